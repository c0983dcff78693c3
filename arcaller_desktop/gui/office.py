"""Opens the offices of one main window: together they bind every command that the window itself does not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.offices.billing import BillingOffice
from arcaller_desktop.gui.offices.calls import CallsOffice
from arcaller_desktop.gui.offices.disputes import DisputesOffice
from arcaller_desktop.gui.offices.files import FilesOffice
from arcaller_desktop.gui.offices.money import MoneyOffice
from arcaller_desktop.gui.offices.paper import PaperOffice
from arcaller_desktop.gui.offices.patients import PatientsOffice
from arcaller_desktop.gui.offices.payers import PayersOffice
from arcaller_desktop.gui.offices.practice import PracticeOffice
from arcaller_desktop.gui.offices.team import TeamOffice
from arcaller_desktop.gui.offices.training import TrainingOffice
from arcaller_desktop.gui.offices.work import WorkOffice
from arcaller_desktop.gui.offices.workbench import WorkbenchOffice
from arcaller_desktop.gui.widgets.tabbed_page import TabbedPage


class Office(QObject):
    """All of them. Each is a child of the window and lives as long."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.money_page = self._page(Command.SHOW_MONEY, "moneyPage", "Money in")
        self.billing_page = self._page(Command.SHOW_BILLING, "billingPage", "Patients")
        self.team_page = self._page(Command.SHOW_TEAM, "teamPage", "Team")
        self.files = FilesOffice(desk, window)
        self.practice = PracticeOffice(desk, window)
        self.patients = PatientsOffice(desk, window)
        self.billing = BillingOffice(desk, window, self.billing_page, self.patients)
        self.payers = PayersOffice(desk, window)
        self.workbench = WorkbenchOffice(desk, window, self.money_page)
        self.work = WorkOffice(desk, window, self.team_page)
        self.calls = CallsOffice(desk, window)
        self.money = MoneyOffice(desk, window, self.money_page, take_files=self.files.take_files)
        self.paper = PaperOffice(desk, window, self.billing_page)
        self.disputes = DisputesOffice(desk, window, self.billing_page, self.billing)
        self.team = TeamOffice(desk, window, self.team_page)
        self.training = TrainingOffice(desk, window, self.team_page)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Shows what is in files that came from outside the window."""
        self.files.take_files(paths)

    def _page(self, command: Command, name: str, label: str) -> TabbedPage:
        """A page that the window shows from its first tab on."""
        page = TabbedPage(name, label, self._window)
        page.hide()
        page.tabs.currentChanged.connect(lambda _: self._window.settle_letters())
        page.filled.connect(
            lambda: self._window.add_page(command, page, name=name.removesuffix("Page"), reload=page.reload)
        )
        return page
