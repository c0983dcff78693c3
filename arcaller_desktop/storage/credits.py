"""Negative parts of claims with their cases, the facts that tell their causes, and money without a claim."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from arcaller_desktop.domain.credits import (
    INTEREST_CODES,
    CreditCause,
    CreditFacts,
    CreditState,
    Forwarded,
    PaidAnswer,
    Resolution,
    UnappliedKind,
    kind_of_adjustment,
    recovery_named,
)
from arcaller_desktop.domain.ids import ClaimId, LineId, PatientId, PayerId, UserId
from arcaller_desktop.domain.ledger import PAYMENT_KINDS, Parts, Responsibility
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.storage.columns import day_of, iso
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import JOINED_IN_ORDER, as_list, in_list
from arcaller_desktop.storage.ledger import kinds_sql
from arcaller_desktop.storage.remittances import stands

_PARTIES = "(SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4)"
_PART = (
    "CASE o.n WHEN 1 THEN c.payer1_cents WHEN 2 THEN c.payer2_cents WHEN 3 THEN c.payer3_cents ELSE c.patient_cents END"
)
_PAID = kinds_sql(PAYMENT_KINDS)
_UNSETTLED = "('verified', 'requested', 'dismissed')"


@dataclass(frozen=True, kw_only=True, slots=True)
class CreditRow:
    """One credit: what a claim holds that belongs to somebody else. `case_id` None: nobody looked at it yet."""

    claim_id: ClaimId
    claim_number: str
    patient_id: PatientId
    patient: str
    service_on: date | None
    owed_to: Responsibility
    payer_id: PayerId | None
    payer: str
    payer_class: PayerClass
    amount_cents: Money
    paid_cents: Money
    """What the party paid on the claim, refunds taken off: no more can go back to it."""
    since: date | None
    """The day of the last entry on that part."""
    case_id: int | None
    state: CreditState
    cause: CreditCause | None
    identified_on: date | None
    due_on: date | None
    requested_by: UserId | None
    reference: str

    asked_cents: Money | None = None
    """What was asked for, once a refund is requested."""
    doubled_cents: Money = 0
    """What the payer paid in answers that only repeat another."""

    @property
    def suggested_cents(self) -> Money:
        """What most likely goes back."""
        if self.asked_cents is not None:
            return min(self.asked_cents, self.refundable_cents)
        return min(self.doubled_cents, self.refundable_cents) or self.refundable_cents

    @property
    def refundable_cents(self) -> Money:
        """What of it can go back: a part can be more negative than was paid when an answer was posted twice."""
        return min(self.amount_cents, max(self.paid_cents, 0))

    @property
    def owed_to_name(self) -> str:
        """Whose money it is."""
        return "Patient" if self.owed_to is Responsibility.PATIENT else self.payer


@dataclass(frozen=True, kw_only=True, slots=True)
class UnappliedRow:
    """Money that a payer sent, kept or took without a claim of ours. The amount is as it changes our cash."""

    source: str
    source_id: int
    kind: UnappliedKind
    code: str
    payer_id: PayerId
    payer: str
    trace: str
    on: date | None
    amount_cents: Money
    reference: str
    resolution: Resolution | None
    note: str


_ROWS = """
SELECT c.id, c.claim_number, c.patient_id, trim(pt.last_name || ', ' || pt.first_name, ', '), c.service_from, o.n,
    p.id, coalesce(p.name, ''), coalesce(p.payer_class, 'unknown'), {amount},
    (SELECT coalesce(-sum(e.amount_cents), 0) FROM ledger_entry e LEFT JOIN ledger_entry x ON x.id = e.reverses_id
        WHERE e.claim_id = c.id AND e.responsibility = o.n AND coalesce(x.kind, e.kind) IN {kinds}),
    (SELECT max(e.effective_on) FROM ledger_entry e WHERE e.claim_id = c.id AND e.responsibility = o.n),
    k.id, coalesce(k.state, 'found'), k.cause, k.identified_on, k.due_on, k.requested_by, coalesce(k.reference, ''),
    CASE k.state WHEN 'requested' THEN k.amount_cents END
