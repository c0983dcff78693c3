# Compiled from ui/plan_dialog.ui sha256 540b6c3d164555f339ec11f3e919325c2fe3b0c969e83fe612b728e877ed98f2. Do not edit; run: python build/forms.py
# What follows has sha256 62066c676323393459696f8ff75306b7493c8b801a1fc01960138028e39a15d6
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_dialog.ui'
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
    QDialog, QFrame, QGridLayout, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QTableView,
    QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_PlanDialog(object):
    def setupUi(self, planDialog):
        if not planDialog.objectName():
            planDialog.setObjectName(u"planDialog")
        planDialog.resize(860, 560)
        self.layout1 = QVBoxLayout(planDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.planDialogAmount = QLabel(planDialog)
        self.planDialogAmount.setObjectName(u"planDialogAmount")
        self.planDialogAmount.setProperty(u"part", u"huge")

        self.layout2.addWidget(self.planDialogAmount)

        self.planDialogWho = QLabel(planDialog)
        self.planDialogWho.setObjectName(u"planDialogWho")
        self.planDialogWho.setProperty(u"part", u"muted")

        self.layout2.addWidget(self.planDialogWho)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)


        self.layout1.addLayout(self.layout2)

        self.planLimits = QLabel(planDialog)
        self.planLimits.setObjectName(u"planLimits")
        self.planLimits.setWordWrap(True)
        self.planLimits.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.planLimits)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(20)
        self.layout3.setObjectName(u"layout3")
        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(10)
        self.layout4.setObjectName(u"layout4")
        self.layout5 = QGridLayout()
        self.layout5.setObjectName(u"layout5")
        self.layout5.setHorizontalSpacing(8)
        self.layout5.setVerticalSpacing(6)
        self.planDownLabel = QLabel(planDialog)
        self.planDownLabel.setObjectName(u"planDownLabel")

        self.layout5.addWidget(self.planDownLabel, 0, 0, 1, 1)

        self.planDown = QLineEdit(planDialog)
        self.planDown.setObjectName(u"planDown")
        self.planDown.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.layout5.addWidget(self.planDown, 0, 1, 1, 1)

        self.planCountLabel = QLabel(planDialog)
        self.planCountLabel.setObjectName(u"planCountLabel")

        self.layout5.addWidget(self.planCountLabel, 1, 0, 1, 1)

        self.planCount = QSpinBox(planDialog)
        self.planCount.setObjectName(u"planCount")
        self.planCount.setMinimum(1)
        self.planCount.setMaximum(60)

        self.layout5.addWidget(self.planCount, 1, 1, 1, 1)

        self.planFrequencyLabel = QLabel(planDialog)
        self.planFrequencyLabel.setObjectName(u"planFrequencyLabel")

        self.layout5.addWidget(self.planFrequencyLabel, 2, 0, 1, 1)

        self.planFrequency = QComboBox(planDialog)
        self.planFrequency.setObjectName(u"planFrequency")
        self.planFrequency.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.planFrequency.setMinimumContentsLength(8)

        self.layout5.addWidget(self.planFrequency, 2, 1, 1, 1)

        self.planFirstLabel = QLabel(planDialog)
        self.planFirstLabel.setObjectName(u"planFirstLabel")

        self.layout5.addWidget(self.planFirstLabel, 3, 0, 1, 1)

        self.planFirst = DateField(planDialog)
        self.planFirst.setObjectName(u"planFirst")

        self.layout5.addWidget(self.planFirst, 3, 1, 1, 1)

        self.layout5.setColumnStretch(1, 1)

        self.layout4.addLayout(self.layout5)

        self.planDialogError = QLabel(planDialog)
        self.planDialogError.setObjectName(u"planDialogError")
        self.planDialogError.setWordWrap(True)
        self.planDialogError.setTextFormat(Qt.TextFormat.PlainText)
        self.planDialogError.setProperty(u"part", u"bad")

        self.layout4.addWidget(self.planDialogError)

        self.planWarning = QFrame(planDialog)
        self.planWarning.setObjectName(u"planWarning")
        self.planWarning.setProperty(u"part", u"warning")
        self.layout6 = QVBoxLayout(self.planWarning)
        self.layout6.setSpacing(2)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(10, 8, 10, 8)
        self.planWarningTitle = QLabel(self.planWarning)
        self.planWarningTitle.setObjectName(u"planWarningTitle")
        self.planWarningTitle.setProperty(u"part", u"title")

        self.layout6.addWidget(self.planWarningTitle)

        self.planWarningText = QLabel(self.planWarning)
        self.planWarningText.setObjectName(u"planWarningText")
        self.planWarningText.setWordWrap(True)

        self.layout6.addWidget(self.planWarningText)


        self.layout4.addWidget(self.planWarning)

        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout4.addItem(self.spacer2)


        self.layout3.addLayout(self.layout4)

        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(6)
        self.layout7.setObjectName(u"layout7")
        self.planPreviewFrame = QFrame(planDialog)
        self.planPreviewFrame.setObjectName(u"planPreviewFrame")
        self.planPreviewFrame.setProperty(u"part", u"pane")
        self.layout8 = QVBoxLayout(self.planPreviewFrame)
        self.layout8.setSpacing(0)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(1, 1, 1, 1)
        self.planPreview = QTableView(self.planPreviewFrame)
        self.planPreview.setObjectName(u"planPreview")
        self.planPreview.setTabKeyNavigation(False)
        self.planPreview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.planPreview.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.planPreview.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.planPreview.setShowGrid(False)
        self.planPreview.setWordWrap(False)
        self.planPreview.setCornerButtonEnabled(False)

        self.layout8.addWidget(self.planPreview)


        self.layout7.addWidget(self.planPreviewFrame)

        self.planTotal = QLabel(planDialog)
        self.planTotal.setObjectName(u"planTotal")
        self.planTotal.setWordWrap(True)

        self.layout7.addWidget(self.planTotal)


        self.layout3.addLayout(self.layout7)

        self.layout3.setStretch(0, 1)
        self.layout3.setStretch(1, 1)

        self.layout1.addLayout(self.layout3)

        self.planNewCharges = QCheckBox(planDialog)
        self.planNewCharges.setObjectName(u"planNewCharges")

        self.layout1.addWidget(self.planNewCharges)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.planPrint = QCheckBox(planDialog)
        self.planPrint.setObjectName(u"planPrint")
        self.planPrint.setChecked(True)

        self.layout9.addWidget(self.planPrint)

        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout9.addItem(self.spacer3)

        self.planCancelDialogButton = QPushButton(planDialog)
        self.planCancelDialogButton.setObjectName(u"planCancelDialogButton")
        self.planCancelDialogButton.setAutoDefault(False)

        self.layout9.addWidget(self.planCancelDialogButton)

        self.planAgreeButton = QPushButton(planDialog)
        self.planAgreeButton.setObjectName(u"planAgreeButton")
        self.planAgreeButton.setProperty(u"part", u"strong")

        self.layout9.addWidget(self.planAgreeButton)


        self.layout1.addLayout(self.layout9)

