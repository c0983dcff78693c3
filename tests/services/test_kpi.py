"""The figures of a small book, each worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from x12_texts import Answer, Visit, claim_file, remittance

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.kpi import kpi_report

# As of 12 March 2026; the last 90 days begin on 13 December.
PAID = Visit(number="A1", day="20251215", lines=(("99213", 150),))
DENIED = Visit(number="A2", day="20251216", lines=(("99213", 150), ("20610", 250)), last="B", member="W2")
WAITING = Visit(number="A3", day="20260301", lines=(("99213", 150),), last="C", member="W3")
MEDICARE = Visit(number="A4", day="20251020", lines=(("99214", 300),), last="D", member="W4", payer="MEDIC")
REPEATED = Visit(number="A5", day="20251217", lines=(("99213", 100),), last="E", member="W5")


@pytest.fixture
def book(practice, take_in):
    """Answered for the first time within 90 days: A1 paid, A2 one line denied, A4 paid, A5 called a duplicate."""
    take_in(
        claim_file(MEDICARE, sent="20251025"),
        claim_file(PAID, DENIED, REPEATED, sent="20251220"),
        claim_file(WAITING, sent="20260302"),
        remittance(
            Answer(visit=PAID, lines=((100, (("CO", "45", 30), ("PR", "3", 20))),)),
            Answer(visit=DENIED, lines=((110, (("CO", "45", 40),)), (0, (("CO", "197", 250),))), number="ICN2"),
            Answer(visit=REPEATED, lines=((0, (("CO", "18", 100),)),), number="ICN5"),
            paid_on="20260109",
        ),
        remittance(Answer(visit=MEDICARE, lines=((200, (("CO", "45", 100),)),), number="M1"), paid_on="20251224"),
    )
    return practice


def figures(book):
    return {figure.name: figure for figure in kpi_report(book).figures}


def said(book, *names):
    found = figures(book)
    return [(found[name].numerator, found[name].denominator) for name in names]


def promise(book, *numbers):
    """A call of 20 February: payment by the 27th."""
    for number in numbers:
        book.database.execute(
            "INSERT INTO touch (claim_id, user_id, touched_at, touched_on, channel, outcome, promised_on, next_action,"
            " next_action_on, owner_id) SELECT id, 1, '2026-02-20T15:00:00', '2026-02-20', 'PHONE', 'SET_TO_PAY',"
            " '2026-02-27', 'CHECK_STATUS', '2026-03-09', 1 FROM claim WHERE claim_number = ?",
            (number,),
        )


def test_receivables(book):
    """Open: A1 20 (patient), A2 250, A3 150, A5 100. Charges since 13 December: 150 + 400 + 150 + 100."""
    assert said(book, "Days in AR", "AR over 90 days", "AR over 120 days") == [
        (52_000, 80_000),
        (0, 52_000),
        (0, 52_000),
    ]
    assert figures(book)["Days in AR"].words == "58.5 days"
    assert figures(book)["Credit balances"].words == "$0.00"
    assert said(book, "Patient balances over 90 days") == [(0, 2_000)]


def test_receivables_later(book):
    """On 10 April, A1, A2 and A5 are 114 to 116 days old, A3 40."""
    later = replace(book, clock=FixedClock(date(2026, 4, 10)))
    assert said(later, "AR over 90 days", "AR over 120 days") == [(37_000, 52_000), (0, 52_000)]


def test_a_young_practice_has_fewer_days_of_charges(practice, take_in):
    take_in(claim_file(WAITING, sent="20260302"))
    found = figures(practice)["Days in AR"]
    assert (found.numerator, found.denominator, found.factor) == (15_000, 15_000, 12), "1 to 12 March"
    assert found.words == "12.0 days"


def test_collection_of_a_settled_year(book):
    """Only A4's service is 90 days old: 200 paid of 300 charged, 100 contractual."""
    assert said(book, "Net collection rate", "Gross collection rate") == [(20_000, 20_000), (20_000, 30_000)]


def test_collection_nets_a_reversal(book, take_in):
    take_in(
        remittance(
            Answer(visit=MEDICARE, lines=((-200, (("CO", "45", -100),)),), number="M1", status="22"),
            Answer(visit=MEDICARE, lines=((150, (("CO", "45", 100), ("PR", "1", 50))),), number="M1"),
            Answer(visit=WAITING, lines=((150, ()),), number="X"),
            paid_on="20260310",
            trace="T9",
        )
    )
    assert said(book, "Net collection rate") == [(15_000, 20_000)]


