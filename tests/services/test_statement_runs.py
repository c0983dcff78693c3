"""A run of statements: who gets one and who not, one mailing that is kept, taken back and never doubled."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import pytest
from claim_reading import claim_id, count, row_counts, sound
from intake_samples import ORDINARY, answer, claim, claim_file, coverage, payment, remittance_file
from paper_words import words

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.card_numbers import CardNumberError
from arcaller_desktop.domain.dunning import STANDARD
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.domain.statement_holds import HoldReason
from arcaller_desktop.services.documents import reprint
from arcaller_desktop.services.dunning import SavePolicy, UnfitPolicyError, dunning_policy, save_policy
from arcaller_desktop.services.patients import SaveGuarantor, SavePatient, file_of_claim, save_guarantor, save_patient
from arcaller_desktop.services.practices import SavePractice, practice_profile, save_practice
from arcaller_desktop.services.run_mailing import (
    MailRun,
    ReturnStatement,
    RunIsOutError,
    RunPaper,
    SaveMailPreference,
    UndoRun,
    WriteRun,
    mail_run,
    return_statement,
    run_paper,
    save_mail_preference,
    statement_ledger,
    statement_runs,
    statements_of_run,
    undo_run,
    write_run,
)
from arcaller_desktop.services.statement_runs import (
    CommitRun,
    NobodyToBillError,
    PlanRun,
    RunChangedError,
    RunDateError,
    commit_run,
    plan_run,
)
from arcaller_desktop.services.statements import statement_content
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.plans import running_plan

TODAY = date(2026, 3, 12)


@pytest.fixture
def owing(practice, load):
    """One visit of Ana's, of which $15.00 are hers."""
    profile = practice_profile(practice)
    address = dataclasses.replace(profile.address, line1="12 Maple St", city="Dayton", state="OH", zip_code="45402")
    save_practice(practice, SavePractice(profile=dataclasses.replace(profile, address=address)))
    load(claim_file(claim()), remittance_file(payment(answer(*ORDINARY))))
    return practice


def on_day(context, days):
    return dataclasses.replace(context, clock=FixedClock(TODAY + timedelta(days=days)))


def plan(context, **changes):
    return plan_run(context, PlanRun(run_on=context.clock.today(), **changes), NoProgress())


def commit(context, **changes):
    return commit_run(context, CommitRun(run_on=context.clock.today(), **changes), NoProgress())


def only_hold(context):
    (held,) = plan(context).held
    return held.hold.reason


def ana(context):
    return context.database.value("SELECT id FROM guarantor ORDER BY id LIMIT 1")


def test_looking_at_a_run_changes_nothing(owing) -> None:
    before = row_counts(owing)
    for _ in range(3):
        found = plan(owing)
    (member,) = found.members
    assert (member.amount_due_cents, member.level, found.held) == (15_00, 1, ())
    assert found.total_cents == 15_00
    assert row_counts(owing) == before


def test_the_plan_asks_for_what_the_statement_says(owing) -> None:
    (member,) = plan(owing).members
    assert member.amount_due_cents == statement_content(owing, ana(owing)).summary.amount_due_cents


def test_a_committed_run_keeps_its_paper_once_and_says_what_it_said(owing) -> None:
    done = commit(owing)
    assert (done.statements, done.pages, done.total_cents, done.dropped) == (1, 1, 15_00, ())
    (run,) = statement_runs(owing)
    assert (run.state, run.statements, run.total_cents) == ("open", 1, 15_00)
    paper = run_paper(owing, RunPaper(run_id=run.run_id), NoProgress())
    (statement,) = statements_of_run(owing, run.run_id)
    assert statement.number in words(paper.pdf)
    again = reprint(owing, statement.document_id)
    assert not again.differs
    assert words(again.pdf) == words(paper.pdf)
    assert run_paper(owing, RunPaper(run_id=run.run_id), NoProgress()).pdf == paper.pdf
    sound(owing)


