"""Payers' cards: read, listed, corrected. A changed limit or class weighs the payer's open claims anew."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.progress import NoProgress, Progress
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.payers import PayerCard, card_lacks
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.units import chunks
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.storage import payers as stored
from arcaller_desktop.storage.payers import PayerSummary

_CHUNK = 1000
WEIGHTY = (
    "payer_class",
    "usual_days",
    "wait_days",
    "filing_days",
    "corrected_days",
    "appeal_days",
    "second_appeal_days",
)
_UNWATCHED = NoProgress()


class NoSuchPayerError(UserError):
    """The payer is not there."""

    def __init__(self) -> None:
        super().__init__("This payer does not exist.", "Look at the list of payers again.")


class UnfitPayerError(UserError):
    """The card cannot be saved as it is. `lacks` are (field, message)."""

    def __init__(self, lacks: tuple[tuple[str, str], ...]) -> None:
        super().__init__("The payer's card was not saved.", " ".join(message for _, message in lacks))
        self.lacks = lacks


@dataclass(frozen=True, kw_only=True, slots=True)
class SavePayer:
    """What the practice now knows of a payer: replaces the whole card."""

    card: PayerCard


def payer_list(context: Context) -> tuple[PayerSummary, ...]:
    """Every payer by name, with what is open there."""
    return stored.payer_summaries(context.database)


def payer_card(context: Context, payer_id: PayerId) -> PayerCard:
    """One payer's card. Raises NoSuchPayerError."""
    card = stored.payer_card(context.database, payer_id)
    if card is None:
        raise NoSuchPayerError
    return card


def save_payer(context: Context, command: SavePayer, progress: Progress = _UNWATCHED) -> Changes:
    """Replaces the card. Files keep finding the payer by the names they used, whatever it is called here.

    When class or limits changed, the payer's open claims are weighed anew in short transactions after the card is
    saved: run it in the worker process then. Raises NotAllowedError, NoSuchPayerError or UnfitPayerError.
    """
    require(context.user, Permission.EDIT_PAYERS)
    after = replace(command.card, name=command.card.name.strip())
    lacks = card_lacks(after)
    if lacks:
        raise UnfitPayerError(lacks)
    with context.database.transaction():
        changed = put_card(context, after)
    if not changed:
        return Changes.NONE
    changes = Changes.PAYERS | Changes.POLICY | Changes.QUEUE
    if not any(field in WEIGHTY for field in changed):
        return changes
    weigh_payer(context, after.payer_id, progress)
    return changes | Changes.CLAIM


def put_card(context: Context, after: PayerCard) -> tuple[str, ...]:
    """Replaces a card inside a transaction, with its audit event; gives the fields that changed."""
    before = payer_card(context, after.payer_id)
    after = replace(after, holidays=before.holidays)  # they are kept with the limits
    old, new = asdict(before), asdict(after)
    changed = tuple(field for field in new if new[field] != old[field])
    if changed:
        stored.update_payer(context.database, after)
        context.audit(
            "payer.save",
            "payer",
            after.payer_id,
            before={field: old[field] for field in changed},
            after={field: new[field] for field in changed},
        )
    return changed


def weigh_payer(context: Context, payer_id: PayerId, progress: Progress) -> None:
    """Weighs a payer's open claims anew in short transactions.

    Stopped on the way, the rest follows with the next day's weighing of all claims.
    """
    ids = stored.open_claims_of_payer(context.database, payer_id)
    for number, part in enumerate(chunks(ids, _CHUNK)):
        progress.report(number * _CHUNK, len(ids), "Weighing the payer's claims")
        with context.database.transaction():
            refresh_work(context, part)
