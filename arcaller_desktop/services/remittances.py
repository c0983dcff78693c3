"""Posts payers' payments: each whole or not at all, each once, whatever file or envelope it comes in."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.ids import BatchId, ClaimId, LineId, PayerId
from arcaller_desktop.domain.ledger import Entry, EntryKind, Responsibility
from arcaller_desktop.domain.matching import Candidate, Sought, best_match
from arcaller_desktop.domain.posting import PostingPlan, plan_posting, plan_reversal
from arcaller_desktop.domain.remittances import RemittanceClaim, RemittancePayment
from arcaller_desktop.services.charges import replace_lines
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.later_payers import settle_later_payers
from arcaller_desktop.services.parties import Parties
from arcaller_desktop.services.provisional_claims import (
    RANK_OF_STATUS,
    provisional_claim,
    provisional_key,
    service_days,
)
from arcaller_desktop.services.underpayments import refresh_underpayments
from arcaller_desktop.services.units import UnitResult, numbered
from arcaller_desktop.storage import claims as stored_claims
from arcaller_desktop.storage import remittances as stored
from arcaller_desktop.storage import submissions as stored_submissions
from arcaller_desktop.storage.columns import iso
from arcaller_desktop.storage.ledger import Provenance, add_entries, entries_of_remittance
from arcaller_desktop.storage.parties import name_key
from arcaller_desktop.storage.projection import project_claims
from arcaller_desktop.storage.remittances import EarlierRemittance, NewRemittanceClaim


@dataclass(frozen=True, kw_only=True, slots=True)
class _Matched:
    """A claim of the payment and the claim of ours it means."""

    sequence: int
    remitted: RemittanceClaim
    claim_id: ClaimId


@dataclass(frozen=True, kw_only=True, slots=True)
class RemittancePoster:
    """Posts the payments of one file; call `post` inside a transaction, one payment each."""

    context: Context
    parties: Parties
    batch_id: BatchId
    file_id: int

    def post(self, payment: RemittancePayment, problems: Sequence[Problem]) -> UnitResult:
        """Posts or holds one payment. It is held when one of its `problems` is an error."""
        database = self.context.database
        identity = payment_identity(payment)
        state = stored.payment_state(database, identity)
        errors = [problem for problem in problems if problem.severity == "error"]
        if state == "posted" or (state == "held" and errors):
            return UnitResult(repeated=len(payment.claims), held=len(payment.claims) if state == "held" else 0)
        if errors:
            self._hold(payment, identity, errors)
            return UnitResult(held=len(payment.claims))
        result = UnitResult()
        matched, withdrawn = self._match_all(payment, result)
        payer = self._payer(payment, matched)
        matched.extend(self._add_provisional(payment, payer, matched, withdrawn, result))
        matched.sort(key=lambda match: match.sequence)
        payment_id = stored.add_payment(
            database, payment, batch_id=self.batch_id, file_id=self.file_id, payer_id=payer, identity=identity
        )
        payers = stored.coverage_payers(database, {match.claim_id for match in matched})
        for wave in _waves(matched):
            plans = self._plan(wave, payment, payer, payers, result)
            ids = stored.add_remittance_claims(database, payment_id, plans)
            entries = [
                (plan.claim_id, entry, number)
                for plan, number in zip(plans, ids, strict=True)
                for entry in plan.plan.entries
            ]
            add_entries(database, entries, self._provenance(_effective_on(payment)))
            ranks = {plan.claim_id: plan.rank for plan in plans}
            project_claims(database, ranks.keys())
            settle_later_payers(database, ranks, self._provenance(_effective_on(payment)))
            result.touched |= ranks.keys()
        stored.add_provider_adjustments(database, payment_id, self._provider_adjustments(payment))
        refresh_underpayments(self.context, result.touched)
        result.posted = len(payment.claims)
        return result

    def _hold(self, payment: RemittancePayment, identity: str, errors: Sequence[Problem]) -> None:
        payer = self._payer(payment, [])
        more = f" And {numbered('more fault', len(errors) - 1)}." if len(errors) > 1 else ""
        stored.add_payment(
            self.context.database,
            payment,
            batch_id=self.batch_id,
            file_id=self.file_id,
            payer_id=payer,
            identity=identity,
            held_because=f"{errors[0].where}: {errors[0].message}{more}",
        )

    def _payer(self, payment: RemittancePayment, matched: Sequence[_Matched]) -> PayerId:
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

    def _match_all(self, payment: RemittancePayment, result: UnitResult) -> tuple[list[_Matched], dict[int, ClaimId]]:
        """The claims we have; and, by place in the payment, those that wait withdrawn to be taken in again."""
        database = self.context.database
        known = stored_claims.candidates_by_number(
            database,
            claim_numbers=[claim.claim_number for claim in payment.claims],
            payer_claim_numbers=[claim.payer_claim_number for claim in payment.claims],
        )
        matched = []
        withdrawn: dict[int, ClaimId] = {}
        for sequence, claim in enumerate(payment.claims, start=1):
            candidate = self._match(claim, known)
            if candidate is not None and candidate.is_withdrawn:
                withdrawn[sequence] = candidate.claim_id
            elif candidate is not None:
                matched.append(_Matched(sequence=sequence, remitted=claim, claim_id=candidate.claim_id))
                if candidate.is_provisional:
                    result.unmatched += 1
        return matched, withdrawn

    def _match(self, claim: RemittanceClaim, known: dict[str, list[Candidate]]) -> Candidate | None:
        by_number = known.get(claim.claim_number, []) + known.get(claim.payer_claim_number, [])
        days = service_days(claim)
        sought = Sought(
            claim_number=claim.claim_number,
            payer_claim_number=claim.payer_claim_number,
            service_dates=days,
            charge_cents=abs(claim.charge_cents),
            name_key=name_key(claim.patient),
            procedures=frozenset(line.submitted_procedure or line.procedure for line in claim.lines),
        )
        found = best_match(list(dict.fromkeys(by_number)), sought)
        if found is None and claim.patient_member_id:
            same_visit = stored_claims.candidates_by_visit(
                self.context.database,
                claim.patient_member_id,
                service_dates=days,
                charge_cents=abs(claim.charge_cents),
            )
            if len(same_visit) == 1 and same_visit[0].procedures & sought.procedures:
                found = same_visit[0]
        return found

    def _add_provisional(
        self,
        payment: RemittancePayment,
        payer: PayerId,
        matched: Sequence[_Matched],
        withdrawn: dict[int, ClaimId],
        result: UnitResult,
    ) -> list[_Matched]:
        """Claims of ours for what the payer answers and we never sent, so that no money is left out."""
        have = {match.sequence for match in matched}
        missing = [
            (n, claim)
            for n, claim in enumerate(payment.claims, start=1)
            if n not in have and not (claim.is_predetermination and not claim.paid_cents)
        ]
        if not missing:
            return []
        self.parties.look_ahead(
            name_keys=[name_key(claim.patient) for _, claim in missing],
            member_ids=[claim.patient_member_id for _, claim in missing],
        )
        groups: dict[tuple[object, ...], list[tuple[int, RemittanceClaim]]] = {}
        for sequence, remitted in missing:
            groups.setdefault(provisional_key(remitted), []).append((sequence, remitted))
        new = [provisional_claim(self.parties, claims[0][1], payer) for claims in groups.values()]
        # Each withdrawn claim comes back once: `pop` leaves nothing for another visit under the same number.
        waiting = {claim_id: claim_id for claim_id in withdrawn.values()}
        back = [waiting.pop(withdrawn.get(claims[0][0], ClaimId(0)), None) for claims in groups.values()]
        charges, claim_ids = self._charge_provisional(new, back)
        add_entries(self.context.database, charges, self._provenance(_effective_on(payment)))
        project_claims(self.context.database, claim_ids)
        made = []
        for claim_id, claims in zip(claim_ids, groups.values(), strict=True):
            for sequence, remitted in claims:
                made.append(_Matched(sequence=sequence, remitted=remitted, claim_id=claim_id))
                result.unmatched += 1
                result.problems.append(_claim_unknown(remitted))
        return made

    def _charge_provisional(
        self, claims: Sequence[stored_claims.NewClaim], back: Sequence[ClaimId | None]
    ) -> tuple[list[tuple[ClaimId, Entry, int | None]], list[ClaimId]]:
        """Adds the claims, or brings a withdrawn one back; gives what they charge, and their ids in order."""
        database = self.context.database
        new = [claim for claim, old in zip(claims, back, strict=True) if old is None]
        added = iter(stored_claims.add_claims(database, new))
        charges: list[tuple[ClaimId, Entry, int | None]] = []
        claim_ids = []
        for claim, old in zip(claims, back, strict=True):
            if old is None:
                ids = next(added)
                claim_ids.append(ids.claim_id)
                entries = [_charge(ids.zero_line_id, claim.unlined_charge_cents)]
                entries += [
                    _charge(line_id, line.charge_cents) for line_id, line in zip(ids.line_ids, claim.lines, strict=True)
                ]
            else:
                claim_ids.append(old)
                stored_claims.set_claim_facts(database, old, claim)
                stored_submissions.bring_back(database, old)
                entries = replace_lines(
                    database,
                    old,
                    claim.lines,
                    unlined_cents=claim.unlined_charge_cents,
                    removed=EntryKind.CHARGE_VOID,
                    added=EntryKind.CHARGE,
                )
            charges += [(claim_ids[-1], entry, None) for entry in entries if entry.amount_cents]
        return charges, claim_ids

    def _plan(
        self,
        wave: Sequence[_Matched],
        payment: RemittancePayment,
        payer: PayerId,
        payers: dict[ClaimId, dict[int, PayerId]],
        result: UnitResult,
    ) -> list[NewRemittanceClaim]:
        database = self.context.database
        claim_ids = {match.claim_id for match in wave}
        known = stored_claims.known_claims(database, claim_ids)
        reversed_claims = {match.claim_id for match in wave if match.remitted.is_reversal}
        standing = stored.standing_remittances(database, reversed_claims) if reversed_claims else {}
        early = stored.early_reversals(database, claim_ids - reversed_claims)
        plans = []
        for match in wave:
            remitted = match.remitted
            rank = _rank(remitted, payer, payers.get(match.claim_id, {}))
            counterparts = (standing if remitted.is_reversal else early).get(match.claim_id, [])
            other = _counterpart(remitted, counterparts, _effective_on(payment))
            rank = other.payer_rank if other is not None else rank
            plan = plan_posting(
                known[match.claim_id],
                remitted,
                rank=rank,
                dispositions=self.context.tables.dispositions,
                remarks=self.context.tables.remarks,
            )
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

    def _cancel_out(self, plan: PostingPlan, remitted: RemittanceClaim, other: EarlierRemittance) -> None:
        """An answer and its reversal leave nothing, whichever came first: entry by entry."""
        taken_back = plan_reversal(
            remitted,
            original_paid_cents=other.paid_cents,
            entries=entries_of_remittance(self.context.database, [other.remittance_claim_id]),
        )
        plan.entries, plan.problems = taken_back.entries, taken_back.problems

    def _provider_adjustments(
        self, payment: RemittancePayment
    ) -> list[tuple[str, str, int, date | None, ClaimId | None]]:
        """PLB pairs with the claim their reference names, when it is one payer claim number of ours."""
        if not payment.provider_adjustments:
            return []
        references = {part for plb in payment.provider_adjustments for part in plb.reference.split()}
        known = stored_claims.candidates_by_number(
            self.context.database, claim_numbers=(), payer_claim_numbers=references
        )
        rows = []
        for plb in payment.provider_adjustments:
            named = {c.claim_id for part in plb.reference.split() for c in known.get(part, [])}
            claim = named.pop() if len(named) == 1 else None
            rows.append((plb.code, plb.reference, plb.amount_cents, plb.fiscal_on, claim))
        return rows

    def _provenance(self, effective_on: date | None) -> Provenance:
        return Provenance(
            user_id=self.context.user.id,
            posted_at=self.context.clock.now(),
            effective_on=effective_on or self.context.clock.today(),
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


def _waves(matched: Sequence[_Matched]) -> list[list[_Matched]]:
    """The same claim several times in one payment is posted one after the other, what is taken back first."""
    by_claim: dict[ClaimId, list[_Matched]] = {}
    for match in matched:
        by_claim.setdefault(match.claim_id, []).append(match)
    waves: list[list[_Matched]] = []
    for several in by_claim.values():
        several.sort(key=lambda match: not match.remitted.is_reversal)
        for depth, match in enumerate(several):
            if depth == len(waves):
                waves.append([])
            waves[depth].append(match)
    return waves


def _rank(remitted: RemittanceClaim, payer: PayerId, payers: dict[int, PayerId]) -> int:
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


def _charge(line_id: LineId, cents: int) -> Entry:
    return Entry(line_id=line_id, kind=EntryKind.CHARGE, responsibility=Responsibility.PAYER1, amount_cents=cents)


def _effective_on(payment: RemittancePayment) -> date | None:
    return payment.paid_on or payment.produced_on


def _place(claim: RemittanceClaim) -> str:
    return f"segment {claim.segment}, claim {claim.claim_number}"


def _claim_unknown(claim: RemittanceClaim) -> Problem:
    return Problem(
        severity="warning",
        code="CLAIM_UNKNOWN",
        where=_place(claim),
        message="No claim of ours has this number and its date, charge or name. A provisional claim was made.",
        remedy="Import the claim file it was sent with; the provisional claim is then completed, not doubled.",
        claim_number=claim.claim_number,
    )


def _original_unknown(claim: RemittanceClaim) -> Problem:
    return Problem(
        severity="warning",
        code="REVERSAL_WITHOUT_ORIGINAL",
        where=_place(claim),
        message="The payer takes back a payment that we do not have. Its figures were posted as they stand.",
        remedy="Import the earlier remittance as well; the balance is right once both are in.",
        claim_number=claim.claim_number,
    )
