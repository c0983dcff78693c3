# Compiled from ui/credit_step_dialog.ui sha256 0b86880235543ea6f1cb0ad377e7d84b54450cbb7f562b0aef05b853fdadd77c. Do not edit; run: python build/forms.py
# What follows has sha256 86a30a6122bf30d444a81886884f5177545cbca306585690bf3ef2cbdb9d12a3
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'credit_step_dialog.ui'
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

from arcaller_desktop.gui.widgets.choice_box import ChoiceBox
from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_CreditStepDialog(object):
    def setupUi(self, creditStepDialog):
        if not creditStepDialog.objectName():
            creditStepDialog.setObjectName(u"creditStepDialog")
        creditStepDialog.resize(560, 400)
        self.layout1 = QVBoxLayout(creditStepDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.creditTitle = QLabel(creditStepDialog)
        self.creditTitle.setObjectName(u"creditTitle")
        self.creditTitle.setWordWrap(True)
        self.creditTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.creditTitle.setProperty(u"part", u"big")

        self.layout1.addWidget(self.creditTitle)

        self.creditText = QLabel(creditStepDialog)
        self.creditText.setObjectName(u"creditText")
        self.creditText.setWordWrap(True)
        self.creditText.setTextFormat(Qt.TextFormat.PlainText)
        self.creditText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.creditText)

        self.layout2 = QGridLayout()
        self.layout2.setObjectName(u"layout2")
        self.layout2.setHorizontalSpacing(8)
        self.layout2.setVerticalSpacing(6)
        self.creditCauseLabel = QLabel(creditStepDialog)
        self.creditCauseLabel.setObjectName(u"creditCauseLabel")

        self.layout2.addWidget(self.creditCauseLabel, 0, 0, 1, 1)

        self.creditCause = ChoiceBox(creditStepDialog)
        self.creditCause.setObjectName(u"creditCause")
        self.creditCause.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.creditCause.setMinimumContentsLength(10)

        self.layout2.addWidget(self.creditCause, 0, 1, 1, 1)

        self.creditIdentifiedLabel = QLabel(creditStepDialog)
        self.creditIdentifiedLabel.setObjectName(u"creditIdentifiedLabel")

        self.layout2.addWidget(self.creditIdentifiedLabel, 1, 0, 1, 1)

        self.creditIdentified = DateField(creditStepDialog)
        self.creditIdentified.setObjectName(u"creditIdentified")

        self.layout2.addWidget(self.creditIdentified, 1, 1, 1, 1)

        self.creditAmountLabel = QLabel(creditStepDialog)
        self.creditAmountLabel.setObjectName(u"creditAmountLabel")

        self.layout2.addWidget(self.creditAmountLabel, 2, 0, 1, 1)

        self.creditAmount = QLineEdit(creditStepDialog)
        self.creditAmount.setObjectName(u"creditAmount")

        self.layout2.addWidget(self.creditAmount, 2, 1, 1, 1)

        self.creditReferenceLabel = QLabel(creditStepDialog)
        self.creditReferenceLabel.setObjectName(u"creditReferenceLabel")

        self.layout2.addWidget(self.creditReferenceLabel, 3, 0, 1, 1)

        self.creditReference = QLineEdit(creditStepDialog)
        self.creditReference.setObjectName(u"creditReference")

        self.layout2.addWidget(self.creditReference, 3, 1, 1, 1)

        self.creditNoteLabel = QLabel(creditStepDialog)
        self.creditNoteLabel.setObjectName(u"creditNoteLabel")

        self.layout2.addWidget(self.creditNoteLabel, 4, 0, 1, 1)

        self.creditNote = QPlainTextEdit(creditStepDialog)
        self.creditNote.setObjectName(u"creditNote")
        self.creditNote.setTabChangesFocus(True)
        self.creditNote.setMaximumSize(QSize(16777215, 64))

        self.layout2.addWidget(self.creditNote, 4, 1, 1, 1)

        self.layout2.setColumnStretch(1, 1)

        self.layout1.addLayout(self.layout2)

        self.creditClock = QLabel(creditStepDialog)
        self.creditClock.setObjectName(u"creditClock")
        self.creditClock.setWordWrap(True)
        self.creditClock.setTextFormat(Qt.TextFormat.PlainText)
        self.creditClock.setProperty(u"part", u"notice")

        self.layout1.addWidget(self.creditClock)

        self.creditError = QLabel(creditStepDialog)
        self.creditError.setObjectName(u"creditError")
        self.creditError.setWordWrap(True)
        self.creditError.setTextFormat(Qt.TextFormat.PlainText)
        self.creditError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.creditError)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.spacer4 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer4)

        self.creditSaveButton = QPushButton(creditStepDialog)
        self.creditSaveButton.setObjectName(u"creditSaveButton")
        self.creditSaveButton.setProperty(u"part", u"strong")

        self.layout3.addWidget(self.creditSaveButton)

        self.creditCancelButton = QPushButton(creditStepDialog)
        self.creditCancelButton.setObjectName(u"creditCancelButton")
        self.creditCancelButton.setAutoDefault(False)

        self.layout3.addWidget(self.creditCancelButton)


        self.layout1.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.creditCauseLabel.setBuddy(self.creditCause)
        self.creditIdentifiedLabel.setBuddy(self.creditIdentified)
        self.creditAmountLabel.setBuddy(self.creditAmount)
        self.creditReferenceLabel.setBuddy(self.creditReference)
        self.creditNoteLabel.setBuddy(self.creditNote)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.creditCause, self.creditIdentified)
        QWidget.setTabOrder(self.creditIdentified, self.creditAmount)
        QWidget.setTabOrder(self.creditAmount, self.creditReference)
        QWidget.setTabOrder(self.creditReference, self.creditNote)
        QWidget.setTabOrder(self.creditNote, self.creditSaveButton)
        QWidget.setTabOrder(self.creditSaveButton, self.creditCancelButton)

        self.retranslateUi(creditStepDialog)

        self.creditSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(creditStepDialog)
    # setupUi

    def retranslateUi(self, creditStepDialog):
        creditStepDialog.setWindowTitle(QCoreApplication.translate("CreditStepDialog", u"Credit balance", None))
        self.creditTitle.setText("")
        self.creditText.setText("")
        self.creditCauseLabel.setText(QCoreApplication.translate("CreditStepDialog", u"How it came &about", None))
