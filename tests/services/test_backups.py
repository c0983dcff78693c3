"""A backup is whole, sealed, and gives the practice back without losing what stood there."""

from __future__ import annotations

import json
import shutil
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from arcaller_desktop.base.clock import SystemClock
from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.practices import PracticeProfile
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.security.key_file import WrongPasswordError, WrongRecoveryKeyError
from arcaller_desktop.services import restores
from arcaller_desktop.services.backups import BackupExistsError, BackupNotWrittenError, NotABackupError, back_up
from arcaller_desktop.services.check import check_practice
from arcaller_desktop.services.context import open_context
from arcaller_desktop.services.practices import SavePractice, open_practice, practice_profile, save_practice
from arcaller_desktop.services.restores import NotRestoredError, Restore, restore
from arcaller_desktop.services.users import (
    AddUser,
    ChangePassword,
    add_user,
    change_password,
    disable_user,
    renew_recovery_key,
)
from arcaller_desktop.storage.copies import copy_database
from arcaller_desktop.storage.database import DamagedDatabaseError, open_database
from arcaller_desktop.storage.practice_lock import PracticeLock, PracticeOpenElsewhereError
from arcaller_desktop.storage.schema import NewerDatabaseError

ADA = "a long enough password"


@pytest.fixture
def backup(practice, tmp_path):
    return back_up(practice, tmp_path / "monday.arcbackup").file


def put_back(backup, into, **changes):
    return restore(Restore(**{"file": backup, "into": into, "login": "ada", "password": ADA, **changes}), SystemClock())


def name_of(path, password=ADA):
    context = open_context(open_practice(path, "ada", password))
    try:
        return practice_profile(context).name
    finally:
        context.close()


def rename(practice, name):
    save_practice(practice, SavePractice(profile=PracticeProfile(name=name)))


def files_of(folder):
    return {file.relative_to(folder): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_it_is_one_file_without_anything_readable(practice, backup, tmp_path):
    content = backup.read_bytes()
    assert b"Maple" not in content
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["monday.arcbackup"]
    with zipfile.ZipFile(backup) as container:
        assert sorted(container.namelist()) == ["manifest.json", "practice.anchor", "practice.arcdb", "practice.keys"]
    assert sorted(f.name for f in practice.database.path.parent.iterdir() if f.name.startswith(".backup")) == []


def test_making_one_is_recorded_and_never_overwrites(practice, backup):
    assert practice.database.value("SELECT count(*) FROM audit_event WHERE action = 'backup.make'") == 1
    before = backup.read_bytes()
    with pytest.raises(BackupExistsError):
        back_up(practice, backup)
    assert backup.read_bytes() == before


def test_a_caller_makes_none(practice, tmp_path):
    add_user(practice, AddUser(login="ben", name="Ben", role="caller", password="another long password"))
    ben = open_context(open_practice(practice.database.path, "ben", "another long password"))
    with pytest.raises(NotAllowedError):
        back_up(ben, tmp_path / "ben.arcbackup")
    ben.close()


def test_a_folder_that_is_not_there_leaves_nothing(practice, tmp_path):
    with pytest.raises(BackupNotWrittenError, match="could not be written"):
        back_up(practice, tmp_path / "gone" / "monday.arcbackup")
    assert not (tmp_path / "gone").exists()


def test_a_damaged_practice_is_not_backed_up_over_good_backups(practice, tmp_path):
    practice.database.execute("PRAGMA foreign_keys=OFF")
    practice.database.execute("INSERT INTO provider (practice_id, npi) VALUES (99, '1')")
    with pytest.raises(DamagedDatabaseError):
        back_up(practice, tmp_path / "bad.arcbackup")
    assert not (tmp_path / "bad.arcbackup").exists()


def test_it_holds_what_stood_there_beside_a_writer(practice, tmp_path):
    rename(practice, "Before")
    other = open_context(open_practice(practice.database.path, "ada", ADA))
    with other.database.transaction():
        other.database.execute("UPDATE practice SET name = 'Not committed'")
        copy_database(practice.database.path, practice.database.keys, tmp_path / "copy.arcdb")
    other.close()
    copy = open_database(tmp_path / "copy.arcdb", practice.database.keys, read_only=True)
    assert copy.value("SELECT name FROM practice") == "Before"
    copy.close()


def test_restoring_keeps_what_stood_there(practice, backup):
    path = practice.database.path
    rename(practice, "Changed since")
    practice.close()
    done = put_back(backup, path)
    assert name_of(path) == "Maple"
    assert done.kept is not None
    assert sorted(file.name for file in done.kept.iterdir()) == ["maple.anchor", "maple.arcdb", "maple.keys"]
    assert name_of(done.kept / "maple.arcdb") == "Changed since"


def test_a_restored_practice_is_sound_and_says_so_in_its_trail(practice, backup, tmp_path):
    into = tmp_path / "new folder" / "maple.arcdb"
    done = put_back(backup, into)
    assert done.kept is None
    assert sorted(file.name for file in into.parent.iterdir()) == [
        "maple.anchor",
        "maple.arcdb",
        "maple.keys",
        "maple.lock",
    ]
    context = open_context(open_practice(into, "ada", ADA))
    assert check_practice(context, NoProgress()).findings == ()
    assert context.database.value("SELECT action FROM audit_event WHERE id = ?", (done.events + 1,)) == "backup.restore"
    context.close()


def test_it_opens_with_the_passwords_and_the_recovery_key_of_its_time(practice, tmp_path):
    recovery_key = renew_recovery_key(practice)
    add_user(practice, AddUser(login="ben", name="Ben", role="admin", password="another long password"))
    backup = back_up(practice, tmp_path / "monday.arcbackup").file
    change_password(practice, ChangePassword(old=ADA, new="a third long password"))
    renew_recovery_key(practice)
    ben = practice.database.value("SELECT id FROM user WHERE login = 'ben'")
    disable_user(practice, ben)
    into = tmp_path / "elsewhere"
    put_back(backup, into / "1.arcdb")
    put_back(backup, into / "2.arcdb", login="ben", password="another long password")
    put_back(backup, into / "3.arcdb", login="", password="", recovery_key=recovery_key)
    assert name_of(into / "3.arcdb") == "Maple"
    with pytest.raises(WrongPasswordError):
        put_back(backup, into / "4.arcdb", password="a third long password")
    with pytest.raises(WrongRecoveryKeyError):
        put_back(backup, into / "4.arcdb", recovery_key="0000-" * 7 + "0000")
    assert not (into / "4.arcdb").exists()


def altered(backup, target, change):
    """A copy of the container with one part changed."""
    with zipfile.ZipFile(backup) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = change(name, old.read(name))
            if content is not None:
                new.writestr(name, content)
    return target


def swapped_bit(content):
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]


