# Compiled from ui/table_mapping_dialog.ui sha256 f841acfd159cd2fc8a5c5368904377e8bb95200b39c3afafda26a7b95ce3fe6a. Do not edit; run: python build/forms.py
# What follows has sha256 263682645fbaab0113710ea21b7e856d806436083e4a5f89a37964ee37c3b275
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'table_mapping_dialog.ui'
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
    QFrame, QGridLayout, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.choice_box import ChoiceBox

class Ui_TableMappingDialog(object):
    def setupUi(self, tableMappingDialog):
        if not tableMappingDialog.objectName():
            tableMappingDialog.setObjectName(u"tableMappingDialog")
        tableMappingDialog.resize(1080, 700)
        self.layout1 = QVBoxLayout(tableMappingDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.mappingTitle = QLabel(tableMappingDialog)
        self.mappingTitle.setObjectName(u"mappingTitle")
        self.mappingTitle.setWordWrap(True)
        self.mappingTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.mappingTitle.setProperty(u"part", u"title")

        self.layout1.addWidget(self.mappingTitle)

        self.mappingText = QLabel(tableMappingDialog)
        self.mappingText.setObjectName(u"mappingText")
        self.mappingText.setWordWrap(True)
        self.mappingText.setTextFormat(Qt.TextFormat.PlainText)
        self.mappingText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.mappingText)

        self.mappingForm = QGridLayout()
        self.mappingForm.setObjectName(u"mappingForm")
        self.mappingForm.setHorizontalSpacing(8)
        self.mappingForm.setVerticalSpacing(6)
        self.mappingKindLabel = QLabel(tableMappingDialog)
        self.mappingKindLabel.setObjectName(u"mappingKindLabel")

        self.mappingForm.addWidget(self.mappingKindLabel, 0, 0, 1, 1)

        self.mappingKind = ChoiceBox(tableMappingDialog)
        self.mappingKind.setObjectName(u"mappingKind")

        self.mappingForm.addWidget(self.mappingKind, 0, 1, 1, 1)

        self.mappingNameLabel = QLabel(tableMappingDialog)
        self.mappingNameLabel.setObjectName(u"mappingNameLabel")

        self.mappingForm.addWidget(self.mappingNameLabel, 0, 2, 1, 1)

        self.mappingName = QLineEdit(tableMappingDialog)
        self.mappingName.setObjectName(u"mappingName")

        self.mappingForm.addWidget(self.mappingName, 0, 3, 1, 1)

        self.mappingForm.setColumnStretch(1, 1)
        self.mappingForm.setColumnStretch(3, 1)

        self.layout1.addLayout(self.mappingForm)

        self.mappingColumnsFrame = QFrame(tableMappingDialog)
        self.mappingColumnsFrame.setObjectName(u"mappingColumnsFrame")
        self.mappingColumnsFrame.setProperty(u"part", u"pane")
        self.mappingColumnsLayout = QVBoxLayout(self.mappingColumnsFrame)
        self.mappingColumnsLayout.setSpacing(0)
        self.mappingColumnsLayout.setObjectName(u"mappingColumnsLayout")
        self.mappingColumnsLayout.setContentsMargins(1, 1, 1, 1)
        self.mappingColumns = QTableView(self.mappingColumnsFrame)
        self.mappingColumns.setObjectName(u"mappingColumns")
        self.mappingColumns.setTabKeyNavigation(False)
        self.mappingColumns.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.mappingColumns.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.mappingColumns.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.mappingColumns.setShowGrid(False)
        self.mappingColumns.setWordWrap(False)
        self.mappingColumns.setCornerButtonEnabled(False)

        self.mappingColumnsLayout.addWidget(self.mappingColumns)


        self.layout1.addWidget(self.mappingColumnsFrame)

        self.mappingChoice = QGridLayout()
        self.mappingChoice.setObjectName(u"mappingChoice")
        self.mappingChoice.setHorizontalSpacing(8)
        self.mappingChoice.setVerticalSpacing(6)
        self.mappingFieldLabel = QLabel(tableMappingDialog)
        self.mappingFieldLabel.setObjectName(u"mappingFieldLabel")

        self.mappingChoice.addWidget(self.mappingFieldLabel, 0, 0, 1, 1)

        self.mappingField = ChoiceBox(tableMappingDialog)
        self.mappingField.setObjectName(u"mappingField")

        self.mappingChoice.addWidget(self.mappingField, 0, 1, 1, 1)

        self.mappingDaysLabel = QLabel(tableMappingDialog)
        self.mappingDaysLabel.setObjectName(u"mappingDaysLabel")

        self.mappingChoice.addWidget(self.mappingDaysLabel, 0, 2, 1, 1)

        self.mappingDays = ChoiceBox(tableMappingDialog)
        self.mappingDays.setObjectName(u"mappingDays")

        self.mappingChoice.addWidget(self.mappingDays, 0, 3, 1, 1)

        self.mappingPayerLabel = QLabel(tableMappingDialog)
        self.mappingPayerLabel.setObjectName(u"mappingPayerLabel")

        self.mappingChoice.addWidget(self.mappingPayerLabel, 1, 0, 1, 1)

        self.mappingPayer = QLineEdit(tableMappingDialog)
        self.mappingPayer.setObjectName(u"mappingPayer")

        self.mappingChoice.addWidget(self.mappingPayer, 1, 1, 1, 1)

        self.mappingLastFirst = QCheckBox(tableMappingDialog)
        self.mappingLastFirst.setObjectName(u"mappingLastFirst")

        self.mappingChoice.addWidget(self.mappingLastFirst, 1, 3, 1, 1)

        self.mappingChoice.setColumnStretch(1, 1)
        self.mappingChoice.setColumnStretch(3, 1)

        self.layout1.addLayout(self.mappingChoice)

        self.mappingPreviewTitle = QLabel(tableMappingDialog)
        self.mappingPreviewTitle.setObjectName(u"mappingPreviewTitle")
        self.mappingPreviewTitle.setWordWrap(True)
        self.mappingPreviewTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.mappingPreviewTitle.setProperty(u"part", u"title")

        self.layout1.addWidget(self.mappingPreviewTitle)

        self.mappingPreviewFrame = QFrame(tableMappingDialog)
        self.mappingPreviewFrame.setObjectName(u"mappingPreviewFrame")
        self.mappingPreviewFrame.setProperty(u"part", u"pane")
        self.mappingPreviewLayout = QVBoxLayout(self.mappingPreviewFrame)
        self.mappingPreviewLayout.setSpacing(0)
        self.mappingPreviewLayout.setObjectName(u"mappingPreviewLayout")
        self.mappingPreviewLayout.setContentsMargins(1, 1, 1, 1)
        self.mappingPreview = QTableView(self.mappingPreviewFrame)
        self.mappingPreview.setObjectName(u"mappingPreview")
        self.mappingPreview.setTabKeyNavigation(False)
        self.mappingPreview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.mappingPreview.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.mappingPreview.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.mappingPreview.setShowGrid(False)
        self.mappingPreview.setWordWrap(False)
        self.mappingPreview.setCornerButtonEnabled(False)

        self.mappingPreviewLayout.addWidget(self.mappingPreview)


        self.layout1.addWidget(self.mappingPreviewFrame)

        self.mappingError = QLabel(tableMappingDialog)
        self.mappingError.setObjectName(u"mappingError")
        self.mappingError.setWordWrap(True)
        self.mappingError.setTextFormat(Qt.TextFormat.PlainText)
        self.mappingError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.mappingError)

        self.mappingButtons = QHBoxLayout()
        self.mappingButtons.setSpacing(8)
        self.mappingButtons.setObjectName(u"mappingButtons")
        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.mappingButtons.addItem(self.spacer1)

        self.mappingCancelButton = QPushButton(tableMappingDialog)
        self.mappingCancelButton.setObjectName(u"mappingCancelButton")
        self.mappingCancelButton.setAutoDefault(False)

        self.mappingButtons.addWidget(self.mappingCancelButton)

        self.mappingUseButton = QPushButton(tableMappingDialog)
        self.mappingUseButton.setObjectName(u"mappingUseButton")

        self.mappingButtons.addWidget(self.mappingUseButton)


        self.layout1.addLayout(self.mappingButtons)

        self.layout1.setStretch(3, 3)
        self.layout1.setStretch(6, 2)
