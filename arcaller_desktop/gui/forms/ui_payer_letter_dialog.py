# Compiled from ui/payer_letter_dialog.ui sha256 00ca431d4882df59380701ce80be8a680e4ee97c0f9b53d9848c5d77319172e3. Do not edit; run: python build/forms.py
# What follows has sha256 c6119e3af163508bb7c91239b5d153deead77df3137131bab766ba1fbbdf80dd
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'payer_letter_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_PayerLetterDialog(object):
    def setupUi(self, payerLetterDialog):
        if not payerLetterDialog.objectName():
            payerLetterDialog.setObjectName(u"payerLetterDialog")
        payerLetterDialog.resize(620, 520)
        self.layout1 = QVBoxLayout(payerLetterDialog)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.letterTask = QLabel(payerLetterDialog)
        self.letterTask.setObjectName(u"letterTask")
        self.letterTask.setWordWrap(True)
        self.letterTask.setProperty(u"part", u"notice")

        self.layout1.addWidget(self.letterTask)

        self.layout2 = QFormLayout()
        self.layout2.setObjectName(u"layout2")
        self.letterKindLabel = QLabel(payerLetterDialog)
        self.letterKindLabel.setObjectName(u"letterKindLabel")

        self.layout2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.letterKindLabel)

        self.letterKind = QComboBox(payerLetterDialog)
        self.letterKind.setObjectName(u"letterKind")

        self.layout2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.letterKind)

        self.letterToLabel = QLabel(payerLetterDialog)
        self.letterToLabel.setObjectName(u"letterToLabel")

        self.layout2.setWidget(1, QFormLayout.ItemRole.LabelRole, self.letterToLabel)

        self.letterTo = QLineEdit(payerLetterDialog)
        self.letterTo.setObjectName(u"letterTo")

        self.layout2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.letterTo)

        self.letterAddressLabel = QLabel(payerLetterDialog)
        self.letterAddressLabel.setObjectName(u"letterAddressLabel")

        self.layout2.setWidget(2, QFormLayout.ItemRole.LabelRole, self.letterAddressLabel)

        self.letterAddress = QPlainTextEdit(payerLetterDialog)
        self.letterAddress.setObjectName(u"letterAddress")
        self.letterAddress.setMaximumSize(QSize(16777215, 62))
        self.letterAddress.setTabChangesFocus(True)

        self.layout2.setWidget(2, QFormLayout.ItemRole.FieldRole, self.letterAddress)

        self.letterReasonsLabel = QLabel(payerLetterDialog)
        self.letterReasonsLabel.setObjectName(u"letterReasonsLabel")

        self.layout2.setWidget(3, QFormLayout.ItemRole.LabelRole, self.letterReasonsLabel)

        self.letterReasons = QPlainTextEdit(payerLetterDialog)
        self.letterReasons.setObjectName(u"letterReasons")
        self.letterReasons.setTabChangesFocus(True)

        self.layout2.setWidget(3, QFormLayout.ItemRole.FieldRole, self.letterReasons)

        self.letterEnclosedLabel = QLabel(payerLetterDialog)
        self.letterEnclosedLabel.setObjectName(u"letterEnclosedLabel")

        self.layout2.setWidget(4, QFormLayout.ItemRole.LabelRole, self.letterEnclosedLabel)

        self.letterEnclosed = QLineEdit(payerLetterDialog)
        self.letterEnclosed.setObjectName(u"letterEnclosed")

        self.layout2.setWidget(4, QFormLayout.ItemRole.FieldRole, self.letterEnclosed)


        self.layout1.addLayout(self.layout2)

        self.letterLacks = QLabel(payerLetterDialog)
        self.letterLacks.setObjectName(u"letterLacks")
        self.letterLacks.setWordWrap(True)
        self.letterLacks.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.letterLacks)

        self.layout3 = QHBoxLayout()
        self.layout3.setObjectName(u"layout3")
        self.previewButton = QPushButton(payerLetterDialog)
        self.previewButton.setObjectName(u"previewButton")
        self.previewButton.setAutoDefault(False)

        self.layout3.addWidget(self.previewButton)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer1)

        self.keepButton = QPushButton(payerLetterDialog)
        self.keepButton.setObjectName(u"keepButton")
        self.keepButton.setProperty(u"part", u"strong")

        self.layout3.addWidget(self.keepButton)

        self.closeButton = QPushButton(payerLetterDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.layout3.addWidget(self.closeButton)


        self.layout1.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.letterKindLabel.setBuddy(self.letterKind)
        self.letterToLabel.setBuddy(self.letterTo)
        self.letterAddressLabel.setBuddy(self.letterAddress)
        self.letterReasonsLabel.setBuddy(self.letterReasons)
        self.letterEnclosedLabel.setBuddy(self.letterEnclosed)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.letterKind, self.letterTo)
        QWidget.setTabOrder(self.letterTo, self.letterAddress)
        QWidget.setTabOrder(self.letterAddress, self.letterReasons)
        QWidget.setTabOrder(self.letterReasons, self.letterEnclosed)
        QWidget.setTabOrder(self.letterEnclosed, self.previewButton)
        QWidget.setTabOrder(self.previewButton, self.keepButton)
        QWidget.setTabOrder(self.keepButton, self.closeButton)

        self.retranslateUi(payerLetterDialog)

        self.keepButton.setDefault(True)


        QMetaObject.connectSlotsByName(payerLetterDialog)
    # setupUi

    def retranslateUi(self, payerLetterDialog):
        payerLetterDialog.setWindowTitle(QCoreApplication.translate("PayerLetterDialog", u"Letter to the payer", None))
        self.letterKindLabel.setText(QCoreApplication.translate("PayerLetterDialog", u"&Letter", None))
