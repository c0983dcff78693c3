"""Every kind of letter, and the facts that each may name."""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES: dict[str, str] = {"en": "English", "es": "Spanish"}
"""Languages that letters and statements are written in, as they are stored and as they are called."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Placeholder:
    """One fact a letter may name. `sample` is what the editor's preview shows."""

    name: str
    label: str
    sample: str
    asked: bool = False
    """The person who writes the letter fills it in; the others come from the account."""
    required: bool = False
    """Asked, and the letter makes no sense without it."""
    table: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class LetterKind:
    """What a letter is for, and the facts it may name beside those that every letter may."""

    key: str
    """Names the template's file in `resources/letters` and its versions in the database."""
    label: str
    placeholders: tuple[Placeholder, ...] = ()
    must: tuple[str, ...] = ()
    """Facts that the wording may not leave out."""
    to: str = "patient"
    """`patient`, `payer` or `agency`: who it is addressed to."""

    @property
    def all_placeholders(self) -> tuple[Placeholder, ...]:
        """Those of every letter to this addressee, and its own."""
        common = (*COMMON, *ACCOUNT) if self.to == "patient" else COMMON
        return (*common, *self.placeholders)

    def placeholder(self, name: str) -> Placeholder | None:
        """The declared fact of this name, or None."""
        return next((known for known in self.all_placeholders if known.name == name), None)


def _text(name: str, label: str, sample: str) -> Placeholder:
    return Placeholder(name=name, label=label, sample=sample)


def _asked(name: str, label: str, sample: str, *, required: bool = False) -> Placeholder:
    return Placeholder(name=name, label=label, sample=sample, asked=True, required=required)


def _table(name: str, label: str) -> Placeholder:
    return Placeholder(name=name, label=label, sample="", table=True)


COMMON = (
    _text("today", "Date of the letter", "March 12, 2026"),
    _text("practice", "Practice", "Lakeside Family Medicine PLLC"),
    _text("practice_phone", "Phone for questions", "(361) 555-0142"),
    _text("practice_hours", "Billing office hours", "Monday to Friday, 8 am to 5 pm"),
    _text("pay_url", "Web address to pay at", "https://pay.lakesidefamily.example"),
    _text("tax_id", "Tax ID of the practice", "74-0000000"),
    _text("writer", "Who writes it", "Ada Admin"),
)
ACCOUNT = (
    _text("guarantor", "Who gets the bill", "Renée Martínez"),
    _text("account", "Account number", "10000001"),
    _text("balance", "Balance of the account", "$502.09"),
    _text("amount_due", "Amount due now", "$502.09"),
    _text("last_statement", "Number of the last statement", "000123"),
    _text("last_statement_date", "Date of the last statement", "February 10, 2026"),
    _text("first_statement_date", "Date of the first statement of this balance", "December 12, 2025"),
    _text("days_since_first", "Days since the first statement", "90"),
    _text("pay_by", "Day to pay by", "April 11, 2026"),
)
_PLAN = (
    _text("plan_total", "Total of the payment plan", "$480.00"),
    _text("plan_instalment", "Amount of an installment", "$120.00"),
    _text("plan_count", "Number of installments", "4"),
    _text("plan_first_due", "First installment due", "April 5, 2026"),
    _text("plan_left", "Left to pay in the plan", "$360.00"),
    _text("plan_missed", "Past due in the plan", "$240.00"),
    _table("instalments", "Installments of the plan"),
)
_LINES = _table("lines", "Charges with what was paid and what is left")

