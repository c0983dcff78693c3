"""Questions to colleagues and clients as PDF, with room for the answer."""

from __future__ import annotations

from arcaller_desktop.documents.layout import LEFT, RIGHT, TINT, Flow, Paper, Sheet, paper_amount, paper_date
from arcaller_desktop.documents.page_head import (
    BODY_BOTTOM,
    LABEL,
    NUMBER,
    SECTION,
    STRONG,
    TEXT,
    draw_facts,
    draw_head,
    draw_later_head,
    facts_height,
)
from arcaller_desktop.domain.outcomes import Channel, Outcome
from arcaller_desktop.domain.task_sheets import SheetTask, TaskSheetContent
from arcaller_desktop.domain.tasks import Packet, Tried

TEMPLATE_VERSION = 1
_ANSWER_LINES = 3
_WIDTH = RIGHT - LEFT


def render_task_sheet(content: TaskSheetContent) -> bytes:
    """The questions as a PDF. Equal content gives equal bytes. Raises LogoUnreadableError."""
    paper = Paper(title=content.title, author=content.practice.name, accent=content.practice.colour)
    flow = Flow(paper, start=lambda sheet, number: _start(sheet, content, number), bottom=BODY_BOTTOM)
    for task in content.tasks:
        _task(flow, task)
    if not content.tasks:
        flow.gap(20)
        flow.sheet.text(LEFT, flow.y, "No question is open.", TEXT)
    flow.finish(NUMBER)
    return paper.save()


def _start(sheet: Sheet, content: TaskSheetContent, number: int) -> float:
    if content.demo:
        sheet.watermark("DEMO")
    if number > 1:
        return draw_later_head(sheet, content.practice, content.title)
    count = len(content.tasks)
    subtitle = f"{paper_date(content.on)} · {count} question{'' if count == 1 else 's'}"
    return draw_head(sheet, content.practice, content.title, subtitle)


def _task(flow: Flow, task: SheetTask) -> None:
    facts = _facts(task)
    flow.need(40 + facts_height(facts, columns=4))
    flow.gap(14)
    flow.sheet.fill(LEFT, flow.y, _WIDTH, 19, TINT)
    flow.sheet.text(LEFT + 6, flow.y + 13.5, SECTION.cut(f"{task.number}. {task.kind}", 300), SECTION)
    due = f"answer due {paper_date(task.due_on)}"
    flow.sheet.text(RIGHT - 6, flow.y + 13, due, STRONG, "right")
    flow.gap(22)
    flow.continued = f"{task.number}. {task.kind}, continued"
    flow.y = draw_facts(flow.sheet, flow.y, facts, columns=4)
    _words(flow, "Question", task.question)
    if task.packet is not None:
        _packet(flow, task.packet)
    for message in task.messages:
        head = f"{'Answer' if message.is_answer else 'Said'} by {message.author}, {message.at:%m/%d/%Y}"
        _words(flow, head, message.text)
    if not any(message.is_answer for message in task.messages):
        _room(flow)
    flow.continued = ""


def _facts(task: SheetTask) -> list[tuple[str, str]]:
    facts = [("Asked by", f"{task.asked_by}, {paper_date(task.asked_on)}"), ("Client", task.client)]
    packet = task.packet
    if packet is None:
        return facts
    age = f"{packet.age_days} days" if packet.age_days is not None else ""
    return [
        ("Claim", packet.claim_number),
        ("Payer", packet.payer),
        ("Service", paper_date(packet.service_on) if packet.service_on is not None else ""),
        ("Balance", paper_amount(packet.balance_cents)),
        ("Status", packet.status),
        ("Denial", packet.denial),
        ("Age", age),
        ("Deadline", packet.deadline),
        *facts,
    ]


def _packet(flow: Flow, packet: Packet) -> None:
    if packet.reasons:
        _words(flow, "Why it goes up", ", ".join(packet.reasons))
    if packet.tried:
        _words(flow, "Tried so far", "\n".join(_tried(one) for one in packet.tried))
    if packet.evidence:
        _words(flow, "Evidence", "\n".join(packet.evidence))


def _tried(one: Tried) -> str:
    parts = [f"{one.on:%m/%d/%Y}", _channel(one.channel), _outcome(one.outcome)]
    if one.reference:
        parts.append(f"ref. {one.reference}")
    if one.by:
        parts.append(one.by)
    return " · ".join(part for part in parts if part)


def _channel(value: str) -> str:
    return Channel(value).label if value in {channel.value for channel in Channel} else value


def _outcome(value: str) -> str:
    return Outcome(value).label if value in {outcome.value for outcome in Outcome} else value


def _words(flow: Flow, head: str, text: str) -> None:
    flow.need(28)
    flow.gap(6)
    flow.sheet.text(LEFT, flow.y + 8, head, LABEL)
    flow.gap(11)
    for line in text.splitlines():
        flow.paragraph(line, TEXT, x=LEFT, width=_WIDTH, leading=11.5)


def _room(flow: Flow) -> None:
    """Lines to write on."""
    flow.need(24 + 20 * _ANSWER_LINES)
    flow.gap(8)
    flow.sheet.text(LEFT, flow.y + 8, "Answer, name and date", LABEL)
    flow.gap(12)
    for _ in range(_ANSWER_LINES):
        flow.gap(18)
        flow.sheet.rule(LEFT, flow.y, RIGHT)
