"""Expected against paid: found after each posting, sent to the payer, reviewed, won or rejected."""

from __future__ import annotations

import dataclasses
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.causes import Cause
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.denials import DENIAL_CLASSES, ReasonClass
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.rates import Price, RateBook, Service
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.domain.settings import UNDERPAYMENT_TOLERANCE_CENTS
from arcaller_desktop.domain.underpayments import (
    Compared,
    UnderpaymentState,
    UnderpaymentStep,
    UnfitStepError,
    allowed_of,
    judged,
    next_states,
    step_lacks,
)
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.settings import get_setting
from arcaller_desktop.services.units import chunks
from arcaller_desktop.services.work_items import OpenWork, close_work, open_work
from arcaller_desktop.storage import underpayments as stored
from arcaller_desktop.storage.rates import has_rates, rates_for
from arcaller_desktop.storage.underpayments import ComparedLine, LineAnswer, StepRow, UnderpaymentRow

_CHUNK = 500
SENT_DAYS = 30
"""A dispute is asked after when so many days went by (scenario S13)."""
REVIEWED_DAYS = 7
MOST_SHOWN = 2000


class UnderpaymentMovedError(UserError):
    """Somebody else, or a payment, changed it in the meantime."""

    def __init__(self, state: UnderpaymentState) -> None:
        super().__init__(
            f"One of these is “{state.label.lower()}” now and cannot take this step.", "Look at the list again."
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class CompareAll:
    """Compare every answered claim with the rates: after a table of rates came in or was retired."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ComparedAll:
    """What a comparison of everything found."""

    claims: int
    open_lines: int
    short_cents: Money
    changes: Changes


@dataclass(frozen=True, kw_only=True, slots=True)
class TakeUnderpaymentStep:
    """The same step for several lines. `recovered_cents` of the step is for one line; None takes what each is short."""

    underpayment_ids: tuple[int, ...]
    step: UnderpaymentStep


@dataclass(frozen=True, kw_only=True, slots=True)
class UnderpaidGroup:
    """What is open with one payer for one procedure."""

    payer: str
    procedure: str
    lines: int
    short_cents: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class UnderpaymentReport:
    """The list with its sums."""

    rows: tuple[UnderpaymentRow, ...]
    groups: tuple[UnderpaidGroup, ...]
    short_cents: Money
    recovered_cents: Money
    """Won since the first of January."""
    since: date
    has_rates: bool


def refresh_underpayments(context: Context, claim_ids: Collection[ClaimId]) -> int:
    """Compares these claims; call it in the transaction that changed their answers. Gives how many claims moved."""
    database = context.database
    if not claim_ids or not has_rates(database):
        return 0
    lines = stored.compared_lines(database, claim_ids)
    book = RateBook(rates_for(database, {line.procedure for line in lines}))
    kept = stored.kept_underpayments(database, claim_ids)
    tolerance = get_setting(context, UNDERPAYMENT_TOLERANCE_CENTS)
    by_claim: dict[ClaimId, list[ComparedLine]] = defaultdict(list)
    for line in lines:
        by_claim[line.claim_id].append(line)
    moved: set[ClaimId] = set()
    today, now = context.clock.today(), context.clock.now()
    for several in by_claim.values():
        for line, price in zip(several, book.price_claim([_service(line) for line in several]), strict=True):
            number, standing = kept.get(line.line_id, (None, None))
            verdict = judged(_compared(line, price), standing, tolerance_cents=tolerance)
            if verdict is None:
                continue
            made, note = verdict
            if number is None:
                rate_id = price.rate.rate_id if price.rate else None
                number = stored.add_underpayment(database, line, made, rate_id=rate_id, why=price.why, today=today)
            else:
                stored.set_underpayment(database, number, made, today=today, why=price.why)
            stored.add_step(database, number, made, at=now, user_id=context.user.id, note=note)
            moved.add(line.claim_id)
    _keep_work(context, moved)
    return len(moved)


def compare_all(context: Context, command: CompareAll, progress: Progress) -> ComparedAll:
    """Compares everything in short transactions. Stopped in between, what was compared stays so."""
    del command
    database = context.database
    ids = stored.claims_to_compare(database)
    for number, part in enumerate(chunks(ids, _CHUNK)):
        progress.report(number * _CHUNK, len(ids), "Comparing payments with the rates")
        with database.transaction():
            refresh_underpayments(context, part)
    rows = stored.underpayment_rows(database, is_open=True, limit=MOST_SHOWN)
    return ComparedAll(
        claims=len(ids),
        open_lines=len(rows),
        short_cents=sum(row.short_cents for row in rows),
        changes=_CHANGES,
    )


def underpayment_report(context: Context, *, is_open: bool = True) -> UnderpaymentReport:
    """The open lines, or the closed ones, with the open money by payer and procedure."""
    database = context.database
    since = context.clock.today().replace(month=1, day=1)
    open_rows = stored.underpayment_rows(database, is_open=True, limit=MOST_SHOWN)
    rows = open_rows if is_open else stored.underpayment_rows(database, is_open=False, limit=MOST_SHOWN)
    return UnderpaymentReport(
        rows=tuple(rows),
        groups=_groups(open_rows),
        short_cents=sum(row.short_cents for row in open_rows),
        recovered_cents=stored.recovered_since(database, since),
        since=since,
        has_rates=has_rates(database),
    )


def underpayments_of_claim(context: Context, claim_id: ClaimId) -> tuple[UnderpaymentRow, ...]:
    """Every underpaid line of a claim, closed ones too."""
    return tuple(stored.underpayments_of_claim(context.database, claim_id))


def underpayment_history(context: Context, underpayment_id: int) -> tuple[StepRow, ...]:
    """Everything that was done about it, the newest first."""
    return tuple(stored.steps_of(context.database, underpayment_id))


def take_underpayment_step(context: Context, command: TakeUnderpaymentStep) -> Changes:
    """All of the lines or none. Raises UnfitStepError, UnderpaymentMovedError or NotAllowedError."""
    require(context.user, Permission.WORK_CLAIMS)
    step, database = command.step, context.database
    today, now = context.clock.today(), context.clock.now()
    with database.transaction():
        claims: set[ClaimId] = set()
        for number in command.underpayment_ids:
            found = stored.kept_underpayment(database, number)
            if found is None:
                continue
            claim_id, before = found
            if step.state not in next_states(before.state):
                raise UnderpaymentMovedError(before.state)
            recovered = 0
            if step.state is UnderpaymentState.WON:
                short = before.expected_cents - before.allowed_cents
                recovered = step.recovered_cents if step.recovered_cents is not None else short
            lacks = step_lacks(dataclasses.replace(step, recovered_cents=recovered or step.recovered_cents))
            if lacks:
                raise UnfitStepError(tuple(lacks))
            made = dataclasses.replace(before, state=step.state, recovered_cents=recovered, by_person=True)
            stored.set_underpayment(database, number, made, today=today, ref=step.reference.strip())
            stored.add_step(
                database,
                number,
                made,
                at=now,
                user_id=context.user.id,
                note=step.note.strip(),
                reference=step.reference.strip(),
            )
            context.audit(
                "underpayment.step",
                "underpayment",
                number,
                before={"state": before.state.value},
                after={"state": made.state.value, "recovered_cents": recovered},
            )
            claims.add(claim_id)
        _keep_work(context, claims)
    return _CHANGES


_CHANGES = Changes.UNDERPAYMENTS | Changes.CLAIM | Changes.QUEUE


def _keep_work(context: Context, claims: Collection[ClaimId]) -> None:
    """A claim with an open underpayment is work also when nothing is owed on it."""
    if not claims:
        return
    standing = stored.open_underpayments(context.database, claims)
    items = []
    for claim_id, found in standing.items():
        first_on, days, words = {
            UnderpaymentState.SENT: (found.state_on, SENT_DAYS, "sent to the payer"),
            UnderpaymentState.REVIEWED: (found.state_on, REVIEWED_DAYS, "reviewed by the payer"),
        }.get(found.state, (found.found_on, 0, "not sent to the payer yet"))
        items.append(
            OpenWork(
                claim_id=claim_id,
                cause=Cause.UNDERPAYMENT,
                why=f"allowed {dollars(found.short_cents)} less than the contract says, {words}",
                due_on=first_on + timedelta(days=days),
                amount_cents=found.short_cents,
            )
        )
    open_work(context, items)
    closed = [claim_id for claim_id in claims if claim_id not in standing]
    close_work(context, closed, Cause.UNDERPAYMENT, why="no underpayment is open on it any more")


def _service(line: ComparedLine) -> Service:
    return Service(
        payer_id=line.payer_id,
        plan=line.plan,
        procedure=line.procedure,
        modifiers=line.modifiers,
        place=line.place,
        on=line.service_on,
        units=line.units,
        charge_cents=line.charge_cents,
    )


def _compared(line: ComparedLine, price: Price) -> Compared:
    """Nothing is allowed where no answer stands or the newest refuses the line: that is a denial and worked as one."""
    answers = [answer for answer in line.answers if not _repeats(answer)]
    if not answers or _refuses(answers[-1]):
        return Compared(expected_cents=price.expected_cents, allowed_cents=None)
    # A payer that pays more without taking its first answer back has allowed both together.
    several = [answer for answer in answers if not _refuses(answer)]
    earlier = sum(allowed_of(answer.paid_cents, answer.shares) for answer in several[:-1])
    newest = several[-1]
    allowed = allowed_of(newest.paid_cents, newest.shares) + earlier
    if newest.stated_cents is not None:
        allowed = max(allowed, newest.stated_cents)
    return Compared(expected_cents=price.expected_cents, allowed_cents=allowed)


def _repeats(answer: LineAnswer) -> bool:
    """A refusal only because the claim came twice says nothing about the first one."""
    return any(share.reason_class is ReasonClass.DUPLICATE for share in answer.shares)


def _refuses(answer: LineAnswer) -> bool:
    return any(share.reason_class in DENIAL_CLASSES for share in answer.shares)


def _groups(rows: Sequence[UnderpaymentRow]) -> tuple[UnderpaidGroup, ...]:
    lines: Counter[tuple[str, str]] = Counter()
    cents: Counter[tuple[str, str]] = Counter()
    for row in rows:
        key = (row.payer, row.procedure)
        lines[key] += 1
        cents[key] += row.short_cents
    return tuple(
        UnderpaidGroup(payer=payer, procedure=procedure, lines=lines[(payer, procedure)], short_cents=total)
        for (payer, procedure), total in cents.most_common()
    )
