"""What must be at hand before a payer is called, and how each gap is closed (ar-calling 2.1).

Red items block dialling: without them the payer refuses to speak to us. Amber ones only cost time on the line.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from arcaller_desktop.domain.money import Money


class GateLevel(StrEnum):
    """How much a gap matters."""

    BLOCK = "block"
    WARN = "warn"


class GateFix(StrEnum):
    """Where a gap is closed."""

    PRACTICE = "practice"
    PATIENT = "patient"
    PAYER = "payer"
    CLAIM = "claim"
    WAIT = "wait"

    @property
    def label(self) -> str:
        """The way there, for a button."""
        return _FIX_LABELS[self]


_FIX_LABELS = {
    GateFix.PRACTICE: "Practice profile",
    GateFix.PATIENT: "Patient",
    GateFix.PAYER: "Payer card",
    GateFix.CLAIM: "Claim",
    GateFix.WAIT: "Next claim",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class GateItem:
    """One gap, and how to close it."""

    level: GateLevel
    text: str
    fix: GateFix


@dataclass(frozen=True, kw_only=True, slots=True)
class GateFacts:
    """What is known of us, the member, the claim, the payer and the past."""

    tax_id: str
    npi: str
    callback: str
    practice_fax: str = ""
    patient: str
    birth_date: date | None
    member_id: str
    service_from: date | None
    charge_cents: Money
    payer_phone: str
    phone_path: str
    is_open: bool | None
    opening: str
    is_medicare: bool = False
    is_secondary: bool = False
    scenario: str = ""
    accepted_on: date | None = None
    answered_rank: int = 0
    expected_cents: Money | None = None
    payer_claim_number: str = ""
    touched_today: bool = False
    next_touch_on: date | None = None
    """The next step that was set, when it lies ahead."""
    verified_on: date | None = None


OLD_CARD_DAYS = 180


def call_gate(facts: GateFacts, today: date) -> tuple[GateItem, ...]:
    """The gaps, red ones first."""
    return (*_blocks(facts), *_warnings(facts, today), *_scenario_warnings(facts))


def _blocks(facts: GateFacts) -> list[GateItem]:
    wanted = (
        (facts.tax_id, "The practice's tax ID is missing.", GateFix.PRACTICE),
        (facts.npi, "No NPI is known, neither the group's nor the provider's.", GateFix.PRACTICE),
        (facts.callback, "There is no callback number to give.", GateFix.PRACTICE),
        (facts.member_id, "The member ID is missing.", GateFix.PATIENT),
        (facts.patient, "The patient's name is missing.", GateFix.PATIENT),
        (facts.birth_date, "The patient's birth date is missing.", GateFix.PATIENT),
        (facts.service_from, "The date of service is missing.", GateFix.CLAIM),
        (facts.charge_cents, "The billed amount is missing.", GateFix.CLAIM),
    )
    return [GateItem(level=GateLevel.BLOCK, text=text, fix=fix) for value, text, fix in wanted if not value]


def _warnings(facts: GateFacts, today: date) -> list[GateItem]:
    found: list[tuple[str, GateFix]] = []
    if facts.is_open is False:
        found.append((f"{facts.opening}.", GateFix.WAIT))
    if facts.touched_today:
        found.append(("This claim was already worked today.", GateFix.WAIT))
    if facts.next_touch_on is not None and facts.next_touch_on > today:
        found.append((f"The next step is set for {facts.next_touch_on:%m/%d/%Y}: too early?", GateFix.WAIT))
    if not facts.payer_phone:
        found.append(("The payer's phone number is not on its card.", GateFix.PAYER))
    elif not facts.phone_path:
        found.append(("What to press is not on the payer's card yet.", GateFix.PAYER))
    if facts.is_open is None:
        found.append(("The payer's hours are not on its card.", GateFix.PAYER))
    if facts.verified_on is not None and (today - facts.verified_on).days > OLD_CARD_DAYS:
        found.append((f"The payer's card was last checked on {facts.verified_on:%m/%d/%Y}.", GateFix.PAYER))
    return [GateItem(level=GateLevel.WARN, text=text, fix=fix) for text, fix in found]


_NEED_ACCEPTANCE = frozenset({"S01", "S18"})
_NEED_CLAIM_NUMBER = frozenset({"S05", "S25", "S27", "S34"})


def _scenario_warnings(facts: GateFacts) -> list[GateItem]:
    """What this kind of call needs besides."""
    found: list[tuple[str, GateFix]] = []
    if facts.scenario in _NEED_ACCEPTANCE and facts.accepted_on is None:
        found.append(("No acceptance report is on file: the payer will ask for proof of filing.", GateFix.CLAIM))
    if facts.scenario == "S13" and facts.expected_cents is None:
        found.append(("What the contract allows is not known: have the fee schedule open.", GateFix.CLAIM))
    if facts.scenario == "S17" and facts.is_secondary and not facts.answered_rank:
        found.append(("The first payer's remittance is not on file: it is what they will ask for.", GateFix.CLAIM))
    if facts.scenario in _NEED_CLAIM_NUMBER and not facts.payer_claim_number:
        found.append(("The payer's claim number is not known: ask for it first.", GateFix.CLAIM))
    if facts.is_medicare:
        found.append(("Medicare asks for the PTAN: have it at hand.", GateFix.PRACTICE))
    return [GateItem(level=GateLevel.WARN, text=text, fix=fix) for text, fix in found]


def is_blocked(items: tuple[GateItem, ...]) -> bool:
    """Whether a red item stands."""
    return any(item.level is GateLevel.BLOCK for item in items)
