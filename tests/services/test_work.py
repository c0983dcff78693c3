"""Where claims stand in the queue after files, touches and days."""

from __future__ import annotations

import dataclasses
from datetime import date

from claim_reading import claim_id, count, ledger_sound, one
from intake_samples import (
    BIRCH,
    DENIED,
    MEDIGAP,
    ORDINARY,
    PAID_IN_FULL,
    answer,
    claim,
    claim_file,
    line,
    payment,
    receipt,
    receipt_file,
    remittance_file,
    taken_back,
)

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.plans import PlanTerms
from arcaller_desktop.services.plans import SetUpPlan, set_up_plan
from arcaller_desktop.services.work import WeighAll, is_weighed_today, weigh_all, work_items

LATER = date(2026, 2, 3)


def status(context, number: str = "A1") -> str:
    return work_items(context, [claim_id(context, number)])[claim_id(context, number)].state.status.value


def on_day(context, day: date):
    return dataclasses.replace(context, clock=FixedClock(day))


def test_each_file_moves_the_claim(practice, load) -> None:
    load(claim_file(claim()))
    assert status(practice) == "no_response"
    load(receipt_file(receipt(accepted=False)))
    assert status(practice) == "rejected"
    load(remittance_file(payment(answer(*DENIED))))
    assert status(practice) in {"rejected", "requested", "denied"}
    load(receipt_file(receipt(accepted=True, on=date(2026, 1, 10))))
    assert status(practice) in {"requested", "denied"}
    load(remittance_file(payment(taken_back(answer(*DENIED)), answer(*ORDINARY), trace="T2", paid_on=LATER)))
    assert status(practice) == "patient"
    stored = one(practice, "SELECT status, next_action, next_action_on IS NOT NULL FROM claim")
    assert stored == ("patient", "BILL_PATIENT", 1)


def test_a_second_payer_that_answered_is_not_billed_again(practice, load) -> None:
    load(claim_file(claim(other_coverages=(MEDIGAP,))), remittance_file(payment(answer(*ORDINARY))))
    assert status(practice) == "bill_next"
    short = answer(
        line("99213", 100_00, 10_00, ("OA", "23", 85_00), ("OA", "ZZ9", 5_00)),
        line("85025", 40_00, 0, ("OA", "23", 40_00)),
        status="2",
        icn="B1",
    )
    load(remittance_file(payment(short, payer=BIRCH, trace="B1", paid_on=LATER)))
    assert one(practice, "SELECT payer2_cents FROM claim") == (5_00,)
    assert status(practice) == "decide"
    load(remittance_file(payment(taken_back(short), payer=BIRCH, trace="B2", paid_on=LATER)))
    assert status(practice) == "bill_next"


def test_an_overdue_instalment_stays_the_date_until_it_is_paid(practice, load) -> None:
    load(claim_file(claim()))
    owed = answer(line("99213", 100_00, 0, ("PR", "1", 100_00)), line("85025", 40_00, 40_00))
    load(remittance_file(payment(owed)))
    guarantor = practice.database.value("SELECT id FROM guarantor")
    terms = PlanTerms(total_cents=100_00, instalments=3, first_due_on=date(2026, 3, 20))
    set_up_plan(practice, SetUpPlan(guarantor_id=guarantor, terms=terms))

    def due(day: date) -> date | None:
        item = work_items(on_day(practice, day), [claim_id(practice)])[claim_id(practice)]
        assert item.state.status.value == "patient"
        return item.state.next_action_on

    first = due(date(2026, 3, 12))
    assert first is not None
    assert first >= date(2026, 3, 20)
    # Two months later the first instalment is still what is waited for.
    assert due(date(2026, 5, 12)) == first
    line_id = practice.database.value("SELECT id FROM claim_line WHERE patient_cents > 0")
    _pay(practice, line_id, 33_34)
    assert due(date(2026, 5, 12)) > first


def _pay(context, line_id: int, cents: int) -> None:
    context.database.execute(
        "INSERT INTO ledger_entry (claim_id, claim_line_id, kind, responsibility, amount_cents, effective_on,"
        " posted_at, user_id) SELECT claim_id, id, 'PT_PAYMENT', 4, ?, '2026-03-22', '2026-03-22T12:00:00+00:00', ?"
        " FROM claim_line WHERE id = ?",
        (-cents, context.user.id, line_id),
    )


def test_an_unpaid_down_payment_is_due_from_the_day_it_was_agreed(practice, load) -> None:
    load(claim_file(claim()))
    owed = answer(line("99213", 100_00, 0, ("PR", "1", 100_00)), line("85025", 40_00, 40_00))
    load(remittance_file(payment(owed)))
    guarantor = practice.database.value("SELECT id FROM guarantor")
    terms = PlanTerms(total_cents=100_00, down_payment_cents=25_00, instalments=3, first_due_on=date(2026, 4, 10))
    set_up_plan(practice, SetUpPlan(guarantor_id=guarantor, terms=terms))
    item = work_items(on_day(practice, date(2026, 4, 1)), [claim_id(practice)])[claim_id(practice)]
    assert item.state.next_action_on < date(2026, 3, 25)


def test_no_open_claim_is_without_a_next_date(practice, load) -> None:
    load(
        claim_file(*(claim(f"A{n}", seen=date(2026, 1, 1 + n)) for n in range(1, 9))),
        receipt_file(receipt("A1", accepted=False, service_from=date(2026, 1, 2))),
        remittance_file(payment(answer(*DENIED, number="A2", service_from=date(2026, 1, 3)))),
        remittance_file(payment(answer(*ORDINARY, number="A3", service_from=date(2026, 1, 4)), trace="T2")),
        remittance_file(payment(answer(*PAID_IN_FULL, number="A4", service_from=date(2026, 1, 5)), trace="T3")),
        remittance_file(payment(taken_back(answer(*ORDINARY, number="A5", service_from=date(2026, 1, 6))), trace="T4")),
        remittance_file(payment(answer(*ORDINARY, number="UNKNOWN", icn="U", patient_member_id="U"), trace="T5")),
    )
    orphans = practice.database.rows("SELECT claim_number FROM claim WHERE is_open = 1 AND next_action_on IS NULL")
    assert orphans == []
    assert count(practice, "claim") >= 9
    ledger_sound(practice)


def test_a_new_day_weighs_the_queue_anew(practice, load) -> None:
    load(claim_file(claim()))
    before = one(practice, "SELECT priority, deadline_on FROM claim")
    later = on_day(practice, date(2026, 3, 30))
    assert is_weighed_today(later) is False
    events = count(practice, "audit_event")
    weigh_all(later, WeighAll(), NoProgress())
    assert is_weighed_today(later)
    after = one(practice, "SELECT priority, deadline_on FROM claim")
    assert after[0] > before[0]
    assert count(practice, "audit_event") == events
