"""Rows of the money page for dialogs that are tested by themselves, and files of rates for a real practice."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.credits import CreditCause, CreditState, UnappliedKind
from arcaller_desktop.domain.ids import ClaimId, PatientId, PayerId
from arcaller_desktop.domain.ledger import Responsibility
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.underpayments import UnderpaymentState
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.rates import ImportRates, ReadRates, import_rates
from arcaller_desktop.storage.credits import CreditRow, UnappliedRow
from arcaller_desktop.storage.underpayments import UnderpaymentRow

RATES = "Payer,Procedure,Effective from,Amount\nAlder Health,99213,01/01/2026,195.00\nNobody,99214,01/01/2026,1\n"
"""Claim A1 was allowed $170.00 for its 99213."""


def rates_file(folder: Path) -> Path:
    file = folder / "alder.csv"
    file.write_text(RATES, encoding="utf-8")
    return file


def bring_rates(practice: Context, folder: Path) -> None:
    command = ImportRates(read=ReadRates(file=rates_file(folder)), name="Alder 2026")
    import_rates(practice, command, NoProgress())


def underpaid_row(claim_id: ClaimId) -> UnderpaymentRow:
    return UnderpaymentRow(
        underpayment_id=1,
        claim_id=claim_id,
        claim_number="A1",
        patient="RIVERA, ANA",
        payer_id=PayerId(1),
        payer="Alder Health",
        procedure="99213",
        modifiers="25",
        service_on=date(2026, 1, 15),
        paid_on=date(2026, 2, 1),
        state=UnderpaymentState.SENT,
        expected_cents=195_00,
        allowed_cents=170_00,
        recovered_cents=0,
        found_on=date(2026, 2, 1),
        state_on=date(2026, 2, 3),
        reference="D-1",
        why="“Alder 2026”, row 99213: $195.00",
    )


def credit_row(claim_id: ClaimId) -> CreditRow:
    return CreditRow(
        claim_id=claim_id,
        claim_number="A1",
        patient_id=PatientId(1),
        patient="RIVERA, ANA",
        service_on=date(2026, 1, 15),
        owed_to=Responsibility.PAYER1,
        payer_id=PayerId(1),
        payer="Alder Health",
        payer_class=PayerClass.MEDICARE,
        amount_cents=50_00,
        paid_cents=100_00,
        since=date(2026, 2, 10),
        case_id=None,
        state=CreditState.FOUND,
        cause=CreditCause.DUPLICATE,
        identified_on=None,
        due_on=None,
        requested_by=None,
        reference="",
    )


def unapplied_row() -> UnappliedRow:
    return UnappliedRow(
        source="adjustment",
        source_id=1,
        kind=UnappliedKind.INTEREST,
        code="L6",
        payer_id=PayerId(1),
        payer="Alder Health",
        trace="T1",
        on=date(2026, 2, 1),
        amount_cents=2_00,
        reference="",
        resolution=None,
        note="",
    )
