# Compiled from ui/preview_dialog.ui sha256 aecd4120e7a56aa2f0db79beda253a2d77e887d12279426c44eb39e28ceb560e. Do not edit; run: python build/forms.py
# What follows has sha256 57570a63a2e8d3175144e375904f16def5fa8f412b4c0b9f3dbcb9f7a146174d
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preview_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_PreviewDialog(object):
    def setupUi(self, previewDialog):
        if not previewDialog.objectName():
            previewDialog.setObjectName(u"previewDialog")
        previewDialog.resize(860, 720)
        self.layout1 = QVBoxLayout(previewDialog)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.previewNotice = QLabel(previewDialog)
        self.previewNotice.setObjectName(u"previewNotice")
        self.previewNotice.setWordWrap(True)
        self.previewNotice.setProperty(u"part", u"notice")

        self.layout1.addWidget(self.previewNotice)

        self.previewPages = QPdfView(previewDialog)
        self.previewPages.setObjectName(u"previewPages")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.previewPages.sizePolicy().hasHeightForWidth())
        self.previewPages.setSizePolicy(sizePolicy)

        self.layout1.addWidget(self.previewPages)

        self.layout2 = QHBoxLayout()
        self.layout2.setObjectName(u"layout2")
        self.previewCount = QLabel(previewDialog)
        self.previewCount.setObjectName(u"previewCount")
        self.previewCount.setProperty(u"part", u"muted")

        self.layout2.addWidget(self.previewCount)

        self.spacer1 = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.previewZoomButton = QPushButton(previewDialog)
        self.previewZoomButton.setObjectName(u"previewZoomButton")
        self.previewZoomButton.setCheckable(True)
        self.previewZoomButton.setAutoDefault(False)

        self.layout2.addWidget(self.previewZoomButton)

        self.previewSaveButton = QPushButton(previewDialog)
        self.previewSaveButton.setObjectName(u"previewSaveButton")
        self.previewSaveButton.setAutoDefault(False)

        self.layout2.addWidget(self.previewSaveButton)

        self.previewPrintButton = QPushButton(previewDialog)
        self.previewPrintButton.setObjectName(u"previewPrintButton")

        self.layout2.addWidget(self.previewPrintButton)

        self.previewCloseButton = QPushButton(previewDialog)
        self.previewCloseButton.setObjectName(u"previewCloseButton")
        self.previewCloseButton.setAutoDefault(False)

        self.layout2.addWidget(self.previewCloseButton)


        self.layout1.addLayout(self.layout2)

        QWidget.setTabOrder(self.previewPages, self.previewZoomButton)
        QWidget.setTabOrder(self.previewZoomButton, self.previewSaveButton)
        QWidget.setTabOrder(self.previewSaveButton, self.previewPrintButton)
        QWidget.setTabOrder(self.previewPrintButton, self.previewCloseButton)

        self.retranslateUi(previewDialog)

        self.previewPrintButton.setDefault(True)


        QMetaObject.connectSlotsByName(previewDialog)
    # setupUi

    def retranslateUi(self, previewDialog):
        previewDialog.setWindowTitle(QCoreApplication.translate("PreviewDialog", u"Preview", None))
#if QT_CONFIG(accessibility)
        self.previewPages.setAccessibleName(QCoreApplication.translate("PreviewDialog", u"Pages", None))
#endif // QT_CONFIG(accessibility)
        self.previewZoomButton.setText(QCoreApplication.translate("PreviewDialog", u"Whole &page", None))
#if QT_CONFIG(accessibility)
        self.previewZoomButton.setAccessibleName(QCoreApplication.translate("PreviewDialog", u"Show the whole page", None))
#endif // QT_CONFIG(accessibility)
        self.previewSaveButton.setText(QCoreApplication.translate("PreviewDialog", u"&Save as PDF\u2026", None))
#if QT_CONFIG(accessibility)
        self.previewSaveButton.setAccessibleName(QCoreApplication.translate("PreviewDialog", u"Save as PDF", None))
#endif // QT_CONFIG(accessibility)
        self.previewPrintButton.setText(QCoreApplication.translate("PreviewDialog", u"P&rint\u2026", None))
#if QT_CONFIG(accessibility)
        self.previewPrintButton.setAccessibleName(QCoreApplication.translate("PreviewDialog", u"Print", None))
#endif // QT_CONFIG(accessibility)
        self.previewCloseButton.setText(QCoreApplication.translate("PreviewDialog", u"&Close", None))
#if QT_CONFIG(accessibility)
        self.previewCloseButton.setAccessibleName(QCoreApplication.translate("PreviewDialog", u"Close the preview", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

