# Compiled from ui/payer_fact_dialog.ui sha256 09cab4c103bbd938a8df7c531a09ae3b3a0a70c4c154d915a014afc704839c75. Do not edit; run: python build/forms.py
# What follows has sha256 ca0eb62bef0dca45be7629745d46f1a1c21427d7ba0455ec94b8f5aac00f7b4a
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'payer_fact_dialog.ui'
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

class Ui_PayerFactDialog(object):
    def setupUi(self, payerFactDialog):
        if not payerFactDialog.objectName():
            payerFactDialog.setObjectName(u"payerFactDialog")
        self.layout25 = QVBoxLayout(payerFactDialog)
        self.layout25.setSpacing(10)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(16, 14, 16, 12)
        self.factText = QLabel(payerFactDialog)
        self.factText.setObjectName(u"factText")
        self.factText.setWordWrap(True)
        self.factText.setProperty(u"part", u"muted")

        self.layout25.addWidget(self.factText)

        self.layout22 = QGridLayout()
        self.layout22.setObjectName(u"layout22")
        self.layout22.setHorizontalSpacing(8)
        self.layout22.setVerticalSpacing(5)
        self.factKindLabel = QLabel(payerFactDialog)
        self.factKindLabel.setObjectName(u"factKindLabel")

        self.layout22.addWidget(self.factKindLabel, 0, 0, 1, 1)

        self.factKind = QComboBox(payerFactDialog)
        self.factKind.setObjectName(u"factKind")

        self.layout22.addWidget(self.factKind, 0, 1, 1, 1)

        self.factPlanLabel = QLabel(payerFactDialog)
        self.factPlanLabel.setObjectName(u"factPlanLabel")

        self.layout22.addWidget(self.factPlanLabel, 1, 0, 1, 1)

        self.factPlan = QComboBox(payerFactDialog)
        self.factPlan.setObjectName(u"factPlan")
        self.factPlan.setEditable(True)

        self.layout22.addWidget(self.factPlan, 1, 1, 1, 1)

        self.factWordsLabel = QLabel(payerFactDialog)
        self.factWordsLabel.setObjectName(u"factWordsLabel")

        self.layout22.addWidget(self.factWordsLabel, 2, 0, 1, 1)

        self.factWords = QLineEdit(payerFactDialog)
        self.factWords.setObjectName(u"factWords")

        self.layout22.addWidget(self.factWords, 2, 1, 1, 1)

        self.factVerifiedLabel = QLabel(payerFactDialog)
        self.factVerifiedLabel.setObjectName(u"factVerifiedLabel")

        self.layout22.addWidget(self.factVerifiedLabel, 3, 0, 1, 1)

        self.factVerified = DateField(payerFactDialog)
        self.factVerified.setObjectName(u"factVerified")

        self.layout22.addWidget(self.factVerified, 3, 1, 1, 1)

        self.factSourceLabel = QLabel(payerFactDialog)
        self.factSourceLabel.setObjectName(u"factSourceLabel")

        self.layout22.addWidget(self.factSourceLabel, 4, 0, 1, 1)

        self.factSource = QLineEdit(payerFactDialog)
        self.factSource.setObjectName(u"factSource")

        self.layout22.addWidget(self.factSource, 4, 1, 1, 1)

        self.layout22.setColumnStretch(1, 1)

        self.layout25.addLayout(self.layout22)

        self.factError = QLabel(payerFactDialog)
        self.factError.setObjectName(u"factError")
        self.factError.setWordWrap(True)
        self.factError.setProperty(u"part", u"bad")

        self.layout25.addWidget(self.factError)

        self.layout24 = QHBoxLayout()
        self.layout24.setSpacing(6)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.spacer23 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout24.addItem(self.spacer23)

        self.factCancelButton = QPushButton(payerFactDialog)
        self.factCancelButton.setObjectName(u"factCancelButton")
        self.factCancelButton.setAutoDefault(False)

        self.layout24.addWidget(self.factCancelButton)

        self.factSaveButton = QPushButton(payerFactDialog)
        self.factSaveButton.setObjectName(u"factSaveButton")
        self.factSaveButton.setProperty(u"part", u"strong")

        self.layout24.addWidget(self.factSaveButton)


        self.layout25.addLayout(self.layout24)

#if QT_CONFIG(shortcut)
        self.factKindLabel.setBuddy(self.factKind)
        self.factPlanLabel.setBuddy(self.factPlan)
        self.factWordsLabel.setBuddy(self.factWords)
        self.factVerifiedLabel.setBuddy(self.factVerified)
        self.factSourceLabel.setBuddy(self.factSource)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.factKind, self.factPlan)
        QWidget.setTabOrder(self.factPlan, self.factWords)
        QWidget.setTabOrder(self.factWords, self.factVerified)
        QWidget.setTabOrder(self.factVerified, self.factSource)
        QWidget.setTabOrder(self.factSource, self.factSaveButton)
        QWidget.setTabOrder(self.factSaveButton, self.factCancelButton)

        self.retranslateUi(payerFactDialog)

        self.factSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(payerFactDialog)
    # setupUi

    def retranslateUi(self, payerFactDialog):
        payerFactDialog.setWindowTitle(QCoreApplication.translate("PayerFactDialog", u"Fact about a payer", None))
        self.factText.setText("")
        self.factKindLabel.setText(QCoreApplication.translate("PayerFactDialog", u"&About", None))
#if QT_CONFIG(accessibility)
        self.factKind.setAccessibleName(QCoreApplication.translate("PayerFactDialog", u"What the fact is about", None))
#endif // QT_CONFIG(accessibility)
        self.factPlanLabel.setText(QCoreApplication.translate("PayerFactDialog", u"P&lan", None))
#if QT_CONFIG(accessibility)
        self.factPlan.setAccessibleName(QCoreApplication.translate("PayerFactDialog", u"Plan, empty for the whole payer", None))
#endif // QT_CONFIG(accessibility)
        self.factWordsLabel.setText(QCoreApplication.translate("PayerFactDialog", u"&Fact", None))
#if QT_CONFIG(accessibility)
        self.factWords.setAccessibleName(QCoreApplication.translate("PayerFactDialog", u"The fact", None))
#endif // QT_CONFIG(accessibility)
        self.factVerifiedLabel.setText(QCoreApplication.translate("PayerFactDialog", u"&Verified on", None))
#if QT_CONFIG(accessibility)
        self.factVerified.setAccessibleName(QCoreApplication.translate("PayerFactDialog", u"Verified on", None))
#endif // QT_CONFIG(accessibility)
        self.factSourceLabel.setText(QCoreApplication.translate("PayerFactDialog", u"So&urce", None))
#if QT_CONFIG(accessibility)
        self.factSource.setAccessibleName(QCoreApplication.translate("PayerFactDialog", u"Source", None))
#endif // QT_CONFIG(accessibility)
        self.factSource.setPlaceholderText(QCoreApplication.translate("PayerFactDialog", u"contract, manual page, call with reference", None))
        self.factError.setText("")
        self.factCancelButton.setText(QCoreApplication.translate("PayerFactDialog", u"Cancel", None))
        self.factSaveButton.setText(QCoreApplication.translate("PayerFactDialog", u"&Save", None))
    # retranslateUi

