"""Writes `resources/notices/`: what ships with the program, under which licence, with the licence texts.

    .venv/bin/python build/notices.py     after `dev.py lock` changed build/locks/run.txt

Names and versions come from the lock file, licences and their texts from the installed packages. What no package says
of itself stands in the tables below. Texts that come with no package are kept by hand in `resources/notices/texts/`.
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NOTICES = ROOT / "resources" / "notices"
TEXTS = NOTICES / "texts"

# Packages that name their licence only in prose, or not at all.
LICENCES = {
    "colorama": "BSD-3-Clause",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    "peewee": "MIT",
    "reportlab": "BSD-3-Clause",
    "rl-accel": "BSD-3-Clause",
    "segno": "BSD-3-Clause",
    "shellingham": "ISC",
    "sqlcipher3": "Zlib",
}
QT = ("pyside6-addons", "pyside6-essentials", "shiboken6")
KEPT_BY_HAND = {name: ["LGPL-3.0.txt", "GPL-3.0.txt"] for name in QT} | {"colorama": ["colorama.txt"]}

HEAD = """\
# What ships with ARCaller Desktop

Written by `build/notices.py` from `build/locks/run.txt`. ARCaller Desktop itself is under the Apache License 2.0. Texts
are in `texts/`, beside this file, unless another place is named.

## Python packages

| package | version | licence | text |
|---|---|---|---|
"""

TAIL = """
## Inside those packages

| part | where | licence | text |
|---|---|---|---|
| Qt 6 | PySide6, shiboken6 | LGPL-3.0 | `LGPL-3.0.txt`, `GPL-3.0.txt` |
| PDFium (Qt PDF) | PySide6-Addons | BSD-3-Clause and Apache-2.0 | `PDFium.txt` |
| SQLCipher | sqlcipher3 | BSD-3-Clause, © Zetetic LLC | `SQLCipher.txt` |
| SQLite | sqlcipher3 | public domain | |
| OpenSSL | sqlcipher3, cryptography | Apache-2.0 | `cryptography.txt` |
| Argon2 reference code | argon2-cffi-bindings | CC0-1.0 or Apache-2.0 | `cryptography.txt` |
| Rust crates | oxedi | as listed by oxedi | `oxedi.txt` |

## Inside the installed program

| part | where | licence | text |
|---|---|---|---|
| Python | `python313.dll` and the files beside it | PSF-2.0 | `Python.txt` |
| libffi, bzip2, zlib, OpenSSL and others in Python | the same | as told there | `Python.txt` |
| PyInstaller's boot loader | both programs | GPL-2.0-or-later with its exception for boot loaders | `PyInstaller.txt` |
| Microsoft's C and C++ run-time libraries | `VCRUNTIME140.dll` and the like | passed on unchanged | `Python.txt` |

## Other parts

| part | where | licence | text |
|---|---|---|---|
| Lucide icons | `resources/icons/` | ISC | `resources/icons/LICENSE` |
| Noto Sans, cut to the letters we need | `resources/fonts/` | OFL-1.1 | `resources/fonts/OFL-1.1.txt` |
| OCR-A by John Sauter | `resources/fonts/` | public domain | `resources/fonts/OCRA-LICENSE.txt` |

## Qt under the LGPL

The program uses Qt 6 and its Python binding PySide6 as separate shared libraries under the GNU Lesser General Public
License, version 3. They are unchanged; you may replace them with your own build of the same version by exchanging the
files in the `PySide6` and `shiboken6` folders of the installed program. Nothing in our licence forbids that or taking
the program apart to see how your changes work. The source of this version of Qt is published by The Qt Company.

## What does not ship

The program holds no CPT, revenue code or taxonomy texts and none of the official texts of claim adjustment or remark
codes. Short labels in `resources/rules/` are our own words.
"""


def locked() -> dict[str, str]:
    """Names and versions in the run lock."""
    text = (ROOT / "build" / "locks" / "run.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", text, re.MULTILINE))


def licence_of(name: str) -> str:
    if name in LICENCES:
        return LICENCES[name]
    if name in QT:
        return "LGPL-3.0"
    said = distribution(name).metadata
    expression = said["License-Expression"] or said["License"] or ""
    if not re.fullmatch(r"[A-Za-z0-9.+() -]{2,60}", expression):
        sys.exit(f"{name} does not say its licence: add it to LICENCES in build/notices.py")
    return str(expression)


def texts_of(name: str) -> list[str]:
    """The names of this package's files in `texts/`, written there when the package brings them."""
    if name in KEPT_BY_HAND:
        return KEPT_BY_HAND[name]
    files = [
        file
        for file in distribution(name).files or []
        if file.parts[0].endswith(".dist-info") and re.search(r"licen[cs]e|copying|notice", file.name, re.IGNORECASE)
    ]
    if not files:
        sys.exit(f"{name} brings no licence text: add it by hand and name it in KEPT_BY_HAND in build/notices.py")
    parts = [f"{file.name}\n\n{file.read_text().strip()}\n" for file in sorted(files, key=str)]
    target = TEXTS / f"{name}.txt"
    target.write_text("\n\n".join(parts), encoding="utf-8", newline="\n")
    return [target.name]


def main() -> int:
    TEXTS.mkdir(parents=True, exist_ok=True)
    rows = []
    for name, version in sorted(locked().items()):
        try:
            texts = ", ".join(f"`{text}`" for text in texts_of(name))
            rows.append(f"| {name} | {version} | {licence_of(name)} | {texts} |")
        except PackageNotFoundError:
            sys.exit(f"{name} is not installed; run: python3 build/dev.py lint")
    (NOTICES / "THIRD-PARTY.md").write_text(HEAD + "\n".join(rows) + "\n" + TAIL, encoding="utf-8", newline="\n")
    print(f"{len(rows)} packages listed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
