# Compiled from ui/rate_import_dialog.ui sha256 ad8278320994a4b4c86dc998a9087d5c8f824f7dc94b70f1076be2de28d40475. Do not edit; run: python build/forms.py
# What follows has sha256 6177dab61def7ed0c885b1a5b7fedba788079a54dd343147f49a096231ff9f15
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rate_import_dialog.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.choice_box import ChoiceBox
from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_RateImportDialog(object):
    def setupUi(self, rateImportDialog):
        if not rateImportDialog.objectName():
            rateImportDialog.setObjectName(u"rateImportDialog")
        rateImportDialog.resize(1060, 680)
        self.layout1 = QVBoxLayout(rateImportDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.rateImportFile = QLabel(rateImportDialog)
        self.rateImportFile.setObjectName(u"rateImportFile")
        self.rateImportFile.setProperty(u"part", u"title")

        self.layout2.addWidget(self.rateImportFile)

        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer3)

        self.rateImportChooseButton = QPushButton(rateImportDialog)
        self.rateImportChooseButton.setObjectName(u"rateImportChooseButton")
        self.rateImportChooseButton.setAutoDefault(False)

        self.layout2.addWidget(self.rateImportChooseButton)


        self.layout1.addLayout(self.layout2)

        self.layout4 = QGridLayout()
        self.layout4.setObjectName(u"layout4")
        self.layout4.setHorizontalSpacing(8)
        self.layout4.setVerticalSpacing(6)
        self.rateImportNameLabel = QLabel(rateImportDialog)
        self.rateImportNameLabel.setObjectName(u"rateImportNameLabel")

        self.layout4.addWidget(self.rateImportNameLabel, 0, 0, 1, 1)

        self.rateImportName = QLineEdit(rateImportDialog)
        self.rateImportName.setObjectName(u"rateImportName")

        self.layout4.addWidget(self.rateImportName, 0, 1, 1, 1)

        self.rateImportPayerLabel = QLabel(rateImportDialog)
        self.rateImportPayerLabel.setObjectName(u"rateImportPayerLabel")

        self.layout4.addWidget(self.rateImportPayerLabel, 0, 2, 1, 1)

        self.rateImportPayer = ChoiceBox(rateImportDialog)
        self.rateImportPayer.setObjectName(u"rateImportPayer")
        self.rateImportPayer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rateImportPayer.setMinimumContentsLength(10)

        self.layout4.addWidget(self.rateImportPayer, 0, 3, 1, 1)

        self.rateImportFromLabel = QLabel(rateImportDialog)
        self.rateImportFromLabel.setObjectName(u"rateImportFromLabel")

        self.layout4.addWidget(self.rateImportFromLabel, 0, 4, 1, 1)

        self.rateImportFrom = DateField(rateImportDialog)
        self.rateImportFrom.setObjectName(u"rateImportFrom")

        self.layout4.addWidget(self.rateImportFrom, 0, 5, 1, 1)

        self.rateImportScheduleLabel = QLabel(rateImportDialog)
        self.rateImportScheduleLabel.setObjectName(u"rateImportScheduleLabel")

        self.layout4.addWidget(self.rateImportScheduleLabel, 1, 0, 1, 1)

        self.rateImportSchedule = QLineEdit(rateImportDialog)
        self.rateImportSchedule.setObjectName(u"rateImportSchedule")

        self.layout4.addWidget(self.rateImportSchedule, 1, 1, 1, 1)

        self.rateImportUntilLabel = QLabel(rateImportDialog)
        self.rateImportUntilLabel.setObjectName(u"rateImportUntilLabel")

        self.layout4.addWidget(self.rateImportUntilLabel, 1, 4, 1, 1)

        self.rateImportUntil = DateField(rateImportDialog)
        self.rateImportUntil.setObjectName(u"rateImportUntil")

        self.layout4.addWidget(self.rateImportUntil, 1, 5, 1, 1)

        self.layout4.setColumnStretch(1, 2)
        self.layout4.setColumnStretch(3, 2)
        self.layout4.setColumnStretch(5, 1)

        self.layout1.addLayout(self.layout4)

        self.rateImportColumnsTitle = QLabel(rateImportDialog)
        self.rateImportColumnsTitle.setObjectName(u"rateImportColumnsTitle")
        self.rateImportColumnsTitle.setProperty(u"part", u"title")

        self.layout1.addWidget(self.rateImportColumnsTitle)

        self.layout5 = QGridLayout()
        self.layout5.setObjectName(u"layout5")
        self.layout5.setHorizontalSpacing(8)
        self.layout5.setVerticalSpacing(6)
        self.mapPayerLabel = QLabel(rateImportDialog)
        self.mapPayerLabel.setObjectName(u"mapPayerLabel")

        self.layout5.addWidget(self.mapPayerLabel, 0, 0, 1, 1)

        self.mapPayer = ChoiceBox(rateImportDialog)
        self.mapPayer.setObjectName(u"mapPayer")
        self.mapPayer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mapPayer.setMinimumContentsLength(10)

        self.layout5.addWidget(self.mapPayer, 0, 1, 1, 1)

        self.mapPlaceLabel = QLabel(rateImportDialog)
        self.mapPlaceLabel.setObjectName(u"mapPlaceLabel")

        self.layout5.addWidget(self.mapPlaceLabel, 0, 2, 1, 1)

        self.mapPlace = ChoiceBox(rateImportDialog)
        self.mapPlace.setObjectName(u"mapPlace")
        self.mapPlace.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mapPlace.setMinimumContentsLength(10)

        self.layout5.addWidget(self.mapPlace, 0, 3, 1, 1)

        self.mapPercentLabel = QLabel(rateImportDialog)
        self.mapPercentLabel.setObjectName(u"mapPercentLabel")

        self.layout5.addWidget(self.mapPercentLabel, 0, 4, 1, 1)

        self.mapPercent = ChoiceBox(rateImportDialog)
        self.mapPercent.setObjectName(u"mapPercent")
        self.mapPercent.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mapPercent.setMinimumContentsLength(10)

        self.layout5.addWidget(self.mapPercent, 0, 5, 1, 1)

        self.mapPlanLabel = QLabel(rateImportDialog)
        self.mapPlanLabel.setObjectName(u"mapPlanLabel")

        self.layout5.addWidget(self.mapPlanLabel, 1, 0, 1, 1)

        self.mapPlan = ChoiceBox(rateImportDialog)
        self.mapPlan.setObjectName(u"mapPlan")
        self.mapPlan.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mapPlan.setMinimumContentsLength(10)

        self.layout5.addWidget(self.mapPlan, 1, 1, 1, 1)

        self.mapFromLabel = QLabel(rateImportDialog)
        self.mapFromLabel.setObjectName(u"mapFromLabel")

        self.layout5.addWidget(self.mapFromLabel, 1, 2, 1, 1)

        self.mapFrom = ChoiceBox(rateImportDialog)
        self.mapFrom.setObjectName(u"mapFrom")
        self.mapFrom.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mapFrom.setMinimumContentsLength(10)

        self.layout5.addWidget(self.mapFrom, 1, 3, 1, 1)

        self.mapScheduleLabel = QLabel(rateImportDialog)
        self.mapScheduleLabel.setObjectName(u"mapScheduleLabel")

        self.layout5.addWidget(self.mapScheduleLabel, 1, 4, 1, 1)

        self.mapSchedule = ChoiceBox(rateImportDialog)
        self.mapSchedule.setObjectName(u"mapSchedule")
        self.mapSchedule.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mapSchedule.setMinimumContentsLength(10)

        self.layout5.addWidget(self.mapSchedule, 1, 5, 1, 1)

        self.mapProcedureLabel = QLabel(rateImportDialog)
        self.mapProcedureLabel.setObjectName(u"mapProcedureLabel")

        self.layout5.addWidget(self.mapProcedureLabel, 2, 0, 1, 1)

        self.mapProcedure = ChoiceBox(rateImportDialog)
        self.mapProcedure.setObjectName(u"mapProcedure")
        self.mapProcedure.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mapProcedure.setMinimumContentsLength(10)

        self.layout5.addWidget(self.mapProcedure, 2, 1, 1, 1)

        self.mapUntilLabel = QLabel(rateImportDialog)
        self.mapUntilLabel.setObjectName(u"mapUntilLabel")

        self.layout5.addWidget(self.mapUntilLabel, 2, 2, 1, 1)

        self.mapUntil = ChoiceBox(rateImportDialog)
        self.mapUntil.setObjectName(u"mapUntil")
        self.mapUntil.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mapUntil.setMinimumContentsLength(10)

        self.layout5.addWidget(self.mapUntil, 2, 3, 1, 1)

        self.mapUnitsLabel = QLabel(rateImportDialog)
        self.mapUnitsLabel.setObjectName(u"mapUnitsLabel")

        self.layout5.addWidget(self.mapUnitsLabel, 2, 4, 1, 1)

        self.mapUnits = ChoiceBox(rateImportDialog)
        self.mapUnits.setObjectName(u"mapUnits")
        self.mapUnits.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mapUnits.setMinimumContentsLength(10)

        self.layout5.addWidget(self.mapUnits, 2, 5, 1, 1)

        self.mapModifiersLabel = QLabel(rateImportDialog)
        self.mapModifiersLabel.setObjectName(u"mapModifiersLabel")

        self.layout5.addWidget(self.mapModifiersLabel, 3, 0, 1, 1)

        self.mapModifiers = ChoiceBox(rateImportDialog)
        self.mapModifiers.setObjectName(u"mapModifiers")
        self.mapModifiers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mapModifiers.setMinimumContentsLength(10)

        self.layout5.addWidget(self.mapModifiers, 3, 1, 1, 1)

        self.mapAmountLabel = QLabel(rateImportDialog)
        self.mapAmountLabel.setObjectName(u"mapAmountLabel")

        self.layout5.addWidget(self.mapAmountLabel, 3, 2, 1, 1)

        self.mapAmount = ChoiceBox(rateImportDialog)
        self.mapAmount.setObjectName(u"mapAmount")
        self.mapAmount.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mapAmount.setMinimumContentsLength(10)

        self.layout5.addWidget(self.mapAmount, 3, 3, 1, 1)

        self.mapFurtherLabel = QLabel(rateImportDialog)
        self.mapFurtherLabel.setObjectName(u"mapFurtherLabel")

        self.layout5.addWidget(self.mapFurtherLabel, 3, 4, 1, 1)

        self.mapFurther = ChoiceBox(rateImportDialog)
        self.mapFurther.setObjectName(u"mapFurther")
        self.mapFurther.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mapFurther.setMinimumContentsLength(10)

        self.layout5.addWidget(self.mapFurther, 3, 5, 1, 1)

        self.layout5.setColumnStretch(1, 1)
        self.layout5.setColumnStretch(3, 1)
        self.layout5.setColumnStretch(5, 1)

        self.layout1.addLayout(self.layout5)

        self.rateImportSummary = QLabel(rateImportDialog)
        self.rateImportSummary.setObjectName(u"rateImportSummary")
        self.rateImportSummary.setWordWrap(True)
        self.rateImportSummary.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.addWidget(self.rateImportSummary)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.rateImportRowsFrame = QFrame(rateImportDialog)
        self.rateImportRowsFrame.setObjectName(u"rateImportRowsFrame")
        self.rateImportRowsFrame.setProperty(u"part", u"pane")
        self.layout7 = QVBoxLayout(self.rateImportRowsFrame)
        self.layout7.setSpacing(0)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(1, 1, 1, 1)
        self.rateImportRows = QTableView(self.rateImportRowsFrame)
        self.rateImportRows.setObjectName(u"rateImportRows")
        self.rateImportRows.setTabKeyNavigation(False)
        self.rateImportRows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rateImportRows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rateImportRows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rateImportRows.setShowGrid(False)
        self.rateImportRows.setWordWrap(False)
        self.rateImportRows.setCornerButtonEnabled(False)

        self.layout7.addWidget(self.rateImportRows)


        self.layout6.addWidget(self.rateImportRowsFrame)

        self.rateImportProblemsFrame = QFrame(rateImportDialog)
        self.rateImportProblemsFrame.setObjectName(u"rateImportProblemsFrame")
        self.rateImportProblemsFrame.setProperty(u"part", u"pane")
        self.layout8 = QVBoxLayout(self.rateImportProblemsFrame)
        self.layout8.setSpacing(0)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(1, 1, 1, 1)
        self.rateImportProblems = QTableView(self.rateImportProblemsFrame)
        self.rateImportProblems.setObjectName(u"rateImportProblems")
        self.rateImportProblems.setTabKeyNavigation(False)
        self.rateImportProblems.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rateImportProblems.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rateImportProblems.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rateImportProblems.setShowGrid(False)
        self.rateImportProblems.setWordWrap(False)
        self.rateImportProblems.setCornerButtonEnabled(False)

        self.layout8.addWidget(self.rateImportProblems)


        self.layout6.addWidget(self.rateImportProblemsFrame)

        self.layout6.setStretch(0, 3)
        self.layout6.setStretch(1, 2)

        self.layout1.addLayout(self.layout6)

        self.rateImportError = QLabel(rateImportDialog)
        self.rateImportError.setObjectName(u"rateImportError")
        self.rateImportError.setWordWrap(True)
        self.rateImportError.setTextFormat(Qt.TextFormat.PlainText)
        self.rateImportError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.rateImportError)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.spacer10 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout9.addItem(self.spacer10)

        self.rateImportButton = QPushButton(rateImportDialog)
        self.rateImportButton.setObjectName(u"rateImportButton")
        self.rateImportButton.setProperty(u"part", u"strong")

        self.layout9.addWidget(self.rateImportButton)

        self.rateImportCancelButton = QPushButton(rateImportDialog)
        self.rateImportCancelButton.setObjectName(u"rateImportCancelButton")
        self.rateImportCancelButton.setAutoDefault(False)

        self.layout9.addWidget(self.rateImportCancelButton)


        self.layout1.addLayout(self.layout9)

