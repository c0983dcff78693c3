"""What payers kept back, carried forward and added outside claims, and what is still to come."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_provider_adjustments_pane import Ui_ProviderAdjustmentsPane
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.provider_adjustments import (
    AdjustmentView,
    PayerForward,
    open_forwards,
    provider_adjustments,
)

INTERESTS = Changes.IMPORTS | Changes.BALANCE


class AdjustmentColumn(Enum):
    PAID = ColumnHead(title="Paid on", width=12)
    PAYER = ColumnHead(title="Payer", width=22)
    TRACE = ColumnHead(title="Payment", width=18)
    CODE = ColumnHead(title="Code", width=7)
    WORDS = ColumnHead(title="What it means", width=0)
    CLAIM = ColumnHead(title="Claim or reference", width=20)
    EFFECT = ColumnHead(title="On the payment", is_amount=True, width=14)
    OPEN = ColumnHead(title="Still to come", is_amount=True, width=13)


class ProviderAdjustmentsPane(QWidget):
    """A list to read, and the way to the claim an amount hangs on."""

    claim_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ui = Ui_ProviderAdjustmentsPane()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.rows: RowModel[AdjustmentView] = RowModel(AdjustmentColumn, _cells, theme=desk.theme, parent=self)
        prepare_table(ui.adjustmentTable, self.rows, self.rows.heads)
        ui.adjustmentTable.selectionModel().currentRowChanged.connect(self._follow)
        ui.adjustmentTable.activated.connect(self._open)
        ui.adjustmentClaimButton.clicked.connect(self._open)
        desk.bus.published.connect(self._published)
        self._follow()

    @property
    def chosen(self) -> AdjustmentView | None:
        """The amount in hand."""
        return self.rows.item(self.ui.adjustmentTable.currentIndex().row())

    def reload(self) -> None:
        """Reads list and open balances again."""
        query = self._desk.jobs.query
        query(provider_adjustments, channel="provider-adjustments", done=self._show, owner=self)
        query(open_forwards, channel="open-forwards", done=self._show_open, owner=self)

    def _published(self, changes: Changes) -> None:
        if changes & INTERESTS and self.isVisible():
            self.reload()

    def _show(self, found: Sequence[AdjustmentView]) -> None:
        row = max(self.ui.adjustmentTable.currentIndex().row(), 0)
        self.rows.set_items(found)
        choose_row(self.ui.adjustmentTable, min(row, len(found) - 1))
        self._follow()

    def _show_open(self, found: Sequence[PayerForward]) -> None:
        named = ", ".join(f"{one.payer} {formats.dollars(one.open_cents)}" for one in found)
        self.ui.adjustmentOpen.setText(f"Will be kept from the next payments: {named}." if found else "")
        self.ui.adjustmentOpen.setVisible(bool(found))

    def _follow(self, *_: object) -> None:
        chosen = self.chosen
        self.ui.adjustmentClaimButton.setEnabled(chosen is not None and chosen.stored.claim_id is not None)
        if chosen is not None:
            self.ui.adjustmentNext.setText(f"{chosen.words}. Next: {chosen.next_action}.")
        else:
            self.ui.adjustmentNext.setText("No payer has moved money outside claims yet.")

    def _open(self, *_: object) -> None:
        chosen = self.chosen
        if chosen is not None and chosen.stored.claim_id is not None:
            self.claim_wanted.emit(chosen.stored.claim_id)


def _cells(view: AdjustmentView) -> Sequence[Cell]:
    row = view.stored
    return (
        Cell(text=formats.day(row.paid_on), sort=row.paid_on.isoformat() if row.paid_on else ""),
        Cell(text=row.payer),
        Cell(text=row.trace),
        Cell(text=row.code),
        Cell(text=view.words, tip=f"{view.words}. {view.next_action}"),
        Cell(text=row.claim_number or row.reference),
        Cell(text=formats.money(view.effect_cents), sort=view.effect_cents),
        Cell(
            text=formats.money(view.open_cents) if view.open_cents else "",
            sort=view.open_cents,
            tone=Tone.WARN if view.open_cents else Tone.PLAIN,
        ),
    )
