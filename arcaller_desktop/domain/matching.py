"""Which of our claims a payer's answer is about.

A number alone never matches: many practices send the patient's account number as the claim number.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.ids import ClaimId, PatientId
from arcaller_desktop.domain.money import Money, dollars


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """One of our claims as far as matching looks at it. `name_key` is the folded `last first` of the patient."""

    claim_id: ClaimId
    patient_id: PatientId
    claim_number: str
    payer_claim_number: str
    service_from: date | None
    charge_cents: Money
    name_key: str
    is_provisional: bool = False
    is_withdrawn: bool = False
    """True when the import that made it was undone: it waits, without charges, to be taken in again."""
    voided_on: date | None = None
    """When the void was sent that its last submission is."""
    procedures: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True, slots=True)
class Sought:
    """What a file says of the claim it means. `service_dates` are all dates it names; the charge is positive."""

    claim_number: str
    payer_claim_number: str = ""
    original_number: str = ""
    """The payer's number of the claim this one replaces or corrects (REF F8)."""
    service_dates: Collection[date] = ()
    charge_cents: Money
    name_key: str
    procedures: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True, slots=True)
class RankedCandidate:
    """One of our claims a person may choose, with what speaks for and against it in words."""

    candidate: Candidate
    points: int
    reasons: tuple[str, ...]


def ranked_candidates(candidates: Sequence[Candidate], sought: Sought, *, most: int = 10) -> list[RankedCandidate]:
    """The claims a person should look at first, best first; those that agree in nothing are left out."""
    ranked = []
    for candidate in dict.fromkeys(candidates):
        points, reasons = _likeness(candidate, sought)
        if points > 0:
            ranked.append(RankedCandidate(candidate=candidate, points=points, reasons=reasons))
    ranked.sort(key=lambda one: (-one.points, one.candidate.claim_id))
    return ranked[:most]


def _likeness(candidate: Candidate, sought: Sought) -> tuple[int, tuple[str, ...]]:
    points = 0
    reasons: list[str] = []
    if _has_payer_number(candidate, sought):
        points, reasons = points + 16, [*reasons, "payer's claim number"]
    if sought.claim_number and candidate.claim_number == sought.claim_number:
        points, reasons = points + 6, [*reasons, "our claim number"]
    if candidate.service_from is not None and sought.service_dates:
        away = min(abs((candidate.service_from - day).days) for day in sought.service_dates)
        points += 8 if not away else 2 if away <= _NEAR_DAYS else -2
        reasons.append("date of service" if not away else f"date of service {away} day{'s' if away > 1 else ''} off")
    off = candidate.charge_cents - sought.charge_cents
    points += 0 if off else 5
    reasons.append(f"charge differs by {dollars(abs(off))}" if off else "charge")
    if sought.name_key and candidate.name_key == sought.name_key:
        points, reasons = points + 6, [*reasons, "patient's name"]
    shared = candidate.procedures & sought.procedures
    if shared:
        points, reasons = points + 2, [*reasons, f"service {', '.join(sorted(shared))}"]
    return points, tuple(reasons)


_NEAR_DAYS = 3
"""A typing error in a date, or the other end of a stay."""


def best_match(candidates: Sequence[Candidate], sought: Sought, *, in_own_file: bool = False) -> Candidate | None:
    """The one claim that the number and at least one of date, charge and name agree on; None when none or several do.

    Where date and charge both contradict, an equal name does not save a match by our number: that is another visit of
    the patient. By the payer's own number it does: a corrected claim may change date and charge at once. Services in
    common only choose among claims that match.

    `in_own_file`: a resend from our own system does not change charge and name together, so there an equal date alone
    does not match: it would swallow another patient's claim. Payers write names in their own way.
    """
    ranked: list[tuple[int, Candidate]] = []
    for candidate in candidates:
        weight = _agreement(candidate, sought, in_own_file=in_own_file)
        if weight:
            ranked.append((weight, candidate))
    if not ranked:
        return None
    most = max(weight for weight, _ in ranked)
    best = [candidate for weight, candidate in ranked if weight == most]
    if len(best) > 1:
        best = [candidate for candidate in best if not candidate.is_withdrawn] or best
    return best[0] if len(best) == 1 else None


def _agreement(candidate: Candidate, sought: Sought, *, in_own_file: bool) -> int:
    same_payer_number = _has_payer_number(candidate, sought)
    if not same_payer_number and candidate.claim_number != sought.claim_number:
        return 0
    dates_known = bool(sought.service_dates) and candidate.service_from is not None
    same_date = dates_known and candidate.service_from in sought.service_dates
    same_charge = candidate.charge_cents == sought.charge_cents
    same_name = bool(sought.name_key) and candidate.name_key == sought.name_key
    if not (same_date or same_charge) and not (same_name and (same_payer_number or not dates_known)):
        return 0
    if in_own_file and not (same_payer_number or same_charge or same_name):
        return 0
    same_service = bool(candidate.procedures & sought.procedures)
    return 16 * same_payer_number + 8 * same_date + 4 * same_charge + 2 * same_service + same_name


def _has_payer_number(candidate: Candidate, sought: Sought) -> bool:
    number = candidate.payer_claim_number
    return bool(number) and number in (sought.payer_claim_number, sought.original_number)
