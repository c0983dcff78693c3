"""Nobody works a claim that somebody else has in hand; nothing stays held by who is gone."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, timedelta

import pytest
from claim_reading import claim_id
from intake_samples import claim, claim_file

from arcaller_desktop.domain.calls import CallRecord, Touch
from arcaller_desktop.domain.outcomes import Action, Channel, Outcome
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.calls import SaveTouch, save_touch
from arcaller_desktop.services.checkouts import (
    LEASE_MINUTES,
    ClaimHeldError,
    holdings,
    release_claims,
    take_claim,
)
from arcaller_desktop.services.queue import queue_rows
from arcaller_desktop.services.sessions import lock_session
from arcaller_desktop.services.users import AddUser, add_user
from arcaller_desktop.storage.users import find_account

START = datetime(2026, 3, 12, 15, 0, tzinfo=UTC)


@dataclasses.dataclass(frozen=True)
class Watch:
    """A clock that says a given moment."""

    moment: datetime

    def today(self) -> date:
        return self.moment.date()

    def now(self) -> datetime:
        return self.moment


def at(context, minutes: int):
    return dataclasses.replace(context, clock=Watch(START + timedelta(minutes=minutes)))


@pytest.fixture
def two(practice, load):
    """Ada and Bea, each with a view of her own, and a claim."""
    load(claim_file(claim()))
    add_user(practice, AddUser(login="bea", name="Bea Caller", role="caller", password="a long enough password"))
    bea = dataclasses.replace(practice, user=find_account(practice.database, "bea").user)
    return practice, bea, claim_id(practice)


def touch(owner_id) -> Touch:
    return Touch(
        call=CallRecord(channel=Channel.PORTAL),
        outcome=Outcome.IN_PROCESS,
        next_action=Action.CHECK_STATUS,
        next_action_on=date(2026, 3, 20),
        owner_id=owner_id,
    )


def test_only_one_holds_a_claim(two) -> None:
    ada, bea, here = two
    take_claim(at(ada, 0), here)
    take_claim(at(ada, 5), here)  # goes on holding it
    with pytest.raises(ClaimHeldError, match="Ada Admin has this claim in hand, until 11:20 AM"):
        take_claim(at(bea, 6), here)
    assert [holding.user for holding in holdings(at(bea, 6))] == ["Ada Admin"]


def test_a_lease_ends_by_itself(two) -> None:
    ada, bea, here = two
    take_claim(at(ada, 0), here)
    take_claim(at(bea, LEASE_MINUTES), here)
    with pytest.raises(ClaimHeldError):
        take_claim(at(ada, LEASE_MINUTES + 1), here)


def test_sign_out_gives_everything_back(two) -> None:
    ada, bea, here = two
    take_claim(ada, here)
    release_claims(bea)  # hers alone
    assert len(holdings(ada)) == 1
    release_claims(ada)
    take_claim(bea, here)


def test_the_lock_gives_everything_back(two) -> None:
    ada, bea, here = two
    take_claim(ada, here)
    lock_session(ada)
    take_claim(bea, here)


def test_no_touch_on_a_claim_that_somebody_else_holds(two) -> None:
    ada, bea, here = two
    take_claim(bea, here)
    with pytest.raises(ClaimHeldError):
        save_touch(ada, SaveTouch(claim_id=here, touch=touch(ada.user.id)))
    save_touch(bea, SaveTouch(claim_id=here, touch=touch(bea.user.id)))
    assert holdings(bea) == ()  # done with it
    save_touch(ada, SaveTouch(claim_id=here, touch=touch(ada.user.id)))


def test_the_queue_says_who_else_holds_a_claim(two) -> None:
    ada, bea, here = two
    take_claim(bea, here)
    assert queue_rows(ada, [here])[here].held_by == "Bea Caller"
    assert queue_rows(bea, [here])[here].held_by == ""


def test_who_only_reads_takes_nothing(two) -> None:
    ada, _, here = two
    add_user(ada, AddUser(login="ron", name="Ron Reads", role="auditor", password="a long enough password"))
    ron = dataclasses.replace(ada, user=find_account(ada.database, "ron").user)
    with pytest.raises(NotAllowedError):
        take_claim(ron, here)
