# Compiled from ui/limits_dialog.ui sha256 14ffa6bda6017b9b2c7e0b8192cd15294e2e126d029f0bc31ce6e873c4b361c8. Do not edit; run: python build/forms.py
# What follows has sha256 00589a9a7ef5841421228f29956741cd443118bd8fd49198b6d8674a1a2c3bc9
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'limits_dialog.ui'
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
    QDialog, QGridLayout, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.choice_box import ChoiceBox
from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_LimitsDialog(object):
    def setupUi(self, limitsDialog):
        if not limitsDialog.objectName():
            limitsDialog.setObjectName(u"limitsDialog")
        limitsDialog.resize(980, 560)
        self.layout13 = QVBoxLayout(limitsDialog)
        self.layout13.setSpacing(10)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(20, 16, 20, 16)
        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(24)
        self.layout10.setObjectName(u"layout10")
        self.layout9 = QVBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.limitsSection = QLabel(limitsDialog)
        self.limitsSection.setObjectName(u"limitsSection")
        self.limitsSection.setProperty(u"part", u"title")

        self.layout9.addWidget(self.limitsSection)

        self.limitsHint = QLabel(limitsDialog)
        self.limitsHint.setObjectName(u"limitsHint")
        self.limitsHint.setWordWrap(True)
        self.limitsHint.setProperty(u"part", u"muted")

        self.layout9.addWidget(self.limitsHint)

        self.limitsTable = QTableView(limitsDialog)
        self.limitsTable.setObjectName(u"limitsTable")
        self.limitsTable.setTabKeyNavigation(False)
        self.limitsTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.limitsTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.limitsTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.limitsTable.setShowGrid(False)
        self.limitsTable.setWordWrap(False)
        self.limitsTable.setCornerButtonEnabled(False)

        self.layout9.addWidget(self.limitsTable)

        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(6)
        self.layout8.setObjectName(u"layout8")
        self.limitAddButton = QPushButton(limitsDialog)
        self.limitAddButton.setObjectName(u"limitAddButton")
        self.limitAddButton.setAutoDefault(False)

        self.layout8.addWidget(self.limitAddButton)

        self.limitDropButton = QPushButton(limitsDialog)
        self.limitDropButton.setObjectName(u"limitDropButton")
        self.limitDropButton.setAutoDefault(False)

        self.layout8.addWidget(self.limitDropButton)

        self.spacer7 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.spacer7)


        self.layout9.addLayout(self.layout8)

        self.layout2 = QGridLayout()
        self.layout2.setObjectName(u"layout2")
        self.layout2.setHorizontalSpacing(8)
        self.layout2.setVerticalSpacing(6)
        self.limitActionLabel = QLabel(limitsDialog)
        self.limitActionLabel.setObjectName(u"limitActionLabel")

        self.layout2.addWidget(self.limitActionLabel, 0, 0, 1, 1)

        self.limitAction = ChoiceBox(limitsDialog)
        self.limitAction.setObjectName(u"limitAction")

        self.layout2.addWidget(self.limitAction, 0, 1, 1, 3)

        self.limitAmountLabel = QLabel(limitsDialog)
        self.limitAmountLabel.setObjectName(u"limitAmountLabel")

        self.layout2.addWidget(self.limitAmountLabel, 1, 0, 1, 1)

        self.layout1 = QHBoxLayout()
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.limitAmount = QLineEdit(limitsDialog)
        self.limitAmount.setObjectName(u"limitAmount")

        self.layout1.addWidget(self.limitAmount)

        self.limitUnit = ChoiceBox(limitsDialog)
        self.limitUnit.setObjectName(u"limitUnit")

        self.layout1.addWidget(self.limitUnit)

        self.limitFromWord = QLabel(limitsDialog)
        self.limitFromWord.setObjectName(u"limitFromWord")

        self.layout1.addWidget(self.limitFromWord)

        self.limitBasis = ChoiceBox(limitsDialog)
        self.limitBasis.setObjectName(u"limitBasis")

        self.layout1.addWidget(self.limitBasis)

        self.layout1.setStretch(0, 1)
        self.layout1.setStretch(1, 2)
        self.layout1.setStretch(3, 3)

        self.layout2.addLayout(self.layout1, 1, 1, 1, 3)

        self.limitPlanLabel = QLabel(limitsDialog)
        self.limitPlanLabel.setObjectName(u"limitPlanLabel")

        self.layout2.addWidget(self.limitPlanLabel, 2, 0, 1, 1)

        self.limitPlan = QComboBox(limitsDialog)
        self.limitPlan.setObjectName(u"limitPlan")
        self.limitPlan.setEditable(True)

        self.layout2.addWidget(self.limitPlan, 2, 1, 1, 3)

        self.limitSinceLabel = QLabel(limitsDialog)
        self.limitSinceLabel.setObjectName(u"limitSinceLabel")

        self.layout2.addWidget(self.limitSinceLabel, 3, 0, 1, 1)

        self.limitSince = DateField(limitsDialog)
        self.limitSince.setObjectName(u"limitSince")

        self.layout2.addWidget(self.limitSince, 3, 1, 1, 1)

        self.limitEndLabel = QLabel(limitsDialog)
        self.limitEndLabel.setObjectName(u"limitEndLabel")

        self.layout2.addWidget(self.limitEndLabel, 3, 2, 1, 1)

        self.limitEnd = DateField(limitsDialog)
        self.limitEnd.setObjectName(u"limitEnd")

        self.layout2.addWidget(self.limitEnd, 3, 3, 1, 1)

        self.limitSourceLabel = QLabel(limitsDialog)
        self.limitSourceLabel.setObjectName(u"limitSourceLabel")

        self.layout2.addWidget(self.limitSourceLabel, 4, 0, 1, 1)

        self.limitSource = QLineEdit(limitsDialog)
        self.limitSource.setObjectName(u"limitSource")

        self.layout2.addWidget(self.limitSource, 4, 1, 1, 3)

        self.limitVerifiedLabel = QLabel(limitsDialog)
        self.limitVerifiedLabel.setObjectName(u"limitVerifiedLabel")

        self.layout2.addWidget(self.limitVerifiedLabel, 5, 0, 1, 1)

        self.limitVerified = DateField(limitsDialog)
        self.limitVerified.setObjectName(u"limitVerified")

        self.layout2.addWidget(self.limitVerified, 5, 1, 1, 1)

        self.limitPostmarked = QCheckBox(limitsDialog)
        self.limitPostmarked.setObjectName(u"limitPostmarked")

        self.layout2.addWidget(self.limitPostmarked, 5, 3, 1, 1)

        self.layout2.setColumnStretch(1, 2)
        self.layout2.setColumnStretch(3, 2)

        self.layout9.addLayout(self.layout2)


        self.layout10.addLayout(self.layout9)

        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.holidaySection = QLabel(limitsDialog)
        self.holidaySection.setObjectName(u"holidaySection")
        self.holidaySection.setProperty(u"part", u"title")

        self.layout6.addWidget(self.holidaySection)

        self.holidayHint = QLabel(limitsDialog)
        self.holidayHint.setObjectName(u"holidayHint")
        self.holidayHint.setWordWrap(True)
        self.holidayHint.setProperty(u"part", u"muted")

        self.layout6.addWidget(self.holidayHint)

        self.holidayList = QListWidget(limitsDialog)
        self.holidayList.setObjectName(u"holidayList")

        self.layout6.addWidget(self.holidayList)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(6)
        self.layout3.setObjectName(u"layout3")
        self.holidayDay = DateField(limitsDialog)
        self.holidayDay.setObjectName(u"holidayDay")

        self.layout3.addWidget(self.holidayDay)

        self.holidayName = QLineEdit(limitsDialog)
        self.holidayName.setObjectName(u"holidayName")

        self.layout3.addWidget(self.holidayName)

        self.layout3.setStretch(1, 1)

        self.layout6.addLayout(self.layout3)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(6)
        self.layout5.setObjectName(u"layout5")
        self.holidayAddButton = QPushButton(limitsDialog)
        self.holidayAddButton.setObjectName(u"holidayAddButton")
        self.holidayAddButton.setAutoDefault(False)

        self.layout5.addWidget(self.holidayAddButton)

        self.holidayDropButton = QPushButton(limitsDialog)
        self.holidayDropButton.setObjectName(u"holidayDropButton")
        self.holidayDropButton.setAutoDefault(False)

        self.layout5.addWidget(self.holidayDropButton)

        self.spacer4 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.spacer4)


        self.layout6.addLayout(self.layout5)


        self.layout10.addLayout(self.layout6)

        self.layout10.setStretch(0, 5)
        self.layout10.setStretch(1, 3)

        self.layout13.addLayout(self.layout10)

        self.limitsError = QLabel(limitsDialog)
        self.limitsError.setObjectName(u"limitsError")
        self.limitsError.setWordWrap(True)
        self.limitsError.setProperty(u"part", u"bad")

        self.layout13.addWidget(self.limitsError)

        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.spacer11 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.spacer11)

        self.limitsCancelButton = QPushButton(limitsDialog)
        self.limitsCancelButton.setObjectName(u"limitsCancelButton")
        self.limitsCancelButton.setAutoDefault(False)

        self.layout12.addWidget(self.limitsCancelButton)

        self.limitsSaveButton = QPushButton(limitsDialog)
        self.limitsSaveButton.setObjectName(u"limitsSaveButton")
        self.limitsSaveButton.setAutoDefault(True)
        self.limitsSaveButton.setProperty(u"part", u"strong")

        self.layout12.addWidget(self.limitsSaveButton)


        self.layout13.addLayout(self.layout12)

