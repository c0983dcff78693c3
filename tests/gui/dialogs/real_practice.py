"""What the dialogs' tests know of the practice that they open."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from x12_texts import Visit

from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.services.context import Context

TODAY = date(2026, 3, 12)
PASSWORD = "a long enough password"
ANSWERED = Visit(number="A1", day="20260115", lines=(("99213", 200),))
WAITING = Visit(number="A2", day="20260120", lines=(("93000", 100),), last="STONE", first="BEA", member="W900")
UNKNOWN = Visit(number="ZZ9", day="20260110", lines=(("99214", 90),), last="OWENS", first="CY", member="W777")


def claim_numbered(practice: Context, number: str) -> ClaimId:
    """The id of a claim by its number."""
    return ClaimId(practice.database.value("SELECT id FROM claim WHERE claim_number = ?", (number,)))


class Opener:
    """Shows a dialog or window so that keys reach it; it is closed when the test ends."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def __call__(self, widget: QWidget) -> None:
        self._qtbot.addWidget(widget)
        widget.show()
        widget.activateWindow()
        self._qtbot.waitExposed(widget)
