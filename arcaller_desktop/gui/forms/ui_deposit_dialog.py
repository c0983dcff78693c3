# Compiled from ui/deposit_dialog.ui sha256 3b8cf1f068b22df76b287a88be4fcfead84bbf2367e3b06ff19ec48b37adbedc. Do not edit; run: python build/forms.py
# What follows has sha256 773554c136b1168ba662ab7f3ac89655950d041b1ca425811922f5edd1117b81
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'deposit_dialog.ui'
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

from arcaller_desktop.gui.widgets.choice_box import ChoiceBox
from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_DepositDialog(object):
    def setupUi(self, depositDialog):
        if not depositDialog.objectName():
            depositDialog.setObjectName(u"depositDialog")
        depositDialog.resize(480, 380)
        self.layout1 = QVBoxLayout(depositDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.layout2 = QGridLayout()
        self.layout2.setObjectName(u"layout2")
        self.layout2.setHorizontalSpacing(8)
        self.layout2.setVerticalSpacing(6)
        self.depositDayLabel = QLabel(depositDialog)
        self.depositDayLabel.setObjectName(u"depositDayLabel")

        self.layout2.addWidget(self.depositDayLabel, 0, 0, 1, 1)

        self.depositDay = DateField(depositDialog)
        self.depositDay.setObjectName(u"depositDay")

        self.layout2.addWidget(self.depositDay, 0, 1, 1, 1)

        self.depositAmountLabel = QLabel(depositDialog)
        self.depositAmountLabel.setObjectName(u"depositAmountLabel")

        self.layout2.addWidget(self.depositAmountLabel, 1, 0, 1, 1)

        self.depositAmount = QLineEdit(depositDialog)
        self.depositAmount.setObjectName(u"depositAmount")

        self.layout2.addWidget(self.depositAmount, 1, 1, 1, 1)

        self.depositKindLabel = QLabel(depositDialog)
        self.depositKindLabel.setObjectName(u"depositKindLabel")

        self.layout2.addWidget(self.depositKindLabel, 2, 0, 1, 1)

        self.depositKind = ChoiceBox(depositDialog)
        self.depositKind.setObjectName(u"depositKind")
        self.depositKind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.depositKind.setMinimumContentsLength(10)

        self.layout2.addWidget(self.depositKind, 2, 1, 1, 1)

        self.depositReferenceLabel = QLabel(depositDialog)
        self.depositReferenceLabel.setObjectName(u"depositReferenceLabel")

        self.layout2.addWidget(self.depositReferenceLabel, 3, 0, 1, 1)

        self.depositReference = QLineEdit(depositDialog)
        self.depositReference.setObjectName(u"depositReference")

        self.layout2.addWidget(self.depositReference, 3, 1, 1, 1)

        self.depositOtherLabel = QLabel(depositDialog)
        self.depositOtherLabel.setObjectName(u"depositOtherLabel")

        self.layout2.addWidget(self.depositOtherLabel, 4, 0, 1, 1)

        self.depositOther = QLineEdit(depositDialog)
        self.depositOther.setObjectName(u"depositOther")

        self.layout2.addWidget(self.depositOther, 4, 1, 1, 1)

        self.depositOtherNoteLabel = QLabel(depositDialog)
        self.depositOtherNoteLabel.setObjectName(u"depositOtherNoteLabel")

        self.layout2.addWidget(self.depositOtherNoteLabel, 5, 0, 1, 1)

        self.depositOtherNote = QLineEdit(depositDialog)
        self.depositOtherNote.setObjectName(u"depositOtherNote")

        self.layout2.addWidget(self.depositOtherNote, 5, 1, 1, 1)

        self.depositNoteLabel = QLabel(depositDialog)
        self.depositNoteLabel.setObjectName(u"depositNoteLabel")

        self.layout2.addWidget(self.depositNoteLabel, 6, 0, 1, 1)

        self.depositNote = QLineEdit(depositDialog)
        self.depositNote.setObjectName(u"depositNote")

        self.layout2.addWidget(self.depositNote, 6, 1, 1, 1)

        self.layout2.setColumnStretch(1, 1)

        self.layout1.addLayout(self.layout2)

        self.depositError = QLabel(depositDialog)
        self.depositError.setObjectName(u"depositError")
        self.depositError.setWordWrap(True)
        self.depositError.setTextFormat(Qt.TextFormat.PlainText)
        self.depositError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.depositError)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.spacer4 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer4)

        self.depositSaveButton = QPushButton(depositDialog)
        self.depositSaveButton.setObjectName(u"depositSaveButton")
        self.depositSaveButton.setProperty(u"part", u"strong")

        self.layout3.addWidget(self.depositSaveButton)

        self.depositCancelButton = QPushButton(depositDialog)
        self.depositCancelButton.setObjectName(u"depositCancelButton")
        self.depositCancelButton.setAutoDefault(False)

        self.layout3.addWidget(self.depositCancelButton)


        self.layout1.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.depositDayLabel.setBuddy(self.depositDay)
        self.depositAmountLabel.setBuddy(self.depositAmount)
        self.depositKindLabel.setBuddy(self.depositKind)
        self.depositReferenceLabel.setBuddy(self.depositReference)
        self.depositOtherLabel.setBuddy(self.depositOther)
        self.depositOtherNoteLabel.setBuddy(self.depositOtherNote)
        self.depositNoteLabel.setBuddy(self.depositNote)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.depositDay, self.depositAmount)
        QWidget.setTabOrder(self.depositAmount, self.depositKind)
        QWidget.setTabOrder(self.depositKind, self.depositReference)
        QWidget.setTabOrder(self.depositReference, self.depositOther)
        QWidget.setTabOrder(self.depositOther, self.depositOtherNote)
        QWidget.setTabOrder(self.depositOtherNote, self.depositNote)
        QWidget.setTabOrder(self.depositNote, self.depositSaveButton)
        QWidget.setTabOrder(self.depositSaveButton, self.depositCancelButton)

        self.retranslateUi(depositDialog)

        self.depositSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(depositDialog)
    # setupUi

    def retranslateUi(self, depositDialog):
        depositDialog.setWindowTitle(QCoreApplication.translate("DepositDialog", u"Deposit", None))
        self.depositDayLabel.setText(QCoreApplication.translate("DepositDialog", u"&Date", None))
