"""The practice's own plain words for procedure codes."""

from __future__ import annotations

from arcaller_desktop.storage.database import PracticeDatabase


def own_descriptions(database: PracticeDatabase) -> dict[str, str]:
    """Code to words, for the codes the practice has described."""
    return dict(database.rows("SELECT code, text FROM service_description"))
