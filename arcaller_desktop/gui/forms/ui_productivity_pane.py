# Compiled from ui/productivity_pane.ui sha256 0270d81d892a898dcfb5f830c613f85c31326e597e10fe057f9c85aec81e0cf1. Do not edit; run: python build/forms.py
# What follows has sha256 c977b055504361b4acd3018cbcb32d3db96e47c043c48547ba768947149e4123
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'productivity_pane.ui'
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

from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_ProductivityPane(object):
    def setupUi(self, productivityPane):
        if not productivityPane.objectName():
            productivityPane.setObjectName(u"productivityPane")
        productivityPane.setProperty(u"part", u"pane")
        self.layout17 = QVBoxLayout(productivityPane)
        self.layout17.setSpacing(0)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(1, 1, 1, 1)
        self.productivityHead = QFrame(productivityPane)
        self.productivityHead.setObjectName(u"productivityHead")
        self.productivityHead.setProperty(u"part", u"head")
        self.layout16 = QHBoxLayout(self.productivityHead)
        self.layout16.setSpacing(6)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(10, 4, 8, 4)
        self.productivitySummary = QLabel(self.productivityHead)
        self.productivitySummary.setObjectName(u"productivitySummary")
        self.productivitySummary.setProperty(u"part", u"muted")

        self.layout16.addWidget(self.productivitySummary)

        self.spacer15 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout16.addItem(self.spacer15)

        self.productivityPeriod = QComboBox(self.productivityHead)
        self.productivityPeriod.setObjectName(u"productivityPeriod")

        self.layout16.addWidget(self.productivityPeriod)

        self.productivityFromLabel = QLabel(self.productivityHead)
        self.productivityFromLabel.setObjectName(u"productivityFromLabel")

        self.layout16.addWidget(self.productivityFromLabel)

        self.productivityFrom = DateField(self.productivityHead)
        self.productivityFrom.setObjectName(u"productivityFrom")

        self.layout16.addWidget(self.productivityFrom)

        self.productivityUntilLabel = QLabel(self.productivityHead)
        self.productivityUntilLabel.setObjectName(u"productivityUntilLabel")

        self.layout16.addWidget(self.productivityUntilLabel)

        self.productivityUntil = DateField(self.productivityHead)
        self.productivityUntil.setObjectName(u"productivityUntil")

        self.layout16.addWidget(self.productivityUntil)


        self.layout17.addWidget(self.productivityHead)

        self.productivityTable = QTableView(productivityPane)
        self.productivityTable.setObjectName(u"productivityTable")
        self.productivityTable.setTabKeyNavigation(False)
        self.productivityTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.productivityTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.productivityTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.productivityTable.setShowGrid(False)
        self.productivityTable.setWordWrap(False)
        self.productivityTable.setCornerButtonEnabled(False)

        self.layout17.addWidget(self.productivityTable)

        self.productivityNote = QLabel(productivityPane)
        self.productivityNote.setObjectName(u"productivityNote")
        self.productivityNote.setWordWrap(True)
        self.productivityNote.setProperty(u"part", u"muted")

        self.layout17.addWidget(self.productivityNote)

        self.layout17.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.productivityFromLabel.setBuddy(self.productivityFrom)
        self.productivityUntilLabel.setBuddy(self.productivityUntil)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(productivityPane)

        QMetaObject.connectSlotsByName(productivityPane)
    # setupUi

    def retranslateUi(self, productivityPane):
#if QT_CONFIG(accessibility)
        productivityPane.setAccessibleName(QCoreApplication.translate("ProductivityPane", u"Productivity", None))
#endif // QT_CONFIG(accessibility)
        self.productivitySummary.setText("")
#if QT_CONFIG(accessibility)
        self.productivityPeriod.setAccessibleName(QCoreApplication.translate("ProductivityPane", u"Period", None))
#endif // QT_CONFIG(accessibility)
        self.productivityFromLabel.setText(QCoreApplication.translate("ProductivityPane", u"&From", None))
#if QT_CONFIG(accessibility)
        self.productivityFrom.setAccessibleName(QCoreApplication.translate("ProductivityPane", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.productivityUntilLabel.setText(QCoreApplication.translate("ProductivityPane", u"&until", None))
#if QT_CONFIG(accessibility)
        self.productivityUntil.setAccessibleName(QCoreApplication.translate("ProductivityPane", u"Last day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.productivityTable.setAccessibleName(QCoreApplication.translate("ProductivityPane", u"What everybody got done", None))
#endif // QT_CONFIG(accessibility)
        self.productivityNote.setText("")
    # retranslateUi

