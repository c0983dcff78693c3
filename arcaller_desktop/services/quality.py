"""Checks of calls: a sample each week, the form, feedback, objections and what came of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from arcaller_desktop.base.errors import RefusedError, UserError
from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.quality import Fatal, Part, dispute_until, review_lacks, sample, score
from arcaller_desktop.domain.roles import Permission, may, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage import quality as stored
from arcaller_desktop.storage.quality import TouchToCheck

SHOWN_DAYS = 90


class UnfitReviewError(UserError):
    """The check cannot be saved as it is. `lacks` are (field, message)."""

    def __init__(self, lacks: tuple[tuple[str, str], ...]) -> None:
        super().__init__("The check was not saved.", " ".join(message for _, message in lacks))
        self.lacks = lacks


class CheckedAlreadyError(RefusedError):
    """Somebody was quicker."""

    def __init__(self) -> None:
        super().__init__("This touch has been checked already.", "Take the next one.")


class OwnWorkError(RefusedError):
    """Nobody judges their own work."""

    def __init__(self) -> None:
        super().__init__("This is your own work.", "Somebody else checks it.")


class NoDisputeError(RefusedError):
    """There is nothing to object to, or it is too late."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason, "Speak with your team lead.")


@dataclass(frozen=True, kw_only=True, slots=True)
class ReviewTouch:
    """The form as it was filled in."""

    touch_id: int
    marks: Mapping[Part, int | None]
    fatal: tuple[Fatal, ...] = ()
    feedback: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class DisputeReview:
    """Whoever was checked objects."""

    touch_id: int
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class DecideDispute:
    """What comes of an objection: the marks as they stand from now on."""

    touch_id: int
    marks: Mapping[Part, int | None]
    fatal: tuple[Fatal, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class QualityView:
    """What is to be checked this week, and what was checked. A caller sees their own alone."""

    week: date
    to_check: tuple[TouchToCheck, ...]
    checked: tuple[TouchToCheck, ...]
    may_check: bool


def quality_view(context: Context) -> QualityView:
    """The sample of the week up to today, and the checks of the last SHOWN_DAYS days."""
    today = context.clock.today()
    week = today - timedelta(days=today.weekday())
    first = week - timedelta(days=7)
    may_check = may(context.user.role, Permission.ASSIGN_WORK)
    checked = stored.checked_since(context.database, today - timedelta(days=SHOWN_DAYS))
    if not may_check:
        sees_all = may(context.user.role, Permission.SEE_FIGURES)
        checked = [one for one in checked if sees_all or one.user_id == context.user.id]
        return QualityView(week=first, to_check=(), checked=tuple(checked), may_check=False)
    found = [one for one in stored.candidates(context.database, first, today) if one.user_id != context.user.id]
    chosen = sample(found, week=week)
    return QualityView(
        week=first,
        to_check=tuple(stored.touches_numbered(context.database, chosen)),
        checked=tuple(checked),
        may_check=True,
    )


def review_touch(context: Context, command: ReviewTouch) -> Changes:
    """Saves a check. Raises NotAllowedError, OwnWorkError, CheckedAlreadyError or UnfitReviewError."""
    require(context.user, Permission.ASSIGN_WORK)
    lacks = review_lacks(command.marks, command.fatal, command.feedback)
    if lacks:
        raise UnfitReviewError(lacks)
    refuse_card_numbers(command.feedback)
    with context.database.transaction():
        touch = stored.find_touch(context.database, command.touch_id)
        if touch is None or touch.review_id is not None:
            raise CheckedAlreadyError
        if touch.user_id == context.user.id:
            raise OwnWorkError
        total = score(command.marks, command.fatal)
        review_id = stored.add_review(
            context.database,
            command.touch_id,
            reviewer=context.user.id,
            at=context.clock.now(),
            on=context.clock.today(),
            marks=command.marks,
            fatal=command.fatal,
            score=total,
            feedback=command.feedback.strip(),
        )
        context.audit(
            "quality.review",
            "quality_review",
            review_id,
            after={"touch": command.touch_id, "score": total, "fatal": [fault.value for fault in command.fatal]},
        )
    return Changes.QUALITY


def dispute_review(context: Context, command: DisputeReview) -> Changes:
    """Objects to a check of one's own work, in time and once. Raises NoDisputeError."""
    text = command.text.strip()
    refuse_card_numbers(text)
    with context.database.transaction():
        touch = stored.find_touch(context.database, command.touch_id)
        if touch is None or touch.review_id is None or touch.reviewed_on is None:
            raise NoDisputeError("This touch has not been checked.")
        if touch.user_id != context.user.id:
            raise NoDisputeError("Only whoever did the work may object.")
        if touch.dispute:
            raise NoDisputeError("There is an objection already.")
        if context.clock.today() > dispute_until(touch.reviewed_on):
            raise NoDisputeError("The time to object is over.")
        if len(text) < 10:
            raise NoDisputeError("Say what the check overlooked.")
        stored.set_dispute(context.database, touch.review_id, text, context.clock.today())
        context.audit("quality.dispute", "quality_review", touch.review_id)
    return Changes.QUALITY


def decide_dispute(context: Context, command: DecideDispute) -> Changes:
    """Ends an objection; not by whoever did the check. Raises NotAllowedError, NoDisputeError or OwnWorkError."""
    require(context.user, Permission.ASSIGN_WORK)
    with context.database.transaction():
        touch = stored.find_touch(context.database, command.touch_id)
        if touch is None or touch.review_id is None or not touch.dispute or touch.decision:
            raise NoDisputeError("There is no open objection.")
        if context.user.id in {touch.user_id, touch.reviewer_id}:
            raise OwnWorkError
        total = score(command.marks, command.fatal)
        decision = "changed" if (total, command.fatal) != (touch.score, touch.fatal) else "upheld"
        stored.set_decision(
            context.database,
            touch.review_id,
            decision=decision,
            by=context.user.id,
            marks=command.marks,
            fatal=command.fatal,
            score=total,
        )
        context.audit(
            "quality.decide",
            "quality_review",
            touch.review_id,
            before={"score": touch.score},
            after={"score": total, "decision": decision},
        )
    return Changes.QUALITY
