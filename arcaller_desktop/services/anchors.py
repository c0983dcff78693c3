"""Keeping the anchor beside the database in step with the audit trail, and noticing when they part."""

from __future__ import annotations

from typing import Literal

from arcaller_desktop.security.anchor import Anchor, AnchorDamagedError, DataMissingError, read_anchor, write_anchor
from arcaller_desktop.storage.audit_chain import audit_head, seal_of_event
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.practice_files import PracticeFiles

AnchorState = Literal["held", "absent", "damaged", "data missing"]


def keep_anchor(database: PracticeDatabase, *, even_backwards: bool = False) -> None:
    """Writes where the trail ends now: at sign-in, when the program is idle, and at its end."""
    head = audit_head(database)
    anchor = Anchor(count=head.count, seal=head.seal)
    write_anchor(PracticeFiles(database.path).anchor, anchor, database.keys.audit, even_backwards=even_backwards)


def anchor_state(database: PracticeDatabase) -> AnchorState:
    """How the anchor and the trail agree."""
    try:
        return "held" if check_anchor(database) else "absent"
    except AnchorDamagedError:
        return "damaged"
    except DataMissingError:
        return "data missing"


def check_anchor(database: PracticeDatabase) -> bool:
    """False when there is no anchor. Raises DataMissingError or AnchorDamagedError."""
    anchor = read_anchor(PracticeFiles(database.path).anchor, database.keys.audit)
    if anchor is None:
        return False
    if seal_of_event(database, anchor.count) != anchor.seal:
        raise DataMissingError(expected=anchor.count, found=audit_head(database).count)
    return True
