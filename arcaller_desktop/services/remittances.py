"""Posts payers' payments: each whole or not at all, each once, whatever file or envelope it comes in."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.ids import BatchId, ClaimId, PayerId, PaymentId
from arcaller_desktop.domain.posting import KnownClaim, PostingPlan, plan_posting, plan_reversal
from arcaller_desktop.domain.posting_rules import PostingMode, PostingRule
from arcaller_desktop.domain.remittances import RemittanceClaim, RemittancePayment
from arcaller_desktop.domain.submissions import SubmittedCoverage
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.credits import settle_credits
from arcaller_desktop.services.export_figures import withdraw_export_figures
from arcaller_desktop.services.later_payers import settle_later_payers
from arcaller_desktop.services.parties import Parties
from arcaller_desktop.services.provisional_claims import RANK_OF_STATUS
from arcaller_desktop.services.remittance_matches import MatchedClaim, RemittanceMatcher
from arcaller_desktop.services.underpayments import refresh_underpayments
from arcaller_desktop.services.units import UnitResult, numbered
from arcaller_desktop.storage import claims as stored_claims
from arcaller_desktop.storage import remittances as stored
from arcaller_desktop.storage.claim_holds import add_holds, follow_holds, moved_lines
from arcaller_desktop.storage.columns import iso
from arcaller_desktop.storage.held_payments import add_held_claims
from arcaller_desktop.storage.ledger import Provenance, add_entries, entries_of_remittance
from arcaller_desktop.storage.posting_rules import load_posting_rule
from arcaller_desktop.storage.projection import project_claims
from arcaller_desktop.storage.remittances import EarlierRemittance, NewRemittanceClaim

_LAST_RANK = 3
REVIEW_BECAUSE = "This payer's payments are looked through before they post."


@dataclass(frozen=True, kw_only=True, slots=True)
class PostingDecision:
    """What a person decided about a held payment; `chosen` as `RemittanceMatcher` takes it."""

    payment_id: PaymentId
    chosen: Mapping[int, ClaimId | None]


@dataclass(frozen=True, kw_only=True, slots=True)
class RemittancePoster:
    """Posts the payments of one file; call `post` inside a transaction, one payment each."""

    context: Context
    parties: Parties
    batch_id: BatchId
    file_id: int

    def post(
        self, payment: RemittancePayment, problems: Sequence[Problem], decision: PostingDecision | None = None
    ) -> UnitResult:
        """Posts or holds one payment.

        It is held when one of its `problems` is an error, or when its payer's rule says so; a person's `decision` on a
        held payment posts it.
        """
        identity = payment_identity(payment)
        state = stored.payment_state(self.context.database, identity)
        errors = [problem for problem in problems if problem.severity == "error"]
        if decision is None:
            if state in ("posted", "suppressed") or (state == "held" and errors):
                return UnitResult(repeated=len(payment.claims), held=len(payment.claims) if state == "held" else 0)
            if errors:
                more = f" And {numbered('more fault', len(errors) - 1)}." if len(errors) > 1 else ""
                because = f"{errors[0].where}: {errors[0].message}{more}"
                self._hold(payment, identity, self._payer(payment, []), because)
                return UnitResult(held=len(payment.claims))
        result = UnitResult()
        matcher = RemittanceMatcher(
            database=self.context.database,
            parties=self.parties,
            provenance=self._provenance(effective_on(payment)),
            chosen=decision.chosen if decision is not None else {},
        )
        matched, withdrawn = matcher.match_all(payment, result)
        payer = self._payer(payment, matched)
        rule = load_posting_rule(self.context.database, payer)
        if decision is None and rule.mode is PostingMode.REVIEW_ALL:
            if state == "held":
                return UnitResult(repeated=len(payment.claims), held=len(payment.claims))
            self._hold(payment, identity, payer, REVIEW_BECAUSE)
            return UnitResult(held=len(payment.claims))
        matched.extend(matcher.add_provisional(payment, payer, matched, withdrawn, result))
        matched.sort(key=lambda match: match.sequence)
        payment_id = stored.add_payment(
            self.context.database,
            payment,
            batch_id=self.batch_id,
            file_id=self.file_id,
            payer_id=payer,
            identity=identity,
            held_id=decision.payment_id if decision is not None else None,
        )
        self._post_waves(payment, payment_id, payer, matched, rule, result)
        stored.add_provider_adjustments(self.context.database, payment_id, self._provider_adjustments(payment))
        refresh_underpayments(self.context, result.touched)
        settle_credits(self.context, result.touched)
        result.posted = len(payment.claims)
        return result

    def _post_waves(
        self,
        payment: RemittancePayment,
        payment_id: PaymentId,
        payer: PayerId,
        matched: Sequence[MatchedClaim],
        rule: PostingRule,
        result: UnitResult,
    ) -> None:
        database, today = self.context.database, self.context.clock.today()
        provenance = self._provenance(effective_on(payment))
        payers = stored.coverage_payers(database, {match.claim_id for match in matched})
        withdraw_export_figures(database, {match.claim_id for match in matched}, provenance)
        for wave in _waves(matched):
            plans = self._plan(wave, payment, payer, payers, rule, result)
            ids = stored.add_remittance_claims(database, payment_id, plans)
            add_holds(database, ids, plans, held_on=today)
            entries = [
                (plan.claim_id, entry, number)
                for plan, number in zip(plans, ids, strict=True)
                for entry in plan.plan.entries
            ]
            add_entries(database, entries, provenance)
            ranks = {plan.claim_id: plan.rank for plan in plans}
            project_claims(database, ranks.keys())
            for claim_id, rank in follow_holds(database, ranks.keys(), on=today).items():
                ranks[claim_id] = min(ranks[claim_id], rank - 1)
            settle_later_payers(database, ranks, provenance)
            result.touched |= ranks.keys()

    def _hold(self, payment: RemittancePayment, identity: str, payer: PayerId, because: str) -> None:
        payment_id = stored.add_payment(
            self.context.database,
            payment,
            batch_id=self.batch_id,
            file_id=self.file_id,
            payer_id=payer,
            identity=identity,
            held_because=because,
        )
        add_held_claims(self.context.database, payment_id, payment.claims)

    def _payer(self, payment: RemittancePayment, matched: Sequence[MatchedClaim]) -> PayerId:
        votes: Counter[PayerId] = Counter()
        payers = stored.coverage_payers(self.context.database, {match.claim_id for match in matched})
        for match in matched:
            on_claim = payers.get(match.claim_id, {})
            rank = RANK_OF_STATUS.get(match.remitted.status)
            # A refusal does not say as which payer: it is evidence only where the claim has but one.
            payer = on_claim.get(rank) if rank is not None else next(iter(on_claim.values()), None)
            if payer is not None and (rank is not None or len(on_claim) == 1):
                votes[payer] += 1
        indicator = next((claim.filing_indicator for claim in payment.claims if claim.filing_indicator), "")
        return self.parties.paying_payer(
            payment.payer,
            originator=payment.originator,
            filing_indicator=indicator,
            claims_say=votes.most_common(1)[0][0] if votes else None,
        )

    def _plan(
        self,
        wave: Sequence[MatchedClaim],
        payment: RemittancePayment,
        payer: PayerId,
        payers: dict[ClaimId, dict[int, PayerId]],
        rule: PostingRule,
        result: UnitResult,
    ) -> list[NewRemittanceClaim]:
        database = self.context.database
        claim_ids = {match.claim_id for match in wave}
        self._note_next_payers(wave, payer, payers)
        known = stored_claims.known_claims(database, claim_ids)
        reversed_claims = {match.claim_id for match in wave if match.remitted.is_reversal}
        standing = stored.standing_remittances(database, reversed_claims) if reversed_claims else {}
        early = stored.early_reversals(database, claim_ids - reversed_claims)
        moved = moved_lines(database, claim_ids - reversed_claims)
        plans = []
        for match in wave:
            remitted = match.remitted
            rank = rank_of_answer(remitted, payer, payers.get(match.claim_id, {}))
            counterparts = (standing if remitted.is_reversal else early).get(match.claim_id, [])
            other = _counterpart(remitted, counterparts, effective_on(payment))
            rank = other.payer_rank if other is not None else rank
            plan = self._plan_one(known[match.claim_id], remitted, rank, rule if other is None else None)
            if not moved.get((match.claim_id, rank), set()).isdisjoint(plan.moved_lines) and other is None:
                plan = self._plan_one(known[match.claim_id], remitted, rank, rule, is_second=True)
                plan.problems.append(_second_answer(remitted))
            if other is not None:
                self._cancel_out(plan, remitted, other)
            elif remitted.is_reversal:
                plan.problems.append(_original_unknown(remitted))
            result.problems.extend(plan.problems)
            plans.append(
                NewRemittanceClaim(
                    sequence=match.sequence,
                    claim_id=match.claim_id,
                    rank=rank,
                    remitted=remitted,
                    plan=plan,
                    reverses=other if remitted.is_reversal else None,
                    taken_back_by=None if remitted.is_reversal else other,
                )
            )
        return plans

    def _plan_one(
        self,
        claim: KnownClaim,
        remitted: RemittanceClaim,
        rank: int,
        rule: PostingRule | None,
        *,
        is_second: bool = False,
    ) -> PostingPlan:
        return plan_posting(
            claim,
            remitted,
            rank=rank,
            dispositions=self.context.tables.dispositions,
            remarks=self.context.tables.remarks,
            held_codes=rule.held_codes(remitted) if rule is not None else (),
            is_second=is_second,
        )

    def _note_next_payers(
        self, wave: Sequence[MatchedClaim], payer: PayerId, payers: dict[ClaimId, dict[int, PayerId]]
    ) -> None:
        """A payer that sent the claim on names the next one: known from then on, so that its share waits there."""
        for match in wave:
            remitted, on_claim = match.remitted, payers.setdefault(match.claim_id, {})
            rank = rank_of_answer(remitted, payer, on_claim)
            following = remitted.crossover_payer
            if not remitted.is_forwarded or following is None or rank == _LAST_RANK:
                continue
            if any(known > rank for known in on_claim):
                continue
            next_payer = self.parties.payer(following, filing_indicator="")
            patient = stored_claims.patient_of(self.context.database, match.claim_id)
            said = SubmittedCoverage(rank=rank + 1, payer=following)
            coverage = self.parties.coverage(patient, next_payer, said)
            stored_claims.add_claim_coverages(self.context.database, match.claim_id, [(rank + 1, coverage)])
            on_claim[rank + 1] = next_payer

    def _cancel_out(self, plan: PostingPlan, remitted: RemittanceClaim, other: EarlierRemittance) -> None:
        """An answer and its reversal leave nothing, whichever came first: entry by entry."""
        taken_back = plan_reversal(
            remitted,
            original_paid_cents=other.paid_cents,
            entries=entries_of_remittance(self.context.database, [other.remittance_claim_id]),
        )
        plan.entries, plan.problems, plan.hold = taken_back.entries, taken_back.problems, None

    def _provider_adjustments(
        self, payment: RemittancePayment
    ) -> list[tuple[str, str, int, date | None, ClaimId | None]]:
        """PLB pairs with the claim their reference names, when it is one of ours.

        Payers write their own claim number, ours, or both with something between (`WO:ICN1 A1`).
        """
        if not payment.provider_adjustments:
            return []
        references = {part for plb in payment.provider_adjustments for part in _reference_parts(plb.reference)}
        claims = stored.claims_named(self.context.database, references)
        rows = []
        for plb in payment.provider_adjustments:
            named = {c for part in _reference_parts(plb.reference) for c in claims.get(part, ())}
            claim = named.pop() if len(named) == 1 else None
            rows.append((plb.code, plb.reference, plb.amount_cents, plb.fiscal_on, claim))
        return rows

    def _provenance(self, moved_on: date | None) -> Provenance:
        return Provenance(
            user_id=self.context.user.id,
            posted_at=self.context.clock.now(),
            effective_on=moved_on or self.context.clock.today(),
            batch_id=self.batch_id,
        )


def payment_identity(payment: RemittancePayment) -> str:
    """What a payment is: payer, payee, trace, date, amount and its claims. Envelope numbers are provenance only."""
    said = [
        payment.originator or payment.payer.identifier or payment.payer.name,
        payment.payee.npi or payment.payee.tax_id or payment.payee.identifier or payment.payee.name,
        payment.trace,
        iso(payment.paid_on),
        payment.amount_cents,
        [
            (
                claim.claim_number,
                claim.status,
                claim.payer_claim_number,
                claim.charge_cents,
                claim.paid_cents,
                claim.all_adjustments_cents,
            )
            for claim in payment.claims
        ],
        [(plb.code, plb.reference, plb.amount_cents) for plb in payment.provider_adjustments],
    ]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def _waves(matched: Sequence[MatchedClaim]) -> list[list[MatchedClaim]]:
    """The same claim several times in one payment is posted one after the other, what is taken back first."""
    by_claim: dict[ClaimId, list[MatchedClaim]] = {}
    for match in matched:
        by_claim.setdefault(match.claim_id, []).append(match)
    waves: list[list[MatchedClaim]] = []
    for several in by_claim.values():
        several.sort(key=lambda match: not match.remitted.is_reversal)
        for depth, match in enumerate(several):
            if depth == len(waves):
                waves.append([])
            waves[depth].append(match)
    return waves


def _reference_parts(reference: str) -> set[str]:
    """The whole reference and what stands between blanks and marks in it."""
    return {reference, *re.split(r"[\s/;,|]+", reference)} - {""}


def rank_of_answer(remitted: RemittanceClaim, payer: PayerId, payers: dict[int, PayerId]) -> int:
    """Which payer of the claim speaks: by what it says it acted as, else by who it is, else the first."""
    rank = RANK_OF_STATUS.get(remitted.status)
    if rank is None:
        rank = next((number for number, known in sorted(payers.items()) if known == payer), 1)
    return rank


def _counterpart(
    remitted: RemittanceClaim, earlier: Sequence[EarlierRemittance], paid_on: date | None
) -> EarlierRemittance | None:
    """The answer a reversal takes back, or the reversal that came before its answer.

    The newest with the same figures, of this payer's claim number first. A reversal with other figures takes back what
    has its number and was paid before it: the correction that comes with it has that number too.
    """
    number = remitted.payer_claim_number
    same = [
        other
        for other in earlier
        if other.paid_cents == -remitted.paid_cents and other.charge_cents == -remitted.charge_cents
    ]
    found = [other for other in same if other.payer_claim_number == number] or same
    if not found and number and remitted.is_reversal and paid_on is not None:
        older = [other for other in earlier if other.paid_on is not None and other.paid_on < paid_on]
        found = [other for other in older if other.payer_claim_number == number]
    return found[0] if found else None


def effective_on(payment: RemittancePayment) -> date | None:
    """The day the money moved, as far as the payment says."""
    return payment.paid_on or payment.produced_on


def _place(claim: RemittanceClaim) -> str:
    return f"segment {claim.segment}, claim {claim.claim_number}"


def _original_unknown(claim: RemittanceClaim) -> Problem:
    return Problem(
        severity="warning",
        code="REVERSAL_WITHOUT_ORIGINAL",
        where=_place(claim),
        message="The payer takes back a payment that we do not have. Its figures were posted as they stand.",
        remedy="Import the earlier remittance as well; the balance is right once both are in.",
        claim_number=claim.claim_number,
    )


def _second_answer(claim: RemittanceClaim) -> Problem:
    return Problem(
        severity="warning",
        code="SECOND_ANSWER",
        where=_place(claim),
        message="The payer answered for these services before and did not take that answer back. Its payment was"
        " posted; its write-offs and shares wait, so that nothing counts twice.",
        remedy="Look at both answers under Money in, held by a rule. Let this one post if it is the right one: the"
        " earlier one then waits. A reversal that comes later settles it by itself.",
        claim_number=claim.claim_number,
    )
