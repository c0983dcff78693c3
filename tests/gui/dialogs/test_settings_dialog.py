"""Settings, the check of the books, about, and restoring a backup."""

from __future__ import annotations

from pathlib import Path

import pytest
from fakes import FakePrompts
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot
from real_practice import PASSWORD, Opener, claim_numbered

from arcaller_desktop import __version__
from arcaller_desktop.base.paths import resource
from arcaller_desktop.domain.settings import ALL_SETTINGS, DAILY_GOAL, STATEMENT_DUE_DAYS, STATEMENT_LEAST_CENTS, THEME
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.about import AboutDialog
from arcaller_desktop.gui.dialogs.check import CheckDialog
from arcaller_desktop.gui.dialogs.restore import RestoreDialog, restorer_of_jobs
from arcaller_desktop.gui.dialogs.settings import SettingsDialog, all_settings
from arcaller_desktop.gui.theme import ThemeChoice
from arcaller_desktop.services.backups import back_up
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.practices import open_practice
from arcaller_desktop.services.settings import get_setting


def field(dialog: SettingsDialog, key: str) -> QLineEdit:
    found = dialog.fields[key]
    assert isinstance(found, QLineEdit)
    return found


def test_every_setting_of_the_list_is_in_the_dialog(real_desk: Desk, practice: Context, show: Opener) -> None:
    dialog = SettingsDialog(real_desk, all_settings(practice), may_edit_practice=True)
    show(dialog)
    assert set(dialog.fields) == {setting.key for setting in ALL_SETTINGS}
    assert {part.accessibleName() for part in dialog.fields.values()} == {setting.label for setting in ALL_SETTINGS}


def test_what_is_wrong_on_a_tab_that_is_not_seen_is_brought_up(
    real_desk: Desk, practice: Context, show: Opener, qtbot: QtBot
) -> None:
    dialog = SettingsDialog(real_desk, all_settings(practice), may_edit_practice=True)
    show(dialog)
    wrong = field(dialog, STATEMENT_DUE_DAYS.key)
    wrong.setText("6")
    assert not wrong.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert wrong.isVisible()
    assert "Possible: 7 to 90." in dialog.ui.settingsError.text()


def test_what_changed_is_saved_and_the_theme_follows(
    real_desk: Desk, practice: Context, prompts: FakePrompts, show: Opener, qtbot: QtBot
) -> None:
    dialog = SettingsDialog(real_desk, all_settings(practice), may_edit_practice=True)
    show(dialog)
    field(dialog, DAILY_GOAL.key).setText("55")
    theme = dialog.fields[THEME.key]
    assert isinstance(theme, QComboBox)
    theme.setCurrentIndex(theme.findData("dark"))
    try:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        assert not dialog.isVisible()
        assert get_setting(practice, DAILY_GOAL) == 55
        assert real_desk.theme.colours.is_dark
        assert real_desk.state.theme is ThemeChoice.DARK
        assert prompts.banners == ["Settings saved."]
    finally:
        real_desk.theme.choose(ThemeChoice.LIGHT)


def test_an_amount_is_shown_and_typed_in_dollars(
    real_desk: Desk, practice: Context, show: Opener, qtbot: QtBot
) -> None:
    dialog = SettingsDialog(real_desk, all_settings(practice), may_edit_practice=True)
    show(dialog)
    least = field(dialog, STATEMENT_LEAST_CENTS.key)
    assert least.text() == "5.00"
    for typed in ("100.01", "5 dollars", ""):
        least.setText(typed)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        assert "Possible: 0.01 to 100.00." in dialog.ui.settingsError.text()
    least.setText("$7.5")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert get_setting(practice, STATEMENT_LEAST_CENTS) == 750


@pytest.mark.parametrize("typed", ["6", "91", "many", ""])
def test_a_value_that_is_not_possible_is_said_at_its_field(
    real_desk: Desk, practice: Context, show: Opener, qtbot: QtBot, typed: str
) -> None:
    dialog = SettingsDialog(real_desk, all_settings(practice), may_edit_practice=True)
    show(dialog)
    field(dialog, STATEMENT_DUE_DAYS.key).setText(typed)
    field(dialog, DAILY_GOAL.key).setText("55")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "Possible: 7 to 90." in dialog.ui.settingsError.text()
    assert field(dialog, STATEMENT_DUE_DAYS.key).property("wrong")
    assert get_setting(practice, DAILY_GOAL) == DAILY_GOAL.default


def test_the_practices_settings_are_for_whoever_may_edit_it(real_desk: Desk, practice: Context, show: Opener) -> None:
    dialog = SettingsDialog(real_desk, all_settings(practice), may_edit_practice=False)
    show(dialog)
    assert not dialog.fields[STATEMENT_DUE_DAYS.key].isEnabled()
    assert dialog.fields[DAILY_GOAL.key].isEnabled()
    assert dialog.ui.settingsPracticeText.isVisible()


def test_books_in_order_are_said_to_be(real_desk: Desk, show: Opener) -> None:
    dialog = CheckDialog(real_desk)
    show(dialog)
    assert dialog.ui.checkTitle.text() == "The books are in order"
    assert "2 claims" in dialog.ui.checkText.text()
    assert not dialog.ui.checkProgress.isVisible()


def test_a_changed_balance_is_found_and_told_with_its_remedy(real_desk: Desk, practice: Context, show: Opener) -> None:
    with practice.database.transaction():
        practice.database.execute(
            "UPDATE claim SET balance_cents = balance_cents + 1, patient_cents = patient_cents + 1 WHERE id = ?",
            (claim_numbered(practice, "A1"),),
        )
    dialog = CheckDialog(real_desk)
    show(dialog)
    assert dialog.ui.checkTitle.text().endswith("to mend")
    assert dialog.findings.rowCount() >= 1
    assert dialog.ui.checkRemedy.text()
    assert dialog.findings.index(0, 0).data() == "Error"


def test_about_names_version_data_and_licenses(practice: Context, show: Opener, qtbot: QtBot) -> None:
    dialog = AboutDialog(data=practice.database.path, notices=resource("notices"))
    show(dialog)
    ui = dialog.ui
    assert ui.aboutVersion.text() == f"version {__version__}"
    assert str(practice.database.path) in ui.aboutText.text()
    assert "peewee" in ui.aboutNotices.toPlainText()
    ui.aboutTexts.setCurrentText("peewee")
    assert "Permission is hereby granted" in ui.aboutNotices.toPlainText()
    ui.aboutCopyButton.click()
    assert __version__ in QGuiApplication.clipboard().text()
    assert str(practice.database.path) not in QGuiApplication.clipboard().text()


def test_a_backup_becomes_a_practice_of_its_own(
    real_desk: Desk, practice: Context, prompts: FakePrompts, show: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    backup = back_up(practice, tmp_path / "safe.arcbackup").file
    dialog = RestoreDialog(real_desk.prompts, restorer_of_jobs(real_desk.jobs), folder=tmp_path / "practice")
    show(dialog)
    ui = dialog.ui
    prompts.files = [backup]
    ui.restoreFileButton.click()
    assert ui.restoreInto.text() == str(tmp_path / "practice" / "safe restored.arcdb")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert ui.restoreError.text() == "Give user and password, or the recovery key."
    ui.restoreUser.setText("ada")
    ui.restorePassword.setText("a wrong password!")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert ui.restoreError.isVisible()
    ui.restorePassword.setText(PASSWORD)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert "is restored as safe restored.arcdb" in prompts.banners[0]
    assert open_practice(tmp_path / "practice" / "safe restored.arcdb", "ada", PASSWORD).user.login == "ada"
