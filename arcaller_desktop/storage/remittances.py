"""Payments of payers, the claims they explain, adjustments and money moved outside claims."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from arcaller_desktop.domain.dispositions import Disposition
from arcaller_desktop.domain.ids import BatchId, ClaimId, LineId, PayerId, PaymentId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.moves import Ruled
from arcaller_desktop.domain.posting import PostingPlan
from arcaller_desktop.domain.remittances import RemittanceClaim, RemittancePayment
from arcaller_desktop.storage.columns import day_of, iso
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import JOINED_IN_ORDER, as_list, as_pairs, in_list, pairs


@dataclass(frozen=True, kw_only=True, slots=True)
class EarlierRemittance:
    """A remittance claim that stands in the ledger and may be reversed."""

    remittance_claim_id: int
    claim_id: ClaimId
    payer_rank: int
    payer_claim_number: str
    charge_cents: Money
    paid_cents: Money
    paid_on: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class NewRemittanceClaim:
    """One claim of a payment with its posting plan. `reverses` is what it takes back."""

    sequence: int
    claim_id: ClaimId
    rank: int
    remitted: RemittanceClaim
    plan: PostingPlan
    reverses: EarlierRemittance | None = None
    taken_back_by: EarlierRemittance | None = None
    """The reversal of this very answer, when that came first."""


@dataclass(frozen=True, kw_only=True, slots=True)
class StandingAnswer:
    """What a payer decided and has not taken back, as it was read then. `lines` are in the remittance's order."""

    remittance_claim_id: int
    claim_id: ClaimId
    payer_rank: int
    batch_id: BatchId
    decided_on: date | None
    charge_cents: Money
    paid_cents: Money
    lines: tuple[tuple[LineId, Money, Money], ...]
    """(line, charge, paid)"""
    adjustments: tuple[tuple[LineId, Ruled], ...]


def is_answer(alias: str) -> str:
    """SQL: the remittance claim decides something; it is neither a reversal (22) nor a price estimate (25)."""
    return f"{alias}.status NOT IN ('22', '25')"


def stands(alias: str) -> str:
    """SQL: the remittance claim decides something and has not been taken back, by the payer or by an undone import."""
    return f"{alias}.is_reversed = 0 AND {is_answer(alias)}"


def payment_state(database: PracticeDatabase, identity: str) -> str | None:
    """`posted`, `held`, `suppressed`, `undone`, or None for a payment we do not have."""
    state: str | None = database.value("SELECT state FROM payment WHERE identity = ?", (identity,))
    return state


def add_payment(
    database: PracticeDatabase,
    payment: RemittancePayment,
    *,
    batch_id: BatchId,
    file_id: int,
    payer_id: PayerId,
    identity: str,
    held_because: str = "",
    held_id: PaymentId | None = None,
) -> PaymentId:
    """The payment's own row; one that was undone or held before is taken up anew under its old identity.

    With `held_id` a person has decided to post that held payment: its row stays.
    """
    if held_id is not None:
        database.execute(
            "UPDATE payment SET state = 'posted', payer_id = ?, held_because = '' WHERE id = ?", (payer_id, held_id)
        )
        return held_id
    database.execute(
        "UPDATE payment SET identity = identity || '/' || id, state = 'undone'"
        " WHERE identity = ? AND state IN ('undone', 'held')",
        (identity,),
    )
    cursor = database.execute(
        "INSERT INTO payment (batch_id, file_id, payer_id, identity, state, held_because, payee_npi, payee_tax_id,"
        " method, trace, amount_cents, paid_on, interchange_control, set_control)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            batch_id,
            file_id,
            payer_id,
            identity,
            "held" if held_because else "posted",
            held_because,
            payment.payee.npi,
            payment.payee.tax_id,
            payment.method,
            payment.trace,
            payment.amount_cents,
            iso(payment.paid_on),
            payment.envelope.interchange_control,
            payment.envelope.set_control,
        ),
    )
    return PaymentId(cursor.lastrowid)


