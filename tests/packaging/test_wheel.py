"""A wheel holds the program and everything it ships, and finds its own resources where it is installed."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (path,) = folder.glob("*.whl")
    return path


def test_every_resource_and_every_module_is_in_it(wheel):
    inside = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    shipped = {f"arcaller_desktop/{path.relative_to(ROOT).as_posix()}" for path in files(ROOT / "resources")}
    code = {path.relative_to(ROOT).as_posix() for path in files(ROOT / "arcaller_desktop")}
    assert inside == shipped | code


def files(folder: Path) -> list[Path]:
    """What git would keep: no caches, nothing hidden."""
    found = [path for path in folder.rglob("*") if path.is_file()]
    return [
        path
        for path in found
        if not any(part == "__pycache__" or part.startswith(".") for part in path.relative_to(folder).parts)
    ]


def test_an_installed_program_finds_its_resources(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path)
    code = "from arcaller_desktop.base.paths import resource; print(resource('notices', 'THIRD-PARTY.md'))"
    # Its folder comes first: the checkout, linked into this environment, must not answer instead.
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); {code}"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    found = Path(done.stdout.strip())
    assert found == tmp_path / "arcaller_desktop" / "resources" / "notices" / "THIRD-PARTY.md"
    assert found.is_file()


def test_the_entry_point_is_the_command_arcaller(wheel):
    archive = zipfile.ZipFile(wheel)
    (name,) = [name for name in archive.namelist() if name.endswith("entry_points.txt")]
    assert "arcaller = arcaller_desktop.app.main:main" in archive.read(name).decode()
