"""What reaches the console: one JSON object or words, whatever the console and whoever reads."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from two_claims import CLAIMS

from arcaller_desktop.app import main as entry
from arcaller_desktop.cli.answers import plain

PASSWORD = "a long enough password"
ROOT = Path(entry.__file__).parents[2]
ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a shell and /dev/full are needed")


@pytest.fixture
def odd(arcaller, tmp_path):
    """A practice in a folder whose name looks like markup, with a patient whom few code pages can write."""
    data = tmp_path / "Dr Łukasz [old] & Söhne" / "maple [x].arcdb"
    assert arcaller("init", "--practice", "Maple", "--user", "ada", "--data", data).code == 0
    file = tmp_path / "claims [red].837"
    file.write_bytes(CLAIMS.replace(b"*RIVERA*", "*NGUYỄN [b]*".encode()))
    assert arcaller("import", file, "--data", data).code == 0
    return data


def process(*words, data, **environment):
    command = [sys.executable, "-m", "arcaller_desktop.app.main", *map(str, words), "--data", str(data)]
    surroundings = {**os.environ, "ARCALLER_PASSWORD": PASSWORD, **environment}
    return subprocess.run(
        command, capture_output=True, check=False, env=surroundings, stdin=subprocess.DEVNULL, cwd=ROOT
    )


def test_a_path_is_said_as_it_is_and_on_one_line(arcaller, tmp_path):
    folder = tmp_path / "a [bold] folder" / ("with a long name " * 8).strip()
    data = folder / "oak.arcdb"
    assert str(data) in arcaller("init", "--practice", "Oak", "--user", "ada", "--data", data).out
    assert str(folder / "b.arcbackup") in arcaller("backup", folder / "b.arcbackup", "--data", data).out
    said = arcaller("restore", folder / "b.arcbackup", "--user", "ada", "--data", data)
    assert str(data) in said.out
    assert str(folder / "backups" / "oak replaced ") in said.out
    assert str(folder / "q.csv") in arcaller("export", "queue", "--out", folder / "q.csv", "--data", data).out


def test_data_is_never_markup(arcaller, odd):
    assert "nguyễn [b]" in arcaller("queue", "--data", odd).out.lower()
    assert plain("C:\\[old]") == r"C:\\\[old]"


@pytest.mark.parametrize("encoding", ["cp1252", "cp437", "ascii", "utf-8"])
def test_no_console_is_too_old_for_a_name(odd, encoding):
    said = process("queue", data=odd, PYTHONIOENCODING=encoding)
    assert (said.returncode, said.stderr) == (0, b"")
    assert b"A2" in said.stdout
    missing = process("queue", data=odd.with_name("Łódź.arcdb"), PYTHONIOENCODING=encoding)
    assert missing.returncode == 3
    assert b"There is no practice" in missing.stderr


@pytest.mark.parametrize("words", [("--help",), ("queue", "--help")])
def test_with_json_the_help_is_json_too(arcaller, words):
    said = arcaller(*words, "--json")
    assert said.code == 0
    assert "--help" in json.loads(said.out)["help"]


@ON_LINUX
@pytest.mark.parametrize("json_too", [(), ("--json",)])
def test_a_reader_that_has_seen_enough_is_no_error(odd, json_too):
    words = [sys.executable, "-m", "arcaller_desktop.app.main", "queue", "--data", str(odd), *json_too]
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as closed:
        said = subprocess.run(words, stdout=closed, stderr=subprocess.PIPE, check=False, cwd=ROOT)
    assert (said.returncode, said.stderr) == (0, b"")


@ON_LINUX
@pytest.mark.parametrize("json_too", [(), ("--json",)])
def test_an_answer_that_cannot_be_written_is_3(odd, json_too):
    words = [sys.executable, "-m", "arcaller_desktop.app.main", "queue", "--data", str(odd), *json_too]
    with Path("/dev/full").open("wb") as full:
        said = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, check=False, cwd=ROOT)
    assert said.returncode == 3
    assert b"Traceback" not in said.stderr
    assert b"could not be written" in said.stderr


def test_ctrl_c_while_loading_is_said(arcaller, monkeypatch):
    def stopped(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("arcaller_desktop.cli.program.run", stopped)
    assert (arcaller("queue").code, arcaller("queue").out) == (1, "")
    assert arcaller("queue", "--json").answer("error")["error"]["kind"] == "Stopped"


def test_ctrl_c_is_no_bug_wherever_it_comes(arcaller, odd, monkeypatch):
    monkeypatch.setattr("arcaller_desktop.cli.program.split_options", lambda *_: signal.raise_signal(signal.SIGINT))
    assert arcaller("queue", "--data", odd, "--json").answer("error")["error"]["kind"] == "Stopped"
