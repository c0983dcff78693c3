from __future__ import annotations

import pytest

from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.domain.roles import ROLE_LABELS, ROLES, NotAllowedError, Permission, Role, User, may, require


def test_the_administrator_may_everything():
    assert all(may("admin", permission) for permission in Permission)


@pytest.mark.parametrize(
    ("role", "permission", "allowed"),
    [
        ("caller", Permission.WORK_CLAIMS, True),
        ("caller", Permission.MAKE_PLANS, True),
        ("caller", Permission.APPROVE_WRITE_OFFS, False),
        ("caller", Permission.UNDO_IMPORTS, False),
        ("caller", Permission.TAKE_PAYMENTS, True),
        ("caller", Permission.MANAGE_ACCOUNTS, False),
        ("poster", Permission.MANAGE_ACCOUNTS, True),
        ("senior", Permission.ASSIGN_WORK, True),
        ("senior", Permission.APPROVE_WRITE_OFFS, False),
        ("poster", Permission.UNDO_IMPORTS, True),
        ("manager", Permission.APPROVE_WRITE_OFFS, True),
        ("manager", Permission.MANAGE_USERS, False),
        ("auditor", Permission.SEE_AUDIT, True),
    ],
)
def test_who_may_what(role: Role, permission: Permission, allowed: bool):
    assert may(role, permission) is allowed


def test_an_auditor_changes_nothing():
    reading = {Permission.SEE_AUDIT, Permission.SEE_FIGURES}
    assert {permission for permission in Permission if may("auditor", permission)} == reading


def test_a_refusal_says_who_and_what():
    user = User(id=UserId(1), login="ana", name="Ana", role="caller")
    require(user, Permission.WORK_CLAIMS)
    with pytest.raises(NotAllowedError, match="AR caller” may not manage users"):
        require(user, Permission.MANAGE_USERS)


def test_every_role_has_words():
    assert set(ROLE_LABELS) == set(ROLES)
