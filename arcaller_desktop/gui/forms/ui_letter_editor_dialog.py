# Compiled from ui/letter_editor_dialog.ui sha256 cb39548ce20bb5ba66c26f84e59785a1e4f7e8207e3a103f94a79952fd04f6e0. Do not edit; run: python build/forms.py
# What follows has sha256 bad6bec2292d20c9f545cc04bd8a21f32ecbb65173b970e4d7227c3331cd7a67
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letter_editor_dialog.ui'
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
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_LetterEditorDialog(object):
    def setupUi(self, letterEditorDialog):
        if not letterEditorDialog.objectName():
            letterEditorDialog.setObjectName(u"letterEditorDialog")
        letterEditorDialog.resize(1240, 690)
        self.layout14 = QVBoxLayout(letterEditorDialog)
        self.layout14.setSpacing(6)
        self.layout14.setObjectName(u"layout14")
        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(6)
        self.layout11.setObjectName(u"layout11")
        self.editorSide = QWidget(letterEditorDialog)
        self.editorSide.setObjectName(u"editorSide")
        self.editorSide.setMaximumSize(QSize(290, 16777215))
        self.layout9 = QVBoxLayout(self.editorSide)
        self.layout9.setSpacing(6)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.editorKindsLabel = QLabel(self.editorSide)
        self.editorKindsLabel.setObjectName(u"editorKindsLabel")

        self.layout9.addWidget(self.editorKindsLabel)

        self.editorKinds = QListWidget(self.editorSide)
        self.editorKinds.setObjectName(u"editorKinds")

        self.layout9.addWidget(self.editorKinds)

        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(6)
        self.layout8.setObjectName(u"layout8")
        self.editorLanguageLabel = QLabel(self.editorSide)
        self.editorLanguageLabel.setObjectName(u"editorLanguageLabel")

        self.layout8.addWidget(self.editorLanguageLabel)

        self.editorLanguage = QComboBox(self.editorSide)
        self.editorLanguage.setObjectName(u"editorLanguage")

        self.layout8.addWidget(self.editorLanguage)


        self.layout9.addLayout(self.layout8)

        self.editorFactsLabel = QLabel(self.editorSide)
        self.editorFactsLabel.setObjectName(u"editorFactsLabel")

        self.layout9.addWidget(self.editorFactsLabel)

        self.editorFacts = QListWidget(self.editorSide)
        self.editorFacts.setObjectName(u"editorFacts")

        self.layout9.addWidget(self.editorFacts)


        self.layout11.addWidget(self.editorSide)

        self.editorMiddle = QWidget(letterEditorDialog)
        self.editorMiddle.setObjectName(u"editorMiddle")
        self.layout10 = QVBoxLayout(self.editorMiddle)
        self.layout10.setSpacing(6)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.editorVersion = QLabel(self.editorMiddle)
        self.editorVersion.setObjectName(u"editorVersion")
        self.editorVersion.setProperty(u"part", u"muted")

        self.layout10.addWidget(self.editorVersion)

        self.editorSubjectLabel = QLabel(self.editorMiddle)
        self.editorSubjectLabel.setObjectName(u"editorSubjectLabel")

        self.layout10.addWidget(self.editorSubjectLabel)

        self.editorSubject = QLineEdit(self.editorMiddle)
        self.editorSubject.setObjectName(u"editorSubject")

        self.layout10.addWidget(self.editorSubject)

        self.editorBodyLabel = QLabel(self.editorMiddle)
        self.editorBodyLabel.setObjectName(u"editorBodyLabel")

        self.layout10.addWidget(self.editorBodyLabel)

        self.editorBody = QPlainTextEdit(self.editorMiddle)
        self.editorBody.setObjectName(u"editorBody")
        self.editorBody.setTabChangesFocus(True)

        self.layout10.addWidget(self.editorBody)

        self.editorHelp = QLabel(self.editorMiddle)
        self.editorHelp.setObjectName(u"editorHelp")
        self.editorHelp.setProperty(u"part", u"muted")
        self.editorHelp.setWordWrap(True)

        self.layout10.addWidget(self.editorHelp)

        self.editorProblems = QLabel(self.editorMiddle)
        self.editorProblems.setObjectName(u"editorProblems")
        self.editorProblems.setProperty(u"part", u"error")
        self.editorProblems.setWordWrap(True)

        self.layout10.addWidget(self.editorProblems)


        self.layout11.addWidget(self.editorMiddle)

        self.editorPages = QPdfView(letterEditorDialog)
        self.editorPages.setObjectName(u"editorPages")
        self.editorPages.setMinimumSize(QSize(320, 300))

        self.layout11.addWidget(self.editorPages)

        self.layout11.setStretch(1, 2)
        self.layout11.setStretch(2, 2)

        self.layout14.addLayout(self.layout11)

        self.editorError = QLabel(letterEditorDialog)
        self.editorError.setObjectName(u"editorError")
        self.editorError.setProperty(u"part", u"error")
        self.editorError.setWordWrap(True)

        self.layout14.addWidget(self.editorError)

        self.layout13 = QHBoxLayout()
        self.layout13.setSpacing(6)
        self.layout13.setObjectName(u"layout13")
        self.editorShippedButton = QPushButton(letterEditorDialog)
        self.editorShippedButton.setObjectName(u"editorShippedButton")
        self.editorShippedButton.setAutoDefault(False)

        self.layout13.addWidget(self.editorShippedButton)

        self.spacer12 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout13.addItem(self.spacer12)

        self.editorSaveButton = QPushButton(letterEditorDialog)
        self.editorSaveButton.setObjectName(u"editorSaveButton")
        self.editorSaveButton.setProperty(u"part", u"strong")
        self.editorSaveButton.setAutoDefault(False)

        self.layout13.addWidget(self.editorSaveButton)

        self.editorCloseButton = QPushButton(letterEditorDialog)
        self.editorCloseButton.setObjectName(u"editorCloseButton")
        self.editorCloseButton.setAutoDefault(False)

        self.layout13.addWidget(self.editorCloseButton)


        self.layout14.addLayout(self.layout13)

