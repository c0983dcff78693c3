"""A guarantor who died: bills wait, then go to the estate, in care of whoever speaks for it."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from claim_reading import claim_id, sound
from patient_accounts import guarantor, make_owing

from arcaller_desktop.domain.people import Address
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.accounts import account_detail
from arcaller_desktop.services.balances import account, statement_hold
from arcaller_desktop.services.estates import SaveEstate, UnfitEstateError, estate_view, save_estate
from arcaller_desktop.services.letter_facts import account_facts
from arcaller_desktop.services.patients import SavePatient, file_of_claim, save_patient
from arcaller_desktop.services.statements import statement_content

OFFICE = Address(line1="9 Court Sq", line2="Suite 4", city="Dayton", state="OH", zip_code="45402")


@pytest.fixture
def owing(practice, load):
    return make_owing(practice, load)


@pytest.fixture
def dead(owing):
    known = file_of_claim(owing, claim_id(owing)).patient
    save_patient(owing, SavePatient(patient=dataclasses.replace(known, deceased_on=date(2026, 2, 1))))
    return owing


def test_a_living_guarantor_has_no_estate(owing) -> None:
    assert account(owing, guarantor(owing)).addressee == account(owing, guarantor(owing)).name.in_order
    for act in (lambda: estate_view(owing, guarantor(owing)), lambda: save_estate(owing, release(owing))):
        with pytest.raises(UnfitEstateError, match="Nothing was saved"):
            act()


def release(context, **more) -> SaveEstate:
    return SaveEstate(guarantor_id=guarantor(context), release=True, **more)


def test_statements_wait_until_a_person_lets_them_go(dead) -> None:
    assert "wait until a person" in statement_hold(dead, account(dead, guarantor(dead)))
    save_estate(dead, release(dead))
    assert statement_hold(dead, account(dead, guarantor(dead))) == ""
    assert statement_content(dead, guarantor(dead)).guarantor_name.startswith("Estate of Ana")
    assert account_facts(dead, guarantor(dead), "reminder", "en").texts["guarantor"].startswith("Estate of Ana")
    save_estate(dead, dataclasses.replace(release(dead), release=False))
    assert "wait until a person" in statement_hold(dead, account(dead, guarantor(dead)))
    sound(dead)


def test_mail_goes_in_care_of_the_representative(dead) -> None:
    own = account(dead, guarantor(dead)).address
    save_estate(dead, release(dead, representative="Luis  Rivera "))
    found = account(dead, guarantor(dead)).mail_address
    assert (found.line1, found.city) == ("c/o Luis Rivera", own.city)
    save_estate(dead, release(dead, representative="Luis Rivera", address=OFFICE))
    found = statement_content(dead, guarantor(dead)).guarantor_address
    assert (found.line1, found.line2, found.zip_code) == ("c/o Luis Rivera", "9 Court Sq, Suite 4", "45402")


def test_half_an_address_or_nobody_at_it_is_refused(dead) -> None:
    half = dataclasses.replace(OFFICE, city="")
    with pytest.raises(UnfitEstateError, match="Nothing was saved"):
        save_estate(dead, release(dead, representative="Luis Rivera", address=half))
    with pytest.raises(UnfitEstateError, match="Nothing was saved"):
        save_estate(dead, release(dead, address=OFFICE))


def test_who_may_let_them_go(dead) -> None:
    caller = dataclasses.replace(dead, user=dataclasses.replace(dead.user, role="caller"))
    with pytest.raises(NotAllowedError):
        save_estate(caller, release(caller))


def test_a_minor_is_shown_with_who_is_responsible(owing) -> None:
    owing.database.execute("UPDATE guarantor SET first_name = 'Rosa'")
    known = file_of_claim(owing, claim_id(owing)).patient
    save_patient(owing, SavePatient(patient=dataclasses.replace(known, birth_date=date(2015, 1, 1))))
    ((_, words),) = account_detail(owing, guarantor(owing)).patients
    assert "minor, responsible: Rosa" in words
