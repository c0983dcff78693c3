"""The sheet of a day's close shows every sum and movement, and cries out when the books are apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from pdf_pages import texts
from statement_samples import PRACTICE

from arcaller_desktop.documents.daily_close import render_daily_close
from arcaller_desktop.domain.daily_close import CloseMovement, CloseSum, DailyCloseContent


def close(count: int) -> DailyCloseContent:
    """A day of `count` checks over $10.00 and one that came back."""
    movements = tuple(
        CloseMovement(
            receipt_number=f"R{number:06d}",
            account_number=f"1000{number:04d}",
            method="Check",
            reference=f"{1000 + number}",
            kind="Received",
            cents=10_00,
            user="Łukasz Nguyễn",
        )
        for number in range(count)
    )
    back = replace(movements[0], kind="Returned", cents=-10_00)
    return DailyCloseContent(
        practice=PRACTICE,
        day=date(2026, 11, 20),
        made_at=datetime(2026, 11, 20, 17, 5, tzinfo=UTC),
        made_by="Ada Admin",
        sums=(
            CloseSum(user="Łukasz Nguyễn", method="Check", kind="Received", count=count, cents=10_00 * count),
            CloseSum(user="Łukasz Nguyễn", method="Check", kind="Returned", count=1, cents=-10_00),
        ),
        movements=(*movements, back),
        net_cents=10_00 * (count - 1),
        applied_cents=10_00 * (count - 1),
        ledger_cents=10_00 * (count - 1),
    )


def test_a_small_day_is_one_page_with_sums_movements_and_room_to_sign() -> None:
    (page,) = texts(render_daily_close(close(3)))
    for words in ("11/20/2026", "$30.00", "-$10.00", "$20.00", "R000002", "Ties out", "Counted by, date", "Łukasz"):
        assert words in page


def test_books_apart_are_said_in_large() -> None:
    (page,) = texts(render_daily_close(replace(close(3), ledger_cents=15_00)))
    assert "DOES NOT TIE OUT: the cash book and the ledger are $5.00 apart." in page


def test_a_long_day_goes_on_with_its_headings_and_loses_no_line() -> None:
    pages = texts(render_daily_close(close(150)))
    assert len(pages) > 2
    assert all("Receipt" in page for page in pages[:-1])
    assert sum(page.count("R000") for page in pages) == 151


def test_a_day_without_money_says_so() -> None:
    empty = replace(close(1), sums=(), movements=(), net_cents=0, applied_cents=0, ledger_cents=0)
    (page,) = texts(render_daily_close(empty))
    assert "No patient money moved on this day." in page
