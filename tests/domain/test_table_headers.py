"""Headings of real systems' exports (ar-calling 8.2) are understood, and what is ambiguous is asked."""

# ruff: noqa: E501  # headings and rows as the systems write them

from __future__ import annotations

import csv

import pytest

from arcaller_desktop.base.paths import resource
from arcaller_desktop.domain.table_headers import (
    SynonymTable,
    content_fit,
    is_heading_row,
    jaro,
    map_headers,
    normalised,
    parse_synonyms,
)
from arcaller_desktop.domain.table_kinds import (
    ProposedMapping,
    TableKind,
    TableMapping,
    fingerprint,
    mapping_of_values,
    mapping_values,
    propose,
)
from arcaller_desktop.domain.table_values import DayOrder


@pytest.fixture(scope="module")
def synonyms() -> SynonymTable:
    return parse_synonyms(resource("rules", "header_synonyms.csv").read_text(encoding="utf-8"))


def proposed(synonyms: SynonymTable, heading: str, *rows: str) -> ProposedMapping:
    heads = next(csv.reader([heading], skipinitialspace=True))
    return propose(map_headers(heads, list(csv.reader(rows, skipinitialspace=True)), synonyms), synonyms)


def keys(found: ProposedMapping) -> dict[str, str]:
    return {guess.heading: guess.key for guess in found.guesses if guess.key}


@pytest.mark.parametrize(
    ("heading", "same"),
    [
        ("Pt. Acct #", "patient account number"),
        ("PatientAccountNo", "patient account number"),
        ("INS BAL", "insurance balance"),
        ("Bal_31_60", "balance 31 to 60"),
        ("0 - 30 days", "0 to 30"),
        ("Charge Amt ($)", "charge"),
        ("  Resp.  Party ", "responsible party"),
        ("Date of Service", "date service"),
    ],
)
def test_headings_are_made_comparable(heading: str, same: str) -> None:
    assert normalised(heading) == same


def test_every_field_is_found_by_its_own_synonyms(synonyms: SynonymTable) -> None:
    rows = csv.DictReader(resource("rules", "header_synonyms.csv").read_text(encoding="utf-8").splitlines())
    for row in rows:
        for heading in row["synonyms"].split(";"):
            assert row["field"] in synonyms.by_heading[normalised(heading)], heading


def test_the_errata_are_in(synonyms: SynonymTable) -> None:
    assert synonyms.by_heading[normalised("90+")] == ("bucket_90p",)
    assert synonyms.by_heading[normalised("120+")] == ("bucket_120p",)
    assert synonyms.by_heading[normalised("insurance id no")] == ("member_id",)
    assert normalised("group code") not in synonyms.by_heading


# fmt: off
SYSTEMS = {
    "tebra": (
        "Practice,Patient,Patient ID,Encounter ID,Claim ID,Service Date,Procedure,Provider,Insurance,Policy #,Last Billed,"
        "Adjusted Charges,Receipts,Balance,Unassigned,Current,31-60,61-90,91-120,121+",
        'Maple,"Rivera, Ana",P1,E1,C1,01/13/2026,99213,"Ng, Li",Alder,W123,01/14/2026,100.00,20.00,80.00,0,80.00,0,0,0,0',
        {"Claim ID": "claim_id", "Service Date": "dos_from", "Receipts": "paid", "121+": "bucket_120p"},
    ),
    "graphium": (
        "Practice,Account ID,Case ID,Claim ID,Guarantor,Patient,Patient DOB,Gender,Member ID,Facility,Rendering Provider,"
        "Payer,Plan,Date of Service,CPT,ASA,Billed,Expected,Balance,Age",
        'Maple,A1,CS1,C1,"Rivera, Ana","Rivera, Ana",02/03/1980,F,W123,Main,"Ng, Li",Alder,PPO,01/13/2026,99213,1,100.00,'
        "80.00,100.00,45",
        {"Account ID": "patient_id", "Plan": "plan_name", "Payer": "payer_name", "Expected": "allowed"},
    ),
    "openemr": (
        "Insurance,Name,SSN,DOB,Pubpid,Policy,Group Number,Phone,City,Invoice,DOS,Referrer,Provider,Charge,Adjust,Paid,"
        "Balance,Aging Days,Error",
        'Alder,"Rivera, Ana",,1980-02-03,P1,W123,G1,9375550100,Dayton,12.345,2026-01-13,,Li Ng,100.00,20.00,0.00,80.00,45,',
        {"Invoice": "claim_id", "Charge": "charge", "Paid": "paid", "Adjust": "adjustment"},
    ),
    "advancedmd": (
        "Chart #,Resp Party,Carrier,Charge Date,Visit,Proc,Charge,Ins Balance,Pat Balance,0-30,31-60,61-90,91-120,120+,"
        "Last Claim,Last Pmt",
        'P1,"Rivera, Ana",Alder,01/13/2026,V1,99213,100.00,80.00,20.00,100,0,0,0,0,01/14/2026,',
        {"Ins Balance": "ins_balance", "Pat Balance": "pt_balance", "Proc": "cpt", "Last Claim": "last_bill_date"},
    ),
    "eclinicalworks": (
        "Claim No,Service Dt,Patient,Acct No,Payer/Carrier,Rendering,Facility,Claim Status,Billed,Ins Bal,Pt Bal,Total Bal,"
        "Days,Last Submit Dt",
        'C1,01/13/2026,"Rivera, Ana",P1,Alder,"Ng, Li",Main,open,100.00,80.00,20.00,100.00,45,01/15/2026',
        {"Total Bal": "balance", "Acct No": "patient_id", "Payer/Carrier": "payer_name"},
    ),
}
# fmt: on


@pytest.mark.parametrize("system", SYSTEMS)
def test_the_exports_of_known_systems_need_no_question(synonyms: SynonymTable, system: str) -> None:
    heading, row, expected = SYSTEMS[system]
    found = proposed(synonyms, heading, row)
    assert found.kind is TableKind.CLAIMS
    assert found.questions == ()
    assert found.missing == ()
    assert expected.items() <= keys(found).items()


def test_a_social_security_number_is_never_taken(synonyms: SynonymTable) -> None:
    found = proposed(synonyms, SYSTEMS["openemr"][0], SYSTEMS["openemr"][1])
    assert "SSN" not in keys(found)


def test_over_ninety_depends_on_its_neighbours(synonyms: SynonymTable) -> None:
    with_older = proposed(synonyms, "Name,Current,Over 30 Days,Over 90 Days,Over 120 Days", "Ana Rivera,1,2,3,4")
    alone = proposed(synonyms, "Name,Current,Over 30 Days,Over 90 Days", "Ana Rivera,1,2,3")
    assert keys(with_older)["Over 90 Days"] == "bucket_91_120"
    assert keys(alone)["Over 90 Days"] == "bucket_90p"


def test_charge_is_money_or_a_number_by_what_it_holds(synonyms: SynonymTable) -> None:
    money = proposed(synonyms, "Patient,DOS,Payer,Charge", "Ana Rivera,1/13/2026,Alder,100.00")
    number = proposed(synonyms, "Patient,DOS,Payer,Charge,Balance", "Ana Rivera,1/13/2026,Alder,L-4711,100.00")
    assert keys(money)["Charge"] == "charge"
    assert keys(number)["Charge"] == "charge_id"


def test_a_claim_date_is_asked(synonyms: SynonymTable) -> None:
    found = proposed(synonyms, "Patient,Claim Date,Payer,Balance", "Ana Rivera,1/13/2026,Alder,100.00")
    assert not found.is_sure
    assert any("date of service or the day" in question for question in found.questions) or found.missing


def test_the_same_heading_twice_is_asked(synonyms: SynonymTable) -> None:
    found = proposed(synonyms, "Patient,DOS,Payer,Balance,Balance", "Ana Rivera,1/13/2026,Alder,100.00,20.00")
    assert any("stands twice" in question for question in found.questions)


def test_what_a_column_holds_may_contradict_its_heading(synonyms: SynonymTable) -> None:
    found = proposed(
        synonyms, "Patient,DOS,Payer,Balance", "Ana Rivera,Dr. Ng,Alder,100.00", "Bea Stone,Dr. Li,Alder,5"
    )
    assert "dos_from" not in keys(found).values()
    assert found.missing == ("the date of service",)


def test_a_misspelt_heading_is_proposed_and_asked(synonyms: SynonymTable) -> None:
    found = proposed(synonyms, "Patient,DOS,Payer,Balence", "Ana Rivera,1/13/2026,Alder,100.00")
    assert keys(found)["Balence"] == "balance"
    assert found.questions == ("Is “Balence” the balance?",)


def test_payments_and_opening_balances_are_told_apart(synonyms: SynonymTable) -> None:
    paid = proposed(synonyms, "Account,Patient,Payment Date,Amount,Method", "P1,Ana Rivera,1/13/2026,25.00,check")
    opening = proposed(synonyms, "Account,Patient,Patient Balance,As of", "P1,Ana Rivera,25.00,1/13/2026")
    assert (paid.kind, paid.questions) == (TableKind.PAYMENTS, ())
    assert keys(paid)["Amount"] == "payment_amount"
    assert (opening.kind, opening.questions) == (TableKind.OPENING, ())


def test_a_whole_balance_is_not_taken_for_the_patients_own(synonyms: SynonymTable) -> None:
    found = proposed(synonyms, "PatNum,patName,Bal_0_30,BalTotal", '12,"Rivera, Ana",80.00,80.00')
    assert found.kind is TableKind.OPENING
    assert any("without what insurance still owes" in question for question in found.questions)


def test_charge_detail(synonyms: SynonymTable) -> None:
    found = proposed(synonyms, "Patient,DOS,CPT,Mod,Payer,Billed", "Ana Rivera,1/13/2026,99213,25,Alder,100.00")
    assert found.kind is TableKind.CHARGES
    assert found.is_sure


def test_a_heading_row_names_three_columns(synonyms: SynonymTable) -> None:
    assert is_heading_row(["Patient", "DOS", "Balance"], synonyms)
    assert not is_heading_row(["Maple Street", "Aging report", ""], synonyms)
    assert not is_heading_row(["Rivera, Ana", "1/13/2026", "100.00"], synonyms)


def test_an_npi_is_known_by_its_check_digit() -> None:
    assert content_fit("npi", ["1234567893"]) == 1
    assert content_fit("npi", ["1234567890"]) == 0


def test_likeness() -> None:
    assert jaro("balance", "balance") == 1
    assert jaro("balence", "balance") > 0.9
    assert jaro("patient", "charge") < 0.7
    assert jaro("abc", "xyz") == 0


def test_a_source_is_recognised_by_its_headings() -> None:
    assert fingerprint(["Claim No", "DOS"]) == fingerprint(["claim no.", "D O S".replace(" ", "")])
    assert fingerprint(["Claim No", "DOS"]) != fingerprint(["DOS", "Claim No"])


def test_a_mapping_is_kept_as_it_was() -> None:
    mapping = TableMapping(
        kind=TableKind.CLAIMS,
        columns=((0, "claim_id"), (3, "balance")),
        day_order=DayOrder.DAY_FIRST,
        last_name_first=True,
        payer_name="Alder",
    )
    assert mapping_of_values(mapping_values(mapping)) == mapping
    assert mapping.keys == {"claim_id", "balance", "payer_name"}
