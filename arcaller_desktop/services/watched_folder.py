"""The folder that payers' files are put into: looked at quietly, offered, posted unasked only where a payer is set so.

Looking needs no practice: it runs beside everything else, because a network drive that is gone may answer after half a
minute. A file counts as whole when its size and time are the same at two looks and it can be opened.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.people import folded
from arcaller_desktop.domain.remittances import RemittancePayment
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.domain.settings import WATCHED_FOLDER
from arcaller_desktop.edi.reading import look_into
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.intake import ImportFiles, ImportResult, import_files
from arcaller_desktop.services.settings import get_setting, set_setting
from arcaller_desktop.storage import watched_folder as stored
from arcaller_desktop.storage.parties import payer_aliases

MOST_FILES = 2000
_BLOCK = 1 << 20
_UNFINISHED = (".tmp", ".part", ".partial", ".crdownload", ".filepart", ".lock", ".swp")


class FileState(StrEnum):
    """What is to be done with a file."""

    NEW = "New"
    GROWING = "Still being written"
    IMPORTED = "Imported"
    IGNORED = "Ignored"


@dataclass(frozen=True, kw_only=True, slots=True)
class SeenFile:
    """A file as a look found it. `sha256` is empty while it is being written or in use."""

    path: Path
    size_bytes: int
    changed_at: datetime
    sha256: str = ""
    state: FileState = FileState.GROWING


@dataclass(frozen=True, kw_only=True, slots=True)
class FolderLook:
    """What a look saw. `trouble` says calmly why nothing could be seen."""

    folder: str
    files: tuple[SeenFile, ...] = ()
    trouble: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class FolderSettings:
    """Which folder, and whose remittances post unasked."""

    folder: str
    unasked: frozenset[PayerId]


@dataclass(frozen=True, kw_only=True, slots=True)
class UnaskedImport:
    """What posted by itself: the files' names, and the import if there was one."""

    names: tuple[str, ...]
    result: ImportResult | None


def look_at_folder(folder: str, before: FolderLook | None) -> FolderLook:
    """Lists the folder, not the folders in it. Hashes again only what has changed since the look before."""
    known = {file.path: file for file in before.files} if before is not None and before.folder == folder else {}
    found = []
    try:
        for path in sorted(Path(folder).iterdir())[:MOST_FILES]:
            seen = _see(path, known)
            if seen is not None:
                found.append(seen)
    except OSError as error:
        reason = error.strerror or "no reason given"
        # What was seen before is kept, so that a drive that comes back need not be read again.
        files = before.files if before is not None and before.folder == folder else ()
        return FolderLook(folder=folder, files=files, trouble=f"The folder cannot be reached just now ({reason}).")
    return FolderLook(folder=folder, files=tuple(found))


def _see(path: Path, known: Mapping[Path, SeenFile]) -> SeenFile | None:
    name = path.name
    if name.startswith((".", "~")) or name.lower().endswith(_UNFINISHED):
        return None
    try:
        if not path.is_file():
            return None
        facts = path.stat()
    except OSError:
        return None  # taken away between the list and the look
    changed_at = datetime.fromtimestamp(facts.st_mtime, tz=UTC)
    seen = SeenFile(path=path, size_bytes=facts.st_size, changed_at=changed_at)
    last = known.get(path)
    is_still = last is not None and (last.size_bytes, last.changed_at) == (facts.st_size, changed_at)
    if not is_still or last is None or not facts.st_size:
        return seen
    return dataclasses.replace(seen, sha256=last.sha256 or _hash(path))


def _hash(path: Path) -> str:
    """Empty while another program has the file open for itself, as Windows lets it."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                digest.update(block)
    except OSError:
        return ""
    return digest.hexdigest()


def sort_files(context: Context, look: FolderLook) -> FolderLook:
    """The look with the state of each file: by what is in it, whatever it is called."""
    hashes = {file.sha256 for file in look.files if file.sha256}
    imported = stored.imported_among(context.database, hashes)
    ignored = stored.ignored_among(context.database, hashes)

    def state(file: SeenFile) -> FileState:
        if not file.sha256:
            return FileState.GROWING
        if file.sha256 in imported:
            return FileState.IMPORTED
        return FileState.IGNORED if file.sha256 in ignored else FileState.NEW

    return dataclasses.replace(look, files=tuple(dataclasses.replace(file, state=state(file)) for file in look.files))


def folder_settings(context: Context) -> FolderSettings:
    """What was chosen; an empty folder means that none is watched."""
    return FolderSettings(
        folder=get_setting(context, WATCHED_FOLDER), unasked=frozenset(stored.unasked_payers(context.database))
    )


def choose_folder(context: Context, folder: str) -> Changes:
    """Watches this folder from now on, or none. Raises NotAllowedError."""
    return set_setting(context, WATCHED_FOLDER, folder) | Changes.WATCHED


def choose_unasked_payers(context: Context, payers: Collection[PayerId]) -> Changes:
    """Their remittances in the folder post by themselves. Raises NotAllowedError."""
    require(context.user, Permission.EDIT_PRACTICE)
    database = context.database
    with database.transaction():
        before = sorted(stored.unasked_payers(database))
        stored.set_unasked_payers(database, payers, at=context.clock.now(), user_id=context.user.id)
        context.audit("folder.unasked", "practice", 1, before={"payers": before}, after={"payers": sorted(payers)})
    return Changes.WATCHED


def ignore_files(context: Context, files: Collection[SeenFile]) -> Changes:
    """They are not offered again."""
    return _mark(context, files, ignored=True)


def offer_again(context: Context, files: Collection[SeenFile]) -> Changes:
    """They are offered again."""
    return _mark(context, files, ignored=False)


def _mark(context: Context, files: Collection[SeenFile], *, ignored: bool) -> Changes:
    require(context.user, Permission.IMPORT_FILES)
    database = context.database
    with database.transaction():
        for file in files:
            if not file.sha256:
                continue
            if ignored:
                stored.ignore_file(
                    database, file.sha256, file.path.name, at=context.clock.now(), user_id=context.user.id
                )
            else:
                stored.offer_file_again(database, file.sha256)
        what = "folder.ignore" if ignored else "folder.offer"
        context.audit(what, "practice", 1, after={"files": len(files)})
    return Changes.WATCHED


def import_unasked(context: Context, command: tuple[Path, ...], progress: Progress) -> UnaskedImport:
    """Posts those of the files that hold nothing but remittances of payers that are set so."""
    require(context.user, Permission.IMPORT_FILES)
    unasked = stored.unasked_payers(context.database)
    aliases = payer_aliases(context.database)
    chosen = tuple(path for path in command if unasked and _is_of(path, unasked, aliases))
    if not chosen:
        return UnaskedImport(names=(), result=None)
    result = import_files(context, ImportFiles(paths=chosen), progress)
    return UnaskedImport(names=tuple(path.name for path in chosen), result=result)


def _is_of(path: Path, unasked: set[PayerId], aliases: Mapping[tuple[str, str], PayerId]) -> bool:
    try:
        opened = look_into(path.read_bytes())
    except OSError:
        return False
    if any(problem.severity == "error" for problem in opened.problems):
        return False
    count = 0
    for unit in opened.units():
        if unit.payment is None or _payer_of(unit.payment, aliases) not in unasked:
            return False
        count += 1
    return count > 0


def _payer_of(payment: RemittancePayment, aliases: Mapping[tuple[str, str], PayerId]) -> PayerId | None:
    """By what it calls itself; a stranger is nobody's."""
    payer = payment.payer
    return aliases.get(("edi_id", payer.identifier)) or aliases.get(("name", folded(payer.name)))
