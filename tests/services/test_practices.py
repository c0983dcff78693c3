"""Making a practice, opening it, and what is refused."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from datetime import UTC, date, datetime, timedelta

import pytest

from arcaller_desktop.base import paths
from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.card_numbers import CardNumberError
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.logins import UnfitLoginError
from arcaller_desktop.domain.people import Address
from arcaller_desktop.domain.practices import PracticeProfile
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.security.anchor import AnchorDamagedError, DataMissingError
from arcaller_desktop.security.key_file import (
    KeyFileError,
    WrongPasswordError,
    WrongRecoveryKeyError,
    read_key_file,
    with_password,
    write_key_file,
)
from arcaller_desktop.security.passwords import WeakPasswordError
from arcaller_desktop.security.tries import TooManyTriesError
from arcaller_desktop.services.context import open_context
from arcaller_desktop.services.key_slots import SwappedKeyFileError
from arcaller_desktop.services.practices import (
    CreatePractice,
    DisabledUserError,
    MissingNameError,
    NoPracticeError,
    PracticeExistsError,
    SavePractice,
    create_practice,
    open_practice,
    open_with_recovery_key,
    practice_profile,
    save_practice,
)
from arcaller_desktop.services.users import AddUser, add_user, disable_user
from arcaller_desktop.storage import schema
from arcaller_desktop.storage.database import (
    DamagedDatabaseError,
    DiskFullError,
    ReadOnlyFileError,
    WrongKeyError,
    open_database,
)
from arcaller_desktop.storage.migrations import MIGRATIONS
from arcaller_desktop.storage.practice_files import NotAPracticeNameError, UnsafeFolderError
from arcaller_desktop.storage.practice_lock import PracticeLock, PracticeOpenElsewhereError
from arcaller_desktop.storage.schema import NewerDatabaseError

PASSWORD = "correct horse battery"
TODAY = FixedClock(date(2026, 3, 12))


class MovingClock:
    """A clock that is put forward by hand."""

    def __init__(self) -> None:
        self.at = datetime(2026, 3, 12, 12, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at

    def today(self) -> date:
        return self.at.date()


def command(**changes):
    values = {"practice_name": "Oak Family", "login": "Ann", "user_name": "Ann Lee", "password": PASSWORD, **changes}
    return CreatePractice(**values)


@pytest.fixture
def created(tmp_path):
    return create_practice(tmp_path / "data" / "oak.arcdb", command(), TODAY)


@pytest.fixture
def path(created):
    return created.access.path


def events(access):
    context = open_context(access)
    try:
        return [row[0] for row in context.database.rows("SELECT action FROM audit_event ORDER BY id")]
    finally:
        context.close()


def change(access, sql):
    database = open_database(access.path, access.keys)
    database.execute(sql)
    database.close()


# -------------------------------------------------------------------------------------------------------------- making


def test_a_new_practice_has_its_three_files_and_its_first_administrator(created, path):
    assert sorted(file.name for file in path.parent.iterdir()) == ["oak.anchor", "oak.arcdb", "oak.keys"]
    assert (created.access.user.login, created.access.user.role) == ("Ann", "admin")
    assert open_practice(path, "ann", PASSWORD).keys == created.access.keys
    assert events(created.access) == ["practice.create", "sign_in"]


def test_nothing_about_it_is_readable_without_a_key(created, path):
    content = b"".join(file.read_bytes() for file in path.parent.iterdir())
    for secret in (
        b"Oak Family",
        b"Ann Lee",
        PASSWORD.encode(),
        created.recovery_key.encode(),
        created.access.keys.data,
    ):
        assert secret not in content
    assert created.recovery_key not in repr(created)
    assert PASSWORD not in repr(command())


def test_an_existing_practice_is_never_written_over(created, path):
    before = path.read_bytes()
    with pytest.raises(PracticeExistsError):
        create_practice(path, command(practice_name="Elm"), TODAY)
    path.rename(path.with_name("moved.arcdb"))
    with pytest.raises(PracticeExistsError):  # its keys still stand there
        create_practice(path, command(practice_name="Elm"), TODAY)
    assert path.with_name("moved.arcdb").read_bytes() == before


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"password": "short"}, WeakPasswordError),
        ({"practice_name": "  "}, MissingNameError),
        ({"practice_name": "Oak 4111 1111 1111 1111"}, CardNumberError),
        ({"login": ""}, UnfitLoginError),
        ({"login": "ann lee"}, UnfitLoginError),
        ({"login": "аnn"}, UnfitLoginError),  # a Cyrillic а
    ],
)
def test_an_unfit_wish_leaves_nothing(tmp_path, changes, error):
    with pytest.raises(error):
        create_practice(tmp_path / "data" / "oak.arcdb", command(**changes), TODAY)
    assert list(tmp_path.iterdir()) == []


def test_only_a_name_of_ours_is_taken(tmp_path):
    with pytest.raises(NotAPracticeNameError):
        create_practice(tmp_path / "oak.db", command(), TODAY)


def test_a_synchronised_folder_is_refused(tmp_path):
    with pytest.raises(UnsafeFolderError, match="synchronises"):
        create_practice(tmp_path / "OneDrive" / "oak.arcdb", command(), TODAY)


def test_a_network_drive_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "_is_on_network", lambda path: True)
    with pytest.raises(UnsafeFolderError, match="network drive"):
        create_practice(tmp_path / "oak.arcdb", command(), TODAY)


def test_a_practice_that_was_moved_to_such_a_folder_is_not_opened(path, tmp_path):
    moved = tmp_path / "Dropbox"
    shutil.copytree(path.parent, moved)
    with pytest.raises(UnsafeFolderError):
        open_practice(moved / "oak.arcdb", "ann", PASSWORD)


def test_leftovers_of_a_killed_start_do_not_matter(tmp_path):
    for name in ("oak.part.arcdb", "oak.part.arcdb-wal", "oak.part.keys"):
        (tmp_path / name).write_bytes(b"half")
    create_practice(tmp_path / "oak.arcdb", command(), TODAY)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["oak.anchor", "oak.arcdb", "oak.keys"]


@pytest.mark.parametrize("fails_at", ["oak.part.keys", "oak.part.anchor", "oak.part.arcdb"])
def test_a_start_that_fails_half_way_leaves_nothing(tmp_path, monkeypatch, fails_at):
    replace = type(tmp_path).replace

    def fails(self, target):
        if self.name == fails_at:
            raise OSError(28, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(type(tmp_path), "replace", fails)
    with pytest.raises(ReadOnlyFileError):
        create_practice(tmp_path / "oak.arcdb", command(), TODAY)
    assert list(tmp_path.iterdir()) == []


DISK = 8 * 1024 * 1024


@pytest.fixture
def small_disk(tmp_path):
    """A disk a few times the size of a new practice, where this user may make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.name == "nt" or os.geteuid() != 0:
        pytest.skip("only root can make a small disk")
    if subprocess.run(
        [mount, "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(folder)], check=False, capture_output=True
    ).returncode:
        pytest.skip("this machine does not let root make a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def fill(filler):
    """Leaves not one page free."""
    with filler.open("ab", buffering=0) as stream, contextlib.suppress(OSError):
        while stream.write(bytes(4096)):
            pass


def test_opening_on_a_full_disk_does_not_say_that_the_file_is_damaged(small_disk):
    path = small_disk / "oak.arcdb"
    create_practice(path, command(), TODAY)
    fill(small_disk / "filler")
    with pytest.raises(DiskFullError):
        open_practice(path, "ann", PASSWORD)
    (small_disk / "filler").unlink()
    open_practice(path, "ann", PASSWORD)


def test_a_full_disk_says_so_and_keeps_the_practice(small_disk):
    path = small_disk / "oak.arcdb"
    created = create_practice(path, command(), TODAY)
    filler = small_disk / "filler"
    context = open_context(created.access)
    fill(filler)
    profile = PracticeProfile(name="Oak", statement_message="x" * 2_000_000)
    with pytest.raises(DiskFullError, match="disk is full"):
        save_practice(context, SavePractice(profile=profile))
    assert practice_profile(context).name == "Oak Family"
    filler.unlink()
    assert save_practice(context, SavePractice(profile=PracticeProfile(name="Oak"))) != Changes.NONE
    context.close()


def test_a_new_practice_on_a_full_disk_leaves_nothing(small_disk):
    (small_disk / "filler").write_bytes(bytes(DISK - 16 * 4096))
    with pytest.raises(UserError):
        create_practice(small_disk / "oak.arcdb", command(), TODAY)
    assert [file.name for file in small_disk.iterdir()] == ["filler"]


def test_a_read_only_disk_says_so(small_disk):
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(ReadOnlyFileError, match="cannot be written"):
        create_practice(small_disk / "oak.arcdb", command(), TODAY)


# ------------------------------------------------------------------------------------------------------------- opening


def test_a_wrong_password_is_refused_and_counted_into_the_trail(created, path):
    for password in ("wrong horse battery", ""):
        with pytest.raises(WrongPasswordError):
            open_practice(path, "ann", password, clock=TODAY)
    open_practice(path, "ann", PASSWORD, clock=TODAY)
    context = open_context(created.access)
    assert '"failed_before":2' in context.database.value("SELECT after FROM audit_event ORDER BY id DESC LIMIT 1")
    context.close()


def test_an_unknown_name_is_refused_like_a_wrong_password(path):
    with pytest.raises(WrongPasswordError):
        open_practice(path, "nobody", PASSWORD)


def test_guessing_is_slowed_down_even_with_the_right_password_then(path):
    clock = MovingClock()
    for _ in range(5):
        with pytest.raises(WrongPasswordError):
            open_practice(path, "ann", "wrong horse battery", clock=clock)
    with pytest.raises(TooManyTriesError):
        open_practice(path, "ann", PASSWORD, clock=clock)
    clock.at += timedelta(seconds=30)
    open_practice(path, "ann", PASSWORD, clock=clock)
    assert not path.with_suffix(".tries").read_text().strip("{}")


def test_a_missing_practice_is_said_to_be_missing(tmp_path):
    with pytest.raises(NoPracticeError, match=r"elm\.arcdb"):
        open_practice(tmp_path / "elm.arcdb", "ann", PASSWORD)


def test_without_its_key_file_it_cannot_be_opened(path):
    path.with_suffix(".keys").unlink()
    with pytest.raises(KeyFileError, match="missing"):
        open_practice(path, "ann", PASSWORD)


def test_the_key_file_of_another_practice_does_not_open_it(path, tmp_path):
    other = create_practice(tmp_path / "elm.arcdb", command(), TODAY)
    shutil.copy(other.access.path.with_suffix(".keys"), path.with_suffix(".keys"))
    with pytest.raises(WrongKeyError):
        open_practice(path, "ann", PASSWORD)


def test_a_key_file_that_was_put_back_is_noticed(created, path):
    old = path.with_suffix(".keys").read_bytes()
    context = open_context(created.access)
    add_user(context, AddUser(login="ben", name="Ben", role="caller", password="another long password"))
    context.close()
    open_practice(path, "ben", "another long password")
    path.with_suffix(".keys").write_bytes(old)
    with pytest.raises(SwappedKeyFileError, match="not the one"):
        open_practice(path, "ann", PASSWORD)


def test_a_key_file_with_a_slot_that_somebody_added_is_noticed(created, path):
    keys = path.with_suffix(".keys")
    slots = with_password(
        read_key_file(keys), login="eve", password="an intruder here", data_key=created.access.keys.data
    )
    write_key_file(keys, slots)
    with pytest.raises(SwappedKeyFileError):
        open_practice(path, "ann", PASSWORD)


def test_a_newer_file_is_refused_unchanged(created, path):
    change(created.access, "PRAGMA user_version=99")
    before = path.read_bytes()
    with pytest.raises(NewerDatabaseError, match="newer version"):
        open_practice(path, "ann", PASSWORD)
    assert path.read_bytes() == before


def test_an_older_file_is_backed_up_and_brought_up_to_date(path, monkeypatch):
    step = lambda execute: execute("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;")  # noqa: E731
    monkeypatch.setattr(schema, "MIGRATIONS", (*MIGRATIONS, step))
    access = open_practice(path, "ann", PASSWORD, clock=TODAY)
    backups = list((path.parent / "backups").iterdir())
    assert [file.name.startswith("oak before update") for file in backups] == [True]
    assert events(access)[-1] == "sign_in"
    open_practice(path, "ann", PASSWORD)
    assert list((path.parent / "backups").iterdir()) == backups


@pytest.mark.parametrize("place", [20, 4096 * 4])
def test_a_damaged_file_is_refused(path, place):
    content = bytearray(path.read_bytes())
    content[place:] = bytes(byte ^ 0xFF for byte in content[place:])
    path.write_bytes(content)
    with pytest.raises((WrongKeyError, DamagedDatabaseError)):
        open_practice(path, "ann", PASSWORD)


def test_a_cut_record_is_noticed_and_can_be_accepted(created, path):
    early = {file: file.read_bytes() for file in (path, path.with_suffix(".keys"))}
    for _ in range(3):
        open_practice(path, "ann", PASSWORD)
    for file, content in early.items():
        file.write_bytes(content)
    with pytest.raises(DataMissingError, match="4 entries long and now has 1"):
        open_practice(path, "ann", PASSWORD)
    open_practice(path, "ann", PASSWORD, accept_missing_data=True)
    open_practice(path, "ann", PASSWORD)
    context = open_context(created.access)
    assert '"anchor":"accepted"' in context.database.value("SELECT after FROM audit_event WHERE id = 2")
    context.close()


def test_a_trail_with_another_end_of_the_same_length_is_noticed(created, path):
    open_practice(path, "ann", PASSWORD)
    change(created.access, "DROP TRIGGER audit_event_no_update")
    change(created.access, "UPDATE audit_event SET seal = zeroblob(32) WHERE id = 2")
    with pytest.raises(DataMissingError):
        open_practice(path, "ann", PASSWORD)


def test_an_emptied_file_is_damaged_and_not_begun_anew(created, path):
    path.write_bytes(b"")
    with pytest.raises(DamagedDatabaseError):
        open_practice(path, "ann", PASSWORD)
    assert path.read_bytes() == b""


def test_a_changed_anchor_is_noticed_and_a_missing_one_recorded(created, path):
    anchor = path.with_suffix(".anchor")
    anchor.write_text('{"count": 0, "seal": "", "mac": ""}')
    with pytest.raises(AnchorDamagedError):
        open_practice(path, "ann", PASSWORD)
    anchor.unlink()
    open_practice(path, "ann", PASSWORD)
    assert anchor.exists()
    context = open_context(created.access)
    assert '"anchor":"absent"' in context.database.value("SELECT after FROM audit_event ORDER BY id DESC LIMIT 1")
    context.close()


def test_the_day_may_be_given(path):
    access = open_practice(path, "ann", PASSWORD, as_of=date(2026, 1, 31))
    context = open_context(access)
    assert context.clock.today() == date(2026, 1, 31)
    at, after = context.database.rows("SELECT at, after FROM audit_event WHERE action = 'sign_in'")[-1]
    assert not at.startswith("2026-01-31")
    assert '"as_of":"2026-01-31"' in after
    context.close()


# ------------------------------------------------------------------------------------------------------- recovery key


def test_the_recovery_key_gives_a_new_password_and_a_new_recovery_key(created, path):
    typed = created.recovery_key.replace("-", " ").lower()
    renewed = open_with_recovery_key(path, typed, login="ann", new_password="a brand new password")
    assert renewed.access.keys == created.access.keys
    open_practice(path, "ann", "a brand new password")
    with pytest.raises(WrongPasswordError):
        open_practice(path, "ann", PASSWORD)
    with pytest.raises(WrongRecoveryKeyError):
        open_with_recovery_key(path, created.recovery_key, login="ann", new_password="a brand new password")
    open_with_recovery_key(path, renewed.recovery_key, login="ann", new_password="yet another password")
    assert "recovery_key.use" in events(created.access)


def test_the_recovery_key_puts_a_swapped_key_file_right_and_shuts_out_who_is_gone(created, path):
    context = open_context(created.access)
    add_user(context, AddUser(login="ben", name="Ben", role="caller", password="another long password"))
    with_ben = path.with_suffix(".keys").read_bytes()
    disable_user(context, context.database.value("SELECT id FROM user WHERE login = 'ben'"))
    context.close()
    path.with_suffix(".keys").write_bytes(with_ben)
    with pytest.raises(SwappedKeyFileError):
        open_practice(path, "ben", "another long password")
    open_with_recovery_key(path, created.recovery_key, login="ann", new_password="a brand new password")
    with pytest.raises(WrongPasswordError):
        open_practice(path, "ben", "another long password")
    open_practice(path, "ann", "a brand new password")


def test_a_closed_account_cannot_be_opened_by_the_recovery_key(created, path):
    context = open_context(created.access)
    add_user(context, AddUser(login="ben", name="Ben", role="caller", password="another long password"))
    disable_user(context, context.database.value("SELECT id FROM user WHERE login = 'ben'"))
    context.close()
    with pytest.raises(DisabledUserError):
        open_with_recovery_key(path, created.recovery_key, login="ben", new_password="a brand new password")


def test_guessing_recovery_keys_is_slowed_down(path):
    clock = MovingClock()
    wrong = "0000-" * 7 + "0000"
    for _ in range(5):
        with pytest.raises(WrongRecoveryKeyError):
            open_with_recovery_key(path, wrong, login="ann", new_password="a brand new password", clock=clock)
    with pytest.raises(TooManyTriesError):
        open_with_recovery_key(path, wrong, login="ann", new_password="a brand new password", clock=clock)


# ------------------------------------------------------------------------------------------------ one window, profile


def test_two_windows_cannot_hold_one_practice(path):
    lock = path.with_suffix(".lock")
    with PracticeLock(lock), pytest.raises(PracticeOpenElsewhereError, match="another window"):
        PracticeLock(lock)
    PracticeLock(lock).release()


@pytest.fixture
def context(created):
    context = open_context(created.access)
    yield context
    context.close()


PROFILE = PracticeProfile(
    name="Oak Family Medicine",
    tax_id="12-3456789",
    npi="1999999984",
    address=Address(line1="1 Oak St", line2="Suite 2", city="Springfield", state="IL", zip_code="62701"),
    remit_name="Oak Billing",
    remit_to=Address(line1="PO Box 7", city="Springfield", state="IL", zip_code="62705"),
    phone="217-555-0100",
    fax="217-555-0101",
    billing_phone="217-555-0102",
    billing_hours="Mon to Fri, 8 to 5",
    pay_url="https://pay.example.org/oak",
    email="billing@example.org",
    time_zone="America/Chicago",
    statement_message="Thank you.",
    logo=b"\x89PNG",
    billing_mode="follow_up",
    cut_over_on=date(2026, 1, 1),
)


def test_the_profile_is_kept_whole(context):
    assert save_practice(context, SavePractice(profile=PROFILE)) & Changes.PRACTICE
    assert practice_profile(context) == PROFILE
    assert save_practice(context, SavePractice(profile=PROFILE)) == Changes.NONE
    assert context.database.value("SELECT count(*) FROM audit_event WHERE action = 'practice.save'") == 1


def test_the_trail_names_what_changed_and_not_the_picture(context):
    save_practice(
        context, SavePractice(profile=PracticeProfile(name="Oak Family", phone="217-555-0100", logo=b"\x89PNG"))
    )
    before, after = context.database.rows("SELECT before, after FROM audit_event ORDER BY id DESC LIMIT 1")[0]
    assert before == '{"phone":"","logo":""}'
    assert '"phone":"217-555-0100"' in after
    assert "PNG" not in after


def test_no_text_of_the_profile_holds_a_card_number(context):
    before = practice_profile(context)
    card = PracticeProfile(
        name="Oak", address=Address(line2="4111 1111 1111 1111"), statement_message="4111111111111111"
    )
    with pytest.raises(CardNumberError) as refused:
        save_practice(context, SavePractice(profile=card))
    assert [field for field, _ in refused.value.lacks] == ["address.line2", "statement_message"]
    assert practice_profile(context) == before


def test_a_practice_needs_a_name_and_a_right(context, created):
    with pytest.raises(MissingNameError):
        save_practice(context, SavePractice(profile=PracticeProfile(name=" ")))
    add_user(context, AddUser(login="ben", name="Ben", role="caller", password="another long password"))
    ben = open_context(open_practice(created.access.path, "ben", "another long password"))
    with pytest.raises(NotAllowedError):
        save_practice(ben, SavePractice(profile=PROFILE))
    ben.close()


def test_a_demo_stays_a_demo(tmp_path):
    access = create_practice(tmp_path / "demo.arcdb", command(is_demo=True), TODAY).access
    context = open_context(access)
    save_practice(context, SavePractice(profile=PROFILE))
    assert practice_profile(context).is_demo
    context.close()


def test_the_letterhead_shows_the_billing_phone_and_the_lockbox():
    letterhead = PROFILE.letterhead
    assert letterhead.phone == "217-555-0102"
    assert letterhead.payee_lines == ("Oak Billing", "PO Box 7", "Springfield, IL 62705")
