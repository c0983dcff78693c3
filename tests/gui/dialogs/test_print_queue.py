"""Printers remembered by kind of paper, jobs kept in the queue, and pages printed again after a jam."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtPrintSupport import QPrinter
from real_practice import Opener

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.ids import ClaimId, GuarantorId
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.preview import PreviewDialog
from arcaller_desktop.gui.dialogs.print_queue import PrintQueueDialog
from arcaller_desktop.gui.print_log import Printing
from arcaller_desktop.gui.print_memory import PrinterOffset, PrintMemory
from arcaller_desktop.gui.printing import Wanted, letter_printer
from arcaller_desktop.services.balances import patient_balance
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.letters import WriteLetter, send_letter
from arcaller_desktop.services.practices import SavePractice, practice_profile, save_practice
from arcaller_desktop.services.prints import EndPrint, StartPrint, end_print, print_jobs, start_print
from arcaller_desktop.services.run_mailing import statement_runs
from arcaller_desktop.services.statement_runs import CommitRun, commit_run


@pytest.fixture
def billing(practice: Context) -> Context:
    profile = practice_profile(practice)
    address = dataclasses.replace(profile.address, line1="12 Maple St", city="Dayton", state="OH", zip_code="45402")
    save_practice(practice, SavePractice(profile=dataclasses.replace(profile, address=address)))
    return practice


class Chosen:
    """A printer as the system's dialog leaves it; there is none on this machine."""

    def __init__(self) -> None:
        self.set: dict[str, object] = {}

    def printerName(self) -> str:
        return ""

    def paperSource(self) -> QPrinter.PaperSource:
        return QPrinter.PaperSource.Lower

    def duplex(self) -> QPrinter.DuplexMode:
        return QPrinter.DuplexMode.DuplexLongSide

    def copyCount(self) -> int:
        return 3

    def setPaperSource(self, source: QPrinter.PaperSource) -> None:
        self.set["tray"] = source

    def setDuplex(self, mode: QPrinter.DuplexMode) -> None:
        self.set["sides"] = mode

    def setCopyCount(self, count: int) -> None:
        self.set["copies"] = count


def test_tray_sides_and_copies_are_remembered_by_kind(real_desk: Desk) -> None:
    memory = PrintMemory(real_desk.state)
    memory.remember(Chosen(), "Letter")
    again, other = Chosen(), Chosen()
    memory.apply(again, "Letter")
    memory.apply(other, "Statements")
    assert again.set == {
        "tray": QPrinter.PaperSource.Lower,
        "sides": QPrinter.DuplexMode.DuplexLongSide,
        "copies": 3,
    }
    assert other.set == {}


def test_a_printer_that_is_off_is_moved_for_itself(real_desk: Desk) -> None:
    memory = PrintMemory(real_desk.state)
    memory.set_offset("Front desk", PrinterOffset(right=-63, down=125))
    assert memory.offset("Front desk") == PrinterOffset(right=-63, down=125)
    assert memory.offset("Back office") == PrinterOffset()


def test_a_job_is_kept_and_changes_nothing_else(real_desk, billing, answered: ClaimId, qtbot, tmp_path, show) -> None:
    guarantor = GuarantorId(patient_balance(billing, answered).guarantor_id)
    sent = send_letter(billing, WriteLetter(kind="past_due", guarantor_id=guarantor), NoProgress())
    before = patient_balance(billing, answered)
    printing = Printing(real_desk, Wanted(kind="Letter"), title="Letter", document_id=sent.paper.document_id)
    dialog = PreviewDialog(
        sent.paper.pdf, title="Letter", suggested="a.pdf", prompts=real_desk.prompts, printing=printing
    )
    qtbot.addWidget(dialog)
    for copy in range(2):
        printer = letter_printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / f"{copy}.pdf"))
        dialog.print_to(printer)
        qtbot.waitUntil(dialog.ui.previewPrintButton.isEnabled)
    newest, oldest = print_jobs(billing)
    assert (newest.state, newest.done_pages, newest.document_id) == ("done", 1, sent.paper.document_id)
    assert oldest.title == "Letter"
    assert patient_balance(billing, answered) == before


def test_pages_after_a_jam_begin_where_it_stopped(real_desk: Desk, billing: Context, show: Opener) -> None:
    commit_run(billing, CommitRun(run_on=billing.clock.today()), NoProgress())
    (run,) = statement_runs(billing)
    job = start_print(
        billing,
        StartPrint(kind="Statements", title="Run", run_id=run.run_id, printer="Front", first_page=1, last_page=9),
    )
    end_print(billing, EndPrint(job_id=job, done_pages=4, state="failed"))
    asked = []
    made = PrintQueueDialog(real_desk, print_jobs(billing), again=lambda *what: asked.append(what))
    show(made)
    assert (made.ui.queueFrom.value(), made.ui.queueTo.value()) == (5, 9)
    made.ui.queueFrom.setValue(1)
    assert "000001 (pages 1–1)" in made.ui.queueWhat.text()
    made.ui.queueTo.setValue(2)
    made.ui.queuePrintButton.click()
    ((again, first, last),) = asked
    assert (again.run_id, first, last) == (run.run_id, 1, 2)
    assert Wanted(first_page=first, last_page=last).last_page == 2
