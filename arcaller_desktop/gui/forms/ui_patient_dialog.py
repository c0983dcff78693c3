# Compiled from ui/patient_dialog.ui sha256 a054bffafe2f23f003c07a9ba472d740e227bafd65f9e9864a35de7ca531ffce. Do not edit; run: python build/forms.py
# What follows has sha256 2623a202eedfa75abe8b2c40c31ecdbc3aabc9d189becbe35c95d2cb61e7a290
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'patient_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QCheckBox, QComboBox,
    QDialog, QFrame, QGridLayout, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QTableView, QVBoxLayout,
    QWidget)

from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_PatientDialog(object):
    def setupUi(self, patientDialog):
        if not patientDialog.objectName():
            patientDialog.setObjectName(u"patientDialog")
        patientDialog.resize(980, 530)
        self.layout1 = QVBoxLayout(patientDialog)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.patientNotice = QLabel(patientDialog)
        self.patientNotice.setObjectName(u"patientNotice")
        self.patientNotice.setWordWrap(True)
        self.patientNotice.setProperty(u"part", u"notice")

        self.layout1.addWidget(self.patientNotice)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(28)
        self.layout2.setObjectName(u"layout2")
        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.patientSection = QLabel(patientDialog)
        self.patientSection.setObjectName(u"patientSection")
        self.patientSection.setProperty(u"part", u"title")

        self.layout3.addWidget(self.patientSection)

        self.layout4 = QGridLayout()
        self.layout4.setObjectName(u"layout4")
        self.layout4.setHorizontalSpacing(8)
        self.layout4.setVerticalSpacing(6)
        self.patientLastLabel = QLabel(patientDialog)
        self.patientLastLabel.setObjectName(u"patientLastLabel")

        self.layout4.addWidget(self.patientLastLabel, 0, 0, 1, 1)

        self.patientLast = QLineEdit(patientDialog)
        self.patientLast.setObjectName(u"patientLast")

        self.layout4.addWidget(self.patientLast, 0, 1, 1, 1)

        self.patientFirstLabel = QLabel(patientDialog)
        self.patientFirstLabel.setObjectName(u"patientFirstLabel")

        self.layout4.addWidget(self.patientFirstLabel, 0, 2, 1, 1)

        self.patientFirst = QLineEdit(patientDialog)
        self.patientFirst.setObjectName(u"patientFirst")

        self.layout4.addWidget(self.patientFirst, 0, 3, 1, 1)

        self.patientMiddleLabel = QLabel(patientDialog)
        self.patientMiddleLabel.setObjectName(u"patientMiddleLabel")

        self.layout4.addWidget(self.patientMiddleLabel, 1, 0, 1, 1)

        self.patientMiddle = QLineEdit(patientDialog)
        self.patientMiddle.setObjectName(u"patientMiddle")

        self.layout4.addWidget(self.patientMiddle, 1, 1, 1, 1)

        self.patientSuffixLabel = QLabel(patientDialog)
        self.patientSuffixLabel.setObjectName(u"patientSuffixLabel")

        self.layout4.addWidget(self.patientSuffixLabel, 1, 2, 1, 1)

        self.patientSuffix = QLineEdit(patientDialog)
        self.patientSuffix.setObjectName(u"patientSuffix")

        self.layout4.addWidget(self.patientSuffix, 1, 3, 1, 1)

        self.patientBornLabel = QLabel(patientDialog)
        self.patientBornLabel.setObjectName(u"patientBornLabel")

        self.layout4.addWidget(self.patientBornLabel, 2, 0, 1, 1)

        self.patientBorn = DateField(patientDialog)
        self.patientBorn.setObjectName(u"patientBorn")

        self.layout4.addWidget(self.patientBorn, 2, 1, 1, 1)

        self.patientSexLabel = QLabel(patientDialog)
        self.patientSexLabel.setObjectName(u"patientSexLabel")

        self.layout4.addWidget(self.patientSexLabel, 2, 2, 1, 1)

        self.patientSex = QComboBox(patientDialog)
        self.patientSex.setObjectName(u"patientSex")
        self.patientSex.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.patientSex.setMinimumContentsLength(8)

        self.layout4.addWidget(self.patientSex, 2, 3, 1, 1)

        self.patientLine1Label = QLabel(patientDialog)
        self.patientLine1Label.setObjectName(u"patientLine1Label")

        self.layout4.addWidget(self.patientLine1Label, 3, 0, 1, 1)

        self.patientLine1 = QLineEdit(patientDialog)
        self.patientLine1.setObjectName(u"patientLine1")

        self.layout4.addWidget(self.patientLine1, 3, 1, 1, 3)

        self.patientLine2 = QLineEdit(patientDialog)
        self.patientLine2.setObjectName(u"patientLine2")

        self.layout4.addWidget(self.patientLine2, 4, 1, 1, 3)

        self.patientCityLabel = QLabel(patientDialog)
        self.patientCityLabel.setObjectName(u"patientCityLabel")

        self.layout4.addWidget(self.patientCityLabel, 5, 0, 1, 1)

        self.patientCity = QLineEdit(patientDialog)
        self.patientCity.setObjectName(u"patientCity")

        self.layout4.addWidget(self.patientCity, 5, 1, 1, 1)

        self.patientStateLabel = QLabel(patientDialog)
        self.patientStateLabel.setObjectName(u"patientStateLabel")

        self.layout4.addWidget(self.patientStateLabel, 5, 2, 1, 1)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(6)
        self.layout5.setObjectName(u"layout5")
        self.patientState = QLineEdit(patientDialog)
        self.patientState.setObjectName(u"patientState")
        self.patientState.setMaxLength(2)
        self.patientState.setMaximumSize(QSize(48, 16777215))

        self.layout5.addWidget(self.patientState)

        self.patientZip = QLineEdit(patientDialog)
        self.patientZip.setObjectName(u"patientZip")
        self.patientZip.setMaxLength(10)

        self.layout5.addWidget(self.patientZip)


        self.layout4.addLayout(self.layout5, 5, 3, 1, 1)

        self.patientPhoneLabel = QLabel(patientDialog)
        self.patientPhoneLabel.setObjectName(u"patientPhoneLabel")

        self.layout4.addWidget(self.patientPhoneLabel, 6, 0, 1, 1)

        self.patientPhone = QLineEdit(patientDialog)
        self.patientPhone.setObjectName(u"patientPhone")

        self.layout4.addWidget(self.patientPhone, 6, 1, 1, 1)

        self.patientEmailLabel = QLabel(patientDialog)
        self.patientEmailLabel.setObjectName(u"patientEmailLabel")

        self.layout4.addWidget(self.patientEmailLabel, 6, 2, 1, 1)

        self.patientEmail = QLineEdit(patientDialog)
        self.patientEmail.setObjectName(u"patientEmail")

        self.layout4.addWidget(self.patientEmail, 6, 3, 1, 1)

        self.patientNoBillLabel = QLabel(patientDialog)
        self.patientNoBillLabel.setObjectName(u"patientNoBillLabel")

        self.layout4.addWidget(self.patientNoBillLabel, 7, 0, 1, 1)

        self.patientNoBill = QComboBox(patientDialog)
        self.patientNoBill.setObjectName(u"patientNoBill")
        self.patientNoBill.setEditable(True)
        self.patientNoBill.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.patientNoBill.setMinimumContentsLength(10)

        self.layout4.addWidget(self.patientNoBill, 7, 1, 1, 3)

        self.patientDiedLabel = QLabel(patientDialog)
        self.patientDiedLabel.setObjectName(u"patientDiedLabel")

        self.layout4.addWidget(self.patientDiedLabel, 8, 0, 1, 1)

        self.patientDied = DateField(patientDialog)
        self.patientDied.setObjectName(u"patientDied")

        self.layout4.addWidget(self.patientDied, 8, 1, 1, 1)

        self.patientAlsoBill = QCheckBox(patientDialog)
        self.patientAlsoBill.setObjectName(u"patientAlsoBill")

        self.layout4.addWidget(self.patientAlsoBill, 8, 2, 1, 2)

        self.layout4.setColumnStretch(1, 5)
        self.layout4.setColumnStretch(3, 4)

        self.layout3.addLayout(self.layout4)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout3.addItem(self.spacer1)


        self.layout2.addLayout(self.layout3)

        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.guarantorSection = QLabel(patientDialog)
        self.guarantorSection.setObjectName(u"guarantorSection")
        self.guarantorSection.setProperty(u"part", u"title")

        self.layout7.addWidget(self.guarantorSection)

        self.guarantorAccount = QLabel(patientDialog)
        self.guarantorAccount.setObjectName(u"guarantorAccount")
        self.guarantorAccount.setProperty(u"part", u"muted")

        self.layout7.addWidget(self.guarantorAccount)

        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.spacer2)


        self.layout6.addLayout(self.layout7)

        self.layout8 = QGridLayout()
        self.layout8.setObjectName(u"layout8")
        self.layout8.setHorizontalSpacing(8)
        self.layout8.setVerticalSpacing(6)
        self.guarantorLastLabel = QLabel(patientDialog)
        self.guarantorLastLabel.setObjectName(u"guarantorLastLabel")

        self.layout8.addWidget(self.guarantorLastLabel, 0, 0, 1, 1)

        self.guarantorLast = QLineEdit(patientDialog)
        self.guarantorLast.setObjectName(u"guarantorLast")

        self.layout8.addWidget(self.guarantorLast, 0, 1, 1, 1)

        self.guarantorFirstLabel = QLabel(patientDialog)
        self.guarantorFirstLabel.setObjectName(u"guarantorFirstLabel")

        self.layout8.addWidget(self.guarantorFirstLabel, 0, 2, 1, 1)

        self.guarantorFirst = QLineEdit(patientDialog)
        self.guarantorFirst.setObjectName(u"guarantorFirst")

        self.layout8.addWidget(self.guarantorFirst, 0, 3, 1, 1)

        self.guarantorMiddleLabel = QLabel(patientDialog)
        self.guarantorMiddleLabel.setObjectName(u"guarantorMiddleLabel")

        self.layout8.addWidget(self.guarantorMiddleLabel, 1, 0, 1, 1)

        self.guarantorMiddle = QLineEdit(patientDialog)
        self.guarantorMiddle.setObjectName(u"guarantorMiddle")

        self.layout8.addWidget(self.guarantorMiddle, 1, 1, 1, 1)

        self.guarantorSuffixLabel = QLabel(patientDialog)
        self.guarantorSuffixLabel.setObjectName(u"guarantorSuffixLabel")

        self.layout8.addWidget(self.guarantorSuffixLabel, 1, 2, 1, 1)

        self.guarantorSuffix = QLineEdit(patientDialog)
        self.guarantorSuffix.setObjectName(u"guarantorSuffix")

        self.layout8.addWidget(self.guarantorSuffix, 1, 3, 1, 1)

        self.guarantorLine1Label = QLabel(patientDialog)
        self.guarantorLine1Label.setObjectName(u"guarantorLine1Label")

        self.layout8.addWidget(self.guarantorLine1Label, 2, 0, 1, 1)

        self.guarantorLine1 = QLineEdit(patientDialog)
        self.guarantorLine1.setObjectName(u"guarantorLine1")

        self.layout8.addWidget(self.guarantorLine1, 2, 1, 1, 3)

        self.guarantorLine2 = QLineEdit(patientDialog)
        self.guarantorLine2.setObjectName(u"guarantorLine2")

        self.layout8.addWidget(self.guarantorLine2, 3, 1, 1, 3)

        self.guarantorCityLabel = QLabel(patientDialog)
        self.guarantorCityLabel.setObjectName(u"guarantorCityLabel")

        self.layout8.addWidget(self.guarantorCityLabel, 4, 0, 1, 1)

        self.guarantorCity = QLineEdit(patientDialog)
        self.guarantorCity.setObjectName(u"guarantorCity")

        self.layout8.addWidget(self.guarantorCity, 4, 1, 1, 1)

        self.guarantorStateLabel = QLabel(patientDialog)
        self.guarantorStateLabel.setObjectName(u"guarantorStateLabel")

        self.layout8.addWidget(self.guarantorStateLabel, 4, 2, 1, 1)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(6)
        self.layout9.setObjectName(u"layout9")
        self.guarantorState = QLineEdit(patientDialog)
        self.guarantorState.setObjectName(u"guarantorState")
        self.guarantorState.setMaxLength(2)
        self.guarantorState.setMaximumSize(QSize(48, 16777215))

        self.layout9.addWidget(self.guarantorState)

        self.guarantorZip = QLineEdit(patientDialog)
        self.guarantorZip.setObjectName(u"guarantorZip")
        self.guarantorZip.setMaxLength(10)

        self.layout9.addWidget(self.guarantorZip)


        self.layout8.addLayout(self.layout9, 4, 3, 1, 1)

        self.guarantorPhoneLabel = QLabel(patientDialog)
        self.guarantorPhoneLabel.setObjectName(u"guarantorPhoneLabel")

        self.layout8.addWidget(self.guarantorPhoneLabel, 5, 0, 1, 1)

        self.guarantorPhone = QLineEdit(patientDialog)
        self.guarantorPhone.setObjectName(u"guarantorPhone")

        self.layout8.addWidget(self.guarantorPhone, 5, 1, 1, 1)

        self.guarantorEmailLabel = QLabel(patientDialog)
        self.guarantorEmailLabel.setObjectName(u"guarantorEmailLabel")

        self.layout8.addWidget(self.guarantorEmailLabel, 5, 2, 1, 1)

        self.guarantorEmail = QLineEdit(patientDialog)
        self.guarantorEmail.setObjectName(u"guarantorEmail")

        self.layout8.addWidget(self.guarantorEmail, 5, 3, 1, 1)

        self.guarantorHoldLabel = QLabel(patientDialog)
        self.guarantorHoldLabel.setObjectName(u"guarantorHoldLabel")

        self.layout8.addWidget(self.guarantorHoldLabel, 6, 0, 1, 1)

        self.guarantorHold = QLineEdit(patientDialog)
        self.guarantorHold.setObjectName(u"guarantorHold")

        self.layout8.addWidget(self.guarantorHold, 6, 1, 1, 3)

        self.layout8.setColumnStretch(1, 5)
        self.layout8.setColumnStretch(3, 4)

        self.layout6.addLayout(self.layout8)

        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(8)
        self.layout10.setObjectName(u"layout10")
        self.guarantorSameButton = QPushButton(patientDialog)
        self.guarantorSameButton.setObjectName(u"guarantorSameButton")
        self.guarantorSameButton.setAutoDefault(False)

        self.layout10.addWidget(self.guarantorSameButton)

        self.guarantorChangeButton = QPushButton(patientDialog)
        self.guarantorChangeButton.setObjectName(u"guarantorChangeButton")
        self.guarantorChangeButton.setAutoDefault(False)

        self.layout10.addWidget(self.guarantorChangeButton)

        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout10.addItem(self.spacer3)


        self.layout6.addLayout(self.layout10)

        self.guarantorOthers = QLabel(patientDialog)
        self.guarantorOthers.setObjectName(u"guarantorOthers")
        self.guarantorOthers.setWordWrap(True)
        self.guarantorOthers.setProperty(u"part", u"muted")

        self.layout6.addWidget(self.guarantorOthers)

        self.spacer4 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.spacer4)


        self.layout2.addLayout(self.layout6)

        self.layout2.setStretch(0, 1)
        self.layout2.setStretch(1, 1)

        self.layout1.addLayout(self.layout2)

        self.coverageSection = QLabel(patientDialog)
        self.coverageSection.setObjectName(u"coverageSection")
        self.coverageSection.setProperty(u"part", u"title")

        self.layout1.addWidget(self.coverageSection)

        self.coverageFrame = QFrame(patientDialog)
        self.coverageFrame.setObjectName(u"coverageFrame")
        self.coverageFrame.setMinimumSize(QSize(0, 84))
        self.coverageFrame.setMaximumSize(QSize(16777215, 110))
        self.coverageFrame.setProperty(u"part", u"pane")
        self.layout11 = QVBoxLayout(self.coverageFrame)
        self.layout11.setSpacing(0)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(1, 1, 1, 1)
        self.patientCoverages = QTableView(self.coverageFrame)
        self.patientCoverages.setObjectName(u"patientCoverages")
        self.patientCoverages.setTabKeyNavigation(False)
        self.patientCoverages.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.patientCoverages.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.patientCoverages.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.patientCoverages.setShowGrid(False)
        self.patientCoverages.setWordWrap(False)
        self.patientCoverages.setCornerButtonEnabled(False)

        self.layout11.addWidget(self.patientCoverages)


        self.layout1.addWidget(self.coverageFrame)

        self.patientError = QLabel(patientDialog)
        self.patientError.setObjectName(u"patientError")
        self.patientError.setWordWrap(True)
        self.patientError.setTextFormat(Qt.TextFormat.PlainText)
        self.patientError.setProperty(u"part", u"bad")

        self.layout1.addWidget(self.patientError)

        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.spacer5 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.spacer5)

        self.patientCancelButton = QPushButton(patientDialog)
        self.patientCancelButton.setObjectName(u"patientCancelButton")
        self.patientCancelButton.setAutoDefault(False)

        self.layout12.addWidget(self.patientCancelButton)

        self.patientSaveButton = QPushButton(patientDialog)
        self.patientSaveButton.setObjectName(u"patientSaveButton")
        self.patientSaveButton.setProperty(u"part", u"strong")

        self.layout12.addWidget(self.patientSaveButton)


        self.layout1.addLayout(self.layout12)

