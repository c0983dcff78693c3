"""Credit balances: to whom money is owed back, how that came about, by when it has to go, and how far it is.

Owed-to order: verify first, then the payers in the order of their coverage, then the patient (ar-calling 5.8). Medicare
and Medicaid overpayments are reported and returned within 60 days after they were identified (42 CFR 401.305). Refunds
of patients' own payments are made with their payments, not here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.card_numbers import card_number_lacks
from arcaller_desktop.domain.ids import LineId, PayerId
from arcaller_desktop.domain.ledger import Entry, EntryKind, Parts, Responsibility, transfer
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.payers import PayerClass

GOVERNMENT_DAYS = 60
PATIENT_DAYS = 30
GOVERNMENT = frozenset(
    {PayerClass.MEDICARE, PayerClass.MEDICARE_ADVANTAGE, PayerClass.MEDICAID, PayerClass.MEDICAID_MCO}
)


class CreditState(StrEnum):
    """How far it is. The values are stored: never rename one."""

    FOUND = "found"
    VERIFIED = "verified"
    REQUESTED = "requested"
    REFUNDED = "refunded"
    APPLIED = "applied"
    TAKEN_BACK = "taken_back"
    DISMISSED = "dismissed"

    @property
    def label(self) -> str:
        """In words."""
        return _STATE_LABELS[self]

    @property
    def is_open(self) -> bool:
        """True while somebody has to do something."""
        return self in OPEN_STATES


OPEN_STATES = (CreditState.FOUND, CreditState.VERIFIED, CreditState.REQUESTED)
_STATE_LABELS = {
    CreditState.FOUND: "Found",
    CreditState.VERIFIED: "Verified",
    CreditState.REQUESTED: "Refund requested",
    CreditState.REFUNDED: "Refunded",
    CreditState.APPLIED: "Applied",
    CreditState.TAKEN_BACK: "Taken back by payer",
    CreditState.DISMISSED: "Not owed",
}
_NEXT = {
    CreditState.FOUND: {CreditState.VERIFIED, CreditState.DISMISSED},
    CreditState.VERIFIED: {
        CreditState.REQUESTED,
        CreditState.APPLIED,
        CreditState.TAKEN_BACK,
        CreditState.DISMISSED,
    },
    CreditState.REQUESTED: {CreditState.REFUNDED, CreditState.TAKEN_BACK, CreditState.VERIFIED},
    CreditState.DISMISSED: {CreditState.VERIFIED},
}
OF_PAYERS_ONLY = frozenset({CreditState.REQUESTED, CreditState.REFUNDED, CreditState.TAKEN_BACK})


def next_states(state: CreditState, owed_to: Responsibility) -> frozenset[CreditState]:
    """What a person may make of it. A patient's refund is made where the patient's payments are."""
    possible = frozenset(_NEXT.get(state, ()))
    return possible - OF_PAYERS_ONLY if owed_to is Responsibility.PATIENT else possible


class CreditCause(StrEnum):
    """How it came about. The values are stored: never rename one."""

    DUPLICATE = "duplicate"
    TWO_PRIMARIES = "two_primaries"
    TAKE_BACK_PENDING = "take_back_pending"
    CHARGE_LOWERED = "charge_lowered"
    LATE_ADJUSTMENT = "late_adjustment"
    PATIENT_OVERPAID = "patient_overpaid"
    ELSEWHERE_ON_CLAIM = "elsewhere"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        """In words."""
        return _CAUSE_LABELS[self]


_CAUSE_LABELS = {
    CreditCause.DUPLICATE: "Paid twice",
    CreditCause.TWO_PRIMARIES: "Two payers paid as primary",
    CreditCause.TAKE_BACK_PENDING: "Payer announced a take-back",
    CreditCause.CHARGE_LOWERED: "Charge lowered after payment",
    CreditCause.LATE_ADJUSTMENT: "Written off more than was left",
    CreditCause.PATIENT_OVERPAID: "Patient paid more than owed",
    CreditCause.ELSEWHERE_ON_CLAIM: "Another part of the claim owes as much",
    CreditCause.UNKNOWN: "To find out",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class PaidAnswer:
    """A payer's standing answer that paid something."""

    payer_id: PayerId
    rank: int
    status: str
    paid_cents: Money
    service_key: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class CreditFacts:
    """What tells the cause. `parts` are the claim's."""

    owed_to: Responsibility
    parts: Parts
    answers: tuple[PaidAnswer, ...] = ()
    is_taken_back_soon: bool = False
    """A provider adjustment names the claim and recovers money, and the credit still stands."""
    charge_lowered_cents: Money = 0
    patient_paid_cents: Money = 0
    written_off_cents: Money = 0
    charge_cents: Money = 0


