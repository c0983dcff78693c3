"""Changes the chosen claims together; says beforehand how many, what they come to, and which are left out and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, StrEnum
from typing import Any

from PySide6.QtWidgets import QDialog, QSizePolicy, QWidget

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.business_days import working_day_on_or_before
from arcaller_desktop.domain.ids import ClaimId, UserId
from arcaller_desktop.domain.outcomes import Action
from arcaller_desktop.domain.pends import PEND_DAYS, pend_day
from arcaller_desktop.domain.queue import QueueStatus
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_bulk_dialog import Ui_BulkDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import prepare_table
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.bulk import (
    SETTABLE,
    AssignClaims,
    BulkChange,
    BulkDone,
    BulkPreview,
    PendClaims,
    RecallClaims,
    UndoBulk,
    bulk_preview,
    change_claims,
    change_claims_in_worker,
    owners,
    undo_bulk,
)

FEW = 200
"""So many are changed at once; more are weighed in the worker process."""


LOW, TALL = 320, 500
"""Pixels, without and with claims that are left out."""


class What(StrEnum):
    """What can be done to many claims."""

    ASSIGN = "Give them to somebody"
    PEND = "Lay them aside until a day"
    STATUS = "Set their status until a day"
    RECALL = "Bring laid-aside ones back"


class LeftOutColumn(Enum):
    CLAIM = ColumnHead(title="Left out", width=14)
    REASON = ColumnHead(title="Because", width=0)


class BulkDialog(QDialog):
    """The banner takes the change back, and so does Ctrl+Z."""

    def __init__(
        self,
        desk: Desk,
        claim_ids: Sequence[ClaimId],
        *,
        command: BulkChange | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids = tuple(claim_ids)
        self._wanted = command.owner_id if isinstance(command, AssignClaims) else None
        self.ui = Ui_BulkDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        ui.bulkCount.setText(f"{formats.count(len(self._ids), 'claim')} chosen")
        for what in What:
            ui.bulkWhat.addItem(what.value, what)
        for status in SETTABLE:
            ui.bulkStatus.addItem(status.label, status)
        ui.bulkAction.addItem("As it is", None)
        for action in Action:
            if action is not Action.CLOSE:
                ui.bulkAction.addItem(action.label, action)
        ui.bulkUntil.set_day(pend_day(desk.clock.today(), PEND_DAYS))
        self.left_out: RowModel[tuple[str, str]] = RowModel(LeftOutColumn, _cells, theme=desk.theme, parent=self)
        prepare_table(ui.bulkLeftOut, self.left_out, self.left_out.heads)
        self._errors = FormErrors(ui.bulkError, {"until_on": ui.bulkUntil, "note": ui.bulkWhy})
        ui.bulkDoButton.setEnabled(False)
        for label in (ui.bulkCount, ui.bulkPreview):
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        ui.bulkWhat.currentIndexChanged.connect(self._show_fields)
        for box in (ui.bulkOwner, ui.bulkStatus, ui.bulkAction):
            box.currentIndexChanged.connect(self._preview)
        ui.bulkUntil.dateChanged.connect(self._preview)
        ui.bulkDoButton.clicked.connect(self._do)
        ui.bulkCancelButton.clicked.connect(self.reject)
        desk.jobs.query(owners, channel="bulk.owners", done=self._fill_owners, owner=self)
        self._show_fields()

    @property
    def what(self) -> What:
        """What is chosen."""
        return What(self.ui.bulkWhat.currentData())

    def choose(self, what: What) -> None:
        """Begins with this."""
        self.ui.bulkWhat.setCurrentIndex(self.ui.bulkWhat.findData(what))

    def _fill_owners(self, people: tuple[tuple[UserId, str], ...]) -> None:
        box = self.ui.bulkOwner
        for user_id, name in people:
            box.addItem(name, user_id)
        box.addItem("Nobody: back to everybody", None)
        if self._wanted is not None:
            box.setCurrentIndex(box.findData(self._wanted))
        self._preview()

    def _show_fields(self) -> None:
        ui, what = self.ui, self.what
        for parts, shown in (
            ((ui.bulkOwnerLabel, ui.bulkOwner), what is What.ASSIGN),
            ((ui.bulkStatusLabel, ui.bulkStatus), what is What.STATUS),
            ((ui.bulkActionLabel, ui.bulkAction), what in {What.PEND, What.STATUS}),
            ((ui.bulkUntilLabel, ui.bulkUntil), what in {What.PEND, What.STATUS}),
            ((ui.bulkWhyLabel, ui.bulkWhy), what in {What.PEND, What.STATUS}),
        ):
            for part in parts:
                part.setVisible(shown)
        self._preview()

    def command(self) -> BulkChange | None:
        """The change as the form says; None while a day lacks."""
        ui = self.ui
        if self.what is What.ASSIGN:
            return AssignClaims(claim_ids=self._ids, owner_id=ui.bulkOwner.currentData())
        if self.what is What.RECALL:
            return RecallClaims(claim_ids=self._ids)
        until = ui.bulkUntil.day
        if until is None:
            return None
        # A box gives back the plain text of what it was given.
        action = ui.bulkAction.currentData()
        return PendClaims(
            claim_ids=self._ids,
            until_on=until,
            why=ui.bulkWhy.text().strip(),
            status=QueueStatus(ui.bulkStatus.currentData()) if self.what is What.STATUS else None,
            next_action=Action(action) if action else None,
        )

    def _preview(self) -> None:
        self.ui.bulkDoButton.setEnabled(False)
        command = self.command()
        if command is None:
            self._errors.show([("until_on", "Choose the day on which they come back.")])
            return
        self._errors.mark([])
        self._desk.jobs.query(
            lambda context: bulk_preview(context, command),
            channel="bulk.preview",
            done=self._show_preview,
            failed=self._fail,
            owner=self,
        )

    def _show_preview(self, preview: BulkPreview) -> None:
        ui = self.ui
        said = [f"{preview.words}, {formats.dollars(preview.balance_cents)} open."]
        if preview.already:
            said.append(f"{formats.count(preview.already, 'claim')} already so.")
        if preview.left_out:
            said.append(f"{formats.count(len(preview.left_out), 'claim')} left out.")
        until = ui.bulkUntil.day
        if self.what in {What.PEND, What.STATUS} and until is not None and preview.changed == 0:
            near = working_day_on_or_before(until)
            said.append("" if near == until else f"The business day before is {formats.day(near)}.")
        ui.bulkPreview.setText(" ".join(part for part in said if part))
        ui.bulkPreview.setAccessibleName(ui.bulkPreview.text())
        self.left_out.set_items(preview.left_out)
        ui.bulkLeftOut.setVisible(bool(preview.left_out))
        self.resize(self.width(), TALL if preview.left_out else LOW)
        ui.bulkDoButton.setText(f"&Change {formats.count(preview.changed, 'claim')}")
        ui.bulkDoButton.setEnabled(preview.changed > 0)

    def _do(self) -> None:
        command = self.command()
        if command is None:
            return
        self.ui.bulkDoButton.setEnabled(False)
        if len(self._ids) <= FEW:
            self._desk.jobs.change(
                lambda context: change_claims(context, command), done=self._done, failed=self._fail, owner=self
            )
            return
        self._desk.jobs.run(
            Task(function=change_claims_in_worker, command=command), done=self._done, failed=self._fail, owner=self
        )

    def _done(self, done: BulkDone) -> None:
        self.accept()
        tell_bulk(self._desk, done)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._errors.say(f"{error.message} {error.remedy}")
        else:
            self._desk.prompts.error(error)


def tell_bulk(desk: Desk, done: BulkDone) -> None:
    """Says what was done, with the way back, and lets everybody read again."""
    undo: Callable[[], None] | None = None
    if done.undo is not None:
        back: UndoBulk = done.undo

        def take_back() -> None:
            desk.jobs.change(
                lambda context: undo_bulk(context, back),
                done=lambda taken: tell_bulk(desk, taken),
                failed=desk.prompts.error,
            )

        undo = take_back
    desk.prompts.banner(f"{done.words}.", undo=undo)
    desk.bus.publish(done.changes)


def _cells(row: tuple[str, str]) -> Sequence[Cell]:
    cells: list[Any] = [Cell(text=row[0]), Cell(text=row[1], tip=row[1])]
    return cells
