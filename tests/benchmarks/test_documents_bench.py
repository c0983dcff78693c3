"""Statements a second in one file, against a bare ReportLab canvas that is handed every text with its place.

The bare canvas has no layout to do and draws neither lines nor QR code, so it is the harder side of the comparison.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from reportlab.pdfgen.canvas import Canvas

sys.path.insert(0, str(Path(__file__).parents[1] / "documents"))

from statement_samples import statement

from arcaller_desktop.documents.fonts import Face, font
from arcaller_desktop.documents.layout import PAGE_HEIGHT, PAGE_WIDTH, Paper, Sheet, Style
from arcaller_desktop.documents.statement import render_statements
from arcaller_desktop.domain.statements import StatementContent

COUNT = 5000
NAMES = ("Łukasz Nguyễn", "Ana Lopez", "Renée Martínez", "John Smith", "Søren O'Neil")


@dataclass(frozen=True)
class Written:
    """One text and its place."""

    x: float
    y: float
    text: str
    style: Style
    align: str = "left"


@pytest.fixture(scope="module")
def contents() -> list[StatementContent]:
    return [
        replace(
            statement(),
            account=str(10000000 + number),
            statement_number=f"2026-{number:05d}",
            guarantor_name=NAMES[number % len(NAMES)],
        )
        for number in range(COUNT)
    ]


@pytest.fixture(scope="module")
def pages(contents: list[StatementContent]) -> list[list[Written]]:
    """Every text of every page, the texts of its forms first."""
    pages: list[list[Written]] = []
    forms: dict[str, list[Written]] = {}
    with pytest.MonkeyPatch.context() as patch:
        texts: dict[int, list[Written]] = {}
        keep: list[Sheet] = []
        write, form, page = Sheet.text, Paper.form, Paper.page

        def text(sheet: Sheet, x: float, y: float, *rest: Any) -> None:
            keep.append(sheet)
            texts.setdefault(id(sheet), []).append(Written(x, y, *rest))
            write(sheet, x, y, *rest)

        def kept_form(paper: Paper, name: str, sheet: Sheet) -> None:
            forms[name] = texts[id(sheet)]
            form(paper, name, sheet)

        def kept_page(paper: Paper, sheet: Sheet) -> None:
            pages.append([*(written for name in sheet.forms for written in forms[name]), *texts[id(sheet)]])
            page(paper, sheet)

        patch.setattr(Sheet, "text", text)
        patch.setattr(Paper, "form", kept_form)
        patch.setattr(Paper, "page", kept_page)
        render_statements(contents)
    return pages


def bare(pages: list[list[Written]]) -> bytes:
    """The same texts on a canvas used as its manual shows."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), invariant=1, initialFontName=Face.REGULAR.value)
    for page in pages:
        style: Style | None = None
        for written in page:
            if written.style is not style:
                style = written.style
                canvas.setFont(style.face.value, style.size)
                canvas.setFillColorRGB(*map(float, style.colour.rgb.split()))
            draw = {"left": canvas.drawString, "right": canvas.drawRightString, "centre": canvas.drawCentredString}
            draw[written.align](written.x, PAGE_HEIGHT - written.y, written.text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def test_statements_in_one_file(benchmark: BenchmarkFixture, contents: list[StatementContent]) -> None:
    render_statements(contents[:3])
    benchmark.extra_info["statements"] = COUNT
    assert benchmark.pedantic(render_statements, args=(contents,), rounds=1, iterations=1)


def test_bare_canvas_with_the_same_text(benchmark: BenchmarkFixture, pages: list[list[Written]]) -> None:
    font(Face.BOLD)
    benchmark.extra_info["statements"] = COUNT
    assert benchmark.pedantic(bare, args=(pages,), rounds=1, iterations=1)


def test_we_are_not_slower_than_a_bare_canvas(
    contents: list[StatementContent], pages: list[list[Written]], record_property: Callable[[str, object], None]
) -> None:
    ours, theirs = [], []
    for _ in range(2):  # in turns, so that a busy machine is busy for both
        ours.append(seconds(lambda: render_statements(contents)))
        theirs.append(seconds(lambda: bare(pages)))
    record_property("statements_per_cpu_second", round(COUNT / min(ours)))
    record_property("bare_canvas_per_cpu_second", round(COUNT / min(theirs)))
    assert min(ours) <= min(theirs)


def seconds(work: Callable[[], bytes]) -> float:
    """Processor time, so that other programs count less."""
    start = time.process_time()
    work()
    return time.process_time() - start
