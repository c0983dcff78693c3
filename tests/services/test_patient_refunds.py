"""Credits and refunds: freed from the visit, asked for, agreed by another, booked out, stopped."""

from __future__ import annotations

from datetime import date

import pytest
from claim_reading import claim_id, parts, sound
from intake_samples import BIRCH, SUPPLEMENT, answer, payment, remittance_file
from patient_accounts import TODAY, another, guarantor, make_owing, pay

from arcaller_desktop.domain.patient_payments import Allocation, Spread
from arcaller_desktop.services.accounts import account_detail
from arcaller_desktop.services.patient_payments import (
    PaymentRefundedError,
    ReturnPayment,
    VoidPayment,
    return_payment,
    void_payment,
)
from arcaller_desktop.services.patient_refunds import (
    DecideRefund,
    FreeCredit,
    IssueRefund,
    RefundUnknownError,
    RequestRefund,
    StopRefund,
    UnfitRefundError,
    decide_refund,
    free_visit_credit,
    issue_refund,
    open_refunds,
    request_refund,
    stop_refund,
)
from arcaller_desktop.services.write_offs import OwnRequestError
from arcaller_desktop.storage.patient_payments import unapplied_cents

NOWHERE = Allocation(spread=Spread.NONE)


@pytest.fixture
def owing(practice, load):
    return make_owing(practice, load)


def waiting(context) -> int:
    return unapplied_cents(context.database, guarantor(context))


def ask(context, cents: int, reason: str = "paid twice") -> int:
    request_refund(context, RequestRefund(guarantor_id=guarantor(context), amount_cents=cents, reason=reason))
    return open_refunds(context)[-1].refund_id


def issue(context, refund_id: int, **more) -> None:
    issue_refund(
        context,
        IssueRefund(**({"refund_id": refund_id, "issued_on": TODAY, "method": "Check", "reference": "88"} | more)),
    )


def test_a_credit_is_freed_then_refunded(owing, load) -> None:
    pay(owing, 15_00)
    pays = answer(*SUPPLEMENT, status="2", icn="B1")
    load(remittance_file(payment(pays, payer=BIRCH, trace="B1", paid_on=date(2026, 2, 20))))
    shown = account_detail(owing, guarantor(owing)).credits
    assert [(c.cents, c.owed_to.split(",")[0]) for c in shown] == [(15_00, "the patient")]
    assert free_visit_credit(owing, FreeCredit(claim_id=claim_id(owing))) == 15_00
    assert sum(parts(owing)) == 0
    assert waiting(owing) == 15_00
    with pytest.raises(UnfitRefundError):
        free_visit_credit(owing, FreeCredit(claim_id=claim_id(owing)))
    number = ask(owing, 15_00)
    with pytest.raises(OwnRequestError):
        decide_refund(owing, DecideRefund(refund_id=number, approve=True))
    with pytest.raises(RefundUnknownError):
        issue(owing, number)
    decide_refund(another(owing), DecideRefund(refund_id=number, approve=True))
    issue(owing, number)
    assert waiting(owing) == 0
    sound(owing)


def test_a_refund_comes_from_the_oldest_payments(owing) -> None:
    pay(owing, 10_00, NOWHERE)
    pay(owing, 20_00, NOWHERE)
    number = ask(owing, 12_00)
    decide_refund(another(owing), DecideRefund(refund_id=number, approve=True))
    issue(owing, number)
    left = [(p.unapplied_cents, p.refunded_cents) for p in account_detail(owing, guarantor(owing)).payments]
    assert left == [(18_00, 2_00), (0, 10_00)]
    first = account_detail(owing, guarantor(owing)).payments[1]
    with pytest.raises(PaymentRefundedError):
        void_payment(owing, VoidPayment(payment_id=first.payment_id, reason="wrong"))
    with pytest.raises(PaymentRefundedError):
        return_payment(owing, ReturnPayment(payment_id=first.payment_id, returned_on=TODAY, reason="NSF"))
    stop_refund(owing, StopRefund(refund_id=number, because="check came back"))
    assert waiting(owing) == 30_00
    void_payment(owing, VoidPayment(payment_id=first.payment_id, reason="wrong"))
    sound(owing)


def test_no_more_is_refunded_than_waits(owing) -> None:
    pay(owing, 10_00, NOWHERE)
    ask(owing, 6_00)
    for cents, reason in ((4_01, "x"), (0, "x"), (1, "")):
        with pytest.raises(UnfitRefundError):
            ask(owing, cents, reason)
    ask(owing, 4_00)


def test_a_refusal_frees_what_was_promised(owing) -> None:
    pay(owing, 10_00, NOWHERE)
    number = ask(owing, 10_00)
    with pytest.raises(UnfitRefundError):
        decide_refund(owing, DecideRefund(refund_id=number, approve=False))
    decide_refund(owing, DecideRefund(refund_id=number, approve=False, because="it is owed to the insurer"))
    assert open_refunds(owing) == ()
    ask(owing, 10_00)


@pytest.mark.parametrize("more", [{"reference": " "}, {"issued_on": date(2026, 3, 13)}])
def test_what_is_not_issued(owing, more) -> None:
    pay(owing, 10_00, NOWHERE)
    number = ask(owing, 10_00)
    decide_refund(another(owing), DecideRefund(refund_id=number, approve=True))
    with pytest.raises(UnfitRefundError):
        issue(owing, number, **more)
    assert waiting(owing) == 10_00
