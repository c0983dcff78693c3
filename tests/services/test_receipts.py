"""Receipts say what the payment did, and the day's close ties out with the ledger."""

from __future__ import annotations

import csv
import dataclasses
import io

import pytest
from claim_reading import claim_id, count
from patient_accounts import TODAY, guarantor, make_owing, pay

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.patient_payments import CardFacts, PatientPayment, PaymentMethod
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.daily_close import PrintClose, close_as_csv, close_content, daily_close, keep_daily_close
from arcaller_desktop.services.documents import reprint
from arcaller_desktop.services.no_bill import KeepPrivate, keep_private
from arcaller_desktop.services.patient_payments import (
    PaymentUnknownError,
    RecordPayment,
    VoidPayment,
    record_payment,
    void_payment,
)
from arcaller_desktop.services.receipts import PrintReceipt, keep_receipt, receipt_content


@pytest.fixture
def owing(practice, load):
    return make_owing(practice, load)


def test_a_receipt_says_where_the_money_went_and_what_is_left(owing) -> None:
    made = pay(owing, 50_00)
    said = receipt_content(owing, made.payment_id)
    assert (said.receipt_number, said.how, said.amount_cents) == ("R000001", "Check 1042", 50_00)
    assert [(share.amount_cents, share.left_cents) for share in said.shares] == [(15_00, 0), (35_00, 50_01)]
    assert (said.unapplied_cents, said.balance_after_cents) == (0, 50_01)
    with pytest.raises(PaymentUnknownError):
        receipt_content(owing, 99)


def test_a_card_is_named_by_its_last_digits_and_a_private_visit_not_at_all(owing) -> None:
    keep_private(owing, KeepPrivate(claim_id=claim_id(owing), private=True))
    owing.database.execute("UPDATE guarantor SET first_name = 'Luis'")
    card = CardFacts(brand="Visa", last4="4242", token="tok_1")
    payment = PatientPayment(
        guarantor_id=guarantor(owing),
        method=PaymentMethod.CARD,
        amount_cents=20_00,
        received_on=TODAY,
        card=card,
        paid_by="Luis Rivera",
    )
    said = receipt_content(owing, record_payment(owing, RecordPayment(payment=payment)).payment_id)
    assert said.how == "Card, Visa ending in 4242"
    assert said.received_from == "Luis Rivera"
    assert said.shares[0].description == "Medical service"
    assert "tok_1" not in repr(said)


def test_it_is_kept_once_and_reprints_the_same_after_the_payment_was_voided(owing) -> None:
    made = pay(owing, 50_00)
    first = keep_receipt(owing, PrintReceipt(payment_id=made.payment_id), NoProgress())
    again = keep_receipt(owing, PrintReceipt(payment_id=made.payment_id), NoProgress())
    assert (again.document_id, again.pdf) == (first.document_id, first.pdf)
    void_payment(owing, VoidPayment(payment_id=made.payment_id, reason="wrong account"))
    voided = keep_receipt(owing, PrintReceipt(payment_id=made.payment_id), NoProgress())
    assert voided.document_id != first.document_id
    assert receipt_content(owing, made.payment_id).voided == "wrong account"
    assert reprint(owing, first.document_id).pdf == first.pdf
    assert count(owing, "document") == 2


def test_the_close_counts_money_by_kind_and_person_and_ties_out(owing) -> None:
    made = pay(owing, 50_00)
    pay(owing, 70_00)
    void_payment(owing, VoidPayment(payment_id=made.payment_id, reason="wrong account"))
    found = daily_close(owing, TODAY)
    assert [(t.method, t.kind, t.count, t.cents) for t in found.totals] == [
        ("Check", "Received", 2, 120_00),
        ("Check", "Voided", 1, -50_00),
    ]
    # $50.01 went to A2 and $0.00 elsewhere before the void: what stands applied is the second payment's.
    assert (found.net_cents, found.applied_cents, found.ties_out) == (70_00, 50_01, True)
    rows = list(csv.DictReader(io.StringIO(close_as_csv(owing, TODAY).decode("utf-8-sig"))))
    assert sum(float(row["amount"]) for row in rows if row["movement"] in {"Received", "Voided"}) == 70.0
    caller = dataclasses.replace(owing, user=dataclasses.replace(owing.user, role="caller"))
    with pytest.raises(NotAllowedError):
        close_as_csv(caller, TODAY)


def test_the_sheet_of_the_close_says_the_day_and_is_kept(owing) -> None:
    pay(owing, 50_00)
    said = close_content(owing, TODAY)
    assert [(one.user, one.method, one.count, one.cents) for one in said.sums] == [(owing.user.name, "Check", 1, 50_00)]
    assert (said.net_cents, said.applied_cents, said.difference_cents) == (50_00, 50_00, 0)
    paper = keep_daily_close(owing, PrintClose(day=TODAY), NoProgress())
    assert paper.document_id is not None
    assert reprint(owing, paper.document_id).pdf == paper.pdf
    caller = dataclasses.replace(owing, user=dataclasses.replace(owing.user, role="auditor"))
    with pytest.raises(NotAllowedError):
        keep_daily_close(caller, PrintClose(day=TODAY), NoProgress())
