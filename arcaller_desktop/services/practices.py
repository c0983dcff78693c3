"""A practice comes into being, is opened, and says who it is. Accounts: `users`; backups: `backups`, `restores`."""

from __future__ import annotations

import contextlib
import hashlib
import secrets
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from pathlib import Path

from arcaller_desktop.base.clock import Clock, SystemClock
from arcaller_desktop.base.errors import RefusedError, UserError
from arcaller_desktop.base.keys import PracticeKeys
from arcaller_desktop.domain.card_numbers import CardNumberError, card_number_lacks, refuse_card_numbers
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.logins import checked_login
from arcaller_desktop.domain.practices import PracticeProfile
from arcaller_desktop.domain.roles import Permission, User, require
from arcaller_desktop.security.key_file import (
    KeyFile,
    WrongPasswordError,
    WrongRecoveryKeyError,
    read_key_file,
    slot_id,
    unwrap_with_password,
    unwrap_with_recovery_key,
    with_password,
    with_recovery_key,
    write_key_file,
)
from arcaller_desktop.security.keys import derive_keys, new_data_key
from arcaller_desktop.security.passwords import check_password
from arcaller_desktop.security.recovery import new_recovery_key
from arcaller_desktop.security.tries import check_tries, count_failure, forget_failures, read_tries
from arcaller_desktop.services.anchors import check_anchor, keep_anchor
from arcaller_desktop.services.backups import automatic_backup
from arcaller_desktop.services.context import Access, Context
from arcaller_desktop.services.key_slots import allow_only, check_key_file, save_key_file
from arcaller_desktop.storage.audit import AuditEvent, append_event
from arcaller_desktop.storage.database import DamagedDatabaseError, PracticeDatabase, ReadOnlyFileError, open_database
from arcaller_desktop.storage.practice_files import PracticeFiles
from arcaller_desktop.storage.practices import THE_PRACTICE, insert_practice, load_practice, update_practice
from arcaller_desktop.storage.schema import bring_up_to_date
from arcaller_desktop.storage.users import all_accounts, find_account, insert_user

_PARTIAL = ".part"


class PracticeExistsError(RefusedError):
    """Nothing is ever written over a practice."""

    def __init__(self, file_name: str) -> None:
        super().__init__(f"{file_name} exists already.", "Choose another name or folder, or open that practice.")


class NoPracticeError(RefusedError):
    """There is no such file."""

    def __init__(self, file_name: str) -> None:
        super().__init__(
            f"There is no practice {file_name} here.", "Check the folder and the name, or make the practice first."
        )


class DisabledUserError(RefusedError):
    """The account was closed."""

    def __init__(self) -> None:
        super().__init__("This account is closed.", "Ask an administrator of the practice.")


class MissingNameError(UserError):
    """A name that must be given is empty."""

    def __init__(self, what: str) -> None:
        super().__init__(f"The {what} is missing.", "Type it, then go on.")


@dataclass(frozen=True, kw_only=True, slots=True)
class CreatePractice:
    """A new practice and its first administrator."""

    practice_name: str
    login: str
    user_name: str
    password: str
    is_demo: bool = False

    def __repr__(self) -> str:
        return f"CreatePractice(practice_name={self.practice_name!r})"


@dataclass(frozen=True, kw_only=True, slots=True)
class PracticeCreated:
    """The open practice, and the recovery key, which is shown once and kept nowhere."""

    access: Access
    recovery_key: str

    def __repr__(self) -> str:
        return f"PracticeCreated(access={self.access!r})"


