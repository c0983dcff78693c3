"""A payer's file to values: whole, or unit by unit for files too large to hold at once.

A unit is what is posted or refused as one: a payment (835), at most 500 claims of one 837, the answers of one 277CA
or 277, the receipts of one 999, the TA1 segments of one interchange.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.acknowledgements import ClaimAcknowledgement
from arcaller_desktop.domain.file_receipts import FileReceipt
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.remittances import RemittancePayment
from arcaller_desktop.domain.status_answers import StatusAnswer
from arcaller_desktop.domain.submissions import Envelope, SubmittedClaim
from arcaller_desktop.edi.acknowledgements import read_acknowledgements
from arcaller_desktop.edi.balances import balance_problems
from arcaller_desktop.edi.claims import read_claims
from arcaller_desktop.edi.file_kinds import Kind
from arcaller_desktop.edi.file_receipts import read_file_receipts, read_interchange_receipts
from arcaller_desktop.edi.front_door import open_file
from arcaller_desktop.edi.interchanges import Interchange, TransactionSet
from arcaller_desktop.edi.remittances import read_payment
from arcaller_desktop.edi.status_answers import read_status_answers

CLAIMS_PER_UNIT = 500


@dataclass(frozen=True, kw_only=True, slots=True)
class Counts:
    """What a file holds, counted in the file: nothing is known yet of what was posted."""

    transactions: int = 0
    claims: int = 0
    lines: int = 0
    charge_cents: Money = 0
    paid_cents: Money = 0
    """Σ CLP04."""
    adjustment_cents: Money = 0
    """Σ of all CAS amounts, claim and line."""
    plb_cents: Money = 0
    bpr_cents: Money = 0
    receipts: int = 0
    """Interchanges, groups, sets and batches of ours that the file answers."""

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            transactions=self.transactions + other.transactions,
            claims=self.claims + other.claims,
            lines=self.lines + other.lines,
            charge_cents=self.charge_cents + other.charge_cents,
            paid_cents=self.paid_cents + other.paid_cents,
            adjustment_cents=self.adjustment_cents + other.adjustment_cents,
            plb_cents=self.plb_cents + other.plb_cents,
            bpr_cents=self.bpr_cents + other.bpr_cents,
            receipts=self.receipts + other.receipts,
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Unit:
    """One thing to post. `number` counts units in file order from 1 and is the same at every reading of the same bytes.

    Exactly one of `payment`, `claims`, `acknowledgements`, `statuses` and `receipts` is filled, or none when only
    problems came of it; a 277CA may also refuse whole batches (`receipts`) beside its answers.
    `counts.transactions` is 1 in the first unit of a transaction set and 0 in its others. `problems` are those of
    reading; whether a payment must be held says `balances.balance_problems`, which the one who posts asks.
    """

    number: int
    kind: Kind
    payment: RemittancePayment | None = None
    claims: tuple[SubmittedClaim, ...] = ()
    acknowledgements: tuple[ClaimAcknowledgement, ...] = ()
    statuses: tuple[StatusAnswer, ...] = ()
    receipts: tuple[FileReceipt, ...] = ()
    problems: tuple[Problem, ...] = ()
    counts: Counts = Counts()
    envelope: Envelope = Envelope()


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadFile:
    """Everything read from a file."""

    kind: Kind
    kinds: tuple[Kind, ...]
    """The kind of each interchange."""
    payments: tuple[RemittancePayment, ...]
    claims: tuple[SubmittedClaim, ...]
    acknowledgements: tuple[ClaimAcknowledgement, ...]
    statuses: tuple[StatusAnswer, ...]
    receipts: tuple[FileReceipt, ...]
    problems: tuple[Problem, ...]
    counts: Counts


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenFile:
    """A file with its door open: what it is and what is wrong with it as a whole; its units are read when asked for."""

    kind: Kind
    kinds: tuple[Kind, ...]
    """The kind of each interchange."""
    problems: tuple[Problem, ...]
    """Those of the file and its envelopes; a unit carries its own."""
    interchanges: tuple[Interchange, ...]

    @property
    def unit_count(self) -> int:
        """How many units there are, without reading them."""
        return sum(
            bool(found.receipts) + sum(_unit_count(transaction) for transaction in found.transactions)
            for found in self.interchanges
        )

    def units(self, *, after: int = 0) -> Iterator[Unit]:
        """The units in file order, from the one numbered `after + 1`; whole sets before it are passed over unread."""
        number = 0
        for interchange in self.interchanges:
            if interchange.receipts:
                number += 1
                if number > after:
                    unit = _interchange_unit(interchange, number)
                    yield replace(unit, problems=_placed(unit.problems, interchange.number))
            for transaction in interchange.transactions:
                count = _unit_count(transaction)
                if number + count > after:
                    for unit in _units_of(transaction, number):
                        if unit.number > after:
                            yield replace(unit, problems=_placed(unit.problems, interchange.number))
                number += count

    def payments_under(self, interchange_control: str, set_control: str) -> Iterator[Unit]:
        """The payments in sets of these numbers, without reading the others."""
        for interchange in self.interchanges:
            for transaction in interchange.transactions:
                envelope = transaction.envelope
                numbers = (envelope.interchange_control, envelope.set_control)
                if transaction.kind == "835" and numbers == (interchange_control, set_control):
                    yield from _units_of(transaction, 0)


def look_into(data: bytes) -> OpenFile:
    """What a file is, at the cost of a byte search: nothing is read yet."""
    opened = open_file(data)
    problems = list(opened.problems)
    for interchange in opened.interchanges:
        problems.extend(_placed(interchange.problems, interchange.number))
    return OpenFile(
        kind=opened.kind,
        kinds=tuple(interchange.kind for interchange in opened.interchanges),
        problems=tuple(problems),
        interchanges=opened.interchanges,
    )


def _placed(problems: tuple[Problem, ...], number: int) -> tuple[Problem, ...]:
    """The problems with their interchange named, where a file has several."""
    if number == 1 or not problems:
        return problems
    return tuple(replace(problem, where=f"interchange {number}, {problem.where}") for problem in problems)


def _unit_count(transaction: TransactionSet) -> int:
    if transaction.kind not in ("837P", "837I"):
        return 1
    return max(1, -(-transaction.count("CLM") // CLAIMS_PER_UNIT))


def iter_units(data: bytes) -> Iterator[Unit]:
    """The units of a file one at a time; use `look_into` when the file's own problems are wanted too."""
    return look_into(data).units()


