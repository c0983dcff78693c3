"""Ctrl+K: any command, claim or patient by typing a few letters of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from arcaller_desktop.domain.people import folded
from arcaller_desktop.gui.actions import Commands
from arcaller_desktop.gui.icons import Icons
from arcaller_desktop.gui.models.roles import ACCESSIBLE_TEXT, DISPLAY, USER, Index
from arcaller_desktop.gui.theme import Theme

TYPING_MS = 80
SEARCH_FROM = 2
"""Letters before claims and patients are looked for."""
MOST_COMMANDS = 8
"""Once something is typed."""
CLEAR_MATCH = 20
"""From this score on a command goes before claims and patients; letters strewn over a title go after them."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """Something that can be chosen."""

    title: str
    detail: str = ""
    """In small letters beside it: the menu, the patient, the payer."""
    shortcut: str = ""
    icon: str = "circle"
    run: Callable[[], None] = field(compare=False)


Provider = Callable[[str, Callable[[Sequence[Entry]], None]], None]
"""Looks for what was typed and hands over what it found, now or later, on the GUI thread."""


def fuzzy_score(needle: str, text: str) -> int | None:
    """How well the letters of `needle` are found in `text` in order; None when they are not. Higher is better.

    Letters in a row and at the beginning of words count more.
    """
    score, place, previous = 0, 0, -2
    for letter in needle.replace(" ", ""):
        place = text.find(letter, place)
        if place < 0:
            return None
        score += 5 if place == previous + 1 else 0
        score += 8 if place == 0 or not text[place - 1].isalnum() else 0
        score -= min(place, 10) // 5
        previous = place
        place += 1
    initials = "".join(word[0] for word in text.split())
    return score + (20 if needle in text else 0) + (30 if initials.startswith(needle) else 0)


def command_score(needle: str, title: str, rest: str) -> int | None:
    """`fuzzy_score` in the title; else, counting less, whether every word of the needle begins a word of the rest."""
    score = fuzzy_score(needle, title)
    if score is not None:
        return score
    words = rest.split()
    return -20 if all(any(word.startswith(part) for word in words) for part in needle.split()) else None


class EntryModel(QAbstractListModel):
    """What is offered, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == DISPLAY:
            return entry.title
        if role == ACCESSIBLE_TEXT:
            return ", ".join(part for part in (entry.title, entry.detail, entry.shortcut) if part)
        return entry if role == USER else None


class EntryDelegate(QStyledItemDelegate):
    """Icon, title, detail, and at the right end the shortcut."""

    def __init__(self, theme: Theme, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(USER)
        colours = self._theme.colours
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selection))
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(
            rect.left() + 12, rect.center().y() - 7, self._icons.pixmap(entry.icon, colours.muted, 16, scale)
        )
        box = rect.adjusted(38, 0, -12, 0)
        metrics = painter.fontMetrics()
        painter.setPen(QColor(colours.text))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), entry.title)
        painter.setPen(QColor(colours.muted))
        right = box.adjusted(metrics.horizontalAdvance(entry.title) + 12, 0, 0, 0)
        shortcut = metrics.horizontalAdvance(entry.shortcut) + 16 if entry.shortcut else 0
        detail = metrics.elidedText(entry.detail, Qt.TextElideMode.ElideRight, max(right.width() - shortcut, 0))
        painter.drawText(right, int(Qt.AlignmentFlag.AlignVCenter), detail)
        painter.drawText(right, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), entry.shortcut)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, option.fontMetrics.height() + 12)


