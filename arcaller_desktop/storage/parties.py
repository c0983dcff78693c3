"""Payers, providers, locations, patients, guarantors and coverages as files name them: found again or added."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from arcaller_desktop.domain.ids import GuarantorId, PatientId, PayerId, PracticeId
from arcaller_desktop.domain.people import Address, PersonName, folded
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list

FIRST_ACCOUNT_NUMBER = 100_000


def payer_aliases(database: PracticeDatabase) -> dict[tuple[str, str], PayerId]:
    """Every (kind, value) a payer is known by; kinds are `edi_id`, `originator` and `name` (folded)."""
    return {
        (kind, value): payer for kind, value, payer in database.rows("SELECT kind, value, payer_id FROM payer_alias")
    }


def payer_names(database: PracticeDatabase) -> dict[PayerId, str]:
    """Every payer's name."""
    return dict(database.rows("SELECT id, name FROM payer"))


def add_payer(database: PracticeDatabase, *, name: str, payer_class: str) -> PayerId:
    """A new payer that nobody has described yet."""
    cursor = database.execute("INSERT INTO payer (name, payer_class) VALUES (?, ?)", (name, payer_class))
    return PayerId(cursor.lastrowid)


def add_payer_aliases(
    database: PracticeDatabase, payer_id: PayerId, aliases: Iterable[tuple[str, str]]
) -> list[tuple[str, str]]:
    """Learns how files name a payer; a name that another payer has stays with it. Gives those that were new."""
    learned = []
    for kind, value in aliases:
        cursor = database.execute(
            "INSERT INTO payer_alias (kind, value, payer_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (kind, value, payer_id),
        )
        if cursor.rowcount > 0:
            learned.append((kind, value))
    return learned


def provider_id(database: PracticeDatabase, practice_id: PracticeId, npi: str, name: PersonName, taxonomy: str) -> int:
    """The provider with this NPI, added when new."""
    found = database.value("SELECT id FROM provider WHERE practice_id = ? AND npi = ?", (practice_id, npi))
    if found is None:
        cursor = database.execute(
            "INSERT INTO provider (practice_id, npi, last_name, first_name, taxonomy) VALUES (?, ?, ?, ?, ?)",
            (practice_id, npi, name.last, name.first, taxonomy),
        )
        found = cursor.lastrowid
    return int(found)


def location_id(database: PracticeDatabase, practice_id: PracticeId, name: str, npi: str, address: Address) -> int:
    """The location of this name, added when new."""
    found = database.value("SELECT id FROM location WHERE practice_id = ? AND name = ?", (practice_id, name))
    if found is None:
        cursor = database.execute(
            "INSERT INTO location (practice_id, name, npi, address_line1, address_line2, city, state, zip_code)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (practice_id, name, npi, *_address(address)),
        )
        found = cursor.lastrowid
    return int(found)


def patients_by_name(
    database: PracticeDatabase, name_keys: Collection[str]
) -> dict[tuple[str, str | None], list[PatientId]]:
    """Patients under (folded `last first`, ISO birth date or None)."""
    found: dict[tuple[str, str | None], list[PatientId]] = {}
    for key, born, patient in database.rows(
        f"SELECT name_key, birth_date, id FROM patient WHERE name_key {in_list()} ORDER BY id",
        (as_list(name_keys),),
    ):
        found.setdefault((key, born), []).append(patient)
    return found


def patients_by_member(
    database: PracticeDatabase, member_ids: Collection[str]
) -> dict[str, list[tuple[PatientId, str]]]:
    """(patient, name key) under each member id."""
    found: dict[str, list[tuple[PatientId, str]]] = {}
    for member, patient, key in database.rows(
        "SELECT DISTINCT c.member_id, p.id, p.name_key FROM coverage c JOIN patient p ON p.id = c.patient_id"
        f" WHERE c.member_id {in_list()}",
        (as_list(member_ids),),
    ):
        found.setdefault(member, []).append((patient, key))
    return found


def name_key(name: PersonName) -> str:
    """What a person is found by: folded last and first name."""
    return folded(f"{name.last} {name.first}")


def patient_sort(name: PersonName) -> str:
    """What lists are sorted by: last name, then first and middle."""
    return folded(f"{name.last} {name.first} {name.middle}")


