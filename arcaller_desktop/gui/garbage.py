"""Keeps Python's cycle collector on the GUI thread.

The collector runs on whatever thread happens to allocate. When it finds a widget in a cycle there, Qt destroys it off
its thread and the program dies. So automatic collection is off while the window lives, and a timer collects instead.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MILLISECONDS = 1000


class GuiCollector(QObject):
    """Collects a generation when it is due by Python's own thresholds; `stop` gives collecting back to Python."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MILLISECONDS)
        self._timer.timeout.connect(self.collect_what_is_due)
        self._timer.start()

    def collect_what_is_due(self) -> int:
        """The oldest generation whose count has passed its threshold is collected; gives how many objects went."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._thresholds[generation]:
                return gc.collect(generation)
        return 0

    def stop(self) -> None:
        """Back to Python's own way."""
        self._timer.stop()
        gc.enable()
