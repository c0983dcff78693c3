"""The practice's face on paper, and the envelope it uses: profile and settings together."""

from __future__ import annotations

import dataclasses

from arcaller_desktop.domain.envelopes import EnvelopeProfile, profile
from arcaller_desktop.domain.letterheads import Letterhead
from arcaller_desktop.domain.settings import ENVELOPE, ENVELOPE_DOWN, ENVELOPE_RIGHT, PAPER_COLOUR, PERFORATION
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.services.settings import get_setting


def letterhead(context: Context) -> Letterhead:
    """Name, addresses, phone, logo and colour."""
    return dataclasses.replace(practice_profile(context).letterhead, colour=get_setting(context, PAPER_COLOUR))


def envelope(context: Context) -> EnvelopeProfile:
    """The practice's envelope with its perforation and shifts."""
    return dataclasses.replace(
        profile(get_setting(context, ENVELOPE)),
        perforation=get_setting(context, PERFORATION),
        shift_right=get_setting(context, ENVELOPE_RIGHT),
        shift_down=get_setting(context, ENVELOPE_DOWN),
    )
