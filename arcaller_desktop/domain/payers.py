"""Payers: their class, the card a caller needs before dialling, and whether anyone answers right now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from arcaller_desktop.domain.business_days import federal_holidays
from arcaller_desktop.domain.card_numbers import card_number_lacks
from arcaller_desktop.domain.ids import PayerId


class PayerClass(StrEnum):
    """What kind of payer it is: deadlines, cadence and chances hang on it."""

    MEDICARE = "medicare"
    MEDICARE_ADVANTAGE = "medicare_advantage"
    MEDICAID = "medicaid"
    MEDICAID_MCO = "medicaid_mco"
    COMMERCIAL = "commercial"
    COMMERCIAL_NONPAR = "commercial_nonpar"
    BCBS = "bcbs"
    FEHB = "fehb"
    TRICARE = "tricare"
    VA = "va"
    WORKERS_COMP = "workers_comp"
    AUTO = "auto"
    LIABILITY = "liability"
    SELF_PAY = "self_pay"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        """The class in a biller's words."""
        return _CLASS_LABELS[self]


_CLASS_LABELS = {
    PayerClass.MEDICARE: "Medicare",
    PayerClass.MEDICARE_ADVANTAGE: "Medicare Advantage",
    PayerClass.MEDICAID: "Medicaid",
    PayerClass.MEDICAID_MCO: "Medicaid managed care",
    PayerClass.COMMERCIAL: "Commercial",
    PayerClass.COMMERCIAL_NONPAR: "Commercial, out of network",
    PayerClass.BCBS: "Blue Cross Blue Shield",
    PayerClass.FEHB: "Federal employees",
    PayerClass.TRICARE: "TRICARE",
    PayerClass.VA: "Veterans Affairs",
    PayerClass.WORKERS_COMP: "Workers' compensation",
    PayerClass.AUTO: "Auto",
    PayerClass.LIABILITY: "Liability",
    PayerClass.SELF_PAY: "Self-pay",
    PayerClass.UNKNOWN: "Not known",
}

_BY_INDICATOR = {
    "MA": PayerClass.MEDICARE,
    "MB": PayerClass.MEDICARE,
    "16": PayerClass.MEDICARE_ADVANTAGE,
    "MC": PayerClass.MEDICAID,
    "BL": PayerClass.BCBS,
    "FI": PayerClass.FEHB,
    "CH": PayerClass.TRICARE,
    "VA": PayerClass.VA,
    "WC": PayerClass.WORKERS_COMP,
    "AM": PayerClass.AUTO,
    "LM": PayerClass.LIABILITY,
    "LI": PayerClass.LIABILITY,
    "09": PayerClass.SELF_PAY,
    "CI": PayerClass.COMMERCIAL,
    "HM": PayerClass.COMMERCIAL,
    "12": PayerClass.COMMERCIAL,
    "13": PayerClass.COMMERCIAL,
    "14": PayerClass.COMMERCIAL,
    "15": PayerClass.COMMERCIAL,
    "17": PayerClass.COMMERCIAL,
    "SA": PayerClass.COMMERCIAL,
}


def class_of_indicator(indicator: str) -> PayerClass:
    """The class a claim filing indicator (SBR09, CLP06) stands for; UNKNOWN when it says nothing useful."""
    return _BY_INDICATOR.get(indicator.strip().upper(), PayerClass.UNKNOWN)


