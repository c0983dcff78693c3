"""Works a claim by contact: the sheet before the call, the touch that cannot be half-saved, the summary on paper."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.base.clock import zone_of
from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.call_summaries import AskedAnswered, CallAddendum, CalledClaim, CallSummaryContent
from arcaller_desktop.domain.calls import Lack, NoteFacts, Touch, compose_note, validate_touch
from arcaller_desktop.domain.card_numbers import has_card_number
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.deadlines import DeadlineAction, later_day
from arcaller_desktop.domain.ids import CallId, ClaimId, DocumentId, UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.outcomes import Action, Channel, CloseReason, Outcome
from arcaller_desktop.domain.payers import PayerCard
from arcaller_desktop.domain.roles import Permission, may, require
from arcaller_desktop.services.checkouts import require_free
from arcaller_desktop.services.claims import ClaimUnknownError
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import DocumentKind, Paper, keep_document, render, reprint
from arcaller_desktop.services.payers import payer_card
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.services.work import refresh_work, work_items
from arcaller_desktop.storage import calls as stored
from arcaller_desktop.storage.calls import CallTouchRecord
from arcaller_desktop.storage.checkouts import release
from arcaller_desktop.storage.claim_views import claim_record
from arcaller_desktop.storage.pends import end_pends
from arcaller_desktop.storage.users import all_accounts


class TouchIncompleteError(UserError):
    """Something a touch needs is missing; `lacks` names each field."""

    def __init__(self, lacks: tuple[Lack, ...]) -> None:
        super().__init__("This touch cannot be saved yet.", " ".join(lack.message for lack in lacks))
        self.lacks = lacks


class CallUnknownError(UserError):
    """There is no such call."""

    def __init__(self) -> None:
        super().__init__("There is no such call.", "Choose a call from the claim's timeline.")


class NothingToAddError(UserError):
    """An addendum without words, or with a card number."""

    def __init__(self, *, card: bool) -> None:
        super().__init__(
            "A card number cannot be stored." if card else "The addendum is empty.",
            "Take the number out." if card else "Write what is to be added.",
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class CallSheet:
    """What a caller needs at hand for one claim."""

    claim_id: int
    claim_number: str
    payer: PayerCard
    practice: str
    tax_id: str = ""
    npi: str = ""
    """The group's."""
    provider: str = ""
    provider_npi: str = ""
    callback: str = ""
    patient: str = ""
    birth_date: date | None = None
    member_id: str = ""
    group_number: str = ""
    subscriber: str = ""
    """Empty when it is the patient."""
    service_from: date | None = None
    service_to: date | None = None
    charge_cents: Money = 0
    payer_claim_number: str = ""
    is_secondary: bool = False
    has_next_coverage: bool = False
    deadline_on: date | None = None
    """The day to be safe."""
    deadline_last_on: date | None = None
    """The last legal day, where it is a later one."""
    deadline_action: str = ""
    owners: tuple[tuple[UserId, str], ...] = ()
    """Who can be given the next step."""
    own_id: UserId
    """Who is signed in."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SaveTouch:
    """Add this touch to this claim. `call_id` joins a call that another claim's touch was saved with."""

    claim_id: ClaimId
    touch: Touch
    call_id: CallId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class TouchSaved:
    """What was added."""

    call_id: CallId
    touch_id: int
    note: str
    changes: Changes


@dataclass(frozen=True, kw_only=True, slots=True)
class AddAddendum:
    """Words for a touch that was saved before."""

    touch_id: int
    text: str


def call_sheet(context: Context, claim_id: ClaimId) -> CallSheet:
    """Everything to read aloud or look at before dialling. Raises ClaimUnknownError."""
    claim = claim_record(context.database, claim_id)
    if claim is None:
        raise ClaimUnknownError(str(claim_id))
    practice = practice_profile(context)
    return CallSheet(
        claim_id=claim_id,
        claim_number=claim.claim_number,
        payer=payer_card(context, claim.payer_id),
        practice=practice.name,
        tax_id=practice.tax_id,
        npi=practice.npi,
        provider=claim.provider,
        provider_npi=claim.provider_npi,
        callback=practice.billing_phone or practice.phone,
        patient=claim.patient.display,
        birth_date=claim.birth_date,
        member_id=claim.member_id,
        group_number=claim.group_number,
        subscriber=claim.subscriber,
        service_from=claim.service_from,
        service_to=claim.service_to,
        charge_cents=claim.charge_cents,
        payer_claim_number=claim.payer_claim_number,
        is_secondary=claim.coverage_rank > 1,
        has_next_coverage=claim.has_next_coverage,
        deadline_on=claim.deadline_on,
        deadline_last_on=later_day(work_items(context, [claim_id])[claim_id].deadline, claim.deadline_on),
        deadline_action=DeadlineAction(claim.deadline_action).label if claim.deadline_action else "",
        owners=_owners(context),
        own_id=context.user.id,
    )


