"""Claims that were in an earlier export of a source and are gone from its newest one: presumed settled, never by us.

A person says what became of them. Settled there, they are closed here by an entry that says so; kept, they stay open
and are not asked about again until they have come back and gone again (ar-calling 8.3, step 10).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.ledger import Entry, EntryKind, Responsibility
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.units import chunks
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.storage import claim_exports as stored
from arcaller_desktop.storage.claim_exports import VanishedRow
from arcaller_desktop.storage.claims import known_claims
from arcaller_desktop.storage.ledger import Provenance, add_entries
from arcaller_desktop.storage.projection import project_claims

_CHUNK = 500
CHANGES = Changes.QUEUE | Changes.CLAIM | Changes.BALANCE | Changes.IMPORTS


class Fate(StrEnum):
    """What became of a claim that an export has no more. The values stand in the ledger."""

    PAID = "paid in the PM system"
    WRITTEN_OFF = "written off in the PM system"
    OTHER = "settled in the PM system"

    @property
    def label(self) -> str:
        """In words."""
        return self.value[0].upper() + self.value[1:]


@dataclass(frozen=True, kw_only=True, slots=True)
class SettleVanished:
    """Close these claims: a person says that they were settled in the PM system."""

    export_claim_ids: tuple[int, ...]
    fate: Fate


@dataclass(frozen=True, kw_only=True, slots=True)
class KeepVanished:
    """Go on working these claims although the export has them no more."""

    export_claim_ids: tuple[int, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class VanishedSettled:
    """What was closed."""

    claims: int
    cents: Money
    left: int
    """Those that a payer's answer stands on: the answer counts, and they were left as they are."""
    changes: Changes = CHANGES


def vanished_claims(context: Context) -> Sequence[VanishedRow]:
    """Open claims that are gone from the newest export of their source, the largest balance first."""
    return stored.vanished_rows(context.database)


def settle_vanished(context: Context, command: SettleVanished, progress: Progress) -> VanishedSettled:
    """Closes them, 500 in a transaction. Raises NotAllowedError."""
    require(context.user, Permission.IMPORT_FILES)
    wanted = set(command.export_claim_ids)
    rows = [row for row in vanished_claims(context) if row.export_claim_id in wanted]
    open_rows = [row for row in rows if not row.is_answered]
    cents = 0
    for number, part in enumerate(chunks(open_rows, _CHUNK)):
        progress.report(number * _CHUNK, len(open_rows), "Closing claims")
        with context.database.transaction():
            cents += _settle(context, part, command.fate)
    return VanishedSettled(claims=len(open_rows), cents=cents, left=len(rows) - len(open_rows))


def _settle(context: Context, rows: Sequence[VanishedRow], fate: Fate) -> Money:
    database = context.database
    claims = {row.claim_id for row in rows}
    entries: list[tuple[ClaimId, Entry, int | None]] = []
    for claim in known_claims(database, claims).values():
        for line in claim.lines:
            for who in Responsibility:
                if line.parts.of(who):
                    entry = Entry(
                        line_id=line.line_id,
                        kind=EntryKind.EXPORT_CLOSED,
                        responsibility=who,
                        amount_cents=-line.parts.of(who),
                        reason=fate.value,
                    )
                    entries.append((claim.claim_id, entry, None))
    provenance = Provenance(
        user_id=context.user.id, posted_at=context.clock.now(), effective_on=context.clock.today(), batch_id=None
    )
    add_entries(database, entries, provenance)
    stored.mark_vanished(database, [row.export_claim_id for row in rows], settled=True)
    project_claims(database, claims)
    refresh_work(context, claims)
    cents = -sum(entry.amount_cents for _, entry, _ in entries)
    for row in rows:
        context.audit(
            "claim.settled_elsewhere", "claim", row.claim_id, after={"why": fate.value, "cents": row.balance_cents}
        )
    return cents


def keep_vanished(context: Context, command: KeepVanished) -> Changes:
    """Leaves them open and does not ask again. Raises NotAllowedError."""
    require(context.user, Permission.IMPORT_FILES)
    with context.database.transaction():
        stored.mark_vanished(context.database, command.export_claim_ids, settled=False)
        after = {"claims": len(command.export_claim_ids)}
        context.audit("claim.kept_open", "practice", 1, after=after)
    return Changes.IMPORTS
