# Compiled from ui/guarantor_dialog.ui sha256 422f8343cd93662117660919bb7a2839d44dfd2cbc3bcbdcd9a9235cb889f50e. Do not edit; run: python build/forms.py
# What follows has sha256 fa56111c4e963fb7b2f3eab87de78b289a631ab844f8dae5ca5f500fa5bee178
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'guarantor_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

class Ui_GuarantorDialog(object):
    def setupUi(self, guarantorDialog):
        if not guarantorDialog.objectName():
            guarantorDialog.setObjectName(u"guarantorDialog")
        guarantorDialog.resize(620, 420)
        self.layout1 = QVBoxLayout(guarantorDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.guarantorText = QLabel(guarantorDialog)
        self.guarantorText.setObjectName(u"guarantorText")
        self.guarantorText.setWordWrap(True)
        self.guarantorText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.guarantorText)

        self.guarantorFind = QLineEdit(guarantorDialog)
        self.guarantorFind.setObjectName(u"guarantorFind")
        self.guarantorFind.setClearButtonEnabled(True)

        self.layout1.addWidget(self.guarantorFind)

        self.guarantorFrame = QFrame(guarantorDialog)
        self.guarantorFrame.setObjectName(u"guarantorFrame")
        self.guarantorFrame.setProperty(u"part", u"pane")
        self.layout2 = QVBoxLayout(self.guarantorFrame)
        self.layout2.setSpacing(0)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(1, 1, 1, 1)
        self.guarantorFound = QTableView(self.guarantorFrame)
        self.guarantorFound.setObjectName(u"guarantorFound")
        self.guarantorFound.setTabKeyNavigation(False)
        self.guarantorFound.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.guarantorFound.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.guarantorFound.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.guarantorFound.setShowGrid(False)
        self.guarantorFound.setWordWrap(False)
        self.guarantorFound.setCornerButtonEnabled(False)

        self.layout2.addWidget(self.guarantorFound)


        self.layout1.addWidget(self.guarantorFrame)

        self.guarantorError = QLabel(guarantorDialog)
        self.guarantorError.setObjectName(u"guarantorError")
        self.guarantorError.setWordWrap(True)
        self.guarantorError.setTextFormat(Qt.TextFormat.PlainText)
        self.guarantorError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.guarantorError)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.guarantorSelfButton = QPushButton(guarantorDialog)
        self.guarantorSelfButton.setObjectName(u"guarantorSelfButton")
        self.guarantorSelfButton.setAutoDefault(False)

        self.layout3.addWidget(self.guarantorSelfButton)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer1)

        self.guarantorCancelButton = QPushButton(guarantorDialog)
        self.guarantorCancelButton.setObjectName(u"guarantorCancelButton")
        self.guarantorCancelButton.setAutoDefault(False)

        self.layout3.addWidget(self.guarantorCancelButton)

        self.guarantorChooseButton = QPushButton(guarantorDialog)
        self.guarantorChooseButton.setObjectName(u"guarantorChooseButton")
        self.guarantorChooseButton.setProperty(u"part", u"strong")

        self.layout3.addWidget(self.guarantorChooseButton)


        self.layout1.addLayout(self.layout3)

        QWidget.setTabOrder(self.guarantorFind, self.guarantorFound)
        QWidget.setTabOrder(self.guarantorFound, self.guarantorChooseButton)
        QWidget.setTabOrder(self.guarantorChooseButton, self.guarantorSelfButton)
        QWidget.setTabOrder(self.guarantorSelfButton, self.guarantorCancelButton)

        self.retranslateUi(guarantorDialog)

        self.guarantorChooseButton.setDefault(True)


        QMetaObject.connectSlotsByName(guarantorDialog)
    # setupUi

    def retranslateUi(self, guarantorDialog):
        guarantorDialog.setWindowTitle(QCoreApplication.translate("GuarantorDialog", u"Who pays from now on", None))
        self.guarantorText.setText(QCoreApplication.translate("GuarantorDialog", u"Find a patient of the person who pays: their account takes over the bills from now on. What was sent before stays as it was sent.", None))
        self.guarantorFind.setPlaceholderText(QCoreApplication.translate("GuarantorDialog", u"Name, account or member number", None))
#if QT_CONFIG(accessibility)
        self.guarantorFind.setAccessibleName(QCoreApplication.translate("GuarantorDialog", u"Find a patient", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.guarantorFound.setAccessibleName(QCoreApplication.translate("GuarantorDialog", u"Patients found", None))
#endif // QT_CONFIG(accessibility)
        self.guarantorError.setText("")
        self.guarantorSelfButton.setText(QCoreApplication.translate("GuarantorDialog", u"The &patient pays", None))
        self.guarantorCancelButton.setText(QCoreApplication.translate("GuarantorDialog", u"Cancel", None))
        self.guarantorChooseButton.setText(QCoreApplication.translate("GuarantorDialog", u"&Choose", None))
    # retranslateUi

