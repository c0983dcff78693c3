"""A payer's limits in words: the card's own first, the class's rule with its source, assumptions named."""

from __future__ import annotations

import pytest

from arcaller_desktop.base.paths import resource
from arcaller_desktop.domain.deadlines import parse_deadlines
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.payers import PayerCard, PayerClass
from arcaller_desktop.domain.policy import payer_limits

RULES = parse_deadlines(resource("rules", "deadlines.csv").read_text("utf-8"))


def limits(payer_class: PayerClass, **card) -> dict[str, str]:
    return dict(payer_limits(PayerCard(payer_id=PayerId(1), name="X", payer_class=payer_class, **card), RULES))


def test_a_rule_with_its_source():
    assert limits(PayerClass.MEDICARE)["Filing"] == "1 year from service, 42 CFR 424.44(a)"


def test_the_card_comes_first():
    found = limits(PayerClass.MEDICARE, appeal_days=90, filing_days=1)
    assert found["Appeal"] == "90 days from the remittance, payer card"
    assert found["Filing"] == "1 day from service, payer card"
    assert found["Second appeal"] == "180 days from the decision, 42 CFR 405.962"


def test_what_is_only_assumed_says_so():
    assert limits(PayerClass.UNKNOWN)["Filing"] == "90 days from service, assumed"


def test_the_federal_plan_counts_by_the_year():
    assert limits(PayerClass.FEHB)["Filing"].startswith("end of the year after, counted from service, ")


def test_a_self_payer_has_none():
    assert limits(PayerClass.SELF_PAY) == {}


@pytest.mark.parametrize("payer_class", [found for found in PayerClass if found is not PayerClass.SELF_PAY])
def test_every_other_class_has_all_four(payer_class):
    assert list(limits(payer_class)) == ["Filing", "Corrected claim", "Appeal", "Second appeal"]
