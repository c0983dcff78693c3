# Compiled from ui/hand_over_dialog.ui sha256 49bc79399704bee285b34d3f340a51281db2b0a2dfc36f2d7b792a4434db8c49. Do not edit; run: python build/forms.py
# What follows has sha256 9aebe79c6bceba1b5fc50fda6739be1b834aa9f016916edb8a00e548fc22fde6
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hand_over_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_HandOverDialog(object):
    def setupUi(self, handOverDialog):
        if not handOverDialog.objectName():
            handOverDialog.setObjectName(u"handOverDialog")
        self.layout28 = QVBoxLayout(handOverDialog)
        self.layout28.setSpacing(8)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(16, 14, 16, 12)
        self.handOverText = QLabel(handOverDialog)
        self.handOverText.setObjectName(u"handOverText")
        self.handOverText.setWordWrap(True)
        self.handOverText.setProperty(u"part", u"muted")

        self.layout28.addWidget(self.handOverText)

        self.handOverTeam = QCheckBox(handOverDialog)
        self.handOverTeam.setObjectName(u"handOverTeam")

        self.layout28.addWidget(self.handOverTeam)

        self.handOverRemarksLabel = QLabel(handOverDialog)
        self.handOverRemarksLabel.setObjectName(u"handOverRemarksLabel")

        self.layout28.addWidget(self.handOverRemarksLabel)

        self.handOverRemarks = QPlainTextEdit(handOverDialog)
        self.handOverRemarks.setObjectName(u"handOverRemarks")
        self.handOverRemarks.setTabChangesFocus(True)

        self.layout28.addWidget(self.handOverRemarks)

        self.handOverError = QLabel(handOverDialog)
        self.handOverError.setObjectName(u"handOverError")
        self.handOverError.setWordWrap(True)
        self.handOverError.setProperty(u"part", u"bad")

        self.layout28.addWidget(self.handOverError)

        self.layout27 = QHBoxLayout()
        self.layout27.setSpacing(6)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(0, 0, 0, 0)
        self.spacer26 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout27.addItem(self.spacer26)

        self.handOverCancelButton = QPushButton(handOverDialog)
        self.handOverCancelButton.setObjectName(u"handOverCancelButton")
        self.handOverCancelButton.setAutoDefault(False)

        self.layout27.addWidget(self.handOverCancelButton)

        self.handOverButton = QPushButton(handOverDialog)
        self.handOverButton.setObjectName(u"handOverButton")
        self.handOverButton.setProperty(u"part", u"strong")

        self.layout27.addWidget(self.handOverButton)


        self.layout28.addLayout(self.layout27)

#if QT_CONFIG(shortcut)
        self.handOverRemarksLabel.setBuddy(self.handOverRemarks)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.handOverTeam, self.handOverRemarks)
        QWidget.setTabOrder(self.handOverRemarks, self.handOverButton)
        QWidget.setTabOrder(self.handOverButton, self.handOverCancelButton)

        self.retranslateUi(handOverDialog)

        self.handOverButton.setDefault(True)


        QMetaObject.connectSlotsByName(handOverDialog)
    # setupUi

    def retranslateUi(self, handOverDialog):
        handOverDialog.setWindowTitle(QCoreApplication.translate("HandOverDialog", u"Hand-over sheet", None))
        self.handOverText.setText("")
        self.handOverTeam.setText(QCoreApplication.translate("HandOverDialog", u"The whole &team, not only my own work", None))
        self.handOverRemarksLabel.setText(QCoreApplication.translate("HandOverDialog", u"What the next shift must &know", None))
#if QT_CONFIG(accessibility)
        self.handOverRemarks.setAccessibleName(QCoreApplication.translate("HandOverDialog", u"What the next shift must know", None))
#endif // QT_CONFIG(accessibility)
        self.handOverRemarks.setPlaceholderText(QCoreApplication.translate("HandOverDialog", u"Outages, news of payers, half-done calls", None))
        self.handOverError.setText("")
        self.handOverCancelButton.setText(QCoreApplication.translate("HandOverDialog", u"Cancel", None))
        self.handOverButton.setText(QCoreApplication.translate("HandOverDialog", u"&Make the sheet", None))
    # retranslateUi

