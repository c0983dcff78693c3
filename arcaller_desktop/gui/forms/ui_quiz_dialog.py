# Compiled from ui/quiz_dialog.ui sha256 6276af187e683138fd96dd469ffcb146d2a396fcd102a83114d5d87919c22b7a. Do not edit; run: python build/forms.py
# What follows has sha256 b04a1e4e5b651f93d54f91a7f11516b6abd3a9c20e46442632dc43d04fb4fccd
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'quiz_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_QuizDialog(object):
    def setupUi(self, quizDialog):
        if not quizDialog.objectName():
            quizDialog.setObjectName(u"quizDialog")
        self.layout1 = QVBoxLayout(quizDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(14, 12, 14, 12)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.quizProgress = QLabel(quizDialog)
        self.quizProgress.setObjectName(u"quizProgress")
        self.quizProgress.setProperty(u"part", u"title")

        self.layout2.addWidget(self.quizProgress)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.quizCount = QLabel(quizDialog)
        self.quizCount.setObjectName(u"quizCount")
        self.quizCount.setProperty(u"part", u"muted")

        self.layout2.addWidget(self.quizCount)


        self.layout1.addLayout(self.layout2)

        self.quizQuestion = QLabel(quizDialog)
        self.quizQuestion.setObjectName(u"quizQuestion")
        self.quizQuestion.setWordWrap(True)
        self.quizQuestion.setProperty(u"part", u"big")

        self.layout1.addWidget(self.quizQuestion)

        self.quizAnswers = QListWidget(quizDialog)
        self.quizAnswers.setObjectName(u"quizAnswers")
        self.quizAnswers.setWordWrap(True)

        self.layout1.addWidget(self.quizAnswers)

        self.quizWhy = QLabel(quizDialog)
        self.quizWhy.setObjectName(u"quizWhy")
        self.quizWhy.setWordWrap(True)

        self.layout1.addWidget(self.quizWhy)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer2)

        self.quizCloseButton = QPushButton(quizDialog)
        self.quizCloseButton.setObjectName(u"quizCloseButton")
        self.quizCloseButton.setAutoDefault(False)

        self.layout3.addWidget(self.quizCloseButton)

        self.quizNextButton = QPushButton(quizDialog)
        self.quizNextButton.setObjectName(u"quizNextButton")
        self.quizNextButton.setProperty(u"part", u"strong")

        self.layout3.addWidget(self.quizNextButton)


        self.layout1.addLayout(self.layout3)

        self.layout1.setStretch(2, 1)
        QWidget.setTabOrder(self.quizAnswers, self.quizNextButton)
        QWidget.setTabOrder(self.quizNextButton, self.quizCloseButton)

        self.retranslateUi(quizDialog)

        self.quizNextButton.setDefault(True)


        QMetaObject.connectSlotsByName(quizDialog)
    # setupUi

    def retranslateUi(self, quizDialog):
        quizDialog.setWindowTitle(QCoreApplication.translate("QuizDialog", u"Quiz", None))
        self.quizProgress.setText("")
        self.quizCount.setText("")
        self.quizQuestion.setText("")
#if QT_CONFIG(accessibility)
        self.quizAnswers.setAccessibleName(QCoreApplication.translate("QuizDialog", u"Answers; a number or Enter chooses", None))
#endif // QT_CONFIG(accessibility)
        self.quizWhy.setText("")
        self.quizCloseButton.setText(QCoreApplication.translate("QuizDialog", u"Close", None))
        self.quizNextButton.setText(QCoreApplication.translate("QuizDialog", u"&Next", None))
    # retranslateUi

