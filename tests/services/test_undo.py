"""Taking imports back, worked on small files; the whole demo practice at the end."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from x12_texts import Answer, Visit, claim_file, remittance

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.ids import BatchId, GuarantorId, UserId
from arcaller_desktop.domain.plans import PlanTerms
from arcaller_desktop.domain.roles import NotAllowedError, User
from arcaller_desktop.services.check import check_practice
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.demo.files import demo_files
from arcaller_desktop.services.intake import ImportFiles, ImportResult, import_files
from arcaller_desktop.services.plans import CancelPlan, SetUpPlan, cancel_plan, set_up_plan
from arcaller_desktop.services.statements import IssueStatement, issue_statement
from arcaller_desktop.services.undo import (
    ImportInUseError,
    ImportRunsError,
    ImportUndoneError,
    ImportUnknownError,
    UndoImport,
    dependents,
    imports,
    undo_import,
)
from arcaller_desktop.storage.intake import start_batch

VISIT = Visit(number="A1", day="20260105", lines=(("99213", 100), ("99213", 80), ("93000", 40)))
OTHER = Visit(number="A2", day="20260107", lines=(("99214", 150),), last="LOPEZ", first="EVA", member="W9")
SENT = claim_file(VISIT, OTHER, sent="20260109")
PAID = remittance(
    Answer(
        visit=VISIT,
        lines=((60, (("CO", "45", 20), ("PR", "3", 20))), (80, ()), (0, (("CO", "197", 40),))),
        number="ICN1",
    ),
    Answer(visit=OTHER, lines=((0, (("CO", "50", 150),)),), number="ICN2"),
    paid_on="20260202",
)
SHARED = remittance(
    Answer(visit=VISIT, lines=((60, (("CO", "45", 20), ("PR", "3", 20))), (80, ()), (0, (("PR", "1", 40),)))),
    paid_on="20260202",
)
TAKEN_BACK = remittance(
    Answer(
        visit=VISIT,
        lines=((-60, (("CO", "45", -20), ("PR", "3", -20))), (-80, ()), (0, (("CO", "197", -40),))),
        status="22",
        number="ICN1",
    ),
    Answer(visit=OTHER, lines=((150, ()),), number="ICN2"),
    paid_on="20260220",
    trace="T2",
)

_CLAIMS = """
SELECT claim_number, payer_claim_number, charge_cents, is_provisional, submission_state, adjudication_state,
    balance_cents, payer1_cents, payer2_cents, payer3_cents, patient_cents, paid_cents, is_open, status, denial_code,
    priority, next_action, next_action_on, deadline_on, first_billed_on, last_billed_on, accepted_on, adjudicated_on,
    responsibility_on, last_activity_on
