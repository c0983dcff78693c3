"""Who has how much work, what of it is due, late and near its deadline; and moving it from one to another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_workload_pane import Ui_WorkloadPane
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.bulk import AssignClaims
from arcaller_desktop.services.workload import Load, MoveWork, Workload, claims_to_move, workload


class LoadColumn(Enum):
    NAME = ColumnHead(title="Who", width=0)
    CLAIMS = ColumnHead(title="Open claims", is_amount=True, width=11)
    DUE = ColumnHead(title="Due today", is_amount=True, width=10)
    OVERDUE = ColumnHead(title="Overdue", is_amount=True, width=9)
    NEAR = ColumnHead(title="Deadline near", tip="Within two weeks", is_amount=True, width=12)
    MONEY = ColumnHead(title="Value", tip="Open balances", is_amount=True, width=14)
    OLDEST = ColumnHead(title="Oldest", is_amount=True, width=8)
    WORKED = ColumnHead(title="Worked today", is_amount=True, width=12)
    HAND = ColumnHead(title="In hand", tip="Claims they have open in a call right now", is_amount=True, width=9)


class WorkloadPane(QFrame):
    """`move` previews and makes a change of many claims."""

    def __init__(self, desk: Desk, move: Callable[[AssignClaims], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._move = move
        self.setObjectName("workloadPane")
        self.ui = Ui_WorkloadPane()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.loads: RowModel[Load] = RowModel(LoadColumn, _cells, theme=desk.theme, parent=self)
        prepare_table(self.ui.workloadTable, self.loads, self.loads.heads)
        self.ui.workloadTable.setSortingEnabled(True)
        self.ui.workloadTable.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.ui.movePreviewButton.clicked.connect(self._preview)
        self.ui.workloadTable.selectionModel().currentRowChanged.connect(self._name_giver)
        self._reloader = Reloader(
            self,
            desk.bus,
            interests=Changes.QUEUE | Changes.CALLS | Changes.USERS | Changes.CHECKOUTS,
            reload=self.reload,
        )

    def reload(self) -> None:
        """Counts anew."""
        self._desk.jobs.query(workload, channel="workload", done=self._show, owner=self)

    def _show(self, work: Workload) -> None:
        ui = self.ui
        self.loads.set_items(work.loads)
        choose_row(ui.workloadTable, 0)
        total = sum(load.claims for load in work.loads)
        late = sum(load.overdue for load in work.loads)
        ui.workloadSummary.setText(
            f"{formats.count(total, 'open claim')}, {late:,} overdue, "
            f"{formats.dollars(sum(load.balance_cents for load in work.loads))}"
        )
        kept = ui.moveTaker.currentData()
        ui.moveTaker.clear()
        for load in work.loads:
            if load.can_work:
                ui.moveTaker.addItem(load.name, load.owner_id)
        ui.moveTaker.setCurrentIndex(max(ui.moveTaker.findData(kept), min(1, ui.moveTaker.count() - 1)))
        for part in (ui.moveCount, ui.moveOverdue, ui.moveTaker, ui.movePreviewButton):
            part.setEnabled(work.may_assign)
        if not work.may_assign:
            ui.moveWord.setText("claims: your role does not hand out work")

    @property
    def _giver(self) -> Load | None:
        return self.loads.item(self.ui.workloadTable.currentIndex().row())

    def _name_giver(self) -> None:
        giver = self._giver
        if giver is not None and self.ui.movePreviewButton.isEnabled():
            whose = "that nobody has yet" if giver.owner_id is None else f"of {giver.name}"
            self.ui.moveWord.setText(f"claims {whose}, the most urgent first")

    def _preview(self) -> None:
        giver = self._giver
        if giver is None:
            return
        taker: UserId | None = self.ui.moveTaker.currentData()
        command = MoveWork(
            giver_id=giver.owner_id,
            taker_id=taker,
            count=self.ui.moveCount.value(),
            overdue_only=self.ui.moveOverdue.isChecked(),
        )
        self._desk.jobs.query(
            lambda context: claims_to_move(context, command),
            channel="workload.move",
            done=self._move,
            failed=self._desk.prompts.error,
            owner=self,
        )


def _cells(load: Load) -> Sequence[Cell]:
    name = load.name if load.can_work else f"{load.name} (no longer works claims)"
    return (
        Cell(text=name, tone=Tone.PLAIN if load.can_work else Tone.WARN),
        Cell(text=f"{load.claims:,}", sort=load.claims),
        Cell(text=f"{load.due:,}", sort=load.due),
        Cell(text=f"{load.overdue:,}", sort=load.overdue, tone=Tone.BAD if load.overdue else Tone.PLAIN),
        Cell(text=f"{load.near:,}", sort=load.near, tone=Tone.WARN if load.near else Tone.PLAIN),
        Cell(text=formats.money(load.balance_cents), sort=load.balance_cents),
        Cell(text=formats.age(load.oldest_days or None), sort=load.oldest_days),
        Cell(text=f"{load.worked_today:,}", sort=load.worked_today),
        Cell(text=f"{load.in_hand:,}" if load.in_hand else "", sort=load.in_hand),
    )
