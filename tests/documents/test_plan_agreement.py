"""The agreement shows every figure that was agreed and every term both sides sign."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from pdf_pages import fonts, text, texts
from statement_samples import ADDRESS, PRACTICE

from arcaller_desktop.documents.plan_agreement import render_plan_agreement
from arcaller_desktop.domain.agreements import AgreementBalance, AgreementContent, AgreementInstalment
from arcaller_desktop.domain.money import split_evenly
from arcaller_desktop.domain.snapshots import from_snapshot, to_snapshot


def month_after_november(months: int) -> date:
    return date(2026 + (11 + months) // 12, (11 + months) % 12 + 1, 15)


def agreement(count: int, **changes: object) -> AgreementContent:
    """$762.34 with $50.00 down in `count` monthly payments."""
    amounts = split_evenly(71234, count)
    content = AgreementContent(
        practice=PRACTICE,
        agreement_number="PP-2026-0017",
        version="1",
        agreed_on=date(2026, 11, 21),
        guarantor_name="Łukasz Nguyễn",
        guarantor_address=ADDRESS,
        guarantor_phone="(361) 555-0177",
        account="10000041",
        balances=(
            AgreementBalance(
                service_date=date(2026, 9, 3), patient_first_name="Linh", description="Office visit", amount_cents=8282
            ),
            AgreementBalance(
                service_date=date(2026, 9, 21), patient_first_name="Łukasz", description="Scan", amount_cents=67952
            ),
        ),
        down_payment_cents=5000,
        down_payment_on=date(2026, 11, 21),
        instalments=tuple(
            AgreementInstalment(number=number + 1, due_on=month_after_november(number), amount_cents=cents)
            for number, cents in enumerate(amounts)
        ),
        method="Online or by check",
    )
    return replace(content, **changes)  # type: ignore[arg-type]


def test_the_phone_is_written_as_a_person_reads_it() -> None:
    (page,) = texts(render_plan_agreement(agreement(4, guarantor_phone="6085550122")))
    assert "(608) 555-0122" in page


def test_four_payments_fit_one_page_with_all_figures_and_signatures() -> None:
    (page,) = texts(render_plan_agreement(agreement(4)))
    for words in (
        "Payment plan agreement",
        "Łukasz Nguyễn",
        "Sep 21, 2026 Łukasz · Scan $679.52",
        "Total $762.34",
        "Down payment on Nov 21, 2026 –$50.00",
        "Paid in installments $712.34",
        "1 Dec 15, 2026 $178.08 $534.26",
        "4 Mar 15, 2027 $178.10 $0.00",
        "No interest and no fees.",
        "You may pay early.",
        "after 2 missed payments, or 30 days late",
        "A payment is late 5 days after its due date.",
        "You: Łukasz Nguyễn",
        "For Lakeside Family Medicine PLLC",
        "Agreement PP-2026-0017 · wording 1",
        "Page 1 of 1",
    ):
        assert words in page, words
    assert "Truth in Lending" not in page
    assert "Automatic payments" not in page


def test_more_than_four_carry_the_disclosure() -> None:
    page = text(render_plan_agreement(agreement(12, disclosure=True, autopay=True)))
    labels = ("ANNUAL PERCENTAGE RATE", "FINANCE CHARGE", "Amount financed", "Total of payments")
    for words in (*labels, "0%", "$0.00", "$712.34"):
        assert words in page, words
    assert "Automatic payments" in page


def test_every_payment_of_a_long_plan_is_listed_once() -> None:
    content = agreement(60, disclosure=True)
    page = text(render_plan_agreement(content))
    for instalment in content.instalments:
        assert page.count(f"{instalment.due_on:%b} 15, {instalment.due_on.year} $") == 1


def test_without_down_payment_there_is_no_line_for_it() -> None:
    page = text(render_plan_agreement(agreement(4, down_payment_cents=0, down_payment_on=None)))
    assert "Down payment" not in page


def test_same_bytes_again_and_from_its_snapshot_with_embedded_fonts() -> None:
    content = agreement(4, demo=True)
    again = from_snapshot(AgreementContent, json.loads(json.dumps(to_snapshot(content))))
    assert again == content
    assert render_plan_agreement(again) == render_plan_agreement(content)
    assert all(fonts(render_plan_agreement(content)).values())
    assert "DEMO" in text(render_plan_agreement(content))
