"""Numbered steps from one schema version to the next, kept for ever.

A step is `mNNNN_word.py` with `upgrade(execute)` in plain SQL; it never imports the models, which may have moved on.
Add the step to `MIGRATIONS`; `tests/storage/test_migrations.py` proves that all steps together equal the models.
"""

from __future__ import annotations

from collections.abc import Callable

from arcaller_desktop.storage.migrations import (
    m0001_start,
    m0002_file_contents,
    m0003_work_items,
    m0004_patient_payments,
    m0005_paper,
    m0006_file_receipts,
    m0007_rates,
    m0008_discipline,
    m0009_call_sessions,
    m0010_deposits,
    m0011_payer_details,
    m0012_posting,
    m0013_credits,
    m0014_patient_accounts,
    m0015_table_sources,
    m0016_waiting,
    m0017_forwarded,
    m0018_tasks,
    m0019_watched,
    m0020_second_answers,
    m0021_training,
    m0022_disputes,
    m0023_claim_details,
    m0024_estates,
    m0025_held_claims,
)
from arcaller_desktop.storage.migrations.step import Execute

MIGRATIONS: tuple[Callable[[Execute], None], ...] = (
    m0001_start.upgrade,
    m0002_file_contents.upgrade,
    m0003_work_items.upgrade,
    m0004_patient_payments.upgrade,
    m0005_paper.upgrade,
    m0006_file_receipts.upgrade,
    m0007_rates.upgrade,
    m0008_discipline.upgrade,
    m0009_call_sessions.upgrade,
    m0010_deposits.upgrade,
    m0011_payer_details.upgrade,
    m0012_posting.upgrade,
    m0013_credits.upgrade,
    m0014_patient_accounts.upgrade,
    m0015_table_sources.upgrade,
    m0016_waiting.upgrade,
    m0017_forwarded.upgrade,
    m0018_tasks.upgrade,
    m0019_watched.upgrade,
    m0020_second_answers.upgrade,
    m0021_training.upgrade,
    m0022_disputes.upgrade,
    m0023_claim_details.upgrade,
    m0024_estates.upgrade,
    m0025_held_claims.upgrade,
)
"""Step N (counted from 1) brings a file from `user_version` N - 1 to N."""