#if QT_CONFIG(shortcut)
        self.rateImportNameLabel.setBuddy(self.rateImportName)
        self.rateImportPayerLabel.setBuddy(self.rateImportPayer)
        self.rateImportFromLabel.setBuddy(self.rateImportFrom)
        self.rateImportScheduleLabel.setBuddy(self.rateImportSchedule)
        self.rateImportUntilLabel.setBuddy(self.rateImportUntil)
        self.mapPayerLabel.setBuddy(self.mapPayer)
        self.mapPlaceLabel.setBuddy(self.mapPlace)
        self.mapPercentLabel.setBuddy(self.mapPercent)
        self.mapPlanLabel.setBuddy(self.mapPlan)
        self.mapFromLabel.setBuddy(self.mapFrom)
        self.mapScheduleLabel.setBuddy(self.mapSchedule)
        self.mapProcedureLabel.setBuddy(self.mapProcedure)
        self.mapUntilLabel.setBuddy(self.mapUntil)
        self.mapUnitsLabel.setBuddy(self.mapUnits)
        self.mapModifiersLabel.setBuddy(self.mapModifiers)
        self.mapAmountLabel.setBuddy(self.mapAmount)
        self.mapFurtherLabel.setBuddy(self.mapFurther)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rateImportChooseButton, self.rateImportName)
        QWidget.setTabOrder(self.rateImportName, self.rateImportPayer)
        QWidget.setTabOrder(self.rateImportPayer, self.rateImportFrom)
        QWidget.setTabOrder(self.rateImportFrom, self.rateImportSchedule)
        QWidget.setTabOrder(self.rateImportSchedule, self.rateImportUntil)
        QWidget.setTabOrder(self.rateImportUntil, self.mapPayer)
        QWidget.setTabOrder(self.mapPayer, self.mapPlace)
        QWidget.setTabOrder(self.mapPlace, self.mapPercent)
        QWidget.setTabOrder(self.mapPercent, self.mapPlan)
        QWidget.setTabOrder(self.mapPlan, self.mapFrom)
        QWidget.setTabOrder(self.mapFrom, self.mapSchedule)
        QWidget.setTabOrder(self.mapSchedule, self.mapProcedure)
        QWidget.setTabOrder(self.mapProcedure, self.mapUntil)
        QWidget.setTabOrder(self.mapUntil, self.mapUnits)
        QWidget.setTabOrder(self.mapUnits, self.mapModifiers)
        QWidget.setTabOrder(self.mapModifiers, self.mapAmount)
        QWidget.setTabOrder(self.mapAmount, self.mapFurther)
        QWidget.setTabOrder(self.mapFurther, self.rateImportRows)
        QWidget.setTabOrder(self.rateImportRows, self.rateImportProblems)
        QWidget.setTabOrder(self.rateImportProblems, self.rateImportButton)
        QWidget.setTabOrder(self.rateImportButton, self.rateImportCancelButton)

        self.retranslateUi(rateImportDialog)

        self.rateImportButton.setDefault(True)


        QMetaObject.connectSlotsByName(rateImportDialog)
    # setupUi

    def retranslateUi(self, rateImportDialog):
        rateImportDialog.setWindowTitle(QCoreApplication.translate("RateImportDialog", u"Import rates", None))
        self.rateImportFile.setText(QCoreApplication.translate("RateImportDialog", u"No file is chosen.", None))
        self.rateImportChooseButton.setText(QCoreApplication.translate("RateImportDialog", u"&Choose a file\u2026", None))
        self.rateImportNameLabel.setText(QCoreApplication.translate("RateImportDialog", u"&Name of the table", None))
        self.rateImportName.setPlaceholderText(QCoreApplication.translate("RateImportDialog", u"Alder 2026", None))
