# Compiled from ui/statements_page.ui sha256 8a535705c0be4dee68739d2773e4ed5d84082e8ebd0961505dc93a856ad46960. Do not edit; run: python build/forms.py
# What follows has sha256 2f71980621bbbef45dc9292964eb6b3b84a68376f11576324cee92e9b38e8be1
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'statements_page.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QTableView,
    QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_StatementsPage(object):
    def setupUi(self, statementsPage):
        if not statementsPage.objectName():
            statementsPage.setObjectName(u"statementsPage")
        statementsPage.setProperty(u"part", u"pane")
        self.layout12 = QVBoxLayout(statementsPage)
        self.layout12.setSpacing(0)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(1, 1, 1, 1)
        self.runHead = QFrame(statementsPage)
        self.runHead.setObjectName(u"runHead")
        self.runHead.setProperty(u"part", u"head")
        self.layout2 = QHBoxLayout(self.runHead)
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(10, 4, 8, 4)
        self.runDateLabel = QLabel(self.runHead)
        self.runDateLabel.setObjectName(u"runDateLabel")

        self.layout2.addWidget(self.runDateLabel)

        self.runDate = DateField(self.runHead)
        self.runDate.setObjectName(u"runDate")

        self.layout2.addWidget(self.runDate)

        self.runLookButton = QPushButton(self.runHead)
        self.runLookButton.setObjectName(u"runLookButton")
        self.runLookButton.setProperty(u"part", u"strong")
        self.runLookButton.setAutoDefault(False)

        self.layout2.addWidget(self.runLookButton)

        self.runSummary = QLabel(self.runHead)
        self.runSummary.setObjectName(u"runSummary")
        self.runSummary.setProperty(u"part", u"muted")

        self.layout2.addWidget(self.runSummary)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.runPolicyButton = QPushButton(self.runHead)
        self.runPolicyButton.setObjectName(u"runPolicyButton")
        self.runPolicyButton.setAutoDefault(False)

        self.layout2.addWidget(self.runPolicyButton)


        self.layout12.addWidget(self.runHead)

        self.runOuterSplitter = QSplitter(statementsPage)
        self.runOuterSplitter.setObjectName(u"runOuterSplitter")
        self.runOuterSplitter.setOrientation(Qt.Orientation.Vertical)
        self.runOuterSplitter.setChildrenCollapsible(False)
        self.runSplitter = QSplitter(self.runOuterSplitter)
        self.runSplitter.setObjectName(u"runSplitter")
        self.runSplitter.setOrientation(Qt.Orientation.Horizontal)
        self.runSplitter.setChildrenCollapsible(False)
        self.runMembersSide = QWidget(self.runSplitter)
        self.runMembersSide.setObjectName(u"runMembersSide")
        self.layout5 = QVBoxLayout(self.runMembersSide)
        self.layout5.setSpacing(6)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(8, 4, 4, 4)
        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(6)
        self.layout4.setObjectName(u"layout4")
        self.runMembersLabel = QLabel(self.runMembersSide)
        self.runMembersLabel.setObjectName(u"runMembersLabel")
        self.runMembersLabel.setProperty(u"part", u"title")

        self.layout4.addWidget(self.runMembersLabel)

        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer3)

        self.runPreviewButton = QPushButton(self.runMembersSide)
        self.runPreviewButton.setObjectName(u"runPreviewButton")
        self.runPreviewButton.setAutoDefault(False)

        self.layout4.addWidget(self.runPreviewButton)

        self.runLeaveOutButton = QPushButton(self.runMembersSide)
        self.runLeaveOutButton.setObjectName(u"runLeaveOutButton")
        self.runLeaveOutButton.setAutoDefault(False)

        self.layout4.addWidget(self.runLeaveOutButton)

        self.runCommitButton = QPushButton(self.runMembersSide)
        self.runCommitButton.setObjectName(u"runCommitButton")
        self.runCommitButton.setProperty(u"part", u"strong")
        self.runCommitButton.setAutoDefault(False)

        self.layout4.addWidget(self.runCommitButton)


        self.layout5.addLayout(self.layout4)

        self.runMembersTable = QTableView(self.runMembersSide)
        self.runMembersTable.setObjectName(u"runMembersTable")
        self.runMembersTable.setTabKeyNavigation(False)
        self.runMembersTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.runMembersTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.runMembersTable.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.runMembersTable.setShowGrid(False)
        self.runMembersTable.setWordWrap(False)
        self.runMembersTable.setCornerButtonEnabled(False)

        self.layout5.addWidget(self.runMembersTable)

        self.runSplitter.addWidget(self.runMembersSide)
        self.runHeldSide = QWidget(self.runSplitter)
        self.runHeldSide.setObjectName(u"runHeldSide")
        self.layout8 = QVBoxLayout(self.runHeldSide)
        self.layout8.setSpacing(6)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(4, 4, 8, 4)
        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(6)
        self.layout7.setObjectName(u"layout7")
        self.runHeldLabel = QLabel(self.runHeldSide)
        self.runHeldLabel.setObjectName(u"runHeldLabel")
        self.runHeldLabel.setProperty(u"part", u"title")

        self.layout7.addWidget(self.runHeldLabel)

        self.spacer6 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.spacer6)

        self.runHeldReason = QComboBox(self.runHeldSide)
        self.runHeldReason.setObjectName(u"runHeldReason")

        self.layout7.addWidget(self.runHeldReason)

        self.runPutBackButton = QPushButton(self.runHeldSide)
        self.runPutBackButton.setObjectName(u"runPutBackButton")
        self.runPutBackButton.setAutoDefault(False)

        self.layout7.addWidget(self.runPutBackButton)


        self.layout8.addLayout(self.layout7)

        self.runHeldTable = QTableView(self.runHeldSide)
        self.runHeldTable.setObjectName(u"runHeldTable")
        self.runHeldTable.setTabKeyNavigation(False)
        self.runHeldTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.runHeldTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.runHeldTable.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.runHeldTable.setShowGrid(False)
        self.runHeldTable.setWordWrap(False)
        self.runHeldTable.setCornerButtonEnabled(False)

        self.layout8.addWidget(self.runHeldTable)

        self.runSplitter.addWidget(self.runHeldSide)
        self.runOuterSplitter.addWidget(self.runSplitter)
        self.runsSide = QWidget(self.runOuterSplitter)
        self.runsSide.setObjectName(u"runsSide")
        self.layout11 = QVBoxLayout(self.runsSide)
        self.layout11.setSpacing(6)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(8, 4, 8, 4)
        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(6)
        self.layout10.setObjectName(u"layout10")
        self.runsLabel = QLabel(self.runsSide)
        self.runsLabel.setObjectName(u"runsLabel")
        self.runsLabel.setProperty(u"part", u"title")

        self.layout10.addWidget(self.runsLabel)

        self.spacer9 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout10.addItem(self.spacer9)

        self.runsShowButton = QPushButton(self.runsSide)
        self.runsShowButton.setObjectName(u"runsShowButton")
        self.runsShowButton.setAutoDefault(False)

        self.layout10.addWidget(self.runsShowButton)

        self.runsFilesButton = QPushButton(self.runsSide)
        self.runsFilesButton.setObjectName(u"runsFilesButton")
        self.runsFilesButton.setAutoDefault(False)

        self.layout10.addWidget(self.runsFilesButton)

        self.runsReturnedButton = QPushButton(self.runsSide)
        self.runsReturnedButton.setObjectName(u"runsReturnedButton")
        self.runsReturnedButton.setAutoDefault(False)

        self.layout10.addWidget(self.runsReturnedButton)

        self.runsMailedButton = QPushButton(self.runsSide)
        self.runsMailedButton.setObjectName(u"runsMailedButton")
        self.runsMailedButton.setAutoDefault(False)

        self.layout10.addWidget(self.runsMailedButton)

        self.runsUndoButton = QPushButton(self.runsSide)
        self.runsUndoButton.setObjectName(u"runsUndoButton")
        self.runsUndoButton.setAutoDefault(False)

        self.layout10.addWidget(self.runsUndoButton)


        self.layout11.addLayout(self.layout10)

        self.runsTable = QTableView(self.runsSide)
        self.runsTable.setObjectName(u"runsTable")
        self.runsTable.setTabKeyNavigation(False)
        self.runsTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.runsTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.runsTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.runsTable.setShowGrid(False)
        self.runsTable.setWordWrap(False)
        self.runsTable.setCornerButtonEnabled(False)

        self.layout11.addWidget(self.runsTable)

        self.runOuterSplitter.addWidget(self.runsSide)

        self.layout12.addWidget(self.runOuterSplitter)

        self.layout12.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.runDateLabel.setBuddy(self.runDate)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(statementsPage)

        QMetaObject.connectSlotsByName(statementsPage)
    # setupUi

    def retranslateUi(self, statementsPage):
