"""The evidence pack of a claim as PDF: facts, index, timeline, and the hashes of every piece."""

from __future__ import annotations

from arcaller_desktop.documents.layout import HAIRLINE, LEFT, RIGHT, TINT, Flow, Paper, Sheet, paper_date
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
from arcaller_desktop.domain.evidence import EvidenceEntry, EvidencePack, EvidencePiece

TEMPLATE_VERSION = 1
WHEN = 78.0
WHAT = 92.0
BODY = LEFT + WHEN + WHAT
_KINDS = {
    "call": "Call",
    "note": "Note",
    "submission": "Submission",
    "acknowledgement": "Acknowledged",
    "rejection": "Rejected",
    "remittance": "Remittance",
    "statement": "Statement",
    "plan": "Plan",
    "letter": "Letter",
}


def render_evidence_pack(content: EvidencePack) -> bytes:
    """The pack as a PDF. Equal content gives equal bytes. Raises LogoUnreadableError."""
    paper = Paper(title=f"Evidence for claim {content.claim_number}", author=content.practice.name)
    flow = Flow(paper, start=lambda sheet, number: _start(sheet, content, number), bottom=BODY_BOTTOM)
    facts = [("Patient", content.patient_name), ("Payer", content.payer), *content.facts]
    flow.y = draw_facts(flow.sheet, flow.y, facts, columns=4)
    _index(flow, content)
    _section(flow, f"1  What happened ({len(content.entries)})")
    for entry in content.entries:
        _entry(flow, entry)
    _section(flow, f"2  Files and papers ({len(content.pieces)})")
    for number, piece in enumerate(content.pieces, start=1):
        _piece(flow, number, piece)
    flow.continued = ""
    flow.gap(12)
    words = "Each SHA-256 value was computed from the bytes when the file came or the paper was made."
    flow.paragraph(words, LABEL, leading=11)
    flow.finish(NUMBER)
    return paper.save()


def _start(sheet: Sheet, content: EvidencePack, number: int) -> float:
    if content.demo:
        sheet.watermark("DEMO")
    title = f"Evidence for claim {content.claim_number}"
    if number > 1:
        return draw_later_head(sheet, content.practice, title)
    return draw_head(
        sheet, content.practice, title, f"{content.payer} · {paper_date(content.printed_on)} · {content.printed_by}"
    )


def _index(flow: Flow, content: EvidencePack) -> None:
    """How many of each kind, so that a gap is seen at once."""
    flow.gap(10)
    counts: dict[str, int] = {}
    for entry in content.entries:
        counts[_KINDS.get(entry.what, entry.what)] = counts.get(_KINDS.get(entry.what, entry.what), 0) + 1
    for piece in content.pieces:
        counts[piece.what] = counts.get(piece.what, 0) + 1
    flow.sheet.text(LEFT, flow.y + 9, "Index", STRONG)
    flow.gap(14)
    words = "   ".join(f"{kind}: {count}" for kind, count in counts.items()) or "Nothing is kept about this claim."
    flow.paragraph(words, VALUE, leading=12)


def _section(flow: Flow, words: str) -> None:
    flow.continued = ""
    flow.need(60)
    flow.gap(14)
    flow.sheet.fill(LEFT, flow.y, RIGHT - LEFT, 19, TINT)
    flow.sheet.text(LEFT + 6, flow.y + 13.5, words, SECTION)
    flow.gap(24)
    flow.continued = f"{words.split('  ')[1].split(' (', maxsplit=1)[0]}, continued"


def _entry(flow: Flow, entry: EvidenceEntry) -> None:
    flow.need(26)
    flow.sheet.rule(LEFT, flow.y, RIGHT, colour=HAIRLINE)
    top = flow.y + 12
    flow.sheet.text(LEFT, top, paper_date(entry.at.date()), STRONG)
    if not entry.is_day:
        flow.sheet.text(LEFT, top + 11, f"{entry.at:%H:%M} {entry.zone}".strip(), LABEL)
    flow.sheet.text(LEFT + WHEN, top, STRONG.cut(_KINDS.get(entry.what, entry.what), WHAT - 6), VALUE)
    flow.sheet.text(LEFT + WHEN, top + 11, LABEL.cut(entry.who, WHAT - 6), LABEL)
    reference = f" · {entry.reference}" if entry.reference else ""
    flow.gap(3)
    flow.paragraph(f"{entry.title}{reference}", STRONG, x=BODY, width=RIGHT - BODY, leading=11.5)
    if entry.text:
        flow.paragraph(entry.text, TEXT, x=BODY, width=RIGHT - BODY, leading=11.5)
    flow.y = max(flow.y + 4, top + 16)


def _piece(flow: Flow, number: int, piece: EvidencePiece) -> None:
    flow.need(30)
    flow.sheet.rule(LEFT, flow.y, RIGHT, colour=HAIRLINE)
    made = f", {paper_date(piece.made_on)}" if piece.made_on else ""
    flow.sheet.text(LEFT, flow.y + 12, f"{number}.", VALUE)
    flow.sheet.text(LEFT + 22, flow.y + 12, STRONG.cut(f"{piece.what}: {piece.name}{made}", RIGHT - LEFT - 22), STRONG)
    flow.sheet.text(LEFT + 22, flow.y + 23, f"SHA-256 {piece.sha256 or 'not kept'}", LABEL)
    flow.gap(29)
