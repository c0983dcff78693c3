"""Bank deposits against payers' payments: entered, imported, matched, tied out by month, written out."""

from __future__ import annotations

import dataclasses
import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.problems import Problem
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.business_days import add_months
from arcaller_desktop.domain.card_numbers import card_number_lacks
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.deposits import (
    BankPayment,
    Deposit,
    DepositField,
    Match,
    MonthFigures,
    check_match,
    guess_deposit_columns,
    propose,
    read_deposits,
)
from arcaller_desktop.domain.ids import PaymentId
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.domain.settings import DEPOSIT_WINDOW_DAYS
from arcaller_desktop.services.cell_files import open_cells
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.exports import Exported
from arcaller_desktop.services.settings import get_setting
from arcaller_desktop.services.spreadsheets import Column, Kind, Sheet, Value, write_sheet
from arcaller_desktop.storage import deposits as stored
from arcaller_desktop.storage.deposits import MatchRow

MONTHS = 13


class UnfitDepositError(UserError):
    """`lacks` are (field, message) pairs."""

    def __init__(self, lacks: tuple[tuple[str, str], ...]) -> None:
        super().__init__(" ".join(message for _, message in lacks))
        self.lacks = lacks


class DepositGoneError(UserError):
    """Somebody took it away in the meantime."""

    def __init__(self) -> None:
        super().__init__("The deposit or the payment is not there any more.", "Look at the list again.")