#if QT_CONFIG(shortcut)
        self.planDownLabel.setBuddy(self.planDown)
        self.planCountLabel.setBuddy(self.planCount)
        self.planFrequencyLabel.setBuddy(self.planFrequency)
        self.planFirstLabel.setBuddy(self.planFirst)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.planDown, self.planCount)
        QWidget.setTabOrder(self.planCount, self.planFrequency)
        QWidget.setTabOrder(self.planFrequency, self.planFirst)
        QWidget.setTabOrder(self.planFirst, self.planPreview)
        QWidget.setTabOrder(self.planPreview, self.planNewCharges)
        QWidget.setTabOrder(self.planNewCharges, self.planPrint)
        QWidget.setTabOrder(self.planPrint, self.planAgreeButton)
        QWidget.setTabOrder(self.planAgreeButton, self.planCancelDialogButton)

        self.retranslateUi(planDialog)

        self.planAgreeButton.setDefault(True)


        QMetaObject.connectSlotsByName(planDialog)
    # setupUi

    def retranslateUi(self, planDialog):
        planDialog.setWindowTitle(QCoreApplication.translate("PlanDialog", u"Set up a payment plan", None))
        self.planDialogAmount.setText("")
        self.planDialogWho.setText("")
        self.planLimits.setText("")
        self.planDownLabel.setText(QCoreApplication.translate("PlanDialog", u"&Down payment", None))
#if QT_CONFIG(accessibility)
        self.planDown.setAccessibleName(QCoreApplication.translate("PlanDialog", u"Down payment in dollars", None))
#endif // QT_CONFIG(accessibility)
        self.planCountLabel.setText(QCoreApplication.translate("PlanDialog", u"&Installments", None))
#if QT_CONFIG(accessibility)
        self.planCount.setAccessibleName(QCoreApplication.translate("PlanDialog", u"Number of installments", None))
#endif // QT_CONFIG(accessibility)
        self.planFrequencyLabel.setText(QCoreApplication.translate("PlanDialog", u"&How often", None))
#if QT_CONFIG(accessibility)
        self.planFrequency.setAccessibleName(QCoreApplication.translate("PlanDialog", u"How often", None))
#endif // QT_CONFIG(accessibility)
        self.planFirstLabel.setText(QCoreApplication.translate("PlanDialog", u"&First due", None))
#if QT_CONFIG(accessibility)
        self.planFirst.setAccessibleName(QCoreApplication.translate("PlanDialog", u"First due date", None))
#endif // QT_CONFIG(accessibility)
        self.planDialogError.setText("")
        self.planWarningTitle.setText(QCoreApplication.translate("PlanDialog", u"Regulation Z disclosure", None))
        self.planWarningText.setText("")
#if QT_CONFIG(accessibility)
        self.planPreview.setAccessibleName(QCoreApplication.translate("PlanDialog", u"Schedule of the installments", None))
#endif // QT_CONFIG(accessibility)
        self.planTotal.setText("")
        self.planNewCharges.setText(QCoreApplication.translate("PlanDialog", u"Offer to take &new visits into the plan; otherwise they are billed apart", None))
#if QT_CONFIG(accessibility)
        self.planNewCharges.setAccessibleName(QCoreApplication.translate("PlanDialog", u"Offer to take new visits into the plan", None))
#endif // QT_CONFIG(accessibility)
        self.planPrint.setText(QCoreApplication.translate("PlanDialog", u"Show the a&greement for signing afterwards", None))
        self.planCancelDialogButton.setText(QCoreApplication.translate("PlanDialog", u"Cancel", None))
        self.planAgreeButton.setText(QCoreApplication.translate("PlanDialog", u"&Set up the plan", None))
    # retranslateUi

