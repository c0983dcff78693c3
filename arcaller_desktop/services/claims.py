"""Everything about one claim, ready to be shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.deadlines import DeadlineAction
from arcaller_desktop.domain.dispositions import Disposition
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.ledger import EntryKind
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.outcomes import Action, Channel, CloseReason, Outcome
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.queue import Adjudication, QueueStatus, Submission
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.tables import Tables
from arcaller_desktop.services.work import work_items
from arcaller_desktop.storage.claim_views import claim_row, claim_rows
from arcaller_desktop.storage.queue import claim_ids_numbered
from arcaller_desktop.storage.service_descriptions import own_descriptions


class ClaimUnknownError(UserError):
    """No claim has this number, or it is gone."""

    def __init__(self, number: str) -> None:
        super().__init__(f"There is no claim {number}.", "Check the number; part of it can be searched in the queue.")


@dataclass(frozen=True, kw_only=True, slots=True)
class ClaimLineView:
    """A service line with what became of its charge."""

    number: int
    procedure: str
    modifiers: str = ""
    description: str = ""
    units: str = ""
    service_from: date | None = None
    charge_cents: Money
    allowed_cents: Money | None = None
    paid_cents: Money = 0
    adjusted_cents: Money = 0
    """What was written off, as a positive amount."""
    patient_cents: Money = 0
    balance_cents: Money = 0
    codes: str = ""
    """`CO-45 PR-1 N130`: all that payers said of this line."""
    is_denied: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class DecisionView:
    """One adjustment or payment of one remittance."""

    decided_on: date | None
    payer: str
    line_number: int
    """0 for the claim as a whole."""
    code: str
    """`CO-45`; `Paid` for a payment."""
    label: str
    amount_cents: Money
    became: str
    """What was done with it: `Written off`, `Patient owes`, `For a person to decide`."""
    is_open_denial: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class EventView:
    """One entry of the timeline."""

    at: datetime
    kind: str
    """call, note, submission, acknowledgement, rejection, remittance, statement, plan"""
    who: str
    title: str
    reference: str = ""
    text: str = ""
    call_id: int | None = None
    is_day: bool = False
    """True when only the date is known."""


@dataclass(frozen=True, kw_only=True, slots=True)
class LedgerView:
    """One ledger entry."""

    entry_id: int
    effective_on: date
    line_number: int
    kind: str
    kind_label: str
    responsibility: str
    amount_cents: Money
    reason: str
    reverses: int | None


@dataclass(frozen=True, kw_only=True, slots=True)
class ClaimView:
    """Everything the claim pane shows."""

    claim_id: int
    claim_number: str
    payer_claim_number: str = ""
    patient_id: int
    patient: str
    birth_date: date | None = None
    account_number: str = ""
    member_id: str = ""
    payer_id: int
    payer: str
    payer_class: str = ""
    provider: str = ""
    service_from: date | None = None
    service_to: date | None = None
    place_of_service: str = ""
    diagnoses: str = ""
    authorization: str = ""
    status: str = ""
    status_label: str = ""
    submission_label: str = ""
    adjudication_label: str = ""
    is_provisional: bool = False
    charge_cents: Money = 0
    paid_cents: Money = 0
    adjusted_cents: Money = 0
    balance_cents: Money = 0
    insurance_cents: Money = 0
    patient_cents: Money = 0
    deadline_on: date | None = None
    deadline_action: str = ""
    deadline_assumed: bool = False
    denial_code: str = ""
    next_action: str = ""
    next_action_on: date | None = None
    owner: str = ""
    why: str = ""
    reasons: tuple[str, ...] = ()
    lines: tuple[ClaimLineView, ...] = ()
    decisions: tuple[DecisionView, ...] = ()
    timeline: tuple[EventView, ...] = ()
    """Newest first."""


_SUBMISSION_LABELS = {
    Submission.NONE: "Not sent",
    Submission.SENT: "Sent, no receipt yet",
    Submission.ACCEPTED: "Accepted",
    Submission.REJECTED: "Rejected, never received",
    Submission.VOIDED: "Voided",
}
_ADJUDICATION_LABELS = {
    Adjudication.NONE: "Not decided",
    Adjudication.PENDING: "Pending",
    Adjudication.PAID: "Processed",
    Adjudication.PARTIAL: "Partly denied",
    Adjudication.DENIED: "Denied",
    Adjudication.REVERSED: "Taken back",
}
_BECAME = {
    Disposition.WRITE_OFF: "Written off",
    Disposition.TRANSFER: "Moved on",
    Disposition.NEXT_PAYER: "To the next payer",
    Disposition.DENIED: "Denied, to work",
    Disposition.REQUEST: "Payer asks for something",
    Disposition.REVIEW: "For a person to decide",
    Disposition.WAIT: "Payer decides later",
    Disposition.NONE: "Information only",
}
_PARTIES = {1: "Primary", 2: "Secondary", 3: "Tertiary", 4: "Patient"}
_RANKS = {1: "primary", 2: "secondary", 3: "tertiary"}
_FREQUENCIES = {"1": "Claim sent", "7": "Corrected claim sent", "8": "Void sent"}


def find_claim(context: Context, number: str) -> ClaimId:
    """The claim of this number, ours or the payer's; the newest when several have it. Raises ClaimUnknownError."""
    found = claim_ids_numbered(context.database, number.strip())
    if not found:
        raise ClaimUnknownError(number)
    return ClaimId(found[-1])


