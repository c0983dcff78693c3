"""One visit of the demo: who came, who treated them, what was billed, and the claim that went out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.submissions import (
    Organisation,
    SubmittedClaim,
    SubmittedCoverage,
    SubmittedLine,
    SubmittedPatient,
)
from arcaller_desktop.services.demo.catalogue import SERVICES, visit_for
from arcaller_desktop.services.demo.denials import DENIALS, DenialKind
from arcaller_desktop.services.demo.fates import Fate
from arcaller_desktop.services.demo.payers import COVERAGE_SLOTS, PAYERS, DemoPayer
from arcaller_desktop.services.demo.people import (
    DemoCoverage,
    DemoFamily,
    DemoPerson,
    family_with,
    plain_address,
    plain_name,
)
from arcaller_desktop.services.demo.practice import PRACTICE, PROVIDERS, DemoProvider
from arcaller_desktop.services.demo.world import World, next_batch

FIRST_CLAIM_NUMBER = 20001
_SHORT_LIMIT = ("northfield", "bluestem", "juniper")
"""Payers whose filing limit of 90 or 120 days makes a claim that never arrived urgent."""

BILLING_PROVIDER = Organisation(
    name=PRACTICE.name.upper(),
    npi=PRACTICE.npi,
    tax_id=PRACTICE.tax_id,
    address=plain_address(PRACTICE.address),
    phone=PRACTICE.billing_phone.replace("-", ""),
    taxonomy=PRACTICE.taxonomy,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Encounter:
    """All that is known when a claim is first sent."""

    number: int
    claim_number: str
    family: DemoFamily
    person: DemoPerson
    coverage: DemoCoverage
    is_injury: bool
    visit_on: date
    sent_on: date
    claim: SubmittedClaim

    @property
    def payer(self) -> DemoPayer:
        """Who is billed first."""
        return self.coverage.payer


def claim_number(number: int) -> str:
    """Our number of claim `number` (from 0); unique in a demo."""
    return f"LH{FIRST_CLAIM_NUMBER + number}"


def encounter_of(world: World, number: int, fate: Fate, dice: Random) -> Encounter:
    """Claim `number` as first sent. `dice` must be fresh for this claim."""
    denial = DENIALS[fate.turn % len(DENIALS)] if fate.kind == "denied" else None
    payer = _payer(dice, fate, denial)
    family = family_with(world, payer, dice)
    injury = payer.payer_class in (PayerClass.WORKERS_COMP, PayerClass.AUTO)
    person = _patient(dice, family, injury=injury)
    coverage = _injury_coverage(payer, number) if injury else family.primary
    planned_on = world.visit_on(number)
    visit_on = _late_charge(planned_on, payer, denial, dice)
    claim = _claim(
        number=number,
        person=person,
        family=family,
        coverage=coverage,
        visit_on=visit_on,
        injury=injury,
        denial=denial,
        dice=dice,
    )
    return Encounter(
        number=number,
        claim_number=claim.claim_number,
        family=family,
        person=person,
        coverage=coverage,
        is_injury=injury,
        visit_on=visit_on,
        sent_on=next_batch(planned_on),
        claim=claim,
    )


def secondary_claim(encounter: Encounter, *, paid_cents: Money) -> SubmittedClaim:
    """The claim we send to the second plan after the first has paid `paid_cents`."""
    second = encounter.family.secondary
    assert second is not None
    destination = _submitted(second, encounter.family, encounter.person, rank=2)
    return replace(
        encounter.claim,
        destination=destination,
        other_coverages=(replace(encounter.claim.destination, paid_cents=paid_cents),),
    )


def _payer(dice: Random, fate: Fate, denial: DenialKind | None) -> DemoPayer:
    if denial is not None and denial.classes:
        return PAYERS[dice.choice([key for key in COVERAGE_SLOTS if PAYERS[key].payer_class in denial.classes])]
    throw = dice.random()
    if fate.kind == "paid" and throw < 0.035:
        return PAYERS["ironwood" if throw < 0.022 else "waypoint"]
    if fate.kind == "rejected" or fate.is_lost:
        return PAYERS[dice.choice(_SHORT_LIMIT)]
    key = dice.choice(COVERAGE_SLOTS)
    if fate.kind == "silent" and key == "medicare":
        key = "northfield"  # Medicare always answers
    return PAYERS[key]


def _patient(dice: Random, family: DemoFamily, *, injury: bool) -> DemoPerson:
    grown_up = [person for person in family.members if person.relationship != "19"]
    # Medicare and Advantage cover a person, not a family; each spouse has a card, the head's serves for the demo.
    if family.primary.payer.payer_class in (PayerClass.MEDICARE, PayerClass.MEDICARE_ADVANTAGE):
        return family.head
    return dice.choice(grown_up if injury else family.members)


def _injury_coverage(payer: DemoPayer, number: int) -> DemoCoverage:
    return DemoCoverage(payer=payer, member_id=f"{payer.member_prefix}{number:07d}")


def _late_charge(planned_on: date, payer: DemoPayer, denial: DenialKind | None, dice: Random) -> date:
    """Earlier than planned by more than the payer's limit when the claim is to be refused for that."""
    if denial is None or denial.reason != "29":
        return planned_on
    limit = payer.card.filing_days or 180
    day = planned_on - timedelta(days=limit + dice.randrange(8, 30))
    return day - timedelta(days=max(0, day.weekday() - 4))


