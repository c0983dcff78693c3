# Compiled from ui/practice_dialog.ui sha256 1c7397d57b982cbbd419b5829047a5fb5f87ebaf9d6d6ee1903a4f39d3ef1c6e. Do not edit; run: python build/forms.py
# What follows has sha256 c2e73bc6e3e040037c653c3c016368af3d8d949a9d30dad449b4dcf851dd0a56
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'practice_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_PracticeDialog(object):
    def setupUi(self, practiceDialog):
        if not practiceDialog.objectName():
            practiceDialog.setObjectName(u"practiceDialog")
        practiceDialog.resize(980, 480)
        self.layout1 = QVBoxLayout(practiceDialog)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(28)
        self.layout2.setObjectName(u"layout2")
        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.practiceWho = QLabel(practiceDialog)
        self.practiceWho.setObjectName(u"practiceWho")
        self.practiceWho.setProperty(u"part", u"title")

        self.layout3.addWidget(self.practiceWho)

        self.layout4 = QGridLayout()
        self.layout4.setObjectName(u"layout4")
        self.layout4.setHorizontalSpacing(8)
        self.layout4.setVerticalSpacing(6)
        self.practiceNameLabel = QLabel(practiceDialog)
        self.practiceNameLabel.setObjectName(u"practiceNameLabel")

        self.layout4.addWidget(self.practiceNameLabel, 0, 0, 1, 1)

        self.practiceName = QLineEdit(practiceDialog)
        self.practiceName.setObjectName(u"practiceName")

        self.layout4.addWidget(self.practiceName, 0, 1, 1, 3)

        self.practiceTaxIdLabel = QLabel(practiceDialog)
        self.practiceTaxIdLabel.setObjectName(u"practiceTaxIdLabel")

        self.layout4.addWidget(self.practiceTaxIdLabel, 1, 0, 1, 1)

        self.practiceTaxId = QLineEdit(practiceDialog)
        self.practiceTaxId.setObjectName(u"practiceTaxId")

        self.layout4.addWidget(self.practiceTaxId, 1, 1, 1, 1)

        self.practiceNpiLabel = QLabel(practiceDialog)
        self.practiceNpiLabel.setObjectName(u"practiceNpiLabel")

        self.layout4.addWidget(self.practiceNpiLabel, 1, 2, 1, 1)

        self.practiceNpi = QLineEdit(practiceDialog)
        self.practiceNpi.setObjectName(u"practiceNpi")
        self.practiceNpi.setMaxLength(10)

        self.layout4.addWidget(self.practiceNpi, 1, 3, 1, 1)

        self.practiceLine1Label = QLabel(practiceDialog)
        self.practiceLine1Label.setObjectName(u"practiceLine1Label")

        self.layout4.addWidget(self.practiceLine1Label, 2, 0, 1, 1)

        self.practiceLine1 = QLineEdit(practiceDialog)
        self.practiceLine1.setObjectName(u"practiceLine1")

        self.layout4.addWidget(self.practiceLine1, 2, 1, 1, 3)

        self.practiceLine2 = QLineEdit(practiceDialog)
        self.practiceLine2.setObjectName(u"practiceLine2")

        self.layout4.addWidget(self.practiceLine2, 3, 1, 1, 3)

        self.practiceCityLabel = QLabel(practiceDialog)
        self.practiceCityLabel.setObjectName(u"practiceCityLabel")

        self.layout4.addWidget(self.practiceCityLabel, 4, 0, 1, 1)

        self.practiceCity = QLineEdit(practiceDialog)
        self.practiceCity.setObjectName(u"practiceCity")

        self.layout4.addWidget(self.practiceCity, 4, 1, 1, 1)

        self.practiceStateLabel = QLabel(practiceDialog)
        self.practiceStateLabel.setObjectName(u"practiceStateLabel")

        self.layout4.addWidget(self.practiceStateLabel, 4, 2, 1, 1)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(6)
        self.layout5.setObjectName(u"layout5")
        self.practiceState = QLineEdit(practiceDialog)
        self.practiceState.setObjectName(u"practiceState")
        self.practiceState.setMaxLength(2)
        self.practiceState.setMaximumSize(QSize(48, 16777215))

        self.layout5.addWidget(self.practiceState)

        self.practiceZip = QLineEdit(practiceDialog)
        self.practiceZip.setObjectName(u"practiceZip")
        self.practiceZip.setMaxLength(10)

        self.layout5.addWidget(self.practiceZip)


        self.layout4.addLayout(self.layout5, 4, 3, 1, 1)

        self.practicePhoneLabel = QLabel(practiceDialog)
        self.practicePhoneLabel.setObjectName(u"practicePhoneLabel")

        self.layout4.addWidget(self.practicePhoneLabel, 5, 0, 1, 1)

        self.practicePhone = QLineEdit(practiceDialog)
        self.practicePhone.setObjectName(u"practicePhone")

        self.layout4.addWidget(self.practicePhone, 5, 1, 1, 1)

        self.practiceFaxLabel = QLabel(practiceDialog)
        self.practiceFaxLabel.setObjectName(u"practiceFaxLabel")

        self.layout4.addWidget(self.practiceFaxLabel, 5, 2, 1, 1)

        self.practiceFax = QLineEdit(practiceDialog)
        self.practiceFax.setObjectName(u"practiceFax")

        self.layout4.addWidget(self.practiceFax, 5, 3, 1, 1)

        self.practiceEmailLabel = QLabel(practiceDialog)
        self.practiceEmailLabel.setObjectName(u"practiceEmailLabel")

        self.layout4.addWidget(self.practiceEmailLabel, 6, 0, 1, 1)

        self.practiceEmail = QLineEdit(practiceDialog)
        self.practiceEmail.setObjectName(u"practiceEmail")

        self.layout4.addWidget(self.practiceEmail, 6, 1, 1, 3)

        self.practiceZoneLabel = QLabel(practiceDialog)
        self.practiceZoneLabel.setObjectName(u"practiceZoneLabel")

        self.layout4.addWidget(self.practiceZoneLabel, 7, 0, 1, 1)

        self.practiceZone = QComboBox(practiceDialog)
        self.practiceZone.setObjectName(u"practiceZone")
        self.practiceZone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.practiceZone.setMinimumContentsLength(14)

        self.layout4.addWidget(self.practiceZone, 7, 1, 1, 3)

        self.layout4.setColumnStretch(1, 5)
        self.layout4.setColumnStretch(3, 4)

        self.layout3.addLayout(self.layout4)

        self.practiceLogoTitle = QLabel(practiceDialog)
        self.practiceLogoTitle.setObjectName(u"practiceLogoTitle")
        self.practiceLogoTitle.setProperty(u"part", u"title")

        self.layout3.addWidget(self.practiceLogoTitle)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(12)
        self.layout6.setObjectName(u"layout6")
        self.practiceLogo = QLabel(practiceDialog)
        self.practiceLogo.setObjectName(u"practiceLogo")
        self.practiceLogo.setMinimumSize(QSize(168, 64))
        self.practiceLogo.setMaximumSize(QSize(168, 64))
        self.practiceLogo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.practiceLogo.setProperty(u"part", u"pane")

        self.layout6.addWidget(self.practiceLogo)

        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.practiceLogoButton = QPushButton(practiceDialog)
        self.practiceLogoButton.setObjectName(u"practiceLogoButton")
        self.practiceLogoButton.setAutoDefault(False)

        self.layout8.addWidget(self.practiceLogoButton)

        self.practiceLogoClearButton = QPushButton(practiceDialog)
        self.practiceLogoClearButton.setObjectName(u"practiceLogoClearButton")
        self.practiceLogoClearButton.setAutoDefault(False)

        self.layout8.addWidget(self.practiceLogoClearButton)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.spacer1)


        self.layout7.addLayout(self.layout8)

        self.practiceLogoHint = QLabel(practiceDialog)
        self.practiceLogoHint.setObjectName(u"practiceLogoHint")
        self.practiceLogoHint.setWordWrap(True)
        self.practiceLogoHint.setProperty(u"part", u"caption")

        self.layout7.addWidget(self.practiceLogoHint)


        self.layout6.addLayout(self.layout7)


        self.layout3.addLayout(self.layout6)

        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout3.addItem(self.spacer2)


        self.layout2.addLayout(self.layout3)

        self.layout9 = QVBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.practiceBilling = QLabel(practiceDialog)
        self.practiceBilling.setObjectName(u"practiceBilling")
        self.practiceBilling.setProperty(u"part", u"title")

        self.layout9.addWidget(self.practiceBilling)

        self.layout10 = QGridLayout()
        self.layout10.setObjectName(u"layout10")
        self.layout10.setHorizontalSpacing(8)
        self.layout10.setVerticalSpacing(6)
        self.practiceRemitNameLabel = QLabel(practiceDialog)
        self.practiceRemitNameLabel.setObjectName(u"practiceRemitNameLabel")

        self.layout10.addWidget(self.practiceRemitNameLabel, 0, 0, 1, 1)

        self.practiceRemitName = QLineEdit(practiceDialog)
        self.practiceRemitName.setObjectName(u"practiceRemitName")

        self.layout10.addWidget(self.practiceRemitName, 0, 1, 1, 3)

        self.practiceRemitLine1Label = QLabel(practiceDialog)
        self.practiceRemitLine1Label.setObjectName(u"practiceRemitLine1Label")

        self.layout10.addWidget(self.practiceRemitLine1Label, 1, 0, 1, 1)

        self.practiceRemitLine1 = QLineEdit(practiceDialog)
        self.practiceRemitLine1.setObjectName(u"practiceRemitLine1")

        self.layout10.addWidget(self.practiceRemitLine1, 1, 1, 1, 3)

        self.practiceRemitLine2 = QLineEdit(practiceDialog)
        self.practiceRemitLine2.setObjectName(u"practiceRemitLine2")

        self.layout10.addWidget(self.practiceRemitLine2, 2, 1, 1, 3)

        self.practiceRemitCityLabel = QLabel(practiceDialog)
        self.practiceRemitCityLabel.setObjectName(u"practiceRemitCityLabel")

        self.layout10.addWidget(self.practiceRemitCityLabel, 3, 0, 1, 1)

        self.practiceRemitCity = QLineEdit(practiceDialog)
        self.practiceRemitCity.setObjectName(u"practiceRemitCity")

        self.layout10.addWidget(self.practiceRemitCity, 3, 1, 1, 1)

        self.practiceRemitStateLabel = QLabel(practiceDialog)
        self.practiceRemitStateLabel.setObjectName(u"practiceRemitStateLabel")

        self.layout10.addWidget(self.practiceRemitStateLabel, 3, 2, 1, 1)

        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(6)
        self.layout11.setObjectName(u"layout11")
        self.practiceRemitState = QLineEdit(practiceDialog)
        self.practiceRemitState.setObjectName(u"practiceRemitState")
        self.practiceRemitState.setMaxLength(2)
        self.practiceRemitState.setMaximumSize(QSize(48, 16777215))

        self.layout11.addWidget(self.practiceRemitState)

        self.practiceRemitZip = QLineEdit(practiceDialog)
        self.practiceRemitZip.setObjectName(u"practiceRemitZip")
        self.practiceRemitZip.setMaxLength(10)

        self.layout11.addWidget(self.practiceRemitZip)


        self.layout10.addLayout(self.layout11, 3, 3, 1, 1)

        self.practiceBillingPhoneLabel = QLabel(practiceDialog)
        self.practiceBillingPhoneLabel.setObjectName(u"practiceBillingPhoneLabel")

        self.layout10.addWidget(self.practiceBillingPhoneLabel, 4, 0, 1, 1)

        self.practiceBillingPhone = QLineEdit(practiceDialog)
        self.practiceBillingPhone.setObjectName(u"practiceBillingPhone")

        self.layout10.addWidget(self.practiceBillingPhone, 4, 1, 1, 3)

        self.practiceHoursLabel = QLabel(practiceDialog)
        self.practiceHoursLabel.setObjectName(u"practiceHoursLabel")

        self.layout10.addWidget(self.practiceHoursLabel, 5, 0, 1, 1)

        self.practiceHours = QLineEdit(practiceDialog)
        self.practiceHours.setObjectName(u"practiceHours")

        self.layout10.addWidget(self.practiceHours, 5, 1, 1, 3)

        self.practicePayUrlLabel = QLabel(practiceDialog)
        self.practicePayUrlLabel.setObjectName(u"practicePayUrlLabel")

        self.layout10.addWidget(self.practicePayUrlLabel, 6, 0, 1, 1)

        self.practicePayUrl = QLineEdit(practiceDialog)
        self.practicePayUrl.setObjectName(u"practicePayUrl")

        self.layout10.addWidget(self.practicePayUrl, 6, 1, 1, 3)

        self.practiceMessageLabel = QLabel(practiceDialog)
        self.practiceMessageLabel.setObjectName(u"practiceMessageLabel")
        self.practiceMessageLabel.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.layout10.addWidget(self.practiceMessageLabel, 7, 0, 1, 1)

        self.practiceMessage = QPlainTextEdit(practiceDialog)
        self.practiceMessage.setObjectName(u"practiceMessage")
        self.practiceMessage.setTabChangesFocus(True)
        self.practiceMessage.setMaximumSize(QSize(16777215, 64))

        self.layout10.addWidget(self.practiceMessage, 7, 1, 1, 3)

        self.practiceModeLabel = QLabel(practiceDialog)
        self.practiceModeLabel.setObjectName(u"practiceModeLabel")

        self.layout10.addWidget(self.practiceModeLabel, 8, 0, 1, 1)

        self.practiceMode = QComboBox(practiceDialog)
        self.practiceMode.setObjectName(u"practiceMode")
        self.practiceMode.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.practiceMode.setMinimumContentsLength(8)

        self.layout10.addWidget(self.practiceMode, 8, 1, 1, 3)

        self.practiceCutOverLabel = QLabel(practiceDialog)
        self.practiceCutOverLabel.setObjectName(u"practiceCutOverLabel")

        self.layout10.addWidget(self.practiceCutOverLabel, 9, 0, 1, 1)

        self.practiceCutOver = DateField(practiceDialog)
        self.practiceCutOver.setObjectName(u"practiceCutOver")

        self.layout10.addWidget(self.practiceCutOver, 9, 1, 1, 1)

        self.layout10.setColumnStretch(1, 1)
        self.layout10.setColumnStretch(3, 1)

        self.layout9.addLayout(self.layout10)

        self.practiceModeHint = QLabel(practiceDialog)
        self.practiceModeHint.setObjectName(u"practiceModeHint")
        self.practiceModeHint.setWordWrap(True)
        self.practiceModeHint.setProperty(u"part", u"caption")

        self.layout9.addWidget(self.practiceModeHint)

        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout9.addItem(self.spacer3)


        self.layout2.addLayout(self.layout9)

        self.layout2.setStretch(0, 1)
        self.layout2.setStretch(1, 1)

        self.layout1.addLayout(self.layout2)

        self.practiceError = QLabel(practiceDialog)
        self.practiceError.setObjectName(u"practiceError")
        self.practiceError.setWordWrap(True)
        self.practiceError.setTextFormat(Qt.TextFormat.PlainText)
        self.practiceError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.practiceError)

        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.spacer4 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.spacer4)

        self.practiceCancelButton = QPushButton(practiceDialog)
        self.practiceCancelButton.setObjectName(u"practiceCancelButton")
        self.practiceCancelButton.setAutoDefault(False)

        self.layout12.addWidget(self.practiceCancelButton)

        self.practiceSaveButton = QPushButton(practiceDialog)
        self.practiceSaveButton.setObjectName(u"practiceSaveButton")
        self.practiceSaveButton.setProperty(u"part", u"strong")

        self.layout12.addWidget(self.practiceSaveButton)


        self.layout1.addLayout(self.layout12)

