# Compiled from ui/practice_call_dialog.ui sha256 a45a446673edd98c61c3796e2662cf815e6b2ed848072e72d3615d9e2c056cb0. Do not edit; run: python build/forms.py
# What follows has sha256 ce2dfff9d06616bb33b3f723839a3f1b59eac540b75c4c4f619f38d1b0579977
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'practice_call_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFormLayout, QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QTextBrowser,
    QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_PracticeCallDialog(object):
    def setupUi(self, practiceCallDialog):
        if not practiceCallDialog.objectName():
            practiceCallDialog.setObjectName(u"practiceCallDialog")
        self.layout1 = QVBoxLayout(practiceCallDialog)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(12, 10, 12, 10)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.practiceScenarioLabel = QLabel(practiceCallDialog)
        self.practiceScenarioLabel.setObjectName(u"practiceScenarioLabel")

        self.layout2.addWidget(self.practiceScenarioLabel)

        self.practiceScenario = QComboBox(practiceCallDialog)
        self.practiceScenario.setObjectName(u"practiceScenario")
        self.practiceScenario.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.practiceScenario.setMinimumContentsLength(34)

        self.layout2.addWidget(self.practiceScenario)

        self.practiceNewButton = QPushButton(practiceCallDialog)
        self.practiceNewButton.setObjectName(u"practiceNewButton")
        self.practiceNewButton.setAutoDefault(False)

        self.layout2.addWidget(self.practiceNewButton)

        self.practiceNotice = QLabel(practiceCallDialog)
        self.practiceNotice.setObjectName(u"practiceNotice")
        self.practiceNotice.setProperty(u"part", u"muted")

        self.layout2.addWidget(self.practiceNotice)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)


        self.layout1.addLayout(self.layout2)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(14)
        self.layout3.setObjectName(u"layout3")
        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.practiceClaimTitle = QLabel(practiceCallDialog)
        self.practiceClaimTitle.setObjectName(u"practiceClaimTitle")
        self.practiceClaimTitle.setProperty(u"part", u"title")

        self.layout4.addWidget(self.practiceClaimTitle)

        self.practiceClaim = QLabel(practiceCallDialog)
        self.practiceClaim.setObjectName(u"practiceClaim")
        self.practiceClaim.setWordWrap(True)

        self.layout4.addWidget(self.practiceClaim)

        self.practiceTalkTitle = QLabel(practiceCallDialog)
        self.practiceTalkTitle.setObjectName(u"practiceTalkTitle")
        self.practiceTalkTitle.setProperty(u"part", u"title")

        self.layout4.addWidget(self.practiceTalkTitle)

        self.practiceTalk = QTextBrowser(practiceCallDialog)
        self.practiceTalk.setObjectName(u"practiceTalk")
        self.practiceTalk.setOpenLinks(False)

        self.layout4.addWidget(self.practiceTalk)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(6)
        self.layout5.setObjectName(u"layout5")
        self.practiceAnswerLabel = QLabel(practiceCallDialog)
        self.practiceAnswerLabel.setObjectName(u"practiceAnswerLabel")

        self.layout5.addWidget(self.practiceAnswerLabel)

        self.practiceAnswer = QLineEdit(practiceCallDialog)
        self.practiceAnswer.setObjectName(u"practiceAnswer")

        self.layout5.addWidget(self.practiceAnswer)


        self.layout4.addLayout(self.layout5)

        self.practiceAnswerHint = QLabel(practiceCallDialog)
        self.practiceAnswerHint.setObjectName(u"practiceAnswerHint")
        self.practiceAnswerHint.setWordWrap(True)
        self.practiceAnswerHint.setProperty(u"part", u"muted")

        self.layout4.addWidget(self.practiceAnswerHint)

        self.layout4.setStretch(3, 1)

        self.layout3.addLayout(self.layout4)

        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(6)
        self.layout7.setObjectName(u"layout7")
        self.practiceFilterLabel = QLabel(practiceCallDialog)
        self.practiceFilterLabel.setObjectName(u"practiceFilterLabel")

        self.layout7.addWidget(self.practiceFilterLabel)

        self.practiceFilter = QLineEdit(practiceCallDialog)
        self.practiceFilter.setObjectName(u"practiceFilter")
        self.practiceFilter.setClearButtonEnabled(True)

        self.layout7.addWidget(self.practiceFilter)


        self.layout6.addLayout(self.layout7)

        self.practiceOnlyScenario = QCheckBox(practiceCallDialog)
        self.practiceOnlyScenario.setObjectName(u"practiceOnlyScenario")

        self.layout6.addWidget(self.practiceOnlyScenario)

        self.practiceQuestions = QListWidget(practiceCallDialog)
        self.practiceQuestions.setObjectName(u"practiceQuestions")
        self.practiceQuestions.setWordWrap(True)

        self.layout6.addWidget(self.practiceQuestions)

        self.practicePhrasesLabel = QLabel(practiceCallDialog)
        self.practicePhrasesLabel.setObjectName(u"practicePhrasesLabel")

        self.layout6.addWidget(self.practicePhrasesLabel)

        self.practicePhrases = QListWidget(practiceCallDialog)
        self.practicePhrases.setObjectName(u"practicePhrases")
        self.practicePhrases.setWordWrap(True)

        self.layout6.addWidget(self.practicePhrases)

        self.layout6.setStretch(2, 3)
        self.layout6.setStretch(4, 2)

        self.layout3.addLayout(self.layout6)

        self.practiceStack = QStackedWidget(practiceCallDialog)
        self.practiceStack.setObjectName(u"practiceStack")
        self.practiceForm = QWidget()
        self.practiceForm.setObjectName(u"practiceForm")
        self.layout8 = QVBoxLayout(self.practiceForm)
        self.layout8.setSpacing(5)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.practiceFormTitle = QLabel(self.practiceForm)
        self.practiceFormTitle.setObjectName(u"practiceFormTitle")
        self.practiceFormTitle.setProperty(u"part", u"title")

        self.layout8.addWidget(self.practiceFormTitle)

        self.layout9 = QFormLayout()
        self.layout9.setObjectName(u"layout9")
        self.layout9.setHorizontalSpacing(8)
        self.layout9.setVerticalSpacing(5)
        self.layout9.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.practiceOutcomeLabel = QLabel(self.practiceForm)
        self.practiceOutcomeLabel.setObjectName(u"practiceOutcomeLabel")

        self.layout9.setWidget(0, QFormLayout.ItemRole.LabelRole, self.practiceOutcomeLabel)

        self.practiceOutcome = QComboBox(self.practiceForm)
        self.practiceOutcome.setObjectName(u"practiceOutcome")
        self.practiceOutcome.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.practiceOutcome.setMinimumContentsLength(14)

        self.layout9.setWidget(0, QFormLayout.ItemRole.FieldRole, self.practiceOutcome)

        self.practiceActionLabel = QLabel(self.practiceForm)
        self.practiceActionLabel.setObjectName(u"practiceActionLabel")

        self.layout9.setWidget(1, QFormLayout.ItemRole.LabelRole, self.practiceActionLabel)

        self.practiceAction = QComboBox(self.practiceForm)
        self.practiceAction.setObjectName(u"practiceAction")
        self.practiceAction.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.practiceAction.setMinimumContentsLength(14)

        self.layout9.setWidget(1, QFormLayout.ItemRole.FieldRole, self.practiceAction)

        self.practiceOwnerLabel = QLabel(self.practiceForm)
        self.practiceOwnerLabel.setObjectName(u"practiceOwnerLabel")

        self.layout9.setWidget(2, QFormLayout.ItemRole.LabelRole, self.practiceOwnerLabel)

        self.practiceOwner = QComboBox(self.practiceForm)
        self.practiceOwner.setObjectName(u"practiceOwner")
        self.practiceOwner.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.practiceOwner.setMinimumContentsLength(14)

        self.layout9.setWidget(2, QFormLayout.ItemRole.FieldRole, self.practiceOwner)

        self.practiceDateLabel = QLabel(self.practiceForm)
        self.practiceDateLabel.setObjectName(u"practiceDateLabel")

        self.layout9.setWidget(3, QFormLayout.ItemRole.LabelRole, self.practiceDateLabel)

        self.practiceDate = DateField(self.practiceForm)
        self.practiceDate.setObjectName(u"practiceDate")

        self.layout9.setWidget(3, QFormLayout.ItemRole.FieldRole, self.practiceDate)

        self.practiceRepLabel = QLabel(self.practiceForm)
        self.practiceRepLabel.setObjectName(u"practiceRepLabel")

        self.layout9.setWidget(4, QFormLayout.ItemRole.LabelRole, self.practiceRepLabel)

        self.practiceRep = QLineEdit(self.practiceForm)
        self.practiceRep.setObjectName(u"practiceRep")

        self.layout9.setWidget(4, QFormLayout.ItemRole.FieldRole, self.practiceRep)

        self.practiceReferenceLabel = QLabel(self.practiceForm)
        self.practiceReferenceLabel.setObjectName(u"practiceReferenceLabel")

        self.layout9.setWidget(5, QFormLayout.ItemRole.LabelRole, self.practiceReferenceLabel)

        self.practiceReference = QLineEdit(self.practiceForm)
        self.practiceReference.setObjectName(u"practiceReference")

        self.layout9.setWidget(5, QFormLayout.ItemRole.FieldRole, self.practiceReference)

        self.practiceCapLabel = QLabel(self.practiceForm)
        self.practiceCapLabel.setObjectName(u"practiceCapLabel")

        self.layout9.setWidget(6, QFormLayout.ItemRole.LabelRole, self.practiceCapLabel)

        self.practiceCap = QLineEdit(self.practiceForm)
        self.practiceCap.setObjectName(u"practiceCap")

        self.layout9.setWidget(6, QFormLayout.ItemRole.FieldRole, self.practiceCap)


        self.layout8.addLayout(self.layout9)

        self.practiceNoteLabel = QLabel(self.practiceForm)
        self.practiceNoteLabel.setObjectName(u"practiceNoteLabel")

        self.layout8.addWidget(self.practiceNoteLabel)

        self.practiceNote = QPlainTextEdit(self.practiceForm)
        self.practiceNote.setObjectName(u"practiceNote")
        self.practiceNote.setTabChangesFocus(True)

        self.layout8.addWidget(self.practiceNote)

        self.layout8.setStretch(3, 1)
        self.practiceStack.addWidget(self.practiceForm)
        self.practiceResult = QWidget()
        self.practiceResult.setObjectName(u"practiceResult")
        self.layout10 = QVBoxLayout(self.practiceResult)
        self.layout10.setSpacing(5)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.practiceTotal = QLabel(self.practiceResult)
        self.practiceTotal.setObjectName(u"practiceTotal")
        self.practiceTotal.setProperty(u"part", u"huge")

        self.layout10.addWidget(self.practiceTotal)

        self.practiceBreakdown = QTextBrowser(self.practiceResult)
        self.practiceBreakdown.setObjectName(u"practiceBreakdown")
        self.practiceBreakdown.setOpenLinks(False)

        self.layout10.addWidget(self.practiceBreakdown)

        self.layout10.setStretch(1, 1)
        self.practiceStack.addWidget(self.practiceResult)

        self.layout3.addWidget(self.practiceStack)

        self.layout3.setStretch(0, 5)
        self.layout3.setStretch(1, 5)
        self.layout3.setStretch(2, 4)

        self.layout1.addLayout(self.layout3)

        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(8)
        self.layout11.setObjectName(u"layout11")
        self.practiceError = QLabel(practiceCallDialog)
        self.practiceError.setObjectName(u"practiceError")
        self.practiceError.setWordWrap(True)
        self.practiceError.setProperty(u"part", u"bad")

        self.layout11.addWidget(self.practiceError)

        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout11.addItem(self.spacer2)

        self.practiceCloseButton = QPushButton(practiceCallDialog)
        self.practiceCloseButton.setObjectName(u"practiceCloseButton")
        self.practiceCloseButton.setAutoDefault(False)

        self.layout11.addWidget(self.practiceCloseButton)

        self.practiceScoreButton = QPushButton(practiceCallDialog)
        self.practiceScoreButton.setObjectName(u"practiceScoreButton")
        self.practiceScoreButton.setProperty(u"part", u"strong")

        self.layout11.addWidget(self.practiceScoreButton)


        self.layout1.addLayout(self.layout11)

        self.layout1.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.practiceScenarioLabel.setBuddy(self.practiceScenario)
        self.practiceAnswerLabel.setBuddy(self.practiceAnswer)
        self.practiceFilterLabel.setBuddy(self.practiceFilter)
        self.practicePhrasesLabel.setBuddy(self.practicePhrases)
        self.practiceOutcomeLabel.setBuddy(self.practiceOutcome)
        self.practiceActionLabel.setBuddy(self.practiceAction)
        self.practiceOwnerLabel.setBuddy(self.practiceOwner)
        self.practiceDateLabel.setBuddy(self.practiceDate)
        self.practiceRepLabel.setBuddy(self.practiceRep)
        self.practiceReferenceLabel.setBuddy(self.practiceReference)
        self.practiceCapLabel.setBuddy(self.practiceCap)
        self.practiceNoteLabel.setBuddy(self.practiceNote)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.practiceScenario, self.practiceNewButton)
        QWidget.setTabOrder(self.practiceNewButton, self.practicePhrases)
        QWidget.setTabOrder(self.practicePhrases, self.practiceFilter)
        QWidget.setTabOrder(self.practiceFilter, self.practiceOnlyScenario)
        QWidget.setTabOrder(self.practiceOnlyScenario, self.practiceQuestions)
        QWidget.setTabOrder(self.practiceQuestions, self.practiceAnswer)
        QWidget.setTabOrder(self.practiceAnswer, self.practiceTalk)
        QWidget.setTabOrder(self.practiceTalk, self.practiceOutcome)
        QWidget.setTabOrder(self.practiceOutcome, self.practiceAction)
        QWidget.setTabOrder(self.practiceAction, self.practiceOwner)
        QWidget.setTabOrder(self.practiceOwner, self.practiceDate)
        QWidget.setTabOrder(self.practiceDate, self.practiceRep)
        QWidget.setTabOrder(self.practiceRep, self.practiceReference)
        QWidget.setTabOrder(self.practiceReference, self.practiceCap)
        QWidget.setTabOrder(self.practiceCap, self.practiceNote)
        QWidget.setTabOrder(self.practiceNote, self.practiceBreakdown)
        QWidget.setTabOrder(self.practiceBreakdown, self.practiceScoreButton)
        QWidget.setTabOrder(self.practiceScoreButton, self.practiceCloseButton)

        self.retranslateUi(practiceCallDialog)

        self.practiceScoreButton.setDefault(True)


        QMetaObject.connectSlotsByName(practiceCallDialog)
    # setupUi

    def retranslateUi(self, practiceCallDialog):
        practiceCallDialog.setWindowTitle(QCoreApplication.translate("PracticeCallDialog", u"Practice call", None))
        self.practiceScenarioLabel.setText(QCoreApplication.translate("PracticeCallDialog", u"S&cenario", None))
