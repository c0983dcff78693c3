# Compiled from ui/payer_dialog.ui sha256 9ac7b66e6a1367700f64c96b1bceadf66836b4e76a0185b14e84e62026482c07. Do not edit; run: python build/forms.py
# What follows has sha256 bba75d64b327c734987e46f887b1a2de4271f8a4bddad175a888d1eacddd9746
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'payer_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_PayerDialog(object):
    def setupUi(self, payerDialog):
        if not payerDialog.objectName():
            payerDialog.setObjectName(u"payerDialog")
        payerDialog.resize(900, 420)
        self.layout1 = QVBoxLayout(payerDialog)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(28)
        self.layout2.setObjectName(u"layout2")
        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.payerReach = QLabel(payerDialog)
        self.payerReach.setObjectName(u"payerReach")
        self.payerReach.setProperty(u"part", u"title")

        self.layout3.addWidget(self.payerReach)

        self.layout4 = QGridLayout()
        self.layout4.setObjectName(u"layout4")
        self.layout4.setHorizontalSpacing(8)
        self.layout4.setVerticalSpacing(6)
        self.payerNameLabel = QLabel(payerDialog)
        self.payerNameLabel.setObjectName(u"payerNameLabel")

        self.layout4.addWidget(self.payerNameLabel, 0, 0, 1, 1)

        self.payerName = QLineEdit(payerDialog)
        self.payerName.setObjectName(u"payerName")

        self.layout4.addWidget(self.payerName, 0, 1, 1, 3)

        self.payerClassLabel = QLabel(payerDialog)
        self.payerClassLabel.setObjectName(u"payerClassLabel")

        self.layout4.addWidget(self.payerClassLabel, 1, 0, 1, 1)

        self.payerClass = QComboBox(payerDialog)
        self.payerClass.setObjectName(u"payerClass")
        self.payerClass.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.payerClass.setMinimumContentsLength(8)

        self.layout4.addWidget(self.payerClass, 1, 1, 1, 3)

        self.payerPhoneLabel = QLabel(payerDialog)
        self.payerPhoneLabel.setObjectName(u"payerPhoneLabel")

        self.layout4.addWidget(self.payerPhoneLabel, 2, 0, 1, 1)

        self.payerPhone = QLineEdit(payerDialog)
        self.payerPhone.setObjectName(u"payerPhone")

        self.layout4.addWidget(self.payerPhone, 2, 1, 1, 1)

        self.payerFaxLabel = QLabel(payerDialog)
        self.payerFaxLabel.setObjectName(u"payerFaxLabel")

        self.layout4.addWidget(self.payerFaxLabel, 2, 2, 1, 1)

        self.payerFax = QLineEdit(payerDialog)
        self.payerFax.setObjectName(u"payerFax")

        self.layout4.addWidget(self.payerFax, 2, 3, 1, 1)

        self.payerPathLabel = QLabel(payerDialog)
        self.payerPathLabel.setObjectName(u"payerPathLabel")

        self.layout4.addWidget(self.payerPathLabel, 3, 0, 1, 1)

        self.payerPath = QLineEdit(payerDialog)
        self.payerPath.setObjectName(u"payerPath")

        self.layout4.addWidget(self.payerPath, 3, 1, 1, 3)

        self.payerPortalLabel = QLabel(payerDialog)
        self.payerPortalLabel.setObjectName(u"payerPortalLabel")

        self.layout4.addWidget(self.payerPortalLabel, 4, 0, 1, 1)

        self.payerPortal = QLineEdit(payerDialog)
        self.payerPortal.setObjectName(u"payerPortal")

        self.layout4.addWidget(self.payerPortal, 4, 1, 1, 3)

        self.payerOfficeLabel = QLabel(payerDialog)
        self.payerOfficeLabel.setObjectName(u"payerOfficeLabel")

        self.layout4.addWidget(self.payerOfficeLabel, 5, 0, 1, 1)

        self.payerOffice = QLineEdit(payerDialog)
        self.payerOffice.setObjectName(u"payerOffice")

        self.layout4.addWidget(self.payerOffice, 5, 1, 1, 3)

        self.payerAddressLabel = QLabel(payerDialog)
        self.payerAddressLabel.setObjectName(u"payerAddressLabel")

        self.layout4.addWidget(self.payerAddressLabel, 6, 0, 1, 1)

        self.payerAddress = QLineEdit(payerDialog)
        self.payerAddress.setObjectName(u"payerAddress")

        self.layout4.addWidget(self.payerAddress, 6, 1, 1, 3)

        self.payerOpensLabel = QLabel(payerDialog)
        self.payerOpensLabel.setObjectName(u"payerOpensLabel")

        self.layout4.addWidget(self.payerOpensLabel, 7, 0, 1, 1)

        self.payerOpens = QLineEdit(payerDialog)
        self.payerOpens.setObjectName(u"payerOpens")

        self.layout4.addWidget(self.payerOpens, 7, 1, 1, 1)

        self.payerClosesLabel = QLabel(payerDialog)
        self.payerClosesLabel.setObjectName(u"payerClosesLabel")

        self.layout4.addWidget(self.payerClosesLabel, 7, 2, 1, 1)

        self.payerCloses = QLineEdit(payerDialog)
        self.payerCloses.setObjectName(u"payerCloses")

        self.layout4.addWidget(self.payerCloses, 7, 3, 1, 1)

        self.payerDaysLabel = QLabel(payerDialog)
        self.payerDaysLabel.setObjectName(u"payerDaysLabel")

        self.layout4.addWidget(self.payerDaysLabel, 8, 0, 1, 1)

        self.payerDays = QLineEdit(payerDialog)
        self.payerDays.setObjectName(u"payerDays")

        self.layout4.addWidget(self.payerDays, 8, 1, 1, 3)

        self.payerZoneLabel = QLabel(payerDialog)
        self.payerZoneLabel.setObjectName(u"payerZoneLabel")

        self.layout4.addWidget(self.payerZoneLabel, 9, 0, 1, 1)

        self.payerZone = QComboBox(payerDialog)
        self.payerZone.setObjectName(u"payerZone")
        self.payerZone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.payerZone.setMinimumContentsLength(14)

        self.layout4.addWidget(self.payerZone, 9, 1, 1, 3)

        self.layout4.setColumnStretch(1, 1)
        self.layout4.setColumnStretch(3, 1)

        self.layout3.addLayout(self.layout4)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout3.addItem(self.spacer1)


        self.layout2.addLayout(self.layout3)

        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.payerLimits = QLabel(payerDialog)
        self.payerLimits.setObjectName(u"payerLimits")
        self.payerLimits.setProperty(u"part", u"title")

        self.layout5.addWidget(self.payerLimits)

        self.payerLimitsHint = QLabel(payerDialog)
        self.payerLimitsHint.setObjectName(u"payerLimitsHint")
        self.payerLimitsHint.setWordWrap(True)
        self.payerLimitsHint.setProperty(u"part", u"caption")

        self.layout5.addWidget(self.payerLimitsHint)

        self.layout6 = QGridLayout()
        self.layout6.setObjectName(u"layout6")
        self.layout6.setHorizontalSpacing(8)
        self.layout6.setVerticalSpacing(6)
        self.payerFilingLabel = QLabel(payerDialog)
        self.payerFilingLabel.setObjectName(u"payerFilingLabel")

        self.layout6.addWidget(self.payerFilingLabel, 0, 0, 1, 1)

        self.payerFiling = QLineEdit(payerDialog)
        self.payerFiling.setObjectName(u"payerFiling")

        self.layout6.addWidget(self.payerFiling, 0, 1, 1, 1)

        self.payerCorrectedLabel = QLabel(payerDialog)
        self.payerCorrectedLabel.setObjectName(u"payerCorrectedLabel")

        self.layout6.addWidget(self.payerCorrectedLabel, 1, 0, 1, 1)

        self.payerCorrected = QLineEdit(payerDialog)
        self.payerCorrected.setObjectName(u"payerCorrected")

        self.layout6.addWidget(self.payerCorrected, 1, 1, 1, 1)

        self.payerAppealLabel = QLabel(payerDialog)
        self.payerAppealLabel.setObjectName(u"payerAppealLabel")

        self.layout6.addWidget(self.payerAppealLabel, 2, 0, 1, 1)

        self.payerAppeal = QLineEdit(payerDialog)
        self.payerAppeal.setObjectName(u"payerAppeal")

        self.layout6.addWidget(self.payerAppeal, 2, 1, 1, 1)

        self.payerSecondLabel = QLabel(payerDialog)
        self.payerSecondLabel.setObjectName(u"payerSecondLabel")

        self.layout6.addWidget(self.payerSecondLabel, 3, 0, 1, 1)

        self.payerSecond = QLineEdit(payerDialog)
        self.payerSecond.setObjectName(u"payerSecond")

        self.layout6.addWidget(self.payerSecond, 3, 1, 1, 1)

        self.payerUsualLabel = QLabel(payerDialog)
        self.payerUsualLabel.setObjectName(u"payerUsualLabel")

        self.layout6.addWidget(self.payerUsualLabel, 4, 0, 1, 1)

        self.payerUsual = QLineEdit(payerDialog)
        self.payerUsual.setObjectName(u"payerUsual")

        self.layout6.addWidget(self.payerUsual, 4, 1, 1, 1)

        self.payerWaitLabel = QLabel(payerDialog)
        self.payerWaitLabel.setObjectName(u"payerWaitLabel")

        self.layout6.addWidget(self.payerWaitLabel, 5, 0, 1, 1)

        self.payerWait = QLineEdit(payerDialog)
        self.payerWait.setObjectName(u"payerWait")

        self.layout6.addWidget(self.payerWait, 5, 1, 1, 1)

        self.payerPerCallLabel = QLabel(payerDialog)
        self.payerPerCallLabel.setObjectName(u"payerPerCallLabel")

        self.layout6.addWidget(self.payerPerCallLabel, 6, 0, 1, 1)

        self.payerPerCall = QLineEdit(payerDialog)
        self.payerPerCall.setObjectName(u"payerPerCall")

        self.layout6.addWidget(self.payerPerCall, 6, 1, 1, 1)

        self.payerVerifiedLabel = QLabel(payerDialog)
        self.payerVerifiedLabel.setObjectName(u"payerVerifiedLabel")

        self.layout6.addWidget(self.payerVerifiedLabel, 7, 0, 1, 1)

        self.payerVerified = DateField(payerDialog)
        self.payerVerified.setObjectName(u"payerVerified")

        self.layout6.addWidget(self.payerVerified, 7, 1, 1, 1)

        self.payerSourceLabel = QLabel(payerDialog)
        self.payerSourceLabel.setObjectName(u"payerSourceLabel")

        self.layout6.addWidget(self.payerSourceLabel, 8, 0, 1, 1)

        self.payerSource = QLineEdit(payerDialog)
        self.payerSource.setObjectName(u"payerSource")

        self.layout6.addWidget(self.payerSource, 8, 1, 1, 1)

        self.layout6.setColumnStretch(1, 1)

        self.layout5.addLayout(self.layout6)

        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.spacer2)


        self.layout2.addLayout(self.layout5)

        self.layout2.setStretch(0, 3)
        self.layout2.setStretch(1, 2)

        self.layout1.addLayout(self.layout2)

        self.payerError = QLabel(payerDialog)
        self.payerError.setObjectName(u"payerError")
        self.payerError.setWordWrap(True)
        self.payerError.setTextFormat(Qt.TextFormat.PlainText)
        self.payerError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.payerError)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.spacer3)

        self.payerCancelButton = QPushButton(payerDialog)
        self.payerCancelButton.setObjectName(u"payerCancelButton")
        self.payerCancelButton.setAutoDefault(False)

        self.layout7.addWidget(self.payerCancelButton)

        self.payerSaveButton = QPushButton(payerDialog)
        self.payerSaveButton.setObjectName(u"payerSaveButton")
        self.payerSaveButton.setProperty(u"part", u"strong")

        self.layout7.addWidget(self.payerSaveButton)


        self.layout1.addLayout(self.layout7)

