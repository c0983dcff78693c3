"""Ends a payment plan before its time, with the reason."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import PlanId
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_end_plan_dialog import Ui_EndPlanDialog
from arcaller_desktop.services.plans import CancelPlan, cancel_plan


class EndPlanDialog(QDialog):
    """Its buttons name the acts: ending the plan, or keeping it."""

    def __init__(self, desk: Desk, plan_id: PlanId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._plan_id = plan_id
        self.ui = Ui_EndPlanDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._errors = FormErrors(self.ui.endPlanError, {"because": self.ui.endPlanReason})
        self.ui.endPlanButton.clicked.connect(self._end)
        self.ui.endPlanKeepButton.clicked.connect(self.reject)
        self.ui.endPlanReason.setFocus()

    def _end(self) -> None:
        reason = self.ui.endPlanReason.text().strip()
        if self._errors.show([] if reason else [("because", "Say why the plan ends.")]):
            return
        command = CancelPlan(plan_id=self._plan_id, because=reason)
        self._desk.jobs.change(
            lambda context: cancel_plan(context, command), done=self._ended, failed=self._fail, owner=self
        )

    def _ended(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)
        self._desk.prompts.banner("The payment plan has ended.")

    def _fail(self, error: Exception) -> None:
        if not self._errors.take(error):
            self._desk.prompts.error(error)
