"""A caller's own filters: kept under a name, changed, renamed, deleted, and nobody else's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from arcaller_desktop.domain.card_numbers import CardNumberError
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.queue import QueueQuery
from arcaller_desktop.services.saved_filters import (
    LONGEST,
    FilterGoneError,
    NameTakenError,
    RenameFilter,
    SaveFilter,
    ShareFilter,
    UnfitNameError,
    delete_filter,
    rename_filter,
    save_filter,
    saved_filters,
    share_filter,
)
from arcaller_desktop.services.users import AddUser, add_user
from arcaller_desktop.storage.users import find_account

OLD_HARBOR = QueueQuery(text="harbor", view="mine", payer_id=3, status="denied", bucket="121+")
BY_BALANCE = QueueQuery(sort="balance", descending=True)


def named(practice):
    return {one.name: one.query for one in saved_filters(practice)}


def test_a_filter_comes_back_as_it_was_saved(practice):
    saved = save_filter(practice, SaveFilter(name="  Old   Harbor ", query=OLD_HARBOR))
    assert saved.changes is Changes.FILTERS
    save_filter(practice, SaveFilter(name="big first", query=BY_BALANCE))
    assert list(named(practice)) == ["big first", "Old Harbor"], "by name, whatever the case"
    assert named(practice) == {"big first": BY_BALANCE, "Old Harbor": OLD_HARBOR}


def test_the_same_name_gets_the_new_query(practice):
    first = save_filter(practice, SaveFilter(name="Morning", query=OLD_HARBOR))
    second = save_filter(practice, SaveFilter(name="morning", query=BY_BALANCE))
    assert second.filter_id == first.filter_id
    assert named(practice) == {"morning": BY_BALANCE}
    before, after = practice.database.rows(
        "SELECT before, after FROM audit_event WHERE action = 'saved_filter.save' ORDER BY id DESC LIMIT 1"
    )[0]
    assert ("harbor" in before, "balance" in after) == (True, True)


def test_renaming(practice):
    number = save_filter(practice, SaveFilter(name="Morning", query=OLD_HARBOR)).filter_id
    save_filter(practice, SaveFilter(name="Evening", query=BY_BALANCE))
    assert rename_filter(practice, RenameFilter(filter_id=number, name="morning")) is Changes.FILTERS
    assert rename_filter(practice, RenameFilter(filter_id=number, name="morning")) is Changes.NONE
    with pytest.raises(NameTakenError, match="“Evening”"):
        rename_filter(practice, RenameFilter(filter_id=number, name="EVENING"))
    assert named(practice) == {"Evening": BY_BALANCE, "morning": OLD_HARBOR}


def test_deleting(practice):
    number = save_filter(practice, SaveFilter(name="Morning", query=OLD_HARBOR)).filter_id
    assert delete_filter(practice, number) is Changes.FILTERS
    assert saved_filters(practice) == ()
    with pytest.raises(FilterGoneError):
        delete_filter(practice, number)


def test_nobody_sees_or_changes_the_filters_of_others(practice):
    number = save_filter(practice, SaveFilter(name="Morning", query=OLD_HARBOR)).filter_id
    add_user(practice, AddUser(login="bea", name="Bea Caller", password="another long password", role="caller"))
    account = find_account(practice.database, "bea")
    assert account is not None
    other = replace(practice, user=account.user)
    assert saved_filters(other) == ()
    with pytest.raises(FilterGoneError):
        rename_filter(other, RenameFilter(filter_id=number, name="Mine"))
    with pytest.raises(FilterGoneError):
        delete_filter(other, number)
    save_filter(other, SaveFilter(name="Morning", query=BY_BALANCE))
    assert named(practice) == {"Morning": OLD_HARBOR}


@pytest.mark.parametrize("name", ["", "   ", "x" * (LONGEST + 1), "4111 1111 1111 1111", "a\x00b"])
def test_unfit_names(practice, name):
    with pytest.raises(UnfitNameError):
        save_filter(practice, SaveFilter(name=name, query=BY_BALANCE))
    assert saved_filters(practice) == ()


def test_a_card_number_that_was_searched_for_is_not_kept(practice):
    with pytest.raises(CardNumberError):
        save_filter(practice, SaveFilter(name="Found by card", query=QueueQuery(text="4111-1111-1111-1111")))
    assert saved_filters(practice) == ()


def test_what_a_newer_version_wrote_is_left_out(practice):
    number = save_filter(practice, SaveFilter(name="Morning", query=OLD_HARBOR)).filter_id
    with practice.database.transaction():
        practice.database.execute(
            """UPDATE saved_filter SET filter = '{"status": "denied", "mood": "good"}' WHERE id = ?""", (number,)
        )
    assert named(practice) == {"Morning": QueueQuery(status="denied")}


def test_a_shared_filter_is_seen_by_everybody_and_changed_by_its_owner_alone(practice) -> None:
    saved = save_filter(practice, SaveFilter(name="Harbor", query=OLD_HARBOR))
    add_user(practice, AddUser(login="bea", name="Bea Caller", role="caller", password="a long enough password"))
    account = find_account(practice.database, "bea")
    assert account is not None
    bea = replace(practice, user=account.user)
    assert saved_filters(bea) == ()
    share_filter(practice, ShareFilter(filter_id=saved.filter_id, is_shared=True))
    (seen,) = saved_filters(bea)
    assert (seen.label, seen.query, seen.is_shared) == ("Harbor (Ada Admin)", OLD_HARBOR, True)
    with pytest.raises(FilterGoneError):
        rename_filter(bea, RenameFilter(filter_id=saved.filter_id, name="Mine"))
    save_filter(bea, SaveFilter(name="Harbor", query=BY_BALANCE))  # her own of the same name
    assert [one.label for one in saved_filters(bea)] == ["Harbor", "Harbor (Ada Admin)"]
    with pytest.raises(NotAllowedError):
        share_filter(bea, ShareFilter(filter_id=saved_filters(bea)[0].filter_id, is_shared=True))
    share_filter(practice, ShareFilter(filter_id=saved.filter_id, is_shared=False))
    assert [one.label for one in saved_filters(bea)] == ["Harbor"]
