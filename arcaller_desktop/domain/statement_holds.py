"""What keeps an account from getting a statement, in words for the list of a run."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class HoldReason(IntEnum):
    """Why not. The strongest comes first and is the one that is named."""

    NOT_BILLED_HERE = 1
    BANKRUPTCY = 2
    LEGAL = 3
    DECEASED = 4
    NO_BILL = 5
    COLLECTIONS = 6
    DISPUTE = 7
    ASSISTANCE = 8
    ON_HOLD = 9
    MINOR = 10
    WITH_PAYER = 11
    BILLED_ELSEWHERE = 12
    STALE_PAYMENTS = 13
    RETURNED_MAIL = 14
    CREDIT = 15
    NOTHING_OWED = 16
    SMALL = 17
    ADDRESS = 18
    PLAN = 19
    REVIEW = 20
    CYCLE = 21
    PAPER = 22
    LEFT_OUT = 23


HOLD_LABELS: dict[HoldReason, str] = {
    HoldReason.NOT_BILLED_HERE: "Follow-up only",
    HoldReason.BANKRUPTCY: "Bankruptcy",
    HoldReason.LEGAL: "Legal hold",
    HoldReason.DECEASED: "Deceased",
    HoldReason.NO_BILL: "May not be billed",
    HoldReason.COLLECTIONS: "In collections",
    HoldReason.DISPUTE: "In dispute",
    HoldReason.ASSISTANCE: "Assistance asked for",
    HoldReason.ON_HOLD: "On hold by hand",
    HoldReason.MINOR: "Minor",
    HoldReason.WITH_PAYER: "Still with a payer",
    HoldReason.BILLED_ELSEWHERE: "Billed elsewhere",
    HoldReason.STALE_PAYMENTS: "Payments not imported",
    HoldReason.RETURNED_MAIL: "Mail came back",
    HoldReason.CREDIT: "Credit",
    HoldReason.NOTHING_OWED: "Nothing owed",
    HoldReason.SMALL: "Small balance",
    HoldReason.ADDRESS: "Address",
    HoldReason.PLAN: "Plan is kept",
    HoldReason.REVIEW: "Review before collections",
    HoldReason.CYCLE: "Asked not long ago",
    HoldReason.PAPER: "Cannot be printed",
    HoldReason.LEFT_OUT: "Left out by hand",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Hold:
    """One reason, with what a biller wants to know about it."""

    reason: HoldReason
    words: str


def strongest(holds: list[Hold]) -> Hold | None:
    """The hold that is named when there are several."""
    return min(holds, key=lambda hold: hold.reason, default=None)
