# Compiled from ui/end_plan_dialog.ui sha256 40a3b8c414d57cf3bf2abf93ce5dad7e72acd446f3cca9f565796be03084338c. Do not edit; run: python build/forms.py
# What follows has sha256 e546e1541798816adf27720f353dc2903f30af6383f2a7b55cdfc8d86930c5ae
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'end_plan_dialog.ui'
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

class Ui_EndPlanDialog(object):
    def setupUi(self, endPlanDialog):
        if not endPlanDialog.objectName():
            endPlanDialog.setObjectName(u"endPlanDialog")
        endPlanDialog.resize(460, 190)
        self.layout1 = QVBoxLayout(endPlanDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.endPlanText = QLabel(endPlanDialog)
        self.endPlanText.setObjectName(u"endPlanText")
        self.endPlanText.setWordWrap(True)

        self.layout1.addWidget(self.endPlanText)

        self.layout2 = QGridLayout()
        self.layout2.setObjectName(u"layout2")
        self.layout2.setHorizontalSpacing(8)
        self.layout2.setVerticalSpacing(6)
        self.endPlanReasonLabel = QLabel(endPlanDialog)
        self.endPlanReasonLabel.setObjectName(u"endPlanReasonLabel")

        self.layout2.addWidget(self.endPlanReasonLabel, 0, 0, 1, 1)

        self.endPlanReason = QLineEdit(endPlanDialog)
        self.endPlanReason.setObjectName(u"endPlanReason")

        self.layout2.addWidget(self.endPlanReason, 0, 1, 1, 1)

        self.layout2.setColumnStretch(1, 1)

        self.layout1.addLayout(self.layout2)

        self.endPlanError = QLabel(endPlanDialog)
        self.endPlanError.setObjectName(u"endPlanError")
        self.endPlanError.setWordWrap(True)
        self.endPlanError.setTextFormat(Qt.TextFormat.PlainText)
        self.endPlanError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.endPlanError)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer1)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer2)

        self.endPlanKeepButton = QPushButton(endPlanDialog)
        self.endPlanKeepButton.setObjectName(u"endPlanKeepButton")
        self.endPlanKeepButton.setAutoDefault(False)

        self.layout3.addWidget(self.endPlanKeepButton)

        self.endPlanButton = QPushButton(endPlanDialog)
        self.endPlanButton.setObjectName(u"endPlanButton")
        self.endPlanButton.setProperty(u"part", u"strong")

        self.layout3.addWidget(self.endPlanButton)


        self.layout1.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.endPlanReasonLabel.setBuddy(self.endPlanReason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.endPlanReason, self.endPlanButton)
        QWidget.setTabOrder(self.endPlanButton, self.endPlanKeepButton)

        self.retranslateUi(endPlanDialog)

        self.endPlanButton.setDefault(True)


        QMetaObject.connectSlotsByName(endPlanDialog)
    # setupUi

    def retranslateUi(self, endPlanDialog):
        endPlanDialog.setWindowTitle(QCoreApplication.translate("EndPlanDialog", u"End the payment plan", None))
        self.endPlanText.setText(QCoreApplication.translate("EndPlanDialog", u"The rest of the balance is then asked for as before. What was paid stays paid, and the plan stays in the record.", None))
        self.endPlanReasonLabel.setText(QCoreApplication.translate("EndPlanDialog", u"&Why", None))
        self.endPlanReason.setPlaceholderText(QCoreApplication.translate("EndPlanDialog", u"Paid in full, new plan, not paid\u2026", None))
#if QT_CONFIG(accessibility)
        self.endPlanReason.setAccessibleName(QCoreApplication.translate("EndPlanDialog", u"Why the plan ends", None))
#endif // QT_CONFIG(accessibility)
        self.endPlanError.setText("")
        self.endPlanKeepButton.setText(QCoreApplication.translate("EndPlanDialog", u"Keep the plan", None))
        self.endPlanButton.setText(QCoreApplication.translate("EndPlanDialog", u"&End the plan", None))
    # retranslateUi

