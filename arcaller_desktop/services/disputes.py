"""Disputes of patients: taken in, acknowledged, answered and settled; the disputed lines wait meanwhile."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.documents.texts import paper_texts
from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.causes import Cause
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.disputes import (
    DisputeReason,
    DisputeState,
    NewDispute,
    acknowledge_by,
    answer_lacks,
    dispute_lacks,
    held_until,
)
from arcaller_desktop.domain.ids import ClaimId, GuarantorId, LineId, UserId
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.roles import Permission, may, require
from arcaller_desktop.domain.settings import DISPUTE_ANSWER_DAYS
from arcaller_desktop.services.balances import Account, account
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import Paper
from arcaller_desktop.services.letters import WriteLetter, add_letter, mail_preference
from arcaller_desktop.services.settings import get_setting
from arcaller_desktop.services.work_items import OpenWork, close_work, open_work
from arcaller_desktop.storage import disputes as stored
from arcaller_desktop.storage.disputes import DisputedLine, StoredDispute
from arcaller_desktop.storage.service_descriptions import own_descriptions
from arcaller_desktop.storage.users import all_accounts

CHANGES = Changes.DISPUTES | Changes.BALANCE | Changes.STATEMENTS | Changes.CLAIM | Changes.QUEUE
_SENT = CHANGES | Changes.LETTERS


class UnfitDisputeError(UserError):
    """The case cannot be taken in or go on so. `lacks` are (field, message)."""

    def __init__(self, lacks: tuple[tuple[str, str], ...]) -> None:
        super().__init__("Nothing was saved.", " ".join(dict.fromkeys(message for _, message in lacks)))
        self.lacks = lacks


class DisputeUnknownError(UserError):
    """The case is not there or went on meanwhile."""

    def __init__(self) -> None:
        super().__init__("This dispute was settled or answered meanwhile.", "Look at the account again.")


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenDispute:
    """A patient disputes some lines of the account."""

    guarantor_id: GuarantorId
    new: NewDispute


@dataclass(frozen=True, kw_only=True, slots=True)
class AcknowledgeDispute:
    """The letter that says we received it."""

    case_id: int


@dataclass(frozen=True, kw_only=True, slots=True)
class AnswerDispute:
    """What we decided, with the letter."""

    case_id: int
    decision: DisputeState | None
    words: str
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SettleDispute:
    """Ends an answered case as it was decided."""

    case_id: int


@dataclass(frozen=True, kw_only=True, slots=True)
class WithdrawDispute:
    """The patient takes it back."""

    case_id: int
    because: str


@dataclass(frozen=True, kw_only=True, slots=True)
class HandOverDispute:
    """Another person answers it."""

    case_id: int
    owner_id: UserId


@dataclass(frozen=True, kw_only=True, slots=True)
class LineChoice:
    """A line of the account that may be disputed."""

    claim_id: ClaimId
    line_id: LineId
    service_on: date | None
    patient: str
    service: str
    amount_cents: Money
    is_disputed: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class DisputeChoice:
    """What the dialog of a new case begins with."""

    guarantor_id: GuarantorId
    guarantor: str
    lines: tuple[LineChoice, ...]
    owners: tuple[tuple[UserId, str], ...]
    answer_days: int


@dataclass(frozen=True, kw_only=True, slots=True)
class DisputeSent:
    """The paper of a letter about a case."""

    paper: Paper
    changes: Changes = _SENT


def dispute_rows(context: Context, *, closed_too: bool = False) -> Sequence[StoredDispute]:
    """The cases of the practice, those to be answered first on top."""
    return stored.disputes(context.database, closed_too=closed_too)


def disputes_of(context: Context, guarantor_id: GuarantorId) -> Sequence[StoredDispute]:
    """All cases of an account."""
    return stored.disputes(context.database, guarantor_id=guarantor_id, closed_too=True)


def dispute_owners(context: Context) -> tuple[tuple[UserId, str], ...]:
    """Who may look into a case: everybody who can sign in and works on accounts."""
    return tuple(
        (one.user.id, one.user.name)
        for one in all_accounts(context.database)
        if one.disabled_at is None and may(one.user.role, Permission.TAKE_PAYMENTS)
    )


def dispute_choice(context: Context, guarantor_id: GuarantorId) -> DisputeChoice:
    """The lines that can be disputed, and who may look into it. Raises AccountUnknownError."""
    found = account(context, guarantor_id)
    own = own_descriptions(context.database)
    held = stored.held_lines(context.database, [claim.claim_id for claim in found.claims])
    lines = tuple(
        LineChoice(
            claim_id=claim.claim_id,
            line_id=line.line_id,
            service_on=claim.service_from,
            patient=claim.patient_first,
            service="Private visit" if claim.is_private else context.tables.descriptions.describe(line.procedure, own),
            amount_cents=line.patient_cents,
            is_disputed=line.line_id in held,
        )
        for claim in found.billable
        for line in found.lines[claim.claim_id]
        if line.patient_cents > 0
    )
    return DisputeChoice(
        guarantor_id=guarantor_id,
        guarantor=f"{found.name.display}, account {found.account_number}",
        lines=lines,
        owners=dispute_owners(context),
        answer_days=get_setting(context, DISPUTE_ANSWER_DAYS),
    )


def open_dispute(context: Context, command: OpenDispute) -> Changes:
    """Takes a case in: its lines are not asked for from now on. Raises NotAllowedError or UnfitDisputeError."""
    require(context.user, Permission.TAKE_PAYMENTS)
    new = command.new
    lacks = dispute_lacks(new, context.clock.today())
    if lacks:
        raise UnfitDisputeError(lacks)
    with context.database.transaction():
        choice = dispute_choice(context, command.guarantor_id)
        known = {line.line_id: line for line in choice.lines}
        if any(line_id not in known or known[line_id].is_disputed for line_id in new.lines):
            raise UnfitDisputeError((("lines", "One of these lines is not owed any more or disputed already."),))
        lines = [
            DisputedLine(claim_id=known[line_id].claim_id, line_id=line_id, amount_cents=known[line_id].amount_cents)
            for line_id in new.lines
        ]
        answer_by = new.received_on + timedelta(days=choice.answer_days)
        case_id = stored.add_dispute(
            context.database,
            command.guarantor_id,
            new,
            lines,
            acknowledge_by=acknowledge_by(new.received_on),
            answer_by=answer_by,
            user_id=context.user.id,
        )
        _open_work(context, lines, new.reason, answer_by)
        after = {"case": case_id, "reason": new.reason.value, "lines": len(lines)}
        context.audit("dispute.open", "guarantor", command.guarantor_id, after=after)
    return CHANGES


def acknowledge_dispute(context: Context, command: AcknowledgeDispute, progress: Progress) -> DisputeSent:
    """Sends the acknowledgement, filled from the case. Raises NotAllowedError, DisputeUnknownError or Letter…."""
    require(context.user, Permission.MAKE_STATEMENTS)
    progress.report(0, 1, "Drawing the letter")
    with context.database.transaction():
        case = _standing(context, command.case_id, DisputeState.OPEN)
        letter = add_letter(context, acknowledgement(context, case))
        on = context.clock.today()
        stored.acknowledge(context.database, case.case_id, on=on, letter_id=letter.letter_id)
        context.audit("dispute.acknowledge", "guarantor", case.guarantor_id, after={"case": case.case_id})
    return DisputeSent(paper=letter.paper)


def answer_dispute(context: Context, command: AnswerDispute, progress: Progress) -> DisputeSent:
    """Sends the answer; the lines wait ten more days. Raises NotAllowedError or a UserError."""
    require(context.user, Permission.MANAGE_ACCOUNTS)
    lacks = answer_lacks(command.decision, command.words, command.why)
    if lacks or command.decision is None:
        raise UnfitDisputeError(lacks)
    progress.report(0, 1, "Drawing the letter")
    today = context.clock.today()
    with context.database.transaction():
        case = _standing(context, command.case_id, DisputeState.OPEN)
        letter = add_letter(context, answer_letter(context, case, command.words, command.why))
        words = f"{command.words.strip()} {command.why.strip()}"
        until = held_until(today)
        stored.answer(
            context.database,
            case.case_id,
            command.decision,
            on=today,
            hold_until=until,
            letter_id=letter.letter_id,
            words=words,
        )
        _open_work(context, stored.dispute_lines(context.database, case.case_id), case.reason, until)
        after = {"case": case.case_id, "decision": command.decision.value}
        context.audit("dispute.answer", "guarantor", case.guarantor_id, after=after)
    return DisputeSent(paper=letter.paper)


def settle_dispute(context: Context, command: SettleDispute) -> Changes:
    """Ends an answered case once its notice days are over. Raises NotAllowedError or a UserError."""
    require(context.user, Permission.MANAGE_ACCOUNTS)
    with context.database.transaction():
        case = _standing(context, command.case_id, DisputeState.ANSWERED)
        until = case.hold_until
        if case.decision is None or until is None:
            raise DisputeUnknownError
        if context.clock.today() < until and case.left_cents > 0:
            raise UnfitDisputeError((("case", f"Not before {until:%m/%d/%Y}: the patient may still object."),))
        _close(context, case, case.decision, "answered, notice days over")
    return CHANGES


def withdraw_dispute(context: Context, command: WithdrawDispute) -> Changes:
    """The patient takes it back. Raises NotAllowedError, DisputeUnknownError, UnfitDisputeError, CardNumberError."""
    require(context.user, Permission.TAKE_PAYMENTS)
    because = command.because.strip()
    if not because:
        raise UnfitDisputeError((("reason", "Say how the patient took it back."),))
    refuse_card_numbers(because)
    with context.database.transaction():
        case = _standing(context, command.case_id, DisputeState.OPEN, DisputeState.ANSWERED)
        _close(context, case, DisputeState.WITHDRAWN, because)
    return CHANGES


def hand_over_dispute(context: Context, command: HandOverDispute) -> Changes:
    """Another person answers it. Raises NotAllowedError, DisputeUnknownError or UnfitDisputeError."""
    require(context.user, Permission.TAKE_PAYMENTS)
    if command.owner_id not in dict(dispute_owners(context)):
        raise UnfitDisputeError((("owner", "Choose who looks into it."),))
    with context.database.transaction():
        case = _standing(context, command.case_id, DisputeState.OPEN, DisputeState.ANSWERED)
        stored.hand_over(context.database, case.case_id, command.owner_id)
        after = {"case": case.case_id, "owner": command.owner_id}
        context.audit("dispute.hand_over", "guarantor", case.guarantor_id, after=after)
    return Changes.DISPUTES


def acknowledgement(context: Context, case: StoredDispute) -> WriteLetter:
    """The letter that we received it, filled from the case."""
    texts = paper_texts(mail_preference(context, case.guarantor_id).language)
    asked = {
        "dispute_received_on": texts.long_date(case.opened_on),
        "dispute_about": _about(context, case),
        "dispute_answer_by": texts.long_date(case.answer_by),
    }
    return WriteLetter(kind="dispute_received", guarantor_id=case.guarantor_id, asked=tuple(asked.items()))


def answer_letter(context: Context, case: StoredDispute, words: str, why: str) -> WriteLetter:
    """The answer, with what is left of the disputed lines and the day before which it is not asked for."""
    texts = paper_texts(mail_preference(context, case.guarantor_id).language)
    asked = {
        "dispute_about": _about(context, case),
        "dispute_outcome": words.strip(),
        "dispute_reason": why.strip(),
        "dispute_amount": dollars(case.left_cents),
        "dispute_due": texts.long_date(held_until(context.clock.today())) if case.left_cents > 0 else "",
    }
    return WriteLetter(kind="dispute_answer", guarantor_id=case.guarantor_id, asked=tuple(asked.items()))


def _about(context: Context, case: StoredDispute) -> str:
    """`Office visit of January 5, 2026 ($15.00)`: each disputed line, in words that any of the family may read."""
    found = account(context, case.guarantor_id)
    texts = paper_texts(mail_preference(context, case.guarantor_id).language)
    own = own_descriptions(context.database)
    parts = []
    for line in stored.dispute_lines(context.database, case.case_id):
        words, day = _service(context, found, line, own)
        on = f" ({texts.short_date(day)}, {dollars(line.amount_cents)})" if day else f" ({dollars(line.amount_cents)})"
        parts.append(f"{words}{on}")
    return ", ".join(parts)


def _service(context: Context, found: Account, line: DisputedLine, own: dict[str, str]) -> tuple[str, date | None]:
    claim = next((one for one in found.claims if one.claim_id == line.claim_id), None)
    if claim is None:
        return "a visit", None
    procedure = next((one.procedure for one in found.lines[claim.claim_id] if one.line_id == line.line_id), "")
    words = context.tables.descriptions.describe("" if claim.is_private else procedure, own)
    return words, claim.service_from


def _open_work(context: Context, lines: Collection[DisputedLine], reason: DisputeReason, due_on: date) -> None:
    amounts: dict[ClaimId, Money] = {}
    for line in lines:
        amounts[line.claim_id] = amounts.get(line.claim_id, 0) + line.amount_cents
    why = f"patient disputes {{}}: {reason.label.lower()}"
    open_work(
        context,
        [
            OpenWork(
                claim_id=claim_id,
                cause=Cause.DISPUTE,
                why=why.format(dollars(cents)),
                due_on=due_on,
                amount_cents=cents,
            )
            for claim_id, cents in amounts.items()
        ],
    )


def _close(context: Context, case: StoredDispute, state: DisputeState, because: str) -> None:
    database = context.database
    stored.close(database, case.case_id, state, on=context.clock.today(), because=because)
    claims = {line.claim_id for line in stored.dispute_lines(database, case.case_id)}
    held = stored.held_claims(database, claims)
    close_work(context, claims - held, Cause.DISPUTE, why=f"{state.label.lower()}: {because}")
    after = {"case": case.case_id, "state": state.value}
    context.audit("dispute.close", "guarantor", case.guarantor_id, after=after)


def _standing(context: Context, case_id: int, *states: DisputeState) -> StoredDispute:
    case = stored.stored_dispute(context.database, case_id)
    if case is None or case.state not in states:
        raise DisputeUnknownError
    return case
