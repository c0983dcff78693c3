"""Makes a whole demo practice: week by week the files are imported and the calls made, as if it had been in use.

Every step goes through the services a person would use. Long: run it in the worker process.
"""

from __future__ import annotations

import dataclasses
import tempfile
from collections import deque
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.calls import CallRecord, Touch
from arcaller_desktop.domain.ids import ClaimId, GuarantorId, PayerId
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.policy import PolicyNote
from arcaller_desktop.domain.practices import PracticeProfile
from arcaller_desktop.domain.roles import User
from arcaller_desktop.services.anchors import keep_anchor
from arcaller_desktop.services.calls import SaveTouch, save_touch
from arcaller_desktop.services.context import Access, Context, open_context
from arcaller_desktop.services.demo.aging import NAME, aging_export
from arcaller_desktop.services.demo.calls import DemoTouch, demo_touches
from arcaller_desktop.services.demo.files import demo_files
from arcaller_desktop.services.demo.guided_calls import guided_touch
from arcaller_desktop.services.demo.money import fill_money_page
from arcaller_desktop.services.demo.patient_money import PLAN_AGE_DAYS, agree_plan, fill_patient_money
from arcaller_desktop.services.demo.patients import DemoPatient, patient_book
from arcaller_desktop.services.demo.payer_details import contacts_at, facts_at
from arcaller_desktop.services.demo.payers import PAYERS, payer_cards
from arcaller_desktop.services.demo.policy import DemoPolicyNote, policy_notes
from arcaller_desktop.services.demo.practice import DEMO_LOGIN, DEMO_PASSWORD, PRACTICE, USERS, service_words
from arcaller_desktop.services.demo.team import Questions, answer_and_check
from arcaller_desktop.services.demo.world import World, next_weekday
from arcaller_desktop.services.intake import ImportFiles, import_files
from arcaller_desktop.services.mornings import begin_day
from arcaller_desktop.services.patients import (
    ChangeGuarantor,
    SaveGuarantor,
    SavePatient,
    change_guarantor,
    file_of_claim,
    save_guarantor,
    save_patient,
)
from arcaller_desktop.services.payer_details import SaveContact, SaveFact, save_contact, save_fact
from arcaller_desktop.services.payers import SavePayer, save_payer
from arcaller_desktop.services.policy import SavePolicyNote, save_policy_note
from arcaller_desktop.services.practices import CreatePractice, SavePractice, create_practice, save_practice
from arcaller_desktop.services.service_descriptions import SaveServiceDescription, save_service_description
from arcaller_desktop.services.users import AddUser, add_user, all_users
from arcaller_desktop.services.work import WeighAll
from arcaller_desktop.storage.parties import payer_aliases, payer_names
from arcaller_desktop.storage.practice_files import PracticeFiles
from arcaller_desktop.storage.queue import claim_ids_numbered

MOST_IN_PATIENT_BOOK = 2000
"""A front desk would not finish more; the rest keeps the names the files gave."""
_IMPORT_WEEKDAY = 4
_NOTE_WRITER = "samir"
_WITH_CONTRACT = frozenset({PayerClass.COMMERCIAL, PayerClass.BCBS})


@dataclass(frozen=True, kw_only=True, slots=True)
class MakeDemo:
    """A demo of `claims` claims whose twelve months end with `until`; the same for the same `seed`."""

    path: Path
    claims: int = 300
    seed: int = 1
    until: date


@dataclass(frozen=True, kw_only=True, slots=True)
class DemoMade:
    """The practice, open to its user `demo` on the real day, and what went into it."""

    access: Access
    recovery_key: str
    files: int
    posted: int
    touches: int


def make_demo(command: MakeDemo, progress: Progress) -> DemoMade:
    """Makes the practice at `path`, where none may be; one that was not finished is taken away again.

    Raises what `create_practice` raises, or CancelledByUser.
    """
    world = World(claims=command.claims, seed=command.seed, until=command.until)
    opened_on = world.first_day - timedelta(days=7)
    order = CreatePractice(
        practice_name=PRACTICE.name,
        login=DEMO_LOGIN,
        user_name=next(user.name for user in USERS if user.login == DEMO_LOGIN),
        password=DEMO_PASSWORD,
        is_demo=True,
    )
    created = create_practice(command.path, order, FixedClock(opened_on))
    context = open_context(dataclasses.replace(created.access, as_of=opened_on))
    finished = False
    try:
        builder = _Builder(context, world, progress)
        builder.build()
        keep_anchor(context.database)
        context.database.checkpoint()
        finished = True
    finally:
        context.close()
        if not finished:
            _remove(PracticeFiles(command.path))
    return DemoMade(
        access=created.access,
        recovery_key=created.recovery_key,
        files=builder.files,
        posted=builder.posted,
        touches=builder.touches,
    )


def _remove(files: PracticeFiles) -> None:
    for path in (files.database, *files.logs_of_writes, files.keys, files.anchor):
        path.unlink(missing_ok=True)


