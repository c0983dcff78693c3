"""A touch is whole or not saved, never edited, and moves the claim's next step, owner and count."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from claim_reading import claim_id, count, one, sound
from intake_samples import DENIED, answer, claim, claim_file, payment, remittance_file

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.calls import Answer, CallRecord, Touch
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import CallId, UserId
from arcaller_desktop.domain.outcomes import Action, Channel, CloseReason, Outcome
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.call_sheets import call_sheet
from arcaller_desktop.services.call_summaries import (
    DrawCallLog,
    NoCallsError,
    call_log_content,
    call_summary_content,
    call_summary_paper,
    draw_call_log,
    keep_call_summary,
)
from arcaller_desktop.services.calls import (
    AddAddendum,
    CallEndedError,
    CallUnknownError,
    EndCall,
    NothingToAddError,
    SaveTouch,
    TouchIncompleteError,
    add_addendum,
    end_call,
    save_touch,
)
from arcaller_desktop.services.claims import ClaimUnknownError, claim_view
from arcaller_desktop.services.documents import reprint
from arcaller_desktop.services.queue import QueueQuery, queue_order
from arcaller_desktop.services.users import AddUser, add_user, disable_user
from arcaller_desktop.storage.users import find_account

NEXT = date(2026, 3, 20)
CARD = "4111 1111 1111 1111"


@pytest.fixture
def denied(practice, load):
    load(claim_file(claim()), remittance_file(payment(answer(*DENIED))))
    return practice


def touch(context, **more) -> Touch:
    call = CallRecord(channel=Channel.PHONE, rep_name="Dana R", reference="REF77")
    whole = {
        "call": call,
        "outcome": Outcome.PENDED_PROVIDER_INFO,
        "answers": (Answer(question="What is missing?", answer="the operative note"),),
        "note": "will fax today",
        "next_action": Action.SEND_RECORDS,
        "next_action_on": NEXT,
        "owner_id": context.user.id,
    }
    return Touch(**(whole | more))


def save(context, **more):
    return save_touch(context, SaveTouch(claim_id=claim_id(context), touch=touch(context, **more)))


NO_REP = CallRecord(channel=Channel.PHONE, reference="REF77")
NO_REFERENCE = CallRecord(channel=Channel.PHONE, rep_name="Dana R")


@pytest.mark.parametrize(
    ("lacking", "field"),
    [
        ({"outcome": None}, "outcome"),
        ({"next_action": None}, "next_action"),
        ({"next_action_on": None}, "next_action_on"),
        ({"next_action_on": date(2026, 3, 1)}, "next_action_on"),
        ({"next_action_on": date(2026, 9, 1)}, "far_date_reason"),
        ({"owner_id": None}, "owner_id"),
        ({"owner_id": UserId(999)}, "owner_id"),
        ({"call": NO_REP}, "rep_name"),
        ({"call": NO_REFERENCE}, "reference"),
        ({"close_reason": CloseReason.PAID}, "close_reason"),
        ({"note": f"card {CARD}"}, "note"),
        ({"answers": (Answer(question="How?", answer=CARD),)}, "answers"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_an_incomplete_touch_is_not_saved(denied, lacking, field) -> None:
    events = count(denied, "audit_event")
    with pytest.raises(TouchIncompleteError) as caught:
        save(denied, **lacking)
    assert field in [lack.field for lack in caught.value.lacks]
    assert (count(denied, "touch"), count(denied, "call"), count(denied, "audit_event")) == (0, 0, events)


def test_a_saved_touch_moves_the_claim(denied) -> None:
    saved = save(denied)
    row = one(denied, "SELECT next_action, next_action_on, owner_id, touches, status FROM claim")
    assert row == ("SEND_RECORDS", NEXT.isoformat(), denied.user.id, 1, "requested")
    for part in ("DOS 01/05/2026", "Dana R", "the operative note", "will fax today",
                 "F/U 03/20/2026", "Ref# REF77"):  # fmt: skip
        assert part in saved.note
    assert "RIVERA" not in saved.note.upper()
    assert "W123" not in saved.note
    (event,) = [e for e in claim_view(denied, claim_id(denied)).timeline if e.kind == "call"]
    assert (event.call_id, event.text) == (saved.call_id, saved.note)
    sound(denied)


def test_the_note_has_the_clock_of_the_practice(denied) -> None:
    denied.database.execute("UPDATE practice SET time_zone = 'America/Phoenix'")
    saved = save(denied)
    assert "08:00 MST" in saved.note
    assert call_summary_content(denied, saved.call_id).zone == "MST"


def test_both_days_of_a_deadline_are_told(denied) -> None:
    view = claim_view(denied, claim_id(denied))
    assert (view.deadline_on, view.deadline_last_on) == (date(2026, 3, 21), date(2026, 7, 19))
    sheet = call_sheet(denied, claim_id(denied))
    assert (sheet.deadline_on, sheet.deadline_last_on) == (view.deadline_on, view.deadline_last_on)
    assert sheet.deadline_action == view.deadline_action


def test_the_payers_number_heard_on_the_phone_is_kept(denied) -> None:
    save(denied, payer_claim_number="HEARD1")
    assert one(denied, "SELECT payer_claim_number FROM claim") == ("HEARD1",)


def test_one_call_serves_several_claims(practice, load) -> None:
    load(claim_file(claim(), claim("A2", ("99214", 50_00), seen=date(2026, 1, 9))))
    first = save(practice)
    second = save_touch(
        practice, SaveTouch(claim_id=claim_id(practice, "A2"), touch=touch(practice), call_id=first.call_id)
    )
    assert (second.call_id, count(practice, "call"), count(practice, "touch")) == (first.call_id, 1, 2)
    assert len(call_summary_content(practice, first.call_id).claims) == 2
    with pytest.raises(CallUnknownError):
        save_touch(practice, SaveTouch(claim_id=claim_id(practice), touch=touch(practice), call_id=CallId(99)))
    with pytest.raises(ClaimUnknownError):
        save_touch(practice, SaveTouch(claim_id=99, touch=touch(practice)))


def test_only_who_works_claims_saves_touches(denied) -> None:
    auditor = dataclasses.replace(denied, user=dataclasses.replace(denied.user, role="auditor"))
    with pytest.raises(NotAllowedError):
        save(auditor, owner_id=denied.user.id)


def test_a_claim_closed_with_money_open_comes_back(denied) -> None:
    save(denied, close_reason=CloseReason.NOT_OURS, next_action=None, next_action_on=None, owner_id=None)
    row = one(denied, "SELECT is_open, owner_id, next_action, next_action_on FROM claim")
    assert row[:2] == (1, None)
    assert row[2]
    assert row[3] > "2026-03-12"


def test_words_are_added_and_nothing_is_edited(denied) -> None:
    saved = save(denied)
    add_addendum(denied, AddAddendum(touch_id=saved.touch_id, text=" The fax went through. "))
    assert one(denied, "SELECT text FROM addendum") == ("The fax went through.",)
    assert one(denied, "SELECT note FROM touch") == (saved.note,)
    for text in ("   ", f"paid with {CARD}"):
        with pytest.raises(NothingToAddError):
            add_addendum(denied, AddAddendum(touch_id=saved.touch_id, text=text))
    with pytest.raises(CallUnknownError):
        add_addendum(denied, AddAddendum(touch_id=99, text="?"))
    assert "Addendum" in [event.title for event in claim_view(denied, claim_id(denied)).timeline]
    sound(denied)


def test_the_sheet_holds_what_is_read_aloud(denied) -> None:
    sheet = call_sheet(denied, claim_id(denied))
    assert (sheet.patient, sheet.member_id, sheet.charge_cents) == ("Rivera, Ana", "W123", 140_00)
    assert (sheet.payer_claim_number, sheet.service_from) == ("ICN1", date(2026, 1, 5))
    assert sheet.own_id in dict(sheet.owners)
    with pytest.raises(ClaimUnknownError):
        call_sheet(denied, 99)


def test_a_summary_is_kept_once_and_printed_the_same_until_words_are_added(denied) -> None:
    saved = save(denied)
    first = keep_call_summary(denied, saved.call_id)
    assert keep_call_summary(denied, saved.call_id) == first
    paper = reprint(denied, first)
    assert paper.pdf.startswith(b"%PDF")
    assert paper.differs is False
    add_addendum(denied, AddAddendum(touch_id=saved.touch_id, text="More was said."))
    assert keep_call_summary(denied, saved.call_id) != first
    assert reprint(denied, first) == paper


def test_who_may_only_read_gets_the_summary_without_its_being_kept(denied) -> None:
    saved = save(denied)
    auditor = dataclasses.replace(denied, user=dataclasses.replace(denied.user, role="auditor"))
    rows = count(denied, "document"), count(denied, "audit_event")
    assert call_summary_paper(auditor, saved.call_id).pdf.startswith(b"%PDF")
    with pytest.raises(NotAllowedError):
        keep_call_summary(auditor, saved.call_id)
    assert (count(denied, "document"), count(denied, "audit_event")) == rows
    assert call_summary_paper(denied, saved.call_id).document_id is not None


def test_the_work_of_somebody_who_left_is_in_everybodys_queue(denied) -> None:
    add_user(denied, AddUser(login="ben", name="Ben Hill", role="caller", password="correct horse staple"))
    ben = find_account(denied.database, "ben").user.id
    save(denied, owner_id=ben)
    mine = QueueQuery(view="mine")
    assert list(queue_order(denied, mine).ids) == []
    assert disable_user(denied, ben) & Changes.QUEUE
    assert list(queue_order(denied, mine).ids) == [claim_id(denied)]


def test_a_claims_calls_hold_that_claim_alone_and_a_days_calls_all(denied, load):
    load(claim_file(claim("B7", seen=date(2026, 1, 21))))
    other = denied.database.value("SELECT id FROM claim WHERE claim_number = 'B7'")
    first = save(denied)
    save_touch(denied, SaveTouch(claim_id=other, touch=touch(denied, note="second claim"), call_id=first.call_id))
    about = call_log_content(denied, DrawCallLog(claim_id=claim_id(denied)))
    assert [len(call.claims) for call in about.calls] == [1]
    today = call_log_content(denied, DrawCallLog(on=denied.clock.today()))
    assert [len(call.claims) for call in today.calls] == [2]
    paper = draw_call_log(denied, DrawCallLog(claim_id=claim_id(denied)), NoProgress())
    assert paper.document_id is not None
    assert not paper.differs
    with pytest.raises(NoCallsError):
        call_log_content(denied, DrawCallLog(on=date(2020, 1, 1)))


def test_a_call_ends_once_and_takes_no_claim_afterwards(denied):
    saved = save(denied)
    end = EndCall(
        call_id=saved.call_id, ended_at=denied.clock.now(), line_seconds=40, hold_seconds=300, talk_seconds=200
    )
    assert end_call(denied, end) is Changes.CALLS
    content = call_summary_content(denied, saved.call_id)
    assert (content.line_seconds, content.hold_seconds, content.talk_seconds) == (40, 300, 200)
    with pytest.raises(CallEndedError):
        end_call(denied, end)
    with pytest.raises(CallEndedError):
        save_touch(denied, SaveTouch(claim_id=claim_id(denied), touch=touch(denied), call_id=saved.call_id))


def test_a_fax_wants_its_confirmation(denied):
    fax = CallRecord(channel=Channel.FAX)
    with pytest.raises(TouchIncompleteError, match="fax confirmation"):
        save(denied, call=fax)
    saved = save(denied, call=dataclasses.replace(fax, confirmation="FX-991", confirmed_at=denied.clock.now()))
    assert "Confirmation# FX-991." in saved.note


def test_attempts_need_no_reference_but_a_callback_its_time(denied):
    bare = CallRecord(channel=Channel.PHONE)
    for outcome in (Outcome.VOICEMAIL, Outcome.DISCONNECTED, Outcome.UNREACHABLE):
        save(denied, call=bare, outcome=outcome, next_action=Action.CALL_PAYER)
    with pytest.raises(TouchIncompleteError, match="when the callback comes"):
        save(denied, call=bare, outcome=Outcome.CALLBACK, next_action=Action.CALL_PAYER)
    at = denied.clock.now().replace(hour=20, minute=30)
    saved = save(denied, call=bare, outcome=Outcome.CALLBACK, next_action=Action.CALL_PAYER, callback_at=at)
    assert "Callback 03/" in saved.note


def test_remark_codes_suggest_their_scenario(denied) -> None:
    claim = claim_id(denied)
    assert "S05" not in call_sheet(denied, claim).scenarios
    denied.database.execute("UPDATE remittance_line SET remarks = 'N706 MA130'")
    assert "S05" in call_sheet(denied, claim).scenarios
