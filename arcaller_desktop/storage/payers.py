"""Payers' cards: who they are, how to reach them, and the limits of their contracts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Any

from arcaller_desktop.domain.ids import ClaimId, PayerId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.payers import PayerCard, PayerClass
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import caseless
from arcaller_desktop.storage.limits import holidays_of

_COLUMNS = (
    "name, payer_class, claim_office, phone, phone_path, fax, portal_url, address, opens_at, closes_at, open_days,"
    " time_zone, claims_per_call, usual_days, filing_days, corrected_days, appeal_days, second_appeal_days,"
    " verified_on, verified_source, wait_days"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class PayerSummary:
    """A payer in a list. `open_cents` is what payers owe on its open claims, without the patients' parts."""

    payer_id: PayerId
    name: str
    payer_class: PayerClass
    open_claims: int
    open_cents: Money
    phone: str = ""
    verified_on: date | None = None
    notes: int = 0
    """Policy notes that stand."""


def payer_card(database: PracticeDatabase, payer_id: PayerId) -> PayerCard | None:
    """The payer's card, or None when there is no such payer."""
    row = database.execute(f"SELECT {_COLUMNS} FROM payer WHERE id = ?", (payer_id,)).fetchone()
    return None if row is None else _card(payer_id, row, _holidays(database, payer_id))


def payer_cards(database: PracticeDatabase) -> list[PayerCard]:
    """The card of every payer that open claims stand with."""
    return [
        _card(row[0], row[1:], _holidays(database, row[0]))
        for row in database.rows(
            f"SELECT id, {_COLUMNS} FROM payer WHERE id IN (SELECT payer_id FROM claim WHERE is_open = 1)"
        )
    ]


def plan_names(database: PracticeDatabase, payer_id: PayerId) -> tuple[str, ...]:
    """The plans of this payer that coverages name."""
    return tuple(
        row[0]
        for row in database.rows(
            "SELECT DISTINCT plan_name FROM coverage WHERE payer_id = ? AND plan_name <> '' ORDER BY plan_name",
            (payer_id,),
        )
    )


def _holidays(database: PracticeDatabase, payer_id: PayerId) -> tuple[date, ...]:
    return tuple(day for day, _ in holidays_of(database, payer_id))


def payer_summaries(database: PracticeDatabase) -> tuple[PayerSummary, ...]:
    """Every payer by name."""
    return tuple(
        PayerSummary(
            payer_id=row[0],
            name=row[1],
            payer_class=PayerClass(row[2]),
            phone=row[3],
            verified_on=day_of(row[4]),
            open_claims=row[5] or 0,
            open_cents=row[6] or 0,
            notes=row[7],
        )
        for row in database.rows(
            "SELECT p.id, p.name, p.payer_class, p.phone, p.verified_on, o.claims, o.cents,"
            " (SELECT count(*) FROM policy_note n WHERE n.payer_id = p.id AND n.is_current = 1 AND n.retired = 0)"
            " FROM payer p LEFT JOIN (SELECT payer_id, count(*) AS claims,"
            " sum(payer1_cents + payer2_cents + payer3_cents) AS cents FROM claim WHERE is_open = 1"
            f" GROUP BY payer_id) o ON o.payer_id = p.id ORDER BY {caseless('p.name')}, p.id"
        )
    )


def update_payer(database: PracticeDatabase, card: PayerCard) -> None:
    """Replaces the payer's card."""
    columns = ", ".join(f"{name.strip()} = ?" for name in _COLUMNS.split(","))
    database.execute(f"UPDATE payer SET {columns} WHERE id = ?", (*_values(card), card.payer_id))


def open_claims_of_payer(database: PracticeDatabase, payer_id: PayerId) -> list[ClaimId]:
    """The open claims that stand with this payer."""
    return [row[0] for row in database.rows("SELECT id FROM claim WHERE is_open = 1 AND payer_id = ?", (payer_id,))]


def _card(payer_id: PayerId, row: tuple[Any, ...], holidays: tuple[date, ...]) -> PayerCard:
    return PayerCard(
        payer_id=payer_id,
        name=row[0],
        payer_class=PayerClass(row[1]),
        claim_office=row[2],
        phone=row[3],
        phone_path=row[4],
        fax=row[5],
        portal_url=row[6],
        address=row[7],
        opens_at=_hour(row[8]),
        closes_at=_hour(row[9]),
        open_days=row[10],
        time_zone=row[11],
        claims_per_call=row[12],
        usual_days=row[13],
        filing_days=row[14],
        corrected_days=row[15],
        appeal_days=row[16],
        second_appeal_days=row[17],
        verified_on=day_of(row[18]),
        verified_source=row[19],
        wait_days=row[20],
        holidays=holidays,
    )


def _values(card: PayerCard) -> tuple[Any, ...]:
    return (
        card.name,
        card.payer_class.value,
        card.claim_office,
        card.phone,
        card.phone_path,
        card.fax,
        card.portal_url,
        card.address,
        f"{card.opens_at:%H:%M}" if card.opens_at is not None else "",
        f"{card.closes_at:%H:%M}" if card.closes_at is not None else "",
        card.open_days,
        card.time_zone,
        card.claims_per_call,
        card.usual_days,
        card.filing_days,
        card.corrected_days,
        card.appeal_days,
        card.second_appeal_days,
        card.verified_on and card.verified_on.isoformat(),
        card.verified_source,
        card.wait_days,
    )


def _hour(text: str) -> time | None:
    return time.fromisoformat(text) if text else None
