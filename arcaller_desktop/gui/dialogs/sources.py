"""Which of the files that speak of a claim to read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_sources_dialog import Ui_SourcesDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.services.batches import SourceView

_WORDS = {"remittance": "Payer's answer", "submission": "Claim sent", "acknowledgement": "Receipt or status"}


class SourceColumn(Enum):
    WHEN = ColumnHead(title="When", width=11)
    WHAT = ColumnHead(title="What", width=20)
    FILE = ColumnHead(title="File", width=0)


class SourcesDialog(QDialog):
    """Enter or a double click opens the file in the reader."""

    def __init__(
        self,
        desk: Desk,
        sources: Sequence[SourceView],
        *,
        chosen: Callable[[SourceView], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self.ui = Ui_SourcesDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.sources: RowModel[SourceView] = RowModel(SourceColumn, _cells, theme=desk.theme, parent=self)
        prepare_table(self.ui.sourceTable, self.sources, self.sources.heads)
        self.sources.set_items(sources)
        choose_row(self.ui.sourceTable, 0)
        self.ui.sourceOpenButton.clicked.connect(self.accept)
        self.ui.sourceTable.doubleClicked.connect(self.accept)
        self.ui.sourceCloseButton.clicked.connect(self.reject)

    def accept(self) -> None:
        source = self.sources.item(self.ui.sourceTable.currentIndex().row())
        super().accept()
        if source is not None:
            self._chosen(source)


def _cells(source: SourceView) -> Sequence[Cell]:
    day = formats.day(date.fromisoformat(source.said_on)) if source.said_on else ""
    return (
        Cell(text=day, sort=source.said_on),
        Cell(text=_WORDS[source.what]),
        Cell(text=source.name, tip=source.name),
    )
