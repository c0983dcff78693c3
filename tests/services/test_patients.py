"""Patients and guarantors: found, corrected, handed to another account; the claims follow."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from x12_texts import Answer, Visit, claim_file, remittance

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.people import Address, PersonName
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.patients import (
    ChangeGuarantor,
    NoSuchPatientError,
    PlanRunsError,
    SaveGuarantor,
    SavePatient,
    UnfitPatientError,
    change_guarantor,
    file_of_claim,
    find_patients,
    patient_file,
    save_guarantor,
    save_patient,
)

ANA = Visit(number="A1", day="20251201", lines=(("99213", 150),))
LUIS = Visit(
    number="A2", day="20251202", lines=(("99213", 150),), last="HERNANDEZ", first="LUIS", born="19700101", member="W999"
)


@pytest.fixture
def book(practice, take_in):
    """Ana owes a copay of 20 and Luis is waiting for an answer."""
    paid = Answer(visit=ANA, lines=((100, (("CO", "45", 30), ("PR", "3", 20))),))
    take_in(claim_file(ANA, LUIS, sent="20251205"), remittance(paid, paid_on="20260105"))
    return practice


def ana(book):
    return patient_file(book, book.database.value("SELECT id FROM patient WHERE name_key = 'rivera ana'"))


def luis(book):
    return patient_file(book, book.database.value("SELECT id FROM patient WHERE name_key = 'hernandez luis'"))


def found(book, text):
    return [summary.name.first.upper() for summary in find_patients(book, text)]


def in_search(book, text):
    trigrams = " AND ".join(f'"{text[start : start + 3]}"' for start in range(len(text) - 2))
    return [
        row[0]
        for row in book.database.rows(
            "SELECT c.claim_number FROM claim_search s JOIN claim c ON c.id = s.rowid WHERE claim_search MATCH ?",
            (trigrams,),
        )
    ]


def test_patients_are_found_by_beginnings_of_names_and_by_numbers(book):
    assert found(book, "riv") == ["ANA"]
    assert found(book, "Luis Hernández") == ["LUIS"]
    assert found(book, "hernandez, lu") == ["LUIS"]
    assert found(book, "w999") == ["LUIS"]
    assert found(book, ana(book).guarantor.account_number) == ["ANA"]
    assert found(book, "uis") == []
    assert found(book, "%") == []
    assert found(book, "  ") == []


def test_a_summary_counts_claims_and_money(book):
    (summary,) = find_patients(book, "rivera")
    assert (summary.claims, summary.open_cents, summary.birth_date) == (1, 2_000, date(1980, 2, 29))


def test_a_file_holds_everything(book):
    file = ana(book)
    assert file.is_own_guarantor
    assert [(c.rank, c.member_id) for c in file.coverages] == [(1, "W123")]
    assert file.others == ()
    assert file_of_claim(book, book.database.value("SELECT id FROM claim WHERE claim_number = 'A1'")) == file


def test_a_new_name_reaches_order_search_and_lookup(book):
    patient = ana(book).patient
    changes = save_patient(book, SavePatient(patient=replace(patient, name=PersonName(last="Łukasz", first="Anna"))))
    assert Changes.QUEUE in changes
    assert book.database.value("SELECT patient_sort FROM claim WHERE claim_number = 'A1'") == "lukasz anna"
    assert in_search(book, "lukasz") == ["A1"]
    assert in_search(book, "rivera") == []
    assert in_search(book, "w123") == ["A1"]
    assert in_search(book, "icn1") == ["A1"]
    assert found(book, "lukasz") == ["ANNA"]


def test_only_what_changed_is_recorded(book):
    patient = ana(book).patient
    save_patient(book, SavePatient(patient=replace(patient, phone=" 9375550111 ")))
    before, after = book.database.rows("SELECT before, after FROM audit_event ORDER BY id DESC LIMIT 1")[0]
    assert (json.loads(before), json.loads(after)) == ({"phone": ""}, {"phone": "9375550111"})
    assert save_patient(book, SavePatient(patient=ana(book).patient)) is Changes.NONE


def test_a_no_bill_reason_takes_the_patient_out_of_billing(book):
    patient = ana(book).patient
    before = book.database.value("SELECT next_action FROM claim WHERE claim_number = 'A1'")
    changes = save_patient(book, SavePatient(patient=replace(patient, no_bill_reason="Bankruptcy")))
    assert Changes.QUEUE in changes
    assert before == "BILL_PATIENT"
    assert book.database.value("SELECT next_action FROM claim WHERE claim_number = 'A1'") != "BILL_PATIENT"


def test_a_guarantor_is_corrected_but_keeps_the_account(book):
    guarantor = ana(book).guarantor
    moved = replace(
        guarantor,
        account_number="1",
        address=Address(line1="1 Oak St", city="Dayton", state="oh", zip_code="45402"),
        statement_hold="Address to be checked",
    )
    save_guarantor(book, SaveGuarantor(guarantor=moved))
    saved = ana(book).guarantor
    assert saved.account_number == guarantor.account_number
    assert (saved.address.state, saved.statement_hold) == ("OH", "Address to be checked")


def test_a_spouse_pays_and_then_no_more(book):
    her, him = ana(book), luis(book)
    change_guarantor(book, ChangeGuarantor(patient_id=him.patient.patient_id, guarantor_id=her.guarantor.guarantor_id))
    assert [other.patient_id for other in ana(book).others] == [him.patient.patient_id]
    assert not luis(book).is_own_guarantor
    change_guarantor(book, ChangeGuarantor(patient_id=him.patient.patient_id))
    assert luis(book).guarantor == him.guarantor, "his old account, not a third one"
    assert ana(book).others == ()
    assert change_guarantor(book, ChangeGuarantor(patient_id=him.patient.patient_id)) is Changes.NONE


def test_a_plan_binds_its_guarantor(book):
    her, him = ana(book), luis(book)
    book.database.execute(
        "INSERT INTO payment_plan (id, guarantor_id, state, total_cents, frequency, made_on, user_id)"
        " VALUES (1, ?, 'active', 2000, 'monthly', '2026-02-01', 1)",
        (her.guarantor.guarantor_id,),
    )
    book.database.execute(
        "INSERT INTO plan_claim (plan_id, claim_id, amount_cents)"
        " SELECT 1, id, 2000 FROM claim WHERE claim_number = 'A1'"
    )
    command = ChangeGuarantor(patient_id=her.patient.patient_id, guarantor_id=him.guarantor.guarantor_id)
    with pytest.raises(PlanRunsError):
        change_guarantor(book, command)
    book.database.execute("UPDATE payment_plan SET state = 'cancelled'")
    change_guarantor(book, command)
    assert ana(book).guarantor.guarantor_id == him.guarantor.guarantor_id


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": PersonName(first="Ana")}, "last_name"),
        ({"birth_date": date(1880, 1, 1)}, "birth_date"),
        ({"birth_date": date(2026, 3, 13)}, "birth_date"),
        ({"deceased_on": date(1979, 1, 1)}, "deceased_on"),
        ({"sex": "X"}, "sex"),
        ({"address": Address(zip_code="4540")}, "zip_code"),
        ({"address": Address(state="Ohio")}, "state"),
        ({"email": "ana at home"}, "email"),
        ({"no_bill_reason": "pays with 4111 1111 1111 1111"}, "no_bill_reason"),
    ],
)
def test_an_unfit_patient_is_refused(book, changes, field):
    patient = ana(book).patient
    with pytest.raises(UnfitPatientError) as refusal:
        save_patient(book, SavePatient(patient=replace(patient, **changes)))
    assert [lack[0] for lack in refusal.value.lacks] == [field]
    assert ana(book).patient == patient


def test_a_foreign_postal_code_is_kept(book):
    patient = replace(ana(book).patient, address=Address(line1="1 Rue", city="Ottawa", state="ON", zip_code="K1A 0B1"))
    save_patient(book, SavePatient(patient=patient))
    assert ana(book).patient == patient


def test_rights_and_strangers(book):
    patient = ana(book).patient
    with pytest.raises(NotAllowedError):
        save_patient(replace(book, user=replace(book.user, role="auditor")), SavePatient(patient=patient))
    with pytest.raises(NoSuchPatientError):
        save_patient(book, SavePatient(patient=replace(patient, patient_id=99)))
    with pytest.raises(NoSuchPatientError):
        change_guarantor(book, ChangeGuarantor(patient_id=patient.patient_id, guarantor_id=99))
    with pytest.raises(NoSuchPatientError):
        file_of_claim(book, 99)