#if QT_CONFIG(shortcut)
        self.patientLastLabel.setBuddy(self.patientLast)
        self.patientFirstLabel.setBuddy(self.patientFirst)
        self.patientMiddleLabel.setBuddy(self.patientMiddle)
        self.patientSuffixLabel.setBuddy(self.patientSuffix)
        self.patientBornLabel.setBuddy(self.patientBorn)
        self.patientSexLabel.setBuddy(self.patientSex)
        self.patientLine1Label.setBuddy(self.patientLine1)
        self.patientCityLabel.setBuddy(self.patientCity)
        self.patientStateLabel.setBuddy(self.patientState)
        self.patientPhoneLabel.setBuddy(self.patientPhone)
        self.patientEmailLabel.setBuddy(self.patientEmail)
        self.patientNoBillLabel.setBuddy(self.patientNoBill)
        self.patientDiedLabel.setBuddy(self.patientDied)
        self.guarantorLastLabel.setBuddy(self.guarantorLast)
        self.guarantorFirstLabel.setBuddy(self.guarantorFirst)
        self.guarantorMiddleLabel.setBuddy(self.guarantorMiddle)
        self.guarantorSuffixLabel.setBuddy(self.guarantorSuffix)
        self.guarantorLine1Label.setBuddy(self.guarantorLine1)
        self.guarantorCityLabel.setBuddy(self.guarantorCity)
        self.guarantorStateLabel.setBuddy(self.guarantorState)
        self.guarantorPhoneLabel.setBuddy(self.guarantorPhone)
        self.guarantorEmailLabel.setBuddy(self.guarantorEmail)
        self.guarantorHoldLabel.setBuddy(self.guarantorHold)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.patientLast, self.patientFirst)
        QWidget.setTabOrder(self.patientFirst, self.patientMiddle)
        QWidget.setTabOrder(self.patientMiddle, self.patientSuffix)
        QWidget.setTabOrder(self.patientSuffix, self.patientBorn)
        QWidget.setTabOrder(self.patientBorn, self.patientSex)
        QWidget.setTabOrder(self.patientSex, self.patientLine1)
        QWidget.setTabOrder(self.patientLine1, self.patientLine2)
        QWidget.setTabOrder(self.patientLine2, self.patientCity)
        QWidget.setTabOrder(self.patientCity, self.patientState)
        QWidget.setTabOrder(self.patientState, self.patientZip)
        QWidget.setTabOrder(self.patientZip, self.patientPhone)
        QWidget.setTabOrder(self.patientPhone, self.patientEmail)
        QWidget.setTabOrder(self.patientEmail, self.patientNoBill)
        QWidget.setTabOrder(self.patientNoBill, self.patientDied)
        QWidget.setTabOrder(self.patientDied, self.patientAlsoBill)
        QWidget.setTabOrder(self.patientAlsoBill, self.guarantorLast)
        QWidget.setTabOrder(self.guarantorLast, self.guarantorFirst)
        QWidget.setTabOrder(self.guarantorFirst, self.guarantorMiddle)
        QWidget.setTabOrder(self.guarantorMiddle, self.guarantorSuffix)
        QWidget.setTabOrder(self.guarantorSuffix, self.guarantorLine1)
        QWidget.setTabOrder(self.guarantorLine1, self.guarantorLine2)
        QWidget.setTabOrder(self.guarantorLine2, self.guarantorCity)
        QWidget.setTabOrder(self.guarantorCity, self.guarantorState)
        QWidget.setTabOrder(self.guarantorState, self.guarantorZip)
        QWidget.setTabOrder(self.guarantorZip, self.guarantorPhone)
        QWidget.setTabOrder(self.guarantorPhone, self.guarantorEmail)
        QWidget.setTabOrder(self.guarantorEmail, self.guarantorHold)
        QWidget.setTabOrder(self.guarantorHold, self.guarantorSameButton)
        QWidget.setTabOrder(self.guarantorSameButton, self.guarantorChangeButton)
        QWidget.setTabOrder(self.guarantorChangeButton, self.patientCoverages)
        QWidget.setTabOrder(self.patientCoverages, self.patientSaveButton)
        QWidget.setTabOrder(self.patientSaveButton, self.patientCancelButton)

        self.retranslateUi(patientDialog)

        self.patientSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(patientDialog)
    # setupUi

    def retranslateUi(self, patientDialog):
        patientDialog.setWindowTitle(QCoreApplication.translate("PatientDialog", u"Patient and guarantor", None))
        self.patientNotice.setText("")
        self.patientSection.setText(QCoreApplication.translate("PatientDialog", u"Patient", None))
        self.patientLastLabel.setText(QCoreApplication.translate("PatientDialog", u"&Last name", None))
