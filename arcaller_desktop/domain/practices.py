"""The practice itself: who it is, where it is paid, how it bills its patients."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from arcaller_desktop.domain.letterheads import Letterhead
from arcaller_desktop.domain.people import Address

BillingMode = Literal["follow_up", "billing"]
"""`follow_up`: patient balances are shown, statements are off. `billing`: patients are billed from here."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PracticeProfile:
    """What a practice says about itself. Only the name is required."""

    name: str
    tax_id: str = ""
    npi: str = ""
    address: Address = Address()
    remit_name: str = ""
    """Who is paid, when it is not the practice's name."""
    remit_to: Address = Address()
    """Where payments go; when empty, `address`."""
    phone: str = ""
    fax: str = ""
    billing_phone: str = ""
    billing_hours: str = ""
    pay_url: str = ""
    email: str = ""
    time_zone: str = "America/New_York"
    statement_message: str = ""
    logo: bytes = b""
    """A PNG or JPEG file."""
    billing_mode: BillingMode = "billing"
    cut_over_on: date | None = None
    """From this day patients are billed from here."""
    is_demo: bool = False

    @property
    def letterhead(self) -> Letterhead:
        """The practice's face on paper; patients are given the billing office's phone when there is one."""
        return Letterhead(
            name=self.name,
            address=self.address,
            remit_to_name=self.remit_name,
            remit_to=self.remit_to,
            phone=self.billing_phone or self.phone,
            hours=self.billing_hours,
            pay_url=self.pay_url,
            tax_id=self.tax_id,
            logo=self.logo,
        )
