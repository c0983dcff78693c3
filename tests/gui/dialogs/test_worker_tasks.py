"""What the dialogs hand to the worker process really runs there: tasks and results travel over its pipe."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from real_practice import ANSWERED, PASSWORD

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.ids import ClaimId, GuarantorId
from arcaller_desktop.domain.payers import PayerCard
from arcaller_desktop.gui.delivery import QtDelivery
from arcaller_desktop.gui.dialogs.check import check_books
from arcaller_desktop.gui.dialogs.payer import save_payer_card
from arcaller_desktop.gui.dialogs.restore import restore_backup
from arcaller_desktop.gui.dialogs.statement import look_at_statement
from arcaller_desktop.gui.office import make_backup
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.jobs.threads import Openers, ThreadedJobs
from arcaller_desktop.services.balances import patient_balance
from arcaller_desktop.services.context import Access, Context, open_context
from arcaller_desktop.services.exports import Export, ExportKind, export
from arcaller_desktop.services.intake import ImportFiles, import_files
from arcaller_desktop.services.payers import SavePayer
from arcaller_desktop.services.policy import claim_policy
from arcaller_desktop.services.restores import Restore
from arcaller_desktop.services.statements import IssueStatement, PreviewStatement, issue_statement

Run = Callable[[Task[Context, Any, Any]], Any]


@pytest.fixture
def run(qapp: object, practice: Context, template: Access, qtbot: QtBot) -> Iterator[Run]:
    """Runs a task in a spawned process and gives its result."""
    access = Access(path=practice.database.path, keys=practice.database.keys, user=template.user, as_of=template.as_of)
    jobs: ThreadedJobs[Context] = ThreadedJobs(
        Openers(
            open_reader=partial(open_context, access, read_only=True),
            open_writer=partial(open_context, access),
            open_in_worker=open_context,
            spec=access,
        ),
        delivery=QtDelivery(),
        unhandled=lambda error: pytest.fail(repr(error)),
    )

    def wait(task: Task[Context, Any, Any]) -> Any:
        ended: list[Any] = []
        jobs.run(task, done=ended.append, failed=ended.append)
        qtbot.waitUntil(lambda: bool(ended), timeout=30_000)
        if isinstance(ended[0], Exception):
            raise ended[0]
        return ended[0]

    yield wait
    jobs.close()


def test_files_are_looked_into_and_posted(run: Run, tmp_path: Path) -> None:
    files = (tmp_path / "claims.837",)
    looked = run(Task(function=import_files, command=ImportFiles(paths=files, dry_run=True)))
    assert [account.duplicate for account in looked.files] == [True]
    assert looked.batch is None


def test_a_statement_is_drawn_and_a_refusal_comes_back_in_words(run: Run, practice: Context, answered: ClaimId) -> None:
    guarantor_id = GuarantorId(patient_balance(practice, answered).guarantor_id)
    drawn = run(Task(function=look_at_statement, command=PreviewStatement(guarantor_id=guarantor_id)))
    assert drawn.paper.pdf.startswith(b"%PDF")
    assert drawn.hold == ""
    with pytest.raises(UserError, match="The practice has no address"):
        run(Task(function=issue_statement, command=IssueStatement(guarantor_id=guarantor_id)))


def test_books_backups_exports_and_cards(run: Run, practice: Context, answered: ClaimId, tmp_path: Path) -> None:
    assert run(Task(function=check_books, command=None)).is_sound
    made = run(Task(function=make_backup, command=tmp_path / "safe.arcbackup"))
    back = Restore(file=made.file, into=tmp_path / "again" / "maple.arcdb", login="ada", password=PASSWORD)
    assert run(Task(function=restore_backup, command=back)).path.is_file()
    written = run(Task(function=export, command=Export(kind=ExportKind.QUEUE, file=tmp_path / "queue.csv")))
    assert written.rows == 2
    assert ANSWERED.number in written.file.read_text(encoding="utf-8-sig")
    view = claim_policy(practice, answered)
    assert view is not None
    card: PayerCard = view.card
    assert run(Task(function=save_payer_card, command=SavePayer(card=card))) is not None
