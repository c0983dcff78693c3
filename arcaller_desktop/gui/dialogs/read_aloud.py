"""The read-aloud card: what the payer asks for in large letters, spelled out, with what to say and ask."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.phrases import PHRASES, Moment
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_read_aloud_dialog import Ui_ReadAloudDialog
from arcaller_desktop.gui.panes.call_facts import spoken_facts
from arcaller_desktop.services.call_sheets import CallSheet

_OPENING = "“Hello, this is {caller} calling for {provider}. I'm checking the status of a claim.”"
_CLOSING = "“To confirm: … May I have your name and the call reference?”"
_STUCK = (Moment.UNCLEAR, Moment.SUPERVISOR, Moment.PUSH, Moment.LIMIT, Moment.TIME)


class ReadAloudDialog(QDialog):
    """Stays open beside the window while the caller speaks; nothing in it can be changed."""

    def __init__(
        self, desk: Desk, sheet: CallSheet, *, ask: tuple[str, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sheet = sheet
        self._ask = ask
        self.ui = Ui_ReadAloudDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.buttons.rejected.connect(self.close)
        caller = dict(sheet.owners).get(sheet.own_id, "")
        opening = _OPENING.format(caller=caller or "…", provider=sheet.provider or sheet.practice)
        self.ui.aloudScript.setText(f"{opening}\n“I have the NPI, tax ID and member ID ready – which first?”")
        desk.theme.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        colours = self._desk.theme.colours
        rows = "".join(
            f'<tr><td style="color:{colours.muted}; padding:3px 14px 3px 0; font-size:14px">{escape(title)}</td>'
            f'<td style="padding:3px 0"><span style="font-size:19px; font-weight:600">{escape(written)}</span>'
            + (f'<br><span style="font-size:16px; color:{colours.accent}">{escape(spoken)}</span>' if spoken else "")
            + "</td></tr>"
            for title, written, spoken in spoken_facts(self._sheet)
        )
        parts = [f'<table cellspacing="0">{rows}</table>']
        parts += self._list("Why we call", (self._sheet.why,) if self._sheet.why else ())
        parts += self._list("What was said before", self._sheet.history)
        parts += self._list("What to ask", self._ask)
        parts += self._list(
            "When it gets stuck (F9 shows more)", tuple(f"{PHRASES[m].label}: “{PHRASES[m].say}”" for m in _STUCK)
        )
        parts += self._list("At the end", (_CLOSING,))
        self.ui.aloudText.setHtml("".join(parts))

    def _list(self, title: str, lines: tuple[str, ...]) -> list[str]:
        if not lines:
            return []
        muted = self._desk.theme.colours.muted
        points = "".join(f'<li style="font-size:15px">{escape(line)}</li>' for line in lines)
        return [f'<p style="color:{muted}; font-size:14px; margin-bottom:2px">{title}</p><ul>{points}</ul>']