FROM claim WHERE NOT (is_provisional = 1 AND submission_state = 'voided') ORDER BY claim_number, id
"""
_LINES = """
SELECT c.claim_number, l.line_number, l.procedure, l.charge_cents, l.balance_cents, l.payer1_cents, l.patient_cents
FROM claim_line l JOIN claim c ON c.id = l.claim_id WHERE c.is_open = 1 ORDER BY c.claim_number, c.id, l.line_number
"""
_DENIALS = """
SELECT rc.claim_number, a.group_code, a.reason_code, a.amount_cents, a.denial_state FROM adjustment a
JOIN remittance_claim rc ON rc.id = a.remittance_claim_id JOIN payment p ON p.id = rc.payment_id
WHERE p.state <> 'undone' ORDER BY 1, 2, 3, 4, 5
"""
TakeIn = Callable[..., ImportResult]


@pytest.fixture
def take(practice: Context, tmp_path: Path) -> TakeIn:
    """Imports these contents as one batch."""
    count = 0

    def take_in(*contents: bytes) -> ImportResult:
        nonlocal count
        paths = []
        for content in contents:
            count += 1
            paths.append(tmp_path / f"file{count}.txt")
            paths[-1].write_bytes(content)
        result = import_files(practice, ImportFiles(paths=tuple(paths)), NoProgress())
        assert [file.problems for file in result.files if file.held] == []
        return result

    return take_in


def state(context: Context) -> dict[str, list[tuple[Any, ...]]]:
    return {
        name: context.database.rows(query)
        for name, query in (("claims", _CLAIMS), ("lines", _LINES), ("denials", _DENIALS))
    }


def undo(context: Context, result: ImportResult) -> None:
    assert result.batch is not None
    undo_import(context, UndoImport(batch_id=result.batch), NoProgress())
    assert_sound(context)


def assert_sound(context: Context) -> None:
    assert [
        finding.code for finding in check_practice(context, NoProgress()).findings if finding.severity == "error"
    ] == []


def test_a_remittance_is_taken_back_to_what_stood_before(practice: Context, take: TakeIn) -> None:
    take(SENT)
    before = state(practice)
    paid = take(PAID)
    assert state(practice) != before
    undo(practice, paid)
    after = state(practice)
    # The payer's own number is knowledge, not money: it stays.
    assert [row[:1] + row[2:] for row in after["claims"]] == [row[:1] + row[2:] for row in before["claims"]]
    assert (after["lines"], after["denials"]) == (before["lines"], before["denials"])
    assert practice.database.rows("SELECT 1 FROM adjustment WHERE denial_state = 'open'") == []


@pytest.mark.parametrize("files", [(SENT,), (SENT, PAID), (PAID,), (SENT, PAID, TAKEN_BACK)])
def test_import_undo_import_is_import_once(practice: Context, take: TakeIn, files: tuple[bytes, ...]) -> None:
    once = take(*files)
    expected = state(practice)
    claims = practice.database.value("SELECT count(*) FROM claim")
    undo(practice, once)
    assert practice.database.value("SELECT count(*) FROM claim WHERE is_open = 1") == 0
    assert practice.database.value("SELECT sum(abs(balance_cents)) FROM claim") == 0
    again = take(*files)
    assert state(practice) == expected
    assert practice.database.value("SELECT count(*) FROM claim") == claims
    assert [(a.posted, a.unmatched, a.duplicate) for a in again.files] == [
        (a.posted, a.unmatched, a.duplicate) for a in once.files
    ]
    undo(practice, again)
    take(*files)
    assert state(practice) == expected
    assert_sound(practice)


def test_what_a_payer_took_back_stands_again(practice: Context, take: TakeIn) -> None:
    take(SENT)
    take(PAID)
    before = state(practice)
    reversal = take(TAKEN_BACK)
    after = state(practice)
    assert after != before
    undo(practice, reversal)
    assert state(practice) == before
    undo_again = take(TAKEN_BACK)
    assert state(practice) == after
    undo(practice, undo_again)
    assert state(practice) == before


def test_a_claim_file_goes_back_to_the_provisional_claim_it_adopted(practice: Context, take: TakeIn) -> None:
    take(PAID)
    before = practice.database.rows(
        "SELECT balance_cents, charge_cents, is_provisional, is_open FROM claim ORDER BY id"
    )
    undo(practice, take(SENT))
    after = practice.database.rows("SELECT balance_cents, charge_cents, is_provisional, is_open FROM claim ORDER BY id")
    assert after == before


def test_a_claim_taken_back_may_come_again_from_the_remittance_first(practice: Context, take: TakeIn) -> None:
    both = take(SENT, PAID)
    expected = state(practice)
    undo(practice, both)
    take(PAID)
    assert practice.database.rows("SELECT is_provisional, submission_state, balance_cents FROM claim ORDER BY id") == [
        (1, "none", 6000),
        (1, "none", 15000),
    ]
    take(SENT)
    assert state(practice) == expected
    assert practice.database.value("SELECT count(*) FROM claim") == 2


def test_later_imports_keep_an_import_from_being_undone(practice: Context, take: TakeIn) -> None:
    first = take(SENT)
    second = take(PAID)
    assert first.batch is not None
    assert second.batch is not None
    with pytest.raises(ImportInUseError) as refused:
        undo_import(practice, UndoImport(batch_id=first.batch), NoProgress())
    assert [(d.kind, d.batch_id, d.claims, d.on) for d in refused.value.dependents] == [
        ("payment", second.batch, 2, date(2026, 2, 2))
    ]
    assert refused.value.remedy == f"Undo import {second.batch} first."
    undo(practice, second)
    assert dependents(practice, first.batch) == ()
    undo(practice, first)
    assert [batch.state for batch in imports(practice)] == ["undone", "undone"]


def test_a_later_sending_of_its_claims_keeps_an_import(practice: Context, take: TakeIn) -> None:
    first = take(SENT)
    resent = take(claim_file(VISIT, sent="20260210"))
    assert first.batch is not None
    assert resent.batch is not None
    assert [(d.kind, d.words) for d in dependents(practice, first.batch)] == [
        ("submission", f"claims sent on 02/10/2026 (import {resent.batch}), 1 claim")
    ]
    # The resend itself moved nothing: a payment after it does not keep it.
    take(PAID)
    assert dependents(practice, resent.batch) == ()


def test_unknown_undone_and_forbidden(practice: Context, take: TakeIn) -> None:
    with pytest.raises(ImportUnknownError):
        undo_import(practice, UndoImport(batch_id=BatchId(77)), NoProgress())
    made = take(SENT)
    assert made.batch is not None
    caller = dataclasses.replace(practice, user=User(id=UserId(1), login="c", name="C", role="caller"))
    with pytest.raises(NotAllowedError):
        undo_import(caller, UndoImport(batch_id=made.batch), NoProgress())
    undo(practice, made)
    with pytest.raises(ImportUndoneError):
        undo_import(practice, UndoImport(batch_id=made.batch), NoProgress())


def test_an_undo_is_audited_with_what_it_removed(practice: Context, take: TakeIn) -> None:
    made = take(SENT)
    undo(practice, made)
    actions = practice.database.rows("SELECT action, before FROM audit_event ORDER BY id DESC LIMIT 2")
    assert [action for action, _ in actions] == ["import.undo", "import.undo_claims"]
    assert actions[1][1].count('"frequency":"1"') == 2


def test_a_killed_undo_goes_on(practice: Context, take: TakeIn, monkeypatch: pytest.MonkeyPatch) -> None:
    made = take(SENT, PAID)
    assert made.batch is not None

    class Killed(BaseException):
        pass

    class Kills:
        def report(self, done: int, total: int, label: str) -> None:
            if label == "Taking claims back":
                raise Killed

    with pytest.raises(Killed):
        undo_import(practice, UndoImport(batch_id=made.batch), Kills())
    assert_sound(practice)
    undo(practice, made)
    assert practice.database.value("SELECT count(*) FROM claim WHERE is_open = 1") == 0


def test_the_demo_practice_comes_back_whole(practice: Context, tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    folder.mkdir()
    for file in demo_files(claims=120, seed=3, until=practice.clock.today()):
        (folder / file.name).write_bytes(file.data)
    once = import_files(practice, ImportFiles(paths=(folder,)), NoProgress())
    expected = state(practice)
    undo(practice, once)
    assert practice.database.value("SELECT count(*) FROM claim WHERE is_open = 1") == 0
    import_files(practice, ImportFiles(paths=(folder,)), NoProgress())
    assert state(practice) == expected
    assert_sound(practice)


def on(context: Context, day: date) -> Context:
    return dataclasses.replace(context, clock=FixedClock(day))


def guarantor_owing(context: Context) -> GuarantorId:
    return GuarantorId(
        context.database.value(
            "SELECT p.guarantor_id FROM claim c JOIN patient p ON p.id = c.patient_id WHERE c.patient_cents > 0"
        )
    )


def test_a_statement_keeps_what_it_told_the_patient(practice: Context, take: TakeIn) -> None:
    earlier = take(SENT)
    paid = take(SHARED)
    with practice.database.transaction():
        practice.database.execute(
            "UPDATE practice SET address_line1 = '12 Maple St', city = 'Dayton', state = 'OH', zip_code = '45402',"
            " phone = '9375550100', pay_url = 'https://pay.example.org'"
        )
    later = on(practice, date(2026, 3, 13))
    issued = issue_statement(later, IssueStatement(guarantor_id=guarantor_owing(later)), NoProgress())
    assert paid.batch is not None
    assert [(d.kind, d.words) for d in dependents(later, paid.batch)] == [
        ("statement", f"statement {issued.number} of 03/13/2026, 1 claim")
    ]
    with pytest.raises(ImportInUseError, match="has to stay"):
        undo_import(later, UndoImport(batch_id=paid.batch), NoProgress())
    assert earlier.batch is not None
    assert {d.kind for d in dependents(later, earlier.batch)} == {"payment", "statement"}


def test_a_plan_keeps_what_it_rests_on_until_it_is_cancelled(practice: Context, take: TakeIn) -> None:
    take(SENT)
    paid = take(SHARED)
    later = on(practice, date(2026, 3, 13))
    terms = PlanTerms(total_cents=6000, instalments=2, first_due_on=date(2026, 4, 1))
    plan = set_up_plan(later, SetUpPlan(guarantor_id=guarantor_owing(later), terms=terms))
    assert paid.batch is not None
    assert [d.kind for d in dependents(later, paid.batch)] == ["plan"]
    cancel_plan(later, CancelPlan(plan_id=plan.plan_id, because="paid at the desk"))
    assert dependents(later, paid.batch) == ()


def test_touches_never_keep_an_import_and_stay(practice: Context, take: TakeIn) -> None:
    made = take(SENT)
    with practice.database.transaction():
        practice.database.execute(
            "INSERT INTO touch (claim_id, user_id, touched_at, touched_on, channel, outcome, close_reason)"
            " SELECT id, 1, '2026-03-12T15:00:00+00:00', '2026-03-12', 'phone', 'IN_PROCESS', 'x' FROM claim"
        )
    undo(practice, made)
    assert practice.database.value("SELECT count(*) FROM touch") == 2
    take(SENT)
    assert (
        practice.database.value("SELECT count(*) FROM touch t JOIN claim c ON c.id = t.claim_id WHERE c.is_open") == 2
    )


def test_an_import_that_was_cut_off_is_undone_after_the_next(practice, take_in) -> None:
    with practice.database.transaction():
        cut_off = start_batch(practice.database, user_id=practice.user.id, at=practice.clock.now())
    with pytest.raises(ImportRunsError, match="import the same files again"):
        undo_import(practice, UndoImport(batch_id=cut_off), NoProgress())
    take_in(SENT)
    undo_import(practice, UndoImport(batch_id=cut_off), NoProgress())
    assert {batch.state for batch in imports(practice) if batch.batch_id == cut_off} == {"undone"}
