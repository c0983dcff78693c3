"""Answers whose write-offs and transfers wait: for a person, or for the end of a denial."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.ids import ClaimId, LineId, UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.storage.columns import day_of, iso
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import JOINED_IN_ORDER, as_list, in_list
from arcaller_desktop.storage.remittances import NewRemittanceClaim, stands

SECOND_ANSWER = "second answer, first not taken back"


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
    rows = []
    for number, claim in zip(ids, claims, strict=True):
        plan = claim.plan
        if plan.hold is not None:
            rows.append((number, plan.hold.value, " ".join(plan.held_codes), held_on.isoformat()))
        if plan.waits_for_denial:
            rows.append((number, "denial", "", held_on.isoformat()))
    database.executemany("INSERT INTO claim_hold (remittance_claim_id, kind, codes, held_on) VALUES (?, ?, ?, ?)", rows)


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
            codes=(SECOND_ANSWER,) if row[12] == "second" else tuple(row[6].split()),
            held_on=date.fromisoformat(row[7]),
            decided_on=day_of(row[8]),
            trace=row[9],
            paid_cents=row[10],
            waiting_cents=row[11],
        )
        for row in database.rows(
            "SELECT h.id, rc.id, rc.claim_id, c.claim_number, y.name, rc.payer_rank, h.codes, h.held_on, p.paid_on,"
            " p.trace, rc.paid_cents, (SELECT coalesce(sum(a.amount_cents), 0) FROM adjustment a"
            f"  WHERE a.remittance_claim_id = rc.id AND a.disposition = 'HELD'), h.kind {_OPEN}"
            " JOIN claim c ON c.id = rc.claim_id JOIN payer y ON y.id = p.payer_id"
            f" WHERE h.kind IN ('codes', 'second') AND h.released_on IS NULL{mine} ORDER BY h.id LIMIT ?",
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
        " WHERE h.id = ? AND h.kind IN ('codes', 'second') AND h.released_on IS NULL",
        (hold_id,),
    ).fetchone()
    return None if row is None else (ClaimId(row[0]), row[1], row[2])


def release(database: PracticeDatabase, hold_id: int, *, on: date, user_id: UserId, note: str) -> None:
    """A person lets the answer's write-offs and transfers go.

    Of several answers to the same lines the chosen one counts alone: an earlier choice ends. Follow the claim's holds
    after it.
    """
    database.execute(
        "UPDATE claim_hold SET released_by_id = NULL WHERE kind = 'second' AND released_by_id IS NOT NULL"
        " AND EXISTS (SELECT 1 FROM claim_hold h JOIN remittance_claim mine ON mine.id = h.remittance_claim_id"
        "  JOIN remittance_claim other ON other.claim_id = mine.claim_id AND other.payer_rank = mine.payer_rank"
        "  WHERE h.id = ? AND h.kind = 'second' AND other.id = claim_hold.remittance_claim_id)",
        (hold_id,),
    )
    database.execute(
        "UPDATE claim_hold SET released_on = ?, released_by_id = ?, note = ? WHERE id = ?",
        (on.isoformat(), user_id, note, hold_id),
    )


def moved_lines(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> dict[tuple[ClaimId, int], set[LineId]]:
    """The lines of each claim that a payer of each rank has decided the shares of, and not taken back."""
    found: dict[tuple[ClaimId, int], set[LineId]] = {}
    for claim, rank, line in database.rows(
        f"SELECT DISTINCT rc.claim_id, rc.payer_rank, a.claim_line_id FROM remittance_claim rc {JOINED_IN_ORDER}"
        " payment p ON p.id = rc.payment_id AND p.state = 'posted'"
        f" {JOINED_IN_ORDER} adjustment a ON a.remittance_claim_id = rc.id AND {_MOVES}"
        f" WHERE {stands('rc')} AND rc.claim_id {in_list()}",
        (as_list(claim_ids),),
    ):
        found.setdefault((claim, rank), set()).add(line)
    return found


def follow_holds(database: PracticeDatabase, claim_ids: Collection[ClaimId], *, on: date) -> dict[ClaimId, int]:
    """Holds and releases what waits, as the facts of these claims are now.

    The patient's share waits while a denial beside it is open (design: never while a denial or appeal is open), or an
    appeal of the claim. Of several full answers of one payer to the same lines, without a reversal between them, one
    moves shares: the one a person chose, else the first by day.

    Gives the claims that changed with the lowest rank of payer concerned: work their shares out anew.
    """
    _follow_denials(database, claim_ids, on)
    _follow_appeals(database, claim_ids, on)
    several = _follow_second_answers(database, claim_ids, on)
    changed: dict[ClaimId, int] = {}
    ids = (as_list(claim_ids),)
    for number, claim, rank, before, after in database.rows(
        f"SELECT a.id, rc.claim_id, rc.payer_rank, a.disposition, {_DUE} FROM remittance_claim rc"
        " JOIN adjustment a ON a.remittance_claim_id = rc.id"
        f" WHERE rc.claim_id {in_list()}"
        " AND EXISTS (SELECT 1 FROM claim_hold h WHERE h.remittance_claim_id = rc.id)",
        ids,
    ):
        if before != after:
            database.execute(
                f"UPDATE adjustment SET held_disposition = {_ORIGINAL}, disposition = ? WHERE id = ?", (after, number)
            )
            changed[claim] = min(rank, changed.get(claim, rank))
    for claim, rank in several.items():
        changed[claim] = min(rank, changed.get(claim, rank))
    return changed


_ORIGINAL = "CASE WHEN held_disposition <> '' THEN held_disposition ELSE disposition END"
_MOVES = f"{_ORIGINAL} IN ('WRITE_OFF', 'TRANSFER', 'NEXT_PAYER', 'AFTER_DENIAL') AND a.amount_cents <> 0"


def _held_by(*kinds: str) -> str:
    named = ", ".join(f"'{kind}'" for kind in kinds)
    return (
        "EXISTS (SELECT 1 FROM claim_hold h WHERE h.remittance_claim_id = a.remittance_claim_id"
        f" AND h.released_on IS NULL AND h.kind IN ({named}))"
    )


_DUE = (
    f"CASE WHEN {_MOVES} AND {_held_by('codes', 'second')} THEN 'HELD'"
    f" WHEN {_ORIGINAL} = 'TRANSFER' AND {_held_by('denial', 'appeal')} THEN 'AFTER_DENIAL' ELSE {_ORIGINAL} END"
)


def _follow_denials(database: PracticeDatabase, claim_ids: Collection[ClaimId], on: date) -> None:
    for hold_id, released, is_open in database.rows(
        "SELECT h.id, h.released_on IS NOT NULL, EXISTS (SELECT 1 FROM adjustment a"
        f"  WHERE a.remittance_claim_id = rc.id AND a.denial_state = 'open') {_OPEN}"
        f" WHERE h.kind = 'denial' AND rc.claim_id {in_list()}",
        (as_list(claim_ids),),
    ):
        if released == is_open:
            _set_hold(database, hold_id, None if is_open else on)


_APPEALED = f"""
SELECT t.claim_id FROM touch t WHERE t.claim_id {in_list()} AND t.outcome = 'APPEAL_OPEN'
    AND NOT EXISTS (SELECT 1 FROM touch later WHERE later.claim_id = t.claim_id AND later.id > t.id
        AND (later.outcome IN ('APPEAL_OPEN', 'APPEAL_WON', 'APPEAL_UPHELD') OR later.close_reason <> ''))
    AND NOT EXISTS (SELECT 1 FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id AND p.state = 'posted'
        WHERE rc.claim_id = t.claim_id AND {stands("rc")} AND p.paid_on > t.touched_on)
    AND NOT EXISTS (SELECT 1 FROM ledger_entry e WHERE e.claim_id = t.claim_id AND e.kind IN ('PT_PAYMENT', 'COPAY'))
    AND NOT EXISTS (SELECT 1 FROM plan_claim c WHERE c.claim_id = t.claim_id)
