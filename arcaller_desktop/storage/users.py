"""Accounts. A user is disabled, never deleted: the audit trail names them for ever."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.domain.roles import Role, User
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.models.users import User as UserRow


@dataclass(frozen=True, kw_only=True, slots=True)
class Account:
    """A user and whether the account still works."""

    user: User
    created_at: datetime
    disabled_at: datetime | None


def insert_user(database: PracticeDatabase, *, login: str, name: str, role: Role, created_at: datetime) -> User:
    """Adds an account. The login must not stand yet, in whatever case."""
    at = created_at.isoformat(timespec="seconds")
    number = UserRow.insert(login=login, name=name, role=role, created_at=at).execute(database)
    return User(id=UserId(number), login=login, name=name, role=role)


def find_account(database: PracticeDatabase, login: str) -> Account | None:
    """The account of a login, in whatever case."""
    rows = list(UserRow.select().where(UserRow.login == login).execute(database))
    return _account(rows[0]) if rows else None


def account_of(database: PracticeDatabase, user_id: UserId) -> Account | None:
    """The account with this id."""
    rows = list(UserRow.select().where(UserRow.id == user_id).execute(database))
    return _account(rows[0]) if rows else None


def all_accounts(database: PracticeDatabase) -> tuple[Account, ...]:
    """Everybody, by name; disabled accounts too."""
    query = UserRow.select().order_by(UserRow.name, UserRow.id)
    return tuple(_account(row) for row in query.execute(database))


def disable_account(database: PracticeDatabase, user_id: UserId, at: datetime) -> None:
    """The account works no more."""
    query = UserRow.update(disabled_at=at.isoformat(timespec="seconds")).where(UserRow.id == user_id)
    query.execute(database)


def _account(row: Any) -> Account:
    return Account(
        user=User(id=UserId(row.id), login=row.login, name=row.name, role=row.role),
        created_at=datetime.fromisoformat(row.created_at),
        disabled_at=datetime.fromisoformat(row.disabled_at) if row.disabled_at else None,
    )
