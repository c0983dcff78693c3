"""Where segments stand: the same numbers as in problems, at any size, whatever separates them."""

from __future__ import annotations

import pytest

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.edi.front_door import open_file
from arcaller_desktop.edi.segment_index import PAGE_SEGMENTS, SegmentIndex, index_segments
from arcaller_desktop.edi.writing import write_remittances


@pytest.fixture
def era(payment, outgoing) -> bytes:
    return write_remittances([payment], outgoing)


def texts(index: SegmentIndex, data: bytes) -> list[str]:
    found = []
    for page in range(len(index.anchors)):
        start, end = index.page_span(page)
        cut = index.cut_page(page, data[start:end])
        assert [number for number, _, _ in cut] == list(range(len(found), len(found) + len(cut)))
        found += [text for _, _, text in cut]
    return found


def indexed(data: bytes) -> SegmentIndex:
    return index_segments(data, NoProgress())


def plain(data: bytes) -> list[str]:
    return [part for part in data.decode().replace("\r", "").replace("\n", "").split("~") if part]


def test_every_segment_is_there_once(era) -> None:
    index = indexed(era)
    assert texts(index, era) == plain(era)
    assert index.count == len(plain(era))


@pytest.mark.parametrize("ending", ["~", "~\n", "~\r\n", "\n", "\r\n", "'"])
def test_any_terminator(era, ending: str) -> None:
    data = ending.join([*plain(era), ""]).encode()
    assert texts(indexed(data), data) == plain(era)


def test_numbers_are_those_of_the_problems(era) -> None:
    data = b"From: payer\r\n\r\n" + era + b"\r\n" + era.replace(b"*", b"|").replace(b"~", b"!")
    index = indexed(data)
    for interchange in open_file(data).interchanges:
        for transaction in interchange.transactions:
            number = index.number_of(interchange.number, transaction.segment)
            assert texts(index, data)[number].startswith(("ST*835", "ST|835"))
    assert index.number_at("interchange 2, segment 3, claim A1") == len(plain(era)) + 2
    assert index.number_at("segment 3") == 2
    assert index.number_at("file") is None
    assert index.number_at("segment 999999") is None
    assert index.shown_number(len(plain(era)) + 2) == (2, 3)


def test_parts_are_found_with_their_depth(era) -> None:
    index = indexed(era)
    segments = plain(era)
    parts = [
        (level, segments[number].partition("*")[0])
        for level, number in zip(index.mark_levels, index.marks, strict=True)
    ]
    assert parts[:3] == [(0, "ISA"), (1, "GS"), (2, "ST")]
    assert sum(name == "CLP" for _, name in parts) == sum(text.startswith("CLP*") for text in segments)
    for place, offset in enumerate(index.mark_offsets):
        assert era[offset:].startswith(segments[index.marks[place]].encode())
    clp = next(number for number, text in enumerate(segments) if text.startswith("CLP*"))
    assert index.marks[index.mark_before(clp + 1)] == clp


def test_pages_meet_across_interchanges(era) -> None:
    data = era * 40
    index = indexed(data)
    assert texts(index, data) == plain(era) * 40
    assert len(index.anchors) == -(-index.count // PAGE_SEGMENTS)
    for page in range(len(index.anchors)):
        start, end = index.page_span(page)
        edges = index.edges_in(page, data[start:end])
        assert len(edges) == len(index.cut_page(page, data[start:end]))
        assert index.page_at(start) == page


@pytest.mark.parametrize("cut", [30, 110, 200, 333])
def test_a_cut_file_is_shown_as_far_as_it_goes(era, cut: int) -> None:
    data = era[:-cut]
    index = indexed(data)
    assert "~".join(texts(index, data)).startswith(data.decode().strip("~\n")[:-5].replace("\n", "")[:200])
    assert index.count == len(texts(index, data))


def test_what_is_no_x12_has_no_stretch() -> None:
    assert indexed(b"a,b\n1,2\n").stretches == ()
    assert indexed(b"").count == 0


def test_the_index_stays_small(era) -> None:
    index = indexed(era * 500)
    held = len(index.anchors) * 8 + len(index.marks) * 13
    assert held < len(era) * 500 / 12
