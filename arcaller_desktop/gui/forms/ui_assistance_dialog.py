# Compiled from ui/assistance_dialog.ui sha256 cf268824898435a289d6498ab949a7a648e87ef45953b920b43290478879e11c. Do not edit; run: python build/forms.py
# What follows has sha256 2d49b76720475e2e5267126b6096fd1693101b622ffc2c6faa330092045c594c
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assistance_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_AssistanceDialog(object):
    def setupUi(self, assistanceDialog):
        if not assistanceDialog.objectName():
            assistanceDialog.setObjectName(u"assistanceDialog")
        assistanceDialog.resize(620, 400)
        self.layoutMain = QVBoxLayout(assistanceDialog)
        self.layoutMain.setSpacing(10)
        self.layoutMain.setObjectName(u"layoutMain")
        self.layoutMain.setContentsMargins(20, 16, 20, 16)
        self.assistanceState = QLabel(assistanceDialog)
        self.assistanceState.setObjectName(u"assistanceState")
        self.assistanceState.setWordWrap(True)

        self.layoutMain.addWidget(self.assistanceState)

        self.layout1 = QGridLayout()
        self.layout1.setObjectName(u"layout1")
        self.layout1.setHorizontalSpacing(8)
        self.layout1.setVerticalSpacing(6)
        self.assistanceSizeLabel = QLabel(assistanceDialog)
        self.assistanceSizeLabel.setObjectName(u"assistanceSizeLabel")

        self.layout1.addWidget(self.assistanceSizeLabel, 0, 0, 1, 1)

        self.assistanceSize = QSpinBox(assistanceDialog)
        self.assistanceSize.setObjectName(u"assistanceSize")
        self.assistanceSize.setMinimum(1)
        self.assistanceSize.setMaximum(30)

        self.layout1.addWidget(self.assistanceSize, 0, 1, 1, 1)

        self.assistanceIncomeLabel = QLabel(assistanceDialog)
        self.assistanceIncomeLabel.setObjectName(u"assistanceIncomeLabel")

        self.layout1.addWidget(self.assistanceIncomeLabel, 1, 0, 1, 1)

        self.assistanceIncome = QLineEdit(assistanceDialog)
        self.assistanceIncome.setObjectName(u"assistanceIncome")
        self.assistanceIncome.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.layout1.addWidget(self.assistanceIncome, 1, 1, 1, 1)

        self.assistanceNoteLabel = QLabel(assistanceDialog)
        self.assistanceNoteLabel.setObjectName(u"assistanceNoteLabel")

        self.layout1.addWidget(self.assistanceNoteLabel, 2, 0, 1, 1)

        self.assistanceNote = QLineEdit(assistanceDialog)
        self.assistanceNote.setObjectName(u"assistanceNote")

        self.layout1.addWidget(self.assistanceNote, 2, 1, 1, 1)

        self.layout1.setColumnStretch(1, 1)

        self.layoutMain.addLayout(self.layout1)

        self.assistanceFinding = QLabel(assistanceDialog)
        self.assistanceFinding.setObjectName(u"assistanceFinding")
        self.assistanceFinding.setWordWrap(True)
        self.assistanceFinding.setProperty(u"part", u"muted")

        self.layoutMain.addWidget(self.assistanceFinding)

        self.layout2 = QGridLayout()
        self.layout2.setObjectName(u"layout2")
        self.layout2.setHorizontalSpacing(8)
        self.layout2.setVerticalSpacing(6)
        self.assistancePercentLabel = QLabel(assistanceDialog)
        self.assistancePercentLabel.setObjectName(u"assistancePercentLabel")

        self.layout2.addWidget(self.assistancePercentLabel, 0, 0, 1, 1)

        self.assistancePercent = QSpinBox(assistanceDialog)
        self.assistancePercent.setObjectName(u"assistancePercent")
        self.assistancePercent.setMinimum(1)
        self.assistancePercent.setMaximum(100)

        self.layout2.addWidget(self.assistancePercent, 0, 1, 1, 1)

        self.assistanceFromLabel = QLabel(assistanceDialog)
        self.assistanceFromLabel.setObjectName(u"assistanceFromLabel")

        self.layout2.addWidget(self.assistanceFromLabel, 1, 0, 1, 1)

        self.assistanceFrom = DateField(assistanceDialog)
        self.assistanceFrom.setObjectName(u"assistanceFrom")

        self.layout2.addWidget(self.assistanceFrom, 1, 1, 1, 1)

        self.assistanceUntilLabel = QLabel(assistanceDialog)
        self.assistanceUntilLabel.setObjectName(u"assistanceUntilLabel")

        self.layout2.addWidget(self.assistanceUntilLabel, 1, 2, 1, 1)

        self.assistanceUntil = DateField(assistanceDialog)
        self.assistanceUntil.setObjectName(u"assistanceUntil")

        self.layout2.addWidget(self.assistanceUntil, 1, 3, 1, 1)

        self.layout2.setColumnStretch(1, 1)
        self.layout2.setColumnStretch(3, 1)

        self.layoutMain.addLayout(self.layout2)

        self.assistanceError = QLabel(assistanceDialog)
        self.assistanceError.setObjectName(u"assistanceError")
        self.assistanceError.setWordWrap(True)
        self.assistanceError.setTextFormat(Qt.TextFormat.PlainText)
        self.assistanceError.setProperty(u"part", u"bad")

        self.layoutMain.addWidget(self.assistanceError)

        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layoutMain.addItem(self.spacer3)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.assistanceDenyButton = QPushButton(assistanceDialog)
        self.assistanceDenyButton.setObjectName(u"assistanceDenyButton")
        self.assistanceDenyButton.setAutoDefault(False)

        self.layout4.addWidget(self.assistanceDenyButton)

        self.assistanceWithdrawButton = QPushButton(assistanceDialog)
        self.assistanceWithdrawButton.setObjectName(u"assistanceWithdrawButton")
        self.assistanceWithdrawButton.setAutoDefault(False)

        self.layout4.addWidget(self.assistanceWithdrawButton)

        self.spacer5 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer5)

        self.assistanceCloseButton = QPushButton(assistanceDialog)
        self.assistanceCloseButton.setObjectName(u"assistanceCloseButton")
        self.assistanceCloseButton.setAutoDefault(False)

        self.layout4.addWidget(self.assistanceCloseButton)

        self.assistanceCoverButton = QPushButton(assistanceDialog)
        self.assistanceCoverButton.setObjectName(u"assistanceCoverButton")
        self.assistanceCoverButton.setAutoDefault(False)

        self.layout4.addWidget(self.assistanceCoverButton)

        self.assistanceApproveButton = QPushButton(assistanceDialog)
        self.assistanceApproveButton.setObjectName(u"assistanceApproveButton")
        self.assistanceApproveButton.setAutoDefault(False)
        self.assistanceApproveButton.setProperty(u"part", u"strong")

        self.layout4.addWidget(self.assistanceApproveButton)

        self.assistanceApplyButton = QPushButton(assistanceDialog)
        self.assistanceApplyButton.setObjectName(u"assistanceApplyButton")
        self.assistanceApplyButton.setProperty(u"part", u"strong")

        self.layout4.addWidget(self.assistanceApplyButton)


        self.layoutMain.addLayout(self.layout4)

