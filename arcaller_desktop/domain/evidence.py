"""What the evidence pack of a claim says: everything that happened, and the hash of every paper and file about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from arcaller_desktop.domain.letterheads import Letterhead


@dataclass(frozen=True, kw_only=True, slots=True)
class EvidenceEntry:
    """One thing that happened. `is_day` when only the date is known."""

    at: datetime
    what: str
    who: str
    title: str
    reference: str = ""
    text: str = ""
    is_day: bool = False
    zone: str = ""
    """Name of the zone that `at` is told in."""


@dataclass(frozen=True, kw_only=True, slots=True)
class EvidencePiece:
    """A paper that was made or a file that came, with the SHA-256 of its bytes."""

    what: str
    name: str
    made_on: date | None
    sha256: str


@dataclass(frozen=True, kw_only=True, slots=True)
class EvidencePack:
    """Everything the pack says, oldest first. Moments are aware and print in the zone they carry."""

    practice: Letterhead
    claim_number: str
    payer: str
    patient_name: str
    facts: tuple[tuple[str, str], ...]
    entries: tuple[EvidenceEntry, ...]
    pieces: tuple[EvidencePiece, ...]
    printed_on: date
    printed_by: str
    demo: bool = False
