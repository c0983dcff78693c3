"""What stops a caller before dialling, and what only warns (ar-calling 2.1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from arcaller_desktop.domain.call_gate import GateFacts, GateFix, GateLevel, call_gate, is_blocked

TODAY = date(2026, 3, 12)
READY = GateFacts(
    tax_id="123456789",
    npi="1234567893",
    callback="9375550100",
    patient="Rivera, Ana",
    birth_date=date(1980, 2, 29),
    member_id="W123",
    service_from=date(2026, 1, 15),
    charge_cents=20000,
    payer_phone="8005550100",
    phone_path="1, 3",
    is_open=True,
    opening="Open until 20:00 EST",
)


def test_a_claim_with_everything_at_hand_is_ready() -> None:
    assert call_gate(READY, TODAY) == ()


@pytest.mark.parametrize(
    ("missing", "fix"),
    [
        ({"tax_id": ""}, GateFix.PRACTICE),
        ({"npi": ""}, GateFix.PRACTICE),
        ({"callback": ""}, GateFix.PRACTICE),
        ({"member_id": ""}, GateFix.PATIENT),
        ({"patient": ""}, GateFix.PATIENT),
        ({"birth_date": None}, GateFix.PATIENT),
        ({"service_from": None}, GateFix.CLAIM),
        ({"charge_cents": 0}, GateFix.CLAIM),
    ],
)
def test_what_the_payer_verifies_us_by_blocks(missing: dict[str, object], fix: GateFix) -> None:
    found = call_gate(replace(READY, **missing), TODAY)
    assert [(item.level, item.fix) for item in found] == [(GateLevel.BLOCK, fix)]
    assert is_blocked(found)


@pytest.mark.parametrize(
    ("gap", "words"),
    [
        ({"is_open": False, "opening": "Closed, opens Mon 08:00 EST"}, "Closed, opens Mon"),
        ({"touched_today": True}, "already worked today"),
        ({"next_touch_on": date(2026, 3, 20)}, "set for 03/20/2026"),
        ({"payer_phone": ""}, "phone number is not on its card"),
        ({"phone_path": ""}, "What to press"),
        ({"is_open": None}, "hours are not on its card"),
        ({"verified_on": date(2025, 3, 1)}, "last checked on 03/01/2025"),
        ({"scenario": "S18"}, "No acceptance report"),
        ({"scenario": "S13"}, "contract allows is not known"),
        ({"scenario": "S17", "is_secondary": True}, "first payer's remittance"),
        ({"scenario": "S34"}, "payer's claim number is not known"),
        ({"is_medicare": True}, "PTAN"),
    ],
)
def test_what_costs_time_on_the_line_only_warns(gap: dict[str, object], words: str) -> None:
    found = call_gate(replace(READY, **gap), TODAY)
    assert len(found) == 1
    assert found[0].level is GateLevel.WARN
    assert words in found[0].text
    assert not is_blocked(found)


def test_a_step_that_is_due_or_past_does_not_warn() -> None:
    assert call_gate(replace(READY, next_touch_on=TODAY), TODAY) == ()