"""


def _follow_appeals(database: PracticeDatabase, claim_ids: Collection[ClaimId], on: date) -> None:
    """A share that the patient has paid of, or agreed to pay by a plan, stays theirs: the answer will correct it."""
    ids = (as_list(claim_ids),)
    appealed = {row[0] for row in database.rows(_APPEALED, ids)}
    if appealed:
        database.execute(
            "INSERT INTO claim_hold (remittance_claim_id, kind, held_on)"
            f" SELECT rc.id, 'appeal', ? FROM remittance_claim rc WHERE rc.claim_id {in_list()} AND {stands('rc')}"
            f" AND EXISTS (SELECT 1 FROM adjustment a WHERE a.remittance_claim_id = rc.id AND {_ORIGINAL} = 'TRANSFER')"
            " AND NOT EXISTS (SELECT 1 FROM claim_hold h WHERE h.remittance_claim_id = rc.id AND h.kind = 'appeal')",
            (on.isoformat(), as_list(appealed)),
        )
    for hold_id, claim, released in database.rows(
        f"SELECT h.id, rc.claim_id, h.released_on IS NOT NULL {_OPEN}"
        f" WHERE h.kind = 'appeal' AND rc.claim_id {in_list()}",
        ids,
    ):
        if released == (claim in appealed):
            _set_hold(database, hold_id, None if claim in appealed else on)


_SEVERAL = f"""
SELECT rc.claim_id, rc.payer_rank, rc.id, a.claim_line_id,
    EXISTS (SELECT 1 FROM claim_hold h WHERE h.remittance_claim_id = rc.id AND h.kind = 'second'
        AND h.released_by_id IS NOT NULL) AS chosen
