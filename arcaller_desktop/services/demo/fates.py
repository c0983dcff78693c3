"""What happens to each claim, dealt from a deck so that every hundred claims hold the mix of real life exactly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from arcaller_desktop.services.demo.denials import DENIALS
from arcaller_desktop.services.demo.world import CLAIMS_PER_BLOCK, World

FateKind = Literal["paid", "denied", "rejected", "silent", "late", "underpaid", "taken_back", "raised"]

DENIED_PER_BLOCK = 11
_DECK: tuple[tuple[FateKind, int], ...] = (
    ("denied", DENIED_PER_BLOCK),
    ("rejected", 4),  # by the 277CA, never received
    ("silent", 5),  # accepted, then nothing
    ("late", 3),  # paid months later, with interest
    ("underpaid", 2),
    ("taken_back", 1),  # paid, then recovered
    ("raised", 1),  # paid too little, corrected by the payer
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Fate:
    """A claim's lot. `turn` counts the claims of the same kind, so that kinds are gone through one after the other."""

    kind: FateKind
    turn: int

    @property
    def is_lost(self) -> bool:
        """True for the silent claims that not even a 277CA answered."""
        return self.kind == "silent" and self.turn % 5 == 0


def fate_of(world: World, claim: int) -> Fate:
    """The lot of claim number `claim` (from 0)."""
    block, place = divmod(claim, CLAIMS_PER_BLOCK)
    # The deck is short, so it is dealt by drawing the places of its special cards.
    places = world.random("deck", block).sample(range(CLAIMS_PER_BLOCK), sum(count for _, count in _DECK))
    if place not in places:
        return Fate(kind="paid", turn=claim)
    card = places.index(place)
    for kind, count in _DECK:
        if card < count:
            return Fate(kind=kind, turn=block * count + card)
        card -= count
    raise AssertionError("the deck is dealt")


def kinds_of_denial() -> set[tuple[str, str]]:
    """Every (group, reason) that a demo of 300 claims or more shows."""
    return {(kind.group, kind.reason) for kind in DENIALS}
