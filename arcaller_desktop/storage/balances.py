"""What the patients of one guarantor owe, by claim and line, as the ledger has it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from arcaller_desktop.domain.ids import ClaimId, GuarantorId, LineId, PatientId
from arcaller_desktop.domain.ledger import (
    ADJUSTMENT_KINDS,
    CHARGE_KINDS,
    FEE_KINDS,
    INSURANCE_PAYMENT_KINDS,
    PATIENT_PAYMENT_KINDS,
)
from arcaller_desktop.domain.money import Money
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list
from arcaller_desktop.storage.ledger import kinds_sql
from arcaller_desktop.storage.no_bill import no_bill_of


@dataclass(frozen=True, kw_only=True, slots=True)
class AccountClaim:
    """One claim of an account with something open. `no_bill_reason` forbids asking the patient."""

    claim_id: ClaimId
    claim_number: str
    patient_id: PatientId
    patient_first: str
    provider: str
    payer: str
    service_from: date | None
    charge_cents: Money
    insurance_cents: Money
    patient_cents: Money
    responsibility_on: date | None
    adjudicated_on: date | None
    first_billed_on: date | None
    no_bill_reason: str
    is_provisional: bool
    is_private: bool = False
    """The patient asked that it is not spelled out to others of the family."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AccountLine:
    """A service line with all that happened to its charge; amounts that lower it are positive. Line 0 is the claim."""

    line_id: LineId
    claim_id: ClaimId
    number: int
    procedure: str
    charge_cents: Money
    insurance_paid_cents: Money
    adjustment_cents: Money
    patient_paid_cents: Money
    insurance_cents: Money
    patient_cents: Money


_CLAIMS = f"""
SELECT c.id, c.claim_number, p.id, p.first_name, trim(coalesce(d.first_name, '') || ' ' || coalesce(d.last_name, '')),
    y.name, c.service_from, c.charge_cents, c.payer1_cents + c.payer2_cents + c.payer3_cents, c.patient_cents,
    c.responsibility_on, c.adjudicated_on, c.first_billed_on, {no_bill_of("p")}, c.is_provisional,
    EXISTS (SELECT 1 FROM private_visit v WHERE v.claim_id = c.id), p.guarantor_id
FROM patient p JOIN claim c ON c.patient_id = p.id AND (c.is_open = 1 OR ?2) JOIN payer y ON y.id = c.payer_id
LEFT JOIN provider d ON d.id = c.provider_id
WHERE p.guarantor_id {in_list("?1")} ORDER BY c.service_from, c.id
"""

_LINES = f"""
SELECT l.id, l.claim_id, l.line_number, l.procedure,
    coalesce(sum(e.amount_cents)
        FILTER (WHERE coalesce(x.kind, e.kind) IN {kinds_sql(CHARGE_KINDS | FEE_KINDS)}), 0),
    coalesce(-sum(e.amount_cents) FILTER (WHERE coalesce(x.kind, e.kind) IN {kinds_sql(INSURANCE_PAYMENT_KINDS)}), 0),
    coalesce(-sum(e.amount_cents) FILTER (WHERE coalesce(x.kind, e.kind) IN {kinds_sql(ADJUSTMENT_KINDS)}), 0),
    coalesce(-sum(e.amount_cents) FILTER (WHERE coalesce(x.kind, e.kind) IN {kinds_sql(PATIENT_PAYMENT_KINDS)}), 0),
    l.payer1_cents + l.payer2_cents + l.payer3_cents, l.patient_cents
FROM claim_line l LEFT JOIN ledger_entry e ON e.claim_id = l.claim_id AND e.claim_line_id = l.id
LEFT JOIN ledger_entry x ON x.id = e.reverses_id
WHERE l.claim_id {in_list()} GROUP BY l.id ORDER BY l.claim_id, l.line_number
"""

# Each reversal counts for the reason of what it takes back. What is no transfer speaks by its kind.
_REASONS = f"""
SELECT e.claim_line_id, CASE WHEN coalesce(x.kind, e.kind) = 'TRANSFER_RESP' THEN coalesce(x.reason, e.reason)
    ELSE coalesce(x.kind, e.kind) END, sum(e.amount_cents)
FROM ledger_entry e LEFT JOIN ledger_entry x ON x.id = e.reverses_id
WHERE e.claim_id {in_list()} AND e.responsibility = 4
    AND coalesce(x.kind, e.kind) NOT IN {kinds_sql(PATIENT_PAYMENT_KINDS)}
GROUP BY 1, 2 HAVING sum(e.amount_cents) <> 0 ORDER BY 1, min(e.id)
"""


