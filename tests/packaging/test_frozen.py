"""The frozen program does the main job: it is frozen here and then driven as a biller's PC would."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from arcaller_desktop.services.demo.files import demo_files

ROOT = Path(__file__).resolve().parents[2]
SUFFIX = ".exe" if sys.platform == "win32" else ""
FROZEN_BEFORE = "ARCALLER_FROZEN"
"""Names a folder that `build/make_app.py` made a moment ago, to spare freezing it again."""
DAY = "2026-03-31"
PASSWORD = "a long enough password 7"
UNWANTED = ("Qt6Qml", "Qt6Quick", "VirtualKeyboard", "translations", "edi_835_parser", "_tkinter", "pytest", "x12sdk")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The frozen folder, moved away from where it was made: nothing may lean on the checkout or the build folder."""
    moved = tmp_path_factory.mktemp("moved łąka") / "ARCaller"
    if os.environ.get(FROZEN_BEFORE):
        return Path(shutil.copytree(os.environ[FROZEN_BEFORE], moved, symlinks=True))
    dist = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "build/make_app.py", "--no-check", "--dist", str(dist)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (dist / "ARCaller.files.txt").is_file()
    return Path(shutil.move(dist / "ARCaller", moved))


@pytest.fixture
def surroundings(tmp_path):
    """A user without Python, checkout or settings."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT", "TEMP", "TMP")}
    kept["LANG"] = "C.UTF-8"
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}
    return kept | home | {"QT_QPA_PLATFORM": "offscreen", "ARCALLER_PASSWORD": PASSWORD}


@pytest.fixture
def arcaller(folder, surroundings, tmp_path):
    """Runs arcaller-cli and gives its JSON; its exit code must be one of those expected."""

    def run(*words: str, codes: tuple[int, ...] = (0,)) -> dict:
        command = [str(folder / f"arcaller-cli{SUFFIX}"), *words, "--json", "--as-of", DAY]
        done = subprocess.run(
            command, env=surroundings, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False
        )
        assert done.returncode in codes, done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return json.loads(done.stdout)

    return run


def test_both_programs_stand_in_it_and_nothing_unwanted(folder):
    names = [path.relative_to(folder).as_posix() for path in folder.rglob("*")]
    assert {f"ARCaller{SUFFIX}", f"arcaller-cli{SUFFIX}"} <= set(names)
    assert [name for name in names if any(word in name for word in UNWANTED)] == []
    assert any(name.endswith("resources/notices/THIRD-PARTY.md") for name in names)


def test_the_self_check_passes_and_says_nothing_on_the_error_output(folder, surroundings, tmp_path):
    # The window's program: the one that starts worker processes on a biller's PC.
    command = [str(folder / f"ARCaller{SUFFIX}"), "--self-check", str(tmp_path / "report.txt")]
    done = subprocess.run(command, env=surroundings, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)
    report = (tmp_path / "report.txt").read_text("utf-8")
    assert (done.returncode, done.stderr) == (0, ""), report + done.stderr
    assert re.search(r"import .*[1-9]\d* claims posted by the worker process", report)
    assert "FAILED" not in report


def test_a_damaged_installation_fails_its_self_check(folder, surroundings, tmp_path):
    icon = next(folder.rglob("resources/icons/phone.svg"))
    text = icon.read_text("utf-8")
    icon.write_text("<svg", encoding="utf-8")
    try:
        command = [str(folder / f"arcaller-cli{SUFFIX}"), "--self-check"]
        done = subprocess.run(
            command, env=surroundings, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False
        )
    finally:
        icon.write_text(text, encoding="utf-8")
    assert done.returncode == 1
    assert re.search(r"FAILED\s+icons", done.stdout)


def test_the_demo_walks_the_main_job(arcaller, tmp_path):
    told = arcaller("demo", "--headless", "--claims", "60", "--data", "demo.arcdb", "--out", "out")
    account = told["walk"]["account"]
    assert account["check"] == []
    assert account["statement"]["reprint_identical"]
    for paper in ("statement.pdf", "call-summary.pdf", "plan-agreement.pdf"):
        assert (tmp_path / "out" / paper).read_bytes().startswith(b"%PDF")
    assert (tmp_path / "out" / "window-queue-dark.png").stat().st_size > 20_000


def test_a_practice_is_made_and_files_are_worked(arcaller, tmp_path):
    incoming = tmp_path / "incoming"
    incoming.mkdir()
    for file in demo_files(claims=20, until=date.fromisoformat(DAY)):
        (incoming / file.name).write_bytes(file.data)
    practice = ("--data", str(tmp_path / "Łąka practice.arcdb"), "--user", "ada")
    arcaller("init", "--practice", "Łąka", *practice)
    seen = arcaller("import", str(incoming), "--dry-run", *practice, codes=(0, 1))
    taken = arcaller("import", str(incoming), *practice, codes=(0, 1))
    assert [file["claims"] for file in seen["files"]] == [file["claims"] for file in taken["files"]]
    assert sum(file["posted"] for file in taken["files"]) > 20
    again = arcaller("import", str(incoming), *practice, codes=(0, 1))
    assert sum(file["posted"] for file in again["files"]) == 0
    assert arcaller("queue", *practice)["items"]
    assert arcaller("check", *practice)["findings"] == []
