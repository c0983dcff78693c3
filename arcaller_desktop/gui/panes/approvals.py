"""Write-offs and refunds that wait for somebody: to be approved, refused, or sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.panes.account_tables import (
    Decision,
    decision_cells,
    refund_decision,
    write_off_decision,
)
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.patient_refunds import open_refunds
from arcaller_desktop.services.write_offs import waiting_write_offs


class ApprovalColumn(Enum):
    ACCOUNT = ColumnHead(title="Account", width=11)
    GUARANTOR = ColumnHead(title="Guarantor", width=24)
    WHAT = ColumnHead(title="What", width=26)
    AMOUNT = ColumnHead(title="Amount", is_amount=True, width=11)
    STATE = ColumnHead(title="Status", width=22)
    WHO = ColumnHead(title="Asked by", width=18)
    WHEN = ColumnHead(title="On", width=11)
    WHY = ColumnHead(title="Why", width=0)


class ApprovalsPane(QFrame):
    """A tab of the patients' page, the oldest request first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("approvalsPane")
        self.setAccessibleName("Approvals")
        self.decisions: RowModel[Decision] = RowModel(ApprovalColumn, _cells, theme=desk.theme, parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        self.summary = QLabel()
        bar.addWidget(self.summary)
        bar.addStretch(1)
        self.approve_button = _button("approvalApproveButton", "App&rove")
        self.refuse_button = _button("approvalRefuseButton", "Re&fuse…")
        self.issue_button = _button("approvalIssueButton", "Refund &sent…")
        self.account_button = _button("approvalAccountButton", "To the a&ccount")
        for button in (self.approve_button, self.refuse_button, self.issue_button, self.account_button):
            bar.addWidget(button)
        layout.addLayout(bar)
        self.table = QTableView()
        self.table.setObjectName("approvalsTable")
        self.table.setAccessibleName("Write-offs and refunds that wait")
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        prepare_table(self.table, self.decisions, self.decisions.heads)
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        layout.addWidget(self.table, 1)
        Reloader(self, desk.bus, interests=Changes.PATIENT_MONEY, reload=self.reload)
        self._follow()

    @property
    def decision(self) -> Decision | None:
        """The request in hand."""
        return self.decisions.item(self.table.currentIndex().row())

    def reload(self) -> None:
        """Reads what waits again."""
        self._desk.jobs.query(_waiting, channel="approvals", done=self._show, owner=self)

    def bind(
        self,
        *,
        approve: Callable[[Decision], None],
        refuse: Callable[[Decision], None],
        issue: Callable[[Decision], None],
        account: Callable[[Decision], None],
    ) -> None:
        """Says what the buttons do with the request in hand."""
        for button, run in (
            (self.approve_button, approve),
            (self.refuse_button, refuse),
            (self.issue_button, issue),
            (self.account_button, account),
        ):
            button.clicked.connect(lambda _=False, run=run: self._with(run))

    def _with(self, run: Callable[[Decision], None]) -> None:
        if self.decision is not None:
            run(self.decision)

    def _show(self, found: Sequence[Decision]) -> None:
        self.decisions.set_items(found)
        choose_row(self.table, 0)
        cents = sum(one.cents for one in found)
        self.summary.setText(
            f"{formats.count(len(found), 'request')}, {formats.dollars(cents)}" if found else "Nothing waits."
        )
        self._follow()

    def _follow(self, *_: object) -> None:
        one = self.decision
        is_refund = one is not None and one.refund is not None
        is_approved = is_refund and one is not None and one.refund is not None and one.refund.state == "approved"
        self.approve_button.setEnabled(one is not None and not is_approved)
        self.refuse_button.setEnabled(one is not None and not is_approved)
        self.issue_button.setEnabled(is_approved)
        self.account_button.setEnabled(one is not None)


def _waiting(context: Context) -> list[Decision]:
    found = [write_off_decision(one) for one in waiting_write_offs(context)]
    found += [refund_decision(one) for one in open_refunds(context)]
    return sorted(found, key=lambda one: one.on)


def _cells(one: Decision) -> Sequence[Cell]:
    return (Cell(text=one.account), Cell(text=one.guarantor), *decision_cells(one))


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(text.replace("&", "").replace("…", ""))
    button.setAutoDefault(False)
    return button