def test_first_answers(book):
    """Four first answers, 950 charged. A2 is a denial (250); A5's duplicate is to be worked, but no initial denial."""
    assert said(book, "Initial denial rate", "Initial denial rate by amount", "Resolved at first answer") == [
        (1, 4),
        (25_000, 95_000),
        (2, 4),
    ]
    assert figures(book)["Initial denial rate"].words == "25.0 %"


def test_a_later_answer_is_not_a_first_one(book, take_in):
    again = Answer(visit=PAID, lines=((0, (("CO", "197", 150),)),), number="ICN1")
    take_in(remittance(again, paid_on="20260301", trace="T8"))
    assert said(book, "Initial denial rate") == [(1, 4)]


def test_an_earlier_answer_imported_later_is_the_first(book, take_in):
    before = Answer(visit=PAID, lines=((0, (("CO", "16", 150),)),), number="ICN0")
    take_in(remittance(before, paid_on="20260105", trace="T0"))
    assert said(book, "Initial denial rate") == [(2, 4)]


def test_days_to_pay_by_class(book):
    """Alder: A1 and A2 sent 20 December, paid 9 January: 20 days each. Medicare: 25 October to 24 December."""
    found = figures(book)
    assert found["Days to pay: Commercial"].words == "20.0 days"
    assert found["Days to pay: Medicare"].words == "60.0 days"


def test_overturned(book, take_in):
    assert "Denials overturned" not in figures(book), "none is closed yet"
    won = Answer(visit=DENIED, lines=((110, (("CO", "45", 40),)), (200, (("CO", "45", 50),))), number="ICN7")
    take_in(remittance(won, paid_on="20260305", trace="T7"))
    assert said(book, "Denials overturned") == [(1, 1)]


def test_work(book):
    """Nobody touched anything; A3 was sent 11 days ago, the other open ones last moved on 9 January."""
    assert said(book, "Untouched for 30 days", "Touches today", "Recovered this month") == [(3, 1), (0, 1), (0, 1)]
    promise(book, "A2")
    assert said(book, "Untouched for 30 days", "Promises kept") == [(2, 1), (0, 1)]


def test_a_promise_kept_within_the_grace_and_money_recovered(book, take_in):
    promise(book, "A2", "A5")
    won = Answer(visit=DENIED, lines=((0, ()), (200, (("CO", "45", 50),))), number="ICN7")
    early = replace(won, visit=replace(DENIED, lines=(("99213", 0), ("20610", 250))))
    take_in(remittance(early, paid_on="20260305", trace="T7"))
    assert said(book, "Promises kept", "Recovered this month") == [(1, 2), (20_000, 1)]


def test_acknowledgements(book):
    assert "Accepted first time" not in figures(book), "no acknowledgement was imported: not known, not zero"
    for number, day, accepted in (("A1", "2025-12-21", 1), ("A2", "2025-12-21", 0), ("A2", "2025-12-23", 1)):
        book.database.execute(
            "INSERT INTO status_event (claim_id, source, accepted, effective_on, identity)"
            " SELECT id, '277CA', ?, ?, ? || ? FROM claim WHERE claim_number = ?",
            (accepted, day, number, day, number),
        )
    book.database.execute("UPDATE claim SET submission_state = 'rejected' WHERE claim_number = 'A3'")
    assert said(book, "Accepted first time", "Rejected and not resent") == [(1, 2), (1, 4)]


def test_every_figure_says_what_it_is(book):
    report = kpi_report(book)
    order = list(book.tables.kpis)
    assert [order.index(f.definition.id) for f in report.figures] == sorted(
        order.index(f.definition.id) for f in report.figures
    )
    for figure in report.figures:
        assert figure.first_on <= figure.last_on <= report.as_of
        assert figure.words


def test_an_empty_practice_has_no_rates(practice):
    assert {f.definition.id for f in kpi_report(practice).figures} == {"T01", "R02"}


def test_callers_do_not_see_the_team(book):
    with pytest.raises(NotAllowedError):
        kpi_report(replace(book, user=replace(book.user, role="caller")))
