"""What the check finds, and that it finds nothing in a sound practice."""

from __future__ import annotations

import pytest
from x12_texts import Answer, Visit, claim_file, remittance

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.services import check
from arcaller_desktop.services.anchors import keep_anchor
from arcaller_desktop.services.check import check_practice
from arcaller_desktop.storage.audit import AuditEvent, append_event

A1 = Visit(number="A1", day="20260105", lines=(("99214", 180), ("93000", 120)))
A2 = Visit(number="A2", day="20260113", lines=(("99213", 150),), last="STONE", first="BEA", member="W456")
# A denied line keeps the whole patient part of A1 with the payer, so the transfer stands on A2.
PAID_A2 = Answer(visit=A2, lines=((100, (("PR", "1", 50),)),))
PAID = Answer(visit=A1, lines=((80, (("CO", "45", 50), ("PR", "1", 50))), (0, (("CO", "197", 120),))))


@pytest.fixture
def filled(practice, take_in):
    take_in(claim_file(A1, A2, sent="20260115"), remittance(PAID, PAID_A2, paid_on="20260210"))
    keep_anchor(practice.database)
    return practice


def codes(practice):
    return {finding.code for finding in check_practice(practice, NoProgress()).findings}


def unguarded(practice, *statements):
    """Changes what a person with the key and a database tool could change."""
    database = practice.database
    for table in ("ledger_entry", "audit_event"):
        for what in ("update", "delete"):
            database.execute(f"DROP TRIGGER IF EXISTS {table}_no_{what}")
    for statement in statements:
        database.execute(statement)


def test_a_sound_practice_has_no_findings(filled):
    report = check_practice(filled, NoProgress())
    assert report.findings == ()
    assert report.is_sound
    assert report.counted["claims"] == 2
    assert report.counted["entries"] == filled.database.value("SELECT count(*) FROM ledger_entry")


def test_it_says_how_far_it_is(practice):
    class Watched:
        steps = []  # noqa: RUF012

        def report(self, done, total, label):
            self.steps.append((done, total, label))

    check_practice(practice, Watched())
    assert Watched.steps[0][0] == 0
    assert Watched.steps[-1][:2] == (5, 5)


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (
            "UPDATE claim_line SET balance_cents = balance_cents + 1, payer1_cents = payer1_cents + 1 WHERE id = 2",
            "LINE_BALANCE",
        ),
        (
            "UPDATE claim_line SET payer1_cents = payer1_cents - 1, patient_cents = patient_cents + 1 WHERE id = 2",
            "LINE_PARTS",
        ),
        (
            "UPDATE claim SET balance_cents = balance_cents + 1, payer1_cents = payer1_cents + 1 WHERE id = 1",
            "CLAIM_BALANCE",
        ),
        (
            "UPDATE claim SET payer1_cents = payer1_cents - 1, patient_cents = patient_cents + 1 WHERE id = 1",
            "CLAIM_BALANCE",
        ),
        (
            "UPDATE claim SET balance_cents = balance_cents + 1, payer1_cents = payer1_cents + 1 WHERE id = 1",
            "CLAIM_LEDGER",
        ),
        ("UPDATE claim SET paid_cents = paid_cents + 1 WHERE id = 1", "CLAIM_PAID"),
        ("UPDATE claim SET is_open = 0 WHERE id = 2", "CLAIM_OPEN"),
        ("UPDATE ledger_entry SET amount_cents = amount_cents + 1 WHERE id = 1", "LINE_BALANCE"),
        (
            "UPDATE ledger_entry SET claim_id = 2 WHERE id = (SELECT min(id) FROM ledger_entry WHERE claim_id = 1)",
            "ENTRY_ELSEWHERE",
        ),
        (
            "UPDATE ledger_entry SET amount_cents = amount_cents - 1 WHERE kind = 'TRANSFER_RESP' AND amount_cents > 0",
            "TRANSFER",
        ),
        ("UPDATE payment SET amount_cents = amount_cents + 1", "PAYMENT"),
        ("UPDATE remittance_claim SET paid_cents = paid_cents + 1", "PAYMENT"),
        ("UPDATE audit_event SET after = '' WHERE id = 2", "AUDIT_BROKEN"),
        ("UPDATE audit_event SET user_id = 99 WHERE id = 3", "AUDIT_BROKEN"),
        ("DELETE FROM audit_event WHERE id = 2", "AUDIT_BROKEN"),
        ("DELETE FROM audit_event WHERE id = (SELECT max(id) FROM audit_event)", "ANCHOR"),
        ("DELETE FROM ledger_entry WHERE kind = 'INS_PAYMENT'", "LINE_BALANCE"),
        ("DELETE FROM setting WHERE key = 'security.key_file'", "KEY_FILE"),
    ],
)
def test_each_change_behind_the_programs_back_is_found(filled, change, found):
    unguarded(filled, change)
    assert found in codes(filled)


