"""Questions to colleagues: asked with everything that is known, answered, returned to whoever asked."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from arcaller_desktop.base.errors import RefusedError, UserError
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.causes import Cause
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, UserId
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.domain.snapshots import from_snapshot, to_snapshot
from arcaller_desktop.domain.task_sheets import SheetTask, TaskSheetContent
from arcaller_desktop.domain.tasks import (
    Message,
    NewTask,
    Packet,
    TaskKind,
    TaskState,
    due_day,
    is_overdue,
    mentioned,
    task_lacks,
)
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import DocumentKind, Paper, keep_document, reprint
from arcaller_desktop.services.letterheads import letterhead
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.services.task_packets import packet_of
from arcaller_desktop.services.work_items import OpenWork, close_work, open_work
from arcaller_desktop.storage import tasks as stored
from arcaller_desktop.storage.tasks import TaskRow
from arcaller_desktop.storage.users import all_accounts


class NoSuchTaskError(UserError):
    """The task is not there."""

    def __init__(self) -> None:
        super().__init__("This task does not exist.", "Look at the list of tasks again.")


class UnfitTaskError(UserError):
    """The task cannot be asked as it is. `lacks` are (field, message)."""

    def __init__(self, lacks: tuple[tuple[str, str], ...]) -> None:
        super().__init__("The task was not saved.", " ".join(message for _, message in lacks))
        self.lacks = lacks


class TaskOverError(RefusedError):
    """The task is closed; nothing is added to it."""

    def __init__(self) -> None:
        super().__init__("This task is closed.", "Ask a new one.")


class EmptyMessageError(UserError):
    """Nothing was written."""

    def __init__(self) -> None:
        super().__init__("There is nothing to send.", "Write what you want to say.")


@dataclass(frozen=True, kw_only=True, slots=True)
class AskTask:
    """Asks a colleague."""

    task: NewTask


@dataclass(frozen=True, kw_only=True, slots=True)
class SayOnTask:
    """Adds words to a task; an answer returns it to whoever asked. `@name` calls a colleague."""

    task_id: int
    text: str
    is_answer: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class HandOnTask:
    """Gives a task to somebody else, or to whoever holds a role."""

    task_id: int
    kind: TaskKind
    for_user: UserId | None
    due_on: date
    why: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskView:
    """One task in a list, as it stands to the reader."""

    row: TaskRow
    overdue: bool
    for_me: bool
    """It waits for the reader: for an answer, or for the answer to be read."""
    mine: bool
    """The reader asked it."""
    mentions_me: bool
    """Somebody called the reader by name and they have not looked yet."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskDetail:
    """One task with its packet and everything that was said."""

    view: TaskView
    packet: Packet | None
    messages: tuple[Message, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskProposal:
    """What to begin a question with: the packet, and why the claim should go up (empty when it should not yet)."""

    packet: Packet | None
    reasons: tuple[str, ...]
    people: tuple[tuple[UserId, str], ...]
    due: tuple[tuple[TaskKind, date], ...]


def task_proposal(context: Context, claim_id: ClaimId | None) -> TaskProposal:
    """Raises ClaimUnknownError."""
    today = context.clock.today()
    packet = packet_of(context, claim_id) if claim_id is not None else None
    return TaskProposal(
        packet=packet,
        reasons=packet.reasons if packet is not None else (),
        people=tuple(
            (account.user.id, account.user.name)
            for account in all_accounts(context.database)
            if account.disabled_at is None and account.user.id != context.user.id and account.user.role != "auditor"
        ),
        due=tuple((kind, due_day(kind, today)) for kind in TaskKind),
    )


def ask_task(context: Context, command: AskTask) -> Changes:
    """Asks; the claim stands in the queue until an answer comes, due on its day.

    Raises NotAllowedError, UnfitTaskError or ClaimUnknownError.
    """
    require(context.user, Permission.WORK_CLAIMS)
    today, now = context.clock.today(), context.clock.now()
    task = replace(command.task, question=command.task.question.strip(), client=command.task.client.strip())
    lacks = task_lacks(task, today)
    if lacks:
        raise UnfitTaskError(lacks)
    packet = packet_of(context, task.claim_id) if task.claim_id is not None else None
    with context.database.transaction():
        task_id = stored.add_task(
            context.database,
            task,
            asked_by=context.user.id,
            at=now,
            on=today,
            packet=json.dumps(to_snapshot(packet), ensure_ascii=False) if packet is not None else "",
        )
        _call_by_name(context, task_id, task.question)
        after = {"claim": task.claim_id, "kind": task.kind.value, "due_on": task.due_on, "for_user": task.for_user}
        context.audit("task.ask", "task", task_id, after=after)
        if task.claim_id is not None:
            _keep_in_queue(context, task.claim_id)
    return _CHANGES


def say_on_task(context: Context, command: SayOnTask) -> Changes:
    """Adds words. Raises NotAllowedError, NoSuchTaskError, TaskOverError, EmptyMessageError or CardNumberError."""
    require(context.user, Permission.WORK_CLAIMS)
    text = command.text.strip()
    if not text:
        raise EmptyMessageError
    refuse_card_numbers(text)
    with context.database.transaction():
        task = _task(context, command.task_id)
        if task.state is TaskState.CLOSED:
            raise TaskOverError
        _say(context, task.task_id, text, is_answer=command.is_answer)
        if command.is_answer:
            stored.set_state(context.database, task.task_id, TaskState.ANSWERED, answered_on=context.clock.today())
        elif task.state is TaskState.ANSWERED and context.user.id == task.asked_by:
            stored.set_state(context.database, task.task_id, TaskState.OPEN)  # asked back
        context.audit("task.answer" if command.is_answer else "task.say", "task", task.task_id)
        if task.claim_id is not None:
            _keep_in_queue(context, task.claim_id)
    return _CHANGES


def hand_on_task(context: Context, command: HandOnTask) -> Changes:
    """Gives a task on; it waits for an answer again. Raises NotAllowedError, NoSuchTaskError or TaskOverError."""
    require(context.user, Permission.WORK_CLAIMS)
    with context.database.transaction():
        task = _task(context, command.task_id)
        if task.state is TaskState.CLOSED:
            raise TaskOverError
        stored.hand_on(
            context.database, task.task_id, for_user=command.for_user, kind=command.kind, due_on=command.due_on
        )
        stored.set_state(context.database, task.task_id, TaskState.OPEN)
        name = next((a.user.name for a in all_accounts(context.database) if a.user.id == command.for_user), "")
        words = f"Handed on to {name or command.kind.label}." + (
            f" {command.why.strip()}" if command.why.strip() else ""
        )
        _say(context, task.task_id, words, is_answer=False)
        context.audit(
            "task.hand_on",
            "task",
            task.task_id,
            before={"kind": task.kind.value, "for_user": task.for_user, "due_on": task.due_on},
            after={"kind": command.kind.value, "for_user": command.for_user, "due_on": command.due_on},
        )
        if task.claim_id is not None:
            _keep_in_queue(context, task.claim_id)
    return _CHANGES


def close_task(context: Context, task_id: int) -> Changes:
    """Nothing more is to be answered. Raises NotAllowedError, NoSuchTaskError or TaskOverError."""
    require(context.user, Permission.WORK_CLAIMS)
    with context.database.transaction():
        task = _task(context, task_id)
        if task.state is TaskState.CLOSED:
            raise TaskOverError
        stored.set_state(context.database, task_id, TaskState.CLOSED)
        context.audit("task.close", "task", task_id, before={"state": task.state.value}, after={"state": "closed"})
        if task.claim_id is not None:
            _keep_in_queue(context, task.claim_id)
    return _CHANGES


def see_task(context: Context, task_id: int) -> Changes:
    """The reader has looked: being called by name in it is no longer news."""
    with context.database.transaction():
        seen = stored.see_mentions(context.database, task_id, context.user.id, context.clock.now())
    return Changes.TASKS if seen else Changes.NONE


def open_tasks(context: Context) -> tuple[TaskView, ...]:
    """Everything that waits for an answer or for its answer to be read, due first."""
    return _views(context, stored.tasks_in(context.database, (TaskState.OPEN, TaskState.ANSWERED)))


def closed_tasks(context: Context) -> tuple[TaskView, ...]:
    """What is over, the newest 2,000."""
    return _views(context, stored.tasks_in(context.database, (TaskState.CLOSED,)))


def tasks_of_claim(context: Context, claim_id: ClaimId) -> tuple[TaskView, ...]:
    """Every task about a claim."""
    return _views(context, stored.tasks_in(context.database, tuple(TaskState), claim_id=claim_id))


def task_detail(context: Context, task_id: int) -> TaskDetail:
    """Raises NoSuchTaskError."""
    row = _task(context, task_id)
    return TaskDetail(
        view=_views(context, [row])[0],
        packet=from_snapshot(Packet, json.loads(row.packet)) if row.packet else None,
        messages=tuple(stored.messages_of(context.database, task_id)),
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class PrintTasks:
    """One question on paper, or all open client queries (of one client, or of all)."""

    task_id: int | None = None
    client: str = ""


def keep_task_sheet(context: Context, command: PrintTasks, progress: Progress) -> Paper:
    """Keeps the sheet and draws it, in the worker process. Raises NotAllowedError or NoSuchTaskError."""
    require(context.user, Permission.WORK_CLAIMS)
    progress.report(0, 1, "Drawing the questions")
    if command.task_id is not None:
        rows, title, subject = [_task(context, command.task_id)], f"Question {command.task_id}", command.task_id
    else:
        rows = [
            row
            for row in stored.tasks_in(context.database, (TaskState.OPEN,))
            if row.kind is TaskKind.CLIENT_QUERY and (not command.client or row.client == command.client)
        ]
        title, subject = f"Client queries {command.client}".strip(), 0
    content = TaskSheetContent(
        practice=letterhead(context),
        title=title,
        on=context.clock.today(),
        tasks=tuple(_sheet_task(context, number, row) for number, row in enumerate(rows, 1)),
        demo=practice_profile(context).is_demo,
    )
    return reprint(context, keep_document(context, DocumentKind.TASK_SHEET, "task", subject, content))


def _sheet_task(context: Context, number: int, row: TaskRow) -> SheetTask:
    return SheetTask(
        number=number,
        kind=row.kind.label,
        question=row.question,
        asked_by=row.asked_by_name,
        asked_on=row.asked_at.date(),
        due_on=row.due_on,
        client=row.client,
        packet=from_snapshot(Packet, json.loads(row.packet)) if row.packet else None,
        messages=tuple(stored.messages_of(context.database, row.task_id)),
    )


def _task(context: Context, task_id: int) -> TaskRow:
    task = stored.find_task(context.database, task_id)
    if task is None:
        raise NoSuchTaskError
    return task


def _views(context: Context, rows: Sequence[TaskRow]) -> tuple[TaskView, ...]:
    today, me = context.clock.today(), context.user
    called = stored.unseen_mentions(context.database, me.id)
    views = []
    for row in rows:
        mine = row.asked_by == me.id
        asked_of_me = row.for_user == me.id or (row.for_user is None and me.role in row.kind.roles and not mine)
        views.append(
            TaskView(
                row=row,
                overdue=is_overdue(row.state, row.due_on, today),
                for_me=(row.state is TaskState.OPEN and asked_of_me) or (row.state is TaskState.ANSWERED and mine),
                mine=mine,
                mentions_me=row.task_id in called,
            )
        )
    return tuple(views)


def _say(context: Context, task_id: int, text: str, *, is_answer: bool) -> None:
    by_login = {
        account.user.login: account.user.id
        for account in all_accounts(context.database)
        if account.disabled_at is None and account.user.id != context.user.id
    }
    stored.add_message(
        context.database,
        task_id,
        user_id=context.user.id,
        at=context.clock.now(),
        text=text,
        is_answer=is_answer,
        mentions=[by_login[login] for login in mentioned(text, by_login)],
    )


def _call_by_name(context: Context, task_id: int, question: str) -> None:
    """A question that calls somebody by name is said as a message too, so that it reaches them."""
    if "@" in question:
        _say(context, task_id, question, is_answer=False)


def _keep_in_queue(context: Context, claim_id: ClaimId) -> None:
    """One work item for questions out, one for answers that are back; each closes when there is none left."""
    tasks = stored.tasks_in(context.database, (TaskState.OPEN, TaskState.ANSWERED), claim_id=claim_id)
    out = [task for task in tasks if task.state is TaskState.OPEN]
    back = [task for task in tasks if task.state is TaskState.ANSWERED]
    items = []
    if out:
        first = min(out, key=lambda task: task.due_on)
        items.append(
            OpenWork(
                claim_id=claim_id,
                cause=Cause.TASK,
                why=f"{first.kind.label} asked; answer due {first.due_on:%m/%d/%Y}",
                due_on=first.due_on,
            )
        )
    else:
        close_work(context, [claim_id], Cause.TASK, why="answered or closed")
    if back:
        items.append(OpenWork(claim_id=claim_id, cause=Cause.QUESTION, why=f"{back[0].kind.label} answered: read it"))
    else:
        close_work(context, [claim_id], Cause.QUESTION, why="read and closed")
    if items:
        open_work(context, items)


_CHANGES = Changes.TASKS | Changes.QUEUE | Changes.CLAIM