def cause_of(facts: CreditFacts) -> CreditCause:
    """The likeliest one; a person confirms it."""
    if facts.owed_to is Responsibility.PATIENT:
        return CreditCause.PATIENT_OVERPAID if facts.patient_paid_cents > 0 else _cause_of_numbers(facts)
    if facts.is_taken_back_soon:
        return CreditCause.TAKE_BACK_PENDING
    own = [one for one in facts.answers if one.rank == facts.owed_to]
    if len({(one.paid_cents, one.service_key) for one in own}) < len(own):
        return CreditCause.DUPLICATE
    primaries = {one.payer_id for one in facts.answers if one.status in ("1", "19")}
    if len(primaries) > 1:
        return CreditCause.TWO_PRIMARIES
    return _cause_of_numbers(facts)


def doubled_cents(facts: CreditFacts) -> Money:
    """What the party paid in answers that only repeat another one of the same amount."""
    own = [one for one in facts.answers if one.rank == facts.owed_to]
    once = {(one.paid_cents, one.service_key) for one in own}
    return sum(one.paid_cents for one in own) - sum(cents for cents, _ in once)


def _cause_of_numbers(facts: CreditFacts) -> CreditCause:
    credit = -facts.parts.of(facts.owed_to)
    if facts.charge_lowered_cents >= credit:
        return CreditCause.CHARGE_LOWERED
    if facts.parts.total >= 0:
        return CreditCause.ELSEWHERE_ON_CLAIM
    if facts.written_off_cents >= credit:
        return CreditCause.LATE_ADJUSTMENT
    return CreditCause.UNKNOWN


@dataclass(frozen=True, kw_only=True, slots=True)
class Clock:
    """By when the money has to be back, and by which rule; None: no day that we know."""

    due_on: date | None
    rule: str


def clock_of(owed_to: Responsibility, payer_class: PayerClass, identified_on: date | None) -> Clock:
    """The clock runs from the day on which the overpayment was identified, that is verified."""
    if owed_to is Responsibility.PATIENT:
        due = identified_on + timedelta(days=PATIENT_DAYS) if identified_on else None
        return Clock(due_on=due, rule="30 days are good practice; the state's law may say less")
    if payer_class in GOVERNMENT:
        due = identified_on + timedelta(days=GOVERNMENT_DAYS) if identified_on else None
        rule = "report and return within 60 days of identifying it; a timely, honest investigation stops the clock"
        return Clock(due_on=due, rule=f"{rule} for up to 180 days")
    return Clock(due_on=None, rule="as the contract says, or as the payer asks")


@dataclass(frozen=True, kw_only=True, slots=True)
class CreditStep:
    """What a person did. `identified_on` for a verified one; `reference` is the check, the letter or the remittance."""

    state: CreditState
    note: str = ""
    reference: str = ""
    cause: CreditCause | None = None
    identified_on: date | None = None


class UnfitCreditStepError(UserError):
    """`lacks` are (field, message) pairs."""

    def __init__(self, lacks: tuple[tuple[str, str], ...]) -> None:
        super().__init__(" ".join(message for _, message in lacks))
        self.lacks = lacks


def credit_step_lacks(step: CreditStep, *, today: date) -> list[tuple[str, str]]:
    """What keeps a step from being saved."""
    lacks = []
    if step.state is CreditState.VERIFIED:
        if step.identified_on is None or step.identified_on > today:
            lacks.append(("identified", "Give the day on which it was identified, not a later one than today."))
        if step.cause in (None, CreditCause.UNKNOWN):
            lacks.append(("cause", "Say how it came about: that is what verifying means."))
    if step.state is CreditState.DISMISSED and not step.note.strip():
        lacks.append(("note", "Say why nothing is owed."))
    if step.state in (CreditState.REFUNDED, CreditState.TAKEN_BACK) and not step.reference.strip():
        lacks.append(("reference", "Give the check or EFT number, or the remittance that took it."))
    return [*lacks, *card_number_lacks(step)]


def give_back(
    lines: Mapping[LineId, Parts], owed_to: Responsibility, cents: Money, *, kind: EntryKind, reason: str
) -> list[Entry]:
    """Entries that take so much credit off the lines that hold it, in their order; they sum to `cents` exactly.

    Raises ValueError when the lines hold less.
    """
    entries, left = [], cents
    for line_id, parts in lines.items():
        share = min(left, max(-parts.of(owed_to), 0))
        if share:
            entries.append(Entry(line_id=line_id, kind=kind, responsibility=owed_to, amount_cents=share, reason=reason))
            left -= share
    if left:
        raise ValueError("the lines hold less credit")
    return entries