def test_a_changed_event_is_named_once(filled):
    unguarded(filled, "UPDATE audit_event SET action = 'nothing' WHERE id = 2")
    findings = [finding for finding in check_practice(filled, NoProgress()).findings if finding.code == "AUDIT_BROKEN"]
    assert [finding.where for finding in findings] == ["event 2"]


def test_a_reversal_that_does_not_mirror_is_found(filled):
    database = filled.database
    columns = (
        "claim_id, claim_line_id, kind, responsibility, amount_cents, effective_on, posted_at, user_id, reverses_id"
    )
    database.execute(
        f"INSERT INTO ledger_entry ({columns}) SELECT claim_id, claim_line_id, 'REVERSAL', responsibility,"
        " -amount_cents + 1, effective_on, posted_at, user_id, id FROM ledger_entry WHERE kind = 'INS_PAYMENT'"
    )
    assert "REVERSAL" in codes(filled)


def test_a_row_that_points_nowhere_is_found(filled):
    filled.database.execute("PRAGMA foreign_keys=OFF")
    filled.database.execute("UPDATE claim SET payer_id = 99 WHERE id = 2")
    assert "FILE_DAMAGED" in codes(filled)


def test_key_file_and_anchor_that_are_gone_are_found(filled):
    filled.database.path.with_suffix(".keys").unlink()
    filled.database.path.with_suffix(".anchor").unlink()
    report = check_practice(filled, NoProgress())
    assert {(finding.code, finding.severity) for finding in report.findings} == {
        ("KEY_FILE", "error"),
        ("ANCHOR", "warning"),
    }


def test_an_anchor_that_was_gone_at_a_sign_in_is_told_of_later(filled):
    event = AuditEvent(
        at=filled.clock.now(), user_id=filled.user.id, action="sign_in", subject="user", subject_id=filled.user.id,
        after={"failed_before": 0, "anchor": "absent"},
    )  # fmt: skip
    with filled.database.transaction():
        append_event(filled.database, event)
    keep_anchor(filled.database)
    report = check_practice(filled, NoProgress())
    assert [(finding.code, finding.severity) for finding in report.findings] == [("ANCHOR_WAS_MISSING", "warning")]
    assert "1 sign-in " in report.findings[0].message


def test_findings_name_claims_by_their_number_and_no_patient(filled):
    filled.database.execute("UPDATE claim SET paid_cents = 1")
    finding = next(f for f in check_practice(filled, NoProgress()).findings if f.code == "CLAIM_PAID")
    assert finding.where == "claims A1, A2"
    assert "RIVERA" not in finding.message.upper()


def test_missing_and_damaged_shipped_files_are_found(practice, monkeypatch, tmp_path):
    def broken():
        raise ValueError("row 3")

    monkeypatch.setattr(check, "resource", lambda name: tmp_path / name)
    monkeypatch.setattr(check, "load_tables", broken)
    assert {"RESOURCE_MISSING", "RESOURCE_DAMAGED"} <= codes(practice)
