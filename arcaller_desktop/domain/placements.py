"""Before an account goes to a collection agency: what must be so, and who looked (ar-calling 5.2, level D5)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from arcaller_desktop.domain.card_numbers import card_number_lacks
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.people import Address

LEAST_DAYS = 120
LEAST_STATEMENTS = 3
LEAST_CALLS = 1


class ReviewPoint(StrEnum):
    """One thing to be sure of. The values are stored."""

    BALANCE = "balance"
    ADDRESS = "address"
    STATEMENTS = "statements"
    CALLS = "calls"
    DAYS = "days"
    BLOCKERS = "blockers"
    ITEMIZED = "itemized"
    ASSISTANCE = "assistance"
    PROTECTED = "protected"
    STATE_NOTICE = "state_notice"

    @property
    def label(self) -> str:
        """In words."""
        return _POINT_LABELS[self]


_POINT_LABELS = {
    ReviewPoint.BALANCE: "The balance is right",
    ReviewPoint.ADDRESS: "The address is right",
    ReviewPoint.STATEMENTS: "Enough statements went out",
    ReviewPoint.CALLS: "The patient was called",
    ReviewPoint.DAYS: "120 days since the first statement",
    ReviewPoint.BLOCKERS: "Nothing speaks against it",
    ReviewPoint.ITEMIZED: "An itemized bill is available",
    ReviewPoint.ASSISTANCE: "Financial assistance was offered",
    ReviewPoint.PROTECTED: "No protection: surprise bills, QMB, workers' comp",
    ReviewPoint.STATE_NOTICE: "The state's notice rules are kept",
}


class Finding(StrEnum):
    """How a point stands."""

    MET = "met"
    FAILED = "failed"
    ASK = "ask"
    """The program cannot know: a person looks and ticks it."""
    TICKED = "ticked"


@dataclass(frozen=True, kw_only=True, slots=True)
class PointView:
    """One point with what was found."""

    point: ReviewPoint
    finding: Finding
    words: str

    @property
    def is_met(self) -> bool:
        """True when it stands in nobody's way."""
        return self.finding in {Finding.MET, Finding.TICKED}


@dataclass(frozen=True, kw_only=True, slots=True)
class ReviewFacts:
    """What the program knows of an account."""

    balance_cents: Money
    unapplied_cents: Money
    is_provisional: bool
    address_complete: bool
    mail_returned: bool
    statements: int
    first_statement_on: date | None
    calls: int
    blockers: tuple[str, ...]
    itemized_sent: bool
    assistance_decided: bool
    no_bill: bool


def review_points(facts: ReviewFacts, ticked: Collection[ReviewPoint], today: date) -> tuple[PointView, ...]:
    """Every point. A tick never overrules a fact."""
    days = (today - facts.first_statement_on).days if facts.first_statement_on else None
    balance = _balance(facts)
    address = "complete, no mail came back" if facts.address_complete else "not complete"
    if facts.mail_returned:
        address = "mail came back"
    found = {
        ReviewPoint.BALANCE: (not balance, balance or "owed by the patient, no money waits"),
        ReviewPoint.ADDRESS: (facts.address_complete and not facts.mail_returned, address),
        ReviewPoint.STATEMENTS: (
            facts.statements >= LEAST_STATEMENTS,
            f"{facts.statements} sent, at least {LEAST_STATEMENTS} needed",
        ),
        ReviewPoint.CALLS: (facts.calls >= LEAST_CALLS, f"{facts.calls} logged, at least {LEAST_CALLS} needed"),
        ReviewPoint.DAYS: (
            days is not None and days >= LEAST_DAYS,
            "no statement went out yet" if days is None else f"{days} days, at least {LEAST_DAYS} needed",
        ),
        ReviewPoint.BLOCKERS: (
            not facts.blockers,
            "; ".join(facts.blockers) or "no dispute, plan, bankruptcy or application",
        ),
    }
    views = [
        PointView(point=point, finding=Finding.MET if is_met else Finding.FAILED, words=words)
        for point, (is_met, words) in found.items()
    ]
    asked = (
        (ReviewPoint.ITEMIZED, facts.itemized_sent, "one was sent", "send one, or be sure it can be had"),
        (ReviewPoint.ASSISTANCE, facts.assistance_decided, "an application was decided", "offered and not asked for?"),
        (ReviewPoint.PROTECTED, False, "", "looked at for each visit?"),
        (ReviewPoint.STATE_NOTICE, False, "", "notices and waiting times of the patient's state?"),
    )
    for point, known, words, question in asked:
        finding, said = (Finding.MET, words) if known else (Finding.ASK, question)
        if finding is Finding.ASK and point in ticked:
            finding, said = Finding.TICKED, "looked at by a person"
        views.append(PointView(point=point, finding=finding, words=said))
    if facts.no_bill:
        views = [
            PointView(point=one.point, finding=Finding.FAILED, words="a visit may not be billed to the patient")
            if one.point is ReviewPoint.PROTECTED
            else one
            for one in views
        ]
    return tuple(views)


def _balance(facts: ReviewFacts) -> str:
    if facts.balance_cents <= 0:
        return "nothing is owed that can be placed"
    if facts.unapplied_cents:
        return "money waits unapplied on the account"
    return "a visit is not certain yet" if facts.is_provisional else ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Agency:
    """Who collects for the practice. `fee_tenths` is their share in tenths of a percent."""

    name: str
    contact: str = ""
    phone: str = ""
    email: str = ""
    address: Address = Address()
    fee_tenths: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class PlacedVisit:
    """A visit and what of it was given to the agency."""

    claim_id: ClaimId
    amount_cents: Money


def agency_lacks(agency: Agency) -> tuple[tuple[str, str], ...]:
    """(field, message) for what keeps an agency from being saved."""
    lacks = list(card_number_lacks(agency))
    if not agency.name.strip():
        lacks.append(("name", "Give the agency's name."))
    if not 0 <= agency.fee_tenths <= 1000:
        lacks.append(("fee_tenths", "A share from 0 to 100 percent."))
    return tuple(lacks)


def usual_fee(gross_cents: Money, fee_tenths: int) -> Money:
    """The agency's share of a payment, half cents up."""
    return (gross_cents * fee_tenths + 500) // 1000
