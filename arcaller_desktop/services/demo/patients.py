"""The demo's patient book: what a front desk knows and no X12 file carries — accents, phones, who pays for whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.patients import NO_BILL_REASONS
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.people import Address, PersonName
from arcaller_desktop.services.demo.encounter import Encounter
from arcaller_desktop.services.demo.story import story_of
from arcaller_desktop.services.demo.world import World


@dataclass(frozen=True, kw_only=True, slots=True)
class DemoPatient:
    """One patient as the front desk writes them. `claim_number` is one of their claims, to find them by.

    Patients with the same `household` share the guarantor.
    """

    claim_number: str
    name: PersonName
    birth_date: date
    sex: str
    address: Address
    phone: str
    email: str
    household: int
    guarantor: PersonName
    no_bill_reason: str = ""


def patient_book(*, claims: int = 300, seed: int = 1, until: date) -> Iterator[DemoPatient]:
    """Everyone who was treated, once each, in order of their first claim."""
    world = World(claims=claims, seed=seed, until=until)
    seen: set[tuple[int, int]] = set()
    for number in range(claims):
        encounter = story_of(world, number).encounter
        key = (encounter.family.number, encounter.person.number)
        if key not in seen:
            seen.add(key)
            yield _entry(encounter)


def _entry(encounter: Encounter) -> DemoPatient:
    family, person = encounter.family, encounter.person
    return DemoPatient(
        claim_number=encounter.claim_number,
        name=person.name,
        birth_date=person.birth_date,
        sex=person.sex,
        address=family.address,
        phone=family.phone,
        email=family.email,
        household=family.number,
        guarantor=family.head.name,
        no_bill_reason=_no_bill(encounter),
    )


def _no_bill(encounter: Encounter) -> str:
    if encounter.family.is_qmb:
        return NO_BILL_REASONS[0]
    if encounter.family.primary.payer.payer_class in (PayerClass.MEDICAID, PayerClass.MEDICAID_MCO):
        return NO_BILL_REASONS[1]
    return ""
