"""Paper and envelopes: the check page follows the settings, so that they can be folded and tried before they hold."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDoubleSpinBox, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.envelopes import PROFILES
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_paper_dialog import Ui_PaperDialog
from arcaller_desktop.gui.widgets.live_pages import LivePages
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import Paper
from arcaller_desktop.services.paper_settings import PaperSettings, check_page, save_paper_settings

THOUSANDTHS = 1000


class PaperDialog(QDialog):
    """`show_paper` previews the check page for printing."""

    def __init__(
        self,
        desk: Desk,
        settings: PaperSettings,
        *,
        show_paper: Callable[[Paper], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._show_paper = show_paper
        self._paper: Paper | None = None
        self.ui = Ui_PaperDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        for profile in PROFILES:
            ui.paperEnvelope.addItem(profile.label, profile.key)
        ui.paperEnvelope.setCurrentIndex(ui.paperEnvelope.findData(settings.envelope))
        for field, value, least, most in (
            (ui.paperRight, settings.right, -250, 250),
            (ui.paperDown, settings.down, -250, 250),
            (ui.paperPerforation, settings.perforation, 3500, 3700),
        ):
            field.setDecimals(3)
            field.setRange(least / THOUSANDTHS, most / THOUSANDTHS)
            field.setSingleStep(0.03125)
            field.setValue(value / THOUSANDTHS)
        ui.paperColour.setText(settings.colour)
        self._errors = FormErrors(ui.paperError, {})
        self._pages = LivePages(
            desk, ui.paperPages, wanted=self._check, shown=self._shown, failed=self._fail, parent=self
        )
        ui.paperEnvelope.currentIndexChanged.connect(self._pages.touch)
        for field in (ui.paperRight, ui.paperDown, ui.paperPerforation):
            field.valueChanged.connect(self._pages.touch)
        ui.paperColour.textChanged.connect(self._pages.touch)
        ui.paperPrintButton.setEnabled(False)
        ui.paperPrintButton.clicked.connect(self.print_check)
        ui.paperSaveButton.clicked.connect(self.save)
        ui.paperCancelButton.clicked.connect(self.reject)
        self._pages.draw()

    def settings(self) -> PaperSettings:
        """What stands in the form."""
        ui = self.ui
        return PaperSettings(
            envelope=ui.paperEnvelope.currentData(),
            right=_thousandths(ui.paperRight),
            down=_thousandths(ui.paperDown),
            perforation=_thousandths(ui.paperPerforation),
            colour=ui.paperColour.text(),
        )

    def save(self) -> None:
        """Keeps the settings for every statement and letter from now on."""
        command = self.settings()
        self._desk.jobs.change(
            lambda context: save_paper_settings(context, command), done=self._saved, failed=self._fail, owner=self
        )

    def print_check(self) -> None:
        """Shows the check page for printing."""
        if self._paper is not None:
            self._show_paper(self._paper)

    def _check(self) -> Task[Context, PaperSettings, Paper]:
        return Task(function=check_page, command=self.settings())

    def _shown(self, paper: Paper) -> bytes:
        self._paper = paper
        self.ui.paperPrintButton.setEnabled(True)
        return paper.pdf

    def _saved(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)

    def _fail(self, error: Exception) -> None:
        if not self._errors.take(error):
            self._desk.prompts.error(error)


def _thousandths(field: QDoubleSpinBox) -> int:
    return round(field.value() * THOUSANDTHS)
