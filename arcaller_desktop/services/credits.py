"""Credit balances and money without a claim: found, verified, refunded by two persons, applied or taken back."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from arcaller_desktop.base.errors import RefusedError, UserError
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.credits import (
    OF_PAYERS_ONLY,
    CreditState,
    CreditStep,
    Resolution,
    UnfitCreditStepError,
    apply_within,
    cause_of,
    clock_of,
    credit_step_lacks,
    doubled_cents,
    give_back,
    next_states,
    paired,
)
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.ledger import Entry, EntryKind, Responsibility
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.roles import ROLES, Permission, may, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.storage import credits as stored
from arcaller_desktop.storage.credits import CreditRow, UnappliedRow
from arcaller_desktop.storage.ledger import Provenance, add_entries
from arcaller_desktop.storage.projection import project_claims

MOST_SHOWN = 2000


class CreditMovedError(UserError):
    """It is not as it was shown."""

    def __init__(self) -> None:
        super().__init__("This credit has changed in the meantime.", "Look at the list again.")


class SamePersonError(RefusedError):
    """Who asked for a refund may not release it."""

    def __init__(self) -> None:
        super().__init__(
            "A refund is released by another person than the one who asked for it.",
            "Ask somebody else who may approve refunds.",
        )


class NothingToApplyError(UserError):
    """No other part of the claim owes anything."""

    def __init__(self) -> None:
        super().__init__("No other part of this claim owes anything.", "Ask for a refund instead.")


class NothingPaidError(UserError):
    """The payer paid nothing on the claim."""

    def __init__(self) -> None:
        super().__init__(
            "This payer has paid nothing on the claim, so nothing can go back to it.",
            "Apply the credit within the claim, or look for what was posted wrongly.",
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class CreditReport:
    """What is owed back, and the money without a claim that nobody has explained."""

    credits: tuple[CreditRow, ...]
    owed_cents: Money
    late: int
    """Credits whose day is past."""
    unapplied: tuple[UnappliedRow, ...]
    unapplied_cents: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class TakeCreditStep:
    """One step on one credit; `amount_cents` is what the person saw."""

    claim_id: ClaimId
    owed_to: Responsibility
    amount_cents: Money
    step: CreditStep
    give_cents: Money | None = None
    """How much of it goes back; None takes what is suggested. A refund that is released is what was asked for."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ResolveUnapplied:
    """What became of money without a claim; None opens it again."""

    row: UnappliedRow
    resolution: Resolution | None
    note: str = ""


def credit_report(context: Context, *, settled: bool = False) -> CreditReport:
    """Everything open, with the likeliest cause of what nobody has verified; or what was settled."""
    database = context.database
    today = context.clock.today()
    rows = _with_causes(context, stored.credit_rows(database))
    open_rows = [row for row in rows if row.state is not CreditState.DISMISSED]
    unapplied = _unapplied(context)
    open_unapplied = [row for row in unapplied if row.resolution is None]
    dismissed = [row for row in rows if row.state is CreditState.DISMISSED]
    shown = [*stored.settled_rows(database, limit=MOST_SHOWN), *dismissed] if settled else open_rows
    return CreditReport(
        credits=tuple(shown),
        owed_cents=sum(row.suggested_cents for row in open_rows),
        late=sum(1 for row in open_rows if row.due_on is not None and row.due_on < today),
        unapplied=tuple([row for row in unapplied if row.resolution is not None] if settled else open_unapplied),
        unapplied_cents=sum(row.amount_cents for row in open_unapplied),
    )


def credits_of_claim(context: Context, claim_id: ClaimId) -> tuple[CreditRow, ...]:
    """What a claim holds that belongs to somebody else, payers first: the order in which it is owed."""
    rows = _with_causes(context, stored.credit_rows(context.database, claim_id=claim_id))
    return tuple(sorted(rows, key=lambda row: row.owed_to))


def credit_history(context: Context, case_id: int) -> tuple[tuple[datetime, str, CreditState, str, str], ...]:
    """(when, who, state, reference, note), the newest first."""
    return tuple(stored.credit_steps(context.database, case_id))


def take_credit_step(context: Context, command: TakeCreditStep) -> Changes:
    """Raises UnfitCreditStepError, CreditMovedError, SamePersonError, NothingToApplyError or NotAllowedError."""
    step, database = command.step, context.database
    require(context.user, Permission.POST_MONEY)
    if step.state is CreditState.REFUNDED:
        require(context.user, Permission.APPROVE_REFUNDS)
    with database.transaction():
        row = next((one for one in credits_of_claim(context, command.claim_id) if one.owed_to is command.owed_to), None)
        if row is None or row.amount_cents != command.amount_cents:
            raise CreditMovedError
        if step.state not in next_states(row.state, row.owed_to):
            raise CreditMovedError
        lacks = credit_step_lacks(step, today=context.clock.today())
        # Going back from a request keeps what was verified.
        if step.state is CreditState.VERIFIED and row.state is CreditState.REQUESTED:
            lacks = []
        if lacks:
            raise UnfitCreditStepError(tuple(lacks))
        if step.state is CreditState.REFUNDED:
            _check_second_person(context, row)
        give = _given(row, command)
        moved = _post(context, row, step, give)
        made = dataclasses.replace(_moved(context, row, step), amount_cents=moved or give or row.amount_cents)
        number = stored.save_case(database, made, today=context.clock.today())
        _keep_step(context, number, step, made.amount_cents)
        context.audit(
            "credit.step",
            "credit_case",
            number,
            before={"state": row.state.value},
            after={"state": step.state.value, "amount_cents": made.amount_cents, "owed_to": int(row.owed_to)},
        )
        refresh_work(context, [row.claim_id])
    return _CHANGES