#if QT_CONFIG(shortcut)
        self.assistanceSizeLabel.setBuddy(self.assistanceSize)
        self.assistanceIncomeLabel.setBuddy(self.assistanceIncome)
        self.assistanceNoteLabel.setBuddy(self.assistanceNote)
        self.assistancePercentLabel.setBuddy(self.assistancePercent)
        self.assistanceFromLabel.setBuddy(self.assistanceFrom)
        self.assistanceUntilLabel.setBuddy(self.assistanceUntil)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.assistanceSize, self.assistanceIncome)
        QWidget.setTabOrder(self.assistanceIncome, self.assistanceNote)
        QWidget.setTabOrder(self.assistanceNote, self.assistancePercent)
        QWidget.setTabOrder(self.assistancePercent, self.assistanceFrom)
        QWidget.setTabOrder(self.assistanceFrom, self.assistanceUntil)
        QWidget.setTabOrder(self.assistanceUntil, self.assistanceDenyButton)
        QWidget.setTabOrder(self.assistanceDenyButton, self.assistanceWithdrawButton)
        QWidget.setTabOrder(self.assistanceWithdrawButton, self.assistanceCloseButton)
        QWidget.setTabOrder(self.assistanceCloseButton, self.assistanceCoverButton)
        QWidget.setTabOrder(self.assistanceCoverButton, self.assistanceApproveButton)
        QWidget.setTabOrder(self.assistanceApproveButton, self.assistanceApplyButton)

        self.retranslateUi(assistanceDialog)

        self.assistanceApplyButton.setDefault(True)


        QMetaObject.connectSlotsByName(assistanceDialog)
    # setupUi

    def retranslateUi(self, assistanceDialog):
        assistanceDialog.setWindowTitle(QCoreApplication.translate("AssistanceDialog", u"Financial assistance", None))
        self.assistanceState.setText("")
        self.assistanceSizeLabel.setText(QCoreApplication.translate("AssistanceDialog", u"People in the &household", None))