#if QT_CONFIG(shortcut)
        self.payerNameLabel.setBuddy(self.payerName)
        self.payerClassLabel.setBuddy(self.payerClass)
        self.payerPhoneLabel.setBuddy(self.payerPhone)
        self.payerFaxLabel.setBuddy(self.payerFax)
        self.payerPathLabel.setBuddy(self.payerPath)
        self.payerPortalLabel.setBuddy(self.payerPortal)
        self.payerOfficeLabel.setBuddy(self.payerOffice)
        self.payerAddressLabel.setBuddy(self.payerAddress)
        self.payerOpensLabel.setBuddy(self.payerOpens)
        self.payerClosesLabel.setBuddy(self.payerCloses)
        self.payerDaysLabel.setBuddy(self.payerDays)
        self.payerZoneLabel.setBuddy(self.payerZone)
        self.payerFilingLabel.setBuddy(self.payerFiling)
        self.payerCorrectedLabel.setBuddy(self.payerCorrected)
        self.payerAppealLabel.setBuddy(self.payerAppeal)
        self.payerSecondLabel.setBuddy(self.payerSecond)
        self.payerUsualLabel.setBuddy(self.payerUsual)
        self.payerWaitLabel.setBuddy(self.payerWait)
        self.payerPerCallLabel.setBuddy(self.payerPerCall)
        self.payerVerifiedLabel.setBuddy(self.payerVerified)
        self.payerSourceLabel.setBuddy(self.payerSource)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.payerName, self.payerClass)
        QWidget.setTabOrder(self.payerClass, self.payerPhone)
        QWidget.setTabOrder(self.payerPhone, self.payerFax)
        QWidget.setTabOrder(self.payerFax, self.payerPath)
        QWidget.setTabOrder(self.payerPath, self.payerPortal)
        QWidget.setTabOrder(self.payerPortal, self.payerOffice)
        QWidget.setTabOrder(self.payerOffice, self.payerAddress)
        QWidget.setTabOrder(self.payerAddress, self.payerOpens)
        QWidget.setTabOrder(self.payerOpens, self.payerCloses)
        QWidget.setTabOrder(self.payerCloses, self.payerDays)
        QWidget.setTabOrder(self.payerDays, self.payerZone)
        QWidget.setTabOrder(self.payerZone, self.payerFiling)
        QWidget.setTabOrder(self.payerFiling, self.payerCorrected)
        QWidget.setTabOrder(self.payerCorrected, self.payerAppeal)
        QWidget.setTabOrder(self.payerAppeal, self.payerSecond)
        QWidget.setTabOrder(self.payerSecond, self.payerUsual)
        QWidget.setTabOrder(self.payerUsual, self.payerWait)
        QWidget.setTabOrder(self.payerWait, self.payerPerCall)
        QWidget.setTabOrder(self.payerPerCall, self.payerVerified)
        QWidget.setTabOrder(self.payerVerified, self.payerSource)
        QWidget.setTabOrder(self.payerSource, self.payerSaveButton)
        QWidget.setTabOrder(self.payerSaveButton, self.payerCancelButton)

        self.retranslateUi(payerDialog)

        self.payerSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(payerDialog)
    # setupUi

    def retranslateUi(self, payerDialog):
        payerDialog.setWindowTitle(QCoreApplication.translate("PayerDialog", u"Payer's card", None))
        self.payerReach.setText(QCoreApplication.translate("PayerDialog", u"How to reach them", None))
        self.payerNameLabel.setText(QCoreApplication.translate("PayerDialog", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.payerName.setAccessibleName(QCoreApplication.translate("PayerDialog", u"Name of the payer", None))
#endif // QT_CONFIG(accessibility)
        self.payerClassLabel.setText(QCoreApplication.translate("PayerDialog", u"&Class", None))
#if QT_CONFIG(accessibility)
        self.payerClass.setAccessibleName(QCoreApplication.translate("PayerDialog", u"Class of payer", None))
#endif // QT_CONFIG(accessibility)
        self.payerPhoneLabel.setText(QCoreApplication.translate("PayerDialog", u"&Phone", None))
#if QT_CONFIG(accessibility)
        self.payerPhone.setAccessibleName(QCoreApplication.translate("PayerDialog", u"Provider phone", None))
#endif // QT_CONFIG(accessibility)
        self.payerFaxLabel.setText(QCoreApplication.translate("PayerDialog", u"Fa&x", None))
#if QT_CONFIG(accessibility)
        self.payerFax.setAccessibleName(QCoreApplication.translate("PayerDialog", u"Fax", None))
#endif // QT_CONFIG(accessibility)
        self.payerPathLabel.setText(QCoreApplication.translate("PayerDialog", u"P&ress", None))
        self.payerPath.setPlaceholderText(QCoreApplication.translate("PayerDialog", u"1, 3, 2, NPI, birth date", None))
#if QT_CONFIG(accessibility)
        self.payerPath.setAccessibleName(QCoreApplication.translate("PayerDialog", u"Phone path", None))
#endif // QT_CONFIG(accessibility)
        self.payerPortalLabel.setText(QCoreApplication.translate("PayerDialog", u"P&ortal", None))
#if QT_CONFIG(accessibility)
        self.payerPortal.setAccessibleName(QCoreApplication.translate("PayerDialog", u"Portal", None))
#endif // QT_CONFIG(accessibility)
        self.payerOfficeLabel.setText(QCoreApplication.translate("PayerDialog", u"Claim o&ffice", None))
#if QT_CONFIG(accessibility)
        self.payerOffice.setAccessibleName(QCoreApplication.translate("PayerDialog", u"Claim office", None))
#endif // QT_CONFIG(accessibility)
        self.payerAddressLabel.setText(QCoreApplication.translate("PayerDialog", u"&Address", None))
#if QT_CONFIG(accessibility)
        self.payerAddress.setAccessibleName(QCoreApplication.translate("PayerDialog", u"Claims address", None))
#endif // QT_CONFIG(accessibility)
        self.payerOpensLabel.setText(QCoreApplication.translate("PayerDialog", u"Op&ens", None))
        self.payerOpens.setPlaceholderText(QCoreApplication.translate("PayerDialog", u"8:00 AM", None))
#if QT_CONFIG(accessibility)
        self.payerOpens.setAccessibleName(QCoreApplication.translate("PayerDialog", u"Opens at", None))
#endif // QT_CONFIG(accessibility)
        self.payerClosesLabel.setText(QCoreApplication.translate("PayerDialog", u"Closes", None))
        self.payerCloses.setPlaceholderText(QCoreApplication.translate("PayerDialog", u"8:00 PM", None))
#if QT_CONFIG(accessibility)
        self.payerCloses.setAccessibleName(QCoreApplication.translate("PayerDialog", u"Closes at", None))
#endif // QT_CONFIG(accessibility)
        self.payerDaysLabel.setText(QCoreApplication.translate("PayerDialog", u"Da&ys", None))
        self.payerDays.setPlaceholderText(QCoreApplication.translate("PayerDialog", u"Mon-Fri", None))
#if QT_CONFIG(accessibility)
        self.payerDays.setAccessibleName(QCoreApplication.translate("PayerDialog", u"Days on which somebody answers", None))
#endif // QT_CONFIG(accessibility)
        self.payerZoneLabel.setText(QCoreApplication.translate("PayerDialog", u"Time &zone", None))
#if QT_CONFIG(accessibility)
        self.payerZone.setAccessibleName(QCoreApplication.translate("PayerDialog", u"Time zone", None))
#endif // QT_CONFIG(accessibility)
        self.payerLimits.setText(QCoreApplication.translate("PayerDialog", u"Limits in days", None))
        self.payerLimitsHint.setText(QCoreApplication.translate("PayerDialog", u"Empty: the rule of the payer's class holds, marked as assumed.", None))
        self.payerFilingLabel.setText(QCoreApplication.translate("PayerDialog", u"F&irst filing", None))
#if QT_CONFIG(accessibility)
        self.payerFiling.setAccessibleName(QCoreApplication.translate("PayerDialog", u"Days to file first", None))
#endif // QT_CONFIG(accessibility)
        self.payerCorrectedLabel.setText(QCoreApplication.translate("PayerDialog", u"Corrected claim", None))
#if QT_CONFIG(accessibility)
        self.payerCorrected.setAccessibleName(QCoreApplication.translate("PayerDialog", u"Days to send a corrected claim", None))
#endif // QT_CONFIG(accessibility)
        self.payerAppealLabel.setText(QCoreApplication.translate("PayerDialog", u"Appea&l", None))
#if QT_CONFIG(accessibility)
        self.payerAppeal.setAccessibleName(QCoreApplication.translate("PayerDialog", u"Days to appeal", None))
#endif // QT_CONFIG(accessibility)
        self.payerSecondLabel.setText(QCoreApplication.translate("PayerDialog", u"Secon&d appeal", None))
#if QT_CONFIG(accessibility)
        self.payerSecond.setAccessibleName(QCoreApplication.translate("PayerDialog", u"Days to appeal a second time", None))
#endif // QT_CONFIG(accessibility)
        self.payerUsualLabel.setText(QCoreApplication.translate("PayerDialog", u"&Usually answers in", None))
#if QT_CONFIG(accessibility)
        self.payerUsual.setAccessibleName(QCoreApplication.translate("PayerDialog", u"Days until it usually answers", None))
#endif // QT_CONFIG(accessibility)
        self.payerWaitLabel.setText(QCoreApplication.translate("PayerDialog", u"No status &before", None))
#if QT_CONFIG(tooltip)
        self.payerWait.setToolTip(QCoreApplication.translate("PayerDialog", u"Days from receipt before which the payer gives no status: not to be called before", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.payerWait.setAccessibleName(QCoreApplication.translate("PayerDialog", u"Days from receipt before which it gives no status", None))
#endif // QT_CONFIG(accessibility)
        self.payerPerCallLabel.setText(QCoreApplication.translate("PayerDialog", u"Clai&ms a call", None))
#if QT_CONFIG(accessibility)
        self.payerPerCall.setAccessibleName(QCoreApplication.translate("PayerDialog", u"Claims a call", None))
#endif // QT_CONFIG(accessibility)
        self.payerVerifiedLabel.setText(QCoreApplication.translate("PayerDialog", u"&Verified on", None))
#if QT_CONFIG(accessibility)
        self.payerVerified.setAccessibleName(QCoreApplication.translate("PayerDialog", u"Verified on", None))
#endif // QT_CONFIG(accessibility)
        self.payerSourceLabel.setText(QCoreApplication.translate("PayerDialog", u"Source", None))
        self.payerSource.setPlaceholderText(QCoreApplication.translate("PayerDialog", u"Contract, manual, call", None))
#if QT_CONFIG(accessibility)
        self.payerSource.setAccessibleName(QCoreApplication.translate("PayerDialog", u"Source of the limits", None))
#endif // QT_CONFIG(accessibility)
        self.payerError.setText("")
        self.payerCancelButton.setText(QCoreApplication.translate("PayerDialog", u"Cancel", None))
        self.payerSaveButton.setText(QCoreApplication.translate("PayerDialog", u"&Save", None))
    # retranslateUi

