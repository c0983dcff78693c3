"""Works out anew what payers decided, when an earlier payer of the claim has answered or a coverage has become known.

A share depends on what the earlier payer left and on who comes next. Files come in any order, so the answers that stand
are read again; where that gives other entries, the old ones are reversed.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from arcaller_desktop.domain.ids import ClaimId, LineId
from arcaller_desktop.domain.ledger import Entry, EntryKind, Parts, Responsibility
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.moves import Decided, Standing, moves_of
from arcaller_desktop.domain.posting import KnownClaim, PostedEntry
from arcaller_desktop.storage import claims as stored_claims
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.ledger import Provenance, add_entries, entries_of_remittance
from arcaller_desktop.storage.projection import project_claims
from arcaller_desktop.storage.remittances import StandingAnswer, answers_after


def settle_later_payers(database: PracticeDatabase, ranks: Mapping[ClaimId, int], provenance: Provenance) -> None:
    """Brings the entries of payers later than `ranks` up to date (0: of all); call it in the change's transaction."""
    later: dict[ClaimId, list[StandingAnswer]] = {}
    for answer in answers_after(database, ranks):
        later.setdefault(answer.claim_id, []).append(answer)
    if not later:
        return
    known = stored_claims.known_claims(database, later.keys())
    changed = set()
    for claim_id, answers in later.items():
        posted = [entries_of_remittance(database, [answer.remittance_claim_id]) for answer in answers]
        for answer, old, new in _changes(known[claim_id], answers, posted):
            # Under no remittance and no import: who takes those back takes what stands, not what was worked out before.
            nobody = dataclasses.replace(provenance, batch_id=None)
            add_entries(database, [(claim_id, _reversed(entry), None) for entry in old], nobody)
            day = answer.decided_on or provenance.effective_on
            its_own = dataclasses.replace(provenance, effective_on=day, batch_id=answer.batch_id)
            add_entries(database, [(claim_id, entry, answer.remittance_claim_id) for entry in new], its_own)
            changed.add(claim_id)
    if changed:
        project_claims(database, changed)


def _changes(
    claim: KnownClaim, answers: Sequence[StandingAnswer], posted: Sequence[Sequence[PostedEntry]]
) -> Iterator[tuple[StandingAnswer, Sequence[PostedEntry], Sequence[Entry]]]:
    """The answers that give other entries now, with those that stand and those that should."""
    parts = {line.line_id: line.parts for line in claim.lines}
    for entries in posted:
        for entry in entries:
            _put(parts, entry.line_id, entry.responsibility, -entry.amount_cents)
    first = answers[0].payer_rank
    decided = {rank for rank in claim.adjudicated_ranks if rank < first}
    for answer, entries in zip(answers, posted, strict=True):
        standing = Standing(
            parts=parts,
            zero=claim.lines[0].line_id,
            ranks=claim.ranks,
            decided_ranks=frozenset(decided),
            patient_may_be_billed=claim.patient_may_be_billed,
        )
        moves = moves_of(standing, _decisions(claim, answer), rank=answer.payer_rank)
        for new_entry in moves.entries:
            _put(parts, new_entry.line_id, new_entry.responsibility, new_entry.amount_cents)
        decided.add(answer.payer_rank)
        old, new = Counter(map(_figures, entries)), Counter(map(_figures, moves.entries))
        if old != new:
            if old <= new:  # what stands is right, and something is to be added
                yield answer, (), _beyond(moves.entries, old)
            else:
                yield answer, entries, moves.entries


def _figures(entry: PostedEntry | Entry) -> tuple[LineId, int, Money]:
    return entry.line_id, int(entry.responsibility), entry.amount_cents


def _beyond(entries: Sequence[Entry], standing: Counter[tuple[LineId, int, Money]]) -> list[Entry]:
    """The entries that are not among those that stand."""
    left, added = standing.copy(), []
    for entry in entries:
        if left[_figures(entry)] > 0:
            left[_figures(entry)] -= 1
        else:
            added.append(entry)
    return added


def _decisions(claim: KnownClaim, answer: StandingAnswer) -> list[Decided]:
    """The answer by line, as posting read it: lines in the remittance's order, then the claim as a whole."""
    zero, services = claim.lines[0], claim.lines[1:]
    if not answer.lines:
        only = services[0] if len(services) == 1 else zero
        ruled = tuple(ruled for _, ruled in answer.adjustments)
        return [
            Decided(line_id=only.line_id, charge_cents=answer.charge_cents, paid_cents=answer.paid_cents, ruled=ruled)
        ]
    beyond = answer.paid_cents - sum(paid for _, _, paid in answer.lines)
    decided = [
        Decided(line_id=line_id, charge_cents=charge, paid_cents=paid)
        for line_id, charge, paid in (*answer.lines, (zero.line_id, zero.charge_cents, beyond))
    ]
    decided.extend(
        Decided(line_id=line_id, charge_cents=0, paid_cents=0, ruled=(ruled,)) for line_id, ruled in answer.adjustments
    )
    return decided


def _reversed(entry: PostedEntry) -> Entry:
    return Entry(
        line_id=entry.line_id,
        kind=EntryKind.REVERSAL,
        responsibility=entry.responsibility,
        amount_cents=-entry.amount_cents,
        reason="an earlier payer's answer changed this share",
        reverses=entry.entry_id,
    )


def _put(parts: dict[LineId, Parts], line_id: LineId, responsibility: Responsibility, cents: Money) -> None:
    name = ("payer1", "payer2", "payer3", "patient")[responsibility - 1]
    line = parts.get(line_id, Parts())
    parts[line_id] = dataclasses.replace(line, **{name: getattr(line, name) + cents})
