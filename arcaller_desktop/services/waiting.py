"""What waits at "Money in": why, which figure is off, which claims may be meant, and what a person decides."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.batch_search import parse_sought
from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, PaymentId
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.remittances import RemittanceClaim
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.domain.waiting import WaitingKind, WaitingMark, WaitingView
from arcaller_desktop.services.answer_matches import AnswerBoundError, AttachAnswer, attach_answer
from arcaller_desktop.services.claim_candidates import CandidateView, compared_claims, display_name
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.held_payments import (
    FileNotKeptError,
    HeldPayment,
    NoSuchPaymentError,
    candidates_for,
    held_payment,
    read_payment_again,
)
from arcaller_desktop.services.remittance_matches import matching_claim, payer_numbers
from arcaller_desktop.storage import claims as stored_claims
from arcaller_desktop.storage import waiting as stored
from arcaller_desktop.storage.answer_matches import placed_answer
from arcaller_desktop.storage.held_payments import stored_payment
from arcaller_desktop.storage.waiting import WaitingRow

SMALL_FILE_BYTES = 2 * 1024 * 1024
"""The answers of a file up to this size are read again within a moment; larger ones belong to the worker process."""


class NoReasonError(UserError):
    """A decision without a reason."""

    def __init__(self) -> None:
        super().__init__("A decision needs its reason.", "Say in a few words why: whoever looks later will ask.")


class DayPastError(UserError):
    """It would be put off until a day that is over."""

    def __init__(self) -> None:
        super().__init__("It can only be put off until a day to come.", "Choose tomorrow or a later day.")


class WaitsNoMoreError(UserError):
    """Somebody decided meanwhile."""

    def __init__(self) -> None:
        super().__init__("This does not wait any more.", "Reload the list: it was posted, moved or undone meanwhile.")


@dataclass(frozen=True, kw_only=True, slots=True)
class WaitingQuery:
    """What the list shows."""

    view: WaitingView = WaitingView.NOW
    text: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class WaitingItem:
    """One thing that waits. `mark` is what a person decided last."""

    key: int
    kind: WaitingKind
    payment_id: PaymentId
    remittance_claim_id: int | None
    hold_id: int | None
    claim_id: ClaimId | None
    file_id: int
    is_large: bool
    payer: str
    trace: str
    paid_on: date | None
    amount_cents: Money
    title: str
    """What it is about: the claim's number and patient, or the payment's trace."""
    claim_number: str
    reason: str
    is_suppressed: bool
    mark: str
    mark_because: str
    until_on: date | None
    marked_by: str


@dataclass(frozen=True, kw_only=True, slots=True)
class WaitingDetail:
    """Why something waits, where the figure is off, and the comparison."""

    key: int
    lines: tuple[str, ...]
    candidates: tuple[CandidateView, ...]
    needs_reason: bool = False
    """Posting it needs a word on why."""
    blocked: str = ""
    """Why nobody can post it; empty when somebody can."""
    open_sequences: tuple[int, ...] = ()
    """Claims of a held payment that match none of ours."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Decide:
    """Put a waiting thing off, set it aside, keep its provisional claim, or take the last decision back."""

    key: int
    mark: WaitingMark
    because: str = ""
    until_on: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Rematch:
    """Look again for the claims of all answers that have none, or of one payment's."""

    payment_id: PaymentId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Rematched:
    """What looking again found. `attached` answers have their claims now, `left` wait on."""

    changes: Changes
    attached: int
    left: int


def waiting_order(context: Context, query: WaitingQuery) -> array[int]:
    """The keys of what waits, the oldest first."""
    sought = parse_sought(query.text)
    return stored.waiting_order(
        context.database,
        stored.WaitingFilter(view=query.view, words=sought.words, amounts=sought.amounts, days=sought.days),
        today=context.clock.today(),
    )


def waiting_rows(context: Context, keys: Sequence[int]) -> Mapping[int, WaitingItem]:
    """These rows by key."""
    return {row.key: _item(context, row) for row in stored.waiting_rows(context.database, keys)}


def waiting_detail(context: Context, key: int, progress: Progress | None = None) -> WaitingDetail:
    """Why, where and what may be meant. Long where the file is large: then ask from the worker process.

    Raises WaitsNoMoreError or FileNotKeptError.
    """
    if progress is not None:
        progress.report(0, 0, "Reading the payment again")
    item = waiting_rows(context, [key]).get(key)
    if item is None:
        raise WaitsNoMoreError
    if item.kind is WaitingKind.PAYMENT:
        return _payment_detail(context, item)
    return _answer_detail(context, item)


