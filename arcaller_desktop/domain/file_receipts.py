"""What the receiver says of a file as a whole: taken in, or refused before anybody looked at its claims (999, TA1, 277CA).

A refused group or set was never received: its claims are rejected, and their filing clock runs on.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from io import StringIO

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


@dataclass(frozen=True, slots=True)
class ReceiptWords:
    """Labels by list and code."""

    labels: dict[tuple[str, str], str]

    def describe(self, receipt: FileReceipt) -> str:
        """Why, fault by fault, each once; a code that is not in the table is shown raw."""
        faults = receipt.faults or ()
        said = dict.fromkeys(self._fault(fault) for fault in faults)
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
