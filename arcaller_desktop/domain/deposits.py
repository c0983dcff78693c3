"""Bank deposits and the payers' payments in them: what belongs together, and what is left on either side.

A deposit may hold many payments and a payment may come in several deposits. No cent is counted twice: what is matched
is never more than the deposit or the payment.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import combinations

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.ids import PaymentId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.table_values import day_of_text, money_of

EARLIER_DAYS = 3
"""A bank may book an EFT before the day that the remittance names."""
LEAST_TRACE = 4
"""Shorter numbers stand in too many texts by chance."""
MOST_TOGETHER = 12
"""Checks of one deposit slip that are tried together: every further one doubles the work."""


class DepositKind(StrEnum):
    """How the money came. The values are stored: never rename one."""

    EFT = "eft"
    CHECK = "check"
    LOCKBOX = "lockbox"
    CASH = "cash"
    CARD = "card"
    OTHER = "other"

    @property
    def label(self) -> str:
        """In words."""
        return _LABELS[self]


_LABELS = {
    DepositKind.EFT: "EFT",
    DepositKind.CHECK: "Checks",
    DepositKind.LOCKBOX: "Lockbox",
    DepositKind.CASH: "Cash",
    DepositKind.CARD: "Cards",
    DepositKind.OTHER: "Other",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Deposit:
    """Money the bank received. `other_cents` is what no payer's payment explains: patients, rent, a refund."""

    deposit_id: int = 0
    deposited_on: date
    amount_cents: Money
    reference: str = ""
    kind: DepositKind = DepositKind.EFT
    note: str = ""
    other_cents: Money = 0
    other_note: str = ""
    matched_cents: Money = 0

    @property
    def open_cents(self) -> Money:
        """What nothing explains yet."""
        return self.amount_cents - self.matched_cents - self.other_cents


@dataclass(frozen=True, kw_only=True, slots=True)
class BankPayment:
    """A payer's payment that brings money to the bank."""

    payment_id: PaymentId
    payer: str
    trace: str
    method: str
    paid_on: date | None
    amount_cents: Money
    is_held: bool = False
    matched_cents: Money = 0

    @property
    def open_cents(self) -> Money:
        """What no deposit shows yet."""
        return self.amount_cents - self.matched_cents


@dataclass(frozen=True, kw_only=True, slots=True)
class Match:
    """So many cents of the deposit are this payment's; `why` in words."""

    deposit_id: int
    payment_id: PaymentId
    amount_cents: Money
    why: str = ""


