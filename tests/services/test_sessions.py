"""Locking and unlocking: the own password opens, wrong ones are counted and kept in the trail."""

from __future__ import annotations

import pytest

from arcaller_desktop.security.key_file import WrongPasswordError
from arcaller_desktop.security.tries import FREE_TRIES, TooManyTriesError
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.sessions import lock_session, unlock_session

PASSWORD = "a long enough password"


def trail(practice: Context) -> list[tuple[str, str]]:
    return [tuple(row) for row in practice.database.rows("SELECT action, after FROM audit_event ORDER BY id")]


def test_the_trail_keeps_who_was_away_and_how_often_the_password_was_wrong(practice: Context) -> None:
    lock_session(practice, idle_minutes=15)
    with pytest.raises(WrongPasswordError):
        unlock_session(practice, "not this one either")
    unlock_session(practice, PASSWORD)
    locked, unlocked = trail(practice)[-2:]
    assert locked[0] == "lock"
    assert '"idle_minutes": 15' in locked[1].replace('":15', '": 15')
    assert unlocked[0] == "unlock"
    assert '"failed_before": 1' in unlocked[1].replace('":1', '": 1')


def test_guessing_is_barred_as_at_sign_in(practice: Context) -> None:
    for _ in range(FREE_TRIES):
        with pytest.raises(WrongPasswordError):
            unlock_session(practice, "guess after guess")
    with pytest.raises(TooManyTriesError):
        unlock_session(practice, PASSWORD)
