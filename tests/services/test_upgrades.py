"""A practice of every schema that went out is brought to today's with all it holds.

`tests/data/databases/schema_NNNN.zip` holds the demonstration practice as the program of that schema made it: its
tables without encryption (encrypted pages do not pack), its key file and its anchor. The password is the demo's.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.security.key_file import read_key_file, unwrap_with_password
from arcaller_desktop.security.keys import derive_keys
from arcaller_desktop.services.check import check_practice
from arcaller_desktop.services.context import Context, open_context
from arcaller_desktop.services.demo.practice import DEMO_LOGIN, DEMO_PASSWORD
from arcaller_desktop.services.mornings import begin_day
from arcaller_desktop.services.practices import open_practice
from arcaller_desktop.services.work import WeighAll
from arcaller_desktop.storage.database import APPLICATION_ID
from arcaller_desktop.storage.migrations import MIGRATIONS
from arcaller_desktop.storage.practice_files import PracticeFiles

KEPT = sorted((Path(__file__).parents[1] / "data" / "databases").glob("schema_*.zip"))
UNTIL = date(2026, 6, 30)
PROJECTED = (
    "SELECT id, claim_number, balance_cents, payer1_cents, payer2_cents, payer3_cents, patient_cents, paid_cents,"
    " is_open FROM claim ORDER BY id"
)
LEDGER = "SELECT id, claim_line_id, kind, responsibility, amount_cents, reverses_id FROM ledger_entry ORDER BY id"
FACTS = (PROJECTED, LEDGER, "SELECT count(*) FROM touch", "SELECT count(*) FROM remittance_claim")


@pytest.fixture(params=KEPT, ids=lambda path: path.stem)
def packed(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    with zipfile.ZipFile(request.param) as kept:
        kept.extractall(tmp_path)
    return tmp_path / "practice.sqlite"


@pytest.fixture
def practice(packed: Path) -> Path:
    """The file as it lay on that PC."""
    path = packed.with_suffix(".arcdb")
    keys = derive_keys(
        unwrap_with_password(read_key_file(PracticeFiles(path).keys), login=DEMO_LOGIN, password=DEMO_PASSWORD)
    )
    plain = sqlcipher.connect(str(packed), isolation_level=None)
    version = plain.execute("PRAGMA user_version").fetchone()[0]
    plain.execute(f"ATTACH ? AS sealed KEY \"x'{keys.database.hex()}'\"", (str(path),))
    plain.execute("SELECT sqlcipher_export('sealed')")
    plain.execute(f"PRAGMA sealed.application_id={APPLICATION_ID}")
    plain.execute(f"PRAGMA sealed.user_version={version}")
    plain.execute("DETACH sealed")
    plain.close()
    return path


@pytest.fixture
def upgraded(practice: Path) -> Iterator[Context]:
    access = open_practice(practice, DEMO_LOGIN, DEMO_PASSWORD, as_of=UNTIL)
    context = open_context(access)
    yield context
    context.close()


def plain_rows(packed: Path, query: str) -> list[tuple[object, ...]]:
    connection = sqlcipher.connect(str(packed))
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def test_the_first_schema_is_kept() -> None:
    assert [path.stem for path in KEPT][:1] == ["schema_0001"]


def test_it_comes_to_the_newest_schema_and_is_sound(upgraded: Context) -> None:
    assert upgraded.database.value("PRAGMA user_version") == len(MIGRATIONS)
    assert check_practice(upgraded, NoProgress()).findings == ()


@pytest.mark.parametrize("query", FACTS)
def test_nothing_that_was_known_changes(query: str, packed: Path, upgraded: Context) -> None:
    before = plain_rows(packed, query)
    assert before
    assert [tuple(row) for row in upgraded.database.rows(query)] == before


def test_every_open_claim_is_work_after_the_upgrade_and_the_first_morning(upgraded: Context) -> None:
    begin_day(upgraded, WeighAll(), NoProgress())
    database = upgraded.database
    open_claims = database.value("SELECT count(*) FROM claim WHERE is_open = 1")
    assert open_claims > 10
    assert database.value("SELECT count(DISTINCT claim_id) FROM work_item WHERE state = 'open'") == open_claims
    assert check_practice(upgraded, NoProgress()).findings == ()


def test_the_practice_is_put_by_before_anything_is_changed(practice: Path, upgraded: Context) -> None:
    assert list(practice.parent.rglob("*.arcbackup"))