def read_file(data: bytes) -> ReadFile:
    """The whole file at once, balances checked: for previews and files of ordinary size."""
    opened = look_into(data)
    payments: list[RemittancePayment] = []
    claims: list[SubmittedClaim] = []
    acknowledgements: list[ClaimAcknowledgement] = []
    statuses: list[StatusAnswer] = []
    receipts: list[FileReceipt] = []
    problems = list(opened.problems)
    counts = Counts()
    for unit in opened.units():
        if unit.payment is not None:
            payments.append(unit.payment)
            problems.extend(balance_problems(unit.payment))
        claims.extend(unit.claims)
        acknowledgements.extend(unit.acknowledgements)
        statuses.extend(unit.statuses)
        receipts.extend(unit.receipts)
        problems.extend(unit.problems)
        counts += unit.counts
    return ReadFile(
        kind=opened.kind,
        kinds=opened.kinds,
        payments=tuple(payments),
        claims=tuple(claims),
        acknowledgements=tuple(acknowledgements),
        statuses=tuple(statuses),
        receipts=tuple(receipts),
        problems=tuple(problems),
        counts=counts,
    )


def _units_of(transaction: TransactionSet, before: int) -> Iterator[Unit]:
    envelope = transaction.envelope
    if transaction.kind == "835":
        payment, problems = read_payment(transaction)
        yield Unit(
            number=before + 1, kind="835", payment=payment, problems=problems, counts=_count_payment(payment),
            envelope=envelope,
        )  # fmt: skip
    elif transaction.kind in ("837P", "837I"):
        yield from _claim_units(transaction, before)
    elif transaction.kind == "277CA":
        yield _acknowledgement_unit(transaction, before + 1)
    elif transaction.kind == "277":
        statuses, problems = read_status_answers(transaction)
        charged = sum(answer.charge_cents or 0 for answer in statuses)
        yield Unit(
            number=before + 1, kind="277", statuses=statuses, problems=problems,
            counts=Counts(transactions=1, claims=len(statuses), charge_cents=charged), envelope=envelope,
        )  # fmt: skip
    elif transaction.kind == "999":
        receipts, problems = read_file_receipts(transaction)
        yield Unit(
            number=before + 1, kind="999", receipts=receipts, problems=problems,
            counts=Counts(transactions=1, receipts=len(receipts)), envelope=envelope,
        )  # fmt: skip
    else:
        yield Unit(
            number=before + 1, kind=transaction.kind, problems=(*transaction.problems, _not_taken(transaction)),
            counts=Counts(transactions=1), envelope=envelope,
        )  # fmt: skip


