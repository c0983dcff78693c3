"""What tests ask of the tables: one claim's money and state, and whether everything still agrees."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.services.check import check_practice
from arcaller_desktop.services.claims import find_claim
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage import invariants


def parts(context: Context, number: str = "A1") -> tuple[int, int, int, int]:
    """Who owes what of the claim, in cents: payer 1, 2, 3, patient."""
    return one(
        context,
        "SELECT payer1_cents, payer2_cents, payer3_cents, patient_cents FROM claim WHERE id = ?",
        find_claim(context, number),
    )


def state(context: Context, number: str = "A1") -> tuple[str, str, str, bool]:
    """Submission, adjudication, open denial, and whether the claim is open."""
    row = one(
        context,
        "SELECT submission_state, adjudication_state, denial_code, is_open FROM claim WHERE id = ?",
        find_claim(context, number),
    )
    return (*row[:3], bool(row[3]))


def claim_id(context: Context, number: str = "A1") -> ClaimId:
    return find_claim(context, number)


def one(context: Context, sql: str, *values: Any) -> Any:
    return context.database.execute(sql, values).fetchone()


def count(context: Context, table: str) -> int:
    return int(context.database.value(f"SELECT count(*) FROM {table}"))


def row_counts(context: Context) -> dict[str, int]:
    """The rows of every table."""
    names = [row[0] for row in context.database.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return {name: count(context, name) for name in names if not re.match(r"claim_search|sqlite_", name)}


def sound(context: Context) -> None:
    """Nothing is wrong in file, ledger, projections and audit trail."""
    findings = [f for f in check_practice(context, NoProgress()).findings if f.severity == "error"]
    assert findings == []


def ledger_sound(context: Context) -> None:
    """The rules of the ledger alone, for tests that run hundreds of times."""
    assert invariants.broken_rules(context.database) == ()


def write(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path
