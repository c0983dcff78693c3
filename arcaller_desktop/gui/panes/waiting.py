"""What waits for a person: held payments, answers without a claim, answers that a payer's rule holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, PaymentId
from arcaller_desktop.domain.roles import Permission
from arcaller_desktop.domain.waiting import WaitingKind, WaitingMark, WaitingView
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.decision import DecisionDialog
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.forms.ui_waiting_pane import Ui_WaitingPane
from arcaller_desktop.gui.models.paged_model import PagedModel
from arcaller_desktop.gui.models.row_model import RowModel
from arcaller_desktop.gui.models.waiting_rows import (
    CandidateColumn,
    WaitingColumn,
    candidate_cells,
    said_of,
    waiting_cells,
)
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.answer_matches import AttachAnswer, DetachAnswer, attach_answer, detach_answer
from arcaller_desktop.services.claim_candidates import CandidateView
from arcaller_desktop.services.claim_holds import ReleaseHold, release_hold
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.held_payments import (
    BelongsTo,
    MakeProvisional,
    PostedHeld,
    PostHeld,
    SuppressHeld,
    TakeUpSuppressed,
    post_held,
    suppress_held,
    take_up_suppressed,
)
from arcaller_desktop.services.waiting import (
    Decide,
    Rematch,
    Rematched,
    WaitingDetail,
    WaitingItem,
    WaitingQuery,
    decide,
    detail_in_worker,
    rematch,
    waiting_detail,
    waiting_order,
    waiting_rows,
)

TYPING_MS = 120


@dataclass(frozen=True, kw_only=True)
class WaitingWays:
    """Where the pane's buttons lead."""

    read: Callable[[WaitingItem], None]
    open_claim: Callable[[ClaimId], None]
    open_dialog: Callable[[QDialog], None]


