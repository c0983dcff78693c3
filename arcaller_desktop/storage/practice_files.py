"""The files of one practice: `<practice>.arcdb` and what lives beside it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from arcaller_desktop.base.errors import RefusedError
from arcaller_desktop.base.paths import DATA_SUFFIX, FolderDanger, backups_folder, folder_danger


class UnsafeFolderError(RefusedError):
    """A practice would not be safe there."""

    def __init__(self, danger: FolderDanger) -> None:
        where = "a network drive" if danger == "network" else "a folder that another program synchronises"
        super().__init__(
            f"A practice cannot live on {where}: its file would be damaged sooner or later.",
            "Choose a folder on this PC's own disk; keep backups wherever you like.",
        )


class NotAPracticeNameError(RefusedError):
    """The name does not end as ours do."""

    def __init__(self, file_name: str) -> None:
        super().__init__(f"{file_name} is not the name of a practice.", f"Choose a name that ends in {DATA_SUFFIX}.")


@dataclass(frozen=True, slots=True)
class PracticeFiles:
    """Names only; nothing is opened."""

    database: Path

    @property
    def keys(self) -> Path:
        """The data key, wrapped for each user."""
        return self.database.with_suffix(".keys")

    @property
    def anchor(self) -> Path:
        """The head of the audit trail."""
        return self.database.with_suffix(".anchor")

    @property
    def tries(self) -> Path:
        """Failed sign-ins."""
        return self.database.with_suffix(".tries")

    @property
    def lock(self) -> Path:
        """Held by the window that has the practice open."""
        return self.database.with_suffix(".lock")

    @property
    def logs_of_writes(self) -> tuple[Path, Path]:
        """SQLite's own `-wal` and `-shm`, which belong to the database as long as they exist."""
        return (
            self.database.with_name(f"{self.database.name}-wal"),
            self.database.with_name(f"{self.database.name}-shm"),
        )

    @property
    def backups(self) -> Path:
        """The folder for backups that the program makes by itself."""
        return backups_folder(self.database)

    def check_place(self) -> None:
        """Raises NotAPracticeNameError or UnsafeFolderError."""
        if self.database.suffix.lower() != DATA_SUFFIX:
            raise NotAPracticeNameError(self.database.name)
        danger = folder_danger(self.database.parent)
        if danger is not None:
            raise UnsafeFolderError(danger)
