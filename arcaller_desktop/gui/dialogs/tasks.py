"""Asking a colleague, and handing a question on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, UserId
from arcaller_desktop.domain.tasks import NewTask, TaskKind, task_lacks
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_ask_task_dialog import Ui_AskTaskDialog
from arcaller_desktop.gui.forms.ui_hand_on_dialog import Ui_HandOnDialog
from arcaller_desktop.services.tasks import (
    AskTask,
    HandOnTask,
    TaskProposal,
    TaskView,
    ask_task,
    hand_on_task,
)

WHOEVER = "Whoever holds the role"


class AskTaskDialog(QDialog):
    """Asks about the claim in hand, or in general. Everything known of the claim goes along by itself."""

    def __init__(
        self, desk: Desk, claim_id: ClaimId | None, proposal: TaskProposal, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._claim_id = claim_id
        self._due = dict(proposal.due)
        self.ui = Ui_AskTaskDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        ui.askText.setText(_introduction(proposal))
        for kind in TaskKind:
            ui.askKind.addItem(kind.label, kind.value)
        _fill_people(ui.askPerson, proposal.people)
        ui.askQuestion.setMinimumHeight(90)
        self._errors = FormErrors(
            ui.askError, {"question": ui.askQuestion, "due_on": ui.askDue, "client": ui.askClient}
        )
        ui.askKind.currentIndexChanged.connect(self._follow_kind)
        ui.askSaveButton.clicked.connect(self._ask)
        ui.askCancelButton.clicked.connect(self.reject)
        self.setMinimumWidth(560)
        self._follow_kind()
        ui.askKind.setFocus()

    @property
    def kind(self) -> TaskKind:
        return TaskKind(self.ui.askKind.currentData())

    def _follow_kind(self) -> None:
        is_query = self.kind is TaskKind.CLIENT_QUERY
        self.ui.askClient.setEnabled(is_query)
        self.ui.askClientLabel.setEnabled(is_query)
        self.ui.askDue.set_day(self._due.get(self.kind))

    def _ask(self) -> None:
        ui = self.ui
        task = NewTask(
            claim_id=self._claim_id,
            kind=self.kind,
            question=ui.askQuestion.toPlainText().strip(),
            due_on=ui.askDue.day or date.min,
            for_user=_person(ui.askPerson),
            client=ui.askClient.text().strip() if self.kind is TaskKind.CLIENT_QUERY else "",
        )
        if self._errors.show(task_lacks(task, self._desk.clock.today())):
            return
        ui.askSaveButton.setEnabled(False)
        self._desk.jobs.change(
            lambda context: ask_task(context, AskTask(task=task)), done=self._done, failed=self._fail, owner=self
        )

    def _done(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)
        self._desk.prompts.banner(f"Asked: {self.kind.label}. The answer comes back to you.")

    def _fail(self, error: Exception) -> None:
        self.ui.askSaveButton.setEnabled(True)
        if not self._errors.take(error):
            self._desk.prompts.error(error)


class HandOnDialog(QDialog):
    """Somebody else is to answer."""

    def __init__(
        self,
        desk: Desk,
        view: TaskView,
        proposal: TaskProposal,
        *,
        done: Callable[[], None] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self._tell = done
        self.ui = Ui_HandOnDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        ui.handText.setText("The question keeps its packet and everything that was said.")
        for kind in TaskKind:
            ui.handKind.addItem(kind.label, kind.value)
        ui.handKind.setCurrentIndex(ui.handKind.findData(view.row.kind.value))
        _fill_people(ui.handPerson, proposal.people)
        due = dict(proposal.due)
        ui.handDue.set_day(due[view.row.kind])
        ui.handKind.currentIndexChanged.connect(lambda: ui.handDue.set_day(due[TaskKind(ui.handKind.currentData())]))
        self._errors = FormErrors(ui.handError, {"due_on": ui.handDue, "text": ui.handWhy})
        ui.handSaveButton.clicked.connect(self._hand_on)
        ui.handCancelButton.clicked.connect(self.reject)
        self.setMinimumWidth(480)
        ui.handKind.setFocus()

    def _hand_on(self) -> None:
        ui = self.ui
        due_on = ui.handDue.day
        if due_on is None or due_on < self._desk.clock.today():
            self._errors.show([("due_on", "The answer cannot be due before today.")])
            return
        command = HandOnTask(
            task_id=self._view.row.task_id,
            kind=TaskKind(ui.handKind.currentData()),
            for_user=_person(ui.handPerson),
            due_on=due_on,
            why=ui.handWhy.text().strip(),
        )
        ui.handSaveButton.setEnabled(False)
        self._desk.jobs.change(
            lambda context: hand_on_task(context, command), done=self._done, failed=self._fail, owner=self
        )

    def _done(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)
        self._tell()

    def _fail(self, error: Exception) -> None:
        self.ui.handSaveButton.setEnabled(True)
        if not self._errors.take(error):
            self._desk.prompts.error(error)


def _introduction(proposal: TaskProposal) -> str:
    packet = proposal.packet
    if packet is None:
        return "A question without a claim. To ask about one, take it in hand first."
    about = f"Claim {packet.claim_number}, {packet.payer}, {formats.dollars(packet.balance_cents)}."
    along = f" What was tried ({len(packet.tried)}), evidence ({len(packet.evidence)}) and the deadline go along."
    why = f" It should go to a senior: {', '.join(proposal.reasons)}." if proposal.reasons else ""
    return about + along + why


def _fill_people(box: QComboBox, people: tuple[tuple[UserId, str], ...]) -> None:
    box.addItem(WHOEVER, None)
    for user_id, name in people:
        box.addItem(name, int(user_id))


def _person(box: QComboBox) -> UserId | None:
    chosen = box.currentData()
    return None if chosen is None else UserId(chosen)
