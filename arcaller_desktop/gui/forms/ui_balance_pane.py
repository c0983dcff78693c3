# Compiled from ui/balance_pane.ui sha256 434f9fd0d4a7f1d361b5ff3870e5b0cd3c7fffe18c981a1f0632fbb56c541c90. Do not edit; run: python build/forms.py
# What follows has sha256 06b1b9d04de42da7c592d7cdb8fc4ab705e60a4b9fce10d6a9167f871fc6e7ab
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'balance_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QStackedWidget, QToolButton,
    QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.aging_bars import AgingBars

class Ui_BalancePane(object):
    def setupUi(self, balancePane):
        if not balancePane.objectName():
            balancePane.setObjectName(u"balancePane")
        balancePane.setProperty(u"part", u"pane")
        self.layout1 = QVBoxLayout(balancePane)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(1, 1, 1, 1)
        self.balanceHead = QFrame(balancePane)
        self.balanceHead.setObjectName(u"balanceHead")
        self.balanceHead.setProperty(u"part", u"head")
        self.layout2 = QHBoxLayout(self.balanceHead)
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(10, 3, 6, 3)
        self.balanceIcon = QLabel(self.balanceHead)
        self.balanceIcon.setObjectName(u"balanceIcon")

        self.layout2.addWidget(self.balanceIcon)

        self.balanceTitle = QLabel(self.balanceHead)
        self.balanceTitle.setObjectName(u"balanceTitle")
        self.balanceTitle.setProperty(u"part", u"title")

        self.layout2.addWidget(self.balanceTitle)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.balancePatientButton = QToolButton(self.balanceHead)
        self.balancePatientButton.setObjectName(u"balancePatientButton")
        self.balancePatientButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout2.addWidget(self.balancePatientButton)

        self.balanceAccountButton = QToolButton(self.balanceHead)
        self.balanceAccountButton.setObjectName(u"balanceAccountButton")
        self.balanceAccountButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout2.addWidget(self.balanceAccountButton)

        self.balancePaymentButton = QToolButton(self.balanceHead)
        self.balancePaymentButton.setObjectName(u"balancePaymentButton")
        self.balancePaymentButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout2.addWidget(self.balancePaymentButton)

        self.balanceStatementButton = QToolButton(self.balanceHead)
        self.balanceStatementButton.setObjectName(u"balanceStatementButton")
        self.balanceStatementButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout2.addWidget(self.balanceStatementButton)


        self.layout1.addWidget(self.balanceHead)

        self.balanceStack = QStackedWidget(balancePane)
        self.balanceStack.setObjectName(u"balanceStack")
        self.balancePage = QWidget()
        self.balancePage.setObjectName(u"balancePage")
        self.layout3 = QVBoxLayout(self.balancePage)
        self.layout3.setSpacing(2)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(10, 6, 10, 6)
        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(6)
        self.layout4.setObjectName(u"layout4")
        self.balanceAmount = QLabel(self.balancePage)
        self.balanceAmount.setObjectName(u"balanceAmount")
        self.balanceAmount.setProperty(u"part", u"huge")

        self.layout4.addWidget(self.balanceAmount)

        self.balanceNoun = QLabel(self.balancePage)
        self.balanceNoun.setObjectName(u"balanceNoun")
        self.balanceNoun.setProperty(u"part", u"muted")

        self.layout4.addWidget(self.balanceNoun)

        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer2)


        self.layout3.addLayout(self.layout4)

        self.balanceFacts = QLabel(self.balancePage)
        self.balanceFacts.setObjectName(u"balanceFacts")
        self.balanceFacts.setWordWrap(True)
        self.balanceFacts.setProperty(u"part", u"muted")

        self.layout3.addWidget(self.balanceFacts)

        self.balanceHold = QLabel(self.balancePage)
        self.balanceHold.setObjectName(u"balanceHold")
        self.balanceHold.setWordWrap(True)
        self.balanceHold.setProperty(u"part", u"warn")

        self.layout3.addWidget(self.balanceHold)

        self.balanceAging = AgingBars(self.balancePage)
        self.balanceAging.setObjectName(u"balanceAging")
        self.balanceAging.setMinimumSize(QSize(160, 58))

        self.layout3.addWidget(self.balanceAging)

        self.layout3.setStretch(3, 1)
        self.balanceStack.addWidget(self.balancePage)
        self.balanceEmptyPage = QWidget()
        self.balanceEmptyPage.setObjectName(u"balanceEmptyPage")
        self.layout5 = QVBoxLayout(self.balanceEmptyPage)
        self.layout5.setObjectName(u"layout5")
        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.spacer3)

        self.balanceEmptyText = QLabel(self.balanceEmptyPage)
        self.balanceEmptyText.setObjectName(u"balanceEmptyText")
        self.balanceEmptyText.setWordWrap(True)
        self.balanceEmptyText.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.balanceEmptyText.setProperty(u"part", u"muted")

        self.layout5.addWidget(self.balanceEmptyText)

        self.spacer4 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.spacer4)

        self.balanceStack.addWidget(self.balanceEmptyPage)

        self.layout1.addWidget(self.balanceStack)

        QWidget.setTabOrder(self.balancePatientButton, self.balanceAccountButton)
        QWidget.setTabOrder(self.balanceAccountButton, self.balancePaymentButton)
        QWidget.setTabOrder(self.balancePaymentButton, self.balanceStatementButton)

        self.retranslateUi(balancePane)

        QMetaObject.connectSlotsByName(balancePane)
    # setupUi

    def retranslateUi(self, balancePane):
