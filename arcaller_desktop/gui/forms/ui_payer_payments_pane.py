# Compiled from ui/payer_payments_pane.ui sha256 b2692b4e30ab5786474992f786028d9ec2beba9c8d31deb49f6e2d9f4db92664. Do not edit; run: python build/forms.py
# What follows has sha256 96c4299c175ccf937de63b2e5bb6899a4a65050f21f461438b069959b41739a8
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'payer_payments_pane.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QSplitter,
    QStackedWidget, QTableView, QVBoxLayout, QWidget)

class Ui_PayerPaymentsPane(object):
    def setupUi(self, payerPaymentsPane):
        if not payerPaymentsPane.objectName():
            payerPaymentsPane.setObjectName(u"payerPaymentsPane")
        payerPaymentsPane.setProperty(u"part", u"pane")
        self.layout10 = QVBoxLayout(payerPaymentsPane)
        self.layout10.setSpacing(0)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(1, 1, 1, 1)
        self.paymentsHead = QFrame(payerPaymentsPane)
        self.paymentsHead.setObjectName(u"paymentsHead")
        self.paymentsHead.setProperty(u"part", u"head")
        self.layout2 = QHBoxLayout(self.paymentsHead)
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(10, 3, 6, 3)
        self.paymentsIcon = QLabel(self.paymentsHead)
        self.paymentsIcon.setObjectName(u"paymentsIcon")

        self.layout2.addWidget(self.paymentsIcon)

        self.paymentsTitle = QLabel(self.paymentsHead)
        self.paymentsTitle.setObjectName(u"paymentsTitle")
        self.paymentsTitle.setProperty(u"part", u"title")

        self.layout2.addWidget(self.paymentsTitle)

        self.paymentsSummary = QLabel(self.paymentsHead)
        self.paymentsSummary.setObjectName(u"paymentsSummary")
        self.paymentsSummary.setProperty(u"part", u"muted")

        self.layout2.addWidget(self.paymentsSummary)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.paymentSearch = QLineEdit(self.paymentsHead)
        self.paymentSearch.setObjectName(u"paymentSearch")
        self.paymentSearch.setMinimumSize(QSize(330, 0))
        self.paymentSearch.setClearButtonEnabled(True)

        self.layout2.addWidget(self.paymentSearch)

        self.paymentState = QComboBox(self.paymentsHead)
        self.paymentState.setObjectName(u"paymentState")
        self.paymentState.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.paymentState.setMinimumContentsLength(10)

        self.layout2.addWidget(self.paymentState)

        self.paymentPayer = QComboBox(self.paymentsHead)
        self.paymentPayer.setObjectName(u"paymentPayer")
        self.paymentPayer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.paymentPayer.setMinimumContentsLength(16)

        self.layout2.addWidget(self.paymentPayer)


        self.layout10.addWidget(self.paymentsHead)

        self.paymentsStack = QStackedWidget(payerPaymentsPane)
        self.paymentsStack.setObjectName(u"paymentsStack")
        self.paymentsPage = QWidget()
        self.paymentsPage.setObjectName(u"paymentsPage")
        self.layout6 = QVBoxLayout(self.paymentsPage)
        self.layout6.setSpacing(6)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.paymentsSplit = QSplitter(self.paymentsPage)
        self.paymentsSplit.setObjectName(u"paymentsSplit")
        self.paymentsSplit.setOrientation(Qt.Orientation.Vertical)
        self.paymentsSplit.setChildrenCollapsible(False)
        self.paymentsSplit.setHandleWidth(7)
        self.paymentTable = QTableView(self.paymentsSplit)
        self.paymentTable.setObjectName(u"paymentTable")
        self.paymentTable.setTabKeyNavigation(False)
        self.paymentTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.paymentTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.paymentTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.paymentTable.setShowGrid(False)
        self.paymentTable.setWordWrap(False)
        self.paymentTable.setCornerButtonEnabled(False)
        self.paymentsSplit.addWidget(self.paymentTable)
        self.paymentBox = QWidget(self.paymentsSplit)
        self.paymentBox.setObjectName(u"paymentBox")
        self.layout5 = QVBoxLayout(self.paymentBox)
        self.layout5.setSpacing(0)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.paymentHead = QFrame(self.paymentBox)
        self.paymentHead.setObjectName(u"paymentHead")
        self.paymentHead.setProperty(u"part", u"head")
        self.layout4 = QHBoxLayout(self.paymentHead)
        self.layout4.setSpacing(6)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(10, 3, 6, 3)
        self.paymentTitle = QLabel(self.paymentHead)
        self.paymentTitle.setObjectName(u"paymentTitle")
        self.paymentTitle.setProperty(u"part", u"title")

        self.layout4.addWidget(self.paymentTitle)

        self.paymentSummary = QLabel(self.paymentHead)
        self.paymentSummary.setObjectName(u"paymentSummary")
        self.paymentSummary.setProperty(u"part", u"muted")

        self.layout4.addWidget(self.paymentSummary)

        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer3)

        self.paymentReadButton = QPushButton(self.paymentHead)
        self.paymentReadButton.setObjectName(u"paymentReadButton")

        self.layout4.addWidget(self.paymentReadButton)

        self.paymentDetachButton = QPushButton(self.paymentHead)
        self.paymentDetachButton.setObjectName(u"paymentDetachButton")

        self.layout4.addWidget(self.paymentDetachButton)

        self.paymentClaimButton = QPushButton(self.paymentHead)
        self.paymentClaimButton.setObjectName(u"paymentClaimButton")

        self.layout4.addWidget(self.paymentClaimButton)


        self.layout5.addWidget(self.paymentHead)

        self.paymentNotice = QLabel(self.paymentBox)
        self.paymentNotice.setObjectName(u"paymentNotice")
        self.paymentNotice.setWordWrap(True)
        self.paymentNotice.setMargin(8)
        self.paymentNotice.setTextFormat(Qt.TextFormat.PlainText)

        self.layout5.addWidget(self.paymentNotice)

        self.paymentParts = QSplitter(self.paymentBox)
        self.paymentParts.setObjectName(u"paymentParts")
        self.paymentParts.setOrientation(Qt.Orientation.Horizontal)
        self.paymentParts.setChildrenCollapsible(False)
        self.paymentParts.setHandleWidth(7)
        self.paidClaims = QTableView(self.paymentParts)
        self.paidClaims.setObjectName(u"paidClaims")
        self.paidClaims.setTabKeyNavigation(False)
        self.paidClaims.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.paidClaims.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.paidClaims.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.paidClaims.setShowGrid(False)
        self.paidClaims.setWordWrap(False)
        self.paidClaims.setCornerButtonEnabled(False)
        self.paymentParts.addWidget(self.paidClaims)
        self.outsideClaims = QTableView(self.paymentParts)
        self.outsideClaims.setObjectName(u"outsideClaims")
        self.outsideClaims.setTabKeyNavigation(False)
        self.outsideClaims.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.outsideClaims.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.outsideClaims.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.outsideClaims.setShowGrid(False)
        self.outsideClaims.setWordWrap(False)
        self.outsideClaims.setCornerButtonEnabled(False)
        self.paymentParts.addWidget(self.outsideClaims)

        self.layout5.addWidget(self.paymentParts)

        self.paymentsSplit.addWidget(self.paymentBox)

        self.layout6.addWidget(self.paymentsSplit)

        self.paymentsStack.addWidget(self.paymentsPage)
        self.paymentsEmptyPage = QWidget()
        self.paymentsEmptyPage.setObjectName(u"paymentsEmptyPage")
        self.layout9 = QVBoxLayout(self.paymentsEmptyPage)
        self.layout9.setSpacing(6)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.spacer7 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout9.addItem(self.spacer7)

        self.paymentsEmptyText = QLabel(self.paymentsEmptyPage)
        self.paymentsEmptyText.setObjectName(u"paymentsEmptyText")
        self.paymentsEmptyText.setProperty(u"part", u"muted")
        self.paymentsEmptyText.setWordWrap(True)
        self.paymentsEmptyText.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout9.addWidget(self.paymentsEmptyText)

        self.spacer8 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout9.addItem(self.spacer8)

        self.paymentsStack.addWidget(self.paymentsEmptyPage)

        self.layout10.addWidget(self.paymentsStack)

        QWidget.setTabOrder(self.paymentSearch, self.paymentState)
        QWidget.setTabOrder(self.paymentState, self.paymentPayer)
        QWidget.setTabOrder(self.paymentPayer, self.paymentTable)
        QWidget.setTabOrder(self.paymentTable, self.paymentReadButton)
        QWidget.setTabOrder(self.paymentReadButton, self.paymentDetachButton)
        QWidget.setTabOrder(self.paymentDetachButton, self.paymentClaimButton)
        QWidget.setTabOrder(self.paymentClaimButton, self.paidClaims)
        QWidget.setTabOrder(self.paidClaims, self.outsideClaims)

        self.retranslateUi(payerPaymentsPane)

        QMetaObject.connectSlotsByName(payerPaymentsPane)
    # setupUi

    def retranslateUi(self, payerPaymentsPane):
