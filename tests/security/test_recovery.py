"""The recovery key is typed by somebody who is having a bad day."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.security.recovery import UnreadableRecoveryKeyError, new_recovery_key, read, written


def test_it_has_eight_groups_of_four_without_letters_that_look_alike():
    key = new_recovery_key()
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}", key)
    assert new_recovery_key() != key


@given(st.binary(min_size=20, max_size=20))
def test_what_is_written_is_read_back(secret):
    assert read(written(secret)) == secret


@given(st.binary(min_size=20, max_size=20), st.randoms(use_true_random=False))
def test_it_is_read_however_it_is_typed(secret, random):
    lookalikes = {"0": "0Oo", "1": "1IiLl"}
    typed = "".join(random.choice(lookalikes.get(c, c + c.lower())) for c in written(secret))
    for separator in ("-", " ", "", " – "):
        assert read(typed.replace("-", separator)) == secret


@pytest.mark.parametrize("text", ["", "ABCD", "U" * 32, "0" * 31, "0" * 33, "recovery key", "ÄÖÜ!" * 8])
def test_what_cannot_be_a_key_is_refused(text):
    with pytest.raises(UnreadableRecoveryKeyError, match="8 groups of 4"):
        read(text)


def test_a_worked_example():
    assert written(bytes(20)) == "-".join(["0000"] * 8)
    assert written(b"\xff" * 20) == "-".join(["ZZZZ"] * 8)
    assert written(bytes(19) + b"\x20") == "-".join(["0000"] * 7 + ["0010"])
