"""What of each payer's payments posts by itself, and the claims that such a rule holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.posting_rules import PostingMode, PostingRule, codes_of, rule_lacks
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_posting_rules_dialog import Ui_PostingRulesDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.claim_holds import ReleaseHold, held_claims, release_hold
from arcaller_desktop.services.posting_rules import SavePostingRule, posting_rules, save_posting_rule
from arcaller_desktop.storage.claim_holds import ClaimHold
from arcaller_desktop.storage.posting_rules import PayerRule


class RuleColumn(Enum):
    PAYER = ColumnHead(title="Payer", width=30)
    MODE = ColumnHead(title="Rule", width=32)
    CODES = ColumnHead(title="Codes", width=0)


class HoldColumn(Enum):
    CLAIM = ColumnHead(title="Claim", width=14)
    PAYER = ColumnHead(title="Payer", width=0)
    CODES = ColumnHead(title="Codes", width=12)
    PAID = ColumnHead(title="Paid", is_amount=True, width=12)
    WAITING = ColumnHead(title="Waits", is_amount=True, width=12)
    SINCE = ColumnHead(title="Since", width=12)


class PostingRulesDialog(QDialog):
    """Saves one payer's rule at a time; lets one held answer go at a time."""

    def __init__(self, desk: Desk, *, show_claim: Callable[[ClaimId], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._show_claim = show_claim
        self.ui = Ui_PostingRulesDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.rules: RowModel[PayerRule] = RowModel(RuleColumn, _rule_cells, theme=desk.theme, parent=self)
        prepare_table(ui.ruleTable, self.rules, self.rules.heads)
        self.holds: RowModel[ClaimHold] = RowModel(HoldColumn, _hold_cells, theme=desk.theme, parent=self)
        prepare_table(ui.holdTable, self.holds, self.holds.heads)
        self._rule_errors = FormErrors(ui.ruleError, {"codes": ui.ruleCodes})
        self._hold_errors = FormErrors(ui.holdError, {})
        for mode in PostingMode:
            ui.ruleMode.addItem(mode.label, mode.value)
        ui.ruleTable.selectionModel().currentRowChanged.connect(self._follow_rule)
        ui.holdTable.selectionModel().currentRowChanged.connect(self._follow_hold)
        ui.ruleMode.currentIndexChanged.connect(self._explain)
        ui.ruleSaveButton.clicked.connect(self._save)
        ui.holdReleaseButton.clicked.connect(self._release)
        ui.holdShowButton.clicked.connect(self._show)
        ui.postingCloseButton.clicked.connect(self.reject)
        self.reload()

    @property
    def chosen_rule(self) -> PayerRule | None:
        """The payer in hand."""
        return self.rules.item(self.ui.ruleTable.currentIndex().row())

    @property
    def chosen_hold(self) -> ClaimHold | None:
        """The held answer in hand."""
        return self.holds.item(self.ui.holdTable.currentIndex().row())

    def reload(self) -> None:
        """Reads rules and held answers again."""
        query = self._desk.jobs.query
        query(posting_rules, channel="posting-rules", done=self._show_rules, owner=self)
        query(held_claims, channel="claim-holds", done=self._show_holds, owner=self)

    def _show_rules(self, found: Sequence[PayerRule]) -> None:
        row = max(self.ui.ruleTable.currentIndex().row(), 0)
        self.rules.set_items(found)
        choose_row(self.ui.ruleTable, min(row, len(found) - 1))
        self._follow_rule()

    def _show_holds(self, found: Sequence[ClaimHold]) -> None:
        row = max(self.ui.holdTable.currentIndex().row(), 0)
        self.holds.set_items(found)
        choose_row(self.ui.holdTable, min(row, len(found) - 1))
        count = f" ({len(found):,})" if found else ""
        self.ui.postingTabs.setTabText(1, f"&Held claims{count}")
        self._follow_hold()

    def _follow_rule(self, *_: object) -> None:
        chosen = self.chosen_rule
        self._rule_errors.clear()
        self.ui.ruleSaveButton.setEnabled(chosen is not None)
        if chosen is not None:
            self.ui.ruleMode.setCurrentIndex(self.ui.ruleMode.findData(chosen.rule.mode.value))
            self.ui.ruleCodes.setText(", ".join(chosen.rule.codes))
        self._explain()

    @property
    def mode(self) -> PostingMode:
        """What is chosen in the form."""
        return PostingMode(self.ui.ruleMode.currentData())

    def _explain(self, *_: object) -> None:
        self.ui.ruleWords.setText(self.mode.words)
        self.ui.ruleCodes.setEnabled(self.mode is PostingMode.HOLD_LISTED)

    def _follow_hold(self, *_: object) -> None:
        chosen = self.chosen_hold
        self._hold_errors.clear()
        for widget in (self.ui.holdReleaseButton, self.ui.holdShowButton, self.ui.holdNote):
            widget.setEnabled(chosen is not None)

    def _save(self) -> None:
        chosen = self.chosen_rule
        if chosen is None:
            return
        rule = PostingRule(
            payer_id=chosen.rule.payer_id,
            mode=self.mode,
            codes=codes_of(self.ui.ruleCodes.text()),
        )
        if self._rule_errors.show(rule_lacks(rule)):
            return
        self._desk.jobs.change(
            lambda context: save_posting_rule(context, SavePostingRule(rule=rule)),
            done=self._changed(f"Rule of {chosen.payer} saved."),
            failed=lambda error: self._fail(self._rule_errors, error),
            owner=self,
        )

    def _release(self) -> None:
        hold = self.chosen_hold
        if hold is None:
            return
        command = ReleaseHold(hold_id=hold.hold_id, note=self.ui.holdNote.text().strip())
        self._desk.jobs.change(
            lambda context: release_hold(context, command),
            done=self._changed(f"Claim {hold.claim_number}: what waited is posted."),
            failed=lambda error: self._fail(self._hold_errors, error),
            owner=self,
        )

    def _changed(self, words: str) -> Callable[[Changes], None]:
        def done(changes: Changes) -> None:
            self.ui.holdNote.clear()
            self._desk.bus.publish(changes)
            self._desk.prompts.banner(words)
            self.reload()

        return done

    def _fail(self, errors: FormErrors, error: Exception) -> None:
        if not errors.take(error):
            self._desk.prompts.error(error)

    def _show(self) -> None:
        hold = self.chosen_hold
        if hold is not None:
            self.accept()
            self._show_claim(hold.claim_id)


def _rule_cells(row: PayerRule) -> Sequence[Cell]:
    rule = row.rule
    held = rule.mode is PostingMode.HOLD_LISTED
    return (
        Cell(text=row.payer),
        Cell(text=rule.mode.label, tone=Tone.PLAIN if rule.mode is PostingMode.CLEAR else Tone.WARN),
        Cell(text=", ".join(rule.codes) if held else ""),
    )


def _hold_cells(hold: ClaimHold) -> Sequence[Cell]:
    return (
        Cell(text=hold.claim_number),
        Cell(text=hold.payer),
        Cell(text=", ".join(hold.codes)),
        Cell(text=formats.money(hold.paid_cents), sort=hold.paid_cents),
        Cell(text=formats.money(hold.waiting_cents), sort=hold.waiting_cents),
        Cell(text=formats.day(hold.held_on), sort=hold.held_on.isoformat()),
    )
