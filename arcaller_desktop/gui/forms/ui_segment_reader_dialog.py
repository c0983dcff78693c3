# Compiled from ui/segment_reader_dialog.ui sha256 fe75b796e8f9da4bba3a41c1724f9913e2441254a0ebb2964fc3601b4dcfbab4. Do not edit; run: python build/forms.py
# What follows has sha256 e86c095b2caeb372fe60c0b193f5db18e3787b63b42085c897b995d7b1cb4bea
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'segment_reader_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QSplitter,
    QTableView, QVBoxLayout, QWidget)

class Ui_SegmentReaderDialog(object):
    def setupUi(self, segmentReaderDialog):
        if not segmentReaderDialog.objectName():
            segmentReaderDialog.setObjectName(u"segmentReaderDialog")
        segmentReaderDialog.resize(1220, 700)
        self.layout10 = QVBoxLayout(segmentReaderDialog)
        self.layout10.setSpacing(8)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(16, 12, 16, 12)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.readerFile = QLabel(segmentReaderDialog)
        self.readerFile.setObjectName(u"readerFile")
        self.readerFile.setProperty(u"part", u"title")

        self.layout2.addWidget(self.readerFile)

        self.readerFacts = QLabel(segmentReaderDialog)
        self.readerFacts.setObjectName(u"readerFacts")
        self.readerFacts.setProperty(u"part", u"muted")

        self.layout2.addWidget(self.readerFacts)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.readerFindLabel = QLabel(segmentReaderDialog)
        self.readerFindLabel.setObjectName(u"readerFindLabel")

        self.layout2.addWidget(self.readerFindLabel)

        self.readerFind = QLineEdit(segmentReaderDialog)
        self.readerFind.setObjectName(u"readerFind")
        self.readerFind.setMinimumSize(QSize(260, 0))
        self.readerFind.setClearButtonEnabled(True)

        self.layout2.addWidget(self.readerFind)

        self.readerNextButton = QPushButton(segmentReaderDialog)
        self.readerNextButton.setObjectName(u"readerNextButton")
        self.readerNextButton.setAutoDefault(False)

        self.layout2.addWidget(self.readerNextButton)

        self.readerPreviousButton = QPushButton(segmentReaderDialog)
        self.readerPreviousButton.setObjectName(u"readerPreviousButton")
        self.readerPreviousButton.setAutoDefault(False)

        self.layout2.addWidget(self.readerPreviousButton)

        self.readerProblemButton = QPushButton(segmentReaderDialog)
        self.readerProblemButton.setObjectName(u"readerProblemButton")
        self.readerProblemButton.setAutoDefault(False)

        self.layout2.addWidget(self.readerProblemButton)


        self.layout10.addLayout(self.layout2)

        self.readerNotice = QLabel(segmentReaderDialog)
        self.readerNotice.setObjectName(u"readerNotice")
        self.readerNotice.setProperty(u"part", u"warn")
        self.readerNotice.setWordWrap(True)
        self.readerNotice.setTextFormat(Qt.TextFormat.PlainText)

        self.layout10.addWidget(self.readerNotice)

        self.readerSplit = QSplitter(segmentReaderDialog)
        self.readerSplit.setObjectName(u"readerSplit")
        self.readerSplit.setOrientation(Qt.Orientation.Horizontal)
        self.readerSplit.setChildrenCollapsible(False)
        self.readerSplit.setHandleWidth(7)
        self.readerPartsFrame = QFrame(self.readerSplit)
        self.readerPartsFrame.setObjectName(u"readerPartsFrame")
        self.readerPartsFrame.setProperty(u"part", u"pane")
        self.layout5 = QVBoxLayout(self.readerPartsFrame)
        self.layout5.setSpacing(0)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(1, 1, 1, 1)
        self.readerPartsHead = QFrame(self.readerPartsFrame)
        self.readerPartsHead.setObjectName(u"readerPartsHead")
        self.readerPartsHead.setProperty(u"part", u"head")
        self.layout4 = QHBoxLayout(self.readerPartsHead)
        self.layout4.setSpacing(6)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(10, 3, 6, 3)
        self.readerPartsLabel = QLabel(self.readerPartsHead)
        self.readerPartsLabel.setObjectName(u"readerPartsLabel")
        self.readerPartsLabel.setProperty(u"part", u"title")

        self.layout4.addWidget(self.readerPartsLabel)

        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer3)


        self.layout5.addWidget(self.readerPartsHead)

        self.readerParts = QTableView(self.readerPartsFrame)
        self.readerParts.setObjectName(u"readerParts")
        self.readerParts.setTabKeyNavigation(False)
        self.readerParts.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.readerParts.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.readerParts.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.readerParts.setShowGrid(False)
        self.readerParts.setWordWrap(False)
        self.readerParts.setCornerButtonEnabled(False)

        self.layout5.addWidget(self.readerParts)

        self.readerSplit.addWidget(self.readerPartsFrame)
        self.readerRight = QSplitter(self.readerSplit)
        self.readerRight.setObjectName(u"readerRight")
        self.readerRight.setOrientation(Qt.Orientation.Vertical)
        self.readerRight.setChildrenCollapsible(False)
        self.readerRight.setHandleWidth(7)
        self.readerSegmentsFrame = QFrame(self.readerRight)
        self.readerSegmentsFrame.setObjectName(u"readerSegmentsFrame")
        self.readerSegmentsFrame.setProperty(u"part", u"pane")
        self.layout6 = QVBoxLayout(self.readerSegmentsFrame)
        self.layout6.setSpacing(0)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(1, 1, 1, 1)
        self.readerSegments = QTableView(self.readerSegmentsFrame)
        self.readerSegments.setObjectName(u"readerSegments")
        self.readerSegments.setTabKeyNavigation(False)
        self.readerSegments.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.readerSegments.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.readerSegments.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.readerSegments.setShowGrid(False)
        self.readerSegments.setWordWrap(False)
        self.readerSegments.setCornerButtonEnabled(False)

        self.layout6.addWidget(self.readerSegments)

        self.readerRight.addWidget(self.readerSegmentsFrame)
        self.readerElementsFrame = QFrame(self.readerRight)
        self.readerElementsFrame.setObjectName(u"readerElementsFrame")
        self.readerElementsFrame.setProperty(u"part", u"pane")
        self.layout7 = QVBoxLayout(self.readerElementsFrame)
        self.layout7.setSpacing(0)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(1, 1, 1, 1)
        self.readerRaw = QLabel(self.readerElementsFrame)
        self.readerRaw.setObjectName(u"readerRaw")
        self.readerRaw.setWordWrap(True)
        self.readerRaw.setMargin(8)
        self.readerRaw.setTextFormat(Qt.TextFormat.PlainText)
        self.readerRaw.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout7.addWidget(self.readerRaw)

        self.readerProblem = QLabel(self.readerElementsFrame)
        self.readerProblem.setObjectName(u"readerProblem")
        self.readerProblem.setProperty(u"part", u"warn")
        self.readerProblem.setWordWrap(True)
        self.readerProblem.setMargin(8)
        self.readerProblem.setTextFormat(Qt.TextFormat.PlainText)

        self.layout7.addWidget(self.readerProblem)

        self.readerElements = QTableView(self.readerElementsFrame)
        self.readerElements.setObjectName(u"readerElements")
        self.readerElements.setTabKeyNavigation(False)
        self.readerElements.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.readerElements.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.readerElements.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.readerElements.setShowGrid(False)
        self.readerElements.setWordWrap(False)
        self.readerElements.setCornerButtonEnabled(False)

        self.layout7.addWidget(self.readerElements)

        self.readerRight.addWidget(self.readerElementsFrame)
        self.readerSplit.addWidget(self.readerRight)

        self.layout10.addWidget(self.readerSplit)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(6)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.readerPlace = QLabel(segmentReaderDialog)
        self.readerPlace.setObjectName(u"readerPlace")
        self.readerPlace.setProperty(u"part", u"muted")

        self.layout9.addWidget(self.readerPlace)

        self.spacer8 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout9.addItem(self.spacer8)

        self.readerCopyButton = QPushButton(segmentReaderDialog)
        self.readerCopyButton.setObjectName(u"readerCopyButton")
        self.readerCopyButton.setAutoDefault(False)

        self.layout9.addWidget(self.readerCopyButton)

        self.readerClaimButton = QPushButton(segmentReaderDialog)
        self.readerClaimButton.setObjectName(u"readerClaimButton")
        self.readerClaimButton.setAutoDefault(False)

        self.layout9.addWidget(self.readerClaimButton)

        self.readerCloseButton = QPushButton(segmentReaderDialog)
        self.readerCloseButton.setObjectName(u"readerCloseButton")

        self.layout9.addWidget(self.readerCloseButton)


        self.layout10.addLayout(self.layout9)

        self.layout10.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.readerFindLabel.setBuddy(self.readerFind)
        self.readerPartsLabel.setBuddy(self.readerParts)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.readerFind, self.readerNextButton)
        QWidget.setTabOrder(self.readerNextButton, self.readerPreviousButton)
        QWidget.setTabOrder(self.readerPreviousButton, self.readerProblemButton)
        QWidget.setTabOrder(self.readerProblemButton, self.readerParts)
        QWidget.setTabOrder(self.readerParts, self.readerSegments)
        QWidget.setTabOrder(self.readerSegments, self.readerElements)
        QWidget.setTabOrder(self.readerElements, self.readerCopyButton)
        QWidget.setTabOrder(self.readerCopyButton, self.readerClaimButton)
        QWidget.setTabOrder(self.readerClaimButton, self.readerCloseButton)

        self.retranslateUi(segmentReaderDialog)

        self.readerCloseButton.setDefault(True)


        QMetaObject.connectSlotsByName(segmentReaderDialog)
    # setupUi

    def retranslateUi(self, segmentReaderDialog):
        segmentReaderDialog.setWindowTitle(QCoreApplication.translate("SegmentReaderDialog", u"File reader", None))
        self.readerFile.setText("")
        self.readerFacts.setText("")
        self.readerFindLabel.setText(QCoreApplication.translate("SegmentReaderDialog", u"&Find", None))
