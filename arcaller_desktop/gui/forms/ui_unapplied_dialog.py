# Compiled from ui/unapplied_dialog.ui sha256 bcb42ce61f1db6ee195b0fa2a0b803c7138bb5c465a0e5c8019889188eea7fe7. Do not edit; run: python build/forms.py
# What follows has sha256 d47fc7f0fb327b27ed88c2435ca53b7be31f1b6504e709695fbabdf4a001adc2
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unapplied_dialog.ui'
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
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.choice_box import ChoiceBox

class Ui_UnappliedDialog(object):
    def setupUi(self, unappliedDialog):
        if not unappliedDialog.objectName():
            unappliedDialog.setObjectName(u"unappliedDialog")
        unappliedDialog.resize(520, 320)
        self.layout1 = QVBoxLayout(unappliedDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.unappliedTitle = QLabel(unappliedDialog)
        self.unappliedTitle.setObjectName(u"unappliedTitle")
        self.unappliedTitle.setWordWrap(True)
        self.unappliedTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.unappliedTitle.setProperty(u"part", u"big")

        self.layout1.addWidget(self.unappliedTitle)

        self.unappliedText = QLabel(unappliedDialog)
        self.unappliedText.setObjectName(u"unappliedText")
        self.unappliedText.setWordWrap(True)
        self.unappliedText.setTextFormat(Qt.TextFormat.PlainText)
        self.unappliedText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.unappliedText)

        self.layout2 = QGridLayout()
        self.layout2.setObjectName(u"layout2")
        self.layout2.setHorizontalSpacing(8)
        self.layout2.setVerticalSpacing(6)
        self.unappliedResolutionLabel = QLabel(unappliedDialog)
        self.unappliedResolutionLabel.setObjectName(u"unappliedResolutionLabel")

        self.layout2.addWidget(self.unappliedResolutionLabel, 0, 0, 1, 1)

        self.unappliedResolution = ChoiceBox(unappliedDialog)
        self.unappliedResolution.setObjectName(u"unappliedResolution")
        self.unappliedResolution.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.unappliedResolution.setMinimumContentsLength(10)

        self.layout2.addWidget(self.unappliedResolution, 0, 1, 1, 1)

        self.unappliedNoteLabel = QLabel(unappliedDialog)
        self.unappliedNoteLabel.setObjectName(u"unappliedNoteLabel")

        self.layout2.addWidget(self.unappliedNoteLabel, 1, 0, 1, 1)

        self.unappliedNote = QPlainTextEdit(unappliedDialog)
        self.unappliedNote.setObjectName(u"unappliedNote")
        self.unappliedNote.setTabChangesFocus(True)
        self.unappliedNote.setMaximumSize(QSize(16777215, 64))

        self.layout2.addWidget(self.unappliedNote, 1, 1, 1, 1)

        self.layout2.setColumnStretch(1, 1)

        self.layout1.addLayout(self.layout2)

        self.unappliedError = QLabel(unappliedDialog)
        self.unappliedError.setObjectName(u"unappliedError")
        self.unappliedError.setWordWrap(True)
        self.unappliedError.setTextFormat(Qt.TextFormat.PlainText)
        self.unappliedError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.unappliedError)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.spacer4 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer4)

        self.unappliedSaveButton = QPushButton(unappliedDialog)
        self.unappliedSaveButton.setObjectName(u"unappliedSaveButton")
        self.unappliedSaveButton.setProperty(u"part", u"strong")

        self.layout3.addWidget(self.unappliedSaveButton)

        self.unappliedCancelButton = QPushButton(unappliedDialog)
        self.unappliedCancelButton.setObjectName(u"unappliedCancelButton")
        self.unappliedCancelButton.setAutoDefault(False)

        self.layout3.addWidget(self.unappliedCancelButton)


        self.layout1.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.unappliedResolutionLabel.setBuddy(self.unappliedResolution)
        self.unappliedNoteLabel.setBuddy(self.unappliedNote)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.unappliedResolution, self.unappliedNote)
        QWidget.setTabOrder(self.unappliedNote, self.unappliedSaveButton)
        QWidget.setTabOrder(self.unappliedSaveButton, self.unappliedCancelButton)

        self.retranslateUi(unappliedDialog)

        self.unappliedSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(unappliedDialog)
    # setupUi

    def retranslateUi(self, unappliedDialog):
        unappliedDialog.setWindowTitle(QCoreApplication.translate("UnappliedDialog", u"Money without a claim", None))
        self.unappliedTitle.setText("")
        self.unappliedText.setText("")
        self.unappliedResolutionLabel.setText(QCoreApplication.translate("UnappliedDialog", u"What became of &it", None))
#if QT_CONFIG(accessibility)
        self.unappliedResolution.setAccessibleName(QCoreApplication.translate("UnappliedDialog", u"What became of it", None))
#endif // QT_CONFIG(accessibility)
        self.unappliedNoteLabel.setText(QCoreApplication.translate("UnappliedDialog", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.unappliedNote.setAccessibleName(QCoreApplication.translate("UnappliedDialog", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.unappliedError.setText("")
        self.unappliedSaveButton.setText(QCoreApplication.translate("UnappliedDialog", u"&Save", None))
        self.unappliedCancelButton.setText(QCoreApplication.translate("UnappliedDialog", u"Cancel", None))
    # retranslateUi