#if QT_CONFIG(accessibility)
        self.assistanceSize.setAccessibleName(QCoreApplication.translate("AssistanceDialog", u"People in the household", None))
#endif // QT_CONFIG(accessibility)
        self.assistanceIncomeLabel.setText(QCoreApplication.translate("AssistanceDialog", u"&Income of a year", None))
#if QT_CONFIG(accessibility)
        self.assistanceIncome.setAccessibleName(QCoreApplication.translate("AssistanceDialog", u"Income of a year, in dollars", None))
#endif // QT_CONFIG(accessibility)
        self.assistanceIncome.setPlaceholderText(QCoreApplication.translate("AssistanceDialog", u"May follow later", None))
        self.assistanceNoteLabel.setText(QCoreApplication.translate("AssistanceDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.assistanceNote.setAccessibleName(QCoreApplication.translate("AssistanceDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.assistanceNote.setPlaceholderText(QCoreApplication.translate("AssistanceDialog", u"Papers shown, who applied", None))
        self.assistanceFinding.setText("")
        self.assistancePercentLabel.setText(QCoreApplication.translate("AssistanceDialog", u"&Percent off", None))
#if QT_CONFIG(accessibility)
        self.assistancePercent.setAccessibleName(QCoreApplication.translate("AssistanceDialog", u"Percent off", None))
#endif // QT_CONFIG(accessibility)
        self.assistancePercent.setSuffix(QCoreApplication.translate("AssistanceDialog", u" %", None))
        self.assistanceFromLabel.setText(QCoreApplication.translate("AssistanceDialog", u"Visits &from", None))
#if QT_CONFIG(accessibility)
        self.assistanceFrom.setAccessibleName(QCoreApplication.translate("AssistanceDialog", u"Visits from", None))
#endif // QT_CONFIG(accessibility)
        self.assistanceUntilLabel.setText(QCoreApplication.translate("AssistanceDialog", u"&until", None))
#if QT_CONFIG(accessibility)
        self.assistanceUntil.setAccessibleName(QCoreApplication.translate("AssistanceDialog", u"Visits until", None))
#endif // QT_CONFIG(accessibility)
        self.assistanceError.setText("")
        self.assistanceDenyButton.setText(QCoreApplication.translate("AssistanceDialog", u"&Deny\u2026", None))
        self.assistanceWithdrawButton.setText(QCoreApplication.translate("AssistanceDialog", u"&Withdrawn\u2026", None))
        self.assistanceCloseButton.setText(QCoreApplication.translate("AssistanceDialog", u"Close", None))
        self.assistanceCoverButton.setText(QCoreApplication.translate("AssistanceDialog", u"&Cover new visits", None))
        self.assistanceApproveButton.setText(QCoreApplication.translate("AssistanceDialog", u"&Approve", None))
        self.assistanceApplyButton.setText(QCoreApplication.translate("AssistanceDialog", u"&Take the application", None))
    # retranslateUi

