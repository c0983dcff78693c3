"""The print queue: every job of a kept paper, so that pages can be printed again after a jam; nothing else changes."""

from __future__ import annotations

from dataclasses import dataclass

from arcaller_desktop.domain.ids import DocumentId
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage import prints as stored
from arcaller_desktop.storage.prints import StoredPrint
from arcaller_desktop.storage.statement_runs import run_statements


@dataclass(frozen=True, kw_only=True, slots=True)
class StartPrint:
    """Pages of a kept document or of a run go to a printer. Pages count from 1."""

    kind: str
    title: str
    document_id: DocumentId | None = None
    run_id: int | None = None
    printer: str
    first_page: int
    last_page: int
    copies: int = 1


@dataclass(frozen=True, kw_only=True, slots=True)
class EndPrint:
    """How far a job came: `done`, `failed` or `stopped`."""

    job_id: int
    done_pages: int
    state: str = "done"


@dataclass(frozen=True, kw_only=True, slots=True)
class PageOwner:
    """Whose pages they are in a run."""

    first_page: int
    last_page: int
    account_number: str
    number: str


def start_print(context: Context, command: StartPrint) -> int:
    """Records that a job begins and gives its number."""
    with context.database.transaction():
        job_id = stored.add_print(
            context.database,
            at=context.clock.now(),
            user_id=context.user.id,
            kind=command.kind,
            title=command.title,
            document_id=command.document_id,
            run_id=command.run_id,
            printer=command.printer,
            first_page=command.first_page,
            last_page=command.last_page,
            copies=command.copies,
        )
        context.audit("print.start", "print_job", job_id, after={"kind": command.kind})
    return job_id


def end_print(context: Context, command: EndPrint) -> None:
    """Records how it ended."""
    with context.database.transaction():
        stored.end_print(context.database, command.job_id, done_pages=command.done_pages, state=command.state)
        context.audit("print.end", "print_job", command.job_id, after={"state": command.state})


def print_jobs(context: Context) -> tuple[StoredPrint, ...]:
    """The jobs, newest first."""
    return tuple(stored.prints(context.database))


def page_owners(context: Context, run_id: int) -> tuple[PageOwner, ...]:
    """Which pages of a run belong to which account."""
    return tuple(
        PageOwner(
            first_page=one.first_page,
            last_page=one.first_page + one.pages - 1,
            account_number=one.account_number,
            number=one.number,
        )
        for one in run_statements(context.database, run_id)
    )
