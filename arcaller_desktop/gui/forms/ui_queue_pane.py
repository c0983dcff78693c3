# Compiled from ui/queue_pane.ui sha256 9354825fe21c077788b21bb60db1b6d5329f0d33f7537753877fe0548fed80fb. Do not edit; run: python build/forms.py
# What follows has sha256 8cf1e4b775283840391a1b27141b035061c6f332371cff36c9448dab1b4fff97
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'queue_pane.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QTableView, QToolButton, QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.choice_box import ChoiceBox
from arcaller_desktop.gui.widgets.elided_label import ElidedLabel

class Ui_QueuePane(object):
    def setupUi(self, queuePane):
        if not queuePane.objectName():
            queuePane.setObjectName(u"queuePane")
        queuePane.setProperty(u"part", u"pane")
        self.layout1 = QVBoxLayout(queuePane)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(1, 1, 1, 1)
        self.queueHead = QFrame(queuePane)
        self.queueHead.setObjectName(u"queueHead")
        self.queueHead.setProperty(u"part", u"head")
        self.layout2 = QHBoxLayout(self.queueHead)
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(10, 3, 6, 3)
        self.queueIcon = QLabel(self.queueHead)
        self.queueIcon.setObjectName(u"queueIcon")

        self.layout2.addWidget(self.queueIcon)

        self.queueTitle = QLabel(self.queueHead)
        self.queueTitle.setObjectName(u"queueTitle")
        self.queueTitle.setProperty(u"part", u"title")

        self.layout2.addWidget(self.queueTitle)

        self.queueSummary = ElidedLabel(self.queueHead)
        self.queueSummary.setObjectName(u"queueSummary")
        self.queueSummary.setProperty(u"part", u"muted")

        self.layout2.addWidget(self.queueSummary)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.queueStale = QPushButton(self.queueHead)
        self.queueStale.setObjectName(u"queueStale")
        self.queueStale.setAutoDefault(False)
        self.queueStale.setProperty(u"part", u"badchip")

        self.layout2.addWidget(self.queueStale)

        self.queuePreset = ChoiceBox(self.queueHead)
        self.queuePreset.setObjectName(u"queuePreset")
        self.queuePreset.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.queuePreset.setMinimumContentsLength(14)

        self.layout2.addWidget(self.queuePreset)

        self.queuePayersButton = QToolButton(self.queueHead)
        self.queuePayersButton.setObjectName(u"queuePayersButton")
        self.queuePayersButton.setCheckable(True)
        self.queuePayersButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout2.addWidget(self.queuePayersButton)

        self.queueColumnsButton = QToolButton(self.queueHead)
        self.queueColumnsButton.setObjectName(u"queueColumnsButton")
        self.queueColumnsButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout2.addWidget(self.queueColumnsButton)

        self.queueReloadButton = QToolButton(self.queueHead)
        self.queueReloadButton.setObjectName(u"queueReloadButton")
        self.queueReloadButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout2.addWidget(self.queueReloadButton)

        self.nextClaimButton = QPushButton(self.queueHead)
        self.nextClaimButton.setObjectName(u"nextClaimButton")
        self.nextClaimButton.setAutoDefault(False)
        self.nextClaimButton.setProperty(u"part", u"strong")

        self.layout2.addWidget(self.nextClaimButton)


        self.layout1.addWidget(self.queueHead)

        self.queueFilters = QFrame(queuePane)
        self.queueFilters.setObjectName(u"queueFilters")
        self.layout3 = QHBoxLayout(self.queueFilters)
        self.layout3.setSpacing(6)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(8, 4, 8, 4)
        self.queueSearch = QLineEdit(self.queueFilters)
        self.queueSearch.setObjectName(u"queueSearch")
        self.queueSearch.setClearButtonEnabled(True)

        self.layout3.addWidget(self.queueSearch)

        self.queueDenial = QPushButton(self.queueFilters)
        self.queueDenial.setObjectName(u"queueDenial")
        self.queueDenial.setAutoDefault(False)

        self.layout3.addWidget(self.queueDenial)

        self.queueView = ChoiceBox(self.queueFilters)
        self.queueView.setObjectName(u"queueView")
        self.queueView.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.queueView.setMinimumContentsLength(8)

        self.layout3.addWidget(self.queueView)

        self.queuePayer = ChoiceBox(self.queueFilters)
        self.queuePayer.setObjectName(u"queuePayer")
        self.queuePayer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.queuePayer.setMinimumContentsLength(8)

        self.layout3.addWidget(self.queuePayer)

        self.queueStatus = ChoiceBox(self.queueFilters)
        self.queueStatus.setObjectName(u"queueStatus")
        self.queueStatus.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.queueStatus.setMinimumContentsLength(8)

        self.layout3.addWidget(self.queueStatus)

        self.queueCause = ChoiceBox(self.queueFilters)
        self.queueCause.setObjectName(u"queueCause")
        self.queueCause.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.queueCause.setMinimumContentsLength(8)

        self.layout3.addWidget(self.queueCause)

        self.queueBucket = ChoiceBox(self.queueFilters)
        self.queueBucket.setObjectName(u"queueBucket")
        self.queueBucket.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.queueBucket.setMinimumContentsLength(8)

        self.layout3.addWidget(self.queueBucket)

        self.queueFilterButton = QToolButton(self.queueFilters)
        self.queueFilterButton.setObjectName(u"queueFilterButton")
        self.queueFilterButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout3.addWidget(self.queueFilterButton)

        self.layout3.setStretch(0, 5)
        self.layout3.setStretch(2, 3)
        self.layout3.setStretch(3, 3)
        self.layout3.setStretch(4, 3)
        self.layout3.setStretch(5, 3)
        self.layout3.setStretch(6, 2)

        self.layout1.addWidget(self.queueFilters)

        self.queueStack = QStackedWidget(queuePane)
        self.queueStack.setObjectName(u"queueStack")
        self.queueTablePage = QWidget()
        self.queueTablePage.setObjectName(u"queueTablePage")
        self.layout4 = QVBoxLayout(self.queueTablePage)
        self.layout4.setSpacing(0)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(0)
        self.layout7.setObjectName(u"layout7")
        self.queuePayers = QTableView(self.queueTablePage)
        self.queuePayers.setObjectName(u"queuePayers")
        self.queuePayers.setMinimumSize(QSize(250, 0))
        self.queuePayers.setMaximumSize(QSize(250, 16777215))
        self.queuePayers.setTabKeyNavigation(False)
        self.queuePayers.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.queuePayers.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.queuePayers.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.queuePayers.setShowGrid(False)
        self.queuePayers.setWordWrap(False)
        self.queuePayers.setCornerButtonEnabled(False)

        self.layout7.addWidget(self.queuePayers)

        self.queueTable = QTableView(self.queueTablePage)
        self.queueTable.setObjectName(u"queueTable")
        self.queueTable.setTabKeyNavigation(False)
        self.queueTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.queueTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.queueTable.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.queueTable.setShowGrid(False)
        self.queueTable.setWordWrap(False)
        self.queueTable.setCornerButtonEnabled(False)

        self.layout7.addWidget(self.queueTable)

        self.layout7.setStretch(1, 1)

        self.layout4.addLayout(self.layout7)

        self.queueStack.addWidget(self.queueTablePage)
        self.queueEmptyPage = QWidget()
        self.queueEmptyPage.setObjectName(u"queueEmptyPage")
        self.layout5 = QVBoxLayout(self.queueEmptyPage)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(24, 0, 24, 0)
        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.spacer2)

        self.queueEmptyIcon = QLabel(self.queueEmptyPage)
        self.queueEmptyIcon.setObjectName(u"queueEmptyIcon")
        self.queueEmptyIcon.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout5.addWidget(self.queueEmptyIcon)

        self.queueEmptyTitle = QLabel(self.queueEmptyPage)
        self.queueEmptyTitle.setObjectName(u"queueEmptyTitle")
        self.queueEmptyTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.queueEmptyTitle.setProperty(u"part", u"big")

        self.layout5.addWidget(self.queueEmptyTitle)

        self.queueEmptyText = QLabel(self.queueEmptyPage)
        self.queueEmptyText.setObjectName(u"queueEmptyText")
        self.queueEmptyText.setWordWrap(True)
        self.queueEmptyText.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.queueEmptyText.setProperty(u"part", u"muted")

        self.layout5.addWidget(self.queueEmptyText)

        self.layout6 = QHBoxLayout()
        self.layout6.setObjectName(u"layout6")
        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer3)

        self.queueEmptyButton = QPushButton(self.queueEmptyPage)
        self.queueEmptyButton.setObjectName(u"queueEmptyButton")
        self.queueEmptyButton.setAutoDefault(False)
        self.queueEmptyButton.setProperty(u"part", u"strong")

        self.layout6.addWidget(self.queueEmptyButton)

        self.spacer4 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer4)


        self.layout5.addLayout(self.layout6)

        self.spacer5 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.spacer5)

        self.queueStack.addWidget(self.queueEmptyPage)

        self.layout1.addWidget(self.queueStack)

        QWidget.setTabOrder(self.queueSearch, self.queueDenial)
        QWidget.setTabOrder(self.queueDenial, self.queueView)
        QWidget.setTabOrder(self.queueView, self.queuePayer)
        QWidget.setTabOrder(self.queuePayer, self.queueStatus)
        QWidget.setTabOrder(self.queueStatus, self.queueCause)
        QWidget.setTabOrder(self.queueCause, self.queueBucket)
        QWidget.setTabOrder(self.queueBucket, self.queueFilterButton)
        QWidget.setTabOrder(self.queueFilterButton, self.queuePayers)
        QWidget.setTabOrder(self.queuePayers, self.queueTable)
        QWidget.setTabOrder(self.queueTable, self.queueEmptyButton)
        QWidget.setTabOrder(self.queueEmptyButton, self.nextClaimButton)
        QWidget.setTabOrder(self.nextClaimButton, self.queueStale)
        QWidget.setTabOrder(self.queueStale, self.queuePreset)
        QWidget.setTabOrder(self.queuePreset, self.queuePayersButton)
        QWidget.setTabOrder(self.queuePayersButton, self.queueColumnsButton)
        QWidget.setTabOrder(self.queueColumnsButton, self.queueReloadButton)

        self.retranslateUi(queuePane)

        QMetaObject.connectSlotsByName(queuePane)
    # setupUi

    def retranslateUi(self, queuePane):
