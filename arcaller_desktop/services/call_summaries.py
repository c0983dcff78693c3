"""The record of calls on paper: one call, all calls about a claim, or a day's calls."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.base.clock import zone_of
from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.call_summaries import (
    AskedAnswered,
    CallAddendum,
    CalledClaim,
    CallLogContent,
    CallSummaryContent,
)
from arcaller_desktop.domain.ids import CallId, ClaimId, DocumentId
from arcaller_desktop.domain.outcomes import Action, Channel, CloseReason, Outcome
from arcaller_desktop.domain.roles import Permission, may, require
from arcaller_desktop.services.calls import CallUnknownError
from arcaller_desktop.services.claims import ClaimUnknownError
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import DocumentKind, Paper, keep_document, render, reprint
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.storage import calls as stored
from arcaller_desktop.storage.calls import CallTouchRecord
from arcaller_desktop.storage.claim_views import claim_record


def call_summary_content(context: Context, call_id: CallId, *, only: ClaimId | None = None) -> CallSummaryContent:
    """What the printed summary of a call says, of all its claims or of one. Raises CallUnknownError."""
    call = stored.call_record(context.database, call_id)
    if call is None:
        raise CallUnknownError
    practice = practice_profile(context)
    zone = zone_of(practice.time_zone)
    own = call.started_at.astimezone(zone)
    theirs = call.started_at.astimezone(zone_of(call.payer_time_zone))
    differs = own.utcoffset() != theirs.utcoffset()
    return CallSummaryContent(
        practice=practice.letterhead,
        call_number=str(call_id),
        caller=call.user,
        started_at=own,
        ended_at=call.ended_at.astimezone(zone),
        zone=own.strftime("%Z"),
        payer_started_at=theirs if differs else None,
        payer_zone=theirs.strftime("%Z") if differs else "",
        hold_seconds=call.hold_seconds,
        line_seconds=call.line_seconds,
        talk_seconds=call.talk_seconds,
        payer=call.payer,
        channel=Channel(call.channel).label,
        numbers_dialled=(call.number_dialled,) if call.number_dialled else (),
        phone_path=call.phone_path,
        rep_name=call.rep_name,
        rep_id=call.rep_id,
        reference=call.reference or call.confirmation,
        no_reference_reason=call.no_reference_reason,
        claims=tuple(
            _called_claim(context, touch)
            for touch in stored.call_touches(context.database, call_id)
            if only is None or touch.claim_id == only
        ),
        addenda=tuple(
            CallAddendum(added_at=added.added_at.astimezone(zone), author=added.user, text=added.text)
            for added in stored.call_addenda(context.database, call_id)
            if only is None or added.claim_id == only
        ),
        printed_on=context.clock.today(),
        demo=practice.is_demo,
    )


def keep_call_summary(context: Context, call_id: CallId) -> DocumentId:
    """Keeps the summary as it stands now, with its hash; the same content is kept once.

    Raises NotAllowedError or CallUnknownError.
    """
    require(context.user, Permission.WORK_CLAIMS)
    content = call_summary_content(context, call_id)
    return keep_document(context, DocumentKind.CALL_SUMMARY, "call", call_id, content)


def call_summary_paper(context: Context, call_id: CallId) -> Paper:
    """The summary on paper, kept as it stands now; for somebody who may only read nothing is kept.

    Raises CallUnknownError.
    """
    if may(context.user.role, Permission.WORK_CLAIMS):
        return reprint(context, keep_call_summary(context, call_id))
    return Paper(pdf=render(DocumentKind.CALL_SUMMARY, call_summary_content(context, call_id)))


class NoCallsError(UserError):
    """Nothing to put on paper."""

    def __init__(self, what: str) -> None:
        super().__init__(f"There are no calls {what}.", "Save a call first.")


@dataclass(frozen=True, kw_only=True, slots=True)
class DrawCallLog:
    """All calls about a claim, or all that the signed-in person made on a day."""

    claim_id: ClaimId | None = None
    on: date | None = None


def call_log_content(context: Context, command: DrawCallLog) -> CallLogContent:
    """What the log says; about a claim it holds that claim alone, whatever else a call was about.

    Raises NoCallsError or ClaimUnknownError.
    """
    practice = practice_profile(context)
    if command.claim_id is not None:
        claim = claim_record(context.database, command.claim_id)
        if claim is None:
            raise ClaimUnknownError(str(command.claim_id))
        found = stored.claim_calls(context.database, command.claim_id)
        calls = [call_summary_content(context, call_id, only=command.claim_id) for call_id in found]
        title, what = f"Calls about claim {claim.claim_number}", f"about claim {claim.claim_number}"
    else:
        on = command.on or context.clock.today()
        found = stored.day_calls(context.database, on, context.user.id)
        calls = [call_summary_content(context, call_id) for call_id in found]
        title, what = f"Calls of {on:%m/%d/%Y}", f"of yours on {on:%m/%d/%Y}"
    if not calls:
        raise NoCallsError(what)
    return CallLogContent(title=title, practice=practice.letterhead, calls=tuple(calls))


def draw_call_log(context: Context, command: DrawCallLog, progress: Progress) -> Paper:
    """The log on paper, kept as it stands now; for somebody who may only read nothing is kept.

    Raises NoCallsError or ClaimUnknownError.
    """
    progress.report(0, 1, "Drawing the calls")
    content = call_log_content(context, command)
    if not may(context.user.role, Permission.WORK_CLAIMS):
        return Paper(pdf=render(DocumentKind.CALL_LOG, content))
    on = command.on or context.clock.today()
    subject, number = ("claim", int(command.claim_id)) if command.claim_id is not None else ("day", on.toordinal())
    return reprint(context, keep_document(context, DocumentKind.CALL_LOG, subject, number, content))


def _called_claim(context: Context, touch: CallTouchRecord) -> CalledClaim:
    claim = claim_record(context.database, touch.claim_id)
    assert claim is not None  # a touch points to its claim, and claims are not deleted
    return CalledClaim(
        claim_number=claim.claim_number,
        payer_claim_number=claim.payer_claim_number,
        patient_name=claim.patient.in_order,
        member_id=claim.member_id,
        birth_date=claim.birth_date,
        service_from=claim.service_from,
        service_to=claim.service_to,
        provider=claim.provider,
        charge_cents=claim.charge_cents,
        balance_cents=claim.balance_cents,
        asked=tuple(
            AskedAnswered(question=question, answer=answer) for _, question, answer, *_ in json.loads(touch.answers)
        ),
        outcome=Outcome(touch.outcome).label,
        next_action=Action(touch.next_action).label if touch.next_action else "",
        next_date=touch.next_action_on,
        owner=touch.owner,
        close_reason=CloseReason(touch.close_reason).label if touch.close_reason else "",
        note=touch.note,
        action=touch.task,
    )
