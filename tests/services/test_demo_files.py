"""The demo's files, checked on their bytes by arithmetic of our own and by the program's reader."""

from __future__ import annotations

import hashlib
import tracemalloc
from collections import Counter
from datetime import date
from decimal import Decimal
from itertools import islice, pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from arcaller_desktop.domain.business_days import is_working_day
from arcaller_desktop.domain.denials import parse_reason_codes, parse_remark_codes
from arcaller_desktop.edi.reading import ReadFile, read_file
from arcaller_desktop.services.demo.fates import kinds_of_denial
from arcaller_desktop.services.demo.files import DemoFile, demo_files, unbalanced_file
from arcaller_desktop.services.demo.story import Remitted, Sent, Told, story_of
from arcaller_desktop.services.demo.world import World

UNTIL = date(2026, 11, 20)
RULES = Path(__file__).parents[2] / "resources" / "rules"


@pytest.fixture(scope="module")
def files() -> list[DemoFile]:
    return list(demo_files(claims=300, seed=1, until=UNTIL))


@pytest.fixture(scope="module")
def read(files: list[DemoFile]) -> list[ReadFile]:
    return [read_file(file.data) for file in files]


def segments(file: DemoFile) -> list[list[str]]:
    return [line.strip().split("*") for line in file.data.decode("ascii").split("~") if line.strip()]


def adjustments(segment: list[str]) -> Decimal:
    return sum((Decimal(amount) for amount in segment[3::3]), Decimal(0))


def off_balance(file: DemoFile) -> list[str]:
    """What does not add up in an 835 with one payment: the sums of 1.10.2 of its guide, by decimals."""
    wrong = []
    claims = paid = Decimal(0)
    elsewhere = Decimal(0)
    claim_left = line_left = None
    where = ""
    for segment in [*segments(file), ["SE"]]:
        if segment[0] in ("SVC", "CLP", "PLB", "SE") and line_left:
            wrong.append(f"line of {where}: {line_left}")
        if segment[0] in ("CLP", "PLB", "SE") and claim_left:
            wrong.append(f"claim {where}: {claim_left}")
        match segment[0]:
            case "BPR":
                paid = Decimal(segment[2]) * (-1 if segment[3] == "D" else 1)
            case "CLP":
                where, claim_left, line_left = segment[1], Decimal(segment[3]) - Decimal(segment[4]), None
                claims += Decimal(segment[4])
            case "SVC":
                line_left = Decimal(segment[2]) - Decimal(segment[3])
            case "CAS":
                assert claim_left is not None
                claim_left -= adjustments(segment)
                if line_left is not None:
                    line_left -= adjustments(segment)
            case "PLB":
                claim_left = line_left = None
                elsewhere += sum((Decimal(amount) for amount in segment[4::2]), Decimal(0))
    if claims - elsewhere != paid:
        wrong.append(f"payment: {claims} - {elsewhere} is not {paid}")
    return wrong


def digest(files: list[DemoFile]) -> str:
    seal = hashlib.sha256()
    for file in files:
        seal.update(f"{file.name} {file.kind} {file.dated_on}".encode())
        seal.update(file.data)
    return seal.hexdigest()


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others(files: list[DemoFile]) -> None:
    assert digest(list(demo_files(claims=300, seed=1, until=UNTIL))) == digest(files)
    assert digest(list(demo_files(claims=300, seed=2, until=UNTIL))) != digest(files)


def test_files_come_in_order_of_date_within_twelve_months(files: list[DemoFile]) -> None:
    assert all(before.dated_on <= after.dated_on for before, after in pairwise(files))
    assert files[0].dated_on > date(2025, 11, 20)
    assert files[-1].dated_on <= UNTIL
    assert [file.name for file in files] == sorted(file.name for file in files)


def test_every_week_has_claims_answered_the_next_day(files: list[DemoFile]) -> None:
    kinds = Counter(file.kind for file in files)
    # One week's file is refused and goes out again the next day.
    assert (kinds["837P"], kinds["277CA"], kinds["999"]) == (53, 52, 53)
    assert kinds["835"] > 100
    assert kinds["277"] >= 3
    sent = [file.dated_on.toordinal() for file in files if file.kind == "837P" and not was_refused(file, files)]
    answered = [file.dated_on.toordinal() for file in files if file.kind == "277CA"]
    assert answered == [day + 1 for day in sent]