@dataclass(frozen=True, kw_only=True, slots=True)
class DepositReport:
    """Both sides since a day, with the months."""

    since: date
    deposits: tuple[Deposit, ...]
    payments: tuple[BankPayment, ...]
    months: tuple[MonthFigures, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class SaveDeposit:
    """A new deposit (id 0), or a corrected one."""

    deposit: Deposit


@dataclass(frozen=True, kw_only=True, slots=True)
class MatchDeposit:
    """These payments are in the deposit, each with so many cents."""

    deposit_id: int
    parts: tuple[tuple[PaymentId, int], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadDeposits:
    """Look into a bank's list. `columns` None: by the heads."""

    file: Path
    columns: Mapping[DepositField, int] | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class DepositsRead:
    """What is in it; `known` deposits came in before and are left out."""

    heads: tuple[str, ...]
    columns: Mapping[DepositField, int]
    deposits: tuple[Deposit, ...]
    problems: tuple[Problem, ...]
    known: int


@dataclass(frozen=True, kw_only=True, slots=True)
class DepositsImported:
    """What came in, and how many matches were found for it at once."""

    deposits: int
    matched: int
    changes: Changes = Changes.DEPOSITS


@dataclass(frozen=True, kw_only=True, slots=True)
class ExportReconciliation:
    """Write both sides since a day to one file (.csv or .xlsx)."""

    file: Path


def deposit_report(context: Context) -> DepositReport:
    """The last months."""
    since = _since(context)
    database = context.database
    return DepositReport(
        since=since,
        deposits=tuple(stored.deposits(database, since=since)),
        payments=tuple(stored.bank_payments(database, since=since)),
        months=tuple(stored.month_figures(database, since=since)),
    )


def matches_of(context: Context, deposit_id: int) -> tuple[MatchRow, ...]:
    """What is in a deposit."""
    return tuple(stored.matches(context.database, deposit_id=deposit_id))


def deposit_lacks(deposit: Deposit) -> list[tuple[str, str]]:
    """What keeps a deposit from being saved."""
    lacks = []
    if deposit.amount_cents <= 0:
        lacks.append(("amount", "Give the amount that the bank received."))
    if not 0 <= deposit.other_cents <= max(deposit.amount_cents - deposit.matched_cents, 0):
        lacks.append(("other", "The part from others is more than what is left of the deposit."))
    if deposit.other_cents and not deposit.other_note.strip():
        lacks.append(("other_note", "Say what the part from others is."))
    return [*lacks, *card_number_lacks(deposit)]


def save_deposit(context: Context, command: SaveDeposit) -> Changes:
    """Adds or corrects it. Raises UnfitDepositError, DepositGoneError or NotAllowedError."""
    require(context.user, Permission.POST_MONEY)
    database = context.database
    with database.transaction():
        before = stored.deposits_by_id(database, [command.deposit.deposit_id]).get(command.deposit.deposit_id)
        matched = before.matched_cents if before is not None else 0
        deposit = dataclasses.replace(command.deposit, matched_cents=matched)
        lacks = deposit_lacks(deposit)
        if deposit.amount_cents < matched:
            lacks.append(("amount", "More than this is matched already."))
        if lacks:
            raise UnfitDepositError(tuple(lacks))
        number = deposit.deposit_id
        if before is not None:
            stored.set_deposit(database, deposit)
        elif number:
            raise DepositGoneError
        else:
            number = stored.add_deposit(database, deposit, at=context.clock.now(), user_id=context.user.id) or 0
        context.audit(
            "deposit.save",
            "deposit",
            number,
            before=None if before is None else _facts(before),
            after=_facts(deposit),
        )
    return Changes.DEPOSITS


def void_deposit(context: Context, deposit_id: int) -> Changes:
    """Takes a deposit away that was entered by mistake, with its matches."""
    require(context.user, Permission.POST_MONEY)
    database = context.database
    with database.transaction():
        before = stored.deposits_by_id(database, [deposit_id]).get(deposit_id)
        if before is None:
            raise DepositGoneError
        stored.void_deposit(database, deposit_id)
        context.audit("deposit.void", "deposit", deposit_id, before=_facts(before))
    return Changes.DEPOSITS


def match_deposit(context: Context, command: MatchDeposit) -> Changes:
    require(context.user, Permission.POST_MONEY)
    with context.database.transaction():
        _match(
            context,
            [
                Match(deposit_id=command.deposit_id, payment_id=payment, amount_cents=cents, why="by hand")
                for payment, cents in command.parts
            ],
        )
    return Changes.DEPOSITS


def match_all(context: Context, command: None, progress: Progress) -> int:
    """Matches what belongs together without doubt; gives how many matches were made."""
    del command
    require(context.user, Permission.POST_MONEY)
    progress.report(0, 0, "Matching deposits")
    database = context.database
    with database.transaction():
        proposed = propose(
            stored.deposits(database),
            stored.bank_payments(database),
            window_days=get_setting(context, DEPOSIT_WINDOW_DAYS),
        )
        _match(context, proposed)
    return len(proposed)


def unmatch(context: Context, deposit_id: int) -> Changes:
    """Takes every match of a deposit back."""
    require(context.user, Permission.POST_MONEY)
    database = context.database
    with database.transaction():
        found = stored.matches(database, deposit_id=deposit_id)
        stored.undo_matches(database, [one.match_id for one in found])
        before = {"payments": [one.payment_id for one in found], "cents": [one.amount_cents for one in found]}
        context.audit("deposit.unmatch", "deposit", deposit_id, before=before)
    return Changes.DEPOSITS


def read_deposit_file(context: Context, command: ReadDeposits, progress: Progress) -> DepositsRead:
    """What a bank's list would bring; nothing is kept. Raises CellFileError."""
    progress.report(0, 0, "Reading the deposits")
    opened = open_cells(command.file)
    columns = guess_deposit_columns(opened.heads) if command.columns is None else command.columns
    rows = read_deposits(opened.rows, columns)
    found = [row.deposit for row in rows if row.deposit is not None]
    identities = list(_identities(found))
    known = stored.known_identities(context.database, identities)
    return DepositsRead(
        heads=opened.heads,
        columns=columns,
        deposits=tuple(one for one, name in zip(found, identities, strict=True) if name not in known),
        problems=tuple(row.problem for row in rows if row.problem is not None),
        known=len(known),
    )


def import_deposits(context: Context, command: ReadDeposits, progress: Progress) -> DepositsImported:
    """Takes the new deposits in and matches what is clear. Raises CellFileError or NotAllowedError."""
    require(context.user, Permission.POST_MONEY)
    opened = open_cells(command.file)
    columns = guess_deposit_columns(opened.heads) if command.columns is None else command.columns
    found = [row.deposit for row in read_deposits(opened.rows, columns) if row.deposit is not None]
    database = context.database
    added = 0
    with database.transaction():
        for deposit, identity in zip(found, _identities(found), strict=True):
            number = stored.add_deposit(
                database,
                deposit,
                at=context.clock.now(),
                user_id=context.user.id,
                source=opened.name,
                identity=identity,
            )
            added += number is not None
        context.audit("deposit.import", "practice", 1, after={"deposits": added, "known": len(found) - added})
    return DepositsImported(deposits=added, matched=match_all(context, None, progress))


def export_reconciliation(context: Context, command: ExportReconciliation, progress: Progress) -> Exported:
    """Both sides, row by row. Raises NotAllowedError or a file's UserError."""
    require(context.user, Permission.EXPORT)
    progress.report(0, 0, "Writing the reconciliation")
    rows = list(_reconciliation(context))
    sheet = Sheet(title="Reconciliation", columns=_COLUMNS, rows=rows, count=len(rows))

    def record() -> None:
        with context.database.transaction():
            context.audit("export", "practice", 1, after={"what": "reconciliation", "rows": len(rows)})

    write_sheet(command.file, sheet, before_publishing=record)
    return Exported(file=command.file, rows=len(rows))


_COLUMNS = (
    Column(title="Line", width=22),
    Column(title="Deposited on", kind=Kind.DAY),
    Column(title="Deposit", kind=Kind.MONEY),
    Column(title="Bank reference", width=34),
    Column(title="Payer", width=28),
    Column(title="Check or EFT", width=20),
    Column(title="Paid on", kind=Kind.DAY),
    Column(title="Payment", kind=Kind.MONEY),
    Column(title="Matched", kind=Kind.MONEY),
    Column(title="Left open", kind=Kind.MONEY),
    Column(title="Note", width=34),
)


def _reconciliation(context: Context) -> Iterator[tuple[Value, ...]]:
    report = deposit_report(context)
    payments = {one.payment_id: one for one in stored.bank_payments(context.database)}
    inside: dict[int, list[MatchRow]] = {}
    for row in stored.matches(context.database):
        inside.setdefault(row.deposit_id, []).append(row)
    for one in report.deposits:
        said = one.note or one.other_note
        yield (
            "Deposit", one.deposited_on, one.amount_cents, one.reference, "", "", None, None,
            one.matched_cents, one.open_cents, said,
        )  # fmt: skip
        for row in inside.get(one.deposit_id, ()):
            whole = payments[row.payment_id].amount_cents if row.payment_id in payments else None
            yield (
                "Payment in it", one.deposited_on, None, "", row.payer, row.trace, row.paid_on, whole,
                row.amount_cents, None, row.why,
            )  # fmt: skip
    for payment in report.payments:
        if payment.open_cents:
            yield (
                "Payment without deposit", None, None, "", payment.payer, payment.trace, payment.paid_on,
                payment.amount_cents, payment.matched_cents, payment.open_cents, "held" if payment.is_held else "",
            )  # fmt: skip
    for month in report.months:
        yield (
            f"Month {month.month:%m/%Y}", None, month.deposited_cents, "", "", "", None,
            month.posted_cents + month.held_cents, None, month.difference_cents, "deposits less payments",
        )  # fmt: skip


def _match(context: Context, wanted: list[Match]) -> None:
    """Checks every part against what is left after the ones before it."""
    database = context.database
    deposits = stored.deposits_by_id(database, {one.deposit_id for one in wanted})
    payments = stored.payments_by_id(database, {one.payment_id for one in wanted})
    for one in wanted:
        deposit, payment = deposits.get(one.deposit_id), payments.get(one.payment_id)
        if deposit is None or payment is None:
            raise DepositGoneError
        check_match(deposit, payment, one.amount_cents)
        deposits[one.deposit_id] = dataclasses.replace(deposit, matched_cents=deposit.matched_cents + one.amount_cents)
        payments[one.payment_id] = dataclasses.replace(payment, matched_cents=payment.matched_cents + one.amount_cents)
    if wanted:
        stored.add_matches(database, wanted, at=context.clock.now(), user_id=context.user.id)
        context.audit(
            "deposit.match",
            "deposit",
            wanted[0].deposit_id,
            after={"matches": len(wanted), "cents": sum(one.amount_cents for one in wanted)},
        )


def _identities(found: list[Deposit]) -> Iterator[str]:
    """What makes a bank's row itself: two alike on one day are two, the same row in another list is one."""
    seen: Counter[tuple[str, int, str]] = Counter()
    for one in found:
        key = (one.deposited_on.isoformat(), one.amount_cents, one.reference)
        seen[key] += 1
        yield hashlib.sha256(repr((*key, seen[key])).encode()).hexdigest()


def _facts(deposit: Deposit) -> dict[str, object]:
    return {
        "deposited_on": deposit.deposited_on.isoformat(),
        "amount_cents": deposit.amount_cents,
        "other_cents": deposit.other_cents,
        "kind": deposit.kind.value,
    }


def _since(context: Context) -> date:
    return add_months(context.clock.today().replace(day=1), 1 - MONTHS)
