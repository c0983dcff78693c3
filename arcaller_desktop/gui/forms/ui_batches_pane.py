# Compiled from ui/batches_pane.ui sha256 0e2789789aea30feaaa05929d8222ff669cf03b6ab68f07fae774f7269d4a2bc. Do not edit; run: python build/forms.py
# What follows has sha256 2c36dc7b65dddcb9312a8b534d907df89bb690392c1f773192e9893fc7e5343e
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'batches_pane.ui'
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

class Ui_BatchesPane(object):
    def setupUi(self, batchesPane):
        if not batchesPane.objectName():
            batchesPane.setObjectName(u"batchesPane")
        batchesPane.setProperty(u"part", u"pane")
        self.layout13 = QVBoxLayout(batchesPane)
        self.layout13.setSpacing(0)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(1, 1, 1, 1)
        self.batchesHead = QFrame(batchesPane)
        self.batchesHead.setObjectName(u"batchesHead")
        self.batchesHead.setProperty(u"part", u"head")
        self.layout2 = QHBoxLayout(self.batchesHead)
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(10, 3, 6, 3)
        self.batchesIcon = QLabel(self.batchesHead)
        self.batchesIcon.setObjectName(u"batchesIcon")

        self.layout2.addWidget(self.batchesIcon)

        self.batchesTitle = QLabel(self.batchesHead)
        self.batchesTitle.setObjectName(u"batchesTitle")
        self.batchesTitle.setProperty(u"part", u"title")

        self.layout2.addWidget(self.batchesTitle)

        self.batchesSummary = QLabel(self.batchesHead)
        self.batchesSummary.setObjectName(u"batchesSummary")
        self.batchesSummary.setProperty(u"part", u"muted")

        self.layout2.addWidget(self.batchesSummary)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.batchSearch = QLineEdit(self.batchesHead)
        self.batchSearch.setObjectName(u"batchSearch")
        self.batchSearch.setMinimumSize(QSize(340, 0))
        self.batchSearch.setClearButtonEnabled(True)

        self.layout2.addWidget(self.batchSearch)

        self.batchState = QComboBox(self.batchesHead)
        self.batchState.setObjectName(u"batchState")
        self.batchState.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.batchState.setMinimumContentsLength(14)

        self.layout2.addWidget(self.batchState)


        self.layout13.addWidget(self.batchesHead)

        self.batchesStack = QStackedWidget(batchesPane)
        self.batchesStack.setObjectName(u"batchesStack")
        self.batchesPage = QWidget()
        self.batchesPage.setObjectName(u"batchesPage")
        self.layout9 = QVBoxLayout(self.batchesPage)
        self.layout9.setSpacing(6)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.batchesSplit = QSplitter(self.batchesPage)
        self.batchesSplit.setObjectName(u"batchesSplit")
        self.batchesSplit.setOrientation(Qt.Orientation.Vertical)
        self.batchesSplit.setChildrenCollapsible(False)
        self.batchesSplit.setHandleWidth(7)
        self.batchTable = QTableView(self.batchesSplit)
        self.batchTable.setObjectName(u"batchTable")
        self.batchTable.setTabKeyNavigation(False)
        self.batchTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.batchTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.batchTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.batchTable.setShowGrid(False)
        self.batchTable.setWordWrap(False)
        self.batchTable.setCornerButtonEnabled(False)
        self.batchesSplit.addWidget(self.batchTable)
        self.filesBox = QWidget(self.batchesSplit)
        self.filesBox.setObjectName(u"filesBox")
        self.layout5 = QVBoxLayout(self.filesBox)
        self.layout5.setSpacing(0)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.filesHead = QFrame(self.filesBox)
        self.filesHead.setObjectName(u"filesHead")
        self.filesHead.setProperty(u"part", u"head")
        self.layout4 = QHBoxLayout(self.filesHead)
        self.layout4.setSpacing(6)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(10, 3, 6, 3)
        self.filesTitle = QLabel(self.filesHead)
        self.filesTitle.setObjectName(u"filesTitle")
        self.filesTitle.setProperty(u"part", u"title")

        self.layout4.addWidget(self.filesTitle)

        self.filesSummary = QLabel(self.filesHead)
        self.filesSummary.setObjectName(u"filesSummary")
        self.filesSummary.setProperty(u"part", u"muted")

        self.layout4.addWidget(self.filesSummary)

        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer3)

        self.fileReadButton = QPushButton(self.filesHead)
        self.fileReadButton.setObjectName(u"fileReadButton")

        self.layout4.addWidget(self.fileReadButton)

        self.fileCorrectButton = QPushButton(self.filesHead)
        self.fileCorrectButton.setObjectName(u"fileCorrectButton")

        self.layout4.addWidget(self.fileCorrectButton)

        self.batchUndoButton = QPushButton(self.filesHead)
        self.batchUndoButton.setObjectName(u"batchUndoButton")

        self.layout4.addWidget(self.batchUndoButton)


        self.layout5.addWidget(self.filesHead)

        self.fileTable = QTableView(self.filesBox)
        self.fileTable.setObjectName(u"fileTable")
        self.fileTable.setTabKeyNavigation(False)
        self.fileTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.fileTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.fileTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.fileTable.setShowGrid(False)
        self.fileTable.setWordWrap(False)
        self.fileTable.setCornerButtonEnabled(False)

        self.layout5.addWidget(self.fileTable)

        self.batchesSplit.addWidget(self.filesBox)
        self.problemsBox = QWidget(self.batchesSplit)
        self.problemsBox.setObjectName(u"problemsBox")
        self.layout8 = QVBoxLayout(self.problemsBox)
        self.layout8.setSpacing(0)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.problemsHead = QFrame(self.problemsBox)
        self.problemsHead.setObjectName(u"problemsHead")
        self.problemsHead.setProperty(u"part", u"head")
        self.layout7 = QHBoxLayout(self.problemsHead)
        self.layout7.setSpacing(6)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(10, 3, 6, 3)
        self.problemsTitle = QLabel(self.problemsHead)
        self.problemsTitle.setObjectName(u"problemsTitle")
        self.problemsTitle.setProperty(u"part", u"title")

        self.layout7.addWidget(self.problemsTitle)

        self.problemsSummary = QLabel(self.problemsHead)
        self.problemsSummary.setObjectName(u"problemsSummary")
        self.problemsSummary.setProperty(u"part", u"muted")

        self.layout7.addWidget(self.problemsSummary)

        self.spacer6 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.spacer6)

        self.problemClaimButton = QPushButton(self.problemsHead)
        self.problemClaimButton.setObjectName(u"problemClaimButton")

        self.layout7.addWidget(self.problemClaimButton)

        self.problemReadButton = QPushButton(self.problemsHead)
        self.problemReadButton.setObjectName(u"problemReadButton")

        self.layout7.addWidget(self.problemReadButton)

        self.problemSaveButton = QPushButton(self.problemsHead)
        self.problemSaveButton.setObjectName(u"problemSaveButton")

        self.layout7.addWidget(self.problemSaveButton)


        self.layout8.addWidget(self.problemsHead)

        self.problemTable = QTableView(self.problemsBox)
        self.problemTable.setObjectName(u"problemTable")
        self.problemTable.setTabKeyNavigation(False)
        self.problemTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.problemTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.problemTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.problemTable.setShowGrid(False)
        self.problemTable.setWordWrap(False)
        self.problemTable.setCornerButtonEnabled(False)

        self.layout8.addWidget(self.problemTable)

        self.problemDetail = QLabel(self.problemsBox)
        self.problemDetail.setObjectName(u"problemDetail")
        self.problemDetail.setWordWrap(True)
        self.problemDetail.setMargin(8)
        self.problemDetail.setTextFormat(Qt.TextFormat.PlainText)

        self.layout8.addWidget(self.problemDetail)

        self.batchesSplit.addWidget(self.problemsBox)

        self.layout9.addWidget(self.batchesSplit)

        self.batchesStack.addWidget(self.batchesPage)
        self.batchesEmptyPage = QWidget()
        self.batchesEmptyPage.setObjectName(u"batchesEmptyPage")
        self.layout12 = QVBoxLayout(self.batchesEmptyPage)
        self.layout12.setSpacing(6)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.spacer10 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout12.addItem(self.spacer10)

        self.batchesEmptyText = QLabel(self.batchesEmptyPage)
        self.batchesEmptyText.setObjectName(u"batchesEmptyText")
        self.batchesEmptyText.setProperty(u"part", u"muted")
        self.batchesEmptyText.setWordWrap(True)
        self.batchesEmptyText.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout12.addWidget(self.batchesEmptyText)

        self.spacer11 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout12.addItem(self.spacer11)

        self.batchesStack.addWidget(self.batchesEmptyPage)

        self.layout13.addWidget(self.batchesStack)

        QWidget.setTabOrder(self.batchSearch, self.batchState)
        QWidget.setTabOrder(self.batchState, self.batchTable)
        QWidget.setTabOrder(self.batchTable, self.batchUndoButton)
        QWidget.setTabOrder(self.batchUndoButton, self.fileTable)
        QWidget.setTabOrder(self.fileTable, self.fileReadButton)
        QWidget.setTabOrder(self.fileReadButton, self.fileCorrectButton)
        QWidget.setTabOrder(self.fileCorrectButton, self.problemTable)
        QWidget.setTabOrder(self.problemTable, self.problemClaimButton)
        QWidget.setTabOrder(self.problemClaimButton, self.problemReadButton)
        QWidget.setTabOrder(self.problemReadButton, self.problemSaveButton)

        self.retranslateUi(batchesPane)

        QMetaObject.connectSlotsByName(batchesPane)
    # setupUi

    def retranslateUi(self, batchesPane):
