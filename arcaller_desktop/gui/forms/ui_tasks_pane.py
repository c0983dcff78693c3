# Compiled from ui/tasks_pane.ui sha256 4758c1e8eda6f19e48d0d02226626aa4a14f4256ae719446037aa341a3539b5b. Do not edit; run: python build/forms.py
# What follows has sha256 568b2de399f4ff046d581566d6650f7340ab342de1fa7f14bc22e5a765ba2623
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tasks_pane.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QSplitter,
    QTableView, QTextBrowser, QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_TasksPane(object):
    def setupUi(self, tasksPane):
        if not tasksPane.objectName():
            tasksPane.setObjectName(u"tasksPane")
        tasksPane.setProperty(u"part", u"pane")
        self.layout6 = QVBoxLayout(tasksPane)
        self.layout6.setSpacing(0)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(1, 1, 1, 1)
        self.tasksHead = QFrame(tasksPane)
        self.tasksHead.setObjectName(u"tasksHead")
        self.tasksHead.setProperty(u"part", u"head")
        self.layout5 = QHBoxLayout(self.tasksHead)
        self.layout5.setSpacing(6)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(10, 4, 8, 4)
        self.tasksSummary = QLabel(self.tasksHead)
        self.tasksSummary.setObjectName(u"tasksSummary")
        self.tasksSummary.setProperty(u"part", u"muted")

        self.layout5.addWidget(self.tasksSummary)

        self.spacer4 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.spacer4)

        self.tasksFilter = QComboBox(self.tasksHead)
        self.tasksFilter.setObjectName(u"tasksFilter")

        self.layout5.addWidget(self.tasksFilter)

        self.tasksAskButton = QPushButton(self.tasksHead)
        self.tasksAskButton.setObjectName(u"tasksAskButton")

        self.layout5.addWidget(self.tasksAskButton)

        self.tasksQueriesButton = QPushButton(self.tasksHead)
        self.tasksQueriesButton.setObjectName(u"tasksQueriesButton")

        self.layout5.addWidget(self.tasksQueriesButton)


        self.layout6.addWidget(self.tasksHead)

        self.tasksSplit = QSplitter(tasksPane)
        self.tasksSplit.setObjectName(u"tasksSplit")
        self.tasksSplit.setOrientation(Qt.Orientation.Horizontal)
        self.tasksSplit.setChildrenCollapsible(False)
        self.tasksTable = QTableView(self.tasksSplit)
        self.tasksTable.setObjectName(u"tasksTable")
        self.tasksTable.setTabKeyNavigation(False)
        self.tasksTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tasksTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.tasksTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tasksTable.setShowGrid(False)
        self.tasksTable.setWordWrap(False)
        self.tasksTable.setCornerButtonEnabled(False)
        self.tasksSplit.addWidget(self.tasksTable)
        self.taskRight = QWidget(self.tasksSplit)
        self.taskRight.setObjectName(u"taskRight")
        self.layout3 = QVBoxLayout(self.taskRight)
        self.layout3.setSpacing(6)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(10, 8, 10, 8)
        self.taskTitle = QLabel(self.taskRight)
        self.taskTitle.setObjectName(u"taskTitle")
        self.taskTitle.setProperty(u"part", u"big")

        self.layout3.addWidget(self.taskTitle)

        self.taskFacts = QLabel(self.taskRight)
        self.taskFacts.setObjectName(u"taskFacts")
        self.taskFacts.setWordWrap(True)
        self.taskFacts.setProperty(u"part", u"muted")

        self.layout3.addWidget(self.taskFacts)

        self.taskThread = QTextBrowser(self.taskRight)
        self.taskThread.setObjectName(u"taskThread")
        self.taskThread.setFrameShape(QFrame.Shape.NoFrame)
        self.taskThread.setOpenLinks(False)

        self.layout3.addWidget(self.taskThread)

        self.taskSayLabel = QLabel(self.taskRight)
        self.taskSayLabel.setObjectName(u"taskSayLabel")

        self.layout3.addWidget(self.taskSayLabel)

        self.taskSay = QPlainTextEdit(self.taskRight)
        self.taskSay.setObjectName(u"taskSay")
        self.taskSay.setTabChangesFocus(True)
        self.taskSay.setMaximumSize(QSize(16777215, 76))

        self.layout3.addWidget(self.taskSay)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.taskAnswerButton = QPushButton(self.taskRight)
        self.taskAnswerButton.setObjectName(u"taskAnswerButton")
        self.taskAnswerButton.setProperty(u"part", u"strong")

        self.layout2.addWidget(self.taskAnswerButton)

        self.taskSayButton = QPushButton(self.taskRight)
        self.taskSayButton.setObjectName(u"taskSayButton")

        self.layout2.addWidget(self.taskSayButton)

        self.taskHandOnButton = QPushButton(self.taskRight)
        self.taskHandOnButton.setObjectName(u"taskHandOnButton")

        self.layout2.addWidget(self.taskHandOnButton)

        self.taskCloseButton = QPushButton(self.taskRight)
        self.taskCloseButton.setObjectName(u"taskCloseButton")

        self.layout2.addWidget(self.taskCloseButton)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.taskClaimButton = QPushButton(self.taskRight)
        self.taskClaimButton.setObjectName(u"taskClaimButton")

        self.layout2.addWidget(self.taskClaimButton)

        self.taskPrintButton = QPushButton(self.taskRight)
        self.taskPrintButton.setObjectName(u"taskPrintButton")

        self.layout2.addWidget(self.taskPrintButton)


        self.layout3.addLayout(self.layout2)

        self.layout3.setStretch(2, 1)
        self.tasksSplit.addWidget(self.taskRight)

        self.layout6.addWidget(self.tasksSplit)

        self.layout6.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.taskSayLabel.setBuddy(self.taskSay)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(tasksPane)

        QMetaObject.connectSlotsByName(tasksPane)
    # setupUi

    def retranslateUi(self, tasksPane):
