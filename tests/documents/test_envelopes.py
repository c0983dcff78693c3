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
    Zone,
    envelope_of,
    zone_of,
)
from arcaller_desktop.documents.letter import render_letter
from arcaller_desktop.documents.statement import print_problems, render_statement
from arcaller_desktop.domain.envelopes import COMMON, PROFILES, EnvelopeProfile, mail_area, sender_area
from arcaller_desktop.domain.letter_kinds import letter_kind
from arcaller_desktop.domain.letters import LetterContent, filled, sample_facts
from arcaller_desktop.domain.statements import OweReason, StatementContent, StatementVisit
from arcaller_desktop.services.letter_templates import shipped_template

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
    profile = replace(COMMON, shift_right=-125, shift_down=55)
    envelope = envelope_of(profile)
    box = Ink(render_statement(statement(envelope=profile))).box(MAIL_SEEN)
    assert inside(box, envelope.mail_zone)
    assert box is not None
    assert box.left < COMMON_ENVELOPE.mail_zone.left


@pytest.mark.parametrize("inches", [3.5, 3.667])
def test_perforation_follows_the_stock(inches: float, qapp: object) -> None:
    profile = replace(COMMON, perforation=round(inches * 1000))
    envelope = envelope_of(profile)
    ink = Ink(render_statement(statement(envelope=profile)))
    dashes = ink.box(Zone(left=0, top=envelope.coupon_top - 2, right=40, bottom=envelope.coupon_top + 2))
    assert dashes is not None
    assert inside(ink.box(COUPON_RETURN_SEEN), envelope.coupon_return_zone)
    assert inside(ink.box(COUPON_REMIT_SEEN), envelope.coupon_remit_zone)


def test_these_cases_are_free_to_print() -> None:
    assert {name: print_problems(case) for name, case in CASES.items()} == dict.fromkeys(CASES, ())


def letter(profile: EnvelopeProfile, *, large: bool = False) -> LetterContent:
    kind = letter_kind("final_notice")
    subject, blocks = filled(shipped_template("final_notice", "es"), sample_facts(kind))
    return LetterContent(
        practice=PRACTICE,
        kind=kind.key,
        language="es",
        addressee_name="ẪỄỖ ŽŮŠ Featherstonehaugh-Smith",
        addressee_address=LONG_ADDRESS,
        letter_date=statement().statement_date,
        account="10000001",
        subject=subject,
        blocks=blocks,
        envelope=profile,
        large_print=large,
    )


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.key)
@pytest.mark.parametrize("paper", ["statement", "large statement", "letter", "large letter"])
def test_every_profile_shows_the_addresses_and_nothing_else(profile, paper, qapp) -> None:
    """Whatever the sheet does in the envelope: inside what the window may show there is the address alone."""
    if "letter" in paper:
        pdf = render_letter(letter(profile, large="large" in paper))
    else:
        content = replace(WIDE, envelope=profile, language="es", large_print="large" in paper)
        assert print_problems(content) == ()
        pdf = render_statement(content)
    ink = Ink(pdf)
    assert inside(ink.box(zone_of(profile.seen(profile.mail))), zone_of(mail_area(profile)))
    sender = sender_area(profile)
    if sender is not None and profile.sender is not None:
        assert inside(ink.box(zone_of(profile.seen(profile.sender))), zone_of(sender))


def test_the_computed_windows_are_those_of_the_catalogues() -> None:
    """Worked by hand: a #10 window 4 1/2 x 1 1/8 at 7/8 and 1/2 shows x .375 to 4.875, y 2.042 to 3.167."""
    single = next(profile for profile in PROFILES if profile.key == "single_10")
    safe = single.safe(single.mail)
    assert (safe.left, safe.right, safe.top, safe.bottom) == (1000, 4250, 2167, 3042)
    common = mail_area(COMMON)
    assert (common.left, common.right, common.top, common.bottom) == (1000, 3375, 2167, 2917)
