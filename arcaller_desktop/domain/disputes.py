"""Disputes of patients: what they say is wrong, about which lines, and the clocks that run (ar-calling 5.6).

Acknowledged within five working days; the disputed lines are not asked for until it is settled, and after an answer
not before ten more days have gone by.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from arcaller_desktop.domain.business_days import add_working_days, federal_holidays
from arcaller_desktop.domain.card_numbers import CARD_NUMBER, has_card_number
from arcaller_desktop.domain.ids import LineId, UserId

ACKNOWLEDGE_WORKING_DAYS = 5
NOTICE_DAYS = 10
LONGEST_TEXT = 1000


class DisputeReason(StrEnum):
    """What the patient says. The values are stored."""

    NOT_MY_INSURANCE = "not_my_insurance"
    ALREADY_PAID = "already_paid"
    NOT_RECEIVED = "not_received"
    AMOUNT = "amount"
    SHOULD_BE_COVERED = "should_be_covered"
    ESTIMATE = "estimate"
    IDENTITY_THEFT = "identity_theft"
    QUALITY = "quality"

    @property
    def label(self) -> str:
        """In words."""
        return _REASON_LABELS[self]


_REASON_LABELS = {
    DisputeReason.NOT_MY_INSURANCE: "Wrong insurance was billed",
    DisputeReason.ALREADY_PAID: "Already paid",
    DisputeReason.NOT_RECEIVED: "Service not received",
    DisputeReason.AMOUNT: "Amount or coding is wrong",
    DisputeReason.SHOULD_BE_COVERED: "Insurance should cover it",
    DisputeReason.ESTIMATE: "More than the good faith estimate",
    DisputeReason.IDENTITY_THEFT: "Identity theft",
    DisputeReason.QUALITY: "Quality of the service",
}


class DisputeState(StrEnum):
    """Where a case stands. The values are stored."""

    OPEN = "open"
    ANSWERED = "answered"
    """Our answer is out; the patient has its notice days."""
    UPHELD = "upheld"
    """The bill stands as it was."""
    ADJUSTED = "adjusted"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> str:
        """In words."""
        return _STATE_LABELS[self]

    @property
    def holds(self) -> bool:
        """True while the disputed lines are not asked for."""
        return self in {DisputeState.OPEN, DisputeState.ANSWERED}


_STATE_LABELS = {
    DisputeState.OPEN: "Open",
    DisputeState.ANSWERED: "Answered",
    DisputeState.UPHELD: "Bill stands",
    DisputeState.ADJUSTED: "Bill changed",
    DisputeState.WITHDRAWN: "Withdrawn",
}
DECISIONS = (DisputeState.UPHELD, DisputeState.ADJUSTED)
DECISION_WORDS = {
    DisputeState.UPHELD: "We looked at it again, and the bill is correct.",
    DisputeState.ADJUSTED: "We looked at it again and changed the bill.",
}
"""How an answer's letter begins; a person may word it otherwise."""


@dataclass(frozen=True, kw_only=True, slots=True)
class NewDispute:
    """A dispute as it is taken in."""

    reason: DisputeReason
    lines: tuple[LineId, ...]
    owner_id: UserId
    received_on: date
    details: str = ""


def acknowledge_by(received_on: date) -> date:
    """The last day for the acknowledgement: five working days after the dispute came."""
    holidays = federal_holidays(received_on.year) | federal_holidays(received_on.year + 1)
    return add_working_days(received_on, ACKNOWLEDGE_WORKING_DAYS, holidays)


def held_until(answered_on: date) -> date:
    """The first day on which the lines may be asked for again after an answer."""
    return answered_on + timedelta(days=NOTICE_DAYS)


def dispute_lacks(new: NewDispute, today: date) -> tuple[tuple[str, str], ...]:
    """(field, message) for what keeps a dispute from being taken in."""
    lacks = []
    if not new.lines:
        lacks.append(("lines", "Choose the lines that are disputed."))
    if new.received_on > today:
        lacks.append(("received_on", "A dispute cannot come in the future."))
    if len(new.details) > LONGEST_TEXT:
        lacks.append(("details", f"At most {LONGEST_TEXT} characters."))
    if has_card_number(new.details):
        lacks.append(("details", CARD_NUMBER))
    return tuple(lacks)


def answer_lacks(decision: DisputeState | None, words: str, why: str) -> tuple[tuple[str, str], ...]:
    """(field, message) for what keeps an answer from going out."""
    lacks = []
    if decision not in DECISIONS:
        lacks.append(("decision", "Choose what was decided."))
    if not words.strip():
        lacks.append(("words", "Say what was decided."))
    if not why.strip():
        lacks.append(("why", "Say why."))
    lacks += [(field, CARD_NUMBER) for field, text in (("words", words), ("why", why)) if has_card_number(text)]
    return tuple(lacks)