@pytest.mark.parametrize("part", ["practice.arcdb", "practice.keys", "practice.anchor", "manifest.json"])
@pytest.mark.parametrize("change", [swapped_bit, lambda _: None, lambda content: content[:-20], lambda _: b""])
def test_a_changed_or_missing_part_is_refused_and_nothing_happens(practice, backup, tmp_path, part, change):
    bad = altered(
        backup, tmp_path / "bad.arcbackup", lambda name, content: change(content) if name == part else content
    )
    path = practice.database.path
    practice.close()
    before = files_of(path.parent)
    with pytest.raises(UserError):
        put_back(bad, path)
    assert files_of(path.parent) == before


def test_an_old_database_under_a_new_manifest_is_refused(practice, backup, tmp_path):
    rename(practice, "Later")
    later = back_up(practice, tmp_path / "tuesday.arcbackup").file
    with zipfile.ZipFile(backup) as old:
        old_database = old.read("practice.arcdb")
    mixed = altered(later, tmp_path / "mixed.arcbackup", lambda n, c: old_database if n == "practice.arcdb" else c)
    with pytest.raises(NotABackupError, match="was changed"):
        put_back(mixed, tmp_path / "x" / "maple.arcdb")


def test_a_manifest_written_by_somebody_else_is_refused(backup, tmp_path):
    def later(name, content):
        if name != "manifest.json":
            return content
        return json.dumps({**json.loads(content), "made_at": "2030-01-01T00:00:00+00:00"})

    with pytest.raises(NotABackupError, match="list of contents"):
        put_back(altered(backup, tmp_path / "bad.arcbackup", later), tmp_path / "x" / "maple.arcdb")


@pytest.mark.parametrize("content", [b"", b"PK", b"%PDF-1.7", b"PK\x03\x04" + bytes(100)])
def test_another_file_is_no_backup(tmp_path, content):
    other = tmp_path / "other.arcbackup"
    other.write_bytes(content)
    with pytest.raises(NotABackupError):
        put_back(other, tmp_path / "x" / "maple.arcdb")
    with pytest.raises(NotABackupError, match="no such file"):
        put_back(tmp_path / "gone.arcbackup", tmp_path / "x" / "maple.arcdb")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_a_flipped_bit_anywhere_is_refused_or_harmless(practice, tmp_path, place, bit):
    backup = tmp_path / "whole.arcbackup"
    if not backup.exists():
        back_up(practice, backup)
    content = bytearray(backup.read_bytes())
    content[int(place * len(content))] ^= 1 << bit
    bad = tmp_path / "bad.arcbackup"
    bad.write_bytes(content)
    into = tmp_path / "x" / "maple.arcdb"
    try:
        put_back(bad, into)
    except UserError:
        assert not into.exists()
    else:  # a bit in the container's own dates and the like
        assert name_of(into) == "Maple"
        shutil.rmtree(into.parent)


def test_a_newer_backup_is_refused(practice, tmp_path):
    practice.database.execute("PRAGMA user_version=99")
    backup = back_up(practice, tmp_path / "newer.arcbackup").file
    with pytest.raises(NewerDatabaseError):
        put_back(backup, tmp_path / "x" / "maple.arcdb")


def test_an_open_window_is_not_pulled_away(practice, backup):
    path = practice.database.path
    with PracticeLock(path.with_suffix(".lock")), pytest.raises(PracticeOpenElsewhereError):
        put_back(backup, path)
    assert name_of(path) == "Maple"


def test_an_exchange_that_fails_half_way_puts_the_old_files_back(practice, backup, monkeypatch):
    path = practice.database.path
    rename(practice, "Changed since")
    practice.close()
    move, moves = restores._move, []

    def fails(source, target, moved):
        moves.append(source)
        if len(moves) == 5:
            raise OSError(28, "No space left on device")
        move(source, target, moved)

    monkeypatch.setattr(restores, "_move", fails)
    with pytest.raises(NotRestoredError, match="everything is as it was"):
        put_back(backup, path)
    assert name_of(path) == "Changed since"
