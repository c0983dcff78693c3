"""The tables as peewee models: for single records and writes. Grids and imports use plain SQL (see ARCHITECTURE.md).

The models are bound to no database: every query is executed on a connection that it is given. The migrations make
the tables; `tests/storage/test_migrations.py` proves that the two agree.
"""

from __future__ import annotations

from typing import Any

from peewee import BlobField, CompositeKey, ForeignKeyField, IntegerField, Model, TextField


def _reference(model: Any, *, null: bool = False, column: str | None = None) -> Any:
    """A foreign key that stays a number: nothing is fetched behind the reader's back, nothing is added to `model`."""
    return ForeignKeyField(model, null=null, column_name=column, backref="+", lazy_load=False)


class _Table(Model):
    id: Any

    class Meta:
        legacy_table_names = False
        strict_tables = True


class Practice(_Table):
    name = TextField()
    tax_id = TextField(default="")
    npi = TextField(default="")
    address_line1 = TextField(default="")
    address_line2 = TextField(default="")
    city = TextField(default="")
    state = TextField(default="")
    zip_code = TextField(default="")
    remit_name = TextField(default="")
    remit_line1 = TextField(default="")
    remit_line2 = TextField(default="")
    remit_city = TextField(default="")
    remit_state = TextField(default="")
    remit_zip = TextField(default="")
    phone = TextField(default="")
    fax = TextField(default="")
    billing_phone = TextField(default="")
    billing_hours = TextField(default="")
    pay_url = TextField(default="")
    email = TextField(default="")
    time_zone = TextField(default="America/New_York")
    statement_message = TextField(default="")
    logo = BlobField(null=True)
    billing_mode = TextField(default="billing")
    cut_over_on = TextField(null=True)
    is_demo = IntegerField(default=0)


class Provider(_Table):
    practice = _reference(Practice)
    npi = TextField()
    last_name = TextField(default="")
    first_name = TextField(default="")
    taxonomy = TextField(default="")

    class Meta:
        indexes = ((("practice", "npi"), True),)


class Location(_Table):
    practice = _reference(Practice)
    name = TextField()
    npi = TextField(default="")
    address_line1 = TextField(default="")
    address_line2 = TextField(default="")
    city = TextField(default="")
    state = TextField(default="")
    zip_code = TextField(default="")

    class Meta:
        indexes = ((("practice", "name"), True),)


class User(_Table):
    login = TextField(unique=True)
    name = TextField()
    role = TextField()
    created_at = TextField()
    disabled_at = TextField(null=True)


class Setting(_Table):
    key = TextField()
    user_id = IntegerField(default=0)
    value = TextField()

    class Meta:
        primary_key = CompositeKey("key", "user_id")
        without_rowid = True


class ServiceDescription(_Table):
    code = TextField(primary_key=True)
    text = TextField()
    changed_at = TextField()


class SavedFilter(_Table):
    user = _reference(User)
    name = TextField()
    filter = TextField()  # type: ignore[assignment]  # covers a shortcut of peewee's that nobody here uses

    class Meta:
        indexes = ((("user", "name"), True),)


class Payer(_Table):
    name = TextField()
    payer_class = TextField(default="unknown")
    claim_office = TextField(default="")
    phone = TextField(default="")
    phone_path = TextField(default="")
    fax = TextField(default="")
    portal_url = TextField(default="")
    address = TextField(default="")
    opens_at = TextField(default="")
    closes_at = TextField(default="")
    open_days = TextField(default="12345")
    time_zone = TextField(default="America/New_York")
    claims_per_call = IntegerField(null=True)
    usual_days = IntegerField(null=True)
    filing_days = IntegerField(null=True)
    corrected_days = IntegerField(null=True)
    appeal_days = IntegerField(null=True)
    second_appeal_days = IntegerField(null=True)
    verified_on = TextField(null=True)
    verified_source = TextField(default="")


class PayerAlias(_Table):
    kind = TextField()
    value = TextField()
    payer = _reference(Payer)

    class Meta:
        primary_key = CompositeKey("kind", "value")
        without_rowid = True


