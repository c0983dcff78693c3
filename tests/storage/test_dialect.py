"""What only SQLite speaks stands in one file, and each piece does what it says."""

from __future__ import annotations

import ast
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from arcaller_desktop import storage
from arcaller_desktop.storage import dialect

FOLDER = Path(storage.__file__).parent
ABOUT_THE_FILE = {"database.py", "schema.py", "copies.py", "dialect.py"}
OURS_ALONE = (
    "json_each",
    "json_group",
    "json_extract",
    "group_concat",
    "printf",
    " MATCH ",
    "julianday",
    "date(",
    "strftime",
    "iif(",
    "COLLATE ",
    "CROSS JOIN",
    "total(",
    "INSERT OR ",
    "ON CONFLICT DO UPDATE",
    "PRAGMA",
)


@pytest.fixture
def ask() -> Iterator[object]:
    connection = sqlite3.connect(":memory:")
    yield lambda sql, *parameters: connection.execute(sql, parameters).fetchone()[0]
    connection.close()


def texts(path: Path) -> Iterator[tuple[int, str]]:
    """Every text in the code but docstrings."""
    tree = ast.parse(path.read_text("utf-8"))
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.lineno, node.value


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.py")), ids=lambda path: path.name)
def test_sql_of_sqlite_alone_is_in_one_place(path: Path) -> None:
    if path.name in ABOUT_THE_FILE:
        return
    found = [(line, word) for line, text in texts(path) for word in OURS_ALONE if word in text]
    assert found == [], "put it into storage/dialect.py"


def test_lists_of_any_length(ask) -> None:
    assert ask(f"SELECT 3 {dialect.in_list()}", dialect.as_list([1, 3])) == 1
    assert ask(f"SELECT 'x' {dialect.in_list('?1')}", dialect.as_list(["it's", 'x"'])) == 0
    assert ask(f"SELECT 3 {dialect.in_list()}", dialect.as_list(())) == 0


def test_pairs(ask) -> None:
    assert ask(f"SELECT value FROM {dialect.pairs()} WHERE number = 7", dialect.as_pairs([(7, 2), (8, 3)])) == 2


def test_values_of_a_group(ask) -> None:
    rows = "(SELECT 'b' AS v UNION ALL SELECT 'a' UNION ALL SELECT 'b')"
    assert ask(f"SELECT {dialect.joined('v')} FROM {rows}") == "b a b"
    assert sorted(ask(f"SELECT {dialect.joined_once('v')} FROM {rows}").split(",")) == ["a", "b"]
    assert ask(f"SELECT {dialect.json_list('v')} FROM {rows}") == '["b","a","b"]'
    assert ask(f"SELECT {dialect.joined('v')} FROM {rows} WHERE v = 'c'") is None


def test_a_value_of_an_object(ask) -> None:
    assert ask(f"SELECT {dialect.json_value('?', 'anchor')}", '{"anchor":"absent"}') == "absent"
    assert ask(f"SELECT {dialect.json_value('?', 'anchor')}", "{}") is None


@pytest.mark.parametrize(("text", "word", "found"), [("ERA_1.835", "era", 1), ("100%", "%", 1), ("a_b", "axb", 0)])
def test_a_text_holds_another(ask, text: str, word: str, found: int) -> None:
    assert ask(f"SELECT {dialect.contains('?1', '?2')}", text, word) == found


def test_larger_and_smaller(ask) -> None:
    assert ask(f"SELECT {dialect.larger('0', dialect.smaller('5', '-2'))}") == 0


@pytest.mark.parametrize(("days", "expected"), [(-1, "2026-02-28"), (0, "2026-03-01"), (31, "2026-04-01")])
def test_days(ask, days: int, expected: str) -> None:
    assert ask(f"SELECT {dialect.days_after('?', days)}", "2026-03-01") == expected
    assert ask(f"SELECT {dialect.days_after('?', days)}", "2026-03-01T23:59:59+00:00") == expected
    assert ask(f"SELECT {dialect.days_between('?1', '?2')}", "2026-03-01", expected) == days


def test_ids_keep_their_order(ask) -> None:
    ids = [4_294_967_295, 1, 300]
    rows = " UNION ALL ".join(f"SELECT {number} AS id" for number in ids)
    assert list(dialect.ids_of(ask(f"SELECT {dialect.id_vector('id')} FROM ({rows})"))) == ids
    assert list(dialect.ids_of(ask(f"SELECT {dialect.id_vector('id')} FROM (SELECT 1 AS id) WHERE id = 2"))) == []


@pytest.mark.parametrize("word", ["rivera", 'o"neil', "and not", "w123*"])
def test_a_word_is_sought_as_it_is(ask, word: str) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE claim_search USING fts5(text, tokenize = 'trigram')")
    connection.execute("INSERT INTO claim_search (rowid, text) VALUES (1, ?), (2, 'somebody else')", (f"x {word} y",))
    found = connection.execute(dialect.CLAIMS_WITH_WORD, (dialect.word_sought(word),)).fetchall()
    connection.close()
    assert found == [(1,)]
