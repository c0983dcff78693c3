"""All payment plans that run or are broken: who is behind, what is due next, what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.plans import PlanState
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.plan_care import PlanRow, plan_rows


class PlanColumn(Enum):
    STATE = ColumnHead(title="Status", width=14)
    ACCOUNT = ColumnHead(title="Account", width=11)
    GUARANTOR = ColumnHead(title="Guarantor", width=24)
    TOTAL = ColumnHead(title="Plan", is_amount=True, width=11)
    PAID = ColumnHead(title="Paid", is_amount=True, width=11)
    LEFT = ColumnHead(title="Left", is_amount=True, width=11)
    OVERDUE = ColumnHead(title="Overdue", is_amount=True, width=11)
    SINCE = ColumnHead(title="Since", width=11)
    MISSED = ColumnHead(title="Missed", is_amount=True, width=7)
    NEXT = ColumnHead(title="Next due", width=20)
    REMINDED = ColumnHead(title="Reminded", width=11)
    NEW = ColumnHead(title="Not in it", tip="Due on the account and not in the plan", is_amount=True, width=10)
    NOTE = ColumnHead(title="New visits", width=0)


_TONES = {
    PlanState.LATE: ("triangle-alert", Tone.WARN),
    PlanState.DEFAULTED: ("triangle-alert", Tone.BAD),
    PlanState.ACTIVE: ("circle-check", Tone.GOOD),
    PlanState.CURED: ("circle-check", Tone.GOOD),
}


class PlanQueuePane(QFrame):
    """A tab of the patients' page: those most behind stand first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("planQueuePane")
        self.setAccessibleName("Payment plans")
        self.plans: RowModel[PlanRow] = RowModel(PlanColumn, self._cells, theme=desk.theme, parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        self.table = QTableView()
        self.table.setObjectName("planQueueTable")
        self.table.setAccessibleName("Payment plans")
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        prepare_table(self.table, self.plans, self.plans.heads)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        self.summary = QLabel()
        bar.addWidget(self.summary)
        bar.addStretch(1)
        self.remind_button = _button("planRemindButton", "&Reminded…")
        self.reinstate_button = _button("planReinstateButton", "Take &up again…")
        self.new_button = _button("planNewVisitsButton", "Take new visits &in")
        self.agreement_button = _button("planQueueAgreementButton", "A&greement")
        self.end_button = _button("planEndButton", "&End it…")
        self.account_button = _button("planAccountButton", "To the a&ccount")
        self._buttons = (
            self.remind_button,
            self.reinstate_button,
            self.new_button,
            self.agreement_button,
            self.end_button,
            self.account_button,
        )
        for button in self._buttons:
            bar.addWidget(button)
        layout.addLayout(bar)
        layout.addWidget(self.table, 1)
        Reloader(self, desk.bus, interests=Changes.PLANS | Changes.BALANCE, reload=self.reload)
        self._follow()

    @property
    def plan(self) -> PlanRow | None:
        """The plan in hand."""
        return self.plans.item(self.table.currentIndex().row())

    def reload(self) -> None:
        """Reads all plans again."""
        self._desk.jobs.query(plan_rows, channel="plan_rows", done=self._show, owner=self)

    def bind(
        self,
        *,
        remind: Callable[[PlanRow], None],
        reinstate: Callable[[PlanRow], None],
        take_in: Callable[[PlanRow], None],
        agreement: Callable[[PlanRow], None],
        end: Callable[[PlanRow], None],
        account: Callable[[PlanRow], None],
    ) -> None:
        """Says what the buttons do with the plan in hand."""
        for button, run in zip(self._buttons, (remind, reinstate, take_in, agreement, end, account), strict=True):
            button.clicked.connect(lambda _=False, run=run: self._with_plan(run))
        self.table.doubleClicked.connect(lambda _: self._with_plan(account))

    def _with_plan(self, run: Callable[[PlanRow], None]) -> None:
        if self.plan is not None:
            run(self.plan)

    def _show(self, rows: Sequence[PlanRow]) -> None:
        before = self.plan.plan_id if self.plan else None
        self.plans.set_items(rows)
        place = next((n for n, row in enumerate(self.plans.items) if row.plan_id == before), 0)
        choose_row(self.table, place)
        behind = [row for row in rows if row.overdue_cents]
        overdue = formats.dollars(sum(row.overdue_cents for row in behind))
        self.summary.setText(
            f"{formats.count(len(rows), 'plan')}, {len(behind)} behind with {overdue}" if rows else "No payment plan."
        )
        self._follow()

    def _follow(self, *_: object) -> None:
        plan = self.plan
        for button in self._buttons:
            button.setEnabled(plan is not None)
        if plan is not None:
            self.reinstate_button.setEnabled(plan.can_be_reinstated)
            self.new_button.setEnabled(plan.new_visits_cents > 0 and plan.state is not PlanState.DEFAULTED)

    def _cells(self, row: PlanRow) -> Sequence[Cell]:
        today = self._desk.clock.today()
        icon, tone = _TONES.get(row.state, ("circle", Tone.PLAIN))
        due = f"{formats.day(row.next_due_on)}, {formats.dollars(row.next_due_cents)}" if row.next_due_on else ""
        soon = row.next_due_on is not None and 0 <= (row.next_due_on - today).days <= 7
        return (
            Cell(text=row.state.label, icon=self._desk.icons.icon(icon, tone), tone=tone),
            Cell(text=row.account_number),
            Cell(text=row.guarantor),
            _money(row.total_cents),
            _money(row.paid_cents),
            _money(row.left_cents),
            _money(row.overdue_cents),
            Cell(text=formats.day(row.overdue_since), sort=row.overdue_since),
            Cell(text=str(row.missed) if row.missed else "", sort=row.missed),
            Cell(text=due, sort=row.next_due_on, tone=Tone.WARN if soon else Tone.PLAIN),
            Cell(text=formats.day(row.reminded_on), sort=row.reminded_on),
            _money(row.new_visits_cents),
            Cell(text="Offered each time" if row.takes_new_charges else "Billed apart"),
        )


def _money(cents: int) -> Cell:
    return Cell(text=formats.money(cents) if cents else "", sort=cents)


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(text.replace("&", "").replace("…", ""))
    button.setAutoDefault(False)
    return button
