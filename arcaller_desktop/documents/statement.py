"""Patient statements as PDF: first page with addressee, sum and coupon, then as many pages as the visits need."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.documents.envelopes import COMMON_ENVELOPE, RETURN_ZONE, Envelope
from arcaller_desktop.documents.fonts import Face, missing_letters
from arcaller_desktop.documents.layout import (
    ACCENT,
    GREY,
    LEFT,
    PAGE_HEIGHT,
    RIGHT,
    TINT,
    WHITE,
    Paper,
    Sheet,
    Style,
    paper_amount,
    paper_date,
)
from arcaller_desktop.documents.letterhead import (
    LogoUnreadableError,
    draw_in_zone,
    draw_logo,
    draw_qr_code,
    envelope_lines,
    fits_zone,
    read_logo,
)
from arcaller_desktop.documents.statement_lines import BodyPage, body_rows, draw_body, paginate
from arcaller_desktop.domain.letterheads import Letterhead
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.statements import StatementContent, scan_line

TEMPLATE_VERSION = 1
"""Goes up with every change that makes the same content look different; stored with each statement."""

SIDE = 361.5
"""Left edge of the right-hand column, clear of every window."""
LATER_TOP = 74.0
LATER_BOTTOM = PAGE_HEIGHT - 48

TITLE = Style(21.0, Face.BOLD, ACCENT)
LABEL = Style(8.5, Face.REGULAR, GREY)
VALUE = Style(8.5, Face.BOLD)
RETURN_NAME = Style(9.0, Face.BOLD)
RETURN_ADDRESS = Style(9.0)
ADDRESSEE = Style(10.0)
REMIT_TO = Style(10.0)
SMALL = Style(8.0, Face.REGULAR, GREY)
SMALL_BOLD = Style(8.5, Face.BOLD)
LEAD = Style(9.5)
CARD_LABEL = Style(9.0)
DUE_LABEL = Style(11.0, Face.BOLD, WHITE)
DUE_AMOUNT = Style(16.0, Face.BOLD, WHITE)
DUE_DATE = Style(9.0, Face.BOLD, ACCENT)
COUPON_TITLE = Style(12.0, Face.BOLD, ACCENT)
COUPON_AMOUNT = Style(13.0, Face.BOLD)
STRIP_LABEL = Style(7.5, Face.REGULAR, GREY)
STRIP_AMOUNT = Style(9.0)
SCAN = Style(10.0, Face.SCAN)


def render_statement(content: StatementContent, envelope: Envelope = COMMON_ENVELOPE) -> bytes:
    """One statement as a PDF. Equal content gives equal bytes. Raises LogoUnreadableError."""
    return render_statements((content,), envelope)


def render_statements(contents: Sequence[StatementContent], envelope: Envelope = COMMON_ENVELOPE) -> bytes:
    """All statements in one PDF, each counting its own pages: what one print job takes. Raises LogoUnreadableError."""
    author = contents[0].practice.name if contents else ""
    paper = Paper(title="Patient statement" if len(contents) == 1 else "Patient statements", author=author)
    forms: dict[tuple[Letterhead, bool], str] = {}
    for content in contents:
        _render(paper, forms, content, envelope)
    return paper.save()


def print_problems(content: StatementContent, envelope: Envelope = COMMON_ENVELOPE) -> tuple[Problem, ...]:
    """What would not come out right on paper: letters the font lacks, lines too long for their window, a bad logo."""
    return tuple(_print_problems(content, envelope))


def _render(
    paper: Paper, forms: dict[tuple[Letterhead, bool], str], content: StatementContent, envelope: Envelope
) -> None:
    key = (content.practice, content.demo)
    if key not in forms:
        forms[key] = f"statement{len(forms)}"
        paper.form(f"{forms[key]}first", _first_page_form(paper, content.practice, envelope, demo=content.demo))
        paper.form(f"{forms[key]}later", _later_page_form(paper, content.practice, demo=content.demo))
    lead = LEAD.wrap(content.messages[0], SIDE - LEFT - 24) if content.messages else []
    card = _card_rows(content)
    body_top = max(_card_bottom(card), 241.0 + 13 * len(lead)) + 14
    bottom = envelope.coupon_top - 52
    pages = paginate(body_rows(content), first_room=bottom - body_top, later_room=LATER_BOTTOM - LATER_TOP)
    for number, page in enumerate(pages, start=1):
        sheet = paper.sheet()
        if number == 1:
            sheet.form(f"{forms[key]}first")
            _draw_first_page(sheet, content, envelope, card=card, lead=lead, page_count=len(pages))
            draw_body(sheet, body_top, page, number)
        else:
            sheet.form(f"{forms[key]}later")
            _draw_later_page(sheet, content, page, number, len(pages))
        paper.page(sheet)


def _first_page_form(paper: Paper, practice: Letterhead, envelope: Envelope, *, demo: bool) -> Sheet:
    """All of page one that is the same for every patient of the practice."""
    sheet = paper.sheet()
    if demo:
        sheet.watermark("DEMO")
    _draw_sender(sheet, practice)
    sheet.text(SIDE, 58, "Statement", TITLE)
    if practice.logo:
        draw_logo(sheet, practice.logo, right=RIGHT, top=36, width=84, height=36)
    for y, words in zip((80, 92, 104, 116), ("Statement number", "Statement date", "Account", "Page"), strict=True):
        sheet.text(SIDE, y, words, LABEL)
    _draw_coupon_form(sheet, practice, envelope)
    return sheet


def _draw_sender(sheet: Sheet, practice: Letterhead) -> None:
    name, *address = envelope_lines(practice.name, practice.address, most=3)
    draw_in_zone(sheet, RETURN_ZONE, (name,), RETURN_NAME, 11.5)
    sheet_zone = RETURN_ZONE.moved(0, 11.5)
    draw_in_zone(sheet, sheet_zone, tuple(address), RETURN_ADDRESS, 11.5)
    contact = [part for part in (practice.phone, practice.hours) if part]
    if contact or practice.website:
        sheet.text(LEFT, 106, "Questions about this bill?", SMALL_BOLD)
        sheet.text(LEFT, 117.5, " · ".join(contact), LABEL)
        sheet.text(LEFT, 129, practice.website, LABEL)


def _draw_coupon_form(sheet: Sheet, practice: Letterhead, envelope: Envelope) -> None:
    top = envelope.coupon_top
    sheet.dashes(0, top, 612)
    sheet.text(SIDE, top + 11, "Detach here and return with your payment", SMALL)
    sheet.text(SIDE, top + 30, "Payment coupon", COUPON_TITLE)
    for number, words in enumerate(("Account", "Statement", "Due date")):
        sheet.text(SIDE, top + 46 + 12 * number, words, LABEL)
    sheet.fill(SIDE, top + 78, RIGHT - SIDE, 24, TINT)
    sheet.text(SIDE + 8, top + 94, "Amount due", SMALL_BOLD)
    sheet.box(SIDE, top + 106, RIGHT - SIDE, 24)
    sheet.text(SIDE + 8, top + 122, "Amount enclosed", SMALL_BOLD)
    sheet.text(SIDE + 108, top + 122, "$", COUPON_AMOUNT)
    lines = [("Pay by check", SMALL_BOLD)] + [
        (line, SMALL) for line in SMALL.wrap(f"to {practice.payee_lines[0]}", 118)
    ]
    if practice.pay_url:
        lines += [("Pay online: scan or visit", SMALL_BOLD)]
        lines += [(line, SMALL) for line in SMALL.wrap(practice.pay_url.removeprefix("https://"), 118)]
        draw_qr_code(sheet, practice.pay_url, x=RIGHT - 74, y=top + 136, size=74)
    if practice.phone:
        lines += [(f"or call {practice.phone}", SMALL)]
    for number, (line, style) in enumerate(lines):
        sheet.text(SIDE, top + 147 + 11 * number, line, style)
    draw_in_zone(sheet, envelope.coupon_remit_zone, practice.payee_lines, REMIT_TO, 12.5)
    sheet.box(LEFT, 641, 8, 8)
    sheet.text(LEFT + 13, 648, "My address or insurance has changed: see the back.", SMALL)


def _later_page_form(paper: Paper, practice: Letterhead, *, demo: bool) -> Sheet:
    sheet = paper.sheet()
    if demo:
        sheet.watermark("DEMO")
    sheet.text(LEFT, 46, practice.name, SMALL_BOLD)
    sheet.rule(LEFT, 62, RIGHT)
    return sheet


def _draw_first_page(
    sheet: Sheet,
    content: StatementContent,
    envelope: Envelope,
    *,
    card: list[tuple[str, Money]],
    lead: list[str],
    page_count: int,
) -> None:
    facts = (
        content.statement_number,
        paper_date(content.statement_date),
        content.account,
        f"1 of {page_count}",
    )
    for y, value in zip((80, 92, 104, 116), facts, strict=True):
        sheet.text(RIGHT, y, value, VALUE, "right")
    addressee = envelope_lines(content.guarantor_name, content.guarantor_address, most=4)
    draw_in_zone(sheet, envelope.mail_zone, addressee, ADDRESSEE, 12.0)
    _draw_card(sheet, content, card)
    sheet.lines(LEFT, 252, lead, LEAD, 13)
    _draw_aging(sheet, content, envelope.coupon_top - 44)
    _draw_coupon(sheet, content, envelope)


def _card_rows(content: StatementContent) -> list[tuple[str, Money]]:
    """What the summary box says above the sum; zero lines are left out."""
    summary = content.summary
    rows = [
        ("Previous balance", summary.previous_balance_cents),
        ("New charges", summary.new_charges_cents),
        ("Your insurance paid", -summary.insurance_paid_cents),
        ("Adjustments", -summary.adjustments_cents),
        ("Your payments", -summary.your_payments_cents),
        ("On your payment plan, due later", -summary.on_plan_later_cents),
        ("Under review, not due now", -summary.under_review_cents),
    ]
    return [row for row in rows if row[1]]


CARD_TOP = 128.0


def _card_bottom(rows: list[tuple[str, Money]]) -> float:
    return CARD_TOP + 10 + 12.5 * len(rows) + 28 + 18


def _draw_card(sheet: Sheet, content: StatementContent, rows: list[tuple[str, Money]]) -> None:
    due = content.summary.amount_due_cents
    height = _card_bottom(rows) - CARD_TOP
    sheet.fill(SIDE, CARD_TOP, RIGHT - SIDE, height, TINT)
    y = CARD_TOP + 15
    for label, cents in rows:
        sheet.text(SIDE + 8, y, label, CARD_LABEL)
        sheet.text(RIGHT - 8, y, paper_amount(cents), CARD_LABEL, "right")
        y += 12.5
    bar = CARD_TOP + 10 + 12.5 * len(rows)
    sheet.fill(SIDE, bar, RIGHT - SIDE, 28, ACCENT)
    label = "Amount due now" if due >= 0 else "Credit, nothing to pay"
    sheet.text(SIDE + 8, bar + 18, label, DUE_LABEL)
    sheet.text(RIGHT - 8, bar + 19.5, paper_amount(abs(due)), DUE_AMOUNT, "right")
    sheet.text(SIDE + 8, bar + 40, _due_words(content), DUE_DATE)
    if content.summary.plan_instalment_cents:
        words = f"incl. plan {paper_amount(content.summary.plan_instalment_cents)}"
        sheet.text(RIGHT - 8, bar + 40, words, LABEL, "right")


def _due_words(content: StatementContent) -> str:
    if content.summary.amount_due_cents <= 0:
        return "Thank you. Please do not pay."
    return f"Please pay by {paper_date(content.due_date)}" if content.due_date else "Please pay on receipt"


def _draw_aging(sheet: Sheet, content: StatementContent, y: float) -> None:
    parts = content.aging.parts
    width = (RIGHT - LEFT) / (len(parts) + 1)
    sheet.rule(LEFT, y, RIGHT)
    sheet.text(LEFT, y + 12, "How long you", STRIP_LABEL)
    sheet.text(LEFT, y + 22, "have owed this", STRIP_LABEL)
    for number, (label, cents) in enumerate(parts, start=2):
        sheet.text(LEFT + width * number - 6, y + 12, label, STRIP_LABEL, "right")
        sheet.text(LEFT + width * number - 6, y + 24, paper_amount(cents), STRIP_AMOUNT, "right")
    sheet.rule(LEFT, y + 31, RIGHT)


def _draw_coupon(sheet: Sheet, content: StatementContent, envelope: Envelope) -> None:
    top = envelope.coupon_top
    due = content.summary.amount_due_cents
    due_date = paper_date(content.due_date) if content.due_date else "On receipt"
    for number, value in enumerate((content.account, content.statement_number, due_date)):
        sheet.text(RIGHT, top + 46 + 12 * number, value, VALUE, "right")
    sheet.text(RIGHT - 8, top + 95, paper_amount(max(due, 0)), COUPON_AMOUNT, "right")
    sender = envelope_lines(content.guarantor_name, content.guarantor_address, most=4)
    draw_in_zone(sheet, envelope.coupon_return_zone, sender, RETURN_ADDRESS, 11.5)
    sheet.text(RIGHT, 762, scan_line(content.account, due), SCAN, "right")


def _draw_later_page(sheet: Sheet, content: StatementContent, page: BodyPage, number: int, page_count: int) -> None:
    words = f"Statement {content.statement_number} · {paper_date(content.statement_date)} · Account {content.account}"
    sheet.text(LEFT, 57, words, LABEL)
    sheet.text(RIGHT, 57, f"Page {number} of {page_count}", VALUE, "right")
    draw_body(sheet, LATER_TOP, page, number)


def _texts(content: StatementContent) -> Iterator[str]:
    """Everything that is printed and comes from outside."""
    yield from (content.guarantor_name, *content.guarantor_address.lines, *content.messages)
    yield from (content.practice.name, *content.practice.address.lines, *content.practice.payee_lines)
    yield from (content.practice.hours, content.practice.website)
    for visit in content.visits:
        yield from (visit.patient_first_name, visit.provider, visit.insurer)
    for line in content.lines:
        yield from (line.description, line.note)
    for pending in content.pending:
        yield from (pending.patient_first_name, pending.description, pending.insurer)


def _print_problems(content: StatementContent, envelope: Envelope) -> Iterator[Problem]:
    missing = "".join(sorted(set("".join(missing_letters(text) for text in _texts(content)))))
    if missing:
        codes = ", ".join(f"U+{ord(sign):04X}" for sign in missing)
        yield Problem(
            severity="error",
            code="LETTERS_MISSING",
            where="statement",
            message=f"The printed font has no shape for {len(missing)} of the letters used ({codes}).",
            remedy="Write the name in Latin letters on the patient's card.",
        )
    for line in envelope_lines(content.guarantor_name, content.guarantor_address, most=4):
        if not fits_zone(envelope.mail_zone, line, ADDRESSEE):
            yield Problem(
                severity="error",
                code="ADDRESS_TOO_LONG",
                where="statement",
                message="A line of the guarantor's address is too long for the envelope's window.",
                remedy="Shorten it, or move the unit to the second address line.",
            )
    if content.practice.logo:
        try:
            read_logo(content.practice.logo)
        except LogoUnreadableError as error:
            yield Problem(
                severity="error", code="LOGO_UNREADABLE", where="practice", message=error.message, remedy=error.remedy
            )
