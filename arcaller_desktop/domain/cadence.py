"""How long to leave a payer alone, by class: first look after billing, then the repeat. Seeds: a payer's card wins."""

from __future__ import annotations

from dataclasses import dataclass

from arcaller_desktop.domain.payers import PayerClass


@dataclass(frozen=True, slots=True)
class Cadence:
    """Calendar days: from electronic acceptance (or billing) to the first look, and between later ones."""

    first_days: int
    repeat_days: int


_CADENCE = {
    # Medicare may not pay before day 14; interest runs from day 31 on clean claims (42 CFR 405.922).
    PayerClass.MEDICARE: Cadence(18, 15),
    PayerClass.MEDICARE_ADVANTAGE: Cadence(30, 15),
    # 90 % of clean practitioner claims within 30 days (42 CFR 447.45(d)).
    PayerClass.MEDICAID: Cadence(30, 30),
    PayerClass.MEDICAID_MCO: Cadence(30, 20),
    # State prompt-pay laws: 15 to 45 days.
    PayerClass.COMMERCIAL: Cadence(25, 15),
    PayerClass.COMMERCIAL_NONPAR: Cadence(30, 15),
    PayerClass.BCBS: Cadence(25, 15),
    PayerClass.FEHB: Cadence(25, 15),
    PayerClass.TRICARE: Cadence(30, 20),
    PayerClass.VA: Cadence(30, 20),
    PayerClass.WORKERS_COMP: Cadence(45, 30),
    PayerClass.AUTO: Cadence(30, 30),
    PayerClass.LIABILITY: Cadence(60, 60),
    PayerClass.SELF_PAY: Cadence(30, 30),
    PayerClass.UNKNOWN: Cadence(30, 15),
}

SECONDARY = Cadence(30, 20)
"""After a crossover or a secondary bill, whatever the class."""


def cadence(payer_class: PayerClass, *, usual_days: int | None = None, is_secondary: bool = False) -> Cadence:
    """The cadence for a claim; the days this payer usually takes, when known, set the first look."""
    seed = SECONDARY if is_secondary else _CADENCE[payer_class]
    return seed if usual_days is None else Cadence(usual_days, seed.repeat_days)
