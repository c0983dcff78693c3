"""The list of a payer's policy notes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject

from arcaller_desktop.gui.models.roles import ACCESSIBLE_TEXT, DISPLAY, USER, Index


class NoteModel(QAbstractListModel):
    """Notes in the order given; the note itself under USER."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[Any, ...] = ()

    def set_notes(self, notes: Sequence[Any]) -> None:
        self.beginResetModel()
        self._notes = tuple(notes)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid():
            return None
        note = self._notes[index.row()]
        if role == DISPLAY:
            return note.title
        if role == ACCESSIBLE_TEXT:
            about = ", ".join(part for part in (note.reason_code, note.procedure, note.plan_name) if part)
            fits = "fits this claim, " if note.fits else ""
            return f"{fits}{about} {note.title}. {note.body} Source: {note.source}".strip()
        return note if role == USER else None
