"""Prints a PDF of ours: the same bytes that are previewed and kept, page by page, so that the window never freezes."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.gui.print_memory import NO_OFFSET, THOUSANDTHS, PrinterOffset, PrintMemory

DOTS_PER_INCH = 300
BANDS = 4
"""A page at 300 dpi takes 34 MB as one picture: it is drawn in bands."""
POINTS_PER_INCH = 72


class PrinterRefusedError(UserError):
    """The printer did not take the job."""

    def __init__(self) -> None:
        super().__init__(
            "The printer did not take the job.", "Check that it is switched on and has paper, then print again."
        )


class NoPrinterError(UserError):
    """The system knows no printer."""

    def __init__(self) -> None:
        super().__init__(
            "There is no printer to print on.",
            "Add one in the settings of Windows, under Printers & scanners, or save the paper as a PDF.",
        )


@dataclass(frozen=True, kw_only=True)
class OpenPdf:
    """A loaded PDF with the buffer it reads from; keep both as long as it is shown."""

    document: QPdfDocument
    buffer: QBuffer


def open_pdf(pdf: bytes, parent: QObject) -> OpenPdf:
    """The PDF, ready to be shown and printed."""
    buffer = QBuffer(parent)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(parent)
    document.load(buffer)
    return OpenPdf(document=document, buffer=buffer)


def letter_printer() -> QPrinter:
    """The default printer, set to whole US Letter pages at 300 dpi in grey."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setResolution(DOTS_PER_INCH)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    return printer


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What is to be printed: the kind of paper, whose printer is remembered, and the pages to begin the dialog with."""

    kind: str = "paper"
    first_page: int = 1
    last_page: int = 0
    """0 means the last one there is."""


def ask_for_printer(
    pages: int, parent: QWidget, memory: PrintMemory | None = None, wanted: Wanted | None = None
) -> QPrinter | None:
    """The printer and pages the person chose in the system's dialog, or None. Raises NoPrinterError."""
    wanted = wanted or Wanted()
    printer = letter_printer()
    if memory is not None:
        memory.apply(printer, wanted.kind)
    # Without any printer Qt stands in a PDF file, for which Windows has no dialog: it would do nothing, silently.
    if sys.platform == "win32" and printer.outputFormat() is not QPrinter.OutputFormat.NativeFormat:
        raise NoPrinterError
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    dialog.setFromTo(wanted.first_page, wanted.last_page or pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    printer.setFullPage(True)
    if memory is not None:
        memory.remember(printer, wanted.kind)
    return printer


class PrintJob(QObject):
    """One print job, a page each turn of the loop. `printed` gives the number of pages, `failed` a UserError."""

    printed = Signal(int)
    failed = Signal(object)
    page_done = Signal(int, int)

    def __init__(
        self, document: QPdfDocument, printer: QPrinter, parent: QObject, offset: PrinterOffset = NO_OFFSET
    ) -> None:
        super().__init__(parent)
        self._offset = offset
        self._document = document
        self._printer = printer
        self._painter = QPainter()
        count = document.pageCount()
        first, last = printer.fromPage(), printer.toPage()
        self._pages = list(range(max(first, 1) - 1, min(last or count, count)))
        self._done = 0

    @property
    def pages(self) -> tuple[int, int]:
        """First and last page, counted from 1."""
        return (self._pages[0] + 1, self._pages[-1] + 1) if self._pages else (1, 1)

    @property
    def done_pages(self) -> int:
        """How many pages went to the printer."""
        return self._done

    def start(self) -> None:
        """Begins with the next turn of the event loop."""
        QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        if not self._pages or not self._painter.begin(self._printer):
            self.failed.emit(PrinterRefusedError())
            return
        self._next_page()

    def _next_page(self) -> None:
        if self._done and not self._printer.newPage():
            self._painter.end()
            self.failed.emit(PrinterRefusedError())
            return
        self._draw(self._pages[self._done])
        self._done += 1
        self.page_done.emit(self._done, len(self._pages))
        if self._done < len(self._pages):
            QTimer.singleShot(0, self._next_page)
            return
        self._painter.end()
        self.printed.emit(self._done)

    def _draw(self, page: int) -> None:
        inches = self._document.pagePointSize(page) / POINTS_PER_INCH
        whole = QSize(round(inches.width() * DOTS_PER_INCH), round(inches.height() * DOTS_PER_INCH))
        scale = self._printer.resolution() / DOTS_PER_INCH
        right = round(self._offset.right / THOUSANDTHS * self._printer.resolution())
        down = round(self._offset.down / THOUSANDTHS * self._printer.resolution())
        height = -(-whole.height() // BANDS)
        for band in range(BANDS):
            top = band * height
            piece = QRect(0, top, whole.width(), min(height, whole.height() - top))
            image = _on_white(self._band(page, whole, piece))
            target = QRect(
                right,
                down + round(top * scale),
                round(piece.width() * scale),
                round((top + piece.height()) * scale) - round(top * scale),
            )
            self._painter.drawImage(target, image)

    def _band(self, page: int, whole: QSize, piece: QRect) -> QImage:
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(whole)
        options.setScaledClipRect(piece)
        return self._document.render(page, piece.size(), options)


def _on_white(image: QImage) -> QImage:
    """QtPdf renders on nothing; grey without a white ground would be black."""
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(0xFFFFFFFF)
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground.convertToFormat(QImage.Format.Format_Grayscale8)
