# Compiled from ui/bulk_dialog.ui sha256 96b4eb2d93ef2e041c10fc76b8fdb1f1e4d655017536632416dfae4be47f20fb. Do not edit; run: python build/forms.py
# What follows has sha256 1c1af850c4f5ca6cdd161882e4dfdba510627d43e3b6a1a9b88d52cf1ab6abf8
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bulk_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

from arcaller_desktop.gui.widgets.choice_box import ChoiceBox
from arcaller_desktop.gui.widgets.date_field import DateField

class Ui_BulkDialog(object):
    def setupUi(self, bulkDialog):
        if not bulkDialog.objectName():
            bulkDialog.setObjectName(u"bulkDialog")
        bulkDialog.resize(560, 470)
        self.layout5 = QVBoxLayout(bulkDialog)
        self.layout5.setSpacing(10)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(20, 16, 20, 16)
        self.bulkCount = QLabel(bulkDialog)
        self.bulkCount.setObjectName(u"bulkCount")
        self.bulkCount.setProperty(u"part", u"title")

        self.layout5.addWidget(self.bulkCount)

        self.layout1 = QGridLayout()
        self.layout1.setObjectName(u"layout1")
        self.layout1.setHorizontalSpacing(10)
        self.layout1.setVerticalSpacing(6)
        self.bulkWhatLabel = QLabel(bulkDialog)
        self.bulkWhatLabel.setObjectName(u"bulkWhatLabel")

        self.layout1.addWidget(self.bulkWhatLabel, 0, 0, 1, 1)

        self.bulkWhat = ChoiceBox(bulkDialog)
        self.bulkWhat.setObjectName(u"bulkWhat")

        self.layout1.addWidget(self.bulkWhat, 0, 1, 1, 1)

        self.bulkOwnerLabel = QLabel(bulkDialog)
        self.bulkOwnerLabel.setObjectName(u"bulkOwnerLabel")

        self.layout1.addWidget(self.bulkOwnerLabel, 1, 0, 1, 1)

        self.bulkOwner = ChoiceBox(bulkDialog)
        self.bulkOwner.setObjectName(u"bulkOwner")

        self.layout1.addWidget(self.bulkOwner, 1, 1, 1, 1)

        self.bulkStatusLabel = QLabel(bulkDialog)
        self.bulkStatusLabel.setObjectName(u"bulkStatusLabel")

        self.layout1.addWidget(self.bulkStatusLabel, 2, 0, 1, 1)

        self.bulkStatus = ChoiceBox(bulkDialog)
        self.bulkStatus.setObjectName(u"bulkStatus")

        self.layout1.addWidget(self.bulkStatus, 2, 1, 1, 1)

        self.bulkActionLabel = QLabel(bulkDialog)
        self.bulkActionLabel.setObjectName(u"bulkActionLabel")

        self.layout1.addWidget(self.bulkActionLabel, 3, 0, 1, 1)

        self.bulkAction = ChoiceBox(bulkDialog)
        self.bulkAction.setObjectName(u"bulkAction")

        self.layout1.addWidget(self.bulkAction, 3, 1, 1, 1)

        self.bulkUntilLabel = QLabel(bulkDialog)
        self.bulkUntilLabel.setObjectName(u"bulkUntilLabel")

        self.layout1.addWidget(self.bulkUntilLabel, 4, 0, 1, 1)

        self.bulkUntil = DateField(bulkDialog)
        self.bulkUntil.setObjectName(u"bulkUntil")

        self.layout1.addWidget(self.bulkUntil, 4, 1, 1, 1)

        self.bulkWhyLabel = QLabel(bulkDialog)
        self.bulkWhyLabel.setObjectName(u"bulkWhyLabel")

        self.layout1.addWidget(self.bulkWhyLabel, 5, 0, 1, 1)

        self.bulkWhy = QLineEdit(bulkDialog)
        self.bulkWhy.setObjectName(u"bulkWhy")

        self.layout1.addWidget(self.bulkWhy, 5, 1, 1, 1)

        self.layout1.setColumnStretch(1, 1)

        self.layout5.addLayout(self.layout1)

        self.bulkPreview = QLabel(bulkDialog)
        self.bulkPreview.setObjectName(u"bulkPreview")
        self.bulkPreview.setWordWrap(True)
        self.bulkPreview.setProperty(u"part", u"notice")

        self.layout5.addWidget(self.bulkPreview)

        self.bulkLeftOut = QTableView(bulkDialog)
        self.bulkLeftOut.setObjectName(u"bulkLeftOut")
        self.bulkLeftOut.setTabKeyNavigation(False)
        self.bulkLeftOut.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.bulkLeftOut.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.bulkLeftOut.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.bulkLeftOut.setShowGrid(False)
        self.bulkLeftOut.setWordWrap(False)
        self.bulkLeftOut.setCornerButtonEnabled(False)

        self.layout5.addWidget(self.bulkLeftOut)

        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.spacer2)

        self.bulkError = QLabel(bulkDialog)
        self.bulkError.setObjectName(u"bulkError")
        self.bulkError.setWordWrap(True)
        self.bulkError.setProperty(u"part", u"bad")

        self.layout5.addWidget(self.bulkError)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer3)

        self.bulkCancelButton = QPushButton(bulkDialog)
        self.bulkCancelButton.setObjectName(u"bulkCancelButton")
        self.bulkCancelButton.setAutoDefault(False)

        self.layout4.addWidget(self.bulkCancelButton)

        self.bulkDoButton = QPushButton(bulkDialog)
        self.bulkDoButton.setObjectName(u"bulkDoButton")
        self.bulkDoButton.setAutoDefault(True)
        self.bulkDoButton.setProperty(u"part", u"strong")

        self.layout4.addWidget(self.bulkDoButton)


        self.layout5.addLayout(self.layout4)

