"""Takes 999, TA1 and refused batches in: what a receiver refused as a file was never received, claim by claim.

A receipt is kept, so that it is applied as well when the claim file it answers comes later.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.file_receipts import FileReceipt, answered
from arcaller_desktop.domain.ids import BatchId, ClaimId
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.units import UnitResult, numbered
from arcaller_desktop.storage import file_receipts as stored
from arcaller_desktop.storage.columns import iso
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.file_receipts import StoredReceipt
from arcaller_desktop.storage.submissions import (
    NewStatusEvent,
    NewSubmission,
    add_status_events,
    known_identities,
)

_CLAIM_GROUP = "HC"


@dataclass(frozen=True, kw_only=True, slots=True)
class FileReceiptPoster:
    """Posts the receipts of one file; call `post` inside a transaction."""

    context: Context
    batch_id: BatchId
    file_id: int

    def post(self, receipts: Sequence[FileReceipt]) -> UnitResult:
        """Keeps what is new and tells the claims; `posted` counts claims, `repeated` receipts."""
        database = self.context.database
        result = UnitResult()
        words = self.context.tables.receipts
        known = stored.known_receipts(database, [_identity(receipt) for receipt in receipts])
        for receipt in receipts:
            kept = self._stored(receipt, words.describe(receipt))
            if kept.identity in known:
                result.repeated += 1
                continue
            known.add(kept.identity)
            stored.add_file_receipts(database, self.file_id, [kept])
            told = apply_receipt(database, kept)
            result.touched |= told
            result.posted += len(told)
            result.problems.extend(_problems(receipt, kept, len(told)))
        return result

    def _stored(self, receipt: FileReceipt, words: str) -> StoredReceipt:
        if receipt.kind == "277CA":
            words = self.context.tables.statuses.describe(receipt.code)
        return StoredReceipt(
            batch_id=self.batch_id,
            kind=receipt.kind,
            accepted=receipt.accepted,
            code=receipt.code,
            words=words,
            interchange_control=receipt.interchange_control,
            group_control=receipt.group_control,
            set_control=receipt.set_control,
            batch_reference=receipt.batch_reference,
            received_on=receipt.received_on,
            identity=_identity(receipt),
        )


def apply_receipt(database: PracticeDatabase, receipt: StoredReceipt) -> set[ClaimId]:
    """Tells the claims a receipt speaks of, each sending once; gives those that were told now."""
    sent = answered(stored.sent_under(database, receipt), received_on=receipt.received_on)
    identities = {_hashed([receipt.identity, one.identity]): one for one in sent}
    told = known_identities(database, "status_event", identities)
    fresh = {identity: one for identity, one in identities.items() if identity not in told}
    events = [
        NewStatusEvent(
            claim_id=one.claim_id,
            source=receipt.kind,
            # A file taken in is no acceptance by the payer: that is for the 277CA to say.
            accepted=None if receipt.accepted else False,
            codes="",
            message=_message(receipt),
            trace=receipt.batch_reference or receipt.group_control or receipt.interchange_control,
            effective_on=receipt.received_on or one.submitted_on,
            identity=identity,
        )
        for identity, one in fresh.items()
    ]
    if events:
        add_status_events(database, receipt.batch_id, events)
    return {event.claim_id for event in events}


def apply_waiting_receipts(database: PracticeDatabase, submissions: Sequence[NewSubmission]) -> set[ClaimId]:
    """Tells claims what was said of their file before it came; call it after the submissions were added."""
    waiting = stored.receipts_for(database, {one.file_numbers for one in submissions})
    told: set[ClaimId] = set()
    for receipt in waiting:
        told |= apply_receipt(database, receipt)
    return told


def _message(receipt: StoredReceipt) -> str:
    if not receipt.accepted:
        why = f": {receipt.words}" if receipt.words else ""
        return f"The file was refused as a whole{why}. The claim never reached the payer"
    if receipt.words:
        return f"The file was taken in, with faults noted: {receipt.words}"
    return "The file was taken in"


def _identity(receipt: FileReceipt) -> str:
    """The same for the same receipt in another file."""
    return _hashed(
        [
            receipt.kind,
            receipt.interchange_control.lstrip("0"),
            receipt.group_control.lstrip("0"),
            receipt.set_control.lstrip("0"),
            receipt.batch_reference,
            receipt.code,
            iso(receipt.received_on),
            [(fault.codes, fault.code, fault.segment, fault.claim_number) for fault in receipt.faults],
        ]
    )


def _hashed(said: object) -> str:
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def _problems(receipt: FileReceipt, kept: StoredReceipt, claims: int) -> list[Problem]:
    where = f"segment {receipt.segment}"
    found = []
    if not receipt.accepted and receipt.group_kind in ("", _CLAIM_GROUP):
        why = f" Why: {kept.words}." if kept.words else ""
        found.append(
            Problem(
                severity="error",
                code="FILE_REFUSED",
                where=where,
                message=f"The receiver refused {receipt.subject} ({numbered('claim', claims)} of ours).{why}",
                remedy="None of its claims was received: their filing clock runs on. Correct the cause and send again.",
            )
        )
    if not claims and receipt.group_kind in ("", _CLAIM_GROUP):
        found.append(
            Problem(
                severity="info",
                code="RECEIPT_FOR_UNKNOWN_FILE",
                where=where,
                message=f"This receipt answers {receipt.subject}, and no claims of ours went out under it.",
                remedy="It is kept. When the claim file it answers comes in, its claims are told.",
            )
        )
    elif receipt.group_kind not in ("", _CLAIM_GROUP):
        found.append(
            Problem(
                severity="info",
                code="RECEIPT_NOT_FOR_CLAIMS",
                where=where,
                message=f"This receipt answers {receipt.subject} of kind {receipt.group_kind}, which holds no claims.",
                remedy="Nothing to do.",
            )
        )
    return found
