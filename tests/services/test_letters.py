"""Letters: the wording that holds now, looked at without a trace, sent and kept as they were sent."""

from __future__ import annotations

import dataclasses

import pytest
from claim_reading import claim_id, row_counts
from intake_samples import ORDINARY, answer, claim, claim_file, payment, remittance_file
from paper_words import words

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.claims import claim_view
from arcaller_desktop.services.documents import reprint
from arcaller_desktop.services.letter_templates import (
    ResetTemplate,
    SaveTemplate,
    UnfitTemplateError,
    current_template,
    reset_template,
    save_template,
    shipped_template,
    template_history,
    template_rows,
)
from arcaller_desktop.services.letters import (
    LetterIncompleteError,
    PreviewTemplate,
    WriteLetter,
    preview_letter,
    preview_template,
    send_letter,
)
from arcaller_desktop.services.practices import SavePractice, practice_profile, save_practice
from arcaller_desktop.storage.letters import MailPreference, save_mail_preference


@pytest.fixture
def owing(practice, load):
    """One visit of Ana's, of which $15.00 are hers."""
    profile = practice_profile(practice)
    address = dataclasses.replace(profile.address, line1="12 Maple St", city="Dayton", state="OH", zip_code="45402")
    save_practice(practice, SavePractice(profile=dataclasses.replace(profile, address=address)))
    load(claim_file(claim()), remittance_file(payment(answer(*ORDINARY))))
    return practice


def to_ana(context, kind, *asked, language=""):
    number = context.database.value("SELECT id FROM guarantor ORDER BY id LIMIT 1")
    return WriteLetter(kind=kind, guarantor_id=number, language=language, asked=asked)


REFUND = (
    ("refund_amount", "$45.00"),
    ("refund_reason", "your insurance paid after you did"),
    ("refund_method", "check"),
)


def test_looking_at_a_letter_changes_nothing(owing) -> None:
    before = row_counts(owing)
    preview = preview_letter(owing, to_ana(owing, "reminder"), NoProgress())
    assert preview.lacks == ()
    assert "$15.00" in words(preview.paper.pdf)
    assert row_counts(owing) == before


def test_a_letter_that_was_sent_reprints_the_same_whatever_changes_later(owing) -> None:
    sent = send_letter(owing, to_ana(owing, "refund", *REFUND), NoProgress())
    save_template(owing, SaveTemplate(kind="refund", language="en", subject="Money {refund_amount}", body="Hello"))
    profile = dataclasses.replace(practice_profile(owing), name="Another name")
    save_practice(owing, SavePractice(profile=profile))
    again = reprint(owing, sent.paper.document_id)
    assert again.pdf == sent.paper.pdf
    assert not again.differs
    newer = send_letter(owing, to_ana(owing, "refund", *REFUND), NoProgress())
    assert "Money $45.00" in words(newer.paper.pdf)
    assert "Another name" in words(newer.paper.pdf)


def test_a_letter_is_a_touch_on_the_account(owing) -> None:
    send_letter(owing, to_ana(owing, "refund", *REFUND), NoProgress())
    titles = [event.title for event in claim_view(owing, claim_id(owing)).timeline]
    assert "Letter: Refund" in titles


def test_what_is_missing_is_said_and_nothing_is_sent(owing) -> None:
    before = row_counts(owing)
    command = to_ana(owing, "refund", *REFUND[:2])
    assert preview_letter(owing, command, NoProgress()).lacks == ("How it is sent",)
    with pytest.raises(LetterIncompleteError, match="How it is sent"):
        send_letter(owing, command, NoProgress())
    with pytest.raises(LetterIncompleteError, match="card number"):
        send_letter(owing, to_ana(owing, "receipt", ("paid_method", "card 4111 1111 1111 1111")), NoProgress())
    assert row_counts(owing) == before


def test_a_plan_letter_needs_a_plan(owing) -> None:
    assert "Installments of the plan" in preview_letter(owing, to_ana(owing, "plan_agreement"), NoProgress()).lacks


def test_who_reads_spanish_gets_spanish(owing) -> None:
    command = to_ana(owing, "past_due")
    save_mail_preference(owing.database, command.guarantor_id, MailPreference(language="es", large_print=True))
    said = words(preview_letter(owing, command, NoProgress()).paper.pdf)
    assert "está vencido" in said
    assert "12 de marzo de 2026" in said
    assert "is past due" not in said


def test_versions_of_a_wording(owing) -> None:
    body = "Dear {guarantor},\n\n{amount_due} please."
    save_template(owing, SaveTemplate(kind="reminder", language="en", subject="Please", body=body))
    save_template(owing, SaveTemplate(kind="reminder", language="en", subject="Please", body=body))
    assert current_template(owing, "reminder", "en").version == 1
    reset_template(owing, ResetTemplate(kind="reminder", language="en"))
    now = current_template(owing, "reminder", "en")
    assert (now.version, now.body) == (2, shipped_template("reminder", "en").body)
    assert [one.template.version for one in template_history(owing, "reminder", "en")] == [2, 1]
    own = {(row.kind, row.language): row.version for row in template_rows(owing)}
    assert (own["reminder", "en"], own["reminder", "es"]) == (2, 0)


def test_a_wrong_wording_is_refused(owing) -> None:
    with pytest.raises(UnfitTemplateError, match="There is no"):
        save_template(owing, SaveTemplate(kind="reminder", language="en", subject="x", body="{amount_duo}"))
    card = "{amount_due} to 4111 1111 1111 1111"
    with pytest.raises(UnfitTemplateError, match="card"):
        save_template(owing, SaveTemplate(kind="reminder", language="en", subject="x", body=card))
    caller = dataclasses.replace(owing, user=dataclasses.replace(owing.user, role="caller"))
    with pytest.raises(NotAllowedError):
        save_template(caller, SaveTemplate(kind="reminder", language="en", subject="x", body="{amount_due}"))


def test_the_editor_shows_a_wording_before_it_is_kept(owing) -> None:
    before = row_counts(owing)
    template = dataclasses.replace(shipped_template("final_notice", "en"), subject="Really last")
    assert "Really last" in words(preview_template(owing, PreviewTemplate(template=template), NoProgress()).pdf)
    assert row_counts(owing) == before
