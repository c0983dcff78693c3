"""The check page has its addresses exactly where a statement has them."""

from __future__ import annotations

import pytest
from pdf_pages import fonts, text
from statement_samples import PRACTICE

from arcaller_desktop.documents.envelope_check import render_envelope_check
from arcaller_desktop.documents.envelopes import COMMON_ENVELOPE, Envelope


def test_says_what_to_do_and_shows_the_practice() -> None:
    page = text(render_envelope_check(PRACTICE))
    assert "Envelope check" in page
    assert "Sample Patient" in page
    assert "Lakeside Family Medicine PLLC" in page
    assert "PO Box 77120" in page
    assert all(fonts(render_envelope_check(PRACTICE)).values())


@pytest.mark.parametrize(
    "envelope", [Envelope(shift_right=6), Envelope(shift_down=3), Envelope(perforation_inches=3.5)]
)
def test_follows_the_stock(envelope: Envelope) -> None:
    assert render_envelope_check(PRACTICE, envelope) != render_envelope_check(PRACTICE, COMMON_ENVELOPE)
    assert render_envelope_check(PRACTICE, envelope) == render_envelope_check(PRACTICE, envelope)
