"""The command line as a person or a script uses it."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import jsonschema
import pytest

import arcaller_desktop.cli
from arcaller_desktop.app import main as entry
from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.security import key_file
from arcaller_desktop.security.passwords import HashCost
from arcaller_desktop.services.practices import CreatePractice, create_practice

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent.parent / "services")]  # plain modules of texts

SCHEMAS = Path(arcaller_desktop.cli.__file__).parent / "schemas"
PASSWORD = "a long enough password"


@dataclass(frozen=True)
class Said:
    """How one command ended."""

    code: int
    out: str
    err: str

    def answer(self, command: str):
        """The one JSON object on standard output, checked against the command's schema."""
        content = json.loads(self.out)
        schema = json.loads((SCHEMAS / f"{command}.json").read_text("utf-8"))
        jsonschema.validate(content, schema, format_checker=jsonschema.FormatChecker())
        return content


@pytest.fixture(autouse=True)
def quick_passwords(monkeypatch):
    """A cheap hash: every sign-in here would cost half a second more."""
    quick = {"time": 1, "memory_kib": 8, "lanes": 1}
    monkeypatch.setattr(key_file, "HashCost", lambda **cost: HashCost(**(cost or quick)))


@pytest.fixture(autouse=True)
def own_environment(monkeypatch, tmp_path):
    """Nothing of the developer's own, and nobody at the keyboard."""
    monkeypatch.setenv("ARCALLER_PASSWORD", PASSWORD)
    monkeypatch.delenv("ARCALLER_DATA", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("sys.stdin", io.StringIO(""))


@pytest.fixture
def arcaller(capsys):
    """Runs one command in this process."""

    def run(*words) -> Said:
        capsys.readouterr()
        code = entry.main([str(word) for word in words])
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return run


@pytest.fixture
def data(tmp_path) -> Path:
    """An empty practice of Ada's."""
    path = tmp_path / "data" / "maple.arcdb"
    order = CreatePractice(practice_name="Maple", login="ada", user_name="Ada Admin", password=PASSWORD)
    create_practice(path, order, FixedClock(date(2026, 3, 12)))
    return path


@pytest.fixture
def here(arcaller, data):
    """Runs one command on Ada's practice, on a Thursday."""
    return lambda *words: arcaller(*words, "--data", data, "--as-of", "2026-03-12")
