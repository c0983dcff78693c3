"""What of each payer's payments may post by itself."""

from __future__ import annotations

from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.posting_rules import PostingMode, PostingRule
from arcaller_desktop.storage.database import PracticeDatabase


def load_posting_rule(database: PracticeDatabase, payer_id: PayerId) -> PostingRule:
    """The payer's rule; the usual one where nobody chose."""
    row = database.execute("SELECT mode, codes FROM posting_rule WHERE payer_id = ?", (payer_id,)).fetchone()
    if row is None:
        return PostingRule(payer_id=payer_id)
    return PostingRule(payer_id=payer_id, mode=PostingMode(row[0]), codes=tuple(row[1].split()))


def store_posting_rule(database: PracticeDatabase, rule: PostingRule) -> None:
    """Replaces the payer's rule."""
    database.execute(
        "INSERT INTO posting_rule (payer_id, mode, codes) VALUES (?, ?, ?)"
        " ON CONFLICT (payer_id) DO UPDATE SET mode = excluded.mode, codes = excluded.codes",
        (rule.payer_id, rule.mode.value, " ".join(rule.codes)),
    )
