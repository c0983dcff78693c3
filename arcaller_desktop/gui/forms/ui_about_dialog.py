# Compiled from ui/about_dialog.ui sha256 b8206f79feab4ad21525e6bc9a355d103d8aec4f697aebb4ada39b1075cd395b. Do not edit; run: python build/forms.py
# What follows has sha256 748d7d69ff513f601dd77dff623575821e87a52feddba203cd9eb22fe214d60a
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'about_dialog.ui'
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
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QTextBrowser, QVBoxLayout, QWidget)

class Ui_AboutDialog(object):
    def setupUi(self, aboutDialog):
        if not aboutDialog.objectName():
            aboutDialog.setObjectName(u"aboutDialog")
        aboutDialog.resize(720, 560)
        self.layout1 = QVBoxLayout(aboutDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.aboutName = QLabel(aboutDialog)
        self.aboutName.setObjectName(u"aboutName")
        self.aboutName.setProperty(u"part", u"huge")

        self.layout2.addWidget(self.aboutName)

        self.aboutVersion = QLabel(aboutDialog)
        self.aboutVersion.setObjectName(u"aboutVersion")
        self.aboutVersion.setProperty(u"part", u"muted")

        self.layout2.addWidget(self.aboutVersion)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)


        self.layout1.addLayout(self.layout2)

        self.aboutText = QLabel(aboutDialog)
        self.aboutText.setObjectName(u"aboutText")
        self.aboutText.setWordWrap(True)
        self.aboutText.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout1.addWidget(self.aboutText)

        self.layout3 = QGridLayout()
        self.layout3.setObjectName(u"layout3")
        self.layout3.setHorizontalSpacing(8)
        self.layout3.setVerticalSpacing(6)
        self.aboutTextsLabel = QLabel(aboutDialog)
        self.aboutTextsLabel.setObjectName(u"aboutTextsLabel")

        self.layout3.addWidget(self.aboutTextsLabel, 0, 0, 1, 1)

        self.aboutTexts = QComboBox(aboutDialog)
        self.aboutTexts.setObjectName(u"aboutTexts")
        self.aboutTexts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.aboutTexts.setMinimumContentsLength(30)

        self.layout3.addWidget(self.aboutTexts, 0, 1, 1, 1)

        self.layout3.setColumnStretch(1, 1)

        self.layout1.addLayout(self.layout3)

        self.aboutNotices = QTextBrowser(aboutDialog)
        self.aboutNotices.setObjectName(u"aboutNotices")
        self.aboutNotices.setTabChangesFocus(True)
        self.aboutNotices.setProperty(u"part", u"pane")

        self.layout1.addWidget(self.aboutNotices)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer2)

        self.aboutCopyButton = QPushButton(aboutDialog)
        self.aboutCopyButton.setObjectName(u"aboutCopyButton")
        self.aboutCopyButton.setAutoDefault(False)

        self.layout4.addWidget(self.aboutCopyButton)

        self.aboutCloseButton = QPushButton(aboutDialog)
        self.aboutCloseButton.setObjectName(u"aboutCloseButton")

        self.layout4.addWidget(self.aboutCloseButton)


        self.layout1.addLayout(self.layout4)

#if QT_CONFIG(shortcut)
        self.aboutTextsLabel.setBuddy(self.aboutTexts)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.aboutText, self.aboutTexts)
        QWidget.setTabOrder(self.aboutTexts, self.aboutNotices)
        QWidget.setTabOrder(self.aboutNotices, self.aboutCopyButton)
        QWidget.setTabOrder(self.aboutCopyButton, self.aboutCloseButton)

        self.retranslateUi(aboutDialog)

        self.aboutCloseButton.setDefault(True)


        QMetaObject.connectSlotsByName(aboutDialog)
    # setupUi

    def retranslateUi(self, aboutDialog):
        aboutDialog.setWindowTitle(QCoreApplication.translate("AboutDialog", u"About ARCaller", None))
        self.aboutName.setText(QCoreApplication.translate("AboutDialog", u"ARCaller Desktop", None))
        self.aboutVersion.setText("")
        self.aboutText.setText("")
#if QT_CONFIG(accessibility)
        self.aboutText.setAccessibleName(QCoreApplication.translate("AboutDialog", u"About this program", None))
#endif // QT_CONFIG(accessibility)
        self.aboutTextsLabel.setText(QCoreApplication.translate("AboutDialog", u"&Licenses", None))
#if QT_CONFIG(accessibility)
        self.aboutTexts.setAccessibleName(QCoreApplication.translate("AboutDialog", u"Which license text", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.aboutNotices.setAccessibleName(QCoreApplication.translate("AboutDialog", u"License texts", None))
#endif // QT_CONFIG(accessibility)
        self.aboutCopyButton.setText(QCoreApplication.translate("AboutDialog", u"&Copy details", None))
        self.aboutCloseButton.setText(QCoreApplication.translate("AboutDialog", u"Close", None))
    # retranslateUi

