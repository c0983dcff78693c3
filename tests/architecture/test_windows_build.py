"""What the Windows build installs and what its uninstaller removes; trial.py tries the built program."""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def build(monkeypatch):
    """Imports a script of the build by its name."""
    monkeypatch.syspath_prepend(str(ROOT / "build" / "windows"))
    monkeypatch.setattr(sys, "path", sys.path[:])
    return importlib.import_module


def test_windows_gets_every_locked_package_and_nothing_is_judged_for_linux(build):
    wanted = build("interpreter").requirements()
    locked = (ROOT / "build" / "locks" / "run.txt").read_text("utf-8")
    pins = set(re.findall(r"^[a-z0-9._-]+==\S+", wanted, re.MULTILINE))
    assert set(re.findall(r"^[a-z0-9._-]+==\S+", locked, re.MULTILINE)) < pins
    assert {pin.partition("==")[0] for pin in pins} >= {"pyinstaller", "pefile", "colorama"}
    assert "sys_platform" not in wanted
    assert all("--hash=sha256:" in entry for entry in re.split(r"\n(?=[a-z])", wanted.partition("\n")[2]) if entry)


def test_the_uninstaller_removes_files_first_and_then_their_folders_the_deepest_first(build, monkeypatch, tmp_path):
    make_windows = build("make_windows")
    folder = tmp_path / "ARCaller"
    for name in ("ARCaller.exe", "_internal/a/b/c.txt", "_internal/łąka.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    monkeypatch.setattr(make_windows, "DIST", tmp_path)
    monkeypatch.setattr(make_windows, "FOLDER", folder)
    lines = make_windows.write_installed_list().read_bytes().decode("utf-16-le").split("\r\n")
    assert lines[-1] == ""
    files = [line for line in lines if line and not line.endswith("\\")]
    folders = [line for line in lines if line.endswith("\\")]
    assert sorted(files) == sorted(["ARCaller.exe", r"_internal\a\b\c.txt", r"_internal\łąka.txt"])
    assert folders == ["_internal\\a\\b\\", "_internal\\a\\", "_internal\\"]
    assert lines == [*files, *folders, ""]


def test_the_portable_zip_is_the_same_for_the_same_folder(build, monkeypatch, tmp_path):
    make_windows = build("make_windows")
    folder = tmp_path / "ARCaller"
    folder.mkdir()
    (folder / "ARCaller.exe").write_bytes(b"program")
    monkeypatch.setattr(make_windows, "DIST", tmp_path)
    monkeypatch.setattr(make_windows, "FOLDER", folder)
    first = make_windows.make_zip().read_bytes()
    (folder / "ARCaller.exe").touch()
    assert make_windows.make_zip().read_bytes() == first
