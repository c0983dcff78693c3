"""Sources of tables: what a file looks like before it is imported, and how its kind is remembered."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.domain.table_headers import ColumnGuess, SynonymTable, TableField, map_headers
from arcaller_desktop.domain.table_kinds import (
    ProposedMapping,
    TableKind,
    TableMapping,
    fingerprint,
    mapping_of_values,
    mapping_values,
    missing,
    propose,
)
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.table_files import TableFile, read_table
from arcaller_desktop.storage import table_sources as stored
from arcaller_desktop.storage.table_sources import StoredSource

_SHOWN_ROWS = 12


class SourceNameTakenError(UserError):
    """Another source has this name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"Another source is called “{name}”.", "Give this one a name of its own.")


class MappingLacksError(UserError):
    """The mapping leaves out something that is needed."""

    def __init__(self, lacks: Sequence[str]) -> None:
        super().__init__(f"The table needs a column for {', '.join(lacks)}.", "Choose it in the list of columns.")


@dataclass(frozen=True, kw_only=True)
class TableChoice:
    """How a person said that this file is read; kept under the name for files with the same headings."""

    path: Path
    mapping: TableMapping
    name: str
    heading_row: int = -1
    """Which row holds the headings, counted from 1; 0 for none, -1 where the program found it."""


@dataclass(frozen=True, kw_only=True)
class TableLook:
    """A table before anything is done with it."""

    path: Path
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """The first rows below the heading."""
    proposal: ProposedMapping
    source: str
    """The name it was saved under before; empty for a table of a new kind."""
    mapping: TableMapping
    """The saved one, else the proposed one."""
    suggested_name: str
    fields: tuple[TableField, ...]
    """Everything that a column may hold."""
    sample: tuple[tuple[str, ...], ...] = ()
    """More rows, for what only the column as a whole tells."""
    first_row: int = 1
    """The number of the first row as a person counts."""
    sheet: str = ""
    other_sheets: tuple[str, ...] = ()

    @property
    def needs_person(self) -> bool:
        """True when it cannot be taken in before somebody has answered."""
        return not self.source and not self.proposal.is_sure


def look_at_table(context: Context, command: Path, progress: Progress) -> TableLook:
    """What the table holds, and how it is read or would be. Raises TableNotReadError or OSError."""
    require(context.user, Permission.IMPORT_FILES)
    progress.report(0, 0, command.name)
    table = read_table(command, context.tables.headings)
    rows = table.sample()
    headings = table.headings or _numbered(rows)
    proposal = proposal_for(headings, rows, context.tables.headings)
    source = stored.source_like(context.database, fingerprint(headings))
    mapping = mapping_of_values(source.mapping) if source is not None else proposal.mapping
    return TableLook(
        path=command,
        headings=headings,
        rows=rows[:_SHOWN_ROWS],
        fields=tuple(context.tables.headings.fields.values()),
        sample=rows,
        first_row=table.heading_row + 1,
        proposal=proposal,
        source=source.name if source is not None else "",
        mapping=mapping,
        suggested_name=source.name if source is not None else _free_name(context, proposal.kind),
        sheet=table.sheet,
        other_sheets=table.other_sheets,
    )


def proposal_for(
    headings: Sequence[str], rows: Sequence[Sequence[str]], synonyms: SynonymTable, kind: TableKind | None = None
) -> ProposedMapping:
    """What the columns most likely hold."""
    return propose(map_headers(headings, rows, synonyms), synonyms, kind)


def headings_of(table: TableFile) -> tuple[str, ...]:
    """The table's headings; numbered ones when it has none."""
    return table.headings or _numbered(table.sample(20))


def _numbered(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    return tuple(f"Column {index}" for index in range(1, max((len(row) for row in rows), default=0) + 1))


def source_for(
    context: Context, table: TableFile, choice: TableChoice | None
) -> tuple[StoredSource | None, ProposedMapping]:
    """The source to read this table by, saved where somebody chose or nothing was in doubt; None when it must be asked.

    Call it inside a transaction. Raises SourceNameTakenError or MappingLacksError.
    """
    headings = headings_of(table)
    mark = fingerprint(headings)
    known = stored.source_like(context.database, mark)
    proposal = proposal_for(headings, table.sample(), context.tables.headings)
    if choice is not None:
        name, mapping = choice.name.strip(), choice.mapping
        if lacks := missing(mapping.kind, mapping.keys):
            raise MappingLacksError(lacks)
        if stored.is_source_name_taken(context.database, name, mark):
            raise SourceNameTakenError(name)
    elif known is not None:
        return known, proposal
    elif proposal.is_sure:
        name, mapping = _free_name(context, proposal.kind), proposal.mapping
    else:
        return None, proposal
    values = dict(mapping_values(mapping))
    if known is not None and (known.name, dict(known.mapping)) == (name, values):
        return known, proposal
    number = stored.save_source(
        context.database,
        name=name,
        kind=mapping.kind.value,
        fingerprint=mark,
        headings=headings,
        mapping=values,
        user_id=context.user.id,
        at=context.clock.now(),
    )
    before = {"name": known.name, "mapping": dict(known.mapping)} if known is not None else None
    context.audit("table_source.save", "table_source", number, before=before, after={"name": name, "mapping": values})
    return stored.source_like(context.database, mark), proposal


def _free_name(context: Context, kind: TableKind) -> str:
    taken = {source.name.lower() for source in stored.all_sources(context.database)}
    number = 1
    while (name := kind.label if number == 1 else f"{kind.label} {number}").lower() in taken:
        number += 1
    return name


def with_key(guesses: Sequence[ColumnGuess], index: int, key: str) -> tuple[ColumnGuess, ...]:
    """The guesses with one column decided by a person."""
    return tuple(
        dataclasses.replace(guess, key=key, confidence=1.0, question="") if guess.index == index else guess
        for guess in guesses
    )


CHANGES = Changes.IMPORTS
