"""The main window: it only arranges. What is in the panes is the panes' business."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.command_palette import CommandPalette
from arcaller_desktop.gui.dialogs.shortcuts import ShortcutsDialog
from arcaller_desktop.gui.finding import Finding, FindingSource
from arcaller_desktop.gui.panes.balance import BalancePane, BalanceSource
from arcaller_desktop.gui.panes.call import CallPane, CallSource
from arcaller_desktop.gui.panes.claim import ClaimPane, ClaimSource
from arcaller_desktop.gui.panes.denials import DenialGroup, DenialSource, DenialsPage
from arcaller_desktop.gui.panes.kpi import KpiPage, KpiSource
from arcaller_desktop.gui.panes.plans import PlanPane, PlanSource
from arcaller_desktop.gui.panes.policy import PolicyPane, PolicySource
from arcaller_desktop.gui.panes.queue import QueuePane, QueuePaneSource
from arcaller_desktop.gui.prompts import Banner
from arcaller_desktop.gui.theme import ThemeChoice
from arcaller_desktop.gui.widgets.mnemonics import settle
from arcaller_desktop.gui.widgets.page_scroll import Pages, PageScroll
from arcaller_desktop.gui.widgets.pane_scroll import PaneScroll
from arcaller_desktop.gui.widgets.pane_splitter import PaneSplitter
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.days import DayProgress

CLAIM, CALL, POLICY, PATIENT = 230, 238, 196, 195
"""The least heights of panes in pixels, whatever they show. A window 768 high has room for all; a lower one scrolls."""


class DaySource(Protocol):
    """What the status bar reads."""

    def day(self, context: Context) -> DayProgress: ...


class WindowSource(
    QueuePaneSource,
    ClaimSource,
    CallSource,
    PolicySource,
    BalanceSource,
    PlanSource,
    DenialSource,
    KpiSource,
    FindingSource,
    DaySource,
    Protocol,
):
    """All that the window's parts read and change."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """A page that the window turns to by a command."""

    command: Command
    widget: QWidget
    name: str
    reload: Callable[[], None] | None


