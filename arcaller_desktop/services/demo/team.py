"""What the demo practice's people ask one another, and how their calls were checked; all of it invented."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.quality import Part
from arcaller_desktop.domain.tasks import NewTask, TaskKind, due_day
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.quality import ReviewTouch, quality_view, review_touch
from arcaller_desktop.services.queue import QueueQuery, queue_order
from arcaller_desktop.services.tasks import AskTask, SayOnTask, ask_task, open_tasks, say_on_task

_QUESTIONS = (
    (
        8,
        "carla",
        TaskKind.ESCALATION,
        "The same answer twice. Reconsideration, or wait for the bulletin?",
    ),
    (5, "carla", TaskKind.CODING, "Is modifier 25 right on the visit beside the injection? The note is in the chart."),
    (
        3,
        "carla",
        TaskKind.FRONT_DESK,
        "The payer does not find the member. Please scan the card again.",
    ),
    (1, "demo", TaskKind.CLIENT_QUERY, "Did the provider see the patient that day, or only the nurse?"),
    (0, "demo", TaskKind.PATIENT_CONTACT, "@samir the insurer waits for the patient's questionnaire. Who calls?"),
)
_ANSWER = "Reconsideration, with the acceptance report and the note. Ask for a reference before you hang up."
_FEEDBACK = (
    "Everything asked and well written down. Say the next date aloud before you hang up.",
    "The limit was not asked for. Ask from which date it runs, and whether received-by counts.",
)


def live_together(on: Callable[[date, str], Context], until: date) -> None:
    """Questions of the last days, one of them answered, and two checks of calls."""
    claims = [ClaimId(number) for number in queue_order(on(until, "demo"), QueueQuery()).ids[: len(_QUESTIONS)]]
    for (days, login, kind, question), claim_id in zip(_QUESTIONS, claims, strict=False):
        asked_on = until - timedelta(days=days)
        task = NewTask(
            claim_id=claim_id,
            kind=kind,
            question=question,
            due_on=due_day(kind, asked_on),
            client="Larch Hollow" if kind is TaskKind.CLIENT_QUERY else "",
        )
        ask_task(on(asked_on, login), AskTask(task=task))
    senior = on(until, "samir")
    first = next((view for view in open_tasks(senior) if view.row.kind is TaskKind.ESCALATION), None)
    if first is not None:
        say_on_task(senior, SayOnTask(task_id=first.row.task_id, text=_ANSWER, is_answer=True))
    for number, touch in enumerate(quality_view(senior).to_check[: len(_FEEDBACK)]):
        marks: dict[Part, int | None] = dict.fromkeys(Part, 100)
        if number:
            marks[Part.PROBING] = 50
        review_touch(senior, ReviewTouch(touch_id=touch.touch_id, marks=marks, feedback=_FEEDBACK[number]))
