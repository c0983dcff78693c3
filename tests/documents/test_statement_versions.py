"""Every amount and length of statement in both languages and both print sizes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pdf_pages import fonts, texts
from statement_samples import PRACTICE, line, statement

from arcaller_desktop.documents.statement import print_problems, render_batch, render_statement
from arcaller_desktop.documents.texts import paper_texts, written_languages
from arcaller_desktop.domain.letter_kinds import LANGUAGES
from arcaller_desktop.domain.statements import OweReason, StatementContent, StatementVisit, statement_problems

VERSIONS = [(language, large) for language in ("en", "es") for large in (False, True)]


def of_lines(*lines: object, **changes: object) -> StatementContent:
    visit = replace(statement().visits[0], lines=tuple(lines))
    return statement((visit,), **changes)


@pytest.mark.parametrize(("language", "large"), VERSIONS)
@pytest.mark.parametrize("count", [1, 300])
def test_one_line_and_three_hundred(language: str, large: bool, count: int) -> None:
    rows = [line(f"Service {number:03d}", 1_00 + number, 0, 0) for number in range(count)]
    content = of_lines(*rows, language=language, large_print=large)
    pdf, (pages,) = render_batch([content])
    found = texts(pdf)
    assert len(found) == pages
    whole = " ".join(found)
    assert all(whole.count(f"Service {number:03d}") == 1 for number in range(count))
    assert paper_texts(language)("page.of", number=pages, count=pages) in found[-1]
    total = sum(row.owe_cents for row in rows)
    assert f"${total / 100:,.2f}" in found[0]


@pytest.mark.parametrize(("language", "large"), VERSIONS)
@pytest.mark.parametrize(("cents", "shown"), [(0, "$0.00"), (-25_00, "$25.00"), (123456789, "$1,234,567.89")])
def test_nothing_credits_and_millions(language: str, large: bool, cents: int, shown: str) -> None:
    row = line("Service", max(cents, 0), 0, max(-cents, 0))
    content = of_lines(row, language=language, large_print=large)
    first = texts(render_statement(content))[0]
    assert shown in first
    words = paper_texts(language)
    coupon = words("coupon.title")
    assert (coupon in first) is (cents > 0)
    if cents < 0:
        assert words("your.credit") in first
    if cents == 0:
        assert words("summary.nothing") in first


@pytest.mark.parametrize(("language", "large"), VERSIONS)
def test_equal_content_gives_equal_bytes_and_every_font_is_embedded(language: str, large: bool) -> None:
    content = statement(language=language, large_print=large)
    pdf = render_statement(content)
    assert pdf == render_statement(content)
    assert all(fonts(pdf).values())


@pytest.mark.parametrize("large", [False, True])
def test_names_in_many_scripts_are_written_or_said(large: bool) -> None:
    for name in ("Łukasz Nguyễn", "Ørjan Þórsson", "Ждан Ёлкин", "Ελένη Παππά"):
        content = statement(guarantor_name=name, large_print=large)
        assert print_problems(content) == ()
        assert name in texts(render_statement(content))[0]
    for name in ("王小明", "محمد", "김민준"):
        (problem,) = print_problems(statement(guarantor_name=name, large_print=large))
        assert problem.code == "LETTERS_MISSING"


def test_a_family_has_a_sum_for_each_patient_with_several_visits() -> None:
    ana = [replace(statement().visits[0], patient_first_name="Ana", lines=(line("A", 10_00, 0, 0),)) for _ in "ab"]
    ben = StatementVisit(
        service_date=ana[0].service_date,
        patient_first_name="Ben",
        lines=(line("B", 5_00, 0, 0, reasons=((OweReason.COPAY, 5_00),)),),
    )
    content = statement((ana[0], ben, ana[1]))
    assert statement_problems(content) == ()
    whole = " ".join(texts(render_statement(content)))
    assert "Total for Ana" in whole
    assert "20.00" in whole
    assert "Total for Ben" not in whole
    assert "Total for Ben" in " ".join(texts(render_statement(replace(content, large_print=True))))


def test_a_plan_asks_for_its_instalment() -> None:
    base = statement()
    due = base.summary.balance_cents - 50_00
    summary = replace(base.summary, on_plan_later_cents=due, plan_instalment_cents=50_00)
    for large in (False, True):
        first = texts(render_statement(replace(base, summary=summary, large_print=large)))[0]
        assert "Installment due now" in first
        assert "$50.00" in first


def test_the_practice_colour_is_on_the_page_and_can_be_read() -> None:
    plain = render_statement(statement())
    coloured = render_statement(statement(practice=replace(PRACTICE, colour="#7A1F1F")))
    pale = render_statement(statement(practice=replace(PRACTICE, colour="#FFFF00")))
    assert len({plain, coloured, pale}) == 3
    wrong = render_statement(statement(practice=replace(PRACTICE, colour="red")))
    assert texts(wrong) == texts(plain)


def test_every_language_of_letters_has_papers_too() -> None:
    assert set(written_languages()) == set(LANGUAGES)
