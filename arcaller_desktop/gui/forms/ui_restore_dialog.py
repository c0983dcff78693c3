# Compiled from ui/restore_dialog.ui sha256 84e646c5a5a8991d144917cf5976d40784a6428f43a781ad3bea634a22f28e01. Do not edit; run: python build/forms.py
# What follows has sha256 47300599caa7826fc84be9f3899a4654c9d19488fedc1f7dfcea89b77235c60c
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore_dialog.ui'
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

class Ui_RestoreDialog(object):
    def setupUi(self, restoreDialog):
        if not restoreDialog.objectName():
            restoreDialog.setObjectName(u"restoreDialog")
        restoreDialog.resize(600, 310)
        self.layout1 = QVBoxLayout(restoreDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.restoreText = QLabel(restoreDialog)
        self.restoreText.setObjectName(u"restoreText")
        self.restoreText.setWordWrap(True)
        self.restoreText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.restoreText)

        self.layout2 = QGridLayout()
        self.layout2.setObjectName(u"layout2")
        self.layout2.setHorizontalSpacing(8)
        self.layout2.setVerticalSpacing(6)
        self.restoreFileLabel = QLabel(restoreDialog)
        self.restoreFileLabel.setObjectName(u"restoreFileLabel")

        self.layout2.addWidget(self.restoreFileLabel, 0, 0, 1, 1)

        self.restoreFile = QLineEdit(restoreDialog)
        self.restoreFile.setObjectName(u"restoreFile")

        self.layout2.addWidget(self.restoreFile, 0, 1, 1, 1)

        self.restoreFileButton = QPushButton(restoreDialog)
        self.restoreFileButton.setObjectName(u"restoreFileButton")
        self.restoreFileButton.setAutoDefault(False)

        self.layout2.addWidget(self.restoreFileButton, 0, 2, 1, 1)

        self.restoreIntoLabel = QLabel(restoreDialog)
        self.restoreIntoLabel.setObjectName(u"restoreIntoLabel")

        self.layout2.addWidget(self.restoreIntoLabel, 1, 0, 1, 1)

        self.restoreInto = QLineEdit(restoreDialog)
        self.restoreInto.setObjectName(u"restoreInto")

        self.layout2.addWidget(self.restoreInto, 1, 1, 1, 1)

        self.restoreIntoButton = QPushButton(restoreDialog)
        self.restoreIntoButton.setObjectName(u"restoreIntoButton")
        self.restoreIntoButton.setAutoDefault(False)

        self.layout2.addWidget(self.restoreIntoButton, 1, 2, 1, 1)

        self.restoreUserLabel = QLabel(restoreDialog)
        self.restoreUserLabel.setObjectName(u"restoreUserLabel")

        self.layout2.addWidget(self.restoreUserLabel, 2, 0, 1, 1)

        self.restoreUser = QLineEdit(restoreDialog)
        self.restoreUser.setObjectName(u"restoreUser")

        self.layout2.addWidget(self.restoreUser, 2, 1, 1, 2)

        self.restorePasswordLabel = QLabel(restoreDialog)
        self.restorePasswordLabel.setObjectName(u"restorePasswordLabel")

        self.layout2.addWidget(self.restorePasswordLabel, 3, 0, 1, 1)

        self.restorePassword = QLineEdit(restoreDialog)
        self.restorePassword.setObjectName(u"restorePassword")
        self.restorePassword.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout2.addWidget(self.restorePassword, 3, 1, 1, 2)

        self.restoreKeyLabel = QLabel(restoreDialog)
        self.restoreKeyLabel.setObjectName(u"restoreKeyLabel")

        self.layout2.addWidget(self.restoreKeyLabel, 4, 0, 1, 1)

        self.restoreKey = QLineEdit(restoreDialog)
        self.restoreKey.setObjectName(u"restoreKey")

        self.layout2.addWidget(self.restoreKey, 4, 1, 1, 2)

        self.layout2.setColumnStretch(1, 1)

        self.layout1.addLayout(self.layout2)

        self.restoreError = QLabel(restoreDialog)
        self.restoreError.setObjectName(u"restoreError")
        self.restoreError.setWordWrap(True)
        self.restoreError.setTextFormat(Qt.TextFormat.PlainText)
        self.restoreError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.restoreError)

        self.restoreProgress = QProgressBar(restoreDialog)
        self.restoreProgress.setObjectName(u"restoreProgress")
        self.restoreProgress.setMaximum(0)
        self.restoreProgress.setTextVisible(False)
        self.restoreProgress.setMaximumSize(QSize(16777215, 8))

        self.layout1.addWidget(self.restoreProgress)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer1)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer2)

        self.restoreCancelButton = QPushButton(restoreDialog)
        self.restoreCancelButton.setObjectName(u"restoreCancelButton")
        self.restoreCancelButton.setAutoDefault(False)

        self.layout3.addWidget(self.restoreCancelButton)

        self.restoreButton = QPushButton(restoreDialog)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setProperty(u"part", u"strong")

        self.layout3.addWidget(self.restoreButton)


        self.layout1.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.restoreFileLabel.setBuddy(self.restoreFile)
        self.restoreIntoLabel.setBuddy(self.restoreInto)
        self.restoreUserLabel.setBuddy(self.restoreUser)
        self.restorePasswordLabel.setBuddy(self.restorePassword)
        self.restoreKeyLabel.setBuddy(self.restoreKey)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.restoreFile, self.restoreFileButton)
        QWidget.setTabOrder(self.restoreFileButton, self.restoreInto)
        QWidget.setTabOrder(self.restoreInto, self.restoreIntoButton)
        QWidget.setTabOrder(self.restoreIntoButton, self.restoreUser)
        QWidget.setTabOrder(self.restoreUser, self.restorePassword)
        QWidget.setTabOrder(self.restorePassword, self.restoreKey)
        QWidget.setTabOrder(self.restoreKey, self.restoreButton)
        QWidget.setTabOrder(self.restoreButton, self.restoreCancelButton)

        self.retranslateUi(restoreDialog)

        self.restoreButton.setDefault(True)


        QMetaObject.connectSlotsByName(restoreDialog)
    # setupUi

    def retranslateUi(self, restoreDialog):
        restoreDialog.setWindowTitle(QCoreApplication.translate("RestoreDialog", u"Restore a backup", None))
        self.restoreText.setText("")
        self.restoreFileLabel.setText(QCoreApplication.translate("RestoreDialog", u"&Backup", None))
