"""Disputes, calls to patients and the look before collections, by keys."""

from __future__ import annotations

import dataclasses
from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from real_practice import Opener

from arcaller_desktop.domain.contacts import ContactOutcome
from arcaller_desktop.domain.ids import ClaimId, GuarantorId
from arcaller_desktop.domain.placements import ReviewPoint
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.dispute import DisputeDialog, DisputeOwnerDialog
from arcaller_desktop.gui.dialogs.patient_call import PatientCallDialog
from arcaller_desktop.gui.dialogs.placement import AgencyDialog, CollectionReviewDialog
from arcaller_desktop.gui.panes.disputes import DisputesPane
from arcaller_desktop.gui.panes.placements import PlacementsPane
from arcaller_desktop.services.balances import patient_balance
from arcaller_desktop.services.contacts import contact_sheet
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.disputes import dispute_choice, dispute_owners
from arcaller_desktop.services.placements import ReviewView, TickPoints, review_view, tick_points
from arcaller_desktop.services.users import AddUser, add_user


def account_of(practice: Context, claim_id: ClaimId) -> GuarantorId:
    return GuarantorId(patient_balance(practice, claim_id).guarantor_id)


def test_a_dispute_is_opened_by_keys(
    qtbot: QtBot, show: Opener, real_desk: Desk, practice: Context, answered: ClaimId
) -> None:
    pane = DisputesPane(real_desk)
    show(pane)
    dialog = DisputeDialog(real_desk, dispute_choice(practice, account_of(practice, answered)))
    show(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert "Choose the lines" in dialog.error.text()
    qtbot.keyClick(dialog.lines, Qt.Key.Key_Space)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert patient_balance(practice, answered).disputed_cents == 120_00
    assert [case.left_cents for case in pane.cases.items] == [120_00]
    assert pane.summary.text() == "1 dispute over $120.00"
    add_user(practice, AddUser(login="max", name="Max Moor", role="manager", password="a long enough password"))
    case = pane.case
    assert case is not None
    handed = DisputeOwnerDialog(real_desk, case, dispute_owners(practice))
    show(handed)
    qtbot.keyClick(handed, Qt.Key.Key_Return)
    assert [case.owner for case in pane.cases.items] == ["Max Moor"]


def test_a_call_is_logged_and_the_next_is_warned_of(
    qtbot: QtBot, show: Opener, real_desk: Desk, practice: Context, answered: ClaimId
) -> None:
    account = account_of(practice, answered)
    dialog = PatientCallDialog(real_desk, contact_sheet(practice, account))
    show(dialog)
    assert dialog.guard.text().startswith("It may be made now")
    dialog.outcome.setCurrentIndex(dialog.outcome.findData(ContactOutcome.PROMISE.value))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert "two facts" in dialog.error.text()
    qtbot.keyClick(dialog.identity, Qt.Key.Key_Space)
    qtbot.keyClicks(dialog.note, "pays on Friday")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    again = PatientCallDialog(real_desk, contact_sheet(practice, account))
    show(again)
    assert "not again before 03/19/2026" in again.guard.text()
    assert "pays on Friday" in again.past.text()


def test_the_look_before_collections_is_kept(
    qtbot: QtBot, show: Opener, real_desk: Desk, practice: Context, answered: ClaimId
) -> None:
    pane = PlacementsPane(real_desk)
    show(pane)
    agency = AgencyDialog(real_desk, None)
    show(agency)
    qtbot.keyClicks(agency.texts["name"], "Northgate")
    qtbot.keyClick(agency, Qt.Key.Key_Return)
    assert [one.agency.name for one in pane.agencies] == ["Northgate"]
    account = account_of(practice, answered)
    dialog = CollectionReviewDialog(real_desk, review_view(practice, account), pane.agencies, notice=lambda _: None)
    show(dialog)
    qtbot.keyClick(dialog.ticks[ReviewPoint.ITEMIZED], Qt.Key.Key_Space)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert review_view(practice, account).review.ticked == (ReviewPoint.ITEMIZED,)
    assert [row.guarantor_id for row in pane.rows.items] == [account]


def approved(view: ReviewView) -> ReviewView:
    """The same account as it stands once a second person agreed."""
    assert view.review is not None
    return dataclasses.replace(
        view, review=dataclasses.replace(view.review, state="approved", approver="Max", approved_on=date(2026, 3, 12))
    )


def test_a_second_agency_and_single_visits(
    qtbot: QtBot, show: Opener, real_desk: Desk, practice: Context, answered: ClaimId
) -> None:
    pane = PlacementsPane(real_desk)
    show(pane)
    agency_button, add_button = pane.list_buttons[-2:]
    assert (agency_button.isEnabled(), add_button.isEnabled()) == (False, True)
    for name in ("Northgate", "Southgate"):
        agency = AgencyDialog(real_desk, None)
        show(agency)
        qtbot.keyClicks(agency.texts["name"], name)
        qtbot.keyClick(agency, Qt.Key.Key_Return)
    assert [one.agency.name for one in pane.agencies] == ["Northgate", "Southgate"]
    account = account_of(practice, answered)
    tick_points(practice, TickPoints(guarantor_id=account, points=()))
    view = approved(review_view(practice, account))
    other = (ClaimId(answered + 100), date(2026, 2, 1), "Ana", 30_00)
    view = dataclasses.replace(view, visits=(*view.visits, other))
    dialog = CollectionReviewDialog(real_desk, view, pane.agencies, notice=lambda _: None)
    show(dialog)
    assert "$150.00 of 2 visits" in dialog.title.text()
    qtbot.keyClick(dialog.visits, Qt.Key.Key_Space)
    assert "$30.00 of 1 of 2 visits" in dialog.title.text()
    qtbot.keyClick(dialog.visits, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.visits, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.acts[2], Qt.Key.Key_Space)
    assert dialog.error.text() == "Choose the visits."
