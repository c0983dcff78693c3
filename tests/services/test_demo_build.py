"""A whole demo practice, made through the program's own services."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from arcaller_desktop.base.errors import CancelledByUser
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.services.check import check_practice
from arcaller_desktop.services.context import Context, open_context
from arcaller_desktop.services.demo.build import DemoMade, MakeDemo, make_demo
from arcaller_desktop.services.demo.practice import DEMO_LOGIN, DEMO_PASSWORD, PRACTICE, USERS
from arcaller_desktop.services.payers import payer_list
from arcaller_desktop.services.practices import PracticeExistsError, open_practice, practice_profile
from arcaller_desktop.services.users import all_users

UNTIL = date(2026, 11, 20)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> DemoMade:
    path = tmp_path_factory.mktemp("demo") / "demo.arcdb"
    return make_demo(MakeDemo(path=path, claims=300, until=UNTIL), NoProgress())


@pytest.fixture
def context(made: DemoMade) -> Iterator[Context]:
    opened = open_context(dataclasses.replace(made.access, as_of=UNTIL), read_only=True)
    yield opened
    opened.close()


def test_it_is_sound_in_every_respect_that_check_knows(context: Context) -> None:
    assert check_practice(context, NoProgress()).findings == ()


def test_it_opens_with_the_password_of_the_banner(made: DemoMade) -> None:
    access = open_practice(made.access.path, DEMO_LOGIN, DEMO_PASSWORD, as_of=UNTIL)
    assert access.user.role == "admin"


def test_the_practice_says_it_is_a_demo_and_has_its_staff(context: Context) -> None:
    profile = practice_profile(context)
    assert profile.is_demo
    assert profile.pay_url == PRACTICE.pay_url
    assert {account.user.login for account in all_users(context)} == {user.login for user in USERS}


def test_about_a_hundred_claims_are_open_at_all_ages(context: Context) -> None:
    ages = [
        (UNTIL - date.fromisoformat(day)).days
        for (day,) in context.database.rows("SELECT service_from FROM claim WHERE is_open = 1")
    ]
    assert 90 <= len(ages) <= 130
    for least, most in ((0, 30), (31, 60), (61, 90), (91, 120), (121, 400)):
        assert any(least <= age <= most for age in ages), (least, most)


def test_the_queue_has_work_of_many_kinds(context: Context) -> None:
    found = {row[0] for row in context.database.rows("SELECT DISTINCT status FROM claim WHERE is_open = 1")}
    assert {"waiting", "no_response", "rejected", "denied", "patient", "bill_next", "provisional"} <= found
    assert found & {"in_review", "promised", "appealed", "requested"}


def test_nobody_is_paid_twice(context: Context) -> None:
    """A credit would mean that the made-up payers contradict themselves."""
    wrong = context.database.rows(
        "SELECT claim_number FROM claim WHERE payer1_cents < 0 OR payer2_cents < 0 OR patient_cents < 0"
    )
    assert wrong == []


def test_every_file_was_posted_and_only_foreseen_problems_came_up(context: Context, made: DemoMade) -> None:
    assert made.files == context.database.value("SELECT count(*) FROM import_file")
    assert context.database.value("SELECT count(*) FROM payment WHERE state <> 'posted'") == 0
    codes = {row[0] for row in context.database.rows("SELECT DISTINCT code FROM import_problem")}
    assert codes <= {"CLAIM_UNKNOWN", "NOBODY_TO_BILL", "FILE_REFUSED", "TABLE_OUTCOME", "TOTALS_AGREE"}


def test_payers_have_cards_and_notes(context: Context) -> None:
    database = context.database
    assert len(payer_list(context)) == 12
    assert database.value("SELECT count(*) FROM payer WHERE phone = '' OR phone_path = '' OR usual_days IS NULL") == 0
    assert database.value("SELECT count(DISTINCT payer_class) FROM payer") == 9
    assert database.value("SELECT count(*) FROM policy_note WHERE is_current = 1") >= 15


def test_patients_have_their_own_names_and_families_one_account(context: Context) -> None:
    lasts = [row[0] for row in context.database.rows("SELECT last_name FROM patient")]
    assert any(not name.isascii() for name in lasts)
    shared = "SELECT count(*) FROM (SELECT 1 FROM patient GROUP BY guarantor_id HAVING count(*) > 1)"
    assert context.database.value(shared) > 10


def test_calls_were_made_on_their_days_by_several_people(context: Context, made: DemoMade) -> None:
    database = context.database
    assert made.touches == database.value("SELECT count(*) FROM touch") > 20
    assert database.value("SELECT count(DISTINCT user_id) FROM touch") == 3
    assert database.value("SELECT count(DISTINCT touched_on) FROM touch") > 15
    assert database.value("SELECT max(touched_on) FROM touch") <= UNTIL.isoformat()


def test_the_trail_goes_forward_in_time(context: Context) -> None:
    days = [row[0][:10] for row in context.database.rows("SELECT at FROM audit_event ORDER BY id")]
    assert days == sorted(days)


def test_it_is_never_made_over_a_practice(made: DemoMade) -> None:
    with pytest.raises(PracticeExistsError):
        make_demo(MakeDemo(path=made.access.path, claims=5, until=UNTIL), NoProgress())


def test_it_can_be_stopped_and_leaves_nothing(tmp_path: Path) -> None:
    class Stop:
        calls = 0

        def report(self, done: int, total: int, label: str) -> None:
            assert 0 <= done <= total
            self.calls += 1
            if self.calls == 10:
                raise CancelledByUser

    with pytest.raises(CancelledByUser):
        make_demo(MakeDemo(path=tmp_path / "demo.arcdb", claims=20, until=UNTIL), Stop())
    assert list(tmp_path.iterdir()) == []
