"""Statements that went out: those of a run, or those of an account with each visit's amount on each of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import DocumentId, GuarantorId, StatementId
from arcaller_desktop.domain.letter_kinds import LANGUAGES
from arcaller_desktop.domain.money import Money
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_statement_list_dialog import Ui_StatementListDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import prepare_table
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.letters import LetterChoice
from arcaller_desktop.services.run_mailing import (
    ReturnStatement,
    SaveMailPreference,
    return_statement,
    save_mail_preference,
)
from arcaller_desktop.storage.statement_runs import LedgerLine, RunStatement


@dataclass(frozen=True, kw_only=True, slots=True)
class ListedStatement:
    """One row: a statement, or a visit on a statement."""

    statement_id: StatementId
    document_id: DocumentId
    what: str
    number: str
    statement_on: date
    level: int
    amount_cents: Money
    now_cents: Money | None
    state: str


class StatementColumn(Enum):
    WHAT = ColumnHead(title="Account or visit", width=24)
    NUMBER = ColumnHead(title="Statement", width=11)
    DATE = ColumnHead(title="Date", width=11)
    LEVEL = ColumnHead(title="Level", is_amount=True, width=6)
    AMOUNT = ColumnHead(title="Stood at", is_amount=True, width=11)
    NOW = ColumnHead(title="Owed today", is_amount=True, width=11)
    STATE = ColumnHead(title="", width=0)


@dataclass(frozen=True, kw_only=True, slots=True)
class Reader:
    """The account whose way of reading can be changed here."""

    guarantor_id: GuarantorId
    choice: LetterChoice


class StatementListDialog(QDialog):
    """`show_document` prints a kept statement again."""

    def __init__(
        self,
        desk: Desk,
        rows: Sequence[ListedStatement],
        *,
        title: str,
        show_document: Callable[[DocumentId], None],
        reader: Reader | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = rows
        self._reader = reader
        self._show_document = show_document
        self.ui = Ui_StatementListDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        ui.listTitle.setText(title)
        self.rows: RowModel[ListedStatement] = RowModel(StatementColumn, _cells, theme=desk.theme, parent=self)
        prepare_table(ui.listTable, self.rows, self.rows.heads)
        for language, label in LANGUAGES.items():
            ui.listLanguage.addItem(label, language)
        for widget in (ui.listLanguage, ui.listLanguageLabel, ui.listLarge):
            widget.setVisible(reader is not None)
        if reader is not None:
            ui.listLanguage.setCurrentIndex(ui.listLanguage.findData(reader.choice.language))
            ui.listLarge.setChecked(reader.choice.large_print)
        ui.listFind.textChanged.connect(self._find)
        ui.listLanguage.currentIndexChanged.connect(self._save_reader)
        ui.listLarge.toggled.connect(self._save_reader)
        ui.listTable.selectionModel().selectionChanged.connect(self._enable)
        ui.listTable.doubleClicked.connect(self.show_statement)
        ui.listShowButton.clicked.connect(self.show_statement)
        ui.listReturnedButton.clicked.connect(self.mark_returned)
        ui.listCloseButton.clicked.connect(self.reject)
        self._find()

    def show_statement(self) -> None:
        """Shows the chosen statement as it was sent."""
        row = self._row()
        if row is not None:
            self._show_document(row.document_id)

    def mark_returned(self) -> None:
        """The chosen statement came back: no more mail until the address changes."""
        row = self._row()
        if row is None:
            return
        command = ReturnStatement(statement_id=row.statement_id)

        def take(context: Context) -> Changes:
            return return_statement(context, command)

        self._desk.jobs.change(take, done=self._returned, failed=self._desk.prompts.error, owner=self)

    def _returned(self, changes: Changes) -> None:
        self._desk.bus.publish(changes)
        self._desk.prompts.banner("Mail to this account is held until its address changes.")
        self.accept()

    def _save_reader(self) -> None:
        if self._reader is None:
            return
        command = SaveMailPreference(
            guarantor_id=self._reader.guarantor_id,
            language=self.ui.listLanguage.currentData(),
            large_print=self.ui.listLarge.isChecked(),
        )

        def save(context: Context) -> Changes:
            return save_mail_preference(context, command)

        self._desk.jobs.change(save, done=self._desk.bus.publish, failed=self._desk.prompts.error, owner=self)

    def _find(self) -> None:
        sought = self.ui.listFind.text().strip().casefold()
        self.rows.set_items([row for row in self._rows if sought in f"{row.what} {row.number}".casefold()])
        self.ui.listTable.selectRow(0)
        self._enable()

    def _row(self) -> ListedStatement | None:
        return self.rows.item(self.ui.listTable.currentIndex().row())

    def _enable(self) -> None:
        row = self._row()
        self.ui.listShowButton.setEnabled(row is not None)
        self.ui.listReturnedButton.setEnabled(row is not None and not row.state)


def of_run(statements: Sequence[RunStatement]) -> tuple[ListedStatement, ...]:
    """The statements of a run."""
    return tuple(
        ListedStatement(
            statement_id=one.statement_id,
            document_id=one.document_id,
            what=one.account_number,
            number=one.number,
            statement_on=one.statement_on,
            level=one.level,
            amount_cents=one.amount_due_cents,
            now_cents=None,
            state=_state(one.is_undone, one.returned_on),
        )
        for one in statements
    )


def of_account(lines: Sequence[LedgerLine]) -> tuple[ListedStatement, ...]:
    """Each visit of an account on each of its statements."""
    return tuple(
        ListedStatement(
            statement_id=line.statement_id,
            document_id=line.document_id,
            what=f"{formats.day(line.service_from)} {line.patient_first}, {line.claim_number}",
            number=line.number,
            statement_on=line.statement_on,
            level=line.level,
            amount_cents=line.owe_cents,
            now_cents=line.now_cents,
            state=_state(line.is_undone, line.returned_on),
        )
        for line in lines
    )


def _state(is_undone: bool, returned_on: date | None) -> str:
    if is_undone:
        return "Taken back"
    return f"Came back {formats.day(returned_on)}" if returned_on else ""


def _cells(row: ListedStatement) -> Sequence[Cell]:
    return (
        Cell(text=row.what),
        Cell(text=row.number),
        Cell(text=formats.day(row.statement_on), sort=row.statement_on.isoformat()),
        Cell(text=str(row.level), sort=row.level),
        Cell(text=formats.money(row.amount_cents), sort=row.amount_cents),
        Cell(text="" if row.now_cents is None else formats.money(row.now_cents), sort=row.now_cents),
        Cell(text=row.state),
    )
