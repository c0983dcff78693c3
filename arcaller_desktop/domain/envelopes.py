"""Window envelopes: where their windows are, and which of them the practice uses.

There is no one standard for windows, least of all for double ones; every maker's catalogue differs by an eighth of an
inch. A practice chooses the nearest profile, prints the check page and moves the addresses until they fit. All measures
are thousandths of an inch.
"""

from __future__ import annotations

from dataclasses import dataclass

PANEL = 3667
"""Height of a letter sheet folded in thirds."""
SHEET_WIDTH = 8500
SHEET_HEIGHT = 11000
CLEARANCE = 125
"""How far the sheet may ride up or down, and how near an address may come to a window's edge."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Window:
    """One window, measured from the lower left corner of the envelope's face."""

    left: int
    bottom: int
    width: int
    height: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Area:
    """A rectangle on the sheet, from its upper left corner."""

    left: int
    top: int
    right: int
    bottom: int

    def moved(self, right: int, down: int) -> Area:
        """The same rectangle elsewhere."""
        return Area(left=self.left + right, top=self.top + down, right=self.right + right, bottom=self.bottom + down)

    def common(self, other: Area) -> Area:
        """What lies in both."""
        return Area(
            left=max(self.left, other.left),
            top=max(self.top, other.top),
            right=min(self.right, other.right),
            bottom=min(self.bottom, other.bottom),
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class EnvelopeProfile:
    """One envelope for what we mail. Without a `sender` window the envelope has the practice's address printed on."""

    key: str
    label: str
    width: int = 9500
    mail: Window
    sender: Window | None = None
    perforation: int = PANEL
    """Height of the coupon on the practice's paper, from the lower edge."""
    shift_right: int = 0
    """By how much the addresses are moved so that they sit well in this stock."""
    shift_down: int = 0

    def seen(self, window: Window) -> Area:
        """All that the window may show, however the sheet lies in the envelope."""
        slack = (self.width - SHEET_WIDTH) // 2
        at = self._nominal(window)
        return Area(
            left=max(at.left - slack, 0),
            top=at.top - CLEARANCE,
            right=at.right + slack,
            bottom=at.bottom + CLEARANCE,
        )

    def safe(self, window: Window) -> Area:
        """What the window shows however the sheet lies in the envelope: here an address may stand."""
        slack = (self.width - SHEET_WIDTH) // 2
        at = self._nominal(window)
        return Area(
            left=max(at.left + slack, 0) + CLEARANCE,
            top=at.top + CLEARANCE,
            right=at.right - slack - CLEARANCE,
            bottom=at.bottom - CLEARANCE,
        )

    def _nominal(self, window: Window) -> Area:
        """The window over a sheet that lies in the middle, its first third on the envelope's lower edge."""
        left = window.left - (self.width - SHEET_WIDTH) // 2
        bottom = PANEL - window.bottom
        return Area(left=left, top=bottom - window.height, right=left + window.width, bottom=bottom)


SINGLE_10 = EnvelopeProfile(
    key="single_10", label="#10, one window", mail=Window(left=875, bottom=500, width=4500, height=1125)
)
DOUBLE_10 = EnvelopeProfile(
    key="double_10",
    label="#10, two windows",
    mail=Window(left=500, bottom=625, width=4000, height=1000),
    sender=Window(left=500, bottom=2500, width=3500, height=875),
)
DOUBLE_9 = EnvelopeProfile(
    key="double_9",
    label="#9, two windows",
    width=8875,
    mail=Window(left=500, bottom=500, width=4000, height=1100),
    sender=Window(left=500, bottom=2320, width=3500, height=930),
)
COMMON = EnvelopeProfile(
    key="common",
    label="#10, one or two windows (fits both)",
    mail=Window(left=500, bottom=625, width=4000, height=1000),
    sender=Window(left=500, bottom=2500, width=3500, height=875),
)
"""The address stands where a one-window and a two-window envelope both show it."""

PROFILES: tuple[EnvelopeProfile, ...] = (COMMON, SINGLE_10, DOUBLE_10, DOUBLE_9)


def profile(key: str) -> EnvelopeProfile:
    """The profile of this key; the common one for a key nobody knows."""
    return next((known for known in PROFILES if known.key == key), COMMON)


def mail_area(chosen: EnvelopeProfile) -> Area:
    """Where the addressee stands."""
    area = chosen.safe(chosen.mail)
    if chosen.key == COMMON.key:
        area = area.common(SINGLE_10.safe(SINGLE_10.mail))
    return area.moved(chosen.shift_right, chosen.shift_down)


def sender_area(chosen: EnvelopeProfile) -> Area | None:
    """Where the practice's address stands, or None when the envelope has it printed on."""
    if chosen.sender is None:
        return None
    return chosen.safe(chosen.sender).moved(chosen.shift_right, chosen.shift_down)
