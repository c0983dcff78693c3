"""What a patient is asked for: every sum holds, one statement joins the next, and looking changes nothing."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from claim_reading import claim_id, count, one, row_counts, sound
from intake_samples import (
    ANA,
    BIRCH,
    ORDINARY,
    SUPPLEMENT,
    adjustments,
    answer,
    claim,
    claim_file,
    coverage,
    line,
    payment,
    remittance_file,
    taken_back,
)

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.plans import PlanTerms
from arcaller_desktop.domain.statements import statement_problems
from arcaller_desktop.services import documents
from arcaller_desktop.services.balances import patient_balance
from arcaller_desktop.services.documents import DocumentUnknownError, reprint
from arcaller_desktop.services.patients import SaveGuarantor, file_of_claim, save_guarantor
from arcaller_desktop.services.plans import SetUpPlan, set_up_plan
from arcaller_desktop.services.practices import SavePractice, practice_profile, save_practice
from arcaller_desktop.services.statements import (
    IssueStatement,
    PreviewStatement,
    StatementHeldError,
    StatementUnsoundError,
    issue_statement,
    preview_statement,
    statement_candidates,
    statement_content,
)

LATER = date(2026, 2, 3)
NEXT_MONTH = date(2026, 4, 14)


@pytest.fixture
def billing(practice):
    """The practice with all that a statement needs of it."""
    profile = practice_profile(practice)
    whole = dataclasses.replace(
        profile,
        address=dataclasses.replace(profile.address, line1="12 Maple St", city="Dayton", state="OH", zip_code="45402"),
    )
    save_practice(practice, SavePractice(profile=whole))
    return practice


@pytest.fixture
def owing(billing, load):
    """One visit of Ana's, of which $15.00 are hers."""
    load(claim_file(claim()), remittance_file(payment(answer(*ORDINARY))))
    return billing


def guarantor(context):
    return context.database.value("SELECT id FROM guarantor ORDER BY id LIMIT 1")


def content(context, number=None):
    found = statement_content(context, number or guarantor(context))
    assert statement_problems(found) == ()
    return found


def issue(context):
    return issue_statement(context, IssueStatement(guarantor_id=guarantor(context)), NoProgress())


def on_day(context, day):
    return dataclasses.replace(context, clock=FixedClock(day))


def test_the_first_statement_tells_the_whole_history_of_each_line(owing) -> None:
    found = content(owing)
    (visit,) = found.visits
    (shown,) = visit.lines
    assert (shown.charge_cents, shown.insurance_paid_cents, shown.adjustment_cents, shown.owe_cents) == (
        100_00,
        60_00,
        25_00,
        15_00,
    )
    assert [(part.reason.value, part.amount_cents) for part in shown.why] == [("coinsurance", 15_00)]
    assert (found.summary.previous_balance_cents, found.summary.amount_due_cents) == (0, 15_00)
    assert (visit.insurer, visit.insurer_processed_on) == ("Alder Health", date(2026, 1, 20))


def test_preview_and_candidates_change_nothing(owing) -> None:
    before = row_counts(owing)
    paper = preview_statement(owing, PreviewStatement(guarantor_id=guarantor(owing)), NoProgress())
    assert paper.pdf.startswith(b"%PDF")
    (candidate,) = statement_candidates(owing)
    assert (candidate.hold, candidate.amount_due_cents) == ("", 15_00)
    assert patient_balance(owing, claim_id(owing)).owed_cents == 15_00
    assert row_counts(owing) == before


def test_a_run_asks_nobody_again_before_the_day_that_was_given(owing) -> None:
    issue(owing)
    (again,) = statement_candidates(owing)
    assert "is not due before" in again.hold
    next_month = dataclasses.replace(owing, clock=FixedClock(NEXT_MONTH))
    assert [one.hold for one in statement_candidates(next_month)] == [""]


def test_nothing_comes_between_what_a_statement_says_and_what_is_recorded(owing) -> None:
    locked = []

    class Watched(NoProgress):
        def report(self, done: int, total: int, label: str) -> None:
            locked.append(owing.database.is_writing)

    issue_statement(owing, IssueStatement(guarantor_id=guarantor(owing)), Watched())
    assert locked == [False, True]


