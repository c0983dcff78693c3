# Compiled from ui/training_pane.ui sha256 bf5a77e830dcdfd1e37fe475be3db077734ca38a09549b30ec21233cc5494518. Do not edit; run: python build/forms.py
# What follows has sha256 d7b02a363e74918c02f9234cdc3017cf76867a09fe5644fe362cd453c4c88602
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'training_pane.ui'
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
    QSpacerItem, QTableView, QTextBrowser, QVBoxLayout,
    QWidget)

class Ui_TrainingPane(object):
    def setupUi(self, trainingPane):
        if not trainingPane.objectName():
            trainingPane.setObjectName(u"trainingPane")
        trainingPane.setProperty(u"part", u"pane")
        self.layout1 = QVBoxLayout(trainingPane)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(1, 1, 1, 1)
        self.trainingHead = QFrame(trainingPane)
        self.trainingHead.setObjectName(u"trainingHead")
        self.trainingHead.setProperty(u"part", u"head")
        self.layout2 = QHBoxLayout(self.trainingHead)
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(10, 4, 8, 4)
        self.trainingSummary = QLabel(self.trainingHead)
        self.trainingSummary.setObjectName(u"trainingSummary")
        self.trainingSummary.setProperty(u"part", u"muted")

        self.layout2.addWidget(self.trainingSummary)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.trainingCallButton = QPushButton(self.trainingHead)
        self.trainingCallButton.setObjectName(u"trainingCallButton")
        self.trainingCallButton.setAutoDefault(False)

        self.layout2.addWidget(self.trainingCallButton)

        self.trainingQuizButton = QPushButton(self.trainingHead)
        self.trainingQuizButton.setObjectName(u"trainingQuizButton")
        self.trainingQuizButton.setAutoDefault(False)

        self.layout2.addWidget(self.trainingQuizButton)

        self.trainingPhrasesButton = QPushButton(self.trainingHead)
        self.trainingPhrasesButton.setObjectName(u"trainingPhrasesButton")
        self.trainingPhrasesButton.setAutoDefault(False)

        self.layout2.addWidget(self.trainingPhrasesButton)


        self.layout1.addWidget(self.trainingHead)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(8, 6, 8, 8)
        self.trainingTraineesLabel = QLabel(trainingPane)
        self.trainingTraineesLabel.setObjectName(u"trainingTraineesLabel")
        self.trainingTraineesLabel.setProperty(u"part", u"title")

        self.layout3.addWidget(self.trainingTraineesLabel)

        self.trainingTrainees = QTableView(trainingPane)
        self.trainingTrainees.setObjectName(u"trainingTrainees")
        self.trainingTrainees.setTabKeyNavigation(False)
        self.trainingTrainees.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.trainingTrainees.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.trainingTrainees.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.trainingTrainees.setShowGrid(False)
        self.trainingTrainees.setWordWrap(False)
        self.trainingTrainees.setCornerButtonEnabled(False)

        self.layout3.addWidget(self.trainingTrainees)

        self.trainingResultsLabel = QLabel(trainingPane)
        self.trainingResultsLabel.setObjectName(u"trainingResultsLabel")
        self.trainingResultsLabel.setProperty(u"part", u"title")

        self.layout3.addWidget(self.trainingResultsLabel)

        self.trainingResults = QTableView(trainingPane)
        self.trainingResults.setObjectName(u"trainingResults")
        self.trainingResults.setTabKeyNavigation(False)
        self.trainingResults.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.trainingResults.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.trainingResults.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.trainingResults.setShowGrid(False)
        self.trainingResults.setWordWrap(False)
        self.trainingResults.setCornerButtonEnabled(False)

        self.layout3.addWidget(self.trainingResults)

        self.trainingMissedLabel = QLabel(trainingPane)
        self.trainingMissedLabel.setObjectName(u"trainingMissedLabel")
        self.trainingMissedLabel.setProperty(u"part", u"title")

        self.layout3.addWidget(self.trainingMissedLabel)

        self.trainingMissed = QTextBrowser(trainingPane)
        self.trainingMissed.setObjectName(u"trainingMissed")
        self.trainingMissed.setOpenLinks(False)

        self.layout3.addWidget(self.trainingMissed)

        self.layout3.setStretch(1, 2)
        self.layout3.setStretch(3, 3)
        self.layout3.setStretch(5, 2)

        self.layout1.addLayout(self.layout3)

        self.layout1.setStretch(1, 1)
        QWidget.setTabOrder(self.trainingTrainees, self.trainingResults)
        QWidget.setTabOrder(self.trainingResults, self.trainingMissed)
        QWidget.setTabOrder(self.trainingMissed, self.trainingCallButton)
        QWidget.setTabOrder(self.trainingCallButton, self.trainingQuizButton)
        QWidget.setTabOrder(self.trainingQuizButton, self.trainingPhrasesButton)

        self.retranslateUi(trainingPane)

        QMetaObject.connectSlotsByName(trainingPane)
    # setupUi

    def retranslateUi(self, trainingPane):
#if QT_CONFIG(accessibility)
        trainingPane.setAccessibleName(QCoreApplication.translate("TrainingPane", u"Training", None))
#endif // QT_CONFIG(accessibility)
        self.trainingSummary.setText("")
        self.trainingCallButton.setText(QCoreApplication.translate("TrainingPane", u"Practice &call\u2026", None))
        self.trainingQuizButton.setText(QCoreApplication.translate("TrainingPane", u"&Quiz\u2026", None))
        self.trainingPhrasesButton.setText(QCoreApplication.translate("TrainingPane", u"P&hrases\u2026", None))
        self.trainingTraineesLabel.setText(QCoreApplication.translate("TrainingPane", u"Who stands where", None))
#if QT_CONFIG(accessibility)
        self.trainingTrainees.setAccessibleName(QCoreApplication.translate("TrainingPane", u"Who stands where", None))
#endif // QT_CONFIG(accessibility)
        self.trainingResultsLabel.setText(QCoreApplication.translate("TrainingPane", u"Results, newest first", None))
#if QT_CONFIG(accessibility)
        self.trainingResults.setAccessibleName(QCoreApplication.translate("TrainingPane", u"Results of practice calls and quizzes", None))
#endif // QT_CONFIG(accessibility)
        self.trainingMissedLabel.setText(QCoreApplication.translate("TrainingPane", u"What was missed", None))
#if QT_CONFIG(accessibility)
        self.trainingMissed.setAccessibleName(QCoreApplication.translate("TrainingPane", u"What was missed in the chosen result", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

