"""Calls and payers: summaries, cards, policy notes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import CallId
from arcaller_desktop.domain.payer_details import PayerContact, PayerFact
from arcaller_desktop.domain.payers import PayerCard
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.payer import PayerDialog
from arcaller_desktop.gui.dialogs.payer_details import PayerContactDialog, PayerFactDialog
from arcaller_desktop.gui.dialogs.payer_library import PayerLibraryDialog
from arcaller_desktop.gui.dialogs.policy_note import NoteHistoryDialog, PolicyNoteDialog
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.offices.opening import open_dialog, preview
from arcaller_desktop.gui.panes.payers import PayersPage
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.call_summaries import call_summary_paper
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import Paper
from arcaller_desktop.services.payer_details import (
    SaveContact,
    SaveFact,
    remove_contact,
    remove_fact,
    save_contact,
    save_fact,
)
from arcaller_desktop.services.payer_library import ExportLibrary, LibraryTaken, compare_library, export_library
from arcaller_desktop.services.policy import NoteView, PolicyView, note_history

LIBRARIES = "Payer libraries (*.json)"


def draw_call_summary(context: Context, command: CallId, progress: Progress) -> Paper:
    """`call_summary_paper` for the worker process."""
    progress.report(0, 1, "Drawing the call summary")
    return call_summary_paper(context, command)


class PayersOffice(QObject):
    """Answers the buttons of the claim and policy panes."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        window.claim_pane.bind_commands(show_summary=self.show_call_summary)
        window.policy_pane.bind_commands(
            add=self.add_note,
            edit=lambda card, note: open_dialog(PolicyNoteDialog(desk, card, note, window)),
            show_history=self.show_history,
            edit_card=self.edit_card,
        )
        self.page = PayersPage(desk, window)
        self.page.claim_chosen.connect(window.open_claim)
        self.page.bind(
            {
                "payerEditButton": lambda: self._with_policy(lambda policy: self.edit_card(policy.card)),
                "contactAddButton": lambda: self._edit_contact(None),
                "contactEditButton": lambda: self._edit_contact(self.page.contact),
                "contactRemoveButton": self._remove_contact,
                "factAddButton": lambda: self._edit_fact(None),
                "factEditButton": lambda: self._edit_fact(self.page.fact),
                "factRemoveButton": self._remove_fact,
                "payerNoteAddButton": lambda: self._edit_note(None),
                "payerNoteEditButton": lambda: self._edit_note(self.page.note),
                "payerNoteHistoryButton": self._show_chosen_history,
            }
        )
        window.add_page(Command.SHOW_PAYERS, self.page, name="payers", reload=self.page.reload)
        desk.commands.bind(Command.EXPORT_LIBRARY, self.export_library)
        desk.commands.bind(Command.IMPORT_LIBRARY, self.import_library)

    # ---------------------------------------------------------------------------------------------- the payers' page

    def _with_policy(self, run: Callable[[PolicyView], None]) -> None:
        if self.page.policy is not None:
            run(self.page.policy)

    def _edit_contact(self, contact: PayerContact | None) -> None:
        self._with_policy(
            lambda policy: open_dialog(
                PayerContactDialog(self._desk, policy.card, self.page.plans, contact, self._window)
            )
        )

    def _edit_fact(self, fact: PayerFact | None) -> None:
        self._with_policy(
            lambda policy: open_dialog(PayerFactDialog(self._desk, policy.card, self.page.plans, fact, self._window))
        )

    def _edit_note(self, note: NoteView | None) -> None:
        self._with_policy(
            lambda policy: open_dialog(PolicyNoteDialog(self._desk, policy.card, note, parent=self._window))
        )

    def _show_chosen_history(self) -> None:
        if self.page.note is not None:
            self.show_history(self.page.note)

    def _remove_contact(self) -> None:
        contact = self.page.contact
        if contact is None or contact.contact_id is None:
            return
        number = contact.contact_id
        self._remove(
            lambda context: remove_contact(context, number),
            lambda context: save_contact(context, SaveContact(contact=replace(contact, contact_id=None))),
            "The contact is removed.",
        )

    def _remove_fact(self) -> None:
        fact = self.page.fact
        if fact is None or fact.fact_id is None:
            return
        number = fact.fact_id
        self._remove(
            lambda context: remove_fact(context, number),
            lambda context: save_fact(context, SaveFact(fact=replace(fact, fact_id=None))),
            "The fact is removed.",
        )

    def _remove(
        self, remove: Callable[[Context], Changes], bring_back: Callable[[Context], Changes], said: str
    ) -> None:
        desk = self._desk

        def tell(changes: Changes) -> None:
            desk.bus.publish(changes)
            desk.prompts.banner(said, undo=lambda: desk.jobs.change(bring_back, done=desk.bus.publish, owner=self))

        desk.jobs.change(remove, done=tell, failed=desk.prompts.error, owner=self)

    def export_library(self) -> None:
        """Saves what is known of all payers as one file; nothing about patients is in it."""
        desk = self._desk
        path = desk.prompts.save_file(
            title="Save the payer library", suggested=f"payer library {desk.clock.today()}.json", kinds=LIBRARIES
        )
        if path is None:
            return
        wait_for(
            desk,
            Task(function=export_library, command=ExportLibrary(file=path)),
            label="Writing the payer library",
            done=lambda number: desk.prompts.banner(f"{formats.count(number, 'payer')} written to {path.name}."),
            parent=self._window,
        )

    def import_library(self) -> None:
        """Shows what a library would change here."""
        desk = self._desk
        files = desk.prompts.open_files(title="Take in a payer library", kinds=LIBRARIES)
        if not files:
            return

        def taken(result: LibraryTaken) -> None:
            desk.bus.publish(result.changes)
            details = formats.count(result.details, "contact, fact or note", "contacts, facts and notes")
            desk.prompts.banner(f"{formats.count(result.payers, 'payer')} taken in, {result.added} new; {details}.")

        desk.jobs.query(
            lambda context: compare_library(context, files[0]),
            channel="office",
            done=lambda found: open_dialog(PayerLibraryDialog(desk, files[0], found, taken=taken, parent=self._window)),
            failed=desk.prompts.error,
            owner=self,
        )

    # --------------------------------------------------------------------------------------------- from the work page

    def show_call_summary(self, call_id: CallId) -> None:
        """Keeps the summary of a call and shows it."""
        wait_for(
            self._desk,
            Task(function=draw_call_summary, command=call_id),
            label="Drawing the call summary",
            done=lambda paper: preview(
                self._desk, paper, title="Call summary", suggested=f"call-summary-{call_id}.pdf", parent=self._window
            ),
            parent=self._window,
        )

    def edit_card(self, card: PayerCard) -> None:
        """Opens a payer's card."""
        open_dialog(PayerDialog(self._desk, card, self._window))

    def add_note(self, card: PayerCard) -> None:
        """Opens a new policy note with what the claim in hand tells: its open denial, and its last call as source."""
        dialog = PolicyNoteDialog(self._desk, card, parent=self._window)
        claim = self._window.claim_pane.claim
        if claim is not None:
            code = next((decision.code for decision in claim.decisions if decision.is_open_denial), "")
            call = next((event for event in claim.timeline if event.kind == "call" and event.reference), None)
            source = f"Call of {formats.day(call.at.date())}, reference {call.reference}" if call is not None else ""
            dialog.suggest(reason_code=code, source=source)
        open_dialog(dialog)

    def show_history(self, note: NoteView) -> None:
        """Shows how a policy note came to say what it says."""
        self._desk.jobs.query(
            lambda context: note_history(context, note.note_number),
            channel="office",
            done=lambda versions: open_dialog(NoteHistoryDialog(self._desk, versions, self._window)),
            owner=self,
        )
