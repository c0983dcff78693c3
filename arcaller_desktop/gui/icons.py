"""The Lucide icons of `resources/icons`, coloured for the theme when they are loaded."""

from __future__ import annotations

import weakref
from pathlib import Path
from typing import Protocol

import shiboken6
from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from arcaller_desktop.gui.theme import Theme, Tone

SIZES = (14, 16, 20, 32)
SCALES = (1.0, 1.5, 2.0)


class Dressed(Protocol):
    """Anything with an icon: an action, a button, a window."""

    def setIcon(self, icon: QIcon) -> None: ...


class Icons(QObject):
    """Icons by their Lucide name. What is dressed through `put` is dressed again when the theme changes."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        super().__init__(theme)
        self._folder = folder
        self._theme = theme
        self._sources: dict[str, str] = {}
        self._icons: dict[tuple[str, Tone], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._dressed: list[tuple[weakref.ref[Dressed], str, Tone]] = []
        theme.changed.connect(self._dress_again)

    def icon(self, name: str, tone: Tone = Tone.PLAIN) -> QIcon:
        """The icon in a tone of the present theme, grey when disabled."""
        key = (name, tone)
        if key not in self._icons:
            colours = self._theme.colours
            made = QIcon()
            for size in SIZES:
                for scale in SCALES:
                    made.addPixmap(self.pixmap(name, colours.tone(tone), size, scale))
                    made.addPixmap(self.pixmap(name, colours.placeholder, size, scale), QIcon.Mode.Disabled)
            self._icons[key] = made
        return self._icons[key]

    def pixmap(self, name: str, colour: str, size: int, scale: float = 1.0) -> QPixmap:
        """One drawing of an icon, `size` in device-independent pixels."""
        key = (name, colour, size, scale)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(name, colour, size, scale)
        return self._pixmaps[key]

    def put(self, target: Dressed, name: str, tone: Tone = Tone.PLAIN) -> None:
        """Gives the target its icon, now and after every change of theme."""
        target.setIcon(self.icon(name, tone))
        self._dressed.append((weakref.ref(target), name, tone))

    def _draw(self, name: str, colour: str, size: int, scale: float) -> QPixmap:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        drawing = self._sources[name].replace("currentColor", colour)
        pixels = round(size * scale)
        made = QPixmap(QSize(pixels, pixels))
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        made.setDevicePixelRatio(scale)
        return made

    def _dress_again(self) -> None:
        self._icons.clear()
        self._pixmaps.clear()
        still_there = []
        for reference, name, tone in self._dressed:
            target = reference()
            if target is None or (isinstance(target, QObject) and not shiboken6.isValid(target)):
                continue
            target.setIcon(self.icon(name, tone))
            still_there.append((reference, name, tone))
        self._dressed = still_there