def save_touch(context: Context, command: SaveTouch) -> TouchSaved:
    """Saves the touch with its call. Raises TouchIncompleteError, ClaimUnknownError or NotAllowedError."""
    require(context.user, Permission.WORK_CLAIMS)
    touch, database = command.touch, context.database
    lacks = validate_touch(touch, context.clock.today())
    if touch.owner_id is not None and touch.owner_id not in dict(_owners(context)):
        lacks = (*lacks, Lack(field="owner_id", message="Choose someone who works claims here."))
    if lacks:
        raise TouchIncompleteError(lacks)
    at = context.clock.now()
    with database.transaction():
        claim = claim_record(database, command.claim_id)
        if claim is None:
            raise ClaimUnknownError(str(command.claim_id))
        if command.call_id is not None and stored.call_record(database, command.call_id) is None:
            raise CallUnknownError
        require_free(context, [command.claim_id])
        item = work_items(context, [command.claim_id])[command.claim_id]
        note = compose_note(
            touch,
            NoteFacts(
                payer_name=claim.payer,
                service_from=claim.service_from,
                service_to=claim.service_to,
                charge_cents=claim.charge_cents,
                finding=item.state.why,
                owner_name=_owner_name(context, touch.owner_id),
                caller_initials="".join(part[0] for part in context.user.name.split()).upper(),
                local_time=at.astimezone(zone_of(practice_profile(context).time_zone)),
            ),
        )
        call_id = command.call_id
        if call_id is None:
            call_id = stored.add_call(database, touch.call, payer_id=claim.payer_id, user_id=context.user.id, at=at)
        touch_id = stored.add_touch(
            database,
            touch,
            claim_id=command.claim_id,
            call_id=call_id,
            user_id=context.user.id,
            at=at,
            note=note,
        )
        end_pends(database, [command.claim_id], why="worked", at=at)
        release(database, context.user.id, [command.claim_id])
        refresh_work(context, [command.claim_id])
        context.audit(
            "touch.save",
            "claim",
            command.claim_id,
            before={"next_action": claim.next_action, "next_action_on": claim.next_action_on},
            after={"touch": touch_id, "call": call_id, "outcome": touch.outcome, "next_on": touch.next_action_on},
        )
    changes = Changes.CALLS | Changes.CLAIM | Changes.QUEUE
    return TouchSaved(call_id=call_id, touch_id=touch_id, note=note, changes=changes)


def add_addendum(context: Context, command: AddAddendum) -> Changes:
    """Adds words to a saved touch; the touch itself stays as it is."""
    require(context.user, Permission.WORK_CLAIMS)
    text = command.text.strip()
    if not text or has_card_number(text):
        raise NothingToAddError(card=bool(text))
    with context.database.transaction():
        found = stored.touch_call(context.database, command.touch_id)
        if found is None:
            raise CallUnknownError
        added = stored.add_addendum(
            context.database, command.touch_id, user_id=context.user.id, at=context.clock.now(), text=text
        )
        context.audit("touch.addendum", "claim", found[1], after={"touch": command.touch_id, "addendum": added})
    return Changes.CALLS | Changes.CLAIM


def call_summary_content(context: Context, call_id: CallId) -> CallSummaryContent:
    """What the printed summary of a call says. Raises CallUnknownError."""
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
        payer=call.payer,
        channel=Channel(call.channel).label,
        numbers_dialled=(call.number_dialled,) if call.number_dialled else (),
        phone_path=call.phone_path,
        rep_name=call.rep_name,
        rep_id=call.rep_id,
        reference=call.reference,
        claims=tuple(_called_claim(context, touch) for touch in stored.call_touches(context.database, call_id)),
        addenda=tuple(
            CallAddendum(added_at=added.added_at.astimezone(zone), author=added.user, text=added.text)
            for added in stored.call_addenda(context.database, call_id)
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
            AskedAnswered(question=question, answer=answer) for _, question, answer in json.loads(touch.answers)
        ),
        outcome=Outcome(touch.outcome).label,
        next_action=Action(touch.next_action).label if touch.next_action else "",
        next_date=touch.next_action_on,
        owner=touch.owner,
        close_reason=CloseReason(touch.close_reason).label if touch.close_reason else "",
        note=touch.note,
    )


def _owner_name(context: Context, owner_id: UserId | None) -> str:
    if owner_id is None or owner_id == context.user.id:
        return ""
    return dict(_owners(context)).get(owner_id, "")


def _owners(context: Context) -> tuple[tuple[UserId, str], ...]:
    """Who can be given a next step: everybody who works claims."""
    return tuple(
        (account.user.id, account.user.name)
        for account in all_accounts(context.database)
        if account.disabled_at is None and may(account.user.role, Permission.WORK_CLAIMS)
    )
