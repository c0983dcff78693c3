# Compiled from ui/letter_dialog.ui sha256 bc10f67c5209fd1717a24abfad6b3073c27bdff4e77b5f1e64cb49400838f81d. Do not edit; run: python build/forms.py
# What follows has sha256 9b88bd67f153d84bfb2bd1bf646782b826320b0b3c49519a15d039c5bd7cd00f
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letter_dialog.ui'
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
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_LetterDialog(object):
    def setupUi(self, letterDialog):
        if not letterDialog.objectName():
            letterDialog.setObjectName(u"letterDialog")
        letterDialog.resize(980, 640)
        self.layout7 = QVBoxLayout(letterDialog)
        self.layout7.setSpacing(6)
        self.layout7.setObjectName(u"layout7")
        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(6)
        self.layout4.setObjectName(u"layout4")
        self.letterSide = QWidget(letterDialog)
        self.letterSide.setObjectName(u"letterSide")
        self.letterSide.setMaximumSize(QSize(360, 16777215))
        self.layout3 = QVBoxLayout(self.letterSide)
        self.layout3.setSpacing(6)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.letterTo = QLabel(self.letterSide)
        self.letterTo.setObjectName(u"letterTo")
        self.letterTo.setProperty(u"part", u"title")

        self.layout3.addWidget(self.letterTo)

        self.layout1 = QFormLayout()
        self.layout1.setObjectName(u"layout1")
        self.letterKindLabel = QLabel(self.letterSide)
        self.letterKindLabel.setObjectName(u"letterKindLabel")

        self.layout1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.letterKindLabel)

        self.letterKind = QComboBox(self.letterSide)
        self.letterKind.setObjectName(u"letterKind")

        self.layout1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.letterKind)

        self.letterLanguageLabel = QLabel(self.letterSide)
        self.letterLanguageLabel.setObjectName(u"letterLanguageLabel")

        self.layout1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.letterLanguageLabel)

        self.letterLanguage = QComboBox(self.letterSide)
        self.letterLanguage.setObjectName(u"letterLanguage")

        self.layout1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.letterLanguage)


        self.layout3.addLayout(self.layout1)

        self.letterAsked = QWidget(self.letterSide)
        self.letterAsked.setObjectName(u"letterAsked")
        self.letterAskedForm = QFormLayout(self.letterAsked)
        self.letterAskedForm.setObjectName(u"letterAskedForm")
        self.letterAskedForm.setContentsMargins(0, 0, 0, 0)

        self.layout3.addWidget(self.letterAsked)

        self.letterLacks = QLabel(self.letterSide)
        self.letterLacks.setObjectName(u"letterLacks")
        self.letterLacks.setProperty(u"part", u"muted")
        self.letterLacks.setWordWrap(True)

        self.layout3.addWidget(self.letterLacks)

        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout3.addItem(self.spacer2)

        self.letterSentLabel = QLabel(self.letterSide)
        self.letterSentLabel.setObjectName(u"letterSentLabel")
        self.letterSentLabel.setProperty(u"part", u"muted")

        self.layout3.addWidget(self.letterSentLabel)

        self.letterSent = QListWidget(self.letterSide)
        self.letterSent.setObjectName(u"letterSent")
        self.letterSent.setMaximumSize(QSize(16777215, 110))

        self.layout3.addWidget(self.letterSent)


        self.layout4.addWidget(self.letterSide)

        self.letterPages = QPdfView(letterDialog)
        self.letterPages.setObjectName(u"letterPages")
        self.letterPages.setMinimumSize(QSize(320, 300))

        self.layout4.addWidget(self.letterPages)

        self.layout4.setStretch(1, 1)

        self.layout7.addLayout(self.layout4)

        self.letterError = QLabel(letterDialog)
        self.letterError.setObjectName(u"letterError")
        self.letterError.setProperty(u"part", u"error")
        self.letterError.setWordWrap(True)

        self.layout7.addWidget(self.letterError)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(6)
        self.layout6.setObjectName(u"layout6")
        self.letterReprintButton = QPushButton(letterDialog)
        self.letterReprintButton.setObjectName(u"letterReprintButton")
        self.letterReprintButton.setAutoDefault(False)

        self.layout6.addWidget(self.letterReprintButton)

        self.spacer5 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer5)

        self.letterSendButton = QPushButton(letterDialog)
        self.letterSendButton.setObjectName(u"letterSendButton")
        self.letterSendButton.setProperty(u"part", u"strong")
        self.letterSendButton.setAutoDefault(False)

        self.layout6.addWidget(self.letterSendButton)

        self.letterCloseButton = QPushButton(letterDialog)
        self.letterCloseButton.setObjectName(u"letterCloseButton")
        self.letterCloseButton.setAutoDefault(False)

        self.layout6.addWidget(self.letterCloseButton)


        self.layout7.addLayout(self.layout6)

#if QT_CONFIG(shortcut)
        self.letterKindLabel.setBuddy(self.letterKind)
        self.letterLanguageLabel.setBuddy(self.letterLanguage)
        self.letterSentLabel.setBuddy(self.letterSent)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(letterDialog)

        self.letterSendButton.setDefault(True)


        QMetaObject.connectSlotsByName(letterDialog)
    # setupUi

    def retranslateUi(self, letterDialog):
#if QT_CONFIG(accessibility)
        letterDialog.setAccessibleName(QCoreApplication.translate("LetterDialog", u"Write a letter", None))
#endif // QT_CONFIG(accessibility)
        letterDialog.setWindowTitle(QCoreApplication.translate("LetterDialog", u"Write a letter", None))
        self.letterTo.setText("")
        self.letterKindLabel.setText(QCoreApplication.translate("LetterDialog", u"&Letter", None))
#if QT_CONFIG(accessibility)
        self.letterKind.setAccessibleName(QCoreApplication.translate("LetterDialog", u"Letter", None))
#endif // QT_CONFIG(accessibility)
        self.letterLanguageLabel.setText(QCoreApplication.translate("LetterDialog", u"Lan&guage", None))
#if QT_CONFIG(accessibility)
        self.letterLanguage.setAccessibleName(QCoreApplication.translate("LetterDialog", u"Language", None))
#endif // QT_CONFIG(accessibility)
        self.letterLacks.setText("")
        self.letterSentLabel.setText(QCoreApplication.translate("LetterDialog", u"Sent before", None))
#if QT_CONFIG(accessibility)
        self.letterSent.setAccessibleName(QCoreApplication.translate("LetterDialog", u"Letters sent before", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.letterPages.setAccessibleName(QCoreApplication.translate("LetterDialog", u"The letter as it will be", None))
#endif // QT_CONFIG(accessibility)
        self.letterError.setText("")
#if QT_CONFIG(accessibility)
        self.letterReprintButton.setAccessibleName(QCoreApplication.translate("LetterDialog", u"Show the sent one", None))
#endif // QT_CONFIG(accessibility)
        self.letterReprintButton.setText(QCoreApplication.translate("LetterDialog", u"&Show the sent one", None))
#if QT_CONFIG(accessibility)
        self.letterSendButton.setAccessibleName(QCoreApplication.translate("LetterDialog", u"Record as sent", None))
#endif // QT_CONFIG(accessibility)
        self.letterSendButton.setText(QCoreApplication.translate("LetterDialog", u"&Record as sent", None))
#if QT_CONFIG(accessibility)
        self.letterCloseButton.setAccessibleName(QCoreApplication.translate("LetterDialog", u"Close", None))
#endif // QT_CONFIG(accessibility)
        self.letterCloseButton.setText(QCoreApplication.translate("LetterDialog", u"&Close", None))
    # retranslateUi

