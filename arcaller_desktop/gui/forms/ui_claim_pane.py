# Compiled from ui/claim_pane.ui sha256 2bad1f3042e396a96cd89d0bef8c1df418b83ada659496ad760d3d8895df64e0. Do not edit; run: python build/forms.py
# What follows has sha256 35e68ea196fbb0ad82815d7f77f28a30365e4fe73ac866058f3038476e671e75
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'claim_pane.ui'
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
    QHeaderView, QLabel, QSizePolicy, QSpacerItem,
    QStackedWidget, QTabWidget, QTableView, QToolButton,
    QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.elided_label import ElidedLabel

class Ui_ClaimPane(object):
    def setupUi(self, claimPane):
        if not claimPane.objectName():
            claimPane.setObjectName(u"claimPane")
        claimPane.setProperty(u"part", u"pane")
        self.layout1 = QVBoxLayout(claimPane)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(1, 1, 1, 1)
        self.claimHead = QFrame(claimPane)
        self.claimHead.setObjectName(u"claimHead")
        self.claimHead.setProperty(u"part", u"head")
        self.layout2 = QHBoxLayout(self.claimHead)
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(10, 3, 6, 3)
        self.claimIcon = QLabel(self.claimHead)
        self.claimIcon.setObjectName(u"claimIcon")

        self.layout2.addWidget(self.claimIcon)

        self.claimTitle = QLabel(self.claimHead)
        self.claimTitle.setObjectName(u"claimTitle")
        self.claimTitle.setProperty(u"part", u"title")

        self.layout2.addWidget(self.claimTitle)

        self.claimStatus = QLabel(self.claimHead)
        self.claimStatus.setObjectName(u"claimStatus")
        self.claimStatus.setProperty(u"part", u"chip")

        self.layout2.addWidget(self.claimStatus)

        self.claimDeadline = QLabel(self.claimHead)
        self.claimDeadline.setObjectName(u"claimDeadline")
        self.claimDeadline.setProperty(u"part", u"warnchip")

        self.layout2.addWidget(self.claimDeadline)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.claimCopyButton = QToolButton(self.claimHead)
        self.claimCopyButton.setObjectName(u"claimCopyButton")
        self.claimCopyButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout2.addWidget(self.claimCopyButton)

        self.claimEvidenceButton = QToolButton(self.claimHead)
        self.claimEvidenceButton.setObjectName(u"claimEvidenceButton")
        self.claimEvidenceButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout2.addWidget(self.claimEvidenceButton)


        self.layout1.addWidget(self.claimHead)

        self.claimStack = QStackedWidget(claimPane)
        self.claimStack.setObjectName(u"claimStack")
        self.claimPage = QWidget()
        self.claimPage.setObjectName(u"claimPage")
        self.layout3 = QVBoxLayout(self.claimPage)
        self.layout3.setSpacing(0)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.claimFacts = QFrame(self.claimPage)
        self.claimFacts.setObjectName(u"claimFacts")
        self.layout4 = QVBoxLayout(self.claimFacts)
        self.layout4.setSpacing(1)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(10, 5, 10, 2)
        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(10)
        self.layout5.setObjectName(u"layout5")
        self.claimPatient = QLabel(self.claimFacts)
        self.claimPatient.setObjectName(u"claimPatient")
        self.claimPatient.setProperty(u"part", u"big")

        self.layout5.addWidget(self.claimPatient)

        self.claimPatientFacts = ElidedLabel(self.claimFacts)
        self.claimPatientFacts.setObjectName(u"claimPatientFacts")
        self.claimPatientFacts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.claimPatientFacts.setProperty(u"part", u"muted")

        self.layout5.addWidget(self.claimPatientFacts)

        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.spacer2)


        self.layout4.addLayout(self.layout5)

        self.claimIdentity = QLabel(self.claimFacts)
        self.claimIdentity.setObjectName(u"claimIdentity")
        self.claimIdentity.setWordWrap(True)

        self.layout4.addWidget(self.claimIdentity)

        self.claimMoney = QLabel(self.claimFacts)
        self.claimMoney.setObjectName(u"claimMoney")
        self.claimMoney.setWordWrap(True)

        self.layout4.addWidget(self.claimMoney)

        self.claimWhy = QLabel(self.claimFacts)
        self.claimWhy.setObjectName(u"claimWhy")
        self.claimWhy.setWordWrap(True)
        self.claimWhy.setProperty(u"part", u"muted")

        self.layout4.addWidget(self.claimWhy)


        self.layout3.addWidget(self.claimFacts)

        self.claimTabs = QTabWidget(self.claimPage)
        self.claimTabs.setObjectName(u"claimTabs")
        self.claimTabs.setDocumentMode(True)
        self.claimTimelinePage = QWidget()
        self.claimTimelinePage.setObjectName(u"claimTimelinePage")
        self.layout6 = QVBoxLayout(self.claimTimelinePage)
        self.layout6.setSpacing(0)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.claimTimeline = QTableView(self.claimTimelinePage)
        self.claimTimeline.setObjectName(u"claimTimeline")
        self.claimTimeline.setTabKeyNavigation(False)
        self.claimTimeline.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.claimTimeline.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.claimTimeline.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.claimTimeline.setShowGrid(False)
        self.claimTimeline.setWordWrap(False)
        self.claimTimeline.setCornerButtonEnabled(False)

        self.layout6.addWidget(self.claimTimeline)

        self.claimEvent = QLabel(self.claimTimelinePage)
        self.claimEvent.setObjectName(u"claimEvent")
        self.claimEvent.setWordWrap(True)
        self.claimEvent.setMargin(6)
        self.claimEvent.setProperty(u"part", u"muted")

        self.layout6.addWidget(self.claimEvent)

        self.claimTabs.addTab(self.claimTimelinePage, "")
        self.claimLinesPage = QWidget()
        self.claimLinesPage.setObjectName(u"claimLinesPage")
        self.layout7 = QVBoxLayout(self.claimLinesPage)
        self.layout7.setSpacing(0)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.claimLines = QTableView(self.claimLinesPage)
        self.claimLines.setObjectName(u"claimLines")
        self.claimLines.setTabKeyNavigation(False)
        self.claimLines.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.claimLines.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.claimLines.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.claimLines.setShowGrid(False)
        self.claimLines.setWordWrap(False)
        self.claimLines.setCornerButtonEnabled(False)

        self.layout7.addWidget(self.claimLines)

        self.claimTabs.addTab(self.claimLinesPage, "")
        self.claimAdjudicationPage = QWidget()
        self.claimAdjudicationPage.setObjectName(u"claimAdjudicationPage")
        self.layout8 = QVBoxLayout(self.claimAdjudicationPage)
        self.layout8.setSpacing(0)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.claimAdjudication = QTableView(self.claimAdjudicationPage)
        self.claimAdjudication.setObjectName(u"claimAdjudication")
        self.claimAdjudication.setTabKeyNavigation(False)
        self.claimAdjudication.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.claimAdjudication.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.claimAdjudication.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.claimAdjudication.setShowGrid(False)
        self.claimAdjudication.setWordWrap(False)
        self.claimAdjudication.setCornerButtonEnabled(False)

        self.layout8.addWidget(self.claimAdjudication)

        self.claimTabs.addTab(self.claimAdjudicationPage, "")

        self.layout3.addWidget(self.claimTabs)

        self.layout3.setStretch(1, 1)
        self.claimStack.addWidget(self.claimPage)
        self.claimEmptyPage = QWidget()
        self.claimEmptyPage.setObjectName(u"claimEmptyPage")
        self.layout9 = QVBoxLayout(self.claimEmptyPage)
        self.layout9.setObjectName(u"layout9")
        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout9.addItem(self.spacer3)

        self.claimEmptyText = QLabel(self.claimEmptyPage)
        self.claimEmptyText.setObjectName(u"claimEmptyText")
        self.claimEmptyText.setWordWrap(True)
        self.claimEmptyText.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.claimEmptyText.setProperty(u"part", u"muted")

        self.layout9.addWidget(self.claimEmptyText)

        self.spacer4 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout9.addItem(self.spacer4)

        self.claimStack.addWidget(self.claimEmptyPage)

        self.layout1.addWidget(self.claimStack)

        QWidget.setTabOrder(self.claimTabs, self.claimTimeline)
        QWidget.setTabOrder(self.claimTimeline, self.claimLines)
        QWidget.setTabOrder(self.claimLines, self.claimAdjudication)
        QWidget.setTabOrder(self.claimAdjudication, self.claimCopyButton)
        QWidget.setTabOrder(self.claimCopyButton, self.claimEvidenceButton)

        self.retranslateUi(claimPane)

        QMetaObject.connectSlotsByName(claimPane)
    # setupUi

    def retranslateUi(self, claimPane):
