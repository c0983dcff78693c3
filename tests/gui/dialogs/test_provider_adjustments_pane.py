"""What payers kept back is told in words, with the way to the claim it hangs on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from real_practice import WAITING, Opener
from x12_texts import Answer, remittance

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.panes.provider_adjustments import ProviderAdjustmentsPane
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.intake import ImportFiles, import_files


@pytest.fixture
def pane(real_desk: Desk, show: Opener) -> ProviderAdjustmentsPane:
    made = ProviderAdjustmentsPane(real_desk)
    made.resize(1200, 520)
    show(made)
    made.reload()
    return made


def take_in(practice: Context, folder: Path) -> None:
    """A payment of $100.00 with $5.00 interest on top and $20.00 still to be kept back for the claim."""
    text = remittance(Answer(visit=WAITING, lines=((100, ()),), number="ICN7"), paid_on="20260301", trace="T7").decode()
    text = text.replace("BPR*I*100*", "BPR*I*125*").replace(
        "~\nSE*", "~\nPLB*1234567893*20261231*WO:ICN7*-20*L6*-5~\nSE*"
    )
    count = text[text.index("ST*835") : text.index("GE*1")].count("~")
    head, _, tail = text.partition("SE*")
    path = folder / "plb.835"
    path.write_bytes(f"{head}SE*{count}*{tail.partition('*')[2]}".encode())
    account = import_files(practice, ImportFiles(paths=(path,)), NoProgress()).files[0]
    assert account.posted == 1, account.problems


def test_nothing_was_kept_back_yet(pane: ProviderAdjustmentsPane) -> None:
    assert pane.ui.adjustmentNext.text() == "No payer has moved money outside claims yet."
    assert not pane.ui.adjustmentClaimButton.isEnabled()
    assert not pane.ui.adjustmentOpen.isVisible()


def test_each_amount_is_told_in_words(
    pane: ProviderAdjustmentsPane, practice: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    take_in(practice, tmp_path)
    pane.reload()
    shown = {view.stored.code: view for view in pane.rows.items}
    assert shown["L6"].words == "Interest: interest paid for paying late"
    assert (shown["WO"].effect_cents, shown["WO"].open_cents) == (20_00, 20_00)
    assert "$20.00" in pane.ui.adjustmentOpen.text()
    row = [view.stored.code for view in pane.rows.items].index("WO")
    pane.ui.adjustmentTable.selectRow(row)
    assert "dispute it in time" in pane.ui.adjustmentNext.text()
    wanted: list[ClaimId] = []
    pane.claim_wanted.connect(wanted.append)
    pane.ui.adjustmentTable.setFocus()
    qtbot.keyClick(pane.ui.adjustmentTable, Qt.Key.Key_Return)
    assert wanted == [shown["WO"].stored.claim_id]
