"""What is known about the payer in hand: hours, limits, and dated notes with their source."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.payers import PayerCard
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.actions import Command, Needs
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_policy_pane import Ui_PolicyPane
from arcaller_desktop.gui.models.note_model import NoteModel
from arcaller_desktop.gui.models.roles import USER
from arcaller_desktop.gui.theme import Theme
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.policy import NoteView, PolicyView


class PolicySource(Protocol):
    """What the pane reads."""

    def policy(self, context: Context, claim_id: ClaimId) -> PolicyView | None: ...


class PolicyPane(QFrame):
    """Left, below the queue."""

    def __init__(self, desk: Desk, source: PolicySource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = source
        self._policy: PolicyView | None = None
        self.setObjectName("policyPane")
        self.ui = Ui_PolicyPane()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.notes = NoteModel(self)
        self.ui.policyNotes.setModel(self.notes)
        self.ui.policyNotes.setItemDelegate(NoteDelegate(desk.theme, self.ui.policyNotes))
        self.ui.policyNotes.setWordWrap(True)
        icons = desk.icons
        icons.put(self.ui.policyAddButton, "plus")
        icons.put(self.ui.policyEditButton, "pencil")
        icons.put(self.ui.policyHistoryButton, "history")
        icons.put(self.ui.policyCardButton, "phone")
        for button in (
            self.ui.policyAddButton,
            self.ui.policyEditButton,
            self.ui.policyHistoryButton,
            self.ui.policyCardButton,
        ):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        desk.theme.changed.connect(self._dress)
        self._dress()
        self.ui.policyAddButton.clicked.connect(lambda: desk.commands.run(Command.POLICY_NOTE))
        desk.current.changed.connect(self._follow)
        Reloader(self, desk.bus, interests=Changes.POLICY | Changes.PAYERS, reload=self.reload)
        self._show(None)

    @property
    def policy(self) -> PolicyView | None:
        return self._policy

    @property
    def chosen_note(self) -> NoteView | None:
        """The note that edit and history are about."""
        note = self.ui.policyNotes.currentIndex().data(USER)
        return note if isinstance(note, NoteView) else None

    def bind_commands(
        self,
        *,
        add: Callable[[PayerCard], None],
        edit: Callable[[PayerCard, NoteView], None],
        show_history: Callable[[NoteView], None],
        edit_card: Callable[[PayerCard], None],
    ) -> None:
        """Says what the buttons open."""

        def with_card(run: Callable[[PayerCard], None]) -> None:
            if self._policy is not None:
                run(self._policy.card)

        def edit_chosen(*_: object) -> None:
            if self._policy is not None and self.chosen_note is not None:
                edit(self._policy.card, self.chosen_note)

        def show_chosen() -> None:
            if self.chosen_note is not None:
                show_history(self.chosen_note)

        self._desk.commands.bind(Command.POLICY_NOTE, lambda: with_card(add))
        self.ui.policyCardButton.clicked.connect(lambda: with_card(edit_card))
        self.ui.policyEditButton.clicked.connect(edit_chosen)
        self.ui.policyNotes.activated.connect(edit_chosen)
        self.ui.policyHistoryButton.clicked.connect(show_chosen)

    def reload(self) -> None:
        """Reads the payer of the claim in hand again."""
        claim_id = self._desk.current.claim_id
        if claim_id is None:
            self._show(None)
            return
        source = self._source
        self._desk.jobs.query(
            lambda context: source.policy(context, claim_id), channel="policy", done=self._show, owner=self
        )

    def _follow(self, claim_id: ClaimId | None) -> None:
        self.reload()

    def _dress(self) -> None:
        colours = self._desk.theme.colours
        self.ui.policyIcon.setPixmap(self._desk.icons.pixmap("book-open", colours.muted, 16, self.devicePixelRatioF()))
        if self._policy is not None:
            self._show(self._policy)

    def _show(self, policy: PolicyView | None) -> None:
        self._policy = policy
        ui = self.ui
        ui.policyStack.setCurrentWidget(ui.policyEmptyPage if policy is None else ui.policyPage)
        may_write = bool(self._desk.commands.action(Command.POLICY_NOTE).isEnabled())
        for button in (ui.policyAddButton, ui.policyEditButton, ui.policyHistoryButton, ui.policyCardButton):
            button.setEnabled(policy is not None)
        ui.policyAddButton.setEnabled(policy is not None and may_write)
        ui.policyPayer.setText(policy.card.name if policy is not None else "")
        if policy is None:
            self.notes.set_notes(())
            return
        ui.policyFacts.set_facts(facts_html(policy, muted=self._desk.theme.colours.muted))
        self.notes.set_notes((*policy.notes, *policy.other_notes))
        has_notes = self.notes.rowCount() > 0
        for button in (ui.policyEditButton, ui.policyHistoryButton):
            button.setEnabled(has_notes)
        if has_notes:
            ui.policyNotes.setCurrentIndex(self.notes.index(0, 0))
        has_payer = Needs.PAYER
        self._desk.commands.set_present(present=has_payer)


def facts_html(policy: PolicyView, *, muted: str) -> str:
    """The payer's card in a few lines: class and phone, then limits, two a row."""
    card = policy.card
    first = [escape(card.payer_class.label)]
    if card.phone:
        first.append(f"<b>{escape(formats.phone(card.phone))}</b>")
    if card.phone_path:
        first.append(f"press {escape(card.phone_path)}")
    if card.portal_url:
        first.append(f"portal {escape(card.portal_url.removeprefix('https://'))}")
    if card.fax:
        first.append(f"fax {escape(formats.phone(card.fax))}")
    if card.claims_per_call:
        first.append(f"{card.claims_per_call} claims a call")
    cells = [
        f'<td style="color:{muted}; padding-right:8px">{escape(title)}</td>'
        f'<td style="padding-right:20px">{escape(text)}</td>'
        for title, text in policy.limits
    ]
    rows = ["<tr>" + "".join(cells[start : start + 2]) + "</tr>" for start in range(0, len(cells), 2)]
    table = f'<table style="margin-top:4px">{"".join(rows)}</table>' if rows else ""
    told = "".join(f'<p style="margin:4px 0 0 0"><b>{escape(words)}</b></p>' for words in policy.experience)
    return " &nbsp;·&nbsp; ".join(first) + table + told


