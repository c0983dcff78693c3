"""An account on its way to an agency and back: every point, a second person, no statement, the table, the money."""

from __future__ import annotations

import csv
import dataclasses
from datetime import date, timedelta

import pytest
from claim_reading import sound
from paper_words import words
from patient_accounts import another, guarantor, make_owing, on, owed

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.contacts import Channel, ContactOutcome
from arcaller_desktop.domain.people import Address
from arcaller_desktop.domain.placements import Agency, Finding, ReviewPoint
from arcaller_desktop.domain.statement_holds import HoldReason
from arcaller_desktop.services.accounts import account_detail, account_list
from arcaller_desktop.services.balances import account, patient_balance
from arcaller_desktop.services.contacts import LogContact, log_contact
from arcaller_desktop.services.placement_lists import (
    LAYOUT,
    ExportPlacements,
    PrintPlacementList,
    SendCollectionsNotice,
    export_placements,
    print_placement_list,
    send_collections_notice,
)
from arcaller_desktop.services.placements import (
    AgencyPaid,
    PlaceAccount,
    RecallPlacement,
    SaveAgency,
    TickPoints,
    UnfitPlacementError,
    agency_paid,
    approve_review,
    collections_view,
    place_account,
    recall_placement,
    review_view,
    save_agency,
    tick_points,
)
from arcaller_desktop.services.practices import SavePractice, practice_profile, save_practice
from arcaller_desktop.services.run_selection import ranked_hold, selection
from arcaller_desktop.services.statements import IssueStatement, issue_statement
from arcaller_desktop.services.write_offs import OwnRequestError

FIRST = date(2026, 3, 12)
LATER = FIRST + timedelta(days=120)
ASKED = (ReviewPoint.ITEMIZED, ReviewPoint.ASSISTANCE, ReviewPoint.PROTECTED, ReviewPoint.STATE_NOTICE)
NORTHGATE = Agency(
    name="Northgate Recovery LLC",
    address=Address(line1="1 Gate St", city="Anytown", state="OH", zip_code="44101"),
    fee_tenths=250,
)


@pytest.fixture
def owing(practice, load):
    make_owing(practice, load)
    practice.database.execute(
        "UPDATE guarantor SET address_line1 = '1 Elm St', city = 'Anytown', state = 'OH', zip_code = '44101',"
        " last_name = '=Rivera'"
    )
    profile = practice_profile(practice)
    address = dataclasses.replace(profile.address, line1="12 Maple St", city="Dayton", state="OH", zip_code="45402")
    save_practice(practice, SavePractice(profile=dataclasses.replace(profile, address=address)))
    for number in range(3):
        day = FIRST + timedelta(days=30 * number)
        issue_statement(on(practice, day), IssueStatement(guarantor_id=guarantor(practice)), NoProgress())
    log_contact(
        on(practice, LATER - timedelta(days=10)),
        LogContact(guarantor_id=guarantor(practice), channel=Channel.PHONE, outcome=ContactOutcome.VOICEMAIL),
    )
    save_agency(practice, SaveAgency(agency=NORTHGATE))
    return on(practice, LATER)


def agency_id(context) -> int:
    return collections_view(context).agencies[0].agency_id


def placed(context) -> None:
    """All the way to the agency, with a second person."""
    number = guarantor(context)
    tick_points(context, TickPoints(guarantor_id=number, points=ASKED))
    approve_review(another(context), number)
    place_account(context, PlaceAccount(guarantor_id=number, agency_id=agency_id(context)))


def test_a_second_person_approves_and_every_point_is_met(owing) -> None:
    number = guarantor(owing)
    with pytest.raises(UnfitPlacementError):
        place_account(owing, PlaceAccount(guarantor_id=number, agency_id=agency_id(owing)))
    tick_points(owing, TickPoints(guarantor_id=number, points=ASKED))
    view = review_view(owing, number)
    assert view.is_met
    assert not view.may_approve
    with pytest.raises(OwnRequestError):
        approve_review(owing, number)
    # A day earlier the 120 days were not over.
    early = review_view(on(owing, LATER - timedelta(days=1)), number)
    assert [one.point for one in early.points if one.finding is Finding.FAILED] == [ReviewPoint.DAYS]


