"""What holds for every dialog: names for whoever cannot see, keys for whoever has no mouse, a button for Enter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fakes import card
from money_samples import credit_row, unapplied_row, underpaid_row
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from real_practice import Opener

from arcaller_desktop.base.paths import resource
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.credits import CreditState
from arcaller_desktop.domain.disputes import DisputeReason, NewDispute
from arcaller_desktop.domain.dunning import STANDARD
from arcaller_desktop.domain.ids import ClaimId, GuarantorId, PayerId, PlanId, UserId
from arcaller_desktop.domain.payer_library import LibraryPayer, difference
from arcaller_desktop.domain.tasks import NewTask, TaskKind
from arcaller_desktop.domain.underpayments import UnderpaymentState
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.about import AboutDialog
from arcaller_desktop.gui.dialogs.assistance import AssistanceDialog
from arcaller_desktop.gui.dialogs.bulk import BulkDialog
from arcaller_desktop.gui.dialogs.check import CheckDialog
from arcaller_desktop.gui.dialogs.credit_step import CreditStepDialog
from arcaller_desktop.gui.dialogs.decision import DecisionDialog
from arcaller_desktop.gui.dialogs.deposit import DepositDialog
from arcaller_desktop.gui.dialogs.deposit_import import DepositImportDialog
from arcaller_desktop.gui.dialogs.dispute import DisputeAnswerDialog, DisputeDialog, DisputeOwnerDialog
from arcaller_desktop.gui.dialogs.end_plan import EndPlanDialog
from arcaller_desktop.gui.dialogs.estate import EstateDialog
from arcaller_desktop.gui.dialogs.exporting import ExportDialog
from arcaller_desktop.gui.dialogs.guarantor import GuarantorDialog
from arcaller_desktop.gui.dialogs.hand_over import HandOverDialog
from arcaller_desktop.gui.dialogs.importing import ImportDialog
from arcaller_desktop.gui.dialogs.letter import LetterDialog
from arcaller_desktop.gui.dialogs.letter_editor import LetterEditorDialog
from arcaller_desktop.gui.dialogs.limits import LimitsDialog
from arcaller_desktop.gui.dialogs.no_bill import NoBillDialog
from arcaller_desktop.gui.dialogs.paper import PaperDialog
from arcaller_desktop.gui.dialogs.password import PasswordDialog
from arcaller_desktop.gui.dialogs.patient import PatientDialog
from arcaller_desktop.gui.dialogs.patient_call import ConsentDialog, PatientCallDialog
from arcaller_desktop.gui.dialogs.payer import PayerDialog
from arcaller_desktop.gui.dialogs.payer_details import PayerContactDialog, PayerFactDialog
from arcaller_desktop.gui.dialogs.payer_letter import PayerLetterDialog
from arcaller_desktop.gui.dialogs.payer_library import PayerLibraryDialog
from arcaller_desktop.gui.dialogs.payment import PaymentDialog
from arcaller_desktop.gui.dialogs.phrases import PhrasesDialog
from arcaller_desktop.gui.dialogs.placement import AgencyDialog, CollectionReviewDialog
from arcaller_desktop.gui.dialogs.plan import PlanDialog
from arcaller_desktop.gui.dialogs.policy_note import NoteHistoryDialog, PolicyNoteDialog
from arcaller_desktop.gui.dialogs.posting_rules import PostingRulesDialog
from arcaller_desktop.gui.dialogs.practice import PracticeDialog
from arcaller_desktop.gui.dialogs.practice_call import PracticeCallDialog
from arcaller_desktop.gui.dialogs.print_queue import PrintQueueDialog
from arcaller_desktop.gui.dialogs.quality import Purpose, ReviewDialog
from arcaller_desktop.gui.dialogs.quiz import QuizDialog
from arcaller_desktop.gui.dialogs.rate_import import RateImportDialog
from arcaller_desktop.gui.dialogs.rates import RatesDialog
from arcaller_desktop.gui.dialogs.read_aloud import ReadAloudDialog
from arcaller_desktop.gui.dialogs.reason import Asked, ReasonDialog
from arcaller_desktop.gui.dialogs.restore import RestoreDialog, restorer_of_jobs
from arcaller_desktop.gui.dialogs.segment_reader import SegmentReader
from arcaller_desktop.gui.dialogs.service_descriptions import ServiceDescriptionsDialog
from arcaller_desktop.gui.dialogs.settings import SettingsDialog, all_settings
from arcaller_desktop.gui.dialogs.sources import SourcesDialog
from arcaller_desktop.gui.dialogs.statement_list import StatementListDialog
from arcaller_desktop.gui.dialogs.statement_policy import StatementPolicyDialog
from arcaller_desktop.gui.dialogs.table_mapping import TableMappingDialog
from arcaller_desktop.gui.dialogs.tasks import AskTaskDialog, HandOnDialog
from arcaller_desktop.gui.dialogs.unapplied import UnappliedDialog
from arcaller_desktop.gui.dialogs.underpayment_history import UnderpaymentHistoryDialog
from arcaller_desktop.gui.dialogs.underpayment_step import UnderpaymentStepDialog
from arcaller_desktop.gui.dialogs.undo_import import UndoImportDialog
from arcaller_desktop.gui.dialogs.users import UserDialog, UsersDialog
from arcaller_desktop.gui.dialogs.vanished_claims import VanishedClaimsDialog
from arcaller_desktop.gui.dialogs.watched_payers import WatchedPayersDialog
from arcaller_desktop.gui.dialogs.write_off import WriteOffDialog
from arcaller_desktop.services.accounts import AccountDetail, account_detail
from arcaller_desktop.services.assistance import Apply, apply_for_assistance, assistance_view
from arcaller_desktop.services.balances import patient_balance
from arcaller_desktop.services.batches import sources_of_claim
from arcaller_desktop.services.call_sheets import call_sheet
from arcaller_desktop.services.contacts import contact_sheet
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.disputes import OpenDispute, dispute_choice, dispute_owners, dispute_rows, open_dispute
from arcaller_desktop.services.letter_templates import template_rows
from arcaller_desktop.services.letters import letter_choice
from arcaller_desktop.services.limits import payer_limits
from arcaller_desktop.services.no_bill import flag_choices
from arcaller_desktop.services.paper_settings import paper_settings
from arcaller_desktop.services.patients import file_of_claim
from arcaller_desktop.services.payer_letters import payer_letter_choice
from arcaller_desktop.services.payers import payer_list
from arcaller_desktop.services.placements import all_agencies, review_view
from arcaller_desktop.services.plans import propose_plan
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.services.segments import SegmentSource, open_segments
from arcaller_desktop.services.table_sources import look_at_table
from arcaller_desktop.services.tasks import AskTask, ask_task, open_tasks, task_proposal
from arcaller_desktop.services.training import practice_call, quiz
from arcaller_desktop.services.write_offs import write_off_policy
from arcaller_desktop.storage.estates import StoredEstate
from arcaller_desktop.storage.quality import TouchToCheck

Made = Callable[[Desk, Context, ClaimId], QDialog]


def make_plan(desk: Desk, practice: Context, claim_id: ClaimId) -> QDialog:
    guarantor_id = GuarantorId(patient_balance(practice, claim_id).guarantor_id)
    proposal = propose_plan(practice, guarantor_id)
    return PlanDialog(
        desk, guarantor_id=guarantor_id, guarantor="Rivera", proposal=proposal, agreed=lambda _plan, _show: None
    )


def make_underpayment_step(desk: Desk, practice: Context, claim_id: ClaimId) -> QDialog:
    return UnderpaymentStepDialog(desk, [underpaid_row(claim_id)], UnderpaymentState.WON)


def make_underpayment_history(desk: Desk, practice: Context, claim_id: ClaimId) -> QDialog:
    return UnderpaymentHistoryDialog(desk, underpaid_row(claim_id), ())


def make_reader(desk: Desk, practice: Context, claim_id: ClaimId) -> QDialog:
    file_id = practice.database.value("SELECT max(id) FROM import_file")
    opened = open_segments(practice, SegmentSource(file_id=file_id), NoProgress())
    return SegmentReader(desk, opened, open_claim=desk.current.choose)


def make_credit_step(desk: Desk, practice: Context, claim_id: ClaimId) -> QDialog:
    return CreditStepDialog(desk, credit_row(claim_id), CreditState.VERIFIED)


def make_letter(desk: Desk, practice: Context, claim_id: ClaimId) -> QDialog:
    guarantor_id = GuarantorId(patient_balance(practice, claim_id).guarantor_id)
    choice = letter_choice(practice, guarantor_id)
    return LetterDialog(desk, guarantor_id, choice, sent=lambda _paper: None, reprint=lambda _document: None)


def make_mapping(desk: Desk, practice: Context, claim_id: ClaimId) -> QDialog:
    file = practice.database.path.parent / "aging.csv"
    file.write_text('Claim No,Patient,DOS,Payer,Balence\nX1,"Rivera, Ana",01/05/2026,Alder,25.00\n', encoding="utf-8")
    return TableMappingDialog(desk, look_at_table(practice, file, NoProgress()), chosen=lambda _: None)


def detail_of(practice: Context, claim_id: ClaimId) -> AccountDetail:
    return account_detail(practice, GuarantorId(patient_balance(practice, claim_id).guarantor_id))


def make_dispute(desk: Desk, practice: Context, claim_id: ClaimId) -> QDialog:
    return DisputeDialog(desk, dispute_choice(practice, detail_of(practice, claim_id).guarantor_id))


def make_dispute_owner(desk: Desk, practice: Context, claim_id: ClaimId) -> QDialog:
    make_dispute_answer(desk, practice, claim_id)
    return DisputeOwnerDialog(desk, dispute_rows(practice)[0], dispute_owners(practice))


def make_dispute_answer(desk: Desk, practice: Context, claim_id: ClaimId) -> QDialog:
    choice = dispute_choice(practice, detail_of(practice, claim_id).guarantor_id)
    new = NewDispute(
        reason=DisputeReason.AMOUNT,
        lines=(choice.lines[0].line_id,),
        owner_id=practice.user.id,
        received_on=practice.clock.today(),
    )
    open_dispute(practice, OpenDispute(guarantor_id=choice.guarantor_id, new=new))
    return DisputeAnswerDialog(desk, dispute_rows(practice)[0], sent=lambda _command: None)


def make_patient_call(desk: Desk, practice: Context, claim_id: ClaimId) -> QDialog:
    return PatientCallDialog(desk, contact_sheet(practice, detail_of(practice, claim_id).guarantor_id))


def make_consent(desk: Desk, practice: Context, claim_id: ClaimId) -> QDialog:
    return ConsentDialog(desk, contact_sheet(practice, detail_of(practice, claim_id).guarantor_id))


def make_review(desk: Desk, practice: Context, claim_id: ClaimId) -> QDialog:
    view = review_view(practice, detail_of(practice, claim_id).guarantor_id)
    return CollectionReviewDialog(desk, view, tuple(all_agencies(practice)), notice=lambda _command: None)


def make_agency(desk: Desk, practice: Context, claim_id: ClaimId) -> QDialog:
    return AgencyDialog(desk, None)


def make_no_bill(desk: Desk, practice: Context, claim_id: ClaimId) -> QDialog:
    detail = detail_of(practice, claim_id)
    return NoBillDialog(desk, detail, flag_choices(practice, detail.guarantor_id))


def make_assistance(desk: Desk, practice: Context, claim_id: ClaimId) -> QDialog:
    detail = detail_of(practice, claim_id)
    apply_for_assistance(practice, Apply(guarantor_id=detail.guarantor_id, household_size=2))
    return AssistanceDialog(desk, detail, assistance_view(practice, detail.guarantor_id))


def make_reason(desk: Desk, _practice: Context, _claim_id: ClaimId) -> QDialog:
    asked = Asked(title="Why", text="x", act="&Go", done="x", amount="A&mount", day="&Day", reference="&Number")
    return ReasonDialog(desk, asked, lambda _context, _answered: Changes.NONE)


def make_hand_on(desk: Desk, practice: Context, claim_id: ClaimId) -> QDialog:
    task = NewTask(claim_id=claim_id, kind=TaskKind.CODING, question="Is 25 right here?", due_on=practice.clock.today())
    ask_task(practice, AskTask(task=task))
    return HandOnDialog(desk, open_tasks(practice)[0], task_proposal(practice, None))


A_TOUCH = TouchToCheck(
    touch_id=1,
    claim_id=ClaimId(1),
    claim_number="A1",
    payer="Aetna",
    user_id=UserId(2),
    user="Cal Caller",
    touched_at=datetime(2026, 3, 11, 15, 0, tzinfo=UTC),
    channel="PHONE",
    outcome="IN_PROCESS",
    note="Called Aetna.",
)

DIALOGS: dict[str, Made] = {
    "payment": lambda desk, context, claim: PaymentDialog(
        desk, detail_of(context, claim), posted=lambda _payment, _show: None
    ),
    "write-off": lambda desk, context, claim: WriteOffDialog(
        desk, detail_of(context, claim), write_off_policy(context)
    ),
    "assistance": make_assistance,
    "no bill": make_no_bill,
    "dispute": make_dispute,
    "dispute answer": make_dispute_answer,
    "dispute owner": make_dispute_owner,
    "patient call": make_patient_call,
    "consent": make_consent,
    "before collections": make_review,
    "agency": make_agency,
    "reason": make_reason,
    "credit step": make_credit_step,
    "unapplied": lambda desk, _context, _claim: UnappliedDialog(desk, unapplied_row()),
    "print queue": lambda desk, _context, _claim: PrintQueueDialog(desk, (), again=lambda _job, _first, _last: None),
    "letter": make_letter,
    "letter editor": lambda desk, context, _claim: LetterEditorDialog(desk, template_rows(context)),
    "paper": lambda desk, context, _claim: PaperDialog(desk, paper_settings(context), show_paper=lambda _paper: None),
    "statement policy": lambda desk, _context, _claim: StatementPolicyDialog(desk, STANDARD),
    "statement list": lambda desk, _context, _claim: StatementListDialog(
        desk, (), title="Statements", show_document=lambda _document: None
    ),
    "watched payers": lambda desk, context, _claim: WatchedPayersDialog(desk, payer_list(context), ()),
    "deposit": lambda desk, _context, _claim: DepositDialog(desk, None),
    "deposit import": lambda desk, _context, _claim: DepositImportDialog(desk),
    "posting rules": lambda desk, _context, _claim: PostingRulesDialog(desk, show_claim=lambda _claim_id: None),
    "bulk change": lambda desk, _context, claim: BulkDialog(desk, [claim]),
    "limits": lambda desk, context, _claim: LimitsDialog(desk, payer_limits(context, PayerId(1))),
    "rates": lambda desk, _context, _claim: RatesDialog(desk),
    "rate import": lambda desk, _context, _claim: RateImportDialog(desk),
    "underpayment step": make_underpayment_step,
    "underpayment history": make_underpayment_history,
    "segment reader": make_reader,
    "decision": lambda desk, _context, _claim: DecisionDialog(
        desk, title="Put off", text="Until when?", act="&Put off", asks_day=True, chosen=lambda _why, _until: None
    ),
    "sources": lambda desk, context, claim: SourcesDialog(
        desk, sources_of_claim(context, claim), chosen=lambda _source: None
    ),
    "import": lambda desk, _context, _claim: ImportDialog(desk),
    "plan": make_plan,
    "end plan": lambda desk, _context, _claim: EndPlanDialog(desk, PlanId(1)),
    "patient": lambda desk, context, claim: PatientDialog(desk, file_of_claim(context, claim)),
    "guarantor": lambda desk, context, claim: GuarantorDialog(
        desk, file_of_claim(context, claim).patient, changed=lambda: None
    ),
    "practice": lambda desk, context, _claim: PracticeDialog(desk, practice_profile(context)),
    "users": lambda desk, _context, _claim: UsersDialog(desk),
    "user": lambda desk, _context, _claim: UserDialog(desk),
    "password": lambda desk, _context, _claim: PasswordDialog(desk),
    "policy note": lambda desk, _context, _claim: PolicyNoteDialog(desk, card("Aetna")),
    "note history": lambda desk, _context, _claim: NoteHistoryDialog(desk, ()),
    "payer": lambda desk, _context, _claim: PayerDialog(desk, card("Aetna")),
    "payer contact": lambda desk, _context, _claim: PayerContactDialog(desk, card("Aetna"), ("Gold",)),
    "payer fact": lambda desk, _context, _claim: PayerFactDialog(desk, card("Aetna"), ("Gold",)),
    "payer library": lambda desk, _context, _claim: PayerLibraryDialog(
        desk,
        Path("library.json"),
        [difference(LibraryPayer(card=card("Aetna")), None)],
        taken=lambda _: None,
    ),
    "ask a colleague": lambda desk, context, claim: AskTaskDialog(desk, claim, task_proposal(context, claim)),
    "hand a question on": make_hand_on,
    "check a call": lambda desk, _context, _claim: ReviewDialog(desk, A_TOUCH, Purpose.CHECK),
    "hand-over": lambda _desk, _context, _claim: HandOverDialog(lambda _: None, whole_team=True),
    "service descriptions": lambda desk, _context, _claim: ServiceDescriptionsDialog(desk),
    "settings": lambda desk, context, _claim: SettingsDialog(desk, all_settings(context), may_edit_practice=True),
    "check": lambda desk, _context, _claim: CheckDialog(desk),
    "about": lambda _desk, context, _claim: AboutDialog(data=context.database.path, notices=resource("notices")),
    "undo import": lambda desk, _context, _claim: UndoImportDialog(desk),
    "payer letter": lambda desk, context, claim: PayerLetterDialog(desk, claim, payer_letter_choice(context, claim)),
    "read aloud": lambda desk, context, claim: ReadAloudDialog(desk, call_sheet(context, claim), ask=("Why?",)),
    "restore": lambda desk, _context, _claim: RestoreDialog(desk.prompts, restorer_of_jobs(desk.jobs), folder=Path()),
    "table mapping": make_mapping,
    "estate": lambda desk, context, claim: EstateDialog(
        desk, GuarantorId(patient_balance(context, claim).guarantor_id), StoredEstate()
    ),
    "vanished claims": lambda desk, _context, _claim: VanishedClaimsDialog(desk),
    "practice call": lambda desk, context, _claim: PracticeCallDialog(
        desk, practice_call(context, "S05", 1), next_seed=lambda: 2
    ),
    "quiz": lambda desk, context, _claim: QuizDialog(desk, quiz(context, 1), 1),
    "phrases": lambda desk, _context, _claim: PhrasesDialog(desk),
    "export": lambda desk, _context, _claim: ExportDialog(desk),
}


@pytest.fixture(params=DIALOGS)
def dialog(
    request: pytest.FixtureRequest, real_desk: Desk, practice: Context, answered: ClaimId, show: Opener
) -> QDialog:
    made = DIALOGS[request.param](real_desk, practice, answered)
    show(made)
    return made


def stops(dialog: QDialog) -> list[QWidget]:
    """Everything that Tab should reach, inner parts of spin boxes and the like left out."""
    return [
        widget
        for widget in dialog.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.objectName()
        and not widget.objectName().startswith("qt_")
    ]


def said(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def test_everything_that_takes_the_focus_has_a_name(dialog: QDialog) -> None:
    assert stops(dialog)
    assert [widget.objectName() for widget in stops(dialog) if not said(widget).strip()] == []


def test_tab_reaches_everything(dialog: QDialog, qtbot: QtBot) -> None:
    wanted = {widget.objectName() for widget in stops(dialog)}
    seen: set[str] = set()
    for _ in range(3 * len(wanted) + 10):
        focus = QApplication.focusWidget()
        while focus is not None and focus is not dialog:
            seen.add(focus.objectName())
            focus = focus.parentWidget()
        qtbot.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
    assert wanted - seen == set()


def test_enter_has_one_button(dialog: QDialog) -> None:
    defaults = [button for button in dialog.findChildren(QPushButton) if button.isDefault()]
    assert len(defaults) == 1
    assert not [button.objectName() for button in dialog.findChildren(QPushButton) if button.autoDefault()][1:]


def test_escape_closes_it(dialog: QDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_no_two_parts_have_the_same_alt_key(dialog: QDialog) -> None:
    texts = [widget.text() for widget in dialog.findChildren(QAbstractButton) if widget.isVisible()]
    texts += [label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and label.buddy()]
    keys = Counter(key.toString() for key in (QKeySequence.mnemonic(text) for text in texts) if not key.isEmpty())
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_label_with_an_alt_key_leads_to_its_field(dialog: QDialog) -> None:
    stray = [
        label.objectName()
        for label in dialog.findChildren(QLabel)
        if not QKeySequence.mnemonic(label.text()).isEmpty() and label.buddy() is None
    ]
    assert stray == []


def test_it_fits_a_small_screen(dialog: QDialog) -> None:
    needed = dialog.minimumSizeHint().expandedTo(dialog.size())
    assert needed.width() <= 1366
    assert needed.height() <= 768 - 40  # the task bar
