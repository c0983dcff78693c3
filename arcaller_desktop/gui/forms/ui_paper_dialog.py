# Compiled from ui/paper_dialog.ui sha256 5918387b9a0ac2a6ae316f336566de9dae1f968293c9248e9d6edf1223d2bc39. Do not edit; run: python build/forms.py
# What follows has sha256 d0f031d6e2c6236f3ef7bd5425522a1a79b9e396fe43a5ca3b3f6e3d13a5686d
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QDoubleSpinBox,
    QFormLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_PaperDialog(object):
    def setupUi(self, paperDialog):
        if not paperDialog.objectName():
            paperDialog.setObjectName(u"paperDialog")
        paperDialog.resize(980, 660)
        self.layout21 = QVBoxLayout(paperDialog)
        self.layout21.setSpacing(6)
        self.layout21.setObjectName(u"layout21")
        self.layout18 = QHBoxLayout()
        self.layout18.setSpacing(6)
        self.layout18.setObjectName(u"layout18")
        self.paperSide = QWidget(paperDialog)
        self.paperSide.setObjectName(u"paperSide")
        self.paperSide.setMaximumSize(QSize(360, 16777215))
        self.layout17 = QVBoxLayout(self.paperSide)
        self.layout17.setSpacing(6)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.paperText = QLabel(self.paperSide)
        self.paperText.setObjectName(u"paperText")
        self.paperText.setProperty(u"part", u"muted")
        self.paperText.setWordWrap(True)

        self.layout17.addWidget(self.paperText)

        self.layout15 = QFormLayout()
        self.layout15.setObjectName(u"layout15")
        self.paperEnvelopeLabel = QLabel(self.paperSide)
        self.paperEnvelopeLabel.setObjectName(u"paperEnvelopeLabel")

        self.layout15.setWidget(0, QFormLayout.ItemRole.LabelRole, self.paperEnvelopeLabel)

        self.paperEnvelope = QComboBox(self.paperSide)
        self.paperEnvelope.setObjectName(u"paperEnvelope")

        self.layout15.setWidget(0, QFormLayout.ItemRole.FieldRole, self.paperEnvelope)

        self.paperRightLabel = QLabel(self.paperSide)
        self.paperRightLabel.setObjectName(u"paperRightLabel")

        self.layout15.setWidget(1, QFormLayout.ItemRole.LabelRole, self.paperRightLabel)

        self.paperRight = QDoubleSpinBox(self.paperSide)
        self.paperRight.setObjectName(u"paperRight")

        self.layout15.setWidget(1, QFormLayout.ItemRole.FieldRole, self.paperRight)

        self.paperDownLabel = QLabel(self.paperSide)
        self.paperDownLabel.setObjectName(u"paperDownLabel")

        self.layout15.setWidget(2, QFormLayout.ItemRole.LabelRole, self.paperDownLabel)

        self.paperDown = QDoubleSpinBox(self.paperSide)
        self.paperDown.setObjectName(u"paperDown")

        self.layout15.setWidget(2, QFormLayout.ItemRole.FieldRole, self.paperDown)

        self.paperPerforationLabel = QLabel(self.paperSide)
        self.paperPerforationLabel.setObjectName(u"paperPerforationLabel")

        self.layout15.setWidget(3, QFormLayout.ItemRole.LabelRole, self.paperPerforationLabel)

        self.paperPerforation = QDoubleSpinBox(self.paperSide)
        self.paperPerforation.setObjectName(u"paperPerforation")

        self.layout15.setWidget(3, QFormLayout.ItemRole.FieldRole, self.paperPerforation)

        self.paperColourLabel = QLabel(self.paperSide)
        self.paperColourLabel.setObjectName(u"paperColourLabel")

        self.layout15.setWidget(4, QFormLayout.ItemRole.LabelRole, self.paperColourLabel)

        self.paperColour = QLineEdit(self.paperSide)
        self.paperColour.setObjectName(u"paperColour")

        self.layout15.setWidget(4, QFormLayout.ItemRole.FieldRole, self.paperColour)


        self.layout17.addLayout(self.layout15)

        self.spacer16 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout17.addItem(self.spacer16)


        self.layout18.addWidget(self.paperSide)

        self.paperPages = QPdfView(paperDialog)
        self.paperPages.setObjectName(u"paperPages")
        self.paperPages.setMinimumSize(QSize(320, 300))

        self.layout18.addWidget(self.paperPages)

        self.layout18.setStretch(1, 1)

        self.layout21.addLayout(self.layout18)

        self.paperError = QLabel(paperDialog)
        self.paperError.setObjectName(u"paperError")
        self.paperError.setProperty(u"part", u"error")
        self.paperError.setWordWrap(True)

        self.layout21.addWidget(self.paperError)

        self.layout20 = QHBoxLayout()
        self.layout20.setSpacing(6)
        self.layout20.setObjectName(u"layout20")
        self.paperPrintButton = QPushButton(paperDialog)
        self.paperPrintButton.setObjectName(u"paperPrintButton")
        self.paperPrintButton.setAutoDefault(False)

        self.layout20.addWidget(self.paperPrintButton)

        self.spacer19 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout20.addItem(self.spacer19)

        self.paperSaveButton = QPushButton(paperDialog)
        self.paperSaveButton.setObjectName(u"paperSaveButton")
        self.paperSaveButton.setProperty(u"part", u"strong")
        self.paperSaveButton.setAutoDefault(False)

        self.layout20.addWidget(self.paperSaveButton)

        self.paperCancelButton = QPushButton(paperDialog)
        self.paperCancelButton.setObjectName(u"paperCancelButton")
        self.paperCancelButton.setAutoDefault(False)

        self.layout20.addWidget(self.paperCancelButton)


        self.layout21.addLayout(self.layout20)

