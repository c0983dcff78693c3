"""The main job by keyboard in the real program: from the first start to the statement and the call summary on paper."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1] / "services"))  # the sample texts of the services' tests

from keyboard import Person, Steps, find, go_to, is_gone, is_open, press, there, write
from x12_texts import Answer, Visit, claim_file, remittance

from arcaller_desktop.app.main import main
from arcaller_desktop.base.logs import close_logs
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.outcomes import Outcome
from arcaller_desktop.gui.dialogs.command_palette import CommandPalette
from arcaller_desktop.gui.dialogs.first_start import FirstStartDialog
from arcaller_desktop.gui.dialogs.importing import ImportDialog, Stage
from arcaller_desktop.gui.dialogs.plan import PlanDialog
from arcaller_desktop.gui.dialogs.policy_note import PolicyNoteDialog
from arcaller_desktop.gui.dialogs.practice import PracticeDialog
from arcaller_desktop.gui.dialogs.preview import PreviewDialog
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.prompts import QtPrompts
from arcaller_desktop.security import key_file
from arcaller_desktop.security.passwords import HashCost
from arcaller_desktop.services.check import check_practice
from arcaller_desktop.services.context import open_context
from arcaller_desktop.services.practices import open_practice

pytestmark = [
    pytest.mark.flows,
    pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True),
]

PASSWORD = "four unrelated words here"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def day(days_ago: int) -> str:
    return (date.today() - timedelta(days=days_ago)).strftime("%Y%m%d")


# Of $700.00 the contract takes $100.00, the payer pays $200.00 and leaves $400.00 to the patient. The patient's other
# visit, $120.00, is refused for want of an authorization. Somebody else's claim has no answer yet.
PAID = Visit(number="A100", day=day(60), lines=(("99215", 700),))
REFUSED = Visit(number="A150", day=day(55), lines=(("93000", 120),))
WAITING = Visit(number="A200", day=day(50), lines=(("99213", 150),), last="STONE", first="BEA", member="W456")
CLAIMS = claim_file(PAID, REFUSED, WAITING, sent=day(48))
REMITTANCE = remittance(
    Answer(visit=PAID, lines=((200, (("CO", "45", 100), ("PR", "1", 400))),)),
    Answer(visit=REFUSED, lines=((0, (("CO", "197", 120),)),), status="4", number="ICN2"),
    paid_on=day(20),
)


@pytest.fixture(autouse=True)
def own_surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """A cheap hash, a home of its own, and the interpreter's hooks as they were."""
    quick = {"time": 1, "memory_kib": 8, "lanes": 1}
    monkeypatch.setattr(key_file, "HashCost", lambda **cost: HashCost(**(cost or quick)))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("ARCALLER_DATA", raising=False)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    interval = sys.getswitchinterval()
    yield
    sys.setswitchinterval(interval)
    close_logs()


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the payer's files lie and the papers go: the system's own file dialogs answer with these."""
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "claims.837").write_bytes(CLAIMS)
    (folder / "paid.835").write_bytes(REMITTANCE)

    def open_files(self: QtPrompts, *, title: str, kinds: str) -> Sequence[Path]:
        return [folder / "claims.837", folder / "paid.835"]

    def save_file(self: QtPrompts, *, title: str, suggested: str, kinds: str) -> Path:
        return folder / suggested

    monkeypatch.setattr(QtPrompts, "open_files", open_files)
    monkeypatch.setattr(QtPrompts, "save_file", save_file)
    return folder


def text_of(pdf: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(pdf).pages).split())


# ---------------------------------------------------------------------------------------------------------- the person


def start_a_practice() -> Steps:
    yield is_open(FirstStartDialog)
    write("Maple Street Family Medicine")
    press(Qt.Key.Key_Return)
    yield lambda: there(FirstStartDialog).page == 1
    write("Ada Admin", "ada", PASSWORD, PASSWORD)
    press(Qt.Key.Key_Return)
    yield lambda: there(FirstStartDialog).page == 2
    press(Qt.Key.Key_Space)  # print or save the key
    yield from save_the_paper()
    yield is_open(FirstStartDialog)
    first = there(FirstStartDialog).ui
    go_to(first.firstKept)
    press(Qt.Key.Key_Space)
    yield first.firstNextButton.isEnabled
    go_to(first.firstNextButton)
    press(Qt.Key.Key_Return)
    yield is_open(MainWindow)


def save_the_paper() -> Steps:
    """Saves what the preview shows, and leaves it."""
    yield is_open(PreviewDialog)
    go_to(there(PreviewDialog).ui.previewSaveButton)
    press(Qt.Key.Key_Space)
    yield lambda: True
    yield lambda: True
    press(Qt.Key.Key_Escape)
    yield is_gone(PreviewDialog)


def import_the_files() -> Steps:
    window = there(MainWindow)
    empty = window.queue_pane.ui
    yield lambda: empty.queueStack.currentWidget() is empty.queueEmptyPage
    assert empty.queueEmptyTitle.text() == "Import your first file"
    press(Qt.Key.Key_I, CONTROL)
    yield is_open(ImportDialog)
    yield lambda: there(ImportDialog).stage is Stage.READY
    looked = there(ImportDialog)
    assert [(account.kind, account.claims) for account in looked.files.items] == [("837P", 3), ("835", 2)]
    assert window.queue_pane.rows.rowCount() == 0, "looking posts nothing"
    press(Qt.Key.Key_Return)
    yield lambda: find(ImportDialog) is None or there(ImportDialog).stage is Stage.DONE
    if find(ImportDialog) is not None:
        press(Qt.Key.Key_Return)
    yield is_gone(ImportDialog)
    yield lambda: window.queue_pane.rows.rowCount() == 3


def say_who_we_are() -> Steps:
    """By the palette: the profile has no shortcut."""
    yield is_open(MainWindow)
    press(Qt.Key.Key_K, CONTROL)
    yield is_open(CommandPalette)
    write("practice profile")
    press(Qt.Key.Key_Return)
    yield is_open(PracticeDialog)
    form = there(PracticeDialog).ui
    for field, text in (
        (form.practiceTaxId, "123456789"),
        (form.practiceNpi, "1234567893"),
        (form.practiceLine1, "12 Maple St"),
        (form.practiceCity, "Dayton"),
        (form.practiceState, "OH"),
        (form.practiceZip, "45402"),
        (form.practicePhone, "9375550100"),
    ):
        go_to(field)
        field.selectAll()
        write(text)
    go_to(form.practiceSaveButton)
    press(Qt.Key.Key_Return)
    yield is_gone(PracticeDialog)


def take_the_claim(words: str) -> Steps:
    """Filters the queue and takes the first claim of it in hand."""
    yield is_open(MainWindow)
    window = there(MainWindow)
    press(Qt.Key.Key_F, CONTROL)
    yield window.queue_pane.ui.queueSearch.hasFocus
    write(words)
    press(Qt.Key.Key_Return)
    yield window.queue_pane.ui.queueTable.hasFocus
    yield lambda: window.claim_pane.claim is not None and words in window.claim_pane.claim.claim_number.lower()
    yield lambda: window.policy_pane.policy is not None and window.balance_pane.balance is not None
    assert window.claim_pane.ui.claimWhy.text().startswith("Why now: ")
    press(Qt.Key.Key_Escape)
    yield lambda: window.queue_pane.rows.rowCount() == 3


def note_what_the_payer_wants() -> Steps:
    press(Qt.Key.Key_P, CONTROL, SHIFT)
    yield is_open(PolicyNoteDialog)
    form = there(PolicyNoteDialog).ui
    write("Heart tracings need an authorization")
    go_to(form.noteBody)
    write("Ask for the number before the visit.")
    go_to(form.noteSource)
    write("Call with the payer")
    go_to(form.noteSaveButton)
    press(Qt.Key.Key_Return)
    yield is_gone(PolicyNoteDialog)
    window = there(MainWindow)
    yield lambda: window.policy_pane.notes.rowCount() == 1


def call_the_payer() -> Steps:
    yield is_open(MainWindow)
    window = there(MainWindow)
    call = window.call_pane.ui
    claim = window.claim_pane.claim
    assert claim is not None
    following = window.queue_pane.next_after(ClaimId(claim.claim_id)) or claim.claim_id
    press(Qt.Key.Key_F5)
    yield window.call_pane.guide.answer.hasFocus
    go_to(call.callOutcome)  # this caller takes no guide
    while call.callOutcome.currentData() != Outcome.DENIED_AUTH:
        before = call.callOutcome.currentIndex()
        press(Qt.Key.Key_Down)
        yield lambda before=before: call.callOutcome.currentIndex() != before  # type: ignore[misc]
    go_to(call.callRepName)
    write("Maria K.", "R-88120417", "Authorization was never asked for; an appeal is possible.")
    press(Qt.Key.Key_Return, CONTROL)
    yield lambda: window.call_pane.last_call is not None
    yield lambda: window.claim_pane.claim is not None and window.claim_pane.claim.claim_id == following


def open_it_again() -> Steps:
    """Saving went on to the next claim of the list: the palette brings this one back."""
    yield is_open(MainWindow)
    window = there(MainWindow)
    press(Qt.Key.Key_K, CONTROL)
    yield is_open(CommandPalette)
    write("a150")
    press(Qt.Key.Key_Return)
    yield is_gone(CommandPalette)
    yield lambda: window.claim_pane.claim is not None and window.claim_pane.claim.claim_number == "A150"
    yield lambda: window.claim_pane.chosen_call is not None
    yield lambda: window.balance_pane.balance is not None and window.balance_pane.balance.owed_cents == 400_00


def agree_on_a_plan() -> Steps:
    yield is_open(MainWindow)
    press(Qt.Key.Key_L, CONTROL, SHIFT)
    yield is_open(PlanDialog)
    form = there(PlanDialog).ui
    go_to(form.planCount)
    form.planCount.selectAll()
    write("4")
    assert there(PlanDialog).rows.rowCount() >= 4
    if not form.planPrint.isChecked():
        go_to(form.planPrint)
        press(Qt.Key.Key_Space)
        yield form.planPrint.isChecked
    go_to(form.planAgreeButton)
    press(Qt.Key.Key_Return)
    yield is_gone(PlanDialog)
    yield from save_the_paper()
    window = there(MainWindow)
    yield lambda: window.plan_pane.schedule.rowCount() == 4


def send_the_statement() -> Steps:
    yield is_open(MainWindow)
    press(Qt.Key.Key_P, CONTROL)
    yield is_open(PreviewDialog)
    preview = there(PreviewDialog)
    assert "Nothing is recorded" in preview.ui.previewNotice.text(), preview.ui.previewNotice.text()
    press(Qt.Key.Key_Return)  # the button for issuing has the focus
    yield lambda: "is recorded and kept" in preview.ui.previewNotice.text()
    yield from save_the_paper()


def print_the_call() -> Steps:
    yield is_open(MainWindow)
    press(Qt.Key.Key_S, CONTROL, SHIFT)
    yield from save_the_paper()


def whole_day() -> Steps:
    yield from start_a_practice()
    yield from import_the_files()
    yield from say_who_we_are()
    yield from take_the_claim("a150")
    yield from note_what_the_payer_wants()
    yield from call_the_payer()
    yield from open_it_again()
    yield from agree_on_a_plan()
    yield from send_the_statement()
    yield from print_the_call()
    yield is_open(MainWindow)
    press(Qt.Key.Key_Q, CONTROL)


# ------------------------------------------------------------------------------------------------------------ the test


def test_the_main_job_by_keyboard(qapp: QApplication, files: Path, tmp_path: Path) -> None:
    person = Person(whole_day())
    code = main([])
    if person.trouble is not None:
        raise person.trouble
    assert (code, person.is_done) == (0, True)
    assert [thread.name for thread in threading.enumerate() if thread.name in ("read", "change", "aside")] == []
    the_papers_say_what_was_done(files)
    (path,) = (tmp_path / "home").rglob("*.arcdb")
    the_books_are_right(path)


def the_papers_say_what_was_done(files: Path) -> None:
    statement = text_of(files / "statement-000001.pdf")
    for words in ("Maple Street", "12 Maple St", "Rivera", "700.00", "200.00", "400.00"):
        assert words in statement, statement
    agreement = text_of(files / "plan-agreement-1.pdf")
    assert "400.00" in agreement
    assert agreement.count("100.00") >= 4, agreement
    (summary,) = (text_of(file) for file in files.glob("call-summary-*.pdf"))
    for words in ("Maria K.", "R-88120417", "A150", "Ada Admin"):
        assert words in summary, summary
    assert "Maple Street Family Medicine" in text_of(files / "recovery-key.pdf")


def the_books_are_right(path: Path) -> None:
    context = open_context(open_practice(path, "ada", PASSWORD))
    try:
        report = check_practice(context, NoProgress())
        assert report.is_sound, report.findings
        database = context.database
        assert database.rows("SELECT claim_number, balance_cents, patient_cents FROM claim ORDER BY claim_number") == [
            ("A100", 400_00, 400_00),
            ("A150", 120_00, 0),
            ("A200", 150_00, 0),
        ]
        assert database.value("SELECT count(*) FROM statement") == 1
        assert database.value("SELECT count(*) FROM payment_plan") == 1
        actions = [row[0] for row in database.rows("SELECT action FROM audit_event ORDER BY id")]
        assert actions == [
            "practice.create",
            *("import.start", "import.post", "import.post", "import.done"),
            "practice.save",
            "policy.add",
            *("touch.save", "call.end"),
            *("plan.set_up", "document.keep"),
            *("document.keep", "statement.issue"),
            "document.keep",
            "sign_in",
        ]
    finally:
        context.close()
