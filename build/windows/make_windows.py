"""The Windows installer and the portable zip, in `dist/windows/`, with one command: `python3 build/dev.py windows`.

On Linux the freezing runs under Wine, with a pinned and checked Windows Python and the locked wheels; on Windows with
the Python at hand, and `makensis` (NSIS 3) on the PATH. Nothing is fetched once tools and wheels are there.

    --no-freeze     pack again what stands in dist/windows/ARCaller
    --trial         then install, drive and photograph it (Linux): see trial.py

Signing, when a certificate is given: ARCALLER_CERTIFICATE names a PKCS#12 file, ARCALLER_CERTIFICATE_PASSWORD its
password, ARCALLER_TIMESTAMP a timestamp server. osslsigncode does it on Linux, signtool on Windows.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "build"))

import interpreter  # noqa: E402 - beside this file
import make_app  # noqa: E402 - in build/
import wine  # noqa: E402 - beside this file

DIST = ROOT / "dist" / "windows"
FOLDER = DIST / "ARCaller"
ON_WINDOWS = sys.platform == "win32"
GOAL_BYTES = 60_000_000
LONG_AGO = (2026, 1, 1, 0, 0, 0)


def freeze() -> None:
    arguments = ["--no-check", "--dist"]
    if ON_WINDOWS:
        command = [sys.executable, str(ROOT / "build" / "make_app.py"), *arguments, str(DIST)]
        subprocess.run(command, cwd=ROOT, check=True)
        return
    python = wine.seen_by_windows(interpreter.set_up() / "python.exe")
    wine.windows([python, "build/make_app.py", *arguments, wine.seen_by_windows(DIST)], PYTHONUTF8="1")


def set_up() -> None:
    if ON_WINDOWS:
        if shutil.which("makensis") is None:
            sys.exit("The installer is made by NSIS 3: install it and put makensis on the PATH.")
        return
    wine.install_tools()
    wine.set_up()
    interpreter.set_up()


def sign(*files: Path) -> None:
    """Signs in place when a certificate is given; otherwise leaves everything as it is."""
    certificate = os.environ.get("ARCALLER_CERTIFICATE")
    if not certificate:
        return
    password, server = (os.environ.get(f"ARCALLER_{name}", "") for name in ("CERTIFICATE_PASSWORD", "TIMESTAMP"))
    for file in files:
        if ON_WINDOWS:
            command = ["signtool", "sign", "/f", certificate, "/p", password, "/fd", "sha256"]
            command += ["/tr", server, "/td", "sha256"] if server else []
            subprocess.run([*command, str(file)], check=True)
            continue
        signed = file.with_suffix(".signed")
        command = ["osslsigncode", "sign", "-pkcs12", certificate, "-pass", password, "-h", "sha256"]
        command += ["-ts", server] if server else []
        subprocess.run([*command, "-n", "ARCaller Desktop", "-in", str(file), "-out", str(signed)], check=True)
        signed.replace(file)


def make_zip() -> Path:
    """The folder to unpack anywhere and run: the same bytes for the same folder."""
    path = DIST / f"ARCaller-{make_app.version()}-portable.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in make_app.files_of(FOLDER):
            entry = zipfile.ZipInfo(f"ARCaller/{file.relative_to(FOLDER).as_posix()}", LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, file.read_bytes())
    return path


def write_installed_list() -> Path:
    """What an uninstall removes: files, then their folders with a backslash behind, the deepest first."""
    names = [str(file.relative_to(FOLDER)).replace("/", "\\") for file in make_app.files_of(FOLDER)]
    folders = sorted((path for path in FOLDER.rglob("*") if path.is_dir()), key=lambda path: -len(path.parts))
    names += [str(folder.relative_to(FOLDER)).replace("/", "\\") + "\\" for folder in folders]
    path = DIST / "installed.txt"
    path.write_bytes("".join(f"{name}\r\n" for name in names).encode("utf-16-le"))
    return path


def make_installer(*, version: str = "", path: Path | None = None, quickly: bool = False) -> Path:
    """Another version, place and a quicker, larger packing are for the trial."""
    version = version or make_app.version()
    path = path or DIST / f"ARCaller-{version}-setup.exe"
    numbers = [*(part for part in version.split(".") if part.isdigit()), "0", "0", "0", "0"][:4]
    kilobytes = sum(file.stat().st_size for file in make_app.files_of(FOLDER)) // 1024
    values = {
        "VERSION": version,
        "NUMBERS": ".".join(numbers),
        "SOURCE": str(FOLDER),
        "SEP": os.sep,
        "OUTPUT": str(path),
        "LIST": str(write_installed_list()),
        "ICON": str(ROOT / "resources" / "brand" / "arcaller.ico"),
        "LICENCE": str(ROOT / "LICENSE"),
        "SIZE": str(kilobytes),
    }
    command = ["makensis", "-V2", "-WX", *(f"-D{name}={value}" for name, value in values.items())]
    command += ["-DQUICKLY"] if quickly else []
    subprocess.run(
        [*command, str(Path(__file__).with_name("installer.nsi"))],
        check=True,
        env=os.environ | {"SOURCE_DATE_EPOCH": make_app.EPOCH},
    )
    return path


def timed(name: str, step: Callable[[], object]) -> None:
    started = time.monotonic()
    step()
    print(f"{name:<10} {time.monotonic() - started:6.1f} s", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description="Make the Windows installer and the portable zip.")
    parser.add_argument("--no-freeze", action="store_true", help="pack again what stands in dist/windows/ARCaller")
    parser.add_argument("--trial", action="store_true", help="then install, drive and photograph it (Linux)")
    arguments = parser.parse_args()
    DIST.mkdir(parents=True, exist_ok=True)
    timed("set up", set_up)
    if not arguments.no_freeze:
        timed("freeze", freeze)
    sign(FOLDER / "ARCaller.exe", FOLDER / "arcaller-cli.exe")
    made: list[Path] = []
    timed("zip", lambda: made.append(make_zip()))
    timed("installer", lambda: made.append(make_installer()))
    sign(made[-1])
    for file in made:
        data = file.read_bytes()
        print(f"{len(data) / 1e6:7.1f} MB  {hashlib.sha256(data).hexdigest()}  {file.relative_to(ROOT)}")
    if made[-1].stat().st_size > GOAL_BYTES:
        print(f"The installer is over its goal of {GOAL_BYTES / 1e6:.0f} MB.", file=sys.stderr)
        return 1
    if arguments.trial and not ON_WINDOWS:
        trial = Path(__file__).with_name("trial.py")
        return subprocess.run([sys.executable, str(trial)], check=False).returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
