# Compiled from ui/sign_in_dialog.ui sha256 5cfe2e35e33e66d00b921d5f54455f1a7eb1492a76b246c82ec0eeba74ada142. Do not edit; run: python build/forms.py
# What follows has sha256 280a72144603041a498cb71394cce77d4b3ab62fb6fc1cf1a08e5ea1ff7af094
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign_in_dialog.ui'
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
    QLabel, QLineEdit, QProgressBar, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_SignInDialog(object):
    def setupUi(self, signInDialog):
        if not signInDialog.objectName():
            signInDialog.setObjectName(u"signInDialog")
        self.layout1 = QVBoxLayout(signInDialog)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 18)
        self.signInTitle = QLabel(signInDialog)
        self.signInTitle.setObjectName(u"signInTitle")
        self.signInTitle.setProperty(u"part", u"huge")

        self.layout1.addWidget(self.signInTitle)

        self.signInPractice = QLabel(signInDialog)
        self.signInPractice.setObjectName(u"signInPractice")
        self.signInPractice.setWordWrap(True)
        self.signInPractice.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.signInPractice)

        self.signInNotice = QLabel(signInDialog)
        self.signInNotice.setObjectName(u"signInNotice")
        self.signInNotice.setWordWrap(True)
        self.signInNotice.setProperty(u"part", u"notice")

        self.layout1.addWidget(self.signInNotice)

        self.spacer1 = QSpacerItem(10, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout1.addItem(self.spacer1)

        self.layout2 = QGridLayout()
        self.layout2.setObjectName(u"layout2")
        self.layout2.setHorizontalSpacing(8)
        self.layout2.setVerticalSpacing(5)
        self.signInUserLabel = QLabel(signInDialog)
        self.signInUserLabel.setObjectName(u"signInUserLabel")

        self.layout2.addWidget(self.signInUserLabel, 0, 0, 1, 1)

        self.signInUser = QLineEdit(signInDialog)
        self.signInUser.setObjectName(u"signInUser")

        self.layout2.addWidget(self.signInUser, 0, 1, 1, 1)

        self.signInPasswordLabel = QLabel(signInDialog)
        self.signInPasswordLabel.setObjectName(u"signInPasswordLabel")

        self.layout2.addWidget(self.signInPasswordLabel, 1, 0, 1, 1)

        self.signInPassword = QLineEdit(signInDialog)
        self.signInPassword.setObjectName(u"signInPassword")
        self.signInPassword.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout2.addWidget(self.signInPassword, 1, 1, 1, 1)

        self.layout2.setColumnStretch(1, 1)

        self.layout1.addLayout(self.layout2)

        self.layout4 = QHBoxLayout()
        self.layout4.setObjectName(u"layout4")
        self.spacer4 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer4)

        self.signInRecoveryButton = QPushButton(signInDialog)
        self.signInRecoveryButton.setObjectName(u"signInRecoveryButton")
        self.signInRecoveryButton.setAutoDefault(False)
        self.signInRecoveryButton.setFlat(True)

        self.layout4.addWidget(self.signInRecoveryButton)


        self.layout1.addLayout(self.layout4)

        self.signInError = QLabel(signInDialog)
        self.signInError.setObjectName(u"signInError")
        self.signInError.setWordWrap(True)
        self.signInError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.signInError)

        self.signInBusy = QProgressBar(signInDialog)
        self.signInBusy.setObjectName(u"signInBusy")
        self.signInBusy.setMaximum(0)
        self.signInBusy.setTextVisible(False)

        self.layout1.addWidget(self.signInBusy)

        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer2)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.signInOtherButton = QPushButton(signInDialog)
        self.signInOtherButton.setObjectName(u"signInOtherButton")
        self.signInOtherButton.setAutoDefault(False)

        self.layout3.addWidget(self.signInOtherButton)

        self.signInRestoreButton = QPushButton(signInDialog)
        self.signInRestoreButton.setObjectName(u"signInRestoreButton")
        self.signInRestoreButton.setAutoDefault(False)

        self.layout3.addWidget(self.signInRestoreButton)

        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer3)

        self.signInButton = QPushButton(signInDialog)
        self.signInButton.setObjectName(u"signInButton")
        self.signInButton.setProperty(u"part", u"strong")

        self.layout3.addWidget(self.signInButton)


        self.layout1.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.signInUserLabel.setBuddy(self.signInUser)
        self.signInPasswordLabel.setBuddy(self.signInPassword)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.signInUser, self.signInPassword)
        QWidget.setTabOrder(self.signInPassword, self.signInButton)
        QWidget.setTabOrder(self.signInButton, self.signInOtherButton)
        QWidget.setTabOrder(self.signInOtherButton, self.signInRestoreButton)
        QWidget.setTabOrder(self.signInRestoreButton, self.signInRecoveryButton)

        self.retranslateUi(signInDialog)

        self.signInButton.setDefault(True)


        QMetaObject.connectSlotsByName(signInDialog)
    # setupUi

    def retranslateUi(self, signInDialog):
        signInDialog.setWindowTitle(QCoreApplication.translate("SignInDialog", u"ARCaller \u2013 sign in", None))
        self.signInTitle.setText(QCoreApplication.translate("SignInDialog", u"ARCaller", None))
        self.signInPractice.setText("")
        self.signInNotice.setText("")
        self.signInUserLabel.setText(QCoreApplication.translate("SignInDialog", u"&Sign-in name", None))
#if QT_CONFIG(accessibility)
        self.signInUser.setAccessibleName(QCoreApplication.translate("SignInDialog", u"Sign-in name", None))
#endif // QT_CONFIG(accessibility)
        self.signInPasswordLabel.setText(QCoreApplication.translate("SignInDialog", u"&Password", None))
#if QT_CONFIG(accessibility)
        self.signInPassword.setAccessibleName(QCoreApplication.translate("SignInDialog", u"Password", None))
#endif // QT_CONFIG(accessibility)
        self.signInRecoveryButton.setText(QCoreApplication.translate("SignInDialog", u"Password lost: use the &recovery key\u2026", None))
        self.signInError.setText("")
#if QT_CONFIG(accessibility)
        self.signInBusy.setAccessibleName(QCoreApplication.translate("SignInDialog", u"Signing in", None))
#endif // QT_CONFIG(accessibility)
        self.signInOtherButton.setText(QCoreApplication.translate("SignInDialog", u"&Other practice\u2026", None))
        self.signInRestoreButton.setText(QCoreApplication.translate("SignInDialog", u"Restore a &backup\u2026", None))
        self.signInButton.setText(QCoreApplication.translate("SignInDialog", u"S&ign in", None))
    # retranslateUi

