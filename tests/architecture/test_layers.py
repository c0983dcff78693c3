"""Every package has its place, says what belongs in it, and no file hides behind a name that says nothing."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "arcaller_desktop"
PACKAGES = sorted(path.parent.name for path in PACKAGE.glob("*/__init__.py"))

SAYS_NOTHING = re.compile(r"(^|_)(utils?|helpers?|commons?|misc|managers?|stuff)(_|$)")


def layers() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    (contract,) = [c for c in project["tool"]["importlinter"]["contracts"] if c["type"] == "layers"]
    assert contract["exhaustive"]
    return [name.strip() for layer in contract["layers"] for name in layer.split("|")]


def test_every_package_is_placed():
    assert sorted(layers()) == PACKAGES


@pytest.mark.parametrize("name", PACKAGES)
def test_a_package_says_what_belongs_in_it_and_holds_no_code_of_its_own(name):
    tree = ast.parse((PACKAGE / name / "__init__.py").read_text("utf-8"))
    assert ast.get_docstring(tree)
    assert len(tree.body) == 1, "import from the module that has it, not from the package"


def test_only_packages_stand_in_the_program_s_folder():
    assert sorted(path.name for path in PACKAGE.glob("*.py")) == ["__init__.py"]


def test_every_folder_with_code_is_a_package():
    folders = {path.parent for path in PACKAGE.rglob("*.py")}
    assert not [str(folder) for folder in folders if not (folder / "__init__.py").exists()]


def test_file_names_say_something():
    places = [*PACKAGE.rglob("*.py"), *(ROOT / "build").glob("*.py"), *(ROOT / "tests").rglob("*.py")]
    assert not [path.name for path in places if SAYS_NOTHING.search(path.stem)]


def test_build_is_a_folder_of_programs_and_tests_mirror_the_packages():
    assert not (ROOT / "build" / "__init__.py").exists()
    beside = {"architecture", "benchmarks", "data", "flows", "packaging"}
    folders = {path.name for path in (ROOT / "tests").iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert folders - beside <= set(PACKAGES)


def test_the_top_level_is_the_one_the_design_fixes():
    fixed = {"arcaller_desktop", "ui", "resources", "tests", "build"}
    # Left by the developer's commands and by tools.
    passing = {"dist", "demo-output", "__pycache__"}
    folders = {path.name for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith(".")}
    assert fixed <= folders <= fixed | passing
