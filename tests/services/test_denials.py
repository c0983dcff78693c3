"""Denial patterns, each figure worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from x12_texts import Answer, Visit, claim_file, remittance

from arcaller_desktop.domain.denials import ReasonClass
from arcaller_desktop.services.denials import denial_report

FIRST = Visit(number="A1", day="20251210", lines=(("99213", 150), ("20610", 250)))
SECOND = Visit(number="A2", day="20251211", lines=(("20610", 250),), last="B", member="W2")
THIRD = Visit(number="A3", day="20251212", lines=(("99213", 150),), last="C", member="W3", payer="MEDIC")


@pytest.fixture
def book(practice, take_in):
    """Two joint injections without authorization (250 each); one is later paid 180. Medicare lacks a modifier (150)."""
    take_in(
        claim_file(FIRST, SECOND, THIRD, sent="20251215"),
        remittance(
            Answer(visit=FIRST, lines=((100, (("CO", "45", 50),)), (0, (("CO", "197", 250),)))),
            Answer(visit=SECOND, lines=((0, (("CO", "197", 250),)),), number="ICN2"),
            paid_on="20260105",
        ),
        remittance(Answer(visit=THIRD, lines=((0, (("CO", "4", 150),)),)), paid_on="20260201", trace="T2"),
        remittance(
            Answer(visit=SECOND, lines=((180, (("CO", "45", 70),)),), number="ICN3"), paid_on="20260301", trace="T3"
        ),
    )
    return practice


def test_patterns_by_hand(book):
    report = denial_report(book)
    authorization, modifier = report.patterns
    assert (authorization.payer.upper(), authorization.code) == ("ALDER HEALTH", "CO-197")
    assert (authorization.lines, authorization.claims, authorization.denied_cents) == (2, 2, 50_000)
    assert (authorization.open_lines, authorization.open_cents) == (1, 25_000)
    assert (authorization.closed_lines, authorization.overturned_lines, authorization.recovered_cents) == (1, 1, 18_000)
    assert authorization.overturned_percent == 100
    assert (authorization.oldest_open_on, authorization.oldest_open_days) == (date(2026, 1, 5), 66)
    assert (modifier.code, modifier.lines, modifier.open_lines, modifier.overturned_percent) == ("CO-4", 1, 1, None)
    assert modifier.reason_class is ReasonClass.DENIAL_REC
    assert (report.denied_cents, report.open_cents, report.recovered_cents) == (65_000, 40_000, 18_000)


def test_months(book):
    assert [(m.month, m.lines, m.denied_cents, m.recovered_cents) for m in denial_report(book).months] == [
        (date(2026, 1, 1), 2, 50_000, 18_000),
        (date(2026, 2, 1), 1, 15_000, 0),
    ]


def test_since_counts_from_the_first_refusal(book):
    assert denial_report(book).since == date(2025, 4, 1)
    assert [p.code for p in denial_report(book, date(2026, 1, 6)).patterns] == ["CO-4"]


def test_the_same_refusal_again_is_one_denial(book, take_in):
    again = Answer(visit=THIRD, lines=((0, (("CO", "4", 150),)),), number="ICN9")
    take_in(remittance(again, paid_on="20260305", trace="T4"))
    modifier = denial_report(book).patterns[1]
    assert (modifier.lines, modifier.denied_cents, modifier.open_lines) == (1, 15_000, 1)
    assert modifier.last_on == date(2026, 2, 1), "it dates from the first time"


def test_two_reasons_on_one_line_share_what_came_in(book, take_in):
    visit = Visit(number="A4", day="20251213", lines=(("99214", 200),), last="D", member="W4", payer="MEDIC")
    take_in(
        claim_file(visit, sent="20251216"),
        remittance(
            Answer(visit=visit, lines=((0, (("CO", "16", 120), ("CO", "29", 80))),), number="ICN10"),
            paid_on="20260110",
            trace="T5",
        ),
        remittance(
            Answer(visit=visit, lines=((150, (("CO", "45", 50),)),), number="ICN11"), paid_on="20260210", trace="T6"
        ),
    )
    recovered = {p.code: p.recovered_cents for p in denial_report(book).patterns}
    assert (recovered["CO-16"], recovered["CO-29"]) == (12_000, 3_000)


def test_a_reversed_payment_is_not_recovered(book, take_in):
    back = replace(SECOND)
    take_in(
        remittance(
            Answer(visit=back, lines=((-180, (("CO", "45", -70),)),), number="ICN3", status="22"),
            Answer(visit=FIRST, lines=((0, (("CO", "45", 150),)), (250, ())), number="ICN1"),
            paid_on="20260310",
            trace="T7",
        )
    )
    authorization = denial_report(book).patterns[0]
    assert authorization.recovered_cents == 25_000, "only what stands: the line of the first claim"
    # The payment that had answered the second claim's refusal is gone: the refusal is to be worked again.
    assert (authorization.open_lines, authorization.closed_lines, authorization.overturned_lines) == (1, 1, 1)


def test_a_claim_refused_as_a_whole(practice, take_in):
    visit = Visit(number="A6", day="20251210", lines=(("99213", 150), ("36415", 20)))
    take_in(
        claim_file(visit, sent="20251211"),
        remittance(Answer(visit=visit, lines=((0, ()), (0, ())), of_claim=(("CO", "29", 170),)), paid_on="20260105"),
    )
    (found,) = denial_report(practice).patterns
    assert (found.code, found.lines, found.denied_cents, found.open_lines) == ("CO-29", 1, 17_000, 1)
    take_in(
        remittance(
            Answer(visit=visit, lines=((100, (("CO", "45", 50),)), (20, ())), number="ICN2"),
            paid_on="20260205",
            trace="T2",
        )
    )
    (found,) = denial_report(practice).patterns
    assert (found.lines, found.recovered_cents) == (1, 12_000)
    assert (found.open_lines, found.overturned_lines) == (0, 1)


def test_a_deductible_is_no_denial(practice, take_in):
    visit = Visit(number="A5", day="20251210", lines=(("99213", 150),))
    owed = Answer(visit=visit, lines=((0, (("CO", "45", 50), ("PR", "1", 100))),))
    take_in(claim_file(visit, sent="20251211"), remittance(owed, paid_on="20260105"))
    report = denial_report(practice)
    assert report.patterns == report.months == ()
