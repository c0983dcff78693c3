"""Setting up a payment plan: the schedule follows every key, the limits and the disclosure are said in words."""

from __future__ import annotations

from datetime import date

import pytest
from fakes import FakePrompts
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from real_practice import Opener

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, GuarantorId, PlanId
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.end_plan import EndPlanDialog
from arcaller_desktop.gui.dialogs.plan import PlanDialog, ScheduleColumn
from arcaller_desktop.services.balances import patient_balance
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.plans import plan_view, propose_plan


class Agreed:
    """Remembers what was agreed."""

    def __init__(self) -> None:
        self.plans: list[tuple[PlanId, bool]] = []

    def __call__(self, plan_id: PlanId, wants_agreement: bool) -> None:
        self.plans.append((plan_id, wants_agreement))


@pytest.fixture
def agreed() -> Agreed:
    return Agreed()


@pytest.fixture
def dialog(real_desk: Desk, practice: Context, answered: ClaimId, agreed: Agreed, show: Opener) -> PlanDialog:
    guarantor_id = GuarantorId(patient_balance(practice, answered).guarantor_id)
    made = PlanDialog(
        real_desk,
        guarantor_id=guarantor_id,
        guarantor="Rivera, Ana",
        proposal=propose_plan(practice, guarantor_id),
        agreed=agreed,
    )
    show(made)
    return made


def column(dialog: PlanDialog, head: ScheduleColumn) -> list[str]:
    place = list(ScheduleColumn).index(head)
    return [dialog.rows.index(row, place).data() for row in range(dialog.rows.rowCount())]


def test_it_begins_with_terms_that_can_be_agreed(dialog: PlanDialog) -> None:
    assert dialog.ui.planDialogAmount.text() == "$120.00"
    assert dialog.ui.planLimits.text() == (
        "The practice allows up to 3 months for this balance, at least $25.00 each time, the first within 30 days."
    )
    assert column(dialog, ScheduleColumn.AMOUNT) == ["40.00", "40.00", "40.00"]
    assert column(dialog, ScheduleColumn.DUE) == ["03/26/2026", "04/26/2026", "05/26/2026"]
    assert column(dialog, ScheduleColumn.LEFT) == ["80.00", "40.00", "0.00"]
    assert dialog.ui.planAgreeButton.isEnabled()
    assert not dialog.ui.planWarning.isVisible()


def test_the_schedule_follows_the_keys_to_the_cent(dialog: PlanDialog, qtbot: QtBot) -> None:
    field = dialog.ui.planDown
    field.selectAll()
    qtbot.keyClicks(field, "20.01")
    assert column(dialog, ScheduleColumn.NUMBER) == ["–", "1", "2", "3"]
    assert column(dialog, ScheduleColumn.AMOUNT) == ["20.01", "33.33", "33.33", "33.33"]
    assert dialog.ui.planTotal.text() == (
        "$20.01 now, then 3 installments, the last on 05/26/2026. Together $120.00, no interest."
    )
    field.selectAll()
    qtbot.keyClicks(field, "20.00")
    assert column(dialog, ScheduleColumn.AMOUNT) == ["20.00", "33.33", "33.33", "33.34"]


def test_limits_are_said_in_place_and_keep_it_from_being_agreed(dialog: PlanDialog) -> None:
    dialog.ui.planCount.setValue(5)
    assert "below the practice's minimum of $25.00" in dialog.ui.planDialogError.text()
    assert dialog.ui.planCount.property("wrong")
    assert not dialog.ui.planAgreeButton.isEnabled()
    assert dialog.ui.planWarning.isVisible()
    assert "Regulation Z" in dialog.ui.planWarningText.text()
    dialog.ui.planCount.setValue(3)
    assert not dialog.ui.planDialogError.isVisible()
    assert not dialog.ui.planCount.property("wrong")
    assert not dialog.ui.planWarning.isVisible()


@pytest.mark.parametrize(("typed", "message"), [("abc", "Give the down payment"), ("120", "less than the balance")])
def test_an_impossible_down_payment_is_said_at_its_field(dialog: PlanDialog, typed: str, message: str) -> None:
    dialog.ui.planDown.setText(typed)
    assert message in dialog.ui.planDialogError.text()
    assert dialog.ui.planDown.property("wrong")
    assert column(dialog, ScheduleColumn.AMOUNT) == []
    assert not dialog.ui.planAgreeButton.isEnabled()


def test_a_due_day_that_some_months_lack_is_refused(dialog: PlanDialog) -> None:
    dialog.ui.planFirst.set_day(date(2026, 3, 31))
    assert "from 1 to 28" in dialog.ui.planDialogError.text()
    dialog.ui.planFrequency.setCurrentIndex(dialog.ui.planFrequency.findData("weekly"))
    assert column(dialog, ScheduleColumn.DUE) == ["03/31/2026", "04/07/2026", "04/14/2026"]


def test_enter_agrees_and_the_plan_is_there(
    dialog: PlanDialog, practice: Context, answered: ClaimId, agreed: Agreed, prompts: FakePrompts, qtbot: QtBot
) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    plan = plan_view(practice, answered)
    assert [part.amount_cents for part in plan.instalments] == [40_00, 40_00, 40_00]
    assert agreed.plans == [(plan.plan_id, True)]
    assert prompts.banners == ["The payment plan is set up."]


def test_the_agreement_need_not_be_shown(dialog: PlanDialog, agreed: Agreed) -> None:
    dialog.ui.planPrint.setChecked(False)
    dialog.ui.planAgreeButton.click()
    assert [wanted for _, wanted in agreed.plans] == [False]


def test_a_plan_that_came_in_between_is_said(
    dialog: PlanDialog, real_desk: Desk, practice: Context, answered: ClaimId, show: Opener, agreed: Agreed
) -> None:
    guarantor_id = GuarantorId(patient_balance(practice, answered).guarantor_id)
    proposal = propose_plan(practice, guarantor_id)
    other = PlanDialog(real_desk, guarantor_id=guarantor_id, guarantor="", proposal=proposal, agreed=agreed)
    show(other)
    dialog.ui.planAgreeButton.click()
    other.ui.planAgreeButton.click()
    assert other.isVisible()
    assert "on a plan already" in other.ui.planDialogError.text()


def test_a_plan_ends_only_with_a_reason(
    dialog: PlanDialog, real_desk: Desk, practice: Context, answered: ClaimId, show: Opener, qtbot: QtBot
) -> None:
    dialog.ui.planAgreeButton.click()
    plan_id = plan_view(practice, answered).plan_id
    assert plan_id is not None
    published: list[Changes] = []
    real_desk.bus.published.connect(published.append)
    ending = EndPlanDialog(real_desk, PlanId(plan_id))
    show(ending)
    qtbot.keyClick(ending, Qt.Key.Key_Return)
    assert ending.isVisible()
    assert ending.ui.endPlanError.text() == "Say why the plan ends."
    qtbot.keyClicks(ending.ui.endPlanReason, "Paid by family")
    qtbot.keyClick(ending, Qt.Key.Key_Return)
    assert not ending.isVisible()
    assert plan_view(practice, answered).plan_id is None
    assert published[0] & Changes.PLANS
