# Compiled from ui/payers_page.ui sha256 570281a52463047d695da320f2c24a1b440c062ceb97454f7470314ecab7df7c. Do not edit; run: python build/forms.py
# What follows has sha256 11cd1272ae0249c0e78d79f2b035e1482404f71f2e10eacfbfeb1f28868733ae
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'payers_page.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QCheckBox, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QSplitter,
    QTabWidget, QTableView, QTextBrowser, QVBoxLayout,
    QWidget)

class Ui_PayersPage(object):
    def setupUi(self, payersPage):
        if not payersPage.objectName():
            payersPage.setObjectName(u"payersPage")
        payersPage.setProperty(u"part", u"pane")
        self.layout17 = QVBoxLayout(payersPage)
        self.layout17.setSpacing(0)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(1, 1, 1, 1)
        self.payersHead = QFrame(payersPage)
        self.payersHead.setObjectName(u"payersHead")
        self.payersHead.setProperty(u"part", u"head")
        self.layout2 = QHBoxLayout(self.payersHead)
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(10, 3, 6, 3)
        self.payersIcon = QLabel(self.payersHead)
        self.payersIcon.setObjectName(u"payersIcon")

        self.layout2.addWidget(self.payersIcon)

        self.payersTitle = QLabel(self.payersHead)
        self.payersTitle.setObjectName(u"payersTitle")
        self.payersTitle.setProperty(u"part", u"title")

        self.layout2.addWidget(self.payersTitle)

        self.payersSummary = QLabel(self.payersHead)
        self.payersSummary.setObjectName(u"payersSummary")
        self.payersSummary.setProperty(u"part", u"muted")

        self.layout2.addWidget(self.payersSummary)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.payersReviewOnly = QCheckBox(self.payersHead)
        self.payersReviewOnly.setObjectName(u"payersReviewOnly")

        self.layout2.addWidget(self.payersReviewOnly)

        self.payersFilter = QLineEdit(self.payersHead)
        self.payersFilter.setObjectName(u"payersFilter")
        self.payersFilter.setClearButtonEnabled(True)
        self.payersFilter.setMaximumSize(QSize(220, 16777215))

        self.layout2.addWidget(self.payersFilter)


        self.layout17.addWidget(self.payersHead)

        self.payersSplit = QSplitter(payersPage)
        self.payersSplit.setObjectName(u"payersSplit")
        self.payersSplit.setOrientation(Qt.Orientation.Horizontal)
        self.payersSplit.setChildrenCollapsible(False)
        self.payersTable = QTableView(self.payersSplit)
        self.payersTable.setObjectName(u"payersTable")
        self.payersTable.setTabKeyNavigation(False)
        self.payersTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.payersTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.payersTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.payersTable.setShowGrid(False)
        self.payersTable.setWordWrap(False)
        self.payersTable.setCornerButtonEnabled(False)
        self.payersSplit.addWidget(self.payersTable)
        self.payersRight = QWidget(self.payersSplit)
        self.payersRight.setObjectName(u"payersRight")
        self.layout16 = QVBoxLayout(self.payersRight)
        self.layout16.setSpacing(2)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(6)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(8, 6, 8, 2)
        self.payerNameLabel = QLabel(self.payersRight)
        self.payerNameLabel.setObjectName(u"payerNameLabel")
        self.payerNameLabel.setProperty(u"part", u"big")

        self.layout4.addWidget(self.payerNameLabel)

        self.payerOpening = QLabel(self.payersRight)
        self.payerOpening.setObjectName(u"payerOpening")
        self.payerOpening.setProperty(u"part", u"chip")

        self.layout4.addWidget(self.payerOpening)

        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer3)

        self.payerEditButton = QPushButton(self.payersRight)
        self.payerEditButton.setObjectName(u"payerEditButton")

        self.layout4.addWidget(self.payerEditButton)


        self.layout16.addLayout(self.layout4)

        self.payerTabs = QTabWidget(self.payersRight)
        self.payerTabs.setObjectName(u"payerTabs")
        self.payerTabs.setDocumentMode(True)
        self.payerCardTab = QWidget()
        self.payerCardTab.setObjectName(u"payerCardTab")
        self.layout5 = QVBoxLayout(self.payerCardTab)
        self.layout5.setSpacing(6)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(4, 4, 4, 4)
        self.payerFacts = QTextBrowser(self.payerCardTab)
        self.payerFacts.setObjectName(u"payerFacts")
        self.payerFacts.setFrameShape(QFrame.Shape.NoFrame)
        self.payerFacts.setOpenLinks(False)

        self.layout5.addWidget(self.payerFacts)

        self.payerTabs.addTab(self.payerCardTab, "")
        self.payerContactsTab = QWidget()
        self.payerContactsTab.setObjectName(u"payerContactsTab")
        self.layout8 = QVBoxLayout(self.payerContactsTab)
        self.layout8.setSpacing(6)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.payerContacts = QTableView(self.payerContactsTab)
        self.payerContacts.setObjectName(u"payerContacts")
        self.payerContacts.setTabKeyNavigation(False)
        self.payerContacts.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.payerContacts.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.payerContacts.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.payerContacts.setShowGrid(False)
        self.payerContacts.setWordWrap(False)
        self.payerContacts.setCornerButtonEnabled(False)

        self.layout8.addWidget(self.payerContacts)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(6)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(8, 0, 8, 6)
        self.contactAddButton = QPushButton(self.payerContactsTab)
        self.contactAddButton.setObjectName(u"contactAddButton")

        self.layout7.addWidget(self.contactAddButton)

        self.contactEditButton = QPushButton(self.payerContactsTab)
        self.contactEditButton.setObjectName(u"contactEditButton")

        self.layout7.addWidget(self.contactEditButton)

        self.contactRemoveButton = QPushButton(self.payerContactsTab)
        self.contactRemoveButton.setObjectName(u"contactRemoveButton")

        self.layout7.addWidget(self.contactRemoveButton)

        self.spacer6 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.spacer6)


        self.layout8.addLayout(self.layout7)

        self.payerTabs.addTab(self.payerContactsTab, "")
        self.payerFactsTab = QWidget()
        self.payerFactsTab.setObjectName(u"payerFactsTab")
        self.layout11 = QVBoxLayout(self.payerFactsTab)
        self.layout11.setSpacing(6)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.payerFactsTable = QTableView(self.payerFactsTab)
        self.payerFactsTable.setObjectName(u"payerFactsTable")
        self.payerFactsTable.setTabKeyNavigation(False)
        self.payerFactsTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.payerFactsTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.payerFactsTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.payerFactsTable.setShowGrid(False)
        self.payerFactsTable.setWordWrap(False)
        self.payerFactsTable.setCornerButtonEnabled(False)

        self.layout11.addWidget(self.payerFactsTable)

        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(6)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(8, 0, 8, 6)
        self.factAddButton = QPushButton(self.payerFactsTab)
        self.factAddButton.setObjectName(u"factAddButton")

        self.layout10.addWidget(self.factAddButton)

        self.factEditButton = QPushButton(self.payerFactsTab)
        self.factEditButton.setObjectName(u"factEditButton")

        self.layout10.addWidget(self.factEditButton)

        self.factRemoveButton = QPushButton(self.payerFactsTab)
        self.factRemoveButton.setObjectName(u"factRemoveButton")

        self.layout10.addWidget(self.factRemoveButton)

        self.spacer9 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout10.addItem(self.spacer9)


        self.layout11.addLayout(self.layout10)

        self.payerTabs.addTab(self.payerFactsTab, "")
        self.payerNotesTab = QWidget()
        self.payerNotesTab.setObjectName(u"payerNotesTab")
        self.layout14 = QVBoxLayout(self.payerNotesTab)
        self.layout14.setSpacing(6)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.payerNotes = QTableView(self.payerNotesTab)
        self.payerNotes.setObjectName(u"payerNotes")
        self.payerNotes.setTabKeyNavigation(False)
        self.payerNotes.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.payerNotes.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.payerNotes.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.payerNotes.setShowGrid(False)
        self.payerNotes.setWordWrap(False)
        self.payerNotes.setCornerButtonEnabled(False)

        self.layout14.addWidget(self.payerNotes)

        self.layout13 = QHBoxLayout()
        self.layout13.setSpacing(6)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(8, 0, 8, 6)
        self.payerNoteAddButton = QPushButton(self.payerNotesTab)
        self.payerNoteAddButton.setObjectName(u"payerNoteAddButton")

        self.layout13.addWidget(self.payerNoteAddButton)

        self.payerNoteEditButton = QPushButton(self.payerNotesTab)
        self.payerNoteEditButton.setObjectName(u"payerNoteEditButton")

        self.layout13.addWidget(self.payerNoteEditButton)

        self.payerNoteHistoryButton = QPushButton(self.payerNotesTab)
        self.payerNoteHistoryButton.setObjectName(u"payerNoteHistoryButton")

        self.layout13.addWidget(self.payerNoteHistoryButton)

        self.spacer12 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout13.addItem(self.spacer12)


        self.layout14.addLayout(self.layout13)

        self.payerTabs.addTab(self.payerNotesTab, "")
        self.payerScoreTab = QWidget()
        self.payerScoreTab.setObjectName(u"payerScoreTab")
        self.layout15 = QVBoxLayout(self.payerScoreTab)
        self.layout15.setSpacing(6)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(8, 4, 0, 0)
        self.payerScore = QTextBrowser(self.payerScoreTab)
        self.payerScore.setObjectName(u"payerScore")
        self.payerScore.setFrameShape(QFrame.Shape.NoFrame)
        self.payerScore.setOpenLinks(False)

        self.layout15.addWidget(self.payerScore)

        self.contradictionsTitle = QLabel(self.payerScoreTab)
        self.contradictionsTitle.setObjectName(u"contradictionsTitle")
        self.contradictionsTitle.setProperty(u"part", u"title")

        self.layout15.addWidget(self.contradictionsTitle)

        self.payerContradictions = QTableView(self.payerScoreTab)
        self.payerContradictions.setObjectName(u"payerContradictions")
        self.payerContradictions.setTabKeyNavigation(False)
        self.payerContradictions.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.payerContradictions.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.payerContradictions.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.payerContradictions.setShowGrid(False)
        self.payerContradictions.setWordWrap(False)
        self.payerContradictions.setCornerButtonEnabled(False)

        self.layout15.addWidget(self.payerContradictions)

        self.payerTabs.addTab(self.payerScoreTab, "")

        self.layout16.addWidget(self.payerTabs)

        self.payersSplit.addWidget(self.payersRight)

        self.layout17.addWidget(self.payersSplit)

        self.layout17.setStretch(1, 1)

        self.retranslateUi(payersPage)

        QMetaObject.connectSlotsByName(payersPage)
    # setupUi

    def retranslateUi(self, payersPage):
