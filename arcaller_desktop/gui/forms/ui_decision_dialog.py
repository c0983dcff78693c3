# Compiled from ui/decision_dialog.ui sha256 f809df6d11c1fa74faea939dcf8afcb057db30a4d0e5a0e7d355c20749cbae8f. Do not edit; run: python build/forms.py
# What follows has sha256 c8b3c545355334561090b0a2b4bee74c489399b739efd141ab6ad42e337b59d2
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decision_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_DecisionDialog(object):
    def setupUi(self, decisionDialog):
        if not decisionDialog.objectName():
            decisionDialog.setObjectName(u"decisionDialog")
        decisionDialog.resize(500, 220)
        self.layout5 = QVBoxLayout(decisionDialog)
        self.layout5.setSpacing(10)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(20, 16, 20, 16)
        self.decisionText = QLabel(decisionDialog)
        self.decisionText.setObjectName(u"decisionText")
        self.decisionText.setWordWrap(True)
        self.decisionText.setTextFormat(Qt.TextFormat.PlainText)

        self.layout5.addWidget(self.decisionText)

        self.layout1 = QGridLayout()
        self.layout1.setObjectName(u"layout1")
        self.layout1.setHorizontalSpacing(8)
        self.layout1.setVerticalSpacing(8)
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.decisionWhyLabel = QLabel(decisionDialog)
        self.decisionWhyLabel.setObjectName(u"decisionWhyLabel")

        self.layout1.addWidget(self.decisionWhyLabel, 0, 0, 1, 1)

        self.decisionWhy = QLineEdit(decisionDialog)
        self.decisionWhy.setObjectName(u"decisionWhy")
        self.decisionWhy.setClearButtonEnabled(True)

        self.layout1.addWidget(self.decisionWhy, 0, 1, 1, 1)

        self.decisionUntilLabel = QLabel(decisionDialog)
        self.decisionUntilLabel.setObjectName(u"decisionUntilLabel")

        self.layout1.addWidget(self.decisionUntilLabel, 1, 0, 1, 1)

        self.decisionUntil = DateField(decisionDialog)
        self.decisionUntil.setObjectName(u"decisionUntil")

        self.layout1.addWidget(self.decisionUntil, 1, 1, 1, 1)


        self.layout5.addLayout(self.layout1)

        self.decisionError = QLabel(decisionDialog)
        self.decisionError.setObjectName(u"decisionError")
        self.decisionError.setProperty(u"part", u"bad")
        self.decisionError.setWordWrap(True)
        self.decisionError.setTextFormat(Qt.TextFormat.PlainText)

        self.layout5.addWidget(self.decisionError)

        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.spacer2)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(6)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer3)

        self.decisionKeepButton = QPushButton(decisionDialog)
        self.decisionKeepButton.setObjectName(u"decisionKeepButton")
        self.decisionKeepButton.setAutoDefault(False)

        self.layout4.addWidget(self.decisionKeepButton)

        self.decisionButton = QPushButton(decisionDialog)
        self.decisionButton.setObjectName(u"decisionButton")

        self.layout4.addWidget(self.decisionButton)


        self.layout5.addLayout(self.layout4)

#if QT_CONFIG(shortcut)
        self.decisionWhyLabel.setBuddy(self.decisionWhy)
        self.decisionUntilLabel.setBuddy(self.decisionUntil)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.decisionWhy, self.decisionUntil)
        QWidget.setTabOrder(self.decisionUntil, self.decisionButton)
        QWidget.setTabOrder(self.decisionButton, self.decisionKeepButton)

        self.retranslateUi(decisionDialog)

        self.decisionButton.setDefault(True)


        QMetaObject.connectSlotsByName(decisionDialog)
    # setupUi

    def retranslateUi(self, decisionDialog):
        decisionDialog.setWindowTitle(QCoreApplication.translate("DecisionDialog", u"Decide", None))
        self.decisionText.setText("")
        self.decisionWhyLabel.setText(QCoreApplication.translate("DecisionDialog", u"&Why", None))
#if QT_CONFIG(accessibility)
        self.decisionWhy.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"Why", None))
#endif // QT_CONFIG(accessibility)
        self.decisionWhy.setPlaceholderText(QCoreApplication.translate("DecisionDialog", u"In a few words; it is kept for good", None))
        self.decisionUntilLabel.setText(QCoreApplication.translate("DecisionDialog", u"Un&til", None))
#if QT_CONFIG(accessibility)
        self.decisionUntil.setAccessibleName(QCoreApplication.translate("DecisionDialog", u"Until which day", None))
#endif // QT_CONFIG(accessibility)
        self.decisionError.setText("")
        self.decisionKeepButton.setText(QCoreApplication.translate("DecisionDialog", u"Cancel", None))
        self.decisionButton.setText(QCoreApplication.translate("DecisionDialog", u"&Save", None))
    # retranslateUi

