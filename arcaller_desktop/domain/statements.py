"""What a patient statement says, and the sums that must hold before it may be printed.

A statement lists every visit with an open patient balance, each line with its whole history, so that a line can be read
alone. The summary tells what changed since the last statement. Both end in the same balance.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.envelopes import COMMON as COMMON_ENVELOPE
from arcaller_desktop.domain.envelopes import EnvelopeProfile
from arcaller_desktop.domain.letterheads import Letterhead
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.people import Address

SCAN_ACCOUNT_LENGTH = 12
SCAN_AMOUNT_LENGTH = 9


class OweReason(StrEnum):
    """Why the patient and not the insurer pays a part of a charge."""

    DEDUCTIBLE = "deductible"
    COINSURANCE = "coinsurance"
    COPAY = "copay"
    NOT_COVERED = "not_covered"
    NO_INSURANCE = "no_insurance"
    INSURER_NEEDS_INFORMATION = "insurer_needs_information"
    CARRIED_FORWARD = "carried_forward"
    FEE = "fee"
    DISCOUNT = "discount"
    ASSISTANCE = "assistance"
    WRITTEN_OFF = "written_off"
    OTHER = "other"


PLAIN_REASON: dict[OweReason, str] = {
    OweReason.DEDUCTIBLE: "your yearly deductible",
    OweReason.COINSURANCE: "your share of the cost (coinsurance)",
    OweReason.COPAY: "your copay",
    OweReason.NOT_COVERED: "not covered by your plan",
    OweReason.NO_INSURANCE: "we have no insurance on file for this visit",
    OweReason.INSURER_NEEDS_INFORMATION: "your insurer is waiting for information from you: please call them",
    OweReason.CARRIED_FORWARD: "balance from before this system",
    OweReason.FEE: "fee for a returned check",
    OweReason.DISCOUNT: "less a discount",
    OweReason.ASSISTANCE: "less financial assistance",
    OweReason.WRITTEN_OFF: "less what we wrote off",
    OweReason.OTHER: "your part under your plan",
}
"""The reason as it reads on paper after an amount, in words a patient knows."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OwedPart:
    """One part of a line the insurer left to the patient, before the patient's own payments."""

    reason: OweReason
    amount_cents: Money
    words: str = ""
    """Replaces the plain words for the reason."""


@dataclass(frozen=True, kw_only=True, slots=True)
class StatementLine:
    """One service of a visit, with all that happened to its charge. Amounts that lower what is owed are positive."""

    description: str
    """The practice's own plain words, never a licensed code text."""
    charge_cents: Money
    insurance_paid_cents: Money = 0
    adjustment_cents: Money = 0
    """Taken off by contract or courtesy: the patient never owes it."""
    patient_paid_cents: Money = 0
    owe_cents: Money
    why: tuple[OwedPart, ...] = ()
    note: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class StatementVisit:
    """One visit. Only the patient's first name is shown: the envelope may be opened by another."""

    service_date: date
    patient_first_name: str
    provider: str = ""
    insurer: str = ""
    insurer_processed_on: date | None = None
    lines: tuple[StatementLine, ...]

    @property
    def owe_cents(self) -> Money:
        """What is left of the whole visit."""
        return sum(line.owe_cents for line in self.lines)


@dataclass(frozen=True, kw_only=True, slots=True)
class PendingVisit:
    """A visit the insurer has not finished: shown so that nobody wonders, never part of what is due."""

    service_date: date
    patient_first_name: str
    description: str = ""
    insurer: str
    billed_on: date | None = None
    charge_cents: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class StatementSummary:
    """From the last statement's balance to this one's. Payments and adjustments are positive when they lower it."""

    previous_balance_cents: Money = 0
    new_charges_cents: Money = 0
    insurance_paid_cents: Money = 0
    adjustments_cents: Money = 0
    your_payments_cents: Money = 0
    on_plan_later_cents: Money = 0
    """In a payment plan and not yet due."""
    under_review_cents: Money = 0
    """Disputed: not asked for until it is decided."""
    plan_instalment_cents: Money = 0
    """The part of the amount due that is this month's plan instalment."""

    @property
    def balance_cents(self) -> Money:
        """All that is the patient's, due or not."""
        return (
            self.previous_balance_cents
            + self.new_charges_cents
            - self.insurance_paid_cents
            - self.adjustments_cents
            - self.your_payments_cents
        )

    @property
    def amount_due_cents(self) -> Money:
        """What to pay now; negative is a credit."""
        return self.balance_cents - self.on_plan_later_cents - self.under_review_cents


@dataclass(frozen=True, kw_only=True, slots=True)
class AgingStrip:
    """The balance by how long the patient has owed it."""

    current_cents: Money = 0
    days_31_60_cents: Money = 0
    days_61_90_cents: Money = 0
    days_91_120_cents: Money = 0
    days_over_120_cents: Money = 0

    @property
    def parts(self) -> tuple[tuple[str, Money], ...]:
        """Label and amount of each bucket, youngest first."""
        return (
            ("Current", self.current_cents),
            ("31–60 days", self.days_31_60_cents),
            ("61–90 days", self.days_61_90_cents),
            ("91–120 days", self.days_91_120_cents),
            ("Over 120 days", self.days_over_120_cents),
        )

    @property
    def total_cents(self) -> Money:
        """All buckets together."""
        return sum(cents for _, cents in self.parts)


