"""The figures of the revenue cycle, worked out from the ledger, the remittances and the touches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from arcaller_desktop.domain.aging import AgingStrip, Basis, Bucket, Grouping
from arcaller_desktop.domain.denials import DENIAL_CLASSES, INITIAL_DENIAL_CLASSES
from arcaller_desktop.domain.kpi import UNTOUCHED_DAYS, Figure, KpiPeriod, stale_before
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.aging import PATIENT_KEY, aging_report
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage import kpi as stored
from arcaller_desktop.storage.denials import denial_sums

_OVER_90 = (Bucket.D91_120, Bucket.D121_UP)


@dataclass(frozen=True, kw_only=True, slots=True)
class KpiReport:
    """All figures that the data allows, in the order of the table. The others are left out."""

    as_of: date
    figures: tuple[Figure, ...]

    def find(self, figure_id: str) -> Figure | None:
        """The figure, or its first part."""
        return next((figure for figure in self.figures if figure.definition.id == figure_id), None)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Maker:
    """Builds figures from the table's definitions as of one day."""

    context: Context
    today: date

    def days(self, period: KpiPeriod) -> tuple[date, date]:
        return period.days(self.today)

    def make(
        self, figure_id: str, numerator: int, denominator: int = 1, *, factor: int = 1, part: str = ""
    ) -> Figure | None:
        """None when there is nothing to divide by: the data does not say."""
        definition = self.context.tables.kpis[figure_id]
        if denominator <= 0:
            return None
        first_on, last_on = self.days(definition.period)
        return Figure(
            definition=definition,
            numerator=numerator,
            denominator=denominator,
            factor=factor,
            part=part,
            first_on=first_on,
            last_on=last_on,
        )


def kpi_report(context: Context) -> KpiReport:
    """Every figure as of the context's day. Raises NotAllowedError."""
    require(context.user, Permission.SEE_FIGURES)
    maker = _Maker(context=context, today=context.clock.today())
    made = [*_receivables(maker), *_collections(maker), *_submissions(maker), *_answers(maker), *_work(maker)]
    order = {figure_id: index for index, figure_id in enumerate(context.tables.kpis)}
    figures = sorted((figure for figure in made if figure is not None), key=lambda f: order[f.definition.id])
    return KpiReport(as_of=maker.today, figures=tuple(figures))


def _receivables(maker: _Maker) -> Iterator[Figure | None]:
    context = maker.context
    first_service = stored.earliest_service(context.database)
    if first_service is None:
        return
    report = aging_report(context, Basis.DOS)
    first, last = maker.days(KpiPeriod.LAST_90)
    # A practice that has just begun has fewer days of charges than the period has days.
    days = (last - min(max(first, first_service), last)).days + 1
    yield maker.make("K01", report.total.total_cents, stored.charges_of(context.database, (first, last)), factor=days)
    yield maker.make("K03", _over_90(report.total), report.total.total_cents)
    yield maker.make("K04", report.total.of(Bucket.D121_UP), report.total.total_cents)
    yield maker.make("K32", -report.credits_cents)
    by_party = aging_report(context, Basis.RESPONSIBILITY, Grouping.RESPONSIBILITY)
    patients = next((row.strip for row in by_party.rows if row.key == PATIENT_KEY), None)
    if patients is not None:
        yield maker.make("K36", _over_90(patients), patients.total_cents)


def _collections(maker: _Maker) -> Iterator[Figure | None]:
    database = maker.context.database
    found = stored.collected_of(database, maker.days(KpiPeriod.COHORT))
    yield maker.make("K06", found.paid_cents, found.charge_cents - found.contractual_cents)
    yield maker.make("K07", found.paid_cents, found.charge_cents)
    for payer_class, days, claims in stored.days_to_pay(database, maker.days(KpiPeriod.LAST_90)):
        yield maker.make("D01", days, claims, part=payer_class.label)


def _submissions(maker: _Maker) -> Iterator[Figure | None]:
    days = maker.days(KpiPeriod.LAST_90)
    acknowledged, clean = stored.acknowledged_in(maker.context.database, days)
    yield maker.make("K09", clean, acknowledged)
    sent, rejected = stored.rejected_in(maker.context.database, days)
    yield maker.make("R01", rejected, sent)


def _answers(maker: _Maker) -> Iterator[Figure | None]:
    database = maker.context.database
    found = stored.first_answers(database, maker.days(KpiPeriod.LAST_90), INITIAL_DENIAL_CLASSES)
    yield maker.make("K10", found.resolved_claims, found.claims)
    yield maker.make("K11", found.denied_claims, found.claims)
    yield maker.make("K12", found.denied_cents, found.charge_cents)
    sums = denial_sums(database, DENIAL_CLASSES, maker.days(KpiPeriod.LAST_YEAR)[0])
    closed = sum(found.lines - found.open_lines - found.passed_on_lines for found in sums)
    yield maker.make("K14", sum(found.overturned_lines for found in sums), closed)


def _work(maker: _Maker) -> Iterator[Figure | None]:
    database, today = maker.context.database, maker.today
    promised, kept = stored.promises_in(database, maker.days(KpiPeriod.PROMISES))
    yield maker.make("K24", kept, promised)
    found = stored.open_work(
        database, stale_before=stale_before(today), untouched_since=today - timedelta(days=UNTOUCHED_DAYS)
    )
    yield maker.make("K25", found.stale, found.claims)
    yield maker.make("K27", found.no_response, found.undecided)
    if found.claims:
        yield maker.make("U01", found.untouched)
    yield maker.make("T01", stored.touches_on(database, today))
    yield maker.make("R02", stored.recovered_in(database, maker.days(KpiPeriod.MONTH)))


def _over_90(strip: AgingStrip) -> int:
    return sum(strip.of(bucket) for bucket in _OVER_90)
