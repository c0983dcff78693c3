"""The demo's families: names of many origins, one guarantor a family, addresses in towns that do not exist."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from arcaller_desktop.domain.people import Address, PersonName, folded
from arcaller_desktop.services.demo.payers import COVERAGE_SLOTS, PAYERS, DemoPayer
from arcaller_desktop.services.demo.world import FAMILIES_PER_BLOCK, World

_ORIGINS: tuple[tuple[str, str, str], ...] = (
    (
        "Anderson Baker Carter Whitfield O'Brien Hawthorne",
        "Emily Grace Hannah Ruth Linda",
        "James Peter Walter Owen Frank",
    ),
    ("Nguyễn Trần Phạm Lê Đặng", "Thị Hạnh Linh Mai Thảo", "Minh Đức Tuấn Hùng Quang"),
    ("Hernández Muñoz García Peña Jiménez", "Lucía María Sofía Inés Concepción", "José Luis Ángel Andrés Raúl"),
    ("Wójcik Łukasik Kowalczyk Żak Wiśniewska", "Małgorzata Zofia Agnieszka", "Łukasz Paweł Stanisław"),
    ("Müller Schäfer Größe Köhler", "Jürgine Käthe Bärbel", "Jörg Günther Heinz"),
    ("Okafor Adeyemi Balogun Eze", "Ngozi Amaka Folasade", "Chinedu Emeka Tunde"),
    ("Patel Sharma Iyer Reddy Chaudhary", "Priya Anjali Meera", "Arjun Ravi Sanjay"),
    ("Chen Wang Liu Zhang", "Mei Xia Ying", "Wei Jun Hao"),
    ("Haddad Khalil Nasser", "Layla Amina Yasmin", "Omar Karim Yusuf"),
    ("Sørensen Østergård Åkerström", "Åse Bodil Kirsten", "Søren Bjørn Åke"),
    ("Washington Freeman Booker Coleman", "Denise Tamika Gloria", "Marcus Darnell Isaiah"),
    ("Kim Park Choi", "Ji-woo Soo-ah Min-seo", "Dong-hyun Joon Sang"),
    ("Çelik Yılmaz Şahin", "Ayşe Elif Gülşen", "Çağlar Emre İsmail"),
    ("Whitehorse Redcloud", "Winona Dawn", "Joseph Elroy"),
)
_STREETS = (
    "Harbor Lane", "Quarry Road", "Old Mill Street", "Larkspur Court", "Second Avenue", "Foundry Street",
    "Willow Bend", "Ferry Road", "Station Square", "Prairie View Drive", "Cooper Street", "Orchard Hill",
)  # fmt: skip
TOWNS = (("Wrenfield", "00017"), ("Marlow Falls", "00023"), ("Port Elvin", "00031"), ("Stonebrook", "00044"))
"""Towns that do not exist, with ZIP codes below the first one ever given out."""

STATE = "WI"


@dataclass(frozen=True, kw_only=True, slots=True)
class DemoCoverage:
    """One plan a person has."""

    payer: DemoPayer
    member_id: str
    group_number: str = ""
    plan_name: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class DemoPerson:
    """One member of a family, with the name as the person writes it. `relationship` is to the head: 18, 01 or 19."""

    number: int
    name: PersonName
    birth_date: date
    sex: str
    relationship: str

    @property
    def name_in_files(self) -> PersonName:
        """The name as payers' files carry it: upper case, no accents."""
        return plain_name(self.name)

    def age_on(self, day: date) -> int:
        """In full years."""
        had_birthday = (day.month, day.day) >= (self.birth_date.month, self.birth_date.day)
        return day.year - self.birth_date.year - (not had_birthday)


@dataclass(frozen=True, kw_only=True, slots=True)
class DemoFamily:
    """People under one roof with one plan; the first is the guarantor and the subscriber."""

    number: int
    members: tuple[DemoPerson, ...]
    address: Address
    phone: str
    email: str
    primary: DemoCoverage
    secondary: DemoCoverage | None = None
    secondary_is_told: bool = False
    """True when the primary passes its decision on by itself (crossover)."""
    is_qmb: bool = False
    """Medicaid stands behind Medicare and the patient may not be billed."""

    @property
    def head(self) -> DemoPerson:
        """Who pays the family's bills."""
        return self.members[0]


def plain_name(name: PersonName) -> PersonName:
    """The name in the letters an X12 file may hold."""
    return PersonName(
        last=plain_text(name.last), first=plain_text(name.first), middle=plain_text(name.middle), suffix=name.suffix
    )


def plain_text(text: str) -> str:
    """Upper-case ASCII. `Łukasik` → `LUKASIK`; a dotless i counts as an i."""
    return folded(text.replace("ı", "i")).upper()


