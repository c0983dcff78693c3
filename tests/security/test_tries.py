"""Guessing passwords becomes slow."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from arcaller_desktop.security.tries import (
    FREE_TRIES,
    TooManyTriesError,
    check_tries,
    count_failure,
    forget_failures,
    read_tries,
)

NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "oak.tries"


def fail(path, times, now=NOON, login="ann"):
    for _ in range(times):
        count_failure(path, login, now)


def test_the_first_tries_are_free(path):
    fail(path, FREE_TRIES - 1)
    check_tries(path, "ann", NOON)


@pytest.mark.parametrize(
    ("failures", "seconds"), [(5, 30), (6, 60), (7, 120), (8, 240), (9, 480), (10, 900), (50, 900)]
)
def test_then_the_wait_doubles_up_to_a_quarter_of_an_hour(path, failures, seconds):
    fail(path, failures)
    with pytest.raises(TooManyTriesError, match="Wait"):
        check_tries(path, "ann", NOON + timedelta(seconds=seconds - 1))
    check_tries(path, "ann", NOON + timedelta(seconds=seconds))


def test_one_name_does_not_bar_another(path):
    fail(path, 20)
    check_tries(path, "ben", NOON)


def test_a_sign_in_starts_again_from_none(path):
    fail(path, 20)
    forget_failures(path, "ann")
    assert read_tries(path, "ann").count == 0
    check_tries(path, "ann", NOON)


def test_a_clock_that_was_put_back_bars_nobody_for_ever(path):
    fail(path, 20, now=NOON + timedelta(days=400))
    check_tries(path, "ann", NOON)


@pytest.mark.parametrize("content", [b"", b"[]", b'{"ann": 7}', b'{"ann": {"count": 9, "last_at": "yesterday"}}'])
def test_a_damaged_file_counts_as_none(path, content):
    path.write_bytes(content)
    check_tries(path, "ann", NOON)
    count_failure(path, "ann", NOON)
    assert read_tries(path, "ann").count == 1


def test_a_folder_that_cannot_be_written_does_not_stop_the_sign_in(tmp_path):
    count_failure(tmp_path / "gone" / "oak.tries", "ann", NOON)
