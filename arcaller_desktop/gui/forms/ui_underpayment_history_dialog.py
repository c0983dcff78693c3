# Compiled from ui/underpayment_history_dialog.ui sha256 ba72c1da2127200e7f1a0f3434b1ac5ec9c3321ca4f3c068c59b0a23115ed4ee. Do not edit; run: python build/forms.py
# What follows has sha256 8e63f8b06422bb8050d863372dec03ae6c2d945649cf123e4eeaca74ad2dbaf7
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'underpayment_history_dialog.ui'
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

class Ui_UnderpaymentHistoryDialog(object):
    def setupUi(self, underpaymentHistoryDialog):
        if not underpaymentHistoryDialog.objectName():
            underpaymentHistoryDialog.setObjectName(u"underpaymentHistoryDialog")
        underpaymentHistoryDialog.resize(860, 360)
        self.layout1 = QVBoxLayout(underpaymentHistoryDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.historyTitle = QLabel(underpaymentHistoryDialog)
        self.historyTitle.setObjectName(u"historyTitle")
        self.historyTitle.setWordWrap(True)
        self.historyTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.historyTitle.setProperty(u"part", u"big")

        self.layout1.addWidget(self.historyTitle)

        self.historyText = QLabel(underpaymentHistoryDialog)
        self.historyText.setObjectName(u"historyText")
        self.historyText.setWordWrap(True)
        self.historyText.setTextFormat(Qt.TextFormat.PlainText)
        self.historyText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.historyText)

        self.historyStepsFrame = QFrame(underpaymentHistoryDialog)
        self.historyStepsFrame.setObjectName(u"historyStepsFrame")
        self.historyStepsFrame.setProperty(u"part", u"pane")
        self.layout2 = QVBoxLayout(self.historyStepsFrame)
        self.layout2.setSpacing(0)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(1, 1, 1, 1)
        self.historySteps = QTableView(self.historyStepsFrame)
        self.historySteps.setObjectName(u"historySteps")
        self.historySteps.setTabKeyNavigation(False)
        self.historySteps.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.historySteps.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.historySteps.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.historySteps.setShowGrid(False)
        self.historySteps.setWordWrap(False)
        self.historySteps.setCornerButtonEnabled(False)

        self.layout2.addWidget(self.historySteps)


        self.layout1.addWidget(self.historyStepsFrame)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.spacer4 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer4)

        self.historyCloseButton = QPushButton(underpaymentHistoryDialog)
        self.historyCloseButton.setObjectName(u"historyCloseButton")
        self.historyCloseButton.setProperty(u"part", u"strong")

        self.layout3.addWidget(self.historyCloseButton)


        self.layout1.addLayout(self.layout3)

        QWidget.setTabOrder(self.historySteps, self.historyCloseButton)

        self.retranslateUi(underpaymentHistoryDialog)

        self.historyCloseButton.setDefault(True)


        QMetaObject.connectSlotsByName(underpaymentHistoryDialog)
    # setupUi

    def retranslateUi(self, underpaymentHistoryDialog):
        underpaymentHistoryDialog.setWindowTitle(QCoreApplication.translate("UnderpaymentHistoryDialog", u"History of an underpayment", None))
        self.historyTitle.setText("")
        self.historyText.setText("")
#if QT_CONFIG(accessibility)
        self.historySteps.setAccessibleName(QCoreApplication.translate("UnderpaymentHistoryDialog", u"Steps, newest first", None))
#endif // QT_CONFIG(accessibility)
        self.historyCloseButton.setText(QCoreApplication.translate("UnderpaymentHistoryDialog", u"Close", None))
    # retranslateUi

