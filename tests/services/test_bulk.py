"""Many claims changed at once: previewed, done, taken back."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from claim_reading import claim_id, ledger_sound, one
from intake_samples import ORDINARY, answer, claim, claim_file, payment, receipt, receipt_file, remittance_file

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.domain.outcomes import Action
from arcaller_desktop.domain.queue import QueueStatus
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.bulk import (
    AssignClaims,
    ChangedMeanwhileError,
    NoSuchOwnerError,
    PendClaims,
    RecallClaims,
    TooManyClaimsError,
    bulk_preview,
    change_claims,
    undo_bulk,
)
from arcaller_desktop.services.checkouts import take_claim
from arcaller_desktop.services.users import AddUser, add_user
from arcaller_desktop.storage.users import find_account

FRIDAY = date(2026, 3, 20)


@pytest.fixture
def claims(practice, load):
    """Two claims that nobody owns, accepted so that no filing limit runs."""
    load(claim_file(claim(number="A1"), claim(number="A2")))
    load(
        receipt_file(
            receipt(number="A1", accepted=True, on=date(2026, 1, 10)),
            receipt(number="A2", accepted=True, on=date(2026, 1, 10)),
        )
    )
    return (claim_id(practice, "A1"), claim_id(practice, "A2"))


@pytest.fixture
def bea(practice):
    """A caller, with a connection's view of her own."""
    add_user(practice, AddUser(login="bea", name="Bea Caller", role="caller", password="a long enough password"))
    account = find_account(practice.database, "bea")
    return dataclasses.replace(practice, user=account.user)


def owner(context, number: str = "A1"):
    return one(context, "SELECT owner_id FROM claim WHERE claim_number = ?", number)[0]


def place(context, number: str = "A1"):
    return one(context, "SELECT status, next_action, next_action_on FROM claim WHERE claim_number = ?", number)


def test_given_and_taken_back(practice, claims, bea) -> None:
    command = AssignClaims(claim_ids=claims, owner_id=bea.user.id)
    preview = bulk_preview(practice, command)
    assert (preview.words, preview.changed, preview.already) == ("2 claims given to Bea Caller", 2, 0)
    assert owner(practice) is None  # looking changes nothing
    done = change_claims(practice, command)
    assert (owner(practice), owner(practice, "A2")) == (bea.user.id, bea.user.id)
    assert bulk_preview(practice, command).already == 2
    back = undo_bulk(practice, done.undo)
    assert back.words == "Taken back: 2 claims given to Bea Caller"
    assert (owner(practice), owner(practice, "A2")) == (None, None)
    with pytest.raises(ChangedMeanwhileError):
        undo_bulk(practice, done.undo)


def test_what_was_changed_since_stays_when_taking_back(practice, claims, bea) -> None:
    done = change_claims(practice, AssignClaims(claim_ids=claims, owner_id=bea.user.id))
    change_claims(practice, AssignClaims(claim_ids=claims[:1], owner_id=practice.user.id))
    assert undo_bulk(practice, done.undo).changed == 1
    assert (owner(practice), owner(practice, "A2")) == (practice.user.id, None)


def test_a_caller_takes_work_but_does_not_hand_it_out(practice, claims, bea) -> None:
    change_claims(bea, AssignClaims(claim_ids=claims, owner_id=bea.user.id))
    assert owner(practice) == bea.user.id
    with pytest.raises(NotAllowedError):
        change_claims(bea, AssignClaims(claim_ids=claims, owner_id=practice.user.id))
    with pytest.raises(NoSuchOwnerError):
        change_claims(practice, AssignClaims(claim_ids=claims, owner_id=99))


def test_laid_aside_until_its_day_then_back_by_itself(practice, claims) -> None:
    before = place(practice)
    command = PendClaims(
        claim_ids=claims, until_on=FRIDAY, why="records at the surgeon", status=QueueStatus.REQUESTED,
        next_action=Action.SEND_RECORDS,
    )  # fmt: skip
    done = change_claims(practice, command)
    assert place(practice) == ("requested", "SEND_RECORDS", "2026-03-20")
    ledger_sound(practice)
    # The same on the day itself: due, and from then on overdue, whatever the payer does not say.
    later = dataclasses.replace(practice, clock=FixedClock(date(2026, 3, 24)))
    change_claims(later, AssignClaims(claim_ids=claims, owner_id=practice.user.id))
    assert place(practice)[2] == "2026-03-20"
    undo_bulk(practice, done.undo)
    assert place(practice) == before
    ledger_sound(practice)


def test_a_second_pend_replaces_the_first_and_undo_brings_it_back(practice, claims) -> None:
    change_claims(practice, PendClaims(claim_ids=claims, until_on=FRIDAY))
    done = change_claims(practice, PendClaims(claim_ids=claims, until_on=date(2026, 3, 27)))
    assert place(practice)[2] == "2026-03-27"
    undo_bulk(practice, done.undo)
    assert place(practice)[2] == "2026-03-20"
    change_claims(practice, RecallClaims(claim_ids=claims))
    assert place(practice)[2] != "2026-03-20"


def test_an_answer_of_the_payer_ends_a_pend(practice, claims, load) -> None:
    change_claims(practice, PendClaims(claim_ids=claims, until_on=FRIDAY))
    load(remittance_file(payment(answer(*ORDINARY), paid_on=date(2026, 3, 13))))
    assert place(practice)[0] == "patient"
    assert one(practice, "SELECT ended_why FROM pend WHERE claim_id = ?", claims[0]) == ("something came in",)


@pytest.mark.parametrize(
    ("until_on", "reason"),
    [
        (date(2026, 3, 12), "the day must be after today"),
        (date(2026, 3, 14), "03/14/2026 is no business day of this payer"),
        (date(2026, 5, 25), "no claim is laid aside for more than 60 days"),
    ],
)
def test_days_on_which_no_claim_comes_back(practice, claims, until_on, reason) -> None:
    preview = bulk_preview(practice, PendClaims(claim_ids=claims, until_on=until_on))
    assert (preview.changed, [why for _, why in preview.left_out]) == (0, [reason, reason])


def test_no_pend_goes_past_a_deadline(practice, load) -> None:
    load(claim_file(claim(number="A1")))  # not accepted: the filing limit runs
    here = claim_id(practice)
    limit = one(practice, "SELECT deadline_on FROM claim")[0]
    assert limit == "2026-04-05"  # January 5 + 90 days, a Sunday
    change_claims(practice, PendClaims(claim_ids=(here,), until_on=date(2026, 4, 3)))
    preview = bulk_preview(practice, PendClaims(claim_ids=(here,), until_on=date(2026, 4, 6)))
    assert preview.left_out == (("A1", "its deadline 04/05/2026 would pass meanwhile"),)


def test_what_somebody_has_in_hand_is_left_alone(practice, claims, bea) -> None:
    take_claim(bea, claims[0])
    preview = bulk_preview(practice, PendClaims(claim_ids=claims, until_on=FRIDAY))
    assert (preview.changed, preview.left_out) == (1, (("A1", "Bea Caller has it in hand"),))


def test_no_more_than_one_transaction_bears(practice) -> None:
    with pytest.raises(TooManyClaimsError):
        change_claims(practice, RecallClaims(claim_ids=tuple(range(5001))))
