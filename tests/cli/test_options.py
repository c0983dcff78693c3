"""The common options stand before or after the command."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.cli.options import Options, WrongUsageError, asks_for_json, split_options, wants_window

ALL = Options(data=Path("oak.arcdb"), user="ann", json=True, as_of=date(2026, 3, 31))
PIECES = (["--data", "oak.arcdb"], ["--user=ann"], ["--json"], ["--as-of", "2026-03-31"])


@given(st.permutations([*PIECES, ["queue"], ["--limit", "5"]]))
def test_their_place_does_not_matter(pieces):
    options, rest = split_options([word for piece in pieces for word in piece], {})
    assert options == ALL
    assert sorted(rest) == ["--limit", "5", "queue"]


def test_what_follows_two_dashes_is_left_alone():
    options, rest = split_options(["import", "--json", "--", "--data", "--json"], {})
    assert (options, rest) == (Options(json=True), ["import", "--", "--data", "--json"])
    assert not asks_for_json(["import", "--", "--json"])


def test_the_option_beats_the_variable():
    assert split_options(["queue"], {"ARCALLER_DATA": "elm.arcdb"})[0].data == Path("elm.arcdb")
    assert split_options(["--data", "oak.arcdb"], {"ARCALLER_DATA": "elm.arcdb"})[0].data == Path("oak.arcdb")


@pytest.mark.parametrize(
    "words",
    [
        ["queue", "--data"],
        ["--data", ""],
        ["--user="],
        ["--as-of"],
        ["--as-of", "31.3.2026"],
        ["--as-of", "9999-12-31"],
    ],
)
def test_a_value_that_is_missing_or_no_date_is_wrong_usage(words):
    with pytest.raises(WrongUsageError):
        split_options(words, {})


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ([], True),
        (["gui"], True),
        (["--data", "oak.arcdb"], True),
        (["gui", "--user", "ann", "--as-of", "2026-03-31"], True),
        (["--help"], False),
        (["gui", "--help"], False),
        (["gui", "--json"], False),
        (["queue"], False),
        (["--as-of", "never"], False),
    ],
)
def test_the_window_opens_only_when_nothing_else_is_asked(words, window):
    assert wants_window(words, {}) is window
