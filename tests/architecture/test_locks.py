"""The lock files hold everything that is needed, everywhere it is needed, with hashes and without addresses."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ROOT / "build" / "locks"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
ASKED_FOR = {
    "run": PROJECT["project"]["dependencies"],
    "dev": [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]],
}
SYSTEMS = {
    "windows": {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "platform_machine": "AMD64"},
    "linux": {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix", "platform_machine": "x86_64"},
}
PYTHONS = ("3.11", "3.12", "3.13", "3.14")


def locked(name: str) -> dict[str, Requirement]:
    text = (LOCKS / f"{name}.txt").read_text("utf-8")
    found = [Requirement(line) for line in re.findall(r"^([A-Za-z0-9].*?) *\\$", text, re.MULTILINE)]
    return {canonicalize_name(requirement.name): requirement for requirement in found}


@pytest.mark.parametrize("name", ["run", "dev"])
def test_no_index_is_named(name):
    text = (LOCKS / f"{name}.txt").read_text("utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*--(?!hash=sha256:)", text, re.MULTILINE)


@pytest.mark.parametrize("name", ["run", "dev"])
def test_every_package_has_one_version_and_a_hash(name):
    text = (LOCKS / f"{name}.txt").read_text("utf-8")
    blocks = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    assert len(blocks) == len(locked(name)) > 20
    for block in blocks:
        assert re.match(r"[A-Za-z0-9._-]+==[^ ]+ ", block)
        assert "--hash=sha256:" in block


@pytest.mark.parametrize("name", ["run", "dev"])
def test_the_lock_holds_what_the_project_asks_for(name):
    lock = locked(name)
    for line in ASKED_FOR[name]:
        asked = Requirement(line)
        (pin,) = lock[canonicalize_name(asked.name)].specifier
        assert asked.specifier.contains(pin.version), f"{line} is locked at {pin.version}: python3 build/dev.py lock"


def test_both_locks_agree():
    dev = locked("dev")
    for name, requirement in locked("run").items():
        assert str(dev[name]) == str(requirement)


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("system", sorted(SYSTEMS))
@pytest.mark.parametrize("name", ["run", "dev"])
def test_nothing_is_missing_on_any_supported_system(name, system, python):
    environment = SYSTEMS[system] | {"python_version": python, "python_full_version": f"{python}.0", "extra": ""}
    environment |= {"platform_python_implementation": "CPython", "implementation_name": "cpython"}
    lock = locked(name)
    missing = []
    for package in lock:
        try:
            needs = distribution(package).requires or []
        except PackageNotFoundError:
            continue  # locked for Windows, this is not Windows; those few need nothing themselves
        for need in map(Requirement, needs):
            if need.marker is not None and not need.marker.evaluate(environment):
                continue
            found = lock.get(canonicalize_name(need.name))
            if found is None or (found.marker is not None and not found.marker.evaluate(environment)):
                missing.append(f"{package} needs {need}")
    # pip itself comes with every environment.
    assert [line for line in missing if not line.endswith("needs pip")] == []
