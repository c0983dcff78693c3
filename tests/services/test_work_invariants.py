"""Whatever happens in whatever order: no claim is forgotten, none is held twice, every score equals its parts."""

from __future__ import annotations

import contextlib
import dataclasses
import math
import shutil
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from intake_samples import (
    DENIED,
    ORDINARY,
    PAID_IN_FULL,
    answer,
    claim,
    claim_file,
    payment,
    receipt,
    receipt_file,
    remittance_file,
    taken_back,
)

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.business_days import add_working_days
from arcaller_desktop.domain.calls import CallRecord, Touch
from arcaller_desktop.domain.causes import Cause
from arcaller_desktop.domain.ids import BatchId, ClaimId
from arcaller_desktop.domain.outcomes import Action, Channel, Outcome
from arcaller_desktop.domain.remittances import RemittanceClaim
from arcaller_desktop.services.bulk import (
    AssignClaims,
    BulkChange,
    ChangedMeanwhileError,
    PendClaims,
    RecallClaims,
    UndoBulk,
    bulk_preview,
    change_claims,
    undo_bulk,
)
from arcaller_desktop.services.calls import SaveTouch, save_touch
from arcaller_desktop.services.checkouts import ClaimHeldError, holdings, release_claims, take_claim
from arcaller_desktop.services.claims import find_claim
from arcaller_desktop.services.context import Access, Context, open_context
from arcaller_desktop.services.intake import ImportFiles, import_files
from arcaller_desktop.services.undo import ImportInUseError, UndoImport, undo_import
from arcaller_desktop.services.users import AddUser, add_user
from arcaller_desktop.services.work import WeighAll, weigh_all, work_items
from arcaller_desktop.services.work_items import OpenWork, close_work, open_work
from arcaller_desktop.storage.invariants import broken_rules
from arcaller_desktop.storage.users import find_account

START = date(2026, 3, 12)
NUMBERS = ("A1", "A2", "A3", "A4")
EXAMPLES, STEPS = 12, 40
ONE = st.sampled_from(NUMBERS)
SOME = st.sets(ONE, min_size=1)
WHO = st.sampled_from((0, 1))
SAID = {"ordinary": ORDINARY, "denied": DENIED, "paid": PAID_IN_FULL}