#if QT_CONFIG(accessibility)
        self.practiceScenario.setAccessibleName(QCoreApplication.translate("PracticeCallDialog", u"Scenario to practice", None))
#endif // QT_CONFIG(accessibility)
        self.practiceNewButton.setText(QCoreApplication.translate("PracticeCallDialog", u"&New call", None))
#if QT_CONFIG(accessibility)
        self.practiceNewButton.setAccessibleName(QCoreApplication.translate("PracticeCallDialog", u"Start another call of this scenario", None))
#endif // QT_CONFIG(accessibility)
        self.practiceNotice.setText(QCoreApplication.translate("PracticeCallDialog", u"Made up from beginning to end: nothing of it counts as work on a claim.", None))
        self.practiceClaimTitle.setText(QCoreApplication.translate("PracticeCallDialog", u"The claim", None))
        self.practiceClaim.setText("")
        self.practiceTalkTitle.setText(QCoreApplication.translate("PracticeCallDialog", u"On the line", None))
#if QT_CONFIG(accessibility)
        self.practiceTalk.setAccessibleName(QCoreApplication.translate("PracticeCallDialog", u"What was said", None))
#endif // QT_CONFIG(accessibility)
        self.practiceAnswerLabel.setText(QCoreApplication.translate("PracticeCallDialog", u"Write &down", None))
