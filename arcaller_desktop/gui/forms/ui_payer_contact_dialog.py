# Compiled from ui/payer_contact_dialog.ui sha256 580bd42d74e4a36cbe0861680da1ce75ccb8c35477a0d8bb86951f6bccb5a9c4. Do not edit; run: python build/forms.py
# What follows has sha256 71486eadfcf755151beb7a4aafd634d75bc280191b36cad3b53608e4f49c8398
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'payer_contact_dialog.ui'
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

class Ui_PayerContactDialog(object):
    def setupUi(self, payerContactDialog):
        if not payerContactDialog.objectName():
            payerContactDialog.setObjectName(u"payerContactDialog")
        self.layout21 = QVBoxLayout(payerContactDialog)
        self.layout21.setSpacing(10)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(16, 14, 16, 12)
        self.contactText = QLabel(payerContactDialog)
        self.contactText.setObjectName(u"contactText")
        self.contactText.setWordWrap(True)
        self.contactText.setProperty(u"part", u"muted")

        self.layout21.addWidget(self.contactText)

        self.layout18 = QGridLayout()
        self.layout18.setObjectName(u"layout18")
        self.layout18.setHorizontalSpacing(8)
        self.layout18.setVerticalSpacing(5)
        self.contactPurposeLabel = QLabel(payerContactDialog)
        self.contactPurposeLabel.setObjectName(u"contactPurposeLabel")

        self.layout18.addWidget(self.contactPurposeLabel, 0, 0, 1, 1)

        self.contactPurpose = QComboBox(payerContactDialog)
        self.contactPurpose.setObjectName(u"contactPurpose")

        self.layout18.addWidget(self.contactPurpose, 0, 1, 1, 1)

        self.contactPlanLabel = QLabel(payerContactDialog)
        self.contactPlanLabel.setObjectName(u"contactPlanLabel")

        self.layout18.addWidget(self.contactPlanLabel, 1, 0, 1, 1)

        self.contactPlan = QComboBox(payerContactDialog)
        self.contactPlan.setObjectName(u"contactPlan")
        self.contactPlan.setEditable(True)

        self.layout18.addWidget(self.contactPlan, 1, 1, 1, 1)

        self.contactNameLabel = QLabel(payerContactDialog)
        self.contactNameLabel.setObjectName(u"contactNameLabel")

        self.layout18.addWidget(self.contactNameLabel, 2, 0, 1, 1)

        self.contactName = QLineEdit(payerContactDialog)
        self.contactName.setObjectName(u"contactName")

        self.layout18.addWidget(self.contactName, 2, 1, 1, 1)

        self.contactPhoneLabel = QLabel(payerContactDialog)
        self.contactPhoneLabel.setObjectName(u"contactPhoneLabel")

        self.layout18.addWidget(self.contactPhoneLabel, 3, 0, 1, 1)

        self.contactPhone = QLineEdit(payerContactDialog)
        self.contactPhone.setObjectName(u"contactPhone")

        self.layout18.addWidget(self.contactPhone, 3, 1, 1, 1)

        self.contactPathLabel = QLabel(payerContactDialog)
        self.contactPathLabel.setObjectName(u"contactPathLabel")

        self.layout18.addWidget(self.contactPathLabel, 4, 0, 1, 1)

        self.contactPath = QLineEdit(payerContactDialog)
        self.contactPath.setObjectName(u"contactPath")

        self.layout18.addWidget(self.contactPath, 4, 1, 1, 1)

        self.contactFaxLabel = QLabel(payerContactDialog)
        self.contactFaxLabel.setObjectName(u"contactFaxLabel")

        self.layout18.addWidget(self.contactFaxLabel, 5, 0, 1, 1)

        self.contactFax = QLineEdit(payerContactDialog)
        self.contactFax.setObjectName(u"contactFax")

        self.layout18.addWidget(self.contactFax, 5, 1, 1, 1)

        self.contactEmailLabel = QLabel(payerContactDialog)
        self.contactEmailLabel.setObjectName(u"contactEmailLabel")

        self.layout18.addWidget(self.contactEmailLabel, 6, 0, 1, 1)

        self.contactEmail = QLineEdit(payerContactDialog)
        self.contactEmail.setObjectName(u"contactEmail")

        self.layout18.addWidget(self.contactEmail, 6, 1, 1, 1)

        self.contactAddressLabel = QLabel(payerContactDialog)
        self.contactAddressLabel.setObjectName(u"contactAddressLabel")

        self.layout18.addWidget(self.contactAddressLabel, 7, 0, 1, 1)

        self.contactAddress = QLineEdit(payerContactDialog)
        self.contactAddress.setObjectName(u"contactAddress")

        self.layout18.addWidget(self.contactAddress, 7, 1, 1, 1)

        self.contactNoteLabel = QLabel(payerContactDialog)
        self.contactNoteLabel.setObjectName(u"contactNoteLabel")

        self.layout18.addWidget(self.contactNoteLabel, 8, 0, 1, 1)

        self.contactNote = QLineEdit(payerContactDialog)
        self.contactNote.setObjectName(u"contactNote")

        self.layout18.addWidget(self.contactNote, 8, 1, 1, 1)

        self.contactVerifiedLabel = QLabel(payerContactDialog)
        self.contactVerifiedLabel.setObjectName(u"contactVerifiedLabel")

        self.layout18.addWidget(self.contactVerifiedLabel, 9, 0, 1, 1)

        self.contactVerified = DateField(payerContactDialog)
        self.contactVerified.setObjectName(u"contactVerified")

        self.layout18.addWidget(self.contactVerified, 9, 1, 1, 1)

        self.contactSourceLabel = QLabel(payerContactDialog)
        self.contactSourceLabel.setObjectName(u"contactSourceLabel")

        self.layout18.addWidget(self.contactSourceLabel, 10, 0, 1, 1)

        self.contactSource = QLineEdit(payerContactDialog)
        self.contactSource.setObjectName(u"contactSource")

        self.layout18.addWidget(self.contactSource, 10, 1, 1, 1)

        self.layout18.setColumnStretch(1, 1)

        self.layout21.addLayout(self.layout18)

        self.contactError = QLabel(payerContactDialog)
        self.contactError.setObjectName(u"contactError")
        self.contactError.setWordWrap(True)
        self.contactError.setProperty(u"part", u"bad")

        self.layout21.addWidget(self.contactError)

        self.layout20 = QHBoxLayout()
        self.layout20.setSpacing(6)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.spacer19 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout20.addItem(self.spacer19)

        self.contactCancelButton = QPushButton(payerContactDialog)
        self.contactCancelButton.setObjectName(u"contactCancelButton")
        self.contactCancelButton.setAutoDefault(False)

        self.layout20.addWidget(self.contactCancelButton)

        self.contactSaveButton = QPushButton(payerContactDialog)
        self.contactSaveButton.setObjectName(u"contactSaveButton")
        self.contactSaveButton.setProperty(u"part", u"strong")

        self.layout20.addWidget(self.contactSaveButton)


        self.layout21.addLayout(self.layout20)