ALL_LETTERS: tuple[LetterKind, ...] = (
    LetterKind(key="reminder", label="Reminder", placeholders=(_LINES,), must=("amount_due",)),
    LetterKind(key="past_due", label="Past due notice", placeholders=(_LINES,), must=("amount_due",)),
    LetterKind(key="final_notice", label="Final notice", placeholders=(_LINES,), must=("amount_due", "pay_by")),
    LetterKind(key="plan_agreement", label="Payment plan: what we agreed", placeholders=_PLAN, must=("instalments",)),
    LetterKind(key="plan_default", label="Payment plan: payments missed", placeholders=_PLAN, must=("plan_missed",)),
    LetterKind(
        key="receipt",
        label="Receipt for a payment",
        placeholders=(
            _asked("receipt_number", "Receipt number", "R-1042"),
            _asked("paid_on", "Paid on", "March 12, 2026", required=True),
            _asked("paid_amount", "Amount paid", "$120.00", required=True),
            _asked("paid_method", "How it was paid", "Check 2087", required=True),
            _asked("paid_for", "What it was applied to", "Visit of January 5, 2026"),
        ),
        must=("paid_amount",),
    ),
    LetterKind(
        key="refund",
        label="Refund",
        placeholders=(
            _asked("refund_amount", "Amount refunded", "$45.00", required=True),
            _asked("refund_reason", "Why", "your insurance paid after you did", required=True),
            _asked("refund_method", "How it is sent", "check 3391, enclosed", required=True),
        ),
        must=("refund_amount",),
    ),
    LetterKind(
        key="dispute_received",
        label="Dispute: we received it",
        placeholders=(
            _asked("dispute_received_on", "Received on", "March 9, 2026", required=True),
            _asked("dispute_about", "What is disputed", "the office visit of January 5, 2026", required=True),
            _asked("dispute_answer_by", "Answer promised by", "April 8, 2026", required=True),
        ),
        must=("dispute_about",),
    ),
    LetterKind(
        key="dispute_answer",
        label="Dispute: our answer",
        placeholders=(
            _asked("dispute_about", "What was disputed", "the office visit of January 5, 2026", required=True),
            _asked("dispute_outcome", "What we decided", "We corrected the charge.", required=True),
            _asked("dispute_reason", "Why", "The visit was billed twice by mistake.", required=True),
            _asked("dispute_amount", "What is due after it", "$0.00"),
            _asked("dispute_due", "Not due before", "March 26, 2026"),
        ),
        must=("dispute_outcome",),
    ),
    LetterKind(key="itemised_bill", label="Itemized bill", placeholders=(_LINES,), must=("lines",)),
    LetterKind(
        key="estimate_dispute",
        label="Good faith estimate: your right to dispute",
        placeholders=(
            _asked("estimate_amount", "Amount of the estimate", "$300.00", required=True),
            _asked("billed_amount", "Amount billed", "$760.00", required=True),
            _asked("dispute_deadline", "Dispute to be started by", "July 10, 2026", required=True),
        ),
        must=("estimate_amount", "billed_amount", "dispute_deadline"),
    ),
    LetterKind(
        key="collections_notice",
        label="Notice before collections",
        placeholders=(
            _LINES,
            _asked("agency", "Collection agency", "Northgate Recovery LLC", required=True),
            _asked("placed_on", "To be placed on", "April 15, 2026", required=True),
        ),
        must=("amount_due", "agency"),
    ),
    LetterKind(
        key="collections_list",
        label="List of accounts for a collection agency",
        to="agency",
        placeholders=(
            _asked("agency", "Collection agency", "Northgate Recovery LLC", required=True),
            _asked("placed_on", "Placed on", "April 15, 2026", required=True),
            _text("placed_count", "Number of accounts", "2"),
            _text("placed_total", "Sum of their balances", "$702.09"),
            _table("accounts", "Accounts with what the agency needs"),
        ),
        must=("accounts",),
    ),
)
"""Every letter the program knows. Another kind is another entry here and its texts in `resources/letters`."""


def letter_kind(key: str) -> LetterKind:
    """The kind of this key. Raises KeyError."""
    return next((kind for kind in ALL_LETTERS if kind.key == key), None) or _unknown(key)


def _unknown(key: str) -> LetterKind:
    raise KeyError(key)
