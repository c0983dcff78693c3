# Compiled from ui/plan_pane.ui sha256 73abdec3ac962a70ecd46f28d4d6ee1d7b1b3add7d97c74b12b2b7ec522a814e. Do not edit; run: python build/forms.py
# What follows has sha256 c63cf072d4ee84c7ec1f78115b3af13db9786ac055ed0e5efe26846c4fa87276
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_pane.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QTableView, QToolButton,
    QVBoxLayout, QWidget)

class Ui_PlanPane(object):
    def setupUi(self, planPane):
        if not planPane.objectName():
            planPane.setObjectName(u"planPane")
        planPane.setProperty(u"part", u"pane")
        self.layout1 = QVBoxLayout(planPane)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(1, 1, 1, 1)
        self.planHead = QFrame(planPane)
        self.planHead.setObjectName(u"planHead")
        self.planHead.setProperty(u"part", u"head")
        self.layout2 = QHBoxLayout(self.planHead)
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(10, 3, 6, 3)
        self.planIcon = QLabel(self.planHead)
        self.planIcon.setObjectName(u"planIcon")

        self.layout2.addWidget(self.planIcon)

        self.planTitle = QLabel(self.planHead)
        self.planTitle.setObjectName(u"planTitle")
        self.planTitle.setProperty(u"part", u"title")

        self.layout2.addWidget(self.planTitle)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.planAgreementButton = QToolButton(self.planHead)
        self.planAgreementButton.setObjectName(u"planAgreementButton")
        self.planAgreementButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout2.addWidget(self.planAgreementButton)

        self.planCancelButton = QToolButton(self.planHead)
        self.planCancelButton.setObjectName(u"planCancelButton")
        self.planCancelButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout2.addWidget(self.planCancelButton)


        self.layout1.addWidget(self.planHead)

        self.planStack = QStackedWidget(planPane)
        self.planStack.setObjectName(u"planStack")
        self.planPage = QWidget()
        self.planPage.setObjectName(u"planPage")
        self.layout3 = QVBoxLayout(self.planPage)
        self.layout3.setSpacing(0)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.planSummary = QLabel(self.planPage)
        self.planSummary.setObjectName(u"planSummary")
        self.planSummary.setWordWrap(True)
        self.planSummary.setMargin(8)

        self.layout3.addWidget(self.planSummary)

        self.planSchedule = QTableView(self.planPage)
        self.planSchedule.setObjectName(u"planSchedule")
        self.planSchedule.setTabKeyNavigation(False)
        self.planSchedule.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.planSchedule.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.planSchedule.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.planSchedule.setShowGrid(False)
        self.planSchedule.setWordWrap(False)
        self.planSchedule.setCornerButtonEnabled(False)

        self.layout3.addWidget(self.planSchedule)

        self.layout3.setStretch(1, 1)
        self.planStack.addWidget(self.planPage)
        self.planEmptyPage = QWidget()
        self.planEmptyPage.setObjectName(u"planEmptyPage")
        self.layout4 = QVBoxLayout(self.planEmptyPage)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(14, 6, 14, 6)
        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout4.addItem(self.spacer2)

        self.planEmptyText = QLabel(self.planEmptyPage)
        self.planEmptyText.setObjectName(u"planEmptyText")
        self.planEmptyText.setWordWrap(True)
        self.planEmptyText.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.planEmptyText.setProperty(u"part", u"muted")

        self.layout4.addWidget(self.planEmptyText)

        self.layout5 = QHBoxLayout()
        self.layout5.setObjectName(u"layout5")
        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.spacer3)

        self.planButton = QPushButton(self.planEmptyPage)
        self.planButton.setObjectName(u"planButton")
        self.planButton.setAutoDefault(False)

        self.layout5.addWidget(self.planButton)

        self.spacer4 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.spacer4)


        self.layout4.addLayout(self.layout5)

        self.spacer5 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout4.addItem(self.spacer5)

        self.planStack.addWidget(self.planEmptyPage)

        self.layout1.addWidget(self.planStack)

        QWidget.setTabOrder(self.planSchedule, self.planButton)
        QWidget.setTabOrder(self.planButton, self.planAgreementButton)
        QWidget.setTabOrder(self.planAgreementButton, self.planCancelButton)

        self.retranslateUi(planPane)

        QMetaObject.connectSlotsByName(planPane)
    # setupUi

    def retranslateUi(self, planPane):
#if QT_CONFIG(accessibility)
        planPane.setAccessibleName(QCoreApplication.translate("PlanPane", u"Payment plan", None))
#endif // QT_CONFIG(accessibility)
        self.planIcon.setText("")
        self.planTitle.setText(QCoreApplication.translate("PlanPane", u"Payment plan", None))
#if QT_CONFIG(tooltip)
        self.planAgreementButton.setToolTip(QCoreApplication.translate("PlanPane", u"Preview the agreement", None))
#endif // QT_CONFIG(tooltip)
        self.planAgreementButton.setText(QCoreApplication.translate("PlanPane", u"Agreement", None))
#if QT_CONFIG(accessibility)
        self.planAgreementButton.setAccessibleName(QCoreApplication.translate("PlanPane", u"Preview the agreement", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.planCancelButton.setToolTip(QCoreApplication.translate("PlanPane", u"End the plan", None))
#endif // QT_CONFIG(tooltip)
        self.planCancelButton.setText(QCoreApplication.translate("PlanPane", u"End\u2026", None))
#if QT_CONFIG(accessibility)
        self.planCancelButton.setAccessibleName(QCoreApplication.translate("PlanPane", u"End the plan", None))
#endif // QT_CONFIG(accessibility)
        self.planSummary.setText("")
#if QT_CONFIG(accessibility)
        self.planSchedule.setAccessibleName(QCoreApplication.translate("PlanPane", u"Installments of the plan", None))
#endif // QT_CONFIG(accessibility)
        self.planEmptyText.setText("")
        self.planButton.setText(QCoreApplication.translate("PlanPane", u"Set up a &plan\u2026", None))
    # retranslateUi

