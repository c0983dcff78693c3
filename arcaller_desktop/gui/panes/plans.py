"""The payment plan of the account in hand, or the way to one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, PlanId
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_plan_pane import Ui_PlanPane
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.plans import InstalmentView, PlanView


class PlanSource(Protocol):
    """What the pane reads."""

    def plan(self, context: Context, claim_id: ClaimId) -> PlanView: ...


class InstalmentColumn(Enum):
    NUMBER = ColumnHead(title="#", is_amount=True, width=3)
    DUE = ColumnHead(title="Due", width=9)
    AMOUNT = ColumnHead(title="Amount", is_amount=True, width=9)
    STATE = ColumnHead(title="Status", width=0)


_STATES: dict[str, tuple[str, str, Tone]] = {
    "paid": ("Paid", "circle-check", Tone.GOOD),
    "part": ("Part paid", "circle-dashed", Tone.WARN),
    "late": ("Late", "triangle-alert", Tone.BAD),
    "due": ("Due", "clock", Tone.WARN),
    "next": ("Next", "clock", Tone.PLAIN),
    "planned": ("Planned", "circle", Tone.MUTED),
}


class PlanPane(QFrame):
    """Right below, right half."""

    def __init__(self, desk: Desk, source: PlanSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = source
        self._plan: PlanView | None = None
        self.setObjectName("planPane")
        self.ui = Ui_PlanPane()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.schedule: RowModel[InstalmentView] = RowModel(InstalmentColumn, self._cells, theme=desk.theme, parent=self)
        prepare_table(self.ui.planSchedule, self.schedule, self.schedule.heads)
        self.ui.planSummary.setTextFormat(Qt.TextFormat.RichText)
        desk.icons.put(self.ui.planButton, "calendar-clock")
        self.ui.planButton.clicked.connect(lambda: desk.commands.run(Command.PLAN))
        desk.theme.changed.connect(self._dress)
        self._dress()
        desk.current.changed.connect(self._follow)
        Reloader(self, desk.bus, interests=Changes.PLANS | Changes.BALANCE | Changes.PATIENTS, reload=self.reload)
        self._show(None)

    @property
    def plan(self) -> PlanView | None:
        return self._plan

    def bind_commands(self, *, show_agreement: Callable[[PlanId], None], end: Callable[[PlanId], None]) -> None:
        """Says what the buttons of a running plan do."""

        def with_plan(run: Callable[[PlanId], None]) -> None:
            if self._plan is not None and self._plan.plan_id is not None:
                run(PlanId(self._plan.plan_id))

        self.ui.planAgreementButton.clicked.connect(lambda: with_plan(show_agreement))
        self.ui.planCancelButton.clicked.connect(lambda: with_plan(end))

    def reload(self) -> None:
        """Reads the plan of the claim in hand again."""
        claim_id = self._desk.current.claim_id
        if claim_id is None:
            self._show(None)
            return
        source = self._source
        self._desk.jobs.query(
            lambda context: source.plan(context, claim_id), channel="plan", done=self._show, owner=self
        )

    def _follow(self, claim_id: ClaimId | None) -> None:
        self.reload()

    def _dress(self) -> None:
        colours = self._desk.theme.colours
        self.ui.planIcon.setPixmap(
            self._desk.icons.pixmap("calendar-clock", colours.muted, 16, self.devicePixelRatioF())
        )
        if self._plan is not None:
            self._show(self._plan)

    def _show(self, plan: PlanView | None) -> None:
        self._plan = plan
        ui = self.ui
        has_plan = plan is not None and plan.plan_id is not None
        ui.planStack.setCurrentWidget(ui.planPage if has_plan else ui.planEmptyPage)
        for button in (ui.planAgreementButton, ui.planCancelButton):
            button.setVisible(has_plan)
        ui.planButton.setVisible(plan is not None and plan.can_set_up)
        if plan is None:
            ui.planEmptyText.setText("Installments appear here when a claim is chosen.")
        elif not has_plan:
            why_not = f"No payment plan: {plan.why_not}." if plan.why_not else ""
            ui.planEmptyText.setText(why_not or "No payment plan. Offer one when the balance is hard to pay at once.")
        else:
            paid = sum(1 for part in plan.instalments if part.state == "paid")
            ui.planSummary.setText(
                f"<b>{plan.state_label}</b> · {formats.dollars(plan.paid_cents)} of {formats.dollars(plan.total_cents)}"
                f" paid, {paid} of {len(plan.instalments)} payments · agreed {formats.day(plan.agreed_on)}{_more(plan)}"
            )
            self.schedule.set_items(plan.instalments)

    def _cells(self, part: InstalmentView) -> Sequence[Cell]:
        label, icon, tone = _STATES.get(part.state, (part.state, "circle", Tone.MUTED))
        if part.state == "part":
            label = f"{formats.dollars(part.paid_cents)} paid"
        if part.state == "late":
            label = f"Late {(self._desk.clock.today() - part.due_on).days} d"
        return (
            Cell(text=str(part.number) if part.number else "–", accessible="" if part.number else "Down payment"),
            Cell(text=formats.day(part.due_on), sort=part.due_on),
            Cell(text=formats.money(part.amount_cents), sort=part.amount_cents),
            Cell(
                text=label, icon=self._desk.icons.icon(icon, tone), tone=tone if part.state != "planned" else Tone.PLAIN
            ),
        )


def _more(plan: PlanView) -> str:
    again = f" · taken up again {formats.day(plan.reinstated_on)}" if plan.reinstated_on else ""
    return f"{again} · new visits offered" if plan.takes_new_charges else again
