"""What a 277CA's codes say, in our words. A code that is not in the tables is shown raw."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from io import StringIO


@dataclass(frozen=True, slots=True)
class StatusWords:
    """Labels of categories (`A7`) and status codes (`21`)."""

    categories: dict[str, str]
    codes: dict[str, str]

    def describe(self, pairs: str) -> str:
        """`A7:500:85` → `Rejected: information invalid (ZIP) · A7:500`; several, parted by blanks, each once."""
        said = dict.fromkeys(self._pair(pair) for pair in pairs.split())
        return "; ".join(said)

    def _pair(self, pair: str) -> str:
        category, _, rest = pair.partition(":")
        code = rest.partition(":")[0]
        label, detail = self.categories.get(category), self.codes.get(code)
        shown = f"{category}:{code}" if code else category
        if label is None:
            return f"Code not in our table · {shown}"
        return f"{label} ({detail}) · {shown}" if detail else f"{label} · {shown}"


def parse_status_words(categories: str, codes: str) -> StatusWords:
    """The tables in `rules/claim_status_categories.csv` and `rules/claim_status_codes.csv`."""
    return StatusWords(categories=_labels(categories), codes=_labels(codes))


def _labels(text: str) -> dict[str, str]:
    labels: dict[str, str] = {}
    for row in csv.DictReader(StringIO(text)):
        if row["code"] in labels or not row["label"]:
            raise ValueError(f"status code {row['code']} stands twice or lacks words")
        labels[row["code"]] = row["label"]
    return labels
