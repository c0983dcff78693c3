"""Wordings of letters by version, letters that went out, and how a guarantor reads."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from arcaller_desktop.domain.ids import ClaimId, DocumentId, GuarantorId, UserId
from arcaller_desktop.domain.letters import LetterTemplate
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list


@dataclass(frozen=True, kw_only=True, slots=True)
class TemplateVersion:
    """One kept wording with who made it."""

    template: LetterTemplate
    made_at: datetime
    user: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SentLetter:
    """A letter that went out."""

    letter_id: int
    kind: str
    language: str
    sent_at: datetime
    user: str
    document_id: DocumentId


@dataclass(frozen=True, kw_only=True, slots=True)
class MailPreference:
    """How a guarantor reads, and whether mail came back. `returned_address` is the address that it came back from."""

    language: str = "en"
    large_print: bool = False
    returned_on: date | None = None
    returned_address: str = ""


def newest_template(database: PracticeDatabase, kind: str, language: str) -> LetterTemplate | None:
    """The practice's newest wording, or None when it has none of its own."""
    found = template_versions(database, kind, language, limit=1)
    return found[0].template if found else None


def template_versions(
    database: PracticeDatabase, kind: str, language: str, *, limit: int = 100
) -> list[TemplateVersion]:
    """The practice's own wordings, newest first."""
    return [
        TemplateVersion(
            template=LetterTemplate(kind=kind, language=language, version=row[0], subject=row[1], body=row[2]),
            made_at=datetime.fromisoformat(row[3]),
            user=row[4],
        )
        for row in database.rows(
            "SELECT t.version, t.subject, t.body, t.made_at, u.name"
            " FROM letter_template t JOIN user u ON u.id = t.user_id"
            " WHERE t.kind = ? AND t.language = ? ORDER BY t.version DESC LIMIT ?",
            (kind, language, limit),
        )
    ]


def newest_versions(database: PracticeDatabase) -> dict[tuple[str, str], int]:
    """The newest own version by kind and language."""
    return {
        (row[0], row[1]): row[2]
        for row in database.rows("SELECT kind, language, max(version) FROM letter_template GROUP BY kind, language")
    }


def add_template(database: PracticeDatabase, template: LetterTemplate, at: datetime, user_id: UserId) -> None:
    """Keeps a wording for good."""
    database.execute(
        "INSERT INTO letter_template (kind, language, version, subject, body, made_at, user_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            template.kind,
            template.language,
            template.version,
            template.subject,
            template.body,
            at.isoformat(timespec="seconds"),
            user_id,
        ),
    )


def add_letter(
    database: PracticeDatabase,
    *,
    kind: str,
    language: str,
    template_version: int,
    guarantor_id: GuarantorId | None,
    claim_id: ClaimId | None,
    sent_on: date,
    at: datetime,
    user_id: UserId,
    document_id: DocumentId,
) -> int:
    """Records that a letter went out."""
    cursor = database.execute(
        "INSERT INTO letter (kind, language, template_version, guarantor_id, claim_id, sent_on, sent_at, user_id,"
        " document_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            kind,
            language,
            template_version,
            guarantor_id,
            claim_id,
            sent_on.isoformat(),
            at.isoformat(timespec="seconds"),
            user_id,
            document_id,
        ),
    )
    return int(cursor.lastrowid)


def letters_to(database: PracticeDatabase, guarantor_id: GuarantorId) -> list[SentLetter]:
    """Letters to a guarantor, newest first."""
    return [
        _sent(row) for row in database.rows(f"{_SENT} WHERE l.guarantor_id = ? ORDER BY l.id DESC", (guarantor_id,))
    ]


def letters_about(database: PracticeDatabase, claim_id: ClaimId) -> list[SentLetter]:
    """Letters about a claim, and those to its guarantor, newest first."""
    return [
        _sent(row)
        for row in database.rows(
            f"{_SENT} WHERE l.claim_id = ?1 OR l.guarantor_id = (SELECT p.guarantor_id FROM claim c"
            " JOIN patient p ON p.id = c.patient_id WHERE c.id = ?1) ORDER BY l.id DESC",
            (claim_id,),
        )
    ]


_SENT = (
    "SELECT l.id, l.kind, l.language, l.sent_at, u.name, l.document_id FROM letter l JOIN user u ON u.id = l.user_id"
)


def _sent(row: tuple[int, str, str, str, str, DocumentId]) -> SentLetter:
    return SentLetter(
        letter_id=row[0],
        kind=row[1],
        language=row[2],
        sent_at=datetime.fromisoformat(row[3]),
        user=row[4],
        document_id=row[5],
    )


def mail_preferences(
    database: PracticeDatabase, guarantor_ids: Collection[GuarantorId]
) -> dict[GuarantorId, MailPreference]:
    """What is known of these guarantors; who is missing reads English in ordinary print."""
    return {
        row[0]: MailPreference(
            language=row[1], large_print=bool(row[2]), returned_on=day_of(row[3]), returned_address=row[4]
        )
        for row in database.rows(
            "SELECT guarantor_id, language, large_print, returned_on, returned_address FROM mail_preference"
            f" WHERE guarantor_id {in_list()}",
            (as_list(guarantor_ids),),
        )
    }


def save_mail_preference(database: PracticeDatabase, guarantor_id: GuarantorId, preference: MailPreference) -> None:
    """Stores it in the place of what was known."""
    database.execute(
        "INSERT INTO mail_preference (guarantor_id, language, large_print, returned_on, returned_address)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (guarantor_id) DO UPDATE SET language = excluded.language,"
        " large_print = excluded.large_print, returned_on = excluded.returned_on,"
        " returned_address = excluded.returned_address",
        (
            guarantor_id,
            preference.language,
            int(preference.large_print),
            preference.returned_on.isoformat() if preference.returned_on else None,
            preference.returned_address,
        ),
    )
