# Compiled from ui/first_start_dialog.ui sha256 addfc231454f3099b8411da7603992de30b90455c6db6d3c7ce0598203f08d00. Do not edit; run: python build/forms.py
# What follows has sha256 4dafe9e265a05ce98a17eb3a9ad845cc85712b6e3d3c78995dd3ee0dbb28aa85
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_start_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

class Ui_FirstStartDialog(object):
    def setupUi(self, firstStartDialog):
        if not firstStartDialog.objectName():
            firstStartDialog.setObjectName(u"firstStartDialog")
        self.layout1 = QVBoxLayout(firstStartDialog)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(28, 22, 28, 20)
        self.firstTitle = QLabel(firstStartDialog)
        self.firstTitle.setObjectName(u"firstTitle")
        self.firstTitle.setProperty(u"part", u"huge")

        self.layout1.addWidget(self.firstTitle)

        self.firstText = QLabel(firstStartDialog)
        self.firstText.setObjectName(u"firstText")
        self.firstText.setWordWrap(True)
        self.firstText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.firstText)

        self.firstPages = QStackedWidget(firstStartDialog)
        self.firstPages.setObjectName(u"firstPages")
        self.firstPracticePage = QWidget()
        self.firstPracticePage.setObjectName(u"firstPracticePage")
        self.layout2 = QVBoxLayout(self.firstPracticePage)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 8, 0, 0)
        self.layout3 = QGridLayout()
        self.layout3.setObjectName(u"layout3")
        self.layout3.setHorizontalSpacing(8)
        self.layout3.setVerticalSpacing(5)
        self.firstPracticeLabel = QLabel(self.firstPracticePage)
        self.firstPracticeLabel.setObjectName(u"firstPracticeLabel")

        self.layout3.addWidget(self.firstPracticeLabel, 0, 0, 1, 1)

        self.firstPractice = QLineEdit(self.firstPracticePage)
        self.firstPractice.setObjectName(u"firstPractice")

        self.layout3.addWidget(self.firstPractice, 0, 1, 1, 2)

        self.firstFolderLabel = QLabel(self.firstPracticePage)
        self.firstFolderLabel.setObjectName(u"firstFolderLabel")

        self.layout3.addWidget(self.firstFolderLabel, 1, 0, 1, 1)

        self.firstFolder = QLineEdit(self.firstPracticePage)
        self.firstFolder.setObjectName(u"firstFolder")

        self.layout3.addWidget(self.firstFolder, 1, 1, 1, 1)

        self.firstFolderButton = QPushButton(self.firstPracticePage)
        self.firstFolderButton.setObjectName(u"firstFolderButton")
        self.firstFolderButton.setAutoDefault(False)

        self.layout3.addWidget(self.firstFolderButton, 1, 2, 1, 1)

        self.layout3.setColumnStretch(1, 1)

        self.layout2.addLayout(self.layout3)

        self.firstShared = QCheckBox(self.firstPracticePage)
        self.firstShared.setObjectName(u"firstShared")

        self.layout2.addWidget(self.firstShared)

        self.firstFolderHint = QLabel(self.firstPracticePage)
        self.firstFolderHint.setObjectName(u"firstFolderHint")
        self.firstFolderHint.setWordWrap(True)
        self.firstFolderHint.setProperty(u"part", u"caption")

        self.layout2.addWidget(self.firstFolderHint)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.spacer1)

        self.layout4 = QHBoxLayout()
        self.layout4.setObjectName(u"layout4")
        self.firstOpenHint = QLabel(self.firstPracticePage)
        self.firstOpenHint.setObjectName(u"firstOpenHint")
        self.firstOpenHint.setProperty(u"part", u"muted")

        self.layout4.addWidget(self.firstOpenHint)

        self.firstOpenButton = QPushButton(self.firstPracticePage)
        self.firstOpenButton.setObjectName(u"firstOpenButton")
        self.firstOpenButton.setAutoDefault(False)

        self.layout4.addWidget(self.firstOpenButton)

        self.firstRestoreButton = QPushButton(self.firstPracticePage)
        self.firstRestoreButton.setObjectName(u"firstRestoreButton")
        self.firstRestoreButton.setAutoDefault(False)

        self.layout4.addWidget(self.firstRestoreButton)

        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer2)


        self.layout2.addLayout(self.layout4)

        self.firstPages.addWidget(self.firstPracticePage)
        self.firstAdminPage = QWidget()
        self.firstAdminPage.setObjectName(u"firstAdminPage")
        self.layout5 = QVBoxLayout(self.firstAdminPage)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 8, 0, 0)
        self.layout6 = QGridLayout()
        self.layout6.setObjectName(u"layout6")
        self.layout6.setHorizontalSpacing(8)
        self.layout6.setVerticalSpacing(5)
        self.firstNameLabel = QLabel(self.firstAdminPage)
        self.firstNameLabel.setObjectName(u"firstNameLabel")

        self.layout6.addWidget(self.firstNameLabel, 0, 0, 1, 1)

        self.firstName = QLineEdit(self.firstAdminPage)
        self.firstName.setObjectName(u"firstName")

        self.layout6.addWidget(self.firstName, 0, 1, 1, 1)

        self.firstLoginLabel = QLabel(self.firstAdminPage)
        self.firstLoginLabel.setObjectName(u"firstLoginLabel")

        self.layout6.addWidget(self.firstLoginLabel, 1, 0, 1, 1)

        self.firstLogin = QLineEdit(self.firstAdminPage)
        self.firstLogin.setObjectName(u"firstLogin")

        self.layout6.addWidget(self.firstLogin, 1, 1, 1, 1)

        self.firstPasswordLabel = QLabel(self.firstAdminPage)
        self.firstPasswordLabel.setObjectName(u"firstPasswordLabel")

        self.layout6.addWidget(self.firstPasswordLabel, 2, 0, 1, 1)

        self.firstPassword = QLineEdit(self.firstAdminPage)
        self.firstPassword.setObjectName(u"firstPassword")
        self.firstPassword.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout6.addWidget(self.firstPassword, 2, 1, 1, 1)

        self.firstAgainLabel = QLabel(self.firstAdminPage)
        self.firstAgainLabel.setObjectName(u"firstAgainLabel")

        self.layout6.addWidget(self.firstAgainLabel, 3, 0, 1, 1)

        self.firstAgain = QLineEdit(self.firstAdminPage)
        self.firstAgain.setObjectName(u"firstAgain")
        self.firstAgain.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout6.addWidget(self.firstAgain, 3, 1, 1, 1)

        self.layout6.setColumnStretch(1, 1)

        self.layout5.addLayout(self.layout6)

        self.firstPasswordHint = QLabel(self.firstAdminPage)
        self.firstPasswordHint.setObjectName(u"firstPasswordHint")
        self.firstPasswordHint.setWordWrap(True)
        self.firstPasswordHint.setProperty(u"part", u"caption")

        self.layout5.addWidget(self.firstPasswordHint)

        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.spacer3)

        self.firstPages.addWidget(self.firstAdminPage)
        self.firstKeyPage = QWidget()
        self.firstKeyPage.setObjectName(u"firstKeyPage")
        self.layout7 = QVBoxLayout(self.firstKeyPage)
        self.layout7.setSpacing(10)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 8, 0, 0)
        self.firstKeyCard = QFrame(self.firstKeyPage)
        self.firstKeyCard.setObjectName(u"firstKeyCard")
        self.firstKeyCard.setProperty(u"part", u"notice")
        self.layout8 = QVBoxLayout(self.firstKeyCard)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(16, 16, 16, 16)
        self.firstKey = QLabel(self.firstKeyCard)
        self.firstKey.setObjectName(u"firstKey")
        self.firstKey.setWordWrap(True)
        self.firstKey.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.firstKey.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)
        self.firstKey.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.firstKey.setProperty(u"part", u"big")

        self.layout8.addWidget(self.firstKey)


        self.layout7.addWidget(self.firstKeyCard)

        self.layout9 = QHBoxLayout()
        self.layout9.setObjectName(u"layout9")
        self.firstPrintButton = QPushButton(self.firstKeyPage)
        self.firstPrintButton.setObjectName(u"firstPrintButton")
        self.firstPrintButton.setAutoDefault(True)

        self.layout9.addWidget(self.firstPrintButton)

        self.spacer4 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout9.addItem(self.spacer4)


        self.layout7.addLayout(self.layout9)

        self.firstKept = QCheckBox(self.firstKeyPage)
        self.firstKept.setObjectName(u"firstKept")

        self.layout7.addWidget(self.firstKept)

        self.spacer5 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout7.addItem(self.spacer5)

        self.firstPages.addWidget(self.firstKeyPage)

        self.layout1.addWidget(self.firstPages)

        self.firstError = QLabel(firstStartDialog)
        self.firstError.setObjectName(u"firstError")
        self.firstError.setWordWrap(True)
        self.firstError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.firstError)

        self.firstBusy = QProgressBar(firstStartDialog)
        self.firstBusy.setObjectName(u"firstBusy")
        self.firstBusy.setMaximum(0)
        self.firstBusy.setTextVisible(False)

        self.layout1.addWidget(self.firstBusy)

        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(8)
        self.layout10.setObjectName(u"layout10")
        self.firstStep = QLabel(firstStartDialog)
        self.firstStep.setObjectName(u"firstStep")
        self.firstStep.setProperty(u"part", u"muted")

        self.layout10.addWidget(self.firstStep)

        self.spacer6 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout10.addItem(self.spacer6)

        self.firstBackButton = QPushButton(firstStartDialog)
        self.firstBackButton.setObjectName(u"firstBackButton")
        self.firstBackButton.setAutoDefault(False)

        self.layout10.addWidget(self.firstBackButton)

        self.firstNextButton = QPushButton(firstStartDialog)
        self.firstNextButton.setObjectName(u"firstNextButton")
        self.firstNextButton.setProperty(u"part", u"strong")

        self.layout10.addWidget(self.firstNextButton)


        self.layout1.addLayout(self.layout10)

