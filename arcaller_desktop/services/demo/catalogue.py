"""What the demo practice bills: codes as mere numbers, each with a charge and our own words, which name no illness."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from arcaller_desktop.domain.money import Money


@dataclass(frozen=True, kw_only=True, slots=True)
class DemoService:
    """One thing that is billed. `words` are ours, for the patient."""

    code: str
    charge_cents: Money
    words: str
    preventive: bool = False
    """Paid without a share of the patient."""


def _service(code: str, dollars: int, words: str, *, preventive: bool = False) -> tuple[str, DemoService]:
    return code, DemoService(code=code, charge_cents=dollars * 100, words=words, preventive=preventive)


SERVICES: dict[str, DemoService] = dict(
    (
        _service("99203", 246, "Office visit, first time"),
        _service("99204", 368, "Office visit, first time, long"),
        _service("99212", 112, "Office visit, short"),
        _service("99213", 168, "Office visit"),
        _service("99214", 248, "Office visit, long"),
        _service("99215", 338, "Office visit, very long"),
        _service("99395", 262, "Yearly check-up, adult", preventive=True),
        _service("99396", 284, "Yearly check-up, over 40", preventive=True),
        _service("99392", 214, "Child check-up", preventive=True),
        _service("G0439", 256, "Medicare wellness visit", preventive=True),
        _service("36415", 22, "Blood draw"),
        _service("81002", 18, "Urine test"),
        _service("85025", 42, "Blood test"),
        _service("80053", 64, "Blood test"),
        _service("80061", 72, "Blood test"),
        _service("83036", 54, "Blood test"),
        _service("87880", 48, "Throat swab"),
        _service("90471", 46, "Vaccine given", preventive=True),
        _service("90686", 44, "Vaccine", preventive=True),
        _service("93000", 78, "Heart tracing (ECG)"),
        _service("94010", 118, "Breathing test"),
        _service("96372", 58, "Injection"),
        _service("J1885", 24, "Medicine for an injection"),
        _service("20610", 236, "Injection"),
        _service("11102", 264, "Small skin procedure"),
        _service("17110", 242, "Small skin procedure"),
        _service("69210", 124, "Ear care"),
        _service("71046", 96, "Chest X-ray"),
        _service("73630", 88, "Foot X-ray"),
        _service("97110", 92, "Exercise therapy"),
    )
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Visit:
    """Codes billed together, each with its modifiers, and the diagnoses (ICD-10-CM, without the dot)."""

    codes: tuple[tuple[str, tuple[str, ...]], ...]
    diagnoses: tuple[str, ...]


def _visit(codes: str, diagnoses: str) -> Visit:
    pairs = (code.split("-") for code in codes.split())
    return Visit(
        codes=tuple((code, tuple(modifiers)) for code, *modifiers in pairs), diagnoses=tuple(diagnoses.split())
    )


ADULT_VISITS = (
    _visit("99213", "J069"),
    _visit("99213", "I10 E785"),
    _visit("99214", "E119 I10"),
    _visit("99214", "F411"),
    _visit("99213 87880", "J029"),
    _visit("99213 36415 80053", "I10 E785"),
    _visit("99214 36415 83036 80061", "E119 E785 I10"),
    _visit("99214-25 93000", "R079 I10"),
    _visit("99395 90471 90686", "Z0000 Z23"),
    _visit("99396 36415 80061", "Z0000 E785"),
    _visit("99213-25 20610-RT J1885", "M1711"),
    _visit("99213-25 11102", "D485"),
    _visit("17110", "B079"),
    _visit("99213-25 69210", "H6121"),
    _visit("99214 94010", "J45909"),
    _visit("99213-25 96372 J1885", "M5450"),
    _visit("99203", "M25561"),
    _visit("99204 36415 85025 80053", "R5383 D649"),
    _visit("99213 81002", "N390"),
    _visit("99213 71046", "R059 J209"),
    _visit("99212", "K219"),
    _visit("99215", "E1165 N183 I10"),
)
ELDER_VISITS = (
    *ADULT_VISITS[1:3],
    *ADULT_VISITS[5:8],
    *ADULT_VISITS[10:],
    _visit("G0439", "Z0000"),
    _visit("G0439 99213-25", "Z0000 I10"),
    _visit("90471 90686", "Z23"),
)
CHILD_VISITS = (
    _visit("99392 90471 90686", "Z00129 Z23"),
    _visit("99213 87880", "J029"),
    _visit("99213", "H6690"),
    _visit("99212", "J069"),
    _visit("99213 94010", "J45909"),
)
INJURY_VISITS = (
    _visit("99203 73630", "S93401A"),
    _visit("99213 97110", "S39012A"),
    _visit("99214 97110", "S134XXA"),
)


def visit_for(dice: Random, *, age: int, injury: bool, lines: int = 1) -> Visit:
    """A visit of at least `lines` lines that fits the patient's age in years."""
    visits: tuple[Visit, ...]
    if injury:
        visits = INJURY_VISITS
    elif age < 18:
        visits = CHILD_VISITS
    else:
        visits = ELDER_VISITS if age >= 65 else ADULT_VISITS
    return dice.choice([visit for visit in visits if len(visit.codes) >= lines])