class _Builder:
    """Walks through the year. `files`, `posted` and `touches` count what was done."""

    def __init__(self, context: Context, world: World, progress: Progress) -> None:
        self._context = context
        self._world = world
        self._progress = progress
        self._staff: dict[str, User] = {}
        self._payers: dict[str, PayerId] = {}
        self._coming = demo_files(claims=world.claims, seed=world.seed, until=world.until)
        self._next_file = next(self._coming, None)
        self._notes = deque(sorted(policy_notes(world.until), key=lambda note: note.verified_on))
        touches = demo_touches(claims=world.claims, seed=world.seed, until=world.until)
        self._calls = deque(touches)
        self._questions = Questions(self._on, world.until)
        self.files = self.posted = self.touches = 0

    def build(self) -> None:
        """The whole year."""
        world, total = self._world, (self._world.until - self._world.first_day).days
        self._open_office(world.first_day)
        day, planned = world.first_day, False
        while day < world.until:
            label = f"Week of {day:%b} {day.day}, {day.year}"
            watched = _Within(self._progress, done=(day - world.first_day).days, total=total, label=label)
            watched.report(0, 1, label)
            day = min(next_weekday(day + timedelta(days=1), _IMPORT_WEEKDAY), world.until)
            # Calls first: they speak of what was imported on earlier Fridays.
            while self._calls and self._calls[0].on <= day:
                self._questions.ask_until(self._calls[0].on)
                self._save_touch(self._calls.popleft())
            self._questions.ask_until(day)
            self._import_until(day, watched)
            self._describe_payers(day)
            self._save_notes(day)
            if (world.until - day).days <= PLAN_AGE_DAYS and not planned:
                agree_plan(self._on(day))
                planned = True
        self._fill_patient_book(_Within(self._progress, done=total, total=total, label="Patient book"))
        self._import_aging(_Within(self._progress, done=total, total=total, label="Former system"))
        fill_patient_money(self._on(world.until))
        self._fill_money_page(_Within(self._progress, done=total, total=total, label="Contracts and deposits"))
        answer_and_check(self._on, world.until)
        begin_day(self._on(world.until), WeighAll(), self._progress)

    def _import_aging(self, progress: Progress) -> None:
        """A few old claims from an export of the system that the practice had before."""
        # Only names that stand the same way in claim files: the export is to find the payers that are here.
        names = [payer.card.name for payer in PAYERS.values() if payer.card.name.replace(" ", "").isalpha()]
        first, second, third = names[:3]
        with tempfile.TemporaryDirectory(prefix="arcaller-demo-") as folder:
            file = Path(folder) / NAME
            file.write_bytes(aging_export(until=self._world.until, payers=(first, second, third)))
            result = import_files(self._on(self._world.until), ImportFiles(paths=(file,)), progress)
        self.files += 1
        self.posted += result.files[0].posted

    def _fill_money_page(self, progress: Progress) -> None:
        context = self._on(self._world.until)
        names = payer_names(context.database)
        known = [
            (payer, names[self._payers[payer.edi_id]]) for payer in PAYERS.values() if payer.edi_id in self._payers
        ]
        contracts = [found for found in known if found[0].payer_class in _WITH_CONTRACT][:2]
        with tempfile.TemporaryDirectory(prefix="arcaller-demo-") as folder:
            fill_money_page(context, contracts, Path(folder), since=self._world.first_day, progress=progress)

    def _on(self, day: date, login: str = DEMO_LOGIN) -> Context:
        """The practice as this user sees it on that day."""
        user = self._staff.get(login, self._context.user)
        return dataclasses.replace(self._context, user=user, clock=FixedClock(day))

    def _open_office(self, day: date) -> None:
        context = self._on(day)
        for user in USERS:
            if user.login != DEMO_LOGIN:
                add_user(context, AddUser(login=user.login, name=user.name, role=user.role, password=DEMO_PASSWORD))
        self._staff = {account.user.login: account.user for account in all_users(context)}
        save_practice(context, SavePractice(profile=_profile(cut_over_on=day)))
        for code, text in service_words().items():
            if context.tables.descriptions.describe(code) != text:
                save_service_description(context, SaveServiceDescription(code=code, text=text))

    def _import_until(self, day: date, progress: Progress) -> None:
        with tempfile.TemporaryDirectory(prefix="arcaller-demo-") as folder:
            written = 0
            while self._next_file is not None and self._next_file.dated_on <= day:
                (Path(folder) / self._next_file.name).write_bytes(self._next_file.data)
                self._next_file = next(self._coming, None)
                written += 1
            if written:
                result = import_files(self._on(day), ImportFiles(paths=(Path(folder),)), progress)
                self.files += written
                self.posted += sum(account.posted for account in result.files)

    def _describe_payers(self, day: date) -> None:
        """Fills the cards of payers that this week's files named for the first time."""
        known = {
            value: payer for (kind, value), payer in payer_aliases(self._context.database).items() if kind == "edi_id"
        }
        cards = payer_cards(self._world.until)
        for payer in PAYERS.values():
            if payer.edi_id in known and payer.edi_id not in self._payers:
                self._payers[payer.edi_id] = known[payer.edi_id]
                card = dataclasses.replace(cards[payer.edi_id], payer_id=known[payer.edi_id])
                save_payer(self._on(day), SavePayer(card=card))
                self._describe_contacts(day, payer.edi_id)

    def _describe_contacts(self, day: date, edi_id: str) -> None:
        context, payer_id = self._on(day, _NOTE_WRITER), self._payers[edi_id]
        for contact in contacts_at(edi_id, payer_id, self._world.until):
            save_contact(context, SaveContact(contact=contact))
        for fact in facts_at(edi_id, payer_id, self._world.until):
            save_fact(context, SaveFact(fact=fact))

    def _save_notes(self, day: date) -> None:
        """The notes that were verified by now, about payers that are known by now."""
        due = [note for note in self._notes if note.payer_edi_id in self._payers]
        for note in due:
            if note.verified_on <= day:
                self._notes.remove(note)
                saved = _stored_note(note, self._payers[note.payer_edi_id])
                save_policy_note(self._on(day, _NOTE_WRITER), SavePolicyNote(note=saved))

    def _save_touch(self, call: DemoTouch) -> None:
        ids = claim_ids_numbered(self._context.database, call.claim_number)
        if not ids:
            return
        context = self._on(call.on, call.caller)
        card = next(payer.card for payer in PAYERS.values() if payer.edi_id == call.payer_edi_id)
        started_at = context.clock.now() - timedelta(minutes=call.minutes)
        record = CallRecord(
            channel=call.channel,
            number_dialled=card.phone,
            phone_path=card.phone_path,
            started_at=started_at,
            ended_at=context.clock.now(),
            hold_seconds=call.hold_minutes * 60,
            rep_name=call.rep,
            reference=call.reference,
        )
        touch = Touch(
            call=record,
            outcome=call.outcome,
            note=call.note,
            next_action=call.next_action,
            next_action_on=call.next_on,
            owner_id=context.user.id,
            promised_on=call.promised_on,
            promised_cents=call.promised_cents,
        )
        save_touch(context, SaveTouch(claim_id=ClaimId(ids[0]), touch=guided_touch(touch, call.on)))
        self.touches += 1

    def _fill_patient_book(self, progress: Progress) -> None:
        """Names as people write them, phones, and one guarantor a household."""
        world, guarantors = self._world, dict[int, GuarantorId]()
        book = patient_book(claims=world.claims, seed=world.seed, until=world.until)
        context = self._on(world.until)
        for entry in islice(book, MOST_IN_PATIENT_BOOK):
            progress.report(0, 1, "Patient book")
            ids = claim_ids_numbered(context.database, entry.claim_number)
            if ids:
                _save_entry(context, ClaimId(ids[0]), entry, guarantors)


