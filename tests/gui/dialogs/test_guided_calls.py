"""Guided calls in the real window, by keyboard alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from fakes import FakePrompts
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from real_practice import Opener, claim_numbered
from x12_texts import Visit, claim_file

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.call_gate import GateFix, GateLevel
from arcaller_desktop.domain.outcomes import Action, Outcome
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.payer import PayerDialog
from arcaller_desktop.gui.dialogs.read_aloud import ReadAloudDialog
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.office import Office
from arcaller_desktop.gui.practice_source import PracticeSource
from arcaller_desktop.gui.prompts import Banner
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.intake import ImportFiles, import_files
from arcaller_desktop.services.payers import SavePayer, payer_card, save_payer
from arcaller_desktop.services.practices import SavePractice, practice_profile, save_practice

VISITS = [
    Visit(number=f"M{number}", day="20260210", lines=(("80053", 100 + number),), payer="MEDIC", member=f"MB{number}")
    for number in range(10)
]
MOST_KEYS = 220


class Keys:
    """Types and counts; a chord such as Ctrl+Enter is one keystroke, as is each letter."""

    def __init__(self) -> None:
        self.count = 0

    def type(self, text: str) -> None:
        """Each letter a key, `⏎` for Enter."""
        for sign in text:
            self.count += 1
            focus = QApplication.focusWidget()
            assert focus is not None
            if sign == "⏎":
                QTest.keyClick(focus, Qt.Key.Key_Return)
            else:
                QTest.keyClicks(focus, sign)

    def chord(self, window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        self.count += 1
        QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)
        QApplication.processEvents()


@pytest.fixture
def complete(practice: Context, tmp_path: Path) -> Context:
    """The practice with all a payer asks for, and ten claims of one payer that nobody answered."""
    profile = replace(practice_profile(practice), tax_id="123456789", npi="1234567893", phone="9375550100")
    save_practice(practice, SavePractice(profile=profile))
    file = tmp_path / "ten.837"
    file.write_bytes(claim_file(*VISITS, sent="20260212"))
    import_files(practice, ImportFiles(paths=(file,)), NoProgress())
    return practice


@pytest.fixture
def window(real_desk: Desk, complete: Context, show: Opener) -> Iterator[MainWindow]:
    window = MainWindow(real_desk, PracticeSource(complete), banner=Banner(), user="Ada", practice="Maple")
    Office(real_desk, window)
    window.resize(1366, 768)
    show(window)
    window.reload()
    yield window
    window.call_pane.drop_quietly()


def touches(practice: Context) -> list[tuple[str, str, str, int, str]]:
    rows = practice.database.rows(
        "SELECT c.claim_number, t.outcome, t.next_action, t.call_id, t.scenario FROM touch t"
        " JOIN claim c ON c.id = t.claim_id ORDER BY t.id"
    )
    return [tuple(row) for row in rows]


IN_PROCESS = "yy1⏎C1⏎2/13⏎y⏎n+14⏎"
NOT_ON_FILE = "yn2⏎y⏎⏎nn⏎⏎⏎⏎⏎nnn"
TO_PAY = "yy5C2⏎⏎⏎80⏎⏎2+7⏎⏎n"
PAPERS = "yy3C3⏎1⏎⏎⏎25550100⏎⏎+20⏎1"


def test_ten_claims_of_one_payer_in_one_call_by_keys_alone(
    window: MainWindow, real_desk: Desk, complete: Context
) -> None:
    keys, pane = Keys(), window.call_pane
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    real_desk.current.choose(claim_numbered(complete, "M0"))
    keys.chord(window, Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier)
    assert QApplication.focusWidget() is pane.guide.answer
    keys.chord(window, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    keys.type("Ana K⏎8842⏎")
    assert QApplication.focusWidget() is pane.guide.answer
    scripts = [IN_PROCESS, NOT_ON_FILE, TO_PAY, PAPERS, IN_PROCESS, TO_PAY, NOT_ON_FILE, PAPERS, IN_PROCESS, TO_PAY]
    for number, script in enumerate(scripts):
        keys.type(script)
        assert pane.guide.path is not None
        assert pane.guide.path.is_done, (number, pane.guide.path.current)
        last = number == len(scripts) - 1
        keys.chord(window, Qt.Key.Key_Return, control if last else control | shift)
    saved = touches(complete)
    assert len(saved) == len(scripts)
    assert len({claim for claim, *_ in saved}) == len(scripts), "a claim was spoken of twice"
    assert len({call for *_, call, _ in saved}) == 1, "it was one call"
    assert [outcome for _, outcome, *_ in saved] == [
        {IN_PROCESS: Outcome.IN_PROCESS, NOT_ON_FILE: Outcome.NOT_ON_FILE, TO_PAY: Outcome.SET_TO_PAY}.get(
            script, Outcome.PENDED_PROVIDER_INFO
        )
        for script in scripts
    ]
    assert complete.database.value("SELECT count(*) FROM call_end") == 1
    assert keys.count <= MOST_KEYS, f"{keys.count} keystrokes"


def test_answers_are_kept_structured_and_make_the_note(window: MainWindow, real_desk: Desk, complete: Context) -> None:
    keys, pane = Keys(), window.call_pane
    real_desk.current.choose(claim_numbered(complete, "M1"))
    real_desk.commands.run(Command.START_CALL)
    keys.type(TO_PAY)
    pane.ui.callRepName.setText("Luis, ID 771")
    pane.ui.callReference.setText("C-20931")
    pane.ui.callNote.setPlainText("Asked for electronic payment.")
    real_desk.commands.run(Command.SAVE_CALL)
    note, answers, action, scenario, promised = complete.database.rows(
        "SELECT note, answers, next_action, scenario, promised_on FROM touch"
    )[0]
    assert "To pay $80.00." in note
    assert "Goes out 03/19/2026 by Electronic transfer." in note
    assert "Asked for electronic payment." in note
    assert "Clm# C2." in note
    assert action == Action.WAIT
    assert scenario == "S08"
    assert promised == "2026-03-19"
    kept = {key: value for *_, key, value in json.loads(answers)}
    assert kept["to_pay"] == "8000"
    assert kept["pay_method"] == "eft"
    assert complete.database.value("SELECT payer_claim_number FROM claim WHERE claim_number = 'M1'") == "C2"


def test_an_answer_is_changed_and_the_step_follows(window: MainWindow, real_desk: Desk, complete: Context) -> None:
    keys, pane = Keys(), window.call_pane
    real_desk.current.choose(claim_numbered(complete, "M2"))
    real_desk.commands.run(Command.START_CALL)
    keys.type(IN_PROCESS)
    assert pane.ui.callOutcome.currentData() == Outcome.IN_PROCESS
    for _ in range(len(pane.guide.path.asks) - 2):
        QTest.keyClick(pane.guide.answer, Qt.Key.Key_Up)
    assert pane.guide.sentence.text().startswith("“What is its status")
    pane.guide.answer.clear()
    keys.type("9")
    assert pane.guide.scenario_id == "S01"
    assert pane.guide.path.scenario.id == "S36"
    assert pane.guide.answer.hasFocus()


def test_the_path_can_be_left_and_taken_up_again(window: MainWindow, real_desk: Desk, complete: Context) -> None:
    pane = window.call_pane
    real_desk.current.choose(claim_numbered(complete, "M3"))
    real_desk.commands.run(Command.START_CALL)
    Keys().type("yy")
    pane.guide.choose("")
    assert pane.guide.path is None
    assert not pane.guide.body.isVisible()
    pane.ui.callOutcome.setCurrentIndex(pane.ui.callOutcome.findData(Outcome.VOICEMAIL))
    draft = pane.draft()
    assert draft.outcome is Outcome.VOICEMAIL
    assert draft.answers == ()
    pane.guide.choose("S01")
    assert pane.guide.is_given("claim_found") == "yes"


def test_a_wrong_answer_says_what_is_wanted(window: MainWindow, real_desk: Desk, complete: Context) -> None:
    pane = window.call_pane
    real_desk.current.choose(claim_numbered(complete, "M3"))
    real_desk.commands.run(Command.START_CALL)
    Keys().type("yy1⏎⏎soon⏎")
    assert pane.guide.fault.isVisible()
    assert "Type a date" in pane.guide.fault.text()


def test_the_call_takes_the_whole_right_side_and_gives_it_back(
    window: MainWindow, real_desk: Desk, complete: Context, prompts: FakePrompts
) -> None:
    real_desk.current.choose(claim_numbered(complete, "M3"))
    before = window.right_split.sizes()
    real_desk.commands.run(Command.START_CALL)
    assert not window.claim_pane.isVisible()
    real_desk.commands.run(Command.CALL_ROOM)
    assert window.claim_pane.isVisible()
    real_desk.commands.run(Command.DROP_CALL)
    assert window.claim_pane.isVisible()
    assert window.right_split.sizes() == before


def test_a_gap_blocks_the_call_and_shows_the_way(
    window: MainWindow, real_desk: Desk, complete: Context, prompts: FakePrompts
) -> None:
    profile = replace(practice_profile(complete), tax_id="")
    save_practice(complete, SavePractice(profile=profile))
    real_desk.current.choose(claim_numbered(complete, "M4"))
    pane = window.call_pane
    assert [item.fix for item in pane.gate.items if item.level is GateLevel.BLOCK] == [GateFix.PRACTICE]
    real_desk.commands.run(Command.START_CALL)
    assert not pane.timer.is_running
    assert "tax ID is missing" in prompts.banners[-1]


def test_the_gate_leads_to_the_payers_card(window: MainWindow, real_desk: Desk, complete: Context) -> None:
    real_desk.current.choose(claim_numbered(complete, "M4"))
    pane = window.call_pane
    assert GateFix.PAYER in [item.fix for item in pane.gate.items]
    pane.gate.fix.emit(GateFix.PAYER)
    opened = window.findChildren(PayerDialog)
    assert len(opened) == 1
    opened[0].close()


def test_the_payers_limit_ends_the_call(
    window: MainWindow, real_desk: Desk, complete: Context, prompts: FakePrompts
) -> None:
    claim_id = claim_numbered(complete, "M5")
    payer_id = complete.database.value("SELECT payer_id FROM claim WHERE id = ?", (claim_id,))
    save = SavePayer(card=replace(payer_card(complete, payer_id), claims_per_call=2))
    real_desk.jobs.change(lambda context: save_payer(context, save), done=lambda _: None)
    real_desk.current.choose(claim_id)
    real_desk.commands.run(Command.START_CALL)
    pane = window.call_pane
    pane.ui.callRepName.setText("Ana")
    pane.ui.callReference.setText("1")
    for _ in range(2):
        assert pane.timer.is_running
        Keys().type(IN_PROCESS)
        real_desk.commands.run(Command.SAME_CALL)
    assert not pane.timer.is_running
    assert "takes 2 claims a call" in prompts.banners[-1]
    assert complete.database.value("SELECT count(*) FROM call_end") == 1
    assert len(touches(complete)) == 2


def test_the_card_is_read_aloud(window: MainWindow, real_desk: Desk, complete: Context) -> None:
    real_desk.current.choose(claim_numbered(complete, "M6"))
    real_desk.commands.run(Command.READ_ALOUD)
    card = window.findChildren(ReadAloudDialog)[0]
    said = card.ui.aloudText.toPlainText()
    assert "Mike Bravo · 6" in said
    assert "February 10th, 2026" in said
    assert "106 dollars even" in said
    assert "1 2 3 · 4 5 6 · 7 8 9" in said
    card.close()