#if QT_CONFIG(accessibility)
        payerPaymentsPane.setAccessibleName(QCoreApplication.translate("PayerPaymentsPane", u"Payments", None))
#endif // QT_CONFIG(accessibility)
        self.paymentsIcon.setText("")
        self.paymentsTitle.setText(QCoreApplication.translate("PayerPaymentsPane", u"Payments", None))
        self.paymentsSummary.setText("")
#if QT_CONFIG(accessibility)
        self.paymentSearch.setAccessibleName(QCoreApplication.translate("PayerPaymentsPane", u"Find payments", None))
#endif // QT_CONFIG(accessibility)
        self.paymentSearch.setPlaceholderText(QCoreApplication.translate("PayerPaymentsPane", u"Check or EFT number, patient, claim, file, $90.00, 02/01/2026", None))
#if QT_CONFIG(accessibility)
        self.paymentState.setAccessibleName(QCoreApplication.translate("PayerPaymentsPane", u"Show payments that are", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.paymentPayer.setAccessibleName(QCoreApplication.translate("PayerPaymentsPane", u"Show payments of", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.paymentTable.setAccessibleName(QCoreApplication.translate("PayerPaymentsPane", u"Payments of payers", None))
#endif // QT_CONFIG(accessibility)
        self.paymentTitle.setText("")
        self.paymentSummary.setText("")
        self.paymentReadButton.setText(QCoreApplication.translate("PayerPaymentsPane", u"&Open in reader", None))
#if QT_CONFIG(tooltip)
        self.paymentReadButton.setToolTip(QCoreApplication.translate("PayerPaymentsPane", u"Shows the payment in its file", None))
#endif // QT_CONFIG(tooltip)
        self.paymentDetachButton.setText(QCoreApplication.translate("PayerPaymentsPane", u"Ta&ke off the claim\u2026", None))
#if QT_CONFIG(tooltip)
        self.paymentDetachButton.setToolTip(QCoreApplication.translate("PayerPaymentsPane", u"Takes the answer off a claim that it does not belong to", None))
#endif // QT_CONFIG(tooltip)
        self.paymentClaimButton.setText(QCoreApplication.translate("PayerPaymentsPane", u"Open cla&im", None))
#if QT_CONFIG(tooltip)
        self.paymentClaimButton.setToolTip(QCoreApplication.translate("PayerPaymentsPane", u"Takes the chosen claim in hand", None))
#endif // QT_CONFIG(tooltip)
        self.paymentNotice.setText("")
#if QT_CONFIG(accessibility)
        self.paidClaims.setAccessibleName(QCoreApplication.translate("PayerPaymentsPane", u"Claims of the payment", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.outsideClaims.setAccessibleName(QCoreApplication.translate("PayerPaymentsPane", u"Money moved outside the claims", None))
#endif // QT_CONFIG(accessibility)
        self.paymentsEmptyText.setText(QCoreApplication.translate("PayerPaymentsPane", u"No payer has paid yet. Remittances (835) that are imported bring their payments here.", None))
    # retranslateUi

