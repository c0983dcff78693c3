"""Before another version is installed over it, the program puts the practice's files by as they are."""

from __future__ import annotations

from datetime import date

import pytest

from arcaller_desktop.app import before_upgrade as upgrade
from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.services.context import open_context
from arcaller_desktop.services.practices import CreatePractice, create_practice, open_practice
from arcaller_desktop.storage.practice_files import PracticeFiles
from arcaller_desktop.storage.practice_lock import PracticeLock

CLOCK = FixedClock(date(2026, 3, 12))
PASSWORD = "a long enough password"


@pytest.fixture
def practice(tmp_path, monkeypatch):
    monkeypatch.setattr(upgrade, "default_data_folder", lambda *, shared=False: tmp_path / ("all" if shared else "own"))
    (tmp_path / "own").mkdir()
    order = CreatePractice(practice_name="Maple", login="ada", user_name="Ada", password=PASSWORD)
    return create_practice(tmp_path / "own" / "maple.arcdb", order, CLOCK).access.path


def test_nothing_to_put_by_is_no_fault(tmp_path, monkeypatch):
    monkeypatch.setattr(upgrade, "default_data_folder", lambda *, shared=False: tmp_path)
    assert upgrade.before_upgrade("2.0") == 0


def test_what_is_put_by_opens_with_the_same_password(practice, tmp_path):
    assert upgrade.before_upgrade("2.0", CLOCK) == 0
    (folder,) = PracticeFiles(practice).backups.iterdir()
    assert folder.name.startswith("maple before 2.0 2026-03-12")
    back = tmp_path / "back"
    back.mkdir()
    for file in folder.iterdir():
        (back / file.name).write_bytes(file.read_bytes())
    open_context(open_practice(back / "maple.arcdb", "ada", PASSWORD)).close()


def test_an_open_practice_holds_the_upgrade_up(practice, capsys):
    with PracticeLock(PracticeFiles(practice).lock):
        assert upgrade.before_upgrade("2.0", CLOCK) == 3
    assert "open in another window" in capsys.readouterr().err
    assert not PracticeFiles(practice).backups.exists()


def test_a_copy_that_fails_leaves_nothing_half(practice, monkeypatch, capsys):
    monkeypatch.setattr(upgrade, "_digest", lambda file: file.parent.name.encode())
    assert upgrade.before_upgrade("2.0", CLOCK) == 3
    assert "not the same" in capsys.readouterr().err
    assert list(PracticeFiles(practice).backups.iterdir()) == []
