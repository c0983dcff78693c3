"""The body of a statement, cut into pages: visits, carried totals, what waits with insurers, messages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from arcaller_desktop.documents.fonts import Face
from arcaller_desktop.documents.layout import (
    ACCENT,
    GREY,
    HAIRLINE,
    INK,
    LEFT,
    RIGHT,
    TINT,
    Sheet,
    Style,
    paper_amount,
)
from arcaller_desktop.documents.tagging import HEAD_ROW, PARAGRAPH, ROW
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.paper_texts import PaperTexts
from arcaller_desktop.domain.statements import (
    PendingVisit,
    StatementContent,
    StatementLine,
    StatementVisit,
)

Amounts = tuple[Money, Money, Money, Money, Money]
"""Charge, insurance paid, adjusted, patient paid, owed."""
NOTHING: Amounts = (0, 0, 0, 0, 0)

COLUMNS = (328.0, 394.0, 450.0, 506.5, RIGHT - 6)
"""Right ends of the five amounts."""
HEADINGS = ("column.charge", "column.insurance", "column.adjusted", "column.paid", "column.owe")
DESCRIPTION = LEFT + 14
DESCRIPTION_WIDTH = 228.0
DESCRIPTION_MOST_LINES = 6
INSURER_WIDTH = 270.0
HEAD_HEIGHT = 20.0
CARRY_HEIGHT = 18.0

HEADING = Style(7.5, Face.BOLD, GREY)
VISIT = Style(9.0, Face.BOLD, INK)
VISIT_DETAIL = Style(8.5, Face.REGULAR, GREY)
DESCRIPTION_STYLE = Style(9.0)
WHY = Style(7.5, Face.REGULAR, GREY)
AMOUNT = Style(8.5)
QUIET_AMOUNT = Style(8.5, Face.REGULAR, GREY)
OWED = Style(8.5, Face.BOLD)
CARRY = Style(8.5, Face.ITALIC, GREY)
TOTAL = Style(9.0, Face.BOLD, INK)
PATIENT_TOTAL = Style(8.5, Face.BOLD, GREY)
SECTION = Style(9.5, Face.BOLD, ACCENT)
MESSAGE = Style(9.0)


@dataclass(frozen=True, slots=True)
class Row:
    """A piece of the body that stays in one piece. `draw` gets the sheet and the row's upper edge."""

    height: float
    draw: Callable[[Sheet, float], None]
    amounts: Amounts = NOTHING
    keep_with_next: bool = False
    in_table: bool = True
    heading: Row | None = None
    """What is repeated above this row when a page starts with it."""


@dataclass(frozen=True, slots=True)
class BodyPage:
    """The rows of one page, with the totals its reader needs to go on."""

    rows: tuple[Row, ...]
    carried_in: Amounts | None
    carried_out: Amounts | None

    @property
    def has_table(self) -> bool:
        """Whether the column headings are needed."""
        return any(row.in_table for row in self.rows)


def body_rows(content: StatementContent, messages: Sequence[str], texts: PaperTexts) -> list[Row]:
    """The body of the statement in order, with the messages that stand below the visits."""
    rows: list[Row] = []
    total = NOTHING
    family = by_patient(content.visits)
    for name, visits in family:
        own = NOTHING
        for visit in visits:
            rows.append(_visit_row(visit, texts))
            again = _visit_row(visit, texts, continued=True)
            for place, line in enumerate(visit.lines):
                last = line is visits[-1].lines[-1]
                row = _line_row(line, texts, heading=again if place else None, keep_with_next=last)
                own = added(own, row.amounts)
                rows.append(row)
        total = added(total, own)
        if len(family) > 1 and len(visits) > 1:  # one visit alone is its own section
            rows.append(
                _patient_total_row(own, texts("total.patient", name=name), keep_with_next=visits is family[-1][1])
            )
    if rows:
        rows.append(_total_row(total, texts("total")))
    rows += _pending_rows(content.pending, texts)
    rows += _message_rows(messages)
    return rows


def by_patient(visits: Sequence[StatementVisit]) -> list[tuple[str, list[StatementVisit]]]:
    """The visits of each patient of a family together, in the order in which they first come."""
    found: dict[str, list[StatementVisit]] = {}
    for visit in visits:
        found.setdefault(visit.patient_first_name, []).append(visit)
    return list(found.items())