class OverMatchedError(UserError):
    """More is matched than there is."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"More would be matched than {what} has left.", "Lower the amount, or take back another match."
        )


def check_match(deposit: Deposit, payment: BankPayment, cents: Money) -> None:
    """Raises OverMatchedError when the match counts a cent twice."""
    if cents <= 0 or cents > deposit.open_cents:
        raise OverMatchedError("the deposit")
    if cents > payment.open_cents:
        raise OverMatchedError("the payment")


def propose(deposits: Sequence[Deposit], payments: Sequence[BankPayment], *, window_days: int) -> list[Match]:
    """What belongs together without doubt: by number, then by amount and date, then several checks of one slip."""
    left = _Left(deposits, payments, window_days)
    left.by_number()
    left.by_amount()
    left.by_sum()
    return left.matches


class _Left:
    def __init__(self, deposits: Sequence[Deposit], payments: Sequence[BankPayment], window_days: int) -> None:
        self._deposits = {one.deposit_id: one for one in deposits if one.open_cents > 0}
        self._payments = {one.payment_id: one for one in payments if one.open_cents > 0}
        self._window = window_days
        self.matches: list[Match] = []

    def by_number(self) -> None:
        """The EFT or check number stands in the bank's text; of several deposits the nearest in time comes first."""
        for payment in list(self._payments.values()):
            number = bare_number(payment.trace)
            if len(number) < LEAST_TRACE:
                continue
            naming = [one for one in self._deposits.values() if _names(one.reference, number)]
            naming.sort(key=lambda one: (one.open_cents != payment.open_cents, _apart(one, payment), one.deposit_id))
            for deposit in naming:
                self._take(deposit.deposit_id, payment.payment_id, f"number {payment.trace}")

    def by_amount(self) -> None:
        """The same amount within the days; only where neither side has another choice."""
        for deposit in list(self._deposits.values()):
            fitting = [one for one in self._near(deposit) if one.open_cents == deposit.open_cents]
            if len(fitting) != 1:
                continue
            rivals = [
                other
                for other in self._deposits.values()
                if other.open_cents == fitting[0].open_cents and self._is_near(other, fitting[0])
            ]
            if len(rivals) == 1:
                self._take(deposit.deposit_id, fitting[0].payment_id, "same amount, days fit")

    def by_sum(self) -> None:
        """Several whole payments that make up exactly one deposit, where just one choice of them does."""
        for deposit in list(self._deposits.values()):
            if deposit.kind is DepositKind.EFT:
                continue  # one EFT is one payment: its number or amount would have told
            near = [one for one in self._near(deposit) if one.open_cents <= deposit.open_cents]
            chosen = only_sum(near[: MOST_TOGETHER + 1], deposit.open_cents) if len(near) <= MOST_TOGETHER else None
            for payment in chosen or ():
                self._take(deposit.deposit_id, payment.payment_id, "together they are the deposit")

    def _near(self, deposit: Deposit) -> list[BankPayment]:
        return [one for one in self._payments.values() if self._is_near(deposit, one)]

    def _is_near(self, deposit: Deposit, payment: BankPayment) -> bool:
        if payment.paid_on is None:
            return False
        first = payment.paid_on - timedelta(days=EARLIER_DAYS)
        return first <= deposit.deposited_on <= payment.paid_on + timedelta(days=self._window)

    def _take(self, deposit_id: int, payment_id: PaymentId, why: str) -> None:
        deposit, payment = self._deposits.get(deposit_id), self._payments.get(payment_id)
        if deposit is None or payment is None:
            return
        cents = min(deposit.open_cents, payment.open_cents)
        self.matches.append(Match(deposit_id=deposit_id, payment_id=payment_id, amount_cents=cents, why=why))
        self._deposits[deposit_id] = replace(deposit, matched_cents=deposit.matched_cents + cents)
        self._payments[payment_id] = replace(payment, matched_cents=payment.matched_cents + cents)
        if not self._deposits[deposit_id].open_cents:
            del self._deposits[deposit_id]
        if not self._payments[payment_id].open_cents:
            del self._payments[payment_id]


def only_sum(payments: Sequence[BankPayment], cents: Money) -> tuple[BankPayment, ...] | None:
    """The one choice of at least two payments with exactly this sum; None when there is none or more than one."""
    found: tuple[BankPayment, ...] | None = None
    for size in range(2, len(payments) + 1):
        for chosen in combinations(payments, size):
            if sum(one.open_cents for one in chosen) == cents:
                if found is not None:
                    return None
                found = chosen
    return found


def bare_number(text: str) -> str:
    """Letters and digits without leading noughts: banks and payers pad and dash as they like."""
    return re.sub(r"[^A-Z0-9]", "", text.upper()).lstrip("0")


def _names(reference: str, number: str) -> bool:
    words = [bare_number(word) for word in re.split(r"[\s,;:/*#]+", reference)]
    return number in words or (len(number) >= 8 and number in bare_number(reference))


def _apart(deposit: Deposit, payment: BankPayment) -> int:
    return abs((deposit.deposited_on - payment.paid_on).days) if payment.paid_on is not None else 10_000


@dataclass(frozen=True, kw_only=True, slots=True)
class MonthFigures:
    """One month: what payers paid by their remittances' dates, and what the bank received."""

    month: date
    """Its first day."""
    posted_cents: Money = 0
    held_cents: Money = 0
    deposited_cents: Money = 0
    other_cents: Money = 0
    """Deposited, but no payer's."""
    undeposited_cents: Money = 0
    """Paid in this month and in no deposit yet."""
    unexplained_cents: Money = 0
    """Deposited in this month and explained by nothing yet."""

    @property
    def difference_cents(self) -> Money:
        """What the bank received from payers over what they paid by remittance; negative: the bank has less."""
        return self.deposited_cents - self.other_cents - self.posted_cents - self.held_cents


