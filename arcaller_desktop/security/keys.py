"""From the practice's random data key to the keys in use. Wrapping it for people: `key_file`."""

from __future__ import annotations

import hashlib
import hmac
import secrets

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from arcaller_desktop.base.keys import PracticeKeys

KEY_BYTES = 32


def new_data_key() -> bytes:
    """32 random bytes: made once for each practice, never changed by a new password."""
    return secrets.token_bytes(KEY_BYTES)


def derive_keys(data_key: bytes) -> PracticeKeys:
    """The keys of an open practice. The labels are part of the file format: a new meaning takes a new label."""
    return PracticeKeys(
        database=derived(data_key, "sqlcipher/1"),
        audit=derived(data_key, "audit/1"),
        backup=derived(data_key, "backup/1"),
        data=data_key,
    )


def derived(key: bytes, label: str) -> bytes:
    """32 bytes by HKDF-SHA256 for one purpose."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=label.encode()).derive(key)


def sealed(key: bytes, content: bytes) -> str:
    """The HMAC-SHA256 of some content, as hex."""
    return hmac.new(key, content, hashlib.sha256).hexdigest()


def seal_matches(key: bytes, content: bytes, seal: str) -> bool:
    """Whether the seal belongs to the content; takes the same time either way."""
    return hmac.compare_digest(sealed(key, content), seal)
