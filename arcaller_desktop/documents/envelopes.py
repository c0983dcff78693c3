"""Where an address must stand so that it alone shows in a window envelope. Points from the top left corner.

The sheet is folded in thirds and rests on the envelope's lower edge; `domain/envelopes.py` has the windows.
"""

from __future__ import annotations

from dataclasses import dataclass

from arcaller_desktop.domain.envelopes import COMMON, Area, EnvelopeProfile, mail_area, sender_area

INCH = 72.0
_POINTS = INCH / 1000


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


def zone_of(area: Area) -> Zone:
    """The area in points."""
    return Zone(
        left=area.left * _POINTS, top=area.top * _POINTS, right=area.right * _POINTS, bottom=area.bottom * _POINTS
    )


RETURN_ZONE = Zone(left=0.66 * INCH, top=0.54 * INCH, right=2.88 * INCH, bottom=1.04 * INCH)
MAIL_ZONE = Zone(left=1.0 * INCH, top=2.19 * INCH, right=3.38 * INCH, bottom=2.92 * INCH)
"""The zones that a one-window and a two-window #10 and a #9 envelope have in common."""
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
    mail_at: Zone = MAIL_ZONE
    return_at: Zone = RETURN_ZONE
    side: float = 389.0
    """Left edge of the right-hand column of a first page, clear of what the windows may show."""
    contact_top: float = 106.0
    """Where the lines between the two windows begin."""

    @property
    def coupon_top(self) -> float:
        """Where the perforation is."""
        return 11 * INCH - self.perforation_inches * INCH

    @property
    def mail_zone(self) -> Zone:
        """Where the addressee stands."""
        return self.mail_at.moved(self.shift_right, self.shift_down)

    @property
    def return_zone(self) -> Zone:
        """Where the practice's own address stands."""
        return self.return_at.moved(self.shift_right, self.shift_down)

    @property
    def coupon_remit_zone(self) -> Zone:
        """Where the practice's address stands on the coupon; the coupon lies on the lower edge of its #9 envelope."""
        return Zone(left=1.0 * INCH, top=9.523 * INCH, right=3.38 * INCH, bottom=10.373 * INCH)

    @property
    def coupon_return_zone(self) -> Zone:
        """Where the guarantor's own address stands on the coupon."""
        return Zone(left=0.66 * INCH, top=7.873 * INCH, right=2.88 * INCH, bottom=8.563 * INCH)


COMMON_ENVELOPE = Envelope()
NARROWEST_SIDE = 361.5

COUPON_RETURN_SEEN = Zone(left=0.0, top=7.628 * INCH, right=4.1 * INCH, bottom=8.808 * INCH)
COUPON_REMIT_SEEN = Zone(left=0.0, top=9.278 * INCH, right=4.95 * INCH, bottom=10.628 * INCH)


def envelope_of(profile: EnvelopeProfile) -> Envelope:
    """Where things stand on paper for this profile."""
    shift_right, shift_down = profile.shift_right * _POINTS, profile.shift_down * _POINTS
    perforation = profile.perforation / 1000
    if profile.key == COMMON.key:
        return Envelope(perforation_inches=perforation, shift_right=shift_right, shift_down=shift_down)
    mail = zone_of(mail_area(profile)).moved(-shift_right, -shift_down)
    # A mail zone that reaches further left than the text of the page looks out of place; both are safe.
    sender = sender_area(profile)
    return_at = RETURN_ZONE if sender is None else zone_of(sender).moved(-shift_right, -shift_down)
    seen = profile.seen(profile.mail).right * _POINTS
    sender_seen = profile.seen(profile.sender).bottom * _POINTS if profile.sender else 0.0
    return Envelope(
        perforation_inches=perforation,
        shift_right=shift_right,
        shift_down=shift_down,
        side=max(seen + 2, NARROWEST_SIDE),
        contact_top=max(sender_seen + 9, 106.0),
        mail_at=Zone(left=max(mail.left, 0.66 * INCH), top=mail.top, right=mail.right, bottom=mail.bottom),
        return_at=Zone(
            left=max(return_at.left, 0.66 * INCH), top=return_at.top, right=return_at.right, bottom=return_at.bottom
        ),
    )
