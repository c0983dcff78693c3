"""Who works with the program and what each may do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, get_args

from arcaller_desktop.base.errors import RefusedError
from arcaller_desktop.domain.ids import UserId

Role = Literal["caller", "senior", "poster", "manager", "auditor", "admin"]
ROLES: tuple[Role, ...] = get_args(Role)


class Permission(StrEnum):
    """One thing that not everybody may do. Reading the queue and a claim needs none."""

    WORK_CLAIMS = "work claims"
    EDIT_POLICY = "edit payer notes"
    EDIT_PAYERS = "edit payer cards"
    EDIT_PATIENTS = "edit patients"
    IMPORT_FILES = "import files"
    UNDO_IMPORTS = "undo imports"
    MAKE_PLANS = "set up payment plans"
    MAKE_STATEMENTS = "make statements"
    ASSIGN_WORK = "hand out work"
    TAKE_PAYMENTS = "take patient payments"
    MANAGE_ACCOUNTS = "change what patients owe"
    """Responsibility, no-bill flags, voids and returned checks, assistance; never a write-off by itself."""
    POST_MONEY = "match deposits and settle credits"
    APPROVE_REFUNDS = "approve refunds"
    APPROVE_WRITE_OFFS = "approve write-offs"
    EXPORT = "export data"
    SEE_AUDIT = "read the audit trail"
    SEE_FIGURES = "see the team's figures"
    EDIT_PRACTICE = "edit the practice"
    MANAGE_USERS = "manage users"
    BACK_UP = "make and restore backups"


_CALLER = frozenset(
    {
        Permission.WORK_CLAIMS,
        Permission.EDIT_POLICY,
        Permission.EDIT_PATIENTS,
        Permission.IMPORT_FILES,
        Permission.MAKE_PLANS,
        Permission.MAKE_STATEMENTS,
        Permission.TAKE_PAYMENTS,
    }
)
_SENIOR = _CALLER | {
    Permission.POST_MONEY,
    Permission.EDIT_PAYERS,
    Permission.ASSIGN_WORK,
    Permission.MANAGE_ACCOUNTS,
    Permission.SEE_FIGURES,
}
_POSTER = frozenset(
    {
        Permission.POST_MONEY,
        Permission.WORK_CLAIMS,
        Permission.EDIT_PATIENTS,
        Permission.IMPORT_FILES,
        Permission.UNDO_IMPORTS,
        Permission.MAKE_STATEMENTS,
        Permission.TAKE_PAYMENTS,
        Permission.MANAGE_ACCOUNTS,
    }
)
_MANAGER = frozenset(Permission) - {Permission.MANAGE_USERS}
_AUDITOR = frozenset({Permission.SEE_AUDIT, Permission.SEE_FIGURES})

_MAY: dict[Role, frozenset[Permission]] = {
    "caller": _CALLER,
    "senior": _SENIOR,
    "poster": _POSTER,
    "manager": _MANAGER,
    "auditor": _AUDITOR,
    "admin": frozenset(Permission),
}

ROLE_LABELS: dict[Role, str] = {
    "caller": "AR caller",
    "senior": "Senior caller",
    "poster": "Payment poster",
    "manager": "Manager",
    "auditor": "Auditor, reads only",
    "admin": "Administrator",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class User:
    """One person with an account of their own."""

    id: UserId
    login: str
    name: str
    role: Role


class NotAllowedError(RefusedError):
    """Somebody asked for what their role does not allow."""

    def __init__(self, permission: Permission, role: Role) -> None:
        super().__init__(
            f"The role “{ROLE_LABELS[role]}” may not {permission.value}.", "Ask an administrator of the practice."
        )
        self.permission = permission


def may(role: Role, permission: Permission) -> bool:
    """True when the role allows it."""
    return permission in _MAY[role]


def require(user: User, permission: Permission) -> None:
    """Nothing when the user may; else raises NotAllowedError."""
    if not may(user.role, permission):
        raise NotAllowedError(permission, user.role)
