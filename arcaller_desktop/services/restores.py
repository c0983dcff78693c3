"""Putting a backup back. The practice that stood there is kept, never overwritten."""

from __future__ import annotations

import contextlib
import tempfile
import zipfile
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from arcaller_desktop.base.clock import Clock, SystemClock
from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.security.anchor import DataMissingError, parsed_anchor
from arcaller_desktop.security.key_file import (
    KeyFile,
    parsed_key_file,
    unwrap_with_password,
    unwrap_with_recovery_key,
    write_key_file,
)
from arcaller_desktop.security.keys import derive_keys
from arcaller_desktop.security.small_files import flush_folder
from arcaller_desktop.services.anchors import keep_anchor
from arcaller_desktop.services.backups import (
    ANCHOR,
    DATABASE,
    KEYS,
    check_manifest,
    check_parts,
    extract,
    file_hash,
    opened_container,
)
from arcaller_desktop.services.key_slots import check_key_file
from arcaller_desktop.storage.audit import AuditEvent, append_event
from arcaller_desktop.storage.audit_chain import audit_head, seal_of_event
from arcaller_desktop.storage.copies import faults
from arcaller_desktop.storage.database import DamagedDatabaseError, open_database
from arcaller_desktop.storage.practice_files import PracticeFiles
from arcaller_desktop.storage.practice_lock import PracticeLock
from arcaller_desktop.storage.schema import schema_version
from arcaller_desktop.storage.users import find_account


class NotRestoredError(UserError):
    """The files could not be put in place; the old ones are where they were."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"The backup could not be put in place ({reason}); everything is as it was.",
            "Close every window of this practice, check the right to write in its folder, then try again.",
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Restore:
    """A backup to put back as `into`, opened by a user's password of that time or by the recovery key of that time."""

    file: Path
    into: Path
    login: str = ""
    password: str = field(default="", repr=False)
    recovery_key: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Restored:
    """The practice as it was at `made_at`; `kept` is the folder with the files that stood there before."""

    path: Path
    made_at: datetime
    events: int
    kept: Path | None


def restore(command: Restore, clock: Clock) -> Restored:
    """Checks everything in the backup first, then exchanges the files.

    Raises NotABackupError, WrongPasswordError, WrongRecoveryKeyError, NewerDatabaseError, UnsafeFolderError,
    PracticeOpenElsewhereError, DiskFullError, DamagedDatabaseError or NotRestoredError.
    """
    files = PracticeFiles(command.into)
    files.check_place()
    folder = command.into.parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".restore-", dir=folder) as work:
            fresh = PracticeFiles(Path(work, command.into.name))
            with opened_container(command.file) as (container, manifest):
                made_at, events = _unpack(container, manifest, fresh, command, clock)
            with PracticeLock(files.lock):
                kept = _exchange(files, fresh)
    except OSError as error:
        raise NotRestoredError(error.strerror or "no reason given") from None
    return Restored(path=command.into, made_at=made_at, events=events, kept=kept)


def _unpack(
    container: zipfile.ZipFile, manifest: dict[str, Any], fresh: PracticeFiles, command: Restore, clock: Clock
) -> tuple[datetime, int]:
    """Leaves a checked practice in `fresh`; gives when it was backed up and the length of its trail then."""
    key_file = parsed_key_file(container.read(KEYS), command.file.name)
    keys = derive_keys(_data_key(key_file, command))
    check_manifest(manifest, keys, command.file.name)
    check_parts(container, manifest, command.file.name)
    anchor = parsed_anchor(container.read(ANCHOR), keys.audit, command.file.name)
    extract(container, DATABASE, fresh.database)
    write_key_file(fresh.keys, key_file)
    database = open_database(fresh.database, keys)
    try:
        schema_version(database)
        if faults(database, thorough=True):
            raise DamagedDatabaseError
        check_key_file(database, key_file)
        head = audit_head(database)
        if seal_of_event(database, anchor.count) != anchor.seal:
            raise DataMissingError(expected=anchor.count, found=head.count)
        account = find_account(database, command.login.strip()) if command.login else None
        event = AuditEvent(
            at=clock.now(),
            user_id=account.user.id if account else UserId(0),
            action="backup.restore",
            subject="practice",
            subject_id=1,
            after={"made_at": manifest["made_at"], "sha256": file_hash(command.file), "by": _way_in(command)},
        )
        with database.transaction():
            append_event(database, event)
        keep_anchor(database, even_backwards=True)
        database.checkpoint()
    finally:
        database.close()
    return datetime.fromisoformat(manifest["made_at"]), head.count


def _data_key(key_file: KeyFile, command: Restore) -> bytes:
    if command.recovery_key:
        return unwrap_with_recovery_key(key_file, command.recovery_key)
    return unwrap_with_password(key_file, login=command.login, password=command.password)


def _way_in(command: Restore) -> str:
    return "recovery key" if command.recovery_key else "password"


def _exchange(files: PracticeFiles, fresh: PracticeFiles) -> Path | None:
    """Moves what stands there aside, then the new files in; puts the old ones back when that fails."""
    standing = (files.database, *files.logs_of_writes, files.keys, files.anchor)
    moved: list[tuple[Path, Path]] = []
    kept: Path | None = None
    try:
        if any(file.exists() for file in standing):
            files.backups.mkdir(exist_ok=True)
            kept = files.backups / f"{files.database.stem} replaced {SystemClock().now():%Y%m%dT%H%M%S%f}"
            kept.mkdir()
        for file in standing:
            if kept is not None and file.exists():
                _move(file, kept / file.name, moved)
        for source, target in (
            (fresh.anchor, files.anchor),
            (fresh.keys, files.keys),
            (fresh.database, files.database),
        ):
            _move(source, target, moved)
        flush_folder(files.database.parent)
    except OSError:
        for source, target in reversed(moved):
            with contextlib.suppress(OSError):
                target.replace(source)
        raise
    return kept


def _move(source: Path, target: Path, moved: list[tuple[Path, Path]]) -> None:
    source.replace(target)
    moved.append((source, target))
