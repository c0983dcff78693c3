"""Patients that must not be billed: flags set with source and dates, lifted with a reason; visits kept private."""

from __future__ import annotations

from dataclasses import dataclass, replace

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, GuarantorId, PatientId
from arcaller_desktop.domain.no_bill import NoBillFlag, NoBillKind, StoredFlag, flag_lacks
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.storage import no_bill as stored

_CHANGES = Changes.BALANCE | Changes.STATEMENTS | Changes.CLAIM | Changes.QUEUE | Changes.PATIENT_MONEY


class UnfitFlagError(UserError):
    """The flag cannot be set as it is. `lacks` are (field, message)."""

    def __init__(self, lacks: tuple[tuple[str, str], ...]) -> None:
        super().__init__("Nothing was saved.", " ".join(dict.fromkeys(message for _, message in lacks)))
        self.lacks = lacks


class FlagUnknownError(UserError):
    """The flag is not there or was lifted."""

    def __init__(self) -> None:
        super().__init__("This flag does not stand any more.", "Look at the account again.")


@dataclass(frozen=True, kw_only=True, slots=True)
class SetFlag:
    """Block billing, from now on and for the dates of service given."""

    flag: NoBillFlag


@dataclass(frozen=True, kw_only=True, slots=True)
class LiftFlag:
    """The patient may be billed again."""

    flag_id: int
    because: str


@dataclass(frozen=True, kw_only=True, slots=True)
class KeepPrivate:
    """Hide what a visit was on paper and from others of the family, or show it again."""

    claim_id: ClaimId
    private: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class FlagChoices:
    """What a flag can stand on, and the kinds there are."""

    kinds: tuple[NoBillKind, ...]
    patients: tuple[tuple[PatientId, str], ...]
    coverages: tuple[tuple[int, str], ...]
    flags: tuple[StoredFlag, ...]


def flag_choices(context: Context, guarantor_id: GuarantorId) -> FlagChoices:
    """What the dialog of an account offers, with the flags that stand or stood."""
    database = context.database
    return FlagChoices(
        kinds=tuple(context.tables.no_bill.values()),
        patients=tuple(stored.patients_of_account(database, guarantor_id)),
        coverages=tuple(stored.coverages_of_account(database, guarantor_id)),
        flags=tuple(stored.flags_of_guarantor(database, guarantor_id)),
    )


def set_flag(context: Context, command: SetFlag) -> Changes:
    """Sets a flag; its reason defaults to the kind's label. Raises NotAllowedError or UnfitFlagError."""
    require(context.user, Permission.MANAGE_ACCOUNTS)
    kinds = context.tables.no_bill
    given = command.flag
    lacks = flag_lacks(given, kinds)
    if lacks:
        raise UnfitFlagError(lacks)
    flag = replace(given, reason=given.reason.strip() or kinds[given.code].label, source=given.source.strip())
    database = context.database
    with database.transaction():
        flag_id = stored.add_flag(database, flag, at=context.clock.now(), user_id=context.user.id)
        refresh_work(context, stored.claims_of_flag(database, flag))
        after = {"flag": flag_id, "code": flag.code, "source": flag.source}
        context.audit("no_bill.set", "guarantor", stored.guarantor_of_flag(database, flag) or 0, after=after)
    return _CHANGES


def lift_flag(context: Context, command: LiftFlag) -> Changes:
    """Lifts a flag. Raises NotAllowedError, UnfitFlagError, FlagUnknownError or CardNumberError."""
    require(context.user, Permission.MANAGE_ACCOUNTS)
    because = command.because.strip()
    if not because:
        raise UnfitFlagError((("because", "Say why the patient may be billed again."),))
    refuse_card_numbers(because)
    database = context.database
    with database.transaction():
        flag = stored.flagged(database, command.flag_id)
        if flag is None or not stored.lift_flag(
            database, command.flag_id, because=because, at=context.clock.now(), user_id=context.user.id
        ):
            raise FlagUnknownError
        refresh_work(context, stored.claims_of_flag(database, flag))
        context.audit(
            "no_bill.lift",
            "guarantor",
            stored.guarantor_of_flag(database, flag) or 0,
            before={"flag": command.flag_id, "code": flag.code},
            after={"because": because},
        )
    return _CHANGES


def keep_private(context: Context, command: KeepPrivate) -> Changes:
    """Marks a visit as private, or takes the mark away. Raises NotAllowedError."""
    require(context.user, Permission.EDIT_PATIENTS)
    with context.database.transaction():
        if command.private:
            stored.set_private(context.database, command.claim_id, at=context.clock.now(), user_id=context.user.id)
        else:
            stored.clear_private(context.database, command.claim_id)
        context.audit("visit.private", "claim", command.claim_id, after={"private": command.private})
    return Changes.BALANCE | Changes.STATEMENTS | Changes.PATIENT_MONEY