#if QT_CONFIG(shortcut)
        self.bulkWhatLabel.setBuddy(self.bulkWhat)
        self.bulkOwnerLabel.setBuddy(self.bulkOwner)
        self.bulkStatusLabel.setBuddy(self.bulkStatus)
        self.bulkActionLabel.setBuddy(self.bulkAction)
        self.bulkUntilLabel.setBuddy(self.bulkUntil)
        self.bulkWhyLabel.setBuddy(self.bulkWhy)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.bulkWhat, self.bulkOwner)
        QWidget.setTabOrder(self.bulkOwner, self.bulkStatus)
        QWidget.setTabOrder(self.bulkStatus, self.bulkAction)
        QWidget.setTabOrder(self.bulkAction, self.bulkUntil)
        QWidget.setTabOrder(self.bulkUntil, self.bulkWhy)
        QWidget.setTabOrder(self.bulkWhy, self.bulkLeftOut)
        QWidget.setTabOrder(self.bulkLeftOut, self.bulkDoButton)
        QWidget.setTabOrder(self.bulkDoButton, self.bulkCancelButton)

        self.retranslateUi(bulkDialog)

        self.bulkDoButton.setDefault(True)


        QMetaObject.connectSlotsByName(bulkDialog)
    # setupUi

    def retranslateUi(self, bulkDialog):
        bulkDialog.setWindowTitle(QCoreApplication.translate("BulkDialog", u"Change the chosen claims", None))
        self.bulkCount.setText("")
        self.bulkWhatLabel.setText(QCoreApplication.translate("BulkDialog", u"&What to do", None))
#if QT_CONFIG(accessibility)
        self.bulkWhat.setAccessibleName(QCoreApplication.translate("BulkDialog", u"What to do with these claims", None))
#endif // QT_CONFIG(accessibility)
        self.bulkOwnerLabel.setText(QCoreApplication.translate("BulkDialog", u"&Give to", None))
#if QT_CONFIG(accessibility)
        self.bulkOwner.setAccessibleName(QCoreApplication.translate("BulkDialog", u"Who gets them", None))
#endif // QT_CONFIG(accessibility)
        self.bulkStatusLabel.setText(QCoreApplication.translate("BulkDialog", u"&Status", None))
#if QT_CONFIG(accessibility)
        self.bulkStatus.setAccessibleName(QCoreApplication.translate("BulkDialog", u"Status they are to show", None))
#endif // QT_CONFIG(accessibility)
        self.bulkActionLabel.setText(QCoreApplication.translate("BulkDialog", u"&Next step", None))
#if QT_CONFIG(accessibility)
        self.bulkAction.setAccessibleName(QCoreApplication.translate("BulkDialog", u"Next step of theirs", None))
#endif // QT_CONFIG(accessibility)
        self.bulkUntilLabel.setText(QCoreApplication.translate("BulkDialog", u"&Until", None))
#if QT_CONFIG(accessibility)
        self.bulkUntil.setAccessibleName(QCoreApplication.translate("BulkDialog", u"Day on which they come back", None))
#endif // QT_CONFIG(accessibility)
        self.bulkWhyLabel.setText(QCoreApplication.translate("BulkDialog", u"Wh&y", None))
#if QT_CONFIG(accessibility)
        self.bulkWhy.setAccessibleName(QCoreApplication.translate("BulkDialog", u"Why they are laid aside", None))
#endif // QT_CONFIG(accessibility)
        self.bulkPreview.setText("")
#if QT_CONFIG(accessibility)
        self.bulkLeftOut.setAccessibleName(QCoreApplication.translate("BulkDialog", u"Claims that are left out, with the reason", None))
#endif // QT_CONFIG(accessibility)
        self.bulkError.setText("")
        self.bulkCancelButton.setText(QCoreApplication.translate("BulkDialog", u"Cancel", None))
        self.bulkDoButton.setText(QCoreApplication.translate("BulkDialog", u"&Change them", None))
    # retranslateUi

