"""Calls and touches. Never edited: an addendum is added instead."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime

from arcaller_desktop.domain.calls import CallRecord, Touch
from arcaller_desktop.domain.ids import CallId, ClaimId, PayerId, UserId
from arcaller_desktop.storage.columns import iso, records
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import larger


def add_call(
    database: PracticeDatabase, call: CallRecord, *, payer_id: PayerId, user_id: UserId, at: datetime
) -> CallId:
    """One contact. A call without times of its own is noted at `at`."""
    cursor = database.execute(
        "INSERT INTO call (payer_id, user_id, channel, number_dialled, phone_path, started_at, ended_at, hold_seconds,"
        " rep_name, rep_id, reference, no_reference_reason, confirmation, confirmed_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            payer_id,
            user_id,
            call.channel.value,
            call.number_dialled,
            call.phone_path,
            (call.started_at or at).isoformat(timespec="seconds"),
            (call.ended_at or at).isoformat(timespec="seconds"),
            call.hold_seconds,
            call.rep_name.strip(),
            call.rep_id.strip(),
            call.reference.strip(),
            call.no_reference_reason.strip(),
            call.confirmation.strip(),
            call.confirmed_at.isoformat(timespec="seconds") if call.confirmed_at is not None else None,
        ),
    )
    return CallId(cursor.lastrowid)


_LATER_DAY = larger("coalesce(last_activity_on, '')", "?")


def add_touch(
    database: PracticeDatabase,
    touch: Touch,
    *,
    claim_id: ClaimId,
    call_id: CallId,
    user_id: UserId,
    at: datetime,
    note: str,
) -> int:
    """What one claim got out of a contact; `note` is the composed one. The touch must be complete."""
    assert touch.outcome is not None
    cursor = database.execute(
        "INSERT INTO touch (claim_id, call_id, user_id, touched_at, touched_on, channel, outcome, answers, note,"
        " next_action, next_action_on, owner_id, promised_on, promised_cents, far_date_reason, close_reason,"
        " scenario, scenario_version, callback_at, task, owner_role, letter)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            claim_id,
            call_id,
            user_id,
            at.isoformat(timespec="seconds"),
            at.astimezone().date().isoformat(),
            touch.call.channel.value,
            touch.outcome.value,
            json.dumps(
                [[a.question_id, a.question, a.answer, a.key, a.value] for a in touch.answers], ensure_ascii=False
            ),
            note,
            touch.next_action.value if touch.next_action and not touch.close_reason else "",
            None if touch.close_reason else iso(touch.next_action_on),
            None if touch.close_reason else touch.owner_id,
            iso(touch.promised_on),
            touch.promised_cents,
            touch.far_date_reason,
            touch.close_reason.value if touch.close_reason else "",
            touch.scenario_id,
            touch.scenario_version,
            touch.callback_at.isoformat(timespec="seconds") if touch.callback_at is not None else None,
            touch.task,
            touch.owner_role,
            touch.letter,
        ),
    )
    database.execute(
        "UPDATE claim SET touches = touches + 1, owner_id = ?,"
        f" last_activity_on = {_LATER_DAY},"
        " payer_claim_number = CASE WHEN ? <> '' THEN ? ELSE payer_claim_number END, version = version + 1"
        " WHERE id = ?",
        (
            None if touch.close_reason else touch.owner_id,
            at.astimezone().date().isoformat(),
            touch.payer_claim_number.strip(),
            touch.payer_claim_number.strip(),
            claim_id,
        ),
    )
    return int(cursor.lastrowid)


def add_call_end(
    database: PracticeDatabase,
    call_id: CallId,
    *,
    ended_at: datetime,
    line_seconds: int,
    hold_seconds: int,
    talk_seconds: int,
) -> None:
    """When a call that covered several claims was over, and how its time was spent. A call ends once."""
    database.execute(
        "INSERT INTO call_end (call_id, ended_at, line_seconds, hold_seconds, talk_seconds) VALUES (?, ?, ?, ?, ?)",
        (call_id, ended_at.isoformat(timespec="seconds"), line_seconds, hold_seconds, talk_seconds),
    )


def is_ended(database: PracticeDatabase, call_id: CallId) -> bool:
    """Whether the end of the call was noted."""
    return database.execute("SELECT 1 FROM call_end WHERE call_id = ?", (call_id,)).fetchone() is not None


def day_calls(database: PracticeDatabase, on: date, user_id: UserId | None = None) -> list[CallId]:
    """The calls with a touch on that day, of one person or all, oldest first."""
    cursor = database.execute(
        "SELECT DISTINCT call_id FROM touch WHERE touched_on = ? AND call_id IS NOT NULL AND (? IS NULL OR user_id = ?)"
        " ORDER BY call_id",
        (iso(on), user_id, user_id),
    )
    return [CallId(row[0]) for row in cursor]


def claim_calls(database: PracticeDatabase, claim_id: ClaimId) -> list[CallId]:
    """The calls in which the claim was spoken of, oldest first."""
    cursor = database.execute(
        "SELECT DISTINCT call_id FROM touch WHERE claim_id = ? AND call_id IS NOT NULL ORDER BY call_id", (claim_id,)
    )
    return [CallId(row[0]) for row in cursor]


def add_addendum(database: PracticeDatabase, touch_id: int, *, user_id: UserId, at: datetime, text: str) -> int:
    """Words added to a touch after it was saved."""
    cursor = database.execute(
        "INSERT INTO addendum (touch_id, user_id, added_at, text) VALUES (?, ?, ?, ?)",
        (touch_id, user_id, at.isoformat(timespec="seconds"), text),
    )
    return int(cursor.lastrowid)


@dataclass(frozen=True, kw_only=True, slots=True)
class CallStored:
    """A call with its caller and payer."""

    call_id: CallId
    channel: str
    number_dialled: str
    phone_path: str
    started_at: datetime
    ended_at: datetime
    hold_seconds: int
    rep_name: str
    rep_id: str
    reference: str
    no_reference_reason: str
    confirmation: str
    confirmed_at: datetime | None
    line_seconds: int
    talk_seconds: int
    user: str
    payer: str
    payer_time_zone: str


@dataclass(frozen=True, kw_only=True, slots=True)
class CallTouchRecord:
    """What one claim got out of a call. `answers` is the stored JSON."""

    touch_id: int
    claim_id: ClaimId
    outcome: str
    answers: str
    note: str
    next_action: str
    next_action_on: date | None
    owner: str
    close_reason: str
    task: str


def call_record(database: PracticeDatabase, call_id: CallId) -> CallStored | None:
    """The call, or None."""
    cursor = database.execute(
        "SELECT c.id AS call_id, c.channel, c.number_dialled, c.phone_path, c.started_at,"
        " coalesce(e.ended_at, c.ended_at) AS ended_at, coalesce(e.hold_seconds, c.hold_seconds) AS hold_seconds,"
        " c.rep_name, c.rep_id, c.reference, c.no_reference_reason, c.confirmation, c.confirmed_at,"
        " coalesce(e.line_seconds, 0) AS line_seconds, coalesce(e.talk_seconds, 0) AS talk_seconds,"
        " u.name AS user, y.name AS payer, y.time_zone AS payer_time_zone"
        " FROM call c LEFT JOIN call_end e ON e.call_id = c.id JOIN user u ON u.id = c.user_id"
        " JOIN payer y ON y.id = c.payer_id WHERE c.id = ?",
        (call_id,),
    )
    found = records(CallStored, cursor)
    return found[0] if found else None


def call_touches(database: PracticeDatabase, call_id: CallId) -> list[CallTouchRecord]:
    """The touches of a call in the order in which they were saved."""
    cursor = database.execute(
        "SELECT t.id AS touch_id, t.claim_id, t.outcome, t.answers, t.note, t.next_action, t.next_action_on,"
        " coalesce(o.name, '') AS owner, t.close_reason, t.task"
        " FROM touch t LEFT JOIN user o ON o.id = t.owner_id WHERE t.call_id = ? ORDER BY t.id",
        (call_id,),
    )
    return records(CallTouchRecord, cursor)


@dataclass(frozen=True, kw_only=True, slots=True)
class CallAddendumRecord:
    """Words added to what was said about one claim of a call."""

    claim_id: ClaimId
    added_at: datetime
    user: str
    text: str


def call_addenda(database: PracticeDatabase, call_id: CallId) -> list[CallAddendumRecord]:
    """What was added to the call's touches later."""
    cursor = database.execute(
        "SELECT t.claim_id, a.added_at, u.name AS user, a.text FROM addendum a JOIN user u ON u.id = a.user_id"
        " JOIN touch t ON t.id = a.touch_id WHERE t.call_id = ? ORDER BY a.id",
        (call_id,),
    )
    return records(CallAddendumRecord, cursor)


