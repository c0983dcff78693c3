"""Saving what a caller did while another process posts a large remittance into the same file: how long a person waits.

The import is the window's own: a spawned worker process that lets go of the file between two payments.
"""

from __future__ import annotations

import contextlib
import dataclasses
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import made_files

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.calls import CallRecord, Touch
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.outcomes import Action, Channel, Outcome
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.jobs.threads import Openers, ThreadedJobs
from arcaller_desktop.services.calls import SaveTouch, save_touch
from arcaller_desktop.services.context import Context, open_context
from arcaller_desktop.services.intake import ImportFiles, import_files
from arcaller_desktop.services.practices import CreatePractice, create_practice

CLAIMS = 10_000
ALONE = 30
"""Saved before the import begins, to compare with."""
PAUSE_SECONDS = 0.15
TODAY = date(2026, 3, 12)


class AtOnce:
    """Delivers on the thread that has the answer; there is no window here."""

    def post(self, owner: object | None, callback: Callable[[], None]) -> None:
        callback()


def test_saving_while_a_large_import_posts(tmp_path: Path, record_property: Callable[[str, object], None]) -> None:
    paid = tmp_path / "paid.835"
    paid.write_bytes(made_files.era(CLAIMS))
    sent = tmp_path / "sent.837"
    sent.write_bytes(made_files.claim_file(CLAIMS))
    made = create_practice(
        tmp_path / "bench.arcdb",
        CreatePractice(practice_name="Bench", login="ada", user_name="Ada", password="a long enough password"),
        FixedClock(TODAY),
    )
    access = dataclasses.replace(made.access, as_of=TODAY)
    with contextlib.closing(open_context(access)) as context:
        import_files(context, ImportFiles(paths=(sent,)), NoProgress())
        alone = [wait(context, number) for number in range(1, ALONE + 1)]
        beside, posted = while_importing(context, access, paid)
        context.database.checkpoint()
    assert posted == CLAIMS
    print()
    for name, waits in (("alone", alone), ("beside the import", beside)):
        told = (
            f"median {median(waits):.0f} ms, 95 % under {quantiles(waits, n=20)[-1]:.0f} ms, most {max(waits):.0f} ms"
        )
        print(f"saving a touch {name}: {told} ({len(waits)} times)")
        record_property(name, max(waits))


def while_importing(context: Context, access: Any, file: Path) -> tuple[list[float], int]:
    """The waits of saves one after the other until the import has ended, and how many claims it posted."""
    ended: list[Any] = []
    jobs: ThreadedJobs[Context] = ThreadedJobs(
        Openers(
            open_reader=lambda: open_context(access, read_only=True),
            open_writer=lambda: open_context(access),
            open_in_worker=open_context,
            spec=access,
        ),
        delivery=AtOnce(),
        unhandled=ended.append,
    )
    reports: list[int] = []
    try:
        jobs.run(
            Task(function=import_files, command=ImportFiles(paths=(file,))),
            done=ended.append,
            failed=ended.append,
            progress=lambda done, total, label: reports.append(done),
        )
        while not reports and not ended:
            time.sleep(0.02)
        waits = []
        while not ended:
            # Claims from the far end of the file, which the import reaches last, then round again.
            waits.append(wait(context, CLAIMS - len(waits) % CLAIMS))
            time.sleep(PAUSE_SECONDS)
    finally:
        jobs.close()
    (result,) = ended
    if isinstance(result, Exception):
        raise result
    return waits, result.files[0].posted


def wait(context: Context, number: int) -> float:
    """Milliseconds until a touch is on the disk."""
    now = context.clock.now()
    touch = Touch(
        call=CallRecord(channel=Channel.PORTAL, started_at=now, ended_at=now),
        outcome=Outcome.IN_PROCESS,
        next_action=Action.CHECK_STATUS,
        next_action_on=date(2026, 3, 27),
        owner_id=context.user.id,
    )
    start = time.perf_counter()
    save_touch(context, SaveTouch(claim_id=ClaimId(number), touch=touch))
    return (time.perf_counter() - start) * 1000
