"""The box on a statement's first page that says what to pay, until when, and how the sum came about."""

from __future__ import annotations

from dataclasses import dataclass

from arcaller_desktop.documents.fonts import Face
from arcaller_desktop.documents.layout import ACCENT, GREY, RIGHT, TINT, WHITE, Sheet, Style, paper_amount
from arcaller_desktop.domain.paper_texts import PaperTexts
from arcaller_desktop.domain.statements import StatementContent

TOP = 128.0
ROW_HEIGHT = 12.5
BAR_HEIGHT = 28.0
DUE_HEIGHT = 18.0
NOTE_HEIGHT = 11.5

ROW = Style(9.0)
DUE_LABEL = Style(11.0, Face.BOLD, WHITE)
DUE_AMOUNT = Style(16.0, Face.BOLD, WHITE)
DUE_DATE = Style(9.0, Face.BOLD, ACCENT)
NOTE = Style(8.5, Face.REGULAR, GREY)


@dataclass(frozen=True, slots=True)
class SummaryBox:
    """The box's lines, ready to print: above the sum what made it, below it what is good to know."""

    rows: tuple[tuple[str, str], ...]
    notes: tuple[tuple[str, str], ...]

    @property
    def bar(self) -> float:
        """Upper edge of the sum."""
        return TOP + 10 + ROW_HEIGHT * len(self.rows)

    @property
    def bottom(self) -> float:
        """Lower edge of the box."""
        notes = NOTE_HEIGHT * len(self.notes) + 3 if self.notes else 0.0
        return self.bar + BAR_HEIGHT + DUE_HEIGHT + notes


def summary_box(content: StatementContent, texts: PaperTexts) -> SummaryBox:
    """What the box says; zero lines are left out."""
    summary = content.summary
    rows = (
        ("summary.previous", summary.previous_balance_cents),
        ("summary.charges", summary.new_charges_cents),
        ("summary.insurance", -summary.insurance_paid_cents),
        ("summary.adjustments", -summary.adjustments_cents),
        ("summary.payments", -summary.your_payments_cents),
        ("summary.plan.later", -summary.on_plan_later_cents),
        ("summary.review", -summary.under_review_cents),
    )
    notes = (
        ("summary.instalment", summary.plan_instalment_cents),
        ("summary.pending", content.insurance_pending_cents),
    )
    return SummaryBox(
        tuple((texts(label), paper_amount(cents)) for label, cents in rows if cents),
        tuple((texts(label), paper_amount(cents)) for label, cents in notes if cents),
    )


def draw_summary_box(
    sheet: Sheet, content: StatementContent, box: SummaryBox, texts: PaperTexts, *, side: float
) -> None:
    """Draws the box into the right-hand column."""
    left, right = side + 8, RIGHT - 8
    sheet.begin(key="summary")
    sheet.fill(side, TOP, RIGHT - side, box.bottom - TOP, TINT)
    y = TOP + 15
    for label, amount in box.rows:
        sheet.text(left, y, label, ROW.sized_to(label, right - left - 8 - ROW.width(amount), smallest=6))
        sheet.text(right, y, amount, ROW, "right")
        y += ROW_HEIGHT
    due = content.summary.amount_due_cents
    label = due_label(content, texts)
    amount = paper_amount(abs(due))
    sheet.fill(side, box.bar, RIGHT - side, BAR_HEIGHT, ACCENT)
    sheet.text(left, box.bar + 18, label, DUE_LABEL)
    room = right - left - 12 - DUE_LABEL.width(label)
    sheet.text(right, box.bar + 19.5, amount, DUE_AMOUNT.sized_to(amount, room, smallest=8), "right")
    words = due_words(content, texts)
    sheet.text(left, box.bar + 40, words, DUE_DATE.sized_to(words, right - left, smallest=6))
    y = box.bar + 53
    for label, amount in box.notes:
        sheet.text(left, y, label, NOTE.sized_to(label, right - left - 8 - NOTE.width(amount), smallest=6))
        sheet.text(right, y, amount, NOTE, "right")
        y += NOTE_HEIGHT


def due_label(content: StatementContent, texts: PaperTexts) -> str:
    """What the large amount is: all that is due, the instalment of a plan, or a credit."""
    due = content.summary.amount_due_cents
    if due < 0:
        return texts("your.credit")
    only_plan = due > 0 and content.summary.plan_instalment_cents == due
    return texts("instalment.due.now" if only_plan else "amount.due.now")


def due_words(content: StatementContent, texts: PaperTexts) -> str:
    """By when to pay, or that there is nothing to pay."""
    if content.summary.amount_due_cents < 0:
        return texts("summary.credit.note")
    if content.summary.amount_due_cents == 0:
        return texts("summary.nothing")
    return texts("summary.by", day=texts.short_date(content.due_date)) if content.due_date else texts("summary.receipt")
