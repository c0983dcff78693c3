"""Text that is measured, broken and made smaller as the page needs it."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from pdf_pages import text

from arcaller_desktop.documents.fonts import Face, composed, font, missing_letters
from arcaller_desktop.documents.layout import Paper, Style, paper_amount, paper_date
from arcaller_desktop.documents.letterhead import web_address_lines

PLAIN = Style(9.0)
words = st.text(st.characters(codec="latin-1", exclude_categories=("Cc", "Cf", "Zs", "Zl")), min_size=1, max_size=40)


@given(st.lists(words, max_size=30), st.floats(20, 400))
def test_wrapped_lines_fit_and_lose_nothing(parts: list[str], width: float) -> None:
    lines = PLAIN.wrap(" ".join(parts), width)
    assert "".join("".join(lines).split()) == "".join(parts)
    for line in lines:
        assert PLAIN.width(line) <= width + 1e-6 or len(line) == 1


@given(words, st.floats(1, 300))
def test_sized_to_fits_or_is_the_smallest(word: str, width: float) -> None:
    style = PLAIN.sized_to(word, width, smallest=5.0)
    assert style.size <= PLAIN.size
    assert style.width(word) <= width + 1e-6 or style.size == 5.0


def test_web_addresses_break_where_they_are_read() -> None:
    url = "https://patientportal.lakesidefamilymedicine.example/billing/pay-now"
    lines = web_address_lines(url, PLAIN, 130)
    assert lines == ["patientportal.", "lakesidefamilymedicine.", "example/billing/pay-now"]
    assert web_address_lines("pay.example", PLAIN, 130) == ["pay.example"]
    assert "".join(web_address_lines("https://" + "x" * 90, PLAIN, 60)) == "x" * 90


def test_control_characters_become_spaces() -> None:
    assert composed("a\tb\nc\x07d") == "a b c d"
    assert composed("e\u0301") == "é"


def test_missing_letters_are_named_once() -> None:
    assert missing_letters("Łukasz Nguyễn – “quote” € №") == ""
    assert missing_letters("王小王 A") == "小王"


def test_dates_and_amounts_do_not_follow_the_language_of_the_pc() -> None:
    assert paper_date(date(2026, 3, 4)) == "Mar 4, 2026"
    assert paper_amount(123456789) == "$1,234,567.89"
    assert paper_amount(-5) == "–$0.05"


def test_every_shipped_face_can_be_written_and_read_back() -> None:
    paper = Paper(title="Faces", author="")
    sheet = paper.sheet()
    for row, face in enumerate(Face):
        assert font(face).face.charToGlyph
        sheet.text(50, 50 + 20 * row, f"FACE {row}", Style(12.0, face))
    paper.page(sheet)
    written = text(paper.save())
    for row in range(len(Face)):
        assert f"FACE {row}" in written
