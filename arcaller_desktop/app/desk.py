"""What the main window is given, and clearing up after it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from arcaller_desktop.app.one_window import OneWindow, bring_forward
from arcaller_desktop.app.stage import Stage, application, end, set_stage
from arcaller_desktop.base.clock import FixedClock, SystemClock
from arcaller_desktop.base.logs import set_up_logging
from arcaller_desktop.base.paths import logs_folder
from arcaller_desktop.gui.actions import Command, Commands
from arcaller_desktop.gui.change_bus import ChangeBus
from arcaller_desktop.gui.desk import CurrentClaim, Desk
from arcaller_desktop.gui.idle import idle_time
from arcaller_desktop.gui.locking import Locking
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.office import Office
from arcaller_desktop.gui.plain_text import plain_labels
from arcaller_desktop.gui.practice_source import PracticeSource
from arcaller_desktop.gui.theme import ThemeChoice
from arcaller_desktop.gui.window_state import WindowState
from arcaller_desktop.jobs.inline import InlineJobs
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.jobs.threads import Openers, ThreadedJobs
from arcaller_desktop.services.anchors import keep_anchor
from arcaller_desktop.services.checkouts import release_claims
from arcaller_desktop.services.context import Access, Context, open_context
from arcaller_desktop.services.demo.practice import DEMO_LOGIN, DEMO_PASSWORD
from arcaller_desktop.services.mornings import begin_day
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.services.work import WeighAll, is_weighed_today

SIGNED_OUT: Final = -1
"""What `open_desk` gives when the window was closed so that somebody signs in."""
_IDLE_MILLISECONDS: Final = 60_000
_PICTURE_SIZE: Final = (1600, 940)


def open_desk(stage: Stage, access: Access, files: Sequence[Path] = ()) -> int:
    """Everything that lives as long as the main window does; the files are looked into at once.

    Gives the exit code, or SIGNED_OUT.
    """
    with suppress(OSError):  # a log that cannot be written keeps nobody from working
        set_up_logging(logs_folder(access.path), process="window")
    painting = open_context(access, read_only=True)
    jobs: ThreadedJobs[Context] = ThreadedJobs(
        Openers(
            open_reader=partial(open_context, access, read_only=True),
            open_writer=partial(open_context, access),
            open_in_worker=open_context,
            spec=access,
        ),
        delivery=stage.delivery,
        unhandled=stage.prompts.error,
    )
    try:
        desk = _desk(stage, access, jobs)
        window = MainWindow(desk, PracticeSource(painting), **_names(stage, access, painting))
        office = Office(desk, window)
        plain_labels(window)
        session = Locking(desk, window, user=access.user.name, idle=idle_time(stage.application))
        out = _Leaving(desk, window, session)
        door = _answer_later_starts(window, office, access.path)
        idle = _keep_in_step(window, desk)
        _say_demo(stage, painting)
        window.show()
        window.reload()
        _weigh_once_a_day(window, desk)
        if files:
            office.take_files(files)
        code = stage.application.exec()
        code = SIGNED_OUT if out.asked else code
        idle.stop()
        door.close()
        end(stage, window)
    finally:
        jobs.close()
        painting.close()
        _put_away(access)
    return code


class _Leaving:
    """Remembers whether the window was closed to sign in again."""

    def __init__(self, desk: Desk, window: MainWindow, session: Locking) -> None:
        self._window = window
        self.asked = False
        desk.commands.bind(Command.SIGN_OUT, self.leave)
        session.sign_out.connect(self.leave)

    def leave(self) -> None:
        self.asked = True
        self.asked = self._window.close()


def _answer_later_starts(window: MainWindow, office: Office, practice: Path) -> OneWindow:
    def answer(files: list[Path]) -> None:
        bring_forward(window)
        if files:
            office.take_files(files)

    door = OneWindow(practice, window)
    door.asked.connect(answer)
    return door


def _say_demo(stage: Stage, context: Context) -> None:
    """How to come back, until it is dismissed: who runs a demo has typed no password."""
    if practice_profile(context).is_demo:
        said = f"This is a demo practice. Sign in next time as “{DEMO_LOGIN}” with the password “{DEMO_PASSWORD}”."
        stage.banner.say(said, seconds=0)


def _keep_in_step(window: QObject, desk: Desk) -> QTimer:
    """Every minute the anchor is brought to the end of the trail and the write-ahead log into the file."""
    timer = QTimer(window)
    timer.setInterval(_IDLE_MILLISECONDS)
    timer.timeout.connect(lambda: desk.jobs.change(_tidy, done=lambda _: None))
    timer.start()
    return timer


def _tidy(context: Context) -> None:
    keep_anchor(context.database)
    context.database.checkpoint()


def _weigh_once_a_day(window: QObject, desk: Desk) -> None:
    """What was due tomorrow yesterday is due today: scores and next steps are worked out anew, once a day."""

    def weigh(weighed: bool) -> None:  # noqa: FBT001 - the result of the query
        if not weighed:
            task = Task(function=begin_day, command=WeighAll())
            desk.jobs.run(task, done=desk.bus.publish, owner=window)

    desk.jobs.query(is_weighed_today, channel="weigh", done=weigh, owner=window)


def _put_away(access: Access) -> None:
    """Leaves the file whole, the anchor at the end of the trail, and no claim in hand."""
    context = open_context(access)
    try:
        release_claims(context)
        _tidy(context)
    finally:
        context.close()


def take_pictures(access: Access, folder: Path) -> tuple[Path, ...]:
    """The window with this practice and its most urgent claim in hand, light and dark, as PNG files."""
    stage = set_stage(application())
    context = open_context(access)
    try:
        with TemporaryDirectory(prefix="arcaller-pictures-") as memory:
            # As at the very first start: neither read from the layout that the person has chosen nor written to it.
            stage = replace(stage, state=WindowState(Path(memory) / "window.ini"))
            desk = _desk(stage, access, InlineJobs(context))
            window = MainWindow(desk, PracticeSource(context), **_names(stage, access, context))
            Office(desk, window)
            plain_labels(window)
            window.resize(*_PICTURE_SIZE)
            window.show()
            window.reload()
            window.next_claim()
            made = _shoot(stage, window, folder)
            end(stage, window)
        return made
    finally:
        context.close()


def _shoot(stage: Stage, window: MainWindow, folder: Path) -> tuple[Path, ...]:
    made = []
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        stage.theme.choose(choice)
        for name, page in window.page_names.items():
            window.show_page(page)
            _settle(stage.application)
            file = folder / f"window-{name}-{choice.value}.png"
            window.grab().save(str(file))
            made.append(file)
    return tuple(made)


def _desk(stage: Stage, access: Access, jobs: Any) -> Desk:
    return Desk(
        jobs=jobs,
        bus=ChangeBus(),
        prompts=stage.prompts,
        theme=stage.theme,
        icons=stage.icons,
        commands=Commands(stage.icons, role=access.user.role),
        current=CurrentClaim(),
        state=stage.state,
        clock=FixedClock(access.as_of) if access.as_of else SystemClock(),
    )


def _names(stage: Stage, access: Access, context: Context) -> dict[str, Any]:
    return {"banner": stage.banner, "user": access.user.name, "practice": practice_profile(context).name}


def _settle(application: QApplication) -> None:
    """Lets everything that was asked for be laid out and painted."""
    for _ in range(3):
        application.processEvents()
