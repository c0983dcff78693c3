"""What every test may lean on: a fixed day, the public sample files, and no stray log records."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from arcaller_desktop.base.clock import FixedClock

TESTS = Path(__file__).parent
CORPUS = TESTS.parent.parent / "shared" / "corpus"

# `fast` is for every run; before a release: HYPOTHESIS_PROFILE=thorough python3 build/dev.py test
settings.register_profile("fast", max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("thorough", max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))

_MARKED_FOLDERS = {"benchmarks": "benchmarks", "flows": "flows", "packaging": "packaging"}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test in tests/flows, tests/packaging or tests/benchmarks carries the folder's mark without saying so."""
    for item in items:
        folder = item.path.relative_to(TESTS).parts[0] if item.path.is_relative_to(TESTS) else ""
        if folder in _MARKED_FOLDERS:
            item.add_marker(_MARKED_FOLDERS[folder])


@pytest.fixture
def fixed_clock() -> FixedClock:
    """A Thursday in the middle of a month, at 15:00 UTC."""
    return FixedClock(date(2026, 3, 12))


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of public X12 sample files; they are not part of the repository."""
    if not CORPUS.is_dir():
        pytest.skip("the public sample files are not on this machine")
    return CORPUS


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_stray_logs(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs at WARNING or above without the mark `expects_log`, or has the mark and does not log."""
    patterns = [str(mark.args[0]) for mark in request.node.iter_markers("expects_log")]
    collector = _Collector()
    root = logging.getLogger()
    root.addHandler(collector)
    try:
        yield
    finally:
        root.removeHandler(collector)
    sentences = [record.getMessage() for record in collector.records]
    stray = [text for text in sentences if not any(re.search(pattern, text) for pattern in patterns)]
    unseen = [pattern for pattern in patterns if not any(re.search(pattern, text) for text in sentences)]
    assert not stray, f"logged without being expected: {stray}"
    assert not unseen, f"expected in the log but not there: {unseen}"
