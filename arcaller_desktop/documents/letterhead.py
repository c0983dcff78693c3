"""The practice's face on paper: addresses that fit their windows, logo, QR code."""

from __future__ import annotations

import re
from io import BytesIO

import segno
from reportlab.lib.utils import ImageReader

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.documents.envelopes import Zone
from arcaller_desktop.documents.layout import Sheet, Style
from arcaller_desktop.domain.people import Address


class LogoUnreadableError(UserError):
    """The practice's logo is no picture we can print."""

    def __init__(self) -> None:
        super().__init__(
            "The practice's logo cannot be printed.", "Choose a PNG or JPEG file in the practice profile, or remove it."
        )


def read_logo(logo: bytes) -> ImageReader:
    """The picture of a PNG or JPEG file. Raises LogoUnreadableError."""
    try:
        picture = ImageReader(BytesIO(logo))
        picture.getRGBData()
    except (OSError, SyntaxError, ValueError) as error:
        raise LogoUnreadableError from error
    return picture


def draw_logo(sheet: Sheet, logo: bytes, *, right: float, top: float, width: float, height: float) -> None:
    """Draws the logo as large as the room allows, its upper right corner at the place given."""
    picture = read_logo(logo)
    wide, high = picture.getSize()
    scale = min(width / wide, height / high)
    sheet.picture(picture, right - wide * scale, top, wide * scale, high * scale)


def envelope_lines(name: str, address: Address, *, most: int) -> tuple[str, ...]:
    """Name and address in at most `most` lines: street and unit share one when there are too many."""
    lines = (name, *address.lines)
    if len(lines) > most and address.line1 and address.line2:
        lines = (name, f"{address.line1}, {address.line2}", *address.lines[2:])
    return lines


def draw_in_zone(
    sheet: Sheet,
    zone: Zone,
    lines: tuple[str, ...],
    style: Style,
    leading: float,
    *,
    name_style: Style | None = None,
    rank: int = 0,
) -> None:
    """Writes the lines into the zone, all of them smaller when one is wider than it; `name_style` is for the first."""
    width = zone.right - zone.left
    first, rest = name_style or style, style
    size = min(
        (
            (first if place == 0 else rest).sized_to(line, width, smallest=SMALLEST).size
            for place, line in enumerate(lines)
        ),
        default=style.size,
    )
    if size < style.size:
        first, rest = Style(size, first.face, first.colour), Style(size, rest.face, rest.colour)
    before = sheet.begin(rank=rank)
    y = zone.top + style.size * 1.08  # room for the stacked accents of Vietnamese capitals
    for place, line in enumerate(lines):
        sheet.text(zone.left, y + place * leading, line, rest if place else first)
    sheet.go_back(before)


def fits_zone(zone: Zone, line: str, style: Style) -> bool:
    """Whether the line can be written into the zone at a size a postal machine reads."""
    width = zone.right - zone.left
    return style.sized_to(line, width, smallest=SMALLEST).width(line) <= width + 0.01


def web_address_lines(url: str, style: Style, width: float) -> list[str]:
    """A web address as people type it, broken after its dots and strokes and nowhere else if it can be helped."""
    lines: list[str] = []
    for piece in re.findall(r"[^/.\-]*[/.\-]+|[^/.\-]+", url.removeprefix("https://")):
        if lines and style.width(lines[-1] + piece) <= width:
            lines[-1] += piece
        else:
            lines += style.wrap(piece, width)
    return lines


SMALLEST = 7.0
"""Points; below that a postal machine gives up."""


def draw_qr_code(sheet: Sheet, text: str, *, x: float, y: float, size: float) -> None:
    """Draws a QR code with its quiet zone inside the square."""
    # 3 ms each: callers draw it once per file, in a form.
    code = segno.make(text, error="m", micro=False)
    rows = [list(row) for row in code.matrix_iter(border=2)]
    sheet.squares(x, y, size / len(rows), rows)
