"""The keys of one open practice, held in memory only."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True, slots=True)
class PracticeKeys:
    """Each 32 bytes, derived from the practice's data key. Never written to a disk, a log or a command line."""

    database: bytes = field(repr=False)
    audit: bytes = field(repr=False)
    backup: bytes = field(repr=False)
    data: bytes = field(repr=False, default=b"")
    """The data key itself, needed to wrap it for one more user. Whoever holds `database` can read everything already,
    so hiding this one behind a further key would protect nothing."""
