# Compiled from ui/payment_dialog.ui sha256 e374ac35c990739644d6ed0de31ea3c34a38ad0b5bfb43a3bdda16490424cbd9. Do not edit; run: python build/forms.py
# What follows has sha256 b9381c25a4bd0bca171235163cd6fbf304d19f272532ef8ae0eee5810c5ccb43
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'payment_dialog.ui'
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
    QGridLayout, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTableWidgetItem, QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.choice_box import ChoiceBox
from arcaller_desktop.gui.widgets.date_field import DateField
from arcaller_desktop.gui.widgets.share_table import ShareTable

class Ui_PaymentDialog(object):
    def setupUi(self, paymentDialog):
        if not paymentDialog.objectName():
            paymentDialog.setObjectName(u"paymentDialog")
        paymentDialog.resize(760, 600)
        self.layoutMain = QVBoxLayout(paymentDialog)
        self.layoutMain.setSpacing(10)
        self.layoutMain.setObjectName(u"layoutMain")
        self.layoutMain.setContentsMargins(20, 16, 20, 16)
        self.layout1 = QHBoxLayout()
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.paymentOwed = QLabel(paymentDialog)
        self.paymentOwed.setObjectName(u"paymentOwed")
        self.paymentOwed.setProperty(u"part", u"huge")

        self.layout1.addWidget(self.paymentOwed)

        self.paymentWho = QLabel(paymentDialog)
        self.paymentWho.setObjectName(u"paymentWho")
        self.paymentWho.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.paymentWho)

        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout1.addItem(self.spacer2)


        self.layoutMain.addLayout(self.layout1)

        self.layout3 = QGridLayout()
        self.layout3.setObjectName(u"layout3")
        self.layout3.setHorizontalSpacing(8)
        self.layout3.setVerticalSpacing(6)
        self.paymentAmountLabel = QLabel(paymentDialog)
        self.paymentAmountLabel.setObjectName(u"paymentAmountLabel")

        self.layout3.addWidget(self.paymentAmountLabel, 0, 0, 1, 1)

        self.paymentAmount = QLineEdit(paymentDialog)
        self.paymentAmount.setObjectName(u"paymentAmount")
        self.paymentAmount.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.layout3.addWidget(self.paymentAmount, 0, 1, 1, 1)

        self.paymentDayLabel = QLabel(paymentDialog)
        self.paymentDayLabel.setObjectName(u"paymentDayLabel")

        self.layout3.addWidget(self.paymentDayLabel, 0, 2, 1, 1)

        self.paymentDay = DateField(paymentDialog)
        self.paymentDay.setObjectName(u"paymentDay")

        self.layout3.addWidget(self.paymentDay, 0, 3, 1, 1)

        self.paymentMethodLabel = QLabel(paymentDialog)
        self.paymentMethodLabel.setObjectName(u"paymentMethodLabel")

        self.layout3.addWidget(self.paymentMethodLabel, 1, 0, 1, 1)

        self.paymentMethod = ChoiceBox(paymentDialog)
        self.paymentMethod.setObjectName(u"paymentMethod")

        self.layout3.addWidget(self.paymentMethod, 1, 1, 1, 1)

        self.paymentReferenceLabel = QLabel(paymentDialog)
        self.paymentReferenceLabel.setObjectName(u"paymentReferenceLabel")

        self.layout3.addWidget(self.paymentReferenceLabel, 1, 2, 1, 1)

        self.paymentReference = QLineEdit(paymentDialog)
        self.paymentReference.setObjectName(u"paymentReference")

        self.layout3.addWidget(self.paymentReference, 1, 3, 1, 1)

        self.paymentBrandLabel = QLabel(paymentDialog)
        self.paymentBrandLabel.setObjectName(u"paymentBrandLabel")

        self.layout3.addWidget(self.paymentBrandLabel, 2, 0, 1, 1)

        self.paymentBrand = QLineEdit(paymentDialog)
        self.paymentBrand.setObjectName(u"paymentBrand")

        self.layout3.addWidget(self.paymentBrand, 2, 1, 1, 1)

        self.paymentLast4Label = QLabel(paymentDialog)
        self.paymentLast4Label.setObjectName(u"paymentLast4Label")

        self.layout3.addWidget(self.paymentLast4Label, 2, 2, 1, 1)

        self.paymentLast4 = QLineEdit(paymentDialog)
        self.paymentLast4.setObjectName(u"paymentLast4")
        self.paymentLast4.setMaxLength(19)

        self.layout3.addWidget(self.paymentLast4, 2, 3, 1, 1)

        self.paymentTokenLabel = QLabel(paymentDialog)
        self.paymentTokenLabel.setObjectName(u"paymentTokenLabel")

        self.layout3.addWidget(self.paymentTokenLabel, 3, 0, 1, 1)

        self.paymentToken = QLineEdit(paymentDialog)
        self.paymentToken.setObjectName(u"paymentToken")

        self.layout3.addWidget(self.paymentToken, 3, 1, 1, 1)

        self.paymentPaidByLabel = QLabel(paymentDialog)
        self.paymentPaidByLabel.setObjectName(u"paymentPaidByLabel")

        self.layout3.addWidget(self.paymentPaidByLabel, 3, 2, 1, 1)

        self.paymentPaidBy = QLineEdit(paymentDialog)
        self.paymentPaidBy.setObjectName(u"paymentPaidBy")

        self.layout3.addWidget(self.paymentPaidBy, 3, 3, 1, 1)

        self.paymentNoteLabel = QLabel(paymentDialog)
        self.paymentNoteLabel.setObjectName(u"paymentNoteLabel")

        self.layout3.addWidget(self.paymentNoteLabel, 4, 0, 1, 1)

        self.paymentNote = QLineEdit(paymentDialog)
        self.paymentNote.setObjectName(u"paymentNote")

        self.layout3.addWidget(self.paymentNote, 4, 1, 1, 3)

        self.paymentSpreadLabel = QLabel(paymentDialog)
        self.paymentSpreadLabel.setObjectName(u"paymentSpreadLabel")

        self.layout3.addWidget(self.paymentSpreadLabel, 5, 0, 1, 1)

        self.paymentSpread = ChoiceBox(paymentDialog)
        self.paymentSpread.setObjectName(u"paymentSpread")

        self.layout3.addWidget(self.paymentSpread, 5, 1, 1, 1)

        self.paymentCopay = QCheckBox(paymentDialog)
        self.paymentCopay.setObjectName(u"paymentCopay")

        self.layout3.addWidget(self.paymentCopay, 5, 3, 1, 1)

        self.layout3.setColumnStretch(1, 1)
        self.layout3.setColumnStretch(3, 1)

        self.layoutMain.addLayout(self.layout3)

        self.frame4 = QFrame(paymentDialog)
        self.frame4.setObjectName(u"frame4")
        self.frame4.setProperty(u"part", u"pane")
        self.layout5 = QVBoxLayout(self.frame4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(1, 1, 1, 1)
        self.paymentShares = ShareTable(self.frame4)
        self.paymentShares.setObjectName(u"paymentShares")
        self.paymentShares.setMinimumSize(QSize(0, 130))

        self.layout5.addWidget(self.paymentShares)


        self.layoutMain.addWidget(self.frame4)

        self.paymentSum = QLabel(paymentDialog)
        self.paymentSum.setObjectName(u"paymentSum")
        self.paymentSum.setWordWrap(True)
        self.paymentSum.setProperty(u"part", u"muted")

        self.layoutMain.addWidget(self.paymentSum)

        self.paymentError = QLabel(paymentDialog)
        self.paymentError.setObjectName(u"paymentError")
        self.paymentError.setWordWrap(True)
        self.paymentError.setTextFormat(Qt.TextFormat.PlainText)
        self.paymentError.setProperty(u"part", u"bad")

        self.layoutMain.addWidget(self.paymentError)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.paymentPrint = QCheckBox(paymentDialog)
        self.paymentPrint.setObjectName(u"paymentPrint")

        self.layout6.addWidget(self.paymentPrint)

        self.spacer7 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer7)

        self.paymentCancelButton = QPushButton(paymentDialog)
        self.paymentCancelButton.setObjectName(u"paymentCancelButton")
        self.paymentCancelButton.setAutoDefault(False)

        self.layout6.addWidget(self.paymentCancelButton)

        self.paymentPostButton = QPushButton(paymentDialog)
        self.paymentPostButton.setObjectName(u"paymentPostButton")
        self.paymentPostButton.setProperty(u"part", u"strong")

        self.layout6.addWidget(self.paymentPostButton)


        self.layoutMain.addLayout(self.layout6)

