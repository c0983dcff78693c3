"""A Debian 13 folder with Wine 10, in which Windows programs run on Linux. Needs root and `debootstrap`.

Debian 12's Wine is too old for Qt 6.7 and up. The folder stands in `.work/windows/debian`; the checkout is seen inside
as `/src`, the work folder as `/build`; Windows programs call that drive Z:. Mounts live only as long as each command,
so that deleting `.work` can never reach through them.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path, PureWindowsPath

ROOT = Path(__file__).resolve().parents[2]
# Several checkouts can share one, which takes some minutes and 2 GB to make.
WORK = Path(os.environ.get("ARCALLER_WINDOWS_WORK") or ROOT / ".work" / "windows").absolute()
DEBIAN = WORK / "debian"
RELEASE = "trixie"
PACKAGES = ("wine", "wine64", "fonts-dejavu-core", "fonts-liberation")
TOOLS = {
    "debootstrap": "debootstrap",
    "makensis": "nsis",
    "osslsigncode": "osslsigncode",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
}
PROGRAM = "/usr/lib/wine/wine64"
PREFIX = "/wine"
SCREENS = "/tmp/.X11-unix"  # noqa: S108 - where every X server puts its socket
_READY = DEBIAN / "arcaller-ready"


def install_tools() -> None:
    """Debian packages that the host lacks."""
    missing = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    if not missing:
        return
    if os.geteuid() != 0:
        sys.exit(f"As root, run: apt-get install {' '.join(missing)}")
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], check=True, env=quiet)
    subprocess.run(
        ["apt-get", "install", "-y", "--no-install-recommends", *missing],
        check=True,
        env=quiet,
        stdout=subprocess.DEVNULL,
    )


def set_up() -> None:
    """Leaves the folder with Wine and an empty Windows in it; instant when it is there."""
    if _READY.exists():
        return
    if os.geteuid() != 0:
        sys.exit("Setting up Wine needs root: the folder is made with debootstrap and entered with chroot.")
    WORK.mkdir(parents=True, exist_ok=True)
    if not (DEBIAN / "usr" / "bin" / "apt-get").exists():
        subprocess.run(
            ["debootstrap", "--variant=minbase", "--include=ca-certificates", RELEASE, str(DEBIAN)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    packages = " ".join(PACKAGES)
    enter(f"apt-get update -qq && apt-get install -y -qq --no-install-recommends {packages} >/dev/null")
    windows(["wineboot.exe", "-i"])
    build_icu_stub()
    _READY.touch()


def build_icu_stub() -> None:
    """WORKAROUND for Wine 10: Qt 6.10 and up load `icuuc.dll`, a part of Windows 10 that Wine lacks.

    It can go when Wine has its own. It stands in Wine's system folder alone and never ships.
    """
    target = DEBIAN / PREFIX.lstrip("/") / "drive_c" / "windows" / "system32" / "icuuc.dll"
    source = Path(__file__).with_name("icu_stub.c")
    subprocess.run(["x86_64-w64-mingw32-gcc", "-shared", "-O1", "-o", str(target), str(source)], check=True)


def enter(script: str, environment: Mapping[str, str] | None = None) -> None:
    """Runs a shell script inside the folder."""
    subprocess.run(entering(script, environment), check=True)


def entering(script: str, environment: Mapping[str, str] | None = None) -> list[str]:
    """The command that runs a shell script inside the folder, with its mounts around it."""
    names = {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/wine",
        "HOME": "/root",
        "LANG": "C.UTF-8",
        "XDG_RUNTIME_DIR": "/tmp",  # noqa: S108 - the folder's own
        "DEBIAN_FRONTEND": "noninteractive",
        **(environment or {}),
    }
    words = " ".join(f"{name}={shlex.quote(value)}" for name, value in names.items())
    inside = shlex.quote(str(DEBIAN))
    mounts = "; ".join(
        (
            "set -e",
            f"mkdir -p {inside}/src {inside}/build {inside}{SCREENS}",
            f"mount --bind /dev {inside}/dev",
            f"mount -t proc proc {inside}/proc",
            f"mount --bind {shlex.quote(str(ROOT))} {inside}/src",
            f"mount --bind {shlex.quote(str(WORK))} {inside}/build",
            f"if [ -d {SCREENS} ]; then mount --bind {SCREENS} {inside}{SCREENS}; fi",
            f"exec env -i {words} chroot {inside} sh -c {shlex.quote(script)}",
        )
    )
    return ["unshare", "--mount", "sh", "-c", mounts]


def windows_command(command: Sequence[str], *, folder: str = "/src", **environment: str) -> list[str]:
    """The Linux command that runs a Windows program in a folder given as seen inside."""
    words = shlex.join([PROGRAM, *command])
    # A display only when one is given: without, Wine has none and says so at each start.
    settings = {"WINEPREFIX": PREFIX, "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml=", **environment}
    return entering(f"cd {shlex.quote(folder)} && exec {words}", settings)


def windows(command: Sequence[str], *, folder: str = "/src", **environment: str) -> None:
    """Runs a Windows program to its end; raises CalledProcessError when it fails."""
    subprocess.run(windows_command(command, folder=folder, **environment), check=True)


def seen_by_windows(path: Path) -> str:
    """What a Windows program under Wine calls a file of the checkout or of the folder itself."""
    path = path.absolute()
    if path.is_relative_to(DEBIAN):
        return str(PureWindowsPath("Z:/", path.relative_to(DEBIAN)))
    if path.is_relative_to(WORK):
        return str(PureWindowsPath("Z:/build", path.relative_to(WORK)))
    return str(PureWindowsPath("Z:/src", path.relative_to(ROOT)))
