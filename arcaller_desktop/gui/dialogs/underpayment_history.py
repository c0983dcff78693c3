"""Everything that was done about one underpaid line."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_underpayment_history_dialog import Ui_UnderpaymentHistoryDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.storage.underpayments import StepRow, UnderpaymentRow


class StepColumn(Enum):
    WHEN = ColumnHead(title="When", width=19)
    WHO = ColumnHead(title="Who", width=16)
    STATE = ColumnHead(title="State", width=14)
    EXPECTED = ColumnHead(title="Expected", is_amount=True, width=10)
    ALLOWED = ColumnHead(title="Allowed", is_amount=True, width=10)
    RECOVERED = ColumnHead(title="Recovered", is_amount=True, width=10)
    NOTE = ColumnHead(title="Note", width=0)


class UnderpaymentHistoryDialog(QDialog):
    """The newest step first."""

    def __init__(
        self, desk: Desk, row: UnderpaymentRow, steps: Sequence[StepRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_UnderpaymentHistoryDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.historyTitle.setText(f"{row.payer}, {row.procedure}, claim {row.claim_number}")
        self.ui.historyText.setText(f"Expected because of {row.why}.")
        self.steps: RowModel[StepRow] = RowModel(StepColumn, _cells, theme=desk.theme, parent=self)
        prepare_table(self.ui.historySteps, self.steps, self.steps.heads)
        self.steps.set_items(steps)
        choose_row(self.ui.historySteps, 0)
        self.ui.historyCloseButton.clicked.connect(self.reject)


def _cells(step: StepRow) -> Sequence[Cell]:
    said = " · ".join(part for part in (step.reference, step.note) if part)
    return (
        Cell(text=formats.moment(step.at), sort=step.at),
        Cell(text=step.user if step.by_person else f"Program ({step.user})"),
        Cell(text=step.state.label),
        Cell(text=formats.money(step.expected_cents), sort=step.expected_cents),
        Cell(text=formats.money(step.allowed_cents), sort=step.allowed_cents),
        Cell(text=formats.money(step.recovered_cents or None), sort=step.recovered_cents),
        Cell(text=said, tip=said),
    )
