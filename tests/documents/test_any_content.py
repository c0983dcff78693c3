"""Whatever stands in the fields: paper is made, nothing leaves the margins, nothing strays into a window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pdf_pages import Ink, inside, texts
from statement_samples import PENDING, PRACTICE, line, statement
from test_call_summary import CALL, CLAIM
from test_plan_agreement import agreement

from arcaller_desktop.documents.call_summary import render_call_summary
from arcaller_desktop.documents.envelopes import COMMON_ENVELOPE, MAIL_SEEN, RETURN_SEEN, Zone
from arcaller_desktop.documents.plan_agreement import render_plan_agreement
from arcaller_desktop.documents.statement import print_problems, render_statement
from arcaller_desktop.domain.call_summaries import AskedAnswered
from arcaller_desktop.domain.people import Address
from arcaller_desktop.domain.statements import OweReason, StatementVisit

FEW = settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])

any_text = st.text(st.characters(exclude_categories=("Cs",)), max_size=120) | st.text("Wm. ", max_size=400)
money = st.integers(-999_999_999, 999_999_999)
lines = st.builds(
    lambda description, charge, paid, note: line(
        description, charge, paid, 0, reasons=((OweReason.DEDUCTIBLE, charge - paid),), note=note
    ),
    any_text,
    money,
    money,
    any_text,
)
visits = st.builds(
    StatementVisit,
    service_date=st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    patient_first_name=any_text,
    provider=any_text,
    insurer=any_text,
    insurer_processed_on=st.none() | st.just(date(2026, 1, 1)),
    lines=st.lists(lines, min_size=1, max_size=8).map(tuple),
)
practices = st.builds(
    lambda name, phone, hours, website, url: replace(
        PRACTICE, name=name, phone=phone, hours=hours, website=website, pay_url=url
    ),
    *[any_text] * 4,
    st.text("abc/.-", max_size=120),
)
addresses = st.builds(Address, line1=any_text, line2=any_text, city=any_text, state=any_text, zip_code=any_text)


def nothing_in_the_margins(ink: Ink) -> bool:
    """Above, below and beside the type area the page is white; the perforation crosses it."""
    top = COMMON_ENVELOPE.coupon_top
    return all(
        ink.box(zone) is None
        for zone in (
            Zone(left=0, top=0, right=612, bottom=30),
            Zone(left=0, top=773, right=612, bottom=792),
            Zone(left=0, top=0, right=44, bottom=top - 2),
            Zone(left=0, top=top + 2, right=44, bottom=792),
            Zone(left=568, top=0, right=612, bottom=top - 2),
            Zone(left=568, top=top + 2, right=612, bottom=792),
        )
    )


@FEW
@given(st.data())
def test_statement(qapp: object, data: st.DataObject) -> None:
    content = statement(
        data.draw(st.lists(visits, max_size=4).map(tuple)),
        practice=data.draw(practices),
        guarantor_name=data.draw(any_text),
        guarantor_address=data.draw(addresses),
        account=data.draw(any_text),
        statement_number=data.draw(any_text),
        messages=data.draw(st.lists(any_text, max_size=3).map(tuple)),
        pending=tuple(
            replace(visit, insurer=data.draw(any_text), description=data.draw(any_text)) for visit in PENDING
        ),
    )
    pdf = render_statement(content)
    problems = {problem.code for problem in print_problems(content)}
    for page in range(len(texts(pdf))):
        ink = Ink(pdf, page)
        if not problems & {"ADDRESS_TOO_LONG", "PRACTICE_ADDRESS_TOO_LONG"}:
            assert nothing_in_the_margins(ink)
        if page == 0 and "ADDRESS_TOO_LONG" not in problems:
            box = ink.box(MAIL_SEEN)
            assert box is None or inside(box, COMMON_ENVELOPE.mail_zone) or "LETTERS_MISSING" in problems
        if page == 0 and "PRACTICE_ADDRESS_TOO_LONG" not in problems:
            assert ink.box(RETURN_SEEN) is not None


@FEW
@given(st.data())
def test_call_summary(qapp: object, data: st.DataObject) -> None:
    long_text = st.text("words and more ", min_size=0, max_size=6000)
    claim = replace(
        CLAIM,
        claim_number=data.draw(any_text),
        patient_name=data.draw(any_text),
        asked=(AskedAnswered(question=data.draw(long_text), answer=data.draw(long_text)),),
        outcome=data.draw(any_text),
        action=data.draw(long_text),
        note=data.draw(long_text),
    )
    content = replace(
        CALL,
        practice=data.draw(practices),
        payer=data.draw(any_text),
        phone_path=data.draw(any_text),
        reference=data.draw(any_text),
        ended_at=CALL.started_at + timedelta(seconds=data.draw(st.integers(0, 100_000))),
        claims=(claim, CLAIM, claim),
    )
    pdf = render_call_summary(content)
    assert all(nothing_in_the_margins(Ink(pdf, page)) for page in range(len(texts(pdf))))


@FEW
@given(st.data())
def test_plan_agreement(qapp: object, data: st.DataObject) -> None:
    content = agreement(data.draw(st.integers(1, 90)))
    balances = tuple(replace(balance, description=data.draw(any_text)) for balance in content.balances) * 12
    content = replace(
        content,
        practice=data.draw(practices),
        balances=balances,
        guarantor_name=data.draw(any_text),
        guarantor_address=data.draw(addresses),
        method=data.draw(any_text),
        disclosure=data.draw(st.booleans()),
        autopay=data.draw(st.booleans()),
    )
    pdf = render_plan_agreement(content)
    assert all(nothing_in_the_margins(Ink(pdf, page)) for page in range(len(texts(pdf))))