class Work(RuleBasedStateMachine):
    """Two people work four claims while files come in and days go by."""

    template: Access

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory(prefix="arcaller-work-")
        place = Path(self.folder.name) / "practice"
        shutil.copytree(self.template.path.parent, place)
        self.context = open_context(dataclasses.replace(self.template, path=place / self.template.path.name))
        bea = find_account(self.context.database, "bea")
        assert bea is not None
        self.users = (self.context.user, bea.user)
        self.day = START
        self.files = 0
        self.standing: dict[str, RemittanceClaim] = {}
        self.holders: dict[str, int] = {}
        self.undos: list[tuple[int, UndoBulk]] = []

    def teardown(self) -> None:
        self.context.close()
        self.folder.cleanup()

    def as_user(self, who: int) -> Context:
        return dataclasses.replace(self.context, user=self.users[who], clock=FixedClock(self.day))

    def claim_id(self, number: str) -> ClaimId:
        return find_claim(self.context, number)

    def take_in(self, content: bytes) -> BatchId:
        self.files += 1
        path = Path(self.folder.name) / f"file{self.files}.x12"
        path.write_bytes(content)
        batch = import_files(self.as_user(0), ImportFiles(paths=(path,)), NoProgress()).batch
        assert batch is not None
        return batch

    @rule(number=ONE, said=st.sampled_from(sorted(SAID)))
    def a_remittance_comes(self, number: str, said: str) -> None:
        told = answer(*SAID[said], number=number, icn=f"ICN{self.files}")
        self.take_in(remittance_file(payment(told, trace=f"T{self.files}", paid_on=self.day)))
        self.standing[number] = told

    @rule(number=ONE)
    def a_payer_takes_back(self, number: str) -> None:
        told = self.standing.pop(number, None)
        if told is not None:
            self.take_in(remittance_file(payment(taken_back(told), trace=f"T{self.files}", paid_on=self.day)))

    @rule(number=ONE, said=st.sampled_from(sorted(SAID)))
    def an_import_is_undone(self, number: str, said: str) -> None:
        told = answer(*SAID[said], number=number, icn=f"ICN{self.files}")
        batch = self.take_in(remittance_file(payment(told, trace=f"T{self.files}", paid_on=self.day)))
        with contextlib.suppress(ImportInUseError):
            undo_import(self.as_user(0), UndoImport(batch_id=batch), NoProgress())

    @rule(number=ONE, accepted=st.booleans())
    def an_acknowledgement_comes(self, number: str, accepted: bool) -> None:
        self.take_in(receipt_file(receipt(number=number, accepted=accepted, on=self.day)))

    @rule(
        number=ONE,
        who=WHO,
        outcome=st.sampled_from((Outcome.IN_PROCESS, Outcome.SET_TO_PAY, Outcome.APPEAL_OPEN, Outcome.DENIED_AUTH)),
        days=st.integers(1, 30),
    )
    def somebody_works_a_claim(self, number: str, who: int, outcome: Outcome, days: int) -> None:
        touch = Touch(
            call=CallRecord(channel=Channel.PORTAL),
            outcome=outcome,
            next_action=Action.CHECK_STATUS,
            next_action_on=self.day + timedelta(days=days),
            owner_id=self.users[who].id,
            promised_on=self.day + timedelta(days=2) if outcome is Outcome.SET_TO_PAY else None,
        )
        command = SaveTouch(claim_id=self.claim_id(number), touch=touch)
        if self.holders.get(number, who) != who:
            with pytest.raises(ClaimHeldError):
                save_touch(self.as_user(who), command)
        else:
            save_touch(self.as_user(who), command)
            self.holders.pop(number, None)

    @rule(numbers=SOME, days=st.integers(1, 8), who=WHO)
    def claims_are_laid_aside(self, numbers: set[str], days: int, who: int) -> None:
        until = add_working_days(self.day, days)
        self.change(PendClaims(claim_ids=self.ids(numbers), until_on=until, why="waiting for papers"), who)

    @rule(numbers=SOME, who=WHO)
    def claims_are_brought_back(self, numbers: set[str], who: int) -> None:
        self.change(RecallClaims(claim_ids=self.ids(numbers)), who)

    @rule(numbers=SOME, to=st.sampled_from((0, 1, None)))
    def claims_are_given_away(self, numbers: set[str], to: int | None) -> None:
        owner = None if to is None else self.users[to].id
        self.change(AssignClaims(claim_ids=self.ids(numbers), owner_id=owner), 0)

    def ids(self, numbers: set[str]) -> tuple[ClaimId, ...]:
        return tuple(self.claim_id(number) for number in sorted(numbers))

    def change(self, command: BulkChange, who: int) -> None:
        context = self.as_user(who)
        preview = bulk_preview(context, command)
        done = change_claims(context, command)
        assert (done.changed, done.left_out, done.words) == (preview.changed, preview.left_out, preview.words)
        if done.undo is not None:
            self.undos.append((who, done.undo))

    @rule()
    def the_last_change_is_taken_back(self) -> None:
        if self.undos:
            who, undo = self.undos.pop()
            with contextlib.suppress(ChangedMeanwhileError):
                undo_bulk(self.as_user(who), undo)

    @rule(number=ONE, who=WHO)
    def somebody_takes_a_claim(self, number: str, who: int) -> None:
        if self.holders.get(number, who) != who:
            with pytest.raises(ClaimHeldError):
                take_claim(self.as_user(who), self.claim_id(number))
        else:
            take_claim(self.as_user(who), self.claim_id(number))
            self.holders[number] = who

    @rule(who=WHO)
    def somebody_signs_out(self, who: int) -> None:
        release_claims(self.as_user(who))
        self.holders = {number: holder for number, holder in self.holders.items() if holder != who}

    @rule(number=ONE, cents=st.integers(1, 50_000))
    def a_payment_is_found_too_low(self, number: str, cents: int) -> None:
        context = self.as_user(0)
        work = OpenWork(
            claim_id=self.claim_id(number), cause=Cause.UNDERPAYMENT, why="below contract", amount_cents=cents
        )
        with context.database.transaction():
            open_work(context, [work])

    @rule(number=ONE)
    def the_rest_is_paid(self, number: str) -> None:
        context = self.as_user(0)
        with context.database.transaction():
            close_work(context, [self.claim_id(number)], Cause.UNDERPAYMENT, why="paid")

    @rule(days=st.integers(1, 20))
    def days_go_by(self, days: int) -> None:
        self.day += timedelta(days=days)
        self.holders.clear()  # no lease lasts the night
        weigh_all(self.as_user(0), WeighAll(), NoProgress())

    @invariant()
    def nothing_is_forgotten(self) -> None:
        assert broken_rules(self.context.database) == ()

    @invariant()
    def nobody_holds_what_another_holds(self) -> None:
        held = {holding.claim_id: holding.user for holding in holdings(self.as_user(0))}
        assert held == {self.claim_id(number): self.users[who].name for number, who in self.holders.items()}

    @invariant()
    def every_score_equals_its_parts(self) -> None:
        stored = dict(self.context.database.rows("SELECT id, priority FROM claim WHERE is_open = 1"))
        for claim_id, item in work_items(self.as_user(0), list(stored)).items():
            assert item.priority.score == stored[claim_id]
            assert item.priority.score == round(math.prod(part.factor for part in item.priority.parts))
            assert item.causes
            assert len({found.cause for found in item.causes}) == len(item.causes)


@pytest.fixture
def template(practice: Context, load) -> Access:
    load(claim_file(*(claim(number=number) for number in NUMBERS)))
    add_user(practice, AddUser(login="bea", name="Bea Senior", role="senior", password="a long enough password"))
    practice.database.checkpoint()
    return Access(path=practice.database.path, keys=practice.database.keys, user=practice.user, as_of=START)


def test_random_work_keeps_every_promise(template: Access) -> None:
    machine = type("Work", (Work,), {"template": template})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
        ),
    )
