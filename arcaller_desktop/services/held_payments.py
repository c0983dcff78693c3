"""Payments that wait for a person: looked through with candidates for each claim, then posted or set aside.

What the payer sent is read again from the kept file, so nothing has to be stored twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.problems import Problem
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, PaymentId
from arcaller_desktop.domain.matching import Candidate, RankedCandidate, ranked_candidates
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.remittances import RemittanceClaim, RemittancePayment
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.edi.balances import balance_problems
from arcaller_desktop.edi.reading import look_into
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.parties import Parties
from arcaller_desktop.services.remittance_matches import matching_claim, payer_numbers, sought_of
from arcaller_desktop.services.remittances import PostingDecision, RemittancePoster, payment_identity
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.storage import claims as stored_claims
from arcaller_desktop.storage import held_payments as stored
from arcaller_desktop.storage.file_contents import content_of_file, read_content
from arcaller_desktop.storage.held_payments import StoredPayment

_MAY_BE_POSTED = frozenset(("PAYMENT_OUT_OF_BALANCE", "CLAIM_OUT_OF_BALANCE", "LINE_OUT_OF_BALANCE"))
"""Faults a person may post in spite of. What could not be read whole stays held: posting would guess at money."""


class NoSuchPaymentError(UserError):
    """It is not held (any more)."""

    def __init__(self) -> None:
        super().__init__("This payment is not held any more.", "Look at its batch: it was posted, set aside or undone.")


class FileNotKeptError(UserError):
    """The file's contents are not there."""

    def __init__(self) -> None:
        super().__init__("What the payer sent is not kept for this payment.", "Import its file again.")


