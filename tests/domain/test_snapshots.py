"""What was printed can be taken apart and put together again without loss."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.letterheads import Letterhead
from arcaller_desktop.domain.people import Address
from arcaller_desktop.domain.snapshots import from_snapshot, to_snapshot


class Kind(StrEnum):
    ONE = "one"
    TWO = "two"


@dataclass(frozen=True, kw_only=True, slots=True)
class Inner:
    kind: Kind
    day: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Outer:
    name: str
    amount_cents: int = 0
    done: bool = False
    at: datetime | None = None
    picture: bytes = b""
    words: tuple[str, ...] = ()
    parts: tuple[Inner, ...] = ()
    letterhead: Letterhead | None = None


inners = st.builds(Inner, kind=st.sampled_from(Kind), day=st.none() | st.dates())
outers = st.builds(
    Outer,
    name=st.text(),
    amount_cents=st.integers(),
    done=st.booleans(),
    at=st.none() | st.datetimes(timezones=st.just(UTC)),
    picture=st.binary(max_size=50),
    words=st.lists(st.text()).map(tuple),
    parts=st.lists(inners).map(tuple),
    letterhead=st.none()
    | st.builds(Letterhead, name=st.text(), address=st.builds(Address, line1=st.text()), logo=st.binary(max_size=9)),
)


@given(outers)
def test_through_json_and_back(value: Outer) -> None:
    assert from_snapshot(Outer, json.loads(json.dumps(to_snapshot(value)))) == value


def test_an_older_snapshot_takes_the_defaults_of_newer_fields() -> None:
    assert from_snapshot(Outer, {"name": "old"}) == Outer(name="old")


def test_a_field_that_is_no_longer_known_is_left_out() -> None:
    assert from_snapshot(Outer, {"name": "old", "fax": "555"}) == Outer(name="old")


def test_what_json_would_blur_is_refused() -> None:
    @dataclass(frozen=True)
    class Bad:
        amount: float

    with pytest.raises(TypeError, match="float"):
        to_snapshot(Bad(1.5))
    with pytest.raises(TypeError, match="str"):
        to_snapshot("text")