class PolicyNote(_Table):
    note_number = IntegerField()
    version = IntegerField()
    payer = _reference(Payer)
    plan_name = TextField(default="")
    reason_code = TextField(default="")
    procedure = TextField(default="")
    title = TextField()
    body = TextField()
    source = TextField()
    effective_from = TextField(null=True)
    effective_until = TextField(null=True)
    verified_on = TextField(null=True)
    review_on = TextField(null=True)
    retired = IntegerField(default=0)
    saved_at = TextField()
    saved_by = _reference(User, column="saved_by")
    is_current = IntegerField(default=1)

    class Meta:
        indexes = ((("note_number", "version"), True),)


class Guarantor(_Table):
    practice = _reference(Practice)
    account_number = TextField(unique=True)
    last_name = TextField(default="")
    first_name = TextField(default="")
    middle_name = TextField(default="")
    suffix = TextField(default="")
    address_line1 = TextField(default="")
    address_line2 = TextField(default="")
    city = TextField(default="")
    state = TextField(default="")
    zip_code = TextField(default="")
    phone = TextField(default="")
    email = TextField(default="")
    statement_hold = TextField(default="")


class Patient(_Table):
    practice = _reference(Practice)
    guarantor = _reference(Guarantor)
    last_name = TextField(default="")
    first_name = TextField(default="")
    middle_name = TextField(default="")
    suffix = TextField(default="")
    birth_date = TextField(null=True)
    sex = TextField(default="")
    address_line1 = TextField(default="")
    address_line2 = TextField(default="")
    city = TextField(default="")
    state = TextField(default="")
    zip_code = TextField(default="")
    phone = TextField(default="")
    email = TextField(default="")
    no_bill_reason = TextField(default="")
    deceased_on = TextField(null=True)
    name_key = TextField()


class Coverage(_Table):
    patient = _reference(Patient)
    payer = _reference(Payer)
    rank = IntegerField()
    member_id = TextField(default="")
    group_number = TextField(default="")
    plan_name = TextField(default="")
    filing_indicator = TextField(default="")
    relationship = TextField(default="")
    subscriber_last = TextField(default="")
    subscriber_first = TextField(default="")
    subscriber_birth_date = TextField(null=True)
    effective_from = TextField(null=True)
    effective_until = TextField(null=True)

    class Meta:
        indexes = ((("patient", "payer", "rank", "member_id"), True),)


class Claim(_Table):
    practice = _reference(Practice)
    claim_number = TextField()
    patient = _reference(Patient)
    provider = _reference(Provider, null=True)
    location = _reference(Location, null=True)
    payer = _reference(Payer)
    payer_claim_number = TextField(default="")
    authorization = TextField(default="")
    referral = TextField(default="")
    place_of_service = TextField(default="")
    diagnoses = TextField(default="")
    service_from = TextField(null=True)
    service_to = TextField(null=True)
    accident_on = TextField(null=True)
    charge_cents = IntegerField()
    is_provisional = IntegerField(default=0)
    submission_state = TextField(default="none")
    adjudication_state = TextField(default="none")
    first_billed_on = TextField(null=True)
    last_billed_on = TextField(null=True)
    accepted_on = TextField(null=True)
    adjudicated_on = TextField(null=True)
    responsibility_on = TextField(null=True)
    last_activity_on = TextField(null=True)
    balance_cents = IntegerField(default=0)
    payer1_cents = IntegerField(default=0)
    payer2_cents = IntegerField(default=0)
    payer3_cents = IntegerField(default=0)
    patient_cents = IntegerField(default=0)
    paid_cents = IntegerField(default=0)
    is_open = IntegerField(default=1)
    status = TextField(default="waiting")
    denial_code = TextField(default="")
    priority = IntegerField(default=0)
    next_action = TextField(default="")
    next_action_on = TextField(null=True)
    owner = _reference(User, null=True)
    deadline_on = TextField(null=True)
    deadline_action = TextField(default="")
    deadline_assumed = IntegerField(default=0)
    touches = IntegerField(default=0)
    patient_sort = TextField()
    version = IntegerField(default=1)