def create_practice(path: Path, command: CreatePractice, clock: Clock) -> PracticeCreated:
    """Makes the practice's files in a folder that exists or can be made; nothing is left behind when it fails.

    Raises PracticeExistsError, UnsafeFolderError, NotAPracticeNameError, WeakPasswordError, UnfitLoginError,
    CardNumberError, MissingNameError, ReadOnlyFileError or DiskFullError.
    """
    files = PracticeFiles(path)
    files.check_place()
    if not command.practice_name.strip():
        raise MissingNameError("practice's name")
    login = checked_login(command.login)
    refuse_card_numbers(command.practice_name, login, command.user_name)
    check_password(command.password, login=login)
    if any(file.exists() for file in (files.database, files.keys, files.anchor)):
        raise PracticeExistsError(path.name)
    data_key, recovery_key = new_data_key(), new_recovery_key()
    key_file = KeyFile(practice_id=secrets.token_hex(16))
    key_file = with_password(key_file, login=login, password=command.password, data_key=data_key)
    key_file = with_recovery_key(key_file, recovery_key=recovery_key, data_key=data_key)
    keys = derive_keys(data_key)
    part = PracticeFiles(path.with_name(f"{path.stem}{_PARTIAL}{path.suffix}"))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _remove(part)
        user = _fill(part.database, keys, command, key_file, clock)
        write_key_file(part.keys, key_file)
        # The database last: only then is there a practice.
        part.anchor.replace(files.anchor)
        part.keys.replace(files.keys)
        part.database.replace(files.database)
    except OSError:
        _remove(files, but_database=True)
        raise ReadOnlyFileError from None
    finally:
        _remove(part)
    return PracticeCreated(access=Access(path=path, keys=keys, user=user), recovery_key=recovery_key)


def _fill(path: Path, keys: PracticeKeys, command: CreatePractice, key_file: KeyFile, clock: Clock) -> User:
    database = open_database(path, keys)
    try:
        bring_up_to_date(database, back_up=lambda: None)
        with database.transaction():
            insert_practice(database, PracticeProfile(name=command.practice_name.strip(), is_demo=command.is_demo))
            user = insert_user(
                database,
                login=command.login.strip(),
                name=command.user_name.strip() or command.login.strip(),
                role="admin",
                created_at=clock.now(),
            )
            allow_only(database, key_file)
            _audit(database, user, "practice.create", clock.now())
        keep_anchor(database)
        database.checkpoint()
    finally:
        database.close()
    return user


def _remove(files: PracticeFiles, *, but_database: bool = False) -> None:
    leftovers = (
        (files.keys, files.anchor)
        if but_database
        else (files.database, *files.logs_of_writes, files.keys, files.anchor)
    )
    for file in leftovers:
        with contextlib.suppress(OSError):
            file.unlink(missing_ok=True)


# ---------------------------------------------------------------------------------------------------------- opening it


def open_practice(
    path: Path,
    login: str,
    password: str,
    *,
    as_of: date | None = None,
    clock: Clock | None = None,
    accept_missing_data: bool = False,
) -> Access:
    """Signs in: checks the password, brings the file up to date (with a backup first), checks key file and anchor.

    `accept_missing_data` goes on although the anchor says that data is missing, and records that somebody did. With
    `as_of` all that is done bears that day; the trail keeps when that was in truth, at this sign-in.
    Raises NoPracticeError, KeyFileError, WrongPasswordError, TooManyTriesError, DisabledUserError, NewerDatabaseError,
    SwappedKeyFileError, DataMissingError, AnchorDamagedError, DamagedDatabaseError or WrongKeyError.
    """
    files, key_file = _found(path)
    clock = clock or SystemClock()
    owner = slot_id(login)
    check_tries(files.tries, owner, clock.now())
    try:
        data_key = unwrap_with_password(key_file, login=login, password=password)
    except WrongPasswordError:
        count_failure(files.tries, owner, clock.now())
        raise
    failures = read_tries(files.tries, owner).count
    keys = derive_keys(data_key)
    with _opened(path, keys, clock) as database:
        check_key_file(database, key_file)
        user = _active_user(database, login)
        anchored = check_anchor(database) if not accept_missing_data else False
        with database.transaction():
            allow_only(database, key_file)
            _audit(
                database,
                user,
                "sign_in",
                clock.now(),
                after={
                    "failed_before": failures,
                    "anchor": "held" if anchored else "accepted" if accept_missing_data else "absent",
                    **_backdated(as_of),
                },
            )
        keep_anchor(database, even_backwards=accept_missing_data)
    forget_failures(files.tries, owner)
    return Access(path=path, keys=keys, user=user, as_of=as_of)


