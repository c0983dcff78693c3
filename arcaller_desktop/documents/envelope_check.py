"""A page to print once and fold into the practice's own envelopes, to see whether their windows suit the statement."""

from __future__ import annotations

from arcaller_desktop.documents.envelopes import (
    COUPON_REMIT_SEEN,
    COUPON_RETURN_SEEN,
    PANEL_HEIGHT,
    Envelope,
    Zone,
    envelope_of,
    zone_of,
)
from arcaller_desktop.documents.fonts import Face
from arcaller_desktop.documents.layout import ACCENT, GREY, HAIRLINE, INCH, LEFT, PAGE_WIDTH, RIGHT, Paper, Sheet, Style
from arcaller_desktop.documents.letterhead import draw_in_zone, envelope_lines
from arcaller_desktop.domain.envelopes import COMMON, EnvelopeProfile
from arcaller_desktop.domain.letterheads import Letterhead

TITLE = Style(14.0, Face.BOLD, ACCENT)
TEXT = Style(8.5)
SMALL = Style(7.0, Face.REGULAR, GREY)
ADDRESS = Style(10.0)
SENDER = Style(9.0)
SENDER_NAME = Style(9.0, Face.BOLD)

SAMPLE = ("Sample Patient", "1234 Example Avenue", "Apartment 56", "Anytown, TX 12345-6789")
SIDE = 389.0

STEPS = (
    "Print at 100 %, not “fit to page”: the line below is exactly two inches long.",
    "Fold at the gray lines and put the page into your #10 envelope.",
    "Tap it left, right and down: both addresses must stay in their windows, and nothing else may show.",
    "Do the same with the lowest third in your #9 return envelope.",
    "If an address touches an edge, move it under File, Paper and envelopes, and print this page again.",
)


def render_envelope_check(practice: Letterhead, profile: EnvelopeProfile = COMMON) -> bytes:
    """The page for this stock: sample addresses where a statement has them, and frames around what windows show."""
    envelope = envelope_of(profile)
    paper = Paper(title="Envelope check", author=practice.name, accent=practice.colour)
    sheet = paper.sheet()
    seen = [zone_of(profile.seen(window)) for window in (profile.mail, profile.sender) if window is not None]
    for zone in (*seen, COUPON_RETURN_SEEN, COUPON_REMIT_SEEN):
        sheet.box(zone.left, zone.top, zone.right - zone.left, zone.bottom - zone.top, colour=HAIRLINE, weight=0.4)
    for fold in (PANEL_HEIGHT, 2 * PANEL_HEIGHT):
        sheet.rule(0, fold, PAGE_WIDTH, colour=HAIRLINE)
    sheet.dashes(0, envelope.coupon_top, PAGE_WIDTH)
    sheet.text(RIGHT, envelope.coupon_top - 4, "The perforation of your paper should be here", SMALL, "right")
    _draw_addresses(sheet, practice, envelope)
    _draw_steps(sheet)
    paper.page(sheet)
    return paper.save()


def _draw_addresses(sheet: Sheet, practice: Letterhead, envelope: Envelope) -> None:
    sender = envelope_lines(practice.name, practice.address, most=3)
    draw_in_zone(sheet, envelope.return_zone, sender, SENDER, 11.5, name_style=SENDER_NAME)
    placed: tuple[tuple[Zone, tuple[str, ...], Style, float], ...] = (
        (envelope.mail_zone, SAMPLE, ADDRESS, 12.0),
        (envelope.coupon_return_zone, SAMPLE, SENDER, 11.5),
        (envelope.coupon_remit_zone, practice.payee_lines, ADDRESS, 12.5),
    )
    for zone, lines, style, leading in placed:
        draw_in_zone(sheet, zone, lines, style, leading)


def _draw_steps(sheet: Sheet) -> None:
    sheet.text(SIDE, 58, "Envelope check", TITLE)
    y = 78.0
    for number, step in enumerate(STEPS, start=1):
        sheet.text(SIDE, y, f"{number}.", TEXT)
        y = sheet.lines(SIDE + 14, y, TEXT.wrap(step, RIGHT - SIDE - 14), TEXT, 11.5) + 3
    sheet.rule(SIDE, y + 6, SIDE + 2 * INCH, colour=ACCENT, weight=1.0)
    sheet.text(SIDE, y + 16, "2 inches", SMALL)
    sheet.text(LEFT, 480, "Everything inside a gray frame may show through a window.", SMALL)
