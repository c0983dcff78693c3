"""Patients, guarantors and coverages as people edit them. How files find them again is in `parties`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from arcaller_desktop.domain.ids import ClaimId, GuarantorId, PatientId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.patients import Coverage, Guarantor, Patient
from arcaller_desktop.domain.people import Address, PersonName
from arcaller_desktop.storage.claims import refresh_search_texts
from arcaller_desktop.storage.columns import day_of, iso
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list
from arcaller_desktop.storage.parties import name_key, patient_sort

_NAME = "last_name, first_name, middle_name, suffix"
_ADDRESS = "address_line1, address_line2, city, state, zip_code"
_PATIENT = f"id, guarantor_id, {_NAME}, {_ADDRESS}, birth_date, sex, phone, email, no_bill_reason, deceased_on"
_GUARANTOR = f"id, account_number, {_NAME}, {_ADDRESS}, phone, email, statement_hold"


@dataclass(frozen=True, kw_only=True, slots=True)
class PatientSummary:
    """A patient in a list."""

    patient_id: PatientId
    name: PersonName
    birth_date: date | None
    account_number: str
    claims: int
    open_cents: Money
    """All open balances, the payers' parts included."""


def find_patient(database: PracticeDatabase, patient_id: PatientId) -> Patient | None:
    """The patient, or None."""
    row = database.execute(f"SELECT {_PATIENT} FROM patient WHERE id = ?", (patient_id,)).fetchone()
    return None if row is None else _patient(row)


def patient_of_claim(database: PracticeDatabase, claim_id: ClaimId) -> PatientId | None:
    """Whose claim it is."""
    found = database.value("SELECT patient_id FROM claim WHERE id = ?", (claim_id,))
    return None if found is None else PatientId(found)


def find_guarantor(database: PracticeDatabase, guarantor_id: GuarantorId) -> Guarantor | None:
    """The guarantor, or None."""
    row = database.execute(f"SELECT {_GUARANTOR} FROM guarantor WHERE id = ?", (guarantor_id,)).fetchone()
    return None if row is None else _guarantor(row)


def patients_of_guarantor(database: PracticeDatabase, guarantor_id: GuarantorId) -> tuple[Patient, ...]:
    """Everybody this guarantor pays for, by name."""
    return tuple(families(database, [guarantor_id]).get(guarantor_id, ()))


def families(database: PracticeDatabase, guarantor_ids: Collection[GuarantorId]) -> dict[GuarantorId, list[Patient]]:
    """Everybody each of these guarantors pays for, by name."""
    found: dict[GuarantorId, list[Patient]] = {}
    for row in database.rows(
        f"SELECT {_PATIENT} FROM patient WHERE guarantor_id {in_list()} ORDER BY name_key, id",
        (as_list(guarantor_ids),),
    ):
        patient = _patient(row)
        found.setdefault(patient.guarantor_id, []).append(patient)
    return found


def coverages_of_patient(database: PracticeDatabase, patient_id: PatientId) -> tuple[Coverage, ...]:
    """All plans of a patient, those billed first in front."""
    return tuple(
        Coverage(
            payer_id=row[0],
            payer=row[1],
            rank=row[2],
            member_id=row[3],
            group_number=row[4],
            plan_name=row[5],
            relationship=row[6],
            subscriber=PersonName(last=row[7], first=row[8]),
            subscriber_birth_date=day_of(row[9]),
            effective_from=day_of(row[10]),
            effective_until=day_of(row[11]),
        )
        for row in database.rows(
            "SELECT c.payer_id, p.name, c.rank, c.member_id, c.group_number, c.plan_name, c.relationship,"
            " c.subscriber_last, c.subscriber_first, c.subscriber_birth_date, c.effective_from, c.effective_until"
            " FROM coverage c JOIN payer p ON p.id = c.payer_id WHERE c.patient_id = ? ORDER BY c.rank, c.id",
            (patient_id,),
        )
    )


def search_patients(database: PracticeDatabase, words: Sequence[str], *, most: int) -> tuple[PatientSummary, ...]:
    """Patients with a name beginning with each of the folded `words`, or an account or member number with the one."""
    patterns = [f"% {_escaped(word)}%" for word in words]
    by_name = " AND ".join("' ' || name_key LIKE ? ESCAPE '\\'" for _ in patterns)
    sql = f"SELECT id FROM patient WHERE {by_name}"
    if len(words) == 1:
        sql += (
            " UNION SELECT p.id FROM guarantor g JOIN patient p ON p.guarantor_id = g.id WHERE g.account_number LIKE ?2"
            " ESCAPE '\\' UNION SELECT patient_id FROM coverage WHERE member_id LIKE ?2 ESCAPE '\\'"
        )
        patterns.append(f"{_escaped(words[0])}%")
    return tuple(
        PatientSummary(
            patient_id=row[0],
            name=PersonName(last=row[1], first=row[2], middle=row[3], suffix=row[4]),
            birth_date=day_of(row[5]),
            account_number=row[6],
            claims=row[7],
            open_cents=row[8],
        )
        for row in database.rows(
            f"SELECT p.id, p.last_name, p.first_name, p.middle_name, p.suffix, p.birth_date, g.account_number,"
            " (SELECT count(*) FROM claim c WHERE c.patient_id = p.id),"
            " (SELECT coalesce(sum(balance_cents), 0) FROM claim c WHERE c.patient_id = p.id AND c.is_open = 1)"
            f" FROM (SELECT id FROM patient WHERE id IN ({sql}) ORDER BY name_key, id LIMIT {most}) f"
            " JOIN patient p ON p.id = f.id JOIN guarantor g ON g.id = p.guarantor_id ORDER BY p.name_key, p.id",
            patterns,
        )
    )


