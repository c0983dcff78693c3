# Compiled from ui/hand_on_dialog.ui sha256 ebb73bfb162a5325725b1fcd88b294bbc010faeac22ce2f88cf9a0a99d2ca741. Do not edit; run: python build/forms.py
# What follows has sha256 f3f479b67b01a24d776c500d5d984459fbce4a9bab7d02ebf4e7057d8fd479c4
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hand_on_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_HandOnDialog(object):
    def setupUi(self, handOnDialog):
        if not handOnDialog.objectName():
            handOnDialog.setObjectName(u"handOnDialog")
        self.layout14 = QVBoxLayout(handOnDialog)
        self.layout14.setSpacing(10)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(16, 14, 16, 12)
        self.handText = QLabel(handOnDialog)
        self.handText.setObjectName(u"handText")
        self.handText.setWordWrap(True)
        self.handText.setProperty(u"part", u"muted")

        self.layout14.addWidget(self.handText)

        self.layout11 = QGridLayout()
        self.layout11.setObjectName(u"layout11")
        self.layout11.setHorizontalSpacing(8)
        self.layout11.setVerticalSpacing(5)
        self.handKindLabel = QLabel(handOnDialog)
        self.handKindLabel.setObjectName(u"handKindLabel")

        self.layout11.addWidget(self.handKindLabel, 0, 0, 1, 1)

        self.handKind = QComboBox(handOnDialog)
        self.handKind.setObjectName(u"handKind")

        self.layout11.addWidget(self.handKind, 0, 1, 1, 1)

        self.handPersonLabel = QLabel(handOnDialog)
        self.handPersonLabel.setObjectName(u"handPersonLabel")

        self.layout11.addWidget(self.handPersonLabel, 1, 0, 1, 1)

        self.handPerson = QComboBox(handOnDialog)
        self.handPerson.setObjectName(u"handPerson")

        self.layout11.addWidget(self.handPerson, 1, 1, 1, 1)

        self.handWhyLabel = QLabel(handOnDialog)
        self.handWhyLabel.setObjectName(u"handWhyLabel")

        self.layout11.addWidget(self.handWhyLabel, 2, 0, 1, 1)

        self.handWhy = QLineEdit(handOnDialog)
        self.handWhy.setObjectName(u"handWhy")

        self.layout11.addWidget(self.handWhy, 2, 1, 1, 1)

        self.handDueLabel = QLabel(handOnDialog)
        self.handDueLabel.setObjectName(u"handDueLabel")

        self.layout11.addWidget(self.handDueLabel, 3, 0, 1, 1)

        self.handDue = DateField(handOnDialog)
        self.handDue.setObjectName(u"handDue")

        self.layout11.addWidget(self.handDue, 3, 1, 1, 1)

        self.layout11.setColumnStretch(1, 1)

        self.layout14.addLayout(self.layout11)

        self.handError = QLabel(handOnDialog)
        self.handError.setObjectName(u"handError")
        self.handError.setWordWrap(True)
        self.handError.setProperty(u"part", u"bad")

        self.layout14.addWidget(self.handError)

        self.layout13 = QHBoxLayout()
        self.layout13.setSpacing(6)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.spacer12 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout13.addItem(self.spacer12)

        self.handCancelButton = QPushButton(handOnDialog)
        self.handCancelButton.setObjectName(u"handCancelButton")
        self.handCancelButton.setAutoDefault(False)

        self.layout13.addWidget(self.handCancelButton)

        self.handSaveButton = QPushButton(handOnDialog)
        self.handSaveButton.setObjectName(u"handSaveButton")
        self.handSaveButton.setProperty(u"part", u"strong")

        self.layout13.addWidget(self.handSaveButton)


        self.layout14.addLayout(self.layout13)

#if QT_CONFIG(shortcut)
        self.handKindLabel.setBuddy(self.handKind)
        self.handPersonLabel.setBuddy(self.handPerson)
        self.handWhyLabel.setBuddy(self.handWhy)
        self.handDueLabel.setBuddy(self.handDue)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.handKind, self.handPerson)
        QWidget.setTabOrder(self.handPerson, self.handWhy)
        QWidget.setTabOrder(self.handWhy, self.handDue)
        QWidget.setTabOrder(self.handDue, self.handSaveButton)
        QWidget.setTabOrder(self.handSaveButton, self.handCancelButton)

        self.retranslateUi(handOnDialog)

        self.handSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(handOnDialog)
    # setupUi

    def retranslateUi(self, handOnDialog):
        handOnDialog.setWindowTitle(QCoreApplication.translate("HandOnDialog", u"Hand a question on", None))
        self.handText.setText("")
        self.handKindLabel.setText(QCoreApplication.translate("HandOnDialog", u"&To", None))
#if QT_CONFIG(accessibility)
        self.handKind.setAccessibleName(QCoreApplication.translate("HandOnDialog", u"Whom to hand it to", None))
#endif // QT_CONFIG(accessibility)
        self.handPersonLabel.setText(QCoreApplication.translate("HandOnDialog", u"Pe&rson", None))
#if QT_CONFIG(accessibility)
        self.handPerson.setAccessibleName(QCoreApplication.translate("HandOnDialog", u"One person, or whoever holds the role", None))
#endif // QT_CONFIG(accessibility)
        self.handWhyLabel.setText(QCoreApplication.translate("HandOnDialog", u"&Why", None))
#if QT_CONFIG(accessibility)
        self.handWhy.setAccessibleName(QCoreApplication.translate("HandOnDialog", u"Why", None))
#endif // QT_CONFIG(accessibility)
        self.handDueLabel.setText(QCoreApplication.translate("HandOnDialog", u"Answer &due", None))
#if QT_CONFIG(accessibility)
        self.handDue.setAccessibleName(QCoreApplication.translate("HandOnDialog", u"Answer due", None))
#endif // QT_CONFIG(accessibility)
        self.handError.setText("")
        self.handCancelButton.setText(QCoreApplication.translate("HandOnDialog", u"Cancel", None))
        self.handSaveButton.setText(QCoreApplication.translate("HandOnDialog", u"&Hand on", None))
    # retranslateUi

