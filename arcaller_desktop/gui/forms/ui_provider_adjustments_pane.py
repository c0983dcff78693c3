# Compiled from ui/provider_adjustments_pane.ui sha256 97b940938b897e613711eb9e7ba989ef401111bec9bdcf93677c294703bad373. Do not edit; run: python build/forms.py
# What follows has sha256 bef75968a335f4dad999acd153ee45c09d4dfcfc2cc4baa4026fd15fdc468be8
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'provider_adjustments_pane.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QTableView, QVBoxLayout, QWidget)

class Ui_ProviderAdjustmentsPane(object):
    def setupUi(self, providerAdjustmentsPane):
        if not providerAdjustmentsPane.objectName():
            providerAdjustmentsPane.setObjectName(u"providerAdjustmentsPane")
        providerAdjustmentsPane.resize(1000, 560)
        self.layout1 = QVBoxLayout(providerAdjustmentsPane)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(12, 12, 12, 12)
        self.adjustmentText = QLabel(providerAdjustmentsPane)
        self.adjustmentText.setObjectName(u"adjustmentText")
        self.adjustmentText.setWordWrap(True)
        self.adjustmentText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.adjustmentText)

        self.adjustmentOpen = QLabel(providerAdjustmentsPane)
        self.adjustmentOpen.setObjectName(u"adjustmentOpen")
        self.adjustmentOpen.setWordWrap(True)

        self.layout1.addWidget(self.adjustmentOpen)

        self.adjustmentFrame = QFrame(providerAdjustmentsPane)
        self.adjustmentFrame.setObjectName(u"adjustmentFrame")
        self.adjustmentFrame.setProperty(u"part", u"pane")
        self.layout2 = QVBoxLayout(self.adjustmentFrame)
        self.layout2.setSpacing(0)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(1, 1, 1, 1)
        self.adjustmentTable = QTableView(self.adjustmentFrame)
        self.adjustmentTable.setObjectName(u"adjustmentTable")
        self.adjustmentTable.setTabKeyNavigation(False)
        self.adjustmentTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.adjustmentTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.adjustmentTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.adjustmentTable.setShowGrid(False)
        self.adjustmentTable.setWordWrap(False)
        self.adjustmentTable.setCornerButtonEnabled(False)

        self.layout2.addWidget(self.adjustmentTable)


        self.layout1.addWidget(self.adjustmentFrame)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.adjustmentNext = QLabel(providerAdjustmentsPane)
        self.adjustmentNext.setObjectName(u"adjustmentNext")
        self.adjustmentNext.setWordWrap(True)

        self.layout3.addWidget(self.adjustmentNext)

        self.adjustmentClaimButton = QPushButton(providerAdjustmentsPane)
        self.adjustmentClaimButton.setObjectName(u"adjustmentClaimButton")
        self.adjustmentClaimButton.setAutoDefault(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.adjustmentClaimButton.sizePolicy().hasHeightForWidth())
        self.adjustmentClaimButton.setSizePolicy(sizePolicy)

        self.layout3.addWidget(self.adjustmentClaimButton)


        self.layout1.addLayout(self.layout3)

        QWidget.setTabOrder(self.adjustmentTable, self.adjustmentClaimButton)

        self.retranslateUi(providerAdjustmentsPane)

        QMetaObject.connectSlotsByName(providerAdjustmentsPane)
    # setupUi

    def retranslateUi(self, providerAdjustmentsPane):
        self.adjustmentText.setText(QCoreApplication.translate("ProviderAdjustmentsPane", u"What payers kept back or added outside claims. It explains why a payment differs from its claims; no claim's balance changes by it.", None))
        self.adjustmentOpen.setText("")
#if QT_CONFIG(accessibility)
        self.adjustmentTable.setAccessibleName(QCoreApplication.translate("ProviderAdjustmentsPane", u"Adjustments outside claims, newest first", None))
#endif // QT_CONFIG(accessibility)
        self.adjustmentNext.setText("")
        self.adjustmentClaimButton.setText(QCoreApplication.translate("ProviderAdjustmentsPane", u"Show the &claim", None))
        pass
    # retranslateUi