#if QT_CONFIG(shortcut)
        self.firstPracticeLabel.setBuddy(self.firstPractice)
        self.firstFolderLabel.setBuddy(self.firstFolder)
        self.firstNameLabel.setBuddy(self.firstName)
        self.firstLoginLabel.setBuddy(self.firstLogin)
        self.firstPasswordLabel.setBuddy(self.firstPassword)
        self.firstAgainLabel.setBuddy(self.firstAgain)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.firstPractice, self.firstFolder)
        QWidget.setTabOrder(self.firstFolder, self.firstFolderButton)
        QWidget.setTabOrder(self.firstFolderButton, self.firstShared)
        QWidget.setTabOrder(self.firstShared, self.firstOpenButton)
        QWidget.setTabOrder(self.firstOpenButton, self.firstRestoreButton)
        QWidget.setTabOrder(self.firstRestoreButton, self.firstName)
        QWidget.setTabOrder(self.firstName, self.firstLogin)
        QWidget.setTabOrder(self.firstLogin, self.firstPassword)
        QWidget.setTabOrder(self.firstPassword, self.firstAgain)
        QWidget.setTabOrder(self.firstAgain, self.firstKey)
        QWidget.setTabOrder(self.firstKey, self.firstPrintButton)
        QWidget.setTabOrder(self.firstPrintButton, self.firstKept)
        QWidget.setTabOrder(self.firstKept, self.firstNextButton)
        QWidget.setTabOrder(self.firstNextButton, self.firstBackButton)

        self.retranslateUi(firstStartDialog)

        self.firstNextButton.setDefault(True)


        QMetaObject.connectSlotsByName(firstStartDialog)
    # setupUi

    def retranslateUi(self, firstStartDialog):
        firstStartDialog.setWindowTitle(QCoreApplication.translate("FirstStartDialog", u"Welcome to ARCaller", None))
        self.firstTitle.setText("")
        self.firstText.setText("")
        self.firstPracticeLabel.setText(QCoreApplication.translate("FirstStartDialog", u"Practice &name", None))
        self.firstPractice.setPlaceholderText(QCoreApplication.translate("FirstStartDialog", u"As it stands on your letterhead", None))