#if QT_CONFIG(accessibility)
        self.practiceAnswer.setAccessibleName(QCoreApplication.translate("PracticeCallDialog", u"What the payer said", None))
#endif // QT_CONFIG(accessibility)
        self.practiceAnswerHint.setText("")
        self.practiceFilterLabel.setText(QCoreApplication.translate("PracticeCallDialog", u"&Ask", None))
        self.practiceFilter.setPlaceholderText(QCoreApplication.translate("PracticeCallDialog", u"Words of the question", None))
#if QT_CONFIG(accessibility)
        self.practiceFilter.setAccessibleName(QCoreApplication.translate("PracticeCallDialog", u"Find a question", None))
#endif // QT_CONFIG(accessibility)
        self.practiceOnlyScenario.setText(QCoreApplication.translate("PracticeCallDialog", u"Only this scenario's &questions", None))
#if QT_CONFIG(accessibility)
        self.practiceQuestions.setAccessibleName(QCoreApplication.translate("PracticeCallDialog", u"Questions to ask; Enter asks", None))
#endif // QT_CONFIG(accessibility)
        self.practicePhrasesLabel.setText(QCoreApplication.translate("PracticeCallDialog", u"Sa&y", None))
#if QT_CONFIG(accessibility)
        self.practicePhrases.setAccessibleName(QCoreApplication.translate("PracticeCallDialog", u"Phrases to say; Enter says", None))