def account_claims(
    database: PracticeDatabase, guarantor_id: GuarantorId, *, settled_too: bool = False
) -> list[AccountClaim]:
    """The open claims of all patients of the guarantor, or all, oldest service first."""
    return claims_of_accounts(database, [guarantor_id], settled_too=settled_too).get(guarantor_id, [])


def claims_of_accounts(
    database: PracticeDatabase, guarantor_ids: Collection[GuarantorId], *, settled_too: bool = False
) -> dict[GuarantorId, list[AccountClaim]]:
    """The open claims of each of these accounts, or all, oldest service first."""
    found: dict[GuarantorId, list[AccountClaim]] = {}
    for row in database.rows(_CLAIMS, (as_list(guarantor_ids), settled_too)):
        found.setdefault(row[16], []).append(
            AccountClaim(
                claim_id=row[0],
                claim_number=row[1],
                patient_id=row[2],
                patient_first=row[3],
                provider=row[4],
                payer=row[5],
                service_from=day_of(row[6]),
                charge_cents=row[7],
                insurance_cents=row[8],
                patient_cents=row[9],
                responsibility_on=day_of(row[10]),
                adjudicated_on=day_of(row[11]),
                first_billed_on=day_of(row[12]),
                no_bill_reason=row[13],
                is_provisional=bool(row[14]),
                is_private=bool(row[15]),
            )
        )
    return found


def account_lines(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> dict[ClaimId, list[AccountLine]]:
    """The lines of these claims, line 0 first."""
    found: dict[ClaimId, list[AccountLine]] = {}
    for row in database.rows(_LINES, (as_list(claim_ids),)):
        found.setdefault(row[1], []).append(
            AccountLine(
                line_id=row[0],
                claim_id=row[1],
                number=row[2],
                procedure=row[3],
                charge_cents=row[4],
                insurance_paid_cents=row[5],
                adjustment_cents=row[6],
                patient_paid_cents=row[7],
                insurance_cents=row[8],
                patient_cents=row[9],
            )
        )
    return found


def patient_reasons(
    database: PracticeDatabase, claim_ids: Collection[ClaimId]
) -> dict[LineId, list[tuple[str, Money]]]:
    """Why each line came to the patient: (`PR-1`, cents), reversals taken off."""
    found: dict[LineId, list[tuple[str, Money]]] = {}
    for line, reason, cents in database.rows(_REASONS, (as_list(claim_ids),)):
        found.setdefault(line, []).append((reason, cents))
    return found


def guarantor_of_claim(database: PracticeDatabase, claim_id: ClaimId) -> tuple[GuarantorId, PatientId] | None:
    """Who is billed for a claim, and for whom."""
    row = database.execute(
        "SELECT p.guarantor_id, p.id FROM claim c JOIN patient p ON p.id = c.patient_id WHERE c.id = ?", (claim_id,)
    ).fetchone()
    return None if row is None else (GuarantorId(row[0]), PatientId(row[1]))


def guarantor_rows(
    database: PracticeDatabase, guarantor_ids: Collection[GuarantorId]
) -> dict[GuarantorId, tuple[Any, ...]]:
    """(account, last, first, middle, suffix, line1, line2, city, state, zip, phone, hold, the practice's cut-over)."""
    rows = database.rows(
        "SELECT g.account_number, g.last_name, g.first_name, g.middle_name, g.suffix, g.address_line1, g.address_line2,"
        " g.city, g.state, g.zip_code, g.phone, g.statement_hold, p.cut_over_on, g.id"
        f" FROM guarantor g JOIN practice p ON p.id = g.practice_id WHERE g.id {in_list()}",
        (as_list(guarantor_ids),),
    )
    return {row[13]: row for row in rows}


def last_patient_payment(database: PracticeDatabase, guarantor_id: GuarantorId) -> tuple[date, Money] | None:
    """When the account last paid, and how much on that day."""
    row = database.execute(
        "SELECT e.effective_on, -sum(e.amount_cents) FROM ledger_entry e JOIN claim c ON c.id = e.claim_id"
        " JOIN patient p ON p.id = c.patient_id WHERE p.guarantor_id = ? AND e.kind = 'PT_PAYMENT'"
        " GROUP BY e.effective_on ORDER BY e.effective_on DESC LIMIT 1",
        (guarantor_id,),
    ).fetchone()
    return None if row is None else (date.fromisoformat(row[0]), row[1])


def guarantors_owing(database: PracticeDatabase) -> list[GuarantorId]:
    """Every guarantor with a patient part that is not zero, by name."""
    return [
        row[0]
        for row in database.rows(
            "SELECT DISTINCT g.id FROM claim c JOIN patient p ON p.id = c.patient_id"
            " JOIN guarantor g ON g.id = p.guarantor_id WHERE c.is_open = 1 AND c.patient_cents <> 0"
            " ORDER BY g.last_name, g.first_name, g.id"
        )
    ]
