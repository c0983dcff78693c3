"""What the printed summary of one payer call says: who, when, what was asked and answered, and what happens next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from arcaller_desktop.domain.letterheads import Letterhead
from arcaller_desktop.domain.money import Money


@dataclass(frozen=True, kw_only=True, slots=True)
class AskedAnswered:
    """One question of the call and the payer's answer in the caller's words."""

    question: str
    answer: str


@dataclass(frozen=True, kw_only=True, slots=True)
class CalledClaim:
    """One claim that was spoken of: its facts, the answers, the outcome and the next step."""

    claim_number: str
    payer_claim_number: str = ""
    patient_name: str
    """In order: `Luis M Hernández`."""
    member_id: str = ""
    birth_date: date | None = None
    service_from: date | None = None
    service_to: date | None = None
    provider: str = ""
    charge_cents: Money
    balance_cents: Money
    asked: tuple[AskedAnswered, ...] = ()
    outcome: str
    """The status in words: `Denied: no authorization`."""
    action: str = ""
    """What was done on or right after the call."""
    next_action: str = ""
    next_date: date | None = None
    owner: str = ""
    close_reason: str = ""
    """Instead of a next step, when nothing more is to be done."""
    note: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class CallAddendum:
    """Something added after the call was saved."""

    added_at: datetime
    author: str
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class CallSummaryContent:
    """Everything one call summary says. Moments are aware and print in the zone they carry."""

    practice: Letterhead
    call_number: str
    caller: str
    started_at: datetime
    ended_at: datetime
    zone: str = ""
    """Name of the caller's zone: `CT`."""
    payer_started_at: datetime | None = None
    """The same moment on the payer's clock, when it differs."""
    payer_zone: str = ""
    hold_seconds: int = 0
    line_seconds: int = 0
    """In the payer's automated menu."""
    talk_seconds: int = 0
    payer: str
    channel: str = "Phone"
    numbers_dialled: tuple[str, ...] = ()
    phone_path: str = ""
    rep_name: str = ""
    rep_id: str = ""
    reference: str = ""
    """Empty: the payer gave none, and the representative's name with the date stands for it."""
    no_reference_reason: str = ""
    claims: tuple[CalledClaim, ...]
    addenda: tuple[CallAddendum, ...] = ()
    printed_on: date
    demo: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class CallLogContent:
    """Several call summaries behind one another: all about a claim, or all of a day."""

    title: str
    practice: Letterhead
    calls: tuple[CallSummaryContent, ...]
