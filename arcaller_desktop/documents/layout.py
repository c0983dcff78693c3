"""Pages of US Letter and what is drawn on them. Positions are points from the top left corner, as on the paper.

Text is written straight into the page's stream and not through ReportLab's text objects, which costs half the time
(tests/benchmarks/test_documents_bench.py). What is the same on many pages is drawn once as a form.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Literal

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from arcaller_desktop.documents.fonts import Face, composed, font, unit_width
from arcaller_desktop.documents.tagging import LAST, PARAGRAPH, Group, Groups, StructureTree
from arcaller_desktop.domain.money import Money, dollars

INCH = 72.0
PAGE_WIDTH = 612.0
PAGE_HEIGHT = 792.0
LEFT = 47.5
RIGHT = PAGE_WIDTH - LEFT

Align = Literal["left", "right", "centre"]


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour in the file's own words: red, green, blue from 0 to 1."""

    rgb: str


INK = Colour("0.11 0.13 0.17")
GREY = Colour("0.36 0.40 0.46")
ACCENT = Colour("0.10 0.27 0.42")
HAIRLINE = Colour("0.78 0.81 0.85")
TINT = Colour("0.945 0.955 0.97")
WHITE = Colour("1 1 1")
WATERMARK = Colour("0.935 0.945 0.96")


