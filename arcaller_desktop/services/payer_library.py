"""Payer libraries: written for another practice, compared with what is known here, taken in payer by payer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.payer_details import contact_lacks, fact_lacks
from arcaller_desktop.domain.payer_library import (
    MOST_BYTES,
    Difference,
    LibraryPayer,
    NotALibraryError,
    Standing,
    difference,
    merged,
    read,
    written,
)
from arcaller_desktop.domain.payers import card_lacks
from arcaller_desktop.domain.people import folded
from arcaller_desktop.domain.policy import note_lacks
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.payers import WEIGHTY, put_card, weigh_payer
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.storage import parties, payer_details
from arcaller_desktop.storage import payers as stored_payers
from arcaller_desktop.storage import policy as stored_policy


class LibraryNotWrittenError(UserError):
    """The file could not be written."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name} could not be written ({reason}).", "Choose another folder or close what has it open.")


class UnfitLibraryError(UserError):
    """A payer of the library cannot be taken as it is; nothing of it was."""

    def __init__(self, payer: str, reason: str) -> None:
        super().__init__(f"{payer} of the library cannot be taken: {reason}", "Leave it out, or correct the file.")


@dataclass(frozen=True, kw_only=True, slots=True)
class ExportLibrary:
    """Writes these payers, or all, to a file. Nothing about patients is in it."""

    file: Path
    payer_ids: frozenset[PayerId] | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class TakeLibrary:
    """Takes these payers of a library (by their names there). `cards` are those whose card replaces ours."""

    file: Path
    names: frozenset[str]
    cards: frozenset[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class LibraryTaken:
    """How much came in."""

    payers: int
    added: int
    details: int
    changes: Changes


def export_library(context: Context, command: ExportLibrary, progress: Progress) -> int:
    """Gives the number of payers written. Raises NotAllowedError or LibraryNotWrittenError."""
    require(context.user, Permission.EDIT_PAYERS)
    ours = library_of(context)
    wanted = [payer for payer in ours.values() if command.payer_ids is None or payer.card.payer_id in command.payer_ids]
    progress.report(0, 1, "Writing the payer library")
    text = written(wanted, practice=practice_profile(context).name, on=context.clock.today())
    try:
        command.file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise LibraryNotWrittenError(command.file.name, error.strerror or type(error).__name__) from error
    with context.database.transaction():
        context.audit("payer_library.export", "practice", 1, after={"payers": len(wanted)})
    return len(wanted)


def compare_library(context: Context, file: Path) -> tuple[Difference, ...]:
    """What the library would change here, new payers first. Raises NotALibraryError."""
    ours = library_of(context)
    by_alias = {alias: payer for payer in ours.values() for alias in payer.aliases}
    by_name = {folded(payer.card.name): payer for payer in ours.values()}
    found = [difference(theirs, _known(theirs, by_alias, by_name)) for theirs in _read(file)]
    order = {Standing.NEW: 0, Standing.DIFFERS: 1, Standing.SAME: 2}
    return tuple(sorted(found, key=lambda one: (order[one.standing], one.theirs.card.name.casefold())))


def take_library(context: Context, command: TakeLibrary, progress: Progress) -> LibraryTaken:
    """Each payer whole or not at all, in the worker process.

    Raises NotAllowedError, NotALibraryError, UnfitLibraryError or CancelledByUser; what was taken before stays.
    """
    require(context.user, Permission.EDIT_PAYERS)
    chosen = [one for one in compare_library(context, command.file) if one.theirs.card.name in command.names]
    taken = LibraryTaken(payers=0, added=0, details=0, changes=Changes.NONE)
    for number, one in enumerate(chosen):
        progress.report(number, len(chosen), one.theirs.card.name)
        _check(one)
        with context.database.transaction():
            payer_id, changed = _take_card(context, one, with_card=one.theirs.card.name in command.cards)
            details = _take_details(context, one, payer_id)
        if one.ours is not None and any(field in WEIGHTY for field in changed):
            weigh_payer(context, payer_id, progress)
        taken = replace(
            taken,
            payers=taken.payers + 1,
            added=taken.added + (one.ours is None),
            details=taken.details + details,
            changes=Changes.PAYERS | Changes.POLICY | Changes.QUEUE | Changes.CLAIM,
        )
    return taken


def library_of(context: Context) -> Mapping[PayerId, LibraryPayer]:
    """What is known here of every payer, as a library holds it."""
    database = context.database
    aliases: dict[PayerId, list[tuple[str, str]]] = {}
    for alias, payer_id in parties.payer_aliases(database).items():
        aliases.setdefault(payer_id, []).append(alias)
    contacts, facts = payer_details.contacts_of(database), payer_details.facts_of(database)
    known = {}
    for summary in stored_payers.payer_summaries(database):
        card = stored_payers.payer_card(database, summary.payer_id)
        assert card is not None
        known[summary.payer_id] = LibraryPayer(
            card=card,
            aliases=tuple(sorted(aliases.get(summary.payer_id, []))),
            contacts=tuple(contact for contact in contacts if contact.payer_id == summary.payer_id),
            facts=tuple(fact for fact in facts if fact.payer_id == summary.payer_id),
            notes=tuple(
                saved.note
                for saved in stored_policy.current_notes(database, summary.payer_id)
                if not saved.note.retired
            ),
        )
    return known


def _known(
    theirs: LibraryPayer,
    by_alias: Mapping[tuple[str, str], LibraryPayer],
    by_name: Mapping[str, LibraryPayer],
) -> LibraryPayer | None:
    """By the id that electronic files use, then by name: ids are the payers' own, names are people's."""
    for kind in ("edi_id", "originator"):
        for alias in theirs.aliases:
            if alias[0] == kind and alias in by_alias:
                return by_alias[alias]
    return by_name.get(folded(theirs.card.name))


def _read(file: Path) -> tuple[LibraryPayer, ...]:
    try:
        if file.stat().st_size > MOST_BYTES:
            raise NotALibraryError("it is far too large")
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise NotALibraryError(error.strerror or "it cannot be opened") from error
    except UnicodeDecodeError:
        raise NotALibraryError("it is not text") from None
    return read(text)


def _check(one: Difference) -> None:
    """Foreign words are held to the same rules as typed ones."""
    lacks = [
        *card_lacks(one.theirs.card),
        *(lack for contact in one.contacts for lack in contact_lacks(contact)),
        *(lack for fact in one.facts for lack in fact_lacks(fact)),
        *(lack for note in one.notes for lack in note_lacks(note)),
    ]
    if lacks:
        raise UnfitLibraryError(one.theirs.card.name, lacks[0][1])


def _take_card(context: Context, one: Difference, *, with_card: bool) -> tuple[PayerId, tuple[str, ...]]:
    database, theirs = context.database, one.theirs
    if one.ours is None:
        payer_id = parties.add_payer(database, name=theirs.card.name, payer_class=theirs.card.payer_class.value)
        context.audit("payer.add", "payer", payer_id, after={"name": theirs.card.name, "from": "payer library"})
        parties.add_payer_aliases(database, payer_id, theirs.aliases)
        return payer_id, put_card(context, replace(theirs.card, payer_id=payer_id))
    if not with_card or not one.fields:
        return one.ours, ()
    ours = stored_payers.payer_card(database, one.ours)
    assert ours is not None
    return one.ours, put_card(context, replace(merged(ours, theirs.card), name=ours.name))


def _take_details(context: Context, one: Difference, payer_id: PayerId) -> int:
    database, user, now = context.database, context.user.id, context.clock.now()
    for contact in one.contacts:
        number = payer_details.put_contact(database, replace(contact, contact_id=None, payer_id=payer_id))
        context.audit("payer_contact.save", "payer_contact", number, after=asdict(contact))
    for fact in one.facts:
        number = payer_details.put_fact(database, replace(fact, fact_id=None, payer_id=payer_id))
        context.audit("payer_fact.save", "payer_fact", number, after=asdict(fact))
    for note in one.notes:
        number = stored_policy.next_note_number(database)
        new = replace(note, note_number=number, version=1, payer_id=payer_id)
        stored_policy.add_version(database, new, saved_by=user, saved_at=now)
        context.audit("policy.add", "policy_note", number, after=asdict(new))
    return len(one.contacts) + len(one.facts) + len(one.notes)
