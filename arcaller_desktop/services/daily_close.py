"""The day's close: patient money by kind and person, tied to the ledger, as a list, CSV or paper."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.base.clock import zone_of
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.daily_close import CloseMovement, CloseSum, DailyCloseContent
from arcaller_desktop.domain.money import Money, plain_amount
from arcaller_desktop.domain.patient_payments import CashKind
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import DocumentKind, Paper, keep_document, render
from arcaller_desktop.services.letterheads import letterhead
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.services.spreadsheets import harmless
from arcaller_desktop.storage import daily_close as stored
from arcaller_desktop.storage.daily_close import Movement

_MONEY = frozenset({CashKind.RECEIVED, CashKind.RETURNED, CashKind.VOIDED, CashKind.REFUNDED, CashKind.NOT_REFUNDED})
"""What moved money in or out; applying it moves it only within the books."""


@dataclass(frozen=True, kw_only=True, slots=True)
class CloseTotal:
    """One line of the close: how a person's money of one method moved."""

    user: str
    method: str
    kind: str
    count: int
    cents: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class DailyClose:
    """A day. It ties out when what was applied by the cash book equals what the ledger posted."""

    day: date
    totals: tuple[CloseTotal, ...]
    movements: tuple[Movement, ...]
    net_cents: Money
    """Received less what went back."""
    applied_cents: Money
    ledger_cents: Money

    @property
    def ties_out(self) -> bool:
        """True when cash book and ledger agree."""
        return self.applied_cents == self.ledger_cents


def daily_close(context: Context, day: date) -> DailyClose:
    """Everything that was entered on the day."""
    movements = tuple(stored.movements_of_day(context.database, day))
    money = [movement for movement in movements if movement.kind in _MONEY]
    groups: dict[tuple[str, str, str], list[Money]] = {}
    for one in money:
        groups.setdefault((one.user, one.method.label, one.kind.label), []).append(one.amount_cents)
    totals = tuple(
        CloseTotal(user=user, method=method, kind=kind, count=len(cents), cents=sum(cents))
        for (user, method, kind), cents in sorted(groups.items())
    )
    return DailyClose(
        day=day,
        totals=totals,
        movements=movements,
        net_cents=sum(one.amount_cents for one in money),
        applied_cents=-sum(one.amount_cents for one in movements if one.kind not in _MONEY),
        ledger_cents=stored.ledger_of_day(context.database, day),
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class PrintClose:
    """The sheet of a day's close."""

    day: date


def keep_daily_close(context: Context, command: PrintClose, progress: Progress) -> Paper:
    """Draws the sheet and keeps what it said, for the drawer's file. Raises NotAllowedError."""
    require(context.user, Permission.TAKE_PAYMENTS)
    progress.report(0, 1, "Drawing the daily close")
    content = close_content(context, command.day)
    pdf = render(DocumentKind.DAILY_CLOSE, content)
    number = command.day.toordinal()
    document_id = keep_document(context, DocumentKind.DAILY_CLOSE, "daily_close", number, content, pdf=pdf)
    return Paper(pdf=pdf, document_id=document_id)


def close_content(context: Context, day: date) -> DailyCloseContent:
    """What the sheet of a day says now."""
    found, practice = daily_close(context, day), practice_profile(context)
    return DailyCloseContent(
        practice=letterhead(context),
        day=day,
        made_at=context.clock.now().astimezone(zone_of(practice.time_zone)),
        made_by=context.user.name,
        sums=tuple(
            CloseSum(user=one.user, method=one.method, kind=one.kind, count=one.count, cents=one.cents)
            for one in found.totals
        ),
        movements=tuple(
            CloseMovement(
                receipt_number=one.receipt_number,
                account_number=one.account_number,
                method=one.method.label,
                reference=one.reference,
                kind=one.kind.label,
                cents=one.amount_cents,
                user=one.user,
            )
            for one in found.movements
        ),
        net_cents=found.net_cents,
        applied_cents=found.applied_cents,
        ledger_cents=found.ledger_cents,
        demo=practice.is_demo,
    )


def close_as_csv(context: Context, day: date) -> bytes:
    """The movements of the day for a spreadsheet: one a line, amounts with their signs. Raises NotAllowedError."""
    require(context.user, Permission.EXPORT)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(["day", "receipt", "account", "method", "reference", "movement", "amount", "user"])
    found = daily_close(context, day)
    for one in found.movements:
        writer.writerow(
            [
                day.isoformat(),
                one.receipt_number,
                one.account_number,
                one.method.label,
                harmless(one.reference),
                one.kind.label,
                plain_amount(one.amount_cents),
                harmless(one.user),
            ]
        )
    return text.getvalue().encode("utf-8-sig")
