"""Runs of statements: who gets one and who not, looked at before anything is recorded; then committed as one mailing.

What is drawn is drawn outside the transaction; the transaction is refused when anything happened in between.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import GuarantorId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.domain.snapshots import to_snapshot
from arcaller_desktop.domain.statement_holds import Hold, HoldReason
from arcaller_desktop.domain.statements import StatementContent, statement_problems
from arcaller_desktop.services.balances import Account, account
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import DocumentKind, print_problems, statement_batch, statement_version
from arcaller_desktop.services.run_selection import Selection, due_now, ranked_hold, selection, step_now
from arcaller_desktop.services.statement_contents import drawn_up
from arcaller_desktop.services.units import chunks
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.storage import statement_runs as stored
from arcaller_desktop.storage.balances import guarantors_owing
from arcaller_desktop.storage.statement_runs import NewStatement
from arcaller_desktop.storage.statements import SentLine, next_statement_number

_CHUNK = 500
MOST_DAYS_AHEAD = 31


class RunDateError(UserError):
    """The run's day cannot be on paper."""

    def __init__(self) -> None:
        super().__init__(
            "This day cannot stand on a statement.", f"Choose today or up to {MOST_DAYS_AHEAD} days later."
        )


class NobodyToBillError(UserError):
    """The run has no statement. `dropped` could not be printed, and why."""

    def __init__(self, dropped: tuple[HeldMember, ...]) -> None:
        why = dropped[0].hold.words if dropped else "The list of held accounts says why for each."
        super().__init__("Nobody gets a statement.", why)
        self.dropped = dropped


