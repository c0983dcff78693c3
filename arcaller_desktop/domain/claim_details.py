"""What a claim was sent with beyond its charges: dates, accident, numbers, drugs, what other payers paid.

A caller is asked for these on the phone. Each is kept with the qualifier of the file and named in our own words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True, slots=True)
class ClaimDetail:
    """One fact. `kind` is segment and qualifier (`DTP:431`); days in `value` are ISO, two of them parted by a slash."""

    line_number: int
    """0 for the claim as a whole."""
    kind: str
    value: str

    @property
    def label(self) -> str:
        """What it is; a qualifier without words of ours is shown as it stands."""
        segment, _, qualifier = self.kind.partition(":")
        return _LABELS.get(self.kind) or f"{_UNNAMED.get(segment, 'Said with the claim')}, code {qualifier}"

    @property
    def words(self) -> str:
        """The value for people: US dates."""
        if not _DAYS.fullmatch(self.value):
            return self.value
        days = [date.fromisoformat(day) for day in self.value.split("/")]
        return "–".join(f"{day:%m/%d/%Y}" for day in dict.fromkeys(days))


_DAYS = re.compile(r"\d{4}-\d\d-\d\d(/\d{4}-\d\d-\d\d)?")
_UNNAMED = {"DTP": "Date", "REF": "Number"}
_LABELS = {
    "DTP:011": "Shipped",
    "DTP:050": "Received by the repricer",
    "DTP:090": "Report: care taken over",
    "DTP:091": "Report: care handed over",
    "DTP:096": "Discharged",
    "DTP:297": "Last day worked",
    "DTP:296": "Return to work",
    "DTP:304": "Last seen",
    "DTP:314": "Disability from and to",
    "DTP:360": "Disability began",
    "DTP:361": "Disability ended",
    "DTP:431": "Onset of illness",
    "DTP:435": "Admitted",
    "DTP:439": "Accident",
    "DTP:444": "First contact, property and casualty",
    "DTP:453": "Acute phase began",
    "DTP:454": "First treatment",
    "DTP:455": "Last X-ray",
    "DTP:461": "Last certification",
    "DTP:463": "Therapy began",
    "DTP:471": "Hearing or vision prescription",
    "DTP:484": "Last menstrual period",
    "DTP:573": "Paid or decided by the other payer",
    "DTP:607": "Certification changed",
    "DTP:738": "Most recent test",
    "DTP:739": "Most recent test",
    "CLM:AA": "Related to an auto accident",
    "CLM:AP": "Another party is responsible",
    "CLM:EM": "Related to employment",
    "CLM:OA": "Related to another accident",
    "REF:G1": "Prior authorization",
    "REF:9F": "Referral",
    "REF:4N": "Exception for late service authorization",
    "REF:EW": "Mammography certificate",
    "REF:X4": "CLIA number",
    "REF:9A": "Repriced claim number",
    "REF:9C": "Adjusted repriced claim number",
    "REF:EA": "Medical record",
    "REF:Y4": "Property and casualty claim number",
    "LIN:N4": "Drug (NDC)",
    "CTP:N4": "Drug quantity",
    "AMT:D": "Paid by another payer",
    "AMT:EAF": "Left to the patient by another payer",
    "AMT:A8": "Not covered by another payer",
    "SVD:PAID": "Paid by another payer",
}
