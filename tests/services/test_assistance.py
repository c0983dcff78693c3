"""Financial assistance: while it is looked at nobody is dunned, once approved it is taken off what it covers."""

from __future__ import annotations

from datetime import date

import pytest
from claim_reading import sound
from patient_accounts import another, guarantor, make_owing, owed

from arcaller_desktop.domain.assistance import AssistanceState, finding
from arcaller_desktop.services.assistance import (
    ApplicationUnknownError,
    Apply,
    Approve,
    TurnDown,
    UnfitApplicationError,
    apply_for_assistance,
    approve,
    assistance_view,
    cover_new_visits,
    turn_down,
)
from arcaller_desktop.services.balances import account, statement_hold
from arcaller_desktop.services.write_offs import OwnRequestError

TODAY = date(2026, 3, 12)
YEAR = {"valid_from": date(2026, 1, 6), "valid_until": date(2026, 12, 31)}


@pytest.fixture
def owing(practice, load):
    return make_owing(practice, load)


def hold(context) -> str:
    return statement_hold(context, account(context, guarantor(context)))


def applied(context, **more) -> int:
    facts = {"guarantor_id": guarantor(context), "household_size": 4, "income_cents": 60_000_00}
    apply_for_assistance(context, Apply(**(facts | more)))
    return assistance_view(context, guarantor(context)).case.case_id


@pytest.mark.parametrize(
    ("state", "size", "income", "percent", "off"),
    [
        # 2026, 48 states: $15,960 and $5,680 for each more; four people: $33,000.
        ("OH", 4, 66_000_00, 200, 100),
        ("OH", 4, 66_000_01, 201, 75),
        ("OH", 4, 132_000_00, 400, 25),
        ("OH", 4, 132_000_01, 401, 0),
        ("OH", 1, 15_960_00, 100, 100),
        ("AK", 4, 82_500_00, 200, 100),
        ("HI", 4, 75_900_00, 200, 100),
        ("", 1, 0, 0, 100),
    ],
)
def test_what_the_tables_give(practice, state, size, income, percent, off) -> None:
    found = finding(practice.tables.assistance, state=state, household_size=size, income_cents=income, today=TODAY)
    assert (found.percent_of_guideline, found.percent_off) == (percent, off)


def test_an_application_holds_statements_until_it_is_decided(owing) -> None:
    case = applied(owing)
    assert "assistance" in hold(owing)
    view = assistance_view(owing, guarantor(owing))
    assert (view.finding.percent_of_guideline, view.finding.percent_off) == (182, 100)
    with pytest.raises(UnfitApplicationError):
        applied(owing)
    with pytest.raises(UnfitApplicationError):
        turn_down(owing, TurnDown(case_id=case, because=" "))
    turn_down(owing, TurnDown(case_id=case, because="income not shown"))
    assert hold(owing) == ""
    with pytest.raises(ApplicationUnknownError):
        turn_down(owing, TurnDown(case_id=case, because="again"))


def test_an_approval_takes_its_percent_off_the_visits_of_its_dates(owing) -> None:
    case = applied(owing)
    with pytest.raises(OwnRequestError):
        approve(owing, Approve(case_id=case, percent=50, **YEAR))
    approve(another(owing), Approve(case_id=case, percent=50, **YEAR))
    # A1 of January 5 lies before the first day, A2 of January 9 is covered: half of $85.01, cut to the cent.
    assert owed(owing) == (15_00, 42_51)
    assert hold(owing) == ""
    with pytest.raises(ApplicationUnknownError):
        cover_new_visits(owing, guarantor(owing))
    sound(owing)


def test_without_income_nothing_is_approved(owing) -> None:
    case = applied(owing, income_cents=None)
    assert assistance_view(owing, guarantor(owing)).finding is None
    boss = another(owing)
    with pytest.raises(UnfitApplicationError, match="income"):
        approve(boss, Approve(case_id=case, percent=100, **YEAR))
    approve(boss, Approve(case_id=case, percent=100, income_cents=10_000_00, **YEAR))
    assert assistance_view(owing, guarantor(owing)).case.state is AssistanceState.APPROVED
    assert owed(owing) == (15_00, 0)
    sound(owing)


@pytest.mark.parametrize("more", [{"household_size": 0}, {"household_size": 31}, {"income_cents": -1}])
def test_what_is_no_application(owing, more) -> None:
    with pytest.raises(UnfitApplicationError):
        applied(owing, **more)
