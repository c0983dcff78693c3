# Compiled from ui/undo_import_dialog.ui sha256 7559d8cd41679f317f0b9a1316f745a2f7d349544cd9823276bfe8ca8985d7ac. Do not edit; run: python build/forms.py
# What follows has sha256 2e2a3b5b81a6b880d35c5b63f2272225cf859bf8997996a73eaf4ea48546e2e0
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'undo_import_dialog.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

class Ui_UndoImportDialog(object):
    def setupUi(self, undoImportDialog):
        if not undoImportDialog.objectName():
            undoImportDialog.setObjectName(u"undoImportDialog")
        undoImportDialog.resize(860, 480)
        self.layout1 = QVBoxLayout(undoImportDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.undoText = QLabel(undoImportDialog)
        self.undoText.setObjectName(u"undoText")
        self.undoText.setWordWrap(True)
        self.undoText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.undoText)

        self.undoFrame = QFrame(undoImportDialog)
        self.undoFrame.setObjectName(u"undoFrame")
        self.undoFrame.setProperty(u"part", u"pane")
        self.layout2 = QVBoxLayout(self.undoFrame)
        self.layout2.setSpacing(0)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(1, 1, 1, 1)
        self.undoImports = QTableView(self.undoFrame)
        self.undoImports.setObjectName(u"undoImports")
        self.undoImports.setTabKeyNavigation(False)
        self.undoImports.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.undoImports.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.undoImports.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.undoImports.setShowGrid(False)
        self.undoImports.setWordWrap(False)
        self.undoImports.setCornerButtonEnabled(False)

        self.layout2.addWidget(self.undoImports)


        self.layout1.addWidget(self.undoFrame)

        self.undoDetail = QLabel(undoImportDialog)
        self.undoDetail.setObjectName(u"undoDetail")
        self.undoDetail.setWordWrap(True)

        self.layout1.addWidget(self.undoDetail)

        self.undoError = QLabel(undoImportDialog)
        self.undoError.setObjectName(u"undoError")
        self.undoError.setWordWrap(True)
        self.undoError.setTextFormat(Qt.TextFormat.PlainText)
        self.undoError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.undoError)

        self.undoProgress = QProgressBar(undoImportDialog)
        self.undoProgress.setObjectName(u"undoProgress")
        self.undoProgress.setTextVisible(False)
        self.undoProgress.setMaximumSize(QSize(16777215, 8))

        self.layout1.addWidget(self.undoProgress)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer1)

        self.undoCloseButton = QPushButton(undoImportDialog)
        self.undoCloseButton.setObjectName(u"undoCloseButton")

        self.layout3.addWidget(self.undoCloseButton)

        self.undoButton = QPushButton(undoImportDialog)
        self.undoButton.setObjectName(u"undoButton")
        self.undoButton.setAutoDefault(False)

        self.layout3.addWidget(self.undoButton)


        self.layout1.addLayout(self.layout3)

        QWidget.setTabOrder(self.undoImports, self.undoCloseButton)
        QWidget.setTabOrder(self.undoCloseButton, self.undoButton)

        self.retranslateUi(undoImportDialog)

        self.undoCloseButton.setDefault(True)


        QMetaObject.connectSlotsByName(undoImportDialog)
    # setupUi

    def retranslateUi(self, undoImportDialog):
        undoImportDialog.setWindowTitle(QCoreApplication.translate("UndoImportDialog", u"Undo an import", None))
        self.undoText.setText(QCoreApplication.translate("UndoImportDialog", u"Money is taken back by reversing entries, claims and submissions are withdrawn; calls and notes stay. The same files can be imported again afterwards.", None))
#if QT_CONFIG(accessibility)
        self.undoImports.setAccessibleName(QCoreApplication.translate("UndoImportDialog", u"Imports, newest first", None))
#endif // QT_CONFIG(accessibility)
        self.undoDetail.setText("")
        self.undoError.setText("")
#if QT_CONFIG(accessibility)
        self.undoProgress.setAccessibleName(QCoreApplication.translate("UndoImportDialog", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.undoCloseButton.setText(QCoreApplication.translate("UndoImportDialog", u"Close", None))
        self.undoButton.setText(QCoreApplication.translate("UndoImportDialog", u"&Undo this import\u2026", None))
    # retranslateUi