#if QT_CONFIG(accessibility)
        self.depositDay.setAccessibleName(QCoreApplication.translate("DepositDialog", u"Date of the deposit", None))
#endif // QT_CONFIG(accessibility)
        self.depositAmountLabel.setText(QCoreApplication.translate("DepositDialog", u"&Amount", None))
#if QT_CONFIG(accessibility)
        self.depositAmount.setAccessibleName(QCoreApplication.translate("DepositDialog", u"Amount in dollars", None))
#endif // QT_CONFIG(accessibility)
        self.depositKindLabel.setText(QCoreApplication.translate("DepositDialog", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.depositKind.setAccessibleName(QCoreApplication.translate("DepositDialog", u"Kind of deposit", None))
#endif // QT_CONFIG(accessibility)
        self.depositReferenceLabel.setText(QCoreApplication.translate("DepositDialog", u"&Reference", None))
        self.depositReference.setPlaceholderText(QCoreApplication.translate("DepositDialog", u"EFT or check number, text of the bank", None))
#if QT_CONFIG(accessibility)
        self.depositReference.setAccessibleName(QCoreApplication.translate("DepositDialog", u"Reference of the bank", None))
#endif // QT_CONFIG(accessibility)
        self.depositOtherLabel.setText(QCoreApplication.translate("DepositDialog", u"&Of it from others", None))
        self.depositOther.setPlaceholderText(QCoreApplication.translate("DepositDialog", u"0.00", None))
#if QT_CONFIG(accessibility)
        self.depositOther.setAccessibleName(QCoreApplication.translate("DepositDialog", u"Of it not from payers, in dollars", None))
#endif // QT_CONFIG(accessibility)
        self.depositOtherNoteLabel.setText(QCoreApplication.translate("DepositDialog", u"&What that is", None))
        self.depositOtherNote.setPlaceholderText(QCoreApplication.translate("DepositDialog", u"Patients, cash drawer of 01/21", None))
#if QT_CONFIG(accessibility)
        self.depositOtherNote.setAccessibleName(QCoreApplication.translate("DepositDialog", u"What the part from others is", None))
#endif // QT_CONFIG(accessibility)
        self.depositNoteLabel.setText(QCoreApplication.translate("DepositDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.depositNote.setAccessibleName(QCoreApplication.translate("DepositDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.depositError.setText("")
        self.depositSaveButton.setText(QCoreApplication.translate("DepositDialog", u"&Save", None))
        self.depositCancelButton.setText(QCoreApplication.translate("DepositDialog", u"Cancel", None))
    # retranslateUi

