"""Payers' own limits and holidays: read and replaced as a whole; the payer's open claims are weighed anew."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import date

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.progress import NoProgress, Progress
from arcaller_desktop.domain.card_numbers import has_card_number
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.limits import PayerLimit, limit_lacks
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.payers import payer_card, weigh_payer
from arcaller_desktop.storage import limits as stored
from arcaller_desktop.storage.payers import plan_names

_UNWATCHED = NoProgress()


class UnfitLimitsError(UserError):
    """A limit or holiday cannot be saved as it is. `lacks` are (row, field, message)."""

    def __init__(self, lacks: tuple[tuple[int, str, str], ...]) -> None:
        said = " ".join(f"Row {row + 1}: {message}" for row, _, message in lacks)
        super().__init__("The payer's limits were not saved.", said)
        self.lacks = lacks


@dataclass(frozen=True, kw_only=True, slots=True)
class PayerLimits:
    """What stands now."""

    payer_id: PayerId
    payer: str
    limits: tuple[PayerLimit, ...]
    holidays: tuple[tuple[date, str], ...]
    plans: tuple[str, ...]
    """The plans that patients' coverages name."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SaveLimits:
    """Replaces a payer's limits and holidays."""

    payer_id: PayerId
    limits: tuple[PayerLimit, ...]
    holidays: tuple[tuple[date, str], ...] = ()


def payer_limits(context: Context, payer_id: PayerId) -> PayerLimits:
    """One payer's limits and holidays. Raises NoSuchPayerError."""
    return PayerLimits(
        payer_id=payer_id,
        payer=payer_card(context, payer_id).name,
        limits=stored.limits_of(context.database, payer_id),
        holidays=stored.holidays_of(context.database, payer_id),
        plans=plan_names(context.database, payer_id),
    )


def limits_lack(command: SaveLimits) -> tuple[tuple[int, str, str], ...]:
    """(row, field, message) for everything that keeps the limits from being saved."""
    found = []
    for row, limit in enumerate(command.limits):
        others = [other for number, other in enumerate(command.limits) if number < row]
        found += [(row, field, message) for field, message in limit_lacks(limit, others)]
    for row, (_, name) in enumerate(command.holidays):
        if has_card_number(name):
            found.append((row, "holiday", "A card number cannot be stored."))
    return tuple(found)


def save_limits(context: Context, command: SaveLimits, progress: Progress = _UNWATCHED) -> Changes:
    """Replaces them, then weighs the payer's open claims in short transactions: run it in the worker process.

    Raises NotAllowedError, NoSuchPayerError or UnfitLimitsError.
    """
    require(context.user, Permission.EDIT_PAYERS)
    lacks = limits_lack(command)
    if lacks:
        raise UnfitLimitsError(lacks)
    limits = tuple(replace(limit, payer_id=command.payer_id) for limit in command.limits)
    with context.database.transaction():
        before = payer_limits(context, command.payer_id)
        holidays = tuple(sorted(dict(command.holidays).items()))
        if (before.limits, before.holidays) == (limits, holidays):
            return Changes.NONE
        stored.replace_limits(context.database, command.payer_id, limits)
        stored.replace_holidays(context.database, command.payer_id, holidays)
        context.audit(
            "payer.limits",
            "payer",
            command.payer_id,
            before={"limits": [_told(one) for one in before.limits], "holidays": _days(before.holidays)},
            after={"limits": [_told(one) for one in limits], "holidays": _days(holidays)},
        )
    weigh_payer(context, command.payer_id, progress)
    return Changes.PAYERS | Changes.POLICY | Changes.QUEUE | Changes.CLAIM


def _told(limit: PayerLimit) -> dict[str, object]:
    return {key: str(value) for key, value in asdict(limit).items() if value not in ("", None) and key != "payer_id"}


def _days(holidays: tuple[tuple[date, str], ...]) -> list[str]:
    return [day.isoformat() for day, _ in holidays]
