"""Takes 277 answers in: where a payer says a claim stands becomes an event of that claim. No money moves."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.ids import BatchId
from arcaller_desktop.domain.matching import Candidate, Sought, best_match
from arcaller_desktop.domain.money import dollars
from arcaller_desktop.domain.status_answers import StatusAnswer
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.units import UnitResult
from arcaller_desktop.storage import claims as stored_claims
from arcaller_desktop.storage import submissions as stored
from arcaller_desktop.storage.columns import iso
from arcaller_desktop.storage.parties import name_key
from arcaller_desktop.storage.submissions import NewStatusEvent

SOURCE = "277"


@dataclass(frozen=True, kw_only=True, slots=True)
class StatusAnswerPoster:
    """Posts the answers of one file; call `post` inside a transaction."""

    context: Context
    batch_id: BatchId

    def post(self, answers: Sequence[StatusAnswer]) -> UnitResult:
        """Adds what is new to the claims they name; an answer to an unknown claim is reported, not kept."""
        database = self.context.database
        result = UnitResult()
        identities = [_identity(answer) for answer in answers]
        repeated = stored.known_identities(database, "status_event", identities)
        known = stored_claims.candidates_by_number(
            database,
            claim_numbers=[number for answer in answers for number in _our_numbers(answer)],
            payer_claim_numbers=[answer.payer_claim_number for answer in answers],
        )
        events: dict[str, NewStatusEvent] = {}
        for answer, identity in zip(answers, identities, strict=True):
            if identity in repeated or identity in events:
                result.repeated += 1
                continue
            match = _match(answer, known)
            if match is None:
                result.unmatched += 1
                result.problems.append(_claim_unknown(answer))
                continue
            events[identity] = _event(answer, match, identity)
            result.touched.add(match.claim_id)
            result.posted += 1
        stored.add_status_events(database, self.batch_id, events.values())
        return result


def _our_numbers(answer: StatusAnswer) -> list[str]:
    """Our claim number as the payer returns it, else the number of our question, which many systems make the same."""
    return [number for number in (answer.claim_number or answer.trace,) if number]


def _match(answer: StatusAnswer, known: dict[str, list[Candidate]]) -> Candidate | None:
    number = next(iter(_our_numbers(answer)), "")
    candidates = [*known.get(number, []), *known.get(answer.payer_claim_number, [])]
    sought = Sought(
        claim_number=number,
        payer_claim_number=answer.payer_claim_number,
        service_dates={day for day in (answer.service_from, answer.service_to) if day is not None},
        charge_cents=-1 if answer.charge_cents is None else answer.charge_cents,
        name_key=name_key(answer.patient),
    )
    return best_match(list(dict.fromkeys(candidates)), sought)


def _event(answer: StatusAnswer, match: Candidate, identity: str) -> NewStatusEvent:
    return NewStatusEvent(
        claim_id=match.claim_id,
        source=SOURCE,
        accepted=answer.is_received,
        codes=" ".join(":".join(filter(None, (s.category, s.code, s.entity))) for s in answer.statuses),
        message=". ".join(filter(None, (_money(answer), answer.message))),
        trace=answer.payer_claim_number or answer.trace,
        effective_on=answer.effective_on or answer.envelope.sent_on,
        identity=identity,
    )


def _money(answer: StatusAnswer) -> str:
    """What the payer says it paid; the payment itself comes with the remittance."""
    parts = []
    if answer.paid_cents:
        parts.append(f"payer says it paid {dollars(answer.paid_cents)}")
    if answer.decided_on is not None:
        parts.append(f"on {answer.decided_on:%m/%d/%Y}")
    if answer.cheque_number:
        parts.append(f"with {answer.cheque_number}")
    words = " ".join(parts)
    return words[:1].upper() + words[1:]


def _identity(answer: StatusAnswer) -> str:
    """The same for the same answer in another file."""
    said = [
        SOURCE,
        answer.claim_number,
        answer.trace,
        answer.payer_claim_number,
        [(status.category, status.code, status.entity) for status in answer.statuses],
        iso(answer.effective_on),
        answer.charge_cents,
        answer.paid_cents,
        iso(answer.service_from),
        name_key(answer.patient),
        answer.source.name,
    ]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def _claim_unknown(answer: StatusAnswer) -> Problem:
    number = answer.claim_number or answer.trace
    return Problem(
        severity="warning",
        code="ANSWERED_CLAIM_UNKNOWN",
        where=f"segment {answer.segment}, claim {number}",
        message="This answer names a claim that is not here, or one whose date, charge and name all differ.",
        remedy="Import the claim file it was sent with, then import this file again.",
        claim_number=number,
    )
