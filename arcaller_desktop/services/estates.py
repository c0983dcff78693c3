"""The estate of a guarantor who died: who speaks for it, where its mail goes, and when statements may go out again.

A statement waits until a person lets it go; relatives are never asked (12 CFR 1006.6(a)(4): the representative is).
"""

from __future__ import annotations

from dataclasses import dataclass

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import GuarantorId
from arcaller_desktop.domain.people import Address
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.balances import account
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage import estates as stored
from arcaller_desktop.storage.estates import StoredEstate


class UnfitEstateError(UserError):
    """Nothing was saved. `lacks` are (field, message)."""

    def __init__(self, lacks: tuple[tuple[str, str], ...]) -> None:
        super().__init__("Nothing was saved.", " ".join(message for _, message in lacks))
        self.lacks = lacks


@dataclass(frozen=True, kw_only=True, slots=True)
class SaveEstate:
    """Who speaks for the estate and where; `release` lets statements go to it."""

    guarantor_id: GuarantorId
    representative: str = ""
    address: Address = Address()
    release: bool = False


def estate_view(context: Context, guarantor_id: GuarantorId) -> StoredEstate:
    """What is known of the estate. Raises UnfitEstateError while the guarantor lives, AccountUnknownError."""
    found = account(context, guarantor_id)
    if found.died_on is None:
        raise UnfitEstateError((("representative", "Enter the date of death in the patient's record first."),))
    return found.estate or StoredEstate()


def save_estate(context: Context, command: SaveEstate) -> Changes:
    """Keeps it, with who let statements go. Raises NotAllowedError, UnfitEstateError or CardNumberError."""
    require(context.user, Permission.MANAGE_ACCOUNTS)
    name = " ".join(command.representative.split())
    refuse_card_numbers(name)
    lacks = _lacks(name, command.address)
    if lacks:
        raise UnfitEstateError(lacks)
    with context.database.transaction():
        before = estate_view(context, command.guarantor_id)
        released_at = (before.released_at or context.clock.now()) if command.release else None
        after = StoredEstate(representative=name, address=command.address, released_at=released_at)
        released_by = context.user.id if command.release else None
        stored.save_estate(context.database, command.guarantor_id, after, released_by)
        context.audit(
            "estate.save",
            "guarantor",
            command.guarantor_id,
            before={"released": before.released_at is not None, "represented": bool(before.representative)},
            after={"released": command.release, "represented": bool(name)},
        )
    return Changes.BALANCE | Changes.STATEMENTS | Changes.PATIENTS


def _lacks(name: str, address: Address) -> tuple[tuple[str, str], ...]:
    given = [address.line1, address.city, address.state, address.zip_code]
    if any(given) and not all(given):
        return (("line1", "Give the whole address, or none: street, city, state and ZIP code."),)
    if any(given) and not name:
        return (("representative", "Say who lives at this address."),)
    return ()
