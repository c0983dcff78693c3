"""Claims that are gone from the newest export: a person says what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import Enum

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.forms.ui_vanished_claims_dialog import Ui_VanishedClaimsDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.vanished_claims import (
    Fate,
    KeepVanished,
    SettleVanished,
    VanishedSettled,
    keep_vanished,
    settle_vanished,
    vanished_claims,
)
from arcaller_desktop.storage.claim_exports import VanishedRow


class VanishedColumn(Enum):
    CLAIM = ColumnHead(title="Claim", width=13)
    PATIENT = ColumnHead(title="Patient", width=0)
    PAYER = ColumnHead(title="Payer", width=18)
    SERVICE = ColumnHead(title="Service", width=11)
    BALANCE = ColumnHead(title="Still owed here", is_amount=True, width=14)
    SEEN = ColumnHead(title="Last exported", width=13)
    SOURCE = ColumnHead(title="Source", width=20)
    STATE = ColumnHead(title="", width=22)


class VanishedClaimsDialog(QDialog):
    """Stays open until every claim has been decided about, or the person has done enough."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ui = Ui_VanishedClaimsDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.claims: RowModel[VanishedRow] = RowModel(VanishedColumn, self._cells, theme=desk.theme, parent=self)
        prepare_table(ui.vanishedTable, self.claims, self.claims.heads)
        for fate in Fate:
            ui.vanishedFate.addItem(fate.label, fate)
        ui.vanishedTable.selectionModel().selectionChanged.connect(self._show_choice)
        ui.vanishedSettleButton.clicked.connect(self._settle)
        ui.vanishedKeepButton.clicked.connect(self._keep)
        ui.vanishedCloseButton.clicked.connect(self.reject)
        self.reload()

    def reload(self) -> None:
        """Asks anew."""
        self._desk.jobs.query(vanished_claims, channel="vanished", done=self._show, owner=self)

    def _show(self, rows: Sequence[VanishedRow]) -> None:
        self.claims.set_items(rows)
        choose_row(self.ui.vanishedTable, 0)
        self._show_choice()

    def _chosen(self) -> list[VanishedRow]:
        rows = sorted({index.row() for index in self.ui.vanishedTable.selectionModel().selectedRows()})
        return [item for row in rows if (item := self.claims.item(row)) is not None]

    def _show_choice(self, *_: object) -> None:
        chosen = self._chosen()
        total = sum(row.balance_cents for row in self.claims.items)
        words = f"{formats.count(len(self.claims.items), 'claim')}, {formats.money(total)} in all"
        if chosen:
            mine = sum(row.balance_cents for row in chosen)
            words += f"; {len(chosen):,} chosen, {formats.money(mine)}. Ctrl+A chooses all."
        self.ui.vanishedCount.setText(words if self.claims.items else "Nothing is gone from the newest exports.")
        for button in (self.ui.vanishedSettleButton, self.ui.vanishedKeepButton):
            button.setEnabled(bool(chosen))

    def _settle(self) -> None:
        chosen, fate = self._chosen(), Fate(self.ui.vanishedFate.currentData())
        total = formats.money(sum(row.balance_cents for row in chosen))
        if not self._desk.prompts.confirm(
            title="Close claims",
            message=f"{formats.count(len(chosen), 'claim')} with {total} are closed here as “{fate.value}”. They are "
            "open again if a later export has them.",
            act="Close them",
            keep="Leave them open",
        ):
            return
        command = SettleVanished(export_claim_ids=tuple(row.export_claim_id for row in chosen), fate=fate)
        task = Task(function=settle_vanished, command=command)
        wait_for(self._desk, task, label="Closing claims", done=self._tell, parent=self)

    def _tell(self, done: VanishedSettled) -> None:
        words = f"{formats.count(done.claims, 'claim')} closed, {formats.money(done.cents)}."
        if done.left:
            words += f" {done.left:,} left open: the payer's own remittance says that they are."
        self._desk.prompts.banner(words)
        self._desk.bus.publish(done.changes)
        self.reload()

    def _keep(self) -> None:
        command = KeepVanished(export_claim_ids=tuple(row.export_claim_id for row in self._chosen()))
        self._desk.jobs.change(
            lambda context: keep_vanished(context, command),
            done=lambda _: self.reload(),
            failed=self._desk.prompts.error,
            owner=self,
        )

    def _cells(self, row: VanishedRow) -> Sequence[Cell]:
        icon = self._desk.icons.icon("scale", Tone.WARN) if row.is_answered else None
        return (
            Cell(text=row.claim_number),
            Cell(text=row.patient),
            Cell(text=row.payer),
            Cell(text=formats.day(row.service_from) if row.service_from else "–", sort=str(row.service_from)),
            Cell(text=formats.money(row.balance_cents), sort=row.balance_cents),
            Cell(text=formats.day(date.fromisoformat(row.last_seen_on)), sort=row.last_seen_on),
            Cell(text=row.source),
            Cell(text="Payer answered: compare" if row.is_answered else "", icon=icon, tone=Tone.WARN),
        )
