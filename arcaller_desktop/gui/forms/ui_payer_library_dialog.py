# Compiled from ui/payer_library_dialog.ui sha256 1fc7a36edec5d7c5b38f87ce93d8c3a6055fb16a3b2c9bf364f494dec50cb454. Do not edit; run: python build/forms.py
# What follows has sha256 7e8c36f1968e5584e816903bf06ad74916fb3fbfdfd60bbeaa2eca7003660213
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'payer_library_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QCheckBox, QDialog,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QTableView, QVBoxLayout,
    QWidget)

class Ui_PayerLibraryDialog(object):
    def setupUi(self, payerLibraryDialog):
        if not payerLibraryDialog.objectName():
            payerLibraryDialog.setObjectName(u"payerLibraryDialog")
        self.layout28 = QVBoxLayout(payerLibraryDialog)
        self.layout28.setSpacing(8)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(16, 14, 16, 12)
        self.libraryText = QLabel(payerLibraryDialog)
        self.libraryText.setObjectName(u"libraryText")
        self.libraryText.setWordWrap(True)
        self.libraryText.setProperty(u"part", u"muted")

        self.layout28.addWidget(self.libraryText)

        self.libraryTable = QTableView(payerLibraryDialog)
        self.libraryTable.setObjectName(u"libraryTable")
        self.libraryTable.setTabKeyNavigation(False)
        self.libraryTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.libraryTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.libraryTable.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.libraryTable.setShowGrid(False)
        self.libraryTable.setWordWrap(False)
        self.libraryTable.setCornerButtonEnabled(False)

        self.layout28.addWidget(self.libraryTable)

        self.libraryDetailTitle = QLabel(payerLibraryDialog)
        self.libraryDetailTitle.setObjectName(u"libraryDetailTitle")
        self.libraryDetailTitle.setProperty(u"part", u"title")

        self.layout28.addWidget(self.libraryDetailTitle)

        self.libraryDetails = QTableView(payerLibraryDialog)
        self.libraryDetails.setObjectName(u"libraryDetails")
        self.libraryDetails.setTabKeyNavigation(False)
        self.libraryDetails.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.libraryDetails.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.libraryDetails.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.libraryDetails.setShowGrid(False)
        self.libraryDetails.setWordWrap(False)
        self.libraryDetails.setCornerButtonEnabled(False)

        self.layout28.addWidget(self.libraryDetails)

        self.libraryCards = QCheckBox(payerLibraryDialog)
        self.libraryCards.setObjectName(u"libraryCards")

        self.layout28.addWidget(self.libraryCards)

        self.libraryError = QLabel(payerLibraryDialog)
        self.libraryError.setObjectName(u"libraryError")
        self.libraryError.setWordWrap(True)
        self.libraryError.setProperty(u"part", u"bad")

        self.layout28.addWidget(self.libraryError)

        self.layout27 = QHBoxLayout()
        self.layout27.setSpacing(6)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(0, 0, 0, 0)
        self.spacer26 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout27.addItem(self.spacer26)

        self.libraryCancelButton = QPushButton(payerLibraryDialog)
        self.libraryCancelButton.setObjectName(u"libraryCancelButton")
        self.libraryCancelButton.setAutoDefault(False)

        self.layout27.addWidget(self.libraryCancelButton)

        self.libraryTakeButton = QPushButton(payerLibraryDialog)
        self.libraryTakeButton.setObjectName(u"libraryTakeButton")
        self.libraryTakeButton.setProperty(u"part", u"strong")

        self.layout27.addWidget(self.libraryTakeButton)


        self.layout28.addLayout(self.layout27)

        self.layout28.setStretch(1, 3)
        self.layout28.setStretch(3, 2)
        QWidget.setTabOrder(self.libraryTable, self.libraryDetails)
        QWidget.setTabOrder(self.libraryDetails, self.libraryCards)
        QWidget.setTabOrder(self.libraryCards, self.libraryTakeButton)
        QWidget.setTabOrder(self.libraryTakeButton, self.libraryCancelButton)

        self.retranslateUi(payerLibraryDialog)

        self.libraryTakeButton.setDefault(True)


        QMetaObject.connectSlotsByName(payerLibraryDialog)
    # setupUi

    def retranslateUi(self, payerLibraryDialog):
        payerLibraryDialog.setWindowTitle(QCoreApplication.translate("PayerLibraryDialog", u"Take in a payer library", None))
        self.libraryText.setText("")
#if QT_CONFIG(accessibility)
        self.libraryTable.setAccessibleName(QCoreApplication.translate("PayerLibraryDialog", u"Payers of the library; Space takes or leaves one", None))
#endif // QT_CONFIG(accessibility)
        self.libraryDetailTitle.setText("")
#if QT_CONFIG(accessibility)
        self.libraryDetails.setAccessibleName(QCoreApplication.translate("PayerLibraryDialog", u"What the payer would change here", None))
#endif // QT_CONFIG(accessibility)
        self.libraryCards.setText(QCoreApplication.translate("PayerLibraryDialog", u"Also replace what stands on our &cards", None))
        self.libraryError.setText("")
        self.libraryCancelButton.setText(QCoreApplication.translate("PayerLibraryDialog", u"Cancel", None))
        self.libraryTakeButton.setText(QCoreApplication.translate("PayerLibraryDialog", u"&Take them in", None))
    # retranslateUi

