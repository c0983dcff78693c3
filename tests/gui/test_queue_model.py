"""The queue's table at a hundred thousand rows."""

from __future__ import annotations

import time
from array import array

import pytest
from fakes import TODAY, FakeSource, row_of
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from arcaller_desktop.gui.models.queue_model import PAGE_ROWS, PAGES_KEPT, QueueColumn, QueueModel
from arcaller_desktop.gui.models.roles import ACCESSIBLE_TEXT
from arcaller_desktop.gui.tables import prepare_table
from arcaller_desktop.jobs.inline import InlineJobs
from arcaller_desktop.services.queue import QueueOrder, QueueQuery

COLUMNS = tuple(QueueColumn)


class LateJobs(InlineJobs[None]):
    """Keeps queries until the test answers them, and voids the older on the same channel as the real ones do."""

    def __init__(self) -> None:
        super().__init__(None)
        self.waiting: dict[str, list] = {}

    def query(self, function, *, done, channel, owner=None, failed=None) -> None:
        self.waiting[channel] = [function, done]

    def answer(self, channel: str) -> None:
        function, done = self.waiting.pop(channel)
        done(function(None))


@pytest.fixture
def model(qapp) -> QueueModel:
    made = QueueModel(InlineJobs(None), FakeSource(claims=100_000), today=TODAY)
    made.ask(QueueQuery())
    return made


def test_passes_qts_own_examination(qtmodeltester: ModelTester) -> None:
    small = QueueModel(InlineJobs(None), FakeSource(claims=300), today=TODAY)
    small.ask(QueueQuery())
    qtmodeltester.check(small)


def test_only_the_pages_that_are_looked_at_are_read(model: QueueModel) -> None:
    source = model._source
    assert model.rowCount() == 100_000
    assert source.rows_read == 0
    model.index(0, 0).data()
    model.index(PAGE_ROWS - 1, 3).data()
    assert source.rows_read == PAGE_ROWS
    model.index(99_999, 0).data()
    assert source.rows_read == PAGE_ROWS + 100_000 % PAGE_ROWS


def test_old_pages_are_let_go(model: QueueModel) -> None:
    for page in range(PAGES_KEPT * 3):
        model.index(page * PAGE_ROWS, 0).data()
    assert len(model._pages) == PAGES_KEPT


def test_cells_are_formatted_and_said(model: QueueModel) -> None:
    row = row_of(1)
    assert model.index(0, COLUMNS.index(QueueColumn.CLAIM)).data() == row.claim_number
    assert model.index(0, COLUMNS.index(QueueColumn.AGE)).data() == "37 d"
    assert model.index(0, COLUMNS.index(QueueColumn.AGE)).data(ACCESSIBLE_TEXT) == "37 days old, bucket 31–60"
    said = model.index(0, 0).data(ACCESSIBLE_TEXT)
    assert row.patient in said
    assert "balance $" in said
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.index(0, 0).data(int(Qt.ItemDataRole.DecorationRole)) is None


def test_rows_that_are_gone_show_dots_and_break_nothing(model: QueueModel) -> None:
    model._take(QueueOrder(ids=array("I", [1, 999_999])))
    model._source.rows = lambda ids: {1: row_of(1)}
    assert model.index(1, 0).data() == "…"
    assert model.shown_at(1) is None


def test_only_the_last_of_several_questions_is_shown(qtbot: QtBot) -> None:
    jobs, source = LateJobs(), FakeSource(claims=1000)
    model = QueueModel(jobs, source, today=TODAY)
    for text in ("n", "ng", "ngu", "nguy"):
        model.ask(QueueQuery(text=text))
    assert not model.is_settled
    with qtbot.waitSignal(model.settled):
        jobs.answer("queue.order")
    assert [query.text for query in source.queries] == ["nguy"]
    assert {model.index(row, 1).data() for row in range(model.rowCount())} == {"Nguyễn, Olivia"}


def test_the_same_order_again_keeps_place_and_selection(model: QueueModel, qtbot: QtBot) -> None:
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.index(5, 0).data()
    read = model._source.rows_read
    model.reload()
    assert resets == []
    model.index(5, 0).data()
    assert model._source.rows_read > read, "the rows themselves are read again"


def test_claims_are_found_by_id_both_ways(model: QueueModel) -> None:
    assert model.claim_at(41) == 42
    assert model.row_of(42) == 41
    assert model.row_of(4_000_000) is None
    assert model.claim_at(-1) is None
    assert model.claim_at(100_000) is None


def test_select_all_does_not_hang(model: QueueModel, qtbot: QtBot) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    prepare_table(table, model, [column.value for column in QueueColumn])
    table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
    table.show()
    begun = time.monotonic()
    table.selectAll()
    table.viewport().repaint()
    assert time.monotonic() - begun < 1.0
    assert table.selectionModel().isRowSelected(99_999, QModelIndex())
