"""A letter as PDF: addressee and sender in their windows, then as many pages as its text needs."""

from __future__ import annotations

from dataclasses import dataclass

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.documents.envelopes import MAIL_SEEN, envelope_of
from arcaller_desktop.documents.fonts import Face, missing_letters
from arcaller_desktop.documents.layout import (
    ACCENT,
    GREY,
    HAIRLINE,
    LEFT,
    PAGE_HEIGHT,
    RIGHT,
    TINT,
    Flow,
    Paper,
    Sheet,
    Style,
)
from arcaller_desktop.documents.letterhead import draw_in_zone, draw_logo, envelope_lines, fits_zone
from arcaller_desktop.documents.tagging import HEAD_ROW, HEADING, ROW, TITLE
from arcaller_desktop.documents.texts import paper_texts
from arcaller_desktop.domain.letters import BlockKind, LetterBlock, LetterContent, LetterTable
from arcaller_desktop.domain.paper_texts import PaperTexts

TEMPLATE_VERSION = 1
"""Goes up with every change that makes the same content look different; stored with each letter."""

BODY_TOP = MAIL_SEEN.bottom + 16
BODY_BOTTOM = PAGE_HEIGHT - 56
POINT = 14.0

SENDER = Style(9.0)
SENDER_NAME = Style(9.0, Face.BOLD)
ADDRESSEE = Style(10.0)
SMALL = Style(8.5, Face.REGULAR, GREY)
FACT = Style(9.0, Face.BOLD)
NUMBER = Style(8.0, Face.REGULAR, GREY)


@dataclass(frozen=True, slots=True)
class _Print:
    """Sizes of one letter: ordinary print, or large."""

    text: Style
    subject: Style
    heading: Style
    cell: Style
    head_cell: Style
    leading: float


ORDINARY = _Print(
    Style(10.0), Style(13.0, Face.BOLD, ACCENT), Style(10.5, Face.BOLD, ACCENT), Style(8.5), Style(7.5, Face.BOLD), 14.0
)
LARGE = _Print(
    Style(16.0),
    Style(20.0, Face.BOLD, ACCENT),
    Style(17.0, Face.BOLD, ACCENT),
    Style(12.0),
    Style(11.0, Face.BOLD),
    22.0,
)
"""16 points: what the American Printing House and the RNIB call large print begins there or little above."""


def render_letter(content: LetterContent) -> bytes:
    """The letter as a PDF. Equal content gives equal bytes. Raises LogoUnreadableError."""
    return render_letters((content,))


def render_letters(contents: tuple[LetterContent, ...]) -> bytes:
    """Letters behind one another in one PDF, each counting its own pages: what one print job takes."""
    first = contents[0]
    title = first.subject if len(contents) == 1 else "Letters"
    language = "es-US" if first.language == "es" else "en-US"
    paper = Paper(
        title=title,
        author=first.practice.name,
        accent=first.practice.colour,
        language=language,
        is_tagged=len(contents) == 1,
    )
    for content in contents:
        _render(paper, content)
    return paper.save()


def letter_problems(content: LetterContent) -> tuple[Problem, ...]:
    """What would not come out right on paper: letters the font lacks, an address too long for its window."""
    texts = [content.addressee_name, *content.addressee_address.lines, content.subject, content.practice.name]
    for block in content.blocks:
        texts.append(block.text)
        if block.table is not None:
            texts += [cell for row in (block.table.headings, *block.table.rows) for cell in row]
    missing = "".join(sorted(set("".join(missing_letters(text.replace("\n", " ")) for text in texts))))
    problems = []
    if missing:
        codes = ", ".join(f"U+{ord(sign):04X}" for sign in missing)
        problems.append(
            Problem(
                severity="error",
                code="LETTERS_MISSING",
                where="letter",
                message=f"The printed font has no shape for {len(missing)} of the letters used ({codes}).",
                remedy="Write the name in Latin letters.",
            )
        )
    zone = envelope_of(content.envelope).mail_zone
    lines = envelope_lines(content.addressee_name, content.addressee_address, most=4)
    if not all(fits_zone(zone, line, ADDRESSEE) for line in lines):
        problems.append(
            Problem(
                severity="error",
                code="ADDRESS_TOO_LONG",
                where="letter",
                message="The name or address is too long for the envelope's window.",
                remedy="Shorten it, or move the unit to the second address line.",
            )
        )
    return tuple(problems)


