"""Practices of 10,000 to a million claims, written straight into the tables: for benchmarks of reading alone.

Nothing here goes through the import, so it proves nothing about posting. The figures still tie out: every open claim's
balance is its one charge, every closed one's charge was paid. A practice is made once and kept in a temporary folder
under a name that changes with the schema and with this file.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from arcaller_desktop.base.keys import PracticeKeys
from arcaller_desktop.domain.deadlines import DeadlineAction
from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.domain.outcomes import Action
from arcaller_desktop.domain.people import folded
from arcaller_desktop.domain.queue import QueueStatus
from arcaller_desktop.domain.roles import User
from arcaller_desktop.services.context import Access
from arcaller_desktop.storage import migrations
from arcaller_desktop.storage.database import PracticeDatabase, open_database
from arcaller_desktop.storage.schema import bring_up_to_date

TODAY = date(2026, 11, 20)
KEYS = PracticeKeys(database=b"\x11" * 32, audit=b"\x22" * 32, backup=b"\x33" * 32, data=b"\x44" * 32)
USERS = 6
PAYERS = 60
CLAIMS_PER_PATIENT = 4
OPEN_PERCENT = 48
_ROWS_PER_TRANSACTION = 50_000

_LASTS = (
    "Anderson", "Baker", "Carter", "Nguyễn", "Trần", "Hernández", "Muñoz", "Łukasik", "Wójcik", "Müller", "Okafor",
    "Patel", "Chen", "Haddad", "Sørensen", "Kim", "Washington", "O'Brien", "Yılmaz", "Whitehorse", "Adeyemi", "Köhler",
    "García", "Zhang", "Freeman", "Iyer", "Kowalczyk", "Eze", "Park", "Khalil",
)  # fmt: skip
_FIRSTS = ("Emily", "Minh", "Luis", "Zofia", "Jörg", "Ngozi", "Priya", "Wei", "Layla", "Søren", "Marcus", "Joon")
_OPEN_STATUSES = tuple(status.value for status in QueueStatus if status is not QueueStatus.SETTLED)
_DENIALS = ("", "", "", "CO-16", "CO-197", "CO-50", "PR-27", "CO-29", "OA-18", "CO-22", "CO-97", "CO-252")


@dataclass(frozen=True, kw_only=True)
class LoadedPractice:
    """A practice's file for reading; copy it before writing to it."""

    path: Path
    claims: int

    @property
    def access(self) -> Access:
        """For `open_context`, on the day the practice was made for."""
        user = User(id=UserId(1), login="user1", name="User 1", role="admin")
        return Access(path=self.path, keys=KEYS, user=user, as_of=TODAY)


def loaded_practice(claims: int, folder: Path | None = None) -> LoadedPractice:
    """The practice with this many claims, made now if it is not kept yet: about a minute for a million."""
    folder = folder or Path(tempfile.gettempdir()) / "arcaller-benchmarks"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"practice-{claims}-{_version()}.arcdb"
    if not path.exists():
        part = path.with_suffix(".part")
        for stale in folder.glob(f"{part.name}*"):
            stale.unlink()
        database = open_database(part, KEYS)
        try:
            fill(database, claims)
        finally:
            database.close()
        part.replace(path)
    return LoadedPractice(path=path, claims=claims)


