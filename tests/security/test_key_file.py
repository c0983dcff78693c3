"""The key file: who gets in, and what a changed file is good for."""

from __future__ import annotations

import json

import pytest

from arcaller_desktop.security import key_file as module
from arcaller_desktop.security.key_file import (
    KeyFile,
    KeyFileError,
    WrongPasswordError,
    WrongRecoveryKeyError,
    read_key_file,
    unwrap_with_password,
    unwrap_with_recovery_key,
    with_password,
    with_recovery_key,
    without_password,
    write_key_file,
)
from arcaller_desktop.security.keys import derive_keys, new_data_key
from arcaller_desktop.security.passwords import HashCost
from arcaller_desktop.security.recovery import new_recovery_key
from arcaller_desktop.security.small_files import FileNotSavedError

DATA_KEY = bytes(range(32))
RECOVERY = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """A cheap hash: its strength is not what is tested here."""
    monkeypatch.setattr(
        module, "HashCost", lambda **cost: HashCost(**(cost or {"time": 1, "memory_kib": 8, "lanes": 1}))
    )


@pytest.fixture
def keys():
    file = KeyFile(practice_id="ab" * 16)
    file = with_password(file, login="Ann", password="correct horse battery", data_key=DATA_KEY)
    file = with_password(file, login="ben", password="another long password", data_key=DATA_KEY)
    return with_recovery_key(file, recovery_key=RECOVERY, data_key=DATA_KEY)


def test_each_user_gets_in_with_their_own_password_in_any_case_of_the_name(keys):
    assert unwrap_with_password(keys, login="ann", password="correct horse battery") == DATA_KEY
    assert unwrap_with_password(keys, login=" ANN ", password="correct horse battery") == DATA_KEY
    assert unwrap_with_password(keys, login="Ben", password="another long password") == DATA_KEY
    assert unwrap_with_recovery_key(keys, RECOVERY.lower()) == DATA_KEY


@pytest.mark.parametrize(
    ("login", "password"),
    [
        ("ann", "another long password"),
        ("ann", ""),
        ("ann", "Correct horse battery"),
        ("carl", "correct horse battery"),
        ("", ""),
    ],
)
def test_anything_else_is_refused_without_saying_which_was_wrong(keys, login, password):
    with pytest.raises(WrongPasswordError, match="name or the password") as refusal:
        unwrap_with_password(keys, login=login, password=password)
    assert refusal.value.remedy


def test_another_recovery_key_is_refused(keys):
    with pytest.raises(WrongRecoveryKeyError):
        unwrap_with_recovery_key(keys, new_recovery_key())
    with pytest.raises(WrongRecoveryKeyError):
        unwrap_with_recovery_key(KeyFile(practice_id="ab" * 16), RECOVERY)


def test_the_recovery_slot_cannot_be_opened_by_signing_in_as_it(keys):
    with pytest.raises(WrongPasswordError):
        unwrap_with_password(keys, login="recovery", password=RECOVERY)


def test_a_new_password_replaces_the_old_one_and_no_other(keys):
    changed = with_password(keys, login="ann", password="a third long password", data_key=DATA_KEY)
    assert len(changed.slots) == 3
    assert unwrap_with_password(changed, login="ann", password="a third long password") == DATA_KEY
    assert unwrap_with_password(changed, login="ben", password="another long password") == DATA_KEY
    with pytest.raises(WrongPasswordError):
        unwrap_with_password(changed, login="ann", password="correct horse battery")


def test_a_removed_user_is_out(keys):
    with pytest.raises(WrongPasswordError):
        unwrap_with_password(without_password(keys, login="BEN"), login="ben", password="another long password")


def test_it_is_read_as_it_was_written(keys, tmp_path):
    path = tmp_path / "oak.keys"
    write_key_file(path, keys)
    assert read_key_file(path) == keys
    assert read_key_file(path).fingerprint == keys.fingerprint
    assert [file.name for file in tmp_path.iterdir()] == ["oak.keys"]


def test_nothing_secret_stands_in_it(keys, tmp_path):
    write_key_file(tmp_path / "oak.keys", keys)
    content = (tmp_path / "oak.keys").read_bytes()
    for secret in (DATA_KEY, DATA_KEY.hex().encode(), b"correct horse", RECOVERY.encode()):
        assert secret not in content


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("params", {"t": 2, "m": 8, "p": 1}),
        ("params", {"t": 1, "m": 16, "p": 1}),
        ("id", "carl"),
        ("salt", "AAAAAAAAAAAAAAAAAAAAAA=="),
        ("nonce", "AAAAAAAAAAAAAAAA"),
    ],
)
def test_a_slot_that_was_changed_opens_nothing(keys, tmp_path, field, value):
    path = tmp_path / "oak.keys"
    write_key_file(path, keys)
    content = json.loads(path.read_bytes())
    content["slots"][0][field] = value
    path.write_text(json.dumps(content))
    login = "carl" if field == "id" else "ann"
    with pytest.raises(WrongPasswordError):
        unwrap_with_password(read_key_file(path), login=login, password="correct horse battery")


def test_a_slot_of_another_practice_opens_nothing(keys):
    moved = KeyFile(practice_id="cd" * 16, slots=keys.slots)
    with pytest.raises(WrongPasswordError):
        unwrap_with_password(moved, login="ann", password="correct horse battery")
    with pytest.raises(WrongRecoveryKeyError):
        unwrap_with_recovery_key(moved, RECOVERY)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not json",
        b"[]",
        b"7",
        b'{"format": 2, "db_id": "x", "slots": []}',
        b'{"format": 1, "db_id": "x"}',
        b'{"format": 1, "db_id": "x", "slots": [7]}',
        b'{"format": 1, "db_id": "x", "slots": [{"kind": "password", "id": "a", "salt": "*", "params": {}}]}',
        (
            b'{"format": 1, "db_id": "x", "slots": [{"kind": "password", "id": "a", "salt": "", "nonce": "", "ct": "",'
            b' "params": {"t": 1000000, "m": 8, "p": 1}}]}'
        ),
        b"\xff\xfe\x00",
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_is_said_to_be_damaged(tmp_path, content):
    path = tmp_path / "oak.keys"
    path.write_bytes(content)
    with pytest.raises(KeyFileError, match=r"oak\.keys is damaged"):
        read_key_file(path)


def test_a_missing_file_is_said_to_be_missing(tmp_path):
    with pytest.raises(KeyFileError, match=r"oak\.keys is missing"):
        read_key_file(tmp_path / "oak.keys")


def test_a_failed_write_leaves_the_old_file(keys, tmp_path, monkeypatch):
    path = tmp_path / "oak.keys"
    write_key_file(path, keys)

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(FileNotSavedError, match="No space left"):
        write_key_file(path, without_password(keys, login="ann"))
    assert read_key_file(path) == keys
    assert [file.name for file in tmp_path.iterdir()] == ["oak.keys"]


def test_the_keys_in_use_differ_and_show_themselves_nowhere():
    keys = derive_keys(DATA_KEY)
    assert len({keys.database, keys.audit, keys.backup, keys.data}) == 4
    assert all(len(key) == 32 for key in (keys.database, keys.audit, keys.backup))
    assert DATA_KEY.hex() not in repr(keys)
    assert keys.database.hex() not in repr(keys)
    assert derive_keys(DATA_KEY) == keys
    assert new_data_key() != new_data_key()
