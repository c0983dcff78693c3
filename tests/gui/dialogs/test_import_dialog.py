"""Importing files: seen before it is posted, stopped without a trace, told when it is done."""

from __future__ import annotations

from pathlib import Path

import pytest
from fakes import FakePrompts
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot
from real_practice import Opener
from x12_texts import Answer, Visit, claim_file, remittance

from arcaller_desktop.base.errors import CancelledByUser
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.importing import STOPPED, FileColumn, ImportDialog, ProblemColumn, Stage
from arcaller_desktop.jobs.inline import InlineJobs
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.intake import ImportFiles

NEW = Visit(number="B1", day="20260210", lines=(("99213", 150),), last="LEE", first="MAY", member="W555")


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, ...]:
    """A claim, a remittance that is a dollar off, and something that is no payer file."""
    claim, paid, other = tmp_path / "new.837", tmp_path / "off.835", tmp_path / "notes.txt"
    claim.write_bytes(claim_file(NEW, sent="20260212"))
    paid.write_bytes(remittance(Answer(visit=NEW, lines=((100, (("CO", "45", 49),)),)), paid_on="20260301", trace="T9"))
    other.write_text("call the landlord")
    return claim, paid, other


def claims(practice: Context) -> int:
    return int(practice.database.value("SELECT count(*) FROM claim"))


def cells(dialog: ImportDialog, column: FileColumn) -> list[str]:
    place = list(FileColumn).index(column)
    return [dialog.files.index(row, place).data() for row in range(dialog.files.rowCount())]


def test_what_is_in_the_files_is_shown_and_nothing_is_posted(
    real_desk: Desk, practice: Context, files: tuple[Path, ...], show: Opener
) -> None:
    before = claims(practice)
    dialog = ImportDialog(real_desk)
    show(dialog)
    dialog.add_paths(files)
    assert dialog.stage is Stage.READY
    assert cells(dialog, FileColumn.NAME) == ["new.837", "off.835", "notes.txt"]
    assert cells(dialog, FileColumn.KIND) == ["Claims, 837P", "Remittance, 835", "Not known"]
    assert cells(dialog, FileColumn.CHARGE) == ["150.00", "150.00", "–"]
    assert cells(dialog, FileColumn.POSTED)[0] == "1"
    assert cells(dialog, FileColumn.HELD)[1] == "1"
    assert cells(dialog, FileColumn.STATE) == ["In order", "Does not balance", "Not readable, see below"]
    assert dialog.ui.importButton.text() == "&Post 2 files"
    assert claims(practice) == before


def test_claims_and_payment_answers_are_counted_apart(
    real_desk: Desk, files: tuple[Path, ...], tmp_path: Path, show: Opener
) -> None:
    good = tmp_path / "good.835"
    answers = tuple(Answer(visit=NEW, lines=((paid, (("CO", "45", 150 - paid),)),)) for paid in (100, 0))
    good.write_bytes(remittance(*answers, paid_on="20260301", trace="T8"))
    dialog = ImportDialog(real_desk)
    show(dialog)
    dialog.add_paths([files[0], good])
    assert dialog.ui.importText.text().startswith("1 claim and 2 payment answers can be posted")


def test_what_would_only_be_held_is_not_called_posting(
    real_desk: Desk, practice: Context, files: tuple[Path, ...], show: Opener, qtbot: QtBot
) -> None:
    dialog = ImportDialog(real_desk)
    show(dialog)
    dialog.add_paths(files[1:])
    assert dialog.ui.importTitle.text() == "Nothing in these files can be posted: they would be held"
    assert dialog.ui.importButton.text() == "&Hold 1 file"
    assert dialog.ui.importText.text().startswith("Nothing can be posted, 1 held")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.ui.importText.text().startswith("Nothing posted, 1 held")
    assert practice.database.value("SELECT count(*) FROM payment WHERE state = 'held'") == 1


def test_problems_say_place_and_remedy_and_can_be_filtered_by_file(
    real_desk: Desk, files: tuple[Path, ...], show: Opener
) -> None:
    dialog = ImportDialog(real_desk)
    show(dialog)
    dialog.add_paths(files)
    everything = dialog.problems.rowCount()
    assert dialog.problems.index(0, list(ProblemColumn).index(ProblemColumn.SEVERITY)).data() == "Error"
    assert dialog.ui.importRemedy.text().count("\n") == 1
    names = [dialog.ui.importFilter.itemText(place) for place in range(dialog.ui.importFilter.count())]
    assert names[0] == "All files"
    dialog.ui.importFilter.setCurrentText("notes.txt")
    assert 0 < dialog.problems.rowCount() < everything
    assert {found.path.name for found in dialog.problems.items} == {"notes.txt"}
    assert dialog.ui.importProblemsTitle.text() == "1 thing to look at"


