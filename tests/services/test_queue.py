"""What the queue shows: filters, orders, search as people type it, and why a claim stands where it stands."""

from __future__ import annotations

from datetime import date

import pytest
from claim_reading import claim_id
from intake_samples import (
    BIRCH,
    MEDIGAP,
    answer,
    claim,
    claim_file,
    coverage,
    line,
    payment,
    remittance_file,
)

from arcaller_desktop.domain.aging import Bucket
from arcaller_desktop.domain.causes import Cause
from arcaller_desktop.domain.outcomes import Action
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.queue import QueueStatus
from arcaller_desktop.services.queue import QueueQuery, queue_choices, queue_order, queue_reasons, queue_rows
from arcaller_desktop.storage.queue import SORTS


@pytest.fixture
def queue(practice, load):
    """Four open claims of four patients and two payers; a fifth is paid."""
    sent = (
        claim_file(
            claim("AB100", seen=date(2026, 3, 1)),
            claim("AB200", ("99214", 75_00), seen=date(2026, 2, 1), name=PersonName(last="NGUYEN", first="LAN")),
            claim(
                "CD300",
                ("99215", 310_00),
                seen=date(2025, 12, 1),
                name=PersonName(last="O'NEIL", first="MARY"),
                destination=coverage(payer=BIRCH, member="ZZ98765"),
            ),
            claim("x400", ("99212", 40_00), seen=date(2025, 10, 1), name=PersonName(last="ABBOTT", first="SUE")),
            claim("EF500", seen=date(2026, 1, 5), name=PersonName(last="PAID", first="UP")),
        ),
    )
    said = answer(line("99212", 40_00, 0, ("CO", "16", 40_00)), number="x400", icn="PAYER77")
    paid = answer(line("99213", 100_00, 100_00), line("85025", 40_00, 40_00), number="EF500", icn="I5")
    # Some systems number in small letters; our own writer does not.
    for content in (*sent, remittance_file(payment(said, paid))):
        load(content.replace(b"X400", b"x400"))
    name = practice.database.rows("SELECT id FROM patient WHERE last_name = 'Nguyen'")[0][0]
    practice.database.execute("UPDATE patient SET last_name = 'Nguyễn' WHERE id = ?", (name,))
    return practice


def numbers(context, **query) -> list[str]:
    ids = queue_order(context, QueueQuery(**query)).ids
    rows = queue_rows(context, list(ids))
    return [rows[number].claim_number for number in ids]


def test_open_claims_alone_stand_in_it_with_their_sum(queue) -> None:
    order = queue_order(queue, QueueQuery())
    assert (len(order.ids), order.open_count, order.balance_cents) == (4, 4, 565_00)
    assert "EF500" not in numbers(queue)


@pytest.mark.parametrize("sort", SORTS)
def test_every_order_can_be_turned_round(queue, sort) -> None:
    natural = numbers(queue, sort=sort)
    both = {tuple(numbers(queue, sort=sort, descending=flag)) for flag in (True, False)}
    assert tuple(natural) in both
    assert all(sorted(found) == sorted(natural) for found in both)


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("balance", ["CD300", "AB100", "AB200", "x400"]),
        ("patient", ["x400", "AB200", "CD300", "AB100"]),
        ("age", ["x400", "CD300", "AB200", "AB100"]),
        ("claim", ["AB100", "AB200", "CD300", "x400"]),
        ("payer", ["CD300"]),
    ],
)
def test_each_order_begins_where_a_person_expects(queue, sort, expected) -> None:
    found = numbers(queue, sort=sort)
    if sort == "payer":
        found = found[-1:]
    assert found == expected


def test_claims_are_found_by_their_open_denials(queue) -> None:
    assert numbers(queue, denial="CO-16") == ["x400"]
    assert numbers(queue, denial="CO-50 CO-16") == ["x400"]
    assert numbers(queue, denial="PR-16") == []
    assert numbers(queue, denial="CO-16", text="cd") == []


def test_the_limit_cuts_after_ordering(queue) -> None:
    assert len(queue_order(queue, QueueQuery(sort="balance"), limit=2).ids) == 2
    assert queue_order(queue, QueueQuery(sort="balance"), limit=2).ids[0] == claim_id(queue, "CD300")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a", {"AB100", "AB200", "x400"}),
        ("ri", {"AB100"}),
        ("cd", {"CD300"}),
        ("x4", {"x400"}),
        ("nguyen", {"AB200"}),
        ("Nguyễn", {"AB200"}),
        ("NGUY lan", {"AB200"}),
        ("b20", {"AB200"}),
        ("o'neil", {"CD300"}),
        ("98765", {"CD300"}),
        ("zz98765", {"CD300"}),
        ("payer77", {"x400"}),
        ("nobody", set()),
        ("ana 100", {"AB100"}),
        ('"; DROP TABLE claim; --', set()),
        ("%", set()),
        ("riv*", set()),
    ],
)
def test_search_finds_what_people_type(queue, text, expected) -> None:
    assert set(numbers(queue, text=text)) == expected


def test_a_member_id_of_a_payer_named_later_is_found(queue, load) -> None:
    second = claim("AB100", seen=date(2026, 3, 1), destination=MEDIGAP, other_coverages=(coverage(),), batch="B2")
    assert numbers(queue, text="b777") == []
    load(claim_file(second, sent=date(2026, 3, 9)))
    assert numbers(queue, text="b777") == ["AB100"]


def test_filters_hold_together_and_agree_with_their_counts(queue) -> None:
    choices = queue_choices(queue)
    for payer, _, expected in choices.payers:
        assert len(numbers(queue, payer_id=payer)) == expected
    for status, _, expected in choices.statuses:
        assert len(numbers(queue, status=status)) == expected
    for view, _, expected in choices.views:
        assert len(numbers(queue, view=view)) == expected
    assert sum(len(numbers(queue, bucket=bucket.value)) for bucket in Bucket) == 4
    assert numbers(queue, status="denied", text="abbott") == numbers(queue, text="abbott", status="denied")


def test_a_place_is_explained_in_words(queue) -> None:
    number = claim_id(queue, "x400")
    (reasons,) = queue_reasons(queue, [number]).values()
    assert reasons
    assert all(" " in reason for reason in reasons)
    row = queue_rows(queue, [number])[number]
    assert (row.denial, row.balance_cents, row.patient) == ("CO-16", 40_00, "Abbott, Sue")


def test_a_claim_that_is_settled_leaves_the_queue(queue, load) -> None:
    load(remittance_file(payment(answer(line("99215", 310_00, 310_00), number="CD300", icn="C"), trace="T9")))
    assert "CD300" not in numbers(queue)


def test_a_row_types_and_labels_what_the_database_said(queue) -> None:
    number = claim_id(queue, "x400")
    row = queue_rows(queue, [number])[number]
    assert row.service_from == date.fromisoformat(row.service_day or "")
    assert row.status_label == QueueStatus(row.status).label
    assert row.next_action == Action(row.action).label
    assert row.causes == (Cause.DEADLINE.label, Cause.REQUEST.label)
    both = row._replace(standing=f"{Cause.DENIAL.value} {Cause.DEADLINE.value}")
    assert both.causes == tuple(cause.label for cause in Cause if cause in (Cause.DENIAL, Cause.DEADLINE))
    bare = row._replace(standing=None, service_day=None, action="", action_day=None)
    assert (bare.causes, bare.service_from, bare.next_action, bare.next_action_on) == ((), None, "", None)
    assert (row.owner, row.held_by, row.pended_until) == ("", "", None)