#if QT_CONFIG(shortcut)
        self.practiceNameLabel.setBuddy(self.practiceName)
        self.practiceTaxIdLabel.setBuddy(self.practiceTaxId)
        self.practiceNpiLabel.setBuddy(self.practiceNpi)
        self.practiceLine1Label.setBuddy(self.practiceLine1)
        self.practiceCityLabel.setBuddy(self.practiceCity)
        self.practiceStateLabel.setBuddy(self.practiceState)
        self.practicePhoneLabel.setBuddy(self.practicePhone)
        self.practiceFaxLabel.setBuddy(self.practiceFax)
        self.practiceEmailLabel.setBuddy(self.practiceEmail)
        self.practiceZoneLabel.setBuddy(self.practiceZone)
        self.practiceRemitNameLabel.setBuddy(self.practiceRemitName)
        self.practiceRemitLine1Label.setBuddy(self.practiceRemitLine1)
        self.practiceRemitCityLabel.setBuddy(self.practiceRemitCity)
        self.practiceRemitStateLabel.setBuddy(self.practiceRemitState)
        self.practiceBillingPhoneLabel.setBuddy(self.practiceBillingPhone)
        self.practiceHoursLabel.setBuddy(self.practiceHours)
        self.practicePayUrlLabel.setBuddy(self.practicePayUrl)
        self.practiceMessageLabel.setBuddy(self.practiceMessage)
        self.practiceModeLabel.setBuddy(self.practiceMode)
        self.practiceCutOverLabel.setBuddy(self.practiceCutOver)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.practiceName, self.practiceTaxId)
        QWidget.setTabOrder(self.practiceTaxId, self.practiceNpi)
        QWidget.setTabOrder(self.practiceNpi, self.practiceLine1)
        QWidget.setTabOrder(self.practiceLine1, self.practiceLine2)
        QWidget.setTabOrder(self.practiceLine2, self.practiceCity)
        QWidget.setTabOrder(self.practiceCity, self.practiceState)
        QWidget.setTabOrder(self.practiceState, self.practiceZip)
        QWidget.setTabOrder(self.practiceZip, self.practicePhone)
        QWidget.setTabOrder(self.practicePhone, self.practiceFax)
        QWidget.setTabOrder(self.practiceFax, self.practiceEmail)
        QWidget.setTabOrder(self.practiceEmail, self.practiceZone)
        QWidget.setTabOrder(self.practiceZone, self.practiceLogoButton)
        QWidget.setTabOrder(self.practiceLogoButton, self.practiceLogoClearButton)
        QWidget.setTabOrder(self.practiceLogoClearButton, self.practiceRemitName)
        QWidget.setTabOrder(self.practiceRemitName, self.practiceRemitLine1)
        QWidget.setTabOrder(self.practiceRemitLine1, self.practiceRemitLine2)
        QWidget.setTabOrder(self.practiceRemitLine2, self.practiceRemitCity)
        QWidget.setTabOrder(self.practiceRemitCity, self.practiceRemitState)
        QWidget.setTabOrder(self.practiceRemitState, self.practiceRemitZip)
        QWidget.setTabOrder(self.practiceRemitZip, self.practiceBillingPhone)
        QWidget.setTabOrder(self.practiceBillingPhone, self.practiceHours)
        QWidget.setTabOrder(self.practiceHours, self.practicePayUrl)
        QWidget.setTabOrder(self.practicePayUrl, self.practiceMessage)
        QWidget.setTabOrder(self.practiceMessage, self.practiceMode)
        QWidget.setTabOrder(self.practiceMode, self.practiceCutOver)
        QWidget.setTabOrder(self.practiceCutOver, self.practiceSaveButton)
        QWidget.setTabOrder(self.practiceSaveButton, self.practiceCancelButton)

        self.retranslateUi(practiceDialog)

        self.practiceSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(practiceDialog)
    # setupUi

    def retranslateUi(self, practiceDialog):
        practiceDialog.setWindowTitle(QCoreApplication.translate("PracticeDialog", u"Practice profile", None))
        self.practiceWho.setText(QCoreApplication.translate("PracticeDialog", u"The practice", None))
        self.practiceNameLabel.setText(QCoreApplication.translate("PracticeDialog", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.practiceName.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Name of the practice", None))
#endif // QT_CONFIG(accessibility)
        self.practiceTaxIdLabel.setText(QCoreApplication.translate("PracticeDialog", u"&Tax ID", None))
#if QT_CONFIG(accessibility)
        self.practiceTaxId.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Tax ID", None))
#endif // QT_CONFIG(accessibility)
        self.practiceNpiLabel.setText(QCoreApplication.translate("PracticeDialog", u"NP&I", None))
#if QT_CONFIG(accessibility)
        self.practiceNpi.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"National provider identifier", None))