def _claim(
    *,
    number: int,
    person: DemoPerson,
    family: DemoFamily,
    coverage: DemoCoverage,
    visit_on: date,
    injury: bool,
    denial: DenialKind | None,
    dice: Random,
) -> SubmittedClaim:
    lines_wanted = 2 if denial is not None and denial.scope == "last" else 1
    visit = visit_for(dice, age=person.age_on(visit_on), injury=injury, lines=lines_wanted)
    provider: DemoProvider = dice.choice(PROVIDERS)
    place = "10" if len(visit.codes) == 1 and dice.random() < 0.08 else "11"
    lines = tuple(
        SubmittedLine(
            number=line_number,
            procedure=code,
            modifiers=modifiers,
            charge_cents=SERVICES[code].charge_cents,
            place_of_service=place,
            diagnosis_pointers=":".join(str(n + 1) for n in range(len(visit.diagnoses))),
            service_from=visit_on,
            service_to=visit_on,
            control_number=f"{FIRST_CLAIM_NUMBER + number}L{line_number}",
        )
        for line_number, (code, modifiers) in enumerate(visit.codes, start=1)
    )
    second = None if injury else family.secondary
    return SubmittedClaim(
        claim_number=claim_number(number),
        charge_cents=sum(line.charge_cents for line in lines),
        place_of_service=place,
        accident_date=visit_on - timedelta(days=dice.randrange(1, 4)) if injury else None,
        diagnoses=visit.diagnoses,
        service_from=visit_on,
        service_to=visit_on,
        billing_provider=BILLING_PROVIDER,
        rendering_name=plain_name(provider.name),
        rendering_npi=provider.npi,
        rendering_taxonomy=provider.taxonomy,
        patient=SubmittedPatient(
            name=person.name_in_files,
            birth_date=person.birth_date,
            sex=person.sex,
            address=plain_address(family.address),
        ),
        destination=_submitted(coverage, family, person, rank=1, own=injury),
        other_coverages=() if second is None else (_submitted(second, family, person, rank=2),),
        lines=lines,
    )


def _submitted(
    coverage: DemoCoverage, family: DemoFamily, person: DemoPerson, *, rank: int, own: bool = False
) -> SubmittedCoverage:
    """`own` when the patient and not the head of the family is insured (injuries)."""
    subscriber = person if own else family.head
    return SubmittedCoverage(
        rank=rank,
        payer=coverage.payer.organisation,
        filing_indicator=coverage.payer.indicator,
        member_id=coverage.member_id,
        group_number=coverage.group_number,
        plan_name=coverage.plan_name.upper(),
        subscriber=subscriber.name_in_files,
        subscriber_birth_date=subscriber.birth_date,
        relationship="18" if own else person.relationship,
    )
