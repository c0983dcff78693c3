"""The receipt for a patient's payment as PDF: what was paid, for which visits, and what is left."""

from __future__ import annotations

from arcaller_desktop.documents.layout import (
    GREY,
    HAIRLINE,
    LEFT,
    RIGHT,
    TINT,
    Flow,
    Paper,
    Sheet,
    paper_amount,
    paper_date,
)
from arcaller_desktop.documents.page_head import (
    BODY_BOTTOM,
    LABEL,
    NUMBER,
    SECTION,
    STRONG,
    TEXT,
    VALUE,
    draw_facts,
    draw_head,
    draw_later_head,
    draw_signature,
)
from arcaller_desktop.domain.receipts import ReceiptContent, ReceiptShare

TEMPLATE_VERSION = 1

_WORDS = LEFT + 78
_LEFT_AFTER = RIGHT - 6
_AMOUNT = RIGHT - 100


def render_receipt(content: ReceiptContent) -> bytes:
    """The receipt as a PDF. Equal content gives equal bytes. Raises LogoUnreadableError."""
    paper = Paper(title=f"Receipt {content.receipt_number}", author=content.practice.name)
    flow = Flow(paper, start=lambda sheet, number: _start(sheet, content, number), bottom=BODY_BOTTOM)
    _amount(flow, content)
    flow.y = draw_facts(flow.sheet, flow.y, _facts(content), columns=3)
    if content.shares:
        _shares(flow, content)
    _after(flow, content)
    flow.finish(NUMBER)
    return paper.save()


def _start(sheet: Sheet, content: ReceiptContent, number: int) -> float:
    if content.voided:
        sheet.watermark("VOID")
    elif content.demo:
        sheet.watermark("DEMO")
    title = f"Receipt {content.receipt_number}"
    if number > 1:
        return draw_later_head(sheet, content.practice, title)
    return draw_head(sheet, content.practice, title, f"Payment received {paper_date(content.received_on)}")


def _amount(flow: Flow, content: ReceiptContent) -> None:
    flow.gap(8)
    flow.sheet.fill(LEFT, flow.y, RIGHT - LEFT, 40, TINT)
    flow.sheet.text(LEFT + 12, flow.y + 25, "We received", TEXT)
    figure = paper_amount(content.amount_cents)
    flow.sheet.text(RIGHT - 12, flow.y + 26, figure, SECTION, "right")
    flow.gap(52)
    if content.voided:
        flow.paragraph(f"This payment does not stand any more: {content.voided}", STRONG, leading=12.5)
        flow.gap(8)


def _facts(content: ReceiptContent) -> list[tuple[str, str]]:
    return [
        ("Received from", content.received_from),
        ("How", content.how),
        ("Account", f"{content.account}, {content.guarantor_name}"),
        ("Received on", paper_date(content.received_on)),
        ("Printed on", paper_date(content.printed_on)),
        ("Taken by", content.user),
        ("Note", content.note),
    ]


def _shares(flow: Flow, content: ReceiptContent) -> None:
    flow.need(60)
    flow.gap(18)
    flow.sheet.text(LEFT, flow.y + 10, "What it was applied to", SECTION)
    flow.gap(18)
    flow.sheet.fill(LEFT, flow.y, RIGHT - LEFT, 15, TINT)
    for x, label in ((LEFT + 6, "Visit"), (_WORDS, "Service")):
        flow.sheet.text(x, flow.y + 10.5, label, LABEL)
    for x, label in ((_AMOUNT, "Applied"), (_LEFT_AFTER, "Left after it")):
        flow.sheet.text(x, flow.y + 10.5, label, LABEL, "right")
    flow.gap(18)
    for share in content.shares:
        _share(flow, share)


def _share(flow: Flow, share: ReceiptShare) -> None:
    words = " · ".join(part for part in (share.patient_first_name, share.description) if part)
    lines = VALUE.wrap(words, _AMOUNT - _WORDS - 70)
    flow.need(11.5 * len(lines) + 5)
    flow.sheet.text(LEFT + 6, flow.y + 10, paper_date(share.service_date) if share.service_date else "", VALUE)
    flow.sheet.lines(_WORDS, flow.y + 10, lines, VALUE, 11.5)
    flow.sheet.text(_AMOUNT, flow.y + 10, paper_amount(share.amount_cents), STRONG, "right")
    flow.sheet.text(_LEFT_AFTER, flow.y + 10, paper_amount(share.left_cents), VALUE, "right")
    flow.gap(11.5 * max(len(lines), 1) + 3)
    flow.sheet.rule(LEFT, flow.y, RIGHT, colour=HAIRLINE)
    flow.gap(2)


def _after(flow: Flow, content: ReceiptContent) -> None:
    flow.need(120)
    flow.gap(8)
    rows = []
    if content.unapplied_cents:
        rows.append(("Not yet applied to a visit: it stays on your account", content.unapplied_cents))
    rows.append(("What you still owe on this account", content.balance_after_cents))
    for label, cents in rows:
        flow.sheet.text(_WORDS, flow.y + 11, label, STRONG)
        flow.sheet.text(_LEFT_AFTER, flow.y + 11, paper_amount(cents), STRONG, "right")
        flow.gap(15)
    flow.sheet.rule(LEFT, flow.y + 3, RIGHT, colour=GREY, weight=0.7)
    flow.gap(14)
    flow.paragraph("Thank you. Please keep this receipt for your records.", TEXT, leading=12.5)
    flow.gap(44)
    draw_signature(flow.sheet, LEFT, flow.y, 250, f"For {content.practice.name}")
