"""Draws `resources/brand/arcaller.ico` from `arcaller.svg` beside it, in the sizes Windows asks for.

    .venv/bin/python build/icon.py

Both are checked in; run it after editing the drawing.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

BRAND = Path(__file__).resolve().parent.parent / "resources" / "brand"
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def drawn(renderer: QSvgRenderer, size: int) -> bytes:
    """The drawing as PNG."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs know only paths
    return bytes(data.data())


def icon_file(pictures: list[tuple[int, bytes]]) -> bytes:
    """An .ico of PNG pictures: a head, one 16-byte entry for each (0 stands for 256), then the pictures."""
    offset = 6 + 16 * len(pictures)
    entries = []
    for size, data in pictures:
        entries.append(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset))
        offset += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + b"".join(entries) + b"".join(data for _, data in pictures)


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    renderer = QSvgRenderer(str(BRAND / "arcaller.svg"))
    if not renderer.isValid():
        sys.exit("arcaller.svg cannot be read")
    (BRAND / "arcaller.ico").write_bytes(icon_file([(size, drawn(renderer, size)) for size in SIZES]))
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
