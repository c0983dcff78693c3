"""Brings the charges of a claim to what a file says, by posting differences only."""

from __future__ import annotations

from collections.abc import Sequence

from arcaller_desktop.domain.ids import ClaimId, LineId
from arcaller_desktop.domain.ledger import Entry, EntryKind, Responsibility
from arcaller_desktop.domain.line_matches import KnownLine, match_lines
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.remittances import RemittanceLine
from arcaller_desktop.storage import claims as stored
from arcaller_desktop.storage.claims import NewLine
from arcaller_desktop.storage.database import PracticeDatabase


def replace_lines(
    database: PracticeDatabase,
    claim_id: ClaimId,
    lines: Sequence[NewLine],
    *,
    unlined_cents: Money,
    removed: EntryKind,
    added: EntryKind,
) -> list[Entry]:
    """Writes the lines and gives the entries that are still to be added; a line the file no longer has charges nothing.

    Lines keep their identity where code, charge or control number agree; numbers of new lines follow the last one.
    `unlined_cents` is what the claim charges beyond its lines.
    """
    known = stored.known_claims(database, [claim_id])[claim_id].lines
    matches = match_lines(known, [_as_remitted(line) for line in lines])
    last_number = max(line.number for line in known)
    entries = []
    for line, match in zip(lines, matches, strict=True):
        if match is None:
            last_number += 1
            line_id = stored.add_line(database, claim_id, line.numbered(last_number))
            entries += _charge(line_id, line.charge_cents, added)
        else:
            stored.set_line_facts(database, match.line_id, line.numbered(match.number))
            entries += _charge(match.line_id, line.charge_cents - match.charge_cents, added)
    taken = {line.line_id for line in matches if line is not None}
    zero = known[0]
    if unlined_cents != zero.charge_cents:
        stored.set_line_charge(database, zero.line_id, unlined_cents)
        entries += _charge(zero.line_id, unlined_cents - zero.charge_cents, added if unlined_cents else removed)
    entries += clear_lines(database, [line for line in known[1:] if line.line_id not in taken], kind=removed)
    return entries


def clear_lines(database: PracticeDatabase, lines: Sequence[KnownLine], *, kind: EntryKind) -> list[Entry]:
    """Takes the charges of these lines off and gives the entries that are still to be added."""
    entries = []
    for line in lines:
        if line.charge_cents:
            stored.set_line_charge(database, line.line_id, 0)
            entries += _charge(line.line_id, -line.charge_cents, kind)
    return entries


def _charge(line_id: LineId, cents: Money, kind: EntryKind) -> list[Entry]:
    if not cents:
        return []
    return [Entry(line_id=line_id, kind=kind, responsibility=Responsibility.PAYER1, amount_cents=cents)]


def _as_remitted(line: NewLine) -> RemittanceLine:
    """The line in the shape that line matching takes."""
    return RemittanceLine(
        procedure=line.procedure,
        modifiers=line.modifiers,
        charge_cents=line.charge_cents,
        paid_cents=0,
        service_from=line.service_from,
        control_number=line.control_number,
    )