def guarantor_like(database: PracticeDatabase, name: PersonName, address: Address) -> GuarantorId | None:
    """A guarantor of exactly this name and first address line, or None."""
    found = database.value(
        "SELECT id FROM guarantor WHERE last_name = ? AND first_name = ? AND address_line1 = ? ORDER BY id LIMIT 1",
        (name.last, name.first, address.line1),
    )
    return None if found is None else GuarantorId(found)


def add_guarantor(
    database: PracticeDatabase, practice_id: PracticeId, name: PersonName, address: Address
) -> GuarantorId:
    """A new guarantor with an account number of their own."""
    last = database.value("SELECT max(id) FROM guarantor") or 0
    cursor = database.execute(
        "INSERT INTO guarantor (id, practice_id, account_number, last_name, first_name, middle_name, suffix,"
        " address_line1, address_line2, city, state, zip_code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (last + 1, practice_id, str(FIRST_ACCOUNT_NUMBER + last + 1), *_name(name), *_address(address)),
    )
    return GuarantorId(cursor.lastrowid)


def guarantor_of_patient(database: PracticeDatabase, patient_id: PatientId) -> GuarantorId:
    """Whose account the patient's visits stand on."""
    return GuarantorId(database.value("SELECT guarantor_id FROM patient WHERE id = ?", (patient_id,)))


def add_patient(
    database: PracticeDatabase,
    practice_id: PracticeId,
    guarantor_id: GuarantorId,
    *,
    name: PersonName,
    birth_date: date | None,
    sex: str,
    address: Address,
) -> PatientId:
    """A new patient of this guarantor."""
    cursor = database.execute(
        "INSERT INTO patient (practice_id, guarantor_id, last_name, first_name, middle_name, suffix, birth_date, sex,"
        " address_line1, address_line2, city, state, zip_code, name_key)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            practice_id,
            guarantor_id,
            *_name(name),
            birth_date and birth_date.isoformat(),
            sex,
            *_address(address),
            name_key(name),
        ),
    )
    return PatientId(cursor.lastrowid)


def fill_missing_patient_facts(
    database: PracticeDatabase, patient_id: PatientId, *, birth_date: date | None, sex: str, address: Address
) -> None:
    """Adds what a provisional patient lacked; what is already known is kept (people correct it in the editor)."""
    database.execute(
        "UPDATE patient SET birth_date = coalesce(birth_date, ?), sex = CASE sex WHEN '' THEN ? ELSE sex END"
        " WHERE id = ?",
        (birth_date and birth_date.isoformat(), sex, patient_id),
    )
    if address.line1:
        for table, key in (
            ("patient", "id = ?"),
            ("guarantor", "id = (SELECT guarantor_id FROM patient WHERE id = ?)"),
        ):
            database.execute(
                f"UPDATE {table} SET address_line1 = ?, address_line2 = ?, city = ?, state = ?, zip_code = ?"
                f" WHERE {key} AND address_line1 = ''",
                (*_address(address), patient_id),
            )


def coverage_id(
    database: PracticeDatabase,
    patient_id: PatientId,
    payer_id: PayerId,
    *,
    rank: int,
    member_id: str,
    group_number: str = "",
    plan_name: str = "",
    filing_indicator: str = "",
    relationship: str = "",
    subscriber: PersonName = PersonName(),
    subscriber_birth_date: date | None = None,
) -> int:
    """The patient's coverage by this payer at this rank, added when new."""
    found = database.value(
        "SELECT id FROM coverage WHERE patient_id = ? AND payer_id = ? AND rank = ? AND member_id = ?",
        (patient_id, payer_id, rank, member_id),
    )
    if found is None:
        cursor = database.execute(
            "INSERT INTO coverage (patient_id, payer_id, rank, member_id, group_number, plan_name, filing_indicator,"
            " relationship, subscriber_last, subscriber_first, subscriber_birth_date)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                patient_id,
                payer_id,
                rank,
                member_id,
                group_number,
                plan_name,
                filing_indicator,
                relationship,
                subscriber.last,
                subscriber.first,
                subscriber_birth_date and subscriber_birth_date.isoformat(),
            ),
        )
        found = cursor.lastrowid
    return int(found)


def _name(name: PersonName) -> tuple[str, str, str, str]:
    return name.last, name.first, name.middle, name.suffix


def _address(address: Address) -> tuple[str, str, str, str, str]:
    return address.line1, address.line2, address.city, address.state, address.zip_code
