"""Whatever payers answer, in whatever order it comes in: the ledger is exact and every projection follows it."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import pytest
from claim_reading import ledger_sound
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from intake_samples import BIRCH, MEDIGAP, answer, claim, claim_file, line, payment, remittance_file, taken_back

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.services.intake import ImportFiles, import_files
from arcaller_desktop.services.tables import load_tables

GROUPS = ("CO", "PR", "OA", "PI", "CR", "QQ")
CODES = ("1", "2", "3", "45", "253", "16", "18", "22", "23", "27", "29", "96", "97", "133", "197", "ZZ9")
VISIT = (("99213", 100_00), ("85025", 40_00))
FIRST_DAY = date(2026, 1, 20)


@st.composite
def remitted_lines(draw, *, second: bool):
    """Lines that balance: what is not paid is adjusted under any pairs."""
    lines = []
    for code, charge in VISIT:
        prior = draw(st.integers(charge // 2, charge)) if second else 0
        paid = draw(st.sampled_from([0, (charge - prior) // 2, charge - prior]))
        rest = charge - prior - paid
        triplets = [("OA", "23", prior)] if prior else []
        while rest:
            part = draw(st.integers(1, rest)) if len(triplets) < 3 else rest
            triplets.append((draw(st.sampled_from(GROUPS)), draw(st.sampled_from(CODES)), part))
            rest -= part
        lines.append(line(code, charge, paid, *triplets))
    return tuple(lines)


@st.composite
def histories(draw):
    """Payments of two payers on one claim, some taken back; each under a number and a trace of its own."""
    payments = []
    for number in range(draw(st.integers(1, 2))):
        second = draw(st.booleans())
        said = answer(*draw(remitted_lines(second=second)), status="2" if second else "1", icn=f"I{number}")
        who = {"payer": BIRCH} if second else {}
        day = FIRST_DAY + timedelta(days=number)
        payments.append(payment(said, trace=f"T{number}", paid_on=day, **who))
        if draw(st.booleans()):
            payments.append(payment(taken_back(said), trace=f"R{number}", paid_on=day + timedelta(days=30), **who))
    return payments


class Visits:
    """A new visit of a new patient for each example, in one practice: making a practice costs more than a claim."""

    def __init__(self, context, folder) -> None:
        self.context = context
        self.folder = folder
        self.count = 0

    def new(self) -> str:
        self.count += 1
        return f"V{self.count}"

    def take(self, content: bytes) -> None:
        path = self.folder / "any.x12"
        path.write_bytes(content)
        import_files(self.context, ImportFiles(paths=(path,)), NoProgress())

    def claim_file(self, number: str) -> bytes:
        mine = dataclasses.replace(MEDIGAP, member_id=f"S{number}")
        own = dataclasses.replace(claim().destination, member_id=f"W{number}")
        return claim_file(claim(number, name=_patient(number), destination=own, other_coverages=(mine,)))

    def payment_file(self, number: str, said) -> bytes:
        claims = tuple(
            dataclasses.replace(
                one,
                claim_number=number,
                patient=_patient(number),
                patient_member_id=f"W{number}",
                payer_claim_number=f"{number}{one.payer_claim_number}",
            )
            for one in said.claims
        )
        return remittance_file(dataclasses.replace(said, claims=claims, trace=f"{number}{said.trace}"))

    def row(self, number: str, columns: str):
        return self.context.database.execute(
            f"SELECT {columns} FROM claim WHERE claim_number = ?", (number,)
        ).fetchall()


def _patient(number: str) -> PersonName:
    return PersonName(last=f"RIVERA{number}", first="ANA")


@pytest.fixture
def visits(practice, tmp_path) -> Visits:
    practice = dataclasses.replace(practice, clock=FixedClock(date(2026, 3, 12)), tables=load_tables())
    return Visits(practice, tmp_path)


quick = settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
MONEY = "payer1_cents, payer2_cents, payer3_cents, patient_cents, paid_cents, is_open, adjudication_state"


@quick
@given(payments=histories(), data=st.data())
def test_any_order_and_twice_gives_the_same(visits, payments, data) -> None:
    in_order, shuffled = visits.new(), visits.new()
    visits.take(visits.claim_file(in_order))
    for said in payments:
        visits.take(visits.payment_file(in_order, said))
    files = [visits.claim_file(shuffled), *(visits.payment_file(shuffled, said) for said in payments)]
    for content in [*data.draw(st.permutations(files)), data.draw(st.sampled_from(files))]:
        visits.take(content)
    (expected,) = visits.row(in_order, MONEY)
    (found,) = visits.row(shuffled, MONEY)
    assert found == expected
    paid = sum(one.paid_cents for said in payments for one in said.claims)
    assert expected[4] == paid
    ledger_sound(visits.context)


@quick
@given(payments=histories())
def test_a_balance_falls_by_payments_and_contractual_cuts_alone(visits, payments) -> None:
    number = visits.new()
    visits.take(visits.claim_file(number))
    for said in payments:
        visits.take(visits.payment_file(number, said))
    ((claim_id, balance, paid),) = visits.row(number, "id, balance_cents, paid_cents")
    cut = visits.context.database.value(
        "SELECT coalesce(-sum(e.amount_cents), 0) FROM ledger_entry e LEFT JOIN ledger_entry x ON x.id = e.reverses_id"
        " WHERE e.claim_id = ? AND coalesce(x.kind, e.kind) = 'ADJ_CONTRACTUAL'",
        (claim_id,),
    )
    assert balance == 140_00 - paid - cut
    assert cut >= 0
    standing = visits.context.database.value(
        "SELECT coalesce(sum(a.amount_cents), 0) FROM adjustment a JOIN remittance_claim r"
        " ON r.id = a.remittance_claim_id WHERE r.claim_id = ? AND r.is_reversed = 0 AND r.status <> '22'"
        " AND a.group_code = 'CO'",
        (claim_id,),
    )
    assert cut <= standing
    ledger_sound(visits.context)
