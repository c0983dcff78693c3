"""Who works with the program and what each may do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from arcaller_desktop.domain.ids import UserId

Role = Literal["caller", "senior", "poster", "manager", "auditor", "admin"]
ROLES: tuple[Role, ...] = get_args(Role)


@dataclass(frozen=True, kw_only=True, slots=True)
class User:
    """One person with an account of their own."""

    id: UserId
    login: str
    name: str
    role: Role
