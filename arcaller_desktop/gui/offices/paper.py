"""What goes out on paper: runs of statements, letters, envelopes, printers."""

from __future__ import annotations

from PySide6.QtCore import QObject

from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.dunning import DunningPolicy
from arcaller_desktop.domain.ids import DocumentId, GuarantorId
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.letter import LetterDialog
from arcaller_desktop.gui.dialogs.letter_editor import LetterEditorDialog
from arcaller_desktop.gui.dialogs.paper import PaperDialog
from arcaller_desktop.gui.dialogs.print_queue import PrintQueueDialog
from arcaller_desktop.gui.dialogs.statement import StatementFlow
from arcaller_desktop.gui.dialogs.statement_list import Reader, StatementListDialog, of_account, of_run
from arcaller_desktop.gui.dialogs.statement_policy import StatementPolicyDialog
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.offices.opening import open_dialog, preview
from arcaller_desktop.gui.panes.statements import StatementsPane
from arcaller_desktop.gui.printing import Wanted
from arcaller_desktop.gui.widgets.tabbed_page import TabbedPage
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import Paper, reprint
from arcaller_desktop.services.dunning import dunning_policy
from arcaller_desktop.services.letter_templates import template_rows
from arcaller_desktop.services.letters import LetterChoice, letter_choice
from arcaller_desktop.services.paper_settings import paper_settings
from arcaller_desktop.services.prints import print_jobs
from arcaller_desktop.services.run_mailing import RunPaper, run_paper, statement_ledger, statements_of_run
from arcaller_desktop.storage.prints import StoredPrint
from arcaller_desktop.storage.statement_runs import LedgerLine

ALL_STATEMENTS = Wanted(kind="Statements")


def kept_paper(context: Context, document_id: DocumentId, progress: Progress) -> Paper:
    """A kept document again; runs in the worker process."""
    progress.report(0, 1, "Drawing the page")
    return reprint(context, document_id)


