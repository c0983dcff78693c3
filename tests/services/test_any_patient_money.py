"""Any sequence of payments, reversals, returned checks, plans, write-offs and refunds keeps the books whole."""

from __future__ import annotations

import dataclasses
import itertools
import shutil
from datetime import date

import pytest
from claim_reading import claim_id, ledger_sound
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from patient_accounts import TODAY, another, guarantor, make_owing, on, pay

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.ledger import EntryKind
from arcaller_desktop.domain.patient_payments import Allocation, Spread
from arcaller_desktop.domain.plans import PlanTerms
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.daily_close import daily_close
from arcaller_desktop.services.patient_payments import (
    ApplyUnapplied,
    ReturnPayment,
    TakeOff,
    VoidPayment,
    apply_unapplied,
    return_payment,
    take_off,
    void_payment,
)
from arcaller_desktop.services.patient_refunds import (
    DecideRefund,
    FreeCredit,
    IssueRefund,
    RequestRefund,
    StopRefund,
    decide_refund,
    free_visit_credit,
    issue_refund,
    request_refund,
    stop_refund,
)
from arcaller_desktop.services.plan_care import settle_plans
from arcaller_desktop.services.plans import SetUpPlan, set_up_plan
from arcaller_desktop.services.responsibility import ResetResponsibility, reset_responsibility
from arcaller_desktop.services.write_offs import (
    DecideWriteOff,
    RequestWriteOff,
    ReverseWriteOff,
    decide_write_off,
    request_write_off,
    reverse_write_off,
)
from arcaller_desktop.storage.database import open_database

_NUMBERS = itertools.count()
STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            (
                "pay oldest",
                "pay visit",
                "pay plan",
                "keep",
                "apply",
                "take off",
                "return",
                "void",
                "write off",
                "decide",
                "reverse",
                "refund",
                "issue",
                "stop",
                "free",
                "reset",
                "reset back",
                "plan",
                "day",
            )
        ),
        st.integers(1, 3),
        st.integers(1, 120_00),
    ),
    max_size=14,
)


@pytest.fixture
def template(practice, load):
    make_owing(practice, load)
    boss = another(practice)
    practice.database.checkpoint()
    return practice, boss.user


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_no_cent_is_lost_whatever_is_done(template, tmp_path, steps) -> None:
    practice, boss = template
    folder = tmp_path / f"copy{next(_NUMBERS)}"
    folder.mkdir()
    path = folder / practice.database.path.name
    shutil.copyfile(practice.database.path, path)
    context = dataclasses.replace(practice, database=open_database(path, practice.database.keys))
    try:
        before = charges(context)
        for what, which, cents in steps:
            try:
                context = step(context, boss, what, which, cents)
            except UserError:
                continue
        whole(context, before)
    finally:
        context.close()


def step(context: Context, boss, what: str, which: int, cents: int) -> Context:
    who, visit = guarantor(context), claim_id(context, "A1" if which == 1 else "A2")
    as_boss = dataclasses.replace(context, user=boss)
    if what == "day":
        later = on(context, date.fromordinal(context.clock.today().toordinal() + which * 9))
        with later.database.transaction():
            settle_plans(later)
        return later
    if what in {"pay oldest", "pay visit", "pay plan", "keep"}:
        spread = {"pay oldest": Spread.OLDEST, "pay visit": Spread.VISIT, "pay plan": Spread.PLAN, "keep": Spread.NONE}
        pay(context, cents, Allocation(spread=spread[what], claim_id=visit))
    elif what == "apply":
        apply_unapplied(context, ApplyUnapplied(guarantor_id=who))
    elif what == "take off":
        take_off(context, TakeOff(payment_id=which, claim_id=visit if cents % 2 else None, reason="x"))
    elif what == "return":
        fee = 25_00 if cents % 2 else 0
        day = context.clock.today()
        return_payment(context, ReturnPayment(payment_id=which, returned_on=day, reason="NSF", fee_cents=fee))
    elif what == "void":
        void_payment(context, VoidPayment(payment_id=which, reason="x"))
    elif what == "write off":
        kind = EntryKind.SMALL_BALANCE if cents < 5_00 else EntryKind.BAD_DEBT
        request_write_off(context, RequestWriteOff(guarantor_id=who, kind=kind, shares=((visit, cents),), reason="x"))
    elif what == "decide":
        decide_write_off(as_boss, DecideWriteOff(write_off_id=which, approve=cents % 3 > 0, because="x"))
    elif what == "reverse":
        reverse_write_off(context, ReverseWriteOff(write_off_id=which, reason="x"))
    elif what == "refund":
        request_refund(context, RequestRefund(guarantor_id=who, amount_cents=cents, reason="x"))
    elif what == "issue":
        decide_refund(as_boss, DecideRefund(refund_id=which, approve=True))
        issue_refund(
            context,
            IssueRefund(refund_id=which, issued_on=context.clock.today(), method="Check", reference="1"),
        )
    elif what == "stop":
        stop_refund(context, StopRefund(refund_id=which, because="x"))
    elif what == "free":
        free_visit_credit(context, FreeCredit(claim_id=visit))
    elif what in {"reset", "reset back"}:
        reset_responsibility(context, ResetResponsibility(claim_id=visit, to_patient=what == "reset back", reason="x"))
    else:
        day = context.clock.today()
        first = date.fromordinal(day.toordinal() + 10)
        first = first if first.day <= 28 else first.replace(day=28)
        owed = sum(context.database.rows("SELECT sum(patient_cents) FROM claim")[0])
        set_up_plan(
            context,
            SetUpPlan(guarantor_id=who, terms=PlanTerms(total_cents=owed, instalments=2, first_due_on=first)),
        )
    return context


def charges(context: Context) -> int:
    return int(context.database.value("SELECT sum(balance_cents) FROM claim"))


def whole(context: Context, before: int) -> None:
    """Every rule of the ledger, and: the balance moved by what was applied, taken off and charged, by nothing else."""
    ledger_sound(context)
    database = context.database
    assert (
        database.value(
            "SELECT coalesce(min(s), 0) FROM (SELECT sum(amount_cents) s FROM cash_entry GROUP BY payment_id)"
        )
        >= 0
    )
    fees = database.value("SELECT coalesce(sum(amount_cents), 0) FROM ledger_entry WHERE kind = 'NSF_FEE'")
    applied = database.value(
        "SELECT coalesce(-sum(amount_cents), 0) FROM cash_entry WHERE kind IN ('applied', 'taken_off')"
    )
    off = database.value(
        "SELECT coalesce(-sum(e.amount_cents), 0) FROM ledger_entry e LEFT JOIN ledger_entry x ON x.id = e.reverses_id"
        " WHERE coalesce(x.kind, e.kind) IN ('ADJ_SMALL_BAL', 'BAD_DEBT_TRANSFER')"
    )
    assert charges(context) == before + fees - applied - off
    for day in {TODAY, context.clock.today()}:
        assert daily_close(context, day).ties_out
