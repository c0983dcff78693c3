"""Every public sample file through the whole import: nothing crashes, and what is posted ties out to the file."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.services.check import check_practice
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.intake import FileAccount, ImportFiles, import_files

SUPPORTED = {"835", "837P", "837I", "277CA"}


def sample_files(corpus: Path) -> list[Path]:
    return sorted(path for path in corpus.rglob("*") if path.is_file() and path.name != "MANIFEST.tsv")


def take(practice: Context, path: Path) -> FileAccount:
    return import_files(practice, ImportFiles(paths=(path,)), NoProgress()).files[0]


def test_every_sample_is_taken_in_or_says_why_not(practice: Context, corpus: Path) -> None:
    kinds: dict[str, int] = {}
    for path in sample_files(corpus):
        account = take(practice, path)
        kinds[account.kind] = kinds.get(account.kind, 0) + 1
        taken = account.posted + account.held + account.unmatched
        assert taken or account.duplicate or account.problems, path.name
        assert account.balanced or account.held, path.name
        assert all(problem.message and problem.remedy for problem in account.problems), path.name
    assert kinds["835"] >= 15
    assert kinds["837P"] >= 50
    assert check_practice(practice, NoProgress()).findings == ()


def test_a_second_import_of_all_samples_posts_nothing(practice: Context, corpus: Path) -> None:
    for path in sample_files(corpus):
        take(practice, path)
    before = practice.database.rows("SELECT count(*), sum(amount_cents) FROM ledger_entry")
    parts = "SELECT id, payer1_cents, payer2_cents, payer3_cents, patient_cents FROM claim ORDER BY id"
    balances = practice.database.rows(parts)
    for path in sample_files(corpus):
        account = take(practice, path)
        if account.kind in SUPPORTED - {"277CA"}:
            assert account.posted == 0, path.name
    assert practice.database.rows("SELECT count(*), sum(amount_cents) FROM ledger_entry") == before
    assert practice.database.rows(parts) == balances


def test_a_dry_run_says_what_the_import_then_does(practice: Context, corpus: Path) -> None:
    for path in sample_files(corpus)[::7]:
        dry = import_files(practice, ImportFiles(paths=(path,), dry_run=True), NoProgress()).files[0]
        assert dataclasses.asdict(dry) == dataclasses.asdict(take(practice, path)), path.name
