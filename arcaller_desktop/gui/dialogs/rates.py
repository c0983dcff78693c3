"""Fee schedules and contract rates: the tables in their versions, and what a payer should allow."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import Enum

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.rate_rows import RateField
from arcaller_desktop.domain.rates import Price, Service, parse_modifiers
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.dialogs.rate_import import RateImportDialog
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.forms.ui_rates_dialog import Ui_RatesDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.offices.opening import open_dialog
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.exports import Exported
from arcaller_desktop.services.payers import payer_list
from arcaller_desktop.services.rates import (
    ExportRates,
    RetireRates,
    export_rates,
    look_up_rate,
    rate_tables,
    retire_rates,
)
from arcaller_desktop.services.underpayments import ComparedAll
from arcaller_desktop.storage.payers import PayerSummary
from arcaller_desktop.storage.rates import RateTable

HEADS = ", ".join(field.value for field in RateField)
NO_TABLE = (
    "No rates are here yet. Import a CSV or Excel file; it needs a column with the procedure and one with the amount. "
    f"These heads are known by themselves: {HEADS}."
)


class TableColumn(Enum):
    NAME = ColumnHead(title="Table", width=24)
    VERSION = ColumnHead(title="Version", is_amount=True, width=8)
    ROWS = ColumnHead(title="Rows", is_amount=True, width=8)
    FOR = ColumnHead(title="For", tip="Payers it prices, or the schedule it is", width=0)
    FROM = ColumnHead(title="From", width=10)
    UNTIL = ColumnHead(title="Until", width=10)
    IMPORTED = ColumnHead(title="Imported", width=19)
    STATE = ColumnHead(title="", width=10)


class RatesDialog(QDialog):
    """Stays open while tables are imported and rates looked up."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ui = Ui_RatesDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.tables: RowModel[RateTable] = RowModel(TableColumn, _cells, theme=desk.theme, parent=self)
        prepare_table(ui.ratesTables, self.tables, self.tables.heads)
        self._errors = FormErrors(ui.ratesError, {"payer": ui.ratesPayer, "code": ui.ratesCode, "day": ui.ratesDay})
        ui.ratesDay.set_day(desk.clock.today())
        ui.ratesTables.selectionModel().currentRowChanged.connect(self._follow)
        ui.ratesImportButton.clicked.connect(self._import)
        ui.ratesExportButton.clicked.connect(self._export)
        ui.ratesRetireButton.clicked.connect(self._retire)
        ui.ratesLookupButton.clicked.connect(self._look_up)
        ui.ratesCloseButton.clicked.connect(self.reject)
        desk.jobs.query(payer_list, channel="ratePayers", done=self._offer_payers, owner=self)
        self.reload()

    def reload(self) -> None:
        """Reads the tables again."""
        self._desk.jobs.query(rate_tables, channel="rateTables", done=self._show, owner=self)

    def _offer_payers(self, payers: Sequence[PayerSummary]) -> None:
        for payer in payers:
            self.ui.ratesPayer.addItem(payer.name, payer.payer_id)

    def _show(self, tables: Sequence[RateTable]) -> None:
        row = max(self.ui.ratesTables.currentIndex().row(), 0)
        self.tables.set_items(tables)
        choose_row(self.ui.ratesTables, min(row, len(tables) - 1))
        if not tables:
            self.ui.ratesAnswer.setText(NO_TABLE)
        elif self.ui.ratesAnswer.text() == NO_TABLE:
            self.ui.ratesAnswer.setText("")
        self.ui.ratesAnswer.setVisible(bool(self.ui.ratesAnswer.text()))
        self._follow()

    @property
    def chosen(self) -> RateTable | None:
        """The version in hand."""
        return self.tables.item(self.ui.ratesTables.currentIndex().row())

    def _follow(self, *_: object) -> None:
        chosen = self.chosen
        self.ui.ratesExportButton.setEnabled(chosen is not None)
        self.ui.ratesRetireButton.setEnabled(chosen is not None and not chosen.is_retired)

    def _import(self) -> None:
        dialog = RateImportDialog(self._desk, self)
        dialog.accepted.connect(self.reload)
        open_dialog(dialog)
        dialog.choose_file()

    def _export(self) -> None:
        table = self.chosen
        if table is None:
            return
        path = self._desk.prompts.save_file(
            title="Export rates", suggested=f"{table.name} v{table.version}.xlsx", kinds="Excel (*.xlsx);;CSV (*.csv)"
        )
        if path is None:
            return

        def tell(made: Exported) -> None:
            self._desk.prompts.banner(f"{formats.count(made.rows, 'rate')} written to {made.file.name}.")

        task = Task(function=export_rates, command=ExportRates(table_id=table.table_id, file=path))
        wait_for(self._desk, task, label="Writing the rates", done=tell, parent=self, failed=self._fail)

    def _retire(self) -> None:
        table = self.chosen
        if table is None or not self._desk.prompts.confirm(
            title="Retire rates",
            message=f"“{table.name}”, version {table.version}, prices nothing from now on, also no earlier service."
            " Underpayments found by it alone are withdrawn.",
            act="Retire it",
            keep="Keep it",
        ):
            return

        def tell(compared: ComparedAll) -> None:
            self._desk.bus.publish(compared.changes)
            self._desk.prompts.banner(f"{table.name}, version {table.version}, is retired.")
            self.reload()

        task = Task(function=retire_rates, command=RetireRates(table_id=table.table_id))
        wait_for(self._desk, task, label="Comparing payments", done=tell, parent=self, failed=self._fail)

    def _look_up(self) -> None:
        ui = self.ui
        code, _, modifiers = ui.ratesCode.text().strip().upper().partition("-")
        payer, day = ui.ratesPayer.currentData(), ui.ratesDay.day
        lacks = []
        if payer is None:
            lacks.append(("payer", "Choose a payer."))
        if not code:
            lacks.append(("code", "Type a code, such as 99214-25."))
        if day is None:
            lacks.append(("day", "Choose the day of service."))
        if self._errors.show(lacks) or day is None:
            return
        self._errors.clear()
        service = Service(
            payer_id=payer,
            procedure=code,
            modifiers=parse_modifiers(modifiers),
            on=day,
            plan=ui.ratesPlan.text().strip(),
            place=ui.ratesPlace.text().strip(),
            units=ui.ratesUnits.text().strip() or "1",
        )
        self._desk.jobs.query(
            lambda context: look_up_rate(context, service),
            channel="rateLookup",
            done=lambda price: self._answer(service, day, price),
            owner=self,
        )

    def _answer(self, service: Service, day: date, price: Price) -> None:
        name = "-".join((service.procedure, *service.modifiers))
        where = f" at {service.place}" if service.place else ""
        if price.expected_cents is None:
            said = f"For {name} on {formats.day(day)}{where} nothing is known: {price.why}."
        else:
            said = f"{formats.dollars(price.expected_cents)} for {name} on {formats.day(day)}{where}: {price.why}."
        self.ui.ratesAnswer.setText(said)
        self.ui.ratesAnswer.show()

    def _fail(self, error: Exception) -> None:
        if not self._errors.take(error):
            self._desk.prompts.error(error)


def _cells(table: RateTable) -> Sequence[Cell]:
    prices = table.payers or "–"
    is_for = f"Schedule {table.schedules}" + (f"; {prices}" if table.payers else "") if table.schedules else prices
    tone = Tone.MUTED if table.is_retired else Tone.PLAIN
    return (
        Cell(text=table.name, tone=tone),
        Cell(text=str(table.version), sort=table.version, tone=tone),
        Cell(text=f"{table.rows:,}", sort=table.rows, tone=tone),
        Cell(text=is_for, tip=is_for, tone=tone),
        Cell(text=formats.day(table.first_on), sort=table.first_on, tone=tone),
        Cell(text=formats.day(table.last_on) or "open", sort=table.last_on, tone=tone),
        Cell(text=formats.moment(table.imported_at), sort=table.imported_at, tip=table.user, tone=tone),
        Cell(text="Retired" if table.is_retired else "", tone=tone),
    )
