# Compiled from ui/policy_pane.ui sha256 ceb893c5a143984e5efe1d93ec563d9e53d52115550e9b310e0de4101c35c79d. Do not edit; run: python build/forms.py
# What follows has sha256 e953b3b7d92a902c0f83f55c7c571600c76cd94bb2196fd2de6ca868faa05428
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'policy_pane.ui'
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
    QLabel, QListView, QSizePolicy, QSpacerItem,
    QStackedWidget, QToolButton, QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.elided_label import ElidedLabel
from arcaller_desktop.gui.widgets.facts_label import FactsLabel

class Ui_PolicyPane(object):
    def setupUi(self, policyPane):
        if not policyPane.objectName():
            policyPane.setObjectName(u"policyPane")
        policyPane.setProperty(u"part", u"pane")
        self.layout1 = QVBoxLayout(policyPane)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(1, 1, 1, 1)
        self.policyHead = QFrame(policyPane)
        self.policyHead.setObjectName(u"policyHead")
        self.policyHead.setProperty(u"part", u"head")
        self.layout2 = QHBoxLayout(self.policyHead)
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(10, 3, 6, 3)
        self.policyIcon = QLabel(self.policyHead)
        self.policyIcon.setObjectName(u"policyIcon")

        self.layout2.addWidget(self.policyIcon)

        self.policyTitle = QLabel(self.policyHead)
        self.policyTitle.setObjectName(u"policyTitle")
        self.policyTitle.setProperty(u"part", u"title")

        self.layout2.addWidget(self.policyTitle)

        self.policyPayer = ElidedLabel(self.policyHead)
        self.policyPayer.setObjectName(u"policyPayer")
        self.policyPayer.setProperty(u"part", u"muted")

        self.layout2.addWidget(self.policyPayer)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.policyCardButton = QToolButton(self.policyHead)
        self.policyCardButton.setObjectName(u"policyCardButton")
        self.policyCardButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout2.addWidget(self.policyCardButton)

        self.policyAddButton = QToolButton(self.policyHead)
        self.policyAddButton.setObjectName(u"policyAddButton")
        self.policyAddButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout2.addWidget(self.policyAddButton)

        self.policyEditButton = QToolButton(self.policyHead)
        self.policyEditButton.setObjectName(u"policyEditButton")
        self.policyEditButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout2.addWidget(self.policyEditButton)

        self.policyHistoryButton = QToolButton(self.policyHead)
        self.policyHistoryButton.setObjectName(u"policyHistoryButton")
        self.policyHistoryButton.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.layout2.addWidget(self.policyHistoryButton)


        self.layout1.addWidget(self.policyHead)

        self.policyStack = QStackedWidget(policyPane)
        self.policyStack.setObjectName(u"policyStack")
        self.policyPage = QWidget()
        self.policyPage.setObjectName(u"policyPage")
        self.layout3 = QVBoxLayout(self.policyPage)
        self.layout3.setSpacing(0)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.policyFacts = FactsLabel(self.policyPage)
        self.policyFacts.setObjectName(u"policyFacts")
        self.policyFacts.setWordWrap(True)
        self.policyFacts.setTextFormat(Qt.TextFormat.RichText)
        self.policyFacts.setMargin(8)

        self.layout3.addWidget(self.policyFacts)

        self.policyNotes = QListView(self.policyPage)
        self.policyNotes.setObjectName(u"policyNotes")
        self.policyNotes.setFrameShape(QFrame.Shape.NoFrame)
        self.policyNotes.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.policyNotes.setResizeMode(QListView.ResizeMode.Adjust)
        self.policyNotes.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

        self.layout3.addWidget(self.policyNotes)

        self.layout3.setStretch(1, 1)
        self.policyStack.addWidget(self.policyPage)
        self.policyEmptyPage = QWidget()
        self.policyEmptyPage.setObjectName(u"policyEmptyPage")
        self.layout4 = QVBoxLayout(self.policyEmptyPage)
        self.layout4.setObjectName(u"layout4")
        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout4.addItem(self.spacer2)

        self.policyEmptyText = QLabel(self.policyEmptyPage)
        self.policyEmptyText.setObjectName(u"policyEmptyText")
        self.policyEmptyText.setWordWrap(True)
        self.policyEmptyText.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.policyEmptyText.setProperty(u"part", u"muted")

        self.layout4.addWidget(self.policyEmptyText)

        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout4.addItem(self.spacer3)

        self.policyStack.addWidget(self.policyEmptyPage)

        self.layout1.addWidget(self.policyStack)

        QWidget.setTabOrder(self.policyNotes, self.policyAddButton)
        QWidget.setTabOrder(self.policyAddButton, self.policyEditButton)
        QWidget.setTabOrder(self.policyEditButton, self.policyHistoryButton)
        QWidget.setTabOrder(self.policyHistoryButton, self.policyCardButton)

        self.retranslateUi(policyPane)

        QMetaObject.connectSlotsByName(policyPane)
    # setupUi

    def retranslateUi(self, policyPane):
#if QT_CONFIG(accessibility)
        policyPane.setAccessibleName(QCoreApplication.translate("PolicyPane", u"Payer policy", None))
#endif // QT_CONFIG(accessibility)
        self.policyIcon.setText("")
        self.policyTitle.setText(QCoreApplication.translate("PolicyPane", u"Payer policy", None))
        self.policyPayer.setText("")
#if QT_CONFIG(tooltip)
        self.policyCardButton.setToolTip(QCoreApplication.translate("PolicyPane", u"Edit the payer's card", None))
#endif // QT_CONFIG(tooltip)
        self.policyCardButton.setText(QCoreApplication.translate("PolicyPane", u"Card", None))
#if QT_CONFIG(accessibility)
        self.policyCardButton.setAccessibleName(QCoreApplication.translate("PolicyPane", u"Edit the payer's card", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.policyAddButton.setToolTip(QCoreApplication.translate("PolicyPane", u"Add a policy note", None))
#endif // QT_CONFIG(tooltip)
        self.policyAddButton.setText(QCoreApplication.translate("PolicyPane", u"Add", None))
#if QT_CONFIG(accessibility)
        self.policyAddButton.setAccessibleName(QCoreApplication.translate("PolicyPane", u"Add a policy note", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.policyEditButton.setToolTip(QCoreApplication.translate("PolicyPane", u"Edit the chosen note", None))
#endif // QT_CONFIG(tooltip)
        self.policyEditButton.setText(QCoreApplication.translate("PolicyPane", u"Edit", None))
#if QT_CONFIG(accessibility)
        self.policyEditButton.setAccessibleName(QCoreApplication.translate("PolicyPane", u"Edit the chosen note", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.policyHistoryButton.setToolTip(QCoreApplication.translate("PolicyPane", u"History of the chosen note", None))
#endif // QT_CONFIG(tooltip)
        self.policyHistoryButton.setText(QCoreApplication.translate("PolicyPane", u"History", None))
#if QT_CONFIG(accessibility)
        self.policyHistoryButton.setAccessibleName(QCoreApplication.translate("PolicyPane", u"History of the chosen note", None))
#endif // QT_CONFIG(accessibility)
        self.policyFacts.setText("")
#if QT_CONFIG(accessibility)
        self.policyNotes.setAccessibleName(QCoreApplication.translate("PolicyPane", u"Policy notes of this payer", None))
#endif // QT_CONFIG(accessibility)
        self.policyEmptyText.setText(QCoreApplication.translate("PolicyPane", u"The payer's limits, phone path and rules appear here when a claim is chosen.", None))
    # retranslateUi