def _acknowledgement_unit(transaction: TransactionSet, number: int) -> Unit:
    answers, refused, problems = read_acknowledgements(transaction)
    charged = sum(answer.charge_cents or 0 for answer in answers)
    return Unit(
        number=number,
        kind="277CA",
        acknowledgements=answers,
        receipts=refused,
        problems=problems,
        counts=Counts(transactions=1, claims=len(answers), charge_cents=charged, receipts=len(refused)),
        envelope=transaction.envelope,
    )


def _interchange_unit(interchange: Interchange, number: int) -> Unit:
    receipts, problems = read_interchange_receipts(interchange)
    return Unit(
        number=number,
        kind="TA1",
        receipts=receipts,
        problems=problems,
        counts=Counts(receipts=len(receipts)),
        envelope=Envelope(interchange_control=interchange.control),
    )


def _claim_units(transaction: TransactionSet, before: int) -> Iterator[Unit]:
    claims: list[SubmittedClaim] = []
    problems: list[Problem] = []
    number, transactions = before, 1
    for claim, found in read_claims(transaction):
        if claim is not None and len(claims) == CLAIMS_PER_UNIT:
            number += 1
            yield _claim_unit(transaction, number, claims, problems, transactions)
            transactions = 0
            claims, problems = [], []
        if claim is not None:
            claims.append(claim)
        problems.extend(found)
    yield _claim_unit(transaction, number + 1, claims, problems, transactions)


def _claim_unit(
    transaction: TransactionSet, number: int, claims: list[SubmittedClaim], problems: list[Problem], transactions: int
) -> Unit:
    return Unit(
        number=number,
        kind=transaction.kind,
        claims=tuple(claims),
        problems=tuple(problems),
        counts=Counts(
            transactions=transactions,
            claims=len(claims),
            lines=sum([len(claim.lines) for claim in claims]),
            charge_cents=sum([claim.charge_cents for claim in claims]),
            adjustment_cents=sum([claim.adjusted_before_cents for claim in claims]),
        ),
        envelope=transaction.envelope,
    )


def _count_payment(payment: RemittancePayment) -> Counts:
    return Counts(
        transactions=1,
        claims=len(payment.claims),
        lines=sum([len(claim.lines) for claim in payment.claims]),
        charge_cents=sum([claim.charge_cents for claim in payment.claims]),
        paid_cents=payment.claims_paid_cents,
        adjustment_cents=sum([claim.all_adjustments_cents for claim in payment.claims]),
        plb_cents=payment.provider_adjustments_cents,
        bpr_cents=payment.amount_cents,
    )


_NAMES = {
    "270": "an eligibility question",
    "271": "an eligibility answer",
    "276": "a claim status question",
}


def _not_taken(transaction: TransactionSet) -> Problem:
    what = _NAMES.get(transaction.kind, f"a transaction set {transaction.set_code[:3]}")
    return Problem(
        severity="warning" if transaction.kind == "unknown" else "info",
        code="SET_NOT_READ",
        where=f"segment {transaction.segment}",
        message=f"This is {what} ({transaction.envelope.version[:12] or 'no version'}); it was not taken in.",
        remedy="Nothing to do: 835, 837P, 837I, 277CA, 277, 999 and TA1 are read.",
    )