#if QT_CONFIG(shortcut)
        self.paymentAmountLabel.setBuddy(self.paymentAmount)
        self.paymentDayLabel.setBuddy(self.paymentDay)
        self.paymentMethodLabel.setBuddy(self.paymentMethod)
        self.paymentReferenceLabel.setBuddy(self.paymentReference)
        self.paymentBrandLabel.setBuddy(self.paymentBrand)
        self.paymentLast4Label.setBuddy(self.paymentLast4)
        self.paymentTokenLabel.setBuddy(self.paymentToken)
        self.paymentPaidByLabel.setBuddy(self.paymentPaidBy)
        self.paymentNoteLabel.setBuddy(self.paymentNote)
        self.paymentSpreadLabel.setBuddy(self.paymentSpread)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.paymentAmount, self.paymentMethod)
        QWidget.setTabOrder(self.paymentMethod, self.paymentReference)
        QWidget.setTabOrder(self.paymentReference, self.paymentBrand)
        QWidget.setTabOrder(self.paymentBrand, self.paymentLast4)
        QWidget.setTabOrder(self.paymentLast4, self.paymentToken)
        QWidget.setTabOrder(self.paymentToken, self.paymentDay)
        QWidget.setTabOrder(self.paymentDay, self.paymentPaidBy)
        QWidget.setTabOrder(self.paymentPaidBy, self.paymentNote)
        QWidget.setTabOrder(self.paymentNote, self.paymentSpread)
        QWidget.setTabOrder(self.paymentSpread, self.paymentCopay)
        QWidget.setTabOrder(self.paymentCopay, self.paymentShares)
        QWidget.setTabOrder(self.paymentShares, self.paymentPrint)
        QWidget.setTabOrder(self.paymentPrint, self.paymentCancelButton)
        QWidget.setTabOrder(self.paymentCancelButton, self.paymentPostButton)

        self.retranslateUi(paymentDialog)

        self.paymentPostButton.setDefault(True)


        QMetaObject.connectSlotsByName(paymentDialog)
    # setupUi

    def retranslateUi(self, paymentDialog):
        paymentDialog.setWindowTitle(QCoreApplication.translate("PaymentDialog", u"Take a payment", None))
        self.paymentOwed.setText("")
        self.paymentWho.setText("")
        self.paymentAmountLabel.setText(QCoreApplication.translate("PaymentDialog", u"A&mount", None))
