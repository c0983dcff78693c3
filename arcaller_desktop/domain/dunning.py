"""How urgently a statement asks: levels by days since the first one, with their messages, as data of the practice.

The number of statements and the level are two things: a payment that is large enough sends the level back, and the
clock begins anew. Bands of one sort lie end to end from day 0 on; where several sorts fit, the most specific wins.
Practice from ar-calling 5.2: 30 days apart, a final notice at 90 days, a person's review from 120 days on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.money import Money

MOST_LEVELS = 9


class Audience(StrEnum):
    """Whom a band is for."""

    EVERYBODY = "everybody"
    SELF_PAY = "self_pay"
    """No insurer was ever billed for these visits."""
    ON_PLAN = "on_plan"
    """A payment plan runs."""


AUDIENCE_LABELS: dict[Audience, str] = {
    Audience.EVERYBODY: "Everybody",
    Audience.SELF_PAY: "Without insurance",
    Audience.ON_PLAN: "With a payment plan",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class DunningBand:
    """From this day on since the first statement a statement may be of this level."""

    level: int
    from_days: int
    audience: Audience = Audience.EVERYBODY
    least_cents: Money = 0
    """Only for at least this much due."""
    message: str = ""
    message_es: str = ""
    needs_review: bool = False
    """No statement any more: a person looks at the account before anything else happens."""

    @property
    def sort(self) -> tuple[Audience, Money]:
        """Bands of one sort lie end to end."""
        return (self.audience, self.least_cents)


@dataclass(frozen=True, kw_only=True, slots=True)
class DunningPolicy:
    """What the practice does. A payment counts from `step_back_cents` or `step_back_percent` of what was asked for."""

    cycle_days: int = 30
    """The least number of days between two statements."""
    step_back_cents: Money = 2500
    step_back_percent: int = 20
    begins_anew: bool = False
    """A payment that counts sends the level back to the first, not one step."""
    bands: tuple[DunningBand, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """The last statement of an account, and what was paid since."""

    statement_on: date
    level: int
    clock_from: date
    amount_due_cents: Money
    paid_since_cents: Money = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class DunningStep:
    """What the next statement is."""

    level: int
    clock_from: date
    band: DunningBand

    def message(self, language: str) -> str:
        """The level's words in the language; the English ones where there are no others."""
        return (self.band.message_es if language == "es" else "") or self.band.message


FIRST = "Your insurance has finished with the visits below. What is left is yours to pay."
FIRST_ES = "Su seguro ya terminó con las visitas siguientes. Lo que queda le corresponde a usted."
SECOND = (
    "This is a reminder. If you cannot pay all of it now, call us: we can agree on payments, or look into assistance."
)
SECOND_ES = (
    "Este es un recordatorio. Si no puede pagar todo ahora, llámenos: podemos acordar pagos o estudiar una ayuda."
)
THIRD = "Your balance is past due. Please pay, or call us now, so that no further steps are needed."
THIRD_ES = "Su saldo está vencido. Por favor pague o llámenos ahora, para que no hagan falta más pasos."
FOURTH = (
    "Final notice. Please pay, set up a plan, ask for assistance or tell us what you dispute before the due date. "
    "After it your account is reviewed and may be given to a collection agency."
)
FOURTH_ES = (
    "Último aviso. Por favor pague, acuerde un plan, solicite ayuda o díganos qué disputa antes de la fecha límite. "
    "Después su cuenta se revisa y puede pasar a una agencia de cobros."
)
ESTIMATE = (
    "You are entitled to a good faith estimate. If this bill is at least $400 above yours, you may dispute it within "
    "120 days: www.cms.gov/nosurprises or 1-800-985-3059."
)
ESTIMATE_ES = (
    "Usted tiene derecho a una estimación de buena fe. Si esta cuenta la supera en 400 dólares o más, puede disputarla "
    "dentro de 120 días: www.cms.gov/nosurprises o 1-800-985-3059."
)

_STEPS = ((1, 0, FIRST, FIRST_ES), (2, 30, SECOND, SECOND_ES), (3, 60, THIRD, THIRD_ES), (4, 90, FOURTH, FOURTH_ES))


def _bands(audience: Audience) -> Iterator[DunningBand]:
    own = audience is Audience.SELF_PAY
    for level, days, usual, usual_spanish in _STEPS:
        words, spanish = usual, usual_spanish
        if own and level == 1:
            words, spanish = "What is below is yours to pay.", "Lo siguiente le corresponde a usted."
        yield DunningBand(
            level=level,
            from_days=days,
            audience=audience,
            message=f"{words} {ESTIMATE}" if own else words,
            message_es=f"{spanish} {ESTIMATE_ES}" if own else spanish,
        )
    yield DunningBand(level=5, from_days=120, audience=audience, needs_review=True)


