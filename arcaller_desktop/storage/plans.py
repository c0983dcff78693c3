"""Payment plans, their schedules, and the claims whose balances they carry."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.ids import ClaimId, DocumentId, GuarantorId, PlanId, UserId
from arcaller_desktop.domain.ledger import PATIENT_PAYMENT_KINDS
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.plans import Frequency, Instalment, PlanState
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.ledger import kinds_sql

_RUNNING = "('active', 'late', 'cured')"
_WATCHED = "('active', 'late', 'cured', 'defaulted')"
"""A plan in default still says since when it is broken, until it is taken up again or ended."""
_COLUMNS = (
    "id, guarantor_id, state, total_cents, down_payment_cents, frequency, made_on, document_id, new_charges, version,"
    " reinstated_on"
)

_PAID = f"""(SELECT coalesce(-sum(e.amount_cents), 0) FROM plan_claim mine
    JOIN ledger_entry e ON e.claim_id = mine.claim_id AND e.effective_on >= pp.made_on
    LEFT JOIN ledger_entry x ON x.id = e.reverses_id
    WHERE mine.plan_id = pp.id AND coalesce(x.kind, e.kind) IN {kinds_sql(PATIENT_PAYMENT_KINDS)})"""

OLDEST_UNPAID = f"""(SELECT min(CASE WHEN {_PAID} < pp.down_payment_cents THEN pp.made_on ELSE i.due_on END)
    FROM plan_claim pc JOIN payment_plan pp ON pp.id = pc.plan_id AND pp.state IN {_WATCHED}
    JOIN instalment i ON i.plan_id = pp.id
    WHERE pc.claim_id = c.id AND pp.down_payment_cents + (SELECT sum(before.amount_cents) FROM instalment before
        WHERE before.plan_id = pp.id AND before.number <= i.number) > {_PAID})"""
"""When the oldest payment of claim c's running plan that is not fully paid was due: SQL for a query over claims."""


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredPlan:
    """A plan as it was agreed. `paid_cents` is what the patient paid on its claims since."""

    plan_id: PlanId
    guarantor_id: GuarantorId
    state: PlanState
    total_cents: Money
    down_payment_cents: Money
    frequency: Frequency
    made_on: date
    document_id: DocumentId | None
    instalments: tuple[Instalment, ...]
    claims: dict[ClaimId, Money]
    paid_cents: Money
    open_cents: Money = 0
    """What the patient still owes of its claims."""
    takes_new_charges: bool = False
    version: int = 1
    """Of the agreement: raised by each change that both sides sign."""
    reinstated_on: date | None = None


def add_plan(
    database: PracticeDatabase,
    *,
    guarantor_id: GuarantorId,
    total_cents: Money,
    down_payment_cents: Money,
    frequency: Frequency,
    made_on: date,
    user_id: UserId,
    instalments: Iterable[Instalment],
    claims: Iterable[tuple[ClaimId, Money]],
    takes_new_charges: bool = False,
) -> PlanId:
    """A new, active plan with its schedule."""
    cursor = database.execute(
        "INSERT INTO payment_plan (guarantor_id, state, total_cents, down_payment_cents, frequency, made_on, user_id,"
        " new_charges, state_on) VALUES (?1, 'active', ?2, ?3, ?4, ?5, ?6, ?7, ?5)",
        (
            guarantor_id,
            total_cents,
            down_payment_cents,
            frequency.value,
            made_on.isoformat(),
            user_id,
            "in" if takes_new_charges else "out",
        ),
    )
    plan_id = PlanId(cursor.lastrowid)
    database.executemany(
        "INSERT INTO instalment (plan_id, number, due_on, amount_cents) VALUES (?, ?, ?, ?)",
        [(plan_id, i.number, i.due_on.isoformat(), i.amount_cents) for i in instalments],
    )
    database.executemany(
        "INSERT INTO plan_claim (plan_id, claim_id, amount_cents) VALUES (?, ?, ?)",
        [(plan_id, claim, cents) for claim, cents in claims],
    )
    return plan_id


def set_plan_document(database: PracticeDatabase, plan_id: PlanId, document_id: DocumentId) -> None:
    """The agreement that was printed for the plan."""
    database.execute("UPDATE payment_plan SET document_id = ? WHERE id = ?", (document_id, plan_id))


def set_plan_state(database: PracticeDatabase, plan_id: PlanId, state: PlanState, *, because: str = "") -> None:
    """Moves a plan on."""
    database.execute(
        "UPDATE payment_plan SET state = ?, cancelled_because = ? WHERE id = ?", (state.value, because, plan_id)
    )


def running_plan(database: PracticeDatabase, guarantor_id: GuarantorId) -> StoredPlan | None:
    """The account's plan with instalments to come, or None."""
    row = database.execute(
        f"SELECT {_COLUMNS} FROM payment_plan WHERE guarantor_id = ? AND state IN {_RUNNING} ORDER BY id DESC LIMIT 1",
        (guarantor_id,),
    ).fetchone()
    return None if row is None else _plan(database, row)


