"""Payments of patients: every cent is on a visit, waiting, or gone back; nothing is ever edited."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from claim_reading import claim_id, count, one, parts, sound
from intake_samples import BIRCH, SUPPLEMENT, answer, claim, claim_file, line, payment, remittance_file

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.ids import GuarantorId
from arcaller_desktop.domain.patient_payments import Allocation, CardFacts, PatientPayment, PaymentMethod, Spread
from arcaller_desktop.domain.plans import PlanTerms
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.allocations import UnfitPaymentError
from arcaller_desktop.services.patient_payments import (
    ApplyUnapplied,
    PaidElsewhereError,
    PaymentUnknownError,
    ReasonMissingError,
    RecordPayment,
    ReturnPayment,
    TakeOff,
    VoidPayment,
    add_payment,
    apply_unapplied,
    is_known_payment,
    record_payment,
    return_payment,
    take_off,
    void_payment,
)
from arcaller_desktop.services.plans import SetUpPlan, plan_view, set_up_plan
from arcaller_desktop.services.practices import SavePractice, practice_profile, save_practice
from arcaller_desktop.services.statements import statement_content
from arcaller_desktop.services.undo import UndoImport, undo_import
from arcaller_desktop.storage.patient_payments import stored_payment, unapplied_cents

TODAY = date(2026, 3, 12)


@pytest.fixture
def owing(practice, load):
    """$100.01 are Ana's: $15.00 of the first visit, $85.01 of the second."""
    load(claim_file(claim(), claim("A2", ("99215", 185_01), seen=date(2026, 1, 9))))
    first = answer(line("99213", 100_00, 85_00, ("PR", "2", 15_00)), line("85025", 40_00, 40_00))
    second = answer(
        line("99215", 185_01, 100_00, ("PR", "1", 85_01), seen=date(2026, 1, 9)),
        number="A2",
        icn="ICN2",
        service_from=date(2026, 1, 9),
    )
    load(remittance_file(payment(first, second)))
    return practice


def guarantor(context) -> GuarantorId:
    return GuarantorId(context.database.value("SELECT id FROM guarantor"))


def paid(context, cents: int, allocation: Allocation | None = None, **more) -> RecordPayment:
    facts = {
        "guarantor_id": guarantor(context),
        "method": PaymentMethod.CHECK,
        "amount_cents": cents,
        "received_on": TODAY,
        "reference": "1042",
    }
    return RecordPayment(payment=PatientPayment(**(facts | more)), allocation=allocation or Allocation())


def owed(context) -> tuple[int, int]:
    return parts(context, "A1")[3], parts(context, "A2")[3]


def waiting(context) -> int:
    return unapplied_cents(context.database, guarantor(context))


def test_the_oldest_first_and_the_rest_waits(owing) -> None:
    made = record_payment(owing, paid(owing, 20_00))
    assert (made.receipt_number, made.applied_cents, made.unapplied_cents) == ("R000001", 20_00, 0)
    assert owed(owing) == (0, 80_01)
    made = record_payment(owing, paid(owing, 90_00))
    assert (made.applied_cents, made.unapplied_cents) == (80_01, 9_99)
    assert owed(owing) == (0, 0)
    assert waiting(owing) == 9_99
    assert one(owing, "SELECT paid_cents, is_open FROM claim WHERE claim_number = 'A2'") == (185_01, 0)
    sound(owing)


def test_to_a_visit_by_hand_or_nowhere(owing) -> None:
    record_payment(owing, paid(owing, 5_00, Allocation(spread=Spread.VISIT, claim_id=claim_id(owing, "A2"))))
    assert owed(owing) == (15_00, 80_01)
    shares = ((claim_id(owing), 14_99), (claim_id(owing, "A2"), 1))
    record_payment(owing, paid(owing, 20_00, Allocation(spread=Spread.BY_HAND, shares=shares)))
    assert owed(owing) == (1, 80_00)
    record_payment(owing, paid(owing, 7_00, Allocation(spread=Spread.NONE)))
    assert waiting(owing) == 12_00
    sound(owing)


