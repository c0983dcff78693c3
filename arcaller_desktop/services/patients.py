"""Patients and guarantors: found, shown with all that belongs to them, corrected."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any

from arcaller_desktop.base.errors import RefusedError, UserError
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, GuarantorId, PatientId
from arcaller_desktop.domain.patients import Coverage, Guarantor, Patient, guarantor_lacks, patient_lacks
from arcaller_desktop.domain.people import Address, PersonName, folded
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.storage import patients as stored
from arcaller_desktop.storage.parties import add_guarantor, guarantor_like
from arcaller_desktop.storage.patients import PatientSummary
from arcaller_desktop.storage.practices import THE_PRACTICE

MOST_FOUND = 50


class NoSuchPatientError(UserError):
    """The patient or guarantor is not there."""

    def __init__(self) -> None:
        super().__init__("This patient or guarantor does not exist.", "Search for the patient again.")


class UnfitPatientError(UserError):
    """The record cannot be saved as it is. `lacks` are (field, message)."""

    def __init__(self, lacks: tuple[tuple[str, str], ...]) -> None:
        super().__init__("Nothing was saved.", " ".join(dict.fromkeys(message for _, message in lacks)))
        self.lacks = lacks


class PlanRunsError(RefusedError):
    """A payment plan binds the guarantor who signed it."""

    def __init__(self) -> None:
        super().__init__(
            "A visit of this patient is on a payment plan that the present guarantor agreed to.",
            "Cancel that plan first, then choose the new guarantor.",
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class PatientFile:
    """A patient, who pays for them, how they are insured, and who else that guarantor pays for."""

    patient: Patient
    guarantor: Guarantor
    coverages: tuple[Coverage, ...]
    others: tuple[Patient, ...]
    is_own_guarantor: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class SavePatient:
    """What is now known of a patient. The guarantor stays; see `ChangeGuarantor`."""

    patient: Patient


@dataclass(frozen=True, kw_only=True, slots=True)
class SaveGuarantor:
    """What is now known of a guarantor. The account number stays."""

    guarantor: Guarantor


@dataclass(frozen=True, kw_only=True, slots=True)
class ChangeGuarantor:
    """Who pays from now on: the guarantor of another patient, or, with None, the patient."""

    patient_id: PatientId
    guarantor_id: GuarantorId | None = None


def find_patients(context: Context, text: str) -> tuple[PatientSummary, ...]:
    """Up to 50 patients by the beginnings of their names in any order, or by account or member number."""
    words = folded(text.replace(",", " ")).split()
    return stored.search_patients(context.database, words, most=MOST_FOUND) if words else ()


def patient_file(context: Context, patient_id: PatientId) -> PatientFile:
    """All about one patient. Raises NoSuchPatientError."""
    patient = _patient(context, patient_id)
    guarantor = _guarantor(context, patient.guarantor_id)
    family = stored.patients_of_guarantor(context.database, patient.guarantor_id)
    return PatientFile(
        patient=patient,
        guarantor=guarantor,
        coverages=stored.coverages_of_patient(context.database, patient_id),
        others=tuple(other for other in family if other.patient_id != patient_id),
        is_own_guarantor=_same_person(patient.name, guarantor.name),
    )


def file_of_claim(context: Context, claim_id: ClaimId) -> PatientFile:
    """`patient_file` of the patient of a claim. Raises NoSuchPatientError."""
    patient_id = stored.patient_of_claim(context.database, claim_id)
    if patient_id is None:
        raise NoSuchPatientError
    return patient_file(context, patient_id)


def save_patient(context: Context, command: SavePatient) -> Changes:
    """Replaces the patient's facts; a new name reaches the claims' order and search, a no-bill reason their work.

    Raises NotAllowedError, UnfitPatientError or NoSuchPatientError.
    """
    require(context.user, Permission.EDIT_PATIENTS)
    given = command.patient
    given = replace(
        given, name=_tidy_name(given.name), address=_tidy_address(given.address), email=given.email.strip(),
        phone=given.phone.strip(), no_bill_reason=given.no_bill_reason.strip(),
    )  # fmt: skip
    lacks = patient_lacks(given, context.clock.today())
    if lacks:
        raise UnfitPatientError(lacks)
    with context.database.transaction():
        before = _patient(context, given.patient_id)
        after = replace(given, guarantor_id=before.guarantor_id)
        if after == before:
            return Changes.NONE
        stored.update_patient(context.database, after)
        changes = Changes.PATIENTS | Changes.BALANCE | Changes.STATEMENTS
        if after.name != before.name:
            stored.rename_claims(context.database, after.patient_id, after.name)
            changes |= Changes.QUEUE | Changes.CLAIM
        if bool(after.no_bill_reason) != bool(before.no_bill_reason):
            refresh_work(context, stored.claims_of_patient(context.database, after.patient_id))
            changes |= Changes.QUEUE | Changes.CLAIM
        _audit(context, "patient", after.patient_id, before=asdict(before), after=asdict(after))
    return changes


def save_guarantor(context: Context, command: SaveGuarantor) -> Changes:
    """Replaces the guarantor's facts. Raises NotAllowedError, UnfitPatientError or NoSuchPatientError."""
    require(context.user, Permission.EDIT_PATIENTS)
    given = command.guarantor
    given = replace(
        given, name=_tidy_name(given.name), address=_tidy_address(given.address), email=given.email.strip(),
        phone=given.phone.strip(), statement_hold=given.statement_hold.strip(),
    )  # fmt: skip
    lacks = guarantor_lacks(given)
    if lacks:
        raise UnfitPatientError(lacks)
    with context.database.transaction():
        before = _guarantor(context, given.guarantor_id)
        after = replace(given, account_number=before.account_number)
        if after == before:
            return Changes.NONE
        stored.update_guarantor(context.database, after)
        _audit(context, "guarantor", after.guarantor_id, before=asdict(before), after=asdict(after))
    return Changes.PATIENTS | Changes.BALANCE | Changes.STATEMENTS | Changes.PLANS