#if QT_CONFIG(accessibility)
        self.rateImportName.setAccessibleName(QCoreApplication.translate("RateImportDialog", u"Name of the table", None))
#endif // QT_CONFIG(accessibility)
        self.rateImportPayerLabel.setText(QCoreApplication.translate("RateImportDialog", u"&Payer of rows that name none", None))
#if QT_CONFIG(accessibility)
        self.rateImportPayer.setAccessibleName(QCoreApplication.translate("RateImportDialog", u"Payer of rows that name none", None))
#endif // QT_CONFIG(accessibility)
        self.rateImportFromLabel.setText(QCoreApplication.translate("RateImportDialog", u"&Valid from, where a row says no day", None))
#if QT_CONFIG(accessibility)
        self.rateImportFrom.setAccessibleName(QCoreApplication.translate("RateImportDialog", u"Valid from, where a row says no day", None))
#endif // QT_CONFIG(accessibility)
        self.rateImportScheduleLabel.setText(QCoreApplication.translate("RateImportDialog", u"&Schedule of rows that name none", None))
        self.rateImportSchedule.setPlaceholderText(QCoreApplication.translate("RateImportDialog", u"Medicare 2026", None))
#if QT_CONFIG(accessibility)
        self.rateImportSchedule.setAccessibleName(QCoreApplication.translate("RateImportDialog", u"Schedule of rows that name none", None))