def test_to_the_plan(owing) -> None:
    terms = PlanTerms(total_cents=100_01, instalments=3, first_due_on=date(2026, 4, 10))
    with pytest.raises(UnfitPaymentError):
        record_payment(owing, paid(owing, 33_33, Allocation(spread=Spread.PLAN)))
    assert count(owing, "patient_payment") == 0
    set_up_plan(owing, SetUpPlan(guarantor_id=guarantor(owing), terms=terms))
    record_payment(owing, paid(owing, 33_33, Allocation(spread=Spread.PLAN)))
    view = plan_view(owing, claim_id(owing))
    assert [part.state for part in view.instalments] == ["paid", "next", "planned"]
    assert view.paid_cents == 33_33
    sound(owing)


def test_money_that_waits_is_applied_later(owing) -> None:
    record_payment(owing, paid(owing, 10_00, Allocation(spread=Spread.NONE)))
    record_payment(owing, paid(owing, 10_00, Allocation(spread=Spread.NONE)))
    apply_unapplied(owing, ApplyUnapplied(guarantor_id=guarantor(owing)))
    assert owed(owing) == (0, 80_01)
    assert waiting(owing) == 0
    # The first payment went to the first visit, the second finished it and went on.
    assert owing.database.rows(
        "SELECT x.payment_id, -x.amount_cents FROM cash_entry x WHERE x.kind = 'applied' ORDER BY x.id"
    ) == [(1, 10_00), (2, 5_00), (2, 5_00)]
    with pytest.raises(UnfitPaymentError):
        apply_unapplied(owing, ApplyUnapplied(guarantor_id=guarantor(owing)))
    sound(owing)


def test_taken_off_one_visit_or_all(owing) -> None:
    made = record_payment(owing, paid(owing, 50_00))
    take_off(owing, TakeOff(payment_id=made.payment_id, claim_id=claim_id(owing), reason="meant for the second visit"))
    assert owed(owing) == (15_00, 50_01)
    assert waiting(owing) == 15_00
    with pytest.raises(PaymentUnknownError):
        take_off(owing, TakeOff(payment_id=made.payment_id, claim_id=claim_id(owing), reason="again"))
    take_off(owing, TakeOff(payment_id=made.payment_id, reason="all of it"))
    assert owed(owing) == (15_00, 85_01)
    assert waiting(owing) == 50_00
    sound(owing)


def test_a_returned_check_takes_all_back_and_asks_for_the_fee(owing) -> None:
    made = record_payment(owing, paid(owing, 20_00))
    command = ReturnPayment(payment_id=made.payment_id, returned_on=TODAY, reason="NSF", fee_cents=25_00)
    return_payment(owing, command)
    assert owed(owing) == (40_00, 85_01)
    assert waiting(owing) == 0
    stored = stored_payment(owing.database, made.payment_id)
    assert (stored.stands, stored.returned_cents, stored.applied_cents) == (False, 20_00, 0)
    with pytest.raises(PaymentUnknownError):
        return_payment(owing, command)
    words = [part.reason.value for said in statement_content(owing, guarantor(owing)).lines for part in said.why]
    assert "fee" in words
    sound(owing)


def test_a_fee_for_money_that_found_no_visit_stands_on_the_oldest(owing) -> None:
    made = record_payment(owing, paid(owing, 20_00, Allocation(spread=Spread.NONE)))
    return_payment(owing, ReturnPayment(payment_id=made.payment_id, returned_on=TODAY, reason="NSF", fee_cents=1))
    assert owed(owing) == (15_01, 85_01)
    sound(owing)


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"returned_on": date(2026, 3, 11)}, "returned_on"),
        ({"returned_on": date(2026, 3, 13)}, "returned_on"),
        ({"fee_cents": 50_01}, "fee_cents"),
        ({"fee_cents": -1}, "fee_cents"),
    ],
)
def test_what_cannot_come_back(owing, more, field) -> None:
    made = record_payment(owing, paid(owing, 20_00))
    with pytest.raises(UnfitPaymentError) as caught:
        return_payment(
            owing, ReturnPayment(**({"payment_id": made.payment_id, "returned_on": TODAY, "reason": "NSF"} | more))
        )
    assert [name for name, _ in caught.value.lacks] == [field]
    assert owed(owing) == (0, 80_01)


