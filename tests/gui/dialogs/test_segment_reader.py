"""The file reader by keys: parts, segments, elements, finding, problems, copying, the claim."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from real_practice import UNKNOWN, Opener
from x12_texts import Answer, remittance

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.segment_reader import SegmentReader
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.segments import SegmentSource, open_segments


@pytest.fixture
def taken() -> list[ClaimId]:
    return []


@pytest.fixture
def reader(real_desk: Desk, practice: Context, show: Opener, taken: list[ClaimId]) -> SegmentReader:
    """The remittance that the practice was given."""
    file_id = practice.database.value("SELECT id FROM import_file WHERE kind = '835'")
    opened = open_segments(practice, SegmentSource(file_id=file_id), NoProgress())
    made = SegmentReader(real_desk, opened, open_claim=taken.append)
    show(made)
    return made


def raw(reader: SegmentReader) -> str:
    return reader.segments.index(reader.number, 1).data()


def test_segments_stand_beside_their_meaning(reader: SegmentReader) -> None:
    row = next(n for n in range(reader.segments.rowCount()) if reader.segments.index(n, 1).data().startswith("CLP*"))
    assert "Our claim number A1" in reader.segments.index(row, 2).data()
    reader.go_to(row)
    said = [(element.place, element.words) for element in reader.elements.items]
    assert ("CLP02", "Processed as first payer") in said
    assert reader.ui.readerPlace.text() == f"segment {row + 1}"


def test_a_part_leads_to_its_segment_and_back(reader: SegmentReader, qtbot: QtBot) -> None:
    reader.ui.readerParts.setFocus()
    qtbot.keyClick(reader.ui.readerParts, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert raw(reader).startswith("CLP*A1")
    reader.ui.readerSegments.setFocus()
    reader.go_to(0)
    assert reader.ui.readerParts.currentIndex().row() == 0


def test_finding_by_keys(reader: SegmentReader, qtbot: QtBot) -> None:
    reader.ui.readerSegments.setFocus()
    qtbot.keyClick(reader, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert reader.ui.readerFind.hasFocus()
    qtbot.keyClicks(reader.ui.readerFind, "cas*pr")
    qtbot.keyClick(reader.ui.readerFind, Qt.Key.Key_Return)
    assert reader.isVisible()
    assert raw(reader).startswith("CAS*PR")
    first = reader.number
    reader.ui.readerFind.setText("DTM*")
    qtbot.keyClick(reader, Qt.Key.Key_F3)
    second = reader.number
    assert raw(reader).startswith("DTM*")
    qtbot.keyClick(reader, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert reader.number != second
    reader.go_to(first)
    reader.ui.readerFind.setText("no such thing")
    qtbot.keyClick(reader.ui.readerFind, Qt.Key.Key_Return)
    assert reader.ui.readerPlace.text() == "“no such thing” is nowhere in this file."
    assert reader.number == first


def test_copying_takes_segment_and_meaning(reader: SegmentReader, qtbot: QtBot) -> None:
    reader.go_to(2)
    reader.ui.readerSegments.setFocus()
    qtbot.keyClick(reader.ui.readerSegments, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].startswith("ST*835")
    assert copied[1].startswith("Remittance")


def test_the_claim_of_the_part_is_taken_in_hand(reader: SegmentReader, taken: list[ClaimId], answered: ClaimId) -> None:
    reader.ui.readerClaimButton.click()
    assert taken == []
    assert "about no claim of ours" in reader.ui.readerPlace.text()
    reader.ui.readerParts.selectRow(reader.parts.rowCount() - 1)
    reader.ui.readerClaimButton.click()
    assert taken == [answered]


def test_problems_are_marked_and_reached_by_key(
    real_desk: Desk, practice: Context, show: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    data = remittance(Answer(visit=UNKNOWN, lines=((50, (("CO", "45", 30),)),)), paid_on="20260201", trace="T9")
    path = tmp_path / "off.835"
    path.write_bytes(data)
    reader = SegmentReader(real_desk, open_segments(practice, SegmentSource(path=path), NoProgress()))
    show(reader)
    assert "F8" in reader.ui.readerNotice.text()
    assert not reader.ui.readerClaimButton.isVisible()
    with qtbot.waitActive(reader):
        reader.activateWindow()
    qtbot.keyClick(reader, Qt.Key.Key_F8)
    assert reader.ui.readerProblem.isVisible()
    assert reader.ui.readerProblem.text().startswith("Error: ")
    assert not reader.segments.index(reader.number, 0).data(Qt.ItemDataRole.DecorationRole).isNull()


def test_two_and_a_half_million_segments_are_a_range_and_a_few_pages(
    real_desk: Desk, practice: Context, show: Opener, tmp_path: Path
) -> None:
    """The model asks for the pages it shows, however long the file is."""
    one = remittance(Answer(visit=UNKNOWN, lines=((50, (("CO", "45", 40),)),)), paid_on="20260201", trace="T9")
    path = tmp_path / "many.835"
    path.write_bytes(one * 3000)
    opened = open_segments(practice, SegmentSource(path=path), NoProgress())
    assert opened.index.count == one.count(b"~") * 3000
    reader = SegmentReader(real_desk, opened)
    show(reader)
    reader.go_to(opened.index.count - 1)
    assert raw(reader).startswith("IEA")
    assert len(reader.segments._pages) < 10
    assert reader.segments.index(reader.number, 0).data() == f"3000:{one.count(b'~')}"
