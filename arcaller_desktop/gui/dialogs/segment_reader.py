"""Shows a payer's file: its parts, its segments beside their meaning, the elements of the one chosen."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.edi.segment_meaning import ElementMeaning
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_segment_reader_dialog import Ui_SegmentReaderDialog
from arcaller_desktop.gui.models.paged_model import PagedModel
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.segments import (
    OpenedSegments,
    PartRow,
    SegmentRow,
    claim_of_part,
    find_text,
    part_rows,
    segment_rows,
)

_SEVERITIES = ("error", "warning", "info")
INDENT = "\u2003"
MOST_NOTICES = 2
"""Problems of the file as a whole that are said in full; the rest is counted."""


class PartColumn(Enum):
    PART = ColumnHead(title="Part", width=0)


class SegmentColumn(Enum):
    NUMBER = ColumnHead(title="#", tip="The number that problems name", is_amount=True, width=9)
    RAW = ColumnHead(title="Segment", width=44)
    MEANING = ColumnHead(title="Meaning", width=0)


class ElementColumn(Enum):
    PLACE = ColumnHead(title="Element", width=10)
    RAW = ColumnHead(title="As it stands", width=26)
    LABEL = ColumnHead(title="What it is", width=30)
    WORDS = ColumnHead(title="Reads", width=0)


class SegmentReader(QDialog):
    """A window of its own: it stays open while the main window is used."""

    def __init__(
        self,
        desk: Desk,
        opened: OpenedSegments,
        *,
        start: int = 0,
        open_claim: Callable[[ClaimId], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._opened = opened
        self._open_claim = open_claim
        self._is_following = False
        self._problems: dict[int, list[Problem]] = defaultdict(list)
        for number, problem in sorted(opened.problems, key=lambda pair: _SEVERITIES.index(pair[1].severity)):
            if number is not None:
                self._problems[number].append(problem)
        self._places = sorted(self._problems)
        self.ui = Ui_SegmentReaderDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        name = f"reader{id(self)}"
        self.segments: PagedModel[SegmentRow] = PagedModel(
            SegmentColumn,
            self._segment_cells,
            lambda context, ids: segment_rows(context, opened, ids),
            jobs=desk.jobs,
            theme=desk.theme,
            name=f"{name}.segments",
            parent=self,
        )
        self.parts: PagedModel[PartRow] = PagedModel(
            PartColumn,
            _part_cells,
            lambda context, ids: part_rows(context, opened, ids),
            jobs=desk.jobs,
            theme=desk.theme,
            name=f"{name}.parts",
            parent=self,
        )
        self.elements: RowModel[ElementMeaning] = RowModel(ElementColumn, _element_cells, theme=desk.theme, parent=self)
        self._arrange()
        self._connect()
        self._say_what_it_is()
        self.go_to(start)

    # ----------------------------------------------------------------------------------------------------- arranging

    def _arrange(self) -> None:
        ui = self.ui
        for table, model in (
            (ui.readerParts, self.parts),
            (ui.readerSegments, self.segments),
            (ui.readerElements, self.elements),
        ):
            prepare_table(table, model, model.heads)
        ui.readerParts.horizontalHeader().hide()
        self.segments.set_ids(range(self._opened.index.count))
        self.parts.set_ids(range(len(self._opened.index.marks)))
        ui.readerSplit.setSizes([270, 930])
        ui.readerRight.setSizes([390, 230])
        ui.readerSplit.setStretchFactor(1, 1)
        ui.readerRight.setStretchFactor(0, 1)
        ui.readerClaimButton.setVisible(self._open_claim is not None)
        ui.readerProblemButton.setEnabled(bool(self._places))

    def _connect(self) -> None:
        ui = self.ui
        ui.readerSegments.selectionModel().currentRowChanged.connect(self._show_segment)
        ui.readerParts.selectionModel().currentRowChanged.connect(self._follow_part)
        self.segments.arrived.connect(lambda _: self._show_elements())
        ui.readerNextButton.clicked.connect(lambda: self.find_in_file(backwards=False))
        ui.readerPreviousButton.clicked.connect(lambda: self.find_in_file(backwards=True))
        ui.readerProblemButton.clicked.connect(self.next_problem)
        ui.readerCopyButton.clicked.connect(self.copy)
        ui.readerClaimButton.clicked.connect(self.take_claim)
        ui.readerCloseButton.clicked.connect(self.reject)
        ui.readerFind.installEventFilter(self)
        for key, run in (
            ("Ctrl+F", self._go_to_find),
            ("F3", lambda: self.find_in_file(backwards=False)),
            ("Shift+F3", lambda: self.find_in_file(backwards=True)),
            ("F8", self.next_problem),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(run)
        copying = QShortcut(QKeySequence("Ctrl+C"), ui.readerSegments)
        copying.setContext(Qt.ShortcutContext.WidgetShortcut)
        copying.activated.connect(self.copy)

    def _say_what_it_is(self) -> None:
        opened, ui = self._opened, self.ui
        index = opened.index
        ui.readerFile.setText(opened.name)
        facts = [formats.count(index.count, "segment"), formats.count(len(index.stretches), "envelope")]
        facts.append(f"{index.size_bytes / 1_000_000:,.1f} MB" if index.size_bytes >= 1_000_000 else "")
        ui.readerFacts.setText(" · ".join(fact for fact in facts if fact))
        whole = [problem for number, problem in opened.problems if number is None]
        said = [f"{problem.message} {problem.remedy}" for problem in whole[:MOST_NOTICES]]
        if len(whole) > MOST_NOTICES:
            said.append(f"And {formats.count(len(whole) - MOST_NOTICES, 'more problem')} of the whole file.")
        if self._places:
            places = formats.count(len(self._places), "segment")
            said.append(f"Problems touch {places}; F8 goes to the next one.")
        ui.readerNotice.setText("\n".join(said))
        ui.readerNotice.setVisible(bool(said))

    # ------------------------------------------------------------------------------------------------------- moving

    @property
    def number(self) -> int:
        """The segment that is chosen, counted from 0."""
        return max(self.ui.readerSegments.currentIndex().row(), 0)

    def go_to(self, number: int) -> None:
        """Chooses a segment and brings it into sight."""
        choose_row(self.ui.readerSegments, min(max(number, 0), self._opened.index.count - 1))

    def next_problem(self) -> None:
        """The next segment that a problem names, going round at the end."""
        if self._places:
            place = bisect_right(self._places, self.number)
            self.go_to(self._places[place % len(self._places)])

    def find_in_file(self, *, backwards: bool) -> None:
        """The next or the earlier segment that holds the text."""
        text = self.ui.readerFind.text().strip()
        if not text:
            self._go_to_find()
            return
        opened, after = self._opened, self.number
        self._desk.jobs.query(
            lambda context: find_text(context, opened, text, after=after, backwards=backwards),
            channel="reader.find",
            done=lambda found: self._found(text, found),
            failed=self._desk.prompts.error,
            owner=self,
        )

    def _found(self, text: str, number: int | None) -> None:
        if number is None:
            self.ui.readerPlace.setText(f"“{text}” is nowhere in this file.")
            return
        self.go_to(number)

    def _go_to_find(self) -> None:
        self.ui.readerFind.setFocus()
        self.ui.readerFind.selectAll()

    def copy(self) -> None:
        """Puts the segment and its meaning on the clipboard."""
        row = self.segments.item(self.number)
        if row is not None:
            QGuiApplication.clipboard().setText(f"{row.raw}\n{row.meaning.line}")
            self.ui.readerPlace.setText("Segment and meaning copied.")

    def take_claim(self) -> None:
        """Takes the claim in hand that the part is about."""
        opened, number = self._opened, self.number

        def take(claim_id: ClaimId | None) -> None:
            if claim_id is None:
                self.ui.readerPlace.setText("This part of the file is about no claim of ours, or about several.")
            elif self._open_claim is not None:
                self._open_claim(claim_id)

        self._desk.jobs.query(
            lambda context: claim_of_part(context, opened, number), channel="reader.claim", done=take, owner=self
        )

    def _follow_part(self, *_: object) -> None:
        row = self.ui.readerParts.currentIndex().row()
        if not self._is_following and row >= 0:
            self.go_to(self._opened.index.marks[row])

    def _show_segment(self, *_: object) -> None:
        place = self._opened.index.mark_before(self.number)
        if place is not None and not self.ui.readerParts.hasFocus():
            self._is_following = True
            choose_row(self.ui.readerParts, place)
            self._is_following = False
        interchange, segment = self._opened.index.shown_number(self.number)
        where = f"envelope {interchange}, " if len(self._opened.index.stretches) > 1 else ""
        self.ui.readerPlace.setText(f"{where}segment {segment:,}")
        self._show_elements()

    def _show_elements(self) -> None:
        row = self.segments.item(self.number)
        ui = self.ui
        self.elements.set_items(row.meaning.elements if row is not None else ())
        ui.readerRaw.setText(f"{row.meaning.label}: {row.raw}" if row is not None else "")
        problems = self._problems.get(self.number, [])
        ui.readerProblem.setText(
            "\n".join(f"{_word(problem)}: {problem.message} {problem.remedy}" for problem in problems)
        )
        ui.readerProblem.setVisible(bool(problems))

    def _segment_cells(self, row: SegmentRow) -> Sequence[Cell]:
        problems = self._problems.get(row.number, [])
        worst = any(problem.severity == "error" for problem in problems)
        icon = None
        if problems:
            icon = self._desk.icons.icon("circle-x" if worst else "triangle-alert", Tone.BAD if worst else Tone.WARN)
        several = len(self._opened.index.stretches) > 1
        number = f"{row.interchange}:{row.segment:,}" if several else f"{row.segment:,}"
        return (
            Cell(text=number, icon=icon, accessible=f"{number}, has a problem" if problems else number),
            Cell(text=row.raw, tip=row.raw),
            Cell(
                text=row.meaning.line,
                tip=row.meaning.line,
                tone=Tone.PLAIN if row.meaning.is_known else Tone.MUTED,
            ),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Chosen before the window had its size, the segment may lie below what is seen.
        self.ui.readerSegments.scrollTo(self.ui.readerSegments.currentIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        presses = event.type() == QEvent.Type.KeyPress
        if presses and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.find_in_file(backwards=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        return False


def _word(problem: Problem) -> str:
    return {"error": "Error", "warning": "Warning"}.get(problem.severity, "Note")


def _part_cells(row: PartRow) -> Sequence[Cell]:
    return (
        Cell(text=f"{INDENT * row.depth}{row.text}", accessible=f"{row.text}, level {row.depth + 1}", tip=row.text),
    )


def _element_cells(element: ElementMeaning) -> Sequence[Cell]:
    known = Tone.PLAIN if element.is_known else Tone.MUTED
    return (
        Cell(text=element.place, tone=Tone.MUTED),
        Cell(text=element.raw, tip=element.raw),
        Cell(text=element.label, tone=known),
        Cell(text=element.words, tone=known, tip=element.words),
    )
