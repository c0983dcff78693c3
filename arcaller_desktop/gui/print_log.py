"""What a preview needs to print a kept paper: the remembered printer, and the print queue that the job goes into."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrinter

from arcaller_desktop.domain.ids import DocumentId
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.print_memory import PrintMemory
from arcaller_desktop.gui.printing import Wanted
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.prints import EndPrint, StartPrint, end_print, start_print


class Printing:
    """One paper. What is kept nowhere is printed without a place in the queue."""

    def __init__(
        self,
        desk: Desk,
        wanted: Wanted,
        *,
        title: str,
        document_id: DocumentId | None = None,
        run_id: int | None = None,
    ) -> None:
        self.memory = PrintMemory(desk.state)
        self.wanted = wanted
        self._desk = desk
        self._title = title
        self._document_id = document_id
        self._run_id = run_id
        self._job_id: int | None = None

    def begun(self, printer: QPrinter, first_page: int, last_page: int) -> None:
        """The job goes to the printer."""
        if self._document_id is None and self._run_id is None:
            return
        command = StartPrint(
            kind=self.wanted.kind,
            title=self._title,
            document_id=self._document_id,
            run_id=self._run_id,
            printer=printer.printerName() or "PDF",
            first_page=first_page,
            last_page=last_page,
            copies=max(printer.copyCount(), 1),
        )

        def start(context: Context) -> int:
            return start_print(context, command)

        self._desk.jobs.change(start, done=self._take)

    def ended(self, done_pages: int, *, failed: bool) -> None:
        """The last page went out, or the printer refused one."""
        job_id = self._job_id
        if job_id is None:
            return
        command = EndPrint(job_id=job_id, done_pages=done_pages, state="failed" if failed else "done")

        def end(context: Context) -> None:
            end_print(context, command)

        self._desk.jobs.change(end, done=lambda _: None)

    def _take(self, job_id: int) -> None:
        self._job_id = job_id
