"""What a receipt for a patient's payment says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.letterheads import Letterhead
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.people import Address


@dataclass(frozen=True, kw_only=True, slots=True)
class ReceiptShare:
    """What one visit got of the payment, and what is left of it."""

    service_date: date | None
    patient_first_name: str
    description: str
    amount_cents: Money
    left_cents: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class ReceiptContent:
    """Everything one receipt says. `how` names the method with the check number or the card's last four digits."""

    practice: Letterhead
    receipt_number: str
    received_on: date
    printed_on: date
    received_from: str
    account: str
    guarantor_name: str
    guarantor_address: Address = Address()
    how: str
    amount_cents: Money
    shares: tuple[ReceiptShare, ...]
    unapplied_cents: Money = 0
    balance_after_cents: Money
    user: str
    note: str = ""
    voided: str = ""
    """Printed across when the payment does not stand any more: why."""
    demo: bool = False
