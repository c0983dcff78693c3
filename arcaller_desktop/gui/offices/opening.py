"""How offices open dialogs: never waited for, deleted when they close."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.preview import PreviewDialog
from arcaller_desktop.gui.plain_text import plain_labels
from arcaller_desktop.gui.print_log import Printing
from arcaller_desktop.gui.printing import Wanted
from arcaller_desktop.services.documents import Paper

DIFFERS = "This version of the program draws it differently from what was kept; what it says is the same."


def open_dialog(dialog: QDialog) -> None:
    """Shows it and goes on; it is deleted when it closes."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    plain_labels(dialog)
    dialog.open()


def preview(
    desk: Desk,
    paper: Paper,
    *,
    title: str,
    suggested: str,
    parent: QWidget,
    wanted: Wanted | None = None,
    run_id: int | None = None,
) -> None:
    """Shows paper before it is printed or saved under the suggested name."""
    printing = Printing(desk, wanted or Wanted(kind=title), title=title, document_id=paper.document_id, run_id=run_id)
    dialog = PreviewDialog(
        paper.pdf,
        title=title,
        suggested=suggested,
        prompts=desk.prompts,
        notice=DIFFERS if paper.differs else "",
        printing=printing,
        parent=parent,
    )
    open_dialog(dialog)