def detail_in_worker(context: Context, command: int, progress: Progress) -> WaitingDetail:
    """`waiting_detail` for the worker process."""
    return waiting_detail(context, command, progress)


def decide(context: Context, command: Decide) -> Changes:
    """Keeps a decision. Raises NotAllowedError, WaitsNoMoreError, NoReasonError or DayPastError.

    A held payment is set aside by `suppress_held`, which keeps it from posting in other files too.
    """
    require(context.user, Permission.MANAGE_ACCOUNTS)
    refuse_card_numbers(command.because)
    because = command.because.strip()
    if command.mark in (WaitingMark.HOLD, WaitingMark.SUPPRESS) and not because:
        raise NoReasonError
    if command.mark is WaitingMark.HOLD and (command.until_on is None or command.until_on <= context.clock.today()):
        raise DayPastError
    with context.database.transaction():
        item = waiting_rows(context, [command.key]).get(command.key)
        if item is None:
            raise WaitsNoMoreError
        is_payment = item.kind is WaitingKind.PAYMENT
        stored.add_mark(
            context.database,
            payment_id=item.payment_id if is_payment else None,
            remittance_claim_id=None if is_payment else item.remittance_claim_id,
            mark=command.mark,
            because=because,
            until_on=command.until_on if command.mark is WaitingMark.HOLD else None,
            user_id=context.user.id,
            at=context.clock.now(),
        )
        after = {"mark": command.mark.value, "because": because, "until": str(command.until_on or "")}
        subject, number = ("payment", int(item.payment_id)) if is_payment else ("remittance_claim", _answer_of(item))
        context.audit("waiting.decide", subject, number, before={"mark": item.mark}, after=after)
    return Changes.IMPORTS


def rematch(context: Context, command: Rematch, progress: Progress) -> Rematched:
    """Looks for the claims of answers that have none, as an import would: after new claim files, say.

    Raises NotAllowedError. Each answer that finds its claim is a change of its own.
    """
    require(context.user, Permission.MANAGE_ACCOUNTS)
    waiting = stored.answers_without_claim(context.database)
    if command.payment_id is not None:
        waiting = {command.payment_id: waiting.get(command.payment_id, [])}
    total, done, attached, changes = sum(map(len, waiting.values())), 0, 0, Changes.NONE
    for payment_id, answers in waiting.items():
        progress.report(done, total, "Looking for claims")
        for number, target in _meant(context, payment_id, answers):
            progress.report(done, total, "Looking for claims")
            try:
                changes |= attach_answer(context, AttachAnswer(remittance_claim_id=number, claim_id=target), _Quiet())
            except AnswerBoundError:
                continue  # its reversal came too: a person decides
            attached += 1
        done += len(answers)
    return Rematched(changes=changes, attached=attached, left=total - attached)


class _Quiet:
    """The progress of a part of a longer job."""

    def report(self, done: int, total: int, label: str) -> None:
        return None


def _meant(context: Context, payment_id: PaymentId, answers: Sequence[tuple[int, int]]) -> list[tuple[int, ClaimId]]:
    """For answers of one payment the one claim of ours, sent from here, that an import would take for each now."""
    row = stored_payment(context.database, payment_id)
    try:
        payment = read_payment_again(context, row)[0] if row is not None else None
    except FileNotKeptError:
        payment = None
    if payment is None:
        return []
    found: list[tuple[int, ClaimId]] = []
    for number, sequence in answers:
        remitted = payment.claims[sequence - 1]
        known = stored_claims.candidates_by_number(
            context.database, claim_numbers=[remitted.claim_number], payer_claim_numbers=payer_numbers(remitted)
        )
        ours = {name: [one for one in several if not one.is_provisional] for name, several in known.items()}
        match = matching_claim(context.database, remitted, ours)
        if match is not None and not match.is_provisional and not match.is_withdrawn:
            found.append((number, match.claim_id))
    return found


def _remitted(context: Context, remittance_claim_id: int) -> RemittanceClaim:
    placed = placed_answer(context.database, remittance_claim_id)
    row = stored_payment(context.database, placed.payment_id) if placed is not None else None
    if placed is None or row is None:
        raise WaitsNoMoreError
    payment, _ = read_payment_again(context, row)
    return payment.claims[placed.sequence - 1]


# ------------------------------------------------------------------------------------------------------------ in words


