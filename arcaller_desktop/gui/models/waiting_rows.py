"""What waits and what may be meant, as the two tables of the waiting list show them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum

from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.waiting import WaitingKind, WaitingMark
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.claim_candidates import CandidateView
from arcaller_desktop.services.waiting import WaitingItem


class WaitingColumn(Enum):
    KIND = ColumnHead(title="What", width=20)
    PAID_ON = ColumnHead(title="Paid", width=10)
    PAYER = ColumnHead(title="Payer", width=24)
    TRACE = ColumnHead(title="Check or EFT", width=17)
    TITLE = ColumnHead(title="Claim and patient", width=30)
    AMOUNT = ColumnHead(title="Amount", is_amount=True, width=12)
    UNTIL = ColumnHead(title="Put off until", width=11)
    REASON = ColumnHead(title="Why it waits", width=0)


class CandidateColumn(Enum):
    WHO = ColumnHead(title="", width=17)
    NUMBER = ColumnHead(title="Claim", width=12)
    PATIENT = ColumnHead(title="Patient", width=19)
    MEMBER = ColumnHead(title="Member ID", width=13)
    SERVICE = ColumnHead(title="Service", width=10)
    CHARGE = ColumnHead(title="Charge", is_amount=True, width=10)
    PAID = ColumnHead(title="Paid", is_amount=True, width=10)
    PAYER = ColumnHead(title="Payer", width=16)
    AGREES = ColumnHead(title="Agrees", width=34)
    DIFFERS = ColumnHead(title="Does not agree", width=0)


def candidate_cells(row: CandidateView, choices: Mapping[int, ClaimId | None]) -> Sequence[Cell]:
    """A row of the comparison; `choices` is what a person chose, by the claim's place in the payment."""
    chosen = row.sequence in choices and not row.is_said and choices[row.sequence] == row.claim_id
    makes = row.is_said and row.sequence in choices and choices[row.sequence] is None
    if row.is_said:
        who, tone = ("The payer says; a claim is made" if makes else "The payer says"), Tone.ACCENT
    elif chosen or row.choice:
        who, tone = ("Chosen" if chosen else "Ours, matched"), Tone.GOOD
    else:
        who, tone = ("Ours, provisional" if row.is_provisional else "Ours"), Tone.PLAIN
    return (
        Cell(text=who, tone=tone),
        Cell(text=row.number),
        Cell(text=row.patient),
        Cell(text=row.member),
        Cell(text=formats.day(row.service_from), sort=row.service_from),
        Cell(text=formats.money(row.charge_cents), sort=row.charge_cents),
        Cell(text=formats.money(row.paid_cents), sort=row.paid_cents),
        Cell(text=row.payer),
        Cell(text=row.agrees, tip=row.agrees, tone=Tone.GOOD),
        Cell(text=row.differs, tip=row.differs, tone=Tone.WARN),
    )


def said_of(item: WaitingItem | None) -> str:
    """The line beside the title of what is in hand."""
    if item is None:
        return ""
    parts = [item.payer, item.trace, formats.dollars(item.amount_cents), formats.day(item.paid_on)]
    return " · ".join(part for part in parts if part)


def waiting_cells(item: WaitingItem) -> Sequence[Cell]:
    """A row of the list."""
    tone = Tone.WARN if item.kind is WaitingKind.PAYMENT else Tone.PLAIN
    words = item.kind.label
    if item.is_suppressed:
        words, tone = "Set aside", Tone.MUTED
    elif item.mark == WaitingMark.KEEP:
        words, tone = "Kept as a claim", Tone.MUTED
    title = item.title if item.kind is not WaitingKind.PAYMENT else ""
    reason = f"{item.mark_because} ({item.marked_by})" if item.mark_because and item.marked_by else item.reason
    if item.is_suppressed and item.mark_because:
        reason = item.mark_because
    until: date | None = item.until_on if item.mark == WaitingMark.HOLD else None
    return (
        Cell(text=words, tone=tone),
        Cell(text=formats.day(item.paid_on), sort=item.paid_on),
        Cell(text=item.payer),
        Cell(text=item.trace),
        Cell(text=title, tip=title),
        Cell(text=formats.money(item.amount_cents), sort=item.amount_cents),
        Cell(text=formats.day(until), sort=until),
        Cell(text=reason, tip=reason),
    )