#if QT_CONFIG(accessibility)
        claimPane.setAccessibleName(QCoreApplication.translate("ClaimPane", u"Claim", None))
#endif // QT_CONFIG(accessibility)
        self.claimIcon.setText("")
        self.claimTitle.setText(QCoreApplication.translate("ClaimPane", u"Claim", None))
        self.claimStatus.setText("")
        self.claimDeadline.setText("")
#if QT_CONFIG(tooltip)
        self.claimCopyButton.setToolTip(QCoreApplication.translate("ClaimPane", u"Copy the claim number", None))
#endif // QT_CONFIG(tooltip)
        self.claimCopyButton.setText("")
#if QT_CONFIG(accessibility)
        self.claimCopyButton.setAccessibleName(QCoreApplication.translate("ClaimPane", u"Copy the claim number", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.claimEvidenceButton.setToolTip(QCoreApplication.translate("ClaimPane", u"Evidence pack: everything that happened to the claim, as one PDF", None))
#endif // QT_CONFIG(tooltip)
        self.claimEvidenceButton.setText("")
#if QT_CONFIG(accessibility)
        self.claimEvidenceButton.setAccessibleName(QCoreApplication.translate("ClaimPane", u"Evidence pack", None))
#endif // QT_CONFIG(accessibility)
        self.claimPatient.setText("")
        self.claimPatientFacts.setText("")
        self.claimIdentity.setText("")
        self.claimMoney.setText("")
        self.claimWhy.setText("")
#if QT_CONFIG(accessibility)
        self.claimTabs.setAccessibleName(QCoreApplication.translate("ClaimPane", u"Parts of the claim", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.claimTimeline.setAccessibleName(QCoreApplication.translate("ClaimPane", u"What happened to this claim, newest first", None))
#endif // QT_CONFIG(accessibility)
        self.claimEvent.setText("")
        self.claimTabs.setTabText(self.claimTabs.indexOf(self.claimTimelinePage), QCoreApplication.translate("ClaimPane", u"&Timeline", None))
#if QT_CONFIG(accessibility)
        self.claimLines.setAccessibleName(QCoreApplication.translate("ClaimPane", u"Service lines of the claim", None))
#endif // QT_CONFIG(accessibility)
        self.claimTabs.setTabText(self.claimTabs.indexOf(self.claimLinesPage), QCoreApplication.translate("ClaimPane", u"Service &lines", None))
#if QT_CONFIG(accessibility)
        self.claimAdjudication.setAccessibleName(QCoreApplication.translate("ClaimPane", u"What the payers decided", None))
#endif // QT_CONFIG(accessibility)
        self.claimTabs.setTabText(self.claimTabs.indexOf(self.claimAdjudicationPage), QCoreApplication.translate("ClaimPane", u"Ad&judication", None))
        self.claimEmptyText.setText(QCoreApplication.translate("ClaimPane", u"Choose a claim in the queue, or press Next claim.", None))
    # retranslateUi

