# Compiled from ui/why_pane.ui sha256 f2f98f813b8d89eac2e73640be0182cfdcc52fc0635a0496bab0041b7c8e12cf. Do not edit; run: python build/forms.py
# What follows has sha256 9f7220185b65ede233debb9a372d9845a7e2fa649ba36fa6ccbd36a980d5a9d2
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'why_pane.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QHBoxLayout, QHeaderView,
    QLabel, QSizePolicy, QTableView, QVBoxLayout,
    QWidget)

from arcaller_desktop.gui.widgets.elided_label import ElidedLabel

class Ui_WhyPane(object):
    def setupUi(self, whyPane):
        if not whyPane.objectName():
            whyPane.setObjectName(u"whyPane")
        self.layout2 = QVBoxLayout(whyPane)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.workGuards = QLabel(whyPane)
        self.workGuards.setObjectName(u"workGuards")
        self.workGuards.setWordWrap(True)
        self.workGuards.setProperty(u"part", u"notice")

        self.layout2.addWidget(self.workGuards)

        self.layout1 = QHBoxLayout()
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.causesTable = QTableView(whyPane)
        self.causesTable.setObjectName(u"causesTable")
        self.causesTable.setTabKeyNavigation(False)
        self.causesTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.causesTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.causesTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.causesTable.setShowGrid(False)
        self.causesTable.setWordWrap(False)
        self.causesTable.setCornerButtonEnabled(False)

        self.layout1.addWidget(self.causesTable)

        self.partsTable = QTableView(whyPane)
        self.partsTable.setObjectName(u"partsTable")
        self.partsTable.setTabKeyNavigation(False)
        self.partsTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.partsTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.partsTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.partsTable.setShowGrid(False)
        self.partsTable.setWordWrap(False)
        self.partsTable.setCornerButtonEnabled(False)

        self.layout1.addWidget(self.partsTable)

        self.layout1.setStretch(0, 4)
        self.layout1.setStretch(1, 5)

        self.layout2.addLayout(self.layout1)

        self.workWhyNot = ElidedLabel(whyPane)
        self.workWhyNot.setObjectName(u"workWhyNot")
        self.workWhyNot.setProperty(u"part", u"muted")

        self.layout2.addWidget(self.workWhyNot)

        QWidget.setTabOrder(self.causesTable, self.partsTable)

        self.retranslateUi(whyPane)

        QMetaObject.connectSlotsByName(whyPane)
    # setupUi

    def retranslateUi(self, whyPane):
#if QT_CONFIG(accessibility)
        whyPane.setAccessibleName(QCoreApplication.translate("WhyPane", u"Why it is work", None))
#endif // QT_CONFIG(accessibility)
        self.workGuards.setText("")
#if QT_CONFIG(accessibility)
        self.causesTable.setAccessibleName(QCoreApplication.translate("WhyPane", u"Why this claim is work", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.partsTable.setAccessibleName(QCoreApplication.translate("WhyPane", u"What the priority is made of", None))
#endif // QT_CONFIG(accessibility)
        self.workWhyNot.setText("")
    # retranslateUi