#if QT_CONFIG(accessibility)
        statementsPage.setAccessibleName(QCoreApplication.translate("StatementsPage", u"Statements", None))
#endif // QT_CONFIG(accessibility)
        self.runDateLabel.setText(QCoreApplication.translate("StatementsPage", u"Statement &date", None))
#if QT_CONFIG(accessibility)
        self.runDate.setAccessibleName(QCoreApplication.translate("StatementsPage", u"Statement date", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.runLookButton.setAccessibleName(QCoreApplication.translate("StatementsPage", u"Choose accounts", None))
#endif // QT_CONFIG(accessibility)
        self.runLookButton.setText(QCoreApplication.translate("StatementsPage", u"Choose acco&unts", None))
#if QT_CONFIG(tooltip)
        self.runLookButton.setToolTip(QCoreApplication.translate("StatementsPage", u"Work out who gets a statement on this day and who not; nothing is recorded", None))
#endif // QT_CONFIG(tooltip)
        self.runSummary.setText(QCoreApplication.translate("StatementsPage", u"Choose the day, then the accounts. Nothing is recorded until you record the run.", None))
#if QT_CONFIG(accessibility)
        self.runPolicyButton.setAccessibleName(QCoreApplication.translate("StatementsPage", u"Wording and levels", None))
#endif // QT_CONFIG(accessibility)
        self.runPolicyButton.setText(QCoreApplication.translate("StatementsPage", u"&Wording and levels\u2026", None))
        self.runMembersLabel.setText(QCoreApplication.translate("StatementsPage", u"Get a statement", None))
#if QT_CONFIG(accessibility)
        self.runPreviewButton.setAccessibleName(QCoreApplication.translate("StatementsPage", u"Preview", None))
#endif // QT_CONFIG(accessibility)
        self.runPreviewButton.setText(QCoreApplication.translate("StatementsPage", u"Pre&view", None))
#if QT_CONFIG(tooltip)
        self.runPreviewButton.setToolTip(QCoreApplication.translate("StatementsPage", u"Look at the statement of the chosen account", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.runLeaveOutButton.setAccessibleName(QCoreApplication.translate("StatementsPage", u"Leave out", None))
#endif // QT_CONFIG(accessibility)
        self.runLeaveOutButton.setText(QCoreApplication.translate("StatementsPage", u"Leave &out\u2026", None))
#if QT_CONFIG(tooltip)
        self.runLeaveOutButton.setToolTip(QCoreApplication.translate("StatementsPage", u"Take the chosen accounts off this run, with a reason", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.runCommitButton.setAccessibleName(QCoreApplication.translate("StatementsPage", u"Record the run", None))
#endif // QT_CONFIG(accessibility)
        self.runCommitButton.setText(QCoreApplication.translate("StatementsPage", u"Record the &run\u2026", None))
#if QT_CONFIG(tooltip)
        self.runCommitButton.setToolTip(QCoreApplication.translate("StatementsPage", u"Record these statements as sent and make their one PDF", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.runMembersTable.setAccessibleName(QCoreApplication.translate("StatementsPage", u"Accounts that get a statement", None))
#endif // QT_CONFIG(accessibility)
        self.runHeldLabel.setText(QCoreApplication.translate("StatementsPage", u"Held back", None))
#if QT_CONFIG(accessibility)
        self.runHeldReason.setAccessibleName(QCoreApplication.translate("StatementsPage", u"Show held accounts of one reason", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.runPutBackButton.setAccessibleName(QCoreApplication.translate("StatementsPage", u"Put back", None))
#endif // QT_CONFIG(accessibility)
        self.runPutBackButton.setText(QCoreApplication.translate("StatementsPage", u"Put &back", None))
#if QT_CONFIG(tooltip)
        self.runPutBackButton.setToolTip(QCoreApplication.translate("StatementsPage", u"Take an account that you left out into the run again", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.runHeldTable.setAccessibleName(QCoreApplication.translate("StatementsPage", u"Accounts that get none, with the reason", None))
#endif // QT_CONFIG(accessibility)
        self.runsLabel.setText(QCoreApplication.translate("StatementsPage", u"Runs so far", None))
#if QT_CONFIG(accessibility)
        self.runsShowButton.setAccessibleName(QCoreApplication.translate("StatementsPage", u"Show and print", None))
#endif // QT_CONFIG(accessibility)
        self.runsShowButton.setText(QCoreApplication.translate("StatementsPage", u"Show and &print\u2026", None))
#if QT_CONFIG(tooltip)
        self.runsShowButton.setToolTip(QCoreApplication.translate("StatementsPage", u"The pages as they were made", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.runsFilesButton.setAccessibleName(QCoreApplication.translate("StatementsPage", u"Single files", None))
#endif // QT_CONFIG(accessibility)
        self.runsFilesButton.setText(QCoreApplication.translate("StatementsPage", u"Sin&gle files\u2026", None))
#if QT_CONFIG(tooltip)
        self.runsFilesButton.setToolTip(QCoreApplication.translate("StatementsPage", u"Each statement of the run as a PDF of its own", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.runsReturnedButton.setAccessibleName(QCoreApplication.translate("StatementsPage", u"Mail came back", None))
#endif // QT_CONFIG(accessibility)
        self.runsReturnedButton.setText(QCoreApplication.translate("StatementsPage", u"Mail came bac&k\u2026", None))
#if QT_CONFIG(tooltip)
        self.runsReturnedButton.setToolTip(QCoreApplication.translate("StatementsPage", u"Hold further mail to an account until its address changes", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.runsMailedButton.setAccessibleName(QCoreApplication.translate("StatementsPage", u"Mark as mailed", None))
#endif // QT_CONFIG(accessibility)
        self.runsMailedButton.setText(QCoreApplication.translate("StatementsPage", u"Mark as mai&led", None))
#if QT_CONFIG(tooltip)
        self.runsMailedButton.setToolTip(QCoreApplication.translate("StatementsPage", u"It went to the post and can no longer be taken back", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.runsUndoButton.setAccessibleName(QCoreApplication.translate("StatementsPage", u"Take back", None))
#endif // QT_CONFIG(accessibility)
        self.runsUndoButton.setText(QCoreApplication.translate("StatementsPage", u"Take back\u2026", None))
#if QT_CONFIG(tooltip)
        self.runsUndoButton.setToolTip(QCoreApplication.translate("StatementsPage", u"Undo a run that was not mailed", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.runsTable.setAccessibleName(QCoreApplication.translate("StatementsPage", u"Runs of statements, newest first", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