#if QT_CONFIG(accessibility)
        self.firstPractice.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"Name of the practice", None))
#endif // QT_CONFIG(accessibility)
        self.firstFolderLabel.setText(QCoreApplication.translate("FirstStartDialog", u"&Folder", None))
#if QT_CONFIG(accessibility)
        self.firstFolder.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"Folder for the practice's file", None))
#endif // QT_CONFIG(accessibility)
        self.firstFolderButton.setText(QCoreApplication.translate("FirstStartDialog", u"Chan&ge\u2026", None))
        self.firstShared.setText(QCoreApplication.translate("FirstStartDialog", u"Several Windows &users of this PC work with it", None))
        self.firstFolderHint.setText(QCoreApplication.translate("FirstStartDialog", u"Everything is kept in one encrypted file in this folder, on this PC only. Not on a network drive and not in a folder that is synchronized.", None))
        self.firstOpenHint.setText(QCoreApplication.translate("FirstStartDialog", u"The practice is on this PC already?", None))
        self.firstOpenButton.setText(QCoreApplication.translate("FirstStartDialog", u"&Open a practice\u2026", None))
        self.firstRestoreButton.setText(QCoreApplication.translate("FirstStartDialog", u"Restore a &backup\u2026", None))
        self.firstNameLabel.setText(QCoreApplication.translate("FirstStartDialog", u"Your &name", None))
        self.firstName.setPlaceholderText(QCoreApplication.translate("FirstStartDialog", u"Dana Ortiz", None))
