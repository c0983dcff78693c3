"""A payer's answer to a claim status question (277 X212): where the claim stands. It moves no money."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.acknowledgements import ClaimStatus
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.submissions import Envelope, Organisation

_NEVER_RECEIVED = frozenset(("A3", "A6", "A7", "A8"))
_HAS_IT = ("P", "F", "R")
_TAKEN_IN = frozenset(("A2", "A5"))


@dataclass(frozen=True, kw_only=True, slots=True)
class StatusAnswer:
    """One claim's answer. Amounts and cheque are what the payer says; the money itself comes with the 835."""

    claim_number: str = ""
    """REF*EJ: our CLM01."""
    trace: str = ""
    """TRN02: the number of our question."""
    payer_claim_number: str = ""
    """REF*1K."""
    clearinghouse_trace: str = ""
    statuses: tuple[ClaimStatus, ...]
    effective_on: date | None = None
    charge_cents: Money | None = None
    paid_cents: Money | None = None
    decided_on: date | None = None
    """STC06: the day of adjudication or payment."""
    cheque_number: str = ""
    """STC09."""
    message: str = ""
    patient: PersonName = PersonName()
    member_id: str = ""
    service_from: date | None = None
    service_to: date | None = None
    source: Organisation = Organisation()
    envelope: Envelope = Envelope()
    segment: int = 0

    @property
    def is_received(self) -> bool | None:
        """Whether the payer has the claim: pended and decided ones were received, returned ones never were.

        None where the answer leaves it open: only forwarded (A0, A1), not found (A4), or a fault of the question
        (D0, E0-E4). Not found is no rejection: the search may have missed it, so a person looks.
        """
        categories = [status.category for status in self.statuses]
        if any(category in _NEVER_RECEIVED for category in categories):
            return False
        if any(category[:1] in _HAS_IT or category in _TAKEN_IN for category in categories):
            return True
        return None