#if QT_CONFIG(accessibility)
        balancePane.setAccessibleName(QCoreApplication.translate("BalancePane", u"Patient balance", None))
#endif // QT_CONFIG(accessibility)
        self.balanceIcon.setText("")
        self.balanceTitle.setText(QCoreApplication.translate("BalancePane", u"Patient balance", None))
#if QT_CONFIG(tooltip)
        self.balancePatientButton.setToolTip(QCoreApplication.translate("BalancePane", u"Edit patient and guarantor", None))
#endif // QT_CONFIG(tooltip)
        self.balancePatientButton.setText(QCoreApplication.translate("BalancePane", u"Patient", None))
#if QT_CONFIG(accessibility)
        self.balancePatientButton.setAccessibleName(QCoreApplication.translate("BalancePane", u"Edit patient and guarantor", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.balanceAccountButton.setToolTip(QCoreApplication.translate("BalancePane", u"All visits, payments and decisions of the account", None))
#endif // QT_CONFIG(tooltip)
        self.balanceAccountButton.setText(QCoreApplication.translate("BalancePane", u"Account", None))
#if QT_CONFIG(accessibility)
        self.balanceAccountButton.setAccessibleName(QCoreApplication.translate("BalancePane", u"All visits, payments and decisions of the account", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.balancePaymentButton.setToolTip(QCoreApplication.translate("BalancePane", u"Take a payment", None))
#endif // QT_CONFIG(tooltip)
        self.balancePaymentButton.setText(QCoreApplication.translate("BalancePane", u"Payment", None))
#if QT_CONFIG(accessibility)
        self.balancePaymentButton.setAccessibleName(QCoreApplication.translate("BalancePane", u"Take a payment", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.balanceStatementButton.setToolTip(QCoreApplication.translate("BalancePane", u"Patient statement", None))
#endif // QT_CONFIG(tooltip)
        self.balanceStatementButton.setText(QCoreApplication.translate("BalancePane", u"Statement", None))
#if QT_CONFIG(accessibility)
        self.balanceStatementButton.setAccessibleName(QCoreApplication.translate("BalancePane", u"Patient statement", None))
#endif // QT_CONFIG(accessibility)
        self.balanceAmount.setText("")
        self.balanceNoun.setText(QCoreApplication.translate("BalancePane", u"patient owes", None))
        self.balanceFacts.setText("")
        self.balanceHold.setText("")
#if QT_CONFIG(accessibility)
        self.balanceAging.setAccessibleName(QCoreApplication.translate("BalancePane", u"Patient balance by age", None))
#endif // QT_CONFIG(accessibility)
        self.balanceEmptyText.setText(QCoreApplication.translate("BalancePane", u"What the patient owes appears here when a claim is chosen.", None))
    # retranslateUi

