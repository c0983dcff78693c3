"""Letters to payers: drawn from the claim's facts and the guided answers, looked at, kept as they went out."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.paths import resource
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.card_numbers import has_card_number
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.letters import LetterFacts, LetterTable, LetterTemplate, missing_facts, read_template
from arcaller_desktop.domain.money import dollars
from arcaller_desktop.domain.payer_letters import PAYER_LETTERS
from arcaller_desktop.domain.people import Address
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.claims import ClaimUnknownError
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import DocumentKind, Paper, keep_document, letter_problems, render, reprint
from arcaller_desktop.services.letter_facts import common_facts
from arcaller_desktop.services.letters import Addressee, letter_content
from arcaller_desktop.services.payers import payer_card
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.storage.calls import newest_guided
from arcaller_desktop.storage.claim_views import (
    ClaimRecord,
    claim_answers,
    claim_lines,
    claim_record,
    claim_statuses,
    claim_submissions,
)

_DATE = "%m/%d/%Y"


class PayerLetterError(UserError):
    """The letter cannot go out as it is."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(f"The letter was not kept: {what}", remedy)


@dataclass(frozen=True, kw_only=True, slots=True)
class WritePayerLetter:
    """One letter to the payer of a claim. `address` is what stands under the payer's name, a line each."""

    claim_id: ClaimId
    kind: str
    addressee: str
    address: str
    reasons: str = ""
    enclosed: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class PayerLetterChoice:
    """What the dialog begins with: the letter that the last guided call asked for, and where it goes."""

    claim_number: str
    payer: str
    kind: str
    address: str
    task: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PayerLetterPreview:
    """The letter as it would be, and the facts it would like to name but nobody knows."""

    paper: Paper
    lacks: tuple[str, ...]


@cache
def payer_template(kind: str) -> LetterTemplate:
    """The shipped wording."""
    return read_template(kind, "en", resource("letters", "payer", f"{kind}.txt").read_text(encoding="utf-8"))


def payer_letter_choice(context: Context, claim_id: ClaimId) -> PayerLetterChoice:
    """The letter the claim waits for. Raises ClaimUnknownError."""
    claim = _claim(context, claim_id)
    card = payer_card(context, claim.payer_id)
    guided = newest_guided(context.database, claim_id)
    answers = _answers(guided.answers if guided is not None else "[]")
    return PayerLetterChoice(
        claim_number=claim.claim_number,
        payer=claim.payer,
        kind=guided.letter if guided is not None and guided.letter in PAYER_LETTERS else "appeal",
        address=answers.get("appeal_to", "") or answers.get("send_to", "") or card.address,
        task=guided.task if guided is not None else "",
    )


def preview_payer_letter(context: Context, command: WritePayerLetter, progress: Progress) -> PayerLetterPreview:
    """The letter as it would be; nothing is recorded. For the worker process."""
    progress.report(0, 1, "Drawing the letter")
    template, facts = payer_template(command.kind), _facts(context, command)
    content = letter_content(context, template, facts, _addressee(command))
    lacks = tuple(known.label for known in missing_facts(PAYER_LETTERS[command.kind], facts, template))
    return PayerLetterPreview(paper=Paper(pdf=render(DocumentKind.LETTER, content)), lacks=lacks)


def keep_payer_letter(context: Context, command: WritePayerLetter, progress: Progress) -> Paper:
    """Keeps the letter as it goes out. Raises NotAllowedError, PayerLetterError or ClaimUnknownError."""
    require(context.user, Permission.WORK_CLAIMS)
    progress.report(0, 1, "Drawing the letter")
    if has_card_number(f"{command.reasons} {command.enclosed} {command.address}"):
        raise PayerLetterError("it holds a card number.", "Take the number out.")
    if not command.address.strip():
        raise PayerLetterError("nobody knows where it goes.", "Give the payer's address or fax number.")
    template, facts = payer_template(command.kind), _facts(context, command)
    lacks = missing_facts(PAYER_LETTERS[command.kind], facts, template)
    if lacks:
        raise PayerLetterError(f"{lacks[0].label} is missing.", "Complete the claim's data first.")
    content = letter_content(context, template, facts, _addressee(command))
    for problem in letter_problems(content):
        if problem.severity == "error":
            raise PayerLetterError(problem.message, problem.remedy)
    return reprint(context, keep_document(context, DocumentKind.LETTER, "claim", command.claim_id, content))


