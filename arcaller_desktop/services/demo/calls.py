"""The calls the demo practice has already made, so that timelines, promises and due dates are there from the start."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from arcaller_desktop.domain.business_days import working_day_on_or_after
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.outcomes import Action, Channel, Outcome
from arcaller_desktop.services.demo.denials import DenialKind
from arcaller_desktop.services.demo.practice import USERS
from arcaller_desktop.services.demo.story import Remitted, Sent, Story, story_of
from arcaller_desktop.services.demo.world import World

MOST_TOUCHES = 400
_REPS = ("Alicia R.", "Devon T.", "Marisol P.", "Kwame B.", "Jenna K.", "Toby W.", "Irina S.", "Hugh M.")
_CALLERS = tuple(user.login for user in USERS if user.role in ("caller", "senior", "admin"))
_BY_REASON = {
    "16": Outcome.DENIED_MISSING_INFO,
    "18": Outcome.DENIED_DUP,
    "22": Outcome.DENIED_COB,
    "27": Outcome.DENIED_ELIG,
    "29": Outcome.DENIED_TFL,
    "31": Outcome.MEMBER_NOT_FOUND,
    "4": Outcome.DENIED_CODING,
    "50": Outcome.DENIED_MEDNEC,
    "97": Outcome.DENIED_BUNDLED,
    "109": Outcome.DENIED_CAP_WRONG_PAYER,
    "151": Outcome.DENIED_BENEFIT_MAX,
    "167": Outcome.DENIED_MEDNEC,
    "197": Outcome.DENIED_AUTH,
    "226": Outcome.DENIED_RECORDS,
    "236": Outcome.DENIED_BUNDLED,
    "252": Outcome.PENDED_PROVIDER_INFO,
    "288": Outcome.DENIED_REFERRAL,
    "B7": Outcome.DENIED_PROVIDER,
}
_NOTES = {
    Outcome.NOT_ON_FILE: "Searched by member id, name and billed amount: no claim under our tax id.",
    Outcome.IN_PROCESS: "In normal processing, nothing asked of us or the member.",
    Outcome.PENDED_REVIEW: "Held in the payer's review queue since arrival; no letter was sent.",
    Outcome.SET_TO_PAY: "Approved at the contract rate, goes out with the next payment run.",
    Outcome.APPEAL_OPEN: "What we sent is logged and waits for a decision; nothing more is needed from us.",
    Outcome.UNREACHABLE: "On hold past half an hour, then cut off.",
    Outcome.DENIED_MISSING_INFO: "Rep confirms the field that is missing and takes a corrected or new claim.",
    Outcome.DENIED_DUP: "Rep sees an earlier claim for the same day and charge; asked for its decision to be sent.",
    Outcome.DENIED_COB: "Their file shows another plan first; the member has to call them to update it.",
    Outcome.DENIED_TFL: "Received date is past the limit on their side; acceptance report counts as proof.",
    Outcome.MEMBER_NOT_FOUND: "No member under this id or name; card copy to be asked for at the front desk.",
    Outcome.DENIED_CODING: "Modifier missing on the refused line; to coding.",
    Outcome.DENIED_MEDNEC: "Refused against a coverage policy; rep gave the policy's number and the appeal address.",
    Outcome.DENIED_BUNDLED: "Counted into the visit of the same day; a modifier is allowed if the note backs it.",
    Outcome.DENIED_CAP_WRONG_PAYER: "Patient belonged to another plan on that day; rep named the plan.",
    Outcome.DENIED_BENEFIT_MAX: "Units above their daily limit; rep gave the limit.",
    Outcome.DENIED_AUTH: "No authorization on file; retro request possible within 14 days with the visit note.",
    Outcome.DENIED_RECORDS: "Their letter was not answered in time; they reopen it when the records come.",
    Outcome.PENDED_PROVIDER_INFO: "They wait for the visit note; upload through the portal.",
    Outcome.DENIED_REFERRAL: "No referral on file; may be entered afterwards by the primary care office.",
    Outcome.DENIED_PROVIDER: "Rendering provider not yet linked to our group in their file.",
    Outcome.DENIED_ELIG: "Coverage ended before the visit by their file.",
}  # fmt: skip


_APPEALED = frozenset({"29", "50", "97", "151", "167", "197", "226"})
"""Reasons after which the practice sent an appeal or reconsideration."""


@dataclass(frozen=True, kw_only=True, slots=True)
class DemoTouch:
    """One past touch, to be saved on its day with the clock fixed there. `caller` is the login that made it."""

    claim_number: str
    payer_edi_id: str
    on: date
    caller: str
    channel: Channel
    outcome: Outcome
    note: str
    rep: str = ""
    reference: str = ""
    minutes: int = 0
    hold_minutes: int = 0
    next_action: Action
    next_on: date
    promised_on: date | None = None
    promised_cents: Money | None = None


def demo_touches(*, claims: int = 300, seed: int = 1, until: date) -> tuple[DemoTouch, ...]:
    """What was called about before `until`, in order of date; at most `MOST_TOUCHES`, of the newest claims."""
    world = World(claims=claims, seed=seed, until=until)
    found: list[DemoTouch] = []
    for number in reversed(range(claims)):
        if len(found) >= MOST_TOUCHES:
            break
        found.extend(_touches(world, story_of(world, number)))
    return tuple(sorted(found[:MOST_TOUCHES], key=lambda touch: (touch.on, touch.claim_number)))


def _touches(world: World, story: Story) -> list[DemoTouch]:
    dice = world.random("calls", story.encounter.number)
    last = story.events[-1] if story.events else None
    if last is None or dice.random() < (0.45 if story.denial is not None else 0.25):
        return []
    if story.fate.kind in ("silent", "late") and isinstance(last, Sent):
        touches = list(_chase(world, story, dice, last))
    elif story.denial is not None and isinstance(last, Remitted) and _is_refused(last, story.denial):
        touches = list(_ask_why(world, story.denial, story, dice, last))
    else:
        return []
    # Every fourth next date has slipped by.
    return touches[:-1] if len(touches) > 1 and dice.random() < 0.25 else touches


def _chase(world: World, story: Story, dice: Random, sent: Sent) -> Iterator[DemoTouch]:
    """Status calls about a claim that nobody answers, every three to five weeks, here and there with a promise."""
    on = _working(sent.on + timedelta(days=dice.randrange(34, 46)))
    calls = 0
    while on < world.until:
        calls += 1
        if not sent.statuses:
            outcome = Outcome.NOT_ON_FILE
        elif calls == 1:
            outcome = dice.choice((Outcome.IN_PROCESS, Outcome.IN_PROCESS, Outcome.UNREACHABLE))
        else:
            outcome = dice.choice((Outcome.SET_TO_PAY, Outcome.PENDED_REVIEW))
        touch = _touch(story, dice, on=on, outcome=outcome, after_days=dice.randrange(20, 34))
        yield touch
        on = touch.next_on


def _ask_why(world: World, denial: DenialKind, story: Story, dice: Random, remitted: Remitted) -> Iterator[DemoTouch]:
    """A call about a denial some days after the remittance, then, if it was appealed, how that stands."""
    outcome = _BY_REASON.get(denial.reason)
    after_days = outcome.usual_days if outcome is not None else 0
    on = _working(remitted.on + timedelta(days=dice.randrange(8, 26)))
    while outcome is not None and on < world.until:
        touch = _touch(story, dice, on=on, outcome=outcome, after_days=after_days or 20)
        yield touch
        outcome, after_days = (Outcome.APPEAL_OPEN if denial.reason in _APPEALED else None), dice.randrange(40, 57)
        on = _working(touch.next_on + timedelta(days=dice.randrange(6)))


def _touch(story: Story, dice: Random, *, on: date, outcome: Outcome, after_days: int) -> DemoTouch:
    payer = story.encounter.payer
    reached = outcome is not Outcome.UNREACHABLE
    promised = outcome is Outcome.SET_TO_PAY
    promised_on = _working(on + timedelta(days=dice.randrange(8, 15))) if promised else None
    next_on = _working(on + timedelta(days=after_days if reached else 1))
    if promised_on is not None:
        next_on = _working(promised_on + timedelta(days=5))
    hold = dice.randrange(2, 26) if reached else 31
    return DemoTouch(
        claim_number=story.encounter.claim_number,
        payer_edi_id=payer.edi_id,
        on=on,
        caller=dice.choice(_CALLERS),
        channel=Channel.PHONE,
        outcome=outcome,
        note=_NOTES[outcome],
        rep=dice.choice(_REPS) if reached else "",
        reference=f"{payer.claim_prefix[0]}{on:%m%d}-{dice.randrange(1000, 9999)}" if reached else "",
        minutes=hold + (dice.randrange(4, 15) if reached else 0),
        hold_minutes=hold,
        next_action=outcome.usual_action,
        next_on=next_on,
        promised_on=promised_on,
        promised_cents=_expected(story) if promised else None,
    )


def _expected(story: Story) -> Money:
    payer = story.encounter.payer
    return sum(payer.allowed_cents(line.charge_cents, line.procedure) for line in story.encounter.claim.lines)


def _is_refused(remitted: Remitted, denial: DenialKind) -> bool:
    """True when the newest decision still refuses something."""
    newest = remitted.claims[-1]
    everything = (*newest.adjustments, *(a for line in newest.lines for a in line.adjustments))
    return any((a.group, a.reason) == (denial.group, denial.reason) for a in everything)


def _working(day: date) -> date:
    return working_day_on_or_after(day)
