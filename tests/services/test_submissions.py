"""What claim files do: a charge posts once, and each later file for the same claim is another sending of it."""

from __future__ import annotations

from datetime import date

import pytest
from claim_reading import count, one, parts, sound, state
from intake_samples import (
    ALDER,
    ANA,
    HOME,
    MEDIGAP,
    ORDINARY,
    SEEN,
    SENT,
    answer,
    claim,
    claim_file,
    coverage,
    line,
    payment,
    receipt,
    receipt_file,
    remittance_file,
)

from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.submissions import Organisation, SubmittedCoverage

LATER = date(2026, 2, 3)


def test_charges_and_sending_stand_after_the_first_file(practice, load) -> None:
    account = load(claim_file(claim()))
    assert (account.kind, account.transactions, account.claims, account.lines) == ("837P", 1, 1, 2)
    assert (account.charge_cents, account.posted, account.problems) == (140_00, 1, ())
    assert parts(practice) == (140_00, 0, 0, 0)
    assert one(practice, "SELECT first_billed_on, last_billed_on FROM claim") == (SENT.isoformat(), SENT.isoformat())
    sound(practice)


def test_the_same_file_or_the_same_sending_in_another_envelope_counts_as_repeated(practice, load) -> None:
    load(claim_file(claim(), control=1))
    for control in (1, 99):
        account = load(claim_file(claim(), control=control))
        assert (account.posted, account.duplicate) == (0, True)
    assert count(practice, "submission") == 1
    assert parts(practice) == (140_00, 0, 0, 0)


def test_the_same_claim_twice_in_one_file_is_taken_once(practice, load) -> None:
    account = load(claim_file(claim(), claim()))
    assert (account.claims, account.posted, count(practice, "claim")) == (2, 1, 1)


def test_a_claim_and_its_correction_in_one_file(practice, load) -> None:
    corrected = claim("A1", ("99213", 100_00), ("85025", 50_00), frequency="7", payer_claim_number="ICN1")
    load(claim_file(claim(), corrected))
    assert count(practice, "claim") == 1
    assert parts(practice) == (150_00, 0, 0, 0)
    sound(practice)


def test_sent_again_after_a_rejection_is_a_second_submission_of_the_same_lines(practice, load) -> None:
    load(claim_file(claim()), receipt_file(receipt(accepted=False)))
    assert state(practice)[0] == "rejected"
    load(claim_file(claim(batch="B2"), sent=LATER))
    assert (count(practice, "submission"), count(practice, "claim"), count(practice, "claim_line")) == (2, 1, 3)
    assert state(practice)[0] == "sent"
    assert parts(practice) == (140_00, 0, 0, 0)
    assert one(practice, "SELECT first_billed_on, last_billed_on FROM claim") == (SENT.isoformat(), LATER.isoformat())


def test_the_secondary_claim_adds_its_coverage_and_no_charge(practice, load) -> None:
    load(claim_file(claim()))
    load(claim_file(claim(destination=MEDIGAP, other_coverages=(coverage(),), batch="B2"), sent=LATER))
    assert parts(practice) == (140_00, 0, 0, 0)
    ranks = practice.database.rows(
        "SELECT cc.rank, v.member_id FROM claim_coverage cc JOIN coverage v ON v.id = cc.coverage_id ORDER BY 1"
    )
    assert ranks == [(1, "W123"), (2, "B777")]
    assert practice.database.rows("SELECT payer_rank FROM submission ORDER BY id") == [(1,), (2,)]


def test_a_fourth_payer_stands_with_the_third(practice, load) -> None:
    others = tuple(coverage(rank, Organisation(name=f"PAYER {rank}", identifier=f"P{rank}")) for rank in (2, 3, 4))
    load(claim_file(claim(other_coverages=others)))
    assert practice.database.rows("SELECT rank FROM claim_coverage ORDER BY 1") == [(1,), (2,), (3,)]
    fourth = coverage(4, Organisation(name="PAYER 4", identifier="P4"))
    load(claim_file(claim(destination=fourth, other_coverages=(coverage(),), batch="B2"), sent=LATER))
    assert one(practice, "SELECT payer_rank FROM submission ORDER BY id DESC")[0] == 3


# --- corrected and void


def corrected(*lines: tuple[str, int], **more):
    return claim("A1", *lines, frequency="7", payer_claim_number="ICN1", batch="B7", **more)


