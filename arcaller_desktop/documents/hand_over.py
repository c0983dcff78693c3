"""The hand-over sheet of a shift as PDF: what the next one must know, claim by claim."""

from __future__ import annotations

from arcaller_desktop.documents.layout import LEFT, RIGHT, TINT, Flow, Paper, Sheet, paper_amount, paper_date
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
)
from arcaller_desktop.domain.hand_overs import HandOverContent, HandOverLine, HandOverPart

TEMPLATE_VERSION = 1
_CLAIM, _PAYER, _WHAT, _WHO, _ON = LEFT, LEFT + 66, LEFT + 190, RIGHT - 112, RIGHT - 52
_WHAT_WIDTH = _WHO - _WHAT - 8


def render_hand_over(content: HandOverContent) -> bytes:
    """The sheet as a PDF. Equal content gives equal bytes. Raises LogoUnreadableError."""
    title = f"Hand-over {paper_date(content.on)}"
    paper = Paper(title=title, author=content.practice.name, accent=content.practice.colour)
    flow = Flow(paper, start=lambda sheet, number: _start(sheet, content, number), bottom=BODY_BOTTOM)
    flow.y = draw_facts(
        flow.sheet,
        flow.y,
        [
            ("Work of", content.of or "the whole team"),
            ("Done that day", f"{content.touches} touches on {content.claims} claims"),
            ("Made by", f"{content.made_by}, {content.made_at:%m/%d/%Y %H:%M} {content.made_at:%Z}".rstrip()),
        ],
        columns=3,
    )
    if content.remarks.strip():
        flow.gap(14)
        flow.sheet.text(LEFT, flow.y, "What the next shift must know", SECTION)
        flow.gap(5)
        flow.paragraph(content.remarks.strip(), TEXT, x=LEFT, width=RIGHT - LEFT, leading=12)
    for part in HandOverPart:
        lines = [line for line in content.lines if line.part is part]
        if lines:
            _part(flow, part, lines)
    if not content.lines:
        flow.gap(24)
        flow.sheet.text(LEFT, flow.y, "Nothing is left open for the next shift.", TEXT)
    flow.finish(NUMBER)
    return paper.save()


def _start(sheet: Sheet, content: HandOverContent, number: int) -> float:
    if content.demo:
        sheet.watermark("DEMO")
    title = f"Hand-over {paper_date(content.on)}"
    if number > 1:
        return draw_later_head(sheet, content.practice, title)
    return draw_head(sheet, content.practice, title, content.of or "The whole team")


def _part(flow: Flow, part: HandOverPart, lines: list[HandOverLine]) -> None:
    flow.need(60)
    flow.gap(16)
    flow.sheet.fill(LEFT, flow.y, RIGHT - LEFT, 18, TINT)
    flow.sheet.text(LEFT + 5, flow.y + 12.5, part.value, SECTION)
    flow.sheet.text(RIGHT - 5, flow.y + 12.5, str(len(lines)), STRONG, "right")
    flow.gap(22)
    flow.continued = f"{part.value}, continued"
    for x, head in ((_CLAIM, "Claim"), (_PAYER, "Payer and amount"), (_WHAT, "What"), (_WHO, "Who"), (_ON, "Date")):
        flow.sheet.text(x, flow.y + 8, head, LABEL)
    flow.gap(12)
    for line in lines:
        _line(flow, line)
    flow.continued = ""


def _line(flow: Flow, line: HandOverLine) -> None:
    words = TEXT.wrap(line.what, _WHAT_WIDTH)
    flow.need(11 * max(len(words), 2) + 6)
    y = flow.y + 10
    flow.sheet.text(_CLAIM, y, STRONG.cut(line.claim_number or "–", _PAYER - _CLAIM - 6), STRONG)
    flow.sheet.text(_PAYER, y, VALUE.cut(line.payer, _WHAT - _PAYER - 8), VALUE)
    if line.balance_cents:
        flow.sheet.text(_PAYER, y + 10.5, paper_amount(line.balance_cents), LABEL)
    end = flow.sheet.lines(_WHAT, y, words, TEXT, 11)
    flow.sheet.text(_WHO, y, VALUE.cut(line.who, _ON - _WHO - 6), VALUE)
    if line.on is not None:
        flow.sheet.text(_ON, y, paper_date(line.on), VALUE)
    flow.y = max(end, y + 21) - 3
    flow.sheet.rule(LEFT, flow.y, RIGHT)
