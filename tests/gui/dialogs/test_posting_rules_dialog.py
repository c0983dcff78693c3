"""Posting rules by payer, and letting held claims go."""

from __future__ import annotations

from pathlib import Path

import pytest
from fakes import FakePrompts
from real_practice import WAITING, Opener
from x12_texts import Answer, remittance

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.posting_rules import PostingMode
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.posting_rules import PostingRulesDialog
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.intake import ImportFiles, import_files


@pytest.fixture
def shown() -> list[ClaimId]:
    return []


@pytest.fixture
def dialog(real_desk: Desk, show: Opener, shown: list[ClaimId]) -> PostingRulesDialog:
    made = PostingRulesDialog(real_desk, show_claim=shown.append)
    show(made)
    return made


def choose(dialog: PostingRulesDialog, mode: PostingMode) -> None:
    dialog.ui.ruleMode.setCurrentIndex(dialog.ui.ruleMode.findData(mode.value))


def listed_rule(dialog: PostingRulesDialog, codes: str = "16, b7") -> None:
    choose(dialog, PostingMode.HOLD_LISTED)
    dialog.ui.ruleCodes.setText(codes)
    dialog.ui.ruleSaveButton.click()


def test_every_payer_starts_with_posting_what_is_clear(dialog: PostingRulesDialog) -> None:
    assert [row.rule.mode for row in dialog.rules.items] == [PostingMode.CLEAR]
    assert dialog.mode is PostingMode.CLEAR
    assert not dialog.ui.ruleCodes.isEnabled()
    assert dialog.ui.ruleCodes.text().startswith("16, 50, 97")


def test_a_rule_is_saved_and_shown(dialog: PostingRulesDialog, prompts: FakePrompts) -> None:
    listed_rule(dialog)
    assert dialog.rules.index(0, 2).data() == "16, B7"
    assert [banner.casefold() for banner in prompts.banners] == ["rule of alder health saved."]
    choose(dialog, PostingMode.REVIEW_ALL)
    dialog.ui.ruleSaveButton.click()
    assert dialog.rules.index(0, 1).data() == "Hold every payment for review"


def test_codes_that_are_none_are_marked(dialog: PostingRulesDialog) -> None:
    listed_rule(dialog, "sixteen")
    assert "SIXTEEN" in dialog.ui.ruleError.text()
    assert dialog.rules.index(0, 1).data() == "Post what is clear"


def test_a_held_claim_is_shown_and_let_go(dialog: PostingRulesDialog, practice: Context, tmp_path: Path) -> None:
    listed_rule(dialog)
    answer = Answer(visit=WAITING, lines=((50, (("CO", "16", 20), ("CO", "45", 30))),), number="ICN7")
    path = tmp_path / "held.835"
    path.write_bytes(remittance(answer, paid_on="20260301", trace="T7"))
    import_files(practice, ImportFiles(paths=(path,)), NoProgress())
    dialog.reload()
    assert [hold.claim_number for hold in dialog.holds.items] == [WAITING.number]
    assert dialog.ui.postingTabs.tabText(1) == "&Held claims (1)"
    assert dialog.holds.index(0, 4).data() == "30.00"
    balance = "SELECT balance_cents FROM claim WHERE claim_number = ?"
    assert practice.database.value(balance, (WAITING.number,)) == 50_00
    dialog.ui.holdTable.selectRow(0)
    dialog.ui.holdNote.setText("looked through")
    dialog.ui.holdReleaseButton.click()
    assert practice.database.value(balance, (WAITING.number,)) == 20_00
    assert dialog.holds.items == []
    assert not dialog.ui.holdReleaseButton.isEnabled()


def test_a_held_claim_is_taken_in_hand(
    dialog: PostingRulesDialog, practice: Context, shown: list[ClaimId], tmp_path: Path
) -> None:
    listed_rule(dialog)
    answer = Answer(visit=WAITING, lines=((50, (("CO", "16", 20), ("CO", "45", 30))),), number="ICN7")
    path = tmp_path / "held.835"
    path.write_bytes(remittance(answer, paid_on="20260301", trace="T7"))
    import_files(practice, ImportFiles(paths=(path,)), NoProgress())
    dialog.reload()
    dialog.ui.holdShowButton.click()
    assert shown == [dialog.holds.items[0].claim_id]
