# Compiled from ui/statement_policy_dialog.ui sha256 5c02586aa4d56458bd63db5b963e87dfb5240a12ca83f8f9974c6e25330b9296. Do not edit; run: python build/forms.py
# What follows has sha256 fcc021a262131ae8b50536fe65b02e5d70917a9d0a81672b0b408384b28c1994
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'statement_policy_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

class Ui_StatementPolicyDialog(object):
    def setupUi(self, statementPolicyDialog):
        if not statementPolicyDialog.objectName():
            statementPolicyDialog.setObjectName(u"statementPolicyDialog")
        statementPolicyDialog.resize(1060, 600)
        self.layout28 = QVBoxLayout(statementPolicyDialog)
        self.layout28.setSpacing(6)
        self.layout28.setObjectName(u"layout28")
        self.policyIntro = QLabel(statementPolicyDialog)
        self.policyIntro.setObjectName(u"policyIntro")
        self.policyIntro.setProperty(u"part", u"muted")
        self.policyIntro.setWordWrap(True)

        self.layout28.addWidget(self.policyIntro)

        self.layout23 = QHBoxLayout()
        self.layout23.setSpacing(6)
        self.layout23.setObjectName(u"layout23")
        self.policyCycleLabel = QLabel(statementPolicyDialog)
        self.policyCycleLabel.setObjectName(u"policyCycleLabel")

        self.layout23.addWidget(self.policyCycleLabel)

        self.policyCycle = QSpinBox(statementPolicyDialog)
        self.policyCycle.setObjectName(u"policyCycle")

        self.layout23.addWidget(self.policyCycle)

        self.policyCentsLabel = QLabel(statementPolicyDialog)
        self.policyCentsLabel.setObjectName(u"policyCentsLabel")

        self.layout23.addWidget(self.policyCentsLabel)

        self.policyCents = QLineEdit(statementPolicyDialog)
        self.policyCents.setObjectName(u"policyCents")
        self.policyCents.setMaximumSize(QSize(90, 16777215))

        self.layout23.addWidget(self.policyCents)

        self.policyPercentLabel = QLabel(statementPolicyDialog)
        self.policyPercentLabel.setObjectName(u"policyPercentLabel")

        self.layout23.addWidget(self.policyPercentLabel)

        self.policyPercent = QSpinBox(statementPolicyDialog)
        self.policyPercent.setObjectName(u"policyPercent")

        self.layout23.addWidget(self.policyPercent)

        self.policyAnew = QCheckBox(statementPolicyDialog)
        self.policyAnew.setObjectName(u"policyAnew")

        self.layout23.addWidget(self.policyAnew)

        self.spacer22 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout23.addItem(self.spacer22)


        self.layout28.addLayout(self.layout23)

        self.policyBands = QTableWidget(statementPolicyDialog)
        self.policyBands.setObjectName(u"policyBands")
        self.policyBands.setTabKeyNavigation(False)

        self.layout28.addWidget(self.policyBands)

        self.layout25 = QHBoxLayout()
        self.layout25.setSpacing(6)
        self.layout25.setObjectName(u"layout25")
        self.policyAddButton = QPushButton(statementPolicyDialog)
        self.policyAddButton.setObjectName(u"policyAddButton")
        self.policyAddButton.setAutoDefault(False)

        self.layout25.addWidget(self.policyAddButton)

        self.policyRemoveButton = QPushButton(statementPolicyDialog)
        self.policyRemoveButton.setObjectName(u"policyRemoveButton")
        self.policyRemoveButton.setAutoDefault(False)

        self.layout25.addWidget(self.policyRemoveButton)

        self.policyStandardButton = QPushButton(statementPolicyDialog)
        self.policyStandardButton.setObjectName(u"policyStandardButton")
        self.policyStandardButton.setAutoDefault(False)

        self.layout25.addWidget(self.policyStandardButton)

        self.spacer24 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout25.addItem(self.spacer24)


        self.layout28.addLayout(self.layout25)

        self.policyError = QLabel(statementPolicyDialog)
        self.policyError.setObjectName(u"policyError")
        self.policyError.setProperty(u"part", u"error")
        self.policyError.setWordWrap(True)

        self.layout28.addWidget(self.policyError)

        self.layout27 = QHBoxLayout()
        self.layout27.setSpacing(6)
        self.layout27.setObjectName(u"layout27")
        self.spacer26 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout27.addItem(self.spacer26)

        self.policySaveButton = QPushButton(statementPolicyDialog)
        self.policySaveButton.setObjectName(u"policySaveButton")
        self.policySaveButton.setProperty(u"part", u"strong")
        self.policySaveButton.setAutoDefault(False)

        self.layout27.addWidget(self.policySaveButton)

        self.policyCancelButton = QPushButton(statementPolicyDialog)
        self.policyCancelButton.setObjectName(u"policyCancelButton")
        self.policyCancelButton.setAutoDefault(False)

        self.layout27.addWidget(self.policyCancelButton)


        self.layout28.addLayout(self.layout27)

