"""The status bar's figures: mine, today's, and what came in for claims that had been worked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from x12_texts import Answer, Visit, claim_file, remittance

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.settings import DAILY_GOAL
from arcaller_desktop.services.days import DayProgress, day_progress
from arcaller_desktop.services.intake import ImportFiles, import_files
from arcaller_desktop.services.settings import set_setting

FIRST = Visit(number="A1", day="20251210", lines=(("99213", 150),))
SECOND = Visit(number="A2", day="20251211", lines=(("99213", 90),), last="B", member="W2")


@pytest.fixture
def book(practice, take_in):
    take_in(claim_file(FIRST, SECOND, sent="20251212"))
    practice.database.execute(
        "INSERT INTO user (id, login, name, role, created_at) VALUES (2, 'bo', 'Bo', 'caller', '')"
    )
    practice.database.execute("UPDATE claim SET next_action_on = '2026-03-12' WHERE claim_number = 'A1'")
    practice.database.execute("UPDATE claim SET next_action_on = '2026-03-11' WHERE claim_number = 'A2'")
    return practice


def touch(book, number, user=1, at="2026-03-12T14:00:00+00:00"):
    book.database.execute(
        "INSERT INTO touch (claim_id, user_id, touched_at, touched_on, channel, outcome, next_action, next_action_on,"
        " owner_id) SELECT id, ?, ?, substr(?, 1, 10), 'PHONE', 'IN_PROCESS', 'CHECK_STATUS', '2026-03-20', 1"
        " FROM claim WHERE claim_number = ?",
        (user, at, at, number),
    )


def test_a_fresh_day(book):
    assert day_progress(book) == DayProgress(worked=0, goal=40, due_today=1)


def test_an_overdue_step_is_its_owners(book):
    assert day_progress(book).overdue == 0, "nobody owns it yet"
    book.database.execute("UPDATE claim SET owner_id = 1")
    assert day_progress(book).overdue == 1


def test_a_claim_counts_once_and_for_who_worked_it(book):
    touch(book, "A1")
    touch(book, "A1")
    touch(book, "A2", user=2)
    touch(book, "A2", at="2026-03-11T14:00:00+00:00")
    assert day_progress(book).worked == 1
    bo = replace(book, user=replace(book.user, id=2))
    assert day_progress(bo).worked == 1


def test_only_money_for_claims_worked_before_counts(book, take_in):
    """Posted today, at 15:00: 100 for A1, called an hour before, and 60 for A2, which nobody touched."""
    touch(book, "A1")
    first = Answer(visit=FIRST, lines=((100, (("CO", "45", 50),)),))
    second = Answer(visit=SECOND, lines=((60, (("CO", "45", 30),)),), number="ICN2")
    take_in(remittance(first, second, paid_on="20260310"))
    assert day_progress(book).recovered_cents == 10_000


def test_yesterdays_import_is_not_todays_money(book, take_in):
    touch(book, "A1", at="2026-03-10T14:00:00+00:00")
    take_in(remittance(Answer(visit=FIRST, lines=((100, (("CO", "45", 50),)),)), paid_on="20260310"))
    book.database.execute("UPDATE import_batch SET started_at = '2026-03-12T03:59:00+00:00'")
    assert day_progress(book).recovered_cents == 0, "one minute before midnight in New York"


def test_the_goal_is_ones_own(book):
    set_setting(book, DAILY_GOAL, 55)
    assert day_progress(book).goal == 55


def test_a_payment_that_is_held_is_told_to_everybody(book, tmp_path):
    wrong = remittance(Answer(visit=FIRST, lines=((100, (("CO", "45", 40),)),)), paid_on="20260110")
    path = tmp_path / "off.835"
    path.write_bytes(wrong)
    import_files(book, ImportFiles(paths=(path,)), NoProgress())
    assert day_progress(book).held_payments == 1
