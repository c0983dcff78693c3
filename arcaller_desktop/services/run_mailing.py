"""What becomes of a run after it is committed: printed, mailed, taken back before mailing; and mail that comes back."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import GuarantorId, StatementId
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import Paper, reprint
from arcaller_desktop.services.units import chunks
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.storage import letters as preferences
from arcaller_desktop.storage import statement_runs as stored
from arcaller_desktop.storage.letters import MailPreference
from arcaller_desktop.storage.statement_holds import address_of
from arcaller_desktop.storage.statement_runs import LedgerLine, RunStatement, StoredRun

_CHUNK = 500


class RunUnknownError(UserError):
    """There is no such run or statement."""

    def __init__(self) -> None:
        super().__init__("This run of statements is not here.", "Choose another one in the list.")


class RunIsOutError(UserError):
    """The run can no longer be taken back."""

    def __init__(self, why: str) -> None:
        super().__init__(f"The run was not taken back: {why}.", "Correct single accounts instead.")


class RunNeedsReasonError(UserError):
    """A run is taken back for a reason."""

    def __init__(self) -> None:
        super().__init__("Say why the run is taken back.", "A few words are enough.")


class FolderRefusedError(UserError):
    """The files could not be written."""

    def __init__(self) -> None:
        super().__init__("The files were not all written.", "Choose a folder you may write in, with room left.")


@dataclass(frozen=True, kw_only=True, slots=True)
class UndoRun:
    """Take a run back that was never mailed."""

    run_id: int
    because: str


@dataclass(frozen=True, kw_only=True, slots=True)
class MailRun:
    """The run went to the post."""

    run_id: int


@dataclass(frozen=True, kw_only=True, slots=True)
class ReturnStatement:
    """A statement came back undelivered: nothing more is mailed until the address changes."""

    statement_id: StatementId


@dataclass(frozen=True, kw_only=True, slots=True)
class RunPaper:
    """The run's PDF as it was printed, or some of its statements."""

    run_id: int


@dataclass(frozen=True, kw_only=True, slots=True)
class WriteRun:
    """Each statement of a run as a file of its own, named by its number."""

    run_id: int
    folder: Path


@dataclass(frozen=True, kw_only=True, slots=True)
class SaveMailPreference:
    """How a guarantor reads."""

    guarantor_id: GuarantorId
    language: str
    large_print: bool


def statement_runs(context: Context) -> tuple[StoredRun, ...]:
    """The runs, newest first."""
    return tuple(stored.runs(context.database))


def statements_of_run(context: Context, run_id: int) -> tuple[RunStatement, ...]:
    """A run's statements in mailing order."""
    return tuple(stored.run_statements(context.database, run_id))


def statement_ledger(context: Context, guarantor_id: GuarantorId) -> tuple[LedgerLine, ...]:
    """For each visit of the account: on which statements it stood, and at what amount."""
    return tuple(stored.ledger_of_statements(context.database, guarantor_id))


def run_paper(context: Context, command: RunPaper, progress: Progress) -> Paper:
    """The very bytes that were made when the run was committed. Raises RunUnknownError."""
    progress.report(0, 1, "Reading the statements")
    _known(context, command.run_id)
    return Paper(pdf=stored.run_pdf(context.database, command.run_id))


def write_run(context: Context, command: WriteRun, progress: Progress) -> int:
    """Writes the files and gives their number. Raises RunUnknownError or FolderRefusedError."""
    _known(context, command.run_id)
    statements = stored.run_statements(context.database, command.run_id)
    for place, one in enumerate(statements):
        progress.report(place, len(statements), "Writing files")
        paper = reprint(context, one.document_id)
        try:
            command.folder.mkdir(parents=True, exist_ok=True)
            (command.folder / f"statement-{one.number}.pdf").write_bytes(paper.pdf)
        except OSError as error:
            raise FolderRefusedError from error
    return len(statements)


def mail_run(context: Context, command: MailRun) -> Changes:
    """Records that the run is in the mail. Raises RunUnknownError or NotAllowedError."""
    require(context.user, Permission.MAKE_STATEMENTS)
    run = _known(context, command.run_id)
    if run.state != "open":
        return Changes.NONE
    with context.database.transaction():
        stored.mark_mailed(context.database, run.run_id, context.clock.today())
        context.audit("statement_run.mail", "statement_run", run.run_id, before={"state": "open"})
    return Changes.STATEMENTS


def undo_run(context: Context, command: UndoRun) -> Changes:
    """Takes the run back: levels and counts are as before it.

    Raises RunIsOutError, RunNeedsReasonError, CardNumberError or NotAllowedError.
    """
    require(context.user, Permission.MAKE_STATEMENTS)
    because = " ".join(command.because.split())
    if not because:
        raise RunNeedsReasonError
    refuse_card_numbers(because)
    with context.database.transaction():
        run = _known(context, command.run_id)
        if run.state == "mailed":
            raise RunIsOutError("it is in the mail")
        if run.state == "undone":
            raise RunIsOutError("it is taken back already")
        if stored.has_later_statement(context.database, run.run_id):
            raise RunIsOutError("an account on it got another statement since")
        claims = stored.mark_undone(context.database, run.run_id, context.clock.now(), because)
        context.audit("statement_run.undo", "statement_run", run.run_id, after={"because": because})
    for part in chunks(claims, _CHUNK):
        with context.database.transaction():
            refresh_work(context, part)
    return Changes.STATEMENTS | Changes.BALANCE | Changes.CLAIM | Changes.QUEUE


def return_statement(context: Context, command: ReturnStatement) -> Changes:
    """Marks the mail as come back. Raises RunUnknownError or NotAllowedError."""
    require(context.user, Permission.MAKE_STATEMENTS)
    with context.database.transaction():
        statement = stored.statement_of(context.database, command.statement_id)
        if statement is None or statement.is_undone:
            raise RunUnknownError
        today = context.clock.today()
        stored.mark_returned(context.database, command.statement_id, today)
        before = _preference(context, statement.guarantor_id)
        address = address_of(context.database, statement.guarantor_id)
        kept = dataclasses.replace(before, returned_on=today, returned_address=address)
        preferences.save_mail_preference(context.database, statement.guarantor_id, kept)
        context.audit("statement.return", "guarantor", statement.guarantor_id, after={"statement": statement.number})
    return Changes.STATEMENTS | Changes.BALANCE


def save_mail_preference(context: Context, command: SaveMailPreference) -> Changes:
    """Stores language and print size of a guarantor. Raises NotAllowedError."""
    require(context.user, Permission.EDIT_PATIENTS)
    before = _preference(context, command.guarantor_id)
    wanted = dataclasses.replace(before, language=command.language, large_print=command.large_print)
    if wanted == before:
        return Changes.NONE
    with context.database.transaction():
        preferences.save_mail_preference(context.database, command.guarantor_id, wanted)
        context.audit(
            "mail_preference.save",
            "guarantor",
            command.guarantor_id,
            before={"language": before.language, "large": before.large_print},
            after={"language": wanted.language, "large": wanted.large_print},
        )
    return Changes.PATIENTS | Changes.STATEMENTS


def _preference(context: Context, guarantor_id: GuarantorId) -> MailPreference:
    return preferences.mail_preferences(context.database, [guarantor_id]).get(guarantor_id, MailPreference())


def _known(context: Context, run_id: int) -> StoredRun:
    run = stored.stored_run(context.database, run_id)
    if run is None:
        raise RunUnknownError
    return run