#if QT_CONFIG(accessibility)
        self.letterKind.setAccessibleName(QCoreApplication.translate("PayerLetterDialog", u"Kind of letter", None))
#endif // QT_CONFIG(accessibility)
        self.letterToLabel.setText(QCoreApplication.translate("PayerLetterDialog", u"&To", None))
#if QT_CONFIG(accessibility)
        self.letterTo.setAccessibleName(QCoreApplication.translate("PayerLetterDialog", u"Who it goes to", None))
#endif // QT_CONFIG(accessibility)
        self.letterAddressLabel.setText(QCoreApplication.translate("PayerLetterDialog", u"&Address or fax", None))
#if QT_CONFIG(accessibility)
        self.letterAddress.setAccessibleName(QCoreApplication.translate("PayerLetterDialog", u"Address or fax number, a line each", None))
#endif // QT_CONFIG(accessibility)
        self.letterReasonsLabel.setText(QCoreApplication.translate("PayerLetterDialog", u"Our &reasons", None))
        self.letterReasons.setPlaceholderText(QCoreApplication.translate("PayerLetterDialog", u"Why the decision is wrong, or what was corrected, in your words", None))
#if QT_CONFIG(accessibility)
        self.letterReasons.setAccessibleName(QCoreApplication.translate("PayerLetterDialog", u"Our reasons", None))
#endif // QT_CONFIG(accessibility)
        self.letterEnclosedLabel.setText(QCoreApplication.translate("PayerLetterDialog", u"&Enclosed", None))
        self.letterEnclosed.setPlaceholderText(QCoreApplication.translate("PayerLetterDialog", u"Acceptance report, visit note of 01/15/2026", None))
#if QT_CONFIG(accessibility)
        self.letterEnclosed.setAccessibleName(QCoreApplication.translate("PayerLetterDialog", u"Papers enclosed", None))
#endif // QT_CONFIG(accessibility)
        self.previewButton.setText(QCoreApplication.translate("PayerLetterDialog", u"&Preview", None))
        self.keepButton.setText(QCoreApplication.translate("PayerLetterDialog", u"&Keep and print\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("PayerLetterDialog", u"&Close", None))
    # retranslateUi