def test_what_is_placed_is_not_asked_for(owing) -> None:
    placed(owing)
    found = account(owing, guarantor(owing))
    assert (found.owed_cents, found.asked_cents, found.placed_cents) == (100_01, 0, 100_01)
    hold = ranked_hold(owing, selection(owing, [guarantor(owing)]), found)
    assert (hold.reason, hold.words) == (HoldReason.COLLECTIONS, "in collections with Northgate Recovery LLC")
    assert {visit.state for visit in account_detail(owing, guarantor(owing)).visits} == {"In collections"}
    assert patient_balance(owing, found.claims[0].claim_id).placed_cents == 100_01
    assert [row.placed for row in account_list(owing).rows] == [True]
    with pytest.raises(UnfitPlacementError):
        recall_placement(owing, RecallPlacement(placement_id=1, because=""))
    recall_placement(owing, RecallPlacement(placement_id=1, because="insurance found"))
    assert account(owing, guarantor(owing)).asked_cents == 100_01
    assert [row.placed for row in account_list(owing).rows] == [False]
    sound(owing)


def test_the_table_for_the_agency_is_safe_and_goes_out_once(owing, tmp_path) -> None:
    placed(owing)
    file = tmp_path / "placed.csv"
    command = ExportPlacements(agency_id=agency_id(owing), file=file)
    assert export_placements(owing, command, NoProgress()).rows == 2
    rows = list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines()))
    titles = [column.title for column in LAYOUT]
    assert rows[0] == titles
    assert rows[1][titles.index("Last name")] == "'=Rivera"
    assert [row[titles.index("Balance")] for row in rows[1:]] == ["15.00", "85.01"]
    assert rows[1][titles.index("Delinquent since")] == "2026-03-12"
    with pytest.raises(UnfitPlacementError):
        export_placements(owing, command, NoProgress())


def test_the_list_and_the_notice_on_paper(owing) -> None:
    notice = SendCollectionsNotice(
        guarantor_id=guarantor(owing), agency_id=agency_id(owing), placed_on=LATER + timedelta(days=30)
    )
    assert "Northgate Recovery LLC" in words(send_collections_notice(owing, notice, NoProgress()).paper.pdf)
    placed(owing)
    said = words(print_placement_list(owing, PrintPlacementList(agency_id=agency_id(owing)), NoProgress()).pdf)
    assert "$100.01" in said


def test_money_from_the_agency(owing) -> None:
    placed(owing)
    paid = AgencyPaid(placement_id=1, gross_cents=20_00, fee_cents=5_00, received_on=LATER, reference="7788")
    agency_paid(owing, paid)
    assert owed(owing) == (0, 80_01)
    row = collections_view(owing).placements[0].placement
    assert (row.paid_cents, row.fee_cents, row.left_cents) == (20_00, 5_00, 80_01)
    payment = account_detail(owing, guarantor(owing)).payments[0]
    assert payment.method.label == "Collection agency"
    with pytest.raises(UnfitPlacementError):
        agency_paid(owing, AgencyPaid(placement_id=1, gross_cents=1_00, fee_cents=1_01, received_on=LATER))
    sound(owing)


def test_a_single_visit_is_placed_and_the_other_still_asked_for(owing) -> None:
    number = guarantor(owing)
    tick_points(owing, TickPoints(guarantor_id=number, points=ASKED))
    approve_review(another(owing), number)
    first = review_view(owing, number).visits[0]
    place_account(owing, PlaceAccount(guarantor_id=number, agency_id=agency_id(owing), claims=(first[0],)))
    found = account(owing, number)
    assert (found.placed_cents, found.asked_cents) == (first[3], 100_01 - first[3])
    assert [row.placed for row in account_list(owing).rows] == [True]
