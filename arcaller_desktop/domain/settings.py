"""Every setting, declared once: dialogs, defaults and checks are made from this list."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar, cast

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.envelopes import PROFILES

Value = TypeVar("Value", bound=bool | int | str)
Scope = Literal["practice", "user"]


class UnfitSettingError(UserError):
    """The value is not one of those that are possible."""

    def __init__(self, label: str, possible: str) -> None:
        super().__init__(f"“{label}” cannot be set to this.", f"Possible: {possible}.")


@dataclass(frozen=True, kw_only=True)
class Setting(Generic[Value]):
    """One setting. `possible` says in words what `fits` accepts."""

    key: str
    kind: type[Value]
    default: Value
    label: str
    scope: Scope
    fits: Callable[[Value], bool]
    possible: str
    is_cents: bool = False
    """People see and type the value in dollars; so does `possible`."""

    def read(self, text: str | None) -> Value:
        """The value of a stored text; the default for None and for what an older version wrote and fits no more."""
        if text is None:
            return self.default
        try:
            value = self._parsed(text)
        except ValueError:
            return self.default
        return value if self.fits(value) else self.default

    def written(self, value: Value) -> str:
        """The text to store. Raises UnfitSettingError."""
        if type(value) is not self.kind or not self.fits(value):
            raise UnfitSettingError(self.label, self.possible)
        return str(int(value)) if isinstance(value, bool) else str(value)

    def _parsed(self, text: str) -> Value:
        kind: Any = self.kind
        value: Any = kind(int(text)) if issubclass(kind, bool) else kind(text)
        return cast("Value", value)


def _between(lowest: int, highest: int) -> Callable[[int], bool]:
    return lambda value: lowest <= value <= highest


STATEMENT_DUE_DAYS = Setting(
    key="statements.due_days",
    kind=int,
    default=21,
    label="Days until a statement is due",
    scope="practice",
    fits=_between(7, 90),
    possible="7 to 90",
)
STATEMENT_LEAST_CENTS = Setting(
    key="statements.least_cents",
    kind=int,
    default=500,
    label="Smallest balance that is billed to a patient, in dollars",
    scope="practice",
    fits=_between(1, 10_000),
    possible="0.01 to 100.00",
    is_cents=True,
)
UNDERPAYMENT_TOLERANCE_CENTS = Setting(
    key="underpayments.tolerance_cents",
    kind=int,
    default=100,
    label="Allowed may be less than expected by, in dollars",
    scope="practice",
    fits=_between(0, 10_000),
    possible="0.00 to 100.00",
    is_cents=True,
)
DEPOSIT_WINDOW_DAYS = Setting(
    key="deposits.window_days",
    kind=int,
    default=10,
    label="Days after the payment's date in which its deposit is looked for",
    scope="practice",
    fits=_between(1, 60),
    possible="1 to 60",
)
WATCHED_FOLDER = Setting(
    key="folder.watched",
    kind=str,
    default="",
    label="Watched folder",
    scope="practice",
    fits=lambda value: len(value) <= 1000,
    possible="a folder, or nothing",
)
"""Chosen on the page of the folder itself, not among the other settings."""
LOCK_MINUTES = Setting(
    key="session.lock_minutes",
    kind=int,
    default=15,
    label="Minutes without a key or mouse move until the window locks (0: never)",
    scope="practice",
    fits=_between(0, 120),
    possible="0 to 120",
)
"""45 CFR 164.312(a)(2)(iii) asks for a logoff after a time of inactivity and leaves the time to the practice."""
RETURNED_CHECK_FEE_CENTS = Setting(
    key="payments.returned_check_fee_cents",
    kind=int,
    default=0,
    label="Fee for a returned check, in dollars (0: none)",
    scope="practice",
    fits=_between(0, 5_000),
    possible="0.00 to 50.00",
    is_cents=True,
)
PAPER_COLOUR = Setting(
    key="paper.colour",
    kind=str,
    default="",
    label="Color of headings on paper",
    scope="practice",
    fits=lambda value: value == "" or re.fullmatch(r"#[0-9A-Fa-f]{6}", value) is not None,
    possible="a color such as #1A456B, or nothing for blue",
)
ENVELOPE = Setting(
    key="paper.envelope",
    kind=str,
    default="common",
    label="Window envelope",
    scope="practice",
    fits=lambda value: value in {profile.key for profile in PROFILES},
    possible=", ".join(profile.key for profile in PROFILES),
)
ENVELOPE_RIGHT = Setting(
    key="paper.envelope_right",
    kind=int,
    default=0,
    label="Addresses moved right, in thousandths of an inch",
    scope="practice",
    fits=_between(-250, 250),
    possible="-250 to 250",
)
ENVELOPE_DOWN = Setting(
    key="paper.envelope_down",
    kind=int,
    default=0,
    label="Addresses moved down, in thousandths of an inch",
    scope="practice",
    fits=_between(-250, 250),
    possible="-250 to 250",
)
PERFORATION = Setting(
    key="paper.perforation",
    kind=int,
    default=3667,
    label="Height of the coupon, in thousandths of an inch",
    scope="practice",
    fits=_between(3500, 3700),
    possible="3500 to 3700",
)
SMALL_BALANCE_CENTS = Setting(
    key="write_offs.small_balance_cents",
    kind=int,
    default=499,
    label="Largest patient balance written off as small without approval, in dollars (0: none)",
    scope="practice",
    fits=_between(0, 2_500),
    possible="0.00 to 25.00",
    is_cents=True,
)
ONE_APPROVAL_CENTS = Setting(
    key="write_offs.one_approval_cents",
    kind=int,
    default=1_000_00,
    label="Largest write-off or refund that one person approves, in dollars (above: two)",
    scope="practice",
    fits=_between(0, 100_000_00),
    possible="0.00 to 100,000.00",
    is_cents=True,
)
APPROVED_BY_ANOTHER = Setting(
    key="write_offs.approved_by_another",
    kind=bool,
    default=True,
    label="Nobody approves a write-off or refund of their own",
    scope="practice",
    fits=lambda value: isinstance(value, bool),
    possible="yes or no",
)
DISCOUNT_PERCENT = Setting(
    key="write_offs.discount_percent",
    kind=int,
    default=0,
    label="Prompt-pay and self-pay discount by written policy, in percent (0: none)",
    scope="practice",
    fits=_between(0, 60),
    possible="0 to 60",
)
PAYMENT_IMPORT_DAYS = Setting(
    key="statements.payment_import_days",
    kind=int,
    default=7,
    label="Days after which imported patient payments are too old to bill on",
    scope="practice",
    fits=_between(1, 90),
    possible="1 to 90",
)
DISPUTE_ANSWER_DAYS = Setting(
    key="disputes.answer_days",
    kind=int,
    default=30,
    label="Days in which a patient's dispute is answered",
    scope="practice",
    fits=_between(5, 90),
    possible="5 to 90",
)
CONTACT_FIRST_HOUR = Setting(
    key="contacts.first_hour",
    kind=int,
    default=8,
    label="Patients are called from this hour of theirs",
    scope="practice",
    fits=_between(8, 12),
    possible="8 to 12",
)
CONTACT_LAST_HOUR = Setting(
    key="contacts.last_hour",
    kind=int,
    default=21,
    label="Patients are called until this hour of theirs",
    scope="practice",
    fits=_between(13, 21),
    possible="13 to 21",
)
CONTACT_MOST_CALLS = Setting(
    key="contacts.most_calls",
    kind=int,
    default=7,
    label="Most calls to a patient in seven days",
    scope="practice",
    fits=_between(1, 7),
    possible="1 to 7",
)
"""Hours and cap of Regulation F (12 CFR 1006.6(b)(1), 1006.14(b)(2)): a practice may be stricter, not laxer."""
DAILY_GOAL = Setting(
    key="work.daily_goal",
    kind=int,
    default=40,
    label="Claims to work in a day",
    scope="user",
    fits=_between(1, 500),
    possible="1 to 500",
)
THEME = Setting(
    key="window.theme",
    kind=str,
    default="system",
    label="Colors",
    scope="user",
    fits=lambda value: value in {"system", "light", "dark"},
    possible="system, light, dark",
)

SETTINGS_BY_TOPIC: tuple[tuple[str, tuple[Setting[Any], ...]], ...] = (
    ("&You", (DAILY_GOAL, THEME)),
    ("S&tatements", (STATEMENT_DUE_DAYS, STATEMENT_LEAST_CENTS, PAYMENT_IMPORT_DAYS)),
    ("&Payments", (UNDERPAYMENT_TOLERANCE_CENTS, DEPOSIT_WINDOW_DAYS, RETURNED_CHECK_FEE_CENTS)),
    ("&Write-offs", (SMALL_BALANCE_CENTS, ONE_APPROVAL_CENTS, APPROVED_BY_ANOTHER, DISCOUNT_PERCENT)),
    ("&Contacts", (DISPUTE_ANSWER_DAYS, CONTACT_FIRST_HOUR, CONTACT_LAST_HOUR, CONTACT_MOST_CALLS)),
    ("&Locking", (LOCK_MINUTES,)),
)
"""The tabs of the settings dialog."""
ALL_SETTINGS: tuple[Setting[Any], ...] = tuple(setting for _, settings in SETTINGS_BY_TOPIC for setting in settings)
"""Those of the settings dialog. Paper has a dialog of its own, where the page can be looked at."""
PAPER_SETTINGS: tuple[Setting[Any], ...] = (PAPER_COLOUR, ENVELOPE, ENVELOPE_RIGHT, ENVELOPE_DOWN, PERFORATION)
