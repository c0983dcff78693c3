"""Everything that ships is listed with its licence, and the texts are there."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOTICES = ROOT / "resources" / "notices"
LISTED = (NOTICES / "THIRD-PARTY.md").read_text("utf-8")


def test_every_package_of_the_run_lock_is_listed_with_its_version():
    lock = (ROOT / "build" / "locks" / "run.txt").read_text("utf-8")
    packages = dict(re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", lock, re.MULTILINE))
    rows = dict(re.findall(r"^\| ([a-z0-9._-]+) \| (\d[^ ]*) \|", LISTED, re.MULTILINE))
    assert rows == packages, "run: .venv/bin/python build/notices.py"


def test_every_text_named_is_there_and_every_text_there_is_named():
    named = set(re.findall(r"`([^`/]+\.txt)`", LISTED))
    assert named == {path.name for path in (NOTICES / "texts").iterdir()}
    for path in re.findall(r"`(resources/[^`]+)`", LISTED):
        assert (ROOT / path).exists(), path


def test_every_text_says_something():
    for path in (NOTICES / "texts").iterdir():
        assert len(path.read_text("utf-8")) > 200, path.name


def test_the_licence_is_the_one_the_project_names():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["license"] == "Apache-2.0"
    assert "Apache License" in (ROOT / "LICENSE").read_text("utf-8")
