"""Backups: one encrypted, verified file that holds the database, the key slots and the audit anchor."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from arcaller_desktop import __version__
from arcaller_desktop.base.clock import Clock, SystemClock
from arcaller_desktop.base.errors import RefusedError, UserError
from arcaller_desktop.base.keys import PracticeKeys
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.security.anchor import Anchor, written_anchor
from arcaller_desktop.security.keys import seal_matches, sealed
from arcaller_desktop.security.small_files import flush_folder
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage.audit_chain import audit_head
from arcaller_desktop.storage.copies import copy_database, faults
from arcaller_desktop.storage.database import DamagedDatabaseError, DiskFullError, PracticeDatabase, open_database
from arcaller_desktop.storage.practice_files import PracticeFiles

FORMAT: Final = 1
SUFFIX: Final = ".arcbackup"
DATABASE: Final = "practice.arcdb"
KEYS: Final = "practice.keys"
ANCHOR: Final = "practice.anchor"
MANIFEST: Final = "manifest.json"
_PARTS: Final = (DATABASE, KEYS, ANCHOR)
_CHUNK = 1024 * 1024


class BackupExistsError(UserError):
    """A backup is never written over another file."""

    def __init__(self, file_name: str) -> None:
        super().__init__(f"{file_name} exists already.", "Choose another name; an older backup may be the good one.")


class BackupNotWrittenError(UserError):
    """The target cannot be written."""

    def __init__(self, file_name: str, reason: str) -> None:
        super().__init__(
            f"{file_name} could not be written ({reason}); nothing was left behind.",
            "Choose another folder or free some space, then make the backup again.",
        )


class NotABackupError(RefusedError):
    """The file is no backup of ours, or it was damaged or changed."""

    def __init__(self, file_name: str, reason: str) -> None:
        super().__init__(f"{file_name} cannot be restored: {reason}.", "Nothing was changed. Choose another backup.")


@dataclass(frozen=True, kw_only=True, slots=True)
class BackupMade:
    """A verified backup."""

    file: Path
    size_bytes: int
    events: int
    """How long the audit trail in it is."""
    sha256: str


def back_up(context: Context, file: Path) -> BackupMade:
    """Writes and verifies one backup. Other work goes on beside it.

    Raises NotAllowedError, BackupExistsError, BackupNotWrittenError, DiskFullError or DamagedDatabaseError (the
    practice's own file is not sound: older backups must be kept).
    """
    require(context.user, Permission.BACK_UP)
    made = write_backup(context.database, file, made_at=context.clock.now())
    with context.database.transaction():
        context.audit("backup.make", "practice", 1, after={"sha256": made.sha256, "events": made.events})
    return made


def automatic_backup(database: PracticeDatabase, reason: str, clock: Clock) -> Path:
    """Makes a backup in the folder beside the practice, named by the reason and the moment."""
    folder = PracticeFiles(database.path).backups
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise BackupNotWrittenError(folder.name, error.strerror or "no reason given") from None
    # The PC's own moment even when the program is told another "today": two backups must not share a name.
    now = SystemClock().now()
    file = folder / f"{database.path.stem} {reason} {now:%Y%m%dT%H%M%S%f}{SUFFIX}"
    return write_backup(database, file, made_at=clock.now()).file


def write_backup(database: PracticeDatabase, file: Path, *, made_at: datetime) -> BackupMade:
    """Copies, verifies, packs, reads back; see `back_up` for what is raised."""
    path, keys = database.path, database.keys
    if file.exists():
        raise BackupExistsError(file.name)
    part = file.with_name(f"{file.name}.part")
    try:
        with tempfile.TemporaryDirectory(prefix=".backup-", dir=path.parent) as folder:
            copy = Path(folder, DATABASE)
            copy_database(path, keys, copy)
            manifest, anchor = _described(copy, keys, made_at)
            key_slots = PracticeFiles(path).keys.read_bytes()
            contents = {KEYS: key_slots, ANCHOR: anchor}
            manifest["files"] = {
                DATABASE: {"sha256": file_hash(copy), "bytes": copy.stat().st_size},
                **{name: {"sha256": _hash(content), "bytes": len(content)} for name, content in contents.items()},
            }
            manifest["mac"] = sealed(keys.backup, canonical(manifest))
            with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as container:
                container.write(copy, DATABASE)
                for name, content in contents.items():
                    container.writestr(name, content)
                container.writestr(MANIFEST, json.dumps(manifest, indent=1))
        with part.open("rb+") as stream:
            os.fsync(stream.fileno())
        with opened_container(part) as (container, found):
            check_manifest(found, keys, file.name)
            check_parts(container, found, file.name)
        part.replace(file)
        flush_folder(file.parent)
    except OSError as error:
        raise BackupNotWrittenError(file.name, error.strerror or "no reason given") from None
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return BackupMade(
        file=file, size_bytes=file.stat().st_size, events=manifest["audit"]["count"], sha256=file_hash(file)
    )


def _described(copy: Path, keys: PracticeKeys, made_at: datetime) -> tuple[dict[str, Any], bytes]:
    """The manifest without its files, and the anchor that belongs to the copy."""
    database = open_database(copy, keys)
    try:
        if faults(database, thorough=True):
            raise DamagedDatabaseError
        head = audit_head(database)
        schema = int(database.value("PRAGMA user_version"))
        database.checkpoint()
    finally:
        database.close()
    manifest = {
        "format": FORMAT,
        "program": __version__,
        "schema": schema,
        "made_at": made_at.isoformat(timespec="seconds"),
        "audit": {"count": head.count, "seal": head.seal.hex()},
    }
    return manifest, written_anchor(Anchor(count=head.count, seal=head.seal), keys.audit)


# ------------------------------------------------------------------------------------------------- reading a container


@contextlib.contextmanager
def opened_container(file: Path) -> Iterator[tuple[zipfile.ZipFile, dict[str, Any]]]:
    """The container and its manifest, whose seal is not checked yet. Raises NotABackupError."""
    try:
        with zipfile.ZipFile(file) as container:
            if sorted(container.namelist()) != sorted((*_PARTS, MANIFEST)):
                raise NotABackupError(file.name, "it is not a backup of this program")
            if container.getinfo(MANIFEST).file_size > _CHUNK or container.getinfo(KEYS).file_size > _CHUNK:
                raise NotABackupError(file.name, "it is not a backup of this program")
            manifest = json.loads(container.read(MANIFEST))
            if not isinstance(manifest, dict):
                raise NotABackupError(file.name, "it is not a backup of this program")
            yield container, manifest
    except FileNotFoundError:
        raise NotABackupError(file.name, "there is no such file") from None
    except (zipfile.BadZipFile, ValueError, RecursionError, NotImplementedError, EOFError):
        raise NotABackupError(file.name, "it is damaged or not a backup") from None


def check_manifest(manifest: dict[str, Any], keys: PracticeKeys, file_name: str) -> None:
    """Raises NotABackupError when the manifest was not written with this practice's key."""
    covered = {name: value for name, value in manifest.items() if name != "mac"}
    if not seal_matches(keys.backup, canonical(covered), str(manifest.get("mac", ""))):
        raise NotABackupError(file_name, "its list of contents was changed")
    if manifest["format"] != FORMAT:
        raise NotABackupError(file_name, "it was made by a newer version of the program")


def check_parts(container: zipfile.ZipFile, manifest: dict[str, Any], file_name: str) -> None:
    """Raises NotABackupError when a part is not the one in the (checked) manifest."""
    for name in _PARTS:
        digest = hashlib.sha256()
        with container.open(name) as stream:
            while chunk := stream.read(_CHUNK):
                digest.update(chunk)
        if digest.hexdigest() != manifest["files"][name]["sha256"]:
            raise NotABackupError(file_name, f"{name} in it was changed")


def extract(container: zipfile.ZipFile, name: str, target: Path) -> None:
    """Writes one part out, flushed to the disk. Raises DiskFullError."""
    try:
        with container.open(name) as stream, target.open("wb") as out:
            shutil.copyfileobj(stream, out, _CHUNK)
            out.flush()
            os.fsync(out.fileno())
    except OSError:
        raise DiskFullError from None


def canonical(manifest: dict[str, Any]) -> bytes:
    """The bytes that the manifest's seal covers."""
    return json.dumps(manifest, sort_keys=True, separators=(",", ":")).encode()


def file_hash(path: Path) -> str:
    """SHA-256 of a file of any size, as hex."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
