"""Tables for the PM system: payments, adjustments, notes and where each claim stands, in a documented layout.

Every column has its meaning beside its title (`LAYOUTS`); the export window shows them. Amounts have the sign of what
they do to the money received or taken off: a payment is positive, its reversal negative and named. Rows carry our own
number, which never changes, so that whoever reads them can leave out what came before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from arcaller_desktop.domain.ledger import EntryKind, Responsibility
from arcaller_desktop.domain.outcomes import Action, Outcome
from arcaller_desktop.domain.queue import QueueStatus
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.spreadsheets import Column, Kind, Value
from arcaller_desktop.storage import book_exports as stored
from arcaller_desktop.storage.book_exports import Span
from arcaller_desktop.storage.columns import day_of

_CLAIM = Column(title="Claim", meaning="Our claim number: the one that was sent to the payer")
_PAYER_CLAIM = Column(title="Payer claim", width=18, meaning="The payer's own number of the claim, once it is known")
_PATIENT = Column(title="Patient", width=28, meaning="Last name, first name")
_BORN = Column(title="Birth date", kind=Kind.DAY, meaning="The patient's")
_WHO = {
    Responsibility.PAYER1: "Primary",
    Responsibility.PAYER2: "Secondary",
    Responsibility.PAYER3: "Tertiary",
    Responsibility.PATIENT: "Patient",
}

LEDGER_LAYOUT = (
    Column(title="Entry", kind=Kind.COUNT, meaning="Our number of the entry; it grows and never changes"),
    Column(title="Posted", kind=Kind.DAY, meaning="The day it was entered here"),
    Column(title="Effective", kind=Kind.DAY, meaning="The day the money moved: the payment's own date"),
    _CLAIM,
    _PAYER_CLAIM,
    _PATIENT,
    _BORN,
    Column(title="Procedure", meaning="Empty when it is for the claim as a whole"),
    Column(title="Modifiers", meaning="Up to four, with colons between them"),
    Column(title="Service", kind=Kind.DAY, meaning="The line's date of service"),
    Column(title="Kind", width=30, meaning="What it is, such as Insurance payment or Contractual adjustment"),
    Column(title="Part of", meaning="Whose part of the balance it lowers: Primary, Secondary, Tertiary or Patient"),
    Column(title="Payer", width=28, meaning="Who paid, for payments of insurance"),
    Column(
        title="Amount",
        kind=Kind.MONEY,
        meaning="What it took off the balance; negative where something was taken back",
    ),
    Column(title="Check or EFT", width=20, meaning="The payer's trace number"),
    Column(title="Reason", width=24, meaning="Group and reason code (CO-45), or why it was done"),
    Column(title="Reverses", kind=Kind.COUNT, meaning="The entry that this one takes back"),
    Column(title="Import", kind=Kind.COUNT, meaning="Our number of the import it came with, if any"),
    Column(title="User", width=20, meaning="Who posted it"),
)
NOTE_LAYOUT = (
    Column(title="Note", kind=Kind.COUNT, meaning="Our number of the note; it grows and never changes"),
    Column(title="Date", kind=Kind.DAY, meaning="The day of the call or note"),
    _CLAIM,
    _PAYER_CLAIM,
    _PATIENT,
    Column(title="Payer", width=28, meaning="Who owed the claim when the table was made"),
    Column(title="User", width=20, meaning="Who called or wrote"),
    Column(title="How", meaning="Phone, portal, letter and so on"),
    Column(title="Outcome", width=28, meaning="What came of it"),
    Column(title="Text", width=60, meaning="The note as it was saved"),
    Column(title="Reference", width=18, meaning="The call's reference number"),
    Column(title="Spoken with", width=20, meaning="The representative's name"),
    Column(title="Next step", width=26, meaning="What is to be done next"),
    Column(title="Next date", kind=Kind.DAY, meaning="When it is to be done"),
    Column(title="Closed because", width=26, meaning="Filled when the note closed the claim"),
)
CLAIM_LAYOUT = (
    _CLAIM,
    _PAYER_CLAIM,
    _PATIENT,
    _BORN,
    Column(title="Payer", width=28, meaning="Who is asked for it now"),
    Column(title="Member ID", width=16, meaning="Of the first coverage"),
    Column(title="Service from", kind=Kind.DAY, meaning="First date of service"),
    Column(title="Service to", kind=Kind.DAY, meaning="Last date of service"),
    Column(title="First billed", kind=Kind.DAY, meaning="When it was first sent"),
    Column(title="Last billed", kind=Kind.DAY, meaning="When it was last sent"),
    Column(title="Charge", kind=Kind.MONEY, meaning="What was billed"),
    Column(title="Paid", kind=Kind.MONEY, meaning="Payments posted here, of insurance and patient"),
    Column(title="Balance", kind=Kind.MONEY, meaning="What is still owed"),
    Column(title="Insurance owes", kind=Kind.MONEY, meaning="The payers' part of the balance"),
    Column(title="Patient owes", kind=Kind.MONEY, meaning="The patient's part of the balance"),
    Column(title="Open", meaning="yes or no"),
    Column(title="Status", width=20, meaning="Where the claim stands in our queue"),
    Column(title="Denial", meaning="The open denial's group and reason code"),
    Column(title="Next step", width=26, meaning="What is to be done next"),
    Column(title="Next date", kind=Kind.DAY, meaning="When it is to be done"),
    Column(title="Owner", width=20, meaning="Who works it"),
)


@dataclass(frozen=True, slots=True)
class Numbered:
    """A row with the number that the next export goes on after."""

    number: int
    cells: tuple[Value, ...]


def payments(context: Context, span: Span) -> Iterator[Numbered]:
    """Money received and taken back."""
    return (_ledger_cells(row) for row in stored.payment_rows(context.database, span))


def adjustments(context: Context, span: Span) -> Iterator[Numbered]:
    """What was taken off charges without money."""
    return (_ledger_cells(row) for row in stored.adjustment_rows(context.database, span))


def notes(context: Context, span: Span) -> Iterator[Numbered]:
    """Calls and notes."""
    return (_note_cells(row) for row in stored.note_rows(context.database, span))


def claims(context: Context, span: Span) -> Iterator[Numbered]:
    """All claims."""
    return (_claim_cells(row) for row in stored.claim_rows(context.database, span, open_only=False))


def statuses(context: Context, span: Span) -> Iterator[Numbered]:
    """Open claims: where each stands."""
    return (_claim_cells(row) for row in stored.claim_rows(context.database, span, open_only=True))


Rows = Callable[[Context, Span], Iterator[Numbered]]


def _ledger_cells(row: tuple[Any, ...]) -> Numbered:
    cells = (
        row[0],
        day_of(row[1][:10]),
        day_of(row[2]),
        row[3],
        row[4],
        _name(row[5], row[6]),
        day_of(row[7]),
        row[8],
        row[9],
        day_of(row[10]),
        EntryKind(row[11]).label,
        _WHO[Responsibility(row[12])],
        row[13],
        *row[14:17],
        row[17],
        row[18],
        row[19],
    )
    return Numbered(row[0], cells)


def _note_cells(row: tuple[Any, ...]) -> Numbered:
    cells = (
        row[0],
        day_of(row[2]),
        row[3],
        row[4],
        _name(row[5], row[6]),
        row[7],
        row[8],
        row[9],
        _label(Outcome, row[10]),
        *row[11:14],
        _label(Action, row[14]),
        day_of(row[15]),
        row[16],
    )
    return Numbered(row[0], cells)


def _claim_cells(row: tuple[Any, ...]) -> Numbered:
    cells = (
        row[1],
        row[2],
        _name(row[3], row[4]),
        day_of(row[5]),
        row[6],
        row[7] or "",
        *(day_of(day) for day in row[8:12]),
        *row[12:17],
        "yes" if row[17] else "no",
        _label(QueueStatus, row[18]),
        row[19],
        _label(Action, row[20]),
        day_of(row[21]),
        row[22] or "",
    )
    return Numbered(row[0], cells)


def _name(last: str, first: str) -> str:
    return ", ".join(part for part in (last, first) if part)


def _label(kind: Any, value: str) -> str:
    """The words for a stored value; the value itself when it is none of ours."""
    try:
        return str(kind(value).label)
    except ValueError:
        return value
