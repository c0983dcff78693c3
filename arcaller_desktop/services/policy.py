"""Policy notes: shown where they matter, saved as versions, retired, never overwritten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import Any

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, PayerId
from arcaller_desktop.domain.payers import Opening, PayerCard, opening
from arcaller_desktop.domain.policy import (
    PolicyContext,
    PolicyNote,
    RelevantNote,
    note_lacks,
    payer_limits,
    relevant_notes,
)
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.experience import denial_experience
from arcaller_desktop.services.payers import payer_card
from arcaller_desktop.storage import policy as stored
from arcaller_desktop.storage.policy import SavedNote


class NoSuchNoteError(UserError):
    """The note is not there."""

    def __init__(self) -> None:
        super().__init__("This note does not exist.", "Look at the payer's notes again.")


class NoteChangedError(UserError):
    """Somebody saved a newer version while this one was being edited."""

    def __init__(self, *, by: str, version: int) -> None:
        super().__init__(
            f"{by} saved version {version} of this note in the meantime; nothing was saved.",
            "Open the note again, look at what changed, and put your change in.",
        )


class UnfitNoteError(UserError):
    """The note cannot be saved as it is. `lacks` are (field, message)."""

    def __init__(self, lacks: tuple[tuple[str, str], ...]) -> None:
        super().__init__("The note was not saved.", " ".join(dict.fromkeys(message for _, message in lacks)))
        self.lacks = lacks


@dataclass(frozen=True, kw_only=True, slots=True)
class NoteView:
    """One version of a note as it is shown."""

    note_number: int
    version: int
    title: str
    body: str
    source: str
    reason_code: str = ""
    procedure: str = ""
    plan_name: str = ""
    effective_from: date | None = None
    effective_until: date | None = None
    verified_on: date | None = None
    review_on: date | None = None
    saved_at: datetime
    saved_by: str
    is_retired: bool = False
    needs_review: bool = False
    fits: bool = False
    """True when it speaks of this denial, procedure or plan: such notes come first."""
    why: str = ""
    """What it speaks of: `for CO-197, for 99214`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PolicyView:
    """A payer's card, whether it answers now, its limits, and its notes, those that matter here first."""

    card: PayerCard
    opening: Opening
    limits: tuple[tuple[str, str], ...]
    """(what, words with the source): `("Appeal", "180 days from the letter, payer card")`."""
    notes: tuple[NoteView, ...]
    other_notes: tuple[NoteView, ...]
    """Not in force on that day, or about something else; retired ones are in neither."""
    review_count: int
    """How many of all these want another look."""
    experience: tuple[str, ...] = ()
    """What came of earlier denials like those of the claim, a sentence for each reason."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SavePolicyNote:
    """A new note (number 0), or the next version of one: then `note.version` is the one that was edited."""

    note: PolicyNote


@dataclass(frozen=True, kw_only=True, slots=True)
class RetirePolicyNote:
    """Takes a note out of use; `version` is the one that was looked at."""

    note_number: int
    version: int


def policy_pane(
    context: Context,
    payer_id: PayerId,
    *,
    on: date,
    reason_codes: Sequence[str] = (),
    procedures: Sequence[str] = (),
    plan_name: str = "",
) -> PolicyView:
    """What is known of a payer for services of the day `on`. Raises NoSuchPayerError."""
    card, today = payer_card(context, payer_id), context.clock.today()
    saved = [found for found in stored.current_notes(context.database, payer_id) if not found.note.retired]
    by_number = {found.note.note_number: found for found in saved}
    relevant = relevant_notes(
        (found.note for found in saved),
        PolicyContext(
            payer_id=payer_id,
            on=on,
            plan_name=plan_name,
            reason_codes=tuple(reason_codes),
            procedures=tuple(procedures),
        ),
    )
    shown = {found.note.note_number for found in relevant}
    others = sorted((f for f in saved if f.note.note_number not in shown), key=lambda f: f.note.title.casefold())
    return PolicyView(
        card=card,
        opening=opening(card, context.clock.now()),
        limits=payer_limits(card, context.tables.work.deadlines),
        notes=tuple(_view(by_number[found.note.note_number], today, found) for found in relevant),
        other_notes=tuple(_view(found, today) for found in others),
        review_count=sum(found.note.needs_review(today) for found in saved),
        experience=tuple(told.words for told in denial_experience(context, payer_id, reason_codes)),
    )


def claim_policy(context: Context, claim_id: ClaimId) -> PolicyView | None:
    """`policy_pane` for the payer, plan, denials and procedures of a claim; None when there is no such claim."""
    claim = stored.claim_situation(context.database, claim_id)
    if claim is None:
        return None
    return policy_pane(
        context,
        claim.payer_id,
        on=claim.service_from or context.clock.today(),
        reason_codes=claim.reason_codes,
        procedures=claim.procedures,
        plan_name=claim.plan_name,
    )


def note_history(context: Context, note_number: int) -> tuple[NoteView, ...]:
    """Every version of a note, newest first. Raises NoSuchNoteError."""
    found = stored.versions(context.database, note_number)
    if not found:
        raise NoSuchNoteError
    today = context.clock.today()
    return tuple(_view(version, today) for version in found)


def save_policy_note(context: Context, command: SavePolicyNote) -> Changes:
    """Adds the note, or its next version; earlier versions stay as they are.

    Raises NotAllowedError, UnfitNoteError, NoSuchPayerError, NoSuchNoteError or NoteChangedError.
    """
    require(context.user, Permission.EDIT_POLICY)
    note = _tidied(command.note)
    lacks = note_lacks(note)
    if lacks:
        raise UnfitNoteError(lacks)
    with context.database.transaction():
        payer_card(context, note.payer_id)
        if note.note_number == 0:
            number = stored.next_note_number(context.database)
            _add(context, replace(note, note_number=number, version=1), None, "policy.add")
            return Changes.POLICY
        before = _current(context, note.note_number, note.version)
        after = replace(note, payer_id=before.payer_id, note_id=before.note_id)
        if after == before:
            return Changes.NONE
        _add(context, replace(after, version=before.version + 1), before, "policy.save")
    return Changes.POLICY


def retire_policy_note(context: Context, command: RetirePolicyNote) -> Changes:
    """Takes a note out of use with a last version; saving it again brings it back.

    Raises NotAllowedError, NoSuchNoteError or NoteChangedError.
    """
    require(context.user, Permission.EDIT_POLICY)
    with context.database.transaction():
        before = _current(context, command.note_number, command.version)
        if before.retired:
            return Changes.NONE
        _add(context, replace(before, retired=True, version=before.version + 1), before, "policy.retire")
    return Changes.POLICY


def _current(context: Context, note_number: int, version: int) -> PolicyNote:
    found = stored.current_note(context.database, note_number)
    if found is None:
        raise NoSuchNoteError
    if found.note.version != version:
        raise NoteChangedError(by=found.saved_by, version=found.note.version)
    return found.note


def _add(context: Context, note: PolicyNote, before: PolicyNote | None, action: str) -> None:
    stored.add_version(context.database, note, saved_by=context.user.id, saved_at=context.clock.now())
    new, old = _values(note), _values(before) if before is not None else None
    if old is not None:
        changed = [field for field in new if new[field] != old[field]]
        new, old = {field: new[field] for field in changed}, {field: old[field] for field in changed}
    context.audit(action, "policy_note", note.note_number, before=old, after=new)


def _values(note: PolicyNote) -> dict[str, Any]:
    values = asdict(note)
    del values["note_id"]
    return values


def _tidied(note: PolicyNote) -> PolicyNote:
    return replace(
        note,
        title=note.title.strip(),
        body=note.body.strip(),
        source=note.source.strip(),
        plan_name=note.plan_name.strip(),
        reason_code=note.reason_code.strip().upper(),
        procedure=note.procedure.strip().upper(),
    )


def _view(found: SavedNote, today: date, relevant: RelevantNote | None = None) -> NoteView:
    note = found.note
    return NoteView(
        note_number=note.note_number,
        version=note.version,
        title=note.title,
        body=note.body,
        source=note.source,
        reason_code=note.reason_code,
        procedure=note.procedure,
        plan_name=note.plan_name,
        effective_from=note.effective_from,
        effective_until=note.effective_until,
        verified_on=note.verified_on,
        review_on=note.review_on,
        saved_at=found.saved_at,
        saved_by=found.saved_by,
        is_retired=note.retired,
        needs_review=not note.retired and note.needs_review(today),
        fits=relevant is not None and relevant.weight > 0,
        why=relevant.why if relevant is not None else "",
    )
