"""Patient statements: who gets one and who not, and what is recorded when it is sent.

What one says is in `statement_contents`. A preview and a print change nothing; `issue_statement` alone records that the
patient was asked.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.problems import Problem
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import DocumentId, GuarantorId, StatementId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.domain.statements import StatementContent, statement_problems
from arcaller_desktop.services.balances import Account, account, statement_hold
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import DocumentKind, Paper, keep_document, print_problems, render
from arcaller_desktop.services.statement_contents import drawn_up
from arcaller_desktop.services.statement_holds import BY_HAND, holds_of
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.storage import statements as stored
from arcaller_desktop.storage.balances import guarantors_owing
from arcaller_desktop.storage.statements import SentLine

_UNNUMBERED = "preview"


class StatementHeldError(UserError):
    """The account gets no statement now."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"No statement was made: {reason}.", "Mend that first, or choose another account.")


class StatementUnsoundError(UserError):
    """The statement's own figures or addresses do not hold."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        first = problems[0]
        super().__init__(f"No statement was made: {first.message}", first.remedy)
        self.problems = problems


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """An account with a patient balance: what a statement would ask for, or why there is none."""

    guarantor_id: GuarantorId
    account_number: str
    amount_due_cents: Money
    hold: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class IssueStatement:
    """Send this guarantor a statement now."""

    guarantor_id: GuarantorId


@dataclass(frozen=True, kw_only=True, slots=True)
class PreviewStatement:
    """Show what a statement would look like now."""

    guarantor_id: GuarantorId


@dataclass(frozen=True, kw_only=True, slots=True)
class StatementIssued:
    """What was recorded, and the paper."""

    statement_id: StatementId
    number: str
    document_id: DocumentId
    amount_due_cents: Money
    paper: Paper
    changes: Changes


def statement_candidates(context: Context) -> tuple[Candidate, ...]:
    """Every account with a patient balance, by name: who gets a statement and who not, with the reason."""
    found = []
    for guarantor_id in guarantors_owing(context.database):
        owing = account(context, guarantor_id)
        hold = statement_hold(context, owing) or _still_running(context, guarantor_id)
        due = 0
        if not hold:
            content, _ = drawn_up(context, owing, number=_UNNUMBERED)
            problems = statement_problems(content)
            due = content.summary.amount_due_cents
            hold = problems[0].message if problems else _nothing_due(content)
        found.append(
            Candidate(guarantor_id=guarantor_id, account_number=owing.account_number, amount_due_cents=due, hold=hold)
        )
    return tuple(found)


def _still_running(context: Context, guarantor_id: GuarantorId) -> str:
    """A run repeated by mistake must not ask everybody twice; a single statement can still be sent by hand."""
    last = stored.last_statement(context.database, guarantor_id)
    if last is None or last.due_on < context.clock.today():
        return ""
    return f"statement {last.number} of {last.statement_on:%m/%d/%Y} is not due before {last.due_on:%m/%d/%Y}"


def statement_content(context: Context, guarantor_id: GuarantorId) -> StatementContent:
    """What a statement to this guarantor would say today, whether or not it may be sent."""
    return drawn_up(context, account(context, guarantor_id), number=_next_number(context))[0]


def preview_statement(context: Context, command: PreviewStatement, progress: Progress) -> Paper:
    """The statement as it would be printed today; nothing is recorded."""
    progress.report(0, 1, "Drawing the statement")
    return Paper(pdf=render(DocumentKind.STATEMENT, statement_content(context, command.guarantor_id)))


def issue_statement(context: Context, command: IssueStatement, progress: Progress) -> StatementIssued:
    """Records the statement with its lines and keeps its paper. Raises StatementHeldError, StatementUnsoundError.

    All in one transaction, the drawing too: nothing may come in between what it says and what is recorded.
    """
    require(context.user, Permission.MAKE_STATEMENTS)
    progress.report(0, 2, "Drawing the statement")
    with context.database.transaction():
        owing = account(context, command.guarantor_id)
        content, lines = _sendable(context, owing)
        pdf = render(DocumentKind.STATEMENT, content)
        progress.report(1, 2, "Recording the statement")
        statement_id, document_id = _record(context, owing, content, lines, pdf)
    return StatementIssued(
        statement_id=statement_id,
        number=content.statement_number,
        document_id=document_id,
        amount_due_cents=content.summary.amount_due_cents,
        paper=Paper(pdf=pdf, document_id=document_id),
        changes=Changes.STATEMENTS | Changes.BALANCE | Changes.CLAIM | Changes.QUEUE,
    )


def _sendable(context: Context, owing: Account) -> tuple[StatementContent, list[SentLine]]:
    hold = hold_by_hand(context, owing)
    if hold:
        raise StatementHeldError(hold)
    content, lines = drawn_up(context, owing, number=_next_number(context))
    problems = statement_problems(content) or print_problems(content)
    if problems:
        raise StatementUnsoundError(problems)
    if _nothing_due(content):
        raise StatementHeldError(_nothing_due(content))
    return content, lines


def hold_by_hand(context: Context, owing: Account) -> str:
    """Why not even a single statement goes out; the cycle does not hold what a person sends."""
    held = holds_of(context, [owing.guarantor_id], BY_HAND).get(owing.guarantor_id)
    return statement_hold(context, owing) or (held.words if held else "")


def _nothing_due(content: StatementContent) -> str:
    if content.summary.amount_due_cents > 0:
        return ""
    return "nothing is due before the next installment of the payment plan"


def _record(
    context: Context, owing: Account, content: StatementContent, lines: Iterable[SentLine], pdf: bytes
) -> tuple[StatementId, DocumentId]:
    database, guarantor_id = context.database, owing.guarantor_id
    assert content.due_date is not None
    document_id = keep_document(context, DocumentKind.STATEMENT, "guarantor", guarantor_id, content, pdf=pdf)
    statement_id = stored.add_statement(
        database,
        guarantor_id=guarantor_id,
        number=content.statement_number,
        statement_on=content.statement_date,
        due_on=content.due_date,
        amount_due_cents=content.summary.amount_due_cents,
        user_id=context.user.id,
        document_id=document_id,
        level=content.level,
        clock_from=content.asked_since or content.statement_date,
        lines=lines,
    )
    refresh_work(context, [claim.claim_id for claim in owing.billable])
    context.audit(
        "statement.issue",
        "guarantor",
        guarantor_id,
        after={"statement": statement_id, "due_cents": content.summary.amount_due_cents},
    )
    return statement_id, document_id


def _next_number(context: Context) -> str:
    return stored.next_statement_number(context.database)