#if QT_CONFIG(shortcut)
        self.policyCycleLabel.setBuddy(self.policyCycle)
        self.policyCentsLabel.setBuddy(self.policyCents)
        self.policyPercentLabel.setBuddy(self.policyPercent)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(statementPolicyDialog)

        self.policySaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(statementPolicyDialog)
    # setupUi

    def retranslateUi(self, statementPolicyDialog):
#if QT_CONFIG(accessibility)
        statementPolicyDialog.setAccessibleName(QCoreApplication.translate("StatementPolicyDialog", u"Levels and wording of statements", None))
#endif // QT_CONFIG(accessibility)
        statementPolicyDialog.setWindowTitle(QCoreApplication.translate("StatementPolicyDialog", u"Levels and wording of statements", None))
        self.policyIntro.setText(QCoreApplication.translate("StatementPolicyDialog", u"A statement is of the level that the days since the first one allow, and one step above the last at most. The most specific row wins. After the row marked for review nothing is sent: a person decides.", None))
        self.policyCycleLabel.setText(QCoreApplication.translate("StatementPolicyDialog", u"Da&ys between statements", None))
#if QT_CONFIG(accessibility)
        self.policyCycle.setAccessibleName(QCoreApplication.translate("StatementPolicyDialog", u"Days between statements", None))
#endif // QT_CONFIG(accessibility)
        self.policyCentsLabel.setText(QCoreApplication.translate("StatementPolicyDialog", u"A payment counts from $", None))
#if QT_CONFIG(accessibility)
        self.policyCents.setAccessibleName(QCoreApplication.translate("StatementPolicyDialog", u"A payment counts from this many dollars", None))
#endif // QT_CONFIG(accessibility)
        self.policyPercentLabel.setText(QCoreApplication.translate("StatementPolicyDialog", u"or from percent of what was asked", None))
#if QT_CONFIG(accessibility)
        self.policyPercent.setAccessibleName(QCoreApplication.translate("StatementPolicyDialog", u"or from this percent of what was asked", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.policyAnew.setAccessibleName(QCoreApplication.translate("StatementPolicyDialog", u"A payment that counts begins anew", None))
#endif // QT_CONFIG(accessibility)
        self.policyAnew.setText(QCoreApplication.translate("StatementPolicyDialog", u"It &begins anew (else one step back)", None))
#if QT_CONFIG(accessibility)
        self.policyBands.setAccessibleName(QCoreApplication.translate("StatementPolicyDialog", u"Levels with their days and words", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.policyAddButton.setAccessibleName(QCoreApplication.translate("StatementPolicyDialog", u"Add a row", None))
#endif // QT_CONFIG(accessibility)
        self.policyAddButton.setText(QCoreApplication.translate("StatementPolicyDialog", u"&Add a row", None))
#if QT_CONFIG(accessibility)
        self.policyRemoveButton.setAccessibleName(QCoreApplication.translate("StatementPolicyDialog", u"Remove the row", None))
#endif // QT_CONFIG(accessibility)
        self.policyRemoveButton.setText(QCoreApplication.translate("StatementPolicyDialog", u"&Remove the row", None))
#if QT_CONFIG(accessibility)
        self.policyStandardButton.setAccessibleName(QCoreApplication.translate("StatementPolicyDialog", u"Standard levels", None))
#endif // QT_CONFIG(accessibility)
        self.policyStandardButton.setText(QCoreApplication.translate("StatementPolicyDialog", u"Stan&dard levels", None))
        self.policyError.setText("")
#if QT_CONFIG(accessibility)
        self.policySaveButton.setAccessibleName(QCoreApplication.translate("StatementPolicyDialog", u"Save", None))
#endif // QT_CONFIG(accessibility)
        self.policySaveButton.setText(QCoreApplication.translate("StatementPolicyDialog", u"&Save", None))
#if QT_CONFIG(accessibility)
        self.policyCancelButton.setAccessibleName(QCoreApplication.translate("StatementPolicyDialog", u"Cancel", None))
#endif // QT_CONFIG(accessibility)
        self.policyCancelButton.setText(QCoreApplication.translate("StatementPolicyDialog", u"&Cancel", None))
    # retranslateUi

