# Compiled from ui/import_dialog.ui sha256 1569dcfa06361e6bb2d9a89a56c43839cf64aa8e9bf057a6ae8eba283c1eb545. Do not edit; run: python build/forms.py
# What follows has sha256 67a5c69c7ea42f00149c3b74c60d5005e510c859f85b13813db8ac3df571e3be
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QProgressBar, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QTableView,
    QVBoxLayout, QWidget)

class Ui_ImportDialog(object):
    def setupUi(self, importDialog):
        if not importDialog.objectName():
            importDialog.setObjectName(u"importDialog")
        self.layout1 = QVBoxLayout(importDialog)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(16, 14, 16, 14)
        self.importTitle = QLabel(importDialog)
        self.importTitle.setObjectName(u"importTitle")
        self.importTitle.setProperty(u"part", u"big")

        self.layout1.addWidget(self.importTitle)

        self.importText = QLabel(importDialog)
        self.importText.setObjectName(u"importText")
        self.importText.setWordWrap(True)
        self.importText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.importText)

        self.importSplit = QSplitter(importDialog)
        self.importSplit.setObjectName(u"importSplit")
        self.importSplit.setOrientation(Qt.Orientation.Vertical)
        self.importSplit.setChildrenCollapsible(False)
        self.importFilesPart = QWidget(self.importSplit)
        self.importFilesPart.setObjectName(u"importFilesPart")
        self.layout2 = QVBoxLayout(self.importFilesPart)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.importFiles = QTableView(self.importFilesPart)
        self.importFiles.setObjectName(u"importFiles")
        self.importFiles.setTabKeyNavigation(False)
        self.importFiles.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.importFiles.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.importFiles.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.importFiles.setShowGrid(False)
        self.importFiles.setWordWrap(False)
        self.importFiles.setCornerButtonEnabled(False)

        self.layout2.addWidget(self.importFiles)

        self.importSplit.addWidget(self.importFilesPart)
        self.importProblemsPart = QWidget(self.importSplit)
        self.importProblemsPart.setObjectName(u"importProblemsPart")
        self.layout3 = QVBoxLayout(self.importProblemsPart)
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.importProblemsTitle = QLabel(self.importProblemsPart)
        self.importProblemsTitle.setObjectName(u"importProblemsTitle")
        self.importProblemsTitle.setProperty(u"part", u"title")

        self.layout3.addWidget(self.importProblemsTitle)

        self.importProblems = QTableView(self.importProblemsPart)
        self.importProblems.setObjectName(u"importProblems")
        self.importProblems.setTabKeyNavigation(False)
        self.importProblems.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.importProblems.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.importProblems.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.importProblems.setShowGrid(False)
        self.importProblems.setWordWrap(False)
        self.importProblems.setCornerButtonEnabled(False)

        self.layout3.addWidget(self.importProblems)

        self.importRemedy = QLabel(self.importProblemsPart)
        self.importRemedy.setObjectName(u"importRemedy")
        self.importRemedy.setWordWrap(True)
        self.importRemedy.setProperty(u"part", u"muted")

        self.layout3.addWidget(self.importRemedy)

        self.importSplit.addWidget(self.importProblemsPart)

        self.layout1.addWidget(self.importSplit)

        self.importProgress = QProgressBar(importDialog)
        self.importProgress.setObjectName(u"importProgress")
        self.importProgress.setTextVisible(True)

        self.layout1.addWidget(self.importProgress)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.importAddButton = QPushButton(importDialog)
        self.importAddButton.setObjectName(u"importAddButton")
        self.importAddButton.setAutoDefault(False)

        self.layout4.addWidget(self.importAddButton)

        self.importFolderButton = QPushButton(importDialog)
        self.importFolderButton.setObjectName(u"importFolderButton")
        self.importFolderButton.setAutoDefault(False)

        self.layout4.addWidget(self.importFolderButton)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer1)

        self.importCloseButton = QPushButton(importDialog)
        self.importCloseButton.setObjectName(u"importCloseButton")
        self.importCloseButton.setAutoDefault(False)

        self.layout4.addWidget(self.importCloseButton)

        self.importButton = QPushButton(importDialog)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setProperty(u"part", u"strong")

        self.layout4.addWidget(self.importButton)


        self.layout1.addLayout(self.layout4)

        QWidget.setTabOrder(self.importFiles, self.importProblems)
        QWidget.setTabOrder(self.importProblems, self.importButton)
        QWidget.setTabOrder(self.importButton, self.importAddButton)
        QWidget.setTabOrder(self.importAddButton, self.importFolderButton)
        QWidget.setTabOrder(self.importFolderButton, self.importCloseButton)

        self.retranslateUi(importDialog)

        self.importButton.setDefault(True)


        QMetaObject.connectSlotsByName(importDialog)
    # setupUi

    def retranslateUi(self, importDialog):
        importDialog.setWindowTitle(QCoreApplication.translate("ImportDialog", u"Import files", None))
        self.importTitle.setText("")
        self.importText.setText("")
#if QT_CONFIG(accessibility)
        self.importFiles.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Files and what is in them", None))
#endif // QT_CONFIG(accessibility)
        self.importProblemsTitle.setText("")
#if QT_CONFIG(accessibility)
        self.importProblems.setAccessibleName(QCoreApplication.translate("ImportDialog", u"What a person should look at", None))
#endif // QT_CONFIG(accessibility)
        self.importRemedy.setText("")
#if QT_CONFIG(accessibility)
        self.importProgress.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.importAddButton.setText(QCoreApplication.translate("ImportDialog", u"&Add files\u2026", None))
        self.importFolderButton.setText(QCoreApplication.translate("ImportDialog", u"Add a &folder\u2026", None))
        self.importCloseButton.setText(QCoreApplication.translate("ImportDialog", u"Cancel", None))
        self.importButton.setText(QCoreApplication.translate("ImportDialog", u"&Import", None))
    # retranslateUi

