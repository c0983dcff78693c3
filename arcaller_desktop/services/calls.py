"""Works a claim by contact: the sheet before the call, the touch that cannot be half-saved, the summary on paper."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.call_summaries import AskedAnswered, CallAddendum, CalledClaim, CallSummaryContent
from arcaller_desktop.domain.calls import Lack, NoteFacts, Touch, compose_note, validate_touch
from arcaller_desktop.domain.card_numbers import has_card_number
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import CallId, ClaimId, DocumentId, PayerId, UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.outcomes import Action, Channel, CloseReason, Outcome
from arcaller_desktop.domain.payers import PayerCard
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.roles import Permission, may, require
from arcaller_desktop.services.claims import ClaimUnknownError
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import DocumentKind, keep_document
from arcaller_desktop.services.payers import payer_card
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.services.work import refresh_work, work_items
from arcaller_desktop.storage import calls as stored
from arcaller_desktop.storage.claim_views import claim_row
from arcaller_desktop.storage.users import all_accounts

CALL_SUMMARY_VERSION = "1"


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
    row = claim_row(context.database, claim_id)
    if row is None:
        raise ClaimUnknownError(str(claim_id))
    practice = practice_profile(context)
    subscriber = PersonName(last=row[41], first=row[42]).display if row[43] not in ("", "18") else ""
    return CallSheet(
        claim_id=claim_id,
        claim_number=row[1],
        payer=payer_card(context, PayerId(row[11])),
        practice=practice.name,
        tax_id=practice.tax_id,
        npi=practice.npi,
        provider=PersonName(first=row[14], last=row[15]).in_order,
        provider_npi=row[16],
        callback=practice.billing_phone or practice.phone,
        patient=PersonName(last=row[4], first=row[5], middle=row[6], suffix=row[7]).display,
        birth_date=_day(row[8]),
        member_id=row[10],
        group_number=row[40],
        subscriber=subscriber,
        service_from=_day(row[17]),
        service_to=_day(row[18]),
        charge_cents=row[27],
        payer_claim_number=row[2],
        is_secondary=row[44] > 1,
        has_next_coverage=bool(row[45]),
        deadline_on=_day(row[32]),
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
        row = claim_row(database, command.claim_id)
        if row is None:
            raise ClaimUnknownError(str(command.claim_id))
        if command.call_id is not None and stored.call_row(database, command.call_id) is None:
            raise CallUnknownError
        item = work_items(context, [command.claim_id])[command.claim_id]
        note = compose_note(
            touch,
            NoteFacts(
                payer_name=row[12],
                service_from=_day(row[17]),
                service_to=_day(row[18]),
                charge_cents=row[27],
                finding=item.state.why,
                owner_name=_owner_name(context, touch.owner_id),
                caller_initials="".join(part[0] for part in context.user.name.split()).upper(),
                local_time=at.astimezone(),
            ),
        )
        call_id = command.call_id
        if call_id is None:
            call_id = stored.add_call(database, touch.call, payer_id=PayerId(row[11]), user_id=context.user.id, at=at)
        touch_id = stored.add_touch(
            database,
            touch,
            claim_id=command.claim_id,
            call_id=call_id,
            user_id=context.user.id,
            at=at,
            note=note,
        )
        refresh_work(context, [command.claim_id])
        context.audit(
            "touch.save",
            "claim",
            command.claim_id,
            before={"next_action": row[35], "next_action_on": row[36]},
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
    row = stored.call_row(context.database, call_id)
    if row is None:
        raise CallUnknownError
    practice = practice_profile(context)
    started, ended = datetime.fromisoformat(row[4]), datetime.fromisoformat(row[5])
    own = _zoned(started, practice.time_zone)
    theirs = _zoned(started, row[13])
    differs = own.utcoffset() != theirs.utcoffset()
    return CallSummaryContent(
        practice=practice.letterhead,
        call_number=str(call_id),
        caller=row[11],
        started_at=own,
        ended_at=_zoned(ended, practice.time_zone),
        zone=own.strftime("%Z"),
        payer_started_at=theirs if differs else None,
        payer_zone=theirs.strftime("%Z") if differs else "",
        hold_seconds=row[6],
        payer=row[12],
        channel=Channel(row[1]).label,
        numbers_dialled=(row[2],) if row[2] else (),
        phone_path=row[3],
        rep_name=row[7],
        rep_id=row[8],
        reference=row[9],
        claims=tuple(_called_claim(context, touch) for touch in stored.call_touches(context.database, call_id)),
        addenda=tuple(
            CallAddendum(added_at=_zoned(datetime.fromisoformat(at), practice.time_zone), author=who, text=text)
            for at, who, text in stored.call_addenda(context.database, call_id)
        ),
        printed_on=context.clock.today(),
        demo=practice.is_demo,
    )


def keep_call_summary(context: Context, call_id: CallId) -> DocumentId:
    """Keeps the summary as it stands now, with its hash; the same content is kept once."""
    content = call_summary_content(context, call_id)
    return keep_document(context, DocumentKind.CALL_SUMMARY, "call", call_id, content)


def _called_claim(context: Context, touch: tuple[object, ...]) -> CalledClaim:
    touch_id, claim_id, outcome, answers, note, action, on, owner, close_reason, promised_on, promised_cents = touch
    del touch_id, promised_on, promised_cents
    row = claim_row(context.database, ClaimId(int(str(claim_id))))
    assert row is not None
    return CalledClaim(
        claim_number=row[1],
        payer_claim_number=row[2],
        patient_name=PersonName(last=row[4], first=row[5], middle=row[6], suffix=row[7]).in_order,
        member_id=row[10],
        birth_date=_day(row[8]),
        service_from=_day(row[17]),
        service_to=_day(row[18]),
        provider=PersonName(first=row[14], last=row[15]).in_order,
        charge_cents=row[27],
        balance_cents=row[29],
        asked=tuple(
            AskedAnswered(question=question, answer=answer) for _, question, answer in json.loads(str(answers))
        ),
        outcome=Outcome(str(outcome)).label,
        next_action=Action(str(action)).label if action else "",
        next_date=_day(str(on)) if on else None,
        owner=str(owner),
        close_reason=CloseReason(str(close_reason)).label if close_reason else "",
        note=str(note),
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


def _zoned(moment: datetime, zone: str) -> datetime:
    try:
        return moment.astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError):
        return moment


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
