"""What came of earlier denials like the one in hand."""

from __future__ import annotations

from collections.abc import Iterable

from arcaller_desktop.domain.experience import LAST, Experience, experience
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage.experience import closed_denials


def denial_experience(context: Context, payer_id: PayerId, pairs: Iterable[str]) -> tuple[Experience, ...]:
    """For each pair of codes (`CO-197`) that this payer's denials tell something about."""
    found = []
    for pair in dict.fromkeys(pairs):
        group, dash, reason = pair.partition("-")
        if not dash:
            continue
        closed = closed_denials(context.database, payer_id, group=group, reason=reason, most=LAST)
        told = experience(pair, closed)
        if told is not None:
            found.append(told)
    return tuple(found)
