"""What is taken off without money: by policy at once, else agreed by others, and always possible to take back."""

from __future__ import annotations

import pytest
from claim_reading import claim_id, one, sound
from patient_accounts import another, guarantor, make_owing, owed, pay

from arcaller_desktop.domain.ledger import EntryKind
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.domain.settings import APPROVED_BY_ANOTHER, DISCOUNT_PERCENT, ONE_APPROVAL_CENTS
from arcaller_desktop.services.settings import set_setting
from arcaller_desktop.services.statements import statement_content
from arcaller_desktop.services.write_offs import (
    DecideWriteOff,
    OwnRequestError,
    RequestWriteOff,
    ReverseWriteOff,
    UnfitWriteOffError,
    WriteOffUnknownError,
    decide_write_off,
    request_write_off,
    reverse_write_off,
    waiting_write_offs,
)


@pytest.fixture
def owing(practice, load):
    return make_owing(practice, load)


def ask(context, cents: int, kind: EntryKind = EntryKind.BAD_DEBT, number: str = "A2", reason: str = "no way to pay"):
    shares = ((claim_id(context, number), cents),)
    return request_write_off(
        context, RequestWriteOff(guarantor_id=guarantor(context), kind=kind, shares=shares, reason=reason)
    )


def test_a_small_balance_goes_by_policy_to_the_cent(owing) -> None:
    pay(owing, 95_02)
    assert owed(owing) == (0, 4_99)
    made = ask(owing, 4_99, EntryKind.SMALL_BALANCE)
    assert made.posted
    assert owed(owing) == (0, 0)
    assert one(owing, "SELECT is_open FROM claim WHERE claim_number = 'A2'") == (0,)
    sound(owing)


def test_a_cent_above_the_policy_waits_for_another(owing) -> None:
    made = ask(owing, 5_00, EntryKind.SMALL_BALANCE)
    assert (made.posted, made.approvals_missing) == (False, 1)
    assert owed(owing) == (15_00, 85_01)
    with pytest.raises(OwnRequestError):
        decide_write_off(owing, DecideWriteOff(write_off_id=made.write_off_id, approve=True))
    decide_write_off(another(owing), DecideWriteOff(write_off_id=made.write_off_id, approve=True))
    assert owed(owing) == (15_00, 80_01)
    with pytest.raises(WriteOffUnknownError):
        decide_write_off(owing, DecideWriteOff(write_off_id=made.write_off_id, approve=True))
    sound(owing)


def test_over_the_limit_two_others_have_to_agree(owing) -> None:
    set_setting(owing, ONE_APPROVAL_CENTS, 50_00)
    made = ask(owing, 85_01)
    assert made.approvals_missing == 2
    max_, eve = another(owing), another(owing, login="eve")
    decide_write_off(max_, DecideWriteOff(write_off_id=made.write_off_id, approve=True))
    assert owed(owing) == (15_00, 85_01)
    with pytest.raises(OwnRequestError):
        decide_write_off(max_, DecideWriteOff(write_off_id=made.write_off_id, approve=True))
    decide_write_off(eve, DecideWriteOff(write_off_id=made.write_off_id, approve=True))
    assert owed(owing) == (15_00, 0)
    sound(owing)


def test_a_practice_of_one_may_turn_the_second_person_off(owing) -> None:
    set_setting(owing, APPROVED_BY_ANOTHER, False)
    made = ask(owing, 20_00)
    decide_write_off(owing, DecideWriteOff(write_off_id=made.write_off_id, approve=True))
    assert owed(owing) == (15_00, 65_01)


def test_a_refusal_needs_a_reason_and_changes_nothing(owing) -> None:
    made = ask(owing, 20_00)
    with pytest.raises(UnfitWriteOffError):
        decide_write_off(owing, DecideWriteOff(write_off_id=made.write_off_id, approve=False))
    decide_write_off(owing, DecideWriteOff(write_off_id=made.write_off_id, approve=False, because="can pay"))
    assert waiting_write_offs(owing) == ()
    assert owed(owing) == (15_00, 85_01)


def test_what_was_paid_meanwhile_is_not_written_off(owing) -> None:
    made = ask(owing, 85_01)
    pay(owing, 50_00)
    with pytest.raises(UnfitWriteOffError, match="owes less"):
        decide_write_off(another(owing), DecideWriteOff(write_off_id=made.write_off_id, approve=True))
    assert owed(owing) == (0, 50_01)
    assert len(waiting_write_offs(owing)) == 1
    sound(owing)


def test_it_is_taken_back_by_entries(owing) -> None:
    pay(owing, 95_02)
    made = ask(owing, 4_99, EntryKind.SMALL_BALANCE)
    reverse_write_off(owing, ReverseWriteOff(write_off_id=made.write_off_id, reason="she wants to pay"))
    assert owed(owing) == (0, 4_99)
    with pytest.raises(WriteOffUnknownError):
        reverse_write_off(owing, ReverseWriteOff(write_off_id=made.write_off_id, reason="again"))
    sound(owing)


def test_a_discount_within_the_policy_is_given_at_once(owing) -> None:
    set_setting(owing, DISCOUNT_PERCENT, 20)
    assert ask(owing, 17_00, EntryKind.PROMPT_PAY).posted
    assert owed(owing) == (15_00, 68_01)
    assert not ask(owing, 13_61, EntryKind.PROMPT_PAY).posted
    lines = list(statement_content(owing, guarantor(owing)).lines)
    assert [(p.reason.value, p.amount_cents) for p in lines[1].why] == [("deductible", 85_01), ("discount", -17_00)]
    sound(owing)


def test_cost_sharing_of_federal_programs_is_not_waived(owing) -> None:
    owing.database.execute("UPDATE payer SET payer_class = 'medicare'")
    for kind in (EntryKind.PROMPT_PAY, EntryKind.COURTESY, EntryKind.SELF_PAY):
        with pytest.raises(UnfitWriteOffError, match="documented need"):
            ask(owing, 1_00, kind)
    assert ask(owing, 1_00, EntryKind.SMALL_BALANCE).posted


@pytest.mark.parametrize(
    ("cents", "kind", "reason", "field"),
    [
        (0, EntryKind.BAD_DEBT, "x", "shares"),
        (85_02, EntryKind.BAD_DEBT, "x", "shares"),
        (1, EntryKind.CONTRACTUAL, "x", "kind"),
        (1, EntryKind.BAD_DEBT, " ", "reason"),
        (1, EntryKind.BAD_DEBT, "4111 1111 1111 1111", "reason"),
    ],
)
def test_what_cannot_be_asked_for(owing, cents, kind, reason, field) -> None:
    with pytest.raises(UnfitWriteOffError) as caught:
        ask(owing, cents, kind, reason=reason)
    assert field in [name for name, _ in caught.value.lacks]


def test_who_may_decide(owing) -> None:
    made = ask(owing, 20_00)
    with pytest.raises(NotAllowedError):
        decide_write_off(another(owing, "senior"), DecideWriteOff(write_off_id=made.write_off_id, approve=True))
