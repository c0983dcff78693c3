"""A touch: one contact about one claim. What must be noted, when to look again, and the note in the industry's form.

A call (`CallRecord`) may serve several claims; each has its own touch. The words to choose from are in `outcomes`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from arcaller_desktop.domain.business_days import working_day_on_or_after, working_day_on_or_before
from arcaller_desktop.domain.cadence import cadence
from arcaller_desktop.domain.card_numbers import card_number_lacks
from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.outcomes import Action, Channel, CloseReason, Outcome
from arcaller_desktop.domain.payers import PayerClass

FAR_AHEAD_DAYS = 60
"""A next date further away needs a reason: the slowest cadence (liability) is 60 days."""
PROMISE_DAYS = 10
"""Days after a promised payment before we ask again; an EFT arrives sooner."""
PROMISE_EFT_DAYS = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What was asked (our question id and words) and what was answered."""

    question_id: str = ""
    question: str
    answer: str
    key: str = ""
    """The question of a scenario, and with `value` its answer in canonical form; empty for what was asked freely."""
    value: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class CallRecord:
    """The facts of one contact, shared by the touches of every claim discussed in it."""

    channel: Channel
    number_dialled: str = ""
    phone_path: str = ""
    started_at: datetime | None = None
    ended_at: datetime | None = None
    hold_seconds: int = 0
    rep_name: str = ""
    rep_id: str = ""
    reference: str = ""
    no_reference_reason: str = ""
    confirmation: str = ""
    """What a fax machine, portal or carrier gave as proof that it arrived."""
    confirmed_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Touch:
    """What one claim got out of a contact: a draft until `validate_touch` finds no lack."""

    call: CallRecord
    outcome: Outcome | None = None
    answers: tuple[Answer, ...] = ()
    note: str = ""
    """The caller's own words; `compose_note` sets them into the full note."""
    next_action: Action | None = None
    next_action_on: date | None = None
    owner_id: UserId | None = None
    far_date_reason: str = ""
    promised_on: date | None = None
    promised_cents: Money | None = None
    close_reason: CloseReason | None = None
    payer_claim_number: str = ""
    callback_at: datetime | None = None
    """When they call back, or want to be called again."""
    scenario_id: str = ""
    scenario_version: int = 0
    said: tuple[str, ...] = ()
    """The guided answers as sentences; they stand in the note instead of the bare answers."""
    task: str = ""
    """What the next step is, in a sentence."""
    owner_role: str = ""
    """Whose desk it goes to, in words, where that is not the owner's own."""
    vehicle: str = ""
    """How the claim goes out again, in words: `corrected claim, frequency 7 …`."""
    letter: str = ""
    """Key of the letter to the payer that goes with it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Lack:
    """Something a touch needs before it can be saved. `field` is the name in `Touch` or `CallRecord`."""

    field: str
    message: str


def validate_touch(draft: Touch, today: date) -> tuple[Lack, ...]:
    """Everything that keeps the draft from being saved, in the order of the form; empty when it can be."""
    return (*_call_lacks(draft), *_step_lacks(draft, today), *_promise_lacks(draft, today), *_card_lacks(draft))


def _call_lacks(draft: Touch) -> list[Lack]:
    lacks = []
    call = draft.call
    if draft.outcome is None:
        lacks.append(Lack(field="outcome", message="Choose what the contact brought out."))
    reached = draft.outcome is None or not draft.outcome.is_attempt
    if call.channel.reaches_person and reached:
        if not call.rep_name.strip():
            lacks.append(Lack(field="rep_name", message="Note who answered: name, or name and initial."))
        if call.channel is not Channel.PATIENT_PHONE and not (
            call.reference.strip() or call.no_reference_reason.strip()
        ):
            lacks.append(Lack(field="reference", message="Note the call reference, or why there is none."))
    if call.channel is Channel.FAX and not (call.confirmation.strip() or call.no_reference_reason.strip()):
        lacks.append(
            Lack(field="reference", message="Note the fax confirmation, or why there is none: it is the proof.")
        )
    if draft.outcome is Outcome.CALLBACK and draft.callback_at is None:
        lacks.append(Lack(field="callback_at", message="Set when the callback comes."))
    if call.hold_seconds < 0:
        lacks.append(Lack(field="hold_seconds", message="Time on hold cannot be negative."))
    if call.started_at is not None and call.ended_at is not None and call.ended_at < call.started_at:
        lacks.append(Lack(field="ended_at", message="The call ends before it starts."))
    return lacks


def _step_lacks(draft: Touch, today: date) -> list[Lack]:
    if draft.close_reason is not None:
        if draft.next_action not in {None, Action.CLOSE} or draft.next_action_on is not None:
            return [Lack(field="close_reason", message="Choose either a next step or a reason to close, not both.")]
        return []
    if draft.outcome is Outcome.CLOSED or draft.next_action is Action.CLOSE:
        return [Lack(field="close_reason", message="Say why nothing more is to be done.")]
    lacks = []
    if draft.next_action is None:
        lacks.append(Lack(field="next_action", message="Choose the next step, or a reason to close."))
    if draft.next_action_on is None:
        lacks.append(Lack(field="next_action_on", message="Set the date of the next step."))
    elif draft.next_action_on < today:
        lacks.append(Lack(field="next_action_on", message="The next date is in the past."))
    elif (draft.next_action_on - today).days > FAR_AHEAD_DAYS and not draft.far_date_reason.strip():
        message = f"The next date is more than {FAR_AHEAD_DAYS} days away: say why, or choose an earlier one."
        lacks.append(Lack(field="far_date_reason", message=message))
    if draft.owner_id is None:
        lacks.append(Lack(field="owner_id", message="Say who does the next step."))
    return lacks


def _promise_lacks(draft: Touch, today: date) -> list[Lack]:
    lacks = []
    if draft.promised_on is not None and draft.promised_on < today:
        message = "A payment cannot be promised for a past date; if it was paid, choose “Paid, not posted here”."
        lacks.append(Lack(field="promised_on", message=message))
    if draft.promised_cents is not None and draft.promised_cents < 0:
        lacks.append(Lack(field="promised_cents", message="A promised amount cannot be negative."))
    return lacks


def _card_lacks(draft: Touch) -> list[Lack]:
    found = [(field.rpartition(".")[2], message) for field, message in card_number_lacks(draft)]
    found += [("answers", message) for answer in draft.answers for _, message in card_number_lacks(answer)][:1]
    return [Lack(field=field, message=message) for field, message in found]


@dataclass(frozen=True, kw_only=True, slots=True)
class NextStep:
    """A suggestion: what to do and on which working day."""

    action: Action
    on: date


def suggest_next(
    outcome: Outcome,
    today: date,
    *,
    payer_class: PayerClass = PayerClass.UNKNOWN,
    usual_days: int | None = None,
    is_secondary: bool = False,
    has_next_coverage: bool = False,
    promised_on: date | None = None,
    promised_by_eft: bool = False,
    deadline_on: date | None = None,
) -> NextStep:
    """The usual next step after `outcome`, on a working day after today; with a limit still open, before it is late."""
    action = outcome.usual_action
    if action is Action.BILL_PATIENT and outcome is Outcome.PATIENT_RESP and has_next_coverage:
        action = Action.BILL_SECONDARY
    if action is Action.BILL_SECONDARY and not has_next_coverage:
        action = Action.BILL_PATIENT
    days = outcome.usual_days
    if not days:
        days = cadence(payer_class, usual_days=usual_days, is_secondary=is_secondary).repeat_days
    if outcome is Outcome.SET_TO_PAY and promised_on is not None:
        days = (promised_on - today).days + (PROMISE_EFT_DAYS if promised_by_eft else PROMISE_DAYS)
    on = working_day_on_or_after(today + timedelta(days=max(1, days)))
    if deadline_on is not None and today <= deadline_on <= on:
        before = working_day_on_or_before(deadline_on - timedelta(days=1))
        on = max(before, today)
    return NextStep(action=action, on=on)


@dataclass(frozen=True, kw_only=True, slots=True)
class NoteFacts:
    """What the composed note needs besides the touch. No patient name, birth date or member id goes in."""

    payer_name: str
    service_from: date | None
    service_to: date | None = None
    charge_cents: Money
    finding: str = ""
    """What the review before the call showed: `No remittance after 41 days, accepted 02/16/2026`."""
    owner_name: str = ""
    caller_initials: str
    local_time: datetime
    """The caller's clock."""


