# Compiled from ui/note_history_dialog.ui sha256 29c539ac4c6d7c77e20c69d77b32a69f170bd102c60a31ee0b27d1ff7b064b23. Do not edit; run: python build/forms.py
# What follows has sha256 a827d5e376f11fa182596934f97d13a7e863bfd62d048d40ebdaa80e735ca097
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'note_history_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_NoteHistoryDialog(object):
    def setupUi(self, noteHistoryDialog):
        if not noteHistoryDialog.objectName():
            noteHistoryDialog.setObjectName(u"noteHistoryDialog")
        self.layout1 = QVBoxLayout(noteHistoryDialog)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(16, 14, 16, 14)
        self.historyTable = QTableView(noteHistoryDialog)
        self.historyTable.setObjectName(u"historyTable")
        self.historyTable.setTabKeyNavigation(False)
        self.historyTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.historyTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.historyTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.historyTable.setShowGrid(False)
        self.historyTable.setWordWrap(False)
        self.historyTable.setCornerButtonEnabled(False)

        self.layout1.addWidget(self.historyTable)

        self.historyText = QLabel(noteHistoryDialog)
        self.historyText.setObjectName(u"historyText")
        self.historyText.setWordWrap(True)
        self.historyText.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.addWidget(self.historyText)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.historyCloseButton = QPushButton(noteHistoryDialog)
        self.historyCloseButton.setObjectName(u"historyCloseButton")
        self.historyCloseButton.setAutoDefault(False)

        self.layout2.addWidget(self.historyCloseButton)


        self.layout1.addLayout(self.layout2)

        QWidget.setTabOrder(self.historyTable, self.historyCloseButton)

        self.retranslateUi(noteHistoryDialog)

        QMetaObject.connectSlotsByName(noteHistoryDialog)
    # setupUi

    def retranslateUi(self, noteHistoryDialog):
        noteHistoryDialog.setWindowTitle(QCoreApplication.translate("NoteHistoryDialog", u"History of the note", None))
#if QT_CONFIG(accessibility)
        self.historyTable.setAccessibleName(QCoreApplication.translate("NoteHistoryDialog", u"Versions, newest first", None))
#endif // QT_CONFIG(accessibility)
        self.historyText.setText("")
        self.historyCloseButton.setText(QCoreApplication.translate("NoteHistoryDialog", u"Close", None))
    # retranslateUi

