"""A statement in large print: 16 points and more for all that has to be read, one amount a line instead of columns.

The first page keeps addressee, sender and coupon where the windows of the envelopes are; those stay small.
"""

from __future__ import annotations

from arcaller_desktop.documents.envelopes import Envelope, envelope_of
from arcaller_desktop.documents.fonts import Face
from arcaller_desktop.documents.layout import (
    ACCENT,
    GREY,
    LEFT,
    PAGE_HEIGHT,
    RIGHT,
    TINT,
    WHITE,
    Flow,
    Paper,
    Sheet,
    Style,
    paper_amount,
)
from arcaller_desktop.documents.letterhead import draw_in_zone, draw_logo, envelope_lines
from arcaller_desktop.documents.statement_coupon import RETURN_ADDRESS, draw_coupon, draw_coupon_form
from arcaller_desktop.documents.statement_lines import by_patient, insurer_words, why_text
from arcaller_desktop.documents.statement_summary import due_label, due_words, summary_box
from arcaller_desktop.documents.texts import paper_texts
from arcaller_desktop.domain.paper_texts import PaperTexts
from arcaller_desktop.domain.statements import StatementContent, StatementLine, StatementVisit

TITLE = Style(24.0, Face.BOLD, ACCENT)
TEXT = Style(16.0)
STRONG = Style(16.0, Face.BOLD)
SECTION = Style(18.0, Face.BOLD, ACCENT)
DUE_LABEL = Style(18.0, Face.BOLD, WHITE)
DUE_AMOUNT = Style(26.0, Face.BOLD, WHITE)
SENDER_NAME = Style(9.0, Face.BOLD)
ADDRESSEE = Style(10.0)
NUMBER = Style(12.0, Face.REGULAR, GREY)
LEADING = 22.0
BODY_TOP = 244.0
BOTTOM = PAGE_HEIGHT - 56
BAR = 46.0


def render_large(paper: Paper, content: StatementContent) -> int:
    """Adds the statement to the file and gives the number of its pages."""
    texts, envelope = paper_texts(content.language), envelope_of(content.envelope)
    first = paper.sheet()
    to_pay = content.summary.amount_due_cents > 0
    rest = _first_page(first, content, envelope, texts, bottom=envelope.coupon_top - 6 if to_pay else BOTTOM)
    flow = Flow(paper, start=lambda sheet, _number: _later_head(sheet, content, texts), bottom=BOTTOM)
    for message in rest:
        flow.paragraph(message, TEXT, leading=LEADING)
        flow.gap(10)
    _visits(flow, content, texts)
    _pending(flow, content, texts)
    sheets = [first, *flow.sheets]
    for number, sheet in enumerate(sheets, start=1):
        # The coupon is torn off: page one has its number above it.
        y = PAGE_HEIGHT - 30 if number > 1 else 108.0
        sheet.text(RIGHT, y, texts("page.of", number=number, count=len(sheets)), NUMBER, "right")
        paper.page(sheet)
    return len(sheets)


def _first_page(
    sheet: Sheet, content: StatementContent, envelope: Envelope, texts: PaperTexts, *, bottom: float
) -> tuple[str, ...]:
    """Head, sum and coupon; gives the messages that found no room."""
    practice = content.practice
    if content.demo:
        sheet.watermark("DEMO")
    sender = envelope_lines(practice.name, practice.address, most=3)
    draw_in_zone(sheet, envelope.return_zone, sender, RETURN_ADDRESS, 11.5, name_style=SENDER_NAME)
    addressee = envelope_lines(content.guarantor_name, content.guarantor_address, most=4)
    draw_in_zone(sheet, envelope.mail_zone, addressee, ADDRESSEE, 12.0)
    if practice.logo:
        draw_logo(sheet, practice.logo, right=RIGHT, top=30, width=84, height=30)
    side, room = envelope.side, RIGHT - envelope.side
    sheet.text(side, 90, texts("statement"), TITLE.sized_to(texts("statement"), room, smallest=12))
    for line_y, part in ((138, texts.short_date(content.statement_date)), (160, content.account)):
        sheet.text(side, line_y, part, STRONG.sized_to(part, room, smallest=9))
    if practice.phone:
        sheet.text(
            side,
            190,
            texts("questions"),
            NUMBER.sized_to(texts("questions"), room, smallest=8),
        )
        sheet.text(side, 210, practice.phone, STRONG.sized_to(practice.phone, room, smallest=9))
    y = _due_bar(sheet, content, texts, BODY_TOP)
    if content.summary.amount_due_cents > 0:
        draw_coupon_form(sheet, practice, envelope, texts)
        draw_coupon(sheet, content, envelope, texts)
    return _first_words(sheet, content, texts, y, bottom)