def _render(paper: Paper, content: LetterContent) -> None:
    texts = paper_texts(content.language)
    sizes = LARGE if content.large_print else ORDINARY
    flow = Flow(paper, start=lambda sheet, number: _start(sheet, content, texts, number), bottom=BODY_BOTTOM)
    flow.paragraph(content.subject, sizes.subject, leading=sizes.subject.size * 1.25, tag=TITLE)
    flow.gap(sizes.leading * 0.6)
    for place, block in enumerate(content.blocks):
        _draw_block(flow, block, sizes, is_last=place == len(content.blocks) - 1)
        after = content.blocks[place + 1].kind if place + 1 < len(content.blocks) else block.kind
        if block.kind is BlockKind.POINT and after is not BlockKind.POINT:
            flow.gap(sizes.leading * 0.4)
    flow.finish(NUMBER, words=lambda number, count: texts("page.of", number=number, count=count))


def _start(sheet: Sheet, content: LetterContent, texts: PaperTexts, number: int) -> float:
    if content.demo:
        sheet.watermark("DEMO")
    day = texts.long_date(content.letter_date)
    if number > 1:
        sheet.text(LEFT, 46, content.practice.name, FACT)
        sheet.text(RIGHT, 46, f"{content.account} · {day}" if content.account else day, SMALL, "right")
        sheet.rule(LEFT, 54, RIGHT)
        return 66.0
    envelope = envelope_of(content.envelope)
    sender = envelope_lines(content.practice.name, content.practice.address, most=3)
    draw_in_zone(sheet, envelope.return_zone, sender, SENDER, 11.5, name_style=SENDER_NAME)
    if content.practice.logo:
        draw_logo(sheet, content.practice.logo, right=RIGHT, top=36, width=130, height=44)
    y = sheet.lines(envelope.side, 104, [day], FACT, 13)
    if content.account:
        sheet.text(envelope.side, y, texts("account"), SMALL)
        sheet.text(envelope.side + 6 + SMALL.width(texts("account")), y, content.account, FACT)
        y += 13
    for part in (content.practice.phone, content.practice.hours):
        if part:
            sheet.text(envelope.side, y, part, SMALL.sized_to(part, RIGHT - envelope.side, smallest=6))
            y += 12
    addressee = envelope_lines(content.addressee_name, content.addressee_address, most=4)
    draw_in_zone(sheet, envelope.mail_zone, addressee, ADDRESSEE, 12.0)
    return BODY_TOP


def _draw_block(flow: Flow, block: LetterBlock, sizes: _Print, *, is_last: bool) -> None:
    if block.kind is BlockKind.TABLE and block.table is not None:
        _draw_table(flow, block.table, sizes)
    elif block.kind is BlockKind.HEADING:
        flow.need(sizes.leading * 4)
        flow.gap(sizes.leading * 0.25)
        flow.paragraph(block.text, sizes.heading, leading=sizes.heading.size * 1.3, tag=HEADING)
        flow.gap(sizes.leading * 0.2)
    elif block.kind is BlockKind.POINT:
        lines = sizes.text.wrap(block.text, RIGHT - LEFT - POINT)
        flow.need(sizes.leading * min(len(lines), 2))
        flow.sheet.begin()
        flow.sheet.text(LEFT, flow.y + sizes.text.size, "•", sizes.text)
        flow.paragraph(block.text, sizes.text, x=LEFT + POINT, width=RIGHT - LEFT - POINT, leading=sizes.leading)
        flow.gap(sizes.leading * 0.2)
    else:
        pieces = block.text.split("\n")
        if is_last or len(pieces) > 1:  # a closing or an address is not cut in two
            flow.need(sizes.leading * sum(max(len(sizes.text.wrap(piece, RIGHT - LEFT)), 1) for piece in pieces[:4]))
        for piece in pieces:
            flow.paragraph(piece, sizes.text, leading=sizes.leading)
        flow.gap(sizes.leading * 0.6)