#endif // QT_CONFIG(accessibility)
        self.rateImportUntilLabel.setText(QCoreApplication.translate("RateImportDialog", u"&Until", None))
#if QT_CONFIG(accessibility)
        self.rateImportUntil.setAccessibleName(QCoreApplication.translate("RateImportDialog", u"Valid until, where a row says no day", None))
#endif // QT_CONFIG(accessibility)
        self.rateImportColumnsTitle.setText(QCoreApplication.translate("RateImportDialog", u"Columns of the file", None))
        self.mapPayerLabel.setText(QCoreApplication.translate("RateImportDialog", u"Payer", None))
#if QT_CONFIG(accessibility)
        self.mapPayer.setAccessibleName(QCoreApplication.translate("RateImportDialog", u"Column with: Payer", None))
#endif // QT_CONFIG(accessibility)
        self.mapPlaceLabel.setText(QCoreApplication.translate("RateImportDialog", u"Place of service", None))
#if QT_CONFIG(accessibility)
        self.mapPlace.setAccessibleName(QCoreApplication.translate("RateImportDialog", u"Column with: Place of service", None))
#endif // QT_CONFIG(accessibility)
        self.mapPercentLabel.setText(QCoreApplication.translate("RateImportDialog", u"Percent", None))
#if QT_CONFIG(accessibility)
        self.mapPercent.setAccessibleName(QCoreApplication.translate("RateImportDialog", u"Column with: Percent", None))
