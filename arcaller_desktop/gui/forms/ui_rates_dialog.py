# Compiled from ui/rates_dialog.ui sha256 f6f64413666ed766ed2c88921023cc8594542988c463cfac79fba2ef0b3c0f25. Do not edit; run: python build/forms.py
# What follows has sha256 d398e0c8fbbe79ce67cbcbf6f0a965b2f2f70ed6c659335b51174c2665b70f53
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rates_dialog.ui'
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

class Ui_RatesDialog(object):
    def setupUi(self, ratesDialog):
        if not ratesDialog.objectName():
            ratesDialog.setObjectName(u"ratesDialog")
        ratesDialog.resize(980, 640)
        self.layout1 = QVBoxLayout(ratesDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.ratesText = QLabel(ratesDialog)
        self.ratesText.setObjectName(u"ratesText")
        self.ratesText.setWordWrap(True)
        self.ratesText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.ratesText)

        self.ratesTablesFrame = QFrame(ratesDialog)
        self.ratesTablesFrame.setObjectName(u"ratesTablesFrame")
        self.ratesTablesFrame.setProperty(u"part", u"pane")
        self.layout2 = QVBoxLayout(self.ratesTablesFrame)
        self.layout2.setSpacing(0)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(1, 1, 1, 1)
        self.ratesTables = QTableView(self.ratesTablesFrame)
        self.ratesTables.setObjectName(u"ratesTables")
        self.ratesTables.setTabKeyNavigation(False)
        self.ratesTables.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.ratesTables.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.ratesTables.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.ratesTables.setShowGrid(False)
        self.ratesTables.setWordWrap(False)
        self.ratesTables.setCornerButtonEnabled(False)

        self.layout2.addWidget(self.ratesTables)


        self.layout1.addWidget(self.ratesTablesFrame)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.ratesImportButton = QPushButton(ratesDialog)
        self.ratesImportButton.setObjectName(u"ratesImportButton")
        self.ratesImportButton.setAutoDefault(False)

        self.layout3.addWidget(self.ratesImportButton)

        self.ratesExportButton = QPushButton(ratesDialog)
        self.ratesExportButton.setObjectName(u"ratesExportButton")
        self.ratesExportButton.setAutoDefault(False)

        self.layout3.addWidget(self.ratesExportButton)

        self.ratesRetireButton = QPushButton(ratesDialog)
        self.ratesRetireButton.setObjectName(u"ratesRetireButton")
        self.ratesRetireButton.setAutoDefault(False)

        self.layout3.addWidget(self.ratesRetireButton)

        self.spacer4 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer4)


        self.layout1.addLayout(self.layout3)

        self.ratesLookupTitle = QLabel(ratesDialog)
        self.ratesLookupTitle.setObjectName(u"ratesLookupTitle")
        self.ratesLookupTitle.setProperty(u"part", u"title")

        self.layout1.addWidget(self.ratesLookupTitle)

        self.layout5 = QGridLayout()
        self.layout5.setObjectName(u"layout5")
        self.layout5.setHorizontalSpacing(8)
        self.layout5.setVerticalSpacing(6)
        self.ratesPayerLabel = QLabel(ratesDialog)
        self.ratesPayerLabel.setObjectName(u"ratesPayerLabel")

        self.layout5.addWidget(self.ratesPayerLabel, 0, 0, 1, 1)

        self.ratesPayer = ChoiceBox(ratesDialog)
        self.ratesPayer.setObjectName(u"ratesPayer")
        self.ratesPayer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.ratesPayer.setMinimumContentsLength(10)

        self.layout5.addWidget(self.ratesPayer, 0, 1, 1, 1)

        self.ratesCodeLabel = QLabel(ratesDialog)
        self.ratesCodeLabel.setObjectName(u"ratesCodeLabel")

        self.layout5.addWidget(self.ratesCodeLabel, 0, 2, 1, 1)

        self.ratesCode = QLineEdit(ratesDialog)
        self.ratesCode.setObjectName(u"ratesCode")

        self.layout5.addWidget(self.ratesCode, 0, 3, 1, 1)

        self.ratesDayLabel = QLabel(ratesDialog)
        self.ratesDayLabel.setObjectName(u"ratesDayLabel")

        self.layout5.addWidget(self.ratesDayLabel, 0, 4, 1, 1)

        self.ratesDay = DateField(ratesDialog)
        self.ratesDay.setObjectName(u"ratesDay")

        self.layout5.addWidget(self.ratesDay, 0, 5, 1, 1)

        self.ratesPlanLabel = QLabel(ratesDialog)
        self.ratesPlanLabel.setObjectName(u"ratesPlanLabel")

        self.layout5.addWidget(self.ratesPlanLabel, 1, 0, 1, 1)

        self.ratesPlan = QLineEdit(ratesDialog)
        self.ratesPlan.setObjectName(u"ratesPlan")

        self.layout5.addWidget(self.ratesPlan, 1, 1, 1, 1)

        self.ratesPlaceLabel = QLabel(ratesDialog)
        self.ratesPlaceLabel.setObjectName(u"ratesPlaceLabel")

        self.layout5.addWidget(self.ratesPlaceLabel, 1, 2, 1, 1)

        self.ratesPlace = QLineEdit(ratesDialog)
        self.ratesPlace.setObjectName(u"ratesPlace")

        self.layout5.addWidget(self.ratesPlace, 1, 3, 1, 1)

        self.ratesUnitsLabel = QLabel(ratesDialog)
        self.ratesUnitsLabel.setObjectName(u"ratesUnitsLabel")

        self.layout5.addWidget(self.ratesUnitsLabel, 1, 4, 1, 1)

        self.ratesUnits = QLineEdit(ratesDialog)
        self.ratesUnits.setObjectName(u"ratesUnits")

        self.layout5.addWidget(self.ratesUnits, 1, 5, 1, 1)

        self.layout5.setColumnStretch(1, 2)
        self.layout5.setColumnStretch(3, 1)
        self.layout5.setColumnStretch(5, 1)

        self.layout1.addLayout(self.layout5)

        self.ratesAnswer = QLabel(ratesDialog)
        self.ratesAnswer.setObjectName(u"ratesAnswer")
        self.ratesAnswer.setWordWrap(True)
        self.ratesAnswer.setTextFormat(Qt.TextFormat.PlainText)
        self.ratesAnswer.setProperty(u"part", u"notice")

        self.layout1.addWidget(self.ratesAnswer)

        self.ratesError = QLabel(ratesDialog)
        self.ratesError.setObjectName(u"ratesError")
        self.ratesError.setWordWrap(True)
        self.ratesError.setTextFormat(Qt.TextFormat.PlainText)
        self.ratesError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.ratesError)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.spacer7 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer7)

        self.ratesLookupButton = QPushButton(ratesDialog)
        self.ratesLookupButton.setObjectName(u"ratesLookupButton")
        self.ratesLookupButton.setProperty(u"part", u"strong")

        self.layout6.addWidget(self.ratesLookupButton)

        self.ratesCloseButton = QPushButton(ratesDialog)
        self.ratesCloseButton.setObjectName(u"ratesCloseButton")
        self.ratesCloseButton.setAutoDefault(False)

        self.layout6.addWidget(self.ratesCloseButton)


        self.layout1.addLayout(self.layout6)

