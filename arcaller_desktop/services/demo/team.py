"""What the demo practice's people ask one another, and how their calls were checked; all of it invented."""

from __future__ import annotations

from collections import deque
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


class Questions:
    """What is asked in the last days, each on its day, so that the trail goes forward in time."""

    def __init__(self, on: Callable[[date, str], Context], until: date) -> None:
        self._on, self._until = on, until
        self._coming = deque(_QUESTIONS)
        self._asked_about: set[int] = set()

    def ask_until(self, day: date) -> None:
        """Asks what was due by that day, each about the most urgent claim nobody asked about yet."""
        while self._coming and self._until - timedelta(days=self._coming[0][0]) <= day:
            days, login, kind, question = self._coming.popleft()
            asked_on = self._until - timedelta(days=days)
            context = self._on(asked_on, login)
            claim = next((row for row in queue_order(context, QueueQuery()).ids if row not in self._asked_about), None)
            if claim is None:
                continue
            self._asked_about.add(claim)
            task = NewTask(
                claim_id=ClaimId(claim),
                kind=kind,
                question=question,
                due_on=due_day(kind, asked_on),
                client="Larch Hollow" if kind is TaskKind.CLIENT_QUERY else "",
            )
            ask_task(context, AskTask(task=task))


def answer_and_check(on: Callable[[date, str], Context], until: date) -> None:
    """One question answered, and two calls checked."""
    senior = on(until, "samir")
    first = next((view for view in open_tasks(senior) if view.row.kind is TaskKind.ESCALATION), None)
    if first is not None:
        say_on_task(senior, SayOnTask(task_id=first.row.task_id, text=_ANSWER, is_answer=True))
    for number, touch in enumerate(quality_view(senior).to_check[: len(_FEEDBACK)]):
        marks: dict[Part, int | None] = dict.fromkeys(Part, 100)
        if number:
            marks[Part.PROBING] = 50
        review_touch(senior, ReviewTouch(touch_id=touch.touch_id, marks=marks, feedback=_FEEDBACK[number]))