def _item(context: Context, row: WaitingRow) -> WaitingItem:
    patient = display_name(row.patient) if row.patient is not None else ""
    if row.kind is WaitingKind.PAYMENT:
        title, reason = row.trace or "No check or EFT number", row.said
    elif row.kind is WaitingKind.ANSWER:
        title = f"{row.said}  {patient}".strip()
        reason = "No claim of ours has this number and its date, charge or name"
    else:
        title, reason = patient, _rule_words(context, row.said)
    return WaitingItem(
        key=row.key,
        kind=row.kind,
        payment_id=row.payment_id,
        remittance_claim_id=row.remittance_claim_id,
        hold_id=row.hold_id,
        claim_id=row.claim_id,
        file_id=row.file_id,
        is_large=row.file_size > SMALL_FILE_BYTES,
        payer=row.payer,
        trace=row.trace,
        paid_on=row.paid_on,
        amount_cents=row.amount_cents,
        title=title,
        claim_number=row.said if row.kind is WaitingKind.ANSWER else "",
        reason=reason,
        is_suppressed=row.payment_state == "suppressed" or row.mark == WaitingMark.SUPPRESS,
        mark=row.mark,
        mark_because=row.decided_because or row.mark_because,
        until_on=row.until_on,
        marked_by=row.marked_by,
    )


def _rule_words(context: Context, codes: str) -> str:
    if codes == "second":
        return "The payer answered for these services before and took nothing back: one of the two may count"
    said = []
    for code in codes.split():
        known = context.tables.reasons.codes.get(code)
        said.append(f"{code} {known.label.lower()}" if known is not None else code)
    return f"The payer's rule holds these codes: {'; '.join(said)}" if said else "The payer's rule holds every answer"


def _payment_detail(context: Context, item: WaitingItem) -> WaitingDetail:
    if item.is_suppressed:
        return WaitingDetail(key=item.key, lines=(f"Set aside: {item.mark_because}",), candidates=())
    try:
        held = held_payment(context, item.payment_id)
    except NoSuchPaymentError:
        raise WaitsNoMoreError from None
    lines = [_figure(held)] if held.difference_cents else []
    lines += [f"{problem.where}: {problem.message}" for problem in held.problems if problem.severity == "error"]
    lines = lines or [item.reason]
    row = stored_payment(context.database, item.payment_id)
    assert row is not None
    payment, _ = read_payment_again(context, row)
    rows: list[CandidateView] = []
    for claim in held.claims:
        if claim.matched is not None:
            found = [(claim.matched.claim_id, True)]
        else:
            found = [(one.candidate.claim_id, False) for one in claim.candidates]
        rows += compared_claims(context, payment.claims[claim.sequence - 1], claim.sequence, found)
    return WaitingDetail(
        key=item.key,
        lines=tuple(lines),
        candidates=tuple(rows),
        needs_reason=held.needs_reason,
        blocked=f"{held.blocked_by.message} {held.blocked_by.remedy}" if held.blocked_by is not None else "",
        open_sequences=tuple(claim.sequence for claim in held.claims if claim.matched is None),
    )


def _figure(held: HeldPayment) -> str:
    from_claims = dollars(held.claims_paid_cents)
    outside = dollars(held.provider_adjustments_cents)
    return (
        f"The payment says {dollars(held.payment.amount_cents)}. Its claims make {from_claims}, less {outside} moved"
        f" outside them: {dollars(held.claims_paid_cents - held.provider_adjustments_cents)}."
        f" It is {dollars(held.difference_cents)} off."
    )


def _answer_detail(context: Context, item: WaitingItem) -> WaitingDetail:
    number = _answer_of(item)
    remitted = _remitted(context, number)
    placed = placed_answer(context.database, number)
    assert placed is not None
    found: list[tuple[ClaimId, bool]] = []
    if item.kind is WaitingKind.ANSWER:
        found = [
            (one.candidate.claim_id, False)
            for one in candidates_for(context, remitted)
            if one.candidate.claim_id != placed.claim_id
        ]
    else:
        found = [(placed.claim_id, True)]
    rows = compared_claims(context, remitted, placed.sequence, found)
    lines = [item.reason]
    if item.kind is WaitingKind.ANSWER:
        named = sum(not row.is_said for row in rows)
        lines.append(
            "It stands on a provisional claim, so that no money is lost."
            + (" Nothing of ours is near it." if not named else "")
        )
    else:
        lines.append("Its payment is posted; its write-offs and transfers wait.")
    if item.mark == WaitingMark.HOLD:
        lines.append(f"Put off by {item.marked_by}: {item.mark_because}")
    return WaitingDetail(key=item.key, lines=tuple(lines), candidates=tuple(rows))


def _answer_of(item: WaitingItem) -> int:
    assert item.remittance_claim_id is not None
    return item.remittance_claim_id
