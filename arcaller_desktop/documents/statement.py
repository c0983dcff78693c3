"""Patient statements as PDF: first page with addressee, sum and coupon, then as many pages as the visits need."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.base.progress import NoProgress, Progress
from arcaller_desktop.documents.envelopes import Envelope, envelope_of
from arcaller_desktop.documents.fonts import Face, missing_letters
from arcaller_desktop.documents.layout import (
    ACCENT,
    GREY,
    LEFT,
    PAGE_HEIGHT,
    RIGHT,
    Paper,
    Sheet,
    Style,
    paper_amount,
)
from arcaller_desktop.documents.letterhead import (
    LogoUnreadableError,
    draw_in_zone,
    draw_logo,
    envelope_lines,
    fits_zone,
    read_logo,
)
from arcaller_desktop.documents.statement_coupon import (
    LABEL,
    REMIT_TO,
    RETURN_ADDRESS,
    SMALL_BOLD,
    VALUE,
    draw_coupon,
    draw_coupon_form,
)
from arcaller_desktop.documents.statement_large import render_large
from arcaller_desktop.documents.statement_lines import BodyPage, body_rows, draw_body, paginate
from arcaller_desktop.documents.statement_summary import draw_summary_box, summary_box
from arcaller_desktop.documents.tagging import TITLE as TITLE_TAG
from arcaller_desktop.documents.texts import OTHERWISE, paper_texts
from arcaller_desktop.domain.envelopes import EnvelopeProfile
from arcaller_desktop.domain.letterheads import Letterhead
from arcaller_desktop.domain.paper_texts import PaperTexts
from arcaller_desktop.domain.statements import StatementContent

TEMPLATE_VERSION = 2
"""Goes up with every change that makes the same content look different; stored with each statement."""

REPORT_EVERY = 50
"""Statements between two reports: some 30 ms."""
NO_PROGRESS = NoProgress()
LARGE_LOGO = 1_000_000
"""Dots; ten times what its place on the paper can show at 300 dots an inch."""

LEAD_TOP = 239.0
LEAD_LEADING = 12.5
LEAD_MOST_LINES = 7
FACT_LINES = (80, 92, 104)
PAGE_LINE = 116
STRIP_HEIGHT = 38.0
LATER_TOP = 74.0
LATER_BOTTOM = PAGE_HEIGHT - 48

TITLE = Style(21.0, Face.BOLD, ACCENT)
RETURN_NAME = Style(9.0, Face.BOLD)
ADDRESSEE = Style(10.0)
LEAD = Style(9.0)
STRIP_LABEL = Style(7.5, Face.REGULAR, GREY)
STRIP_AMOUNT = Style(9.0)
STRIP_ZERO = Style(9.0, Face.REGULAR, GREY)


def render_statement(content: StatementContent) -> bytes:
    """One statement as a PDF that can be read aloud. Equal content gives equal bytes. Raises LogoUnreadableError."""
    return render_batch((content,), is_tagged=True)[0]


def render_statements(contents: Sequence[StatementContent], progress: Progress = NO_PROGRESS) -> bytes:
    """All statements in one PDF. Raises LogoUnreadableError, and whatever `progress` raises to stop it."""
    return render_batch(contents, progress)[0]


def render_batch(
    contents: Sequence[StatementContent], progress: Progress = NO_PROGRESS, *, is_tagged: bool = False
) -> tuple[bytes, tuple[int, ...]]:
    """All statements in one PDF, each counting its own pages: what one print job takes. With the pages of each.

    A print job is not tagged: nobody reads it aloud, and it would be three times the work and many times the size.

    Raises LogoUnreadableError, and whatever `progress` raises to stop it: there is no half a file.
    """
    first = contents[0] if contents else None
    texts = paper_texts(first.language if first else OTHERWISE)
    paper = Paper(
        title=texts("statement.title" if len(contents) == 1 else "statement.titles"),
        author=first.practice.name if first else "",
        accent=first.practice.colour if first else "",
        language=f"{texts.language}-US",
        is_tagged=is_tagged,
    )
    forms = _Forms(paper)
    pages = []
    for number, content in enumerate(contents):
        if number % REPORT_EVERY == 0:
            progress.report(number, len(contents), "Drawing statements")
        if content.large_print:
            pages.append(render_large(paper, content))
        else:
            pages.append(_render(paper, forms, content, _envelope(content.envelope)))
    return paper.save(), tuple(pages)


_envelope = lru_cache(maxsize=8)(envelope_of)


def print_problems(content: StatementContent) -> tuple[Problem, ...]:
    """What would not come out right on paper: letters the font lacks, lines too long for their window, a bad logo."""
    return tuple(_print_problems(content, _envelope(content.envelope)))


class _Forms:
    """What is the same on many pages of one file: drawn when first needed, then only named."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._names: dict[tuple[Letterhead, bool, str, EnvelopeProfile, str], str] = {}

    def put_first(self, sheet: Sheet, content: StatementContent) -> None:
        """Puts the form of a first page on the sheet, with a coupon when there is something to pay."""
        self._put(sheet, content, "coupon" if content.summary.amount_due_cents > 0 else "nothing due")

    def put_later(self, sheet: Sheet, content: StatementContent) -> None:
        """Puts the form of a following page on the sheet."""
        self._put(sheet, content, "later")

    def _put(self, sheet: Sheet, content: StatementContent, kind: str) -> None:
        if self._paper.is_tagged:
            self._draw(sheet, content, kind)
        else:
            sheet.form(self._name(content, kind))

    def _name(self, content: StatementContent, kind: str) -> str:
        key = (content.practice, content.demo, content.language, content.envelope, kind)
        if key not in self._names:
            sheet = self._paper.sheet()
            self._draw(sheet, content, kind)
            self._names[key] = f"statement{len(self._names) + 1}"
            self._paper.form(self._names[key], sheet)
        return self._names[key]

    def _draw(self, sheet: Sheet, content: StatementContent, kind: str) -> None:
        if content.demo:
            sheet.watermark("DEMO")
        if kind == "later":
            sheet.text(LEFT, 46, content.practice.name, SMALL_BOLD)
            sheet.rule(LEFT, 62, RIGHT)
        else:
            draw_first_head(sheet, content.practice, _envelope(content.envelope), paper_texts(content.language))
        if kind == "coupon":
            draw_coupon_form(sheet, content.practice, _envelope(content.envelope), paper_texts(content.language))