class MainWindow(QMainWindow):
    """`files_dropped` carries the paths dropped on it; `closing` comes before it closes."""

    files_dropped = Signal(object)
    closing = Signal()

    def __init__(self, desk: Desk, source: WindowSource, *, banner: Banner, user: str, practice: str) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("ARCaller")
        self.setAcceptDrops(True)
        self.banner = banner
        self._desk = desk
        desk.commands.attach(self)
        self.queue_pane = QueuePane(desk, source)
        self.claim_pane = ClaimPane(desk, source)
        self.call_pane = CallPane(desk, source)
        self.policy_pane = PolicyPane(desk, source)
        self.balance_pane = BalancePane(desk, source)
        self.plan_pane = PlanPane(desk, source)
        self.denials_page = DenialsPage(desk, source)
        self.kpi_page = KpiPage(desk, source)
        self.finding = Finding(
            desk,
            source,
            filters=self.queue_pane.saved,
            open_claim=self.open_claim,
            show_filter=self._show_filter,
            parent=self,
        )
        self._pages: list[Page] = []
        self._sizes_before_call: list[int] = []
        self._panes: tuple[QFrame, ...] = (
            self.queue_pane,
            self.policy_pane,
            self.claim_pane,
            self.call_pane,
            self.balance_pane,
            self.plan_pane,
        )
        self._arrange()
        self._fill_bars(user, practice)
        self._bind()
        self._reloader = Reloader(
            self,
            desk.bus,
            interests=Changes.CALLS | Changes.QUEUE | Changes.IMPORTS | Changes.TASKS,
            reload=self.reload_day,
        )
        self._day_source: DaySource = source
        self._restore_state()

    # --------------------------------------------------------------------------------------------------- arranging

    def _arrange(self) -> None:
        for pane, least in (
            (self.claim_pane, CLAIM),
            (self.call_pane, CALL),
            (self.policy_pane, POLICY),
            (self.balance_pane, PATIENT),
            (self.plan_pane, PATIENT),
        ):
            pane.setMinimumHeight(least)
        self.left_split = PaneSplitter("leftSplit", Qt.Orientation.Vertical, self.queue_pane, self.policy_pane)
        self.patient_split = PaneSplitter("patientSplit", Qt.Orientation.Horizontal, self.balance_pane, self.plan_pane)
        self.right_split = PaneSplitter(
            "rightSplit", Qt.Orientation.Vertical, self.claim_pane, self.call_pane, self.patient_split
        )
        self.right_side = PaneScroll("rightSide", self.right_split)
        self.work_split = PaneSplitter("workSplit", Qt.Orientation.Horizontal, self.left_split, self.right_side)
        for splitter, shares in (
            (self.left_split, (7, 3)),
            (self.right_split, (5, 4, 3)),
            (self.patient_split, (1, 1)),
            (self.work_split, (59, 41)),
        ):
            for number, share in enumerate(shares):
                splitter.setStretchFactor(number, share)
        self.pages = Pages()
        self.pages.setObjectName("pages")
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(8, 0, 8, 2)
        layout.setSpacing(6)
        layout.addWidget(self.banner)
        layout.addWidget(PageScroll(self.pages), 1)
        self.setCentralWidget(middle)

    @property
    def _splitters(self) -> tuple[QSplitter, ...]:
        return (self.work_split, self.left_split, self.right_split, self.patient_split)

    def _restore_state(self) -> None:
        state = self._desk.state
        if not state.restore_window(self):
            self._size_at_first()
        restored = [state.restore_splitter(splitter) for splitter in self._splitters]
        if not all(restored):
            QTimer.singleShot(0, self._split_at_first)

    def _size_at_first(self) -> None:
        room = self.screen().availableGeometry().size() if self.screen() is not None else QSize(1366, 768)
        self.resize(min(room.width(), 1600), min(room.height(), 940))

    def _split_at_first(self) -> None:
        wide, high = self.pages.width(), self.pages.height()
        right = max(570, min(int(wide * 0.4), 720))
        self.work_split.setSizes([wide - right, right])
        policy = max(POLICY, min(int(high * 0.27), 260))
        self.left_split.setSizes([high - policy, policy])
        patient = max(PATIENT, min(int(high * 0.27), 280))
        call = max(252, min(int(high * 0.36), 320))
        self.right_split.setSizes([high - patient - call, call, patient])
        self.patient_split.setSizes([right // 2, right // 2])

    def _fill_bars(self, user: str, practice: str) -> None:
        commands, icons = self._desk.commands, self._desk.icons
        commands.fill_menu_bar(self.menuBar())
        self.menuBar().setObjectName("menuBar")
        bar = QToolBar("Main commands")
        bar.setObjectName("toolBar")
        bar.setAccessibleName("Main commands")
        bar.setMovable(False)
        bar.setIconSize(QSize(16, 16))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.addToolBar(bar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._after_pages = bar.addSeparator()
        self._tool_bar = bar
        commands.fill_toolbar(bar)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(gap)
        self.search_button = QToolButton()
        self.search_button.setObjectName("searchButton")
        self.search_button.setProperty("part", "search")
        self.search_button.setText("Search or run a command   Ctrl+K")
        self.search_button.setAccessibleName("Search or run a command")
        self.search_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.search_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.search_button.clicked.connect(lambda: commands.run(Command.PALETTE))
        icons.put(self.search_button, "search")
        bar.addWidget(self.search_button)
        self._fill_status_bar(user, practice)

    def _fill_status_bar(self, user: str, practice: str) -> None:
        bar = self.statusBar()
        bar.setObjectName("statusBar")
        bar.setSizeGripEnabled(False)
        left = QWidget()
        layout = QHBoxLayout(left)
        layout.setContentsMargins(8, 1, 0, 3)
        layout.setSpacing(8)
        self.day_label = QLabel()
        self.day_label.setObjectName("dayProgress")
        self.day_bar = QProgressBar()
        self.day_bar.setObjectName("dayBar")
        self.day_bar.setAccessibleName("Claims worked today")
        self.day_bar.setTextVisible(False)
        self.day_bar.setFixedSize(120, 8)
        self.day_more = QLabel()
        self.day_more.setObjectName("dayMore")
        for part in (self.day_label, self.day_bar, self.day_more):
            layout.addWidget(part)
        layout.addStretch(1)
        bar.addWidget(left, 1)
        who = QLabel(f"{user} · {practice}")
        who.setObjectName("signedIn")
        who.setContentsMargins(0, 0, 8, 2)
        bar.addPermanentWidget(who)

    # ----------------------------------------------------------------------------------------------------- commands

    def _bind(self) -> None:
        commands = self._desk.commands
        self.add_page(Command.SHOW_WORK, self.work_split, name="queue")
        self.add_page(Command.SHOW_DENIALS, self.denials_page, name="denials", reload=self.denials_page.reload)
        self.add_page(Command.SHOW_FIGURES, self.kpi_page, name="figures", reload=self.kpi_page.reload)
        commands.bind(Command.NEXT_PANE, lambda: self._move_pane(1))
        commands.bind(Command.PREVIOUS_PANE, lambda: self._move_pane(-1))
        commands.bind(Command.REFRESH, lambda: self._desk.bus.publish(Changes.EVERYTHING))
        commands.bind(Command.THEME, self._change_theme)
        commands.bind(Command.QUIT, self.leave)
        commands.bind(Command.NEXT_CLAIM, self.next_claim)
        commands.bind(Command.PALETTE, self.open_palette)
        commands.bind(Command.SHORTCUTS, self._show_shortcuts)
        commands.bind(Command.CALL_ROOM, self._change_call_room)
        self.call_pane.saved.connect(self._go_on)
        self.call_pane.room_wanted.connect(self.give_call_room)
        self.denials_page.chosen.connect(self._show_denials)
        self.show_page(self.work_split)

    def add_page(self, command: Command, page: QWidget, *, name: str, reload: Callable[[], None] | None = None) -> None:
        """Gives a page its command and its button, in the order of the commands.

        `reload` is called each time the page is turned to; `name` names its picture in the demonstration.
        """
        self._pages.append(Page(command=command, widget=page, name=name, reload=reload))
        self._pages.sort(key=lambda known: list(Command).index(known.command))
        self.pages.addWidget(page)
        self._desk.commands.bind(command, lambda: self.show_page(page))
        later = [other for other in self._pages if list(Command).index(other.command) > list(Command).index(command)]
        before = self._desk.commands.action(later[0].command) if later else self._after_pages
        self._desk.commands.add_button(self._tool_bar, command, before=before)

    @property
    def page_names(self) -> Mapping[str, QWidget]:
        """The pages by name, in the order of their buttons."""
        return {page.name: page.widget for page in self._pages}

    def show_page(self, page: QWidget) -> None:
        """Turns to a page; the pages that are not the work page read when they are seen."""
        self.pages.setCurrentWidget(page)
        for known in self._pages:
            self._desk.commands.action(known.command).setChecked(known.widget is page)
            if known.widget is page and known.reload is not None:
                known.reload()
        self.settle_letters()

    def settle_letters(self) -> None:
        """Alt with a letter does one thing on the page that is shown, and the menus keep their letters.

        The work page has more fields than there are letters: there Qt goes from one to the next.
        """
        page = self.pages.currentWidget()
        if page is not None and page is not self.work_split:
            settle(page, menus=[action.text() for action in self.menuBar().actions()])

    def reload(self) -> None:
        """Reads everything, at the start."""
        self.queue_pane.ui.queueTable.setFocus()
        self.queue_pane.reload()
        self.reload_day()

    def leave(self) -> None:
        """Closes the window, unless something is not saved."""
        self.close()

    def reload_day(self) -> None:
        self._desk.jobs.query(self._day_source.day, channel="day", done=self._show_day, owner=self)

    def next_claim(self) -> None:
        """Takes the first claim of the queue in hand, or the one after the claim in hand."""
        self.show_page(self.work_split)
        claim_id = self.queue_pane.next_after(self._desk.current.claim_id)
        if claim_id is None:
            self._desk.prompts.banner("That was the last claim of this list.")
            return
        self._desk.current.choose(claim_id)

    def open_claim(self, claim_id: ClaimId) -> None:
        """Takes a claim in hand, whether the queue shows it or not."""
        self.show_page(self.work_split)
        self._desk.current.choose(claim_id)

    def open_palette(self) -> None:
        """Opens the palette below the toolbar's middle."""
        desk = self._desk
        palette = CommandPalette(
            commands=desk.commands, providers=self.finding.providers, theme=desk.theme, icons=desk.icons, parent=self
        )
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        top = self.pages.mapToGlobal(self.pages.rect().topLeft())
        palette.move(top.x() + (self.pages.width() - palette.width()) // 2, top.y())
        palette.open()

    def _show_shortcuts(self) -> None:
        shortcuts = ShortcutsDialog(self._desk.commands, self._desk.theme, self)
        shortcuts.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shortcuts.open()

    def give_call_room(self, is_wanted: bool) -> None:
        """The call gets the whole right side, or the claim and the patient are shown again."""
        self._desk.commands.action(Command.CALL_ROOM).setChecked(is_wanted)
        if is_wanted is self.claim_pane.isHidden():
            return
        if is_wanted:
            self._sizes_before_call = self.right_split.sizes()
        for pane in (self.claim_pane, self.patient_split):
            pane.setVisible(not is_wanted)
        self.right_split.refresh()
        if not is_wanted:
            self.right_split.setSizes(self._sizes_before_call)

    def _change_call_room(self) -> None:
        self.give_call_room(not self.claim_pane.isHidden())

    def _show_filter(self, filter_id: int) -> None:
        self.show_page(self.work_split)
        self.queue_pane.show_saved(filter_id)

    def _show_denials(self, group: DenialGroup) -> None:
        self.show_page(self.work_split)
        self.queue_pane.show_denials(" ".join(group.codes), group.payer_id, group.name)

    def _go_on(self, claim_id: int) -> None:
        following = self.queue_pane.next_after(ClaimId(claim_id))
        if following is not None:
            self._desk.current.choose(following)
            self.call_pane.go_to_outcome()

    def _show_day(self, day: DayProgress) -> None:
        goal = f" / {day.goal}" if day.goal else ""
        self.day_label.setText(f"Worked today {day.worked}{goal}")
        self.day_bar.setVisible(bool(day.goal))
        self.day_bar.setMaximum(max(day.goal, 1))
        self.day_bar.setValue(min(day.worked, day.goal))
        more = []
        if day.due_today:
            more.append(f"{day.due_today:,} due today")
        if day.recovered_cents:
            more.append(f"Recovered {formats.dollars(day.recovered_cents)}")
        if day.promised_cents:
            more.append(f"Promised {formats.dollars(day.promised_cents)}")
        if day.overdue:
            more.append(formats.count(day.overdue, "overdue follow-up"))
        if day.held_payments:
            more.append(f"{formats.count(day.held_payments, 'payment')} held")
        if day.questions:
            more.append(formats.count(day.questions, "question for you", "questions for you"))
        self.day_more.setText(" · ".join(more))

    def _change_theme(self) -> None:
        theme = self._desk.theme
        choice = ThemeChoice.LIGHT if theme.colours.is_dark else ThemeChoice.DARK
        theme.choose(choice)
        self._desk.state.theme = choice

    def _move_pane(self, step: int) -> None:
        focus = QApplication.focusWidget()
        panes = [pane for pane in self._panes if pane.isVisible()]
        if not panes:
            return
        here = next((number for number, pane in enumerate(panes) if focus is not None and pane.isAncestorOf(focus)), -1)
        there = panes[(here + step) % len(panes)] if here >= 0 else panes[0]
        _first_stop(there).setFocus(Qt.FocusReason.TabFocusReason)

    # ---------------------------------------------------------------------------------------------------- Qt's calls

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as in a dialog; fields of panes keep their own Enter."""
        button = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QPushButton):
            button.click()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.call_pane.is_dirty and not self._desk.prompts.confirm(
            title="Close ARCaller",
            message="A call is not saved yet.",
            act="Close without saving",
            keep="Go back to the call",
        ):
            event.ignore()
            return
        self.save_state()
        self.closing.emit()
        super().closeEvent(event)

    def save_state(self) -> None:
        """Remembers sizes, splitters and columns."""
        state = self._desk.state
        state.save_window(self)
        for splitter in self._splitters:
            state.save_splitter(splitter)
        self.queue_pane.save_state()
        state.sync()


def _first_stop(pane: QWidget) -> QWidget:
    """Where a person wants to be in a pane: its table or list, else the first thing that takes the focus."""
    stops = [
        part
        for part in pane.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible() and part.isEnabled()
    ]
    tables = [part for part in stops if part.inherits("QAbstractItemView")]
    return next(iter(tables or stops), pane)
