"""The form of a call: its choices, what stands in it, what is marked in it; what follows is the pane's business."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QWidget

from arcaller_desktop.domain.answers import AnswerError, read_moment
from arcaller_desktop.domain.calls import CallRecord, Lack, Touch
from arcaller_desktop.domain.outcomes import Action, Channel, CloseReason, Outcome, OutcomeGroup
from arcaller_desktop.domain.payers import PayerCard
from arcaller_desktop.domain.scenarios import GuidedStep
from arcaller_desktop.gui.forms.ui_call_pane import Ui_CallPane
from arcaller_desktop.gui.panes.call_timer import CallTimer, Phase
from arcaller_desktop.services.call_sheets import CallSheet

Choice = TypeVar("Choice", bound=StrEnum)

FAR_AHEAD = "far_date_reason"
"""The lack that asks for the reason field."""
CONFIRMED = frozenset({Channel.FAX, Channel.MAIL, Channel.PORTAL, Channel.ELECTRONIC})
"""Ways in which a confirmation number takes the place of a call reference."""


class CallForm:
    """Reads and fills the controls of the call pane."""

    def __init__(self, ui: Ui_CallPane) -> None:
        self.ui = ui

    def fill_choices(self) -> None:
        """Everything there is to choose from."""
        ui = self.ui
        for channel in Channel:
            ui.callChannel.addItem(channel.label, channel)
        ui.callOutcome.addItem("Choose…", None)
        for group in OutcomeGroup:
            ui.callOutcome.insertSeparator(ui.callOutcome.count())
            for outcome in Outcome:
                if outcome.group is group:
                    ui.callOutcome.addItem(outcome.label, outcome)
        ui.callOutcome.setMaxVisibleItems(24)
        ui.callNextAction.addItem("Choose…", None)
        for action in Action:
            ui.callNextAction.addItem(action.label, action)
        ui.callNextAction.setMaxVisibleItems(24)
        ui.callClose.addItem("Choose…", None)
        for reason in CloseReason:
            ui.callClose.addItem(reason.label, reason)

    @property
    def outcome(self) -> Outcome | None:
        return chosen(self.ui.callOutcome, Outcome)

    @property
    def action(self) -> Action | None:
        return chosen(self.ui.callNextAction, Action)

    @property
    def channel(self) -> Channel:
        return chosen(self.ui.callChannel, Channel) or Channel.PHONE

    @property
    def closes(self) -> bool:
        """Whether a reason to close is given instead of a next step."""
        return self.outcome is Outcome.CLOSED or self.action is Action.CLOSE

    def clear(self, *, stays_on_line: bool) -> None:
        """Empties it; on an open line the representative and the reference stay for the next claim."""
        ui = self.ui
        if not stays_on_line:
            ui.callChannel.setCurrentIndex(0)
            ui.callRepName.clear()
            ui.callReference.clear()
        ui.callOutcome.setCurrentIndex(0)
        ui.callReason.clear()
        ui.callCallback.clear()
        ui.callNote.clear()
        ui.callNextAction.setCurrentIndex(0)
        ui.callClose.setCurrentIndex(0)
        for box in (ui.callNextDate, ui.callPromised):
            box.set_day(None)

    def fill_step(self, step: GuidedStep, sheet: CallSheet, *, promised: str) -> None:
        """What the guided answers lead to; `promised` is an ISO date or empty."""
        ui = self.ui
        ui.callOutcome.setCurrentIndex(ui.callOutcome.findData(step.outcome))
        ui.callNextAction.setCurrentIndex(ui.callNextAction.findData(step.action))
        ui.callNextDate.set_day(step.on)
        place = ui.callOwner.findData(sheet.desks.get(step.owner, sheet.own_id))
        ui.callOwner.setCurrentIndex(max(place, 0))
        ui.callPromised.set_day(date.fromisoformat(promised) if promised else None)

    def suggest(self, action: Action, on: date) -> None:
        """The usual next step after a freely chosen outcome."""
        self.ui.callNextAction.setCurrentIndex(self.ui.callNextAction.findData(action))
        self.ui.callNextDate.set_day(on)

    def touch(self, timer: CallTimer, card: PayerCard | None, now: datetime) -> Touch:
        """The touch as it stands here now, without what a guide adds."""
        ui, closes = self.ui, self.closes
        return Touch(
            call=self._call_record(timer, card, now),
            outcome=self.outcome,
            note=ui.callNote.toPlainText().strip(),
            next_action=None if closes else self.action,
            next_action_on=None if closes else ui.callNextDate.day,
            owner_id=ui.callOwner.currentData(),
            far_date_reason=ui.callReason.text().strip(),
            promised_on=ui.callPromised.day if self.outcome is Outcome.SET_TO_PAY else None,
            close_reason=chosen(ui.callClose, CloseReason) if closes else None,
            callback_at=self._callback(now),
        )

    def _call_record(self, timer: CallTimer, card: PayerCard | None, now: datetime) -> CallRecord:
        ui = self.ui
        reference, excuse = _reference(ui.callReference.text())
        dialled = self.channel in (Channel.PHONE, Channel.IVR)
        is_confirmed = self.channel in CONFIRMED and bool(reference)
        return CallRecord(
            channel=self.channel,
            number_dialled=card.phone if card is not None and dialled else "",
            phone_path=card.phone_path if card is not None and dialled else "",
            started_at=timer.started_at,
            ended_at=now if timer.is_running else None,
            hold_seconds=timer.spent(Phase.HOLD),
            rep_name=ui.callRepName.text().strip(),
            reference="" if is_confirmed else reference,
            no_reference_reason=excuse,
            confirmation=reference if is_confirmed else "",
            confirmed_at=now if is_confirmed else None,
        )

    def _callback(self, now: datetime) -> datetime | None:
        text = self.ui.callCallback.text().strip()
        if not text or self.outcome is not Outcome.CALLBACK:
            return None
        try:
            return read_moment(text, now.astimezone())
        except AnswerError:
            return None

    def mark(self, lacks: tuple[Lack, ...]) -> None:
        """Colours the fields that something is missing in, and no others."""
        missing = {id(self.field(lack.field)) for lack in lacks}
        for field in {id(field): field for field in self._fields().values()}.values():
            is_wrong = id(field) in missing
            if bool(field.property("wrong")) != is_wrong:
                field.setProperty("wrong", is_wrong)
                field.style().polish(field)

    def field(self, name: str) -> QWidget | None:
        """The control that a lack names."""
        return self._fields().get(name)

    def _fields(self) -> dict[str, QWidget]:
        ui = self.ui
        return {
            "outcome": ui.callOutcome,
            "rep_name": ui.callRepName,
            "reference": ui.callReference,
            "no_reference_reason": ui.callReference,
            "confirmation": ui.callReference,
            "note": ui.callNote,
            "next_action": ui.callNextAction,
            "next_action_on": ui.callNextDate,
            "owner_id": ui.callOwner,
            FAR_AHEAD: ui.callReason,
            "close_reason": ui.callClose,
            "promised_on": ui.callPromised,
            "callback_at": ui.callCallback,
        }


def _reference(text: str) -> tuple[str, str]:
    """What was typed as (reference, why there is none): `none` or `not given` start a reason."""
    text = text.strip()
    if text.lower().startswith(("none", "no ref", "not given", "n/a")):
        return "", text
    return text, ""


def chosen(box: QComboBox, kind: type[Choice]) -> Choice | None:
    """The chosen entry as its enum: Qt hands a StrEnum back as a bare text."""
    value = box.currentData()
    return None if value is None else kind(value)
