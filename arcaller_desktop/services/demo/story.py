"""Each claim's story from visit to money, as dated events, worked out from the seed and the claim's number alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from arcaller_desktop.domain.acknowledgements import ClaimStatus
from arcaller_desktop.domain.business_days import working_day_on_or_after
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.remittances import RemittanceClaim
from arcaller_desktop.domain.submissions import SubmittedClaim
from arcaller_desktop.services.demo.adjudication import (
    Decision,
    Share,
    pay,
    pay_second,
    refuse,
    reverse,
    share_of,
)
from arcaller_desktop.services.demo.denials import DENIALS, DenialKind, Remedy
from arcaller_desktop.services.demo.encounter import Encounter, encounter_of, secondary_claim
from arcaller_desktop.services.demo.fates import Fate, fate_of
from arcaller_desktop.services.demo.payers import DemoPayer
from arcaller_desktop.services.demo.world import World, next_batch, next_weekday

ACCEPTED = (ClaimStatus(category="A2", code="20"),)
REJECTIONS: tuple[tuple[tuple[ClaimStatus, ...], str], ...] = (
    ((ClaimStatus(category="A7", code="164", entity="IL"),), "MEMBER NUMBER NOT VALID FOR THIS PLAN"),
    ((ClaimStatus(category="A6", code="562", entity="82"),), "RENDERING PROVIDER NPI NOT ON FILE"),
    ((ClaimStatus(category="A3", code="116"),), "CLAIM SENT TO THE WRONG PAYER"),
    ((ClaimStatus(category="A7", code="255"),), "DIAGNOSIS NOT VALID ON SERVICE DATE"),
    ((ClaimStatus(category="A8", code="500", entity="85"),), "ZIP CODE DOES NOT FIT STATE"),
)
STANDINGS: tuple[tuple[tuple[ClaimStatus, ...], str], ...] = (
    ((ClaimStatus(category="P1", code="20"),), ""),
    ((ClaimStatus(category="P2", code="46"),), "IN MEDICAL REVIEW"),
    ((ClaimStatus(category="A4", code="35"),), "NO CLAIM FOUND FOR THIS DATE OF SERVICE"),
    ((ClaimStatus(category="P3", code="317"),), "WAITING FOR RECORDS FROM THE PROVIDER"),
)
RECOVERY_WEEKDAY = 2
"""Take-backs come on Wednesdays, between the weekly payments."""
COLLECTED_DAYS = 150
"""Most of what is older has come to an end, well or not."""
UNKNOWN_EVERY = 150
"""One claim in so many is paid a second time under a number of the practice's old system."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sent:
    """The claim goes out in the batch of that day. `statuses` is the 277CA's answer, empty when none ever comes."""

    on: date
    claim: SubmittedClaim
    statuses: tuple[ClaimStatus, ...] = ACCEPTED
    message: str = ""

    @property
    def is_accepted(self) -> bool:
        """False when the clearinghouse or payer turned it away."""
        return self.statuses == ACCEPTED