#if QT_CONFIG(accessibility)
        self.patientLast.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Patient's last name", None))
#endif // QT_CONFIG(accessibility)
        self.patientFirstLabel.setText(QCoreApplication.translate("PatientDialog", u"&First", None))
#if QT_CONFIG(accessibility)
        self.patientFirst.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Patient's first name", None))
#endif // QT_CONFIG(accessibility)
        self.patientMiddleLabel.setText(QCoreApplication.translate("PatientDialog", u"Middle", None))
#if QT_CONFIG(accessibility)
        self.patientMiddle.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Patient's middle name", None))
#endif // QT_CONFIG(accessibility)
        self.patientSuffixLabel.setText(QCoreApplication.translate("PatientDialog", u"Suffix", None))
#if QT_CONFIG(accessibility)
        self.patientSuffix.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Patient's suffix", None))
#endif // QT_CONFIG(accessibility)
        self.patientBornLabel.setText(QCoreApplication.translate("PatientDialog", u"&Born", None))
#if QT_CONFIG(accessibility)
        self.patientBorn.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Birth date", None))
#endif // QT_CONFIG(accessibility)
        self.patientSexLabel.setText(QCoreApplication.translate("PatientDialog", u"Se&x", None))
#if QT_CONFIG(accessibility)
        self.patientSex.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Sex", None))
