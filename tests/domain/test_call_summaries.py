"""A call's record is complete only with an outcome and a next step, or a reason to close."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from arcaller_desktop.domain.call_summaries import CalledClaim, CallSummaryContent, call_summary_problems
from arcaller_desktop.domain.letterheads import Letterhead

CLAIM = CalledClaim(
    claim_number="A1",
    patient_name="Ana López",
    charge_cents=10000,
    balance_cents=10000,
    outcome="In process",
    next_action="Call again",
    next_date=date(2026, 4, 1),
    owner="Priya",
)
STARTED = datetime(2026, 3, 12, 15, 0, tzinfo=UTC)
CALL = CallSummaryContent(
    practice=Letterhead(name="Lakeside"),
    call_number="1",
    caller="Priya",
    started_at=STARTED,
    ended_at=STARTED + timedelta(minutes=5),
    payer="Metro HMO",
    rep_name="Luis",
    claims=(CLAIM,),
    printed_on=date(2026, 3, 12),
)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"ended_at": STARTED - timedelta(seconds=1)}, ["CALL_TIMES"]),
        ({"rep_name": ""}, ["CALL_NO_REFERENCE"]),
        ({"rep_name": "", "reference": "C-1"}, []),
        ({"claims": (replace(CLAIM, outcome=""),)}, ["CALL_OPEN_LOOP"]),
        ({"claims": (replace(CLAIM, owner=""),)}, ["CALL_OPEN_LOOP"]),
        ({"claims": (replace(CLAIM, next_date=None, close_reason="Paid in full"),)}, []),
    ],
)
def test_what_is_missing_is_named(changes: dict[str, object], expected: list[str]) -> None:
    content = replace(CALL, **changes)  # type: ignore[arg-type]
    assert [problem.code for problem in call_summary_problems(content)] == expected
