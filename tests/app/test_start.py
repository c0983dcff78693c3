"""What a start of the window loads: nothing that only later work needs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

START = """
import json, os, sys
from PySide6.QtWidgets import QApplication
from arcaller_desktop.app.main import main
from arcaller_desktop.gui.dialogs.sign_in import SignInDialog

def painted(dialog):
    dialog.show()
    QApplication.processEvents()
    dialog.repaint()
    sys.stdout.write(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})))
    sys.stdout.flush()
    os._exit(0)

SignInDialog.exec = painted
main(["--data", sys.argv[1], "--user", "ada"])
"""
LATER = {
    "peewee",
    "sqlcipher3",
    "typer",
    "rich",
    "click",
    "reportlab",
    "openpyxl",
    "segno",
    "x12sdk",
    "pydantic",
    "oxedi",
    "jsonschema",
}


def test_the_sign_in_window_loads_nothing_of_later_work(tmp_path: Path) -> None:
    practice = tmp_path / "maple.arcdb"
    practice.touch()  # nobody opens it before a password is given
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(tmp_path)}
    words = [sys.executable, "-c", START, str(practice)]
    ran = subprocess.run(words, env=surroundings, capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 0, ran.stderr
    loaded = set(json.loads(ran.stdout))
    assert {"PySide6", "arcaller_desktop"} <= loaded
    assert loaded & LATER == set()