def change_guarantor(context: Context, command: ChangeGuarantor) -> Changes:
    """Hands the patient's bills to another account, from now on; what was sent stays as it was sent.

    Raises NotAllowedError, NoSuchPatientError or PlanRunsError.
    """
    require(context.user, Permission.EDIT_PATIENTS)
    database = context.database
    with database.transaction():
        patient = _patient(context, command.patient_id)
        old = _guarantor(context, patient.guarantor_id)
        new_id = command.guarantor_id
        if new_id is not None:
            _guarantor(context, new_id)
        elif _same_person(patient.name, old.name):
            new_id = old.guarantor_id
        else:
            new_id = _own_account(context, patient)
        if new_id == old.guarantor_id:
            return Changes.NONE
        if stored.has_running_plan(database, patient.patient_id):
            raise PlanRunsError
        stored.update_patient(database, replace(patient, guarantor_id=new_id))
        refresh_work(context, stored.claims_of_patient(database, patient.patient_id))
        context.audit(
            "patient.change_guarantor",
            "patient",
            patient.patient_id,
            before={"guarantor_id": old.guarantor_id},
            after={"guarantor_id": new_id},
        )
    return Changes.PATIENTS | Changes.BALANCE | Changes.STATEMENTS | Changes.PLANS | Changes.QUEUE | Changes.CLAIM


def _own_account(context: Context, patient: Patient) -> GuarantorId:
    known = guarantor_like(context.database, patient.name, patient.address) if patient.address.line1 else None
    return known or add_guarantor(context.database, THE_PRACTICE, patient.name, patient.address)


def _patient(context: Context, patient_id: PatientId) -> Patient:
    patient = stored.find_patient(context.database, patient_id)
    if patient is None:
        raise NoSuchPatientError
    return patient


def _guarantor(context: Context, guarantor_id: GuarantorId) -> Guarantor:
    guarantor = stored.find_guarantor(context.database, guarantor_id)
    if guarantor is None:
        raise NoSuchPatientError
    return guarantor


def _same_person(one: PersonName, other: PersonName) -> bool:
    return (folded(one.last), folded(one.first)) == (folded(other.last), folded(other.first))


def _tidy_name(name: PersonName) -> PersonName:
    return PersonName(
        last=name.last.strip(), first=name.first.strip(), middle=name.middle.strip(), suffix=name.suffix.strip()
    )


def _tidy_address(address: Address) -> Address:
    return Address(
        line1=address.line1.strip(),
        line2=address.line2.strip(),
        city=address.city.strip(),
        state=address.state.strip().upper(),
        zip_code=address.zip_code.strip(),
    )


def _audit(context: Context, subject: str, subject_id: int, *, before: dict[str, Any], after: dict[str, Any]) -> None:
    changed = [field for field in after if after[field] != before[field]]
    context.audit(
        f"{subject}.save",
        subject,
        subject_id,
        before={field: before[field] for field in changed},
        after={field: after[field] for field in changed},
    )
