"""What a letter says of a payment, a refund or a plan comes from the records, not from memory."""

from __future__ import annotations

from datetime import date

import pytest
from patient_accounts import TODAY, another, guarantor, make_owing, on, pay

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.plans import PlanTerms
from arcaller_desktop.services.letter_facts import account_facts
from arcaller_desktop.services.letters import WriteLetter, letter_choice, preview_letter
from arcaller_desktop.services.patient_refunds import (
    DecideRefund,
    IssueRefund,
    RequestRefund,
    decide_refund,
    issue_refund,
    request_refund,
)
from arcaller_desktop.services.plan_care import settle_plans
from arcaller_desktop.services.plans import SetUpPlan, set_up_plan


@pytest.fixture
def owing(practice, load):
    return make_owing(practice, load)


def lacks(context, kind) -> tuple[str, ...]:
    """What a person still has to fill in."""
    command = WriteLetter(kind=kind, guarantor_id=guarantor(context))
    return preview_letter(context, command, NoProgress()).lacks


def test_the_receipt_letter_is_filled_from_the_payment(owing) -> None:
    assert "Amount paid" in lacks(owing, "receipt")
    pay(owing, 20_00)
    pay(owing, 50_00)
    facts = account_facts(owing, guarantor(owing), "receipt", "en").texts
    assert (facts["receipt_number"], facts["paid_amount"], facts["paid_method"]) == ("R000002", "$50.00", "Check 1042")
    assert facts["paid_for"].startswith("visit of January")
    assert account_facts(owing, guarantor(owing), "receipt", "en", "R000001").texts["paid_amount"] == "$20.00"
    spanish = account_facts(owing, guarantor(owing), "receipt", "es").texts
    assert spanish["paid_method"] == "Cheque 1042"
    assert lacks(owing, "receipt") == ()
    assert letter_choice(owing, guarantor(owing)).known["receipt", "en"]["paid_amount"] == "$50.00"


def test_the_refund_letter_is_filled_from_the_refund_once_it_was_sent(owing) -> None:
    pay(owing, 150_00)
    whole = RequestRefund(guarantor_id=guarantor(owing), amount_cents=49_99, reason="you paid twice")
    request_refund(owing, whole)
    assert "Amount refunded" in lacks(owing, "refund")
    number = owing.database.value("SELECT id FROM patient_refund")
    other = another(owing)
    decide_refund(other, DecideRefund(refund_id=number, approve=True))
    assert lacks(owing, "refund") == ("How it is sent",)
    issue_refund(other, IssueRefund(refund_id=number, issued_on=TODAY, method="check", reference="3391"))
    facts = account_facts(owing, guarantor(owing), "refund", "en").texts
    assert (facts["refund_amount"], facts["refund_method"]) == ("$49.99", "check 3391")
    assert facts["refund_reason"] == "you paid twice"


def test_the_default_letter_is_filled_from_the_plan_in_default(owing) -> None:
    terms = PlanTerms(total_cents=100_01, instalments=3, first_due_on=date(2026, 4, 10))
    set_up_plan(owing, SetUpPlan(guarantor_id=guarantor(owing), terms=terms))
    later = on(owing, date(2026, 5, 20))
    settle_plans(later)
    assert owing.database.value("SELECT state FROM payment_plan") == "defaulted"
    facts = account_facts(later, guarantor(owing), "plan_default", "en").texts
    assert (facts["plan_missed"], facts["plan_left"]) == ("$66.66", "$100.01")
