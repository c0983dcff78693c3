"""The check page has its addresses exactly where a statement has them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pdf_pages import fonts, text
from statement_samples import PRACTICE

from arcaller_desktop.documents.envelope_check import render_envelope_check
from arcaller_desktop.domain.envelopes import COMMON, DOUBLE_9, EnvelopeProfile


def test_says_what_to_do_and_shows_the_practice() -> None:
    page = text(render_envelope_check(PRACTICE))
    assert "Envelope check" in page
    assert "Sample Patient" in page
    assert "Lakeside Family Medicine PLLC" in page
    assert "PO Box 77120" in page
    assert all(fonts(render_envelope_check(PRACTICE)).values())


@pytest.mark.parametrize(
    "envelope",
    [replace(COMMON, shift_right=83), replace(COMMON, shift_down=42), replace(COMMON, perforation=3500), DOUBLE_9],
)
def test_follows_the_stock(envelope: EnvelopeProfile) -> None:
    assert render_envelope_check(PRACTICE, envelope) != render_envelope_check(PRACTICE, COMMON)
    assert render_envelope_check(PRACTICE, envelope) == render_envelope_check(PRACTICE, envelope)
