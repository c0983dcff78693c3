"""Payers' own limits: what a contract or manual says of one action, for one plan or all, in its time of effect.

They go before the limits on the card, which go before the class's rule. What is not known stays the strictest of
its class and says that it is assumed.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.business_days import working_day_on_or_before
from arcaller_desktop.domain.card_numbers import card_number_lacks
from arcaller_desktop.domain.deadlines import (
    Deadline,
    DeadlineAction,
    DeadlineFacts,
    DeadlineRules,
    StartBasis,
    Unit,
    day_after,
    deadline_for,
)
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.payers import PayerClass

LIMITED = (
    DeadlineAction.INITIAL_CLAIM,
    DeadlineAction.SECONDARY_CLAIM,
    DeadlineAction.CORRECTED_CLAIM,
    DeadlineAction.REOPENING,
    DeadlineAction.DISPUTE,
    DeadlineAction.APPEAL_1,
    DeadlineAction.APPEAL_2,
    DeadlineAction.APPEAL_3,
    DeadlineAction.RECORDS,
    DeadlineAction.PAYER_ANSWER,
)
"""What contracts give limits for."""
UNIT_LABELS = {
    Unit.CALENDAR_DAYS: "days",
    Unit.BUSINESS_DAYS: "business days",
    Unit.MONTHS: "months",
    Unit.YEARS: "years",
}
BASIS_LABELS = {
    StartBasis.SERVICE_FROM: "date of service",
    StartBasis.REMIT: "remittance",
    StartBasis.DECISION: "appeal decision",
    StartBasis.PRIMARY_REMIT: "first payer's remittance",
    StartBasis.LETTER: "letter",
    StartBasis.ACCEPTED: "acceptance",
    StartBasis.INITIAL_BILL: "first bill",
}
_USUAL_BASIS = {
    DeadlineAction.INITIAL_CLAIM: StartBasis.SERVICE_FROM,
    DeadlineAction.SECONDARY_CLAIM: StartBasis.PRIMARY_REMIT,
    DeadlineAction.APPEAL_2: StartBasis.DECISION,
    DeadlineAction.APPEAL_3: StartBasis.DECISION,
    DeadlineAction.RECORDS: StartBasis.LETTER,
    DeadlineAction.PAYER_ANSWER: StartBasis.ACCEPTED,
}
_LONGEST = {Unit.CALENDAR_DAYS: 1096, Unit.BUSINESS_DAYS: 780, Unit.MONTHS: 36, Unit.YEARS: 3}


@dataclass(frozen=True, kw_only=True, slots=True)
class PayerLimit:
    """One limit of a payer. It holds for claims whose counting starts within its dates of effect."""

    limit_id: int = 0
    payer_id: PayerId
    plan_name: str = ""
    """Empty: every plan of the payer."""
    action: DeadlineAction
    amount: int
    unit: Unit = Unit.CALENDAR_DAYS
    basis: StartBasis | None = None
    """What it is counted from; None: as the class's rule counts, or as is usual for the action."""
    postmarked: bool = False
    effective_from: date | None = None
    effective_until: date | None = None
    source: str = ""
    verified_on: date | None = None

    @property
    def words(self) -> str:
        """As in `180 days from the remittance`."""
        start = f" from the {BASIS_LABELS[self.basis]}" if self.basis in BASIS_LABELS else ""
        return f"{self.amount} {UNIT_LABELS.get(self.unit, self.unit)}{start}"


def limit_lacks(limit: PayerLimit, others: Sequence[PayerLimit] = ()) -> tuple[tuple[str, str], ...]:
    """(field, message) for everything that keeps a limit from being saved. `others` are the payer's other limits."""
    lacks = []
    longest = _LONGEST.get(limit.unit)
    if longest is None:
        lacks.append(("unit", "Choose days, business days, months or years."))
    elif not 1 <= limit.amount <= longest:
        lacks.append(("amount", f"Possible are 1 to {longest}."))
    if not limit.source.strip():
        lacks.append(("source", "Say where you have it from: contract page, manual, letter."))
    if limit.effective_from and limit.effective_until and limit.effective_until < limit.effective_from:
        lacks.append(("effective_until", "It ends before it begins."))
    elif any(_meets(limit, other) for other in others):
        lacks.append(("effective_from", "Another limit for this action and plan holds in these dates: end it first."))
    return (*lacks, *card_number_lacks(limit))


def _meets(one: PayerLimit, other: PayerLimit) -> bool:
    if one.limit_id == other.limit_id and one.limit_id:
        return False
    if one.action is not other.action or one.plan_name.casefold() != other.plan_name.casefold():
        return False
    starts_late = one.effective_from is not None and other.effective_until is not None
    ends_early = one.effective_until is not None and other.effective_from is not None
    if starts_late and one.effective_from > other.effective_until:  # type: ignore[operator]  # both are days here
        return False
    return not (ends_early and one.effective_until < other.effective_from)  # type: ignore[operator]  # as above


def limit_for(
    limits: Sequence[PayerLimit],
    action: DeadlineAction,
    facts: DeadlineFacts,
    *,
    plan_name: str = "",
    usual_basis: StartBasis | None = None,
) -> tuple[PayerLimit, date] | None:
    """The limit that holds for this claim and the day it is counted from; the plan's own goes before the payer's."""
    found = []
    for limit in limits:
        if limit.action is not action or (limit.plan_name and limit.plan_name.casefold() != plan_name.casefold()):
            continue
        basis = limit.basis or usual_basis or _USUAL_BASIS.get(action, StartBasis.REMIT)
        starts_on: date | None = getattr(facts, basis)
        if starts_on is None or (limit.effective_from and starts_on < limit.effective_from):
            continue
        if limit.effective_until and starts_on > limit.effective_until:
            continue
        found.append((bool(limit.plan_name), limit.effective_from or date.min, limit, starts_on))
    if not found:
        return None
    _, _, limit, starts_on = max(found, key=lambda one: one[:2])
    return limit, starts_on


def deadline_of(
    rules: DeadlineRules,
    payer_class: PayerClass,
    action: DeadlineAction,
    facts: DeadlineFacts,
    *,
    limits: Sequence[PayerLimit] = (),
    plan_name: str = "",
    override_days: int | None = None,
    holidays: Collection[date] = (),
) -> Deadline | None:
    """The deadline of one action by the payer's own limit, else the card, else the class's rule."""
    rule = rules.find(payer_class, action)
    own = limit_for(limits, action, facts, plan_name=plan_name, usual_basis=rule.basis if rule else None)
    if own is None:
        return deadline_for(rules, payer_class, action, facts, override_days=override_days, holidays=holidays)
    limit, starts_on = own
    legal_on = day_after(starts_on, limit.amount, limit.unit, holidays)
    # What must have arrived is sent so that it arrives on a working day.
    safe_on = legal_on if limit.postmarked else max(starts_on, working_day_on_or_before(legal_on, holidays))
    plan = f"plan {limit.plan_name}, " if limit.plan_name else ""
    since = f", in force since {limit.effective_from:%m/%d/%Y}" if limit.effective_from else ""
    return Deadline(
        action=action,
        rule_id=f"payer-limit-{limit.limit_id}",
        starts_on=starts_on,
        safe_on=safe_on,
        legal_on=legal_on,
        assumed=False,
        source=limit.source,
        postmarked=limit.postmarked,
        note=f"{plan}{limit.words}{since}",
    )
