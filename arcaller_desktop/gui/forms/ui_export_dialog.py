# Compiled from ui/export_dialog.ui sha256 4cede1b814265bd80d0843c1fd2703c8963e585cec9054543d23a99203e86071. Do not edit; run: python build/forms.py
# What follows has sha256 11b62e45c2f121f8a500da9830dd236e5ddfd2fa9c151b5bce58d58b77ffef4f
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_dialog.ui'
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
    QGridLayout, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.choice_box import ChoiceBox
from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_ExportDialog(object):
    def setupUi(self, exportDialog):
        if not exportDialog.objectName():
            exportDialog.setObjectName(u"exportDialog")
        exportDialog.resize(880, 560)
        self.layout1 = QVBoxLayout(exportDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.exportForm = QGridLayout()
        self.exportForm.setObjectName(u"exportForm")
        self.exportForm.setHorizontalSpacing(8)
        self.exportForm.setVerticalSpacing(6)
        self.exportKindLabel = QLabel(exportDialog)
        self.exportKindLabel.setObjectName(u"exportKindLabel")

        self.exportForm.addWidget(self.exportKindLabel, 0, 0, 1, 1)

        self.exportKind = ChoiceBox(exportDialog)
        self.exportKind.setObjectName(u"exportKind")

        self.exportForm.addWidget(self.exportKind, 0, 1, 1, 1)

        self.exportSpanLabel = QLabel(exportDialog)
        self.exportSpanLabel.setObjectName(u"exportSpanLabel")

        self.exportForm.addWidget(self.exportSpanLabel, 0, 2, 1, 1)

        self.exportSpan = ChoiceBox(exportDialog)
        self.exportSpan.setObjectName(u"exportSpan")

        self.exportForm.addWidget(self.exportSpan, 0, 3, 1, 1)

        self.exportFirstLabel = QLabel(exportDialog)
        self.exportFirstLabel.setObjectName(u"exportFirstLabel")

        self.exportForm.addWidget(self.exportFirstLabel, 1, 2, 1, 1)

        self.exportFirst = DateField(exportDialog)
        self.exportFirst.setObjectName(u"exportFirst")

        self.exportForm.addWidget(self.exportFirst, 1, 3, 1, 1)

        self.exportLastLabel = QLabel(exportDialog)
        self.exportLastLabel.setObjectName(u"exportLastLabel")

        self.exportForm.addWidget(self.exportLastLabel, 2, 2, 1, 1)

        self.exportLast = DateField(exportDialog)
        self.exportLast.setObjectName(u"exportLast")

        self.exportForm.addWidget(self.exportLast, 2, 3, 1, 1)

        self.exportForm.setColumnStretch(1, 1)
        self.exportForm.setColumnStretch(3, 1)

        self.layout1.addLayout(self.exportForm)

        self.exportText = QLabel(exportDialog)
        self.exportText.setObjectName(u"exportText")
        self.exportText.setWordWrap(True)
        self.exportText.setTextFormat(Qt.TextFormat.PlainText)
        self.exportText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.exportText)

        self.exportLayoutTitle = QLabel(exportDialog)
        self.exportLayoutTitle.setObjectName(u"exportLayoutTitle")
        self.exportLayoutTitle.setWordWrap(True)
        self.exportLayoutTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.exportLayoutTitle.setProperty(u"part", u"title")

        self.layout1.addWidget(self.exportLayoutTitle)

        self.exportLayoutFrame = QFrame(exportDialog)
        self.exportLayoutFrame.setObjectName(u"exportLayoutFrame")
        self.exportLayoutFrame.setProperty(u"part", u"pane")
        self.exportLayoutLayout = QVBoxLayout(self.exportLayoutFrame)
        self.exportLayoutLayout.setSpacing(0)
        self.exportLayoutLayout.setObjectName(u"exportLayoutLayout")
        self.exportLayoutLayout.setContentsMargins(1, 1, 1, 1)
        self.exportLayout = QTableView(self.exportLayoutFrame)
        self.exportLayout.setObjectName(u"exportLayout")
        self.exportLayout.setTabKeyNavigation(False)
        self.exportLayout.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.exportLayout.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.exportLayout.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.exportLayout.setShowGrid(False)
        self.exportLayout.setWordWrap(False)
        self.exportLayout.setCornerButtonEnabled(False)

        self.exportLayoutLayout.addWidget(self.exportLayout)


        self.layout1.addWidget(self.exportLayoutFrame)

        self.exportError = QLabel(exportDialog)
        self.exportError.setObjectName(u"exportError")
        self.exportError.setWordWrap(True)
        self.exportError.setTextFormat(Qt.TextFormat.PlainText)
        self.exportError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.exportError)

        self.exportButtons = QHBoxLayout()
        self.exportButtons.setSpacing(8)
        self.exportButtons.setObjectName(u"exportButtons")
        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.exportButtons.addItem(self.spacer1)

        self.exportCancelButton = QPushButton(exportDialog)
        self.exportCancelButton.setObjectName(u"exportCancelButton")
        self.exportCancelButton.setAutoDefault(False)

        self.exportButtons.addWidget(self.exportCancelButton)

        self.exportButton = QPushButton(exportDialog)
        self.exportButton.setObjectName(u"exportButton")

        self.exportButtons.addWidget(self.exportButton)


        self.layout1.addLayout(self.exportButtons)

        self.layout1.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.exportKindLabel.setBuddy(self.exportKind)
        self.exportSpanLabel.setBuddy(self.exportSpan)
        self.exportFirstLabel.setBuddy(self.exportFirst)
        self.exportLastLabel.setBuddy(self.exportLast)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.exportKind, self.exportSpan)
        QWidget.setTabOrder(self.exportSpan, self.exportFirst)
        QWidget.setTabOrder(self.exportFirst, self.exportLast)
        QWidget.setTabOrder(self.exportLast, self.exportLayout)
        QWidget.setTabOrder(self.exportLayout, self.exportCancelButton)
        QWidget.setTabOrder(self.exportCancelButton, self.exportButton)

        self.retranslateUi(exportDialog)

        self.exportButton.setDefault(True)


        QMetaObject.connectSlotsByName(exportDialog)
    # setupUi

    def retranslateUi(self, exportDialog):
        exportDialog.setWindowTitle(QCoreApplication.translate("ExportDialog", u"Export", None))
        self.exportKindLabel.setText(QCoreApplication.translate("ExportDialog", u"&Table", None))
