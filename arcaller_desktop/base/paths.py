"""Where things are: shipped files, the practice's folder and what stands beside its data file."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path, PureWindowsPath
from typing import Literal

import platformdirs

APPLICATION = "ARCaller"
DATA_SUFFIX = ".arcdb"

_PACKAGE = Path(__file__).resolve().parent.parent

FolderDanger = Literal["network", "sync"]

_DRIVE_REMOTE = 4  # what Windows' GetDriveType says of a mapped network drive
_NETWORK_FILE_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "davfs", "fuse.sshfs", "fuse.rclone"}
)
_SYNC_FOLDER_NAMES = frozenset(
    {
        "box",
        "box sync",
        "creative cloud files",
        "dropbox",
        "google drive",
        "googledrive",
        "icloud drive",
        "iclouddrive",
        "my drive",
        "nextcloud",
        "onedrive",
        "owncloud",
        "pcloud drive",
        "pclouddrive",
        "synologydrive",
    }
)
_SYNC_FOLDER_BEGINNINGS = ("dropbox (", "onedrive - ")  # business accounts add the company's name
_SYNC_MARKS = (".dropbox", ".dropbox.cache", ".stfolder", ".sync_exclude.lst")
_SYNC_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder under `resources/`, in a checkout, a wheel and the frozen program."""
    return _resources_folder().joinpath(*parts)


def _resources_folder() -> Path:
    frozen_folder: str | None = getattr(sys, "_MEIPASS", None)
    if frozen_folder is not None:
        return Path(frozen_folder) / _PACKAGE.name / "resources"
    in_checkout = _PACKAGE.parent / "resources"
    # Beside an installed package "resources" could be anybody's; a checkout has its pyproject.toml there too.
    if (_PACKAGE.parent / "pyproject.toml").is_file() and in_checkout.is_dir():
        return in_checkout
    return _PACKAGE / "resources"


def is_frozen() -> bool:
    """Whether this is the packaged program and not Python running from source."""
    return bool(getattr(sys, "frozen", False))


def default_data_folder(*, shared: bool = False) -> Path:
    """The folder offered at first start: this user's own, or the machine's when several Windows users share the PC."""
    if shared:
        return platformdirs.site_data_path(APPLICATION, appauthor=False)
    # Local, not roaming: a roaming profile would copy the database over the network at every sign-in.
    return platformdirs.user_data_path(APPLICATION, appauthor=False, roaming=False)


def default_demo_folder() -> Path:
    """Where demonstration practices live, apart from real ones."""
    return platformdirs.user_data_path(f"{APPLICATION} Demo", appauthor=False, roaming=False)


def logs_folder(data_file: Path) -> Path:
    return data_file.parent / "logs"


def backups_folder(data_file: Path) -> Path:
    return data_file.parent / "backups"


def folder_danger(path: Path, *, environment: Mapping[str, str] | None = None) -> FolderDanger | None:
    """Why a practice must not be kept here: `network`, `sync`, or None when the folder is fit.

    SQLite's locks do not hold over a network, and a sync program copies the file half written. It need not exist yet.
    """
    if str(path).startswith(("\\\\", "//")):
        return "network"
    whole = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would ask a network drive that may hang
    if _is_on_network(whole):
        return "network"
    if _is_synchronised(whole, os.environ if environment is None else environment):
        return "sync"
    return None


def _is_synchronised(path: Path, environment: Mapping[str, str]) -> bool:
    for name in (part.lower() for part in path.parts):
        if name in _SYNC_FOLDER_NAMES or name.startswith(_SYNC_FOLDER_BEGINNINGS):
            return True
    roots = [Path(environment[name]) for name in _SYNC_VARIABLES if environment.get(name)]
    if any(path.is_relative_to(root) for root in roots):
        return True
    return any((folder / mark).exists() for folder in (path, *path.parents) for mark in _SYNC_MARKS)


def _is_on_network(path: Path) -> bool:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - windll exists on Windows alone

        return bool(ctypes.windll.kernel32.GetDriveTypeW(PureWindowsPath(path).anchor) == _DRIVE_REMOTE)
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return _file_system_of(path, mounts) in _NETWORK_FILE_SYSTEMS


def _file_system_of(path: Path, mounts: str) -> str:
    """The type of the deepest mount that holds the path, from the text of /proc/self/mounts."""
    kind, depth = "", -1
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        folder = Path(fields[1].replace("\\040", " "))
        if path.is_relative_to(folder) and len(folder.parts) >= depth:
            kind, depth = fields[2], len(folder.parts)
    return kind
