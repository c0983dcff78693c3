"""The schedule of a plan, as its pane says it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fakes import FakeSource
from PySide6.QtCore import Qt

from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.panes.plans import InstalmentColumn


@pytest.mark.parametrize(("state", "label", "is_marked"), [("next", "Next", False), ("due", "Due", True)])
def test_an_instalment_that_lies_ahead_is_next_and_not_due(
    window: MainWindow,
    desk: Desk,
    source: FakeSource,
    monkeypatch: pytest.MonkeyPatch,
    state: str,
    label: str,
    is_marked: bool,
) -> None:
    plan = source.plan(None, 4)
    view = replace(plan, instalments=(replace(plan.instalments[3], state=state),))
    monkeypatch.setattr(source, "plan", lambda store, claim_id: view)
    desk.current.choose(4)
    cell = window.plan_pane.schedule.index(0, list(InstalmentColumn).index(InstalmentColumn.STATE))
    assert cell.data() == label
    assert (cell.data(Qt.ItemDataRole.ForegroundRole) is not None) is is_marked