#endif // QT_CONFIG(accessibility)
        self.patientLine1Label.setText(QCoreApplication.translate("PatientDialog", u"Address", None))
#if QT_CONFIG(accessibility)
        self.patientLine1.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Patient's address, first line", None))
#endif // QT_CONFIG(accessibility)
        self.patientLine2.setPlaceholderText(QCoreApplication.translate("PatientDialog", u"Apartment, suite", None))
#if QT_CONFIG(accessibility)
        self.patientLine2.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Patient's address, second line", None))
#endif // QT_CONFIG(accessibility)
        self.patientCityLabel.setText(QCoreApplication.translate("PatientDialog", u"City", None))
#if QT_CONFIG(accessibility)
        self.patientCity.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Patient's city", None))
#endif // QT_CONFIG(accessibility)
        self.patientStateLabel.setText(QCoreApplication.translate("PatientDialog", u"State, ZIP", None))
#if QT_CONFIG(accessibility)
        self.patientState.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Patient's state", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.patientZip.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Patient's ZIP code", None))
#endif // QT_CONFIG(accessibility)
        self.patientPhoneLabel.setText(QCoreApplication.translate("PatientDialog", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.patientPhone.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Patient's phone", None))
#endif // QT_CONFIG(accessibility)
        self.patientEmailLabel.setText(QCoreApplication.translate("PatientDialog", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.patientEmail.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Patient's e-mail", None))
#endif // QT_CONFIG(accessibility)
        self.patientNoBillLabel.setText(QCoreApplication.translate("PatientDialog", u"&No bill because", None))
#if QT_CONFIG(accessibility)
        self.patientNoBill.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Why the patient may not be billed", None))
#endif // QT_CONFIG(accessibility)
        self.patientDiedLabel.setText(QCoreApplication.translate("PatientDialog", u"&Deceased", None))
#if QT_CONFIG(accessibility)
        self.patientDied.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Date of death", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.patientAlsoBill.setToolTip(QCoreApplication.translate("PatientDialog", u"What is changed in the patient's address is changed in the address of the bill", None))
#endif // QT_CONFIG(tooltip)
        self.patientAlsoBill.setText(QCoreApplication.translate("PatientDialog", u"Address also for the bill", None))
        self.guarantorSection.setText(QCoreApplication.translate("PatientDialog", u"Who pays (guarantor)", None))
        self.guarantorAccount.setText("")
        self.guarantorLastLabel.setText(QCoreApplication.translate("PatientDialog", u"Las&t name", None))
#if QT_CONFIG(accessibility)
        self.guarantorLast.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Guarantor's last name", None))
#endif // QT_CONFIG(accessibility)
        self.guarantorFirstLabel.setText(QCoreApplication.translate("PatientDialog", u"F&irst", None))
#if QT_CONFIG(accessibility)
        self.guarantorFirst.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Guarantor's first name", None))
#endif // QT_CONFIG(accessibility)
        self.guarantorMiddleLabel.setText(QCoreApplication.translate("PatientDialog", u"Middle", None))
#if QT_CONFIG(accessibility)
        self.guarantorMiddle.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Guarantor's middle name", None))
#endif // QT_CONFIG(accessibility)
        self.guarantorSuffixLabel.setText(QCoreApplication.translate("PatientDialog", u"Suffix", None))
#if QT_CONFIG(accessibility)
        self.guarantorSuffix.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Guarantor's suffix", None))
#endif // QT_CONFIG(accessibility)
        self.guarantorLine1Label.setText(QCoreApplication.translate("PatientDialog", u"Address", None))
#if QT_CONFIG(accessibility)
        self.guarantorLine1.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Guarantor's address, first line", None))
#endif // QT_CONFIG(accessibility)
        self.guarantorLine2.setPlaceholderText(QCoreApplication.translate("PatientDialog", u"Apartment, suite", None))
#if QT_CONFIG(accessibility)
        self.guarantorLine2.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Guarantor's address, second line", None))
#endif // QT_CONFIG(accessibility)
        self.guarantorCityLabel.setText(QCoreApplication.translate("PatientDialog", u"City", None))
#if QT_CONFIG(accessibility)
        self.guarantorCity.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Guarantor's city", None))
#endif // QT_CONFIG(accessibility)
        self.guarantorStateLabel.setText(QCoreApplication.translate("PatientDialog", u"State, ZIP", None))
#if QT_CONFIG(accessibility)
        self.guarantorState.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Guarantor's state", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.guarantorZip.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Guarantor's ZIP code", None))
#endif // QT_CONFIG(accessibility)
        self.guarantorPhoneLabel.setText(QCoreApplication.translate("PatientDialog", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.guarantorPhone.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Guarantor's phone", None))
#endif // QT_CONFIG(accessibility)
        self.guarantorEmailLabel.setText(QCoreApplication.translate("PatientDialog", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.guarantorEmail.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Guarantor's e-mail", None))
#endif // QT_CONFIG(accessibility)
        self.guarantorHoldLabel.setText(QCoreApplication.translate("PatientDialog", u"&Hold statements", None))
        self.guarantorHold.setPlaceholderText(QCoreApplication.translate("PatientDialog", u"A reason here stops statements", None))
#if QT_CONFIG(accessibility)
        self.guarantorHold.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Why no statement goes out", None))
#endif // QT_CONFIG(accessibility)
        self.guarantorSameButton.setText(QCoreApplication.translate("PatientDialog", u"Same &address as patient", None))
        self.guarantorChangeButton.setText(QCoreApplication.translate("PatientDialog", u"Someone else &pays\u2026", None))
        self.guarantorOthers.setText("")
        self.coverageSection.setText(QCoreApplication.translate("PatientDialog", u"Coverage", None))
#if QT_CONFIG(accessibility)
        self.patientCoverages.setAccessibleName(QCoreApplication.translate("PatientDialog", u"Coverage", None))
#endif // QT_CONFIG(accessibility)
        self.patientError.setText("")
        self.patientCancelButton.setText(QCoreApplication.translate("PatientDialog", u"Cancel", None))
        self.patientSaveButton.setText(QCoreApplication.translate("PatientDialog", u"&Save", None))
    # retranslateUi