def test_cash_does_not_come_back_from_a_bank_but_can_be_voided(owing) -> None:
    made = record_payment(owing, paid(owing, 20_00, method=PaymentMethod.CASH))
    with pytest.raises(UnfitPaymentError):
        return_payment(owing, ReturnPayment(payment_id=made.payment_id, returned_on=TODAY, reason="NSF"))
    with pytest.raises(ReasonMissingError):
        void_payment(owing, VoidPayment(payment_id=made.payment_id, reason=" "))
    void_payment(owing, VoidPayment(payment_id=made.payment_id, reason="wrong account"))
    assert owed(owing) == (15_00, 85_01)
    with pytest.raises(PaymentUnknownError):
        void_payment(owing, VoidPayment(payment_id=made.payment_id, reason="again"))
    sound(owing)


def test_no_card_number_reaches_the_books(owing) -> None:
    for more in (
        {"method": PaymentMethod.CARD, "card": CardFacts(last4="4111111111111111")},
        {"method": PaymentMethod.CARD, "card": CardFacts(last4="1111", token="4111111111111111")},
        {"note": "visa 4111 1111 1111 1111"},
    ):
        with pytest.raises(UnfitPaymentError):
            record_payment(owing, paid(owing, 20_00, **more))
    assert count(owing, "patient_payment") == 0
    card = CardFacts(brand="Visa", last4="1111", token="tok_8fk2")
    record_payment(owing, paid(owing, 20_00, method=PaymentMethod.CARD, card=card, reference=""))
    assert one(owing, "SELECT card_brand, card_last4, card_token FROM patient_payment") == ("Visa", "1111", "tok_8fk2")


def test_who_may_and_where(owing) -> None:
    auditor = dataclasses.replace(owing, user=dataclasses.replace(owing.user, role="auditor"))
    with pytest.raises(NotAllowedError):
        record_payment(auditor, paid(owing, 20_00))
    made = record_payment(owing, paid(owing, 20_00))
    caller = dataclasses.replace(owing, user=dataclasses.replace(owing.user, role="caller"))
    with pytest.raises(NotAllowedError):
        void_payment(caller, VoidPayment(payment_id=made.payment_id, reason="wrong"))
    profile = dataclasses.replace(practice_profile(owing), billing_mode="follow_up")
    save_practice(owing, SavePractice(profile=profile))
    with pytest.raises(PaidElsewhereError):
        record_payment(owing, paid(owing, 20_00))


def test_an_imported_payment_goes_with_its_import(owing, load) -> None:
    """What an import of payments does: `add_payment` in its own transaction, with its batch and an identity."""
    database = owing.database
    with database.transaction():
        database.execute(
            "INSERT INTO import_batch (id, started_at, user_id, state) VALUES (90, '2026-03-12T10:00:00+00:00', ?,"
            " 'done')",
            (owing.user.id,),
        )
        add_payment(owing, paid(owing, 120_00), batch_id=90, identity="PM:77")
    assert is_known_payment(owing, "PM:77")
    assert waiting(owing) == 19_99
    undo_import(owing, UndoImport(batch_id=90), NoProgress())
    assert owed(owing) == (15_00, 85_01)
    assert waiting(owing) == 0
    assert not is_known_payment(owing, "PM:77")
    sound(owing)


def test_an_import_whose_visits_were_paid_here_cannot_be_undone(owing) -> None:
    record_payment(owing, paid(owing, 20_00))
    with pytest.raises(Exception, match="rest on it"):
        undo_import(owing, UndoImport(batch_id=2), NoProgress())


def test_an_insurer_that_pays_after_the_patient_leaves_a_credit(owing, load) -> None:
    record_payment(owing, paid(owing, 15_00))
    pays = answer(*SUPPLEMENT, status="2", icn="B1")
    load(remittance_file(payment(pays, payer=BIRCH, trace="B1", paid_on=date(2026, 2, 20))))
    assert parts(owing) == (0, -15_00, 0, 0)
    sound(owing)
