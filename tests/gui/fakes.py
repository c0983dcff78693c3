"""A made-up practice for the window's tests: no database, the same answers every time."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from arcaller_desktop.domain.aging import AgingReport, AgingRow, AgingStrip, Basis, Grouping
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.deadlines import DeadlineAction
from arcaller_desktop.domain.denials import ReasonClass
from arcaller_desktop.domain.ids import CallId, ClaimId, PatientId, PayerId, UserId
from arcaller_desktop.domain.kpi import Direction, Figure, KpiDefinition, KpiPeriod, KpiUnit
from arcaller_desktop.domain.outcomes import Action
from arcaller_desktop.domain.payers import Opening, PayerCard, PayerClass
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.queue import QueueStatus
from arcaller_desktop.gui.panes.kpi import KpiView
from arcaller_desktop.services.balances import BalanceView
from arcaller_desktop.services.call_sheets import CallSheet, SessionClaim
from arcaller_desktop.services.calls import EndCall, SaveTouch, TouchSaved
from arcaller_desktop.services.claims import ClaimLineView, ClaimView, DecisionView
from arcaller_desktop.services.days import DayProgress
from arcaller_desktop.services.denials import DenialPattern, DenialReport
from arcaller_desktop.services.plans import InstalmentView, PlanView
from arcaller_desktop.services.policy import NoteView, PolicyView
from arcaller_desktop.services.queue import QueueChoices, QueueOrder, QueueQuery, QueueRow
from arcaller_desktop.services.saved_filters import FilterSaved, RenameFilter, SavedFilter, SaveFilter
from arcaller_desktop.services.search import FoundClaim
from arcaller_desktop.services.timelines import EventView
from arcaller_desktop.storage.patients import PatientSummary

TODAY = date(2026, 11, 20)
NAMES = (
    "Müller, Hannah",
    "Lee, Grace",
    "Nguyễn, Olivia",
    "Hernández, Luis M",
    "Dvořák, Eva",
    "O'Neil, Patrick",
    "Smith, James T",
    "Brown, Cheryl A",
    "Kowalski, Łukasz",
    "Washington, Earl",
    "Şahin, Elif",
    "Garcia, Ana",
)
PAYERS = (
    "Tricare West",
    "Medicare Part B (Novitas)",
    "BCBS TX Blue Choice",
    "Harbor Workers Comp",
    "Humana Gold Plus",
    "Medicaid TX Superior",
    "Aetna PPO",
    "Molina Marketplace",
)
ACTIONS = (
    Action.CHECK_STATUS,
    Action.CALL_PAYER,
    Action.APPEAL_L1,
    Action.CORRECTED_CLAIM,
    Action.BILL_SECONDARY,
    Action.SEND_RECORDS,
)
DENIALS = ("CO-197", "CO-16", "CO-97", "CO-29", "PR-204", "CO-50")


DAYS_IN_AR = KpiDefinition(
    id="K01",
    name="Days in AR",
    definition="Open balance divided by the average daily charge.",
    numerator="open balance",
    denominator="charges a day",
    unit=KpiUnit.DAYS,
    period=KpiPeriod.LAST_90,
    direction=Direction.DOWN,
    target=40,
    target_words="under 40 days",
    source="made up",
)
OVER_90 = replace(
    DAYS_IN_AR,
    id="K03",
    name="Over 90 days",
    unit=KpiUnit.PERCENT,
    period=KpiPeriod.NOW,
    target=15,
    target_words="under 15 %",
)
DENIED = (
    (
        "BCBS TX",
        "CO-197",
        "No authorization on file",
        ReasonClass.DENIAL_REC,
        "Retro-authorization",
        31,
        44,
        1_842_010,
        212,
    ),
    (
        "Aetna PPO",
        "CO-197",
        "No authorization on file",
        ReasonClass.DENIAL_REC,
        "Retro-authorization",
        9,
        12,
        401_000,
        60,
    ),
    ("Medicaid TX", "CO-16", "Something is missing", ReasonClass.INFO_REQ, "Send corrected claim", 22, 31, 931_000, 97),
    ("Medicare Part B", "CO-50", "Not necessary", ReasonClass.DENIAL_REC, "Appeal, level 1", 8, 9, 612_055, 140),
)


def row_of(number: int) -> QueueRow:
    """The row of a claim id; the same for the same id."""
    status = tuple(QueueStatus)[number * 7 % len(QueueStatus)]
    age = (number * 37) % 300
    last, _, first = NAMES[number % len(NAMES)].partition(", ")
    return QueueRow(
        claim_id=number,
        claim_number=f"26-{100_000 + number * 7919 % 899_999}",
        last_name=last,
        first_name=first,
        middle_name="",
        suffix="",
        payer=PAYERS[number * 3 % len(PAYERS)],
        balance_cents=(number * 7_919_31) % 9_999_99 + 10_00,
        service_day=(TODAY - timedelta(days=age)).isoformat(),
        status=status.value,
        denial=DENIALS[number % len(DENIALS)] if status is QueueStatus.DENIED else "",
        action=ACTIONS[number % len(ACTIONS)].value,
        action_day=(TODAY + timedelta(days=number % 23 - 9)).isoformat(),
        deadline_day=(TODAY + timedelta(days=number * 11 % 120 - 4)).isoformat() if number % 3 else None,
        deadline=DeadlineAction.APPEAL_1.value,
        deadline_assumed=number % 2 == 0,
        priority=9_999 - number % 9_000,
        owner_id=1,
        owner="D. Ortiz",
    )


REASONS = (
    "$5,111.35 is open, 60 % likely to come",
    "The deadline to appeal is in 7 days",
    "A promise of 11/12 was missed",
)


@dataclass
class FakeSource:
    """Answers as the services would."""

    claims: int = 412
    saved: list[SaveTouch] = field(default_factory=list)
    ended: list[EndCall] = field(default_factory=list)
    queries: list[QueueQuery] = field(default_factory=list)
    rows_read: int = 0
    fail_with: Exception | None = None
    has_plan: bool = True
    searched: list[str] = field(default_factory=list)
    filters: dict[int, SavedFilter] = field(default_factory=dict)

    def order(self, store: Any, query: QueueQuery) -> QueueOrder:
        self.queries.append(query)
        ids = list(range(1, self.claims + 1))
        if query.text:
            ids = [number for number in ids if query.text.casefold() in row_of(number).patient.casefold()]
        if query.sort == "balance":
            ids.sort(key=lambda number: row_of(number).balance_cents, reverse=query.descending)
        total = sum(row_of(number).balance_cents for number in ids[:500])
        return QueueOrder(ids=array("I", ids), balance_cents=total, open_count=max(self.claims, 0))

    def rows(self, ids: Sequence[int]) -> Mapping[int, QueueRow]:
        self.rows_read += len(ids)
        return {number: row_of(number) for number in ids}

    def choices(self, store: Any) -> QueueChoices:
        return QueueChoices(
            views=(
                ("", "All open", self.claims),
                ("mine", "My queue", 45),
                ("due", "Due today", 12),
                ("denied", "Denied", 31),
            ),
            payers=tuple((number + 1, name, 40 + number) for number, name in enumerate(PAYERS)),
            statuses=tuple((status.value, status.label, 12) for status in QueueStatus),
            has_claims=self.claims > 0,
        )

    def search_claims(self, store: Any, text: str) -> tuple[FoundClaim, ...]:
        self.searched.append(text)
        rows = (row_of(number) for number in range(1, self.claims + 1))
        return tuple(
            FoundClaim(
                claim_id=ClaimId(row.claim_id),
                claim_number=row.claim_number,
                patient=row.patient,
                payer=row.payer,
                balance_cents=row.balance_cents,
                status_label=row.status_label,
                is_open=True,
            )
            for row in rows
            if text in row.claim_number
        )[:8]

    def search_patients(self, store: Any, text: str) -> tuple[PatientSummary, ...]:
        return tuple(
            PatientSummary(
                patient_id=PatientId(number),
                name=PersonName(last=name.split(", ")[0], first=name.split(", ")[1]),
                birth_date=date(1968, 4, 17),
                account_number=f"{4400 + number}",
                claims=3,
                open_cents=120_00,
            )
            for number, name in enumerate(NAMES)
            if text.casefold() in name.casefold()
        )

    def most_urgent_claim(self, store: Any, patient_id: int) -> ClaimId | None:
        return ClaimId(patient_id) if patient_id else None

    def saved_filters(self, store: Any) -> tuple[SavedFilter, ...]:
        return tuple(sorted(self.filters.values(), key=lambda one: one.name.casefold()))

    def save_filter(self, store: Any, command: SaveFilter) -> FilterSaved:
        known = next((one.filter_id for one in self.filters.values() if one.name == command.name), None)
        number = known or max(self.filters, default=0) + 1
        self.filters[number] = SavedFilter(filter_id=number, name=command.name, query=command.query)
        return FilterSaved(filter_id=number, changes=Changes.FILTERS)

    def rename_filter(self, store: Any, command: RenameFilter) -> Changes:
        self.filters[command.filter_id] = replace(self.filters[command.filter_id], name=command.name)
        return Changes.FILTERS

    def delete_filter(self, store: Any, filter_id: int) -> Changes:
        del self.filters[filter_id]
        return Changes.FILTERS

    def claim(self, store: Any, claim_id: int) -> ClaimView:
        row = row_of(claim_id)
        return ClaimView(
            claim_id=claim_id,
            claim_number=row.claim_number,
            payer_claim_number="E26310440912",
            patient_id=1,
            patient=row.patient,
            birth_date=date(1968, 4, 17),
            account_number="004417",
            member_id="XJT881204417",
            payer_id=1,
            payer=row.payer,
            provider="Okafor, Chidi",
            service_from=row.service_from,
            service_to=row.service_from,
            status_label=row.status_label,
            charge_cents=row.balance_cents + 321_00,
            paid_cents=240_10,
            adjusted_cents=80_90,
            balance_cents=row.balance_cents,
            patient_cents=153_85,
            deadline_on=row.deadline_on,
            deadline_action=row.deadline_action,
            deadline_assumed=row.deadline_assumed,
            reasons=REASONS,
            lines=tuple(
                ClaimLineView(
                    number=number,
                    procedure=code,
                    modifiers=modifiers,
                    description=text,
                    units="1",
                    service_from=row.service_from,
                    charge_cents=cents,
                    allowed_cents=cents * 6 // 10,
                    paid_cents=cents // 2,
                    adjusted_cents=cents * 4 // 10,
                    patient_cents=cents // 10,
                    balance_cents=cents // 10,
                    codes=codes,
                    is_denied="197" in codes,
                )
                for number, code, modifiers, text, cents, codes in (
                    (1, "99214", "25", "Office visit", 260_00, "CO-45 PR-2"),
                    (2, "93000", "", "Heart tracing", 152_00, "CO-197 N54"),
                )
            ),
            decisions=(
                DecisionView(
                    decided_on=date(2026, 10, 28),
                    payer=row.payer,
                    line_number=2,
                    code="CO-197",
                    label="No authorization on file",
                    amount_cents=152_00,
                    became="For a person to decide",
                    is_open_denial=True,
                ),
                DecisionView(
                    decided_on=date(2026, 10, 28),
                    payer=row.payer,
                    line_number=1,
                    code="CO-45",
                    label="Above the agreed fee",
                    amount_cents=104_00,
                    became="Written off",
                ),
            ),
            timeline=(
                EventView(
                    at=datetime(2026, 11, 19, 20, 2, tzinfo=UTC),
                    kind="call",
                    who="D. Ortiz",
                    title="Denied: authorization",
                    reference="R-88120417",
                    call_id=7,
                    text="Auth A55120 is on file under the group NPI; the claim is reprocessed, 15 business days.",
                ),
                EventView(
                    at=datetime(2026, 10, 28, tzinfo=UTC),
                    kind="remittance",
                    who=row.payer,
                    title="Denied line 2",
                    reference="EFT 88120",
                    text="CO-197 152.00",
                    is_day=True,
                ),
                EventView(
                    at=datetime(2026, 9, 22, tzinfo=UTC),
                    kind="acknowledgement",
                    who=row.payer,
                    title="Accepted",
                    reference="A2:20",
                    is_day=True,
                ),
                EventView(
                    at=datetime(2026, 9, 21, tzinfo=UTC),
                    kind="submission",
                    who="System",
                    title="Claim sent",
                    reference="55102",
                    is_day=True,
                ),
            ),
        )

    def call_sheet(self, store: Any, claim_id: int) -> CallSheet:
        row = row_of(claim_id)
        return CallSheet(
            claim_id=claim_id,
            claim_number=row.claim_number,
            payer=card(row.payer),
            practice="Ridgeview Family Medicine",
            tax_id="741234567",
            npi="1245319599",
            provider="Chidi Okafor",
            callback="5125550142",
            patient="Luis M Hernández",
            birth_date=date(1968, 4, 17),
            member_id="XJT881204417",
            group_number="G-00412",
            service_from=row.service_from,
            charge_cents=row.balance_cents + 321_00,
            payer_claim_number="E26310440912",
            deadline_on=row.deadline_on,
            owners=((UserId(1), "Dana Ortiz"), (UserId(2), "Sam Reyes")),
            own_id=UserId(1),
        )

    def session_claims(self, store: Any, payer_id: int, done: frozenset[int]) -> tuple[SessionClaim, ...]:
        return ()

    def end_call(self, store: Any, command: EndCall) -> Changes:
        self.ended.append(command)
        return Changes.CALLS

    def save_touch(self, store: Any, command: SaveTouch) -> TouchSaved:
        if self.fail_with is not None:
            raise self.fail_with
        self.saved.append(command)
        return TouchSaved(call_id=CallId(8), touch_id=8, note="", changes=Changes.CALLS | Changes.QUEUE | Changes.CLAIM)

    def policy(self, store: Any, claim_id: int) -> PolicyView:
        note = NoteView(
            note_number=1,
            version=2,
            title="Ask for the authorization number first",
            body="It is often on file under the group NPI. 4 of the last 6 were overturned on the phone.",
            source="Call ref. R-771, provider manual p. 44",
            reason_code="CO-197",
            verified_on=date(2026, 10, 2),
            review_on=date(2027, 2, 1),
            saved_at=datetime(2026, 11, 14, 16, 0, tzinfo=UTC),
            saved_by="D. Ortiz",
            fits=True,
        )
        return PolicyView(
            card=card(row_of(claim_id).payer),
            opening=Opening(is_open=True, words="Open until 20:00 CST"),
            other_notes=(),
            review_count=0,
            limits=(
                ("Filing", "95 days from service, our contract"),
                ("Corrected", "180 days from decision"),
                ("Appeal", "180 days from decision, level 2: 60 days"),
                ("Answers in", "about 21 days"),
            ),
            notes=(
                note,
                replace(
                    note,
                    note_number=2,
                    version=1,
                    title="Rendering NPI",
                    reason_code="CO-16",
                    fits=False,
                    body="N290: the rendering NPI is missing in loop 2310B. Send a corrected claim (7), no appeal.",
                ),
                replace(
                    note,
                    note_number=3,
                    version=1,
                    title="Five claims a call",
                    reason_code="",
                    fits=False,
                    body="Representatives reprocess up to five claims in one call. Always ask for a reference.",
                ),
            ),
        )

    def balance(self, store: Any, claim_id: int) -> BalanceView:
        return BalanceView(
            guarantor_id=1,
            patient_id=1,
            guarantor="Luis M Hernández",
            account_number="004417",
            owed_cents=1_846_20,
            aging_cents=(75_00, 310_10, 402_00, 612_10, 447_00),
            visits=4,
            insurance_pending_cents=521_00,
            last_payment_on=date(2026, 11, 3),
            last_payment_cents=75_00,
            last_statement_on=date(2026, 11, 1),
            hold="" if claim_id % 2 else "no address yet",
        )

    def plan(self, store: Any, claim_id: int) -> PlanView:
        if not self.has_plan:
            return PlanView(can_set_up=True)
        states = ("paid", "paid", "late", "planned", "planned", "planned")
        return PlanView(
            plan_id=3,
            state_label="Late",
            total_cents=923_10,
            paid_cents=307_70,
            agreed_on=date(2026, 9, 1),
            instalments=tuple(
                InstalmentView(
                    number=number + 1,
                    due_on=date(2026, 9 + number, 15) if number < 4 else date(2027, number - 3, 15),
                    amount_cents=153_85,
                    state=state,
                )
                for number, state in enumerate(states)
            ),
        )

    def denials(self, store: Any) -> DenialReport:
        patterns = tuple(
            DenialPattern(
                payer_id=PayerId(number + 1),
                payer=payer,
                code=code,
                label=label,
                reason_class=reason_class,
                next_action=step,
                lines=lines,
                claims=claims,
                denied_cents=cents,
                open_lines=lines // 2,
                open_cents=cents // 2,
                passed_on_lines=0,
                closed_lines=lines - lines // 2,
                overturned_lines=lines // 4,
                recovered_cents=cents // 5,
                last_on=TODAY,
                oldest_open_on=TODAY - timedelta(days=days),
                oldest_open_days=days,
            )
            for number, (payer, code, label, reason_class, step, claims, lines, cents, days) in enumerate(DENIED)
        )
        return DenialReport(since=date(2025, 12, 1), as_of=TODAY, patterns=patterns, months=())

    def kpi(self, store: Any, basis: Basis) -> KpiView:
        rows = tuple(
            AgingRow(
                key=str(number),
                label=name,
                strip=AgingStrip(
                    basis,
                    (412_000 + number * 77_710, 301_000, 121_050 + number * 9_900, 88_000, 231_000),
                    (9, 7, 4, 2, 3),
                ),
            )
            for number, name in enumerate((*PAYERS, "Patients"))
        )
        cents = [sum(row.strip.cents[place] for row in rows) for place in range(5)]
        total = AgingStrip(basis, (cents[0], cents[1], cents[2], cents[3], cents[4]), (81, 63, 36, 18, 27))
        report = AgingReport(basis=basis, by=Grouping.PAYER, as_of=TODAY, rows=rows, total=total, credits_cents=-4_210)
        figures = (
            Figure(definition=DAYS_IN_AR, numerator=1000, denominator=2344, factor=90, first_on=TODAY, last_on=TODAY),
            Figure(definition=OVER_90, numerator=213, denominator=1000, first_on=TODAY, last_on=TODAY),
        )
        return KpiView(aging=report, figures=figures)

    def day(self, store: Any) -> DayProgress:
        return DayProgress(worked=31, goal=45, overdue=3, promised_cents=18_420_10)


def card(name: str) -> PayerCard:
    return PayerCard(
        payer_id=PayerId(1),
        name=name,
        payer_class=PayerClass.BCBS,
        phone="8004510287",
        phone_path="1, 3, 2, NPI, birth date",
        fax="8885550119",
        portal_url="availity.com",
        opens_at=time(8),
        closes_at=time(20),
        time_zone="America/Chicago",
        claims_per_call=5,
        usual_days=21,
    )


@dataclass
class FakePrompts:
    """Answers without asking, and remembers."""

    answers: list[bool] = field(default_factory=list)
    names: list[str | None] = field(default_factory=list)
    files: Sequence[Path] = ()
    chosen_folder: Path | None = None
    saved_to: Path | None = None
    asked: list[str] = field(default_factory=list)
    errors: list[Exception] = field(default_factory=list)
    banners: list[str] = field(default_factory=list)
    undo: Callable[[], None] | None = None

    def confirm(self, *, title: str, message: str, act: str, keep: str) -> bool:
        self.asked.append(f"{title}: {message} [{act}] [{keep}]")
        return self.answers.pop(0) if self.answers else False

    def ask_name(self, *, title: str, label: str, act: str, standing: str = "") -> str | None:
        self.asked.append(f"{title}: {standing} [{act}]")
        return self.names.pop(0) if self.names else None

    def open_files(self, *, title: str, kinds: str) -> Sequence[Path]:
        self.asked.append(title)
        return self.files

    def folder(self, *, title: str) -> Path | None:
        self.asked.append(title)
        return self.chosen_folder

    def save_file(self, *, title: str, suggested: str, kinds: str) -> Path | None:
        self.asked.append(f"{title}: {suggested}")
        return self.saved_to

    def error(self, error: Exception) -> None:
        self.errors.append(error)

    def banner(self, text: str, *, undo: Callable[[], None] | None = None) -> None:
        self.banners.append(text)
        self.undo = undo