#if QT_CONFIG(accessibility)
        self.restoreFile.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Backup file", None))
#endif // QT_CONFIG(accessibility)
        self.restoreFileButton.setText(QCoreApplication.translate("RestoreDialog", u"Br&owse\u2026", None))
#if QT_CONFIG(accessibility)
        self.restoreFileButton.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Choose the backup file", None))
#endif // QT_CONFIG(accessibility)
        self.restoreIntoLabel.setText(QCoreApplication.translate("RestoreDialog", u"Restore &as", None))
#if QT_CONFIG(accessibility)
        self.restoreInto.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Practice file to restore to", None))
#endif // QT_CONFIG(accessibility)
        self.restoreIntoButton.setText(QCoreApplication.translate("RestoreDialog", u"Chan&ge\u2026", None))
#if QT_CONFIG(accessibility)
        self.restoreIntoButton.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Choose where to restore", None))
#endif // QT_CONFIG(accessibility)
        self.restoreUserLabel.setText(QCoreApplication.translate("RestoreDialog", u"&User", None))
#if QT_CONFIG(accessibility)
        self.restoreUser.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"User at the time of the backup", None))
#endif // QT_CONFIG(accessibility)
        self.restorePasswordLabel.setText(QCoreApplication.translate("RestoreDialog", u"Pass&word", None))
#if QT_CONFIG(accessibility)
        self.restorePassword.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Password at the time of the backup", None))
#endif // QT_CONFIG(accessibility)
        self.restoreKeyLabel.setText(QCoreApplication.translate("RestoreDialog", u"or recovery &key", None))
        self.restoreKey.setPlaceholderText(QCoreApplication.translate("RestoreDialog", u"Instead of user and password", None))
#if QT_CONFIG(accessibility)
        self.restoreKey.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Recovery key at the time of the backup", None))
#endif // QT_CONFIG(accessibility)
        self.restoreError.setText("")
#if QT_CONFIG(accessibility)
        self.restoreProgress.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.restoreCancelButton.setText(QCoreApplication.translate("RestoreDialog", u"Cancel", None))
        self.restoreButton.setText(QCoreApplication.translate("RestoreDialog", u"&Restore", None))
    # retranslateUi

