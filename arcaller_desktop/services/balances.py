"""What a guarantor owes and why, and what keeps us from asking for it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.aging import BUCKETS, age_days, bucket_of
from arcaller_desktop.domain.ids import ClaimId, GuarantorId, LineId, PatientId
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.patients import Patient
from arcaller_desktop.domain.people import Address, PersonName, folded
from arcaller_desktop.services.account_holds import HoldFacts, billing_mode_words, hold_facts, standing_hold_words
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage import balances as stored
from arcaller_desktop.storage.balances import AccountClaim, AccountLine
from arcaller_desktop.storage.disputes import held_parts
from arcaller_desktop.storage.estates import StoredEstate, estates_of
from arcaller_desktop.storage.patient_payments import unapplied_cents
from arcaller_desktop.storage.patients import families
from arcaller_desktop.storage.placements import placed_claims
from arcaller_desktop.storage.plans import running_plan
from arcaller_desktop.storage.statements import last_statement


class AccountUnknownError(UserError):
    """There is no such account."""

    def __init__(self) -> None:
        super().__init__("This account is not here.", "Choose a claim of the patient in the queue.")


@dataclass(frozen=True, kw_only=True, slots=True)
class Account:
    """A guarantor with every open claim of their patients, as the ledger has them."""

    guarantor_id: GuarantorId
    account_number: str
    name: PersonName
    address: Address
    phone: str
    statement_hold: str
    claims: tuple[AccountClaim, ...]
    lines: dict[ClaimId, tuple[AccountLine, ...]]
    reasons: dict[LineId, tuple[tuple[str, Money], ...]]
    disputed: Mapping[ClaimId, Money] = field(default_factory=dict)
    """What of a claim is in a dispute that is not settled: it is not asked for."""
    placed: Mapping[ClaimId, str] = field(default_factory=dict)
    """Claims that are with a collection agency, and with which."""
    billed_from: date | None = None
    """The practice's cut-over: what was the patient's before is billed in its own system. None: all is billed here."""
    died_on: date | None = None
    """The guarantor's death: bills go to the estate."""
    estate: StoredEstate | None = None
    addressed_patient: PatientId | None = None
    """The patient who opens this account's mail; None when it is somebody else's, or nobody can be sure."""

    @property
    def billable(self) -> tuple[AccountClaim, ...]:
        """Claims that payers are done with and a patient may be asked for: nothing of them is an estimate."""
        return tuple(
            claim
            for claim in self.claims
            if claim.patient_cents
            and not claim.insurance_cents
            and not claim.no_bill_reason
            and not self.is_billed_elsewhere(claim)
        )

    def is_billed_elsewhere(self, claim: AccountClaim) -> bool:
        """True for what the patient owed before the cut-over: asked for here as well, it would be asked for twice."""
        since = claim.responsibility_on or claim.service_from
        return self.billed_from is not None and since is not None and since < self.billed_from

    @property
    def addressee(self) -> str:
        """Who stands on the envelope: the guarantor, or the estate."""
        return self.name.in_order if self.died_on is None else f"Estate of {self.name.in_order}"

    @property
    def mail_address(self) -> Address:
        """Where it goes: to the representative of an estate, when there is one."""
        if self.estate is None or not self.estate.representative:
            return self.address
        to = self.estate.address if self.estate.address.line1 else self.address
        street = ", ".join(part for part in (to.line1, to.line2) if part)
        return replace(to, line1=f"c/o {self.estate.representative}", line2=street)

    def is_hidden(self, claim: AccountClaim) -> bool:
        """True for a private visit on paper that another member of the family opens."""
        return claim.is_private and claim.patient_id != self.addressed_patient

    @property
    def asked(self) -> tuple[AccountClaim, ...]:
        """What the practice itself asks for: the billable claims that are not with an agency."""
        return tuple(claim for claim in self.billable if claim.claim_id not in self.placed)

    def held_cents(self, claim: AccountClaim) -> Money:
        """The disputed part of a claim."""
        return min(self.disputed.get(claim.claim_id, 0), claim.patient_cents)

    @property
    def disputed_cents(self) -> Money:
        """What is not asked for because it is disputed."""
        return sum(self.held_cents(claim) for claim in self.asked)

    @property
    def asked_cents(self) -> Money:
        """What the practice itself asks for, disputed lines included."""
        return sum(claim.patient_cents for claim in self.asked)

    @property
    def placed_cents(self) -> Money:
        """What is with an agency."""
        return self.owed_cents - self.asked_cents

    @property
    def pending(self) -> tuple[AccountClaim, ...]:
        """Claims a payer has not finished."""
        return tuple(claim for claim in self.claims if claim.insurance_cents > 0)

    @property
    def owed_cents(self) -> Money:
        """What the patients owe now; negative is a credit."""
        return sum(claim.patient_cents for claim in self.billable)


