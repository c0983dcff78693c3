"""Failed sign-ins, counted beside the database so that closing the program does not forget them.

A slow hash protects a stolen key file; this protects the PC in the waiting room from patient guessing. The count is
written to the audit trail at the next sign-in that succeeds.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from arcaller_desktop.base.errors import RefusedError
from arcaller_desktop.security.small_files import FileNotSavedError, replace_file

FREE_TRIES = 5
_FIRST_WAIT = timedelta(seconds=30)
_LONGEST_WAIT = timedelta(minutes=15)


class TooManyTriesError(RefusedError):
    """The sign-in name is barred for a while."""

    def __init__(self, wait: timedelta) -> None:
        seconds = int(wait.total_seconds()) + 1
        for_how_long = f"{seconds} seconds" if seconds < 120 else f"{-(-seconds // 60)} minutes"
        super().__init__(
            "Too many wrong passwords for this sign-in name.",
            f"Wait {for_how_long}, or use the recovery key if the password is lost.",
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Tries:
    """How often one sign-in name failed since it last succeeded, and when the last time was (ISO, UTC)."""

    count: int = 0
    last_at: str = ""

    def barred_for(self, now: datetime) -> timedelta:
        """How long to wait still: nothing for the first tries, then 30 s doubling up to 15 minutes."""
        if self.count < FREE_TRIES or not self.last_at:
            return timedelta()
        wait = min(_FIRST_WAIT * 2 ** min(self.count - FREE_TRIES, 10), _LONGEST_WAIT)
        since = now - datetime.fromisoformat(self.last_at)
        # A clock that was put back must not bar anyone for ever.
        return timedelta() if since < timedelta() else max(wait - since, timedelta())


def read_tries(path: Path, login: str) -> Tries:
    """The failed tries of one sign-in name; none when the file is absent or unreadable."""
    return _read(path).get(login, Tries())


def check_tries(path: Path, login: str, now: datetime) -> None:
    """Raises TooManyTriesError."""
    wait = read_tries(path, login).barred_for(now)
    if wait:
        raise TooManyTriesError(wait)


def count_failure(path: Path, login: str, now: datetime) -> None:
    """Adds one."""
    everyone = _read(path)
    everyone[login] = Tries(count=everyone.get(login, Tries()).count + 1, last_at=now.isoformat(timespec="seconds"))
    _write(path, everyone)


def forget_failures(path: Path, login: str) -> None:
    """Starts again from none."""
    everyone = _read(path)
    if everyone.pop(login, None) is not None:
        _write(path, everyone)


def _read(path: Path) -> dict[str, Tries]:
    try:
        found = json.loads(path.read_bytes())
        return {str(login): _parsed(tries) for login, tries in found.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _parsed(found: dict[str, Any]) -> Tries:
    last_at = datetime.fromisoformat(found["last_at"]).astimezone(UTC)
    return Tries(count=int(found["count"]), last_at=last_at.isoformat())


def _write(path: Path, everyone: dict[str, Tries]) -> None:
    # A folder that cannot be written is reported by whatever comes next; a sign-in does not fail for the counter.
    with contextlib.suppress(FileNotSavedError):
        replace_file(path, json.dumps({login: asdict(tries) for login, tries in everyone.items()}).encode())
