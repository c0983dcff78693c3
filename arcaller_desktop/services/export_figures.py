"""Brings claims to what the newest export of the PM system says, or takes that back when a payer has answered.

Which source is true: an 835 is the payer's own word, an export is what somebody posted in another system, perhaps from
the same 835. So an export never changes a claim that a payer's answer stands on, and what it had said before is taken
back the moment an answer is posted. When the answer is undone, the export's word counts again. Payments of patients
that were posted here are never overruled either: an export may not know of them.

`restate_exports` gives the same result however often it is called, in whatever order files came.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Sequence

from arcaller_desktop.domain.claim_exports import export_entries, parts_at
from arcaller_desktop.domain.ids import BatchId, ClaimId
from arcaller_desktop.domain.ledger import Entry, EntryKind, Parts
from arcaller_desktop.domain.line_matches import KnownLine
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.posting import KnownClaim
from arcaller_desktop.storage import claim_exports as stored
from arcaller_desktop.storage.claim_exports import ExportState, Figure
from arcaller_desktop.storage.claims import known_claims
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.ledger import Provenance, add_entries
from arcaller_desktop.storage.projection import project_claims

REASON = "PM export"


def withdraw_export_figures(database: PracticeDatabase, claim_ids: Collection[ClaimId], provenance: Provenance) -> None:
    """Takes back what exports said of these claims; call it before a payer's answer is posted on them."""
    found = stored.claims_with_figures(database, claim_ids)
    if not found:
        return
    states = stored.export_states(database, found)
    entries = [(claim, entry, None) for claim in found for entry in _taken_back(states[claim])]
    if entries:
        # Under no import: undoing the answer states the export anew (below), so nothing is posted twice.
        add_entries(database, entries, dataclasses.replace(provenance, batch_id=None))
        project_claims(database, {claim for claim, _, _ in entries})


def restate_exports(database: PracticeDatabase, claim_ids: Collection[ClaimId], provenance: Provenance) -> set[ClaimId]:
    """Posts the difference between these claims and their newest export; gives those that moved.

    Call it in the change's transaction with the claims projected; they are projected again.
    """
    found = stored.claims_with_figures(database, claim_ids)
    if not found:
        return set()
    states = stored.export_states(database, found)
    figures = stored.latest_figures(database, found)
    known = known_claims(database, found)
    by_batch: dict[BatchId | None, list[tuple[ClaimId, Entry, int | None]]] = {}
    for claim in found:
        state, figure = states[claim], figures.get(claim)
        if state.is_answered or figure is None:
            rest = _taken_back(state)
            by_batch.setdefault(None, []).extend((claim, entry, None) for entry in rest)
        elif not figure.is_settled:
            new = _difference(known[claim], figure, state)
            by_batch.setdefault(figure.batch_id, []).extend((claim, entry, None) for entry in new)
    for batch_id, entries in by_batch.items():
        if entries:
            add_entries(database, entries, dataclasses.replace(provenance, batch_id=batch_id))
    moved = {claim for entries in by_batch.values() for claim, _, _ in entries}
    if moved:
        project_claims(database, moved)
    return moved


def _taken_back(state: ExportState) -> list[Entry]:
    return [
        Entry(
            line_id=entry.line_id,
            kind=EntryKind.REVERSAL,
            responsibility=entry.responsibility,
            amount_cents=-entry.amount_cents,
            reason="a payer has answered",
            reverses=number,
        )
        for number, entry in state.entries
    ]


def _difference(claim: KnownClaim, figure: Figure, state: ExportState) -> list[Entry]:
    """Line by line when the export names every line of ours that owes, else on the claim as a whole."""
    paid, patient_paid = _told(state, EntryKind.EXPORT_PAID), _told(state, EntryKind.EXPORT_PATIENT_PAID)
    said = {line[0]: line for line in figure.lines}
    owing = [line for line in claim.lines if line.parts.any or line.line_id in said]
    if said and all(line.line_id in said for line in owing):
        entries: list[Entry] = []
        for line in owing:
            _, payer, patient, line_paid, line_patient_paid = said[line.line_id]
            entries += export_entries(
                line.line_id,
                now=line.parts,
                said=_target(line.parts, figure, payer, patient, state),
                paid_cents=line_paid - paid.get(line.line_id, 0),
                patient_paid_cents=line_patient_paid - patient_paid.get(line.line_id, 0),
                reason=REASON,
            )
        return entries
    now = _sum(claim.lines)
    services = claim.lines[1:]
    where = services[0].line_id if len(services) == 1 and not claim.lines[0].parts.any else claim.lines[0].line_id
    return export_entries(
        where,
        now=now,
        said=_target(now, figure, figure.payer_cents, figure.patient_cents, state),
        paid_cents=figure.paid_cents - sum(paid.values()),
        patient_paid_cents=figure.patient_paid_cents - sum(patient_paid.values()),
        reason=REASON,
    )


def _told(state: ExportState, kind: EntryKind) -> dict[int, Money]:
    """What was posted as paid per export so far, by line."""
    sums: dict[int, Money] = {}
    for _, entry in state.entries:
        if entry.kind is kind:
            sums[entry.line_id] = sums.get(entry.line_id, 0) - entry.amount_cents
    return sums


def _target(now: Parts, figure: Figure, payer: Money, patient: Money, state: ExportState) -> Parts:
    """What should be owed. Where patients' payments are posted here, their part is left as it is."""
    return parts_at(figure.payer_rank, payer, now.patient if state.has_patient_money else patient)


def _sum(lines: Sequence[KnownLine]) -> Parts:
    return Parts(
        sum(line.parts.payer1 for line in lines),
        sum(line.parts.payer2 for line in lines),
        sum(line.parts.payer3 for line in lines),
        sum(line.parts.patient for line in lines),
    )
