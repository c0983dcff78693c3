"""A dispute from the first word to its end: only the disputed lines wait, the letters come from the case."""

from __future__ import annotations

from datetime import date

import pytest
from claim_reading import sound
from paper_words import words
from patient_accounts import another, guarantor, make_owing, on, pay

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.causes import Cause
from arcaller_desktop.domain.disputes import DisputeReason, DisputeState, NewDispute
from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.domain.statement_holds import HoldReason
from arcaller_desktop.services.accounts import account_detail, account_list
from arcaller_desktop.services.balances import account, statement_hold
from arcaller_desktop.services.disputes import (
    AcknowledgeDispute,
    AnswerDispute,
    DisputeUnknownError,
    HandOverDispute,
    OpenDispute,
    SettleDispute,
    UnfitDisputeError,
    WithdrawDispute,
    acknowledge_dispute,
    answer_dispute,
    dispute_choice,
    dispute_rows,
    hand_over_dispute,
    open_dispute,
    settle_dispute,
    withdraw_dispute,
)
from arcaller_desktop.services.run_selection import due_now, ranked_hold, selection
from arcaller_desktop.services.statement_contents import drawn_up
from arcaller_desktop.services.statement_holds import holds_of
from arcaller_desktop.services.work_items import work_of

TODAY = date(2026, 3, 12)


@pytest.fixture
def owing(practice, load):
    return make_owing(practice, load)


def disputed(context, *amounts: int, reason: DisputeReason = DisputeReason.AMOUNT) -> int:
    """A case on the lines over these amounts; gives its number."""
    choice = dispute_choice(context, guarantor(context))
    lines = tuple(line.line_id for line in choice.lines if line.amount_cents in amounts)
    new = NewDispute(reason=reason, lines=lines, owner_id=context.user.id, received_on=TODAY, details="billed twice")
    open_dispute(context, OpenDispute(guarantor_id=guarantor(context), new=new))
    return dispute_rows(context)[0].case_id


def claim_of(context, number: str):
    return context.database.value("SELECT id FROM claim WHERE claim_number = ?", (number,))


def test_only_the_disputed_line_waits(owing) -> None:
    disputed(owing, 15_00)
    found = account(owing, guarantor(owing))
    assert (found.owed_cents, found.disputed_cents) == (100_01, 15_00)
    assert due_now(selection(owing, [guarantor(owing)]), found) == (85_01, False)
    content, _ = drawn_up(owing, found, number="1")
    assert content.summary.under_review_cents == 15_00
    assert content.summary.amount_due_cents == 85_01
    assert statement_hold(owing, found) == ""
    states = {visit.claim_number: visit.state for visit in account_detail(owing, guarantor(owing)).visits}
    assert states == {"A1": "Dispute", "A2": "Due"}
    work = work_of(owing, claim_of(owing, "A1"))
    assert [(item.cause, item.amount_cents) for item in work if item.cause is Cause.DISPUTE] == [(Cause.DISPUTE, 15_00)]
    sound(owing)


def test_nothing_is_asked_when_all_is_disputed(owing) -> None:
    disputed(owing, 15_00, 85_01)
    hold = ranked_hold(owing, selection(owing, [guarantor(owing)]), account(owing, guarantor(owing)))
    assert hold.reason is HoldReason.DISPUTE


def test_identity_theft_holds_the_whole_account(owing) -> None:
    disputed(owing, 15_00, reason=DisputeReason.IDENTITY_THEFT)
    held = holds_of(owing, [guarantor(owing)])
    assert held[guarantor(owing)].reason is HoldReason.DISPUTE


def test_the_letters_are_filled_from_the_case(owing) -> None:
    case = disputed(owing, 15_00)
    letter = acknowledge_dispute(owing, AcknowledgeDispute(case_id=case), NoProgress())
    said = words(letter.paper.pdf)
    assert "March 12, 2026" in said
    assert "April 11, 2026" in said
    assert "$15.00" in said
    row = dispute_rows(owing)[0]
    assert (row.acknowledged_on, row.acknowledgement is not None) == (TODAY, True)
    answer = AnswerDispute(case_id=case, decision=DisputeState.UPHELD, words="The bill stands.", why="Seen once.")
    sent = words(answer_dispute(owing, answer, NoProgress()).paper.pdf)
    assert "The bill stands." in sent
    assert "Seen once." in sent
    assert "March 22, 2026" in sent


def test_an_answered_case_waits_ten_days(owing) -> None:
    case = disputed(owing, 15_00)
    answer = AnswerDispute(case_id=case, decision=DisputeState.UPHELD, words="It stands.", why="Seen once.")
    answer_dispute(owing, answer, NoProgress())
    assert account(owing, guarantor(owing)).disputed_cents == 15_00
    with pytest.raises(UnfitDisputeError, match="Nothing"):
        settle_dispute(on(owing, date(2026, 3, 21)), SettleDispute(case_id=case))
    settle_dispute(on(owing, date(2026, 3, 22)), SettleDispute(case_id=case))
    assert account(owing, guarantor(owing)).disputed_cents == 0
    assert dispute_rows(owing) == []
    assert dispute_rows(owing, closed_too=True)[0].state is DisputeState.UPHELD
    assert not [item for item in work_of(owing, claim_of(owing, "A1")) if item.cause is Cause.DISPUTE]
    with pytest.raises(DisputeUnknownError):
        settle_dispute(owing, SettleDispute(case_id=case))


def test_what_is_paid_meanwhile_needs_no_notice(owing) -> None:
    case = disputed(owing, 15_00)
    pay(owing, 15_00)
    answer = AnswerDispute(case_id=case, decision=DisputeState.ADJUSTED, words="Changed.", why="A mistake.")
    answer_dispute(owing, answer, NoProgress())
    settle_dispute(owing, SettleDispute(case_id=case))
    assert dispute_rows(owing, closed_too=True)[0].state is DisputeState.ADJUSTED


def test_taken_back_by_the_patient(owing) -> None:
    case = disputed(owing, 15_00)
    with pytest.raises(UnfitDisputeError):
        withdraw_dispute(owing, WithdrawDispute(case_id=case, because=" "))
    withdraw_dispute(owing, WithdrawDispute(case_id=case, because="found the receipt"))
    assert account(owing, guarantor(owing)).disputed_cents == 0


def test_a_line_is_disputed_once(owing) -> None:
    disputed(owing, 15_00)
    with pytest.raises(UnfitDisputeError):
        disputed(owing, 15_00)


def test_another_person_answers_it(owing) -> None:
    number = disputed(owing, 85_01)
    max_id = another(owing).user.id
    with pytest.raises(UnfitDisputeError):
        hand_over_dispute(owing, HandOverDispute(case_id=number, owner_id=UserId(999)))
    hand_over_dispute(owing, HandOverDispute(case_id=number, owner_id=max_id))
    assert dispute_rows(owing)[0].owner == "Max"
    withdraw_dispute(owing, WithdrawDispute(case_id=number, because="said so on the phone"))
    with pytest.raises(DisputeUnknownError):
        hand_over_dispute(owing, HandOverDispute(case_id=number, owner_id=owing.user.id))


def test_the_list_of_accounts_says_that_one_disputes(owing) -> None:
    assert [row.disputed for row in account_list(owing).rows] == [False]
    number = disputed(owing, 85_01)
    assert [row.disputed for row in account_list(owing).rows] == [True]
    withdraw_dispute(owing, WithdrawDispute(case_id=number, because="said so on the phone"))
    assert [row.disputed for row in account_list(owing).rows] == [False]
