"""A dispute taken in, and the answer to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from arcaller_desktop.domain.disputes import DECISION_WORDS, DECISIONS, DisputeReason, DisputeState, NewDispute
from arcaller_desktop.domain.ids import LineId, UserId
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_sheet import FormSheet, line
from arcaller_desktop.gui.widgets.choice_box import ChoiceBox
from arcaller_desktop.gui.widgets.date_field import DateField
from arcaller_desktop.services.disputes import (
    AnswerDispute,
    DisputeChoice,
    HandOverDispute,
    OpenDispute,
    hand_over_dispute,
    open_dispute,
)
from arcaller_desktop.storage.disputes import StoredDispute


class DisputeDialog(FormSheet):
    """A new case: only the lines that are ticked wait."""

    def __init__(self, desk: Desk, choice: DisputeChoice, parent: QWidget | None = None) -> None:
        super().__init__(desk, "disputeDialog", "A patient disputes the bill", parent, width=680)
        self._choice = choice
        self.say(choice.guarantor, "title")
        self.say("Tick what is disputed. Only these lines are not asked for until the dispute is settled.")
        form = self.form()
        self.lines = QListWidget()
        for one in choice.lines:
            words = f"{formats.day(one.service_on)}  {one.patient}: {one.service}, {formats.dollars(one.amount_cents)}"
            item = QListWidgetItem(words + ("  (disputed already)" if one.is_disputed else ""))
            item.setData(Qt.ItemDataRole.UserRole, int(one.line_id))
            if one.is_disputed:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            else:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Unchecked)
            self.lines.addItem(item)
        self.lines.setCurrentRow(0)
        self.field(form, "lines", "&Lines", self.lines)
        self.reason = ChoiceBox()
        for reason in DisputeReason:
            self.reason.addItem(reason.label, reason.value)
        self.field(form, "reason", "&What they say", self.reason)
        self.details = line(hint="In the patient's words; no card numbers")
        self.field(form, "details", "&Details", self.details)
        self.received = DateField()
        self.received.set_day(desk.clock.today())
        self.field(form, "received_on", "&Received", self.received)
        self.owner = ChoiceBox()
        for user_id, name in choice.owners:
            self.owner.addItem(name, int(user_id))
        self.field(form, "owner", "Looked into b&y", self.owner)
        self.say(f"To be acknowledged within 5 working days and answered within {choice.answer_days} days.")
        self.buttons(("&Open the case", self._open))
        self.lines.setFocus()

    def _open(self) -> None:
        items = [self.lines.item(row) for row in range(self.lines.count())]
        chosen = [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked]
        new = NewDispute(
            reason=DisputeReason(self.reason.currentData()),
            lines=tuple(LineId(number) for number in chosen),
            owner_id=UserId(self.owner.currentData()),
            received_on=self.received.day or self._desk.clock.today(),
            details=self.details.text().strip(),
        )
        command = OpenDispute(guarantor_id=self._choice.guarantor_id, new=new)
        self.change(lambda context: open_dispute(context, command), "The case is open: its lines are not asked for.")


class DisputeAnswerDialog(FormSheet):
    """What was decided, as it will stand in the letter. `sent` gets the answer to send."""

    def __init__(
        self, desk: Desk, case: StoredDispute, sent: Callable[[AnswerDispute], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, "disputeAnswerDialog", "Answer the dispute", parent)
        self._case, self._sent = case, sent
        self.say(f"{case.guarantor}, account {case.account_number}", "title")
        said = f": {case.details}" if case.details else "."
        self.say(f"{case.reason.label}{said} {formats.dollars(case.left_cents)} is still owed of what is disputed.")
        self.say("If you change the bill, post the change first: the letter gives what is left then.")
        form = self.form()
        self.decision = ChoiceBox()
        for state in DECISIONS:
            self.decision.addItem(state.label, state.value)
        self.field(form, "decision", "&Decision", self.decision)
        self.words = line(DECISION_WORDS[DisputeState.UPHELD])
        self.field(form, "words", "&First sentence", self.words)
        self.why = QPlainTextEdit()
        self.why.setTabChangesFocus(True)
        self.why.setPlaceholderText("Why, in words the patient understands")
        self.why.setFixedHeight(90)
        self.field(form, "why", "&Why", self.why)
        self.say("The lines are not asked for until 10 days after the answer.")
        self.buttons(("&Send the answer", self._send))
        self.decision.currentIndexChanged.connect(self._follow)
        self.decision.setFocus()

    def _follow(self) -> None:
        self.words.setText(DECISION_WORDS[DisputeState(self.decision.currentData())])

    def _send(self) -> None:
        if not self.why.toPlainText().strip():
            self._errors.show([("why", "Say why.")])
            return
        self.accept()
        self._sent(
            AnswerDispute(
                case_id=self._case.case_id,
                decision=DisputeState(self.decision.currentData()),
                words=self.words.text(),
                why=self.why.toPlainText(),
            )
        )


class DisputeOwnerDialog(FormSheet):
    """Who looks into a case from now on."""

    def __init__(
        self, desk: Desk, case: StoredDispute, owners: tuple[tuple[UserId, str], ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, "disputeOwnerDialog", "Hand the dispute on", parent, width=480)
        self._case = case
        self.say(f"{case.guarantor}, account {case.account_number}", "title")
        self.say(f"{case.reason.label}, {formats.dollars(case.amount_cents)}. {case.owner} looks into it now.")
        form = self.form()
        self.owner = ChoiceBox()
        for user_id, name in owners:
            if user_id != case.owner_id:
                self.owner.addItem(name, int(user_id))
        self.field(form, "owner", "Looked into b&y", self.owner)
        hand = self.buttons(("&Hand it on", self._hand))[0]
        if self.owner.count() == 0:
            hand.setEnabled(False)
            self.error.setText("Nobody else can sign in here. A manager adds people under Users.")
            self.error.show()
        self.owner.setFocus()

    def _hand(self) -> None:
        command = HandOverDispute(case_id=self._case.case_id, owner_id=UserId(self.owner.currentData()))
        said = f"{self.owner.currentText()} looks into the dispute from now on."
        self.change(lambda context: hand_over_dispute(context, command), said)
