# Compiled from ui/user_dialog.ui sha256 90db21c5a8ecf69fcf3cc676d9c3e0a20c5d6873ef8064f660c7965daba6c693. Do not edit; run: python build/forms.py
# What follows has sha256 07fb99dd08e98b0afd3b0e385ed4bace6d968c5670c8fa3c1e4c869c1cba17a2
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'user_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_UserDialog(object):
    def setupUi(self, userDialog):
        if not userDialog.objectName():
            userDialog.setObjectName(u"userDialog")
        userDialog.resize(480, 330)
        self.layout1 = QVBoxLayout(userDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.layout2 = QGridLayout()
        self.layout2.setObjectName(u"layout2")
        self.layout2.setHorizontalSpacing(8)
        self.layout2.setVerticalSpacing(6)
        self.userNameLabel = QLabel(userDialog)
        self.userNameLabel.setObjectName(u"userNameLabel")

        self.layout2.addWidget(self.userNameLabel, 0, 0, 1, 1)

        self.userName = QLineEdit(userDialog)
        self.userName.setObjectName(u"userName")

        self.layout2.addWidget(self.userName, 0, 1, 1, 1)

        self.userLoginLabel = QLabel(userDialog)
        self.userLoginLabel.setObjectName(u"userLoginLabel")

        self.layout2.addWidget(self.userLoginLabel, 1, 0, 1, 1)

        self.userLogin = QLineEdit(userDialog)
        self.userLogin.setObjectName(u"userLogin")

        self.layout2.addWidget(self.userLogin, 1, 1, 1, 1)

        self.userRoleLabel = QLabel(userDialog)
        self.userRoleLabel.setObjectName(u"userRoleLabel")

        self.layout2.addWidget(self.userRoleLabel, 2, 0, 1, 1)

        self.userRole = QComboBox(userDialog)
        self.userRole.setObjectName(u"userRole")
        self.userRole.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.userRole.setMinimumContentsLength(18)

        self.layout2.addWidget(self.userRole, 2, 1, 1, 1)

        self.userPasswordLabel = QLabel(userDialog)
        self.userPasswordLabel.setObjectName(u"userPasswordLabel")

        self.layout2.addWidget(self.userPasswordLabel, 3, 0, 1, 1)

        self.userPassword = QLineEdit(userDialog)
        self.userPassword.setObjectName(u"userPassword")
        self.userPassword.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout2.addWidget(self.userPassword, 3, 1, 1, 1)

        self.userAgainLabel = QLabel(userDialog)
        self.userAgainLabel.setObjectName(u"userAgainLabel")

        self.layout2.addWidget(self.userAgainLabel, 4, 0, 1, 1)

        self.userAgain = QLineEdit(userDialog)
        self.userAgain.setObjectName(u"userAgain")
        self.userAgain.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout2.addWidget(self.userAgain, 4, 1, 1, 1)

        self.layout2.setColumnStretch(1, 1)

        self.layout1.addLayout(self.layout2)

        self.userHint = QLabel(userDialog)
        self.userHint.setObjectName(u"userHint")
        self.userHint.setWordWrap(True)
        self.userHint.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.userHint)

        self.userError = QLabel(userDialog)
        self.userError.setObjectName(u"userError")
        self.userError.setWordWrap(True)
        self.userError.setTextFormat(Qt.TextFormat.PlainText)
        self.userError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.userError)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer1)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer2)

        self.userCancelButton = QPushButton(userDialog)
        self.userCancelButton.setObjectName(u"userCancelButton")
        self.userCancelButton.setAutoDefault(False)

        self.layout3.addWidget(self.userCancelButton)

        self.userSaveButton = QPushButton(userDialog)
        self.userSaveButton.setObjectName(u"userSaveButton")
        self.userSaveButton.setProperty(u"part", u"strong")

        self.layout3.addWidget(self.userSaveButton)


        self.layout1.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.userNameLabel.setBuddy(self.userName)
        self.userLoginLabel.setBuddy(self.userLogin)
        self.userRoleLabel.setBuddy(self.userRole)
        self.userPasswordLabel.setBuddy(self.userPassword)
        self.userAgainLabel.setBuddy(self.userAgain)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.userName, self.userLogin)
        QWidget.setTabOrder(self.userLogin, self.userRole)
        QWidget.setTabOrder(self.userRole, self.userPassword)
        QWidget.setTabOrder(self.userPassword, self.userAgain)
        QWidget.setTabOrder(self.userAgain, self.userSaveButton)
        QWidget.setTabOrder(self.userSaveButton, self.userCancelButton)

        self.retranslateUi(userDialog)

        self.userSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(userDialog)
    # setupUi

    def retranslateUi(self, userDialog):
        userDialog.setWindowTitle(QCoreApplication.translate("UserDialog", u"Add a user", None))
        self.userNameLabel.setText(QCoreApplication.translate("UserDialog", u"&Name", None))
        self.userName.setPlaceholderText(QCoreApplication.translate("UserDialog", u"Dana Ortiz", None))
#if QT_CONFIG(accessibility)
        self.userName.setAccessibleName(QCoreApplication.translate("UserDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.userLoginLabel.setText(QCoreApplication.translate("UserDialog", u"&Sign-in name", None))
        self.userLogin.setPlaceholderText(QCoreApplication.translate("UserDialog", u"dana", None))
#if QT_CONFIG(accessibility)
        self.userLogin.setAccessibleName(QCoreApplication.translate("UserDialog", u"Sign-in name", None))
#endif // QT_CONFIG(accessibility)
        self.userRoleLabel.setText(QCoreApplication.translate("UserDialog", u"&Role", None))
#if QT_CONFIG(accessibility)
        self.userRole.setAccessibleName(QCoreApplication.translate("UserDialog", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.userPasswordLabel.setText(QCoreApplication.translate("UserDialog", u"First &password", None))
#if QT_CONFIG(accessibility)
        self.userPassword.setAccessibleName(QCoreApplication.translate("UserDialog", u"First password", None))
#endif // QT_CONFIG(accessibility)
        self.userAgainLabel.setText(QCoreApplication.translate("UserDialog", u"&Again", None))
#if QT_CONFIG(accessibility)
        self.userAgain.setAccessibleName(QCoreApplication.translate("UserDialog", u"First password again", None))
#endif // QT_CONFIG(accessibility)
        self.userHint.setText(QCoreApplication.translate("UserDialog", u"12 characters or more; four unrelated words are easy to keep in mind. Hand the password over in person; the new user can change it after signing in.", None))
        self.userError.setText("")
        self.userCancelButton.setText(QCoreApplication.translate("UserDialog", u"Cancel", None))
        self.userSaveButton.setText(QCoreApplication.translate("UserDialog", u"A&dd the user", None))
    # retranslateUi