def _widths(table: LetterTable, sizes: _Print) -> list[float]:
    """Each column as wide as its widest cell; what is left over goes to, or is taken from, the last column of text."""
    wide = [
        max(sizes.head_cell.width(heading), *(sizes.cell.width(row[place]) for row in table.rows), 0.0) + 10
        for place, heading in enumerate(table.headings)
    ]
    room = RIGHT - LEFT
    textual = [place for place in range(len(wide)) if place not in table.right] or list(range(len(wide)))
    widest = textual[-1]
    rest = room - sum(wide) + wide[widest]
    wide[widest] = max(rest, 60.0)
    scale = min(room / sum(wide), 1.0)
    return [width * scale for width in wide]


def _draw_table(flow: Flow, table: LetterTable, sizes: _Print) -> None:
    if sizes is LARGE:
        _draw_stacked(flow, table, sizes)
        return
    widths = _widths(table, sizes)
    flow.need(60)
    _draw_table_head(flow, table, widths, sizes)
    sheet = flow.sheet
    for row in table.rows:
        cells = [
            [] if not cell else [cell] if place in table.right else sizes.cell.wrap(cell, widths[place] - 10)
            for place, cell in enumerate(row)
        ]
        height = 11.0 * max(len(lines) for lines in cells) + 4
        flow.need(height)
        if flow.sheet is not sheet:
            sheet = flow.sheet
            _draw_table_head(flow, table, widths, sizes)
        flow.sheet.begin(ROW)
        x = LEFT
        for place, lines in enumerate(cells):
            if place in table.right and lines:
                edge = x + widths[place] - 5
                flow.sheet.text(
                    edge, flow.y + 10, lines[0], sizes.cell.sized_to(lines[0], widths[place] - 6, smallest=5), "right"
                )
            else:
                flow.sheet.lines(x + 5, flow.y + 10, lines, sizes.cell, 11.0)
            x += widths[place]
        flow.gap(height)
        flow.sheet.rule(LEFT, flow.y - 1, RIGHT, colour=HAIRLINE, weight=0.4)
    flow.gap(sizes.leading * 0.7)


def _draw_table_head(flow: Flow, table: LetterTable, widths: list[float], sizes: _Print) -> None:
    flow.sheet.begin(HEAD_ROW)
    flow.sheet.fill(LEFT, flow.y, RIGHT - LEFT, 16, TINT)
    x = LEFT
    for place, heading in enumerate(table.headings):
        style = sizes.head_cell.sized_to(heading, widths[place] - 6, smallest=5)
        if place in table.right:
            flow.sheet.text(x + widths[place] - 5, flow.y + 11, heading, style, "right")
        else:
            flow.sheet.text(x + 5, flow.y + 11, heading, style)
        x += widths[place]
    flow.gap(18)


def _draw_stacked(flow: Flow, table: LetterTable, sizes: _Print) -> None:
    """In large print a row of many columns is a small block: what it is, then each amount with its name."""
    for row in table.rows:
        words = " · ".join(cell for place, cell in enumerate(row) if place not in table.right and cell)
        flow.need(sizes.leading * (2 + len(table.right)))
        flow.paragraph(words, sizes.heading, leading=sizes.leading)
        for place in table.right:
            if not row[place]:
                continue
            flow.need(sizes.leading)
            flow.sheet.text(LEFT + POINT, flow.y + sizes.text.size, table.headings[place], sizes.text)
            flow.sheet.text(RIGHT, flow.y + sizes.text.size, row[place], sizes.text, "right")
            flow.gap(sizes.leading)
        flow.sheet.rule(LEFT, flow.y + 3, RIGHT, colour=HAIRLINE)
        flow.gap(sizes.leading * 0.5)
