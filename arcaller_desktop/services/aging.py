"""The aging report: open balances by age, by who owes them."""

from __future__ import annotations

from dataclasses import dataclass, field

from arcaller_desktop.domain.aging import AgingReport, AgingRow, AgingStrip, Basis, Grouping
from arcaller_desktop.domain.money import Money
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage.aging import AgingSum, aging_sums

PATIENT_KEY = "patient"
_PARTIES = (("payer1", "First payer"), ("payer2", "Second payer"), ("payer3", "Third payer"), (PATIENT_KEY, "Patient"))
_PATIENT = 3


@dataclass(slots=True)
class _Row:
    """A row being added up."""

    label: str
    cents: list[Money] = field(default_factory=lambda: [0] * 5)
    counts: list[int] = field(default_factory=lambda: [0] * 5)

    def add(self, bucket: int, cents: Money, count: int) -> None:
        self.cents[bucket] += cents
        self.counts[bucket] += count

    def strip(self, basis: Basis) -> AgingStrip:
        cents, counts = self.cents, self.counts
        return AgingStrip(
            basis,
            (cents[0], cents[1], cents[2], cents[3], cents[4]),
            (counts[0], counts[1], counts[2], counts[3], counts[4]),
        )


def aging_report(context: Context, basis: Basis = Basis.DOS, by: Grouping = Grouping.PAYER) -> AgingReport:
    """Everything open as of the context's day, largest row first, the patients' part in a row of its own at the end.

    A claim on which two payers owe stands, with both parts, at the one who is asked next. Counts are of claims; by
    responsibility a claim is counted once for each party that owes.
    """
    today = context.clock.today()
    rows: dict[str, _Row] = {}
    total, credit = _Row("Total"), 0
    for found in aging_sums(context.database, basis, today):
        for key, label, cents, count in _shares(found, by):
            if count:
                rows.setdefault(key, _Row(label)).add(found.bucket, cents, count)
                total.add(found.bucket, cents, count)
        credit += sum(found.credits_cents)
    ordered = sorted(rows, key=lambda key: (key == PATIENT_KEY, -sum(rows[key].cents), rows[key].label))
    if by is Grouping.RESPONSIBILITY:
        ordered = [key for key, _ in _PARTIES if key in rows]
    return AgingReport(
        basis=basis,
        by=by,
        as_of=today,
        rows=tuple(AgingRow(key=key, label=rows[key].label, strip=rows[key].strip(basis)) for key in ordered),
        total=total.strip(basis),
        credits_cents=credit,
    )


def _shares(found: AgingSum, by: Grouping) -> list[tuple[str, str, Money, int]]:
    """(key, label, cents, claims) of the rows that this sum goes to."""
    if by is Grouping.RESPONSIBILITY:
        return [(key, label, found.cents[index], found.claims[index]) for index, (key, label) in enumerate(_PARTIES)]
    if by is Grouping.CLASS:
        key, label = found.payer_class.value, found.payer_class.label
    else:
        key, label = str(found.payer_id), found.payer
    return [
        (key, label, sum(found.cents[:_PATIENT]), found.insurance_claims),
        (PATIENT_KEY, "Patients", found.cents[_PATIENT], found.claims[_PATIENT]),
    ]
