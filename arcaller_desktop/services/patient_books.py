"""The patients' book of the PM system, brought here: what they owed on one day, and what they have paid there.

An opening balance stands on a claim of its own, owed by the patient, dated the day it is of (the practice's cut-over if
that is later, or it would not be billed here). Payments go through the same door as those entered by hand: to the visit
that the row names, else they wait unapplied on the account.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.card_numbers import has_card_number
from arcaller_desktop.domain.ids import BatchId, ClaimId, GuarantorId, LineId, PatientId
from arcaller_desktop.domain.ledger import Entry, EntryKind, Responsibility
from arcaller_desktop.domain.matching import Candidate
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.patient_payments import Allocation, PatientPayment, PaymentMethod, Spread
from arcaller_desktop.domain.people import folded
from arcaller_desktop.domain.submissions import Organisation
from arcaller_desktop.domain.table_kinds import TableKind
from arcaller_desktop.domain.table_rows import TableRow
from arcaller_desktop.services.allocations import UnfitPaymentError
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.parties import Parties
from arcaller_desktop.services.patient_payments import RecordPayment, add_payment, is_known_payment
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.services.units import UnitResult, numbered
from arcaller_desktop.storage import claim_exports as stored
from arcaller_desktop.storage import claims as stored_claims
from arcaller_desktop.storage.claim_exports import Figure
from arcaller_desktop.storage.ledger import Provenance, add_entries
from arcaller_desktop.storage.parties import guarantor_of_patient, name_key, patient_sort
from arcaller_desktop.storage.projection import project_claims
from arcaller_desktop.storage.submissions import bring_back
from arcaller_desktop.storage.table_sources import newest_book_import

OPENING_PAYER = "Opening balances of patients"
_METHODS = {
    "cash": PaymentMethod.CASH,
    "check": PaymentMethod.CHECK,
    "cheque": PaymentMethod.CHECK,
    "card": PaymentMethod.CARD,
    "credit": PaymentMethod.CARD,
    "debit": PaymentMethod.CARD,
    "visa": PaymentMethod.CARD,
    "mastercard": PaymentMethod.CARD,
    "amex": PaymentMethod.CARD,
    "money order": PaymentMethod.MONEY_ORDER,
    "online": PaymentMethod.ONLINE,
    "portal": PaymentMethod.ONLINE,
    "ach": PaymentMethod.BANK,
    "eft": PaymentMethod.BANK,
    "agency": PaymentMethod.AGENCY,
    "collection": PaymentMethod.AGENCY,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class BookBrought:
    """How far the other system's list of payments was brought here."""

    on: date
    """When it was imported."""
    up_to: date | None
    """The newest payment in it."""


def payments_brought(context: Context) -> BookBrought | None:
    """The newest import of patients' payments that stands; None when there never was one."""
    found = newest_book_import(context.database, TableKind.PAYMENTS.value)
    return None if found is None else BookBrought(on=found[0], up_to=found[1])