#if QT_CONFIG(accessibility)
        self.exportKind.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Which table", None))
#endif // QT_CONFIG(accessibility)
        self.exportSpanLabel.setText(QCoreApplication.translate("ExportDialog", u"&Rows", None))
#if QT_CONFIG(accessibility)
        self.exportSpan.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Which rows", None))
#endif // QT_CONFIG(accessibility)
        self.exportFirstLabel.setText(QCoreApplication.translate("ExportDialog", u"&From", None))
#if QT_CONFIG(accessibility)
        self.exportFirst.setAccessibleName(QCoreApplication.translate("ExportDialog", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.exportLastLabel.setText(QCoreApplication.translate("ExportDialog", u"T&o", None))
#if QT_CONFIG(accessibility)
        self.exportLast.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.exportText.setText("")
        self.exportLayoutTitle.setText(QCoreApplication.translate("ExportDialog", u"What stands in each column", None))
#if QT_CONFIG(accessibility)
        self.exportLayout.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Columns of the table and what they mean", None))
#endif // QT_CONFIG(accessibility)
        self.exportError.setText("")
        self.exportCancelButton.setText(QCoreApplication.translate("ExportDialog", u"Cancel", None))
        self.exportButton.setText(QCoreApplication.translate("ExportDialog", u"&Export\u2026", None))
    # retranslateUi