#if QT_CONFIG(accessibility)
        self.paymentAmount.setAccessibleName(QCoreApplication.translate("PaymentDialog", u"Amount paid, in dollars", None))
#endif // QT_CONFIG(accessibility)
        self.paymentDayLabel.setText(QCoreApplication.translate("PaymentDialog", u"&Received on", None))
#if QT_CONFIG(accessibility)
        self.paymentDay.setAccessibleName(QCoreApplication.translate("PaymentDialog", u"Received on", None))
#endif // QT_CONFIG(accessibility)
        self.paymentMethodLabel.setText(QCoreApplication.translate("PaymentDialog", u"&How", None))
#if QT_CONFIG(accessibility)
        self.paymentMethod.setAccessibleName(QCoreApplication.translate("PaymentDialog", u"How it was paid", None))
#endif // QT_CONFIG(accessibility)
        self.paymentReferenceLabel.setText(QCoreApplication.translate("PaymentDialog", u"&Number", None))
#if QT_CONFIG(accessibility)
        self.paymentReference.setAccessibleName(QCoreApplication.translate("PaymentDialog", u"Check number or reference", None))
#endif // QT_CONFIG(accessibility)
        self.paymentBrandLabel.setText(QCoreApplication.translate("PaymentDialog", u"Card &brand", None))
