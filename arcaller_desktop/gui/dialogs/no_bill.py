"""Flags that block billing: those of the account, a new one, and lifting one."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, PatientId
from arcaller_desktop.domain.no_bill import NoBillFlag, StoredFlag
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.dialogs.reason import Answered, Asked, ReasonDialog
from arcaller_desktop.gui.forms.ui_no_bill_dialog import Ui_NoBillDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.offices.opening import open_dialog
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.accounts import AccountDetail
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.no_bill import FlagChoices, LiftFlag, SetFlag, lift_flag, set_flag


class FlagColumn(Enum):
    REASON = ColumnHead(title="Flag", width=20)
    ON = ColumnHead(title="Holds for", width=22)
    DATES = ColumnHead(title="Visits", width=15)
    SOURCE = ColumnHead(title="Known by", width=0)
    STATE = ColumnHead(title="", width=16)


class NoBillDialog(QDialog):
    """For one account."""

    def __init__(self, desk: Desk, detail: AccountDetail, choices: FlagChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._choices = choices
        self.ui = Ui_NoBillDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.flags: RowModel[StoredFlag] = RowModel(FlagColumn, _cells, theme=desk.theme, parent=self)
        prepare_table(ui.noBillFlags, self.flags, self.flags.heads)
        self.flags.set_items(choices.flags)
        choose_row(ui.noBillFlags, 0)
        for kind in choices.kinds:
            ui.noBillKind.addItem(kind.label, kind.code)
        for patient_id, name in choices.patients:
            ui.noBillScope.addItem(f"{name}: all visits", ("patient", int(patient_id)))
        for coverage_id, words in choices.coverages:
            ui.noBillScope.addItem(f"Coverage of {words}", ("coverage", coverage_id))
        for visit in detail.visits:
            on = formats.day(visit.service_from)
            ui.noBillScope.addItem(f"Visit {visit.claim_number} of {on}, {visit.patient}", ("claim", visit.claim_id))
        self._errors = FormErrors(
            ui.noBillError,
            {
                "code": ui.noBillKind,
                "scope": ui.noBillScope,
                "source": ui.noBillSource,
                "effective_until": ui.noBillUntil,
            },
        )
        ui.noBillKind.currentIndexChanged.connect(self._follow)
        ui.noBillFlags.selectionModel().currentRowChanged.connect(self._follow_flag)
        ui.noBillSetButton.clicked.connect(self._set)
        ui.noBillLiftButton.clicked.connect(self._lift)
        ui.noBillCloseButton.clicked.connect(self.reject)
        self._follow()
        self._follow_flag()
        ui.noBillKind.setFocus()

    @property
    def chosen(self) -> StoredFlag | None:
        """The flag in hand."""
        return self.flags.item(self.ui.noBillFlags.currentIndex().row())

    def _follow(self) -> None:
        kind = self._choices.kinds[self.ui.noBillKind.currentIndex()]
        self.ui.noBillRule.setText(f"{kind.why[:1].upper()}{kind.why[1:]} ({kind.source}).")
        scopes = [self.ui.noBillScope.itemData(row)[0] for row in range(self.ui.noBillScope.count())]
        if kind.scope in scopes:
            self.ui.noBillScope.setCurrentIndex(scopes.index(kind.scope))

    def _follow_flag(self, *_: object) -> None:
        flag = self.chosen
        self.ui.noBillLiftButton.setEnabled(flag is not None and flag.lifted_at is None)

    def _set(self) -> None:
        ui = self.ui
        if ui.noBillScope.currentData() is None:
            self._errors.show([("scope", "Choose what it holds for.")])
            return
        scope, number = ui.noBillScope.currentData()
        flag = NoBillFlag(
            code=str(ui.noBillKind.currentData()),
            reason="",
            source=ui.noBillSource.text(),
            patient_id=PatientId(number) if scope == "patient" else None,
            coverage_id=number if scope == "coverage" else None,
            claim_id=ClaimId(number) if scope == "claim" else None,
            effective_from=ui.noBillFrom.day,
            effective_until=ui.noBillUntil.day,
        )
        self._desk.jobs.change(
            lambda context: set_flag(context, SetFlag(flag=flag)), done=self._done, failed=self._fail, owner=self
        )

    def _done(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)
        self._desk.prompts.banner("The flag is set: nothing of it is billed to the patient.")

    def _lift(self) -> None:
        flag = self.chosen
        if flag is None:
            return
        flag_id = flag.flag_id

        def run(context: Context, answered: Answered) -> Changes:
            return lift_flag(context, LiftFlag(flag_id=flag_id, because=answered.why))

        asked = Asked(
            title="Lift the flag",
            text=f"{flag.flag.reason}: {flag.on}. From now on the patient may be billed for it.",
            act="&Lift it",
            done="The flag is lifted.",
        )
        open_dialog(ReasonDialog(self._desk, asked, run, self.parentWidget()))
        self.reject()

    def _fail(self, error: Exception) -> None:
        if not self._errors.take(error):
            self._desk.prompts.error(error)


def _cells(flag: StoredFlag) -> Sequence[Cell]:
    first, last = formats.day(flag.flag.effective_from), formats.day(flag.flag.effective_until)
    dates = f"{first or '…'} – {last or '…'}" if first or last else "all dates"
    lifted = (
        f"Lifted {formats.day(flag.lifted_at.date())}" if flag.lifted_at else f"Set {formats.day(flag.set_at.date())}"
    )
    tone = Tone.MUTED if flag.lifted_at else Tone.PLAIN
    return (
        Cell(text=flag.flag.reason, tone=tone),
        Cell(text=flag.on, tone=tone),
        Cell(text=dates, tone=tone),
        Cell(text=flag.flag.source, tone=tone, tip=flag.lifted_because or flag.flag.source),
        Cell(text=lifted, tone=tone),
    )
