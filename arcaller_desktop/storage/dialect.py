"""SQL that SQLite alone speaks, each piece once: where PostgreSQL will need other words, they are changed here.

The rest of `storage` keeps to what both speak. Apart from this stand what belongs to the file itself (`database`,
`schema`, `copies`, `migrations`) and the parameter marks `?` and `?1`, which are the driver's.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable

JOINED_IN_ORDER = "CROSS JOIN"
"""A join that is done from left to right. SQLite takes an ON after it; elsewhere it is a plain JOIN."""

CLAIMS_WITH_WORD = "SELECT rowid FROM claim_search WHERE claim_search MATCH ?"
"""The ids of claims whose search text holds a word anywhere; the parameter is made by `word_sought`."""


def in_list(mark: str = "?") -> str:
    """`IN (…)` over the values that `as_list` puts into one parameter: one prepared statement for any number."""
    return f"IN (SELECT value FROM json_each({mark}))"


def list_rows(mark: str = "?") -> str:
    """A table with the column `value` over what `as_list` puts into one parameter."""
    return f"json_each({mark})"


def as_list(values: Iterable[int | str]) -> str:
    """The parameter that `in_list` reads."""
    return json.dumps(list(values))


def pairs(mark: str = "?") -> str:
    """A table of (number, value) over what `as_pairs` puts into one parameter."""
    return f"(SELECT CAST(key AS INTEGER) AS number, value FROM json_each({mark}))"


def as_pairs(values: Iterable[tuple[int, int]]) -> str:
    """The parameter that `pairs` reads; each number once."""
    return json.dumps(dict(values))


def joined(expression: str) -> str:
    """All values of a group in one text, with blanks between them; NULL for none."""
    return f"group_concat({expression}, ' ')"


def joined_once(expression: str) -> str:
    """Each different value of a group once, with commas between them; NULL for none."""
    return f"group_concat(DISTINCT {expression})"


def json_list(expression: str) -> str:
    """All values of a group as a JSON array."""
    return f"json_group_array({expression})"


def json_value(expression: str, key: str) -> str:
    """One value of a JSON object; NULL when it is not there."""
    return f"json_extract({expression}, '$.{key}')"


def larger(one: str, other: str) -> str:
    """The larger of two values that are not NULL."""
    return f"max({one}, {other})"


def smaller(one: str, other: str) -> str:
    """The smaller of two values that are not NULL."""
    return f"min({one}, {other})"


def days_between(earlier: str, later: str) -> str:
    """Whole days from one ISO date to another."""
    return f"CAST(julianday({later}) - julianday({earlier}) AS INTEGER)"


def days_after(day: str, days: int) -> str:
    """The ISO date so many days after a date or a moment in UTC; negative for before."""
    return f"date({day}, '{days:+d} days')"


def caseless(expression: str) -> str:
    """The expression as it sorts without regard to case."""
    return f"{expression} COLLATE NOCASE"


def contains(expression: str, mark: str = "?") -> str:
    """True where the text holds the parameter anywhere, large and small letters alike."""
    return f"instr(lower({expression}), lower({mark})) > 0"


def sorted_afterwards(order: str) -> str:
    """The order, not read from an index: for conditions that leave few rows of many."""
    return f"+{order}"


def id_vector(column: str) -> str:
    """All ids of a query in its order as one value, which `ids_of` reads: no Python object for each of a million."""
    return f"group_concat(printf('%08X', {column}), '')"


def ids_of(vector: str | None) -> array[int]:
    """The ids of an `id_vector`."""
    ids = array("I")
    if vector:
        ids.frombytes(bytes.fromhex(vector))
        ids.byteswap()
    return ids


def word_sought(word: str) -> str:
    """The parameter of `CLAIMS_WITH_WORD`. Words of fewer than three letters are in no index and find nothing."""
    return '"' + word.replace('"', '""') + '"'