def update_patient(database: PracticeDatabase, patient: Patient) -> None:
    """Replaces the patient's facts, guarantor included; claims follow with `rename_claims`."""
    database.execute(
        "UPDATE patient SET guarantor_id = ?, last_name = ?, first_name = ?, middle_name = ?, suffix = ?,"
        " address_line1 = ?, address_line2 = ?, city = ?, state = ?, zip_code = ?, birth_date = ?, sex = ?, phone = ?,"
        " email = ?, no_bill_reason = ?, deceased_on = ?, name_key = ? WHERE id = ?",
        (
            patient.guarantor_id,
            *_name_values(patient.name),
            *_address_values(patient.address),
            iso(patient.birth_date),
            patient.sex,
            patient.phone,
            patient.email,
            patient.no_bill_reason,
            iso(patient.deceased_on),
            name_key(patient.name),
            patient.patient_id,
        ),
    )


def update_guarantor(database: PracticeDatabase, guarantor: Guarantor) -> None:
    """Replaces the guarantor's facts; the account number stays."""
    database.execute(
        "UPDATE guarantor SET last_name = ?, first_name = ?, middle_name = ?, suffix = ?, address_line1 = ?,"
        " address_line2 = ?, city = ?, state = ?, zip_code = ?, phone = ?, email = ?, statement_hold = ? WHERE id = ?",
        (
            *_name_values(guarantor.name),
            *_address_values(guarantor.address),
            guarantor.phone,
            guarantor.email,
            guarantor.statement_hold,
            guarantor.guarantor_id,
        ),
    )


def rename_claims(database: PracticeDatabase, patient_id: PatientId, name: PersonName) -> None:
    """Brings the order and the search text of the patient's claims to the new name."""
    sort = patient_sort(name)
    database.execute("UPDATE claim SET patient_sort = ? WHERE patient_id = ?", (sort, patient_id))
    refresh_search_texts(database, claims_of_patient(database, patient_id))


def claims_of_patient(database: PracticeDatabase, patient_id: PatientId) -> list[ClaimId]:
    """The patient's open claims."""
    return [row[0] for row in database.rows("SELECT id FROM claim WHERE patient_id = ? AND is_open = 1", (patient_id,))]


def has_running_plan(database: PracticeDatabase, patient_id: PatientId) -> bool:
    """True when a claim of the patient is on a payment plan that is not over."""
    return (
        database.value(
            "SELECT 1 FROM claim c JOIN plan_claim pc ON pc.claim_id = c.id JOIN payment_plan p ON p.id = pc.plan_id"
            " WHERE c.patient_id = ? AND p.state IN ('active', 'late') LIMIT 1",
            (patient_id,),
        )
        is not None
    )


def _patient(row: tuple[Any, ...]) -> Patient:
    return Patient(
        patient_id=row[0],
        guarantor_id=row[1],
        name=_name(row[2:6]),
        address=_address(row[6:11]),
        birth_date=day_of(row[11]),
        sex=row[12],
        phone=row[13],
        email=row[14],
        no_bill_reason=row[15],
        deceased_on=day_of(row[16]),
    )


def _guarantor(row: tuple[Any, ...]) -> Guarantor:
    return Guarantor(
        guarantor_id=row[0],
        account_number=row[1],
        name=_name(row[2:6]),
        address=_address(row[6:11]),
        phone=row[11],
        email=row[12],
        statement_hold=row[13],
    )


def _name(parts: Sequence[str]) -> PersonName:
    return PersonName(last=parts[0], first=parts[1], middle=parts[2], suffix=parts[3])


def _name_values(name: PersonName) -> tuple[str, str, str, str]:
    return name.last, name.first, name.middle, name.suffix


def _address(parts: Sequence[str]) -> Address:
    return Address(line1=parts[0], line2=parts[1], city=parts[2], state=parts[3], zip_code=parts[4])


def _address_values(address: Address) -> tuple[str, str, str, str, str]:
    return address.line1, address.line2, address.city, address.state, address.zip_code


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
