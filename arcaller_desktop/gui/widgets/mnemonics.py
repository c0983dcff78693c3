"""One letter, one meaning: Alt with a letter does one thing on the page that is shown."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar, QToolButton, QWidget


def letter_of(text: str) -> str:
    """The letter that the text marks, in lower case, or nothing."""
    place = _marked(text)
    return text[place + 1].casefold() if place >= 0 else ""


def marked_anew(text: str, taken: Iterable[str]) -> str:
    """The same text, with its own letter when it is free, else with another of its letters, else with none.

    A text that marks nothing stays as it is. First letters of words come before the letters within them.
    """
    place = _marked(text)
    letters = set(taken)
    if place < 0 or text[place + 1].casefold() not in letters:
        return text
    plain = text[:place] + text[place + 1 :]
    starts = [at for at in range(len(plain)) if at == 0 or plain[at - 1] == " "]
    inner = [at for at in range(len(plain)) if at not in starts]
    for at in (*starts, *inner):
        if plain[at].isalpha() and plain[at].isascii() and plain[at].casefold() not in letters:
            return f"{plain[:at]}&{plain[at:]}"
    return plain


def settle(page: QWidget, *, menus: Iterable[str]) -> None:
    """Gives every tab, button and field label that is seen on the page a letter of its own, menus and tabs first."""
    taken = {letter_of(menu) for menu in menus}
    seen = [part for part in page.findChildren(QWidget) if part.isVisible()]
    for bar in (part for part in seen if isinstance(part, QTabBar)):
        for number in range(bar.count()):
            text = marked_anew(bar.tabText(number), taken)
            if text != bar.tabText(number):
                bar.setTabText(number, text)
            taken.add(letter_of(text))
    for part in seen:
        if not (isinstance(part, QAbstractButton) or (isinstance(part, QLabel) and part.buddy() is not None)):
            continue
        if isinstance(part, QToolButton) and part.actions():
            continue  # its text belongs to the command, whose letter is for the menu
        text = marked_anew(part.text(), taken)
        if text != part.text():
            part.setText(text)
        taken.add(letter_of(text))


def _marked(text: str) -> int:
    """Where the mark stands that is not a written "&"."""
    place = text.find("&")
    while 0 <= place < len(text) - 1 and text[place + 1] == "&":
        place = text.find("&", place + 2)
    return place if place < len(text) - 1 else -1
