"""What a 277CA says of a claim: accepted, or rejected before adjudication (never received, the clock runs on)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.submissions import Envelope, Organisation


@dataclass(frozen=True, kw_only=True, slots=True)
class ClaimStatus:
    """One STC composite: category (A1, A2, A3 …), status code, entity code."""

    category: str
    code: str
    entity: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class ClaimAcknowledgement:
    """One claim's answer in a 277CA."""

    claim_number: str
    """TRN02 of the patient loop: our CLM01."""
    accepted: bool
    """True when STC03 is WQ and no category of a rejection stands beside it."""
    statuses: tuple[ClaimStatus, ...]
    effective_on: date | None = None
    charge_cents: Money | None = None
    message: str = ""
    payer_claim_number: str = ""
    """REF*1K."""
    clearinghouse_trace: str = ""
    """REF*D9."""
    patient: PersonName = PersonName()
    member_id: str = ""
    service_from: date | None = None
    source: Organisation = Organisation()
    """Who answers: the payer or the clearinghouse."""
    batch_reference: str = ""
    """The BHT03 of the 837 that is answered."""
    envelope: Envelope = Envelope()
    segment: int = 0
