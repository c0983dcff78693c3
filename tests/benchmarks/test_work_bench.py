"""Weighing one claim: an import asks for it once for every claim it touched. The goal is 30 µs."""

from __future__ import annotations

from datetime import date
from typing import Any

from arcaller_desktop.domain.outcomes import Action, Outcome
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.queue import Adjudication, ClaimFacts, LastTouch, QueueStatus, Submission
from arcaller_desktop.domain.work import work_state
from arcaller_desktop.services.tables import load_tables

TODAY = date(2026, 3, 12)
CLAIM = ClaimFacts(
    payer1_cents=10000,
    service_from=date(2026, 1, 5),
    first_billed_on=date(2026, 1, 8),
    last_billed_on=date(2026, 1, 8),
    accepted_on=date(2026, 1, 9),
    submission=Submission.ACCEPTED,
    adjudication=Adjudication.DENIED,
    adjudicated_on=date(2026, 2, 10),
    denial_code="CO-197",
    payer_class=PayerClass.COMMERCIAL,
    last_touch=LastTouch(
        touched_on=date(2026, 3, 2),
        outcome=Outcome.DENIED_AUTH,
        next_action=Action.WAIT,
        next_action_on=date(2026, 3, 17),
    ),
)


def test_deciding_a_claims_place(benchmark: Any) -> None:
    state = benchmark(work_state, CLAIM, load_tables().dispositions, TODAY)
    assert state.status is QueueStatus.DENIED
