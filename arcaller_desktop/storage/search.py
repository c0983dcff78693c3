"""Claims by what a person has at hand: part of a number, a name, a payer. Open and closed ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from arcaller_desktop.domain.ids import ClaimId, PatientId
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import CLAIMS_WITH_WORD, JOINED_IN_ORDER, as_list, in_list, word_sought

INDEXED_LETTERS = 3
"""The text index knows words from this length on; shorter ones must begin a patient's name or a claim number."""

_COLUMNS = f"""
SELECT c.id, c.claim_number, p.last_name, p.first_name, p.middle_name, p.suffix, y.name, c.balance_cents, c.status,
    c.is_open
FROM (SELECT c.* FROM claim c WHERE {{clause}} ORDER BY c.is_open DESC, c.priority DESC, c.id DESC LIMIT {{most}}) c
{JOINED_IN_ORDER} patient p ON p.id = c.patient_id {JOINED_IN_ORDER} payer y ON y.id = c.payer_id
ORDER BY c.is_open DESC, c.priority DESC, c.id DESC
"""


def search_claims(
    database: PracticeDatabase, words: Sequence[tuple[str, Sequence[int]]], *, most: int
) -> list[tuple[Any, ...]]:
    """Claims in which every folded word is found, the most urgent first; see `_COLUMNS`.

    Beside each word stand the payers whose name it is found in: their open claims count as well.
    """
    conditions: list[str] = []
    parameters: list[Any] = []
    for word, payers in words:
        sql, values = claims_with_word(word)
        parameters += values
        if payers:
            sql += f" UNION ALL SELECT id FROM claim WHERE is_open = 1 AND payer_id {in_list()}"
            parameters.append(as_list(payers))
        conditions.append(f"c.id IN ({sql})")
    return database.rows(_COLUMNS.format(clause=" AND ".join(conditions), most=int(most)), parameters)


def claims_with_word(word: str) -> tuple[str, list[str]]:
    """SQL for the ids of claims in which a folded word is found, and its parameters.

    Three letters and more anywhere in name and numbers, fewer at the start of a name or of our number. A payer's number
    is found by its start, because it comes with remittances and is not in the text index.
    """
    upper = word.upper()
    if len(word) < INDEXED_LETTERS:
        return (
            "SELECT id FROM claim WHERE is_open = 1 AND patient_sort >= ? AND patient_sort < ?"
            " UNION ALL SELECT id FROM claim WHERE claim_number >= ? AND claim_number < ?"
            " UNION ALL SELECT id FROM claim WHERE claim_number >= ? AND claim_number < ?"
        ), [word, _after(word), upper, _after(upper), word, _after(word)]
    return (
        f"{CLAIMS_WITH_WORD} UNION ALL SELECT id FROM claim WHERE payer_claim_number <> ''"
        " AND payer_claim_number >= ? AND payer_claim_number < ?"
    ), [word_sought(word), upper, _after(upper)]


def most_urgent_claim(database: PracticeDatabase, patient_id: PatientId) -> ClaimId | None:
    """The open claim of a patient that comes first in the queue, else the newest closed one."""
    rows = database.rows(
        "SELECT id FROM claim WHERE patient_id = ? ORDER BY is_open DESC, CASE WHEN is_open THEN priority END DESC,"
        " service_from DESC, id DESC LIMIT 1",
        (patient_id,),
    )
    return ClaimId(rows[0][0]) if rows else None


def _after(prefix: str) -> str:
    """The first text that no longer begins with `prefix`."""
    return prefix[:-1] + chr(ord(prefix[-1]) + 1)
