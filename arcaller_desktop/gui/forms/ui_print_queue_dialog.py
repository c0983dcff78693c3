# Compiled from ui/print_queue_dialog.ui sha256 0ebae7cf4ee58fa087645ee409a4ec2e8375c77ee982a7f549bcaa2d7750a38b. Do not edit; run: python build/forms.py
# What follows has sha256 f49fd97ffcc75d4d43073a1483ccbc7785e6696429aec50d634f4f4b467d4df2
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'print_queue_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QDoubleSpinBox,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QTableView,
    QVBoxLayout, QWidget)

class Ui_PrintQueueDialog(object):
    def setupUi(self, printQueueDialog):
        if not printQueueDialog.objectName():
            printQueueDialog.setObjectName(u"printQueueDialog")
        printQueueDialog.resize(900, 460)
        self.layout39 = QVBoxLayout(printQueueDialog)
        self.layout39.setSpacing(6)
        self.layout39.setObjectName(u"layout39")
        self.queueText = QLabel(printQueueDialog)
        self.queueText.setObjectName(u"queueText")
        self.queueText.setProperty(u"part", u"muted")
        self.queueText.setWordWrap(True)

        self.layout39.addWidget(self.queueText)

        self.queueJobs = QTableView(printQueueDialog)
        self.queueJobs.setObjectName(u"queueJobs")
        self.queueJobs.setTabKeyNavigation(False)
        self.queueJobs.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.queueJobs.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.queueJobs.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.queueJobs.setShowGrid(False)
        self.queueJobs.setWordWrap(False)
        self.queueJobs.setCornerButtonEnabled(False)

        self.layout39.addWidget(self.queueJobs)

        self.layout36 = QHBoxLayout()
        self.layout36.setSpacing(6)
        self.layout36.setObjectName(u"layout36")
        self.queueRightLabel = QLabel(printQueueDialog)
        self.queueRightLabel.setObjectName(u"queueRightLabel")

        self.layout36.addWidget(self.queueRightLabel)

        self.queueRight = QDoubleSpinBox(printQueueDialog)
        self.queueRight.setObjectName(u"queueRight")

        self.layout36.addWidget(self.queueRight)

        self.queueDownLabel = QLabel(printQueueDialog)
        self.queueDownLabel.setObjectName(u"queueDownLabel")

        self.layout36.addWidget(self.queueDownLabel)

        self.queueDown = QDoubleSpinBox(printQueueDialog)
        self.queueDown.setObjectName(u"queueDown")

        self.layout36.addWidget(self.queueDown)

        self.spacer35 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout36.addItem(self.spacer35)


        self.layout39.addLayout(self.layout36)

        self.layout38 = QHBoxLayout()
        self.layout38.setSpacing(6)
        self.layout38.setObjectName(u"layout38")
        self.queueFromLabel = QLabel(printQueueDialog)
        self.queueFromLabel.setObjectName(u"queueFromLabel")

        self.layout38.addWidget(self.queueFromLabel)

        self.queueFrom = QSpinBox(printQueueDialog)
        self.queueFrom.setObjectName(u"queueFrom")

        self.layout38.addWidget(self.queueFrom)

        self.queueToLabel = QLabel(printQueueDialog)
        self.queueToLabel.setObjectName(u"queueToLabel")

        self.layout38.addWidget(self.queueToLabel)

        self.queueTo = QSpinBox(printQueueDialog)
        self.queueTo.setObjectName(u"queueTo")

        self.layout38.addWidget(self.queueTo)

        self.queueWhat = QLabel(printQueueDialog)
        self.queueWhat.setObjectName(u"queueWhat")
        self.queueWhat.setProperty(u"part", u"muted")

        self.layout38.addWidget(self.queueWhat)

        self.spacer37 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout38.addItem(self.spacer37)

        self.queuePrintButton = QPushButton(printQueueDialog)
        self.queuePrintButton.setObjectName(u"queuePrintButton")
        self.queuePrintButton.setProperty(u"part", u"strong")
        self.queuePrintButton.setAutoDefault(False)

        self.layout38.addWidget(self.queuePrintButton)

        self.queueCloseButton = QPushButton(printQueueDialog)
        self.queueCloseButton.setObjectName(u"queueCloseButton")
        self.queueCloseButton.setAutoDefault(False)

        self.layout38.addWidget(self.queueCloseButton)


        self.layout39.addLayout(self.layout38)

#if QT_CONFIG(shortcut)
        self.queueRightLabel.setBuddy(self.queueRight)
        self.queueDownLabel.setBuddy(self.queueDown)
        self.queueFromLabel.setBuddy(self.queueFrom)
        self.queueToLabel.setBuddy(self.queueTo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(printQueueDialog)

        self.queuePrintButton.setDefault(True)


        QMetaObject.connectSlotsByName(printQueueDialog)
    # setupUi

    def retranslateUi(self, printQueueDialog):
#if QT_CONFIG(accessibility)
        printQueueDialog.setAccessibleName(QCoreApplication.translate("PrintQueueDialog", u"Printed from here", None))
#endif // QT_CONFIG(accessibility)
        printQueueDialog.setWindowTitle(QCoreApplication.translate("PrintQueueDialog", u"Printed from here", None))
        self.queueText.setText(QCoreApplication.translate("PrintQueueDialog", u"After a jam: choose the job, give the pages that did not come out, and print them again. Statements are printed from the kept pages.", None))
#if QT_CONFIG(accessibility)
        self.queueJobs.setAccessibleName(QCoreApplication.translate("PrintQueueDialog", u"Print jobs, newest first", None))
#endif // QT_CONFIG(accessibility)
        self.queueRightLabel.setText(QCoreApplication.translate("PrintQueueDialog", u"This printer: move pages &right, in.", None))
#if QT_CONFIG(accessibility)
        self.queueRight.setAccessibleName(QCoreApplication.translate("PrintQueueDialog", u"Move pages right on this printer, in inches", None))
#endif // QT_CONFIG(accessibility)
        self.queueDownLabel.setText(QCoreApplication.translate("PrintQueueDialog", u"&down, in.", None))
#if QT_CONFIG(accessibility)
        self.queueDown.setAccessibleName(QCoreApplication.translate("PrintQueueDialog", u"Move pages down on this printer, in inches", None))
#endif // QT_CONFIG(accessibility)
        self.queueFromLabel.setText(QCoreApplication.translate("PrintQueueDialog", u"&From page", None))
#if QT_CONFIG(accessibility)
        self.queueFrom.setAccessibleName(QCoreApplication.translate("PrintQueueDialog", u"From page", None))
#endif // QT_CONFIG(accessibility)
        self.queueToLabel.setText(QCoreApplication.translate("PrintQueueDialog", u"&to page", None))
#if QT_CONFIG(accessibility)
        self.queueTo.setAccessibleName(QCoreApplication.translate("PrintQueueDialog", u"To page", None))
#endif // QT_CONFIG(accessibility)
        self.queueWhat.setText("")
#if QT_CONFIG(accessibility)
        self.queuePrintButton.setAccessibleName(QCoreApplication.translate("PrintQueueDialog", u"Print these pages again", None))
#endif // QT_CONFIG(accessibility)
        self.queuePrintButton.setText(QCoreApplication.translate("PrintQueueDialog", u"&Print these pages again\u2026", None))
#if QT_CONFIG(accessibility)
        self.queueCloseButton.setAccessibleName(QCoreApplication.translate("PrintQueueDialog", u"Close", None))
#endif // QT_CONFIG(accessibility)
        self.queueCloseButton.setText(QCoreApplication.translate("PrintQueueDialog", u"&Close", None))
    # retranslateUi

