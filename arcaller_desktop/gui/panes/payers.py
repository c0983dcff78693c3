"""Payers: every card with its contacts, facts and notes, and how each payer keeps its word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from html import escape

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QTableView, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.payer_details import PayerContact, PayerFact
from arcaller_desktop.domain.people import folded
from arcaller_desktop.domain.scorecards import Contradiction, PromiseState, Scorecard
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_payers_page import Ui_PayersPage
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.panes.policy import facts_html
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.payer_details import PayerDetails, payer_details
from arcaller_desktop.services.payer_overviews import PayerOverview, payer_overviews
from arcaller_desktop.services.policy import NoteView, PolicyView, policy_pane
from arcaller_desktop.services.scorecards import payer_scorecard


class PayerColumn(Enum):
    NAME = ColumnHead(title="Payer", width=0)
    CLASS = ColumnHead(title="Class", width=14)
    OPEN = ColumnHead(title="Open", tip="Open claims", is_amount=True, width=6)
    OWED = ColumnHead(title="Owed", is_amount=True, width=10)
    NOW = ColumnHead(title="Line", tip="Whether the line is staffed now", width=7)
    REVIEW = ColumnHead(title="Review", tip="Notes, contacts and facts to be looked at again", is_amount=True, width=7)


class ContactColumn(Enum):
    PURPOSE = ColumnHead(title="For", width=17)
    PLAN = ColumnHead(title="Plan", width=7)
    NAME = ColumnHead(title="Name", width=13)
    PHONE = ColumnHead(title="Phone", width=13)
    PATH = ColumnHead(title="Press", width=8)
    OTHER = ColumnHead(title="Fax, email, address", width=0)
    VERIFIED = ColumnHead(title="Verified", width=12)


class FactColumn(Enum):
    KIND = ColumnHead(title="About", width=18)
    PLAN = ColumnHead(title="Plan", width=7)
    TEXT = ColumnHead(title="Fact", width=0)
    SOURCE = ColumnHead(title="Source", width=16)
    VERIFIED = ColumnHead(title="Verified", width=12)


class NoteColumn(Enum):
    ABOUT = ColumnHead(title="Speaks of", width=20)
    TITLE = ColumnHead(title="Title", width=0)
    SOURCE = ColumnHead(title="Source", width=16)
    VERIFIED = ColumnHead(title="Verified", width=12)
    STATE = ColumnHead(title="", width=12)


class ContradictionColumn(Enum):
    CLAIM = ColumnHead(title="Claim", width=12)
    FIRST = ColumnHead(title="First", width=11)
    SECOND = ColumnHead(title="Then", width=11)
    WHAT = ColumnHead(title="What", width=0)
    REFERENCES = ColumnHead(title="References", width=22)


@dataclass(frozen=True, slots=True)
class _Shown:
    """Everything about the payer in hand."""

    policy: PolicyView
    details: PayerDetails
    score: Scorecard


class PayersPage(QFrame):
    """A page of its own. `claim_chosen` carries the claim behind a contradiction."""

    claim_chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._all: Sequence[PayerOverview] = ()
        self._shown: _Shown | None = None
        self.setObjectName("payersPage")
        self.ui = Ui_PayersPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui, theme = self.ui, desk.theme
        self.payers: RowModel[PayerOverview] = RowModel(PayerColumn, _payer_cells, theme=theme, parent=self)
        self.contacts: RowModel[PayerContact] = RowModel(ContactColumn, self._contact_cells, theme=theme, parent=self)
        self.facts: RowModel[PayerFact] = RowModel(FactColumn, self._fact_cells, theme=theme, parent=self)
        self.notes: RowModel[NoteView] = RowModel(NoteColumn, _note_cells, theme=theme, parent=self)
        self.contradictions: RowModel[Contradiction] = RowModel(
            ContradictionColumn, _contradiction_cells, theme=theme, parent=self
        )
        for table, model in (
            (ui.payersTable, self.payers),
            (ui.payerContacts, self.contacts),
            (ui.payerFactsTable, self.facts),
            (ui.payerNotes, self.notes),
            (ui.payerContradictions, self.contradictions),
        ):
            prepare_table(table, model, model.heads)
            table.setSortingEnabled(True)
            table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        ui.payersTable.sortByColumn(tuple(PayerColumn).index(PayerColumn.OWED), Qt.SortOrder.DescendingOrder)
        ui.payersSplit.setStretchFactor(0, 4)
        ui.payersSplit.setStretchFactor(1, 5)
        ui.payersTable.selectionModel().currentRowChanged.connect(lambda *_: self._read_payer())
        ui.payersFilter.textChanged.connect(self._filter)
        ui.payersReviewOnly.toggled.connect(self._filter)
        ui.payerContradictions.doubleClicked.connect(lambda _: self._open_claim())
        ui.payerContradictions.installEventFilter(self)
        desk.theme.changed.connect(self._dress)
        self._dress()
        self._reloader = Reloader(
            self, desk.bus, interests=Changes.PAYERS | Changes.POLICY | Changes.IMPORTS, reload=self.reload
        )

    @property
    def payer_id(self) -> PayerId | None:
        """The payer in hand."""
        overview = self.payers.item(self.ui.payersTable.currentIndex().row())
        return overview.payer_id if overview is not None else None

    @property
    def policy(self) -> PolicyView | None:
        return self._shown.policy if self._shown else None

    @property
    def plans(self) -> Sequence[str]:
        return self._shown.details.plans if self._shown else ()

    @property
    def contact(self) -> PayerContact | None:
        """The chosen contact."""
        return self.contacts.item(self.ui.payerContacts.currentIndex().row())

    @property
    def fact(self) -> PayerFact | None:
        """The chosen fact."""
        return self.facts.item(self.ui.payerFactsTable.currentIndex().row())

    @property
    def note(self) -> NoteView | None:
        """The chosen note."""
        return self.notes.item(self.ui.payerNotes.currentIndex().row())

    def bind(self, runs: dict[str, Callable[[], None]]) -> None:
        """Says what the buttons do, by their names; Enter or a double click on a row edits it."""
        for name, run in runs.items():
            getattr(self.ui, name).clicked.connect(lambda _=False, run=run: run())
        for table, button in (
            (self.ui.payerContacts, "contactEditButton"),
            (self.ui.payerFactsTable, "factEditButton"),
            (self.ui.payerNotes, "payerNoteEditButton"),
        ):
            table.activated.connect(lambda _, run=runs[button]: run())

    def reload(self) -> None:
        self._desk.jobs.query(payer_overviews, channel="payers", done=self._show, owner=self)

    def _dress(self) -> None:
        colours = self._desk.theme.colours
        self.ui.payersIcon.setPixmap(self._desk.icons.pixmap("building-2", colours.muted, 16, self.devicePixelRatioF()))
        self._fill()

    def _show(self, overviews: Sequence[PayerOverview]) -> None:
        self._all = overviews
        due = sum(overview.to_review for overview in overviews)
        more = f" · {formats.count(due, 'entry', 'entries')} to review" if due else ""
        self.ui.payersSummary.setText(f"{formats.count(len(overviews), 'payer')}{more}")
        self._filter()

    def _filter(self, *_: object) -> None:
        words = folded(self.ui.payersFilter.text()).split()
        review = self.ui.payersReviewOnly.isChecked()
        chosen = self.payer_id
        self.payers.set_items(
            [
                overview
                for overview in self._all
                if all(word in folded(overview.name) for word in words) and (overview.to_review or not review)
            ]
        )
        rows = [row for row, overview in enumerate(self.payers.items) if overview.payer_id == chosen]
        choose_row(self.ui.payersTable, rows[0] if rows else 0)
        self._read_payer()

    def _read_payer(self) -> None:
        payer_id = self.payer_id
        if payer_id is None:
            self._shown = None
            self._fill()
            return

        def read(context: Context) -> _Shown:
            return _Shown(
                policy_pane(context, payer_id, on=context.clock.today()),
                payer_details(context, payer_id),
                payer_scorecard(context, payer_id),
            )

        self._desk.jobs.query(read, channel="payer", done=self._take, owner=self)

    def _take(self, shown: _Shown) -> None:
        self._shown = shown
        self._fill()

    def _fill(self) -> None:
        ui, shown = self.ui, self._shown
        ui.payersRight.setEnabled(shown is not None)
        if shown is None:
            ui.payerNameLabel.setText("")
            ui.payerOpening.hide()
            return
        policy, details = shown.policy, shown.details
        ui.payerNameLabel.setText(policy.card.name)
        ui.payerOpening.setText(policy.opening.words)
        ui.payerOpening.show()
        muted = self._desk.theme.colours.muted
        ui.payerFacts.setHtml(card_html(policy, muted=muted))
        ui.payerScore.setHtml(score_html(shown.score, muted=muted))
        self.contacts.set_items(details.contacts)
        self.facts.set_items(details.facts)
        self.notes.set_items([*policy.notes, *policy.other_notes])
        self.contradictions.set_items(shown.score.contradictions)
        found = bool(shown.score.contradictions)
        ui.contradictionsTitle.setVisible(found)
        ui.payerContradictions.setVisible(found)
        for title, tab, number in (
            ("Co&ntacts", ui.payerContactsTab, len(details.contacts)),
            ("&Facts", ui.payerFactsTab, len(details.facts)),
            ("N&otes", ui.payerNotesTab, len(self.notes.items)),
        ):
            ui.payerTabs.setTabText(ui.payerTabs.indexOf(tab), f"{title} ({number})")
        for table in (ui.payerContacts, ui.payerFactsTable, ui.payerNotes):
            _first_row(table)
        for button in (ui.contactEditButton, ui.contactRemoveButton):
            button.setEnabled(bool(details.contacts))
        for button in (ui.factEditButton, ui.factRemoveButton):
            button.setEnabled(bool(details.facts))
        for button in (ui.payerNoteEditButton, ui.payerNoteHistoryButton):
            button.setEnabled(bool(self.notes.items))

    def _contact_cells(self, contact: PayerContact) -> Sequence[Cell]:
        review = self._shown is not None and contact.contact_id in self._shown.details.contacts_to_review
        other = " · ".join(
            part
            for part in (
                f"fax {formats.phone(contact.fax)}" if contact.fax else "",
                contact.email,
                contact.address,
                contact.note,
            )
            if part
        )
        return (
            Cell(text=contact.purpose.label),
            Cell(text=contact.plan_name),
            Cell(text=contact.name),
            Cell(text=formats.phone(contact.phone)),
            Cell(text=contact.phone_path),
            Cell(text=other, tip=other),
            _verified(contact.verified_on, review=review),
        )

    def _fact_cells(self, fact: PayerFact) -> Sequence[Cell]:
        review = self._shown is not None and fact.fact_id in self._shown.details.facts_to_review
        return (
            Cell(text=fact.kind.label),
            Cell(text=fact.plan_name),
            Cell(text=fact.text, tip=fact.text),
            Cell(text=fact.source, tip=fact.source),
            _verified(fact.verified_on, review=review),
        )

    def _open_claim(self) -> None:
        found = self.contradictions.item(self.ui.payerContradictions.currentIndex().row())
        if found is not None:
            self.claim_chosen.emit(found.claim_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        presses = event.type() == QEvent.Type.KeyPress
        if presses and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_claim()
            return True
        return False


def _first_row(table: QTableView) -> None:
    if not table.currentIndex().isValid():
        choose_row(table, 0)


def _payer_cells(overview: PayerOverview) -> Sequence[Cell]:
    now = {True: "open", False: "closed", None: ""}[overview.is_open]
    return (
        Cell(text=overview.name),
        Cell(text=overview.payer_class.label),
        Cell(text=f"{overview.open_claims:,}" if overview.open_claims else "", sort=overview.open_claims),
        Cell(text=formats.money(overview.open_cents) if overview.open_claims else "", sort=overview.open_cents),
        Cell(text=now, tip=overview.opening, tone=Tone.GOOD if overview.is_open else Tone.MUTED),
        Cell(text=str(overview.to_review or ""), sort=overview.to_review, tone=Tone.WARN),
    )


def _note_cells(note: NoteView) -> Sequence[Cell]:
    about = " · ".join(part for part in (note.reason_code, note.procedure, note.plan_name) if part)
    return (
        Cell(text=about or "everything"),
        Cell(text=note.title, tip=note.body),
        Cell(text=note.source, tip=note.source),
        _verified(note.verified_on, review=note.needs_review),
        Cell(text="to review" if note.needs_review else "", tone=Tone.WARN),
    )


def _verified(day: date | None, *, review: bool) -> Cell:
    shown = formats.day(day) or "never"
    return Cell(text=f"{shown} !" if review else shown, tone=Tone.WARN if review else Tone.PLAIN)


def _contradiction_cells(found: Contradiction) -> Sequence[Cell]:
    return (
        Cell(text=found.claim_number),
        Cell(text=formats.day(found.first_on), sort=found.first_on),
        Cell(text=formats.day(found.second_on), sort=found.second_on),
        Cell(text=found.words, tip=found.words),
        Cell(text=", ".join(found.references)),
    )


def card_html(policy: PolicyView, *, muted: str) -> str:
    """The whole card, with who verified it when."""
    card = policy.card
    rows = [
        ("Claim office", card.claim_office),
        ("Address", card.address),
        ("Time zone", card.time_zone),
        ("Usual answer", f"after {card.usual_days} days" if card.usual_days else ""),
        ("Verified", " · ".join(part for part in (formats.day(card.verified_on), card.verified_source) if part)),
    ]
    return facts_html(policy, muted=muted) + _table(rows, muted)


def score_html(score: Scorecard, *, muted: str) -> str:
    """The figures in words. What rests on nothing says so."""
    promises = score.promises
    late, broken, waiting = (promises[state] for state in (PromiseState.LATE, PromiseState.BROKEN, PromiseState.OPEN))
    kept = (
        f"{score.kept_percent} % in time ({promises[PromiseState.KEPT]} kept, {late} late, {broken} broken"
        f"{f', {waiting} still open' if waiting else ''})"
        if score.kept_percent is not None
        else (f"{waiting} still open" if waiting else "none given")
    )
    days = (
        f"half within {score.median_days} days, nine in ten within {score.slowest_tenth_days} "
        f"({formats.count(score.answered_claims, 'claim')})"
        if score.median_days is not None
        else "no claim answered"
    )
    hold = (
        f"{formats.seconds(score.median_hold_seconds)} in the middle, whole call "
        f"{formats.seconds(score.median_call_seconds or 0)} ({score.reached} of "
        f"{formats.count(score.calls, 'call')} reached somebody)"
        if score.median_hold_seconds is not None
        else (f"{formats.count(score.calls, 'call')}, nobody reached" if score.calls else "no calls")
    )
    best = min(score.hours, key=lambda hour: hour.median_hold_seconds, default=None)
    rows = [
        ("Hold", hold),
        (
            "Best hour",
            f"{best.hour}:00 to {best.hour + 1}:00 there, {formats.seconds(best.median_hold_seconds)} on hold "
            f"({formats.count(best.calls, 'call')})"
            if best
            else "",
        ),
        ("Promises", kept),
        ("Days to answer", days),
        ("Contradictions", formats.count(len(score.contradictions), "claim") if score.contradictions else "none found"),
    ]
    basis = f"From your own calls and remittances since {formats.day(score.since)}."
    return f"<p style='color:{muted}'>{basis}</p>{_table(rows, muted)}"


def _table(rows: Sequence[tuple[str, str]], muted: str) -> str:
    lines = [
        f'<tr><td style="color:{muted}; padding-right:14px">{escape(title)}</td><td>{escape(text)}</td></tr>'
        for title, text in rows
        if text
    ]
    return f'<table cellspacing="3">{"".join(lines)}</table>'