def test_a_name_that_paper_cannot_show_is_not_sent(owing) -> None:
    file = file_of_claim(owing, claim_id(owing))
    unseen = dataclasses.replace(file.guarantor, name=PersonName(last="王", first="小明"))
    save_guarantor(owing, SaveGuarantor(guarantor=unseen))
    before = row_counts(owing)
    with pytest.raises(StatementUnsoundError, match="letters"):
        issue(owing)
    assert row_counts(owing) == before


def test_an_issued_statement_is_kept_and_printed_again_byte_for_byte(owing, monkeypatch) -> None:
    issued = issue(owing)
    assert one(owing, "SELECT amount_due_cents, count(*) FROM statement") == (15_00, 1)
    again = reprint(owing, issued.document_id)
    assert again.pdf == issued.paper.pdf
    assert again.differs is False
    assert patient_balance(owing, claim_id(owing)).last_statement_on == date(2026, 3, 12)
    with pytest.raises(DocumentUnknownError):
        reprint(owing, 99)
    monkeypatch.setattr(documents, "render", lambda kind, content: issued.paper.pdf + b"%")
    assert reprint(owing, issued.document_id).differs is True
    sound(owing)


def test_a_second_statement_on_the_same_day_starts_from_the_first(owing) -> None:
    first, second = issue(owing), issue(owing)
    assert second.number != first.number
    assert second.document_id != first.document_id
    found = content(owing).summary
    assert (found.previous_balance_cents, found.new_charges_cents, found.amount_due_cents) == (15_00, 0, 15_00)


def test_claim_level_shares_are_shown_for_the_visit_as_a_whole(billing, load) -> None:
    whole = answer(
        line("99213", 100_00, 80_00),
        line("85025", 40_00, 25_00),
        adjustments=adjustments(("CO", "45", 5_00), ("PR", "1", 30_00)),
    )
    load(claim_file(claim()), remittance_file(payment(whole)))
    found = content(billing)
    (shown,) = found.visits[0].lines
    assert (shown.charge_cents, shown.adjustment_cents, shown.owe_cents) == (140_00, 5_00, 30_00)
    assert "1 more" in shown.description


def test_from_the_claim_as_a_whole_to_its_lines_the_summary_still_joins(billing, load) -> None:
    whole = answer(
        line("99213", 100_00, 80_00),
        line("85025", 40_00, 25_00),
        adjustments=adjustments(("CO", "45", 5_00), ("PR", "1", 30_00)),
    )
    load(claim_file(claim()), remittance_file(payment(whole)))
    issue(billing)
    load(remittance_file(payment(taken_back(whole), answer(*ORDINARY), trace="T2", paid_on=date(2026, 3, 20))))
    summary = content(on_day(billing, NEXT_MONTH)).summary
    assert (summary.previous_balance_cents, summary.balance_cents) == (30_00, 15_00)


def test_a_visit_that_a_further_payer_settled_was_not_paid_by_the_patient(owing, load) -> None:
    issue(owing)
    second = claim("A2", ("99214", 50_00), seen=date(2026, 2, 9))
    said = answer(
        line("99214", 50_00, 40_00, ("PR", "3", 10_00), seen=date(2026, 2, 9)),
        number="A2",
        icn="ICN2",
        service_from=date(2026, 2, 9),
    )
    load(claim_file(second), remittance_file(payment(said, trace="T2", paid_on=date(2026, 3, 1))))
    load(
        remittance_file(
            payment(answer(*SUPPLEMENT, status="2", icn="B1"), payer=BIRCH, trace="B1", paid_on=date(2026, 3, 20))
        )
    )
    summary = content(on_day(owing, NEXT_MONTH)).summary
    assert (summary.previous_balance_cents, summary.your_payments_cents) == (15_00, 0)
    assert (summary.new_charges_cents, summary.insurance_paid_cents, summary.adjustments_cents) == (50_00, 55_00, 0)
    assert summary.amount_due_cents == 10_00