class WaitingPane(QFrame):
    """The second tab of "Money in"."""

    def __init__(self, desk: Desk, ways: WaitingWays, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ways = ways
        self._detail: WaitingDetail | None = None
        self._choices: dict[int, ClaimId | None] = {}
        self._may_act = desk.commands.has_right(Permission.MANAGE_ACCOUNTS)
        self.setObjectName("waitingPane")
        self.ui = Ui_WaitingPane()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.waiting: PagedModel[WaitingItem] = PagedModel(
            WaitingColumn, waiting_cells, waiting_rows, jobs=desk.jobs, theme=desk.theme, name="waiting", parent=self
        )
        self.candidates: RowModel[CandidateView] = RowModel(
            CandidateColumn, lambda row: candidate_cells(row, self._choices), theme=desk.theme, parent=self
        )
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._arrange()
        self._connect()
        Reloader(self, desk.bus, interests=Changes.IMPORTS | Changes.CLAIM, reload=self.reload)

    def _arrange(self) -> None:
        ui = self.ui
        for table, model in ((ui.waitingTable, self.waiting), (ui.candidateTable, self.candidates)):
            prepare_table(table, model, model.heads)
            table.setMinimumHeight(60)
        for view in WaitingView:
            ui.waitingKind.addItem(view.label, view)
        ui.waitingSplit.setSizes([330, 280])
        self._desk.theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        colours = self._desk.theme.colours
        pixmap = self._desk.icons.pixmap("hourglass", colours.muted, 16, self.devicePixelRatioF())
        self.ui.waitingIcon.setPixmap(pixmap)

    def _connect(self) -> None:
        ui = self.ui
        self._typing.timeout.connect(self.reload)
        ui.waitingSearch.textChanged.connect(self._typing.start)
        ui.waitingSearch.returnPressed.connect(self.reload)
        ui.waitingKind.currentIndexChanged.connect(self.reload)
        ui.waitingTable.selectionModel().currentRowChanged.connect(self._load_detail)
        self.waiting.arrived.connect(lambda _: self._load_detail())
        ui.candidateTable.selectionModel().currentRowChanged.connect(self._show_buttons)
        for button, run in (
            (ui.waitingPostButton, self.post),
            (ui.waitingAttachButton, self.attach),
            (ui.waitingCreateButton, self.keep),
            (ui.waitingHoldButton, self.put_off),
            (ui.waitingSuppressButton, self.set_aside),
            (ui.waitingBackButton, self.take_up),
            (ui.waitingRematchButton, self.look_again),
            (ui.waitingReadButton, self.read),
            (ui.waitingClaimButton, self.take_claim),
        ):
            button.clicked.connect(run)
        ui.waitingTable.doubleClicked.connect(lambda _: self.read())
        ui.candidateTable.doubleClicked.connect(lambda _: self.take_claim())
        ui.waitingTable.installEventFilter(self)
        ui.candidateTable.installEventFilter(self)

    # ------------------------------------------------------------------------------------------------------- reading

    @property
    def query(self) -> WaitingQuery:
        """What the boxes say now."""
        view = self.ui.waitingKind.currentData() or WaitingView.NOW
        return WaitingQuery(view=WaitingView(view), text=self.ui.waitingSearch.text().strip())

    @property
    def chosen(self) -> WaitingItem | None:
        """What is in hand."""
        return self.waiting.item(self.ui.waitingTable.currentIndex().row())

    @property
    def chosen_candidate(self) -> CandidateView | None:
        """The row of the comparison that is in hand."""
        return self.candidates.item(self.ui.candidateTable.currentIndex().row())

    def reload(self, *_: object) -> None:
        """Reads the list again."""
        self._typing.stop()
        query = self.query
        self._desk.jobs.query(
            lambda context: waiting_order(context, query), channel="waiting", done=self._show, owner=self
        )

    def _show(self, ids: Sequence[int]) -> None:
        ui = self.ui
        row = max(ui.waitingTable.currentIndex().row(), 0)
        before = self.waiting.id_at(row)
        self._detail = None
        self.waiting.set_ids(ids)
        is_filtered = self.query != WaitingQuery()
        ui.waitingStack.setCurrentWidget(ui.waitingPage if ids or is_filtered else ui.waitingEmptyPage)
        ui.waitingSummary.setText(f"{len(ids):,} to look at" if ids else "nothing here")
        place = self.waiting.row_of(before) if before is not None else None
        choose_row(ui.waitingTable, place if place is not None else min(row, len(ids) - 1))
        self._load_detail()

    def _load_detail(self, *_: object) -> None:
        item, ui = self.chosen, self.ui
        if item is not None and self._detail is not None and self._detail.key == item.key:
            return
        self._detail = None
        self._choices = {}
        self.candidates.set_items(())
        ui.waitingItemTitle.setText(item.kind.label if item is not None else "")
        ui.waitingItemSummary.setText(said_of(item))
        ui.waitingReason.setText(item.reason if item is not None else "")
        self._show_buttons()
        if item is None:
            return
        key = item.key
        if item.is_large and item.kind is WaitingKind.PAYMENT:
            # Seconds of Python: the worker reads it, and what is chosen meanwhile wins.
            self._desk.jobs.run(
                Task(function=detail_in_worker, command=key),
                done=self._take_detail,
                failed=self._say_why_not,
                owner=self,
            )
            return
        self._desk.jobs.query(
            lambda context: waiting_detail(context, key),
            channel="waiting.detail",
            done=self._take_detail,
            failed=self._say_why_not,
            owner=self,
        )

    def _say_why_not(self, error: Exception) -> None:
        self.ui.waitingReason.setText(str(error))

    def _take_detail(self, detail: WaitingDetail) -> None:
        item = self.chosen
        if item is None or item.key != detail.key:
            return
        self._detail = detail
        self.candidates.set_items(detail.candidates)
        first = next((row for row, one in enumerate(detail.candidates) if not one.is_said), 0)
        choose_row(self.ui.candidateTable, first)
        self._show_buttons()

    def _show_buttons(self, *_: object) -> None:
        self._show_reason()
        ui, item, detail, row = self.ui, self.chosen, self._detail, self.chosen_candidate
        is_open = item is not None and not item.is_suppressed and item.mark not in ("suppress", "keep")
        acts = self._may_act and is_open and item is not None
        kind = item.kind if item is not None else None
        is_payment = kind is WaitingKind.PAYMENT
        can_post = detail is not None and not detail.blocked and (is_payment or kind is WaitingKind.RULE)
        ui.waitingPostButton.setEnabled(acts and can_post)
        is_candidate = row is not None and row.claim_id is not None and not row.choice
        ui.waitingAttachButton.setEnabled(acts and is_candidate and kind is not WaitingKind.RULE)
        ui.waitingCreateButton.setEnabled(acts and kind is not WaitingKind.RULE and (not is_payment or row is not None))
        ui.waitingHoldButton.setEnabled(acts)
        ui.waitingSuppressButton.setEnabled(acts and kind is not WaitingKind.RULE)
        ui.waitingBackButton.setEnabled(
            self._may_act and item is not None and (not is_open or item.mark == WaitingMark.HOLD)
        )
        ui.waitingRematchButton.setEnabled(self._may_act)
        ui.waitingReadButton.setEnabled(item is not None)
        ui.waitingClaimButton.setEnabled(self._claim_in_sight() is not None)

    def _show_reason(self) -> None:
        """Why it waits, and the chosen claim's comparison in full, which the table may cut."""
        detail, row = self._detail, self.chosen_candidate
        if detail is None:
            return
        lines = [*detail.lines, f"Nobody can post it: {detail.blocked}" if detail.blocked else ""]
        if row is not None and not row.is_said:
            said = f"Claim {row.number} agrees in {row.agrees or 'nothing'}"
            lines.append(f"{said}; it does not in {row.differs}." if row.differs else f"{said}.")
        self.ui.waitingReason.setText("\n".join(line for line in lines if line))

    def _claim_in_sight(self) -> ClaimId | None:
        row, item = self.chosen_candidate, self.chosen
        if row is not None and row.claim_id is not None:
            return row.claim_id
        return item.claim_id if item is not None else None

    # -------------------------------------------------------------------------------------------------------- acting

    def read(self) -> None:
        """Opens it in its file."""
        if self.chosen is not None:
            self._ways.read(self.chosen)

    def take_claim(self) -> None:
        """Takes the chosen claim in hand."""
        claim_id = self._claim_in_sight()
        if claim_id is not None:
            self._ways.open_claim(claim_id)

    def post(self) -> None:
        """Posts a held payment, or lets what a rule holds go."""
        item, detail = self.chosen, self._detail
        if item is None or detail is None:
            return
        if item.kind is WaitingKind.RULE and item.hold_id is not None:
            command = ReleaseHold(hold_id=item.hold_id)
            self._change(lambda context: release_hold(context, command), "What the rule held is posted.")
        elif detail.needs_reason:
            self._ask(
                title="Post a payment that does not balance",
                text=detail.lines[0] if detail.lines else "",
                act="&Post it",
                chosen=lambda why, _: self._post_payment(item.payment_id, why),
            )
        else:
            self._post_payment(item.payment_id, "")

    def _post_payment(self, payment_id: PaymentId, because: str) -> None:
        resolutions = tuple(
            MakeProvisional(sequence=sequence) if claim_id is None else BelongsTo(sequence=sequence, claim_id=claim_id)
            for sequence, claim_id in self._choices.items()
        )
        command = PostHeld(payment_id=payment_id, resolutions=resolutions, because=because)

        def tell(result: PostedHeld) -> None:
            left = f", {result.unmatched:,} without a claim" if result.unmatched else ""
            self._desk.bus.publish(result.changes)
            self._desk.prompts.banner(f"The payment is posted: {formats.count(result.posted, 'claim')}{left}.")

        wait_for(
            self._desk, Task(function=post_held, command=command), label="Posting the payment", done=tell, parent=self
        )

    def attach(self) -> None:
        """Moves an answer to the chosen claim, or chooses it for a claim of a held payment."""
        item, row = self.chosen, self.chosen_candidate
        if item is None or row is None or row.claim_id is None:
            return
        if item.kind is WaitingKind.PAYMENT:
            self._choose(row.sequence, row.claim_id)
            return
        number = item.remittance_claim_id
        assert number is not None

        def tell(changes: Changes) -> None:
            self._desk.bus.publish(changes)
            self._desk.prompts.banner(
                f"The answer stands on claim {row.number} now.", undo=lambda: detach(self._desk, number, self)
            )

        task = Task(function=attach_answer, command=AttachAnswer(remittance_claim_id=number, claim_id=row.claim_id))
        wait_for(self._desk, task, label="Moving the answer", done=tell, parent=self)

    def keep(self) -> None:
        """Keeps the provisional claim as one of its own; in a held payment it will be made at posting."""
        item, row = self.chosen, self.chosen_candidate
        if item is None:
            return
        if item.kind is WaitingKind.PAYMENT:
            if row is not None:
                self._choose(row.sequence, None)
            return
        self._decide(Decide(key=item.key, mark=WaitingMark.KEEP), "It is kept as a claim of its own.")

    def _choose(self, sequence: int, claim_id: ClaimId | None) -> None:
        self._choices[sequence] = claim_id
        if self._detail is not None:
            at = self.ui.candidateTable.currentIndex().row()
            self.candidates.set_items(
                [replace(one, choice=one.choice and one.sequence != sequence) for one in self._detail.candidates]
            )
            choose_row(self.ui.candidateTable, at)
        self._show_buttons()

    def put_off(self) -> None:
        """Asks until when and why."""
        item = self.chosen
        if item is None:
            return
        key = item.key
        self._ask(
            title="Put off",
            text="It leaves the list until that day, then it is here again.",
            act="&Put off",
            asks_day=True,
            chosen=lambda why, until: self._decide(
                Decide(key=key, mark=WaitingMark.HOLD, because=why, until_on=until),
                f"Put off until {formats.day(until)}.",
            ),
        )

    def set_aside(self) -> None:
        """Asks why it is not to be posted or worked."""
        item = self.chosen
        if item is None:
            return
        payment = item.kind is WaitingKind.PAYMENT
        text = (
            "The payment is never posted, in whatever file it comes again. It stands under “Set aside”."
            if payment
            else "The answer stays on its provisional claim and leaves this list. It stands under “Set aside”."
        )
        self._ask(
            title="Set aside",
            text=text,
            act="&Set aside",
            chosen=lambda why, _: self._suppress(item, why),
        )

    def _suppress(self, item: WaitingItem, why: str) -> None:
        if item.kind is WaitingKind.PAYMENT:
            command = SuppressHeld(payment_id=item.payment_id, because=why)
            back = TakeUpSuppressed(payment_id=item.payment_id)
            self._change(
                lambda context: suppress_held(context, command),
                "The payment is set aside.",
                undo=lambda: self._change(
                    lambda context: take_up_suppressed(context, back), "The payment is held again."
                ),
            )
            return
        self._decide(Decide(key=item.key, mark=WaitingMark.SUPPRESS, because=why), "It is set aside.")

    def take_up(self) -> None:
        """Takes the last decision back."""
        item = self.chosen
        if item is None:
            return
        if item.kind is WaitingKind.PAYMENT and item.is_suppressed:
            self._take_up_payment(TakeUpSuppressed(payment_id=item.payment_id))
            return
        self._decide(Decide(key=item.key, mark=WaitingMark.RELEASE), "It waits here again.", can_undo=False)

    def _take_up_payment(self, command: TakeUpSuppressed) -> None:
        self._change(lambda context: take_up_suppressed(context, command), "The payment is held again.")

    def look_again(self) -> None:
        """Looks for the claims of all answers that have none."""

        def tell(found: Rematched) -> None:
            self._desk.bus.publish(found.changes)
            left = f"{found.left:,} {'waits' if found.left == 1 else 'wait'} on."
            if found.attached:
                self._desk.prompts.banner(f"{formats.count(found.attached, 'answer')} put on the right claim; {left}")
            else:
                self._desk.prompts.banner(f"No answer found its claim; {left}")

        wait_for(
            self._desk, Task(function=rematch, command=Rematch()), label="Looking for claims", done=tell, parent=self
        )

    def _decide(self, command: Decide, said: str, *, can_undo: bool = True) -> None:
        back = Decide(key=command.key, mark=WaitingMark.RELEASE)
        self._change(
            lambda context: decide(context, command),
            said,
            undo=(lambda: self._decide(back, "It waits here again.", can_undo=False)) if can_undo else None,
        )

    def _change(
        self, function: Callable[[Context], Changes], said: str, *, undo: Callable[[], None] | None = None
    ) -> None:
        def tell(changes: Changes) -> None:
            self._desk.bus.publish(changes)
            self._desk.prompts.banner(said, undo=undo)

        self._desk.jobs.change(function, done=tell, failed=self._desk.prompts.error, owner=self)

    def _ask(self, **parts: Any) -> None:
        self._ways.open_dialog(DecisionDialog(self._desk, parent=self.window(), **parts))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        presses = event.type() == QEvent.Type.KeyPress
        if presses and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if watched is self.ui.waitingTable:
                self.read()
            else:
                self.take_claim()
            return True
        return False


def detach(desk: Desk, remittance_claim_id: int, parent: QWidget) -> None:
    """Takes an answer off its claim; it waits then without one."""

    def tell(changes: Changes) -> None:
        desk.bus.publish(changes)
        desk.prompts.banner("The answer is off the claim and waits for the right one.")

    task = Task(function=detach_answer, command=DetachAnswer(remittance_claim_id=remittance_claim_id))
    wait_for(desk, task, label="Taking the answer off its claim", done=tell, parent=parent)