@dataclass(frozen=True, kw_only=True, slots=True)
class BalanceView:
    """The account of the guarantor of the patient in hand."""

    guarantor_id: int
    patient_id: int
    guarantor: str
    account_number: str
    owed_cents: Money
    """Due from the patient now, all visits of the account."""
    aging_cents: tuple[Money, Money, Money, Money, Money]
    """The same by age since it became the patient's, youngest first."""
    visits: int = 0
    insurance_pending_cents: Money = 0
    last_payment_on: date | None = None
    last_payment_cents: Money = 0
    last_statement_on: date | None = None
    hold: str = ""
    """Why no statement goes out, in words; empty when one may."""
    unapplied_cents: Money = 0
    on_plan_cents: Money = 0
    blocked_cents: Money = 0
    """The patient's part that may not be asked for, or not yet."""
    disputed_cents: Money = 0
    placed_cents: Money = 0
    """With a collection agency."""
    mode: str = ""
    """Which book the practice keeps here."""


def account(context: Context, guarantor_id: GuarantorId) -> Account:
    """The whole account. Raises AccountUnknownError."""
    found = accounts(context, [guarantor_id]).get(guarantor_id)
    if found is None:
        raise AccountUnknownError
    return found


def accounts(
    context: Context, guarantor_ids: Collection[GuarantorId], *, for_choosing: bool = False
) -> dict[GuarantorId, Account]:
    """Whole accounts, all read at once.

    `for_choosing` leaves out what only stands on paper: why lines are owed, lines of claims that a payer decided, and
    which patient opens the mail.
    """
    database = context.database
    claims = stored.claims_of_accounts(database, guarantor_ids)
    every = [claim for several in claims.values() for claim in several]
    ids = [claim.claim_id for claim in every if not for_choosing or claim.adjudicated_on is None]
    lines = stored.account_lines(database, ids)
    reasons = {} if for_choosing else stored.patient_reasons(database, ids)
    patients = {} if for_choosing else families(database, guarantor_ids)
    numbers = [claim.claim_id for claim in every]
    held, placed = held_parts(database, numbers), placed_claims(database, numbers)
    estates = estates_of(database, guarantor_ids)
    found = {
        guarantor_id: _account(
            row, claims.get(guarantor_id, []), lines, reasons, patients.get(guarantor_id, []), held=held, placed=placed
        )
        for guarantor_id, row in stored.guarantor_rows(database, guarantor_ids).items()
    }
    for guarantor_id, estate in estates.items():
        if for_choosing or found[guarantor_id].died_on is not None:
            found[guarantor_id] = replace(found[guarantor_id], estate=estate)
    return found


def _account(
    row: tuple[Any, ...],
    claims: Sequence[AccountClaim],
    lines: Mapping[ClaimId, Sequence[AccountLine]],
    reasons: Mapping[LineId, Sequence[tuple[str, Money]]],
    family: Sequence[Patient],
    *,
    held: Mapping[ClaimId, Money],
    placed: Mapping[ClaimId, str],
) -> Account:
    mine = {claim.claim_id for claim in claims}
    name = PersonName(last=row[1], first=row[2], middle=row[3], suffix=row[4])
    own = {claim.claim_id: tuple(lines[claim.claim_id]) for claim in claims if claim.claim_id in lines}
    return Account(
        guarantor_id=row[13],
        account_number=row[0],
        name=name,
        address=Address(line1=row[5], line2=row[6], city=row[7], state=row[8], zip_code=row[9]),
        phone=row[10],
        statement_hold=row[11],
        claims=tuple(claims),
        lines=own,
        reasons={
            line.line_id: tuple(reasons[line.line_id])
            for several in own.values()
            for line in several
            if line.line_id in reasons
        },
        disputed={claim: held[claim] for claim in mine & held.keys()},
        placed={claim: placed[claim] for claim in mine & placed.keys()},
        billed_from=date.fromisoformat(row[12]) if row[12] else None,
        died_on=_death_of(family, name),
        addressed_patient=_addressed_patient(family, name),
    )


def _death_of(family: Sequence[Patient], name: PersonName) -> date | None:
    wanted = (folded(name.last), folded(name.first))
    alike = [patient for patient in family if (folded(patient.name.last), folded(patient.name.first)) == wanted]
    return next((patient.deceased_on for patient in alike if patient.deceased_on is not None), None)