#endif // QT_CONFIG(accessibility)
        self.mapPlanLabel.setText(QCoreApplication.translate("RateImportDialog", u"Plan", None))
#if QT_CONFIG(accessibility)
        self.mapPlan.setAccessibleName(QCoreApplication.translate("RateImportDialog", u"Column with: Plan", None))
#endif // QT_CONFIG(accessibility)
        self.mapFromLabel.setText(QCoreApplication.translate("RateImportDialog", u"Effective from", None))
#if QT_CONFIG(accessibility)
        self.mapFrom.setAccessibleName(QCoreApplication.translate("RateImportDialog", u"Column with: Effective from", None))
#endif // QT_CONFIG(accessibility)
        self.mapScheduleLabel.setText(QCoreApplication.translate("RateImportDialog", u"Schedule", None))
#if QT_CONFIG(accessibility)
        self.mapSchedule.setAccessibleName(QCoreApplication.translate("RateImportDialog", u"Column with: Schedule", None))
#endif // QT_CONFIG(accessibility)
        self.mapProcedureLabel.setText(QCoreApplication.translate("RateImportDialog", u"Procedure", None))
#if QT_CONFIG(accessibility)
        self.mapProcedure.setAccessibleName(QCoreApplication.translate("RateImportDialog", u"Column with: Procedure", None))