def fill(database: PracticeDatabase, claims: int) -> None:
    """Makes the schema and writes `claims` claims with what they refer to."""
    bring_up_to_date(database, back_up=lambda: None)
    database.execute("PRAGMA foreign_keys=OFF")
    database.execute("PRAGMA synchronous=OFF")
    later = database.rows(
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND (type = 'index' OR"
        " (type = 'trigger' AND tbl_name = 'ledger_entry'))"
    )
    with database.transaction():
        for kind, name, _ in later:
            database.execute(f"DROP {kind} {name}")
        _insert_parties(database, claims)
    _insert_claims(database, claims)
    with database.transaction():
        for _, _, sql in later:
            database.execute(sql)
        database.execute("INSERT INTO claim_search (claim_search) VALUES ('optimize')")
    database.execute("ANALYZE")
    database.checkpoint()


def _insert_parties(database: PracticeDatabase, claims: int) -> None:
    database.execute("INSERT INTO practice (id, name, is_demo) VALUES (1, 'Benchmark practice', 1)")
    database.execute("INSERT INTO provider (id, practice_id, npi) VALUES (1, 1, '1000000012')")
    database.executemany(
        "INSERT INTO user (id, login, name, role, created_at) VALUES (?, ?, ?, 'admin', '2025-01-01T00:00:00+00:00')",
        ((number, f"user{number}", f"User {number}") for number in range(1, USERS + 1)),
    )
    database.executemany(
        "INSERT INTO payer (id, name, payer_class, usual_days, filing_days) VALUES (?, ?, 'commercial', 25, 180)",
        ((number, f"Payer {number:02d} Mutual Health") for number in range(1, PAYERS + 1)),
    )
    patients = range(1, patient_count(claims) + 1)
    database.executemany(
        "INSERT INTO guarantor (id, practice_id, account_number, last_name, first_name, address_line1, city, state,"
        " zip_code) VALUES (?, 1, ?, ?, ?, '1 Harbor Lane', 'Wrenfield', 'WI', '00017')",
        ((number, str(100_000 + number), *_name(number)) for number in patients),
    )
    database.executemany(
        "INSERT INTO patient (id, practice_id, guarantor_id, last_name, first_name, birth_date, sex, address_line1,"
        " city, state, zip_code, name_key)"
        " VALUES (?, 1, ?, ?, ?, ?, 'F', '1 Harbor Lane', 'Wrenfield', 'WI', '00017', ?)",
        ((number, number, *_name(number), _born(number), folded(" ".join(_name(number)))) for number in patients),
    )
    database.executemany(
        "INSERT INTO coverage (id, patient_id, payer_id, rank, member_id, filing_indicator, relationship)"
        " VALUES (?, ?, ?, 1, ?, 'CI', '18')",
        ((number, number, payer_of(number), member_id(number)) for number in patients),
    )


_CLAIM = """
INSERT INTO claim (id, practice_id, claim_number, patient_id, provider_id, payer_id, payer_claim_number,
    place_of_service, diagnoses, service_from, service_to, charge_cents, submission_state, adjudication_state,
    first_billed_on, last_billed_on, accepted_on, adjudicated_on, responsibility_on, last_activity_on,
    balance_cents, payer1_cents, patient_cents, paid_cents, is_open, status, denial_code, priority, next_action,
    next_action_on, owner_id, deadline_on, deadline_action, deadline_assumed, touches, patient_sort)
VALUES (?1, 1, ?2, ?3, 1, ?4, ?5, '11', 'I10', ?6, ?6, ?7, 'accepted', ?8, ?9, ?9, ?9, ?10, ?11, ?12, ?13, ?14, ?15,
    ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28)
"""
_LINES = """
INSERT INTO claim_line (id, claim_id, line_number, procedure, units, charge_cents, service_from, service_to,
    balance_cents, payer1_cents, patient_cents) VALUES (?, ?, ?, ?, '1', ?, ?, ?, ?, ?, ?)
"""
_ITEM = """
INSERT INTO work_item (claim_id, cause, origin, opened_on, due_on) VALUES (?, ?, 'facts', '2026-01-01', ?)
"""
_CAUSES = {
    "not_sent": "not_sent", "rejected": "rejection", "no_response": "no_answer", "requested": "request",
    "denied": "denial", "decide": "decide", "bill_next": "bill_next", "provisional": "provisional",
    "patient": "patient_balance", "credit": "credit",
}  # fmt: skip
_ENTRY = """
INSERT INTO ledger_entry (claim_id, claim_line_id, kind, responsibility, amount_cents, effective_on, posted_at, user_id)
VALUES (?, ?, ?, ?, ?, ?, '2026-01-01T00:00:00+00:00', 1)
"""


def _insert_claims(database: PracticeDatabase, claims: int) -> None:
    dice = Random(1)
    rows = _claims(claims, dice)
    done = 0
    while done < claims:
        part = [row for _, row in zip(range(min(_ROWS_PER_TRANSACTION, claims - done)), rows, strict=False)]
        done += len(part)
        with database.transaction():
            database.executemany(_CLAIM, part)
            database.executemany(_LINES, (line for row in part for line in _lines_of(row)))
            database.executemany(_ENTRY, (entry for row in part for entry in _entries_of(row)))
            database.executemany(_ITEM, (item for row in part for item in _items_of(row)))
            database.executemany(
                "INSERT INTO claim_coverage (claim_id, rank, coverage_id) VALUES (?, 1, ?)",
                ((row[0], row[2]) for row in part),
            )
            database.executemany(
                "INSERT INTO claim_search (rowid, text) VALUES (?, ?)",
                ((row[0], f"{row[27]} {row[1].lower()} {row[4].lower()} {member_id(row[2]).lower()}") for row in part),
            )


def _claims(claims: int, dice: Random) -> Iterator[tuple[Any, ...]]:
    patients = patient_count(claims)
    days = [(TODAY - timedelta(days=back)).isoformat() for back in range(-120, 1000)]

    def ago(back: int) -> str:
        return days[min(max(back + 120, 0), len(days) - 1)]

    actions = tuple(action.value for action in Action if action is not Action.CLOSE)
    deadlines = tuple(action.value for action in DeadlineAction)
    for number in range(1, claims + 1):
        patient = dice.randrange(1, patients + 1)
        age = min(int(dice.expovariate(1 / 70)) + 3, 850)
        charge = dice.randrange(40, 900) * 100
        is_open = dice.randrange(100) < OPEN_PERCENT
        status = dice.choice(_OPEN_STATUSES) if is_open else QueueStatus.SETTLED.value
        owes_patient = status == QueueStatus.PATIENT.value
        denial = dice.choice(_DENIALS) if status == QueueStatus.DENIED.value else ""
        balance = charge if is_open else 0
        waits = status in (QueueStatus.WAITING.value, QueueStatus.NO_RESPONSE.value)
        decided = None if waits else ago(max(age - 30, 0))
        yield (
            number,
            f"BM{number:08d}",
            patient,
            payer_of(patient),
            "" if waits else f"ICN{number * 7:010d}",
            ago(age),
            charge,
            "none" if waits else "denied" if denial else "paid",
            ago(age - 3),
            decided,
            decided or ago(age - 3),
            ago(dice.randrange(0, age)),
            balance,
            0 if owes_patient else balance,
            balance if owes_patient else 0,
            0 if is_open else charge,
            int(is_open),
            status,
            denial,
            dice.randrange(0, 4000) if is_open else 0,
            dice.choice(actions) if is_open else "",
            ago(dice.randrange(-40, 30)) if is_open else None,
            dice.randrange(1, USERS + 1) if is_open and dice.random() < 0.7 else None,
            ago(age - dice.choice((90, 180, 365))) if is_open and dice.random() < 0.6 else None,
            dice.choice(deadlines) if is_open else "",
            int(dice.random() < 0.3),
            dice.randrange(0, 6),
            folded(" ".join(_name(patient))),
        )


def _lines_of(row: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    """Line 0 is the claim itself, line 1 what was done."""
    claim, day, charge = row[0], row[5], row[6]
    yield claim * 2 - 1, claim, 0, "", 0, None, None, 0, 0, 0
    yield claim * 2, claim, 1, "99213", charge, day, day, row[12], row[13], row[14]


def _entries_of(row: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    claim, day, charge = row[0], row[5], row[6]
    yield claim, claim * 2, "CHARGE", 4 if row[14] else 1, charge, day
    if not row[16]:
        yield claim, claim * 2, "INS_PAYMENT", 1, -charge, row[9]


def _items_of(row: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    """Why an open claim is work: its status, and every fifth with a deadline besides."""
    if row[16]:
        yield row[0], _CAUSES.get(row[17], "follow_up"), row[21]
        if row[0] % 5 == 0:
            yield row[0], "deadline", row[23] or row[21]


def patient_count(claims: int) -> int:
    """How many patients so many claims belong to."""
    return max(1, claims // CLAIMS_PER_PATIENT)


def payer_of(patient: int) -> int:
    """Payers have unequal shares: low numbers have most patients."""
    place = patient * 7919 % 1000
    return 1 + place * place * PAYERS // 1_000_000


def member_id(patient: int) -> str:
    """As it stands on the card."""
    return f"BMK{patient:07d}"


def _name(patient: int) -> tuple[str, str]:
    return _LASTS[patient * 7 % len(_LASTS)], f"{_FIRSTS[patient * 5 % len(_FIRSTS)]} {patient // 97}"


def _born(patient: int) -> str:
    return (date(1930, 1, 1) + timedelta(days=patient * 37 % 32_000)).isoformat()


def _version() -> str:
    sources = (Path(__file__), *sorted(Path(migrations.__file__).parent.glob("m*.py")))
    return hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()[:12]
