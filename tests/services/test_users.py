"""Accounts."""

from __future__ import annotations

import pytest

from arcaller_desktop.domain.card_numbers import CardNumberError
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.domain.logins import UnfitLoginError
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.security.key_file import (
    WrongPasswordError,
    WrongRecoveryKeyError,
    read_key_file,
    with_password,
    write_key_file,
)
from arcaller_desktop.security.passwords import WeakPasswordError
from arcaller_desktop.security.small_files import FileNotSavedError
from arcaller_desktop.services import key_slots
from arcaller_desktop.services.context import open_context
from arcaller_desktop.services.key_slots import KeyFileChangedError
from arcaller_desktop.services.practices import DisabledUserError, open_practice, open_with_recovery_key
from arcaller_desktop.services.users import (
    AddUser,
    ChangePassword,
    LastAdminError,
    LoginTakenError,
    NoSuchUserError,
    ResetPassword,
    add_user,
    all_users,
    change_password,
    disable_user,
    renew_recovery_key,
    reset_password,
)

ADA = "a long enough password"
BEN = "another long password"


def ben(**changes):
    return AddUser(**{"login": "ben", "name": "Ben Hill", "role": "caller", "password": BEN, **changes})


def id_of(practice, login):
    return next(account.user.id for account in all_users(practice) if account.user.login == login)


def trail(practice):
    return [row[0] for row in practice.database.rows("SELECT action FROM audit_event ORDER BY id")]


def sign_in(practice, login, password):
    return open_practice(practice.database.path, login, password)


def test_an_added_user_signs_in_and_reads_the_same_practice(practice):
    assert add_user(practice, ben()) == Changes.USERS
    access = sign_in(practice, "BEN", BEN)
    assert (access.user.name, access.user.role) == ("Ben Hill", "caller")
    context = open_context(access)
    assert [account.user.login for account in all_users(context)] == ["ada", "ben"]
    context.close()
    assert "user.add" in trail(practice)


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"login": "ADA"}, LoginTakenError),
        ({"login": "b en"}, UnfitLoginError),
        ({"name": "Ben 4111 1111 1111 1111"}, CardNumberError),
        ({"password": "short"}, WeakPasswordError),
        ({"password": "ben-ben-ben!"}, WeakPasswordError),
    ],
)
def test_an_unfit_user_is_not_added(practice, changes, error):
    before = read_key_file(practice.database.path.with_suffix(".keys"))
    with pytest.raises(error):
        add_user(practice, ben(**changes))
    assert len(all_users(practice)) == 1
    assert read_key_file(practice.database.path.with_suffix(".keys")) == before


def test_only_an_administrator_manages_users(practice):
    add_user(practice, ben(role="manager"))
    manager = open_context(sign_in(practice, "ben", BEN))
    for act in (
        lambda: add_user(manager, ben(login="carl")),
        lambda: disable_user(manager, practice.user.id),
        lambda: reset_password(manager, ResetPassword(user_id=practice.user.id, new="a third long password")),
        lambda: renew_recovery_key(manager),
    ):
        with pytest.raises(NotAllowedError):
            act()
    manager.close()
    sign_in(practice, "ada", ADA)


def test_a_new_password_replaces_the_old(practice):
    add_user(practice, ben())
    context = open_context(sign_in(practice, "ben", BEN))
    with pytest.raises(WrongPasswordError):
        change_password(context, ChangePassword(old="not this password", new="a third long password"))
    with pytest.raises(WeakPasswordError):
        change_password(context, ChangePassword(old=BEN, new="short"))
    change_password(context, ChangePassword(old=BEN, new="a third long password"))
    context.close()
    with pytest.raises(WrongPasswordError):
        sign_in(practice, "ben", BEN)
    sign_in(practice, "ben", "a third long password")
    sign_in(practice, "ada", ADA)


def test_an_administrator_gives_a_new_password_to_who_lost_it(practice):
    add_user(practice, ben())
    reset_password(practice, ResetPassword(user_id=id_of(practice, "ben"), new="a third long password"))
    sign_in(practice, "ben", "a third long password")
    with pytest.raises(NoSuchUserError):
        reset_password(practice, ResetPassword(user_id=UserId(99), new="a third long password"))


def test_a_closed_account_stays_in_the_list_and_is_shut_out(practice):
    add_user(practice, ben())
    number = id_of(practice, "ben")
    disable_user(practice, number)
    assert [(a.user.login, a.disabled_at is None) for a in all_users(practice)] == [("ada", True), ("ben", False)]
    with pytest.raises(WrongPasswordError):
        sign_in(practice, "ben", BEN)
    with pytest.raises(NoSuchUserError):
        disable_user(practice, number)
    with pytest.raises(LoginTakenError):
        add_user(practice, ben())
    assert "user.disable" in trail(practice)


def test_an_account_closed_while_its_key_slot_survived_is_shut_out_too(practice):
    add_user(practice, ben())
    practice.database.execute("UPDATE user SET disabled_at = '2026-03-12T15:00:00+00:00' WHERE login = 'ben'")
    with pytest.raises(DisabledUserError):
        sign_in(practice, "ben", BEN)


def test_the_last_administrator_cannot_be_shut_out(practice):
    add_user(practice, ben())
    with pytest.raises(LastAdminError):
        disable_user(practice, practice.user.id)
    add_user(practice, ben(login="carl", role="admin"))
    disable_user(practice, practice.user.id)
    with pytest.raises(WrongPasswordError):
        sign_in(practice, "ada", ADA)


def test_a_renewed_recovery_key_voids_the_old(practice):
    path = practice.database.path
    first = renew_recovery_key(practice)
    second = renew_recovery_key(practice)
    with pytest.raises(WrongRecoveryKeyError):
        open_with_recovery_key(path, first, login="ada", new_password="a third long password")
    open_with_recovery_key(path, second, login="ada", new_password="a third long password")


def test_a_key_file_that_cannot_be_written_adds_nobody(practice, monkeypatch):
    def fails(path, file):
        raise FileNotSavedError(path.name, "No space left on device")

    monkeypatch.setattr(key_slots, "write_key_file", fails)
    with pytest.raises(FileNotSavedError):
        add_user(practice, ben())
    monkeypatch.undo()
    assert len(all_users(practice)) == 1
    assert "user.add" not in trail(practice)
    sign_in(practice, "ada", ADA)


def test_losing_power_after_the_key_file_was_written_locks_nobody_out(practice, monkeypatch):
    """The window dies between the new key file and the commit: the database must open with the new file."""
    write = key_slots.write_key_file

    def dies(path, file):
        write(path, file)
        raise KeyboardInterrupt

    monkeypatch.setattr(key_slots, "write_key_file", dies)
    with pytest.raises(KeyboardInterrupt):
        change_password(practice, ChangePassword(old=ADA, new="a third long password"))
    sign_in(practice, "ada", "a third long password")


def test_two_changes_at_once_do_not_lose_one(practice, monkeypatch):
    """Somebody else's change lands between reading and writing the key file."""
    read = key_slots.read_key_file

    def read_after_another_change(path):
        renewed = with_password(read(path), login="ada", password=BEN, data_key=practice.database.keys.data)
        write_key_file(path, renewed)
        return renewed

    monkeypatch.setattr(key_slots, "read_key_file", read_after_another_change)
    with pytest.raises(KeyFileChangedError):
        add_user(practice, ben())
    assert len(all_users(practice)) == 1


def test_no_password_shows_itself():
    assert BEN not in repr(ben())
    assert ADA not in repr(ChangePassword(old=ADA, new=ADA)) + repr(ResetPassword(user_id=UserId(1), new=ADA))