def test_choosing_asks_the_file_as_often_for_many_accounts_as_for_one(owing, load, monkeypatch) -> None:
    execute, asked = PracticeDatabase.execute, []

    def counted(database, sql, parameters=()):
        asked.append(sql)
        return execute(database, sql, parameters)

    monkeypatch.setattr(PracticeDatabase, "execute", counted)
    assert len(plan(owing).members) == 1
    once = len(asked)
    names = [PersonName(last=last, first="Lee") for last in ("Okafor", "Park", "Eze")]
    claims = [
        claim(f"B{number}", name=name, batch="B2", destination=coverage(member=f"X{number}"))
        for number, name in enumerate(names)
    ]
    answers = [
        answer(*ORDINARY, number=f"B{number}", patient=name, patient_member_id=f"X{number}", icn=f"ICN2{number}")
        for number, name in enumerate(names)
    ]
    load(claim_file(*claims, control=5), remittance_file(payment(*answers, trace="T5"), control=6))
    asked.clear()
    found = plan(owing)
    assert len(found.members) + len(found.held) == 1 + len(names)
    assert len(asked) == once


def test_a_run_repeated_asks_nobody_twice(owing) -> None:
    commit(owing)
    assert only_hold(owing) is HoldReason.CYCLE
    with pytest.raises(NobodyToBillError):
        commit(owing)
    assert count(owing, "statement") == 1
    assert only_hold(on_day(owing, 29)) is HoldReason.CYCLE
    assert len(plan(on_day(owing, 30)).members) == 1


def test_levels_rise_run_by_run_until_a_person_decides(owing) -> None:
    levels = []
    for days in (0, 30, 60, 90):
        commit(on_day(owing, days))
        levels.append(owing.database.value("SELECT level FROM statement ORDER BY id DESC LIMIT 1"))
    assert levels == [1, 2, 3, 4]
    assert only_hold(on_day(owing, 120)) is HoldReason.REVIEW
    assert "Final notice" in words(reprint(owing, owing.database.value("SELECT max(document_id) FROM statement")).pdf)


def test_printing_and_previewing_raises_no_level(owing) -> None:
    done = commit(owing)
    for _ in range(4):
        run_paper(owing, RunPaper(run_id=done.run_id), NoProgress())
        statement_content(on_day(owing, 31), ana(owing))
    (member,) = plan(on_day(owing, 31)).members
    assert member.level == 2


def test_undo_before_mailing_restores_levels_and_counts(owing) -> None:
    before = statement_content(owing, ana(owing))
    done = commit(owing)
    with pytest.raises(CardNumberError):
        undo_run(owing, UndoRun(run_id=done.run_id, because="paid by 4111 1111 1111 1111"))
    undo_run(owing, UndoRun(run_id=done.run_id, because="wrong day"))
    assert dataclasses.replace(statement_content(owing, ana(owing)), statement_number="") == dataclasses.replace(
        before, statement_number=""
    )
    (member,) = plan(owing).members
    assert (member.level, member.amount_due_cents) == (1, 15_00)
    with pytest.raises(RunIsOutError):
        undo_run(owing, UndoRun(run_id=done.run_id, because="again"))
    assert commit(owing).statements == 1
    sound(owing)


def test_what_is_in_the_mail_is_not_taken_back(owing) -> None:
    done = commit(owing)
    mail_run(owing, MailRun(run_id=done.run_id))
    with pytest.raises(RunIsOutError, match="mail"):
        undo_run(owing, UndoRun(run_id=done.run_id, because="too late"))
    other = commit(on_day(owing, 30))
    with pytest.raises(UserError, match="why"):
        undo_run(owing, UndoRun(run_id=other.run_id, because="  "))


def test_a_run_under_a_later_one_is_not_taken_back(owing) -> None:
    first = commit(owing)
    commit(on_day(owing, 30))
    with pytest.raises(RunIsOutError, match="since"):
        undo_run(owing, UndoRun(run_id=first.run_id, because="x"))


def test_leaving_out_needs_a_reason_and_is_kept(owing) -> None:
    left = ((ana(owing), "called today, pays tomorrow"),)
    (held,) = plan(owing, left_out=left).held
    assert (held.hold.reason, held.hold.words) == (HoldReason.LEFT_OUT, "called today, pays tomorrow")
    with pytest.raises(NobodyToBillError):
        commit(owing, left_out=left)


def test_returned_mail_holds_until_the_address_changes(owing) -> None:
    done = commit(owing)
    (statement,) = statements_of_run(owing, done.run_id)
    return_statement(owing, ReturnStatement(statement_id=statement.statement_id))
    later = on_day(owing, 40)
    assert only_hold(later) is HoldReason.RETURNED_MAIL
    guarantor = file_of_claim(owing, claim_id(owing)).guarantor
    address = dataclasses.replace(guarantor.address, line1="99 New St", city="Dayton", state="OH", zip_code="45402")
    save_guarantor(owing, SaveGuarantor(guarantor=dataclasses.replace(guarantor, address=address)))
    assert len(plan(later).members) == 1


