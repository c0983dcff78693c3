"""Bank deposits beside payers' payments: what belongs together, what is left on either side, month by month."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.deposits import BankPayment, Deposit, MonthFigures
from arcaller_desktop.domain.money import Money
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.deposit import DepositDialog
from arcaller_desktop.gui.dialogs.deposit_import import DepositImportDialog
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead
from arcaller_desktop.gui.offices.opening import open_dialog
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.gui.widgets.list_pane import ListPane
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.deposits import (
    DepositReport,
    ExportReconciliation,
    MatchDeposit,
    deposit_report,
    export_reconciliation,
    match_all,
    match_deposit,
    matches_of,
    unmatch,
    void_deposit,
)
from arcaller_desktop.services.exports import Exported
from arcaller_desktop.storage.deposits import MatchRow

NO_DEPOSITS = "No deposit is open. Enter deposits as the bank shows them, or import the bank's list as CSV or Excel."
NO_PAYMENTS = "Every payment of the payers is in a deposit."


class DepositColumn(Enum):
    DAY = ColumnHead(title="Deposited", width=10)
    KIND = ColumnHead(title="Kind", width=9)
    REFERENCE = ColumnHead(title="Reference", width=0)
    AMOUNT = ColumnHead(title="Amount", is_amount=True, width=11)
    OPEN = ColumnHead(title="Open", tip="What no payment explains yet", is_amount=True, width=11)
    STATE = ColumnHead(title="", width=11)


class BankPaymentColumn(Enum):
    DAY = ColumnHead(title="Paid", width=10)
    PAYER = ColumnHead(title="Payer", width=0)
    TRACE = ColumnHead(title="Check or EFT", width=16)
    AMOUNT = ColumnHead(title="Amount", is_amount=True, width=11)
    OPEN = ColumnHead(title="Open", tip="What no deposit shows yet", is_amount=True, width=11)
    STATE = ColumnHead(title="", width=11)


class MonthColumn(Enum):
    MONTH = ColumnHead(title="Month", width=10)
    POSTED = ColumnHead(title="Posted", tip="Payments posted, by their dates", is_amount=True, width=13)
    HELD = ColumnHead(title="Held", tip="Payments that do not balance", is_amount=True, width=12)
    DEPOSITED = ColumnHead(title="Deposited", is_amount=True, width=13)
    OTHER = ColumnHead(title="Of it others", tip="Not from payers", is_amount=True, width=12)
    DIFFERENCE = ColumnHead(title="Difference", tip="Deposited by payers less paid by them", is_amount=True, width=13)
    UNDEPOSITED = ColumnHead(title="Not in a deposit", is_amount=True, width=15)
    UNEXPLAINED = ColumnHead(title="Not explained", tip="Deposited, but by whom?", is_amount=True, width=14)
    STATE = ColumnHead(title="", width=0)


class DepositsPane(QWidget):
    """One deposit and some payments are chosen and matched; the months say what is still open."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._report: DepositReport | None = None
        self.setObjectName("depositsPane")
        self.deposits: ListPane[Deposit] = ListPane(
            desk, "deposits", "Bank deposits", columns=DepositColumn, cells=_deposit_cells
        )
        self.payments: ListPane[BankPayment] = ListPane(
            desk, "bankPayments", "Payments of payers", columns=BankPaymentColumn, cells=_payment_cells, several=True
        )
        self.months: ListPane[MonthFigures] = ListPane(
            desk, "depositMonths", "Months", columns=MonthColumn, cells=_month_cells
        )
        self.shown = self.deposits.add_choice("Shown", "Which deposits", (("Open", True), ("All", False)))
        self.new_button = self.deposits.add_button("New", "E&nter…", self._enter)
        self.import_button = self.deposits.add_button("Import", "&Import…", self._import)
        self.edit_button = self.deposits.add_button("Edit", "C&orrect…", self._edit)
        self.void_button = self.deposits.add_button("Void", "Ta&ke away…", self._void)
        self.unmatch_button = self.deposits.add_button("Unmatch", "Unmatch a&ll", self._unmatch)
        self.match_button = self.payments.add_button("Match", "Match &with the deposit", self._match)
        self.auto_button = self.payments.add_button("Auto", "Match what is clea&r", self._match_all)
        self.export_button = self.months.add_button("Export", "E&xport the reconciliation…", self._export)
        self._arrange()
        self.shown.currentIndexChanged.connect(lambda _: self._show_rows())
        self.deposits.moved.connect(self._follow)
        self.payments.moved.connect(self._follow)
        self.deposits.activated.connect(lambda _: self._edit())
        self._reloader = Reloader(self, desk.bus, interests=Changes.DEPOSITS | Changes.IMPORTS, reload=self.reload)
        self._follow()

    def _arrange(self) -> None:
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.addWidget(self.deposits)
        sides.addWidget(self.payments)
        sides.setSizes([640, 660])
        rows = QSplitter(Qt.Orientation.Vertical)
        rows.addWidget(sides)
        rows.addWidget(self.months)
        rows.setSizes([420, 200])
        for splitter in (sides, rows):
            splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(rows)

    def reload(self) -> None:
        """Reads both sides again."""
        self._desk.jobs.query(deposit_report, channel="deposits", done=self._show, owner=self)

    def _show(self, report: DepositReport) -> None:
        self._report = report
        unexplained = sum(one.open_cents for one in report.deposits)
        undeposited = sum(one.open_cents for one in report.payments)
        since = formats.day(report.since)
        self.deposits.summary.setText(f"Deposits since {since}: {formats.dollars(unexplained)} not explained")
        self.payments.summary.setText(f"Payments since {since}: {formats.dollars(undeposited)} in no deposit")
        self.months.summary.setText("Tie-out by month")
        self.months.show_items(report.months, empty="No money has moved yet.")
        self._show_rows()

    def _show_rows(self) -> None:
        if self._report is None:
            return
        only_open = bool(self.shown.currentData())
        deposits = [one for one in self._report.deposits if one.open_cents or not only_open]
        payments = [one for one in self._report.payments if one.open_cents or not only_open]
        self.deposits.show_items(deposits, empty=NO_DEPOSITS)
        self.payments.show_items(payments, empty=NO_PAYMENTS)

    @property
    def _deposit(self) -> Deposit | None:
        return next(iter(self.deposits.chosen), None)

    def _follow(self) -> None:
        deposit, payments = self._deposit, self.payments.chosen
        has_matches = deposit is not None and deposit.matched_cents > 0
        for button in (self.edit_button, self.void_button):
            button.setEnabled(deposit is not None)
        self.unmatch_button.setEnabled(has_matches)
        parts = _parts(deposit, payments)
        self.match_button.setEnabled(bool(parts))
        self.payments.detail.setText(_comparison(deposit, payments))
        if deposit is None or not has_matches:
            self.deposits.detail.setText(_left_words(deposit))
            return
        self._desk.jobs.query(
            lambda context: matches_of(context, deposit.deposit_id),
            channel="depositMatches",
            done=lambda rows: self._show_matches(deposit, rows),
            owner=self,
        )

    def _show_matches(self, deposit: Deposit, rows: Sequence[MatchRow]) -> None:
        if self._deposit != deposit:
            return
        inside = "; ".join(f"{row.payer} {row.trace} {formats.dollars(row.amount_cents)} ({row.why})" for row in rows)
        self.deposits.detail.setText(f"In it: {inside}. {_left_words(deposit)}")

    def _enter(self) -> None:
        open_dialog(DepositDialog(self._desk, None, self.window()))

    def _edit(self) -> None:
        if self._deposit is not None:
            open_dialog(DepositDialog(self._desk, self._deposit, self.window()))

    def _import(self) -> None:
        dialog = DepositImportDialog(self._desk, self.window())
        open_dialog(dialog)
        dialog.choose_file()

    def _void(self) -> None:
        deposit = self._deposit
        if deposit is not None and self._desk.prompts.confirm(
            title="Take a deposit away",
            message=f"The deposit of {formats.day(deposit.deposited_on)} over {formats.dollars(deposit.amount_cents)}"
            " and its matches count no more.",
            act="Take it away",
            keep="Keep it",
        ):
            self._change(lambda context: void_deposit(context, deposit.deposit_id), "The deposit is taken away.")

    def _unmatch(self) -> None:
        deposit = self._deposit
        if deposit is not None:
            self._change(lambda context: unmatch(context, deposit.deposit_id), "The matches are undone.")

    def _match(self) -> None:
        deposit = self._deposit
        parts = _parts(deposit, self.payments.chosen)
        if deposit is not None and parts:
            command = MatchDeposit(
                deposit_id=deposit.deposit_id, parts=tuple((one.payment_id, cents) for one, cents in parts)
            )
            total = formats.dollars(sum(cents for _, cents in parts))
            self._change(lambda context: match_deposit(context, command), f"{total} matched.")

    def _change(self, change: object, words: str) -> None:
        def done(changes: Changes) -> None:
            self._desk.bus.publish(changes)
            self._desk.prompts.banner(words)

        self._desk.jobs.change(change, done=done, owner=self)  # type: ignore[arg-type]

    def _match_all(self) -> None:
        def done(made: int) -> None:
            self._desk.bus.publish(Changes.DEPOSITS)
            self._desk.prompts.banner(
                f"{formats.count(made, 'match', 'matches')} made." if made else "Nothing more is clear; match by hand."
            )

        wait_for(self._desk, Task(function=match_all, command=None), label="Matching", done=done, parent=self)

    def _export(self) -> None:
        today = self._desk.clock.today()
        path = self._desk.prompts.save_file(
            title="Export the reconciliation",
            suggested=f"reconciliation {today}.xlsx",
            kinds="Excel (*.xlsx);;CSV (*.csv)",
        )
        if path is None:
            return

        def tell(made: Exported) -> None:
            self._desk.prompts.banner(f"{formats.count(made.rows, 'row')} written to {made.file.name}.")

        task = Task(function=export_reconciliation, command=ExportReconciliation(file=path))
        wait_for(self._desk, task, label="Writing the reconciliation", done=tell, parent=self)


