"""Taking a claim in hand: what the window's own thread spends on it, in all and without looking up once.

Measured as processor time of that thread, so that the machine's other work does not count.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.base.paths import resource
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.gui.actions import Commands
from arcaller_desktop.gui.change_bus import ChangeBus
from arcaller_desktop.gui.delivery import QtDelivery
from arcaller_desktop.gui.desk import CurrentClaim, Desk
from arcaller_desktop.gui.icons import Icons
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.prompts import Banner
from arcaller_desktop.gui.theme import Theme, ThemeChoice
from arcaller_desktop.gui.window_state import WindowState
from arcaller_desktop.jobs.threads import Openers, ThreadedJobs

GUI_TESTS = str(Path(__file__).parent.parent / "gui")
JOBS_TESTS = str(Path(__file__).parent.parent / "jobs")
GOAL_MS = 16.0
NEVER_MS = 50.0
CLAIMS = 40


@pytest.fixture
def window(qapp: QApplication, qtbot, tmp_path: Path) -> Iterator[MainWindow]:
    """The whole window over a made-up practice, with answers that come from the read thread as they really do."""
    sys.path[:0] = [GUI_TESTS, JOBS_TESTS]
    import worker_tasks
    from fakes import TODAY, FakePrompts, FakeSource

    def store() -> worker_tasks.FakeStore:
        return worker_tasks.FakeStore(worker_tasks.Spec(path="", key=b""))

    jobs = ThreadedJobs(
        Openers(open_reader=store, open_writer=store, open_in_worker=worker_tasks.open_store, spec=None),
        delivery=QtDelivery(qapp),
        unhandled=lambda error: None,
    )
    theme = Theme(qapp, resources=resource(), choice=ThemeChoice.LIGHT)
    icons = Icons(resource("icons"), theme)
    desk = Desk(
        jobs=jobs,
        bus=ChangeBus(),
        prompts=FakePrompts(),
        theme=theme,
        icons=icons,
        commands=Commands(icons, role="admin"),
        current=CurrentClaim(),
        state=WindowState(tmp_path / "window.ini"),
        clock=FixedClock(TODAY),
    )
    begun = time.thread_time()
    made = MainWindow(desk, FakeSource(), banner=Banner(), user="Dana Ortiz", practice="Ridgeview")
    print(f"main window built in {(time.thread_time() - begun) * 1000:.0f} ms")
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    made.reload()
    qtbot.waitUntil(lambda: made.queue_pane.rows.rowCount() > 0)
    yield made
    jobs.close()
    for folder in (GUI_TESTS, JOBS_TESTS):
        sys.path.remove(folder)


def blocks_of(window: MainWindow, claim_id: int) -> list[float]:
    """Milliseconds of each stretch of work until every pane shows the claim and nothing is left to paint."""
    from fakes import row_of

    number = row_of(claim_id).claim_number
    taken = []

    def measured(work) -> None:
        begun = time.thread_time()
        work()
        taken.append((time.thread_time() - begun) * 1000)

    measured(lambda: window.open_claim(ClaimId(claim_id)))
    quiet = 0
    while quiet < 20:
        measured(QApplication.processEvents)
        shown = number in window.claim_pane.ui.claimTitle.text()
        quiet = quiet + 1 if shown and taken[-1] < 0.2 else 0
        time.sleep(0.001)
    return taken


def test_a_claim_is_taken_in_hand_within_a_frame(window: MainWindow) -> None:
    blocks_of(window, 1)
    all_blocks = [blocks_of(window, number) for number in range(2, CLAIMS + 2)]
    stretches = [max(blocks) for blocks in all_blocks]
    longest = statistics.median(stretches)
    whole = statistics.median(sum(blocks) for blocks in all_blocks)
    print(f"claim in hand: longest stretch {longest:.1f} ms (median of {CLAIMS}), in all {whole:.1f} ms")
    # Two busy programs on one core slow each other even in processor time: the quickest quarter tells what it takes.
    assert statistics.quantiles(stretches, n=4)[0] <= GOAL_MS
    assert longest <= NEVER_MS
