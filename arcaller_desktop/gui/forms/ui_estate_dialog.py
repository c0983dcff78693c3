# Compiled from ui/estate_dialog.ui sha256 69c7cf8fa901c5c0d2de106bc76b38921870e21f99cc932d9e4598fa4896de90. Do not edit; run: python build/forms.py
# What follows has sha256 b3b6fb45b36f37f8dad0497da635972a385cb34789b02174fd81d7502e5567db
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'estate_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_EstateDialog(object):
    def setupUi(self, estateDialog):
        if not estateDialog.objectName():
            estateDialog.setObjectName(u"estateDialog")
        estateDialog.resize(460, 360)
        self.layout1 = QVBoxLayout(estateDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.estateText = QLabel(estateDialog)
        self.estateText.setObjectName(u"estateText")
        self.estateText.setWordWrap(True)

        self.layout1.addWidget(self.estateText)

        self.layout2 = QGridLayout()
        self.layout2.setObjectName(u"layout2")
        self.layout2.setHorizontalSpacing(8)
        self.layout2.setVerticalSpacing(6)
        self.estateRepresentativeLabel = QLabel(estateDialog)
        self.estateRepresentativeLabel.setObjectName(u"estateRepresentativeLabel")

        self.layout2.addWidget(self.estateRepresentativeLabel, 0, 0, 1, 1)

        self.estateRepresentative = QLineEdit(estateDialog)
        self.estateRepresentative.setObjectName(u"estateRepresentative")

        self.layout2.addWidget(self.estateRepresentative, 0, 1, 1, 1)

        self.estateLine1Label = QLabel(estateDialog)
        self.estateLine1Label.setObjectName(u"estateLine1Label")

        self.layout2.addWidget(self.estateLine1Label, 1, 0, 1, 1)

        self.estateLine1 = QLineEdit(estateDialog)
        self.estateLine1.setObjectName(u"estateLine1")

        self.layout2.addWidget(self.estateLine1, 1, 1, 1, 1)

        self.estateLine2Label = QLabel(estateDialog)
        self.estateLine2Label.setObjectName(u"estateLine2Label")

        self.layout2.addWidget(self.estateLine2Label, 2, 0, 1, 1)

        self.estateLine2 = QLineEdit(estateDialog)
        self.estateLine2.setObjectName(u"estateLine2")

        self.layout2.addWidget(self.estateLine2, 2, 1, 1, 1)

        self.estateCityLabel = QLabel(estateDialog)
        self.estateCityLabel.setObjectName(u"estateCityLabel")

        self.layout2.addWidget(self.estateCityLabel, 3, 0, 1, 1)

        self.estateCity = QLineEdit(estateDialog)
        self.estateCity.setObjectName(u"estateCity")

        self.layout2.addWidget(self.estateCity, 3, 1, 1, 1)

        self.estateStateLabel = QLabel(estateDialog)
        self.estateStateLabel.setObjectName(u"estateStateLabel")

        self.layout2.addWidget(self.estateStateLabel, 4, 0, 1, 1)

        self.estateState = QLineEdit(estateDialog)
        self.estateState.setObjectName(u"estateState")

        self.layout2.addWidget(self.estateState, 4, 1, 1, 1)

        self.estateZipLabel = QLabel(estateDialog)
        self.estateZipLabel.setObjectName(u"estateZipLabel")

        self.layout2.addWidget(self.estateZipLabel, 5, 0, 1, 1)

        self.estateZip = QLineEdit(estateDialog)
        self.estateZip.setObjectName(u"estateZip")

        self.layout2.addWidget(self.estateZip, 5, 1, 1, 1)

        self.layout2.setColumnStretch(1, 1)

        self.layout1.addLayout(self.layout2)

        self.estateRelease = QCheckBox(estateDialog)
        self.estateRelease.setObjectName(u"estateRelease")

        self.layout1.addWidget(self.estateRelease)

        self.estateError = QLabel(estateDialog)
        self.estateError.setObjectName(u"estateError")
        self.estateError.setWordWrap(True)
        self.estateError.setTextFormat(Qt.TextFormat.PlainText)
        self.estateError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.estateError)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer1)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer2)

        self.estateCancelButton = QPushButton(estateDialog)
        self.estateCancelButton.setObjectName(u"estateCancelButton")
        self.estateCancelButton.setAutoDefault(False)

        self.layout3.addWidget(self.estateCancelButton)

        self.estateSaveButton = QPushButton(estateDialog)
        self.estateSaveButton.setObjectName(u"estateSaveButton")
        self.estateSaveButton.setProperty(u"part", u"strong")

        self.layout3.addWidget(self.estateSaveButton)


        self.layout1.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.estateRepresentativeLabel.setBuddy(self.estateRepresentative)
        self.estateLine1Label.setBuddy(self.estateLine1)
        self.estateLine2Label.setBuddy(self.estateLine2)
        self.estateCityLabel.setBuddy(self.estateCity)
        self.estateStateLabel.setBuddy(self.estateState)
        self.estateZipLabel.setBuddy(self.estateZip)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.estateRepresentative, self.estateLine1)
        QWidget.setTabOrder(self.estateLine1, self.estateLine2)
        QWidget.setTabOrder(self.estateLine2, self.estateCity)
        QWidget.setTabOrder(self.estateCity, self.estateState)
        QWidget.setTabOrder(self.estateState, self.estateZip)
        QWidget.setTabOrder(self.estateZip, self.estateRelease)
        QWidget.setTabOrder(self.estateRelease, self.estateSaveButton)
        QWidget.setTabOrder(self.estateSaveButton, self.estateCancelButton)

        self.retranslateUi(estateDialog)

        self.estateSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(estateDialog)
    # setupUi

    def retranslateUi(self, estateDialog):
        estateDialog.setWindowTitle(QCoreApplication.translate("EstateDialog", u"Estate", None))
        self.estateText.setText(QCoreApplication.translate("EstateDialog", u"Bills are addressed to the estate, in care of its representative when one is known. Nothing goes out until you let it. Relatives are not asked to pay.", None))
        self.estateRepresentativeLabel.setText(QCoreApplication.translate("EstateDialog", u"&Representative", None))