#if QT_CONFIG(accessibility)
        tasksPane.setAccessibleName(QCoreApplication.translate("TasksPane", u"Questions to colleagues", None))
#endif // QT_CONFIG(accessibility)
        self.tasksSummary.setText("")
#if QT_CONFIG(accessibility)
        self.tasksFilter.setAccessibleName(QCoreApplication.translate("TasksPane", u"Which questions", None))
#endif // QT_CONFIG(accessibility)
        self.tasksAskButton.setText(QCoreApplication.translate("TasksPane", u"As&k a colleague\u2026", None))
        self.tasksQueriesButton.setText(QCoreApplication.translate("TasksPane", u"Client &queries on paper\u2026", None))
#if QT_CONFIG(accessibility)
        self.tasksTable.setAccessibleName(QCoreApplication.translate("TasksPane", u"Questions; Enter goes to the answer", None))
#endif // QT_CONFIG(accessibility)
        self.taskTitle.setText("")
        self.taskFacts.setText("")
#if QT_CONFIG(accessibility)
        self.taskThread.setAccessibleName(QCoreApplication.translate("TasksPane", u"Question, packet and what was said", None))
#endif // QT_CONFIG(accessibility)
        self.taskSayLabel.setText(QCoreApplication.translate("TasksPane", u"&Say or answer", None))
#if QT_CONFIG(accessibility)
        self.taskSay.setAccessibleName(QCoreApplication.translate("TasksPane", u"What you say; @name calls a colleague", None))
#endif // QT_CONFIG(accessibility)
        self.taskSay.setPlaceholderText(QCoreApplication.translate("TasksPane", u"@name calls a colleague", None))
        self.taskAnswerButton.setText(QCoreApplication.translate("TasksPane", u"&Answer and return", None))
        self.taskSayButton.setText(QCoreApplication.translate("TasksPane", u"Add &message", None))
        self.taskHandOnButton.setText(QCoreApplication.translate("TasksPane", u"Hand &on\u2026", None))
        self.taskCloseButton.setText(QCoreApplication.translate("TasksPane", u"C&lose question", None))
        self.taskClaimButton.setText(QCoreApplication.translate("TasksPane", u"&Open claim", None))
        self.taskPrintButton.setText(QCoreApplication.translate("TasksPane", u"&Print\u2026", None))
    # retranslateUi