#if QT_CONFIG(accessibility)
        self.firstName.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"Your name", None))
#endif // QT_CONFIG(accessibility)
        self.firstLoginLabel.setText(QCoreApplication.translate("FirstStartDialog", u"&Sign-in name", None))
        self.firstLogin.setPlaceholderText(QCoreApplication.translate("FirstStartDialog", u"dana", None))
#if QT_CONFIG(accessibility)
        self.firstLogin.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"Sign-in name", None))
#endif // QT_CONFIG(accessibility)
        self.firstPasswordLabel.setText(QCoreApplication.translate("FirstStartDialog", u"&Password", None))
#if QT_CONFIG(accessibility)
        self.firstPassword.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"Password", None))
#endif // QT_CONFIG(accessibility)
        self.firstAgainLabel.setText(QCoreApplication.translate("FirstStartDialog", u"&Again", None))
#if QT_CONFIG(accessibility)
        self.firstAgain.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"Password again", None))
#endif // QT_CONFIG(accessibility)
        self.firstPasswordHint.setText("")
#if QT_CONFIG(accessibility)
        self.firstKey.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"Recovery key", None))
#endif // QT_CONFIG(accessibility)
        self.firstPrintButton.setText(QCoreApplication.translate("FirstStartDialog", u"&Print or save the key\u2026", None))
        self.firstKept.setText(QCoreApplication.translate("FirstStartDialog", u"I have &kept the key in a safe place, away from this PC", None))
        self.firstError.setText("")
#if QT_CONFIG(accessibility)
        self.firstBusy.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"Working", None))
#endif // QT_CONFIG(accessibility)
        self.firstStep.setText("")
        self.firstBackButton.setText(QCoreApplication.translate("FirstStartDialog", u"&Back", None))
        self.firstNextButton.setText(QCoreApplication.translate("FirstStartDialog", u"Ne&xt", None))
    # retranslateUi

