# Compiled from ui/watched_payers_dialog.ui sha256 0b15cfd27ce5b702dd110360944431b1705da9b29f27ad8dcf659087d947dbc4. Do not edit; run: python build/forms.py
# What follows has sha256 dd03a368942b6d0fca76dc8aef14eed3238b752b371d6c8ccc76d6d91a0efecf
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'watched_payers_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_WatchedPayersDialog(object):
    def setupUi(self, watchedPayersDialog):
        if not watchedPayersDialog.objectName():
            watchedPayersDialog.setObjectName(u"watchedPayersDialog")
        watchedPayersDialog.resize(440, 480)
        self.layout1 = QVBoxLayout(watchedPayersDialog)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 16, 20, 16)
        self.watchedText = QLabel(watchedPayersDialog)
        self.watchedText.setObjectName(u"watchedText")
        self.watchedText.setWordWrap(True)
        self.watchedText.setProperty(u"part", u"muted")

        self.layout1.addWidget(self.watchedText)

        self.watchedPayers = QListWidget(watchedPayersDialog)
        self.watchedPayers.setObjectName(u"watchedPayers")

        self.layout1.addWidget(self.watchedPayers)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer3)

        self.watchedSaveButton = QPushButton(watchedPayersDialog)
        self.watchedSaveButton.setObjectName(u"watchedSaveButton")
        self.watchedSaveButton.setProperty(u"part", u"strong")

        self.layout2.addWidget(self.watchedSaveButton)

        self.watchedCancelButton = QPushButton(watchedPayersDialog)
        self.watchedCancelButton.setObjectName(u"watchedCancelButton")
        self.watchedCancelButton.setAutoDefault(False)

        self.layout2.addWidget(self.watchedCancelButton)


        self.layout1.addLayout(self.layout2)

        QWidget.setTabOrder(self.watchedPayers, self.watchedSaveButton)
        QWidget.setTabOrder(self.watchedSaveButton, self.watchedCancelButton)

        self.retranslateUi(watchedPayersDialog)

        self.watchedSaveButton.setDefault(True)


        QMetaObject.connectSlotsByName(watchedPayersDialog)
    # setupUi

    def retranslateUi(self, watchedPayersDialog):
        watchedPayersDialog.setWindowTitle(QCoreApplication.translate("WatchedPayersDialog", u"Post unasked", None))
        self.watchedText.setText(QCoreApplication.translate("WatchedPayersDialog", u"Remittances of the marked payers post by themselves as soon as they lie whole in the watched folder. Files that hold anything else are only offered.", None))
#if QT_CONFIG(accessibility)
        self.watchedPayers.setAccessibleName(QCoreApplication.translate("WatchedPayersDialog", u"Payers whose remittances post unasked", None))
#endif // QT_CONFIG(accessibility)
        self.watchedSaveButton.setText(QCoreApplication.translate("WatchedPayersDialog", u"&Save", None))
        self.watchedCancelButton.setText(QCoreApplication.translate("WatchedPayersDialog", u"Cancel", None))
    # retranslateUi

