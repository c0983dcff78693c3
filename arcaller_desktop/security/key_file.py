"""`<practice>.keys`: the data key, wrapped once for each user's password and once for the recovery key.

JSON, so that it can be read by eye; nothing in it opens the practice without a password. Each slot is sealed to the
practice, its owner and its hash cost, so a slot cannot be renamed, weakened or moved to another practice.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import secrets
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from arcaller_desktop.base.errors import RefusedError
from arcaller_desktop.security.passwords import HashCost, key_from_password
from arcaller_desktop.security.recovery import key_from_recovery
from arcaller_desktop.security.small_files import replace_file

FORMAT = 1
RECOVERY_ID = "recovery"
_MAX_BYTES = 1024 * 1024

SlotKind = Literal["password", "recovery"]


class WrongPasswordError(RefusedError):
    """No such user, or not this password: which of the two is not said."""

    def __init__(self) -> None:
        super().__init__(
            "The sign-in name or the password is wrong.", "Try again, or use the recovery key if the password is lost."
        )


class WrongRecoveryKeyError(RefusedError):
    """The recovery key belongs to another practice or is an older one."""

    def __init__(self) -> None:
        super().__init__(
            "This recovery key does not open this practice.", "Compare it letter by letter with the newest printed key."
        )


class KeyFileError(RefusedError):
    """The key file is missing or cannot be read."""

    def __init__(self, file_name: str, *, missing: bool) -> None:
        super().__init__(
            f"{file_name} {'is missing' if missing else 'is damaged'}.",
            "Without it nobody can open the practice: restore it from the newest backup.",
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Slot:
    """The data key, wrapped for one password or for the recovery key. `id` is the sign-in name in lower case."""

    kind: SlotKind
    id: str
    salt: bytes
    cost: HashCost | None
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True, kw_only=True, slots=True)
class KeyFile:
    """All slots of one practice."""

    practice_id: str
    """32 hex digits, random: ties every slot to this practice."""
    slots: tuple[Slot, ...] = ()

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the content: kept in the database to notice a swapped file."""
        return hashlib.sha256(_written(self)).hexdigest()

    def slot(self, kind: SlotKind, slot_id: str) -> Slot | None:
        """The slot of one user, or None."""
        return next((slot for slot in self.slots if (slot.kind, slot.id) == (kind, slot_id)), None)


def with_password(file: KeyFile, *, login: str, password: str, data_key: bytes) -> KeyFile:
    """The file with the user's slot added or replaced."""
    salt, cost = secrets.token_bytes(16), HashCost()
    key = key_from_password(password, salt=salt, cost=cost)
    slot = Slot(kind="password", id=slot_id(login), salt=salt, cost=cost, nonce=secrets.token_bytes(12), wrapped=b"")
    return _with_slot(file, slot, key, data_key)


def with_recovery_key(file: KeyFile, *, recovery_key: str, data_key: bytes) -> KeyFile:
    """The file with the recovery slot added or replaced."""
    key = key_from_recovery(recovery_key)
    nonce = secrets.token_bytes(12)
    slot = Slot(kind="recovery", id=RECOVERY_ID, salt=b"", cost=None, nonce=nonce, wrapped=b"")
    return _with_slot(file, slot, key, data_key)


def without_password(file: KeyFile, *, login: str) -> KeyFile:
    """The file without the user's slot."""
    gone = ("password", slot_id(login))
    return replace(file, slots=tuple(slot for slot in file.slots if (slot.kind, slot.id) != gone))


def unwrap_with_password(file: KeyFile, *, login: str, password: str) -> bytes:
    """The data key. Raises WrongPasswordError, after the same time whether or not the user exists."""
    slot = file.slot("password", slot_id(login))
    if slot is None or slot.cost is None:
        key_from_password(password, salt=bytes(16), cost=HashCost())
        raise WrongPasswordError
    key = key_from_password(password, salt=slot.salt, cost=slot.cost)
    try:
        return _unwrapped(file, slot, key)
    except InvalidTag:
        raise WrongPasswordError from None


