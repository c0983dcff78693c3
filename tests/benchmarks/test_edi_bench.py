"""Reading an 835 of 10,000 claims into our values, beside what the libraries take for less.

oxedi's bare parse makes no Python values, its document loop makes bytes of every element, x12sdk makes models. Ours
makes values and checks structure, envelope and all three balances. Goal: within 2.5 times oxedi's document loop.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import made_files
import pytest

from arcaller_desktop.edi.reading import iter_units, read_file

CLAIMS = 10_000


@pytest.fixture(scope="module")
def era() -> bytes:
    return made_files.era(CLAIMS)


@pytest.mark.benchmark(group="835, 10,000 claims")
def test_our_values_whole(benchmark, era):
    read = benchmark.pedantic(read_file, args=(era,), rounds=5, warmup_rounds=1)
    assert read.counts.claims == CLAIMS
    assert read.counts.lines == 3 * CLAIMS
    assert [problem for problem in read.problems if problem.severity == "error"] == []


@pytest.mark.benchmark(group="835, 10,000 claims")
def test_our_values_unit_by_unit(benchmark, era):
    claims = benchmark.pedantic(lambda: sum(unit.counts.claims for unit in iter_units(era)), rounds=5, warmup_rounds=1)
    assert claims == CLAIMS


@pytest.mark.benchmark(group="835, 10,000 claims")
def test_oxedi_bare_parse(benchmark, era):
    import oxedi

    result = benchmark.pedantic(oxedi.parse, args=(era,), rounds=5, warmup_rounds=1)
    assert result.count_claims() == CLAIMS


@pytest.mark.benchmark(group="835, 10,000 claims")
def test_oxedi_document_loop(benchmark, era):
    import oxedi

    def loop() -> int:
        claims = 0
        for segment in oxedi.parse(era).document:
            claims += segment.id == b"CLP" and len(segment.elements) > 0
        return claims

    assert benchmark.pedantic(loop, rounds=5, warmup_rounds=1) == CLAIMS


@pytest.mark.benchmark(group="835, 10,000 claims")
def test_x12sdk_models(benchmark, era):
    from x12sdk.io import X12ModelReader

    def models() -> int:
        claims = 0
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "era.835"
            path.write_bytes(era)
            with X12ModelReader(str(path)) as reader:
                for model in reader.models():
                    claims += sum(len(loop.loop_2100) for loop in model.loop_2000)
        return claims

    assert benchmark.pedantic(models, rounds=1) == CLAIMS
