# Compiled from ui/deadlines_page.ui sha256 b86027ffd335106ed9e9392e45ae3e135f66830e41bbedac852566bd1c055c19. Do not edit; run: python build/forms.py
# What follows has sha256 f15f4b5bbe859b7e8bd9425c5ff4cf79767b584f193a9d5694ac63737476c21b
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'deadlines_page.ui'
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
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.choice_box import ChoiceBox
from arcaller_desktop.gui.widgets.elided_label import ElidedLabel

class Ui_DeadlinesPage(object):
    def setupUi(self, deadlinesPage):
        if not deadlinesPage.objectName():
            deadlinesPage.setObjectName(u"deadlinesPage")
        deadlinesPage.setProperty(u"part", u"pane")
        self.layout10 = QVBoxLayout(deadlinesPage)
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(1, 1, 1, 1)
        self.deadlinesHead = QFrame(deadlinesPage)
        self.deadlinesHead.setObjectName(u"deadlinesHead")
        self.deadlinesHead.setProperty(u"part", u"head")
        self.layout2 = QHBoxLayout(self.deadlinesHead)
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(10, 5, 10, 5)
        self.deadlinesIcon = QLabel(self.deadlinesHead)
        self.deadlinesIcon.setObjectName(u"deadlinesIcon")

        self.layout2.addWidget(self.deadlinesIcon)

        self.deadlinesTitle = QLabel(self.deadlinesHead)
        self.deadlinesTitle.setObjectName(u"deadlinesTitle")
        self.deadlinesTitle.setProperty(u"part", u"title")

        self.layout2.addWidget(self.deadlinesTitle)

        self.deadlinesSummary = ElidedLabel(self.deadlinesHead)
        self.deadlinesSummary.setObjectName(u"deadlinesSummary")
        self.deadlinesSummary.setProperty(u"part", u"muted")

        self.layout2.addWidget(self.deadlinesSummary)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)


        self.layout10.addWidget(self.deadlinesHead)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(10)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(10, 6, 10, 2)
        self.deadlinesWeek = QFrame(deadlinesPage)
        self.deadlinesWeek.setObjectName(u"deadlinesWeek")
        self.deadlinesWeek.setProperty(u"part", u"pane")
        self.layout3 = QVBoxLayout(self.deadlinesWeek)
        self.layout3.setSpacing(2)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(14, 8, 14, 8)
        self.deadlinesWeekTitle = QLabel(self.deadlinesWeek)
        self.deadlinesWeekTitle.setObjectName(u"deadlinesWeekTitle")
        self.deadlinesWeekTitle.setProperty(u"part", u"muted")

        self.layout3.addWidget(self.deadlinesWeekTitle)

        self.deadlinesWeekMoney = QLabel(self.deadlinesWeek)
        self.deadlinesWeekMoney.setObjectName(u"deadlinesWeekMoney")
        self.deadlinesWeekMoney.setProperty(u"part", u"big")

        self.layout3.addWidget(self.deadlinesWeekMoney)

        self.deadlinesWeekClaims = QLabel(self.deadlinesWeek)
        self.deadlinesWeekClaims.setObjectName(u"deadlinesWeekClaims")
        self.deadlinesWeekClaims.setProperty(u"part", u"muted")

        self.layout3.addWidget(self.deadlinesWeekClaims)


        self.layout7.addWidget(self.deadlinesWeek)

        self.deadlinesNext = QFrame(deadlinesPage)
        self.deadlinesNext.setObjectName(u"deadlinesNext")
        self.deadlinesNext.setProperty(u"part", u"pane")
        self.layout4 = QVBoxLayout(self.deadlinesNext)
        self.layout4.setSpacing(2)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(14, 8, 14, 8)
        self.deadlinesNextTitle = QLabel(self.deadlinesNext)
        self.deadlinesNextTitle.setObjectName(u"deadlinesNextTitle")
        self.deadlinesNextTitle.setProperty(u"part", u"muted")

        self.layout4.addWidget(self.deadlinesNextTitle)

        self.deadlinesNextMoney = QLabel(self.deadlinesNext)
        self.deadlinesNextMoney.setObjectName(u"deadlinesNextMoney")
        self.deadlinesNextMoney.setProperty(u"part", u"big")

        self.layout4.addWidget(self.deadlinesNextMoney)

        self.deadlinesNextClaims = QLabel(self.deadlinesNext)
        self.deadlinesNextClaims.setObjectName(u"deadlinesNextClaims")
        self.deadlinesNextClaims.setProperty(u"part", u"muted")

        self.layout4.addWidget(self.deadlinesNextClaims)


        self.layout7.addWidget(self.deadlinesNext)

        self.deadlinesLater = QFrame(deadlinesPage)
        self.deadlinesLater.setObjectName(u"deadlinesLater")
        self.deadlinesLater.setProperty(u"part", u"pane")
        self.layout5 = QVBoxLayout(self.deadlinesLater)
        self.layout5.setSpacing(2)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(14, 8, 14, 8)
        self.deadlinesLaterTitle = QLabel(self.deadlinesLater)
        self.deadlinesLaterTitle.setObjectName(u"deadlinesLaterTitle")
        self.deadlinesLaterTitle.setProperty(u"part", u"muted")

        self.layout5.addWidget(self.deadlinesLaterTitle)

        self.deadlinesLaterMoney = QLabel(self.deadlinesLater)
        self.deadlinesLaterMoney.setObjectName(u"deadlinesLaterMoney")
        self.deadlinesLaterMoney.setProperty(u"part", u"big")

        self.layout5.addWidget(self.deadlinesLaterMoney)

        self.deadlinesLaterClaims = QLabel(self.deadlinesLater)
        self.deadlinesLaterClaims.setObjectName(u"deadlinesLaterClaims")
        self.deadlinesLaterClaims.setProperty(u"part", u"muted")

        self.layout5.addWidget(self.deadlinesLaterClaims)


        self.layout7.addWidget(self.deadlinesLater)

        self.deadlinesPassed = QFrame(deadlinesPage)
        self.deadlinesPassed.setObjectName(u"deadlinesPassed")
        self.deadlinesPassed.setProperty(u"part", u"pane")
        self.layout6 = QVBoxLayout(self.deadlinesPassed)
        self.layout6.setSpacing(2)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(14, 8, 14, 8)
        self.deadlinesPassedTitle = QLabel(self.deadlinesPassed)
        self.deadlinesPassedTitle.setObjectName(u"deadlinesPassedTitle")
        self.deadlinesPassedTitle.setProperty(u"part", u"muted")

        self.layout6.addWidget(self.deadlinesPassedTitle)

        self.deadlinesPassedMoney = QLabel(self.deadlinesPassed)
        self.deadlinesPassedMoney.setObjectName(u"deadlinesPassedMoney")
        self.deadlinesPassedMoney.setProperty(u"part", u"big")

        self.layout6.addWidget(self.deadlinesPassedMoney)

        self.deadlinesPassedClaims = QLabel(self.deadlinesPassed)
        self.deadlinesPassedClaims.setObjectName(u"deadlinesPassedClaims")
        self.deadlinesPassedClaims.setProperty(u"part", u"muted")

        self.layout6.addWidget(self.deadlinesPassedClaims)


        self.layout7.addWidget(self.deadlinesPassed)


        self.layout10.addLayout(self.layout7)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(10, 2, 10, 2)
        self.deadlinesPayerLabel = QLabel(deadlinesPage)
        self.deadlinesPayerLabel.setObjectName(u"deadlinesPayerLabel")

        self.layout9.addWidget(self.deadlinesPayerLabel)

        self.deadlinesPayer = ChoiceBox(deadlinesPage)
        self.deadlinesPayer.setObjectName(u"deadlinesPayer")

        self.layout9.addWidget(self.deadlinesPayer)

        self.deadlinesActionLabel = QLabel(deadlinesPage)
        self.deadlinesActionLabel.setObjectName(u"deadlinesActionLabel")

        self.layout9.addWidget(self.deadlinesActionLabel)

        self.deadlinesAction = ChoiceBox(deadlinesPage)
        self.deadlinesAction.setObjectName(u"deadlinesAction")

        self.layout9.addWidget(self.deadlinesAction)

        self.deadlinesHint = QLabel(deadlinesPage)
        self.deadlinesHint.setObjectName(u"deadlinesHint")
        self.deadlinesHint.setProperty(u"part", u"muted")

        self.layout9.addWidget(self.deadlinesHint)

        self.spacer8 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout9.addItem(self.spacer8)

        self.deadlinesOpenButton = QPushButton(deadlinesPage)
        self.deadlinesOpenButton.setObjectName(u"deadlinesOpenButton")
        self.deadlinesOpenButton.setAutoDefault(False)

        self.layout9.addWidget(self.deadlinesOpenButton)

        self.deadlinesFirstButton = QPushButton(deadlinesPage)
        self.deadlinesFirstButton.setObjectName(u"deadlinesFirstButton")
        self.deadlinesFirstButton.setAutoDefault(False)
        self.deadlinesFirstButton.setProperty(u"part", u"strong")

        self.layout9.addWidget(self.deadlinesFirstButton)


        self.layout10.addLayout(self.layout9)

        self.deadlinesTable = QTableView(deadlinesPage)
        self.deadlinesTable.setObjectName(u"deadlinesTable")
        self.deadlinesTable.setTabKeyNavigation(False)
        self.deadlinesTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.deadlinesTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.deadlinesTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.deadlinesTable.setShowGrid(False)
        self.deadlinesTable.setWordWrap(False)
        self.deadlinesTable.setCornerButtonEnabled(False)

        self.layout10.addWidget(self.deadlinesTable)

