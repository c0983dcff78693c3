"""The base of the small tables."""

from __future__ import annotations

from enum import Enum

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from arcaller_desktop.gui.models.roles import ACCESSIBLE_TEXT, ALIGNMENT, FOREGROUND, RIGHT, TOOL_TIP
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.theme import Theme, Tone


class Column(Enum):
    NAME = ColumnHead(title="Name")
    AMOUNT = ColumnHead(title="Amount", is_amount=True, tip="In dollars")


@pytest.fixture
def model(theme: Theme) -> RowModel[tuple[str, int | None]]:
    def cells(item):
        name, cents = item
        text = "" if cents is None else f"{cents / 100:,.2f}"
        tone = Tone.BAD if cents is not None and cents < 0 else Tone.PLAIN
        return (Cell(text=name), Cell(text=text, sort=cents, tone=tone, tip="told"))

    made = RowModel(Column, cells, theme=theme)
    made.set_items([("b", 900), ("a", 10_000), ("c", None), ("d", -500)])
    return made


def names(model) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_passes_qts_own_examination(model, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_amounts_sort_as_numbers_and_empty_ones_last(model) -> None:
    model.sort(1, Qt.SortOrder.AscendingOrder)
    assert names(model) == ["d", "b", "a", "c"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["a", "b", "d", "c"]


def test_the_order_outlives_new_items_and_the_chosen_row_follows(model) -> None:
    chosen = QPersistentModelIndex(model.index(1, 0))
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert (chosen.row(), chosen.data()) == (0, "a")
    model.set_items([("x", 1), ("y", 3), ("z", 2)])
    assert names(model) == ["y", "z", "x"]
    assert model.item(0) == ("y", 3)


def test_roles(model, theme: Theme) -> None:
    assert model.index(0, 1).data(ALIGNMENT) == RIGHT
    assert model.index(0, 1).data(TOOL_TIP) == "told"
    assert model.index(3, 1).data(FOREGROUND).name() == theme.colours.bad
    assert model.index(0, 0).data(FOREGROUND) is None
    assert model.index(0, 0).data(ACCESSIBLE_TEXT) == "Name: b, Amount: 9.00"
    assert model.headerData(1, Qt.Orientation.Horizontal, TOOL_TIP) == "In dollars"