def _parts(deposit: Deposit | None, payments: Sequence[BankPayment]) -> list[tuple[BankPayment, Money]]:
    """The chosen payments with what of each fits into the deposit, in their order."""
    left = deposit.open_cents if deposit is not None else 0
    parts = []
    for payment in payments:
        cents = min(left, payment.open_cents)
        if cents > 0:
            parts.append((payment, cents))
            left -= cents
    return parts


def _comparison(deposit: Deposit | None, payments: Sequence[BankPayment]) -> str:
    total = sum(one.open_cents for one in payments)
    if deposit is None or not payments:
        return "Choose a deposit and the payments in it."
    apart = deposit.open_cents - total
    words = (
        "they agree" if not apart else f"{formats.dollars(abs(apart))} {'more' if apart > 0 else 'less'} in the bank"
    )
    return (
        f"{formats.count(len(payments), 'payment')} over {formats.dollars(total)} for a deposit with "
        f"{formats.dollars(deposit.open_cents)} open: {words}."
    )


def _left_words(deposit: Deposit | None) -> str:
    if deposit is None:
        return ""
    other = (
        f"{formats.dollars(deposit.other_cents)} from others ({deposit.other_note}). " if deposit.other_cents else ""
    )
    return f"{other}{deposit.note}"


def _state(open_cents: Money, whole_cents: Money) -> Cell:
    if not open_cents:
        return Cell(text="✓ Matched", accessible="Matched", tone=Tone.GOOD)
    return Cell(text="Open" if open_cents == whole_cents else "Part", tone=Tone.WARN)


