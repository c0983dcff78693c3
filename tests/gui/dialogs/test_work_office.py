"""The work by keys and mouse: many claims at once and back, deadlines, clocks, workload, limits, claims in hand."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from fakes import FakePrompts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from real_practice import Opener, claim_numbered

from arcaller_desktop.domain.deadlines import DeadlineAction
from arcaller_desktop.domain.ids import ClaimId, PayerId
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.bulk import BulkDialog, What
from arcaller_desktop.gui.dialogs.limits import LimitsDialog
from arcaller_desktop.gui.dialogs.payer import PayerDialog
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.office import Office
from arcaller_desktop.gui.practice_source import PracticeSource
from arcaller_desktop.gui.prompts import Banner
from arcaller_desktop.services.checkouts import holdings, release_claims, take_claim
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.limits import payer_limits
from arcaller_desktop.services.payers import payer_card
from arcaller_desktop.services.users import AddUser, add_user
from arcaller_desktop.storage.users import find_account


class BannerPrompts(FakePrompts):
    """Says it in the window's own banner too, with its way back."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = Banner()

    def banner(self, text: str, *, undo: object = None) -> None:
        super().banner(text, undo=undo)  # type: ignore[arg-type]
        self.shown.say(text, undo)  # type: ignore[arg-type]


@pytest.fixture
def prompts() -> FakePrompts:
    return BannerPrompts()


@pytest.fixture
def window(real_desk: Desk, practice: Context, prompts: BannerPrompts, show: Opener) -> MainWindow:
    made = MainWindow(real_desk, PracticeSource(practice), banner=prompts.shown, user="Ada Admin", practice="Maple")
    made.office = Office(real_desk, made)  # type: ignore[attr-defined]
    made.resize(1366, 768)
    show(made)
    made.reload()
    return made


@pytest.fixture
def office(window: MainWindow) -> Office:
    found: Office = window.office  # type: ignore[attr-defined]
    return found


def dialog(window: MainWindow, kind: type[QDialog]) -> QDialog:
    (found,) = [one for one in window.findChildren(kind) if one.isVisible()]
    return found


def column(context: Context, name: str) -> list[object]:
    return [row[0] for row in context.database.rows(f"SELECT {name} FROM claim WHERE is_open = 1 ORDER BY id")]


def test_the_first_key_for_the_next_claim_marks_the_whole_row(window: MainWindow, qtbot: QtBot) -> None:
    window.queue_pane.ui.queueTable.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    table = window.queue_pane.ui.queueTable
    assert [index.row() for index in table.selectionModel().selectedRows()] == [0]
    assert len(table.selectionModel().selectedIndexes()) == table.model().columnCount()


def test_chosen_claims_are_given_away_and_taken_back_by_key(
    window: MainWindow, practice: Context, prompts: BannerPrompts, qtbot: QtBot
) -> None:
    window.queue_pane.ui.queueTable.selectAll()
    assert len(window.queue_pane.chosen_claims) == 2
    qtbot.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    bulk = dialog(window, BulkDialog)
    assert "2 claims given to Ada Admin" in bulk.ui.bulkPreview.text()
    assert bulk.ui.bulkDoButton.text() == "&Change 2 claims"
    qtbot.keyClick(bulk, Qt.Key.Key_Return)
    assert column(practice, "owner_id") == [practice.user.id] * 2
    assert prompts.shown.label.text() == "2 claims given to Ada Admin."
    undo = window._desk.commands.action(Command.UNDO)
    assert undo.isEnabled()
    assert "2 claims given to Ada Admin" in undo.toolTip()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert column(practice, "owner_id") == [None, None]
    assert prompts.shown.label.text() == "Taken back: 2 claims given to Ada Admin."
    assert not undo.isEnabled()


def test_laid_aside_with_the_default_day(window: MainWindow, practice: Context, qtbot: QtBot) -> None:
    window.open_claim(claim_numbered(practice, "A1"))
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    bulk = dialog(window, BulkDialog)
    assert bulk.what is What.PEND
    assert bulk.ui.bulkUntil.day == date(2026, 3, 17)  # Thursday and three business days
    bulk.ui.bulkAction.setCurrentIndex(bulk.ui.bulkAction.findData("WAIT"))
    qtbot.keyClick(bulk, Qt.Key.Key_Return)
    place = "SELECT next_action_on, next_action FROM claim WHERE claim_number = 'A1'"
    assert practice.database.rows(place) == [("2026-03-17", "WAIT")]


