# Compiled from ui/review_dialog.ui sha256 46f8822c25fe602eecdc44e87f16e666a5e2704b9ec9ac01ebcc8eae68ff0569. Do not edit; run: python build/forms.py
# What follows has sha256 164c7e825b2652225c98601089b4de8dff61a87bada315cf2da17cb2e7a2a2d0
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QGridLayout,
    QGroupBox, QHBoxLayout, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTextBrowser,
    QVBoxLayout, QWidget)

class Ui_ReviewDialog(object):
    def setupUi(self, reviewDialog):
        if not reviewDialog.objectName():
            reviewDialog.setObjectName(u"reviewDialog")
        self.layout25 = QVBoxLayout(reviewDialog)
        self.layout25.setSpacing(8)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(16, 14, 16, 12)
        self.reviewTitle = QLabel(reviewDialog)
        self.reviewTitle.setObjectName(u"reviewTitle")
        self.reviewTitle.setProperty(u"part", u"big")

        self.layout25.addWidget(self.reviewTitle)

        self.reviewFacts = QLabel(reviewDialog)
        self.reviewFacts.setObjectName(u"reviewFacts")
        self.reviewFacts.setWordWrap(True)
        self.reviewFacts.setProperty(u"part", u"muted")

        self.layout25.addWidget(self.reviewFacts)

        self.reviewNote = QTextBrowser(reviewDialog)
        self.reviewNote.setObjectName(u"reviewNote")
        self.reviewNote.setFrameShape(QFrame.Shape.NoFrame)
        self.reviewNote.setOpenLinks(False)

        self.layout25.addWidget(self.reviewNote)

        self.reviewParts = QGroupBox(reviewDialog)
        self.reviewParts.setObjectName(u"reviewParts")
        self.reviewGrid = QGridLayout(self.reviewParts)
        self.reviewGrid.setObjectName(u"reviewGrid")
        self.reviewGrid.setHorizontalSpacing(12)
        self.reviewGrid.setVerticalSpacing(4)

        self.layout25.addWidget(self.reviewParts)

        self.reviewFatal = QGroupBox(reviewDialog)
        self.reviewFatal.setObjectName(u"reviewFatal")
        self.reviewFatalGrid = QGridLayout(self.reviewFatal)
        self.reviewFatalGrid.setObjectName(u"reviewFatalGrid")
        self.reviewFatalGrid.setHorizontalSpacing(16)
        self.reviewFatalGrid.setVerticalSpacing(3)

        self.layout25.addWidget(self.reviewFatal)

        self.reviewFeedbackLabel = QLabel(reviewDialog)
        self.reviewFeedbackLabel.setObjectName(u"reviewFeedbackLabel")

        self.layout25.addWidget(self.reviewFeedbackLabel)

        self.reviewFeedback = QPlainTextEdit(reviewDialog)
        self.reviewFeedback.setObjectName(u"reviewFeedback")
        self.reviewFeedback.setTabChangesFocus(True)
        self.reviewFeedback.setMaximumSize(QSize(16777215, 64))

        self.layout25.addWidget(self.reviewFeedback)

        self.reviewError = QLabel(reviewDialog)
        self.reviewError.setObjectName(u"reviewError")
        self.reviewError.setWordWrap(True)
        self.reviewError.setProperty(u"part", u"bad")

        self.layout25.addWidget(self.reviewError)

        self.layout24 = QHBoxLayout()
        self.layout24.setSpacing(6)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.reviewScore = QLabel(reviewDialog)
        self.reviewScore.setObjectName(u"reviewScore")
        self.reviewScore.setProperty(u"part", u"big")

        self.layout24.addWidget(self.reviewScore)

        self.spacer23 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout24.addItem(self.spacer23)

        self.reviewCancelButton = QPushButton(reviewDialog)
        self.reviewCancelButton.setObjectName(u"reviewCancelButton")
        self.reviewCancelButton.setAutoDefault(False)

        self.layout24.addWidget(self.reviewCancelButton)

        self.reviewSaveButton = QPushButton(reviewDialog)
        self.reviewSaveButton.setObjectName(u"reviewSaveButton")
        self.reviewSaveButton.setProperty(u"part", u"strong")

        self.layout24.addWidget(self.reviewSaveButton)


        self.layout25.addLayout(self.layout24)

        self.layout25.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.reviewFeedbackLabel.setBuddy(self.reviewFeedback)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(reviewDialog)

        self.reviewSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(reviewDialog)
    # setupUi

    def retranslateUi(self, reviewDialog):
        reviewDialog.setWindowTitle(QCoreApplication.translate("ReviewDialog", u"Check a call", None))
        self.reviewTitle.setText("")
        self.reviewFacts.setText("")
#if QT_CONFIG(accessibility)
        self.reviewNote.setAccessibleName(QCoreApplication.translate("ReviewDialog", u"The note", None))
#endif // QT_CONFIG(accessibility)
        self.reviewParts.setTitle(QCoreApplication.translate("ReviewDialog", u"Parts", None))
        self.reviewFatal.setTitle(QCoreApplication.translate("ReviewDialog", u"Faults that bring the score to nothing", None))
        self.reviewFeedbackLabel.setText(QCoreApplication.translate("ReviewDialog", u"&Feedback", None))
#if QT_CONFIG(accessibility)
        self.reviewFeedback.setAccessibleName(QCoreApplication.translate("ReviewDialog", u"Feedback to the person", None))
#endif // QT_CONFIG(accessibility)
        self.reviewError.setText("")
        self.reviewScore.setText("")
        self.reviewCancelButton.setText(QCoreApplication.translate("ReviewDialog", u"Cancel", None))
        self.reviewSaveButton.setText(QCoreApplication.translate("ReviewDialog", u"&Save check", None))
    # retranslateUi

