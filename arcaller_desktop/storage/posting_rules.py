"""What of each payer's payments may post by itself."""

from __future__ import annotations

from dataclasses import dataclass

from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.posting_rules import PostingMode, PostingRule
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import caseless


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


@dataclass(frozen=True, kw_only=True, slots=True)
class PayerRule:
    """A payer in the list of rules."""

    payer: str
    rule: PostingRule


def all_posting_rules(database: PracticeDatabase) -> tuple[PayerRule, ...]:
    """Every payer by name with its rule."""
    return tuple(
        PayerRule(
            payer=name,
            rule=PostingRule(payer_id=payer_id)
            if mode is None
            else PostingRule(payer_id=payer_id, mode=PostingMode(mode), codes=tuple(codes.split())),
        )
        for payer_id, name, mode, codes in database.rows(
            "SELECT p.id, p.name, r.mode, r.codes FROM payer p LEFT JOIN posting_rule r ON r.payer_id = p.id"
            f" ORDER BY {caseless('p.name')}, p.id"
        )
    )
