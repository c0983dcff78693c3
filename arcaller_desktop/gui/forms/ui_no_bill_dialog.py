# Compiled from ui/no_bill_dialog.ui sha256 7ff75bcd1738763304e62d3c7e2f23c9a36b1b8ef893bcf0873d4027c2d3e3f7. Do not edit; run: python build/forms.py
# What follows has sha256 b7757a36c44847d13497e59f12e6be3d9797a4fd85c89a14b6b447a9f30a8a60
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'no_bill_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QFrame,
    QGridLayout, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.choice_box import ChoiceBox
from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_NoBillDialog(object):
    def setupUi(self, noBillDialog):
        if not noBillDialog.objectName():
            noBillDialog.setObjectName(u"noBillDialog")
        noBillDialog.resize(780, 540)
        self.layoutMain = QVBoxLayout(noBillDialog)
        self.layoutMain.setSpacing(10)
        self.layoutMain.setObjectName(u"layoutMain")
        self.layoutMain.setContentsMargins(20, 16, 20, 16)
        self.noBillText = QLabel(noBillDialog)
        self.noBillText.setObjectName(u"noBillText")
        self.noBillText.setWordWrap(True)
        self.noBillText.setProperty(u"part", u"muted")

        self.layoutMain.addWidget(self.noBillText)

        self.frame1 = QFrame(noBillDialog)
        self.frame1.setObjectName(u"frame1")
        self.frame1.setProperty(u"part", u"pane")
        self.layout2 = QVBoxLayout(self.frame1)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(1, 1, 1, 1)
        self.noBillFlags = QTableView(self.frame1)
        self.noBillFlags.setObjectName(u"noBillFlags")
        self.noBillFlags.setAlternatingRowColors(False)
        self.noBillFlags.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.noBillFlags.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.noBillFlags.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.noBillFlags.setMinimumSize(QSize(0, 120))

        self.layout2.addWidget(self.noBillFlags)


        self.layoutMain.addWidget(self.frame1)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.spacer4 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer4)

        self.noBillLiftButton = QPushButton(noBillDialog)
        self.noBillLiftButton.setObjectName(u"noBillLiftButton")
        self.noBillLiftButton.setAutoDefault(False)

        self.layout3.addWidget(self.noBillLiftButton)


        self.layoutMain.addLayout(self.layout3)

        self.layout5 = QGridLayout()
        self.layout5.setObjectName(u"layout5")
        self.layout5.setHorizontalSpacing(8)
        self.layout5.setVerticalSpacing(6)
        self.noBillKindLabel = QLabel(noBillDialog)
        self.noBillKindLabel.setObjectName(u"noBillKindLabel")

        self.layout5.addWidget(self.noBillKindLabel, 0, 0, 1, 1)

        self.noBillKind = ChoiceBox(noBillDialog)
        self.noBillKind.setObjectName(u"noBillKind")

        self.layout5.addWidget(self.noBillKind, 0, 1, 1, 3)

        self.noBillRuleLabel = QLabel(noBillDialog)
        self.noBillRuleLabel.setObjectName(u"noBillRuleLabel")

        self.layout5.addWidget(self.noBillRuleLabel, 1, 0, 1, 1)

        self.noBillRule = QLabel(noBillDialog)
        self.noBillRule.setObjectName(u"noBillRule")
        self.noBillRule.setWordWrap(True)
        self.noBillRule.setProperty(u"part", u"muted")

        self.layout5.addWidget(self.noBillRule, 1, 1, 1, 3)

        self.noBillScopeLabel = QLabel(noBillDialog)
        self.noBillScopeLabel.setObjectName(u"noBillScopeLabel")

        self.layout5.addWidget(self.noBillScopeLabel, 2, 0, 1, 1)

        self.noBillScope = ChoiceBox(noBillDialog)
        self.noBillScope.setObjectName(u"noBillScope")

        self.layout5.addWidget(self.noBillScope, 2, 1, 1, 3)

        self.noBillFromLabel = QLabel(noBillDialog)
        self.noBillFromLabel.setObjectName(u"noBillFromLabel")

        self.layout5.addWidget(self.noBillFromLabel, 3, 0, 1, 1)

        self.noBillFrom = DateField(noBillDialog)
        self.noBillFrom.setObjectName(u"noBillFrom")

        self.layout5.addWidget(self.noBillFrom, 3, 1, 1, 1)

        self.noBillUntilLabel = QLabel(noBillDialog)
        self.noBillUntilLabel.setObjectName(u"noBillUntilLabel")

        self.layout5.addWidget(self.noBillUntilLabel, 3, 2, 1, 1)

        self.noBillUntil = DateField(noBillDialog)
        self.noBillUntil.setObjectName(u"noBillUntil")

        self.layout5.addWidget(self.noBillUntil, 3, 3, 1, 1)

        self.noBillSourceLabel = QLabel(noBillDialog)
        self.noBillSourceLabel.setObjectName(u"noBillSourceLabel")

        self.layout5.addWidget(self.noBillSourceLabel, 4, 0, 1, 1)

        self.noBillSource = QLineEdit(noBillDialog)
        self.noBillSource.setObjectName(u"noBillSource")

        self.layout5.addWidget(self.noBillSource, 4, 1, 1, 3)

        self.layout5.setColumnStretch(1, 1)
        self.layout5.setColumnStretch(3, 1)

        self.layoutMain.addLayout(self.layout5)

        self.noBillError = QLabel(noBillDialog)
        self.noBillError.setObjectName(u"noBillError")
        self.noBillError.setWordWrap(True)
        self.noBillError.setTextFormat(Qt.TextFormat.PlainText)
        self.noBillError.setProperty(u"part", u"bad")

        self.layoutMain.addWidget(self.noBillError)

        self.spacer6 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layoutMain.addItem(self.spacer6)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.spacer8 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.spacer8)

        self.noBillCloseButton = QPushButton(noBillDialog)
        self.noBillCloseButton.setObjectName(u"noBillCloseButton")
        self.noBillCloseButton.setAutoDefault(False)

        self.layout7.addWidget(self.noBillCloseButton)

        self.noBillSetButton = QPushButton(noBillDialog)
        self.noBillSetButton.setObjectName(u"noBillSetButton")
        self.noBillSetButton.setProperty(u"part", u"strong")

        self.layout7.addWidget(self.noBillSetButton)


        self.layoutMain.addLayout(self.layout7)

