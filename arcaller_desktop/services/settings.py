"""Reading and changing a setting: one function each way, whatever the setting."""

from __future__ import annotations

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.domain.settings import Setting, Value
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage.settings import THE_PRACTICE, load_setting, save_setting


def get_setting(context: Context, setting: Setting[Value]) -> Value:
    """What holds for this user: the stored value, or the default."""
    return setting.read(load_setting(context.database, setting.key, _owner(context, setting)))


def set_setting(context: Context, setting: Setting[Value], value: Value) -> Changes:
    """Stores the value and records it. Raises UnfitSettingError, or NotAllowedError for a setting of the practice."""
    text = setting.written(value)
    if setting.scope == "practice":
        require(context.user, Permission.EDIT_PRACTICE)
    owner = _owner(context, setting)
    with context.database.transaction():
        before = load_setting(context.database, setting.key, owner)
        if before == text:
            return Changes.NONE
        save_setting(context.database, setting.key, text, owner)
        context.audit("setting.save", "setting", owner, before={setting.key: before}, after={setting.key: text})
    return Changes.SETTINGS


def _owner(context: Context, setting: Setting[Value]) -> UserId:
    return THE_PRACTICE if setting.scope == "practice" else context.user.id
