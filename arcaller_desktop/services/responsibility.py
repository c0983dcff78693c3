"""Whose turn it is, set by a person: what is the patient's goes back to the insurer, and the other way.

Back to the insurer the very transfers are reversed that made it the patient's: a later answer of the payer then finds
nothing to take back twice.
"""

from __future__ import annotations

from dataclasses import dataclass

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.ledger import BY_HAND, Entry, EntryKind, Responsibility, transfer
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.storage import responsibility as stored
from arcaller_desktop.storage.ledger import Provenance, add_entries
from arcaller_desktop.storage.projection import project_claims

_CHANGES = Changes.BALANCE | Changes.PLANS | Changes.CLAIM | Changes.QUEUE | Changes.STATEMENTS | Changes.PATIENT_MONEY


class UnfitResetError(UserError):
    """Nothing can be moved so. `lacks` are (field, message)."""

    def __init__(self, lacks: tuple[tuple[str, str], ...]) -> None:
        super().__init__("Nothing was moved.", " ".join(message for _, message in lacks))
        self.lacks = lacks


@dataclass(frozen=True, kw_only=True, slots=True)
class ResetResponsibility:
    """All that is the patient's of a visit to its insurer, or all that is an insurer's to the patient."""

    claim_id: ClaimId
    to_patient: bool
    reason: str


def reset_responsibility(context: Context, command: ResetResponsibility) -> Changes:
    """Moves it, with the reason in the audit trail. Raises NotAllowedError, UnfitResetError or CardNumberError."""
    require(context.user, Permission.MANAGE_ACCOUNTS)
    reason = command.reason.strip()
    if not reason:
        raise UnfitResetError((("reason", "Say why."),))
    refuse_card_numbers(reason)
    database = context.database
    with database.transaction():
        before = stored.parts_of_claim(database, command.claim_id)
        entries = (
            _to_patient(context, command.claim_id)
            if command.to_patient
            else _to_insurer(context, command.claim_id, reason)
        )
        if not entries:
            whose = "an insurer" if command.to_patient else "the patient"
            raise UnfitResetError((("reason", f"Nothing of this visit is with {whose}."),))
        provenance = Provenance(
            user_id=context.user.id, posted_at=context.clock.now(), effective_on=context.clock.today()
        )
        add_entries(database, [(command.claim_id, entry, remittance) for entry, remittance in entries], provenance)
        project_claims(database, [command.claim_id])
        refresh_work(context, [command.claim_id])
        context.audit(
            "responsibility.reset",
            "claim",
            command.claim_id,
            before={"parts": list(before)},
            after={"parts": list(stored.parts_of_claim(database, command.claim_id)), "because": reason},
        )
    return _CHANGES


def _to_insurer(context: Context, claim_id: ClaimId, reason: str) -> list[tuple[Entry, int | None]]:
    """Reverses what made it the patient's; what else is theirs (a fee apart) goes to the first payer."""
    entries: list[tuple[Entry, int | None]] = []
    left = {line_id: cents for line_id, _, cents in stored.patient_lines(context.database, claim_id) if cents > 0}
    for giver, taker in stored.transfers_to_patient(context.database, claim_id):
        if left.get(taker.line_id, 0) < taker.amount_cents:
            continue  # a part was paid or taken off since: only what is left moves, below
        left[taker.line_id] -= taker.amount_cents
        entries += [
            (
                Entry(
                    line_id=one.line_id,
                    kind=EntryKind.REVERSAL,
                    responsibility=one.responsibility,
                    amount_cents=-one.amount_cents,
                    reason=f"reset: {reason}",
                    reverses=one.entry_id,
                ),
                None,
            )
            for one in (giver, taker)
        ]
    fees = stored.fees(context.database, claim_id)
    for line_id, cents in left.items():
        rest = cents - fees.get(line_id, 0)
        if rest > 0:
            pair = transfer(
                line_id,
                amount_cents=rest,
                giver=Responsibility.PATIENT,
                taker=Responsibility.PAYER1,
                reason=BY_HAND,
            )
            entries += [(entry, None) for entry in pair]
    return entries


def _to_patient(context: Context, claim_id: ClaimId) -> list[tuple[Entry, int | None]]:
    entries: list[tuple[Entry, int | None]] = []
    for line_id, parts, _ in stored.patient_lines(context.database, claim_id):
        for payer, cents in zip(list(Responsibility)[:3], parts, strict=True):
            if cents > 0:
                pair = transfer(line_id, amount_cents=cents, giver=payer, taker=Responsibility.PATIENT, reason=BY_HAND)
                entries += [(entry, None) for entry in pair]
    return entries