def claim_view(context: Context, claim_id: ClaimId) -> ClaimView:
    """The claim with lines, what payers decided, timeline, and why it stands where it stands."""
    row = claim_row(context.database, claim_id)
    if row is None:
        raise ClaimUnknownError(str(claim_id))
    lines = tuple(_lines(context, claim_id))
    item = work_items(context, [claim_id])[claim_id]
    submission, adjudication = Submission(row[24]), Adjudication(row[25])
    return ClaimView(
        claim_id=row[0],
        claim_number=row[1],
        payer_claim_number=row[2],
        patient_id=row[3],
        patient=PersonName(last=row[4], first=row[5], middle=row[6], suffix=row[7]).display,
        birth_date=_day(row[8]),
        account_number=row[9],
        member_id=row[10],
        payer_id=row[11],
        payer=row[12],
        payer_class=PayerClass(row[13]).label,
        provider=PersonName(first=row[14], last=row[15]).in_order or row[16],
        service_from=_day(row[17]),
        service_to=_day(row[18]),
        place_of_service=row[19],
        diagnoses=row[20],
        authorization=row[21],
        status=row[23],
        status_label=QueueStatus(row[23]).label,
        submission_label=_SUBMISSION_LABELS[submission],
        adjudication_label=_ADJUDICATION_LABELS[adjudication],
        is_provisional=bool(row[26]),
        charge_cents=row[27],
        paid_cents=row[28],
        adjusted_cents=sum(line.adjusted_cents for line in lines),
        balance_cents=row[29],
        insurance_cents=row[30],
        patient_cents=row[31],
        deadline_on=_day(row[32]),
        deadline_action=DeadlineAction(row[33]).label if row[33] else "",
        deadline_assumed=bool(row[34]),
        denial_code=row[38],
        next_action=Action(row[35]).label if row[35] else "",
        next_action_on=_day(row[36]),
        owner=row[37],
        why=item.state.why,
        reasons=item.priority.reasons,
        lines=lines,
        decisions=tuple(_decisions(context, claim_id)),
        timeline=tuple(_timeline(context, claim_id)),
    )


def claim_ledger(context: Context, claim_id: ClaimId) -> tuple[LedgerView, ...]:
    """Every entry of the claim, oldest first."""
    return tuple(
        LedgerView(
            entry_id=row[6],
            effective_on=date.fromisoformat(row[0]),
            line_number=row[1],
            kind=row[2],
            kind_label=EntryKind(row[2]).label,
            responsibility=_PARTIES[row[3]],
            amount_cents=row[4],
            reason=row[5],
            reverses=row[7],
        )
        for row in claim_rows(context.database, claim_id, "ledger")
    )


def _lines(context: Context, claim_id: ClaimId) -> Iterator[ClaimLineView]:
    own = own_descriptions(context.database)
    for row in claim_rows(context.database, claim_id, "lines"):
        codes = " ".join((row[12] or "").split(",") + (row[13] or "").replace(",", " ").split()).strip()
        yield ClaimLineView(
            number=row[0],
            procedure=row[1] or row[11],
            modifiers=row[2].replace(":", " "),
            description=context.tables.descriptions.describe(row[1], own) if row[0] else "Claim as a whole",
            units=row[3],
            service_from=_day(row[4]),
            charge_cents=row[5],
            allowed_cents=row[6],
            paid_cents=row[7],
            adjusted_cents=row[8],
            patient_cents=row[9],
            balance_cents=row[10],
            codes=codes,
            is_denied=bool(row[14]),
        )


def _decisions(context: Context, claim_id: ClaimId) -> Iterator[DecisionView]:
    adjustments = defaultdict(list)
    for row in claim_rows(context.database, claim_id, "adjustments"):
        adjustments[row[0]].append(row)
    for paid_on, payer, number, status, _charge, paid, *_rest in claim_rows(context.database, claim_id, "payments"):
        taken_back = status == "22"
        yield DecisionView(
            decided_on=_day(paid_on),
            payer=payer,
            line_number=0,
            code="Taken back" if taken_back else "Paid",
            label="Payment taken back" if taken_back else "Payment",
            amount_cents=paid,
            became="Posted",
        )
        for _, line, group, code, cents, disposition, denial_state in adjustments[number]:
            yield DecisionView(
                decided_on=_day(paid_on),
                payer=payer,
                line_number=line,
                code=f"{group}-{code}",
                label=context.tables.reasons.find(code).label,
                amount_cents=cents,
                became="Taken back" if taken_back else _BECAME[Disposition(disposition)],
                is_open_denial=denial_state == "open",
            )