@dataclass(frozen=True, kw_only=True, slots=True)
class Remitted:
    """The payer explains the claim in its remittance of that day."""

    on: date
    payer: DemoPayer
    claims: tuple[RemittanceClaim, ...]
    taken_later_cents: Money = 0
    """Shown as reversed now, kept back from a later payment (PLB WO)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """The payer answers our question where the claim stands (277), on a day claims go out."""

    on: date
    claim: SubmittedClaim
    statuses: tuple[ClaimStatus, ...]
    message: str = ""


Event = Sent | Remitted | Told


@dataclass(frozen=True, kw_only=True, slots=True)
class Story:
    """One claim: how it began, its lot, and its events in order; those after `until` never happened."""

    encounter: Encounter
    fate: Fate
    events: tuple[Event, ...]
    denial: DenialKind | None = None


def story_of(world: World, number: int) -> Story:
    """The story of claim `number` (from 0)."""
    fate = fate_of(world, number)
    dice = world.random("claim", number)
    encounter = encounter_of(world, number, fate, dice)
    return _Teller(world, encounter, fate, dice).tell()


class _Teller:
    """Adds event after event; keeps the date of the last one."""

    def __init__(self, world: World, encounter: Encounter, fate: Fate, dice: Random) -> None:
        self._world = world
        self._encounter = encounter
        self._fate = fate
        self._dice = dice
        self._payer = encounter.payer
        self._events: list[Event] = []
        self._decisions = 0
        self._denial: DenialKind | None = None
        early = encounter.visit_on.month <= 3
        self._age_days = (world.until - encounter.sent_on).days
        recent = self._age_days < COLLECTED_DAYS
        share = share_of(dice, self._payer, early_in_year=early, recent=recent)
        self._share: Share = "copay" if share == "claim_copay" and encounter.family.secondary else share

    def tell(self) -> Story:
        match self._fate.kind:
            case "paid" | "underpaid" | "late":
                self._paid()
            case "denied":
                self._denied()
            case "rejected":
                self._rejected()
            case "silent":
                self._silent()
            case "taken_back":
                self._taken_back()
            case "raised":
                self._raised()
        self._unknown()
        happened = sorted(
            (event for event in self._events if event.on <= self._world.until), key=lambda event: event.on
        )
        return Story(encounter=self._encounter, fate=self._fate, events=tuple(happened), denial=self._denial)

    # the lots

    def _paid(self) -> None:
        sent = self._send(self._encounter.sent_on)
        on = self._decided_on(sent)
        if self._fate.kind == "late":
            on = self._pay_day(on + timedelta(days=self._dice.randrange(55, 100)))
            claim = pay(self._decision(sent), share=self._share)
            # One percent a month, as prompt-pay laws ask for.
            interest = claim.paid_cents * (on - sent).days // 3000
            self._remit(on, replace(claim, interest_cents=interest))
            return
        percent = 82 if self._fate.kind == "underpaid" else 100
        remarks = ("N381",) if self._fate.kind == "underpaid" else ()
        self._settle(sent, on, percent=percent, remarks=remarks)

    def _denied(self) -> None:
        denial = self._denial = DENIALS[self._fate.turn % len(DENIALS)]
        sent = self._send(self._encounter.sent_on)
        on = self._decided_on(sent)
        refused = self._refused(sent, denial)
        self._remit(on, refused)
        remedy = self._remedy(denial)
        if remedy is None:
            return
        if remedy == "reprocessed":
            again = self._pay_day(on + timedelta(days=self._dice.randrange(24, 70)))
            self._remit(again, reverse(refused), self._priced(sent, number_again=refused.payer_claim_number))
            return
        fixed = replace(
            self._encounter.claim,
            frequency="7" if remedy == "replaced" else "1",
            payer_claim_number=refused.payer_claim_number if remedy == "replaced" else "",
        )
        resent = self._send(next_batch(on + timedelta(days=self._dice.randrange(4, 20))), claim=fixed)
        # What was paid of the first claim is taken back when the payer decides the replacement.
        taken_back = reverse(refused) if refused.paid_cents or refused.patient_responsibility_cents else None
        self._settle(resent, self._decided_on(resent), claim=fixed, taken_back=taken_back)

    def _remedy(self, denial: DenialKind) -> Remedy | None:
        """How it comes out well, if it does: most of what is old, one in four of the rest."""
        turn = self._fate.turn + self._fate.turn // len(DENIALS)
        if self._age_days > COLLECTED_DAYS and denial.may_be_won and turn % 3:
            return denial.remedy or "reprocessed"
        return denial.remedy if turn % 4 == 0 else None

    def _rejected(self) -> None:
        statuses, message = REJECTIONS[self._fate.turn % len(REJECTIONS)]
        sent = self._encounter.sent_on
        self._events.append(Sent(on=sent, claim=self._encounter.claim, statuses=statuses, message=message))
        # Old ones were sent again; those of the last months still lie there, their filing clock running.
        if self._age_days < COLLECTED_DAYS:
            return
        resent = self._send(next_batch(sent + timedelta(days=self._dice.randrange(3, 20))))
        self._settle(resent, self._decided_on(resent))

    def _silent(self) -> None:
        sent = self._encounter.sent_on
        if self._fate.is_lost:
            # Lost on the way: not even the 277CA knows it.
            self._events.append(Sent(on=sent, claim=self._encounter.claim, statuses=()))
            return
        self._send(sent)
        statuses, message = STANDINGS[self._fate.turn % len(STANDINGS)]
        asked = next_batch(sent + timedelta(days=35))
        self._events.append(Told(on=asked, claim=self._encounter.claim, statuses=statuses, message=message))
        if self._age_days > COLLECTED_DAYS and self._fate.turn % 5 != 1:
            again = self._send(next_batch(sent + timedelta(days=self._dice.randrange(60, 90))))
            self._settle(again, self._decided_on(again))

    def _taken_back(self) -> None:
        sent = self._send(self._encounter.sent_on)
        on = self._decided_on(sent)
        paid = pay(self._decision(sent), share="none")
        self._remit(on, paid)
        back = next_weekday(on + timedelta(days=self._dice.randrange(30, 75)), RECOVERY_WEEKDAY)
        back = working_day_on_or_after(back)
        refused = refuse(self._decision(sent), _RETRO_TERMINATED)
        later = self._fate.turn % 2 == 0
        self._remit(back, reverse(paid), refused, taken_later_cents=paid.paid_cents if later else 0)

    def _raised(self) -> None:
        sent = self._send(self._encounter.sent_on)
        on = self._decided_on(sent)
        low = pay(self._decision(sent), share="none", percent=75)
        self._remit(on, low)
        again = self._pay_day(on + timedelta(days=self._dice.randrange(20, 50)))
        right = pay(self._decision(sent, number_again=low.payer_claim_number), share="none")
        self._remit(again, reverse(low), right)

    def _unknown(self) -> None:
        number = self._encounter.number
        if number % UNKNOWN_EVERY != UNKNOWN_EVERY // 2:
            return
        old = replace(
            self._encounter.claim,
            claim_number=f"OLD{7000 + number}",
            service_from=self._world.first_day - timedelta(days=40),
            service_to=self._world.first_day - timedelta(days=40),
            lines=tuple(
                replace(
                    line,
                    service_from=self._world.first_day - timedelta(days=40),
                    service_to=self._world.first_day - timedelta(days=40),
                    control_number=f"OLD{7000 + number}L{line.number}",
                )
                for line in self._encounter.claim.lines
            ),
        )
        on = self._decided_on(self._encounter.sent_on)
        self._remit(on, pay(self._decision(self._encounter.sent_on, claim=old), share=self._share))

    # the steps

    def _settle(
        self,
        sent: date,
        on: date,
        *,
        percent: int = 100,
        remarks: tuple[str, ...] = (),
        claim: SubmittedClaim | None = None,
        taken_back: RemittanceClaim | None = None,
    ) -> None:
        """An ordinary payment, and what the second plan does after it."""
        first = self._priced(sent, percent=percent, remarks=remarks, claim=claim)
        self._remit(on, *([first] if taken_back is None else [taken_back, first]))
        second = self._encounter.family.secondary
        if second is None or self._encounter.is_injury or not first.patient_responsibility_cents:
            return
        if self._encounter.family.secondary_is_told:
            if self._dice.random() < (0.03 if self._age_days > COLLECTED_DAYS else 0.15):
                return  # the crossover never arrived
            received = on + timedelta(days=4)
        else:
            received = next_batch(on + timedelta(days=self._dice.randrange(2, 9)))
            self._events.append(Sent(on=received, claim=secondary_claim(self._encounter, paid_cents=first.paid_cents)))
        answer_on = pay_day(second.payer, received + timedelta(days=self._dice.randrange(*second.payer.days)))
        destination = secondary_claim(self._encounter, paid_cents=first.paid_cents)
        decision = self._decision(received, claim=destination, payer=second.payer)
        qmb = self._encounter.family.is_qmb
        answer = pay_second(decision, first, is_medicaid=qmb, prohibited=self._encounter.number % 3 == 0)
        self._remit(answer_on, answer, payer=second.payer)

    def _priced(
        self,
        sent: date,
        *,
        percent: int = 100,
        remarks: tuple[str, ...] = (),
        claim: SubmittedClaim | None = None,
        number_again: str = "",
    ) -> RemittanceClaim:
        family = self._encounter.family
        second = family.secondary
        told = second is not None and family.secondary_is_told and not self._encounter.is_injury
        if family.is_qmb and told and self._share != "none":
            remarks = (*remarks, "N782")
        return pay(
            self._decision(sent, claim=claim, number_again=number_again),
            share=self._share,
            percent=percent,
            remarks=remarks,
            crossover=second.payer.organisation if second is not None and told else None,
        )

    def _refused(self, sent: date, denial: DenialKind) -> RemittanceClaim:
        if denial.scope == "last" and len(self._encounter.claim.lines) > 1:
            share: Share = "copay" if self._share == "claim_copay" else self._share
            return pay(self._decision(sent), share=share, denial=denial, remarks=denial.claim_remarks)
        return refuse(self._decision(sent), denial)

    def _send(self, on: date, *, claim: SubmittedClaim | None = None) -> date:
        self._events.append(Sent(on=on, claim=claim or self._encounter.claim))
        return on

    def _remit(
        self,
        on: date,
        *claims: RemittanceClaim,
        payer: DemoPayer | None = None,
        taken_later_cents: Money = 0,
    ) -> None:
        self._events.append(
            Remitted(on=on, payer=payer or self._payer, claims=claims, taken_later_cents=taken_later_cents)
        )

    def _decision(
        self,
        received: date,
        *,
        claim: SubmittedClaim | None = None,
        payer: DemoPayer | None = None,
        number_again: str = "",
    ) -> Decision:
        payer = payer or self._payer
        self._decisions += 1
        number = number_again or (
            f"{payer.claim_prefix}{received:%y%j}{self._encounter.number:06d}{self._decisions % 10}"
        )
        return Decision(
            claim=claim or self._encounter.claim,
            payer=payer,
            payer_claim_number=number,
            received_on=received + timedelta(days=1),
        )

    def _decided_on(self, sent: date) -> date:
        return self._pay_day(sent + timedelta(days=self._dice.randrange(*self._payer.days)))

    def _pay_day(self, ready: date) -> date:
        return pay_day(self._payer, ready)


def pay_day(payer: DemoPayer, ready: date) -> date:
    """The first remittance of the payer on or after `ready`; a holiday's comes on the next working day."""
    day = next_weekday(ready, payer.pays_on)
    while (day.toordinal() // 7) % payer.every_weeks:
        day += timedelta(days=7)
    return working_day_on_or_after(day)


_RETRO_TERMINATED = DenialKind(group="PR", reason="27", remarks=("N30",))
