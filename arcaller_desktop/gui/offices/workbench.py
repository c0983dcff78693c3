"""Money in: the lists of the workbench, and the reader for files."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import BatchId, ClaimId, PaymentId
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.importing import KINDS, ImportDialog
from arcaller_desktop.gui.dialogs.segment_reader import SegmentReader
from arcaller_desktop.gui.dialogs.sources import SourcesDialog
from arcaller_desktop.gui.dialogs.undo_import import UndoImportDialog
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.offices.opening import open_dialog
from arcaller_desktop.gui.panes.batches import BatchesPane, BatchWays
from arcaller_desktop.gui.panes.payer_payments import PayerPaymentsPane, PaymentWays
from arcaller_desktop.gui.panes.waiting import WaitingPane, WaitingWays
from arcaller_desktop.gui.widgets.tabbed_page import TabbedPage
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.answer_matches import AttachAnswer, DetachAnswer, attach_answer, detach_answer
from arcaller_desktop.services.batches import FileView, SaveProblems, SourceView, save_problems, sources_of_claim
from arcaller_desktop.services.payer_payments import PaidClaimView, payment_place
from arcaller_desktop.services.segments import OpenedSegments, SegmentSource, find_claim, find_text, open_segments
from arcaller_desktop.services.waiting import WaitingItem

_SOURCE_OF_EVENT = {
    "remittance": "remittance",
    "submission": "submission",
    "acknowledgement": "acknowledgement",
    "rejection": "acknowledgement",
}
"""Which kind of file an entry of the timeline came in."""


class WorkbenchOffice(QObject):
    """Fills the page "Money in" and opens the reader."""

    def __init__(self, desk: Desk, window: MainWindow, page: TabbedPage) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._page = page
        self.batches = BatchesPane(
            desk,
            BatchWays(
                read=lambda file_id, where: self.read(SegmentSource(file_id=file_id), where=where),
                correct=self.correct,
                undo=self.undo,
                save_problems=self.save_problems,
                open_claim=window.open_claim,
            ),
        )
        self.waiting = WaitingPane(
            desk, WaitingWays(read=self.read_waiting, open_claim=window.open_claim, open_dialog=open_dialog)
        )
        self.payments = PayerPaymentsPane(
            desk, PaymentWays(read=self.read_payment, open_claim=window.open_claim, detach=self.detach)
        )
        page.add_tab(self.batches, "&Batches", reload=self.batches.reload)
        page.add_tab(self.waiting, "&Waiting", reload=self.waiting.reload)
        page.add_tab(self.payments, "Payme&nts", reload=self.payments.reload)
        for command, run in (
            (Command.READ_FILE, self.read_any),
            (Command.READ_SOURCES, self.read_sources),
        ):
            desk.commands.bind(command, run)
        timeline = window.claim_pane.ui.claimTimeline
        timeline.doubleClicked.connect(lambda _: self.read_event())
        timeline.installEventFilter(self)

    # ------------------------------------------------------------------------------------------------------- reading

    def read(self, source: SegmentSource, *, where: str = "", claim_number: str = "", text: str = "") -> None:
        """Opens a file in the reader: at a problem's place, at a claim, or where a text stands."""

        def show(opened: OpenedSegments) -> None:
            number = opened.index.number_at(where) if where else None
            if number is not None or not (claim_number or text):
                self._show(opened, number or 0)
                return
            self._desk.jobs.query(
                lambda context: (
                    find_claim(context, opened, claim_number)
                    if claim_number
                    else find_text(context, opened, text, after=-1)
                ),
                channel="office.reader",
                done=lambda found: self._show(opened, found or 0),
                owner=self,
            )

        wait_for(
            self._desk,
            Task(function=open_segments, command=source),
            label="Reading the file",
            done=show,
            parent=self._window,
        )

    def _show(self, opened: OpenedSegments, start: int) -> None:
        reader = SegmentReader(self._desk, opened, start=start, open_claim=self._window.open_claim, parent=self._window)
        open_dialog(reader)

    def read_any(self) -> None:
        """Asks for a file on the disk and opens it in the reader; nothing is imported."""
        for path in list(self._desk.prompts.open_files(title="Read a file", kinds=KINDS))[:1]:
            self.read(SegmentSource(path=path))

    def read_payment(self, payment_id: PaymentId) -> None:
        """Opens the file of a payment at its trace number."""

        def go(place: tuple[int, str] | None) -> None:
            if place is not None:
                self.read(SegmentSource(file_id=place[0]), text=place[1])

        self._desk.jobs.query(lambda context: payment_place(context, payment_id), channel="office", done=go, owner=self)

    def read_waiting(self, item: WaitingItem) -> None:
        """Opens what waits in its file."""
        self.read(SegmentSource(file_id=item.file_id), claim_number=item.claim_number, text=item.trace)

    def read_sources(self) -> None:
        """Opens the newest file that speaks of the claim in hand, or lets the person choose among several."""
        claim_id = self._desk.current.claim_id
        if claim_id is None:
            return
        self._desk.jobs.query(
            lambda context: sources_of_claim(context, ClaimId(claim_id)),
            channel="office",
            done=self._choose_source,
            owner=self,
        )

    def read_event(self) -> None:
        """Opens the file that the chosen entry of the claim's timeline came in; other entries are left alone."""
        pane, claim_id = self._window.claim_pane, self._desk.current.claim_id
        event = pane.timeline.item(pane.ui.claimTimeline.currentIndex().row())
        what = _SOURCE_OF_EVENT.get(event.kind, "") if event is not None else ""
        if event is None or claim_id is None or not what or not self._desk.commands.is_allowed(Command.READ_SOURCES):
            return
        day = event.at.date().isoformat()

        def choose(sources: tuple[SourceView, ...]) -> None:
            of_kind = tuple(source for source in sources if source.what == what)
            self._choose_source(tuple(source for source in of_kind if source.said_on == day) or of_kind)

        self._desk.jobs.query(
            lambda context: sources_of_claim(context, ClaimId(claim_id)), channel="office", done=choose, owner=self
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.read_event()
            return True
        return False

    def _choose_source(self, sources: tuple[SourceView, ...]) -> None:
        if not sources:
            self._desk.prompts.banner("No imported file speaks of this claim.")
        elif len(sources) == 1:
            self._read_source(sources[0])
        else:
            open_dialog(SourcesDialog(self._desk, sources, chosen=self._read_source, parent=self._window))

    def _read_source(self, source: SourceView) -> None:
        self.read(SegmentSource(file_id=source.file_id), claim_number=source.claim_number)

    # -------------------------------------------------------------------------------------------------------- acting

    def detach(self, paid: PaidClaimView) -> None:
        """Takes an answer off its claim after asking; undone, it stands on it again."""
        if not self._desk.prompts.confirm(
            title="Detach an answer",
            message=f"What the payer decided is taken off claim {paid.our_number} by reversing entries. It then waits"
            " without a claim, where the right one can be chosen.",
            act="Detach it",
            keep="Leave it",
        ):
            return
        back = AttachAnswer(remittance_claim_id=paid.remittance_claim_id, claim_id=paid.claim_id)

        def put_back() -> None:
            wait_for(
                self._desk,
                Task(function=attach_answer, command=back),
                label="Moving the answer",
                done=self._desk.bus.publish,
                parent=self._window,
            )

        def tell(changes: Changes) -> None:
            self._desk.bus.publish(changes)
            self._desk.prompts.banner(
                f"The answer is off claim {paid.our_number} and waits for the right one.", undo=put_back
            )

        task = Task(function=detach_answer, command=DetachAnswer(remittance_claim_id=paid.remittance_claim_id))
        wait_for(self._desk, task, label="Taking the answer off its claim", done=tell, parent=self._window)

    def undo(self, batch_id: BatchId) -> None:
        """Shows what rests on an import and takes it back."""
        open_dialog(UndoImportDialog(self._desk, self._window, batch_id=batch_id))

    def correct(self, file: FileView) -> None:
        """Asks for the corrected file and takes it in, linked to the one it replaces."""
        found = self._desk.prompts.open_files(title=f"The corrected file for {file.name}", kinds=KINDS)
        if found:
            dialog = ImportDialog(self._desk, self._window, replaces_file=file.file_id)
            dialog.setWindowTitle(f"Import the corrected file for {file.name}")
            open_dialog(dialog)
            dialog.add_paths(list(found)[:1])

    def save_problems(self, batch_id: BatchId) -> None:
        """Saves the problems of an import as CSV."""
        path = self._desk.prompts.save_file(
            title="Save the problems", suggested=f"problems of import {batch_id}.csv", kinds="CSV (*.csv)"
        )
        if path is None:
            return

        def tell(rows: int) -> None:
            self._desk.prompts.banner(f"{formats.count(rows, 'problem')} written to {path.name}.")

        task = Task(function=save_problems, command=SaveProblems(batch_id=batch_id, path=path))
        wait_for(self._desk, task, label="Saving the problems", done=tell, parent=self._window)
