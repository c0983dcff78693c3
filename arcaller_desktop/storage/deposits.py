"""Bank deposits, the payments in them, and the months they make up."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from arcaller_desktop.domain.deposits import BankPayment, Deposit, DepositKind, Match, MonthFigures
from arcaller_desktop.domain.ids import PaymentId, UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list

# A payment that is taken up anew (held before, or its import undone) is a new row under the old identity: its matches
# go with it. A match of a payment that is gone for good counts nothing.
_LIVE = """
live AS (
    SELECT m.id, m.deposit_id, m.amount_cents, m.why, CASE WHEN p.state <> 'undone' THEN p.id ELSE (
        SELECT n.id FROM payment n
        WHERE n.identity = substr(p.identity, 1, 64) AND n.state <> 'undone') END AS payment_id
    FROM deposit_match m JOIN payment p ON p.id = m.payment_id
    JOIN deposit d ON d.id = m.deposit_id AND d.is_void = 0
    WHERE m.is_undone = 0
)"""


@dataclass(frozen=True, kw_only=True, slots=True)
class MatchRow:
    """One match with both sides in words."""

    match_id: int
    deposit_id: int
    payment_id: PaymentId
    amount_cents: Money
    why: str
    deposited_on: date
    payer: str
    trace: str
    paid_on: date | None


def deposits(database: PracticeDatabase, *, since: date | None = None) -> list[Deposit]:
    """All deposits that stand, the newest first."""
    return _deposits(
        database,
        "d.deposited_on >= ? ORDER BY d.deposited_on DESC, d.id DESC",
        (since.isoformat() if since is not None else "",),
    )


def deposits_by_id(database: PracticeDatabase, ids: Collection[int]) -> dict[int, Deposit]:
    """These deposits, where they stand."""
    return {one.deposit_id: one for one in _deposits(database, f"d.id {in_list()}", (as_list(ids),))}


def _deposits(database: PracticeDatabase, where: str, parameters: tuple[Any, ...]) -> list[Deposit]:
    return [
        Deposit(
            deposit_id=row[0],
            deposited_on=date.fromisoformat(row[1]),
            amount_cents=row[2],
            reference=row[3],
            kind=DepositKind(row[4]),
            note=row[5],
            other_cents=row[6],
            other_note=row[7],
            matched_cents=row[8],
        )
        for row in database.rows(
            f"WITH {_LIVE}, sums AS (SELECT deposit_id, sum(amount_cents) AS cents FROM live"
            " WHERE payment_id IS NOT NULL GROUP BY deposit_id)"
            " SELECT d.id, d.deposited_on, d.amount_cents, d.reference, d.kind, d.note, d.other_cents, d.other_note,"
            " coalesce(s.cents, 0) FROM deposit d LEFT JOIN sums s ON s.deposit_id = d.id"
            f" WHERE d.is_void = 0 AND {where}",
            parameters,
        )
    ]


def bank_payments(database: PracticeDatabase, *, since: date | None = None) -> list[BankPayment]:
    """Payments that bring money, posted or held, the newest first."""
    return _payments(
        database,
        "coalesce(p.paid_on, '9999') >= ? ORDER BY coalesce(p.paid_on, '9999') DESC, p.id DESC",
        (since.isoformat() if since is not None else "",),
    )


def payments_by_id(database: PracticeDatabase, ids: Collection[PaymentId]) -> dict[PaymentId, BankPayment]:
    """These payments, where they stand."""
    return {one.payment_id: one for one in _payments(database, f"p.id {in_list()}", (as_list(ids),))}


def _payments(database: PracticeDatabase, where: str, parameters: tuple[Any, ...]) -> list[BankPayment]:
    return [
        BankPayment(
            payment_id=row[0],
            payer=row[1],
            trace=row[2],
            method=row[3],
            paid_on=day_of(row[4]),
            amount_cents=row[5],
            is_held=row[6] == "held",
            matched_cents=row[7],
        )
        for row in database.rows(
            f"WITH {_LIVE}, sums AS (SELECT payment_id, sum(amount_cents) AS cents FROM live GROUP BY payment_id)"
            " SELECT p.id, y.name, p.trace, p.method, p.paid_on, p.amount_cents, p.state, coalesce(s.cents, 0)"
            " FROM payment p JOIN payer y ON y.id = p.payer_id LEFT JOIN sums s ON s.payment_id = p.id"
            f" WHERE p.state IN ('posted', 'held') AND p.amount_cents > 0 AND {where}",
            parameters,
        )
    ]


def matches(database: PracticeDatabase, *, deposit_id: int | None = None) -> list[MatchRow]:
    """The matches that count, of one deposit or of all."""
    return [
        MatchRow(
            match_id=row[0],
            deposit_id=row[1],
            payment_id=row[2],
            amount_cents=row[3],
            why=row[4],
            deposited_on=date.fromisoformat(row[5]),
            payer=row[6],
            trace=row[7],
            paid_on=day_of(row[8]),
        )
        for row in database.rows(
            f"WITH {_LIVE} SELECT m.id, m.deposit_id, m.payment_id, m.amount_cents, m.why, d.deposited_on, y.name,"
            " p.trace, p.paid_on FROM live m JOIN deposit d ON d.id = m.deposit_id"
            " JOIN payment p ON p.id = m.payment_id JOIN payer y ON y.id = p.payer_id"
            " WHERE coalesce(?1, m.deposit_id) = m.deposit_id ORDER BY d.deposited_on DESC, m.deposit_id, p.id",
            (deposit_id,),
        )
    ]


def add_deposit(
    database: PracticeDatabase, deposit: Deposit, *, at: datetime, user_id: UserId, source: str = "", identity: str = ""
) -> int | None:
    """The new deposit's id; None when one of this identity is there."""
    cursor = database.execute(
        "INSERT INTO deposit (deposited_on, amount_cents, reference, kind, note, other_cents, other_note, entered_at,"
        " user_id, source, identity) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (identity) DO NOTHING",
        (
            deposit.deposited_on.isoformat(),
            deposit.amount_cents,
            deposit.reference,
            deposit.kind.value,
            deposit.note,
            deposit.other_cents,
            deposit.other_note,
            at.isoformat(timespec="seconds"),
            user_id,
            source,
            identity or None,
        ),
    )
    return int(cursor.lastrowid) if cursor.rowcount > 0 else None


