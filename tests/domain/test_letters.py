"""Wordings are checked before they are kept, and become exactly the paragraphs that their facts allow."""

from __future__ import annotations

import pytest

from arcaller_desktop.domain.letter_kinds import ALL_LETTERS, LANGUAGES, letter_kind
from arcaller_desktop.domain.letters import (
    BlockKind,
    LetterFacts,
    LetterTable,
    LetterTemplate,
    filled,
    missing_facts,
    sample_facts,
    template_problems,
)
from arcaller_desktop.services.letter_templates import shipped_template

REMINDER = letter_kind("reminder")


def wording(body: str, subject: str = "About {amount_due}") -> LetterTemplate:
    return LetterTemplate(kind="reminder", language="en", subject=subject, body=body)


def words(body: str, **facts: str) -> list[str]:
    return [block.text for block in filled(wording(body), LetterFacts(texts=facts))[1]]


def codes(body: str, subject: str = "About {amount_due}") -> list[str]:
    return [problem.code for problem in template_problems(REMINDER, wording(body, subject))]


@pytest.mark.parametrize("kind", ALL_LETTERS, ids=lambda kind: kind.key)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_ships_can_be_kept_and_leaves_nothing_open(kind, language) -> None:
    shipped = shipped_template(kind.key, language)
    assert shipped.language == language
    assert template_problems(kind, shipped) == ()
    subject, blocks = filled(shipped, sample_facts(kind))
    said = "\n".join([subject, *(block.text for block in blocks)])
    assert not set("{}[]") & set(said)
    assert missing_facts(kind, sample_facts(kind), shipped) == ()


def test_each_language_has_wordings_of_its_own() -> None:
    for kind in ALL_LETTERS:
        assert shipped_template(kind.key, "en").body != shipped_template(kind.key, "es").body


def test_facts_and_conditions() -> None:
    body = "Dear {guarantor},\n\n[if practice_phone]Call {practice_phone}.[else]Write to us.[end]"
    assert words(body, guarantor="Renée", practice_phone="555-0142") == ["Dear Renée,", "Call 555-0142."]
    assert words(body, guarantor="Renée") == ["Dear Renée,", "Write to us."]
    assert words(body, guarantor="Renée", practice_phone="  ") == ["Dear Renée,", "Write to us."]


def test_conditions_stand_in_one_another() -> None:
    body = "[if balance]A[if not pay_url]B[else]C[end]D[else]E[if tax_id]F[end][end]"
    assert words(body, balance="$1") == ["ABD"]
    assert words(body, balance="$1", pay_url="x") == ["ACD"]
    assert words(body, tax_id="1") == ["EF"]
    assert words(body) == ["E"]


def test_headings_points_and_tables() -> None:
    table = LetterTable(headings=("Date",), rows=(("Jan 5",),))
    facts = LetterFacts(texts={"guarantor": "Ana"}, tables={"lines": table})
    _, blocks = filled(wording("One\ntwo\n# Head\n- point {guarantor}\n- more\n{lines}\nThe end"), facts)
    assert [(block.kind, block.text) for block in blocks] == [
        (BlockKind.PARAGRAPH, "One\ntwo"),
        (BlockKind.HEADING, "Head"),
        (BlockKind.POINT, "point Ana"),
        (BlockKind.POINT, "more"),
        (BlockKind.TABLE, ""),
        (BlockKind.PARAGRAPH, "The end"),
    ]


def test_a_fact_is_never_read_as_a_mark() -> None:
    assert words("Dear {guarantor}", guarantor="[if x] {balance} O'Neil") == ["Dear [if x] {balance} O'Neil"]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("{amount_do}", "LETTER_UNKNOWN"),
        ("[if amount_do]x[end]", "LETTER_UNKNOWN"),
        ("{paid_amount}", "LETTER_UNKNOWN"),
        ("{amount_due", "LETTER_BRACE"),
        ("a } b", "LETTER_BRACE"),
        ("[if balance]x", "LETTER_MARK"),
        ("x[end]", "LETTER_MARK"),
        ("[if balance]a[else]b[else]c[end]", "LETTER_MARK"),
        ("see {lines} here", "LETTER_TABLE"),
        ("", "LETTER_EMPTY"),
    ],
)
def test_a_wording_that_cannot_be_right_is_refused(body, code) -> None:
    assert code in codes(body)


def test_a_near_name_is_suggested_with_its_line() -> None:
    (problem,) = template_problems(REMINDER, wording("Dear {guarantor},\n\n{amount_do}"))
    assert (problem.where, problem.remedy) == ("line 3", "Did you mean {amount_due}?")


def test_what_the_letter_is_for_may_not_be_left_out() -> None:
    assert codes("Hello", subject="Hi") == ["LETTER_LACKS"]
    assert codes("Hello") == []


def test_what_is_asked_for_must_be_filled_in() -> None:
    kind, template = letter_kind("refund"), shipped_template("refund", "en")
    names = [known.name for known in missing_facts(kind, LetterFacts(texts={"refund_reason": "x"}), template)]
    assert names == ["refund_amount", "refund_method"]