def _save_entry(context: Context, claim_id: ClaimId, entry: DemoPatient, guarantors: dict[int, GuarantorId]) -> None:
    found = file_of_claim(context, claim_id)
    patient = dataclasses.replace(
        found.patient,
        name=entry.name,
        phone=entry.phone,
        email=entry.email,
        no_bill_reason=entry.no_bill_reason,
    )
    save_patient(context, SavePatient(patient=patient))
    payer_of_bills = guarantors.setdefault(entry.household, found.guarantor.guarantor_id)
    if payer_of_bills != found.guarantor.guarantor_id:
        change_guarantor(context, ChangeGuarantor(patient_id=patient.patient_id, guarantor_id=payer_of_bills))
        return
    guarantor = dataclasses.replace(
        found.guarantor, name=entry.guarantor, address=entry.address, phone=entry.phone, email=entry.email
    )
    save_guarantor(context, SaveGuarantor(guarantor=guarantor))


def _profile(*, cut_over_on: date) -> PracticeProfile:
    return PracticeProfile(
        name=PRACTICE.name,
        tax_id=PRACTICE.tax_id,
        npi=PRACTICE.npi,
        address=PRACTICE.address,
        remit_name=PRACTICE.remit_name,
        remit_to=PRACTICE.remit_address,
        phone=PRACTICE.phone,
        fax=PRACTICE.fax,
        billing_phone=PRACTICE.billing_phone,
        billing_hours=PRACTICE.billing_hours,
        pay_url=PRACTICE.pay_url,
        email=PRACTICE.email,
        time_zone=PRACTICE.time_zone,
        statement_message=PRACTICE.statement_message,
        billing_mode="billing",
        cut_over_on=cut_over_on,
        is_demo=True,
    )


def _stored_note(note: DemoPolicyNote, payer_id: PayerId) -> PolicyNote:
    return PolicyNote(
        payer_id=payer_id,
        plan_name=note.plan_name,
        reason_code=note.reason_code,
        procedure=note.procedure,
        title=note.title,
        body=note.body,
        source=note.source,
        effective_from=note.effective_from,
        verified_on=note.verified_on,
        review_on=note.review_on,
    )


class _Within:
    """Passes a part's progress on as the week it belongs to, so that the bar moves one way and can be stopped."""

    def __init__(self, progress: Progress, *, done: int, total: int, label: str) -> None:
        self._progress, self._done, self._total, self._label = progress, done, total, label

    def report(self, done: int, total: int, label: str) -> None:
        del done, total, label
        self._progress.report(self._done, self._total, self._label)