def test_a_visit_back_with_its_payer_leaves_the_statement(owing, load) -> None:
    issue(owing)
    load(remittance_file(payment(taken_back(answer(*ORDINARY)), trace="T2", paid_on=date(2026, 3, 20))))
    found = statement_content(on_day(owing, NEXT_MONTH), guarantor(owing))
    assert (found.summary.previous_balance_cents, found.summary.balance_cents) == (15_00, 0)
    assert (found.summary.your_payments_cents, found.summary.adjustments_cents) == (0, 15_00)
    assert [visit.charge_cents for visit in found.pending] == [140_00]
    assert patient_balance(owing, claim_id(owing)).insurance_pending_cents == 140_00
    with pytest.raises(StatementHeldError):
        issue(on_day(owing, NEXT_MONTH))


def test_a_family_gets_one_statement(billing, load) -> None:
    leo = PersonName(last="RIVERA", first="LEO")
    policy = dataclasses.replace(coverage(), relationship="19", subscriber=ANA)
    child = claim("L1", ("99392", 90_00), name=leo, born=date(2018, 1, 1), destination=policy)
    load(claim_file(claim(), child), remittance_file(payment(answer(*ORDINARY))))
    said = answer(line("99392", 90_00, 70_00, ("PR", "3", 20_00)), number="L1", icn="L1", patient=leo)
    load(remittance_file(payment(said, trace="T2")))
    found = content(billing)
    assert count(billing, "guarantor") == 1
    assert sorted(visit.patient_first_name for visit in found.visits) == ["Ana", "Leo"]
    assert (found.summary.amount_due_cents, found.aging.total_cents) == (35_00, 35_00)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("UPDATE guarantor SET statement_hold = 'in dispute'", "in dispute"),
        ("UPDATE patient SET no_bill_reason = 'Medicaid'", "Medicaid"),
        ("UPDATE guarantor SET address_line1 = ''", "address"),
        ("UPDATE practice SET billing_mode = 'follow_up'", "own system"),
        ("UPDATE practice SET cut_over_on = '2026-01-21'", "before 01/21/2026"),
    ],
)
def test_a_held_account_says_why(owing, change, words) -> None:
    owing.database.execute(change)
    (candidate,) = statement_candidates(owing)
    assert words in candidate.hold
    assert words in patient_balance(owing, claim_id(owing)).hold
    before = row_counts(owing)
    with pytest.raises(StatementHeldError) as caught:
        issue(owing)
    assert words in caught.value.message
    assert row_counts(owing) == before


def test_from_the_cut_over_on_patients_are_billed_here(owing) -> None:
    # The payer answered on 01/20: from that day the $15.00 are Ana's.
    owing.database.execute("UPDATE practice SET cut_over_on = '2026-01-20'")
    assert issue(owing).amount_due_cents == 15_00


@pytest.fixture
def on_plan(billing, load):
    """$120.00 in three instalments from 04/15."""
    owed = answer(line("99213", 100_00, 0, ("PR", "1", 100_00)), line("85025", 40_00, 20_00, ("PR", "1", 20_00)))
    load(claim_file(claim()), remittance_file(payment(owed)))
    terms = PlanTerms(total_cents=120_00, instalments=3, first_due_on=date(2026, 4, 10))
    set_up_plan(billing, SetUpPlan(guarantor_id=guarantor(billing), terms=terms))
    return billing


def test_a_plan_asks_for_what_falls_due_and_no_more(on_plan) -> None:
    (candidate,) = statement_candidates(on_plan)
    assert candidate.hold == "nothing is due before the next installment of the payment plan"
    with pytest.raises(StatementHeldError):
        issue(on_plan)
    april = on_day(on_plan, date(2026, 3, 27))
    found = content(april).summary
    assert (found.balance_cents, found.amount_due_cents, found.plan_instalment_cents) == (120_00, 40_00, 40_00)
    assert found.on_plan_later_cents == 80_00
    assert issue(april).amount_due_cents == 40_00
    late = content(on_day(on_plan, date(2026, 5, 20))).summary
    assert (late.amount_due_cents, late.on_plan_later_cents) == (120_00, 0)
