# Compiled from ui/settings_dialog.ui sha256 7b0245af831e9ec17132db0214382524472728e3fd4776495fc809ca90eb9593. Do not edit; run: python build/forms.py
# What follows has sha256 33496860b67c09c699437e5251b93100f4ceee22bb69527fec6222183c203319
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTabWidget,
    QVBoxLayout, QWidget)

class Ui_SettingsDialog(object):
    def setupUi(self, settingsDialog):
        if not settingsDialog.objectName():
            settingsDialog.setObjectName(u"settingsDialog")
        settingsDialog.resize(640, 310)
        self.layout1 = QVBoxLayout(settingsDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.settingsTabs = QTabWidget(settingsDialog)
        self.settingsTabs.setObjectName(u"settingsTabs")

        self.layout1.addWidget(self.settingsTabs)

        self.settingsPracticeText = QLabel(settingsDialog)
        self.settingsPracticeText.setObjectName(u"settingsPracticeText")
        self.settingsPracticeText.setWordWrap(True)
        self.settingsPracticeText.setProperty(u"part", u"caption")

        self.layout1.addWidget(self.settingsPracticeText)

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

        QWidget.setTabOrder(self.settingsTabs, self.settingsSaveButton)
        QWidget.setTabOrder(self.settingsSaveButton, self.settingsCancelButton)

        self.retranslateUi(settingsDialog)

        self.settingsTabs.setCurrentIndex(-1)
        self.settingsSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(settingsDialog)
    # setupUi

    def retranslateUi(self, settingsDialog):
        settingsDialog.setWindowTitle(QCoreApplication.translate("SettingsDialog", u"Settings", None))
#if QT_CONFIG(accessibility)
        self.settingsTabs.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Topics", None))
#endif // QT_CONFIG(accessibility)
        self.settingsPracticeText.setText(QCoreApplication.translate("SettingsDialog", u"Only whoever may edit the practice changes what is not your own.", None))
        self.settingsError.setText("")
        self.settingsCancelButton.setText(QCoreApplication.translate("SettingsDialog", u"Cancel", None))
        self.settingsSaveButton.setText(QCoreApplication.translate("SettingsDialog", u"&Save", None))
    # retranslateUi

