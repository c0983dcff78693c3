"""Which of our claims a payer's answer is about.

A number alone never matches: many practices send the patient's account number as the claim number.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.ids import ClaimId, PatientId
from arcaller_desktop.domain.money import Money


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
    service_dates: Collection[date] = ()
    charge_cents: Money
    name_key: str
    procedures: frozenset[str] = frozenset()


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
    same_payer_number = bool(sought.payer_claim_number) and candidate.payer_claim_number == sought.payer_claim_number
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
