"""Claims as an aging or claim export of a PM system tells them, and what they do to the ledger.

The export is the truth about a claim only as long as no payer's own answer (835) is known. Until then the ledger is
brought to its balance by entries that are named after it; once an answer comes, they are taken back (see
`services/export_figures.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from arcaller_desktop.domain.ids import LineId
from arcaller_desktop.domain.ledger import Entry, EntryKind, Parts, Responsibility, transfer
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.people import PersonName, folded
from arcaller_desktop.domain.table_kinds import BUCKETS, TableKind, TableMapping
from arcaller_desktop.domain.table_rows import TableRow, modifiers_of

_RANKS = {"1": 1, "p": 1, "primary": 1, "pri": 1, "2": 2, "s": 2, "secondary": 2, "sec": 2, "3": 3, "t": 3,
          "tertiary": 3, "ter": 3}  # fmt: skip
_CODE = re.compile(r"\d{4}[0-9A-Z]|[A-V]\d{4}", re.ASCII)


@dataclass(frozen=True, kw_only=True, slots=True)
class ExportedLine:
    """One row: a service line when it names a procedure, else a part of the claim as a whole."""

    procedure: str = ""
    modifiers: tuple[str, ...] = ()
    units: str = ""
    charge_cents: Money = 0
    payer_cents: Money = 0
    patient_cents: Money = 0
    paid_cents: Money = 0
    patient_paid_cents: Money = 0
    service_from: date | None = None
    service_to: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ExportedClaim:
    """All rows of one claim. `identity` is the same in the next export of the same source."""

    identity: str
    claim_number: str
    row: int
    patient: PersonName
    birth_date: date | None
    member_id: str
    payer_name: str
    payer_code: str
    payer_rank: int
    lines: tuple[ExportedLine, ...]
    has_balance: bool = True
    """False for charge detail: it says what was charged, not what is still owed."""
    has_charge: bool = True
    """False when the charge is only the balance again: it changes no charge that is known."""
    secondary_payer: str = ""
    payer_claim_number: str = ""
    provider: PersonName = PersonName()
    provider_npi: str = ""
    group_number: str = ""
    plan_name: str = ""
    sex: str = ""
    account: str = ""
    first_billed_on: date | None = None
    last_billed_on: date | None = None
    status: str = ""
    """What the PM system says of the claim, in its own words."""
    place_of_service: str = ""
    authorization: str = ""
    diagnoses: str = ""

    @property
    def charge_cents(self) -> Money:
        return sum(line.charge_cents for line in self.lines)

    @property
    def parts(self) -> Parts:
        """What the export says is owed, by whom."""
        payer = sum(line.payer_cents for line in self.lines)
        patient = sum(line.patient_cents for line in self.lines)
        return parts_at(self.payer_rank, payer, patient)

    @property
    def service_from(self) -> date | None:
        return min((line.service_from for line in self.lines if line.service_from), default=None)

    @property
    def service_to(self) -> date | None:
        return max((line.service_to for line in self.lines if line.service_to), default=None)

    @property
    def procedures(self) -> frozenset[str]:
        return frozenset(line.procedure for line in self.lines if line.procedure)


def parts_at(rank: int, payer: Money, patient: Money) -> Parts:
    """A payer's and a patient's part as the parts of a balance."""
    return Parts(payer * (rank == 1), payer * (rank == 2), payer * (rank == 3), patient)


@dataclass(frozen=True, kw_only=True, slots=True)
class ColumnSigns:
    """What the columns as a whole say of signs: a system that writes payments as negative figures does so always."""

    turned: frozenset[str] = frozenset()
    """Fields whose figures are negative as a rule."""
    cumulative_buckets: bool = False
    """`Over 30` includes `Over 60`, so the buckets are not to be added up."""


def signs_of(rows: Sequence[TableRow]) -> ColumnSigns:
    """The signs of a table, told from a sample of its rows."""
    turned = set()
    for key in ("paid", "ins_paid", "pt_paid", "adjustment"):
        figures = [row.money[key] for row in rows if row.money.get(key)]
        if figures and sum(1 for figure in figures if figure < 0) * 2 > len(figures):
            turned.add(key)
    return ColumnSigns(turned=frozenset(turned), cumulative_buckets=_are_cumulative(rows))


def _are_cumulative(rows: Sequence[TableRow]) -> bool:
    """True when every older bucket is part of the one before it, in rows that show it (ar-calling 8.3, the trap)."""
    shown = False
    for row in rows:
        strip = [row.money.get(key, 0) for key in BUCKETS[1:] if key in row.money]
        if any(older > younger for younger, older in pairwise(strip)):
            return False
        whole, sum_of_all = row.money.get("balance"), sum(row.money.get(key, 0) for key in BUCKETS)
        if whole is not None:
            if whole == sum_of_all and any(strip):
                return False
            shown = shown or (whole != sum_of_all and whole == row.money.get("bucket_0_30", 0) + (strip or [0])[0])
    return shown


def line_of(row: TableRow, *, kind: TableKind, signs: ColumnSigns) -> ExportedLine:
    """The figures of a row. The balance is what the export says; payments and adjustments explain it."""
    money = {key: -cents if key in signs.turned else cents for key, cents in row.money.items()}
    patient_paid = money.get("pt_paid", 0)
    paid = money["ins_paid"] if "ins_paid" in money else max(money.get("paid", 0) - patient_paid, 0)
    patient = money.get("pt_balance", 0)
    whole = _balance(money, signs, has_parts="ins_balance" in money or "pt_balance" in money)
    payer = money["ins_balance"] if "ins_balance" in money else (whole or 0) - patient
    if whole is None and kind is not TableKind.CHARGES and not ("ins_balance" in money or "pt_balance" in money):
        payer = money.get("charge", 0) - paid - patient_paid - money.get("adjustment", 0) - patient
    charge = money.get("charge", payer + patient)
    if kind is TableKind.CHARGES:
        payer = patient = 0
    days = row.days.get("dos_from")
    until = row.days.get("dos_to")
    code = row.text("cpt").upper().split(" ")[0]
    return ExportedLine(
        procedure=code if _CODE.fullmatch(code) else "",
        modifiers=modifiers_of(row),
        units=row.text("units"),
        charge_cents=charge,
        payer_cents=payer,
        patient_cents=patient,
        paid_cents=paid,
        patient_paid_cents=patient_paid,
        service_from=days[0] if days else None,
        service_to=until[1] if until else (days[1] if days else None),
    )


def _balance(money: Mapping[str, Money], signs: ColumnSigns, *, has_parts: bool) -> Money | None:
    """What is owed in all: the balance column, else the parts, else the aging columns."""
    if "balance" in money:
        return money["balance"]
    if has_parts:
        return money.get("ins_balance", 0) + money.get("pt_balance", 0)
    strip = [money[key] for key in BUCKETS if key in money]
    if not strip:
        return None
    if signs.cumulative_buckets:
        return money.get("bucket_0_30", 0) + next((money[key] for key in BUCKETS[1:] if key in money), 0)
    return sum(strip)


def claim_key(row: TableRow) -> tuple[str, ...]:
    """What tells the claim of a row apart: the source's own number, a visit's number, else patient and day."""
    number = row.text("claim_id")
    who = row.text("patient_id", "guarantor_account") or folded(f"{row.patient.last} {row.patient.first}")
    day = row.day("dos_from")
    when = day.isoformat() if day else ""
    if number:
        return ("claim", number)
    if row.text("encounter_id"):
        return ("visit", row.text("encounter_id"), folded(who))
    return ("day", folded(who), when)


@dataclass(kw_only=True)
class ClaimGrouper:
    """Puts the rows of a claim together, wherever they stand; at most the claims in the making are held."""

    mapping: TableMapping
    signs: ColumnSigns
    last_rows: Mapping[int, int]
    """The last row of each claim, by the hash of its key, from a first reading."""
    waiting: dict[int, list[TableRow]] = field(default_factory=dict)

    def add(self, key: int, row: TableRow) -> Iterator[ExportedClaim]:
        """Takes a row; gives the claim that it completes, if any."""
        self.waiting.setdefault(key, []).append(row)
        yield from self.close(key, row.number)

    def close(self, key: int, number: int) -> Iterator[ExportedClaim]:
        """Gives the claim whose last row this is; its rows with faults are left out."""
        if self.last_rows.get(key, number) <= number and key in self.waiting:
            yield exported_claim(self.waiting.pop(key), mapping=self.mapping, signs=self.signs)


def exported_claim(rows: Sequence[TableRow], *, mapping: TableMapping, signs: ColumnSigns) -> ExportedClaim:
    """The claim that these rows tell of."""
    first = rows[0]
    rank = _RANKS.get(folded(first.text("payer_rank")), 1)
    status = "; ".join(part for part in (first.text("claim_status"), first.text("denial_code", "denial_desc")) if part)
    number = first.text("claim_id", "encounter_id") or _made_number(first)
    return ExportedClaim(
        identity="\x1f".join(claim_key(first)),
        claim_number=number,
        row=first.number,
        patient=first.patient,
        birth_date=first.day("patient_dob"),
        member_id=first.text("member_id").upper().replace(" ", ""),
        payer_name=first.text("payer_name", "plan_name", "payer_id"),
        payer_code=first.text("payer_id"),
        payer_rank=rank,
        lines=tuple(line_of(row, kind=mapping.kind, signs=signs) for row in rows),
        has_balance=mapping.kind is TableKind.CLAIMS,
        has_charge="charge" in mapping.keys,
        secondary_payer=first.text("secondary_payer") if rank == 1 else "",
        payer_claim_number=first.text("payer_claim_no"),
        provider_npi=first.text("provider_npi"),
        group_number=first.text("group_no"),
        plan_name=first.text("plan_name"),
        sex=first.text("patient_sex")[:1].upper(),
        account=first.text("patient_id", "guarantor_account"),
        first_billed_on=first.day("first_bill_date", "last_bill_date"),
        last_billed_on=first.day("last_bill_date"),
        status=status[:200],
        place_of_service=first.text("pos")[:2],
        authorization=first.text("auth_no"),
        diagnoses=first.text("dx").replace(",", " ").replace(".", ""),
    )


def _made_number(row: TableRow) -> str:
    """A number for a claim whose export gives none: account and day."""
    who = row.text("patient_id", "guarantor_account") or "".join(
        word[:4].upper() for word in (folded(row.patient.last), folded(row.patient.first))
    )
    day = row.day("dos_from")
    return f"{who}-{day:%Y%m%d}" if day else who


def export_entries(
    line_id: LineId, *, now: Parts, said: Parts, paid_cents: Money = 0, patient_paid_cents: Money = 0, reason: str
) -> list[Entry]:
    """The entries that bring a line from what it owes now to what the export says.

    Who owes it is moved first; then what was paid, as far as the figures say so and the difference allows; the rest is
    adjusted. `paid_cents` and `patient_paid_cents` are what the export knows more of than the ledger does.
    """
    change = [said.of(who) - now.of(who) for who in Responsibility]
    giver = min(Responsibility, key=lambda who: change[who - 1])
    entries: list[Entry] = []
    for taker in Responsibility:
        cents = change[taker - 1]
        if taker is not giver and cents > 0:
            pair = transfer(line_id, amount_cents=cents, giver=giver, taker=taker, reason=reason)
            entries += [_of_kind(entry, EntryKind.EXPORT_MOVED) for entry in pair]
            change[giver - 1] += cents
            change[taker - 1] = 0
    for who in Responsibility:
        left = change[who - 1]
        for kind, known in (
            (EntryKind.EXPORT_PAID, paid_cents),
            (EntryKind.EXPORT_PATIENT_PAID, patient_paid_cents),
        ):
            cents = min(known, -left)
            if who is giver and cents > 0:
                entries.append(
                    Entry(line_id=line_id, kind=kind, responsibility=who, amount_cents=-cents, reason=reason)
                )
                left += cents
        if left:
            entries.append(
                Entry(
                    line_id=line_id,
                    kind=EntryKind.EXPORT_ADJUSTED,
                    responsibility=who,
                    amount_cents=left,
                    reason=reason,
                )
            )
    return entries


def _of_kind(entry: Entry, kind: EntryKind) -> Entry:
    return Entry(
        line_id=entry.line_id,
        kind=kind,
        responsibility=entry.responsibility,
        amount_cents=entry.amount_cents,
        reason=entry.reason,
    )
