"""An empty practice on a real encrypted file, and a way to import hand-written files into it."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.security import key_file
from arcaller_desktop.security.passwords import HashCost
from arcaller_desktop.services.context import Context, open_context
from arcaller_desktop.services.intake import FileAccount, ImportFiles, import_files
from arcaller_desktop.services.practices import CreatePractice, create_practice

sys.path.insert(0, str(Path(__file__).parent))  # the sample texts are a plain module beside the tests

TODAY = date(2026, 3, 12)


@pytest.fixture(autouse=True)
def quick_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """A cheap hash: every practice made here would cost half a second more."""
    quick = {"time": 1, "memory_kib": 8, "lanes": 1}
    monkeypatch.setattr(key_file, "HashCost", lambda **cost: HashCost(**(cost or quick)))


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Context]:
    """The admin's own connection, on a Thursday."""
    made = create_practice(
        tmp_path / "practice" / "maple.arcdb",
        CreatePractice(practice_name="Maple", login="ada", user_name="Ada Admin", password="a long enough password"),
        FixedClock(TODAY),
    )
    context = open_context(dataclasses.replace(made.access, as_of=TODAY))
    yield context
    context.close()


@pytest.fixture
def take_in(practice: Context, tmp_path: Path) -> Callable[..., None]:
    """Imports the given file contents, one after the other; each must be posted whole."""
    count = 0

    def take(*contents: bytes) -> None:
        nonlocal count
        for content in contents:
            count += 1
            path = tmp_path / f"file{count}.txt"
            path.write_bytes(content)
            result = import_files(practice, ImportFiles(paths=(path,)), NoProgress())
            file = result.files[0]
            assert file.held == 0, file.problems
            assert file.posted, file.problems

    return take


@pytest.fixture
def load(practice: Context, tmp_path: Path) -> Callable[..., FileAccount]:
    """Imports the given file contents one after the other, whatever is in them; gives the account of the last."""
    count = 0

    def load_files(*contents: bytes, context: Context = practice, dry_run: bool = False) -> FileAccount:
        nonlocal count
        for content in contents:
            count += 1
            path = tmp_path / f"load{count}.x12"
            path.write_bytes(content)
            result = import_files(context, ImportFiles(paths=(path,), dry_run=dry_run), NoProgress())
        return result.files[0]

    return load_files
