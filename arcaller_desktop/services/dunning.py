"""The practice's policy for asking patients, and what the next statement of an account would be under it."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.dunning import (
    STANDARD,
    Asked,
    Audience,
    DunningPolicy,
    DunningStep,
    next_step,
    policy_problems,
)
from arcaller_desktop.domain.ids import GuarantorId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.domain.snapshots import from_snapshot, to_snapshot
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage.settings import THE_PRACTICE, load_setting, save_setting
from arcaller_desktop.storage.statement_runs import asked_before

_KEY = "statements.policy"


class UnfitPolicyError(UserError):
    """The policy has gaps or contradicts itself."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        first = problems[0]
        super().__init__(f"The policy was not saved: {first.where}: {first.message}", first.remedy)
        self.problems = problems


@dataclass(frozen=True, kw_only=True, slots=True)
class SavePolicy:
    """How the practice asks from now on; statements sent before keep their level."""

    policy: DunningPolicy


def dunning_policy(context: Context) -> DunningPolicy:
    """What holds: the practice's own policy, or the standard one."""
    text = load_setting(context.database, _KEY, THE_PRACTICE)
    return STANDARD if text is None else from_snapshot(DunningPolicy, json.loads(text))


def save_policy(context: Context, command: SavePolicy) -> Changes:
    """Stores the policy. Raises NotAllowedError, UnfitPolicyError or CardNumberError."""
    require(context.user, Permission.EDIT_PRACTICE)
    problems = policy_problems(command.policy)
    if problems:
        raise UnfitPolicyError(problems)
    refuse_card_numbers(*(text for band in command.policy.bands for text in (band.message, band.message_es)))
    before = dunning_policy(context)
    if before == command.policy:
        return Changes.NONE
    with context.database.transaction():
        text = json.dumps(to_snapshot(command.policy), ensure_ascii=False)
        save_setting(context.database, _KEY, text, THE_PRACTICE)
        context.audit("statement_policy.save", "setting", 0, before=_short(before), after=_short(command.policy))
    return Changes.SETTINGS | Changes.STATEMENTS


def asked_so_far(context: Context, guarantor_ids: Collection[GuarantorId]) -> dict[GuarantorId, Asked]:
    """The last statement of each of these accounts, with what was paid since."""
    return asked_before(context.database, guarantor_ids)


def step_of(
    context: Context, policy: DunningPolicy, asked: Asked | None, *, due_cents: Money, on_plan: bool, self_pay: bool
) -> DunningStep:
    """What a statement of this account would be today."""
    audiences = {Audience.EVERYBODY}
    if on_plan:
        audiences.add(Audience.ON_PLAN)
    if self_pay:
        audiences.add(Audience.SELF_PAY)
    return next_step(policy, asked, today=context.clock.today(), audiences=frozenset(audiences), due_cents=due_cents)


def _short(policy: DunningPolicy) -> dict[str, object]:
    days = [f"{band.audience.value}:{band.level}:{band.from_days}" for band in policy.bands]
    return {"cycle": policy.cycle_days, "bands": days, "anew": policy.begins_anew}
