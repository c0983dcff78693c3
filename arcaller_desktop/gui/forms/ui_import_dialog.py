# Compiled from ui/import_dialog.ui sha256 b371e884ebad550a8863a46ed50951366e466d942fb3c8a0d59423920717cdbb. Do not edit; run: python build/forms.py
# What follows has sha256 375e4a480c0e723875344452cd4a0165b21782243f179fb9b278c1e585890433
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QDialog,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QTableView, QVBoxLayout, QWidget)

class Ui_ImportDialog(object):
    def setupUi(self, importDialog):
        if not importDialog.objectName():
            importDialog.setObjectName(u"importDialog")
        importDialog.resize(1080, 620)
        self.layout1 = QVBoxLayout(importDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
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
        self.importFilesPart = QFrame(self.importSplit)
        self.importFilesPart.setObjectName(u"importFilesPart")
        self.importFilesPart.setProperty(u"part", u"pane")
        self.layout2 = QVBoxLayout(self.importFilesPart)
        self.layout2.setSpacing(0)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(1, 1, 1, 1)
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
        self.importProblemsPart = QFrame(self.importSplit)
        self.importProblemsPart.setObjectName(u"importProblemsPart")
        self.importProblemsPart.setProperty(u"part", u"pane")
        self.layout3 = QVBoxLayout(self.importProblemsPart)
        self.layout3.setSpacing(0)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(1, 1, 1, 1)
        self.importProblemsHead = QFrame(self.importProblemsPart)
        self.importProblemsHead.setObjectName(u"importProblemsHead")
        self.importProblemsHead.setProperty(u"part", u"head")
        self.layout4 = QHBoxLayout(self.importProblemsHead)
        self.layout4.setSpacing(6)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(10, 3, 6, 3)
        self.importProblemsTitle = QLabel(self.importProblemsHead)
        self.importProblemsTitle.setObjectName(u"importProblemsTitle")
        self.importProblemsTitle.setProperty(u"part", u"title")

        self.layout4.addWidget(self.importProblemsTitle)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer1)

        self.importFilterLabel = QLabel(self.importProblemsHead)
        self.importFilterLabel.setObjectName(u"importFilterLabel")

        self.layout4.addWidget(self.importFilterLabel)

        self.importFilter = QComboBox(self.importProblemsHead)
        self.importFilter.setObjectName(u"importFilter")
        self.importFilter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.importFilter.setMinimumContentsLength(24)

        self.layout4.addWidget(self.importFilter)


        self.layout3.addWidget(self.importProblemsHead)

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
        self.importRemedy.setMargin(8)
        self.importRemedy.setProperty(u"part", u"muted")

        self.layout3.addWidget(self.importRemedy)

        self.importSplit.addWidget(self.importProblemsPart)

        self.layout1.addWidget(self.importSplit)

        self.importProgress = QProgressBar(importDialog)
        self.importProgress.setObjectName(u"importProgress")
        self.importProgress.setTextVisible(False)
        self.importProgress.setMaximumSize(QSize(16777215, 8))

        self.layout1.addWidget(self.importProgress)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.importAddButton = QPushButton(importDialog)
        self.importAddButton.setObjectName(u"importAddButton")
        self.importAddButton.setAutoDefault(False)

        self.layout5.addWidget(self.importAddButton)

        self.importFolderButton = QPushButton(importDialog)
        self.importFolderButton.setObjectName(u"importFolderButton")
        self.importFolderButton.setAutoDefault(False)

        self.layout5.addWidget(self.importFolderButton)

        self.importColumnsButton = QPushButton(importDialog)
        self.importColumnsButton.setObjectName(u"importColumnsButton")
        self.importColumnsButton.setAutoDefault(False)

        self.layout5.addWidget(self.importColumnsButton)

        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.spacer2)

        self.importCloseButton = QPushButton(importDialog)
        self.importCloseButton.setObjectName(u"importCloseButton")
        self.importCloseButton.setAutoDefault(False)

        self.layout5.addWidget(self.importCloseButton)

        self.importButton = QPushButton(importDialog)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setProperty(u"part", u"strong")

        self.layout5.addWidget(self.importButton)


        self.layout1.addLayout(self.layout5)

#if QT_CONFIG(shortcut)
        self.importFilterLabel.setBuddy(self.importFilter)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.importFiles, self.importFilter)
        QWidget.setTabOrder(self.importFilter, self.importProblems)
        QWidget.setTabOrder(self.importProblems, self.importButton)
        QWidget.setTabOrder(self.importButton, self.importAddButton)
        QWidget.setTabOrder(self.importAddButton, self.importFolderButton)
        QWidget.setTabOrder(self.importFolderButton, self.importColumnsButton)
        QWidget.setTabOrder(self.importColumnsButton, self.importCloseButton)

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
        self.importFilterLabel.setText(QCoreApplication.translate("ImportDialog", u"&Of", None))
#if QT_CONFIG(accessibility)
        self.importFilter.setAccessibleName(QCoreApplication.translate("ImportDialog", u"File whose problems are shown", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.importProblems.setAccessibleName(QCoreApplication.translate("ImportDialog", u"What a person should look at", None))
#endif // QT_CONFIG(accessibility)
        self.importRemedy.setText("")
#if QT_CONFIG(accessibility)
        self.importProgress.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.importAddButton.setText(QCoreApplication.translate("ImportDialog", u"&Add files\u2026", None))
        self.importFolderButton.setText(QCoreApplication.translate("ImportDialog", u"Add a &folder\u2026", None))
        self.importColumnsButton.setText(QCoreApplication.translate("ImportDialog", u"&Columns\u2026", None))
#if QT_CONFIG(tooltip)
        self.importColumnsButton.setToolTip(QCoreApplication.translate("ImportDialog", u"Say what the columns of the chosen table hold", None))
#endif // QT_CONFIG(tooltip)
        self.importCloseButton.setText(QCoreApplication.translate("ImportDialog", u"Cancel", None))
        self.importButton.setText(QCoreApplication.translate("ImportDialog", u"&Post", None))
    # retranslateUi

