"""The line before a call: ready, or what is missing and the way to close each gap."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from arcaller_desktop.domain.call_gate import GateItem, GateLevel
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.theme import set_part
from arcaller_desktop.gui.widgets.elided_label import ElidedLabel

_SIGNS = {GateLevel.BLOCK: "■", GateLevel.WARN: "▲"}


class CallGate(QFrame):
    """`fix` carries the `GateFix` of a gap."""

    fix = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("callGate")
        self.setAccessibleName("Before the call")
        self._desk = desk
        self.items: tuple[GateItem, ...] = ()
        self.sign = QLabel()
        self.words = ElidedLabel()
        self.words.setObjectName("callGateWords")
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.more = QToolButton()
        self.more.setObjectName("callGateFix")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self.more.setMenu(self._menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 2, 4, 2)
        layout.setSpacing(6)
        layout.addWidget(self.sign)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.more)

    def show_items(self, items: tuple[GateItem, ...]) -> None:
        """Says the most pressing gap; the button lists all of them with their fixes."""
        self.items = items
        blocks = [item for item in items if item.level is GateLevel.BLOCK]
        self._menu.clear()
        for item in items:
            action = self._menu.addAction(f"{_SIGNS[item.level]}  {item.text}   → {item.fix.label}")
            action.triggered.connect(lambda _checked=False, fix=item.fix: self.fix.emit(fix))
        self.more.setVisible(bool(items))
        self.more.setText(f"Fi&x ({len(items)})")
        self.more.setAccessibleName(f"What is missing before the call: {len(items)}")
        if not items:
            self._say("✓", "Ready to call: everything the payer asks for is here.", "good")
        elif blocks:
            rest = f" and {len(blocks) - 1} more" if len(blocks) > 1 else ""
            self._say(_SIGNS[GateLevel.BLOCK], f"Do not call yet: {blocks[0].text.rstrip('.')}{rest}.", "bad")
        else:
            rest = f" (+{len(items) - 1})" if len(items) > 1 else ""
            self._say(_SIGNS[GateLevel.WARN], f"{items[0].text}{rest}", "warn")

    def _say(self, sign: str, words: str, part: str) -> None:
        self.sign.setText(sign)
        self.words.setText(words)
        self.setToolTip("\n".join(item.text for item in self.items))
        set_part(self.sign, part)
        set_part(self.words, part)
