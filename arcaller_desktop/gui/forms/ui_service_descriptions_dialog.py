# Compiled from ui/service_descriptions_dialog.ui sha256 f4db08fe9f48b6d039639159f3d816672edd8d4fdefa560ad01affa2fdf37275. Do not edit; run: python build/forms.py
# What follows has sha256 c62a179e33ac28e2c41baa37279e21687d0474216a302b79634b52f3589bb451
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'service_descriptions_dialog.ui'
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

class Ui_ServiceDescriptionsDialog(object):
    def setupUi(self, serviceDescriptionsDialog):
        if not serviceDescriptionsDialog.objectName():
            serviceDescriptionsDialog.setObjectName(u"serviceDescriptionsDialog")
        serviceDescriptionsDialog.resize(760, 560)
        self.layout1 = QVBoxLayout(serviceDescriptionsDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.servicesText = QLabel(serviceDescriptionsDialog)
        self.servicesText.setObjectName(u"servicesText")
        self.servicesText.setWordWrap(True)
        self.servicesText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.servicesText)

        self.servicesFilter = QLineEdit(serviceDescriptionsDialog)
        self.servicesFilter.setObjectName(u"servicesFilter")
        self.servicesFilter.setClearButtonEnabled(True)

        self.layout1.addWidget(self.servicesFilter)

        self.servicesFrame = QFrame(serviceDescriptionsDialog)
        self.servicesFrame.setObjectName(u"servicesFrame")
        self.servicesFrame.setProperty(u"part", u"pane")
        self.layout2 = QVBoxLayout(self.servicesFrame)
        self.layout2.setSpacing(0)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(1, 1, 1, 1)
        self.servicesTable = QTableView(self.servicesFrame)
        self.servicesTable.setObjectName(u"servicesTable")
        self.servicesTable.setTabKeyNavigation(False)
        self.servicesTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.servicesTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.servicesTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.servicesTable.setShowGrid(False)
        self.servicesTable.setWordWrap(False)
        self.servicesTable.setCornerButtonEnabled(False)

        self.layout2.addWidget(self.servicesTable)


        self.layout1.addWidget(self.servicesFrame)

        self.layout3 = QGridLayout()
        self.layout3.setObjectName(u"layout3")
        self.layout3.setHorizontalSpacing(8)
        self.layout3.setVerticalSpacing(6)
        self.servicesCodeLabel = QLabel(serviceDescriptionsDialog)
        self.servicesCodeLabel.setObjectName(u"servicesCodeLabel")

        self.layout3.addWidget(self.servicesCodeLabel, 0, 0, 1, 1)

        self.servicesCode = QLineEdit(serviceDescriptionsDialog)
        self.servicesCode.setObjectName(u"servicesCode")
        self.servicesCode.setMaxLength(8)
        self.servicesCode.setMaximumSize(QSize(90, 16777215))

        self.layout3.addWidget(self.servicesCode, 0, 1, 1, 1)

        self.servicesWordsLabel = QLabel(serviceDescriptionsDialog)
        self.servicesWordsLabel.setObjectName(u"servicesWordsLabel")

        self.layout3.addWidget(self.servicesWordsLabel, 0, 2, 1, 1)

        self.servicesWords = QLineEdit(serviceDescriptionsDialog)
        self.servicesWords.setObjectName(u"servicesWords")
        self.servicesWords.setMaxLength(60)

        self.layout3.addWidget(self.servicesWords, 0, 3, 1, 1)

        self.servicesSaveButton = QPushButton(serviceDescriptionsDialog)
        self.servicesSaveButton.setObjectName(u"servicesSaveButton")
        self.servicesSaveButton.setProperty(u"part", u"strong")

        self.layout3.addWidget(self.servicesSaveButton, 0, 4, 1, 1)

        self.servicesResetButton = QPushButton(serviceDescriptionsDialog)
        self.servicesResetButton.setObjectName(u"servicesResetButton")
        self.servicesResetButton.setAutoDefault(False)

        self.layout3.addWidget(self.servicesResetButton, 0, 5, 1, 1)

        self.layout3.setColumnStretch(3, 1)

        self.layout1.addLayout(self.layout3)

        self.servicesError = QLabel(serviceDescriptionsDialog)
        self.servicesError.setObjectName(u"servicesError")
        self.servicesError.setWordWrap(True)
        self.servicesError.setTextFormat(Qt.TextFormat.PlainText)
        self.servicesError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.servicesError)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer1)

        self.servicesCloseButton = QPushButton(serviceDescriptionsDialog)
        self.servicesCloseButton.setObjectName(u"servicesCloseButton")
        self.servicesCloseButton.setAutoDefault(False)

        self.layout4.addWidget(self.servicesCloseButton)


        self.layout1.addLayout(self.layout4)

#if QT_CONFIG(shortcut)
        self.servicesCodeLabel.setBuddy(self.servicesCode)
        self.servicesWordsLabel.setBuddy(self.servicesWords)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.servicesFilter, self.servicesTable)
        QWidget.setTabOrder(self.servicesTable, self.servicesCode)
        QWidget.setTabOrder(self.servicesCode, self.servicesWords)
        QWidget.setTabOrder(self.servicesWords, self.servicesSaveButton)
        QWidget.setTabOrder(self.servicesSaveButton, self.servicesResetButton)
        QWidget.setTabOrder(self.servicesResetButton, self.servicesCloseButton)

        self.retranslateUi(serviceDescriptionsDialog)

        self.servicesSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(serviceDescriptionsDialog)
    # setupUi

    def retranslateUi(self, serviceDescriptionsDialog):
        serviceDescriptionsDialog.setWindowTitle(QCoreApplication.translate("ServiceDescriptionsDialog", u"Service descriptions", None))
        self.servicesText.setText(QCoreApplication.translate("ServiceDescriptionsDialog", u"What patients read on their statements instead of a code. The official code texts are licensed and not part of this program: use your own plain words.", None))
        self.servicesFilter.setPlaceholderText(QCoreApplication.translate("ServiceDescriptionsDialog", u"Filter: code or words", None))
#if QT_CONFIG(accessibility)
        self.servicesFilter.setAccessibleName(QCoreApplication.translate("ServiceDescriptionsDialog", u"Filter by code or words", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.servicesTable.setAccessibleName(QCoreApplication.translate("ServiceDescriptionsDialog", u"Codes and their words", None))
#endif // QT_CONFIG(accessibility)
        self.servicesCodeLabel.setText(QCoreApplication.translate("ServiceDescriptionsDialog", u"&Code", None))
#if QT_CONFIG(accessibility)
        self.servicesCode.setAccessibleName(QCoreApplication.translate("ServiceDescriptionsDialog", u"Code", None))
#endif // QT_CONFIG(accessibility)
        self.servicesWordsLabel.setText(QCoreApplication.translate("ServiceDescriptionsDialog", u"&Words", None))
#if QT_CONFIG(accessibility)
        self.servicesWords.setAccessibleName(QCoreApplication.translate("ServiceDescriptionsDialog", u"Words for the code", None))
#endif // QT_CONFIG(accessibility)
        self.servicesSaveButton.setText(QCoreApplication.translate("ServiceDescriptionsDialog", u"&Save", None))
        self.servicesResetButton.setText(QCoreApplication.translate("ServiceDescriptionsDialog", u"As shi&pped", None))
        self.servicesError.setText("")
        self.servicesCloseButton.setText(QCoreApplication.translate("ServiceDescriptionsDialog", u"Close", None))
    # retranslateUi