class CommandPalette(QDialog):
    """Opened over the window; closes itself when something is chosen or Escape is pressed."""

    def __init__(
        self,
        *,
        commands: Commands,
        providers: Sequence[Provider],
        theme: Theme,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("commandPalette")
        self.setWindowTitle("Search or run a command")
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self._commands = commands
        self._providers = providers
        self._round = 0
        self._found: list[Sequence[Entry]] = []
        self._awaited: set[int] = set()
        self._enter_waits = False
        self._has_moved = False
        self._has_clear_match = False
        self.field = QLineEdit()
        self.field.setObjectName("paletteField")
        self.field.setAccessibleName("Search or run a command")
        self.field.setPlaceholderText("Type a command, claim number or patient")
        self.field.setClearButtonEnabled(True)
        self.model = EntryModel(self)
        self.list = QListView()
        self.list.setObjectName("paletteList")
        self.list.setAccessibleName("What was found")
        self.list.setModel(self.model)
        self.list.setItemDelegate(EntryDelegate(theme, icons, self.list))
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.note = QLabel()
        self.note.setObjectName("paletteNote")
        self.note.setProperty("part", "muted")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.note, 1)
        self.resize(600, 420)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._search)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._run)
        self._narrow()

    def _command_entries(self) -> list[tuple[int, Entry]]:
        needle = folded(self.field.text())
        ranked = []
        for command in self._commands.shown():
            action = self._commands.action(command)
            if not action.isEnabled():
                continue
            menu = command.value.menu.value.replace("&", "")
            rest = folded(f"{menu} {command.value.tip}")
            score = command_score(needle, folded(command.plain_text), rest) if needle else 0
            if score is None:
                continue
            entry = Entry(
                title=command.plain_text.removesuffix("…"),
                detail=menu,
                shortcut=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
                icon=command.value.icon or "circle",
                run=lambda command=command: self._commands.run(command),  # type: ignore[misc]
            )
            ranked.append((-score, entry))
        return sorted(ranked, key=lambda pair: pair[0])

    def _narrow(self) -> None:
        self._round += 1
        self._found = [()] * len(self._providers)
        self._enter_waits = self._has_moved = False
        self._typing.stop()
        self._awaited = set()
        if len(self.field.text().strip()) >= SEARCH_FROM:
            self._awaited = set(range(len(self._providers)))
            self._typing.start()
        self._fill()

    def _search(self) -> None:
        self._typing.stop()
        text = self.field.text().strip()
        for number, provider in enumerate(self._providers):
            provider(text, lambda entries, number=number, asked=self._round: self._take(number, asked, entries))  # type: ignore[misc]

    def _take(self, number: int, asked: int, entries: Sequence[Entry]) -> None:
        if asked != self._round:
            return
        self._found[number] = entries
        self._awaited.discard(number)
        self._fill()
        if self._enter_waits and not self._awaited:
            self._run()

    def _fill(self) -> None:
        chosen = self.model.entry(self.list.currentIndex().row()) if self._has_moved else None
        ranked = self._command_entries()
        typed = self.field.text().strip()
        if typed:
            clear = [entry for score, entry in ranked if -score >= CLEAR_MATCH][:MOST_COMMANDS]
            strewn = [entry for score, entry in ranked if -score < CLEAR_MATCH][: MOST_COMMANDS - len(clear)]
        else:
            clear, strewn = [entry for _, entry in ranked], []
        self._has_clear_match = bool(clear)
        entries = [*clear, *(entry for found in self._found for entry in found), *strewn]
        self.model.set_entries(entries)
        # What comes in later must not slip away under the row that the arrow keys have gone to.
        self.list.setCurrentIndex(self.model.index(entries.index(chosen) if chosen in entries else 0, 0))
        self.list.setVisible(bool(entries))
        self.note.setVisible(not entries)
        self.note.setText("Searching…" if self._awaited else f"Nothing found for “{typed}”")

    def _enter(self) -> None:
        """Runs what is chosen; typed and entered in one go, it waits for what is being looked for."""
        if self._awaited and not self._has_moved and not self._has_clear_match:
            self._enter_waits = True
            if self._typing.isActive():
                self._search()
        else:
            self._run()

    def _run(self, *_: object) -> None:
        entry = self.model.entry(self.list.currentIndex().row())
        if entry is None:
            return
        self.accept()
        # After the palette is gone, so that the focus is where the command expects it.
        QTimer.singleShot(0, entry.run)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter()
                return True
            if event.key() in steps:
                last = self.model.rowCount() - 1
                self._has_moved = True
                row = self.list.currentIndex().row() + steps[Qt.Key(event.key())]
                self.list.setCurrentIndex(self.model.index(max(0, min(row, last)), 0))
                return True
        return super().eventFilter(watched, event)
