"""Entries of one payer's answer on one claim, with what is left of its part of each line.

A later payer never writes off or moves more than its own part once the payer before it has decided: its adjustments
repeat what the earlier one already took. What the earlier payer left to the patient is the later payer's to decide
first. Before the earlier payer has decided, a later payer's write-offs wait: they are worked out again when it has.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from arcaller_desktop.domain.dispositions import Disposition
from arcaller_desktop.domain.ids import LineId
from arcaller_desktop.domain.ledger import Entry, EntryKind, Parts, Responsibility, transfer
from arcaller_desktop.domain.money import Money

MOVING = frozenset({Disposition.WRITE_OFF, Disposition.TRANSFER, Disposition.NEXT_PAYER, Disposition.AFTER_DENIAL})
TO_THIS_PAYER = "to this payer first"
"""The reason of an entry that takes a part back from the patient for a payer that has just answered."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Ruled:
    """An adjustment with what becomes of it. `reason` is the pair, `CO-45`."""

    reason: str
    amount_cents: Money
    disposition: Disposition


@dataclass(frozen=True, kw_only=True, slots=True)
class Decided:
    """What the payer decided about one line of ours."""

    line_id: LineId
    charge_cents: Money
    paid_cents: Money
    ruled: tuple[Ruled, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Unbillable:
    """A share that nobody may be asked for: it stays with the payer."""

    reason: str
    amount_cents: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """A claim's money before an answer. `parts` by line; `ranks` are the coverages; who has decided already."""

    parts: dict[LineId, Parts]
    zero: LineId
    """The line that stands for the claim as a whole."""
    ranks: tuple[int, ...]
    decided_ranks: frozenset[int]
    patient_may_be_billed: bool = True


@dataclass(kw_only=True, slots=True)
class Moves:
    """What an answer adds."""

    entries: list[Entry] = field(default_factory=list)
    unbillable: list[Unbillable] = field(default_factory=list)


def moves_of(standing: Standing, decided: Sequence[Decided], *, rank: int, is_reversal: bool = False) -> Moves:
    """The entries of the answer of the payer of `rank`."""
    return _Mover(standing, rank, is_reversal=is_reversal).run(decided)


class _Mover:
    def __init__(self, standing: Standing, rank: int, *, is_reversal: bool) -> None:
        self._standing = standing
        self._payer = Responsibility(rank)
        self._moves = Moves()
        earlier_decided = rank - 1 in standing.decided_ranks
        self._limited = rank > 1 and earlier_decided and not is_reversal
        self._waits = rank > 1 and not earlier_decided and not is_reversal
        self._left = {line_id: parts.of(self._payer) for line_id, parts in standing.parts.items()}
        # An earlier payer that decided on the claim as a whole left its share there, not on the lines.
        self._pooled = self._left.get(standing.zero, 0) != 0

    def run(self, several: Sequence[Decided]) -> Moves:
        decided = _by_line(several)
        if self._limited and self._payer not in self._standing.decided_ranks:
            for line in decided:
                self._take_from_patient(line)
        for line in decided:
            self._pay(line.line_id, line.paid_cents)
        for line in decided:
            ruled = [one for one in line.ruled if one.disposition in MOVING]
            if self._limited:
                # What is left is shared out among those who still owe; the rest repeats the earlier payer's cut.
                ruled.sort(key=lambda one: one.disposition is Disposition.WRITE_OFF)
            for one in ruled:
                self._move(line.line_id, one)
        return self._moves

    def _take_from_patient(self, line: Decided) -> None:
        informed = sum(ruled.amount_cents for ruled in line.ruled if ruled.disposition is Disposition.NONE)
        wanted = line.charge_cents - informed - max(self._left.get(line.line_id, 0), 0)
        amount = min(wanted, self._standing.parts.get(line.line_id, Parts()).patient)
        if amount > 0:
            self._moves.entries.extend(
                transfer(
                    line.line_id,
                    amount_cents=amount,
                    giver=Responsibility.PATIENT,
                    taker=self._payer,
                    reason=TO_THIS_PAYER,
                )
            )
            self._left[line.line_id] = self._left.get(line.line_id, 0) + amount

    def _pay(self, line_id: LineId, cents: Money) -> None:
        if cents:
            self._add(line_id, EntryKind.INSURANCE_PAYMENT, -cents, "")
            self._left[line_id] = self._left.get(line_id, 0) - cents

    def _move(self, line_id: LineId, ruled: Ruled) -> None:
        amount = ruled.amount_cents
        if self._limited:
            left = sum(self._left.values()) if self._pooled else self._left.get(line_id, 0)
            amount = min(amount, max(left, 0))
        if not amount:
            return
        if ruled.disposition is Disposition.WRITE_OFF:
            if self._waits:
                return
            self._add(line_id, EntryKind.CONTRACTUAL, -amount, ruled.reason)
        else:
            taker = next_responsibility(
                self._standing, after=self._payer, patient_too=ruled.disposition is Disposition.TRANSFER
            )
            if taker is None and ruled.disposition is Disposition.AFTER_DENIAL:
                return
            if taker is None:
                self._moves.unbillable.append(Unbillable(reason=ruled.reason, amount_cents=amount))
                return
            self._moves.entries.extend(
                transfer(line_id, amount_cents=amount, giver=self._payer, taker=taker, reason=ruled.reason)
            )
        self._left[line_id] = self._left.get(line_id, 0) - amount

    def _add(self, line_id: LineId, kind: EntryKind, cents: Money, reason: str) -> None:
        self._moves.entries.append(
            Entry(line_id=line_id, kind=kind, responsibility=self._payer, amount_cents=cents, reason=reason)
        )


def _by_line(several: Sequence[Decided]) -> list[Decided]:
    """One decision for each line of ours, in the order in which the lines are first spoken of."""
    lines: dict[LineId, Decided] = {}
    for one in several:
        before = lines.get(one.line_id)
        if before is None:
            lines[one.line_id] = one
        else:
            lines[one.line_id] = Decided(
                line_id=one.line_id,
                charge_cents=before.charge_cents + one.charge_cents,
                paid_cents=before.paid_cents + one.paid_cents,
                ruled=before.ruled + one.ruled,
            )
    return list(lines.values())


def next_responsibility(standing: Standing, *, after: Responsibility, patient_too: bool) -> Responsibility | None:
    """Who owes what this payer does not: the next coverage, else the patient where that is allowed, else nobody."""
    later = [rank for rank in standing.ranks if rank > after]
    if later:
        return Responsibility(min(later))
    if patient_too and standing.patient_may_be_billed:
        return Responsibility.PATIENT
    return None
