"""Why the patient and not the insurer owes a part of a charge, from the entries that moved it."""

from __future__ import annotations

from collections.abc import Iterable

from arcaller_desktop.domain.denials import ReasonClass
from arcaller_desktop.domain.ledger import BY_HAND, EntryKind
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.moves import TO_THIS_PAYER
from arcaller_desktop.domain.statements import OwedPart, OweReason
from arcaller_desktop.services.context import Context

_KNOWN_REASONS = {"1": OweReason.DEDUCTIBLE, "2": OweReason.COINSURANCE, "3": OweReason.COPAY}
_KIND_REASONS = {
    EntryKind.CHARGE: OweReason.NO_INSURANCE,
    EntryKind.CHARGE_CHANGE: OweReason.NO_INSURANCE,
    EntryKind.CHARGE_VOID: OweReason.NO_INSURANCE,
    EntryKind.OPENING_BALANCE: OweReason.CARRIED_FORWARD,
    EntryKind.RETURNED_CHECK_FEE: OweReason.FEE,
    EntryKind.CHARITY: OweReason.ASSISTANCE,
    EntryKind.PROMPT_PAY: OweReason.DISCOUNT,
    EntryKind.SELF_PAY: OweReason.DISCOUNT,
    EntryKind.COURTESY: OweReason.DISCOUNT,
    EntryKind.SMALL_BALANCE: OweReason.WRITTEN_OFF,
    EntryKind.BANKRUPTCY: OweReason.WRITTEN_OFF,
    EntryKind.DECEASED: OweReason.WRITTEN_OFF,
    EntryKind.BAD_DEBT: OweReason.WRITTEN_OFF,
    EntryKind.BAD_DEBT_RECOVERY: OweReason.WRITTEN_OFF,
}
_CLASS_REASONS = {
    ReasonClass.NONCOV: OweReason.NOT_COVERED,
    ReasonClass.BENEFIT: OweReason.NOT_COVERED,
    ReasonClass.INFO_REQ: OweReason.INSURER_NEEDS_INFORMATION,
    ReasonClass.ELIG: OweReason.NO_INSURANCE,
}


def why_owed(context: Context, reasons: Iterable[tuple[str, Money]]) -> tuple[OwedPart, ...]:
    """The parts of what a line came to cost the patient, from (`PR-1` or a kind of entry, cents)."""
    parts: dict[OweReason, Money] = {}
    asked_elsewhere = 0
    for pair, cents in reasons:
        if pair == TO_THIS_PAYER or (pair == BY_HAND and cents < 0):
            asked_elsewhere -= cents
            continue
        reason = _reason(context, pair)
        parts[reason] = parts.get(reason, 0) + cents
    for reason, cents in parts.items():
        # What a further payer was asked for is no longer owed for the reason that the first one gave.
        taken = min(asked_elsewhere, max(cents, 0))
        parts[reason] = cents - taken
        asked_elsewhere -= taken
    return tuple(OwedPart(reason=reason, amount_cents=cents) for reason, cents in parts.items() if cents)


def _reason(context: Context, pair: str) -> OweReason:
    if pair in _KIND_REASONS:
        return _KIND_REASONS[EntryKind(pair)]
    code = pair.partition("-")[2]
    if code in _KNOWN_REASONS:
        return _KNOWN_REASONS[code]
    return _CLASS_REASONS.get(context.tables.reasons.find(code).reason_class, OweReason.OTHER)
