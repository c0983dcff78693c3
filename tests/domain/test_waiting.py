"""A payer's answer beside our claims: what agrees, what does not, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from arcaller_desktop.domain.waiting import ComparedClaim, Comparison, WaitingKind, WaitingView, compare

SAID = ComparedClaim(
    claim_numbers=("A1",),
    payer_claim_numbers=("ICN1",),
    name_key="rivera ana",
    member_ids=("W123", ""),
    service_dates=(date(2026, 1, 5),),
    charge_cents=140_00,
    procedures=("99213", "85025"),
)


def test_the_same_agrees_in_everything() -> None:
    assert compare(SAID, SAID) == Comparison(
        agrees=(
            "our claim number",
            "payer's number",
            "patient's name",
            "member ID",
            "date of service",
            "charge",
            "service 85025, 99213",
        ),
        differs=(),
    )


def test_what_does_not_agree_is_said_with_its_figure() -> None:
    ours = replace(
        SAID,
        claim_numbers=("B7",),
        name_key="stone bea",
        service_dates=(date(2026, 1, 6),),
        charge_cents=150_00,
        procedures=("99213",),
    )
    assert compare(SAID, ours).differs == (
        "our claim number",
        "patient's name",
        "date of service, 1 day apart",
        "charge, $10.00 more with us",
        "service 85025 not on the claim",
    )


def test_what_one_side_does_not_say_counts_neither_way() -> None:
    silent = replace(SAID, payer_claim_numbers=("",), member_ids=(), service_dates=(), procedures=())
    assert compare(silent, SAID) == Comparison(agrees=("our claim number", "patient's name", "charge"), differs=())


def test_every_kind_and_view_has_its_words() -> None:
    assert len({kind.label for kind in WaitingKind}) == len(WaitingKind)
    assert len({view.label for view in WaitingView}) == len(WaitingView)
