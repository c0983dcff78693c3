"""A payer's payment with its explanation: what an 835 says. Signs are the file's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.submissions import Envelope, Organisation


@dataclass(frozen=True, kw_only=True, slots=True)
class Adjustment:
    """One CAS triplet: why part of the charge was not paid. Positive lowers the payment."""

    group: str
    reason: str
    amount_cents: Money
    quantity: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Reference:
    """A REF segment the mapper has no field for."""

    qualifier: str
    value: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ReportedAmount:
    """An AMT segment the mapper has no field for."""

    qualifier: str
    amount_cents: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class RemittanceLine:
    """One SVC loop. `procedure` was paid (SVC01), `submitted_procedure` is what was billed when it differs (SVC06)."""

    procedure: str
    modifiers: tuple[str, ...] = ()
    submitted_procedure: str = ""
    submitted_modifiers: tuple[str, ...] = ()
    revenue_code: str = ""
    charge_cents: Money
    paid_cents: Money
    allowed_cents: Money | None = None
    """AMT*B6 when the payer sends it."""
    units: str = ""
    service_from: date | None = None
    service_to: date | None = None
    control_number: str = ""
    adjustments: tuple[Adjustment, ...] = ()
    remarks: tuple[str, ...] = ()
    """LQ*HE codes."""
    references: tuple[Reference, ...] = ()
    amounts: tuple[ReportedAmount, ...] = ()
    segment: int = 0


_FORWARDED_STATUSES = frozenset(("19", "20", "21"))
_FORWARDED_REMARKS = frozenset(("MA07", "MA18", "N89"))


@dataclass(frozen=True, kw_only=True, slots=True)
class RemittanceClaim:
    """One CLP loop."""

    claim_number: str
    """CLP01: our number as the payer returns it."""
    status: str
    """CLP02. 22 is a reversal; 4 is not "denied" in general."""
    charge_cents: Money
    paid_cents: Money
    patient_responsibility_cents: Money = 0
    filing_indicator: str = ""
    payer_claim_number: str = ""
    """CLP07."""
    place_of_service: str = ""
    frequency: str = ""
    patient: PersonName = PersonName()
    patient_member_id: str = ""
    subscriber: PersonName | None = None
    subscriber_member_id: str = ""
    corrected_name: PersonName | None = None
    corrected_member_id: str = ""
    rendering_npi: str = ""
    crossover_payer: Organisation | None = None
    priority_payer: Organisation | None = None
    """NM1*PR: the payer this one holds to come first."""
    service_from: date | None = None
    service_to: date | None = None
    received_on: date | None = None
    coverage_expired_on: date | None = None
    interest_cents: Money = 0
    """AMT*I: paid on top, outside the claim's balance."""
    patient_paid_cents: Money = 0
    adjustments: tuple[Adjustment, ...] = ()
    remarks: tuple[str, ...] = ()
    """MOA and MIA remark codes."""
    references: tuple[Reference, ...] = ()
    amounts: tuple[ReportedAmount, ...] = ()
    lines: tuple[RemittanceLine, ...] = ()
    segment: int = 0

    @property
    def is_reversal(self) -> bool:
        """True when this takes an earlier payment back (CLP02 = 22)."""
        return self.status == "22"

    @property
    def is_predetermination(self) -> bool:
        """True for a price estimate made before the service (CLP02 = 25): nothing was decided or paid."""
        return self.status == "25"

    @property
    def is_forwarded(self) -> bool:
        """True when the payer sent the claim on to the next one itself: it is not billed again.

        Said by the status (19, 20, 21), by naming that payer (NM1*TT), or by a remark (MA07, MA18, N89).
        """
        if self.is_reversal:
            return False
        if self.status in _FORWARDED_STATUSES or self.crossover_payer is not None:
            return True
        remarks = {*self.remarks, *(remark for line in self.lines for remark in line.remarks)}
        return not remarks.isdisjoint(_FORWARDED_REMARKS)

    @property
    def all_adjustments_cents(self) -> Money:
        """The sum of every CAS amount at claim and line level."""
        at_claim = sum(a.amount_cents for a in self.adjustments)
        return at_claim + sum(a.amount_cents for line in self.lines for a in line.adjustments)


@dataclass(frozen=True, kw_only=True, slots=True)
class ProviderAdjustment:
    """One PLB pair: money moved outside any claim. Positive lowers the payment."""

    provider: str
    fiscal_on: date | None
    code: str
    reference: str
    amount_cents: Money
    segment: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class RemittancePayment:
    """One ST–SE: a payment and the claims it explains."""

    payer: Organisation
    payee: Organisation
    amount_cents: Money
    """BPR02; negative when BPR03 is D."""
    method: str = ""
    """BPR04: ACH, CHK, NON (zero payment) …"""
    handling: str = ""
    """BPR01: I, H (information only) …"""
    paid_on: date | None = None
    """BPR16."""
    trace: str = ""
    """TRN02: cheque or EFT number."""
    originator: str = ""
    """TRN03: the payer's tax id with a leading 1, as a rule."""
    produced_on: date | None = None
    claims: tuple[RemittanceClaim, ...] = ()
    provider_adjustments: tuple[ProviderAdjustment, ...] = ()
    envelope: Envelope = Envelope()
    segment: int = 0

    @property
    def claims_paid_cents(self) -> Money:
        """Σ CLP04."""
        return sum(claim.paid_cents for claim in self.claims)

    @property
    def provider_adjustments_cents(self) -> Money:
        """Σ PLB amounts."""
        return sum(a.amount_cents for a in self.provider_adjustments)
