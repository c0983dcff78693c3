"""Everything about one claim: for the window, the command line and paper. Lists are oldest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from arcaller_desktop.domain.ids import CallId, ClaimId, GuarantorId, PatientId, PayerId
from arcaller_desktop.domain.ledger import ADJUSTMENT_KINDS, PAYMENT_KINDS
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.storage.columns import records
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import joined_once
from arcaller_desktop.storage.ledger import kinds_sql
from arcaller_desktop.storage.remittances import stands

"""A payer's answer that was not taken back; neither is a reversal or a price estimate one."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ClaimRecord:
    """A claim with its patient, account, provider and the coverage of the payer that is asked next."""

    claim_id: ClaimId
    claim_number: str
    payer_claim_number: str
    patient_id: PatientId
    patient_last: str
    patient_first: str
    patient_middle: str
    patient_suffix: str
    birth_date: date | None
    guarantor_id: GuarantorId
    account_number: str
    payer_id: PayerId
    payer: str
    payer_class: str
    coverage_rank: int
    has_next_coverage: bool
    member_id: str
    group_number: str
    subscriber_last: str
    subscriber_first: str
    relationship: str
    provider_first: str
    provider_last: str
    provider_npi: str
    service_from: date | None
    service_to: date | None
    place_of_service: str
    diagnoses: str
    authorization: str
    status: str
    submission_state: str
    adjudication_state: str
    is_provisional: bool
    charge_cents: Money
    paid_cents: Money
    balance_cents: Money
    insurance_cents: Money
    patient_cents: Money
    denial_code: str
    deadline_on: date | None
    deadline_action: str
    deadline_assumed: bool
    next_action: str
    next_action_on: date | None
    owner: str

    @property
    def patient(self) -> PersonName:
        """The patient's name."""
        return PersonName(
            last=self.patient_last, first=self.patient_first, middle=self.patient_middle, suffix=self.patient_suffix
        )

    @property
    def provider(self) -> str:
        """`Thao Nguyen`; empty when only the NPI is known."""
        return PersonName(first=self.provider_first, last=self.provider_last).in_order

    @property
    def subscriber(self) -> str:
        """`Booker, Darnell`; empty when it is the patient (relationship 18)."""
        if self.relationship in ("", "18"):
            return ""
        return PersonName(last=self.subscriber_last, first=self.subscriber_first).display


def claim_record(database: PracticeDatabase, claim_id: ClaimId) -> ClaimRecord | None:
    """The claim; None when it is gone."""
    found = records(ClaimRecord, database.execute(_CLAIM, (claim_id,)))
    return found[0] if found else None


_CLAIM = """
SELECT c.id AS claim_id, c.claim_number, c.payer_claim_number, c.patient_id, p.last_name AS patient_last,
    p.first_name AS patient_first, p.middle_name AS patient_middle, p.suffix AS patient_suffix, p.birth_date,
    g.id AS guarantor_id, g.account_number, c.payer_id, y.name AS payer, y.payer_class,
    coalesce(v.rank, 1) AS coverage_rank,
    EXISTS (SELECT 1 FROM claim_coverage n WHERE n.claim_id = c.id AND n.rank > coalesce(v.rank, 1))
        AS has_next_coverage,
    coalesce(v.member_id, '') AS member_id, coalesce(v.group_number, '') AS group_number,
    coalesce(v.subscriber_last, '') AS subscriber_last, coalesce(v.subscriber_first, '') AS subscriber_first,
    coalesce(v.relationship, '') AS relationship, coalesce(d.first_name, '') AS provider_first,
    coalesce(d.last_name, '') AS provider_last, coalesce(d.npi, '') AS provider_npi, c.service_from, c.service_to,
    c.place_of_service, c.diagnoses, c.authorization, c.status, c.submission_state, c.adjudication_state,
    c.is_provisional, c.charge_cents, c.paid_cents, c.balance_cents,
    c.payer1_cents + c.payer2_cents + c.payer3_cents AS insurance_cents, c.patient_cents, c.denial_code,
    c.deadline_on, c.deadline_action, c.deadline_assumed, c.next_action, c.next_action_on,
    coalesce(u.name, '') AS owner
FROM claim c JOIN patient p ON p.id = c.patient_id JOIN guarantor g ON g.id = p.guarantor_id
JOIN payer y ON y.id = c.payer_id LEFT JOIN provider d ON d.id = c.provider_id LEFT JOIN user u ON u.id = c.owner_id
LEFT JOIN claim_coverage cc ON cc.claim_id = c.id AND cc.coverage_id IN (
    SELECT id FROM coverage WHERE payer_id = c.payer_id AND patient_id = c.patient_id)
LEFT JOIN coverage v ON v.id = cc.coverage_id
WHERE c.id = ? ORDER BY cc.rank LIMIT 1
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class LineRecord:
    """A line with what became of its charge. Line 0 stands for the claim and is last, if anything is on it."""

    line_number: int
    procedure: str
    revenue_code: str
    modifiers: str
    units: str
    service_from: date | None
    charge_cents: Money
    allowed_cents: Money | None
    paid_cents: Money
    adjusted_cents: Money
    patient_cents: Money
    balance_cents: Money
    pairs: str | None
    """`CO-45,PR-1`"""
    remarks: str | None
    is_denied: bool


def claim_lines(database: PracticeDatabase, claim_id: ClaimId) -> list[LineRecord]:
    """The claim's lines."""
    return records(LineRecord, database.execute(_LINES, (claim_id,)))


