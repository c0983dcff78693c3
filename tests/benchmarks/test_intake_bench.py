"""Importing an 835 of 10,000 claims whole, beside what the libraries take to parse it: processor time, in the same run.

Ours reads, checks, matches, posts to the ledger, projects and weighs every claim, in an encrypted file with an audit
trail. Goal for known claims: no more than x12sdk takes to parse the same file. Memory is measured at three sizes: it
should hold the file and what oxedi keeps of it, but not its claims.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median

import made_files
import oxedi
import pytest
from x12sdk.io import X12ModelReader

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.services.context import Context, open_context
from arcaller_desktop.services.intake import ImportFiles, import_files
from arcaller_desktop.services.practices import CreatePractice, create_practice

CLAIMS = 10_000
ROUNDS = 3
TODAY = date(2026, 3, 12)


@dataclasses.dataclass(frozen=True)
class Files:
    """A claim file and the remittance for it."""

    sent: Path
    paid: Path


def written(folder: Path, claims: int) -> Files:
    files = Files(sent=folder / f"sent-{claims}.837", paid=folder / f"paid-{claims}.835")
    files.sent.write_bytes(made_files.claim_file(claims))
    files.paid.write_bytes(made_files.era(claims))
    return files


def empty_practice(folder: Path) -> Context:
    made = create_practice(
        folder / "bench.arcdb",
        CreatePractice(practice_name="Bench", login="ada", user_name="Ada", password="a long enough password"),
        FixedClock(TODAY),
    )
    return open_context(dataclasses.replace(made.access, as_of=TODAY))


def take_in(context: Context, path: Path, claims: int) -> None:
    result = import_files(context, ImportFiles(paths=(path,)), NoProgress())
    assert result.files[0].posted == claims
    assert not result.files[0].held


def seconds(work: Callable[[], object]) -> float:
    """Processor time of this process, so that other programs count less."""
    start = time.process_time()
    work()
    return time.process_time() - start


def parsed_by_x12sdk(path: Path) -> int:
    with X12ModelReader(str(path)) as reader:
        return sum(1 for _ in reader.models())


def test_an_import_beside_bare_parses(tmp_path: Path, record_property: Callable[[str, object], None]) -> None:
    files = written(tmp_path, CLAIMS)
    data = files.paid.read_bytes()
    taken: dict[str, list[float]] = {name: [] for name in ("unknown", "837", "known", "oxedi", "x12sdk")}
    for number in range(ROUNDS):  # in turns, so that a busy machine is busy for all
        with contextlib.closing(empty_practice(tmp_path / f"unknown{number}")) as context:
            taken["unknown"].append(seconds(partial(take_in, context, files.paid, CLAIMS)))
        with contextlib.closing(empty_practice(tmp_path / f"known{number}")) as context:
            taken["837"].append(seconds(partial(take_in, context, files.sent, CLAIMS)))
            taken["known"].append(seconds(partial(take_in, context, files.paid, CLAIMS)))
            assert context.database.value("SELECT count(*) FROM claim WHERE is_provisional = 1") == 0
        taken["oxedi"].append(seconds(partial(oxedi.parse, data)))
        taken["x12sdk"].append(seconds(partial(parsed_by_x12sdk, files.paid)))
    figures = {name: median(values) for name, values in taken.items()}
    print()
    for name, value in figures.items():
        beside = f"{value / figures['x12sdk']:6.2f} x x12sdk  {value / figures['oxedi']:6.1f} x oxedi"
        print(f"{name:8} {value:7.2f} s  {CLAIMS / value:8,.0f} claims/s  {beside}")
        record_property(name, value)
    assert figures["known"] < figures["x12sdk"]


def peak_kib() -> int:
    """The most this process held; unlike `ru_maxrss` it starts anew with the program."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0])


_MEMORY = """
import json, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import test_intake_bench as bench
context = bench.empty_practice(Path(sys.argv[3]))
before = bench.peak_kib()
bench.take_in(context, Path(sys.argv[2]), int(sys.argv[4]))
print(json.dumps([before, bench.peak_kib()]))
"""
_WRITE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import made_files
Path(sys.argv[2]).write_bytes(made_files.era(int(sys.argv[3])))
"""


def in_own_process(script: str, *arguments: object) -> str:
    """What the script printed; a process of its own has a peak of its own."""
    words = [sys.executable, "-c", script, str(Path(__file__).parent), *map(str, arguments)]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for the peak")
def test_memory_holds_the_file_not_its_claims(tmp_path: Path, record_property: Callable[[str, object], None]) -> None:
    beyond: dict[int, float] = {}
    print()
    for claims in (1000, 10_000, 100_000):
        path = tmp_path / f"{claims}.835"
        in_own_process(_WRITE, path, claims)
        before, peak = (
            kib / 1024 for kib in json.loads(in_own_process(_MEMORY, path, tmp_path / f"practice{claims}", claims))
        )
        size = path.stat().st_size / 2**20
        beyond[claims] = peak - before
        print(f"{claims:7,} claims, {size:5.1f} MiB: peak {peak:4.0f} MiB, {peak - before:4.0f} over an empty practice")
        record_property(f"peak_mib_{claims}", round(peak))
        path.unlink()
    # Ninety thousand claims more: the file, what oxedi keeps of it (some eight times as much), the page cache.
    assert beyond[100_000] - beyond[10_000] < 500
