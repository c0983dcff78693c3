"""Works a claim by contact: the touch that cannot be half-saved, the end of a call, the addendum."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from arcaller_desktop.base.clock import zone_of
from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.calls import Lack, NoteFacts, Touch, compose_note, validate_touch
from arcaller_desktop.domain.card_numbers import has_card_number
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import CallId, ClaimId, UserId
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.call_sheets import owners_of_work
from arcaller_desktop.services.checkouts import require_free
from arcaller_desktop.services.claim_holds import settle_holds
from arcaller_desktop.services.claims import ClaimUnknownError
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.services.work import refresh_work, work_items
from arcaller_desktop.storage import calls as stored
from arcaller_desktop.storage.checkouts import release
from arcaller_desktop.storage.claim_views import claim_record
from arcaller_desktop.storage.pends import end_pends


class TouchIncompleteError(UserError):
    """Something a touch needs is missing; `lacks` names each field."""

    def __init__(self, lacks: tuple[Lack, ...]) -> None:
        super().__init__("This touch cannot be saved yet.", " ".join(lack.message for lack in lacks))
        self.lacks = lacks


class CallUnknownError(UserError):
    """There is no such call."""

    def __init__(self) -> None:
        super().__init__("There is no such call.", "Choose a call from the claim's timeline.")


class CallEndedError(UserError):
    """The call is over."""

    def __init__(self) -> None:
        super().__init__("This call is over.", "Start another one for the next claim.")


class NothingToAddError(UserError):
    """An addendum without words, or with a card number."""

    def __init__(self, *, card: bool) -> None:
        super().__init__(
            "A card number cannot be stored." if card else "The addendum is empty.",
            "Take the number out." if card else "Write what is to be added.",
        )


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
class EndCall:
    """The line is closed: how the time of a call that covered several claims was spent."""

    call_id: CallId
    ended_at: datetime
    line_seconds: int = 0
    hold_seconds: int = 0
    talk_seconds: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class AddAddendum:
    """Words for a touch that was saved before."""

    touch_id: int
    text: str


def save_touch(context: Context, command: SaveTouch) -> TouchSaved:
    """Saves the touch with its call. Raises TouchIncompleteError, ClaimUnknownError or NotAllowedError."""
    require(context.user, Permission.WORK_CLAIMS)
    touch, database = command.touch, context.database
    lacks = validate_touch(touch, context.clock.today())
    if touch.owner_id is not None and touch.owner_id not in dict(owners_of_work(context)):
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
        if command.call_id is not None and stored.is_ended(database, command.call_id):
            raise CallEndedError
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
        settle_holds(context, [command.claim_id])
        release(database, context.user.id, [command.claim_id])
        refresh_work(context, [command.claim_id])
        context.audit(
            "touch.save",
            "claim",
            command.claim_id,
            before={"next_action": claim.next_action, "next_action_on": claim.next_action_on},
            after={"touch": touch_id, "call": call_id, "outcome": touch.outcome, "next_on": touch.next_action_on}
            | ({"scenario": touch.scenario_id} if touch.scenario_id else {}),
        )
    changes = Changes.CALLS | Changes.CLAIM | Changes.QUEUE | Changes.BALANCE
    return TouchSaved(call_id=call_id, touch_id=touch_id, note=note, changes=changes)


def end_call(context: Context, command: EndCall) -> Changes:
    """Notes when the call was over. Raises CallUnknownError, CallEndedError or NotAllowedError."""
    require(context.user, Permission.WORK_CLAIMS)
    with context.database.transaction():
        if stored.call_record(context.database, command.call_id) is None:
            raise CallUnknownError
        if stored.is_ended(context.database, command.call_id):
            raise CallEndedError
        stored.add_call_end(
            context.database,
            command.call_id,
            ended_at=command.ended_at,
            line_seconds=max(command.line_seconds, 0),
            hold_seconds=max(command.hold_seconds, 0),
            talk_seconds=max(command.talk_seconds, 0),
        )
        context.audit("call.end", "call", command.call_id, after={"ended_at": command.ended_at})
    return Changes.CALLS


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


def _owner_name(context: Context, owner_id: UserId | None) -> str:
    if owner_id is None or owner_id == context.user.id:
        return ""
    return dict(owners_of_work(context)).get(owner_id, "")
