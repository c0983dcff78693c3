"""Choosing what of a payer's payments posts by itself. Payments that are posted or held already stay as they are."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.posting_rules import PostingRule, rule_lacks
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage import posting_rules as stored
from arcaller_desktop.storage.posting_rules import PayerRule


class UnfitPostingRuleError(UserError):
    """The rule cannot be saved as it is; `lacks` are (field, message) pairs."""

    def __init__(self, lacks: tuple[tuple[str, str], ...]) -> None:
        super().__init__(lacks[0][1], "Correct the marked field and save again.")
        self.lacks = lacks


@dataclass(frozen=True, kw_only=True, slots=True)
class SavePostingRule:
    """From now on this payer's payments post so."""

    rule: PostingRule


def posting_rule(context: Context, payer_id: PayerId) -> PostingRule:
    """The payer's rule; the usual one where nobody chose."""
    return stored.load_posting_rule(context.database, payer_id)


def posting_rules(context: Context) -> tuple[PayerRule, ...]:
    """Every payer by name with its rule."""
    return stored.all_posting_rules(context.database)


def save_posting_rule(context: Context, command: SavePostingRule) -> Changes:
    """Replaces the payer's rule. Raises NotAllowedError or UnfitPostingRuleError."""
    require(context.user, Permission.EDIT_PAYERS)
    rule = command.rule
    lacks = rule_lacks(rule)
    if lacks:
        raise UnfitPostingRuleError(lacks)
    with context.database.transaction():
        before = stored.load_posting_rule(context.database, rule.payer_id)
        if before == rule:
            return Changes.NONE
        stored.store_posting_rule(context.database, rule)
        context.audit("payer.posting_rule", "payer", rule.payer_id, before=_values(before), after=_values(rule))
    return Changes.PAYERS


def _values(rule: PostingRule) -> dict[str, str]:
    values = dataclasses.asdict(rule)
    return {"mode": values["mode"].value, "codes": " ".join(values["codes"])}