"""
_PAYER = """
    LEFT JOIN claim_coverage cc ON cc.claim_id = c.id AND cc.rank = o.n LEFT JOIN coverage v ON v.id = cc.coverage_id
    LEFT JOIN payer p ON p.id = v.payer_id JOIN patient pt ON pt.id = c.patient_id
"""


def credit_rows(database: PracticeDatabase, *, claim_id: ClaimId | None = None) -> list[CreditRow]:
    """Every negative part, the largest first; of one claim, or of all."""
    which = "c.id = ?1" if claim_id is not None else "c.is_open = 1 AND ?1 IS NULL"
    return _rows(
        database.rows(
            _ROWS.format(amount=f"-({_PART})", kinds=_PAID)
            + f" FROM claim c {JOINED_IN_ORDER} {_PARTIES} o {_PAYER}"
            + " LEFT JOIN credit_case k ON k.claim_id = c.id AND k.responsibility = o.n"
            + f" AND k.state IN {_UNSETTLED} WHERE {which} AND {_PART} < 0 ORDER BY 10 DESC, c.id, o.n",
            (claim_id,),
        )
    )


def settled_rows(database: PracticeDatabase, *, limit: int) -> list[CreditRow]:
    """Credits that were settled, the newest first."""
    return _rows(
        database.rows(
            _ROWS.format(amount="k.amount_cents", kinds=_PAID)
            + " FROM (SELECT id, claim_id, responsibility AS n, amount_cents, state, cause, identified_on, due_on,"
            + " requested_by, reference, state_on, responsibility FROM credit_case"
            + f" WHERE state NOT IN {_UNSETTLED}) k JOIN claim c ON c.id = k.claim_id"
            + f" JOIN {_PARTIES} o ON o.n = k.n {_PAYER} ORDER BY k.state_on DESC, k.id DESC LIMIT ?",
            (limit,),
        )
    )


def _rows(rows: list[tuple[Any, ...]]) -> list[CreditRow]:
    return [
        CreditRow(
            claim_id=row[0],
            claim_number=row[1],
            patient_id=row[2],
            patient=row[3],
            service_on=day_of(row[4]),
            owed_to=Responsibility(row[5]),
            payer_id=row[6],
            payer=row[7],
            payer_class=PayerClass(row[8]),
            amount_cents=row[9],
            paid_cents=row[10],
            since=day_of(row[11]),
            case_id=row[12],
            state=CreditState(row[13]),
            cause=None if row[14] is None else CreditCause(row[14]),
            identified_on=day_of(row[15]),
            due_on=day_of(row[16]),
            requested_by=row[17],
            reference=row[18],
            asked_cents=row[19],
        )
        for row in rows
    ]


def credit_facts(database: PracticeDatabase, keys: Collection[tuple[ClaimId, Responsibility]]) -> list[CreditFacts]:
    """What tells how each credit came about, in the order asked."""
    ids = (as_list({claim_id for claim_id, _ in keys}),)
    answers: dict[int, list[PaidAnswer]] = {}
    for row in database.rows(
        "SELECT rc.claim_id, p.payer_id, rc.payer_rank, rc.status, rc.paid_cents FROM remittance_claim rc"
        f" JOIN payment p ON p.id = rc.payment_id AND p.state = 'posted' WHERE rc.claim_id {in_list()}"
        f" AND {stands('rc')} AND rc.paid_cents > 0",
        ids,
    ):
        said = PaidAnswer(payer_id=row[1], rank=row[2], status=row[3], paid_cents=row[4])
        answers.setdefault(row[0], []).append(said)
    recovered = {
        row[0]
        for row in database.rows(
            "SELECT a.claim_id FROM provider_adjustment a JOIN payment p ON p.id = a.payment_id AND p.state = 'posted'"
            f" WHERE a.claim_id {in_list()} AND a.code = 'WO' AND a.amount_cents > 0",
            ids,
        )
    }
    sums = {
        row[0]: row[1:]
        for row in database.rows(
            "SELECT c.id, c.payer1_cents, c.payer2_cents, c.payer3_cents, c.patient_cents, c.charge_cents,"
            " (SELECT coalesce(-sum(e.amount_cents), 0) FROM ledger_entry e WHERE e.claim_id = c.id"
            "   AND e.kind IN ('CHARGE_CHANGE', 'CHARGE_VOID')),"
            " (SELECT coalesce(-sum(e.amount_cents), 0) FROM ledger_entry e WHERE e.claim_id = c.id"
            "   AND e.kind IN ('PT_PAYMENT', 'COPAY', 'AGENCY_PAYMENT')),"
            " (SELECT coalesce(-sum(e.amount_cents), 0) FROM ledger_entry e WHERE e.claim_id = c.id"
            f"   AND e.kind = 'ADJ_CONTRACTUAL') FROM claim c WHERE c.id {in_list()}",
            ids,
        )
    }
    return [
        CreditFacts(
            owed_to=owed_to,
            parts=Parts(*sums[claim_id][:4]),
            answers=tuple(answers.get(claim_id, ())),
            is_taken_back_soon=claim_id in recovered,
            charge_cents=sums[claim_id][4],
            charge_lowered_cents=sums[claim_id][5],
            patient_paid_cents=sums[claim_id][6],
            written_off_cents=sums[claim_id][7],
        )
        for claim_id, owed_to in keys
    ]


def line_parts(database: PracticeDatabase, claim_id: ClaimId) -> dict[LineId, Parts]:
    """A claim's lines with their parts, in order."""
    return {
        row[0]: Parts(*row[1:])
        for row in database.rows(
            "SELECT id, payer1_cents, payer2_cents, payer3_cents, patient_cents FROM claim_line WHERE claim_id = ?"
            " ORDER BY line_number",
            (claim_id,),
        )
    }


