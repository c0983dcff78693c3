# Compiled from ui/phrases_dialog.ui sha256 0cd135d306c0adbf15e90735d90a94966d7ff67d39f7336c86f3cc12da656a33. Do not edit; run: python build/forms.py
# What follows has sha256 5b4e567a26f9853ec0fc7e8eebe20effd03e48ff61419e6b458ea4ea1a8945fe
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'phrases_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTextBrowser, QVBoxLayout, QWidget)

class Ui_PhrasesDialog(object):
    def setupUi(self, phrasesDialog):
        if not phrasesDialog.objectName():
            phrasesDialog.setObjectName(u"phrasesDialog")
        self.layout1 = QVBoxLayout(phrasesDialog)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(12, 10, 12, 10)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.phrasesFilterLabel = QLabel(phrasesDialog)
        self.phrasesFilterLabel.setObjectName(u"phrasesFilterLabel")

        self.layout2.addWidget(self.phrasesFilterLabel)

        self.phrasesFilter = QLineEdit(phrasesDialog)
        self.phrasesFilter.setObjectName(u"phrasesFilter")
        self.phrasesFilter.setClearButtonEnabled(True)

        self.layout2.addWidget(self.phrasesFilter)


        self.layout1.addLayout(self.layout2)

        self.phrasesText = QTextBrowser(phrasesDialog)
        self.phrasesText.setObjectName(u"phrasesText")
        self.phrasesText.setOpenLinks(False)

        self.layout1.addWidget(self.phrasesText)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer1)

        self.phrasesCloseButton = QPushButton(phrasesDialog)
        self.phrasesCloseButton.setObjectName(u"phrasesCloseButton")

        self.layout3.addWidget(self.phrasesCloseButton)


        self.layout1.addLayout(self.layout3)

        self.layout1.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.phrasesFilterLabel.setBuddy(self.phrasesFilter)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.phrasesFilter, self.phrasesText)
        QWidget.setTabOrder(self.phrasesText, self.phrasesCloseButton)

        self.retranslateUi(phrasesDialog)

        self.phrasesCloseButton.setDefault(True)


        QMetaObject.connectSlotsByName(phrasesDialog)
    # setupUi

    def retranslateUi(self, phrasesDialog):
        phrasesDialog.setWindowTitle(QCoreApplication.translate("PhrasesDialog", u"Phrases", None))
        self.phrasesFilterLabel.setText(QCoreApplication.translate("PhrasesDialog", u"&Find", None))
        self.phrasesFilter.setPlaceholderText(QCoreApplication.translate("PhrasesDialog", u"Unclear, limit, supervisor\u2026", None))
#if QT_CONFIG(accessibility)
        self.phrasesFilter.setAccessibleName(QCoreApplication.translate("PhrasesDialog", u"Find a phrase", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.phrasesText.setAccessibleName(QCoreApplication.translate("PhrasesDialog", u"What to say at each moment of a call", None))
#endif // QT_CONFIG(accessibility)
        self.phrasesCloseButton.setText(QCoreApplication.translate("PhrasesDialog", u"Close", None))
    # retranslateUi

