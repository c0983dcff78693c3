"""Policy notes: shown by what the claim is about, kept in versions, sourced, retired."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from x12_texts import Answer, Visit, claim_file, remittance

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.policy import PolicyNote
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.payers import NoSuchPayerError, payer_list
from arcaller_desktop.services.policy import (
    NoSuchNoteError,
    NoteChangedError,
    RetirePolicyNote,
    SavePolicyNote,
    UnfitNoteError,
    claim_policy,
    note_history,
    policy_pane,
    retire_policy_note,
    save_policy_note,
)

VISIT = Visit(number="A1", day="20251201", lines=(("99213", 150), ("20610", 250)))


@pytest.fixture
def alder(practice, take_in) -> PayerId:
    denied = Answer(visit=VISIT, lines=((100, (("CO", "45", 50),)), (0, (("CO", "197", 250),))))
    take_in(claim_file(VISIT, sent="20251205"), remittance(denied, paid_on="20260105"))
    return payer_list(practice)[0].payer_id


def note(payer: PayerId, **changes) -> PolicyNote:
    return replace(
        PolicyNote(payer_id=payer, title="Ask for the number first", body="Large joints only.", source="Bulletin 7"),
        **changes,
    )


def pane(practice, payer, **situation):
    return policy_pane(practice, payer, on=date(2026, 1, 1), **situation)


def test_every_version_stays(practice, alder):
    save_policy_note(practice, SavePolicyNote(note=note(alder)))
    save_policy_note(practice, SavePolicyNote(note=note(alder, note_number=1, version=1, body="All joints.")))
    save_policy_note(
        practice,
        SavePolicyNote(note=note(alder, note_number=1, version=2, body="All joints.", verified_on=date(2026, 3, 1))),
    )
    history = note_history(practice, 1)
    assert [(view.version, view.body, view.verified_on) for view in history] == [
        (3, "All joints.", date(2026, 3, 1)),
        (2, "All joints.", None),
        (1, "Large joints only.", None),
    ]
    assert {view.saved_by for view in history} == {"Ada Admin"}
    assert [view.version for view in pane(practice, alder).notes] == [3]
    assert practice.database.rows(
        "SELECT action, subject_id FROM audit_event WHERE subject = 'policy_note' ORDER BY id"
    ) == [("policy.add", 1), ("policy.save", 1), ("policy.save", 1)]


def test_a_note_edited_from_an_old_version_is_refused(practice, alder):
    save_policy_note(practice, SavePolicyNote(note=note(alder)))
    save_policy_note(practice, SavePolicyNote(note=note(alder, note_number=1, version=1, body="All joints.")))
    with pytest.raises(NoteChangedError, match="version 2"):
        save_policy_note(practice, SavePolicyNote(note=note(alder, note_number=1, version=1, body="No joints.")))
    assert len(note_history(practice, 1)) == 2


def test_saving_it_as_it_was_adds_no_version(practice, alder):
    save_policy_note(practice, SavePolicyNote(note=note(alder)))
    again = note(alder, note_number=1, version=1, title=" Ask for the number first ")
    assert save_policy_note(practice, SavePolicyNote(note=again)) is Changes.NONE
    assert len(note_history(practice, 1)) == 1


def test_a_retired_note_is_not_shown_but_remembered_and_can_come_back(practice, alder):
    save_policy_note(practice, SavePolicyNote(note=note(alder)))
    retire_policy_note(practice, RetirePolicyNote(note_number=1, version=1))
    assert pane(practice, alder).notes == pane(practice, alder).other_notes == ()
    assert [view.is_retired for view in note_history(practice, 1)] == [True, False]
    assert retire_policy_note(practice, RetirePolicyNote(note_number=1, version=2)) is Changes.NONE
    save_policy_note(practice, SavePolicyNote(note=note(alder, note_number=1, version=2)))
    assert [view.version for view in pane(practice, alder).notes] == [3]


def test_what_fits_the_claim_comes_first_and_what_contradicts_it_stands_apart(practice, alder):
    for changes in (
        {"title": "General"},
        {"title": "Authorization", "reason_code": "197"},
        {"title": "Timely filing", "reason_code": "29"},
        {"title": "Joint injections", "procedure": "20600-20611"},
        {"title": "Ended", "effective_until": date(2025, 6, 30)},
    ):
        save_policy_note(practice, SavePolicyNote(note=note(alder, **changes)))
    view = claim_policy(practice, practice.database.value("SELECT id FROM claim"))
    assert [(n.title, n.fits) for n in view.notes] == [
        ("Authorization", True),
        ("Joint injections", True),
        ("General", False),
    ]
    assert view.notes[0].why == "for CO-197"
    assert [n.title for n in view.other_notes] == ["Ended", "Timely filing"]
    assert view.review_count == 5


def test_the_card_says_whether_it_is_open_and_what_its_limits_are(practice, alder):
    practice.database.execute(
        "UPDATE payer SET opens_at = '08:00', closes_at = '17:00', time_zone = 'America/Chicago', appeal_days = 90"
    )
    view = pane(practice, alder)
    assert (view.opening.is_open, view.opening.words) == (True, "Open until 17:00 CDT")
    limits = dict(view.limits)
    assert limits["Appeal"].startswith("90 days from ")
    assert limits["Appeal"].endswith(", payer card")
    assert "Filing" in limits


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"source": " "}, "source"),
        ({"title": ""}, "title"),
        ({"body": "Card 4111-1111-1111-1111 on file"}, "body"),
        ({"effective_from": date(2026, 2, 1), "effective_until": date(2026, 1, 1)}, "effective_until"),
    ],
)
def test_an_unfit_note_is_refused(practice, alder, changes, field):
    with pytest.raises(UnfitNoteError) as refusal:
        save_policy_note(practice, SavePolicyNote(note=note(alder, **changes)))
    assert [lack[0] for lack in refusal.value.lacks] == [field]
    assert practice.database.value("SELECT count(*) FROM policy_note") == 0


def test_a_note_keeps_its_payer(practice, alder):
    practice.database.execute("INSERT INTO payer (id, name) VALUES (77, 'Other')")
    save_policy_note(practice, SavePolicyNote(note=note(alder)))
    moved = note(PayerId(77), note_number=1, version=1, body="New words")
    save_policy_note(practice, SavePolicyNote(note=moved))
    assert practice.database.rows("SELECT DISTINCT payer_id FROM policy_note") == [(alder,)]


def test_what_is_not_there(practice, alder):
    with pytest.raises(NoSuchPayerError):
        save_policy_note(practice, SavePolicyNote(note=note(PayerId(99))))
    with pytest.raises(NoSuchNoteError):
        save_policy_note(practice, SavePolicyNote(note=note(alder, note_number=5)))
    with pytest.raises(NoSuchNoteError):
        note_history(practice, 5)
    assert claim_policy(practice, 999) is None


def test_an_auditor_reads_only(practice, alder):
    auditor = replace(practice, user=replace(practice.user, role="auditor"))
    assert pane(auditor, alder).notes == ()
    with pytest.raises(NotAllowedError):
        save_policy_note(auditor, SavePolicyNote(note=note(alder)))
