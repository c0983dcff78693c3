"""The first start: name and folder of the practice, the first administrator, the recovery key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.paths import DATA_SUFFIX, default_data_folder, folder_danger
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_first_start_dialog import Ui_FirstStartDialog
from arcaller_desktop.gui.prompts import Prompts
from arcaller_desktop.jobs.aside import Aside
from arcaller_desktop.services.context import Access
from arcaller_desktop.services.practices import CreatePractice, PracticeCreated

Make = Callable[[Path, CreatePractice], PracticeCreated]


class KeyPage(Protocol):
    """Shows the printed page with the recovery key, for printing or saving."""

    def __call__(self, recovery_key: str, practice_name: str) -> None: ...


class FirstStartDialog(QDialog):
    """`access` is there when the practice was made; `open_instead` when the person has one on this PC already."""

    def __init__(
        self,
        *,
        make: Make,
        aside: Aside,
        prompts: Prompts,
        show_key_page: KeyPage,
        restore: Callable[[QWidget], Path | None],
        folder: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._aside = aside
        self._prompts = prompts
        self._show_key_page = show_key_page
        self._ask_restore = restore
        self._created: PracticeCreated | None = None
        self.access: Access | None = None
        self.open_instead: Path | None = None
        self.ui = Ui_FirstStartDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self._pages = (ui.firstPracticePage, ui.firstAdminPage, ui.firstKeyPage)
        ui.firstFolder.setText(str(folder or default_data_folder()))
        ui.firstPasswordHint.setText(
            "At least 12 characters; four unrelated words are easy to keep in mind. Nobody can look it up for you."
        )
        self._errors = FormErrors(
            ui.firstError,
            {
                "practice": ui.firstPractice,
                "folder": ui.firstFolder,
                "name": ui.firstName,
                "login": ui.firstLogin,
                "password": ui.firstPassword,
                "again": ui.firstAgain,
            },
        )
        ui.firstFolderButton.clicked.connect(self._choose_folder)
        ui.firstShared.toggled.connect(self._share)
        ui.firstOpenButton.clicked.connect(self._open_instead)
        ui.firstRestoreButton.clicked.connect(self._restore)
        ui.firstPrintButton.clicked.connect(self._print_key)
        ui.firstKept.toggled.connect(ui.firstNextButton.setEnabled)
        ui.firstNextButton.clicked.connect(self._go_on)
        ui.firstBackButton.clicked.connect(lambda: self._turn_to(0))
        self.resize(600, 430)
        self._set_busy(False)
        self._turn_to(0)

    @property
    def page(self) -> int:
        return self.ui.firstPages.currentIndex()

    def _turn_to(self, number: int) -> None:
        ui = self.ui
        ui.firstPages.setCurrentIndex(number)
        title, text = _PAGES[number]
        ui.firstTitle.setText(title)
        ui.firstText.setText(text)
        ui.firstStep.setText(f"Step {number + 1} of {len(_PAGES)}")
        ui.firstBackButton.setVisible(number == 1)
        ui.firstNextButton.setText(("Ne&xt", "&Make the practice", "Open the &practice")[number])
        ui.firstNextButton.setEnabled(number != 2 or ui.firstKept.isChecked())
        self._errors.clear()
        (ui.firstPractice, ui.firstName, ui.firstPrintButton)[number].setFocus()

    def _go_on(self) -> None:
        if self.page == 0:
            if not self._errors.show(self._practice_lacks()):
                self._turn_to(1)
        elif self.page == 1:
            if not self._errors.show(self._admin_lacks()):
                self._create()
        elif self._created is not None:
            self.access = self._created.access
            self.accept()

    def _practice_lacks(self) -> list[tuple[str, str]]:
        lacks = []
        if not file_stem(self.ui.firstPractice.text()):
            lacks.append(("practice", "Give the practice's name."))
        folder = self.ui.firstFolder.text().strip()
        if not folder:
            lacks.append(("folder", "Choose a folder."))
        elif (danger := folder_danger(Path(folder))) is not None:
            where = "on a network drive" if danger == "network" else "in a folder that is synchronized"
            lacks.append(("folder", f"This folder is {where}: the practice's file would be damaged. Choose another."))
        return lacks

    def _admin_lacks(self) -> list[tuple[str, str]]:
        ui = self.ui
        lacks = []
        if not ui.firstName.text().strip():
            lacks.append(("name", "Give your name."))
        if not ui.firstLogin.text().strip():
            lacks.append(("login", "Choose a sign-in name."))
        if ui.firstPassword.text() != ui.firstAgain.text():
            lacks.append(("again", "The two passwords differ."))
        return lacks

    def _create(self) -> None:
        ui = self.ui
        path = Path(ui.firstFolder.text().strip()) / f"{file_stem(ui.firstPractice.text())}{DATA_SUFFIX}"
        command = CreatePractice(
            practice_name=ui.firstPractice.text().strip(),
            login=ui.firstLogin.text().strip(),
            user_name=ui.firstName.text().strip(),
            password=ui.firstPassword.text(),
        )
        self._set_busy(True)
        self._aside.run(lambda: self._make(path, command), done=self._made, failed=self._refused, owner=self)

    def _made(self, created: PracticeCreated) -> None:
        self._set_busy(False)
        self._created = created
        self.ui.firstKey.setText(created.recovery_key)
        self.ui.firstPassword.clear()
        self.ui.firstAgain.clear()
        self._turn_to(2)

    def _refused(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, UserError):
            self._errors.say(str(error))
        else:
            self._prompts.error(error)

    def _set_busy(self, busy: bool) -> None:
        self.ui.firstBusy.setVisible(busy)
        self.ui.firstPages.setEnabled(not busy)
        self.ui.firstBackButton.setEnabled(not busy)
        self.ui.firstNextButton.setEnabled(not busy)

    def _choose_folder(self) -> None:
        folder = self._prompts.folder(title="Folder for the practice's file")
        if folder is not None:
            self.ui.firstFolder.setText(str(folder))

    def _share(self, shared: bool) -> None:
        self.ui.firstFolder.setText(str(default_data_folder(shared=shared)))

    def _open_instead(self) -> None:
        found = self._prompts.open_files(title="Open a practice", kinds=f"Practices (*{DATA_SUFFIX})")
        if found:
            self.open_instead = found[0]
            self.accept()

    def _restore(self) -> None:
        self.open_instead = self._ask_restore(self)
        if self.open_instead is not None:
            self.accept()

    def _print_key(self) -> None:
        if self._created is not None:
            self._show_key_page(self._created.recovery_key, self.ui.firstPractice.text().strip())

    def reject(self) -> None:
        if self.page == 2 and not self._prompts.confirm(
            title="Recovery key",
            message="The key is shown only now. Without it nobody can open the practice when its passwords are lost.",
            act="Close without keeping it",
            keep="Go back",
        ):
            return
        super().reject()


def file_stem(practice_name: str) -> str:
    """A file name made of the practice's name: letters, digits, spaces and hyphens, at most 60 of them."""
    kept = "".join(letter if letter.isalnum() or letter in " -" else " " for letter in practice_name)
    return " ".join(kept.split())[:60].strip()


_PAGES = (
    ("Welcome", "Three steps, then you can import your first file. Nothing leaves this PC."),
    ("Who are you?", "You become the first administrator of the practice. You add the others later, each with a name."),
    (
        "Keep the recovery key",
        "It opens the practice when nobody can sign in any more. It is shown only now and kept nowhere: print it, and "
        "put the page into a safe.",
    ),
)
