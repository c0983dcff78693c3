"""Plain words for codes: found, changed, added, reset."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from real_practice import Opener

from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.service_descriptions import ServiceDescriptionsDialog
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.service_descriptions import service_descriptions


@pytest.fixture
def dialog(real_desk: Desk, show: Opener) -> ServiceDescriptionsDialog:
    made = ServiceDescriptionsDialog(real_desk)
    show(made)
    return made


def words(practice: Context) -> dict[str, str]:
    return {found.code: found.text for found in service_descriptions(practice)}


def test_the_codes_in_use_are_there_and_can_be_filtered(dialog: ServiceDescriptionsDialog, qtbot: QtBot) -> None:
    assert {found.code for found in dialog.words.items} == {"99213", "93000"}
    qtbot.keyClicks(dialog.ui.servicesFilter, "930")
    assert [found.code for found in dialog.words.items] == ["93000"]
    assert dialog.ui.servicesCode.text() == "93000"


def test_own_words_are_saved_by_enter_and_taken_back(
    dialog: ServiceDescriptionsDialog, practice: Context, qtbot: QtBot
) -> None:
    dialog.ui.servicesFilter.setText("93000")
    shipped = dialog.ui.servicesWords.text()
    dialog.ui.servicesWords.selectAll()
    qtbot.keyClicks(dialog.ui.servicesWords, "Heart test")
    qtbot.keyClick(dialog.ui.servicesWords, Qt.Key.Key_Return)
    assert words(practice)["93000"] == "Heart test"
    assert dialog.isVisible()
    dialog.ui.servicesFilter.setText("93000")
    assert dialog.ui.servicesResetButton.isEnabled()
    dialog.ui.servicesResetButton.click()
    assert words(practice)["93000"] == shipped
    assert not dialog.ui.servicesResetButton.isEnabled()


def test_a_code_that_is_not_in_use_yet_can_be_described(dialog: ServiceDescriptionsDialog, practice: Context) -> None:
    dialog.ui.servicesCode.setText("g0439")
    dialog.ui.servicesWords.setText("Yearly wellness visit")
    dialog.ui.servicesSaveButton.click()
    assert words(practice)["G0439"] == "Yearly wellness visit"
    assert dialog.ui.servicesCode.text() == "G0439"


@pytest.mark.parametrize(
    ("code", "text", "message"),
    [("", "Visit", "Give the procedure code."), ("99213", " ", "Write what"), ("9 9", "Visit", "were not saved")],
)
def test_what_cannot_be_saved_is_said_in_place(
    dialog: ServiceDescriptionsDialog, practice: Context, code: str, text: str, message: str
) -> None:
    before = words(practice)
    dialog.ui.servicesCode.setText(code)
    dialog.ui.servicesWords.setText(text)
    dialog.ui.servicesSaveButton.click()
    assert message in dialog.ui.servicesError.text()
    assert words(practice) == before
