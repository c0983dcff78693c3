"""The record of one payer call as PDF: for the file, for an appeal, for an audit."""

from __future__ import annotations

from datetime import datetime
from itertools import zip_longest

from arcaller_desktop.documents.layout import (
    ACCENT,
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
    facts_height,
)
from arcaller_desktop.domain.call_summaries import AskedAnswered, CalledClaim, CallLogContent, CallSummaryContent

TEMPLATE_VERSION = 1

QUESTION_WIDTH = 228.0
ANSWER = LEFT + QUESTION_WIDTH + 18
ANSWER_WIDTH = RIGHT - ANSWER - 6


def render_call_summary(content: CallSummaryContent) -> bytes:
    """The summary of one call as a PDF. Equal content gives equal bytes. Raises LogoUnreadableError."""
    paper = Paper(title=f"Call summary {content.call_number}", author=content.practice.name)
    _draw(paper, content)
    return paper.save()


def render_call_log(content: CallLogContent) -> bytes:
    """Several summaries in one PDF, each counting its own pages. Raises LogoUnreadableError."""
    paper = Paper(title=content.title, author=content.practice.name)
    for call in content.calls:
        _draw(paper, call)
    return paper.save()


def _draw(paper: Paper, content: CallSummaryContent) -> None:
    flow = Flow(paper, start=lambda sheet, number: _start(sheet, content, number), bottom=BODY_BOTTOM)
    facts = _call_facts(content)
    flow.y = draw_facts(flow.sheet, flow.y, facts, columns=3)
    for claim in content.claims:
        _claim(flow, claim)
    _addenda(flow, content)
    _signature(flow, content)
    flow.finish(NUMBER)


def _start(sheet: Sheet, content: CallSummaryContent, number: int) -> float:
    if content.demo:
        sheet.watermark("DEMO")
    title = f"Call summary {content.call_number}"
    if number > 1:
        return draw_later_head(sheet, content.practice, f"{title} · {content.payer}")
    return draw_head(sheet, content.practice, title, f"{content.payer} · {paper_date(content.started_at.date())}")


def _clock(moment: datetime, zone: str) -> str:
    hour = moment.hour % 12 or 12
    half = "am" if moment.hour < 12 else "pm"
    return f"{hour}:{moment.minute:02d} {half} {zone}".strip()


def _duration(seconds: int) -> str:
    minutes, rest = divmod(max(seconds, 0), 60)
    return f"{minutes} min {rest:02d} s" if minutes else f"{rest} s"


def _held(content: CallSummaryContent) -> str:
    held = _duration(content.hold_seconds) if content.hold_seconds else "Not held"
    menu = f", menu {_duration(content.line_seconds)}" if content.line_seconds else ""
    talk = f", talk {_duration(content.talk_seconds)}" if content.talk_seconds else ""
    return f"{held}{menu}{talk}"


def _call_facts(content: CallSummaryContent) -> list[tuple[str, str]]:
    started = f"{paper_date(content.started_at.date())}, {_clock(content.started_at, content.zone)}"
    if content.payer_started_at:
        started += f" ({_clock(content.payer_started_at, content.payer_zone)} at the payer)"
    length = int((content.ended_at - content.started_at).total_seconds())
    spoke = f"{content.rep_name} (ID {content.rep_id})" if content.rep_id else content.rep_name
    reference = content.reference
    if not reference:
        named = f"{content.rep_name}, {paper_date(content.started_at.date())}" if content.rep_name else ""
        why = content.no_reference_reason
        reference = "None given" + (f": {named}" if named else "") + (f" ({why})" if why else "")
    return [
        ("Payer", content.payer),
        ("Spoke with", spoke or "No person"),
        ("Call reference", reference),
        ("Started", started),
        ("Ended", f"{_clock(content.ended_at, content.zone)} after {_duration(length)}"),
        ("On hold", _held(content)),
        ("Called by", content.caller),
        (content.channel, ", ".join(content.numbers_dialled)),
        ("Phone path", content.phone_path),
    ]


