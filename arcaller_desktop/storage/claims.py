"""Claims and their lines: looked up for matching and posting, added, changed."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from arcaller_desktop.domain.ids import ClaimId, LineId, PatientId, PayerId, PracticeId
from arcaller_desktop.domain.ledger import Parts
from arcaller_desktop.domain.line_matches import KnownLine
from arcaller_desktop.domain.matching import Candidate
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.posting import KnownClaim
from arcaller_desktop.storage.columns import day_of, iso
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list, joined
from arcaller_desktop.storage.no_bill import no_bill_of
from arcaller_desktop.storage.remittances import stands

CANDIDATE = (
    "SELECT c.id, c.patient_id, c.claim_number, c.payer_claim_number, c.service_from, c.charge_cents, p.name_key,"
    " c.is_provisional, c.is_provisional AND c.submission_state = 'voided',"
    " CASE WHEN c.submission_state = 'voided' THEN c.last_billed_on END,"
    f" (SELECT {joined('l.procedure')} FROM claim_line l WHERE l.claim_id = c.id)"
    " FROM claim c JOIN patient p ON p.id = c.patient_id"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class NewClaim:
    """A claim to be added, with its service lines. `coverages` are (rank, coverage id)."""

    practice_id: PracticeId
    claim_number: str
    patient_id: PatientId
    payer_id: PayerId
    charge_cents: Money
    patient_sort: str
    service_from: date | None = None
    service_to: date | None = None
    provider_id: int | None = None
    location_id: int | None = None
    payer_claim_number: str = ""
    authorization: str = ""
    referral: str = ""
    place_of_service: str = ""
    diagnoses: str = ""
    accident_on: date | None = None
    is_provisional: bool = False
    coverages: tuple[tuple[int, int], ...] = ()
    lines: tuple[NewLine, ...] = ()
    unlined_charge_cents: Money = 0
    """What the claim charges beyond its lines: it stands on line 0."""
    search_text: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class NewLine:
    """A service line to be added."""

    number: int
    procedure: str = ""
    modifiers: tuple[str, ...] = ()
    revenue_code: str = ""
    units: str = ""
    diagnosis_pointers: str = ""
    drug_code: str = ""
    charge_cents: Money = 0
    service_from: date | None = None
    service_to: date | None = None
    control_number: str = ""

    def numbered(self, number: int) -> NewLine:
        """The same line under another number."""
        return dataclasses.replace(self, number=number)


@dataclass(frozen=True, kw_only=True, slots=True)
class AddedClaim:
    """The ids a new claim got; `line_ids` in the order of its service lines."""

    claim_id: ClaimId
    zero_line_id: LineId
    line_ids: tuple[LineId, ...]


def candidates_by_number(
    database: PracticeDatabase, *, claim_numbers: Collection[str], payer_claim_numbers: Collection[str]
) -> dict[str, list[Candidate]]:
    """Claims under each of these numbers, ours and the payer's in one dictionary."""
    found: dict[str, list[Candidate]] = {}
    wanted = set(claim_numbers) | {number for number in payer_claim_numbers if number}
    ids = (as_list(wanted),)
    for row in database.rows(f"{CANDIDATE} WHERE c.claim_number {in_list()}", ids):
        found.setdefault(row[2], []).append(candidate_of(row))
    for row in database.rows(f"{CANDIDATE} WHERE c.payer_claim_number {in_list()} AND c.payer_claim_number <> ''", ids):
        under = found.setdefault(row[3], [])
        if all(row[0] != known.claim_id for known in under):
            under.append(candidate_of(row))
    return found


