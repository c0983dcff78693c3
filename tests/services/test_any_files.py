"""Any remittance file: several payments, money outside claims, odd separators. The ledger is exact and undone whole."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from claim_reading import ledger_sound, row_counts
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from intake_samples import BIRCH, MEDIGAP, answer, claim, claim_file, payment, taken_back
from test_any_remittances import remitted_lines

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.ids import BatchId
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.posting_rules import PostingMode, PostingRule
from arcaller_desktop.domain.remittances import RemittancePayment
from arcaller_desktop.edi.interchanges import Delimiters
from arcaller_desktop.edi.outgoing import Outgoing
from arcaller_desktop.edi.writing import write_remittances
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.intake import FileAccount, ImportFiles, import_files
from arcaller_desktop.services.posting_rules import SavePostingRule, save_posting_rule
from arcaller_desktop.services.undo import UndoImport, undo_import

DAY = date(2026, 1, 20)
PUNCTUATION = (
    (Delimiters(), "\n"),
    (Delimiters(), ""),
    (Delimiters(), "\r\n"),
    (Delimiters(element="|", component=">", repetition="!", segment="\n"), ""),
    (Delimiters(element="\x1d", component="\x1f", repetition="\x1e", segment="\x1c"), ""),
    (Delimiters(segment="'"), "\n"),
)
PARTS = "SELECT id, payer1_cents, payer2_cents, payer3_cents, patient_cents, is_open FROM claim ORDER BY id"


@st.composite
def payments(draw: st.DrawFn) -> list[RemittancePayment]:
    """Payments on up to four visits of `P0`…, with reversals and money outside claims."""
    made = []
    for number in range(draw(st.integers(1, 3))):
        claims = []
        for visit in draw(st.lists(st.integers(0, 3), min_size=1, max_size=4, unique=True)):
            second = draw(st.booleans())
            said = answer(
                *draw(remitted_lines(second=second)),
                number=f"P{visit}",
                status="2" if second else draw(st.sampled_from(("1", "1", "19", "4"))),
                icn=f"I{number}{visit}",
                patient=_patient(visit),
                patient_member_id=f"W{visit}",
                remarks=tuple(draw(st.lists(st.sampled_from(("MA13", "N782", "M15", "MA18")), max_size=2))),
                interest_cents=draw(st.sampled_from((0, 0, 1_17))),
            )
            claims.append(said)
            if draw(st.integers(0, 3)) == 0:
                claims.append(taken_back(said))
        plb = tuple(
            (code, f"I{number}0", draw(st.integers(-50_00, 50_00).filter(bool)))
            for code in draw(st.lists(st.sampled_from(("WO", "FB", "L6", "72", "CS", "J1", "ZZ")), max_size=3))
        )
        who = {"payer": BIRCH} if draw(st.booleans()) else {}
        day = DAY + timedelta(days=number)
        made.append(payment(*claims, trace=f"T{number}", paid_on=day, plb=plb, **who))
    return made


def _patient(visit: int) -> PersonName:
    return PersonName(last=f"RIVERA{visit}", first="ANA")


def claims() -> bytes:
    return claim_file(
        *(
            claim(
                f"P{visit}",
                name=_patient(visit),
                destination=dataclasses.replace(claim().destination, member_id=f"W{visit}"),
                other_coverages=(dataclasses.replace(MEDIGAP, member_id=f"S{visit}"),) if visit % 2 else (),
            )
            for visit in range(4)
        )
    )


def file_of(said: list[RemittancePayment], punctuation: tuple[Delimiters, str]) -> bytes:
    delimiters, line_break = punctuation
    outgoing = Outgoing(
        sender_id="PAYER",
        receiver_id="MAPLE",
        sender_name="PAYER",
        receiver_name="MAPLE",
        written_at=datetime(2026, 2, 1, 8, tzinfo=UTC),
        delimiters=delimiters,
        line_break=line_break,
    )
    return write_remittances(said, outgoing)


class Desk:
    """One practice for all examples: what an example posts is undone before the next."""

    def __init__(self, context: Context, folder: Path) -> None:
        self.context = context
        self._folder = folder

    def take(self, content: bytes) -> FileAccount:
        path = self._folder / "any.835"
        path.write_bytes(content)
        return import_files(self.context, ImportFiles(paths=(path,)), NoProgress()).files[0]

    def undo_since(self, batch: int) -> None:
        done = "SELECT id FROM import_batch WHERE state = 'done' AND id > ? ORDER BY id DESC"
        for (number,) in self.context.database.rows(done, (batch,)):
            undo_import(self.context, UndoImport(batch_id=BatchId(number)), NoProgress())

    @property
    def last_batch(self) -> int:
        return int(self.context.database.value("SELECT coalesce(max(id), 0) FROM import_batch"))

    def parts(self) -> list[tuple[int, ...]]:
        return list(self.context.database.rows(PARTS))


@pytest.fixture
def desk(practice: Context, tmp_path: Path) -> Desk:
    made = Desk(dataclasses.replace(practice, clock=FixedClock(date(2026, 3, 12))), tmp_path)
    made.take(claims())
    return made


quick = settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@quick
@given(said=payments(), punctuation=st.sampled_from(PUNCTUATION))
def test_the_ledger_is_exact_once_and_taken_back_whole(desk: Desk, said, punctuation) -> None:
    before, batch = desk.parts(), desk.last_batch
    content = file_of(said, punctuation)
    account = desk.take(content)
    assert (account.held, account.posted) == (0, sum(len(one.claims) for one in said)), account.problems
    paid = sum(one.paid_cents for payment in said for one in payment.claims)
    assert account.paid_cents == paid
    assert account.plb_cents == sum(one.provider_adjustments_cents for one in said)
    assert account.bpr_cents == sum(one.amount_cents for one in said)
    in_ledger = desk.context.database.value(
        "SELECT coalesce(-sum(e.amount_cents), 0) FROM ledger_entry e LEFT JOIN ledger_entry t ON t.id = e.reverses_id"
        " WHERE coalesce(t.kind, e.kind) = 'INS_PAYMENT'"
    )
    assert in_ledger == paid
    after, rows = desk.parts(), row_counts(desk.context)
    again = desk.take(file_of(said, PUNCTUATION[0]))
    assert (again.duplicate, again.posted) == (True, 0)
    assert desk.parts() == after
    assert row_counts(desk.context)["ledger_entry"] == rows["ledger_entry"]
    ledger_sound(desk.context)
    desk.undo_since(batch)
    # What only remittances had made known is withdrawn and closed; what was there stands as before.
    known = len(before)
    assert desk.parts()[:known] == before
    assert all(not any(row[1:]) for row in desk.parts()[known:])
    ledger_sound(desk.context)


@quick
@given(said=payments(), data=st.data())
def test_in_pieces_and_in_any_order_it_ends_the_same(desk: Desk, said, data) -> None:
    batch = desk.last_batch
    desk.take(file_of(said, PUNCTUATION[0]))
    whole = {row[0]: row for row in desk.parts()}
    desk.undo_since(batch)
    for one in said:
        desk.take(file_of([one], data.draw(st.sampled_from(PUNCTUATION))))
    pieces = {row[0]: row for row in desk.parts()}
    assert pieces == whole
    desk.undo_since(batch)
    ledger_sound(desk.context)


@quick
@given(said=payments())
def test_a_rule_that_holds_claims_moves_nothing_but_payments(desk: Desk, said) -> None:
    batch = desk.last_batch
    for payer in desk.context.database.rows("SELECT id FROM payer"):
        rule = PostingRule(payer_id=payer[0], mode=PostingMode.HOLD_LISTED, codes=("45", "2", "16"))
        save_posting_rule(desk.context, SavePostingRule(rule=rule))
    account = desk.take(file_of(said, PUNCTUATION[0]))
    assert account.held == 0
    held = "SELECT h.remittance_claim_id FROM claim_hold h WHERE h.kind = 'codes' AND h.released_on IS NULL"
    moved = desk.context.database.value(
        f"SELECT count(*) FROM ledger_entry e WHERE e.remittance_claim_id IN ({held})"
        " AND e.kind = 'ADJ_CONTRACTUAL' AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id)"
    )
    assert moved == 0
    ledger_sound(desk.context)
    desk.undo_since(batch)
    ledger_sound(desk.context)