class DepositField(StrEnum):
    """What a column of a bank's list can be."""

    DATE = "Date"
    AMOUNT = "Amount"
    REFERENCE = "Reference"
    KIND = "Kind"


_SYNONYMS: Mapping[DepositField, Sequence[str]] = {
    DepositField.DATE: (
        "date",
        "deposit date",
        "posted date",
        "posting date",
        "post date",
        "transaction date",
        "value date",
    ),
    DepositField.AMOUNT: ("amount", "credit", "credits", "credit amount", "deposit", "deposits", "deposit amount"),
    DepositField.REFERENCE: (
        "reference",
        "description",
        "details",
        "memo",
        "trace",
        "trace number",
        "check number",
        "bank reference",
    ),
    DepositField.KIND: ("kind", "type", "transaction type", "method"),
}
_KIND_WORDS = {
    DepositKind.EFT: ("eft", "ach", "wire", "electronic", "hcclaimpmt"),
    DepositKind.LOCKBOX: ("lockbox",),
    DepositKind.CHECK: ("check", "cheque", "chk"),
    DepositKind.CASH: ("cash",),
    DepositKind.CARD: ("card", "merchant", "visa", "mastercard"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadDeposit:
    """One row of a bank's list; `deposit` is None when it is not taken."""

    number: int
    deposit: Deposit | None
    problem: Problem | None = None


def guess_deposit_columns(heads: Sequence[str]) -> dict[DepositField, int]:
    """Which column is what by its head."""
    plain = [" ".join(re.sub(r"[^a-z0-9 ]", " ", head.casefold()).split()) for head in heads]
    found: dict[DepositField, int] = {}
    for field, names in _SYNONYMS.items():
        for name in names:
            if name in plain and plain.index(name) not in found.values():
                found[field] = plain.index(name)
                break
    return found


def read_deposits(rows: Iterable[tuple[int, Sequence[str]]], columns: Mapping[DepositField, int]) -> list[ReadDeposit]:
    """Every row that is not empty; money that went out and rows without a day are left out and say so."""
    read = []
    for number, cells in rows:
        texts = {field: cells[place].strip() if place < len(cells) else "" for field, place in columns.items()}
        if any(texts.values()):
            read.append(_read(number, texts))
    return read


def _read(number: int, texts: Mapping[DepositField, str]) -> ReadDeposit:
    day_text, amount_text = texts.get(DepositField.DATE, ""), texts.get(DepositField.AMOUNT, "")
    try:
        on = day_of_text(day_text)
    except ValueError:
        on = None
    if on is None:
        return _left_out(number, f"“{day_text}” is not a date.", "Write it as 03/04/2026 or 2026-03-04.")
    try:
        cents = money_of(amount_text)
    except ValueError:
        return _left_out(number, f"“{amount_text}” is not an amount.", "Write dollars and cents, such as 112.50.")
    if not cents or cents < 0:
        return _left_out(number, "No money came in with this row.", "Nothing: only deposits are taken.", is_info=True)
    reference = " ".join(texts.get(DepositField.REFERENCE, "").split())
    kind = kind_of(f"{texts.get(DepositField.KIND, '')} {reference}")
    return ReadDeposit(
        number=number, deposit=Deposit(deposited_on=on, amount_cents=cents, reference=reference, kind=kind)
    )


def kind_of(text: str) -> DepositKind:
    """What the bank's words say; other when they say nothing."""
    words = text.casefold()
    return next(
        (kind for kind, signs in _KIND_WORDS.items() if any(sign in words for sign in signs)), DepositKind.OTHER
    )


def _left_out(number: int, message: str, remedy: str, *, is_info: bool = False) -> ReadDeposit:
    problem = Problem(
        severity="info" if is_info else "error",
        code="DEPOSIT_ROW",
        where=f"row {number}",
        message=message,
        remedy=remedy,
    )
    return ReadDeposit(number=number, deposit=None, problem=problem)
