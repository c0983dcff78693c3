"""`arcaller kpi`: the figures of the revenue cycle, each with its definition."""

from __future__ import annotations

import typer
from rich.console import Console

from arcaller_desktop.cli.answers import Answer, table
from arcaller_desktop.cli.session import session_of
from arcaller_desktop.domain.kpi import Figure
from arcaller_desktop.services.kpi import KpiReport, kpi_report


def kpi(context: typer.Context) -> Answer:
    """Show every figure that the data allows, with what it was worked out from."""
    session = session_of(context)
    with session.practice() as practice:
        report = kpi_report(practice)
    content = {"as_of": report.as_of.isoformat(), "figures": [_content(figure) for figure in report.figures]}
    return Answer(content=content, show=lambda console: _show(console, report))


def _content(figure: Figure) -> dict[str, object]:
    definition = figure.definition
    return {
        "id": definition.id,
        "part": figure.part,
        "name": figure.name,
        "value": figure.words,
        "unit": definition.unit.value,
        "numerator": figure.numerator,
        "denominator": figure.denominator,
        "factor": figure.factor,
        "first_on": figure.first_on.isoformat(),
        "last_on": figure.last_on.isoformat(),
        "met": figure.is_met,
        "target": definition.target_words,
        "definition": definition.definition,
        "source": definition.source,
    }


def _show(console: Console, report: KpiReport) -> None:
    marks = {True: "met", False: "missed", None: ""}
    rows = [
        (
            figure.name,
            figure.words,
            figure.definition.target_words,
            marks[figure.is_met],
            f"{figure.first_on.isoformat()} to {figure.last_on.isoformat()}",
            figure.definition.definition,
        )
        for figure in report.figures
    ]
    columns = ("Figure", "Value", "Target", "", "Days", "How it is worked out")
    console.print(table(f"Figures on {report.as_of.isoformat()}", columns, rows, right=("Value",)))
