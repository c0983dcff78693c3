# Compiled from ui/workload_pane.ui sha256 3f4854c2bfbc9e019df96c503c134dade1532fdc3eebb70d28c6f20608a8c058. Do not edit; run: python build/forms.py
# What follows has sha256 0491d11c0b54d690dc599553145cd270666e589591e3e3fa4088c49cd5ec959e
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'workload_pane.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QCheckBox, QComboBox,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QTableView, QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.choice_box import ChoiceBox

class Ui_WorkloadPane(object):
    def setupUi(self, workloadPane):
        if not workloadPane.objectName():
            workloadPane.setObjectName(u"workloadPane")
        self.layout5 = QVBoxLayout(workloadPane)
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(4, 4, 4, 4)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(4, 6, 4, 2)
        self.workloadSummary = QLabel(workloadPane)
        self.workloadSummary.setObjectName(u"workloadSummary")
        self.workloadSummary.setProperty(u"part", u"title")

        self.layout2.addWidget(self.workloadSummary)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)


        self.layout5.addLayout(self.layout2)

        self.workloadTable = QTableView(workloadPane)
        self.workloadTable.setObjectName(u"workloadTable")
        self.workloadTable.setTabKeyNavigation(False)
        self.workloadTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.workloadTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.workloadTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.workloadTable.setShowGrid(False)
        self.workloadTable.setWordWrap(False)
        self.workloadTable.setCornerButtonEnabled(False)

        self.layout5.addWidget(self.workloadTable)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(4, 4, 4, 4)
        self.moveCountLabel = QLabel(workloadPane)
        self.moveCountLabel.setObjectName(u"moveCountLabel")

        self.layout4.addWidget(self.moveCountLabel)

        self.moveCount = QSpinBox(workloadPane)
        self.moveCount.setObjectName(u"moveCount")
        self.moveCount.setMinimum(1)
        self.moveCount.setMaximum(5000)
        self.moveCount.setValue(25)

        self.layout4.addWidget(self.moveCount)

        self.moveWord = QLabel(workloadPane)
        self.moveWord.setObjectName(u"moveWord")

        self.layout4.addWidget(self.moveWord)

        self.moveOverdue = QCheckBox(workloadPane)
        self.moveOverdue.setObjectName(u"moveOverdue")

        self.layout4.addWidget(self.moveOverdue)

        self.moveTakerLabel = QLabel(workloadPane)
        self.moveTakerLabel.setObjectName(u"moveTakerLabel")

        self.layout4.addWidget(self.moveTakerLabel)

        self.moveTaker = ChoiceBox(workloadPane)
        self.moveTaker.setObjectName(u"moveTaker")
        self.moveTaker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.moveTaker.setMinimumContentsLength(20)

        self.layout4.addWidget(self.moveTaker)

        self.movePreviewButton = QPushButton(workloadPane)
        self.movePreviewButton.setObjectName(u"movePreviewButton")
        self.movePreviewButton.setAutoDefault(False)
        self.movePreviewButton.setProperty(u"part", u"strong")

        self.layout4.addWidget(self.movePreviewButton)

        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer3)


        self.layout5.addLayout(self.layout4)

#if QT_CONFIG(shortcut)
        self.moveCountLabel.setBuddy(self.moveCount)
        self.moveTakerLabel.setBuddy(self.moveTaker)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.workloadTable, self.moveCount)
        QWidget.setTabOrder(self.moveCount, self.moveOverdue)
        QWidget.setTabOrder(self.moveOverdue, self.moveTaker)
        QWidget.setTabOrder(self.moveTaker, self.movePreviewButton)

        self.retranslateUi(workloadPane)

        QMetaObject.connectSlotsByName(workloadPane)
    # setupUi

    def retranslateUi(self, workloadPane):
#if QT_CONFIG(accessibility)
        workloadPane.setAccessibleName(QCoreApplication.translate("WorkloadPane", u"Workload", None))
#endif // QT_CONFIG(accessibility)
        self.workloadSummary.setText("")
#if QT_CONFIG(accessibility)
        self.workloadTable.setAccessibleName(QCoreApplication.translate("WorkloadPane", u"Work by person", None))
#endif // QT_CONFIG(accessibility)
        self.moveCountLabel.setText(QCoreApplication.translate("WorkloadPane", u"&Move", None))
#if QT_CONFIG(accessibility)
        self.moveCount.setAccessibleName(QCoreApplication.translate("WorkloadPane", u"How many claims to move", None))
#endif // QT_CONFIG(accessibility)
        self.moveWord.setText(QCoreApplication.translate("WorkloadPane", u"claims of the chosen person", None))
        self.moveOverdue.setText(QCoreApplication.translate("WorkloadPane", u"only over&due ones", None))
        self.moveTakerLabel.setText(QCoreApplication.translate("WorkloadPane", u"&to", None))
#if QT_CONFIG(accessibility)
        self.moveTaker.setAccessibleName(QCoreApplication.translate("WorkloadPane", u"Who gets them", None))
#endif // QT_CONFIG(accessibility)
        self.movePreviewButton.setText(QCoreApplication.translate("WorkloadPane", u"&Preview and move\u2026", None))
    # retranslateUi

