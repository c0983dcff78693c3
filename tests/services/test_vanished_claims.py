"""Claims that are gone from the newest export are listed; only a person settles them, and they may come back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.ids import BatchId
from arcaller_desktop.services.check import check_practice
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.intake import ImportFiles, import_files
from arcaller_desktop.services.undo import ImportInUseError, UndoImport, undo_import
from arcaller_desktop.services.vanished_claims import (
    Fate,
    KeepVanished,
    SettleVanished,
    keep_vanished,
    settle_vanished,
    vanished_claims,
)

HEAD = "Claim No,Patient,DOS,Payer,Billed,Balance"
RIVERA = 'A1,"Rivera, Ana",01/05/2026,Alder,140.00,140.00'
STONE = 'A2,"Stone, Bea",01/06/2026,Birch,200.00,80.00'


@pytest.fixture
def take(practice: Context, tmp_path: Path) -> Callable[..., None]:
    count = 0

    def take_rows(*rows: str) -> None:
        nonlocal count
        count += 1
        path = tmp_path / f"aging{count}.csv"
        path.write_text("\n".join([HEAD, *rows]) + "\n", encoding="utf-8")
        import_files(practice, ImportFiles(paths=(path,)), NoProgress())

    return take_rows


def gone(practice: Context) -> list[str]:
    return [row.claim_number for row in vanished_claims(practice)]


def balance(practice: Context, number: str) -> tuple[int, int]:
    return practice.database.rows("SELECT balance_cents, is_open FROM claim WHERE claim_number = ?", (number,))[0]


def settle(practice: Context, fate: Fate = Fate.PAID):
    ids = tuple(row.export_claim_id for row in vanished_claims(practice))
    return settle_vanished(practice, SettleVanished(export_claim_ids=ids, fate=fate), NoProgress())


def test_what_disappeared_is_listed_and_left_open(practice, take) -> None:
    take(RIVERA, STONE)
    assert gone(practice) == []
    take(STONE)
    assert gone(practice) == ["A1"]
    assert balance(practice, "A1") == (140_00, 1)


def test_a_person_settles_it_by_a_named_entry(practice, take) -> None:
    take(RIVERA, STONE)
    take(STONE)
    done = settle(practice)
    assert (done.claims, done.cents, done.left) == (1, 140_00, 0)
    assert balance(practice, "A1") == (0, 0)
    assert practice.database.rows("SELECT reason, amount_cents FROM ledger_entry WHERE kind = 'EXPORT_CLOSED'") == [
        ("paid in the PM system", -140_00)
    ]
    assert gone(practice) == []
    assert check_practice(practice, NoProgress()).is_sound


def test_a_settled_claim_that_comes_back_is_open_again(practice, take) -> None:
    take(RIVERA, STONE)
    take(STONE)
    settle(practice, Fate.WRITTEN_OFF)
    take(STONE)
    assert balance(practice, "A1") == (0, 0)
    take(RIVERA, STONE)
    assert balance(practice, "A1") == (140_00, 1)
    assert check_practice(practice, NoProgress()).is_sound


def test_one_that_is_kept_is_not_asked_about_again(practice, take) -> None:
    take(RIVERA, STONE)
    take(STONE)
    ids = tuple(row.export_claim_id for row in vanished_claims(practice))
    keep_vanished(practice, KeepVanished(export_claim_ids=ids))
    assert gone(practice) == []
    assert balance(practice, "A1") == (140_00, 1)
    take(RIVERA, STONE)
    take(STONE)
    assert gone(practice) == ["A1"]


def test_undoing_the_newer_export_brings_it_back(practice, take) -> None:
    take(RIVERA, STONE)
    take(STONE)
    undo_import(practice, UndoImport(batch_id=BatchId(2)), NoProgress())
    assert gone(practice) == []


def test_an_import_under_a_settlement_is_not_undone(practice, take) -> None:
    take(RIVERA, STONE)
    take(STONE)
    settle(practice)
    with pytest.raises(ImportInUseError):
        undo_import(practice, UndoImport(batch_id=BatchId(1)), NoProgress())
