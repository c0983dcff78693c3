"""What people got done, weighted by what it takes, and what came of it.

Units: a call to a representative is 1.0. Kept in tenths, so that sums are exact.
"""

from __future__ import annotations

from dataclasses import dataclass

from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.outcomes import Action, Channel, Outcome

_BY_ACTION = {
    Action.CORRECTED_CLAIM: 12,
    Action.REPROCESS_ON_CALL: 13,
    Action.RECONSIDERATION: 30,
    Action.APPEAL_L1: 30,
    Action.APPEAL_L2: 50,
    Action.APPEAL_L3: 50,
}
_TRACES = frozenset({Outcome.PAID_UNPOSTED, Outcome.PAID_UNCASHED, Outcome.PAID_TO_PATIENT, Outcome.OFFSET})
_BY_CHANNEL = {
    Channel.PHONE: 10,
    Channel.CHAT: 10,
    Channel.PATIENT_PHONE: 10,
    Channel.IVR: 7,
    Channel.PORTAL: 5,
    Channel.ELECTRONIC: 5,
    Channel.FAX: 5,
    Channel.MAIL: 5,
    Channel.OFFICE: 2,
}


def tenths(channel: Channel, outcome: Outcome, action: Action | None) -> int:
    """The units of one touch in tenths: the most that its next step, its outcome or its channel stands for."""
    by_outcome = 15 if outcome in _TRACES else 0
    by_action = _BY_ACTION.get(action, 0) if action is not None else 0
    return max(_BY_CHANNEL[channel], by_outcome, by_action)


@dataclass(frozen=True, kw_only=True, slots=True)
class Output:
    """One person over a stretch of days."""

    user_id: UserId
    name: str
    touches: int = 0
    claims: int = 0
    tenths: int = 0
    calls: int = 0
    call_seconds: int = 0
    hold_seconds: int = 0
    settled: int = 0
    """Claims they touched on which nothing is open any more."""
    recovered_cents: Money = 0
    """Insurance payments on claims whose newest touch before the payment was theirs."""
    checked: int = 0
    score: int | None = None
    """The middle of their checks; None without one."""

    @property
    def settled_percent(self) -> int | None:
        """Of the claims touched, those settled."""
        return round(100 * self.settled / self.claims) if self.claims else None

    @property
    def cents_per_touch(self) -> Money | None:
        """What a touch brought in."""
        return round(self.recovered_cents / self.touches) if self.touches else None
