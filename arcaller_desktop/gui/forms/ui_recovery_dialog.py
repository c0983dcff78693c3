# Compiled from ui/recovery_dialog.ui sha256 235c193be4a10bf7ef5d5695e437fd58d9013b3bea8532e01eea8814195cdee8. Do not edit; run: python build/forms.py
# What follows has sha256 620fab4974fd6aca6473077ce587f50568374be7b886b5ea1b2106fe2333d5e6
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_dialog.ui'
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

class Ui_RecoveryDialog(object):
    def setupUi(self, recoveryDialog):
        if not recoveryDialog.objectName():
            recoveryDialog.setObjectName(u"recoveryDialog")
        self.layout1 = QVBoxLayout(recoveryDialog)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.recoveryText = QLabel(recoveryDialog)
        self.recoveryText.setObjectName(u"recoveryText")
        self.recoveryText.setWordWrap(True)
        self.recoveryText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.recoveryText)

        self.layout2 = QGridLayout()
        self.layout2.setObjectName(u"layout2")
        self.layout2.setHorizontalSpacing(8)
        self.layout2.setVerticalSpacing(5)
        self.recoveryKeyLabel = QLabel(recoveryDialog)
        self.recoveryKeyLabel.setObjectName(u"recoveryKeyLabel")

        self.layout2.addWidget(self.recoveryKeyLabel, 0, 0, 1, 1)

        self.recoveryKey = QLineEdit(recoveryDialog)
        self.recoveryKey.setObjectName(u"recoveryKey")

        self.layout2.addWidget(self.recoveryKey, 0, 1, 1, 1)

        self.recoveryUserLabel = QLabel(recoveryDialog)
        self.recoveryUserLabel.setObjectName(u"recoveryUserLabel")

        self.layout2.addWidget(self.recoveryUserLabel, 1, 0, 1, 1)

        self.recoveryUser = QLineEdit(recoveryDialog)
        self.recoveryUser.setObjectName(u"recoveryUser")

        self.layout2.addWidget(self.recoveryUser, 1, 1, 1, 1)

        self.recoveryPasswordLabel = QLabel(recoveryDialog)
        self.recoveryPasswordLabel.setObjectName(u"recoveryPasswordLabel")

        self.layout2.addWidget(self.recoveryPasswordLabel, 2, 0, 1, 1)

        self.recoveryPassword = QLineEdit(recoveryDialog)
        self.recoveryPassword.setObjectName(u"recoveryPassword")
        self.recoveryPassword.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout2.addWidget(self.recoveryPassword, 2, 1, 1, 1)

        self.recoveryAgainLabel = QLabel(recoveryDialog)
        self.recoveryAgainLabel.setObjectName(u"recoveryAgainLabel")

        self.layout2.addWidget(self.recoveryAgainLabel, 3, 0, 1, 1)

        self.recoveryAgain = QLineEdit(recoveryDialog)
        self.recoveryAgain.setObjectName(u"recoveryAgain")
        self.recoveryAgain.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout2.addWidget(self.recoveryAgain, 3, 1, 1, 1)

        self.layout2.setColumnStretch(1, 1)

        self.layout1.addLayout(self.layout2)

        self.recoveryError = QLabel(recoveryDialog)
        self.recoveryError.setObjectName(u"recoveryError")
        self.recoveryError.setWordWrap(True)
        self.recoveryError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.recoveryError)

        self.recoveryBusy = QProgressBar(recoveryDialog)
        self.recoveryBusy.setObjectName(u"recoveryBusy")
        self.recoveryBusy.setMaximum(0)
        self.recoveryBusy.setTextVisible(False)

        self.layout1.addWidget(self.recoveryBusy)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer1)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer2)

        self.recoveryCancelButton = QPushButton(recoveryDialog)
        self.recoveryCancelButton.setObjectName(u"recoveryCancelButton")
        self.recoveryCancelButton.setAutoDefault(False)

        self.layout3.addWidget(self.recoveryCancelButton)

        self.recoveryButton = QPushButton(recoveryDialog)
        self.recoveryButton.setObjectName(u"recoveryButton")
        self.recoveryButton.setProperty(u"part", u"strong")

        self.layout3.addWidget(self.recoveryButton)


        self.layout1.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.recoveryKeyLabel.setBuddy(self.recoveryKey)
        self.recoveryUserLabel.setBuddy(self.recoveryUser)
        self.recoveryPasswordLabel.setBuddy(self.recoveryPassword)
        self.recoveryAgainLabel.setBuddy(self.recoveryAgain)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.recoveryKey, self.recoveryUser)
        QWidget.setTabOrder(self.recoveryUser, self.recoveryPassword)
        QWidget.setTabOrder(self.recoveryPassword, self.recoveryAgain)
        QWidget.setTabOrder(self.recoveryAgain, self.recoveryButton)
        QWidget.setTabOrder(self.recoveryButton, self.recoveryCancelButton)

        self.retranslateUi(recoveryDialog)

        self.recoveryButton.setDefault(True)


        QMetaObject.connectSlotsByName(recoveryDialog)
    # setupUi

    def retranslateUi(self, recoveryDialog):
        recoveryDialog.setWindowTitle(QCoreApplication.translate("RecoveryDialog", u"Use the recovery key", None))
        self.recoveryText.setText(QCoreApplication.translate("RecoveryDialog", u"The key is on the page that was printed when the practice was made. Afterwards a new key is made, and the old one opens nothing any more.", None))
        self.recoveryKeyLabel.setText(QCoreApplication.translate("RecoveryDialog", u"Recovery &key", None))
        self.recoveryKey.setPlaceholderText(QCoreApplication.translate("RecoveryDialog", u"Hyphens and capitals do not matter", None))
#if QT_CONFIG(accessibility)
        self.recoveryKey.setAccessibleName(QCoreApplication.translate("RecoveryDialog", u"Recovery key", None))
#endif // QT_CONFIG(accessibility)
        self.recoveryUserLabel.setText(QCoreApplication.translate("RecoveryDialog", u"&Sign-in name", None))
#if QT_CONFIG(accessibility)
        self.recoveryUser.setAccessibleName(QCoreApplication.translate("RecoveryDialog", u"Sign-in name", None))
#endif // QT_CONFIG(accessibility)
        self.recoveryPasswordLabel.setText(QCoreApplication.translate("RecoveryDialog", u"New &password", None))
#if QT_CONFIG(accessibility)
        self.recoveryPassword.setAccessibleName(QCoreApplication.translate("RecoveryDialog", u"New password", None))
#endif // QT_CONFIG(accessibility)
        self.recoveryAgainLabel.setText(QCoreApplication.translate("RecoveryDialog", u"&Again", None))
#if QT_CONFIG(accessibility)
        self.recoveryAgain.setAccessibleName(QCoreApplication.translate("RecoveryDialog", u"New password again", None))
#endif // QT_CONFIG(accessibility)
        self.recoveryError.setText("")
#if QT_CONFIG(accessibility)
        self.recoveryBusy.setAccessibleName(QCoreApplication.translate("RecoveryDialog", u"Opening the practice", None))
#endif // QT_CONFIG(accessibility)
        self.recoveryCancelButton.setText(QCoreApplication.translate("RecoveryDialog", u"Cancel", None))
        self.recoveryButton.setText(QCoreApplication.translate("RecoveryDialog", u"&Open the practice", None))
    # retranslateUi

