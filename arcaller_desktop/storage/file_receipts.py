"""Receipts for whole files, and the sendings of ours they speak of."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.file_receipts import SentClaim
from arcaller_desktop.domain.ids import BatchId, ClaimId
from arcaller_desktop.storage.columns import day_of, iso
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredReceipt:
    """A receipt as it is kept, with its reasons in words."""

    batch_id: BatchId
    kind: str
    accepted: bool
    code: str
    words: str
    interchange_control: str
    group_control: str
    set_control: str
    batch_reference: str
    received_on: date | None
    identity: str


def add_file_receipts(database: PracticeDatabase, file_id: int, receipts: Iterable[StoredReceipt]) -> None:
    """Keeps receipts; the file they stood in is `file_id`."""
    database.executemany(
        "INSERT INTO file_receipt (batch_id, file_id, kind, accepted, code, words, interchange_control, group_control,"
        " set_control, batch_reference, received_on, identity) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                r.batch_id,
                file_id,
                r.kind,
                int(r.accepted),
                r.code,
                r.words,
                r.interchange_control,
                r.group_control,
                r.set_control,
                r.batch_reference,
                iso(r.received_on),
                r.identity,
            )
            for r in receipts
        ],
    )


def known_receipts(database: PracticeDatabase, identities: Collection[str]) -> set[str]:
    """Those of the identities that are kept already."""
    return {
        row[0]
        for row in database.rows(
            f"SELECT identity FROM file_receipt WHERE identity {in_list()}", (as_list(identities),)
        )
    }


def receipts_for(database: PracticeDatabase, sent: Collection[SentClaim]) -> list[StoredReceipt]:
    """Receipts that came before what they answer: those under the numbers of these sendings, oldest first."""
    if database.value("SELECT 1 FROM file_receipt LIMIT 1") is None:
        return []
    groups = {form for one in sent if one.group_control for form in _forms(one.group_control)}
    interchanges = {form for one in sent if one.interchange_control for form in _forms(one.interchange_control)}
    references = {one.batch_reference for one in sent if one.batch_reference}
    return [
        StoredReceipt(
            batch_id=row[0],
            kind=row[1],
            accepted=bool(row[2]),
            code=row[3],
            words=row[4],
            interchange_control=row[5],
            group_control=row[6],
            set_control=row[7],
            batch_reference=row[8],
            received_on=day_of(row[9]),
            identity=row[10],
        )
        for row in database.rows(
            "SELECT batch_id, kind, accepted, code, words, interchange_control, group_control, set_control,"
            f" batch_reference, received_on, identity FROM file_receipt WHERE (group_control {in_list()}"
            f" OR (group_control = '' AND batch_reference {in_list()})"
            f" OR (group_control = '' AND batch_reference = '' AND interchange_control {in_list()})) ORDER BY id",
            (as_list(groups), as_list(references), as_list(interchanges)),
        )
    ]


def remove_file_receipts(database: PracticeDatabase, batch_id: BatchId) -> list[str]:
    """Forgets what an undone import said of files; gives the words for the audit trail."""
    rows = database.rows("SELECT kind || ' ' || code || ' ' || words FROM file_receipt WHERE batch_id = ?", (batch_id,))
    database.execute("DELETE FROM file_receipt WHERE batch_id = ?", (batch_id,))
    return [row[0] for row in rows]


_SENT = (
    "SELECT claim_id, identity, submitted_on, interchange_control, group_control, set_control, batch_reference"
    " FROM submission WHERE"
)


def sent_under(database: PracticeDatabase, receipt: StoredReceipt) -> list[SentClaim]:
    """Sendings under the numbers a receipt names, of whatever day; numbers may have been used again since."""
    condition, values = _condition(receipt)
    return [_sent(row) for row in database.rows(f"{_SENT} {condition}", values)]


def _condition(receipt: StoredReceipt) -> tuple[str, tuple[str, ...]]:
    """Control numbers are compared with and without leading zeros: receivers pad as they like."""
    if receipt.group_control:
        groups = as_list(_forms(receipt.group_control))
        if receipt.set_control:
            return f"group_control {in_list()} AND set_control {in_list()}", (
                groups,
                as_list(_forms(receipt.set_control)),
            )
        return f"group_control {in_list()}", (groups,)
    if receipt.batch_reference:
        return "batch_reference = ?", (receipt.batch_reference,)
    return f"interchange_control {in_list()}", (as_list(_forms(receipt.interchange_control)),)


def _forms(number: str) -> list[str]:
    short = number.lstrip("0") or "0"
    return sorted({number, short, *(short.zfill(width) for width in range(len(short), 10))})


def _sent(row: Sequence[str]) -> SentClaim:
    return SentClaim(
        claim_id=ClaimId(int(row[0])),
        identity=row[1],
        submitted_on=day_of(row[2]),
        interchange_control=row[3],
        group_control=row[4],
        set_control=row[5],
        batch_reference=row[6],
    )
