# Compiled from ui/ask_task_dialog.ui sha256 8fd40e1f44e51ad5ad7bf4d785b0f33549c8120e37d651ea00094aacf4bff93c. Do not edit; run: python build/forms.py
# What follows has sha256 a3a316e1cec7c9001d1878b07c393bea723e6631b55dfde3634e18fc7d464b4c
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ask_task_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_AskTaskDialog(object):
    def setupUi(self, askTaskDialog):
        if not askTaskDialog.objectName():
            askTaskDialog.setObjectName(u"askTaskDialog")
        self.layout10 = QVBoxLayout(askTaskDialog)
        self.layout10.setSpacing(10)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(16, 14, 16, 12)
        self.askText = QLabel(askTaskDialog)
        self.askText.setObjectName(u"askText")
        self.askText.setWordWrap(True)
        self.askText.setProperty(u"part", u"muted")

        self.layout10.addWidget(self.askText)

        self.layout7 = QGridLayout()
        self.layout7.setObjectName(u"layout7")
        self.layout7.setHorizontalSpacing(8)
        self.layout7.setVerticalSpacing(5)
        self.askKindLabel = QLabel(askTaskDialog)
        self.askKindLabel.setObjectName(u"askKindLabel")

        self.layout7.addWidget(self.askKindLabel, 0, 0, 1, 1)

        self.askKind = QComboBox(askTaskDialog)
        self.askKind.setObjectName(u"askKind")

        self.layout7.addWidget(self.askKind, 0, 1, 1, 1)

        self.askPersonLabel = QLabel(askTaskDialog)
        self.askPersonLabel.setObjectName(u"askPersonLabel")

        self.layout7.addWidget(self.askPersonLabel, 1, 0, 1, 1)

        self.askPerson = QComboBox(askTaskDialog)
        self.askPerson.setObjectName(u"askPerson")

        self.layout7.addWidget(self.askPerson, 1, 1, 1, 1)

        self.askClientLabel = QLabel(askTaskDialog)
        self.askClientLabel.setObjectName(u"askClientLabel")

        self.layout7.addWidget(self.askClientLabel, 2, 0, 1, 1)

        self.askClient = QLineEdit(askTaskDialog)
        self.askClient.setObjectName(u"askClient")

        self.layout7.addWidget(self.askClient, 2, 1, 1, 1)

        self.askQuestionLabel = QLabel(askTaskDialog)
        self.askQuestionLabel.setObjectName(u"askQuestionLabel")

        self.layout7.addWidget(self.askQuestionLabel, 3, 0, 1, 1)

        self.askQuestion = QPlainTextEdit(askTaskDialog)
        self.askQuestion.setObjectName(u"askQuestion")
        self.askQuestion.setTabChangesFocus(True)

        self.layout7.addWidget(self.askQuestion, 3, 1, 1, 1)

        self.askDueLabel = QLabel(askTaskDialog)
        self.askDueLabel.setObjectName(u"askDueLabel")

        self.layout7.addWidget(self.askDueLabel, 4, 0, 1, 1)

        self.askDue = DateField(askTaskDialog)
        self.askDue.setObjectName(u"askDue")

        self.layout7.addWidget(self.askDue, 4, 1, 1, 1)

        self.layout7.setColumnStretch(1, 1)

        self.layout10.addLayout(self.layout7)

        self.askError = QLabel(askTaskDialog)
        self.askError.setObjectName(u"askError")
        self.askError.setWordWrap(True)
        self.askError.setProperty(u"part", u"bad")

        self.layout10.addWidget(self.askError)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(6)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.spacer8 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout9.addItem(self.spacer8)

        self.askCancelButton = QPushButton(askTaskDialog)
        self.askCancelButton.setObjectName(u"askCancelButton")
        self.askCancelButton.setAutoDefault(False)

        self.layout9.addWidget(self.askCancelButton)

        self.askSaveButton = QPushButton(askTaskDialog)
        self.askSaveButton.setObjectName(u"askSaveButton")
        self.askSaveButton.setProperty(u"part", u"strong")

        self.layout9.addWidget(self.askSaveButton)


        self.layout10.addLayout(self.layout9)

#if QT_CONFIG(shortcut)
        self.askKindLabel.setBuddy(self.askKind)
        self.askPersonLabel.setBuddy(self.askPerson)
        self.askClientLabel.setBuddy(self.askClient)
        self.askQuestionLabel.setBuddy(self.askQuestion)
        self.askDueLabel.setBuddy(self.askDue)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.askKind, self.askPerson)
        QWidget.setTabOrder(self.askPerson, self.askClient)
        QWidget.setTabOrder(self.askClient, self.askQuestion)
        QWidget.setTabOrder(self.askQuestion, self.askDue)
        QWidget.setTabOrder(self.askDue, self.askSaveButton)
        QWidget.setTabOrder(self.askSaveButton, self.askCancelButton)

        self.retranslateUi(askTaskDialog)

        self.askSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(askTaskDialog)
    # setupUi

    def retranslateUi(self, askTaskDialog):
        askTaskDialog.setWindowTitle(QCoreApplication.translate("AskTaskDialog", u"Ask a colleague", None))
        self.askText.setText("")
        self.askKindLabel.setText(QCoreApplication.translate("AskTaskDialog", u"&To", None))
#if QT_CONFIG(accessibility)
        self.askKind.setAccessibleName(QCoreApplication.translate("AskTaskDialog", u"Whom to ask", None))
#endif // QT_CONFIG(accessibility)
        self.askPersonLabel.setText(QCoreApplication.translate("AskTaskDialog", u"Pe&rson", None))
#if QT_CONFIG(accessibility)
        self.askPerson.setAccessibleName(QCoreApplication.translate("AskTaskDialog", u"One person, or whoever holds the role", None))
#endif // QT_CONFIG(accessibility)
        self.askClientLabel.setText(QCoreApplication.translate("AskTaskDialog", u"C&lient", None))
#if QT_CONFIG(accessibility)
        self.askClient.setAccessibleName(QCoreApplication.translate("AskTaskDialog", u"Client whose query it is", None))
#endif // QT_CONFIG(accessibility)
        self.askQuestionLabel.setText(QCoreApplication.translate("AskTaskDialog", u"&Question", None))
#if QT_CONFIG(accessibility)
        self.askQuestion.setAccessibleName(QCoreApplication.translate("AskTaskDialog", u"The question", None))
#endif // QT_CONFIG(accessibility)
        self.askQuestion.setPlaceholderText(QCoreApplication.translate("AskTaskDialog", u"What do you need to know or have decided? @name calls a colleague.", None))
        self.askDueLabel.setText(QCoreApplication.translate("AskTaskDialog", u"Answer &due", None))
#if QT_CONFIG(accessibility)
        self.askDue.setAccessibleName(QCoreApplication.translate("AskTaskDialog", u"Answer due", None))
#endif // QT_CONFIG(accessibility)
        self.askError.setText("")
        self.askCancelButton.setText(QCoreApplication.translate("AskTaskDialog", u"Cancel", None))
        self.askSaveButton.setText(QCoreApplication.translate("AskTaskDialog", u"&Ask", None))
    # retranslateUi

