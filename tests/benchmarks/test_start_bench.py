"""From nothing to the painted sign-in window, beside a bare PySide6 dialog: whole processes, taken in turns."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

ROUNDS = 9

BARE = """
import os
from PySide6.QtWidgets import QApplication, QDialog, QFormLayout, QLineEdit, QPushButton
application = QApplication([])
dialog = QDialog()
form = QFormLayout(dialog)
form.addRow("Name", QLineEdit())
form.addRow("Password", QLineEdit())
form.addRow(QPushButton("Sign in"))
dialog.show()
QApplication.processEvents()
dialog.repaint()
os._exit(0)
"""
OURS = """
import os, sys
from PySide6.QtWidgets import QApplication
from arcaller_desktop.app.main import main
from arcaller_desktop.gui.dialogs.sign_in import SignInDialog

def painted(dialog):
    dialog.show()
    QApplication.processEvents()
    dialog.repaint()
    os._exit(0)

SignInDialog.exec = painted
main(["--data", sys.argv[1], "--user", "ada"])
"""


def seconds(script: str, practice: Path) -> tuple[float, float]:
    """Wall and processor time of a process of its own."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(practice.parent)}
    before, start = os.times(), time.perf_counter()
    subprocess.run([sys.executable, "-c", script, str(practice)], env=surroundings, check=True)
    wall, after = time.perf_counter() - start, os.times()
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return wall, spent


def test_time_to_the_painted_sign_in_window(tmp_path: Path, record_property: Callable[[str, object], None]) -> None:
    practice = tmp_path / "maple.arcdb"
    practice.touch()
    taken: dict[str, list[tuple[float, float]]] = {"bare": [], "ours": []}
    for number in range(ROUNDS + 1):
        for name, script in (("bare", BARE), ("ours", OURS)):
            measured = seconds(script, practice)
            if number:  # the first fills the disk cache and writes the .pyc files
                taken[name].append(measured)
    print()
    figures = {name: [median(column) for column in zip(*values, strict=True)] for name, values in taken.items()}
    for name, (wall, spent) in figures.items():
        print(f"{name}: {wall * 1000:5.0f} ms, {spent * 1000:5.0f} ms of processor")
    ratio = figures["ours"][1] / figures["bare"][1]
    print(f"ratio of processor time {ratio:.2f}, {(figures['ours'][1] - figures['bare'][1]) * 1000:.0f} ms more")
    record_property("ratio", ratio)
