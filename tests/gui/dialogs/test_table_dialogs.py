"""Tables by the window: columns named by keys, looked at before anything is posted, exports with their layout."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from fakes import FakePrompts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from real_practice import Opener

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.exporting import DAYS, ExportDialog, LayoutColumn
from arcaller_desktop.gui.dialogs.importing import FileColumn, ImportDialog, Stage
from arcaller_desktop.gui.dialogs.table_mapping import MappingColumn, PreviewColumn, TableMappingDialog
from arcaller_desktop.gui.dialogs.vanished_claims import VanishedClaimsDialog, VanishedColumn
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.exports import ExportKind
from arcaller_desktop.services.intake import ImportFiles, import_files
from arcaller_desktop.services.table_sources import TableChoice, look_at_table

ROWS = 'X1,"Rivera, Ana",01/05/2026,Alder,25.00\nX2,"Stone, Bea",01/13/2026,Birch,9.50\n'
DOUBTFUL = f"Claim No,Patient,DOS,Payer,Balence\n{ROWS}"
AGING = f"Claim No,Patient,DOS,Payer,Balance\n{ROWS}"


@pytest.fixture
def doubtful(tmp_path: Path) -> Path:
    file = tmp_path / "aging.csv"
    file.write_text(DOUBTFUL, encoding="utf-8")
    return file


def texts(model, columns, column) -> list[str]:
    place = list(columns).index(column)
    return [model.index(row, place).data() for row in range(model.rowCount())]


def mapping_dialog() -> TableMappingDialog:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, TableMappingDialog) and w.isVisible())


def claims(practice: Context) -> int:
    return int(practice.database.value("SELECT count(*) FROM claim WHERE claim_number LIKE 'X%'"))


def test_the_first_rows_are_shown_as_they_would_be_read(
    real_desk: Desk, practice: Context, doubtful: Path, show: Opener
) -> None:
    dialog = TableMappingDialog(real_desk, look_at_table(practice, doubtful, NoProgress()), chosen=lambda _: None)
    show(dialog)
    assert texts(dialog.preview, PreviewColumn, PreviewColumn.PATIENT) == ["Rivera, Ana", "Stone, Bea"]
    assert texts(dialog.preview, PreviewColumn, PreviewColumn.INSURANCE) == ["25.00", "9.50"]
    assert texts(dialog.preview, PreviewColumn, PreviewColumn.DAY) == ["01/05/2026", "01/13/2026"]
    assert texts(dialog.columns, MappingColumn, MappingColumn.STATE)[4] == "Please look: only alike"


def test_a_column_is_decided_by_keys(
    real_desk: Desk, practice: Context, doubtful: Path, show: Opener, qtbot: QtBot
) -> None:
    chosen: list[TableChoice] = []
    dialog = TableMappingDialog(real_desk, look_at_table(practice, doubtful, NoProgress()), chosen=chosen.append)
    show(dialog)
    assert dialog.ui.mappingColumns.currentIndex().row() == 4  # the doubtful one
    dialog.ui.mappingColumns.setFocus()
    qtbot.keyClick(dialog.ui.mappingColumns, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.ui.mappingField, "insurance bal")
    assert texts(dialog.columns, MappingColumn, MappingColumn.FIELD)[4] == "Insurance balance"
    assert texts(dialog.columns, MappingColumn, MappingColumn.STATE)[4] == "As you said"
    qtbot.keyClick(dialog.ui.mappingUseButton, Qt.Key.Key_Return)
    assert (4, "ins_balance") in chosen[0].mapping.columns
    assert chosen[0].name == "Aging or claim export"


def test_what_is_still_needed_is_said_and_keeps_it_from_being_used(
    real_desk: Desk, practice: Context, doubtful: Path, show: Opener
) -> None:
    dialog = TableMappingDialog(real_desk, look_at_table(practice, doubtful, NoProgress()), chosen=lambda _: None)
    show(dialog)
    dialog.ui.mappingField.setCurrentIndex(0)
    dialog.ui.mappingField.activated.emit(0)
    assert "Still needed: what is owed" in dialog.ui.mappingText.text()
    assert not dialog.ui.mappingUseButton.isEnabled()


def test_one_payer_for_all_rows_will_do(real_desk: Desk, practice: Context, tmp_path: Path, show: Opener) -> None:
    file = tmp_path / "no payer.csv"
    file.write_text('Claim No,Patient,DOS,Balance\nX1,"Rivera, Ana",01/05/2026,25.00\n', encoding="utf-8")
    dialog = TableMappingDialog(real_desk, look_at_table(practice, file, NoProgress()), chosen=lambda _: None)
    show(dialog)
    assert not dialog.ui.mappingUseButton.isEnabled()
    dialog.ui.mappingPayer.setText("Alder Health")
    dialog.ui.mappingPayer.editingFinished.emit()
    assert dialog.ui.mappingUseButton.isEnabled()
    assert texts(dialog.preview, PreviewColumn, PreviewColumn.PAYER) == ["Alder Health"]


def test_a_table_in_doubt_is_asked_posted_and_known_the_next_time(
    real_desk: Desk, practice: Context, doubtful: Path, show: Opener, qtbot: QtBot
) -> None:
    dialog = ImportDialog(real_desk)
    show(dialog)
    dialog.add_paths([doubtful])
    assert texts(dialog.files, FileColumn, FileColumn.STATE) == ["Name its columns"]
    assert not dialog.ui.importButton.isEnabled()
    qtbot.keyClick(dialog.ui.importFiles, Qt.Key.Key_Return)
    mapping = mapping_dialog()
    qtbot.keyClick(mapping.ui.mappingUseButton, Qt.Key.Key_Return)
    assert dialog.stage is Stage.READY
    assert texts(dialog.files, FileColumn, FileColumn.POSTED) == ["2"]
    assert claims(practice) == 0
    qtbot.keyClick(dialog.ui.importButton, Qt.Key.Key_Return)
    assert claims(practice) == 2
    again = import_files(practice, ImportFiles(paths=(doubtful,)), NoProgress()).files[0]
    assert again.duplicate


def test_columns_of_a_sure_table_can_be_looked_at_too(
    real_desk: Desk, practice: Context, tmp_path: Path, show: Opener
) -> None:
    file = tmp_path / "aging.csv"
    file.write_text(AGING, encoding="utf-8")
    dialog = ImportDialog(real_desk)
    show(dialog)
    dialog.add_paths([file])
    assert dialog.ui.importColumnsButton.isVisible()
    dialog.ui.importColumnsButton.click()
    mapping = mapping_dialog()
    assert set(texts(mapping.columns, MappingColumn, MappingColumn.STATE)) == {"Recognized"}
    mapping.reject()


def test_what_is_gone_is_closed_only_when_the_person_says_so(
    real_desk: Desk, practice: Context, prompts: FakePrompts, tmp_path: Path, show: Opener
) -> None:
    for number, content in enumerate((AGING, AGING.rpartition("X2")[0])):
        file = tmp_path / f"aging{number}.csv"
        file.write_text(content, encoding="utf-8")
        import_files(practice, ImportFiles(paths=(file,)), NoProgress())
    dialog = VanishedClaimsDialog(real_desk)
    show(dialog)
    assert texts(dialog.claims, VanishedColumn, VanishedColumn.CLAIM) == ["X2"]
    dialog.ui.vanishedSettleButton.click()
    assert practice.database.value("SELECT balance_cents FROM claim WHERE claim_number = 'X2'") == 9_50
    prompts.answers.append(True)
    dialog.ui.vanishedSettleButton.click()
    assert practice.database.value("SELECT balance_cents FROM claim WHERE claim_number = 'X2'") == 0
    assert dialog.claims.rowCount() == 0
    assert prompts.banners[-1] == "1 claim closed, 9.50."


def test_every_table_is_offered_with_its_layout(
    real_desk: Desk, prompts: FakePrompts, tmp_path: Path, show: Opener
) -> None:
    dialog = ExportDialog(real_desk)
    show(dialog)
    box = dialog.ui.exportKind
    assert [box.itemData(n) for n in range(box.count())] == [kind.value for kind in ExportKind]
    box.setCurrentIndex(box.findData(ExportKind.PAYMENTS.value))
    assert "Check or EFT" in texts(dialog.columns, LayoutColumn, LayoutColumn.TITLE)
    assert all(texts(dialog.columns, LayoutColumn, LayoutColumn.MEANING))
    prompts.saved_to = tmp_path / "payments.csv"
    dialog.ui.exportButton.click()
    with prompts.saved_to.open(encoding="utf-8-sig", newline="") as stream:
        assert [row["Amount"] for row in csv.DictReader(stream)] == ["50.00"]
    assert prompts.banners == ["1 row written to payments.csv."]
    assert not dialog.isVisible()


def test_the_next_export_offers_what_is_new(
    real_desk: Desk, prompts: FakePrompts, tmp_path: Path, show: Opener
) -> None:
    prompts.saved_to = tmp_path / "payments.csv"
    for expected in ("1 row written to payments.csv.", "0 rows written to payments.csv."):
        dialog = ExportDialog(real_desk)
        show(dialog)
        dialog.ui.exportKind.setCurrentIndex(dialog.ui.exportKind.findData(ExportKind.PAYMENTS.value))
        dialog.ui.exportButton.click()
        assert prompts.banners[-1] == expected


def test_days_the_wrong_way_round_are_not_exported(real_desk: Desk, prompts: FakePrompts, show: Opener) -> None:
    dialog = ExportDialog(real_desk)
    show(dialog)
    dialog.ui.exportKind.setCurrentIndex(dialog.ui.exportKind.findData(ExportKind.NOTES.value))
    dialog.ui.exportSpan.setCurrentIndex(dialog.ui.exportSpan.findData(DAYS))
    dialog.ui.exportFirst.set_day(real_desk.clock.today())
    dialog.ui.exportLast.set_day(real_desk.clock.today().replace(day=1))
    dialog.ui.exportButton.click()
    assert dialog.ui.exportError.text() == "The first day lies after the last."
    assert prompts.asked == []
