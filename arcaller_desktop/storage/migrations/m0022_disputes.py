"""Disputes of patients, collection agencies with what was given to them, and contacts with patients.

What was said to a patient and what they allowed is only added to.
"""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

_DISPUTES = """
CREATE TABLE dispute_case (
    id INTEGER PRIMARY KEY,
    guarantor_id INTEGER NOT NULL REFERENCES guarantor(id),
    reason TEXT NOT NULL,
    details TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'upheld', 'adjusted', 'withdrawn')),
    decision TEXT NOT NULL DEFAULT '' CHECK (decision IN ('', 'upheld', 'adjusted')),
    owner_id INTEGER NOT NULL REFERENCES user(id),
    opened_on TEXT NOT NULL CHECK (opened_on IS date(opened_on)),
    acknowledge_by TEXT NOT NULL CHECK (acknowledge_by IS date(acknowledge_by)),
    answer_by TEXT NOT NULL CHECK (answer_by IS date(answer_by)),
    acknowledged_on TEXT CHECK (acknowledged_on IS date(acknowledged_on)),
    acknowledgement_id INTEGER REFERENCES letter(id),
    answered_on TEXT CHECK (answered_on IS date(answered_on)),
    answer_id INTEGER REFERENCES letter(id),
    answer_words TEXT NOT NULL DEFAULT '',
    hold_until TEXT CHECK (hold_until IS date(hold_until)),
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    closed_because TEXT NOT NULL DEFAULT '',
    user_id INTEGER NOT NULL REFERENCES user(id)
) STRICT;
CREATE INDEX ix_dispute_case_guarantor ON dispute_case (guarantor_id);
CREATE INDEX ix_dispute_case_open ON dispute_case (answer_by) WHERE state IN ('open', 'answered');

CREATE TABLE dispute_line (
    dispute_case_id INTEGER NOT NULL REFERENCES dispute_case(id),
    claim_line_id INTEGER NOT NULL REFERENCES claim_line(id),
    claim_id INTEGER NOT NULL REFERENCES claim(id),
    amount_cents INTEGER NOT NULL,
    PRIMARY KEY (dispute_case_id, claim_line_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_dispute_line ON dispute_line (claim_line_id);
"""

_COLLECTIONS = """
CREATE TABLE agency (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    contact TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    address_line1 TEXT NOT NULL DEFAULT '',
    address_line2 TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    zip_code TEXT NOT NULL DEFAULT '',
    fee_tenths INTEGER NOT NULL DEFAULT 0 CHECK (fee_tenths BETWEEN 0 AND 1000)
) STRICT;
CREATE UNIQUE INDEX ix_agency_name ON agency (name);

CREATE TABLE collection_review (
    id INTEGER PRIMARY KEY,
    guarantor_id INTEGER NOT NULL REFERENCES guarantor(id),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'approved', 'placed', 'ended')),
    asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on)),
    asked_by INTEGER NOT NULL REFERENCES user(id),
    approved_on TEXT CHECK (approved_on IS date(approved_on)),
    approved_by INTEGER REFERENCES user(id),
    ended_because TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX ix_collection_review_open ON collection_review (guarantor_id) WHERE state IN ('open', 'approved');

CREATE TABLE collection_review_tick (
    collection_review_id INTEGER NOT NULL REFERENCES collection_review(id),
    point TEXT NOT NULL,
    ticked_on TEXT NOT NULL CHECK (ticked_on IS date(ticked_on)),
    user_id INTEGER NOT NULL REFERENCES user(id),
    PRIMARY KEY (collection_review_id, point)
) STRICT, WITHOUT ROWID;

CREATE TABLE placement (
    id INTEGER PRIMARY KEY,
    guarantor_id INTEGER NOT NULL REFERENCES guarantor(id),
    agency_id INTEGER NOT NULL REFERENCES agency(id),
    collection_review_id INTEGER NOT NULL REFERENCES collection_review(id),
    placed_on TEXT NOT NULL CHECK (placed_on IS date(placed_on)),
    user_id INTEGER NOT NULL REFERENCES user(id),
    exported_on TEXT CHECK (exported_on IS date(exported_on)),
    recalled_on TEXT CHECK (recalled_on IS date(recalled_on)),
    recalled_because TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ix_placement_guarantor ON placement (guarantor_id);
CREATE INDEX ix_placement_standing ON placement (placed_on) WHERE recalled_on IS NULL;

CREATE TABLE placement_claim (
    placement_id INTEGER NOT NULL REFERENCES placement(id),
    claim_id INTEGER NOT NULL REFERENCES claim(id),
    amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
    PRIMARY KEY (placement_id, claim_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_placement_claim ON placement_claim (claim_id);

CREATE TABLE agency_payment (
    payment_id INTEGER PRIMARY KEY REFERENCES patient_payment(id),
    placement_id INTEGER NOT NULL REFERENCES placement(id),
    fee_cents INTEGER NOT NULL CHECK (fee_cents >= 0)
) STRICT;
CREATE INDEX ix_agency_payment ON agency_payment (placement_id);
"""

_CONTACTS = """
CREATE TABLE patient_contact (
    id INTEGER PRIMARY KEY,
    guarantor_id INTEGER NOT NULL REFERENCES guarantor(id),
    contacted_at TEXT NOT NULL,
    contacted_on TEXT NOT NULL CHECK (contacted_on IS date(contacted_on)),
    channel TEXT NOT NULL CHECK (channel IN ('phone', 'text', 'email', 'mail')),
    is_inbound INTEGER NOT NULL DEFAULT 0 CHECK (is_inbound IN (0, 1)),
    identity_checked INTEGER NOT NULL DEFAULT 0 CHECK (identity_checked IN (0, 1)),
    outcome TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    despite TEXT NOT NULL DEFAULT '',
    user_id INTEGER NOT NULL REFERENCES user(id)
) STRICT;
CREATE INDEX ix_patient_contact ON patient_contact (guarantor_id, contacted_on);
CREATE TRIGGER patient_contact_no_update BEFORE UPDATE ON patient_contact
    BEGIN SELECT RAISE(ABORT, 'contacts are never changed'); END;
CREATE TRIGGER patient_contact_no_delete BEFORE DELETE ON patient_contact
    BEGIN SELECT RAISE(ABORT, 'contacts are never deleted'); END;

CREATE TABLE contact_consent (
    id INTEGER PRIMARY KEY,
    guarantor_id INTEGER NOT NULL REFERENCES guarantor(id),
    channel TEXT NOT NULL CHECK (channel IN ('phone', 'text', 'email', 'mail')),
    answer TEXT NOT NULL CHECK (answer IN ('allowed', 'refused', 'no_contact')),
    from_on TEXT NOT NULL CHECK (from_on IS date(from_on)),
    until_on TEXT CHECK (until_on IS date(until_on)),
    source TEXT NOT NULL DEFAULT '',
    user_id INTEGER NOT NULL REFERENCES user(id)
) STRICT;
CREATE INDEX ix_contact_consent ON contact_consent (guarantor_id, channel);
CREATE TRIGGER contact_consent_no_update BEFORE UPDATE ON contact_consent
    BEGIN SELECT RAISE(ABORT, 'consents are never changed'); END;
CREATE TRIGGER contact_consent_no_delete BEFORE DELETE ON contact_consent
    BEGIN SELECT RAISE(ABORT, 'consents are never deleted'); END;
"""


def upgrade(execute: Execute) -> None:
    """Adds the tables."""
    for part in (_DISPUTES, _COLLECTIONS, _CONTACTS):
        execute(part)
