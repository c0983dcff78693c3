"""Letters: drawn up from the wording that holds now, looked at, sent, and kept as they were sent.

Looking changes nothing. Sending keeps the paper and stands in the timeline of the account's claims.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.card_numbers import has_card_number
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, GuarantorId
from arcaller_desktop.domain.letter_kinds import ALL_LETTERS, LANGUAGES, LetterKind, Placeholder, letter_kind
from arcaller_desktop.domain.letters import (
    LetterContent,
    LetterFacts,
    LetterTemplate,
    filled,
    missing_facts,
    sample_facts,
)
from arcaller_desktop.domain.people import Address
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.balances import account
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import DocumentKind, Paper, keep_document, letter_problems, render
from arcaller_desktop.services.letter_facts import account_facts, recorded_facts
from arcaller_desktop.services.letter_templates import current_template
from arcaller_desktop.services.letterheads import envelope, letterhead
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.storage import letters as stored
from arcaller_desktop.storage.letters import MailPreference, SentLetter

SAMPLE_ADDRESS = Address(line1="6925 Oak Meadow Lane", line2="Apt 93", city="Anytown", state="TX", zip_code="78402")


class LetterIncompleteError(UserError):
    """The letter cannot go out as it is."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(f"The letter was not sent: {what}", remedy)


@dataclass(frozen=True, kw_only=True, slots=True)
class Addressee:
    """Who a letter goes to. `language` and `large_print` are how they read."""

    name: str
    address: Address
    account: str = ""
    language: str = "en"
    large_print: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class WriteLetter:
    """A letter to a guarantor. `asked` are facts that the person filled in; no language means the guarantor's own."""

    kind: str
    guarantor_id: GuarantorId
    language: str = ""
    asked: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class LetterPreview:
    """The letter as it would be, and what it still lacks."""

    paper: Paper
    lacks: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class LetterSent:
    """What was recorded, and the paper."""

    letter_id: int
    paper: Paper
    changes: Changes


@dataclass(frozen=True, kw_only=True, slots=True)
class PreviewTemplate:
    """A wording with made-up facts: what the editor shows."""

    template: LetterTemplate


@dataclass(frozen=True, kw_only=True, slots=True)
class LetterChoice:
    """What the dialog for writing a letter begins with."""

    guarantor: str
    language: str
    large_print: bool
    sent: tuple[SentLetter, ...]
    known: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)
    """By kind and language: what the records fill in where a person leaves a field empty."""


def letter_choice(context: Context, guarantor_id: GuarantorId) -> LetterChoice:
    """The guarantor's way of reading, and what went out before. Raises AccountUnknownError."""
    owing = account(context, guarantor_id)
    preference = mail_preference(context, guarantor_id)
    return LetterChoice(
        guarantor=f"{owing.name.display}, account {owing.account_number}",
        language=preference.language,
        large_print=preference.large_print,
        sent=tuple(stored.letters_to(context.database, guarantor_id)),
        known={
            (kind.key, language): recorded_facts(context, guarantor_id, kind.key, language)
            for kind in ALL_LETTERS
            for language in LANGUAGES
        },
    )


def mail_preference(context: Context, guarantor_id: GuarantorId) -> MailPreference:
    """How the guarantor reads."""
    return stored.mail_preferences(context.database, [guarantor_id]).get(guarantor_id, MailPreference())


def letter_content(
    context: Context, template: LetterTemplate, facts: LetterFacts, addressee: Addressee
) -> LetterContent:
    """The letter from its wording and facts: whoever writes another kind of letter begins here."""
    subject, blocks = filled(template, facts)
    return LetterContent(
        practice=letterhead(context),
        kind=template.kind,
        language=addressee.language,
        template_version=template.version,
        addressee_name=addressee.name,
        addressee_address=addressee.address,
        letter_date=context.clock.today(),
        account=addressee.account,
        subject=subject,
        blocks=blocks,
        large_print=addressee.large_print,
        envelope=envelope(context),
        demo=practice_profile(context).is_demo,
    )


def preview_template(context: Context, command: PreviewTemplate, progress: Progress) -> Paper:
    """A wording with made-up facts on the practice's own paper; nothing is recorded."""
    progress.report(0, 1, "Drawing the letter")
    kind = letter_kind(command.template.kind)
    facts = sample_facts(kind)
    addressee = Addressee(
        name=facts.texts.get("guarantor", "Northgate Recovery LLC"),
        address=SAMPLE_ADDRESS,
        account=facts.texts.get("account", ""),
        language=command.template.language,
    )
    return Paper(pdf=render(DocumentKind.LETTER, letter_content(context, command.template, facts, addressee)))


