"""Payment plans, their schedules, and the claims whose balances they carry."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from arcaller_desktop.domain.ids import ClaimId, DocumentId, GuarantorId, PlanId, UserId
from arcaller_desktop.domain.ledger import PATIENT_PAYMENT_KINDS
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.plans import Frequency, Instalment, PlanState
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list
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
    return running_plans(database, [guarantor_id]).get(guarantor_id)


def running_plans(database: PracticeDatabase, guarantor_ids: Collection[GuarantorId]) -> dict[GuarantorId, StoredPlan]:
    """The plan with instalments to come of each of these accounts that has one."""
    rows = database.rows(
        f"SELECT {_COLUMNS} FROM payment_plan WHERE guarantor_id {in_list()} AND state IN {_RUNNING} ORDER BY id",
        (as_list(guarantor_ids),),
    )
    return {plan.guarantor_id: plan for plan in _plans(database, rows)}


def stored_plan(database: PracticeDatabase, plan_id: PlanId) -> StoredPlan | None:
    """A plan in whatever state, or None."""
    row = database.execute(
        f"SELECT {_COLUMNS} FROM payment_plan WHERE id = ?",
        (plan_id,),
    ).fetchone()
    return None if row is None else _plans(database, [row])[0]


def watched_plans(database: PracticeDatabase, guarantor_id: GuarantorId | None = None) -> list[StoredPlan]:
    """All plans that run or are in default, of one account or of all, the oldest first."""
    rows = database.rows(
        f"SELECT {_COLUMNS} FROM payment_plan WHERE state IN {_WATCHED} AND (?1 IS NULL OR guarantor_id = ?1)"
        " ORDER BY id",
        (guarantor_id,),
    )
    return _plans(database, rows)


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


def _plans(database: PracticeDatabase, rows: Sequence[tuple[Any, ...]]) -> list[StoredPlan]:
    """The plans of these rows; all of their parts are read at once."""
    if not rows:
        return []
    ids = as_list([row[0] for row in rows])
    instalments: dict[PlanId, list[Instalment]] = defaultdict(list)
    for plan_id, number, due, cents in database.rows(
        f"SELECT plan_id, number, due_on, amount_cents FROM instalment WHERE plan_id {in_list()} ORDER BY number",
        (ids,),
    ):
        instalments[plan_id].append(Instalment(number=number, due_on=date.fromisoformat(due), amount_cents=cents))
    claims: dict[PlanId, dict[ClaimId, Money]] = defaultdict(dict)
    owed: dict[PlanId, Money] = defaultdict(int)
    for plan_id, claim_id, cents, patient_cents in database.rows(
        "SELECT pc.plan_id, pc.claim_id, pc.amount_cents, c.patient_cents FROM plan_claim pc"
        f" JOIN claim c ON c.id = pc.claim_id WHERE pc.plan_id {in_list()}",
        (ids,),
    ):
        claims[plan_id][claim_id] = cents
        owed[plan_id] += max(patient_cents, 0)
    paid = dict(database.rows(f"SELECT pp.id, {_PAID} FROM payment_plan pp WHERE pp.id {in_list()}", (ids,)))
    return [
        StoredPlan(
            plan_id=row[0],
            guarantor_id=row[1],
            state=PlanState(row[2]),
            total_cents=row[3],
            down_payment_cents=row[4],
            frequency=Frequency(row[5]),
            made_on=date.fromisoformat(row[6]),
            document_id=row[7],
            instalments=tuple(instalments[row[0]]),
            claims=claims[row[0]],
            paid_cents=paid[row[0]],
            open_cents=owed[row[0]],
            takes_new_charges=row[8] == "in",
            version=row[9],
            reinstated_on=day_of(row[10]),
        )
        for row in rows
    ]
