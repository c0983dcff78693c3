"""Underpaid lines: what is missing by payer and code, and how far each dispute is."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.underpayments import UnderpaymentState, next_states
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.underpayment_history import UnderpaymentHistoryDialog
from arcaller_desktop.gui.dialogs.underpayment_step import UnderpaymentStepDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead
from arcaller_desktop.gui.offices.opening import open_dialog
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.gui.widgets.list_pane import ListPane
from arcaller_desktop.services.underpayments import (
    UnderpaymentReport,
    underpayment_history,
    underpayment_report,
    underpayments_of_claim,
)
from arcaller_desktop.storage.underpayments import UnderpaymentRow

NO_RATES = (
    "There are no rates yet, so nothing can be compared. Import a fee schedule or the rates of a contract: "
    "Money > Fee schedules and contract rates."
)
NOTHING_OPEN = (
    "No underpayment is open. Lines on which a payer allows less than its rates say appear here by themselves."
)
NOTHING_ON_CLAIM = "On this claim nothing was allowed too little, as far as the rates say."
NOTHING_CLOSED = "No underpayment is closed yet."


class UnderpaidColumn(Enum):
    STATE = ColumnHead(title="State", width=14)
    PAYER = ColumnHead(title="Payer", width=20)
    CLAIM = ColumnHead(title="Claim", width=12)
    PATIENT = ColumnHead(title="Patient", width=20)
    SERVICE = ColumnHead(title="Service", width=10)
    CODE = ColumnHead(title="Code", width=11)
    EXPECTED = ColumnHead(title="Expected", tip="What the rate says should be allowed", is_amount=True, width=10)
    ALLOWED = ColumnHead(title="Allowed", tip="Paid and the patient's share together", is_amount=True, width=10)
    SHORT = ColumnHead(title="Short", is_amount=True, width=10)
    RECOVERED = ColumnHead(title="Recovered", is_amount=True, width=10)
    SINCE = ColumnHead(title="Since", tip="In this state since", width=10)
    REFERENCE = ColumnHead(title="Reference", width=0)


_STEPS = (
    (UnderpaymentState.SENT, "Sent", "&Sent to payer…"),
    (UnderpaymentState.REVIEWED, "Reviewed", "Payer rev&iewed…"),
    (UnderpaymentState.WON, "Won", "&Won…"),
    (UnderpaymentState.REJECTED, "Rejected", "Re&jected…"),
    (UnderpaymentState.WITHDRAWN, "Withdraw", "N&ot underpaid…"),
    (UnderpaymentState.FOUND, "Reopen", "Open a&gain…"),
)


class UnderpaymentsPane(QWidget):
    """`claim_wanted` carries the id of a claim to be shown."""

    claim_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("underpaymentsPane")
        self.list: ListPane[UnderpaymentRow] = ListPane(
            desk, "underpaid", "Underpaid lines", columns=UnderpaidColumn, cells=_cells, several=True
        )
        self._report: UnderpaymentReport | None = None
        self._claim_id: ClaimId | None = None
        self.shown = self.list.add_choice("Shown", "Which underpayments", (("Open", True), ("Closed", False)))
        self.group = self.list.add_choice("Group", "Payer and code", (("All payers and codes", None),))
        self.group.setMinimumContentsLength(26)
        self.buttons: dict[UnderpaymentState, QPushButton] = {}
        for state, key, text in _STEPS:
            self.buttons[state] = self.list.add_button(key, text, partial(self._step, state))
        self.history_button = self.list.add_button("History", "Steps ta&ken…", self._show_history)
        self.claim_button = self.list.add_button("Claim", "Open cla&im", self._show_claim)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self.list)
        self.shown.currentIndexChanged.connect(lambda _: self._show_all())
        self.group.activated.connect(lambda _: self._show_all())
        self.all_button = self.list.add_button("All", "Sho&w all claims", self._show_all)
        self.list.moved.connect(self._follow)
        self.list.activated.connect(lambda row: self.claim_wanted.emit(row.claim_id))
        self._reloader = Reloader(self, desk.bus, interests=Changes.UNDERPAYMENTS | Changes.IMPORTS, reload=self.reload)
        self._follow()

    def reload(self) -> None:
        """Reads the list again."""
        if self._claim_id is not None:
            self.show_claim(self._claim_id)
            return
        is_open = bool(self.shown.currentData())
        self._desk.jobs.query(
            lambda context: underpayment_report(context, is_open=is_open),
            channel="underpayments",
            done=self._show,
            owner=self,
        )

    def show_claim(self, claim_id: ClaimId) -> None:
        """Shows the lines of one claim alone, open and closed, until another choice is made."""
        self._claim_id = claim_id
        self._desk.jobs.query(
            lambda context: underpayments_of_claim(context, claim_id),
            channel="underpayments",
            done=self._show_lines,
            owner=self,
        )

    def _show_lines(self, rows: Sequence[UnderpaymentRow]) -> None:
        name = f"Claim {rows[0].claim_number} alone" if rows else "This claim"
        self.list.summary.setText(f"{name} · {formats.dollars(sum(row.short_cents for row in rows))} short")
        self.list.show_items(rows, empty=NOTHING_ON_CLAIM)
        self.list.table.setFocus()

    def _show(self, report: UnderpaymentReport) -> None:
        self._report = report
        before = self.group.currentData()
        self.group.blockSignals(True)
        self.group.clear()
        self.group.addItem("All payers and codes", None)
        for group in report.groups:
            words = f"{group.payer}, {group.procedure}: {formats.dollars(group.short_cents)}"
            self.group.addItem(words, (group.payer, group.procedure))
        self.group.setCurrentIndex(max(self.group.findData(before), 0))
        self.group.blockSignals(False)
        self.group.setEnabled(bool(self.shown.currentData()))
        self.list.summary.setText(
            f"{formats.dollars(report.short_cents)} short · "
            f"{formats.dollars(report.recovered_cents)} won since {formats.day(report.since)}"
        )
        self._show_rows()

    def _show_all(self) -> None:
        self._claim_id = None
        self.reload()

    def _show_rows(self) -> None:
        report = self._report
        if report is None:
            return
        group = self.group.currentData() if self.shown.currentData() else None
        rows = [row for row in report.rows if group is None or (row.payer, row.procedure) == tuple(group)]
        nothing = NOTHING_OPEN if self.shown.currentData() else NOTHING_CLOSED
        self.list.show_items(rows, empty=nothing if report.has_rates else NO_RATES)

    def _follow(self) -> None:
        chosen = self.list.chosen
        possible = frozenset.intersection(*(next_states(row.state) for row in chosen)) if chosen else frozenset()
        for state, button in self.buttons.items():
            button.setEnabled(state in possible)
            button.setVisible(
                state is not UnderpaymentState.FOUND or not self.shown.currentData() or self._claim_id is not None
            )
        self.all_button.setVisible(self._claim_id is not None)
        self.history_button.setEnabled(len(chosen) == 1)
        self.claim_button.setEnabled(len(chosen) == 1)
        if len(chosen) == 1:
            self.list.detail.setText(f"Expected because of {chosen[0].why}.")
        else:
            total = sum(row.short_cents for row in chosen)
            self.list.detail.setText(
                f"{formats.count(len(chosen), 'line')} chosen, {formats.dollars(total)} short." if chosen else ""
            )

    def _step(self, state: UnderpaymentState) -> None:
        chosen = self.list.chosen
        if chosen:
            open_dialog(UnderpaymentStepDialog(self._desk, chosen, state, self.window()))

    def _show_history(self) -> None:
        chosen = self.list.chosen
        if len(chosen) == 1:
            row = chosen[0]
            self._desk.jobs.query(
                lambda context: underpayment_history(context, row.underpayment_id),
                channel="underpaymentHistory",
                done=lambda steps: open_dialog(UnderpaymentHistoryDialog(self._desk, row, steps, self.window())),
                owner=self,
            )

    def _show_claim(self) -> None:
        chosen = self.list.chosen
        if len(chosen) == 1:
            self.claim_wanted.emit(chosen[0].claim_id)


_TONES = {
    UnderpaymentState.FOUND: Tone.WARN,
    UnderpaymentState.WON: Tone.GOOD,
    UnderpaymentState.REJECTED: Tone.BAD,
    UnderpaymentState.WITHDRAWN: Tone.MUTED,
}


def _cells(row: UnderpaymentRow) -> Sequence[Cell]:
    code = "-".join(part for part in (row.procedure, row.modifiers.replace(":", "-")) if part)
    return (
        Cell(text=row.state.label, tone=_TONES.get(row.state, Tone.PLAIN)),
        Cell(text=row.payer),
        Cell(text=row.claim_number),
        Cell(text=row.patient),
        Cell(text=formats.day(row.service_on), sort=row.service_on),
        Cell(text=code),
        Cell(text=formats.money(row.expected_cents), sort=row.expected_cents),
        Cell(text=formats.money(row.allowed_cents), sort=row.allowed_cents),
        Cell(text=formats.money(row.short_cents), sort=row.short_cents),
        Cell(text=formats.money(row.recovered_cents or None), sort=row.recovered_cents),
        Cell(text=formats.day(row.state_on), sort=row.state_on),
        Cell(text=row.reference, tip=row.why),
    )