#if QT_CONFIG(accessibility)
        batchesPane.setAccessibleName(QCoreApplication.translate("BatchesPane", u"Imports", None))
#endif // QT_CONFIG(accessibility)
        self.batchesIcon.setText("")
        self.batchesTitle.setText(QCoreApplication.translate("BatchesPane", u"Imports", None))
        self.batchesSummary.setText("")
#if QT_CONFIG(accessibility)
        self.batchSearch.setAccessibleName(QCoreApplication.translate("BatchesPane", u"Find imports", None))
#endif // QT_CONFIG(accessibility)
        self.batchSearch.setPlaceholderText(QCoreApplication.translate("BatchesPane", u"File, check or EFT number, patient, claim, $90.00, 02/01/2026", None))
#if QT_CONFIG(accessibility)
        self.batchState.setAccessibleName(QCoreApplication.translate("BatchesPane", u"Show imports that are", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.batchTable.setAccessibleName(QCoreApplication.translate("BatchesPane", u"Imports, newest first", None))
#endif // QT_CONFIG(accessibility)
        self.filesTitle.setText(QCoreApplication.translate("BatchesPane", u"Files", None))
        self.filesSummary.setText("")
        self.fileReadButton.setText(QCoreApplication.translate("BatchesPane", u"&Open in reader", None))
#if QT_CONFIG(tooltip)
        self.fileReadButton.setToolTip(QCoreApplication.translate("BatchesPane", u"Shows every segment with its meaning", None))
#endif // QT_CONFIG(tooltip)
        self.fileCorrectButton.setText(QCoreApplication.translate("BatchesPane", u"Import a co&rrected file\u2026", None))
#if QT_CONFIG(tooltip)
        self.fileCorrectButton.setToolTip(QCoreApplication.translate("BatchesPane", u"Takes in what the sender gave again, linked to this file", None))
#endif // QT_CONFIG(tooltip)
        self.batchUndoButton.setText(QCoreApplication.translate("BatchesPane", u"Undo this &import\u2026", None))
#if QT_CONFIG(tooltip)
        self.batchUndoButton.setToolTip(QCoreApplication.translate("BatchesPane", u"Takes back everything that it posted", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.fileTable.setAccessibleName(QCoreApplication.translate("BatchesPane", u"Files of the import", None))
#endif // QT_CONFIG(accessibility)
        self.problemsTitle.setText(QCoreApplication.translate("BatchesPane", u"Problems", None))
        self.problemsSummary.setText("")
        self.problemClaimButton.setText(QCoreApplication.translate("BatchesPane", u"Open cla&im", None))
#if QT_CONFIG(tooltip)
        self.problemClaimButton.setToolTip(QCoreApplication.translate("BatchesPane", u"Takes the claim in hand that the problem names", None))
#endif // QT_CONFIG(tooltip)
        self.problemReadButton.setText(QCoreApplication.translate("BatchesPane", u"Show in the fi&le", None))
#if QT_CONFIG(tooltip)
        self.problemReadButton.setToolTip(QCoreApplication.translate("BatchesPane", u"Opens the reader at the segment that the problem names", None))
#endif // QT_CONFIG(tooltip)
        self.problemSaveButton.setText(QCoreApplication.translate("BatchesPane", u"&Save list\u2026", None))
#if QT_CONFIG(tooltip)
        self.problemSaveButton.setToolTip(QCoreApplication.translate("BatchesPane", u"Saves the problems of the whole import as CSV", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.problemTable.setAccessibleName(QCoreApplication.translate("BatchesPane", u"Problems of the file", None))
#endif // QT_CONFIG(accessibility)
        self.problemDetail.setText("")
        self.batchesEmptyText.setText(QCoreApplication.translate("BatchesPane", u"Nothing has been imported yet. Import the files of your clearinghouse with Ctrl+I.", None))
    # retranslateUi