#if QT_CONFIG(shortcut)
        self.mappingKindLabel.setBuddy(self.mappingKind)
        self.mappingNameLabel.setBuddy(self.mappingName)
        self.mappingFieldLabel.setBuddy(self.mappingField)
        self.mappingDaysLabel.setBuddy(self.mappingDays)
        self.mappingPayerLabel.setBuddy(self.mappingPayer)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.mappingKind, self.mappingName)
        QWidget.setTabOrder(self.mappingName, self.mappingColumns)
        QWidget.setTabOrder(self.mappingColumns, self.mappingField)
        QWidget.setTabOrder(self.mappingField, self.mappingDays)
        QWidget.setTabOrder(self.mappingDays, self.mappingPayer)
        QWidget.setTabOrder(self.mappingPayer, self.mappingLastFirst)
        QWidget.setTabOrder(self.mappingLastFirst, self.mappingPreview)
        QWidget.setTabOrder(self.mappingPreview, self.mappingCancelButton)
        QWidget.setTabOrder(self.mappingCancelButton, self.mappingUseButton)

        self.retranslateUi(tableMappingDialog)

        self.mappingUseButton.setDefault(True)


        QMetaObject.connectSlotsByName(tableMappingDialog)
    # setupUi

    def retranslateUi(self, tableMappingDialog):
        tableMappingDialog.setWindowTitle(QCoreApplication.translate("TableMappingDialog", u"What the columns hold", None))
        self.mappingTitle.setText("")
        self.mappingText.setText("")
        self.mappingKindLabel.setText(QCoreApplication.translate("TableMappingDialog", u"&The table is", None))
