"""Takes an import back: its money by reversing entries, its submissions and claims by withdrawing them.

Payment by payment, newest first, then its claims in chunks; each step is a transaction of its own, so that an undo that
was killed goes on where it stopped when it is asked for again. The same files may be imported again afterwards.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.base.errors import RefusedError, UserError
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import BatchId, ClaimId, PaymentId
from arcaller_desktop.domain.ledger import EntryKind
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.credits import settle_credits
from arcaller_desktop.services.export_figures import restate_exports
from arcaller_desktop.services.later_payers import settle_later_payers
from arcaller_desktop.services.patient_payments import take_back_imported
from arcaller_desktop.services.underpayments import refresh_underpayments
from arcaller_desktop.services.units import chunks, numbered
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.storage import undo as stored
from arcaller_desktop.storage.claim_details import remove_details
from arcaller_desktop.storage.claim_exports import remove_figures
from arcaller_desktop.storage.claim_holds import follow_holds
from arcaller_desktop.storage.file_receipts import remove_file_receipts
from arcaller_desktop.storage.ledger import Provenance, add_entries
from arcaller_desktop.storage.projection import project_claims
from arcaller_desktop.storage.undo import Batch, DependentRow, TakenBack

_CHUNK = 500


class ImportUnknownError(UserError):
    """No import has this number."""

    def __init__(self, batch_id: BatchId) -> None:
        super().__init__(f"There is no import {batch_id}.", "Each import says its number when it ends.")


class ImportUndoneError(UserError):
    """It was undone before."""

    def __init__(self, batch_id: BatchId) -> None:
        super().__init__(f"Import {batch_id} was undone already.", "Nothing is left to undo.")


class ImportRunsError(UserError):
    """It has not ended."""

    def __init__(self, batch_id: BatchId) -> None:
        super().__init__(
            f"Import {batch_id} has not ended.",
            "Wait for its end, or cancel it. If the program was ended meanwhile, import the same files again first.",
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Dependent:
    """Something later that rests on an import, in words. `batch_id` is the import it came with, if any."""

    kind: str
    """payment, submission, entry, statement or plan"""
    words: str
    claims: int
    on: date | None
    batch_id: BatchId | None


class ImportInUseError(RefusedError):
    """Something later rests on the import; `dependents` says what."""

    def __init__(self, batch_id: BatchId, dependents: Sequence[Dependent]) -> None:
        later = sorted({d.batch_id for d in dependents if d.batch_id is not None}, reverse=True)
        first = [f"undo import {', then '.join(map(str, later))} first"] if later else []
        paper = sorted({d.kind for d in dependents if d.batch_id is None})
        if paper:
            first.append("what was entered or sent since has to stay, so correct single claims instead")
        super().__init__(
            f"Import {batch_id} cannot be undone: {numbered('thing', len(dependents))} done later rest on it.",
            f"{'; '.join(first).capitalize()}.",
        )
        self.dependents = tuple(dependents)


@dataclass(frozen=True, kw_only=True, slots=True)
class UndoImport:
    """Take this import back."""

    batch_id: BatchId


@dataclass(frozen=True, kw_only=True, slots=True)
class UndoResult:
    """What was taken back. `claims` are those whose money or state moved."""

    changes: Changes
    payments: int
    claims: int
    submissions: int
    acknowledgements: int
    reversed_entries: int


def imports(context: Context, *, batch_id: BatchId | None = None) -> tuple[Batch, ...]:
    """The newest imports first, with the names of their files; or the one of this number, however old."""
    return tuple(stored.batches(context.database, batch_id=batch_id))


def dependents(context: Context, batch_id: BatchId) -> tuple[Dependent, ...]:
    """What rests on the import and keeps it from being undone. Calls and notes never do."""
    return tuple(_dependent(row) for row in stored.dependent_rows(context.database, batch_id))


def undo_import(context: Context, command: UndoImport, progress: Progress) -> UndoResult:
    """Takes the import back. Raises ImportInUseError, ImportUnknownError, ImportUndoneError or ImportRunsError."""
    require(context.user, Permission.UNDO_IMPORTS)
    batch_id, database = command.batch_id, context.database
    state = stored.batch_state(database, batch_id)
    if state is None:
        raise ImportUnknownError(batch_id)
    if state == "undone":
        raise ImportUndoneError(batch_id)
    if state == "running":
        raise ImportRunsError(batch_id)
    later = dependents(context, batch_id)
    if later:
        raise ImportInUseError(batch_id, later)
    return _Undo(context, batch_id, progress).run()


class _Undo:
    """One undo and its counts."""

    def __init__(self, context: Context, batch_id: BatchId, progress: Progress) -> None:
        self._context = context
        self._batch_id = batch_id
        self._progress = progress
        self._claims: set[ClaimId] = set()
        self._entries = self._submissions = self._acknowledgements = 0

    def run(self) -> UndoResult:
        database = self._context.database
        payments = stored.payments_of(database, self._batch_id)
        # Charges of provisional claims stand apart from their payment: they are seen only once it is gone.
        for number, payment_id in enumerate(payments):
            self._progress.report(number, len(payments) + 1, "Taking payments back")
            with database.transaction():
                self._undo_payment(payment_id)
        with database.transaction():
            self._undo_patient_payments()
        parts = list(chunks(stored.claims_of_batch(database, self._batch_id), _CHUNK))
        for number, part in enumerate(parts):
            self._progress.report(len(payments) + number, len(payments) + len(parts), "Taking claims back")
            with database.transaction():
                self._undo_claims(part)
        result = UndoResult(
            changes=_CHANGES,
            payments=len(payments),
            claims=len(self._claims),
            submissions=self._submissions,
            acknowledgements=self._acknowledgements,
            reversed_entries=self._entries,
        )
        with database.transaction():
            stored.set_undone(database, self._batch_id)
            before = {"receipts": remove_file_receipts(database, self._batch_id)}
            after = {"payments": result.payments, "claims": result.claims, "entries": result.reversed_entries}
            self._context.audit("import.undo", "import_batch", self._batch_id, before=before, after=after)
        return result

    def _undo_payment(self, payment_id: PaymentId) -> None:
        database = self._context.database
        claims = stored.claims_of_payment(database, payment_id)
        entries = stored.payment_entries(database, payment_id)
        self._post(entries)
        stored.mark_payment_undone(database, payment_id)
        self._refresh(claims)
        self._context.audit("payment.undo", "payment", payment_id, after={"entries": len(entries)})

    def _undo_patient_payments(self) -> None:
        claims = sorted(take_back_imported(self._context, self._batch_id))
        if claims:
            self._refresh(claims)
            after = {"claims": len(claims)}
            self._context.audit("import.undo_patient_payments", "import_batch", self._batch_id, after=after)

    def _undo_claims(self, claims: list[ClaimId]) -> None:
        database = self._context.database
        entries = stored.charge_entries(database, self._batch_id, claims)
        self._post(entries)
        remove_figures(database, self._batch_id, claims)
        removed = stored.remove_sendings(database, self._batch_id, claims)
        remove_details(database, claims)
        self._submissions += len(removed.submissions)
        self._acknowledgements += len(removed.acknowledgements)
        self._refresh(claims)
        before = {"submissions": removed.submissions, "acknowledgements": removed.acknowledgements}
        after = {"claims": len(claims), "entries": len(entries)}
        self._context.audit("import.undo_claims", "import_batch", self._batch_id, before=before, after=after)

    def _post(self, entries: Sequence[TakenBack]) -> None:
        """Each under the import it belongs to: a reversal to none, what stands again to its own."""
        clock = self._context.clock
        by_batch: dict[BatchId | None, list[TakenBack]] = defaultdict(list)
        for taken in entries:
            by_batch[taken.batch_id].append(taken)
        for batch_id, some in by_batch.items():
            provenance = Provenance(
                user_id=self._context.user.id,
                posted_at=clock.now(),
                effective_on=clock.today(),
                batch_id=batch_id,
            )
            add_entries(
                self._context.database, [(t.claim_id, t.entry, t.remittance_claim_id) for t in some], provenance
            )
        self._entries += len(entries)

    def _refresh(self, claims: Sequence[ClaimId]) -> None:
        project_claims(self._context.database, claims)
        clock = self._context.clock
        provenance = Provenance(
            user_id=self._context.user.id, posted_at=clock.now(), effective_on=clock.today(), batch_id=None
        )
        follow_holds(self._context.database, claims, on=clock.today())
        settle_later_payers(self._context.database, dict.fromkeys(claims, 0), provenance)
        refresh_underpayments(self._context, claims)
        restate_exports(self._context.database, claims, provenance)
        settle_credits(self._context, claims)
        refresh_work(self._context, claims)
        self._claims.update(claims)


_CHANGES = Changes.QUEUE | Changes.CLAIM | Changes.BALANCE | Changes.PATIENTS | Changes.IMPORTS | Changes.PATIENT_MONEY

_NOUNS = {
    "payment": "payment {name} of {on}",
    "submission": "claims sent on {on}",
    "entry": "{name} entered for {on}",
    "statement": "statement {name} of {on}",
    "plan": "payment plan {name} of {on}",
}


def _dependent(row: DependentRow) -> Dependent:
    name = EntryKind(row.name).label.lower() if row.kind == "entry" else row.name
    on = f"{row.on:%m/%d/%Y}" if row.on else "an unknown day"
    source = f" (import {row.batch_id})" if row.batch_id is not None else ""
    words = f"{_NOUNS[row.kind].format(name=name, on=on)}{source}, {numbered('claim', row.claims)}"
    return Dependent(kind=row.kind, words=words, claims=row.claims, on=row.on, batch_id=row.batch_id)
