"""What program this is, where the practice's data lies, and the licenses of what ships with it."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

import arcaller_desktop
from arcaller_desktop.gui.forms.ui_about_dialog import Ui_AboutDialog

OVERVIEW = "THIRD-PARTY.md"


class AboutDialog(QDialog):
    """`data` is the open practice's file, `notices` the folder with the license texts."""

    def __init__(self, *, data: Path, notices: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self.ui = Ui_AboutDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        system = f"{platform.system()} {platform.release()}"
        self._details = (
            f"ARCaller Desktop {arcaller_desktop.__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
            f"{system}"
        )
        ui.aboutVersion.setText(f"version {arcaller_desktop.__version__}")
        ui.aboutText.setText(
            "Works insurance claims and patient balances on this PC; nothing leaves it.\n"
            f"The practice's data: {data}\n"
            "Free software under the Apache License 2.0."
        )
        ui.aboutTexts.addItem("Overview of what ships with the program", notices / OVERVIEW)
        for path in sorted((notices / "texts").glob("*.txt"), key=lambda found: found.stem.casefold()):
            ui.aboutTexts.addItem(path.stem, path)
        ui.aboutTexts.currentIndexChanged.connect(self._show)
        ui.aboutCopyButton.clicked.connect(self._copy)
        ui.aboutCloseButton.clicked.connect(self.reject)
        self._show()
        ui.aboutCloseButton.setFocus()

    def _show(self) -> None:
        path: Path = self.ui.aboutTexts.currentData()
        text = path.read_text(encoding="utf-8", errors="replace")
        if path.suffix == ".md":
            self.ui.aboutNotices.setMarkdown(text)
        else:
            self.ui.aboutNotices.setPlainText(text)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self.ui.aboutCopyButton.setText("Copied")
