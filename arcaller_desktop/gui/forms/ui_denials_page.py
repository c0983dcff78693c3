# Compiled from ui/denials_page.ui sha256 d72aa6c7fd869cb73c895cffafc4e5a0df393f4e62dab3c4c52f59c970271c28. Do not edit; run: python build/forms.py
# What follows has sha256 50acf3763780d9a615774972ddf58a73b40179b35a67c818e400fb853d7c0245
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'denials_page.ui'
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
    QSpacerItem, QStackedWidget, QTableView, QVBoxLayout,
    QWidget)

from arcaller_desktop.gui.widgets.share_bars import ShareBars

class Ui_DenialsPage(object):
    def setupUi(self, denialsPage):
        if not denialsPage.objectName():
            denialsPage.setObjectName(u"denialsPage")
        denialsPage.setProperty(u"part", u"pane")
        self.layout1 = QVBoxLayout(denialsPage)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(1, 1, 1, 1)
        self.denialsHead = QFrame(denialsPage)
        self.denialsHead.setObjectName(u"denialsHead")
        self.denialsHead.setProperty(u"part", u"head")
        self.layout2 = QHBoxLayout(self.denialsHead)
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(10, 3, 6, 3)
        self.denialsIcon = QLabel(self.denialsHead)
        self.denialsIcon.setObjectName(u"denialsIcon")

        self.layout2.addWidget(self.denialsIcon)

        self.denialsTitle = QLabel(self.denialsHead)
        self.denialsTitle.setObjectName(u"denialsTitle")
        self.denialsTitle.setProperty(u"part", u"title")

        self.layout2.addWidget(self.denialsTitle)

        self.denialsSummary = QLabel(self.denialsHead)
        self.denialsSummary.setObjectName(u"denialsSummary")
        self.denialsSummary.setProperty(u"part", u"muted")

        self.layout2.addWidget(self.denialsSummary)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.denialsGrouping = QComboBox(self.denialsHead)
        self.denialsGrouping.setObjectName(u"denialsGrouping")
        self.denialsGrouping.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.denialsGrouping.setMinimumContentsLength(12)

        self.layout2.addWidget(self.denialsGrouping)


        self.layout1.addWidget(self.denialsHead)

        self.denialsStack = QStackedWidget(denialsPage)
        self.denialsStack.setObjectName(u"denialsStack")
        self.denialsTablePage = QWidget()
        self.denialsTablePage.setObjectName(u"denialsTablePage")
        self.layout3 = QHBoxLayout(self.denialsTablePage)
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 8, 0)
        self.denialsTable = QTableView(self.denialsTablePage)
        self.denialsTable.setObjectName(u"denialsTable")
        self.denialsTable.setTabKeyNavigation(False)
        self.denialsTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.denialsTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.denialsTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.denialsTable.setShowGrid(False)
        self.denialsTable.setWordWrap(False)
        self.denialsTable.setCornerButtonEnabled(False)

        self.layout3.addWidget(self.denialsTable)

        self.denialsBars = ShareBars(self.denialsTablePage)
        self.denialsBars.setObjectName(u"denialsBars")
        self.denialsBars.setMinimumSize(QSize(240, 160))

        self.layout3.addWidget(self.denialsBars)

        self.layout3.setStretch(0, 5)
        self.layout3.setStretch(1, 2)
        self.denialsStack.addWidget(self.denialsTablePage)
        self.denialsEmptyPage = QWidget()
        self.denialsEmptyPage.setObjectName(u"denialsEmptyPage")
        self.layout4 = QVBoxLayout(self.denialsEmptyPage)
        self.layout4.setObjectName(u"layout4")
        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout4.addItem(self.spacer2)

        self.denialsEmptyText = QLabel(self.denialsEmptyPage)
        self.denialsEmptyText.setObjectName(u"denialsEmptyText")
        self.denialsEmptyText.setWordWrap(True)
        self.denialsEmptyText.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.denialsEmptyText.setProperty(u"part", u"muted")

        self.layout4.addWidget(self.denialsEmptyText)

        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout4.addItem(self.spacer3)

        self.denialsStack.addWidget(self.denialsEmptyPage)

        self.layout1.addWidget(self.denialsStack)

        QWidget.setTabOrder(self.denialsGrouping, self.denialsTable)

        self.retranslateUi(denialsPage)

        QMetaObject.connectSlotsByName(denialsPage)
    # setupUi

    def retranslateUi(self, denialsPage):
#if QT_CONFIG(accessibility)
        denialsPage.setAccessibleName(QCoreApplication.translate("DenialsPage", u"Denials", None))
#endif // QT_CONFIG(accessibility)
        self.denialsIcon.setText("")
        self.denialsTitle.setText(QCoreApplication.translate("DenialsPage", u"Denials", None))
        self.denialsSummary.setText("")
#if QT_CONFIG(accessibility)
        self.denialsGrouping.setAccessibleName(QCoreApplication.translate("DenialsPage", u"Group denials by", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.denialsTable.setAccessibleName(QCoreApplication.translate("DenialsPage", u"Open denials by reason", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.denialsBars.setAccessibleName(QCoreApplication.translate("DenialsPage", u"Denied amounts, largest first", None))
#endif // QT_CONFIG(accessibility)
        self.denialsEmptyText.setText(QCoreApplication.translate("DenialsPage", u"No denials are open. They appear here when a remittance denies a line.", None))
    # retranslateUi

