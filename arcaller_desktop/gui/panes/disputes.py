"""Disputes of patients: those to be acknowledged or answered first on top."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum

from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.disputes import DisputeState
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_sheet import named
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.disputes import dispute_rows
from arcaller_desktop.storage.disputes import StoredDispute


class DisputeColumn(Enum):
    STATE = ColumnHead(title="Status", width=12)
    ACCOUNT = ColumnHead(title="Account", width=11)
    GUARANTOR = ColumnHead(title="Guarantor", width=20)
    REASON = ColumnHead(title="What they say", width=24)
    LINES = ColumnHead(title="Lines", is_amount=True, width=6)
    AMOUNT = ColumnHead(title="Disputed", is_amount=True, width=11)
    LEFT = ColumnHead(title="Still owed", is_amount=True, width=11)
    OPENED = ColumnHead(title="Received", width=11)
    NEXT = ColumnHead(title="Next", width=32)
    OWNER = ColumnHead(title="Owner", width=14)
    DETAILS = ColumnHead(title="Details", width=0)


class DisputesPane(QFrame):
    """A tab of the patients' page."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("disputesPane")
        self.setAccessibleName("Disputes")
        self.cases: RowModel[StoredDispute] = RowModel(DisputeColumn, self._cells, theme=desk.theme, parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        self.summary = QLabel()
        bar.addWidget(self.summary)
        self.closed = QCheckBox("Settled &too")
        named(self.closed, "disputesClosed", self.closed.text())
        self.closed.toggled.connect(self.reload)
        bar.addWidget(self.closed)
        bar.addStretch(1)
        self.buttons = [
            _button(name, text)
            for name, text in (
                ("disputeAcknowledgeButton", "Ackno&wledge"),
                ("disputeAnswerButton", "A&nswer…"),
                ("disputeSettleButton", "Settl&e"),
                ("disputeWithdrawButton", "W&ithdraw…"),
                ("disputeHandButton", "&Hand to…"),
                ("disputeLetterButton", "Lette&r"),
                ("disputeAccountButton", "To the a&ccount"),
            )
        ]
        for button in self.buttons:
            bar.addWidget(button)
        layout.addLayout(bar)
        self.table = QTableView()
        named(self.table, "disputesTable", "Disputes")
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        prepare_table(self.table, self.cases, self.cases.heads)
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        layout.addWidget(self.table, 1)
        Reloader(self, desk.bus, interests=Changes.DISPUTES | Changes.PATIENT_MONEY, reload=self.reload)
        self._follow()

    @property
    def case(self) -> StoredDispute | None:
        """The case in hand."""
        return self.cases.item(self.table.currentIndex().row())

    def reload(self) -> None:
        """Reads the cases again."""
        closed = self.closed.isChecked()
        self._desk.jobs.query(
            lambda context: dispute_rows(context, closed_too=closed), channel="disputes", done=self._show, owner=self
        )

    def bind(self, *acts: Callable[[StoredDispute], None]) -> None:
        """Says what the buttons do with the case in hand, in their order."""
        for button, run in zip(self.buttons, acts, strict=True):
            button.clicked.connect(lambda _=False, run=run: self._with(run))
        self.table.doubleClicked.connect(lambda _: self._with(acts[-1]))

    def _with(self, run: Callable[[StoredDispute], None]) -> None:
        if self.case is not None:
            run(self.case)

    def _show(self, rows: Sequence[StoredDispute]) -> None:
        self.cases.set_items(rows)
        choose_row(self.table, 0)
        standing = [row for row in rows if row.state.holds]
        cents = formats.dollars(sum(row.left_cents for row in standing))
        self.summary.setText(
            f"{formats.count(len(standing), 'dispute')} over {cents}" if standing else "No dispute is open."
        )
        self._follow()

    def _follow(self, *_: object) -> None:
        case = self.case
        acknowledge, answer, settle, withdraw, hand, letter, account = self.buttons
        is_open = case is not None and case.state is DisputeState.OPEN
        acknowledge.setEnabled(is_open and case is not None and case.acknowledged_on is None)
        answer.setEnabled(is_open)
        settle.setEnabled(case is not None and case.state is DisputeState.ANSWERED)
        withdraw.setEnabled(case is not None and case.state.holds)
        hand.setEnabled(case is not None and case.state.holds)
        letter.setEnabled(case is not None and (case.answer or case.acknowledgement) is not None)
        account.setEnabled(case is not None)

    def _cells(self, row: StoredDispute) -> Sequence[Cell]:
        words, day = _next(row)
        late = day is not None and day < self._desk.clock.today()
        words += ", overdue" if late else ""
        said = row.closed_because or row.answer_words or row.details
        icon, tone = ("triangle-alert", Tone.BAD) if late else ("circle", Tone.PLAIN)
        return (
            Cell(text=row.state.label, icon=self._desk.icons.icon(icon, tone), tone=tone),
            Cell(text=row.account_number),
            Cell(text=row.guarantor),
            Cell(text=row.reason.label, tip=row.reason.label),
            Cell(text=str(row.lines), sort=row.lines),
            Cell(text=formats.money(row.amount_cents), sort=row.amount_cents),
            Cell(text=formats.money(row.left_cents), sort=row.left_cents),
            Cell(text=formats.day(row.opened_on), sort=row.opened_on),
            Cell(text=words, tip=words, sort=day, tone=tone),
            Cell(text=row.owner),
            Cell(text=said, tip=said),
        )


def _next(row: StoredDispute) -> tuple[str, date | None]:
    if row.state is DisputeState.OPEN and row.acknowledged_on is None:
        return f"Acknowledge by {formats.day(row.acknowledge_by)}", row.acknowledge_by
    if row.state is DisputeState.OPEN:
        return f"Answer by {formats.day(row.answer_by)}", row.answer_by
    if row.state is DisputeState.ANSWERED:
        return f"Settle from {formats.day(row.hold_until)}", row.hold_until
    return f"Settled {formats.day(row.closed_on)}", None


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    named(button, name, text)
    button.setAutoDefault(False)
    return button
