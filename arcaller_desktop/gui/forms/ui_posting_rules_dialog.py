# Compiled from ui/posting_rules_dialog.ui sha256 5d6d8a509ae65ae6c63414d1025e11140e25da5bd5d5449b10cecf1e1477c41d. Do not edit; run: python build/forms.py
# What follows has sha256 fb6a9c288526860525b0d7932a8719b1f489337b57f265355e472c7ee775faa8
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'posting_rules_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QDialog,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTabWidget, QTableView, QVBoxLayout, QWidget)

class Ui_PostingRulesDialog(object):
    def setupUi(self, postingRulesDialog):
        if not postingRulesDialog.objectName():
            postingRulesDialog.setObjectName(u"postingRulesDialog")
        postingRulesDialog.resize(860, 600)
        self.layout1 = QVBoxLayout(postingRulesDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(16, 16, 16, 16)
        self.postingTabs = QTabWidget(postingRulesDialog)
        self.postingTabs.setObjectName(u"postingTabs")
        self.rulesTab = QWidget()
        self.rulesTab.setObjectName(u"rulesTab")
        self.rulesTabLayout = QVBoxLayout(self.rulesTab)
        self.rulesTabLayout.setSpacing(8)
        self.rulesTabLayout.setObjectName(u"rulesTabLayout")
        self.rulesTabLayout.setContentsMargins(12, 12, 12, 12)
        self.ruleText = QLabel(self.rulesTab)
        self.ruleText.setObjectName(u"ruleText")
        self.ruleText.setWordWrap(True)
        self.ruleText.setProperty(u"part", u"muted")

        self.rulesTabLayout.addWidget(self.ruleText)

        self.ruleFrame = QFrame(self.rulesTab)
        self.ruleFrame.setObjectName(u"ruleFrame")
        self.ruleFrame.setProperty(u"part", u"pane")
        self.ruleFrameLayout = QVBoxLayout(self.ruleFrame)
        self.ruleFrameLayout.setSpacing(0)
        self.ruleFrameLayout.setObjectName(u"ruleFrameLayout")
        self.ruleFrameLayout.setContentsMargins(1, 1, 1, 1)
        self.ruleTable = QTableView(self.ruleFrame)
        self.ruleTable.setObjectName(u"ruleTable")
        self.ruleTable.setTabKeyNavigation(False)
        self.ruleTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.ruleTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.ruleTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.ruleTable.setShowGrid(False)
        self.ruleTable.setWordWrap(False)
        self.ruleTable.setCornerButtonEnabled(False)

        self.ruleFrameLayout.addWidget(self.ruleTable)


        self.rulesTabLayout.addWidget(self.ruleFrame)

        self.ruleModeLabel = QLabel(self.rulesTab)
        self.ruleModeLabel.setObjectName(u"ruleModeLabel")
        self.ruleModeLabel.setProperty(u"part", u"muted")

        self.rulesTabLayout.addWidget(self.ruleModeLabel)

        self.ruleMode = QComboBox(self.rulesTab)
        self.ruleMode.setObjectName(u"ruleMode")

        self.rulesTabLayout.addWidget(self.ruleMode)

        self.ruleWords = QLabel(self.rulesTab)
        self.ruleWords.setObjectName(u"ruleWords")
        self.ruleWords.setWordWrap(True)

        self.rulesTabLayout.addWidget(self.ruleWords)

        self.ruleCodesLabel = QLabel(self.rulesTab)
        self.ruleCodesLabel.setObjectName(u"ruleCodesLabel")
        self.ruleCodesLabel.setWordWrap(False)
        self.ruleCodesLabel.setProperty(u"part", u"muted")

        self.rulesTabLayout.addWidget(self.ruleCodesLabel)

        self.ruleCodes = QLineEdit(self.rulesTab)
        self.ruleCodes.setObjectName(u"ruleCodes")

        self.rulesTabLayout.addWidget(self.ruleCodes)

        self.ruleError = QLabel(self.rulesTab)
        self.ruleError.setObjectName(u"ruleError")
        self.ruleError.setWordWrap(True)
        self.ruleError.setProperty(u"part", u"bad")

        self.rulesTabLayout.addWidget(self.ruleError)

        self.ruleButtons = QHBoxLayout()
        self.ruleButtons.setSpacing(8)
        self.ruleButtons.setObjectName(u"ruleButtons")
        self.ruleButtonsSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ruleButtons.addItem(self.ruleButtonsSpacer)

        self.ruleSaveButton = QPushButton(self.rulesTab)
        self.ruleSaveButton.setObjectName(u"ruleSaveButton")
        self.ruleSaveButton.setAutoDefault(False)

        self.ruleButtons.addWidget(self.ruleSaveButton)


        self.rulesTabLayout.addLayout(self.ruleButtons)

        self.postingTabs.addTab(self.rulesTab, "")
        self.holdsTab = QWidget()
        self.holdsTab.setObjectName(u"holdsTab")
        self.holdsTabLayout = QVBoxLayout(self.holdsTab)
        self.holdsTabLayout.setSpacing(8)
        self.holdsTabLayout.setObjectName(u"holdsTabLayout")
        self.holdsTabLayout.setContentsMargins(12, 12, 12, 12)
        self.holdText = QLabel(self.holdsTab)
        self.holdText.setObjectName(u"holdText")
        self.holdText.setWordWrap(True)
        self.holdText.setProperty(u"part", u"muted")

        self.holdsTabLayout.addWidget(self.holdText)

        self.holdFrame = QFrame(self.holdsTab)
        self.holdFrame.setObjectName(u"holdFrame")
        self.holdFrame.setProperty(u"part", u"pane")
        self.holdFrameLayout = QVBoxLayout(self.holdFrame)
        self.holdFrameLayout.setSpacing(0)
        self.holdFrameLayout.setObjectName(u"holdFrameLayout")
        self.holdFrameLayout.setContentsMargins(1, 1, 1, 1)
        self.holdTable = QTableView(self.holdFrame)
        self.holdTable.setObjectName(u"holdTable")
        self.holdTable.setTabKeyNavigation(False)
        self.holdTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.holdTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.holdTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.holdTable.setShowGrid(False)
        self.holdTable.setWordWrap(False)
        self.holdTable.setCornerButtonEnabled(False)

        self.holdFrameLayout.addWidget(self.holdTable)


        self.holdsTabLayout.addWidget(self.holdFrame)

        self.holdNoteLabel = QLabel(self.holdsTab)
        self.holdNoteLabel.setObjectName(u"holdNoteLabel")
        self.holdNoteLabel.setWordWrap(False)
        self.holdNoteLabel.setProperty(u"part", u"muted")

        self.holdsTabLayout.addWidget(self.holdNoteLabel)

        self.holdNote = QLineEdit(self.holdsTab)
        self.holdNote.setObjectName(u"holdNote")

        self.holdsTabLayout.addWidget(self.holdNote)

        self.holdError = QLabel(self.holdsTab)
        self.holdError.setObjectName(u"holdError")
        self.holdError.setWordWrap(True)
        self.holdError.setProperty(u"part", u"bad")

        self.holdsTabLayout.addWidget(self.holdError)

        self.holdButtons = QHBoxLayout()
        self.holdButtons.setSpacing(8)
        self.holdButtons.setObjectName(u"holdButtons")
        self.holdButtonsSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.holdButtons.addItem(self.holdButtonsSpacer)

        self.holdShowButton = QPushButton(self.holdsTab)
        self.holdShowButton.setObjectName(u"holdShowButton")
        self.holdShowButton.setAutoDefault(False)

        self.holdButtons.addWidget(self.holdShowButton)

        self.holdReleaseButton = QPushButton(self.holdsTab)
        self.holdReleaseButton.setObjectName(u"holdReleaseButton")
        self.holdReleaseButton.setAutoDefault(False)

        self.holdButtons.addWidget(self.holdReleaseButton)


        self.holdsTabLayout.addLayout(self.holdButtons)

        self.postingTabs.addTab(self.holdsTab, "")

        self.layout1.addWidget(self.postingTabs)

        self.closeButtons = QHBoxLayout()
        self.closeButtons.setSpacing(8)
        self.closeButtons.setObjectName(u"closeButtons")
        self.closeButtonsSpacer = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.closeButtons.addItem(self.closeButtonsSpacer)

        self.postingCloseButton = QPushButton(postingRulesDialog)
        self.postingCloseButton.setObjectName(u"postingCloseButton")

        self.closeButtons.addWidget(self.postingCloseButton)


        self.layout1.addLayout(self.closeButtons)

#if QT_CONFIG(shortcut)
        self.ruleModeLabel.setBuddy(self.ruleMode)
        self.ruleCodesLabel.setBuddy(self.ruleCodes)
        self.holdNoteLabel.setBuddy(self.holdNote)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.postingTabs, self.ruleTable)
        QWidget.setTabOrder(self.ruleTable, self.ruleMode)
        QWidget.setTabOrder(self.ruleMode, self.ruleCodes)
        QWidget.setTabOrder(self.ruleCodes, self.ruleSaveButton)
        QWidget.setTabOrder(self.ruleSaveButton, self.holdTable)
        QWidget.setTabOrder(self.holdTable, self.holdNote)
        QWidget.setTabOrder(self.holdNote, self.holdShowButton)
        QWidget.setTabOrder(self.holdShowButton, self.holdReleaseButton)
        QWidget.setTabOrder(self.holdReleaseButton, self.postingCloseButton)

        self.retranslateUi(postingRulesDialog)

        self.postingTabs.setCurrentIndex(0)
        self.postingCloseButton.setDefault(True)


        QMetaObject.connectSlotsByName(postingRulesDialog)
    # setupUi

    def retranslateUi(self, postingRulesDialog):
        postingRulesDialog.setWindowTitle(QCoreApplication.translate("PostingRulesDialog", u"Posting rules and held claims", None))
