"""Writes a letter to who pays: which one, in which language, what is to be filled in, and the page as it will be."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidgetItem, QWidget

from arcaller_desktop.domain.ids import DocumentId, GuarantorId
from arcaller_desktop.domain.letter_kinds import ALL_LETTERS, LANGUAGES, letter_kind
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.forms.ui_letter_dialog import Ui_LetterDialog
from arcaller_desktop.gui.widgets.live_pages import LivePages
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import Paper
from arcaller_desktop.services.letters import (
    LetterChoice,
    LetterPreview,
    LetterSent,
    WriteLetter,
    preview_letter,
    send_letter,
)

Shown = Callable[[Paper], None]


class LetterDialog(QDialog):
    """`sent` gets the paper of a letter that was recorded, `reprint` the document of an earlier one."""

    def __init__(
        self,
        desk: Desk,
        guarantor_id: GuarantorId,
        choice: LetterChoice,
        *,
        sent: Shown,
        reprint: Callable[[DocumentId], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._guarantor_id = guarantor_id
        self._choice = choice
        self._sent = sent
        self._reprint = reprint
        self.fields: dict[str, QLineEdit] = {}
        self.ui = Ui_LetterDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        ui.letterTo.setText(choice.guarantor)
        for kind in ALL_LETTERS:
            if kind.to == "patient":
                ui.letterKind.addItem(kind.label, kind.key)
        for language, label in LANGUAGES.items():
            ui.letterLanguage.addItem(label, language)
        ui.letterLanguage.setCurrentIndex(ui.letterLanguage.findData(choice.language))
        for letter in choice.sent:
            words = f"{formats.day(letter.sent_at.date())}  {letter_kind(letter.kind).label}"
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, int(letter.document_id))
            ui.letterSent.addItem(item)
        ui.letterReprintButton.setEnabled(bool(choice.sent))
        ui.letterSent.setCurrentRow(0)
        self._errors = FormErrors(ui.letterError, self.fields)
        self._pages = LivePages(
            desk, ui.letterPages, wanted=self._preview, shown=self._previewed, failed=self._fail, parent=self
        )
        ui.letterKind.currentIndexChanged.connect(self._ask)
        ui.letterLanguage.currentIndexChanged.connect(self._ask)
        ui.letterReprintButton.clicked.connect(self.show_sent)
        ui.letterSent.itemActivated.connect(self.show_sent)
        ui.letterSendButton.clicked.connect(self.send)
        ui.letterCloseButton.clicked.connect(self.reject)
        self._ask()

    def command(self) -> WriteLetter:
        """The letter that the form describes."""
        return WriteLetter(
            kind=self.ui.letterKind.currentData(),
            guarantor_id=self._guarantor_id,
            language=self.ui.letterLanguage.currentData(),
            asked=tuple((name, field.text()) for name, field in self.fields.items()),
        )

    def send(self) -> None:
        """Keeps the letter and records that it goes out."""
        wait_for(
            self._desk,
            Task(function=send_letter, command=self.command()),
            label="Drawing the letter",
            done=self._recorded,
            failed=self._fail,
            parent=self,
        )

    def show_sent(self) -> None:
        """Shows an earlier letter as it was sent."""
        item = self.ui.letterSent.currentItem()
        if item is not None:
            self._reprint(DocumentId(item.data(Qt.ItemDataRole.UserRole)))

    def _recorded(self, done: LetterSent) -> None:
        self._desk.bus.publish(done.changes)
        self.accept()
        self._sent(done.paper)

    def _ask(self) -> None:
        form = self.ui.letterAskedForm
        typed = {name: field.text() for name, field in self.fields.items()}
        while form.rowCount():
            form.removeRow(0)
        self.fields.clear()
        last: QWidget = self.ui.letterLanguage
        for known in letter_kind(self.ui.letterKind.currentData()).placeholders:
            if not known.asked:
                continue
            field = QLineEdit()
            field.setObjectName(f"letter_{known.name}")
            field.setAccessibleName(known.label)
            recorded = self._known(known.name)
            field.setPlaceholderText(recorded or f"for example {known.sample}")
            if recorded:
                field.setToolTip("From the account's records. Type here to say it otherwise.")
            field.setText(typed.get(known.name, ""))
            field.textChanged.connect(self._pages.touch)
            form.addRow(known.label, field)
            self.setTabOrder(last, field)
            self.fields[known.name] = last = field
        self._pages.draw()

    def _known(self, name: str) -> str:
        """What the records fill in when the field stays empty."""
        chosen = (self.ui.letterKind.currentData(), self.ui.letterLanguage.currentData())
        return self._choice.known.get(chosen, {}).get(name, "")

    def _preview(self) -> Task[Context, WriteLetter, LetterPreview]:
        return Task(function=preview_letter, command=self.command())

    def _previewed(self, preview: LetterPreview) -> bytes:
        ui = self.ui
        self._errors.clear()
        ui.letterLacks.setText("Still missing: " + ", ".join(preview.lacks) + "." if preview.lacks else "")
        ui.letterSendButton.setEnabled(not preview.lacks)
        return preview.paper.pdf

    def _fail(self, error: Exception) -> None:
        if not self._errors.take(error):
            self._desk.prompts.error(error)
