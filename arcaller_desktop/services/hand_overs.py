"""The hand-over sheet: what a shift leaves open, on paper, kept with its hash."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from arcaller_desktop.base.clock import zone_of
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.business_days import add_working_days
from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.hand_overs import HandOverContent
from arcaller_desktop.domain.outcomes import Outcome
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import DocumentKind, Paper, keep_document, reprint
from arcaller_desktop.services.letterheads import letterhead
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.storage.hand_overs import day_count, open_lines

_OUTCOMES = {outcome.value: outcome.label for outcome in Outcome}


@dataclass(frozen=True, kw_only=True, slots=True)
class MakeHandOver:
    """One's own work, or the whole team's."""

    whole_team: bool = False
    remarks: str = ""


def hand_over_content(context: Context, command: MakeHandOver) -> HandOverContent:
    """What is open until the next working day, as of today."""
    refuse_card_numbers(command.remarks)
    today = context.clock.today()
    user_id = None if command.whole_team else context.user.id
    practice = practice_profile(context)
    touches, claims = day_count(context.database, user_id=user_id, today=today)
    lines = open_lines(context.database, user_id=user_id, today=today, until=add_working_days(today, 1))
    return HandOverContent(
        practice=letterhead(context),
        on=today,
        of="" if command.whole_team else context.user.name,
        made_at=context.clock.now().astimezone(zone_of(practice.time_zone)),
        made_by=context.user.name,
        touches=touches,
        claims=claims,
        lines=tuple(dataclasses.replace(line, what=_OUTCOMES.get(line.what, line.what)) for line in lines),
        remarks=command.remarks.strip(),
        demo=practice.is_demo,
    )


def keep_hand_over(context: Context, command: MakeHandOver, progress: Progress) -> Paper:
    """Keeps the sheet and draws it, in the worker process. Raises NotAllowedError or CardNumberError."""
    require(context.user, Permission.WORK_CLAIMS)
    progress.report(0, 1, "Drawing the hand-over sheet")
    content = hand_over_content(context, command)
    document_id = keep_document(context, DocumentKind.HAND_OVER, "user", context.user.id, content)
    return reprint(context, document_id)
