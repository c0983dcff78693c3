"""Lines on which a payer allowed less than the rates say: what is compared, what is kept, and every step of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from arcaller_desktop.domain.denials import ReasonClass
from arcaller_desktop.domain.ids import ClaimId, LineId, PayerId, UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.underpayments import OPEN_STATES, Share, Standing, UnderpaymentState
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list
from arcaller_desktop.storage.remittances import stands

_OPEN = "('" + "', '".join(OPEN_STATES) + "')"


@dataclass(frozen=True, kw_only=True, slots=True)
class LineAnswer:
    """What the first payer said of a line in one answer that stands."""

    paid_cents: Money
    stated_cents: Money | None
    shares: tuple[Share, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ComparedLine:
    """A service line of a claim with everything that prices it, and the first payer's standing answers to it."""

    line_id: LineId
    claim_id: ClaimId
    payer_id: PayerId
    plan: str
    place: str
    procedure: str
    modifiers: tuple[str, ...]
    units: str
    charge_cents: Money
    service_on: date
    answers: tuple[LineAnswer, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class UnderpaymentRow:
    """One underpaid line in the list."""

    underpayment_id: int
    claim_id: ClaimId
    claim_number: str
    patient: str
    payer_id: PayerId
    payer: str
    procedure: str
    modifiers: str
    service_on: date | None
    paid_on: date | None
    state: UnderpaymentState
    expected_cents: Money
    allowed_cents: Money
    recovered_cents: Money
    found_on: date
    state_on: date
    reference: str
    why: str

    @property
    def short_cents(self) -> Money:
        """What is missing."""
        return max(self.expected_cents - self.allowed_cents, 0)


@dataclass(frozen=True, kw_only=True, slots=True)
class StepRow:
    """One step of an underpayment, as somebody or the program took it."""

    at: datetime
    user: str
    state: UnderpaymentState
    by_person: bool
    expected_cents: Money
    allowed_cents: Money
    recovered_cents: Money
    reference: str
    note: str


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenUnderpayment:
    """What is open on one claim, for whoever makes work of it."""

    short_cents: Money
    lines: int
    state: UnderpaymentState
    """The least advanced of its lines."""
    found_on: date
    state_on: date
    """The last day on which something was done about that state."""


def compared_lines(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> list[ComparedLine]:
    """The service lines with a day and a first payer, in the order of their claims and numbers."""
    ids = (as_list(claim_ids),)
    answers = _answers(database, ids)
    return [
        ComparedLine(
            line_id=row[0],
            claim_id=row[1],
            payer_id=row[2],
            plan=row[3],
            place=row[4],
            procedure=row[5],
            modifiers=tuple(part for part in row[6].split(":") if part),
            units=row[7],
            charge_cents=row[8],
            service_on=date.fromisoformat(row[9]),
            answers=answers.get(row[0], ()),
        )
        for row in database.rows(
            "SELECT l.id, l.claim_id, v.payer_id, v.plan_name, c.place_of_service, l.procedure, l.modifiers, l.units,"
            " l.charge_cents, coalesce(l.service_from, c.service_from)"
            " FROM claim_line l JOIN claim c ON c.id = l.claim_id"
            " JOIN claim_coverage cc ON cc.claim_id = c.id AND cc.rank = 1 JOIN coverage v ON v.id = cc.coverage_id"
            f" WHERE l.claim_id {in_list()} AND l.line_number > 0 AND l.procedure <> ''"
            " AND coalesce(l.service_from, c.service_from) IS NOT NULL ORDER BY l.claim_id, l.line_number",
            ids,
        )
    ]


def _answers(database: PracticeDatabase, ids: tuple[str]) -> dict[int, tuple[LineAnswer, ...]]:
    shares: dict[tuple[int, int], list[Share]] = {}
    for answer, line, group, reason, reason_class, cents in database.rows(
        "SELECT a.remittance_claim_id, a.claim_line_id, a.group_code, a.reason_code, a.reason_class, a.amount_cents"
        " FROM adjustment a JOIN remittance_claim rc ON rc.id = a.remittance_claim_id"
        f" WHERE rc.claim_id {in_list()} AND rc.payer_rank = 1 AND {stands('rc')} ORDER BY a.id",
        ids,
    ):
        share = Share(group=group, reason=reason, reason_class=ReasonClass(reason_class), amount_cents=cents)
        shares.setdefault((answer, line), []).append(share)
    found: dict[int, list[LineAnswer]] = {}
    for line, answer, paid, stated in database.rows(
        "SELECT rl.claim_line_id, rc.id, sum(rl.paid_cents), sum(rl.allowed_cents)"
        " FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id AND p.state = 'posted'"
        " JOIN remittance_line rl ON rl.remittance_claim_id = rc.id"
        f" WHERE rc.claim_id {in_list()} AND rc.payer_rank = 1 AND {stands('rc')}"
        " GROUP BY rl.claim_line_id, rc.id ORDER BY coalesce(p.paid_on, ''), rc.id",
        ids,
    ):
        said = LineAnswer(paid_cents=paid, stated_cents=stated, shares=tuple(shares.get((answer, line), ())))
        found.setdefault(line, []).append(said)
    return {line: tuple(several) for line, several in found.items()}


def kept_underpayments(
    database: PracticeDatabase, claim_ids: Collection[ClaimId]
) -> dict[LineId, tuple[int, Standing]]:
    """What is kept for the lines of these claims, with its id."""
    return {
        row[0]: (row[1], _standing(row[2:]))
        for row in database.rows(
            f"SELECT claim_line_id, id, {_STANDING} FROM underpayment WHERE claim_id {in_list()}",
            (as_list(claim_ids),),
        )
    }


def kept_underpayment(database: PracticeDatabase, underpayment_id: int) -> tuple[ClaimId, Standing] | None:
    """One of them with its claim, or None."""
    row = database.execute(
        f"SELECT claim_id, {_STANDING} FROM underpayment WHERE id = ?", (underpayment_id,)
    ).fetchone()
    return None if row is None else (ClaimId(row[0]), _standing(row[1:]))


_STANDING = "state, expected_cents, allowed_cents, first_allowed_cents, recovered_cents, by_person"


def _standing(row: tuple[Any, ...]) -> Standing:
    return Standing(
        state=UnderpaymentState(row[0]),
        expected_cents=row[1],
        allowed_cents=row[2],
        first_allowed_cents=row[3],
        recovered_cents=row[4],
        by_person=bool(row[5]),
    )


def add_underpayment(
    database: PracticeDatabase, line: ComparedLine, standing: Standing, *, rate_id: int | None, why: str, today: date
) -> int:
    """A line that was found."""
    cursor = database.execute(
        f"INSERT INTO underpayment (claim_id, claim_line_id, payer_id, rate_id, {_STANDING}, why, found_on, state_on)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            line.claim_id,
            line.line_id,
            line.payer_id,
            rate_id,
            *_values(standing),
            why,
            today.isoformat(),
            today.isoformat(),
        ),
    )
    return int(cursor.lastrowid)


def set_underpayment(
    database: PracticeDatabase, underpayment_id: int, standing: Standing, *, today: date, why: str = "", ref: str = ""
) -> None:
    """Where it stands now; an empty `why` or `ref` leaves what stands there."""
    database.execute(
        "UPDATE underpayment SET state_on = CASE WHEN state <> ?1 THEN ?7 ELSE state_on END, state = ?1,"
        " expected_cents = ?2, allowed_cents = ?3, first_allowed_cents = ?4, recovered_cents = ?5, by_person = ?6,"
        " why = CASE WHEN ?8 = '' THEN why ELSE ?8 END, reference = CASE WHEN ?9 = '' THEN reference ELSE ?9 END"
        " WHERE id = ?10",
        (*_values(standing), today.isoformat(), why, ref, underpayment_id),
    )


def add_step(
    database: PracticeDatabase,
    underpayment_id: int,
    standing: Standing,
    *,
    at: datetime,
    user_id: UserId,
    note: str,
    reference: str = "",
) -> None:
    """Keeps what was done; steps are never changed."""
    database.execute(
        "INSERT INTO underpayment_step (underpayment_id, at, user_id, state, by_person, expected_cents, allowed_cents,"
        " recovered_cents, reference, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            underpayment_id,
            at.isoformat(timespec="seconds"),
            user_id,
            standing.state.value,
            int(standing.by_person),
            standing.expected_cents,
            standing.allowed_cents,
            standing.recovered_cents,
            reference,
            note,
        ),
    )


