"""Contacts, facts, experience, scorecard and library of payers, on a real practice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from x12_texts import Answer, Visit, claim_file, remittance

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.payer_details import ContactPurpose, FactKind, PayerContact, PayerFact
from arcaller_desktop.domain.payer_library import Standing
from arcaller_desktop.domain.policy import PolicyNote
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.experience import denial_experience
from arcaller_desktop.services.payer_details import (
    NoSuchDetailError,
    SaveContact,
    SaveFact,
    UnfitDetailError,
    payer_details,
    remove_contact,
    remove_fact,
    save_contact,
    save_fact,
)
from arcaller_desktop.services.payer_library import (
    ExportLibrary,
    TakeLibrary,
    UnfitLibraryError,
    compare_library,
    export_library,
    take_library,
)
from arcaller_desktop.services.payer_overviews import payer_overviews
from arcaller_desktop.services.payers import SavePayer, payer_card, payer_list, save_payer
from arcaller_desktop.services.policy import SavePolicyNote, policy_pane, save_policy_note
from arcaller_desktop.services.scorecards import payer_scorecard

VISITS = tuple(Visit(number=f"A{n}", day=f"202512{n:02}", lines=(("20610", 250),)) for n in range(1, 5))


@pytest.fixture
def payer(practice, take_in) -> PayerId:
    """Four claims refused for want of an authorization; three are paid later, the fourth is refused again."""
    take_in(claim_file(*VISITS, sent="20251215"))
    refused = [Answer(visit=visit, lines=((0, (("CO", "197", 250),)),), status="4") for visit in VISITS]
    take_in(remittance(*refused, paid_on="20260105", trace="T1"))
    return payer_list(practice)[0].payer_id


def correct(take_in, *visits: Visit, paid: int, on: str, trace: str) -> None:
    """The payer takes its refusal back and answers anew."""
    answers = []
    for visit in visits:
        answers.append(Answer(visit=visit, lines=((0, (("CO", "197", -250),)),), status="22"))
        rest = 250 - paid
        why = ("CO", "45", rest) if paid else ("CO", "197", rest)
        answers.append(Answer(visit=visit, lines=((paid, (why,)),), number="ICN2"))
    take_in(remittance(*answers, paid_on=on, trace=trace))


def contact(payer: PayerId, **changes) -> PayerContact:
    return replace(
        PayerContact(payer_id=payer, purpose=ContactPurpose.APPEALS, fax="8005550109", verified_on=date(2026, 3, 1)),
        **changes,
    )


def test_contacts_and_facts_are_kept_corrected_and_removed_with_a_trail(practice, payer) -> None:
    save_contact(practice, SaveContact(contact=contact(payer)))
    kept = payer_details(practice, payer).contacts[0]
    save_contact(practice, SaveContact(contact=replace(kept, fax="8005550110", plan_name="Gold")))
    save_fact(
        practice,
        SaveFact(fact=PayerFact(payer_id=payer, kind=FactKind.QUIRK, text="Says yes, means no", source="Call")),
    )
    details = payer_details(practice, payer)
    assert [(one.fax, one.plan_name) for one in details.contacts] == [("8005550110", "Gold")]
    assert details.plans == ("Gold",)
    assert details.contacts_to_review == frozenset()
    assert details.facts_to_review == {details.facts[0].fact_id}, "nobody verified it"
    remove_contact(practice, details.contacts[0].contact_id)
    remove_fact(practice, details.facts[0].fact_id)
    assert payer_details(practice, payer).contacts == ()
    with pytest.raises(NoSuchDetailError):
        remove_fact(practice, details.facts[0].fact_id)
    trail = [row[0] for row in practice.database.rows("SELECT action FROM audit_event WHERE action LIKE 'payer_%'")]
    assert trail == [
        "payer_contact.save",
        "payer_contact.save",
        "payer_fact.save",
        "payer_contact.remove",
        "payer_fact.remove",
    ]


def test_a_contact_without_a_way_to_reach_it_is_refused(practice, payer) -> None:
    with pytest.raises(UnfitDetailError):
        save_contact(practice, SaveContact(contact=contact(payer, fax="")))
    with pytest.raises(UnfitDetailError):
        save_fact(practice, SaveFact(fact=PayerFact(payer_id=payer, kind=FactKind.QUIRK, text="x", source="")))
    reader = replace(practice, user=replace(practice.user, role="auditor"))
    with pytest.raises(NotAllowedError):
        save_contact(reader, SaveContact(contact=contact(payer)))


def test_the_next_caller_hears_what_came_of_the_last_ones(practice, payer, take_in) -> None:
    assert denial_experience(practice, payer, ["CO-197"]) == (), "all four are open still"
    correct(take_in, *VISITS[:3], paid=180, on="20260210", trace="T2")
    told = denial_experience(practice, payer, ["CO-197", "CO-197", "nonsense"])
    assert [one.words for one in told] == ["Of the last 3 denials CO-197 here 3 were paid after all: 3 otherwise."]
    view = policy_pane(practice, payer, on=date(2026, 3, 12), reason_codes=("CO-197",))
    assert view.experience == tuple(one.words for one in told)


def test_the_scorecard_reads_the_practices_own_answers(practice, payer, take_in) -> None:
    card = payer_scorecard(practice, payer)
    assert (card.answered_claims, card.median_days, card.slowest_tenth_days) == (4, 21, 21)
    assert (card.calls, card.median_hold_seconds, card.kept_percent) == (0, None, None)
    assert card.contradictions == ()


def test_payers_say_how_much_wants_another_look(practice, payer) -> None:
    assert [overview.to_review for overview in payer_overviews(practice)] == [0]
    save_policy_note(
        practice, SavePolicyNote(note=PolicyNote(payer_id=payer, title="Old", body="Who knows.", source="Hearsay"))
    )
    save_contact(practice, SaveContact(contact=contact(payer, verified_on=date(2025, 3, 11))))
    overview = payer_overviews(practice)[0]
    assert (overview.to_review, overview.open_claims) == (2, 4)


# ------------------------------------------------------------------------------------------------------- libraries


@pytest.fixture
def library(practice, payer, tmp_path):
    save_contact(practice, SaveContact(contact=contact(payer)))
    save_policy_note(
        practice, SavePolicyNote(note=PolicyNote(payer_id=payer, title="Joints", body="Ask.", source="Bulletin"))
    )
    file = tmp_path / "library.json"
    assert export_library(practice, ExportLibrary(file=file), NoProgress()) == 1
    return file


def test_a_library_holds_no_patient(library, practice) -> None:
    text = library.read_text(encoding="utf-8")
    names = [row[0] for row in practice.database.rows("SELECT last_name FROM patient")]
    assert names
    assert not any(name.lower() in text.lower() for name in names)
    assert "W123" not in text


def test_our_own_library_says_nothing_new(library, practice) -> None:
    assert [one.standing for one in compare_library(practice, library)] == [Standing.SAME]


def test_taking_adds_what_is_missing_and_replaces_cards_only_when_asked(library, practice, payer) -> None:
    remove_contact(practice, payer_details(practice, payer).contacts[0].contact_id)
    theirs = payer_card(practice, payer)
    save_payer(practice, SavePayer(card=replace(theirs, phone="8005550111", phone_path="9")))
    text = library.read_text(encoding="utf-8").replace('"phone_path": ""', '"phone_path": "1, 3"', 1)
    library.write_text(text, encoding="utf-8")
    name = theirs.name
    taken = take_library(practice, TakeLibrary(file=library, names=frozenset({name}), cards=frozenset()), NoProgress())
    assert (taken.payers, taken.added, taken.details) == (1, 0, 1)
    assert len(payer_details(practice, payer).contacts) == 1
    assert payer_card(practice, payer).phone_path == "9"
    take_library(practice, TakeLibrary(file=library, names=frozenset({name}), cards=frozenset({name})), NoProgress())
    assert payer_card(practice, payer).phone_path == "1, 3"
    again = take_library(practice, TakeLibrary(file=library, names=frozenset({name}), cards=frozenset()), NoProgress())
    assert again.details == 0


def test_a_new_payer_comes_with_the_names_that_files_use(library, practice) -> None:
    text = library.read_text(encoding="utf-8")
    name = payer_list(practice)[0].name
    text = text.replace(f'"name": "{name}"', '"name": "Birch Mutual"')
    for kind, value in practice.database.rows("SELECT kind, value FROM payer_alias"):
        text = text.replace(f'"{kind}",\n     "{value}"', f'"{kind}",\n     "other {value}"')
    library.write_text(text, encoding="utf-8")
    assert [one.standing for one in compare_library(practice, library)] == [Standing.NEW]
    wanted = TakeLibrary(file=library, names=frozenset({"Birch Mutual"}), cards=frozenset())
    assert take_library(practice, wanted, NoProgress()).added == 1
    assert {payer.name for payer in payer_list(practice)} == {name, "Birch Mutual"}
    assert compare_library(practice, library)[0].standing is Standing.SAME


def test_a_payer_that_breaks_our_rules_is_refused_whole(library, practice) -> None:
    text = library.read_text(encoding="utf-8").replace('"Ask."', '"Pay with 4111 1111 1111 1111."')
    library.write_text(text, encoding="utf-8")
    name = payer_list(practice)[0].name
    before = practice.database.value("SELECT count(*) FROM policy_note")
    with pytest.raises(UnfitLibraryError):
        take_library(practice, TakeLibrary(file=library, names=frozenset({name}), cards=frozenset()), NoProgress())
    assert practice.database.value("SELECT count(*) FROM policy_note") == before
