"""The demo's X12 files in the order they would have come: claims, receipts, acknowledgements, answers, remittances.

Made one after the other. What is held at any time is a number or three for each event still to come, never the claims.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from itertools import groupby
from typing import Literal

from arcaller_desktop.domain.acknowledgements import ClaimAcknowledgement
from arcaller_desktop.domain.file_receipts import FileReceipt, ReceiptFault
from arcaller_desktop.domain.people import Address
from arcaller_desktop.domain.remittances import RemittancePayment
from arcaller_desktop.domain.status_answers import StatusAnswer
from arcaller_desktop.domain.submissions import SubmittedClaim
from arcaller_desktop.edi.outgoing import Outgoing
from arcaller_desktop.edi.writing import (
    write_acknowledgements,
    write_claims,
    write_file_receipts,
    write_remittances,
    write_status_answers,
)
from arcaller_desktop.services.demo.encounter import BILLING_PROVIDER
from arcaller_desktop.services.demo.payers import PAYERS
from arcaller_desktop.services.demo.payments import Till
from arcaller_desktop.services.demo.practice import CLEARINGHOUSE, SUBMITTER_ID
from arcaller_desktop.services.demo.story import Event, Remitted, Sent, Told, story_of
from arcaller_desktop.services.demo.world import BATCH_WEEKDAY, World, next_batch

CLAIMS_PER_FILE = 500
UNBALANCED_BY_CENTS = 1000

REFUSED_BEFORE_END = timedelta(days=200)
"""So long before the end of the year one week's claim file is refused whole (999) and sent again the next day."""

DemoFileKind = Literal["837P", "999", "277CA", "277", "835"]


@dataclass(frozen=True, kw_only=True, slots=True)
class DemoFile:
    """One file as a clearinghouse would hand it over."""

    name: str
    kind: DemoFileKind
    data: bytes = field(repr=False)
    dated_on: date


def demo_files(*, claims: int = 300, seed: int = 1, until: date) -> Iterator[DemoFile]:
    """Twelve months of files that end with `until`, in order of date; the same bytes for the same arguments."""
    world = World(claims=claims, seed=seed, until=until)
    mail = _Mail(world)
    for day in world.days():
        yield from mail.of(day)


def unbalanced_file(*, seed: int = 1, until: date) -> DemoFile:
    """An 835 whose payment says ten dollars more than its claims make: for showing what is held."""
    world = World(claims=300, seed=seed, until=until)
    for number in range(world.claims):
        for event in story_of(world, number).events:
            if isinstance(event, Remitted) and event.claims[0].paid_cents > 0:
                payment = Till(event.payer).payment(until, [event])
                wrong = replace(
                    payment,
                    amount_cents=payment.amount_cents + UNBALANCED_BY_CENTS,
                    trace=f"{event.payer.edi_id}UNBALANCED",
                )
                return _remittance_file(wrong, event.payer.key, number=999_999)
    raise AssertionError("a demo pays somebody")


_Due = tuple[int, str, int, int]
"""Day, payer ('' for claims), claim, event: what the heap is ordered by."""


