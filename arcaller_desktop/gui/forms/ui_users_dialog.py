# Compiled from ui/users_dialog.ui sha256 4fb1d52a5de826905c06b3c44ba4b295155c5dbbf9b8ebaccf0b8344337784cb. Do not edit; run: python build/forms.py
# What follows has sha256 48640a0d6b1da988497ffbf366823408f16aca437368c07d994e3fb91e5ea1a2
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'users_dialog.ui'
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

class Ui_UsersDialog(object):
    def setupUi(self, usersDialog):
        if not usersDialog.objectName():
            usersDialog.setObjectName(u"usersDialog")
        usersDialog.resize(680, 420)
        self.layout1 = QVBoxLayout(usersDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.usersText = QLabel(usersDialog)
        self.usersText.setObjectName(u"usersText")
        self.usersText.setWordWrap(True)
        self.usersText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.usersText)

        self.usersFrame = QFrame(usersDialog)
        self.usersFrame.setObjectName(u"usersFrame")
        self.usersFrame.setProperty(u"part", u"pane")
        self.layout2 = QVBoxLayout(self.usersFrame)
        self.layout2.setSpacing(0)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(1, 1, 1, 1)
        self.usersTable = QTableView(self.usersFrame)
        self.usersTable.setObjectName(u"usersTable")
        self.usersTable.setTabKeyNavigation(False)
        self.usersTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.usersTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.usersTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.usersTable.setShowGrid(False)
        self.usersTable.setWordWrap(False)
        self.usersTable.setCornerButtonEnabled(False)

        self.layout2.addWidget(self.usersTable)


        self.layout1.addWidget(self.usersFrame)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.usersAddButton = QPushButton(usersDialog)
        self.usersAddButton.setObjectName(u"usersAddButton")
        self.usersAddButton.setAutoDefault(False)

        self.layout3.addWidget(self.usersAddButton)

        self.usersPasswordButton = QPushButton(usersDialog)
        self.usersPasswordButton.setObjectName(u"usersPasswordButton")
        self.usersPasswordButton.setAutoDefault(False)

        self.layout3.addWidget(self.usersPasswordButton)

        self.usersDisableButton = QPushButton(usersDialog)
        self.usersDisableButton.setObjectName(u"usersDisableButton")
        self.usersDisableButton.setAutoDefault(False)

        self.layout3.addWidget(self.usersDisableButton)

        self.usersKeyButton = QPushButton(usersDialog)
        self.usersKeyButton.setObjectName(u"usersKeyButton")
        self.usersKeyButton.setAutoDefault(False)

        self.layout3.addWidget(self.usersKeyButton)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer1)

        self.usersCloseButton = QPushButton(usersDialog)
        self.usersCloseButton.setObjectName(u"usersCloseButton")

        self.layout3.addWidget(self.usersCloseButton)


        self.layout1.addLayout(self.layout3)

        QWidget.setTabOrder(self.usersTable, self.usersAddButton)
        QWidget.setTabOrder(self.usersAddButton, self.usersPasswordButton)
        QWidget.setTabOrder(self.usersPasswordButton, self.usersDisableButton)
        QWidget.setTabOrder(self.usersDisableButton, self.usersKeyButton)
        QWidget.setTabOrder(self.usersKeyButton, self.usersCloseButton)

        self.retranslateUi(usersDialog)

        self.usersCloseButton.setDefault(True)


        QMetaObject.connectSlotsByName(usersDialog)
    # setupUi

    def retranslateUi(self, usersDialog):
        usersDialog.setWindowTitle(QCoreApplication.translate("UsersDialog", u"Users", None))
        self.usersText.setText(QCoreApplication.translate("UsersDialog", u"Everybody signs in with a name and password of their own: the record names who did what.", None))
#if QT_CONFIG(accessibility)
        self.usersTable.setAccessibleName(QCoreApplication.translate("UsersDialog", u"Users", None))
#endif // QT_CONFIG(accessibility)
        self.usersAddButton.setText(QCoreApplication.translate("UsersDialog", u"&Add\u2026", None))
        self.usersPasswordButton.setText(QCoreApplication.translate("UsersDialog", u"New &password\u2026", None))
        self.usersDisableButton.setText(QCoreApplication.translate("UsersDialog", u"C&lose account\u2026", None))
        self.usersKeyButton.setText(QCoreApplication.translate("UsersDialog", u"New &recovery key\u2026", None))
        self.usersCloseButton.setText(QCoreApplication.translate("UsersDialog", u"Close", None))
    # retranslateUi

