# Compiled from ui/sources_dialog.ui sha256 cdc1292290f1329413e6cbdc0578eeb8aaeae5944d1ff6115a6cb9e6c5bebfeb. Do not edit; run: python build/forms.py
# What follows has sha256 9f14d065f1507d541ffc2c4a3e5f3e02daa0aab18f1adf44cf815ef0174b7326
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sources_dialog.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QTableView, QVBoxLayout,
    QWidget)

class Ui_SourcesDialog(object):
    def setupUi(self, sourcesDialog):
        if not sourcesDialog.objectName():
            sourcesDialog.setObjectName(u"sourcesDialog")
        sourcesDialog.resize(620, 320)
        self.layout4 = QVBoxLayout(sourcesDialog)
        self.layout4.setSpacing(10)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(20, 16, 20, 16)
        self.sourcesLabel = QLabel(sourcesDialog)
        self.sourcesLabel.setObjectName(u"sourcesLabel")

        self.layout4.addWidget(self.sourcesLabel)

        self.sourcesFrame = QFrame(sourcesDialog)
        self.sourcesFrame.setObjectName(u"sourcesFrame")
        self.sourcesFrame.setProperty(u"part", u"pane")
        self.layout1 = QVBoxLayout(self.sourcesFrame)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(1, 1, 1, 1)
        self.sourceTable = QTableView(self.sourcesFrame)
        self.sourceTable.setObjectName(u"sourceTable")
        self.sourceTable.setTabKeyNavigation(False)
        self.sourceTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.sourceTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.sourceTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.sourceTable.setShowGrid(False)
        self.sourceTable.setWordWrap(False)
        self.sourceTable.setCornerButtonEnabled(False)

        self.layout1.addWidget(self.sourceTable)


        self.layout4.addWidget(self.sourcesFrame)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(6)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer2)

        self.sourceCloseButton = QPushButton(sourcesDialog)
        self.sourceCloseButton.setObjectName(u"sourceCloseButton")
        self.sourceCloseButton.setAutoDefault(False)

        self.layout3.addWidget(self.sourceCloseButton)

        self.sourceOpenButton = QPushButton(sourcesDialog)
        self.sourceOpenButton.setObjectName(u"sourceOpenButton")

        self.layout3.addWidget(self.sourceOpenButton)


        self.layout4.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.sourcesLabel.setBuddy(self.sourceTable)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sourceTable, self.sourceOpenButton)
        QWidget.setTabOrder(self.sourceOpenButton, self.sourceCloseButton)

        self.retranslateUi(sourcesDialog)

        self.sourceOpenButton.setDefault(True)


        QMetaObject.connectSlotsByName(sourcesDialog)
    # setupUi

    def retranslateUi(self, sourcesDialog):
        sourcesDialog.setWindowTitle(QCoreApplication.translate("SourcesDialog", u"Files of the claim", None))
        self.sourcesLabel.setText(QCoreApplication.translate("SourcesDialog", u"These &files speak of the claim. Which one do you want to read?", None))
#if QT_CONFIG(accessibility)
        self.sourceTable.setAccessibleName(QCoreApplication.translate("SourcesDialog", u"Files that speak of the claim", None))
#endif // QT_CONFIG(accessibility)
        self.sourceCloseButton.setText(QCoreApplication.translate("SourcesDialog", u"Close", None))
        self.sourceOpenButton.setText(QCoreApplication.translate("SourcesDialog", u"&Open in reader", None))
    # retranslateUi

