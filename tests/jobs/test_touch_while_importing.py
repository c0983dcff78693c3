"""A caller saves touches while a worker process posts a large remittance: two real processes, one encrypted file."""

from __future__ import annotations

import dataclasses
import sys
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.calls import CallRecord, Touch
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.outcomes import Action, Channel, Outcome
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.jobs.worker import Worker
from arcaller_desktop.security import key_file
from arcaller_desktop.security.passwords import HashCost
from arcaller_desktop.services.calls import SaveTouch, save_touch
from arcaller_desktop.services.context import Access, Context, open_context
from arcaller_desktop.services.intake import ImportFiles, import_files
from arcaller_desktop.services.practices import CreatePractice, create_practice

sys.path.insert(0, str(Path(__file__).parents[1] / "benchmarks"))

import made_files

TODAY = date(2026, 3, 12)
KNOWN, CLAIMS = 150, 3000


@pytest.fixture
def access(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Access:
    monkeypatch.setattr(key_file, "HashCost", lambda **cost: HashCost(time=1, memory_kib=8, lanes=1))
    made = create_practice(
        tmp_path / "practice" / "maple.arcdb",
        CreatePractice(practice_name="Maple", login="ada", user_name="Ada Admin", password="a long enough password"),
        FixedClock(TODAY),
    )
    return dataclasses.replace(made.access, as_of=TODAY)


def test_every_touch_is_saved_while_the_import_posts(access: Access, tmp_path: Path) -> None:
    claims, remittance = tmp_path / "sent.837", tmp_path / "paid.835"
    claims.write_bytes(made_files.claim_file(KNOWN))
    remittance.write_bytes(made_files.era(CLAIMS))
    context = open_context(access)
    import_files(context, ImportFiles(paths=(claims,)), NoProgress())
    ids = [row[0] for row in context.database.rows("SELECT id FROM claim ORDER BY id")]

    outcomes: list[Callable[[], Any]] = []
    begun, ended = threading.Event(), threading.Event()
    worker = Worker(
        open_store=open_context,
        spec=access,
        task=Task(function=import_files, command=ImportFiles(paths=(remittance,))),
        reported=lambda done, total, label: begun.set(),
        ended=lambda outcome: (outcomes.append(outcome), ended.set()),
    )
    worker.start()
    assert begun.wait(30)
    saved = 0
    while not ended.is_set() and saved < len(ids):
        save_touch(context, SaveTouch(claim_id=ClaimId(ids[saved]), touch=touch(context)))
        saved += 1
        ended.wait(0.01)
    assert ended.wait(60)

    assert outcomes[0]().files[0].posted == CLAIMS
    assert saved  # how many is a matter of speed; that none was refused is what counts
    assert context.database.value("SELECT count(*) FROM touch") == saved
    context.close()


def touch(context: Context) -> Touch:
    now = context.clock.now()
    return Touch(
        call=CallRecord(channel=Channel.PORTAL, started_at=now, ended_at=now),
        outcome=Outcome.IN_PROCESS,
        next_action=Action.CHECK_STATUS,
        next_action_on=date(2026, 3, 26),
        owner_id=context.user.id,
    )