#if QT_CONFIG(accessibility)
        self.mappingKind.setAccessibleName(QCoreApplication.translate("TableMappingDialog", u"What the table is", None))
#endif // QT_CONFIG(accessibility)
        self.mappingNameLabel.setText(QCoreApplication.translate("TableMappingDialog", u"&Remember it as", None))
#if QT_CONFIG(accessibility)
        self.mappingName.setAccessibleName(QCoreApplication.translate("TableMappingDialog", u"Name of the source", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.mappingColumns.setAccessibleName(QCoreApplication.translate("TableMappingDialog", u"Columns of the file", None))
#endif // QT_CONFIG(accessibility)
        self.mappingFieldLabel.setText(QCoreApplication.translate("TableMappingDialog", u"This &column holds", None))
#if QT_CONFIG(accessibility)
        self.mappingField.setAccessibleName(QCoreApplication.translate("TableMappingDialog", u"What the chosen column holds", None))
#endif // QT_CONFIG(accessibility)
        self.mappingDaysLabel.setText(QCoreApplication.translate("TableMappingDialog", u"&Dates are written", None))
#if QT_CONFIG(accessibility)
        self.mappingDays.setAccessibleName(QCoreApplication.translate("TableMappingDialog", u"Order of day and month", None))
#endif // QT_CONFIG(accessibility)
        self.mappingPayerLabel.setText(QCoreApplication.translate("TableMappingDialog", u"&Payer of all rows", None))
#if QT_CONFIG(accessibility)
        self.mappingPayer.setAccessibleName(QCoreApplication.translate("TableMappingDialog", u"Payer of all rows", None))
#endif // QT_CONFIG(accessibility)
        self.mappingPayer.setPlaceholderText(QCoreApplication.translate("TableMappingDialog", u"Only when no column names it", None))
        self.mappingLastFirst.setText(QCoreApplication.translate("TableMappingDialog", u"Names without a comma begin with the &family name", None))
        self.mappingPreviewTitle.setText(QCoreApplication.translate("TableMappingDialog", u"What the first rows say when they are read like this", None))
#if QT_CONFIG(accessibility)
        self.mappingPreview.setAccessibleName(QCoreApplication.translate("TableMappingDialog", u"The first rows as they are read", None))
#endif // QT_CONFIG(accessibility)
        self.mappingError.setText("")
        self.mappingCancelButton.setText(QCoreApplication.translate("TableMappingDialog", u"Cancel", None))
        self.mappingUseButton.setText(QCoreApplication.translate("TableMappingDialog", u"&Use these columns", None))
    # retranslateUi