#if QT_CONFIG(accessibility)
        self.postingTabs.setAccessibleName(QCoreApplication.translate("PostingRulesDialog", u"Rules or held claims", None))
#endif // QT_CONFIG(accessibility)
        self.ruleText.setText(QCoreApplication.translate("PostingRulesDialog", u"What of a payer's payments posts by itself. A denied line stays with the payer in every case; payments that do not balance are always held.", None))
#if QT_CONFIG(accessibility)
        self.ruleTable.setAccessibleName(QCoreApplication.translate("PostingRulesDialog", u"Payers and their posting rules", None))
#endif // QT_CONFIG(accessibility)
        self.ruleModeLabel.setText(QCoreApplication.translate("PostingRulesDialog", u"&What posts by itself", None))
#if QT_CONFIG(accessibility)
        self.ruleMode.setAccessibleName(QCoreApplication.translate("PostingRulesDialog", u"What posts by itself", None))
#endif // QT_CONFIG(accessibility)
        self.ruleWords.setText("")
        self.ruleCodesLabel.setText(QCoreApplication.translate("PostingRulesDialog", u"C&odes that hold a claim", None))
#if QT_CONFIG(accessibility)
        self.ruleCodes.setAccessibleName(QCoreApplication.translate("PostingRulesDialog", u"Reason codes that hold a claim", None))