#if QT_CONFIG(accessibility)
        self.readerFind.setAccessibleName(QCoreApplication.translate("SegmentReaderDialog", u"Find in the file", None))
#endif // QT_CONFIG(accessibility)
        self.readerFind.setPlaceholderText(QCoreApplication.translate("SegmentReaderDialog", u"A number, a name, a segment such as CLP*", None))
        self.readerNextButton.setText(QCoreApplication.translate("SegmentReaderDialog", u"&Next", None))
#if QT_CONFIG(tooltip)
        self.readerNextButton.setToolTip(QCoreApplication.translate("SegmentReaderDialog", u"The next place (F3)", None))
#endif // QT_CONFIG(tooltip)
        self.readerPreviousButton.setText(QCoreApplication.translate("SegmentReaderDialog", u"Pre&vious", None))
#if QT_CONFIG(tooltip)
        self.readerPreviousButton.setToolTip(QCoreApplication.translate("SegmentReaderDialog", u"The place before (Shift+F3)", None))
#endif // QT_CONFIG(tooltip)
        self.readerProblemButton.setText(QCoreApplication.translate("SegmentReaderDialog", u"Next &problem", None))
#if QT_CONFIG(tooltip)
        self.readerProblemButton.setToolTip(QCoreApplication.translate("SegmentReaderDialog", u"The next segment that a problem names (F8)", None))
