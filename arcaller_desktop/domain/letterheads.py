"""Who sends a paper: the practice as its patients know it."""

from __future__ import annotations

from dataclasses import dataclass

from arcaller_desktop.domain.people import Address


@dataclass(frozen=True, kw_only=True, slots=True)
class Letterhead:
    """The practice's face on every paper. Only the name is required; what is empty is left out."""

    name: str
    address: Address = Address()
    """Stands in the envelope's return window."""
    remit_to_name: str = ""
    """Who is paid, when it is not the practice's name."""
    remit_to: Address = Address()
    """Where payments go; when empty, `address`."""
    phone: str = ""
    hours: str = ""
    """`Monday to Friday, 8 am to 5 pm`."""
    website: str = ""
    pay_url: str = ""
    """One address for everybody: it becomes the QR code and never carries an account."""
    tax_id: str = ""
    logo: bytes = b""
    """A PNG or JPEG file."""
    colour: str = ""
    """`#1A456B`: headings and bars; when empty, the program's own blue."""

    @property
    def payee_lines(self) -> tuple[str, ...]:
        """Name and address a payment is sent to, ready to print."""
        where = self.remit_to if self.remit_to.lines else self.address
        return (self.remit_to_name or self.name, *where.lines)