_LINES = f"""
SELECT l.line_number, l.procedure, l.revenue_code, l.modifiers, l.units, l.service_from, l.charge_cents,
    (SELECT r.allowed_cents FROM remittance_line r JOIN remittance_claim rc ON rc.id = r.remittance_claim_id
        WHERE r.claim_line_id = l.id AND {stands("rc")} ORDER BY r.id LIMIT 1) AS allowed_cents,
    coalesce((SELECT -sum(e.amount_cents) FROM ledger_entry e LEFT JOIN ledger_entry x ON x.id = e.reverses_id
        WHERE e.claim_id = l.claim_id AND e.claim_line_id = l.id
        AND coalesce(x.kind, e.kind) IN {kinds_sql(PAYMENT_KINDS)}), 0) AS paid_cents,
    coalesce((SELECT -sum(e.amount_cents) FROM ledger_entry e LEFT JOIN ledger_entry x ON x.id = e.reverses_id
        WHERE e.claim_id = l.claim_id AND e.claim_line_id = l.id
        AND coalesce(x.kind, e.kind) IN {kinds_sql(ADJUSTMENT_KINDS)}), 0) AS adjusted_cents,
    l.patient_cents, l.balance_cents,
    (SELECT {joined_once("a.group_code || '-' || a.reason_code")} FROM adjustment a
        JOIN remittance_claim rc ON rc.id = a.remittance_claim_id
        WHERE a.claim_line_id = l.id AND {stands("rc")}) AS pairs,
    (SELECT {joined_once("r.remarks")} FROM remittance_line r JOIN remittance_claim rc
        ON rc.id = r.remittance_claim_id
        WHERE r.claim_line_id = l.id AND {stands("rc")} AND r.remarks <> '') AS remarks,
    EXISTS (SELECT 1 FROM adjustment a WHERE a.claim_line_id = l.id AND a.denial_state = 'open') AS is_denied
FROM claim_line l WHERE l.claim_id = ?
    AND (l.line_number > 0 OR l.charge_cents <> 0 OR l.balance_cents <> 0
        OR EXISTS (SELECT 1 FROM ledger_entry e WHERE e.claim_id = l.claim_id AND e.claim_line_id = l.id))
ORDER BY l.line_number = 0, l.line_number
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class AnswerRecord:
    """What one payment said of the claim. `decided_on` falls back on the day it was posted."""

    remittance_claim_id: int
    decided_on: date
    payer: str
    status: str
    paid_cents: Money
    trace: str
    method: str


def claim_answers(database: PracticeDatabase, claim_id: ClaimId) -> list[AnswerRecord]:
    """What payers answered."""
    return records(AnswerRecord, database.execute(_ANSWERS, (claim_id,)))


_ANSWERS = """
SELECT rc.id AS remittance_claim_id, coalesce(p.paid_on, substr(b.started_at, 1, 10)) AS decided_on, y.name AS payer,
    rc.status, rc.paid_cents, p.trace, p.method
FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id JOIN payer y ON y.id = p.payer_id
JOIN import_batch b ON b.id = p.batch_id WHERE rc.claim_id = ? ORDER BY decided_on, rc.id
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class AdjustmentRecord:
    """One adjustment of one answer."""

    remittance_claim_id: int
    line_number: int
    group_code: str
    reason_code: str
    amount_cents: Money
    disposition: str
    denial_state: str

    @property
    def pair(self) -> str:
        """`CO-45`"""
        return f"{self.group_code}-{self.reason_code}"


def claim_adjustments(database: PracticeDatabase, claim_id: ClaimId) -> list[AdjustmentRecord]:
    """Every adjustment payers made."""
    return records(AdjustmentRecord, database.execute(_ADJUSTMENTS, (claim_id,)))