def compose_note(touch: Touch, facts: NoteFacts) -> str:
    """One paragraph: claim | who was asked, what they said, what follows, claim and reference numbers, who, when."""
    parts = [f"DOS {_days(facts)} BA {dollars(facts.charge_cents)} |"]
    if facts.finding:
        parts.append(_sentence(facts.finding))
    parts.append(_contact(touch, facts.payer_name))
    if touch.outcome is not None:
        parts.append(_sentence(touch.outcome.label))
    parts.extend(touch.said)
    if not touch.said:
        parts.extend(
            f"{answer.question.rstrip(' ?:')}: {_sentence(answer.answer)}" for answer in touch.answers if answer.answer
        )
    if touch.callback_at is not None:
        parts.append(f"Callback {touch.callback_at.astimezone(facts.local_time.tzinfo):%m/%d/%Y %H:%M}.")
    if touch.promised_on is not None:
        amount = f"{dollars(touch.promised_cents)} " if touch.promised_cents is not None else ""
        parts.append(f"Payment {amount}promised by {_us(touch.promised_on)}.")
    if touch.note.strip():
        parts.append(_sentence(" ".join(touch.note.split())))
    parts.extend(_footer(touch, facts))
    return " ".join(parts)


_BY_CHANNEL = {
    Channel.IVR: "automated phone line",
    Channel.PORTAL: "portal",
    Channel.ELECTRONIC: "electronic status request",
    Channel.FAX: "fax",
    Channel.MAIL: "mail",
}


