"""A question goes up with everything known, comes back with its answer, and keeps the claim in the queue meanwhile."""

from __future__ import annotations

import dataclasses
from datetime import date

import pypdf
import pytest
from claim_reading import claim_id, sound
from intake_samples import DENIED, answer, claim, claim_file, payment, remittance_file

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.calls import CallRecord, Touch
from arcaller_desktop.domain.causes import Cause
from arcaller_desktop.domain.outcomes import Action, Channel, Outcome
from arcaller_desktop.domain.quality import Fatal, Part
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.domain.tasks import NewTask, TaskKind, TaskState
from arcaller_desktop.services.calls import SaveTouch, save_touch
from arcaller_desktop.services.hand_overs import MakeHandOver, hand_over_content, keep_hand_over
from arcaller_desktop.services.productivity import productivity
from arcaller_desktop.services.quality import (
    CheckedAlreadyError,
    DecideDispute,
    DisputeReview,
    NoDisputeError,
    OwnWorkError,
    ReviewTouch,
    decide_dispute,
    dispute_review,
    quality_view,
    review_touch,
)
from arcaller_desktop.services.tasks import (
    AskTask,
    EmptyMessageError,
    HandOnTask,
    PrintTasks,
    SayOnTask,
    TaskOverError,
    UnfitTaskError,
    ask_task,
    close_task,
    closed_tasks,
    hand_on_task,
    keep_task_sheet,
    open_tasks,
    say_on_task,
    see_task,
    task_detail,
    task_proposal,
)
from arcaller_desktop.services.users import AddUser, add_user
from arcaller_desktop.services.work_items import work_of
from arcaller_desktop.storage.users import find_account

TODAY = date(2026, 3, 12)
QUESTION = "Is modifier 25 right here, or is it one visit?"


@pytest.fixture
def denied(practice, load):
    load(claim_file(claim()), remittance_file(payment(answer(*DENIED))))
    for login, name, role in (
        ("sam", "Sam Senior", "senior"),
        ("cal", "Cal Caller", "caller"),
        ("meg", "Meg", "manager"),
    ):
        add_user(practice, AddUser(login=login, name=name, role=role, password=f"{login} has a long password"))
    return practice


def signed_in(practice, login):
    return dataclasses.replace(practice, user=find_account(practice.database, login).user)


def touched(context, **more):
    whole = {
        "call": CallRecord(channel=Channel.PHONE, rep_name="Dana R", reference="REF77"),
        "outcome": Outcome.IN_PROCESS,
        "note": "They look at it.",
        "next_action": Action.CALL_PAYER,
        "next_action_on": date(2026, 3, 13),
        "owner_id": context.user.id,
    }
    return save_touch(context, SaveTouch(claim_id=claim_id(context), touch=Touch(**(whole | more))))


def ask(context, **more):
    task = NewTask(
        **({"claim_id": claim_id(context), "kind": TaskKind.ESCALATION, "question": QUESTION, "due_on": TODAY} | more)
    )
    return ask_task(context, AskTask(task=task))


def causes(context):
    return {item.cause: item for item in work_of(context, claim_id(context))}


def test_it_goes_up_with_what_was_tried_and_comes_back_with_the_answer(denied):
    caller, senior = signed_in(denied, "cal"), signed_in(denied, "sam")
    touched(caller)
    ask(caller)
    assert causes(denied)[Cause.TASK].why == "Senior caller (L2) asked; answer due 03/12/2026"
    (waiting,) = open_tasks(senior)
    assert (waiting.for_me, waiting.mine, waiting.overdue) == (True, False, False)
    detail = task_detail(senior, waiting.row.task_id)
    assert detail.packet is not None
    assert [(one.channel, one.outcome, one.reference, one.by) for one in detail.packet.tried] == [
        ("PHONE", "IN_PROCESS", "REF77", "Cal Caller")
    ]
    assert detail.packet.evidence
    say_on_task(senior, SayOnTask(task_id=waiting.row.task_id, text="Yes: separate note. Appeal it.", is_answer=True))
    (back,) = open_tasks(caller)
    assert (back.row.state, back.for_me, back.mine) == (TaskState.ANSWERED, True, True)
    assert open_tasks(senior)[0].for_me is False
    found = causes(denied)
    assert Cause.TASK not in found
    assert found[Cause.QUESTION].why == "Senior caller (L2) answered: read it"
    close_task(caller, back.row.task_id)
    assert open_tasks(caller) == ()
    assert [view.row.state for view in closed_tasks(caller)] == [TaskState.CLOSED]
    assert Cause.QUESTION not in causes(denied)
    sound(denied)


