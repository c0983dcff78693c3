"""What is decided about a patient's account: no-bill flags, private visits, write-offs, assistance, refunds, plans.

What was decided stays: a flag is lifted, a write-off reversed, a refund stopped, each with who, when and why.
"""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

_FLAGS = """
CREATE TABLE no_bill_flag (
    id INTEGER PRIMARY KEY,
    patient_id INTEGER REFERENCES patient(id),
    coverage_id INTEGER REFERENCES coverage(id),
    claim_id INTEGER REFERENCES claim(id),
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    effective_from TEXT CHECK (effective_from IS date(effective_from)),
    effective_until TEXT CHECK (effective_until IS date(effective_until)),
    set_at TEXT NOT NULL,
    set_by INTEGER NOT NULL REFERENCES user(id),
    lifted_at TEXT,
    lifted_by INTEGER REFERENCES user(id),
    lifted_because TEXT NOT NULL DEFAULT '',
    CHECK ((patient_id IS NOT NULL) + (coverage_id IS NOT NULL) + (claim_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX ix_no_bill_patient ON no_bill_flag (patient_id) WHERE patient_id IS NOT NULL AND lifted_at IS NULL;
CREATE INDEX ix_no_bill_coverage ON no_bill_flag (coverage_id) WHERE coverage_id IS NOT NULL AND lifted_at IS NULL;
CREATE INDEX ix_no_bill_claim ON no_bill_flag (claim_id) WHERE claim_id IS NOT NULL AND lifted_at IS NULL;

CREATE TABLE private_visit (
    claim_id INTEGER PRIMARY KEY REFERENCES claim(id),
    asked_at TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user(id)
) STRICT;
"""

_WRITE_OFFS = """
CREATE TABLE write_off (
    id INTEGER PRIMARY KEY,
    guarantor_id INTEGER NOT NULL REFERENCES guarantor(id),
    kind TEXT NOT NULL,
    amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
    reason TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('requested', 'posted', 'refused', 'reversed')),
    approvals_needed INTEGER NOT NULL CHECK (approvals_needed BETWEEN 0 AND 2),
    requested_at TEXT NOT NULL,
    requested_by INTEGER NOT NULL REFERENCES user(id),
    decided_at TEXT,
    ended_because TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ix_write_off_guarantor ON write_off (guarantor_id);
CREATE INDEX ix_write_off_waiting ON write_off (requested_at) WHERE state = 'requested';

CREATE TABLE write_off_claim (
    write_off_id INTEGER NOT NULL REFERENCES write_off(id),
    claim_id INTEGER NOT NULL REFERENCES claim(id),
    amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
    PRIMARY KEY (write_off_id, claim_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE write_off_vote (
    write_off_id INTEGER NOT NULL REFERENCES write_off(id),
    user_id INTEGER NOT NULL REFERENCES user(id),
    voted_at TEXT NOT NULL,
    PRIMARY KEY (write_off_id, user_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE write_off_entry (
    ledger_entry_id INTEGER PRIMARY KEY REFERENCES ledger_entry(id),
    write_off_id INTEGER NOT NULL REFERENCES write_off(id)
) STRICT;
CREATE INDEX ix_write_off_entry ON write_off_entry (write_off_id);

CREATE TABLE assistance_case (
    id INTEGER PRIMARY KEY,
    guarantor_id INTEGER NOT NULL REFERENCES guarantor(id),
    state TEXT NOT NULL CHECK (state IN ('applied', 'approved', 'denied', 'withdrawn')),
    applied_on TEXT NOT NULL CHECK (applied_on IS date(applied_on)),
    household_size INTEGER NOT NULL DEFAULT 0,
    income_cents INTEGER,
    percent INTEGER NOT NULL DEFAULT 0 CHECK (percent BETWEEN 0 AND 100),
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_until TEXT CHECK (valid_until IS date(valid_until)),
    decided_at TEXT,
    decided_by INTEGER REFERENCES user(id),
    user_id INTEGER NOT NULL REFERENCES user(id),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ix_assistance_guarantor ON assistance_case (guarantor_id);
CREATE UNIQUE INDEX ix_assistance_open ON assistance_case (guarantor_id) WHERE state = 'applied';
"""

_REFUNDS = """
CREATE TABLE patient_refund (
    id INTEGER PRIMARY KEY,
    guarantor_id INTEGER NOT NULL REFERENCES guarantor(id),
    amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
    reason TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('requested', 'approved', 'issued', 'refused', 'stopped')),
    method TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    requested_at TEXT NOT NULL,
    requested_by INTEGER NOT NULL REFERENCES user(id),
    approved_at TEXT,
    approved_by INTEGER REFERENCES user(id),
    issued_on TEXT CHECK (issued_on IS date(issued_on)),
    ended_because TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ix_patient_refund_guarantor ON patient_refund (guarantor_id);

CREATE TABLE patient_refund_part (
    patient_refund_id INTEGER NOT NULL REFERENCES patient_refund(id),
    payment_id INTEGER NOT NULL REFERENCES patient_payment(id),
    amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
    PRIMARY KEY (patient_refund_id, payment_id)
) STRICT, WITHOUT ROWID;
"""

_PLANS = """
ALTER TABLE payment_plan ADD COLUMN new_charges TEXT NOT NULL DEFAULT 'out' CHECK (new_charges IN ('out', 'in'));
ALTER TABLE payment_plan ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE payment_plan ADD COLUMN reinstated_on TEXT CHECK (reinstated_on IS date(reinstated_on));
ALTER TABLE payment_plan ADD COLUMN state_on TEXT CHECK (state_on IS date(state_on));

CREATE TABLE plan_reminder (
    plan_id INTEGER NOT NULL REFERENCES payment_plan(id),
    number INTEGER NOT NULL,
    reminded_on TEXT NOT NULL CHECK (reminded_on IS date(reminded_on)),
    channel TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user(id),
    PRIMARY KEY (plan_id, number, reminded_on)
) STRICT, WITHOUT ROWID;
"""


def upgrade(execute: Execute) -> None:
    """Adds the tables of the patients' accounts."""
    for part in (_FLAGS, _WRITE_OFFS, _REFUNDS, _PLANS):
        execute(part)