def paginate(rows: Sequence[Row], *, first_room: float, later_room: float) -> list[BodyPage]:
    """Cuts the rows into pages. Headings stay with their lines; totals are carried where the table goes on."""
    last_in_table = max((number for number, row in enumerate(rows) if row.in_table), default=-1)
    table_rest = [0.0] * (len(rows) + 1)
    for number in range(len(rows) - 1, -1, -1):
        table_rest[number] = table_rest[number + 1] + (rows[number].height if rows[number].in_table else 0.0)
    pages: list[BodyPage] = []
    page: list[Row] = []
    carried_in: Amounts | None = None
    running = NOTHING
    room, used = first_room, HEAD_HEIGHT
    for number, row in enumerate(rows):
        need = _kept_height(rows, number)
        if row.in_table:
            fits = used + need + CARRY_HEIGHT <= room or used + table_rest[number] <= room
        else:
            fits = used + need <= room
        if not fits and (page or not pages):  # a first page may stay empty, the next ones are long enough
            goes_on = 0 < number <= last_in_table
            pages.append(BodyPage(tuple(page), carried_in, running if goes_on else None))
            page = [row.heading] if row.heading else []
            carried_in = running if goes_on else None
            room = later_room
            used = (HEAD_HEIGHT if row.in_table else 0.0) + (CARRY_HEIGHT if goes_on else 0.0)
            used += sum(repeated.height for repeated in page)
        page.append(row)
        used += row.height
        running = added(running, row.amounts)
    pages.append(BodyPage(tuple(page), carried_in, None))
    return pages


def _kept_height(rows: Sequence[Row], number: int) -> float:
    """The height of a row with all that must stand on its page."""
    height = rows[number].height
    while rows[number].keep_with_next and number + 1 < len(rows):
        number += 1
        height += rows[number].height
    return height


def draw_body(sheet: Sheet, top: float, page: BodyPage, number: int, texts: PaperTexts) -> None:
    """Draws one page's part of the body from `top` down."""
    y = top
    if page.has_table:
        y = _draw_headings(sheet, y, texts)
    if page.carried_in is not None:
        _draw_carry(sheet, y, texts("carried.from", number=number - 1), page.carried_in)
        y += CARRY_HEIGHT
    for row in page.rows:
        sheet.begin(ROW if row.in_table else PARAGRAPH)
        row.draw(sheet, y)
        y += row.height
    if page.carried_out is not None:
        _draw_carry(sheet, y, texts("carried.to", number=number + 1), page.carried_out)


def added(left: Amounts, right: Amounts) -> Amounts:
    """The sums, column by column."""
    return (left[0] + right[0], left[1] + right[1], left[2] + right[2], left[3] + right[3], left[4] + right[4])


def amount_cell(cents: Money) -> str:
    """`1,234.50` or `–25.00`: under a heading, without the sign."""
    return paper_amount(cents).replace("$", "")


def why_text(line: StatementLine, texts: PaperTexts) -> str:
    """Why the patient and not the insurer pays, as a sentence: `You owe $80.00 your yearly deductible`."""
    words = [
        (part.words or texts(f"why.{part.reason.value}"), part.amount_cents) for part in line.why if part.amount_cents
    ]
    text = words[0][0] if len(words) == 1 else " + ".join(f"{paper_amount(cents)} {word}" for word, cents in words)
    return text[:1].upper() + text[1:]


def _draw_headings(sheet: Sheet, y: float, texts: PaperTexts) -> float:
    sheet.begin(HEAD_ROW)
    sheet.fill(LEFT, y, RIGHT - LEFT, HEAD_HEIGHT - 4, TINT)
    sheet.text(LEFT + 6, y + 11, texts("visit.and.service"), HEADING)
    for x, heading in zip(COLUMNS, HEADINGS, strict=True):
        sheet.text(x, y + 11, texts(heading), HEADING, "right")
    return y + HEAD_HEIGHT


def _draw_amounts(sheet: Sheet, y: float, amounts: Amounts, style: Style, owed: Style) -> None:
    for column in range(4):
        if amounts[column] or column == 0:
            sheet.text(COLUMNS[column], y, amount_cell(amounts[column]), style, "right")
    sheet.text(COLUMNS[4], y, amount_cell(amounts[4]), owed, "right")


def _draw_carry(sheet: Sheet, y: float, words: str, amounts: Amounts) -> None:
    sheet.begin(ROW)
    sheet.text(DESCRIPTION, y + 12, words, CARRY)
    _draw_amounts(sheet, y + 12, amounts, CARRY, CARRY)


def _visit_row(visit: StatementVisit, texts: PaperTexts, *, continued: bool = False) -> Row:
    parts = (visit.patient_first_name, visit.provider, texts("continued") if continued else "")
    detail = " · ".join(part for part in parts if part)
    insurer = ""
    if visit.insurer:
        insurer = insurer_words(visit, texts)
    day = texts.short_date(visit.service_date)
    detail_left = LEFT + 12 + VISIT.width(day)
    insurer = VISIT_DETAIL.cut(insurer, INSURER_WIDTH)
    detail = VISIT_DETAIL.cut(detail, COLUMNS[4] - VISIT_DETAIL.width(insurer) - 10 - detail_left)

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(LEFT + 6, y + 13, day, VISIT)
        sheet.text(detail_left, y + 13, detail, VISIT_DETAIL)
        sheet.text(COLUMNS[4], y + 13, insurer, VISIT_DETAIL, "right")

    return Row(18.0, draw, keep_with_next=True)


def insurer_words(visit: StatementVisit, texts: PaperTexts) -> str:
    """Who the insurer is, and when it was done with the visit."""
    if visit.insurer_processed_on is None:
        return visit.insurer
    return visit.insurer + texts("processed", day=texts.short_date(visit.insurer_processed_on))


