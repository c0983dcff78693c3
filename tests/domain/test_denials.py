from __future__ import annotations

import csv
import importlib.util
import runpy
from difflib import SequenceMatcher
from io import StringIO
from pathlib import Path

import pytest

from arcaller_desktop.base.paths import resource
from arcaller_desktop.domain.denials import (
    DENIAL_CLASSES,
    INITIAL_DENIAL_CLASSES,
    ReasonClass,
    ReasonTable,
    RemarkFlag,
    RemarkTable,
    parse_reason_codes,
    parse_remark_codes,
)

SCENARIOS = {f"S{number:02d}" for number in range(1, 41)}
OWNERS = {"L1", "L2", "COD", "CRED", "FD", "PAT", "PROV", "POST", "EDI", "MGR"}


def test_every_shipped_reason_is_complete(reasons: ReasonTable):
    assert len(reasons.codes) == 361
    for code in reasons.codes.values():
        assert code.scenario in SCENARIOS, code
        assert set(code.owner.split(">")) <= OWNERS, code
        assert code.source
        assert code.reason_class is not ReasonClass.UNKNOWN


def test_every_class_has_words():
    assert all(reason_class.label for reason_class in ReasonClass)


@pytest.mark.parametrize(
    ("code", "reason_class"),
    [
        ("1", ReasonClass.PATIENT),
        ("2", ReasonClass.PATIENT),
        ("3", ReasonClass.PATIENT),
        ("45", ReasonClass.CONTRACT),
        ("59", ReasonClass.CONTRACT),
        ("94", ReasonClass.CONTRACT),
        ("253", ReasonClass.CONTRACT),
        ("23", ReasonClass.COORD_INFO),
        ("97", ReasonClass.BUNDLE),
        ("197", ReasonClass.DENIAL_REC),
        ("252", ReasonClass.INFO_REQ),
        # corrected in a second reading of the table
        ("274", ReasonClass.NONCOV),
        ("B22", ReasonClass.DENIAL_REC),
        ("89", ReasonClass.BUNDLE),
        ("134", ReasonClass.BUNDLE),
        ("114", ReasonClass.DENIAL_REC),
        ("115", ReasonClass.DENIAL_REC),
        ("102", ReasonClass.PENDING),
        ("219", ReasonClass.DENIAL_REC),
        ("P6", ReasonClass.DENIAL_REC),
        ("18", ReasonClass.DUPLICATE),
        ("256", ReasonClass.NONCOV),
    ],
)
def test_classes_that_decide_money(reasons: ReasonTable, code: str, reason_class: ReasonClass):
    assert reasons.find(code).reason_class is reason_class


@pytest.mark.parametrize("code", ["1", "2", "3", "45", "253", "94", "23", "133"])
def test_deductibles_price_cuts_and_pending_lines_are_no_denials(reasons: ReasonTable, code: str):
    assert not reasons.find(code).is_denial


@pytest.mark.parametrize("code", ["16", "29", "50", "97", "197", "22", "27", "96", "119", "18"])
def test_refusals_are_denials(reasons: ReasonTable, code: str):
    assert reasons.find(code).is_denial


def test_a_duplicate_is_a_denial_to_work_but_no_initial_denial():
    assert ReasonClass.DUPLICATE in DENIAL_CLASSES - INITIAL_DENIAL_CLASSES


def test_an_unknown_code_comes_back_raw_for_a_person(reasons: ReasonTable):
    found = reasons.find("ZZ9")
    assert found.code == "ZZ9"
    assert found.reason_class is ReasonClass.UNKNOWN
    assert "ZZ9" in found.label
    assert found.next_action
    assert not found.is_denial


def test_codes_are_found_whatever_the_case(reasons: ReasonTable):
    assert reasons.find(" b7 ").code == "B7"


def test_a_code_that_stands_twice_is_refused():
    header = "code,status,class,label,next_action,owner,scenario,usual_groups_hint,source\n"
    row = "1,current,PATIENT,Deductible,Bill,POST,S12,PR,ours\n"
    with pytest.raises(ValueError, match="twice"):
        parse_reason_codes(header + row + row)


def test_every_shipped_remark_is_complete(remarks: RemarkTable):
    assert len(remarks.codes) == 519
    assert all(remark.label and remark.next_action and remark.source for remark in remarks.codes.values())


@pytest.mark.parametrize("code", ["MA13", "N174", "N830", "N878", "N879", "MA125"])
def test_codes_that_forbid_only_amounts_outside_pr_do_not_block_a_deductible(remarks: RemarkTable, code: str):
    assert RemarkFlag.PR_ONLY in remarks.find(code).flags
    assert RemarkFlag.NO_BILL_PT not in remarks.find(code).flags


@pytest.mark.parametrize("code", ["N781", "N782", "N783"])
def test_qualified_medicare_beneficiaries_are_never_billed(remarks: RemarkTable, code: str):
    assert RemarkFlag.NO_BILL_PT in remarks.find(code).flags


@pytest.mark.parametrize(("code", "kind"), [("N191", "COB"), ("MA130", "MISSING")])
def test_kinds_of_remarks(remarks: RemarkTable, code: str, kind: str):
    assert remarks.find(code).kind == kind


def test_flags_of_several_remarks_add_up(remarks: RemarkTable):
    flags = remarks.flags(["MA130", "N779", "N921", "XX1"])
    assert {RemarkFlag.NEW_CLAIM, RemarkFlag.NO_APPEAL, RemarkFlag.RESUBMIT_LATER} <= flags
    assert RemarkFlag.NO_RESUBMIT not in flags


def test_a_remark_with_a_flag_we_do_not_know_is_refused():
    with pytest.raises(ValueError, match="BILL_TWICE"):
        parse_remark_codes("code,type,flags,label,next_action,source\nM1,INFO,BILL_TWICE,x,y,z\n")


@pytest.mark.parametrize("name", ["reason_codes.csv", "remark_codes.csv"])
def test_labels_are_short_words_of_ours(name: str):
    """X12's own descriptions are sentences; ours are captions. Long ones would be a sign of copying."""
    rows = list(csv.DictReader(StringIO(resource("rules", name).read_text(encoding="utf-8"))))
    assert max(len(row["label"]) for row in rows) <= 110
    assert not [row["code"] for row in rows if row["label"].endswith(".")]


def test_no_label_is_a_published_text(reasons: ReasonTable, remarks: RemarkTable):
    """A module of oxedi that we leave out carries three dozen of X12's own texts: ours must not resemble them."""
    published = _published_texts()
    ours = {**{c.code: c.label for c in reasons.codes.values()}, **{c.code: c.label for c in remarks.codes.values()}}
    shared = published.keys() & ours.keys()
    assert len(shared) > 25
    alike = {
        code: (ours[code], published[code])
        for code in shared
        if SequenceMatcher(None, ours[code].casefold(), published[code].casefold()).ratio() > 0.8
    }
    assert alike == {}


def _published_texts() -> dict[str, str]:
    # Run as a file: importing its package wants numpy.
    package = importlib.util.find_spec("oxedi")
    assert package is not None
    assert package.origin is not None
    names = runpy.run_path(str(Path(package.origin).parent / "edi_835_parser" / "_codes.py"))
    return {**names["ADJUSTMENT_REASONS"], **names["REMARK_CODES"]}