def candidates_by_visit(
    database: PracticeDatabase, member_id: str, *, service_dates: Collection[date], charge_cents: Money
) -> list[Candidate]:
    """Up to two claims of patients with this member id that began on one of the dates and charge exactly this.

    Not those that were answered under their own number: an answer with another number means another claim.
    """
    return [
        candidate_of(row)
        for row in database.rows(
            f"{CANDIDATE} WHERE c.patient_id IN (SELECT patient_id FROM coverage WHERE member_id = ?)"
            f" AND c.service_from {in_list()} AND c.charge_cents = ? AND NOT EXISTS (SELECT 1"
            " FROM remittance_claim rc WHERE rc.claim_id = c.id AND rc.claim_number = c.claim_number) LIMIT 2",
            (member_id, as_list(day.isoformat() for day in service_dates), charge_cents),
        )
    ]


def candidates_near(
    database: PracticeDatabase, *, member_id: str, name_key: str, service_dates: Collection[date], most: int = 200
) -> list[Candidate]:
    """Claims of patients with this member id or name, the newest first, then open claims begun on one of the dates."""
    of_patient = database.rows(
        f"{CANDIDATE} WHERE c.patient_id IN (SELECT patient_id FROM coverage WHERE member_id = ? AND ? <> ''"
        " UNION SELECT id FROM patient WHERE name_key = ? AND ? <> '')"
        " ORDER BY c.service_from DESC, c.id DESC LIMIT ?",
        (member_id, member_id, name_key, name_key, most),
    )
    of_day = database.rows(
        f"{CANDIDATE} WHERE c.is_open = 1 AND c.service_from {in_list()} ORDER BY c.id DESC LIMIT ?",
        (as_list(day.isoformat() for day in service_dates), most),
    )
    return [candidate_of(row) for row in (*of_patient, *of_day)]


def patient_of(database: PracticeDatabase, claim_id: ClaimId) -> PatientId:
    """Whose claim it is."""
    return PatientId(database.value("SELECT patient_id FROM claim WHERE id = ?", (claim_id,)))


