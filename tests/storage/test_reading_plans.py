"""Reads that run often, or over everything, walk an index; the plans are pinned."""

from __future__ import annotations

import secrets
from datetime import UTC, date, datetime

import pytest

from arcaller_desktop.base.keys import PracticeKeys
from arcaller_desktop.domain.aging import Basis
from arcaller_desktop.storage import aging, days, patients, payers, policy
from arcaller_desktop.storage.database import open_database
from arcaller_desktop.storage.schema import bring_up_to_date

TODAY = date(2026, 3, 12)


class Explained:
    """A connection that answers with the plans of what it is asked."""

    def __init__(self, database):
        self._database = database
        self.plans: list[str] = []

    def _note(self, sql, parameters):
        steps = self._database.rows(f"EXPLAIN QUERY PLAN {sql}", parameters)
        self.plans.extend(step[3] for step in steps)

    def execute(self, sql, parameters=()):
        self._note(sql, parameters)
        return self._database.execute(sql, parameters)

    def rows(self, sql, parameters=()):
        self._note(sql, parameters)
        return self._database.rows(sql, parameters)

    def value(self, sql, parameters=()):
        self._note(sql, parameters)
        return self._database.value(sql, parameters)


@pytest.fixture
def explained(tmp_path):
    keys = PracticeKeys(database=secrets.token_bytes(32), audit=bytes(32), backup=bytes(32))
    database = open_database(tmp_path / "plans.arcdb", keys)
    bring_up_to_date(database, back_up=lambda: None)
    yield Explained(database)
    database.close()


def scans(explained):
    """Tables walked whole; covering indexes and lists of parameters left out."""
    return [
        plan
        for plan in explained.plans
        if plan.startswith("SCAN") and "COVERING" not in plan and "json_each" not in plan
    ]


@pytest.mark.parametrize("basis", Basis)
def test_aging_is_one_walk_over_its_index(explained, basis):
    aging.aging_sums(explained, basis, TODAY)
    assert [plan for plan in explained.plans if "claim" in plan] == ["SCAN claim USING COVERING INDEX ix_open_aging"]


def test_the_status_bar_searches(explained):
    days.day_figures(explained, 1, TODAY)
    days.claims_due(explained, TODAY)
    assert scans(explained) == []
    assert any("ix_touch_user_day" in plan for plan in explained.plans)
    assert any("ix_open_due" in plan for plan in explained.plans)


def test_money_of_the_day_starts_at_the_batches(explained):
    moment = datetime(2026, 3, 12, tzinfo=UTC)
    days.posted_on_touched_claims(explained, moment, moment)
    assert "SCAN t" not in explained.plans
    assert not any(plan.startswith("SCAN rc") for plan in explained.plans)


def test_a_claims_policy_searches(explained):
    policy.claim_situation(explained, 1)
    policy.current_notes(explained, 1)
    policy.versions(explained, 1)
    assert scans(explained) == []


def test_a_patients_file_searches(explained):
    patients.find_patient(explained, 1)
    patients.patients_of_guarantor(explained, 1)
    patients.claims_of_patient(explained, 1)
    assert scans(explained) == []


def test_a_payers_open_claims_search(explained):
    payers.open_claims_of_payer(explained, 1)
    assert scans(explained) == []