@dataclass(frozen=True, kw_only=True, slots=True)
class PayerCard:
    """What a caller needs to reach a payer, and the limits the practice knows from its contract.

    `opens_at` and `closes_at` are in the payer's own zone; `open_days` holds ISO weekdays, Monday is 1. A limit in days
    beats the class's rule.
    """

    payer_id: PayerId
    name: str
    payer_class: PayerClass = PayerClass.UNKNOWN
    claim_office: str = ""
    phone: str = ""
    phone_path: str = ""
    """What to press and say to reach a person: `1, 3, provider, claims`."""
    fax: str = ""
    portal_url: str = ""
    address: str = ""
    opens_at: time | None = None
    closes_at: time | None = None
    open_days: str = "12345"
    time_zone: str = "America/New_York"
    holidays: tuple[date, ...] = ()
    claims_per_call: int | None = None
    usual_days: int | None = None
    """Days from receipt to answer, as experience shows."""
    wait_days: int | None = None
    """Days from receipt before which the payer gives no status: not to be called before."""
    filing_days: int | None = None
    corrected_days: int | None = None
    appeal_days: int | None = None
    second_appeal_days: int | None = None
    verified_on: date | None = None
    verified_source: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Opening:
    """Whether a payer's line is staffed. `is_open` is None when the card does not say."""

    is_open: bool | None
    words: str


def opening(card: PayerCard, moment: datetime) -> Opening:
    """Open or closed at `moment` (any zone), in words with the payer's clock: `Closed, opens Mon 07:00 CST`."""
    if card.opens_at is None or card.closes_at is None:
        return Opening(is_open=None, words="Hours not known")
    try:
        local = moment.astimezone(ZoneInfo(card.time_zone))
    except (ZoneInfoNotFoundError, ValueError):
        return Opening(is_open=None, words=f"Time zone {card.time_zone or '(none)'} not known")
    zone = local.strftime("%Z")
    all_day = card.opens_at == card.closes_at
    if _staffed(card, local.date()):
        if all_day:
            return Opening(is_open=True, words="Open all day")
        if card.opens_at <= local.time() < card.closes_at:
            return Opening(is_open=True, words=f"Open until {card.closes_at:%H:%M} {zone}")
        if local.time() < card.opens_at:
            return Opening(is_open=False, words=f"Closed, opens today {card.opens_at:%H:%M} {zone}")
    for ahead in range(1, 15):
        day = local.date() + timedelta(days=ahead)
        if _staffed(card, day):
            when = "tomorrow" if ahead == 1 else f"{day:%a}" if ahead < 7 else f"{day:%a %d %b}"
            return Opening(is_open=False, words=f"Closed, opens {when} {card.opens_at:%H:%M} {zone}")
    return Opening(is_open=False, words="Closed")


def is_open(card: PayerCard, moment: datetime) -> bool | None:
    """`opening` without the words."""
    return opening(card, moment).is_open


def card_lacks(card: PayerCard) -> tuple[tuple[str, str], ...]:
    """(field, message) for everything that keeps a card from being saved."""
    lacks = []
    if not card.name.strip():
        lacks.append(("name", "Give the payer a name."))
    try:
        ZoneInfo(card.time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        lacks.append(("time_zone", "Choose the payer's time zone from the list."))
    if (card.opens_at is None) != (card.closes_at is None):
        lacks.append(("closes_at", "Give both hours, from and until, or neither."))
    elif card.opens_at is not None and card.closes_at is not None and card.closes_at < card.opens_at:
        lacks.append(("closes_at", "The line closes before it opens."))
    if not card.open_days or not set(card.open_days) <= set("1234567"):
        lacks.append(("open_days", "Choose the days on which somebody answers."))
    for field, most in _MOST_DAYS.items():
        value = getattr(card, field)
        if value is not None and not 1 <= value <= most:
            lacks.append((field, f"Possible are 1 to {most}, or nothing."))
    return (*lacks, *card_number_lacks(card))


_MOST_DAYS = {
    "claims_per_call": 99,
    "usual_days": 365,
    "wait_days": 120,
    "filing_days": 1096,
    "corrected_days": 1096,
    "appeal_days": 1096,
    "second_appeal_days": 1096,
}
"""The longest limit known is TRICARE's overseas filing, three years."""


def _staffed(card: PayerCard, day: date) -> bool:
    """Federal holidays close payers that are open on weekdays; a card open on Sunday too is taken at its word."""
    if str(day.isoweekday()) not in card.open_days or day in card.holidays:
        return False
    return "7" in card.open_days or day not in federal_holidays(day.year)
