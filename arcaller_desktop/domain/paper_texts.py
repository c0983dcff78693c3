"""What papers say in each language: read from a table, so that a language is added without touching the program."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from io import StringIO


@dataclass(frozen=True, kw_only=True)
class PaperTexts:
    """The texts of one language."""

    language: str
    texts: Mapping[str, str]

    def __call__(self, key: str, **facts: object) -> str:
        """The text of a key with its facts filled in. Raises KeyError for a key nobody wrote."""
        text = self.texts[key]
        return text.format(**facts) if facts else text

    def short_date(self, day: date) -> str:
        """`Mar 4, 2026` or `4 mar 2026`."""
        return self("date.short", month=self.texts["months.short"].split()[day.month - 1], day=day.day, year=day.year)

    def long_date(self, day: date) -> str:
        """`March 4, 2026` or `4 de marzo de 2026`."""
        return self("date.long", month=self.texts["months.long"].split()[day.month - 1], day=day.day, year=day.year)


def parse_paper_texts(text: str) -> dict[str, PaperTexts]:
    """All languages of the table: a column `key`, and one a language. Raises ValueError when a text is missing."""
    rows = list(csv.DictReader(StringIO(text)))
    languages = [name for name in (rows[0] if rows else {}) if name and name != "key"]
    found: dict[str, dict[str, str]] = {language: {} for language in languages}
    for row in rows:
        for language in languages:
            if not row[language]:
                raise ValueError(f"{row['key']} has no text in {language}")
            if row["key"] in found[language]:
                raise ValueError(f"{row['key']} is there twice")
            found[language][row["key"]] = row[language]
    return {language: PaperTexts(language=language, texts=texts) for language, texts in found.items()}