def _values(standing: Standing) -> tuple[Any, ...]:
    return (
        standing.state.value,
        standing.expected_cents,
        standing.allowed_cents,
        standing.first_allowed_cents,
        standing.recovered_cents,
        int(standing.by_person),
    )


_ROWS = """
SELECT u.id, u.claim_id, c.claim_number, trim(pt.last_name || ', ' || pt.first_name, ', '), u.payer_id, p.name,
    l.procedure, l.modifiers, coalesce(l.service_from, c.service_from),
    (SELECT max(pay.paid_on) FROM remittance_claim rc JOIN payment pay ON pay.id = rc.payment_id
        WHERE rc.claim_id = u.claim_id AND rc.payer_rank = 1 AND pay.state = 'posted'),
    u.state, u.expected_cents, u.allowed_cents, u.recovered_cents, u.found_on, u.state_on, u.reference, u.why
FROM underpayment u JOIN claim c ON c.id = u.claim_id JOIN patient pt ON pt.id = c.patient_id
    JOIN payer p ON p.id = u.payer_id JOIN claim_line l ON l.id = u.claim_line_id
"""


def underpayment_rows(database: PracticeDatabase, *, is_open: bool, limit: int) -> list[UnderpaymentRow]:
    """Open ones, the most money first; or closed ones, the newest first."""
    order = "u.expected_cents - u.allowed_cents DESC, u.id" if is_open else "u.state_on DESC, u.id DESC"
    mark = "IN" if is_open else "NOT IN"
    return _rows(database.rows(f"{_ROWS} WHERE u.state {mark} {_OPEN} ORDER BY {order} LIMIT ?", (limit,)))


