"""`<practice>.anchor`: how long the audit trail was and its last seal, beside the database.

The chain inside the database shows an edited or removed event, but not a trail cut at its end, nor a whole file put
back to an older state, nor a write-ahead log that lost its tail. This file does.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from pathlib import Path

from arcaller_desktop.base.errors import RefusedError
from arcaller_desktop.security.keys import seal_matches, sealed
from arcaller_desktop.security.small_files import replace_file


class DataMissingError(RefusedError):
    """The database ends before the anchor does, or is another one."""

    def __init__(self, *, expected: int, found: int) -> None:
        super().__init__(
            f"Data is missing: the practice's record was {expected} entries long and now has {found}.",
            "An older copy may have been put back, or the last writes were lost. Restore the newest backup.",
        )


class AnchorDamagedError(RefusedError):
    """The anchor is not one that this practice wrote."""

    def __init__(self, file_name: str) -> None:
        super().__init__(
            f"{file_name} was changed or belongs to another practice.", "Restore it from the newest backup."
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Anchor:
    """The number and the seal of the last audit event at the time of writing."""

    count: int
    seal: bytes


def read_anchor(path: Path, key: bytes) -> Anchor | None:
    """What the file says, or None when there is no file. Raises AnchorDamagedError."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError:
        raise AnchorDamagedError(path.name) from None
    return parsed_anchor(content, key, path.name)


def parsed_anchor(content: bytes, key: bytes, file_name: str) -> Anchor:
    """The anchor in the bytes of a file. Raises AnchorDamagedError."""
    try:
        found = json.loads(content)
        anchor = Anchor(count=int(found["count"]), seal=bytes.fromhex(found["seal"]))
        genuine = seal_matches(key, _covered(anchor), str(found["mac"]))
    except (ValueError, KeyError, TypeError, RecursionError):
        raise AnchorDamagedError(file_name) from None
    if not genuine:
        raise AnchorDamagedError(file_name)
    return anchor


def write_anchor(path: Path, anchor: Anchor, key: bytes, *, even_backwards: bool = False) -> None:
    """Replaces the file, unless it already stands further along (another process was faster).

    `even_backwards` is for a person who was told that data is missing and goes on. Raises FileNotSavedError.
    """
    with contextlib.suppress(AnchorDamagedError):
        standing = read_anchor(path, key)
        if standing is not None and standing.count > anchor.count and not even_backwards:
            return
    replace_file(path, written_anchor(anchor, key))


def written_anchor(anchor: Anchor, key: bytes) -> bytes:
    """The bytes of an anchor file."""
    content = {"count": anchor.count, "seal": anchor.seal.hex(), "mac": sealed(key, _covered(anchor))}
    return json.dumps(content).encode() + b"\n"


def _covered(anchor: Anchor) -> bytes:
    return f"anchor/1|{anchor.count}|{anchor.seal.hex()}".encode()