@dataclass(kw_only=True, slots=True)
class BookPoster:
    """Posts the rows of one table; call `post` inside a transaction."""

    context: Context
    parties: Parties
    batch_id: BatchId
    source_id: int
    kind: TableKind
    paid_cents: Money = 0
    newest: date | None = None
    """The latest day of a payment or balance in it."""
    new: int = 0
    changed: int = 0
    same: int = 0
    unplaced: int = 0
    seen: Counter[tuple[str, ...]] = field(default_factory=Counter)
    """How often each payment stood in the file so far: two alike on one day are two payments."""

    def post(self, rows: Sequence[TableRow]) -> UnitResult:
        """Takes the rows in; the touched claims are projected."""
        self.parties.look_ahead(
            name_keys=[name_key(row.patient) for row in rows],
            member_ids=[row.text("member_id") for row in rows if row.text("member_id")],
        )
        numbers = {row.text("claim_id") for row in rows} - {""}
        known = stored_claims.candidates_by_number(self.context.database, claim_numbers=numbers, payer_claim_numbers=())
        result = UnitResult()
        for row in rows:
            if self.kind is TableKind.PAYMENTS:
                self._pay(row, known, result)
            else:
                self._open(row, known, result)
        return result

    def outcome(self) -> Problem:
        """One sentence on what became of the rows."""
        noun = "payment" if self.kind is TableKind.PAYMENTS else "balance"
        parts = [f"{numbered(noun, self.new)} new"]
        if self.kind is TableKind.OPENING:
            parts.append(f"{self.changed:,} changed")
        parts.append(f"{self.same:,} as before")
        if self.unplaced:
            parts.append(f"{numbered('row', self.unplaced)} left out")
        message = f"{', '.join(parts)}; {dollars(self.paid_cents)} in all."
        return Problem(severity="info", code="TABLE_OUTCOME", where="file", message=message, remedy="Nothing to do.")

    # --------------------------------------------------------------------------------------------------------- payments

    def _pay(self, row: TableRow, known: dict[str, list[Candidate]], result: UnitResult) -> None:
        cents = next((row.money[key] for key in ("payment_amount", "pt_paid", "paid") if key in row.money), 0)
        day = row.day("payment_date", "entry_date", "last_payment_date")
        claim = self._named_claim(row, known)
        patient = claim.patient_id if claim else self._patient(row)
        fault = _payment_fault(cents, day, patient, today=self.context.clock.today())
        if fault or day is None or patient is None:
            self._leave_out(row, fault, result)
            return
        identity = self._identity(row, day, cents)
        self.paid_cents += cents
        self.newest = max(filter(None, (self.newest, day)))
        result.posted += 1
        if is_known_payment(self.context, identity):
            self.same += 1
            result.repeated += 1
            return
        made = self._add(_payment(row, self._guarantor(patient), patient, cents, day), claim, identity)
        self.new += 1
        result.touched.update(made)

    def _add(self, payment: PatientPayment, claim: Candidate | None, identity: str) -> tuple[ClaimId, ...]:
        waiting = Allocation(spread=Spread.NONE)
        visit = Allocation(spread=Spread.VISIT, claim_id=claim.claim_id) if claim else waiting
        for allocation in (visit, waiting):
            try:
                command = RecordPayment(payment=payment, allocation=allocation)
                return add_payment(self.context, command, batch_id=self.batch_id, identity=identity).claims
            except UnfitPaymentError:
                continue  # nothing of that visit is the patient's: the money waits on the account
        return ()

    def _identity(self, row: TableRow, day: date, cents: Money) -> str:
        said = (
            row.text("claim_id"), row.text("patient_id", "guarantor_account"), name_key(row.patient), day.isoformat(),
            str(cents), folded(row.text("check_no")), folded(row.text("payment_method")), row.text("charge_id"),
        )  # fmt: skip
        self.seen[said] += 1
        return _hash("payment", str(self.source_id), *said, str(self.seen[said]))

    # ------------------------------------------------------------------------------------------------- opening balances

    def _open(self, row: TableRow, known: dict[str, list[Candidate]], result: UnitResult) -> None:
        cents = next((row.money[key] for key in ("pt_balance", "balance") if key in row.money), None)
        claim = self._named_claim(row, known)
        patient = claim.patient_id if claim else self._patient(row, add=True)
        if cents is None or patient is None:
            self._leave_out(row, "The row names nobody." if patient is None else "The row has no balance.", result)
            return
        database = self.context.database
        who = row.text("claim_id") or row.text("patient_id", "guarantor_account") or str(patient)
        identity = "\x1f".join(("opening", who, name_key(row.patient)))
        found = stored.known_identities(database, self.source_id, [identity]).get(identity)
        day = self._balance_day(row)
        if found is None:
            claim_id = self._opening_claim(f"OPEN-{who}", patient, row, day)
            number = stored.add_export_claims(database, self.source_id, [(identity, claim_id)])[identity]
            before: Money | None = None
        else:
            number, claim_id = found
            last = stored.figures_before(database, [number], self.batch_id).get(number)
            before = last.patient_cents if last else 0
        self._state(row, number, claim_id, cents, change=cents - (before or 0), day=day)
        self.paid_cents += cents
        self.newest = max(filter(None, (self.newest, day)))
        result.posted += 1
        result.touched.add(claim_id)
        self.new += before is None
        self.changed += before is not None and before != cents
        self.same += before == cents
        result.repeated += before == cents

    def _state(self, row: TableRow, number: int, claim_id: ClaimId, cents: Money, *, change: Money, day: date) -> None:
        database = self.context.database
        if change:
            zero = stored_claims.known_claims(database, [claim_id])[claim_id].lines[0].line_id
            entry = Entry(
                line_id=LineId(zero),
                kind=EntryKind.OPENING_BALANCE,
                responsibility=Responsibility.PATIENT,
                amount_cents=change,
                reason="PM export",
            )
            provenance = Provenance(
                user_id=self.context.user.id,
                posted_at=self.context.clock.now(),
                effective_on=day,
                batch_id=self.batch_id,
            )
            add_entries(database, [(claim_id, entry, None)], provenance)
            stored_claims.set_line_charge(database, zero, cents)
            stored_claims.set_claim_charge(database, claim_id, cents)
        figure = Figure(
            export_claim_id=number, claim_id=claim_id, batch_id=self.batch_id, row=row.number, has_balance=False,
            charge_cents=cents, payer_cents=0, patient_cents=cents, paid_cents=0, patient_paid_cents=0, payer_rank=1,
        )  # fmt: skip
        stored.add_figures(database, [figure])
        project_claims(database, [claim_id])

    def _opening_claim(self, number: str, patient: PatientId, row: TableRow, day: date) -> ClaimId:
        database = self.context.database
        standing = stored_claims.candidates_by_number(database, claim_numbers=[number], payer_claim_numbers=())
        for candidate in standing.get(number, []):
            if candidate.is_withdrawn and candidate.patient_id == patient:
                bring_back(database, candidate.claim_id)
                return candidate.claim_id
        sort = patient_sort(row.patient)
        new = stored_claims.NewClaim(
            practice_id=self.parties.practice_id,
            claim_number=number,
            patient_id=patient,
            payer_id=self.parties.payer(Organisation(name=OPENING_PAYER)),
            charge_cents=0,
            patient_sort=sort,
            service_from=day,
            service_to=day,
            is_provisional=True,
            search_text=stored_claims.search_text(
                patient_sort=sort, claim_number=number, payer_claim_number="", member_ids=()
            ),
        )
        return stored_claims.add_claims(database, [new])[0].claim_id

    def _balance_day(self, row: TableRow) -> date:
        cut_over = practice_profile(self.context).cut_over_on
        day = row.day("as_of_date") or cut_over or self.context.clock.today()
        return max(day, cut_over) if cut_over else day

    # -------------------------------------------------------------------------------------------------------------- who

    def _named_claim(self, row: TableRow, known: dict[str, list[Candidate]]) -> Candidate | None:
        """The claim of the row's number, unless name or day say that another one is meant."""
        key, day = name_key(row.patient), row.day("dos_from")
        found = [
            c
            for c in known.get(row.text("claim_id"), [])
            if (not key or c.name_key == key) and (day is None or c.service_from == day) and (key or day)
        ]
        return found[0] if len(found) == 1 else None

    def _patient(self, row: TableRow, *, add: bool = False) -> PatientId | None:
        if not row.patient.last:
            return None
        born, member = row.day("patient_dob"), row.text("member_id").upper()
        if add:
            sex = row.text("patient_sex")[:1].upper()
            return self.parties.exported_patient(row.patient, birth_date=born, sex=sex, member_id=member)
        return self.parties.known_patient(row.patient, birth_date=born, member_id=member)

    def _guarantor(self, patient: PatientId) -> GuarantorId:
        return guarantor_of_patient(self.context.database, patient)

    def _leave_out(self, row: TableRow, why: str, result: UnitResult) -> None:
        self.unplaced += 1
        result.held += 1
        result.problems.append(
            Problem(
                severity="error",
                code="ROW_NOT_PLACED",
                where=f"row {row.number}",
                message=why,
                remedy="The row was left out. Correct it, or enter it by hand on the patient's account.",
            )
        )


def _payment_fault(cents: Money, day: date | None, patient: PatientId | None, *, today: date) -> str:
    if patient is None:
        return "No patient or claim here fits this payment, or several do."
    if day is None:
        return "The payment has no date."
    if day > today:
        return "The payment's day lies in the future."
    return "" if cents > 0 else "The row pays nothing, or takes a payment back."


def _payment(row: TableRow, guarantor: GuarantorId, patient: PatientId, cents: Money, day: date) -> PatientPayment:
    reference, note = row.text("check_no"), row.text("note")
    return PatientPayment(
        guarantor_id=guarantor,
        method=_method(row.text("payment_method")),
        amount_cents=cents,
        received_on=day,
        patient_id=patient,
        # No card number is ever kept, whoever wrote it into an export.
        reference="" if has_card_number(reference) else reference[:60],
        note="" if has_card_number(note) else note[:200],
    )


def _method(text: str) -> PaymentMethod:
    words = folded(text)
    return next((method for word, method in _METHODS.items() if word in words), PaymentMethod.OTHER)


def _hash(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()