def _render(paper: Paper, forms: _Forms, content: StatementContent, envelope: Envelope) -> int:
    texts = paper_texts(content.language)
    lead, messages = _lead(content.messages, envelope)
    box = summary_box(content, texts)
    top = max(box.bottom, LEAD_TOP + LEAD_LEADING * len(lead)) + 11
    to_pay = content.summary.amount_due_cents > 0
    strip = (envelope.coupon_top if to_pay else LATER_BOTTOM) - STRIP_HEIGHT
    rows = body_rows(content, messages, texts)
    pages = paginate(rows, first_room=strip - 3 - top, later_room=LATER_BOTTOM - LATER_TOP)
    sheet = paper.sheet()
    forms.put_first(sheet, content)
    draw_facts(sheet, content, texts, page_count=len(pages))
    draw_summary_box(sheet, content, box, texts, side=envelope.side)
    sheet.begin()
    sheet.lines(LEFT, LEAD_TOP + LEAD.size, lead, LEAD, LEAD_LEADING)
    addressee = envelope_lines(content.guarantor_name, content.guarantor_address, most=4)
    draw_in_zone(sheet, envelope.mail_zone, addressee, ADDRESSEE, 12.0)
    draw_body(sheet, top, pages[0], 1, texts)
    _draw_aging(sheet, content, strip, texts)
    if to_pay:
        draw_coupon(sheet, content, envelope, texts)
    paper.page(sheet)
    for number, page in enumerate(pages[1:], start=2):
        sheet = paper.sheet()
        forms.put_later(sheet, content)
        _draw_later_page(sheet, content, page, texts, number=number, page_count=len(pages))
        paper.page(sheet)
    return len(pages)


def _lead(messages: Sequence[str], envelope: Envelope) -> tuple[list[str], Sequence[str]]:
    """The first message as lines beside the summary box when it is short enough, and the messages for the end."""
    if not messages:
        return [], ()
    lines = LEAD.wrap(messages[0], envelope.side - LEFT - 24)
    return (lines, messages[1:]) if len(lines) <= LEAD_MOST_LINES else ([], messages)


def draw_first_head(sheet: Sheet, practice: Letterhead, envelope: Envelope, texts: PaperTexts) -> None:
    """Draws all of page one above the visits that is the same for every patient of the practice."""
    _draw_sender(sheet, practice, envelope, texts)
    room = RIGHT - envelope.side - (90 if practice.logo else 0)
    sheet.begin(TITLE_TAG)
    sheet.text(envelope.side, 58, texts("statement"), TITLE.sized_to(texts("statement"), room, smallest=10))
    if practice.logo:
        draw_logo(sheet, practice.logo, right=RIGHT, top=36, width=84, height=36)
    sheet.begin(key="facts")
    for y, words in zip(FACT_LINES, ("statement.number", "statement.date", "account"), strict=True):
        sheet.text(envelope.side, y, texts(words), LABEL)