def stored_plan(database: PracticeDatabase, plan_id: PlanId) -> StoredPlan | None:
    """A plan in whatever state, or None."""
    row = database.execute(
        f"SELECT {_COLUMNS} FROM payment_plan WHERE id = ?",
        (plan_id,),
    ).fetchone()
    return None if row is None else _plan(database, row)


def watched_plans(database: PracticeDatabase, guarantor_id: GuarantorId | None = None) -> list[StoredPlan]:
    """All plans that run or are in default, of one account or of all, the oldest first."""
    rows = database.rows(
        f"SELECT {_COLUMNS} FROM payment_plan WHERE state IN {_WATCHED} AND (?1 IS NULL OR guarantor_id = ?1)"
        " ORDER BY id",
        (guarantor_id,),
    )
    return [_plan(database, row) for row in rows]


def move_plan(database: PracticeDatabase, plan_id: PlanId, state: PlanState, on: date) -> None:
    """The state that the dates and payments give it, from this day on."""
    database.execute(
        "UPDATE payment_plan SET state = ?, state_on = ? WHERE id = ?", (state.value, on.isoformat(), plan_id)
    )


def amend_plan(
    database: PracticeDatabase,
    plan_id: PlanId,
    *,
    instalments: Iterable[Instalment],
    claims: Iterable[tuple[ClaimId, Money]] = (),
    reinstated_on: date | None = None,
) -> None:
    """Replaces the schedule, adds claims, and asks for a new agreement to sign."""
    added = list(claims)
    database.execute("DELETE FROM instalment WHERE plan_id = ?", (plan_id,))
    database.executemany(
        "INSERT INTO instalment (plan_id, number, due_on, amount_cents) VALUES (?, ?, ?, ?)",
        [(plan_id, i.number, i.due_on.isoformat(), i.amount_cents) for i in instalments],
    )
    database.executemany(
        "INSERT INTO plan_claim (plan_id, claim_id, amount_cents) VALUES (?, ?, ?)",
        [(plan_id, claim_id, cents) for claim_id, cents in added],
    )
    database.execute(
        "UPDATE payment_plan SET total_cents = total_cents + ?, version = version + 1, document_id = NULL,"
        " reinstated_on = coalesce(?, reinstated_on) WHERE id = ?",
        (sum(cents for _, cents in added), reinstated_on.isoformat() if reinstated_on else None, plan_id),
    )


def add_reminder(
    database: PracticeDatabase, plan_id: PlanId, number: int, *, on: date, channel: str, user_id: UserId
) -> None:
    """The patient was reminded of an instalment."""
    database.execute(
        "INSERT INTO plan_reminder (plan_id, number, reminded_on, channel, user_id) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (plan_id, number, reminded_on)"
        " DO UPDATE SET channel = excluded.channel, user_id = excluded.user_id",
        (plan_id, number, on.isoformat(), channel, user_id),
    )


def last_reminders(database: PracticeDatabase) -> dict[tuple[PlanId, int], date]:
    """When the patient was last reminded of each instalment."""
    return {
        (row[0], row[1]): date.fromisoformat(row[2])
        for row in database.rows("SELECT plan_id, number, max(reminded_on) FROM plan_reminder GROUP BY 1, 2")
    }


def _plan(database: PracticeDatabase, row: tuple[object, ...]) -> StoredPlan:
    plan_id = PlanId(int(str(row[0])))
    made_on = str(row[6])
    paid = database.value(f"SELECT {_PAID} FROM payment_plan pp WHERE pp.id = ?", (plan_id,))
    return StoredPlan(
        plan_id=plan_id,
        guarantor_id=GuarantorId(int(str(row[1]))),
        state=PlanState(str(row[2])),
        total_cents=int(str(row[3])),
        down_payment_cents=int(str(row[4])),
        frequency=Frequency(str(row[5])),
        made_on=date.fromisoformat(made_on),
        document_id=None if row[7] is None else DocumentId(int(str(row[7]))),
        instalments=tuple(
            Instalment(number=number, due_on=date.fromisoformat(due), amount_cents=cents)
            for number, due, cents in database.rows(
                "SELECT number, due_on, amount_cents FROM instalment WHERE plan_id = ? ORDER BY number", (plan_id,)
            )
        ),
        claims=dict(database.rows("SELECT claim_id, amount_cents FROM plan_claim WHERE plan_id = ?", (plan_id,))),
        paid_cents=int(paid),
        open_cents=int(
            database.value(
                "SELECT coalesce(sum(c.patient_cents) FILTER (WHERE c.patient_cents > 0), 0) FROM plan_claim pc"
                " JOIN claim c ON c.id = pc.claim_id"
                " WHERE pc.plan_id = ?",
                (plan_id,),
            )
        ),
        takes_new_charges=row[8] == "in",
        version=int(str(row[9])),
        reinstated_on=None if row[10] is None else date.fromisoformat(str(row[10])),
    )
