# Compiled from ui/quality_pane.ui sha256 61fa1f35c64645d593df62f3a1209881acd0fd48dec688145a1a759d6b7e0d2b. Do not edit; run: python build/forms.py
# What follows has sha256 de9ee8bb2e0c63af81b2905125f2cfabf98ba775449bb5a4cfde5fffe6404df6
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'quality_pane.ui'
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
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QTableView, QVBoxLayout,
    QWidget)

from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_QualityPane(object):
    def setupUi(self, qualityPane):
        if not qualityPane.objectName():
            qualityPane.setObjectName(u"qualityPane")
        qualityPane.setProperty(u"part", u"pane")
        self.layout22 = QVBoxLayout(qualityPane)
        self.layout22.setSpacing(0)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(1, 1, 1, 1)
        self.qualityHead = QFrame(qualityPane)
        self.qualityHead.setObjectName(u"qualityHead")
        self.qualityHead.setProperty(u"part", u"head")
        self.layout19 = QHBoxLayout(self.qualityHead)
        self.layout19.setSpacing(6)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(10, 4, 8, 4)
        self.qualitySummary = QLabel(self.qualityHead)
        self.qualitySummary.setObjectName(u"qualitySummary")
        self.qualitySummary.setProperty(u"part", u"muted")

        self.layout19.addWidget(self.qualitySummary)

        self.spacer18 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout19.addItem(self.spacer18)

        self.qualityCheckButton = QPushButton(self.qualityHead)
        self.qualityCheckButton.setObjectName(u"qualityCheckButton")

        self.layout19.addWidget(self.qualityCheckButton)

        self.qualityDisputeButton = QPushButton(self.qualityHead)
        self.qualityDisputeButton.setObjectName(u"qualityDisputeButton")

        self.layout19.addWidget(self.qualityDisputeButton)

        self.qualityDecideButton = QPushButton(self.qualityHead)
        self.qualityDecideButton.setObjectName(u"qualityDecideButton")

        self.layout19.addWidget(self.qualityDecideButton)

        self.qualityClaimButton = QPushButton(self.qualityHead)
        self.qualityClaimButton.setObjectName(u"qualityClaimButton")

        self.layout19.addWidget(self.qualityClaimButton)


        self.layout22.addWidget(self.qualityHead)

        self.qualitySplit = QSplitter(qualityPane)
        self.qualitySplit.setObjectName(u"qualitySplit")
        self.qualitySplit.setOrientation(Qt.Orientation.Vertical)
        self.qualitySplit.setChildrenCollapsible(False)
        self.qualityTop = QWidget(self.qualitySplit)
        self.qualityTop.setObjectName(u"qualityTop")
        self.layout20 = QVBoxLayout(self.qualityTop)
        self.layout20.setSpacing(4)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(8, 6, 0, 0)
        self.qualityToCheckLabel = QLabel(self.qualityTop)
        self.qualityToCheckLabel.setObjectName(u"qualityToCheckLabel")
        self.qualityToCheckLabel.setProperty(u"part", u"title")

        self.layout20.addWidget(self.qualityToCheckLabel)

        self.qualityToCheck = QTableView(self.qualityTop)
        self.qualityToCheck.setObjectName(u"qualityToCheck")
        self.qualityToCheck.setTabKeyNavigation(False)
        self.qualityToCheck.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.qualityToCheck.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.qualityToCheck.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.qualityToCheck.setShowGrid(False)
        self.qualityToCheck.setWordWrap(False)
        self.qualityToCheck.setCornerButtonEnabled(False)

        self.layout20.addWidget(self.qualityToCheck)

        self.qualitySplit.addWidget(self.qualityTop)
        self.qualityBottom = QWidget(self.qualitySplit)
        self.qualityBottom.setObjectName(u"qualityBottom")
        self.layout21 = QVBoxLayout(self.qualityBottom)
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(8, 6, 0, 0)
        self.qualityCheckedLabel = QLabel(self.qualityBottom)
        self.qualityCheckedLabel.setObjectName(u"qualityCheckedLabel")
        self.qualityCheckedLabel.setProperty(u"part", u"title")

        self.layout21.addWidget(self.qualityCheckedLabel)

        self.qualityChecked = QTableView(self.qualityBottom)
        self.qualityChecked.setObjectName(u"qualityChecked")
        self.qualityChecked.setTabKeyNavigation(False)
        self.qualityChecked.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.qualityChecked.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.qualityChecked.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.qualityChecked.setShowGrid(False)
        self.qualityChecked.setWordWrap(False)
        self.qualityChecked.setCornerButtonEnabled(False)

        self.layout21.addWidget(self.qualityChecked)

        self.qualitySplit.addWidget(self.qualityBottom)

        self.layout22.addWidget(self.qualitySplit)

        self.layout22.setStretch(1, 1)

        self.retranslateUi(qualityPane)

        QMetaObject.connectSlotsByName(qualityPane)
    # setupUi

    def retranslateUi(self, qualityPane):
#if QT_CONFIG(accessibility)
        qualityPane.setAccessibleName(QCoreApplication.translate("QualityPane", u"Checks of calls", None))
#endif // QT_CONFIG(accessibility)
        self.qualitySummary.setText("")
        self.qualityCheckButton.setText(QCoreApplication.translate("QualityPane", u"&Check\u2026", None))
        self.qualityDisputeButton.setText(QCoreApplication.translate("QualityPane", u"O&bject\u2026", None))
        self.qualityDecideButton.setText(QCoreApplication.translate("QualityPane", u"&Decide\u2026", None))
        self.qualityClaimButton.setText(QCoreApplication.translate("QualityPane", u"&Open claim", None))
        self.qualityToCheckLabel.setText(QCoreApplication.translate("QualityPane", u"To be checked this week", None))
#if QT_CONFIG(accessibility)
        self.qualityToCheck.setAccessibleName(QCoreApplication.translate("QualityPane", u"Touches to be checked; Enter opens the form", None))
#endif // QT_CONFIG(accessibility)
        self.qualityCheckedLabel.setText(QCoreApplication.translate("QualityPane", u"Checked", None))
#if QT_CONFIG(accessibility)
        self.qualityChecked.setAccessibleName(QCoreApplication.translate("QualityPane", u"Checked touches; Enter shows the form", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

