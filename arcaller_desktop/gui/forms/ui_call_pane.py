# Compiled from ui/call_pane.ui sha256 c76afdf24cf8a90bc34036db85d5debaedd67dff100b86674025ce7a11147f6f. Do not edit; run: python build/forms.py
# What follows has sha256 53deac4c18201ec836e77d6bc514e0baaa52b8d770f82c6ad5808d9288e60824
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'call_pane.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.choice_box import ChoiceBox
from arcaller_desktop.gui.widgets.date_field import DateField
from arcaller_desktop.gui.widgets.elided_label import ElidedLabel
from arcaller_desktop.gui.widgets.facts_label import FactsLabel

class Ui_CallPane(object):
    def setupUi(self, callPane):
        if not callPane.objectName():
            callPane.setObjectName(u"callPane")
        callPane.setProperty(u"part", u"pane")
        self.layout1 = QVBoxLayout(callPane)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(1, 1, 1, 1)
        self.callHead = QFrame(callPane)
        self.callHead.setObjectName(u"callHead")
        self.callHead.setProperty(u"part", u"head")
        self.layout2 = QHBoxLayout(self.callHead)
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(10, 3, 6, 3)
        self.callIcon = QLabel(self.callHead)
        self.callIcon.setObjectName(u"callIcon")

        self.layout2.addWidget(self.callIcon)

        self.callTitle = QLabel(self.callHead)
        self.callTitle.setObjectName(u"callTitle")
        self.callTitle.setProperty(u"part", u"title")

        self.layout2.addWidget(self.callTitle)

        self.callTimer = QLabel(self.callHead)
        self.callTimer.setObjectName(u"callTimer")
        self.callTimer.setProperty(u"part", u"title")

        self.layout2.addWidget(self.callTimer)

        self.callOpening = ElidedLabel(self.callHead)
        self.callOpening.setObjectName(u"callOpening")
        self.callOpening.setProperty(u"part", u"muted")

        self.layout2.addWidget(self.callOpening)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.callHoldButton = QPushButton(self.callHead)
        self.callHoldButton.setObjectName(u"callHoldButton")
        self.callHoldButton.setAutoDefault(False)

        self.layout2.addWidget(self.callHoldButton)

        self.sameCallButton = QPushButton(self.callHead)
        self.sameCallButton.setObjectName(u"sameCallButton")
        self.sameCallButton.setAutoDefault(False)

        self.layout2.addWidget(self.sameCallButton)

        self.dropCallButton = QPushButton(self.callHead)
        self.dropCallButton.setObjectName(u"dropCallButton")
        self.dropCallButton.setAutoDefault(False)

        self.layout2.addWidget(self.dropCallButton)

        self.startCallButton = QPushButton(self.callHead)
        self.startCallButton.setObjectName(u"startCallButton")
        self.startCallButton.setAutoDefault(False)

        self.layout2.addWidget(self.startCallButton)

        self.saveCallButton = QPushButton(self.callHead)
        self.saveCallButton.setObjectName(u"saveCallButton")
        self.saveCallButton.setAutoDefault(False)
        self.saveCallButton.setProperty(u"part", u"strong")

        self.layout2.addWidget(self.saveCallButton)


        self.layout1.addWidget(self.callHead)

        self.callBody = QWidget(callPane)
        self.callBody.setObjectName(u"callBody")
        self.layout3 = QHBoxLayout(self.callBody)
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(10, 5, 8, 4)
        self.callAloud = QScrollArea(self.callBody)
        self.callAloud.setObjectName(u"callAloud")
        self.callAloud.setWidgetResizable(True)
        self.callAloud.setFrameShape(QFrame.Shape.NoFrame)
        self.callAloud.setMinimumSize(QSize(186, 0))
        self.callAloud.setMaximumSize(QSize(216, 16777215))
        self.callAloud.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.callAloud.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.callAloudBody = QWidget()
        self.callAloudBody.setObjectName(u"callAloudBody")
        self.layout4 = QVBoxLayout(self.callAloudBody)
        self.layout4.setSpacing(3)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.callPhone = QLabel(self.callAloudBody)
        self.callPhone.setObjectName(u"callPhone")
        self.callPhone.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.callPhone.setProperty(u"part", u"big")

        self.layout4.addWidget(self.callPhone)

        self.callPath = QLabel(self.callAloudBody)
        self.callPath.setObjectName(u"callPath")
        self.callPath.setWordWrap(True)
        self.callPath.setProperty(u"part", u"muted")

        self.layout4.addWidget(self.callPath)

        self.callAloudRule = QFrame(self.callAloudBody)
        self.callAloudRule.setObjectName(u"callAloudRule")
        self.callAloudRule.setProperty(u"part", u"rule")

        self.layout4.addWidget(self.callAloudRule)

        self.callFacts = FactsLabel(self.callAloudBody)
        self.callFacts.setObjectName(u"callFacts")
        self.callFacts.setTextFormat(Qt.TextFormat.RichText)
        self.callFacts.setWordWrap(True)
        self.callFacts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout4.addWidget(self.callFacts)

        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout4.addItem(self.spacer2)

        self.callAloud.setWidget(self.callAloudBody)

        self.layout3.addWidget(self.callAloud)

        self.callForm = QWidget(self.callBody)
        self.callForm.setObjectName(u"callForm")
        self.layout5 = QGridLayout(self.callForm)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setHorizontalSpacing(6)
        self.layout5.setVerticalSpacing(3)
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.callChannelLabel = QLabel(self.callForm)
        self.callChannelLabel.setObjectName(u"callChannelLabel")

        self.layout5.addWidget(self.callChannelLabel, 0, 0, 1, 1)

        self.callChannel = ChoiceBox(self.callForm)
        self.callChannel.setObjectName(u"callChannel")
        self.callChannel.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.callChannel.setMinimumContentsLength(8)

        self.layout5.addWidget(self.callChannel, 0, 1, 1, 1)

        self.callOutcomeLabel = QLabel(self.callForm)
        self.callOutcomeLabel.setObjectName(u"callOutcomeLabel")

        self.layout5.addWidget(self.callOutcomeLabel, 0, 2, 1, 1)

        self.callOutcome = ChoiceBox(self.callForm)
        self.callOutcome.setObjectName(u"callOutcome")
        self.callOutcome.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.callOutcome.setMinimumContentsLength(8)

        self.layout5.addWidget(self.callOutcome, 0, 3, 1, 1)

        self.callRepNameLabel = QLabel(self.callForm)
        self.callRepNameLabel.setObjectName(u"callRepNameLabel")

        self.layout5.addWidget(self.callRepNameLabel, 1, 0, 1, 1)

        self.callRepName = QLineEdit(self.callForm)
        self.callRepName.setObjectName(u"callRepName")

        self.layout5.addWidget(self.callRepName, 1, 1, 1, 1)

        self.callReferenceLabel = QLabel(self.callForm)
        self.callReferenceLabel.setObjectName(u"callReferenceLabel")

        self.layout5.addWidget(self.callReferenceLabel, 1, 2, 1, 1)

        self.callReference = QLineEdit(self.callForm)
        self.callReference.setObjectName(u"callReference")

        self.layout5.addWidget(self.callReference, 1, 3, 1, 1)

        self.callNoteLabel = QLabel(self.callForm)
        self.callNoteLabel.setObjectName(u"callNoteLabel")

        self.layout5.addWidget(self.callNoteLabel, 2, 0, 1, 1)

        self.callNote = QPlainTextEdit(self.callForm)
        self.callNote.setObjectName(u"callNote")
        self.callNote.setTabChangesFocus(True)
        self.callNote.setMinimumSize(QSize(0, 40))

        self.layout5.addWidget(self.callNote, 2, 1, 1, 3)

        self.callNextActionLabel = QLabel(self.callForm)
        self.callNextActionLabel.setObjectName(u"callNextActionLabel")

        self.layout5.addWidget(self.callNextActionLabel, 3, 0, 1, 1)

        self.callNextAction = ChoiceBox(self.callForm)
        self.callNextAction.setObjectName(u"callNextAction")
        self.callNextAction.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.callNextAction.setMinimumContentsLength(8)

        self.layout5.addWidget(self.callNextAction, 3, 1, 1, 1)

        self.callNextDateLabel = QLabel(self.callForm)
        self.callNextDateLabel.setObjectName(u"callNextDateLabel")

        self.layout5.addWidget(self.callNextDateLabel, 3, 2, 1, 1)

        self.callNextDate = DateField(self.callForm)
        self.callNextDate.setObjectName(u"callNextDate")

        self.layout5.addWidget(self.callNextDate, 3, 3, 1, 1)

        self.callOwnerLabel = QLabel(self.callForm)
        self.callOwnerLabel.setObjectName(u"callOwnerLabel")

        self.layout5.addWidget(self.callOwnerLabel, 4, 0, 1, 1)

        self.callOwner = ChoiceBox(self.callForm)
        self.callOwner.setObjectName(u"callOwner")
        self.callOwner.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.callOwner.setMinimumContentsLength(8)

        self.layout5.addWidget(self.callOwner, 4, 1, 1, 1)

        self.callReasonLabel = QLabel(self.callForm)
        self.callReasonLabel.setObjectName(u"callReasonLabel")

        self.layout5.addWidget(self.callReasonLabel, 4, 2, 1, 1)

        self.callReason = QLineEdit(self.callForm)
        self.callReason.setObjectName(u"callReason")

        self.layout5.addWidget(self.callReason, 4, 3, 1, 1)

        self.callCloseLabel = QLabel(self.callForm)
        self.callCloseLabel.setObjectName(u"callCloseLabel")

        self.layout5.addWidget(self.callCloseLabel, 5, 0, 1, 1)

        self.callClose = ChoiceBox(self.callForm)
        self.callClose.setObjectName(u"callClose")
        self.callClose.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.callClose.setMinimumContentsLength(8)

        self.layout5.addWidget(self.callClose, 5, 1, 1, 1)

        self.callPromisedLabel = QLabel(self.callForm)
        self.callPromisedLabel.setObjectName(u"callPromisedLabel")

        self.layout5.addWidget(self.callPromisedLabel, 5, 2, 1, 1)

        self.callPromised = DateField(self.callForm)
        self.callPromised.setObjectName(u"callPromised")

        self.layout5.addWidget(self.callPromised, 5, 3, 1, 1)

        self.callCallbackLabel = QLabel(self.callForm)
        self.callCallbackLabel.setObjectName(u"callCallbackLabel")

        self.layout5.addWidget(self.callCallbackLabel, 6, 0, 1, 1)

        self.callCallback = QLineEdit(self.callForm)
        self.callCallback.setObjectName(u"callCallback")

        self.layout5.addWidget(self.callCallback, 6, 1, 1, 1)

        self.callLacks = QLabel(self.callForm)
        self.callLacks.setObjectName(u"callLacks")
        self.callLacks.setWordWrap(True)
        self.callLacks.setProperty(u"part", u"muted")

        self.layout5.addWidget(self.callLacks, 7, 0, 1, 4)

        self.layout5.setColumnStretch(1, 1)
        self.layout5.setColumnStretch(3, 1)

        self.layout3.addWidget(self.callForm)

        self.layout3.setStretch(1, 1)

        self.layout1.addWidget(self.callBody)

