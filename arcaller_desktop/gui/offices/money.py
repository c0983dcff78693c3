"""Money in: what payers should have paid, what the bank received, what has to go back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.delivery import QtDelivery
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.posting_rules import PostingRulesDialog
from arcaller_desktop.gui.dialogs.rates import RatesDialog
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.offices.opening import open_dialog
from arcaller_desktop.gui.panes.credits import CreditsPane
from arcaller_desktop.gui.panes.deposits import DepositsPane
from arcaller_desktop.gui.panes.provider_adjustments import ProviderAdjustmentsPane
from arcaller_desktop.gui.panes.underpayments import UnderpaymentsPane
from arcaller_desktop.gui.panes.watched_folder import WatchedFolderPane
from arcaller_desktop.gui.widgets.tabbed_page import TabbedPage
from arcaller_desktop.jobs.aside import ThreadAside


class MoneyOffice(QObject):
    """Binds its commands of one main window and fills tabs of the money page."""

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        page: TabbedPage,
        *,
        take_files: Callable[[Sequence[Path]], None],
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._page = page
        self.underpaid = UnderpaymentsPane(desk)
        page.add_tab(self.underpaid, "&Underpaid", reload=self.underpaid.reload)
        self.deposits = DepositsPane(desk)
        page.add_tab(self.deposits, "&Deposits", reload=self.deposits.reload)
        self.credits = CreditsPane(desk)
        page.add_tab(self.credits, "C&redits", reload=self.credits.reload)
        self.credits.claim_wanted.connect(window.open_claim)
        self.adjustments = ProviderAdjustmentsPane(desk)
        page.add_tab(self.adjustments, "&Kept back", reload=self.adjustments.reload)
        self.adjustments.claim_wanted.connect(window.open_claim)
        self.folder = WatchedFolderPane(desk, ThreadAside(QtDelivery(self)))
        page.add_tab(self.folder, "&Folder", reload=self.folder.reload)
        self.folder.files_wanted.connect(take_files)
        self.folder.start()
        self.underpaid.claim_wanted.connect(window.open_claim)
        desk.commands.bind(
            Command.POSTING_RULES,
            lambda: open_dialog(PostingRulesDialog(desk, show_claim=window.open_claim, parent=window)),
        )
        desk.commands.bind(Command.CLAIM_UNDERPAYMENTS, self._show_underpayments)
        desk.commands.bind(Command.RATES, lambda: open_dialog(RatesDialog(desk, window)))

    def _show_underpayments(self) -> None:
        """Turns to the claim in hand among the underpaid lines."""
        claim_id = self._desk.current.claim_id
        if claim_id is None:
            return
        self._desk.commands.run(Command.SHOW_MONEY)
        self._page.show_tab(self.underpaid)
        self.underpaid.show_claim(claim_id)
