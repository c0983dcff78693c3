"""A claim as it was sent to a payer: what an 837P says. A claim has one or more submissions; they are kept apart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.claim_details import ClaimDetail
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.people import Address, PersonName


@dataclass(frozen=True, kw_only=True, slots=True)
class Envelope:
    """Where in a file a transaction stood. Provenance only: never part of an identity."""

    interchange_control: str = ""
    group_control: str = ""
    set_control: str = ""
    version: str = ""
    sent_on: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Organisation:
    """A practice, payer or other organisation named in a file."""

    name: str = ""
    npi: str = ""
    tax_id: str = ""
    identifier: str = ""
    address: Address = Address()
    phone: str = ""
    taxonomy: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class SubmittedCoverage:
    """One payer on a submitted claim. `rank` is 1 primary, 2 secondary, 3 tertiary."""

    rank: int
    payer: Organisation
    filing_indicator: str = ""
    member_id: str = ""
    group_number: str = ""
    plan_name: str = ""
    subscriber: PersonName = PersonName()
    subscriber_birth_date: date | None = None
    relationship: str = ""
    """`18` is the patient themself (SBR02 / PAT01)."""
    paid_cents: Money | None = None
    """AMT*D of another payer: what it has paid already."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SubmittedPatient:
    """Who was treated, as the claim says."""

    name: PersonName
    birth_date: date | None = None
    sex: str = ""
    address: Address = Address()


@dataclass(frozen=True, kw_only=True, slots=True)
class SubmittedLine:
    """One service line. `units` is the text of the file, `diagnosis_pointers` as `1:2`."""

    number: int
    procedure: str
    modifiers: tuple[str, ...] = ()
    charge_cents: Money
    units: str = "1"
    unit_kind: str = "UN"
    place_of_service: str = ""
    diagnosis_pointers: str = ""
    service_from: date | None = None
    service_to: date | None = None
    control_number: str = ""
    """REF*6R: the line's own number, returned on the remittance."""
    revenue_code: str = ""
    drug_code: str = ""
    segment: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class SubmittedClaim:
    """One CLM loop with the loops above it. `destination` is the coverage the file was sent to."""

    claim_number: str
    """CLM01: our number, often only a patient account number."""
    charge_cents: Money
    place_of_service: str = ""
    frequency: str = "1"
    """1 original, 7 replacement, 8 void."""
    payer_claim_number: str = ""
    """REF*F8: the payer's number of the claim replaced or voided."""
    authorization: str = ""
    referral: str = ""
    patient_paid_cents: Money = 0
    accident_date: date | None = None
    diagnoses: tuple[str, ...] = ()
    service_from: date | None = None
    service_to: date | None = None
    billing_provider: Organisation
    pay_to: Organisation | None = None
    rendering_name: PersonName = PersonName()
    rendering_npi: str = ""
    rendering_taxonomy: str = ""
    facility: Organisation | None = None
    patient: SubmittedPatient
    destination: SubmittedCoverage
    other_coverages: tuple[SubmittedCoverage, ...] = ()
    lines: tuple[SubmittedLine, ...] = ()
    clearinghouse_trace: str = ""
    """REF*D9."""
    note: str = ""
    """NTE02."""
    kind: str = "837P"
    """`837P` or `837I`."""
    batch_reference: str = ""
    """BHT03, which a 277CA names again."""
    envelope: Envelope = Envelope()
    adjusted_before_cents: Money = 0
    """Σ of the CAS amounts at claim and lines: what the payers before this one adjusted."""
    details: tuple[ClaimDetail, ...] = ()
    """Dates, numbers and amounts without a field of their own."""
    segment: int = 0
