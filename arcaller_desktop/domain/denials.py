"""What a payer's reason and remark codes mean for the work: class, words, next step.

The words are ours. Where the money of an adjustment goes is decided in `dispositions`.
"""

from __future__ import annotations

import csv
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from io import StringIO


class ReasonClass(StrEnum):
    """What kind of thing a claim adjustment reason code says."""

    CONTRACT = "CONTRACT"
    PATIENT = "PATIENT"
    PATIENT_INFO = "PATIENT_INFO"
    PATIENT_PROHIB = "PATIENT_PROHIB"
    DENIAL_REC = "DENIAL_REC"
    DENIAL_FINAL = "DENIAL_FINAL"
    NONCOV = "NONCOV"
    BENEFIT = "BENEFIT"
    ELIG = "ELIG"
    NETWORK = "NETWORK"
    INFO_REQ = "INFO_REQ"
    COORD = "COORD"
    COORD_INFO = "COORD_INFO"
    BUNDLE = "BUNDLE"
    DUPLICATE = "DUPLICATE"
    PENDING = "PENDING"
    FORWARDED = "FORWARDED"
    REDIRECT = "REDIRECT"
    RECOUP = "RECOUP"
    DUPPAY = "DUPPAY"
    APPEAL = "APPEAL"
    INFO = "INFO"
    UNKNOWN = "UNKNOWN"

    @property
    def label(self) -> str:
        """The class in a biller's words, for filters and reports."""
        return _CLASS_LABELS[self]


_CLASS_LABELS = {
    ReasonClass.CONTRACT: "Contractual",
    ReasonClass.PATIENT: "Patient share",
    ReasonClass.PATIENT_INFO: "Paid from patient's account",
    ReasonClass.PATIENT_PROHIB: "Patient may not be billed",
    ReasonClass.DENIAL_REC: "Denied, can be worked",
    ReasonClass.DENIAL_FINAL: "Denied, seldom reversed",
    ReasonClass.NONCOV: "Not covered",
    ReasonClass.BENEFIT: "Benefit limit",
    ReasonClass.ELIG: "Eligibility",
    ReasonClass.NETWORK: "Network or referral",
    ReasonClass.INFO_REQ: "Information requested",
    ReasonClass.COORD: "Another payer owes",
    ReasonClass.COORD_INFO: "Earlier payer's part",
    ReasonClass.BUNDLE: "Bundled",
    ReasonClass.DUPLICATE: "Duplicate claim",
    ReasonClass.PENDING: "Not decided yet",
    ReasonClass.FORWARDED: "Forwarded",
    ReasonClass.REDIRECT: "Paid to someone else",
    ReasonClass.RECOUP: "Taken back",
    ReasonClass.DUPPAY: "Perhaps paid already",
    ReasonClass.APPEAL: "Appeal decided",
    ReasonClass.INFO: "Information only",
    ReasonClass.UNKNOWN: "Unknown code",
}

INITIAL_DENIAL_CLASSES = frozenset(
    {
        ReasonClass.DENIAL_REC,
        ReasonClass.DENIAL_FINAL,
        ReasonClass.NONCOV,
        ReasonClass.BENEFIT,
        ReasonClass.ELIG,
        ReasonClass.NETWORK,
        ReasonClass.INFO_REQ,
        ReasonClass.COORD,
        ReasonClass.BUNDLE,
    }
)
"""Classes that count as an initial denial in the figures: duplicates and upheld appeals do not."""

DENIAL_CLASSES = INITIAL_DENIAL_CLASSES | {ReasonClass.DUPLICATE, ReasonClass.APPEAL}
"""Classes that refuse money. A deductible, a contractual cut and a pending line are not among them."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ReasonCode:
    """One claim adjustment reason code (CARC). `owner` lists who works it in order, joined by `>`."""

    code: str
    reason_class: ReasonClass
    label: str
    next_action: str
    owner: str
    scenario: str
    current: bool = True
    usual_groups: tuple[str, ...] = ()
    """A hint for people, never a reason to refuse a pair."""
    source: str = ""

    @property
    def is_denial(self) -> bool:
        """True when the code refuses money; the group does not matter for that."""
        return self.reason_class in DENIAL_CLASSES

    @property
    def first_owner(self) -> str:
        """Who starts: `L1`, `COD`, `POST` …"""
        return self.owner.partition(">")[0]


@dataclass(frozen=True, slots=True)
class ReasonTable:
    """All reason codes we know."""

    codes: dict[str, ReasonCode]

    def find(self, code: str) -> ReasonCode:
        """The code's row; a code we do not know comes back raw, classed UNKNOWN, for a person."""
        known = self.codes.get(code)
        if known is not None:
            return known
        return self.codes.get(code.strip().upper()) or unknown_reason(code)