def test_a_status_is_set_for_many(window: MainWindow, practice: Context, qtbot: QtBot) -> None:
    window.open_claim(claim_numbered(practice, "A2"))
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    bulk = dialog(window, BulkDialog)
    bulk.choose(What.STATUS)
    bulk.ui.bulkStatus.setCurrentIndex(bulk.ui.bulkStatus.findData("appealed"))
    assert "as “appealed” until 03/17/2026" in bulk.ui.bulkPreview.text()
    qtbot.keyClick(bulk, Qt.Key.Key_Return)
    assert practice.database.value("SELECT status FROM claim WHERE claim_number = 'A2'") == "appealed"


def test_a_day_that_cannot_be_is_said_before_anything_is_done(
    window: MainWindow, practice: Context, qtbot: QtBot
) -> None:
    window.open_claim(claim_numbered(practice, "A1"))
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    bulk = dialog(window, BulkDialog)
    bulk.ui.bulkUntil.set_day(date(2026, 3, 15))  # a Sunday
    assert bulk.left_out.items[0] == ("A1", "03/15/2026 is no business day of this payer")
    assert not bulk.ui.bulkDoButton.isEnabled()


def test_the_board_leads_to_its_claims(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    page = office.work.deadlines
    assert window.pages.currentWidget() is page
    assert page.lines.rowCount() == 1
    line = page.lines.items[0]
    assert (line.span, line.claims, line.first_on) == ("Within 45 days", 1, date(2026, 4, 20))
    page.ui.deadlinesTable.setFocus()
    qtbot.keyClick(page.ui.deadlinesTable, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.work_split
    assert len(window.queue_pane.rows.order.ids) == 1
    chip = window.queue_pane.ui.queueDenial
    assert chip.text() == "Deadline by 04/26/2026  ×"
    chip.click()
    assert len(window.queue_pane.rows.order.ids) == 2


def test_a_call_takes_the_claim_in_hand_and_the_next_claim_gives_it_back(
    window: MainWindow, practice: Context, qtbot: QtBot
) -> None:
    here = claim_numbered(practice, "A2")
    window.open_claim(here)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert [holding.claim_id for holding in holdings(practice)] == [here]
    window.open_claim(claim_numbered(practice, "A1"))
    assert holdings(practice) == ()


def test_somebody_elses_claim_is_not_taken_and_the_queue_says_whose_it_is(
    window: MainWindow, practice: Context, prompts: BannerPrompts, qtbot: QtBot
) -> None:
    add_user(practice, AddUser(login="bea", name="Bea Caller", role="caller", password="a long enough password"))
    bea = dataclasses.replace(practice, user=find_account(practice.database, "bea").user)  # type: ignore[union-attr]
    here = claim_numbered(practice, "A2")
    take_claim(bea, here)
    window.open_claim(here)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert "Bea Caller has this claim in hand" in str(prompts.errors[-1])
    assert [holding.user for holding in holdings(practice)] == ["Bea Caller"]
    window.queue_pane.reload()
    row = window.queue_pane.rows.row_of(here)
    assert row is not None
    shown = window.queue_pane.rows.shown_at(row)
    assert shown is not None
    assert "☎ Bea Caller" in shown.texts
    release_claims(bea)


def test_why_a_claim_is_work_and_its_clocks(window: MainWindow, office: Office, practice: Context) -> None:
    window.open_claim(claim_numbered(practice, "A2"))
    tabs = window.claim_pane.ui.claimTabs
    tabs.setCurrentWidget(office.work.why)
    causes = [cause.cause.label for cause in office.work.why.causes.items]
    assert causes == ["No answer in the usual time"]
    total = office.work.why.parts.items[-1]
    assert total.factor == practice.database.value("SELECT priority FROM claim WHERE claim_number = 'A2'")
    assert office.work.why.ui.workWhyNot.text().startswith("Why not higher: ")
    tabs.setCurrentWidget(office.work.clocks)
    assert [clock.name for clock in office.work.clocks.clocks.items] == ["Filing limit"]
    assert "counted from 01/20/2026" in office.work.clocks.ui.clockRule.text()


def test_payers_beside_the_queue_work_one_alone(window: MainWindow, qtbot: QtBot) -> None:
    pane = window.queue_pane
    pane.ui.queuePayersButton.click()
    groups = pane.payers.groups.items
    assert groups[0] is None
    assert sum(group.claims for group in groups[1:]) == 2
    pane.ui.queuePayers.setFocus()
    qtbot.keyClick(pane.ui.queuePayers, Qt.Key.Key_Down)
    assert pane.query.payer_id == groups[1].payer_id
    pane.ui.queuePayersButton.click()
    assert pane.query.payer_id is None


def test_an_order_of_the_work_is_chosen_in_the_head(window: MainWindow, practice: Context) -> None:
    pane = window.queue_pane
    box = pane.ui.queuePreset
    box.setCurrentIndex(box.findData("age"))
    box.activated.emit(box.currentIndex())
    assert pane.query.sort == "age"
    assert list(pane.rows.order.ids) == [claim_numbered(practice, "A1"), claim_numbered(practice, "A2")]


def test_stale_claims_are_told_whatever_the_filters_show(window: MainWindow, qtbot: QtBot) -> None:
    pane = window.queue_pane
    pane.ui.queueSearch.setText("nobody is called so")
    qtbot.waitUntil(lambda: not pane.rows.order.ids)
    assert pane.ui.queueStale.text() == "2 stale"
    assert pane.ui.queueStale.isVisible()
    pane.ui.queueStale.click()
    assert (pane.query.view, len(pane.rows.order.ids)) == ("stale", 2)


def test_work_is_moved_from_one_to_another(window: MainWindow, office: Office, practice: Context, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    pane = office.work.workload
    window.pages.currentWidget().show_tab(pane)  # type: ignore[attr-defined]
    assert [(load.name, load.claims) for load in pane.loads.items] == [("Nobody yet", 2), ("Ada Admin", 0)]
    pane.ui.moveCount.setValue(1)
    pane.ui.movePreviewButton.click()
    bulk = dialog(window, BulkDialog)
    assert "1 claim given to Ada Admin" in bulk.ui.bulkPreview.text()
    qtbot.keyClick(bulk, Qt.Key.Key_Return)
    assert [(load.name, load.claims) for load in pane.loads.items] == [("Nobody yet", 1), ("Ada Admin", 1)]


def test_a_limit_is_added_by_hand(real_desk: Desk, practice: Context, show: Opener, qtbot: QtBot) -> None:
    payer = PayerId(practice.database.value("SELECT payer_id FROM claim WHERE claim_number = 'A2'"))
    made = LimitsDialog(real_desk, payer_limits(practice, payer))
    show(made)
    made.ui.limitAddButton.click()
    made.ui.limitAmount.selectAll()
    qtbot.keyClicks(made.ui.limitAmount, "120")
    made.ui.limitsSaveButton.click()
    assert made.isVisible()
    assert "Say where you have it from" in made.ui.limitsError.text()
    made.ui.limitSource.setFocus()
    qtbot.keyClicks(made.ui.limitSource, "manual, page 9")
    assert made.focusWidget() is made.ui.limitSource
    made.ui.holidayDay.set_day(date(2026, 12, 24))
    qtbot.keyClicks(made.ui.holidayName, "Christmas Eve")
    made.ui.holidayAddButton.click()
    made.ui.limitsSaveButton.click()
    assert not made.isVisible(), made.ui.limitsError.text()
    kept = payer_limits(practice, payer)
    assert [(limit.action, limit.amount, limit.source) for limit in kept.limits] == [
        (DeadlineAction.INITIAL_CLAIM, 120, "manual, page 9")
    ]
    assert kept.holidays == ((date(2026, 12, 24), "Christmas Eve"),)
    # January 20 and 120 days
    assert practice.database.value("SELECT deadline_on FROM claim WHERE claim_number = 'A2'") == "2026-05-20"


def test_a_claim_is_found_by_its_cause(window: MainWindow, practice: Context) -> None:
    box = window.queue_pane.ui.queueCause
    box.setCurrentIndex(box.findData("patient_balance"))
    assert list(window.queue_pane.rows.order.ids) == [ClaimId(claim_numbered(practice, "A1"))]


def test_the_card_says_before_which_day_a_payer_gives_no_status(
    real_desk: Desk, practice: Context, show: Opener, qtbot: QtBot
) -> None:
    payer = PayerId(practice.database.value("SELECT payer_id FROM claim WHERE claim_number = 'A2'"))
    made = PayerDialog(real_desk, payer_card(practice, payer))
    show(made)
    qtbot.keyClicks(made.ui.payerWait, "60")
    made.ui.payerSaveButton.click()
    assert payer_card(practice, payer).wait_days == 60
    # Billed on January 22 and 60 days: a Monday
    assert practice.database.value("SELECT next_action_on FROM claim WHERE claim_number = 'A2'") == "2026-03-23"
