"""The first schema, in plain SQL; never imports the models. Money is integer cents, dates and UTC moments ISO text."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

_PRACTICE = """
CREATE TABLE practice (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    tax_id TEXT NOT NULL DEFAULT '',
    npi TEXT NOT NULL DEFAULT '',
    address_line1 TEXT NOT NULL DEFAULT '', address_line2 TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '', state TEXT NOT NULL DEFAULT '', zip_code TEXT NOT NULL DEFAULT '',
    remit_name TEXT NOT NULL DEFAULT '',
    remit_line1 TEXT NOT NULL DEFAULT '', remit_line2 TEXT NOT NULL DEFAULT '',
    remit_city TEXT NOT NULL DEFAULT '', remit_state TEXT NOT NULL DEFAULT '', remit_zip TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '', fax TEXT NOT NULL DEFAULT '', billing_phone TEXT NOT NULL DEFAULT '',
    billing_hours TEXT NOT NULL DEFAULT '', pay_url TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '',
    time_zone TEXT NOT NULL DEFAULT 'America/New_York',
    statement_message TEXT NOT NULL DEFAULT '',
    logo BLOB,
    billing_mode TEXT NOT NULL DEFAULT 'billing' CHECK (billing_mode IN ('follow_up', 'billing')),
    cut_over_on TEXT CHECK (cut_over_on IS date(cut_over_on)),
    is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1))
) STRICT;

CREATE TABLE provider (
    id INTEGER PRIMARY KEY,
    practice_id INTEGER NOT NULL REFERENCES practice(id),
    npi TEXT NOT NULL,
    last_name TEXT NOT NULL DEFAULT '', first_name TEXT NOT NULL DEFAULT '',
    taxonomy TEXT NOT NULL DEFAULT '',
    UNIQUE (practice_id, npi)
) STRICT;

CREATE TABLE location (
    id INTEGER PRIMARY KEY,
    practice_id INTEGER NOT NULL REFERENCES practice(id),
    name TEXT NOT NULL, npi TEXT NOT NULL DEFAULT '',
    address_line1 TEXT NOT NULL DEFAULT '', address_line2 TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '', state TEXT NOT NULL DEFAULT '', zip_code TEXT NOT NULL DEFAULT '',
    UNIQUE (practice_id, name)
) STRICT;

CREATE TABLE user (
    id INTEGER PRIMARY KEY,
    login TEXT NOT NULL UNIQUE COLLATE NOCASE,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('caller', 'senior', 'poster', 'manager', 'auditor', 'admin')),
    created_at TEXT NOT NULL,
    disabled_at TEXT
) STRICT;