class NotPostableError(UserError):
    """The payment could not be read whole."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(
            f"This payment could not be read whole ({problem.where}: {problem.message})",
            "Get the file again from the payer or clearinghouse and import it; the held payment is then replaced.",
        )


class DifferenceUnexplainedError(UserError):
    """It does not balance, and nobody said why it is posted all the same."""

    def __init__(self) -> None:
        super().__init__("This payment does not balance.", "Say why it is posted all the same, then post it.")


class UnfitChoiceError(UserError):
    """A resolution names something that is not there."""

    def __init__(self, what: str) -> None:
        super().__init__(what, "Look at the payment again and choose anew.")


@dataclass(frozen=True, kw_only=True, slots=True)
class BelongsTo:
    """The claim at this place in the payment is that claim of ours."""

    sequence: int
    claim_id: ClaimId


@dataclass(frozen=True, kw_only=True, slots=True)
class MakeProvisional:
    """The claim at this place in the payment is none of ours: make a provisional one, completed when its file comes."""

    sequence: int


@dataclass(frozen=True, kw_only=True, slots=True)
class PostHeld:
    """Post a held payment. Claims without a resolution are matched as an import would match them.

    `because` is needed where the payment does not balance: it is kept with the difference.
    """

    payment_id: PaymentId
    resolutions: tuple[BelongsTo | MakeProvisional, ...] = ()
    because: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class SuppressHeld:
    """Set a held payment aside for good: it never posts, in whatever file it comes again."""

    payment_id: PaymentId
    because: str


@dataclass(frozen=True, kw_only=True, slots=True)
class TakeUpSuppressed:
    """Hold a payment again that was set aside."""

    payment_id: PaymentId


@dataclass(frozen=True, kw_only=True, slots=True)
class HeldClaim:
    """One claim of a held payment, what it would be posted to, and what else it might be."""

    sequence: int
    claim_number: str
    payer_claim_number: str
    patient: PersonName
    service_from: date | None
    charge_cents: Money
    paid_cents: Money
    is_reversal: bool
    matched: Candidate | None
    candidates: tuple[RankedCandidate, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class HeldPayment:
    """A held payment, read again. `difference_cents`: the amount beyond its claims less provider adjustments."""

    payment: StoredPayment
    claims_paid_cents: Money
    provider_adjustments_cents: Money
    difference_cents: Money
    problems: tuple[Problem, ...]
    claims: tuple[HeldClaim, ...]
    blocked_by: Problem | None
    """Why it cannot be posted by anybody, or None."""

    @property
    def needs_reason(self) -> bool:
        """True when posting it needs a word on why."""
        return any(problem.code in _MAY_BE_POSTED for problem in self.problems)


@dataclass(frozen=True, kw_only=True, slots=True)
class PostedHeld:
    """What posting a held payment did. Counts are claims."""

    changes: Changes
    posted: int
    unmatched: int
    problems: tuple[Problem, ...]


def held_payment(context: Context, payment_id: PaymentId) -> HeldPayment:
    """The held payment with candidates for each claim. Long for large files: ask from the worker process.

    Raises NoSuchPaymentError or FileNotKeptError.
    """
    row = _held(context, payment_id)
    payment, reading = read_payment_again(context, row)
    problems = (*reading, *balance_problems(payment))
    known = stored_claims.candidates_by_number(
        context.database,
        claim_numbers=[claim.claim_number for claim in payment.claims],
        payer_claim_numbers=[number for claim in payment.claims for number in payer_numbers(claim)],
    )
    return HeldPayment(
        payment=row,
        claims_paid_cents=payment.claims_paid_cents,
        provider_adjustments_cents=payment.provider_adjustments_cents,
        difference_cents=_difference(payment),
        problems=problems,
        claims=tuple(
            _held_claim(context, claim, sequence, known, problems)
            for sequence, claim in enumerate(payment.claims, start=1)
        ),
        blocked_by=_block(problems),
    )


def candidates_for(context: Context, remitted: RemittanceClaim) -> tuple[RankedCandidate, ...]:
    """Claims of ours that a remittance claim may mean, best first, with what speaks for each."""
    sought = sought_of(remitted)
    by_number = stored_claims.candidates_by_number(
        context.database, claim_numbers=[remitted.claim_number], payer_claim_numbers=payer_numbers(remitted)
    )
    near = stored_claims.candidates_near(
        context.database,
        member_id=remitted.patient_member_id,
        name_key=sought.name_key,
        service_dates=sought.service_dates,
    )
    every = [candidate for found in (*by_number.values(), near) for candidate in found]
    return tuple(ranked_candidates([one for one in every if not one.is_withdrawn], sought))


def post_held(context: Context, command: PostHeld, progress: Progress) -> PostedHeld:
    """Posts a held payment as part of the import that brought it.

    Raises NotAllowedError, NoSuchPaymentError, FileNotKeptError, NotPostableError, DifferenceUnexplainedError or
    UnfitChoiceError.
    """
    require(context.user, Permission.MANAGE_ACCOUNTS)
    refuse_card_numbers(command.because)
    progress.report(0, 2, "Reading the payment again")
    row = _held(context, command.payment_id)
    payment, reading = read_payment_again(context, row)
    problems = (*reading, *balance_problems(payment))
    block = _block(problems)
    if block is not None:
        raise NotPostableError(block)
    if any(problem.code in _MAY_BE_POSTED for problem in problems) and not command.because.strip():
        raise DifferenceUnexplainedError
    progress.report(1, 2, "Posting")
    chosen = _chosen(context, payment, command)
    database = context.database
    with database.transaction():
        _held(context, command.payment_id)  # nobody else decided while the file was read
        poster = RemittancePoster(
            context=context, parties=Parties(database), batch_id=row.batch_id, file_id=row.file_id
        )
        decision = PostingDecision(payment_id=row.payment_id, chosen=chosen)
        result = poster.post(payment, problems, decision)
        stored.set_payment_state(
            database, row.payment_id, because=command.because.strip(), difference_cents=_difference(payment)
        )
        refresh_work(context, result.touched)
        after = {
            "claims": result.posted,
            "difference_cents": _difference(payment),
            "because": command.because.strip(),
            "chosen": {str(sequence): claim for sequence, claim in chosen.items()},
        }
        context.audit("payment.post_held", "payment", row.payment_id, before={"held": row.held_because}, after=after)
    return PostedHeld(
        changes=_CHANGES, posted=result.posted, unmatched=result.unmatched, problems=tuple(result.problems)
    )


def suppress_held(context: Context, command: SuppressHeld) -> Changes:
    """Sets a held payment aside. Raises NotAllowedError, NoSuchPaymentError or UnfitChoiceError without a reason."""
    require(context.user, Permission.MANAGE_ACCOUNTS)
    refuse_card_numbers(command.because)
    if not command.because.strip():
        raise UnfitChoiceError("Say why this payment is set aside.")
    with context.database.transaction():
        row = _held(context, command.payment_id)
        stored.set_payment_state(context.database, row.payment_id, state="suppressed", because=command.because.strip())
        after = {"because": command.because.strip()}
        context.audit("payment.suppress", "payment", row.payment_id, before={"held": row.held_because}, after=after)
    return Changes.IMPORTS


def take_up_suppressed(context: Context, command: TakeUpSuppressed) -> Changes:
    """Holds the payment again. Raises NotAllowedError or NoSuchPaymentError."""
    require(context.user, Permission.MANAGE_ACCOUNTS)
    with context.database.transaction():
        row = stored.stored_payment(context.database, command.payment_id)
        if row is None or row.state != "suppressed":
            raise NoSuchPaymentError
        stored.set_payment_state(context.database, row.payment_id, state="held")
        context.audit("payment.take_up", "payment", row.payment_id, before={"because": row.decided_because})
    return Changes.IMPORTS


def read_payment_again(context: Context, row: StoredPayment) -> tuple[RemittancePayment, tuple[Problem, ...]]:
    """What the payer sent, from the kept file, with the problems of reading it. Raises FileNotKeptError."""
    content = content_of_file(context.database, row.file_id)
    if content is None:
        raise FileNotKeptError
    wanted = row.identity.partition("/")[0]
    opened = look_into(read_content(context.database, content))
    for unit in opened.payments_under(row.interchange_control, row.set_control):
        if unit.payment is not None and payment_identity(unit.payment) == wanted:
            return unit.payment, unit.problems
    raise FileNotKeptError


def _held(context: Context, payment_id: PaymentId) -> StoredPayment:
    row = stored.stored_payment(context.database, payment_id)
    if row is None or row.state != "held":
        raise NoSuchPaymentError
    return row


def _held_claim(
    context: Context,
    claim: RemittanceClaim,
    sequence: int,
    known: dict[str, list[Candidate]],
    problems: tuple[Problem, ...],
) -> HeldClaim:
    match = matching_claim(context.database, claim, known)
    return HeldClaim(
        sequence=sequence,
        claim_number=claim.claim_number,
        payer_claim_number=claim.payer_claim_number,
        patient=claim.patient,
        service_from=claim.service_from,
        charge_cents=claim.charge_cents,
        paid_cents=claim.paid_cents,
        is_reversal=claim.is_reversal,
        matched=match if match is not None and not match.is_withdrawn else None,
        candidates=candidates_for(context, claim) if match is None else (),
        problems=tuple(p for p in problems if p.claim_number and p.claim_number == claim.claim_number),
    )


def _chosen(context: Context, payment: RemittancePayment, command: PostHeld) -> dict[int, ClaimId | None]:
    chosen: dict[int, ClaimId | None] = {}
    for resolution in command.resolutions:
        if not 1 <= resolution.sequence <= len(payment.claims) or resolution.sequence in chosen:
            raise UnfitChoiceError("The payment has no such claim, or one was decided twice.")
        chosen[resolution.sequence] = resolution.claim_id if isinstance(resolution, BelongsTo) else None
    claims = {claim for claim in chosen.values() if claim is not None}
    if claims - stored_claims.known_claims(context.database, claims).keys():
        raise UnfitChoiceError("One of the chosen claims is not in this practice.")
    return chosen


def _difference(payment: RemittancePayment) -> Money:
    return payment.amount_cents - (payment.claims_paid_cents - payment.provider_adjustments_cents)


def _block(problems: tuple[Problem, ...]) -> Problem | None:
    return next((p for p in problems if p.severity == "error" and p.code not in _MAY_BE_POSTED), None)


_CHANGES = Changes.QUEUE | Changes.CLAIM | Changes.BALANCE | Changes.PATIENTS | Changes.PAYERS | Changes.IMPORTS
