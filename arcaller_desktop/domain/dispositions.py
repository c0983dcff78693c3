"""Where the money of one adjustment goes: by its group and the class of its reason, never by either alone."""

from __future__ import annotations

import csv
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from io import StringIO

from arcaller_desktop.domain.denials import ReasonClass, ReasonCode, ReasonTable, RemarkFlag


class Group(StrEnum):
    """CAS01. Groups of older versions (DE, MA, NC, RR) and unreadable ones are OTHER."""

    CO = "CO"
    PR = "PR"
    OA = "OA"
    PI = "PI"
    CR = "CR"
    OTHER = "OTHER"


class Disposition(StrEnum):
    """What posting does with an adjustment. Only WRITE_OFF makes a balance smaller."""

    WRITE_OFF = "WRITE_OFF"
    """Off the balance: a contractual cut under CO."""
    TRANSFER = "TRANSFER"
    """To the next coverage, without one to the patient."""
    NEXT_PAYER = "NEXT_PAYER"
    """To the next coverage, without one it stays for a person: never to the patient."""
    DENIED = "DENIED"
    """Stays with the payer; a denial to work."""
    REQUEST = "REQUEST"
    """Stays with the payer, who waits for papers or data; a denial to work, with a due date."""
    REVIEW = "REVIEW"
    """Stays with the payer; a person decides."""
    WAIT = "WAIT"
    """Stays with the payer, undecided; looked at again later."""
    NONE = "NONE"
    """Moves nothing: says what is or will be posted from elsewhere."""
    AFTER_DENIAL = "AFTER_DENIAL"
    """To the next coverage; to the patient only when the denial beside it has ended. Never in the table."""
    HELD = "HELD"
    """Moves nothing until it is released; never in the table. What it then does is kept beside it."""

    @property
    def opens_case(self) -> bool:
        """True when someone has to work the adjustment."""
        return self in _OPENS_CASE


_OPENS_CASE = frozenset({Disposition.DENIED, Disposition.REQUEST, Disposition.REVIEW, Disposition.WAIT})


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """One row of the table: a pair, what becomes of it, and why."""

    group: Group
    reason_class: ReasonClass
    disposition: Disposition
    why: str


@dataclass(frozen=True, slots=True)
class DispositionTable:
    """A rule for every (group, class) pair, over the reason codes."""

    rules: dict[tuple[Group, ReasonClass], Rule]
    reasons: ReasonTable

    def rule(self, group: str, reason_class: ReasonClass) -> Rule:
        """The rule of a pair; a group we do not know follows the rules of OTHER."""
        return self.rules[(_GROUPS.get(group.strip().upper(), Group.OTHER), reason_class)]


_GROUPS = {group.value: group for group in Group}


@dataclass(frozen=True, kw_only=True, slots=True)
class Ruling:
    """What becomes of one adjustment, with the code it rests on and the reason in words."""

    disposition: Disposition
    reason: ReasonCode
    why: str

    @property
    def is_denial(self) -> bool:
        """True when the payer refused this money, wherever it goes next."""
        return self.reason.is_denial


def parse_dispositions(text: str, reasons: ReasonTable) -> DispositionTable:
    """The table in `rules/dispositions.csv`. Raises ValueError for a pair that lacks, doubles or writes off."""
    rules: dict[tuple[Group, ReasonClass], Rule] = {}
    for row in csv.DictReader(StringIO(text)):
        rule = Rule(
            group=Group(row["group"]),
            reason_class=ReasonClass(row["class"]),
            disposition=Disposition(row["disposition"]),
            why=row["why"],
        )
        pair = (rule.group, rule.reason_class)
        if pair in rules:
            raise ValueError(f"{pair} stands twice")
        if rule.disposition is Disposition.WRITE_OFF and pair != (Group.CO, ReasonClass.CONTRACT):
            raise ValueError(f"{pair} must not write off")
        if rule.disposition in (Disposition.HELD, Disposition.AFTER_DENIAL):
            raise ValueError(f"{pair} cannot be held by the table")
        rules[pair] = rule
    missing = [(g.value, c.value) for g in Group for c in ReasonClass if (g, c) not in rules]
    if missing:
        raise ValueError(f"no rule for {missing}")
    return DispositionTable(rules, reasons)


def ruling(
    table: DispositionTable,
    group: str,
    reason_code: str,
    *,
    remark_flags: Collection[RemarkFlag] = (),
    takes_whole_charge: bool = False,
) -> Ruling:
    """What becomes of one adjustment of a payment (not of a reversal, which mirrors what it reverses).

    `remark_flags` are those of the line's and the claim's remark codes. `takes_whole_charge` is true when contractual
    cuts alone eat the line's charge and nothing was paid: that is a refusal in disguise, so a person looks.
    """
    reason = table.reasons.find(reason_code)
    rule = table.rule(group, reason.reason_class)
    disposition, why = rule.disposition, rule.why
    if disposition is Disposition.WRITE_OFF and takes_whole_charge:
        return Ruling(
            disposition=Disposition.REVIEW,
            reason=reason,
            why="a contractual cut of the whole charge is not written off unseen: read the remark codes",
        )
    if disposition is Disposition.TRANSFER and RemarkFlag.NO_BILL_PT in remark_flags:
        return Ruling(
            disposition=Disposition.NEXT_PAYER,
            reason=reason,
            why="a remark code forbids billing the patient; the next coverage may be billed",
        )
    return Ruling(disposition=disposition, reason=reason, why=why)


def disposition(
    table: DispositionTable,
    group: str,
    reason_code: str,
    *,
    remark_flags: Collection[RemarkFlag] = (),
    takes_whole_charge: bool = False,
) -> Disposition:
    """`ruling` without the words."""
    return ruling(
        table, group, reason_code, remark_flags=remark_flags, takes_whole_charge=takes_whole_charge
    ).disposition


def is_denial(table: DispositionTable, reason_code: str) -> bool:
    """True when the code refuses money. Neither CO nor CLP02 = 4 says so; a deductible never does."""
    return table.reasons.find(reason_code).is_denial
