"""The claim in hand: who, what, how much, why now, its lines, what payers decided, and what happened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QTableView, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import CallId, ClaimId
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_claim_pane import Ui_ClaimPane
from arcaller_desktop.gui.models.queue_rows import SOON_DAYS
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone, set_part
from arcaller_desktop.services.claims import ClaimLineView, ClaimView, DecisionView, DetailView
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.timelines import EventView

ROOM_FOR_NOTE = 150
"""Below this height in pixels the timeline needs the room itself."""
ROOM_FOR_REFERENCE = 640
"""Below this width in pixels the note needs the room of the reference, which the tip of the event says then."""
LEAST_TABLE = 50
"""The head and a row, in pixels: on a low screen the reasons above matter more than a second row."""


class ClaimSource(Protocol):
    """Where the pane reads."""

    def claim(self, context: Context, claim_id: ClaimId) -> ClaimView: ...


class LineColumn(Enum):
    NUMBER = ColumnHead(title="#", is_amount=True, width=3)
    PROCEDURE = ColumnHead(title="Service", tip="Procedure with modifiers, and our own words for it", width=22)
    DATE = ColumnHead(title="Date", width=9)
    UNITS = ColumnHead(title="Units", is_amount=True, width=5)
    CHARGE = ColumnHead(title="Billed", is_amount=True, width=9)
    ALLOWED = ColumnHead(title="Allowed", is_amount=True, width=9)
    PAID = ColumnHead(title="Paid", is_amount=True, width=9)
    ADJUSTED = ColumnHead(title="Written off", is_amount=True, width=9)
    PATIENT = ColumnHead(title="Patient", is_amount=True, width=9)
    BALANCE = ColumnHead(title="Balance", is_amount=True, width=9)
    CODES = ColumnHead(title="Payers said", width=22)


class DecisionColumn(Enum):
    DATE = ColumnHead(title="Decided", width=9)
    PAYER = ColumnHead(title="Payer", width=16)
    LINE = ColumnHead(title="Line", is_amount=True, width=4)
    CODE = ColumnHead(title="Code", width=8)
    LABEL = ColumnHead(title="Meaning", width=26)
    AMOUNT = ColumnHead(title="Amount", is_amount=True, width=9)
    BECAME = ColumnHead(title="Became", width=20)


class DetailColumn(Enum):
    LINE = ColumnHead(title="Line", is_amount=True, width=6)
    WHAT = ColumnHead(title="What", width=34)
    VALUE = ColumnHead(title="As it was sent", width=0)


class EventColumn(Enum):
    WHEN = ColumnHead(title="When", width=17)
    WHO = ColumnHead(title="Who", width=9)
    WHAT = ColumnHead(title="What", width=20)
    REFERENCE = ColumnHead(title="Reference", width=12)
    TEXT = ColumnHead(title="Note", width=0)


_EVENT_ICONS = {
    "call": "phone",
    "note": "message-square-text",
    "submission": "send",
    "acknowledgement": "check",
    "rejection": "undo-2",
    "remittance": "banknote",
    "ledger": "receipt-text",
    "statement": "file-text",
    "plan": "calendar-clock",
}


class ClaimPane(QFrame):
    """Right above."""

    def __init__(self, desk: Desk, source: ClaimSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = source
        self._claim: ClaimView | None = None
        self.setObjectName("claimPane")
        self.ui = Ui_ClaimPane()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.lines: RowModel[ClaimLineView] = RowModel(LineColumn, _line_cells, theme=desk.theme, parent=self)
        self.decisions: RowModel[DecisionView] = RowModel(
            DecisionColumn, _decision_cells, theme=desk.theme, parent=self
        )
        self.timeline: RowModel[EventView] = RowModel(EventColumn, self._event_cells, theme=desk.theme, parent=self)
        self.details: RowModel[DetailView] = RowModel(DetailColumn, _detail_cells, theme=desk.theme, parent=self)
        self.details_table = QTableView()
        self.details_table.setObjectName("claimDetails")
        self.details_table.setAccessibleName("Dates, numbers and amounts the claim was sent with")
        self.ui.claimTabs.addTab(self.details_table, "As &billed (0)")
        for table, model in (
            (self.details_table, self.details),
            (self.ui.claimLines, self.lines),
            (self.ui.claimAdjudication, self.decisions),
            (self.ui.claimTimeline, self.timeline),
        ):
            prepare_table(table, model, model.heads)
            table.setMinimumHeight(LEAST_TABLE)
        self.ui.claimMoney.setTextFormat(Qt.TextFormat.RichText)
        self.ui.claimTabs.tabBar().setAccessibleName("Parts of the claim")
        self.ui.claimTimeline.selectionModel().currentRowChanged.connect(self._show_event)
        self.ui.claimCopyButton.clicked.connect(self._copy_number)
        self.ui.claimEvidenceButton.clicked.connect(lambda: desk.commands.run(Command.EVIDENCE_PACK))
        desk.icons.put(self.ui.claimCopyButton, "copy")
        desk.icons.put(self.ui.claimEvidenceButton, "folder-open")
        desk.theme.changed.connect(self._dress)
        self._dress()
        desk.current.changed.connect(self._follow)
        Reloader(
            self,
            desk.bus,
            interests=Changes.CLAIM
            | Changes.CALLS
            | Changes.BALANCE
            | Changes.IMPORTS
            | Changes.PATIENTS
            | Changes.STATEMENTS
            | Changes.PLANS,
            reload=self.reload,
        )
        self._show(None)

    @property
    def claim(self) -> ClaimView | None:
        """What is shown."""
        return self._claim

    @property
    def chosen_call(self) -> CallId | None:
        """The call chosen in the timeline, else the newest one."""
        chosen = self.timeline.item(self.ui.claimTimeline.currentIndex().row())
        if chosen is not None and chosen.call_id is not None:
            return CallId(chosen.call_id)
        return next((CallId(event.call_id) for event in self.timeline.items if event.call_id is not None), None)

    def reload(self) -> None:
        """Reads the claim in hand again."""
        claim_id = self._desk.current.claim_id
        if claim_id is None:
            self._show(None)
            return
        source = self._source
        self._desk.jobs.query(
            lambda context: source.claim(context, claim_id), channel="claim", done=self._show, owner=self
        )

    def _follow(self, claim_id: ClaimId | None) -> None:
        self.reload()

    def _dress(self) -> None:
        colours = self._desk.theme.colours
        self.ui.claimIcon.setPixmap(self._desk.icons.pixmap("file-text", colours.muted, 16, self.devicePixelRatioF()))
        if self._claim is not None:
            self._show(self._claim)

    def _show(self, claim: ClaimView | None) -> None:
        self._claim = claim
        ui = self.ui
        ui.claimStack.setCurrentWidget(ui.claimEmptyPage if claim is None else ui.claimPage)
        for part in (ui.claimStatus, ui.claimDeadline, ui.claimCopyButton, ui.claimEvidenceButton):
            part.setVisible(claim is not None)
        if claim is None:
            ui.claimTitle.setText("Claim")
            return
        ui.claimTitle.setText(f"Claim {claim.claim_number}")
        ui.claimStatus.setText(claim.status_label)
        self._show_deadline(claim)
        ui.claimPatient.setText(claim.patient)
        ui.claimPatientFacts.setText(_patient_facts(claim))
        ui.claimIdentity.setText(_identity(claim))
        ui.claimMoney.setText(_money(claim))
        ui.claimWhy.setText(_why(claim))
        ui.claimWhy.setVisible(bool(ui.claimWhy.text()))
        self.lines.set_items(claim.lines)
        self.decisions.set_items(claim.decisions)
        self.details.set_items(claim.details)
        self.timeline.set_items(claim.timeline)
        tabs = ui.claimTabs
        tabs.setTabText(tabs.indexOf(ui.claimTimelinePage), f"&Timeline ({len(claim.timeline)})")
        tabs.setTabText(tabs.indexOf(ui.claimLinesPage), f"Service &lines ({len(claim.lines)})")
        tabs.setTabText(tabs.indexOf(ui.claimAdjudicationPage), f"Ad&judication ({len(claim.decisions)})")
        tabs.setTabText(tabs.indexOf(self.details_table), f"As &billed ({len(claim.details)})")
        choose_row(ui.claimTimeline, 0)
        self._show_event()

    def _show_deadline(self, claim: ClaimView) -> None:
        chip = self.ui.claimDeadline
        if claim.deadline_on is None:
            chip.hide()
            return
        today = self._desk.clock.today()
        left = (claim.deadline_on - today).days
        assumed = " (assumed)" if claim.deadline_assumed else ""
        short, full = formats.day(claim.deadline_on), formats.day(claim.deadline_on)
        if claim.deadline_last_on is not None:
            last = formats.short_day(claim.deadline_last_on, today=today)
            short = f"{formats.short_day(claim.deadline_on, today=today)} to be safe, last {last}"
            full = f"{full} to be safe, last day {formats.day(claim.deadline_last_on)}"
        chip.setText(f"{claim.deadline_action} by {short}{assumed}")
        chip.setToolTip(f"{claim.deadline_action} by {full}{assumed}")
        set_part(chip, "badchip" if left < 0 else "warnchip" if left <= SOON_DAYS else "chip")

    def _show_event(self, *_: object) -> None:
        event = self.timeline.item(self.ui.claimTimeline.currentIndex().row())
        label = self.ui.claimEvent
        # The table cuts long notes; the chosen one stands below it in full.
        label.setText(event.text if event is not None else "")
        has_room = self.ui.claimTimelinePage.height() >= ROOM_FOR_NOTE
        label.setVisible(event is not None and len(event.text) > 40 and has_room)

    def _copy_number(self) -> None:
        if self._claim is not None:
            QGuiApplication.clipboard().setText(self._claim.claim_number)
            self._desk.prompts.banner(f"Claim number {self._claim.claim_number} copied.")

    def _event_cells(self, event: EventView) -> Sequence[Cell]:
        when = formats.day(event.at.date()) if event.is_day else formats.moment(event.at)
        icon = self._desk.icons.icon(_EVENT_ICONS.get(event.kind, "circle"), Tone.MUTED)
        return (
            Cell(text=when, sort=event.at),
            Cell(text=event.who, tone=Tone.MUTED),
            Cell(text=event.title, icon=icon, tip=" · ".join(part for part in (event.title, event.reference) if part)),
            Cell(text=event.reference),
            Cell(text=" ".join(event.text.split()), tip=event.text),
        )

    def bind_commands(self, *, show_summary: Callable[[CallId], None]) -> None:
        """Says what previews a call's summary."""

        def show() -> None:
            call_id = self.chosen_call
            if call_id is not None:
                show_summary(call_id)
            else:
                self._desk.prompts.banner("No call is saved for this claim yet, so there is nothing to sum up.")

        self._desk.commands.bind(Command.CALL_SUMMARY, show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        reference = tuple(EventColumn).index(EventColumn.REFERENCE)
        self.ui.claimTimeline.setColumnHidden(reference, self.width() < ROOM_FOR_REFERENCE)
        self._show_event()


def _patient_facts(claim: ClaimView) -> str:
    parts = []
    if claim.birth_date is not None:
        parts.append(f"Born {formats.day(claim.birth_date)}")
    if claim.account_number:
        parts.append(f"Account {claim.account_number}")
    if claim.member_id:
        parts.append(f"Member {claim.member_id}")
    return " · ".join(parts)


def _identity(claim: ClaimView) -> str:
    dates = formats.day(claim.service_from)
    if claim.service_to is not None and claim.service_to != claim.service_from:
        dates = f"{dates}–{formats.day(claim.service_to)}"
    parts = [claim.payer, f"DOS {dates}" if dates else "", claim.provider]
    if claim.payer_claim_number:
        parts.append(f"Payer's no. {claim.payer_claim_number}")
    if claim.authorization:
        parts.append(f"Auth. {claim.authorization}")
    if claim.is_provisional:
        parts.append("Provisional: known from a remittance only")
    return " · ".join(part for part in parts if part)


def _money(claim: ClaimView) -> str:
    parts = [
        f"Billed {formats.dollars(claim.charge_cents)}",
        f"Paid {formats.dollars(claim.paid_cents)}",
        f"Written off {formats.dollars(claim.adjusted_cents)}",
        f"<b>Balance {formats.dollars(claim.balance_cents)}</b>",
    ]
    if claim.patient_cents:
        parts.append(f"of it patient {formats.dollars(claim.patient_cents)}")
    return " · ".join(parts)


def _why(claim: ClaimView) -> str:
    said = "; ".join(part for part in (claim.why, *claim.reasons) if part)
    return f"Why now: {said}" if said else ""


def _line_cells(line: ClaimLineView) -> Sequence[Cell]:
    procedure = " ".join(part for part in (line.procedure, line.modifiers.replace(",", " ")) if part)
    return (
        Cell(text=str(line.number), sort=line.number),
        Cell(text=" ".join(part for part in (procedure, line.description) if part)),
        Cell(text=formats.day(line.service_from), sort=line.service_from),
        Cell(text=line.units),
        Cell(text=formats.money(line.charge_cents), sort=line.charge_cents),
        Cell(text=formats.money(line.allowed_cents), sort=line.allowed_cents),
        Cell(text=formats.money(line.paid_cents), sort=line.paid_cents),
        Cell(text=formats.money(line.adjusted_cents), sort=line.adjusted_cents),
        Cell(text=formats.money(line.patient_cents), sort=line.patient_cents),
        Cell(text=formats.money(line.balance_cents), sort=line.balance_cents),
        Cell(
            text=f"Denied {line.codes}" if line.is_denied else line.codes,
            tone=Tone.BAD if line.is_denied else Tone.PLAIN,
        ),
    )


def _decision_cells(decision: DecisionView) -> Sequence[Cell]:
    tone = Tone.BAD if decision.is_open_denial else Tone.PLAIN
    line = str(decision.line_number) if decision.line_number else "claim"
    return (
        Cell(text=formats.day(decision.decided_on), sort=decision.decided_on),
        Cell(text=decision.payer),
        Cell(text=line, sort=decision.line_number),
        Cell(text=decision.code, tone=tone),
        Cell(text=decision.label),
        Cell(text=formats.money(decision.amount_cents), sort=decision.amount_cents),
        Cell(text=decision.became, tone=tone),
    )


def _detail_cells(detail: DetailView) -> Sequence[Cell]:
    line = str(detail.line_number) if detail.line_number else "claim"
    return (Cell(text=line, sort=detail.line_number), Cell(text=detail.label), Cell(text=detail.value))
