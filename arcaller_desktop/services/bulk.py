"""Changes many claims at once: given to somebody, laid aside, set to a status. Previewed before, taken back after."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.outcomes import Action
from arcaller_desktop.domain.pends import pend_lack
from arcaller_desktop.domain.queue import Pend, QueueStatus
from arcaller_desktop.domain.roles import Permission, may, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.units import numbered
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.storage import bulk as stored
from arcaller_desktop.storage import pends
from arcaller_desktop.storage.checkouts import held
from arcaller_desktop.storage.limits import holidays_by_payer
from arcaller_desktop.storage.users import all_accounts

MOST = 5000
"""One change stays one transaction of about a second."""
SETTABLE = (
    QueueStatus.IN_REVIEW,
    QueueStatus.PROMISED,
    QueueStatus.REQUESTED,
    QueueStatus.APPEALED,
    QueueStatus.DENIED,
    QueueStatus.DECIDE,
    QueueStatus.WAITING,
)
"""What a person can know better than the files. The others follow from facts alone."""


class TooManyClaimsError(UserError):
    """More than one change may touch."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count:,} claims are too many for one change.", f"Choose at most {MOST:,} at a time.")


class NoSuchOwnerError(UserError):
    """Nobody who works claims here."""

    def __init__(self) -> None:
        super().__init__("This person does not work claims here.", "Choose somebody from the list.")


class ChangedMeanwhileError(UserError):
    """Nothing of the change stands any more."""

    def __init__(self) -> None:
        super().__init__("This cannot be taken back any more.", "All of these claims were changed again meanwhile.")


@dataclass(frozen=True, kw_only=True, slots=True)
class AssignClaims:
    """Give these claims to somebody, or to nobody."""

    claim_ids: tuple[ClaimId, ...]
    owner_id: UserId | None


@dataclass(frozen=True, kw_only=True, slots=True)
class PendClaims:
    """Lay these claims aside until a day, with a status and a next step of their own where given."""

    claim_ids: tuple[ClaimId, ...]
    until_on: date
    why: str = ""
    status: QueueStatus | None = None
    next_action: Action | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class RecallClaims:
    """Bring laid-aside claims back at once."""

    claim_ids: tuple[ClaimId, ...]


BulkChange = AssignClaims | PendClaims | RecallClaims


