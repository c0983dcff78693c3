"""What each command opens or runs: the one place where commands, dialogs and long jobs meet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from arcaller_desktop.base.paths import resource
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.ids import CallId, ClaimId, GuarantorId, PlanId
from arcaller_desktop.domain.payers import PayerCard
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.about import AboutDialog
from arcaller_desktop.gui.dialogs.check import CheckDialog
from arcaller_desktop.gui.dialogs.end_plan import EndPlanDialog
from arcaller_desktop.gui.dialogs.importing import KINDS, ImportDialog
from arcaller_desktop.gui.dialogs.password import PasswordDialog
from arcaller_desktop.gui.dialogs.patient import PatientDialog
from arcaller_desktop.gui.dialogs.payer import PayerDialog
from arcaller_desktop.gui.dialogs.plan import PlanDialog
from arcaller_desktop.gui.dialogs.policy_note import NoteHistoryDialog, PolicyNoteDialog
from arcaller_desktop.gui.dialogs.practice import PracticeDialog
from arcaller_desktop.gui.dialogs.preview import PreviewDialog
from arcaller_desktop.gui.dialogs.restore import RestoreDialog
from arcaller_desktop.gui.dialogs.service_descriptions import ServiceDescriptionsDialog
from arcaller_desktop.gui.dialogs.settings import SettingsDialog, all_settings
from arcaller_desktop.gui.dialogs.statement import StatementFlow
from arcaller_desktop.gui.dialogs.undo_import import UndoImportDialog
from arcaller_desktop.gui.dialogs.users import UsersDialog
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.backups import SUFFIX, BackupMade, back_up
from arcaller_desktop.services.calls import call_summary_paper
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import Paper
from arcaller_desktop.services.exports import Export, Exported, ExportKind, export
from arcaller_desktop.services.patients import file_of_claim
from arcaller_desktop.services.plans import PlanProposal, PrintAgreement, keep_agreement, propose_plan
from arcaller_desktop.services.policy import NoteView, note_history
from arcaller_desktop.services.practices import practice_profile

DIFFERS = "This version of the program draws it differently from what was kept; what it says is the same."


def draw_call_summary(context: Context, command: CallId, progress: Progress) -> Paper:
    """`call_summary_paper` for the worker process."""
    progress.report(0, 1, "Drawing the call summary")
    return call_summary_paper(context, command)


def make_backup(context: Context, command: Path, progress: Progress) -> BackupMade:
    """`back_up` for the worker process."""
    progress.report(0, 0, "Saving and verifying the backup")
    return back_up(context, command)


class Office(QObject):
    """Binds the commands of one main window. Dialogs are opened, never waited for; each is deleted when it closes."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._import: ImportDialog | None = None
        for command, run in (
            (Command.IMPORT_FILES, self.import_files),
            (Command.UNDO_IMPORT, lambda: self._open(UndoImportDialog(desk, window))),
            (Command.EXPORT, self.export_queue),
            (Command.BACK_UP, self.back_up),
            (Command.RESTORE, self.restore),
            (Command.PRACTICE, self.edit_practice),
            (Command.USERS, lambda: self._open(UsersDialog(desk, window))),
            (Command.PASSWORD, lambda: self._open(PasswordDialog(desk, window))),
            (Command.PATIENT, self.edit_patient),
            (Command.PLAN, self.set_up_plan),
            (Command.STATEMENT, self.show_statement),
            (Command.SERVICE_TEXTS, lambda: self._open(ServiceDescriptionsDialog(desk, window))),
            (Command.CHECK, lambda: self._open(CheckDialog(desk, window))),
            (Command.SETTINGS, self.edit_settings),
            (Command.ABOUT, self.show_about),
        ):
            desk.commands.bind(command, run)
        window.files_dropped.connect(self.take_files)
        window.claim_pane.bind_commands(show_summary=self.show_call_summary)
        window.plan_pane.bind_commands(
            show_agreement=self.show_agreement, end=lambda plan_id: self._open(EndPlanDialog(desk, plan_id, window))
        )
        window.policy_pane.bind_commands(
            add=self.add_note,
            edit=lambda card, note: self._open(PolicyNoteDialog(desk, card, note, window)),
            show_history=self.show_history,
            edit_card=self.edit_card,
        )

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # ------------------------------------------------------------------------------------------- files in and out

    def import_files(self) -> None:
        """Asks for files, then shows what is in them."""
        found = self._desk.prompts.open_files(title="Import files", kinds=KINDS)
        if found:
            self.take_files(found)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Shows what is in the files, beside those that are being looked at already."""
        if not self._desk.commands.is_allowed(Command.IMPORT_FILES):
            return
        if self._import is None:
            self._import = ImportDialog(self._desk, self._window)
            self._import.finished.connect(self._forget_import)
            self._open(self._import)
        self._import.add_paths(paths)

    def _forget_import(self) -> None:
        self._import = None

    def export_queue(self) -> None:
        """Saves the queue as CSV or Excel."""
        today = self._desk.clock.today()
        path = self._desk.prompts.save_file(
            title="Export the queue", suggested=f"queue {today}.xlsx", kinds="Excel (*.xlsx);;CSV (*.csv)"
        )
        if path is None:
            return

        def tell(made: Exported) -> None:
            self._desk.prompts.banner(f"{formats.count(made.rows, 'row')} written to {made.file.name}.")

        task = Task(function=export, command=Export(kind=ExportKind.QUEUE, file=path))
        wait_for(self._desk, task, label="Exporting the queue", done=tell, parent=self._window)

    def back_up(self) -> None:
        """Saves one encrypted, verified file."""
        today = self._desk.clock.today()
        path = self._desk.prompts.save_file(
            title="Save a backup", suggested=f"ARCaller backup {today}{SUFFIX}", kinds=f"Backups (*{SUFFIX})"
        )
        if path is None:
            return
        path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)

        def tell(made: BackupMade) -> None:
            size = f"{made.size_bytes / 1_000_000:,.1f} MB"
            self._desk.prompts.banner(f"Backup {made.file.name} is saved and verified, {size}.")

        task = Task(function=make_backup, command=path)
        wait_for(self._desk, task, label="Saving the backup", done=tell, parent=self._window)

    def restore(self) -> None:
        """Puts a backup back as a practice of its own."""
        self._with_data_file(
            lambda data: self._open(RestoreDialog(self._desk, folder=data.parent, parent=self._window))
        )

    # ------------------------------------------------------------------------------------- the practice and the program

    def edit_practice(self) -> None:
        """Opens the profile."""
        self._desk.jobs.query(
            practice_profile,
            channel="office",
            done=lambda profile: self._open(PracticeDialog(self._desk, profile, self._window)),
            owner=self,
        )

    def edit_settings(self) -> None:
        """Opens the settings."""
        may_edit = self._desk.commands.is_allowed(Command.PRACTICE)
        self._desk.jobs.query(
            all_settings,
            channel="office",
            done=lambda values: self._open(
                SettingsDialog(self._desk, values, may_edit_practice=may_edit, parent=self._window)
            ),
            owner=self,
        )

    def show_about(self) -> None:
        """Version, licenses and where the data is."""
        self._with_data_file(
            lambda data: self._open(AboutDialog(data=data, notices=resource("notices"), parent=self._window))
        )

    def _with_data_file(self, run: Callable[[Path], None]) -> None:
        self._desk.jobs.query(lambda context: context.database.path, channel="office", done=run, owner=self)

    # ------------------------------------------------------------------------------------------- the patient in hand

    def edit_patient(self) -> None:
        """Opens patient and guarantor of the claim in hand."""
        claim_id = self._desk.current.claim_id
        if claim_id is None:
            return
        self._desk.jobs.query(
            lambda context: file_of_claim(context, ClaimId(claim_id)),
            channel="office",
            done=lambda file: self._open(PatientDialog(self._desk, file, self._window)),
            owner=self,
        )

    def set_up_plan(self) -> None:
        """Opens the plan dialog with terms to begin the talk with."""
        balance = self._window.balance_pane.balance
        if balance is None:
            return
        guarantor_id = GuarantorId(balance.guarantor_id)

        def show(proposal: PlanProposal) -> None:
            dialog = PlanDialog(
                self._desk,
                guarantor_id=guarantor_id,
                guarantor=f"{balance.guarantor}, account {balance.account_number}",
                proposal=proposal,
                agreed=self._take_plan,
                parent=self._window,
            )
            self._open(dialog)

        self._desk.jobs.query(
            lambda context: propose_plan(context, guarantor_id),
            channel="office",
            done=show,
            failed=self._desk.prompts.error,
            owner=self,
        )

    def _take_plan(self, plan_id: PlanId, wants_agreement: bool) -> None:
        if wants_agreement:
            self.show_agreement(plan_id)

    def show_agreement(self, plan_id: PlanId) -> None:
        """Keeps the agreement for signing and shows it."""
        wait_for(
            self._desk,
            Task(function=keep_agreement, command=PrintAgreement(plan_id=plan_id)),
            label="Drawing the agreement",
            done=lambda paper: self._preview(
                paper, title="Payment plan agreement", suggested=f"plan-agreement-{plan_id}.pdf"
            ),
            parent=self._window,
        )

    def show_statement(self) -> None:
        """Previews the statement of the account in hand; issuing it is a step of its own."""
        balance = self._window.balance_pane.balance
        if balance is not None:
            flow = StatementFlow(self._desk, GuarantorId(balance.guarantor_id), opened=self._open, parent=self._window)
            flow.start()

    # --------------------------------------------------------------------------------------------- calls and payers

    def show_call_summary(self, call_id: CallId) -> None:
        """Keeps the summary of a call and shows it."""
        wait_for(
            self._desk,
            Task(function=draw_call_summary, command=call_id),
            label="Drawing the call summary",
            done=lambda paper: self._preview(paper, title="Call summary", suggested=f"call-summary-{call_id}.pdf"),
            parent=self._window,
        )

    def _preview(self, paper: Paper, *, title: str, suggested: str) -> None:
        self._open(
            PreviewDialog(
                paper.pdf,
                title=title,
                suggested=suggested,
                prompts=self._desk.prompts,
                notice=DIFFERS if paper.differs else "",
                parent=self._window,
            )
        )

    def edit_card(self, card: PayerCard) -> None:
        """Opens a payer's card."""
        self._open(PayerDialog(self._desk, card, self._window))

    def add_note(self, card: PayerCard) -> None:
        """Opens a new policy note with what the claim in hand tells: its open denial, and its last call as source."""
        dialog = PolicyNoteDialog(self._desk, card, parent=self._window)
        claim = self._window.claim_pane.claim
        if claim is not None:
            code = next((decision.code for decision in claim.decisions if decision.is_open_denial), "")
            call = next((event for event in claim.timeline if event.kind == "call" and event.reference), None)
            source = f"Call of {formats.day(call.at.date())}, reference {call.reference}" if call is not None else ""
            dialog.suggest(reason_code=code, source=source)
        self._open(dialog)

    def show_history(self, note: NoteView) -> None:
        """Shows how a policy note came to say what it says."""
        self._desk.jobs.query(
            lambda context: note_history(context, note.note_number),
            channel="office",
            done=lambda versions: self._open(NoteHistoryDialog(self._desk, versions, self._window)),
            owner=self,
        )