def underpayments_of_claim(database: PracticeDatabase, claim_id: ClaimId) -> list[UnderpaymentRow]:
    """Every underpaid line of a claim, closed ones too."""
    return _rows(database.rows(f"{_ROWS} WHERE u.claim_id = ? ORDER BY l.line_number", (claim_id,)))


def _rows(rows: Iterable[tuple[Any, ...]]) -> list[UnderpaymentRow]:
    return [
        UnderpaymentRow(
            underpayment_id=row[0],
            claim_id=row[1],
            claim_number=row[2],
            patient=row[3],
            payer_id=row[4],
            payer=row[5],
            procedure=row[6],
            modifiers=row[7],
            service_on=day_of(row[8]),
            paid_on=day_of(row[9]),
            state=UnderpaymentState(row[10]),
            expected_cents=row[11],
            allowed_cents=row[12],
            recovered_cents=row[13],
            found_on=date.fromisoformat(row[14]),
            state_on=date.fromisoformat(row[15]),
            reference=row[16],
            why=row[17],
        )
        for row in rows
    ]


def steps_of(database: PracticeDatabase, underpayment_id: int) -> list[StepRow]:
    """Everything that was done about one of them, the newest first."""
    return [
        StepRow(
            at=datetime.fromisoformat(row[0]),
            user=row[1],
            state=UnderpaymentState(row[2]),
            by_person=bool(row[3]),
            expected_cents=row[4],
            allowed_cents=row[5],
            recovered_cents=row[6],
            reference=row[7],
            note=row[8],
        )
        for row in database.rows(
            "SELECT s.at, u.name, s.state, s.by_person, s.expected_cents, s.allowed_cents, s.recovered_cents,"
            " s.reference, s.note FROM underpayment_step s JOIN user u ON u.id = s.user_id"
            " WHERE s.underpayment_id = ? ORDER BY s.id DESC",
            (underpayment_id,),
        )
    ]


def open_underpayments(
    database: PracticeDatabase, claim_ids: Collection[ClaimId]
) -> Mapping[ClaimId, OpenUnderpayment]:
    """What is open on each of these claims; claims without any are left out. A claim may owe nothing and stand here."""
    rank = "CASE state WHEN 'found' THEN 0 WHEN 'sent' THEN 1 ELSE 2 END"
    return {
        row[0]: OpenUnderpayment(
            short_cents=row[1],
            lines=row[2],
            state=OPEN_STATES[row[3]],
            found_on=date.fromisoformat(row[4]),
            state_on=date.fromisoformat(row[5]),
        )
        for row in database.rows(
            f"SELECT claim_id, sum(expected_cents - allowed_cents), count(*), min({rank}), min(found_on), max(state_on)"
            f" FROM underpayment WHERE state IN {_OPEN} AND claim_id {in_list()} GROUP BY claim_id",
            (as_list(claim_ids),),
        )
    }


def claims_to_compare(database: PracticeDatabase) -> list[ClaimId]:
    """Every claim with a standing answer of its first payer, or with something kept."""
    return [
        row[0]
        for row in database.rows(
            f"SELECT DISTINCT claim_id FROM remittance_claim rc WHERE payer_rank = 1 AND {stands('rc')}"
            " UNION SELECT claim_id FROM underpayment ORDER BY 1"
        )
    ]


def recovered_since(database: PracticeDatabase, since: date) -> Money:
    """What came back on underpayments won since a day."""
    return int(
        database.value(
            "SELECT coalesce(sum(recovered_cents), 0) FROM underpayment WHERE state = 'won' AND state_on >= ?",
            (since.isoformat(),),
        )
    )
