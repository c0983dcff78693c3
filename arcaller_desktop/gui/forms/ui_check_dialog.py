# Compiled from ui/check_dialog.ui sha256 487ada7be037b0b35d94a270c59afc787c9ff3e665b2e90a487a6399af721649. Do not edit; run: python build/forms.py
# What follows has sha256 adb5b53287ee80a1d9ad153deaefe5ea280ba65cbad853ab6a99b37d5e13c4f7
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'check_dialog.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

class Ui_CheckDialog(object):
    def setupUi(self, checkDialog):
        if not checkDialog.objectName():
            checkDialog.setObjectName(u"checkDialog")
        checkDialog.resize(640, 320)
        self.layout1 = QVBoxLayout(checkDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.checkTitle = QLabel(checkDialog)
        self.checkTitle.setObjectName(u"checkTitle")
        self.checkTitle.setProperty(u"part", u"big")

        self.layout1.addWidget(self.checkTitle)

        self.checkText = QLabel(checkDialog)
        self.checkText.setObjectName(u"checkText")
        self.checkText.setWordWrap(True)
        self.checkText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.checkText)

        self.checkFrame = QFrame(checkDialog)
        self.checkFrame.setObjectName(u"checkFrame")
        self.checkFrame.setProperty(u"part", u"pane")
        self.layout2 = QVBoxLayout(self.checkFrame)
        self.layout2.setSpacing(0)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(1, 1, 1, 1)
        self.checkFindings = QTableView(self.checkFrame)
        self.checkFindings.setObjectName(u"checkFindings")
        self.checkFindings.setTabKeyNavigation(False)
        self.checkFindings.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.checkFindings.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.checkFindings.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.checkFindings.setShowGrid(False)
        self.checkFindings.setWordWrap(False)
        self.checkFindings.setCornerButtonEnabled(False)

        self.layout2.addWidget(self.checkFindings)


        self.layout1.addWidget(self.checkFrame)

        self.checkRemedy = QLabel(checkDialog)
        self.checkRemedy.setObjectName(u"checkRemedy")
        self.checkRemedy.setWordWrap(True)
        self.checkRemedy.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.checkRemedy)

        self.checkProgress = QProgressBar(checkDialog)
        self.checkProgress.setObjectName(u"checkProgress")
        self.checkProgress.setTextVisible(False)
        self.checkProgress.setMaximumSize(QSize(16777215, 8))

        self.layout1.addWidget(self.checkProgress)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer1)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer2)

        self.checkCloseButton = QPushButton(checkDialog)
        self.checkCloseButton.setObjectName(u"checkCloseButton")

        self.layout3.addWidget(self.checkCloseButton)


        self.layout1.addLayout(self.layout3)

        QWidget.setTabOrder(self.checkFindings, self.checkCloseButton)

        self.retranslateUi(checkDialog)

        self.checkCloseButton.setDefault(True)


        QMetaObject.connectSlotsByName(checkDialog)
    # setupUi

    def retranslateUi(self, checkDialog):
        checkDialog.setWindowTitle(QCoreApplication.translate("CheckDialog", u"Check the books", None))
        self.checkTitle.setText("")
        self.checkText.setText("")
#if QT_CONFIG(accessibility)
        self.checkFindings.setAccessibleName(QCoreApplication.translate("CheckDialog", u"What was found", None))
#endif // QT_CONFIG(accessibility)
        self.checkRemedy.setText("")
#if QT_CONFIG(accessibility)
        self.checkProgress.setAccessibleName(QCoreApplication.translate("CheckDialog", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.checkCloseButton.setText(QCoreApplication.translate("CheckDialog", u"Close", None))
    # retranslateUi

