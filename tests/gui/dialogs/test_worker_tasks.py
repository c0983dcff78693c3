"""What the dialogs hand to the worker process really runs there: tasks and results travel over its pipe."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from real_practice import ANSWERED, PASSWORD, UNKNOWN, Opener
from x12_texts import claim_file

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.ids import ClaimId, GuarantorId
from arcaller_desktop.domain.plans import suggest_terms
from arcaller_desktop.gui.delivery import QtDelivery
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.check import check_books
from arcaller_desktop.gui.dialogs.importing import ImportDialog, Stage
from arcaller_desktop.gui.dialogs.payer import save_payer_card
from arcaller_desktop.gui.dialogs.restore import restore_backup
from arcaller_desktop.gui.dialogs.statement import look_at_statement
from arcaller_desktop.gui.offices.files import make_backup
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.jobs.threads import Openers, ThreadedJobs
from arcaller_desktop.services.balances import patient_balance
from arcaller_desktop.services.context import Access, Context, open_context
from arcaller_desktop.services.exports import Export, ExportKind, export
from arcaller_desktop.services.payers import SavePayer
from arcaller_desktop.services.plans import (
    POLICY,
    CancelPlan,
    PrintAgreement,
    SetUpPlan,
    cancel_plan,
    keep_agreement,
    set_up_plan,
)
from arcaller_desktop.services.policy import claim_policy
from arcaller_desktop.services.restores import Restore
from arcaller_desktop.services.statements import IssueStatement, PreviewStatement, issue_statement
from arcaller_desktop.services.undo import UndoImport, imports, undo_import

Run = Callable[[Task[Context, Any, Any]], Any]


@pytest.fixture
def jobs(qapp: object, practice: Context, template: Access) -> Iterator[ThreadedJobs[Context]]:
    """The real runner, with its threads and spawned processes."""
    access = Access(path=practice.database.path, keys=practice.database.keys, user=template.user, as_of=template.as_of)
    made: ThreadedJobs[Context] = ThreadedJobs(
        Openers(
            open_reader=partial(open_context, access, read_only=True),
            open_writer=partial(open_context, access),
            open_in_worker=open_context,
            spec=access,
        ),
        delivery=QtDelivery(),
        unhandled=lambda error: pytest.fail(repr(error)),
    )
    yield made
    made.close()


@pytest.fixture
def run(jobs: ThreadedJobs[Context], qtbot: QtBot) -> Run:
    """Runs a task in a spawned process and gives its result."""

    def wait(task: Task[Context, Any, Any]) -> Any:
        ended: list[Any] = []
        jobs.run(task, done=ended.append, failed=ended.append)
        qtbot.waitUntil(lambda: bool(ended), timeout=30_000)
        if isinstance(ended[0], Exception):
            raise ended[0]
        return ended[0]

    return wait


def test_the_import_dialog_works_with_the_real_process(
    jobs: ThreadedJobs[Context], real_desk: Desk, practice: Context, show: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "new.837"
    path.write_bytes(claim_file(UNKNOWN, sent="20260301"))
    dialog = ImportDialog(replace(real_desk, jobs=jobs))
    show(dialog)
    dialog.add_paths([path])
    assert dialog.ui.importProgress.isVisible()
    assert not dialog.ui.importButton.isEnabled()
    qtbot.waitUntil(lambda: dialog.stage is Stage.READY, timeout=30_000)
    assert dialog.ui.importButton.text() == "&Post 1 file"
    dialog.ui.importButton.click()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=30_000)
    assert practice.database.value("SELECT count(*) FROM claim WHERE claim_number = 'ZZ9'") == 1


def test_escape_while_files_are_read_stops_the_process_and_closes(
    jobs: ThreadedJobs[Context], real_desk: Desk, practice: Context, show: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "new.837"
    path.write_bytes(claim_file(UNKNOWN, sent="20260301"))
    dialog = ImportDialog(replace(real_desk, jobs=jobs))
    show(dialog)
    dialog.add_paths([path])
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.stage is not Stage.READING, timeout=30_000)
    assert not dialog.isVisible()
    assert practice.database.value("SELECT count(*) FROM claim WHERE claim_number = 'ZZ9'") == 0


def test_a_statement_is_drawn_and_a_refusal_comes_back_in_words(run: Run, practice: Context, answered: ClaimId) -> None:
    guarantor_id = GuarantorId(patient_balance(practice, answered).guarantor_id)
    drawn = run(Task(function=look_at_statement, command=PreviewStatement(guarantor_id=guarantor_id)))
    assert drawn.paper.pdf.startswith(b"%PDF")
    assert drawn.hold == ""
    with pytest.raises(UserError, match="The practice has no address"):
        run(Task(function=issue_statement, command=IssueStatement(guarantor_id=guarantor_id)))


def test_every_task_and_its_result_can_travel(practice: Context, answered: ClaimId, tmp_path: Path) -> None:
    view = claim_policy(practice, answered)
    assert view is not None
    backup = tmp_path / "safe.arcbackup"
    again = tmp_path / "again" / "maple.arcdb"
    paid = UndoImport(batch_id=imports(practice)[0].batch_id)
    plan = SetUpPlan(
        guarantor_id=GuarantorId(patient_balance(practice, answered).guarantor_id),
        terms=suggest_terms(120_00, POLICY, practice.clock.today()),
    )
    plan_id = set_up_plan(practice, plan).plan_id
    cancel_plan(practice, CancelPlan(plan_id=plan_id, because="Paid by family"))
    tasks: tuple[Task[Context, Any, Any], ...] = (
        Task(function=check_books, command=None),
        Task(function=make_backup, command=backup),
        Task(function=restore_backup, command=Restore(file=backup, into=again, login="ada", password=PASSWORD)),
        Task(function=export, command=Export(kind=ExportKind.QUEUE, file=tmp_path / "queue.csv")),
        Task(function=save_payer_card, command=SavePayer(card=replace(view.card, appeal_days=90))),
        Task(function=keep_agreement, command=PrintAgreement(plan_id=plan_id)),
        Task(function=undo_import, command=paid),
    )
    for task in tasks:
        sent: Task[Context, Any, Any] = pickle.loads(pickle.dumps(task))
        assert sent == task
        result = sent.function(practice, sent.command, NoProgress())
        assert pickle.loads(pickle.dumps(result)) == result
    assert again.is_file()
    assert ANSWERED.number in (tmp_path / "queue.csv").read_text(encoding="utf-8-sig")
