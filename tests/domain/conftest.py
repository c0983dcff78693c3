"""The shipped rule tables, parsed once."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from arcaller_desktop.base.paths import resource
from arcaller_desktop.domain.deadlines import DeadlineRules, parse_deadlines
from arcaller_desktop.domain.denials import ReasonTable, RemarkTable, parse_reason_codes, parse_remark_codes
from arcaller_desktop.domain.dispositions import DispositionTable, parse_dispositions
from arcaller_desktop.domain.priority import PriorityPolicy, parse_priority
from arcaller_desktop.domain.work_items import WorkTables

sys.path.insert(0, str(Path(__file__).parent))  # the walks are a plain module beside the tests


def rules_text(name: str) -> str:
    return resource("rules", name).read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def reasons() -> ReasonTable:
    return parse_reason_codes(rules_text("reason_codes.csv"))


@pytest.fixture(scope="session")
def remarks() -> RemarkTable:
    return parse_remark_codes(rules_text("remark_codes.csv"))


@pytest.fixture(scope="session")
def dispositions(reasons: ReasonTable) -> DispositionTable:
    return parse_dispositions(rules_text("dispositions.csv"), reasons)


@pytest.fixture(scope="session")
def deadline_rules() -> DeadlineRules:
    return parse_deadlines(rules_text("deadlines.csv"))


@pytest.fixture(scope="session")
def priority_policy() -> PriorityPolicy:
    return parse_priority(rules_text("priority.csv"))


@pytest.fixture(scope="session")
def work_tables(
    dispositions: DispositionTable, deadline_rules: DeadlineRules, priority_policy: PriorityPolicy
) -> WorkTables:
    return WorkTables(dispositions=dispositions, deadlines=deadline_rules, priority=priority_policy)
