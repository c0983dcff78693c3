"""What the receiver says of a file as a whole: taken in, or refused before anybody saw its claims (999, TA1, 277CA).

A refused group or set was never received: its claims are rejected, and their filing clock runs on.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import StringIO

from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.submissions import Envelope


@dataclass(frozen=True, kw_only=True, slots=True)
class ReceiptFault:
    """Why something was refused: a list of `rules/receipt_codes.csv`, the code, and where in the file that was sent."""

    codes: str
    code: str
    segment: str = ""
    """`NM1` at segment 17 is `NM1, segment 17`."""
    claim_number: str = ""
    """CTX: our CLM01, when the receiver names the claim that spoiled it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FileReceipt:
    """What is said of one interchange, group, set or batch. Empty numbers mean all below the next number above."""

    kind: str
    """`999` (also the older 997), `TA1` or `277CA` (a batch refused above its claims)."""
    accepted: bool
    """False when nothing below was received. A set taken in with errors was received."""
    code: str
    """IK501, AK901, TA104, or the status pair of a refused batch, as it stands."""
    interchange_control: str = ""
    """TA101: of the interchange that was sent."""
    group_kind: str = ""
    """AK101: HC for claims."""
    group_control: str = ""
    """AK102: GS06 of the group that was sent."""
    set_code: str = ""
    set_control: str = ""
    """AK202: ST02 of the set that was sent."""
    batch_reference: str = ""
    """BHT03 of the 837, when a 277CA refuses the batch."""
    faults: tuple[ReceiptFault, ...] = ()
    received_on: date | None = None
    envelope: Envelope = Envelope()
    segment: int = 0

    @property
    def subject(self) -> str:
        """What was answered, in a biller's words."""
        if self.set_control:
            return f"transaction set {self.set_control} of group {self.group_control}"
        if self.group_control:
            return f"group {self.group_control}"
        if self.batch_reference:
            return f"batch {self.batch_reference}"
        return f"interchange {self.interchange_control}"


@dataclass(frozen=True, kw_only=True, slots=True)
class SentClaim:
    """One sending of a claim, as far as receipts look at it."""

    claim_id: ClaimId
    identity: str
    submitted_on: date | None
    interchange_control: str
    group_control: str
    set_control: str
    batch_reference: str


def answered(sent: Sequence[SentClaim], *, received_on: date | None) -> list[SentClaim]:
    """Of the sendings under a receipt's numbers, those it means: of the newest day on or before it.

    Senders start their control numbers anew, so an old file under the same number is another one. A receipt comes
    within days; one of more than 60 days later answers something else.
    """
    dated = [
        one
        for one in sent
        if one.submitted_on is None or received_on is None or _in_time(one.submitted_on, received_on)
    ]
    newest = max((one.submitted_on for one in dated if one.submitted_on is not None), default=None)
    return [one for one in dated if one.submitted_on == newest]


def _in_time(submitted_on: date, received_on: date) -> bool:
    # A day's grace: sender and receiver may be in two time zones.
    return -1 <= (received_on - submitted_on).days <= _ANSWERED_WITHIN_DAYS


_ANSWERED_WITHIN_DAYS = 60


@dataclass(frozen=True, slots=True)
class ReceiptWords:
    """Labels by list and code."""

    labels: dict[tuple[str, str], str]

    def describe(self, receipt: FileReceipt) -> str:
        """Why, fault by fault, each once; a code that is not in the table is shown raw."""
        said = dict.fromkeys(self._fault(fault) for fault in receipt.faults)
        return "; ".join(said)

    def label(self, codes: str, code: str) -> str:
        """One code in our words, the code behind it."""
        words = self.labels.get((codes, code))
        return f"{words} ({code})" if words else f"code {code}, not in our table"

    def _fault(self, fault: ReceiptFault) -> str:
        place = f"{fault.segment}: " if fault.segment else ""
        claim = f" (claim {fault.claim_number})" if fault.claim_number else ""
        return f"{place}{self.label(fault.codes, fault.code)}{claim}"


def parse_receipt_words(text: str) -> ReceiptWords:
    """The table in `rules/receipt_codes.csv`. Raises ValueError for a row that cannot be right."""
    labels: dict[tuple[str, str], str] = {}
    for row in csv.DictReader(StringIO(text)):
        key = (row["list"], row["code"])
        if key in labels or not row["label"]:
            raise ValueError(f"receipt code {key} stands twice or lacks words")
        labels[key] = row["label"]
    return ReceiptWords(labels)
