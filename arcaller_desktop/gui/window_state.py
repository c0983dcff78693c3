"""What the window remembers between starts: sizes, splitters, columns, theme. Nothing about patients."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QHeaderView, QMainWindow, QSplitter

from arcaller_desktop.gui.theme import ThemeChoice

LAYOUT = 1
"""Raised when columns or panes change so that what was saved would no longer fit."""


class WindowState:
    """An ini file beside the practice's data."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def text(self, key: str) -> str:
        """A small value of the PC's own, such as a printer's name; empty when none was kept."""
        return str(self._settings.value(key) or "")

    def set_text(self, key: str, text: str) -> None:
        """Keeps a small value."""
        self._settings.setValue(key, text)

    def save_window(self, window: QMainWindow) -> None:
        self._write(f"window/{window.objectName()}", window.saveGeometry())

    def restore_window(self, window: QMainWindow) -> bool:
        """Whether a size was known."""
        known = self._read(f"window/{window.objectName()}")
        return known is not None and window.restoreGeometry(known)

    def save_splitter(self, splitter: QSplitter) -> None:
        self._write(f"splitter/{splitter.objectName()}", splitter.saveState())

    def restore_splitter(self, splitter: QSplitter) -> bool:
        known = self._read(f"splitter/{splitter.objectName()}")
        return known is not None and splitter.restoreState(known)

    def save_header(self, name: str, header: QHeaderView) -> None:
        self._write(f"header/{name}", header.saveState())

    def forget_header(self, name: str) -> None:
        self._settings.remove(f"layout{LAYOUT}/header/{name}")

    def restore_header(self, name: str, header: QHeaderView) -> bool:
        known = self._read(f"header/{name}")
        return known is not None and header.restoreState(known)

    @property
    def theme(self) -> ThemeChoice:
        saved = str(self._settings.value("theme", ThemeChoice.SYSTEM.value))
        return ThemeChoice(saved) if saved in set(ThemeChoice) else ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._settings.setValue("theme", choice.value)

    def sync(self) -> None:
        """Writes to the disk now."""
        self._settings.sync()

    def _write(self, key: str, state: QByteArray) -> None:
        self._settings.setValue(f"layout{LAYOUT}/{key}", state)

    def _read(self, key: str) -> QByteArray | None:
        saved = self._settings.value(f"layout{LAYOUT}/{key}")
        return saved if isinstance(saved, QByteArray) else None
