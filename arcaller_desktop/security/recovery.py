"""The recovery key: 160 random bits on a sheet of paper, which open the practice when every password is lost."""

from __future__ import annotations

import secrets

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.security.keys import derived

RECOVERY_BYTES = 20
_GROUPS = 8
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford base32: no I, L, O, U
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})


class UnreadableRecoveryKeyError(UserError):
    """What was typed cannot be a recovery key."""

    def __init__(self) -> None:
        super().__init__(
            "This is not a recovery key.",
            f"It has {_GROUPS} groups of 4 letters and digits; type them as printed, with or without the dashes.",
        )


def new_recovery_key() -> str:
    """`XXXX-XXXX-…`, 8 groups of 4. Shown once, kept nowhere."""
    number = int.from_bytes(secrets.token_bytes(RECOVERY_BYTES), "big")
    return written(number.to_bytes(RECOVERY_BYTES, "big"))


def written(secret: bytes) -> str:
    """The secret in groups of 4."""
    number = int.from_bytes(secret, "big")
    letters = "".join(_LETTERS[number >> shift & 31] for shift in range(155, -1, -5))
    return "-".join(letters[start : start + 4] for start in range(0, 32, 4))


def read(text: str) -> bytes:
    """The 20 bytes of a recovery key as somebody typed it: any case, spaces or dashes, O for 0, I and L for 1.

    Raises UnreadableRecoveryKeyError.
    """
    letters = "".join(c for c in text.upper() if c not in "-–— \t\r\n").translate(_MISREAD)
    if len(letters) != _GROUPS * 4 or any(letter not in _LETTERS for letter in letters):
        raise UnreadableRecoveryKeyError
    number = 0
    for letter in letters:
        number = number << 5 | _LETTERS.index(letter)
    return number.to_bytes(RECOVERY_BYTES, "big")


def key_from_recovery(text: str) -> bytes:
    """32 bytes to unwrap with. 160 random bits need no slow hash."""
    return derived(read(text), "recovery/1")
