"""A call summary reads like the record of one call, whatever its length."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from pdf_pages import fonts, text, texts
from statement_samples import PRACTICE

from arcaller_desktop.documents.call_summary import render_call_summary
from arcaller_desktop.domain.call_summaries import AskedAnswered, CallAddendum, CalledClaim, CallSummaryContent
from arcaller_desktop.domain.snapshots import from_snapshot, to_snapshot

CENTRAL, EASTERN = timezone(timedelta(hours=-6)), timezone(timedelta(hours=-5))
STARTED = datetime(2026, 11, 21, 12, 5, tzinfo=CENTRAL)

CLAIM = CalledClaim(
    claim_number="LFM-20260811-07",
    payer_claim_number="2026039911",
    patient_name="Łukasz Nguyễn",
    member_id="W123456789",
    birth_date=date(1984, 2, 29),
    service_from=date(2026, 8, 11),
    service_to=date(2026, 8, 12),
    charge_cents=115000,
    balance_cents=90000,
    asked=(
        AskedAnswered(question="Do you see a claim for this date of service?", answer="Yes, received Aug 14, 2026"),
        AskedAnswered(question="What is the exact reason?", answer="Authorization missing on the claim"),
    ),
    outcome="Denied: no authorization",
    action="Reprocessing agreed on the call",
    next_action="Check that it paid",
    next_date=date(2026, 12, 14),
    owner="Priya M.",
    note="First paragraph.\nSecond paragraph.",
)
CALL = CallSummaryContent(
    practice=PRACTICE,
    call_number="2026-00318",
    caller="Priya M.",
    started_at=STARTED,
    ended_at=STARTED + timedelta(minutes=23, seconds=41),
    zone="CT",
    payer_started_at=STARTED.astimezone(EASTERN),
    payer_zone="ET",
    hold_seconds=552,
    payer="Metro HMO",
    numbers_dialled=("800-555-0100", "800-555-0101"),
    phone_path="1 provider, 3 claims",
    rep_name="Luis",
    rep_id="771",
    reference="C-20931",
    claims=(CLAIM,),
    printed_on=date(2026, 11, 22),
)


def test_one_call_says_who_when_what_and_next() -> None:
    (page,) = texts(render_call_summary(CALL))
    for words in (
        "Call summary 2026-00318",
        "Metro HMO · Nov 21, 2026",
        "Spoke with",
        "Luis (ID 771)",
        "C-20931",
        "12:05 pm CT (1:05 pm ET at the payer)",
        "12:28 pm CT after 23 min 41 s",
        "9 min 12 s",
        "800-555-0100, 800-555-0101",
        "Claim LFM-20260811-07",
        "Łukasz Nguyễn",
        "W123456789",
        "Feb 29, 1984",
        "Aug 11, 2026 to Aug 12, 2026",
        "$1,150.00",
        "Do you see a claim for this date of service? Yes, received Aug 14, 2026",
        "Outcome Denied: no authorization",
        "Next step Check that it paid by Dec 14, 2026",
        "Owner Priya M.",
        "First paragraph. Second paragraph.",
        "Signature: Priya M.",
        "Printed Nov 22, 2026",
        "Page 1 of 1",
    ):
        assert words in page, words


def test_without_a_reference_the_name_and_date_stand_for_it() -> None:
    assert "None given: Luis, Nov 21, 2026" in text(render_call_summary(replace(CALL, reference="")))
    bare = replace(CALL, reference="", rep_name="", rep_id="", no_reference_reason="automated line")
    assert "None given (automated line)" in text(render_call_summary(bare))


def test_a_closed_claim_says_why_instead_of_a_next_step() -> None:
    closed = replace(CLAIM, next_action="", next_date=None, owner="", close_reason="Paid in full")
    page = text(render_call_summary(replace(CALL, claims=(closed,))))
    assert "Closed because Paid in full" in page
    assert "Next step" not in page


def test_midnight_and_noon_are_told_apart() -> None:
    midnight = STARTED.replace(hour=0, minute=0)
    page = text(render_call_summary(replace(CALL, started_at=midnight, payer_started_at=None)))
    assert "12:00 am CT" in page


def test_many_claims_and_a_long_note_run_over_pages_that_say_what_they_continue() -> None:
    long = replace(CLAIM, note="The representative read the whole policy aloud. " * 120)
    pages = texts(render_call_summary(replace(CALL, claims=(long, CLAIM, CLAIM), demo=True)))
    assert len(pages) > 2
    assert "Claim LFM-20260811-07, continued" in pages[1]
    assert all("DEMO" in page for page in pages)
    assert [f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, 1)] == [True] * len(pages)
    assert " ".join(pages).count("aloud.") == 120


def test_addenda_follow_the_call() -> None:
    addendum = CallAddendum(added_at=STARTED + timedelta(days=1), author="Sam S.", text="The reference is C-20931-B.")
    page = text(render_call_summary(replace(CALL, addenda=(addendum,))))
    assert "Added Nov 22, 2026 by Sam S. The reference is C-20931-B." in page


def test_same_bytes_again_and_from_its_snapshot() -> None:
    again = from_snapshot(CallSummaryContent, json.loads(json.dumps(to_snapshot(CALL))))
    assert again == CALL
    assert render_call_summary(again) == render_call_summary(CALL)


def test_all_fonts_are_embedded() -> None:
    assert all(fonts(render_call_summary(CALL)).values())