@dataclass(frozen=True, kw_only=True, slots=True)
class BulkPreview:
    """What a change would do. `left_out` are (claim number, reason)."""

    words: str
    changed: int
    balance_cents: Money
    already: int
    left_out: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class UndoBulk:
    """How to take a change back: who had the claims before, which pends were made and which ended."""

    words: str
    owner_id: UserId | None = None
    owners_before: dict[ClaimId, UserId | None] = field(default_factory=dict)
    pends_made: dict[ClaimId, int] = field(default_factory=dict)
    pends_ended: dict[ClaimId, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class BulkDone:
    """What was done, in words, and the way back."""

    words: str
    changed: int
    left_out: tuple[tuple[str, str], ...]
    changes: Changes
    undo: UndoBulk | None


@dataclass(frozen=True, kw_only=True, slots=True)
class _Sorted:
    fit: list[stored.BulkClaim]
    already: int
    left_out: tuple[tuple[str, str], ...]


def owners(context: Context) -> tuple[tuple[UserId, str], ...]:
    """Who can be given claims: everybody who works them."""
    return tuple(
        (account.user.id, account.user.name)
        for account in all_accounts(context.database)
        if account.disabled_at is None and may(account.user.role, Permission.WORK_CLAIMS)
    )


def bulk_preview(context: Context, command: BulkChange) -> BulkPreview:
    """What the change would do now. Raises what the change itself would raise."""
    _require(context, command)
    found = _sort(context, command)
    return BulkPreview(
        words=_words(context, command, len(found.fit)),
        changed=len(found.fit),
        balance_cents=sum(claim.balance_cents for claim in found.fit),
        already=found.already,
        left_out=found.left_out,
    )


def change_claims(context: Context, command: BulkChange) -> BulkDone:
    """Changes all that can be, in one transaction.

    Raises NotAllowedError, TooManyClaimsError, NoSuchOwnerError or CardNumberError.
    """
    _require(context, command)
    with context.database.transaction():
        found = _sort(context, command)
        words = _words(context, command, len(found.fit))
        ids = [claim.claim_id for claim in found.fit]
        undo = _apply(context, command, found.fit, words) if ids else None
        if undo is not None:
            before = {"owners": undo.owners_before, "pends": list(undo.pends_ended.values())}
            context.audit(f"claims.{_NAMES[type(command)]}", "claims", len(ids), before=before, after=_after(command))
    changes = Changes.QUEUE | Changes.CLAIM if ids else Changes.NONE
    return BulkDone(words=words, changed=len(ids), left_out=found.left_out, changes=changes, undo=undo)


def change_claims_in_worker(context: Context, command: BulkChange, progress: Progress) -> BulkDone:
    """`change_claims` for the worker process: weighing thousands of claims takes a while."""
    progress.report(0, 0, f"Changing {numbered('claim', len(command.claim_ids))}")
    return change_claims(context, command)


def undo_bulk(context: Context, undo: UndoBulk) -> BulkDone:
    """Takes a change back on the claims where it still stands. Raises ChangedMeanwhileError when on none."""
    require(context.user, Permission.WORK_CLAIMS)
    database = context.database
    with context.database.transaction():
        now = stored.owners_of(database, list(undo.owners_before))
        owned = {
            claim_id: before for claim_id, before in undo.owners_before.items() if now.get(claim_id) == undo.owner_id
        }
        stored.set_owners(database, owned)
        touched = {*undo.pends_made, *undo.pends_ended}
        standing = pends.open_pend_ids(database, list(touched))
        pended = {claim_id for claim_id in touched if standing.get(claim_id) == undo.pends_made.get(claim_id)}
        pends.end_pends(database, list(pended), why="taken back", at=context.clock.now())
        pends.reopen_pends(database, [undo.pends_ended[one] for one in pended if one in undo.pends_ended])
        ids = {*owned, *pended}
        if not ids:
            raise ChangedMeanwhileError
        refresh_work(context, list(ids))
        context.audit("claims.undo", "claims", len(ids), after={"claims": sorted(ids), "what": undo.words})
    words = f"Taken back: {undo.words}"
    return BulkDone(words=words, changed=len(ids), left_out=(), changes=Changes.QUEUE | Changes.CLAIM, undo=None)


_NAMES = {AssignClaims: "assign", PendClaims: "pend", RecallClaims: "recall"}


def _require(context: Context, command: BulkChange) -> None:
    if len(command.claim_ids) > MOST:
        raise TooManyClaimsError(len(command.claim_ids))
    if isinstance(command, AssignClaims):
        # Anybody may take work for themselves; giving it to others is handing out work.
        own = command.owner_id == context.user.id
        require(context.user, Permission.WORK_CLAIMS if own else Permission.ASSIGN_WORK)
        if command.owner_id is not None and command.owner_id not in dict(owners(context)):
            raise NoSuchOwnerError
        return
    require(context.user, Permission.WORK_CLAIMS)
    if isinstance(command, PendClaims):
        refuse_card_numbers(command.why)


def _sort(context: Context, command: BulkChange) -> _Sorted:
    claims = stored.bulk_claims(context.database, command.claim_ids)
    holders = {
        row.claim_id: row.user
        for row in held(context.database, command.claim_ids, at=context.clock.now(), by_others_than=context.user.id)
    }
    standing = pends.open_pend_ids(context.database, command.claim_ids)
    holidays = holidays_by_payer(context.database)
    fit, left_out, already = [], [], 0
    today = context.clock.today()
    for claim in claims:
        lack = ""
        if isinstance(command, PendClaims):
            days = holidays.get(claim.payer_id, frozenset())
            lack = pend_lack(command.until_on, today, safe_on=claim.deadline_on, holidays=days)
        if not claim.is_open:
            lack = "nothing is open on it any more"
        elif claim.claim_id in holders:
            lack = f"{holders[claim.claim_id]} has it in hand"
        if lack:
            left_out.append((claim.claim_number, lack))
        elif _is_so(command, claim, standing):
            already += 1
        else:
            fit.append(claim)
    return _Sorted(fit=fit, already=already, left_out=tuple(left_out))


def _is_so(command: BulkChange, claim: stored.BulkClaim, standing: Mapping[ClaimId, int]) -> bool:
    """True when the claim is already as the change would make it."""
    if isinstance(command, AssignClaims):
        return claim.owner_id == command.owner_id
    return isinstance(command, RecallClaims) and claim.claim_id not in standing


def _apply(context: Context, command: BulkChange, claims: Collection[stored.BulkClaim], words: str) -> UndoBulk:
    database, ids = context.database, [claim.claim_id for claim in claims]
    if isinstance(command, AssignClaims):
        stored.set_owners(database, dict.fromkeys(ids, command.owner_id))
        before = {claim.claim_id: claim.owner_id for claim in claims}
        return UndoBulk(words=words, owner_id=command.owner_id, owners_before=before)
    at = context.clock.now()
    why = "laid aside anew" if isinstance(command, PendClaims) else "brought back"
    ended = _by_claim(pends.end_pends(database, ids, why=why, at=at))
    made: Mapping[ClaimId, int] = {}
    if isinstance(command, PendClaims):
        pend = Pend(
            set_on=context.clock.today(),
            until_on=command.until_on,
            why=command.why.strip(),
            status=command.status,
            next_action=command.next_action,
        )
        pends.add_pends(database, ids, pend, user_id=context.user.id, at=at)
        made = pends.open_pend_ids(database, ids)
    refresh_work(context, ids)
    return UndoBulk(words=words, pends_made=dict(made), pends_ended=ended)


def _by_claim(ended: Iterable[tuple[int, ClaimId]]) -> dict[ClaimId, int]:
    return {claim_id: pend_id for pend_id, claim_id in ended}


def _words(context: Context, command: BulkChange, count: int) -> str:
    claims = numbered("claim", count)
    if isinstance(command, AssignClaims):
        if command.owner_id is None:
            return f"{claims} given back to everybody"
        return f"{claims} given to {dict(owners(context))[command.owner_id]}"
    if isinstance(command, RecallClaims):
        return f"{claims} brought back"
    status = f" as “{command.status.label.lower()}”" if command.status else ""
    return f"{claims} laid aside{status} until {command.until_on:%m/%d/%Y}"


def _after(command: BulkChange) -> dict[str, object]:
    if isinstance(command, AssignClaims):
        return {"owner": command.owner_id}
    if isinstance(command, RecallClaims):
        return {"claims": list(command.claim_ids)}
    return {
        "claims": list(command.claim_ids),
        "until": command.until_on.isoformat(),
        "status": command.status.value if command.status else "",
        "next_action": command.next_action.value if command.next_action else "",
    }
