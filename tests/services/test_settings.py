"""Settings: declared once, checked, recorded."""

from __future__ import annotations

import pytest

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.domain.settings import ALL_SETTINGS, DAILY_GOAL, STATEMENT_DUE_DAYS, THEME, UnfitSettingError
from arcaller_desktop.services.context import open_context
from arcaller_desktop.services.practices import open_practice
from arcaller_desktop.services.settings import get_setting, set_setting
from arcaller_desktop.services.users import AddUser, add_user
from arcaller_desktop.storage.settings import load_setting, save_setting


@pytest.fixture
def caller(practice):
    add_user(practice, AddUser(login="ben", name="Ben", role="caller", password="another long password"))
    context = open_context(open_practice(practice.database.path, "ben", "another long password"))
    yield context
    context.close()


@pytest.mark.parametrize("setting", ALL_SETTINGS, ids=lambda setting: setting.key)
def test_every_setting_has_a_default_that_fits_and_survives_being_stored(setting):
    assert setting.read(setting.written(setting.default)) == setting.default
    assert setting.label
    assert setting.possible


def test_keys_are_used_once():
    assert len({setting.key for setting in ALL_SETTINGS}) == len(ALL_SETTINGS)


def test_the_default_holds_until_somebody_decides(practice):
    assert get_setting(practice, STATEMENT_DUE_DAYS) == 21
    assert set_setting(practice, STATEMENT_DUE_DAYS, 30) == Changes.SETTINGS
    assert get_setting(practice, STATEMENT_DUE_DAYS) == 30
    assert set_setting(practice, STATEMENT_DUE_DAYS, 30) == Changes.NONE
    before, after = practice.database.rows("SELECT before, after FROM audit_event WHERE action = 'setting.save'")[0]
    assert (before, after) == ('{"statements.due_days":null}', '{"statements.due_days":"30"}')


def test_each_user_has_their_own_and_shares_the_practices(practice, caller):
    set_setting(practice, DAILY_GOAL, 60)
    set_setting(caller, DAILY_GOAL, 25)
    set_setting(practice, STATEMENT_DUE_DAYS, 14)
    assert (get_setting(practice, DAILY_GOAL), get_setting(caller, DAILY_GOAL)) == (60, 25)
    assert get_setting(caller, STATEMENT_DUE_DAYS) == 14


def test_the_practices_settings_need_a_right(caller):
    with pytest.raises(NotAllowedError):
        set_setting(caller, STATEMENT_DUE_DAYS, 60)
    assert get_setting(caller, STATEMENT_DUE_DAYS) == 21


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (STATEMENT_DUE_DAYS, 0),
        (STATEMENT_DUE_DAYS, 91),
        (STATEMENT_DUE_DAYS, "30"),
        (STATEMENT_DUE_DAYS, True),
        (THEME, "pink"),
    ],
)
def test_what_does_not_fit_is_refused_with_what_is_possible(practice, setting, value):
    with pytest.raises(UnfitSettingError, match=setting.possible):
        set_setting(practice, setting, value)
    assert load_setting(practice.database, setting.key) is None


@pytest.mark.parametrize("stored", ["", "many", "99", "-1", "5.0"])
def test_what_an_older_version_stored_and_fits_no_more_is_the_default(practice, stored):
    with practice.database.transaction():
        save_setting(practice.database, STATEMENT_DUE_DAYS.key, stored)
    assert get_setting(practice, STATEMENT_DUE_DAYS) == 21