def _due_bar(sheet: Sheet, content: StatementContent, texts: PaperTexts, y: float) -> float:
    due = content.summary.amount_due_cents
    sheet.fill(LEFT, y, RIGHT - LEFT, BAR, ACCENT)
    amount, label = paper_amount(abs(due)), due_label(content, texts)
    sheet.text(LEFT + 12, y + 30, label, DUE_LABEL)
    room = RIGHT - LEFT - 36 - DUE_LABEL.width(label)
    sheet.text(RIGHT - 12, y + 32, amount, DUE_AMOUNT.sized_to(amount, room, smallest=12), "right")
    sheet.text(LEFT, y + BAR + 22, due_words(content, texts), STRONG)
    return y + BAR + 32


def _first_words(
    sheet: Sheet, content: StatementContent, texts: PaperTexts, y: float, bottom: float
) -> tuple[str, ...]:
    box = summary_box(content, texts)
    for label, amount in (*box.rows, *box.notes):
        if y + LEADING > bottom:
            break
        sheet.text(LEFT, y + TEXT.size, label, TEXT.sized_to(label, RIGHT - LEFT - 120, smallest=11))
        sheet.text(RIGHT, y + TEXT.size, amount, TEXT, "right")
        y += LEADING
    rest = list(content.messages)
    while rest:
        lines = TEXT.wrap(rest[0], RIGHT - LEFT)
        if y + LEADING * len(lines) + 8 > bottom:
            break
        y = sheet.lines(LEFT, y + TEXT.size + 6, lines, TEXT, LEADING) - TEXT.size + 2
        rest.pop(0)
    return tuple(rest)


def _later_head(sheet: Sheet, content: StatementContent, texts: PaperTexts) -> float:
    if content.demo:
        sheet.watermark("DEMO")
    sheet.text(LEFT, 46, content.practice.name, NUMBER.sized_to(content.practice.name, 300, smallest=8))
    words = texts("statement.later", number=content.statement_number, day="", account=content.account)
    words = words.replace(" ·  ·", " ·")
    sheet.text(RIGHT, 46, words, NUMBER.sized_to(words, 220, smallest=7), "right")
    sheet.rule(LEFT, 56, RIGHT)
    return 68.0


def _visits(flow: Flow, content: StatementContent, texts: PaperTexts) -> None:
    family = by_patient(content.visits)
    for name, visits in family:
        if len(family) > 1:
            flow.need(LEADING * 6)
            flow.paragraph(texts("visits.of", name=name), TITLE, leading=32)
        for visit in visits:
            _visit(flow, visit, texts)
        if len(family) > 1:
            owed = sum(visit.owe_cents for visit in visits)
            _amount(flow, texts("total.patient", name=name), owed, STRONG)
            flow.gap(14)
    if content.visits:
        flow.need(LEADING * 2)
        _amount(flow, texts("total"), sum(line.owe_cents for line in content.lines), SECTION)


def _visit(flow: Flow, visit: StatementVisit, texts: PaperTexts) -> None:
    flow.need(LEADING * 5)
    day = texts.short_date(visit.service_date)
    words = " · ".join(part for part in (day, visit.patient_first_name, visit.provider) if part)
    flow.paragraph(words, SECTION, leading=25)
    if visit.insurer:
        flow.paragraph(insurer_words(visit, texts), TEXT, leading=LEADING)
    for line in visit.lines:
        _line(flow, line, texts)
    flow.gap(12)


def _line(flow: Flow, line: StatementLine, texts: PaperTexts) -> None:
    flow.need(LEADING * 3)
    flow.gap(4)
    flow.paragraph(line.description or texts("service"), STRONG, leading=LEADING)
    for label, cents in (
        ("column.charge", line.charge_cents),
        ("column.insurance", -line.insurance_paid_cents),
        ("column.adjusted", -line.adjustment_cents),
        ("column.paid", -line.patient_paid_cents),
    ):
        if cents:
            _amount(flow, texts(label), cents, TEXT)
    _amount(flow, texts("column.owe"), line.owe_cents, STRONG, tinted=True)
    for words in (why_text(line, texts) if line.why else "", line.note):
        flow.paragraph(words, TEXT, leading=LEADING)


def _amount(flow: Flow, label: str, cents: int, style: Style, *, tinted: bool = False) -> None:
    flow.need(LEADING)
    if tinted:
        flow.sheet.fill(LEFT, flow.y, RIGHT - LEFT, LEADING, TINT)
    amount = paper_amount(cents)
    room = RIGHT - LEFT - 24 - style.width(amount)
    flow.sheet.text(LEFT + 6, flow.y + style.size, label, style.sized_to(label, room, smallest=11))
    flow.sheet.text(RIGHT - 6, flow.y + style.size, amount, style, "right")
    flow.gap(LEADING)


def _pending(flow: Flow, content: StatementContent, texts: PaperTexts) -> None:
    if not content.pending:
        return
    flow.need(LEADING * 5)
    flow.gap(14)
    flow.paragraph(texts("pending"), SECTION, leading=25)
    flow.paragraph(texts("pending.nothing"), TEXT, leading=LEADING)
    for visit in content.pending:
        parts = (texts.short_date(visit.service_date), visit.patient_first_name, visit.description, visit.insurer)
        flow.paragraph(" · ".join(part for part in parts if part), TEXT, leading=LEADING)
        _amount(flow, texts("column.charge"), visit.charge_cents, TEXT)