def test_enter_on_a_file_shows_its_problems(
    real_desk: Desk, files: tuple[Path, ...], show: Opener, qtbot: QtBot
) -> None:
    dialog = ImportDialog(real_desk)
    show(dialog)
    dialog.add_paths(files)
    dialog.ui.importFiles.selectRow(2)
    dialog.ui.importFiles.activated.emit(dialog.ui.importFiles.currentIndex())
    assert dialog.ui.importFilter.currentText() == "notes.txt"
    assert dialog.focusWidget() is dialog.ui.importProblems


def test_enter_posts_and_the_result_stays_when_somebody_must_look(
    real_desk: Desk, practice: Context, files: tuple[Path, ...], prompts: FakePrompts, show: Opener, qtbot: QtBot
) -> None:
    published: list[Changes] = []
    real_desk.bus.published.connect(published.append)
    before = claims(practice)
    dialog = ImportDialog(real_desk)
    show(dialog)
    dialog.add_paths(files)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.stage is Stage.DONE
    assert dialog.isVisible()
    assert claims(practice) == before + 1
    assert prompts.banners == ["2 files: 1 claim posted, 1 held."]
    assert published
    assert published[0] & Changes.IMPORTS
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_it_closes_by_itself_when_nobody_must_look(
    real_desk: Desk, files: tuple[Path, ...], prompts: FakePrompts, show: Opener, qtbot: QtBot
) -> None:
    dialog = ImportDialog(real_desk)
    show(dialog)
    dialog.add_paths(files[:1])
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert prompts.banners == ["1 file: 1 claim posted."]


def test_files_that_were_imported_before_cannot_be_posted_again(real_desk: Desk, tmp_path: Path, show: Opener) -> None:
    dialog = ImportDialog(real_desk)
    show(dialog)
    dialog.add_paths([tmp_path / "claims.837"])
    assert cells(dialog, FileColumn.STATE) == ["Imported before"]
    assert dialog.ui.importTitle.text() == "There is nothing new in these files"
    assert not dialog.ui.importButton.isEnabled()


def test_escape_at_the_preview_posts_nothing(
    real_desk: Desk, practice: Context, files: tuple[Path, ...], show: Opener, qtbot: QtBot
) -> None:
    before = claims(practice)
    dialog = ImportDialog(real_desk)
    show(dialog)
    dialog.add_paths(files)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert claims(practice) == before


def test_being_stopped_says_that_whole_parts_stay_and_looks_again(
    real_desk: Desk, practice: Context, files: tuple[Path, ...], prompts: FakePrompts, show: Opener
) -> None:
    class Stopping(InlineJobs[Context]):
        """Is stopped by the person as soon as it posts."""

        def run(self, task, *, done, progress=None, owner=None, failed=None):  # type: ignore[no-untyped-def]
            if isinstance(task.command, ImportFiles) and not task.command.dry_run:
                failed(CancelledByUser())
                return super().run(task, done=lambda _: None)
            return super().run(task, done=done, progress=progress, owner=owner, failed=failed)

    object.__setattr__(real_desk, "jobs", Stopping(practice))
    published: list[Changes] = []
    real_desk.bus.published.connect(published.append)
    dialog = ImportDialog(real_desk)
    show(dialog)
    dialog.add_paths(files[:1])
    dialog.ui.importButton.click()
    assert prompts.banners == [STOPPED]
    assert not prompts.errors
    assert published == [Changes.EVERYTHING]
    assert dialog.stage is Stage.READY


def test_more_files_join_those_that_are_looked_at(
    real_desk: Desk, files: tuple[Path, ...], prompts: FakePrompts, show: Opener, tmp_path: Path
) -> None:
    dialog = ImportDialog(real_desk)
    show(dialog)
    dialog.add_paths(files[:1])
    prompts.files = files[1:2]
    dialog.ui.importAddButton.click()
    assert cells(dialog, FileColumn.NAME) == ["new.837", "off.835"]
    folder = tmp_path / "inbox"
    folder.mkdir()
    files[2].rename(folder / "notes.txt")
    prompts.chosen_folder = folder
    dialog.ui.importFolderButton.click()
    assert cells(dialog, FileColumn.NAME) == ["new.837", "off.835", "notes.txt"]


def test_an_empty_folder_is_told_and_nothing_breaks(
    real_desk: Desk, prompts: FakePrompts, show: Opener, tmp_path: Path
) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    dialog = ImportDialog(real_desk)
    show(dialog)
    dialog.add_paths([folder])
    assert [str(error) for error in prompts.errors] == [
        "There is no file to import there. Choose the files your clearinghouse gave you."
    ]
    assert dialog.stage is Stage.CHOOSING


def test_files_can_be_dropped_on_the_dialog_itself(real_desk: Desk, files: tuple[Path, ...], show: Opener) -> None:
    dialog = ImportDialog(real_desk)
    show(dialog)
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(files[0])), QUrl("https://example.com/x.835")])
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), actions, carried, buttons, keys)
    dialog.dragEnterEvent(entering)
    assert entering.isAccepted()
    dialog.dropEvent(QDropEvent(QPointF(5, 5), actions, carried, buttons, keys))
    assert cells(dialog, FileColumn.NAME) == ["new.837"]