#if QT_CONFIG(accessibility)
        payersPage.setAccessibleName(QCoreApplication.translate("PayersPage", u"Payers", None))
#endif // QT_CONFIG(accessibility)
        self.payersIcon.setText("")
        self.payersTitle.setText(QCoreApplication.translate("PayersPage", u"Payers", None))
        self.payersSummary.setText("")
        self.payersReviewOnly.setText(QCoreApplication.translate("PayersPage", u"To &review", None))
#if QT_CONFIG(tooltip)
        self.payersReviewOnly.setToolTip(QCoreApplication.translate("PayersPage", u"Payers with notes, contacts or facts that nobody verified for a year", None))
#endif // QT_CONFIG(tooltip)
        self.payersFilter.setPlaceholderText(QCoreApplication.translate("PayersPage", u"Filter payers", None))
#if QT_CONFIG(accessibility)
        self.payersFilter.setAccessibleName(QCoreApplication.translate("PayersPage", u"Filter payers", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.payersTable.setAccessibleName(QCoreApplication.translate("PayersPage", u"Payers", None))
#endif // QT_CONFIG(accessibility)
        self.payerNameLabel.setText("")
        self.payerOpening.setText("")
        self.payerEditButton.setText(QCoreApplication.translate("PayersPage", u"Edit &card\u2026", None))
#if QT_CONFIG(accessibility)
        self.payerTabs.setAccessibleName(QCoreApplication.translate("PayersPage", u"What is known of this payer", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.payerFacts.setAccessibleName(QCoreApplication.translate("PayersPage", u"Payer card", None))
#endif // QT_CONFIG(accessibility)
        self.payerTabs.setTabText(self.payerTabs.indexOf(self.payerCardTab), QCoreApplication.translate("PayersPage", u"C&ard", None))
#if QT_CONFIG(accessibility)
        self.payerContacts.setAccessibleName(QCoreApplication.translate("PayersPage", u"Contacts of the payer", None))
#endif // QT_CONFIG(accessibility)
        self.contactAddButton.setText(QCoreApplication.translate("PayersPage", u"&Add\u2026", None))
#if QT_CONFIG(accessibility)
        self.contactAddButton.setAccessibleName(QCoreApplication.translate("PayersPage", u"Add a contact", None))
#endif // QT_CONFIG(accessibility)
        self.contactEditButton.setText(QCoreApplication.translate("PayersPage", u"&Edit\u2026", None))
#if QT_CONFIG(accessibility)
        self.contactEditButton.setAccessibleName(QCoreApplication.translate("PayersPage", u"Edit the contact", None))
#endif // QT_CONFIG(accessibility)
        self.contactRemoveButton.setText(QCoreApplication.translate("PayersPage", u"Re&move", None))
#if QT_CONFIG(accessibility)
        self.contactRemoveButton.setAccessibleName(QCoreApplication.translate("PayersPage", u"Remove the contact", None))
#endif // QT_CONFIG(accessibility)
        self.payerTabs.setTabText(self.payerTabs.indexOf(self.payerContactsTab), QCoreApplication.translate("PayersPage", u"Co&ntacts", None))
#if QT_CONFIG(accessibility)
        self.payerFactsTable.setAccessibleName(QCoreApplication.translate("PayersPage", u"Facts about the payer", None))
#endif // QT_CONFIG(accessibility)
        self.factAddButton.setText(QCoreApplication.translate("PayersPage", u"&Add\u2026", None))
#if QT_CONFIG(accessibility)
        self.factAddButton.setAccessibleName(QCoreApplication.translate("PayersPage", u"Add a fact", None))
#endif // QT_CONFIG(accessibility)
        self.factEditButton.setText(QCoreApplication.translate("PayersPage", u"&Edit\u2026", None))
#if QT_CONFIG(accessibility)
        self.factEditButton.setAccessibleName(QCoreApplication.translate("PayersPage", u"Edit the fact", None))
#endif // QT_CONFIG(accessibility)
        self.factRemoveButton.setText(QCoreApplication.translate("PayersPage", u"Re&move", None))
#if QT_CONFIG(accessibility)
        self.factRemoveButton.setAccessibleName(QCoreApplication.translate("PayersPage", u"Remove the fact", None))
#endif // QT_CONFIG(accessibility)
        self.payerTabs.setTabText(self.payerTabs.indexOf(self.payerFactsTab), QCoreApplication.translate("PayersPage", u"&Facts", None))
#if QT_CONFIG(accessibility)
        self.payerNotes.setAccessibleName(QCoreApplication.translate("PayersPage", u"Policy notes of the payer", None))
#endif // QT_CONFIG(accessibility)
        self.payerNoteAddButton.setText(QCoreApplication.translate("PayersPage", u"&Add\u2026", None))
#if QT_CONFIG(accessibility)
        self.payerNoteAddButton.setAccessibleName(QCoreApplication.translate("PayersPage", u"Add a policy note", None))
#endif // QT_CONFIG(accessibility)
        self.payerNoteEditButton.setText(QCoreApplication.translate("PayersPage", u"&Edit\u2026", None))
#if QT_CONFIG(accessibility)
        self.payerNoteEditButton.setAccessibleName(QCoreApplication.translate("PayersPage", u"Edit the policy note", None))
#endif // QT_CONFIG(accessibility)
        self.payerNoteHistoryButton.setText(QCoreApplication.translate("PayersPage", u"&History\u2026", None))
#if QT_CONFIG(accessibility)
        self.payerNoteHistoryButton.setAccessibleName(QCoreApplication.translate("PayersPage", u"History of the policy note", None))
#endif // QT_CONFIG(accessibility)
        self.payerTabs.setTabText(self.payerTabs.indexOf(self.payerNotesTab), QCoreApplication.translate("PayersPage", u"N&otes", None))
#if QT_CONFIG(accessibility)
        self.payerScore.setAccessibleName(QCoreApplication.translate("PayersPage", u"Scorecard of the payer", None))
#endif // QT_CONFIG(accessibility)
        self.contradictionsTitle.setText(QCoreApplication.translate("PayersPage", u"Said one thing, then another", None))
#if QT_CONFIG(accessibility)
        self.payerContradictions.setAccessibleName(QCoreApplication.translate("PayersPage", u"Contradictory answers; Enter opens the claim", None))
#endif // QT_CONFIG(accessibility)
        self.payerTabs.setTabText(self.payerTabs.indexOf(self.payerScoreTab), QCoreApplication.translate("PayersPage", u"&Scorecard", None))
    # retranslateUi