def unknown_reason(code: str) -> ReasonCode:
    """A stand-in for a code that is not in the table."""
    return ReasonCode(
        code=code,
        reason_class=ReasonClass.UNKNOWN,
        label=f"Reason code {code or '(empty)'}, not in our table",
        next_action="Look the code up at the payer, then decide",
        owner="L2",
        scenario="",
        source="not in the table",
    )


def parse_reason_codes(text: str) -> ReasonTable:
    """The table in `rules/reason_codes.csv`. Raises ValueError for a row that cannot be right."""
    codes: dict[str, ReasonCode] = {}
    for row in csv.DictReader(StringIO(text)):
        code = row["code"]
        if code in codes:
            raise ValueError(f"reason code {code} stands twice")
        if not (row["label"] and row["next_action"] and row["owner"]):
            raise ValueError(f"reason code {code} lacks words")
        codes[code] = ReasonCode(
            code=code,
            reason_class=ReasonClass(row["class"]),
            label=row["label"],
            next_action=row["next_action"],
            owner=row["owner"],
            scenario=row["scenario"],
            current={"current": True, "deactivated": False}[row["status"]],
            usual_groups=tuple(row["usual_groups_hint"].split()),
            source=row["source"],
        )
    return ReasonTable(codes)


class RemarkFlag(StrEnum):
    """What a remark code allows or forbids."""

    ALERT = "ALERT"
    APPEAL = "APPEAL"
    NO_APPEAL = "NO_APPEAL"
    NEW_CLAIM = "NEW_CLAIM"
    CORRECTED = "CORRECTED"
    NO_RESUBMIT = "NO_RESUBMIT"
    RESUBMIT_LATER = "RESUBMIT_LATER"
    PR_ONLY = "PR_ONLY"
    """Bill what stands under PR and nothing else: does not block a deductible."""
    NO_BILL_PT = "NO_BILL_PT"
    """The patient may not be billed at all, PR or not."""
    PT_LIABLE = "PT_LIABLE"
    OLD = "OLD"


@dataclass(frozen=True, kw_only=True, slots=True)
class RemarkCode:
    """One remittance advice remark code (RARC)."""

    code: str
    kind: str
    flags: frozenset[RemarkFlag]
    label: str
    next_action: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class RemarkTable:
    """All remark codes we know."""

    codes: dict[str, RemarkCode]

    def find(self, code: str) -> RemarkCode:
        """The code's row; an unknown code comes back raw, without flags."""
        known = self.codes.get(code) or self.codes.get(code.strip().upper())
        if known is not None:
            return known
        return RemarkCode(
            code=code,
            kind="UNKNOWN",
            flags=frozenset(),
            label=f"Remark code {code or '(empty)'}, not in our table",
            next_action="Look the code up at the payer",
            source="not in the table",
        )

    def flags(self, codes: Collection[str]) -> frozenset[RemarkFlag]:
        """What all these remarks together allow and forbid."""
        if not codes:
            return frozenset()
        return frozenset(flag for code in codes for flag in self.find(code).flags)


def parse_remark_codes(text: str) -> RemarkTable:
    """The table in `rules/remark_codes.csv`. Raises ValueError for a row that cannot be right."""
    codes: dict[str, RemarkCode] = {}
    for row in csv.DictReader(StringIO(text)):
        code = row["code"]
        if code in codes:
            raise ValueError(f"remark code {code} stands twice")
        codes[code] = RemarkCode(
            code=code,
            kind=row["type"],
            flags=frozenset(RemarkFlag(flag) for flag in row["flags"].split()),
            label=row["label"],
            next_action=row["next_action"],
            source=row["source"],
        )
    return RemarkTable(codes)
