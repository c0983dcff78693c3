# Compiled from ui/password_dialog.ui sha256 63bbd030820f28cd43d158da4a1aa05d7599fcd5d7d394df137c8c0027a11efb. Do not edit; run: python build/forms.py
# What follows has sha256 9dc2bd253297e69051f930ee417f4c048b7f89c3ed61490a53796391e9f2c23a
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'password_dialog.ui'
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

class Ui_PasswordDialog(object):
    def setupUi(self, passwordDialog):
        if not passwordDialog.objectName():
            passwordDialog.setObjectName(u"passwordDialog")
        passwordDialog.resize(460, 230)
        self.layout1 = QVBoxLayout(passwordDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.passwordText = QLabel(passwordDialog)
        self.passwordText.setObjectName(u"passwordText")
        self.passwordText.setWordWrap(True)
        self.passwordText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.passwordText)

        self.layout2 = QGridLayout()
        self.layout2.setObjectName(u"layout2")
        self.layout2.setHorizontalSpacing(8)
        self.layout2.setVerticalSpacing(6)
        self.passwordOldLabel = QLabel(passwordDialog)
        self.passwordOldLabel.setObjectName(u"passwordOldLabel")

        self.layout2.addWidget(self.passwordOldLabel, 0, 0, 1, 1)

        self.passwordOld = QLineEdit(passwordDialog)
        self.passwordOld.setObjectName(u"passwordOld")
        self.passwordOld.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout2.addWidget(self.passwordOld, 0, 1, 1, 1)

        self.passwordNewLabel = QLabel(passwordDialog)
        self.passwordNewLabel.setObjectName(u"passwordNewLabel")

        self.layout2.addWidget(self.passwordNewLabel, 1, 0, 1, 1)

        self.passwordNew = QLineEdit(passwordDialog)
        self.passwordNew.setObjectName(u"passwordNew")
        self.passwordNew.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout2.addWidget(self.passwordNew, 1, 1, 1, 1)

        self.passwordAgainLabel = QLabel(passwordDialog)
        self.passwordAgainLabel.setObjectName(u"passwordAgainLabel")

        self.layout2.addWidget(self.passwordAgainLabel, 2, 0, 1, 1)

        self.passwordAgain = QLineEdit(passwordDialog)
        self.passwordAgain.setObjectName(u"passwordAgain")
        self.passwordAgain.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout2.addWidget(self.passwordAgain, 2, 1, 1, 1)

        self.layout2.setColumnStretch(1, 1)

        self.layout1.addLayout(self.layout2)

        self.passwordError = QLabel(passwordDialog)
        self.passwordError.setObjectName(u"passwordError")
        self.passwordError.setWordWrap(True)
        self.passwordError.setTextFormat(Qt.TextFormat.PlainText)
        self.passwordError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.passwordError)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer1)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer2)

        self.passwordCancelButton = QPushButton(passwordDialog)
        self.passwordCancelButton.setObjectName(u"passwordCancelButton")
        self.passwordCancelButton.setAutoDefault(False)

        self.layout3.addWidget(self.passwordCancelButton)

        self.passwordButton = QPushButton(passwordDialog)
        self.passwordButton.setObjectName(u"passwordButton")
        self.passwordButton.setProperty(u"part", u"strong")

        self.layout3.addWidget(self.passwordButton)


        self.layout1.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.passwordOldLabel.setBuddy(self.passwordOld)
        self.passwordNewLabel.setBuddy(self.passwordNew)
        self.passwordAgainLabel.setBuddy(self.passwordAgain)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passwordOld, self.passwordNew)
        QWidget.setTabOrder(self.passwordNew, self.passwordAgain)
        QWidget.setTabOrder(self.passwordAgain, self.passwordButton)
        QWidget.setTabOrder(self.passwordButton, self.passwordCancelButton)

        self.retranslateUi(passwordDialog)

        self.passwordButton.setDefault(True)


        QMetaObject.connectSlotsByName(passwordDialog)
    # setupUi

    def retranslateUi(self, passwordDialog):
        passwordDialog.setWindowTitle(QCoreApplication.translate("PasswordDialog", u"Change your password", None))
        self.passwordText.setText("")
        self.passwordOldLabel.setText(QCoreApplication.translate("PasswordDialog", u"&Present password", None))
#if QT_CONFIG(accessibility)
        self.passwordOld.setAccessibleName(QCoreApplication.translate("PasswordDialog", u"Present password", None))
#endif // QT_CONFIG(accessibility)
        self.passwordNewLabel.setText(QCoreApplication.translate("PasswordDialog", u"&New password", None))
        self.passwordNew.setPlaceholderText(QCoreApplication.translate("PasswordDialog", u"12 characters or more", None))
#if QT_CONFIG(accessibility)
        self.passwordNew.setAccessibleName(QCoreApplication.translate("PasswordDialog", u"New password", None))
#endif // QT_CONFIG(accessibility)
        self.passwordAgainLabel.setText(QCoreApplication.translate("PasswordDialog", u"&Again", None))
#if QT_CONFIG(accessibility)
        self.passwordAgain.setAccessibleName(QCoreApplication.translate("PasswordDialog", u"New password again", None))
#endif // QT_CONFIG(accessibility)
        self.passwordError.setText("")
        self.passwordCancelButton.setText(QCoreApplication.translate("PasswordDialog", u"Cancel", None))
        self.passwordButton.setText(QCoreApplication.translate("PasswordDialog", u"&Change the password", None))
    # retranslateUi

