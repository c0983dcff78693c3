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
from arcaller_desktop.domain.envelopes import COMMON as COMMON_ENVELOPE
from arcaller_desktop.domain.envelopes import EnvelopeProfile
from arcaller_desktop.domain.letter_kinds import LetterKind, Placeholder
from arcaller_desktop.domain.letterheads import Letterhead
from arcaller_desktop.domain.people import Address


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
    envelope: EnvelopeProfile = COMMON_ENVELOPE
    demo: bool = False
    """Prints DEMO across every page."""


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


def _fact_problems(kind: LetterKind, place: str, line: str, names: list[str], *, is_subject: bool) -> Iterator[Problem]:
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
                yield _problem(
                    "LETTER_UNKNOWN", place, f"[{word} {name}] asks for nothing known.", _suggested(kind, name)
                )
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
            yield from _paragraph(paragraph)
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


def _paragraph(lines: Iterable[str]) -> Iterator[LetterBlock]:
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