def test_a_corrected_claim_posts_the_difference(practice, load) -> None:
    load(claim_file(claim()), claim_file(corrected(("99213", 120_00), ("85025", 40_00)), sent=LATER))
    assert parts(practice) == (160_00, 0, 0, 0)
    kinds = practice.database.rows("SELECT kind, amount_cents FROM ledger_entry ORDER BY id")
    assert kinds == [("CHARGE", 100_00), ("CHARGE", 40_00), ("CHARGE_CHANGE", 20_00)]
    sound(practice)


def test_a_corrected_claim_drops_a_line_and_adds_another(practice, load) -> None:
    load(claim_file(claim()), claim_file(corrected(("99213", 100_00), ("36415", 12_00)), sent=LATER))
    assert parts(practice) == (112_00, 0, 0, 0)
    lines = practice.database.rows("SELECT procedure, charge_cents FROM claim_line ORDER BY line_number")
    assert lines == [("", 0), ("99213", 100_00), ("85025", 0), ("36415", 12_00)]
    sound(practice)


def test_a_corrected_claim_with_another_day_and_charge_is_found_by_the_payers_number(practice, load) -> None:
    load(claim_file(claim()), remittance_file(payment(answer(*ORDINARY))))
    moved = corrected(("99214", 150_00), seen=date(2026, 1, 4))
    account = load(claim_file(moved, sent=LATER))
    assert account.problems == ()
    assert count(practice, "claim") == 1
    assert sum(parts(practice)) == 150_00 - 90_00 - 35_00


def test_a_corrected_claim_without_its_original_is_taken_as_it_stands(practice, load) -> None:
    account = load(claim_file(corrected()))
    assert [problem.code for problem in account.problems] == ["ORIGINAL_UNKNOWN"]
    assert parts(practice) == (140_00, 0, 0, 0)


def test_an_original_found_later_does_not_undo_its_correction(practice, load) -> None:
    load(claim_file(corrected(("99213", 120_00), ("85025", 40_00)), sent=LATER))
    load(claim_file(claim()))
    assert parts(practice) == (160_00, 0, 0, 0)
    assert count(practice, "claim") == 1


def void(**more):
    return claim(frequency="8", payer_claim_number="ICN1", batch="B8", **more)


def test_a_void_takes_the_charges_off_and_closes(practice, load) -> None:
    load(claim_file(claim()), claim_file(void(), sent=LATER))
    assert parts(practice) == (0, 0, 0, 0)
    assert state(practice) == ("voided", "none", "", False)
    sound(practice)


def test_a_void_of_a_claim_we_never_had_charges_nothing(practice, load) -> None:
    load(claim_file(void(), sent=LATER))
    assert parts(practice) == (0, 0, 0, 0)
    assert state(practice)[3] is False
    load(claim_file(claim()))
    assert parts(practice) == (0, 0, 0, 0)
    assert state(practice)[0] == "voided"
    sound(practice)


def test_a_void_of_a_claim_known_only_by_its_answer(practice, load) -> None:
    load(remittance_file(payment(answer(*ORDINARY))), claim_file(void(), sent=LATER))
    # What was paid is now a credit, until the payer takes it back.
    assert sum(parts(practice)) == 15_00 - 140_00
    sound(practice)


def test_billed_anew_after_a_void_charges_again(practice, load) -> None:
    load(claim_file(claim()), claim_file(void(), sent=LATER))
    account = load(claim_file(claim("A1", ("99213", 90_00), ("85025", 40_00), batch="B9"), sent=date(2026, 2, 5)))
    assert account.problems == ()
    assert parts(practice) == (130_00, 0, 0, 0)
    assert state(practice)[0] == "sent"
    sound(practice)


# --- which claim is it


def test_one_account_number_for_two_visits_makes_two_claims(practice, load) -> None:
    second = claim("A1", ("99214", 150_00), seen=date(2026, 2, 9))
    load(claim_file(claim(), second))
    assert (count(practice, "claim"), count(practice, "patient")) == (2, 1)
    said = answer(line("99214", 150_00, 150_00, seen=date(2026, 2, 9)), service_from=date(2026, 2, 9))
    load(remittance_file(payment(said)))
    open_ones = practice.database.rows("SELECT service_from, balance_cents FROM claim WHERE is_open = 1")
    assert open_ones == [(SEEN.isoformat(), 140_00)]