def _draw_sender(sheet: Sheet, practice: Letterhead, envelope: Envelope, texts: PaperTexts) -> None:
    sender = envelope_lines(practice.name, practice.address, most=3)
    draw_in_zone(sheet, envelope.return_zone, sender, RETURN_ADDRESS, 11.5, name_style=RETURN_NAME)
    contact = [part for part in (practice.phone, practice.hours) if part]
    sheet.begin()
    if contact or practice.website:
        sheet.text(LEFT, envelope.contact_top, texts("questions"), SMALL_BOLD)
        _draw_small(sheet, envelope.contact_top + 10, contact, envelope)
        tax_id = texts("tax.id", number=practice.tax_id) if practice.tax_id else ""
        _draw_small(sheet, envelope.contact_top + 20, [part for part in (practice.website, tax_id) if part], envelope)


def _draw_small(sheet: Sheet, y: float, parts: list[str], envelope: Envelope) -> None:
    words = " · ".join(parts)
    sheet.text(LEFT, y, words, LABEL.sized_to(words, envelope.side - LEFT - 12, smallest=5))


def draw_facts(sheet: Sheet, content: StatementContent, texts: PaperTexts, *, page_count: int) -> None:
    """Draws number, date and account of a first page, and how many pages there are."""
    facts = (content.statement_number, texts.short_date(content.statement_date), content.account)
    sheet.begin(key="facts")
    for y, value in zip(FACT_LINES, facts, strict=True):
        sheet.text(RIGHT, y, value, VALUE.sized_to(value, 96, smallest=5), "right")
    sheet.text(RIGHT, PAGE_LINE, texts("page.of", number=1, count=page_count), VALUE, "right")


def _draw_aging(sheet: Sheet, content: StatementContent, y: float, texts: PaperTexts) -> None:
    labels = ("aging.current", "aging.31", "aging.61", "aging.91", "aging.121")
    parts = [(texts(label), cents) for label, (_, cents) in zip(labels, content.aging.parts, strict=True)]
    width = (RIGHT - LEFT) / (len(parts) + 1)
    sheet.begin(key="aging")
    sheet.rule(LEFT, y, RIGHT)
    sheet.text(LEFT + 6, y + 12, texts("aging.how"), STRIP_LABEL)
    sheet.text(LEFT + 6, y + 22, texts("aging.long"), STRIP_LABEL)
    for number, (label, cents) in enumerate(parts, start=2):
        sheet.begin(key=label)
        sheet.text(LEFT + width * number - 6, y + 12, label, STRIP_LABEL, "right")
        sheet.text(
            LEFT + width * number - 6, y + 24, paper_amount(cents), STRIP_AMOUNT if cents else STRIP_ZERO, "right"
        )


def _draw_later_page(
    sheet: Sheet, content: StatementContent, page: BodyPage, texts: PaperTexts, *, number: int, page_count: int
) -> None:
    day = texts.short_date(content.statement_date)
    words = texts("statement.later", number=content.statement_number, day=day, account=content.account)
    sheet.text(LEFT, 57, words, LABEL)
    sheet.text(RIGHT, 57, texts("page.of", number=number, count=page_count), VALUE, "right")
    draw_body(sheet, LATER_TOP, page, number, texts)


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
    addressee = envelope_lines(content.guarantor_name, content.guarantor_address, most=4)
    if not all(fits_zone(envelope.mail_zone, line, ADDRESSEE) for line in addressee):
        yield Problem(
            severity="error",
            code="ADDRESS_TOO_LONG",
            where="statement",
            message="The guarantor's name or address is too long for the envelope's window.",
            remedy="Shorten it, or move the unit to the second address line.",
        )
    name, *address = envelope_lines(content.practice.name, content.practice.address, most=3)
    practice_fits = (
        fits_zone(envelope.return_zone, name, RETURN_NAME)
        and all(fits_zone(envelope.return_zone, line, RETURN_ADDRESS) for line in address)
        and all(fits_zone(envelope.coupon_remit_zone, line, REMIT_TO) for line in content.practice.payee_lines)
    )
    if not practice_fits:
        yield Problem(
            severity="error",
            code="PRACTICE_ADDRESS_TOO_LONG",
            where="practice",
            message="The practice's name or address is too long for the envelope's window.",
            remedy="Give a shorter name or address in the practice profile.",
        )
    if content.practice.logo:
        yield from _logo_problems(content.practice.logo)


def _logo_problems(logo: bytes) -> Iterator[Problem]:
    try:
        width, height = read_logo(logo).getSize()
    except LogoUnreadableError as error:
        yield Problem(
            severity="error", code="LOGO_UNREADABLE", where="practice", message=error.message, remedy=error.remedy
        )
    else:
        if width * height > LARGE_LOGO:
            yield Problem(
                severity="warning",
                code="LOGO_LARGE",
                where="practice",
                message=f"The logo has {width} × {height} dots, more than paper shows, and is in every statement.",
                remedy="Save it at about 500 dots wide and choose it again in the practice profile.",
            )
