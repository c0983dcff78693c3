"""The queue's filters by name: its part of the view box, and the menu that saves, renames and deletes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.queue import QueueQuery
from arcaller_desktop.services.saved_filters import (
    FilterSaved,
    RenameFilter,
    SavedFilter,
    SaveFilter,
    ShareFilter,
    share_filter,
)

Answer = TypeVar("Answer")
CHANNEL = "queue.saved"


class SavedFilterSource(Protocol):
    """Where they are kept."""

    def saved_filters(self, context: Context) -> tuple[SavedFilter, ...]: ...

    def save_filter(self, context: Context, command: SaveFilter) -> FilterSaved: ...

    def rename_filter(self, context: Context, command: RenameFilter) -> Changes: ...

    def delete_filter(self, context: Context, filter_id: int) -> Changes: ...


class SavedFilters(QObject):
    """`loaded` comes when the list was read, with the id of the filter to choose in it, or 0 for the one chosen.

    `deleted` comes before, with the filter that will be missing.
    """

    loaded = Signal(int)
    deleted = Signal(object)

    def __init__(
        self,
        desk: Desk,
        source: SavedFilterSource,
        *,
        button: QToolButton,
        shown: Callable[[], QueueQuery],
        chosen: Callable[[], int],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = source
        self._shown = shown
        self._chosen = chosen
        self._wanted = 0
        self.items: tuple[SavedFilter, ...] = ()
        self._menu = QMenu(button)
        self._menu.setAccessibleName("Saved filters")
        self._menu.aboutToShow.connect(self._fill_menu)
        button.setMenu(self._menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        desk.icons.put(button, "filter")
        desk.commands.bind(Command.SAVE_FILTER, self.save)
        desk.commands.bind(Command.SHARE_FILTER, self.share)

    def find(self, filter_id: int) -> SavedFilter | None:
        """The filter with this id."""
        return next((one for one in self.items if one.filter_id == filter_id), None)

    def load(self) -> None:
        """Reads the list again."""
        self._desk.jobs.query(self._source.saved_filters, channel=CHANNEL, done=self._take, owner=self)

    def _take(self, items: tuple[SavedFilter, ...]) -> None:
        self.items = items
        wanted, self._wanted = self._wanted, 0
        self.loaded.emit(wanted)

    def _fill_menu(self) -> None:
        menu, one = self._menu, self.find(self._chosen())
        menu.clear()
        menu.addAction(self._desk.commands.action(Command.SAVE_FILTER))
        if one is None:
            return
        if self._shown() != one.query and not one.owner:
            menu.addAction(f"Save changes to “{one.name}”").triggered.connect(lambda: self._save(one.name))
        if one.owner:
            return
        menu.addSeparator()
        share = self._desk.commands.action(Command.SHARE_FILTER)
        if share.isEnabled():
            words = f"Show “{one.name}” to yourself alone" if one.is_shared else f"Share “{one.name}” with everybody"
            menu.addAction(words).triggered.connect(self.share)
        menu.addAction(f"Rename “{one.name}”…").triggered.connect(lambda: self.rename(one))
        menu.addAction(f"Delete “{one.name}”").triggered.connect(lambda: self.delete(one))

    def save(self) -> None:
        """Asks for a name and keeps what the queue shows under it."""
        one = self.find(self._chosen())
        name = self._desk.prompts.ask_name(
            title="Save these filters", label="Name:", act="Save", standing=one.name if one is not None else ""
        )
        if name is not None:
            self._save(name)

    def _save(self, name: str) -> None:
        self._keep(SaveFilter(name=name, query=self._shown()), told=f"Filters saved as “{' '.join(name.split())}”.")

    def _keep(self, command: SaveFilter, *, told: str) -> None:
        def tell(saved: FilterSaved) -> None:
            self._wanted = saved.filter_id
            self._desk.prompts.banner(told)
            self._desk.bus.publish(saved.changes)

        self._change(lambda context: self._source.save_filter(context, command), tell)

    def share(self) -> None:
        """Shows the chosen filter to everybody, or takes it back."""
        one = self.find(self._chosen())
        if one is None or one.owner:
            self._desk.prompts.banner("Choose a saved filter of your own first.")
            return
        command = ShareFilter(filter_id=one.filter_id, is_shared=not one.is_shared)

        def tell(changes: Changes) -> None:
            told = f"Everybody sees “{one.name}” now." if command.is_shared else f"“{one.name}” is yours alone again."
            self._desk.prompts.banner(told)
            self._desk.bus.publish(changes)

        self._change(lambda context: share_filter(context, command), tell)

    def rename(self, one: SavedFilter) -> None:
        """Asks for another name."""
        name = self._desk.prompts.ask_name(
            title="Rename the filter", label="New name:", act="Rename", standing=one.name
        )
        if name is not None:
            command = RenameFilter(filter_id=one.filter_id, name=name)
            self._change(lambda context: self._source.rename_filter(context, command), self._desk.bus.publish)

    def delete(self, one: SavedFilter) -> None:
        """Takes it away; the banner brings it back."""

        def bring_back() -> None:
            self._keep(SaveFilter(name=one.name, query=one.query), told=f"“{one.name}” is back.")

        def tell(changes: Changes) -> None:
            self.deleted.emit(one)
            self._desk.prompts.banner(f"Filter “{one.name}” deleted.", undo=bring_back)
            self._desk.bus.publish(changes)

        self._change(lambda context: self._source.delete_filter(context, one.filter_id), tell)

    def _change(self, function: Callable[[Context], Answer], done: Callable[[Answer], None]) -> None:
        self._desk.jobs.change(function, done=done, failed=self._desk.prompts.error, owner=self)
