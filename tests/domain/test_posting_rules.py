"""Which claims a payer's rule holds."""

from __future__ import annotations

import pytest

from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.posting_rules import DEFAULT_CODES, PostingMode, PostingRule, codes_of, rule_lacks
from arcaller_desktop.domain.remittances import Adjustment, RemittanceClaim, RemittanceLine

PAYER = PayerId(7)


def remitted(*codes: str, status: str = "1", at_claim: str = "") -> RemittanceClaim:
    def adjustments(*reasons: str) -> tuple[Adjustment, ...]:
        return tuple(Adjustment(group="CO", reason=reason, amount_cents=10_00) for reason in reasons if reason)

    line = RemittanceLine(procedure="99213", charge_cents=100_00, paid_cents=0, adjustments=adjustments(*codes))
    return RemittanceClaim(
        claim_number="A1", status=status, charge_cents=100_00, paid_cents=0, lines=(line,),
        adjustments=adjustments(at_claim),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("said", "held"),
    [
        (remitted("45", "2"), ()),
        (remitted("16", "45"), ("16",)),
        (remitted("45", at_claim="B7"), ("B7",)),
        (remitted("16", "50", "16"), ("16", "50")),
        (remitted("16", status="22"), ()),
        (remitted("16", status="25"), ()),
    ],
)
def test_listed_codes_hold_a_claim_wherever_they_stand(said, held):
    assert PostingRule(payer_id=PAYER, mode=PostingMode.HOLD_LISTED).held_codes(said) == held


@pytest.mark.parametrize("mode", [PostingMode.CLEAR, PostingMode.REVIEW_ALL])
def test_other_modes_hold_no_single_claim(mode):
    assert PostingRule(payer_id=PAYER, mode=mode).held_codes(remitted("16")) == ()


def test_the_list_starts_with_the_codes_that_are_so_often_wrong():
    assert DEFAULT_CODES == ("16", "50", "97", "226", "242", "250", "251", "252", "B7")


def test_codes_are_read_as_people_write_them():
    assert codes_of(" 16, 50;b7\n16 ") == ("16", "50", "B7")
    assert codes_of("") == ()


def test_what_keeps_a_rule_from_being_saved():
    def lacks(mode, *codes):
        return [field for field, _ in rule_lacks(PostingRule(payer_id=PAYER, mode=mode, codes=codes))]

    assert lacks(PostingMode.HOLD_LISTED, "16", "B7", "P12") == []
    assert lacks(PostingMode.HOLD_LISTED) == ["codes"]
    assert lacks(PostingMode.CLEAR) == []
    assert lacks(PostingMode.CLEAR, "SIXTEEN") == ["codes"]
