"""Letters from templates: what each kind may say, and how a template becomes paragraphs.

A template is plain text that a biller can read. `{amount_due}` stands for a fact; only facts that the letter's kind
declares may be used. `[if phone]…[else]…[end]` keeps a piece when the fact is there, `[if not phone]` when it is not.
A paragraph `# Heading` is a heading, `- ` begins a point of a list, and a table such as `{lines}` stands alone.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.letterheads import Letterhead
from arcaller_desktop.domain.people import Address

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


@dataclass(frozen=True, kw_only=True, slots=True)
class LetterTable:
    """Rows under headings. `right` are the columns of amounts, counted from 0."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class LetterFacts:
    """What is known for one letter. A name that is missing or empty makes `[if name]` false."""

    texts: Mapping[str, str] = field(default_factory=dict)
    tables: Mapping[str, LetterTable] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        """Whether the fact is there and says something."""
        table = self.tables.get(name)
        return bool(table.rows) if table is not None else bool(self.texts.get(name, "").strip())


@dataclass(frozen=True, kw_only=True, slots=True)
class LetterTemplate:
    """One version of a wording. Version 0 is the one the program ships."""

    kind: str
    language: str
    subject: str
    body: str
    version: int = 0


class BlockKind(StrEnum):
    """How a piece of a letter is set."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    POINT = "point"
    TABLE = "table"


@dataclass(frozen=True, kw_only=True, slots=True)
class LetterBlock:
    """One piece of a letter, ready to print."""

    kind: BlockKind
    text: str = ""
    table: LetterTable | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class LetterContent:
    """Everything one letter says; nothing else is on the paper."""

    practice: Letterhead
    kind: str
    language: str = "en"
    template_version: int = 0
    addressee_name: str
    addressee_address: Address
    letter_date: date
    account: str = ""
    subject: str
    blocks: tuple[LetterBlock, ...]
    large_print: bool = False
    demo: bool = False
    """Prints DEMO across every page."""


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


def template_problems(kind: LetterKind, template: LetterTemplate) -> tuple[Problem, ...]:
    """Why the wording cannot be kept: unknown facts, conditions that do not close, facts that are left out."""
    return tuple(_template_problems(kind, template))


def filled(template: LetterTemplate, facts: LetterFacts) -> tuple[str, tuple[LetterBlock, ...]]:
    """Subject and pieces of the letter. The template must be without problems."""
    subject = " ".join(_with_facts(_kept(template.subject, facts), facts).split())
    return subject, tuple(_blocks(_kept(template.body, facts), facts))


def sample_facts(kind: LetterKind) -> LetterFacts:
    """Made-up facts for every placeholder of the kind: what the editor previews."""
    texts = {known.name: known.sample for known in kind.all_placeholders if not known.table}
    tables = {known.name: SAMPLE_TABLES[known.name] for known in kind.all_placeholders if known.table}
    return LetterFacts(texts=texts, tables=tables)


SAMPLE_TABLES: dict[str, LetterTable] = {
    "lines": LetterTable(
        headings=("Date", "Service", "Charge", "Insurance paid", "Adjusted", "You paid", "You owe"),
        rows=(
            ("Jan 5, 2026", "Office visit", "$224.00", "$98.20", "$95.80", "$0.00", "$30.00"),
            ("Jan 5, 2026", "Blood test", "$88.00", "$31.50", "$38.20", "$0.00", "$18.30"),
        ),
        right=(2, 3, 4, 5, 6),
    ),
    "instalments": LetterTable(
        headings=("Due", "Payment", "Left after it"),
        rows=(
            ("Apr 5, 2026", "$120.00", "$360.00"),
            ("May 5, 2026", "$120.00", "$240.00"),
            ("Jun 5, 2026", "$120.00", "$120.00"),
            ("Jul 5, 2026", "$120.00", "$0.00"),
        ),
        right=(1, 2),
    ),
    "accounts": LetterTable(
        headings=("Account", "Name", "Service from", "First statement", "Balance"),
        rows=(
            ("10000001", "Renée Martínez", "01/05/2026", "12/12/2025", "$502.09"),
            ("10000044", "Łukasz Nguyễn", "11/20/2025", "12/01/2025", "$200.00"),
        ),
        right=(4,),
    ),
}

_FACT = re.compile(r"\{([^{}\n]*)\}")
_MARK = re.compile(r"\[(if not|if|else|end)(?:\s+([^\]\n]*?))?\s*\]")


def _problem(code: str, place: str, message: str, remedy: str) -> Problem:
    return Problem(severity="error", code=code, where=place, message=message, remedy=remedy)


def _template_problems(kind: LetterKind, template: LetterTemplate) -> Iterator[Problem]:
    if not template.subject.strip():
        yield _problem("LETTER_NO_SUBJECT", "subject", "The letter has no subject.", "Write one line.")
    if not template.body.strip():
        yield _problem("LETTER_EMPTY", "text", "The letter says nothing.", "Write its text.")
    used: set[str] = set()
    for part, text in (("subject", template.subject), ("text", template.body)):
        for number, line in enumerate(text.split("\n"), start=1):
            place = part if part == "subject" else f"line {number}"
            names = _FACT.findall(line)
            used.update(names)
            yield from _fact_problems(kind, place, line, names, is_subject=part == "subject")
        yield from _mark_problems(kind, part, text)
    for name in kind.must:
        if name not in used:
            yield _problem(
                "LETTER_LACKS",
                "text",
                f"This letter must say {{{name}}} somewhere.",
                f"Put {{{name}}} where the reader looks for it.",
            )


def _fact_problems(
    kind: LetterKind, place: str, line: str, names: list[str], *, is_subject: bool
) -> Iterator[Problem]:
    rest = _FACT.sub("", line)
    if "{" in rest or "}" in rest:
        yield _problem("LETTER_BRACE", place, "A brace { } stands alone.", "Close it, or take it out.")
    for name in names:
        known = kind.placeholder(name)
        if known is None:
            yield _problem("LETTER_UNKNOWN", place, f"There is no {{{name}}} for this letter.", _suggested(kind, name))
        elif known.table and (is_subject or line.strip() != f"{{{name}}}"):
            yield _problem("LETTER_TABLE", place, f"{{{name}}} is a table.", "Give it a line of its own in the text.")


def _suggested(kind: LetterKind, name: str) -> str:
    near = difflib.get_close_matches(name, [known.name for known in kind.all_placeholders], n=1, cutoff=0.5)
    return f"Did you mean {{{near[0]}}}?" if near else "Choose one from the list."


def _mark_problems(kind: LetterKind, part: str, text: str) -> Iterator[Problem]:
    open_marks: list[tuple[str, str]] = []
    for match in _MARK.finditer(text):
        word, name = match[1], match[2] or ""
        place = part if part == "subject" else f"line {text.count(chr(10), 0, match.start()) + 1}"
        if word.startswith("if"):
            open_marks.append((place, "if"))
            if kind.placeholder(name) is None:
                yield _problem("LETTER_UNKNOWN", place, f"[{word} {name}] asks for nothing known.", _suggested(kind, name))
        elif not open_marks:
            yield _problem("LETTER_MARK", place, f"[{word}] has no [if …] before it.", "Take it out, or add [if …].")
        elif word == "else":
            if open_marks[-1][1] == "else":
                yield _problem("LETTER_MARK", place, "A second [else] for one [if …].", "Take one out.")
            open_marks[-1] = (open_marks[-1][0], "else")
        else:
            open_marks.pop()
    for place, _ in open_marks:
        yield _problem("LETTER_MARK", place, "An [if …] is not ended.", "Write [end] where it stops.")


def _kept(text: str, facts: LetterFacts) -> str:
    """The text without the pieces whose condition does not hold."""
    shown: list[str] = []
    holds: list[bool] = []
    at = 0
    for match in _MARK.finditer(text):
        if all(holds):
            shown.append(text[at : match.start()])
        at = match.end()
        if match[1].startswith("if"):
            holds.append(facts.has(match[2] or "") is (match[1] == "if"))
        elif match[1] == "else":
            holds[-1] = not holds[-1]
        else:
            holds.pop()
    return "".join((*shown, text[at:]))


def _with_facts(text: str, facts: LetterFacts) -> str:
    return _FACT.sub(lambda match: facts.texts.get(match[1], ""), text)


def _blocks(text: str, facts: LetterFacts) -> Iterator[LetterBlock]:
    paragraph: list[str] = []
    for line in (*text.split("\n"), ""):
        bare = line.strip()
        name = _FACT.fullmatch(bare)
        is_table = name is not None and name[1] in facts.tables
        if not bare or is_table or bare.startswith(("# ", "- ")):
            yield from _paragraph(paragraph, facts)
            paragraph = []
        if is_table and name is not None:
            if facts.tables[name[1]].rows:
                yield LetterBlock(kind=BlockKind.TABLE, table=facts.tables[name[1]])
        elif bare.startswith("# "):
            yield LetterBlock(kind=BlockKind.HEADING, text=_with_facts(bare[2:], facts))
        elif bare.startswith("- "):
            yield LetterBlock(kind=BlockKind.POINT, text=_with_facts(bare[2:], facts))
        elif bare:
            paragraph.append(_with_facts(bare, facts))


def _paragraph(lines: Iterable[str], facts: LetterFacts) -> Iterator[LetterBlock]:
    words = "\n".join(line for line in lines if line.strip())
    if words:
        yield LetterBlock(kind=BlockKind.PARAGRAPH, text=words)


def facts_used(template: LetterTemplate) -> frozenset[str]:
    """The names of all facts that the wording uses or asks about."""
    text = f"{template.subject}\n{template.body}"
    asked = {match[2] for match in _MARK.finditer(text) if match[2]}
    return frozenset({*_FACT.findall(text), *asked})


def missing_facts(kind: LetterKind, facts: LetterFacts, template: LetterTemplate) -> tuple[Placeholder, ...]:
    """What the letter needs and is not there: required facts, and those that the kind must say."""
    used = facts_used(template)
    return tuple(
        known
        for known in kind.all_placeholders
        if known.name in used and (known.required or known.name in kind.must) and not facts.has(known.name)
    )


def read_template(key: str, language: str, text: str) -> LetterTemplate:
    """The shipped wording: its first line `Subject: …`, then the text."""
    first, _, body = text.partition("\n")
    return LetterTemplate(
        kind=key, language=language, subject=first.removeprefix("Subject:").strip(), body=body.strip("\n")
    )

