# Compiled from ui/underpayment_step_dialog.ui sha256 340f8138e82b1fc6637bbde0934561c9769b69e4e0d20c5b86bae646ac113576. Do not edit; run: python build/forms.py
# What follows has sha256 bd362ad95bb004b5384d6d405f4c235c65f5c7b8e2145e0a9a41d6092e9d2677
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'underpayment_step_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_UnderpaymentStepDialog(object):
    def setupUi(self, underpaymentStepDialog):
        if not underpaymentStepDialog.objectName():
            underpaymentStepDialog.setObjectName(u"underpaymentStepDialog")
        underpaymentStepDialog.resize(520, 330)
        self.layout1 = QVBoxLayout(underpaymentStepDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.stepTitle = QLabel(underpaymentStepDialog)
        self.stepTitle.setObjectName(u"stepTitle")
        self.stepTitle.setWordWrap(True)
        self.stepTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.stepTitle.setProperty(u"part", u"big")

        self.layout1.addWidget(self.stepTitle)

        self.stepText = QLabel(underpaymentStepDialog)
        self.stepText.setObjectName(u"stepText")
        self.stepText.setWordWrap(True)
        self.stepText.setTextFormat(Qt.TextFormat.PlainText)
        self.stepText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.stepText)

        self.layout2 = QGridLayout()
        self.layout2.setObjectName(u"layout2")
        self.layout2.setHorizontalSpacing(8)
        self.layout2.setVerticalSpacing(6)
        self.stepReferenceLabel = QLabel(underpaymentStepDialog)
        self.stepReferenceLabel.setObjectName(u"stepReferenceLabel")

        self.layout2.addWidget(self.stepReferenceLabel, 0, 0, 1, 1)

        self.stepReference = QLineEdit(underpaymentStepDialog)
        self.stepReference.setObjectName(u"stepReference")

        self.layout2.addWidget(self.stepReference, 0, 1, 1, 1)

        self.stepRecoveredLabel = QLabel(underpaymentStepDialog)
        self.stepRecoveredLabel.setObjectName(u"stepRecoveredLabel")

        self.layout2.addWidget(self.stepRecoveredLabel, 1, 0, 1, 1)

        self.stepRecovered = QLineEdit(underpaymentStepDialog)
        self.stepRecovered.setObjectName(u"stepRecovered")

        self.layout2.addWidget(self.stepRecovered, 1, 1, 1, 1)

        self.stepNoteLabel = QLabel(underpaymentStepDialog)
        self.stepNoteLabel.setObjectName(u"stepNoteLabel")

        self.layout2.addWidget(self.stepNoteLabel, 2, 0, 1, 1)

        self.stepNote = QPlainTextEdit(underpaymentStepDialog)
        self.stepNote.setObjectName(u"stepNote")
        self.stepNote.setTabChangesFocus(True)
        self.stepNote.setMaximumSize(QSize(16777215, 64))

        self.layout2.addWidget(self.stepNote, 2, 1, 1, 1)

        self.layout2.setColumnStretch(1, 1)

        self.layout1.addLayout(self.layout2)

        self.stepError = QLabel(underpaymentStepDialog)
        self.stepError.setObjectName(u"stepError")
        self.stepError.setWordWrap(True)
        self.stepError.setTextFormat(Qt.TextFormat.PlainText)
        self.stepError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.stepError)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.spacer4 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer4)

        self.stepSaveButton = QPushButton(underpaymentStepDialog)
        self.stepSaveButton.setObjectName(u"stepSaveButton")
        self.stepSaveButton.setProperty(u"part", u"strong")

        self.layout3.addWidget(self.stepSaveButton)

        self.stepCancelButton = QPushButton(underpaymentStepDialog)
        self.stepCancelButton.setObjectName(u"stepCancelButton")
        self.stepCancelButton.setAutoDefault(False)

        self.layout3.addWidget(self.stepCancelButton)


        self.layout1.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.stepReferenceLabel.setBuddy(self.stepReference)
        self.stepRecoveredLabel.setBuddy(self.stepRecovered)
        self.stepNoteLabel.setBuddy(self.stepNote)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.stepReference, self.stepRecovered)
        QWidget.setTabOrder(self.stepRecovered, self.stepNote)
        QWidget.setTabOrder(self.stepNote, self.stepSaveButton)
        QWidget.setTabOrder(self.stepSaveButton, self.stepCancelButton)

        self.retranslateUi(underpaymentStepDialog)

        self.stepSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(underpaymentStepDialog)
    # setupUi

    def retranslateUi(self, underpaymentStepDialog):
        underpaymentStepDialog.setWindowTitle(QCoreApplication.translate("UnderpaymentStepDialog", u"Underpayment", None))
        self.stepTitle.setText("")
        self.stepText.setText("")
        self.stepReferenceLabel.setText(QCoreApplication.translate("UnderpaymentStepDialog", u"&Reference", None))
#if QT_CONFIG(accessibility)
        self.stepReference.setAccessibleName(QCoreApplication.translate("UnderpaymentStepDialog", u"Reference of the dispute", None))
#endif // QT_CONFIG(accessibility)
        self.stepRecoveredLabel.setText(QCoreApplication.translate("UnderpaymentStepDialog", u"&Amount recovered", None))
#if QT_CONFIG(accessibility)
        self.stepRecovered.setAccessibleName(QCoreApplication.translate("UnderpaymentStepDialog", u"Amount recovered, in dollars", None))
#endif // QT_CONFIG(accessibility)
        self.stepNoteLabel.setText(QCoreApplication.translate("UnderpaymentStepDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.stepNote.setAccessibleName(QCoreApplication.translate("UnderpaymentStepDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.stepError.setText("")
        self.stepSaveButton.setText(QCoreApplication.translate("UnderpaymentStepDialog", u"&Save", None))
        self.stepCancelButton.setText(QCoreApplication.translate("UnderpaymentStepDialog", u"Cancel", None))
    # retranslateUi

