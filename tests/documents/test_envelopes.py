"""Through the windows of #10 and #9 envelopes shows an address, and nothing else: seen on the page's pixels."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pdf_pages import Ink, inside
from statement_samples import ADDRESS, PRACTICE, line, many_visits, statement

from arcaller_desktop.documents.envelopes import (
    COMMON_ENVELOPE,
    COUPON_REMIT_SEEN,
    COUPON_RETURN_SEEN,
    MAIL_SEEN,
    RETURN_SEEN,
    RETURN_ZONE,
    Envelope,
    Zone,
)
from arcaller_desktop.documents.statement import print_problems, render_statement
from arcaller_desktop.domain.statements import OweReason, StatementContent, StatementVisit

LONG_ADDRESS = replace(ADDRESS, line1="12345 Old Military Highway", line2="Building 7, Apartment 1204")
WIDE = statement(guarantor_name="Wilhelmina Featherstonehaugh-Smith", guarantor_address=LONG_ADDRESS)
BIG = statement(
    (
        StatementVisit(
            service_date=statement().statement_date,
            patient_first_name="Wilhelmina",
            lines=(line("Hospital stay", 123456789, 0, 0, reasons=((OweReason.DEDUCTIBLE, 123456789),)),),
        ),
    ),
    messages=("A long message that wraps. " * 20, "Another."),
)
CASES = {
    "family": statement(),
    "wide": WIDE,
    "big": BIG,
    "pages": statement(many_visits(60)),
    "stacked accents": statement(guarantor_name="ẪỄỖ ŽŮŠ", guarantor_address=LONG_ADDRESS),
    "long practice": statement(practice=replace(PRACTICE, name="Orthopedic Physicians of South Texas PLLC")),
}


@pytest.fixture(params=tuple(CASES))
def content(request: pytest.FixtureRequest, qapp: object) -> StatementContent:
    return CASES[request.param]


@pytest.fixture
def ink(content: StatementContent) -> Ink:
    return Ink(render_statement(content))


def test_return_window(ink: Ink) -> None:
    assert inside(ink.box(RETURN_SEEN), RETURN_ZONE)


def test_mail_window(ink: Ink) -> None:
    assert inside(ink.box(MAIL_SEEN), COMMON_ENVELOPE.mail_zone)


def test_remit_to_window_of_the_coupon(ink: Ink) -> None:
    assert inside(ink.box(COUPON_REMIT_SEEN), COMMON_ENVELOPE.coupon_remit_zone)


def test_return_window_of_the_coupon(ink: Ink) -> None:
    assert inside(ink.box(COUPON_RETURN_SEEN), COMMON_ENVELOPE.coupon_return_zone)


def test_scan_line_stands_clear(ink: Ink) -> None:
    band = Zone(left=350, top=742, right=612, bottom=792)
    box = ink.box(band)
    assert box is not None
    assert box.top > 750
    assert box.bottom < 768
    assert box.left > 355


def test_visits_end_above_the_aging_strip(ink: Ink) -> None:
    assert ink.box(Zone(left=47, top=487.2, right=565, bottom=489.4)) is None


def test_shifted_windows_move_the_addressee(qapp: object) -> None:
    envelope = Envelope(shift_right=-9, shift_down=4)
    box = Ink(render_statement(statement(), envelope)).box(MAIL_SEEN)
    assert inside(box, envelope.mail_zone)
    assert box is not None
    assert box.left < COMMON_ENVELOPE.mail_zone.left


@pytest.mark.parametrize("inches", [3.5, 3.667])
def test_perforation_follows_the_stock(inches: float, qapp: object) -> None:
    envelope = Envelope(perforation_inches=inches)
    ink = Ink(render_statement(statement(), envelope))
    dashes = ink.box(Zone(left=0, top=envelope.coupon_top - 2, right=40, bottom=envelope.coupon_top + 2))
    assert dashes is not None
    assert inside(ink.box(COUPON_RETURN_SEEN), envelope.coupon_return_zone)
    assert inside(ink.box(COUPON_REMIT_SEEN), envelope.coupon_remit_zone)


def test_these_cases_are_free_to_print() -> None:
    assert {name: print_problems(case) for name, case in CASES.items()} == dict.fromkeys(CASES, ())
