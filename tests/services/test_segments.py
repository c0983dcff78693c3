"""The reader over kept files and files on the disk: pages, parts, finding, problems, and who may."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from claim_reading import claim_id, write
from intake_samples import DENIED, ORDINARY, answer, claim, claim_file, payment, remittance_file

from arcaller_desktop.base.errors import CancelledByUser
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services import segments as service
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.file_contents import ContentNotKeptError
from arcaller_desktop.services.segments import (
    FileGoneError,
    NotX12Error,
    OpenedSegments,
    SegmentSource,
    claim_of_part,
    find_claim,
    find_text,
    open_segments,
    part_rows,
    segment_rows,
)

ERA = remittance_file(payment(answer(*ORDINARY), answer(*DENIED, number="B2", icn="ICN2")))


def opened(practice: Context, data: bytes, tmp_path: Path) -> OpenedSegments:
    return open_segments(practice, SegmentSource(path=write(tmp_path, "era.835", data)), NoProgress())


def raw(practice: Context, found: OpenedSegments, number: int) -> str:
    return segment_rows(practice, found, [number])[number].raw


def test_an_imported_file_is_read_from_what_is_kept(practice, load, tmp_path) -> None:
    load(claim_file(claim()), ERA)
    file_id = practice.database.value("SELECT max(id) FROM import_file")
    kept = open_segments(practice, SegmentSource(file_id=file_id), NoProgress())
    on_disk = opened(practice, ERA, tmp_path)
    assert kept.index.count == on_disk.index.count == ERA.count(b"~")
    numbers = range(kept.index.count)
    assert segment_rows(practice, kept, numbers) == segment_rows(practice, on_disk, numbers)
    places = range(len(kept.index.marks))
    assert part_rows(practice, kept, places) == part_rows(practice, on_disk, places)
    said = [row.text for row in part_rows(practice, kept, places).values()]
    assert "Set 0001: Remittance" in said
    assert "Claim A1, paid $90.00" in said


def test_a_problem_leads_to_its_segment(practice, load) -> None:
    load(ERA)  # nobody sent these claims
    file_id = practice.database.value("SELECT max(id) FROM import_file")
    kept = open_segments(practice, SegmentSource(file_id=file_id), NoProgress())
    places = [(number, problem.claim_number) for number, problem in kept.problems if problem.code == "CLAIM_UNKNOWN"]
    assert [claim for _, claim in places] == ["A1", "B2"]
    for number, claim_number in places:
        assert raw(practice, kept, number).startswith(f"CLP*{claim_number}*")


def test_faults_of_a_file_on_the_disk_are_found_without_importing_it(practice, tmp_path) -> None:
    found = opened(practice, ERA.replace(b"*100*60", b"*100*61", 1), tmp_path)
    place = next(number for number, problem in found.problems if "BALANCE" in problem.code)
    assert place is not None
    assert practice.database.value("SELECT count(*) FROM import_file") == 0


def test_finding_goes_round_and_both_ways(practice, tmp_path) -> None:
    found = opened(practice, ERA, tmp_path)
    first = find_text(practice, found, "clp*", after=-1)
    second = find_text(practice, found, "clp*", after=first)
    assert [raw(practice, found, number)[:6] for number in (first, second)] == ["CLP*A1", "CLP*B2"]
    assert find_text(practice, found, "CLP*", after=second) == first
    assert find_text(practice, found, "CLP*", after=first, backwards=True) == second
    assert find_text(practice, found, "CLP*", after=second, backwards=True) == first
    assert find_text(practice, found, "nowhere", after=0) is None
    assert find_text(practice, found, "", after=0) is None
    assert find_claim(practice, found, "B2") == second
    assert find_claim(practice, found, "B") is None


def test_finding_reads_across_windows_and_chunks(practice, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(service, "_WINDOW_BYTES", 7)
    found = opened(practice, ERA, tmp_path)
    wanted = [raw(practice, found, number) for number in range(found.index.count)]
    for number, text in enumerate(wanted):
        where = find_text(practice, found, text, after=number - 1)
        assert wanted[where] == text


def test_a_part_leads_to_our_claim(practice, load) -> None:
    load(claim_file(claim()), ERA)
    file_id = practice.database.value("SELECT max(id) FROM import_file")
    kept = open_segments(practice, SegmentSource(file_id=file_id), NoProgress())
    inside = find_text(practice, kept, "SVC*", after=-1)
    assert claim_of_part(practice, kept, inside) == claim_id(practice, "A1")
    assert claim_of_part(practice, kept, 2) is None


def test_a_file_saved_as_utf_16_is_read_after_conversion(practice, tmp_path) -> None:
    found = opened(practice, ERA.decode().encode("utf-16"), tmp_path)
    assert found.index.was_utf16
    assert raw(practice, found, 2).startswith("ST*835")
    assert find_claim(practice, found, "B2") is not None


def test_what_is_no_x12_is_refused_with_what_to_do(practice, tmp_path) -> None:
    with pytest.raises(NotX12Error):
        opened(practice, b"Claim,Paid\nA1,90\n", tmp_path)
    with pytest.raises(NotX12Error):
        opened(practice, b"", tmp_path)
    with pytest.raises(FileGoneError):
        open_segments(practice, SegmentSource(path=tmp_path / "gone.835"), NoProgress())
    with pytest.raises(ContentNotKeptError):
        open_segments(practice, SegmentSource(file_id=999), NoProgress())


def test_an_auditor_does_not_read_patients_files(practice, tmp_path) -> None:
    auditor = dataclasses.replace(practice, user=dataclasses.replace(practice.user, role="auditor"))
    with pytest.raises(NotAllowedError):
        opened(auditor, ERA, tmp_path)


def test_making_the_index_can_be_stopped(practice, tmp_path) -> None:
    class Stop:
        def report(self, done: int, total: int, label: str) -> None:
            raise CancelledByUser

    with pytest.raises(CancelledByUser):
        open_segments(practice, SegmentSource(path=write(tmp_path, "era.835", ERA)), Stop())
