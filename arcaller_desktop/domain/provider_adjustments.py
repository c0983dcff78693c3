"""What a payer moves outside any claim (PLB): its meaning by code and sign, and what is still to come.

A positive amount lowers the payment, a negative one raises it (X12 835 guide, 1.10.2). None of them changes a claim's
balance: the reversal of the claim does that. They explain why a cheque differs from its claims.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from io import StringIO

from arcaller_desktop.domain.money import Money


class AdjustmentKind(StrEnum):
    """What sort of money it is."""

    RECOVERY = "RECOVERY"
    FORWARD = "FORWARD"
    REFUND = "REFUND"
    INTEREST = "INTEREST"
    PENALTY = "PENALTY"
    FEE = "FEE"
    LOAN = "LOAN"
    LEVY = "LEVY"
    WITHHOLD = "WITHHOLD"
    CAPITATION = "CAPITATION"
    FACILITY = "FACILITY"
    INFO = "INFO"
    OTHER = "OTHER"


EVENS_OUT = frozenset({AdjustmentKind.RECOVERY, AdjustmentKind.FORWARD, AdjustmentKind.REFUND, AdjustmentKind.LOAN})
"""Kinds announced with one sign and settled with the other: what does not sum to zero is still to come."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AdjustmentMeaning:
    """One code in our words."""

    code: str
    label: str
    kind: AdjustmentKind
    positive: str
    negative: str
    next_action: str

    def words(self, cents: Money) -> str:
        """What this amount means; its sign decides."""
        return f"{self.label}: {self._side(cents)}"

    def _side(self, cents: Money) -> str:
        text = self.positive if cents >= 0 else self.negative
        return text[:1].lower() + text[1:]


@dataclass(frozen=True, slots=True)
class AdjustmentMeanings:
    """All codes we know."""

    codes: dict[str, AdjustmentMeaning]

    def find(self, code: str) -> AdjustmentMeaning:
        """The code's row; one we do not know comes back raw, for a person."""
        known = self.codes.get(code.strip().upper())
        if known is not None:
            return known
        return AdjustmentMeaning(
            code=code,
            label=f"Code {code or '(empty)'}, not in our table",
            kind=AdjustmentKind.OTHER,
            positive="kept back from this payment",
            negative="added to this payment",
            next_action="Ask the payer what it means",
        )


def parse_adjustment_meanings(text: str) -> AdjustmentMeanings:
    """The table in `rules/provider_adjustments.csv`. Raises ValueError for a row that cannot be right."""
    codes: dict[str, AdjustmentMeaning] = {}
    for row in csv.DictReader(StringIO(text)):
        if row["code"] in codes or not all(row.values()):
            raise ValueError(f"provider adjustment {row['code']} stands twice or lacks words")
        codes[row["code"]] = AdjustmentMeaning(
            code=row["code"],
            label=row["label"],
            kind=AdjustmentKind(row["kind"]),
            positive=row["positive"],
            negative=row["negative"],
            next_action=row["next_action"],
        )
    return AdjustmentMeanings(codes)


def still_to_come(amounts: Iterable[Money]) -> Money:
    """What a payer will still keep back (positive) or give back (negative) of amounts that even out over time.

    Announced with a negative sign (the payment is not lowered yet) and settled by a positive one, or a debt taken with
    nothing announced before: that one is settled at once, so only what was announced counts.
    """
    announced = settled = 0
    for cents in amounts:
        if cents < 0:
            announced -= cents
        else:
            settled += cents
    return max(announced - settled, 0)
