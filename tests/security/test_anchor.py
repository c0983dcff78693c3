"""The anchor beside the database."""

from __future__ import annotations

import json

import pytest

from arcaller_desktop.security.anchor import Anchor, AnchorDamagedError, read_anchor, write_anchor

KEY = b"k" * 32
HERE = Anchor(count=41, seal=b"\x01" * 32)
FURTHER = Anchor(count=42, seal=b"\x02" * 32)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "oak.anchor"


def test_it_says_what_was_written(path):
    assert read_anchor(path, KEY) is None
    write_anchor(path, HERE, KEY)
    assert read_anchor(path, KEY) == HERE
    write_anchor(path, FURTHER, KEY)
    assert read_anchor(path, KEY) == FURTHER


def test_it_never_goes_back_by_itself(path):
    write_anchor(path, FURTHER, KEY)
    write_anchor(path, HERE, KEY)
    assert read_anchor(path, KEY) == FURTHER
    write_anchor(path, HERE, KEY, even_backwards=True)
    assert read_anchor(path, KEY) == HERE


def test_another_practices_anchor_is_no_anchor(path):
    write_anchor(path, HERE, b"other" * 6 + b"xx")
    with pytest.raises(AnchorDamagedError, match=r"oak\.anchor"):
        read_anchor(path, KEY)


@pytest.mark.parametrize(
    ("field", "value"), [("count", 40), ("seal", "00" * 32), ("mac", "00" * 32), ("count", "many")]
)
def test_a_changed_anchor_is_noticed(path, field, value):
    write_anchor(path, HERE, KEY)
    content = json.loads(path.read_bytes())
    path.write_text(json.dumps({**content, field: value}))
    with pytest.raises(AnchorDamagedError):
        read_anchor(path, KEY)


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b"\x00\xff"])
def test_rubbish_is_noticed_and_can_be_written_over(path, content):
    path.write_bytes(content)
    with pytest.raises(AnchorDamagedError):
        read_anchor(path, KEY)
    write_anchor(path, HERE, KEY)
    assert read_anchor(path, KEY) == HERE
