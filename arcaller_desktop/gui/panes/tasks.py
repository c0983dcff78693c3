"""Questions to colleagues: what waits for me, what I asked, what is late; the packet and what was said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum
from html import escape

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.outcomes import Channel, Outcome
from arcaller_desktop.domain.tasks import Packet, TaskKind, TaskState, Tried
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_tasks_pane import Ui_TasksPane
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.tasks import (
    SayOnTask,
    TaskDetail,
    TaskView,
    close_task,
    closed_tasks,
    open_tasks,
    say_on_task,
    see_task,
    task_detail,
)


class TaskFilter(StrEnum):
    """Which questions the list shows."""

    FOR_ME = "For me"
    MINE = "Asked by me"
    OPEN = "All open"
    LATE = "Late"
    QUERIES = "Client queries"
    CLOSED = "Closed"


class TaskColumn(Enum):
    STATE = ColumnHead(title="State", width=10)
    KIND = ColumnHead(title="To", width=14)
    CLAIM = ColumnHead(title="Claim", width=9)
    QUESTION = ColumnHead(title="Question", width=0)
    BY = ColumnHead(title="Asked by", width=11)
    DUE = ColumnHead(title="Due", width=9)


@dataclass(frozen=True, kw_only=True)
class TaskWays:
    """What the pane's buttons open."""

    ask: Callable[[], None]
    hand_on: Callable[[TaskView], None]
    print_one: Callable[[int], None]
    print_queries: Callable[[], None]
    open_claim: Callable[[ClaimId], None]


