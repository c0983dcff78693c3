"""No-bill flags and private visits, and the SQL by which claims know of them."""

from __future__ import annotations

from datetime import datetime

from arcaller_desktop.domain.ids import ClaimId, GuarantorId, PatientId, UserId
from arcaller_desktop.domain.no_bill import NoBillFlag, StoredFlag
from arcaller_desktop.storage.columns import day_of, iso
from arcaller_desktop.storage.database import PracticeDatabase


def _standing(condition: str) -> str:
    """One look-up for each place, so that each uses its own small index."""
    return (
        f"(SELECT f.reason FROM no_bill_flag f WHERE {condition} AND f.lifted_at IS NULL"
        " AND (f.effective_from IS NULL OR f.effective_from <= coalesce(c.service_from, f.effective_from))"
        " AND (f.effective_until IS NULL OR f.effective_until >= coalesce(c.service_from, f.effective_until))"
        " ORDER BY f.id LIMIT 1)"
    )


def no_bill_of(patient: str) -> str:
    """SQL: why the patient must not be billed for claim `c`, empty when they may; `patient` names the patient's row."""
    return (
        f"coalesce(nullif({patient}.no_bill_reason, ''), {_standing('f.claim_id = c.id')},"
        f" {_standing('f.patient_id = c.patient_id')}, (SELECT f.reason FROM claim_coverage cc JOIN no_bill_flag f"
        " ON f.coverage_id = cc.coverage_id AND f.lifted_at IS NULL WHERE cc.claim_id = c.id"
        " AND (f.effective_from IS NULL OR f.effective_from <= coalesce(c.service_from, f.effective_from))"
        " AND (f.effective_until IS NULL OR f.effective_until >= coalesce(c.service_from, f.effective_until))"
        " ORDER BY f.id LIMIT 1), '')"
    )


_FLAGS = """
SELECT f.id, f.patient_id, f.coverage_id, f.claim_id, f.code, f.reason, f.source, f.effective_from, f.effective_until,
    f.set_at, su.name, f.lifted_at, coalesce(lu.name, ''), f.lifted_because,
    CASE WHEN f.patient_id IS NOT NULL THEN fp.first_name || ', all visits'
        WHEN f.coverage_id IS NOT NULL THEN vp.first_name || ', visits under ' || y.name
        ELSE cp.first_name || ', visit ' || c.claim_number END
FROM no_bill_flag f JOIN user su ON su.id = f.set_by LEFT JOIN user lu ON lu.id = f.lifted_by
LEFT JOIN patient fp ON fp.id = f.patient_id
LEFT JOIN coverage v ON v.id = f.coverage_id LEFT JOIN patient vp ON vp.id = v.patient_id
LEFT JOIN payer y ON y.id = v.payer_id
LEFT JOIN claim c ON c.id = f.claim_id LEFT JOIN patient cp ON cp.id = c.patient_id
"""


def add_flag(database: PracticeDatabase, flag: NoBillFlag, *, at: datetime, user_id: UserId) -> int:
    """Sets a flag; gives its number."""
    cursor = database.execute(
        "INSERT INTO no_bill_flag (patient_id, coverage_id, claim_id, code, reason, source, effective_from,"
        " effective_until, set_at, set_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            flag.patient_id,
            flag.coverage_id,
            flag.claim_id,
            flag.code,
            flag.reason,
            flag.source,
            iso(flag.effective_from),
            iso(flag.effective_until),
            at.isoformat(timespec="seconds"),
            user_id,
        ),
    )
    return int(cursor.lastrowid)


def lift_flag(database: PracticeDatabase, flag_id: int, *, because: str, at: datetime, user_id: UserId) -> bool:
    """Lifts a flag; False when it does not stand."""
    cursor = database.execute(
        "UPDATE no_bill_flag SET lifted_at = ?, lifted_by = ?, lifted_because = ? WHERE id = ? AND lifted_at IS NULL",
        (at.isoformat(timespec="seconds"), user_id, because, flag_id),
    )
    return bool(cursor.rowcount)