_PLAN = DunningBand(
    level=1,
    from_days=0,
    audience=Audience.ON_PLAN,
    message="Thank you for your payment plan. This is the installment that is due now.",
    message_es="Gracias por su plan de pagos. Esta es la cuota que vence ahora.",
)
STANDARD = DunningPolicy(bands=(*_bands(Audience.EVERYBODY), *_bands(Audience.SELF_PAY), _PLAN))
"""What a practice begins with."""


def policy_problems(policy: DunningPolicy) -> tuple[Problem, ...]:
    """Why a policy cannot be kept: gaps, levels out of order, nothing for everybody."""
    return tuple(_policy_problems(policy))


def band_of(policy: DunningPolicy, days: int, *, audiences: frozenset[Audience], due_cents: Money) -> DunningBand:
    """The most specific band of the day: an audience beats everybody, then the higher least amount."""
    fitting = [
        band
        for band in policy.bands
        if band.audience in audiences and band.least_cents <= due_cents and band.from_days <= max(days, 0)
    ]
    return max(fitting, key=_specific)


def next_step(
    policy: DunningPolicy, asked: Asked | None, *, today: date, audiences: frozenset[Audience], due_cents: Money
) -> DunningStep:
    """Level, clock and words of a statement today: one level up at most, and never above what the days allow."""
    counter, clock_from = _after_payment(policy, asked) or (0, today)
    allowed = band_of(policy, (today - clock_from).days, audiences=audiences, due_cents=due_cents)
    if allowed.needs_review and counter + 1 >= allowed.level:
        return DunningStep(level=allowed.level, clock_from=clock_from, band=allowed)
    most = max(
        (
            band.level
            for band in policy.bands
            if band.sort == allowed.sort and not band.needs_review and band.level <= allowed.level
        ),
        default=allowed.level,
    )
    level = min(counter + 1, most)
    same = [band for band in policy.bands if band.sort == allowed.sort and band.level <= level]
    return DunningStep(level=level, clock_from=clock_from, band=max(same, key=lambda band: band.level, default=allowed))


def counts_as_payment(policy: DunningPolicy, asked: Asked) -> bool:
    """Whether what was paid since the last statement is enough to ask more gently."""
    by_share = asked.amount_due_cents * policy.step_back_percent <= asked.paid_since_cents * 100
    return asked.paid_since_cents > 0 and (asked.paid_since_cents >= policy.step_back_cents or by_share)


def _after_payment(policy: DunningPolicy, asked: Asked | None) -> tuple[int, date] | None:
    if asked is None:
        return None
    if not counts_as_payment(policy, asked):
        return asked.level, asked.clock_from
    return None if policy.begins_anew else (max(asked.level - 1, 0), asked.clock_from)


def _specific(band: DunningBand) -> tuple[int, Money, int]:
    order = (Audience.EVERYBODY, Audience.SELF_PAY, Audience.ON_PLAN)
    return (order.index(band.audience), band.least_cents, band.from_days)


def _problem(place: str, message: str, remedy: str) -> Problem:
    return Problem(severity="error", code="DUNNING_POLICY", where=place, message=message, remedy=remedy)


def _policy_problems(policy: DunningPolicy) -> Iterator[Problem]:
    if not 7 <= policy.cycle_days <= 120:
        yield _problem("cycle", "Statements are 7 to 120 days apart.", "Give a number of days.")
    if not 1 <= policy.step_back_percent <= 100 or policy.step_back_cents < 1:
        yield _problem("payment", "A payment that counts is more than nothing.", "Give an amount and 1 to 100 percent.")
    sorts: dict[tuple[Audience, Money], list[DunningBand]] = {}
    for band in policy.bands:
        sorts.setdefault(band.sort, []).append(band)
    if (Audience.EVERYBODY, 0) not in sorts:
        yield _problem("bands", "Nobody without a special case would get a statement.", "Add bands for everybody.")
    for (audience, _), bands in sorts.items():
        yield from _sort_problems(AUDIENCE_LABELS[audience], bands)


def _sort_problems(place: str, bands: list[DunningBand]) -> Iterator[Problem]:
    if bands[0].from_days:
        yield _problem(
            place, f"Nothing holds from day 0 to day {bands[0].from_days}.", "Let the first band begin at 0."
        )
    if bands[0].needs_review:
        yield _problem(place, "The first band sends no statement.", "Begin with a statement.")
    for band, after in pairwise(bands):
        if after.from_days <= band.from_days:
            yield _problem(place, f"Day {after.from_days} comes after day {band.from_days}.", "Put the days in order.")
        if after.level != band.level + 1:
            yield _problem(
                place, f"Level {after.level} follows level {band.level}.", "Raise the level by one each time."
            )
        if band.needs_review:
            yield _problem(place, "A band follows the one that waits for a person.", "Let the review be the last.")
    for band in bands:
        if not 1 <= band.level <= MOST_LEVELS:
            yield _problem(place, f"There is no level {band.level}.", f"Levels go from 1 to {MOST_LEVELS}.")
        if not band.needs_review and not band.message.strip():
            yield _problem(place, f"Level {band.level} has no words.", "Write what the statement says.")
