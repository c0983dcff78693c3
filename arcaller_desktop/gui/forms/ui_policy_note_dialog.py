# Compiled from ui/policy_note_dialog.ui sha256 286a49fc1c058f5fa77d54800b137a5458464558f8d41425312dcfd5cf3bc6d0. Do not edit; run: python build/forms.py
# What follows has sha256 cc6d89bf9b84fcee742c96c4968b9727e11287b7def9b7875c1f68682d66d598
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'policy_note_dialog.ui'
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

from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_PolicyNoteDialog(object):
    def setupUi(self, policyNoteDialog):
        if not policyNoteDialog.objectName():
            policyNoteDialog.setObjectName(u"policyNoteDialog")
        policyNoteDialog.resize(680, 480)
        self.layout1 = QVBoxLayout(policyNoteDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.noteText = QLabel(policyNoteDialog)
        self.noteText.setObjectName(u"noteText")
        self.noteText.setWordWrap(True)
        self.noteText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.noteText)

        self.layout2 = QGridLayout()
        self.layout2.setObjectName(u"layout2")
        self.layout2.setHorizontalSpacing(8)
        self.layout2.setVerticalSpacing(6)
        self.noteTitleLabel = QLabel(policyNoteDialog)
        self.noteTitleLabel.setObjectName(u"noteTitleLabel")

        self.layout2.addWidget(self.noteTitleLabel, 0, 0, 1, 1)

        self.noteTitle = QLineEdit(policyNoteDialog)
        self.noteTitle.setObjectName(u"noteTitle")

        self.layout2.addWidget(self.noteTitle, 0, 1, 1, 3)

        self.noteBodyLabel = QLabel(policyNoteDialog)
        self.noteBodyLabel.setObjectName(u"noteBodyLabel")
        self.noteBodyLabel.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.layout2.addWidget(self.noteBodyLabel, 1, 0, 1, 1)

        self.noteBody = QPlainTextEdit(policyNoteDialog)
        self.noteBody.setObjectName(u"noteBody")
        self.noteBody.setTabChangesFocus(True)
        self.noteBody.setMinimumSize(QSize(0, 110))

        self.layout2.addWidget(self.noteBody, 1, 1, 1, 3)

        self.noteSourceLabel = QLabel(policyNoteDialog)
        self.noteSourceLabel.setObjectName(u"noteSourceLabel")

        self.layout2.addWidget(self.noteSourceLabel, 2, 0, 1, 1)

        self.noteSource = QLineEdit(policyNoteDialog)
        self.noteSource.setObjectName(u"noteSource")

        self.layout2.addWidget(self.noteSource, 2, 1, 1, 3)

        self.noteReasonLabel = QLabel(policyNoteDialog)
        self.noteReasonLabel.setObjectName(u"noteReasonLabel")

        self.layout2.addWidget(self.noteReasonLabel, 3, 0, 1, 1)

        self.noteReason = QLineEdit(policyNoteDialog)
        self.noteReason.setObjectName(u"noteReason")

        self.layout2.addWidget(self.noteReason, 3, 1, 1, 1)

        self.noteProcedureLabel = QLabel(policyNoteDialog)
        self.noteProcedureLabel.setObjectName(u"noteProcedureLabel")

        self.layout2.addWidget(self.noteProcedureLabel, 3, 2, 1, 1)

        self.noteProcedure = QLineEdit(policyNoteDialog)
        self.noteProcedure.setObjectName(u"noteProcedure")

        self.layout2.addWidget(self.noteProcedure, 3, 3, 1, 1)

        self.notePlanLabel = QLabel(policyNoteDialog)
        self.notePlanLabel.setObjectName(u"notePlanLabel")

        self.layout2.addWidget(self.notePlanLabel, 4, 0, 1, 1)

        self.notePlan = QLineEdit(policyNoteDialog)
        self.notePlan.setObjectName(u"notePlan")

        self.layout2.addWidget(self.notePlan, 4, 1, 1, 1)

        self.noteVerifiedLabel = QLabel(policyNoteDialog)
        self.noteVerifiedLabel.setObjectName(u"noteVerifiedLabel")

        self.layout2.addWidget(self.noteVerifiedLabel, 4, 2, 1, 1)

        self.noteVerified = DateField(policyNoteDialog)
        self.noteVerified.setObjectName(u"noteVerified")

        self.layout2.addWidget(self.noteVerified, 4, 3, 1, 1)

        self.noteFromLabel = QLabel(policyNoteDialog)
        self.noteFromLabel.setObjectName(u"noteFromLabel")

        self.layout2.addWidget(self.noteFromLabel, 5, 0, 1, 1)

        self.noteFrom = DateField(policyNoteDialog)
        self.noteFrom.setObjectName(u"noteFrom")

        self.layout2.addWidget(self.noteFrom, 5, 1, 1, 1)

        self.noteUntilLabel = QLabel(policyNoteDialog)
        self.noteUntilLabel.setObjectName(u"noteUntilLabel")

        self.layout2.addWidget(self.noteUntilLabel, 5, 2, 1, 1)

        self.noteUntil = DateField(policyNoteDialog)
        self.noteUntil.setObjectName(u"noteUntil")

        self.layout2.addWidget(self.noteUntil, 5, 3, 1, 1)

        self.noteReviewLabel = QLabel(policyNoteDialog)
        self.noteReviewLabel.setObjectName(u"noteReviewLabel")

        self.layout2.addWidget(self.noteReviewLabel, 6, 0, 1, 1)

        self.noteReview = DateField(policyNoteDialog)
        self.noteReview.setObjectName(u"noteReview")

        self.layout2.addWidget(self.noteReview, 6, 1, 1, 1)

        self.layout2.setColumnStretch(1, 1)
        self.layout2.setColumnStretch(3, 1)

        self.layout1.addLayout(self.layout2)

        self.noteError = QLabel(policyNoteDialog)
        self.noteError.setObjectName(u"noteError")
        self.noteError.setWordWrap(True)
        self.noteError.setTextFormat(Qt.TextFormat.PlainText)
        self.noteError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.noteError)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer1)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.noteRetireButton = QPushButton(policyNoteDialog)
        self.noteRetireButton.setObjectName(u"noteRetireButton")
        self.noteRetireButton.setAutoDefault(False)

        self.layout3.addWidget(self.noteRetireButton)

        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer2)

        self.noteCancelButton = QPushButton(policyNoteDialog)
        self.noteCancelButton.setObjectName(u"noteCancelButton")
        self.noteCancelButton.setAutoDefault(False)

        self.layout3.addWidget(self.noteCancelButton)

        self.noteSaveButton = QPushButton(policyNoteDialog)
        self.noteSaveButton.setObjectName(u"noteSaveButton")
        self.noteSaveButton.setProperty(u"part", u"strong")

        self.layout3.addWidget(self.noteSaveButton)


        self.layout1.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.noteTitleLabel.setBuddy(self.noteTitle)
        self.noteBodyLabel.setBuddy(self.noteBody)
        self.noteSourceLabel.setBuddy(self.noteSource)
        self.noteReasonLabel.setBuddy(self.noteReason)
        self.noteProcedureLabel.setBuddy(self.noteProcedure)
        self.notePlanLabel.setBuddy(self.notePlan)
        self.noteVerifiedLabel.setBuddy(self.noteVerified)
        self.noteFromLabel.setBuddy(self.noteFrom)
        self.noteUntilLabel.setBuddy(self.noteUntil)
        self.noteReviewLabel.setBuddy(self.noteReview)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.noteTitle, self.noteBody)
        QWidget.setTabOrder(self.noteBody, self.noteSource)
        QWidget.setTabOrder(self.noteSource, self.noteReason)
        QWidget.setTabOrder(self.noteReason, self.noteProcedure)
        QWidget.setTabOrder(self.noteProcedure, self.notePlan)
        QWidget.setTabOrder(self.notePlan, self.noteVerified)
        QWidget.setTabOrder(self.noteVerified, self.noteFrom)
        QWidget.setTabOrder(self.noteFrom, self.noteUntil)
        QWidget.setTabOrder(self.noteUntil, self.noteReview)
        QWidget.setTabOrder(self.noteReview, self.noteSaveButton)
        QWidget.setTabOrder(self.noteSaveButton, self.noteRetireButton)
        QWidget.setTabOrder(self.noteRetireButton, self.noteCancelButton)

        self.retranslateUi(policyNoteDialog)

        self.noteSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(policyNoteDialog)
    # setupUi

    def retranslateUi(self, policyNoteDialog):
        policyNoteDialog.setWindowTitle(QCoreApplication.translate("PolicyNoteDialog", u"Policy note", None))
        self.noteText.setText("")
        self.noteTitleLabel.setText(QCoreApplication.translate("PolicyNoteDialog", u"&Title", None))
        self.noteTitle.setPlaceholderText(QCoreApplication.translate("PolicyNoteDialog", u"Ask for the authorization number first", None))
