"""The day's close as PDF: sums by person and kind to count the drawer against, every movement, and two signatures."""

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
from arcaller_desktop.domain.daily_close import CloseMovement, CloseSum, DailyCloseContent
from arcaller_desktop.domain.money import Money

TEMPLATE_VERSION = 1
_ROW = 14
_AMOUNT = RIGHT - 6
_SUM_COLUMNS = ((LEFT + 6, "Person"), (LEFT + 190, "How"), (LEFT + 310, "What"))
_SUM_COUNT = RIGHT - 96
_MOVEMENT_COLUMNS = (
    (LEFT + 6, 58.0, "Receipt"),
    (LEFT + 66, 68.0, "Account"),
    (LEFT + 136, 78.0, "How"),
    (LEFT + 216, 88.0, "Number"),
    (LEFT + 306, 76.0, "What"),
    (LEFT + 384, 92.0, "Person"),
)


def render_daily_close(content: DailyCloseContent) -> bytes:
    """The sheet as a PDF. Equal content gives equal bytes. Raises LogoUnreadableError."""
    paper = Paper(title=_title(content), author=content.practice.name, accent=content.practice.colour)
    flow = Flow(paper, start=lambda sheet, number: _start(sheet, content, number), bottom=BODY_BOTTOM)
    flow.y = draw_facts(flow.sheet, flow.y, _facts(content), columns=3)
    _tie(flow, content)
    if not content.movements:
        flow.gap(20)
        flow.sheet.text(LEFT, flow.y, "No patient money moved on this day.", TEXT)
    else:
        _sums(flow, content)
        _movements(flow, content)
    _signatures(flow)
    flow.finish(NUMBER)
    return paper.save()


def _title(content: DailyCloseContent) -> str:
    return f"Daily close {paper_date(content.day)}"


def _start(sheet: Sheet, content: DailyCloseContent, number: int) -> float:
    if content.demo:
        sheet.watermark("DEMO")
    if number > 1:
        return draw_later_head(sheet, content.practice, _title(content))
    return draw_head(sheet, content.practice, "Daily close", f"Patient money of {paper_date(content.day)}")


def _facts(content: DailyCloseContent) -> list[tuple[str, str]]:
    made = f"{content.made_by}, {content.made_at:%m/%d/%Y %H:%M}"
    return [
        ("Net of what went back", _signed(content.net_cents)),
        ("Applied to visits", _signed(content.applied_cents)),
        ("Posted in the ledger", _signed(content.ledger_cents)),
        ("Movements", str(len(content.movements))),
        ("Made by", made),
    ]


def _tie(flow: Flow, content: DailyCloseContent) -> None:
    off = content.difference_cents
    words = (
        f"DOES NOT TIE OUT: the cash book and the ledger are {paper_amount(abs(off))} apart."
        " Find it before you deposit."
        if off
        else "Ties out: what the cash book applied is what the ledger posted."
    )
    flow.gap(12)
    flow.sheet.fill(LEFT, flow.y, RIGHT - LEFT, 24, TINT)
    flow.sheet.text(LEFT + 8, flow.y + 15.5, words, STRONG)
    flow.gap(28)


def _signed(cents: Money) -> str:
    return f"-{paper_amount(-cents)}" if cents < 0 else paper_amount(cents)


def _sums(flow: Flow, content: DailyCloseContent) -> None:
    flow.need(60)
    flow.gap(12)
    flow.sheet.text(LEFT, flow.y + 10, "By person and kind", SECTION)
    flow.gap(18)
    flow.sheet.fill(LEFT, flow.y, RIGHT - LEFT, 15, TINT)
    for x, label in _SUM_COLUMNS:
        flow.sheet.text(x, flow.y + 10.5, label, LABEL)
    flow.sheet.text(_SUM_COUNT, flow.y + 10.5, "Count", LABEL, "right")
    flow.sheet.text(_AMOUNT, flow.y + 10.5, "Amount", LABEL, "right")
    flow.gap(18)
    for one in content.sums:
        _sum(flow, one)
    flow.need(20)
    flow.sheet.rule(LEFT, flow.y + 2, RIGHT, colour=GREY, weight=0.7)
    flow.gap(4)
    flow.sheet.text(LEFT + 6, flow.y + 11, "Net of what went back", STRONG)
    flow.sheet.text(_AMOUNT, flow.y + 11, _signed(content.net_cents), STRONG, "right")
    flow.gap(18)


def _sum(flow: Flow, one: CloseSum) -> None:
    flow.need(_ROW)
    words = (one.user, one.method, one.kind)
    widths = (178.0, 114.0, 110.0)
    for (x, _), text, width in zip(_SUM_COLUMNS, words, widths, strict=True):
        flow.sheet.text(x, flow.y + 10, VALUE.cut(text, width), VALUE)
    flow.sheet.text(_SUM_COUNT, flow.y + 10, str(one.count), VALUE, "right")
    flow.sheet.text(_AMOUNT, flow.y + 10, _signed(one.cents), STRONG, "right")
    flow.sheet.rule(LEFT, flow.y + _ROW, RIGHT, colour=HAIRLINE)
    flow.gap(_ROW)


def _movements(flow: Flow, content: DailyCloseContent) -> None:
    flow.need(60)
    flow.gap(12)
    flow.sheet.text(LEFT, flow.y + 10, "Every movement", SECTION)
    flow.gap(18)
    _movement_head(flow)
    for one in content.movements:
        page = flow.sheet
        flow.need(_ROW)
        if flow.sheet is not page:
            _movement_head(flow)
        _movement(flow, one)


def _movement_head(flow: Flow) -> None:
    flow.sheet.fill(LEFT, flow.y, RIGHT - LEFT, 15, TINT)
    for x, _, label in _MOVEMENT_COLUMNS:
        flow.sheet.text(x, flow.y + 10.5, label, LABEL)
    flow.sheet.text(_AMOUNT, flow.y + 10.5, "Amount", LABEL, "right")
    flow.gap(18)


def _movement(flow: Flow, one: CloseMovement) -> None:
    words = (one.receipt_number, one.account_number, one.method, one.reference, one.kind, one.user)
    for (x, width, _), text in zip(_MOVEMENT_COLUMNS, words, strict=True):
        flow.sheet.text(x, flow.y + 10, VALUE.cut(text, width), VALUE)
    flow.sheet.text(_AMOUNT, flow.y + 10, _signed(one.cents), VALUE, "right")
    flow.sheet.rule(LEFT, flow.y + _ROW, RIGHT, colour=HAIRLINE)
    flow.gap(_ROW)


def _signatures(flow: Flow) -> None:
    flow.need(90)
    flow.gap(58)
    draw_signature(flow.sheet, LEFT, flow.y, 250, "Counted by, date")
    draw_signature(flow.sheet, LEFT + 286, flow.y, RIGHT - LEFT - 286, "Checked by, date")
    flow.gap(14)
