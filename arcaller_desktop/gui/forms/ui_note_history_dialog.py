# Compiled from ui/note_history_dialog.ui sha256 9cbc673480149382fc9608e287961d49ffc0e0d20f29e64f06c11a6e041b3c73. Do not edit; run: python build/forms.py
# What follows has sha256 eccf5ba424003931e7e362c30c9ad31dd943a7ba9e78c22c5f279d5de9d00fd9
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QFrame,
    QHBoxLayout, QHeaderView, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QTextBrowser, QVBoxLayout,
    QWidget)

class Ui_NoteHistoryDialog(object):
    def setupUi(self, noteHistoryDialog):
        if not noteHistoryDialog.objectName():
            noteHistoryDialog.setObjectName(u"noteHistoryDialog")
        noteHistoryDialog.resize(700, 420)
        self.layout1 = QVBoxLayout(noteHistoryDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.historyFrame = QFrame(noteHistoryDialog)
        self.historyFrame.setObjectName(u"historyFrame")
        self.historyFrame.setProperty(u"part", u"pane")
        self.layout2 = QVBoxLayout(self.historyFrame)
        self.layout2.setSpacing(0)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(1, 1, 1, 1)
        self.historyTable = QTableView(self.historyFrame)
        self.historyTable.setObjectName(u"historyTable")
        self.historyTable.setTabKeyNavigation(False)
        self.historyTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.historyTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.historyTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.historyTable.setShowGrid(False)
        self.historyTable.setWordWrap(False)
        self.historyTable.setCornerButtonEnabled(False)

        self.layout2.addWidget(self.historyTable)


        self.layout1.addWidget(self.historyFrame)

        self.historyText = QTextBrowser(noteHistoryDialog)
        self.historyText.setObjectName(u"historyText")
        self.historyText.setTabChangesFocus(True)
        self.historyText.setProperty(u"part", u"pane")

        self.layout1.addWidget(self.historyText)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer1)

        self.historyCloseButton = QPushButton(noteHistoryDialog)
        self.historyCloseButton.setObjectName(u"historyCloseButton")

        self.layout3.addWidget(self.historyCloseButton)


        self.layout1.addLayout(self.layout3)

        self.layout1.setStretch(0, 2)
        self.layout1.setStretch(1, 3)
        QWidget.setTabOrder(self.historyTable, self.historyText)
        QWidget.setTabOrder(self.historyText, self.historyCloseButton)

        self.retranslateUi(noteHistoryDialog)

        self.historyCloseButton.setDefault(True)


        QMetaObject.connectSlotsByName(noteHistoryDialog)
    # setupUi

    def retranslateUi(self, noteHistoryDialog):
        noteHistoryDialog.setWindowTitle(QCoreApplication.translate("NoteHistoryDialog", u"History of the note", None))
#if QT_CONFIG(accessibility)
        self.historyTable.setAccessibleName(QCoreApplication.translate("NoteHistoryDialog", u"Versions, newest first", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.historyText.setAccessibleName(QCoreApplication.translate("NoteHistoryDialog", u"The chosen version", None))
#endif // QT_CONFIG(accessibility)
        self.historyCloseButton.setText(QCoreApplication.translate("NoteHistoryDialog", u"Close", None))
    # retranslateUi

