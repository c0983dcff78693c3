"""Expected against paid: what a payer allowed too little, and how far the dispute about it is.

Allowed is compared with expected allowed, never paid with expected: a deductible is not an underpayment. A refused line
is a denial and not an underpayment. Of a claim's payers only the first is compared: what a later one allows hangs on
what the first one paid.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.card_numbers import card_number_lacks
from arcaller_desktop.domain.denials import ReasonClass
from arcaller_desktop.domain.money import Money

KEPT_FROM_ALLOWED = frozenset({"104", "105", "23", "253"})
"""Reasons that lower the payment but not what is allowed: withholds, tax, an earlier payer's part, sequestration."""


class UnderpaymentState(StrEnum):
    """How far it is. The values are stored: never rename one."""

    FOUND = "found"
    SENT = "sent"
    REVIEWED = "reviewed"
    WON = "won"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> str:
        """The state in a biller's words."""
        return _LABELS[self]

    @property
    def is_open(self) -> bool:
        """True while somebody has to do something."""
        return self in OPEN_STATES


OPEN_STATES = (UnderpaymentState.FOUND, UnderpaymentState.SENT, UnderpaymentState.REVIEWED)

_LABELS = {
    UnderpaymentState.FOUND: "Found",
    UnderpaymentState.SENT: "Sent to payer",
    UnderpaymentState.REVIEWED: "Payer reviewed",
    UnderpaymentState.WON: "Won",
    UnderpaymentState.REJECTED: "Rejected",
    UnderpaymentState.WITHDRAWN: "Withdrawn",
}

_NEXT = {
    UnderpaymentState.FOUND: {UnderpaymentState.SENT, UnderpaymentState.WITHDRAWN, UnderpaymentState.WON},
    UnderpaymentState.SENT: {UnderpaymentState.REVIEWED, UnderpaymentState.WON, UnderpaymentState.REJECTED},
    UnderpaymentState.REVIEWED: {UnderpaymentState.SENT, UnderpaymentState.WON, UnderpaymentState.REJECTED},
    UnderpaymentState.WON: {UnderpaymentState.FOUND},
    UnderpaymentState.REJECTED: {UnderpaymentState.FOUND, UnderpaymentState.SENT, UnderpaymentState.WON},
    UnderpaymentState.WITHDRAWN: {UnderpaymentState.FOUND},
}


def next_states(state: UnderpaymentState) -> frozenset[UnderpaymentState]:
    """What a person may make of it. A rejected one may be sent again: there is often a second level."""
    return frozenset(_NEXT[state])


@dataclass(frozen=True, kw_only=True, slots=True)
class UnderpaymentStep:
    """What a person did. `recovered_cents` for a won one; a rejected or withdrawn one needs a note that says why."""

    state: UnderpaymentState
    reference: str = ""
    note: str = ""
    recovered_cents: Money | None = None


class UnfitStepError(UserError):
    """`lacks` are (field, message) pairs."""

    def __init__(self, lacks: tuple[tuple[str, str], ...]) -> None:
        super().__init__(" ".join(message for _, message in lacks))
        self.lacks = lacks


def step_lacks(step: UnderpaymentStep) -> list[tuple[str, str]]:
    """What keeps a step from being saved."""
    lacks = []
    if step.state in (UnderpaymentState.REJECTED, UnderpaymentState.WITHDRAWN) and not step.note.strip():
        lacks.append(("note", "Say why: the next person needs to know."))
    if step.state is UnderpaymentState.WON and (step.recovered_cents is None or step.recovered_cents <= 0):
        lacks.append(("recovered", "Give the amount that came back."))
    return [*lacks, *card_number_lacks(step)]


@dataclass(frozen=True, kw_only=True, slots=True)
class Share:
    """One adjustment on a line as posting read it."""

    group: str
    reason: str
    reason_class: ReasonClass
    amount_cents: Money


def allowed_of(paid_cents: Money, shares: tuple[Share, ...]) -> Money:
    """What an answer allowed: what was paid, the patient's share, and what was only withheld."""
    decided = paid_cents
    for share in shares:
        is_patient = share.group == "PR" and share.reason_class is ReasonClass.PATIENT
        if is_patient or share.reason in KEPT_FROM_ALLOWED:
            decided += share.amount_cents
    return decided


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """An underpayment as it is kept. `first_allowed_cents` is what the payer allowed when it was found."""

    state: UnderpaymentState
    expected_cents: Money
    allowed_cents: Money
    first_allowed_cents: Money
    recovered_cents: Money = 0
    by_person: bool = False
    """A person put it into this state, not a payment or a rate."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Compared:
    """A line now. None for what no rate or no standing answer says."""

    expected_cents: Money | None
    allowed_cents: Money | None


def judged(now: Compared, kept: Standing | None, *, tolerance_cents: Money) -> tuple[Standing, str] | None:
    """What is to be kept now and why; None when nothing is to be changed.

    A payment that makes up for it closes it as won; a new rate that asks for less withdraws it; a reversal withdraws it
    until the payer answers again.
    """
    expected, allowed = now.expected_cents, now.allowed_cents
    if allowed is None:
        if kept is not None and (kept.state.is_open or kept.state is UnderpaymentState.WON):
            return _withdrawn(kept), "The payer's answer was taken back."
        return None
    if expected is not None and expected - allowed > tolerance_cents:
        if kept is None:
            return _fresh(expected, allowed), "Allowed is less than expected."
        return _still_short(kept, expected, allowed)
    return None if kept is None else _no_longer_short(kept, expected, allowed)


def _still_short(kept: Standing, expected: Money, allowed: Money) -> tuple[Standing, str] | None:
    if kept.state in (UnderpaymentState.WITHDRAWN, UnderpaymentState.WON):
        if kept.by_person and allowed >= kept.allowed_cents and expected <= kept.expected_cents:
            return None  # a person settled it with these figures before them
        return _fresh(expected, allowed), "Allowed is less than expected again."
    if (expected, allowed) == (kept.expected_cents, kept.allowed_cents):
        return None
    made = replace(
        kept,
        expected_cents=expected,
        allowed_cents=allowed,
        first_allowed_cents=min(kept.first_allowed_cents, allowed),
        recovered_cents=max(allowed - kept.first_allowed_cents, 0),
    )
    return made, "Part of it came." if allowed > kept.allowed_cents else "The figures changed."


def _no_longer_short(kept: Standing, expected: Money | None, allowed: Money) -> tuple[Standing, str] | None:
    if kept.state is UnderpaymentState.WON or (kept.state is UnderpaymentState.WITHDRAWN and kept.by_person):
        return None
    recovered = min(allowed, kept.expected_cents) - kept.first_allowed_cents
    if recovered > 0:
        made = replace(
            kept,
            state=UnderpaymentState.WON,
            expected_cents=kept.expected_cents if expected is None else expected,
            allowed_cents=allowed,
            recovered_cents=recovered,
            by_person=False,
        )
        return made, "A later payment made up for it."
    if kept.state.is_open:
        return _withdrawn(kept), "The rate that holds now asks for no more."
    return None


def _fresh(expected: Money, allowed: Money) -> Standing:
    return Standing(
        state=UnderpaymentState.FOUND, expected_cents=expected, allowed_cents=allowed, first_allowed_cents=allowed
    )


def _withdrawn(kept: Standing) -> Standing:
    return replace(kept, state=UnderpaymentState.WITHDRAWN, recovered_cents=0, by_person=False)