#if QT_CONFIG(accessibility)
        self.noteTitle.setAccessibleName(QCoreApplication.translate("PolicyNoteDialog", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.noteBodyLabel.setText(QCoreApplication.translate("PolicyNoteDialog", u"&What holds", None))
#if QT_CONFIG(accessibility)
        self.noteBody.setAccessibleName(QCoreApplication.translate("PolicyNoteDialog", u"What holds, in your words", None))
#endif // QT_CONFIG(accessibility)
        self.noteSourceLabel.setText(QCoreApplication.translate("PolicyNoteDialog", u"S&ource", None))
        self.noteSource.setPlaceholderText(QCoreApplication.translate("PolicyNoteDialog", u"Call reference, manual and page, contract", None))
#if QT_CONFIG(accessibility)
        self.noteSource.setAccessibleName(QCoreApplication.translate("PolicyNoteDialog", u"Source", None))
#endif // QT_CONFIG(accessibility)
        self.noteReasonLabel.setText(QCoreApplication.translate("PolicyNoteDialog", u"&Reason code", None))
        self.noteReason.setPlaceholderText(QCoreApplication.translate("PolicyNoteDialog", u"CO-197, or empty for all", None))
#if QT_CONFIG(accessibility)
        self.noteReason.setAccessibleName(QCoreApplication.translate("PolicyNoteDialog", u"Reason code it is about", None))
#endif // QT_CONFIG(accessibility)
        self.noteProcedureLabel.setText(QCoreApplication.translate("PolicyNoteDialog", u"&Procedures", None))
        self.noteProcedure.setPlaceholderText(QCoreApplication.translate("PolicyNoteDialog", u"97110, 97140-97150, 992*", None))
#if QT_CONFIG(accessibility)
        self.noteProcedure.setAccessibleName(QCoreApplication.translate("PolicyNoteDialog", u"Procedures it is about", None))
#endif // QT_CONFIG(accessibility)
        self.notePlanLabel.setText(QCoreApplication.translate("PolicyNoteDialog", u"P&lan", None))
        self.notePlan.setPlaceholderText(QCoreApplication.translate("PolicyNoteDialog", u"Empty for all plans", None))
#if QT_CONFIG(accessibility)
        self.notePlan.setAccessibleName(QCoreApplication.translate("PolicyNoteDialog", u"Plan it is about", None))
#endif // QT_CONFIG(accessibility)
        self.noteVerifiedLabel.setText(QCoreApplication.translate("PolicyNoteDialog", u"&Verified on", None))
#if QT_CONFIG(accessibility)
        self.noteVerified.setAccessibleName(QCoreApplication.translate("PolicyNoteDialog", u"Verified on", None))
#endif // QT_CONFIG(accessibility)
        self.noteFromLabel.setText(QCoreApplication.translate("PolicyNoteDialog", u"Holds &from", None))
#if QT_CONFIG(accessibility)
        self.noteFrom.setAccessibleName(QCoreApplication.translate("PolicyNoteDialog", u"Holds from", None))
#endif // QT_CONFIG(accessibility)
        self.noteUntilLabel.setText(QCoreApplication.translate("PolicyNoteDialog", u"&until", None))
#if QT_CONFIG(accessibility)
        self.noteUntil.setAccessibleName(QCoreApplication.translate("PolicyNoteDialog", u"Holds until", None))
#endif // QT_CONFIG(accessibility)
        self.noteReviewLabel.setText(QCoreApplication.translate("PolicyNoteDialog", u"Look again o&n", None))
#if QT_CONFIG(accessibility)
        self.noteReview.setAccessibleName(QCoreApplication.translate("PolicyNoteDialog", u"Look again on", None))
#endif // QT_CONFIG(accessibility)
        self.noteError.setText("")
        self.noteRetireButton.setText(QCoreApplication.translate("PolicyNoteDialog", u"Ta&ke out of use", None))
        self.noteCancelButton.setText(QCoreApplication.translate("PolicyNoteDialog", u"Cancel", None))
        self.noteSaveButton.setText(QCoreApplication.translate("PolicyNoteDialog", u"&Save", None))
    # retranslateUi

