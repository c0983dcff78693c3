"""Statements: who gets one on a day and who not, the run that is committed, and the runs so far."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QTableView, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import GuarantorId
from arcaller_desktop.domain.statement_holds import HOLD_LABELS, HoldReason
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.forms.ui_statements_page import Ui_StatementsPage
from arcaller_desktop.gui.models.row_model import RowModel
from arcaller_desktop.gui.models.run_rows import (
    HeldColumn,
    MemberColumn,
    RunColumn,
    held_cells,
    member_cells,
    run_cells,
)
from arcaller_desktop.gui.tables import prepare_table
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.run_mailing import (
    MailRun,
    UndoRun,
    WriteRun,
    mail_run,
    statement_runs,
    undo_run,
    write_run,
)
from arcaller_desktop.services.statement_runs import (
    CommitRun,
    HeldMember,
    PlanRun,
    RunCommitted,
    RunMember,
    RunPlan,
    commit_run,
    plan_run,
)
from arcaller_desktop.storage.statement_runs import StoredRun

Member = TypeVar("Member")
ALL_REASONS = 0


class StatementsPane(QFrame):
    """A tab of the patients' page. Previews, pages and the policy are shown by whoever listens."""

    preview_wanted = Signal(int)
    pages_wanted = Signal(object)
    returned_wanted = Signal(object)
    policy_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._plan: RunPlan | None = None
        self._left_out: dict[GuarantorId, str] = {}
        self.ui = Ui_StatementsPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.members: RowModel[RunMember] = RowModel(MemberColumn, member_cells, theme=desk.theme, parent=self)
        self.held: RowModel[HeldMember] = RowModel(HeldColumn, held_cells, theme=desk.theme, parent=self)
        self.runs: RowModel[StoredRun] = RowModel(RunColumn, run_cells, theme=desk.theme, parent=self)
        for table, model in (
            (ui.runMembersTable, self.members),
            (ui.runHeldTable, self.held),
            (ui.runsTable, self.runs),
        ):
            prepare_table(table, model, model.heads)
            table.setSortingEnabled(table is not ui.runsTable)
            table.selectionModel().selectionChanged.connect(self._enable)
        ui.runMembersTable.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        ui.runHeldTable.sortByColumn(2, Qt.SortOrder.AscendingOrder)
        ui.runOuterSplitter.setSizes([420, 180])
        ui.runDate.set_day(desk.clock.today())
        ui.runDate.dateChanged.connect(self._forget)
        ui.runHeldReason.currentIndexChanged.connect(self._show_held)
        for button, run in (
            (ui.runLookButton, self.look),
            (ui.runPolicyButton, self.policy_wanted.emit),
            (ui.runPreviewButton, self._preview),
            (ui.runLeaveOutButton, self.leave_out),
            (ui.runPutBackButton, self.put_back),
            (ui.runCommitButton, self.commit),
            (ui.runsShowButton, lambda: self._with_run(self.pages_wanted.emit)),
            (ui.runsReturnedButton, lambda: self._with_run(self.returned_wanted.emit)),
            (ui.runsFilesButton, lambda: self._with_run(self._write_files)),
            (ui.runsMailedButton, lambda: self._with_run(self._mail)),
            (ui.runsUndoButton, lambda: self._with_run(self._undo)),
        ):
            button.clicked.connect(partial(_without_state, run))
        ui.runMembersTable.doubleClicked.connect(lambda _: self._preview())
        ui.runsTable.doubleClicked.connect(lambda _: self._with_run(self.pages_wanted.emit))
        self._reloader = Reloader(self, desk.bus, interests=Changes.STATEMENTS, reload=self.reload)
        self._show_plan(None)

    def reload(self) -> None:
        """Reads the runs so far."""
        self._desk.jobs.query(statement_runs, channel="runs", done=self._show_runs, owner=self)

    def look(self) -> None:
        """Works out both lists for the day."""
        day = self.ui.runDate.day
        if day is None:
            return
        wait_for(
            self._desk,
            Task(function=plan_run, command=PlanRun(run_on=day, left_out=tuple(self._left_out.items()))),
            label="Choosing accounts",
            done=self._show_plan,
            parent=self,
        )

    def leave_out(self) -> None:
        """Takes the chosen accounts off the run, for a reason."""
        chosen = _chosen(self.ui.runMembersTable, self.members)
        if not chosen:
            return
        reason = self._desk.prompts.ask_name(title="Leave out", label="&Why not now?", act="Leave out")
        if reason and reason.strip():
            self._left_out |= {member.guarantor_id: reason.strip() for member in chosen}
            self.look()

    def put_back(self) -> None:
        """Takes accounts into the run again that were left out by hand."""
        for member in _chosen(self.ui.runHeldTable, self.held):
            self._left_out.pop(member.guarantor_id, None)
        self.look()

    def commit(self) -> None:
        """Records the run after one question: the paper is made once and kept."""
        if self._plan is None or not self._plan.members:
            return
        count = formats.count(len(self._plan.members), "statement")
        if not self._desk.prompts.confirm(
            title="Record the run",
            message=f"{count} over {formats.dollars(self._plan.total_cents)}, dated {formats.day(self._plan.run_on)}, "
            "are recorded as sent. Until they are marked as mailed the run can be taken back.",
            act="Record it",
            keep="Go back",
        ):
            return
        wait_for(
            self._desk,
            Task(
                function=commit_run,
                command=CommitRun(run_on=self._plan.run_on, left_out=tuple(self._left_out.items())),
            ),
            label="Drawing statements",
            done=self._committed,
            parent=self,
        )

    def _committed(self, done: RunCommitted) -> None:
        self._left_out.clear()
        self._show_plan(None)
        said = f"{formats.count(done.statements, 'statement')} on {formats.count(done.pages, 'page')} recorded."
        if done.dropped:
            said += f" {formats.count(len(done.dropped), 'account')} could not be printed: choose accounts to see why."
        self._desk.prompts.banner(said)
        self._desk.bus.publish(done.changes)
        self.pages_wanted.emit(done.run_id)

    def _forget(self) -> None:
        self._show_plan(None)

    def _show_plan(self, plan: RunPlan | None) -> None:
        self._plan = plan
        ui = self.ui
        self.members.set_items(plan.members if plan else ())
        held = plan.held if plan else ()
        ui.runHeldReason.blockSignals(True)
        ui.runHeldReason.clear()
        ui.runHeldReason.addItem(f"All reasons ({len(held):,})", ALL_REASONS)
        for reason, count, cents in plan.held_by_reason if plan else ():
            ui.runHeldReason.addItem(f"{HOLD_LABELS[reason]} ({count:,}, {formats.dollars(cents)})", int(reason))
        ui.runHeldReason.blockSignals(False)
        self._show_held()
        if plan is None:
            ui.runMembersLabel.setText("Get a statement")
            ui.runHeldLabel.setText("Held back")
            ui.runSummary.setText("Choose the day, then the accounts. Nothing is recorded until you record the run.")
        else:
            total = formats.dollars(plan.total_cents)
            ui.runMembersLabel.setText(f"Get a statement: {len(plan.members):,} · {total}")
            ui.runHeldLabel.setText(f"Held back: {len(plan.held):,}")
            ui.runSummary.setText("Nothing is recorded yet.")
        self._enable()

    def _show_held(self) -> None:
        reason = self.ui.runHeldReason.currentData() or ALL_REASONS
        held: Sequence[HeldMember] = self._plan.held if self._plan else ()
        self.held.set_items([member for member in held if reason in (ALL_REASONS, int(member.hold.reason))])

    def _show_runs(self, runs: Sequence[StoredRun]) -> None:
        self.runs.set_items(runs)
        if runs:
            self.ui.runsTable.selectRow(0)
        self._enable()

    def _enable(self) -> None:
        ui, may = self.ui, self._desk.commands.is_allowed(Command.LETTER)
        members = _chosen(ui.runMembersTable, self.members)
        held = _chosen(ui.runHeldTable, self.held)
        run = self._run()
        ui.runPreviewButton.setEnabled(len(members) == 1)
        ui.runLeaveOutButton.setEnabled(may and bool(members))
        ui.runPutBackButton.setEnabled(may and any(member.hold.reason is HoldReason.LEFT_OUT for member in held))
        ui.runCommitButton.setEnabled(may and bool(self._plan and self._plan.members))
        for button in (ui.runsShowButton, ui.runsFilesButton):
            button.setEnabled(run is not None)
        ui.runsReturnedButton.setEnabled(may and run is not None and run.state == "mailed")
        for button in (ui.runsMailedButton, ui.runsUndoButton):
            button.setEnabled(may and run is not None and run.state == "open")

    def _preview(self) -> None:
        chosen = _chosen(self.ui.runMembersTable, self.members)
        if chosen:
            self.preview_wanted.emit(int(chosen[0].guarantor_id))

    def _run(self) -> StoredRun | None:
        return self.runs.item(self.ui.runsTable.currentIndex().row())

    def _with_run(self, act: object) -> None:
        run = self._run()
        if run is not None and callable(act):
            act(run.run_id)

    def _mail(self, run_id: int) -> None:
        def mail(context: Context) -> Changes:
            return mail_run(context, MailRun(run_id=run_id))

        self._desk.jobs.change(mail, done=self._desk.bus.publish, failed=self._desk.prompts.error, owner=self)

    def _undo(self, run_id: int) -> None:
        reason = self._desk.prompts.ask_name(title="Take the run back", label="&Why?", act="Take back")
        if reason is None:
            return

        def undo(context: Context) -> Changes:
            return undo_run(context, UndoRun(run_id=run_id, because=reason))

        self._desk.jobs.change(undo, done=self._desk.bus.publish, failed=self._desk.prompts.error, owner=self)

    def _write_files(self, run_id: int) -> None:
        folder = self._desk.prompts.folder(title="Folder for the statements")
        if folder is None:
            return
        wait_for(
            self._desk,
            Task(function=write_run, command=WriteRun(run_id=run_id, folder=folder)),
            label="Writing files",
            done=lambda count: self._desk.prompts.banner(f"{formats.count(count, 'file')} written to {folder.name}."),
            parent=self,
        )


def _without_state(run: object, _checked: bool = False) -> None:
    if callable(run):
        run()


def _chosen(table: QTableView, model: RowModel[Member]) -> list[Member]:
    rows = table.selectionModel().selectedRows()
    return [item for item in (model.item(index.row()) for index in rows) if item is not None]
