"""How a payer note is headed in its pane."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fakes import FakeSource

from arcaller_desktop.gui.panes.policy import note_head


@pytest.mark.parametrize(
    ("code", "head"),
    [("288", "Denial 288: Referral"), ("CO-288", "CO-288: Referral"), ("B7", "Denial B7: Referral"), ("", "Referral")],
)
def test_the_head_says_what_its_code_is(source: FakeSource, code: str, head: str) -> None:
    note = replace(source.policy(None, 4).notes[0], title="Referral", reason_code=code, fits=False)
    assert note_head(note) == head