def was_refused(claims: DemoFile, files: list[DemoFile]) -> bool:
    group = read_file(claims.data).claims[0].envelope.group_control
    answers = [receipt for file in files if file.kind == "999" for receipt in read_file(file.data).receipts]
    return any(not receipt.accepted for receipt in answers if receipt.group_control == group)


def test_every_claim_file_has_a_receipt_and_one_is_refused(files: list[DemoFile]) -> None:
    claims = [file for file in files if file.kind == "837P"]
    assert sum(was_refused(file, files) for file in claims) == 1


def test_no_event_of_any_story_is_lost(files: list[DemoFile], read: list[ReadFile]) -> None:
    world = World(claims=300, seed=1, until=UNTIL)
    events = [event for number in range(300) for event in story_of(world, number).events]
    again = sum(len(read_file(file.data).claims) for file in files if file.kind == "837P" and was_refused(file, files))
    assert sum(len(file.claims) for file in read) - again == sum(isinstance(event, Sent) for event in events)
    told = sum(isinstance(event, Told) for event in events)
    assert sum(len(file.statuses) for file in read) == told > 0
    remitted = sum(len(event.claims) for event in events if isinstance(event, Remitted))
    assert sum(len(payment.claims) for file in read for payment in file.payments) == remitted


def test_nobody_is_treated_or_paid_on_a_holiday(read: list[ReadFile]) -> None:
    days = {claim.service_from for file in read for claim in file.claims}
    days |= {payment.paid_on for file in read for payment in file.payments}
    assert all(day is not None and is_working_day(day) for day in days)


def test_each_claim_number_is_sent_first_as_an_original_and_is_unique(read: list[ReadFile]) -> None:
    first: Counter[str] = Counter()
    for claim in (claim for file in read for claim in file.claims):
        if claim.claim_number not in first:
            assert (claim.frequency, claim.destination.rank) == ("1", 1)
        first[claim.claim_number] += 1
    assert len(first) == 300
    assert sum(first.values()) > 310  # some were sent again or to a second plan


def test_every_payment_balances_by_other_arithmetic(files: list[DemoFile]) -> None:
    remittances = [file for file in files if file.kind == "835"]
    assert {file.name: off_balance(file) for file in remittances if off_balance(file)} == {}


def test_the_unbalanced_file_is_ten_dollars_off_and_nothing_else() -> None:
    file = unbalanced_file(until=UNTIL)
    [wrong] = off_balance(file)
    assert wrong.startswith("payment:")
    read = read_file(file.data)
    assert [problem.code for problem in read.problems] == ["PAYMENT_OUT_OF_BALANCE"]
    assert read.payments[0].amount_cents - read.payments[0].claims_paid_cents == 1000


def test_the_programs_reader_finds_no_fault(read: list[ReadFile]) -> None:
    assert [problem for file in read for problem in file.problems] == []


def test_every_kind_of_denial_appears(files: list[DemoFile]) -> None:
    seen = {pair for file in files for pair in cas_pairs(file)}
    assert kinds_of_denial() <= seen
    assert len(kinds_of_denial()) >= 20


def test_reversals_recoveries_crossovers_interest_and_sequestration_appear(files: list[DemoFile]) -> None:
    remittances = [segments(file) for file in files if file.kind == "835"]
    statuses = Counter(s[1 + 1] for file in remittances for s in file if s[0] == "CLP")
    assert statuses["22"] >= 3
    assert statuses["19"] >= 10
    assert statuses["2"] >= 10
    moved = {(s[at].split(":")[0], s[at + 1][0] == "-") for file in remittances for s in file if s[0] == "PLB"
             for at in range(3, len(s), 2)}  # fmt: skip
    assert {("WO", True), ("WO", False), ("FB", True), ("FB", False), ("L6", True)} <= moved
    assert any(s[0] == "AMT" and s[1] == "I" for file in remittances for s in file)
    pairs = {pair for file in files for pair in cas_pairs(file)}
    assert {("CO", "45"), ("CO", "253"), ("OA", "23"), ("CO", "303"), ("PR", "1"), ("PR", "2"), ("PR", "3")} <= pairs