def test_each_reason_holds(owing) -> None:
    file = file_of_claim(owing, claim_id(owing))
    save_patient(owing, SavePatient(patient=dataclasses.replace(file.patient, birth_date=date(2015, 5, 5))))
    assert only_hold(owing) is HoldReason.MINOR
    save_patient(owing, SavePatient(patient=dataclasses.replace(file.patient, deceased_on=date(2026, 3, 1))))
    assert only_hold(owing) is HoldReason.DECEASED
    estate = dataclasses.replace(file.guarantor, name=PersonName(last="Estate of Ana Stone"))
    save_guarantor(owing, SaveGuarantor(guarantor=estate))
    assert len(plan(owing).members) == 1
    save_guarantor(owing, SaveGuarantor(guarantor=dataclasses.replace(estate, statement_hold="Bankruptcy, ch. 7")))
    assert only_hold(owing) is HoldReason.BANKRUPTCY
    profile = dataclasses.replace(practice_profile(owing), billing_mode="follow_up")
    save_practice(owing, SavePractice(profile=profile))
    assert only_hold(owing) is HoldReason.NOT_BILLED_HERE


def test_a_name_no_font_can_write_is_said_and_never_dropped(owing) -> None:
    guarantor = file_of_claim(owing, claim_id(owing)).guarantor
    unseen = dataclasses.replace(guarantor, name=PersonName(last="王", first="小明"))
    save_guarantor(owing, SaveGuarantor(guarantor=unseen))
    with pytest.raises(NobodyToBillError):
        commit(owing)
    assert count(owing, "statement_run") == 0


def test_a_run_is_not_recorded_over_a_change(owing) -> None:
    class Meddler(NoProgress):
        def report(self, done: int, total: int, label: str) -> None:
            if label == "Drawing statements":
                profile = dataclasses.replace(practice_profile(owing), name="Changed meanwhile")
                save_practice(owing, SavePractice(profile=profile))

    with pytest.raises(RunChangedError):
        commit_run(owing, CommitRun(run_on=TODAY), Meddler())
    assert count(owing, "statement_run") == 0


@pytest.mark.parametrize("days", [-1, 32])
def test_a_run_of_another_time_is_refused(owing, days) -> None:
    with pytest.raises(RunDateError):
        plan_run(owing, PlanRun(run_on=TODAY + timedelta(days=days)), NoProgress())


def test_the_ledger_of_statements_says_where_a_visit_stood(owing) -> None:
    commit(owing)
    commit(on_day(owing, 30))
    lines = statement_ledger(owing, ana(owing))
    assert [(line.owe_cents, line.now_cents, line.level) for line in lines] == [(15_00, 15_00, 2), (15_00, 15_00, 1)]


def test_single_files_and_languages(owing, tmp_path) -> None:
    save_mail_preference(owing, SaveMailPreference(guarantor_id=ana(owing), language="es", large_print=True))
    done = commit(owing)
    assert write_run(owing, WriteRun(run_id=done.run_id, folder=tmp_path / "mail"), NoProgress()) == 1
    (file,) = (tmp_path / "mail").iterdir()
    said = words(file.read_bytes())
    assert "Debe pagar ahora" in said
    assert "$15.00" in said


def test_the_policy_is_data(owing) -> None:
    save_policy(owing, SavePolicy(policy=dataclasses.replace(STANDARD, cycle_days=45)))
    assert dunning_policy(owing).cycle_days == 45
    commit(owing)
    assert only_hold(on_day(owing, 44)) is HoldReason.CYCLE
    with pytest.raises(UnfitPolicyError):
        save_policy(owing, SavePolicy(policy=dataclasses.replace(STANDARD, bands=())))
    bands = tuple(dataclasses.replace(band, message="4111 1111 1111 1111") for band in STANDARD.bands)
    with pytest.raises(CardNumberError):
        save_policy(owing, SavePolicy(policy=dataclasses.replace(STANDARD, bands=bands)))
    caller = dataclasses.replace(owing, user=dataclasses.replace(owing.user, role="caller"))
    with pytest.raises(NotAllowedError):
        save_policy(caller, SavePolicy(policy=STANDARD))
    assert running_plan(owing.database, ana(owing)) is None
