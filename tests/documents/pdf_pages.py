"""What is on the pages of a PDF: its words, its fonts, and where there is ink."""

from __future__ import annotations

import re
from io import BytesIO

from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from arcaller_desktop.documents.envelopes import Zone

SCALE = 2
"""Pixels a point."""


def texts(pdf: bytes) -> list[str]:
    """The words of each page, white space made single."""
    return [re.sub(r"\s+", " ", page.extract_text()) for page in PdfReader(BytesIO(pdf)).pages]


def text(pdf: bytes) -> str:
    return " ".join(texts(pdf))


def fonts(pdf: bytes) -> dict[str, bool]:
    """Every font a page or form could use, and whether it is embedded."""
    found: dict[str, bool] = {}

    def look(resources: DictionaryObject) -> None:
        for name in resources.get("/Font", {}):
            made = resources["/Font"][name].get_object()
            descriptor = made.get("/FontDescriptor")
            found[made["/BaseFont"]] = descriptor is not None and "/FontFile2" in descriptor.get_object()
        for name in resources.get("/XObject", {}):
            form = resources["/XObject"][name].get_object()
            if "/Resources" in form:
                look(form["/Resources"].get_object())

    for page in PdfReader(BytesIO(pdf)).pages:
        look(page["/Resources"].get_object())
    return found


class Ink:
    """One page as pixels, to see what shows through a window."""

    def __init__(self, pdf: bytes, page: int = 0) -> None:
        buffer = QBuffer()
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument()
        document.load(buffer)
        drawn = document.render(page, QSize(612 * SCALE, 792 * SCALE))
        image = QImage(drawn.size(), QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        painter.drawImage(0, 0, drawn)
        painter.end()
        self._line = image.bytesPerLine()
        self._grey = bytes(image.constBits())
        document.close()

    def box(self, zone: Zone) -> Zone | None:
        """The smallest rectangle around all that is not white inside the zone; None when it is empty."""
        left, right = int(zone.left * SCALE), int(zone.right * SCALE)
        rows: list[int] = []
        columns: list[int] = []
        for row in range(int(zone.top * SCALE), int(zone.bottom * SCALE)):
            strip = self._grey[row * self._line + left : row * self._line + right]
            marks = [place for place, grey in enumerate(strip) if grey < 235] if min(strip) < 235 else []
            if marks:
                rows.append(row)
                columns += (marks[0], marks[-1])
        if not rows:
            return None
        return Zone(
            left=(left + min(columns)) / SCALE,
            top=rows[0] / SCALE,
            right=(left + max(columns) + 1) / SCALE,
            bottom=(rows[-1] + 1) / SCALE,
        )


def inside(inner: Zone | None, outer: Zone) -> bool:
    """Whether there is ink and all of it lies in the zone; half a point is the smear of the edge."""
    return inner is not None and (
        inner.left >= outer.left - 0.5
        and inner.right <= outer.right + 0.5
        and inner.top >= outer.top - 0.5
        and inner.bottom <= outer.bottom + 0.5
    )
