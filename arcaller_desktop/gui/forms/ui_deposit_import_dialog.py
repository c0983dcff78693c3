# Compiled from ui/deposit_import_dialog.ui sha256 4874dbaeee6d70b013440fa37e453b32143b3151e57a703c75fd8567d8b35da5. Do not edit; run: python build/forms.py
# What follows has sha256 7c6b0629ac515d9f8722cc31cfd7eea6b2480b06bc613f102bb0773f40524b35
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'deposit_import_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QDialog,
    QFrame, QGridLayout, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.choice_box import ChoiceBox

class Ui_DepositImportDialog(object):
    def setupUi(self, depositImportDialog):
        if not depositImportDialog.objectName():
            depositImportDialog.setObjectName(u"depositImportDialog")
        depositImportDialog.resize(820, 520)
        self.layout1 = QVBoxLayout(depositImportDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.bankFile = QLabel(depositImportDialog)
        self.bankFile.setObjectName(u"bankFile")
        self.bankFile.setProperty(u"part", u"title")

        self.layout2.addWidget(self.bankFile)

        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer3)

        self.bankChooseButton = QPushButton(depositImportDialog)
        self.bankChooseButton.setObjectName(u"bankChooseButton")
        self.bankChooseButton.setAutoDefault(False)

        self.layout2.addWidget(self.bankChooseButton)


        self.layout1.addLayout(self.layout2)

        self.layout4 = QGridLayout()
        self.layout4.setObjectName(u"layout4")
        self.layout4.setHorizontalSpacing(8)
        self.layout4.setVerticalSpacing(6)
        self.bankDateLabel = QLabel(depositImportDialog)
        self.bankDateLabel.setObjectName(u"bankDateLabel")

        self.layout4.addWidget(self.bankDateLabel, 0, 0, 1, 1)

        self.bankDate = ChoiceBox(depositImportDialog)
        self.bankDate.setObjectName(u"bankDate")
        self.bankDate.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.bankDate.setMinimumContentsLength(10)

        self.layout4.addWidget(self.bankDate, 0, 1, 1, 1)

        self.bankAmountLabel = QLabel(depositImportDialog)
        self.bankAmountLabel.setObjectName(u"bankAmountLabel")

        self.layout4.addWidget(self.bankAmountLabel, 0, 2, 1, 1)

        self.bankAmount = ChoiceBox(depositImportDialog)
        self.bankAmount.setObjectName(u"bankAmount")
        self.bankAmount.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.bankAmount.setMinimumContentsLength(10)

        self.layout4.addWidget(self.bankAmount, 0, 3, 1, 1)

        self.bankReferenceLabel = QLabel(depositImportDialog)
        self.bankReferenceLabel.setObjectName(u"bankReferenceLabel")

        self.layout4.addWidget(self.bankReferenceLabel, 0, 4, 1, 1)

        self.bankReference = ChoiceBox(depositImportDialog)
        self.bankReference.setObjectName(u"bankReference")
        self.bankReference.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.bankReference.setMinimumContentsLength(10)

        self.layout4.addWidget(self.bankReference, 0, 5, 1, 1)

        self.bankKindLabel = QLabel(depositImportDialog)
        self.bankKindLabel.setObjectName(u"bankKindLabel")

        self.layout4.addWidget(self.bankKindLabel, 0, 6, 1, 1)

        self.bankKind = ChoiceBox(depositImportDialog)
        self.bankKind.setObjectName(u"bankKind")
        self.bankKind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.bankKind.setMinimumContentsLength(10)

        self.layout4.addWidget(self.bankKind, 0, 7, 1, 1)

        self.layout4.setColumnStretch(1, 1)
        self.layout4.setColumnStretch(3, 1)
        self.layout4.setColumnStretch(5, 1)
        self.layout4.setColumnStretch(7, 1)

        self.layout1.addLayout(self.layout4)

        self.bankSummary = QLabel(depositImportDialog)
        self.bankSummary.setObjectName(u"bankSummary")
        self.bankSummary.setWordWrap(True)
        self.bankSummary.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.addWidget(self.bankSummary)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.bankRowsFrame = QFrame(depositImportDialog)
        self.bankRowsFrame.setObjectName(u"bankRowsFrame")
        self.bankRowsFrame.setProperty(u"part", u"pane")
        self.layout6 = QVBoxLayout(self.bankRowsFrame)
        self.layout6.setSpacing(0)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(1, 1, 1, 1)
        self.bankRows = QTableView(self.bankRowsFrame)
        self.bankRows.setObjectName(u"bankRows")
        self.bankRows.setTabKeyNavigation(False)
        self.bankRows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.bankRows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.bankRows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.bankRows.setShowGrid(False)
        self.bankRows.setWordWrap(False)
        self.bankRows.setCornerButtonEnabled(False)

        self.layout6.addWidget(self.bankRows)


        self.layout5.addWidget(self.bankRowsFrame)

        self.bankProblemsFrame = QFrame(depositImportDialog)
        self.bankProblemsFrame.setObjectName(u"bankProblemsFrame")
        self.bankProblemsFrame.setProperty(u"part", u"pane")
        self.layout7 = QVBoxLayout(self.bankProblemsFrame)
        self.layout7.setSpacing(0)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(1, 1, 1, 1)
        self.bankProblems = QTableView(self.bankProblemsFrame)
        self.bankProblems.setObjectName(u"bankProblems")
        self.bankProblems.setTabKeyNavigation(False)
        self.bankProblems.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.bankProblems.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.bankProblems.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.bankProblems.setShowGrid(False)
        self.bankProblems.setWordWrap(False)
        self.bankProblems.setCornerButtonEnabled(False)

        self.layout7.addWidget(self.bankProblems)


        self.layout5.addWidget(self.bankProblemsFrame)

        self.layout5.setStretch(0, 3)
        self.layout5.setStretch(1, 2)

        self.layout1.addLayout(self.layout5)

        self.bankError = QLabel(depositImportDialog)
        self.bankError.setObjectName(u"bankError")
        self.bankError.setWordWrap(True)
        self.bankError.setTextFormat(Qt.TextFormat.PlainText)
        self.bankError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.bankError)

        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.spacer9 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.spacer9)

        self.bankImportButton = QPushButton(depositImportDialog)
        self.bankImportButton.setObjectName(u"bankImportButton")
        self.bankImportButton.setProperty(u"part", u"strong")

        self.layout8.addWidget(self.bankImportButton)

        self.bankCancelButton = QPushButton(depositImportDialog)
        self.bankCancelButton.setObjectName(u"bankCancelButton")
        self.bankCancelButton.setAutoDefault(False)

        self.layout8.addWidget(self.bankCancelButton)


        self.layout1.addLayout(self.layout8)

