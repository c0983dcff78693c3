# Compiled from ui/write_off_dialog.ui sha256 9a73d3261d1c2b08e380c229ed4d72bcf3f8392faf5f0b40c6c1a0dbdef9a5ac. Do not edit; run: python build/forms.py
# What follows has sha256 ca8319bde33fec583322acc24cb25f63b6bc824fda97612f699676abfdb484b3
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'write_off_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QTableWidgetItem, QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.choice_box import ChoiceBox
from arcaller_desktop.gui.widgets.share_table import ShareTable

class Ui_WriteOffDialog(object):
    def setupUi(self, writeOffDialog):
        if not writeOffDialog.objectName():
            writeOffDialog.setObjectName(u"writeOffDialog")
        writeOffDialog.resize(720, 480)
        self.layoutMain = QVBoxLayout(writeOffDialog)
        self.layoutMain.setSpacing(10)
        self.layoutMain.setObjectName(u"layoutMain")
        self.layoutMain.setContentsMargins(20, 16, 20, 16)
        self.writeOffWho = QLabel(writeOffDialog)
        self.writeOffWho.setObjectName(u"writeOffWho")
        self.writeOffWho.setWordWrap(True)
        self.writeOffWho.setProperty(u"part", u"muted")

        self.layoutMain.addWidget(self.writeOffWho)

        self.layout2 = QGridLayout()
        self.layout2.setObjectName(u"layout2")
        self.layout2.setHorizontalSpacing(8)
        self.layout2.setVerticalSpacing(6)
        self.writeOffKindLabel = QLabel(writeOffDialog)
        self.writeOffKindLabel.setObjectName(u"writeOffKindLabel")

        self.layout2.addWidget(self.writeOffKindLabel, 0, 0, 1, 1)

        self.writeOffKind = ChoiceBox(writeOffDialog)
        self.writeOffKind.setObjectName(u"writeOffKind")

        self.layout2.addWidget(self.writeOffKind, 0, 1, 1, 1)

        self.writeOffPercentLabel = QLabel(writeOffDialog)
        self.writeOffPercentLabel.setObjectName(u"writeOffPercentLabel")

        self.layout2.addWidget(self.writeOffPercentLabel, 0, 2, 1, 1)

        self.layout1 = QHBoxLayout()
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.writeOffPercent = QSpinBox(writeOffDialog)
        self.writeOffPercent.setObjectName(u"writeOffPercent")
        self.writeOffPercent.setMinimum(1)
        self.writeOffPercent.setMaximum(100)

        self.layout1.addWidget(self.writeOffPercent)

        self.writeOffFillButton = QPushButton(writeOffDialog)
        self.writeOffFillButton.setObjectName(u"writeOffFillButton")
        self.writeOffFillButton.setAutoDefault(False)

        self.layout1.addWidget(self.writeOffFillButton)


        self.layout2.addLayout(self.layout1, 0, 3, 1, 1)

        self.writeOffReasonLabel = QLabel(writeOffDialog)
        self.writeOffReasonLabel.setObjectName(u"writeOffReasonLabel")

        self.layout2.addWidget(self.writeOffReasonLabel, 1, 0, 1, 1)

        self.writeOffReason = QLineEdit(writeOffDialog)
        self.writeOffReason.setObjectName(u"writeOffReason")

        self.layout2.addWidget(self.writeOffReason, 1, 1, 1, 3)

        self.layout2.setColumnStretch(1, 1)

        self.layoutMain.addLayout(self.layout2)

        self.frame3 = QFrame(writeOffDialog)
        self.frame3.setObjectName(u"frame3")
        self.frame3.setProperty(u"part", u"pane")
        self.layout4 = QVBoxLayout(self.frame3)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(1, 1, 1, 1)
        self.writeOffShares = ShareTable(self.frame3)
        self.writeOffShares.setObjectName(u"writeOffShares")
        self.writeOffShares.setMinimumSize(QSize(0, 150))

        self.layout4.addWidget(self.writeOffShares)


        self.layoutMain.addWidget(self.frame3)

        self.writeOffLimits = QLabel(writeOffDialog)
        self.writeOffLimits.setObjectName(u"writeOffLimits")
        self.writeOffLimits.setWordWrap(True)
        self.writeOffLimits.setProperty(u"part", u"muted")

        self.layoutMain.addWidget(self.writeOffLimits)

        self.writeOffError = QLabel(writeOffDialog)
        self.writeOffError.setObjectName(u"writeOffError")
        self.writeOffError.setWordWrap(True)
        self.writeOffError.setTextFormat(Qt.TextFormat.PlainText)
        self.writeOffError.setProperty(u"part", u"bad")

        self.layoutMain.addWidget(self.writeOffError)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.writeOffSum = QLabel(writeOffDialog)
        self.writeOffSum.setObjectName(u"writeOffSum")

        self.layout5.addWidget(self.writeOffSum)

        self.spacer6 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.spacer6)

        self.writeOffCancelButton = QPushButton(writeOffDialog)
        self.writeOffCancelButton.setObjectName(u"writeOffCancelButton")
        self.writeOffCancelButton.setAutoDefault(False)

        self.layout5.addWidget(self.writeOffCancelButton)

        self.writeOffButton = QPushButton(writeOffDialog)
        self.writeOffButton.setObjectName(u"writeOffButton")
        self.writeOffButton.setProperty(u"part", u"strong")

        self.layout5.addWidget(self.writeOffButton)


        self.layoutMain.addLayout(self.layout5)