def settle_credits(context: Context, claim_ids: Collection[ClaimId]) -> None:
    """Closes the cases whose credit is gone by other entries; call it in their transaction, after the projection."""
    if not claim_ids:
        return
    for number, owed_to, cents in stored.vanished_cases(context.database, claim_ids):
        state = CreditState.APPLIED if owed_to is Responsibility.PATIENT else CreditState.TAKEN_BACK
        stored.close_case(context.database, number, state, today=context.clock.today())
        _keep_step(context, number, CreditStep(state=state, note="Another entry took the credit away."), cents)


def resolve_unapplied(context: Context, command: ResolveUnapplied) -> Changes:
    """Says what became of it, or opens it again. Raises CreditMovedError or NotAllowedError."""
    require(context.user, Permission.POST_MONEY)
    row, database = command.row, context.database
    lacks = credit_step_lacks(
        CreditStep(state=CreditState.DISMISSED, note=command.note or "-"), today=context.clock.today()
    )
    if command.resolution is Resolution.OTHER and not command.note.strip():
        lacks.append(("note", "Say what became of it."))
    if lacks:
        raise UnfitCreditStepError(tuple(lacks))
    with database.transaction():
        standing = {(one.source, one.source_id): one for one in stored.unapplied_rows(database)}
        found = standing.get((row.source, row.source_id))
        if found is None or (found.resolution is None) == (command.resolution is None):
            raise CreditMovedError
        if command.resolution is None:
            stored.unresolve(database, row)
        else:
            stored.resolve(
                database,
                row,
                command.resolution,
                note=command.note.strip(),
                at=context.clock.now(),
                user_id=context.user.id,
            )
        context.audit(
            "unapplied.resolve",
            row.source,
            row.source_id,
            after={"resolution": command.resolution.value if command.resolution else "", "cents": row.amount_cents},
        )
    return Changes.CREDITS


_CHANGES = Changes.CREDITS | Changes.CLAIM | Changes.QUEUE | Changes.BALANCE


def _with_causes(context: Context, rows: list[CreditRow]) -> list[CreditRow]:
    facts = stored.credit_facts(context.database, [(row.claim_id, row.owed_to) for row in rows])
    return [
        dataclasses.replace(row, cause=row.cause or cause_of(found), doubled_cents=doubled_cents(found))
        for row, found in zip(rows, facts, strict=True)
    ]


def _unapplied(context: Context) -> list[UnappliedRow]:
    """Forwarded balances that met a later remittance are cleared by themselves."""
    rows = stored.unapplied_rows(context.database)
    met = paired(stored.forwarded(rows))
    return [
        dataclasses.replace(row, resolution=Resolution.CLEARED, note="Carried out and brought in again.")
        if row.source == "adjustment" and row.source_id in met and row.resolution is None
        else row
        for row in rows
    ]


def _check_second_person(context: Context, row: CreditRow) -> None:
    if row.requested_by != context.user.id:
        return
    roles = [role for role in ROLES if may(role, Permission.APPROVE_REFUNDS)]
    # A practice with one such person cannot wait for a second.
    if stored.others_who_may(context.database, roles, context.user.id):
        raise SamePersonError


def _moved(context: Context, row: CreditRow, step: CreditStep) -> CreditRow:
    identified_on = step.identified_on or row.identified_on
    return dataclasses.replace(
        row,
        state=step.state,
        cause=step.cause or row.cause,
        identified_on=identified_on,
        due_on=clock_of(row.owed_to, row.payer_class, identified_on).due_on,
        requested_by=context.user.id if step.state is CreditState.REQUESTED else row.requested_by,
        reference=step.reference.strip() or row.reference,
    )


def _given(row: CreditRow, command: TakeCreditStep) -> Money:
    """How much goes back with this step; 0 for a step that gives nothing back."""
    if command.step.state not in OF_PAYERS_ONLY:
        return 0
    is_asked = command.step.state is CreditState.REFUNDED or command.give_cents is None
    give = row.suggested_cents if is_asked else command.give_cents or 0
    if not row.refundable_cents:
        raise NothingPaidError
    if not 0 < give <= row.refundable_cents:
        words = f"Give an amount up to {dollars(row.refundable_cents)}: the payer paid no more of it."
        raise UnfitCreditStepError((("amount", words),))
    return give


def _post(context: Context, row: CreditRow, step: CreditStep, give: Money) -> Money:
    """Adds the entries of the step; gives how much of the credit they take off, 0 when it moves nothing."""
    lines = stored.line_parts(context.database, row.claim_id)
    entries: list[Entry] = []
    if step.state in (CreditState.REFUNDED, CreditState.TAKEN_BACK):
        is_refund = step.state is CreditState.REFUNDED
        kind = EntryKind.REFUND_INSURANCE if is_refund else EntryKind.RECOUPMENT
        entries = give_back(lines, row.owed_to, give, kind=kind, reason=step.reference.strip())
    elif step.state is CreditState.APPLIED:
        entries = apply_within(lines, row.owed_to, reason="credit applied within the claim")
        if not entries:
            raise NothingToApplyError
    if entries:
        clock = context.clock
        provenance = Provenance(user_id=context.user.id, posted_at=clock.now(), effective_on=clock.today())
        add_entries(context.database, [(row.claim_id, entry, None) for entry in entries], provenance)
        project_claims(context.database, [row.claim_id])
    return sum(entry.amount_cents for entry in entries if entry.responsibility is row.owed_to)


def _keep_step(context: Context, case_id: int, step: CreditStep, cents: Money) -> None:
    stored.add_credit_step(
        context.database,
        case_id,
        state=step.state,
        cents=cents,
        at=context.clock.now(),
        user_id=context.user.id,
        reference=step.reference.strip(),
        note=step.note.strip(),
    )
