# Compiled from ui/reason_dialog.ui sha256 011dc6ca1dc55d022ac7a76ebd82a4e7511b1aebad113cc68a2153bb69af2ee5. Do not edit; run: python build/forms.py
# What follows has sha256 58b7154d4955db49ca1360b8f5fa52df38649aa5d75dca79567f7c3ed3bb3a39
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reason_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_ReasonDialog(object):
    def setupUi(self, reasonDialog):
        if not reasonDialog.objectName():
            reasonDialog.setObjectName(u"reasonDialog")
        reasonDialog.resize(480, 260)
        self.layoutMain = QVBoxLayout(reasonDialog)
        self.layoutMain.setSpacing(10)
        self.layoutMain.setObjectName(u"layoutMain")
        self.layoutMain.setContentsMargins(20, 16, 20, 16)
        self.reasonText = QLabel(reasonDialog)
        self.reasonText.setObjectName(u"reasonText")
        self.reasonText.setWordWrap(True)

        self.layoutMain.addWidget(self.reasonText)

        self.layout1 = QGridLayout()
        self.layout1.setObjectName(u"layout1")
        self.layout1.setHorizontalSpacing(8)
        self.layout1.setVerticalSpacing(6)
        self.reasonAmountLabel = QLabel(reasonDialog)
        self.reasonAmountLabel.setObjectName(u"reasonAmountLabel")

        self.layout1.addWidget(self.reasonAmountLabel, 0, 0, 1, 1)

        self.reasonAmount = QLineEdit(reasonDialog)
        self.reasonAmount.setObjectName(u"reasonAmount")
        self.reasonAmount.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.layout1.addWidget(self.reasonAmount, 0, 1, 1, 1)

        self.reasonDayLabel = QLabel(reasonDialog)
        self.reasonDayLabel.setObjectName(u"reasonDayLabel")

        self.layout1.addWidget(self.reasonDayLabel, 1, 0, 1, 1)

        self.reasonDay = DateField(reasonDialog)
        self.reasonDay.setObjectName(u"reasonDay")

        self.layout1.addWidget(self.reasonDay, 1, 1, 1, 1)

        self.reasonReferenceLabel = QLabel(reasonDialog)
        self.reasonReferenceLabel.setObjectName(u"reasonReferenceLabel")

        self.layout1.addWidget(self.reasonReferenceLabel, 2, 0, 1, 1)

        self.reasonReference = QLineEdit(reasonDialog)
        self.reasonReference.setObjectName(u"reasonReference")

        self.layout1.addWidget(self.reasonReference, 2, 1, 1, 1)

        self.reasonWhyLabel = QLabel(reasonDialog)
        self.reasonWhyLabel.setObjectName(u"reasonWhyLabel")

        self.layout1.addWidget(self.reasonWhyLabel, 3, 0, 1, 1)

        self.reasonWhy = QLineEdit(reasonDialog)
        self.reasonWhy.setObjectName(u"reasonWhy")

        self.layout1.addWidget(self.reasonWhy, 3, 1, 1, 1)

        self.layout1.setColumnStretch(1, 1)

        self.layoutMain.addLayout(self.layout1)

        self.reasonError = QLabel(reasonDialog)
        self.reasonError.setObjectName(u"reasonError")
        self.reasonError.setWordWrap(True)
        self.reasonError.setTextFormat(Qt.TextFormat.PlainText)
        self.reasonError.setProperty(u"part", u"bad")

        self.layoutMain.addWidget(self.reasonError)

        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layoutMain.addItem(self.spacer2)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.spacer4 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer4)

        self.reasonKeepButton = QPushButton(reasonDialog)
        self.reasonKeepButton.setObjectName(u"reasonKeepButton")
        self.reasonKeepButton.setAutoDefault(False)

        self.layout3.addWidget(self.reasonKeepButton)

        self.reasonActButton = QPushButton(reasonDialog)
        self.reasonActButton.setObjectName(u"reasonActButton")
        self.reasonActButton.setProperty(u"part", u"strong")

        self.layout3.addWidget(self.reasonActButton)


        self.layoutMain.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.reasonAmountLabel.setBuddy(self.reasonAmount)
        self.reasonDayLabel.setBuddy(self.reasonDay)
        self.reasonReferenceLabel.setBuddy(self.reasonReference)
        self.reasonWhyLabel.setBuddy(self.reasonWhy)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reasonAmount, self.reasonDay)
        QWidget.setTabOrder(self.reasonDay, self.reasonReference)
        QWidget.setTabOrder(self.reasonReference, self.reasonWhy)
        QWidget.setTabOrder(self.reasonWhy, self.reasonKeepButton)
        QWidget.setTabOrder(self.reasonKeepButton, self.reasonActButton)

        self.retranslateUi(reasonDialog)

        self.reasonActButton.setDefault(True)


        QMetaObject.connectSlotsByName(reasonDialog)
    # setupUi

    def retranslateUi(self, reasonDialog):
        reasonDialog.setWindowTitle(QCoreApplication.translate("ReasonDialog", u"Why", None))
        self.reasonText.setText("")
        self.reasonAmountLabel.setText(QCoreApplication.translate("ReasonDialog", u"A&mount", None))
#if QT_CONFIG(accessibility)
        self.reasonAmount.setAccessibleName(QCoreApplication.translate("ReasonDialog", u"Amount in dollars", None))
#endif // QT_CONFIG(accessibility)
        self.reasonDayLabel.setText(QCoreApplication.translate("ReasonDialog", u"&Day", None))
#if QT_CONFIG(accessibility)
        self.reasonDay.setAccessibleName(QCoreApplication.translate("ReasonDialog", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.reasonReferenceLabel.setText(QCoreApplication.translate("ReasonDialog", u"&Number", None))
#if QT_CONFIG(accessibility)
        self.reasonReference.setAccessibleName(QCoreApplication.translate("ReasonDialog", u"Check or transfer number", None))
#endif // QT_CONFIG(accessibility)
        self.reasonWhyLabel.setText(QCoreApplication.translate("ReasonDialog", u"&Why", None))
#if QT_CONFIG(accessibility)
        self.reasonWhy.setAccessibleName(QCoreApplication.translate("ReasonDialog", u"Why", None))
#endif // QT_CONFIG(accessibility)
        self.reasonError.setText("")
        self.reasonKeepButton.setText(QCoreApplication.translate("ReasonDialog", u"Leave it", None))
        self.reasonActButton.setText(QCoreApplication.translate("ReasonDialog", u"Go on", None))
    # retranslateUi

