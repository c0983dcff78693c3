"""What the documents point at exists."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import arcaller_desktop

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [
    ROOT / "README.md",
    ROOT / "build" / "windows" / "README.md",
    ROOT / "arcaller_desktop" / "ARCHITECTURE.md",
    ROOT / "arcaller_desktop" / "CHANGELOG.md",
]
TOP = ("arcaller_desktop/", "ui/", "resources/", "tests/", "build/", ".ci/", ".readme/")
PACKAGES = tuple(f"{path.parent.name}/" for path in (ROOT / "arcaller_desktop").glob("*/__init__.py"))


def words_in_code(text: str) -> list[str]:
    without_blocks = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    return re.findall(r"`([^`\n]+)`", without_blocks)


def places(text: str) -> list[str]:
    """Every word in backticks that is a path of this repository, braces opened: `a/{b,c}.py` is two."""
    found = []
    for word in words_in_code(text):
        if " " in word or "<" in word or "NNNN" in word or not word.startswith(TOP + PACKAGES):
            continue
        braces = re.search(r"\{([^}]+)\}", word)
        options = braces[1].split(",") if braces else [""]
        found += [word.replace(braces[0], option) if braces else word for option in options]
    return found


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_paths_in_documents_exist(document):
    missing = []
    for place in places(document.read_text("utf-8")):
        roots = (ROOT, ROOT / "arcaller_desktop")
        if not any(list(root.glob(place.rstrip("/"))) for root in roots):
            missing.append(place)
    assert missing == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_and_pictures_in_documents_exist(document):
    targets = re.findall(r"\]\(([^)#]+)[^)]*\)", document.read_text("utf-8"))
    local = [target for target in targets if "://" not in target]
    assert [target for target in local if not (document.parent / target).exists()] == []


def test_the_architecture_page_names_every_package_and_dependency():
    page = (ROOT / "arcaller_desktop" / "ARCHITECTURE.md").read_text("utf-8")
    for package in PACKAGES:
        assert f"`{package.rstrip('/')}`" in page, package
    for line in tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]:
        name = re.match(r"[A-Za-z0-9_-]+", line)[0]
        assert f"| {name} |" in page, f"{name}: say what it replaces, its licence, and that it freezes"


def test_the_architecture_page_says_the_one_noun_rule():
    assert "one noun, one file name" in (ROOT / "arcaller_desktop" / "ARCHITECTURE.md").read_text("utf-8").lower()


def test_the_changelog_knows_this_version():
    text = (ROOT / "arcaller_desktop" / "CHANGELOG.md").read_text("utf-8")
    assert f"## {arcaller_desktop.__version__}" in text