def _claim(flow: Flow, claim: CalledClaim) -> None:
    facts = _claim_facts(claim)
    flow.need(28 + facts_height(facts, columns=4) + 30)
    flow.gap(16)
    flow.sheet.fill(LEFT, flow.y, RIGHT - LEFT, 19, TINT)
    number = SECTION.cut(f"Claim {claim.claim_number}", 300)
    flow.sheet.text(LEFT + 6, flow.y + 13.5, number, SECTION)
    name = STRONG.cut(claim.patient_name, RIGHT - LEFT - 24 - SECTION.width(number))
    flow.sheet.text(RIGHT - 6, flow.y + 13, name, STRONG, "right")
    flow.gap(22)
    flow.y = draw_facts(flow.sheet, flow.y, facts, columns=4)
    flow.continued = f"Claim {claim.claim_number}, continued"
    if claim.asked:
        _heading(flow, "Asked and answered")
        for asked in claim.asked:
            _question(flow, asked)
    _outcome(flow, claim)
    if claim.note:
        _heading(flow, "Note")
        for paragraph in claim.note.splitlines():
            flow.paragraph(paragraph, TEXT, leading=12.5)
    flow.continued = ""


def _claim_facts(claim: CalledClaim) -> list[tuple[str, str]]:
    service = paper_date(claim.service_from) if claim.service_from else ""
    if claim.service_from and claim.service_to and claim.service_to != claim.service_from:
        service = f"{service} to {paper_date(claim.service_to)}"
    return [
        ("Payer's claim number", claim.payer_claim_number),
        ("Member ID", claim.member_id),
        ("Date of birth", paper_date(claim.birth_date) if claim.birth_date else ""),
        ("Date of service", service),
        ("Provider", claim.provider),
        ("Billed", paper_amount(claim.charge_cents)),
        ("Open balance", paper_amount(claim.balance_cents)),
    ]


def _heading(flow: Flow, words: str) -> None:
    flow.need(34)
    flow.gap(10)
    flow.sheet.text(LEFT, flow.y + 9, words, STRONG)
    flow.gap(14)


def _question(flow: Flow, asked: AskedAnswered) -> None:
    question = VALUE.wrap(asked.question, QUESTION_WIDTH)
    answer = STRONG.wrap(asked.answer, ANSWER_WIDTH)
    flow.need(2 * 11.5 + 5)
    flow.sheet.rule(LEFT, flow.y, RIGHT, colour=HAIRLINE)
    for words, reply in zip_longest(question, answer, fillvalue=""):
        flow.need(11.5)
        flow.sheet.text(LEFT, flow.y + 12, words, VALUE)
        flow.sheet.text(ANSWER, flow.y + 12, reply, STRONG)
        flow.gap(11.5)
    flow.gap(5)


def _outcome(flow: Flow, claim: CalledClaim) -> None:
    next_step = claim.next_action
    if claim.next_date:
        next_step = f"{next_step} by {paper_date(claim.next_date)}".strip()
    rows = [
        ("Outcome", claim.outcome),
        ("To do", claim.action),
        ("Next step", next_step),
        ("Owner", claim.owner),
        ("Closed because", claim.close_reason),
    ]
    flow.need(44)
    flow.gap(10)
    _tinted(flow, 6)
    for label, value in rows:
        for place, line in enumerate(STRONG.wrap(value, RIGHT - LEFT - 108)):
            flow.need(14.5)
            top = flow.y
            _tinted(flow, 14.5 if place == 0 else 12.5)
            flow.sheet.text(LEFT + 12, top + 10, label if place == 0 else "", LABEL)
            flow.sheet.text(LEFT + 96, top + 10, line, STRONG)
    _tinted(flow, 5)


def _tinted(flow: Flow, height: float) -> None:
    """A strip of the box around an outcome; strip by strip the box may run over a page's end."""
    flow.sheet.fill(LEFT, flow.y, RIGHT - LEFT, height + 0.3, TINT)  # overlapping, else a seam shows
    flow.sheet.fill(LEFT, flow.y, 3, height + 0.3, ACCENT)
    flow.gap(height)


def _addenda(flow: Flow, content: CallSummaryContent) -> None:
    for addendum in content.addenda:
        _heading(flow, f"Added {paper_date(addendum.added_at.date())} by {addendum.author}")
        flow.paragraph(addendum.text, TEXT, leading=12.5)


def _signature(flow: Flow, content: CallSummaryContent) -> None:
    flow.need(74)
    flow.gap(52)
    draw_signature(flow.sheet, LEFT, flow.y, 250, f"Signature: {content.caller}")
    draw_signature(flow.sheet, LEFT + 280, flow.y, 120, "Date")
    flow.sheet.text(RIGHT, flow.y + 11, f"Printed {paper_date(content.printed_on)}", LABEL, "right")
    flow.gap(16)
