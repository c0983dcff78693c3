"""The guided calls' data, read from `resources/scenarios` once a process and passed on."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from arcaller_desktop.base.paths import resource
from arcaller_desktop.domain.scenario_tables import read_library
from arcaller_desktop.domain.scenarios import ScenarioLibrary

STATUS_CALL = "S00"
"""Asks where the claim stands: the start where nothing better is known."""


@cache
def scenario_library() -> ScenarioLibrary:
    """All scenarios. Raises KeyError or ValueError where the files do not fit together."""
    folder = resource("scenarios")
    names = sorted(file.name for file in folder.iterdir() if file.name.startswith("S") and file.suffix == ".toml")
    return read_library(_table("questions.toml"), _table("choices.toml"), [_table(name) for name in names])


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("scenarios", name).read_text(encoding="utf-8"))