#if QT_CONFIG(shortcut)
        self.writeOffKindLabel.setBuddy(self.writeOffKind)
        self.writeOffPercentLabel.setBuddy(self.writeOffPercent)
        self.writeOffReasonLabel.setBuddy(self.writeOffReason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.writeOffKind, self.writeOffPercent)
        QWidget.setTabOrder(self.writeOffPercent, self.writeOffFillButton)
        QWidget.setTabOrder(self.writeOffFillButton, self.writeOffReason)
        QWidget.setTabOrder(self.writeOffReason, self.writeOffShares)
        QWidget.setTabOrder(self.writeOffShares, self.writeOffCancelButton)
        QWidget.setTabOrder(self.writeOffCancelButton, self.writeOffButton)

        self.retranslateUi(writeOffDialog)

        self.writeOffButton.setDefault(True)


        QMetaObject.connectSlotsByName(writeOffDialog)
    # setupUi

    def retranslateUi(self, writeOffDialog):
        writeOffDialog.setWindowTitle(QCoreApplication.translate("WriteOffDialog", u"Write off", None))
        self.writeOffWho.setText("")
        self.writeOffKindLabel.setText(QCoreApplication.translate("WriteOffDialog", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.writeOffKind.setAccessibleName(QCoreApplication.translate("WriteOffDialog", u"Kind of write-off", None))
#endif // QT_CONFIG(accessibility)
        self.writeOffPercentLabel.setText(QCoreApplication.translate("WriteOffDialog", u"&Percent", None))
#if QT_CONFIG(accessibility)
        self.writeOffPercent.setAccessibleName(QCoreApplication.translate("WriteOffDialog", u"Percent of each visit", None))
#endif // QT_CONFIG(accessibility)
        self.writeOffPercent.setSuffix(QCoreApplication.translate("WriteOffDialog", u" %", None))
        self.writeOffFillButton.setText(QCoreApplication.translate("WriteOffDialog", u"&Fill in", None))
        self.writeOffReasonLabel.setText(QCoreApplication.translate("WriteOffDialog", u"&Why", None))
#if QT_CONFIG(accessibility)
        self.writeOffReason.setAccessibleName(QCoreApplication.translate("WriteOffDialog", u"Why, with the evidence", None))
#endif // QT_CONFIG(accessibility)
        self.writeOffReason.setPlaceholderText(QCoreApplication.translate("WriteOffDialog", u"Why, with the evidence", None))
#if QT_CONFIG(accessibility)
        self.writeOffShares.setAccessibleName(QCoreApplication.translate("WriteOffDialog", u"Visits and what is taken off each", None))
#endif // QT_CONFIG(accessibility)
        self.writeOffLimits.setText("")
        self.writeOffError.setText("")
        self.writeOffSum.setText("")
        self.writeOffCancelButton.setText(QCoreApplication.translate("WriteOffDialog", u"Cancel", None))
        self.writeOffButton.setText(QCoreApplication.translate("WriteOffDialog", u"&Ask for it", None))
    # retranslateUi

