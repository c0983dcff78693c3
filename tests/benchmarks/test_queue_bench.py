"""The queue at 10,000, 100,000 and a million claims: through the services beside the bare SQL, on the same connection.

Processor milliseconds, median of several; the practices are made once and kept in the temporary folder.
"""

from __future__ import annotations

import contextlib
import dataclasses
import shutil
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from statistics import median

import pytest
from million import loaded_practice

from arcaller_desktop.domain.calls import CallRecord, Touch
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.outcomes import Action, Channel, Outcome
from arcaller_desktop.services.calls import SaveTouch, save_touch
from arcaller_desktop.services.clocks import deadline_board
from arcaller_desktop.services.context import Context, open_context
from arcaller_desktop.services.queue import QueueQuery, payer_groups, queue_choices, queue_order, queue_rows
from arcaller_desktop.services.workload import workload

SIZES = (10_000, 100_000, 1_000_000)
PAGE = 200
ROUNDS = 7

_BARE_PAGE = f"""
SELECT c.id, c.claim_number, p.last_name, p.first_name, y.name, c.balance_cents, c.status, c.next_action_on, c.priority
FROM (SELECT * FROM claim WHERE is_open = 1 ORDER BY priority DESC, id LIMIT {PAGE}) c
JOIN patient p ON p.id = c.patient_id JOIN payer y ON y.id = c.payer_id
"""
_BARE_WHOLE_PAGE = f"""
SELECT c.id, c.claim_number, p.last_name, p.first_name, p.middle_name, p.suffix, y.name, c.balance_cents,
    c.service_from, c.status, c.denial_code, c.next_action, c.next_action_on, c.deadline_on, c.deadline_action,
    c.deadline_assumed, c.priority, c.owner_id, group_concat(w.cause, ' ')
FROM (SELECT * FROM claim WHERE is_open = 1 ORDER BY priority DESC, id LIMIT {PAGE}) c
JOIN patient p ON p.id = c.patient_id JOIN payer y ON y.id = c.payer_id
JOIN work_item w ON w.claim_id = c.id AND w.state = 'open' GROUP BY c.priority, c.id
"""
"""The same facts as our page, in one statement."""
_BARE_IDS = "SELECT id FROM claim WHERE is_open = 1 ORDER BY priority DESC, id"


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size:,}")
def context(request: pytest.FixtureRequest) -> Iterator[Context]:
    with contextlib.closing(open_context(loaded_practice(request.param).access, read_only=True)) as context:
        yield context


def milliseconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median; the first run, which fills the cache, does not count."""
    taken = []
    work()
    for _ in range(rounds):
        start = time.thread_time()
        work()
        taken.append((time.thread_time() - start) * 1000)
    return median(taken)


def first_page(context: Context, query: QueueQuery) -> int:
    ids = queue_order(context, query, limit=PAGE).ids
    return len(queue_rows(context, ids))


def in_turns(works: dict[str, Callable[[], object]], rounds: int = 25) -> dict[str, float]:
    """The median of each in milliseconds, one after the other in each round: a busy machine is busy for all."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for number in range(rounds + 1):
        for name, work in works.items():
            start = time.thread_time()
            work()
            if number:
                taken[name].append((time.thread_time() - start) * 1000)
    return {name: median(values) for name, values in taken.items()}


def test_first_page(context: Context, record_property: Callable[[str, object], None]) -> None:
    assert first_page(context, QueueQuery()) == PAGE
    assert len(context.database.rows(_BARE_WHOLE_PAGE)) == PAGE
    taken = in_turns(
        {
            "bare": lambda: context.database.rows(_BARE_PAGE),
            "whole": lambda: context.database.rows(_BARE_WHOLE_PAGE),
            "ours": lambda: first_page(context, QueueQuery()),
        }
    )
    bare, whole, ours = taken["bare"], taken["whole"], taken["ours"]
    print(
        f"\nfirst page of {PAGE}: {ours:.2f} ms; bare SQL of nine columns {bare:.2f} ms, ratio {ours / bare:.2f};"
        f" bare SQL of the same facts {whole:.2f} ms, ratio {ours / whole:.2f}"
    )
    record_property("ratio", ours / bare)
    record_property("ratio_same_facts", ours / whole)
    assert ours < 50


def test_every_id_in_order(context: Context, record_property: Callable[[str, object], None]) -> None:
    bare = milliseconds(lambda: context.database.rows(_BARE_IDS))
    ours = milliseconds(lambda: queue_order(context, QueueQuery()))
    print(f"\nall ids in order, with their sum: {ours:.1f} ms, bare SQL as Python rows {bare:.1f} ms")
    record_property("ratio", ours / bare)