#if QT_CONFIG(shortcut)
        self.paperEnvelopeLabel.setBuddy(self.paperEnvelope)
        self.paperRightLabel.setBuddy(self.paperRight)
        self.paperDownLabel.setBuddy(self.paperDown)
        self.paperPerforationLabel.setBuddy(self.paperPerforation)
        self.paperColourLabel.setBuddy(self.paperColour)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(paperDialog)

        self.paperSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(paperDialog)
    # setupUi

    def retranslateUi(self, paperDialog):
#if QT_CONFIG(accessibility)
        paperDialog.setAccessibleName(QCoreApplication.translate("PaperDialog", u"Paper and envelopes", None))
#endif // QT_CONFIG(accessibility)
        paperDialog.setWindowTitle(QCoreApplication.translate("PaperDialog", u"Paper and envelopes", None))
        self.paperText.setText(QCoreApplication.translate("PaperDialog", u"There is no one standard for window envelopes. Choose the nearest, print the check page at 100 %, fold it into your own envelopes, and move the addresses until they sit in their windows.", None))
        self.paperEnvelopeLabel.setText(QCoreApplication.translate("PaperDialog", u"&Envelope", None))
#if QT_CONFIG(accessibility)
        self.paperEnvelope.setAccessibleName(QCoreApplication.translate("PaperDialog", u"Envelope", None))
#endif // QT_CONFIG(accessibility)
        self.paperRightLabel.setText(QCoreApplication.translate("PaperDialog", u"Move addresses &right, in.", None))
#if QT_CONFIG(accessibility)
        self.paperRight.setAccessibleName(QCoreApplication.translate("PaperDialog", u"Move addresses right, in inches", None))
#endif // QT_CONFIG(accessibility)
        self.paperDownLabel.setText(QCoreApplication.translate("PaperDialog", u"Move addresses &down, in.", None))
#if QT_CONFIG(accessibility)
        self.paperDown.setAccessibleName(QCoreApplication.translate("PaperDialog", u"Move addresses down, in inches", None))
#endif // QT_CONFIG(accessibility)
        self.paperPerforationLabel.setText(QCoreApplication.translate("PaperDialog", u"Cou&pon height, in.", None))
#if QT_CONFIG(accessibility)
        self.paperPerforation.setAccessibleName(QCoreApplication.translate("PaperDialog", u"Height of the coupon, in inches", None))
#endif // QT_CONFIG(accessibility)
        self.paperColourLabel.setText(QCoreApplication.translate("PaperDialog", u"C&olor of headings", None))
#if QT_CONFIG(accessibility)
        self.paperColour.setAccessibleName(QCoreApplication.translate("PaperDialog", u"Color of headings", None))
#endif // QT_CONFIG(accessibility)
        self.paperColour.setPlaceholderText(QCoreApplication.translate("PaperDialog", u"#1A456B, or empty for blue", None))
#if QT_CONFIG(accessibility)
        self.paperPages.setAccessibleName(QCoreApplication.translate("PaperDialog", u"Check page", None))
#endif // QT_CONFIG(accessibility)
        self.paperError.setText("")
#if QT_CONFIG(accessibility)
        self.paperPrintButton.setAccessibleName(QCoreApplication.translate("PaperDialog", u"Print the check page", None))
#endif // QT_CONFIG(accessibility)
        self.paperPrintButton.setText(QCoreApplication.translate("PaperDialog", u"Print the chec&k page\u2026", None))
#if QT_CONFIG(accessibility)
        self.paperSaveButton.setAccessibleName(QCoreApplication.translate("PaperDialog", u"Save", None))
#endif // QT_CONFIG(accessibility)
        self.paperSaveButton.setText(QCoreApplication.translate("PaperDialog", u"&Save", None))
#if QT_CONFIG(accessibility)
        self.paperCancelButton.setAccessibleName(QCoreApplication.translate("PaperDialog", u"Cancel", None))
#endif // QT_CONFIG(accessibility)
        self.paperCancelButton.setText(QCoreApplication.translate("PaperDialog", u"&Cancel", None))
    # retranslateUi

