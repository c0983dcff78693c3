"""The codes of an acknowledgement in words."""

from __future__ import annotations

import pytest

from arcaller_desktop.domain.claim_statuses import StatusWords, parse_status_words

from .conftest import rules_text


@pytest.fixture(scope="module")
def words() -> StatusWords:
    return parse_status_words(rules_text("claim_status_categories.csv"), rules_text("claim_status_codes.csv"))


@pytest.mark.parametrize(
    ("pairs", "said"),
    [
        ("A2:20", "Accepted into adjudication (Taken in for processing) · A2:20"),
        ("A8:500:85", "Rejected: fields conflict with each other (ZIP) · A8:500"),
        ("A3", "Returned as unprocessable, not entered · A3"),
        ("A2:99999", "Accepted into adjudication · A2:99999"),
        ("X9:20", "Code not in our table · X9:20"),
        ("A2:20 A2:20:PR", "Accepted into adjudication (Taken in for processing) · A2:20"),
        ("", ""),
    ],
)
def test_codes_are_said_in_words_and_unknown_ones_are_kept(words: StatusWords, pairs: str, said: str) -> None:
    assert words.describe(pairs) == said


def test_a_code_may_not_stand_twice() -> None:
    with pytest.raises(ValueError, match="A1 stands twice"):
        parse_status_words("code,label\nA1,Once\nA1,Twice\n", "code,label\n")