def open_with_recovery_key(
    path: Path,
    recovery_key: str,
    *,
    login: str,
    new_password: str,
    clock: Clock | None = None,
    as_of: date | None = None,
) -> PracticeCreated:
    """Opens the practice for one of its users, gives that user a new password and makes a new recovery key.

    The old recovery key works no more. A swapped key file is put right: accounts that the database does not know as
    working lose their slot. Raises WrongRecoveryKeyError, UnreadableRecoveryKeyError, WeakPasswordError, and what
    `open_practice` raises about the files.
    """
    files, key_file = _found(path)
    clock = clock or SystemClock()
    check_password(new_password, login=login)
    check_tries(files.tries, "", clock.now())
    try:
        data_key = unwrap_with_recovery_key(key_file, recovery_key)
    except WrongRecoveryKeyError:
        count_failure(files.tries, "", clock.now())
        raise
    keys, fresh = derive_keys(data_key), new_recovery_key()
    with _opened(path, keys, clock) as database:
        check_anchor(database)
        user = _active_user(database, login)
        working = {slot_id(a.user.login) for a in all_accounts(database) if a.disabled_at is None}
        slots = tuple(slot for slot in key_file.slots if slot.kind == "password" and slot.id in working)
        renewed = with_password(replace(key_file, slots=slots), login=login, password=new_password, data_key=data_key)
        renewed = with_recovery_key(renewed, recovery_key=fresh, data_key=data_key)
        save_key_file(
            database,
            before=key_file,
            after=renewed,
            record=lambda: _audit(database, user, "recovery_key.use", clock.now(), after=_backdated(as_of) or None),
        )
        keep_anchor(database)
    forget_failures(files.tries, slot_id(login))
    forget_failures(files.tries, "")
    return PracticeCreated(access=Access(path=path, keys=keys, user=user, as_of=as_of), recovery_key=fresh)


def _found(path: Path) -> tuple[PracticeFiles, KeyFile]:
    files = PracticeFiles(path)
    if not path.is_file():
        raise NoPracticeError(path.name)
    files.check_place()
    if path.stat().st_size == 0:
        raise DamagedDatabaseError  # SQLite would begin a new practice in it
    return files, read_key_file(files.keys)


@contextlib.contextmanager
def _opened(path: Path, keys: PracticeKeys, clock: Clock) -> Iterator[PracticeDatabase]:
    database = open_database(path, keys)
    try:
        bring_up_to_date(database, back_up=lambda: automatic_backup(database, "before update", clock))
        yield database
    finally:
        database.close()


def _backdated(as_of: date | None) -> dict[str, object]:
    return {"as_of": as_of.isoformat()} if as_of else {}


def _active_user(database: PracticeDatabase, login: str) -> User:
    account = find_account(database, login.strip())
    if account is None:
        raise WrongPasswordError
    if account.disabled_at is not None:
        raise DisabledUserError
    return account.user


def _audit(
    database: PracticeDatabase, user: User, action: str, at: datetime, after: dict[str, object] | None = None
) -> None:
    append_event(
        database,
        AuditEvent(at=at, user_id=user.id, action=action, subject="user", subject_id=user.id, after=after),
    )


# --------------------------------------------------------------------------------------------------------- its profile


@dataclass(frozen=True, kw_only=True, slots=True)
class SavePractice:
    """What the practice now says about itself."""

    profile: PracticeProfile


def practice_profile(context: Context) -> PracticeProfile:
    """Who the practice is."""
    return load_practice(context.database)


def save_practice(context: Context, command: SavePractice) -> Changes:
    """Replaces the profile; a demo stays a demo. Raises NotAllowedError, MissingNameError or CardNumberError."""
    require(context.user, Permission.EDIT_PRACTICE)
    if not command.profile.name.strip():
        raise MissingNameError("practice's name")
    lacks = card_number_lacks(command.profile)
    if lacks:
        raise CardNumberError(lacks)
    with context.database.transaction():
        before = load_practice(context.database)
        after = replace(command.profile, is_demo=before.is_demo)
        if after == before:
            return Changes.NONE
        update_practice(context.database, after)
        old, new = _profile_values(before), _profile_values(after)
        changed = [name for name in new if new[name] != old[name]]
        context.audit(
            "practice.save",
            "practice",
            THE_PRACTICE,
            before={name: old[name] for name in changed},
            after={name: new[name] for name in changed},
        )
    return Changes.PRACTICE | Changes.STATEMENTS


def _profile_values(profile: PracticeProfile) -> dict[str, object]:
    """For the audit trail: the picture by its hash."""
    return {**asdict(profile), "logo": hashlib.sha256(profile.logo).hexdigest() if profile.logo else ""}