#endif // QT_CONFIG(accessibility)
        self.practiceLine1Label.setText(QCoreApplication.translate("PracticeDialog", u"&Address", None))
#if QT_CONFIG(accessibility)
        self.practiceLine1.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Address, first line", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.practiceLine2.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Address, second line", None))
#endif // QT_CONFIG(accessibility)
        self.practiceCityLabel.setText(QCoreApplication.translate("PracticeDialog", u"City", None))
#if QT_CONFIG(accessibility)
        self.practiceCity.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"City", None))
#endif // QT_CONFIG(accessibility)
        self.practiceStateLabel.setText(QCoreApplication.translate("PracticeDialog", u"State, ZIP", None))
#if QT_CONFIG(accessibility)
        self.practiceState.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Practice's state", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.practiceZip.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Practice's ZIP code", None))
#endif // QT_CONFIG(accessibility)
        self.practicePhoneLabel.setText(QCoreApplication.translate("PracticeDialog", u"P&hone", None))
#if QT_CONFIG(accessibility)
        self.practicePhone.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.practiceFaxLabel.setText(QCoreApplication.translate("PracticeDialog", u"Fax", None))
#if QT_CONFIG(accessibility)
        self.practiceFax.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Fax", None))
#endif // QT_CONFIG(accessibility)
        self.practiceEmailLabel.setText(QCoreApplication.translate("PracticeDialog", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.practiceEmail.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.practiceZoneLabel.setText(QCoreApplication.translate("PracticeDialog", u"Time &zone", None))
#if QT_CONFIG(accessibility)
        self.practiceZone.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Time zone", None))
#endif // QT_CONFIG(accessibility)
        self.practiceLogoTitle.setText(QCoreApplication.translate("PracticeDialog", u"Logo on paper", None))
#if QT_CONFIG(accessibility)
        self.practiceLogo.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Logo", None))
#endif // QT_CONFIG(accessibility)
        self.practiceLogoButton.setText(QCoreApplication.translate("PracticeDialog", u"Choose a pict&ure\u2026", None))
        self.practiceLogoClearButton.setText(QCoreApplication.translate("PracticeDialog", u"&Remove", None))
        self.practiceLogoHint.setText(QCoreApplication.translate("PracticeDialog", u"PNG or JPEG, up to 1 MB; printed at most 1.5 inches wide", None))
        self.practiceBilling.setText(QCoreApplication.translate("PracticeDialog", u"Billing patients", None))
        self.practiceRemitNameLabel.setText(QCoreApplication.translate("PracticeDialog", u"Remit t&o", None))
        self.practiceRemitName.setPlaceholderText(QCoreApplication.translate("PracticeDialog", u"Leave empty if it is the practice", None))
#if QT_CONFIG(accessibility)
        self.practiceRemitName.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Remit-to name", None))
#endif // QT_CONFIG(accessibility)
        self.practiceRemitLine1Label.setText(QCoreApplication.translate("PracticeDialog", u"Address", None))
        self.practiceRemitLine1.setPlaceholderText(QCoreApplication.translate("PracticeDialog", u"Leave empty if it is the practice's", None))
#if QT_CONFIG(accessibility)
        self.practiceRemitLine1.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Remit-to address, first line", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.practiceRemitLine2.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Remit-to address, second line", None))
