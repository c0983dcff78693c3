"""Puts a payer's posted answer on another claim of ours, or takes it off and makes a provisional one for it.

The entries on the old claim are reversed and those on the new one posted under the same payment: nothing leaves the
ledger, and undoing the import still takes everything back.
"""

from __future__ import annotations

from dataclasses import dataclass

from arcaller_desktop.base.errors import RefusedError, UserError
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.ledger import Entry, EntryKind
from arcaller_desktop.domain.matching import RankedCandidate
from arcaller_desktop.domain.posting import plan_posting
from arcaller_desktop.domain.remittances import RemittanceClaim, RemittancePayment
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.export_figures import restate_exports, withdraw_export_figures
from arcaller_desktop.services.held_payments import candidates_for, read_payment_again
from arcaller_desktop.services.later_payers import settle_later_payers
from arcaller_desktop.services.parties import Parties
from arcaller_desktop.services.remittance_matches import MatchedClaim, RemittanceMatcher
from arcaller_desktop.services.remittances import effective_on, rank_of_answer
from arcaller_desktop.services.underpayments import refresh_underpayments
from arcaller_desktop.services.units import UnitResult
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.storage import claims as stored_claims
from arcaller_desktop.storage import undo as stored_undo
from arcaller_desktop.storage.answer_matches import (
    PlacedAnswer,
    is_unspoken_for,
    placed_answer,
    replace_answer,
)
from arcaller_desktop.storage.claim_holds import add_holds, follow_holds, remove_holds
from arcaller_desktop.storage.held_payments import StoredPayment, stored_payment
from arcaller_desktop.storage.ledger import Provenance, add_entries, entries_of_remittance
from arcaller_desktop.storage.posting_rules import load_posting_rule
from arcaller_desktop.storage.projection import project_claims
from arcaller_desktop.storage.remittances import NewRemittanceClaim, coverage_payers, refresh_denials


class NoSuchAnswerError(UserError):
    """The answer is not posted (any more)."""

    def __init__(self) -> None:
        super().__init__("This answer is not posted any more.", "Look at its payment again.")


