"""Agencies, the look at an account before it goes to one, and what was given to them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from arcaller_desktop.domain.ids import ClaimId, GuarantorId, PatientPaymentId, UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.people import Address
from arcaller_desktop.domain.placements import Agency, PlacedVisit, ReviewPoint
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredAgency:
    """An agency with its number."""

    agency_id: int
    agency: Agency


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredReview:
    """The look at an account: who asked for it and who approved."""

    review_id: int
    guarantor_id: GuarantorId
    account_number: str
    guarantor: str
    state: str
    """`open`, `approved`, `placed` or `ended`."""
    asked_on: date
    asked_by: UserId
    asker: str
    approved_on: date | None
    approver: str
    ticked: tuple[ReviewPoint, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredPlacement:
    """What was given to an agency, and what came of it."""

    placement_id: int
    guarantor_id: GuarantorId
    account_number: str
    guarantor: str
    agency_id: int
    agency: str
    fee_tenths: int
    placed_on: date
    exported_on: date | None
    recalled_on: date | None
    recalled_because: str
    placed_cents: Money
    left_cents: Money
    paid_cents: Money
    fee_cents: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class AccountRecord:
    """What an agency is told of an account beside its visits."""

    phone: str
    birth_date: date | None
    first_statement_on: date | None
    last_payment_on: date | None
    last_payment_cents: Money
    statements: int
    calls: int


_AGENCIES = "SELECT id, name, contact, phone, email, address_line1, address_line2, city, state, zip_code, fee_tenths"
_REVIEWS = """
SELECT r.id, r.guarantor_id, g.account_number, trim(g.last_name || ', ' || g.first_name, ', '), r.state, r.asked_on,
    r.asked_by, u.name, r.approved_on, coalesce(a.name, '')
FROM collection_review r JOIN guarantor g ON g.id = r.guarantor_id JOIN user u ON u.id = r.asked_by
LEFT JOIN user a ON a.id = r.approved_by
"""
_STANDS = """NOT EXISTS (SELECT 1 FROM cash_entry v WHERE v.payment_id = y.payment_id
        AND v.kind IN ('voided', 'returned'))"""
_PLACEMENTS = f"""
SELECT p.id, p.guarantor_id, g.account_number, trim(g.last_name || ', ' || g.first_name, ', '), p.agency_id, a.name,
    a.fee_tenths, p.placed_on, p.exported_on, p.recalled_on, p.recalled_because,
    (SELECT coalesce(sum(x.amount_cents), 0) FROM placement_claim x WHERE x.placement_id = p.id),
    (SELECT coalesce(sum(c.patient_cents), 0) FROM placement_claim x JOIN claim c ON c.id = x.claim_id
        WHERE x.placement_id = p.id),
    (SELECT coalesce(sum(e.amount_cents), 0) FROM agency_payment y JOIN cash_entry e ON e.payment_id = y.payment_id
        AND e.kind = 'received' WHERE y.placement_id = p.id AND {_STANDS}),
    (SELECT coalesce(sum(y.fee_cents), 0) FROM agency_payment y WHERE y.placement_id = p.id AND {_STANDS})
FROM placement p JOIN guarantor g ON g.id = p.guarantor_id JOIN agency a ON a.id = p.agency_id
"""


def save_agency(database: PracticeDatabase, agency: Agency, agency_id: int | None = None) -> int:
    """Adds an agency or changes it; gives its number."""
    address = agency.address
    values = (
        agency.name,
        agency.contact,
        agency.phone,
        agency.email,
        address.line1,
        address.line2,
        address.city,
        address.state,
        address.zip_code,
        agency.fee_tenths,
    )
    if agency_id is None:
        cursor = database.execute(
            "INSERT INTO agency (name, contact, phone, email, address_line1, address_line2, city, state, zip_code,"
            " fee_tenths) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )
        return int(cursor.lastrowid)
    database.execute(
        "UPDATE agency SET name = ?, contact = ?, phone = ?, email = ?, address_line1 = ?, address_line2 = ?,"
        " city = ?, state = ?, zip_code = ?, fee_tenths = ? WHERE id = ?",
        (*values, agency_id),
    )
    return agency_id


def agencies(database: PracticeDatabase) -> list[StoredAgency]:
    """All agencies by name."""
    return [
        StoredAgency(
            agency_id=row[0],
            agency=Agency(
                name=row[1],
                contact=row[2],
                phone=row[3],
                email=row[4],
                address=Address(line1=row[5], line2=row[6], city=row[7], state=row[8], zip_code=row[9]),
                fee_tenths=row[10],
            ),
        )
        for row in database.rows(f"{_AGENCIES} FROM agency ORDER BY name")
    ]


def add_review(database: PracticeDatabase, guarantor_id: GuarantorId, *, on: date, user_id: UserId) -> int:
    """Begins the look at an account; gives its number."""
    cursor = database.execute(
        "INSERT INTO collection_review (guarantor_id, asked_on, asked_by) VALUES (?, ?, ?)",
        (guarantor_id, on.isoformat(), user_id),
    )
    return int(cursor.lastrowid)


def reviews(database: PracticeDatabase) -> list[StoredReview]:
    """Those that are not placed or ended, the oldest first."""
    rows = database.rows(f"{_REVIEWS} WHERE r.state IN ('open', 'approved') ORDER BY r.asked_on, r.id")
    return [_review(database, row) for row in rows]


def running_review(database: PracticeDatabase, guarantor_id: GuarantorId) -> StoredReview | None:
    """The account's review that is open or approved, or None."""
    row = database.execute(
        f"{_REVIEWS} WHERE r.guarantor_id = ? AND r.state IN ('open', 'approved')", (guarantor_id,)
    ).fetchone()
    return None if row is None else _review(database, row)