#if QT_CONFIG(shortcut)
        self.deadlinesPayerLabel.setBuddy(self.deadlinesPayer)
        self.deadlinesActionLabel.setBuddy(self.deadlinesAction)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.deadlinesPayer, self.deadlinesAction)
        QWidget.setTabOrder(self.deadlinesAction, self.deadlinesOpenButton)
        QWidget.setTabOrder(self.deadlinesOpenButton, self.deadlinesFirstButton)
        QWidget.setTabOrder(self.deadlinesFirstButton, self.deadlinesTable)

        self.retranslateUi(deadlinesPage)

        QMetaObject.connectSlotsByName(deadlinesPage)
    # setupUi

    def retranslateUi(self, deadlinesPage):
#if QT_CONFIG(accessibility)
        deadlinesPage.setAccessibleName(QCoreApplication.translate("DeadlinesPage", u"Deadlines", None))
#endif // QT_CONFIG(accessibility)
        self.deadlinesIcon.setText("")
        self.deadlinesTitle.setText(QCoreApplication.translate("DeadlinesPage", u"Deadlines", None))
        self.deadlinesSummary.setText("")
        self.deadlinesWeekTitle.setText("")
        self.deadlinesWeekMoney.setText("")
        self.deadlinesWeekClaims.setText("")
        self.deadlinesNextTitle.setText("")
        self.deadlinesNextMoney.setText("")
        self.deadlinesNextClaims.setText("")
        self.deadlinesLaterTitle.setText("")
        self.deadlinesLaterMoney.setText("")
        self.deadlinesLaterClaims.setText("")
        self.deadlinesPassedTitle.setText("")
        self.deadlinesPassedMoney.setText("")
        self.deadlinesPassedClaims.setText("")
        self.deadlinesPayerLabel.setText(QCoreApplication.translate("DeadlinesPage", u"&Payer", None))
#if QT_CONFIG(accessibility)
        self.deadlinesPayer.setAccessibleName(QCoreApplication.translate("DeadlinesPage", u"Payer", None))
#endif // QT_CONFIG(accessibility)
        self.deadlinesActionLabel.setText(QCoreApplication.translate("DeadlinesPage", u"&Action", None))
#if QT_CONFIG(accessibility)
        self.deadlinesAction.setAccessibleName(QCoreApplication.translate("DeadlinesPage", u"Action", None))
#endif // QT_CONFIG(accessibility)
        self.deadlinesHint.setText(QCoreApplication.translate("DeadlinesPage", u"Enter shows the claims in the queue", None))
        self.deadlinesOpenButton.setText(QCoreApplication.translate("DeadlinesPage", u"&Show these claims", None))
        self.deadlinesFirstButton.setText(QCoreApplication.translate("DeadlinesPage", u"Open the &first claim", None))
#if QT_CONFIG(accessibility)
        self.deadlinesTable.setAccessibleName(QCoreApplication.translate("DeadlinesPage", u"Deadlines by time, payer and action", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