#if QT_CONFIG(accessibility)
        self.estateRepresentative.setAccessibleName(QCoreApplication.translate("EstateDialog", u"Who speaks for the estate", None))
#endif // QT_CONFIG(accessibility)
        self.estateLine1Label.setText(QCoreApplication.translate("EstateDialog", u"&Street", None))
#if QT_CONFIG(accessibility)
        self.estateLine1.setAccessibleName(QCoreApplication.translate("EstateDialog", u"Street", None))
#endif // QT_CONFIG(accessibility)
        self.estateLine2Label.setText(QCoreApplication.translate("EstateDialog", u"&Apartment", None))
#if QT_CONFIG(accessibility)
        self.estateLine2.setAccessibleName(QCoreApplication.translate("EstateDialog", u"Apartment or suite", None))
#endif // QT_CONFIG(accessibility)
        self.estateCityLabel.setText(QCoreApplication.translate("EstateDialog", u"Ci&ty", None))
#if QT_CONFIG(accessibility)
        self.estateCity.setAccessibleName(QCoreApplication.translate("EstateDialog", u"City", None))
#endif // QT_CONFIG(accessibility)
        self.estateStateLabel.setText(QCoreApplication.translate("EstateDialog", u"Stat&e", None))
#if QT_CONFIG(accessibility)
        self.estateState.setAccessibleName(QCoreApplication.translate("EstateDialog", u"State, two letters", None))
#endif // QT_CONFIG(accessibility)
        self.estateZipLabel.setText(QCoreApplication.translate("EstateDialog", u"&ZIP code", None))
#if QT_CONFIG(accessibility)
        self.estateZip.setAccessibleName(QCoreApplication.translate("EstateDialog", u"ZIP code", None))
#endif // QT_CONFIG(accessibility)
        self.estateRelease.setText(QCoreApplication.translate("EstateDialog", u"&Let statements go to the estate", None))
#if QT_CONFIG(accessibility)
        self.estateRelease.setAccessibleName(QCoreApplication.translate("EstateDialog", u"Let statements go to the estate", None))
#endif // QT_CONFIG(accessibility)
        self.estateError.setText("")
        self.estateCancelButton.setText(QCoreApplication.translate("EstateDialog", u"Cancel", None))
        self.estateSaveButton.setText(QCoreApplication.translate("EstateDialog", u"Sa&ve", None))
    # retranslateUi