#if QT_CONFIG(accessibility)
        queuePane.setAccessibleName(QCoreApplication.translate("QueuePane", u"Claim queue", None))
#endif // QT_CONFIG(accessibility)
        self.queueIcon.setText("")
        self.queueTitle.setText(QCoreApplication.translate("QueuePane", u"Claim queue", None))
        self.queueSummary.setText("")
#if QT_CONFIG(tooltip)
        self.queueStale.setToolTip(QCoreApplication.translate("QueuePane", u"Next step more than three business days late, or nothing happened for long: whatever the filters show", None))
#endif // QT_CONFIG(tooltip)
        self.queueStale.setText("")
#if QT_CONFIG(tooltip)
        self.queuePreset.setToolTip(QCoreApplication.translate("QueuePane", u"In which order the day's work comes", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.queuePreset.setAccessibleName(QCoreApplication.translate("QueuePane", u"Order of the work", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.queuePayersButton.setToolTip(QCoreApplication.translate("QueuePane", u"Group by payer: claims and money of each, one click to work one payer", None))
#endif // QT_CONFIG(tooltip)
        self.queuePayersButton.setText("")
#if QT_CONFIG(accessibility)
        self.queuePayersButton.setAccessibleName(QCoreApplication.translate("QueuePane", u"Group by payer", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.queueColumnsButton.setToolTip(QCoreApplication.translate("QueuePane", u"Choose columns", None))
#endif // QT_CONFIG(tooltip)
        self.queueColumnsButton.setText("")
#if QT_CONFIG(accessibility)
        self.queueColumnsButton.setAccessibleName(QCoreApplication.translate("QueuePane", u"Choose columns", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.queueReloadButton.setToolTip(QCoreApplication.translate("QueuePane", u"Reload the queue", None))
#endif // QT_CONFIG(tooltip)
        self.queueReloadButton.setText("")
#if QT_CONFIG(accessibility)
        self.queueReloadButton.setAccessibleName(QCoreApplication.translate("QueuePane", u"Reload the queue", None))
#endif // QT_CONFIG(accessibility)
        self.nextClaimButton.setText(QCoreApplication.translate("QueuePane", u"&Next claim", None))
        self.queueSearch.setPlaceholderText(QCoreApplication.translate("QueuePane", u"Filter: claim, patient, payer\u2026  Ctrl+F", None))
#if QT_CONFIG(accessibility)
        self.queueSearch.setAccessibleName(QCoreApplication.translate("QueuePane", u"Filter the queue", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.queueDenial.setToolTip(QCoreApplication.translate("QueuePane", u"Show claims with and without this denial again", None))
#endif // QT_CONFIG(tooltip)
        self.queueDenial.setText("")
#if QT_CONFIG(accessibility)
        self.queueDenial.setAccessibleName(QCoreApplication.translate("QueuePane", u"Denial filter: press to take it away", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.queueView.setAccessibleName(QCoreApplication.translate("QueuePane", u"View or saved filter", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.queuePayer.setAccessibleName(QCoreApplication.translate("QueuePane", u"Payer", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.queueStatus.setAccessibleName(QCoreApplication.translate("QueuePane", u"Status", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.queueCause.setAccessibleName(QCoreApplication.translate("QueuePane", u"Why it is work", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.queueBucket.setAccessibleName(QCoreApplication.translate("QueuePane", u"Age", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.queueFilterButton.setToolTip(QCoreApplication.translate("QueuePane", u"Save these filters under a name, or rename and delete saved ones", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.queueFilterButton.setAccessibleName(QCoreApplication.translate("QueuePane", u"Saved filters", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.queuePayers.setAccessibleName(QCoreApplication.translate("QueuePane", u"Payers of what the queue shows", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.queueTable.setAccessibleName(QCoreApplication.translate("QueuePane", u"Claims to work, in order", None))
#endif // QT_CONFIG(accessibility)
        self.queueEmptyIcon.setText("")
        self.queueEmptyTitle.setText("")
        self.queueEmptyText.setText("")
        self.queueEmptyButton.setText(QCoreApplication.translate("QueuePane", u"Import files\u2026", None))
    # retranslateUi

