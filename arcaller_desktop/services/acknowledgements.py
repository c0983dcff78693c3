"""Takes 277CA answers in: accepted, or rejected and never received, so that the filing clock runs on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.acknowledgements import ClaimAcknowledgement
from arcaller_desktop.domain.ids import BatchId
from arcaller_desktop.domain.matching import Candidate, Sought, best_match
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.units import UnitResult
from arcaller_desktop.storage import claims as stored_claims
from arcaller_desktop.storage import submissions as stored
from arcaller_desktop.storage.columns import iso
from arcaller_desktop.storage.parties import name_key
from arcaller_desktop.storage.submissions import NewStatusEvent

SOURCE = "277CA"


@dataclass(frozen=True, kw_only=True, slots=True)
class AcknowledgementPoster:
    """Posts the answers of one file; call `post` inside a transaction."""

    context: Context
    batch_id: BatchId

    def post(self, answers: Sequence[ClaimAcknowledgement]) -> UnitResult:
        """Adds what is new to the claims they name; an answer to an unknown claim is reported, not kept."""
        database = self.context.database
        result = UnitResult()
        identities = [_identity(answer) for answer in answers]
        repeated = stored.known_identities(database, "status_event", identities)
        known = stored_claims.candidates_by_number(
            database, claim_numbers=[answer.claim_number for answer in answers], payer_claim_numbers=()
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


def _match(answer: ClaimAcknowledgement, known: dict[str, list[Candidate]]) -> Candidate | None:
    candidates = known.get(answer.claim_number, [])
    sought = Sought(
        claim_number=answer.claim_number,
        service_dates=(answer.service_from,) if answer.service_from else (),
        charge_cents=-1 if answer.charge_cents is None else answer.charge_cents,
        name_key=name_key(answer.patient),
    )
    return best_match(candidates, sought)


def _event(answer: ClaimAcknowledgement, match: Candidate, identity: str) -> NewStatusEvent:
    return NewStatusEvent(
        claim_id=match.claim_id,
        source=SOURCE,
        accepted=answer.accepted,
        codes=" ".join(":".join(filter(None, (s.category, s.code, s.entity))) for s in answer.statuses),
        message=answer.message,
        trace=answer.clearinghouse_trace or answer.payer_claim_number,
        effective_on=answer.effective_on or answer.envelope.sent_on,
        identity=identity,
    )


def _identity(answer: ClaimAcknowledgement) -> str:
    """The same for the same answer in another file."""
    said = [
        answer.claim_number,
        answer.accepted,
        [(status.category, status.code, status.entity) for status in answer.statuses],
        iso(answer.effective_on),
        answer.charge_cents,
        iso(answer.service_from),
        name_key(answer.patient),
        answer.source.name,
        answer.batch_reference,
    ]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def _claim_unknown(answer: ClaimAcknowledgement) -> Problem:
    return Problem(
        severity="warning",
        code="ACKNOWLEDGED_CLAIM_UNKNOWN",
        where=f"segment {answer.segment}, claim {answer.claim_number}",
        message="This answer names a claim that is not here, or one whose date, charge and name all differ.",
        remedy="Import the claim file it answers, then import this file again.",
        claim_number=answer.claim_number,
    )