@dataclass(frozen=True, kw_only=True, slots=True)
class StatementContent:
    """Everything one statement says; nothing else is on the paper."""

    practice: Letterhead
    guarantor_name: str
    """As on the envelope: `Łukasz Nguyễn`."""
    guarantor_address: Address
    account: str
    statement_number: str
    statement_date: date
    due_date: date | None = None
    """None prints "upon receipt"."""
    summary: StatementSummary
    visits: tuple[StatementVisit, ...]
    pending: tuple[PendingVisit, ...] = ()
    aging: AgingStrip = AgingStrip()
    messages: tuple[str, ...] = ()
    """Paragraphs, the most important first."""
    demo: bool = False
    """Prints DEMO across every page."""
    language: str = "en"
    large_print: bool = False
    level: int = 1
    """How urgently it asks: 1 is a first bill."""
    asked_since: date | None = None
    """The day of the first statement since the account last began anew."""
    envelope: EnvelopeProfile = COMMON_ENVELOPE

    @property
    def lines(self) -> Iterator[StatementLine]:
        """The lines of all visits in order."""
        return (line for visit in self.visits for line in visit.lines)

    @property
    def insurance_pending_cents(self) -> Money:
        """Charges the insurers have not answered."""
        return sum(visit.charge_cents for visit in self.pending)


def statement_problems(content: StatementContent) -> tuple[Problem, ...]:
    """Why this statement must not be printed; empty when every sum holds and it can reach its reader."""
    return (*_sum_problems(content), *_reader_problems(content))


def scan_line(account: str, amount_cents: Money) -> str:
    """`000000100001 5 000050209 7`: what a lockbox reads from the coupon.

    Account (12, filled with zeros), its check digit, amount in cents (9), check digit over all before it.
    Check digits are mod 10 ("Luhn", ISO/IEC 7812-1 annex B); letters count as A=10 … Z=35 as in ISO 6166. Hyphens and
    spaces of the account are left out, a credit prints as zero. Raises ValueError when something does not fit.
    """
    compact = account.replace("-", "").replace(" ", "").upper()
    if not (compact.isascii() and compact.isalnum() and len(compact) <= SCAN_ACCOUNT_LENGTH):
        raise ValueError("an account on a scan line has up to 12 letters and digits")
    amount = f"{max(amount_cents, 0):0{SCAN_AMOUNT_LENGTH}d}"
    if len(amount) > SCAN_AMOUNT_LENGTH:
        raise ValueError("an amount on a scan line is below $10,000,000")
    filled = compact.rjust(SCAN_ACCOUNT_LENGTH, "0")
    first = check_digit(filled)
    return f"{filled} {first} {amount} {check_digit(f'{filled}{first}{amount}')}"


def check_digit(text: str) -> str:
    """The mod 10 digit that follows `text` (digits and capital letters)."""
    digits = "".join(str(int(sign, 36)) for sign in text)
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def _problem(code: str, message: str, remedy: str) -> Problem:
    return Problem(severity="error", code=code, where="statement", message=message, remedy=remedy)


def _sum_problems(content: StatementContent) -> Iterator[Problem]:
    wrong_ledger = "Run the ledger check; the statement is held until the figures agree."
    for line in content.lines:
        left = line.charge_cents - line.insurance_paid_cents - line.adjustment_cents - line.patient_paid_cents
        if left != line.owe_cents:
            yield _problem(
                "STATEMENT_LINE_SUM", f"A line leaves {dollars(left)} but says {dollars(line.owe_cents)}.", wrong_ledger
            )
        parts = sum(part.amount_cents for part in line.why)
        if line.why and parts != line.owe_cents + line.patient_paid_cents:
            yield _problem(
                "STATEMENT_REASON_SUM",
                f"The reasons of a line add to {dollars(parts)}, not to the patient's part of "
                f"{dollars(line.owe_cents + line.patient_paid_cents)}.",
                wrong_ledger,
            )
    owed, balance = sum(line.owe_cents for line in content.lines), content.summary.balance_cents
    if owed != balance:
        yield _problem(
            "STATEMENT_BALANCE", f"The lines add to {dollars(owed)}, the summary to {dollars(balance)}.", wrong_ledger
        )
    if content.aging.total_cents != balance:
        yield _problem(
            "STATEMENT_AGING",
            f"The aging adds to {dollars(content.aging.total_cents)}, the balance is {dollars(balance)}.",
            wrong_ledger,
        )
    due, instalment = content.summary.amount_due_cents, content.summary.plan_instalment_cents
    if not 0 <= instalment <= max(due, 0):
        yield _problem(
            "STATEMENT_INSTALMENT",
            f"The plan installment of {dollars(instalment)} is not part of the amount due, {dollars(due)}.",
            "Open the payment plan and recompute it.",
        )


def _reader_problems(content: StatementContent) -> Iterator[Problem]:
    if not content.guarantor_name.strip():
        yield _problem("STATEMENT_NO_NAME", "The guarantor has no name.", "Fill it in with the patient.")
    address = content.guarantor_address
    if not (address.line1 and address.city and address.state and address.zip_code):
        yield _problem("STATEMENT_NO_ADDRESS", "The guarantor's address is not complete.", "Complete it, then print.")
    if not content.practice.name.strip() or len(content.practice.payee_lines) < 2:
        yield _problem(
            "STATEMENT_NO_REMIT_TO", "The practice has no address to send payments to.", "Fill in the practice profile."
        )
    if content.due_date is not None and content.due_date < content.statement_date:
        yield _problem("STATEMENT_DUE_DATE", "The due date is before the statement's date.", "Choose a later due date.")
    try:
        scan_line(content.account, content.summary.amount_due_cents)
    except ValueError as error:
        yield _problem(
            "STATEMENT_SCAN_LINE", f"The coupon cannot carry its scan line: {error}.", "Correct the account number."
        )