def test_asking_back_opens_it_again(denied):
    caller, senior = signed_in(denied, "cal"), signed_in(denied, "sam")
    ask(caller)
    task_id = open_tasks(caller)[0].row.task_id
    say_on_task(senior, SayOnTask(task_id=task_id, text="Appeal it.", is_answer=True))
    say_on_task(caller, SayOnTask(task_id=task_id, text="With which form?"))
    assert open_tasks(senior)[0].for_me
    assert [message.is_answer for message in task_detail(caller, task_id).messages] == [True, False]


def test_a_late_answer_is_late_for_everybody(denied):
    caller = signed_in(denied, "cal")
    ask(caller)
    tomorrow = dataclasses.replace(caller, clock=type(caller.clock)(date(2026, 3, 13)))
    assert open_tasks(tomorrow)[0].overdue


def test_who_is_called_by_name_sees_it_until_they_look(denied):
    caller, senior = signed_in(denied, "cal"), signed_in(denied, "sam")
    ask(caller, kind=TaskKind.CODING, question="@sam, is 25 right here? @cal asks.")
    (view,) = open_tasks(senior)
    assert view.mentions_me
    see_task(senior, view.row.task_id)
    assert not open_tasks(senior)[0].mentions_me
    assert not open_tasks(caller)[0].mentions_me, "nobody calls themselves"


def test_handed_on_it_waits_for_somebody_else(denied):
    caller, senior, manager = (signed_in(denied, login) for login in ("cal", "sam", "meg"))
    ask(caller)
    task_id = open_tasks(caller)[0].row.task_id
    hand_on_task(
        senior,
        HandOnTask(
            task_id=task_id, kind=TaskKind.MANAGER, for_user=manager.user.id, due_on=TODAY, why="Contract question."
        ),
    )
    assert not open_tasks(senior)[0].for_me
    assert open_tasks(manager)[0].for_me
    assert task_detail(caller, task_id).messages[0].text == "Handed on to Meg. Contract question."


def test_what_cannot_be_asked_or_said(denied):
    caller = signed_in(denied, "cal")
    with pytest.raises(UnfitTaskError):
        ask(caller, question="Why?")
    with pytest.raises(NotAllowedError):
        ask(dataclasses.replace(denied, user=dataclasses.replace(denied.user, role="auditor")))
    ask(caller)
    task_id = open_tasks(caller)[0].row.task_id
    with pytest.raises(EmptyMessageError):
        say_on_task(caller, SayOnTask(task_id=task_id, text="  "))
    close_task(caller, task_id)
    with pytest.raises(TaskOverError):
        say_on_task(caller, SayOnTask(task_id=task_id, text="One more thing"))


def test_it_says_why_a_claim_should_go_up(denied):
    caller = signed_in(denied, "cal")
    touched(caller)
    touched(caller)
    assert "two calls with the same answer" in task_proposal(caller, claim_id(denied)).reasons
    assert task_proposal(caller, None).packet is None


def words(paper) -> str:
    import io

    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(paper.pdf)).pages).split())


def test_client_queries_go_out_on_paper(denied):
    caller = signed_in(denied, "cal")
    ask(caller, kind=TaskKind.CLIENT_QUERY, question="Did Dr. Okafor see the patient that day?", client="Oak Clinic")
    ask(caller)
    text = words(keep_task_sheet(caller, PrintTasks(), NoProgress()))
    assert "Did Dr. Okafor see the patient that day?" in text
    assert "Oak Clinic" in text
    assert QUESTION not in text
    one = next(view for view in open_tasks(caller) if view.row.kind is TaskKind.ESCALATION)
    assert QUESTION in words(keep_task_sheet(caller, PrintTasks(task_id=one.row.task_id), NoProgress()))


# ------------------------------------------------------------------------------------------------------- handing over