#if QT_CONFIG(shortcut)
        self.callChannelLabel.setBuddy(self.callChannel)
        self.callOutcomeLabel.setBuddy(self.callOutcome)
        self.callRepNameLabel.setBuddy(self.callRepName)
        self.callReferenceLabel.setBuddy(self.callReference)
        self.callNoteLabel.setBuddy(self.callNote)
        self.callNextActionLabel.setBuddy(self.callNextAction)
        self.callNextDateLabel.setBuddy(self.callNextDate)
        self.callOwnerLabel.setBuddy(self.callOwner)
        self.callReasonLabel.setBuddy(self.callReason)
        self.callCloseLabel.setBuddy(self.callClose)
        self.callPromisedLabel.setBuddy(self.callPromised)
        self.callCallbackLabel.setBuddy(self.callCallback)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.startCallButton, self.callChannel)
        QWidget.setTabOrder(self.callChannel, self.callOutcome)
        QWidget.setTabOrder(self.callOutcome, self.callRepName)
        QWidget.setTabOrder(self.callRepName, self.callReference)
        QWidget.setTabOrder(self.callReference, self.callNote)
        QWidget.setTabOrder(self.callNote, self.callNextAction)
        QWidget.setTabOrder(self.callNextAction, self.callNextDate)
        QWidget.setTabOrder(self.callNextDate, self.callOwner)
        QWidget.setTabOrder(self.callOwner, self.callReason)
        QWidget.setTabOrder(self.callReason, self.callClose)
        QWidget.setTabOrder(self.callClose, self.callPromised)
        QWidget.setTabOrder(self.callPromised, self.saveCallButton)
        QWidget.setTabOrder(self.saveCallButton, self.callHoldButton)
        QWidget.setTabOrder(self.callHoldButton, self.dropCallButton)

        self.retranslateUi(callPane)

        QMetaObject.connectSlotsByName(callPane)
    # setupUi

    def retranslateUi(self, callPane):
