"""A run of statements over a large practice: who gets one and who not, and what one file of 5,000 takes of memory."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from million import loaded_practice

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.services.context import open_context
from arcaller_desktop.services.statement_runs import PlanRun, plan_run
from arcaller_desktop.storage.balances import guarantors_owing

CLAIMS = 100_000
MOST_MEGABYTES = 400
DRAW = """
import resource, sys
from dataclasses import replace
sys.path.insert(0, sys.argv[1])
from statement_samples import statement
from arcaller_desktop.documents.statement import render_statements
contents = [replace(statement(), account=str(10000000 + number)) for number in range(5000)]
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
size = len(render_statements(contents))
print(before // 1024, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, size // 1024)
"""


def test_choosing_accounts(record_property: Callable[[str, object], None]) -> None:
    context = open_context(loaded_practice(CLAIMS).access)
    try:
        owing = len(guarantors_owing(context.database))
        start = time.process_time()
        plan = plan_run(context, PlanRun(run_on=context.clock.today()), NoProgress())
        taken = time.process_time() - start
    finally:
        context.close()
    record_property("accounts", owing)
    record_property("accounts_per_cpu_second", round(owing / taken))
    assert len(plan.members) + len(plan.held) == owing


def test_memory_of_five_thousand_statements(record_property: Callable[[str, object], None]) -> None:
    samples = Path(__file__).parents[1] / "documents"
    done = subprocess.run(
        [sys.executable, "-c", DRAW, str(samples)], capture_output=True, text=True, check=True, timeout=600
    )
    before, peak, kilobytes = map(int, done.stdout.split())
    record_property("megabytes_before", before)
    record_property("megabytes_at_most", peak)
    record_property("file_kilobytes", kilobytes)
    assert peak < MOST_MEGABYTES
