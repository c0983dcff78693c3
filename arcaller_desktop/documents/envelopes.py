"""Where an address must stand so that it alone shows in a window envelope. Points from the top left corner.

There is no one standard for windows. These zones lie inside the windows of a #10 double-window, a #10 single-window
and, for the coupon, a #9 double-window envelope, however the sheet slips sideways and with 1/8 inch up and down. The
sheet is folded in thirds and rests on the envelope's lower edge.
"""

from __future__ import annotations

from dataclasses import dataclass

INCH = 72.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Zone:
    """A rectangle on the sheet."""

    left: float
    top: float
    right: float
    bottom: float

    def moved(self, right: float, down: float) -> Zone:
        """The same rectangle elsewhere."""
        return Zone(left=self.left + right, top=self.top + down, right=self.right + right, bottom=self.bottom + down)


RETURN_ZONE = Zone(left=0.66 * INCH, top=0.54 * INCH, right=2.88 * INCH, bottom=1.04 * INCH)
MAIL_ZONE = Zone(left=1.0 * INCH, top=2.19 * INCH, right=3.38 * INCH, bottom=2.92 * INCH)
RETURN_SEEN = Zone(left=0.0, top=0.165 * INCH, right=4.1 * INCH, bottom=1.295 * INCH)
"""What the return window may show at worst; free of everything but the practice's address."""
MAIL_SEEN = Zone(left=0.0, top=1.915 * INCH, right=4.95 * INCH, bottom=3.295 * INCH)

PANEL_HEIGHT = 11 / 3 * INCH
"""A third of the sheet: what the coupon's zones are measured in."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Envelope:
    """The practice's stock: where its coupon is perforated, and how far its windows are off the common ones."""

    perforation_inches: float = 3.667
    """Height of the coupon, from the sheet's lower edge. Stock is sold at 3 1/2 and 3 2/3."""
    shift_right: float = 0.0
    """Points by which the addressee is moved to sit well in this window."""
    shift_down: float = 0.0

    @property
    def coupon_top(self) -> float:
        """Where the perforation is."""
        return 11 * INCH - self.perforation_inches * INCH

    @property
    def mail_zone(self) -> Zone:
        """Where the addressee stands."""
        return MAIL_ZONE.moved(self.shift_right, self.shift_down)

    @property
    def coupon_remit_zone(self) -> Zone:
        """Where the practice's address stands on the coupon; the coupon lies on the lower edge of its #9 envelope."""
        return Zone(left=1.0 * INCH, top=9.523 * INCH, right=3.38 * INCH, bottom=10.373 * INCH)

    @property
    def coupon_return_zone(self) -> Zone:
        """Where the guarantor's own address stands on the coupon."""
        return Zone(left=0.66 * INCH, top=7.873 * INCH, right=2.88 * INCH, bottom=8.563 * INCH)


COMMON_ENVELOPE = Envelope()

COUPON_RETURN_SEEN = Zone(left=0.0, top=7.628 * INCH, right=4.1 * INCH, bottom=8.808 * INCH)
COUPON_REMIT_SEEN = Zone(left=0.0, top=9.278 * INCH, right=4.95 * INCH, bottom=10.628 * INCH)