def preview_letter(context: Context, command: WriteLetter, progress: Progress) -> LetterPreview:
    """The letter as it would go out today; nothing is recorded."""
    progress.report(0, 1, "Drawing the letter")
    content, lacks = _drawn_up(context, command)
    return LetterPreview(
        paper=Paper(pdf=render(DocumentKind.LETTER, content)), lacks=tuple(known.label for known in lacks)
    )


def send_letter(context: Context, command: WriteLetter, progress: Progress) -> LetterSent:
    """Keeps the letter and records that it went out. Raises NotAllowedError or LetterIncompleteError."""
    require(context.user, Permission.MAKE_STATEMENTS)
    progress.report(0, 2, "Drawing the letter")
    with context.database.transaction():
        return add_letter(context, command)


def add_letter(context: Context, command: WriteLetter) -> LetterSent:
    """Draws a letter up and keeps it inside the caller's transaction. Raises LetterIncompleteError."""
    content, lacks = _drawn_up(context, command)
    if lacks:
        raise LetterIncompleteError(f"“{lacks[0].label}” is missing.", "Fill it in, or choose another letter.")
    return keep_letter(context, content, guarantor_id=command.guarantor_id)


def keep_letter(
    context: Context,
    content: LetterContent,
    *,
    guarantor_id: GuarantorId | None = None,
    claim_id: ClaimId | None = None,
) -> LetterSent:
    """Keeps a finished letter to a guarantor or about a claim. Call it inside a transaction."""
    _check_mailable(content)
    pdf = render(DocumentKind.LETTER, content)
    subject, subject_id = ("guarantor", guarantor_id) if guarantor_id is not None else ("claim", claim_id)
    document_id = keep_document(context, DocumentKind.LETTER, subject, int(subject_id or 0), content, pdf=pdf)
    letter_id = stored.add_letter(
        context.database,
        kind=content.kind,
        language=content.language,
        template_version=content.template_version,
        guarantor_id=guarantor_id,
        claim_id=claim_id,
        sent_on=content.letter_date,
        at=context.clock.now(),
        user_id=context.user.id,
        document_id=document_id,
    )
    context.audit("letter.send", subject, int(subject_id or 0), after={"letter": letter_id, "kind": content.kind})
    return LetterSent(
        letter_id=letter_id,
        paper=Paper(pdf=pdf, document_id=document_id),
        changes=Changes.LETTERS | Changes.CALLS | Changes.CLAIM,
    )


def _check_mailable(content: LetterContent) -> None:
    address = content.addressee_address
    if not (address.line1 and address.city and address.state and address.zip_code):
        raise LetterIncompleteError("the address is not complete.", "Complete it, then send.")
    problems = letter_problems(content)
    if problems:
        raise LetterIncompleteError(problems[0].message, problems[0].remedy)


def _drawn_up(context: Context, command: WriteLetter) -> tuple[LetterContent, tuple[Placeholder, ...]]:
    kind = letter_kind(command.kind)
    owing, preference = account(context, command.guarantor_id), mail_preference(context, command.guarantor_id)
    language = command.language or preference.language
    template = current_template(context, kind.key, language)
    asked = _asked(kind, command.asked)
    facts = account_facts(context, command.guarantor_id, kind.key, language, asked.get("receipt_number", ""))
    facts = LetterFacts(texts={**facts.texts, **asked}, tables=facts.tables)
    addressee = Addressee(
        name=owing.addressee,
        address=owing.mail_address,
        account=owing.account_number,
        language=language,
        large_print=preference.large_print,
    )
    return letter_content(context, template, facts, addressee), missing_facts(kind, facts, template)


def _asked(kind: LetterKind, asked: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """What the person filled in, for the facts that are asked for. Raises LetterIncompleteError for a card number."""
    names = {known.name for known in kind.all_placeholders if known.asked}
    found = {name: " ".join(text.split()) for name, text in asked if name in names and text.strip()}
    if any(has_card_number(text) for text in found.values()):
        raise LetterIncompleteError("a card number was typed.", "Write the last four digits at most.")
    return found
