"""Money in, by keys and buttons over a real practice: batches, files, problems, payments, and the ways out of them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from fakes import FakePrompts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from real_practice import TODAY, UNKNOWN, WAITING, Opener
from x12_texts import Answer, remittance

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.ids import BatchId, ClaimId
from arcaller_desktop.domain.waiting import WaitingKind, WaitingView
from arcaller_desktop.gui.actions import Command, Commands
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.decision import DecisionDialog
from arcaller_desktop.gui.dialogs.importing import ImportDialog
from arcaller_desktop.gui.dialogs.segment_reader import SegmentReader
from arcaller_desktop.gui.dialogs.sources import SourcesDialog
from arcaller_desktop.gui.dialogs.undo_import import UndoImportDialog
from arcaller_desktop.gui.icons import Icons
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.office import Office
from arcaller_desktop.gui.offices.workbench import WorkbenchOffice
from arcaller_desktop.gui.panes.waiting import WaitingPane
from arcaller_desktop.gui.practice_source import PracticeSource
from arcaller_desktop.gui.prompts import Banner
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.intake import ImportFiles, import_files

OFF = remittance(Answer(visit=UNKNOWN, lines=((50, (("CO", "45", 30),)),)), paid_on="20260201", trace="T9")
RIGHT = remittance(Answer(visit=UNKNOWN, lines=((50, (("CO", "45", 40),)),)), paid_on="20260201", trace="T9")


@pytest.fixture
def held(practice: Context, tmp_path: Path) -> Path:
    """A remittance that does not balance has come in as well."""
    path = tmp_path / "off.835"
    path.write_bytes(OFF)
    import_files(practice, ImportFiles(paths=(path,)), NoProgress())
    return path


@pytest.fixture
def window(real_desk: Desk, practice: Context, held: Path, show: Opener) -> Iterator[MainWindow]:
    made = MainWindow(real_desk, PracticeSource(practice), banner=Banner(), user="Ada", practice="Maple")
    made.office = Office(real_desk, made)  # type: ignore[attr-defined]
    made.resize(1366, 768)
    show(made)
    made.reload()
    real_desk.commands.run(Command.SHOW_MONEY)
    yield made
    for dialog in dialogs(made):
        dialog.close()


@pytest.fixture
def bench(window: MainWindow) -> WorkbenchOffice:
    return window.office.workbench  # type: ignore[attr-defined]


def dialogs(window: MainWindow) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def column(model, number: int) -> list[str]:
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_batches_show_totals_and_what_waits(bench: WorkbenchOffice) -> None:
    pane = bench.batches
    assert column(pane.batches, 0) == ["3", "2", "1"]
    assert column(pane.batches, 3) == ["off.835", "paid.835", "claims.837"]
    assert column(pane.batches, 11)[1:] == ["yes", ""]
    assert column(pane.batches, 11)[0] == "no, see problems" or column(pane.batches, 11)[0].startswith("off by")
    assert column(pane.batches, 12)[0].startswith("1 held")
    assert pane.ui.batchesSummary.text() == "3 imports"
    pane.ui.batchTable.selectRow(1)
    assert column(pane.files, 0) == ["paid.835"]
    assert column(pane.files, 7) == ["50.00"]


def test_a_search_narrows_the_list_and_finds_nothing_calmly(bench: WorkbenchOffice, qtbot: QtBot) -> None:
    pane = bench.batches
    qtbot.keyClicks(pane.ui.batchSearch, "t9")
    qtbot.keyClick(pane.ui.batchSearch, Qt.Key.Key_Return)
    assert column(pane.batches, 0) == ["3"]
    pane.ui.batchSearch.setText("nowhere at all")
    qtbot.keyClick(pane.ui.batchSearch, Qt.Key.Key_Return)
    assert pane.batches.rowCount() == 0
    assert pane.ui.batchesStack.currentWidget() is pane.ui.batchesPage
    assert not pane.ui.batchUndoButton.isEnabled()
    pane.show_batch(BatchId(2))
    assert pane.chosen.batch_id == 2
    pane.ui.batchState.setCurrentIndex(pane.ui.batchState.findData("waiting"))
    assert column(pane.batches, 0) == ["3"]


@pytest.mark.parametrize("text", ["owens", "zz9"])
def test_a_held_payment_is_found_by_its_patient_and_claim_on_every_tab(
    window: MainWindow, bench: WorkbenchOffice, waiting: WaitingPane, qtbot: QtBot, text: str
) -> None:
    qtbot.keyClicks(bench.batches.ui.batchSearch, text)
    qtbot.keyClick(bench.batches.ui.batchSearch, Qt.Key.Key_Return)
    assert "3" in column(bench.batches.batches, 0)
    window.office.money_page.show_tab(bench.payments)  # type: ignore[attr-defined]
    qtbot.keyClicks(bench.payments.ui.paymentSearch, text)
    qtbot.keyClick(bench.payments.ui.paymentSearch, Qt.Key.Key_Return)
    assert column(bench.payments.payments, 5) == ["Held"]
    window.office.money_page.show_tab(waiting)  # type: ignore[attr-defined]
    qtbot.keyClicks(waiting.ui.waitingSearch, text)
    qtbot.keyClick(waiting.ui.waitingSearch, Qt.Key.Key_Return)
    assert "Payment held" in column(waiting.waiting, 0)
    waiting.ui.waitingSearch.setText(f"{text} nobody")
    qtbot.keyClick(waiting.ui.waitingSearch, Qt.Key.Key_Return)
    assert waiting.waiting.rowCount() == 0


def test_a_problem_says_what_to_do_and_leads_to_the_file(
    window: MainWindow, bench: WorkbenchOffice, qtbot: QtBot
) -> None:
    pane = bench.batches
    assert pane.chosen.batch_id == 3
    assert pane.problems.item(0).problem.severity == "error"
    assert pane.problems.item(0).problem.remedy in pane.ui.problemDetail.text()
    assert not pane.ui.problemClaimButton.isEnabled()
    pane.ui.problemTable.setFocus()
    qtbot.keyClick(pane.ui.problemTable, Qt.Key.Key_Return)
    (reader,) = dialogs(window)
    assert isinstance(reader, SegmentReader)
    where = pane.problems.item(0).problem.where
    assert reader.ui.readerPlace.text() in where
    assert reader.ui.readerProblem.isVisible()


def test_enter_on_a_file_opens_the_reader(window: MainWindow, bench: WorkbenchOffice, qtbot: QtBot) -> None:
    bench.batches.ui.batchTable.selectRow(2)
    bench.batches.ui.fileTable.setFocus()
    qtbot.keyClick(bench.batches.ui.fileTable, Qt.Key.Key_Return)
    (reader,) = dialogs(window)
    assert reader.ui.readerFile.text() == "claims.837"


def test_a_problem_leads_to_the_claim(
    bench: WorkbenchOffice, practice: Context, real_desk: Desk, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "unknown.835"
    path.write_bytes(RIGHT)
    import_files(practice, ImportFiles(paths=(path,)), NoProgress())
    bench.batches.reload()
    bench.batches.ui.batchTable.selectRow(0)
    assert bench.batches.ui.problemClaimButton.isEnabled()
    bench.batches.ui.problemClaimButton.click()
    number = practice.database.value("SELECT claim_number FROM claim WHERE id = ?", (real_desk.current.claim_id,))
    assert number == "ZZ9"
    assert window.pages.currentWidget() is window.work_split


def test_undo_offers_the_import_in_hand_and_the_list_follows(
    window: MainWindow, bench: WorkbenchOffice, prompts: FakePrompts, practice: Context
) -> None:
    bench.batches.ui.batchTable.selectRow(1)
    bench.batches.ui.batchUndoButton.click()
    (dialog,) = dialogs(window)
    assert isinstance(dialog, UndoImportDialog)
    assert [batch.batch_id for batch in dialog.imports.items] == [2]
    prompts.answers = [True]
    dialog.ui.undoButton.click()
    assert practice.database.value("SELECT state FROM import_batch WHERE id = 2") == "undone"
    assert column(bench.batches.batches, 4)[1] == "Undone"
    assert not bench.batches.ui.batchUndoButton.isEnabled()
    assert column(bench.batches.batches, 4)[0] == "Posted"


def test_what_rests_on_an_import_is_listed_and_keeps_it(window: MainWindow, bench: WorkbenchOffice) -> None:
    bench.batches.ui.batchTable.selectRow(2)
    bench.batches.ui.batchUndoButton.click()
    (dialog,) = dialogs(window)
    assert not dialog.ui.undoButton.isEnabled()
    assert "•  payment" in dialog.ui.undoDetail.text()


def test_a_corrected_file_is_linked_to_the_one_it_replaces(
    window: MainWindow, bench: WorkbenchOffice, prompts: FakePrompts, tmp_path: Path, practice: Context
) -> None:
    right = tmp_path / "corrected.835"
    right.write_bytes(RIGHT)
    prompts.files = (right,)
    bench.batches.ui.batchTable.selectRow(0)
    bench.batches.ui.fileCorrectButton.click()
    (dialog,) = dialogs(window)
    assert isinstance(dialog, ImportDialog)
    assert "off.835" in dialog.windowTitle()
    dialog.ui.importButton.click()
    dialog.close()
    assert practice.database.value("SELECT state FROM payment WHERE trace = 'T9' ORDER BY id DESC") == "posted"
    bench.batches.reload()
    bench.batches.ui.batchTable.selectRow(0)
    assert column(bench.batches.files, 11) == ["Corrects off.835"]
    bench.batches.ui.batchTable.selectRow(1)
    assert column(bench.batches.files, 11) == ["Corrected by corrected.835"]


def test_the_problem_list_is_saved(bench: WorkbenchOffice, prompts: FakePrompts, tmp_path: Path) -> None:
    prompts.saved_to = tmp_path / "problems.csv"
    bench.batches.ui.problemSaveButton.click()
    assert prompts.asked[-1] == "Save the problems: problems of import 3.csv"
    assert "off.835" in prompts.saved_to.read_text(encoding="utf-8-sig")
    assert prompts.banners[-1].endswith("written to problems.csv.")


def test_payments_with_their_claims_and_filters(window: MainWindow, bench: WorkbenchOffice, qtbot: QtBot) -> None:
    window.office.money_page.show_tab(bench.payments)  # type: ignore[attr-defined]
    pane = bench.payments
    assert sorted(column(pane.payments, 5)) == ["Held", "Posted"]
    pane.ui.paymentState.setCurrentIndex(pane.ui.paymentState.findData("held"))
    assert column(pane.payments, 3) == ["T9"]
    assert pane.ui.paymentNotice.isVisible()
    assert pane.ui.paymentNotice.text().startswith("Held, nothing of it is posted: ")
    assert column(pane.payments, 7) == ["50.00"]
    pane.ui.paymentState.setCurrentIndex(0)
    qtbot.keyClicks(pane.ui.paymentSearch, "a1")
    qtbot.keyClick(pane.ui.paymentSearch, Qt.Key.Key_Return)
    assert column(pane.claims, 0) == ["A1"]
    assert not pane.ui.paymentNotice.isVisible()
    pane.ui.paymentSearch.clear()
    pane.ui.paymentPayer.setCurrentIndex(1)
    assert pane.payments.rowCount() >= 1


def test_a_payment_is_opened_in_its_file_and_its_claim_taken(
    window: MainWindow, bench: WorkbenchOffice, qtbot: QtBot, real_desk: Desk, answered: ClaimId
) -> None:
    window.office.money_page.show_tab(bench.payments)  # type: ignore[attr-defined]
    pane = bench.payments
    pane.ui.paymentState.setCurrentIndex(pane.ui.paymentState.findData("posted"))
    pane.ui.paymentTable.setFocus()
    qtbot.keyClick(pane.ui.paymentTable, Qt.Key.Key_Return)
    (reader,) = dialogs(window)
    assert isinstance(reader, SegmentReader)
    assert reader.segments.item(reader.number).raw.startswith("TRN*")
    reader.close()
    pane.ui.paidClaims.setFocus()
    qtbot.keyClick(pane.ui.paidClaims, Qt.Key.Key_Return)
    assert real_desk.current.claim_id == answered


def test_the_source_files_of_the_claim_in_hand(
    window: MainWindow, real_desk: Desk, answered: ClaimId, qtbot: QtBot, prompts: FakePrompts
) -> None:
    window.open_claim(answered)
    real_desk.commands.run(Command.READ_SOURCES)
    (dialog,) = dialogs(window)
    assert isinstance(dialog, SourcesDialog)
    assert column(dialog.sources, 1) == ["Payer's answer", "Claim sent"]
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    (reader,) = dialogs(window)
    assert reader.segments.item(reader.number).raw.startswith("CLP*A1")


def test_an_entry_of_the_timeline_opens_its_file(window: MainWindow, answered: ClaimId, qtbot: QtBot) -> None:
    window.open_claim(answered)
    pane = window.claim_pane
    kinds = [event.kind for event in pane.timeline.items]
    for kind, beginning in (("remittance", "CLP*A1"), ("submission", "CLM*A1")):
        pane.ui.claimTimeline.selectRow(kinds.index(kind))
        pane.ui.claimTimeline.setFocus()
        qtbot.keyClick(pane.ui.claimTimeline, Qt.Key.Key_Return)
        (reader,) = dialogs(window)
        assert reader.segments.item(reader.number).raw.startswith(beginning)
        reader.close()


def test_any_file_is_read_without_importing_it(
    window: MainWindow, real_desk: Desk, prompts: FakePrompts, tmp_path: Path, practice: Context
) -> None:
    path = tmp_path / "somewhere.835"
    path.write_bytes(RIGHT)
    prompts.files = (path,)
    real_desk.commands.run(Command.READ_FILE)
    (reader,) = dialogs(window)
    assert reader.ui.readerFile.text() == "somewhere.835"
    assert practice.database.value("SELECT count(*) FROM import_file WHERE name = 'somewhere.835'") == 0
    reader.close()
    (tmp_path / "table.csv").write_text("a,b\n1,2\n")
    prompts.files = (tmp_path / "table.csv",)
    real_desk.commands.run(Command.READ_FILE)
    assert "no X12" in str(prompts.errors[-1])


# --------------------------------------------------------------------------------------------------------- waiting


@pytest.fixture
def waiting(window: MainWindow, bench: WorkbenchOffice, practice: Context, tmp_path: Path) -> WaitingPane:
    """A held payment, and an answer for a claim that nobody sent; it is near claim A2."""
    near = dataclasses.replace(WAITING, number="PAT5", day="20260121")
    path = tmp_path / "stray.835"
    path.write_bytes(remittance(Answer(visit=near, lines=((100, ()),), number="X5"), paid_on="20260210", trace="T5"))
    import_files(practice, ImportFiles(paths=(path,)), NoProgress())
    window.office.money_page.show_tab(bench.waiting)  # type: ignore[attr-defined]
    bench.waiting.reload()
    return bench.waiting


def choose(pane: WaitingPane, kind: WaitingKind) -> None:
    rows = range(pane.waiting.rowCount())
    pane.ui.waitingTable.selectRow(next(row for row in rows if pane.waiting.item(row).kind is kind))


def test_what_waits_says_why_and_shows_candidates(waiting: WaitingPane) -> None:
    assert column(waiting.waiting, 0) == ["Payment held", "Answer without a claim"]
    choose(waiting, WaitingKind.PAYMENT)
    assert "off" in waiting.ui.waitingReason.text()
    assert waiting.ui.waitingPostButton.isEnabled()
    choose(waiting, WaitingKind.ANSWER)
    assert not waiting.ui.waitingPostButton.isEnabled()
    assert column(waiting.candidates, 0)[:2] == ["The payer says", "Ours"]
    assert column(waiting.candidates, 1)[:2] == ["PAT5", "A2"]
    assert "patient's name" in column(waiting.candidates, 8)[1]
    assert "1 day apart" in column(waiting.candidates, 9)[1]
    assert "Claim A2 agrees in" in waiting.ui.waitingReason.text()


def test_a_payment_that_does_not_balance_is_posted_with_a_reason(
    window: MainWindow, waiting: WaitingPane, qtbot: QtBot, prompts: FakePrompts, practice: Context
) -> None:
    choose(waiting, WaitingKind.PAYMENT)
    waiting.ui.waitingPostButton.click()
    (dialog,) = dialogs(window)
    assert isinstance(dialog, DecisionDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.ui.decisionError.text() == "Say why."
    qtbot.keyClicks(dialog.ui.decisionWhy, "The payer confirmed it")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert practice.database.value("SELECT state FROM payment WHERE trace = 'T9'") == "posted"
    assert prompts.banners[-1].startswith("The payment is posted: 1 claim")
    assert "Payment held" not in column(waiting.waiting, 0)


def test_an_answer_is_attached_and_the_banner_takes_it_off_again(
    waiting: WaitingPane, prompts: FakePrompts, practice: Context
) -> None:
    choose(waiting, WaitingKind.ANSWER)
    waiting.ui.waitingAttachButton.click()
    assert prompts.banners[-1] == "The answer stands on claim A2 now."
    assert column(waiting.waiting, 0) == ["Payment held"]
    assert practice.database.value("SELECT balance_cents FROM claim WHERE claim_number = 'A2'") == 0
    prompts.undo()
    assert practice.database.value("SELECT balance_cents FROM claim WHERE claim_number = 'A2'") == 100_00
    assert sorted(column(waiting.waiting, 0)) == ["Answer without a claim", "Payment held"]


def test_putting_off_setting_aside_keeping_and_taking_up(
    window: MainWindow, waiting: WaitingPane, qtbot: QtBot, prompts: FakePrompts
) -> None:
    choose(waiting, WaitingKind.ANSWER)
    waiting.ui.waitingHoldButton.click()
    (dialog,) = dialogs(window)
    qtbot.keyClicks(dialog.ui.decisionWhy, "Asked the practice")
    dialog.ui.decisionUntil.set_day(TODAY + timedelta(days=7))
    dialog.ui.decisionButton.click()
    assert prompts.banners[-1] == "Put off until 03/19/2026."
    assert column(waiting.waiting, 0) == ["Payment held"]
    prompts.undo()
    assert len(column(waiting.waiting, 0)) == 2
    choose(waiting, WaitingKind.ANSWER)
    waiting.ui.waitingCreateButton.click()
    assert column(waiting.waiting, 0) == ["Payment held"]
    waiting.ui.waitingSuppressButton.click()
    (dialog,) = dialogs(window)
    qtbot.keyClicks(dialog.ui.decisionWhy, "Old practice")
    dialog.ui.decisionButton.click()
    assert waiting.waiting.rowCount() == 0
    assert waiting.ui.waitingStack.currentWidget() is waiting.ui.waitingEmptyPage
    waiting.ui.waitingKind.setCurrentIndex(waiting.ui.waitingKind.findData(WaitingView.ASIDE))
    assert sorted(column(waiting.waiting, 0)) == ["Kept as a claim", "Set aside"]
    for _ in range(2):
        waiting.ui.waitingTable.selectRow(0)
        waiting.ui.waitingBackButton.click()
    waiting.ui.waitingKind.setCurrentIndex(0)
    assert len(column(waiting.waiting, 0)) == 2


def test_a_claim_is_chosen_for_a_held_payment_or_made(
    waiting: WaitingPane, window: MainWindow, qtbot: QtBot, practice: Context
) -> None:
    choose(waiting, WaitingKind.PAYMENT)
    waiting.ui.candidateTable.selectRow(0)
    waiting.ui.waitingCreateButton.click()
    assert column(waiting.candidates, 0)[0] == "The payer says; a claim is made"
    waiting.ui.waitingPostButton.click()
    (dialog,) = dialogs(window)
    qtbot.keyClicks(dialog.ui.decisionWhy, "Paid by phone")
    dialog.ui.decisionButton.click()
    assert practice.database.value("SELECT is_provisional FROM claim WHERE claim_number = 'ZZ9'") == 1


def test_looking_again_says_what_it_found(waiting: WaitingPane, prompts: FakePrompts) -> None:
    waiting.ui.waitingRematchButton.click()
    assert prompts.banners[-1] == "No answer found its claim; 1 waits on."


def test_keys_lead_to_the_file_and_the_claim(
    window: MainWindow, waiting: WaitingPane, qtbot: QtBot, real_desk: Desk, practice: Context
) -> None:
    choose(waiting, WaitingKind.ANSWER)
    waiting.ui.waitingTable.setFocus()
    qtbot.keyClick(waiting.ui.waitingTable, Qt.Key.Key_Return)
    (reader,) = dialogs(window)
    assert reader.segments.item(reader.number).raw.startswith("CLP*PAT5")
    reader.close()
    waiting.ui.candidateTable.setFocus()
    qtbot.keyClick(waiting.ui.candidateTable, Qt.Key.Key_Return)
    chosen = practice.database.value("SELECT claim_number FROM claim WHERE id = ?", (real_desk.current.claim_id,))
    assert chosen == "A2"


def test_an_answer_on_the_wrong_claim_is_detached_and_put_back(
    window: MainWindow, bench: WorkbenchOffice, prompts: FakePrompts, practice: Context, answered: ClaimId
) -> None:
    def balance() -> int:
        return int(practice.database.value("SELECT balance_cents FROM claim WHERE id = ?", (answered,)))

    window.office.money_page.show_tab(bench.payments)  # type: ignore[attr-defined]
    pane = bench.payments
    pane.ui.paymentState.setCurrentIndex(pane.ui.paymentState.findData("posted"))
    assert balance() == 120_00
    pane.ui.paymentDetachButton.click()
    assert "[Detach it] [Leave it]" in prompts.asked[-1]
    assert balance() == 120_00
    prompts.answers = [True]
    pane.ui.paymentDetachButton.click()
    assert balance() == 200_00
    prompts.undo()
    assert balance() == 120_00


def test_callers_look_and_do_not_act(
    real_desk: Desk, practice: Context, held: Path, show: Opener, icons: Icons
) -> None:
    desk = dataclasses.replace(real_desk, commands=Commands(icons, role="caller"))
    made = MainWindow(desk, PracticeSource(practice), banner=Banner(), user="Cal", practice="Maple")
    office = Office(desk, made)
    show(made)
    desk.commands.run(Command.SHOW_MONEY)
    assert not office.workbench.batches.ui.batchUndoButton.isEnabled()
    office.money_page.show_tab(office.workbench.waiting)
    pane = office.workbench.waiting
    assert pane.waiting.rowCount() == 1
    for button in (
        pane.ui.waitingPostButton,
        pane.ui.waitingHoldButton,
        pane.ui.waitingSuppressButton,
        pane.ui.waitingRematchButton,
    ):
        assert not button.isEnabled()
    assert pane.ui.waitingReadButton.isEnabled()
