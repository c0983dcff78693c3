# Compiled from ui/kpi_page.ui sha256 96a22aa1142159db03d373b984f67bbac0c3c80d58ffde0cb0778d8d47ead4ff. Do not edit; run: python build/forms.py
# What follows has sha256 c6b552a6e8f32de66209e26c55d77080c0ed32ad6ac09c190aaa985f9d4c80cc
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'kpi_page.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.aging_bars import AgingBars

class Ui_KpiPage(object):
    def setupUi(self, kpiPage):
        if not kpiPage.objectName():
            kpiPage.setObjectName(u"kpiPage")
        kpiPage.setProperty(u"part", u"pane")
        self.layout1 = QVBoxLayout(kpiPage)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(1, 1, 1, 1)
        self.kpiHead = QFrame(kpiPage)
        self.kpiHead.setObjectName(u"kpiHead")
        self.kpiHead.setProperty(u"part", u"head")
        self.layout2 = QHBoxLayout(self.kpiHead)
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(10, 3, 6, 3)
        self.kpiIcon = QLabel(self.kpiHead)
        self.kpiIcon.setObjectName(u"kpiIcon")

        self.layout2.addWidget(self.kpiIcon)

        self.kpiTitle = QLabel(self.kpiHead)
        self.kpiTitle.setObjectName(u"kpiTitle")
        self.kpiTitle.setProperty(u"part", u"title")

        self.layout2.addWidget(self.kpiTitle)

        self.kpiSummary = QLabel(self.kpiHead)
        self.kpiSummary.setObjectName(u"kpiSummary")
        self.kpiSummary.setProperty(u"part", u"muted")

        self.layout2.addWidget(self.kpiSummary)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.kpiBasisLabel = QLabel(self.kpiHead)
        self.kpiBasisLabel.setObjectName(u"kpiBasisLabel")

        self.layout2.addWidget(self.kpiBasisLabel)

        self.kpiBasis = QComboBox(self.kpiHead)
        self.kpiBasis.setObjectName(u"kpiBasis")
        self.kpiBasis.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kpiBasis.setMinimumContentsLength(26)

        self.layout2.addWidget(self.kpiBasis)


        self.layout1.addWidget(self.kpiHead)

        self.kpiBody = QWidget(kpiPage)
        self.kpiBody.setObjectName(u"kpiBody")
        self.layout3 = QVBoxLayout(self.kpiBody)
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(8, 8, 8, 8)
        self.kpiAging = AgingBars(self.kpiBody)
        self.kpiAging.setObjectName(u"kpiAging")
        self.kpiAging.setMinimumSize(QSize(300, 150))

        self.layout3.addWidget(self.kpiAging)

        self.kpiAgingTable = QTableView(self.kpiBody)
        self.kpiAgingTable.setObjectName(u"kpiAgingTable")
        self.kpiAgingTable.setTabKeyNavigation(False)
        self.kpiAgingTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.kpiAgingTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.kpiAgingTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.kpiAgingTable.setShowGrid(False)
        self.kpiAgingTable.setWordWrap(False)
        self.kpiAgingTable.setCornerButtonEnabled(False)

        self.layout3.addWidget(self.kpiAgingTable)

        self.kpiTable = QTableView(self.kpiBody)
        self.kpiTable.setObjectName(u"kpiTable")
        self.kpiTable.setTabKeyNavigation(False)
        self.kpiTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.kpiTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.kpiTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.kpiTable.setShowGrid(False)
        self.kpiTable.setWordWrap(False)
        self.kpiTable.setCornerButtonEnabled(False)

        self.layout3.addWidget(self.kpiTable)

        self.layout3.setStretch(0, 2)
        self.layout3.setStretch(1, 3)
        self.layout3.setStretch(2, 4)

        self.layout1.addWidget(self.kpiBody)

#if QT_CONFIG(shortcut)
        self.kpiBasisLabel.setBuddy(self.kpiBasis)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kpiBasis, self.kpiAgingTable)
        QWidget.setTabOrder(self.kpiAgingTable, self.kpiTable)

        self.retranslateUi(kpiPage)

        QMetaObject.connectSlotsByName(kpiPage)
    # setupUi

    def retranslateUi(self, kpiPage):
#if QT_CONFIG(accessibility)
        kpiPage.setAccessibleName(QCoreApplication.translate("KpiPage", u"Figures", None))
#endif // QT_CONFIG(accessibility)
        self.kpiIcon.setText("")
        self.kpiTitle.setText(QCoreApplication.translate("KpiPage", u"Figures", None))
        self.kpiSummary.setText("")
        self.kpiBasisLabel.setText(QCoreApplication.translate("KpiPage", u"A&ge from", None))
#if QT_CONFIG(accessibility)
        self.kpiBasis.setAccessibleName(QCoreApplication.translate("KpiPage", u"Age counted from", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kpiAging.setAccessibleName(QCoreApplication.translate("KpiPage", u"Open balances by age", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kpiAgingTable.setAccessibleName(QCoreApplication.translate("KpiPage", u"Open balances by age and payer", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kpiTable.setAccessibleName(QCoreApplication.translate("KpiPage", u"Figures with their definitions", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

