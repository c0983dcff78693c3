# Compiled from ui/clocks_pane.ui sha256 52bb82820bf210d3c1dc6c35bff6bb82ec435091113caecd490e11649447cca9. Do not edit; run: python build/forms.py
# What follows has sha256 ed90d6ff0ce0c412dd319afae8c0632d0598076d07f7bfb0016c151221cf8ec8
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'clocks_pane.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QHeaderView, QLabel,
    QSizePolicy, QTableView, QVBoxLayout, QWidget)

class Ui_ClocksPane(object):
    def setupUi(self, clocksPane):
        if not clocksPane.objectName():
            clocksPane.setObjectName(u"clocksPane")
        self.layout1 = QVBoxLayout(clocksPane)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.clocksTable = QTableView(clocksPane)
        self.clocksTable.setObjectName(u"clocksTable")
        self.clocksTable.setTabKeyNavigation(False)
        self.clocksTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clocksTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.clocksTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.clocksTable.setShowGrid(False)
        self.clocksTable.setWordWrap(False)
        self.clocksTable.setCornerButtonEnabled(False)

        self.layout1.addWidget(self.clocksTable)

        self.clockRule = QLabel(clocksPane)
        self.clockRule.setObjectName(u"clockRule")
        self.clockRule.setWordWrap(True)
        self.clockRule.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.clockRule)


        self.retranslateUi(clocksPane)

        QMetaObject.connectSlotsByName(clocksPane)
    # setupUi

    def retranslateUi(self, clocksPane):
#if QT_CONFIG(accessibility)
        clocksPane.setAccessibleName(QCoreApplication.translate("ClocksPane", u"Clocks", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.clocksTable.setAccessibleName(QCoreApplication.translate("ClocksPane", u"Clocks of this claim", None))
#endif // QT_CONFIG(accessibility)
        self.clockRule.setText("")
    # retranslateUi

