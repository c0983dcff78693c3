from __future__ import annotations

import pytest

from arcaller_desktop.domain.denials import ReasonClass, RemarkFlag, RemarkTable
from arcaller_desktop.domain.dispositions import (
    Disposition,
    DispositionTable,
    Group,
    disposition,
    is_denial,
    parse_dispositions,
    ruling,
)

from .conftest import rules_text


def test_every_pair_has_a_disposition_with_a_reason(dispositions: DispositionTable):
    assert len(dispositions.rules) == len(Group) * len(ReasonClass)
    assert all(rule.why for rule in dispositions.rules.values())


def test_only_a_contractual_cut_under_co_is_written_off(dispositions: DispositionTable):
    writes_off = [pair for pair, rule in dispositions.rules.items() if rule.disposition is Disposition.WRITE_OFF]
    assert writes_off == [(Group.CO, ReasonClass.CONTRACT)]


def test_only_pr_is_ever_moved_to_the_patient(dispositions: DispositionTable):
    moves = {pair[0] for pair, rule in dispositions.rules.items() if rule.disposition is Disposition.TRANSFER}
    assert moves == {Group.PR}


def test_nothing_is_dropped_but_what_another_entry_says(dispositions: DispositionTable):
    silent = {pair for pair, rule in dispositions.rules.items() if rule.disposition is Disposition.NONE}
    assert silent == {
        (Group.OA, ReasonClass.COORD_INFO),
        (Group.CO, ReasonClass.COORD_INFO),
        (Group.OA, ReasonClass.INFO),
    }


@pytest.mark.parametrize(
    ("group", "code", "expected"),
    [
        ("CO", "45", Disposition.WRITE_OFF),
        ("CO", "253", Disposition.WRITE_OFF),  # sequestration
        ("CO", "94", Disposition.WRITE_OFF),  # negative as a rule
        ("CO", "59", Disposition.WRITE_OFF),  # multiple procedures
        ("PI", "45", Disposition.REVIEW),
        ("OA", "45", Disposition.REVIEW),
        ("PR", "45", Disposition.REVIEW),  # balance billing: a person checks whether it is allowed
        ("PR", "1", Disposition.TRANSFER),
        ("PR", "2", Disposition.TRANSFER),
        ("PR", "3", Disposition.TRANSFER),
        ("PR", "96", Disposition.TRANSFER),
        ("PR", "119", Disposition.TRANSFER),
        ("PR", "275", Disposition.TRANSFER),
        ("CO", "1", Disposition.REVIEW),  # a deductible that the patient may not be asked for
        ("CO", "96", Disposition.DENIED),
        ("CO", "97", Disposition.DENIED),
        ("CO", "29", Disposition.DENIED),
        ("CO", "50", Disposition.DENIED),
        ("PR", "50", Disposition.DENIED),  # the patient owes only after a signed notice
        ("CO", "197", Disposition.DENIED),
        ("PI", "197", Disposition.DENIED),
        ("PR", "27", Disposition.DENIED),  # look for other coverage first
        ("CO", "22", Disposition.DENIED),
        ("OA", "18", Disposition.DENIED),
        ("CO", "16", Disposition.REQUEST),
        ("CO", "252", Disposition.REQUEST),
        ("PR", "227", Disposition.REQUEST),
        ("OA", "23", Disposition.NONE),
        ("OA", "133", Disposition.WAIT),
        ("OA", "B11", Disposition.WAIT),
        ("OA", "209", Disposition.NEXT_PAYER),
        ("CO", "303", Disposition.NEXT_PAYER),
        ("OA", "100", Disposition.REVIEW),
        ("CO", "105", Disposition.REVIEW),  # tax withheld is money, not a price cut
        ("CO", "ZZ9", Disposition.REVIEW),
        ("CR", "45", Disposition.REVIEW),
        ("MA", "45", Disposition.REVIEW),
        ("", "45", Disposition.REVIEW),
    ],
)
def test_pairs_of_everyday_remittances(dispositions: DispositionTable, group: str, code: str, expected: Disposition):
    assert disposition(dispositions, group, code) is expected


def test_a_price_cut_of_the_whole_charge_goes_to_a_person(dispositions: DispositionTable):
    assert disposition(dispositions, "CO", "223", takes_whole_charge=True) is Disposition.REVIEW
    assert disposition(dispositions, "CO", "45", takes_whole_charge=True) is Disposition.REVIEW
    assert disposition(dispositions, "CO", "45", takes_whole_charge=False) is Disposition.WRITE_OFF


def test_a_no_bill_remark_keeps_the_deductible_from_the_patient(dispositions: DispositionTable, remarks: RemarkTable):
    qmb = ruling(dispositions, "PR", "1", remark_flags=remarks.flags(["N781"]))
    assert qmb.disposition is Disposition.NEXT_PAYER
    assert "patient" in qmb.why
    pr_only = ruling(dispositions, "PR", "1", remark_flags={RemarkFlag.PR_ONLY})
    assert pr_only.disposition is Disposition.TRANSFER


def test_co_does_not_make_a_denial_and_pr_does_not_unmake_one(dispositions: DispositionTable):
    assert not is_denial(dispositions, "45")
    assert not is_denial(dispositions, "1")
    assert ruling(dispositions, "PR", "96").is_denial


def test_what_stays_with_the_payer_opens_a_case():
    assert {d for d in Disposition if d.opens_case} == {
        Disposition.DENIED,
        Disposition.REQUEST,
        Disposition.REVIEW,
        Disposition.WAIT,
    }


def test_a_table_with_a_hole_is_refused(dispositions: DispositionTable):
    lines = rules_text("dispositions.csv").splitlines()
    with pytest.raises(ValueError, match="no rule"):
        parse_dispositions("\n".join(lines[:-1]), dispositions.reasons)
    with pytest.raises(ValueError, match="twice"):
        parse_dispositions("\n".join([*lines, lines[1]]), dispositions.reasons)


def test_a_table_that_writes_off_a_denial_is_refused(dispositions: DispositionTable):
    text = rules_text("dispositions.csv").replace("CO,DENIAL_REC,DENIED", "CO,DENIAL_REC,WRITE_OFF")
    with pytest.raises(ValueError, match="must not write off"):
        parse_dispositions(text, dispositions.reasons)
