"""Training: practice calls, quizzes, phrases, and what came of them."""

from __future__ import annotations

from secrets import randbelow

from PySide6.QtCore import QObject

from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.phrases import PhrasesDialog
from arcaller_desktop.gui.dialogs.practice_call import PracticeCallDialog
from arcaller_desktop.gui.dialogs.quiz import QuizDialog
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.offices.opening import open_dialog
from arcaller_desktop.gui.panes.training import TrainingPane, TrainingWays
from arcaller_desktop.gui.widgets.tabbed_page import TabbedPage
from arcaller_desktop.services.scenarios import STATUS_CALL
from arcaller_desktop.services.training import practice_call, quiz

_SEEDS = 1_000_000


class TrainingOffice(QObject):
    """Adds the team page's tab and binds its commands."""

    def __init__(self, desk: Desk, window: MainWindow, page: TabbedPage) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.pane = TrainingPane(
            desk,
            TrainingWays(call=self.practice, quiz=self.ask_quiz, phrases=self.show_phrases),
        )
        page.add_tab(self.pane, "&Training", reload=self.pane.reload)
        for command, run in (
            (Command.PRACTICE_CALL, self.practice),
            (Command.QUIZ, self.ask_quiz),
            (Command.PHRASES, self.show_phrases),
        ):
            desk.commands.bind(command, run)

    def practice(self) -> None:
        """Starts with a status call; another scenario can be chosen there."""
        seed = randbelow(_SEEDS)
        self._desk.jobs.query(
            lambda context: practice_call(context, STATUS_CALL, seed),
            channel="office.training",
            done=lambda made: open_dialog(
                PracticeCallDialog(self._desk, made, next_seed=lambda: randbelow(_SEEDS), parent=self._window)
            ),
            owner=self,
        )

    def ask_quiz(self) -> None:
        """Opens a quiz that nobody has seen."""
        seed = randbelow(_SEEDS)
        self._desk.jobs.query(
            lambda context: quiz(context, seed),
            channel="office.training",
            done=lambda questions: open_dialog(QuizDialog(self._desk, questions, seed, self._window)),
            owner=self,
        )

    def show_phrases(self) -> None:
        """Shows the phrases; they may stay open beside the call."""
        dialog = PhrasesDialog(self._desk, self._window)
        dialog.setModal(False)
        dialog.show()
