"""The window's thread over a real encrypted practice: what one frame of scrolling and one keystroke cost it.

A slice is what the thread does between two looks at the keyboard, in milliseconds of processor: the time that other
programs take does not count. Reported, not asserted.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from functools import partial
from statistics import median

import pytest
from million import TODAY, loaded_practice
from PySide6.QtWidgets import QApplication, QTableView

from arcaller_desktop.base.paths import resource
from arcaller_desktop.gui.delegates import QueueDelegate
from arcaller_desktop.gui.delivery import QtDelivery
from arcaller_desktop.gui.icons import Icons
from arcaller_desktop.gui.models.queue_model import QueueColumn, QueueModel
from arcaller_desktop.gui.practice_source import PracticeSource
from arcaller_desktop.gui.tables import prepare_table
from arcaller_desktop.gui.theme import Theme, ThemeChoice
from arcaller_desktop.jobs.threads import Openers, ThreadedJobs
from arcaller_desktop.services.context import Context, open_context
from arcaller_desktop.services.queue import QueueQuery

SIZES = (10_000, 100_000, 1_000_000)
FRAMES = 120
FRAME_GOAL_MS, SLICE_GOAL_MS = 16.0, 25.0
TYPED = ("n", "ng", "ngu", "nguy", "nguyen", "nguyen m", "nguyen minh", "", "b", "bm", "bm000", "bm0001", "")


@pytest.fixture(params=SIZES, ids=lambda size: f"{size:,}")
def table(request: pytest.FixtureRequest, qapp: QApplication, qtbot) -> Iterator[QTableView]:
    """The queue as the window has it: the order from the read thread, the rows read while it paints."""
    access = loaded_practice(request.param).access
    jobs: ThreadedJobs[Context] = ThreadedJobs(
        Openers(
            open_reader=partial(open_context, access, read_only=True),
            open_writer=partial(open_context, access),
            open_in_worker=open_context,
            spec=access,
        ),
        delivery=QtDelivery(qapp),
        unhandled=lambda error: None,
    )
    with contextlib.closing(open_context(access, read_only=True)) as painting:
        theme = Theme(qapp, resources=resource(), choice=ThemeChoice.LIGHT)
        model = QueueModel(jobs, PracticeSource(painting), today=TODAY)
        table = QTableView()
        qtbot.addWidget(table)
        model.setParent(table)
        prepare_table(table, model, [column.value for column in QueueColumn])
        table.setItemDelegate(QueueDelegate(theme, Icons(resource("icons"), theme), table))
        table.resize(1366, 700)
        table.show()
        qtbot.waitExposed(table)
        settle(model, QueueQuery())
        yield table
        jobs.close()


def settle(model: QueueModel, query: QueueQuery) -> tuple[float, float]:
    """(milliseconds until it is settled and painted, the longest slice of the window's thread on the way)."""
    begun = time.perf_counter()
    longest = sliced(partial(model.ask, query))
    while not model.is_settled:
        longest = max(longest, sliced(QApplication.processEvents))
        time.sleep(0.0005)
    longest = max(longest, sliced(QApplication.processEvents))
    return (time.perf_counter() - begun) * 1000, longest


def sliced(work: Callable[[], object]) -> float:
    start = time.thread_time()
    work()
    return (time.thread_time() - start) * 1000


def test_frames_of_scrolling(table: QTableView, record_property: Callable[[str, object], None]) -> None:
    bar = table.verticalScrollBar()
    for name, step in (("three rows a frame", 3), ("a page a frame", bar.pageStep()), ("dragged", bar.maximum() // 7)):
        taken = []
        for number in range(FRAMES):
            # Dragged, each frame shows a far place whose rows nobody has read yet.
            bar.setValue((number + 1) * step % max(bar.maximum(), 1))
            taken.append(sliced(QApplication.processEvents))
        over = sum(one > FRAME_GOAL_MS for one in taken)
        print(
            f"\nscrolling, {name}: median {median(taken):.1f} ms, worst {max(taken):.1f} ms,"
            f" {over} of {FRAMES} over {FRAME_GOAL_MS:.0f} ms"
        )
        record_property(name, max(taken))


def test_keystrokes(table: QTableView, record_property: Callable[[str, object], None]) -> None:
    model = table.model()
    assert isinstance(model, QueueModel)
    settled, slices = zip(*(settle(model, QueueQuery(text=text)) for text in TYPED), strict=True)
    print(
        f"\na keystroke: settled in {median(settled):.0f} ms, at most {max(settled):.0f} ms;"
        f" longest slice {max(slices):.1f} ms (goal {SLICE_GOAL_MS:.0f})"
    )
    record_property("settled", max(settled))
    record_property("slice", max(slices))