_ADJUSTMENTS = """
SELECT a.remittance_claim_id, l.line_number, a.group_code, a.reason_code, a.amount_cents, a.disposition, a.denial_state
FROM adjustment a JOIN claim_line l ON l.id = a.claim_line_id
JOIN remittance_claim rc ON rc.id = a.remittance_claim_id WHERE rc.claim_id = ? ORDER BY a.id
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class SubmissionRecord:
    """One sending."""

    submitted_on: date | None
    frequency: str
    payer: str
    batch_reference: str
    charge_cents: Money
    payer_rank: int


@dataclass(frozen=True, kw_only=True, slots=True)
class StatusRecord:
    """One acknowledgement."""

    effective_on: date | None
    source: str
    accepted: bool | None
    codes: str
    message: str
    trace: str


def claim_submissions(database: PracticeDatabase, claim_id: ClaimId) -> list[SubmissionRecord]:
    """Every sending of the claim."""
    cursor = database.execute(
        "SELECT s.submitted_on, s.frequency, y.name AS payer, s.batch_reference, s.charge_cents, s.payer_rank"
        " FROM submission s JOIN payer y ON y.id = s.payer_id WHERE s.claim_id = ? ORDER BY s.submitted_on, s.id",
        (claim_id,),
    )
    return records(SubmissionRecord, cursor)


def claim_statuses(database: PracticeDatabase, claim_id: ClaimId) -> list[StatusRecord]:
    """What acknowledgements said."""
    cursor = database.execute(
        "SELECT effective_on, source, accepted, codes, message, trace FROM status_event WHERE claim_id = ?"
        " ORDER BY effective_on, id",
        (claim_id,),
    )
    return records(StatusRecord, cursor)


@dataclass(frozen=True, kw_only=True, slots=True)
class TouchRecord:
    """One touch with its call."""

    touch_id: int
    call_id: CallId | None
    touched_at: datetime
    user: str
    channel: str
    outcome: str
    note: str
    reference: str
    next_action: str
    close_reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class AddendumRecord:
    """Words added to a touch."""

    added_at: datetime
    user: str
    text: str


def claim_touches(database: PracticeDatabase, claim_id: ClaimId) -> list[TouchRecord]:
    """Every touch of the claim."""
    cursor = database.execute(
        "SELECT t.id AS touch_id, t.call_id, t.touched_at, u.name AS user, t.channel, t.outcome, t.note,"
        " coalesce(c.reference, '') AS reference, t.next_action, t.close_reason"
        " FROM touch t JOIN user u ON u.id = t.user_id LEFT JOIN call c ON c.id = t.call_id"
        " WHERE t.claim_id = ? ORDER BY t.id",
        (claim_id,),
    )
    return records(TouchRecord, cursor)


def claim_addenda(database: PracticeDatabase, claim_id: ClaimId) -> list[AddendumRecord]:
    """What was added to the claim's touches."""
    cursor = database.execute(
        "SELECT a.added_at, u.name AS user, a.text FROM addendum a JOIN user u ON u.id = a.user_id"
        " JOIN touch t ON t.id = a.touch_id WHERE t.claim_id = ? ORDER BY a.id",
        (claim_id,),
    )
    return records(AddendumRecord, cursor)


@dataclass(frozen=True, kw_only=True, slots=True)
class StatementRecord:
    """One statement that asked for the claim."""

    statement_on: date
    number: str
    owe_cents: Money
    user: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PlanRecord:
    """One payment plan that carries the claim's balance."""

    made_on: date
    total_cents: Money
    amount_cents: Money
    user: str


def claim_statements(database: PracticeDatabase, claim_id: ClaimId) -> list[StatementRecord]:
    """The statements on which the claim stood, with its part of each."""
    cursor = database.execute(
        "SELECT s.statement_on, s.number, sum(l.owe_cents) AS owe_cents, u.name AS user FROM statement_line l"
        " JOIN statement s ON s.id = l.statement_id JOIN user u ON u.id = s.user_id WHERE l.claim_id = ?"
        " AND s.undone_at IS NULL GROUP BY s.id ORDER BY s.id",
        (claim_id,),
    )
    return records(StatementRecord, cursor)


def claim_plans(database: PracticeDatabase, claim_id: ClaimId) -> list[PlanRecord]:
    """The plans over the claim's balance."""
    cursor = database.execute(
        "SELECT p.made_on, p.total_cents, c.amount_cents, u.name AS user FROM plan_claim c"
        " JOIN payment_plan p ON p.id = c.plan_id JOIN user u ON u.id = p.user_id WHERE c.claim_id = ? ORDER BY p.id",
        (claim_id,),
    )
    return records(PlanRecord, cursor)


@dataclass(frozen=True, kw_only=True, slots=True)
class EntryRecord:
    """One ledger entry."""

    entry_id: int
    effective_on: date
    line_number: int
    kind: str
    responsibility: int
    amount_cents: Money
    reason: str
    reverses_id: int | None


def claim_entries(database: PracticeDatabase, claim_id: ClaimId) -> list[EntryRecord]:
    """The claim's ledger."""
    cursor = database.execute(
        "SELECT e.id AS entry_id, e.effective_on, l.line_number, e.kind, e.responsibility, e.amount_cents, e.reason,"
        " e.reverses_id FROM ledger_entry e JOIN claim_line l ON l.id = e.claim_line_id WHERE e.claim_id = ?"
        " ORDER BY e.id",
        (claim_id,),
    )
    return records(EntryRecord, cursor)
