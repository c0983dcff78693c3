"""Shipped files are found wherever the program runs from; a practice is kept out of folders that would spoil it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from arcaller_desktop.base import paths


def test_a_checkout_uses_the_resources_beside_the_package():
    root = Path(paths.__file__).resolve().parents[2]
    assert paths.resource("notices", "THIRD-PARTY.md") == root / "resources" / "notices" / "THIRD-PARTY.md"
    assert paths.resource().is_dir()


def test_a_wheel_uses_the_resources_inside_the_package(monkeypatch, tmp_path):
    package = tmp_path / "site-packages" / "arcaller_desktop"
    package.mkdir(parents=True)
    # Somebody else's folder of that name beside us is not ours.
    (package.parent / "resources").mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", package)
    assert paths.resource("icons", "phone.svg") == package / "resources" / "icons" / "phone.svg"


def test_the_frozen_program_uses_what_was_packed_with_it(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("fonts") == tmp_path / "arcaller_desktop" / "resources" / "fonts"


def test_demo_practices_live_apart_from_real_ones():
    own, demo = paths.default_data_folder(), paths.default_demo_folder()
    assert own != demo
    assert not demo.is_relative_to(own)
    assert not own.is_relative_to(demo)
    assert paths.default_data_folder(shared=True) != own


def test_logs_and_backups_stand_beside_the_data_file():
    data = Path("practice") / "lakeside.arcdb"
    assert paths.logs_folder(data) == Path("practice") / "logs"
    assert paths.backups_folder(data) == Path("practice") / "backups"


@pytest.mark.parametrize(
    ("folder", "danger"),
    [
        ("/home/ana/ARCaller", None),
        ("/home/ana/Dropbox/ARCaller", "sync"),
        ("/home/ana/Dropbox (Lakeside Clinic)/ARCaller", "sync"),
        ("/home/ana/OneDrive - Lakeside Clinic/billing", "sync"),
        ("/home/ana/Google Drive/billing", "sync"),
        ("/home/ana/iCloud Drive", "sync"),
        ("/home/ana/boxes/mailbox", None),
        ("\\\\server\\billing", "network"),
        ("//server/billing", "network"),
    ],
)
def test_network_and_sync_folders_are_told_by_their_path(folder, danger):
    assert paths.folder_danger(Path(folder), environment={}) == danger


def test_a_renamed_onedrive_is_known_by_what_windows_says(tmp_path):
    environment = {"OneDriveCommercial": str(tmp_path / "Cloud")}
    assert paths.folder_danger(tmp_path / "Cloud" / "billing", environment=environment) == "sync"
    assert paths.folder_danger(tmp_path / "Clouds" / "billing", environment=environment) is None


def test_a_folder_under_syncthing_is_known_by_its_mark(tmp_path):
    (tmp_path / ".stfolder").mkdir()
    assert paths.folder_danger(tmp_path / "deep" / "billing", environment={}) == "sync"


def test_the_deepest_mount_decides():
    mounts = "overlay / overlay rw 0 0\nserver:/vol /mnt/share nfs4 rw 0 0\ntmpfs /mnt/share/local tmpfs rw 0 0\n"
    assert paths._file_system_of(Path("/mnt/share/billing"), mounts) == "nfs4"
    assert paths._file_system_of(Path("/mnt/share/local/billing"), mounts) == "tmpfs"
    assert paths._file_system_of(Path("/mnt/shared"), mounts) == "overlay"