#if QT_CONFIG(accessibility)
        self.paymentBrand.setAccessibleName(QCoreApplication.translate("PaymentDialog", u"Card brand", None))
#endif // QT_CONFIG(accessibility)
        self.paymentBrand.setPlaceholderText(QCoreApplication.translate("PaymentDialog", u"Visa, Mastercard\u2026", None))
        self.paymentLast4Label.setText(QCoreApplication.translate("PaymentDialog", u"Last &4 digits", None))
#if QT_CONFIG(accessibility)
        self.paymentLast4.setAccessibleName(QCoreApplication.translate("PaymentDialog", u"Last four digits of the card, never more", None))
#endif // QT_CONFIG(accessibility)
        self.paymentLast4.setPlaceholderText(QCoreApplication.translate("PaymentDialog", u"Never the whole number", None))
        self.paymentTokenLabel.setText(QCoreApplication.translate("PaymentDialog", u"&Terminal token", None))
#if QT_CONFIG(accessibility)
        self.paymentToken.setAccessibleName(QCoreApplication.translate("PaymentDialog", u"Token of the outside terminal", None))
#endif // QT_CONFIG(accessibility)
        self.paymentPaidByLabel.setText(QCoreApplication.translate("PaymentDialog", u"Paid b&y", None))
#if QT_CONFIG(accessibility)
        self.paymentPaidBy.setAccessibleName(QCoreApplication.translate("PaymentDialog", u"Who paid, when not the guarantor", None))
#endif // QT_CONFIG(accessibility)
        self.paymentPaidBy.setPlaceholderText(QCoreApplication.translate("PaymentDialog", u"When not the guarantor", None))
        self.paymentNoteLabel.setText(QCoreApplication.translate("PaymentDialog", u"N&ote", None))
#if QT_CONFIG(accessibility)
        self.paymentNote.setAccessibleName(QCoreApplication.translate("PaymentDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.paymentSpreadLabel.setText(QCoreApplication.translate("PaymentDialog", u"&Apply to", None))
#if QT_CONFIG(accessibility)
        self.paymentSpread.setAccessibleName(QCoreApplication.translate("PaymentDialog", u"Apply to", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.paymentCopay.setAccessibleName(QCoreApplication.translate("PaymentDialog", u"Copay taken at the visit", None))
#endif // QT_CONFIG(accessibility)
        self.paymentCopay.setText(QCoreApplication.translate("PaymentDialog", u"&Copay taken at the visit", None))
#if QT_CONFIG(accessibility)
        self.paymentShares.setAccessibleName(QCoreApplication.translate("PaymentDialog", u"Visits and what each gets", None))
#endif // QT_CONFIG(accessibility)
        self.paymentSum.setText("")
        self.paymentError.setText("")
#if QT_CONFIG(accessibility)
        self.paymentPrint.setAccessibleName(QCoreApplication.translate("PaymentDialog", u"Show the receipt", None))
#endif // QT_CONFIG(accessibility)
        self.paymentPrint.setText(QCoreApplication.translate("PaymentDialog", u"&Show the receipt", None))
        self.paymentCancelButton.setText(QCoreApplication.translate("PaymentDialog", u"Cancel", None))
        self.paymentPostButton.setText(QCoreApplication.translate("PaymentDialog", u"&Post the payment", None))
    # retranslateUi