@pytest.mark.parametrize("cents", [77_00, 140_00])
def test_one_account_number_for_two_providers_on_one_day_makes_two_claims(practice, load, cents) -> None:
    imaging = claim("A1", ("71046", cents), batch="B2")
    load(claim_file(claim()), claim_file(imaging))
    assert count(practice, "claim") == 2
    again = load(claim_file(claim("A1", ("71046", cents), batch="B3"), sent=LATER))
    assert (count(practice, "claim"), again.problems) == (2, ())
    said = answer(line("71046", cents, cents), icn="ICN2")
    load(remittance_file(payment(said)))
    assert practice.database.rows("SELECT balance_cents FROM claim ORDER BY id") == [(140_00,), (0,)]


def test_sent_again_with_another_charge_says_so_and_changes_nothing(practice, load) -> None:
    load(claim_file(claim()))
    account = load(claim_file(claim("A1", ("99213", 120_00), ("85025", 40_00), batch="B2"), sent=LATER))
    assert [problem.code for problem in account.problems] == ["RESENT_WITH_OTHER_CHARGE"]
    assert parts(practice) == (140_00, 0, 0, 0)


def test_charges_beyond_the_lines_stand_on_the_claim(practice, load) -> None:
    load(claim_file(claim(charge_cents=150_00)))
    assert one(practice, "SELECT charge_cents FROM claim_line WHERE line_number = 0") == (10_00,)
    assert parts(practice) == (150_00, 0, 0, 0)
    load(claim_file(corrected(("99213", 100_00), ("85025", 40_00), charge_cents=145_00), sent=LATER))
    assert parts(practice) == (145_00, 0, 0, 0)
    sound(practice)


def test_a_family_shares_a_member_id_and_a_guarantor_but_no_patient(practice, load) -> None:
    child = PersonName(last="RIVERA", first="LEO")
    policy = coverage(subscriber=ANA)
    dependent = claim(
        "A2",
        name=child,
        born=date(2015, 5, 5),
        destination=SubmittedCoverage(
            rank=1, payer=ALDER, filing_indicator="CI", member_id="W123", subscriber=ANA, relationship="19"
        ),
    )
    load(claim_file(claim(destination=policy), dependent))
    assert (count(practice, "patient"), count(practice, "guarantor")) == (2, 1)
    assert HOME.line1.title() == one(practice, "SELECT address_line1 FROM guarantor")[0]


def test_a_claim_of_five_hundred_and_more_is_taken_in_chunks(practice, load) -> None:
    claims = [claim(f"N{number}", seen=date(2026, 1, 1 + number % 5)) for number in range(620)]
    account = load(claim_file(*claims))
    assert (account.claims, account.posted, count(practice, "claim")) == (620, 620, 620)
    assert practice.database.value("SELECT sum(balance_cents) FROM claim") == 620 * 140_00


# --- receipts


def test_a_receipt_accepts_or_rejects_and_the_newest_counts(practice, load) -> None:
    load(claim_file(claim()), receipt_file(receipt(accepted=False)))
    assert state(practice)[0] == "rejected"
    load(receipt_file(receipt(accepted=True, on=date(2026, 1, 9))))
    assert state(practice)[0] == "accepted"
    assert one(practice, "SELECT accepted_on FROM claim") == ("2026-01-09",)
    again = load(receipt_file(receipt(accepted=True, on=date(2026, 1, 9))))
    assert (again.posted, again.duplicate, count(practice, "status_event")) == (0, True, 2)


def test_a_receipt_for_a_claim_we_do_not_have_says_what_to_do_and_can_come_again(practice, load) -> None:
    file = receipt_file(receipt(accepted=False))
    account = load(file)
    assert (account.unmatched, account.posted, account.needs_person) == (1, 0, True)
    (problem,) = account.problems
    assert problem.code == "ACKNOWLEDGED_CLAIM_UNKNOWN"
    assert "claim file" in problem.remedy
    load(claim_file(claim()))
    assert load(file).posted == 1
    assert state(practice)[0] == "rejected"


def test_a_receipt_whose_day_and_charge_differ_is_not_taken_for_our_claim(practice, load) -> None:
    load(claim_file(claim()))
    other = receipt(accepted=False, charge_cents=77_00, service_from=date(2025, 6, 2))
    assert load(receipt_file(other)).unmatched == 1
    assert state(practice)[0] == "sent"
