"""Cutting the visits into pages: every row once, in order, inside the room, with totals that add up."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.documents.layout import Sheet
from arcaller_desktop.documents.statement_lines import (
    CARRY_HEIGHT,
    HEAD_HEIGHT,
    NOTHING,
    BodyPage,
    Row,
    added,
    paginate,
    why_text,
)
from arcaller_desktop.documents.texts import paper_texts
from arcaller_desktop.domain.statements import OwedPart, OweReason, StatementLine

FIRST_ROOM, LATER_ROOM = 180.0, 670.0


def draw_nothing(sheet: Sheet, y: float) -> None:
    return None


def visit(lines: list[tuple[float, int]]) -> list[Row]:
    heading = Row(18.0, draw_nothing, keep_with_next=True)
    again = Row(18.0, draw_nothing)
    return [
        heading,
        *(
            Row(height, draw_nothing, (cents, 0, 0, 0, cents), heading=again if place else None)
            for place, (height, cents) in enumerate(lines)
        ),
    ]


line_rows = st.tuples(st.floats(12, 60), st.integers(-500_000, 500_000))
bodies = st.builds(
    lambda visits, tail: [
        *(row for lines in visits for row in visit(lines)),
        Row(24.5, draw_nothing, (100, 0, 0, 0, 100), keep_with_next=True),
        Row(26.0, draw_nothing),
        *(Row(13.5, draw_nothing, in_table=False) for _ in range(tail)),
    ],
    st.lists(st.lists(line_rows, min_size=1, max_size=12), max_size=25),
    st.integers(0, 60),
)


def height(page: BodyPage) -> float:
    carried = (page.carried_in is not None) + (page.carried_out is not None)
    return (HEAD_HEIGHT if page.has_table else 0.0) + carried * CARRY_HEIGHT + sum(row.height for row in page.rows)


@given(bodies)
def test_every_row_stands_once_in_order_and_inside_its_page(rows: list[Row]) -> None:
    pages = paginate(rows, first_room=FIRST_ROOM, later_room=LATER_ROOM)
    repeated = {id(row.heading) for row in rows}
    assert [id(row) for page in pages for row in page.rows if id(row) not in repeated] == [id(row) for row in rows]
    for number, page in enumerate(pages):
        assert height(page) <= (LATER_ROOM if number else FIRST_ROOM) + 1e-6
        assert not (page.rows and page.rows[-1].keep_with_next)


@given(bodies)
def test_carried_totals_are_the_sums_of_the_pages_before(rows: list[Row]) -> None:
    pages = paginate(rows, first_room=FIRST_ROOM, later_room=LATER_ROOM)
    running = NOTHING
    for page, following in zip(pages, [*pages[1:], None], strict=True):
        if page.carried_in is not None:
            assert page.carried_in == running
        for row in page.rows:
            running = added(running, row.amounts)
        if page.carried_out is not None:
            assert page.carried_out == running
        assert page.carried_out == (following.carried_in if following else None)


def test_why_is_a_sentence() -> None:
    copay = OwedPart(reason=OweReason.COPAY, amount_cents=3000)
    rest = OwedPart(reason=OweReason.OTHER, amount_cents=1250, words="room upgrade you asked for")
    nothing = OwedPart(reason=OweReason.DEDUCTIBLE, amount_cents=0)
    one = StatementLine(description="x", charge_cents=3000, owe_cents=3000, why=(copay, nothing))
    two = StatementLine(description="x", charge_cents=4250, owe_cents=4250, why=(copay, rest))
    assert why_text(one, paper_texts("en")) == "Your copay"
    assert why_text(two, paper_texts("en")) == "$30.00 your copay + $12.50 room upgrade you asked for"