def set_ticks(
    database: PracticeDatabase, review_id: int, points: Collection[ReviewPoint], *, on: date, user_id: UserId
) -> None:
    """What people looked at; a tick that stays keeps its day and person."""
    kept = [point.value for point in points]
    database.execute(
        f"DELETE FROM collection_review_tick WHERE collection_review_id = ? AND point NOT {in_list()}",
        (review_id, as_list(kept)),
    )
    for point in kept:
        database.execute(
            "INSERT INTO collection_review_tick (collection_review_id, point, ticked_on, user_id)"
            " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (review_id, point, on.isoformat(), user_id),
        )


def approve_review(database: PracticeDatabase, review_id: int, *, on: date, user_id: UserId) -> None:
    """A second person agrees."""
    database.execute(
        "UPDATE collection_review SET state = 'approved', approved_on = ?, approved_by = ? WHERE id = ?",
        (on.isoformat(), user_id, review_id),
    )


def end_review(database: PracticeDatabase, review_id: int, state: str, because: str = "") -> None:
    """Placed, or ended without."""
    database.execute(
        "UPDATE collection_review SET state = ?, ended_because = ? WHERE id = ?", (state, because, review_id)
    )


def add_placement(
    database: PracticeDatabase,
    guarantor_id: GuarantorId,
    agency_id: int,
    review_id: int,
    visits: Collection[PlacedVisit],
    *,
    on: date,
    user_id: UserId,
) -> int:
    """Gives visits to an agency; gives the placement's number."""
    cursor = database.execute(
        "INSERT INTO placement (guarantor_id, agency_id, collection_review_id, placed_on, user_id)"
        " VALUES (?, ?, ?, ?, ?)",
        (guarantor_id, agency_id, review_id, on.isoformat(), user_id),
    )
    placement_id = int(cursor.lastrowid)
    for visit in visits:
        database.execute(
            "INSERT INTO placement_claim (placement_id, claim_id, amount_cents) VALUES (?, ?, ?)",
            (placement_id, visit.claim_id, visit.amount_cents),
        )
    return placement_id


def placements(
    database: PracticeDatabase, *, guarantor_id: GuarantorId | None = None, recalled_too: bool = True
) -> list[StoredPlacement]:
    """What was placed, that which stands first and the newest on top."""
    rows = database.rows(
        f"{_PLACEMENTS} WHERE (?1 IS NULL OR p.guarantor_id = ?1) AND (?2 OR p.recalled_on IS NULL)"
        " ORDER BY p.recalled_on IS NOT NULL, p.placed_on DESC, p.id DESC",
        (guarantor_id, recalled_too),
    )
    return [_placement(row) for row in rows]


def stored_placement(database: PracticeDatabase, placement_id: int) -> StoredPlacement | None:
    """A placement, or None."""
    row = database.execute(f"{_PLACEMENTS} WHERE p.id = ?", (placement_id,)).fetchone()
    return None if row is None else _placement(row)


def placed_visits(database: PracticeDatabase, placement_id: int) -> list[PlacedVisit]:
    """The visits of a placement with what was given."""
    rows = database.rows(
        "SELECT claim_id, amount_cents FROM placement_claim WHERE placement_id = ? ORDER BY claim_id", (placement_id,)
    )
    return [PlacedVisit(claim_id=row[0], amount_cents=row[1]) for row in rows]