class ClaimCoverage(_Table):
    claim = _reference(Claim)
    rank = IntegerField()
    coverage = _reference(Coverage)

    class Meta:
        primary_key = CompositeKey("claim", "rank")
        without_rowid = True


class ClaimLine(_Table):
    claim = _reference(Claim)
    line_number = IntegerField()
    procedure = TextField(default="")
    modifiers = TextField(default="")
    revenue_code = TextField(default="")
    units = TextField(default="")
    diagnosis_pointers = TextField(default="")
    drug_code = TextField(default="")
    charge_cents = IntegerField()
    service_from = TextField(null=True)
    service_to = TextField(null=True)
    control_number = TextField(default="")
    balance_cents = IntegerField(default=0)
    payer1_cents = IntegerField(default=0)
    payer2_cents = IntegerField(default=0)
    payer3_cents = IntegerField(default=0)
    patient_cents = IntegerField(default=0)

    class Meta:
        indexes = ((("claim", "line_number"), True),)


class ImportBatch(_Table):
    started_at = TextField()
    finished_at = TextField(null=True)
    user = _reference(User)
    state = TextField()


class Submission(_Table):
    claim = _reference(Claim)
    batch = _reference(ImportBatch)
    payer = _reference(Payer)
    payer_rank = IntegerField()
    frequency = TextField()
    submitted_on = TextField(null=True)
    charge_cents = IntegerField()
    original_number = TextField(default="")
    batch_reference = TextField(default="")
    interchange_control = TextField(default="")
    group_control = TextField(default="")
    set_control = TextField(default="")
    identity = TextField(unique=True)


class StatusEvent(_Table):
    claim = _reference(Claim)
    batch = _reference(ImportBatch, null=True)
    source = TextField()
    accepted = IntegerField(null=True)
    codes = TextField(default="")
    message = TextField(default="")
    trace = TextField(default="")
    effective_on = TextField(null=True)
    identity = TextField(unique=True)


class ImportFile(_Table):
    batch = _reference(ImportBatch)
    name = TextField()
    sha256 = TextField()
    kind = TextField()
    size_bytes = IntegerField()
    account = TextField(default="{}")


class ImportProblem(_Table):
    file = _reference(ImportFile)
    severity = TextField()
    code = TextField()
    place = TextField()
    message = TextField()
    remedy = TextField()
    claim_number = TextField(default="")


class Payment(_Table):
    batch = _reference(ImportBatch)
    file = _reference(ImportFile)
    payer = _reference(Payer)
    identity = TextField(unique=True)
    state = TextField()
    held_because = TextField(default="")
    payee_npi = TextField(default="")
    payee_tax_id = TextField(default="")
    method = TextField(default="")
    trace = TextField(default="")
    amount_cents = IntegerField()
    paid_on = TextField(null=True)
    interchange_control = TextField(default="")
    set_control = TextField(default="")


class RemittanceClaim(_Table):
    payment = _reference(Payment)
    sequence = IntegerField()
    claim = _reference(Claim)
    claim_number = TextField()
    payer_claim_number = TextField(default="")
    status = TextField()
    payer_rank = IntegerField()
    charge_cents = IntegerField()
    paid_cents = IntegerField()
    patient_responsibility_cents = IntegerField()
    interest_cents = IntegerField(default=0)
    remarks = TextField(default="")
    received_on = TextField(null=True)
    reverses = _reference("self", null=True)
    is_reversed = IntegerField(default=0)

    class Meta:
        indexes = ((("payment", "sequence"), True),)


class RemittanceLine(_Table):
    remittance_claim = _reference(RemittanceClaim)
    claim_line = _reference(ClaimLine)
    procedure = TextField(default="")
    modifiers = TextField(default="")
    charge_cents = IntegerField()
    paid_cents = IntegerField()
    allowed_cents = IntegerField(null=True)
    remarks = TextField(default="")