#if QT_CONFIG(accessibility)
        callPane.setAccessibleName(QCoreApplication.translate("CallPane", u"Call", None))
#endif // QT_CONFIG(accessibility)
        self.callIcon.setText("")
        self.callTitle.setText(QCoreApplication.translate("CallPane", u"Call", None))
        self.callTimer.setText("")
        self.callOpening.setText("")
        self.callHoldButton.setText(QCoreApplication.translate("CallPane", u"On &hold", None))
        self.sameCallButton.setText(QCoreApplication.translate("CallPane", u"Save, sa&me call", None))
        self.dropCallButton.setText(QCoreApplication.translate("CallPane", u"&Drop", None))
        self.startCallButton.setText(QCoreApplication.translate("CallPane", u"&Start call", None))
        self.saveCallButton.setText(QCoreApplication.translate("CallPane", u"Save + ne&xt", None))
#if QT_CONFIG(accessibility)
        self.callAloud.setAccessibleName(QCoreApplication.translate("CallPane", u"What to read aloud", None))
#endif // QT_CONFIG(accessibility)
        self.callPhone.setText("")
        self.callPath.setText("")
        self.callFacts.setText("")
        self.callChannelLabel.setText(QCoreApplication.translate("CallPane", u"&By", None))
#if QT_CONFIG(accessibility)
        self.callChannel.setAccessibleName(QCoreApplication.translate("CallPane", u"How the payer was reached", None))