def placed_claims(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> dict[ClaimId, str]:
    """Those of the claims that are with an agency now, and with which."""
    rows = database.rows(
        "SELECT x.claim_id, a.name FROM placement_claim x JOIN placement p ON p.id = x.placement_id"
        f" JOIN agency a ON a.id = p.agency_id WHERE p.recalled_on IS NULL AND x.claim_id {in_list()}",
        (as_list(claim_ids),),
    )
    return {row[0]: row[1] for row in rows}


def recall(database: PracticeDatabase, placement_id: int, *, on: date, because: str) -> None:
    """Takes the visits back from the agency."""
    database.execute(
        "UPDATE placement SET recalled_on = ?, recalled_because = ? WHERE id = ?",
        (on.isoformat(), because, placement_id),
    )


def mark_exported(database: PracticeDatabase, placement_ids: Collection[int], on: date) -> None:
    """The list with these went to its agency."""
    database.execute(
        f"UPDATE placement SET exported_on = ? WHERE exported_on IS NULL AND id {in_list()}",
        (on.isoformat(), as_list(placement_ids)),
    )


def add_agency_payment(
    database: PracticeDatabase, payment_id: PatientPaymentId, placement_id: int, fee_cents: Money
) -> None:
    """Says of a payment that it came through the agency, and what the agency kept."""
    database.execute(
        "INSERT INTO agency_payment (payment_id, placement_id, fee_cents) VALUES (?, ?, ?)",
        (payment_id, placement_id, fee_cents),
    )


def account_record(database: PracticeDatabase, guarantor_id: GuarantorId) -> AccountRecord:
    """Statements, calls and payments of an account; the birth date where the guarantor is a patient too."""
    row = database.execute(
        "SELECT g.phone, (SELECT p.birth_date FROM patient p WHERE p.guarantor_id = g.id AND p.last_name = g.last_name"
        " AND p.first_name = g.first_name), (SELECT min(coalesce(s.clock_from, s.statement_on)) FROM statement s"
        " WHERE s.guarantor_id = g.id AND s.undone_at IS NULL AND s.statement_on >= coalesce((SELECT t.clock_from"
        " FROM statement t WHERE t.guarantor_id = g.id AND t.undone_at IS NULL ORDER BY t.statement_on DESC, t.id DESC"
        " LIMIT 1), s.statement_on)), (SELECT count(*) FROM statement s WHERE s.guarantor_id = g.id"
        " AND s.undone_at IS NULL AND s.statement_on >= coalesce((SELECT t.clock_from FROM statement t"
        " WHERE t.guarantor_id = g.id AND t.undone_at IS NULL ORDER BY t.statement_on DESC, t.id DESC LIMIT 1),"
        " s.statement_on)), (SELECT count(*) FROM patient_contact c WHERE c.guarantor_id = g.id"
        " AND c.channel = 'phone' AND c.is_inbound = 0 AND c.outcome NOT IN ('not_connected', 'wrong_number'))"
        " FROM guarantor g WHERE g.id = ?",
        (guarantor_id,),
    ).fetchone()
    paid = database.execute(
        "SELECT p.received_on, sum(e.amount_cents) FROM patient_payment p JOIN cash_entry e ON e.payment_id = p.id"
        " AND e.kind = 'received' WHERE p.guarantor_id = ? GROUP BY p.received_on ORDER BY p.received_on DESC LIMIT 1",
        (guarantor_id,),
    ).fetchone()
    return AccountRecord(
        phone=row[0],
        birth_date=day_of(row[1]),
        first_statement_on=day_of(row[2]),
        statements=row[3],
        calls=row[4],
        last_payment_on=day_of(paid[0]) if paid else None,
        last_payment_cents=paid[1] if paid else 0,
    )


def _review(database: PracticeDatabase, row: tuple[Any, ...]) -> StoredReview:
    ticked = database.rows("SELECT point FROM collection_review_tick WHERE collection_review_id = ?", (row[0],))
    return StoredReview(
        review_id=row[0],
        guarantor_id=row[1],
        account_number=row[2],
        guarantor=row[3],
        state=row[4],
        asked_on=date.fromisoformat(row[5]),
        asked_by=row[6],
        asker=row[7],
        approved_on=day_of(row[8]),
        approver=row[9],
        ticked=tuple(ReviewPoint(found[0]) for found in ticked),
    )


def _placement(row: tuple[Any, ...]) -> StoredPlacement:
    return StoredPlacement(
        placement_id=row[0],
        guarantor_id=row[1],
        account_number=row[2],
        guarantor=row[3],
        agency_id=row[4],
        agency=row[5],
        fee_tenths=row[6],
        placed_on=date.fromisoformat(row[7]),
        exported_on=day_of(row[8]),
        recalled_on=day_of(row[9]),
        recalled_because=row[10],
        placed_cents=row[11],
        left_cents=row[12],
        paid_cents=row[13],
        fee_cents=row[14],
    )
