"""A touch that followed a scenario: the answers it keeps, and the words they put into its note."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from arcaller_desktop.domain.answers import answer_words
from arcaller_desktop.domain.calls import Answer, Touch
from arcaller_desktop.domain.scenarios import CallPath, GuidedStep, OwnerRole, ScenarioLibrary, note_sentences

CLAIM_NUMBER = "claim_no"
"""The question for the payer's claim number: its answer goes to the claim too."""


def guided_answers(path: CallPath) -> tuple[Answer, ...]:
    """What was asked on the path and answered, in its order."""
    return tuple(
        Answer(
            question_id=ask.question.bank,
            question=ask.question.short,
            answer=answer_words(path.answers[ask.question.key], ask.question.wanted),
            key=ask.question.key,
            value=path.answers[ask.question.key],
        )
        for ask in path.asks
        if ask.question.key in path.answers
    )


def with_guide(
    touch: Touch,
    library: ScenarioLibrary,
    path: CallPath,
    step: GuidedStep | None,
    *,
    staffed: Collection[OwnerRole] = (),
) -> Touch:
    """The touch with the answers, however the caller ended; the step's words only where its next action was kept.

    `staffed` are the desks at which somebody sits: for the others the owner keeps the claim, and the note says whose
    turn it is.
    """
    answers = guided_answers(path)
    if not answers:
        return touch
    guided = replace(
        touch,
        answers=answers,
        said=note_sentences(library, path),
        scenario_id=path.scenario.id,
        scenario_version=path.scenario.version,
        payer_claim_number=path.answers.get(CLAIM_NUMBER, ""),
    )
    if step is None or touch.next_action is not step.action:
        return guided
    is_elsewhere = step.owner is not OwnerRole.L1 and step.owner not in staffed
    return replace(
        guided,
        task=step.say,
        owner_role=step.owner.label if is_elsewhere else "",
        vehicle=step.vehicle.label,
        letter=step.letter,
    )