def test_a_rejected_claim_is_answered_with_a_rejection_and_some_never_get_an_answer(read: list[ReadFile]) -> None:
    sent = {claim.claim_number for file in read for claim in file.claims}
    answers = [answer for file in read for answer in file.acknowledgements]
    assert sum(not answer.accepted for answer in answers) >= 5
    assert len(sent - {answer.claim_number for answer in answers}) >= 1


def test_one_remittance_names_a_claim_that_was_never_sent(read: list[ReadFile]) -> None:
    sent = {claim.claim_number for file in read for claim in file.claims}
    paid = {claim.claim_number for file in read for payment in file.payments for claim in payment.claims}
    assert 1 <= len(paid - sent) <= 3
    assert all(number.startswith("OLD") for number in paid - sent)


def test_the_mix_is_that_of_real_life() -> None:
    """Over 1,000 claims: 11–13 % denied at first, 35–60 % contractual, 9–16 % of the allowed left to patients."""
    first: dict[str, bool] = {}
    charged = cut = share = 0
    denials = kinds_of_denial()
    for file in demo_files(claims=1000, seed=5, until=UNTIL):
        for payment in read_file(file.data).payments:
            for claim in payment.claims:
                if claim.claim_number in first or claim.status == "2":
                    continue
                found = [*claim.adjustments, *(a for line in claim.lines for a in line.adjustments)]
                refused = any((a.group, a.reason) in denials for a in found)
                first[claim.claim_number] = refused
                if not refused:
                    charged += claim.charge_cents
                    cut += sum(a.amount_cents for a in found if a.group == "CO")
                    share += sum(a.amount_cents for a in found if a.group == "PR")
    assert 0.11 <= sum(first.values()) / len(first) <= 0.13
    assert 0.35 <= cut / charged <= 0.60
    assert 0.09 <= share / (charged - cut) <= 0.16


def test_every_code_used_is_in_our_tables(files: list[DemoFile]) -> None:
    reasons = parse_reason_codes((RULES / "reason_codes.csv").read_text(encoding="utf-8")).codes
    remarks = parse_remark_codes((RULES / "remark_codes.csv").read_text(encoding="utf-8")).codes
    assert {reason for file in files for _, reason in cas_pairs(file)} <= reasons.keys()
    used = {s[at] for file in files if file.kind == "835" for s in segments(file) if s[0] == "MOA"
            for at in range(3, len(s))}  # fmt: skip
    used |= {s[2] for file in files if file.kind == "835" for s in segments(file) if s[0] == "LQ"}
    assert used <= remarks.keys()


def test_nothing_in_the_files_could_be_real(files: list[DemoFile]) -> None:
    for file in files:
        for segment in segments(file):
            if segment[0] == "N4":
                assert segment[3].startswith("000")
            if segment[0] == "PER":
                assert "55501" in segment[-1]


def test_memory_does_not_grow_with_the_number_of_claims() -> None:
    def peak(claims: int) -> int:
        tracemalloc.start()
        for _ in demo_files(claims=claims, until=UNTIL):
            pass
        highest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return highest

    # A week's file grows from 1 claim to 12; nothing else may.
    assert peak(600) - peak(60) < 600_000


def test_files_are_made_when_they_are_asked_for() -> None:
    few = list(islice(demo_files(claims=100_000, until=UNTIL), 2))
    assert [file.kind for file in few] == ["837P", "837P"]
    assert all(len(read_file(file.data).claims) == 500 for file in few)


@settings(max_examples=6, deadline=None)
@given(seed=st.integers(0, 10_000), claims=st.integers(1, 60), days=st.integers(0, 400))
def test_any_seed_size_and_day_balances_and_reads_back(seed: int, claims: int, days: int) -> None:
    until = date.fromordinal(UNTIL.toordinal() + days)
    numbers: set[str] = set()
    for file in demo_files(claims=claims, seed=seed, until=until):
        assert file.dated_on <= until
        assert off_balance(file) == [] or file.kind != "835"
        read = read_file(file.data)
        assert read.problems == ()
        numbers |= {claim.claim_number for claim in read.claims}
    assert len(numbers) == claims


def cas_pairs(file: DemoFile) -> set[tuple[str, str]]:
    if file.kind != "835":
        return set()
    return {(s[1], s[at]) for s in segments(file) if s[0] == "CAS" for at in range(2, len(s), 3)}
