"""The demo practice: who it is, who works there, and how its services are called on statements."""

from __future__ import annotations

from dataclasses import dataclass

from arcaller_desktop.domain.people import Address, PersonName
from arcaller_desktop.domain.roles import Role
from arcaller_desktop.domain.submissions import Organisation
from arcaller_desktop.services.demo.catalogue import SERVICES

DEMO_LOGIN = "demo"
DEMO_PASSWORD = "demo-practice"  # noqa: S105  # told to everyone in a banner
CLEARINGHOUSE = Organisation(name="RELAY BAY CLEARINGHOUSE", identifier="DMCLEAR", tax_id="000000900")
SUBMITTER_ID = "DMLARCH"


@dataclass(frozen=True, kw_only=True, slots=True)
class DemoPractice:
    """What stands in the practice's profile."""

    name: str
    tax_id: str
    npi: str
    taxonomy: str
    address: Address
    remit_name: str
    remit_address: Address
    phone: str
    fax: str
    billing_phone: str
    billing_hours: str
    email: str
    pay_url: str
    time_zone: str
    statement_message: str


@dataclass(frozen=True, kw_only=True, slots=True)
class DemoProvider:
    """Someone who treats patients."""

    name: PersonName
    npi: str
    taxonomy: str


@dataclass(frozen=True, kw_only=True, slots=True)
class DemoUser:
    """Someone who signs in. All share the demo's password."""

    login: str
    name: str
    role: Role


def luhn_npi(stem: str) -> str:
    """A ten-digit NPI from its first nine digits, the last being the check digit (Luhn over 80840 and the stem)."""
    total = 0
    for place, digit in enumerate(reversed(f"80840{stem}")):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return f"{stem}{-total % 10}"


PRACTICE = DemoPractice(
    name="Larch Hollow Family Medicine",
    tax_id="000000100",
    npi=luhn_npi("100000000"),
    taxonomy="207Q00000X",
    address=Address(line1="12 Harbor Lane", city="Wrenfield", state="WI", zip_code="000170001"),
    remit_name="Larch Hollow Family Medicine",
    remit_address=Address(line1="PO Box 555", city="Wrenfield", state="WI", zip_code="000170555"),
    phone="608-555-0100",
    fax="608-555-0101",
    billing_phone="608-555-0102",
    billing_hours="Monday to Friday, 8:30 am to 4:30 pm",
    email="billing@example.com",
    pay_url="https://pay.example.com/larch-hollow",
    time_zone="America/Chicago",
    statement_message="Questions about this statement? Call us: most are cleared up in five minutes.",
)

PROVIDERS = (
    DemoProvider(name=PersonName(last="Lindqvist", first="Maren"), npi=luhn_npi("100000001"), taxonomy="207Q00000X"),
    DemoProvider(name=PersonName(last="Abara", first="Chidi"), npi=luhn_npi("100000002"), taxonomy="207Q00000X"),
    DemoProvider(name=PersonName(last="Nguyễn", first="Thảo"), npi=luhn_npi("100000003"), taxonomy="363LF0000X"),
    DemoProvider(name=PersonName(last="Estrada", first="Rubén"), npi=luhn_npi("100000004"), taxonomy="207R00000X"),
)

USERS = (
    DemoUser(login=DEMO_LOGIN, name="Dana Demo", role="admin"),
    DemoUser(login="carla", name="Carla Caller", role="caller"),
    DemoUser(login="samir", name="Samir Senior", role="senior"),
    DemoUser(login="petra", name="Petra Poster", role="poster"),
    DemoUser(login="mona", name="Mona Manager", role="manager"),
    DemoUser(login="ada", name="Ada Auditor", role="auditor"),
)


def service_words() -> dict[str, str]:
    """Plain words for each code the practice bills: what the patient reads."""
    return {service.code: service.words for service in SERVICES.values()}
