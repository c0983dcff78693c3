"""What waits for a person at "Money in", and how a payer's answer is compared with a claim of ours."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from arcaller_desktop.domain.money import Money, dollars


class WaitingKind(StrEnum):
    """Why something waits."""

    PAYMENT = "payment"
    ANSWER = "answer"
    RULE = "rule"

    @property
    def label(self) -> str:
        """As the list says it."""
        return {"payment": "Payment held", "answer": "Answer without a claim", "rule": "Held by a rule"}[self.value]


class WaitingView(StrEnum):
    """What the list shows."""

    NOW = "now"
    PAYMENTS = "payments"
    ANSWERS = "answers"
    RULES = "rules"
    LATER = "later"
    ASIDE = "aside"

    @property
    def label(self) -> str:
        """As the box says it."""
        return {
            "now": "All that waits now",
            "payments": "Held payments",
            "answers": "Answers without a claim",
            "rules": "Held by a payer's rule",
            "later": "Put off until a day",
            "aside": "Set aside",
        }[self.value]


class WaitingMark(StrEnum):
    """What a person decided about a waiting thing. The values are stored."""

    HOLD = "hold"
    SUPPRESS = "suppress"
    KEEP = "keep"
    RELEASE = "release"
    """Takes the earlier one back."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ComparedClaim:
    """A claim, or what a payer says of one, as far as the two are compared. `names` are folded."""

    claim_numbers: Collection[str]
    payer_claim_numbers: Collection[str]
    name_key: str
    member_ids: Collection[str]
    service_dates: Collection[date]
    charge_cents: Money
    procedures: Collection[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Comparison:
    """What agrees and what does not, in words; what one side does not say is in neither."""

    agrees: tuple[str, ...]
    differs: tuple[str, ...]


def compare(said: ComparedClaim, ours: ComparedClaim) -> Comparison:
    """A payer's answer beside one of our claims (ar-calling 8: number, date, charge and name are weighed together)."""
    agrees: list[str] = []
    differs: list[str] = []

    def weigh(words: str, one: Collection[object], other: Collection[object]) -> None:
        if any(one) and any(other):
            same = {value for value in one if value} & {value for value in other if value}
            (agrees if same else differs).append(words)

    weigh("our claim number", said.claim_numbers, ours.claim_numbers)
    weigh("payer's number", said.payer_claim_numbers, ours.payer_claim_numbers)
    weigh("patient's name", [said.name_key], [ours.name_key])
    weigh("member ID", said.member_ids, ours.member_ids)
    if said.service_dates and ours.service_dates:
        away = min(abs((one - other).days) for one in said.service_dates for other in ours.service_dates)
        if away:
            differs.append(f"date of service, {away:,} day{'' if away == 1 else 's'} apart")
        else:
            agrees.append("date of service")
    off = ours.charge_cents - said.charge_cents
    if off:
        differs.append(f"charge, {dollars(abs(off))} {'more' if off > 0 else 'less'} with us")
    else:
        agrees.append("charge")
    shared = sorted(set(said.procedures) & set(ours.procedures))
    if said.procedures and ours.procedures:
        missing = sorted(set(said.procedures) - set(ours.procedures))
        if shared:
            agrees.append(f"service {', '.join(shared)}")
        if missing:
            differs.append(f"service {', '.join(missing)} not on the claim")
    return Comparison(agrees=tuple(agrees), differs=tuple(differs))