#if QT_CONFIG(accessibility)
        self.creditCause.setAccessibleName(QCoreApplication.translate("CreditStepDialog", u"How it came about", None))
#endif // QT_CONFIG(accessibility)
        self.creditIdentifiedLabel.setText(QCoreApplication.translate("CreditStepDialog", u"&Identified on", None))
#if QT_CONFIG(accessibility)
        self.creditIdentified.setAccessibleName(QCoreApplication.translate("CreditStepDialog", u"Identified on", None))
#endif // QT_CONFIG(accessibility)
        self.creditAmountLabel.setText(QCoreApplication.translate("CreditStepDialog", u"A&mount to go back", None))
#if QT_CONFIG(accessibility)
        self.creditAmount.setAccessibleName(QCoreApplication.translate("CreditStepDialog", u"Amount to go back, in dollars", None))
#endif // QT_CONFIG(accessibility)
        self.creditReferenceLabel.setText(QCoreApplication.translate("CreditStepDialog", u"&Reference", None))
#if QT_CONFIG(accessibility)
        self.creditReference.setAccessibleName(QCoreApplication.translate("CreditStepDialog", u"Reference: check, EFT, letter or remittance", None))
#endif // QT_CONFIG(accessibility)
        self.creditNoteLabel.setText(QCoreApplication.translate("CreditStepDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.creditNote.setAccessibleName(QCoreApplication.translate("CreditStepDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.creditClock.setText("")
        self.creditError.setText("")
        self.creditSaveButton.setText(QCoreApplication.translate("CreditStepDialog", u"&Save", None))
        self.creditCancelButton.setText(QCoreApplication.translate("CreditStepDialog", u"Cancel", None))
    # retranslateUi