class TasksPane(QFrame):
    """A tab of the team's page."""

    def __init__(self, desk: Desk, ways: TaskWays, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ways = ways
        self._all: Sequence[TaskView] = ()
        self._detail: TaskDetail | None = None
        self.ui = Ui_TasksPane()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.tasks: RowModel[TaskView] = RowModel(TaskColumn, self._cells, theme=desk.theme, parent=self)
        prepare_table(ui.tasksTable, self.tasks, self.tasks.heads)
        ui.tasksTable.setSortingEnabled(True)
        ui.tasksTable.sortByColumn(tuple(TaskColumn).index(TaskColumn.DUE), Qt.SortOrder.AscendingOrder)
        ui.tasksTable.installEventFilter(self)
        ui.tasksSplit.setStretchFactor(0, 3)
        ui.tasksSplit.setStretchFactor(1, 2)
        for choice in TaskFilter:
            ui.tasksFilter.addItem(choice.value, choice.value)
        ui.tasksFilter.currentIndexChanged.connect(self.reload)
        ui.tasksTable.selectionModel().currentRowChanged.connect(lambda *_: self._read())
        ui.tasksAskButton.clicked.connect(lambda _: ways.ask())
        ui.tasksQueriesButton.clicked.connect(lambda _: ways.print_queries())
        ui.taskAnswerButton.clicked.connect(lambda: self._say(is_answer=True))
        ui.taskSayButton.clicked.connect(lambda: self._say(is_answer=False))
        ui.taskHandOnButton.clicked.connect(self._hand_on)
        ui.taskCloseButton.clicked.connect(self._close)
        ui.taskClaimButton.clicked.connect(self._open_claim)
        ui.taskPrintButton.clicked.connect(self._print)
        desk.theme.changed.connect(self._show_detail)
        self._reloader = Reloader(self, desk.bus, interests=Changes.TASKS, reload=self.reload)
        self._show_detail()

    @property
    def chosen(self) -> TaskView | None:
        """The question in hand."""
        return self.tasks.item(self.ui.tasksTable.currentIndex().row())

    @property
    def detail(self) -> TaskDetail | None:
        return self._detail

    @property
    def filter(self) -> TaskFilter:
        return TaskFilter(self.ui.tasksFilter.currentData())

    def reload(self) -> None:
        read = closed_tasks if self.filter is TaskFilter.CLOSED else open_tasks
        self._desk.jobs.query(read, channel="tasks", done=self._show, owner=self)

    def _show(self, views: Sequence[TaskView]) -> None:
        self._all = views
        waiting = sum(view.for_me for view in views)
        late = sum(view.overdue for view in views)
        called = sum(view.mentions_me for view in views)
        parts = [f"{waiting} for you"] if waiting else []
        parts += [f"{called} name you"] if called else []
        parts += [f"{late} late"] if late else []
        self.ui.tasksSummary.setText(" · ".join(parts) or "Nothing waits for you")
        chosen = self.chosen.row.task_id if self.chosen is not None else None
        self.tasks.set_items([view for view in views if fits(view, self.filter)])
        rows = [row for row, view in enumerate(self.tasks.items) if view.row.task_id == chosen]
        choose_row(self.ui.tasksTable, rows[0] if rows else 0)
        self._read()

    def _read(self) -> None:
        view = self.chosen
        if view is None:
            self._detail = None
            self._show_detail()
            return
        task_id = view.row.task_id
        self._desk.jobs.query(
            lambda context: task_detail(context, task_id), channel="task", done=self._take, owner=self
        )
        if view.mentions_me and self.isVisible():
            self._desk.jobs.change(lambda context: see_task(context, task_id), done=self._desk.bus.publish, owner=self)

    def _take(self, detail: TaskDetail) -> None:
        self._detail = detail
        self._show_detail()

    def _show_detail(self) -> None:
        ui, detail = self.ui, self._detail
        ui.taskRight.setEnabled(detail is not None)
        if detail is None:
            ui.taskTitle.setText("No question here")
            ui.taskFacts.setText("")
            ui.taskThread.setHtml("")
            return
        row, view = detail.view.row, detail.view
        ui.taskTitle.setText(f"{row.kind.label}{f': {row.for_name}' if row.for_name else ''}")
        late = " · late" if view.overdue else ""
        client = f" · client {row.client}" if row.client else ""
        ui.taskFacts.setText(
            f"Asked by {row.asked_by_name}, {formats.moment(row.asked_at)} · answer due {formats.day(row.due_on)}{late}"
            f" · {row.state.label.lower()}{client}"
        )
        ui.taskThread.setHtml(thread_html(detail, muted=self._desk.theme.colours.muted))
        over = row.state is TaskState.CLOSED
        for part in (ui.taskSay, ui.taskAnswerButton, ui.taskSayButton, ui.taskHandOnButton, ui.taskCloseButton):
            part.setEnabled(not over)
        ui.taskClaimButton.setEnabled(row.claim_id is not None)

    def _cells(self, view: TaskView) -> Sequence[Cell]:
        row = view.row
        today, waits = self._desk.clock.today(), row.state is TaskState.OPEN
        state = _SHORT[row.state] if not view.overdue else "Late"
        state = f"@ {state}" if view.mentions_me else state
        return (
            Cell(
                text=state,
                tone=Tone.BAD if view.overdue else Tone.GOOD if row.state is TaskState.ANSWERED else Tone.PLAIN,
                accessible=f"{state}, names you" if view.mentions_me else state,
            ),
            Cell(text=row.for_name or row.kind.label),
            Cell(text=row.claim_number),
            Cell(text=" ".join(row.question.split()), tip=row.question),
            Cell(text=row.asked_by_name),
            Cell(
                text=formats.due(row.due_on, today=today) if waits else formats.short_day(row.due_on, today=today),
                sort=row.due_on,
                tone=Tone.BAD if view.overdue else Tone.PLAIN,
            ),
        )

    # -------------------------------------------------------------------------------------------------------- doing

    def _say(self, *, is_answer: bool) -> None:
        view = self.chosen
        if view is None:
            return
        command = SayOnTask(task_id=view.row.task_id, text=self.ui.taskSay.toPlainText().strip(), is_answer=is_answer)
        self._change(lambda context: say_on_task(context, command), clears=True)

    def _close(self) -> None:
        view = self.chosen
        if view is not None:
            task_id = view.row.task_id
            self._change(lambda context: close_task(context, task_id))

    def _change(self, run: Callable[[Context], Changes], *, clears: bool = False) -> None:
        def done(changes: Changes) -> None:
            if clears:
                self.ui.taskSay.clear()
            self._desk.bus.publish(changes)

        self._desk.jobs.change(run, done=done, failed=self._desk.prompts.error, owner=self)

    def _hand_on(self) -> None:
        if self.chosen is not None:
            self._ways.hand_on(self.chosen)

    def _open_claim(self) -> None:
        view = self.chosen
        if view is not None and view.row.claim_id is not None:
            self._ways.open_claim(view.row.claim_id)

    def _print(self) -> None:
        if self.chosen is not None:
            self._ways.print_one(self.chosen.row.task_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        presses = event.type() == QEvent.Type.KeyPress
        if presses and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ui.taskSay.setFocus()
            return True
        return False


_SHORT = {TaskState.OPEN: "Waits", TaskState.ANSWERED: "Answered", TaskState.CLOSED: "Closed"}


def fits(view: TaskView, chosen: TaskFilter) -> bool:
    """Whether a question belongs into the list."""
    if chosen is TaskFilter.FOR_ME:
        return view.for_me or view.mentions_me
    if chosen is TaskFilter.MINE:
        return view.mine
    if chosen is TaskFilter.LATE:
        return view.overdue
    if chosen is TaskFilter.QUERIES:
        return view.row.kind is TaskKind.CLIENT_QUERY
    return True


def thread_html(detail: TaskDetail, *, muted: str) -> str:
    """Question, packet and messages, oldest first."""
    parts = [f"<p><b>{_lines(detail.view.row.question)}</b></p>"]
    if detail.packet is not None:
        parts.append(_packet_html(detail.packet, muted))
    for message in detail.messages:
        said = "answered" if message.is_answer else "said"
        head = f"{escape(message.author)} {said}, {formats.moment(message.at)}"
        parts.append(f'<p><span style="color:{muted}">{head}</span><br>{_lines(message.text)}</p>')
    return "".join(parts)


def _packet_html(packet: Packet, muted: str) -> str:
    rows = [
        ("Claim", f"{packet.claim_number}, {packet.payer}, {formats.dollars(packet.balance_cents)}"),
        ("Status", " · ".join(part for part in (packet.status, packet.denial) if part)),
        ("Deadline", packet.deadline),
        ("Goes up because", ", ".join(packet.reasons)),
        ("Tried", "\n".join(_tried(one) for one in packet.tried)),
        ("Evidence", "\n".join(packet.evidence)),
    ]
    lines = "".join(
        f'<tr><td style="color:{muted}; padding-right:10px">{head}</td><td>{_lines(text)}</td></tr>'
        for head, text in rows
        if text
    )
    return f'<table cellspacing="2">{lines}</table>'


def _tried(one: Tried) -> str:
    channels, outcomes = {c.value: c.label for c in Channel}, {o.value: o.label for o in Outcome}
    parts = [
        formats.day(one.on),
        channels.get(one.channel, one.channel),
        outcomes.get(one.outcome, one.outcome),
        f"ref. {one.reference}" if one.reference else "",
        one.by,
    ]
    return " · ".join(part for part in parts if part)


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
