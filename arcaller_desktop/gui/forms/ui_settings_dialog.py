# Compiled from ui/settings_dialog.ui sha256 6f295d6d8b4ce761a9bd01308bdae657c682f4375ef65e59582feef4ba7f30c5. Do not edit; run: python build/forms.py
# What follows has sha256 ec9b34c96f44035f01459407fcf8b0cbae54b95acea34fde40e2e8788b882e77
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_SettingsDialog(object):
    def setupUi(self, settingsDialog):
        if not settingsDialog.objectName():
            settingsDialog.setObjectName(u"settingsDialog")
        settingsDialog.resize(560, 310)
        self.layout1 = QVBoxLayout(settingsDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.settingsBody = QWidget(settingsDialog)
        self.settingsBody.setObjectName(u"settingsBody")
        self.layout2 = QVBoxLayout(self.settingsBody)
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.settingsOwnTitle = QLabel(self.settingsBody)
        self.settingsOwnTitle.setObjectName(u"settingsOwnTitle")
        self.settingsOwnTitle.setProperty(u"part", u"title")

        self.layout2.addWidget(self.settingsOwnTitle)

        self.settingsOwn = QWidget(self.settingsBody)
        self.settingsOwn.setObjectName(u"settingsOwn")
        self.settingsOwnForm = QFormLayout(self.settingsOwn)
        self.settingsOwnForm.setSpacing(8)
        self.settingsOwnForm.setObjectName(u"settingsOwnForm")
        self.settingsOwnForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.settingsOwnForm.setContentsMargins(0, 0, 0, 0)

        self.layout2.addWidget(self.settingsOwn)

        self.spacer1 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout2.addItem(self.spacer1)

        self.settingsPracticeTitle = QLabel(self.settingsBody)
        self.settingsPracticeTitle.setObjectName(u"settingsPracticeTitle")
        self.settingsPracticeTitle.setProperty(u"part", u"title")

        self.layout2.addWidget(self.settingsPracticeTitle)

        self.settingsPracticeText = QLabel(self.settingsBody)
        self.settingsPracticeText.setObjectName(u"settingsPracticeText")
        self.settingsPracticeText.setWordWrap(True)
        self.settingsPracticeText.setProperty(u"part", u"caption")

        self.layout2.addWidget(self.settingsPracticeText)

        self.settingsPractice = QWidget(self.settingsBody)
        self.settingsPractice.setObjectName(u"settingsPractice")
        self.settingsPracticeForm = QFormLayout(self.settingsPractice)
        self.settingsPracticeForm.setSpacing(8)
        self.settingsPracticeForm.setObjectName(u"settingsPracticeForm")
        self.settingsPracticeForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.settingsPracticeForm.setContentsMargins(0, 0, 0, 0)

        self.layout2.addWidget(self.settingsPractice)


        self.layout1.addWidget(self.settingsBody)

        self.settingsError = QLabel(settingsDialog)
        self.settingsError.setObjectName(u"settingsError")
        self.settingsError.setWordWrap(True)
        self.settingsError.setTextFormat(Qt.TextFormat.PlainText)
        self.settingsError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.settingsError)

        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer2)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer3)

        self.settingsCancelButton = QPushButton(settingsDialog)
        self.settingsCancelButton.setObjectName(u"settingsCancelButton")
        self.settingsCancelButton.setAutoDefault(False)

        self.layout3.addWidget(self.settingsCancelButton)

        self.settingsSaveButton = QPushButton(settingsDialog)
        self.settingsSaveButton.setObjectName(u"settingsSaveButton")
        self.settingsSaveButton.setProperty(u"part", u"strong")

        self.layout3.addWidget(self.settingsSaveButton)


        self.layout1.addLayout(self.layout3)

        QWidget.setTabOrder(self.settingsSaveButton, self.settingsCancelButton)

        self.retranslateUi(settingsDialog)

        self.settingsSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(settingsDialog)
    # setupUi

    def retranslateUi(self, settingsDialog):
        settingsDialog.setWindowTitle(QCoreApplication.translate("SettingsDialog", u"Settings", None))
        self.settingsOwnTitle.setText(QCoreApplication.translate("SettingsDialog", u"For you", None))
        self.settingsPracticeTitle.setText(QCoreApplication.translate("SettingsDialog", u"For the whole practice", None))
        self.settingsPracticeText.setText("")
        self.settingsError.setText("")
        self.settingsCancelButton.setText(QCoreApplication.translate("SettingsDialog", u"Cancel", None))
        self.settingsSaveButton.setText(QCoreApplication.translate("SettingsDialog", u"&Save", None))
    # retranslateUi