class _Mail:
    """The post of each day; must be asked for every day in order."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._due: list[_Due] = []
        self._next_claim = 0
        self._files = 0
        self._answers: dict[date, list[DemoFile]] = {}
        self._told: list[Told] = []
        self._refused_on = next_batch(world.until - REFUSED_BEFORE_END)
        self._tills = {key: Till(payer) for key, payer in PAYERS.items()}

    def of(self, day: date) -> Iterator[DemoFile]:
        yield from self._answers.pop(day, ())
        if day.weekday() == BATCH_WEEKDAY:
            yield from self._claim_files(day)
        yield from self._remittance_files(day)

    def _claim_files(self, day: date) -> Iterator[DemoFile]:
        batch: list[Sent] = []
        for sent in self._sent_on(day):
            batch.append(sent)
            if len(batch) == CLAIMS_PER_FILE:
                yield self._claim_file(day, batch)
                batch = []
        if batch:
            yield self._claim_file(day, batch)
        if self._told:
            self._answer(self._status_file(day + timedelta(days=1)))

    def _answer(self, file: DemoFile) -> None:
        self._answers.setdefault(file.dated_on, []).append(file)

    def _sent_on(self, day: date) -> Iterator[Sent]:
        """What goes out today: the week's new claims, then what is sent again or to a second plan."""
        world = self._world
        while self._next_claim < world.claims and next_batch(world.visit_on(self._next_claim)) <= day:
            number = self._next_claim
            self._next_claim += 1
            for index, event in enumerate(story_of(world, number).events):
                if isinstance(event, Sent) and event.on == day:
                    yield event
                else:
                    payer = event.payer.key if isinstance(event, Remitted) else ""
                    heapq.heappush(self._due, (event.on.toordinal(), payer, number, index))
        for _, event in self._events_of(day, only_sent=True):
            if isinstance(event, Sent):
                yield event
            elif isinstance(event, Told):
                self._told.append(event)

    def _remittance_files(self, day: date) -> Iterator[DemoFile]:
        for payer, events in groupby(self._events_of(day), key=lambda due: due[0]):
            batch: list[Remitted] = []
            for _, event in events:
                if isinstance(event, Remitted):
                    batch.append(event)
                if len(batch) == CLAIMS_PER_FILE:
                    yield self._payment_file(day, payer, batch)
                    batch = []
            if batch:
                yield self._payment_file(day, payer, batch)

    def _events_of(self, day: date, *, only_sent: bool = False) -> Iterator[tuple[str, Event]]:
        """Today's events with their payer, payer by payer. Claims carry no payer and come first."""
        today = day.toordinal()
        while self._due and self._due[0][0] <= today and not (only_sent and self._due[0][1]):
            _, payer, number, index = heapq.heappop(self._due)
            yield payer, story_of(self._world, number).events[index]

    def _number(self) -> int:
        self._files += 1
        return self._files

    def _claim_file(self, day: date, sent: list[Sent]) -> DemoFile:
        number = self._number()
        reference = f"LH{day:%y%m%d}{number:05d}"
        tomorrow = day + timedelta(days=1)
        refused = day == self._refused_on
        self._answer(self._receipt_file(tomorrow, group=number, refused=refused))
        if refused:
            self._answer(self._claim_file(tomorrow, sent))
        elif any(event.statuses for event in sent):
            self._answer(self._answer_file(tomorrow, sent, reference))
        data = write_claims(
            [replace(event.claim, batch_reference=reference) for event in sent],
            _envelope(day, number, to_payer=True),
        )
        return DemoFile(name=f"{day:%Y%m%d}-claims-{number:05d}.837", kind="837P", data=data, dated_on=day)

    def _receipt_file(self, day: date, *, group: int, refused: bool) -> DemoFile:
        number = self._number()
        faults = (ReceiptFault(codes="segment", code="8", segment="NM1, segment 5"),) if refused else ()
        receipt = FileReceipt(
            kind="999",
            accepted=not refused,
            code="R" if refused else "A",
            group_kind="HC",
            group_control=str(group),
            set_code="837",
            set_control="0001",
            faults=faults,
        )
        data = write_file_receipts([receipt], _envelope(day, number))
        return DemoFile(name=f"{day:%Y%m%d}-ack-{number:05d}.999", kind="999", data=data, dated_on=day)

    def _status_file(self, day: date) -> DemoFile:
        number = self._number()
        told, self._told = self._told, []
        answers = [_status(event, trace=f"LHQ{number:05d}{place:03d}") for place, event in enumerate(told, start=1)]
        answers.sort(key=lambda answer: answer.source.name)
        data = write_status_answers(answers, _envelope(day, number), provider=BILLING_PROVIDER)
        return DemoFile(name=f"{day:%Y%m%d}-answers-{number:05d}.277", kind="277", data=data, dated_on=day)

    def _answer_file(self, day: date, sent: list[Sent], reference: str) -> DemoFile:
        number = self._number()
        answers = [
            _answer(event, day=day, reference=reference, trace=f"{reference}-{place:04d}")
            for place, event in enumerate(sent, start=1)
            if event.statuses
        ]
        data = write_acknowledgements(answers, _envelope(day, number), provider=BILLING_PROVIDER)
        return DemoFile(name=f"{day:%Y%m%d}-answers-{number:05d}.277ca", kind="277CA", data=data, dated_on=day)

    def _payment_file(self, day: date, payer: str, events: list[Remitted]) -> DemoFile:
        payment = self._tills[payer].payment(day, events)
        return _remittance_file(payment, payer, number=self._number())


def _remittance_file(payment: RemittancePayment, payer: str, *, number: int) -> DemoFile:
    day = payment.paid_on
    assert day is not None
    data = write_remittances([payment], _envelope(day, number))
    return DemoFile(name=f"{day:%Y%m%d}-{payer}-{number:05d}.835", kind="835", data=data, dated_on=day)


def _envelope(day: date, number: int, *, to_payer: bool = False) -> Outgoing:
    """Between the practice and its clearinghouse, at six in the morning."""
    ours, theirs = (SUBMITTER_ID, BILLING_PROVIDER.name), (CLEARINGHOUSE.identifier, CLEARINGHOUSE.name)
    sender, receiver = (ours, theirs) if to_payer else (theirs, ours)
    return Outgoing(
        sender_id=sender[0],
        sender_name=sender[1],
        receiver_id=receiver[0],
        receiver_name=receiver[1],
        written_at=datetime.combine(day, time(6)),
        control_number=number,
    )


def _answer(sent: Sent, *, day: date, reference: str, trace: str) -> ClaimAcknowledgement:
    claim: SubmittedClaim = sent.claim
    return ClaimAcknowledgement(
        claim_number=claim.claim_number,
        accepted=sent.is_accepted,
        statuses=sent.statuses,
        effective_on=day,
        charge_cents=claim.charge_cents,
        message=sent.message,
        clearinghouse_trace=trace,
        patient=claim.patient.name,
        member_id=claim.destination.member_id,
        service_from=claim.service_from,
        source=CLEARINGHOUSE,
        batch_reference=reference,
    )


def _status(told: Told, *, trace: str) -> StatusAnswer:
    claim = told.claim
    return StatusAnswer(
        claim_number=claim.claim_number,
        trace=trace,
        statuses=told.statuses,
        effective_on=told.on,
        charge_cents=claim.charge_cents,
        message=told.message,
        patient=claim.patient.name,
        member_id=claim.destination.member_id,
        service_from=claim.service_from,
        service_to=claim.service_to,
        source=replace(claim.destination.payer, address=Address(), phone=""),
    )
