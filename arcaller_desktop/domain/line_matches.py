"""Which line of a claim a remittance line pays, when the payer bundles, splits or renames them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.ids import LineId
from arcaller_desktop.domain.ledger import Parts
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.remittances import RemittanceLine


@dataclass(frozen=True, kw_only=True, slots=True)
class KnownLine:
    """A service line as it stands before posting. Number 0 is the claim itself."""

    line_id: LineId
    number: int
    procedure: str = ""
    modifiers: tuple[str, ...] = ()
    charge_cents: Money = 0
    service_from: date | None = None
    control_number: str = ""
    parts: Parts = Parts()


def match_lines(
    lines: Sequence[KnownLine], remitted: Sequence[RemittanceLine], *, may_split: bool = False
) -> list[KnownLine | None]:
    """For each remittance line the claim line it pays, or None. Each claim line is taken at most once.

    Best evidence first: the line's own control number (REF 6R), then code with modifiers, charge and date, then less of
    them. A payer that bundles or renames names the billed code (SVC06) beside the paid one: the billed one counts.
    `may_split`: a payer that unbundles answers one line of ours with several, each naming its number or billed code.
    """
    free = [line for line in lines if line.number > 0]
    found: list[KnownLine | None] = [None] * len(remitted)
    for evidence in (_same_control_number, _same_in_all, _same_but_modifiers, _same_code_and_charge, _same_code):
        for index, line in enumerate(remitted):
            if found[index] is not None:
                continue
            match = next((known for known in free if evidence(known, line)), None)
            if match is not None:
                found[index] = match
                free.remove(match)
    if may_split:
        for index, line in enumerate(remitted):
            if found[index] is None:
                found[index] = next((known for known in lines if known.number > 0 and _is_part_of(known, line)), None)
    return found


def _same_control_number(known: KnownLine, line: RemittanceLine) -> bool:
    return bool(line.control_number) and known.control_number == line.control_number


def _is_part_of(known: KnownLine, line: RemittanceLine) -> bool:
    return _same_control_number(known, line) or (
        bool(line.submitted_procedure) and line.submitted_procedure == known.procedure
    )


def _billed(line: RemittanceLine) -> tuple[str, tuple[str, ...]]:
    if line.submitted_procedure:
        return line.submitted_procedure, line.submitted_modifiers
    return line.procedure, line.modifiers


def _same_in_all(known: KnownLine, line: RemittanceLine) -> bool:
    code, modifiers = _billed(line)
    return known.procedure == code and known.modifiers == modifiers and _same_charge_and_date(known, line)


def _same_but_modifiers(known: KnownLine, line: RemittanceLine) -> bool:
    return known.procedure == _billed(line)[0] and _same_charge_and_date(known, line)


def _same_code_and_charge(known: KnownLine, line: RemittanceLine) -> bool:
    return known.procedure == _billed(line)[0] and known.charge_cents == abs(line.charge_cents)


def _same_code(known: KnownLine, line: RemittanceLine) -> bool:
    return known.procedure == _billed(line)[0]


def _same_charge_and_date(known: KnownLine, line: RemittanceLine) -> bool:
    same_date = line.service_from is None or known.service_from is None or line.service_from == known.service_from
    return same_date and known.charge_cents == abs(line.charge_cents)
