# Compiled from ui/lock_screen.ui sha256 a9cf1105ce22accbf69104be590e53e2ebf48c377b7a29be2dcc86bc9c43f7e6. Do not edit; run: python build/forms.py
# What follows has sha256 e19968f1ce3f14c87920873eceb5edfde7323284fecff72781600c2021273a33
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'lock_screen.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_LockScreen(object):
    def setupUi(self, lockScreen):
        if not lockScreen.objectName():
            lockScreen.setObjectName(u"lockScreen")
        lockScreen.setProperty(u"part", u"cover")
        self.layout1 = QGridLayout(lockScreen)
        self.layout1.setObjectName(u"layout1")
        self.lockCard = QFrame(lockScreen)
        self.lockCard.setObjectName(u"lockCard")
        self.lockCard.setMinimumSize(QSize(380, 0))
        self.lockCard.setMaximumSize(QSize(380, 16777215))
        self.lockCard.setProperty(u"part", u"pane")
        self.layout2 = QVBoxLayout(self.lockCard)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(24, 20, 24, 18)
        self.lockTitle = QLabel(self.lockCard)
        self.lockTitle.setObjectName(u"lockTitle")
        self.lockTitle.setProperty(u"part", u"huge")

        self.layout2.addWidget(self.lockTitle)

        self.lockText = QLabel(self.lockCard)
        self.lockText.setObjectName(u"lockText")
        self.lockText.setWordWrap(True)
        self.lockText.setProperty(u"part", u"muted")

        self.layout2.addWidget(self.lockText)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.lockPasswordLabel = QLabel(self.lockCard)
        self.lockPasswordLabel.setObjectName(u"lockPasswordLabel")

        self.layout3.addWidget(self.lockPasswordLabel)

        self.lockPassword = QLineEdit(self.lockCard)
        self.lockPassword.setObjectName(u"lockPassword")
        self.lockPassword.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout3.addWidget(self.lockPassword)


        self.layout2.addLayout(self.layout3)

        self.lockError = QLabel(self.lockCard)
        self.lockError.setObjectName(u"lockError")
        self.lockError.setWordWrap(True)
        self.lockError.setProperty(u"part", u"bad")

        self.layout2.addWidget(self.lockError)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.lockOtherButton = QPushButton(self.lockCard)
        self.lockOtherButton.setObjectName(u"lockOtherButton")

        self.layout4.addWidget(self.lockOtherButton)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer1)

        self.lockButton = QPushButton(self.lockCard)
        self.lockButton.setObjectName(u"lockButton")
        self.lockButton.setProperty(u"part", u"strong")

        self.layout4.addWidget(self.lockButton)


        self.layout2.addLayout(self.layout4)


        self.layout1.addWidget(self.lockCard, 1, 1, 1, 1)

        self.layout1.setRowStretch(0, 2)
        self.layout1.setRowStretch(2, 3)
        self.layout1.setColumnStretch(0, 1)
        self.layout1.setColumnStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.lockPasswordLabel.setBuddy(self.lockPassword)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.lockPassword, self.lockButton)
        QWidget.setTabOrder(self.lockButton, self.lockOtherButton)

        self.retranslateUi(lockScreen)

        QMetaObject.connectSlotsByName(lockScreen)
    # setupUi

    def retranslateUi(self, lockScreen):
#if QT_CONFIG(accessibility)
        lockScreen.setAccessibleName(QCoreApplication.translate("LockScreen", u"ARCaller is locked", None))
#endif // QT_CONFIG(accessibility)
        self.lockTitle.setText(QCoreApplication.translate("LockScreen", u"Locked", None))
        self.lockText.setText("")
        self.lockPasswordLabel.setText(QCoreApplication.translate("LockScreen", u"&Password", None))
#if QT_CONFIG(accessibility)
        self.lockPassword.setAccessibleName(QCoreApplication.translate("LockScreen", u"Password", None))
#endif // QT_CONFIG(accessibility)
        self.lockError.setText("")
        self.lockOtherButton.setText(QCoreApplication.translate("LockScreen", u"&Sign in as somebody else", None))
        self.lockButton.setText(QCoreApplication.translate("LockScreen", u"&Unlock", None))
    # retranslateUi

