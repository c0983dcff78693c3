"""A small practice on a real encrypted file for the dialogs: two claims, one of them answered, one patient owing."""

from __future__ import annotations

import dataclasses
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[2] / "services"))  # the sample texts of the services' tests

from fakes import FakePrompts
from real_practice import ANSWERED, PASSWORD, TODAY, WAITING, Opener, claim_numbered
from x12_texts import Answer, claim_file, remittance

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.gui.actions import Commands
from arcaller_desktop.gui.change_bus import ChangeBus
from arcaller_desktop.gui.desk import CurrentClaim, Desk
from arcaller_desktop.gui.icons import Icons
from arcaller_desktop.gui.theme import Theme
from arcaller_desktop.gui.window_state import WindowState
from arcaller_desktop.jobs.inline import InlineJobs
from arcaller_desktop.security import key_file
from arcaller_desktop.security.passwords import HashCost
from arcaller_desktop.services.context import Access, Context, open_context
from arcaller_desktop.services.intake import ImportFiles, import_files
from arcaller_desktop.services.practices import CreatePractice, create_practice


def quick_hash(**cost: int) -> HashCost:
    """A cheap hash: every practice made here would cost half a second more."""
    return HashCost(**(cost or {"time": 1, "memory_kib": 8, "lanes": 1}))


@pytest.fixture(autouse=True)
def quick_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_file, "HashCost", quick_hash)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Access:
    """A practice with claim A1 paid in part and A2 unanswered; every test works on a copy of its own."""
    folder = tmp_path_factory.mktemp("template")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(key_file, "HashCost", quick_hash)
        made = create_practice(
            folder / "maple.arcdb",
            CreatePractice(practice_name="Maple", login="ada", user_name="Ada Admin", password=PASSWORD),
            FixedClock(TODAY),
        )
    context = open_context(dataclasses.replace(made.access, as_of=TODAY))
    answer = Answer(visit=ANSWERED, lines=((50, (("CO", "45", 30), ("PR", "1", 120))),))
    for name, content in (
        ("claims.837", claim_file(ANSWERED, WAITING, sent="20260122")),
        ("paid.835", remittance(answer, paid_on="20260201")),
    ):
        (folder / name).write_bytes(content)
        import_files(context, ImportFiles(paths=(folder / name,)), NoProgress())
    context.database.checkpoint()
    context.close()
    return dataclasses.replace(made.access, as_of=TODAY)


@pytest.fixture
def practice(template: Access, tmp_path: Path) -> Iterator[Context]:
    """The admin's own connection, on a Thursday. The files that were imported lie in `tmp_path`."""
    shutil.copytree(template.path.parent, tmp_path / "practice")
    for name in ("claims.837", "paid.835"):
        (tmp_path / "practice" / name).rename(tmp_path / name)
    context = open_context(dataclasses.replace(template, path=tmp_path / "practice" / template.path.name))
    yield context
    context.close()


@pytest.fixture
def real_desk(theme: Theme, icons: Icons, prompts: FakePrompts, practice: Context, tmp_path: Path) -> Desk:
    """A desk whose jobs work on the practice at once."""
    return Desk(
        jobs=InlineJobs(practice),
        bus=ChangeBus(),
        prompts=prompts,
        theme=theme,
        icons=icons,
        commands=Commands(icons, role="admin"),
        current=CurrentClaim(),
        state=WindowState(tmp_path / "window.ini"),
        clock=practice.clock,
    )


@pytest.fixture
def answered(practice: Context) -> ClaimId:
    """The claim whose patient owes 120.00."""
    return claim_numbered(practice, "A1")


@pytest.fixture
def show(qtbot: QtBot) -> Opener:
    return Opener(qtbot)
