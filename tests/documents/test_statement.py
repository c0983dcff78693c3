"""What a statement says, page by page, and that the same content is the same file."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
import segno
from pdf_pages import fonts, text, texts
from statement_samples import ADDRESS, PENDING, PRACTICE, line, many_visits, statement

from arcaller_desktop.base.errors import CancelledByUser
from arcaller_desktop.documents.letterhead import LogoUnreadableError
from arcaller_desktop.documents.statement import print_problems, render_statement, render_statements
from arcaller_desktop.domain.snapshots import from_snapshot, to_snapshot
from arcaller_desktop.domain.statements import (
    AgingStrip,
    OweReason,
    StatementContent,
    StatementSummary,
    StatementVisit,
    statement_problems,
)


def one_visit(*lines: object) -> tuple[StatementVisit, ...]:
    return (StatementVisit(service_date=date(2026, 3, 4), patient_first_name="Ana", lines=lines),)  # type: ignore[arg-type]


def test_first_page_says_who_what_and_why() -> None:
    page = texts(render_statement(statement()))[0]
    for words in (
        "Lakeside Family Medicine PLLC",
        "Łukasz Nguyễn",
        "6925 Oak Meadow Lane",
        "Corpus Christi, TX 78402-9644",
        "(361) 555-0142 · Monday to Friday, 8 am to 5 pm",
        "2026-1042",
        "Page 1 of 1",
        "Your insurance paid –$275.02",
        "Amount due now $222.23",
        "Please pay by Dec 12, 2026",
        "Sep 3, 2026",
        "Linh · Dr. Amy Ortiz",
        "Gulf Coast Health Plan processed Oct 1, 2026",
        "Your yearly deductible",
        "$20.82 your yearly deductible + $10.00 your share of the cost (coinsurance)",
        "Not covered by your plan",
        "Current $148.16",
        "Amount enclosed",
        "pay.lakesidefamily.example",
        "PO Box 77120",
    ):
        assert words in page, words


def test_summary_leaves_out_what_is_zero() -> None:
    page = text(render_statement(statement(one_visit(line("Office visit", 10000, 0, 0)))))
    assert "New charges $100.00" in page
    for words in ("Previous balance", "Your insurance paid", "Adjustments", "Your payments", "due later"):
        assert words not in page, words


def test_summary_tells_plan_and_dispute_apart_from_what_is_due() -> None:
    base = statement()
    summary = replace(base.summary, on_plan_later_cents=12000, under_review_cents=1000, plan_instalment_cents=4000)
    page = text(render_statement(replace(base, summary=summary)))
    assert "On your payment plan, due later –$120.00" in page
    assert "Under review, not due now –$10.00" in page
    assert "Amount due now $92.23" in page
    assert "Plan installment in this amount $40.00" in page


def test_pending_visits_and_further_messages_follow_the_visits() -> None:
    content = statement(pending=PENDING, messages=("First.", "Returned checks cost $25.00."))
    assert statement_problems(content) == ()
    page = text(render_statement(content))
    assert "Still with your insurance Nothing to pay for these visits yet. $454.50" in page
    assert "Still with your insurance, not due $454.50" in page
    assert "Gulf Coast Health Plan, billed Nov 6, 2026" in page
    assert (
        page.index("Total") < page.index("Nothing to pay for these visits") < page.index("Returned checks cost $25.00.")
    )


@pytest.mark.parametrize(("count", "page_count"), [(1, 1), (300, 17)])
def test_every_page_counts_and_carries(count: int, page_count: int) -> None:
    content = statement(many_visits(count))
    assert statement_problems(content) == ()
    pages = texts(render_statement(content))
    assert len(pages) == page_count
    assert f"Page 1 of {page_count}" in pages[0]
    for number, page in enumerate(pages[1:], start=2):
        assert f"Page {number} of {page_count}" in page
        assert f"Carried from page {number - 1}" in page
    for number, page in enumerate(pages[:-1], start=1):
        assert f"Carried to page {number + 1}" in page
    assert sum(page.count("Physical therapy exercise") for page in pages) == count
    assert f"{sum(item.charge_cents for item in content.lines) / 100:,.2f}" in pages[-1]


def test_a_visit_cut_by_the_page_end_says_its_date_again() -> None:
    pages = texts(render_statement(statement(many_visits(40))))
    assert any("Linh · Dana Wu, PT · continued" in page for page in pages[1:])


def test_the_total_never_stands_alone_on_a_page() -> None:
    for count in range(1, 30):
        pages = texts(render_statement(statement(many_visits(count))))
        assert "Physical therapy exercise" in pages[-1]
        assert " Total " in pages[-1]


def test_nothing_due_has_no_coupon() -> None:
    page = text(render_statement(statement(one_visit(line("Office visit", 10000, 7000, 3000)))))
    assert "Amount due now $0.00" in page
    assert "Nothing to pay. Thank you." in page
    assert "Payment coupon" not in page


def test_credit_says_not_to_pay() -> None:
    content = statement(one_visit(line("Office visit", 10000, 7000, 3000, patient_paid=2500)))
    page = text(render_statement(content))
    assert "Your credit $25.00" in page
    assert "Please do not pay: this is yours." in page
    assert "Payment coupon" not in page


def test_large_amounts_and_a_claim_without_insurance() -> None:
    content = statement(
        one_visit(line("Hospital stay", 123456789, 0, 0, reasons=((OweReason.NO_INSURANCE, 123456789),)))
    )
    page = text(render_statement(content))
    assert "Amount due now $1,234,567.89" in page
    assert "We have no insurance on file for this visit" in page
    assert "123456789" in page


def test_due_on_receipt_when_there_is_no_date() -> None:
    page = text(render_statement(statement(due_date=None)))
    assert "Please pay on receipt" in page


def test_a_statement_without_visits_is_one_page() -> None:
    content = statement((), summary=StatementSummary(), aging=AgingStrip())
    assert len(texts(render_statement(content))) == 1


def test_long_first_message_goes_below_the_visits() -> None:
    words = "We moved to a new building across the street. " * 30
    pages = texts(render_statement(statement(messages=(words,))))
    assert " ".join(pages).count("across the street.") == 30
    assert "across the street." not in pages[0].split("Visit and service")[0]


def test_one_file_counts_the_pages_of_each_statement() -> None:
    pages = texts(render_statements([statement(), statement(many_visits(40)), statement()]))
    assert len(pages) == 5
    assert [page.count("1 of 1") for page in pages] == [1, 0, 0, 0, 1]
    assert "1 of 3" in pages[1]
    assert "Page 3 of 3" in pages[3]


def test_demo_is_said_on_every_page_and_only_there() -> None:
    pages = texts(render_statements([statement(many_visits(40), demo=True), statement()]))
    assert ["DEMO" in page for page in pages] == [True, True, True, False]


def test_no_place_for_a_card_number_and_no_account_in_the_qr_code() -> None:
    page = text(render_statement(statement()))
    assert "never write a card number" in page
    for words in ("Card number", "CVV", "Expir"):
        assert words not in page


def test_all_fonts_are_embedded() -> None:
    found = fonts(render_statements([statement(many_visits(40), demo=True)]))
    assert all(found.values()), found
    assert {name.split("+")[1] for name in found} == {
        "NotoSans-Regular",
        "NotoSans-Bold",
        "NotoSans-Italic",
        "OCRA",
    }


@pytest.mark.parametrize(
    "name",
    ["Łukasz Nguyễn", "Renée Martínez", "Żółć Ỡ Ễ", "Ελένη Παπαδοπούλου", "Олена Шевченко", "O'Neil (Smith) \\ Co"],
)
def test_names_survive(name: str) -> None:
    content = statement(guarantor_name=name)
    assert print_problems(content) == ()
    assert name in text(render_statement(content))


def test_decomposed_accents_are_joined() -> None:
    assert "Nguyễn" in text(render_statement(statement(guarantor_name="Nguye\u0302\u0303n")))


def test_more_letters_than_one_subset_holds() -> None:
    letters = "".join(chr(code) for code in (*range(0x100, 0x180), *range(0x391, 0x3A0), *range(0x410, 0x450)))
    visits = one_visit(*(line(letters[start : start + 30], 1000, 0, 0) for start in range(0, len(letters), 30)))
    content = statement(visits)
    assert print_problems(content) == ()
    words = text(render_statement(content)).replace(" ", "")
    for start in range(0, len(letters), 30):
        assert letters[start : start + 30] in words


def test_letters_the_font_lacks_are_told_before_printing() -> None:
    (problem,) = print_problems(statement(guarantor_name="王小明"))
    assert problem.code == "LETTERS_MISSING"
    assert "U+738B" in problem.message
    assert "王" not in problem.message  # no name in a message


def test_address_too_long_for_the_window_is_told_before_printing() -> None:
    name = "Bartholomew Maximilian Featherstonehaugh-Cholmondeley III"
    assert [problem.code for problem in print_problems(statement(guarantor_name=name))] == ["ADDRESS_TOO_LONG"]
    address = replace(ADDRESS, line1="12345 North West Old Military Highway Frontage Road, Building 7")
    assert [problem.code for problem in print_problems(statement(guarantor_address=address))] == ["ADDRESS_TOO_LONG"]


def test_practice_too_long_for_the_window_is_told_before_printing() -> None:
    practice = replace(PRACTICE, name="Associated Orthopedic and Rehabilitation Physicians of South Texas PLLC")
    problems = print_problems(statement(practice=practice))
    assert [problem.code for problem in problems] == ["PRACTICE_ADDRESS_TOO_LONG"]


def logo(scale: int = 4) -> bytes:
    """A square picture that is at hand."""
    file = BytesIO()
    segno.make("logo").save(file, kind="png", scale=scale, dark="#1e5a8c", light=None)
    return file.getvalue()


def test_logo_is_printed_once_for_the_file() -> None:
    practice = replace(PRACTICE, logo=logo())
    alone = len(render_statements([statement(practice=practice)]))
    twenty = len(render_statements([statement(practice=practice)] * 20))
    assert twenty - alone < 20 * 2500


def test_a_file_that_is_no_picture_is_refused() -> None:
    content = statement(practice=replace(PRACTICE, logo=b"%PDF-1.7 not a picture"))
    assert [problem.code for problem in print_problems(content)] == ["LOGO_UNREADABLE"]
    with pytest.raises(LogoUnreadableError):
        render_statement(content)


def test_a_needlessly_large_logo_is_told_but_printed() -> None:
    (problem,) = print_problems(statement(practice=replace(PRACTICE, logo=logo(80))))
    assert (problem.code, problem.severity) == ("LOGO_LARGE", "warning")


def test_same_content_same_bytes_and_from_its_snapshot() -> None:
    content = statement(many_visits(40), pending=PENDING, practice=replace(PRACTICE, logo=logo()))
    stored = json.loads(json.dumps(to_snapshot(content)))
    again = from_snapshot(StatementContent, stored)
    assert again == content
    assert render_statement(again) == render_statement(content)


def test_same_bytes_in_a_fresh_process() -> None:
    code = (
        "import hashlib, sys; sys.path.insert(0, sys.argv[1]); from statement_samples import statement; "
        "from arcaller_desktop.documents.statement import render_statement; "
        "print(hashlib.sha256(render_statement(statement())).hexdigest())"
    )
    root = Path(__file__).parents[2]
    fresh = subprocess.run(
        [sys.executable, "-c", code, str(Path(__file__).parent)], cwd=root, capture_output=True, text=True, check=True
    )
    assert fresh.stdout.strip() == hashlib.sha256(render_statement(statement())).hexdigest()


def test_a_batch_reports_its_progress_and_can_be_stopped() -> None:
    class Watcher:
        def __init__(self) -> None:
            self.seen: list[tuple[int, int]] = []

        def report(self, done: int, total: int, label: str) -> None:
            self.seen.append((done, total))
            if done >= 100:
                raise CancelledByUser

    watcher = Watcher()
    with pytest.raises(CancelledByUser):
        render_statements([statement()] * 120, progress=watcher)
    assert watcher.seen == [(0, 120), (50, 120), (100, 120)]
