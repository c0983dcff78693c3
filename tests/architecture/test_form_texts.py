"""What forms say is plain words: a mark-up or mnemonic gone wrong shows as letters on a button."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

FORMS = sorted((Path(__file__).parents[2] / "ui").glob("*.ui"))


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_text_has_one_mnemonic_and_no_markup_gone_wrong(form: Path) -> None:
    texts = [found.text or "" for found in ET.parse(form).iter("string")]
    assert [text for text in texts if "amp;" in text or "&lt" in text] == []
    assert [text for text in texts if text.replace("&&", "").count("&") > 1] == []