def _deposit_cells(one: Deposit) -> Sequence[Cell]:
    return (
        Cell(text=formats.day(one.deposited_on), sort=one.deposited_on),
        Cell(text=one.kind.label),
        Cell(text=one.reference, tip=one.reference),
        Cell(text=formats.money(one.amount_cents), sort=one.amount_cents),
        Cell(text=formats.money(one.open_cents), sort=one.open_cents),
        _state(one.open_cents, one.amount_cents),
    )


def _payment_cells(one: BankPayment) -> Sequence[Cell]:
    state = _state(one.open_cents, one.amount_cents)
    return (
        Cell(text=formats.day(one.paid_on), sort=one.paid_on),
        Cell(text=one.payer),
        Cell(text=one.trace),
        Cell(text=formats.money(one.amount_cents), sort=one.amount_cents),
        Cell(text=formats.money(one.open_cents), sort=one.open_cents),
        Cell(text="Held", tip="It does not balance and is not posted", tone=Tone.BAD) if one.is_held else state,
    )


def _month_cells(one: MonthFigures) -> Sequence[Cell]:
    agrees = not one.difference_cents and not one.undeposited_cents and not one.unexplained_cents
    figures = (
        one.posted_cents,
        one.held_cents,
        one.deposited_cents,
        one.other_cents,
        one.difference_cents,
        one.undeposited_cents,
        one.unexplained_cents,
    )
    return (
        Cell(text=f"{one.month:%m/%Y}", sort=one.month),
        *(Cell(text=formats.money(cents) if cents else "–", sort=cents) for cents in figures),
        Cell(text="✓ Tied out", accessible="Tied out", tone=Tone.GOOD) if agrees else Cell(text="Open", tone=Tone.WARN),
    )
