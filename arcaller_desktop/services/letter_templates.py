"""Wordings of letters: the practice's own versions over those that ship."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import cache

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.paths import resource
from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.card_numbers import has_card_number
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.letter_kinds import ALL_LETTERS, LANGUAGES, letter_kind
from arcaller_desktop.domain.letters import LetterTemplate, read_template, template_problems
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage import letters as stored
from arcaller_desktop.storage.letters import TemplateVersion


class UnfitTemplateError(UserError):
    """The wording cannot be kept."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        first = problems[0]
        super().__init__(f"The letter was not saved: {first.where}: {first.message}", first.remedy)
        self.problems = problems


@dataclass(frozen=True, kw_only=True, slots=True)
class TemplateRow:
    """One wording in the list of the editor. Version 0 is the one that ships."""

    kind: str
    label: str
    language: str
    version: int


@dataclass(frozen=True, kw_only=True, slots=True)
class SaveTemplate:
    """A new version of a wording; letters sent before keep theirs."""

    kind: str
    language: str
    subject: str
    body: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ResetTemplate:
    """Back to the wording that ships, as a new version."""

    kind: str
    language: str


@cache
def shipped_template(kind: str, language: str) -> LetterTemplate:
    """The wording that ships; the English one where nobody wrote one in the language."""
    path = resource("letters", f"{kind}.{language}.txt")
    if not path.exists():
        path = resource("letters", f"{kind}.en.txt")
    return read_template(kind, language, path.read_text(encoding="utf-8"))


def template_rows(context: Context) -> tuple[TemplateRow, ...]:
    """Every kind of letter in every language."""
    own = stored.newest_versions(context.database)
    return tuple(
        TemplateRow(kind=kind.key, label=kind.label, language=language, version=own.get((kind.key, language), 0))
        for kind in ALL_LETTERS
        for language in LANGUAGES
    )


def current_template(context: Context, kind: str, language: str) -> LetterTemplate:
    """The wording a letter gets now."""
    return stored.newest_template(context.database, kind, language) or shipped_template(kind, language)


def template_history(context: Context, kind: str, language: str) -> tuple[TemplateVersion, ...]:
    """The practice's own versions, newest first."""
    return tuple(stored.template_versions(context.database, kind, language))


def save_template(context: Context, command: SaveTemplate) -> Changes:
    """Keeps a new version. Raises NotAllowedError or UnfitTemplateError."""
    require(context.user, Permission.EDIT_PRACTICE)
    now = current_template(context, command.kind, command.language)
    wanted = dataclasses.replace(now, subject=command.subject.strip(), body=command.body.strip("\n"))
    problems = wording_problems(wanted)
    if problems:
        raise UnfitTemplateError(problems)
    if wanted == now:
        return Changes.NONE
    return _keep(context, wanted, now.version)


def reset_template(context: Context, command: ResetTemplate) -> Changes:
    """Goes back to the wording that ships. Raises NotAllowedError."""
    require(context.user, Permission.EDIT_PRACTICE)
    now = current_template(context, command.kind, command.language)
    shipped = shipped_template(command.kind, command.language)
    if (now.subject, now.body) == (shipped.subject, shipped.body):
        return Changes.NONE
    return _keep(context, shipped, now.version)


def wording_problems(template: LetterTemplate) -> tuple[Problem, ...]:
    """Why a wording cannot be kept."""
    found = template_problems(letter_kind(template.kind), template)
    if has_card_number(f"{template.subject}\n{template.body}"):
        remedy = "Take it out: card numbers are never kept."
        found = (
            *found,
            Problem(severity="error", code="CARD", where="text", message="This is a card number.", remedy=remedy),
        )
    return found


def _keep(context: Context, wanted: LetterTemplate, version: int) -> Changes:
    with context.database.transaction():
        kept = dataclasses.replace(wanted, version=version + 1)
        stored.add_template(context.database, kept, context.clock.now(), context.user.id)
        context.audit(
            "letter_template.save",
            "letter_template",
            kept.version,
            before={"version": version},
            after={"kind": kept.kind, "language": kept.language, "version": kept.version},
        )
    return Changes.LETTERS
