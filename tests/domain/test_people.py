from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.people import Address, PersonName, folded


def test_a_name_for_lists_and_for_letters():
    name = PersonName(last="Hernández", first="Luis", middle="M", suffix="Jr")
    assert name.display == "Hernández Jr, Luis M"
    assert name.in_order == "Luis M Hernández Jr"


def test_a_name_with_gaps():
    assert PersonName(last="Cher").display == "Cher"
    assert PersonName(first="Ana").display == "Ana"
    assert PersonName().in_order == ""


def test_an_address_prints_no_empty_line():
    address = Address(line1="12 Main St", city="Austin", state="TX", zip_code="787011234")
    assert address.lines == ("12 Main St", "Austin, TX 78701-1234")
    assert Address().lines == ()
    assert Address(state="TX", zip_code="78701").lines == ("TX 78701",)


def test_names_are_found_without_their_accents():
    assert folded("Łukasz  Nguyễn") == "lukasz nguyen"
    assert folded("STRAUß") == "strauss"
    assert folded("Ærø  Đặng") == "aero dang"
    assert folded("Ǿre") == "ore"
    assert folded("STRAUẞ") == "strauss"


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str):
    assert folded(folded(text)) == folded(text)


@given(st.text(alphabet=st.characters(categories=["Lu", "Ll"], max_codepoint=0x24F), min_size=1, max_size=20))
def test_case_makes_no_difference(text: str):
    assert folded(text.lower()) == folded(text)