def _timeline(context: Context, claim_id: ClaimId) -> list[EventView]:
    database, tables = context.database, context.tables
    events = [
        *_submissions(claim_rows(database, claim_id, "submissions")),
        *_acknowledgements(claim_rows(database, claim_id, "events"), tables),
        *_remittances(
            claim_rows(database, claim_id, "payments"), claim_rows(database, claim_id, "adjustments"), tables
        ),
        *_touches(claim_rows(database, claim_id, "touches"), claim_rows(database, claim_id, "addenda")),
        *_bills(claim_rows(database, claim_id, "statements"), claim_rows(database, claim_id, "plans")),
    ]
    return sorted(events, key=lambda event: event.at, reverse=True)


def _submissions(rows: Iterable[tuple[Any, ...]]) -> Iterator[EventView]:
    for day, frequency, payer, batch, cents, rank in rows:
        yield EventView(
            at=_moment(day, 8),
            kind="submission",
            who=payer,
            title=_FREQUENCIES.get(frequency, "Claim sent"),
            reference=batch,
            text=f"{dollars(cents)} billed as {_RANKS[rank]}",
            is_day=True,
        )


def _acknowledgements(rows: Iterable[tuple[Any, ...]], tables: Tables) -> Iterator[EventView]:
    for day, source, accepted, codes, message, trace in rows:
        title = {1: "Accepted", 0: "Rejected, never received"}.get(accepted, "Status")
        yield EventView(
            at=_moment(day, 9),
            kind="rejection" if accepted == 0 else "acknowledgement",
            who=source,
            title=title,
            reference=trace,
            text=". ".join(part for part in (tables.statuses.describe(codes), message) if part),
            is_day=True,
        )


def _remittances(
    payments: Iterable[tuple[Any, ...]], adjustments: Iterable[tuple[Any, ...]], tables: Tables
) -> Iterator[EventView]:
    sums: dict[int, dict[str, Money]] = defaultdict(lambda: defaultdict(int))
    for number, _, group, code, cents, *_rest in adjustments:
        sums[number][f"{group}-{code}"] += cents
    for paid_on, payer, number, status, _charge, paid, trace, method, *_rest in payments:
        said = [f"{pair} {dollars(cents)} {tables.reasons.find(pair.partition('-')[2]).label.lower()}"
                for pair, cents in sums[number].items()]  # fmt: skip
        yield EventView(
            at=_moment(paid_on, 12),
            kind="remittance",
            who=payer,
            title=f"Took back {dollars(-paid)}" if status == "22" else f"Paid {dollars(paid)}",
            reference=" ".join(part for part in (method, trace) if part),
            text="; ".join(said),
            is_day=True,
        )


def _touches(touches: Iterable[tuple[Any, ...]], addenda: Iterable[tuple[Any, ...]]) -> Iterator[EventView]:
    for row in touches:
        channel, outcome = Channel(row[3]), Outcome(row[4])
        follows = CloseReason(row[9]).label if row[9] else Action(row[7]).label
        yield EventView(
            at=datetime.fromisoformat(row[1]),
            kind="call" if row[11] is not None and channel.reaches_person else "note",
            who=row[2],
            title=outcome.label,
            reference=row[6],
            text=row[5] or follows,
            call_id=row[11],
        )
    for _, added_at, who, text in addenda:
        yield EventView(at=datetime.fromisoformat(added_at), kind="note", who=who, title="Addendum", text=text)


def _bills(statements: Iterable[tuple[Any, ...]], plans: Iterable[tuple[Any, ...]]) -> Iterator[EventView]:
    for day, number, cents, who in statements:
        title = f"Statement {number}"
        yield EventView(
            at=_moment(day, 16), kind="statement", who=who, title=title, text=f"{dollars(cents)} due", is_day=True
        )
    for day, total, _state, who, cents in plans:
        text = f"{dollars(total)} in all, {dollars(cents)} of this claim"
        yield EventView(at=_moment(day, 17), kind="plan", who=who, title="Payment plan", text=text, is_day=True)


def _moment(day: str | None, hour: int) -> datetime:
    """Events of one day in the order in which they happen; those without a date come first of all."""
    return datetime.combine(date.fromisoformat(day) if day else date.min, time(hour), tzinfo=UTC)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
