"""The head of papers that are read on a desk and not mailed in a window envelope."""

from __future__ import annotations

from arcaller_desktop.documents.fonts import Face
from arcaller_desktop.documents.layout import ACCENT, GREY, INK, LEFT, PAGE_HEIGHT, RIGHT, Sheet, Style
from arcaller_desktop.documents.letterhead import draw_logo
from arcaller_desktop.domain.letterheads import Letterhead

BODY_BOTTOM = PAGE_HEIGHT - 56
NUMBER = Style(8.0, Face.REGULAR, GREY)

NAME = Style(9.5, Face.BOLD)
ADDRESS = Style(8.5, Face.REGULAR, GREY)
TITLE = Style(19.0, Face.BOLD, ACCENT)
SUBTITLE = Style(9.5, Face.REGULAR, GREY)
SECTION = Style(10.5, Face.BOLD, ACCENT)
LABEL = Style(8.0, Face.REGULAR, GREY)
VALUE = Style(9.0)
STRONG = Style(9.0, Face.BOLD)
TEXT = Style(9.0)
FOOT = Style(8.0, Face.REGULAR, GREY)


def draw_head(sheet: Sheet, practice: Letterhead, title: str, subtitle: str) -> float:
    """Draws letterhead and title of a first page and gives where the body begins."""
    if practice.logo:
        draw_logo(sheet, practice.logo, right=RIGHT, top=36, width=110, height=40)
    sheet.text(LEFT, 46, practice.name, NAME)
    contact = " · ".join(part for part in (", ".join(practice.address.lines), practice.phone) if part)
    room = RIGHT - LEFT - (122 if practice.logo else 0)
    sheet.text(LEFT, 58, contact, ADDRESS.sized_to(contact, room, smallest=6))
    sheet.text(LEFT, 96, title, TITLE.sized_to(title, RIGHT - LEFT, smallest=9))
    sheet.text(LEFT, 111, SUBTITLE.cut(subtitle, RIGHT - LEFT), SUBTITLE)
    sheet.rule(LEFT, 121, RIGHT, colour=ACCENT, weight=1.2)
    return 130.0


def draw_later_head(sheet: Sheet, practice: Letterhead, title: str) -> float:
    """Draws the head of a following page and gives where the body begins."""
    title = ADDRESS.cut(title, 300)
    sheet.text(RIGHT, 46, title, ADDRESS, "right")
    sheet.text(LEFT, 46, STRONG.cut(practice.name, RIGHT - LEFT - 12 - ADDRESS.width(title)), STRONG)
    sheet.rule(LEFT, 54, RIGHT)
    return 62.0


def draw_facts(sheet: Sheet, y: float, facts: list[tuple[str, str]], *, columns: int) -> float:
    """Writes labels over values in a grid, leaving out what is empty, and gives where it ends."""
    shown = [(label, value) for label, value in facts if value]
    width = (RIGHT - LEFT) / columns
    for start in range(0, len(shown), columns):
        deepest = 0.0
        for place, (label, value) in enumerate(shown[start : start + columns]):
            x = LEFT + place * width
            sheet.text(x, y + 10, label, LABEL)
            end = sheet.lines(x, y + 21.5, VALUE.wrap(value, width - 12), VALUE, 11)
            deepest = max(deepest, end)
        y = deepest - 3
    return y


def facts_height(facts: list[tuple[str, str]], *, columns: int) -> float:
    """How much room `draw_facts` takes."""
    shown = [value for _, value in facts if value]
    width = (RIGHT - LEFT) / columns
    height = 0.0
    for start in range(0, len(shown), columns):
        most = max(len(VALUE.wrap(value, width - 12)) for value in shown[start : start + columns])
        height += 18.5 + 11 * most
    return height


def draw_signature(sheet: Sheet, x: float, y: float, width: float, words: str) -> None:
    """Draws a line to sign on with what it is for below it."""
    sheet.rule(x, y, x + width, colour=INK, weight=0.7)
    sheet.text(x, y + 11, words, LABEL)
