"""The watched folder in the window: offered, looked into, imported, ignored, and calm when the drive is gone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from fakes import FakePrompts
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from real_practice import UNKNOWN, WAITING, Opener
from x12_texts import Answer, remittance

from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.watched_payers import WatchedPayersDialog
from arcaller_desktop.gui.panes.watched_folder import WatchedFolderPane
from arcaller_desktop.jobs.aside import InlineAside
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.watched_folder import FileState

PAID = remittance(Answer(visit=WAITING, lines=((100, ()),), number="ICN9"), paid_on="20260301", trace="T9")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "inbox"
    made.mkdir()
    return made


@pytest.fixture
def pane(real_desk: Desk, folder: Path, show: Opener, prompts: FakePrompts) -> WatchedFolderPane:
    made = WatchedFolderPane(real_desk, InlineAside())
    made.resize(1200, 500)
    show(made)
    made.start()
    assert "No folder is watched" in made.list.empty.text()
    prompts.chosen_folder = folder
    made.choose_button.click()
    return made


def put(pane: WatchedFolderPane, folder: Path, name: str, content: bytes) -> None:
    (folder / name).write_bytes(content)
    pane.look()
    pane.look()


def names(pane: WatchedFolderPane) -> Sequence[str]:
    return [file.path.name for file in pane.list.model.items]


def test_a_new_file_is_offered_and_not_posted(
    pane: WatchedFolderPane, folder: Path, prompts: FakePrompts, practice: Context
) -> None:
    before = practice.database.value("SELECT count(*) FROM import_file")
    (folder / "paid.835").write_bytes(PAID)
    pane.look()
    assert not pane.import_button.isEnabled()
    assert prompts.banners == []
    pane.look()
    assert prompts.banners == ["1 new file in the watched folder: Money in > Folder."]
    pane.look()
    assert len(prompts.banners) == 1
    assert practice.database.value("SELECT count(*) FROM import_file") == before


def test_it_is_looked_into_by_enter(pane: WatchedFolderPane, folder: Path, qtbot: QtBot) -> None:
    put(pane, folder, "paid.835", PAID)
    wanted: list[object] = []
    pane.files_wanted.connect(wanted.append)
    pane.list.table.setFocus()
    qtbot.keyClick(pane.list.table, Qt.Key.Key_Return)
    assert wanted == [[folder / "paid.835"]]


def test_it_is_imported_or_ignored_and_remembered(
    pane: WatchedFolderPane, folder: Path, prompts: FakePrompts, practice: Context
) -> None:
    put(pane, folder, "paid.835", PAID)
    pane.import_button.click()
    assert prompts.banners[-1].startswith("1 file: 1 claim posted")
    assert names(pane) == []
    put(pane, folder, "again.835", PAID)
    assert names(pane) == []
    put(pane, folder, "readme.txt", b"hello hello")
    pane.ignore_button.click()
    assert names(pane) == []
    pane.shown.setCurrentIndex(1)
    assert {file.path.name: file.state for file in pane.list.model.items} == {
        "again.835": FileState.IMPORTED,
        "paid.835": FileState.IMPORTED,
        "readme.txt": FileState.IGNORED,
    }
    pane.list.table.selectRow(names(pane).index("readme.txt"))
    pane.offer_button.click()
    pane.shown.setCurrentIndex(0)
    assert names(pane) == ["readme.txt"]


def test_a_drive_that_is_gone(pane: WatchedFolderPane, folder: Path, prompts: FakePrompts) -> None:
    folder.rmdir()
    pane.look()
    assert "cannot be reached just now" in pane.list.summary.text()
    assert prompts.errors == []
    folder.mkdir()
    pane.look()
    assert pane.list.summary.text() == str(folder)
    pane.stop_button.click()
    assert "No folder is watched" in pane.list.empty.text()


def test_a_chosen_payer_posts_by_itself(
    pane: WatchedFolderPane, folder: Path, prompts: FakePrompts, practice: Context
) -> None:
    pane.payers_button.click()
    dialog = [one for one in pane.window().findChildren(WatchedPayersDialog) if one.isVisible()][-1]
    for row in range(dialog.ui.watchedPayers.count()):
        dialog.ui.watchedPayers.item(row).setCheckState(Qt.CheckState.Checked)
    dialog.ui.watchedSaveButton.click()
    put(pane, folder, "paid.835", PAID)
    assert prompts.banners[-1].startswith("From the watched folder, 1 file: 1 claim posted")
    stranger = remittance(Answer(visit=UNKNOWN, lines=((90, ()),)), paid_on="20260301", trace="T8")
    put(pane, folder, "odd.835", stranger.replace(b"60054", b"70007").replace(b"ALDER HEALTH", b"STRANGER"))
    assert names(pane) == ["odd.835"]
    assert prompts.banners[-1] == "1 new file in the watched folder: Money in > Folder."
