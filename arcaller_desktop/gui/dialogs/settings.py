"""The settings: the dialog is made from the list in `domain/settings.py`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QLabel, QLineEdit, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.money import parse_amount, plain_amount
from arcaller_desktop.domain.settings import ALL_SETTINGS, SETTINGS_BY_TOPIC, THEME, Setting, UnfitSettingError, Value
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_settings_dialog import Ui_SettingsDialog
from arcaller_desktop.gui.theme import ThemeChoice
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.settings import get_setting, set_setting

Values = Mapping[str, bool | int | str]


def all_settings(context: Context) -> Values:
    """What holds for the user, by key."""
    return {setting.key: get_setting(context, setting) for setting in ALL_SETTINGS}


class SettingsDialog(QDialog):
    """The user's own settings, and those of the practice for whoever may edit the practice, a tab for each topic."""

    def __init__(self, desk: Desk, values: Values, *, may_edit_practice: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._before = values
        self.ui = Ui_SettingsDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.fields: dict[str, QWidget] = {}
        last: QWidget | None = None
        self._pages: dict[str, QWidget] = {}
        for topic, settings in SETTINGS_BY_TOPIC:
            page = QWidget()
            form = QFormLayout(page)
            form.setContentsMargins(4, 12, 4, 4)
            form.setSpacing(8)
            for setting in settings:
                # The window's own command changes the theme too: what is seen now is what the form begins with.
                field = self._field(setting, desk.theme.choice.value if setting is THEME else values[setting.key])
                field.setEnabled(setting.scope == "user" or may_edit_practice)
                label = QLabel(setting.label)
                label.setBuddy(field)
                form.addRow(label, field)
                self.fields[setting.key] = field
                self._pages[setting.key] = page
            ui.settingsTabs.addTab(page, topic)
        last = ui.settingsTabs
        for field in self.fields.values():
            if last is not None:
                self.setTabOrder(last, field)
            last = field
        if last is not None:
            self.setTabOrder(last, ui.settingsSaveButton)
        ui.settingsPracticeText.setVisible(not may_edit_practice)
        self._errors = FormErrors(ui.settingsError, self.fields)
        ui.settingsSaveButton.clicked.connect(self._save)
        ui.settingsCancelButton.clicked.connect(self.reject)

    def _field(self, setting: Setting[Any], value: bool | int | str) -> QWidget:
        field: QWidget
        if setting.kind is bool:
            field = QCheckBox()
            field.setChecked(bool(value))
        elif setting.kind is str:
            field = QComboBox()
            for choice in setting.possible.split(", "):
                field.addItem(choice.capitalize(), choice)
            field.setCurrentIndex(field.findData(value))
        else:
            field = QLineEdit(plain_amount(int(value)) if setting.is_cents else str(value))
            field.setPlaceholderText(setting.possible)
            field.setToolTip(f"Possible: {setting.possible}")
        field.setObjectName(setting.key.replace(".", "_"))
        field.setAccessibleName(setting.label)
        return field

    def _read(self, setting: Setting[Value]) -> bool | int | str:
        """What the form says. Raises UnfitSettingError."""
        field = self.fields[setting.key]
        value: bool | int | str
        if isinstance(field, QCheckBox):
            value = field.isChecked()
        elif isinstance(field, QComboBox):
            value = str(field.currentData())
        else:
            text = field.text().strip() if isinstance(field, QLineEdit) else ""
            value = _number(setting, text)
        setting.written(value)  # type: ignore[arg-type]  # the field was made for this setting's kind
        return value

    def _save(self) -> None:
        lacks: list[tuple[str, str]] = []
        wanted: list[tuple[Setting[Any], bool | int | str]] = []
        for setting in ALL_SETTINGS:
            if not self.fields[setting.key].isEnabled():
                continue
            try:
                value = self._read(setting)
            except UnfitSettingError as error:
                lacks.append((setting.key, str(error)))
            else:
                if value != self._before[setting.key]:
                    wanted.append((setting, value))
        if lacks:
            self.ui.settingsTabs.setCurrentWidget(self._pages[lacks[0][0]])
        if self._errors.show(lacks):
            return

        def save(context: Context) -> Changes:
            changes = Changes.NONE
            for setting, value in wanted:
                changes |= set_setting(context, setting, value)
            return changes

        self._desk.jobs.change(save, done=self._saved, failed=self._fail, owner=self)

    def _saved(self, changes: Changes) -> None:
        self.accept()
        choice = ThemeChoice(str(self._read(THEME)))
        if choice is not self._desk.theme.choice:
            self._desk.theme.choose(choice)
            self._desk.state.theme = choice
        if changes:
            self._desk.bus.publish(changes)
            self._desk.prompts.banner("Settings saved.")

    def _fail(self, error: Exception) -> None:
        if not self._errors.take(error):
            self._desk.prompts.error(error)


def _number(setting: Setting[Value], text: str) -> int:
    """The number of what was typed. Raises UnfitSettingError."""
    try:
        return parse_amount(text.removeprefix("$")) if setting.is_cents else int(text)
    except ValueError:
        raise UnfitSettingError(setting.label, setting.possible) from None
