"""The words of our papers by language, from `resources/texts/paper.csv`."""

from __future__ import annotations

from functools import cache

from arcaller_desktop.base.paths import resource
from arcaller_desktop.domain.paper_texts import PaperTexts, parse_paper_texts

OTHERWISE = "en"


@cache
def _all_texts() -> dict[str, PaperTexts]:
    return parse_paper_texts(resource("texts", "paper.csv").read_text(encoding="utf-8"))


def paper_texts(language: str) -> PaperTexts:
    """The texts of the language; English for one that nobody wrote."""
    texts = _all_texts()
    return texts.get(language) or texts[OTHERWISE]


def written_languages() -> tuple[str, ...]:
    """Languages that papers can be drawn in."""
    return tuple(_all_texts())