def _addressed_patient(family: Sequence[Patient], name: PersonName) -> PatientId | None:
    """Whose mail it is: the one living patient of exactly this name. Father and son of one name are not told apart."""
    alike = [
        patient
        for patient in family
        if all(
            folded(getattr(patient.name, part)) == folded(getattr(name, part)) for part in ("last", "first", "suffix")
        )
    ]
    return alike[0].patient_id if len(alike) == 1 and alike[0].deceased_on is None else None


def account_of_claim(context: Context, claim_id: ClaimId) -> tuple[Account, PatientId]:
    """The account a claim is billed to, and its patient. Raises AccountUnknownError."""
    found = stored.guarantor_of_claim(context.database, claim_id)
    if found is None:
        raise AccountUnknownError
    return account(context, found[0]), found[1]


def patient_balance(context: Context, claim_id: ClaimId) -> BalanceView:
    """The balance pane of the claim in hand. Raises AccountUnknownError."""
    found, patient_id = account_of_claim(context, claim_id)
    paid = stored.last_patient_payment(context.database, found.guarantor_id)
    statement = last_statement(context.database, found.guarantor_id)
    plan = running_plan(context.database, found.guarantor_id)
    return BalanceView(
        guarantor_id=found.guarantor_id,
        patient_id=patient_id,
        guarantor=found.name.display,
        account_number=found.account_number,
        owed_cents=found.owed_cents,
        aging_cents=patient_aging(found, context.clock.today()),
        visits=len(found.billable),
        insurance_pending_cents=sum(claim.insurance_cents for claim in found.pending),
        last_payment_on=paid[0] if paid else None,
        last_payment_cents=paid[1] if paid else 0,
        last_statement_on=statement.statement_on if statement else None,
        hold=statement_hold(context, found),
        unapplied_cents=unapplied_cents(context.database, found.guarantor_id),
        on_plan_cents=sum(claim.patient_cents for claim in found.billable if plan and claim.claim_id in plan.claims),
        blocked_cents=sum(c.patient_cents for c in found.claims if c.patient_cents > 0 and c not in found.billable),
        disputed_cents=found.disputed_cents,
        placed_cents=found.placed_cents,
        mode=billing_mode_words(context),
    )


def patient_aging(
    found: Account, today: date, claims: tuple[AccountClaim, ...] | None = None
) -> tuple[Money, Money, Money, Money, Money]:
    """What is owed by how long it has been the patient's, of these claims or all; sums to what is owed of them."""
    sums = [0] * len(BUCKETS)
    for claim in found.billable if claims is None else claims:
        days = age_days(claim.responsibility_on or claim.service_from, today)
        sums[BUCKETS.index(bucket_of(days))] += claim.patient_cents
    return (sums[0], sums[1], sums[2], sums[3], sums[4])


def statement_hold(context: Context, found: Account, facts: HoldFacts | None = None) -> str:
    """Why the account gets no statement now; empty when it may. The strongest reason is named.

    `facts` are those of several accounts, read together.
    """
    facts = facts or hold_facts(context, [found.guarantor_id])
    practice = facts.practice
    prohibited = next((claim.no_bill_reason for claim in found.claims if claim.no_bill_reason), "")
    if practice.billing_mode == "follow_up":
        return "patients are billed in the practice's own system"
    if found.statement_hold:
        return found.statement_hold
    special = standing_hold_words(context, found.guarantor_id, found.name, facts)
    if special:
        return special
    if found.owed_cents < 0:
        return "the account is in credit"
    if not found.owed_cents:
        if prohibited:
            return f"the patient may not be billed: {prohibited}"
        if any(claim.patient_cents and found.is_billed_elsewhere(claim) for claim in found.claims):
            return f"what is owed from before {found.billed_from:%m/%d/%Y} is billed in the practice's own system"
        if any(claim.patient_cents for claim in found.claims):
            return "a payer has not finished with these visits"
        return "nothing is owed"
    if not found.asked_cents and found.placed:
        return f"in collections with {', '.join(sorted(set(found.placed.values())))}"
    if found.asked_cents > 0 and found.disputed_cents >= found.asked_cents:
        return "all that is owed is in dispute"
    least = facts.least_cents
    if found.asked_cents - found.disputed_cents < least:
        return f"less than {dollars(least)} is owed"
    address = found.mail_address
    if not (address.line1 and address.city and address.state and address.zip_code):
        return "the guarantor's address is not complete"
    return ""
