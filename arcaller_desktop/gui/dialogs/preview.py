"""Shows a PDF before it is printed or saved. Looking, printing and saving change nothing in the practice."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.gui.forms.ui_preview_dialog import Ui_PreviewDialog
from arcaller_desktop.gui.print_log import Printing
from arcaller_desktop.gui.print_memory import NO_OFFSET
from arcaller_desktop.gui.printing import NoPrinterError, PrintJob, ask_for_printer, open_pdf
from arcaller_desktop.gui.prompts import Prompts

SHARE_OF_SCREEN = 0.9


class NotSavedError(UserError):
    """The file could not be written."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} was not saved.", "Choose a folder you may write in, with room left.")


class PreviewDialog(QDialog):
    """One document. `suggested` is the file name offered for saving: it names no patient.

    `shown_once` is for a paper nobody sees again: what is asked before it is closed neither printed nor saved.
    """

    def __init__(
        self,
        pdf: bytes,
        *,
        title: str,
        suggested: str,
        prompts: Prompts,
        notice: str = "",
        shown_once: str = "",
        printing: Printing | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_PreviewDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.setWindowTitle(title)
        # A full-HD screen at 150 % has 720 points in height, the window's frame and the taskbar among them.
        self.resize(self.size().boundedTo(self.screen().availableSize() * SHARE_OF_SCREEN))
        self._prompts = prompts
        self._suggested = suggested
        self._is_kept = not shown_once
        self._shown_once = shown_once
        self._job: PrintJob | None = None
        self._printing = printing
        self.ui.previewPages.setPageMode(QPdfView.PageMode.MultiPage)
        self.ui.previewPages.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.show_pdf(pdf, notice=notice)
        self.ui.previewZoomButton.toggled.connect(self._zoom)
        self.ui.previewPrintButton.clicked.connect(self.print_pages)
        self.ui.previewSaveButton.clicked.connect(self.save_as_pdf)
        self.ui.previewCloseButton.clicked.connect(self.reject)
        self.ui.previewPrintButton.setFocus()

    def show_pdf(self, pdf: bytes, *, notice: str = "", suggested: str = "") -> None:
        """Shows another PDF in the place of this one, with another notice and, where one is given, file name."""
        self._suggested = suggested or self._suggested
        self._pdf = pdf
        self._open = open_pdf(pdf, self)
        self.ui.previewPages.setDocument(self._open.document)
        self.ui.previewNotice.setText(notice)
        self.ui.previewNotice.setVisible(bool(notice))
        self._tell_pages()

    def add_act(self, text: str) -> QPushButton:
        """A button for what the paper is made for, before the others; it becomes the default."""
        button = QPushButton(text)
        button.setObjectName("previewActButton")
        button.setAccessibleName(text.replace("&", ""))
        button.setProperty("part", "strong")
        row = self.ui.layout2
        row.insertWidget(row.indexOf(self.ui.previewZoomButton), button)
        button.setDefault(True)
        button.setFocus()
        self.setTabOrder(button, self.ui.previewZoomButton)
        return button

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return self._open.document.pageCount()

    def print_pages(self) -> None:
        """Asks for the printer, then prints."""
        printing = self._printing
        try:
            if printing is None:
                printer = ask_for_printer(self.page_count, self)
            else:
                printer = ask_for_printer(self.page_count, self, printing.memory, printing.wanted)
        except NoPrinterError as error:
            self._prompts.error(error)
            return
        if printer is not None:
            self.print_to(printer)

    def print_to(self, printer: QPrinter) -> None:
        """Prints; the dialog stays open and says how far it is."""
        self.ui.previewPrintButton.setEnabled(False)
        offset = self._printing.memory.offset(printer.printerName()) if self._printing else NO_OFFSET
        self._job = PrintJob(self._open.document, printer, self, offset)
        if self._printing is not None:
            first, last = self._job.pages
            self._printing.begun(printer, first, last)
        self._job.page_done.connect(self._tell_progress)
        self._job.printed.connect(self._printed)
        self._job.failed.connect(self._not_printed)
        self._job.start()

    def reject(self) -> None:
        """Closes; a paper that is shown once is not closed unkept by mistake."""
        if self._is_kept or self._prompts.confirm(
            title=self.windowTitle(), message=self._shown_once, act="Close without keeping it", keep="Go back"
        ):
            super().reject()

    def save_as_pdf(self) -> None:
        """Asks where, then writes the very bytes that are shown."""
        path = self._prompts.save_file(title="Save as PDF", suggested=self._suggested, kinds="PDF (*.pdf)")
        if path is not None:
            self._write(path)

    def _write(self, path: Path) -> None:
        try:
            path.write_bytes(self._pdf)
        except OSError:
            self._prompts.error(NotSavedError(path.name))
            return
        self._is_kept = True
        self.ui.previewCount.setText(f"Saved as {path.name}")
        self._prompts.banner(f"Saved as {path.name}.")

    def _zoom(self, whole: bool) -> None:
        mode = QPdfView.ZoomMode.FitInView if whole else QPdfView.ZoomMode.FitToWidth
        self.ui.previewPages.setZoomMode(mode)

    def _tell_pages(self) -> None:
        count = self.page_count
        self.ui.previewCount.setText(f"{count} page" + ("" if count == 1 else "s"))

    def _tell_progress(self, done: int, count: int) -> None:
        self.ui.previewCount.setText(f"Printing page {done} of {count}")

    def _printed(self, count: int) -> None:
        if self._printing is not None:
            self._printing.ended(count, failed=False)
        self._is_kept = True
        self._finish()
        self._prompts.banner(f"{count} page" + (" was" if count == 1 else "s were") + " sent to the printer.")

    def _not_printed(self, error: UserError) -> None:
        if self._printing is not None:
            self._printing.ended(self._job.done_pages if self._job else 0, failed=True)
        self._finish()
        self._prompts.error(error)

    def _finish(self) -> None:
        self._job = None
        self.ui.previewPrintButton.setEnabled(True)
        self._tell_pages()