def known_claims(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> dict[ClaimId, KnownClaim]:
    """The claims as they stand before posting, line 0 first."""
    ids = (as_list(claim_ids),)
    lines: dict[ClaimId, list[KnownLine]] = {}
    for row in database.rows(
        "SELECT claim_id, id, line_number, procedure, modifiers, charge_cents, service_from, control_number,"
        f" payer1_cents, payer2_cents, payer3_cents, patient_cents FROM claim_line WHERE claim_id {in_list()}"
        " ORDER BY claim_id, line_number",
        ids,
    ):
        lines.setdefault(row[0], []).append(
            KnownLine(
                line_id=row[1],
                number=row[2],
                procedure=row[3],
                modifiers=tuple(row[4].split(":")) if row[4] else (),
                charge_cents=row[5],
                service_from=day_of(row[6]),
                control_number=row[7],
                parts=Parts(row[8], row[9], row[10], row[11]),
            )
        )
    ranks: dict[ClaimId, list[int]] = {}
    for claim, rank in database.rows(f"SELECT claim_id, rank FROM claim_coverage WHERE claim_id {in_list()}", ids):
        ranks.setdefault(claim, []).append(rank)
    decided: dict[ClaimId, set[int]] = {}
    for claim, rank in database.rows(
        f"SELECT claim_id, payer_rank FROM remittance_claim rc WHERE claim_id {in_list()} AND {stands('rc')}",
        ids,
    ):
        decided.setdefault(claim, set()).add(rank)
    return {
        claim: KnownClaim(
            claim_id=claim,
            claim_number=number,
            ranks=tuple(sorted(ranks.get(claim, (1,)))),
            lines=tuple(lines[claim]),
            adjudicated_ranks=frozenset(decided.get(claim, ())),
            patient_may_be_billed=not no_bill,
        )
        for claim, number, no_bill in database.rows(
            f"SELECT c.id, c.claim_number, {no_bill_of('p')} FROM claim c JOIN patient p ON p.id = c.patient_id"
            f" WHERE c.id {in_list()}",
            ids,
        )
    }


def add_claims(database: PracticeDatabase, claims: Sequence[NewClaim]) -> list[AddedClaim]:
    """Adds claims with line 0 and their service lines; balances follow with the first projection."""
    claim_id = int(database.value("SELECT coalesce(max(id), 0) FROM claim"))
    line_id = int(database.value("SELECT coalesce(max(id), 0) FROM claim_line"))
    claim_rows: list[tuple[Any, ...]] = []
    line_rows: list[tuple[Any, ...]] = []
    coverage_rows: list[tuple[int, int, int]] = []
    search_rows: list[tuple[int, str]] = []
    added: list[AddedClaim] = []
    for claim in claims:
        claim_id += 1
        claim_rows.append(_claim_row(claim_id, claim))
        first = line_id + 1
        for line in (NewLine(number=0, charge_cents=claim.unlined_charge_cents), *claim.lines):
            line_id += 1
            line_rows.append(_line_row(line_id, claim_id, line))
        coverage_rows.extend((claim_id, rank, coverage) for rank, coverage in claim.coverages)
        search_rows.append((claim_id, claim.search_text))
        added.append(
            AddedClaim(
                claim_id=ClaimId(claim_id),
                zero_line_id=LineId(first),
                line_ids=tuple(LineId(number) for number in range(first + 1, line_id + 1)),
            )
        )
    database.executemany(_INSERT_CLAIM, claim_rows)
    database.executemany(_INSERT_LINE, line_rows)
    database.executemany("INSERT INTO claim_coverage (claim_id, rank, coverage_id) VALUES (?, ?, ?)", coverage_rows)
    database.executemany(_INSERT_SEARCH, search_rows)
    return added


def add_line(database: PracticeDatabase, claim_id: ClaimId, line: NewLine) -> LineId:
    """One more service line on a claim that exists."""
    line_id = int(database.value("SELECT coalesce(max(id), 0) + 1 FROM claim_line"))
    database.execute(_INSERT_LINE, _line_row(line_id, claim_id, line))
    return LineId(line_id)


def set_line_facts(database: PracticeDatabase, line_id: LineId, line: NewLine) -> None:
    """What a newer claim file says of a line we have; the charge it once had stays in the ledger."""
    database.execute(
        "UPDATE claim_line SET procedure = ?, modifiers = ?, revenue_code = ?, units = ?, diagnosis_pointers = ?,"
        " drug_code = ?, charge_cents = ?, service_from = ?, service_to = ?, control_number = ? WHERE id = ?",
        (*_line_row(0, 0, line)[3:], line_id),
    )


def set_line_charge(database: PracticeDatabase, line_id: LineId, charge_cents: Money) -> None:
    """The charge as it stands after a void."""
    database.execute("UPDATE claim_line SET charge_cents = ? WHERE id = ?", (charge_cents, line_id))


def set_claim_charge(database: PracticeDatabase, claim_id: ClaimId, charge_cents: Money) -> None:
    """What the claim charges in all, as an export tells it now."""
    database.execute("UPDATE claim SET charge_cents = ? WHERE id = ?", (charge_cents, claim_id))


def is_only_provisional(database: PracticeDatabase, claim_id: ClaimId) -> bool:
    """True when no claim file has told of it."""
    return bool(database.value("SELECT is_provisional FROM claim WHERE id = ?", (claim_id,)))


def set_claim_facts(database: PracticeDatabase, claim_id: ClaimId, claim: NewClaim) -> None:
    """What a replacement, or the first claim file of a provisional claim, says. The payer's own number is kept."""
    row = _claim_row(claim_id, claim)
    database.execute(
        "UPDATE claim SET practice_id = ?, claim_number = ?, patient_id = ?, provider_id = ?, location_id = ?,"
        " payer_id = ?, authorization = ?, referral = ?, place_of_service = ?, diagnoses = ?, service_from = ?,"
        " service_to = ?, accident_on = ?, charge_cents = ?, is_provisional = ?, patient_sort = ? WHERE id = ?",
        (*row[1:7], *row[8:18], claim_id),
    )
    add_claim_coverages(database, claim_id, claim.coverages)


def add_claim_coverages(database: PracticeDatabase, claim_id: ClaimId, coverages: Iterable[tuple[int, int]]) -> None:
    """The coverages a file names for a claim, findable by their member ids; a newer file wins for its rank."""
    database.executemany(
        "INSERT INTO claim_coverage (claim_id, rank, coverage_id) VALUES (?, ?, ?)"
        " ON CONFLICT (claim_id, rank) DO UPDATE SET coverage_id = excluded.coverage_id",
        [(claim_id, rank, coverage) for rank, coverage in coverages],
    )
    refresh_search_texts(database, [claim_id])


def refresh_search_texts(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> None:
    """What the filter box finds these claims by, from what is known of them now; see `search_text`."""
    ids = (as_list(claim_ids),)
    texts = [
        (
            claim_id,
            search_text(
                patient_sort=sort,
                claim_number=number,
                payer_claim_number=payer_number,
                member_ids=(members or "").split(),
            ),
        )
        for claim_id, sort, number, payer_number, members in database.rows(
            f"SELECT c.id, c.patient_sort, c.claim_number, c.payer_claim_number, (SELECT {joined('v.member_id')}"
            " FROM claim_coverage cc JOIN coverage v ON v.id = cc.coverage_id WHERE cc.claim_id = c.id)"
            f" FROM claim c WHERE c.id {in_list()}",
            ids,
        )
    ]
    database.execute(f"DELETE FROM claim_search WHERE rowid {in_list()}", ids)
    database.executemany(_INSERT_SEARCH, texts)


def search_text(*, patient_sort: str, claim_number: str, payer_claim_number: str, member_ids: Iterable[str]) -> str:
    """Folded name and the numbers a caller may have at hand, in one searchable text."""
    return " ".join((patient_sort, claim_number.lower(), payer_claim_number.lower(), *map(str.lower, member_ids)))


_INSERT_CLAIM = (
    "INSERT INTO claim (id, practice_id, claim_number, patient_id, provider_id, location_id, payer_id,"
    " payer_claim_number, authorization, referral, place_of_service, diagnoses, service_from, service_to, accident_on,"
    " charge_cents, is_provisional, patient_sort, last_activity_on)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_SEARCH = "INSERT INTO claim_search (rowid, text) VALUES (?, ?)"
_INSERT_LINE = (
    "INSERT INTO claim_line (id, claim_id, line_number, procedure, modifiers, revenue_code, units,"
    " diagnosis_pointers, drug_code, charge_cents, service_from, service_to, control_number)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def _claim_row(claim_id: int, claim: NewClaim) -> tuple[Any, ...]:
    return (
        claim_id,
        claim.practice_id,
        claim.claim_number,
        claim.patient_id,
        claim.provider_id,
        claim.location_id,
        claim.payer_id,
        claim.payer_claim_number,
        claim.authorization,
        claim.referral,
        claim.place_of_service,
        claim.diagnoses,
        iso(claim.service_from),
        iso(claim.service_to),
        iso(claim.accident_on),
        claim.charge_cents,
        int(claim.is_provisional),
        claim.patient_sort,
        iso(claim.service_from),
    )


def _line_row(line_id: int, claim_id: int, line: NewLine) -> tuple[Any, ...]:
    return (
        line_id,
        claim_id,
        line.number,
        line.procedure,
        ":".join(line.modifiers),
        line.revenue_code,
        line.units,
        line.diagnosis_pointers,
        line.drug_code,
        line.charge_cents,
        iso(line.service_from),
        iso(line.service_to),
        line.control_number,
    )


def candidate_of(row: tuple[Any, ...]) -> Candidate:
    return Candidate(
        claim_id=row[0],
        patient_id=row[1],
        claim_number=row[2],
        payer_claim_number=row[3],
        service_from=day_of(row[4]),
        charge_cents=row[5],
        name_key=row[6],
        is_provisional=bool(row[7]),
        is_withdrawn=bool(row[8]),
        voided_on=day_of(row[9]),
        procedures=frozenset((row[10] or "").split()),
    )