FROM remittance_claim rc {JOINED_IN_ORDER} payment p ON p.id = rc.payment_id AND p.state = 'posted'
{JOINED_IN_ORDER} adjustment a ON a.remittance_claim_id = rc.id AND {_MOVES}
WHERE {stands("rc")} AND rc.claim_id {in_list()} AND (
    EXISTS (SELECT 1 FROM claim_hold h WHERE h.remittance_claim_id = rc.id AND h.kind = 'second')
    OR EXISTS (SELECT 1 FROM remittance_claim other WHERE other.claim_id = rc.claim_id
        AND other.payer_rank = rc.payer_rank AND other.id <> rc.id AND {stands("other")}))
ORDER BY rc.claim_id, rc.payer_rank, chosen DESC, coalesce(p.paid_on, ''), p.identity, rc.sequence, rc.id
"""


def _follow_second_answers(database: PracticeDatabase, claim_ids: Collection[ClaimId], on: date) -> dict[ClaimId, int]:
    """The claims with several answers of one payer that move shares, and the lowest rank of such a payer."""
    answers: dict[tuple[ClaimId, int], dict[int, set[LineId]]] = {}
    for claim, rank, number, line, _ in database.rows(_SEVERAL, (as_list(claim_ids),)):
        answers.setdefault((claim, rank), {}).setdefault(number, set()).add(line)
    several: dict[ClaimId, int] = {}
    for (claim, rank), of_payer in answers.items():
        decided: set[LineId] = set()
        if len(of_payer) > 1:
            several[claim] = min(rank, several.get(claim, rank))
        for number, lines in of_payer.items():
            is_second = not decided.isdisjoint(lines)
            if not is_second:
                decided |= lines
            _mark_second(database, number, is_second=is_second, on=on)
    return several


def _mark_second(database: PracticeDatabase, number: int, *, is_second: bool, on: date) -> None:
    row = database.execute(
        "SELECT id, released_on IS NOT NULL FROM claim_hold WHERE remittance_claim_id = ? AND kind = 'second'",
        (number,),
    ).fetchone()
    if row is None and is_second:
        database.execute(
            "INSERT INTO claim_hold (remittance_claim_id, kind, held_on) VALUES (?, 'second', ?)",
            (number, on.isoformat()),
        )
    elif row is not None and bool(row[1]) == is_second:
        _set_hold(database, row[0], None if is_second else on)


def _set_hold(database: PracticeDatabase, hold_id: int, released_on: date | None) -> None:
    database.execute("UPDATE claim_hold SET released_on = ? WHERE id = ?", (iso(released_on), hold_id))
