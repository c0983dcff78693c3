"""A caller without a fault, for practice calls."""

from __future__ import annotations

from datetime import date

from arcaller_desktop.domain.exercises import Difficulty, Exercise
from arcaller_desktop.domain.payer_talk import said, talk
from arcaller_desktop.domain.phrases import Moment
from arcaller_desktop.domain.scenarios import ScenarioLibrary
from arcaller_desktop.domain.training import Attempt

TODAY = date(2026, 3, 2)


def ideal_moves(exercise: Exercise, library: ScenarioLibrary) -> tuple[str, ...]:
    """Opens, verifies, asks until there is an answer, gets past what is hard, closes."""
    moves = [said(Moment.OPEN), said(Moment.VERIFY)]
    at = {key: difficulty for difficulty, key in exercise.difficulties.items()}
    for ask in exercise.asks:
        key = ask.question.key
        moves.append(key)
        if talk(exercise, library, moves)[-1].gives:
            continue
        if at.get(key) is Difficulty.NO_DISCLOSURE:
            moves.append(said(Moment.SUPERVISOR))
        elif at.get(key) is Difficulty.TRANSFER:
            moves.append(said(Moment.VERIFY))
        moves.append(key)
        assert talk(exercise, library, moves)[-1].gives == key
    return (*moves, said(Moment.CLOSE))


def ideal(exercise: Exercise, library: ScenarioLibrary) -> Attempt:
    """Everything asked and written down by the truth."""
    step, cap = exercise.step, exercise.difficulties.get(Difficulty.CLAIM_CAP)
    again = f" F/U {step.on:%m/%d/%Y}." if step.on else ""
    return Attempt(
        moves=ideal_moves(exercise, library),
        written=dict(exercise.truth),
        outcome=step.outcome,
        action=step.action,
        owner=step.owner,
        on=step.on,
        rep_name=exercise.rep,
        reference=exercise.reference,
        claims_per_call=int(cap) if cap else None,
        note=f"{exercise.claim.number}: spoke with {exercise.rep}, ref {exercise.reference}.{again}",
    )