#if QT_CONFIG(shortcut)
        self.ratesPayerLabel.setBuddy(self.ratesPayer)
        self.ratesCodeLabel.setBuddy(self.ratesCode)
        self.ratesDayLabel.setBuddy(self.ratesDay)
        self.ratesPlanLabel.setBuddy(self.ratesPlan)
        self.ratesPlaceLabel.setBuddy(self.ratesPlace)
        self.ratesUnitsLabel.setBuddy(self.ratesUnits)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.ratesTables, self.ratesImportButton)
        QWidget.setTabOrder(self.ratesImportButton, self.ratesExportButton)
        QWidget.setTabOrder(self.ratesExportButton, self.ratesRetireButton)
        QWidget.setTabOrder(self.ratesRetireButton, self.ratesPayer)
        QWidget.setTabOrder(self.ratesPayer, self.ratesCode)
        QWidget.setTabOrder(self.ratesCode, self.ratesDay)
        QWidget.setTabOrder(self.ratesDay, self.ratesPlan)
        QWidget.setTabOrder(self.ratesPlan, self.ratesPlace)
        QWidget.setTabOrder(self.ratesPlace, self.ratesUnits)
        QWidget.setTabOrder(self.ratesUnits, self.ratesLookupButton)
        QWidget.setTabOrder(self.ratesLookupButton, self.ratesCloseButton)

        self.retranslateUi(ratesDialog)

        self.ratesLookupButton.setDefault(True)


        QMetaObject.connectSlotsByName(ratesDialog)
    # setupUi

    def retranslateUi(self, ratesDialog):
        ratesDialog.setWindowTitle(QCoreApplication.translate("RatesDialog", u"Fee schedules and contract rates", None))
        self.ratesText.setText(QCoreApplication.translate("RatesDialog", u"What payers should allow. Each file you import becomes a version of a table; on each day of service the newest row that holds counts. Remittances are compared with these rates when they are posted.", None))