def apply_within(lines: Mapping[LineId, Parts], owed_to: Responsibility, *, reason: str) -> list[Entry]:
    """Moves a credit to parts of the same claim that still owe; on the lines that hold it, as far as it goes."""
    owing = {
        party: sum(parts.of(party) for parts in lines.values()) for party in Responsibility if party is not owed_to
    }
    claim_credit = -sum(parts.of(owed_to) for parts in lines.values())
    left = min(claim_credit, sum(max(cents, 0) for cents in owing.values()))
    entries: list[Entry] = []
    for line_id, parts in lines.items():
        share = min(left, max(-parts.of(owed_to), 0))
        left -= share
        for party, owed_cents in list(owing.items()):
            part = min(share, max(owed_cents, 0))
            if part > 0:
                entries.extend(transfer(line_id, amount_cents=part, giver=party, taker=owed_to, reason=reason))
                owing[party] -= part
                share -= part
    return entries


# ------------------------------------------------------------------------------------------------ money without a claim


class UnappliedKind(StrEnum):
    """What money without a claim is."""

    HELD = "Payment held"
    FORWARDED = "Balance forwarded"
    INTEREST = "Interest or penalty"
    TAKEN = "Taken back, no claim named"
    REFUND_SEEN = "Our refund acknowledged"
    CAPITATION = "Capitation or bonus"
    OTHER = "Adjustment to look up"


_PLB_KINDS = {
    "FB": UnappliedKind.FORWARDED,
    "L6": UnappliedKind.INTEREST,
    "L3": UnappliedKind.INTEREST,
    "50": UnappliedKind.INTEREST,
    "51": UnappliedKind.INTEREST,
    "CR": UnappliedKind.INTEREST,
    "WO": UnappliedKind.TAKEN,
    "OB": UnappliedKind.TAKEN,
    "WU": UnappliedKind.TAKEN,
    "LE": UnappliedKind.TAKEN,
    "IR": UnappliedKind.TAKEN,
    "72": UnappliedKind.REFUND_SEEN,
    "B2": UnappliedKind.REFUND_SEEN,
    "B3": UnappliedKind.REFUND_SEEN,
    "BN": UnappliedKind.CAPITATION,
    "CT": UnappliedKind.CAPITATION,
    "E3": UnappliedKind.CAPITATION,
    "IP": UnappliedKind.CAPITATION,
    "RA": UnappliedKind.CAPITATION,
}

INTEREST_CODES = tuple(code for code, kind in _PLB_KINDS.items() if kind is UnappliedKind.INTEREST)
"""Income apart from claims, even where the payer names the claim it was paid for (ar-calling 7.2: INTEREST_RCVD)."""


def kind_of_adjustment(code: str) -> UnappliedKind:
    """What a PLB code means for us, in our own words."""
    return _PLB_KINDS.get(code, UnappliedKind.OTHER)


class Resolution(StrEnum):
    """What became of it. The values are stored: never rename one."""

    INTEREST_INCOME = "interest"
    APPLIED = "applied"
    NOT_OURS = "not_ours"
    RETURNED = "returned"
    CLEARED = "cleared"
    OTHER = "other"

    @property
    def label(self) -> str:
        """In words."""
        return _RESOLUTION_LABELS[self]


_RESOLUTION_LABELS = {
    Resolution.INTEREST_INCOME: "Booked as interest",
    Resolution.APPLIED: "Found its claim",
    Resolution.NOT_OURS: "Not ours: passed on",
    Resolution.RETURNED: "Returned to the payer",
    Resolution.CLEARED: "Cleared by a later remittance",
    Resolution.OTHER: "Otherwise, see note",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Forwarded:
    """A forwarded balance with the file's sign: negative goes out to a later remittance, positive comes in."""

    adjustment_id: int
    payer_id: PayerId
    amount_cents: Money
    on: date | None
    about: str = ""
    """What both sides name; empty for a forwarded balance, which the later remittance calls by another number."""


_OF_ONE_RECOVERY = frozenset({"WO", "72", "B2", "B3", "CS"})


def recovery_named(code: str, reference: str) -> str:
    """What a recovery is about, so that its two sides meet; empty for what names nothing or is no recovery.

    A payer shows a recovery that it takes later, or a refund of ours that it acknowledges, as a pair that cancels out.
    """
    return f"recovery {bare}" if code in _OF_ONE_RECOVERY and (bare := " ".join(reference.split())) else ""


def paired(forwarded: Sequence[Forwarded]) -> set[int]:
    """Those that meet: what one remittance carried out and a later one of the payer brought in, cent for cent.

    Of recoveries both have to name the same.
    """
    met: set[int] = set()
    in_time = sorted(forwarded, key=lambda one: (one.on or date.min, one.amount_cents > 0, one.adjustment_id))
    for place, carried in enumerate(in_time):
        if carried.amount_cents >= 0:
            continue
        for brought in in_time[place + 1 :]:
            is_free = brought.adjustment_id not in met and brought.payer_id == carried.payer_id
            is_free = is_free and brought.about == carried.about
            if is_free and brought.amount_cents == -carried.amount_cents:
                met |= {carried.adjustment_id, brought.adjustment_id}
                break
    return met
