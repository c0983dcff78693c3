"""Freezes the program into one folder, `dist/ARCaller/`, with PyInstaller, and makes sure of what is in it.

    python build/make_app.py               freeze, list, self-check
    python build/make_app.py --no-check    without running the result

Run it with the Python that holds the development lock (`python3 build/dev.py app` does); the folder is for the system
it runs on. Work files stand in `.work/freeze-…/`. Beside the folder stands `ARCaller.files.txt` with the size and
SHA-256 of every file, to compare two builds.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / ".work" / f"freeze-{sys.platform}"
DIST = ROOT / "dist"
NAME = "ARCaller"
COMMAND = "arcaller-cli"
SUFFIX = ".exe" if sys.platform == "win32" else ""

# 2026-01-01. What PyInstaller writes a time into gets this one, so that the same input gives the same bytes.
EPOCH = "1767225600"

# Never in what we ship: licensed texts, what only development needs, and the big parts of Qt that nothing here uses.
FORBIDDEN_FILES = re.compile(
    r"qt6?(qml|quick|virtualkeyboard|webengine|charts)|opengl32sw|/translations/|tcl8|tk8|_tkinter|libgtk|"
    r"pytest|hypothesis|x12sdk|edi_835_parser",
    re.IGNORECASE,
)
FORBIDDEN_MODULES = re.compile(
    r"^(oxedi\.edi_835_parser|x12sdk|pyx12|pytest|_pytest|hypothesis|mypy|tkinter|PySide6\.(QtQml|QtQuick|QtCharts)|tests)\b"
)

VERSION_RESOURCE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers=({numbers}), prodvers=({numbers}), mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1,
                    subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "ARCaller Desktop"),
      StringStruct("FileDescription", "ARCaller Desktop"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "ARCaller"),
      StringStruct("LegalCopyright", "Apache License 2.0"),
      StringStruct("OriginalFilename", "ARCaller.exe"),
      StringStruct("ProductName", "ARCaller Desktop"),
      StringStruct("ProductVersion", "{version}")])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])])
  ]
)
"""


def version() -> str:
    text = (ROOT / "arcaller_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        sys.exit("arcaller_desktop/__init__.py names no version")
    return found[1]


def write_version_resource() -> Path:
    """What Windows shows under Properties > Details; read by PyInstaller."""
    numbers = [*re.findall(r"\d+", version()), "0", "0", "0", "0"][:4]
    WORK.mkdir(parents=True, exist_ok=True)
    path = WORK / "version.txt"
    path.write_text(VERSION_RESOURCE.format(numbers=", ".join(numbers), version=version()), encoding="utf-8")
    return path


def freeze(dist: Path) -> Path:
    """Runs PyInstaller; gives the made folder."""
    folder = dist / NAME
    shutil.rmtree(folder, ignore_errors=True)
    WORK.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--workpath", str(WORK), "--distpath", str(dist), str(ROOT / "build" / "arcaller.spec")]
    subprocess.run(
        command,
        cwd=ROOT,
        check=True,
        env=os.environ | {"SOURCE_DATE_EPOCH": EPOCH, "PYTHONHASHSEED": "0", "PYTHONUTF8": "1"},
    )
    return folder


def files_of(folder: Path) -> list[Path]:
    return sorted((path for path in folder.rglob("*") if path.is_file()), key=lambda path: path.as_posix().lower())


def what_must_not_ship(folder: Path) -> list[str]:
    """Names of files and modules in the frozen folder that may not be there."""
    found = [name for file in files_of(folder) if FORBIDDEN_FILES.search(name := file.relative_to(folder).as_posix())]
    (toc,) = WORK.glob("arcaller/PYZ-*.toc")
    # The second part of the table of contents: (module, file, kind).
    content = ast.literal_eval(toc.read_text(encoding="utf-8"))
    modules = [entry[0] for part in content if isinstance(part, list) for entry in part]
    return found + [module for module in modules if FORBIDDEN_MODULES.search(module)]


def write_list(folder: Path) -> Path:
    """Size and SHA-256 of every file, one a line."""
    lines = []
    for file in files_of(folder):
        data = file.read_bytes()
        lines.append(f"{hashlib.sha256(data).hexdigest()} {len(data):>10} {file.relative_to(folder).as_posix()}")
    path = folder.parent / f"{NAME}.files.txt"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    return path


def sizes(folder: Path) -> list[tuple[str, int]]:
    """What takes the room, largest first; links count once."""
    by_part: Counter[str] = Counter()
    for file in files_of(folder):
        if file.is_symlink():
            continue
        parts = file.relative_to(folder).parts
        inside = parts[1:] if parts[0] == "_internal" else parts
        by_part[inside[0] if len(inside) > 1 else part_of(inside[0])] += file.stat().st_size
    return by_part.most_common()


def part_of(name: str) -> str:
    """The kind of a file that stands alone."""
    if name.startswith((NAME, COMMAND)):
        return "our program and the pure Python parts"
    if name.endswith((".dll", ".pyd")) or ".so" in name:
        return "Python and system libraries"
    return "other files"


def print_sizes(folder: Path) -> None:
    table = sizes(folder)
    for part, size in table[:12]:
        print(f"  {size / 1e6:8.1f} MB  {part}")
    rest = sum(size for _, size in table[12:])
    print(f"  {rest / 1e6:8.1f} MB  the rest")
    print(f"  {sum(size for _, size in table) / 1e6:8.1f} MB  {folder.name} in all")


def self_check(folder: Path) -> int:
    """Runs the frozen program's own check; what it writes to its error output counts as a failure."""
    done = subprocess.run(
        [str(folder / f"{COMMAND}{SUFFIX}"), "--self-check"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    print(done.stdout, end="")
    print(done.stderr, end="", file=sys.stderr)
    return 1 if done.returncode or done.stderr else 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Freeze the program into dist/ARCaller/.")
    parser.add_argument("--dist", type=Path, default=DIST, help="where the folder goes")
    parser.add_argument("--no-check", action="store_true", help="do not run the result")
    arguments = parser.parse_args()
    started = time.monotonic()
    folder = freeze(arguments.dist.absolute())
    wrong = what_must_not_ship(folder)
    if wrong:
        print("This may not ship:", *wrong, sep="\n  ", file=sys.stderr)
        return 1
    print(f"{NAME} {version()} frozen in {time.monotonic() - started:.0f} s")
    print_sizes(folder)
    print(f"Files and their hashes: {write_list(folder)}")
    return 0 if arguments.no_check else self_check(folder)


if __name__ == "__main__":
    sys.exit(main())