class PaperOffice(QObject):
    """Binds its commands of one main window and fills the statements tab."""

    def __init__(self, desk: Desk, window: MainWindow, page: TabbedPage) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.statements = StatementsPane(desk)
        page.add_tab(self.statements, "&Statements", reload=self.statements.reload)
        self.statements.preview_wanted.connect(self.preview_statement)
        self.statements.pages_wanted.connect(self.show_run)
        self.statements.returned_wanted.connect(self.list_run)
        self.statements.policy_wanted.connect(self.edit_policy)
        for command, run in (
            (Command.LETTER, self.write_letter),
            (Command.STATEMENT_HISTORY, self.list_account),
            (Command.LETTER_TEXTS, self.edit_letters),
            (Command.PAPER, self.edit_paper),
            (Command.PRINT_QUEUE, self.show_queue),
        ):
            desk.commands.bind(command, run)

    def preview_statement(self, guarantor_id: int) -> None:
        """Shows what one account would get."""
        StatementFlow(self._desk, GuarantorId(guarantor_id), opened=open_dialog, parent=self._window).start()

    def show_run(self, run_id: int, wanted: Wanted = ALL_STATEMENTS) -> None:
        """Shows a run's pages as they were made, for printing."""
        wait_for(
            self._desk,
            Task(function=run_paper, command=RunPaper(run_id=run_id)),
            label="Reading the statements",
            done=lambda paper: preview(
                self._desk,
                paper,
                title="Statements of the run",
                suggested=f"statements-{run_id}.pdf",
                parent=self._window,
                wanted=wanted,
                run_id=run_id,
            ),
            parent=self._window,
        )

    def list_run(self, run_id: int) -> None:
        """Lists a run's statements: which one came back?"""
        self._desk.jobs.query(
            lambda context: statements_of_run(context, run_id),
            channel="office",
            done=lambda rows: open_dialog(
                StatementListDialog(
                    self._desk,
                    of_run(rows),
                    title="Which statement came back?",
                    show_document=self.show_document,
                    parent=self._window,
                )
            ),
            owner=self,
        )

    def list_account(self) -> None:
        """Lists what went to the account in hand, visit by visit, and how it reads."""
        balance = self._window.balance_pane.balance
        if balance is None:
            return
        guarantor_id = GuarantorId(balance.guarantor_id)

        def read(context: Context) -> tuple[tuple[LedgerLine, ...], LetterChoice]:
            return statement_ledger(context, guarantor_id), letter_choice(context, guarantor_id)

        def show(found: tuple[tuple[LedgerLine, ...], LetterChoice]) -> None:
            lines, choice = found
            open_dialog(
                StatementListDialog(
                    self._desk,
                    of_account(lines),
                    title=choice.guarantor,
                    show_document=self.show_document,
                    reader=Reader(guarantor_id=guarantor_id, choice=choice),
                    parent=self._window,
                )
            )

        self._desk.jobs.query(read, channel="office", done=show, owner=self)

    def write_letter(self) -> None:
        """Writes to who pays for the patient in hand."""
        balance = self._window.balance_pane.balance
        if balance is None:
            return
        guarantor_id = GuarantorId(balance.guarantor_id)
        self._desk.jobs.query(
            lambda context: letter_choice(context, guarantor_id),
            channel="office",
            done=lambda choice: open_dialog(
                LetterDialog(
                    self._desk,
                    guarantor_id,
                    choice,
                    sent=lambda paper: self._show(paper, "Letter"),
                    reprint=self.show_document,
                    parent=self._window,
                )
            ),
            owner=self,
        )

    def show_document(self, document_id: DocumentId, wanted: Wanted | None = None) -> None:
        """Shows a kept document again."""
        wait_for(
            self._desk,
            Task(function=kept_paper, command=document_id),
            label="Drawing the page",
            done=lambda paper: self._show(paper, "As it was sent", wanted),
            parent=self._window,
        )

    def show_queue(self) -> None:
        """Opens what was printed, for printing pages again."""
        self._desk.jobs.query(
            print_jobs,
            channel="office",
            done=lambda jobs: open_dialog(
                PrintQueueDialog(self._desk, jobs, again=self.print_again, parent=self._window)
            ),
            owner=self,
        )

    def print_again(self, job: StoredPrint, first_page: int, last_page: int) -> None:
        """Opens the job's paper with these pages chosen."""
        wanted = Wanted(kind=job.kind, first_page=first_page, last_page=last_page)
        if job.run_id is not None:
            self.show_run(job.run_id, wanted)
        elif job.document_id is not None:
            self.show_document(job.document_id, wanted)

    def edit_letters(self) -> None:
        """Opens the wording of letters."""
        self._desk.jobs.query(
            template_rows,
            channel="office",
            done=lambda rows: open_dialog(LetterEditorDialog(self._desk, rows, self._window)),
            owner=self,
        )

    def edit_paper(self) -> None:
        """Opens envelopes and colour."""
        self._desk.jobs.query(
            paper_settings,
            channel="office",
            done=lambda settings: open_dialog(
                PaperDialog(
                    self._desk,
                    settings,
                    show_paper=lambda paper: self._show(paper, "Envelope check"),
                    parent=self._window,
                )
            ),
            owner=self,
        )

    def edit_policy(self) -> None:
        """Opens levels and wording of statements."""

        def show(policy: DunningPolicy) -> None:
            open_dialog(StatementPolicyDialog(self._desk, policy, self._window))

        self._desk.jobs.query(dunning_policy, channel="office", done=show, owner=self)

    def _show(self, paper: Paper, title: str, wanted: Wanted | None = None) -> None:
        name = f"document-{paper.document_id}.pdf" if paper.document_id else "check-page.pdf"
        preview(self._desk, paper, title=title, suggested=name, parent=self._window, wanted=wanted)