#endif // QT_CONFIG(accessibility)
        self.practiceFormTitle.setText(QCoreApplication.translate("PracticeCallDialog", u"After the call", None))
        self.practiceOutcomeLabel.setText(QCoreApplication.translate("PracticeCallDialog", u"&Outcome", None))
#if QT_CONFIG(accessibility)
        self.practiceOutcome.setAccessibleName(QCoreApplication.translate("PracticeCallDialog", u"Outcome", None))
#endif // QT_CONFIG(accessibility)
        self.practiceActionLabel.setText(QCoreApplication.translate("PracticeCallDialog", u"Nex&t action", None))
#if QT_CONFIG(accessibility)
        self.practiceAction.setAccessibleName(QCoreApplication.translate("PracticeCallDialog", u"Next action", None))
#endif // QT_CONFIG(accessibility)
        self.practiceOwnerLabel.setText(QCoreApplication.translate("PracticeCallDialog", u"Whose t&urn", None))
#if QT_CONFIG(accessibility)
        self.practiceOwner.setAccessibleName(QCoreApplication.translate("PracticeCallDialog", u"Whose turn it is", None))
#endif // QT_CONFIG(accessibility)
        self.practiceDateLabel.setText(QCoreApplication.translate("PracticeCallDialog", u"Dat&e", None))