#if QT_CONFIG(shortcut)
        self.noBillKindLabel.setBuddy(self.noBillKind)
        self.noBillScopeLabel.setBuddy(self.noBillScope)
        self.noBillFromLabel.setBuddy(self.noBillFrom)
        self.noBillUntilLabel.setBuddy(self.noBillUntil)
        self.noBillSourceLabel.setBuddy(self.noBillSource)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.noBillFlags, self.noBillLiftButton)
        QWidget.setTabOrder(self.noBillLiftButton, self.noBillKind)
        QWidget.setTabOrder(self.noBillKind, self.noBillScope)
        QWidget.setTabOrder(self.noBillScope, self.noBillFrom)
        QWidget.setTabOrder(self.noBillFrom, self.noBillUntil)
        QWidget.setTabOrder(self.noBillUntil, self.noBillSource)
        QWidget.setTabOrder(self.noBillSource, self.noBillCloseButton)
        QWidget.setTabOrder(self.noBillCloseButton, self.noBillSetButton)

        self.retranslateUi(noBillDialog)

        self.noBillSetButton.setDefault(True)


        QMetaObject.connectSlotsByName(noBillDialog)
    # setupUi

    def retranslateUi(self, noBillDialog):
        noBillDialog.setWindowTitle(QCoreApplication.translate("NoBillDialog", u"Flags that block billing", None))
        self.noBillText.setText(QCoreApplication.translate("NoBillDialog", u"What must not be billed to the patient is asked of nobody: no statement, no plan, no dunning.", None))
#if QT_CONFIG(accessibility)
        self.noBillFlags.setAccessibleName(QCoreApplication.translate("NoBillDialog", u"Flags of this account", None))
#endif // QT_CONFIG(accessibility)
        self.noBillLiftButton.setText(QCoreApplication.translate("NoBillDialog", u"&Lift the flag\u2026", None))
        self.noBillKindLabel.setText(QCoreApplication.translate("NoBillDialog", u"&Why", None))
#if QT_CONFIG(accessibility)
        self.noBillKind.setAccessibleName(QCoreApplication.translate("NoBillDialog", u"Why the patient must not be billed", None))
#endif // QT_CONFIG(accessibility)
        self.noBillRuleLabel.setText(QCoreApplication.translate("NoBillDialog", u"Rule", None))
        self.noBillRule.setText("")
        self.noBillScopeLabel.setText(QCoreApplication.translate("NoBillDialog", u"&Holds for", None))
#if QT_CONFIG(accessibility)
        self.noBillScope.setAccessibleName(QCoreApplication.translate("NoBillDialog", u"What it holds for", None))
#endif // QT_CONFIG(accessibility)
        self.noBillFromLabel.setText(QCoreApplication.translate("NoBillDialog", u"Visits &from", None))
#if QT_CONFIG(accessibility)
        self.noBillFrom.setAccessibleName(QCoreApplication.translate("NoBillDialog", u"Visits from", None))
#endif // QT_CONFIG(accessibility)
        self.noBillUntilLabel.setText(QCoreApplication.translate("NoBillDialog", u"&until", None))
#if QT_CONFIG(accessibility)
        self.noBillUntil.setAccessibleName(QCoreApplication.translate("NoBillDialog", u"Visits until", None))
#endif // QT_CONFIG(accessibility)
        self.noBillSourceLabel.setText(QCoreApplication.translate("NoBillDialog", u"Known &by", None))
#if QT_CONFIG(accessibility)
        self.noBillSource.setAccessibleName(QCoreApplication.translate("NoBillDialog", u"Where it is known from", None))
#endif // QT_CONFIG(accessibility)
        self.noBillSource.setPlaceholderText(QCoreApplication.translate("NoBillDialog", u"Eligibility answer of a day, court notice, remittance\u2026", None))
        self.noBillError.setText("")
        self.noBillCloseButton.setText(QCoreApplication.translate("NoBillDialog", u"Close", None))
        self.noBillSetButton.setText(QCoreApplication.translate("NoBillDialog", u"&Set the flag", None))
    # retranslateUi