#endif // QT_CONFIG(accessibility)
        self.callOutcomeLabel.setText(QCoreApplication.translate("CallPane", u"&Outcome", None))
#if QT_CONFIG(accessibility)
        self.callOutcome.setAccessibleName(QCoreApplication.translate("CallPane", u"Outcome of the call", None))
#endif // QT_CONFIG(accessibility)
        self.callRepNameLabel.setText(QCoreApplication.translate("CallPane", u"&Rep", None))
        self.callRepName.setPlaceholderText(QCoreApplication.translate("CallPane", u"Name, initial or ID", None))
#if QT_CONFIG(accessibility)
        self.callRepName.setAccessibleName(QCoreApplication.translate("CallPane", u"Name of the representative", None))
#endif // QT_CONFIG(accessibility)
        self.callReferenceLabel.setText(QCoreApplication.translate("CallPane", u"R&ef.", None))
        self.callReference.setPlaceholderText(QCoreApplication.translate("CallPane", u"Reference, or why there is none", None))
#if QT_CONFIG(accessibility)
        self.callReference.setAccessibleName(QCoreApplication.translate("CallPane", u"Call reference", None))
#endif // QT_CONFIG(accessibility)
        self.callNoteLabel.setText(QCoreApplication.translate("CallPane", u"N&ote", None))
        self.callNote.setPlaceholderText(QCoreApplication.translate("CallPane", u"What was said, in your words", None))
#if QT_CONFIG(accessibility)
        self.callNote.setAccessibleName(QCoreApplication.translate("CallPane", u"Call note", None))
#endif // QT_CONFIG(accessibility)
        self.callNextActionLabel.setText(QCoreApplication.translate("CallPane", u"Ne&xt step", None))
#if QT_CONFIG(accessibility)
        self.callNextAction.setAccessibleName(QCoreApplication.translate("CallPane", u"Next step", None))
#endif // QT_CONFIG(accessibility)
        self.callNextDateLabel.setText(QCoreApplication.translate("CallPane", u"O&n", None))
#if QT_CONFIG(accessibility)
        self.callNextDate.setAccessibleName(QCoreApplication.translate("CallPane", u"Date of the next step", None))
#endif // QT_CONFIG(accessibility)
        self.callOwnerLabel.setText(QCoreApplication.translate("CallPane", u"&Who", None))
#if QT_CONFIG(accessibility)
        self.callOwner.setAccessibleName(QCoreApplication.translate("CallPane", u"Who does the next step", None))
#endif // QT_CONFIG(accessibility)
        self.callReasonLabel.setText(QCoreApplication.translate("CallPane", u"Wh&y", None))
#if QT_CONFIG(accessibility)
        self.callReason.setAccessibleName(QCoreApplication.translate("CallPane", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.callCloseLabel.setText(QCoreApplication.translate("CallPane", u"&Closed as", None))
#if QT_CONFIG(accessibility)
        self.callClose.setAccessibleName(QCoreApplication.translate("CallPane", u"Why nothing more is to be done", None))
#endif // QT_CONFIG(accessibility)
        self.callPromisedLabel.setText(QCoreApplication.translate("CallPane", u"&Pays by", None))
#if QT_CONFIG(accessibility)
        self.callPromised.setAccessibleName(QCoreApplication.translate("CallPane", u"Date the payer promised to pay by", None))
#endif // QT_CONFIG(accessibility)
        self.callCallbackLabel.setText(QCoreApplication.translate("CallPane", u"Call&back", None))
        self.callCallback.setPlaceholderText(QCoreApplication.translate("CallPane", u"3/9 2:30 pm", None))
#if QT_CONFIG(accessibility)
        self.callCallback.setAccessibleName(QCoreApplication.translate("CallPane", u"When the callback comes, in your time", None))
#endif // QT_CONFIG(accessibility)
        self.callLacks.setText("")
    # retranslateUi

