"""What keeps a patient or a guarantor from being saved, field by field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from arcaller_desktop.domain.ids import GuarantorId, PatientId
from arcaller_desktop.domain.patients import Guarantor, Patient, guarantor_lacks, patient_lacks
from arcaller_desktop.domain.people import Address, PersonName

TODAY = date(2026, 3, 12)
PATIENT = Patient(patient_id=PatientId(1), guarantor_id=GuarantorId(1), name=PersonName(last="Nguyễn", first="Thảo"))
GUARANTOR = Guarantor(guarantor_id=GuarantorId(1), account_number="100001", name=PersonName(last="Nguyễn"))


def fields(patient):
    return [field for field, _ in patient_lacks(patient, TODAY)]


def test_a_last_name_is_enough():
    assert patient_lacks(PATIENT, TODAY) == guarantor_lacks(GUARANTOR) == ()


@pytest.mark.parametrize(
    ("born", "is_fine"),
    [
        (date(1901, 3, 12), True),  # 125 years
        (date(1900, 12, 31), False),
        (TODAY, True),
        (date(2026, 3, 13), False),
        (date(2027, 1, 1), False),
    ],
)
def test_birth_dates(born, is_fine):
    assert (fields(replace(PATIENT, birth_date=born)) == []) is is_fine


@pytest.mark.parametrize(
    ("born", "died", "is_fine"),
    [
        (date(1950, 1, 1), date(2026, 1, 1), True),
        (None, TODAY, True),
        (None, date(2026, 3, 13), False),
        (date(1950, 1, 1), date(1949, 12, 31), False),
    ],
)
def test_dates_of_death(born, died, is_fine):
    assert (fields(replace(PATIENT, birth_date=born, deceased_on=died)) == []) is is_fine


@pytest.mark.parametrize(
    ("zip_code", "is_fine"),
    [
        ("", True),
        ("45402", True),
        ("45402-1234", True),
        ("454021234", True),
        ("4540", False),
        ("45402-12", False),
        ("454-021234", False),
        ("K1A 0B1", True),
    ],
)
def test_zip_codes(zip_code, is_fine):
    assert (fields(replace(PATIENT, address=Address(zip_code=zip_code))) == []) is is_fine


def test_every_lack_is_named_at_once():
    bad = replace(PATIENT, name=PersonName(), sex="Q", email="nobody", address=Address(state="Ohio"))
    assert fields(bad) == ["last_name", "state", "email", "sex"]


def test_no_card_number_anywhere():
    card = "4111 1111 1111 1111"
    assert fields(replace(PATIENT, phone=card)) == ["phone"]
    assert fields(replace(PATIENT, no_bill_reason=f"pays with {card}")) == ["no_bill_reason"]
    assert fields(replace(PATIENT, name=PersonName(last=f"Adeyemi {card}"))) == ["name.last"]
    assert [field for field, _ in guarantor_lacks(replace(GUARANTOR, statement_hold=card))] == ["statement_hold"]
    assert [field for field, _ in guarantor_lacks(replace(GUARANTOR, address=Address(city=card)))] == ["address.city"]
