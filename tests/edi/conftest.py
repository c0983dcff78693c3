"""Values of a small practice for the tests of payer files: complete, so that every segment we write is written."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from arcaller_desktop.domain.acknowledgements import ClaimAcknowledgement, ClaimStatus
from arcaller_desktop.domain.people import Address, PersonName
from arcaller_desktop.domain.remittances import (
    Adjustment,
    ProviderAdjustment,
    Reference,
    RemittanceClaim,
    RemittanceLine,
    RemittancePayment,
    ReportedAmount,
)
from arcaller_desktop.domain.submissions import (
    Organisation,
    SubmittedClaim,
    SubmittedCoverage,
    SubmittedLine,
    SubmittedPatient,
)
from arcaller_desktop.edi.outgoing import Outgoing

PRACTICE = Organisation(
    name="MAPLE STREET FAMILY MEDICINE",
    npi="1234567893",
    tax_id="123456789",
    address=Address(line1="12 MAPLE ST", line2="SUITE 4", city="DAYTON", state="OH", zip_code="454021234"),
    phone="9375550100",
    taxonomy="207Q00000X",
)
PAYER = Organisation(
    name="BUCKEYE HEALTH PLAN",
    identifier="68069",
    address=Address(line1="PO BOX 77", city="COLUMBUS", state="OH", zip_code="432150077"),
)
SELF = SubmittedCoverage(
    rank=1,
    payer=PAYER,
    filing_indicator="CI",
    member_id="W123456789",
    group_number="G100",
    subscriber=PersonName(last="RIVERA", first="ANA", middle="M"),
    subscriber_birth_date=date(1980, 2, 29),
    relationship="18",
)
ADDRESS = Address(line1="9 ELM AVE", city="DAYTON", state="OH", zip_code="45402")


@pytest.fixture
def outgoing() -> Outgoing:
    return Outgoing(
        sender_id="MAPLEST",
        receiver_id="CLEARCO",
        sender_name="MAPLE STREET FAMILY MEDICINE",
        receiver_name="CLEARCO",
        written_at=datetime(2026, 3, 12, 15, 0, tzinfo=UTC),
        control_number=17,
    )


@pytest.fixture
def practice() -> Organisation:
    return PRACTICE


@pytest.fixture
def own_claim() -> SubmittedClaim:
    """The patient is the subscriber; two lines, replacement of an earlier claim, secondary coverage."""
    return SubmittedClaim(
        claim_number="A1001",
        charge_cents=25050,
        place_of_service="11",
        frequency="7",
        payer_claim_number="ICN778",
        authorization="AUTH5",
        referral="REF9",
        clearinghouse_trace="CLR22",
        note="CORRECTED UNITS",
        patient_paid_cents=2000,
        diagnoses=("E119", "I10"),
        service_from=date(2026, 1, 5),
        service_to=date(2026, 1, 7),
        billing_provider=PRACTICE,
        rendering_name=PersonName(last="OKAFOR", first="NNEKA"),
        rendering_npi="1093817465",
        rendering_taxonomy="207Q00000X",
        facility=Organisation(name="MAPLE SURGERY CENTER", npi="1407812365", address=ADDRESS),
        patient=SubmittedPatient(
            name=PersonName(last="RIVERA", first="ANA", middle="M"),
            birth_date=date(1980, 2, 29),
            sex="F",
            address=ADDRESS,
        ),
        destination=SELF,
        other_coverages=(
            SubmittedCoverage(
                rank=2,
                payer=Organisation(name="MEDICARE OHIO", identifier="15202"),
                filing_indicator="MB",
                member_id="1EG4TE5MK73",
                subscriber=PersonName(last="RIVERA", first="ANA"),
                relationship="18",
                paid_cents=4010,
            ),
        ),
        lines=(
            SubmittedLine(
                number=1,
                procedure="99214",
                modifiers=("25", "95"),
                charge_cents=20000,
                units="1",
                place_of_service="11",
                diagnosis_pointers="1:2",
                service_from=date(2026, 1, 5),
                service_to=date(2026, 1, 5),
                control_number="L1",
            ),
            SubmittedLine(
                number=2,
                procedure="J1100",
                charge_cents=5050,
                units="4",
                place_of_service="11",
                diagnosis_pointers="1",
                service_from=date(2026, 1, 5),
                service_to=date(2026, 1, 7),
                control_number="L2",
                drug_code="00641036725",
            ),
        ),
        batch_reference="B0001",
    )


@pytest.fixture
def child_claim() -> SubmittedClaim:
    """A dependent of the subscriber."""
    return SubmittedClaim(
        claim_number="A1002",
        charge_cents=9000,
        place_of_service="11",
        accident_date=date(2025, 12, 30),
        diagnoses=("S52501A",),
        service_from=date(2026, 1, 6),
        service_to=date(2026, 1, 6),
        billing_provider=PRACTICE,
        rendering_name=PersonName(last="OKAFOR", first="NNEKA"),
        rendering_npi="1093817465",
        patient=SubmittedPatient(
            name=PersonName(last="RIVERA", first="LEO"), birth_date=date(2015, 7, 1), sex="M", address=ADDRESS
        ),
        destination=SubmittedCoverage(
            rank=1,
            payer=PAYER,
            filing_indicator="CI",
            member_id="W123456789",
            group_number="G100",
            subscriber=PersonName(last="RIVERA", first="ANA", middle="M"),
            relationship="19",
        ),
        lines=(
            SubmittedLine(
                number=1,
                procedure="73090",
                modifiers=("RT",),
                charge_cents=9000,
                place_of_service="11",
                diagnosis_pointers="1",
                service_from=date(2026, 1, 6),
                service_to=date(2026, 1, 6),
                control_number="L3",
            ),
        ),
        batch_reference="B0001",
    )


@pytest.fixture
def payment() -> RemittancePayment:
    """Two claims, one of them reversed and corrected, a recoupment; balances at all three levels."""
    line = RemittanceLine(
        procedure="99214",
        modifiers=("25",),
        submitted_procedure="99215",
        submitted_modifiers=("25",),
        charge_cents=20000,
        paid_cents=9000,
        allowed_cents=12000,
        units="1",
        service_from=date(2026, 1, 5),
        service_to=date(2026, 1, 5),
        control_number="L1",
        adjustments=(
            Adjustment(group="CO", reason="45", amount_cents=8000),
            Adjustment(group="PR", reason="1", amount_cents=1000),
            Adjustment(group="PR", reason="2", amount_cents=2000, quantity="1"),
        ),
        remarks=("N130", "M15"),
        references=(Reference(qualifier="LU", value="11"),),
        amounts=(ReportedAmount(qualifier="KH", amount_cents=125),),
    )
    claim = RemittanceClaim(
        claim_number="A1001",
        status="1",
        charge_cents=25050,
        paid_cents=12050,
        patient_responsibility_cents=3000,
        filing_indicator="12",
        payer_claim_number="ICN900",
        place_of_service="11",
        frequency="1",
        patient=PersonName(last="RIVERA", first="ANA", middle="M"),
        patient_member_id="W123456789",
        subscriber=PersonName(last="RIVERA", first="JOSE"),
        subscriber_member_id="W987654321",
        corrected_name=PersonName(last="RIVERA", first="ANNA"),
        corrected_member_id="W111111111",
        rendering_npi="1093817465",
        crossover_payer=Organisation(name="OHIO MEDICAID", identifier="77034"),
        service_from=date(2026, 1, 5),
        service_to=date(2026, 1, 5),
        received_on=date(2026, 1, 9),
        coverage_expired_on=date(2026, 1, 31),
        interest_cents=33,
        patient_paid_cents=2000,
        adjustments=(Adjustment(group="OA", reason="23", amount_cents=2000),),
        remarks=("MA01", "MA18"),
        references=(Reference(qualifier="EA", value="MR55"),),
        amounts=(ReportedAmount(qualifier="AU", amount_cents=14000),),
        lines=(
            line,
            RemittanceLine(
                procedure="J1100",
                charge_cents=5050,
                paid_cents=5050,
                units="4",
                service_from=date(2026, 1, 5),
                service_to=date(2026, 1, 7),
            ),
        ),
    )
    reversal = RemittanceClaim(
        claim_number="A0990",
        status="22",
        charge_cents=-10000,
        paid_cents=-6000,
        filing_indicator="12",
        payer_claim_number="ICN801",
        patient=PersonName(last="NGUYEN", first="AN"),
        lines=(
            RemittanceLine(
                procedure="99213",
                charge_cents=-10000,
                paid_cents=-6000,
                adjustments=(Adjustment(group="CO", reason="45", amount_cents=-4000),),
            ),
        ),
    )
    return RemittancePayment(
        payer=Organisation(name="BUCKEYE HEALTH PLAN", identifier="68069", address=PAYER.address, phone="8005550188"),
        payee=Organisation(
            name="MAPLE STREET FAMILY MEDICINE", npi="1234567893", tax_id="123456789", address=PRACTICE.address
        ),
        amount_cents=12050 - 6000 - 1500,
        method="CHK",
        handling="I",
        paid_on=date(2026, 2, 2),
        trace="EFT5501",
        originator="1311234567",
        produced_on=date(2026, 2, 1),
        claims=(claim, reversal),
        provider_adjustments=(
            ProviderAdjustment(
                provider="1234567893", fiscal_on=date(2026, 12, 31), code="WO", reference="A0871", amount_cents=1533
            ),
            ProviderAdjustment(
                provider="1234567893", fiscal_on=date(2026, 12, 31), code="L6", reference="ICN900", amount_cents=-33
            ),
        ),
    )


@pytest.fixture
def answers() -> tuple[ClaimAcknowledgement, ...]:
    """One accepted, one rejected claim of the same batch."""
    source = Organisation(name="CLEARCO", identifier="CC01")
    return (
        ClaimAcknowledgement(
            claim_number="A1001",
            accepted=True,
            statuses=(ClaimStatus(category="A2", code="20"),),
            effective_on=date(2026, 1, 8),
            charge_cents=25050,
            payer_claim_number="ICN900",
            clearinghouse_trace="CLR22",
            patient=PersonName(last="RIVERA", first="ANA", middle="M"),
            member_id="W123456789",
            service_from=date(2026, 1, 5),
            source=source,
            batch_reference="B0001",
        ),
        ClaimAcknowledgement(
            claim_number="A1002",
            accepted=False,
            statuses=(
                ClaimStatus(category="A7", code="562", entity="85"),
                ClaimStatus(category="A7", code="164", entity="IL"),
            ),
            effective_on=date(2026, 1, 8),
            charge_cents=9000,
            message="SUBSCRIBER ID INVALID",
            patient=PersonName(last="RIVERA", first="LEO"),
            member_id="W123456789",
            service_from=date(2026, 1, 6),
            source=source,
            batch_reference="B0001",
        ),
    )