def plain_address(address: Address) -> Address:
    """An address as files carry it."""
    return replace(
        address,
        line1=plain_text(address.line1),
        line2=plain_text(address.line2),
        city=plain_text(address.city),
    )


def family_with(world: World, payer: DemoPayer, dice: Random) -> DemoFamily:
    """A family that has `payer` as its first plan, or any working family when nobody is insured there (injuries)."""
    slots = [slot for slot, key in enumerate(COVERAGE_SLOTS) if key == payer.key]
    if not slots:
        slots = [slot for slot, key in enumerate(COVERAGE_SLOTS) if PAYERS[key].payer_class in _WORKING]
    block = dice.randrange(world.families // FAMILIES_PER_BLOCK)
    return family(world, block * FAMILIES_PER_BLOCK + dice.choice(slots))


_WORKING = ("commercial", "bcbs")


def family(world: World, number: int) -> DemoFamily:
    """Family `number` (from 0); the same whenever asked."""
    dice = world.random("family", number)
    payer = PAYERS[COVERAGE_SLOTS[number % FAMILIES_PER_BLOCK]]
    lasts, women, men = dice.choice(_ORIGINS)
    last = dice.choice(lasts.split())
    elder = payer.payer_class in ("medicare", "medicare_advantage")
    members = _members(dice, last=last, women=women.split(), men=men.split(), elder=elder, until=world.until)
    town, zip_code = dice.choice(TOWNS)
    address = Address(
        line1=f"{dice.randrange(1, 990)} {dice.choice(_STREETS)}",
        line2=f"Apt {dice.randrange(1, 40)}" if dice.random() < 0.2 else "",
        city=town,
        state=STATE,
        zip_code=zip_code,
    )
    login = plain_text(f"{members[0].name.first}.{last}").lower().replace(" ", "").replace("'", "")
    secondary, told, qmb = _secondary(dice, payer, number)
    return DemoFamily(
        number=number,
        members=members,
        address=address,
        phone=f"608-555-01{dice.randrange(100):02d}",
        email=f"{login}{number}@example.com" if dice.random() < 0.7 else "",
        primary=_coverage(dice, payer, number),
        secondary=secondary,
        secondary_is_told=told,
        is_qmb=qmb,
    )


def _members(
    dice: Random, *, last: str, women: list[str], men: list[str], elder: bool, until: date
) -> tuple[DemoPerson, ...]:
    head_age = dice.randrange(67, 93) if elder else dice.randrange(24, 63)
    ages = [(head_age, "18")]
    if dice.random() < (0.4 if elder else 0.55):
        ages.append((max(66 if elder else 22, head_age + dice.randrange(-6, 6)), "01"))
    if not elder and head_age < 58:
        ages += [(dice.randrange(1, min(17, head_age - 19) + 1), "19") for _ in range(dice.randrange(4))]
    found = []
    used: set[str] = set()
    for number, (age, relationship) in enumerate(ages):
        sex = dice.choice("FM")
        first = dice.choice([name for name in (women if sex == "F" else men) if name not in used] or ["Robin"])
        used.add(first)
        born = until - timedelta(days=age * 365 + age // 4 + dice.randrange(1, 364))
        middle = dice.choice("ABCDEHJLMRST") if dice.random() < 0.35 else ""
        suffix = "Jr" if sex == "M" and relationship == "18" and dice.random() < 0.05 else ""
        name = PersonName(last=last, first=first, middle=middle, suffix=suffix)
        found.append(DemoPerson(number=number, name=name, birth_date=born, sex=sex, relationship=relationship))
    return tuple(found)


def _coverage(dice: Random, payer: DemoPayer, number: int) -> DemoCoverage:
    return DemoCoverage(
        payer=payer,
        member_id=f"{payer.member_prefix}{number:06d}",
        group_number=f"DEMO{dice.randrange(100, 999)}" if payer.payer_class in _WORKING else "",
        plan_name=dice.choice(payer.plans) if payer.plans else "",
    )


def _secondary(dice: Random, payer: DemoPayer, number: int) -> tuple[DemoCoverage | None, bool, bool]:
    """The second plan, whether the first tells it, and whether it is Medicaid behind Medicare."""
    throw = dice.random()
    if payer.payer_class == "medicare":
        if throw < 0.60:
            return _coverage(dice, PAYERS["supplement"], number), True, False
        if throw < 0.78:
            return _coverage(dice, PAYERS["medicaid"], number), True, True
        if throw < 0.88:
            return _coverage(dice, PAYERS["summit"], number), False, False
    elif payer.payer_class == "commercial" and throw < 0.06:
        return _coverage(dice, PAYERS["blue"], number), False, False
    return None, False, False
