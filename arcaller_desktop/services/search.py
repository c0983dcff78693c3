"""Finding a claim by part of its number, its patient or its payer, whatever the queue shows."""

from __future__ import annotations

from dataclasses import dataclass

from arcaller_desktop.domain.ids import ClaimId, PatientId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.people import PersonName, folded
from arcaller_desktop.domain.queue import QueueStatus
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage import search as stored
from arcaller_desktop.storage.parties import payer_names

MOST_FOUND = 8
_LABELS = {status.value: status.label for status in QueueStatus}


@dataclass(frozen=True, kw_only=True, slots=True)
class FoundClaim:
    """A claim in a list of what was found."""

    claim_id: ClaimId
    claim_number: str
    patient: str
    payer: str
    balance_cents: Money
    status_label: str
    is_open: bool


def search_claims(context: Context, text: str, *, most: int = MOST_FOUND) -> tuple[FoundClaim, ...]:
    """Claims in which every word is found: open ones first, by priority; none for an empty text."""
    words = folded(text.replace(",", " ")).split()
    if not words:
        return ()
    payers = {payer_id: folded(name) for payer_id, name in payer_names(context.database).items()}
    matched = [
        (word, [payer_id for payer_id, name in payers.items() if len(word) >= stored.INDEXED_LETTERS and word in name])
        for word in words
    ]
    return tuple(
        FoundClaim(
            claim_id=row[0],
            claim_number=row[1],
            patient=PersonName(last=row[2], first=row[3], middle=row[4], suffix=row[5]).display,
            payer=row[6],
            balance_cents=row[7],
            status_label=_LABELS[row[8]] if row[9] else "Closed",
            is_open=bool(row[9]),
        )
        for row in stored.search_claims(context.database, matched, most=most)
    )


def most_urgent_claim(context: Context, patient_id: PatientId) -> ClaimId | None:
    """What to open for a patient: the open claim that comes first in the queue, else the newest closed one."""
    return stored.most_urgent_claim(context.database, patient_id)
