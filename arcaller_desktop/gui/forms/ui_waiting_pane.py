# Compiled from ui/waiting_pane.ui sha256 5676d3b6221d705c6371c26145fc0eebebe587eb1c2fb3db7cb738cf869029d8. Do not edit; run: python build/forms.py
# What follows has sha256 c8bab511a6eaac44670cd48d321f8efbaf291c75b85261e76cdc2d3022368934
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'waiting_pane.ui'
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

from arcaller_desktop.gui.widgets.elided_label import ElidedLabel

class Ui_WaitingPane(object):
    def setupUi(self, waitingPane):
        if not waitingPane.objectName():
            waitingPane.setObjectName(u"waitingPane")
        waitingPane.setProperty(u"part", u"pane")
        self.layout10 = QVBoxLayout(waitingPane)
        self.layout10.setSpacing(0)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(1, 1, 1, 1)
        self.waitingHead = QFrame(waitingPane)
        self.waitingHead.setObjectName(u"waitingHead")
        self.waitingHead.setProperty(u"part", u"head")
        self.layout2 = QHBoxLayout(self.waitingHead)
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(10, 3, 6, 3)
        self.waitingIcon = QLabel(self.waitingHead)
        self.waitingIcon.setObjectName(u"waitingIcon")

        self.layout2.addWidget(self.waitingIcon)

        self.waitingTitle = QLabel(self.waitingHead)
        self.waitingTitle.setObjectName(u"waitingTitle")
        self.waitingTitle.setProperty(u"part", u"title")

        self.layout2.addWidget(self.waitingTitle)

        self.waitingSummary = QLabel(self.waitingHead)
        self.waitingSummary.setObjectName(u"waitingSummary")
        self.waitingSummary.setProperty(u"part", u"muted")

        self.layout2.addWidget(self.waitingSummary)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.waitingSearch = QLineEdit(self.waitingHead)
        self.waitingSearch.setObjectName(u"waitingSearch")
        self.waitingSearch.setMinimumSize(QSize(300, 0))
        self.waitingSearch.setClearButtonEnabled(True)

        self.layout2.addWidget(self.waitingSearch)

        self.waitingKind = QComboBox(self.waitingHead)
        self.waitingKind.setObjectName(u"waitingKind")
        self.waitingKind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.waitingKind.setMinimumContentsLength(18)

        self.layout2.addWidget(self.waitingKind)

        self.waitingRematchButton = QPushButton(self.waitingHead)
        self.waitingRematchButton.setObjectName(u"waitingRematchButton")

        self.layout2.addWidget(self.waitingRematchButton)


        self.layout10.addWidget(self.waitingHead)

        self.waitingStack = QStackedWidget(waitingPane)
        self.waitingStack.setObjectName(u"waitingStack")
        self.waitingPage = QWidget()
        self.waitingPage.setObjectName(u"waitingPage")
        self.layout6 = QVBoxLayout(self.waitingPage)
        self.layout6.setSpacing(6)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.waitingSplit = QSplitter(self.waitingPage)
        self.waitingSplit.setObjectName(u"waitingSplit")
        self.waitingSplit.setOrientation(Qt.Orientation.Vertical)
        self.waitingSplit.setChildrenCollapsible(False)
        self.waitingSplit.setHandleWidth(7)
        self.waitingTable = QTableView(self.waitingSplit)
        self.waitingTable.setObjectName(u"waitingTable")
        self.waitingTable.setTabKeyNavigation(False)
        self.waitingTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.waitingTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.waitingTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.waitingTable.setShowGrid(False)
        self.waitingTable.setWordWrap(False)
        self.waitingTable.setCornerButtonEnabled(False)
        self.waitingSplit.addWidget(self.waitingTable)
        self.waitingBox = QWidget(self.waitingSplit)
        self.waitingBox.setObjectName(u"waitingBox")
        self.layout5 = QVBoxLayout(self.waitingBox)
        self.layout5.setSpacing(0)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.waitingItemHead = QFrame(self.waitingBox)
        self.waitingItemHead.setObjectName(u"waitingItemHead")
        self.waitingItemHead.setProperty(u"part", u"head")
        self.layout4 = QHBoxLayout(self.waitingItemHead)
        self.layout4.setSpacing(6)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(10, 3, 6, 3)
        self.waitingItemTitle = QLabel(self.waitingItemHead)
        self.waitingItemTitle.setObjectName(u"waitingItemTitle")
        self.waitingItemTitle.setProperty(u"part", u"title")

        self.layout4.addWidget(self.waitingItemTitle)

        self.waitingItemSummary = ElidedLabel(self.waitingItemHead)
        self.waitingItemSummary.setObjectName(u"waitingItemSummary")
        self.waitingItemSummary.setProperty(u"part", u"muted")

        self.layout4.addWidget(self.waitingItemSummary)

        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer3)

        self.waitingPostButton = QPushButton(self.waitingItemHead)
        self.waitingPostButton.setObjectName(u"waitingPostButton")

        self.layout4.addWidget(self.waitingPostButton)

        self.waitingAttachButton = QPushButton(self.waitingItemHead)
        self.waitingAttachButton.setObjectName(u"waitingAttachButton")

        self.layout4.addWidget(self.waitingAttachButton)

        self.waitingCreateButton = QPushButton(self.waitingItemHead)
        self.waitingCreateButton.setObjectName(u"waitingCreateButton")

        self.layout4.addWidget(self.waitingCreateButton)

        self.waitingHoldButton = QPushButton(self.waitingItemHead)
        self.waitingHoldButton.setObjectName(u"waitingHoldButton")

        self.layout4.addWidget(self.waitingHoldButton)

        self.waitingSuppressButton = QPushButton(self.waitingItemHead)
        self.waitingSuppressButton.setObjectName(u"waitingSuppressButton")

        self.layout4.addWidget(self.waitingSuppressButton)

        self.waitingBackButton = QPushButton(self.waitingItemHead)
        self.waitingBackButton.setObjectName(u"waitingBackButton")

        self.layout4.addWidget(self.waitingBackButton)

        self.waitingReadButton = QPushButton(self.waitingItemHead)
        self.waitingReadButton.setObjectName(u"waitingReadButton")

        self.layout4.addWidget(self.waitingReadButton)

        self.waitingClaimButton = QPushButton(self.waitingItemHead)
        self.waitingClaimButton.setObjectName(u"waitingClaimButton")

        self.layout4.addWidget(self.waitingClaimButton)


        self.layout5.addWidget(self.waitingItemHead)

        self.waitingReason = QLabel(self.waitingBox)
        self.waitingReason.setObjectName(u"waitingReason")
        self.waitingReason.setWordWrap(True)
        self.waitingReason.setMargin(8)
        self.waitingReason.setTextFormat(Qt.TextFormat.PlainText)

        self.layout5.addWidget(self.waitingReason)

        self.candidateTable = QTableView(self.waitingBox)
        self.candidateTable.setObjectName(u"candidateTable")
        self.candidateTable.setTabKeyNavigation(False)
        self.candidateTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.candidateTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.candidateTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.candidateTable.setShowGrid(False)
        self.candidateTable.setWordWrap(False)
        self.candidateTable.setCornerButtonEnabled(False)

        self.layout5.addWidget(self.candidateTable)

        self.waitingSplit.addWidget(self.waitingBox)

        self.layout6.addWidget(self.waitingSplit)

        self.waitingStack.addWidget(self.waitingPage)
        self.waitingEmptyPage = QWidget()
        self.waitingEmptyPage.setObjectName(u"waitingEmptyPage")
        self.layout9 = QVBoxLayout(self.waitingEmptyPage)
        self.layout9.setSpacing(6)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.spacer7 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout9.addItem(self.spacer7)

        self.waitingEmptyText = QLabel(self.waitingEmptyPage)
        self.waitingEmptyText.setObjectName(u"waitingEmptyText")
        self.waitingEmptyText.setProperty(u"part", u"muted")
        self.waitingEmptyText.setWordWrap(True)
        self.waitingEmptyText.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout9.addWidget(self.waitingEmptyText)

        self.spacer8 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout9.addItem(self.spacer8)

        self.waitingStack.addWidget(self.waitingEmptyPage)

        self.layout10.addWidget(self.waitingStack)

        QWidget.setTabOrder(self.waitingSearch, self.waitingKind)
        QWidget.setTabOrder(self.waitingKind, self.waitingTable)
        QWidget.setTabOrder(self.waitingTable, self.waitingPostButton)
        QWidget.setTabOrder(self.waitingPostButton, self.waitingAttachButton)
        QWidget.setTabOrder(self.waitingAttachButton, self.waitingCreateButton)
        QWidget.setTabOrder(self.waitingCreateButton, self.waitingRematchButton)
        QWidget.setTabOrder(self.waitingRematchButton, self.waitingHoldButton)
        QWidget.setTabOrder(self.waitingHoldButton, self.waitingSuppressButton)
        QWidget.setTabOrder(self.waitingSuppressButton, self.waitingBackButton)
        QWidget.setTabOrder(self.waitingBackButton, self.waitingReadButton)
        QWidget.setTabOrder(self.waitingReadButton, self.waitingClaimButton)
        QWidget.setTabOrder(self.waitingClaimButton, self.candidateTable)

        self.retranslateUi(waitingPane)

        QMetaObject.connectSlotsByName(waitingPane)
    # setupUi

    def retranslateUi(self, waitingPane):