#endif // QT_CONFIG(accessibility)
        self.ruleError.setText("")
        self.ruleSaveButton.setText(QCoreApplication.translate("PostingRulesDialog", u"&Save this rule", None))
        self.postingTabs.setTabText(self.postingTabs.indexOf(self.rulesTab), QCoreApplication.translate("PostingRulesDialog", u"&Rules", None))
        self.holdText.setText(QCoreApplication.translate("PostingRulesDialog", u"These answers are posted with their payment only. Let their write-offs and transfers go when you have looked at them.", None))
#if QT_CONFIG(accessibility)
        self.holdTable.setAccessibleName(QCoreApplication.translate("PostingRulesDialog", u"Claims held by a posting rule", None))
#endif // QT_CONFIG(accessibility)
        self.holdNoteLabel.setText(QCoreApplication.translate("PostingRulesDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.holdNote.setAccessibleName(QCoreApplication.translate("PostingRulesDialog", u"Why it is let go", None))
#endif // QT_CONFIG(accessibility)
        self.holdError.setText("")
        self.holdShowButton.setText(QCoreApplication.translate("PostingRulesDialog", u"Show the &claim", None))
        self.holdReleaseButton.setText(QCoreApplication.translate("PostingRulesDialog", u"&Let it go", None))
        self.postingTabs.setTabText(self.postingTabs.indexOf(self.holdsTab), QCoreApplication.translate("PostingRulesDialog", u"&Held claims", None))
        self.postingCloseButton.setText(QCoreApplication.translate("PostingRulesDialog", u"Close", None))
    # retranslateUi

