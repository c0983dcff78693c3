"""What an imported file said is kept byte for byte, once, and nothing that is no file of a payer fills the practice."""

from __future__ import annotations

import os
import random

import pytest
from claim_reading import write
from intake_samples import ORDINARY, answer, claim, claim_file, payment, remittance_file

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.services.file_contents import KEPT_UNKNOWN_BYTES, ContentNotKeptError, file_bytes
from arcaller_desktop.services.intake import ImportFiles, import_files
from arcaller_desktop.storage import file_contents as stored
from arcaller_desktop.storage.database import PracticeDatabase


def newest_file(database: PracticeDatabase) -> int:
    return int(database.value("SELECT max(id) FROM import_file"))


def test_a_file_comes_back_as_it_was_and_is_kept_once(practice, load) -> None:
    data = claim_file(claim())
    load(data, data)
    assert practice.database.value("SELECT count(*) FROM import_file") == 2
    assert file_bytes(practice, newest_file(practice.database)) == data
    assert practice.database.value("SELECT count(*) FROM file_content") == 1


def test_damaged_files_are_kept_and_programs_are_not(practice, load) -> None:
    cut = remittance_file(payment(answer(*ORDINARY)))[:300]
    load(cut)
    assert file_bytes(practice, newest_file(practice.database)) == cut
    load(b"MZ" + bytes(range(256)) * 10)
    with pytest.raises(ContentNotKeptError):
        file_bytes(practice, newest_file(practice.database))
    load(b"\x00\x01" + random.Random(1).randbytes(KEPT_UNKNOWN_BYTES))
    with pytest.raises(ContentNotKeptError):
        file_bytes(practice, newest_file(practice.database))


def test_a_large_content_is_read_in_parts(practice) -> None:
    data = random.Random(2).randbytes(3 * stored.CHUNK_BYTES + 17)
    stored.keep_content(practice.database, data)
    content = stored.content_of_hash(practice.database, _hash(data))
    assert content is not None
    assert content.chunk_count == 4
    edge = stored.CHUNK_BYTES
    for start, end in ((0, 10), (edge - 3, edge + 4), (edge, 2 * edge), (5, 3 * edge + 17), (3 * edge, 9 * edge)):
        assert stored.read_range(practice.database, content, start, end) == data[start:end]
    assert stored.read_range(practice.database, content, 7, 7) == b""
    assert b"".join(stored.iter_chunks(practice.database, content)) == data


def test_a_keeping_that_was_interrupted_is_done_again(practice, monkeypatch) -> None:
    data = os.urandom(20 * stored.CHUNK_BYTES)
    whole = PracticeDatabase.executemany
    calls = []

    def full_disk(self, sql, rows):
        calls.append(sql)
        if len(calls) == 2:
            raise OSError("the power went")
        return whole(self, sql, rows)

    monkeypatch.setattr(PracticeDatabase, "executemany", full_disk)
    with pytest.raises(OSError, match="power"):
        stored.keep_content(practice.database, data)
    assert stored.content_of_hash(practice.database, _hash(data)) is None
    monkeypatch.undo()
    stored.keep_content(practice.database, data)
    content = stored.content_of_hash(practice.database, _hash(data))
    assert content is not None
    assert stored.read_content(practice.database, content) == data
    assert practice.database.value("SELECT count(*) FROM file_content") == 1


def test_a_corrected_file_names_the_one_it_replaces(practice, tmp_path) -> None:
    wrong = write(tmp_path, "era.835", remittance_file(payment(answer(*ORDINARY)))[:400])
    import_files(practice, ImportFiles(paths=(wrong,)), NoProgress())
    replaced = newest_file(practice.database)
    right = write(tmp_path, "era-corrected.835", remittance_file(payment(answer(*ORDINARY))))
    import_files(practice, ImportFiles(paths=(right,), replaces_file=replaced), NoProgress())
    assert practice.database.rows("SELECT name, replaces_id FROM import_file ORDER BY id") == [
        ("era.835", None),
        ("era-corrected.835", replaced),
    ]


def _hash(data: bytes) -> str:
    import hashlib

    return hashlib.sha256(data).hexdigest()