#if QT_CONFIG(accessibility)
        waitingPane.setAccessibleName(QCoreApplication.translate("WaitingPane", u"Waiting", None))
#endif // QT_CONFIG(accessibility)
        self.waitingIcon.setText("")
        self.waitingTitle.setText(QCoreApplication.translate("WaitingPane", u"Waiting", None))
        self.waitingSummary.setText("")
#if QT_CONFIG(accessibility)
        self.waitingSearch.setAccessibleName(QCoreApplication.translate("WaitingPane", u"Find what waits", None))
#endif // QT_CONFIG(accessibility)
        self.waitingSearch.setPlaceholderText(QCoreApplication.translate("WaitingPane", u"Payer, check or EFT number, patient, claim, $90.00", None))
#if QT_CONFIG(accessibility)
        self.waitingKind.setAccessibleName(QCoreApplication.translate("WaitingPane", u"Show", None))
#endif // QT_CONFIG(accessibility)
        self.waitingRematchButton.setText(QCoreApplication.translate("WaitingPane", u"&Re-match all", None))
#if QT_CONFIG(tooltip)
        self.waitingRematchButton.setToolTip(QCoreApplication.translate("WaitingPane", u"Looks again for the claims of everything that waits, after new claim files", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.waitingTable.setAccessibleName(QCoreApplication.translate("WaitingPane", u"What waits for a person", None))
#endif // QT_CONFIG(accessibility)
        self.waitingItemTitle.setText("")
        self.waitingItemSummary.setText("")
        self.waitingPostButton.setText(QCoreApplication.translate("WaitingPane", u"Po&st now", None))
#if QT_CONFIG(tooltip)
        self.waitingPostButton.setToolTip(QCoreApplication.translate("WaitingPane", u"Posts it if nothing speaks against it any more", None))
#endif // QT_CONFIG(tooltip)
        self.waitingAttachButton.setText(QCoreApplication.translate("WaitingPane", u"Attach to c&laim", None))
#if QT_CONFIG(tooltip)
        self.waitingAttachButton.setToolTip(QCoreApplication.translate("WaitingPane", u"Moves the answer to the claim chosen below", None))
#endif // QT_CONFIG(tooltip)
        self.waitingCreateButton.setText(QCoreApplication.translate("WaitingPane", u"&Keep as a claim", None))
#if QT_CONFIG(tooltip)
        self.waitingCreateButton.setToolTip(QCoreApplication.translate("WaitingPane", u"It is a claim of its own, sent from elsewhere; its file may still complete it", None))
#endif // QT_CONFIG(tooltip)
        self.waitingHoldButton.setText(QCoreApplication.translate("WaitingPane", u"H&old\u2026", None))
#if QT_CONFIG(tooltip)
        self.waitingHoldButton.setToolTip(QCoreApplication.translate("WaitingPane", u"Waits until a day, with a reason", None))
#endif // QT_CONFIG(tooltip)
        self.waitingSuppressButton.setText(QCoreApplication.translate("WaitingPane", u"Set as&ide\u2026", None))
#if QT_CONFIG(tooltip)
        self.waitingSuppressButton.setToolTip(QCoreApplication.translate("WaitingPane", u"Leaves the list for good, with a reason", None))
#endif // QT_CONFIG(tooltip)
        self.waitingBackButton.setText(QCoreApplication.translate("WaitingPane", u"Take up a&gain", None))
#if QT_CONFIG(tooltip)
        self.waitingBackButton.setToolTip(QCoreApplication.translate("WaitingPane", u"Takes the decision back", None))
#endif // QT_CONFIG(tooltip)
        self.waitingReadButton.setText(QCoreApplication.translate("WaitingPane", u"Open in reader", None))
#if QT_CONFIG(tooltip)
        self.waitingReadButton.setToolTip(QCoreApplication.translate("WaitingPane", u"Shows it in its file", None))
#endif // QT_CONFIG(tooltip)
        self.waitingClaimButton.setText(QCoreApplication.translate("WaitingPane", u"Open cla&im", None))
#if QT_CONFIG(tooltip)
        self.waitingClaimButton.setToolTip(QCoreApplication.translate("WaitingPane", u"Takes the chosen claim in hand", None))
#endif // QT_CONFIG(tooltip)
        self.waitingReason.setText("")
#if QT_CONFIG(accessibility)
        self.candidateTable.setAccessibleName(QCoreApplication.translate("WaitingPane", u"Claims of ours that may be meant, the most likely first", None))
#endif // QT_CONFIG(accessibility)
        self.waitingEmptyText.setText(QCoreApplication.translate("WaitingPane", u"Nothing waits: every payment is posted, and every answer has its claim.", None))
    # retranslateUi