def touch_call(database: PracticeDatabase, touch_id: int) -> tuple[CallId, ClaimId] | None:
    """The call and claim of a touch."""
    row = database.execute("SELECT call_id, claim_id FROM touch WHERE id = ?", (touch_id,)).fetchone()
    return None if row is None else (CallId(row[0]), ClaimId(row[1]))


@dataclass(frozen=True, kw_only=True, slots=True)
class ContactRecord:
    """Somebody reached, or tried to reach, the payer about a claim."""

    user: str
    touched_at: datetime
    reference: str


def contacts_on(database: PracticeDatabase, claim_id: ClaimId, day: date) -> list[ContactRecord]:
    """The calls to the payer about a claim on one day, oldest first."""
    return records(
        ContactRecord,
        database.execute(
            "SELECT u.name AS user, t.touched_at, coalesce(k.reference, '') AS reference FROM touch t"
            " JOIN user u ON u.id = t.user_id LEFT JOIN call k ON k.id = t.call_id"
            " WHERE t.claim_id = ? AND t.touched_on = ? AND t.channel IN ('PHONE', 'IVR', 'CHAT') ORDER BY t.id",
            (claim_id, day.isoformat()),
        ),
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class GuidedRecord:
    """What the newest guided touch of a claim asks for. `call` names who said it and when."""

    letter: str
    task: str
    answers: str
    call: str


def newest_guided(database: PracticeDatabase, claim_id: ClaimId) -> GuidedRecord | None:
    """The newest touch that followed a scenario, or None."""
    cursor = database.execute(
        "SELECT t.letter, t.task, t.answers, t.touched_on, coalesce(c.rep_name, '') AS rep,"
        " coalesce(c.reference, '') AS reference FROM touch t LEFT JOIN call c ON c.id = t.call_id"
        " WHERE t.claim_id = ? AND t.scenario <> '' ORDER BY t.id DESC LIMIT 1",
        (claim_id,),
    )
    row = cursor.fetchone()
    if row is None:
        return None
    day = date.fromisoformat(row[3])
    parts = [f"{day:%m/%d/%Y}", f"with {row[4]}" if row[4] else "", f"reference {row[5]}" if row[5] else ""]
    first, *others = [part for part in parts if part]
    said = f"{first} {', '.join(others)}" if others else first
    return GuidedRecord(letter=row[0], task=row[1], answers=row[2], call=said)
