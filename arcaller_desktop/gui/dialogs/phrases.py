"""Words for the moments of a call, at hand during real and practice calls."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.phrases import MANNERS, PHRASES
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_phrases_dialog import Ui_PhrasesDialog


class PhrasesDialog(QDialog):
    """Stays open beside the window; letters typed leave the moments that name them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ui = Ui_PhrasesDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.phrasesFilter.textChanged.connect(self._show)
        self.ui.phrasesCloseButton.clicked.connect(self.close)
        desk.theme.changed.connect(self._show)
        self.resize(520, 640)
        self._show()

    def _show(self) -> None:
        colours, wanted = self._desk.theme.colours, self.ui.phrasesFilter.text().casefold().strip()
        parts = [
            f'<p style="margin:0 0 10px 0"><span style="color:{colours.muted}">{escape(phrase.label)}</span><br>'
            f'<span style="font-size:15px">“{escape(phrase.say)}”</span><br>'
            f'<span style="color:{colours.warn}">Not: {escape(phrase.avoid)}</span></p>'
            for phrase in PHRASES.values()
            if wanted in f"{phrase.label} {phrase.say} {phrase.avoid}".casefold()
        ]
        if not wanted:
            rules = "".join(f"<li>{escape(rule)}</li>" for rule in MANNERS)
            parts.append(f'<p style="color:{colours.muted}; margin-bottom:2px">In every call</p><ul>{rules}</ul>')
        self.ui.phrasesText.setHtml("".join(parts) or "<p>No phrase has these words.</p>")
