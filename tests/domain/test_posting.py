"""What one remittance claim does to the ledger, worked by hand."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.denials import RemarkTable
from arcaller_desktop.domain.dispositions import DispositionTable
from arcaller_desktop.domain.ids import ClaimId, LineId
from arcaller_desktop.domain.ledger import Entry, EntryKind, Parts, Responsibility, parts_of
from arcaller_desktop.domain.line_matches import KnownLine, match_lines
from arcaller_desktop.domain.posting import KnownClaim, PostedEntry, PostingPlan, plan_posting, plan_reversal
from arcaller_desktop.domain.remittances import Adjustment, RemittanceClaim, RemittanceLine

SEEN = date(2026, 1, 5)
ZERO = KnownLine(line_id=LineId(10), number=0)


def line(number: int, procedure: str, charge: int, *, parts: Parts | None = None, **more: object) -> KnownLine:
    return KnownLine(
        line_id=LineId(10 + number),
        number=number,
        procedure=procedure,
        charge_cents=charge,
        service_from=SEEN,
        parts=Parts(charge) if parts is None else parts,
        **more,  # type: ignore[arg-type]
    )


def claim(*lines: KnownLine, ranks: tuple[int, ...] = (1,), **more: object) -> KnownClaim:
    return KnownClaim(
        claim_id=ClaimId(1),
        claim_number="A1",
        ranks=ranks,
        lines=(ZERO, *lines),
        **more,  # type: ignore[arg-type]
    )


def adjusted(*triplets: tuple[str, str, int]) -> tuple[Adjustment, ...]:
    return tuple(Adjustment(group=group, reason=reason, amount_cents=cents) for group, reason, cents in triplets)


def paid_line(
    procedure: str, charge: int, paid: int, *triplets: tuple[str, str, int], remarks: tuple[str, ...] = ()
) -> RemittanceLine:
    return RemittanceLine(
        procedure=procedure,
        charge_cents=charge,
        paid_cents=paid,
        service_from=SEEN,
        adjustments=adjusted(*triplets),
        remarks=remarks,
    )


def remitted(*lines: RemittanceLine, status: str = "1", **more: object) -> RemittanceClaim:
    return RemittanceClaim(
        claim_number="A1",
        status=status,
        charge_cents=sum(item.charge_cents for item in lines),
        paid_cents=sum(item.paid_cents for item in lines),
        lines=lines,
        **more,  # type: ignore[arg-type]
    )


@pytest.fixture
def post(dispositions: DispositionTable, remarks: RemarkTable):
    def plan(known: KnownClaim, said: RemittanceClaim, rank: int = 1) -> PostingPlan:
        return plan_posting(known, said, rank=rank, dispositions=dispositions, remarks=remarks)

    return plan


def left(known: KnownClaim, plan: PostingPlan) -> Parts:
    """Who owes what after the plan."""
    before = [
        Entry(
            line_id=item.line_id,
            kind=EntryKind.CHARGE,
            responsibility=responsibility,
            amount_cents=item.parts.of(responsibility),
        )
        for item in known.lines
        for responsibility in Responsibility
    ]
    return parts_of([*before, *plan.entries])


def test_a_clean_payment_leaves_the_coinsurance_to_the_patient(post) -> None:
    # $100.00 billed, $62.00 allowed: $49.60 paid, $12.40 coinsurance, $38.00 off by contract.
    known = claim(line(1, "99213", 10000))
    plan = post(known, remitted(paid_line("99213", 10000, 4960, ("CO", "45", 3800), ("PR", "2", 1240))))
    assert left(known, plan) == Parts(patient=1240)
    assert [(entry.kind, entry.amount_cents) for entry in plan.entries] == [
        (EntryKind.INSURANCE_PAYMENT, -4960),
        (EntryKind.CONTRACTUAL, -3800),
        (EntryKind.TRANSFER, -1240),
        (EntryKind.TRANSFER, 1240),
    ]
    assert not any(adjustment.opens_denial for adjustment in plan.adjustments)


def test_nothing_paid_for_the_deductible_is_no_denial(post) -> None:
    known = claim(line(1, "99213", 10000))
    plan = post(known, remitted(paid_line("99213", 10000, 0, ("CO", "45", 3800), ("PR", "1", 6200))))
    assert left(known, plan) == Parts(patient=6200)
    assert not any(adjustment.opens_denial for adjustment in plan.adjustments)


def test_a_denied_line_stays_whole_with_the_payer_whatever_its_group(post) -> None:
    known = claim(line(1, "99213", 10000))
    plan = post(known, remitted(paid_line("99213", 10000, 0, ("CO", "45", 3800), ("CO", "197", 6200))))
    assert left(known, plan) == Parts(payer1=10000)
    assert plan.entries == []
    assert [adjustment.opens_denial for adjustment in plan.adjustments] == [False, True]


def test_price_cuts_that_eat_the_charge_together_go_to_a_person(post) -> None:
    # Neither cut is the whole charge, yet nothing is left to pay: a refusal in disguise.
    known = claim(line(1, "99213", 10000))
    plan = post(known, remitted(paid_line("99213", 10000, 0, ("CO", "45", 9800), ("CO", "253", 200))))
    assert left(known, plan) == Parts(payer1=10000)
    assert all(adjustment.opens_denial for adjustment in plan.adjustments)


def test_a_price_cut_beside_a_deductible_is_written_off(post) -> None:
    known = claim(line(1, "99213", 10000))
    plan = post(known, remitted(paid_line("99213", 10000, 0, ("CO", "45", 9800), ("PR", "1", 200))))
    assert left(known, plan) == Parts(patient=200)


def test_a_claim_denied_as_a_whole_keeps_its_price_cuts(post) -> None:
    known = claim(line(1, "99213", 10000), line(2, "85025", 4000))
    said = (paid_line("99213", 10000, 0, ("CO", "45", 3800)), paid_line("85025", 4000, 0))
    plan = post(known, remitted(*said, adjustments=adjusted(("CO", "197", 6200), ("CO", "45", 4000))))
    assert left(known, plan) == Parts(payer1=14000)
    assert [adjustment.opens_denial for adjustment in plan.adjustments] == [False, True, False]


def test_a_price_cut_of_the_whole_claim_goes_to_a_person(post) -> None:
    known = claim(line(1, "99213", 10000), line(2, "85025", 4000))
    said = (paid_line("99213", 10000, 0), paid_line("85025", 4000, 0))
    plan = post(known, remitted(*said, adjustments=adjusted(("CO", "45", 14000))))
    assert left(known, plan) == Parts(payer1=14000)
    assert [adjustment.opens_denial for adjustment in plan.adjustments] == [True]


def test_one_line_paid_and_one_denied(post) -> None:
    known = claim(line(1, "99213", 10000), line(2, "85025", 4000))
    plan = post(
        known,
        remitted(paid_line("99213", 10000, 6200, ("CO", "45", 3800)), paid_line("85025", 4000, 0, ("CO", "97", 4000))),
    )
    assert left(known, plan) == Parts(payer1=4000)
    assert [a.line_id for a in plan.adjustments if a.opens_denial] == [LineId(12)]


def test_patient_share_goes_to_the_secondary_first(post) -> None:
    known = claim(line(1, "99213", 10000), ranks=(1, 2))
    plan = post(known, remitted(paid_line("99213", 10000, 4960, ("CO", "45", 3800), ("PR", "2", 1240))))
    assert left(known, plan) == Parts(payer2=1240)


def test_the_secondary_write_off_is_not_doubled(post) -> None:
    # The secondary repeats the primary's cut (OA-23) and its own contract (CO-45) over the whole charge.
    known = claim(line(1, "99213", 10000, parts=Parts(payer2=1240)), ranks=(1, 2), adjudicated_ranks=frozenset({1}))
    plan = post(
        known, remitted(paid_line("99213", 10000, 1240, ("OA", "23", 4960), ("CO", "45", 3800)), status="2"), rank=2
    )
    assert left(known, plan) == Parts()
    assert [entry.kind for entry in plan.entries] == [EntryKind.INSURANCE_PAYMENT]


def test_what_the_secondary_leaves_goes_to_the_patient_but_no_more_than_was_left(post) -> None:
    known = claim(line(1, "99213", 10000, parts=Parts(payer2=1240)), ranks=(1, 2), adjudicated_ranks=frozenset({1}))
    plan = post(known, remitted(paid_line("99213", 10000, 240, ("PR", "1", 9760)), status="2"), rank=2)
    assert left(known, plan) == Parts(patient=1000)


def test_a_secondary_that_answers_first_ends_in_the_same_place(post) -> None:
    known = claim(line(1, "99213", 10000), ranks=(1, 2))
    second = post(known, remitted(paid_line("99213", 10000, 1240, ("OA", "23", 8760)), status="2"), rank=2)
    assert left(known, second) == Parts(payer1=10000, payer2=-1240)
    first = post(known, remitted(paid_line("99213", 10000, 4960, ("CO", "45", 3800), ("PR", "2", 1240))))
    assert parts_of(second.entries + first.entries).total == -10000


def test_a_patient_who_may_not_be_billed_is_not(post) -> None:
    known = claim(line(1, "99213", 10000), patient_may_be_billed=False)
    plan = post(known, remitted(paid_line("99213", 10000, 6200, ("CO", "45", 2560), ("PR", "2", 1240))))
    assert left(known, plan) == Parts(payer1=1240)
    assert [problem.code for problem in plan.problems] == ["NOBODY_TO_BILL"]


def test_an_unknown_code_is_kept_raw_for_a_person(post) -> None:
    known = claim(line(1, "99213", 10000))
    plan = post(known, remitted(paid_line("99213", 10000, 9000, ("CO", "ZZ9", 1000))))
    assert left(known, plan) == Parts(payer1=1000)
    (adjustment,) = plan.adjustments
    assert adjustment.opens_denial
    assert adjustment.adjustment.reason == "ZZ9"


def test_a_claim_level_adjustment_stands_on_line_zero(post) -> None:
    known = claim(line(1, "99213", 10000), line(2, "85025", 4000))
    plan = post(
        known,
        remitted(
            paid_line("99213", 10000, 9000),
            paid_line("85025", 4000, 3000),
            adjustments=adjusted(("PR", "1", 2000)),
            remarks=("MA01",),
        ),
    )
    assert left(known, plan) == Parts(patient=2000)
    assert {entry.line_id for entry in plan.entries if entry.kind is EntryKind.TRANSFER} == {LineId(10)}


def test_a_claim_without_service_lines_pays_its_only_line(post) -> None:
    known = claim(line(1, "99213", 10000))
    said = RemittanceClaim(
        claim_number="A1",
        status="1",
        charge_cents=10000,
        paid_cents=6200,
        adjustments=adjusted(("CO", "45", 3800)),
    )
    plan = post(known, said)
    assert left(known, plan) == Parts()
    assert {entry.line_id for entry in plan.entries} == {LineId(11)}


def test_a_predetermination_moves_nothing(post) -> None:
    known = claim(line(1, "99213", 10000))
    plan = post(known, remitted(paid_line("99213", 10000, 6200, ("CO", "45", 3800)), status="25"))
    assert plan.entries == []
    assert [problem.code for problem in plan.problems] == ["PREDETERMINATION"]


def test_a_service_we_did_not_bill_stands_on_the_claim_and_says_so(post) -> None:
    known = claim(line(1, "99213", 10000), line(2, "85025", 4000))
    plan = post(known, remitted(paid_line("36415", 500, 500)))
    assert [entry.line_id for entry in plan.entries] == [LineId(10)]
    assert [problem.code for problem in plan.problems] == ["LINE_NOT_ON_CLAIM"]


def test_a_reversal_takes_every_entry_back_once() -> None:
    entries = [
        PostedEntry(entry_id=7, line_id=LineId(11), responsibility=Responsibility.PAYER1, amount_cents=-4960),
        PostedEntry(entry_id=8, line_id=LineId(11), responsibility=Responsibility.PATIENT, amount_cents=1240),
    ]
    said = remitted(paid_line("99213", -10000, -4960), status="22")
    plan = plan_reversal(said, original_paid_cents=4960, entries=entries)
    assert [(entry.reverses, entry.amount_cents) for entry in plan.entries] == [(7, 4960), (8, -1240)]
    assert plan.problems == []
    other = plan_reversal(said, original_paid_cents=5000, entries=entries)
    assert [problem.code for problem in other.problems] == ["REVERSAL_DIFFERS"]


def test_a_reversal_of_a_payment_we_never_had_posts_its_own_figures(post) -> None:
    known = claim(line(1, "99213", 10000))
    plan = post(known, remitted(paid_line("99213", -10000, -6200, ("CO", "45", -3800)), status="22"))
    assert left(known, plan) == Parts(payer1=20000)
    assert not any(adjustment.opens_denial for adjustment in plan.adjustments)


def test_lines_are_told_apart_by_control_number_then_code_then_charge() -> None:
    known = (
        ZERO,
        line(1, "97110", 5000, control_number="L1"),
        line(2, "97110", 5000, control_number="L2"),
        line(3, "97140", 4000, modifiers=("59",)),
    )
    said = [
        RemittanceLine(procedure="97110", charge_cents=5000, paid_cents=0, service_from=SEEN, control_number="L2"),
        RemittanceLine(procedure="97110", charge_cents=5000, paid_cents=0, service_from=SEEN),
        RemittanceLine(procedure="97140", charge_cents=4000, paid_cents=0, service_from=SEEN),
        RemittanceLine(procedure="97140", charge_cents=4000, paid_cents=0, service_from=SEEN),
    ]
    assert [match and match.number for match in match_lines(known, said)] == [2, 1, 3, None]


def test_a_bundled_line_is_found_by_what_was_billed() -> None:
    known = (ZERO, line(1, "80048", 3000), line(2, "84443", 2000))
    said = [
        RemittanceLine(
            procedure="80053",
            submitted_procedure="84443",
            charge_cents=2000,
            paid_cents=0,
            service_from=SEEN,
        )
    ]
    assert [match and match.number for match in match_lines(known, said)] == [2]


groups = st.sampled_from(["CO", "PR", "OA", "PI", "CR", "XX"])
codes = st.sampled_from(["1", "2", "3", "45", "253", "97", "16", "18", "22", "23", "96", "197", "27", "133", "ZZ9"])


@given(
    charge=st.integers(1, 1_000_000),
    paid=st.integers(0, 1_000_000),
    triplets=st.lists(st.tuples(groups, codes, st.integers(1, 100_000)), max_size=8),
    ranks=st.sampled_from([(1,), (1, 2), (1, 2, 3)]),
)
def test_only_contractual_cuts_under_co_and_payments_make_a_balance_smaller(
    dispositions: DispositionTable, remarks: RemarkTable, charge: int, paid: int, triplets, ranks
) -> None:
    known = claim(line(1, "99213", charge), ranks=ranks)
    said = remitted(paid_line("99213", charge, paid, *triplets))
    plan = plan_posting(known, said, rank=1, dispositions=dispositions, remarks=remarks)
    written_off = -sum(entry.amount_cents for entry in plan.entries if entry.kind is EntryKind.CONTRACTUAL)
    assert left(known, plan).total == charge - paid - written_off
    assert written_off <= sum(cents for group, _, cents in triplets if group == "CO")
    moved = [entry.amount_cents for entry in plan.entries if entry.kind is EntryKind.TRANSFER]
    assert sum(moved) == 0
    assert len(plan.adjustments) == len(triplets)
