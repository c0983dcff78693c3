"""What a password must be."""

from __future__ import annotations

import pytest

from arcaller_desktop.security.passwords import HashCost, WeakPasswordError, check_password, key_from_password

QUICK = HashCost(time=1, memory_kib=8, lanes=1)


@pytest.mark.parametrize(
    ("password", "reason"),
    [
        ("short", "fewer than 12"),
        ("elevenchars", "fewer than 12"),
        ("x" * 129, "more than 128"),
        ("aaaaaaaaaaaaaa", "repeats"),
        ("abababababab", "repeats"),
        ("passwordpassword", "first that are tried"),
        ("PasswordPassword", "first that are tried"),
        ("margarethe.2026!", "sign-in name"),
        ("12345margarethe", "sign-in name"),
    ],
)
def test_weak_passwords_are_refused_with_the_reason(password, reason):
    with pytest.raises(WeakPasswordError, match=reason):
        check_password(password, login="margarethe")


@pytest.mark.parametrize("password", ["demo-practice", "correct horse battery", "żółte kaczki pływają", "9f!kQ2#vX7@w"])
def test_long_passwords_are_taken_whatever_they_are_made_of(password):
    check_password(password, login="ann")


def test_the_same_password_gives_the_same_key_and_another_salt_another():
    first = key_from_password("correct horse battery", salt=b"a" * 16, cost=QUICK)
    assert first == key_from_password("correct horse battery", salt=b"a" * 16, cost=QUICK)
    assert first != key_from_password("correct horse battery", salt=b"b" * 16, cost=QUICK)
    assert len(first) == 32


@pytest.mark.parametrize(
    "cost", [{"time": 0}, {"time": 10_000}, {"memory_kib": 2**31}, {"lanes": 0}, {"lanes": 10_000}]
)
def test_a_cost_that_would_hang_the_pc_is_refused(cost):
    with pytest.raises(ValueError, match="cost"):
        HashCost(**cost)


def test_the_cost_is_the_one_decided_on():
    assert HashCost() == HashCost(time=3, memory_kib=64 * 1024, lanes=4)
