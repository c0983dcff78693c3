"""Checks of calls: this week's sample, what was checked, objections."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.outcomes import Outcome
from arcaller_desktop.domain.quality import TARGET
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_quality_pane import Ui_QualityPane
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.quality import QualityView, quality_view
from arcaller_desktop.storage.quality import TouchToCheck


class ToCheckColumn(Enum):
    WHO = ColumnHead(title="Who", width=16)
    WHEN = ColumnHead(title="When", width=19)
    CLAIM = ColumnHead(title="Claim", width=11)
    PAYER = ColumnHead(title="Payer", width=22)
    OUTCOME = ColumnHead(title="Outcome", width=26)
    NOTE = ColumnHead(title="Note", width=0)


class CheckedColumn(Enum):
    WHO = ColumnHead(title="Who", width=16)
    ON = ColumnHead(title="Checked", width=12)
    BY = ColumnHead(title="By", width=16)
    CLAIM = ColumnHead(title="Claim", width=11)
    SCORE = ColumnHead(title="Score", is_amount=True, width=7)
    STATE = ColumnHead(title="Objection", width=14)
    FEEDBACK = ColumnHead(title="Feedback", width=0)


@dataclass(frozen=True, kw_only=True)
class QualityWays:
    """What the pane's buttons open."""

    check: Callable[[TouchToCheck], None]
    dispute: Callable[[TouchToCheck], None]
    decide: Callable[[TouchToCheck], None]
    open_claim: Callable[[ClaimId], None]


class QualityPane(QFrame):
    """A tab of the team's page. Callers see their own checks alone."""

    def __init__(self, desk: Desk, ways: QualityWays, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ways = ways
        self._view: QualityView | None = None
        self.ui = Ui_QualityPane()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.to_check: RowModel[TouchToCheck] = RowModel(ToCheckColumn, _to_check_cells, theme=desk.theme, parent=self)
        self.checked: RowModel[TouchToCheck] = RowModel(CheckedColumn, _checked_cells, theme=desk.theme, parent=self)
        for table, model in ((ui.qualityToCheck, self.to_check), (ui.qualityChecked, self.checked)):
            prepare_table(table, model, model.heads)
            table.installEventFilter(self)
            table.doubleClicked.connect(lambda _, table=table: self._open(table))
        ui.qualityChecked.selectionModel().currentRowChanged.connect(lambda *_: self._dress_buttons())
        ui.qualityCheckButton.clicked.connect(lambda: self._run(ways.check, self.waiting))
        ui.qualityDisputeButton.clicked.connect(lambda: self._run(ways.dispute, self.review))
        ui.qualityDecideButton.clicked.connect(lambda: self._run(ways.decide, self.review))
        ui.qualityClaimButton.clicked.connect(self._open_claim)
        self._reloader = Reloader(self, desk.bus, interests=Changes.CALLS | Changes.QUALITY, reload=self.reload)

    @property
    def waiting(self) -> TouchToCheck | None:
        """The touch that would be checked."""
        return self.to_check.item(self.ui.qualityToCheck.currentIndex().row())

    @property
    def review(self) -> TouchToCheck | None:
        """The check in hand."""
        return self.checked.item(self.ui.qualityChecked.currentIndex().row())

    def reload(self) -> None:
        self._desk.jobs.query(quality_view, channel="quality", done=self._show, owner=self)

    def _show(self, view: QualityView) -> None:
        self._view = view
        ui = self.ui
        self.to_check.set_items(view.to_check)
        self.checked.set_items(view.checked)
        choose_row(ui.qualityToCheck, 0)
        choose_row(ui.qualityChecked, 0)
        ui.qualityTop.setVisible(view.may_check)
        scores = [one.score for one in view.checked if one.score is not None]
        below = sum(score < TARGET for score in scores)
        parts = [f"{formats.count(len(view.to_check), 'touch', 'touches')} to check"] if view.may_check else []
        parts.append(f"{formats.count(len(scores), 'check')} in 90 days, {below} below {TARGET}")
        ui.qualitySummary.setText(" · ".join(parts))
        self._dress_buttons()

    def _dress_buttons(self) -> None:
        ui, review = self.ui, self.review
        may_check = self._view is not None and self._view.may_check
        ui.qualityCheckButton.setVisible(may_check)
        ui.qualityCheckButton.setEnabled(self.waiting is not None)
        ui.qualityDisputeButton.setEnabled(review is not None and not review.dispute)
        ui.qualityDecideButton.setVisible(may_check)
        ui.qualityDecideButton.setEnabled(review is not None and bool(review.dispute) and not review.decision)

    def _run(self, run: Callable[[TouchToCheck], None], touch: TouchToCheck | None) -> None:
        if touch is not None:
            run(touch)

    def _open(self, table: QObject) -> None:
        if table is self.ui.qualityToCheck:
            self._run(self._ways.check, self.waiting)
        else:
            self._run(self._ways.check, self.review)

    def _open_claim(self) -> None:
        touch = self.review if self.ui.qualityChecked.hasFocus() or self.waiting is None else self.waiting
        if touch is not None:
            self._ways.open_claim(touch.claim_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        presses = event.type() == QEvent.Type.KeyPress
        if presses and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(watched)
            return True
        return False


_OUTCOMES = {outcome.value: outcome.label for outcome in Outcome}


def _to_check_cells(touch: TouchToCheck) -> Sequence[Cell]:
    return (
        Cell(text=touch.user),
        Cell(text=formats.moment(touch.touched_at), sort=touch.touched_at),
        Cell(text=touch.claim_number),
        Cell(text=touch.payer),
        Cell(text=_OUTCOMES.get(touch.outcome, touch.outcome)),
        Cell(text=" ".join(touch.note.split()), tip=touch.note),
    )


def _checked_cells(touch: TouchToCheck) -> Sequence[Cell]:
    state = {"": "open" if touch.dispute else "", "upheld": "not accepted", "changed": "accepted"}[touch.decision]
    low = touch.score is not None and touch.score < TARGET
    fatal = "fatal: " + ", ".join(fault.label for fault in touch.fatal) + ". " if touch.fatal else ""
    return (
        Cell(text=touch.user),
        Cell(text=formats.day(touch.reviewed_on)),
        Cell(text=touch.reviewer),
        Cell(text=touch.claim_number),
        Cell(
            text=str(touch.score), sort=touch.score, tone=Tone.BAD if touch.fatal else Tone.WARN if low else Tone.GOOD
        ),
        Cell(text=state, tone=Tone.WARN if state == "open" else Tone.PLAIN),
        Cell(text=fatal + touch.feedback, tip=fatal + touch.feedback),
    )
