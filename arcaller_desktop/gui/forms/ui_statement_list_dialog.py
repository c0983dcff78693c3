# Compiled from ui/statement_list_dialog.ui sha256 436a789285b401e23b9ea419be455df147c320765910ab9ed30bfe3536cc5d7a. Do not edit; run: python build/forms.py
# What follows has sha256 aba7f8fd1b8fdbbca015717e99e2c01bfae70871bfddcc3fcd75276c90f72e51
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'statement_list_dialog.ui'
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
    QDialog, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)

class Ui_StatementListDialog(object):
    def setupUi(self, statementListDialog):
        if not statementListDialog.objectName():
            statementListDialog.setObjectName(u"statementListDialog")
        statementListDialog.resize(900, 520)
        self.layout34 = QVBoxLayout(statementListDialog)
        self.layout34.setSpacing(6)
        self.layout34.setObjectName(u"layout34")
        self.layout30 = QHBoxLayout()
        self.layout30.setSpacing(6)
        self.layout30.setObjectName(u"layout30")
        self.listTitle = QLabel(statementListDialog)
        self.listTitle.setObjectName(u"listTitle")
        self.listTitle.setProperty(u"part", u"title")

        self.layout30.addWidget(self.listTitle)

        self.spacer29 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout30.addItem(self.spacer29)

        self.listLanguageLabel = QLabel(statementListDialog)
        self.listLanguageLabel.setObjectName(u"listLanguageLabel")

        self.layout30.addWidget(self.listLanguageLabel)

        self.listLanguage = QComboBox(statementListDialog)
        self.listLanguage.setObjectName(u"listLanguage")

        self.layout30.addWidget(self.listLanguage)

        self.listLarge = QCheckBox(statementListDialog)
        self.listLarge.setObjectName(u"listLarge")

        self.layout30.addWidget(self.listLarge)


        self.layout34.addLayout(self.layout30)

        self.layout31 = QHBoxLayout()
        self.layout31.setSpacing(6)
        self.layout31.setObjectName(u"layout31")
        self.listFindLabel = QLabel(statementListDialog)
        self.listFindLabel.setObjectName(u"listFindLabel")

        self.layout31.addWidget(self.listFindLabel)

        self.listFind = QLineEdit(statementListDialog)
        self.listFind.setObjectName(u"listFind")

        self.layout31.addWidget(self.listFind)


        self.layout34.addLayout(self.layout31)

        self.listTable = QTableView(statementListDialog)
        self.listTable.setObjectName(u"listTable")
        self.listTable.setTabKeyNavigation(False)
        self.listTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.listTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.listTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.listTable.setShowGrid(False)
        self.listTable.setWordWrap(False)
        self.listTable.setCornerButtonEnabled(False)

        self.layout34.addWidget(self.listTable)

        self.layout33 = QHBoxLayout()
        self.layout33.setSpacing(6)
        self.layout33.setObjectName(u"layout33")
        self.listShowButton = QPushButton(statementListDialog)
        self.listShowButton.setObjectName(u"listShowButton")
        self.listShowButton.setAutoDefault(False)

        self.layout33.addWidget(self.listShowButton)

        self.listReturnedButton = QPushButton(statementListDialog)
        self.listReturnedButton.setObjectName(u"listReturnedButton")
        self.listReturnedButton.setAutoDefault(False)

        self.layout33.addWidget(self.listReturnedButton)

        self.spacer32 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout33.addItem(self.spacer32)

        self.listCloseButton = QPushButton(statementListDialog)
        self.listCloseButton.setObjectName(u"listCloseButton")
        self.listCloseButton.setAutoDefault(False)

        self.layout33.addWidget(self.listCloseButton)


        self.layout34.addLayout(self.layout33)

#if QT_CONFIG(shortcut)
        self.listLanguageLabel.setBuddy(self.listLanguage)
        self.listFindLabel.setBuddy(self.listFind)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(statementListDialog)

        self.listCloseButton.setDefault(True)


        QMetaObject.connectSlotsByName(statementListDialog)
    # setupUi

    def retranslateUi(self, statementListDialog):
#if QT_CONFIG(accessibility)
        statementListDialog.setAccessibleName(QCoreApplication.translate("StatementListDialog", u"Statements", None))
#endif // QT_CONFIG(accessibility)
        statementListDialog.setWindowTitle(QCoreApplication.translate("StatementListDialog", u"Statements", None))
        self.listTitle.setText("")
        self.listLanguageLabel.setText(QCoreApplication.translate("StatementListDialog", u"Lan&guage", None))
#if QT_CONFIG(accessibility)
        self.listLanguage.setAccessibleName(QCoreApplication.translate("StatementListDialog", u"Language of statements and letters", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.listLarge.setAccessibleName(QCoreApplication.translate("StatementListDialog", u"Large print", None))
#endif // QT_CONFIG(accessibility)
        self.listLarge.setText(QCoreApplication.translate("StatementListDialog", u"&Large print", None))
        self.listFindLabel.setText(QCoreApplication.translate("StatementListDialog", u"&Find", None))
#if QT_CONFIG(accessibility)
        self.listFind.setAccessibleName(QCoreApplication.translate("StatementListDialog", u"Find an account or statement", None))
#endif // QT_CONFIG(accessibility)
        self.listFind.setPlaceholderText(QCoreApplication.translate("StatementListDialog", u"Account or statement number", None))
#if QT_CONFIG(accessibility)
        self.listTable.setAccessibleName(QCoreApplication.translate("StatementListDialog", u"Statements", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.listShowButton.setAccessibleName(QCoreApplication.translate("StatementListDialog", u"Show and print", None))
#endif // QT_CONFIG(accessibility)
        self.listShowButton.setText(QCoreApplication.translate("StatementListDialog", u"&Show and print\u2026", None))
#if QT_CONFIG(accessibility)
        self.listReturnedButton.setAccessibleName(QCoreApplication.translate("StatementListDialog", u"Mail came back", None))
#endif // QT_CONFIG(accessibility)
        self.listReturnedButton.setText(QCoreApplication.translate("StatementListDialog", u"Mail came &back", None))
#if QT_CONFIG(accessibility)
        self.listCloseButton.setAccessibleName(QCoreApplication.translate("StatementListDialog", u"Close", None))
#endif // QT_CONFIG(accessibility)
        self.listCloseButton.setText(QCoreApplication.translate("StatementListDialog", u"&Close", None))
    # retranslateUi

