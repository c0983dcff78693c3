"""Habits that no linter knows: where "now" comes from, where any error may be caught, that no module holds state."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import arcaller_desktop

PACKAGE = Path(arcaller_desktop.__file__).parent
CLOCK = "base/clock.py"
NOW = {("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today"), ("time", "time")}
CATCHES_ALL = {
    "app/main.py": "the last place before a person sees a traceback",
    "app/self_check.py": "whatever is missing, the other steps are still to be tried",
    "jobs/aside.py": "an error belongs to whoever asked for the work",
    "jobs/inline.py": "as in the threads, for tests",
    "jobs/threads.py": "an error belongs to whoever asked for the work",
    "jobs/worker.py": "an error has to cross to the window's process",
}


def trees() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        if not path.match("gui/forms/ui_*.py"):
            yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text("utf-8"))


def test_now_comes_from_a_clock():
    asked = [
        f"{place}:{node.lineno}"
        for place, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and (node.value.id, node.attr) in NOW
        and place != CLOCK
    ]
    assert asked == []


def test_any_error_is_caught_only_where_it_is_passed_on():
    catching = {
        place
        for place, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id == "Exception"))
    }
    assert catching == set(CATCHES_ALL)


def test_no_module_is_written_to_from_its_functions():
    assert [place for place, tree in trees() for node in ast.walk(tree) if isinstance(node, ast.Global)] == []
