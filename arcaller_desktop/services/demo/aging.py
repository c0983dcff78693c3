"""An aging export of the practice's former PM system: a few old claims that no claim file of the year tells of."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from io import StringIO

from arcaller_desktop.domain.money import plain_amount

NAME = "aging former system.csv"
_HEAD = (
    "Claim No", "Patient", "DOB", "Service Dt", "Payer", "Member ID", "CPT", "Billed", "Ins Paid", "Ins Bal", "Pt Bal",
    "Total Bal", "Last Submit Dt", "Claim Status",
)  # fmt: skip
_ROWS: tuple[tuple[str, str, str, int, int, str, str, tuple[int, int, int, int], str], ...] = (
    ("FS-2081", "Okafor, Ngozi", "04/12/1961", 121, 0, "LWE204817", "99214", (21500, 0, 21500, 0), "Submitted"),
    ("FS-2097", "Petrov, Ilya M", "09/30/1975", 109, 1, "LWP551903", "20610", (34000, 0, 34000, 0), "No response"),
    ("FS-2104", "Petrov, Ilya M", "09/30/1975", 96, 1, "LWP551903", "99213", (14000, 8200, 0, 2500), "Paid in part"),
    ("FS-2118", "Brandt, Helga", "01/05/1949", 88, 2, "LWB770421", "93000", (9500, 0, 9500, 0), "Denied CO-16"),
)


def aging_export(*, until: date, payers: tuple[str, str, str]) -> bytes:
    """The file as that system wrote it, with its totals row."""
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(_HEAD)
    sums = [0, 0, 0, 0, 0]
    for number, patient, born, age, payer, member, code, (billed, paid, insurance, owed), status in _ROWS:
        day = until - timedelta(days=age)
        sent = day + timedelta(days=4)
        figures = (billed, paid, insurance, owed, insurance + owed)
        sums = [one + other for one, other in zip(sums, figures, strict=True)]
        known = (number, patient, born, f"{day:%m/%d/%y}", payers[payer], member, code)
        writer.writerow((*known, *map(plain_amount, figures), f"{sent:%m/%d/%y}", status))
    writer.writerow(("Grand Total", *[""] * 6, *map(plain_amount, sums), "", ""))
    return text.getvalue().encode("cp1252")