#if QT_CONFIG(shortcut)
        self.bankDateLabel.setBuddy(self.bankDate)
        self.bankAmountLabel.setBuddy(self.bankAmount)
        self.bankReferenceLabel.setBuddy(self.bankReference)
        self.bankKindLabel.setBuddy(self.bankKind)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.bankChooseButton, self.bankDate)
        QWidget.setTabOrder(self.bankDate, self.bankAmount)
        QWidget.setTabOrder(self.bankAmount, self.bankReference)
        QWidget.setTabOrder(self.bankReference, self.bankKind)
        QWidget.setTabOrder(self.bankKind, self.bankRows)
        QWidget.setTabOrder(self.bankRows, self.bankProblems)
        QWidget.setTabOrder(self.bankProblems, self.bankImportButton)
        QWidget.setTabOrder(self.bankImportButton, self.bankCancelButton)

        self.retranslateUi(depositImportDialog)

        self.bankImportButton.setDefault(True)


        QMetaObject.connectSlotsByName(depositImportDialog)
    # setupUi

    def retranslateUi(self, depositImportDialog):
        depositImportDialog.setWindowTitle(QCoreApplication.translate("DepositImportDialog", u"Import deposits", None))
        self.bankFile.setText(QCoreApplication.translate("DepositImportDialog", u"No file is chosen.", None))
        self.bankChooseButton.setText(QCoreApplication.translate("DepositImportDialog", u"&Choose a file\u2026", None))
        self.bankDateLabel.setText(QCoreApplication.translate("DepositImportDialog", u"&Date", None))
#if QT_CONFIG(accessibility)
        self.bankDate.setAccessibleName(QCoreApplication.translate("DepositImportDialog", u"Column with the date", None))
#endif // QT_CONFIG(accessibility)
        self.bankAmountLabel.setText(QCoreApplication.translate("DepositImportDialog", u"&Amount", None))
#if QT_CONFIG(accessibility)
        self.bankAmount.setAccessibleName(QCoreApplication.translate("DepositImportDialog", u"Column with the amount", None))
#endif // QT_CONFIG(accessibility)
        self.bankReferenceLabel.setText(QCoreApplication.translate("DepositImportDialog", u"&Reference", None))
#if QT_CONFIG(accessibility)
        self.bankReference.setAccessibleName(QCoreApplication.translate("DepositImportDialog", u"Column with the reference", None))
#endif // QT_CONFIG(accessibility)
        self.bankKindLabel.setText(QCoreApplication.translate("DepositImportDialog", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.bankKind.setAccessibleName(QCoreApplication.translate("DepositImportDialog", u"Column with the kind", None))
#endif // QT_CONFIG(accessibility)
        self.bankSummary.setText("")
#if QT_CONFIG(accessibility)
        self.bankRows.setAccessibleName(QCoreApplication.translate("DepositImportDialog", u"Deposits that are new", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.bankProblems.setAccessibleName(QCoreApplication.translate("DepositImportDialog", u"Rows that are left out", None))
#endif // QT_CONFIG(accessibility)
        self.bankError.setText("")
        self.bankImportButton.setText(QCoreApplication.translate("DepositImportDialog", u"&Import", None))
        self.bankCancelButton.setText(QCoreApplication.translate("DepositImportDialog", u"Cancel", None))
    # retranslateUi

