"""The box on a statement's first page that says what to pay, until when, and how the sum came about."""

from __future__ import annotations

from dataclasses import dataclass

from arcaller_desktop.documents.fonts import Face
from arcaller_desktop.documents.layout import ACCENT, GREY, RIGHT, TINT, WHITE, Sheet, Style, paper_amount, paper_date
from arcaller_desktop.documents.statement_coupon import SIDE
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


def summary_box(content: StatementContent) -> SummaryBox:
    """What the box says; zero lines are left out."""
    summary = content.summary
    rows = (
        ("Previous balance", summary.previous_balance_cents),
        ("New charges", summary.new_charges_cents),
        ("Your insurance paid", -summary.insurance_paid_cents),
        ("Adjustments", -summary.adjustments_cents),
        ("Your payments", -summary.your_payments_cents),
        ("On your payment plan, due later", -summary.on_plan_later_cents),
        ("Under review, not due now", -summary.under_review_cents),
    )
    notes = (
        ("Plan installment in this amount", summary.plan_instalment_cents),
        ("Still with your insurance, not due", content.insurance_pending_cents),
    )
    return SummaryBox(
        tuple((label, paper_amount(cents)) for label, cents in rows if cents),
        tuple((label, paper_amount(cents)) for label, cents in notes if cents),
    )


def draw_summary_box(sheet: Sheet, content: StatementContent, box: SummaryBox) -> None:
    """Draws the box into the right-hand column."""
    left, right = SIDE + 8, RIGHT - 8
    sheet.fill(SIDE, TOP, RIGHT - SIDE, box.bottom - TOP, TINT)
    y = TOP + 15
    for label, amount in box.rows:
        sheet.text(left, y, label, ROW)
        sheet.text(right, y, amount, ROW, "right")
        y += ROW_HEIGHT
    due = content.summary.amount_due_cents
    label = "Amount due now" if due >= 0 else "Your credit"
    amount = paper_amount(abs(due))
    sheet.fill(SIDE, box.bar, RIGHT - SIDE, BAR_HEIGHT, ACCENT)
    sheet.text(left, box.bar + 18, label, DUE_LABEL)
    room = right - left - 12 - DUE_LABEL.width(label)
    sheet.text(right, box.bar + 19.5, amount, DUE_AMOUNT.sized_to(amount, room, smallest=8), "right")
    sheet.text(left, box.bar + 40, _due_words(content), DUE_DATE)
    y = box.bar + 53
    for label, amount in box.notes:
        sheet.text(left, y, label, NOTE)
        sheet.text(right, y, amount, NOTE, "right")
        y += NOTE_HEIGHT


def _due_words(content: StatementContent) -> str:
    if content.summary.amount_due_cents < 0:
        return "Please do not pay: this is yours."
    if content.summary.amount_due_cents == 0:
        return "Nothing to pay. Thank you."
    return f"Please pay by {paper_date(content.due_date)}" if content.due_date else "Please pay on receipt"
