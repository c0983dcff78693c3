"""Answers whose write-offs and transfers wait: for a person, or for the end of a denial."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.ids import ClaimId, UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list
from arcaller_desktop.storage.remittances import NewRemittanceClaim, stands


@dataclass(frozen=True, kw_only=True, slots=True)
class ClaimHold:
    """A held answer that stands, with what waits in it."""

    hold_id: int
    remittance_claim_id: int
    claim_id: ClaimId
    claim_number: str
    payer: str
    payer_rank: int
    codes: tuple[str, ...]
    held_on: date
    decided_on: date | None
    trace: str
    paid_cents: Money
    waiting_cents: Money
    """Write-offs and transfers that wait, with the remittance's sign."""


def add_holds(
    database: PracticeDatabase, ids: Sequence[int], claims: Sequence[NewRemittanceClaim], *, held_on: date
) -> None:
    """Notes which of these remittance claims are held."""
    database.executemany(
        "INSERT INTO claim_hold (remittance_claim_id, kind, codes, held_on) VALUES (?, ?, ?, ?)",
        [
            (number, claim.plan.hold.value, " ".join(claim.plan.held_codes), held_on.isoformat())
            for number, claim in zip(ids, claims, strict=True)
            if claim.plan.hold is not None
        ],
    )


_OPEN = (
    f"FROM claim_hold h JOIN remittance_claim rc ON rc.id = h.remittance_claim_id AND {stands('rc')}"
    " JOIN payment p ON p.id = rc.payment_id AND p.state = 'posted'"
)


def open_holds(database: PracticeDatabase, *, claim_id: ClaimId | None = None, limit: int = 500) -> list[ClaimHold]:
    """Answers that wait for a person, oldest first; of one claim, or of all."""
    mine = "" if claim_id is None else " AND rc.claim_id = ?"
    values = (limit,) if claim_id is None else (claim_id, limit)
    return [
        ClaimHold(
            hold_id=row[0],
            remittance_claim_id=row[1],
            claim_id=row[2],
            claim_number=row[3],
            payer=row[4],
            payer_rank=row[5],
            codes=tuple(row[6].split()),
            held_on=date.fromisoformat(row[7]),
            decided_on=day_of(row[8]),
            trace=row[9],
            paid_cents=row[10],
            waiting_cents=row[11],
        )
        for row in database.rows(
            "SELECT h.id, rc.id, rc.claim_id, c.claim_number, y.name, rc.payer_rank, h.codes, h.held_on, p.paid_on,"
            " p.trace, rc.paid_cents, (SELECT coalesce(sum(a.amount_cents), 0) FROM adjustment a"
            f"  WHERE a.remittance_claim_id = rc.id AND a.disposition = 'HELD') {_OPEN}"
            " JOIN claim c ON c.id = rc.claim_id JOIN payer y ON y.id = p.payer_id"
            f" WHERE h.kind = 'codes' AND h.released_on IS NULL{mine} ORDER BY h.id LIMIT ?",
            values,
        )
    ]


def remove_holds(database: PracticeDatabase, remittance_claim_id: int) -> None:
    """The answer is read anew, for another claim: what was held of it is worked out again."""
    database.execute("DELETE FROM claim_hold WHERE remittance_claim_id = ?", (remittance_claim_id,))


def hold_of(database: PracticeDatabase, hold_id: int) -> tuple[ClaimId, int, int] | None:
    """Claim, payer's rank and remittance claim of a hold that waits for a person; None when it does not any more."""
    row = database.execute(
        f"SELECT rc.claim_id, rc.payer_rank, rc.id {_OPEN}"
        " WHERE h.id = ? AND h.kind = 'codes' AND h.released_on IS NULL",
        (hold_id,),
    ).fetchone()
    return None if row is None else (ClaimId(row[0]), row[1], row[2])


def release(database: PracticeDatabase, hold_id: int, *, on: date, user_id: UserId, note: str) -> None:
    """A person lets the answer's write-offs and transfers go."""
    database.execute(
        "UPDATE claim_hold SET released_on = ?, released_by_id = ?, note = ? WHERE id = ?",
        (on.isoformat(), user_id, note, hold_id),
    )
    _let_go(database, "(SELECT remittance_claim_id FROM claim_hold WHERE id = ?1)", (hold_id,))


def follow_denials(database: PracticeDatabase, claim_ids: Collection[ClaimId], *, on: date) -> dict[ClaimId, int]:
    """Holds and releases what waits for denials of these claims to end, as they are open or closed now.

    Gives the claims that changed with the lowest rank of payer concerned: work their shares out anew.
    """
    changed: dict[ClaimId, int] = {}
    ids = (as_list(claim_ids),)
    if database.value(f"SELECT 1 {_OPEN} WHERE h.kind = 'denial' AND rc.claim_id {in_list()} LIMIT 1", ids) is None:
        return changed
    for hold_id, remittance, claim, rank, released, is_open in database.rows(
        "SELECT h.id, rc.id, rc.claim_id, rc.payer_rank, h.released_on IS NOT NULL, EXISTS (SELECT 1 FROM adjustment a"
        f"  WHERE a.remittance_claim_id = rc.id AND a.denial_state = 'open') {_OPEN}"
        f" WHERE h.kind = 'denial' AND rc.claim_id {in_list()}",
        ids,
    ):
        if released != is_open:
            continue
        if is_open:
            database.execute("UPDATE claim_hold SET released_on = NULL WHERE id = ?", (hold_id,))
            database.execute(
                "UPDATE adjustment SET disposition = 'AFTER_DENIAL'"
                " WHERE remittance_claim_id = ? AND held_disposition <> ''",
                (remittance,),
            )
        else:
            database.execute("UPDATE claim_hold SET released_on = ? WHERE id = ?", (on.isoformat(), hold_id))
            _let_go(database, "(?1)", (remittance,))
        changed[claim] = min(rank, changed.get(claim, rank))
    return changed


def _let_go(database: PracticeDatabase, remittances: str, values: tuple[int, ...]) -> None:
    database.execute(
        "UPDATE adjustment SET disposition = held_disposition WHERE disposition IN ('HELD', 'AFTER_DENIAL')"
        f" AND remittance_claim_id IN {remittances}",
        values,
    )
