"""Importing an aging export of 10,000 and of 100,000 rows: processor time and memory for each claim should stay flat.

Each size runs in a process of its own: the peak of memory is a process's, and nothing of the other run is left in it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

SIZES = (10_000, 100_000)
MOST_GROWTH = 1.6
"""Of the cost of one claim, from the smaller file to the ten times larger one."""
MOST_MEMORY = 160 * 1024 * 1024
"""More for the larger file than for the smaller one: its bytes are kept whole, its rows are not."""
PAYERS = ("Alder Health", "Birch Plan", "Cedar Mutual", "Dogwood Care")


def written(folder: Path, rows: int) -> Path:
    path = folder / f"aging-{rows}.csv"
    with path.open("w", encoding="utf-8") as stream:
        stream.write("Claim No,Patient,DOB,DOS,Payer,Member ID,CPT,Billed,Ins Bal,Pt Bal,Total Bal,Status\n")
        for n in range(rows):
            patient = n // 4
            stream.write(
                f'C{n},"Last{patient % 5000}, First{patient}",{patient % 12 + 1:02d}/{patient % 28 + 1:02d}/1970,'
                f"{n % 12 + 1:02d}/{n % 28 + 1:02d}/2025,{PAYERS[n % 4]},W{patient:07d},99213,"
                f"150.00,{100 + n % 40}.00,0.00,{100 + n % 40}.00,Sent\n"
            )
    return path


_RUN = """
import dataclasses, json, resource, sys, time
from datetime import date
from pathlib import Path
from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.services.context import open_context
from arcaller_desktop.services.intake import ImportFiles, import_files
from arcaller_desktop.services.practices import CreatePractice, create_practice
from arcaller_desktop.storage.database import PracticeDatabase
folder, file = Path(sys.argv[1]), Path(sys.argv[2])
today = date(2026, 3, 12)
made = create_practice(folder / "bench.arcdb", CreatePractice(practice_name="Bench", login="ada", user_name="Ada",
    password="a long enough password"), FixedClock(today))
context = open_context(dataclasses.replace(made.access, as_of=today))
longest = 0.0
class Watch(NoProgress):
    last = time.monotonic()
    def report(self, done, total, label):
        global longest
        now = time.monotonic()
        longest = max(longest, now - self.last)
        self.last = now
start = time.process_time()
account = import_files(context, ImportFiles(paths=(file,)), Watch()).files[0]
spent = time.process_time() - start
print(json.dumps({"posted": account.posted, "held": account.held, "cpu": spent, "longest_step": longest,
    "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024}))
context.close()
"""


@pytest.mark.benchmarks
def test_a_claim_of_a_large_export_costs_what_one_of_a_small_export_does(tmp_path: Path) -> None:
    found = {}
    for rows in SIZES:
        folder = tmp_path / str(rows)
        folder.mkdir()
        file = written(tmp_path, rows)
        done = subprocess.run(
            [sys.executable, "-c", _RUN, str(folder), str(file)], capture_output=True, text=True, check=True
        )
        found[rows] = json.loads(done.stdout)
        assert (found[rows]["posted"], found[rows]["held"]) == (rows, 0)
        each = found[rows]["cpu"] / rows * 1e6
        print(
            f"{rows:,} rows: {found[rows]['cpu']:.1f} s CPU, {each:.0f} us a claim, "
            f"{found[rows]['memory'] / 1e6:.0f} MB, longest step {found[rows]['longest_step']:.2f} s"
        )
    small, large = (found[rows] for rows in SIZES)
    assert large["cpu"] / SIZES[1] <= MOST_GROWTH * small["cpu"] / SIZES[0]
    assert large["memory"] - small["memory"] <= MOST_MEMORY
