"""Payer policy notes: what the practice knows of a payer, dated and sourced, and which of it matters right now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.card_numbers import card_number_lacks
from arcaller_desktop.domain.deadlines import (
    DeadlineAction,
    DeadlineRule,
    DeadlineRules,
    StartBasis,
    Unit,
    own_limit,
)
from arcaller_desktop.domain.ids import NoteId, PayerId
from arcaller_desktop.domain.payers import PayerCard

REVIEW_AFTER_DAYS = 365
"""A note without a review date of its own is to be looked at again a year after it was verified."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PolicyNote:
    """One note, in one version. Empty tags mean: holds for all.

    `reason_code` is a bare code (`197`) or a pair (`CO-197`). `procedure` lists codes, ranges and beginnings:
    `97110, 97140-97150, 992*`.
    """

    note_id: NoteId | None = None
    note_number: int = 0
    version: int = 1
    payer_id: PayerId
    plan_name: str = ""
    reason_code: str = ""
    procedure: str = ""
    title: str
    body: str
    source: str
    effective_from: date | None = None
    effective_until: date | None = None
    verified_on: date | None = None
    review_on: date | None = None
    retired: bool = False

    def holds_on(self, day: date) -> bool:
        """True when the note is in force on `day`, both ends included."""
        if self.retired or (self.effective_from is not None and day < self.effective_from):
            return False
        return self.effective_until is None or day <= self.effective_until

    def needs_review(self, today: date) -> bool:
        """True when the review date has come, or nobody verified the note for a year."""
        if self.review_on is not None:
            return self.review_on <= today
        return self.verified_on is None or (today - self.verified_on).days > REVIEW_AFTER_DAYS


@dataclass(frozen=True, kw_only=True, slots=True)
class PolicyContext:
    """What the person looks at. `on` is the date of service: the rule of that day counts."""

    payer_id: PayerId
    on: date
    plan_name: str = ""
    reason_codes: tuple[str, ...] = ()
    """Pairs (`CO-197`) or bare codes."""
    procedures: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class RelevantNote:
    """A note that matters, how much, and why in words."""

    note: PolicyNote
    weight: int
    why: str


def relevant_notes(notes: Iterable[PolicyNote], context: PolicyContext) -> tuple[RelevantNote, ...]:
    """The notes of this payer in force that day, most telling first.

    A tag that fits lifts a note (reason 4, procedure 2, plan 1); one that contradicts what is known drops it; one that
    cannot be judged, because the claim says nothing about it, leaves it at the end.
    """
    found = []
    for note in notes:
        if note.payer_id != context.payer_id or not note.holds_on(context.on):
            continue
        judged = _judge(note, context)
        if judged is not None:
            found.append(judged)
    return tuple(sorted(found, key=_order))


def note_lacks(note: PolicyNote) -> tuple[tuple[str, str], ...]:
    """(field, message) for everything that keeps a note from being saved."""
    lacks = [
        (field, message)
        for field, message in (
            ("title", "Give the note a title."),
            ("body", "Write what the payer's rule is."),
            ("source", "Say where this comes from: contract, manual page, call with reference."),
        )
        if not str(getattr(note, field)).strip()
    ]
    if note.effective_from and note.effective_until and note.effective_until < note.effective_from:
        lacks.append(("effective_until", "The note ends before it begins."))
    return (*lacks, *card_number_lacks(note))


def payer_limits(card: PayerCard, rules: DeadlineRules) -> tuple[tuple[str, str], ...]:
    """What the payer's limits are, as (what, words with the source): the card's own before the class's rule."""
    limits = []
    for action, title in _LIMITS.items():
        rule = rules.find(card.payer_class, action)
        own = own_limit(card, action)
        if own is None and rule is None:
            continue
        basis = f" from {_BASIS_WORDS[rule.basis]}" if rule is not None else ""
        if own is not None:
            limits.append((title, f"{_amount(own, 'day')}{basis}, payer card"))
        elif rule is not None:
            assumed = rule.assumed or rule.payer_class not in {None, card.payer_class}
            length = "end of the year after, counted" if rule.unit is Unit.END_OF_NEXT_YEAR else _length(rule)
            source = "assumed" if assumed else rule.source.partition(";")[0]
            limits.append((title, f"{length}{basis}, {source}"))
    return tuple(limits)


def _length(rule: DeadlineRule) -> str:
    return _amount(rule.safe_amount, _UNIT_WORDS[rule.unit])


def _amount(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


_LIMITS = {
    DeadlineAction.INITIAL_CLAIM: "Filing",
    DeadlineAction.CORRECTED_CLAIM: "Corrected claim",
    DeadlineAction.APPEAL_1: "Appeal",
    DeadlineAction.APPEAL_2: "Second appeal",
}
_UNIT_WORDS = {
    Unit.CALENDAR_DAYS: "day",
    Unit.BUSINESS_DAYS: "working day",
    Unit.BUSINESS_DAYS_INCLUSIVE: "working day",
    Unit.MONTHS: "month",
    Unit.YEARS: "year",
}
_BASIS_WORDS = {
    StartBasis.SERVICE_FROM: "service",
    StartBasis.SERVICE_TO: "the last day of service",
    StartBasis.REMIT: "the remittance",
    StartBasis.LETTER: "the letter",
    StartBasis.DECISION: "the decision",
    StartBasis.PRIMARY_REMIT: "the primary's remittance",
    StartBasis.ACCEPTED: "acceptance",
    StartBasis.INITIAL_BILL: "the first bill",
    StartBasis.IDENTIFIED: "the day it was found",
    StartBasis.NEGOTIATION_END: "the end of the negotiation",
    StartBasis.PREMIUM_DUE: "the premium's due date",
}


def _judge(note: PolicyNote, context: PolicyContext) -> RelevantNote | None:
    weight, why = 0, []
    if note.reason_code:
        hit = next((code for code in context.reason_codes if _same_reason(note.reason_code, code)), None)
        if hit is not None:
            weight += 4
            why.append(f"for {hit}")
        elif context.reason_codes:
            return None
        else:
            weight -= 4
    if note.procedure:
        code = next((code for code in context.procedures if covers(note.procedure, code)), None)
        if code is not None:
            weight += 2
            why.append(f"for {code}")
        elif context.procedures:
            return None
        else:
            weight -= 2
    if note.plan_name:
        if context.plan_name and note.plan_name.casefold() == context.plan_name.casefold():
            weight += 1
            why.append(f"for plan {context.plan_name}")
        elif context.plan_name:
            return None
        else:
            weight -= 1
    return RelevantNote(note=note, weight=weight, why=", ".join(why) or "for this payer")


def _order(found: RelevantNote) -> tuple[int, int, str, int]:
    verified = found.note.verified_on.toordinal() if found.note.verified_on else 0
    return -found.weight, -verified, found.note.title.casefold(), found.note.note_number


def _same_reason(tag: str, code: str) -> bool:
    tag, code = tag.strip().upper(), code.strip().upper()
    return tag == code if "-" in tag and "-" in code else tag.rpartition("-")[2] == code.rpartition("-")[2]


def covers(tag: str, procedure: str) -> bool:
    """True when the list of codes, ranges (`97140-97150`) and beginnings (`992*`) contains the procedure."""
    procedure = procedure.strip().upper()
    for entry in tag.upper().replace(";", ",").split(","):
        first, dash, last = (part.strip() for part in entry.replace("–", "-").partition("-"))
        if dash and len(first) == len(last) == len(procedure) and first <= procedure <= last:
            return True
        if first.endswith("*") and procedure.startswith(first[:-1]):
            return True
        if not dash and first and first == procedure:
            return True
    return False