def flags_of_guarantor(database: PracticeDatabase, guarantor_id: GuarantorId) -> list[StoredFlag]:
    """All flags of the account's patients, those that stand first."""
    return [
        StoredFlag(
            flag_id=row[0],
            flag=NoBillFlag(
                patient_id=row[1],
                coverage_id=row[2],
                claim_id=row[3],
                code=row[4],
                reason=row[5],
                source=row[6],
                effective_from=day_of(row[7]),
                effective_until=day_of(row[8]),
            ),
            set_at=datetime.fromisoformat(row[9]),
            set_by=row[10],
            lifted_at=datetime.fromisoformat(row[11]) if row[11] else None,
            lifted_by=row[12],
            lifted_because=row[13],
            on=row[14],
        )
        for row in database.rows(
            f"{_FLAGS} WHERE coalesce(fp.guarantor_id, vp.guarantor_id, cp.guarantor_id) = ?"
            " ORDER BY f.lifted_at IS NOT NULL, f.id DESC",
            (guarantor_id,),
        )
    ]


def claims_of_flag(database: PracticeDatabase, flag: NoBillFlag) -> list[ClaimId]:
    """The open claims a flag bears on."""
    return [
        row[0]
        for row in database.rows(
            "SELECT id FROM claim WHERE is_open = 1 AND (id = ?1 OR patient_id = ?2 OR id IN ("
            " SELECT claim_id FROM claim_coverage WHERE coverage_id = ?3))",
            (flag.claim_id, flag.patient_id, flag.coverage_id),
        )
    ]


def guarantor_of_flag(database: PracticeDatabase, flag: NoBillFlag) -> GuarantorId | None:
    """Whose account a flag bears on."""
    found = database.value(
        "SELECT guarantor_id FROM patient WHERE id = coalesce(?1, (SELECT patient_id FROM coverage WHERE id = ?2),"
        " (SELECT patient_id FROM claim WHERE id = ?3))",
        (flag.patient_id, flag.coverage_id, flag.claim_id),
    )
    return None if found is None else GuarantorId(found)


def flagged(database: PracticeDatabase, flag_id: int) -> NoBillFlag | None:
    """What a flag stands on, or None."""
    row = database.execute(
        "SELECT patient_id, coverage_id, claim_id, code, reason FROM no_bill_flag WHERE id = ?", (flag_id,)
    ).fetchone()
    if row is None:
        return None
    return NoBillFlag(patient_id=row[0], coverage_id=row[1], claim_id=row[2], code=row[3], reason=row[4])


def coverages_of_account(database: PracticeDatabase, guarantor_id: GuarantorId) -> list[tuple[int, str]]:
    """(coverage id, whose and with whom in words) for all patients of an account."""
    return database.rows(
        "SELECT v.id, p.first_name || ': ' || y.name FROM coverage v JOIN patient p ON p.id = v.patient_id"
        " JOIN payer y ON y.id = v.payer_id WHERE p.guarantor_id = ? ORDER BY p.first_name, v.rank, v.id",
        (guarantor_id,),
    )


def set_private(database: PracticeDatabase, claim_id: ClaimId, *, at: datetime, user_id: UserId) -> None:
    """The patient asked that the visit is not spelled out to others of the family."""
    database.execute(
        "INSERT INTO private_visit (claim_id, asked_at, user_id) VALUES (?, ?, ?) ON CONFLICT (claim_id) DO NOTHING",
        (claim_id, at.isoformat(timespec="seconds"), user_id),
    )


def clear_private(database: PracticeDatabase, claim_id: ClaimId) -> None:
    """The visit is spelled out again."""
    database.execute("DELETE FROM private_visit WHERE claim_id = ?", (claim_id,))


def patients_of_account(database: PracticeDatabase, guarantor_id: GuarantorId) -> list[tuple[PatientId, str]]:
    """(patient id, first and last name) of an account."""
    return database.rows(
        "SELECT id, trim(first_name || ' ' || last_name) FROM patient WHERE guarantor_id = ? ORDER BY name_key, id",
        (guarantor_id,),
    )
