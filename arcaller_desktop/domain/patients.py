"""Patients, who pays for them, and their coverages: what an editor shows, and what keeps it from being saved."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.card_numbers import card_number_lacks
from arcaller_desktop.domain.ids import GuarantorId, PatientId, PayerId
from arcaller_desktop.domain.people import Address, PersonName

NO_BILL_REASONS = (
    "Qualified Medicare Beneficiary (QMB)",
    "Medicaid: nothing may be billed to the patient",
    "Workers' compensation or auto case",
    "Bankruptcy",
    "Deceased, estate closed",
    "Charity care",
    "Legal hold",
)
"""What an editor offers; a reason of one's own is possible."""
OLDEST_YEARS = 125


@dataclass(frozen=True, kw_only=True, slots=True)
class Guarantor:
    """Who gets the bill. `statement_hold` says why no statement goes out; empty when one may."""

    guarantor_id: GuarantorId
    account_number: str
    name: PersonName
    address: Address = Address()
    phone: str = ""
    email: str = ""
    statement_hold: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Patient:
    """One patient. `no_bill_reason` says why nothing may be asked of them; empty when it may."""

    patient_id: PatientId
    guarantor_id: GuarantorId
    name: PersonName
    birth_date: date | None = None
    sex: str = ""
    address: Address = Address()
    phone: str = ""
    email: str = ""
    no_bill_reason: str = ""
    deceased_on: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Coverage:
    """A plan the patient has or had. `rank` 1 is billed first; `relationship` is the X12 code, `18` is self."""

    payer_id: PayerId
    payer: str
    rank: int
    member_id: str = ""
    group_number: str = ""
    plan_name: str = ""
    relationship: str = ""
    subscriber: PersonName = PersonName()
    subscriber_birth_date: date | None = None
    effective_from: date | None = None
    effective_until: date | None = None


def patient_lacks(patient: Patient, today: date) -> tuple[tuple[str, str], ...]:
    """(field, message) for everything that keeps a patient from being saved."""
    lacks = _shared_lacks(patient.name, patient.address, patient.email)
    born, died = patient.birth_date, patient.deceased_on
    if born is not None and not 0 <= today.year - born.year <= OLDEST_YEARS:
        lacks.append(("birth_date", "This year of birth cannot be right."))
    elif born is not None and born > today:
        lacks.append(("birth_date", "The birth date lies in the future."))
    if died is not None and (died > today or (born is not None and died < born)):
        lacks.append(("deceased_on", "This date of death cannot be right."))
    if patient.sex not in {"", "F", "M", "U"}:
        lacks.append(("sex", "Possible are F, M, U or nothing."))
    return (*lacks, *card_number_lacks(patient))


def guarantor_lacks(guarantor: Guarantor) -> tuple[tuple[str, str], ...]:
    """(field, message) for everything that keeps a guarantor from being saved."""
    return (*_shared_lacks(guarantor.name, guarantor.address, guarantor.email), *card_number_lacks(guarantor))


def _shared_lacks(name: PersonName, address: Address, email: str) -> list[tuple[str, str]]:
    lacks = []
    if not name.last.strip():
        lacks.append(("last_name", "Give the last name."))
    if re.fullmatch(r"[\d-]+", address.zip_code) and not re.fullmatch(r"\d{5}(-?\d{4})?", address.zip_code):
        lacks.append(("zip_code", "A ZIP code has 5 or 9 digits."))
    if address.state and not re.fullmatch(r"[A-Za-z]{2}", address.state):
        lacks.append(("state", "Give the state as two letters."))
    if email and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", email):
        lacks.append(("email", "This is not an e-mail address."))
    return lacks