def _patient_total_row(total: Amounts, words: str, *, keep_with_next: bool) -> Row:
    def draw(sheet: Sheet, y: float) -> None:
        sheet.rule(DESCRIPTION, y + 1, RIGHT)
        sheet.text(DESCRIPTION, y + 11, PATIENT_TOTAL.cut(words, COLUMNS[0] - DESCRIPTION - 50), PATIENT_TOTAL)
        _draw_amounts(sheet, y + 11, total, QUIET_AMOUNT, OWED)

    return Row(15.0, draw, keep_with_next=keep_with_next)


def _line_row(line: StatementLine, texts: PaperTexts, *, heading: Row | None, keep_with_next: bool) -> Row:
    description = _few_lines(DESCRIPTION_STYLE, line.description or texts("service"), DESCRIPTION_WIDTH)
    small = _few_lines(WHY, why_text(line, texts), DESCRIPTION_WIDTH + 60) if line.why else []
    if line.note:
        small += _few_lines(WHY, line.note, DESCRIPTION_WIDTH + 60)
    amounts = (
        line.charge_cents,
        line.insurance_paid_cents,
        line.adjustment_cents,
        line.patient_paid_cents,
        line.owe_cents,
    )

    def draw(sheet: Sheet, y: float) -> None:
        below = sheet.lines(DESCRIPTION, y + 10, description, DESCRIPTION_STYLE, 11.5)
        sheet.lines(DESCRIPTION, below - 1.5, small, WHY, 9.5)
        _draw_amounts(sheet, y + 10, amounts, AMOUNT, OWED)

    return Row(11.5 * len(description) + 9.5 * len(small) + 3.5, draw, amounts, keep_with_next, heading=heading)


def _few_lines(style: Style, text: str, width: float) -> list[str]:
    """The text in lines; a row must stay on one page, so what is longer than any service's name is cut."""
    lines = style.wrap(text, width)
    if len(lines) <= DESCRIPTION_MOST_LINES:
        return lines
    rest = " ".join(lines[DESCRIPTION_MOST_LINES - 1 :])
    return [*lines[: DESCRIPTION_MOST_LINES - 1], style.cut(rest, width)]


def _total_row(total: Amounts, words: str) -> Row:
    def draw(sheet: Sheet, y: float) -> None:
        sheet.rule(LEFT, y + 5, RIGHT, colour=GREY, weight=0.7)
        sheet.text(LEFT + 6, y + 18, TOTAL.cut(words, COLUMNS[0] - LEFT - 60), TOTAL)
        _draw_amounts(sheet, y + 18, total, AMOUNT, TOTAL)

    return Row(26.0, draw)


def _section_row(words: str, detail: str, total_cents: Money) -> Row:
    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(LEFT + 6, y + 20, words, SECTION)
        sheet.text(LEFT + 14 + SECTION.width(words), y + 20, detail, VISIT_DETAIL)
        if total_cents:
            sheet.text(COLUMNS[4], y + 20, paper_amount(total_cents), VISIT_DETAIL, "right")
        sheet.rule(LEFT, y + 25, RIGHT, colour=HAIRLINE)

    return Row(29.0, draw, keep_with_next=True, in_table=False)


def _pending_rows(pending: Sequence[PendingVisit], texts: PaperTexts) -> Iterator[Row]:
    if not pending:
        return
    total = sum(visit.charge_cents for visit in pending)
    yield _section_row(texts("pending"), texts("pending.nothing"), total)
    again = _section_row(texts("pending"), texts("continued"), 0)
    for place, visit in enumerate(pending):
        yield _pending_row(visit, texts, heading=again if place else None)


def _pending_row(visit: PendingVisit, texts: PaperTexts, *, heading: Row | None) -> Row:
    what = " · ".join(part for part in (visit.patient_first_name, visit.description) if part)
    insurer = QUIET_AMOUNT.cut(visit.insurer, 130)
    billed = insurer
    if visit.billed_on:
        billed = texts("pending.billed", insurer=insurer, day=texts.short_date(visit.billed_on))
    what = AMOUNT.cut(what, COLUMNS[3] - QUIET_AMOUNT.width(billed) - 10 - (LEFT + 72))

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(LEFT + 6, y + 10, texts.short_date(visit.service_date), AMOUNT)
        sheet.text(LEFT + 72, y + 10, what, AMOUNT)
        sheet.text(COLUMNS[3], y + 10, billed, QUIET_AMOUNT, "right")
        sheet.text(COLUMNS[4], y + 10, amount_cell(visit.charge_cents), QUIET_AMOUNT, "right")

    return Row(13.5, draw, in_table=False, heading=heading)


def _message_rows(messages: Sequence[str]) -> Iterator[Row]:
    for message in messages:
        for number, line in enumerate(MESSAGE.wrap(message, RIGHT - LEFT - 12)):
            yield _message_row(line, 10.0 if number == 0 else 0.0)


def _message_row(line: str, gap: float) -> Row:
    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(LEFT + 6, y + gap + 10, line, MESSAGE)

    return Row(12.5 + gap, draw, in_table=False)
