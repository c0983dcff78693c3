"""Reading an 835 of 10,000 claims into our values, beside what the libraries take for less.

oxedi's bare parse makes no Python values, its document loop makes bytes of every element, x12sdk makes models. Ours
makes values and checks structure, envelope and all three balances. Goal: within 2.5 times oxedi's document loop.
"""

from __future__ import annotations

import random
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from arcaller_desktop.domain.people import Address, PersonName
from arcaller_desktop.domain.remittances import Adjustment, RemittanceClaim, RemittanceLine, RemittancePayment
from arcaller_desktop.domain.submissions import Organisation
from arcaller_desktop.edi.outgoing import Outgoing
from arcaller_desktop.edi.reading import iter_units, read_file
from arcaller_desktop.edi.writing import write_remittances

CLAIMS = 10_000
CLAIMS_PER_PAYMENT = 100
ADDRESS = Address(line1="1 MAIN ST", city="DAYTON", state="OH", zip_code="45402")


def made_line(chance: random.Random, number: int) -> RemittanceLine:
    charge = chance.randrange(50, 400) * 100
    contractual = charge * chance.randrange(10, 60) // 100
    copay = min(chance.choice((0, 1000, 2500, 4000)), charge - contractual)
    on = date(2026, 1, 1 + number % 28)
    adjustments = [Adjustment(group="CO", reason="45", amount_cents=contractual)]
    if copay:
        adjustments.append(Adjustment(group="PR", reason="3", amount_cents=copay))
    return RemittanceLine(
        procedure=f"9921{number % 5}",
        modifiers=("25",) if number % 4 == 0 else (),
        charge_cents=charge,
        paid_cents=charge - contractual - copay,
        allowed_cents=charge - contractual,
        units="1",
        service_from=on,
        service_to=on,
        control_number=f"L{number}",
        adjustments=tuple(adjustments),
        remarks=("N130",) if number % 7 == 0 else (),
    )


def made_claim(chance: random.Random, number: int) -> RemittanceClaim:
    lines = tuple(made_line(chance, number * 3 + n) for n in range(3))
    return RemittanceClaim(
        claim_number=f"A{number:06d}",
        status="1",
        charge_cents=sum(line.charge_cents for line in lines),
        paid_cents=sum(line.paid_cents for line in lines),
        filing_indicator="12",
        payer_claim_number=f"ICN{number}",
        place_of_service="11",
        frequency="1",
        patient=PersonName(last=f"NAME{chance.choice('ABCDEFGH')}", first="ANA"),
        patient_member_id=f"W{number:08d}",
        service_from=lines[0].service_from,
        service_to=lines[-1].service_to,
        received_on=date(2026, 2, 1),
        remarks=("MA01",) if number % 3 == 0 else (),
        lines=lines,
    )


@pytest.fixture(scope="module")
def era() -> bytes:
    chance = random.Random(835)
    payments = []
    for first in range(0, CLAIMS, CLAIMS_PER_PAYMENT):
        claims = tuple(made_claim(chance, number) for number in range(first, first + CLAIMS_PER_PAYMENT))
        payments.append(
            RemittancePayment(
                payer=Organisation(name="BUCKEYE HEALTH PLAN", identifier="68069", phone="8005550188", address=ADDRESS),
                payee=Organisation(
                    name="MAPLE STREET FAMILY MEDICINE", npi="1234567893", tax_id="123456789", address=ADDRESS
                ),
                amount_cents=sum(claim.paid_cents for claim in claims),
                method="CHK",
                handling="I",
                paid_on=date(2026, 2, 2),
                trace=f"EFT{first}",
                originator="1311234567",
                claims=claims,
            )
        )
    outgoing = Outgoing(
        sender_id="PAYER",
        receiver_id="PRACTICE",
        sender_name="PAYER",
        receiver_name="PRACTICE",
        written_at=datetime(2026, 2, 2, 8, 0, tzinfo=UTC),
    )
    return write_remittances(payments, outgoing)


@pytest.mark.benchmark(group="835, 10,000 claims")
def test_our_values_whole(benchmark, era):
    read = benchmark.pedantic(read_file, args=(era,), rounds=5, warmup_rounds=1)
    assert read.counts.claims == CLAIMS
    assert read.counts.lines == 3 * CLAIMS
    assert [problem for problem in read.problems if problem.severity == "error"] == []


@pytest.mark.benchmark(group="835, 10,000 claims")
def test_our_values_unit_by_unit(benchmark, era):
    claims = benchmark.pedantic(lambda: sum(unit.counts.claims for unit in iter_units(era)), rounds=5, warmup_rounds=1)
    assert claims == CLAIMS


@pytest.mark.benchmark(group="835, 10,000 claims")
def test_oxedi_bare_parse(benchmark, era):
    import oxedi

    result = benchmark.pedantic(oxedi.parse, args=(era,), rounds=5, warmup_rounds=1)
    assert result.count_claims() == CLAIMS


@pytest.mark.benchmark(group="835, 10,000 claims")
def test_oxedi_document_loop(benchmark, era):
    import oxedi

    def loop() -> int:
        claims = 0
        for segment in oxedi.parse(era).document:
            claims += segment.id == b"CLP" and len(segment.elements) > 0
        return claims

    assert benchmark.pedantic(loop, rounds=5, warmup_rounds=1) == CLAIMS


@pytest.mark.benchmark(group="835, 10,000 claims")
def test_x12sdk_models(benchmark, era):
    from x12sdk.io import X12ModelReader

    def models() -> int:
        claims = 0
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "era.835"
            path.write_bytes(era)
            with X12ModelReader(str(path)) as reader:
                for model in reader.models():
                    claims += sum(len(loop.loop_2100) for loop in model.loop_2000)
        return claims

    assert benchmark.pedantic(models, rounds=1) == CLAIMS
