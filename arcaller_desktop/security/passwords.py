"""What a password must be, and the key it becomes."""

from __future__ import annotations

from dataclasses import dataclass

from argon2.low_level import Type, hash_secret_raw

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.security.keys import KEY_BYTES

MIN_LENGTH = 12
MAX_LENGTH = 128
_MAX_MEMORY_KIB = 1024 * 1024
_MAX_TIME_COST = 16
_COMMON = frozenset(
    {
        "123456789012", "1234567890123", "12345678901234", "abcdefghijkl", "administrator", "changeme1234",
        "iloveyou1234", "letmein12345", "medicalbilling", "password1234", "password12345", "passwordpassword",
        "qwertyuiop12", "qwertyuiop123", "qwertyuiopas", "welcome12345",
    }
)  # fmt: skip


class WeakPasswordError(UserError):
    """The password would be guessed."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"This password cannot be used: {reason}.",
            f"Choose at least {MIN_LENGTH} characters; four unrelated words are easy to keep in mind.",
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class HashCost:
    """What one guess costs: rounds, memory in KiB and lanes of Argon2id. About 0.2 s on an office PC."""

    time: int = 3
    memory_kib: int = 64 * 1024
    lanes: int = 4

    def __post_init__(self) -> None:
        # A key file from outside must not be able to hang the program or eat the PC's memory.
        if not (1 <= self.time <= _MAX_TIME_COST and 8 <= self.memory_kib <= _MAX_MEMORY_KIB and 1 <= self.lanes <= 16):
            raise ValueError("cost out of range")


def check_password(password: str, *, login: str) -> None:
    """Raises WeakPasswordError. Length counts, not the mix of characters (NIST SP 800-63B 3.1.1.2)."""
    plain = password.casefold()
    if len(password) < MIN_LENGTH:
        raise WeakPasswordError(f"it has fewer than {MIN_LENGTH} characters")
    if len(password) > MAX_LENGTH:
        raise WeakPasswordError(f"it has more than {MAX_LENGTH} characters")
    if len(set(plain)) < 5:
        raise WeakPasswordError("it repeats the same few characters")
    if plain in _COMMON:
        raise WeakPasswordError("it is one of the first that are tried")
    if login and plain.replace(login.casefold(), "").strip("0123456789!.-_ ") == "":
        raise WeakPasswordError("it is the sign-in name with little added")


def key_from_password(password: str, *, salt: bytes, cost: HashCost) -> bytes:
    """32 bytes by Argon2id over the password in UTF-8."""
    return hash_secret_raw(
        password.encode(),
        salt,
        time_cost=cost.time,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )
