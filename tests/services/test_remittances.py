"""What payers' answers do to claims, as a biller would work them by hand."""

from __future__ import annotations

import dataclasses
import itertools
from datetime import date

import pytest
from claim_reading import claim_id, count, one, parts, sound, state
from intake_samples import (
    ALDER,
    BIRCH,
    DENIED,
    MEDIGAP,
    ORDINARY,
    PAID_IN_FULL,
    SEEN,
    SUPPLEMENT,
    adjustments,
    answer,
    claim,
    claim_file,
    coverage,
    line,
    payment,
    remittance_file,
    taken_back,
)

from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.services.claims import claim_ledger, claim_view

WITH_MEDIGAP = claim(other_coverages=(MEDIGAP,))
LATER = date(2026, 2, 3)
SECOND = answer(*SUPPLEMENT, status="2", icn="B1", patient_member_id="B777")


def second_payment(said=SECOND, **more):
    return remittance_file(payment(said, payer=BIRCH, trace="B1", paid_on=LATER, **more))


# --- one payer


def test_an_ordinary_payment_leaves_the_coinsurance_to_the_patient(practice, load) -> None:
    load(claim_file(claim()))
    assert parts(practice) == (140_00, 0, 0, 0)
    account = load(remittance_file(payment(answer(*ORDINARY))))
    assert (account.posted, account.held, account.unmatched, account.balanced) == (1, 0, 0, True)
    assert (account.charge_cents, account.paid_cents, account.adjustment_cents) == (140_00, 90_00, 50_00)
    assert parts(practice) == (0, 0, 0, 15_00)
    assert state(practice) == ("sent", "paid", "", True)
    sound(practice)


def test_a_claim_paid_in_full_is_closed(practice, load) -> None:
    load(claim_file(claim()), remittance_file(payment(answer(*PAID_IN_FULL))))
    assert parts(practice) == (0, 0, 0, 0)
    assert state(practice) == ("sent", "paid", "", False)


def test_nothing_paid_and_all_under_the_deductible_is_no_denial(practice, load) -> None:
    said = answer(
        line("99213", 100_00, 0, ("CO", "45", 30_00), ("PR", "1", 70_00)),
        line("85025", 40_00, 0, ("PR", "1", 40_00)),
    )
    account = load(claim_file(claim()), remittance_file(payment(said)))
    assert account.bpr_cents == 0
    assert parts(practice) == (0, 0, 0, 110_00)
    assert state(practice)[1:] == ("paid", "", True)


def test_codes_and_groups_we_do_not_know_are_kept_raw_and_stay_with_the_payer(practice, load) -> None:
    said = answer(
        line("99213", 100_00, 60_00, ("CO", "ZZ9", 25_00), ("QQ", "45", 15_00), remarks=("X999",)),
        line("85025", 40_00, 40_00),
        remarks=("Y888",),
    )
    load(claim_file(claim()), remittance_file(payment(said)))
    assert parts(practice) == (40_00, 0, 0, 0)
    view = claim_view(practice, claim_id(practice))
    assert {decision.code for decision in view.decisions} >= {"CO-ZZ9", "QQ-45"}
    assert "X999" in view.lines[0].codes
    assert one(practice, "SELECT remarks FROM remittance_claim")[0] == "Y888"
    assert view.denial_code == "CO-ZZ9"


def test_a_provider_adjustment_is_tied_to_the_claim_it_names(practice, load) -> None:
    load(claim_file(claim(), claim("A2", seen=date(2026, 1, 7))), remittance_file(payment(answer(*ORDINARY))))
    two = answer(*ORDINARY, number="A2", icn="ICN2", service_from=date(2026, 1, 7))
    two = dataclasses.replace(
        two, lines=tuple(dataclasses.replace(x, service_from=date(2026, 1, 7)) for x in two.lines)
    )
    account = load(remittance_file(payment(two, trace="T2", plb=(("WO", "ICN1 A1", 30_00), ("L6", "", -1_00)))))
    assert (account.bpr_cents, account.plb_cents) == (61_00, 29_00)
    rows = practice.database.rows("SELECT code, amount_cents, claim_id FROM provider_adjustment ORDER BY id")
    assert rows == [("WO", 30_00, claim_id(practice)), ("L6", -1_00, None)]
    sound(practice)


def test_a_price_estimate_decides_nothing(practice, load) -> None:
    estimate = answer(line("99213", 100_00, 0, ("OA", "101", 100_00)), status="25", charge_cents=100_00)
    account = load(claim_file(claim()), remittance_file(payment(estimate)))
    assert parts(practice) == (140_00, 0, 0, 0)
    assert state(practice) == ("sent", "none", "", True)
    assert [problem.code for problem in account.problems if problem.code == "PREDETERMINATION"]
    account = load(remittance_file(payment(dataclasses.replace(estimate, claim_number="NEVER"), trace="T9")))
    assert (account.unmatched, count(practice, "claim")) == (0, 1)


# --- denials


def test_a_refused_line_stays_whole_with_the_payer(practice, load) -> None:
    load(claim_file(claim()), remittance_file(payment(answer(*DENIED))))
    assert parts(practice) == (100_00, 0, 0, 0)
    assert state(practice)[1:] == ("partial", "CO-16", True)
    assert claim_view(practice, claim_id(practice)).lines[0].is_denied


def test_a_newer_answer_closes_the_denial_and_a_newer_denial_opens_another(practice, load) -> None:
    load(claim_file(claim()), remittance_file(payment(answer(*DENIED))))
    mended = answer(line("99213", 100_00, 75_00, ("CO", "45", 25_00)), charge_cents=100_00)
    load(remittance_file(payment(mended, trace="T2", paid_on=LATER)))
    assert state(practice)[1:] == ("paid", "", False)
    refused = answer(line("99213", 100_00, 0, ("CO", "197", 100_00)), charge_cents=100_00)
    load(remittance_file(payment(taken_back(mended), refused, trace="T3", paid_on=date(2026, 2, 20))))
    assert parts(practice) == (100_00, 0, 0, 0)
    assert state(practice)[1:] == ("partial", "CO-197", True)
    sound(practice)


def test_an_answer_for_the_lines_closes_a_denial_of_the_claim_as_a_whole(practice, load) -> None:
    whole = answer(charge_cents=140_00, paid_cents=0, adjustments=adjustments(("CO", "29", 140_00)))
    load(claim_file(claim()), remittance_file(payment(whole)))
    assert state(practice)[1:] == ("denied", "CO-29", True)
    load(remittance_file(payment(answer(*ORDINARY), trace="T2", paid_on=LATER)))
    assert state(practice)[1:] == ("paid", "", True)
    assert parts(practice) == (0, 0, 0, 15_00)


def test_an_answer_without_lines_closes_the_denials_of_the_lines(practice, load) -> None:
    load(claim_file(claim()), remittance_file(payment(answer(*DENIED))))
    whole = answer(charge_cents=140_00, paid_cents=70_00, adjustments=adjustments(("CO", "45", 70_00)))
    load(remittance_file(payment(taken_back(answer(*DENIED)), whole, trace="T2", paid_on=LATER)))
    assert parts(practice) == (0, 0, 0, 0)
    assert state(practice)[2] == ""


def test_a_claim_refused_as_sent_twice_keeps_its_first_denial(practice, load) -> None:
    load(claim_file(claim()), remittance_file(payment(answer(*DENIED))))
    twice = answer(line("99213", 100_00, 0, ("CO", "18", 100_00)), line("85025", 40_00, 0, ("CO", "18", 40_00)))
    load(remittance_file(payment(twice, trace="T2", paid_on=LATER)))
    first = one(
        practice,
        "SELECT denial_state FROM adjustment WHERE reason_code = '16'",
    )
    assert first == ("open",)


def test_a_denial_is_open_again_when_the_answer_after_it_is_taken_back(practice, load) -> None:
    load(claim_file(claim()), remittance_file(payment(answer(*DENIED))))
    load(remittance_file(payment(answer(*ORDINARY, icn="ICN2"), trace="T2", paid_on=LATER)))
    assert state(practice)[2] == ""
    back = taken_back(answer(*ORDINARY, icn="ICN2"))
    load(remittance_file(payment(back, trace="T3", paid_on=date(2026, 2, 20))))
    assert state(practice)[1:] == ("partial", "CO-16", True)


def test_an_older_denial_that_comes_late_does_not_replace_the_newer_answer(practice, load) -> None:
    load(claim_file(claim()))
    load(remittance_file(payment(answer(*ORDINARY, icn="ICN2"), trace="T2", paid_on=LATER)))
    load(remittance_file(payment(answer(*DENIED, icn="ICN1"))))
    assert state(practice)[2] == ""


# --- reversals


@pytest.mark.parametrize("together", [True, False])
def test_a_reversal_with_its_correction_leaves_only_the_correction(practice, load, together) -> None:
    first = answer(*ORDINARY)
    second = answer(
        line("99213", 100_00, 55_00, ("CO", "45", 25_00), ("PR", "2", 20_00)),
        line("85025", 40_00, 30_00, ("CO", "45", 10_00)),
    )
    load(claim_file(claim()), remittance_file(payment(first)))
    if together:
        load(remittance_file(payment(second, taken_back(first), trace="T2", paid_on=LATER)))
    else:
        load(remittance_file(payment(taken_back(first), trace="T2", paid_on=LATER)))
        assert parts(practice) == (140_00, 0, 0, 0)
        assert state(practice)[1:] == ("reversed", "", True)
        load(remittance_file(payment(second, trace="T3", paid_on=LATER)))
    assert parts(practice) == (0, 0, 0, 20_00)
    assert claim_view(practice, claim_id(practice)).paid_cents == 85_00
    sound(practice)


def test_a_reversal_keeps_its_own_codes(practice, load) -> None:
    first = answer(*ORDINARY)
    load(claim_file(claim()), remittance_file(payment(first), payment(taken_back(first), trace="T2", paid_on=LATER)))
    kept = practice.database.value(
        "SELECT count(*) FROM adjustment a JOIN remittance_claim r ON r.id = a.remittance_claim_id"
        " WHERE r.status = '22'"
    )
    assert kept == 3


@pytest.mark.parametrize("first", [answer(*ORDINARY), answer(*DENIED)])
def test_a_reversal_that_comes_before_what_it_reverses(practice, load, first) -> None:
    account = load(claim_file(claim()), remittance_file(payment(taken_back(first), trace="T2", paid_on=LATER)))
    assert "REVERSAL_WITHOUT_ORIGINAL" in {problem.code for problem in account.problems}
    load(remittance_file(payment(first)))
    assert parts(practice) == (140_00, 0, 0, 0)
    assert state(practice)[1:] == ("reversed", "", True)
    sound(practice)


def test_a_reversal_with_other_figures_takes_back_what_has_its_number(practice, load) -> None:
    load(claim_file(claim()), remittance_file(payment(answer(*ORDINARY))))
    other = answer(line("99213", 100_00, 58_00, ("CO", "45", 42_00)), line("85025", 40_00, 30_00, ("CO", "45", 10_00)))
    account = load(remittance_file(payment(taken_back(other), trace="T2", paid_on=LATER)))
    assert "REVERSAL_DIFFERS" in {problem.code for problem in account.problems}
    assert parts(practice) == (140_00, 0, 0, 0)


def test_a_reversal_is_not_used_twice(practice, load) -> None:
    first = answer(*ORDINARY)
    load(claim_file(claim()), remittance_file(payment(first)))
    load(remittance_file(payment(taken_back(first), trace="T2", paid_on=LATER)))
    load(remittance_file(payment(first, trace="T3", paid_on=LATER)))
    assert parts(practice) == (0, 0, 0, 15_00)
    sound(practice)


# --- later payers


def test_the_second_payer_gets_the_patients_share_first(practice, load) -> None:
    load(claim_file(WITH_MEDIGAP), remittance_file(payment(answer(*ORDINARY))))
    assert parts(practice) == (0, 15_00, 0, 0)
    load(second_payment())
    assert parts(practice) == (0, 0, 0, 0)
    assert state(practice)[3] is False


def test_what_the_second_payer_cuts_again_is_not_cut_twice(practice, load) -> None:
    said = answer(
        line("99213", 100_00, 9_00, ("OA", "23", 60_00), ("CO", "45", 25_00), ("PR", "2", 6_00)),
        line("85025", 40_00, 0, ("OA", "23", 30_00), ("CO", "45", 10_00)),
        status="2",
        icn="B1",
    )
    load(claim_file(WITH_MEDIGAP), remittance_file(payment(answer(*ORDINARY))), second_payment(said))
    assert parts(practice) == (0, 0, 0, 6_00)


def test_a_second_payer_that_no_claim_file_named_takes_the_share_from_the_patient(practice, load) -> None:
    load(claim_file(claim()), remittance_file(payment(answer(*ORDINARY))))
    assert parts(practice) == (0, 0, 0, 15_00)
    load(second_payment())
    assert parts(practice) == (0, 0, 0, 0)
    assert state(practice)[3] is False
    sound(practice)


def test_a_second_payer_learned_later_owes_what_was_left_to_the_patient(practice, load) -> None:
    load(claim_file(claim()), remittance_file(payment(answer(*ORDINARY))))
    to_second = claim(destination=MEDIGAP, other_coverages=(coverage(),), batch="B2")
    load(claim_file(to_second, sent=LATER))
    assert parts(practice) == (0, 15_00, 0, 0)
    assert count(practice, "claim") == 1
    # A correction of the first payer goes the same way.
    load(remittance_file(payment(taken_back(answer(*ORDINARY)), answer(*ORDINARY), trace="T2", paid_on=LATER)))
    assert parts(practice) == (0, 15_00, 0, 0)
    sound(practice)


def test_a_refusal_of_the_second_payer_teaches_no_wrong_names(practice, load) -> None:
    load(claim_file(WITH_MEDIGAP), remittance_file(payment(answer(*ORDINARY))))
    stranger = dataclasses.replace(BIRCH, name="BIRCH OF THE LAKES", identifier="70999")
    refused = answer(
        line("99213", 100_00, 0, ("OA", "23", 85_00), ("CO", "27", 15_00)),
        line("85025", 40_00, 0, ("OA", "23", 40_00)),
        status="4",
        icn="B1",
    )
    load(remittance_file(payment(refused, payer=stranger, trace="B1", paid_on=LATER, originator="")))
    names = dict(practice.database.rows("SELECT a.value, p.name FROM payer_alias a JOIN payer p ON p.id = a.payer_id"))
    assert names["70999"] == "Birch Of The Lakes"
    assert names["60054"] == "Alder Health"


def test_payers_under_one_tax_number_are_told_apart_by_their_claims(practice, load) -> None:
    other = dataclasses.replace(ALDER, name="ALDER CHOICE", identifier="60055")
    mine = claim("C1", destination=coverage(payer=other, member="X1"))
    load(claim_file(claim(), mine), remittance_file(payment(answer(*ORDINARY), originator="1555555555")))
    unnamed = dataclasses.replace(ALDER, name="ALDER PAYMENTS LLC", identifier="")
    said = answer(*ORDINARY, number="C1", icn="C9", patient_member_id="X1")
    load(remittance_file(payment(said, payer=unnamed, trace="T2", originator="1555555555")))
    paid_by = one(
        practice,
        "SELECT y.name FROM payment p JOIN payer y ON y.id = p.payer_id WHERE p.trace = 'T2'",
    )
    assert paid_by == ("Alder Choice",)


ANSWERS = {
    "primary": payment(answer(*ORDINARY)),
    "reversal": payment(taken_back(answer(*ORDINARY)), trace="T2", paid_on=LATER),
    "correction": payment(
        answer(
            line("99213", 100_00, 50_00, ("CO", "45", 20_00), ("PR", "2", 30_00)),
            line("85025", 40_00, 25_00, ("CO", "45", 10_00), ("PR", "1", 5_00)),
        ),
        trace="T3",
        paid_on=LATER,
    ),
    "second": payment(
        answer(
            line("99213", 100_00, 20_00, ("OA", "23", 50_00), ("CO", "45", 25_00), ("PR", "2", 5_00)),
            line("85025", 40_00, 0, ("OA", "23", 35_00), ("PR", "1", 5_00)),
            status="2",
            icn="B1",
        ),
        payer=BIRCH,
        trace="B1",
        paid_on=LATER,
    ),
}


@pytest.mark.parametrize("order", list(itertools.permutations(ANSWERS)), ids="-".join)
def test_answers_of_two_payers_end_the_same_in_any_order(practice, load, order) -> None:
    load(claim_file(WITH_MEDIGAP))
    for name in order:
        load(remittance_file(ANSWERS[name]))
    # Of the first line the correction left $30.00: $20.00 paid, $5.00 the patient's, and only $5.00 are left to cut.
    assert parts(practice) == (0, 0, 0, 10_00)
    assert state(practice)[1:3] == ("paid", "")
    sound(practice)


# --- claims known only by answers


def test_an_answer_before_its_claim_ends_where_the_other_order_ends(practice, load) -> None:
    account = load(remittance_file(payment(answer(*ORDINARY))))
    assert (account.posted, account.unmatched) == (1, 1)
    assert account.needs_person
    assert parts(practice) == (0, 0, 0, 15_00)
    load(claim_file(claim()))
    assert count(practice, "claim") == 1
    assert count(practice, "patient") == 1
    assert parts(practice) == (0, 0, 0, 15_00)
    assert one(practice, "SELECT is_provisional, charge_cents, submission_state FROM claim") == (0, 140_00, "sent")
    assert one(practice, "SELECT birth_date, address_line1 FROM patient") == ("1980-02-29", "9 Elm Ave")
    sound(practice)


def test_an_adopted_claim_passes_the_share_to_the_second_payer_it_names(practice, load) -> None:
    load(remittance_file(payment(answer(*ORDINARY))))
    load(claim_file(WITH_MEDIGAP))
    assert parts(practice) == (0, 15_00, 0, 0)
    sound(practice)


def test_a_claim_adopted_with_another_charge_posts_the_difference(practice, load) -> None:
    load(remittance_file(payment(answer(*ORDINARY))))
    load(claim_file(claim("A1", ("99213", 100_00), ("85025", 40_00), ("36415", 12_00))))
    assert parts(practice) == (12_00, 0, 0, 15_00)
    assert count(practice, "claim") == 1
    sound(practice)


def test_an_answer_without_lines_before_its_claim(practice, load) -> None:
    whole = answer(charge_cents=140_00, paid_cents=100_00, adjustments=adjustments(("CO", "45", 40_00)))
    load(remittance_file(payment(whole)), claim_file(claim()))
    assert parts(practice) == (0, 0, 0, 0)
    assert state(practice)[3] is False
    sound(practice)


def test_two_claims_of_one_unknown_patient_make_one_patient(practice, load) -> None:
    day = date(2026, 1, 7)
    other = answer(line("99214", 150_00, 150_00, seen=day), number="A2", icn="ICN2", service_from=day)
    load(remittance_file(payment(answer(*ORDINARY), other)))
    assert (count(practice, "claim"), count(practice, "patient"), count(practice, "guarantor")) == (2, 1, 1)


def test_a_reversal_and_its_correction_for_an_unknown_claim_make_one_claim(practice, load) -> None:
    first = answer(*ORDINARY)
    load(remittance_file(payment(taken_back(first), first, trace="T2")))
    assert count(practice, "claim") == 1
    sound(practice)


def test_an_answer_without_our_number_finds_the_claim_by_member_day_and_charge(practice, load) -> None:
    load(claim_file(claim()))
    account = load(remittance_file(payment(answer(*ORDINARY, number="0"))))
    assert (account.unmatched, count(practice, "claim")) == (0, 1)
    assert parts(practice) == (0, 0, 0, 15_00)


def test_an_answer_under_another_number_is_not_taken_for_a_claim_that_has_its_answer(practice, load) -> None:
    load(claim_file(claim()), remittance_file(payment(answer(*ORDINARY))))
    assert load(remittance_file(payment(answer(*ORDINARY, number="B7", icn="ICN7"), trace="T2"))).unmatched == 1
    assert parts(practice) == (0, 0, 0, 15_00)


def test_an_answer_under_another_number_for_other_services_is_not_taken_for_our_claim(practice, load) -> None:
    load(claim_file(claim()))
    other = answer(line("71046", 140_00, 140_00), number="B7", icn="ICN7")
    assert load(remittance_file(payment(other))).unmatched == 1
    assert parts(practice) == (140_00, 0, 0, 0)


