"""Write-offs: asked for, agreed to, posted, taken back."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from arcaller_desktop.domain.ids import ClaimId, GuarantorId, LineId, UserId
from arcaller_desktop.domain.ledger import EntryKind
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.write_offs import WriteOffState
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredWriteOff:
    """A write-off with the visits it takes off and who agreed."""

    write_off_id: int
    guarantor_id: GuarantorId
    account_number: str
    guarantor: str
    kind: EntryKind
    amount_cents: Money
    reason: str
    state: WriteOffState
    approvals_needed: int
    requested_at: datetime
    requested_by: UserId
    requester: str
    shares: tuple[tuple[ClaimId, Money], ...]
    voters: tuple[UserId, ...]
    ended_because: str = ""

    @property
    def approvals_missing(self) -> int:
        """How many more have to agree."""
        return max(self.approvals_needed - len(self.voters), 0)


_WRITE_OFFS = """
SELECT w.id, w.guarantor_id, g.account_number, trim(g.last_name || ', ' || g.first_name, ', '), w.kind, w.amount_cents,
    w.reason, w.state, w.approvals_needed, w.requested_at, w.requested_by, u.name, w.ended_because
FROM write_off w JOIN guarantor g ON g.id = w.guarantor_id JOIN user u ON u.id = w.requested_by
"""


def add_write_off(
    database: PracticeDatabase,
    *,
    guarantor_id: GuarantorId,
    kind: EntryKind,
    shares: Collection[tuple[ClaimId, Money]],
    reason: str,
    approvals_needed: int,
    at: datetime,
    user_id: UserId,
) -> int:
    """A new request; gives its number."""
    cursor = database.execute(
        "INSERT INTO write_off (guarantor_id, kind, amount_cents, reason, state, approvals_needed, requested_at,"
        " requested_by) VALUES (?, ?, ?, ?, 'requested', ?, ?, ?)",
        (
            guarantor_id,
            kind.value,
            sum(cents for _, cents in shares),
            reason,
            approvals_needed,
            at.isoformat(timespec="seconds"),
            user_id,
        ),
    )
    number = int(cursor.lastrowid)
    database.executemany(
        "INSERT INTO write_off_claim (write_off_id, claim_id, amount_cents) VALUES (?, ?, ?)",
        [(number, claim_id, cents) for claim_id, cents in shares],
    )
    return number


def add_vote(database: PracticeDatabase, write_off_id: int, user_id: UserId, at: datetime) -> None:
    """One person agrees."""
    database.execute(
        "INSERT INTO write_off_vote (write_off_id, user_id, voted_at) VALUES (?, ?, ?)",
        (write_off_id, user_id, at.isoformat(timespec="seconds")),
    )


def set_state(
    database: PracticeDatabase, write_off_id: int, state: WriteOffState, *, at: datetime, because: str = ""
) -> None:
    """Moves a write-off on."""
    database.execute(
        "UPDATE write_off SET state = ?, decided_at = ?, ended_because = ? WHERE id = ?",
        (state.value, at.isoformat(timespec="seconds"), because, write_off_id),
    )


def add_posted(database: PracticeDatabase, write_off_id: int, entry_ids: Iterable[int]) -> None:
    """Ties ledger entries to the write-off that posted them."""
    database.executemany(
        "INSERT INTO write_off_entry (ledger_entry_id, write_off_id) VALUES (?, ?)",
        [(entry_id, write_off_id) for entry_id in entry_ids],
    )


def posted_entries(database: PracticeDatabase, write_off_id: int) -> list[tuple[int, ClaimId, LineId, Money]]:
    """(entry, claim, line, amount above zero) of what a write-off posted and nobody took back."""
    return database.rows(
        "SELECT e.id, e.claim_id, e.claim_line_id, -e.amount_cents FROM write_off_entry w"
        " JOIN ledger_entry e ON e.id = w.ledger_entry_id WHERE w.write_off_id = ?"
        " AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id) ORDER BY e.id",
        (write_off_id,),
    )


def stored_write_off(database: PracticeDatabase, write_off_id: int) -> StoredWriteOff | None:
    """A write-off, or None."""
    found = _read(database, " WHERE w.id = ?", (write_off_id,))
    return found[0] if found else None


def waiting_write_offs(database: PracticeDatabase) -> list[StoredWriteOff]:
    """All that wait for approval, the oldest first."""
    return _read(database, " WHERE w.state = 'requested' ORDER BY w.id", ())


def write_offs_of_guarantor(database: PracticeDatabase, guarantor_id: GuarantorId) -> list[StoredWriteOff]:
    """All of an account, the newest first."""
    return _read(database, " WHERE w.guarantor_id = ? ORDER BY w.id DESC", (guarantor_id,))


def payer_classes(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> dict[ClaimId, PayerClass]:
    """The most binding class of each claim's payers: a federal one before any other."""
    found: dict[ClaimId, PayerClass] = {}
    for claim_id, name in database.rows(
        "SELECT c.id, y.payer_class FROM claim c JOIN payer y ON y.id = c.payer_id"
        f" WHERE c.id {in_list('?1')} UNION ALL SELECT cc.claim_id, y.payer_class FROM claim_coverage cc"
        " JOIN coverage v ON v.id = cc.coverage_id JOIN payer y ON y.id = v.payer_id"
        f" WHERE cc.claim_id {in_list('?1')}",
        (as_list(claim_ids),),
    ):
        mine = PayerClass(name)
        if claim_id not in found or mine.value.startswith(("medic", "tricare")):
            found[claim_id] = mine
    return found


def _read(database: PracticeDatabase, condition: str, values: tuple[int, ...]) -> list[StoredWriteOff]:
    rows = database.rows(f"{_WRITE_OFFS}{condition}", values)
    ids = as_list(row[0] for row in rows)
    shares: dict[int, list[tuple[ClaimId, Money]]] = {}
    for number, claim_id, cents in database.rows(
        f"SELECT write_off_id, claim_id, amount_cents FROM write_off_claim WHERE write_off_id {in_list()}", (ids,)
    ):
        shares.setdefault(number, []).append((claim_id, cents))
    voters: dict[int, list[UserId]] = {}
    for number, user_id in database.rows(
        f"SELECT write_off_id, user_id FROM write_off_vote WHERE write_off_id {in_list()}", (ids,)
    ):
        voters.setdefault(number, []).append(user_id)
    return [
        StoredWriteOff(
            write_off_id=row[0],
            guarantor_id=row[1],
            account_number=row[2],
            guarantor=row[3],
            kind=EntryKind(row[4]),
            amount_cents=row[5],
            reason=row[6],
            state=WriteOffState(row[7]),
            approvals_needed=row[8],
            requested_at=datetime.fromisoformat(row[9]),
            requested_by=row[10],
            requester=row[11],
            ended_because=row[12],
            shares=tuple(shares.get(row[0], ())),
            voters=tuple(voters.get(row[0], ())),
        )
        for row in rows
    ]
