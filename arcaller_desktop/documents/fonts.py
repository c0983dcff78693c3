"""The letters our paper is set in: shipped, embedded, and checked for names they cannot write."""

from __future__ import annotations

import unicodedata
from enum import StrEnum
from functools import cache, lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from arcaller_desktop.base.paths import resource


class Face(StrEnum):
    """A shipped font; the value is the name of its file."""

    REGULAR = "NotoSans-Regular"
    BOLD = "NotoSans-Bold"
    ITALIC = "NotoSans-Italic"
    SCAN = "OCRA"


@cache
def font(face: Face) -> TTFont:
    """The font, read from its file and made known to ReportLab on first use in this process."""
    # asciiReadable keeps ASCII at its own codes, which `layout` relies on; a default could change.
    made = TTFont(face.value, str(resource("fonts", f"{face.value}.ttf")), asciiReadable=1)
    pdfmetrics.registerFont(made)
    return made


def composed(text: str) -> str:
    """The text as the fonts can write it: accents joined to their letters, no line breaks or control characters."""
    if text.isprintable():
        return text if text.isascii() else unicodedata.normalize("NFC", text)
    joined = unicodedata.normalize("NFC", text)
    return "".join(sign if sign.isprintable() or sign == "\xa0" else " " for sign in joined)


@lru_cache(maxsize=16384)
def unit_width(text: str, face: Face) -> float:
    """How wide the text is at a size of one point. Kept, because labels, dates and amounts come again and again."""
    return float(font(face).stringWidth(composed(text), 1.0))


def missing_letters(text: str, face: Face = Face.REGULAR) -> str:
    """The letters of the text, each once, that the font has no shape for; they would print as empty boxes."""
    if text.isascii():
        return ""
    shapes = font(face).face.charToGlyph
    return "".join(sorted({sign for sign in composed(text) if ord(sign) not in shapes and sign != "\xa0"}))
