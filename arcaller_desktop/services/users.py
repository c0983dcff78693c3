"""Accounts: everybody has one of their own, with a password that wraps the practice's data key."""

from __future__ import annotations

from dataclasses import dataclass, field

from arcaller_desktop.base.errors import RefusedError, UserError
from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.domain.logins import checked_login
from arcaller_desktop.domain.roles import Permission, Role, User, require
from arcaller_desktop.security.key_file import (
    KeyFile,
    read_key_file,
    unwrap_with_password,
    with_password,
    with_recovery_key,
    without_password,
)
from arcaller_desktop.security.passwords import check_password
from arcaller_desktop.security.recovery import new_recovery_key
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.key_slots import save_key_file
from arcaller_desktop.storage.practice_files import PracticeFiles
from arcaller_desktop.storage.users import Account, account_of, all_accounts, disable_account, find_account, insert_user
from arcaller_desktop.storage.work import free_claims


class LoginTakenError(UserError):
    """Logins are used once, closed accounts included: the audit trail must stay readable."""

    def __init__(self, login: str) -> None:
        super().__init__(f"The sign-in name {login} is used already.", "Choose another one.")


class LastAdminError(RefusedError):
    """Somebody must be able to add users."""

    def __init__(self) -> None:
        super().__init__(
            "This is the last administrator of the practice.",
            "Make another administrator first, then close this account.",
        )


class NoSuchUserError(UserError):
    """The account is not there or is closed already."""

    def __init__(self) -> None:
        super().__init__("This account does not exist or is closed already.", "Look at the list of users again.")


@dataclass(frozen=True, kw_only=True, slots=True)
class AddUser:
    """A new account with its first password."""

    login: str
    name: str
    role: Role
    password: str = field(repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class ChangePassword:
    """The user's own new password."""

    old: str = field(repr=False)
    new: str = field(repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class ResetPassword:
    """A new password for somebody who lost theirs."""

    user_id: UserId
    new: str = field(repr=False)


def all_users(context: Context) -> tuple[Account, ...]:
    """Everybody, by name, closed accounts too."""
    return all_accounts(context.database)


def add_user(context: Context, command: AddUser) -> Changes:
    """Adds an account that can sign in at once.

    Raises NotAllowedError, UnfitLoginError, CardNumberError, WeakPasswordError, LoginTakenError or FileNotSavedError.
    """
    require(context.user, Permission.MANAGE_USERS)
    login = checked_login(command.login)
    refuse_card_numbers(login, command.name)
    check_password(command.password, login=login)
    if find_account(context.database, login) is not None:
        raise LoginTakenError(login)
    before = _key_file(context)
    data_key = context.database.keys.data
    after = with_password(before, login=login, password=command.password, data_key=data_key)

    def record() -> None:
        user = insert_user(
            context.database,
            login=login,
            name=command.name.strip() or login,
            role=command.role,
            created_at=context.clock.now(),
        )
        context.audit("user.add", "user", user.id, after={"login": login, "name": user.name, "role": user.role})

    save_key_file(context.database, before=before, after=after, record=record)
    return Changes.USERS


def disable_user(context: Context, user_id: UserId) -> Changes:
    """Closes an account: its slot goes from the key file, what it did stays, what it had to do is everybody's again.

    The data key stays the same. Somebody who kept a copy of the old key file *and* of the database could still open
    that copy with the old password; they cannot open the practice, whose database knows the new key file. A new data
    key for the whole file (seconds for each 100 MB) is a step of its own.

    Raises NotAllowedError, NoSuchUserError, LastAdminError or FileNotSavedError.
    """
    require(context.user, Permission.MANAGE_USERS)
    account = account_of(context.database, user_id)
    if account is None or account.disabled_at is not None:
        raise NoSuchUserError
    others = [a for a in all_accounts(context.database) if a.disabled_at is None and a.user.id != user_id]
    if not any(other.user.role == "admin" for other in others):
        raise LastAdminError
    before = _key_file(context)

    def record() -> None:
        disable_account(context.database, user_id, context.clock.now())
        freed = free_claims(context.database, user_id)
        context.audit("user.disable", "user", user_id, after={"login": account.user.login, "claims_freed": freed})

    after = without_password(before, login=account.user.login)
    save_key_file(context.database, before=before, after=after, record=record)
    return Changes.USERS | Changes.QUEUE


def change_password(context: Context, command: ChangePassword) -> Changes:
    """Gives the user a new password. Raises WrongPasswordError, WeakPasswordError or FileNotSavedError."""
    before = _key_file(context)
    unwrap_with_password(before, login=context.user.login, password=command.old)
    return _set_password(context, before, context.user, command.new, "user.change_password")


def reset_password(context: Context, command: ResetPassword) -> Changes:
    """Gives another user a new password.

    Raises NotAllowedError, NoSuchUserError, WeakPasswordError or FileNotSavedError.
    """
    require(context.user, Permission.MANAGE_USERS)
    account = account_of(context.database, command.user_id)
    if account is None or account.disabled_at is not None:
        raise NoSuchUserError
    before = _key_file(context)
    return _set_password(context, before, account.user, command.new, "user.reset_password")


def renew_recovery_key(context: Context) -> str:
    """A new recovery key to print; the old one works no more. Raises NotAllowedError or FileNotSavedError."""
    require(context.user, Permission.MANAGE_USERS)
    before, recovery_key = _key_file(context), new_recovery_key()
    after = with_recovery_key(before, recovery_key=recovery_key, data_key=context.database.keys.data)
    save_key_file(
        context.database,
        before=before,
        after=after,
        record=lambda: context.audit("recovery_key.renew", "practice", 1),
    )
    return recovery_key


def _set_password(context: Context, before: KeyFile, user: User, password: str, action: str) -> Changes:
    check_password(password, login=user.login)
    after = with_password(before, login=user.login, password=password, data_key=context.database.keys.data)
    save_key_file(context.database, before=before, after=after, record=lambda: context.audit(action, "user", user.id))
    return Changes.USERS


def _key_file(context: Context) -> KeyFile:
    return read_key_file(PracticeFiles(context.database.path).keys)
