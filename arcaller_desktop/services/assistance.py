"""Financial assistance: applied for (dunning waits), decided by policy, taken off the visits it covers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.assistance import (
    AssistanceFinding,
    AssistanceState,
    application_lacks,
    decision_lacks,
    finding,
)
from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, GuarantorId
from arcaller_desktop.domain.ledger import EntryKind
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.domain.write_offs import percent_of
from arcaller_desktop.services.balances import account
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.write_offs import OwnRequestError, RequestWriteOff, add_and_audit, post, write_off_policy
from arcaller_desktop.storage import assistance as stored
from arcaller_desktop.storage.assistance import StoredCase
from arcaller_desktop.storage.write_offs import write_offs_of_guarantor

_CHANGES = Changes.BALANCE | Changes.STATEMENTS | Changes.PLANS | Changes.CLAIM | Changes.QUEUE | Changes.PATIENT_MONEY


class UnfitApplicationError(UserError):
    """The application cannot be taken in or decided so. `lacks` are (field, message)."""

    def __init__(self, lacks: tuple[tuple[str, str], ...]) -> None:
        super().__init__("Nothing was saved.", " ".join(dict.fromkeys(message for _, message in lacks)))
        self.lacks = lacks


class ApplicationUnknownError(UserError):
    """There is no such application in review."""

    def __init__(self) -> None:
        super().__init__("This application was decided meanwhile.", "Look at the account again.")


@dataclass(frozen=True, kw_only=True, slots=True)
class Apply:
    """The guarantor applies. The income of a year may follow later."""

    guarantor_id: GuarantorId
    household_size: int
    income_cents: Money | None = None
    note: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Approve:
    """So many percent off what the patient owes of visits in these dates, now and later."""

    case_id: int
    percent: int
    valid_from: date
    valid_until: date
    income_cents: Money | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class TurnDown:
    """Denied, or withdrawn by the patient, with the reason."""

    case_id: int
    because: str
    withdrawn: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class AssistanceView:
    """The account's last application, what the tables say of it, and covered visits it was not taken off yet."""

    case: StoredCase | None
    finding: AssistanceFinding | None
    uncovered: tuple[tuple[ClaimId, Money], ...]


def assistance_view(context: Context, guarantor_id: GuarantorId) -> AssistanceView:
    """What the dialog of an account shows."""
    found = stored.newest_case(context.database, guarantor_id)
    said = None
    if found is not None and found.income_cents is not None:
        said = household_finding(context, guarantor_id, found.household_size, found.income_cents)
    shares = _covered(context, found) if found is not None else ()
    return AssistanceView(case=found, finding=said, uncovered=shares)


def household_finding(
    context: Context, guarantor_id: GuarantorId, household_size: int, income_cents: Money
) -> AssistanceFinding:
    """What policy gives such a household in the guarantor's state."""
    return finding(
        context.tables.assistance,
        state=account(context, guarantor_id).address.state,
        household_size=household_size,
        income_cents=income_cents,
        today=context.clock.today(),
    )


def apply_for_assistance(context: Context, command: Apply) -> Changes:
    """Takes an application in; one at a time. Raises NotAllowedError or UnfitApplicationError."""
    require(context.user, Permission.TAKE_PAYMENTS)
    lacks = application_lacks(
        household_size=command.household_size, income_cents=command.income_cents, note=command.note
    )
    if lacks:
        raise UnfitApplicationError(lacks)
    with context.database.transaction():
        before = stored.newest_case(context.database, command.guarantor_id)
        if before is not None and before.state is AssistanceState.APPLIED:
            raise UnfitApplicationError((("note", "An application is in review already."),))
        case_id = stored.add_case(
            context.database,
            guarantor_id=command.guarantor_id,
            applied_on=context.clock.today(),
            household_size=command.household_size,
            income_cents=command.income_cents,
            note=command.note.strip(),
            user_id=context.user.id,
        )
        context.audit("assistance.apply", "guarantor", command.guarantor_id, after={"case": case_id})
    return _CHANGES


