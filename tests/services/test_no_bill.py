"""Who must not be billed, why, and for which dates; and who asked that a visit is not spelled out."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from claim_reading import claim_id, sound
from patient_accounts import TODAY, guarantor, make_owing, on, pay

from arcaller_desktop.domain.no_bill import NoBillFlag
from arcaller_desktop.domain.plans import PlanTerms
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.accounts import PRIVATE, account_detail
from arcaller_desktop.services.balances import account, patient_balance, statement_hold
from arcaller_desktop.services.letter_facts import account_facts
from arcaller_desktop.services.no_bill import (
    FlagUnknownError,
    KeepPrivate,
    LiftFlag,
    SetFlag,
    UnfitFlagError,
    flag_choices,
    keep_private,
    lift_flag,
    set_flag,
)
from arcaller_desktop.services.patients import SavePatient, file_of_claim, save_patient
from arcaller_desktop.services.plans import SetUpPlan, agreement_content, set_up_plan
from arcaller_desktop.services.practices import SavePractice, practice_profile, save_practice
from arcaller_desktop.services.statements import statement_content


@pytest.fixture
def owing(practice, load):
    return make_owing(practice, load)


def due(context) -> list[str]:
    return [claim.claim_number for claim in account(context, guarantor(context)).billable]


def flag(context, **more) -> None:
    set_flag(context, SetFlag(flag=NoBillFlag(**({"code": "QMB", "reason": "", "source": "271 of 03/01"} | more))))


def patient(context) -> int:
    return context.database.value("SELECT id FROM patient")


def test_a_flag_blocks_its_visit_alone_and_says_why(owing) -> None:
    flag(owing, code="WORKERS_COMP", claim_id=claim_id(owing))
    assert due(owing) == ["A2"]
    visits = account_detail(owing, guarantor(owing)).visits
    assert [visit.state for visit in visits] == ["Blocked: Workers' compensation", "Due"]
    assert patient_balance(owing, claim_id(owing)).blocked_cents == 15_00
    sound(owing)


def test_a_flag_of_a_coverage_holds_for_its_dates_of_service(owing) -> None:
    coverage = owing.database.value("SELECT id FROM coverage")
    flag(owing, coverage_id=coverage, effective_from=date(2026, 1, 6), effective_until=date(2026, 1, 9))
    assert due(owing) == ["A1"]
    number = flag_choices(owing, guarantor(owing)).flags[0].flag_id
    with pytest.raises(UnfitFlagError):
        lift_flag(owing, LiftFlag(flag_id=number, because=""))
    lift_flag(owing, LiftFlag(flag_id=number, because="not a QMB after all"))
    assert due(owing) == ["A1", "A2"]
    with pytest.raises(FlagUnknownError):
        lift_flag(owing, LiftFlag(flag_id=number, because="again"))


def test_a_flag_of_a_patient_blocks_all(owing) -> None:
    flag(owing, code="BANKRUPTCY", patient_id=patient(owing))
    assert due(owing) == []
    assert "Bankruptcy" in statement_hold(owing, account(owing, guarantor(owing)))
    # Money still goes nowhere by itself.
    assert pay(owing, 10_00).unapplied_cents == 10_00


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"code": "NONE"}, "code"),
        ({"source": " "}, "source"),
        ({"patient_id": None}, "scope"),
        ({"claim_id": 1}, "scope"),
        ({"effective_from": date(2026, 2, 1), "effective_until": date(2026, 1, 1)}, "effective_until"),
        ({"source": "4111111111111111"}, "source"),
    ],
)
def test_what_is_no_flag(owing, more, field) -> None:
    with pytest.raises(UnfitFlagError) as caught:
        flag(owing, **({"patient_id": patient(owing)} | more))
    assert field in [name for name, _ in caught.value.lacks]


def test_who_may_flag(owing) -> None:
    caller = dataclasses.replace(owing, user=dataclasses.replace(owing.user, role="caller"))
    with pytest.raises(NotAllowedError):
        flag(caller, patient_id=patient(owing))


def of_her_mother(context) -> None:
    """Makes Ana's mother the one who gets Ana's bills."""
    context.database.execute("UPDATE guarantor SET first_name = 'Rosa'")


def test_a_private_visit_is_not_spelled_out_to_others_of_the_family(owing) -> None:
    of_her_mother(owing)
    keep_private(owing, KeepPrivate(claim_id=claim_id(owing, "A2"), private=True))
    lines = list(statement_content(owing, guarantor(owing)).lines)
    assert lines[1].description == "Medical service"
    assert lines[1].why == ()
    assert lines[0].description != "Medical service"
    assert account_detail(owing, guarantor(owing)).visits[1].why == PRIVATE
    bill = account_facts(owing, guarantor(owing), "itemised_bill", "en").tables["lines"]
    assert [row[1] for row in bill.rows].count("Ana: Medical service") == 1
    assert not any("99215" in row[1] for row in bill.rows)
    keep_private(owing, KeepPrivate(claim_id=claim_id(owing, "A2"), private=False))
    assert list(statement_content(owing, guarantor(owing)).lines)[1].why


def test_who_is_the_patient_reads_the_own_private_visit_plainly(owing) -> None:
    keep_private(owing, KeepPrivate(claim_id=claim_id(owing, "A2"), private=True))
    lines = list(statement_content(owing, guarantor(owing)).lines)
    assert lines[1].description != "Medical service"
    assert lines[1].why
    assert account_detail(owing, guarantor(owing)).visits[1].why != PRIVATE
    terms = PlanTerms(total_cents=100_01, instalments=3, first_due_on=TODAY)
    plan = set_up_plan(owing, SetUpPlan(guarantor_id=guarantor(owing), terms=terms)).plan_id
    assert "Medical service" not in [one.description for one in agreement_content(owing, plan).balances]
    of_her_mother(owing)
    assert [one.description for one in agreement_content(owing, plan).balances].count("Medical service") == 1


def test_father_and_son_of_one_name_are_not_told_apart(owing) -> None:
    keep_private(owing, KeepPrivate(claim_id=claim_id(owing, "A2"), private=True))
    owing.database.execute(
        "INSERT INTO patient (practice_id, guarantor_id, last_name, first_name, name_key)"
        " SELECT practice_id, guarantor_id, last_name, first_name, name_key FROM patient"
    )
    assert list(statement_content(owing, guarantor(owing)).lines)[1].description == "Medical service"


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"deceased_on": date(2026, 2, 1)}, "estate"),
        ({"birth_date": date(2008, 3, 13)}, "minor"),
        ({"birth_date": date(2008, 3, 12)}, ""),
    ],
)
def test_estates_and_minors_are_not_dunned(owing, more, words) -> None:
    known = file_of_claim(owing, claim_id(owing)).patient
    save_patient(owing, SavePatient(patient=dataclasses.replace(known, **more)))
    found = statement_hold(owing, account(owing, guarantor(owing)))
    assert (words in found) if words else (found == "")


def test_old_imported_payments_hold_the_statements(owing) -> None:
    owing.database.execute(
        "INSERT INTO import_batch (id, started_at, user_id, state) VALUES (90, '2026-03-12T10:00:00+00:00', 1, 'done')"
    )
    pay(owing, 1_00)
    owing.database.execute("DROP TRIGGER patient_payment_no_update")
    owing.database.execute("UPDATE patient_payment SET batch_id = 90")
    for day, held in ((date(2026, 3, 19), False), (date(2026, 3, 20), True)):
        later = on(owing, day)
        assert ("days old" in statement_hold(later, account(later, guarantor(owing)))) is held


def test_the_screens_say_which_book_is_kept(owing) -> None:
    assert patient_balance(owing, claim_id(owing)).mode == "Patient billing here."
    profile = dataclasses.replace(practice_profile(owing), cut_over_on=TODAY)
    save_practice(owing, SavePractice(profile=profile))
    assert patient_balance(owing, claim_id(owing)).mode == "Patient billing here from 03/12/2026."
    save_practice(owing, SavePractice(profile=dataclasses.replace(profile, billing_mode="follow_up")))
    assert patient_balance(owing, claim_id(owing)).mode.startswith("Follow-up only")
