"""Credit balances and money without a claim: whose it is, by when it has to be back, what is done about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import Enum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.credits import CreditState, clock_of, next_states
from arcaller_desktop.domain.ledger import Responsibility
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.credit_step import CreditStepDialog
from arcaller_desktop.gui.dialogs.unapplied import UnappliedDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead
from arcaller_desktop.gui.offices.opening import open_dialog
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.gui.widgets.list_pane import ListPane
from arcaller_desktop.services.credits import CreditReport, ResolveUnapplied, credit_report, resolve_unapplied
from arcaller_desktop.storage.credits import CreditRow, UnappliedRow

NO_CREDITS = "No claim holds money that belongs to a payer or a patient."
NO_UNAPPLIED = "Every payment and adjustment of the payers is explained."
NOTHING_SETTLED = "Nothing was settled yet."
OF_PATIENTS = " A patient's credit is refunded where the patient's payments are; here it is verified or applied."


class CreditColumn(Enum):
    STATE = ColumnHead(title="State", width=16)
    OWED_TO = ColumnHead(title="Owed to", width=20)
    AMOUNT = ColumnHead(title="Amount", is_amount=True, width=10)
    BACK = ColumnHead(title="To go back", tip="Most likely; not more than was paid", is_amount=True, width=10)
    DUE = ColumnHead(title="Due", tip="By when it has to be back", width=10)
    CLAIM = ColumnHead(title="Claim", width=12)
    PATIENT = ColumnHead(title="Patient", width=20)
    SERVICE = ColumnHead(title="Service", width=10)
    SINCE = ColumnHead(title="Since", tip="Day of the last entry on this part", width=10)
    CAUSE = ColumnHead(title="How it came about", width=0)


class UnappliedColumn(Enum):
    KIND = ColumnHead(title="What", width=27)
    CODE = ColumnHead(title="Code", width=6)
    PAYER = ColumnHead(title="Payer", width=20)
    TRACE = ColumnHead(title="Check or EFT", width=16)
    DAY = ColumnHead(title="Paid", width=10)
    AMOUNT = ColumnHead(title="Amount", tip="Plus: came in; minus: was kept or taken", is_amount=True, width=10)
    STATE = ColumnHead(title="State", width=24)
    REFERENCE = ColumnHead(title="Reference", width=0)


_STEPS = (
    (CreditState.VERIFIED, "Verify", "Verif&y…"),
    (CreditState.REQUESTED, "Request", "Ask for a refun&d…"),
    (CreditState.REFUNDED, "Refund", "Release the refu&nd…"),
    (CreditState.APPLIED, "Apply", "Apply within the c&laim…"),
    (CreditState.TAKEN_BACK, "TakenBack", "Ta&ken back…"),
    (CreditState.DISMISSED, "Dismiss", "N&ot owed…"),
)


class CreditsPane(QWidget):
    """`claim_wanted` carries the id of a claim to be shown."""

    claim_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("creditsPane")
        self.credits: ListPane[CreditRow] = ListPane(
            desk, "credits", "Credit balances", columns=CreditColumn, cells=self._credit_cells
        )
        self.unapplied: ListPane[UnappliedRow] = ListPane(
            desk, "unapplied", "Money without a claim", columns=UnappliedColumn, cells=_unapplied_cells
        )
        self.shown = self.credits.add_choice("Shown", "Which credits", (("Open", False), ("Settled", True)))
        self.buttons: dict[CreditState, QPushButton] = {
            state: self.credits.add_button(key, text, partial(self._step, state)) for state, key, text in _STEPS
        }
        self.claim_button = self.credits.add_button("Claim", "Open cla&im", self._show_claim)
        self.resolve_button = self.unapplied.add_button("Resolve", "&Explain it…", self._resolve)
        self.reopen_button = self.unapplied.add_button("Reopen", "Open a&gain", self._reopen)
        rows = QSplitter(Qt.Orientation.Vertical)
        rows.setChildrenCollapsible(False)
        rows.addWidget(self.credits)
        rows.addWidget(self.unapplied)
        rows.setSizes([380, 240])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(rows)
        self.shown.currentIndexChanged.connect(lambda _: self.reload())
        self.credits.moved.connect(self._follow)
        self.unapplied.moved.connect(self._follow)
        self.credits.activated.connect(lambda row: self.claim_wanted.emit(row.claim_id))
        self.unapplied.activated.connect(lambda _: self._resolve())
        interests = Changes.CREDITS | Changes.IMPORTS | Changes.BALANCE
        self._reloader = Reloader(self, desk.bus, interests=interests, reload=self.reload)
        self._follow()

    def reload(self) -> None:
        """Reads both lists again."""
        settled = bool(self.shown.currentData())
        self._desk.jobs.query(
            lambda context: credit_report(context, settled=settled), channel="credits", done=self._show, owner=self
        )

    def _show(self, report: CreditReport) -> None:
        settled = bool(self.shown.currentData())
        late = f" · {formats.count(report.late, 'credit')} late" if report.late else ""
        self.credits.summary.setText(f"Credit balances: {formats.dollars(report.owed_cents)} owed back{late}")
        self.unapplied.summary.setText(f"Money without a claim: {formats.dollars(report.unapplied_cents)} to explain")
        self.credits.show_items(report.credits, empty=NOTHING_SETTLED if settled else NO_CREDITS)
        self.unapplied.show_items(report.unapplied, empty=NOTHING_SETTLED if settled else NO_UNAPPLIED)

    def _follow(self) -> None:
        row = next(iter(self.credits.chosen), None)
        possible = next_states(row.state, row.owed_to) if row is not None else frozenset()
        for state, button in self.buttons.items():
            button.setEnabled(state in possible)
        self.claim_button.setEnabled(row is not None)
        self.credits.detail.setText(_detail(row) if row is not None else "")
        money = next(iter(self.unapplied.chosen), None)
        self.resolve_button.setEnabled(money is not None and money.resolution is None)
        self.reopen_button.setEnabled(money is not None and money.resolution is not None)
        self.unapplied.detail.setText(money.note or money.reference if money is not None else "")

    def _step(self, state: CreditState) -> None:
        row = next(iter(self.credits.chosen), None)
        if row is not None:
            open_dialog(CreditStepDialog(self._desk, row, state, self.window()))

    def _show_claim(self) -> None:
        row = next(iter(self.credits.chosen), None)
        if row is not None:
            self.claim_wanted.emit(row.claim_id)

    def _resolve(self) -> None:
        row = next(iter(self.unapplied.chosen), None)
        if row is not None and row.resolution is None:
            open_dialog(UnappliedDialog(self._desk, row, self.window()))

    def _reopen(self) -> None:
        row = next(iter(self.unapplied.chosen), None)
        if row is None:
            return
        command = ResolveUnapplied(row=row, resolution=None)
        self._desk.jobs.change(
            lambda context: resolve_unapplied(context, command), done=self._desk.bus.publish, owner=self
        )

    def _credit_cells(self, row: CreditRow) -> Sequence[Cell]:
        return _credit_cells(row, self._desk.clock.today())


def _detail(row: CreditRow) -> str:
    rule = clock_of(row.owed_to, row.payer_class, row.identified_on).rule
    identified = f"identified {formats.day(row.identified_on)}, " if row.identified_on else "not verified yet, "
    reference = f" Reference {row.reference}." if row.reference else ""
    patients = OF_PATIENTS if row.owed_to is Responsibility.PATIENT else ""
    return f"{identified.capitalize()}{rule}.{reference}{patients}"


def _credit_cells(row: CreditRow, today: date) -> Sequence[Cell]:
    is_late = row.state.is_open and row.due_on is not None and row.due_on < today
    tone = Tone.WARN if row.state is CreditState.FOUND else Tone.PLAIN
    due = f"{formats.day(row.due_on)} late" if is_late else formats.day(row.due_on)
    return (
        Cell(text=row.state.label, tone=tone),
        Cell(text=row.owed_to_name),
        Cell(text=formats.money(row.amount_cents), sort=row.amount_cents),
        Cell(text=formats.money(row.suggested_cents), sort=row.suggested_cents),
        Cell(text=due, sort=row.due_on, tone=Tone.BAD if is_late else Tone.PLAIN),
        Cell(text=row.claim_number),
        Cell(text=row.patient),
        Cell(text=formats.day(row.service_on), sort=row.service_on),
        Cell(text=formats.day(row.since), sort=row.since),
        Cell(text=row.cause.label if row.cause is not None else ""),
    )


def _unapplied_cells(row: UnappliedRow) -> Sequence[Cell]:
    return (
        Cell(text=row.kind.value),
        Cell(text=row.code),
        Cell(text=row.payer),
        Cell(text=row.trace),
        Cell(text=formats.day(row.on), sort=row.on),
        Cell(text=formats.money(row.amount_cents), sort=row.amount_cents),
        Cell(text=row.resolution.label, tone=Tone.GOOD)
        if row.resolution is not None
        else Cell(text="To explain", tone=Tone.WARN),
        Cell(text=row.reference, tip=row.reference),
    )
