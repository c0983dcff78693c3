"""The recovery key page can be typed from, and holds nothing but the key and what it is for."""

from __future__ import annotations

from datetime import date

from pdf_pages import fonts, text, texts

from arcaller_desktop.documents.recovery_key import render_recovery_key

KEY = "K7QF-3MXA-9TRD-P2WH-6VNC-8JEY-4BZG-5KQS"


def page(key: str) -> bytes:
    return render_recovery_key(
        practice_name="Lakeside Family Medicine PLLC", recovery_key=key, created_on=date(2026, 3, 12)
    )


def test_all_groups_in_order_with_name_and_date() -> None:
    (words,) = texts(page(KEY))
    letters = words.replace(" ", "")
    places = [letters.index(group) for group in KEY.split("-")]
    assert places == sorted(places)
    assert "Lakeside Family Medicine" in words
    assert "Created Mar 12, 2026" in words
    assert "What it is for" in words


def test_hyphens_spaces_and_small_letters_do_not_matter() -> None:
    assert page(KEY) == page(KEY.lower().replace("-", " "))


def test_fonts_are_embedded() -> None:
    assert all(fonts(page(KEY)).values())
    assert "Recovery key" in text(page(KEY))