#if QT_CONFIG(shortcut)
        self.limitActionLabel.setBuddy(self.limitAction)
        self.limitAmountLabel.setBuddy(self.limitAmount)
        self.limitPlanLabel.setBuddy(self.limitPlan)
        self.limitSinceLabel.setBuddy(self.limitSince)
        self.limitEndLabel.setBuddy(self.limitEnd)
        self.limitSourceLabel.setBuddy(self.limitSource)
        self.limitVerifiedLabel.setBuddy(self.limitVerified)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.limitsTable, self.limitAddButton)
        QWidget.setTabOrder(self.limitAddButton, self.limitDropButton)
        QWidget.setTabOrder(self.limitDropButton, self.limitAction)
        QWidget.setTabOrder(self.limitAction, self.limitAmount)
        QWidget.setTabOrder(self.limitAmount, self.limitUnit)
        QWidget.setTabOrder(self.limitUnit, self.limitBasis)
        QWidget.setTabOrder(self.limitBasis, self.limitPlan)
        QWidget.setTabOrder(self.limitPlan, self.limitSince)
        QWidget.setTabOrder(self.limitSince, self.limitEnd)
        QWidget.setTabOrder(self.limitEnd, self.limitSource)
        QWidget.setTabOrder(self.limitSource, self.limitVerified)
        QWidget.setTabOrder(self.limitVerified, self.limitPostmarked)
        QWidget.setTabOrder(self.limitPostmarked, self.holidayList)
        QWidget.setTabOrder(self.holidayList, self.holidayDay)
        QWidget.setTabOrder(self.holidayDay, self.holidayName)
        QWidget.setTabOrder(self.holidayName, self.holidayAddButton)
        QWidget.setTabOrder(self.holidayAddButton, self.holidayDropButton)
        QWidget.setTabOrder(self.holidayDropButton, self.limitsSaveButton)
        QWidget.setTabOrder(self.limitsSaveButton, self.limitsCancelButton)

        self.retranslateUi(limitsDialog)

        self.limitsSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(limitsDialog)
    # setupUi

    def retranslateUi(self, limitsDialog):
        limitsDialog.setWindowTitle(QCoreApplication.translate("LimitsDialog", u"Limits and holidays", None))
        self.limitsSection.setText(QCoreApplication.translate("LimitsDialog", u"Limits of contract or manual", None))
        self.limitsHint.setText(QCoreApplication.translate("LimitsDialog", u"A limit here goes before the payer's card and before the rule of its class. It holds for claims whose counting starts in its days of effect.", None))
