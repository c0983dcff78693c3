"""The aging report ties out to the ledger, on every basis, however it is cut."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from x12_texts import Answer, Visit, claim_file, remittance

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.domain.aging import BUCKETS, AgingDates, Basis, Grouping, age_on, bucket_of
from arcaller_desktop.services.aging import aging_report

# As of 12 March 2026. Ages by service: 11 Feb 29 days, 10 Feb 30, 9 Feb 31, 10 Dec 92, 12 Nov 120, 11 Nov 121.
PAID = Visit(number="A1", day="20251210", lines=(("99213", 150),))
YOUNG = Visit(number="A2", day="20260210", lines=(("99213", 100),), last="A", member="W2")
NEXT = Visit(number="A3", day="20260209", lines=(("99213", 70),), last="B", member="W3")
OLD = Visit(number="A4", day="20251112", lines=(("99213", 60),), last="C", member="W4", payer="MEDIC")
OLDEST = Visit(number="A5", day="20251111", lines=(("99213", 50),), last="D", member="W5", payer="MEDIC")
OVERPAID = Visit(number="A6", day="20251210", lines=(("99213", 40),), last="E", member="W6")


@pytest.fixture
def book(practice, take_in):
    """PAID leaves the patient 20; OVERPAID is a credit of 5; the others are unanswered."""
    paid = Answer(visit=PAID, lines=((100, (("CO", "45", 30), ("PR", "3", 20))),))
    over = Answer(visit=OVERPAID, lines=((40, ()),), number="ICN6")
    again = Answer(visit=OVERPAID, lines=((5, (("CO", "45", 35),)),), number="ICN7")
    take_in(
        claim_file(PAID, YOUNG, NEXT, OLD, OLDEST, OVERPAID, sent="20260211"),
        remittance(paid, over, paid_on="20260220"),
        remittance(again, paid_on="20260221", trace="T2"),
    )
    return practice


def cells(report):
    return {row.label.upper(): (row.strip.cents, row.strip.counts) for row in report.rows}


def credit_of(book):
    return book.database.value("SELECT balance_cents FROM claim WHERE claim_number = 'A6'")


def test_by_service_date_and_payer(book):
    over = credit_of(book)
    report = aging_report(book)
    assert over < 0
    assert cells(report) == {
        "ALDER HEALTH": ((10_000, 7_000, 0, over, 0), (1, 1, 0, 1, 0)),
        "MEDICARE PART B": ((0, 0, 0, 6_000, 5_000), (0, 0, 0, 1, 1)),
        "PATIENTS": ((0, 0, 0, 2_000, 0), (0, 0, 0, 1, 0)),
    }
    assert [row.key for row in report.rows][-1] == "patient"
    assert report.credits_cents == over


def test_by_class_and_by_responsibility(book):
    assert list(cells(aging_report(book, Basis.DOS, Grouping.CLASS))) == ["COMMERCIAL", "MEDICARE", "PATIENTS"]
    over = credit_of(book)
    assert cells(aging_report(book, Basis.DOS, Grouping.RESPONSIBILITY)) == {
        "FIRST PAYER": ((10_000, 7_000, 0, 6_000 + over, 5_000), (1, 1, 0, 2, 1)),
        "PATIENT": ((0, 0, 0, 2_000, 0), (0, 0, 0, 1, 0)),
    }


def test_each_basis_has_its_own_clock(book):
    """Billed 11 February, 29 days ago; the patient's 20 since the remittance of 20 February."""
    first = aging_report(book, Basis.FIRST_BILLED)
    assert first.total.of(BUCKETS[0]) == first.total.total_cents
    later = replace(book, clock=FixedClock(date(2026, 3, 23)))
    by_party = {
        row.key: row.strip.cents for row in aging_report(later, Basis.RESPONSIBILITY, Grouping.RESPONSIBILITY).rows
    }
    assert by_party["patient"] == (0, 2_000, 0, 0, 0), "31 days after 20 February"


@pytest.mark.parametrize("basis", Basis)
@pytest.mark.parametrize("by", Grouping)
def test_it_ties_out_to_the_ledger(book, basis, by):
    report = aging_report(book, basis, by)
    ledger = book.database.value("SELECT sum(amount_cents) FROM ledger_entry")
    assert report.total.total_cents == ledger
    assert sum(row.strip.total_cents for row in report.rows) == ledger
    for index in range(5):
        assert sum(row.strip.cents[index] for row in report.rows) == report.total.cents[index]


@pytest.mark.parametrize("basis", Basis)
def test_sql_ages_as_the_rule_does(book, basis):
    """Also with dates missing and in the future."""
    book.database.execute("UPDATE claim SET service_from = NULL, last_activity_on = NULL WHERE claim_number = 'A2'")
    book.database.execute("UPDATE claim SET service_from = '2026-05-01' WHERE claim_number = 'A3'")
    book.database.execute(
        "UPDATE claim SET service_from = NULL, first_billed_on = NULL, last_billed_on = NULL, responsibility_on = NULL,"
        " last_activity_on = NULL WHERE claim_number = 'A4'"
    )
    expected = [0] * 5
    for *days, cents in book.database.rows(
        "SELECT service_from, first_billed_on, last_billed_on, responsibility_on, last_activity_on, balance_cents"
        " FROM claim WHERE is_open = 1"
    ):
        dates = AgingDates(
            **dict(
                zip(
                    ("service_from", "first_billed_on", "last_billed_on", "responsibility_on", "last_activity_on"),
                    [date.fromisoformat(day) if day else None for day in days],
                    strict=True,
                )
            )
        )
        expected[BUCKETS.index(bucket_of(age_on(dates, basis, book.clock.today())))] += cents
    assert list(aging_report(book, basis).total.cents) == expected


def test_one_index_answers(book):
    from arcaller_desktop.storage import aging as stored

    seen = []
    original = type(book.database).rows

    class Watched:
        def rows(self, sql, parameters=()):
            if "FROM claim " in sql:
                seen.extend(original(book.database, f"EXPLAIN QUERY PLAN {sql}", parameters))
            return original(book.database, sql, parameters)

    stored.aging_sums(Watched(), Basis.DOS, book.clock.today())
    assert "COVERING INDEX ix_open_aging" in seen[0][3]
    assert len([step for step in seen if "SCAN" in step[3]]) == 1


def test_an_empty_practice(practice):
    report = aging_report(practice)
    assert report.rows == ()
    assert report.total.total_cents == 0
