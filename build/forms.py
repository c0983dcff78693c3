"""Compiles the Qt Designer forms `ui/*.ui` to `arcaller_desktop/gui/forms/ui_*.py`.

    python build/forms.py            compile what changed, remove what has no source any more
    python build/forms.py --check    only say what is stale, missing, orphaned or edited by hand; exit 1 if any

The compiled files are checked in, so that running the program needs no compiler. Their first two lines hold the hash of
the source and of what follows. Standard library only; the compiler comes from .venv.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def read(path: Path) -> str:
    """The file's text with plain line ends, whatever git made of them on this machine."""
    return path.read_text(encoding="utf-8").replace("\r\n", "\n")


def first_lines(name: str, source: str, body: str) -> str:
    return (
        f"# Compiled from ui/{name}.ui sha256 {digest(source)}. Do not edit; run: python build/forms.py\n"
        f"# What follows has sha256 {digest(body)}\n"
    )


def faults(root: Path = ROOT) -> list[str]:
    """One line for every form whose source and compiled file do not belong together."""
    found = []
    sources = {path.stem: path for path in sorted((root / "ui").glob("*.ui"))}
    compiled_folder = root / "arcaller_desktop" / "gui" / "forms"
    for name, path in sources.items():
        target = compiled_folder / f"ui_{name}.py"
        if not target.exists():
            found.append(f"missing: {target.name} is not compiled yet from ui/{name}.ui")
            continue
        head, body = split_head(read(target))
        expected = first_lines(name, read(path), body).splitlines()
        if head[:1] != expected[:1]:
            found.append(f"stale: ui/{name}.ui changed after {target.name} was compiled")
        elif head != expected:
            found.append(f"edited: {target.name} was changed by hand")
    orphans = [path.name for path in compiled_folder.glob("ui_*.py") if path.stem.removeprefix("ui_") not in sources]
    found += [f"orphaned: {name} has no source in ui/" for name in sorted(orphans)]
    return found


def split_head(text: str) -> tuple[list[str], str]:
    lines = text.split("\n", 2)
    return lines[:2], lines[2] if len(lines) == 3 else ""


def compile_all(root: Path = ROOT) -> list[str]:
    """Bring every compiled form up to date; return the names of the files written or removed."""
    folder = root / "arcaller_desktop" / "gui" / "forms"
    touched = []
    for path in sorted((root / "ui").glob("*.ui")):
        name = path.stem
        target = folder / f"ui_{name}.py"
        command = [str(compiler()), "--generator", "python", str(path)]
        done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
        if done.returncode or done.stderr.strip():
            sys.exit(f"ui/{path.name}: {done.stderr.strip()}")
        body = done.stdout.replace("\r\n", "\n")
        text = first_lines(name, read(path), body) + body
        if not target.exists() or read(target) != text:
            target.write_text(text, encoding="utf-8", newline="\n")
            touched.append(target.name)
    for path in sorted(folder.glob("ui_*.py")):
        if not (root / "ui" / f"{path.stem.removeprefix('ui_')}.ui").exists():
            path.unlink()
            touched.append(f"{path.name} (removed)")
    return touched


def compiler() -> Path:
    name = "pyside6-uic.exe" if sys.platform == "win32" else "pyside6-uic"
    scripts = "Scripts" if sys.platform == "win32" else "bin"
    for folder in (Path(sys.executable).parent, ROOT / ".venv" / scripts):
        if (folder / name).exists():
            return folder / name
    sys.exit("The form compiler is not installed yet. Run: python3 build/dev.py forms")


def main() -> int:
    parser = argparse.ArgumentParser(description="Compile ui/*.ui.")
    parser.add_argument("--check", action="store_true", help="change nothing, say what is out of step")
    if parser.parse_args().check:
        lines = faults()
        print("\n".join(lines) or "all forms are up to date")
        return 1 if lines else 0
    print("\n".join(compile_all()) or "all forms were up to date")
    return 0


if __name__ == "__main__":
    sys.exit(main())