def known_identities(database: PracticeDatabase, identities: Collection[str]) -> set[str]:
    """Those that came in before."""
    return {
        row[0]
        for row in database.rows(f"SELECT identity FROM deposit WHERE identity {in_list()}", (as_list(identities),))
    }


def set_deposit(database: PracticeDatabase, deposit: Deposit) -> None:
    """Corrects what was entered."""
    database.execute(
        "UPDATE deposit SET deposited_on = ?, amount_cents = ?, reference = ?, kind = ?, note = ?, other_cents = ?,"
        " other_note = ? WHERE id = ?",
        (
            deposit.deposited_on.isoformat(),
            deposit.amount_cents,
            deposit.reference,
            deposit.kind.value,
            deposit.note,
            deposit.other_cents,
            deposit.other_note,
            deposit.deposit_id,
        ),
    )


def void_deposit(database: PracticeDatabase, deposit_id: int) -> None:
    """It counts no more, nor do its matches; the bank's list may bring it again."""
    database.execute("UPDATE deposit SET is_void = 1, identity = NULL WHERE id = ?", (deposit_id,))
    database.execute("UPDATE deposit_match SET is_undone = 1 WHERE deposit_id = ?", (deposit_id,))


def add_matches(database: PracticeDatabase, new: Iterable[Match], *, at: datetime, user_id: UserId) -> None:
    """Adds matches that were checked."""
    database.executemany(
        "INSERT INTO deposit_match (deposit_id, payment_id, amount_cents, why, matched_at, user_id)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [
            (one.deposit_id, one.payment_id, one.amount_cents, one.why, at.isoformat(timespec="seconds"), user_id)
            for one in new
        ],
    )


def undo_matches(database: PracticeDatabase, match_ids: Collection[int]) -> None:
    """They count no more."""
    database.execute(f"UPDATE deposit_match SET is_undone = 1 WHERE id {in_list()}", (as_list(match_ids),))


def month_figures(database: PracticeDatabase, *, since: date) -> list[MonthFigures]:
    """Every month with money from a day on, the newest first."""
    posted = {
        row[0]: row[1:]
        for row in database.rows(
            f"WITH {_LIVE}, sums AS (SELECT payment_id, sum(amount_cents) AS cents FROM live GROUP BY payment_id)"
            " SELECT substr(p.paid_on, 1, 7), sum(CASE p.state WHEN 'posted' THEN p.amount_cents ELSE 0 END),"
            " sum(CASE p.state WHEN 'held' THEN p.amount_cents ELSE 0 END),"
            " sum(CASE WHEN p.amount_cents > 0 THEN p.amount_cents - coalesce(s.cents, 0) ELSE 0 END)"
            " FROM payment p LEFT JOIN sums s ON s.payment_id = p.id"
            " WHERE p.state IN ('posted', 'held') AND p.paid_on >= ? GROUP BY 1",
            (since.isoformat(),),
        )
    }
    banked: dict[str, list[Money]] = {}
    for one in deposits(database, since=since):
        sums = banked.setdefault(one.deposited_on.isoformat()[:7], [0, 0, 0])
        for place, cents in enumerate((one.amount_cents, one.other_cents, one.open_cents)):
            sums[place] += cents
    months = sorted({*posted, *banked}, reverse=True)
    return [
        MonthFigures(
            month=date.fromisoformat(f"{month}-01"),
            posted_cents=posted.get(month, (0, 0, 0))[0],
            held_cents=posted.get(month, (0, 0, 0))[1],
            undeposited_cents=posted.get(month, (0, 0, 0))[2],
            deposited_cents=banked.get(month, [0, 0, 0])[0],
            other_cents=banked.get(month, [0, 0, 0])[1],
            unexplained_cents=banked.get(month, [0, 0, 0])[2],
        )
        for month in months
    ]