class NoteDelegate(QStyledItemDelegate):
    """A note as a short article: head, text, and in small letters where it comes from."""

    _SIDE = 10
    _ABOVE = 5

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = parent

    def _fonts(self) -> tuple[QFont, QFont, QFont]:
        body = QFont(self._view.font())
        head, small = QFont(body), QFont(body)
        head.setBold(True)
        small.setPointSizeF(body.pointSizeF() * 0.88)
        return head, body, small

    def _boxes(self, note: NoteView, width: int) -> tuple[QRect, QRect, QRect, int]:
        fonts = self._fonts()
        inner = max(width - 2 * self._SIDE, 80)
        top, boxes = self._ABOVE, []
        for font, text in zip(fonts, (note_head(note), note.body, note_source(note)), strict=True):
            box = QFontMetrics(font).boundingRect(QRect(0, 0, inner, 10_000), _WRAP, text)
            boxes.append(QRect(self._SIDE, top, inner, box.height()))
            top += box.height() + 1
        return boxes[0], boxes[1], boxes[2], top + self._ABOVE

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        note: NoteView = index.data(USER)
        view = self._view
        width = view.viewport().width() if hasattr(view, "viewport") else view.width()
        return QSize(width, self._boxes(note, width)[3])

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        note: NoteView = index.data(USER)
        colours = self._theme.colours
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selection))
        if note.fits:
            painter.fillRect(rect.left(), rect.top() + 3, 3, rect.height() - 6, QColor(colours.accent))
        painter.setPen(QColor(colours.border))
        painter.drawLine(rect.left() + self._SIDE, rect.bottom(), rect.right() - self._SIDE, rect.bottom())
        painter.translate(rect.topLeft())
        inks = (colours.text, colours.text, colours.muted)
        texts = (note_head(note), note.body, note_source(note))
        for font, box, ink, text in zip(self._fonts(), self._boxes(note, rect.width())[:3], inks, texts, strict=True):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(box, _WRAP, text)
        painter.restore()


_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)


def note_head(note: NoteView) -> str:
    """What the note is about: `CO-197 · 99214: Ask for the auth number first`."""
    code = note.reason_code
    reason = f"Denial {code}" if code and "-" not in code else code  # a code without its group says nothing alone
    about = " · ".join(part for part in (reason, note.procedure, note.plan_name) if part)
    fits = " (fits this claim)" if note.fits else ""
    return f"{about}: {note.title}{fits}" if about else f"{note.title}{fits}"


def note_source(note: NoteView) -> str:
    """Where it comes from and how fresh it is."""
    parts = [note.source]
    if note.verified_on is not None:
        parts.append(f"verified {formats.day(note.verified_on)}")
    parts.append(f"{note.saved_by}, {formats.day(note.saved_at.date())}")
    if note.needs_review:
        parts.append("to be looked at again")
    elif note.review_on is not None:
        parts.append(f"review by {formats.day(note.review_on)}")
    if note.version > 1:
        parts.append(f"version {note.version}")
    return " · ".join(part for part in parts if part)