#if QT_CONFIG(accessibility)
        self.ratesTables.setAccessibleName(QCoreApplication.translate("RatesDialog", u"Tables of rates", None))
#endif // QT_CONFIG(accessibility)
        self.ratesImportButton.setText(QCoreApplication.translate("RatesDialog", u"&Import a file\u2026", None))
#if QT_CONFIG(tooltip)
        self.ratesImportButton.setToolTip(QCoreApplication.translate("RatesDialog", u"CSV or Excel: payer, plan, procedure, modifiers, place, dates, amount or percent", None))
#endif // QT_CONFIG(tooltip)
        self.ratesExportButton.setText(QCoreApplication.translate("RatesDialog", u"&Export\u2026", None))
        self.ratesRetireButton.setText(QCoreApplication.translate("RatesDialog", u"&Retire\u2026", None))
#if QT_CONFIG(tooltip)
        self.ratesRetireButton.setToolTip(QCoreApplication.translate("RatesDialog", u"Let this version price nothing any more", None))
#endif // QT_CONFIG(tooltip)
        self.ratesLookupTitle.setText(QCoreApplication.translate("RatesDialog", u"What should be allowed?", None))
        self.ratesPayerLabel.setText(QCoreApplication.translate("RatesDialog", u"&Payer", None))
#if QT_CONFIG(accessibility)
        self.ratesPayer.setAccessibleName(QCoreApplication.translate("RatesDialog", u"Payer", None))
#endif // QT_CONFIG(accessibility)
        self.ratesCodeLabel.setText(QCoreApplication.translate("RatesDialog", u"&Code with modifiers", None))
        self.ratesCode.setPlaceholderText(QCoreApplication.translate("RatesDialog", u"99214-25", None))
#if QT_CONFIG(accessibility)
        self.ratesCode.setAccessibleName(QCoreApplication.translate("RatesDialog", u"Procedure code with modifiers", None))
#endif // QT_CONFIG(accessibility)
        self.ratesDayLabel.setText(QCoreApplication.translate("RatesDialog", u"&Day of service", None))
#if QT_CONFIG(accessibility)
        self.ratesDay.setAccessibleName(QCoreApplication.translate("RatesDialog", u"Day of service", None))
#endif // QT_CONFIG(accessibility)
        self.ratesPlanLabel.setText(QCoreApplication.translate("RatesDialog", u"P&lan", None))
        self.ratesPlan.setPlaceholderText(QCoreApplication.translate("RatesDialog", u"as on the coverage", None))
#if QT_CONFIG(accessibility)
        self.ratesPlan.setAccessibleName(QCoreApplication.translate("RatesDialog", u"Plan", None))
#endif // QT_CONFIG(accessibility)
        self.ratesPlaceLabel.setText(QCoreApplication.translate("RatesDialog", u"Place of &service", None))
        self.ratesPlace.setPlaceholderText(QCoreApplication.translate("RatesDialog", u"11", None))
#if QT_CONFIG(accessibility)
        self.ratesPlace.setAccessibleName(QCoreApplication.translate("RatesDialog", u"Place of service", None))
#endif // QT_CONFIG(accessibility)
        self.ratesUnitsLabel.setText(QCoreApplication.translate("RatesDialog", u"U&nits", None))
        self.ratesUnits.setPlaceholderText(QCoreApplication.translate("RatesDialog", u"1", None))
#if QT_CONFIG(accessibility)
        self.ratesUnits.setAccessibleName(QCoreApplication.translate("RatesDialog", u"Units", None))
#endif // QT_CONFIG(accessibility)
        self.ratesAnswer.setText("")
        self.ratesError.setText("")
        self.ratesLookupButton.setText(QCoreApplication.translate("RatesDialog", u"Look &up", None))
        self.ratesCloseButton.setText(QCoreApplication.translate("RatesDialog", u"Close", None))
    # retranslateUi

