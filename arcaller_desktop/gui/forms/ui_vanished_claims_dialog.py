# Compiled from ui/vanished_claims_dialog.ui sha256 0a57f1f286372b18412b14bbe7a4438501b5dcd64a1716d089bc4ffb2b68b106. Do not edit; run: python build/forms.py
# What follows has sha256 dcb124af0653505911429858d4b0a3210134571597724dbd6a44d7cf5fc38418
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'vanished_claims_dialog.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QTableView, QVBoxLayout,
    QWidget)

from arcaller_desktop.gui.widgets.choice_box import ChoiceBox

class Ui_VanishedClaimsDialog(object):
    def setupUi(self, vanishedClaimsDialog):
        if not vanishedClaimsDialog.objectName():
            vanishedClaimsDialog.setObjectName(u"vanishedClaimsDialog")
        vanishedClaimsDialog.resize(1060, 560)
        self.layout1 = QVBoxLayout(vanishedClaimsDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.vanishedText = QLabel(vanishedClaimsDialog)
        self.vanishedText.setObjectName(u"vanishedText")
        self.vanishedText.setWordWrap(True)
        self.vanishedText.setTextFormat(Qt.TextFormat.PlainText)
        self.vanishedText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.vanishedText)

        self.vanishedTableFrame = QFrame(vanishedClaimsDialog)
        self.vanishedTableFrame.setObjectName(u"vanishedTableFrame")
        self.vanishedTableFrame.setProperty(u"part", u"pane")
        self.vanishedTableLayout = QVBoxLayout(self.vanishedTableFrame)
        self.vanishedTableLayout.setSpacing(0)
        self.vanishedTableLayout.setObjectName(u"vanishedTableLayout")
        self.vanishedTableLayout.setContentsMargins(1, 1, 1, 1)
        self.vanishedTable = QTableView(self.vanishedTableFrame)
        self.vanishedTable.setObjectName(u"vanishedTable")
        self.vanishedTable.setTabKeyNavigation(False)
        self.vanishedTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.vanishedTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.vanishedTable.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.vanishedTable.setShowGrid(False)
        self.vanishedTable.setWordWrap(False)
        self.vanishedTable.setCornerButtonEnabled(False)

        self.vanishedTableLayout.addWidget(self.vanishedTable)


        self.layout1.addWidget(self.vanishedTableFrame)

        self.vanishedCount = QLabel(vanishedClaimsDialog)
        self.vanishedCount.setObjectName(u"vanishedCount")
        self.vanishedCount.setWordWrap(True)
        self.vanishedCount.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.addWidget(self.vanishedCount)

        self.vanishedButtons = QHBoxLayout()
        self.vanishedButtons.setSpacing(8)
        self.vanishedButtons.setObjectName(u"vanishedButtons")
        self.vanishedFateLabel = QLabel(vanishedClaimsDialog)
        self.vanishedFateLabel.setObjectName(u"vanishedFateLabel")

        self.vanishedButtons.addWidget(self.vanishedFateLabel)

        self.vanishedFate = ChoiceBox(vanishedClaimsDialog)
        self.vanishedFate.setObjectName(u"vanishedFate")

        self.vanishedButtons.addWidget(self.vanishedFate)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.vanishedButtons.addItem(self.spacer1)

        self.vanishedKeepButton = QPushButton(vanishedClaimsDialog)
        self.vanishedKeepButton.setObjectName(u"vanishedKeepButton")
        self.vanishedKeepButton.setAutoDefault(False)

        self.vanishedButtons.addWidget(self.vanishedKeepButton)

        self.vanishedSettleButton = QPushButton(vanishedClaimsDialog)
        self.vanishedSettleButton.setObjectName(u"vanishedSettleButton")
        self.vanishedSettleButton.setAutoDefault(False)

        self.vanishedButtons.addWidget(self.vanishedSettleButton)

        self.vanishedCloseButton = QPushButton(vanishedClaimsDialog)
        self.vanishedCloseButton.setObjectName(u"vanishedCloseButton")

        self.vanishedButtons.addWidget(self.vanishedCloseButton)


        self.layout1.addLayout(self.vanishedButtons)

        self.layout1.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.vanishedFateLabel.setBuddy(self.vanishedFate)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.vanishedTable, self.vanishedFate)
        QWidget.setTabOrder(self.vanishedFate, self.vanishedKeepButton)
        QWidget.setTabOrder(self.vanishedKeepButton, self.vanishedSettleButton)
        QWidget.setTabOrder(self.vanishedSettleButton, self.vanishedCloseButton)

        self.retranslateUi(vanishedClaimsDialog)

        self.vanishedCloseButton.setDefault(True)


        QMetaObject.connectSlotsByName(vanishedClaimsDialog)
    # setupUi

    def retranslateUi(self, vanishedClaimsDialog):
        vanishedClaimsDialog.setWindowTitle(QCoreApplication.translate("VanishedClaimsDialog", u"Gone from the export", None))
        self.vanishedText.setText(QCoreApplication.translate("VanishedClaimsDialog", u"These open claims were in an earlier export of the PM system and are not in its newest one. Most were paid or written off there. Nothing happens to them until you say so.", None))
#if QT_CONFIG(accessibility)
        self.vanishedTable.setAccessibleName(QCoreApplication.translate("VanishedClaimsDialog", u"Claims gone from the export", None))
#endif // QT_CONFIG(accessibility)
        self.vanishedCount.setText("")
        self.vanishedFateLabel.setText(QCoreApplication.translate("VanishedClaimsDialog", u"They &were", None))
#if QT_CONFIG(accessibility)
        self.vanishedFate.setAccessibleName(QCoreApplication.translate("VanishedClaimsDialog", u"What became of the chosen claims", None))
#endif // QT_CONFIG(accessibility)
        self.vanishedKeepButton.setText(QCoreApplication.translate("VanishedClaimsDialog", u"&Keep working them", None))
        self.vanishedSettleButton.setText(QCoreApplication.translate("VanishedClaimsDialog", u"&Close them here\u2026", None))
        self.vanishedCloseButton.setText(QCoreApplication.translate("VanishedClaimsDialog", u"Done", None))
    # retranslateUi