#endif // QT_CONFIG(accessibility)
        self.practiceRemitCityLabel.setText(QCoreApplication.translate("PracticeDialog", u"City", None))
#if QT_CONFIG(accessibility)
        self.practiceRemitCity.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Remit-to city", None))
#endif // QT_CONFIG(accessibility)
        self.practiceRemitStateLabel.setText(QCoreApplication.translate("PracticeDialog", u"State, ZIP", None))
#if QT_CONFIG(accessibility)
        self.practiceRemitState.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Remit-to state", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.practiceRemitZip.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Remit-to ZIP code", None))
#endif // QT_CONFIG(accessibility)
        self.practiceBillingPhoneLabel.setText(QCoreApplication.translate("PracticeDialog", u"&Billing phone", None))
#if QT_CONFIG(accessibility)
        self.practiceBillingPhone.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Phone for questions about bills", None))
#endif // QT_CONFIG(accessibility)
        self.practiceHoursLabel.setText(QCoreApplication.translate("PracticeDialog", u"Hours", None))
        self.practiceHours.setPlaceholderText(QCoreApplication.translate("PracticeDialog", u"Mon\u2013Fri 8\u20135", None))
#if QT_CONFIG(accessibility)
        self.practiceHours.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Hours of the billing office", None))
#endif // QT_CONFIG(accessibility)
        self.practicePayUrlLabel.setText(QCoreApplication.translate("PracticeDialog", u"Pa&y at", None))
        self.practicePayUrl.setPlaceholderText(QCoreApplication.translate("PracticeDialog", u"https://\u2026", None))
