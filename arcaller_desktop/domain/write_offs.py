"""What may be taken off a patient's balance without money, by whom, and how many have to agree.

A written policy that holds for all, no routine waiver of cost sharing, nobody approves their own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from arcaller_desktop.domain.card_numbers import CARD_NUMBER, has_card_number
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.ledger import EntryKind
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.payers import PayerClass


class WriteOffState(StrEnum):
    """Where a write-off stands. The values are stored."""

    REQUESTED = "requested"
    POSTED = "posted"
    REFUSED = "refused"
    REVERSED = "reversed"

    @property
    def label(self) -> str:
        """In words."""
        return {"requested": "Waits for approval"}.get(self.value, self.value.capitalize())


KINDS = (
    EntryKind.SMALL_BALANCE,
    EntryKind.BAD_DEBT,
    EntryKind.PROMPT_PAY,
    EntryKind.SELF_PAY,
    EntryKind.COURTESY,
    EntryKind.CHARITY,
    EntryKind.BANKRUPTCY,
    EntryKind.DECEASED,
)
"""What a person may ask for, in the order offered."""
DISCOUNTS = frozenset({EntryKind.PROMPT_PAY, EntryKind.SELF_PAY})
"""Given at once within the practice's policy."""
_WAIVERS = DISCOUNTS | {EntryKind.COURTESY}
FEDERAL = frozenset(
    {
        PayerClass.MEDICARE,
        PayerClass.MEDICARE_ADVANTAGE,
        PayerClass.MEDICAID,
        PayerClass.MEDICAID_MCO,
        PayerClass.TRICARE,
    }
)
"""Cost sharing of these is waived for documented need only (42 U.S.C. 1320a-7a(i)(6)(A))."""


@dataclass(frozen=True, kw_only=True, slots=True)
class WriteOffPolicy:
    """The practice's limits, in cents and percent; `approved_by_another` forbids approving one's own."""

    small_cents: Money
    one_approval_cents: Money
    discount_percent: int
    approved_by_another: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class OwedVisit:
    """What a write-off has to know of a visit."""

    owed_cents: Money
    payer_class: PayerClass


def approvals_needed(kind: EntryKind, shares: Sequence[tuple[OwedVisit, Money]], policy: WriteOffPolicy) -> int:
    """How many people must agree before it is posted: 0 within the written policy, 1 up to the limit, else 2."""
    total = sum(cents for _, cents in shares)
    if kind is EntryKind.SMALL_BALANCE and total <= policy.small_cents:
        return 0
    if kind in DISCOUNTS and all(cents * 100 <= visit.owed_cents * policy.discount_percent for visit, cents in shares):
        return 0
    return 1 if total <= policy.one_approval_cents else 2


def write_off_lacks(
    kind: EntryKind, shares: Sequence[tuple[ClaimId, Money]], visits: Mapping[ClaimId, OwedVisit], reason: str
) -> tuple[tuple[str, str], ...]:
    """(field, message) for everything that keeps a write-off from being asked for."""
    lacks = []
    if kind not in KINDS:
        lacks.append(("kind", "Choose what kind of write-off it is."))
    if not reason.strip():
        lacks.append(("reason", "Say why, with the evidence."))
    elif has_card_number(reason):
        lacks.append(("reason", CARD_NUMBER))
    if not shares or any(cents <= 0 for _, cents in shares) or len({claim for claim, _ in shares}) != len(shares):
        lacks.append(("shares", "Give each visit an amount above zero, or leave it out."))
    for claim_id, cents in shares:
        visit = visits.get(claim_id)
        if visit is None or cents > visit.owed_cents:
            owed = dollars(visit.owed_cents) if visit else "nothing"
            lacks.append(("shares", f"Of this visit the patient owes {owed}: no more can be taken off."))
        elif kind in _WAIVERS and visit.payer_class in FEDERAL:
            lacks.append(
                (
                    "kind",
                    "Cost sharing of Medicare, Medicaid and TRICARE is waived for documented need only: assistance.",
                )
            )
    return tuple(dict.fromkeys(lacks))


def percent_of(cents: Money, percent: int) -> Money:
    """So many percent, cut to the cent: a discount never gives more than it says."""
    return cents * percent // 100