def _accent(text: str) -> Colour:
    """The practice's colour, darkened until white text can be read on it and it can be read on white."""
    if len(text) != 7 or not text.startswith("#"):
        return ACCENT
    try:
        parts = [int(text[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    except ValueError:
        return ACCENT
    while _contrast_with_white(parts) < READABLE:
        parts = [part * 0.95 for part in parts]
    return Colour(" ".join(f"{part:.3f}" for part in parts))


READABLE = 4.5
"""Contrast that WCAG 2.1 (1.4.3) asks of text."""


def _contrast_with_white(parts: list[float]) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)


@dataclass(frozen=True, slots=True, eq=False)
class Style:
    """How a piece of text looks. Styles are module constants and compared by identity."""

    size: float
    face: Face = Face.REGULAR
    colour: Colour = INK

    def width(self, text: str) -> float:
        """How wide the text is, in points."""
        return unit_width(text, self.face) * self.size

    def sized_to(self, text: str, width: float, *, smallest: float) -> Style:
        """The same style, smaller when the text is wider than `width`, but never below `smallest`."""
        wide = self.width(text)
        if wide <= width:
            return self
        return Style(max(smallest, self.size * width / wide), self.face, self.colour)

    def cut(self, text: str, width: float) -> str:
        """The text, ending in … when it is wider than `width`."""
        if self.width(text) <= width:
            return text
        kept = next((count for count in range(len(text), 0, -1) if self.width(text[:count] + "…") <= width), 0)
        return f"{text[:kept].rstrip()}…"

    def wrap(self, text: str, width: float) -> list[str]:
        """The text in lines no wider than `width`; a word that is wider alone is broken."""
        if self.width(text) <= width:
            return [text] if text else []
        lines: list[str] = []
        line, used, space = "", 0.0, self.width(" ")
        for word in text.split():
            wide = self.width(word)
            if line and used + space + wide <= width:
                line, used = f"{line} {word}", used + space + wide
                continue
            if line:
                lines.append(line)
            line, used = word, wide
            if wide > width:
                *broken, line = self._broken(word, width)
                lines += broken
                used = self.width(line)
        return [*lines, line] if line else lines

    def _broken(self, word: str, width: float) -> list[str]:
        pieces = []
        while self.width(word) > width:
            fitting = (count for count in range(len(word) - 1, 1, -1) if self.width(word[:count]) <= width)
            cut = next(fitting, 1)
            pieces.append(word[:cut])
            word = word[cut:]
        return [*pieces, word]


class Sheet:
    """One page, or one form, being drawn. Nothing reaches the file before its `Paper` takes it."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self.forms: list[str] = []
        self.pictures: list[tuple[ImageReader, float, float, float, float]] = []
        self._shapes: list[str] = []
        self._text: list[str] = []
        self._style: Style | None = None
        self.groups = Groups() if paper.is_tagged else None

    def begin(self, tag: str = PARAGRAPH, *, key: str = "", rank: int = 0) -> Group | None:
        """Texts from here on are read as one: a paragraph, heading or row. Gives what was open, for `go_back`."""
        return None if self.groups is None else self.groups.begin(tag, key, rank)

    def go_back(self, group: Group | None) -> None:
        """Goes on with the group that `begin` gave."""
        if self.groups is not None and group is not None:
            self.groups.go_back(group)

    def text(self, x: float, y: float, text: str, style: Style, align: Align = "left") -> None:
        """Writes one line; `y` is its baseline, `x` its left end, right end or middle."""
        if not text:
            return
        if align != "left":
            width = unit_width(text, style.face) * style.size
            x -= width if align == "right" else width / 2
        out = self._text
        if style is not self._style:
            self._style = style
            out.append(self._paper.style_operators(style))
        if self.groups is None:
            out.append(f"1 0 0 1 {x:.2f} {PAGE_HEIGHT - y:.2f} Tm {self._paper.show_operators(text, style)}")
            return
        number = self.groups.mark(x, y, is_amount=align == "right")
        show = self._paper.show_operators(f"{text} ", style)  # without a blank a reader runs lines together
        out.append(f"/Span <</MCID {number}>> BDC 1 0 0 1 {x:.2f} {PAGE_HEIGHT - y:.2f} Tm {show} EMC")

    def lines(self, x: float, y: float, lines: Iterable[str], style: Style, leading: float) -> float:
        """Writes lines below one another and gives the baseline after the last."""
        for line in lines:
            self.text(x, y, line, style)
            y += leading
        return y

    def rule(self, x: float, y: float, x_end: float, *, colour: Colour = HAIRLINE, weight: float = 0.5) -> None:
        """Draws a level line."""
        up = PAGE_HEIGHT - y
        rgb = self._paper.rgb(colour)
        self._shapes.append(f"{rgb} RG {weight} w {x:.2f} {up:.2f} m {x_end:.2f} {up:.2f} l S")

    def dashes(self, x: float, y: float, x_end: float) -> None:
        """Draws a dashed level line: where the coupon is torn off."""
        up = PAGE_HEIGHT - y
        self._shapes.append(f"q {GREY.rgb} RG 0.6 w [4 3] 0 d {x:.2f} {up:.2f} m {x_end:.2f} {up:.2f} l S Q")

    def fill(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """Fills a rectangle whose upper left corner is given."""
        rgb = self._paper.rgb(colour)
        self._shapes.append(f"{rgb} rg {x:.2f} {PAGE_HEIGHT - y - height:.2f} {width:.2f} {height:.2f} re f")

    def box(
        self, x: float, y: float, width: float, height: float, *, colour: Colour = GREY, weight: float = 0.7
    ) -> None:
        """Draws a rectangle's outline."""
        up = PAGE_HEIGHT - y - height
        rgb = self._paper.rgb(colour)
        self._shapes.append(f"{rgb} RG {weight} w {x:.2f} {up:.2f} {width:.2f} {height:.2f} re S")

    def squares(self, x: float, y: float, unit: float, rows: Iterable[Iterable[int]]) -> None:
        """Fills the set cells of a grid, run by run: a QR code."""
        parts = [f"{Colour('0 0 0').rgb} rg"]
        for row_number, row in enumerate(rows):
            up = PAGE_HEIGHT - y - (row_number + 1) * unit
            start = -1
            for column, cell in enumerate([*row, 0]):
                if cell and start < 0:
                    start = column
                elif not cell and start >= 0:
                    parts.append(f"{x + start * unit:.3f} {up:.3f} {(column - start) * unit:.3f} {unit:.3f} re")
                    start = -1
        parts.append("f")
        self._shapes.append("\n".join(parts))

    def watermark(self, text: str) -> None:
        """Writes one word large, pale and slanted across the page, behind all other text."""
        style = Style(150.0, Face.BOLD, WATERMARK)
        half = style.width(text) / 2 * 0.7071
        self._shapes.append(
            f"BT {self._paper.style_operators(style)} 0.7071 0.7071 -0.7071 0.7071 "
            f"{PAGE_WIDTH / 2 - half + 37:.2f} {PAGE_HEIGHT / 2 - half - 37:.2f} Tm "
            f"{self._paper.show_operators(text, style)} ET"
        )

    def picture(self, picture: ImageReader, x: float, y: float, width: float, height: float) -> None:
        """Draws an image with its upper left corner at the place given."""
        self.pictures.append((picture, x, PAGE_HEIGHT - y - height, width, height))

    def form(self, name: str) -> None:
        """Puts a form made by `Paper.form` below everything else on this page."""
        self.forms.append(name)

    def operators(self) -> str:
        """The whole sheet in the file's own words."""
        parts = [*self._shapes]
        if parts and self.groups is not None:
            parts = ["/Artifact BMC", *parts, "EMC"]
        if self._text:
            parts += ["BT", *self._text, "ET"]
        return "\n".join(parts)


class Paper:
    """One PDF file being written. Equal calls give equal bytes: no clock, no random id."""

    def __init__(
        self, *, title: str, author: str, accent: str = "", language: str = "en-US", is_tagged: bool = False
    ) -> None:
        self.is_tagged = is_tagged
        """Whether the file says how it is read aloud. Then nothing is drawn as a form: its words would be lost."""
        font(Face.REGULAR)
        self._accent = _accent(accent)
        self._file = BytesIO()
        self._canvas = Canvas(
            self._file,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            invariant=1,
            pageCompression=1,
            initialFontName=Face.REGULAR.value,  # else every page names an unembedded Helvetica
            lang=language,
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setCreator("ARCaller Desktop")
        # ReportLab's fonts keep their subsets per document; there is no public way to name it.
        self._document = self._canvas._doc  # noqa: SLF001
        self._tree = StructureTree(self._document) if is_tagged else None
        self._style_operators: dict[Style, str] = {}
        self._font_names: dict[tuple[Face, int], str] = {}
        self._codes: dict[Face, dict[str, int]] = {}
        """Letters of the first subset of each font and where they stand in it."""

    def rgb(self, colour: Colour) -> str:
        """The colour in the file's own words; the accent is the practice's own where it has one."""
        return self._accent.rgb if colour is ACCENT else colour.rgb

    def sheet(self) -> Sheet:
        """An empty sheet for this file."""
        return Sheet(self)

    def form(self, name: str, sheet: Sheet) -> None:
        """Keeps the sheet as a form that pages can stand on; it is in the file once."""
        self._canvas.beginForm(name)
        self._draw(sheet)
        self._canvas.endForm()

    def page(self, sheet: Sheet) -> None:
        """Adds the sheet as the next page."""
        self._draw(sheet)
        self._canvas.showPage()
        if self._tree is not None and sheet.groups is not None:
            self._tree.add_page(self._document.Pages.pages[-1], sheet.groups)

    def save(self) -> bytes:
        """The finished file."""
        if self._tree is not None:
            self._tree.finish()
        self._canvas.save()
        return self._file.getvalue()

    def style_operators(self, style: Style) -> str:
        """What switches to the style: colour and font of the first subset."""
        known = self._style_operators.get(style)
        if known is None:
            known = f"{self.rgb(style.colour)} rg {self._font_name(style.face, 0)} {style.size:.2f} Tf"
            self._style_operators[style] = known
        return known

    def show_operators(self, text: str, style: Style) -> str:
        """What shows the text in the style that is already switched on."""
        text = composed(text)
        if text.isascii():  # stands at its own codes in the first subset
            if "(" in text or ")" in text or "\\" in text:
                text = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
            return f"({text}) Tj"
        codes = self._codes.setdefault(style.face, {})
        try:
            return f"<{bytes([codes[sign] for sign in text]).hex()}> Tj"
        except KeyError:
            return self._show_new_letters(text, style, codes)

    def _show_new_letters(self, text: str, style: Style, codes: dict[str, int]) -> str:
        size = f"{style.size:.2f} Tf"
        shown: list[str] = []
        rest = iter(text)
        for subset, part in font(style.face).splitString(text, self._document):
            letters = dict(zip((next(rest) for _ in part), part, strict=True))
            if subset:  # a file with more than some 220 different letters has several subsets
                shown.append(f"{self._font_name(style.face, subset)} {size} <{part.hex()}> Tj")
                shown.append(f"{self._font_name(style.face, 0)} {size}")
            else:
                codes.update(letters)
                shown.append(f"<{part.hex()}> Tj")
        return " ".join(shown)

    def _font_name(self, face: Face, subset: int) -> str:
        name = self._font_names.get((face, subset))
        if name is None:
            made = font(face)
            made.splitString("A", self._document)  # makes the font's state for this document
            name = self._font_names[face, subset] = made.getSubsetInternalName(subset, self._document)
        return name

    def _draw(self, sheet: Sheet) -> None:
        for name in sheet.forms:
            self._canvas.doForm(name)
        if sheet.pictures and self.is_tagged:
            self._canvas.addLiteral("/Artifact BMC")
        for picture, x, y, width, height in sheet.pictures:
            self._canvas.drawImage(picture, x, y, width, height, mask="auto")
        if sheet.pictures and self.is_tagged:
            self._canvas.addLiteral("EMC")
        self._canvas.addLiteral(sheet.operators())


def _page_of(number: int, count: int) -> str:
    return f"Page {number} of {count}"


CONTINUED = Style(8.5, Face.ITALIC, GREY)


class Flow:
    """Sheets filled from top to bottom for papers whose length is not known: summaries, agreements.

    `start(sheet, number)` draws the head of a page and gives where its body begins.
    """

    def __init__(self, paper: Paper, *, start: Callable[[Sheet, int], float], bottom: float) -> None:
        self._paper = paper
        self._start = start
        self._bottom = bottom
        self.sheets: list[Sheet] = []
        self.y = 0.0
        self.continued = ""
        """What a new page says it goes on with."""
        self.new_page()

    @property
    def sheet(self) -> Sheet:
        """The sheet that is being filled."""
        return self.sheets[-1]

    def new_page(self) -> None:
        """Goes on at the top of a new sheet."""
        self.sheets.append(self._paper.sheet())
        self.y = self._start(self.sheet, len(self.sheets))
        if self.continued:
            self.sheet.text(LEFT, self.y + 12, self.continued, CONTINUED)
            self.y += 18

    def need(self, height: float) -> None:
        """Starts a new page when less than `height` is left."""
        if self.y + height > self._bottom:
            self.new_page()

    def gap(self, height: float) -> None:
        """Leaves room."""
        self.y += height

    def paragraph(
        self,
        text: str,
        style: Style,
        *,
        x: float = LEFT,
        width: float = RIGHT - LEFT,
        leading: float,
        tag: str = PARAGRAPH,
    ) -> None:
        """Writes a wrapped text, over page ends where it must."""
        self.sheet.begin(tag)
        for line in style.wrap(text, width):
            before = self.sheet
            self.need(leading)
            if self.sheet is not before:
                self.sheet.begin(tag)
            self.sheet.text(x, self.y + style.size, line, style)
            self.y += leading

    def finish(self, number_style: Style, words: Callable[[int, int], str] = _page_of) -> None:
        """Writes `Page x of y` on every sheet and hands them all to the paper."""
        count = len(self.sheets)
        for number, sheet in enumerate(self.sheets, start=1):
            sheet.begin(rank=LAST)
            sheet.text(RIGHT, PAGE_HEIGHT - 30, words(number, count), number_style, "right")
            self._paper.page(sheet)


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def paper_date(day: date) -> str:
    """`Mar 4, 2026`, whatever the PC's language."""
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"


def paper_amount(cents: Money) -> str:
    """`$1,234.50` or `–$25.00`."""
    return dollars(cents).replace("-", "–")