class Adjustment(_Table):
    remittance_claim = _reference(RemittanceClaim)
    claim_line = _reference(ClaimLine)
    group_code = TextField()
    reason_code = TextField()
    amount_cents = IntegerField()
    quantity = TextField(default="")
    reason_class = TextField()
    disposition = TextField()
    denial_state = TextField(default="")


class ProviderAdjustment(_Table):
    payment = _reference(Payment)
    code = TextField()
    reference = TextField(default="")
    amount_cents = IntegerField()
    fiscal_on = TextField(null=True)
    claim = _reference(Claim, null=True)


class LedgerEntry(_Table):
    claim = _reference(Claim)
    claim_line = _reference(ClaimLine)
    kind = TextField()
    responsibility = IntegerField()
    amount_cents = IntegerField()
    effective_on = TextField()
    posted_at = TextField()
    user = _reference(User)
    batch = _reference(ImportBatch, null=True)
    remittance_claim = _reference(RemittanceClaim, null=True)
    reverses = _reference("self", null=True)
    reason = TextField(default="")


class AuditEvent(_Table):
    at = TextField()
    user_id = IntegerField()
    action = TextField()
    subject = TextField()
    subject_id = IntegerField()
    before = TextField(default="")
    after = TextField(default="")
    seal = BlobField()


class Call(_Table):
    payer = _reference(Payer)
    user = _reference(User)
    channel = TextField()
    number_dialled = TextField(default="")
    phone_path = TextField(default="")
    started_at = TextField()
    ended_at = TextField()
    hold_seconds = IntegerField(default=0)
    rep_name = TextField(default="")
    rep_id = TextField(default="")
    reference = TextField(default="")
    no_reference_reason = TextField(default="")


class Touch(_Table):
    claim = _reference(Claim)
    call = _reference(Call, null=True)
    user = _reference(User)
    touched_at = TextField()
    touched_on = TextField()
    channel = TextField()
    outcome = TextField()
    answers = TextField(default="[]")
    note = TextField(default="")
    next_action = TextField(default="")
    next_action_on = TextField(null=True)
    owner = _reference(User, null=True)
    promised_on = TextField(null=True)
    promised_cents = IntegerField(null=True)
    far_date_reason = TextField(default="")
    close_reason = TextField(default="")


class Addendum(_Table):
    touch = _reference(Touch)
    user = _reference(User)
    added_at = TextField()
    text = TextField()


class Document(_Table):
    kind = TextField()
    subject = TextField()
    subject_id = IntegerField()
    made_at = TextField()
    user = _reference(User)
    template_version = TextField()
    sha256 = TextField()
    snapshot = TextField()


class PaymentPlan(_Table):
    guarantor = _reference(Guarantor)
    state = TextField()
    total_cents = IntegerField()
    down_payment_cents = IntegerField(default=0)
    frequency = TextField()
    made_on = TextField()
    user = _reference(User)
    document = _reference(Document, null=True)
    cancelled_because = TextField(default="")


class PlanClaim(_Table):
    plan = _reference(PaymentPlan)
    claim = _reference(Claim)
    amount_cents = IntegerField()

    class Meta:
        primary_key = CompositeKey("plan", "claim")
        without_rowid = True


class Instalment(_Table):
    plan = _reference(PaymentPlan)
    number = IntegerField()
    due_on = TextField()
    amount_cents = IntegerField()

    class Meta:
        primary_key = CompositeKey("plan", "number")
        without_rowid = True


class Statement(_Table):
    guarantor = _reference(Guarantor)
    number = TextField(unique=True)
    statement_on = TextField()
    due_on = TextField()
    amount_due_cents = IntegerField()
    user = _reference(User)
    document = _reference(Document)


class StatementLine(_Table):
    statement = _reference(Statement)
    claim = _reference(Claim)
    claim_line = _reference(ClaimLine)
    charge_cents = IntegerField()
    insurance_paid_cents = IntegerField()
    adjustment_cents = IntegerField()
    patient_paid_cents = IntegerField()
    owe_cents = IntegerField()

    class Meta:
        primary_key = CompositeKey("statement", "claim_line")
        without_rowid = True