#if QT_CONFIG(shortcut)
        self.contactPurposeLabel.setBuddy(self.contactPurpose)
        self.contactPlanLabel.setBuddy(self.contactPlan)
        self.contactNameLabel.setBuddy(self.contactName)
        self.contactPhoneLabel.setBuddy(self.contactPhone)
        self.contactPathLabel.setBuddy(self.contactPath)
        self.contactFaxLabel.setBuddy(self.contactFax)
        self.contactEmailLabel.setBuddy(self.contactEmail)
        self.contactAddressLabel.setBuddy(self.contactAddress)
        self.contactNoteLabel.setBuddy(self.contactNote)
        self.contactVerifiedLabel.setBuddy(self.contactVerified)
        self.contactSourceLabel.setBuddy(self.contactSource)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.contactPurpose, self.contactPlan)
        QWidget.setTabOrder(self.contactPlan, self.contactName)
        QWidget.setTabOrder(self.contactName, self.contactPhone)
        QWidget.setTabOrder(self.contactPhone, self.contactPath)
        QWidget.setTabOrder(self.contactPath, self.contactFax)
        QWidget.setTabOrder(self.contactFax, self.contactEmail)
        QWidget.setTabOrder(self.contactEmail, self.contactAddress)
        QWidget.setTabOrder(self.contactAddress, self.contactNote)
        QWidget.setTabOrder(self.contactNote, self.contactVerified)
        QWidget.setTabOrder(self.contactVerified, self.contactSource)
        QWidget.setTabOrder(self.contactSource, self.contactSaveButton)
        QWidget.setTabOrder(self.contactSaveButton, self.contactCancelButton)

        self.retranslateUi(payerContactDialog)

        self.contactSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(payerContactDialog)
    # setupUi

    def retranslateUi(self, payerContactDialog):
        payerContactDialog.setWindowTitle(QCoreApplication.translate("PayerContactDialog", u"Contact of a payer", None))
        self.contactText.setText("")
        self.contactPurposeLabel.setText(QCoreApplication.translate("PayerContactDialog", u"&For", None))