def add_remittance_claims(
    database: PracticeDatabase, payment_id: PaymentId, claims: Sequence[NewRemittanceClaim]
) -> list[int]:
    """Adds remittance claims with lines and adjustments, closes what they supersede; gives their ids in order."""
    next_id = int(database.value("SELECT coalesce(max(id), 0) + 1 FROM remittance_claim"))
    ids = list(range(next_id, next_id + len(claims)))
    database.executemany(
        "INSERT INTO remittance_claim (id, payment_id, sequence, claim_id, claim_number, payer_claim_number, status,"
        " payer_rank, charge_cents, paid_cents, patient_responsibility_cents, interest_cents, remarks, received_on,"
        " reverses_id, is_reversed, was_forwarded, patient_paid_cents)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [_claim_row(number, payment_id, claim) for number, claim in zip(ids, claims, strict=True)],
    )
    add_details(database, ids, claims)
    database.executemany(
        "UPDATE remittance_claim SET reverses_id = ? WHERE id = ?",
        [
            (number, claim.taken_back_by.remittance_claim_id)
            for number, claim in zip(ids, claims, strict=True)
            if claim.taken_back_by is not None
        ],
    )
    reversed_ids = [claim.reverses.remittance_claim_id for claim in claims if claim.reverses is not None]
    database.execute(
        f"UPDATE remittance_claim SET is_reversed = 1 WHERE id {in_list()}",
        (as_list(reversed_ids),),
    )
    refresh_denials(database, {claim.claim_id for claim in claims})
    set_payer_numbers(database, claims)
    return ids


def add_details(database: PracticeDatabase, ids: Sequence[int], claims: Sequence[NewRemittanceClaim]) -> None:
    """Adds the lines and adjustments of remittance claims."""
    database.executemany(
        "INSERT INTO remittance_line (remittance_claim_id, claim_line_id, procedure, modifiers, charge_cents,"
        " paid_cents, allowed_cents, remarks) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        _line_rows(ids, claims),
    )
    database.executemany(
        "INSERT INTO adjustment (remittance_claim_id, claim_line_id, group_code, reason_code, amount_cents, quantity,"
        " reason_class, disposition, denial_state, held_disposition) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        _adjustment_rows(ids, claims),
    )


_DENIALS = f"""
UPDATE adjustment SET denial_state = CASE WHEN EXISTS (
    SELECT 1 FROM remittance_claim mine JOIN payment p ON p.id = mine.payment_id
    WHERE mine.id = adjustment.remittance_claim_id AND mine.is_reversed = 0 AND NOT EXISTS (
        SELECT 1 FROM remittance_claim later JOIN payment q ON q.id = later.payment_id
        JOIN claim_line zero ON zero.claim_id = mine.claim_id AND zero.line_number = 0
        WHERE later.claim_id = mine.claim_id AND later.payer_rank = mine.payer_rank
            AND {stands("later")}
            AND (coalesce(q.paid_on, ''), later.id) > (coalesce(p.paid_on, ''), mine.id)
            AND NOT EXISTS (SELECT 1 FROM adjustment a WHERE a.remittance_claim_id = later.id
                AND a.claim_line_id = adjustment.claim_line_id AND a.reason_class = 'DUPLICATE')
            AND (NOT EXISTS (SELECT 1 FROM adjustment a WHERE a.remittance_claim_id = later.id)
                OR EXISTS (SELECT 1 FROM adjustment a WHERE a.remittance_claim_id = later.id
                    AND a.reason_class <> 'DUPLICATE'))
            AND (adjustment.claim_line_id = zero.id
                OR NOT EXISTS (SELECT 1 FROM remittance_line l WHERE l.remittance_claim_id = later.id)
                OR EXISTS (SELECT 1 FROM remittance_line l WHERE l.remittance_claim_id = later.id
                    AND l.claim_line_id = adjustment.claim_line_id)
                OR EXISTS (SELECT 1 FROM adjustment a WHERE a.remittance_claim_id = later.id
                    AND a.claim_line_id = adjustment.claim_line_id)))) THEN 'open' ELSE 'closed' END
WHERE denial_state <> '' AND remittance_claim_id IN (
    SELECT id FROM remittance_claim WHERE claim_id {in_list()})
"""