#if QT_CONFIG(accessibility)
        self.limitsTable.setAccessibleName(QCoreApplication.translate("LimitsDialog", u"Payer's own limits", None))
#endif // QT_CONFIG(accessibility)
        self.limitAddButton.setText(QCoreApplication.translate("LimitsDialog", u"&New limit", None))
        self.limitDropButton.setText(QCoreApplication.translate("LimitsDialog", u"Re&move limit", None))
        self.limitActionLabel.setText(QCoreApplication.translate("LimitsDialog", u"&What for", None))
#if QT_CONFIG(accessibility)
        self.limitAction.setAccessibleName(QCoreApplication.translate("LimitsDialog", u"What the limit is for", None))
#endif // QT_CONFIG(accessibility)
        self.limitAmountLabel.setText(QCoreApplication.translate("LimitsDialog", u"&Limit", None))
#if QT_CONFIG(accessibility)
        self.limitAmount.setAccessibleName(QCoreApplication.translate("LimitsDialog", u"How many days, months or years", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.limitUnit.setAccessibleName(QCoreApplication.translate("LimitsDialog", u"Unit of the limit", None))
#endif // QT_CONFIG(accessibility)
        self.limitFromWord.setText(QCoreApplication.translate("LimitsDialog", u"from", None))
#if QT_CONFIG(accessibility)
        self.limitBasis.setAccessibleName(QCoreApplication.translate("LimitsDialog", u"What the limit is counted from", None))
#endif // QT_CONFIG(accessibility)
        self.limitPlanLabel.setText(QCoreApplication.translate("LimitsDialog", u"&Plan", None))
#if QT_CONFIG(accessibility)
        self.limitPlan.setAccessibleName(QCoreApplication.translate("LimitsDialog", u"Plan the limit holds for; empty for all plans", None))
#endif // QT_CONFIG(accessibility)
        self.limitSinceLabel.setText(QCoreApplication.translate("LimitsDialog", u"In &force from", None))
#if QT_CONFIG(accessibility)
        self.limitSince.setAccessibleName(QCoreApplication.translate("LimitsDialog", u"First day of effect", None))
#endif // QT_CONFIG(accessibility)
        self.limitEndLabel.setText(QCoreApplication.translate("LimitsDialog", u"&until", None))
#if QT_CONFIG(accessibility)
        self.limitEnd.setAccessibleName(QCoreApplication.translate("LimitsDialog", u"Last day of effect", None))
#endif // QT_CONFIG(accessibility)
        self.limitSourceLabel.setText(QCoreApplication.translate("LimitsDialog", u"S&ource", None))
#if QT_CONFIG(accessibility)
        self.limitSource.setAccessibleName(QCoreApplication.translate("LimitsDialog", u"Where the limit is from", None))
#endif // QT_CONFIG(accessibility)
        self.limitVerifiedLabel.setText(QCoreApplication.translate("LimitsDialog", u"&Verified on", None))
#if QT_CONFIG(accessibility)
        self.limitVerified.setAccessibleName(QCoreApplication.translate("LimitsDialog", u"Day on which it was verified", None))
#endif // QT_CONFIG(accessibility)
        self.limitPostmarked.setText(QCoreApplication.translate("LimitsDialog", u"Sent in time is &enough (postmark)", None))
        self.holidaySection.setText(QCoreApplication.translate("LimitsDialog", u"Payer's holidays", None))
        self.holidayHint.setText(QCoreApplication.translate("LimitsDialog", u"Federal holidays are known already. Add the other days on which nobody answers.", None))
#if QT_CONFIG(accessibility)
        self.holidayList.setAccessibleName(QCoreApplication.translate("LimitsDialog", u"Payer's holidays", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.holidayDay.setAccessibleName(QCoreApplication.translate("LimitsDialog", u"Holiday", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.holidayName.setAccessibleName(QCoreApplication.translate("LimitsDialog", u"Name of the holiday", None))
#endif // QT_CONFIG(accessibility)
        self.holidayName.setPlaceholderText(QCoreApplication.translate("LimitsDialog", u"Name", None))
        self.holidayAddButton.setText(QCoreApplication.translate("LimitsDialog", u"&Add day", None))
        self.holidayDropButton.setText(QCoreApplication.translate("LimitsDialog", u"&Remove day", None))
        self.limitsError.setText("")
        self.limitsCancelButton.setText(QCoreApplication.translate("LimitsDialog", u"Cancel", None))
        self.limitsSaveButton.setText(QCoreApplication.translate("LimitsDialog", u"&Save", None))
    # retranslateUi