def save_case(database: PracticeDatabase, row: CreditRow, *, today: date) -> int:
    """Writes a case as the row says; gives its id."""
    values = (
        (row.cause or CreditCause.UNKNOWN).value,
        row.amount_cents,
        row.state.value,
        iso(row.identified_on),
        iso(row.due_on),
        today.isoformat(),
        row.requested_by,
        row.reference,
    )
    if row.case_id is not None:
        database.execute(
            "UPDATE credit_case SET cause = ?, amount_cents = ?, state = ?, identified_on = ?, due_on = ?,"
            " state_on = ?, requested_by = ?, reference = ? WHERE id = ?",
            (*values, row.case_id),
        )
        return row.case_id
    cursor = database.execute(
        "INSERT INTO credit_case (claim_id, responsibility, payer_id, cause, amount_cents, state, identified_on,"
        " due_on, state_on, requested_by, reference) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (row.claim_id, int(row.owed_to), row.payer_id, *values),
    )
    return int(cursor.lastrowid)


def add_credit_step(
    database: PracticeDatabase,
    case_id: int,
    *,
    state: CreditState,
    cents: Money,
    at: datetime,
    user_id: UserId,
    reference: str,
    note: str,
) -> None:
    """Keeps what was done; steps are never changed."""
    database.execute(
        "INSERT INTO credit_step (case_id, at, user_id, state, amount_cents, reference, note)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (case_id, at.isoformat(timespec="seconds"), user_id, state.value, cents, reference, note),
    )


def credit_steps(database: PracticeDatabase, case_id: int) -> list[tuple[datetime, str, CreditState, str, str]]:
    """(when, who, state, reference, note), the newest first."""
    return [
        (datetime.fromisoformat(row[0]), row[1], CreditState(row[2]), row[3], row[4])
        for row in database.rows(
            "SELECT s.at, u.name, s.state, s.reference, s.note FROM credit_step s JOIN user u ON u.id = s.user_id"
            " WHERE s.case_id = ? ORDER BY s.id DESC",
            (case_id,),
        )
    ]


def vanished_cases(
    database: PracticeDatabase, claim_ids: Collection[ClaimId]
) -> list[tuple[int, Responsibility, Money]]:
    """(case, whose, cents) of open cases on these claims whose credit is gone by other entries."""
    return [
        (row[0], Responsibility(row[1]), row[2])
        for row in database.rows(
            "SELECT k.id, k.responsibility, k.amount_cents FROM credit_case k JOIN claim c ON c.id = k.claim_id"
            f" JOIN {_PARTIES} o ON o.n = k.responsibility"
            f" WHERE k.state IN {_UNSETTLED} AND {_PART} >= 0 AND k.claim_id {in_list()}",
            (as_list(claim_ids),),
        )
    ]


