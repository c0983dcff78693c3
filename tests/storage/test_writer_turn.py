"""Two writers take turns: who waits is not passed over again and again."""

from __future__ import annotations

import secrets
import threading
from pathlib import Path

import pytest

from arcaller_desktop.base.keys import PracticeKeys
from arcaller_desktop.storage import database as module
from arcaller_desktop.storage.database import DatabaseBusyError, open_database
from arcaller_desktop.storage.schema import bring_up_to_date


@pytest.fixture
def keys(tmp_path: Path) -> PracticeKeys:
    keys = PracticeKeys(database=secrets.token_bytes(32), audit=bytes(32), backup=bytes(32))
    database = open_database(tmp_path / "turns.arcdb", keys)
    bring_up_to_date(database, back_up=lambda: None)
    database.close()
    return keys


def test_a_writer_gets_its_turn_between_the_units_of_another(tmp_path: Path, keys: PracticeKeys) -> None:
    stop, units = threading.Event(), []

    def go_on_writing() -> None:
        database = open_database(tmp_path / "turns.arcdb", keys)
        while not stop.is_set():
            with database.transaction():
                database.execute("INSERT INTO setting (key, value) VALUES (?, '')", (f"unit{len(units)}",))
                stop.wait(0.02)
            units.append(1)
            stop.wait(0.005)  # what a long import does between two units
        database.close()

    other = threading.Thread(target=go_on_writing)
    other.start()
    mine = open_database(tmp_path / "turns.arcdb", keys)
    try:
        for number in range(5):
            with mine.transaction():
                mine.execute("INSERT INTO setting (key, value) VALUES (?, '')", (f"mine{number}",))
    finally:
        stop.set()
        other.join()
        mine.close()
    # One or two units of the other go before each of mine, not all that it has.
    assert len(units) < 100


def test_a_writer_that_never_lets_go_is_said_to_be_busy(
    tmp_path: Path, keys: PracticeKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BUSY_SECONDS", 0.05)
    holder, waiting = (open_database(tmp_path / "turns.arcdb", keys) for _ in range(2))
    try:
        with holder.transaction(), pytest.raises(DatabaseBusyError), waiting.transaction():
            pytest.fail("two writers at once")
        with waiting.transaction():
            assert waiting.is_writing
    finally:
        holder.close()
        waiting.close()