@pytest.mark.parametrize("sort", ["patient", "payer", "deadline", "status", "next_action", "owner"])
def test_sorting_anew(context: Context, sort: str) -> None:
    first = milliseconds(lambda: first_page(context, QueueQuery(sort=sort)), 3)
    full = milliseconds(lambda: queue_order(context, QueueQuery(sort=sort)), 3)
    print(f"\nby {sort}: first page {first:.1f} ms, all {full:.1f} ms")


@pytest.mark.parametrize("text", ["n", "ng", "ngu", "nguyen", "muller jorg", "bmk00012", "no such name"])
def test_a_keystroke_in_the_filter_box(context: Context, text: str) -> None:
    found = len(queue_order(context, QueueQuery(text=text)).ids)
    taken = milliseconds(lambda: queue_order(context, QueueQuery(text=text)), 3)
    print(f"\n“{text}”: {taken:.1f} ms for {found:,} claims")


_BARE_CAUSE = f"""
SELECT c.id FROM claim c WHERE is_open = 1 AND c.id IN (SELECT claim_id FROM work_item WHERE state = 'open'
    AND cause = 'denial') ORDER BY priority DESC, id LIMIT {PAGE}
"""
_BARE_GROUPS = "SELECT payer_id, count(*), sum(balance_cents) FROM claim WHERE is_open = 1 GROUP BY payer_id"


def test_one_cause(context: Context, record_property: Callable[[str, object], None]) -> None:
    query = QueueQuery(cause="denial")
    bare = milliseconds(lambda: context.database.rows(_BARE_CAUSE), 3)
    ours = milliseconds(lambda: queue_order(context, query, limit=PAGE), 3)
    print(f"\nfirst {PAGE} of one cause: {ours:.2f} ms, bare SQL {bare:.2f} ms, ratio {ours / bare:.1f}")
    record_property("ratio", ours / bare)


def test_deadline_first(context: Context) -> None:
    query = QueueQuery(sort="urgent")
    first = milliseconds(lambda: queue_order(context, query, limit=PAGE), 3)
    full = milliseconds(lambda: queue_order(context, query), 3)
    print(f"\ndeadline first: first page {first:.1f} ms, all {full:.1f} ms")


def test_stale_claims(context: Context) -> None:
    print(f"\nstale claims in order: {milliseconds(lambda: queue_order(context, QueueQuery(view='stale')), 3):.1f} ms")


def test_payer_by_payer(context: Context, record_property: Callable[[str, object], None]) -> None:
    bare = milliseconds(lambda: context.database.rows(_BARE_GROUPS), 3)
    ours = milliseconds(lambda: payer_groups(context, QueueQuery()), 3)
    print(f"\nthe queue by payer: {ours:.1f} ms, bare SQL {bare:.1f} ms, ratio {ours / bare:.1f}")
    record_property("ratio", ours / bare)


def test_the_deadline_board_and_the_workload(context: Context) -> None:
    board = milliseconds(lambda: deadline_board(context), 3)
    print(f"\ndeadline board: {board:.1f} ms; workload: {milliseconds(lambda: workload(context), 3):.1f} ms")


def test_the_filter_boxes(context: Context) -> None:
    print(f"\ncounts of all views, payers and statuses: {milliseconds(lambda: queue_choices(context), 3):.1f} ms")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size:,}")
def test_saving_a_touch(size: int, tmp_path: Path, record_property: Callable[[str, object], None]) -> None:
    loaded = loaded_practice(size)
    copy = tmp_path / "practice.arcdb"
    shutil.copy(loaded.path, copy)
    with contextlib.closing(open_context(dataclasses.replace(loaded.access, path=copy))) as context:
        ids = iter(queue_order(context, QueueQuery(), limit=100).ids)
        start = time.perf_counter()
        taken = milliseconds(lambda: save(context, ClaimId(next(ids))), 50)
        wall = (time.perf_counter() - start) / 51 * 1000
    print(f"\nsaving a touch at {size:,}: {taken:.2f} ms of processor, {wall:.2f} ms in all, disk included")
    record_property("milliseconds", taken)
    copy.unlink()
    assert wall < 100


def save(context: Context, claim_id: ClaimId) -> None:
    save_touch(context, SaveTouch(claim_id=claim_id, touch=_touch(context)))


def _touch(context: Context) -> Touch:
    now = context.clock.now()
    return Touch(
        call=CallRecord(channel=Channel.PORTAL, started_at=now, ended_at=now),
        outcome=Outcome.IN_PROCESS,
        next_action=Action.CHECK_STATUS,
        next_action_on=date(2026, 12, 4),
        owner_id=context.user.id,
    )