def close_case(database: PracticeDatabase, case_id: int, state: CreditState, *, today: date) -> None:
    """Its credit is gone."""
    database.execute(
        "UPDATE credit_case SET state = ?, state_on = ? WHERE id = ?", (state.value, today.isoformat(), case_id)
    )


def others_who_may(database: PracticeDatabase, roles: Collection[str], user_id: UserId) -> int:
    """Active users with one of the roles, besides this one."""
    return int(
        database.value(
            f"SELECT count(*) FROM user WHERE disabled_at IS NULL AND id <> ? AND role {in_list()}",
            (user_id, as_list(roles)),
        )
    )


def unapplied_rows(database: PracticeDatabase) -> list[UnappliedRow]:
    """Held payments, and provider adjustments that name no claim of ours; resolved ones too, the newest first."""
    held = [
        UnappliedRow(
            source="payment",
            source_id=row[0],
            kind=UnappliedKind.HELD,
            code="",
            payer_id=row[1],
            payer=row[2],
            trace=row[3],
            on=day_of(row[4]),
            amount_cents=row[5],
            reference=row[6],
            resolution=None if row[7] is None else Resolution(row[7]),
            note=row[8],
        )
        for row in database.rows(
            "SELECT p.id, p.payer_id, y.name, p.trace, p.paid_on, p.amount_cents, p.held_because, r.resolution,"
            " coalesce(r.note, '') FROM payment p JOIN payer y ON y.id = p.payer_id LEFT JOIN unapplied_resolution r"
            " ON r.source = 'payment' AND r.source_id = p.id AND r.is_undone = 0"
            " WHERE p.state = 'held' AND p.amount_cents <> 0"
        )
    ]
    adjusted = [
        UnappliedRow(
            source="adjustment",
            source_id=row[0],
            kind=kind_of_adjustment(row[1]),
            code=row[1],
            payer_id=row[2],
            payer=row[3],
            trace=row[4],
            on=day_of(row[5]),
            # The file's sign lowers the payment; ours says what came in.
            amount_cents=-row[6],
            reference=row[7],
            resolution=None if row[8] is None else Resolution(row[8]),
            note=row[9],
        )
        for row in database.rows(
            "SELECT a.id, a.code, p.payer_id, y.name, p.trace, p.paid_on, a.amount_cents, a.reference, r.resolution,"
            " coalesce(r.note, '') FROM provider_adjustment a"
            " JOIN payment p ON p.id = a.payment_id AND p.state = 'posted' JOIN payer y ON y.id = p.payer_id"
            " LEFT JOIN unapplied_resolution r ON r.source = 'adjustment' AND r.source_id = a.id AND r.is_undone = 0"
            # Interest belongs to no claim's balance, whichever claim it was paid for.
            f" WHERE (a.claim_id IS NULL OR a.code {in_list()}) AND a.amount_cents <> 0",
            (as_list(INTEREST_CODES),),
        )
    ]
    return sorted([*held, *adjusted], key=lambda row: (row.on or date.min, row.source_id), reverse=True)


def forwarded(rows: Collection[UnappliedRow]) -> list[Forwarded]:
    """The forwarded balances and named recoveries among them, with the file's sign."""
    return [
        Forwarded(
            adjustment_id=row.source_id,
            payer_id=row.payer_id,
            amount_cents=-row.amount_cents,
            on=row.on,
            about=recovery_named(row.code, row.reference),
        )
        for row in rows
        if row.kind is UnappliedKind.FORWARDED or recovery_named(row.code, row.reference)
    ]


def resolve(
    database: PracticeDatabase,
    row: UnappliedRow,
    resolution: Resolution,
    *,
    note: str,
    at: datetime,
    user_id: UserId,
) -> None:
    """Keeps what became of it."""
    database.execute(
        "INSERT INTO unapplied_resolution (source, source_id, resolution, note, resolved_at, user_id)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (row.source, row.source_id, resolution.value, note, at.isoformat(timespec="seconds"), user_id),
    )


def unresolve(database: PracticeDatabase, row: UnappliedRow) -> None:
    """It is open again."""
    database.execute(
        "UPDATE unapplied_resolution SET is_undone = 1 WHERE source = ? AND source_id = ? AND is_undone = 0",
        (row.source, row.source_id),
    )
