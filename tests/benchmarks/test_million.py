"""The benchmarks' own practice is a sound one."""

from __future__ import annotations

from pathlib import Path

from million import KEYS, TODAY, loaded_practice

from arcaller_desktop.storage.database import open_database
from arcaller_desktop.storage.queue import QueueFilter, queue_order, queue_rows


def test_a_loaded_practice_ties_out_and_reads_like_any_other(tmp_path: Path) -> None:
    practice = loaded_practice(2000, tmp_path)
    database = open_database(practice.path, KEYS, read_only=True)
    try:
        assert database.rows("PRAGMA foreign_key_check") == []
        assert database.value("PRAGMA integrity_check") == "ok"
        assert database.value("SELECT count(*) FROM claim") == 2000
        off = "SELECT count(*) FROM claim c WHERE balance_cents <> (SELECT sum(amount_cents) FROM ledger_entry"
        assert database.value(f"{off} WHERE claim_id = c.id)") == 0
        assert database.value("SELECT count(*) FROM claim WHERE payer_id > 60 OR payer_id < 1") == 0
        ids, total = queue_order(database, QueueFilter(), today=TODAY)
        assert total == database.value("SELECT sum(balance_cents) FROM claim WHERE is_open = 1")
        assert 0.44 < len(ids) / 2000 < 0.52
        assert len(queue_rows(database, ids[:50])) == 50
        found, _ = queue_order(database, QueueFilter(text="nguyen bm0000"), today=TODAY)
        assert len(found) > 0
    finally:
        database.close()


def test_a_practice_is_made_once(tmp_path: Path) -> None:
    first = loaded_practice(100, tmp_path)
    made_at = first.path.stat().st_mtime_ns
    assert loaded_practice(100, tmp_path).path.stat().st_mtime_ns == made_at
