"""`arcaller aging`: open balances by age."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console

from arcaller_desktop.cli.answers import Answer, table
from arcaller_desktop.cli.session import session_of
from arcaller_desktop.domain.aging import BUCKETS, AgingReport, AgingStrip, Basis, Grouping
from arcaller_desktop.domain.money import dollars
from arcaller_desktop.services.aging import aging_report


def aging(
    context: typer.Context,
    basis: Annotated[Basis, typer.Option("--basis", help="Which day the age is counted from.")] = Basis.DOS,
    by: Annotated[Grouping, typer.Option("--by", help="What the rows are.")] = Grouping.PAYER,
) -> Answer:
    """Show open balances in the buckets 0-30, 31-60, 61-90, 91-120 and 121+ days."""
    session = session_of(context)
    with session.practice() as practice:
        report = aging_report(practice, basis, by)
    return Answer(content=_content(report), show=lambda console: _show(console, report))


def _content(report: AgingReport) -> dict[str, object]:
    return {
        "basis": report.basis.value,
        "by": report.by.value,
        "as_of": report.as_of.isoformat(),
        "buckets": [bucket.value for bucket in BUCKETS],
        "rows": [{"key": row.key, "label": row.label, **_strip(row.strip)} for row in report.rows],
        "total": _strip(report.total),
        "credits_cents": report.credits_cents,
    }


def _strip(strip: AgingStrip) -> dict[str, object]:
    return {"cents": list(strip.cents), "counts": list(strip.counts), "total_cents": sum(strip.cents)}


def _show(console: Console, report: AgingReport) -> None:
    figures = (*(bucket.label for bucket in BUCKETS), "Total", "Claims")
    lines = [(row.label, row.strip) for row in report.rows] + [("Total", report.total)]
    rows = [
        (label, *(dollars(cents) for cents in strip.cents), dollars(sum(strip.cents)), f"{sum(strip.counts):,}")
        for label, strip in lines
    ]
    title = f"Open balances on {report.as_of.isoformat()}, aged from {report.basis.label}"
    console.print(table(title, ("", *figures), rows, right=figures))
    if report.credits_cents:
        console.print(f"Within the total stand credits of {dollars(report.credits_cents)}.", highlight=False)