#endif // QT_CONFIG(accessibility)
        self.mapUntilLabel.setText(QCoreApplication.translate("RateImportDialog", u"Effective until", None))
#if QT_CONFIG(accessibility)
        self.mapUntil.setAccessibleName(QCoreApplication.translate("RateImportDialog", u"Column with: Effective until", None))
#endif // QT_CONFIG(accessibility)
        self.mapUnitsLabel.setText(QCoreApplication.translate("RateImportDialog", u"Per unit", None))
#if QT_CONFIG(accessibility)
        self.mapUnits.setAccessibleName(QCoreApplication.translate("RateImportDialog", u"Column with: Per unit", None))
#endif // QT_CONFIG(accessibility)
        self.mapModifiersLabel.setText(QCoreApplication.translate("RateImportDialog", u"Modifiers", None))
#if QT_CONFIG(accessibility)
        self.mapModifiers.setAccessibleName(QCoreApplication.translate("RateImportDialog", u"Column with: Modifiers", None))
#endif // QT_CONFIG(accessibility)
        self.mapAmountLabel.setText(QCoreApplication.translate("RateImportDialog", u"Amount", None))
#if QT_CONFIG(accessibility)
        self.mapAmount.setAccessibleName(QCoreApplication.translate("RateImportDialog", u"Column with: Amount", None))
#endif // QT_CONFIG(accessibility)
        self.mapFurtherLabel.setText(QCoreApplication.translate("RateImportDialog", u"Further procedures", None))
#if QT_CONFIG(accessibility)
        self.mapFurther.setAccessibleName(QCoreApplication.translate("RateImportDialog", u"Column with: Further procedures", None))
#endif // QT_CONFIG(accessibility)
        self.rateImportSummary.setText("")
#if QT_CONFIG(accessibility)
        self.rateImportRows.setAccessibleName(QCoreApplication.translate("RateImportDialog", u"Rows as they would be taken in", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rateImportProblems.setAccessibleName(QCoreApplication.translate("RateImportDialog", u"Problems by row", None))
#endif // QT_CONFIG(accessibility)
        self.rateImportError.setText("")
        self.rateImportButton.setText(QCoreApplication.translate("RateImportDialog", u"&Import", None))
        self.rateImportCancelButton.setText(QCoreApplication.translate("RateImportDialog", u"Cancel", None))
    # retranslateUi

