"""Paper that is kept: rendered, stored as what it said with its hash, reprinted the same or said to differ.

Rendering runs Python for longer than a frame: whoever calls this does so in the worker process.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.problems import Problem
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.agreements import AgreementContent
from arcaller_desktop.domain.call_summaries import CallLogContent, CallSummaryContent
from arcaller_desktop.domain.daily_close import DailyCloseContent
from arcaller_desktop.domain.envelopes import EnvelopeProfile
from arcaller_desktop.domain.evidence import EvidencePack
from arcaller_desktop.domain.hand_overs import HandOverContent
from arcaller_desktop.domain.ids import DocumentId
from arcaller_desktop.domain.letterheads import Letterhead
from arcaller_desktop.domain.letters import LetterContent
from arcaller_desktop.domain.receipts import ReceiptContent
from arcaller_desktop.domain.snapshots import from_snapshot, to_snapshot
from arcaller_desktop.domain.statements import StatementContent
from arcaller_desktop.domain.task_sheets import TaskSheetContent
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage import documents as stored

Content = (
    StatementContent
    | CallSummaryContent
    | CallLogContent
    | AgreementContent
    | LetterContent
    | ReceiptContent
    | EvidencePack
    | HandOverContent
    | TaskSheetContent
    | DailyCloseContent
)


class DocumentKind(StrEnum):
    """What is kept. The values are stored."""

    STATEMENT = "statement"
    CALL_SUMMARY = "call_summary"
    PLAN_AGREEMENT = "plan_agreement"
    LETTER = "letter"
    RECEIPT = "receipt"
    EVIDENCE_PACK = "evidence_pack"
    CALL_LOG = "call_log"
    HAND_OVER = "hand_over"
    TASK_SHEET = "task_sheet"
    DAILY_CLOSE = "daily_close"


class DocumentUnknownError(UserError):
    """There is no such document."""

    def __init__(self) -> None:
        super().__init__("This document is not kept here.", "Make it anew.")


@dataclass(frozen=True, kw_only=True, slots=True)
class Paper:
    """A PDF. `differs` is True when a reprint is no longer byte for byte what was made then."""

    pdf: bytes = field(repr=False)
    document_id: DocumentId | None = None
    differs: bool = False


def render(kind: DocumentKind, content: Content) -> bytes:
    """The PDF of a content. Equal content gives equal bytes."""
    return _renderer(kind)[1](content)


def print_problems(content: StatementContent) -> tuple[Problem, ...]:
    """What keeps a statement from coming out right on paper; empty when it does."""
    from arcaller_desktop.documents.statement import print_problems as found_on_paper

    return tuple(problem for problem in found_on_paper(content) if problem.severity == "error")


def letter_problems(content: LetterContent) -> tuple[Problem, ...]:
    """What keeps a letter from coming out right on paper; empty when it does."""
    from arcaller_desktop.documents.letter import letter_problems as found_on_paper

    return found_on_paper(content)


def letters_in_one(contents: tuple[LetterContent, ...]) -> bytes:
    """Letters behind one another in one PDF: what one print job takes."""
    from arcaller_desktop.documents.letter import render_letters

    return render_letters(contents)


@dataclass(frozen=True, kw_only=True, slots=True)
class Batch:
    """Statements behind one another in one PDF, with the number of pages of each."""

    pdf: bytes = field(repr=False)
    pages: tuple[int, ...]


def statement_batch(contents: tuple[StatementContent, ...], progress: Progress) -> Batch:
    """All statements as one print job. Raises LogoUnreadableError, and what `progress` raises to stop it."""
    from arcaller_desktop.documents.statement import render_batch

    pdf, pages = render_batch(contents, progress)
    return Batch(pdf=pdf, pages=pages)


def statement_version() -> str:
    """The template that statements are drawn with now."""
    return _renderer(DocumentKind.STATEMENT)[0]


def keep_document(
    context: Context,
    kind: DocumentKind,
    subject: str,
    subject_id: int,
    content: Content,
    *,
    pdf: bytes | None = None,
) -> DocumentId:
    """Keeps what the paper says with the hash of its bytes; what is kept already is not kept twice.

    `pdf` is the paper when it has been drawn already. Call it outside a transaction, or inside the one that changes
    something on account of the paper.
    """
    version, renderer = _renderer(kind)
    snapshot = to_snapshot(content)
    newest = stored.newest_document(context.database, kind.value, subject, subject_id)
    if newest is not None and newest.snapshot == snapshot and newest.template_version == version:
        return newest.id
    sha256 = hashlib.sha256(renderer(content) if pdf is None else pdf).hexdigest()
    if context.database.is_writing:
        return _add(context, kind, subject, subject_id, version, sha256, snapshot)
    with context.database.transaction():
        return _add(context, kind, subject, subject_id, version, sha256, snapshot)


def reprint(context: Context, document_id: DocumentId) -> Paper:
    """The kept document again, from what it said then; nothing is changed. Raises DocumentUnknownError."""
    kept = stored.kept_document(context.database, document_id)
    if kept is None:
        raise DocumentUnknownError
    kind = DocumentKind(kept.kind)
    content = from_snapshot(_CONTENT[kind], dict(kept.snapshot))
    pdf = render(kind, content)
    if not kept.sha256:  # its bytes are pages of a run's PDF; the template tells whether these still look like them
        differs = kept.template_version != _renderer(kind)[0]
    else:
        differs = hashlib.sha256(pdf).hexdigest() != kept.sha256
    return Paper(pdf=pdf, document_id=document_id, differs=differs)


_CONTENT: dict[DocumentKind, type[Any]] = {
    DocumentKind.STATEMENT: StatementContent,
    DocumentKind.CALL_SUMMARY: CallSummaryContent,
    DocumentKind.PLAN_AGREEMENT: AgreementContent,
    DocumentKind.RECEIPT: ReceiptContent,
    DocumentKind.LETTER: LetterContent,
    DocumentKind.EVIDENCE_PACK: EvidencePack,
    DocumentKind.CALL_LOG: CallLogContent,
    DocumentKind.HAND_OVER: HandOverContent,
    DocumentKind.TASK_SHEET: TaskSheetContent,
    DocumentKind.DAILY_CLOSE: DailyCloseContent,
}


def _add(
    context: Context,
    kind: DocumentKind,
    subject: str,
    subject_id: int,
    version: str,
    sha256: str,
    snapshot: dict[str, Any],
) -> DocumentId:
    document_id = stored.add_document(
        context.database,
        kind=kind.value,
        subject=subject,
        subject_id=subject_id,
        at=context.clock.now(),
        user_id=context.user.id,
        template_version=version,
        sha256=sha256,
        snapshot=snapshot,
    )
    context.audit("document.keep", subject, subject_id, after={"document": document_id, "kind": kind.value})
    return document_id


def _renderer(kind: DocumentKind) -> tuple[str, Callable[[Any], bytes]]:
    # ReportLab takes 75 ms to import and the window's start must not pay for it.
    if kind is DocumentKind.STATEMENT:
        from arcaller_desktop.documents import statement

        return str(statement.TEMPLATE_VERSION), statement.render_statement
    if kind is DocumentKind.EVIDENCE_PACK:
        from arcaller_desktop.documents import evidence

        return str(evidence.TEMPLATE_VERSION), evidence.render_evidence_pack
    if kind is DocumentKind.CALL_SUMMARY:
        from arcaller_desktop.documents import call_summary

        return str(call_summary.TEMPLATE_VERSION), call_summary.render_call_summary
    if kind is DocumentKind.CALL_LOG:
        from arcaller_desktop.documents import call_summary

        return str(call_summary.TEMPLATE_VERSION), call_summary.render_call_log
    if kind is DocumentKind.LETTER:
        from arcaller_desktop.documents import letter

        return str(letter.TEMPLATE_VERSION), letter.render_letter
    if kind is DocumentKind.RECEIPT:
        from arcaller_desktop.documents import receipt

        return str(receipt.TEMPLATE_VERSION), receipt.render_receipt
    if kind is DocumentKind.HAND_OVER:
        from arcaller_desktop.documents import hand_over

        return str(hand_over.TEMPLATE_VERSION), hand_over.render_hand_over
    if kind is DocumentKind.TASK_SHEET:
        from arcaller_desktop.documents import task_sheet

        return str(task_sheet.TEMPLATE_VERSION), task_sheet.render_task_sheet
    if kind is DocumentKind.DAILY_CLOSE:
        from arcaller_desktop.documents import daily_close

        return str(daily_close.TEMPLATE_VERSION), daily_close.render_daily_close
    from arcaller_desktop.documents import plan_agreement

    return str(plan_agreement.TEMPLATE_VERSION), plan_agreement.render_plan_agreement


def envelope_check_page(practice: Letterhead, envelope: EnvelopeProfile) -> bytes:
    """The page to fold into the practice's envelopes. It is kept nowhere."""
    from arcaller_desktop.documents.envelope_check import render_envelope_check

    return render_envelope_check(practice, envelope)


def recovery_key_page(*, practice_name: str, recovery_key: str, created_on: date) -> bytes:
    """The page to print and put into a safe. It is kept nowhere."""
    from arcaller_desktop.documents.recovery_key import render_recovery_key

    return render_recovery_key(practice_name=practice_name, recovery_key=recovery_key, created_on=created_on)