#endif // QT_CONFIG(tooltip)
        self.readerNotice.setText("")
        self.readerPartsLabel.setText(QCoreApplication.translate("SegmentReaderDialog", u"Pa&rts of the file", None))
#if QT_CONFIG(accessibility)
        self.readerParts.setAccessibleName(QCoreApplication.translate("SegmentReaderDialog", u"Parts of the file", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.readerSegments.setAccessibleName(QCoreApplication.translate("SegmentReaderDialog", u"Segments of the file", None))
#endif // QT_CONFIG(accessibility)
        self.readerRaw.setText("")
        self.readerProblem.setText("")
#if QT_CONFIG(accessibility)
        self.readerElements.setAccessibleName(QCoreApplication.translate("SegmentReaderDialog", u"Elements of the segment", None))
#endif // QT_CONFIG(accessibility)
        self.readerPlace.setText("")
        self.readerCopyButton.setText(QCoreApplication.translate("SegmentReaderDialog", u"&Copy segment", None))
#if QT_CONFIG(tooltip)
        self.readerCopyButton.setToolTip(QCoreApplication.translate("SegmentReaderDialog", u"Copies the raw segment and its meaning (Ctrl+C)", None))
#endif // QT_CONFIG(tooltip)
        self.readerClaimButton.setText(QCoreApplication.translate("SegmentReaderDialog", u"Open cla&im", None))
#if QT_CONFIG(tooltip)
        self.readerClaimButton.setToolTip(QCoreApplication.translate("SegmentReaderDialog", u"Takes the claim in hand that this part is about", None))
#endif // QT_CONFIG(tooltip)
        self.readerCloseButton.setText(QCoreApplication.translate("SegmentReaderDialog", u"Close", None))
    # retranslateUi

