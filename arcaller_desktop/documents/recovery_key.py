"""The page with the recovery key: printed once at first start, then kept in a safe."""

from __future__ import annotations

from datetime import date

from arcaller_desktop.documents.fonts import Face
from arcaller_desktop.documents.layout import ACCENT, GREY, LEFT, RIGHT, TINT, Paper, Style, paper_date
from arcaller_desktop.documents.page_head import ADDRESS, SECTION, TEXT, TITLE

TEMPLATE_VERSION = 1

PRACTICE = Style(11.0, Face.BOLD)
KEY = Style(24.0, Face.BOLD)
NUMBER = Style(8.0, Face.REGULAR, GREY)

WHAT_FOR = (
    "Your practice's data is encrypted on this PC. This key opens it when nobody can sign in any more: the password "
    "of the last administrator is lost, or a backup is restored on a new PC."
)
HOW_TO_KEEP = (
    "Put this page into a safe or another locked place away from the PC. Do not photograph it, type it into an e-mail "
    "or leave it in the printer. Nobody else has a copy: not we, not the maker of the program."
)
HOW_TO_USE = (
    "On the sign-in window choose “Use the recovery key”, type it (capital or small letters, with or without hyphens) "
    "and set a new password. Then print a new key: the old one no longer opens anything."
)
PARTS = (("What it is for", WHAT_FOR), ("How to keep it", HOW_TO_KEEP), ("How to use it", HOW_TO_USE))


def render_recovery_key(*, practice_name: str, recovery_key: str, created_on: date) -> bytes:
    """One page with the key in groups of four, large enough to type from. Hyphens and spaces do not matter."""
    compact = "".join(sign for sign in recovery_key if sign.isalnum()).upper()
    groups = [compact[start : start + 4] for start in range(0, len(compact), 4)]
    paper = Paper(title="Recovery key", author="ARCaller Desktop")
    sheet = paper.sheet()
    sheet.text(LEFT, 84, "Recovery key", TITLE)
    sheet.text(LEFT, 106, practice_name, PRACTICE)
    sheet.text(LEFT, 121, f"Created {paper_date(created_on)} by ARCaller Desktop", ADDRESS)
    rows = (len(groups) + 3) // 4
    sheet.fill(LEFT, 146, RIGHT - LEFT, 34 + 44 * rows, TINT)
    sheet.box(LEFT, 146, RIGHT - LEFT, 34 + 44 * rows, colour=ACCENT, weight=1.0)
    for place, group in enumerate(groups):
        x = LEFT + 30 + (place % 4) * 120
        row = 192 + (place // 4) * 44
        for letter, sign in enumerate(group):
            sheet.text(x + 11 + 22 * letter, row, sign, KEY, "centre")
        sheet.text(x - 14, row, str(place + 1), NUMBER)
    y = 146.0 + 34 + 44 * rows + 36
    for heading, words in PARTS:
        sheet.text(LEFT, y, heading, SECTION)
        y = sheet.lines(LEFT, y + 16, TEXT.wrap(words, 430), TEXT, 13.5) + 14
    paper.page(sheet)
    return paper.save()
