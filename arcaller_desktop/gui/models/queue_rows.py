"""A row of the queue as it is shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from arcaller_desktop.domain.aging import BUCKETS, age_days, bucket_of
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.queue import QueueRow

# Places in `ShownRow.texts`, the order of `QueueColumn`.
_AGE, _STATUS, _DENIAL, _DUE, _DEADLINE, _OWNER, _CAUSES = 4, 5, 6, 7, 9, 12, 13

SOON_DAYS = 10
"""A deadline this near is marked."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ShownRow:
    """A row formatted once: `texts` in the order of the columns, the rest by column number where there is any."""

    claim_id: int
    texts: tuple[str, ...]
    status: str
    bucket: int
    """0 to 4, youngest first."""
    tones: dict[int, Tone] = field(default_factory=dict)
    tips: dict[int, str] = field(default_factory=dict)
    spoken: dict[int, str] = field(default_factory=dict)
    summary: str = ""


def shown(row: QueueRow, today: date) -> ShownRow:
    """The row as the table paints it and as a screen reader says it."""
    days = age_days(row.service_from, today)
    bucket = bucket_of(days)
    due = formats.due(row.next_action_on, today=today)
    deadline = formats.due(row.deadline_on, today=today)
    if deadline and row.deadline_assumed:
        deadline = f"~ {deadline}"
    causes = row.causes[0] if len(row.causes) == 1 else formats.count(len(row.causes), "cause") if row.causes else ""
    texts = (
        row.claim_number,
        row.patient,
        row.payer,
        formats.money(row.balance_cents),
        formats.age(days),
        row.status_label,
        row.denial,
        due,
        row.next_action,
        deadline,
        str(row.priority),
        formats.day(row.service_from),
        f"☎ {row.held_by}" if row.held_by else row.owner,
        causes,
    )
    spoken = {_AGE: f"{days} days old, bucket {bucket.label}"}
    tips: dict[int, str] = {}
    tones: dict[int, Tone] = {}
    if row.next_action_on is not None:
        tips[_DUE] = f"{row.next_action}, {formats.day(row.next_action_on)}"
        if row.next_action_on < today:
            tones[_DUE] = Tone.BAD
    if row.deadline_on is not None:
        assumed = " (assumed: no rule of this payer is known)" if row.deadline_assumed else ""
        tips[_DEADLINE] = f"{row.deadline_action} by {formats.day(row.deadline_on)}{assumed}"
        spoken[_DEADLINE] = tips[_DEADLINE]
        left = (row.deadline_on - today).days
        if left < 0:
            tones[_DEADLINE] = Tone.BAD
        elif left <= SOON_DAYS:
            tones[_DEADLINE] = Tone.WARN
    if row.denial:
        tones[_DENIAL] = Tone.BAD
    if row.causes:
        tips[_CAUSES] = tips[_STATUS] = "\n".join(row.causes)
        spoken[_CAUSES] = ", ".join(row.causes)
    if row.pended_until is not None:
        tips[_DUE] = f"Laid aside until {formats.day(row.pended_until)}"
    if row.held_by:
        tones[_OWNER] = Tone.WARN
        tips[_OWNER] = spoken[_OWNER] = f"{row.held_by} has it in hand"
    return ShownRow(
        claim_id=row.claim_id,
        texts=texts,
        status=row.status,
        bucket=BUCKETS.index(bucket),
        tones=tones,
        tips=tips,
        spoken=spoken,
        summary=_summary(row, days),
    )


def _summary(row: QueueRow, days: int) -> str:
    parts = [
        f"Claim {row.claim_number}",
        row.patient,
        row.payer,
        f"balance {formats.dollars(row.balance_cents)}",
        f"{days} days old",
        row.status_label,
    ]
    if row.denial:
        parts.append(f"denied {row.denial}")
    if row.next_action:
        parts.append(f"next {row.next_action} {formats.day(row.next_action_on)}".rstrip())
    if len(row.causes) > 1:
        parts.append(f"work because of {', '.join(row.causes)}")
    if row.held_by:
        parts.append(f"{row.held_by} has it in hand")
    if row.deadline_on is not None:
        parts.append(f"deadline {formats.day(row.deadline_on)} to {row.deadline_action}")
    return ", ".join(part for part in parts if part)