CREATE TABLE setting (
    key TEXT NOT NULL,
    user_id INTEGER NOT NULL DEFAULT 0,
    value TEXT NOT NULL,
    PRIMARY KEY (key, user_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_description (
    code TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES user(id),
    name TEXT NOT NULL,
    filter TEXT NOT NULL,
    UNIQUE (user_id, name)
) STRICT;
"""

_PAYERS = """
CREATE TABLE payer (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    payer_class TEXT NOT NULL DEFAULT 'unknown',
    claim_office TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '', phone_path TEXT NOT NULL DEFAULT '',
    fax TEXT NOT NULL DEFAULT '', portal_url TEXT NOT NULL DEFAULT '', address TEXT NOT NULL DEFAULT '',
    opens_at TEXT NOT NULL DEFAULT '', closes_at TEXT NOT NULL DEFAULT '', open_days TEXT NOT NULL DEFAULT '12345',
    time_zone TEXT NOT NULL DEFAULT 'America/New_York',
    claims_per_call INTEGER,
    usual_days INTEGER,
    filing_days INTEGER, corrected_days INTEGER, appeal_days INTEGER, second_appeal_days INTEGER,
    verified_on TEXT CHECK (verified_on IS date(verified_on)),
    verified_source TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX ix_payer_name ON payer (name COLLATE NOCASE);

CREATE TABLE payer_alias (
    kind TEXT NOT NULL CHECK (kind IN ('edi_id', 'originator', 'name')),
    value TEXT NOT NULL,
    payer_id INTEGER NOT NULL REFERENCES payer(id),
    PRIMARY KEY (kind, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE policy_note (
    id INTEGER PRIMARY KEY,
    note_number INTEGER NOT NULL,
    version INTEGER NOT NULL,
    payer_id INTEGER NOT NULL REFERENCES payer(id),
    plan_name TEXT NOT NULL DEFAULT '', reason_code TEXT NOT NULL DEFAULT '', procedure TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    source TEXT NOT NULL,
    effective_from TEXT CHECK (effective_from IS date(effective_from)),
    effective_until TEXT CHECK (effective_until IS date(effective_until)),
    verified_on TEXT CHECK (verified_on IS date(verified_on)),
    review_on TEXT CHECK (review_on IS date(review_on)),
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    saved_at TEXT NOT NULL,
    saved_by INTEGER NOT NULL REFERENCES user(id),
    is_current INTEGER NOT NULL DEFAULT 1 CHECK (is_current IN (0, 1)),
    UNIQUE (note_number, version)
) STRICT;
CREATE INDEX ix_policy_note_payer ON policy_note (payer_id, is_current);
"""

_PEOPLE = """
CREATE TABLE guarantor (
    id INTEGER PRIMARY KEY,
    practice_id INTEGER NOT NULL REFERENCES practice(id),
    account_number TEXT NOT NULL UNIQUE,
    last_name TEXT NOT NULL DEFAULT '', first_name TEXT NOT NULL DEFAULT '',
    middle_name TEXT NOT NULL DEFAULT '', suffix TEXT NOT NULL DEFAULT '',
    address_line1 TEXT NOT NULL DEFAULT '', address_line2 TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '', state TEXT NOT NULL DEFAULT '', zip_code TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '',
    statement_hold TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE patient (
    id INTEGER PRIMARY KEY,
    practice_id INTEGER NOT NULL REFERENCES practice(id),
    guarantor_id INTEGER NOT NULL REFERENCES guarantor(id),
    last_name TEXT NOT NULL DEFAULT '', first_name TEXT NOT NULL DEFAULT '',
    middle_name TEXT NOT NULL DEFAULT '', suffix TEXT NOT NULL DEFAULT '',
    birth_date TEXT CHECK (birth_date IS date(birth_date)),
    sex TEXT NOT NULL DEFAULT '',
    address_line1 TEXT NOT NULL DEFAULT '', address_line2 TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '', state TEXT NOT NULL DEFAULT '', zip_code TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '',
    no_bill_reason TEXT NOT NULL DEFAULT '',
    deceased_on TEXT CHECK (deceased_on IS date(deceased_on)),
    name_key TEXT NOT NULL
) STRICT;
CREATE INDEX ix_patient_name ON patient (name_key, birth_date);
CREATE INDEX ix_patient_guarantor ON patient (guarantor_id);

CREATE TABLE coverage (
    id INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL REFERENCES patient(id),
    payer_id INTEGER NOT NULL REFERENCES payer(id),
    rank INTEGER NOT NULL CHECK (rank BETWEEN 1 AND 3),
    member_id TEXT NOT NULL DEFAULT '', group_number TEXT NOT NULL DEFAULT '', plan_name TEXT NOT NULL DEFAULT '',
    filing_indicator TEXT NOT NULL DEFAULT '', relationship TEXT NOT NULL DEFAULT '',
    subscriber_last TEXT NOT NULL DEFAULT '', subscriber_first TEXT NOT NULL DEFAULT '',
    subscriber_birth_date TEXT CHECK (subscriber_birth_date IS date(subscriber_birth_date)),
    effective_from TEXT CHECK (effective_from IS date(effective_from)),
    effective_until TEXT CHECK (effective_until IS date(effective_until)),
    UNIQUE (patient_id, payer_id, rank, member_id)
) STRICT;
CREATE INDEX ix_coverage_member ON coverage (member_id);
"""

_CLAIMS = """
CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    practice_id INTEGER NOT NULL REFERENCES practice(id),
    claim_number TEXT NOT NULL,
    patient_id INTEGER NOT NULL REFERENCES patient(id),
    provider_id INTEGER REFERENCES provider(id),
    location_id INTEGER REFERENCES location(id),
    payer_id INTEGER NOT NULL REFERENCES payer(id),
    payer_claim_number TEXT NOT NULL DEFAULT '',
    authorization TEXT NOT NULL DEFAULT '', referral TEXT NOT NULL DEFAULT '',
    place_of_service TEXT NOT NULL DEFAULT '', diagnoses TEXT NOT NULL DEFAULT '',
    service_from TEXT CHECK (service_from IS date(service_from)),
    service_to TEXT CHECK (service_to IS date(service_to)),
    accident_on TEXT CHECK (accident_on IS date(accident_on)),
    charge_cents INTEGER NOT NULL,
    is_provisional INTEGER NOT NULL DEFAULT 0 CHECK (is_provisional IN (0, 1)),
    -- the separate axes
    submission_state TEXT NOT NULL DEFAULT 'none'
        CHECK (submission_state IN ('none', 'sent', 'accepted', 'rejected', 'voided')),
    adjudication_state TEXT NOT NULL DEFAULT 'none'
        CHECK (adjudication_state IN ('none', 'pending', 'paid', 'partial', 'denied', 'reversed')),
    first_billed_on TEXT CHECK (first_billed_on IS date(first_billed_on)),
    last_billed_on TEXT CHECK (last_billed_on IS date(last_billed_on)),
    accepted_on TEXT CHECK (accepted_on IS date(accepted_on)),
    adjudicated_on TEXT CHECK (adjudicated_on IS date(adjudicated_on)),
    responsibility_on TEXT CHECK (responsibility_on IS date(responsibility_on)),
    last_activity_on TEXT CHECK (last_activity_on IS date(last_activity_on)),
    -- projected from the ledger (storage/projection.py)
    balance_cents INTEGER NOT NULL DEFAULT 0,
    payer1_cents INTEGER NOT NULL DEFAULT 0, payer2_cents INTEGER NOT NULL DEFAULT 0,
    payer3_cents INTEGER NOT NULL DEFAULT 0, patient_cents INTEGER NOT NULL DEFAULT 0,
    paid_cents INTEGER NOT NULL DEFAULT 0,
    is_open INTEGER NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)),
    -- follow-up, written by services/work.py
    status TEXT NOT NULL DEFAULT 'waiting',
    denial_code TEXT NOT NULL DEFAULT '',
    priority INTEGER NOT NULL DEFAULT 0,
    next_action TEXT NOT NULL DEFAULT '',
    next_action_on TEXT CHECK (next_action_on IS date(next_action_on)),
    owner_id INTEGER REFERENCES user(id),
    deadline_on TEXT CHECK (deadline_on IS date(deadline_on)),
    deadline_action TEXT NOT NULL DEFAULT '',
    deadline_assumed INTEGER NOT NULL DEFAULT 0 CHECK (deadline_assumed IN (0, 1)),
    touches INTEGER NOT NULL DEFAULT 0,
    patient_sort TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (balance_cents = payer1_cents + payer2_cents + payer3_cents + patient_cents)
) STRICT;
CREATE INDEX ix_claim_number ON claim (claim_number);
CREATE INDEX ix_claim_payer_number ON claim (payer_claim_number) WHERE payer_claim_number <> '';
CREATE INDEX ix_claim_patient ON claim (patient_id, service_from);
CREATE INDEX ix_open_priority ON claim (priority DESC, id, balance_cents) WHERE is_open = 1;
CREATE INDEX ix_open_payer ON claim (payer_id, priority DESC, id, balance_cents) WHERE is_open = 1;
CREATE INDEX ix_open_owner ON claim (owner_id, priority DESC, id, balance_cents) WHERE is_open = 1;
CREATE INDEX ix_open_status ON claim (status, priority DESC, id, balance_cents) WHERE is_open = 1;
CREATE INDEX ix_open_due ON claim (next_action_on, id, balance_cents) WHERE is_open = 1;
CREATE INDEX ix_open_deadline ON claim (deadline_on, priority DESC, id, balance_cents) WHERE is_open = 1;
CREATE INDEX ix_open_number ON claim (claim_number, id, balance_cents) WHERE is_open = 1;
CREATE INDEX ix_open_balance ON claim (balance_cents DESC, id) WHERE is_open = 1;
CREATE INDEX ix_open_service ON claim (service_from, id, balance_cents) WHERE is_open = 1;
CREATE INDEX ix_open_patient ON claim (patient_sort, id, balance_cents) WHERE is_open = 1;
CREATE INDEX ix_open_wide ON claim (priority DESC, id, payer_id, status, owner_id, balance_cents, service_from,
    next_action_on, deadline_on, denial_code, patient_cents, next_action) WHERE is_open = 1;
CREATE INDEX ix_open_aging ON claim (payer_id, service_from, first_billed_on, last_billed_on, responsibility_on,
    last_activity_on, payer1_cents, payer2_cents, payer3_cents, patient_cents) WHERE is_open = 1;

CREATE VIRTUAL TABLE claim_search USING fts5 (
    text, content='', contentless_delete=1, tokenize='trigram'
);

CREATE TABLE claim_coverage (
    claim_id INTEGER NOT NULL REFERENCES claim(id),
    rank INTEGER NOT NULL CHECK (rank BETWEEN 1 AND 3),
    coverage_id INTEGER NOT NULL REFERENCES coverage(id),
    PRIMARY KEY (claim_id, rank)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_line (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim(id),
    line_number INTEGER NOT NULL,
    procedure TEXT NOT NULL DEFAULT '', modifiers TEXT NOT NULL DEFAULT '', revenue_code TEXT NOT NULL DEFAULT '',
    units TEXT NOT NULL DEFAULT '', diagnosis_pointers TEXT NOT NULL DEFAULT '', drug_code TEXT NOT NULL DEFAULT '',
    charge_cents INTEGER NOT NULL,
    service_from TEXT CHECK (service_from IS date(service_from)),
    service_to TEXT CHECK (service_to IS date(service_to)),
    control_number TEXT NOT NULL DEFAULT '',
    -- projected
    balance_cents INTEGER NOT NULL DEFAULT 0,
    payer1_cents INTEGER NOT NULL DEFAULT 0, payer2_cents INTEGER NOT NULL DEFAULT 0,
    payer3_cents INTEGER NOT NULL DEFAULT 0, patient_cents INTEGER NOT NULL DEFAULT 0,
    UNIQUE (claim_id, line_number)
) STRICT;

CREATE TABLE submission (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim(id),
    batch_id INTEGER NOT NULL REFERENCES import_batch(id),
    payer_id INTEGER NOT NULL REFERENCES payer(id),
    payer_rank INTEGER NOT NULL,
    frequency TEXT NOT NULL,
    submitted_on TEXT CHECK (submitted_on IS date(submitted_on)),
    charge_cents INTEGER NOT NULL,
    original_number TEXT NOT NULL DEFAULT '',
    batch_reference TEXT NOT NULL DEFAULT '',
    interchange_control TEXT NOT NULL DEFAULT '', group_control TEXT NOT NULL DEFAULT '',
    set_control TEXT NOT NULL DEFAULT '',
    identity TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX ix_submission_claim ON submission (claim_id);

CREATE TABLE status_event (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim(id),
    batch_id INTEGER REFERENCES import_batch(id),
    source TEXT NOT NULL,
    accepted INTEGER CHECK (accepted IN (0, 1)),
    codes TEXT NOT NULL DEFAULT '',
    message TEXT NOT NULL DEFAULT '',
    trace TEXT NOT NULL DEFAULT '',
    effective_on TEXT CHECK (effective_on IS date(effective_on)),
    identity TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX ix_status_event_claim ON status_event (claim_id);
"""

_INTAKE = """
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    user_id INTEGER NOT NULL REFERENCES user(id),
    state TEXT NOT NULL CHECK (state IN ('running', 'done', 'cancelled', 'failed', 'undone'))
) STRICT;

CREATE TABLE import_file (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES import_batch(id),
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    kind TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    account TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX ix_import_file_hash ON import_file (sha256);

CREATE TABLE import_problem (
    id INTEGER PRIMARY KEY,
    file_id INTEGER NOT NULL REFERENCES import_file(id),
    severity TEXT NOT NULL, code TEXT NOT NULL, place TEXT NOT NULL, message TEXT NOT NULL, remedy TEXT NOT NULL,
    claim_number TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ix_import_problem_file ON import_problem (file_id);

CREATE TABLE payment (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES import_batch(id),
    file_id INTEGER NOT NULL REFERENCES import_file(id),
    payer_id INTEGER NOT NULL REFERENCES payer(id),
    identity TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('posted', 'held', 'undone')),
    held_because TEXT NOT NULL DEFAULT '',
    payee_npi TEXT NOT NULL DEFAULT '', payee_tax_id TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '', trace TEXT NOT NULL DEFAULT '',
    amount_cents INTEGER NOT NULL,
    paid_on TEXT CHECK (paid_on IS date(paid_on)),
    interchange_control TEXT NOT NULL DEFAULT '', set_control TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ix_payment_trace ON payment (trace);

CREATE TABLE remittance_claim (
    id INTEGER PRIMARY KEY,
    payment_id INTEGER NOT NULL REFERENCES payment(id),
    sequence INTEGER NOT NULL,
    claim_id INTEGER NOT NULL REFERENCES claim(id),
    claim_number TEXT NOT NULL, payer_claim_number TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL,
    payer_rank INTEGER NOT NULL,
    charge_cents INTEGER NOT NULL, paid_cents INTEGER NOT NULL, patient_responsibility_cents INTEGER NOT NULL,
    interest_cents INTEGER NOT NULL DEFAULT 0,
    remarks TEXT NOT NULL DEFAULT '',
    received_on TEXT CHECK (received_on IS date(received_on)),
    reverses_id INTEGER REFERENCES remittance_claim(id),
    is_reversed INTEGER NOT NULL DEFAULT 0 CHECK (is_reversed IN (0, 1)),
    UNIQUE (payment_id, sequence)
) STRICT;
CREATE INDEX ix_remittance_claim_claim ON remittance_claim (claim_id);

CREATE TABLE remittance_line (
    id INTEGER PRIMARY KEY,
    remittance_claim_id INTEGER NOT NULL REFERENCES remittance_claim(id),
    claim_line_id INTEGER NOT NULL REFERENCES claim_line(id),
    procedure TEXT NOT NULL DEFAULT '', modifiers TEXT NOT NULL DEFAULT '',
    charge_cents INTEGER NOT NULL, paid_cents INTEGER NOT NULL, allowed_cents INTEGER,
    remarks TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ix_remittance_line_claim ON remittance_line (remittance_claim_id);
CREATE INDEX ix_remittance_line_line ON remittance_line (claim_line_id);

CREATE TABLE adjustment (
    id INTEGER PRIMARY KEY,
    remittance_claim_id INTEGER NOT NULL REFERENCES remittance_claim(id),
    claim_line_id INTEGER NOT NULL REFERENCES claim_line(id),
    group_code TEXT NOT NULL, reason_code TEXT NOT NULL,
    amount_cents INTEGER NOT NULL, quantity TEXT NOT NULL DEFAULT '',
    reason_class TEXT NOT NULL, disposition TEXT NOT NULL,
    denial_state TEXT NOT NULL DEFAULT '' CHECK (denial_state IN ('', 'open', 'closed'))
) STRICT;
CREATE INDEX ix_adjustment_remittance ON adjustment (remittance_claim_id);
CREATE INDEX ix_adjustment_line ON adjustment (claim_line_id);
CREATE INDEX ix_adjustment_denial ON adjustment (reason_code, group_code, amount_cents) WHERE denial_state <> '';

CREATE TABLE provider_adjustment (
    id INTEGER PRIMARY KEY,
    payment_id INTEGER NOT NULL REFERENCES payment(id),
    code TEXT NOT NULL, reference TEXT NOT NULL DEFAULT '',
    amount_cents INTEGER NOT NULL,
    fiscal_on TEXT CHECK (fiscal_on IS date(fiscal_on)),
    claim_id INTEGER REFERENCES claim(id)
) STRICT;
CREATE INDEX ix_provider_adjustment_payment ON provider_adjustment (payment_id);
"""

_LEDGER = """
CREATE TABLE ledger_entry (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim(id),
    claim_line_id INTEGER NOT NULL REFERENCES claim_line(id),
    kind TEXT NOT NULL,
    responsibility INTEGER NOT NULL CHECK (responsibility BETWEEN 1 AND 4),
    amount_cents INTEGER NOT NULL,
    effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on)),
    posted_at TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user(id),
    batch_id INTEGER REFERENCES import_batch(id),
    remittance_claim_id INTEGER REFERENCES remittance_claim(id),
    reverses_id INTEGER REFERENCES ledger_entry(id),
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ix_ledger_claim ON ledger_entry (claim_id, claim_line_id, responsibility, amount_cents);
CREATE INDEX ix_ledger_remittance ON ledger_entry (remittance_claim_id) WHERE remittance_claim_id IS NOT NULL;
CREATE INDEX ix_ledger_batch ON ledger_entry (batch_id) WHERE batch_id IS NOT NULL;
CREATE UNIQUE INDEX ix_ledger_reverses ON ledger_entry (reverses_id) WHERE reverses_id IS NOT NULL;

CREATE TRIGGER ledger_entry_no_update BEFORE UPDATE ON ledger_entry
    BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END;
CREATE TRIGGER ledger_entry_no_delete BEFORE DELETE ON ledger_entry
    BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END;
CREATE TRIGGER ledger_entry_no_reuse BEFORE INSERT ON ledger_entry
    WHEN EXISTS (SELECT 1 FROM ledger_entry WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END;

CREATE TABLE audit_event (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    user_id INTEGER NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    before TEXT NOT NULL DEFAULT '',
    after TEXT NOT NULL DEFAULT '',
    seal BLOB NOT NULL
) STRICT;
CREATE INDEX ix_audit_subject ON audit_event (subject, subject_id);

CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event
    BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;
CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event
    BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;
CREATE TRIGGER audit_event_no_reuse BEFORE INSERT ON audit_event
    WHEN EXISTS (SELECT 1 FROM audit_event WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;
"""

_WORK = """
CREATE TABLE call (
    id INTEGER PRIMARY KEY,
    payer_id INTEGER NOT NULL REFERENCES payer(id),
    user_id INTEGER NOT NULL REFERENCES user(id),
    channel TEXT NOT NULL,
    number_dialled TEXT NOT NULL DEFAULT '', phone_path TEXT NOT NULL DEFAULT '',
    started_at TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    hold_seconds INTEGER NOT NULL DEFAULT 0,
    rep_name TEXT NOT NULL DEFAULT '', rep_id TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    no_reference_reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ix_call_user ON call (user_id, started_at);

CREATE TABLE touch (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim(id),
    call_id INTEGER REFERENCES call(id),
    user_id INTEGER NOT NULL REFERENCES user(id),
    touched_at TEXT NOT NULL,
    touched_on TEXT NOT NULL CHECK (touched_on IS date(touched_on)),
    channel TEXT NOT NULL,
    outcome TEXT NOT NULL,
    answers TEXT NOT NULL DEFAULT '[]',
    note TEXT NOT NULL DEFAULT '',
    next_action TEXT NOT NULL DEFAULT '',
    next_action_on TEXT CHECK (next_action_on IS date(next_action_on)),
    owner_id INTEGER REFERENCES user(id),
    promised_on TEXT CHECK (promised_on IS date(promised_on)),
    promised_cents INTEGER,
    far_date_reason TEXT NOT NULL DEFAULT '',
    close_reason TEXT NOT NULL DEFAULT '',
    CHECK (close_reason <> '' OR (next_action <> '' AND next_action_on IS NOT NULL AND owner_id IS NOT NULL)),
    CHECK (outcome <> '')
) STRICT;
CREATE INDEX ix_touch_claim ON touch (claim_id, id);
CREATE INDEX ix_touch_user_day ON touch (user_id, touched_on);
CREATE TRIGGER touch_no_update BEFORE UPDATE ON touch
    BEGIN SELECT RAISE(ABORT, 'touches are not edited: add an addendum'); END;
CREATE TRIGGER touch_no_delete BEFORE DELETE ON touch
    BEGIN SELECT RAISE(ABORT, 'touches are not edited: add an addendum'); END;

CREATE TABLE addendum (
    id INTEGER PRIMARY KEY,
    touch_id INTEGER NOT NULL REFERENCES touch(id),
    user_id INTEGER NOT NULL REFERENCES user(id),
    added_at TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX ix_addendum_touch ON addendum (touch_id);
CREATE TRIGGER addendum_no_update BEFORE UPDATE ON addendum
    BEGIN SELECT RAISE(ABORT, 'addenda are not edited: add another'); END;
CREATE TRIGGER addendum_no_delete BEFORE DELETE ON addendum
    BEGIN SELECT RAISE(ABORT, 'addenda are not edited: add another'); END;

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user(id),
    template_version TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    snapshot TEXT NOT NULL
) STRICT;
CREATE INDEX ix_document_subject ON document (subject, subject_id);
CREATE TRIGGER document_no_update BEFORE UPDATE ON document
    BEGIN SELECT RAISE(ABORT, 'documents are kept as they were made'); END;
CREATE TRIGGER document_no_delete BEFORE DELETE ON document
    BEGIN SELECT RAISE(ABORT, 'documents are kept as they were made'); END;

CREATE TABLE payment_plan (
    id INTEGER PRIMARY KEY,
    guarantor_id INTEGER NOT NULL REFERENCES guarantor(id),
    state TEXT NOT NULL,
    total_cents INTEGER NOT NULL CHECK (total_cents > 0),
    down_payment_cents INTEGER NOT NULL DEFAULT 0,
    frequency TEXT NOT NULL,
    made_on TEXT NOT NULL CHECK (made_on IS date(made_on)),
    user_id INTEGER NOT NULL REFERENCES user(id),
    document_id INTEGER REFERENCES document(id),
    cancelled_because TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ix_plan_guarantor ON payment_plan (guarantor_id);

CREATE TABLE plan_claim (
    plan_id INTEGER NOT NULL REFERENCES payment_plan(id),
    claim_id INTEGER NOT NULL REFERENCES claim(id),
    amount_cents INTEGER NOT NULL,
    PRIMARY KEY (plan_id, claim_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_plan_claim_claim ON plan_claim (claim_id);

CREATE TABLE instalment (
    plan_id INTEGER NOT NULL REFERENCES payment_plan(id),
    number INTEGER NOT NULL,
    due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
    amount_cents INTEGER NOT NULL,
    PRIMARY KEY (plan_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
    id INTEGER PRIMARY KEY,
    guarantor_id INTEGER NOT NULL REFERENCES guarantor(id),
    number TEXT NOT NULL UNIQUE,
    statement_on TEXT NOT NULL CHECK (statement_on IS date(statement_on)),
    due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
    amount_due_cents INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user(id),
    document_id INTEGER NOT NULL REFERENCES document(id)
) STRICT;
CREATE INDEX ix_statement_guarantor ON statement (guarantor_id, statement_on);

CREATE TABLE statement_line (
    statement_id INTEGER NOT NULL REFERENCES statement(id),
    claim_id INTEGER NOT NULL REFERENCES claim(id),
    claim_line_id INTEGER NOT NULL REFERENCES claim_line(id),
    charge_cents INTEGER NOT NULL,
    insurance_paid_cents INTEGER NOT NULL,
    adjustment_cents INTEGER NOT NULL,
    patient_paid_cents INTEGER NOT NULL,
    owe_cents INTEGER NOT NULL,
    PRIMARY KEY (statement_id, claim_line_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_statement_line_claim ON statement_line (claim_id);
"""


def upgrade(execute: Execute) -> None:
    """Makes an empty practice."""
    for part in (_PRACTICE, _PAYERS, _PEOPLE, _CLAIMS, _INTAKE, _LEDGER, _WORK):
        execute(part)