def _contact(touch: Touch, payer_name: str) -> str:
    call = touch.call
    at = f" @ {call.number_dialled}" if call.number_dialled else ""
    if call.channel is Channel.PATIENT_PHONE:
        who, at = "patient", ""
    else:
        who = payer_name
    if call.channel is Channel.OFFICE:
        return "Worked at the desk."
    if not call.channel.reaches_person:
        return f"Checked {who}{at} by {_BY_CHANNEL[call.channel]}."
    verb = "Chatted with" if call.channel is Channel.CHAT else "Called"
    if touch.outcome is not None and touch.outcome.is_attempt and not call.rep_name:
        return f"{verb} {who}{at}."
    rep = f"{call.rep_name}, ID {call.rep_id}" if call.rep_id else call.rep_name
    return f"{verb} {who}{at}, spoke with {_sentence(rep)}"


def _footer(touch: Touch, facts: NoteFacts) -> list[str]:
    call = touch.call
    parts = []
    if touch.close_reason is not None:
        parts.append(f"Closed: {_sentence(touch.close_reason.label)}")
    elif touch.next_action is not None and touch.next_action_on is not None:
        owner = f", {facts.owner_name}" if facts.owner_name else ""
        later = f" (so late because {touch.far_date_reason.strip()})" if touch.far_date_reason.strip() else ""
        if touch.task:
            parts.append(_sentence(touch.task))
        desk = f" for {touch.owner_role}" if touch.owner_role else ""
        vehicle = f" ({touch.vehicle})" if touch.vehicle else ""
        parts.append(
            f"Action: {touch.next_action.label}{vehicle}{desk}{owner}. F/U {_us(touch.next_action_on)}{later}."
        )
    if touch.payer_claim_number:
        parts.append(f"Clm# {touch.payer_claim_number}.")
    if call.reference.strip():
        parts.append(f"Ref# {_sentence(call.reference)}")
    elif call.confirmation.strip():
        parts.append(f"Confirmation# {_sentence(call.confirmation)}")
    elif call.no_reference_reason.strip():
        # Without a reference the convention is the representative's name and the date.
        rep = f"{call.rep_name}, " if call.rep_name else ""
        parts.append(f"Ref# none ({call.no_reference_reason.strip()}) – {rep}{_us(facts.local_time.date())}.")
    zone = facts.local_time.strftime(" %Z").rstrip()
    parts.append(f"{facts.caller_initials} {facts.local_time:%m/%d/%Y %H:%M}{zone}")
    return parts


def _days(facts: NoteFacts) -> str:
    if facts.service_from is None:
        return "unknown"
    if facts.service_to is None or facts.service_to == facts.service_from:
        return _us(facts.service_from)
    return f"{_us(facts.service_from)}–{_us(facts.service_to)}"


def _us(day: date) -> str:
    return f"{day:%m/%d/%Y}"


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text.endswith((".", "!", "?")) else f"{text}."