def refresh_denials(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> None:
    """Opens and closes the denials of these claims: of each payer the newest standing answer on a line counts.

    Newest by the day of payment, so that files may come in any order. Every answer speaks of the claim as a whole
    (line 0), one without lines of all of them. A line that is refused only because the claim came twice keeps its first
    denial: that one is to be worked.
    """
    database.execute(_DENIALS, (as_list(claim_ids),))


def set_payer_numbers(database: PracticeDatabase, claims: Iterable[NewRemittanceClaim]) -> None:
    """The payer's own number of each claim; the first payer's counts."""
    database.executemany(
        "UPDATE claim SET payer_claim_number = ? WHERE id = ? AND (? = 1 OR payer_claim_number = '')",
        [
            (claim.remitted.payer_claim_number, claim.claim_id, claim.rank)
            for claim in claims
            if claim.remitted.payer_claim_number
        ],
    )


def add_provider_adjustments(
    database: PracticeDatabase, payment_id: PaymentId, rows: Iterable[tuple[str, str, Money, date | None, int | None]]
) -> None:
    """Adds PLB pairs as (code, reference, cents with the file's sign, fiscal date, claim they name)."""
    database.executemany(
        "INSERT INTO provider_adjustment (payment_id, code, reference, amount_cents, fiscal_on, claim_id)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [(payment_id, code, reference, cents, iso(day), claim) for code, reference, cents, day, claim in rows],
    )


def claims_named(database: PracticeDatabase, numbers: Collection[str]) -> dict[str, set[ClaimId]]:
    """Claims under each of these numbers: a payer's, of whatever answer, else ours."""
    found: dict[str, set[ClaimId]] = {}
    wanted = (as_list(numbers),)
    for query in (
        f"SELECT payer_claim_number, id FROM claim WHERE payer_claim_number {in_list()} AND payer_claim_number <> ''",
        f"SELECT payer_claim_number, claim_id FROM remittance_claim WHERE payer_claim_number {in_list()}"
        " AND payer_claim_number <> ''",
        f"SELECT claim_number, id FROM claim WHERE claim_number {in_list()}",
    ):
        for number, claim in database.rows(query, wanted):
            found.setdefault(number, set()).add(claim)
    return found


def standing_remittances(
    database: PracticeDatabase, claim_ids: Collection[ClaimId]
) -> dict[ClaimId, list[EarlierRemittance]]:
    """What payers said of these claims and have not taken back, newest first."""
    return _earlier(database, claim_ids, stands("rc"))


def early_reversals(
    database: PracticeDatabase, claim_ids: Collection[ClaimId]
) -> dict[ClaimId, list[EarlierRemittance]]:
    """Reversals on these claims whose original has not come in yet, newest first."""
    return _earlier(database, claim_ids, "rc.status = '22' AND reverses_id IS NULL AND is_reversed = 0")


def _earlier(
    database: PracticeDatabase, claim_ids: Collection[ClaimId], condition: str
) -> dict[ClaimId, list[EarlierRemittance]]:
    found: dict[ClaimId, list[EarlierRemittance]] = {}
    for row in database.rows(
        "SELECT rc.id, claim_id, payer_rank, payer_claim_number, charge_cents, paid_cents, p.paid_on"
        " FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id AND p.state = 'posted'"
        f" WHERE {condition} AND claim_id {in_list()} ORDER BY rc.id DESC",
        (as_list(claim_ids),),
    ):
        found.setdefault(row[1], []).append(
            EarlierRemittance(
                remittance_claim_id=row[0],
                claim_id=row[1],
                payer_rank=row[2],
                payer_claim_number=row[3],
                charge_cents=row[4],
                paid_cents=row[5],
                paid_on=day_of(row[6]),
            )
        )
    return found


def answers_after(database: PracticeDatabase, ranks: Mapping[ClaimId, int]) -> list[StandingAnswer]:
    """What payers later than the given rank of each claim decided and have not taken back, by claim, rank and time."""
    rows = database.rows(
        "SELECT rc.id, rc.claim_id, rc.payer_rank, rc.charge_cents, rc.paid_cents, p.paid_on, p.batch_id"
        f" FROM {pairs()} wanted"
        f" {JOINED_IN_ORDER} remittance_claim rc ON rc.claim_id = wanted.number AND rc.payer_rank > wanted.value"
        f" AND {stands('rc')} JOIN payment p ON p.id = rc.payment_id AND p.state = 'posted'"
        # By day, not by arrival: files come in any order.
        " ORDER BY rc.claim_id, rc.payer_rank, coalesce(p.paid_on, ''), p.identity, rc.sequence, rc.id",
        (as_pairs(ranks.items()),),
    )
    if not rows:
        return []
    ids = (as_list(row[0] for row in rows),)
    lines: dict[int, list[tuple[LineId, Money, Money]]] = {}
    for number, line, charge, paid in database.rows(
        "SELECT remittance_claim_id, claim_line_id, charge_cents, paid_cents FROM remittance_line"
        f" WHERE remittance_claim_id {in_list()} ORDER BY id",
        ids,
    ):
        lines.setdefault(number, []).append((line, charge, paid))
    adjustments: dict[int, list[tuple[LineId, Ruled]]] = {}
    for number, line, group, reason, cents, disposition in database.rows(
        "SELECT remittance_claim_id, claim_line_id, group_code, reason_code, amount_cents, disposition FROM adjustment"
        f" WHERE remittance_claim_id {in_list()} ORDER BY id",
        ids,
    ):
        ruled = Ruled(reason=f"{group}-{reason}", amount_cents=cents, disposition=Disposition(disposition))
        adjustments.setdefault(number, []).append((line, ruled))
    return [
        StandingAnswer(
            remittance_claim_id=row[0],
            claim_id=row[1],
            payer_rank=row[2],
            charge_cents=row[3],
            paid_cents=row[4],
            batch_id=row[6],
            decided_on=day_of(row[5]),
            lines=tuple(lines.get(row[0], ())),
            adjustments=tuple(adjustments.get(row[0], ())),
        )
        for row in rows
    ]


def coverage_payers(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> dict[ClaimId, dict[int, PayerId]]:
    """For each claim the payer at each rank."""
    found: dict[ClaimId, dict[int, PayerId]] = {}
    for claim, rank, payer in database.rows(
        "SELECT cc.claim_id, cc.rank, c.payer_id FROM claim_coverage cc JOIN coverage c ON c.id = cc.coverage_id"
        f" WHERE cc.claim_id {in_list()}",
        (as_list(claim_ids),),
    ):
        found.setdefault(claim, {})[rank] = payer
    return found


def _claim_row(number: int, payment_id: PaymentId, claim: NewRemittanceClaim) -> tuple[Any, ...]:
    remitted = claim.remitted
    return (
        number,
        payment_id,
        claim.sequence,
        claim.claim_id,
        remitted.claim_number,
        remitted.payer_claim_number,
        remitted.status,
        claim.rank,
        remitted.charge_cents,
        remitted.paid_cents,
        remitted.patient_responsibility_cents,
        remitted.interest_cents,
        " ".join(remitted.remarks),
        iso(remitted.received_on),
        claim.reverses.remittance_claim_id if claim.reverses else None,
        int(claim.taken_back_by is not None),
        int(remitted.is_forwarded),
        remitted.patient_paid_cents,
    )


def _line_rows(ids: Sequence[int], claims: Sequence[NewRemittanceClaim]) -> Iterable[tuple[Any, ...]]:
    for number, claim in zip(ids, claims, strict=True):
        for planned in claim.plan.lines:
            line = planned.remitted
            yield (
                number,
                planned.line.line_id,
                line.procedure,
                ":".join(line.modifiers),
                line.charge_cents,
                line.paid_cents,
                line.allowed_cents,
                " ".join(line.remarks),
            )


def _adjustment_rows(ids: Sequence[int], claims: Sequence[NewRemittanceClaim]) -> Iterable[tuple[Any, ...]]:
    for number, claim in zip(ids, claims, strict=True):
        for planned in claim.plan.adjustments:
            adjustment = planned.adjustment
            line: LineId = planned.line_id
            yield (
                number,
                line,
                adjustment.group,
                adjustment.reason,
                adjustment.amount_cents,
                adjustment.quantity,
                planned.ruling.reason.reason_class.value,
                planned.ruling.disposition.value,
                "open" if planned.opens_denial else "",
                planned.held.value if planned.held is not None else "",
            )
