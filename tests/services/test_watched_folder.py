"""The watched folder on a real practice: whole files only, known ones by what is in them, nothing posted unasked."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest
from intake_samples import BIRCH, ORDINARY, answer, claim, claim_file, payment, remittance_file

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.ids import BatchId, PayerId
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.intake import ImportFiles, import_files
from arcaller_desktop.services.undo import UndoImport, undo_import
from arcaller_desktop.services.watched_folder import (
    FileState,
    FolderLook,
    choose_folder,
    choose_unasked_payers,
    folder_settings,
    ignore_files,
    import_unasked,
    look_at_folder,
    offer_again,
    sort_files,
)

REMITTED = remittance_file(payment(answer(*ORDINARY)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "clearinghouse"
    made.mkdir()
    return made


def looks(folder: Path, count: int = 2, before: FolderLook | None = None) -> FolderLook:
    for _ in range(count):
        before = look_at_folder(str(folder), before)
    assert before is not None
    return before


def states(practice: Context, look: FolderLook) -> dict[str, FileState]:
    return {file.path.name: file.state for file in sort_files(practice, look).files}


def test_a_file_is_whole_when_two_looks_agree(practice: Context, folder: Path) -> None:
    (folder / "a.835").write_bytes(REMITTED[:100])
    first = looks(folder, 1)
    assert states(practice, first) == {"a.835": FileState.GROWING}
    (folder / "a.835").write_bytes(REMITTED)
    second = looks(folder, 1, first)
    assert states(practice, second) == {"a.835": FileState.GROWING}
    assert states(practice, looks(folder, 1, second)) == {"a.835": FileState.NEW}


def test_what_no_payer_wrote_is_passed_over(practice: Context, folder: Path) -> None:
    for name in (".hidden", "~$open.xlsx", "a.835.part", "b.TMP"):
        (folder / name).write_bytes(b"x")
    (folder / "inner").mkdir()
    (folder / "empty.835").touch()
    assert states(practice, looks(folder, 3)) == {"empty.835": FileState.GROWING}


def test_a_file_in_use_is_waited_for(practice: Context, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "a.835").write_bytes(REMITTED)
    first = looks(folder, 1)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", lambda *_: (_ for _ in ()).throw(PermissionError(13, "in use")))
        locked = looks(folder, 1, first)
    assert states(practice, locked) == {"a.835": FileState.GROWING}
    assert states(practice, looks(folder, 1, locked)) == {"a.835": FileState.NEW}


def test_a_drive_that_is_gone_is_said_calmly_and_remembered(practice: Context, folder: Path) -> None:
    (folder / "a.835").write_bytes(REMITTED)
    seen = looks(folder)
    away = folder.with_name("away")
    folder.rename(away)
    gone = looks(folder, 1, seen)
    assert gone.trouble.startswith("The folder cannot be reached just now")
    assert states(practice, gone) == {"a.835": FileState.NEW}
    away.rename(folder)
    back = looks(folder, 1, gone)
    assert (back.trouble, states(practice, back)) == ("", {"a.835": FileState.NEW})


def test_imported_and_ignored_files_are_known_under_any_name(practice: Context, folder: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.835"
    elsewhere.write_bytes(REMITTED)
    (folder / "a.835").write_bytes(REMITTED)
    (folder / "b.835").write_bytes(b"ISA nothing")
    assert states(practice, looks(folder)) == {"a.835": FileState.NEW, "b.835": FileState.NEW}
    import_files(practice, ImportFiles(paths=(elsewhere,)), NoProgress())
    ignore_files(practice, [file for file in looks(folder).files if file.path.name == "b.835"])
    (folder / "b.835").rename(folder / "c.835")
    look = looks(folder)
    assert states(practice, look) == {"a.835": FileState.IMPORTED, "c.835": FileState.IGNORED}
    offer_again(practice, [file for file in look.files if file.path.name == "c.835"])
    batch = BatchId(practice.database.value("SELECT max(id) FROM import_batch"))
    undo_import(practice, UndoImport(batch_id=batch), NoProgress())
    assert states(practice, look) == {"a.835": FileState.NEW, "c.835": FileState.NEW}


def test_the_folder_is_a_setting_of_the_practice(practice: Context, folder: Path) -> None:
    assert folder_settings(practice).folder == ""
    choose_folder(practice, str(folder))
    assert folder_settings(practice).folder == str(folder)
    poster = dataclasses.replace(practice, user=dataclasses.replace(practice.user, role="poster"))
    with pytest.raises(NotAllowedError):
        choose_folder(poster, "")
    with pytest.raises(NotAllowedError):
        choose_unasked_payers(poster, [])


def test_only_remittances_of_chosen_payers_post_unasked(
    practice: Context, folder: Path, take_in: Callable[..., None]
) -> None:
    take_in(claim_file(claim()), remittance_file(payment(answer(*ORDINARY), trace="T0", paid_on=None)))
    alder = PayerId(practice.database.value("SELECT payer_id FROM payment"))
    mine, other, mixed = folder / "mine.835", folder / "other.835", folder / "claims.837"
    again = answer(*ORDINARY, icn="ICN2")
    mine.write_bytes(remittance_file(payment(again, trace="T5")))
    other.write_bytes(remittance_file(payment(again, trace="T6"), payment(again, trace="T7", payer=BIRCH)))
    mixed.write_bytes(claim_file(claim("A9")))
    paths = (mine, other, mixed, folder / "gone.835")
    assert import_unasked(practice, paths, NoProgress()).result is None
    choose_unasked_payers(practice, [alder])
    made = import_unasked(practice, paths, NoProgress())
    assert made.names == ("mine.835",)
    assert practice.database.value("SELECT count(*) FROM payment WHERE trace = 'T5'") == 1
    assert practice.database.value("SELECT count(*) FROM payment WHERE trace IN ('T6', 'T7')") == 0
