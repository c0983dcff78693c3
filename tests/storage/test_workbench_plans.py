"""The workbench's lists read from indexes however long the years get; the plans are pinned."""

from __future__ import annotations

import secrets
from datetime import date

import pytest

from arcaller_desktop.base.keys import PracticeKeys
from arcaller_desktop.domain.waiting import WaitingView
from arcaller_desktop.storage import batches, payer_payments, waiting
from arcaller_desktop.storage.database import open_database
from arcaller_desktop.storage.schema import bring_up_to_date

TODAY = date(2026, 3, 12)


class Explained:
    """A connection that answers with the plans of what it is asked."""

    def __init__(self, database):
        self._database = database
        self.plans: list[str] = []

    def _note(self, sql, parameters):
        self.plans.extend(step[3] for step in self._database.rows(f"EXPLAIN QUERY PLAN {sql}", parameters))

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
    """Tables walked whole, covering indexes, JSON lists and the union of what waits left out."""
    return [
        plan
        for plan in explained.plans
        if plan.startswith("SCAN") and "COVERING" not in plan and "json_each" not in plan and "subquery" not in plan
    ]


def test_batches_come_in_the_order_of_their_numbers(explained):
    batches.batch_order(explained, batches.BatchFilter())
    assert not [plan for plan in explained.plans if "TEMP B-TREE" in plan]


def test_rows_of_batches_and_files_search(explained):
    batches.batch_rows(explained, [1, 2])
    batches.problems_of_file(explained, 1)
    batches.payments_of_file(explained, 1)
    batches.problem_claims(explained, ["A1"])
    batches.sources_of_claim(explained, 1)
    assert [plan for plan in scans(explained) if "(subquery" not in plan] == []


def test_payments_are_read_in_order_from_their_index(explained):
    payer_payments.payment_order(explained, payer_payments.PaymentFilter())
    assert [plan for plan in explained.plans if plan.startswith("SCAN p")] == ["SCAN p USING INDEX ix_payment_paid"]
    assert not [plan for plan in explained.plans if "TEMP B-TREE" in plan]


@pytest.mark.parametrize("state", ["held", "suppressed"])
def test_the_few_payments_that_wait_have_an_index(explained, state):
    waiting.waiting_order(
        explained,
        waiting.WaitingFilter(view=WaitingView.ASIDE if state == "suppressed" else WaitingView.PAYMENTS),
        today=TODAY,
    )
    assert any(f"ix_payment_{state}" in plan for plan in explained.plans)


def test_a_payments_detail_searches(explained):
    payer_payments.payment_rows(explained, [1])
    payer_payments.paid_claims(explained, 1, limit=10)
    payer_payments.outside_claims(explained, 1)
    payer_payments.payment_place(explained, 1)
    assert scans(explained) == []


@pytest.mark.parametrize("view", WaitingView)
def test_what_waits_never_walks_all_claims_or_answers(explained, view):
    waiting.waiting_order(explained, waiting.WaitingFilter(view=view), today=TODAY)
    waiting.answers_without_claim(explained)
    waiting.waiting_rows(explained, [0, 1, 2])
    waiting.claim_facts(explained, [1])
    walked = [plan for plan in scans(explained) if not plan.startswith("SCAN h")]
    assert [plan for plan in walked if "ix_claim_provisional" not in plan] == []
    assert not any(plan.startswith("SCAN rc") for plan in explained.plans)


def test_marks_are_found_by_their_subject(explained):
    waiting.waiting_order(explained, waiting.WaitingFilter(), today=TODAY)
    marks = {plan for plan in explained.plans if " m " in plan}
    assert all("ix_waiting_mark" in plan for plan in marks)
    assert marks