def test_the_sheet_tells_the_next_shift_what_is_open(denied):
    caller = signed_in(denied, "cal")
    touched(caller)
    ask(caller)
    ask(caller, kind=TaskKind.CLIENT_QUERY, question="Did Dr. Okafor see the patient that day?")
    content = hand_over_content(caller, MakeHandOver(remarks="The portal of Alder is down."))
    assert [(line.part.name, line.what) for line in content.lines] == [
        ("CALLBACKS", "In process"),
        ("BLOCKED", f"Senior caller (L2): {QUESTION}"),
        ("QUERIES", "Client query: Did Dr. Okafor see the patient that day?"),
    ]
    assert (content.touches, content.claims) == (1, 1)
    text = words(keep_hand_over(caller, MakeHandOver(remarks="The portal of Alder is down."), NoProgress()))
    assert "The portal of Alder is down." in text
    assert QUESTION in text


def test_what_is_promised_for_tomorrow_stands_on_the_sheet_and_others_work_does_not(denied):
    caller, senior = signed_in(denied, "cal"), signed_in(denied, "sam")
    touched(
        caller,
        outcome=Outcome.SET_TO_PAY,
        next_action=Action.WAIT,
        next_action_on=date(2026, 3, 23),
        promised_on=date(2026, 3, 13),
        promised_cents=80_00,
    )
    (line,) = hand_over_content(caller, MakeHandOver()).lines
    assert (line.part.name, line.balance_cents, line.on) == ("PROMISES", 80_00, date(2026, 3, 13))
    assert hand_over_content(senior, MakeHandOver()).lines == ()
    assert len(hand_over_content(senior, MakeHandOver(whole_team=True)).lines) == 1


# ---------------------------------------------------------------------------------------------- checks and productivity


def test_a_check_is_made_objected_to_and_decided_by_a_third(denied):
    caller, senior, manager = (signed_in(denied, login) for login in ("cal", "sam", "meg"))
    touched(caller)
    (touch,) = quality_view(senior).to_check
    marks = dict.fromkeys(Part, 100)
    with pytest.raises(OwnWorkError):
        review_touch(
            dataclasses.replace(caller, user=dataclasses.replace(caller.user, role="senior")),
            ReviewTouch(touch_id=touch.touch_id, marks=marks),
        )
    low = {**marks, Part.PROBING: 0}
    review_touch(senior, ReviewTouch(touch_id=touch.touch_id, marks=low, feedback="Ask for the limit of each line."))
    with pytest.raises(CheckedAlreadyError):
        review_touch(manager, ReviewTouch(touch_id=touch.touch_id, marks=marks))
    (seen,) = quality_view(caller).checked
    assert (seen.score, quality_view(caller).to_check) == (75, ())
    with pytest.raises(NoDisputeError):
        dispute_review(senior, DisputeReview(touch_id=touch.touch_id, text="It was all asked, see the note."))
    dispute_review(caller, DisputeReview(touch_id=touch.touch_id, text="It was all asked, see the note."))
    with pytest.raises(OwnWorkError):
        decide_dispute(senior, DecideDispute(touch_id=touch.touch_id, marks=marks))
    decide_dispute(manager, DecideDispute(touch_id=touch.touch_id, marks=marks))
    (decided,) = quality_view(caller).checked
    assert (decided.score, decided.decision) == (100, "changed")


def test_after_two_working_days_it_is_too_late_to_object(denied):
    caller, senior = signed_in(denied, "cal"), signed_in(denied, "sam")
    touched(caller)
    (touch,) = quality_view(senior).to_check
    review_touch(
        senior,
        ReviewTouch(
            touch_id=touch.touch_id,
            marks=dict.fromkeys(Part, 100),
            fatal=(Fatal.FALSE_NOTE,),
            feedback="No call at that time in the phone log.",
        ),
    )
    assert quality_view(caller).checked[0].score == 0
    later = dataclasses.replace(caller, clock=type(caller.clock)(date(2026, 3, 17)))
    with pytest.raises(NoDisputeError):
        dispute_review(later, DisputeReview(touch_id=touch.touch_id, text="The phone log is of another line."))


def test_what_somebody_got_done(denied):
    caller, manager = signed_in(denied, "cal"), signed_in(denied, "meg")
    touched(caller)
    touched(caller, next_action=Action.APPEAL_L1)
    (person,) = productivity(manager, TODAY, TODAY).people
    assert (person.name, person.touches, person.claims, person.tenths, person.calls) == ("Cal Caller", 2, 1, 40, 2)
    assert productivity(signed_in(denied, "sam"), TODAY, TODAY).people
    assert productivity(dataclasses.replace(denied, user=signed_in(denied, "cal").user), TODAY, TODAY).people
    assert productivity(manager, date(2026, 3, 1), date(2026, 3, 11)).people == ()
