"""The queue's orders and what its filter box finds; each order walks an index or sorts what one index covers."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from arcaller_desktop.base.keys import PracticeKeys
from arcaller_desktop.storage.database import PracticeDatabase, open_database
from arcaller_desktop.storage.queue import SORTS, QueueFilter, count_matching, queue_order, queue_rows
from arcaller_desktop.storage.schema import bring_up_to_date

TODAY = date(2026, 3, 12)
SORTED_IN_MEMORY = {"denial", "next_action", "owner"}
PATIENTS = (("Nguyễn", "Minh", "nguyen minh"), ("García", "Ana", "garcia ana"), ("O'Neil", "Bo", "o'neil bo"))
CLAIMS = (
    # number, patient, payer, payer's number, balance, service, status, denial, priority, due, owner, deadline, next
    ("MB200", 1, 1, "ICN9A", 5000, "2026-01-02", "denied", "CO-50", 70, "2026-03-01", 1, "2026-03-20", "APPEAL_L1"),
    ("MB100", 2, 2, "", 9000, "2026-01-01", "waiting", "", 90, "2026-03-20", None, None, "CHECK_STATUS"),
    ("XX300", 3, 1, "QQ777", 100, None, "patient", "", 90, "2026-02-01", 2, "2026-03-15", "BILL_PATIENT"),
    ("MB400", 1, 2, "", 7000, "2025-10-01", "waiting", "", 10, "2026-03-05", 1, "2026-09-01", "CALL_PAYER"),
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[PracticeDatabase]:
    keys = PracticeKeys(database=secrets.token_bytes(32), audit=bytes(32), backup=bytes(32))
    database = open_database(tmp_path / "queue.arcdb", keys)
    bring_up_to_date(database, back_up=lambda: None)
    with database.transaction():
        fill(database)
    yield database
    database.close()


def fill(database: PracticeDatabase) -> None:
    execute = database.execute
    execute("INSERT INTO practice (id, name) VALUES (1, 'Maple')")
    for number, name in ((1, "Zoe"), (2, "ada")):
        execute(
            "INSERT INTO user (id, login, name, role, created_at) VALUES (?, ?, ?, 'caller', '2026-01-01')",
            (number, name, name),
        )
    for number, name in ((1, "zenith Mutual"), (2, "Alder Health")):
        execute("INSERT INTO payer (id, name) VALUES (?, ?)", (number, name))
    for number, (last, first, key) in enumerate(PATIENTS, start=1):
        execute("INSERT INTO guarantor (id, practice_id, account_number) VALUES (?, 1, ?)", (number, number))
        execute(
            "INSERT INTO patient (id, practice_id, guarantor_id, last_name, first_name, name_key)"
            " VALUES (?, 1, ?, ?, ?, ?)",
            (number, number, last, first, key),
        )
    for number, claim in enumerate(CLAIMS, start=1):
        key = PATIENTS[claim[1] - 1][2]
        execute(
            "INSERT INTO claim (id, practice_id, claim_number, patient_id, payer_id, payer_claim_number, charge_cents,"
            " balance_cents, payer1_cents, service_from, status, denial_code, priority, next_action_on, owner_id,"
            " deadline_on, next_action, patient_sort) VALUES (?1, 1, ?2, ?3, ?4, ?5, ?6, ?6, ?6, ?7, ?8, ?9, ?10, ?11,"
            " ?12, ?13, ?14, ?15)",
            (number, *claim, key),
        )
        execute(
            "INSERT INTO claim_search (rowid, text) VALUES (?, ?)", (number, f"{key} {claim[0].lower()} w12-{number}")
        )


def plan(database: PracticeDatabase, wanted: QueueFilter, sort: str, *, reverse: bool = False) -> list[str]:
    """The steps of the statement that `queue_order` runs."""
    statements: list[tuple[str, tuple[object, ...]]] = []

    class Heard(PracticeDatabase):
        def __init__(self) -> None:
            pass

        def execute(self, sql: str, parameters: tuple[object, ...] = ()) -> object:  # type: ignore[override]
            statements.append((sql, parameters))
            return database.execute(sql, parameters)

    queue_order(Heard(), wanted, today=TODAY, sort=sort, reverse=reverse)
    ((sql, parameters),) = statements
    return [step[3] for step in database.rows(f"EXPLAIN QUERY PLAN {sql}", parameters)]


@pytest.mark.parametrize("reverse", [False, True])
@pytest.mark.parametrize("sort", SORTS)
def test_an_order_is_read_from_a_covering_index(database: PracticeDatabase, sort: str, reverse: bool) -> None:
    steps = plan(database, QueueFilter(), sort, reverse=reverse)
    on_claim = [step for step in steps if step.startswith(("SCAN c ", "SEARCH c "))]
    assert len(on_claim) == 1
    assert "USING COVERING INDEX" in on_claim[0]
    assert any("TEMP B-TREE" in step for step in steps) is (sort in SORTED_IN_MEMORY)


@pytest.mark.parametrize(
    "wanted",
    [
        QueueFilter(owner_id=1),  # type: ignore[arg-type]
        QueueFilter(due_by=TODAY),
        QueueFilter(deadline_by=TODAY),
        QueueFilter(status="denied"),
        QueueFilter(payer_id=1),  # type: ignore[arg-type]
    ],
)
def test_the_plain_filters_never_read_the_claims_themselves(database: PracticeDatabase, wanted: QueueFilter) -> None:
    assert [step for step in plan(database, wanted, "priority") if step.startswith(("SCAN c", "SEARCH c"))] != []
    for step in plan(database, wanted, "priority"):
        assert not step.startswith(("SCAN c ", "SEARCH c ")) or "COVERING INDEX" in step


def test_denials_are_found_by_their_own_index(database: PracticeDatabase) -> None:
    steps = plan(database, QueueFilter(denials=("CO-197", "PR-204")), "priority")
    assert "SEARCH a USING INDEX ix_adjustment_denial (reason_code=? AND group_code=?)" in steps
    assert "SEARCH c USING INTEGER PRIMARY KEY (rowid=?)" in steps


@pytest.mark.parametrize("sort", SORTS)
def test_a_text_is_searched_first_and_sorted_then(database: PracticeDatabase, sort: str) -> None:
    steps = plan(database, QueueFilter(text="garcia"), sort)
    assert any("claim_search VIRTUAL TABLE" in step for step in steps)
    assert "SEARCH c USING INTEGER PRIMARY KEY (rowid=?)" in steps


def test_a_cause_is_found_by_its_own_index(database: PracticeDatabase) -> None:
    steps = plan(database, QueueFilter(cause="denial"), "priority")
    assert any("ix_work_item_cause (cause=?)" in step for step in steps)
    assert not any(step.startswith("SCAN c") and "INDEX" not in step for step in steps)


def test_deadline_first_reads_three_ranges_of_one_index(database: PracticeDatabase) -> None:
    statements: list[tuple[str, tuple[object, ...]]] = []

    class Heard(PracticeDatabase):
        def __init__(self) -> None:
            pass

        def execute(self, sql: str, parameters: tuple[object, ...] = ()) -> object:  # type: ignore[override]
            statements.append((sql, parameters))
            return database.execute(sql, parameters)

    ids, _ = queue_order(Heard(), QueueFilter(), today=date(2026, 3, 16), sort="urgent")
    assert list(ids) == [1, 4, 2, 3]  # to come by day, then without a deadline, then passed
    assert len(statements) == 3
    for sql, parameters in statements:
        steps = [step[3] for step in database.rows(f"EXPLAIN QUERY PLAN {sql}", parameters)]
        assert any("SEARCH c USING COVERING INDEX ix_open_deadline" in step for step in steps), steps


@pytest.mark.parametrize(
    ("sort", "ids"),
    [
        ("priority", [2, 3, 1, 4]),
        ("claim", [2, 1, 4, 3]),
        ("patient", [2, 1, 4, 3]),
        ("payer", [2, 4, 3, 1]),
        ("balance", [2, 4, 1, 3]),
        ("service", [3, 4, 2, 1]),
        ("denial", [1, 2, 3, 4]),
        ("due", [3, 1, 4, 2]),
        ("owner", [2, 3, 1, 4]),
    ],
)
def test_orders_and_their_reverse(database: PracticeDatabase, sort: str, ids: list[int]) -> None:
    found, cents = queue_order(database, QueueFilter(), today=TODAY, sort=sort)
    assert list(found) == ids
    assert cents == 21100
    turned, _ = queue_order(database, QueueFilter(), today=TODAY, sort=sort, reverse=True)
    assert list(turned) == ids[::-1]


def test_claims_without_a_deadline_stand_last_both_ways(database: PracticeDatabase) -> None:
    assert list(queue_order(database, QueueFilter(), today=TODAY, sort="deadline")[0]) == [3, 1, 4, 2]
    assert list(queue_order(database, QueueFilter(), today=TODAY, sort="deadline", reverse=True)[0]) == [4, 1, 3, 2]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("NGUYỄN", [1, 4]),
        ("nguyen minh", [1, 4]),
        ("guye", [1, 4]),
        ("mb", [2, 1, 4]),
        ("ga", [2]),
        ("100", [2]),
        ("icn9", [1]),
        ("icn9b", []),
        ("cn9", []),
        ("w12-3", [3]),
        ("mb4 nguyen", [4]),
        ("o'neil", [3]),
        ('"garcia', []),
        ("%", []),
    ],
)
def test_the_filter_box(database: PracticeDatabase, text: str, ids: list[int]) -> None:
    found, _ = queue_order(database, QueueFilter(text=text), today=TODAY)
    assert list(found) == ids
    assert count_matching(database, QueueFilter(text=text), today=TODAY) == len(ids)


def test_rows_come_by_primary_key_and_only_those_that_are_there(database: PracticeDatabase) -> None:
    found = queue_rows(database, [2, 3, 99])
    assert sorted((row[0], row[6], row[17] or 0) for row in found) == [
        (2, "Alder Health", 0),
        (3, "zenith Mutual", 2),
    ]
