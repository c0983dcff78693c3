"""The part of a statement that comes back with the payment: torn off, read by a machine, posted in a #9 envelope."""

from __future__ import annotations

from arcaller_desktop.documents.envelopes import Envelope
from arcaller_desktop.documents.fonts import Face
from arcaller_desktop.documents.layout import ACCENT, GREY, LEFT, RIGHT, TINT, Sheet, Style, paper_amount
from arcaller_desktop.documents.letterhead import draw_in_zone, draw_qr_code, envelope_lines, web_address_lines
from arcaller_desktop.documents.tagging import LAST
from arcaller_desktop.domain.letterheads import Letterhead
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.paper_texts import PaperTexts
from arcaller_desktop.domain.statements import StatementContent, scan_line

SIDE = 361.5
"""Left edge of the right-hand column of a first page, clear of every window."""

LABEL = Style(8.5, Face.REGULAR, GREY)
VALUE = Style(8.5, Face.BOLD)
SMALL = Style(8.0, Face.REGULAR, GREY)
SMALL_BOLD = Style(8.5, Face.BOLD)
RETURN_ADDRESS = Style(9.0)
REMIT_TO = Style(10.0)
TITLE = Style(12.0, Face.BOLD, ACCENT)
AMOUNT = Style(13.0, Face.BOLD)
SCAN = Style(10.0, Face.SCAN)


def draw_coupon_form(sheet: Sheet, practice: Letterhead, envelope: Envelope, texts: PaperTexts) -> None:
    """Draws what is the same on every coupon of the practice; the QR code among it, for it never carries an account."""
    top = envelope.coupon_top
    before = sheet.begin(key="coupon", rank=LAST)
    sheet.dashes(0, top, 612)
    sheet.text(SIDE, top + 11, texts("coupon.detach"), SMALL)
    sheet.text(SIDE, top + 30, texts("coupon.title"), TITLE)
    for number, words in enumerate(("account", "coupon.statement", "coupon.due.date")):
        sheet.text(SIDE, top + 46 + 12 * number, texts(words), LABEL)
    sheet.fill(SIDE, top + 78, RIGHT - SIDE, 24, TINT)
    sheet.text(SIDE + 8, top + 94, texts("coupon.amount"), SMALL_BOLD)
    sheet.box(SIDE, top + 106, RIGHT - SIDE, 24)
    sheet.text(SIDE + 8, top + 122, texts("coupon.enclosed"), SMALL_BOLD)
    sheet.text(SIDE + 108, top + 122, "$", AMOUNT)
    lines = [(texts("coupon.check"), SMALL_BOLD)] + [
        (line, SMALL) for line in SMALL.wrap(texts("coupon.check.to", name=practice.payee_lines[0]), 118)
    ]
    if practice.pay_url:
        lines += [(line, SMALL_BOLD) for line in SMALL_BOLD.wrap(texts("coupon.online"), 124)]
        lines += [(line, SMALL) for line in web_address_lines(practice.pay_url, SMALL, 118)]
        draw_qr_code(sheet, practice.pay_url, x=RIGHT - 74, y=top + 136, size=74)
    if practice.phone:
        lines += [(texts("coupon.call", phone=practice.phone), SMALL)]
    leading = min(11.0, 66 / max(len(lines) - 1, 1))  # a long name or address is set closer, clear of the scan line
    for number, (line, style) in enumerate(lines):
        sheet.text(SIDE, top + 147 + leading * number, line, style)
    draw_in_zone(sheet, envelope.coupon_remit_zone, practice.payee_lines, REMIT_TO, 12.5, rank=LAST)
    sheet.box(LEFT, 641, 8, 8)
    sheet.text(LEFT + 13, 648, texts("coupon.back"), SMALL)
    sheet.text(LEFT + 13, 660, texts("coupon.card"), SMALL)
    sheet.go_back(before)


def draw_coupon(sheet: Sheet, content: StatementContent, envelope: Envelope, texts: PaperTexts) -> None:
    """Draws what this patient's coupon says."""
    top = envelope.coupon_top
    sheet.begin(key="coupon", rank=LAST)
    due = content.summary.amount_due_cents
    due_date = texts.short_date(content.due_date) if content.due_date else texts("coupon.on.receipt")
    for number, value in enumerate((content.account, content.statement_number, due_date)):
        sheet.text(RIGHT, top + 46 + 12 * number, value, VALUE.sized_to(value, 130, smallest=5), "right")
    sheet.text(RIGHT - 8, top + 95, paper_amount(max(due, 0)), AMOUNT, "right")
    sender = envelope_lines(content.guarantor_name, content.guarantor_address, most=4)
    draw_in_zone(sheet, envelope.coupon_return_zone, sender, RETURN_ADDRESS, 11.5, rank=LAST)
    sheet.text(RIGHT, 762, _scan_line(content.account, due), SCAN, "right")


def _scan_line(account: str, due_cents: Money) -> str:
    """The scan line, or nothing when there can be none: `statement_problems` has said so, a preview still shows."""
    try:
        return scan_line(account, due_cents)
    except ValueError:
        return ""