def approve(context: Context, command: Approve) -> Changes:
    """Approves and takes it off at once. Raises NotAllowedError, OwnRequestError, ApplicationUnknownError or Unfit…."""
    require(context.user, Permission.APPROVE_WRITE_OFFS)
    with context.database.transaction():
        case = _in_review(context, command.case_id)
        if case.user_id == context.user.id and write_off_policy(context).approved_by_another:
            raise OwnRequestError
        income = case.income_cents if command.income_cents is None else command.income_cents
        lacks = tuple(
            decision_lacks(
                percent=command.percent,
                valid_from=command.valid_from,
                valid_until=command.valid_until,
                income_cents=income,
            )
        )
        if lacks:
            raise UnfitApplicationError(lacks)
        stored.decide(
            context.database,
            case.case_id,
            AssistanceState.APPROVED,
            at=context.clock.now(),
            user_id=context.user.id,
            income_cents=income,
            percent=command.percent,
            valid_from=command.valid_from,
            valid_until=command.valid_until,
        )
        after = {"case": case.case_id, "percent": command.percent}
        context.audit("assistance.approve", "guarantor", case.guarantor_id, after=after)
        approved = stored.stored_case(context.database, case.case_id)
        assert approved is not None
        _take_off(context, approved)
    return _CHANGES


def cover_new_visits(context: Context, guarantor_id: GuarantorId) -> Changes:
    """Takes an approval off visits that became the patient's since. Raises NotAllowedError, ApplicationUnknownError."""
    require(context.user, Permission.MANAGE_ACCOUNTS)
    with context.database.transaction():
        case = stored.newest_case(context.database, guarantor_id)
        if case is None or not _covered(context, case):
            raise ApplicationUnknownError
        _take_off(context, case)
    return _CHANGES


def turn_down(context: Context, command: TurnDown) -> Changes:
    """Ends an application. Raises NotAllowedError, ApplicationUnknownError, UnfitApplicationError, CardNumberError."""
    require(context.user, Permission.MANAGE_ACCOUNTS)
    because = command.because.strip()
    if not because:
        raise UnfitApplicationError((("because", "Say why."),))
    refuse_card_numbers(because)
    with context.database.transaction():
        case = _in_review(context, command.case_id)
        state = AssistanceState.WITHDRAWN if command.withdrawn else AssistanceState.DENIED
        stored.decide(
            context.database, case.case_id, state, at=context.clock.now(), user_id=context.user.id, note=because
        )
        after = {"case": case.case_id, "because": because}
        context.audit(f"assistance.{state.value}", "guarantor", case.guarantor_id, after=after)
    return _CHANGES


def _in_review(context: Context, case_id: int) -> StoredCase:
    case = stored.stored_case(context.database, case_id)
    if case is None or case.state is not AssistanceState.APPLIED:
        raise ApplicationUnknownError
    return case


def _covered(context: Context, case: StoredCase) -> tuple[tuple[ClaimId, Money], ...]:
    """What the approval takes off the visits it covers; a visit it was taken off before is left alone."""
    done = {
        claim_id
        for found in write_offs_of_guarantor(context.database, case.guarantor_id)
        if found.kind is EntryKind.CHARITY and found.reason == _why(case)
        for claim_id, _ in found.shares
    }
    found = account(context, case.guarantor_id)
    shares = (
        (claim.claim_id, percent_of(claim.patient_cents, case.percent))
        for claim in found.billable
        if claim.patient_cents > 0 and claim.claim_id not in done and case.covers(claim.service_from)
    )
    return tuple((claim_id, cents) for claim_id, cents in shares if cents)


def _take_off(context: Context, case: StoredCase) -> None:
    shares = _covered(context, case)
    if shares:
        request = RequestWriteOff(
            guarantor_id=case.guarantor_id, kind=EntryKind.CHARITY, shares=shares, reason=_why(case)
        )
        post(context, add_and_audit(context, request, 0))


def _why(case: StoredCase) -> str:
    return f"financial assistance, application {case.case_id}"
