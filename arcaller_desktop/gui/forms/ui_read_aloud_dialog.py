# Compiled from ui/read_aloud_dialog.ui sha256 4f478ce538edc71047af32c177014bd8cf1af37d60c1afe8e5de8a8cae0c52fb. Do not edit; run: python build/forms.py
# What follows has sha256 2b0daef1024a643f35f698903343b34229fc08d89371d7eff5e8124645c2b705
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'read_aloud_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QDialog, QDialogButtonBox,
    QFrame, QLabel, QSizePolicy, QTextBrowser,
    QVBoxLayout, QWidget)
class Ui_ReadAloudDialog(object):
    def setupUi(self, readAloudDialog):
        if not readAloudDialog.objectName():
            readAloudDialog.setObjectName(u"readAloudDialog")
        readAloudDialog.resize(720, 660)
        self.layout1 = QVBoxLayout(readAloudDialog)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.aloudScript = QLabel(readAloudDialog)
        self.aloudScript.setObjectName(u"aloudScript")
        self.aloudScript.setWordWrap(True)
        self.aloudScript.setProperty(u"part", u"notice")

        self.layout1.addWidget(self.aloudScript)

        self.aloudText = QTextBrowser(readAloudDialog)
        self.aloudText.setObjectName(u"aloudText")
        self.aloudText.setFrameShape(QFrame.Shape.NoFrame)

        self.layout1.addWidget(self.aloudText)

        self.buttons = QDialogButtonBox(readAloudDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.layout1.addWidget(self.buttons)

        QWidget.setTabOrder(self.aloudText, self.buttons)

        self.retranslateUi(readAloudDialog)

        QMetaObject.connectSlotsByName(readAloudDialog)
    # setupUi

    def retranslateUi(self, readAloudDialog):
        readAloudDialog.setWindowTitle(QCoreApplication.translate("ReadAloudDialog", u"Read aloud", None))
#if QT_CONFIG(accessibility)
        self.aloudText.setAccessibleName(QCoreApplication.translate("ReadAloudDialog", u"What to read aloud", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