#if QT_CONFIG(accessibility)
        self.practiceDate.setAccessibleName(QCoreApplication.translate("PracticeCallDialog", u"Date of the next step", None))
#endif // QT_CONFIG(accessibility)
        self.practiceRepLabel.setText(QCoreApplication.translate("PracticeCallDialog", u"Spoke w&ith", None))
#if QT_CONFIG(accessibility)
        self.practiceRep.setAccessibleName(QCoreApplication.translate("PracticeCallDialog", u"Name of the representative", None))
#endif // QT_CONFIG(accessibility)
        self.practiceReferenceLabel.setText(QCoreApplication.translate("PracticeCallDialog", u"&Reference", None))
#if QT_CONFIG(accessibility)
        self.practiceReference.setAccessibleName(QCoreApplication.translate("PracticeCallDialog", u"Call reference", None))
#endif // QT_CONFIG(accessibility)
        self.practiceCapLabel.setText(QCoreApplication.translate("PracticeCallDialog", u"C&laims a call", None))
        self.practiceCap.setPlaceholderText(QCoreApplication.translate("PracticeCallDialog", u"Only where they set a limit", None))
#if QT_CONFIG(accessibility)
        self.practiceCap.setAccessibleName(QCoreApplication.translate("PracticeCallDialog", u"Claims the payer takes in one call", None))
#endif // QT_CONFIG(accessibility)
        self.practiceNoteLabel.setText(QCoreApplication.translate("PracticeCallDialog", u"&My note", None))
#if QT_CONFIG(accessibility)
        self.practiceNote.setAccessibleName(QCoreApplication.translate("PracticeCallDialog", u"Note of the call", None))
#endif // QT_CONFIG(accessibility)
        self.practiceTotal.setText("")
#if QT_CONFIG(accessibility)
        self.practiceBreakdown.setAccessibleName(QCoreApplication.translate("PracticeCallDialog", u"The score, part by part", None))
#endif // QT_CONFIG(accessibility)
        self.practiceError.setText("")
        self.practiceCloseButton.setText(QCoreApplication.translate("PracticeCallDialog", u"Close", None))
        self.practiceScoreButton.setText(QCoreApplication.translate("PracticeCallDialog", u"&Score the call", None))
    # retranslateUi