def _addressee(command: WritePayerLetter) -> Addressee:
    lines = [line.strip() for line in command.address.splitlines() if line.strip()]
    return Addressee(
        name=command.addressee,
        address=Address(
            line1=lines[0] if lines else "",
            line2=lines[1] if len(lines) > 2 else "",
            city=" ".join(lines[2:]) if len(lines) > 2 else lines[1] if len(lines) > 1 else "",
        ),
    )


def _claim(context: Context, claim_id: ClaimId) -> ClaimRecord:
    claim = claim_record(context.database, claim_id)
    if claim is None:
        raise ClaimUnknownError(str(claim_id))
    return claim


def _answers(stored: str) -> dict[str, str]:
    """The guided answers of a touch in words, by question."""
    return {row[3]: row[2] for row in json.loads(stored) if len(row) > 3 and row[3] and row[4]}


def _facts(context: Context, command: WritePayerLetter) -> LetterFacts:
    claim, practice = _claim(context, command.claim_id), practice_profile(context)
    guided = newest_guided(context.database, command.claim_id)
    answers = _answers(guided.answers if guided is not None else "[]")
    texts = common_facts(context, "en") | {
        "payer": claim.payer,
        "patient": claim.patient.in_order,
        "birth_date": f"{claim.birth_date:{_DATE}}" if claim.birth_date else "",
        "member_id": claim.member_id,
        "group_number": claim.group_number,
        "claim_number": claim.claim_number,
        "payer_claim_number": claim.payer_claim_number,
        "service_dates": _dates(claim),
        "billed": dollars(claim.charge_cents),
        "paid": dollars(claim.paid_cents),
        "balance": dollars(claim.balance_cents),
        "provider": claim.provider,
        "provider_npi": claim.provider_npi,
        "npi": practice.npi,
        "denial": _denial(context, claim.denial_code),
        "authorization": answers.get("auth_no", "") or claim.authorization,
        "call": guided.call if guided is not None else "",
        "reasons": command.reasons.strip(),
        "enclosed": command.enclosed.strip(),
        "callback": practice.billing_phone or practice.phone,
        "fax": practice.fax,
    }
    texts |= _history(context, command.claim_id) | {
        fact: answers.get(question, "") for fact, question in _ANSWERED.items()
    }
    return LetterFacts(texts=texts, tables={"lines": _lines(context, command.claim_id)})


_ANSWERED = {
    "control_number": "attach_ctrl_no",
    "due": "due_date",
    "documents": "doc_types",
    "policy": "policy_id",
    "failed_element": "failed_element",
    "expected": "expected",
    "allowed": "allowed",
    "fee_schedule": "fs_name",
    "original_claim": "orig_claim_no",
    "bundled_into": "parent_code",
    "overpaid_claim": "op_claim",
    "overpaid": "op_amount",
}
"""Facts that only the payer could tell: from the guided call."""


def _dates(claim: ClaimRecord) -> str:
    if claim.service_from is None:
        return ""
    first = f"{claim.service_from:{_DATE}}"
    return first if claim.service_to in {None, claim.service_from} else f"{first} – {claim.service_to:{_DATE}}"


def _denial(context: Context, code: str) -> str:
    if not code:
        return ""
    return f"{code} {context.tables.reasons.find(code.partition('-')[2]).label}"


def _history(context: Context, claim_id: ClaimId) -> dict[str, str]:
    """When it went out, was accepted and was decided."""
    found: dict[str, str] = {}
    sent = [known for known in claim_submissions(context.database, claim_id) if known.submitted_on is not None]
    if sent:
        found["first_sent"] = f"{sent[0].submitted_on:{_DATE}}"
        found["trace"] = sent[0].batch_reference
    statuses = claim_statuses(context.database, claim_id)
    accepted = [known.effective_on for known in statuses if known.accepted and known.effective_on is not None]
    if accepted:
        on = min(accepted)
        found["accepted_on"] = f"{on:{_DATE}}"
        found["days_open"] = str((context.clock.today() - on).days)
    answers = claim_answers(context.database, claim_id)
    if answers:
        found["decided_on"] = f"{answers[-1].decided_on:{_DATE}}"
    return found


def _lines(context: Context, claim_id: ClaimId) -> LetterTable:
    rows = tuple(
        (
            f"{line.service_from:{_DATE}}" if line.service_from else "",
            f"{line.procedure or line.revenue_code} {line.modifiers}".strip(),
            dollars(line.charge_cents),
            dollars(line.allowed_cents) if line.allowed_cents is not None else "",
            dollars(line.paid_cents),
            line.pairs or "",
        )
        for line in claim_lines(context.database, claim_id)
        if line.line_number
    )
    return LetterTable(headings=("Date", "Service", "Charge", "Allowed", "Paid", "Codes"), rows=rows, right=(2, 3, 4))
