"""What payers kept back, carried forward and added outside claims: each in words, and what is still to come."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.provider_adjustments import EVENS_OUT, AdjustmentKind, still_to_come
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage import provider_adjustments as stored
from arcaller_desktop.storage.provider_adjustments import StoredAdjustment


@dataclass(frozen=True, kw_only=True, slots=True)
class AdjustmentView:
    """One amount with its meaning. `effect_cents` is what it did to the payment: below zero it lowered it."""

    stored: StoredAdjustment
    kind: AdjustmentKind
    words: str
    next_action: str
    effect_cents: Money
    open_cents: Money
    """What the payer has announced under this claim or reference and not settled yet; 0 where nothing is open."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PayerForward:
    """What a payer will still keep from its next payments: take-backs announced and balances carried forward."""

    payer_id: PayerId
    payer: str
    open_cents: Money


def provider_adjustments(context: Context) -> tuple[AdjustmentView, ...]:
    """The newest first."""
    rows = stored.provider_adjustments(context.database)
    meanings = context.tables.provider_adjustments
    groups: dict[tuple[object, ...], list[Money]] = defaultdict(list)
    for row in rows:
        groups[_group(row, meanings.find(row.code).kind)].append(row.amount_cents)
    views = []
    for row in rows:
        meaning = meanings.find(row.code)
        is_open = meaning.kind in EVENS_OUT and row.amount_cents < 0
        views.append(
            AdjustmentView(
                stored=row,
                kind=meaning.kind,
                words=meaning.words(row.amount_cents),
                next_action=meaning.next_action,
                effect_cents=-row.amount_cents,
                open_cents=still_to_come(groups[_group(row, meaning.kind)]) if is_open else 0,
            )
        )
    return tuple(views)


def open_forwards(context: Context) -> tuple[PayerForward, ...]:
    """Payers that will keep money from their next payments, the largest first."""
    rows = stored.provider_adjustments(context.database)
    meanings = context.tables.provider_adjustments
    names: dict[PayerId, str] = {}
    groups: dict[PayerId, dict[tuple[object, ...], list[Money]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        kind = meanings.find(row.code).kind
        if kind in (AdjustmentKind.RECOVERY, AdjustmentKind.FORWARD):
            names[row.payer_id] = row.payer
            groups[row.payer_id][_group(row, kind)].append(row.amount_cents)
    sums = {payer: sum(map(still_to_come, found.values())) for payer, found in groups.items()}
    return tuple(
        PayerForward(payer_id=payer, payer=names[payer], open_cents=cents)
        for payer, cents in sorted(sums.items(), key=lambda item: -item[1])
        if cents
    )


def _group(row: StoredAdjustment, kind: AdjustmentKind) -> tuple[object, ...]:
    """Amounts that even each other out: of a payer's carried balances all, else those of one claim or reference."""
    if kind is AdjustmentKind.FORWARD:
        return row.payer_id, kind
    return row.payer_id, kind, row.claim_id if row.claim_id is not None else row.reference