class AnswerBoundError(RefusedError):
    """A reversal ties it to its claim."""

    def __init__(self) -> None:
        super().__init__(
            "This answer and its reversal belong together on this claim.",
            "Undo the import of one of them first, then import it again.",
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class AttachAnswer:
    """Put a posted remittance claim on that claim of ours."""

    remittance_claim_id: int
    claim_id: ClaimId


@dataclass(frozen=True, kw_only=True, slots=True)
class DetachAnswer:
    """Take a posted remittance claim off the claim it stands on: it gets a provisional claim of its own."""

    remittance_claim_id: int


def answer_candidates(context: Context, remittance_claim_id: int) -> tuple[RankedCandidate, ...]:
    """Claims a posted answer may belong to instead, best first; the one it stands on is left out.

    Raises NoSuchAnswerError or FileNotKeptError.
    """
    placed, _, remitted, _ = _read(context, remittance_claim_id)
    return tuple(one for one in candidates_for(context, remitted) if one.candidate.claim_id != placed.claim_id)


def attach_answer(context: Context, command: AttachAnswer, progress: Progress) -> Changes:
    """Moves the answer. Raises NotAllowedError, NoSuchAnswerError, AnswerBoundError or FileNotKeptError."""
    require(context.user, Permission.MANAGE_ACCOUNTS)
    progress.report(0, 1, "Moving the answer")
    with context.database.transaction():
        if command.claim_id not in stored_claims.known_claims(context.database, [command.claim_id]):
            raise NoSuchAnswerError
        return _move(context, command.remittance_claim_id, command.claim_id)


def detach_answer(context: Context, command: DetachAnswer, progress: Progress) -> Changes:
    """Takes the answer off its claim. Raises as `attach_answer`."""
    require(context.user, Permission.MANAGE_ACCOUNTS)
    progress.report(0, 1, "Taking the answer off its claim")
    with context.database.transaction():
        return _move(context, command.remittance_claim_id, None)


def _read(
    context: Context, remittance_claim_id: int
) -> tuple[PlacedAnswer, StoredPayment, RemittanceClaim, RemittancePayment]:
    placed = placed_answer(context.database, remittance_claim_id)
    row = stored_payment(context.database, placed.payment_id) if placed is not None else None
    if placed is None or row is None:
        raise NoSuchAnswerError
    payment, _ = read_payment_again(context, row)
    return placed, row, payment.claims[placed.sequence - 1], payment


def _move(context: Context, number: int, target: ClaimId | None) -> Changes:
    database, clock = context.database, context.clock
    placed, row, remitted, payment = _read(context, number)
    if placed.is_bound or remitted.is_reversal:
        raise AnswerBoundError
    if target == placed.claim_id:
        return Changes.NONE
    today = clock.today()
    by_hand = Provenance(user_id=context.user.id, posted_at=clock.now(), effective_on=today, batch_id=None)
    of_import = Provenance(
        user_id=context.user.id,
        posted_at=clock.now(),
        effective_on=effective_on(payment) or today,
        batch_id=row.batch_id,
    )
    _take_off(context, number, placed.claim_id, by_hand)
    if target is None:
        target = _provisional(context, row, payment, placed.sequence, of_import)
    rule = load_posting_rule(database, row.payer_id)
    payers = coverage_payers(database, [target]).get(target, {})
    rank = rank_of_answer(remitted, row.payer_id, payers)
    # The old claim's money is written before the new one is read: both may be the same patient's.
    project_claims(database, [placed.claim_id])
    withdraw_export_figures(database, [target], by_hand)
    plan = plan_posting(
        stored_claims.known_claims(database, [target])[target],
        remitted,
        rank=rank,
        dispositions=context.tables.dispositions,
        remarks=context.tables.remarks,
        held_codes=rule.held_codes(remitted),
    )
    answer = NewRemittanceClaim(sequence=placed.sequence, claim_id=target, rank=rank, remitted=remitted, plan=plan)
    remove_holds(database, number)
    replace_answer(database, number, answer)
    add_holds(database, [number], [answer], held_on=today)
    add_entries(database, [(target, entry, number) for entry in plan.entries], of_import)
    claims = [placed.claim_id, target]
    _withdraw_if_empty(context, row, placed.claim_id, by_hand)
    refresh_denials(database, claims)
    project_claims(database, claims)
    follow_holds(database, claims, on=today)
    settle_later_payers(database, dict.fromkeys(claims, 0), by_hand)
    restate_exports(database, claims, by_hand)
    refresh_underpayments(context, claims)
    refresh_work(context, claims)
    context.audit(
        "remittance.move", "claim", target, before={"claim": placed.claim_id}, after={"remittance_claim": number}
    )
    return Changes.QUEUE | Changes.CLAIM | Changes.BALANCE | Changes.PATIENTS | Changes.IMPORTS


def _take_off(context: Context, number: int, claim_id: ClaimId, provenance: Provenance) -> None:
    entries = [
        Entry(
            line_id=entry.line_id,
            kind=EntryKind.REVERSAL,
            responsibility=entry.responsibility,
            amount_cents=-entry.amount_cents,
            reason="the answer belongs to another claim",
            reverses=entry.entry_id,
        )
        for entry in entries_of_remittance(context.database, [number])
    ]
    add_entries(context.database, [(claim_id, entry, None) for entry in entries], provenance)


def _provisional(
    context: Context, row: StoredPayment, payment: RemittancePayment, sequence: int, provenance: Provenance
) -> ClaimId:
    matcher = RemittanceMatcher(database=context.database, parties=Parties(context.database), provenance=provenance)
    others = [
        MatchedClaim(sequence=n, remitted=claim, claim_id=ClaimId(0))
        for n, claim in enumerate(payment.claims, start=1)
        if n != sequence
    ]
    made = matcher.add_provisional(payment, row.payer_id, others, {}, UnitResult())
    return made[0].claim_id


def _withdraw_if_empty(context: Context, row: StoredPayment, claim_id: ClaimId, provenance: Provenance) -> None:
    """A provisional claim that nothing speaks for any more charges nothing: it waits for its file, withdrawn."""
    database = context.database
    if not is_unspoken_for(database, claim_id):
        return
    entries = stored_undo.charge_entries(database, row.batch_id, [claim_id])
    add_entries(database, [(claim_id, one.entry, None) for one in entries], provenance)
    stored_undo.remove_sendings(database, row.batch_id, [claim_id])
