# Compiled from ui/service_descriptions_dialog.ui sha256 024ac228830c2a585b2643a73a5b85424efeb545de278d8349c64b169ca4cbe8. Do not edit; run: python build/forms.py
# What follows has sha256 2a7cc9f3e428a4cf461c1001109e4963b2b0b12c939fe2aaba10c540f6196cd6
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

class Ui_ServiceDescriptionsDialog(object):
    def setupUi(self, serviceDescriptionsDialog):
        if not serviceDescriptionsDialog.objectName():
            serviceDescriptionsDialog.setObjectName(u"serviceDescriptionsDialog")
        self.layout1 = QVBoxLayout(serviceDescriptionsDialog)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(16, 14, 16, 14)
        self.servicesText = QLabel(serviceDescriptionsDialog)
        self.servicesText.setObjectName(u"servicesText")
        self.servicesText.setWordWrap(True)
        self.servicesText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.servicesText)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.servicesFilter = QLineEdit(serviceDescriptionsDialog)
        self.servicesFilter.setObjectName(u"servicesFilter")
        self.servicesFilter.setClearButtonEnabled(True)

        self.layout2.addWidget(self.servicesFilter)

        self.servicesAddButton = QPushButton(serviceDescriptionsDialog)
        self.servicesAddButton.setObjectName(u"servicesAddButton")
        self.servicesAddButton.setAutoDefault(False)

        self.layout2.addWidget(self.servicesAddButton)


        self.layout1.addLayout(self.layout2)

        self.servicesTable = QTableView(serviceDescriptionsDialog)
        self.servicesTable.setObjectName(u"servicesTable")
        self.servicesTable.setTabKeyNavigation(False)
        self.servicesTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.servicesTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.servicesTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.servicesTable.setShowGrid(False)
        self.servicesTable.setWordWrap(False)
        self.servicesTable.setCornerButtonEnabled(False)

        self.layout1.addWidget(self.servicesTable)

        self.layout3 = QGridLayout()
        self.layout3.setObjectName(u"layout3")
        self.layout3.setHorizontalSpacing(8)
        self.layout3.setVerticalSpacing(5)
        self.servicesWordsLabel = QLabel(serviceDescriptionsDialog)
        self.servicesWordsLabel.setObjectName(u"servicesWordsLabel")

        self.layout3.addWidget(self.servicesWordsLabel, 0, 0, 1, 1)

        self.servicesWords = QLineEdit(serviceDescriptionsDialog)
        self.servicesWords.setObjectName(u"servicesWords")
        self.servicesWords.setMaxLength(60)

        self.layout3.addWidget(self.servicesWords, 0, 1, 1, 1)

        self.servicesSaveButton = QPushButton(serviceDescriptionsDialog)
        self.servicesSaveButton.setObjectName(u"servicesSaveButton")
        self.servicesSaveButton.setAutoDefault(False)

        self.layout3.addWidget(self.servicesSaveButton, 0, 2, 1, 1)

        self.servicesResetButton = QPushButton(serviceDescriptionsDialog)
        self.servicesResetButton.setObjectName(u"servicesResetButton")
        self.servicesResetButton.setAutoDefault(False)

        self.layout3.addWidget(self.servicesResetButton, 0, 3, 1, 1)

        self.layout3.setColumnStretch(1, 1)

        self.layout1.addLayout(self.layout3)

        self.servicesError = QLabel(serviceDescriptionsDialog)
        self.servicesError.setObjectName(u"servicesError")
        self.servicesError.setWordWrap(True)
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
        self.servicesWordsLabel.setBuddy(self.servicesWords)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.servicesFilter, self.servicesTable)
        QWidget.setTabOrder(self.servicesTable, self.servicesWords)
        QWidget.setTabOrder(self.servicesWords, self.servicesSaveButton)
        QWidget.setTabOrder(self.servicesSaveButton, self.servicesResetButton)
        QWidget.setTabOrder(self.servicesResetButton, self.servicesAddButton)
        QWidget.setTabOrder(self.servicesAddButton, self.servicesCloseButton)

        self.retranslateUi(serviceDescriptionsDialog)

        QMetaObject.connectSlotsByName(serviceDescriptionsDialog)
    # setupUi

    def retranslateUi(self, serviceDescriptionsDialog):
        serviceDescriptionsDialog.setWindowTitle(QCoreApplication.translate("ServiceDescriptionsDialog", u"Service descriptions", None))
        self.servicesText.setText(QCoreApplication.translate("ServiceDescriptionsDialog", u"What patients read on their statements instead of a code. Official code texts are licensed and not part of this program: use your own plain words.", None))
        self.servicesFilter.setPlaceholderText(QCoreApplication.translate("ServiceDescriptionsDialog", u"Filter: code or words", None))
#if QT_CONFIG(accessibility)
        self.servicesFilter.setAccessibleName(QCoreApplication.translate("ServiceDescriptionsDialog", u"Filter", None))
#endif // QT_CONFIG(accessibility)
        self.servicesAddButton.setText(QCoreApplication.translate("ServiceDescriptionsDialog", u"&Add a code\u2026", None))
#if QT_CONFIG(accessibility)
        self.servicesTable.setAccessibleName(QCoreApplication.translate("ServiceDescriptionsDialog", u"Codes and their words", None))
#endif // QT_CONFIG(accessibility)
        self.servicesWordsLabel.setText(QCoreApplication.translate("ServiceDescriptionsDialog", u"&Words for the code", None))
#if QT_CONFIG(accessibility)
        self.servicesWords.setAccessibleName(QCoreApplication.translate("ServiceDescriptionsDialog", u"Words for the chosen code", None))
#endif // QT_CONFIG(accessibility)
        self.servicesSaveButton.setText(QCoreApplication.translate("ServiceDescriptionsDialog", u"&Save", None))
        self.servicesResetButton.setText(QCoreApplication.translate("ServiceDescriptionsDialog", u"As &shipped", None))
        self.servicesError.setText("")
        self.servicesCloseButton.setText(QCoreApplication.translate("ServiceDescriptionsDialog", u"Close", None))
    # retranslateUi

