"""What happened to a claim, newest first: sendings, acknowledgements, remittances, touches, statements, plans."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from arcaller_desktop.domain.ids import CallId, ClaimId
from arcaller_desktop.domain.letter_kinds import letter_kind
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.outcomes import Action, Channel, CloseReason, Outcome
from arcaller_desktop.domain.payer_letters import PAYER_LETTERS
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.tables import Tables
from arcaller_desktop.storage import claim_views as stored
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.evidence import papers_about
from arcaller_desktop.storage.letters import letters_about

REVERSAL = "22"
_RANKS = {1: "primary", 2: "secondary", 3: "tertiary"}
_FREQUENCIES = {"1": "Claim sent", "7": "Corrected claim sent", "8": "Void sent"}


@dataclass(frozen=True, kw_only=True, slots=True)
class EventView:
    """One entry of the timeline."""

    at: datetime
    kind: str
    """call, note, submission, acknowledgement, rejection, remittance, statement, plan, letter"""
    who: str
    title: str
    reference: str = ""
    text: str = ""
    call_id: CallId | None = None
    is_day: bool = False
    """True when only the date is known."""


def claim_timeline(context: Context, claim_id: ClaimId) -> tuple[EventView, ...]:
    """Everything that happened. Events of one day stand in the order in which they happen."""
    database, tables = context.database, context.tables
    events = [
        *_submissions(database, claim_id),
        *_acknowledgements(database, claim_id, tables),
        *_remittances(database, claim_id, tables),
        *_touches(database, claim_id),
        *_bills(database, claim_id),
        *_letters(database, claim_id),
    ]
    return tuple(sorted(events, key=lambda event: event.at, reverse=True))


def _submissions(database: PracticeDatabase, claim_id: ClaimId) -> Iterator[EventView]:
    for sent in stored.claim_submissions(database, claim_id):
        yield EventView(
            at=_moment(sent.submitted_on, 8),
            kind="submission",
            who=sent.payer,
            title=_FREQUENCIES.get(sent.frequency, "Claim sent"),
            reference=sent.batch_reference,
            text=f"{dollars(sent.charge_cents)} billed as {_RANKS[sent.payer_rank]}",
            is_day=True,
        )


def _acknowledgements(database: PracticeDatabase, claim_id: ClaimId, tables: Tables) -> Iterator[EventView]:
    titles = {True: "Accepted", False: "Rejected, never received", None: "Status"}
    for said in stored.claim_statuses(database, claim_id):
        words = (tables.statuses.describe(said.codes), said.message)
        yield EventView(
            at=_moment(said.effective_on, 9),
            kind="rejection" if said.accepted is False else "acknowledgement",
            who=said.source,
            title=titles[said.accepted],
            reference=said.trace,
            text=". ".join(part for part in words if part),
            is_day=True,
        )


def _remittances(database: PracticeDatabase, claim_id: ClaimId, tables: Tables) -> Iterator[EventView]:
    sums: dict[int, dict[str, Money]] = defaultdict(lambda: defaultdict(int))
    for adjustment in stored.claim_adjustments(database, claim_id):
        sums[adjustment.remittance_claim_id][adjustment.pair] += adjustment.amount_cents
    for answer in stored.claim_answers(database, claim_id):
        said = [
            f"{pair} {dollars(cents)} {tables.reasons.find(pair.partition('-')[2]).label.lower()}"
            for pair, cents in sums[answer.remittance_claim_id].items()
        ]
        paid = answer.paid_cents
        yield EventView(
            at=_moment(answer.decided_on, 12),
            kind="remittance",
            who=answer.payer,
            title=f"Took back {dollars(-paid)}" if answer.status == REVERSAL else f"Paid {dollars(paid)}",
            reference=" ".join(part for part in (answer.method, answer.trace) if part),
            text="; ".join(said),
            is_day=True,
        )


def _touches(database: PracticeDatabase, claim_id: ClaimId) -> Iterator[EventView]:
    for touch in stored.claim_touches(database, claim_id):
        follows = CloseReason(touch.close_reason).label if touch.close_reason else Action(touch.next_action).label
        with_person = touch.call_id is not None and Channel(touch.channel).reaches_person
        yield EventView(
            at=touch.touched_at,
            kind="call" if with_person else "note",
            who=touch.user,
            title=Outcome(touch.outcome).label,
            reference=touch.reference,
            text=touch.note or follows,
            call_id=touch.call_id,
        )
    for added in stored.claim_addenda(database, claim_id):
        yield EventView(at=added.added_at, kind="note", who=added.user, title="Addendum", text=added.text)


def _bills(database: PracticeDatabase, claim_id: ClaimId) -> Iterator[EventView]:
    for statement in stored.claim_statements(database, claim_id):
        yield EventView(
            at=_moment(statement.statement_on, 16),
            kind="statement",
            who=statement.user,
            title=f"Statement {statement.number}",
            text=f"{dollars(statement.owe_cents)} of this claim",
            is_day=True,
        )
    for plan in stored.claim_plans(database, claim_id):
        yield EventView(
            at=_moment(plan.made_on, 17),
            kind="plan",
            who=plan.user,
            title="Payment plan",
            text=f"{dollars(plan.total_cents)} in all, {dollars(plan.amount_cents)} of this claim",
            is_day=True,
        )


def _letters(database: PracticeDatabase, claim_id: ClaimId) -> Iterator[EventView]:
    for letter in letters_about(database, claim_id):
        yield EventView(
            at=letter.sent_at,
            kind="letter",
            who=letter.user,
            title=f"Letter: {letter_kind(letter.kind).label}",
            text="In Spanish" if letter.language == "es" else "",
        )
    for paper in papers_about(database, claim_id):
        if paper.kind == "letter" and paper.subject == "claim":
            yield EventView(
                at=paper.made_at,
                kind="letter",
                who=paper.user,
                title=f"Letter to the payer: {PAYER_LETTERS[paper.letter].label}"
                if paper.letter in PAYER_LETTERS
                else "Letter to the payer",
                text=f"Document {paper.document_id}",
            )


def _moment(day: date | None, hour: int) -> datetime:
    """A day without its hour; what has no date comes first of all."""
    return datetime.combine(day or date.min, time(hour), tzinfo=UTC)