#if QT_CONFIG(accessibility)
        self.practicePayUrl.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Web address for payments", None))
#endif // QT_CONFIG(accessibility)
        self.practiceMessageLabel.setText(QCoreApplication.translate("PracticeDialog", u"&Message", None))
#if QT_CONFIG(accessibility)
        self.practiceMessage.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Message on statements", None))
#endif // QT_CONFIG(accessibility)
        self.practiceModeLabel.setText(QCoreApplication.translate("PracticeDialog", u"Patients are bi&lled", None))
#if QT_CONFIG(accessibility)
        self.practiceMode.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Who bills patients", None))
#endif // QT_CONFIG(accessibility)
        self.practiceCutOverLabel.setText(QCoreApplication.translate("PracticeDialog", u"Starting on", None))
#if QT_CONFIG(accessibility)
        self.practiceCutOver.setAccessibleName(QCoreApplication.translate("PracticeDialog", u"Day from which patients are billed here", None))
#endif // QT_CONFIG(accessibility)
        self.practiceModeHint.setText("")
        self.practiceError.setText("")
        self.practiceCancelButton.setText(QCoreApplication.translate("PracticeDialog", u"Cancel", None))
        self.practiceSaveButton.setText(QCoreApplication.translate("PracticeDialog", u"&Save", None))
    # retranslateUi

