"""The whole window over a made-up practice: keys in, what is shown out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes import DENIED, FakePrompts, FakeSource, row_of
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.models.queue_model import QueueColumn

NAMES = (
    "queuePane", "queueTable", "queueSearch", "nextClaimButton", "claimPane", "claimLines", "claimTimeline", "callPane",
    "startCallButton", "callOutcome", "callRepName", "callReference", "callNextDate", "saveCallButton", "policyPane",
    "balancePane", "planPane", "denialsPage", "kpiPage",
)  # fmt: skip

NEED_NAMES = {
    QAccessible.Role.Button, QAccessible.Role.ButtonMenu, QAccessible.Role.ButtonDropDown, QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox, QAccessible.Role.EditableText, QAccessible.Role.Graphic, QAccessible.Role.List,
    QAccessible.Role.MenuItem, QAccessible.Role.PageTab, QAccessible.Role.PageTabList, QAccessible.Role.ProgressBar,
    QAccessible.Role.SpinBox, QAccessible.Role.Table, QAccessible.Role.ToolBar, QAccessible.Role.Window,
}  # fmt: skip


def test_object_names_are_the_outward_contract(window: MainWindow) -> None:
    assert window.objectName() == "mainWindow"
    missing = [name for name in NAMES if window.findChild(QWidget, name) is None]
    assert missing == []


def test_everything_in_the_accessibility_tree_has_a_name(window: MainWindow, desk: Desk) -> None:
    desk.current.choose(4)
    desk.commands.run(Command.START_CALL)
    for page in (window.work_split, window.denials_page, window.kpi_page):
        window.show_page(page)
        QApplication.processEvents()
        assert [described for described, name in seen_by_tools(window) if not name] == []


def seen_by_tools(window: MainWindow) -> Iterator[tuple[str, str]]:
    """(what it is, name) of all that a screen reader can come to and that needs a name to be understood."""
    waiting = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        part = waiting.pop()
        state, role = part.state(), part.role()
        if state.invisible or role == QAccessible.Role.Cell:
            continue
        thing = part.object()
        kind = f"{role.name} {type(thing).__name__ if thing else ''} {thing.objectName() if thing else ''}"
        is_decoration = role == QAccessible.Role.Graphic and isinstance(thing, QLabel)  # an icon beside its word
        if (role in NEED_NAMES or state.focusable) and not is_decoration:
            yield kind, part.text(QAccessible.Text.Name)
        # Rows and cells of a queue are as many as its claims; what they say is the models' business.
        children = min(part.childCount(), 40)
        waiting += [child for number in range(children) if (child := part.child(number)) is not None]


def test_every_control_has_an_accessible_name(window: MainWindow, desk: Desk) -> None:
    desk.current.choose(4)
    desk.commands.run(Command.START_CALL)
    for page in (window.work_split, window.denials_page, window.kpi_page):
        window.show_page(page)
        unnamed = [
            f"{type(part).__name__} {part.objectName()}"
            for part in window.findChildren(QWidget)
            if part.isVisible() and part.focusPolicy() != Qt.FocusPolicy.NoFocus and not said_of(part)
        ]
        assert unnamed == []


def said_of(part: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(part)
    return found.text(QAccessible.Text.Name) if found is not None else ""


def test_tab_goes_round_and_comes_back(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.current.choose(4)
    window.queue_pane.ui.queueTable.setFocus()
    start = QApplication.focusWidget()
    seen: list[str] = []
    for _ in range(120):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        assert here is not None
        if here is start:
            break
        seen.append(here.objectName())
    assert QApplication.focusWidget() is start, f"Tab is caught at {seen[-1]}"
    for name in ("claimTimeline", "callOutcome", "saveCallButton", "policyNotes", "planSchedule", "queueSearch"):
        assert name in seen, seen


def test_f6_walks_the_panes(window: MainWindow, desk: Desk) -> None:
    desk.current.choose(4)
    window.queue_pane.ui.queueTable.setFocus()
    visited = []
    for _ in range(6):
        desk.commands.run(Command.NEXT_PANE)
        focus = QApplication.focusWidget()
        visited.append(next(pane.objectName() for pane in window._panes if pane.isAncestorOf(focus)))
    assert visited == ["policyPane", "claimPane", "callPane", "balancePane", "planPane", "queuePane"]


def test_arrow_keys_take_the_claim_they_stop_at_in_hand(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    table = window.queue_pane.ui.queueTable
    with qtbot.waitSignal(desk.current.changed):
        qtbot.keyClick(table, Qt.Key.Key_Down)
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert desk.current.claim_id == window.queue_pane.rows.claim_at(table.currentIndex().row())
    assert row_of(desk.current.claim_id).claim_number in window.claim_pane.ui.claimTitle.text()
    assert window.policy_pane.notes.rowCount() == 3
    assert window.balance_pane.ui.balanceAmount.text() == "$1,846.20"
    assert window.plan_pane.schedule.rowCount() == 6


def test_typing_filters_and_enter_goes_to_the_first_row(
    window: MainWindow, desk: Desk, source: FakeSource, qtbot: QtBot
) -> None:
    desk.commands.run(Command.FIND)
    assert QApplication.focusWidget().objectName() == "queueSearch"
    with qtbot.waitSignal(window.queue_pane.rows.settled):
        qtbot.keyClicks(QApplication.focusWidget(), "nguy")
    assert source.queries[-1].text == "nguy"
    assert "of 412 claims" in window.queue_pane.ui.queueSummary.text()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert QApplication.focusWidget().objectName() == "queueTable"
    qtbot.waitUntil(lambda: desk.current.claim_id is not None)
    assert row_of(desk.current.claim_id).patient == "Nguyễn, Olivia"


def test_down_goes_from_the_filter_box_into_the_table(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    queue = window.queue_pane
    queue.ui.queueSearch.setFocus()
    qtbot.keyClicks(queue.ui.queueSearch, "lee")
    with qtbot.waitSignal(queue.rows.settled):
        qtbot.keyClick(queue.ui.queueSearch, Qt.Key.Key_Down)
    assert queue.ui.queueTable.hasFocus()
    qtbot.waitUntil(lambda: desk.current.claim_id == 1)


def test_the_first_claim_taken_is_chosen_in_the_table(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    table = window.queue_pane.ui.queueTable
    QApplication.processEvents()
    qtbot.keyClick(table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert desk.current.claim_id == 1
    assert [index.row() for index in table.selectionModel().selectedRows()] == [0]


def test_next_claim_takes_the_first_then_the_one_below(window: MainWindow, desk: Desk) -> None:
    desk.commands.run(Command.NEXT_CLAIM)
    assert desk.current.claim_id == 1
    desk.commands.run(Command.NEXT_CLAIM)
    assert desk.current.claim_id == 2
    assert window.queue_pane.ui.queueTable.currentIndex().row() == 1


def test_an_empty_practice_offers_the_first_import(
    qtbot: QtBot, window: MainWindow, desk: Desk, source: FakeSource
) -> None:
    asked: list[str] = []
    desk.commands.bind(Command.IMPORT_FILES, lambda: asked.append("import"))
    source.claims = 0
    desk.bus.publish(Changes.EVERYTHING)
    ui = window.queue_pane.ui
    assert ui.queueStack.currentWidget() is ui.queueEmptyPage
    assert ui.queueEmptyTitle.text() == "Import your first file"
    ui.queueEmptyButton.setFocus()
    qtbot.keyClick(ui.queueEmptyButton, Qt.Key.Key_Space)
    assert asked == ["import"]
    qtbot.keyClick(ui.queueEmptyButton, Qt.Key.Key_Return)
    assert asked == ["import", "import"]


def test_filters_that_match_nothing_offer_a_way_back(window: MainWindow, qtbot: QtBot) -> None:
    ui = window.queue_pane.ui
    with qtbot.waitSignal(window.queue_pane.rows.settled):
        qtbot.keyClicks(ui.queueSearch, "zzz")
    assert ui.queueEmptyTitle.text() == "Nothing here"
    qtbot.keyClick(ui.queueEmptyButton, Qt.Key.Key_Space)
    assert ui.queueSearch.text() == ""
    assert ui.queueStack.currentWidget() is ui.queueTablePage


def test_sorting_by_a_column_asks_the_source(window: MainWindow, source: FakeSource) -> None:
    window.queue_pane.ui.queueTable.horizontalHeader().setSortIndicator(3, Qt.SortOrder.DescendingOrder)
    assert (source.queries[-1].sort, source.queries[-1].descending) == ("balance", True)


def test_columns_are_remembered(qtbot: QtBot, window: MainWindow, desk: Desk, source: FakeSource) -> None:
    header = window.queue_pane.ui.queueTable.horizontalHeader()
    header.moveSection(header.visualIndex(3), 0)
    header.hideSection(6)
    header.resizeSection(1, 177)
    window.save_state()
    again = MainWindow(desk, source, banner=type(window.banner)(), user="", practice="")
    qtbot.addWidget(again)
    found = again.queue_pane.ui.queueTable.horizontalHeader()
    assert found.visualIndex(3) == 0
    assert found.isSectionHidden(6)
    assert found.sectionSize(1) == 177


def test_columns_fit_until_they_are_arranged(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    table = window.queue_pane.ui.queueTable
    header = table.horizontalHeader()

    def shown() -> list[str]:
        return [column.value.title for number, column in enumerate(QueueColumn) if not header.isSectionHidden(number)]

    def fits() -> bool:
        return header.length() <= table.viewport().width()

    window.resize(1366, 768)
    qtbot.waitUntil(fits)
    assert "Next action" in shown()
    assert "Priority" not in shown()
    window.resize(2200, 900)
    window.work_split.setSizes([1500, 700])
    qtbot.waitUntil(lambda: "Priority" in shown() and "Deadline" in shown())
    assert fits()
    header.resizeSection(0, 200)
    window.resize(1400, 900)
    QApplication.processEvents()
    assert header.sectionSize(0) == 200, "an arrangement of one's own is left alone"
    window.queue_pane.columns.start_again()
    assert fits()


def test_splitters_are_remembered(qtbot: QtBot, window: MainWindow, desk: Desk, source: FakeSource) -> None:
    QApplication.processEvents()
    window.work_split.setSizes([700, 640])
    window.right_split.setSizes([260, 250, 190])
    saved = window.work_split.saveState(), window.right_split.saveState()
    window.close()
    again = MainWindow(desk, source, banner=type(window.banner)(), user="", practice="")
    qtbot.addWidget(again)
    # Not shown: the screen of the tests is smaller than the window was, and would press it together.
    assert (again.work_split.saveState(), again.right_split.saveState()) == saved


def test_panes_keep_their_size_whatever_they_show(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    QApplication.processEvents()
    before = [pane.geometry() for pane in window._panes]
    for claim_id in range(1, 6):
        desk.current.choose(claim_id)
        QApplication.processEvents()
    assert [pane.geometry() for pane in window._panes] == before


def test_files_dropped_on_the_window_are_handed_on(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.835")), QUrl("https://example.org/b.835")])
    drop = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, files, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(window.files_dropped) as dropped:
        window.dropEvent(drop)
    assert dropped.args == [[tmp_path / "a.835"]]


def test_a_banner_without_a_window_stays_away(qtbot: QtBot, window: MainWindow) -> None:
    lonely = type(window.banner)()
    qtbot.addWidget(lonely)
    lonely.say("Saved as recovery-key.pdf.")
    assert not lonely.isVisible()
    window.banner.say("Call saved.")
    assert window.banner.isVisible()


def test_status_bar_tells_the_day(window: MainWindow) -> None:
    assert window.day_label.text() == "Worked today 31 / 45"
    assert window.day_bar.value() == 31
    assert window.day_more.text() == "Promised $18,420.10 · 3 overdue follow-ups"


def test_pages_read_when_they_are_turned_to(window: MainWindow, desk: Desk) -> None:
    desk.commands.run(Command.SHOW_DENIALS)
    denials = window.denials_page
    assert [group.name for group in denials.patterns.items] == ["CO-197", "CO-16", "CO-50"]
    assert denials.patterns.items[0].claims == 40
    assert denials.patterns.items[0].mostly == "BCBS TX, Aetna PPO"
    assert "CO-50 Not necessary $3,060.27" in denials.ui.denialsBars.accessibleDescription()
    denials.ui.denialsGrouping.setCurrentText("By payer")
    assert {group.name for group in denials.patterns.items} == {row[0] for row in DENIED}
    desk.commands.run(Command.SHOW_FIGURES)
    assert window.kpi_page.figures.rowCount() == 2
    assert "121+ days $" in window.kpi_page.ui.kpiAging.accessibleDescription()


def test_enter_on_a_denial_shows_its_claims(window: MainWindow, desk: Desk, source: FakeSource, qtbot: QtBot) -> None:
    queue, denials = window.queue_pane, window.denials_page
    desk.commands.run(Command.SHOW_DENIALS)
    denials.ui.denialsTable.setFocus()
    qtbot.keyClick(denials.ui.denialsTable, Qt.Key.Key_Down)
    with qtbot.waitSignal(queue.rows.settled):
        qtbot.keyClick(denials.ui.denialsTable, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.work_split
    assert source.queries[-1].denial == "CO-16"
    assert queue.ui.queueDenial.text().startswith("CO-16")
    assert queue.ui.queueTable.hasFocus()
    qtbot.keyClick(queue.ui.queueDenial, Qt.Key.Key_Space)
    assert source.queries[-1].denial == ""
    assert not queue.ui.queueDenial.isVisible()


def test_a_payers_denials_are_shown_as_that_payers(window: MainWindow, desk: Desk, source: FakeSource) -> None:
    desk.commands.run(Command.SHOW_DENIALS)
    denials = window.denials_page
    denials.ui.denialsGrouping.setCurrentText("By payer")
    denials.chosen.emit(next(group for group in denials.patterns.items if group.name == "Medicaid TX"))
    assert (source.queries[-1].denial, source.queries[-1].payer_id) == ("CO-16", 3)


@pytest.mark.parametrize("answer", [False, True])
def test_closing_with_an_unsaved_call_asks(
    window: MainWindow, desk: Desk, prompts: FakePrompts, qtbot: QtBot, answer: bool
) -> None:
    desk.current.choose(4)
    desk.commands.run(Command.START_CALL)
    prompts.answers = [answer]
    window.close()
    assert window.isVisible() is not answer
    assert "[Close without saving] [Go back to the call]" in prompts.asked[0]