def test_an_equal_number_with_other_day_and_charge_is_another_visit(practice, load) -> None:
    load(claim_file(claim()))
    day = date(2025, 6, 2)
    said = answer(line("99214", 77_00, 77_00, seen=day), service_from=day)
    assert load(remittance_file(payment(said))).unmatched == 1
    assert count(practice, "claim") == 2


def test_an_equal_number_of_another_patient_with_other_day_and_charge_is_no_match(practice, load) -> None:
    load(claim_file(claim()))
    stranger = PersonName(last="OTHER", first="MAN")
    day = date(2025, 6, 2)
    said = answer(
        line("99214", 77_00, 77_00, seen=day), service_from=day, patient=stranger, patient_member_id="Z9", icn="Z1"
    )
    assert load(remittance_file(payment(said))).unmatched == 1
    assert parts(practice, "Z1") == (0, 0, 0, 0)
    assert one(practice, "SELECT balance_cents FROM claim WHERE service_from = ?", SEEN.isoformat()) == (140_00,)


# --- once, or not at all


def test_the_same_payment_in_another_file_and_envelope_posts_once(practice, load) -> None:
    load(claim_file(claim()))
    first = remittance_file(payment(answer(*ORDINARY)), control=1)
    other = remittance_file(payment(answer(*ORDINARY)), control=777)
    load(first)
    again = load(first)
    assert (again.posted, again.duplicate, again.needs_person) == (0, True, False)
    another = load(other.replace(b"~\n", b"~\r\n"))
    assert (another.posted, another.duplicate) == (0, True)
    assert count(practice, "payment") == 1
    assert parts(practice) == (0, 0, 0, 15_00)


def test_a_payment_that_does_not_balance_is_held_whole_while_the_others_post(practice, load) -> None:
    load(claim_file(claim(), claim("A2", ("99214", 150_00))))
    wrong = payment(
        answer(*ORDINARY),
        answer(line("99214", 150_00, 90_00, ("CO", "45", 50_00)), number="A2", icn="ICN2"),
    )
    right = payment(answer(line("99214", 150_00, 90_00, ("CO", "45", 60_00)), number="A2", icn="ICN2"), trace="T2")
    account = load(remittance_file(wrong, right))
    assert (account.posted, account.held, account.balanced) == (1, 2, False)
    assert account.needs_person
    assert parts(practice) == (140_00, 0, 0, 0)
    assert parts(practice, "A2") == (0, 0, 0, 0)
    state_of, because = one(practice, "SELECT state, held_because FROM payment WHERE trace = 'T1'")
    assert state_of == "held"
    assert "A2" in because
    again = load(remittance_file(wrong))
    assert (again.posted, again.held, count(practice, "payment")) == (0, 2, 2)
    sound(practice)


def test_a_held_payment_posts_when_it_comes_again_balanced(practice, load) -> None:
    load(claim_file(claim()))
    off = (
        line("99213", 100_00, 61_00, ("CO", "45", 25_00), ("PR", "2", 15_00)),
        line("85025", 40_00, 29_00, ("CO", "45", 10_00)),
    )
    assert load(remittance_file(payment(answer(*off)))).held == 1
    account = load(remittance_file(payment(answer(*ORDINARY))))
    assert (account.posted, account.held) == (1, 0)
    assert parts(practice) == (0, 0, 0, 15_00)
    assert [row[0] for row in practice.database.rows("SELECT state FROM payment ORDER BY id")] == ["undone", "posted"]


def test_the_ledger_names_every_step(practice, load) -> None:
    first = answer(*ORDINARY)
    load(claim_file(claim()), remittance_file(payment(first)))
    load(remittance_file(payment(taken_back(first), trace="T2", paid_on=LATER)))
    entries = claim_ledger(practice, claim_id(practice))
    assert [entry.kind for entry in entries[:2]] == ["CHARGE", "CHARGE"]
    reversed_ids = [entry.reverses for entry in entries if entry.reverses is not None]
    assert sorted(reversed_ids) == [entry.entry_id for entry in entries[2:8]]