class RunChangedError(UserError):
    """Something happened while the statements were drawn."""

    def __init__(self) -> None:
        super().__init__(
            "Nothing was recorded: somebody changed something while the statements were drawn.",
            "Look at the list again, then commit.",
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class PlanRun:
    """Who would get a statement of this day. `left_out` are accounts that a person took off, with the reason."""

    run_on: date
    left_out: tuple[tuple[GuarantorId, str], ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class RunMember:
    """An account that gets a statement."""

    guarantor_id: GuarantorId
    account_number: str
    name: str
    zip_code: str
    amount_due_cents: Money
    balance_cents: Money
    level: int
    language: str = "en"
    on_plan: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class HeldMember:
    """An account that gets none, and why."""

    guarantor_id: GuarantorId
    account_number: str
    name: str
    balance_cents: Money
    hold: Hold


@dataclass(frozen=True, kw_only=True, slots=True)
class RunPlan:
    """The whole run before anything is recorded. Every account with a patient's part stands in one of the two."""

    run_on: date
    members: tuple[RunMember, ...]
    held: tuple[HeldMember, ...]

    @property
    def total_cents(self) -> Money:
        """What the statements ask for together."""
        return sum(member.amount_due_cents for member in self.members)

    @property
    def held_by_reason(self) -> tuple[tuple[HoldReason, int, Money], ...]:
        """How many accounts each reason holds, and their balances."""
        counts = Counter(member.hold.reason for member in self.held)
        sums: Counter[HoldReason] = Counter()
        for member in self.held:
            sums[member.hold.reason] += member.balance_cents
        return tuple((reason, count, sums[reason]) for reason, count in sorted(counts.items()))


@dataclass(frozen=True, kw_only=True, slots=True)
class CommitRun:
    """Record the run of this day as sent."""

    run_on: date
    left_out: tuple[tuple[GuarantorId, str], ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class RunCommitted:
    """What was recorded. `dropped` could not be printed at the last moment, and why."""

    run_id: int
    statements: int
    pages: int
    total_cents: Money
    dropped: tuple[HeldMember, ...]
    changes: Changes


def plan_run(context: Context, command: PlanRun, progress: Progress) -> RunPlan:
    """Both lists; nothing is recorded. Raises RunDateError."""
    dated = _dated(context, command.run_on)
    left_out = dict(command.left_out)
    members: list[RunMember] = []
    held: list[HeldMember] = []
    ids = guarantors_owing(context.database)
    for number, part in enumerate(chunks(ids, _CHUNK)):
        progress.report(number * _CHUNK, len(ids), "Choosing accounts")
        known = selection(dated, part)
        for guarantor_id in part:
            owing = known.accounts[guarantor_id]
            hold = _hold(dated, known, owing, left_out.get(guarantor_id, ""))
            due, on_plan = due_now(known, owing) if hold is None else (0, False)
            if hold is None and due <= 0:
                hold = Hold(
                    reason=HoldReason.PLAN, words="nothing is due before the next installment of the payment plan"
                )
            step = step_now(dated, known, owing, due, on_plan=on_plan) if hold is None else None
            if step is not None and step.band.needs_review:
                words = (
                    f"{(command.run_on - step.clock_from).days} days since the first statement: a person decides now"
                )
                hold = Hold(reason=HoldReason.REVIEW, words=words)
            if hold is not None or step is None:
                held.append(_held(owing, hold or Hold(reason=HoldReason.PLAN, words="")))
                continue
            members.append(
                RunMember(
                    guarantor_id=guarantor_id,
                    account_number=owing.account_number,
                    name=owing.name.display,
                    zip_code=owing.mail_address.zip_code,
                    amount_due_cents=due,
                    balance_cents=owing.owed_cents,
                    level=step.level,
                    on_plan=on_plan,
                )
            )
    return RunPlan(run_on=command.run_on, members=tuple(members), held=tuple(held))


def commit_run(context: Context, command: CommitRun, progress: Progress) -> RunCommitted:
    """Draws and records the run. Raises NobodyToBillError, RunChangedError, RunDateError, NotAllowedError."""
    require(context.user, Permission.MAKE_STATEMENTS)
    marks = stored.newest_marks(context.database)
    plan = plan_run(context, PlanRun(run_on=command.run_on, left_out=command.left_out), progress)
    drawn, dropped = _drawn(context, plan, progress)
    if not drawn:
        raise NobodyToBillError(tuple(dropped))
    batch = statement_batch(tuple(content for content, _, _ in drawn), progress)
    first_page, new = 1, []
    for (content, lines, guarantor_id), pages in zip(drawn, batch.pages, strict=True):
        new.append(_new(content, lines, guarantor_id, first_page=first_page, pages=pages))
        first_page += pages
    packed = stored.packed(batch.pdf)
    progress.report(0, 0, "Recording the statements")
    with context.database.transaction():
        if stored.newest_marks(context.database) != marks:
            raise RunChangedError
        run_id = _record(context, command, new, pages=first_page - 1, pdf=batch.pdf, packed=packed)
    for part in chunks(stored.claims_of_run(context.database, run_id), _CHUNK):
        with context.database.transaction():
            refresh_work(context, part)
    return RunCommitted(
        run_id=run_id,
        statements=len(new),
        pages=first_page - 1,
        total_cents=sum(one.amount_due_cents for one in new),
        dropped=tuple(dropped),
        changes=Changes.STATEMENTS | Changes.BALANCE | Changes.CLAIM | Changes.QUEUE,
    )


def _dated(context: Context, run_on: date) -> Context:
    today = context.clock.today()
    if not today <= run_on <= today + timedelta(days=MOST_DAYS_AHEAD):
        raise RunDateError
    return dataclasses.replace(context, clock=FixedClock(run_on))


def _hold(context: Context, known: Selection, owing: Account, left_out: str) -> Hold | None:
    """The strongest reason; being left out by hand is named only when nothing else holds the account."""
    own = ranked_hold(context, known, owing)
    both = [hold for hold in (own, known.holds.get(owing.guarantor_id)) if hold is not None]
    if both:
        return min(both, key=lambda hold: hold.reason)
    return Hold(reason=HoldReason.LEFT_OUT, words=left_out) if left_out else None


def _held(owing: Account, hold: Hold) -> HeldMember:
    return HeldMember(
        guarantor_id=owing.guarantor_id,
        account_number=owing.account_number,
        name=owing.name.display,
        balance_cents=sum(claim.patient_cents for claim in owing.claims),
        hold=hold,
    )


def _drawn(
    context: Context, plan: RunPlan, progress: Progress
) -> tuple[list[tuple[StatementContent, list[SentLine], GuarantorId]], list[HeldMember]]:
    """What each statement says, in mailing order, and who cannot get one after all."""
    dated = _dated(context, plan.run_on)
    number = int(next_statement_number(context.database))
    drawn: list[tuple[StatementContent, list[SentLine], GuarantorId]] = []
    dropped: list[HeldMember] = []
    in_order = sorted(plan.members, key=lambda member: (member.zip_code, member.name, member.guarantor_id))
    for place, member in enumerate(in_order):
        if place % 50 == 0:
            progress.report(place, len(in_order), "Drawing up statements")
        owing = account(dated, member.guarantor_id)
        content, lines = drawn_up(dated, owing, number=f"{number + len(drawn):06d}")
        problems = statement_problems(content) or print_problems(content)
        if problems:
            dropped.append(_held(owing, Hold(reason=HoldReason.PAPER, words=problems[0].message)))
        else:
            drawn.append((content, lines, member.guarantor_id))
    return drawn, dropped


def _new(
    content: StatementContent, lines: list[SentLine], guarantor_id: GuarantorId, *, first_page: int, pages: int
) -> NewStatement:
    assert content.due_date is not None
    return NewStatement(
        guarantor_id=guarantor_id,
        number=content.statement_number,
        statement_on=content.statement_date,
        due_on=content.due_date,
        amount_due_cents=content.summary.amount_due_cents,
        level=content.level,
        clock_from=content.asked_since or content.statement_date,
        first_page=first_page,
        pages=pages,
        snapshot=stored.snapshot_text(to_snapshot(content)),
        lines=tuple(lines),
    )


def _record(
    context: Context, command: CommitRun, new: list[NewStatement], *, pages: int, pdf: bytes, packed: bytes
) -> int:
    version = statement_version()
    at, total = context.clock.now(), sum(one.amount_due_cents for one in new)
    run_id = stored.add_run(
        context.database,
        run_on=command.run_on,
        at=at,
        user_id=context.user.id,
        statements=len(new),
        pages=pages,
        total_cents=total,
        template_version=version,
        sha256=hashlib.sha256(pdf).hexdigest(),
        packed_pdf=packed,
    )
    stored.add_run_statements(
        context.database,
        run_id,
        new,
        at=at,
        user_id=context.user.id,
        kind=DocumentKind.STATEMENT.value,
        template_version=version,
    )
    mine = {one.guarantor_id for one in new}
    stored.add_exclusions(
        context.database, run_id, {key: why for key, why in command.left_out if key not in mine and why}
    )
    context.audit("statement_run.commit", "statement_run", run_id, after={"statements": len(new), "due_cents": total})
    return run_id
