"""What a screen reader finds in a single statement or letter: every word once, in the order in which it is read."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import ContentStream
from statement_samples import statement

from arcaller_desktop.documents.letter import render_letter
from arcaller_desktop.documents.statement import render_statement, render_statements
from arcaller_desktop.domain.letter_kinds import letter_kind
from arcaller_desktop.domain.letters import LetterContent, filled, sample_facts
from arcaller_desktop.services.letter_templates import shipped_template


def marked(reader: PdfReader) -> list[dict[int, bytes]]:
    """For each page, the raw text that each number marks; fails on a painting operator outside of marks."""
    pages = []
    for page in reader.pages:
        found: dict[int, bytes] = {}
        open_marks: list[int | None] = []
        for operands, operator in ContentStream(page.get_contents(), reader).operations:
            if operator in {b"BDC", b"BMC"}:
                open_marks.append(operands[1]["/MCID"] if operator == b"BDC" else None)
            elif operator == b"EMC":
                open_marks.pop()
            elif operator in {b"Tj", b"TJ"}:
                if open_marks[-1] is None:
                    continue  # the watermark
                text = operands[0].original_bytes if hasattr(operands[0], "original_bytes") else bytes(operands[0])
                found[open_marks[-1]] = found.get(open_marks[-1], b"") + text
            elif operator in {b"f", b"S", b"B", b"Do"}:
                assert open_marks, operator
        assert open_marks == []
        pages.append(found)
    return pages


def leaves(reader: PdfReader) -> list[tuple[str, int, list[int]]]:
    """The tree from top to bottom: kind of element, page, numbers of its texts."""
    numbers = {page.indirect_reference.idnum: place for place, page in enumerate(reader.pages)}
    found = []

    def look(element: Any) -> None:
        kids = element["/K"]
        if "/Pg" in element:
            found.append((element["/S"], numbers[element.raw_get("/Pg").idnum], list(kids)))
            return
        for kid in kids if isinstance(kids, list) else [kids]:
            look(kid.get_object())

    look(reader.trailer["/Root"]["/StructTreeRoot"]["/K"].get_object())
    return found


@pytest.fixture(scope="module")
def reader() -> PdfReader:
    return PdfReader(BytesIO(render_statement(statement())))


def words(reader: PdfReader) -> list[tuple[str, str]]:
    pages = marked(reader)
    return [
        (kind, re.sub(r"\s+", " ", b"".join(pages[page][n] for n in numbers).decode("latin-1")).strip())
        for kind, page, numbers in leaves(reader)
    ]


def test_the_file_says_that_it_is_tagged_and_in_which_language(reader: PdfReader) -> None:
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] == True  # noqa: E712 - pypdf's own kind of true
    assert root["/Lang"] == "en-US"
    assert all(page["/Tabs"] == "/S" for page in reader.pages)


def test_every_text_is_in_the_tree_once_and_knows_its_parent(reader: PdfReader) -> None:
    in_tree = [(page, number) for _, page, numbers in leaves(reader) for number in numbers]
    on_paper = [(place, number) for place, page in enumerate(marked(reader)) for number in page]
    assert sorted(in_tree) == sorted(on_paper)
    assert len(set(in_tree)) == len(in_tree)
    nums = reader.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    for place, page in enumerate(marked(reader)):
        assert nums[2 * place] == reader.pages[place]["/StructParents"]
        assert len(nums[2 * place + 1].get_object()) == len(page)


def test_labels_are_read_with_their_values_and_the_coupon_last(reader: PdfReader) -> None:
    read = words(reader)
    assert [kind for kind, _ in read].count("/H1") == 1
    content = statement()
    (facts,) = (text for _, text in read if content.statement_number in text and "Statement number" in text)
    assert facts.startswith(f"Statement number {content.statement_number}")
    first_page = [text for (_, text), (_, page, _) in zip(read, leaves(reader), strict=True) if page == 0]
    coupon = next(place for place, text in enumerate(first_page) if "Amount enclosed" in text)
    assert coupon > max(place for place, (kind, _) in enumerate(read[: len(first_page)]) if kind == "/TD")


def test_rows_of_the_table_have_cells_under_headings(reader: PdfReader) -> None:
    kinds = [kind for kind, _ in words(reader)]
    assert kinds.count("/TH") >= 6
    assert kinds.index("/TH") < kinds.index("/TD")


def test_a_letter_is_read_from_its_subject_to_its_page_number() -> None:
    kind = letter_kind("itemised_bill")
    subject, blocks = filled(shipped_template(kind.key, "es"), sample_facts(kind))
    content = LetterContent(
        practice=statement().practice,
        kind=kind.key,
        language="es",
        addressee_name=statement().guarantor_name,
        addressee_address=statement().guarantor_address,
        letter_date=statement().statement_date,
        account="10000001",
        subject=subject,
        blocks=blocks,
    )
    reader = PdfReader(BytesIO(render_letter(content)))
    assert reader.trailer["/Root"]["/Lang"] == "es-US"
    in_tree = [(page, number) for _, page, numbers in leaves(reader) for number in numbers]
    assert sorted(in_tree) == sorted((place, number) for place, page in enumerate(marked(reader)) for number in page)
    kinds = [kind for kind, _ in words(reader)]
    assert "/H1" in kinds
    assert kinds.index("/H1") < kinds.index("/TH") < kinds.index("/TD")
    assert kinds[-1] == "/P"


def test_a_print_job_is_not_tagged() -> None:
    root = PdfReader(BytesIO(render_statements([statement(), statement()]))).trailer["/Root"]
    assert "/StructTreeRoot" not in root
