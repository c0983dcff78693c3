"""What this PC remembers of printing: printer, tray, sides and copies of each kind of paper, printers that are off."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from arcaller_desktop.gui.window_state import WindowState

THOUSANDTHS = 1000


@dataclass(frozen=True, kw_only=True, slots=True)
class PrinterOffset:
    """By how much pages are moved on a printer, in thousandths of an inch."""

    right: int = 0
    down: int = 0


NO_OFFSET = PrinterOffset()


class PrintMemory:
    """Kept beside the window's sizes: printers belong to the PC, not to the practice."""

    def __init__(self, state: WindowState) -> None:
        self._state = state

    def apply(self, printer: QPrinter, kind: str) -> None:
        """Sets what was chosen the last time for this kind of paper; a printer that is gone is left out."""
        name = self._state.text(f"print/{kind}/printer")
        if name and not QPrinterInfo.printerInfo(name).isNull():
            printer.setPrinterName(name)
        tray, sides = self._number(f"print/{kind}/tray"), self._number(f"print/{kind}/sides")
        copies = self._number(f"print/{kind}/copies")
        if tray is not None:
            printer.setPaperSource(QPrinter.PaperSource(tray))
        if sides is not None:
            printer.setDuplex(QPrinter.DuplexMode(sides))
        if copies is not None:
            printer.setCopyCount(max(copies, 1))

    def remember(self, printer: QPrinter, kind: str) -> None:
        """Keeps what was chosen for the next time."""
        self._state.set_text(f"print/{kind}/printer", printer.printerName())
        self._state.set_text(f"print/{kind}/tray", str(printer.paperSource().value))
        self._state.set_text(f"print/{kind}/sides", str(printer.duplex().value))
        self._state.set_text(f"print/{kind}/copies", str(printer.copyCount()))

    def offset(self, printer_name: str) -> PrinterOffset:
        """How far pages are moved on this printer."""
        key = f"printer/{printer_name or 'default'}"
        return PrinterOffset(right=self._number(f"{key}/right") or 0, down=self._number(f"{key}/down") or 0)

    def set_offset(self, printer_name: str, offset: PrinterOffset) -> None:
        """Moves pages on this printer from now on."""
        key = f"printer/{printer_name or 'default'}"
        self._state.set_text(f"{key}/right", str(offset.right))
        self._state.set_text(f"{key}/down", str(offset.down))

    def _number(self, key: str) -> int | None:
        text = self._state.text(key)
        return int(text) if text.lstrip("-").isdecimal() else None
