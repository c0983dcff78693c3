"""Envelope, coupon and colour of the practice's paper: looked at on a check page before they are kept."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.envelopes import profile
from arcaller_desktop.domain.settings import ENVELOPE, ENVELOPE_DOWN, ENVELOPE_RIGHT, PAPER_COLOUR, PERFORATION
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import Paper, envelope_check_page
from arcaller_desktop.services.letterheads import letterhead
from arcaller_desktop.services.settings import get_setting, set_setting


@dataclass(frozen=True, kw_only=True, slots=True)
class PaperSettings:
    """All of them together. Measures are thousandths of an inch."""

    envelope: str
    right: int
    down: int
    perforation: int
    colour: str


def paper_settings(context: Context) -> PaperSettings:
    """What holds."""
    return PaperSettings(
        envelope=get_setting(context, ENVELOPE),
        right=get_setting(context, ENVELOPE_RIGHT),
        down=get_setting(context, ENVELOPE_DOWN),
        perforation=get_setting(context, PERFORATION),
        colour=get_setting(context, PAPER_COLOUR),
    )


def save_paper_settings(context: Context, command: PaperSettings) -> Changes:
    """Stores them. Raises UnfitSettingError or NotAllowedError."""
    return (
        set_setting(context, ENVELOPE, command.envelope)
        | set_setting(context, ENVELOPE_RIGHT, command.right)
        | set_setting(context, ENVELOPE_DOWN, command.down)
        | set_setting(context, PERFORATION, command.perforation)
        | set_setting(context, PAPER_COLOUR, command.colour.strip())
    )


def check_page(context: Context, command: PaperSettings, progress: Progress) -> Paper:
    """The page to print and fold with these settings; nothing is stored."""
    progress.report(0, 1, "Drawing the check page")
    chosen = dataclasses.replace(
        profile(command.envelope),
        shift_right=command.right,
        shift_down=command.down,
        perforation=command.perforation,
    )
    face = dataclasses.replace(letterhead(context), colour=command.colour.strip())
    return Paper(pdf=envelope_check_page(face, chosen))
