"""Imports stand at the top of a file; the few that do not are listed here, each with what it saves."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "arcaller_desktop"

# Where an import may stand inside a function, what may be imported there, and why. Ruff (PLC0415)
# finds every such place first; the suppression there says the reason again for the reader of the code.
ALLOWED_INSIDE = {
    "app/main.py": {
        "arcaller_desktop.app": "window and command line are two programs: neither start pays for loading the other",
        "arcaller_desktop.cli": "Typer and Rich cost 100 ms the window does not need",
        "multiprocessing": "needed by the frozen program's worker alone",
    },
    "app/bootstrap.py": {
        "arcaller_desktop.app.window": "Qt costs 200 ms the command line does not need",
        "arcaller_desktop.app.desk": "Qt costs 200 ms the command line does not need",
    },
    "app/window.py": {
        "arcaller_desktop.app.desk": "the sign-in window is painted before the panes and dialogs are loaded",
        "arcaller_desktop.gui.dialogs.first_start": "it makes a practice, so it needs the services below",
        "arcaller_desktop.gui.dialogs.preview": "QtPdf, only when a recovery key is printed",
        "arcaller_desktop.gui.dialogs.restore": "it puts a backup back, so it needs the services below",
        "arcaller_desktop.services": "250 ms that pass while the password is typed and checked",
        "arcaller_desktop.storage": "peewee and SQLCipher: 70 ms, once somebody has signed in",
    },
    "base/paths.py": {"ctypes": "windll exists on Windows alone"},
    "edi/structure.py": {"oxedi": "50 ms, only to read a file"},
    "services/documents.py": {"arcaller_desktop.documents": "loads ReportLab: 60 ms and 20 MB"},
    "services/table_files.py": {"openpyxl": "130 ms, only for Excel files"},
    "services/cell_files.py": {"openpyxl": "130 ms, only for Excel files"},
    "services/spreadsheets.py": {"openpyxl": "130 ms, only for Excel files"},
}
HEAVY = {"openpyxl", "reportlab", "segno", "typer", "rich"}


def sources() -> list[Path]:
    return [path for path in sorted(PACKAGE.rglob("*.py")) if not path.match("gui/forms/ui_*.py")]


def imports_in_functions(path: Path) -> Iterator[tuple[int, str]]:
    """Line and full name of every import inside a function."""
    for function in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        for node in ast.walk(function):
            if isinstance(node, ast.Import):
                yield from ((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def is_allowed(place: str, name: str) -> bool:
    return any(name == library or name.startswith(f"{library}.") for library in ALLOWED_INSIDE.get(place, ()))


@pytest.mark.parametrize("path", sources(), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_no_import_hides_in_a_function(path):
    place = path.relative_to(PACKAGE).as_posix()
    hidden = [f"{place}:{line} {name}" for line, name in imports_in_functions(path) if not is_allowed(place, name)]
    assert not hidden, f"move to the top of the file, or list it with its reason in {Path(__file__).name}: {hidden}"


def test_no_place_is_listed_without_need():
    used = {
        (where, library)
        for path in sources()
        for _, name in imports_in_functions(path)
        for where, libraries in ALLOWED_INSIDE.items()
        for library in libraries
        if path.relative_to(PACKAGE).as_posix() == where and (name == library or name.startswith(f"{library}."))
    }
    assert used == {(where, library) for where, libraries in ALLOWED_INSIDE.items() for library in libraries}


@pytest.mark.parametrize("module", ["arcaller_desktop.app.main", "arcaller_desktop.jobs.worker"])
def test_starting_loads_nothing_heavy(module):
    code = f"import sys, {module}; print(*sorted(set(sys.modules) & {{'PySide6', *{sorted(HEAVY)}}}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.split() == []
