"""The guided call: one question at a time by keyboard, what was answered and what is missing beside it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from html import escape

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from arcaller_desktop.domain.answers import NOT_GIVEN, AnswerError, AnswerKind, answer_words, read_answer
from arcaller_desktop.domain.scenarios import AskedOf, CallPath, Question, ScenarioLibrary, follow
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.theme import set_part
from arcaller_desktop.gui.widgets.choice_box import ChoiceBox

FREE_CALL = ""
"""Chosen instead of a scenario: no guide."""
DONE, HERE, MISSING, LATER = "✓", "▸", "!", "·"


class GuidedPath(QFrame):
    """`changed` comes with every answer; `done` when the last question was answered."""

    changed = Signal()
    done = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guidedPath")
        self.setAccessibleName("Guided call")
        self._desk = desk
        self._library: ScenarioLibrary | None = None
        self._answers: dict[str, str] = {}
        self._at: Question | None = None
        self.path: CallPath | None = None
        self._is_filling = False
        self._build()
        desk.theme.changed.connect(self._show)

    # ------------------------------------------------------------------------------------------------------ building

    def _build(self) -> None:
        self.scenario = ChoiceBox()
        self.scenario.setObjectName("guideScenario")
        self.scenario.setAccessibleName("Scenario of the call")
        self.scenario.setMinimumContentsLength(14)
        self.scenario.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scenario.setMaxVisibleItems(24)
        self.scenario.currentIndexChanged.connect(self._choose)
        label = QLabel("&Guide")
        label.setBuddy(self.scenario)
        self.progress = QLabel()
        self.progress.setObjectName("guideProgress")
        set_part(self.progress, "muted")
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(label)
        top.addWidget(self.scenario, 1)
        top.addWidget(self.progress)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(4)
        layout.addLayout(top)
        self.body = QWidget()
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(self._build_table(), 1)
        inner.addWidget(self._build_card())
        self.leads_to = QLabel()
        self.leads_to.setObjectName("guideLeadsTo")
        self.leads_to.setWordWrap(True)
        self.leads_to.setAccessibleName("What the answers lead to")
        inner.addWidget(self.leads_to)
        layout.addWidget(self.body, 1)

    def _build_table(self) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setObjectName("guideAnswers")
        table.setAccessibleName("Questions and answers of this call")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(19)
        table.verticalHeader().setMinimumSectionSize(17)
        head = table.horizontalHeader()
        head.hide()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(0, 20)
        table.setMinimumHeight(60)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.activated.connect(lambda index: self._go_to_row(index.row()))
        table.clicked.connect(lambda index: self._go_to_row(index.row()))
        self.table = table
        return table

    def _build_card(self) -> QFrame:
        card = QFrame()
        set_part(card, "notice")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(3)
        self.asked_of = QLabel()
        set_part(self.asked_of, "caption")
        self.sentence = QLabel()
        self.sentence.setObjectName("guideSentence")
        self.sentence.setWordWrap(True)
        set_part(self.sentence, "big")
        self.choices = QLabel()
        self.choices.setObjectName("guideChoices")
        self.choices.setWordWrap(True)
        self.choices.setTextFormat(Qt.TextFormat.RichText)
        self.answer = QLineEdit()
        self.answer.setObjectName("guideAnswer")
        self.answer.setMaxLength(300)
        self.answer.installEventFilter(self)
        self.answer.textEdited.connect(self._typed)
        self.skip = QPushButton("Not gi&ven")
        self.skip.setObjectName("guideSkip")
        self.skip.setAutoDefault(False)
        self.skip.setToolTip("They could not say (Enter on an empty answer)")
        self.skip.clicked.connect(self._not_given)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.answer, 1)
        line.addWidget(self.skip)
        self.fault = QLabel()
        self.fault.setObjectName("guideFault")
        self.fault.setWordWrap(True)
        self.mind = QLabel()
        self.mind.setObjectName("guidePitfalls")
        self.mind.setWordWrap(True)
        self.mind.setAccessibleName("Mind")
        set_part(self.mind, "warn")
        for part in (self.asked_of, self.sentence, self.choices):
            layout.addWidget(part)
        layout.addLayout(line)
        layout.addWidget(self.fault)
        layout.addWidget(self.mind)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.card = card
        return card

    # ------------------------------------------------------------------------------------------------- the claim's path

    def begin(self, library: ScenarioLibrary | None, suggested: tuple[str, ...], known: Mapping[str, str]) -> None:
        """Starts anew for a claim: the scenarios that fit stand first, what our own file answers is filled in."""
        self._library = library
        self._answers = {}
        self._known = dict(known)
        self._is_filling = True
        self.scenario.clear()
        if library is not None:
            for scenario_id in suggested:
                self.scenario.addItem(f"{scenario_id} {library.scenarios[scenario_id].name}", scenario_id)
            self.scenario.insertSeparator(self.scenario.count())
            for scenario in library.scenarios.values():
                if scenario.id not in suggested:
                    self.scenario.addItem(f"{scenario.id} {scenario.name}", scenario.id)
        self.scenario.addItem("Free call, no guide", FREE_CALL)
        self._is_filling = False
        self._choose()

    @property
    def scenario_id(self) -> str:
        """The scenario the path starts with; empty in a free call."""
        return str(self.scenario.currentData() or FREE_CALL)

    @property
    def has_answers(self) -> bool:
        """Whether anything was typed."""
        return any(self._known_answer(key) != value for key, value in self._answers.items())

    def choose(self, scenario_id: str) -> None:
        """Takes another way; the answers stay and count where they are asked again."""
        place = self.scenario.findData(scenario_id)
        if place >= 0:
            self.scenario.setCurrentIndex(place)

    def go_to_question(self) -> None:
        """Puts the cursor where the next answer is typed."""
        (self.answer if self.path is not None else self.scenario).setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        if self._is_filling:
            return
        self._at = None
        self._follow()

    def _follow(self) -> None:
        library, start = self._library, self.scenario_id
        self.body.setVisible(library is not None and start != FREE_CALL)
        if library is None or start == FREE_CALL:
            self.path = None
            self.progress.clear()
            self.changed.emit()
            return
        self.path = follow(library, start, self._answers, self._today)
        if self._at is None or self._at.key not in {ask.question.key for ask in self.path.asks}:
            self._at = self.path.current
        self._show()
        self.changed.emit()

    @property
    def _today(self) -> date:
        return self._desk.clock.today()

    def _known_answer(self, key: str) -> str | None:
        """What our own file says to a question."""
        if self._library is None:
            return None
        return self._known.get(self._library.questions[key].fact)

    # ------------------------------------------------------------------------------------------------------- showing

    def _show(self) -> None:
        path, at = self.path, self._at
        if path is None:
            return
        self._show_table(path)
        missing = len(path.missing)
        self.progress.setText(f"{missing} to ask" if missing else "all asked")
        if at is not None:
            self._show_question(at)
        else:
            self._show_all_asked()
        self._show_end(path)

    def _show_table(self, path: CallPath) -> None:
        table = self.table
        table.setRowCount(len(path.asks))
        missing = {question.key for question in path.missing}
        for row, ask in enumerate(path.asks):
            question = ask.question
            value = path.answers.get(question.key)
            is_here = self._at is not None and question.key == self._at.key
            mark = HERE if is_here else DONE if value else MISSING if question.key in missing else LATER
            said = answer_words(value, question.wanted) if value is not None else ""
            for column, text in enumerate((mark, question.short, said)):
                item = table.item(row, column)
                if item is None:
                    item = QTableWidgetItem()
                    table.setItem(row, column, item)
                item.setText(text)
                item.setToolTip(question.ask)
                font = item.font()
                font.setBold(is_here)
                item.setFont(font)
                colours = self._desk.theme.colours
                is_warn = column == 0 and mark == MISSING
                colour = colours.warn if is_warn else colours.text if value or is_here else colours.muted
                item.setForeground(QColor(colour))
            if is_here:
                table.setCurrentCell(row, 1)
                table.scrollTo(table.model().index(row, 1))

    def _show_question(self, question: Question) -> None:
        is_own = question.of is AskedOf.US
        self.asked_of.setText("Look up in our file" if is_own else "Ask")
        self.sentence.setText(question.ask if is_own else f"“{question.ask}”")
        accent = self._desk.theme.colours.accent
        choices = question.wanted.choices
        kind = question.wanted.kind
        if kind is AnswerKind.YES_NO:
            choices = {"yes": "Yes", "no": "No"}
        self.choices.setText(
            " &nbsp; ".join(
                f'<span style="white-space:nowrap"><b style="color:{accent}">{number}</b>&nbsp;'
                f"{escape(label).replace(' ', '&nbsp;')}</span>"
                for number, label in enumerate(choices.values(), 1)
            )
        )
        self.choices.setVisible(bool(choices))
        kept = self._answers.get(question.key)
        known = self._known_answer(question.key) if kept is None else kept
        text = answer_words(known, question.wanted) if known else ""
        if kind in {AnswerKind.CHOICE, AnswerKind.CHOICES} and known:
            keys = list(question.wanted.choices)
            text = ", ".join(str(keys.index(key) + 1) for key in known.split("|"))
        self.answer.setText(text)
        self.answer.selectAll()
        self.answer.setPlaceholderText(question.hint or _HINTS[kind])
        self.answer.setAccessibleName(question.ask)
        self.fault.setVisible(False)
        pitfalls = self.path.scenario.pitfalls if self.path is not None else ()
        self.mind.setText("\n".join(f"⚠ {pitfall}" for pitfall in pitfalls[:2]))
        self.mind.setVisible(bool(pitfalls))
        more = [*pitfalls[2:], self.path.scenario.limit if self.path is not None else ""]
        self.mind.setToolTip("\n".join(words for words in more if words))

    def _show_all_asked(self) -> None:
        """The cursor stays: Up goes back to an answer, Ctrl+Enter saves."""
        self.asked_of.clear()
        self.sentence.setText("All asked.")
        self.answer.clear()
        self.answer.setPlaceholderText("↑ goes back to an answer; Ctrl+Enter saves, Ctrl+Shift+Enter stays on the line")
        self.answer.setAccessibleName("All asked")
        for part in (self.choices, self.fault, self.mind):
            part.setVisible(False)

    def _show_end(self, path: CallPath) -> None:
        branch = path.branch
        if branch is None or branch.goes_to:
            self.leads_to.clear()
            self.leads_to.setVisible(False)
            return
        mind = f" ⚠ {branch.pitfall}" if branch.pitfall else ""
        self.leads_to.setText(f"→ {branch.say}{mind}")
        set_part(self.leads_to, "good" if path.is_done else "muted")
        self.leads_to.setVisible(True)

    # ------------------------------------------------------------------------------------------------------ answering

    def _typed(self, text: str) -> None:
        """One key answers yes or no, and a choice where no longer number can follow."""
        question = self._at
        if question is None:
            return
        self.fault.setVisible(False)
        kind, count = question.wanted.kind, len(question.wanted.choices)
        is_yes_no = kind is AnswerKind.YES_NO and text.strip().lower() in {"y", "n", "1", "2"}
        is_number = kind is AnswerKind.CHOICE and text.isdecimal() and 0 < int(text) <= count
        if is_yes_no or (is_number and int(text) * 10 > count):
            self._answer(text)

    def _not_given(self) -> None:
        self._answer("")
        self.go_to_question()

    def _answer(self, text: str) -> None:
        question = self._at
        if question is None:
            return
        try:
            value = read_answer(text, question.wanted, self._today)
        except AnswerError as error:
            self.fault.setText(str(error))
            set_part(self.fault, "bad")
            self.fault.setVisible(True)
            return
        self._answers[question.key] = value
        self._at = None
        self._follow()
        if self._at is None:
            self.done.emit()

    def _move(self, step: int) -> None:
        if self.path is None:
            return
        questions = [ask.question for ask in self.path.asks]
        keys = [question.key for question in questions]
        here = keys.index(self._at.key) if self._at is not None else len(keys)
        there = here + step
        if 0 <= there < len(keys):
            self._at = questions[there]
            self._show()

    def _go_to_row(self, row: int) -> None:
        if self.path is not None and 0 <= row < len(self.path.asks):
            self._at = self.path.asks[row].question
            self._show()
            self.answer.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter answers, the arrows go to the question before or after; everything else is typed."""
        if watched is self.answer and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
                return False
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._answer(self.answer.text())
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
        return super().eventFilter(watched, event)

    def is_given(self, key: str) -> str:
        """An answer by its key, empty when there is none."""
        return self._answers.get(key, NOT_GIVEN)


_HINTS = {
    AnswerKind.YES_NO: "y or n",
    AnswerKind.CHOICE: "Number of the answer",
    AnswerKind.CHOICES: "Numbers of the answers: 1, 3",
    AnswerKind.DATE: "3/9, t for today, +10",
    AnswerKind.MONEY: "182.40",
    AnswerKind.NUMBER: "Number",
    AnswerKind.TEXT: "",
    AnswerKind.PHONE: "800-555-0100",
}
