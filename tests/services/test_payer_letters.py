from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date
from io import BytesIO

import pytest
from intake_samples import DENIED, answer, claim, claim_file, payment, remittance_file
from pypdf import PdfReader

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.calls import Answer, CallRecord, Touch
from arcaller_desktop.domain.ids import ClaimId, UserId
from arcaller_desktop.domain.letters import template_problems
from arcaller_desktop.domain.outcomes import Action, Channel, Outcome
from arcaller_desktop.domain.payer_letters import PAYER_LETTERS
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.calls import SaveTouch, save_touch
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.evidence import draw_evidence_pack, evidence_pack
from arcaller_desktop.services.payer_letters import (
    PayerLetterError,
    WritePayerLetter,
    keep_payer_letter,
    payer_letter_choice,
    payer_template,
    preview_payer_letter,
)
from arcaller_desktop.services.scenarios import scenario_library


@pytest.fixture
def denied(practice: Context, load: Callable[..., object]) -> Context:
    load(claim_file(claim()), remittance_file(payment(answer(*DENIED))))
    return practice


def claim_id(practice: Context) -> ClaimId:
    return ClaimId(practice.database.value("SELECT id FROM claim"))


def call_about(practice: Context) -> None:
    call = CallRecord(channel=Channel.PHONE, rep_name="Ana K", reference="8842")
    touch = Touch(
        call=call,
        outcome=Outcome.DENIED_MEDNEC,
        answers=(
            Answer(question="Policy", answer="MP-114", key="policy_id", value="MP-114"),
            Answer(question="Appeal to", answer="Appeals, PO Box 9", key="appeal_to", value="Appeals, PO Box 9"),
        ),
        scenario_id="S24",
        scenario_version=1,
        said=("Denied by policy MP-114.",),
        task="Appeal letter with records and literature.",
        letter="medical_necessity_appeal",
        next_action=Action.APPEAL_L1,
        next_action_on=date(2026, 3, 20),
        owner_id=UserId(1),
    )
    save_touch(practice, SaveTouch(claim_id=claim_id(practice), touch=touch))


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


@pytest.mark.parametrize("kind", PAYER_LETTERS)
def test_every_wording_names_only_what_is_known(kind: str) -> None:
    assert template_problems(PAYER_LETTERS[kind], payer_template(kind)) == ()


def test_every_letter_that_a_scenario_asks_for_has_its_wording() -> None:
    named = {branch.letter for known in scenario_library().scenarios.values() for branch in known.branches} - {""}
    assert named <= set(PAYER_LETTERS)


def test_the_last_call_chooses_letter_and_address(denied: Context) -> None:
    assert payer_letter_choice(denied, claim_id(denied)).kind == "appeal"
    call_about(denied)
    choice = payer_letter_choice(denied, claim_id(denied))
    assert choice.kind == "medical_necessity_appeal"
    assert choice.address == "Appeals, PO Box 9"
    assert choice.task == "Appeal letter with records and literature."


def test_a_letter_says_the_claims_facts_and_is_kept(denied: Context) -> None:
    call_about(denied)
    command = WritePayerLetter(
        claim_id=claim_id(denied),
        kind="medical_necessity_appeal",
        addressee="Alder Health",
        address="Appeals\nPO Box 9\nDayton, OH 45402",
        reasons="Three visits of therapy had failed.",
        enclosed="Visit note",
    )
    before = denied.database.value("SELECT count(*) FROM document")
    drawn = preview_payer_letter(denied, command, NoProgress())
    assert denied.database.value("SELECT count(*) FROM document") == before
    said = text_of(drawn.paper.pdf)
    for words in ("MP-114", "Three visits of therapy had failed.", "reference 8842", "Visit note", "Dayton, OH 45402"):
        assert words in said
    kept = keep_payer_letter(denied, command, NoProgress())
    assert kept.document_id is not None
    assert not kept.differs
    assert text_of(kept.pdf) == said


@pytest.mark.parametrize("kind", PAYER_LETTERS)
def test_every_letter_can_be_drawn(denied: Context, kind: str) -> None:
    command = WritePayerLetter(claim_id=claim_id(denied), kind=kind, addressee="Alder Health", address="PO Box 9")
    said = text_of(preview_payer_letter(denied, command, NoProgress()).paper.pdf)
    assert "Alder Health" in said
    assert "{" not in said
    assert "[if" not in said


@pytest.mark.parametrize(
    ("change", "why"), [({"address": " "}, "nobody knows"), ({"reasons": "4111 1111 1111 1111"}, "card number")]
)
def test_a_letter_that_cannot_go_out_is_not_kept(denied: Context, change: dict[str, str], why: str) -> None:
    command = WritePayerLetter(claim_id=claim_id(denied), kind="appeal", addressee="Alder", address="PO Box 9")
    with pytest.raises(PayerLetterError, match=why):
        keep_payer_letter(denied, dataclasses.replace(command, **change), NoProgress())


def test_an_auditor_keeps_no_letter(denied: Context) -> None:
    auditor = dataclasses.replace(denied, user=dataclasses.replace(denied.user, role="auditor"))
    command = WritePayerLetter(claim_id=claim_id(denied), kind="appeal", addressee="Alder", address="PO Box 9")
    with pytest.raises(NotAllowedError):
        keep_payer_letter(auditor, command, NoProgress())


def test_the_evidence_holds_everything_with_hashes(denied: Context) -> None:
    call_about(denied)
    command = WritePayerLetter(claim_id=claim_id(denied), kind="appeal", addressee="Alder", address="PO Box 9")
    letter = keep_payer_letter(denied, command, NoProgress())
    pack = evidence_pack(denied, claim_id(denied))
    assert {entry.what for entry in pack.entries} >= {"submission", "remittance", "call", "letter"}
    moments = [entry.at for entry in pack.entries]
    assert moments == sorted(moments)
    kept = denied.database.value("SELECT sha256 FROM document WHERE id = ?", (letter.document_id,))
    assert kept in {piece.sha256 for piece in pack.pieces}
    files = {row[0] for row in denied.database.rows("SELECT sha256 FROM import_file")}
    assert files <= {piece.sha256 for piece in pack.pieces}
    paper = draw_evidence_pack(denied, claim_id(denied), NoProgress())
    said = text_of(paper.pdf)
    assert "8842" in said
    assert kept in said
    assert not paper.differs


def test_an_auditor_sees_the_evidence_and_keeps_nothing(denied: Context) -> None:
    auditor = dataclasses.replace(denied, user=dataclasses.replace(denied.user, role="auditor"))
    before = denied.database.value("SELECT count(*) FROM document")
    assert draw_evidence_pack(auditor, claim_id(denied), NoProgress()).document_id is None
    assert denied.database.value("SELECT count(*) FROM document") == before
