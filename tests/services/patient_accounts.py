"""An account that owes, for the tests of what is done with it: $15.00 of visit A1, $85.01 of visit A2."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date

from claim_reading import parts
from intake_samples import answer, claim, claim_file, line, payment, remittance_file

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.domain.ids import GuarantorId, UserId
from arcaller_desktop.domain.patient_payments import Allocation, PatientPayment, PaymentMethod
from arcaller_desktop.domain.roles import User
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.patient_payments import RecordPayment, record_payment
from arcaller_desktop.services.users import AddUser, add_user

TODAY = date(2026, 3, 12)
SECOND = date(2026, 1, 9)


def make_owing(practice: Context, load: Callable[..., object]) -> Context:
    """Two visits of Ana's, answered by her insurer."""
    load(claim_file(claim(), claim("A2", ("99215", 185_01), seen=SECOND)))
    first = answer(line("99213", 100_00, 85_00, ("PR", "2", 15_00)), line("85025", 40_00, 40_00))
    second = answer(
        line("99215", 185_01, 100_00, ("PR", "1", 85_01), seen=SECOND), number="A2", icn="ICN2", service_from=SECOND
    )
    load(remittance_file(payment(first, second)))
    return practice


def guarantor(context: Context) -> GuarantorId:
    return GuarantorId(context.database.value("SELECT id FROM guarantor"))


def owed(context: Context) -> tuple[int, int]:
    """What is Ana's of A1 and A2."""
    return parts(context, "A1")[3], parts(context, "A2")[3]


def pay(context: Context, cents: int, allocation: Allocation | None = None):
    """A check over so much."""
    payment_made = PatientPayment(
        guarantor_id=guarantor(context),
        method=PaymentMethod.CHECK,
        amount_cents=cents,
        received_on=context.clock.today(),
        reference="1042",
    )
    return record_payment(context, RecordPayment(payment=payment_made, allocation=allocation or Allocation()))


def on(context: Context, day: date) -> Context:
    """The same practice on another day."""
    return dataclasses.replace(context, clock=FixedClock(day))


def another(context: Context, role: str = "manager", login: str = "max") -> Context:
    """The same practice with another person at it."""
    add_user(context, AddUser(login=login, name=login.title(), role=role, password="a long enough password"))
    number = context.database.value("SELECT id FROM user WHERE login = ?", (login,))
    return dataclasses.replace(context, user=User(id=UserId(number), login=login, name=login.title(), role=role))
