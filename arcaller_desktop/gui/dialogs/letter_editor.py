"""The wording of letters: a text with facts and conditions, checked at every key, with the page beside it."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.letter_kinds import LANGUAGES, LetterKind, letter_kind
from arcaller_desktop.domain.letters import LetterTemplate
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_letter_editor_dialog import Ui_LetterEditorDialog
from arcaller_desktop.gui.widgets.live_pages import LivePages
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import Paper
from arcaller_desktop.services.letter_templates import (
    ResetTemplate,
    SaveTemplate,
    TemplateRow,
    current_template,
    reset_template,
    save_template,
    wording_problems,
)
from arcaller_desktop.services.letters import PreviewTemplate, preview_template

USER = Qt.ItemDataRole.UserRole


class LetterEditorDialog(QDialog):
    """Every kind in every language. Each save is a version of its own; what was sent before keeps its words."""

    def __init__(self, desk: Desk, rows: tuple[TemplateRow, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._now: LetterTemplate | None = None
        self.ui = Ui_LetterEditorDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.resize(self.size().boundedTo(self.screen().availableSize() * 0.95))
        for key in dict.fromkeys(row.kind for row in rows):
            item = QListWidgetItem(letter_kind(key).label)
            item.setData(USER, key)
            ui.editorKinds.addItem(item)
        for language, label in LANGUAGES.items():
            ui.editorLanguage.addItem(label, language)
        self._errors = FormErrors(ui.editorError, {})
        ui.editorProblems.hide()
        self._pages = LivePages(desk, ui.editorPages, wanted=self._preview, shown=_pdf, failed=self._fail, parent=self)
        ui.editorKinds.currentRowChanged.connect(self._change)
        ui.editorLanguage.currentIndexChanged.connect(self._change)
        ui.editorSubject.textChanged.connect(self._typed)
        ui.editorBody.textChanged.connect(self._typed)
        ui.editorFacts.itemDoubleClicked.connect(self._put_in)
        ui.editorFacts.installEventFilter(self)
        ui.editorSaveButton.clicked.connect(self.save)
        ui.editorShippedButton.clicked.connect(self.back_to_shipped)
        ui.editorCloseButton.clicked.connect(self.reject)
        ui.editorKinds.setCurrentRow(0)

    @property
    def kind(self) -> LetterKind:
        """The kind that is edited."""
        return letter_kind(self.ui.editorKinds.currentItem().data(USER))

    def wording(self) -> LetterTemplate | None:
        """What stands in the form."""
        if self._now is None:
            return None
        ui = self.ui
        return dataclasses.replace(self._now, subject=ui.editorSubject.text(), body=ui.editorBody.toPlainText())

    @property
    def is_changed(self) -> bool:
        """Whether something stands in the form that is not kept."""
        return self._now is not None and self.wording() != self._now

    def save(self) -> None:
        """Keeps the wording as a new version."""
        wanted = self.wording()
        if wanted is None:
            return
        command = SaveTemplate(kind=wanted.kind, language=wanted.language, subject=wanted.subject, body=wanted.body)
        self._desk.jobs.change(
            lambda context: save_template(context, command), done=self._saved, failed=self._fail, owner=self
        )

    def back_to_shipped(self) -> None:
        """Goes back to the wording that came with the program, as a new version."""
        if self._now is None:
            return
        command = ResetTemplate(kind=self._now.kind, language=self._now.language)
        self._desk.jobs.change(
            lambda context: reset_template(context, command), done=self._saved, failed=self._fail, owner=self
        )

    def reject(self) -> None:
        """Closes; words that are not kept are asked about once."""
        if not self.is_changed or self._desk.prompts.confirm(
            title="Wording of letters",
            message="This wording was changed and is not saved.",
            act="Close without saving",
            keep="Go back",
        ):
            super().reject()

    def _change(self) -> None:
        if self.ui.editorKinds.currentItem() is None:
            return
        key, language = self.kind.key, self.ui.editorLanguage.currentData()
        self._desk.jobs.query(
            lambda context: current_template(context, key, language),
            channel="letter editor",
            done=self._show,
            owner=self,
        )

    def _show(self, template: LetterTemplate) -> None:
        ui = self.ui
        self._now = None
        ui.editorSubject.setText(template.subject)
        ui.editorBody.setPlainText(template.body)
        self._now = template
        ui.editorVersion.setText(
            f"Version {template.version} of your own" if template.version else "The wording that ships"
        )
        ui.editorFacts.clear()
        for known in self.kind.all_placeholders:
            words = f"{{{known.name}}}  {known.label}" + (" (table)" if known.table else "")
            item = QListWidgetItem(words)
            item.setData(USER, known.name)
            item.setToolTip("Filled in by who writes the letter" if known.asked else known.sample)
            ui.editorFacts.addItem(item)
        self._judge()
        self._pages.draw()

    def _typed(self) -> None:
        if self._now is not None:
            self._judge()
            self._pages.touch()

    def _judge(self) -> None:
        wanted = self.wording()
        problems = wording_problems(wanted) if wanted is not None else ()
        ui = self.ui
        shown = [f"{problem.where}: {problem.message} {problem.remedy}" for problem in problems[:3]]
        ui.editorProblems.setText("\n".join(shown))
        ui.editorProblems.setVisible(bool(problems))
        ui.editorSaveButton.setEnabled(self.is_changed and not problems)

    def _put_in(self, item: QListWidgetItem) -> None:
        self.ui.editorBody.insertPlainText(f"{{{item.data(USER)}}}")
        self.ui.editorBody.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        presses = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if presses and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.ui.editorFacts.currentItem()
            if item is not None:
                self._put_in(item)
            return True
        return False

    def _preview(self) -> Task[Context, PreviewTemplate, Paper] | None:
        wanted = self.wording()
        if wanted is None or wording_problems(wanted):
            return None
        return Task(function=preview_template, command=PreviewTemplate(template=wanted))

    def _saved(self, changes: Changes) -> None:
        self._errors.say("")
        self._desk.bus.publish(changes)
        self._change()

    def _fail(self, error: Exception) -> None:
        if not self._errors.take(error):
            self._desk.prompts.error(error)


def _pdf(paper: Paper) -> bytes:
    return paper.pdf
