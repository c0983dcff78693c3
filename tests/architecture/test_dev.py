"""The developer's commands: what they pass on, and that a prepared environment is left alone."""

from __future__ import annotations

import hashlib
import importlib.util
import json
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def dev(monkeypatch, tmp_path):
    spec = importlib.util.spec_from_file_location("build_dev", ROOT / "build" / "dev.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "STAMP", tmp_path / ".venv" / "installed.json")
    return module


@pytest.fixture
def called(dev, monkeypatch):
    """What would have been run in .venv, as (words, environment)."""
    calls = []

    def record(*words, **environment):
        calls.append((words, environment))
        return 0

    monkeypatch.setattr(dev, "call", record)
    monkeypatch.setattr(dev, "prepare", lambda _lock: None)
    monkeypatch.setattr(dev, "install_qt_libraries", lambda *, window: None)
    return calls


def test_a_demo_without_display_walks_and_leaves_its_account_in_a_folder(dev, called, monkeypatch):
    monkeypatch.setattr(dev, "has_display", lambda: False)
    assert dev.demo(["--claims", "50"]) == 0
    (words, environment), *rest = called
    assert rest == []
    assert words[2:] == ("demo", "--claims", "50", "--headless", "--out", "demo-output")
    assert environment == {"QT_QPA_PLATFORM": "offscreen"}


def test_a_demo_keeps_the_folder_it_was_given(dev, called, monkeypatch):
    monkeypatch.setattr(dev, "has_display", lambda: False)
    dev.demo(["--headless", "--out=elsewhere"])
    assert called[0][0][2:] == ("demo", "--headless", "--out=elsewhere")


def test_a_demo_with_a_display_opens_the_window(dev, called, monkeypatch):
    monkeypatch.setattr(dev, "has_display", lambda: True)
    dev.demo(["--seed", "7"])
    assert called == [(("-m", "arcaller_desktop.app.main", "demo", "--seed", "7"), {})]


def prepared(dev, lock: str) -> None:
    python = dev.venv_python()
    python.parent.mkdir(parents=True)
    python.touch()
    wanted = hashlib.sha256((ROOT / "build" / "locks" / f"{lock}.txt").read_bytes() + str(ROOT).encode()).hexdigest()
    dev.STAMP.write_text(json.dumps({lock: wanted}), "utf-8")


def test_a_prepared_environment_is_left_alone(dev, monkeypatch):
    prepared(dev, "dev")
    monkeypatch.setattr(dev.subprocess, "run", lambda *_words, **_options: pytest.fail("nothing is to be run"))
    dev.prepare("dev")


def test_a_changed_lock_is_installed_again(dev, monkeypatch):
    prepared(dev, "dev")
    dev.STAMP.write_text('{"dev": "of an older lock"}', "utf-8")
    commands = []
    monkeypatch.setattr(dev.subprocess, "run", lambda words, **_options: commands.append(words))
    monkeypatch.setattr(dev, "link_checkout", lambda: None)
    dev.prepare("dev")
    (command,) = commands
    assert "--require-hashes" in command
    # The development lock holds the run lock: neither is installed a second time.
    dev.prepare("dev")
    dev.prepare("run")
    assert len(commands) == 1


def test_a_python_that_cannot_make_environments_is_told_what_to_install(dev, monkeypatch):
    monkeypatch.setattr(dev.importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(dev.SetupError, match="python3-venv"):
        dev.make_venv()


def test_missing_system_libraries_are_installed_and_lists_refreshed_when_needed(dev, monkeypatch):
    commands = []

    class Failed:
        returncode = 100

    class Done:
        returncode = 0

    def run(words, **_options):
        commands.append(words)
        return Failed if len(commands) == 1 else Done

    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setattr(dev, "can_load", lambda name: name != "libEGL.so.1")
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(dev.subprocess, "run", run)
    dev.install_qt_libraries(window=True)
    assert [words[:3] for words in commands] == [
        ["sudo", "apt-get", "install"],
        ["sudo", "apt-get", "update"],
        ["sudo", "apt-get", "install"],
    ]
    assert commands[0][-1] == "libegl1"


def test_without_apt_the_missing_libraries_are_named(dev, monkeypatch):
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setattr(dev, "can_load", lambda name: name != "libxcb-cursor.so.0")
    monkeypatch.setattr(dev.shutil, "which", lambda _name: None)
    with pytest.raises(dev.SetupError, match=r"libxcb-cursor\.so\.0"):
        dev.install_qt_libraries(window=True)
    dev.install_qt_libraries(window=False)