def unwrap_with_recovery_key(file: KeyFile, recovery_key: str) -> bytes:
    """The data key. Raises WrongRecoveryKeyError or UnreadableRecoveryKeyError."""
    key = key_from_recovery(recovery_key)
    slot = file.slot("recovery", RECOVERY_ID)
    if slot is None:
        raise WrongRecoveryKeyError
    try:
        return _unwrapped(file, slot, key)
    except InvalidTag:
        raise WrongRecoveryKeyError from None


def slot_id(login: str) -> str:
    """The sign-in name as slots know it."""
    return login.strip().casefold()


def read_key_file(path: Path) -> KeyFile:
    """The file's slots. Raises KeyFileError."""
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise KeyFileError(path.name, missing=False)
        return parsed_key_file(path.read_bytes(), path.name)
    except FileNotFoundError:
        raise KeyFileError(path.name, missing=True) from None
    except OSError:
        raise KeyFileError(path.name, missing=False) from None


def parsed_key_file(content: bytes, file_name: str) -> KeyFile:
    """The slots in the bytes of a key file. Raises KeyFileError."""
    try:
        found = json.loads(content)
        if found["format"] != FORMAT:
            raise KeyFileError(file_name, missing=False)
        return KeyFile(practice_id=str(found["db_id"]), slots=tuple(_parsed(slot) for slot in found["slots"]))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise KeyFileError(file_name, missing=False) from None


def write_key_file(path: Path, file: KeyFile) -> None:
    """Replaces the file all at once: a reader, or a PC that loses power, sees the old one or the new one.

    Raises FileNotSavedError.
    """
    replace_file(path, _written(file))


def _with_slot(file: KeyFile, slot: Slot, key: bytes, data_key: bytes) -> KeyFile:
    filled = replace(slot, wrapped=AESGCM(key).encrypt(slot.nonce, data_key, _bound(file, slot)))
    others = tuple(other for other in file.slots if (other.kind, other.id) != (slot.kind, slot.id))
    return replace(file, slots=(*others, filled))


def _unwrapped(file: KeyFile, slot: Slot, key: bytes) -> bytes:
    return AESGCM(key).decrypt(slot.nonce, slot.wrapped, _bound(file, slot))


def _bound(file: KeyFile, slot: Slot) -> bytes:
    """What the seal of a slot also covers: the practice, the owner and the cost of a guess."""
    return json.dumps(
        [FORMAT, file.practice_id, slot.kind, slot.id, _cost_values(slot.cost), _text(slot.salt)],
        separators=(",", ":"),
    ).encode()


def _written(file: KeyFile) -> bytes:
    content = {
        "format": FORMAT,
        "db_id": file.practice_id,
        "slots": [
            {
                "kind": slot.kind,
                "id": slot.id,
                "salt": _text(slot.salt),
                "params": _cost_values(slot.cost),
                "nonce": _text(slot.nonce),
                "ct": _text(slot.wrapped),
            }
            for slot in file.slots
        ],
    }
    return json.dumps(content, indent=1, ensure_ascii=True).encode() + b"\n"


def _parsed(found: dict[str, Any]) -> Slot:
    kind: SlotKind = "recovery" if found["kind"] == "recovery" else "password"
    params = found["params"]
    cost = HashCost(time=int(params["t"]), memory_kib=int(params["m"]), lanes=int(params["p"])) if params else None
    return Slot(
        kind=kind,
        id=str(found["id"]),
        salt=_bytes(found["salt"]),
        cost=cost,
        nonce=_bytes(found["nonce"]),
        wrapped=_bytes(found["ct"]),
    )


def _cost_values(cost: HashCost | None) -> dict[str, int]:
    return {"m": cost.memory_kib, "p": cost.lanes, "t": cost.time} if cost else {}


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError(str(error)) from None