#if QT_CONFIG(shortcut)
        self.editorKindsLabel.setBuddy(self.editorKinds)
        self.editorLanguageLabel.setBuddy(self.editorLanguage)
        self.editorFactsLabel.setBuddy(self.editorFacts)
        self.editorSubjectLabel.setBuddy(self.editorSubject)
        self.editorBodyLabel.setBuddy(self.editorBody)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(letterEditorDialog)

        self.editorSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(letterEditorDialog)
    # setupUi

    def retranslateUi(self, letterEditorDialog):
#if QT_CONFIG(accessibility)
        letterEditorDialog.setAccessibleName(QCoreApplication.translate("LetterEditorDialog", u"Wording of letters", None))
#endif // QT_CONFIG(accessibility)
        letterEditorDialog.setWindowTitle(QCoreApplication.translate("LetterEditorDialog", u"Wording of letters", None))
        self.editorKindsLabel.setText(QCoreApplication.translate("LetterEditorDialog", u"&Letters", None))
#if QT_CONFIG(accessibility)
        self.editorKinds.setAccessibleName(QCoreApplication.translate("LetterEditorDialog", u"Letters", None))
#endif // QT_CONFIG(accessibility)
        self.editorLanguageLabel.setText(QCoreApplication.translate("LetterEditorDialog", u"Lan&guage", None))
#if QT_CONFIG(accessibility)
        self.editorLanguage.setAccessibleName(QCoreApplication.translate("LetterEditorDialog", u"Language", None))
#endif // QT_CONFIG(accessibility)
        self.editorFactsLabel.setText(QCoreApplication.translate("LetterEditorDialog", u"&Facts it may name (Enter puts one in)", None))
#if QT_CONFIG(accessibility)
        self.editorFacts.setAccessibleName(QCoreApplication.translate("LetterEditorDialog", u"Facts that the letter may name", None))
#endif // QT_CONFIG(accessibility)
        self.editorVersion.setText("")
        self.editorSubjectLabel.setText(QCoreApplication.translate("LetterEditorDialog", u"S&ubject", None))
#if QT_CONFIG(accessibility)
        self.editorSubject.setAccessibleName(QCoreApplication.translate("LetterEditorDialog", u"Subject", None))
#endif // QT_CONFIG(accessibility)
        self.editorBodyLabel.setText(QCoreApplication.translate("LetterEditorDialog", u"&Text", None))
#if QT_CONFIG(accessibility)
        self.editorBody.setAccessibleName(QCoreApplication.translate("LetterEditorDialog", u"Text", None))
#endif // QT_CONFIG(accessibility)
        self.editorHelp.setText(QCoreApplication.translate("LetterEditorDialog", u"# begins a heading, - a point. [if pay_url]\u2026[else]\u2026[end] keeps a piece only when the fact is known.", None))
        self.editorProblems.setText("")
#if QT_CONFIG(accessibility)
        self.editorPages.setAccessibleName(QCoreApplication.translate("LetterEditorDialog", u"The letter with made-up facts", None))
#endif // QT_CONFIG(accessibility)
        self.editorError.setText("")
#if QT_CONFIG(accessibility)
        self.editorShippedButton.setAccessibleName(QCoreApplication.translate("LetterEditorDialog", u"Back to the shipped wording", None))
#endif // QT_CONFIG(accessibility)
        self.editorShippedButton.setText(QCoreApplication.translate("LetterEditorDialog", u"&Back to the shipped wording", None))
#if QT_CONFIG(accessibility)
        self.editorSaveButton.setAccessibleName(QCoreApplication.translate("LetterEditorDialog", u"Save as a new version", None))
#endif // QT_CONFIG(accessibility)
        self.editorSaveButton.setText(QCoreApplication.translate("LetterEditorDialog", u"&Save as a new version", None))
#if QT_CONFIG(accessibility)
        self.editorCloseButton.setAccessibleName(QCoreApplication.translate("LetterEditorDialog", u"Close", None))
#endif // QT_CONFIG(accessibility)
        self.editorCloseButton.setText(QCoreApplication.translate("LetterEditorDialog", u"&Close", None))
    # retranslateUi