#if QT_CONFIG(accessibility)
        self.contactPurpose.setAccessibleName(QCoreApplication.translate("PayerContactDialog", u"What the contact is for", None))
#endif // QT_CONFIG(accessibility)
        self.contactPlanLabel.setText(QCoreApplication.translate("PayerContactDialog", u"P&lan", None))
#if QT_CONFIG(accessibility)
        self.contactPlan.setAccessibleName(QCoreApplication.translate("PayerContactDialog", u"Plan, empty for the whole payer", None))
#endif // QT_CONFIG(accessibility)
        self.contactNameLabel.setText(QCoreApplication.translate("PayerContactDialog", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.contactName.setAccessibleName(QCoreApplication.translate("PayerContactDialog", u"Name of person or department", None))
#endif // QT_CONFIG(accessibility)
        self.contactPhoneLabel.setText(QCoreApplication.translate("PayerContactDialog", u"&Phone", None))
#if QT_CONFIG(accessibility)
        self.contactPhone.setAccessibleName(QCoreApplication.translate("PayerContactDialog", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.contactPathLabel.setText(QCoreApplication.translate("PayerContactDialog", u"P&ress", None))
#if QT_CONFIG(accessibility)
        self.contactPath.setAccessibleName(QCoreApplication.translate("PayerContactDialog", u"Keys to press and words to say", None))
#endif // QT_CONFIG(accessibility)
        self.contactPath.setPlaceholderText(QCoreApplication.translate("PayerContactDialog", u"1, 3, provider, claims", None))
        self.contactFaxLabel.setText(QCoreApplication.translate("PayerContactDialog", u"Fa&x", None))
#if QT_CONFIG(accessibility)
        self.contactFax.setAccessibleName(QCoreApplication.translate("PayerContactDialog", u"Fax", None))
#endif // QT_CONFIG(accessibility)
        self.contactEmailLabel.setText(QCoreApplication.translate("PayerContactDialog", u"&Email", None))
#if QT_CONFIG(accessibility)
        self.contactEmail.setAccessibleName(QCoreApplication.translate("PayerContactDialog", u"Email", None))
#endif // QT_CONFIG(accessibility)
        self.contactAddressLabel.setText(QCoreApplication.translate("PayerContactDialog", u"&Address", None))
#if QT_CONFIG(accessibility)
        self.contactAddress.setAccessibleName(QCoreApplication.translate("PayerContactDialog", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.contactNoteLabel.setText(QCoreApplication.translate("PayerContactDialog", u"N&ote", None))
#if QT_CONFIG(accessibility)
        self.contactNote.setAccessibleName(QCoreApplication.translate("PayerContactDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.contactVerifiedLabel.setText(QCoreApplication.translate("PayerContactDialog", u"&Verified on", None))
#if QT_CONFIG(accessibility)
        self.contactVerified.setAccessibleName(QCoreApplication.translate("PayerContactDialog", u"Verified on", None))
#endif // QT_CONFIG(accessibility)
        self.contactSourceLabel.setText(QCoreApplication.translate("PayerContactDialog", u"So&urce", None))
#if QT_CONFIG(accessibility)
        self.contactSource.setAccessibleName(QCoreApplication.translate("PayerContactDialog", u"Source", None))
#endif // QT_CONFIG(accessibility)
        self.contactError.setText("")
        self.contactCancelButton.setText(QCoreApplication.translate("PayerContactDialog", u"Cancel", None))
        self.contactSaveButton.setText(QCoreApplication.translate("PayerContactDialog", u"&Save", None))
    # retranslateUi

