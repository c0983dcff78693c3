"""The form for checking a call; also shows a check, and decides an objection."""

from __future__ import annotations

from enum import Enum
from html import escape

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.outcomes import Channel, Outcome
from arcaller_desktop.domain.quality import TARGET, Fatal, Part, review_lacks, score
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_review_dialog import Ui_ReviewDialog
from arcaller_desktop.services.quality import (
    DecideDispute,
    DisputeReview,
    ReviewTouch,
    decide_dispute,
    dispute_review,
    review_touch,
)
from arcaller_desktop.storage.quality import TouchToCheck


class Purpose(Enum):
    """What the form is opened for."""

    CHECK = "check"
    SHOW = "show"
    DISPUTE = "dispute"
    DECIDE = "decide"


_CHOICES: tuple[tuple[str, int | None], ...] = (
    ("Met", 100),
    ("Partly", 50),
    ("Not met", 0),
    ("Cannot be judged", None),
)


class ReviewDialog(QDialog):
    """Seven parts, the faults that end it, and feedback. The score follows as it is filled in."""

    def __init__(self, desk: Desk, touch: TouchToCheck, purpose: Purpose, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._touch = touch
        self._purpose = purpose
        self.ui = Ui_ReviewDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.parts: dict[Part, QComboBox] = {}
        self.faults: dict[Fatal, QCheckBox] = {}
        self._make_parts()
        self._show_touch()
        self._errors = FormErrors(ui.reviewError, {"feedback": ui.reviewFeedback, "marks": ui.reviewFeedback})
        ui.reviewSaveButton.clicked.connect(self._save)
        ui.reviewCancelButton.clicked.connect(self.reject)
        self._dress()
        self.resize(680, 640)
        self._count()

    def _make_parts(self) -> None:
        ui, touch = self.ui, self._touch
        editable = self._purpose in {Purpose.CHECK, Purpose.DECIDE}
        last: QWidget | None = None
        for row, part in enumerate(Part):
            label, what, box = QLabel(f"{part.label} ({part.weight})"), QLabel(part.looks_at), QComboBox()
            what.setProperty("part", "muted")
            what.setWordWrap(True)
            label.setBuddy(box)
            box.setObjectName(f"review_{part.value}")
            box.setAccessibleName(f"{part.label}: {part.looks_at}")
            for text, mark in _CHOICES:
                box.addItem(text, mark)
            if touch.marks is not None:
                box.setCurrentIndex([mark for _, mark in _CHOICES].index(touch.marks.get(part)))
            box.setEnabled(editable)
            box.currentIndexChanged.connect(self._count)
            ui.reviewGrid.addWidget(label, row, 0)
            ui.reviewGrid.addWidget(what, row, 1)
            ui.reviewGrid.addWidget(box, row, 2)
            ui.reviewGrid.setColumnStretch(1, 1)
            self.parts[part] = box
            if last is not None:
                self.setTabOrder(last, box)
            last = box
        for number, fault in enumerate(Fatal):
            check = QCheckBox(fault.label)
            check.setObjectName(f"review_{fault.value}")
            check.setAccessibleName(fault.label)
            check.setChecked(fault in touch.fatal)
            check.setEnabled(editable)
            check.toggled.connect(self._count)
            ui.reviewFatalGrid.addWidget(check, number // 2, number % 2)
            self.faults[fault] = check
            assert last is not None
            self.setTabOrder(last, check)
            last = check
        for widget in (ui.reviewFeedback, ui.reviewSaveButton, ui.reviewCancelButton):
            assert last is not None
            self.setTabOrder(last, widget)
            last = widget

    def _show_touch(self) -> None:
        ui, touch = self.ui, self._touch
        channels, outcomes = {c.value: c.label for c in Channel}, {o.value: o.label for o in Outcome}
        ui.reviewTitle.setText(f"{touch.user}, claim {touch.claim_number}")
        ui.reviewFacts.setText(
            f"{formats.moment(touch.touched_at)} · {touch.payer} · {channels.get(touch.channel, touch.channel)} · "
            f"{outcomes.get(touch.outcome, touch.outcome)}"
        )
        objection = f"<p><b>Objection:</b> {escape(touch.dispute)}</p>" if touch.dispute else ""
        ui.reviewNote.setHtml(f"<p>{escape(touch.note)}</p>{objection}")

    def _dress(self) -> None:
        ui, purpose = self.ui, self._purpose
        ui.reviewFeedback.setPlainText(self._touch.feedback)
        titles = {
            Purpose.CHECK: ("Check a call", "&Save check"),
            Purpose.SHOW: ("A checked call", ""),
            Purpose.DISPUTE: ("Object to a check", "&Object"),
            Purpose.DECIDE: ("Decide an objection", "&Decide"),
        }
        title, act = titles[purpose]
        self.setWindowTitle(title)
        ui.reviewSaveButton.setText(act)
        ui.reviewSaveButton.setVisible(bool(act))
        ui.reviewCancelButton.setText("&Close" if purpose is Purpose.SHOW else "Cancel")
        ui.reviewFeedback.setReadOnly(purpose in {Purpose.SHOW, Purpose.DECIDE})
        if purpose is Purpose.DISPUTE:
            ui.reviewFeedbackLabel.setText("What the check &overlooked")
            ui.reviewFeedback.clear()
            ui.reviewFeedback.setFocus()

    @property
    def marks(self) -> dict[Part, int | None]:
        """The parts as they are judged."""
        return {part: box.currentData() for part, box in self.parts.items()}

    @property
    def fatal(self) -> tuple[Fatal, ...]:
        """The faults that were found."""
        return tuple(fault for fault, check in self.faults.items() if check.isChecked())

    def _count(self) -> None:
        total = score(self.marks, self.fatal)
        reached = "target reached" if total >= TARGET else f"target {TARGET}"
        self.ui.reviewScore.setText(f"Score {total} · {reached}")

    def _save(self) -> None:
        touch_id, text = self._touch.touch_id, self.ui.reviewFeedback.toPlainText().strip()
        marks, fatal = self.marks, self.fatal
        if self._purpose is Purpose.CHECK:
            if self._errors.show(review_lacks(marks, fatal, text)):
                return
            command = ReviewTouch(touch_id=touch_id, marks=marks, fatal=fatal, feedback=text)
            self._desk.jobs.change(
                lambda context: review_touch(context, command), done=self._done, failed=self._fail, owner=self
            )
        elif self._purpose is Purpose.DISPUTE:
            objection = DisputeReview(touch_id=touch_id, text=text)
            self._desk.jobs.change(
                lambda context: dispute_review(context, objection), done=self._done, failed=self._fail, owner=self
            )
        else:
            decision = DecideDispute(touch_id=touch_id, marks=marks, fatal=fatal)
            self._desk.jobs.change(
                lambda context: decide_dispute(context, decision), done=self._done, failed=self._fail, owner=self
            )

    def _done(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)

    def _fail(self, error: Exception) -> None:
        if not self._errors.take(error):
            self._desk.prompts.error(error)
