"""A letter to the payer of the claim in hand: the kind the last call asked for, our reasons, a look, and it is kept."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.payer_letters import PAYER_LETTERS
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.forms.ui_payer_letter_dialog import Ui_PayerLetterDialog
from arcaller_desktop.gui.offices.opening import preview
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.documents import Paper
from arcaller_desktop.services.payer_letters import (
    PayerLetterChoice,
    PayerLetterPreview,
    WritePayerLetter,
    keep_payer_letter,
    preview_payer_letter,
)


class PayerLetterDialog(QDialog):
    """Keeping records the letter; the touch of sending it is noted in the call pane (fax, mail, portal)."""

    def __init__(self, desk: Desk, claim_id: ClaimId, choice: PayerLetterChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._claim_id = claim_id
        self._choice = choice
        self.ui = Ui_PayerLetterDialog()
        ui = self.ui
        ui.setupUi(self)  # type: ignore[no-untyped-call]
        for kind in PAYER_LETTERS.values():
            ui.letterKind.addItem(kind.label, kind.key)
        ui.letterKind.setCurrentIndex(max(ui.letterKind.findData(choice.kind), 0))
        ui.letterTo.setText(choice.payer)
        ui.letterAddress.setPlainText(choice.address)
        ui.letterTask.setText(f"Claim {choice.claim_number}. {choice.task}".strip())
        ui.letterLacks.setVisible(False)
        ui.previewButton.clicked.connect(self.look)
        ui.keepButton.clicked.connect(self.keep)
        ui.closeButton.clicked.connect(self.reject)

    def letter(self) -> WritePayerLetter:
        """The letter as the dialog says it now."""
        ui = self.ui
        return WritePayerLetter(
            claim_id=self._claim_id,
            kind=ui.letterKind.currentData(),
            addressee=ui.letterTo.text().strip(),
            address=ui.letterAddress.toPlainText(),
            reasons=ui.letterReasons.toPlainText(),
            enclosed=ui.letterEnclosed.text(),
        )

    def look(self) -> None:
        """Shows the letter; nothing is kept."""
        task = Task(function=preview_payer_letter, command=self.letter())
        wait_for(self._desk, task, label="Drawing the letter", done=self._show_preview, parent=self)

    def _show_preview(self, drawn: PayerLetterPreview) -> None:
        self.ui.letterLacks.setText(f"Still missing: {', '.join(drawn.lacks)}." if drawn.lacks else "")
        self.ui.letterLacks.setVisible(bool(drawn.lacks))
        self._show(drawn.paper)

    def keep(self) -> None:
        """Keeps the letter as it goes out and shows it for printing."""
        task = Task(function=keep_payer_letter, command=self.letter())
        wait_for(self._desk, task, label="Keeping the letter", done=self._kept, parent=self)

    def _kept(self, paper: Paper) -> None:
        self._desk.prompts.banner("The letter is kept. Note how it went out: by fax, mail or portal, with the proof.")
        self._show(paper)

    def _show(self, paper: Paper) -> None:
        kind = self.ui.letterKind.currentData()
        preview(
            self._desk,
            paper,
            title=self.ui.letterKind.currentText(),
            suggested=f"{kind.replace('_', '-')}-{self._choice.claim_number}.pdf",
            parent=self,
        )
